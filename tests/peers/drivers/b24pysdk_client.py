"""What b24pysdk makes of the portal at an address, as JSON.

It knows no address but https://DOMAIN/rest/…; its domain may have a port.
"""

import json
import sys
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook
from b24pysdk.errors import BitrixAPIError

parts = urlsplit(sys.argv[1])
token = BitrixWebhook(domain=parts.netloc, webhook_token=parts.path.removeprefix("/rest/"))
client = token.get_client()


def refused(call: Callable[[], object]) -> dict[str, Any]:
    """How a call is refused."""
    try:
        call()
    except BitrixAPIError as error:
        said = {"code": error.error, "text": error.error_description, "status": error.status_code}
        return {"type": type(error).__name__, **said}
    return {}


batch = token.call_batch(
    {
        "who": ("user.current", None),
        "deal": ("crm.deal.get", {"id": "$result[who][ID]"}),
        "bad": ("crm.deal.get", {"x": "a b&c=д"}),
    }
)["result"]
deals = client.crm.deal.list(select=["ID", "TITLE"])
report = {
    "deal": client.crm.deal.get(bitrix_id=410).result["TITLE"],
    "task": token.call_method("tasks.task.get", {"id": 8017}, prefer_version=3)["result"]["item"][
        "title"
    ],
    "unknown": refused(lambda: token.call_method("crm.no.such")),
    "incomplete": refused(lambda: token.call_method("crm.deal.get", {"x": 1})),
    "batch": [batch["result"]["who"]["NAME"], batch["result"]["deal"]["TITLE"]],
    "bad": batch["result_error"],
    "lists": {
        "as_list": [deal["ID"] for deal in deals.as_list().result],
        "as_list_fast": [deal["ID"] for deal in deals.as_list_fast().result],
    },
}
print(json.dumps(report))
