"""The counters of this machine: shared by processes, whatever becomes of them or of the file."""

from __future__ import annotations

import logging
import math
import os
import shutil
import signal
import sqlite3
import stat
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from bitrix24._runtime.limits import file as module
from bitrix24._runtime.limits import limiter
from bitrix24._runtime.limits.file import File, folder
from bitrix24._runtime.limits.stores import IDLE, Memory
from bitrix24._runtime.policy.bucket import Place, Rule

from .processes import STORING, running
from .storing import KEY, RULE

TOLD: Final = "counted in this process alone"
USUAL: Final = Rule(50, 2)
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals, forks and users of POSIX")


class Time:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 10_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


Open = Callable[[], File]


@pytest.fixture
def opened(tmp_path: Path, time: Time) -> Iterator[Open]:
    """Opens the counters of the test's folder, as each process does."""
    files: list[File] = []

    def make() -> File:
        files.append(File(str(tmp_path), time))
        return files[-1]

    yield make
    for file in files:
        file.close()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "limits-1.db"


def entered(store: File, rule: Rule = RULE) -> Place:
    return store.step("enter", KEY, rule)


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    assert {record.name for record in caplog.records} <= {"bitrix24"}
    return [record.getMessage() for record in caplog.records]


# Several processes.


def test_two_processes_share_the_counters(tmp_path: Path) -> None:
    with (
        running(STORING, tmp_path, "enter", 10, 1) as first,
        running(STORING, tmp_path, "enter", 10, 1) as second,
    ):
        assert first.ended()[1] == second.ended()[1] == []
    with running(STORING, tmp_path, "enter", 30, 1) as third:
        (place,), log = third.ended()
    assert Place(*place).level == pytest.approx(50, abs=0.01), "it begins with what is left"
    assert log == []


def test_counts_are_exact(tmp_path: Path) -> None:
    """8 threads in each of 4 processes."""
    with (
        running(STORING, tmp_path, "enter", 100, 8) as a,
        running(STORING, tmp_path, "enter", 100, 8) as b,
        running(STORING, tmp_path, "enter", 100, 8) as c,
        running(STORING, tmp_path, "enter", 100, 8) as d,
    ):
        logs = [process.ended()[1] for process in (a, b, c, d)]
    assert logs == [[], [], [], []]
    store = File(str(tmp_path))
    assert entered(store).number == 4 * 8 * 100 + 1
    store.close()


@posix
def test_one_that_is_killed_in_the_middle_of_a_step_counts_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 60.0)
    store, places = File(str(tmp_path)), list[Place]()
    with running(STORING, tmp_path, "hold") as other:
        assert other.said() == "held"
        waiting = threading.Thread(target=lambda: places.append(entered(store)))
        waiting.start()
        other.process.kill()
        waiting.join()
    assert places[0].number == 2, "one that was counted, one that was not, and ours"
    assert warnings(caplog) == []
    store.close()


@posix
def test_killed_at_any_moment(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store, number = File(str(tmp_path)), 0.0
    for lines in range(8):
        with running(STORING, tmp_path, "for-ever") as other:
            for _ in range(1 + 37 * lines):
                number = other.said()
            other.process.kill()
        number, before = entered(store).number, number
        assert number > before
    assert warnings(caplog) == []
    store.close()


@posix
def test_one_that_is_stopped_is_not_waited_for(
    tmp_path: Path,
    time: Time,
    opened: Open,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    store = opened()
    time.now = 1.0  # below that of the other process, whose clock is the machine's
    with running(STORING, tmp_path, "hold") as other:
        assert other.said() == "held"
        os.kill(other.process.pid, signal.SIGSTOP)
        numbers = [entered(store).number for _ in range(3)]
        assert numbers == [1, 2, 3], "it counts alone, and asks the file only once"
        time.now += 10
        assert entered(store).number == 4
        assert len(warnings(caplog)) == 1
        assert TOLD in warnings(caplog)[0]
        os.kill(other.process.pid, signal.SIGCONT)
        other.tell()
        other.ended()
    time.now += 10
    assert opened().step("again", KEY, RULE).level == 50, "that clock is not believed"
    assert entered(store).level == pytest.approx(55), "what was counted alone is counted, too"
    assert len(warnings(caplog)) == 1


def test_alone_one_goes_on_with_what_was_known(
    time: Time, opened: Open, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    store, other = opened(), opened()
    for _ in range(40):
        entered(store, USUAL)
    with sqlite3.connect(database, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        place = [entered(store, USUAL) for _ in range(10)][-1]
        assert (place.level, place.wait) == (50, 1.5)
        holder.execute("ROLLBACK")
    holder.close()
    time.now += 6
    assert other.step("again", KEY, USUAL).level == 40 - 12
    assert entered(store, USUAL).level == 50 - 12 + 1
    time.now += 1000
    assert entered(store, USUAL).level == 1


def test_what_was_counted_alone_for_long_is_forgotten(
    time: Time, opened: Open, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    store = opened()
    entered(store, USUAL)
    with sqlite3.connect(database, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        for _ in range(200):
            time.now += 0.5
            entered(store, USUAL)
        holder.execute("ROLLBACK")
    holder.close()
    time.now += 6
    assert entered(store, USUAL).level == 1


# Forks.


@posix
@pytest.mark.parametrize("where", ["file", "none", "full"])
def test_forks_neither_hang_nor_miscount(where: str, tmp_path: Path) -> None:
    """While four threads count; in a file, in the process, and where the file cannot be used."""
    place = {"file": str(tmp_path), "none": "none", "full": "/dev/null/none"}[where]
    with running(STORING, place, "forks", 200) as process:
        (found,), log = process.ended()
    assert found["failed"] == 0
    counted = found["counted"] + (200 if where == "file" else 0)
    assert found["all"] == pytest.approx(counted, abs=0.01)
    assert [TOLD in line for line in log] == ([True] if where == "full" else [])


def test_the_log_may_call_a_portal(tmp_path: Path) -> None:
    class Calling(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            numbers.append(entered(store).number)

    numbers: list[float] = []
    (tmp_path / "place").touch()
    store, handler = File(str(tmp_path / "place")), Calling()
    logging.getLogger("bitrix24").addHandler(handler)
    try:
        numbers.append(entered(store).number)
    finally:
        logging.getLogger("bitrix24").removeHandler(handler)
    assert numbers == [2, 1]


# Damage.


def test_garbage_in_place_of_the_file(
    opened: Open, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database.write_bytes(b"no database at all" * 1000)
    check_mended(opened, caplog)


def test_a_file_that_was_cut_off(
    opened: Open, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened()
    for number in range(500):
        store.step("enter", f"{KEY}{number}", RULE)
    store.close()
    os.truncate(database, database.stat().st_size // 2 + 100)
    check_mended(opened, caplog)


def test_an_empty_file(opened: Open, database: Path, caplog: pytest.LogCaptureFixture) -> None:
    database.touch()
    os.utime(database, (1, 1))
    check_mended(opened, caplog)


def test_an_empty_file_that_another_process_begins(opened: Open, database: Path) -> None:
    database.touch()
    assert entered(opened()).level == 1


@pytest.mark.parametrize(
    "tables",
    [
        "CREATE TABLE buckets (key TEXT PRIMARY KEY, level REAL)",
        "CREATE TABLE buckets (key TEXT PRIMARY KEY, at REAL)",
        "CREATE TABLE buckets (key, entered, left, at, others, refused, more NOT NULL)",
        "CREATE VIEW buckets AS SELECT 1 AS at",
        "CREATE TABLE texts (id)",
    ],
)
def test_other_tables_than_ours(
    tables: str, opened: Open, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute(tables)
    connection.close()
    check_mended(opened, caplog)


def test_pages_that_are_damaged_while_it_is_used(
    opened: Open, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened()
    for number in range(500):
        store.step("enter", f"{KEY}{number}", RULE)
    size = database.stat().st_size
    database.write_bytes(b"\xff" * size)
    check_mended(lambda: store, caplog)


def check_mended(opened: Open, caplog: pytest.LogCaptureFixture) -> None:
    """Nobody knows how full the bucket is; the file is a good one again, also for others."""
    assert entered(opened()).level == 51
    assert opened().step("again", KEY, RULE).level == 51
    assert opened().step("enter", "another", RULE).level == 51
    store = opened()
    store.write("text", "kept")
    assert opened().read("text")[0] == "kept"
    assert warnings(caplog) == []


@pytest.mark.parametrize("column", ["entered", "left", "at", "others", "refused"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -1.0, 1e300, "much", b"\0"])
def test_values_that_cannot_be(
    column: str, value: object, opened: Open, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    entered(opened(), USUAL)
    with sqlite3.connect(database) as connection:
        sql = f"UPDATE OR IGNORE buckets SET {column} = ?"
        if isinstance(value, float) and math.isnan(value):
            value = struct.pack("d", value)  # SQLite has no such number
        connection.execute(sql, (value,))
    connection.close()
    place = entered(opened(), USUAL)
    is_old = column == "at" and value in {-1.0, -math.inf}
    assert (place.level == 1) if is_old else (1 < place.level <= 51)
    assert place.wait <= 2
    assert warnings(caplog) == []


@pytest.mark.parametrize(
    ("text", "at"), [(b"\xff", 0.0), ("x", "soon"), (5, 0.0), ("", 0.0), ("x", 1e300)]
)
def test_texts_that_cannot_be(text: object, at: object, opened: Open, database: Path) -> None:
    store = opened()
    store.write("text", "kept")
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE texts SET text = ?, at = ?", (text, at))
    connection.close()
    assert store.read("text")[0] in {None, "5"}


def test_a_folder_in_place_of_the_file(
    opened: Open, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database.mkdir()
    store = opened()
    assert [entered(store).number for _ in range(3)] == [1, 2, 3]
    store.write("text", "kept")
    assert store.read("text")[0] == "kept"
    assert len(warnings(caplog)) == 1
    assert TOLD in warnings(caplog)[0]
    assert "B24_STATE" in warnings(caplog)[0]


def test_a_folder_that_is_removed(
    tmp_path: Path, opened: Open, time: Time, caplog: pytest.LogCaptureFixture
) -> None:
    store = opened()
    for _ in range(30):
        entered(store)
    store.close()
    shutil.rmtree(tmp_path)
    assert entered(store).level == 31, "this process knows what it has sent"
    assert opened().step("again", KEY, RULE).level == 31


def test_a_folder_that_is_removed_while_it_is_open(
    tmp_path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bitrix24._runtime.limits.database._LOOKS", 0.0)
    store = opened()
    for _ in range(30):
        entered(store)
    shutil.rmtree(tmp_path)
    assert entered(store).level == 31
    assert opened().step("again", KEY, RULE).level == 31


# What cannot be written.


@posix
@pytest.mark.parametrize("what", ["folder", "file"])
def test_who_may_not_write_counts_alone(what: str) -> None:
    place = Path(tempfile.mkdtemp(prefix="b24-state-"))
    try:
        if what == "file":
            store = File(str(place))
            entered(store)
            store.close()
            (place / "limits-1.db").chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        place.chmod(0o555)
        with running(STORING, place, "as-nobody") as process:
            said, log = process.ended()
    finally:
        place.chmod(0o700)
        shutil.rmtree(place)
    assert said == [1, 2, 3, "kept"]
    assert len(log) == 1
    assert log[0].startswith("bitrix24: ")
    assert TOLD in log[0]


@posix
def test_a_full_disk(tmp_path: Path) -> None:
    with running(STORING, tmp_path, "on-a-full-disk") as process:
        said, log = process.ended()
    assert said == [1, 2, 3, 4]
    assert len(log) == 1
    assert TOLD in log[0]


def test_a_python_without_sqlite(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlite3", None)
    for name in ("file", "database"):
        monkeypatch.delitem(sys.modules, f"bitrix24._runtime.limits.{name}", raising=False)
    home = limiter.of_the_machine.__wrapped__()
    assert isinstance(home.store, Memory)
    assert warnings(caplog) == [
        "the limits of portals are counted in this process alone: this Python has no sqlite3"
    ]


# Clocks.


@pytest.mark.parametrize("back", [2.0, 100.0, 9_000.0])
def test_a_clock_that_goes_back(back: float, opened: Open, time: Time) -> None:
    """As after the machine was started anew: the bucket may be full."""
    store = opened()
    entered(store, USUAL)
    store.write("text", "kept")
    time.now -= back
    place = entered(opened(), USUAL)
    assert (place.level, place.wait) == (51, 2)
    assert store.read("text")[0] is None
    time.now += 25
    assert entered(store, USUAL).level == 2


@pytest.mark.parametrize("forward", [IDLE, 1e9])
def test_a_clock_that_leaps(forward: float, opened: Open, time: Time) -> None:
    store = opened()
    for _ in range(50):
        entered(store, USUAL)
    store.write("text", "kept")
    time.now += forward
    assert entered(store, USUAL).level == 1
    assert store.read("text")[0] is None
    assert entered(opened(), USUAL).level == 2


def test_old_rows_are_forgotten(opened: Open, time: Time, database: Path) -> None:
    store = opened()
    for number in range(50):
        store.step("enter", f"old{number}", USUAL)
        store.write(f"old{number}", "x")
    store.close()
    time.now += 4 * IDLE + 1
    entered(store, USUAL)
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM buckets").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM texts").fetchone() == (0,)
    connection.close()


# Where the file is.


@pytest.mark.parametrize(
    ("system", "environment", "found"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.local/state/bitrix24"),
        ("linux", {"HOME": "/home/a", "XDG_STATE_HOME": "/state"}, "/state/bitrix24"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Application Support/bitrix24"),
        ("win32", {"LOCALAPPDATA": "C:\\L", "HOME": "C:\\A"}, "C:\\L\\bitrix24"),
        ("win32", {"HOME": "C:\\A"}, "C:\\A\\AppData\\Local\\bitrix24"),
        ("freebsd14", {"HOME": "/home/a"}, "/home/a/.local/state/bitrix24"),
    ],
)
def test_the_folder(system: str, environment: dict[str, str], found: str) -> None:
    assert folder(system, environment) == found


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_folder_may_be_given(system: str, tmp_path: Path) -> None:
    given = str(tmp_path / "mine")
    assert folder(system, {"B24_STATE": given, "HOME": "/home/a"}) == given


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_without_a_home_it_is_counted_alone(
    system: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("os.path.expanduser", str)
    assert folder(system, {}) == ""
    store = File("")
    assert [entered(store).number for _ in range(2)] == [1, 2]
    assert len(warnings(caplog)) == 1
    assert "there is no home folder" in warnings(caplog)[0]


WINDOWS: Final = """
import os, sys, logging, sqlite3, threading, time, weakref
for name in ("register_at_fork", "fork"):
    if hasattr(os, name):
        delattr(os, name)
sys.modules["fcntl"] = None
os.environ.pop("B24_STATE", None)
os.environ["LOCALAPPDATA"] = sys.argv[1]
sys.platform = "win32"
from bitrix24._runtime.limits.file import File
from bitrix24._runtime.policy.bucket import Rule
for _ in range(2):
    store = File()
    print(store.step("enter", "key", Rule(50, 2)).number)
    store.close()
"""


def test_nothing_of_it_needs_forks_or_locks_of_posix(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WINDOWS, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["1.0", "2.0"]
    assert done.stderr == ""
    assert [path.name for path in tmp_path.parent.glob(f"{tmp_path.name}*\\bitrix24")] == [
        f"{tmp_path.name}\\bitrix24"
    ]
