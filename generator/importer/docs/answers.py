"""The answers that a page shows, with their HTTP status."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from .blocks import Block, CodeBlock, Heading, Text
from .literals import LiteralError, parse_data
from .requests import Unreadable

_STATUS: Final = re.compile(r"HTTP[ -]status:?\s*\**\s*([2-5]\d\d)\b", re.IGNORECASE)
_SUCCESS: Final = re.compile(
    r"^(response handling|response on success|successful response|response|example data|"
    r"returned data|response in case of success|response example)",
    re.IGNORECASE,
)
_FAILURE: Final = re.compile(
    r"^(error handling|errors|error response|response in case of an error)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented answer: the whole envelope."""

    line: int
    status: int
    data: dict[str, Any]

    @property
    def refused(self) -> bool:
        """Whether it is an error."""
        return "error" in self.data


def answers_of(blocks: tuple[Block, ...]) -> tuple[list[Answer], list[Unreadable]]:
    """The answers of a page, successes and errors, in their order."""
    found: list[Answer] = []
    problems: list[Unreadable] = []
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
            if isinstance(answer, Answer):
                found.append(answer)
            elif answer is not None:
                problems.append(answer)
    unique = {json.dumps([answer.status, answer.data]): answer for answer in reversed(found)}
    return sorted(unique.values(), key=lambda answer: answer.line), problems


def _section(heading: str) -> str:
    return "answer" if _SUCCESS.match(heading) else "error" if _FAILURE.match(heading) else ""


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
    refused = "error" in data and "result" not in data
    return Answer(block.line, status or (400 if refused or section == "error" else 200), data)
