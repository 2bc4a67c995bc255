"""What fast_bitrix24 makes of the portal at an address, as JSON."""

import json
import sys
from collections.abc import Callable
from typing import Any

from aiohttp import ClientResponseError
from fast_bitrix24 import Bitrix
from fast_bitrix24.server_response import ErrorInServerResponseException

client = Bitrix(sys.argv[1], verbose=False)


def refused(call: Callable[[], object]) -> dict[str, Any]:
    """How a call is refused: outside of a batch the client reads nothing but the status."""
    try:
        call()
    except ClientResponseError as error:
        return {"status": error.status}
    except ErrorInServerResponseException as error:
        return error.args[0]
    return {}


commands = {"who": "user.current", "deal": "crm.deal.get?id=$result[who][ID]"}
batch = client.call_batch({"halt": 0, "cmd": commands})
bad = {"halt": 0, "cmd": {"bad": "crm.deal.get?x=a+b%26c%3D%D0%B4"}}
report = {
    "deal": client.call("crm.deal.get", {"id": 410}, raw=True)["result"]["TITLE"],
    "unknown": refused(lambda: client.call("crm.no.such", {}, raw=True)),
    "incomplete": refused(lambda: client.call("crm.deal.get", {"x": 1}, raw=True)),
    "batch": [batch["who"]["NAME"], batch["deal"]["TITLE"]],
    "bad": refused(lambda: client.call_batch(bad)),
    "lists": {
        "get_all": [
            deal["ID"] for deal in client.get_all("crm.deal.list", {"select": ["ID", "TITLE"]})
        ],
        "get_by_ID": list(client.get_by_ID("crm.deal.get", range(1, 51))),
    },
}
print(json.dumps(report))
