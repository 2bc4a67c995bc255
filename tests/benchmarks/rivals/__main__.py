"""Prints three tables: faults, limits, speed. Every client that can be installed takes part.

python -m tests.benchmarks.rivals
python -m tests.benchmarks.rivals --only faults --clients ours,requests
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from . import fault_table, faults, limits, speed
from .clients import CLIENTS, Ready, prepared
from .portals import Authority, authority
from .tables import missing

Part = Callable[[Sequence[Ready], Authority], str]


def main() -> int:
    """Print the tables that are asked for."""
    asked = _arguments()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(asked.environments or made)
        folder.mkdir(parents=True, exist_ok=True)
        chosen = [one for one in CLIENTS if one.key in asked.clients]
        clients = [prepared(one, folder) for one in chosen]
        trusted = authority(Path(made))
        for line in missing(clients):
            print(line)
        for name, part in PARTS.items():
            if asked.only in {None, name}:
                print(f"\n## {name.capitalize()}\n\n{part(clients, trusted).rstrip()}", flush=True)
    print(f"\nAll of it took {time.monotonic() - begin:.0f} s.")
    return 0


def _faults(clients: Sequence[Ready], trusted: Authority) -> str:
    return fault_table.fault_table(clients, faults.measured(clients, trusted))


PARTS: dict[str, Part] = {"faults": _faults, "limits": limits.measured, "speed": speed.measured}


def _arguments() -> argparse.Namespace:
    described = (__doc__ or "").partition("\n")[0]
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.rivals", description=described
    )
    parser.add_argument("--only", choices=("faults", "limits", "speed"))
    keys = [one.key for one in CLIENTS]
    parser.add_argument(
        "--clients", type=_keys, default=keys, metavar="KEY,…", help=f"of {', '.join(keys)}"
    )
    parser.add_argument(
        "--environments", metavar="FOLDER", help="where clients are kept from run to run"
    )
    return parser.parse_args()


def _keys(text: str) -> list[str]:
    known = {one.key for one in CLIENTS}
    chosen = text.split(",")
    for key in chosen:
        if key not in known:
            raise argparse.ArgumentTypeError(f"{key!r} is none of {', '.join(sorted(known))}")
    return chosen


if __name__ == "__main__":
    sys.exit(main())
