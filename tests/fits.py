"""Whether a value is what an annotation promises, for annotations as the build writes them."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from typing import Any, Literal, NotRequired, get_args, get_origin, is_typeddict

from generator.plain import is_list


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
    unknown = members.keys() - hints.keys()
    return f"{where}: {sorted(unknown)} are not declared" if unknown else None


def hints_of(annotated: Any) -> dict[str, Any]:
    """The annotations of a class or function, resolved where it was defined."""
    return typing.get_type_hints(annotated, include_extras=True)


def result_annotation(method: Callable[..., Any]) -> Any:
    """What a generated method promises: its result, or the list of its items."""
    function: Any = getattr(method, "__func__", None) or vars(type(method))["__call__"]
    text = str(function.__annotations__["return"])
    for listed in ("AsyncListing[", "Page["):
        if text.startswith(listed):
            item: Any = _resolved(text[len(listed) : -1], function)
            return types.GenericAlias(list, (item,))
    return _resolved(text, function)


def _resolved(annotation: str, function: Any) -> Any:
    """The annotation as it reads in the module of the function."""
    stand_in = types.FunctionType((lambda: None).__code__, function.__globals__)
    stand_in.__annotations__ = {"return": annotation}
    return hints_of(stand_in)["return"]
