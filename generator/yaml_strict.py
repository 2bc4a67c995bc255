"""Strict YAML: text in, plain data out, every mistake with its line.

Only libyaml's events are used; the data is built here, without recursion, so that no nesting can
overflow. Knows nothing of schemas. Must never resolve tags, aliases or anything beyond YAML 1.2's
core scalars: Bitrix24 lives on ``Y``, ``N``, ``on…`` names and dates, which stay text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final, TypeAlias

import yaml
from yaml import events

from .problems import Path, Problem, SpecError, dotted, shown

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""Plain data, as JSON knows it."""

MAX_BYTES: Final = 256 * 1024
MAX_DEPTH: Final = 40
MAX_NODES: Final = 50_000
MAX_DIGITS: Final = 30
_MAX_PROBLEMS: Final = 100

_WORDS: Final = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_OTHERWISE: Final = re.compile(
    r"(?i:true|false|null)|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
"""What editors take for a value, as YAML 1.2's core schema does, and is none of ours."""
_OTHERWISE_STARTS: Final = frozenset("-+.0123456789tTfFnN")
_NUMBER_STARTS: Final = frozenset("-0123456789")
_LINE_ENDS: Final = ("\x85", "\u2028", "\u2029")  # for libyaml, and for no editor
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN: Final = re.compile(_CONTROLS.pattern[:-1] + "\u2028\u2029]")
_CONFLICT: Final = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
_HINTS: Final = {
    "exceeded maximum nesting depth": f"nested deeper than {MAX_DEPTH} levels",
    "mapping values are not allowed in this context": 'a text with ": " in it needs quotes, or '
    "the indentation is wrong",
    "found character that cannot start any token": "a text that starts like this needs quotes",
    "found invalid Unicode character escape code": "this escape is not a character; write the "
    "character itself",
    "found unexpected end of stream": "the text that a quotation mark opens is never closed",
    "found unknown escape character": r"there is no such escape; write \\ or use single quotes",
    "could not find expected ':'": 'a ":" is missing after this key',
    "did not find expected key": "a key is expected here; check the indentation and the quotes",
}
_KEY_SLOT: Final = -1
_Container: TypeAlias = dict[str, Json] | list[Json]


def load(text: str, file: str) -> Json:
    """Read one YAML file.

    Args:
        text: its content.
        file: its name, for messages.

    Raises:
        SpecError: with every problem that was found.
    """
    builder = _Builder(file, None)
    data = builder.build(text)
    for index, path in builder.doubled:
        doubled = builder.problems[index]
        message = f"{doubled.message}; its first place is line {locate(text, path)}"
        builder.problems[index] = replace(doubled, message=message)
    if builder.problems:
        raise SpecError(builder.problems)
    return data


def locate(text: str, path: Path) -> int:
    """Line of the key or item at a path, or of its nearest ancestor that exists. Never raises."""
    lines = _positions(text)
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


@lru_cache(maxsize=4)  # a file with one mistake often has more
def _positions(text: str) -> dict[Path, int]:
    _Builder("", lines := dict[Path, int]()).build(text)
    return lines


class _StopError(Exception):
    """Nothing after this place is worth reading."""


class _Builder:
    """Turns events into data. With ``lines``, notes on the way where everything stands."""

    def __init__(self, file: str, lines: dict[Path, int] | None) -> None:
        self.problems: list[Problem] = []
        self.doubled: list[tuple[int, Path]] = []
        self._file = file
        self._lines = lines
        # The innermost container (the outermost is ours, and holds the root), its key that waits
        # for a value, and the containers around it, each with the slot that leads inwards.
        self._here: _Container = []
        self._key: str | None = None
        self._stack: list[tuple[_Container, str | int]] = []
        self._ends = 0
        self._has_document = False
        self._has_escapes = False

    def build(self, text: str) -> Json:
        root = self._here
        try:
            self._check_size(text)
            if any(character in text for character in _LINE_ENDS):
                self._report_forbidden(text)
            self._has_escapes = "\\" in text
            self._read(yaml.CSafeLoader(text), careful="!" in text or "&" in text)
            if not root:
                self._report(1, "the file is empty", "empty-file")
        except _StopError:
            pass
        except yaml.MarkedYAMLError as error:
            self._report_syntax(error, text)
        except (yaml.YAMLError, UnicodeError):  # libyaml takes no such characters
            with suppress(_StopError):
                self._report_forbidden(text)
        return root[0] if isinstance(root, list) and root else None

    def _read(self, loader: yaml.CSafeLoader, *, careful: bool) -> None:
        handlers: dict[type[events.Event], Callable[[Any], None]] = {
            events.ScalarEvent: self._scalar,
            events.MappingStartEvent: self._start,
            events.SequenceStartEvent: self._start,
            events.MappingEndEvent: self._end,
            events.SequenceEndEvent: self._end,
            events.AliasEvent: self._alias,
            events.DocumentStartEvent: self._document,
        }
        get_event = loader.get_event
        count = -1  # the document's start is no value
        while (event := get_event()) is not None:
            if (handler := handlers.get(type(event))) is None:
                continue
            if careful:
                self._check_properties(event)
            handler(event)
            count += 1
            if count > MAX_NODES and count - self._ends > MAX_NODES:
                self._report(_line(event), f"more than {MAX_NODES} values", "too-large")
                raise _StopError

    def _document(self, event: events.DocumentStartEvent) -> None:
        if self._has_document:
            self._report(_line(event), "a file holds one document only", "documents")
            raise _StopError
        self._has_document = True

    def _scalar(self, event: events.ScalarEvent) -> None:
        text = event.value
        plain = event.implicit[0]
        here = self._here
        if self._has_escapes and not plain:
            self._check_escapes(event)
        if isinstance(here, list):
            self._note(len(here), event)
            here.append(self._plain(text, event) if plain else text)
        elif (key := self._key) is None:
            self._key = text
            if text in here or text == "<<" or self._lines is not None:
                self._look_at_key(here, text, event)
        else:
            here[key] = self._plain(text, event) if plain else text
            self._key = None

    def _look_at_key(self, here: dict[str, Json], key: str, event: events.ScalarEvent) -> None:
        if key in here:
            self.doubled.append((len(self.problems), self._path(key)))
            self._report(_line(event), f"the key {shown(key)} is doubled", "duplicate-key", key)
        else:
            self._note(key, event)
        if key == "<<" and event.implicit[0]:
            self._report(_line(event), "merge keys (<<) are not used here", "merge-key")

    def _plain(self, text: str, event: events.ScalarEvent) -> Json:
        """What a scalar without quotes means."""
        if text in _WORDS:
            return _WORDS[text]
        match = _NUMBER.fullmatch(text) if text[0] in _NUMBER_STARTS else None
        if match is None:
            if text[0] in _OTHERWISE_STARTS and _OTHERWISE.fullmatch(text):
                self._report(_line(event), _otherwise(text), "scalar", self._slot())
            return text
        if match.lastindex is None:
            if len(text.lstrip("-")) <= MAX_DIGITS:
                return int(text)
            problem = f"has more than {MAX_DIGITS} digits"
        else:
            number = float(text)
            if not math.isinf(number):
                return number
            problem = "is too large"
        message = f"the number {shown(text)} {problem}; put it into quotes if it is text"
        self._report(_line(event), message, "number", self._slot())
        return None

    def _start(self, event: events.CollectionStartEvent) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self._report(_line(event), f"nested deeper than {MAX_DEPTH} levels", "too-deep")
            raise _StopError
        new: _Container = {} if type(event) is events.MappingStartEvent else []
        here = self._here
        slot = self._slot()
        if isinstance(here, list):
            self._note(slot, event)
            here.append(new)
        elif self._key is None:
            self._report(_line(event), "a key must be text, not a list or a mapping", "key")
        else:
            here[self._key] = new
        self._stack.append((here, slot))
        self._here = new
        self._key = None

    def _end(self, _: events.CollectionEndEvent) -> None:
        self._ends += 1
        self._here, slot = self._stack.pop()
        # What stood in the place of a key (that is reported) is followed by its value.
        self._key = "?" if slot == _KEY_SLOT else None

    def _alias(self, event: events.AliasEvent) -> None:
        message = f'aliases are not used here ("*{event.anchor}"); write the value out'
        self._report(_line(event), message, "alias", self._slot())
        if isinstance(self._here, list):
            self._here.append(None)
        else:
            self._key = "?" if self._key is None else None

    def _check_properties(self, event: events.Event) -> None:
        if getattr(event, "anchor", None) is not None and not isinstance(event, events.AliasEvent):
            self._report(_line(event), "anchors (&…) are not used here", "anchor", self._slot())
        if getattr(event, "tag", None) is not None:
            self._report(_line(event), "tags (!…) are not used here", "tag", self._slot())

    def _check_escapes(self, event: events.ScalarEvent) -> None:
        if found := _CONTROLS.search(event.value):
            message = _forbidden_message(found[0])
            self._report(_line(event), message, "control-character", self._slot())

    def _check_size(self, text: str) -> None:
        size = len(text.encode("utf-8", "surrogatepass"))
        if size > MAX_BYTES:
            self._report(1, f"the file has {size} bytes; {MAX_BYTES} are allowed", "too-large")
            raise _StopError

    def _slot(self) -> str | int:
        """Where in the innermost container the next value belongs."""
        if isinstance(self._here, list):
            return len(self._here)
        return _KEY_SLOT if self._key is None else self._key

    def _path(self, slot: str | int) -> Path:
        path = (*(outer for _, outer in self._stack), slot)[1:]
        return tuple(part for part in path if part != _KEY_SLOT)

    def _note(self, slot: str | int, event: events.Event) -> None:
        if self._lines is not None:
            self._lines.setdefault(self._path(slot), _line(event))

    def _report(self, line: int, message: str, rule: str, slot: str | int | None = None) -> None:
        where = "" if slot is None else dotted(self._path(slot))
        self.problems.append(Problem(self._file, line, where, message, rule))
        if len(self.problems) >= _MAX_PROBLEMS:
            raise _StopError

    def _report_forbidden(self, text: str) -> None:
        for found in _FORBIDDEN.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            self._report(line, _forbidden_message(found[0]), "control-character")
        if not self.problems:
            self._report(1, "holds a character that YAML does not allow", "control-character")
        raise _StopError

    def _report_syntax(self, error: yaml.MarkedYAMLError, text: str) -> None:
        mark = error.problem_mark or error.context_mark
        index = mark.line if mark is not None else 0
        line = (text.split("\n")[index : index + 1] or [""])[0]
        if "\t" in line[: len(line) - len(line.lstrip())]:
            message = "a tab stands in the indentation; only spaces indent YAML"
        elif conflict := _CONFLICT.search(text):
            index = text.count("\n", 0, conflict.start())
            message = "a git conflict is not resolved here: keep one side and delete the marks"
        else:
            message = _HINTS.get(str(error.problem), f"is not YAML: {error.problem}")
        self.problems.append(Problem(self._file, index + 1, "", message, "yaml-syntax"))


def _line(event: events.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark is not None else 1


def _otherwise(text: str) -> str:
    """That a word without quotes is read in two ways, and how to write either."""
    usual = text.lower()
    value = usual if usual in _WORDS else "the number in digits"
    if text.lstrip("-+.").lower() in {"inf", "nan"}:
        return f"{shown(text)} is no number of JSON; put it into quotes if it is text"
    return f"{shown(text)} is read in two ways: write {value}, or put it into quotes if it is text"


def _forbidden_message(character: str) -> str:
    name = "hidden line end" if character in _LINE_ENDS else "control character"
    if "\ud800" <= character <= "\udfff":
        name = "lone surrogate (half a character)"
    return f"the {name} U+{ord(character):04X} is not allowed"
