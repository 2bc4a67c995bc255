"""What a build changes in the API, told by names instead of files.

Compares texts, before and after; must not read or write files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

DETAILS: Final = "_data/methods.json"
_INDEX: Final = "_data/index.json"
_OINT: Final = "_data/oint_functions.json"
_BLOCK: Final = re.compile(rb"^(?=\S|    (?:@|def |async def ))", re.MULTILINE)
_METHOD: Final = re.compile(rb"REST( 3\.0)? method\s+``([^`\s]+)``")
_CLASS: Final = re.compile(rb"class (\w+)|(\w+) = TypedDict\(")

Texts = Mapping[str, bytes]
"""Files of a package that differ, by path below it; one that is not there has no entry."""


def told(old: Texts, new: Texts) -> tuple[str, ...]:
    """A line for each method that was added, changed or removed, such as ``crm.deal.get changed``.

    A method has changed when a line about it in the data files has, or the text of its functions.
    When no method has, the functions of ``oint`` are named, or else the classes, or else the files.

    Args:
        old: the files as they are.
        new: the same files as they are to become.
    """
    details = _differing(old, new, DETAILS, b'"', _details_name)
    index = _differing(old, new, _INDEX, b'{"method": ', _index_name)
    oint = _differing(old, new, _OINT, b'"', _oint_name)
    methods = _told(details, index | _functions(old, new))
    functions = _told(oint, frozenset())
    return tuple(methods or functions or _classes(old, new) or _files(old, new))


def at_most(count: int, lines: Sequence[str], what: str) -> Iterator[str]:
    """The first of some lines, and how many more there are."""
    yield from lines[:count]
    if len(lines) > count:
        yield f"and {len(lines) - count:,} more {what}"


Names = frozenset[tuple[str, bool]]
"""Names in what differs, each with whether it is from the new text."""


def _told(entries: Names, elsewhere: Names) -> list[str]:
    """A line for each name.

    Args:
        entries: from where every thing has one line, so that it is seen whether it is new or gone.
        elsewhere: from where it may have any number of them.
    """
    old, new = ({name for name, later in entries if later is side} for side in (False, True))
    words = {name: "changed" for name, _ in entries | elsewhere}
    words |= dict.fromkeys(new - old, "added") | dict.fromkeys(old - new, "removed")
    return [f"{name} {word}" for name, word in sorted(words.items())]


def _differing(
    old: Texts, new: Texts, path: str, start: bytes, name: Callable[[bytes], str]
) -> Names:
    """Names in the lines of a data file that are in one of its texts only."""
    before, after = (
        {line.rstrip(b",") for line in texts.get(path, b"").split(b"\n") if line.startswith(start)}
        for texts in (old, new)
    )
    return frozenset((name(line), line in after) for line in before ^ after)


def _details_name(line: bytes) -> str:
    return str(next(iter(json.loads(b"{" + line + b"}"))))


def _index_name(line: bytes) -> str:
    entry = json.loads(line)
    return f"v3/{entry['method']}" if entry["version"] == 3 else str(entry["method"])


def _oint_name(line: bytes) -> str:
    return f"oint {_details_name(line)}"


def _functions(old: Texts, new: Texts) -> Names:
    """Methods whose functions have another text."""
    before, after = _blocks(old), _blocks(new)
    found = ((_METHOD.search(block), block in after) for block in before ^ after)
    return frozenset(
        (f"{'v3/' if match[1] else ''}{match[2].decode()}", later)
        for match, later in found
        if match
    )


def _classes(old: Texts, new: Texts) -> list[str]:
    """The shapes of answers: what only they say stands in no function."""
    blocks = _blocks(old) ^ _blocks(new)
    names = {(match[1] or match[2]).decode() for block in blocks if (match := _CLASS.match(block))}
    return [f"{name} changed" for name in sorted(names)]


def _files(old: Texts, new: Texts) -> list[str]:
    return [
        f"{path} {'removed' if path not in new else 'changed' if path in old else 'added'}"
        for path in sorted(old.keys() | new.keys())
    ]


def _blocks(texts: Texts) -> frozenset[bytes]:
    """The functions of the modules, each class up to its first function, and what is between."""
    return frozenset(
        block.rstrip()
        for path, text in texts.items()
        if path.startswith(("api/", "_client.py"))
        for block in _BLOCK.split(text)
    )
