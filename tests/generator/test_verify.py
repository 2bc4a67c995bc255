"""The second barrier refuses what no template writes, even when the first one has failed."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import SpecError
from generator.syntax import Allowed
from generator.text import doc, ident, literal
from generator.verify import UnsafeOutput, check_python, safe_path

from .hostile import HOSTILE

ALLOW = Allowed(
    calls=frozenset({"TypedDict", "self._call", "require_one", "deprecated"}),
    imports=frozenset({"__future__", "typing", "collections.abc"}),
    statements=frozenset({"require_one"}),
    decorators=frozenset({"property", "deprecated"}),
    class_arguments=frozenset({"self._caller"}),
)

GOOD = '''\
# Generated from spec/x.yaml: edit the spec there.
"""The docs: # is no comment here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypedDict

from .._runtime.client import Client

if TYPE_CHECKING:
    from .records import Night

__all__ = ["Timeman"]

Odd = TypedDict("Odd", {"a b": int, "#": "Literal[-1] | None"})


class Day(TypedDict, total=False):
    """A day."""

    STATUS: Literal["OPENED", "PAUSED"]
    open: bool
    """Whether it is open."""


class Timeman(Client):
    @property
    def day(self) -> Day:
        return Day(self._caller)

    @deprecated("use day")
    def pause(self, *, open: int = -1, params: Mapping[str, object] | None = None) -> Day:
        """Pause it."""
        require_one(open=open)
        return self._call(_PAUSE, {"OPEN": open, "X": (1, 2.5, True, None)}, params)

    async def resume(self) -> Day:
        """Resume it."""
        return await self._call(_RESUME, {}, [])

    def nothing(self) -> None: ...
'''


def found(source: str, allow: Allowed = ALLOW) -> list[str]:
    """What is refused in a file, as line and message."""
    try:
        check_python(source, "out/x.py", allow=allow)
    except UnsafeOutput as error:
        return [str(problem) for problem in error.problems]
    return []


def test_what_templates_write_is_allowed() -> None:
    assert found(GOOD) == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import os", "an import of os came out"),
        ("import typing.evil, os.path", "an import of os.path came out"),
        ("import typingx", "an import of typingx came out"),
        ("from os import system", "an import of os came out"),
        ("from collections import abc", "an import of collections came out"),
        ("from typing import *", "import * came out"),
        ("from . import __loader__", "the special name __loader__ came out"),
        ("from typing import x as eval", "an import of eval came out"),
        ("from .x import exec as y", "an import of exec came out"),
        ('os.system("id")', "a call of os.system came out"),
        ('x = __import__("os")', "a call of __import__ came out"),
        ("x = eval", "the builtin eval came out"),
        ("x = [open]", "the builtin open came out"),
        ("def f(self, *, x: open = 1): ...", "the builtin open came out"),
        ('x: Literal["a"] = getattr(y, "z")', "a call of getattr came out"),
        ("x = y.__class__", "the special name __class__ came out"),
        ("x = __builtins__", "the special name __builtins__ came out"),
        ("__x__ = 1", "the special name __x__ came out"),
        ("def __del__(self): ...", "the special name __del__ came out"),
        ("class __X: ...", "the special name __X came out"),
        ("def f(self, *, __x): ...", "the special name __x came out"),
        ("class A(metaclass=B, __x=1): ...", "the special name __x came out"),
        ("x = self._call()()", "a call of self._call() came out"),
        ('x = "a".join([])', "a call of ….join came out"),
        ("x = Any(self._caller, 1)", "a call of Any came out"),
        ("x = Any(self._caller, y=1)", "a call of Any came out"),
        ("x = a.B(self._caller)", "a call of a.B came out"),
        ("x = eval(self._caller)", "the builtin eval came out"),
        ('x = TypedDict("x", **y)', "** came out"),
        ('x = TypedDict("x", *y)', "Starred came out"),
        ("x = {**y}", "** came out"),
        ('x = f"{y}"', "JoinedStr came out"),
        ("x = lambda: 1", "Lambda came out"),
        ("x = [y for y in z]", "ListComp came out"),
        ("x = {y for y in z}", "SetComp came out"),
        ("x = (y := 1)", "NamedExpr came out"),
        ("x = 1 if y else 2", "IfExp came out"),
        ("x = y and z", "BoolOp came out"),
        ("x = y < z", "Compare came out"),
        ("x = y + z", "the operation Add came out"),
        ("x = not y", "the operation Not came out"),
        ("x = -y", "the operation USub came out"),
        ("x = y[1:2]", "Slice came out"),
        ('x = b"x"', "a constant that is bytes came out"),
        ("x = 1j", "a constant that is complex came out"),
        ("x", "an expression came out as a statement"),
        ("5", "an expression came out as a statement"),
        ("self._call()", "an expression came out as a statement"),
        ("x += 1", "AugAssign came out"),
        ("x.y = 1", "an assignment to something that is not a name came out"),
        ("x[0] = 1", "an assignment to something that is not a name came out"),
        ("x.y: int = 1", "an assignment to something that is not a name came out"),
        ("TypedDict = x", "TypedDict, which templates call, is assigned anew"),
        ("x, self = y", "self, which templates call, is assigned anew"),
        ("del x", "Delete came out"),
        ("raise x", "Raise came out"),
        ("assert x", "Assert came out"),
        ("global x", "Global came out"),
        ("for x in y: ...", "For came out"),
        ("while x: ...", "While came out"),
        ("with x: ...", "With came out"),
        ("try: ...\nexcept x: ...", "Try came out"),
        ("match x:\n    case 1: ...", "Match came out"),
        ("def f(self, x): ...", "the argument x of f needs no keyword"),
        ("def f(self, *x): ...", "*, ** or / came out in the arguments of f"),
        ("def f(self, **x): ...", "*, ** or / came out in the arguments of f"),
        ("def f(self, x, /): ...", "*, ** or / came out in the arguments of f"),
        ("def f(self): yield x", "Yield came out"),
        ("@evil\nclass A: ...", "the decorator evil came out"),
        ("@evil(1)\ndef f(self): ...", "the decorator evil came out"),
        ("@property.setter\ndef f(self): ...", "the decorator property.setter came out"),
        ("if x: ...", "a condition other than TYPE_CHECKING came out"),
        ("if TYPE_CHECKING:\n    x = eval", "the builtin eval came out"),
        ("x = (", "what came out is not Python: '(' was never closed"),
        ("x = '\u202e'", "the hidden character U+202E came out"),
        ('"""\u200b"""', "the hidden character U+200B came out"),
        ("x = 1\x00", "the hidden character U+0000 came out"),
        ("x = '\ud800'", "the hidden character U+D800 came out"),
        ("if x:\n\ty = 1", "the hidden character U+0009 came out"),
        ("x = 1\r\n", "the hidden character U+000D came out"),
        ("x = 1  # text", 'a comment came out: "# text"'),
        ('x = "#"  # type: ignore', 'a comment came out: "# type: ignore"'),
    ],
)
def test_anything_else_is_refused_with_its_line(source: str, message: str) -> None:
    messages = found(f"# the first line\n{source}\n")
    assert any(f": {message}" in line for line in messages), messages
    assert all(line.startswith("out/x.py:") for line in messages)
    assert messages[0].startswith(("out/x.py:2: ", "out/x.py:3: "))


def test_everything_wrong_comes_at_once() -> None:
    source = "import os\nx = eval\n\n\ny = lambda: 1  # z\n"
    assert [line.split(": ")[0] for line in found(source)] == [
        f"out/x.py:{line}" for line in (1, 2, 5, 5)
    ]


def test_depth_is_no_way_through() -> None:
    for source in (
        "(" * 5000,
        "x = " + "-" * 50_000 + "y",
        "x = " + "[" * 150 + "eval" + "]" * 150,
    ):
        assert found(source)[0].startswith("out/x.py:1: ")
    found("x = " + "a." * 20_000 + "b")  # on some versions of Python that is an expression


def test_what_is_allowed_can_be_narrowed_and_widened() -> None:
    narrow = replace(ALLOW, attributes=frozenset({"_call"}))
    assert found("x = self._call(y.z)", narrow) == [
        "out/x.py:1: the attribute z came out [unsafe-output]"
    ]
    source = (
        "def __getattr__(name):\n    if x == 1:\n        raise y\n    return getattr(x, name)\n"
    )
    wide = replace(
        ALLOW,
        calls=ALLOW.calls | {"getattr"},
        nodes=frozenset({ast.If, ast.Compare, ast.Eq, ast.Raise}),
    )
    assert found(source, wide) == []
    assert len(found(source)) == 6
    anything = replace(ALLOW, positional=None)
    assert found("def f(url, *, x): ...", anything) == []
    special = replace(ALLOW, specials=frozenset({"__call__"}))
    assert found("def __call__(self, *, x): ...", special) == []


LEAKS = (
    '"""{}"""\n',
    'x = "{}"\n',
    "x = {}\n",
    "{} = 1\n",
    "class {}:\n    x = 1\n",
    "def f(self, *, {}: int): ...\n",
    'class A:\n    """{}"""\n\n    x: int\n',
    "x = 1  # {}\n",
    "from .{} import A\n",
    'x = TypedDict("{}", {{}})\n',
)
"""Templates that forgot their filters."""


@given(st.sampled_from(LEAKS), st.one_of(st.text(), st.sampled_from(HOSTILE)))
def test_a_forgotten_filter_makes_no_code(template: str, text: str) -> None:
    source = template.format(text)
    try:
        check_python(source, "out/x.py", allow=ALLOW)
    except UnsafeOutput:
        return
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    assert len(calls) == template.count("TypedDict(")
    assert not any(isinstance(node, ast.Import) for node in ast.walk(ast.parse(source)))
    compile(source, "x.py", "exec")


@pytest.mark.parametrize("text", HOSTILE)
def test_filtered_hostile_text_passes(text: str) -> None:
    source = f'"""{doc(text)}"""\nx = {literal(text)}\ny = {literal({text: [text]})}\n'
    assert found(source) == []


@pytest.mark.parametrize("name", ["open", "eval", "id", "имя", "compile"])
def test_arguments_may_have_the_names_of_builtins(name: str) -> None:
    source = f"def f(self, *, {ident(name)}: int):\n    return self._call({ident(name)})\n"
    assert found(source) == []
    assert found(f"def f(self, *, other: int):\n    return self._call({name})\n") == (
        [f"out/x.py:2: the builtin {name} came out [unsafe-output]"]
        if name in {"open", "eval", "compile"}
        else []
    )


@pytest.mark.parametrize(
    "path", ["a.py", "_runtime/cli/main.py", "py.typed", "_data/crm.json", "a/b/c/d-e.txt", ".x"]
)
def test_paths_below_the_folder_are_given(tmp_path: Path, path: str) -> None:
    assert safe_path(tmp_path, path) == tmp_path / path


BAD_PATHS = [
    "", ".", "..", "/", "/etc/passwd", "../x", "a/../b", "a//b", "a/", "./a", "a/.", "a\\b", "C:/x",
    "C:x", "~/x", "a b", "a\nb", "a\x00", "я.py", "con", "a/NUL.py", "com1.txt", "a.", "...", "x*",
]  # fmt: skip


@pytest.mark.parametrize("path", BAD_PATHS)
def test_paths_that_lead_elsewhere_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(
        UnsafeOutput, match=r"no path of a file that may be written.*\[unsafe-path\]"
    ):
        safe_path(tmp_path, path)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_path_stays_inside(tmp_path: Path, text: str) -> None:
    for path in (text, f"a/{text}", f"{text}/a", f"{text}.py"):
        try:
            made = safe_path(tmp_path, path)
        except UnsafeOutput as error:
            assert "\n" not in str(error)
            continue
        assert made.resolve().is_relative_to(tmp_path.resolve())
        assert made != tmp_path


def test_links_that_lead_out_are_refused(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    (inside / "real").mkdir(parents=True)
    outside.mkdir()
    (inside / "out").symlink_to(outside)
    (inside / "file.py").symlink_to(outside / "file.py")
    (inside / "in").symlink_to(inside / "real")
    for path in ("out/x.py", "file.py", "out"):
        with pytest.raises(UnsafeOutput, match="a symbolic link leads out of there"):
            safe_path(inside, path)
    assert safe_path(inside, "in/x.py") == inside / "in" / "x.py"


def test_unsafe_output_is_told_like_a_wrong_spec() -> None:
    with pytest.raises(SpecError):
        check_python("import os", "x.py", allow=ALLOW)
