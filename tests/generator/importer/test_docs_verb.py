"""``import docs`` as it is run: what it writes, what it keeps, what it tells and leaves with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.lint import lint
from generator.spec import read_spec
from generator.yaml_strict import load

from .documented import fields, method_page, table

API = "title: Depot\nclient: Depot\ncommand: depot\ndocs: https://docs.acme.example/{page}\n"
ADD = method_page(
    "depot.item.add",
    intro="> Scope: [`depot`](../scopes.md)\n>\n> Who can execute the method: any user\n",
    params=fields(
        ("**NAME***\n`string`", "The name that the page gives it"),
        ("**KIND**\n`string`", "Possible values:\n- `wood` — x\n- `iron` — y"),
    ),
    call={"NAME": "Shelf", "KIND": "wood"},
    returns={"result": {"id": 5, "note": "x"}},
    errors=table(("**Code**", "**Description**", "**Value**"), ("`E_KIND`", "No kind", "x")),
)
GET = method_page(
    "depot.item.get",
    params=fields(("**id***\n`integer`", "x")),
    call={"id": 1},
    returns={"result": {"id": 1}},
)


class World:
    """A checkout of the documentation and a spec beside it."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.docs = folder / "docs"
        self.spec = folder / "spec"
        self._capture = capture

    def page(self, name: str, text: str | bytes) -> None:
        """Write a page of the checkout."""
        file = self.docs / "api-reference" / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))

    def run(self, *words: str, docs: str = "docs", spec: str = "spec") -> tuple[int, str, str]:
        """Exit code, output and messages."""
        self._capture.readouterr()
        try:
            code = main(["import", "docs", docs, "--spec", spec, *words])
        except SystemExit as exit:
            code = exit.code if isinstance(exit.code, int) else 1
        captured = self._capture.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    def file(self, name: str) -> Path:
        """A file of the spec."""
        return self.spec / name

    def data(self, name: str) -> Any:
        """What stands in a file of the spec."""
        return load(self.file(name).read_text("utf-8"), name)

    def bend(self, name: str, *changes: tuple[str, str]) -> None:
        """Change a file of the spec, as a person does."""
        text = self.file(name).read_text("utf-8")
        for old, new in changes:
            assert text.count(old) == 1, (old, text)
            text = text.replace(old, new)
        self.file(name).write_text(text, "utf-8")

    def bytes(self) -> dict[str, tuple[bytes, int]]:
        """Content and time of every file of the spec."""
        return {
            path.relative_to(self.spec).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in self.spec.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def world(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> World:
    """Two pages of methods, and a spec that knows none of them."""
    monkeypatch.chdir(tmp_path)
    made = World(tmp_path, capsys)
    made.page("depot/depot-item-add", ADD)
    made.page("depot/depot-item-get", GET)
    made.spec.mkdir()
    made.file("api.yaml").write_text(API, "utf-8")
    return made


@pytest.fixture
def imported(world: World) -> World:
    """The same when the import has run once."""
    assert world.run()[0] == 0
    return world


class TestNewMethods:
    """Pages of which the spec knows nothing."""

    def test_they_are_written_with_texts_made_by_rule(self, world: World) -> None:
        code, out, err = world.run()
        assert (code, out) == (0, "")
        assert err == "2 methods: 2 files written, 0 updated, 0 unchanged\n"
        assert world.data("depot/item/add.yaml") == {
            "method": "depot.item.add",
            "summary": "Call depot.item.add.",
            "scope": ["depot"],
            "access": "any user",
            "effect": "write",
            "docs": "api-reference/depot/depot-item-add",
            "params": {
                "NAME": {"type": "string", "required": True},
                "KIND": {"type": "string", "values": {"wood": None, "iron": None}},
            },
            "returns": {
                "type": "object",
                "fields": {"id": {"type": "integer"}, "note": {"type": "string"}},
            },
            "errors": [{"code": "E_KIND", "message": "No kind"}],
            "examples": [
                {
                    "call": {"NAME": "Shelf", "KIND": "wood"},
                    "answer": {"result": {"id": 5, "note": "x"}},
                }
            ],
        }
        assert world.data("depot/item/get.yaml")["access"] == "as the page says"
        assert "that the page gives it" not in world.file("depot/item/add.yaml").read_text("utf-8")

    def test_they_are_a_spec_whose_texts_are_still_to_be_written(self, imported: World) -> None:
        spec = read_spec(imported.spec)
        assert [method.method for method in spec.methods] == ["depot.item.add", "depot.item.get"]
        found = [problem for problem in lint(imported.spec) if problem.rule == "own-words"]
        assert len(found) == 3

    def test_a_second_run_writes_nothing(self, imported: World) -> None:
        before = imported.bytes()
        code, out, err = imported.run()
        assert (code, out) == (0, "")
        assert err == "2 methods: 0 files written, 0 updated, 2 unchanged\n"
        assert imported.bytes() == before

    def test_a_new_spec_gets_what_it_needs_besides(self, world: World) -> None:
        code, _, err = world.run(spec="new")
        assert code == 0
        assert err == "2 methods: 5 files written, 0 updated, 0 unchanged\n"
        spec = read_spec(world.spec.parent / "new")
        assert spec.api.client == "Bitrix24"
        assert spec.api.oint is None
        assert spec.errors
        assert world.run(spec="new")[0] == 0
        assert world.run("--check", spec="new")[0] == 0

    def test_a_new_spec_gets_the_names_of_the_methods_that_it_has(self, world: World) -> None:
        world.page("payment", method_page("sale.payment.getfields", call={"a": 1}))
        assert world.run(spec="new")[0] == 0
        spec = read_spec(world.spec.parent / "new")
        names = {method.method: method.python for method in spec.methods}
        assert names["sale.payment.getfields"] == ("sale", "payment", "get_fields")

    def test_the_api_of_a_spec_that_is_there_is_left_alone(self, imported: World) -> None:
        assert imported.file("api.yaml").read_text("utf-8") == API
        assert not imported.file("errors.yaml").exists()

    def test_version_3_has_a_folder_of_its_own(self, world: World) -> None:
        text = method_page("depot.crate.add", call={"a": 1}, address="rest/api/1/abc")
        world.page("rest-v3/depot-crate-add", text)
        assert world.run()[0] == 0
        assert world.data("v3/depot/crate/add.yaml")["method"] == "depot.crate.add"
        assert not world.file("depot/crate").exists()


class TestWhatPeopleWrote:
    """What stays, whatever the pages say."""

    OURS = (
        ("summary: Call depot.item.add.", "summary: Put something on a shelf."),
        ("access: any user", "access: the keeper"),
        ("effect: write", "effect: read"),
        ("{type: string, required: true}", "{type: string, required: true, summary: What it is.}"),
        ("{wood: null, iron: null}", "{wood: Of wood., iron: null}"),
        ("message: No kind", "message: No kind\n    when: The kind is unknown."),
    )

    def test_texts_and_meanings_stay_and_are_no_drift(self, imported: World) -> None:
        imported.bend("depot/item/add.yaml", *self.OURS)
        before = imported.bytes()
        assert imported.run("--check") == (
            0,
            "",
            "2 methods: 0 files missing, 0 differ, 2 unchanged\n",
        )
        assert imported.run()[0] == 0
        assert imported.bytes() == before

    def test_they_stay_when_the_page_changes_around_them(self, imported: World) -> None:
        imported.bend("depot/item/add.yaml", *self.OURS)
        page = ADD.replace("- `iron` — y", "- `iron` — y\n- `gold` — z")
        page = page.replace("any user", "administrators")
        page = page.replace("|| `E_KIND`", "|| `E_NAME` | No name | x ||\n|| `E_KIND`")
        imported.page("depot/depot-item-add", page)
        code, out, _ = imported.run()
        assert code == 0
        place = "spec/depot/item/add.yaml"
        first, second = out.splitlines()
        assert first == f"{place}: params.KIND.values.gold: is new, null"
        assert second.startswith(f'{place}: errors: [{{"code": "E_KIND", "message": "No kind", ')
        assert ' → [{"code": "E_NAME", "message": "No name"}, {"code": "E_KIND' in second
        found = imported.data("depot/item/add.yaml")
        assert found["summary"] == "Put something on a shelf."
        assert found["access"] == "the keeper"
        assert found["effect"] == "read"
        assert found["params"]["NAME"]["summary"] == "What it is."
        assert found["params"]["KIND"]["values"] == {
            "wood": "Of wood.",
            "iron": None,
            "gold": None,
        }
        assert found["errors"] == [
            {"code": "E_NAME", "message": "No name"},
            {"code": "E_KIND", "message": "No kind", "when": "The kind is unknown."},
        ]
        assert imported.run("--check")[0] == 0

    def test_comments_stay(self, imported: World) -> None:
        imported.bend("depot/item/add.yaml", ("effect: write", "effect: write  # it counts"))
        imported.page("depot/depot-item-add", ADD.replace("**NAME***", "**NAME**"))
        assert imported.run()[0] == 0
        assert "# it counts\neffect: write\n" in imported.file("depot/item/add.yaml").read_text()

    @pytest.mark.parametrize(
        ("field", "old", "new"),
        [
            ("params.NAME.required", ", required: true}", "}"),
            (
                "params.KIND.values",
                ", values: {wood: null, iron: null}",
                ", values: {wood: null, tin: null}",
            ),
            ("params.KIND.type", "KIND: {type: string", "KIND: {type: string | null"),
            ("returns.fields.note.type", "note: {type: string}", "note: {type: string | null}"),
            ("docs", "docs: api-reference/depot/depot-item-add", "docs: api-reference/depot/x"),
        ],
    )
    def test_what_corrections_name_stays(
        self, imported: World, field: str, old: str, new: str
    ) -> None:
        name = "depot/item/add.yaml"
        imported.bend(name, (old, new))
        assert imported.run("--check")[0] == 1
        with imported.file(name).open("a", encoding="utf-8") as file:
            item = f"  - {{field: {field}, page: says so, because: A portal says no.}}\n"
            file.write(f"corrections:\n{item}")
        if field == "params.NAME.required":  # a correction names what stands in the file
            imported.bend(name, (f"field: {field}", "field: params.NAME"))
        before = imported.bytes()
        assert imported.run("--check")[:2] == (0, "")
        assert imported.run()[0] == 0
        assert imported.bytes() == before

    def test_a_type_that_people_know_better_than_the_page(self, imported: World) -> None:
        page = GET.replace("`integer`", "`array`").replace('"id": 1', '"id": []', 1)
        imported.page("depot/depot-item-get", page)
        imported.run()
        imported.bend("depot/item/get.yaml", ("id: {type: array", "id: {type: 'integer[]'"))
        assert imported.run("--check")[:2] == (0, "")


class TestCheck:
    """``--check`` tells the drift, writes nothing and leaves with 1 when there is any."""

    def test_without_drift(self, imported: World) -> None:
        before = imported.bytes()
        code, out, err = imported.run("--check")
        assert (code, out) == (0, "")
        assert err == "2 methods: 0 files missing, 0 differ, 2 unchanged\n"
        assert imported.bytes() == before

    def test_a_method_that_is_new(self, imported: World) -> None:
        imported.file("depot/item/add.yaml").unlink()
        before = imported.bytes()
        code, out, err = imported.run("--check")
        assert (code, out) == (1, "spec/depot/item/add.yaml: is missing\n")
        assert err == "2 methods: 1 files missing, 0 differ, 1 unchanged\n"
        assert imported.bytes() == before

    def test_fields_that_are_new_gone_or_changed(self, imported: World) -> None:
        page = ADD.replace("**NAME***", "**NAME**").replace('"KIND": "wood"', '"SIZE": 7')
        page = page.replace("**KIND**\n`string`", "**SIZE**\n`integer`")
        page = page.replace("Possible values:\n- `wood` — x\n- `iron` — y", "Default: `5`")
        page = page.replace('"id": 5', '"id": "5"').replace('"note": "x"', '"text": "x"')
        imported.page("depot/depot-item-add", page)
        before = imported.bytes()
        code, out, err = imported.run("--check")
        assert code == 1
        place = "spec/depot/item/add.yaml: "
        lines = [line.removeprefix(place) for line in out.splitlines()]
        assert lines[:6] == [
            "params.NAME.required: is gone, was true",
            'params.KIND: is gone, was {"type": "string", "values": {"wood": null, "iron": null}}',
            'params.SIZE: is new, {"type": "integer", "default": 5}',
            'returns.fields.id.type: "integer" → "string"',
            'returns.fields.note: is gone, was {"type": "string"}',
            'returns.fields.text: is new, {"type": "string"}',
        ]
        assert lines[6].startswith("examples: [")
        assert len(lines) == 7
        assert err == "2 methods: 0 files missing, 1 differ, 1 unchanged\n"
        assert imported.bytes() == before
        assert imported.run()[:2] == (0, out)
        assert imported.run("--check")[:2] == (0, "")

    def test_a_method_that_is_gone(self, imported: World) -> None:
        (imported.docs / "api-reference/depot/depot-item-get.md").unlink()
        before = imported.bytes()
        line = (
            "spec/depot/item/get.yaml: is not in the documentation any more; "
            "delete it if the API has lost it\n"
        )
        assert imported.run("--check")[:2] == (1, line)
        assert imported.run()[:2] == (0, line)
        assert imported.bytes() == before

    @pytest.mark.parametrize(
        ("text", "is_there"),
        [
            ("Call `depot.item.find` to find things.", True),
            ("See depot.item.find.", True),
            ("https://acme.bitrix24.com/rest/1/abc/depot.item.find.json", True),
            ("Call `depot.item.findAll` to find things.", False),
            ("Call `depot.item.find.all` to find things.", False),
            ("Call `old.depot.item.find` to find things.", False),
            ("There is nothing.", False),
        ],
    )
    def test_a_method_of_an_overview_page_is_there_while_the_page_names_it(
        self, imported: World, text: str, is_there: bool
    ) -> None:
        imported.page("depot/overview", f"# Overview of things\n\n{text}\n")
        imported.file("depot/item/find.yaml").write_text(
            "method: depot.item.find\nsummary: Find things.\nscope: [depot]\naccess: any user\n"
            "effect: read\ndocs: api-reference/depot/overview\nreturns: {type: any}\n"
        )
        code, out, _ = imported.run("--check")
        assert code == (0 if is_there else 1)
        assert out.startswith("" if is_there else "spec/depot/item/find.yaml: is not in the doc")
        assert bool(out) is not is_there

    def test_notes_are_told_unless_that_is_not_wanted(self, imported: World) -> None:
        page = GET.replace('"id": 1\n}', '"id": oh no\n}', 1)
        imported.page("depot/depot-item-get", page)
        _, _, err = imported.run("--check")
        assert "warning: api-reference/depot/depot-item-get.md:" in err
        _, _, err = imported.run("--check", "--quiet")
        assert "warning" not in err


class TestMistakes:
    """Whatever is wrong is told in a sentence."""

    @pytest.mark.parametrize(
        ("docs", "spec", "code", "message"),
        [
            ("nowhere", "spec", 2, "python -m generator: there is no folder nowhere\n"),
            ("a.txt", "spec", 2, "python -m generator: there is no folder a.txt\n"),
            (
                "empty",
                "spec",
                1,
                "empty: has no folder api-reference: "
                "give a checkout of the documentation [docs]\n"
                "1 problem; nothing was written\n",
            ),
            (
                "docs/api-reference",
                "spec",
                1,
                "docs/api-reference: has no folder api-reference: ",
            ),
            (
                "bare",
                "spec",
                1,
                "bare: has no page of a method: "
                "give a whole checkout of the documentation [docs]\n",
            ),
            ("docs", "a.txt", 2, "python -m generator: --spec: a.txt is a file\n"),
            (
                "docs",
                "docs",
                2,
                "python -m generator: --spec: docs holds something, but no spec: it has no "
                "api.yaml\n",
            ),
        ],
    )
    def test_folders(self, world: World, docs: str, spec: str, code: int, message: str) -> None:
        Path("a.txt").write_text("x")
        Path("empty").mkdir()
        Path("bare/api-reference").mkdir(parents=True)
        Path("bare/api-reference/a.md").write_text("# Words only\n")
        before = world.bytes()
        for words in ((), ("--check",)):
            found = world.run(*words, docs=docs, spec=spec)
            assert found[:2] == (code, "")
            assert found[2].startswith(message)
        assert world.bytes() == before

    def test_api_reference_is_a_file(self, world: World) -> None:
        Path("other").mkdir()
        Path("other/api-reference").write_text("x")
        code, _, err = world.run(docs="other")
        assert code == 1
        assert "has no folder api-reference" in err

    def test_a_page_that_is_not_utf_8(self, imported: World) -> None:
        imported.page("depot/depot-item-get", GET.encode("utf-8").replace(b"Do it", b"D\xff it"))
        imported.page("depot/other", b"\xff\xfe# \x00")
        assert imported.run("--check")[:2] == (0, "")

    def test_a_folder_that_is_called_like_a_page(self, imported: World) -> None:
        (imported.docs / "api-reference" / "odd.md").mkdir()
        assert imported.run("--check")[:2] == (0, "")

    @pytest.mark.parametrize(
        ("name", "content", "place"),
        [
            ("depot/item/add.yaml", b"method: \xff\n", "spec/depot/item/add.yaml:1: is not UTF-8"),
            ("depot/own.yaml", b"method: \xff\n", "spec/depot/own.yaml:1: is not UTF-8 text"),
            ("depot/own.yaml", b"method: {\n", "spec/depot/own.yaml:"),
            ("depot/item/add.yaml", b"method: depot.item.add\n", "spec/depot/item/add.yaml:1: "),
        ],
    )
    @pytest.mark.parametrize("words", [(), ("--check",)])
    def test_a_file_of_the_spec_that_cannot_be_read(
        self, imported: World, name: str, content: bytes, place: str, words: tuple[str, ...]
    ) -> None:
        imported.file(name).write_bytes(content)
        before = imported.bytes()
        code, _, err = imported.run(*words)
        assert code == 1
        assert place in err
        assert imported.bytes() == before
