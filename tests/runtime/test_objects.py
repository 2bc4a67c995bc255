"""An empty object is one, although PHP writes it as a list; what came stays as it came."""

from __future__ import annotations

from typing import Any

import pytest

from bitrix24 import MockPortal
from bitrix24._runtime.objects import with_objects

from .conftest import Connect

CASES: list[tuple[Any, list[list[str]], Any]] = [
    ([], [[]], {}),
    ([], [], []),
    ([1], [[]], [1]),
    ({"a": []}, [["a"]], {"a": {}}),
    ({"a": []}, [["b"]], {"a": []}),
    ({"a": [{"b": []}, {"b": [1]}]}, [["a", "*", "b"]], {"a": [{"b": {}}, {"b": [1]}]}),
    ({"7": [], "8": []}, [[], ["*"]], {"7": {}, "8": {}}),
    ("", [[], ["a"]], ""),
    (None, [["a", "*"]], None),
]


@pytest.mark.parametrize(("result", "places", "expected"), CASES)
def test_an_empty_list_becomes_an_object_where_there_is_one(
    result: Any, places: list[list[str]], expected: Any
) -> None:
    before = repr(result)
    assert with_objects(result, places) == expected
    assert repr(result) == before


def test_nobody_has_the_number(connect: Connect) -> None:
    with MockPortal() as portal:
        portal.answer("crm.duplicate.findbycomm", {"result": []})
        side = connect(portal.url)
        response = side.envelope("crm.duplicate.findbycomm", {"type": "PHONE", "values": ["1"]})
    assert response.result == {}
    assert response.raw["result"] == []
