"""What syntax a rendered Python file may hold: the rules that ``verify`` goes by.

Knows Python's syntax trees and what a template has declared that it writes; nothing of the spec.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

Finding = tuple[int, str]
"""A line, and what is wrong there."""

_Rule = Callable[[Any, "_Scope"], str | None]

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


class _Scope:
    """A module, class or function: what it binds and reads, each with its line."""

    __slots__ = ("arguments", "bound", "called", "name", "read")

    def __init__(self, name: str, arguments: frozenset[str] | None = None) -> None:
        self.name = name
        self.arguments = arguments
        """Of a function; a class and a module have none."""
        self.bound: dict[str, int] = {}
        self.read: dict[str, int] = {}
        self.called: dict[str, int] = {}

    def bind(self, name: str, line: int) -> str | None:
        """Note a name that is bound; of two things with one name only one would be left."""
        other = self.bound.setdefault(name, line)
        if other == line and name not in (self.arguments or ()):
            return None
        where = f" in {self.name}" if self.name else ""
        return f"the name {name} is bound twice{where}: also in line {other}"

    def mix_ups(self) -> Iterator[Finding]:
        """Names of a class that hide what it reads itself; arguments that hide what is called."""
        if self.arguments is not None:
            for name in self.arguments & self.called.keys():
                yield self.called[name], f"{name}, which {self.name} calls, is one of its arguments"
        elif self.name:
            for name in self.bound.keys() & self.read.keys():
                message = f"{name} means another thing in {self.name}, which has one of its own"
                yield self.read[name], message


class Walk:
    """A walk over a syntax tree, without recursion. A rule says what is wrong with a node.

    Args:
        allow: what the file may hold.
        marked: lines whose strings are collected.

    Attributes:
        texts: the strings that stand on the marked lines.
    """

    def __init__(self, allow: Allowed, marked: frozenset[int] = frozenset()) -> None:
        self.texts: list[ast.Constant] = []
        self._marked = marked
        self._allow = allow
        self._called = allow.calls | allow.decorators
        self._call_roots = {name.partition(".")[0] for name in allow.calls}
        self._class_arguments = [[argument] for argument in allow.class_arguments]
        self._rules: dict[type[ast.AST], _Rule] = {
            **dict.fromkeys(_PLAIN | allow.nodes, lambda _node, _scope: None),
            ast.AnnAssign: self._declaration,
            ast.Assign: lambda node, scope: self._targets(node.targets, scope),
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

    def findings(self, tree: ast.Module) -> Iterator[Finding]:
        """What is wrong, with its line."""
        rules, marked = self._rules, self._marked
        outermost = _Scope("")
        scopes = [outermost]
        waiting: list[tuple[ast.AST, _Scope]] = [(tree, outermost)]
        while waiting:
            node, scope = waiting.pop()
            kind = node.__class__
            message = rules.get(kind, _unknown)(node, scope)
            if message is not None:
                yield _line(tree, node), message
            if kind in _DEFINITIONS:
                scopes.append(_inner_scope(node))
            for name in _FIELDS.get(kind) or node._fields:
                value: Any = getattr(node, name, None)
                inside = scopes[-1] if name == "body" and kind in _DEFINITIONS else scope
                for child in value if value.__class__ is list else (value,):
                    if child.__class__ is ast.Constant and child.value.__class__ in _HARMLESS:
                        if marked and child.value.__class__ is str and _is_on(child, marked):
                            self.texts.append(child)
                    elif isinstance(child, ast.AST):
                        waiting.append((child, inside))
        for scope in scopes:
            yield from scope.mix_ups()

    def _special(self, name: str) -> str | None:
        if name.startswith("__") and name not in self._allow.specials:
            return f"the special name {name} came out"
        return None

    def _name(self, node: ast.Name, scope: _Scope) -> str | None:
        """An argument may be called ``open``: it hides the builtin."""
        name = node.id
        if node.ctx.__class__ is not ast.Load:
            return self._special(name)
        scope.read[name] = node.lineno
        if name in _DANGEROUS - self._allow.calls and name not in (scope.arguments or ()):
            return f"the builtin {name} came out"
        return self._special(name)

    def _attribute(self, node: ast.Attribute, _: _Scope) -> str | None:
        allowed = self._allow.attributes
        if allowed is not None and node.attr not in allowed:
            return f"the attribute {node.attr} came out"
        if node.attr in _DANGEROUS and _written(node.value) in {"builtins", "_builtins"}:
            return f"the builtin {node.attr} came out"
        return self._special(node.attr)

    def _call(self, node: ast.Call, scope: _Scope) -> str | None:
        name = _written(node.func)
        if node.func.__class__ is ast.Name:
            scope.called[name] = node.lineno
        makes_class = (
            isinstance(node.func, ast.Name)
            and [_written(argument) for argument in node.args] in self._class_arguments
            and not node.keywords
        )
        return None if makes_class or name in self._called else f"a call of {name} came out"

    def _statement(self, node: ast.Expr, _: _Scope) -> str | None:
        value = node.value
        if isinstance(value, ast.Constant) and (isinstance(value.value, str) or value.value is ...):
            return None
        if isinstance(value, ast.Call) and _written(value.func) in self._allow.statements:
            return None
        return "an expression came out as a statement"

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: _Scope) -> str | None:
        positional = self._allow.positional
        if node.args.vararg or node.args.kwarg or node.args.posonlyargs:
            return f"*, ** or / came out in the arguments of {node.name}"
        if positional is not None and node.name not in self._allow.specials:
            for arg in node.args.args:
                if arg.arg not in positional:
                    return f"the argument {arg.arg} of {node.name} needs no keyword"
        return self._definition(node, scope)

    def _definition(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, scope: _Scope
    ) -> str | None:
        for decorator in node.decorator_list:
            name = _written(decorator).removesuffix("()")
            if name not in self._allow.decorators:
                return f"the decorator {name} came out"
            if name == "overload":  # another shape of the function that binds the name
                return self._special(node.name)
        return self._special(node.name) or scope.bind(node.name, node.lineno)

    def _targets(self, targets: list[ast.expr], scope: _Scope) -> str | None:
        for target in targets:
            for name in target.elts if isinstance(target, ast.Tuple) else [target]:
                if not isinstance(name, ast.Name):
                    return "an assignment to something that is not a name came out"
                if name.id in self._call_roots:
                    return f"{name.id}, which templates call, is assigned anew"
                if message := scope.bind(name.id, name.lineno):
                    return message
        return None

    def _declaration(self, node: ast.AnnAssign, scope: _Scope) -> str | None:
        """A field of a class may have any name: nothing is assigned where it has no value."""
        if (
            scope.arguments is None
            and scope.name
            and not node.value
            and isinstance(node.target, ast.Name)
        ):
            return scope.bind(node.target.id, node.lineno)
        return self._targets([node.target], scope)

    def _import(self, node: ast.Import | ast.ImportFrom, _: _Scope) -> str | None:
        if isinstance(node, ast.ImportFrom) and node.level:
            return None
        names = [alias.name for alias in node.names]
        for module in [node.module or ""] if isinstance(node, ast.ImportFrom) else names:
            if not any(f"{module}.".startswith(f"{name}.") for name in self._allow.imports):
                return f"an import of {module} came out"
        return None

    def _alias(self, node: ast.alias, scope: _Scope) -> str | None:
        if node.name == "*":
            return "import * came out"
        for name in (node.name.rpartition(".")[2], node.asname or ""):
            if name in _DANGEROUS:
                return f"an import of {name} came out"
        bound = node.asname or node.name.partition(".")[0]
        return (
            self._special(node.name)
            or self._special(node.asname or "")
            or scope.bind(bound, node.lineno)
        )

    def _condition(self, node: ast.If, _: _Scope) -> str | None:
        known = ast.If in self._allow.nodes or _written(node.test) == "TYPE_CHECKING"
        return None if known else "a condition other than TYPE_CHECKING came out"

    @staticmethod
    def _constant(node: ast.Constant, _: _Scope) -> str | None:
        known = node.value is ... or isinstance(node.value, str | int | float | None)
        return None if known else f"a constant that is {type(node.value).__name__} came out"


def _operation(node: ast.BinOp | ast.UnaryOp, _: _Scope) -> str | None:
    is_number = isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)
    if isinstance(node.op, ast.BitOr) or (is_number and isinstance(node.op, ast.USub)):
        return None
    return f"the operation {type(node.op).__name__} came out"


_DEFINITIONS: Final = frozenset({ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef})
_FIELDS: Final[dict[type[ast.AST], tuple[str, ...]]] = {
    ast.Attribute: ("value",),
    ast.Subscript: ("value", "slice"),
    ast.Tuple: ("elts",),
    ast.List: ("elts",),
    ast.arg: ("annotation",),
    ast.keyword: ("value",),
}
"""Where what is below a node stands; for other nodes in any field."""
_LEAVES: Final = ("lineno",)
_FIELDS.update(dict.fromkeys((ast.Name, ast.Load, ast.Store, ast.alias), _LEAVES))


def _is_on(text: ast.Constant, marked: frozenset[int]) -> bool:
    first, last = text.lineno, text.end_lineno or text.lineno
    return first in marked if first == last else any(first <= line <= last for line in marked)


def _line(tree: ast.AST, node: ast.AST) -> int:
    """The line of a node, or of what it is part of: an operator has none of its own."""
    while not hasattr(node, "lineno"):
        parents = (one for one in ast.walk(tree) if node in ast.iter_child_nodes(one))
        found = next(parents, None)
        if found is None:
            return 1
        node = found
    return int(getattr(node, "lineno", 1))


def _inner_scope(node: Any) -> _Scope:
    """The scope that a definition opens, with the arguments of a function bound."""
    if isinstance(node, ast.ClassDef):
        return _Scope(node.name)
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return _Scope(node.name, frozenset(argument.arg for argument in arguments))


def _unknown(node: ast.AST, _: _Scope) -> str:
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
