"""A build writes over and removes what is its own, by what a file is and not by its name."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.build import Settings, build, check, difference, remarks
from generator.compare import Policy, Root, compare, is_marked
from generator.manifest import Manifest, digest
from generator.problems import SpecError

from .test_build import snapshot

ROOT = Path(__file__).parent.parent.parent
MARK = "# Generated from spec/depot: edit the spec there, then run python -m generator build.\n"


def words(settings: Settings) -> list[str]:
    folders = ["--spec", str(settings.spec), "--out", str(settings.out)]
    tests = ["--tests", str(settings.tests)] if settings.tests else []
    return ["build", *folders, "--package", settings.package, *tests]


def refused(settings: Settings) -> list[str]:
    """The files that a build names when it refuses to write."""
    with pytest.raises(SpecError) as caught:
        build(settings)
    for problem in caught.value.problems:
        assert "exists and was not written by this generator; move it away" in problem.message
    return [problem.file for problem in caught.value.problems]


def test_every_generated_python_file_says_so_in_its_first_line() -> None:
    folders = (ROOT / "generated" / "bitrix24", ROOT / "tests" / "generated")
    files = [path for folder in folders for path in folder.rglob("*.py")]
    assert len(files) > 200
    assert [path for path in files if not is_marked(path)] == []


def test_tests_of_somebody_else_are_named_and_kept(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tests = tmp_path / "tests"
    (tests / "examples").mkdir(parents=True)
    mine = ("__init__.py", "test_depot.py", "examples/depot.json", "conftest.py")
    for name in mine:
        (tests / name).write_text("# mine\n")
    before = snapshot(tmp_path)
    assert main(words(settings)) == 1
    printed = capsys.readouterr().err
    for name in mine[:3]:
        line = f"tests/{name}: exists and was not written by this generator; "
        assert f"{line}move it away, or choose another --tests" in printed
    assert "conftest" not in printed
    assert "3 problems; nothing was written" in printed
    assert snapshot(tmp_path) == before
    for name in mine[:3]:
        (tests / name).unlink()
    assert main(words(settings)) == 0
    assert "tests/conftest.py: is not generated and was left alone" in capsys.readouterr().err


def test_another_folder_of_tests_is_not_taken_for_the_last_ones(
    settings: Settings, tmp_path: Path
) -> None:
    build(settings)
    other = tmp_path / "other"
    other.mkdir()
    (other / "test_depot.py").write_text("# mine\n")
    assert refused(replace(settings, tests=other)) == ["other/test_depot.py"]
    assert [path.name for path in other.iterdir()] == ["test_depot.py"]


def test_a_file_that_is_as_it_should_be_is_in_nobodys_way(
    settings: Settings, tmp_path: Path
) -> None:
    build(settings)
    before = snapshot(tmp_path / "tests")
    shutil.rmtree(settings.out)
    build(settings)
    assert snapshot(tmp_path / "tests") == before


def test_a_stale_manifest_removes_no_file_of_somebody_else(
    settings: Settings, tmp_path: Path
) -> None:
    build(settings)
    strangers = [
        (settings.out / "acme_depot" / "mine.py", "package", "x = 1\n"),
        (settings.out / "acme_depot" / "_data" / "mine.json", "package", "{}\n"),
        (tmp_path / "tests" / "test_mine.py", "tests", "# mine\n"),
    ]
    manifest = json.loads(settings.manifest.read_text())
    for path, root, text in strangers:
        path.write_text(text)
        folder = tmp_path / "tests" if root == "tests" else settings.out / "acme_depot"
        manifest[root][path.relative_to(folder).as_posix()] = digest(b"something else")
    manifest["package"]["../../victim.py"] = digest(MARK.encode())
    (tmp_path / "victim.py").write_text(MARK)
    settings.manifest.write_text(json.dumps(manifest))
    outcome = build(settings)
    assert outcome.changes.remove == ()
    assert sorted(outcome.changes.foreign) == sorted(path for path, _, _ in strangers)
    assert all(path.read_text() == text for path, _, text in strangers)
    assert (tmp_path / "victim.py").read_text() == MARK


@pytest.mark.parametrize(
    "text", ["[]", '{"package": []}', '{"package": {"api/depot.py": 5}}', "{", "null", '"x"']
)
def test_a_broken_manifest_is_mended(settings: Settings, text: str) -> None:
    build(settings)
    good = settings.manifest.read_text()
    settings.manifest.write_text(text)
    build(settings)
    assert settings.manifest.read_text() == good
    assert check(settings).unchanged


def test_a_generated_file_that_was_edited_is_made_anew_and_named(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    before = snapshot(settings.out)
    module = settings.out / "acme_depot" / "api" / "depot.py"
    data = settings.out / "acme_depot" / "_data" / "methods.json"
    for path in (module, data):
        path.write_text(path.read_text() + "\n")
    assert main(words(settings)) == 0
    printed = capsys.readouterr().err.splitlines()
    assert printed == [
        f"out/acme_depot/{name}: was edited by hand; made anew"
        for name in ("_data/methods.json", "api/depot.py")
    ]
    assert snapshot(settings.out) == before


def test_an_edited_file_that_says_nothing_of_us_any_more_is_not_written_over(
    settings: Settings,
) -> None:
    build(settings)
    module = settings.out / "acme_depot" / "api" / "depot.py"
    module.write_text("import this\n")
    assert refused(settings) == ["out/acme_depot/api/depot.py"]
    assert module.read_text() == "import this\n"


def test_an_edited_module_goes_with_its_methods_and_is_named(settings: Settings) -> None:
    build(settings)
    module = settings.out / "acme_depot" / "api" / "v3" / "depot.py"
    module.write_text(module.read_text() + "x = 1\n")
    shutil.rmtree(settings.spec / "v3")
    lines = list(remarks(build(settings)))
    assert lines == ["out/acme_depot/api/v3/depot.py: was edited by hand; removed"]
    assert not module.parent.exists()


def test_an_unchanged_build_tells_of_files_that_are_not_generated(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    (settings.out / "acme_depot" / "mine.py").write_text("x = 1\n")
    assert main(words(settings)) == 0
    printed = capsys.readouterr()
    assert printed.out.endswith("files, unchanged\n")
    assert "out/acme_depot/mine.py: is not generated and was left alone" in printed.err


def test_files_of_folders_that_are_not_built_this_time_are_remembered(
    settings: Settings, tmp_path: Path
) -> None:
    build(settings)
    build(replace(settings, tests=None))
    shutil.rmtree(settings.spec / "v3")
    build(replace(settings, tests=None))
    gone = tmp_path / "tests" / "test_v3_depot.py"
    assert gone.is_file()
    build(settings)
    assert not gone.exists()
    assert check(settings).unchanged


def test_a_guest_touches_only_what_is_as_it_was_written(tmp_path: Path) -> None:
    root = Root("project", tmp_path, "--out", Policy.GUEST)
    texts = {
        "same.md": b"1",
        "edited.md": b"2",
        "theirs.md": b"3",
        "gone.md": b"4",
        "kept.md": b"5",
    }
    known = Manifest.of({"project": {**texts, "../x": b""}})
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text)
    (tmp_path / "edited.md").write_bytes(b"other")
    (tmp_path / "kept.md").write_bytes(b"other")
    (tmp_path / "unknown.md").write_bytes(b"other")
    names = ("same.md", "edited.md", "unknown.md", "new.md")
    wanted: dict[str, bytes] = dict.fromkeys(names, b"new")
    changes = compare({root: wanted}, known, tmp_path / "manifest", ".staging")
    assert changes.write == {tmp_path / "same.md": b"new", tmp_path / "new.md": b"new"}
    assert changes.remove == (tmp_path / "gone.md", tmp_path / "theirs.md")
    left = [tmp_path / name for name in ("edited.md", "kept.md", "unknown.md")]
    assert sorted(changes.left) == left
    assert (changes.foreign, changes.strangers) == ((), ())


def test_somebody_elses_data_in_our_folder_of_tests(settings: Settings, tmp_path: Path) -> None:
    build(settings)
    data = tmp_path / "tests" / "examples" / "depot.json"
    assert data.is_file()
    data.write_text("{}\n")
    assert build(settings).changes.edited == (data,)
    (tmp_path / "tests" / "__init__.py").write_text("# mine\n")
    data.write_text("{}\n")
    assert refused(settings) == ["tests/__init__.py", "tests/examples/depot.json"]


def test_a_folder_in_the_place_of_a_file_is_named(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    module = settings.out / "acme_depot" / "api" / "depot.py"
    module.unlink()
    module.mkdir()
    assert main(words(settings)) == 1
    message = f"{module}: A folder is in the place of this file; the old files are as they were"
    assert capsys.readouterr().err == f"{message}\n"


def test_a_file_in_the_place_of_a_folder_is_named(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    folder = settings.out / "acme_depot" / "api"
    shutil.rmtree(folder)
    folder.write_text("x\n")
    before = snapshot(settings.out)
    assert main(words(settings)) == 1
    message = f"{folder}: A file is in the place of this folder; the old files are as they were"
    assert capsys.readouterr().err.splitlines()[-1] == message
    assert snapshot(settings.out) == before


def test_check_needs_no_folder_that_can_be_written_into(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(settings)
    left = settings.out / "acme_depot" / settings.staging
    left.mkdir()
    (left / "1").write_text("of a build that was killed\n")
    before = {path: path.stat().st_mtime_ns for path in settings.out.rglob("*")}
    out = str(settings.out)

    def refuse(function: str) -> None:
        real = getattr(os, function)

        def refusing(path: object, *words: object, **others: object) -> object:
            assert not str(path).startswith(out)
            return real(path, *words, **others)

        monkeypatch.setattr(os, function, refusing)

    for function in ("mkdir", "replace", "rename", "unlink", "rmdir", "chmod"):
        refuse(function)
    assert check(settings).unchanged
    assert {path: path.stat().st_mtime_ns for path in settings.out.rglob("*")} == before
    monkeypatch.undo()
    assert build(settings).unchanged
    assert not left.exists()


def test_line_ends_of_a_checkout_are_shown_and_are_nobodys_edit(settings: Settings) -> None:
    build(settings)
    for name in ("__main__.py", "_data/errors.json"):
        target = settings.out / "acme_depot" / name
        target.write_bytes(target.read_bytes().replace(b"\n", b"\r\n"))
    outcome = check(settings)
    lines = list(difference(outcome, settings.out.parent))
    assert "-from ._runtime.cli.main import b24\\r" in lines
    assert "+from ._runtime.cli.main import b24" in lines
    assert outcome.changes.edited == ()


def test_a_difference_without_lines_is_named(settings: Settings) -> None:
    build(settings)
    package = settings.out / "acme_depot"
    (package / "py.typed").unlink()
    target = package / "__main__.py"
    target.write_bytes(target.read_bytes().removesuffix(b"\n"))
    lines = list(difference(check(settings), settings.out.parent))
    assert "out/acme_depot/py.typed: is missing" in lines
    assert "-    b24()\\ no line end" in lines
