"""The second barrier: nothing is written that the templates could not have meant.

Looks at what came out, whatever went in: every rendered Python file against a list of what
templates may write, and every path against the folder it must stay in. Must not know the spec, and
must not repair anything.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from .problems import Problem, SpecError, shown
from .runtime.hidden import hidden_in
from .syntax import Allowed, Finding, Walk
from .text import RESERVED_FILES

_HIDDEN: Final = hidden_in("\t\r")
_NO_END: Final = sys.maxsize
_PART: Final = re.compile(r"[A-Za-z0-9_.-]{1,120}")


class UnsafeOutput(SpecError):
    """Something came out that no template means to write. Nothing of it may reach the disk."""


def check_python(source: str, file: str, *, allow: Allowed) -> None:
    """Refuse a rendered Python file that holds anything but what templates may write.

    Args:
        source: the whole file.
        file: its name, for messages.
        allow: what this file may hold.

    Raises:
        UnsafeOutput: with everything that was found.
    """
    # First on the few characters that a file has: a search of the whole text takes long.
    if _HIDDEN.search("".join(set(source))) and (hidden := _HIDDEN.search(source)):
        line = source.count("\n", 0, hidden.start()) + 1
        raise _unsafe(file, (line, f"the hidden character U+{ord(hidden[0]):04X} came out"))
    try:
        tree = ast.parse(source)
        compile(tree, file, "exec", dont_inherit=True)  # sees what the grammar alone does not
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        message = getattr(error, "msg", None) or "nested too deeply"
        line = getattr(error, "lineno", None) or 1
        raise _unsafe(file, (line, f"what came out is not Python: {message}")) from None
    lines = source.split("\n")
    marked = frozenset(number for number, line in enumerate(lines, 1) if "#" in line) - {1}
    walk = Walk(allow, marked)
    if found := {*walk.findings(tree), *_comments(lines, marked, walk.texts)}:
        raise _unsafe(file, *sorted(found))


def safe_path(root: Path, relative: str) -> Path:
    """The path of a file below a folder.

    Args:
        root: the folder.
        relative: the path below it, with ``/`` between its parts.

    Raises:
        UnsafeOutput: the path leads elsewhere, or is not one on every system.
    """
    for part in relative.split("/"):
        bad = not _PART.fullmatch(part) or part.endswith(".")  # "." and ".." too
        if bad or part.partition(".")[0].lower() in RESERVED_FILES:
            raise UnsafeOutput([_path_problem(root, relative, f"{shown(part)} is not allowed")])
    path = root.joinpath(*relative.split("/"))
    if not path.resolve().is_relative_to(root.resolve()):
        raise UnsafeOutput([_path_problem(root, relative, "a symbolic link leads out of there")])
    return path


def _path_problem(root: Path, relative: str, why: str) -> Problem:
    message = f"{shown(relative)} is no path of a file that may be written: {why}"
    return Problem(root.name, 0, "", message, "unsafe-path")


def _unsafe(file: str, *findings: Finding) -> UnsafeOutput:
    return UnsafeOutput(
        Problem(file, line, "", message, "unsafe-output") for line, message in findings
    )


def _comments(
    lines: list[str], marked: Iterable[int], texts: Iterable[ast.Constant]
) -> Iterator[Finding]:
    """Comments below line 1: text of the spec in a comment needs but a line end to be code.

    Args:
        lines: the file.
        marked: the numbers of the lines that hold a number sign.
        texts: the strings that stand on these lines.
    """
    spans: dict[int, list[tuple[int, int]]] = {}
    for text in texts:
        for number in range(text.lineno, (text.end_lineno or text.lineno) + 1):
            begin = text.col_offset if number == text.lineno else 0
            end = text.end_col_offset if number == text.end_lineno else None
            spans.setdefault(number, []).append((begin, _NO_END if end is None else end))
        yield from _between(lines, text)
    for number in marked:
        line = lines[number - 1].encode()
        for sign in re.finditer(b"#", line):
            if not any(begin <= sign.start() < end for begin, end in spans.get(number, ())):
                yield number, f"a comment came out: {shown(line[sign.start() :].decode())}"
                break


def _between(lines: list[str], text: ast.Constant) -> Iterator[Finding]:
    """Comments between the parts of one string: Python reads "a" and "b" side by side as one."""
    first, last = text.lineno, text.end_lineno or text.lineno
    part = "\n".join(lines[first - 1 : last]).encode()
    after = lines[last - 1].encode()[text.end_col_offset :]
    source = part[text.col_offset : len(part) - len(after)].decode()
    for token in tokenize.generate_tokens(io.StringIO(f"({source})").readline):
        if token.type == tokenize.COMMENT:
            yield first + token.start[0] - 1, f"a comment came out: {shown(token.string)}"
