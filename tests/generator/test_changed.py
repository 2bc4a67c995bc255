"""What a build tells of its changes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.build import Settings, build
from generator.changed import at_most, told

DETAILS = "_data/methods.json"
INDEX = "_data/index.json"

FUNCTION = b'''class DepotMethods(Namespace):
    """Methods of ``depot``."""

    def get(self) -> %s:
        """Get it.

        REST method ``depot.get``. Scope: ``depot``.
        """
        return self._call(_GET)

    def put(self) -> None:
        """Put it.

        REST 3.0 method
        ``depot.put``. Scope: ``depot``.
        """
        return self._call(_PUT)
'''


def details(**lines: str) -> bytes:
    entries = [
        f'"{name.replace("_", ".")}": {{"summary": "{text}"}}' for name, text in lines.items()
    ]
    return ("{\n" + ",\n".join(entries) + "\n}\n").encode()


def index(*lines: tuple[str, int, str]) -> bytes:
    entries = [
        f'{{"method": "{name}", "version": {version}, "summary": "{text}"}}'
        for name, version, text in lines
    ]
    return ('{\n"title": "x",\n"methods": [\n' + ",\n".join(entries) + "\n]\n}\n").encode()


def test_methods_that_are_new_other_or_gone_are_named() -> None:
    old = {DETAILS: details(a_get="one", b_get="two", c_get="three", d_get="four")}
    new = {DETAILS: details(a_get="one", b_get="another", d_get="four", e_get="five")}
    assert told(old, new) == ("b.get changed", "c.get removed", "e.get added")


def test_a_line_of_the_index_is_enough() -> None:
    old = {INDEX: index(("a.get", 2, "one"), ("a.get", 3, "two"), ("b.get", 2, "three"))}
    new = {INDEX: index(("a.get", 2, "one"), ("a.get", 3, "other"), ("b.get", 2, "three"))}
    assert told(old, new) == ("v3/a.get changed",)


def test_what_only_a_function_says_names_its_method() -> None:
    old = {"api/depot.py": FUNCTION % b"Shelf", "api/crate.py": b"class A:\n    x: int\n"}
    new = {"api/depot.py": FUNCTION % b"Crate", "api/crate.py": b"class A:\n    x: str\n"}
    assert told(old, new) == ("depot.get changed",)
    changed = FUNCTION.replace(b"Put it.", b"Put it there.")
    assert told({"api/a.py": FUNCTION}, {"api/a.py": changed}) == ("v3/depot.put changed",)


def test_a_method_that_moves_to_another_file_is_none_that_changed() -> None:
    old = {"api/depot.py": FUNCTION}
    new = {"api/depot_get.py": FUNCTION}
    assert told(old, new) == ("api/depot.py removed", "api/depot_get.py added")


def test_without_a_method_the_functions_of_oint_are_named_or_the_classes_or_the_files() -> None:
    line, file = (
        b'"GetShelf": {"function": "GetShelf", "area": "%s"},\n',
        "_data/oint_functions.json",
    )
    assert told({file: line % b"x"}, {file: line % b"y"}) == ("oint GetShelf changed",)
    shape = b"class Shelf(TypedDict):\n    size: %s\n\n\nclass Box(TypedDict):\n    size: int\n"
    assert told({"api/depot.py": shape % b"int"}, {"api/depot.py": shape % b"str"}) == (
        "Shelf changed",
    )
    assert told({"a.py": b"1", "b.py": b"1"}, {"a.py": b"2", "c.py": b"1"}) == (
        "a.py changed",
        "b.py removed",
        "c.py added",
    )


@pytest.mark.parametrize(
    ("count", "lines"),
    [(2, ["0", "1"]), (3, ["0", "1", "2"]), (1004, ["0", "1", "2", "and 1,001 more changes"])],
)
def test_the_first_lines_stand_for_all(count: int, lines: list[str]) -> None:
    assert list(at_most(3, [str(number) for number in range(count)], "changes")) == lines


def _summary(spec: Path) -> None:
    path = spec / "ping.yaml"
    path.write_text(path.read_text().replace("depot is there", "depot is open"))


def _answer(spec: Path) -> None:
    path = spec / "depot" / "shelf" / "codes.yaml"
    text, count = re.subn(
        r"^returns: .*$", "returns: {type: any, summary: Codes.}", path.read_text(), flags=re.M
    )
    assert count == 1
    path.write_text(text)


def _record(spec: Path) -> None:
    path = spec / "records" / "depot" / "shelf.yaml"
    path.write_text(path.read_text().replace("type: integer", "type: number", 1))


def _gone(spec: Path) -> None:
    shutil.rmtree(spec / "v3")


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        (_summary, ["ping changed"]),
        (_answer, ["depot.shelf.codes changed"]),
        (_record, ["Shelf changed"]),
        (_gone, ["v3/depot.crate.add removed"]),
    ],
)
def test_a_build_names_what_an_edit_has_changed(
    settings: Settings,
    capsys: pytest.CaptureFixture[str],
    edit: Callable[[Path], None],
    lines: list[str],
) -> None:
    words = ["--spec", str(settings.spec), "--out", str(settings.out), "--package", "acme_depot"]
    assert main(["build", *words]) == 0
    first = capsys.readouterr().out.splitlines()
    assert len(first) == 1  # all is new: nothing to tell apart
    edit(settings.spec)
    assert main(["build", *words]) == 0
    *found, count = capsys.readouterr().out.splitlines()
    assert found == lines
    assert re.fullmatch(r"\d+ files: \d+ written, \d+ removed", count)
    assert not build(settings).told
