"""A spec file that exists and what its source says now: one file that keeps the work of people.

Owns what is kept. The rule: what the source says wins, what it does not say stays, and so does
every text that somebody has written; a value that ``corrections`` names belongs to people. Pure
functions on plain data, for methods and records of any source.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..by_rule import is_by_rule
from ..plain import is_list, is_object
from ..problems import shown
from .data import Data, as_data, items

_TEXTS: Final = frozenset({"access", "description", "effect", "envelope", "summary"})
"""What people write, and what they know better than a rule that guesses it."""

_OF_THE_TYPE: Final = frozenset(
    {"default", "false_as", "fields", "open", "operators", "prefixes", "values"}
)
_FLAGS: Final = frozenset({"optional", "required"})
_NULL: Final = " | null"
_ORDER: Final = (
    *("record", "method", "type", "required", "required_if", "optional", "default", "false_as"),
    *("prefixes", "operators", "summary", "description", "scope", "access", "effect", "envelope"),
    "docs",
    *("deprecated", "params", "one_of", "values", "open", "fields", "returns", "paging"),
    *("errors", "examples", "corrections"),
)


@dataclass(frozen=True, slots=True)
class Policy:
    """What a source knows.

    Attributes:
        kept: keys whose old values stay: people know better.
        told: keys that are gone when the source has them no more.
        own: corrections that the import makes itself; they go when the source needs them no more.
        tells_null: it says of every field whether it may be null.
    """

    kept: frozenset[str]
    told: frozenset[str] = frozenset()
    own: tuple[Data, ...] = ()
    tells_null: bool = True


LIST_CORRECTION: Final = {
    "field": "returns.fields.items",
    "page": "The portal's document types the result as the list itself.",
    "because": "REST 3.0 answers a list in the key items of the result.",
}
"""What the import of a portal's document mends; newer portals have mended it themselves."""

PORTAL: Final = Policy(
    _TEXTS | {"docs", "examples", "method", "scope"},
    own=(dict(LIST_CORRECTION),),
    tells_null=False,
)
"""The document of a portal: it has no pages and no examples, and spells names as it likes."""

DOCUMENTATION: Final = Policy(
    _TEXTS, frozenset({"deprecated", "errors", "examples", "one_of", "paging"})
)
"""The pages of the documentation."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged data, and what is different from the old ones, each in a sentence."""

    data: Data
    changes: tuple[str, ...]


def merge(old: Data, new: Data, source: Policy = PORTAL) -> Merged:
    """Bring a file up to date.

    Args:
        old: the file as it is.
        new: the file as an import would write it.
        source: what the source knows.
    """
    known = _without_needless(old, new, source)
    data = copy.deepcopy(_merged(known, new, source))
    if "examples" in source.kept and "params" in data:
        data["params"] |= copy.deepcopy(_called(known, data["params"]))
    for correction in items(known.get("corrections")):
        if correction not in items(new.get("corrections")):  # those are the import's own
            _graft(data, known, correction["field"])
    return Merged(data, tuple(_differences(old, data, "")))


def _without_needless(old: Data, new: Data, source: Policy) -> Data:
    """The old file without corrections of the import's own that it would make no more."""
    told = items(new.get("corrections"))
    needless = [one for one in source.own if one not in told]
    kept = [one for one in items(old.get("corrections")) if one not in needless]
    if len(kept) == len(items(old.get("corrections"))):
        return old
    rest = {key: value for key, value in old.items() if key != "corrections"}
    return {**rest, "corrections": kept} if kept else rest


def _called(old: Data, params: Data) -> Data:
    """Parameters that the source does not name, but that the kept examples call."""
    calls = [as_data(example.get("call")) for example in items(old.get("examples"))]
    names = {name for call in calls for name in call}
    before = as_data(old.get("params"))
    return {name: before[name] for name in before if name in names and name not in params}


def _merged(old: Data, new: Data, source: Policy) -> Data:
    """A method, a record or a field."""
    made: Data = {}
    for key in [*old, *(key for key in new if key not in old)]:
        if key not in old:
            made[key] = new[key]
        elif key in new:
            made[key] = _value(key, old, new, source)
        elif key not in _FLAGS | source.told:
            made[key] = old[key]
    if "type" in old and not _is_same_but_null(made["type"], old["type"]):
        gone = _OF_THE_TYPE - new.keys()
        made = {key: value for key, value in made.items() if key not in gone}
    elif "type" in old and not _is_same_but_null(made["type"], new["type"]):
        made = {key: value for key, value in made.items() if key not in _OF_THE_TYPE - old.keys()}
        made |= {key: old[key] for key in _OF_THE_TYPE & old.keys()}
    if made.keys() <= old.keys():
        return made
    return {key: made[key] for key in sorted(made, key=_rank)}


def _rank(key: str) -> int:
    return _ORDER.index(key) if key in _ORDER else len(_ORDER)


def _value(key: str, old: Data, new: Data, source: Policy) -> Any:
    """The value of a key that both have."""
    before, now = old[key], new[key]
    if key == "summary" and is_by_rule(before) and not is_by_rule(now):
        return now
    if key in source.kept:
        return before
    match key:
        case "type":
            return _type(before, now, source)
        case "params" | "fields":
            return {name: _merged(before.get(name, {}), item, source) for name, item in now.items()}
        case "returns":
            return _merged(before, now, source)
        case "values":
            known = {name: before.get(name) or meaning for name, meaning in now.items()}
            explained = {name: meaning for name, meaning in before.items() if meaning}
            return {**known, **explained} if new.get("open") else known
        case "deprecated":
            return {**before, **now}
        case "paging" if key not in source.told and before["style"] == now["style"]:
            return {**before, **now}
        case "errors":
            return _errors(before, now)
        case "corrections":
            fields = {item["field"] for item in before}
            return [*before, *(item for item in now if item["field"] not in fields)]
        case _:
            return now


def _errors(before: list[Data], now: list[Data]) -> list[Data]:
    """The errors of the source with what people have said of them."""
    known = {_error_key(error): error for error in before}
    return [{**known.get(_error_key(error), {}), **error} for error in now]


def _error_key(error: Data) -> tuple[Any, ...]:
    return (error["code"], error.get("message"), error.get("field"))


def _type(before: str, now: str, source: Policy) -> str:
    """The type of a field; a source that is silent on null does not deny it either."""
    known = before.removesuffix(_NULL)
    silent = known != before and not source.tells_null and not now.endswith(_NULL)
    if not silent:
        return before if _is_refined(before, now) else now
    return before if _is_refined(known, now) else f"{now}{_NULL}"


def _is_same_but_null(one: str, other: str) -> bool:
    return one.removesuffix(_NULL) == other.removesuffix(_NULL)


def _is_refined(before: str, now: str) -> bool:
    """Whether a person has said more exactly what the source leaves open."""
    if now == "any":
        return True
    if now == "array":
        return before.endswith("[]")
    if now == "array | object":
        return all(map(_is_one_of_these, before.split(" | ")))
    return "." in before and now == re.sub(r"^[\w.]+", "object", before)


def _is_one_of_these(one: str) -> bool:
    """Whether a type is a list or an object."""
    return one in ("array", "object") or one.endswith(("[]", "{}")) or "." in one


def _graft(data: Any, old: Any, field: str) -> None:
    """Put the old value at a dotted path into the new data, with what leads to it."""
    while is_object(old) and is_object(data):
        key = next((key for key in old if field == key or field.startswith(f"{key}.")), None)
        if key is None:
            return
        field = field[len(key) + 1 :]
        if not field or key not in data or is_list(old[key]):
            data[key] = old[key]
            return
        data, old = data[key], old[key]


def _differences(old: Any, new: Any, where: str) -> Iterator[str]:
    """What is different, by its place."""
    if not (is_object(old) and is_object(new)):
        if old != new or isinstance(old, bool) != isinstance(new, bool):
            yield f"{where}: {shown(old)} → {shown(new)}"
        return
    yield from _entries(old, new, where)
    if [key for key in old if key in new] != [key for key in new if key in old]:
        yield f"{where or 'the file'}: has another order"


def _entries(old: Mapping[str, Any], new: Mapping[str, Any], where: str) -> Iterator[str]:
    for key in [*old, *(key for key in new if key not in old)]:
        place = f"{where}.{key}" if where else key
        if key not in new:
            yield f"{place}: is gone, was {shown(old[key])}"
        elif key not in old:
            yield f"{place}: is new, {shown(new[key])}"
        else:
            yield from _differences(old[key], new[key], place)
