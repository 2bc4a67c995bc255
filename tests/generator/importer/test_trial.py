"""What an import does to files that it does not touch, and to those that need each other."""

from pathlib import Path

import pytest

from generator.importer.data import Data
from generator.importer.emit import to_yaml
from generator.importer.store import Plan, plan_import, write_plan


def record(kind: str, name: str = "a.rec") -> Data:
    """A record of one field."""
    return {"record": name, "summary": "A thing.", "fields": {"ID": {"type": kind}}}


def method(name: str, answer: object, kind: str = "a.rec") -> Data:
    """A method with one example of its answer."""
    return {
        "method": name,
        "summary": "Read something.",
        "effect": "read",
        "scope": ["a"],
        "access": "any user",
        "docs": "api-reference/a/page",
        "returns": {"type": kind},
        "examples": [{"answer": {"result": answer}}],
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A spec of a record and a method that answers it."""
    root = Path(__file__).parents[3] / "spec"
    (tmp_path / "api.yaml").write_bytes((root / "api.yaml").read_bytes())
    (tmp_path / "errors.yaml").write_bytes((root / "errors.yaml").read_bytes())
    written = {
        "records/a/rec.yaml": record("integer"),
        "a/get.yaml": method("a.get", {"ID": 1}),
    }
    for name, data in written.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(to_yaml(data, "schema.json"))
    return tmp_path


def written(plan: Plan, folder: Path) -> list[str]:
    """The files that would be written."""
    return sorted(update.path.relative_to(folder).as_posix() for update in plan.updates)


def test_the_spec_of_these_tests_is_right(folder: Path) -> None:
    plan = plan_import(folder, {"a/get.yaml": method("a.get", {"ID": 1})}, {})
    assert (plan.updates, plan.problems, plan.unchanged, plan.withheld) == ((), (), 1, 0)


def test_a_record_is_not_changed_where_a_method_beside_would_become_wrong(folder: Path) -> None:
    plan = plan_import(folder, {"records/a/rec.yaml": record("integer[]")}, {})
    assert written(plan, folder) == []
    assert (plan.unchanged, plan.withheld) == (0, 1)
    assert [(Path(problem.file).name, problem.rule) for problem in plan.problems] == [
        ("get.yaml", "example-answer"),
        ("rec.yaml", "withheld"),
    ]
    assert plan.problems[1].message.startswith("is left alone: with it, ")
    assert plan.problems[1].message.endswith("a/get.yaml would be wrong")


def test_what_has_no_part_in_it_is_written_all_the_same(folder: Path) -> None:
    new = method("a.other", 7, "integer")
    scope = {**new, "method": "scope"}  # a word that stands in every file, as a key
    files = {"records/a/rec.yaml": record("integer[]"), "a/other.yaml": new, "scope.yaml": scope}
    plan = plan_import(folder, files, {})
    assert written(plan, folder) == ["a/other.yaml", "scope.yaml"]
    write_plan(plan)
    assert plan_import(folder, {"a/other.yaml": new}, {}).problems == ()


def test_a_file_is_not_written_without_the_record_that_it_refers_to(folder: Path) -> None:
    lost = record("a.nothing", "a.new")
    user = method("a.use", {"ID": 1}, "a.new")
    plan = plan_import(folder, {"records/a/new.yaml": lost, "a/use.yaml": user}, {})
    assert written(plan, folder) == []
    assert plan.withheld == 2


def test_a_new_method_loses_only_the_example_that_contradicts_its_types(folder: Path) -> None:
    good, bad = {"answer": {"result": 7}}, {"answer": {"result": "seven"}}
    worse = {"answer": {"result": [8]}}
    new = {**method("a.count", 0, "integer"), "examples": [good, bad, worse]}
    plan = plan_import(folder, {"a/count.yaml": new}, {})
    assert written(plan, folder) == ["a/count.yaml"]
    assert plan.updates[0].data["examples"] == [good]
    assert [problem.level for problem in plan.problems] == ["warning", "warning"]
    assert all("the example is left out" in problem.message for problem in plan.problems)


def test_what_was_wrong_before_stops_nobody_else(folder: Path) -> None:
    wrong = method("a.wrong", {"ID": "one"})
    (folder / "a/wrong.yaml").write_text(to_yaml(wrong, "schema.json"))
    new = method("a.other", 7, "integer")
    plan = plan_import(folder, {"a/other.yaml": new}, {})
    assert written(plan, folder) == ["a/other.yaml"]
    assert [Path(problem.file).name for problem in plan.problems] == ["wrong.yaml"]
