"""What the files that our templates write may hold, for ``verify`` to compare with.

A new construct in a template is allowed here, for the files of that template only.
"""

from __future__ import annotations

import ast
from typing import Final

from .outputs import Output
from .syntax import Allowed

_METHODS: Final = Allowed(
    calls=frozenset(
        {
            "Endpoint",
            "ListEndpoint",
            "Paging",
            "TypedDict",
            "_false_as",
            "_in_fields",
            "_require_one",
            "self._call",
            "self._list",
            "_yes_no",
        }
    ),
    imports=frozenset({"__future__", "builtins", "collections.abc", "datetime", "typing"}),
    statements=frozenset({"_require_one"}),
    decorators=frozenset({"_builtins.property", "_deprecated", "property"}),
    class_arguments=frozenset({"self._caller"}),
    specials=frozenset({"__call__"}),
)
"""What the modules with the methods may hold."""

_FRAME: Final = Allowed(
    calls=frozenset(
        {
            "AttributeError",
            "b24",
            "getattr",
            "importlib.import_module",
            "importlib.import_module().version",
            "sorted",
        }
    ),
    imports=frozenset({"__future__", "importlib", "typing"}),
    statements=frozenset({"b24"}),
    positional=frozenset({"name"}),
    specials=frozenset({"__all__", "__dir__", "__getattr__", "__name__", "__version__"}),
    nodes=frozenset(
        {
            ast.Compare,
            ast.Eq,
            ast.FormattedValue,
            ast.If,
            ast.NotIn,
            ast.JoinedStr,
            ast.Raise,
            ast.Starred,
        }
    ),
)
"""What the package's own entry files may hold."""

_OINT: Final = Allowed(
    calls=frozenset({"_call", "_text"}),
    imports=frozenset({"__future__", "collections.abc", "datetime", "typing"}),
    positional=None,
    decorators=frozenset({"_bilingual", "_spelled", "overload"}),
)

_CHECKS: Final = frozenset({"oint.answers", "wire.answers", "wire.refuses", "wire.sends"})

_TESTS: Final = Allowed(
    calls=frozenset(
        {
            *_CHECKS,
            "OintDocumented",
            "documented",
        }
    ),
    imports=frozenset({"__future__"}),
    statements=_CHECKS,
    positional=frozenset({"oint", "wire"}),
)


_NO_CALLS: Final[frozenset[str]] = frozenset()


def allowed(output: Output) -> Allowed:
    """What a rendered file may hold, by what it is."""
    if output.name == "tests/sdk.py":
        package = str((output.context or {})["package"])
        return Allowed(calls=_NO_CALLS, imports=frozenset({"__future__", package}))
    if output.root == "tests":
        return _TESTS
    if output.path.startswith("oint/"):
        return _OINT
    return _FRAME if output.path in {"__init__.py", "__main__.py"} else _METHODS
