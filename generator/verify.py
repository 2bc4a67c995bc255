"""The second barrier: nothing is written that the templates could not have meant.

Looks at what came out, whatever went in: every rendered Python file against a list of what
templates may write, and every path against the folder it must stay in. Must not know the spec, and
must not repair anything.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .problems import HIDDEN, Problem, SpecError, shown
from .text import RESERVED_FILES

_SPECIALS: Final = frozenset({"__all__", "__getattr__", "__dir__"})
_DANGEROUS: Final = frozenset(
    {
        "breakpoint", "compile", "delattr", "eval", "exec", "exit", "getattr", "globals", "help",
        "input", "locals", "memoryview", "open", "quit", "setattr", "vars",
    }
)  # fmt: skip
_PLAIN: Final[frozenset[type[ast.AST]]] = frozenset(
    {
        ast.Await, ast.BitOr, ast.List, ast.Load, ast.Module, ast.Pass, ast.Return, ast.Store,
        ast.Subscript, ast.Tuple, ast.USub, ast.arguments,
    }
)  # fmt: skip
_HARMLESS: Final = frozenset({str, int, float, bool, type(None)})
_HIDDEN: Final = re.compile(f"[{HIDDEN}\t\r]")
_PART: Final = re.compile(r"[A-Za-z0-9_.-]{1,120}")


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the templates may write beside definitions, assignments and plain data.

    Attributes:
        calls: what may be called, as it is written: ``TypedDict``, ``self._call``.
        imports: modules that may be imported, and everything below them; relative ones always may.
        statements: calls (of ``calls``) that may be statements of their own.
        decorators: names that may decorate, called or not.
        class_arguments: any name may be called with just one of these: so classes are made.
        positional: arguments that need no keyword; None allows any.
        specials: names with two leading underscores that may be used.
        attributes: the only attributes that may be used; None allows any but special ones.
        nodes: further kinds of syntax. ``ast.If`` allows any condition, not just TYPE_CHECKING.
    """

    calls: frozenset[str]
    imports: frozenset[str]
    statements: frozenset[str] = frozenset()
    decorators: frozenset[str] = frozenset({"property", "overload"})
    class_arguments: frozenset[str] = frozenset()
    positional: frozenset[str] | None = frozenset({"self", "cls"})
    specials: frozenset[str] = _SPECIALS
    attributes: frozenset[str] | None = None
    nodes: frozenset[type[ast.AST]] = frozenset()


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
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        message = getattr(error, "msg", None) or "nested too deeply"
        line = getattr(error, "lineno", None) or 1
        raise _unsafe(file, (line, f"what came out is not Python: {message}")) from None
    if found := {*_Walk(allow).findings(tree), *_comments(source)}:
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


_Finding = tuple[int, str]
_Rule = Callable[[Any, frozenset[str]], str | None]


def _unsafe(file: str, *findings: _Finding) -> UnsafeOutput:
    return UnsafeOutput(
        Problem(file, line, "", message, "unsafe-output") for line, message in findings
    )


def _comments(source: str) -> Iterator[_Finding]:
    """Comments below line 1: text of the spec in a comment needs but a line end to be code."""
    if "#" not in source.partition("\n")[2]:
        return
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.start[0] > 1:
            yield token.start[0], f"a comment came out: {shown(token.string)}"


class _Walk:
    """A walk over a syntax tree, without recursion. A rule says what is wrong with a node."""

    def __init__(self, allow: Allowed) -> None:
        self._allow = allow
        self._called = allow.calls | allow.decorators
        self._class_arguments = [[argument] for argument in allow.class_arguments]
        self._call_roots = {name.partition(".")[0] for name in allow.calls}
        self._rules: dict[type[ast.AST], _Rule] = {
            **dict.fromkeys(_PLAIN | allow.nodes, lambda _node, _bound: None),
            ast.AnnAssign: lambda node, _: self._targets([node.target]),
            ast.Assign: lambda node, _: self._targets(node.targets),
            ast.AsyncFunctionDef: self._function,
            ast.Attribute: self._attribute,
            ast.BinOp: _operation,
            ast.Call: self._call,
            ast.ClassDef: self._definition,
            ast.Constant: self._constant,
            ast.Dict: lambda node, _: "** came out" if None in node.keys else None,
            ast.Expr: self._statement,
            ast.FunctionDef: self._function,
            ast.If: self._condition,
            ast.Import: self._import,
            ast.ImportFrom: self._import,
            ast.Name: self._name,
            ast.UnaryOp: _operation,
            ast.alias: self._alias,
            ast.arg: lambda node, _: self._special(node.arg),
            ast.keyword: lambda node, _: self._special(node.arg) if node.arg else "** came out",
        }

    def findings(self, tree: ast.Module) -> Iterator[_Finding]:
        """What is wrong, with its line."""
        rules = self._rules
        waiting: list[tuple[ast.AST, frozenset[str], int]] = [(tree, frozenset(), 1)]
        while waiting:
            node, bound, line = waiting.pop()
            line = getattr(node, "lineno", line)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                bound |= {arg.arg for arg in (*node.args.args, *node.args.kwonlyargs)}
            message = rules.get(node.__class__, _unknown)(node, bound)
            if message is not None:
                yield line, message
            waiting += [(child, bound, line) for child in _children(node)]

    def _special(self, name: str) -> str | None:
        if name.startswith("__") and name not in self._allow.specials:
            return f"the special name {name} came out"
        return None

    def _name(self, node: ast.Name, bound: frozenset[str]) -> str | None:
        """An argument may be called ``open``: it hides the builtin."""
        name = node.id
        if isinstance(node.ctx, ast.Load) and name in _DANGEROUS - bound - self._allow.calls:
            return f"the builtin {name} came out"
        return self._special(name)

    def _attribute(self, node: ast.Attribute, _: frozenset[str]) -> str | None:
        allowed = self._allow.attributes
        if allowed is not None and node.attr not in allowed:
            return f"the attribute {node.attr} came out"
        if node.attr in _DANGEROUS and _written(node.value) == "builtins":
            return f"the builtin {node.attr} came out"
        return self._special(node.attr)

    def _call(self, node: ast.Call, _: frozenset[str]) -> str | None:
        name = _written(node.func)
        makes_class = (
            isinstance(node.func, ast.Name)
            and [_written(argument) for argument in node.args] in self._class_arguments
            and not node.keywords
        )
        return None if makes_class or name in self._called else f"a call of {name} came out"

    def _statement(self, node: ast.Expr, _: frozenset[str]) -> str | None:
        value = node.value
        if isinstance(value, ast.Constant) and (isinstance(value.value, str) or value.value is ...):
            return None
        if isinstance(value, ast.Call) and _written(value.func) in self._allow.statements:
            return None
        return "an expression came out as a statement"

    def _function(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef, bound: frozenset[str]
    ) -> str | None:
        positional = self._allow.positional
        if node.args.vararg or node.args.kwarg or node.args.posonlyargs:
            return f"*, ** or / came out in the arguments of {node.name}"
        if positional is not None and node.name not in self._allow.specials:
            for arg in node.args.args:
                if arg.arg not in positional:
                    return f"the argument {arg.arg} of {node.name} needs no keyword"
        return self._definition(node, bound)

    def _definition(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, _: frozenset[str]
    ) -> str | None:
        for decorator in node.decorator_list:
            name = _written(decorator).removesuffix("()")
            if name not in self._allow.decorators:
                return f"the decorator {name} came out"
        return self._special(node.name)

    def _targets(self, targets: list[ast.expr]) -> str | None:
        for target in targets:
            for name in target.elts if isinstance(target, ast.Tuple) else [target]:
                if not isinstance(name, ast.Name):
                    return "an assignment to something that is not a name came out"
                if name.id in self._call_roots:
                    return f"{name.id}, which templates call, is assigned anew"
        return None

    def _import(self, node: ast.Import | ast.ImportFrom, _: frozenset[str]) -> str | None:
        if isinstance(node, ast.ImportFrom) and node.level:
            return None
        names = [alias.name for alias in node.names]
        for module in [node.module or ""] if isinstance(node, ast.ImportFrom) else names:
            if not any(f"{module}.".startswith(f"{name}.") for name in self._allow.imports):
                return f"an import of {module} came out"
        return None

    def _alias(self, node: ast.alias, _: frozenset[str]) -> str | None:
        if node.name == "*":
            return "import * came out"
        for name in (node.name.rpartition(".")[2], node.asname or ""):
            if name in _DANGEROUS:
                return f"an import of {name} came out"
        return self._special(node.name) or self._special(node.asname or "")

    def _condition(self, node: ast.If, _: frozenset[str]) -> str | None:
        known = ast.If in self._allow.nodes or _written(node.test) == "TYPE_CHECKING"
        return None if known else "a condition other than TYPE_CHECKING came out"

    @staticmethod
    def _constant(node: ast.Constant, _: frozenset[str]) -> str | None:
        known = node.value is ... or isinstance(node.value, str | int | float | None)
        return None if known else f"a constant that is {type(node.value).__name__} came out"


def _operation(node: ast.BinOp | ast.UnaryOp, _: frozenset[str]) -> str | None:
    is_number = isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)
    if isinstance(node.op, ast.BitOr) or (is_number and isinstance(node.op, ast.USub)):
        return None
    return f"the operation {type(node.op).__name__} came out"


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """What is below a node, without the texts and numbers that most of a file consists of."""
    for name in node._fields:
        value: Any = None if name == "ctx" else getattr(node, name, None)
        for child in value if value.__class__ is list else (value,):
            if isinstance(child, ast.AST):
                if isinstance(child, ast.Constant) and child.value.__class__ in _HARMLESS:
                    continue
                yield child


def _unknown(node: ast.AST, _: frozenset[str]) -> str:
    return f"{type(node).__name__} came out, which no template writes"


def _written(node: ast.expr) -> str:
    """A dotted name as it stands in the source; calls within it as ``()``."""
    parts: list[str] = []
    while True:
        if isinstance(node, ast.Attribute):
            parts.append(f".{node.attr}")
            node = node.value
        elif isinstance(node, ast.Call):
            parts.append("()")
            node = node.func
        else:
            parts.append(node.id if isinstance(node, ast.Name) else "…")
            return "".join(reversed(parts))
