"""What b24api 0.4, the last for Python 3.11, makes of the portal at an address, as JSON."""

import json
import os
import sys
from collections.abc import Callable

os.environ["BITRIX24_API_WEBHOOK_URL"] = sys.argv[1]

from b24api import Bitrix24
from b24api.error import ApiResponseError

client = Bitrix24()
LIST = {"method": "crm.deal.list", "parameters": {"select": ["ID", "TITLE"]}}
INCOMPLETE = {"method": "crm.deal.get", "parameters": {"x": "a b&c=д"}}
WHO = {"method": "user.current"}


def refused(call: Callable[[], object]) -> str:
    """How a call is refused."""
    try:
        call()
    except ApiResponseError as error:
        return str(error).partition(" for request")[0]
    return ""


chained = {"method": "crm.deal.get", "parameters": {"id": "$result[_0][ID]"}}
who, deal = client.batch([WHO, chained])
report = {
    "deal": client.call({"method": "crm.deal.get", "parameters": {"id": 410}})["TITLE"],
    "unknown": refused(lambda: client.call({"method": "crm.no.such"})),
    "incomplete": refused(lambda: client.call(INCOMPLETE)),
    "batch": [who["NAME"], deal["TITLE"]],
    "bad": refused(lambda: list(client.batch([WHO, INCOMPLETE]))),
    "lists": {
        "list_sequential": [deal["ID"] for deal in client.list_sequential(LIST)],
        "list_batched": [deal["ID"] for deal in client.list_batched(LIST)],
        "list_batched_no_count": [deal["ID"] for deal in client.list_batched_no_count(LIST)],
    },
}
print(json.dumps(report))
