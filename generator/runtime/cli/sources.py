"""Reading JSON that a user gives: on the line, in a file (``@file``), on standard input (``-``)."""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn

from .names import RepeatedKeyError, UsageError


class Sources:
    """Reads what options point to. Standard input can be read once."""

    def __init__(self) -> None:
        self._used_by: str | None = None

    def json(self, text: str, option: str) -> Any:
        """The JSON that a value is or points to.

        Raises:
            UsageError: it cannot be read, or is no JSON; the message says where.
        """
        if text == "-":
            return parse(self._standard_input(option), option, "standard input, ")
        if text.startswith("@"):
            return parse(read_file(text[1:], option), option, f"{text[1:]}, ")
        return parse(text, option)

    def _standard_input(self, option: str) -> str:
        if self._used_by is not None:
            raise UsageError(
                f"{option}: standard input can be read once, and {self._used_by} has read it"
            )
        self._used_by = option
        if sys.stdin is None:
            raise UsageError(f"{option}: standard input is closed")
        if sys.stdin.isatty():
            print("reading JSON from standard input; end it with Ctrl+D", file=sys.stderr)
        return decode(sys.stdin.buffer.read(), option, "standard input")


def read_file(name: str, option: str) -> str:
    """The text of a file."""
    return decode(read_bytes(name, option), option, name)


def read_bytes(name: str, option: str) -> bytes:
    """The bytes of a file."""
    if not name:
        raise UsageError(f"{option}: the name of a file must follow @")
    from pathlib import Path

    try:
        return Path(name).expanduser().read_bytes()
    except FileNotFoundError:
        raise UsageError(f'{option}: there is no file "{name}"') from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f'{option}: the file "{name}" cannot be read: {reason}') from None


def decode(data: bytes, option: str, where: str) -> str:
    """Bytes as text. A byte order mark is no part of it."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{option}: {where} is not UTF-8 text") from None


def parse(text: str, option: str, where: str = "") -> Any:
    """Read JSON strictly: no ``NaN``, no ``Infinity``, no key twice."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                raise RepeatedKeyError(f'{option}: {where}"{key}" is given twice in one object')
            found[key] = value
        return found

    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=members)
    except json.JSONDecodeError as error:
        place = f"{where}line {error.lineno}, column {error.colno}"
        if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
            reason = f"the JSON is cut short at {place}"
        else:
            reason = f"this is not JSON at {place}: {error.msg}"
        raise UsageError(f"{option}: {reason}") from None
    except RecursionError:
        raise UsageError(f"{option}: the JSON is nested too deeply") from None
    except ValueError as error:
        raise UsageError(f"{option}: this is not JSON: {error}") from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
