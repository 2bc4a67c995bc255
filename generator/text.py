"""The only way by which text gets into a generated file.

All text of the spec is untrusted. A template prints nothing but ``Code``, and only the functions
here make ``Code`` of text, one for each place in which text may stand. Must not know what the
templates print.
"""

from __future__ import annotations

import keyword
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import jinja2
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from .problems import escaped, shown
from .runtime.hidden import hidden_in

_HIDDEN: Final = hidden_in()
_LINE_ENDS: Final = re.compile(r"\r\n?")
_NEWLINES: Final = re.compile(r"\n[ \n]*")
_SPACES: Final = frozenset("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")  # they part words
# A quotation mark before another one, or at the end, could close the docstring, also together with
# what the template or the next text puts behind it.
_OPEN_QUOTES: Final = re.compile(r'"(?="|\Z)')
_ODD: Final = (
    "\t\n\r"
    "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"  # spaces that look like other ones
    "\ue000-\uf8ff\U000f0000-\U0010ffff"  # private use
)
_UNSEEN: Final = hidden_in(_ODD)
_SHORT: Final = {"\t": r"\t", "\n": r"\n", "\r": r"\r", "\\": r"\\", '"': r"\"", "'": r"\'"}
_ESCAPED: Final = {quote: hidden_in(_ODD + r"\\" + quote) for quote in "\"'"}
_TOML: Final = hidden_in(_ODD + r"\\" + '"')
_VARIANTS: Final = re.compile("[\ufe00-\ufe0f]")
_FILENAME: Final = re.compile(r"[A-Za-z0-9_]{1,120}")
_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]<>|#])")
_SEPARATOR: Final = re.compile(r"[ ,.|]*")
_RENDERING_TAGS: Final = frozenset({"macro", "call", "filter"})

RESERVED_FILES: Final = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]
)
"""Names that Windows keeps for devices, with any ending."""


class Code(str):
    """Text that may be printed into a generated file as it is.

    Every operation of ``str`` gives plain text again, which ``finalize`` refuses.
    """

    __slots__ = ()


class UnfilteredText(TypeError):
    """A template prints a value that went through none of the filters."""


def ident(name: str) -> Code:
    """A name that Python reads as exactly this identifier.

    Raises:
        ValueError: it is none, or a keyword, or would be mangled or special.
    """
    _require_text(name)
    usual = unicodedata.normalize("NFKC", name) == name  # Python would normalise it silently
    drawn = name.isascii() or not (_HIDDEN.search(name) or _VARIANTS.search(name))
    if not (name.isidentifier() and usual and drawn):
        message = f"{shown(name)} is not a Python identifier"
        raise ValueError(message)
    if keyword.iskeyword(name):
        message = f"{shown(name)} is a keyword of Python"
        raise ValueError(message)
    if name.startswith("__"):
        message = f"{shown(name)} is a special name of Python"
        raise ValueError(message)
    return Code(name)


def dotted_ident(name: str) -> Code:
    """Identifiers with dots between them.

    Raises:
        ValueError: one of them is none.
    """
    _require_text(name)
    return Code(".".join(ident(part) for part in name.split(".")))


def literal(value: object) -> Code:
    """Python source of plain data, as ruff would print it on one line.

    Raises:
        ValueError: the value, or one inside it, has no literal.
    """
    return Code(_source(value))


def doc(text: str, *, lines: bool = False) -> Code:
    '''What stands between the quotes of a """ docstring.

    Args:
        text: any text.
        lines: keep its line ends; each becomes a space otherwise.
    '''
    return Code(_OPEN_QUOTES.sub(r"\"", clean(text, lines=lines).replace("\\", "\\\\")))


def clean(text: str, *, lines: bool = False) -> Code:
    """The text without hidden characters, for files that are not Python. Nothing is escaped.

    Args:
        text: any text.
        lines: keep its line ends; each becomes a space otherwise.
    """
    _require_text(text)
    if text.isascii() and text.isprintable():  # most texts, and a regular expression takes long
        return Code(text)
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    text = _HIDDEN.sub(lambda match: " " if match[0] in _SPACES else "", text)
    return Code(text if lines else _NEWLINES.sub(" ", text))


def markdown(text: str) -> Code:
    """A text as nothing but text in Markdown, on one line."""
    return Code(_MARKDOWN.sub(r"\\\1", " ".join(clean(text).split())))


def toml(text: str) -> Code:
    """A basic string of TOML.

    Raises:
        ValueError: it holds half of a surrogate pair, which TOML has no way to write.
    """
    _require_text(text)
    return Code(f'"{_TOML.sub(_toml_escape, text)}"')


def _toml_escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xD800 <= code <= 0xDFFF:
        message = f"{shown(match.string)} cannot be written in TOML"
        raise ValueError(message)
    if match[0] in {'"', "\\"}:
        return f"\\{match[0]}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def spelled(value: object) -> str:
    """A value or a name as texts show it: what cannot be seen is spelled as in its literal."""
    text = str(value)
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub(lambda match: _SHORT.get(match[0]) or escaped(match[0]), text)


def filename(part: str) -> Code:
    """One part of a file's name that means the same everywhere.

    Raises:
        ValueError: it holds other characters, or names a device.
    """
    _require_text(part)
    if not _FILENAME.fullmatch(part) or part.lower() in RESERVED_FILES:
        message = f"{shown(part)} cannot be the name of a file"
        raise ValueError(message)
    return Code(part)


def joined(codes: Iterable[Code], separator: str = ", ") -> Code:
    """Several pieces of code with commas, dots or bars between them."""
    if not _SEPARATOR.fullmatch(separator):
        message = f"{shown(separator)} cannot stand between pieces of code"
        raise ValueError(message)
    return Code(separator.join(finalize(code) for code in codes))


def finalize(value: object) -> Code:
    """What a template may print: ``Code``, and nothing else.

    Raises:
        UnfilteredText: it is something else.
        jinja2.UndefinedError: it is a name that is not there.
    """
    if isinstance(value, Code):
        return value
    _refuse_undefined(value)
    message = (
        f"a template prints {shown(value)}, a plain {type(value).__name__}; "
        f"use one of the filters {', '.join(_FILTERS)}"
    )
    raise UnfilteredText(message)


def environment(folders: Sequence[Path]) -> jinja2.Environment:
    """The environment of the templates; a folder's templates hide those of later ones."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
        finalize=finalize,
        extensions=[_NoRenderedText],
    )
    made.filters.update(_FILTERS)
    return made


class _NoRenderedText(Extension):
    """Refuses tags whose output does not pass ``finalize``; ``include`` and loops do their work."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Look at the tokens of a template before they are parsed."""
        before = ""
        for token in stream:
            if before == "block_begin" and token.value in _RENDERING_TAGS:
                message = f"the tag {token.value} prints unfiltered text; use include"
                raise jinja2.TemplateSyntaxError(
                    message, token.lineno, stream.name, stream.filename
                )
            before = token.type
            yield token


def _source(value: object) -> str:
    match value:
        case None | True | False:
            return repr(value)
        case str():
            return _quoted(str.__str__(value))
        case list() | tuple() | dict():
            return _collection(value)  # pyright: ignore[reportUnknownArgumentType]
        case float() if math.isfinite(value):
            return float.__repr__(value).replace("e+", "e")
        case int():
            return int.__repr__(value)
        case _:
            _refuse_undefined(value)
            message = f"{shown(value)} (a {type(value).__name__}) has no literal"
            raise ValueError(message)


def _collection(value: list[object] | tuple[object, ...] | dict[object, object]) -> str:
    if isinstance(value, dict):
        items = (f"{_source(key)}: {_source(item)}" for key, item in value.items())
        return f"{{{', '.join(items)}}}"
    inner = ", ".join(map(_source, value))
    if isinstance(value, list):
        return f"[{inner}]"
    return f"({inner},)" if len(value) == 1 else f"({inner})"


def _quoted(text: str) -> str:
    """The text in double quotes, or in single ones where ruff would take these."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    if text.isascii() and text.isprintable() and "\\" not in text and quote not in text:
        return f"{quote}{text}{quote}"  # most texts, and a regular expression takes long
    inner = _ESCAPED[quote].sub(lambda match: _SHORT.get(match[0]) or escaped(match[0]), text)
    return f"{quote}{inner}{quote}"


def _require_text(value: object) -> None:
    if not isinstance(value, str):
        _refuse_undefined(value)
        message = f"{shown(value)} is not text but a {type(value).__name__}"
        raise TypeError(message)


def _refuse_undefined(value: object) -> None:
    if isinstance(value, jinja2.Undefined):
        str(value)  # StrictUndefined says here which name is not there


_FILTERS: Final = {
    "ident": ident,
    "dotted_ident": dotted_ident,
    "literal": literal,
    "doc": doc,
    "clean": clean,
    "filename": filename,
    "joined": joined,
    "markdown": markdown,
    "toml": toml,
}
