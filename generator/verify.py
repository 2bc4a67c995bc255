"""The second barrier: what a rendered Python file may consist of, and where a file may go.

The templates can only make a few kinds of statements. Anything else in a file means that text of the
spec has become code, whatever way it found.
"""

from __future__ import annotations

import ast
import io
import tokenize
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from .problems import Problem, SpecError

_NODES: Final = (
    ast.Module,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.arguments,
    ast.arg,
    ast.keyword,
    ast.alias,
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.Return,
    ast.Await,
    ast.If,
    ast.Raise,
    ast.Expr,
    ast.Pass,
    ast.Compare,
    ast.Eq,
    ast.Is,
    ast.Call,
    ast.Constant,
    ast.Name,
    ast.Attribute,
    ast.Subscript,
    ast.Tuple,
    ast.List,
    ast.Dict,
    ast.Starred,
    ast.BinOp,
    ast.BitOr,
    ast.UnaryOp,
    ast.USub,
    ast.Load,
    ast.Store,
    ast.JoinedStr,
    ast.FormattedValue,
)
_BLOCKING: Final = frozenset({"Cf", "Zl", "Zp", "Cs", "Cc"})


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the templates of a spec may use.

    Attributes:
        calls: names that may be called, and names of methods that may be.
        imports: modules that may be imported from; relative imports always may.
        dunders: names with two underscores that may stand in a file.
        f_strings: file names (their ends) in which an f-string is our own.
    """

    calls: frozenset[str]
    imports: frozenset[str]
    dunders: frozenset[str] = frozenset()
    f_strings: tuple[str, ...] = ()


def check_python(source: str, file: str, *, allow: Allowed) -> None:
    """Refuse a rendered file that holds anything which our templates do not write.

    Raises:
        SpecError: with every such thing and its line.
    """
    try:
        tree = ast.parse(source)
        found = [*_characters(source), *_comments(source), *_walk(tree, file, allow)]
    except (SyntaxError, ValueError, RecursionError, tokenize.TokenError) as error:
        line = getattr(error, "lineno", None) or 1
        found = [(line, f"the rendered file is not Python: {error}")]
    if found:
        raise SpecError(Problem(file, line, "", text, "unsafe-output") for line, text in found)


def _characters(source: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(source.split("\n"), 1):
        for char in line:
            if not char.isascii() and unicodedata.category(char) in _BLOCKING:
                yield number, f"holds U+{ord(char):04X}, which may hide what stands there"
            elif char.isascii() and not char.isprintable():
                yield number, f"holds the control character U+{ord(char):04X}"


def _comments(source: str) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.start[0] != 1:
            yield token.start[0], "holds a comment"


def _walk(tree: ast.Module, file: str, allow: Allowed) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        if not isinstance(node, _NODES):
            yield line, f"holds a {type(node).__name__}"
        for problem in _problems(node, file, allow):
            yield line, problem


def _problems(node: ast.AST, file: str, allow: Allowed) -> Iterator[str]:
    if isinstance(node, ast.Expr) and not _is_text(node.value):
        yield "holds an expression that stands by itself"
    if isinstance(node, ast.Call) and _called(node.func) not in allow.calls:
        yield f"calls {_called(node.func)}"
    if isinstance(node, ast.ImportFrom) and not node.level and not _known(node.module, allow):
        yield f"imports from {node.module}"
    if isinstance(node, ast.Import) and not all(_known(item.name, allow) for item in node.names):
        yield f"imports {', '.join(item.name for item in node.names)}"
    if isinstance(node, ast.JoinedStr) and not file.endswith(allow.f_strings):
        yield "holds an f-string"
    for name in _names(node):
        if name.startswith("__") and name not in allow.dunders:
            yield f"uses {name}"


def _is_text(node: ast.expr) -> bool:
    """A docstring, or the call that runs the program."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name | ast.Attribute)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _called(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    return ast.unparse(node)[:40]


def _known(module: str | None, allow: Allowed) -> bool:
    name = module or ""
    return any(name == known or name.startswith(f"{known}.") for known in allow.imports)


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.arg | ast.keyword):
        yield node.arg or ""
    elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        yield node.name
    elif isinstance(node, ast.alias):
        yield from (node.name, node.asname or "")


def safe_path(root: Path, relative: str) -> Path:
    """A path below a folder.

    Raises:
        ValueError: it leads elsewhere, or could on some system.
    """
    parts = PurePosixPath(relative).parts
    if not parts or relative.startswith("/") or "\\" in relative or ":" in relative:
        raise ValueError(f"{relative!r} is no path below the output folder")
    if any(part in {".", ".."} or not part.isprintable() for part in relative.split("/")):
        raise ValueError(f"{relative!r} is no path below the output folder")
    target = root.joinpath(*parts)
    if not target.resolve().is_relative_to(root.resolve()):
        raise ValueError(f"{relative!r} leads out of the output folder by a link")
    return target
