"""A build as a whole: what is written, what is left alone, and what a failure costs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.build import Settings, build, check, difference
from generator.cache import Cache
from generator.manifest import digest
from generator.problems import SpecError
from generator.write import AS_THEY_WERE, ending

ROOT = Path(__file__).parent.parent.parent


def snapshot(*folders: Path) -> dict[Path, bytes]:
    """Content of every file below some folders, compiled Python aside."""
    return {
        path: path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".cache"
    }


def test_a_build_is_repeated_without_touching_a_file(settings: Settings) -> None:
    assert not build(settings).unchanged
    before = {path: path.stat().st_mtime_ns for path in snapshot(settings.out)}
    assert build(settings).unchanged
    forced = build(settings, force=True)
    assert not forced.changes
    assert {path: path.stat().st_mtime_ns for path in snapshot(settings.out)} == before


def test_a_deleted_tree_comes_back_byte_for_byte(settings: Settings, tmp_path: Path) -> None:
    build(settings)
    before = snapshot(settings.out, tmp_path / "tests")
    shutil.rmtree(settings.out)
    shutil.rmtree(tmp_path / "tests")
    build(settings)
    assert snapshot(settings.out, tmp_path / "tests") == before


def test_check_prints_a_unified_diff_and_writes_nothing(settings: Settings) -> None:
    build(settings)
    method = settings.spec / "ping.yaml"
    method.write_text(method.read_text().replace("depot is there", "depot is open"))
    before = snapshot(settings.out)
    outcome = check(settings)
    lines = list(difference(outcome, settings.out.parent))
    assert not outcome.unchanged
    assert "--- a/out/acme_depot/_client.py" in lines
    assert '-        """Say whether the depot is there.' in lines
    assert '+        """Say whether the depot is open.' in lines
    assert snapshot(settings.out) == before


def test_check_sees_an_edit_that_the_manifest_would_hide(settings: Settings) -> None:
    build(settings)
    target = settings.out / "acme_depot" / "api" / "depot.py"
    target.write_text(target.read_text() + "# edited\n")
    manifest = json.loads(settings.manifest.read_text())
    manifest["package"]["api/depot.py"] = digest(target.read_bytes())
    settings.manifest.write_text(json.dumps(manifest))
    outcome = check(settings)
    assert target in outcome.changes.write


def test_a_method_that_is_gone_takes_its_files_along(settings: Settings) -> None:
    build(settings)
    assert (settings.out / "acme_depot" / "api" / "v3" / "depot.py").is_file()
    shutil.rmtree(settings.spec / "v3")
    build(settings)
    assert not (settings.out / "acme_depot" / "api" / "v3").exists()
    assert check(settings).unchanged


def test_a_file_that_is_not_ours_is_named_and_kept(settings: Settings) -> None:
    build(settings)
    own = settings.out / "acme_depot" / "mine.py"
    own.write_text("x = 1\n")
    assert own in check(settings).changes.foreign
    build(settings, force=True)
    assert own.read_text() == "x = 1\n"


def test_a_package_of_somebody_else_is_not_overwritten(settings: Settings) -> None:
    package = settings.out / "acme_depot"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("import this\n")
    with pytest.raises(SpecError, match="was not written by this generator"):
        build(settings)
    assert [path.name for path in package.iterdir()] == ["__init__.py"]


def test_a_wrong_spec_leaves_the_tree_as_it_was(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    before = snapshot(settings.out)
    (settings.spec / "ping.yaml").write_text("method: ping\nsumary: x\n")
    (settings.spec / "depot" / "import.yaml").write_text("method: depot.import\n\tx: 1\n")
    words = ["--spec", str(settings.spec), "--out", str(settings.out), "--package", "acme_depot"]
    assert main(["build", *words]) == 1
    printed = capsys.readouterr().err
    assert "spec/ping.yaml:2: " in printed
    assert 'did you mean "summary"?' in printed
    assert "spec/depot/import.yaml:2: " in printed
    assert "nothing was written" in printed
    assert snapshot(settings.out) == before


def test_a_read_only_folder_leaves_the_tree_as_it_was(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    method = settings.spec / "ping.yaml"
    method.write_text(method.read_text().replace("depot is there", "depot is open"))
    before = snapshot(settings.out)

    real = Path.mkdir

    def refused(path: Path, *words: Any, **others: Any) -> None:
        if path.is_relative_to(settings.out):
            raise PermissionError(13, "Permission denied", str(path))
        real(path, *words, **others)

    monkeypatch.setattr(Path, "mkdir", refused)
    words = ["--spec", str(settings.spec), "--out", str(settings.out), "--package", "acme_depot"]
    assert main(["build", *words]) == 1
    printed = capsys.readouterr().err
    assert "/_client.py: Permission denied; the old files are as they were" in printed
    assert snapshot(settings.out) == before


def test_two_hash_seeds_give_the_same_bytes(settings: Settings, tmp_path: Path) -> None:
    trees: list[dict[str, bytes]] = []
    for seed in ("0", "4711"):
        out = tmp_path / f"seed{seed}"
        command = [sys.executable, "-m", "generator", "build", "--spec", str(settings.spec)]
        command += ["--out", str(out), "--package", "acme_depot", "--tests", str(out / "tests")]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)
        trees.append({str(p.relative_to(out)): data for p, data in snapshot(out).items()})
    assert trees[0] == trees[1]


def test_own_templates_stand_in_for_ours(settings: Settings, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "__main__.py.jinja").write_text('print("{{ package.name }} says hello")\n')
    build(replace(settings, templates=own))
    text = (settings.out / "acme_depot" / "__main__.py").read_text()
    assert text == 'print("acme_depot says hello")\n'


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--package", "not a name"], "is not a name that Python can import"),
        (["--package", "class"], "is not a name that Python can import"),
        (["--package", ""], "is not a name that Python can import"),
        (["--package", "json"], "would hide the module of that name"),
        (["--package", "requests"], "would hide the module of that name"),
        (["--templates", "/nowhere"], "there is no folder /nowhere"),
        (["--out", "out", "--package", "x", "--tests", "out/x"], "lie in one another"),
        (["--out", "spec", "--package", "x"], "lie in one another"),
        (["--out", "out", "--package", "x", "--tests", "spec/tests"], "lie in one another"),
    ],
)
def test_the_verb_refuses_wrong_words(
    acme: Path, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    before = snapshot(acme)
    assert main(["build", "--spec", "spec", *words]) == 2
    assert message in capsys.readouterr().err
    assert snapshot(acme) == before
    assert sorted(path.name for path in acme.parent.iterdir()) == ["spec"]


@pytest.mark.parametrize(
    ("path", "message"), [("/nowhere", "does not exist"), (__file__, "is a file, not the folder")]
)
def test_a_spec_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], path: str, message: str
) -> None:
    assert main(["build", "--spec", path]) == 1
    printed = capsys.readouterr().err
    assert message in printed
    assert Path(path).name in printed


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("__main__.py.jinja", "{% if %}", "__main__.py.jinja:1: "),
        ("__main__.py.jinja", "{{ nothing }}", "'nothing' is undefined"),
        ("__main__.py.jinja", "def", "what came out is not Python, in its line 1"),
        ("__main__.py.jinja", "{{ 5 }}", "__main__.py.jinja:1: "),
        ("__main.py.jinja", "x = 1", 'did you mean "__main__.py.jinja"?'),
    ],
)
def test_a_wrong_template_is_named(
    settings: Settings, tmp_path: Path, name: str, text: str, message: str
) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / name).write_text(text)
    with pytest.raises(SpecError) as caught:
        build(replace(settings, templates=own))
    assert message in str(caught.value)
    assert not settings.out.exists()


def test_an_interrupt_leaves_the_tree_as_it_was(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(settings)
    for name in ("ping.yaml", "depot/import.yaml"):
        method = settings.spec / name
        method.write_text(method.read_text().replace("summary: ", "summary: New. ", 1))
    before = snapshot(settings.out)
    real = Path.replace
    count = 0

    def interrupted(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == 2:
            raise KeyboardInterrupt
        return real(self, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        build(settings)
    assert snapshot(settings.out) == before


def _with_replacing(
    monkeypatch: pytest.MonkeyPatch, fails: Callable[[int], BaseException | None]
) -> Callable[[], int]:
    """Let the n-th moving of a file fail; says how many there were."""
    real = Path.replace
    count = 0

    def replacing(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if (error := fails(count)) is not None:
            raise error
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replacing)
    return lambda: count


def _edited(spec: Path) -> None:
    """A module and its tests less, and others changed."""
    shutil.rmtree(spec / "v3")
    for name in ("ping.yaml", "depot/import.yaml"):
        path = spec / name
        path.write_text(path.read_text().replace("summary: ", "summary: New. ", 1))


def _only(at: int) -> Callable[[int], BaseException | None]:
    return lambda count: _full() if count == at else None


def _full() -> OSError:
    return OSError(28, "No space left on device", "0")


def test_a_failure_at_any_file_leaves_the_tree_as_it_was(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(settings)
    before = snapshot(settings.out, tmp_path / "tests")
    _edited(settings.spec)
    at = 0
    while True:
        at += 1
        with monkeypatch.context() as patch:
            moves = _with_replacing(patch, _only(at))
            try:
                build(settings)
            except OSError as error:
                assert Path(str(error.filename)).suffix  # a file of the tree, not one on the way
                assert ending(error) == AS_THEY_WERE
                assert snapshot(settings.out, tmp_path / "tests") == before
            else:
                assert moves() < at
                break
    assert at > 10
    assert check(settings).unchanged


def test_a_first_build_that_fails_leaves_no_folder(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in (1, 2, 30, 74):
        with monkeypatch.context() as patch:
            _with_replacing(patch, _only(at))
            with pytest.raises(OSError, match="No space left"):
                build(settings)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["spec"]


def test_old_files_that_cannot_be_put_back_are_not_said_to_be_there(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build(settings)
    before = snapshot(settings.out)
    _edited(settings.spec)
    words = ["--spec", str(settings.spec), "--out", str(settings.out), "--package", "acme_depot"]
    with monkeypatch.context() as patch:
        _with_replacing(patch, lambda count: _full() if count >= 5 else None)
        assert main(["build", *words]) == 1
    printed = capsys.readouterr().err
    assert "No space left on device; not every old file could be put back: build once" in printed
    torn = {data for path, data in before.items() if path.read_bytes() != data}
    kept = {path.read_bytes() for path in settings.out.rglob(".acme_depot.staging/*")}
    assert torn
    assert torn <= kept
    assert main(["build", *words]) == 0
    assert check(replace(settings, tests=None)).unchanged


def test_an_interrupt_after_the_last_file_undoes_nothing(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Cache, "save", interrupted)
    words = ["--spec", str(settings.spec), "--out", str(settings.out), "--package", "acme_depot"]
    assert main(["build", *words]) == 130
    assert capsys.readouterr().err == "interrupted; the new files are in place\n"
    assert check(replace(settings, tests=None)).unchanged
