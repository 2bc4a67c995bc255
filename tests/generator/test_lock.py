"""One build at a time in a folder."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from generator.build import Settings, check
from generator.lock import locked

ROOT: Final = Path(__file__).parent.parent.parent


_COUNT_UP: Final = """
for _ in range(50):
    with locked(folder / ".lock"):
        number = int((folder / "number").read_text())
        (folder / "number").write_text(str(number + 1))
"""
_DIE_WITH_IT: Final = """
with locked(folder / ".lock"):
    os._exit(0)
"""


def _started(script: str, folder: Path) -> subprocess.Popen[bytes]:
    head = "import os, sys\nfrom pathlib import Path\nfrom generator.lock import locked\n"
    code = f"{head}folder = Path(sys.argv[1])\n{script}"
    return subprocess.Popen([sys.executable, "-c", code, str(folder)], cwd=ROOT)


def test_one_holds_it_at_a_time_and_nothing_stays(tmp_path: Path) -> None:
    (tmp_path / "number").write_text("0")
    others = [_started(_COUNT_UP, tmp_path) for _ in range(3)]
    assert [other.wait() for other in others] == [0, 0, 0]
    assert (tmp_path / "number").read_text() == "150"
    assert [path.name for path in tmp_path.iterdir()] == ["number"]


def test_the_system_takes_it_back_from_the_dead(tmp_path: Path) -> None:
    assert _started(_DIE_WITH_IT, tmp_path).wait() == 0
    assert (tmp_path / ".lock").is_file()
    with locked(tmp_path / ".lock"):
        pass
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS])
def test_a_folder_that_cannot_be_written_into_needs_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refused(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", refused)
    with locked(tmp_path / ".lock"):
        pass
    assert not list(tmp_path.iterdir())


@pytest.mark.long
def test_builds_side_by_side_leave_the_tree_of_one_of_them(
    settings: Settings, tmp_path: Path
) -> None:
    specs = [settings.spec, tmp_path / "other"]
    shutil.copytree(specs[0], specs[1])
    ping = specs[1] / "ping.yaml"
    ping.write_text(ping.read_text().replace("depot is there", "depot is open"))
    words = ["--out", str(settings.out), "--package", "acme_depot", "--tests", str(settings.tests)]
    command = [sys.executable, "-m", "generator", "build", *words, "--spec"]
    for _ in range(3):
        builds = [
            subprocess.Popen([*command, str(spec), "--force"], cwd=ROOT, stderr=subprocess.PIPE)
            for spec in (*specs, specs[0])
        ]
        assert [(build.communicate()[1], build.returncode) for build in builds] == [(b"", 0)] * 3
        assert any(check(replace(settings, spec=spec)).unchanged for spec in specs)
        hidden = [path for path in settings.out.rglob(".*") if path != settings.cache]
        assert hidden == []
