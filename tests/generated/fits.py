# Copied from generator/testing/fits.py: edit it there, then build.
"""Whether a value is what an annotation promises, for annotations as the build writes them."""

from __future__ import annotations

import builtins
import functools
import inspect
import re
import sys
import textwrap
import types
import typing
from collections.abc import Callable
from typing import Any, Literal, NotRequired, get_args, get_origin, is_typeddict

from .plain import is_list
from .sdk import CUSTOM_FIELDS

CUSTOM = re.compile(CUSTOM_FIELDS)
"""Fields that a portal has of its own: answers may hold them undeclared."""


def misfit(value: Any, annotation: Any, where: str = "result") -> str | None:
    """The first place where a value is not what its annotation says; ``None`` when it fits."""
    if annotation is Any:
        return None
    if is_typeddict(annotation):
        return _dict_misfit(value, annotation, where)
    origin = get_origin(annotation)
    if origin in {typing.Union, types.UnionType}:
        found = [misfit(value, part, where) for part in get_args(annotation)]
        return None if None in found else found[0]
    if origin is Literal:
        return None if value in get_args(annotation) else f"{where}: {value!r} is not listed"
    if origin is list:
        return _list_misfit(value, get_args(annotation)[0], where)
    if origin is dict and get_args(annotation)[1] is not Any:
        return _map_misfit(value, get_args(annotation)[1], where)
    plain = origin or annotation
    if annotation is None or annotation is type(None):
        return None if value is None else f"{where}: {value!r} is not None"
    if plain is float and isinstance(value, int) and not isinstance(value, bool):
        return None
    if isinstance(value, bool) and plain is not bool:
        return f"{where}: {value!r} is no {plain.__name__}"
    return None if isinstance(value, plain) else f"{where}: {value!r} is no {plain.__name__}"


def _list_misfit(value: Any, item: Any, where: str) -> str | None:
    if not is_list(value):
        return f"{where}: {value!r} is no list"
    found = (misfit(entry, item, f"{where}[{index}]") for index, entry in enumerate(value))
    return next((text for text in found if text is not None), None)


def _map_misfit(value: Any, item: Any, where: str) -> str | None:
    if not isinstance(value, dict):
        return f"{where}: {value!r} is no object"
    members = typing.cast("dict[str, Any]", value)
    found = (misfit(entry, item, f"{where}.{key}") for key, entry in members.items())
    return next((text for text in found if text is not None), None)


def _dict_misfit(value: Any, annotation: Any, where: str) -> str | None:
    if not isinstance(value, dict):
        return f"{where}: {value!r} is no object"
    members = typing.cast("dict[str, Any]", value)
    hints = hints_of(annotation)
    for key, hint in hints.items():
        inner = get_args(hint)[0] if get_origin(hint) is NotRequired else hint
        if key not in members:
            if inner is hint:
                return f"{where}: lacks {key}"
            continue
        found = misfit(members[key], inner, f"{where}.{key}")
        if found is not None:
            return found
    unknown = {key for key in members.keys() - hints.keys() if not CUSTOM.match(key)}
    return f"{where}: {sorted(unknown)} are not declared" if unknown else None


@functools.cache
def hints_of(annotated: Any) -> dict[str, Any]:
    """The annotations of a class or function, resolved where it was defined."""
    namespace = _names_of(annotated.__module__)
    return typing.get_type_hints(annotated, None, namespace, include_extras=True)


@functools.cache
def _names_of(module: str) -> dict[str, Any]:
    """What annotations of a module may name: its own names, and those for type checkers only."""
    found = sys.modules[module]
    names = dict(vars(found))
    for body in _FOR_CHECKERS.findall(inspect.getsource(found)):
        exec(textwrap.dedent(body), names)
    return names


_FOR_CHECKERS = re.compile(r"^if TYPE_CHECKING:\n((?: .*\n|\n)+)", re.MULTILINE)
"""Not parsed: a module is large, and only what stands there is wanted."""


def result_annotation(method: Callable[..., Any]) -> Any:
    """What a generated method promises: its result, or the list of its items."""
    found: Any = getattr(method, "__func__", None) or vars(type(method))["__call__"]
    function: Any = inspect.unwrap(found)  # a deprecated method is wrapped
    text = str(function.__annotations__["return"])
    for listed in ("AsyncListing[", "Page["):
        if text.startswith(listed):
            item: Any = _resolved(text[len(listed) : -1], function)
            return types.GenericAlias(list, (item,))
    return _resolved(text, function)


def _resolved(annotation: str, function: Any) -> Any:
    """The annotation as it reads in the module of the function."""
    names = _names_of(function.__module__)
    return eval(annotation, {"builtins": builtins, **names})
