"""Object literals of JavaScript, and JSON with its common slips, as data.

Comments, trailing commas, unquoted keys and single quotes are read; anything that is code is not.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any, Final

from ...plain import is_list, is_object

_SPACE: Final = re.compile(r"(?:\s|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])")
_WORD: Final = re.compile(r"[A-Za-z_$][\w$]*")
_WORDS: Final = {"true": True, "false": False, "null": None}
_ELIDED: Final = re.compile(r"(?<=[\[{,\s}\]])(?:\.{3}|…)[^\n\"'\[\]{}]*?(?:,|(?=\n|[\]}]|//))")
_DEPTH: Final = 60


class LiteralError(ValueError):
    """The text is code, or broken."""


def parse_elided(text: str) -> Any:
    """Read a literal in which dots stand for what the documentation does not show.

    Raises:
        LiteralError: it is no literal for other reasons, too.
    """
    return parse_literal(_ELIDED.sub("", text))


def parse_literal(text: str, *, whole: bool = True) -> Any:
    """Read one literal.

    Args:
        text: begins with the literal.
        whole: nothing may follow it.

    Raises:
        LiteralError: it is no literal.
    """
    reader = _Literal(text)
    value = reader.value(0)
    reader.space()
    if whole and reader.at < len(text):
        raise LiteralError(f"unexpected {text[reader.at : reader.at + 20]!r}")
    return value


def parse_data(text: str) -> Any:
    """Read JSON, or a literal where the text is none.

    Raises:
        LiteralError: it is neither.
    """
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return parse_literal(text)
    return value if _is_plain(value) else parse_literal(text)


def _is_plain(value: Any, depth: int = 0) -> bool:
    """Whether Python has read nothing but JSON, and nothing that is nested too deeply."""
    if isinstance(value, float):
        return math.isfinite(value)
    inner: list[Any] = list(value.values()) if is_object(value) else value if is_list(value) else []
    return depth <= _DEPTH and all(_is_plain(item, depth + 1) for item in inner)


@dataclass(slots=True)
class _Literal:
    text: str
    at: int = 0

    def space(self) -> None:
        match = _SPACE.match(self.text, self.at)
        if match:
            self.at = match.end()

    def value(self, depth: int) -> Any:
        self.space()
        if depth > _DEPTH:
            raise LiteralError("is nested too deeply")
        start = self.text[self.at : self.at + 1]
        if start == "{":
            return self._object(depth)
        if start == "[":
            return self._array(depth)
        if start and start in "'\"`":
            return self._string(start)
        number = _NUMBER.match(self.text, self.at)
        if number:
            self.at = number.end()
            return _number(number[0])
        word = _WORD.match(self.text, self.at)
        if word and word[0] in _WORDS:
            self.at = word.end()
            return _WORDS[word[0]]
        raise LiteralError(f"unexpected {self.text[self.at : self.at + 20]!r}")

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self.at += 1
        while not self._ends("}"):
            key = self._key()
            self.space()
            if self.text[self.at : self.at + 1] != ":":
                raise LiteralError(f"no value for {key!r}")
            self.at += 1
            found[key] = self.value(depth + 1)
            self._comma("}")
        return found

    def _array(self, depth: int) -> list[Any]:
        found: list[Any] = []
        self.at += 1
        while not self._ends("]"):
            found.append(self.value(depth + 1))
            self._comma("]")
        return found

    def _ends(self, closing: str) -> bool:
        self.space()
        if self.text[self.at : self.at + 1] != closing:
            return False
        self.at += 1
        return True

    def _comma(self, closing: str) -> None:
        self.space()
        here = self.text[self.at : self.at + 1]
        if here == ",":
            self.at += 1
        elif here != closing:
            raise LiteralError(f"unexpected {self.text[self.at : self.at + 20]!r}")

    def _key(self) -> str:
        self.space()
        start = self.text[self.at : self.at + 1]
        if start and start in "'\"":
            return self._string(start)
        match = _WORD.match(self.text, self.at) or re.compile(r"\d+").match(self.text, self.at)
        if match is None:
            raise LiteralError(f"unexpected {self.text[self.at : self.at + 20]!r}")
        self.at = match.end()
        return match[0]

    def _string(self, quote: str) -> str:
        pattern = re.compile(rf"{quote}((?:[^{quote}\\]|\\.)*){quote}", re.DOTALL)
        match = pattern.match(self.text, self.at)
        if match is None:
            raise LiteralError("a text does not end")
        if quote == "`" and "${" in match[1]:
            raise LiteralError("a text holds code")
        self.at = match.end()
        self.space()
        if self.text[self.at : self.at + 1] == "+":
            raise LiteralError("a text is put together by code")
        return _unescaped(match[1])


def _number(text: str) -> float:
    try:
        value: int | float = json.loads(text)
    except ValueError:  # Python reads no numbers of thousands of digits
        value = math.inf
    if value in {math.inf, -math.inf}:
        raise LiteralError("a number is too large")
    return value


_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0"}


def _unescaped(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        if match[1]:
            return chr(int(match[1], 16))
        return _ESCAPES.get(match[2], match[2])

    joined = re.sub(r"\\(?:u([0-9a-fA-F]{4})|(.))", plain, text, flags=re.DOTALL)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
