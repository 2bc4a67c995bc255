"""What b24api 2, which needs Python 3.12, makes of the portal at an address, as JSON."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from b24api import (
    ApiResponseError,
    Bitrix24,
    IdentityCoercion,
    IdentitySpec,
    KeysetSpec,
    ParameterPath,
    Request,
    ResultSelector,
)
from b24api.contracts import Command, CommandSuccess

ID = IdentitySpec(
    item_path=("ID",),
    filter_key="ID",
    order_key="ID",
    coercion=IdentityCoercion.DECIMAL_STRING_INTEGER,
)
KEYSET = KeysetSpec(filter_path=ParameterPath(("filter",)), order_path=ParameterPath(("order",)))
WHOLE = ResultSelector(())
LIST = Request.bare("crm.deal.list", {"select": ["ID", "TITLE"]})
INCOMPLETE = Request.bare("crm.deal.get", {"x": "a b&c=д"})


async def refused(call: Callable[[], Awaitable[object]]) -> list[object]:
    """How a call is refused."""
    try:
        await call()
    except ApiResponseError as error:
        return [error.original_code, error.description, error.http_status]
    return []


async def main() -> dict[str, Any]:
    """Call the portal."""
    async with Bitrix24.from_webhook(sys.argv[1]) as client:
        commands = [
            Command(Request.bare("user.current"), correlation="who"),
            Command(Request.bare("crm.deal.get", {"id": 410}), correlation="deal"),
            Command(INCOMPLETE, correlation="bad"),
        ]
        async with client.batch_outcomes(commands) as outcomes:
            who, deal, bad = [outcome async for outcome in outcomes]
        assert isinstance(who, CommandSuccess)
        assert isinstance(deal, CommandSuccess)
        lists = {
            "iter_list": client.iter_list(LIST),
            "iter_list_counted": client.iter_list_counted(LIST, identity=ID),
            "iter_list_keyset": client.iter_list_keyset(
                LIST, selector=WHOLE, identity=ID, keyset=KEYSET
            ),
        }
        return {
            "deal": (await client.call(Request.bare("crm.deal.get", {"id": 410})))["TITLE"],
            "task": (await client.call(Request.v3("tasks.task.get", {"id": 8017})))["item"][
                "title"
            ],
            "unknown": await refused(lambda: client.call(Request.bare("crm.no.such"))),
            "incomplete": await refused(lambda: client.call(INCOMPLETE)),
            "batch": [who.result["NAME"], deal.result["TITLE"]],
            "bad": bad.error.description,
            "lists": {
                name: [deal["ID"] async for deal in stream] for name, stream in lists.items()
            },
        }


print(json.dumps(asyncio.run(main())))
