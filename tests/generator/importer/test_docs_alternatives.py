"""Which parameters must be given: stars, and what the text and the requests say against them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importer.docs.alternatives import Groups, settled, without_alternatives
from generator.importer.docs.facts import FieldFact
from generator.importer.docs.requests import Request
from generator.importer.docs.specdata import method_data

from .documented import fields, method_page, only_method


def params(**texts: str) -> tuple[FieldFact, ...]:
    """Parameters with their texts; those whose text begins with a star are required."""
    return tuple(
        FieldFact(name, ("string",), required=text.startswith("*"), text=text.lstrip("*"))
        for name, text in texts.items()
    )


def settle(items: tuple[FieldFact, ...], *sent: str) -> tuple[list[str], Groups]:
    """The required parameters and the groups, given requests by the names that they send."""
    found, groups = settled(items, [Request(1, dict.fromkeys(names.split())) for names in sent])
    assert [item.name for item in found] == [item.name for item in items]
    return [item.name for item in found if item.required], groups


@pytest.mark.parametrize(
    "text",
    [
        "required if `B` is not provided",
        "Required, if `B` is not specified",
        "Must be given when `B` isn't passed",
        "Needed if the parameter `B` was not given",
        "Required if `B` and the like are not set",
        "if `B` is not filled",
        "Can be used instead of `B`",
        "Used instead of the parameter `B`",
        "at least one of `A` or `B`",
        "At least one of the parameters must be given: `A`, `B`",
        "One of `A`, `B` is required",
        "Specify either `A` or `B`",
        "Either this or `B` is needed",
        "any of `A` and `B` will do",
        "`A` or `B` must be given",
        "`B` or `A` is required",
        "Specify one: `A` or `B` have to be specified",
    ],
)
@pytest.mark.parametrize("stars", ["AB", "A", "B"])
def test_one_of_two_suffices_by_the_text(text: str, stars: str) -> None:
    star = {name: "*" if name in stars else "" for name in "AB"}
    items = params(A=star["A"] + text, B=star["B"] + "The other.", C="*Always.")
    assert settle(items, "A C") == (["C"], (("A", "B"),))
    assert settle(items, "B C") == (["C"], (("A", "B"),))


@pytest.mark.parametrize(
    "text",
    [
        "The name of `B`.",
        "If `B` is provided",
        "Belongs to `B`. Required when a name is not provided",
        "Required if `X` is not provided",
        "Instead of `X`",
        "Instead of a number. See `B`",
        "One of the values `Y` or `N`",
        "one of many. `B` is another",
        "One of those that `A` lists",
        "`B` or `C` must be given",
        "`A` or `B`",
    ],
)
def test_other_texts_say_nothing_of_alternatives(text: str) -> None:
    assert settle(params(A=f"*{text}", B="*Other."), "A B") == (["A", "B"], ())


def test_without_any_star_there_is_nothing_to_suffice() -> None:
    assert settle(params(A="instead of `B`", B="Other."), "A") == ([], ())


def test_pairs_that_share_a_parameter_are_one_group_in_the_order_of_the_table() -> None:
    items = params(C="*instead of `B`", A="*one of `A` or `B`", B="*x", D="*instead of `E`", E="x")
    assert settle(items, "A D", "C E") == ([], (("C", "A", "B"), ("D", "E")))


def test_a_text_may_name_more_than_two() -> None:
    items = params(A="*at least one of `A`, `B` or `C`", B="x", C="x")
    assert settle(items, "C") == ([], (("A", "B", "C"),))


def test_a_group_that_a_request_contradicts_is_none() -> None:
    items = params(A="*instead of `B`", B="x", C="*x")
    assert settle(items, "A C", "C") == (["C"], ())
    assert settle(items, "A C", "B C") == (["C"], (("A", "B"),))
    assert settle(items) == (["C"], (("A", "B"),))


def test_a_star_that_a_request_does_without_is_none() -> None:
    items = params(A="*x", B="*x", C="x")
    assert settle(items, "A B", "A C") == (["A"], ())
    assert settle(items, "A B C") == (["A", "B"], ())
    assert settle(items) == (["A", "B"], ())


@pytest.mark.parametrize(
    "text",
    [
        "Can be omitted",
        "may be omitted for admins",
        "The parameter is optional",
        "Optional if the user is known",
        "optional when called by an application",
        "Not required if `X` is there",
        "Required only for lists",
        "Only required when something is odd",
    ],
)
def test_what_may_be_left_out_is_not_required(text: str) -> None:
    assert settle(params(A=f"*{text}", B="*x"), "A B") == (["B"], ())
    nested = without_alternatives(params(A=f"*{text}", B="*x"))
    assert [item.name for item in nested if item.required] == ["B"]


@pytest.mark.parametrize("text", ["Must not be omitted", "An optional feature", "Required always"])
def test_what_sounds_alike_stays_required(text: str) -> None:
    assert settle(params(A=f"*{text}"), "A") == (["A"], ())


class TestToldApartByRequests:
    """Starred identifiers of one thing, of which every request has one."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("IBLOCK_ID", "IBLOCK_CODE"),
            ("iblockId", "iblockCode"),
            ("ITEM_ID", "ITEM_IDS"),
            ("ITEM_CODE", "ITEM_XMLID"),
            ("SOME_ITEM_ID", "SOME_ITEM_CODE"),
        ],
    )
    def test_of_one_thing(self, one: str, other: str) -> None:
        items = params(**{one: "*x", other: "*x", "NAME": "*x"})
        assert settle(items, f"{one} NAME") == (["NAME"], ((one, other),))
        assert settle(items, f"{one} NAME", f"{other} NAME") == (["NAME"], ((one, other),))

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("id", "fields"),
            ("ID", "CODE"),
            ("IBLOCK_ID", "ELEMENT_CODE"),
            ("IBLOCK_ID", "IBLOCK_NAME"),
            ("DATE_FROM", "DATE_TO"),
            ("IBLOCK_ID", "IBLOCK_TYPE_CODE"),
        ],
    )
    def test_of_different_things(self, one: str, other: str) -> None:
        items = params(**{one: "*x", other: "*x"})
        assert settle(items, one) == ([one], ())
        assert settle(items, f"{one} {other}") == ([one, other], ())

    def test_a_request_with_both_or_none_does_not_tell_them_apart(self) -> None:
        items = params(IBLOCK_ID="*x", IBLOCK_CODE="*x", NAME="*x")
        both = "IBLOCK_ID IBLOCK_CODE NAME"
        assert settle(items, both) == (["IBLOCK_ID", "IBLOCK_CODE", "NAME"], ())
        assert settle(items, both, "IBLOCK_ID NAME") == (["IBLOCK_ID", "NAME"], ())
        assert settle(items, "IBLOCK_ID NAME", "NAME") == (["NAME"], ())
        assert settle(items) == (["IBLOCK_ID", "IBLOCK_CODE", "NAME"], ())

    def test_both_must_be_starred(self) -> None:
        items = params(IBLOCK_ID="*x", IBLOCK_CODE="x")
        assert settle(items, "IBLOCK_ID") == (["IBLOCK_ID"], ())


class TestNested:
    """Inside of objects there are no groups: what can be replaced is not required."""

    @pytest.mark.parametrize(
        ("texts", "required"),
        [
            ({"A": "*instead of `B`", "B": "*x", "C": "*x"}, ["C"]),
            ({"A": "*required if `B` is not provided", "B": "x", "C": "*x"}, ["C"]),
            ({"A": "*at least one of `A` or `B`", "B": "*x"}, []),
            ({"IBLOCK_ID": "*x", "IBLOCK_CODE": "*x"}, ["IBLOCK_ID", "IBLOCK_CODE"]),
        ],
    )
    def test_without_alternatives(self, texts: dict[str, str], required: list[str]) -> None:
        found = without_alternatives(params(**texts))
        assert [item.name for item in found if item.required] == required

    def test_on_a_page(self, tmp_path: Path) -> None:
        page = method_page(
            "depot.item.add",
            params=fields(("**fields***\n[`object`](#fields)", "x")),
            call={"fields": {"CODE": "a", "NAME": "b"}},
            more="## Parameter fields {#fields}\n\n"
            + fields(
                ("**CODE***\n`string`", "Required if `XML` is not provided"),
                ("**XML***\n`string`", "x"),
                ("**NAME***\n`string`", "x"),
            ),
        )
        found: dict[str, Any] = method_data(only_method(tmp_path, "depot/depot-item-add", page))
        inner = found["params"]["fields"]["fields"]
        assert [name for name, item in inner.items() if item.get("required")] == ["NAME"]
        assert "one_of" not in found


NAMES = ["A", "B", "ITEM_ID", "ITEM_CODE", "id"]
TEXTS = st.sampled_from(
    ["x", "instead of `A`", "one of `A`, `B` or `id`", "`ITEM_ID` is not set", "can be omitted"]
)


@given(
    st.dictionaries(st.sampled_from(NAMES), st.tuples(st.booleans(), TEXTS)),
    st.lists(st.sets(st.sampled_from(NAMES)), max_size=3),
)
def test_every_request_has_what_is_required(
    rows: dict[str, tuple[bool, str]], sent: list[set[str]]
) -> None:
    items = params(**{name: ("*" if star else "") + text for name, (star, text) in rows.items()})
    required, groups = settle(items, *(" ".join(names) for names in sent))
    for names in sent:
        assert set(required) <= names
        assert all(set(group) & names for group in groups)
    starred = {item.name for item in items if item.required}
    assert set(required) <= starred
    members = [name for group in groups for name in group]
    assert len(members) == len(set(members))
    assert not set(members) & set(required)
    assert all(len(group) > 1 and set(group) & starred for group in groups)


@given(st.text(), st.text())
def test_any_text_is_read(one: str, other: str) -> None:
    items = params(A="*" + one, B="*" + other)
    required, groups = settle(items, "A B")
    assert set(required) <= {"A", "B"}
    assert groups in {(), (("A", "B"),)}
