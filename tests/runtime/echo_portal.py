"""A portal in a process of its own that answers each call with the identifier that it asks for.

    python -m tests.runtime.echo_portal '[{"kind": "early-hints", "probability": 0.3}]'

It takes its faults as JSON, prints its webhook's addresses, in clear text and over TLS, and the
file of its certificate, and ends with its standard input.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from bitrix24 import MockPortal
from bitrix24._runtime.mock.call import Call, Handler, Outcome


def echoing(inner: Handler) -> Handler:
    """Answer ``a.echo`` with what came."""

    def handle(call: Call) -> Outcome:
        if call.name != "a.echo":
            return inner(call)
        return Outcome(200, {"result": {"ID": call.params.get("id")}}, executed=True)

    return handle


def main() -> None:
    """Serve until nobody listens."""
    faults: list[dict[str, Any]] = json.loads(sys.argv[1])
    with MockPortal(check=False) as portal:
        portal.put_in_front(echoing)
        for fault in faults:
            portal.faults.add(**fault)
        print(portal.url, portal.secure_url, portal.certificate, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
