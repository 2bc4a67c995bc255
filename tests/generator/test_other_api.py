"""The generator is general: a spec of an invented API becomes an SDK that stands by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import Settings, build

SESSION = """
import asyncio, json, warnings
from acme_depot import Acme, AsyncAcme, ParameterError

b = Acme.mock()
seen = {}
seen["ping"] = b.ping()
seen["import"] = b.depot.import_(class_="A", fields={"SEALED": True, "GOODS NAME": "glass"})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    seen["callable namespace"] = b.depot.shelf.get(shelf_id=1)["from"]
seen["warning"] = str(caught[0].message)
seen["nearest"] = b.depot.shelf.get.nearest()
seen["list"] = [shelf["ID"] for shelf in b.depot.shelf.list()]
seen["v3"] = b.v3.depot.crate.add(fields={"weight": 1.5})
seen["envelope"] = sorted(b.with_response(b.ping).raw)
try:
    b.depot.shelf.get()
except ParameterError as error:
    seen["one of"] = str(error)
seen["async"] = asyncio.run(AsyncAcme.mock().depot.shelf.codes(in_=[1, 2]))
sent = b._caller.transport.portal.calls[1]
seen["sent"] = [sent.method, sent.params]
print(json.dumps(seen))
"""


@pytest.fixture
def package(settings: Settings) -> Path:
    build(settings)
    return settings.out


def run(package: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python where only the new package and the installed libraries are found."""
    environment = {**os.environ, "PYTHONPATH": str(package), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *words],
        cwd=package,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_method_works_against_the_mock(package: Path) -> None:
    result = run(package, "-c", SESSION)
    assert result.returncode == 0, result.stderr
    seen = __import__("json").loads(result.stdout)
    assert seen == {
        "ping": True,
        "import": 7,
        "callable namespace": 2,
        "warning": "depot.shelf.get is deprecated: use depot.shelf.list instead",
        "nearest": None,
        "list": [1],
        "v3": {"id": 3},
        "envelope": ["result", "time"],
        "one of": "give one of: shelf_id, code",
        "async": ["a"],
        "sent": ["depot.import", {"class": "A", "FIELDS": {"SEALED": "Y", "GOODS NAME": "glass"}}],
    }


def test_its_command_line_works_too(package: Path) -> None:
    result = run(package, "-m", "acme_depot", "depot", "shelf", "list", "--mock", "-o", "json")
    assert result.returncode == 0, result.stderr
    assert '"label": "x"' in result.stdout
    wrong = run(package, "-m", "acme_depot", "depot", "shef", "list", "--mock")
    assert wrong.returncode == 2
    assert 'did you mean "shelf"?' in wrong.stderr
    assert wrong.stderr.startswith("depot: ")


def test_it_knows_nothing_of_the_first_package(package: Path) -> None:
    own = [
        path
        for path in (package / "acme_depot").rglob("*.py")
        if "from bitrix24" in path.read_text() or "import bitrix24" in path.read_text()
    ]
    assert own == []


@pytest.mark.long
def test_type_checkers_accept_it(package: Path) -> None:
    result = run(package, "-m", "mypy", "--strict", "-p", "acme_depot")
    assert result.returncode == 0, result.stdout
