"""The environment ``.venv``: what is installed into it, from which lock, and how it heals.

Nothing is installed but what a lock in ``.ci/locks`` names with its hashes, and the project itself,
which needs no registry at all. A run that was killed in the middle leaves no record, and the next
one begins anew; two runs at the same time wait for each other.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / ".ci" / "locks"
PEERS = ROOT / "tests" / "peers" / "locks"
"""The locks of other clients of this API, which only their tests install."""
ENVIRONMENT = ROOT / ".venv"
PROJECT = "the project"

DEMO = ("pip", "build", "demo", PROJECT)
"""What the first command needs, in the order of installing."""
ALL = (*DEMO, "gates")
BENCH = (*ALL, "bench")

_FETCHING = {
    "cache-dir",
    "cert",
    "client-cert",
    "default-timeout",
    "extra-index-url",
    "find-links",
    "index-url",
    "keyring-provider",
    "no-cache-dir",
    "no-index",
    "proxy",
    "retries",
    "timeout",
    "trusted-host",
}
"""Settings of pip that say where packages come from; all others could change what is installed."""


class SetUpError(Exception):
    """The environment cannot be made; the text says why, and what to do."""


def programs(environment: Path, system: str = os.name) -> Path:
    """The folder of an environment's programs."""
    return environment / ("Scripts" if system == "nt" else "bin")


def program(environment: Path, name: str, system: str = os.name) -> str:
    """A program of an environment; Windows need not complete a name that has a folder."""
    return str(programs(environment, system) / (f"{name}.exe" if system == "nt" else name))


def python(environment: Path) -> str:
    """The Python of an environment."""
    return program(environment, "python")


def lock_file(name: str) -> Path:
    """The lock of a name; ``peer-`` begins those of other clients."""
    return (PEERS if name.startswith("peer-") else LOCKS) / f"{name}.txt"


def step(interpreter: str, parts: Iterable[str], target: str | None = None) -> list[str]:
    """The command that installs these locks, or the project, perhaps for another Python.

    The project's own build sees no registry: its backend stands in a lock of its own.
    """
    place = ["--python", target] if target else []
    pip = [interpreter, "-m", "pip", *place, "--disable-pip-version-check", "-q", "install"]
    names = list(parts)
    if names == [PROJECT]:
        return [*pip, "--no-index", "--no-deps", "--no-build-isolation", "-e", "."]
    files = [word for name in names for word in ("-r", str(lock_file(name)))]
    return [*pip, "--require-hashes", "--only-binary", ":all:", *files]


def set_up(parts: tuple[str, ...]) -> None:
    """Install those of the parts that have changed since the last run, or all of them."""
    with alone() as held:
        wanted = {part: _digest(part) for part in parts}
        record = _record()
        if record.get("python") != _identity():
            record = {}
        missing = [part for part in parts if record.get(part) != wanted[part]]
        if not missing:
            return
        print(f"setting up .venv: {', '.join(missing)}", flush=True)
        _forget()
        if not record:
            make(ENVIRONMENT, held)
        interpreter = python(ENVIRONMENT)
        for group in _grouped(missing):
            install(interpreter, group, held)
        _remember({**record, **wanted, "python": _identity()})


def make(folder: Path, held: tuple[int, ...] = ()) -> None:
    """Make an empty environment with the pip that Python brings along."""
    command = [sys.executable, "-m", "venv", "--clear", str(folder)]
    if _run(command, _neutral(os.environ), held) != 0:
        raise SetUpError(f"cannot make {folder}: is Python's venv installed (python3-venv)?")


def install(interpreter: str, parts: Iterable[str], held: tuple[int, ...] = ()) -> None:
    """Install these locks, or the project."""
    if _run(step(interpreter, parts), _pip(interpreter), held) != 0:
        raise SetUpError("the packages could not be installed; pip says why above")


def _run(command: list[str], environment: Mapping[str, str], held: tuple[int, ...]) -> int:
    """Run a step, which keeps the lock if this process is killed while it goes on."""
    return subprocess.run(
        command, check=False, cwd=ROOT, env=dict(environment), pass_fds=held
    ).returncode


def fill(folder: Path, name: str, base: str) -> str:
    """Make an environment of another Python with what one lock names, and no pip: ours fills it.

    Returns:
        Its Python.
    """
    command = [base, "-m", "venv", "--clear", "--without-pip", str(folder)]
    if _run(command, _neutral(os.environ), ()) != 0:
        raise SetUpError(f"cannot make {folder}: has {base} its venv?")
    made = python(folder)
    if _run(step(sys.executable, [name], made), _pip(sys.executable), ()) != 0:
        raise SetUpError(f"the lock {name} could not be installed; pip says why above")
    return made


@contextlib.contextmanager
def apart(name: str) -> Iterator[Path]:
    """An environment for a while, with what one lock names."""
    folder = Path(tempfile.mkdtemp(prefix="bitrix24-"))
    try:
        make(folder)
        install(python(folder), ["pip"])
        install(python(folder), [name])
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settings(interpreter: str) -> dict[str, str]:
    """Where the machine says that packages come from: in files of pip or in PIP_ variables."""
    command = [interpreter, "-m", "pip", "config", "list"]
    done = subprocess.run(
        command, check=False, capture_output=True, encoding="utf-8", env=_neutral(os.environ)
    )
    if done.returncode != 0:
        raise SetUpError(f"pip cannot read its settings: {done.stderr.strip()}")
    return fetching(done.stdout)


def fetching(listed: str) -> dict[str, str]:
    """What ``pip config list`` says of where packages come from; the narrower place wins."""
    found: dict[str, str] = {}
    lines = [line.partition("=") for line in listed.splitlines() if "=" in line]
    for place in ("global.", "install.", ":env:."):
        for key, _, value in lines:
            name = key.removeprefix(place)
            if key.startswith(place) and name in _FETCHING:
                found[name] = ast.literal_eval(value)
    return found


def _pip(interpreter: str) -> dict[str, str]:
    """The machine's environment for pip, without what would change what is installed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    own = {f"PIP_{key.upper().replace('-', '_')}": v for key, v in settings(interpreter).items()}
    return {**_neutral(kept), **own, "PIP_CONFIG_FILE": os.devnull}


def _neutral(environment: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
    return {**kept, "PYTHONUTF8": "1"}


def _grouped(parts: list[str]) -> Iterator[list[str]]:
    """Locks that one run of pip can take: pip goes first, the project alone."""
    waiting: list[str] = []
    for part in parts:
        if part in {"pip", PROJECT}:
            if waiting:
                yield waiting
            yield [part]
            waiting = []
        else:
            waiting.append(part)
    if waiting:
        yield waiting


def _identity() -> str:
    """What an environment is made for: it holds absolute paths and one version's packages."""
    return f"{sys.version_info[0]}.{sys.version_info[1]} in {ROOT}"


def _digest(part: str) -> str:
    path = ROOT / "pyproject.toml" if part == PROJECT else lock_file(part)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _record() -> dict[str, str]:
    """What was installed; nothing after a run that was killed."""
    try:
        record = json.loads((ENVIRONMENT / "installed").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) and Path(python(ENVIRONMENT)).exists() else {}


def _forget() -> None:
    (ENVIRONMENT / "installed").unlink(missing_ok=True)


def _remember(record: Mapping[str, str]) -> None:
    new = ENVIRONMENT / "installed.new"
    new.write_text(json.dumps(record, indent=1), encoding="utf-8")
    new.replace(ENVIRONMENT / "installed")


@contextlib.contextmanager
def alone() -> Iterator[tuple[int, ...]]:
    """Wait until no other run installs anything; the system frees the lock of a killed one.

    What comes is the lock as a step inherits it: pip goes on when only this process is killed.
    """
    path = ROOT / ".venv.lock"
    try:
        file = path.open("a+b")
    except OSError as error:
        place = f"{path} cannot be written ({error.strerror})"
        raise SetUpError(f"{place}: work in a copy of the project that is your own") from None
    with file:
        if not _locked(file.fileno(), wait=False):
            print("another run sets up .venv: waiting", flush=True)
            while not _locked(file.fileno(), wait=True):
                pass
        yield () if os.name == "nt" else (file.fileno(),)


def _locked(descriptor: int, *, wait: bool) -> bool:
    """Take the lock of an open file; on Windows a wait ends without it after ten seconds."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True
