"""The functions of ``oint``, read from their files below ``oint/`` in the spec.

Owns what a file leaves out because it is the same for all: address and token, and defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from .model import Json, OintFile, OintLibrary, OintShared
from .plain import entries, is_list
from .runtime.oint.model import Example, Function, Option, Structure, Text

_VOWELS: Final = frozenset("aeiou")


def read_library(data: Json) -> OintLibrary:
    """What ``api.yaml`` says of the library."""
    return OintLibrary(
        library=data["library"],
        module=data["module"],
        docs=data["docs"],
        areas={name: Text(**title) for name, title in data["areas"].items()},
        url=_shared(data["url"]),
        token=_shared(data["token"]),
    )


def _shared(data: Json) -> OintShared:
    return OintShared(data["name"], data["russian"], Text(**data["summary"]))


def read_function(file: str, relative: str, data: Json, library: OintLibrary | None) -> OintFile:
    """Make a function of a file.

    Args:
        file: as messages show it.
        relative: its place below the spec folder, which says the area.
        data: what it says.
        library: what is true of all functions.
    """
    options: dict[str, Json] = data.get("options") or {}
    structure: dict[str, Json] = data.get("structure") or {}
    function = Function(
        function=data["function"],
        russian=data["russian"],
        aliases=tuple(data.get("aliases") or ()),
        area=relative.split("/")[1] if relative.count("/") > 1 else "",
        summary=Text(**data["summary"]),
        returns=Text(**data["returns"]),
        calls=data.get("calls"),
        fixed=data.get("fixed") or {},
        local=data.get("local"),
        oauth=data.get("oauth"),
        upload=data.get("upload"),
        answers=data.get("answers"),
        block=data.get("block"),
        structure={name: _part(part) for name, part in structure.items()},
        options=_options(options, library if data.get("calls") else None),
        examples=tuple(_example(item) for item in entries(data.get("examples"))),
    )
    undocumented = frozenset(name for name, item in options.items() if "undocumented" in item)
    return OintFile(file, function, tuple(data.get("corrections") or ()), undocumented)


def _options(data: Mapping[str, Json], library: OintLibrary | None) -> tuple[Option, ...]:
    """In the order of the original: the address first, the token last but for a few."""
    own = [_option(name, item) for name, item in data.items()]
    if library is None:
        return _with_letters(own)
    behind = [option for option in own if data[option.option].get("behind_token")]
    others = [option for option in own if option not in behind]
    url, token = _role("url", library.url), _role("token", library.token)
    return _with_letters([url, *others, token, *behind])


def _with_letters(options: Iterable[Option]) -> tuple[Option, ...]:
    """Each with its first letter or the next of its consonants that is free, as the original."""
    taken: set[str] = set()
    found: list[Option] = []
    for option in options:
        letters = [option.option[0], *(sign for sign in option.option[1:] if sign not in _VOWELS)]
        letter = next((letter for letter in letters if letter not in taken), "")
        taken.add(letter)
        found.append(option._replace(short=letter))
    return tuple(found)


def _role(role: Literal["url", "token"], shared: OintShared) -> Option:
    return Option(
        option=role,
        short="",
        name=shared.name,
        russian=shared.russian,
        type="string",
        required=role == "url",
        summary=shared.summary,
        role=role,
    )


def _option(name: str, data: Json) -> Option:
    words = data.get("words")
    return Option(
        option=name,
        short="",
        name=data["name"],
        russian=data["russian"],
        type=data["type"],
        required=data.get("required", False),
        summary=Text(**data["summary"]),
        sends=data.get("sends"),
        default=data.get("default"),
        words=(words["yes"], words["no"]) if words else None,
        single=data.get("single", False),
        format=data.get("format"),
        dates=tuple(data.get("dates") or ()),
        lists=tuple(data.get("lists") or ()),
        named=data.get("named"),
        unless=data.get("unless"),
    )


def _example(data: Json) -> Example:
    return Example(data["options"], data.get("answer"), data.get("request"), data.get("portal"))


def _part(data: Json) -> Structure:
    if is_list(data):
        return [_part(item) for item in entries(data)]
    if data.keys() == {"en", "ru"} and isinstance(data["en"], str):
        return Text(**data)
    return {name: _part(item) for name, item in data.items()}
