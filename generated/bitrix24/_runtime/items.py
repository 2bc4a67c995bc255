# Copied from generator/runtime/items.py: edit it there, then build.
"""The items in an answer of a list: where they are, and what is no list. Pure functions."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

from .errors import ShapeError

if TYPE_CHECKING:
    from .endpoint import ListEndpoint
    from .response import Response


_COUNTERS: Final = frozenset(
    ("total", "count", "next", "start", "limit", "page", "pages", "offset", "size", "hasmore")
)
"""What may stand beside the only list of an object, so that nothing else can be meant."""
_WORDS: Final = frozenset(("error", "errors", "warning", "warnings"))


def items_of(endpoint: ListEndpoint[Any], response: Response[Any]) -> list[Any]:
    """The items in an answer.

    What is unmistakable is taken: a bare list where a key was expected, the only list of an object
    where a bare list was expected, an object of numbers (PHP writes a list with gaps so).

    Raises:
        ShapeError: they are not there. An answer that is not understood is no empty list.
    """
    found: object = response.result
    for place, key in enumerate(endpoint.paging.items):
        if isinstance(found, list):  # also [] for an object without keys, as PHP writes it
            return [*cast("list[object]", found)]
        whole = _object(found)
        if whole is None or key not in whole:
            raise _misshapen(endpoint, found, ".".join(endpoint.paging.items[: place + 1]))
        found = whole[key]
    items = _listed(found)
    if items is None:
        raise _misshapen(endpoint, found, ".".join(endpoint.paging.items))
    return items


def _object(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _listed(found: object) -> list[Any] | None:
    """The items of a list, or of an object that can only be one."""
    if isinstance(found, list):
        return [*cast("list[object]", found)]
    whole = _object(found)
    if whole is None:
        return None
    if all(key.isdigit() for key in whole):
        return list(whole.values())
    lists = [key for key, value in whole.items() if isinstance(value, list)]
    rest = {key.replace("_", "").lower() for key in whole} - _COUNTERS
    if len(lists) != 1 or len(rest) > 1 or rest & _WORDS:
        return None
    return [*cast("list[object]", whole[lists[0]])]


def _misshapen(endpoint: ListEndpoint[Any], found: object, wanted: str) -> ShapeError:
    expected = f"a list under {wanted!r}" if wanted else "a list"
    message = (
        f"{endpoint.method}: {expected} was expected in the result, but {what_came(found)} came"
    )
    return ShapeError(message, method=endpoint.method)


def what_came(value: object) -> str:
    """What a value is, for a message: of an object its keys, of anything else nothing it says."""
    whole = _object(value)
    if whole is not None:
        keys = [key if len(key) <= 40 else "…" for key in islice(whole, 11)]
        return f"an object with the keys {', '.join(keys[:10])}" if keys else "an empty object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return "true or false"
    if value is None:
        return "null"
    return "text" if isinstance(value, str) else "a number"
