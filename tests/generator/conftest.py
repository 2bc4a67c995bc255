"""A small spec of an invented API, to be copied, bent and built."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build import Settings

ACME = Path(__file__).parent / "acme"


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the spec in this folder, called ``spec``, to be changed at will."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "spec"
    shutil.copytree(ACME, folder)
    return folder


@pytest.fixture
def settings(acme: Path, tmp_path: Path) -> Settings:
    """A build of that spec into an empty folder."""
    return Settings(acme, tmp_path / "out", "acme_depot", tmp_path / "tests")
