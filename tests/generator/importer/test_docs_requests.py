"""Documented requests, and the literals in which data are written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importer.docs.blocks import parse_blocks
from generator.importer.docs.literals import LiteralError, parse_literal
from generator.importer.docs.requests import Unreadable, requests_of

from .documented import answer, curl, shown


def read(text: str, method: str = "depot.add") -> list[Any]:
    """The data of the requests of a page that can be read."""
    found, problems = requests_of(method, 2, parse_blocks(text))
    assert problems == []
    return [request.data for request in found]


def unread(text: str, method: str = "depot.add") -> list[Unreadable]:
    """The requests of a page of which none can be read."""
    found, problems = requests_of(method, 2, parse_blocks(text))
    assert found == []
    return problems


class TestLiterals:
    """Objects of JavaScript, and JSON with slips."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("{a: 1, 'b': 2, \"c\": 3}", {"a": 1, "b": 2, "c": 3}),
            ("{4: 5, $d_1: 6}", {"4": 5, "$d_1": 6}),
            ("[1, 2,]", [1, 2]),
            ("{\"a\": 1,}", {"a": 1}),
            ("// one\n{/* two\n */ a: // three\n1}", {"a": 1}),
            ("'it\\'s'", "it's"),
            ("`two\nlines`", "two\nlines"),
            ("\"a\\u0041\\n\\t\\/\\\\\"", "aA\n\t/\\"),
            ("\"\\ud83d\\ude00\"", "😀"),
            ("'http://x // y'", "http://x // y"),
            ("-1.5e3", -1500.0),
            ("0", 0),
            ("9" * 400, int("9" * 400)),
            ("{a: true, b: false, c: null}", {"a": True, "b": False, "c": None}),
            ("{}", json.loads("{}")),
            ("[]", json.loads("[]")),
            (" [ { } ] ", json.loads("[{}]")),
        ],
    )  # fmt: skip
    def test_what_is_read(self, text: str, value: Any) -> None:
        assert shown(parse_literal(text)) == shown(value)

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("{a: b}", "unexpected 'b}'"),
            ("{a: f(1)}", "unexpected 'f(1)}'"),
            ("{a: 'x' + y}", "a text is put together by code"),
            ("{a: `x${y}`}", "a text holds code"),
            ("{a: new Date()}", "unexpected 'new Date()}'"),
            ("{...}", "unexpected '...}'"),
            ("[1 2]", "unexpected '2]'"),
            ("{a 1}", "no value for 'a'"),
            ("'a", "a text does not end"),
            ("{a: 1", "unexpected ''"),
            ("[", "unexpected ''"),
            ("", "unexpected ''"),
            ("1 2", "unexpected '2'"),
            ("01", "unexpected '01'"),
            ("undefined", "unexpected 'undefined'"),
            ("[" * 100, "is nested too deeply"),
            ("1" * 5000, "a number is too large"),
            ("-1e999", "a number is too large"),
        ],
    )
    def test_what_is_code_or_broken(self, text: str, why: str) -> None:
        with pytest.raises(LiteralError) as caught:
            parse_literal(text)
        assert str(caught.value) == why

    def test_something_may_follow(self) -> None:
        assert parse_literal("{a: 1}, function() {}", whole=False) == {"a": 1}

    def test_of_one_key_twice_the_last_counts(self) -> None:
        assert parse_literal("{a: 1, a: 2}") == {"a": 2}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(JSON, st.sampled_from([None, 2]), st.booleans())
def test_any_json_is_read_as_json(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert shown(parse_literal(text)) == shown(value)


@given(st.one_of(st.text(), st.text(alphabet="{}[]:,'\"`\\/*u01a$ \n+.-e")))
def test_any_other_text_is_no_literal_and_no_crash(text: str) -> None:
    try:
        value = parse_literal(text)
    except LiteralError as error:
        assert str(error) != ""
    else:
        assert shown(value) != ""


class TestCurl:
    """cURL commands."""

    def test_json(self) -> None:
        assert read(curl("depot.add", {"fields": {"NAME": "A"}})) == [{"fields": {"NAME": "A"}}]

    def test_the_line_is_that_of_the_code(self) -> None:
        (request,), _ = requests_of("depot.add", 2, parse_blocks("\n\n" + curl("depot.add", {})))
        assert request.line == 3

    def test_the_token_is_no_parameter(self) -> None:
        assert read(curl("depot.add", {"ID": 1, "auth": "secret"})) == [{"ID": 1}]

    def test_webhook_and_token_are_one_request(self) -> None:
        text = curl("depot.add", {"ID": 1}) + curl(
            "depot.add", {"auth": "x", "ID": 1}, address="rest"
        )
        assert read(text) == [{"ID": 1}]

    def test_two_requests(self) -> None:
        assert read(curl("depot.add", {"ID": 1}) + curl("depot.add", {"ID": 2})) == [
            {"ID": 1},
            {"ID": 2},
        ]

    def test_no_data_at_all(self) -> None:
        assert read("```bash\ncurl https://a.bitrix24.com/rest/1/x/depot.add\n```") == [{}]

    def test_data_in_the_address(self) -> None:
        text = '```bash\ncurl "https://a.bitrix24.com/rest/1/x/depot.add?ID=5&auth=x&f[a]=1"\n```'
        assert read(text) == [{"ID": "5"}]

    def test_data_as_a_form(self) -> None:
        text = "```bash\ncurl -d 'ID=5&NAME=a' https://a.bitrix24.com/rest/1/x/depot.add\n```"
        assert read(text) == [{"ID": "5", "NAME": "a"}]

    @pytest.mark.parametrize("option", ["-d", "--data", "--data-raw", "--data-binary"])
    def test_options(self, option: str) -> None:
        text = f"```bash\ncurl {option} '{{\"ID\": 1}}' https://a.b/rest/1/x/depot.add\n```"
        assert read(text) == [{"ID": 1}]

    def test_double_quotes(self) -> None:
        text = '```bash\ncurl -d "{\\"ID\\": \\"\\$1\\"}" https://a.b/rest/1/x/depot.add\n```'
        assert read(text) == [{"ID": "$1"}]

    def test_the_address_may_come_first(self) -> None:
        text = "```bash\ncurl https://a.b/rest/1/x/depot.add \\\n  -d '{\"ID\": 1}'\n```"
        assert read(text) == [{"ID": 1}]

    @pytest.mark.parametrize(
        ("written", "value"),
        [
            ("it'\\''s", "it's"),
            ("it'\"'\"'s", "it's"),
            ("it's", "it's"),
        ],
    )
    def test_quotes_in_quotes(self, written: str, value: str) -> None:
        assert read(curl("depot.add", f'{{"NAME": "{written}"}}')) == [{"NAME": value}]

    @pytest.mark.parametrize(
        ("written", "value"),
        [
            ("'\"$(date +%Y-%m-%d)\"'", "2026-01-31"),
            ("'\"$(date -Iseconds)\"'", "2026-01-31T09:00:00+00:00"),
            ("'$(date +%FT%T)'", "2026-01-31T09:00:00"),
            ("$(date +%s)", "1769850000"),
            ("'\"$(date -d tomorrow +%H:%M)\"'", "09:00"),
            ("$(date)", "2026-01-31"),
            ("'\"$name\"'", "name"),
            ("'\"${name}\"'", "name"),
        ],
    )
    def test_substitutions_of_the_shell(self, written: str, value: str) -> None:
        assert read(curl("depot.add", f'{{"A": "{written}", "B": 1}}')) == [{"A": value, "B": 1}]

    def test_a_substitution_as_a_number(self) -> None:
        assert read(curl("depot.add", '{"A": \'"$(date +%s)"\'}')) == [{"A": 1769850000}]

    def test_slips_of_json(self) -> None:
        assert read(curl("depot.add", '{"A": 1, // one\n"B": [2,],}')) == [{"A": 1, "B": [2]}]

    def test_what_is_no_data_is_a_problem_with_its_line(self) -> None:
        assert unread("\n" + curl("depot.add", '{"A": ...}')) == [
            Unreadable(2, "the request is not JSON: unexpected '...}'")
        ]

    def test_data_nested_too_deeply_are_a_problem(self) -> None:
        assert unread(curl("depot.add", f'{{"A": {"[" * 100_000}')) == [
            Unreadable(1, "the request is not JSON: is nested too deeply")
        ]

    def test_a_quote_that_does_not_end(self) -> None:
        text = '```bash\ncurl https://a.b/rest/1/x/depot.add -d \'{"A": 1}\n```'
        assert read(text) == [{"A": 1}]

    def test_a_list_is_a_problem(self) -> None:
        assert unread(curl("depot.add", "[1]")) == [
            Unreadable(1, "the request is not a JSON object")
        ]

    def test_a_problem_beside_a_request_that_can_be_read_is_none(self) -> None:
        assert read(curl("depot.add", '{"A": ...}') + curl("depot.add", {"A": 1})) == [{"A": 1}]

    def test_the_call_of_another_method_does_not_count(self) -> None:
        assert read(curl("depot.list", {"X": 1}) + curl("Depot.Add", {"A": 1})) == [{"A": 1}]

    def test_a_call_among_the_answers_does_not_count(self) -> None:
        text = f"## Response Handling\n\n{curl('depot.add', {'X': 1})}{answer({'result': 1})}"
        assert read(text) == []

    def test_examples_after_the_answers_count(self) -> None:
        text = f"## Response Handling\n\nx\n\n## Code Examples\n\n{curl('depot.add', {'A': 1})}"
        assert read(text) == [{"A": 1}]


class TestScripts:
    """JavaScript, where there is no cURL that can be read."""

    def test_call_method(self) -> None:
        text = "```js\nb24.callMethod('depot.add', {ID: 1, 'B': [2]}, r => r)\n```"
        assert read(text) == [{"ID": 1, "B": [2]}]

    def test_make(self) -> None:
        text = "```ts\nb24.make({method: 'depot.add', params: {ID: 1}})\n```"
        assert read(text) == [{"ID": 1}]

    def test_instead_of_a_command_that_cannot_be_read(self) -> None:
        text = curl("depot.add", '{"A": ...}') + "```js\ncall('x.y', {})\n```"
        script = "```js\nb24.callMethod('depot.add', {A: 1})\n```"
        assert read(text + script) == [{"A": 1}]

    def test_a_command_counts_more(self) -> None:
        script = "```js\nb24.callMethod('depot.add', {A: 2})\n```"
        assert read(script + curl("depot.add", {"A": 1})) == [{"A": 1}]

    def test_the_first_script_without_code_counts(self) -> None:
        text = (
            "```js\nb24.callMethod('depot.add', {A: value})\n```\n"
            "```js\nb24.callMethod('depot.add', {A: 1})\n```\n"
            "```js\nb24.callMethod('depot.add', {A: 2})\n```"
        )
        assert read(text) == [{"A": 1}]

    def test_another_language_is_not_read(self) -> None:
        assert read("```php\n$b->call('depot.add', {A: 1})\n```") == []


@pytest.mark.parametrize(
    "command",
    [
        "curl 'https://acme.bitrix24.com/rest/1/abc/depot.add?NAME=John%20Doe&NOTE='",
        "curl -d 'NAME=John+Doe&NOTE=' https://acme.bitrix24.com/rest/1/abc/depot.add",
    ],
)
def test_values_of_a_form_are_decoded(command: str) -> None:
    assert read(f"```bash\n{command}\n```\n") == [{"NAME": "John Doe", "NOTE": ""}]
