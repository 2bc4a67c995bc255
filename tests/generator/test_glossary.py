"""Phrases for names that recur: the nearest group counts, and a field's own words come first."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.glossary import Glossary, PhrasePlace, read_glossary
from generator.runtime.schema.methods import Field, Method
from generator.spec import read_spec

from .test_consistency import bend, problems

GROUPS = {
    "*": {"ID": "of all", "START": "of all", "v": "of all"},
    "crm": {"ID": "of the scope", "TITLE": "of the scope"},
    "crm.deal": {"ID": "of the group"},
    "crm.deal.get": {"ID": "of the method"},
    "note": {"ID": "of version 2"},
    "v3": {"fields": "of version 3"},
    "v3.note": {"TITLE": "of version 3"},
}


@pytest.mark.parametrize(
    ("name", "key", "phrase"),
    [
        ("crm.deal.get", "ID", "of the method"),
        ("crm.deal.get.next", "ID", "of the method"),
        ("crm.deal.list", "ID", "of the group"),
        ("crm.deal.list", "TITLE", "of the scope"),
        ("crm.deal.list", "START", "of all"),
        ("crm.deals.list", "ID", "of the scope"),
        ("crm", "TITLE", "of the scope"),
        ("server.time", "ID", "of all"),
        ("profile", "ID", "of all"),
        ("note.get", "ID", "of version 2"),
        ("v3.note.document.get", "ID", "of all"),
        ("v3.note.document.get", "TITLE", "of version 3"),
        ("v3.note.document.get", "fields", "of version 3"),
        ("v3.crm.deal.list", "TITLE", None),
        ("crm.deal.list", "NAME", None),
    ],
)
def test_the_nearest_group_counts(name: str, key: str, phrase: str | None) -> None:
    assert Glossary(GROUPS).of(name).get(key) == phrase


def test_a_method_that_is_a_group_itself_does_not_lend_its_phrases_to_its_neighbours() -> None:
    glossary = Glossary(GROUPS)
    for name in ("crm.deal.list", "crm.deal.get", "crm.deal.list"):  # whichever is asked first
        expected = "of the method" if name.endswith("get") else "of the group"
        assert glossary.of(name).get("ID") == expected


def test_without_phrases_there_are_none() -> None:
    assert Glossary({}).of("crm.deal.get").get("ID") is None


def test_files_may_add_to_one_group() -> None:
    files = [
        ("a.yaml", {"groups": {"crm": {"ID": "Number.", "A": "Old."}, "*": {"B": "Both."}}}),
        ("b.yaml", {"groups": {"crm": {"A": "New."}}}),
    ]
    glossary = read_glossary(files)
    phrases = glossary.of("crm.deal.get")
    assert [phrases.get(name) for name in ("ID", "A", "C")] == ["Number.", "New.", None]
    assert list(glossary.unused()) == [PhrasePlace("a.yaml", "*", "B")]


PARTS = st.lists(st.sampled_from(["v3", "crm", "deal", "get"]), min_size=1, max_size=4)
NAMES = PARTS.map(".".join)


@given(st.dictionaries(NAMES | st.just("*"), st.just("x")), st.lists(NAMES, max_size=5))
def test_the_longest_group_that_begins_the_name(groups: dict[str, str], asked: list[str]) -> None:
    glossary = Glossary({group: {"ID": group} for group in groups})
    for name in asked:
        above = [group for group in groups if f"{name}.".startswith(f"{group}.")]
        expected = max(above, key=len, default="*" if "*" in groups else None)
        assert glossary.of(name).get("ID") == expected


# Through the reading of a spec

PHRASES = """
groups:
  "*": {ID: Number of all., start: Items to leave out., weight: Weight of all.}
  depot: {id: Number in the depot., label: Label of a thing.}
  depot.shelf: {ID: Number of a shelf., CODE: Code of a shelf., "from": Begin.}
  v3.depot: {weight: Weight in version 3.}
"""


@pytest.fixture
def phrased(acme: Path) -> Path:
    """The small spec with a glossary, where some fields have lost their own words."""
    (acme / "glossary").mkdir()
    (acme / "glossary" / "all.yaml").write_text(PHRASES)
    bend(
        acme / "depot/shelf/get.yaml",
        "CODE: {type: string, summary: Shelf by code.}",
        "CODE: {type: string}",
    )
    bend(
        acme / "depot/shelf/list.yaml",
        "ID: {type: integer, summary: Shelf.}",
        "ID: {type: integer}",
    )
    bend(acme / "records/depot/shelf.yaml", "summary: First place.", "optional: false")
    bend(acme / "records/depot/shelf.yaml", ", summary: What is written on it.", "")
    bend(acme / "v3/depot/crate/add.yaml", ", summary: In kilograms.", "")
    bend(
        acme / "v3/depot/crate/add.yaml",
        "id: {type: integer, summary: Crate.}",
        "id: {type: integer}",
    )
    return acme


def method(folder: Path, key: str) -> Method:
    return next(item for item in read_spec(folder).methods if item.key == key)


def inner(fields: tuple[Field, ...], *names: str) -> str | None:
    """The summary at the end of a path of names."""
    *above, last = names
    for name in above:
        fields = next(item for item in fields if item.name == name).fields
    return next(item for item in fields if item.name == last).summary


def test_fields_without_words_get_those_of_the_glossary(phrased: Path) -> None:
    assert inner(method(phrased, "depot.shelf.get").params, "CODE") == "Code of a shelf."
    listed = method(phrased, "depot.shelf.list")
    assert inner(listed.params, "filter", "ID") == "Number of a shelf."
    record = read_spec(phrased).record("depot.shelf")
    assert record is not None
    assert inner(record.fields, "from") == "Begin."
    assert inner(record.fields, "boxes", "label") == "Label of a thing."


def test_a_field_that_has_words_of_its_own_keeps_them(phrased: Path) -> None:
    assert inner(method(phrased, "depot.shelf.list").params, "start") == "Items to skip."
    record = read_spec(phrased).record("depot.shelf")
    assert record is not None
    assert inner(record.fields, "ID") == "Number."


def test_version_3_does_not_get_the_words_of_version_2(phrased: Path) -> None:
    crate = method(phrased, "v3/depot.crate.add")
    assert inner(crate.params, "fields", "weight") == "Weight in version 3."
    assert inner(crate.returns.fields, "id") is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("groups: {depot: {ID: ''}}", "groups.depot.ID"),
        ("groups: {depot.: {ID: x}}", "depot."),
        ("groups: {depot: [x]}", "groups.depot"),
        ("phrases: {}", "phrases"),
    ],
)
def test_a_glossary_that_is_wrong_is_told(acme: Path, text: str, message: str) -> None:
    (acme / "glossary").mkdir()
    (acme / "glossary" / "all.yaml").write_text(text)
    found = problems(acme)
    assert {line.split(":")[0] for line in found} == {"spec/glossary/all.yaml"}
    assert message in "\n".join(found)
