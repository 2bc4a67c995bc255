"""JSON, numbers and filters that are nearly right: sent as meant, or refused with what to write."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .process import refused, run, sent

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = ("--mock", "--debug")
API = ("api", "x.y", *SHOWN)
DEALS = ("crm", "deal", "list", *SHOWN)
ITEM = ("crm", "item", "add", *SHOWN, "--entity-type-id", "2")
LOG = ("v3", "main", "eventlog", "list", *SHOWN, "--select", "id")


# --input beside the line


@pytest.mark.parametrize("name", ["--input", "--params"])
def test_an_object_is_not_given_in_input_and_in_parts(name: str) -> None:
    for option, given, part in [
        ("--filter", '{"filter": {"ID": 1}}', "--filter[TITLE]=x"),
        ("--select", '{"select": ["ID"]}', "--select[]=TITLE"),
        ("--order", '{"order": {"ID": "ASC"}}', "--order[TITLE]=ASC"),
    ]:
        told = refused(run(*DEALS, name, given, part))
        assert told == [f"b24: {option} is in {name} and in parts on the line: give it once"]
    body = sent(run(*DEALS, name, '{"filter": {"ID": 1}}', "--filter", '{"TITLE": "x"}'))
    assert body == {"filter": {"TITLE": "x"}}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("{",), ": the JSON is cut short at line 1, column 2"),
        (("[]",), ': the JSON must be an object, such as {"ID": 1}'),
        (("{}", "--params", "{}"), " is given more than once"),
        ((), " needs a value: --params JSON"),
        (('{"a.b": 1}',), ': "a.b": no parameter has a dot in its name; write {"a": {"b": …}}'),
    ],
)
def test_messages_name_the_option_as_it_was_typed(given: tuple[str, ...], said: str) -> None:
    assert refused(run(*DEALS, "--params", *given))[0] == f"b24: --params{said}"


# Filters of both versions of REST


_GROUP = {"logic": "or", "conditions": [["id", ">", 1]]}


@pytest.mark.parametrize(
    ("words", "conditions"),
    [
        (("--filter", json.dumps(_GROUP)), _GROUP),
        ((f"--filter:={json.dumps(_GROUP)}",), _GROUP),
        (("--input", json.dumps({"filter": _GROUP})), _GROUP),
        (('--filter[0]:=["id", ">", 1]',), [["id", ">", 1]]),
        (("--filter[0][]=id", "--filter[0][]=>", "--filter[0][]=1"), [["id", ">", 1]]),
        (("--filter[logic]=or", '--filter[conditions][0]:=["id", ">", 1]'), _GROUP),
    ],
)
def test_conditions_of_rest_3_in_every_form(words: tuple[str, ...], conditions: object) -> None:
    assert sent(run(*LOG, *words)) == {"select": ["id"], "filter": conditions}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (('--filter:={">id": 1}',),
         '--filter: filter is a list of conditions in REST 3.0; write [["id", ">", 1]]'),
        (("--input", '{"filter": {">id": 1}}'),
         '--input: filter: filter is a list of conditions in REST 3.0; write [["id", ">", 1]]'),
        (("--filter[logic]=or",), "--filter wants a JSON list of conditions, such as "
         '[["id", ">", 1]], not {"logic": "or"}'),
        (("--filter", "x"),
         '--filter: "x" is not a JSON list of conditions, such as [["id", ">", 1]]'),
    ],
)  # fmt: skip
def test_what_is_no_condition_of_rest_3_is_told_rewritten(
    words: tuple[str, ...], said: str
) -> None:
    assert refused(run(*LOG, *words)) == [f"b24: {said}"]


def test_numbered_keys_of_an_object_stay_keys() -> None:
    items = ("crm", "item", "list", *SHOWN, "--entity-type-id", "2")
    body = sent(run(*items, "--filter[0][logic]=OR", "--filter[1][logic]=AND"))
    assert body == {"entityTypeId": 2, "filter": {"0": {"logic": "OR"}, "1": {"logic": "AND"}}}
    told = refused(run(*items, "--filter[][logic]=OR"))
    said = "--filter is an object, and [] is the next place of a list: write [KEY]"
    assert told == [f"b24: {said}"]


# Numbers


@pytest.mark.parametrize("text", ["1234567890123456.78", "1000000000000000000000.5", "1e-400"])
def test_a_number_that_would_change_is_sent_as_text_or_refused_in_json(
    text: str, tmp_path: Path
) -> None:
    done = run(*ITEM, f"--fields[opportunity]={text}")
    assert sent(done) == {"entityTypeId": 2, "fields": {"opportunity": text}}
    file = tmp_path / "x.json"
    file.write_text(f'{{"opportunity": {text}}}', "utf-8")
    for place, words in [
        ("--fields: ", ("--fields", f'{{"opportunity": {text}}}')),
        ("--input: ", ("--input", f'{{"fields": {{"opportunity": {text}}}}}')),
        (f"--fields: {file}, ", ("--fields", f"@{file}")),
    ]:
        assert refused(run(*ITEM, *words)) == [
            f"b24: {place}the number {text} would be sent as {float(text)}",
            f'In quotes it is sent as it is: "{text}"',
        ]


def test_a_number_that_is_only_written_otherwise_is_a_number() -> None:
    assert sent(run(*API, 'a={"b":1.0,"c":1e5,"d":0.1}')) == {"a": {"b": 1.0, "c": 1e5, "d": 0.1}}
    done = run(*ITEM, "--fields[opportunity]=1e5")
    assert sent(done) == {"entityTypeId": 2, "fields": {"opportunity": 100000.0}}


# Hints on JSON


_COMMA = "JSON has no comma before a closing bracket."
_DOUBLE = 'JSON has double quotes: {"ID": 1}'


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ('{\\"ID\\":1}',
         ["The backslashes before the quotes arrived as well; JSON has none there."]),
        ("{'t':\"x\"}", [_DOUBLE]),
        ("{“ID”:1}", ['The quotes are typographic; JSON has straight ones: {"ID": 1}']),
        ('{"a":"b, ]"', []),
        ('{"a":"b",}', [_COMMA]),
        ("{'a':1,}", [_COMMA, _DOUBLE]),
    ],
)  # fmt: skip
def test_the_hint_is_on_what_is_wrong(text: str, hints: list[str]) -> None:
    told = refused(run(*DEALS, "--filter", text))
    assert told[1:] == [f"What arrived: {text}", *hints]
