"""Somebody else's spec becomes a project that pip and pytest take as it is."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.build import Settings, build, check, remarks
from generator.cache import Cache
from generator.problems import SpecError
from generator.project_files import Project, project_unit
from generator.render import render_texts
from generator.runtime import about
from generator.spec import load_sources, open_spec

from . import oint_spec
from .hostile import HOSTILE

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def project(settings: Settings) -> Settings:
    """The settings of a build whose tests are in the project."""
    return replace(settings, tests=settings.out / "checks", project=True)


def pyproject(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """What a file imports: whole names, and a dot for its neighbours."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level < 2, f"{path} reaches out of its folder"
            yield "." if node.level else (node.module or "").partition(".")[0]


def tells_of_oint(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    word = re.compile(r"(?<![a-z])(?:oint|opi_)", re.IGNORECASE)
    return sorted(
        path.relative_to(folder).as_posix()
        for path in files
        if word.search(f"{path.name}\n{path.read_text(encoding='utf-8')}")
    )


def test_what_pip_reads(project: Settings) -> None:
    build(project)
    assert pyproject(project.out) == {
        "build-system": {"requires": ["hatchling>=1.27"], "build-backend": "hatchling.build"},
        "project": {
            "name": "acme-depot",
            "version": "0.1.0",
            "description": "Client of the Acme depot API",
            "readme": "README.md",
            "requires-python": ">=3.11",
            "classifiers": ["Typing :: Typed"],
            "dependencies": ["requests>=2.32"],
            "optional-dependencies": {
                "async": ["httpx2>=2.7"],
                "mock": ["h11>=0.16", "trustme>=1.2"],
                "redis": ["redis>=6"],
            },
            "scripts": {"depot": "acme_depot._runtime.cli.main:b24"},
            "entry-points": {
                "pytest11": {"acme_depot": "acme_depot._runtime.mock.pytest_plugin"},
            },
        },
        "dependency-groups": {"test": ["pytest>=8.4", "httpx2>=2.7", "h11>=0.16"]},
        "tool": {
            "hatch": {
                "build": {
                    "ignore-vcs": True,
                    "targets": {
                        "wheel": {"packages": ["acme_depot"]},
                        "sdist": {"only-include": ["acme_depot", "README.md"]},
                    },
                }
            },
            "pytest": {"ini_options": {"testpaths": ["checks"]}},
        },
    }


def test_the_runtime_needs_the_same_in_every_project(project: Settings) -> None:
    build(project)
    ours, theirs = pyproject(ROOT), pyproject(project.out)
    assert theirs["build-system"] == ours["build-system"]
    for key in ("requires-python", "dependencies", "optional-dependencies"):
        assert theirs["project"][key] == ours["project"][key]


def test_portals_are_told_the_name_and_version_of_the_project(project: Settings) -> None:
    build(project)
    written = project.out / "acme_depot" / "_runtime" / "about.py"
    assert 'NAME: Final = "acme-depot"\nVERSION: Final = "0.1.0"\n' in written.read_text()
    pyproject = project.out / "pyproject.toml"
    pyproject.write_text(pyproject.read_text().replace('"0.1.0"', '"2.3.4"'))
    build(project)
    assert 'VERSION: Final = "2.3.4"\n' in written.read_text()
    pyproject.write_text(pyproject.read_text().replace('"2.3.4"', '"2\\r\\nX: 1"'))
    build(project)
    assert 'VERSION: Final = "0.1.0"\n' in written.read_text()


def test_ours_is_the_version_that_is_installed() -> None:
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert (whole["project"]["name"], whole["project"]["version"]) == (about.NAME, about.VERSION)
    assert f"bitrix24-python/{whole['project']['version']}" == about.USER_AGENT


def test_tests_elsewhere_are_no_part_of_the_project(settings: Settings) -> None:
    for tests in (settings.tests, None):
        build(replace(settings, tests=tests, project=True))
        found = pyproject(settings.out)
        assert "dependency-groups" not in found
        assert "pytest" not in found["tool"]
        assert "pytest" not in (settings.out / "README.md").read_text()


def test_generated_tests_import_their_folder_their_package_and_pytest(project: Settings) -> None:
    oint_spec.add_to(project.spec)
    build(project)
    files = sorted((project.out / "checks").rglob("*.py"))
    seen = {name for path in files for name in imported(path)}
    assert {"test_depot.py", "test_oint.py", "support.py"} <= {path.name for path in files}
    assert seen - sys.stdlib_module_names == {".", "acme_depot", "pytest"}


def test_nothing_is_called_oint_where_there_is_none(project: Settings) -> None:
    build(project)
    assert tells_of_oint(project.out / "checks") == []
    assert not re.search(r"\boint", (project.out / "pyproject.toml").read_text())
    assert not re.search(r"\boint", (project.out / "README.md").read_text())


def test_functions_of_oint_have_their_program_and_tests(project: Settings) -> None:
    oint_spec.add_to(project.spec)
    build(project)
    assert pyproject(project.out)["project"]["scripts"] == {
        "depot": "acme_depot._runtime.cli.main:b24",
        "oint": "acme_depot._runtime.oint.cli.main:oint",
    }
    found = ["conftest.py", "examples/oint.json", "oint_support.py", "sdk.py", "test_oint.py"]
    assert tells_of_oint(project.out / "checks") == found
    for path in project.spec.glob("oint/*/*.yaml"):
        path.unlink()
    build(project)
    assert tells_of_oint(project.out / "checks") == []


def test_two_programs_of_one_name_are_refused(project: Settings) -> None:
    oint_spec.add_to(project.spec)
    api = project.spec / "api.yaml"
    api.write_text(api.read_text().replace('"command": "depot"', '"command": "oint"'))
    with pytest.raises(SpecError, match="oint is the program of the functions in spec/oint"):
        build(project)
    assert not project.out.exists()


def test_the_files_of_a_user_stay(project: Settings) -> None:
    project.out.mkdir()
    mine = project.out / "pyproject.toml"
    mine.write_text("[project]\nname = 'mine'\n")
    outcome = build(project)
    assert list(remarks(outcome)) == [
        "out/pyproject.toml: is not as a build wrote it and was left alone"
    ]
    assert mine.read_text() == "[project]\nname = 'mine'\n"
    assert (project.out / "README.md").is_file()
    assert check(project).unchanged


def test_a_project_file_is_the_users_once_he_has_edited_it(project: Settings) -> None:
    build(project)
    readme = project.out / "README.md"
    readme.write_text("# Mine\n")
    api = project.spec / "api.yaml"
    api.write_text(api.read_text().replace("Acme depot API", "Acme depot"))
    told = list(remarks(build(project)))
    assert told == ["out/README.md: is not as a build wrote it and was left alone"]
    assert readme.read_text() == "# Mine\n"
    assert pyproject(project.out)["project"]["description"] == "Client of the Acme depot"


def test_only_a_folder_of_ones_own_becomes_a_project(
    acme: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["build", "--spec", str(acme), "--out", str(tmp_path / "sdk"), "--package", "depot_sdk"]
    assert main(words) == 0
    assert sorted(path.name for path in (tmp_path / "sdk").glob("[!.]*")) == [
        "README.md", "depot_sdk", "depot_sdk.manifest.json", "pyproject.toml"
    ]  # fmt: skip
    assert not (ROOT / "generated" / "pyproject.toml").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--package", "con"], "--package: 'con' is a device on Windows"),
        (["--package", "LPT1"], "--package: 'LPT1' is a device on Windows"),
        (["--package", "_sdk"], "no name to install begins or ends with _"),
        (["--package", "sdk_"], "no name to install begins or ends with _"),
        (["--package", "tests"], "'tests' is what folders of tests are called"),
        (["--package", "pytest"], "--package: 'pytest' would hide the module of that name"),
        (["--package", "JSON"], "--package: 'JSON' would hide the module of that name"),
        (["--package", "sdk", "--tests", "my-tests"], "--tests: 'my-tests' is not a name"),
        (["--package", "sdk", "--tests", "json"], "--tests: 'json' would hide the module"),
        (["--package", "sdk", "--tests", "nul"], "--tests: 'nul' is a device on Windows"),
        (["--package", "sdk", "--tests", "x/sdk"], "--tests: the folder 'sdk' would hide"),
    ],
)
def test_names_that_would_hide_something_are_refused(
    acme: Path, words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "--spec", str(acme), "--out", "out", *words]) == 2
    assert message in capsys.readouterr().err
    assert not Path("out").exists()


def test_a_hostile_title_is_but_text_of_the_project(project: Settings) -> None:
    catalogue = open_spec(load_sources(project.spec), Cache())
    for text in HOSTILE:
        if re.search("[\ud800-\udfff]", text):
            continue  # no file of a spec can hold these
        api = replace(catalogue.api, title=text)
        unit = project_unit(replace(catalogue, api=api), "acme_depot", Project("checks"))
        texts = render_texts(unit.make(), None)
        data = tomllib.loads(texts["project/pyproject.toml"])
        assert data["project"].pop("description") == f"Client of the {text}"
        assert data["project"]["scripts"] == {"depot": "acme_depot._runtime.cli.main:b24"}
        readme = texts["project/README.md"]
        assert not re.search(
            r"(?<!\\)[<`*|]", readme.partition("for the ")[2].partition(", gen")[0]
        )
        assert readme.count("\n") == len(readme.splitlines())


def run(words: list[str], folder: Path, more: Mapping[str, str]) -> str:
    """What a program of this Python prints, with all that it needs in one folder."""
    done = subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", "PIP_NO_INPUT": "1", **more},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout


def test_the_lines_of_its_readme_run(project: Settings) -> None:
    build(project)
    (lines,) = re.findall(
        r"```python\n(.*?)```", (project.out / "README.md").read_text(), re.DOTALL
    )
    assert lines == (
        "from acme_depot import Acme\n\n"
        'client = Acme.mock()  # or Acme("https://…/rest/1/your-webhook-code/")\n'
        "print(client.ping())\n"
    )
    without = (
        "\nimport sys, asyncio\nsys.modules['httpx2'] = None\nfrom acme_depot import AsyncAcme\n"
        "try:\n    asyncio.run(AsyncAcme('https://acme.example/rest/1/x/').ping())\n"
        "except Exception as error:\n    print(error)\n"
    )
    printed = run([sys.executable, "-c", lines + without], project.out, {})
    needed = "the asynchronous client needs httpx2: pip install 'acme_depot[async]'"
    assert printed.splitlines() == ["True", needed]


@pytest.mark.long
@pytest.mark.parametrize("oint", [False, True])
def test_pip_pytest_and_type_checkers_take_it_as_it_is(
    project: Settings, tmp_path: Path, oint: bool
) -> None:
    if oint:
        oint_spec.add_to(project.spec)
    build(project)
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--no-index", "--no-deps"]
    run([*pip, "--no-build-isolation", "--target", str(site), "."], project.out, {})
    shutil.rmtree(project.out / "acme_depot")  # what runs from here on is what was installed
    installed = {"PYTHONPATH": str(site), "MYPYPATH": str(site)}
    programs = site / ("Scripts" if os.name == "nt" else "bin")
    assert sorted(path.stem for path in programs.iterdir()) == ["depot", *["oint"][: int(oint)]]
    assert run([str(programs / "depot"), "ping", "--mock"], tmp_path, installed) == "true\n"
    version = "import acme_depot; print(acme_depot.__version__, acme_depot.__file__)"
    home = site / "acme_depot" / "__init__.py"
    assert run([sys.executable, "-c", version], tmp_path, installed) == f"0.1.0 {home}\n"
    assert (home.parent / "py.typed").is_file()
    alone = {**installed, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error"]
    assert f"{8 + oint} passed" in run(words, project.out, alone)
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull]
    run([*mypy, "checks"], project.out, installed)
    run([*mypy, "-p", "acme_depot"], project.out, installed)
    (project.out / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "reportUnknownArgumentType": "none",'
        ' "include": ["checks"], "reportDeprecated": "none"}'
    )
    run([sys.executable, "-m", "pyright", "--pythonpath", sys.executable], project.out, installed)
