"""The filter of version 2 in a method of REST 3.0: refused with its conditions rewritten."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import AsyncBitrix24, Bitrix24, ParameterError
from bitrix24._runtime.filters import old_conditions

_REWRITTEN: list[tuple[Any, str]] = [
    ({">id": 1}, '[["id", ">", 1]]'),
    ({"status": "NEW", "id": [3, 4, 5]}, '[["status", "=", "NEW"], ["id", "in", [3, 4, 5]]]'),
    ({"!status": "NEW", "@id": [1]}, '[["status", "!=", "NEW"], ["id", "in", [1]]]'),
    ([["id", ">", 1], {"<=id": 9}], '[["id", ">", 1], ["id", "<=", 9]]'),
    (
        [{"logic": "or", "conditions": [{">id": 1}, ["id", "=", 5]]}],
        '[{"logic": "or", "conditions": [["id", ">", 1], ["id", "=", 5]]}]',
    ),
    (
        {"logic": "or", "conditions": {">id": 1}},
        '[{"logic": "or", "conditions": [["id", ">", 1]]}]',
    ),
]


@pytest.mark.parametrize(("condition", "rewritten"), _REWRITTEN)
def test_both_clients_refuse_it_before_anything_is_sent(condition: Any, rewritten: str) -> None:
    async def asynchronous() -> None:
        async with AsyncBitrix24.mock() as b24:
            await b24.call("main.eventlog.list", {"filter": condition}, version=3)

    b24 = Bitrix24.mock()
    for call in (
        lambda: b24.v3.main.eventlog.list(select=["id"], filter=condition),
        lambda: b24.call("main.eventlog.tail", {"filter": condition}, version=3),
        lambda: asyncio.run(asynchronous()),
    ):
        with pytest.raises(ParameterError) as caught:
            call()
        said = f"filter is a list of conditions in REST 3.0; write {rewritten}"
        assert str(caught.value).endswith(said)


def test_what_rest_3_understands_passes() -> None:
    group = {"logic": "or", "conditions": [["id", [1, 2]], ["id", "in", [3]]]}
    for value in ([["status", "=", "NEW"], group], group, [], {}, {"negative": True}):
        assert old_conditions(value) is None
    b24 = Bitrix24.mock()
    typed: Any = b24.v3.main.eventlog.list
    assert typed(select=["id"], filter=group).items
    # A method of version 2, one whose filter is an object, and one that the spec does not know.
    assert b24.call("crm.deal.list", {"filter": {">ID": 1}})
    assert b24.call("call.followup.list", {"filter": {"id": 1}}, version=3)


@given(st.recursive(st.none() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_any_filter_is_looked_at(value: Any) -> None:
    conditions = old_conditions(value)
    assert conditions is None or old_conditions(conditions) is None
