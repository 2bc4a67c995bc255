"""The answers that a page shows, with their HTTP status."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any, Final

from ...plain import is_object
from .blocks import Block, CodeBlock, Heading, Text
from .literals import LiteralError, parse_data, parse_elided
from .requests import Unreadable

_STATUS: Final = re.compile(r"HTTP[ -]status:?\s*\**\s*([2-5]\d\d)\b", re.IGNORECASE)
_SUCCESS: Final = re.compile(
    r"^(response handling|response on success|successful response|response|example data|"
    r"returned data|response in case of success|response example)",
    re.IGNORECASE,
)
_ENVELOPE: Final = frozenset({"next", "time", "total"})
_FAILURE: Final = re.compile(
    r"^(error handling|errors|error response|response in case of an error)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented answer: the whole envelope, or what the page shows of one (``partial``)."""

    line: int
    status: int
    data: dict[str, Any]
    partial: bool = False

    @property
    def refused(self) -> bool:
        """Whether it is an error."""
        return "error" in self.data and "result" not in self.data


def answers_of(blocks: tuple[Block, ...]) -> tuple[list[Answer], list[Unreadable]]:
    """The answers of a page, successes and errors, in their order."""
    found: list[Answer] = []
    problems: list[Unreadable] = []
    partial: list[Answer] = []
    section = ""
    status: int | None = None
    for block in blocks:
        if isinstance(block, Heading):
            if block.level <= 2 or _SUCCESS.match(block.text) or _FAILURE.match(block.text):
                section = _section(block.text) or ("" if block.level <= 2 else section)
            status = None
        elif isinstance(block, Text) and (match := _STATUS.search(block.text)):
            status = int(match[1])
        elif isinstance(block, CodeBlock) and section and block.language in {"json", "", "js"}:
            answer = _answer(block, section, status)
            rest = _part(block, section) if not isinstance(answer, Answer) else None
            partial += [rest] if rest is not None else []
            if isinstance(answer, Answer):
                found.append(answer)
            elif answer is not None:
                problems.append(answer)
    if all(answer.refused for answer in found):
        found += partial
    unique = {json.dumps([answer.status, answer.data]): answer for answer in reversed(found)}
    return sorted(unique.values(), key=lambda answer: answer.line), problems


def _section(heading: str) -> str:
    return "answer" if _SUCCESS.match(heading) else "error" if _FAILURE.match(heading) else ""


def _part(block: CodeBlock, section: str) -> Answer | None:
    """What a page shows of an answer: with dots in it, or the result without its envelope."""
    if section != "answer":
        return None
    try:
        data: Any = parse_elided(block.text.strip())
    except LiteralError:
        return None
    if is_object(data) and ("result" in data or "error" in data):
        return Answer(block.line, 200, _lifted(data), partial=True) if "result" in data else None
    return Answer(block.line, 200, _lifted({"result": data}), partial=True)


def _lifted(data: dict[str, Any]) -> dict[str, Any]:
    """The answer with what belongs to the envelope there: some pages close ``result`` too late."""
    result: Any = data.get("result")
    if not is_object(result) or "time" in data or not is_object(result.get("time")):
        return data
    inside = {key: value for key, value in result.items() if key not in _ENVELOPE}
    outside = {key: value for key, value in result.items() if key in _ENVELOPE}
    return {**data, "result": inside, **outside}


def _answer(block: CodeBlock, section: str, status: int | None) -> Answer | Unreadable | None:
    text = block.text.strip()
    if not text.startswith("{"):
        return (
            None
            if not text.startswith("[")
            else Unreadable(block.line, "the answer has no envelope")
        )
    try:
        data: Any = parse_data(text)
    except LiteralError as error:
        return Unreadable(block.line, f"the answer is not JSON: {error}")
    if "result" not in data and "error" not in data:
        return None  # a part of an answer, shown by itself
    data = _lifted(data)
    answer = Answer(block.line, 200, data)
    refused = answer.refused or section == "error"
    return replace(answer, status=status or (400 if refused else 200))
