"""The comments of a spec file that is printed anew: each goes where its neighbour went.

YAML's data know no comments, and people write them for people. Owns nothing but their places.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_HEAD: Final = "# yaml-language-server:"
_BEFORE_QUOTES: Final = ":[{,-"
_Path = tuple[str, ...]


def with_comments(old: str, new: str) -> str:
    """The new text with the comments of the old one.

    Args:
        old: the file as people have it.
        new: the same file printed anew, without comments.
    """
    lines = new.split("\n")
    placed = [(_place(lines, neighbour), comment) for neighbour, comment in _comments(old)]
    for at, comment in sorted(placed, key=lambda pair: pair[0])[::-1]:
        pad = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
        lines.insert(at, f"{pad}{comment}")
    return "\n".join(lines)


def _comments(text: str) -> Iterator[tuple[_Path, str]]:
    """Every comment with the path of the line that it belongs to; an empty one for the end."""
    waiting: list[str] = []
    for path, comment in _lines(text.split("\n")):
        if comment and not comment.startswith(_HEAD):
            waiting.append(comment)
        if path:
            yield from ((path, words) for words in waiting)
            waiting.clear()
    yield from (((), words) for words in waiting)


def _place(lines: list[str], neighbour: _Path) -> int:
    """The line before which a comment goes: its neighbour's, or that of what holds it."""
    if not neighbour:
        return len(lines) - 1
    places = {path: at for at, (path, _) in reversed(list(enumerate(_lines(lines)))) if path}
    while neighbour and neighbour not in places:
        neighbour = neighbour[:-1]
    return places.get(neighbour, 1)


def _lines(lines: list[str]) -> Iterator[tuple[_Path, str]]:
    """Every line as the keys that lead to it, empty for none, and its comment."""
    stack: list[tuple[int, str]] = []
    for line in lines:
        words, comment = _parted(line)
        if not words.strip():
            yield (), comment
            continue
        indent = len(words) - len(words.lstrip())
        stack = [entry for entry in stack if entry[0] < indent]
        text = words.strip()
        stack.append((indent, text if text.startswith("-") else text.partition(":")[0]))
        yield tuple(key for _, key in stack), comment


def _parted(line: str) -> tuple[str, str]:
    """A line without its comment, and the comment."""
    quote, last = "", ":"
    for at, character in enumerate(line):
        if quote:
            if character == quote and not (quote == '"' and line[at - 1] == "\\"):
                quote = ""
        elif character in "\"'" and last in _BEFORE_QUOTES:
            quote = character
        elif character == "#" and (at == 0 or line[at - 1].isspace()):
            return line[:at].rstrip(), line[at:].rstrip()
        if not character.isspace():
            last = character
    return line, ""
