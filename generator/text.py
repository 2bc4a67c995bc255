"""The only way by which text gets into a generated file.

Text of the spec comes from web pages and is not trusted. A template may print ``Code`` and nothing
else; ``Code`` is made by the functions here, one for each kind of place, or assembled of their results.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import jinja2

_RESERVED_FILES: Final = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)}
)
_FILENAME = re.compile(r"[A-Za-z0-9_]{1,100}\Z")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Code(str):
    """Text that may be printed into a generated file."""

    __slots__ = ()


class UnfilteredText(Exception):  # noqa: N818 - reads as what has happened
    """A template prints something that has been through no filter."""


def ident(name: str) -> Code:
    """A Python identifier.

    Raises:
        ValueError: the name is none, is a keyword, or is one that Python itself uses.
    """
    if not name.isidentifier() or unicodedata.normalize("NFKC", name) != name:
        raise ValueError(f"{name!r} is no Python identifier")
    if keyword.iskeyword(name):
        raise ValueError(f"{name!r} is a keyword of Python")
    if name.startswith("__"):
        raise ValueError(f"{name!r} is a name of Python itself")
    return Code(name)


def literal(value: Any) -> Code:
    """A Python literal of plain data.

    Raises:
        ValueError: the value holds something else than plain data.
    """
    if value is None or isinstance(value, bool | int):
        return Code(repr(value))
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{value} is no literal")
        return Code(repr(value))
    if isinstance(value, str):
        return Code(f'"{"".join(map(_escaped, value))}"')
    if isinstance(value, Mapping):
        entries = cast("Mapping[Any, Any]", value).items()
        return Code(f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in entries)}}}")
    if isinstance(value, tuple):
        items = [literal(item) for item in cast("tuple[Any, ...]", value)]
        return Code(f"({', '.join(items)}{',' if len(items) == 1 else ''})")
    if isinstance(value, list):
        return Code(f"[{', '.join(literal(item) for item in cast('list[Any]', value))}]")
    raise ValueError(f"a {type(value).__name__} has no literal")


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if _is_harmless(char):
        return char
    code = ord(char)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def _is_harmless(char: str) -> bool:
    """Printable, and neither a direction mark nor a character of no width."""
    return char.isprintable() and unicodedata.category(char) not in {"Cf", "Zl", "Zp", "Cs", "Cc"}


def clean(text: str, *, lines: bool = False) -> str:
    """Text without control, direction and zero-width characters; line ends only when asked for."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if not lines:
        text = text.replace("\n", " ")
    return "".join(char for char in text if char == "\n" or _is_harmless(char))


def doc(text: str) -> Code:
    """A line of a docstring in triple double quotes.

    Every backslash and every double quote that could end the string is escaped: one that is followed
    by another, or that ends the line, since what comes behind it is not known here.
    """
    text = clean(text).replace("\\", "\\\\")
    return Code(re.sub(r'"(?="|$)', r"\\" + '"', text))


def filename(part: str) -> Code:
    """A part of a file's name.

    Raises:
        ValueError: it is none, on some system.
    """
    if not _FILENAME.match(part) or part.lower() in _RESERVED_FILES:
        raise ValueError(f"{part!r} cannot be the name of a file")
    return Code(part)


def finalize(value: object) -> object:
    """Let templates print ``Code`` only; everything else is refused.

    Raises:
        UnfilteredText: the value is something else.
    """
    if isinstance(value, Code | jinja2.Undefined):  # an undefined raises when it is printed
        return value
    raise UnfilteredText(f"a template prints a {type(value).__name__} that no filter has seen")


def environment(folders: Sequence[Path]) -> jinja2.Environment:
    """The Jinja environment of the generator; earlier folders go before later ones."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
