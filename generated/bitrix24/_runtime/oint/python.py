# Copied from generator/runtime/oint/python.py: edit it there, then build.
"""What the generated Python functions of ``oint`` stand on.

Owns the names of their arguments: those of the option, of the English and of the Russian parameter
are the same argument.
"""

from __future__ import annotations

from functools import wraps
from os import PathLike
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, cast

from ..errors import Bitrix24Error
from ..nearest import did_you_mean, folded
from .catalogue import named
from .functions import Means, ask

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .model import Language, Option

F = TypeVar("F", bound="Callable[..., Any]")
R = TypeVar("R")


class Readable(Protocol):
    """An open file, in binary mode. One that can be rewound is read from its beginning."""

    def read(self, size: int = ..., /) -> bytes:
        """The next bytes."""
        ...


FileLike: TypeAlias = str | bytes | bytearray | memoryview | PathLike[str] | Readable
"""A file: its path, its bytes, an open one, an address, or text in Base64."""

Answer: TypeAlias = dict[str, Any]
"""The whole answer of a portal, be it a result or an error."""


def call(function: str, language: Language, *values: object) -> Answer:
    """Call a function and give back the whole answer.

    Args:
        function: its English name.
        language: of the texts in a structure.
        *values: its arguments, in the order of its options.
    """
    answer: Answer = _answer(function, language, values)
    return answer


def text(function: str, language: Language, *values: object) -> str:
    """The same of a function that answers a text."""
    return str(_answer(function, language, values))


def _answer(function: str, language: Language, values: tuple[object, ...]) -> Any:
    found = named(function)
    try:
        given = dict(zip((option.option for option in found.options), values, strict=True))
        return ask(found, given, Means(language=language)).answer
    finally:
        del values


def spelled(function: F) -> F:
    """Let a function take its arguments by all their names."""
    code: Any = cast("Any", function).__code__
    own: frozenset[str] = frozenset(code.co_varnames[: code.co_argcount])

    @wraps(function)
    def called(*values: object, **arguments: object) -> Any:
        failure: BaseException
        try:
            if arguments.keys() <= own:
                return function(*values, **arguments)
            return function(*values, **_respelled(function.__name__, own, arguments))
        except (Bitrix24Error, _Misspelled, KeyboardInterrupt) as error:
            # Without the frames below: their variables hold the address and the token.
            error.__context__ = None
            failure = error.with_traceback(None)
        finally:
            del values, arguments
        raise failure

    return cast("F", called)


def bilingual(function: Callable[..., R]) -> Callable[..., R]:
    """The same for one whose overloads say how it may be called."""
    return spelled(function)


class _Misspelled(TypeError):
    """An argument that there is not, or that is given twice."""


def _spellings(option: Option) -> tuple[str, ...]:
    """All names of an argument."""
    return (option.option, f"{option.option}_", option.russian, option.name)


def _respelled(
    function: str, own: frozenset[str], arguments: Mapping[str, object]
) -> dict[str, object]:
    """The arguments by the names that the function itself has for them."""
    names: dict[str, str] = {}
    options = named(function).options
    for option in options:
        argument = next(name for name in _spellings(option) if name in own)
        names |= {folded(spelling): argument for spelling in _spellings(option)}
    found: dict[str, object] = {}
    for name, value in arguments.items():
        argument = name if name in own else names.get(folded(name), "")
        if not argument:
            spellings = [one for option in options for one in _spellings(option)]
            meant = did_you_mean(name, spellings)
            raise _Misspelled(f"{function}() has no argument {name}{meant}")
        if argument in found:
            raise _Misspelled(f"{function}() got {argument} twice, under two of its names")
        found[argument] = value
    return found
