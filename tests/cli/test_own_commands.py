"""The program's own commands: one table, which dispatch, help, the tree and the generator read."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from bitrix24._runtime import data, schema_of
from bitrix24._runtime.cli.commands import methods, table
from bitrix24._runtime.cli.commands.table import COMMANDS, Command
from bitrix24._runtime.cli.tree import root
from generator import names
from generator.data import _command  # pyright: ignore[reportPrivateUsage]

from .process import run


def test_each_has_a_module_that_runs_it() -> None:
    for name, command in COMMANDS.items():
        assert name == command.name
        assert callable(import_module(f"{table.__package__}.{command.run}").run)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_the_same_help_by_three_ways(command: Command) -> None:
    done = run(command.name, "--help")
    assert done.code == 0
    assert done.out.startswith(f"Usage: b24 {command.usage} [options]\n")
    assert run("help", command.name) == done
    for option in command.options:
        assert f"--{option.names[0]}" in done.out
    assert f"\n  {command.name} " in run("--help").out


def test_a_new_one_is_an_entry_and_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    added = Command("listall", "listall [WORDS]", "list it all", COMMANDS["methods"].options, "m")
    monkeypatch.setitem(COMMANDS, "listall", added)
    monkeypatch.setitem(import_module("sys").modules, f"{table.__package__}.m", methods)
    assert run("listall", "timeman.pause", "-o", "jsonl").code == 0
    assert "list it all" in run("--help").out
    assert run("List-All", "--help").out.startswith("Usage: b24 listall [WORDS] [options]")


def test_the_generator_keeps_their_names_free() -> None:
    assert frozenset(COMMANDS) == names.OWN_COMMANDS
    method: Any = type("M", (), {"method": "schema.get"})
    assert _command(method, ("schema", "get")) == "api schema.get"
    entries = data.load("index")["methods"]
    assert not {entry["command"].split()[0] for entry in entries} & (COMMANDS.keys() - {"api"})


def test_the_tree_has_none_of_them() -> None:
    entries = [{"method": "a", "version": 2, "command": f"{name} a"} for name in COMMANDS]
    assert root({"methods": entries}).words == {}


class TestSchema:
    @pytest.mark.parametrize("name", ["crm.deal.add", "CRM.Deal.Add"])
    def test_of_the_parameters(self, name: str) -> None:
        done = run("schema", name)
        assert (done.code, done.err) == (0, "")
        assert json.loads(done.out) == schema_of.json_schema("crm.deal.add")

    def test_of_the_result(self) -> None:
        done = run("schema", "crm.deal.get", "--result")
        assert json.loads(done.out) == schema_of.json_schema("crm.deal.get", part="result")

    def test_of_rest_3(self) -> None:
        name = next(
            entry["method"]
            for (name, version), entry in data.methods().items()
            if version == 3 and (name, 2) not in data.methods()
        )
        done = run("schema", name, "--v3")
        assert json.loads(done.out) == schema_of.json_schema(name, version=3)
        done = run("schema", name)
        assert done.code == 2
        assert f"REST 3 has it: b24 schema {name} --v3" in done.err

    def test_of_rest_2_alone(self) -> None:
        done = run("schema", "crm.deal.add", "--v3")
        assert done.code == 2
        assert "REST 2 has it: b24 schema crm.deal.add\n" in done.err

    def test_an_unknown_method_is_told_with_the_nearest(self) -> None:
        done = run("schema", "crm.deal.ad")
        assert (done.code, done.out) == (2, "")
        assert done.err == (
            'b24: the spec of REST 2 knows no method "crm.deal.ad"; did you mean "crm.deal.add"?\n'
        )

    @pytest.mark.parametrize("words", [[], ["crm.deal.add", "crm.deal.get"]])
    def test_it_takes_one_method(self, words: list[str]) -> None:
        done = run("schema", *words)
        assert (done.code, done.out) == (2, "")
        assert '"b24 schema" takes one method: b24 schema METHOD [--result] [--v3]' in done.err

    def test_json_unless_asked_otherwise(self) -> None:
        whole = schema_of.json_schema("crm.deal.get")
        assert json.loads(run("schema", "crm.deal.get", B24_OUTPUT="table").out) == whole
        lines = run("schema", "crm.deal.get", "-o", "jsonl").out.splitlines()
        assert [json.loads(line) for line in lines] == [whole]
        assert run("schema", "crm.deal.get", "-o", "text").out.startswith("$schema\t")
        done = run("schema", "crm.deal.get", "-o", "xml")
        assert (done.code, done.out) == (2, "")


def test_version_takes_no_words() -> None:
    done = run("version", "2")
    assert (done.code, done.err) == (
        2,
        'b24: "b24 version" takes no words\nSee "b24 version --help".\n',
    )
