"""How lists go on, by the parameters and the shape of the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.importer.docs.answers import Answer
from generator.importer.docs.facts import FieldFact, PagingFact
from generator.importer.docs.paging import identifier_of, paging_of
from generator.importer.docs.specdata import method_data

from .documented import fields, method_page, only_method

LIMIT = FieldFact("limit", ("integer",), default=20)
ITEMS = FieldFact("result", ("object[]",), fields=(FieldFact("id", ("integer",)),))


def param(name: str, *inner: FieldFact, **more: Any) -> FieldFact:
    return FieldFact(name, ("object" if inner else "integer",), fields=inner, **more)


def paging(
    *params: FieldFact, version: int = 2, returns: FieldFact = ITEMS, **answered: object
) -> PagingFact | None:
    answers = [Answer(1, 200, {"result": [], **answered})] if answered else []
    return paging_of(version, params, returns, answers)


@pytest.mark.parametrize(
    ("params", "style", "by", "size"),
    [
        ((param("offset"),), "offset", "offset", None),
        ((param("OFFSET"), param("LIMIT", default=10)), "offset", "OFFSET", 10),
        ((param("limit", default=25), param("offset")), "offset", "offset", 25),
        ((param("offset"), param("limit", default="25")), "offset", "offset", None),
        ((param("page"),), "page", "page", None),
        ((param("Page"), LIMIT), "page", "Page", 20),
        ((param("page"), param("offset")), "offset", "offset", None),
        ((param("params", param("offset")),), "offset", "params.offset", None),
        ((param("PARAMS", param("offset"), LIMIT),), "offset", "PARAMS.offset", 20),
        ((param("params", param("page"), LIMIT),), "page", "params.page", 20),
        ((param("params", param("offset")), param("page")), "page", "page", None),
        ((param("start"), param("offset")), "start", None, None),
        ((param("START"),), "start", None, None),
        ((param("PARAMS", param("NAV_PARAMS"), param("offset")),), "nav", None, None),
    ],
)
def test_by_the_parameters(
    params: tuple[FieldFact, ...], style: str, by: str | None, size: int | None
) -> None:
    assert paging(*params) == PagingFact(style, None, "id", by, size)


@pytest.mark.parametrize(
    "params",
    [
        (),
        (LIMIT,),
        (param("LIMIT"),),
        (param("options", param("offset")),),
        (param("params", param("limit")),),
        (param("pagination"),),
        (param("pages"),),
    ],
)
def test_no_parameter_that_counts(params: tuple[FieldFact, ...]) -> None:
    assert paging(*params) is None


def test_by_the_answer() -> None:
    start = PagingFact("start", None, "id")
    assert paging(total=3) == start
    assert paging(next=50) == start
    assert paging(time={}) is None
    assert paging(LIMIT, total=3) is None
    assert paging(param("offset"), total=3) == PagingFact("offset", None, "id", "offset")


def test_version_3_knows_its_own_way_alone() -> None:
    found = PagingFact("pagination", None, "id")
    assert paging(param("pagination"), version=3) == found
    assert paging(param("pagination"), param("offset"), version=3) == found
    assert paging(param("offset"), version=3) is None
    assert paging(version=3, total=3) is None


@pytest.mark.parametrize(
    ("returns", "items", "identifier"),
    [
        (FieldFact("result", ("integer[]",)), None, None),
        (FieldFact("result", ("object[]", "null"), fields=(param("Id"),)), None, "Id"),
        (FieldFact("result", ("object{}",), fields=(param("id"),)), None, "id"),
        (param("result", FieldFact("rows", ("object[]",), fields=(param("ID"),))), "rows", "ID"),
        (
            param("result", FieldFact("items", ("string[]",)), FieldFact("b", ("string[]",))),
            "items",
            None,
        ),
        (
            param("result", FieldFact("a", ("string[]",)), FieldFact("m", ("string[]{}",))),
            "a",
            None,
        ),
    ],
)
def test_where_the_items_are(returns: FieldFact, items: str | None, identifier: str | None) -> None:
    assert paging(param("offset"), returns=returns) == PagingFact(
        "offset", items, identifier, "offset"
    )


@pytest.mark.parametrize(
    "returns",
    [
        FieldFact("result", ("boolean",)),
        FieldFact("result", ("array",)),
        FieldFact("result", ("object{}",)),
        FieldFact("result", ("object[]{}",)),
        FieldFact("result", ("object{}[]",)),
        param("result", FieldFact("a", ("string[]",)), FieldFact("b", ("string[]",))),
        param("result", FieldFact("a", ("string[]{}",))),
        param("result", FieldFact("a", ("string{}[]",))),
    ],
)
def test_no_items(returns: FieldFact) -> None:
    assert paging(param("offset"), returns=returns) is None


@pytest.mark.parametrize(
    ("names", "identifier"),
    [(["id"], "id"), (["x", "ID"], "ID"), (["Id", "id"], "Id"), (["iD"], None), ([], None)],
)
def test_the_identifier(names: list[str], identifier: str | None) -> None:
    assert identifier_of(tuple(param(name) for name in names)) == identifier


def test_an_offset_on_a_page(tmp_path: Path) -> None:
    page = method_page(
        "depot.item.list",
        params=fields(("**params**\n[`object`](#p)", "x")),
        returns={"result": [{"ID": 1}]},
        more="## Parameter params {#p}\n\n"
        + fields(("**offset**\n`integer`", "x"), ("**limit**\n`integer`", "Default: `20`")),
    )
    found: dict[str, Any] = method_data(only_method(tmp_path, "depot/depot-item-list", page))
    assert found["paging"] == {"style": "offset", "by": "params.offset", "id": "ID", "size": 20}


def test_what_takes_things_away_is_not_walked(tmp_path: Path) -> None:
    page = method_page(
        "depot.item.delete",
        params=fields(("**offset**\n`integer`", "x")),
        returns={"result": [{"ID": 1}]},
    )
    found = method_data(only_method(tmp_path, "depot/depot-item-delete", page))
    assert found["effect"] == "write"
    assert "paging" not in found
