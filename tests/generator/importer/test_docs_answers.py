"""Documented answers: which code is one, with which status, and what cannot be read."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importer.docs.answers import answers_of
from generator.importer.docs.blocks import parse_blocks
from generator.importer.docs.requests import Unreadable

from .documented import answer


def read(text: str) -> list[tuple[int, Any]]:
    """Status and data of the answers of a page, all of which can be read."""
    found, problems = answers_of(parse_blocks(text))
    assert problems == []
    return [(item.status, item.data) for item in found]


def test_an_answer() -> None:
    text = "## Response Handling\n\n" + answer({"result": {"ID": 1}, "time": {"start": 1.5}})
    (found,), _ = answers_of(parse_blocks(text))
    assert (found.line, found.status, found.refused) == (5, 200, False)
    assert found.data == {"result": {"ID": 1}, "time": {"start": 1.5}}


@pytest.mark.parametrize(
    "head",
    [
        "## Response Handling",
        "## Response in Case of Success",
        "### Response on Success",
        "## Example Data",
        "## Successful Response",
        "## Returned Data",
    ],
)
def test_sections_of_answers(head: str) -> None:
    assert read(f'{head}\n\n```json\n{{"result": 1}}\n```') == [(200, {"result": 1})]


@pytest.mark.parametrize("head", ["## Code Examples", "## Method Parameters", "# Depot depot.add"])
def test_sections_of_other_things(head: str) -> None:
    assert read(f'{head}\n\n```json\n{{"result": 1}}\n```') == []


def test_what_stands_below_the_next_section_is_none() -> None:
    text = '## Response Handling\n\nx\n\n## See Also\n\n```json\n{"result": 1}\n```'
    assert read(text) == []


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("HTTP status: **201**", 201),
        ("HTTP Status: 404", 404),
        ("HTTP-status: **500**", 500),
        ("HTTP status **403**", 403),
        ("Status: fine", 200),
    ],
)
def test_the_status(line: str, status: int) -> None:
    text = f'## Response Handling\n\n{line}\n\n```json\n{{"result": 1}}\n```'
    assert read(text) == [(status, {"result": 1})]


def test_a_status_counts_up_to_the_next_heading() -> None:
    text = (
        f"## Response Handling\n\n{answer({'result': 1}, 202)}\n### Example Data\n\n"
        '```json\n{"result": 2}\n```'
    )
    assert read(text) == [(202, {"result": 1}), (200, {"result": 2})]


def test_an_error_without_a_status() -> None:
    text = '## Error Handling\n\n```json\n{"error": "E", "error_description": "d"}\n```'
    (found,), _ = answers_of(parse_blocks(text))
    assert (found.status, found.refused) == (400, True)


def test_a_result_among_the_errors() -> None:
    assert read('## Error Handling\n\n```json\n{"result": false}\n```') == [
        (400, {"result": False})
    ]


def test_an_error_among_the_successes() -> None:
    text = '## Response Handling\n\n```json\n{"error": "E"}\n```'
    assert read(text) == [(400, {"error": "E"})]


def test_the_same_answer_counts_once_where_it_stands_first() -> None:
    text = f"## Response Handling\n\n{answer({'result': 1})}\n{answer({'result': 1})}"
    found, _ = answers_of(parse_blocks(text))
    assert [item.line for item in found] == [5]


def test_a_result_without_its_envelope_is_partial() -> None:
    page = '## Response Handling\n\n```json\n{"ID": 1}\n```'
    (found,), _ = answers_of(parse_blocks(page))
    assert (found.data, found.partial) == ({"result": {"ID": 1}}, True)


def test_a_part_beside_a_whole_answer_is_none() -> None:
    page = "## Response Handling\n\n" + answer('{"result": {"A": 1}}') + answer('{"A": 1}')
    assert read(page) == [(200, {"result": {"A": 1}})]


def test_other_languages_are_none() -> None:
    assert read('## Response Handling\n\n```php\n{"result": 1}\n```') == []
    assert read('## Response Handling\n\n```\n{"result": 1}\n```') == [(200, {"result": 1})]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"result": 1, // all\n"total": 2}', {"result": 1, "total": 2}),
        ('{"result": [1, 2,],}', {"result": [1, 2]}),
        ('{\n/* one\n   two */\n"result": {}}', {"result": {}}),
        ("{'result': 'a'}", {"result": "a"}),
    ],
)
def test_comments_and_trailing_commas(text: str, data: object) -> None:
    assert read("## Response Handling\n\n" + answer(text)) == [(200, data)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"result": 1', "the answer is not JSON: unexpected ''"),
        ('{"result": NaN}', "the answer is not JSON: unexpected 'NaN}'"),
        ('{"result": 1e999}', "the answer is not JSON: a number is too large"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, why: str) -> None:
    found, problems = answers_of(parse_blocks("## Response Handling\n\n" + answer(text)))
    assert (found, problems) == ([], [Unreadable(5, why)])


@pytest.mark.parametrize(
    ("text", "result", "why"),
    [
        ('{"result": [1, ...]}', [1], "the answer is not JSON: unexpected '...]}'"),
        ('{"result": {...}}', {}, "the answer is not JSON: unexpected '...}}'"),
        ('[{"result": 1}]', [{"result": 1}], "the answer has no envelope"),
    ],
)
def test_what_dots_or_no_envelope_leave_is_partial(text: str, result: object, why: str) -> None:
    found, problems = answers_of(parse_blocks("## Response Handling\n\n" + answer(text)))
    assert [(item.data, item.partial) for item in found] == [({"result": result}, True)]
    assert problems == [Unreadable(5, why)]


def test_what_belongs_to_the_envelope_goes_there() -> None:
    text = '{"result": {"items": [], "total": 2, "time": {"start": 1}}}'
    assert read("## Response Handling\n\n" + answer(text)) == [
        (200, {"result": {"items": []}, "total": 2, "time": {"start": 1}})
    ]


@pytest.mark.parametrize("depth", [61, 500, 100_000])
def test_an_answer_nested_too_deeply_is_told(depth: int) -> None:
    value = "[" * depth + "]" * depth
    text = "## Response Handling\n\n" + answer(f'{{"result": {value}}}')
    assert answers_of(parse_blocks(text)) == (
        [],
        [Unreadable(5, "the answer is not JSON: is nested too deeply")],
    )


def test_an_empty_error_beside_a_result_is_no_refusal() -> None:
    text = "## Response Handling\n\n" + answer({"result": 7, "error": ""})
    (found,), _ = answers_of(parse_blocks(text))
    assert (found.status, found.refused) == (200, False)
