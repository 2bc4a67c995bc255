# Copied from generator/runtime/cli/sources.py: edit it there, then build.
"""Reading what a user gives: on the line, in a file (``@file``), on standard input (``-``)."""

from __future__ import annotations

import json
import sys
from typing import Any, Final, NamedTuple, NoReturn

from ..schema.texts import exact_number
from ..short import short
from .names import RepeatedKeyError, UsageError
from .uploads import UPLOADS

_MOST_SHOWN: Final = 200


class Given(NamedTuple):
    """A text and where it came from.

    Attributes:
        text: the text.
        where: what to put before a place in it, ``file.json, ``; empty for one on the line.
        literal: whether it is text whatever it looks like.
    """

    text: str
    where: str = ""
    literal: bool = False

    @property
    def begins_json(self) -> bool:
        """Whether an object or a list is meant."""
        return not self.literal and self.text.lstrip().startswith(("[", "{"))


class Sources:
    """Reads what options point to. Standard input can be read once."""

    def __init__(self) -> None:
        self._used_by: str | None = None

    def read(self, text: str, option: str) -> Given:
        """The text that a value is or points to; ``@@x`` is ``@x`` itself.

        The newline that ends the last line of a file is no part of its text.

        Raises:
            UsageError: it cannot be read.
        """
        if text.startswith("@@"):
            return Given(text[1:], literal=True)
        if text != "-" and not text.startswith("@"):
            return Given(text)
        name = "standard input" if text == "-" or _is_standard_input(text[1:]) else text[1:]
        data = self._standard_input(option) if text == "-" else self.read_bytes(text[1:], option)
        return Given(_without_end(decode(data, option, name)), f"{name}, ")

    def json(self, text: str, option: str) -> Any:
        """The JSON that a value is or points to.

        Raises:
            UsageError: it cannot be read, or is no JSON; the message says where.
        """
        given = self.read(text, option)
        return parse(given.text, option, given.where)

    def read_bytes(self, name: str, option: str) -> bytes:
        """The bytes of a file, which may be standard input under another name.

        Raises:
            UsageError: it cannot be read.
        """
        return self._standard_input(option) if _is_standard_input(name) else read(name, option)

    def _standard_input(self, option: str) -> bytes:
        if self._used_by is not None:
            raise UsageError(
                f"{option}: standard input can be read once, and {self._used_by} has read it"
            )
        self._used_by = option
        if sys.stdin is None:
            raise UsageError(f"{option}: standard input is closed")
        if sys.stdin.isatty():
            print("reading from standard input; end it with Ctrl+D", file=sys.stderr)
        return sys.stdin.buffer.read()


def _is_standard_input(name: str) -> bool:
    """Whether a file, such as ``/dev/stdin``, is standard input, so that it can be read once.

    One that standard input was redirected from is read anew, and so is the device that is empty.
    """
    import os
    from pathlib import Path

    file = Path(name)
    try:
        is_ours = os.path.samestat(file.stat(), os.fstat(sys.stdin.fileno()))
        return is_ours and not file.is_file() and not file.samefile(os.devnull)
    except (OSError, ValueError, AttributeError):
        return False


def _without_end(text: str) -> str:
    return text.removesuffix("\r\n") if text.endswith("\r\n") else text.removesuffix("\n")


def read(name: str, option: str) -> bytes:
    """The bytes of a file."""
    as_text = f"A text that begins with @ is written with two: @@{name[:40]}"
    if not name:
        raise UsageError(f"{option}: the name of a file must follow @", as_text)
    from pathlib import Path

    try:
        return Path(name).expanduser().read_bytes()
    except FileNotFoundError:
        raise UsageError(f'{option}: there is no file "{name}"', as_text) from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f'{option}: the file "{name}" cannot be read: {reason}', as_text) from None


def decode(data: bytes, option: str, where: str) -> str:
    """Bytes as text. A byte order mark is no part of it; PowerShell's is that of UTF-16."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        shown = "UTF-16" if encoding == "utf-16" else "UTF-8"
        raise UsageError(f"{option}: {where} is not {shown} text", f"{UPLOADS}.") from None


def parse(text: str, option: str, where: str = "") -> Any:
    """Read JSON strictly: no ``NaN`` or ``Infinity``, no key twice, no number that would change."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                raise RepeatedKeyError(f'{option}: {where}"{key}" is given twice in one object')
            found[key] = value
        return found

    def number(digits: str) -> float:
        value = exact_number(digits)
        if value is None:
            raise UsageError(
                f"{option}: {where}the number {short(digits)} would be sent as {float(digits)}",
                f'In quotes it is sent as it is: "{short(digits)}"',
            )
        return value

    try:
        return json.loads(
            text, parse_constant=_no_constant, parse_float=number, object_pairs_hook=members
        )
    except json.JSONDecodeError as error:
        place = f"{where}line {error.lineno}, column {error.colno}"
        if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
            reason = f"the JSON is cut short at {place}"
        else:
            reason = f"this is not JSON at {place}: {error.msg}"
        raise UsageError(f"{option}: {reason}", hint_of(text, where)) from None
    except RecursionError:
        raise UsageError(f"{option}: the JSON is nested too deeply") from None
    except ValueError as error:
        raise UsageError(f"{option}: this is not JSON: {error}", hint_of(text, where)) from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


_QUOTES: Final = "'\"`‘’‚“”„«»"
_AS_IT_IS: Final = "From a file (@file.json) or from standard input (-) JSON arrives as it is."


def is_in_quotes(text: str) -> bool:
    """Whether a text is an object or a list inside quotes, which were meant for the shell."""
    whole = text.strip()
    inner = whole[1:-1].strip()
    return (
        len(inner) > 1
        and whole[0] in _QUOTES
        and whole[-1] in _QUOTES
        and (inner[0], inner[-1]) in {("{", "}"), ("[", "]")}
    )


def hint_of(text: str, where: str = "") -> str:
    """The text as it arrived, which a shell may have changed, and what is probably wrong."""
    import re

    shown = short(text, _MOST_SHOWN)
    lines = [f"What arrived: {shown}" if shown.strip() else "What arrived is empty."]
    bare = re.sub(r'"(?:[^"\\]|\\.)*(?:"|$)', '""', text, flags=re.DOTALL)
    if re.search(r",\s*[}\]]", bare):
        lines.append("JSON has no comma before a closing bracket.")
    if is_in_quotes(text):
        lines.append(
            "The quotes around it arrived as well: cmd.exe leaves single quotes, and takes "
            f'"{{\\"ID\\": 1}}". {_AS_IT_IS}'
        )
    elif re.search(r'[{\[,:]\s*\\"', text):
        lines.append("The backslashes before the quotes arrived as well; JSON has none there.")
    elif re.search(f"[{_QUOTES[3:]}]", bare):
        lines.append('The quotes are typographic; JSON has straight ones: {"ID": 1}')
    elif "'" in bare:
        lines.append('JSON has double quotes: {"ID": 1}')
    elif '"' not in text and re.search(r"[{,]\s*[^\s\"{}\[\],:]+\s*:", text) and not where:
        lines.append(f"The quotes are missing; a shell may have taken them. {_AS_IT_IS}")
    return "\n".join(lines)
