# Copied from generator/runtime/oint/python.py: edit it there, then build.
"""What the generated Python functions of ``oint`` stand on.

Owns the names of their arguments: those of the option, of the English and of the Russian parameter
are the same argument.
"""

from __future__ import annotations

from functools import wraps
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, TypeVar, cast

from ..errors import Bitrix24Error
from ..nearest import did_you_mean, folded
from .catalogue import named
from .functions import Means, ask

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .model import Language

F = TypeVar("F", bound="Callable[..., Any]")
R = TypeVar("R")
FileLike: TypeAlias = str | bytes | PathLike[str] | BinaryIO
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
        failure: Exception
        try:
            if arguments.keys() <= own:
                return function(*values, **arguments)
            return function(*values, **_respelled(function.__name__, own, arguments))
        except (Bitrix24Error, _Misspelled) as error:
            # Without the frames below: their variables hold the address and the token.
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


def _respelled(
    function: str, own: frozenset[str], arguments: Mapping[str, object]
) -> dict[str, object]:
    """The arguments by the names that the function itself has for them."""
    names: dict[str, str] = {}
    for option in named(function).options:
        spellings = (option.option, f"{option.option}_", option.name, option.russian)
        argument = next(name for name in spellings if name in own)
        names |= {folded(spelling): argument for spelling in spellings}
    found: dict[str, object] = {}
    for name, value in arguments.items():
        argument = name if name in own else names.get(folded(name), "")
        if not argument:
            raise _Misspelled(f"{function}() has no argument {name}{did_you_mean(name, own)}")
        if argument in found:
            raise _Misspelled(f"{function}() got {argument} twice, under two of its names")
        found[argument] = value
    return found
