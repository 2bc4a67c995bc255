"""Mistakes against a schema are told in plain words, at their places."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.schema import Schemas
from generator.yaml_strict import load

REAL = Path(__file__).parent.parent.parent / "spec" / "schema"

METHOD = """\
# a comment
method: timeman.pause
summary: Pause the working day.
scope: [timeman]
access: any user
effect: write
docs: api-reference/timeman/timeman-pause
params:
  USER_ID:
    type: integer
    summary: Employee.
returns: {type: object}
errors:
  - code: ""
    http: 400
    when: No such user.
"""


@pytest.fixture(scope="module")
def schemas() -> Schemas:
    return Schemas(REAL)


def told(schemas: Schemas, kind: str, text: str) -> list[str]:
    """The messages for a file."""
    return [str(item) for item in schemas.check(kind, load(text, "f.yaml"), "f.yaml", text)]


def test_a_right_file_has_no_problems(schemas: Schemas) -> None:
    assert told(schemas, "method", METHOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "effect: write",
            "effect: writ",
            'f.yaml:6: effect: "writ" is not one of read, write; did you mean "write"? [schema]',
        ),
        ("effect: write", "effect: 5", "f.yaml:6: effect: 5 is not one of read, write [schema]"),
        (
            "    summary: Employee.",
            "    sumary: Employee.",
            'f.yaml:11: params.USER_ID.sumary: unknown key "sumary"; did you mean "summary"?',
        ),
        ("returns: {type: object}", "returns: {}", 'f.yaml:12: returns: "type" is missing'),
        ("scope: [timeman]", "scope: timeman", 'scope: must be a list, not "timeman"'),
        ("scope: [timeman]", "scope: []", "f.yaml:4: scope: must not be empty [schema]"),
        ("scope: [timeman]", "scope: [x, 5]", "f.yaml:4: scope[1]: must be text, not 5 [schema]"),
        ("access: any user", 'access: ""', "f.yaml:5: access: must not be empty [schema]"),
        (
            "method: timeman.pause",
            "method: time man",
            'f.yaml:2: method: "time man" is not of the form ^[A-Za-z]',
        ),
        (
            "access: any user",
            "access: |\n  any user",
            'access: "any user\\n" has a line end: write it on one line, or fold it with >-',
        ),
        (
            "access: any user",
            "access: >\n  any\n\n  user",
            'access: "any\\nuser\\n" has a line end: write it on one line, or fold it with >-',
        ),
        (
            "access: any user",
            'access: " any user"',
            'access: " any user" begins or ends with a blank: leave it out [schema]',
        ),
        ("http: 400", "http: 99", "f.yaml:15: errors[0].http: must be at least 200, not 99"),
        ("http: 400", "http: 400.5", "errors[0].http: must be a whole number, not 400.5"),
        ("http: 400", "http: 1000", "errors[0].http: must be at most 599, not 1000"),
        (
            "returns: {type: object}",
            "returns: {type: object}\none_of:\n  - [A]",
            'f.yaml:14: one_of[0]: has 1 item, where at least 2 are needed: ["A"]',
        ),
        (
            "access: any user",
            "access: " + "x" * 300,
            "access: has 300 characters, where at most 240 are allowed",
        ),
        (
            "    type: integer",
            "    type: integer\n    false_as: []",
            "params.USER_ID.false_as: must be null, true or false, a number or text, not []",
        ),
    ],
)
def test_a_mistake_is_named_at_its_place(
    schemas: Schemas, old: str, new: str, expected: str
) -> None:
    assert old in METHOD
    messages = told(schemas, "method", METHOD.replace(old, new))
    assert len(messages) == 1
    assert expected in messages[0]


def test_the_meaning_of_a_form_is_told_with_it(schemas: Schemas) -> None:
    text = METHOD.replace("method: timeman.pause", "method: time man")
    (message,) = told(schemas, "method", text)
    assert message.endswith("(A dotted name as the REST API spells it) [schema]")


def test_the_known_keys_are_listed_when_none_is_near(schemas: Schemas) -> None:
    text = "title: T\nclient: C\ncommand: c\ndocs: https://x/{page}\nqqq: 1\n"
    (message,) = told(schemas, "api", text)
    assert message.startswith('f.yaml:5: qqq: unknown key "qqq"; known here: ')
    assert "client, command, docs" in message


def test_all_mistakes_come_in_the_order_of_lines(schemas: Schemas) -> None:
    text = "method: x\neffect: writ\nsumary: a\nscope: 5\n"
    lines = [int(message.split(":")[1]) for message in told(schemas, "method", text)]
    assert len(lines) > 5
    assert lines == sorted(lines)


def test_a_wrong_key_is_told_at_the_key(schemas: Schemas) -> None:
    text = "function: F\nrussian: Ф\narea: A\nsummary: S.\noptions:\n  Not OK: {}\n"
    messages = told(schemas, "oint", text)
    assert any(
        message.startswith('f.yaml:6: options.Not OK: the key "Not OK" is not allowed: ')
        for message in messages
    )


def test_hidden_characters_of_values_are_escaped(schemas: Schemas) -> None:
    text = METHOD.replace("effect: write", 'effect: "\\u202ewrite"')
    (message,) = told(schemas, "method", text)
    assert r"\u202ewrite" in message
    assert "\u202e" not in message


RULES: list[tuple[object, str, str]] = [
    ({"const": "a"}, "b", 'a: must be "a", not "b"'),
    ({"multipleOf": 5}, "7", "a: must be a multiple of 5, not 7"),
    ({"uniqueItems": True}, "[1, 1]", "a: [1, 1] names a value twice"),
    ({"exclusiveMinimum": 0}, "0", "a: must be more than 0, not 0"),
    ({"exclusiveMaximum": 9}, "9", "a: must be less than 9, not 9"),
    ({"minProperties": 2}, "{x: 1}", 'a: has 1 key, where at least 2 are needed: {"x": 1}'),
    ({"not": {"type": "string"}}, "x", 'a: "x" is not allowed here'),
    (False, "x", 'a: "x" is not allowed here'),
    (
        {"description": "A day.", "contains": {"type": "string"}},
        "[1]",
        "a: [1] is not allowed here",
    ),
    ({"anyOf": [{"type": "string"}, {"type": "array"}]}, "5", "a: must be text or a list, not 5"),
    (
        {
            "oneOf": [
                {"type": "string"},
                {"properties": {"name": {}}, "additionalProperties": False},
            ]
        },
        "{nane: 1}",
        'a.nane: unknown key "nane"; did you mean "name"?',
    ),
    ({"oneOf": [{"type": "string"}, {"minLength": 1}]}, "x", 'a: "x" fits several shapes at once'),
    ({"enum": ["a b", 1, None]}, "2", 'a: 2 is not one of "a b", 1, null'),
]


@pytest.mark.parametrize(("rule", "value", "expected"), RULES)
def test_every_rule_has_plain_words(
    tmp_path: Path, rule: object, value: str, expected: str
) -> None:
    schema = {"type": "object", "properties": {"a": rule}}
    (tmp_path / "x.schema.json").write_text(json.dumps(schema))
    (message,) = told(Schemas(tmp_path), "x", f"a: {value}\n")
    assert message.startswith(f"f.yaml:1: {expected}")
    assert "schema " not in message


def test_schemas_are_read_lazily_and_once(tmp_path: Path) -> None:
    schemas = Schemas(tmp_path)
    (tmp_path / "x.schema.json").write_text('{"$ref": "y.schema.json#/$defs/n~1m"}')
    (tmp_path / "y.schema.json").write_text('{"$defs": {"n/m": {"properties": {"key": false}}}}')
    assert schemas.check("x", {}, "f", "{}") == []
    (tmp_path / "x.schema.json").write_text("broken")
    assert [item.where for item in schemas.check("x", {"key": 1}, "f", "key: 1")] == ["key"]


def test_a_kind_without_a_schema_is_a_mistake_of_ours(schemas: Schemas) -> None:
    with pytest.raises(ValueError, match=r'no schema "nothing\.schema\.json"'):
        schemas.check("nothing", {}, "f", "{}")
