"""A build that follows one edit writes what a full build writes, whatever was edited before."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import pytest

from generator.build import Settings, build, check
from generator.cache import Cache
from generator.content import Content, content
from generator.problems import SpecError
from generator.render import render_units
from generator.spec import load_sources
from generator.yaml_strict import load

NAMES = ("alpha", "beta.get", "beta.list", "beta.get.near", "beta_get", "gamma.delta.add")


def unformatted(files: Mapping[str, str], roots: object) -> dict[str, bytes]:
    """The texts as they come out: what ruff makes of the same text is the same."""
    return {name: text.encode() for name, text in files.items()}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No ruff: a hundred builds would start it two hundred times."""
    monkeypatch.setattr("generator.content.formatted", unformatted)


def full(settings: Settings) -> Content:
    """What a build without a cache writes."""
    sources = load_sources(settings.spec)
    return content(sources, settings.package, None, {}, Cache())


def on_disk(settings: Settings) -> Content:
    """What is there."""
    assert settings.tests is not None
    roots = {"package": settings.out / settings.package, "tests": settings.tests}
    return {
        name: {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in root.rglob("*")
            if path.is_file()
        }
        for name, root in roots.items()
    }


class Editor:
    """Somebody who edits a spec at random."""

    def __init__(self, spec: Path, seed: int) -> None:
        self.spec = spec
        self.random = random.Random(seed)
        self.count = 0

    def edit(self) -> str:
        """Make one edit, and say which."""
        self.count += 1
        edits: tuple[Callable[[], None], ...] = (
            self.reword, self.reword, self.add_parameter, self.add_method, self.remove_method,
            self.rename_method, self.change_record, self.add_record, self.rename_record,
            self.change_glossary, self.change_names, self.change_api, self.change_effect,
            self.move_scope, self.change_errors, self.deprecate,
        )  # fmt: skip
        chosen = self.random.choice(edits)
        chosen()
        return chosen.__name__

    def methods(self) -> list[Path]:
        """The files of methods."""
        apart = {"records", "glossary", "oint"}
        return sorted(
            path
            for path in self.spec.rglob("*.yaml")
            if path.parent != self.spec or path.name == "ping.yaml"
            if path.relative_to(self.spec).parts[0] not in apart
        )

    def data(self, path: Path) -> dict[str, Any]:
        text = path.read_text("utf-8") if path.exists() else "{}"
        return cast("dict[str, Any]", load(text, path.name))

    def put(self, path: Path, data: dict[str, Any]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")

    def change(self, path: Path, **keys: Any) -> None:
        self.put(path, {**self.data(path), **keys})

    def pick(self) -> Path:
        return self.random.choice(self.methods())

    def reword(self) -> None:
        self.change(self.pick(), summary=f"Do it in way {self.count}.")

    def add_parameter(self) -> None:
        path = self.pick()
        kind = self.random.choice(
            ["flag", "integer[]", "depot.shelf", "datetime | null", *self.records()]
        )
        params = {**self.data(path).get("params", {}), f"EXTRA_{self.count}": {"type": kind}}
        self.change(path, params=params)

    def records(self) -> list[str]:
        folder = self.spec / "records"
        return [
            ".".join(path.relative_to(folder).with_suffix("").parts)
            for path in sorted(folder.rglob("*.yaml"))
        ]

    def add_method(self) -> None:
        name = f"{self.random.choice(['depot', 'acme', 'v3/depot'])}.{self.random.choice(NAMES)}"
        path = self.spec.joinpath(*name.replace("/", ".").split(".")).with_suffix(".yaml")
        data: dict[str, Any] = {
            "method": name.removeprefix("v3/"),
            "summary": "Do it.",
            "scope": ["depot"],
            "access": "any user",
            "effect": "write",
            "docs": "depot",
            "returns": {"type": self.random.choice(["integer", "depot.shelf | null"])},
            "examples": [{"call": {}}],
        }
        self.put(path, data)

    def remove_method(self) -> None:
        removable = [path for path in self.methods() if "beta" in path.as_posix()]
        if removable:
            self.random.choice(removable).unlink()

    def rename_method(self) -> None:
        path = self.pick()
        if path.parent == self.spec:
            return
        target = path.with_name(f"renamed{self.count}.yaml")
        data = self.data(path)
        data["method"] = f"{data['method'].rpartition('.')[0]}.renamed{self.count}"
        path.unlink()
        self.put(target, data)

    def change_record(self) -> None:
        path = self.spec / "records" / Path(*self.random.choice(self.records()).split("."))
        data = self.data(path.with_suffix(".yaml"))
        fields = {**data["fields"], f"F{self.count}": {"type": "flag", "optional": True}}
        self.put(path.with_suffix(".yaml"), {**data, "fields": fields})

    def add_record(self) -> None:
        fields = {"ID": {"type": "integer"}, "SHELF": {"type": "depot.shelf", "optional": True}}
        name = f"acme.thing{self.count % 3}"
        data = {"record": name, "summary": f"Thing {self.count}.", "fields": fields}
        self.put(self.spec / "records/acme" / f"thing{self.count % 3}.yaml", data)

    def rename_record(self) -> None:
        names = self.data(self.spec / "names.yaml")
        names["records"] = {"depot.shelf": f"Shelf{self.count}"}
        self.put(self.spec / "names.yaml", names)

    def change_glossary(self) -> None:
        group = self.random.choice(["*", "depot", "depot.shelf", "acme"])
        phrases = {f"EXTRA_{number}": f"Word {self.count}." for number in range(self.count)}
        self.put(self.spec / "glossary/all.yaml", {"groups": {group: phrases}})

    def change_names(self) -> None:
        names = self.data(self.spec / "names.yaml")
        names["methods"] = {"ping": f"ping{self.count}"}
        self.put(self.spec / "names.yaml", names)

    def change_api(self) -> None:
        key, value = self.random.choice(
            [
                ("title", f"Depot API {self.count}"),
                ("command", f"depot{self.count}"),
                ("docs", f"https://docs{self.count}.example/{{page}}"),
            ]
        )
        self.change(self.spec / "api.yaml", **{key: value})

    def change_effect(self) -> None:
        path = self.pick()
        other = "read" if self.data(path)["effect"] == "write" else "write"
        self.change(path, effect=other)

    def move_scope(self) -> None:
        path = self.spec / "moving"
        if path.exists():
            shutil.rmtree(path)
        elif (self.spec / "acme").exists():
            shutil.copytree(self.spec / "acme", path)
            for file in path.rglob("*.yaml"):
                data = self.data(file)
                self.put(file, {**data, "method": data["method"].replace("acme.", "moving.", 1)})

    def change_errors(self) -> None:
        errors = [{"code": f"E{self.count}", "when": "It went wrong."}]
        self.put(self.spec / "errors.yaml", {"docs": "errors", "errors": errors})

    def deprecate(self) -> None:
        self.change(self.pick(), deprecated={"replacement": "ping"})


@pytest.mark.parametrize("seed", [1, *(pytest.param(n, marks=pytest.mark.long) for n in (2, 3))])
def test_a_hundred_edits(settings: Settings, tmp_path: Path, seed: int) -> None:
    editor = Editor(settings.spec, seed)
    refused, edits = 0, list[str]()
    for _ in range(100):
        before = tmp_path / "before"
        shutil.rmtree(before, ignore_errors=True)
        shutil.copytree(settings.spec, before)
        edits.append(editor.edit())
        try:
            expected = full(settings)
        except SpecError as error:
            with pytest.raises(SpecError) as caught:
                build(settings)
            assert str(caught.value) == str(error)
            refused += 1
            shutil.rmtree(settings.spec)
            shutil.copytree(before, settings.spec)
            continue
        build(settings)
        assert on_disk(settings) == expected, edits[-5:]
    assert refused < 50, "most edits are right"
    assert len(set(edits)) == 15


def test_one_edit_makes_one_module(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    build(settings)
    made: list[str] = []

    def watched(units: Any, templates: Any) -> Any:
        made.extend(unit.name for unit in units)
        return render_units(units, templates)

    monkeypatch.setattr("generator.content.render_units", watched)
    ping = settings.spec / "ping.yaml"
    ping.write_text(ping.read_text().replace("Say whether", "Tell whether"))
    build(settings)
    assert made == ["client", "lists"]
    made.clear()
    shelf = settings.spec / "records/depot/shelf.yaml"
    shelf.write_text(shelf.read_text().replace("summary: ", "summary: Now ", 1))
    build(settings)
    assert "client" not in made
    assert "package" not in made
    assert "module depot" in made


def test_a_file_edited_by_hand_is_made_anew(settings: Settings) -> None:
    build(settings)
    target = settings.out / settings.package / "api" / "depot.py"
    right = target.read_bytes()
    target.write_bytes(right + b"\n")
    ping = settings.spec / "ping.yaml"
    ping.write_text(ping.read_text() + "# an edit elsewhere\n")
    build(settings)
    assert target.read_bytes() == right


@pytest.mark.parametrize("harm", ["garbage", "empty", "gone", "other maker", "no table", "folder"])
def test_a_cache_that_cannot_be_used_is_an_empty_one(settings: Settings, harm: str) -> None:
    build(settings)
    expected = on_disk(settings)
    if harm == "garbage":
        settings.cache.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    elif harm == "empty":
        settings.cache.write_bytes(b"")
    elif harm == "gone":
        settings.cache.unlink()
    elif harm == "folder":
        settings.cache.unlink()
        settings.cache.mkdir()
    else:
        with sqlite3.connect(settings.cache) as base:
            sql = "drop table units" if harm == "no table" else "update meta set value = 'x'"
            base.execute(sql)
        base.close()
    ping = settings.spec / "ping.yaml"
    ping.write_text(ping.read_text() + "# an edit\n")
    build(settings)
    assert on_disk(settings) == expected
    assert check(settings).unchanged


def test_a_cache_that_lies_about_a_file_is_found_out(settings: Settings) -> None:
    """What it says is on the disk is looked at."""
    build(settings)
    expected = on_disk(settings)
    with sqlite3.connect(settings.cache) as base:
        base.execute("update units set files = replace(files, 'depot.py', 'ghost.py')")
    base.close()
    ping = settings.spec / "ping.yaml"
    ping.write_text(ping.read_text() + "# an edit\n")
    build(settings)
    assert on_disk(settings) == expected


def test_a_wrong_edit_is_told_though_everything_else_is_known(settings: Settings) -> None:
    build(settings)
    before = on_disk(settings)
    shelf = settings.spec / "records/depot/shelf.yaml"
    text = shelf.read_text()
    shelf.unlink()
    with pytest.raises(SpecError) as caught:
        build(settings)
    assert "depot.shelf" in str(caught.value)
    assert on_disk(settings) == before
    shelf.write_text(text)
    build(settings)
    assert on_disk(settings) == before
