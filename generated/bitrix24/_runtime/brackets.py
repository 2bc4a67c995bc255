# Copied from generator/runtime/brackets.py: edit it there, then build.
"""Keys as a query writes what is nested: ``filter[>=ID]``, ``fields[PHONE][0][VALUE]``. Pure.

On a command line they are the way to write it. In Python and in JSON an object has a form of its
own, and one key could contradict another (``filter`` beside ``filter[ID]``): there they are refused
with that form, since a portal ignores a key that it does not know, and answers without the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from .short import short

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEEPEST: Final = 32
_LONGEST: Final = 200

Path = tuple[str, ...]
"""The parts of a key; an empty one, ``[]``, is the next place of a list."""


class BracketError(ValueError):
    """Keys that make no object."""


class _Branch(dict[str, object]):
    """An object that is being made of keys, unlike one that somebody gave."""


def path_of(key: str) -> Path | None:
    """The parts of a key; ``None`` where its brackets are not in order."""
    name, bracket, rest = key.partition("[")
    if not bracket:
        return (key,)
    if not name or "]" in name or not rest.endswith("]"):
        return None
    parts = rest[:-1].split("][")
    return None if any("[" in part or "]" in part for part in parts) else (name, *parts)


def key_of(path: Path) -> str:
    """The key of some parts."""
    return path[0] + "".join(f"[{part}]" for part in path[1:])


def nested(pairs: Iterable[tuple[Path, object]]) -> dict[str, object]:
    """The object that keys and their values make; keys from 0 on without a gap make a list.

    Raises:
        BracketError: a key is there twice, or is both whole and in parts, or goes too deep.
    """
    root = _Branch()
    for path, value in pairs:
        if len(path) > _DEEPEST:
            raise BracketError(f"{path[0]}: brackets more than {_DEEPEST} deep")
        branch, walked = root, list[str]()
        for at, part in enumerate(path):
            key = part if part or not at else _next(branch)
            walked.append(part)
            if at == len(path) - 1:
                if key in branch:
                    whole = not isinstance(branch[key], _Branch)
                    raise BracketError(f"{key_of(path)} is given {_TWICE if whole else _MIXED}")
                branch[key] = value
                break
            below = branch.setdefault(key, _Branch())
            if not isinstance(below, _Branch):
                raise BracketError(f"{key_of(tuple(walked))} is given {_MIXED}")
            branch = below
    return {key: _finished(value) for key, value in root.items()}


_TWICE: Final = "twice"
_MIXED: Final = "both whole and in parts"


def _next(branch: _Branch) -> str:
    return str(1 + max((int(key) for key in branch if _is_place(key)), default=-1))


def _is_place(key: str) -> bool:
    return key.isascii() and key.isdigit() and (key == "0" or key[0] != "0") and len(key) < 10


def _finished(value: object) -> object:
    if not isinstance(value, _Branch):
        return value
    if {str(place) for place in range(len(value))} == value.keys():
        return [_finished(value[str(place)]) for place in range(len(value))]
    return {key: _finished(item) for key, item in value.items()}


def refusal(keys: Iterable[object]) -> str | None:
    """Why parameters of these names are not sent, and what to write; ``None`` if they may be.

    Values are left out of the sentence: one of them may be a secret.
    """
    paths: list[tuple[Path, object]] = []
    for key in keys:
        if not isinstance(key, str) or "[" not in key:
            continue
        path = path_of(key)
        if path is None:
            return f'"{short(key, _LONGEST)}" is no parameter: no name of one has a bracket'
        paths.append((path, _Dots()))
    if not paths:
        return None
    key = short(key_of(paths[0][0]), _LONGEST)
    try:
        form = _written(nested(paths))
    except BracketError as error:
        return f'"{key}" is how a query writes what is nested: {short(str(error), _LONGEST)}'
    return f'"{key}" is how a query writes what is nested; write {short(form, _LONGEST)}'


class _Dots:
    """Stands for a value."""


def _written(value: object) -> str:
    """As JSON, which is Python as well."""
    from json import dumps

    if isinstance(value, dict):
        whole = cast("dict[str, object]", value)
        members = (f"{dumps(k, ensure_ascii=False)}: {_written(v)}" for k, v in whole.items())
        return f"{{{', '.join(members)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_written, cast('list[object]', value)))}]"
    return "…"
