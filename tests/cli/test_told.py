"""What is told of a call that failed or ended early: never that nothing was sent when it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING, Any

import pytest

from bitrix24._runtime.cli.console import Console
from bitrix24._runtime.cli.failure import Failure, tell
from bitrix24._runtime.cli.output.writing import show
from bitrix24._runtime.cli.walk import show_all
from bitrix24._runtime.secrets import Secret
from tests.generated.portal import CODE, Portal

from .process import IN_FRONT, Done, environment, program, run, run_oint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAUSE = ("timeman", "pause", "--user-id", "503")
LIST = ("task", "elapseditem", "getlist", "--taskid", "1")
DEALS = ("crm", "deal", "list")  # deprecated


@pytest.fixture
def portal() -> Iterator[Portal]:
    with Portal() as listening:
        yield listening


# Standard output that takes nothing


@pytest.mark.parametrize("words", [PAUSE, ("api", "x.y")])
@pytest.mark.parametrize("redirection", [">&-", ">/dev/full", "1</dev/null", ""])
def test_an_output_that_takes_nothing_is_noticed_before_anything_is_sent(
    portal: Portal, words: tuple[str, ...], redirection: str
) -> None:
    line = f'exec "$@" {redirection}'
    reading, writing = os.pipe()
    os.close(reading)  # the last case: nobody reads
    done = subprocess.run(
        ["sh", "-c", line, "sh", *program(*words, "--url", portal.url)],
        stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False,
    )  # fmt: skip
    os.close(writing)
    assert portal.requests == []
    if redirection:
        assert done.returncode == 3
        assert done.stderr.startswith(b"b24: standard output ")
    else:
        assert (done.returncode, done.stderr) == (141, b"")


def test_an_answer_that_cannot_be_written_has_a_code_of_its_own(portal: Portal) -> None:
    portal.answer({"result": "x" * 100_000})
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))"
    words = [sys.executable, "-c", f"{limit}\n{IN_FRONT}", *PAUSE, "--url", portal.url]
    done = _into_small_file(words)
    assert len(portal.requests) == 1
    assert done.code == 74
    assert done.err == (
        "b24: standard output cannot be written: File too large; the call was made, its answer is "
        "not all there\n"
    )
    portal.answer({"result": "x" * 100_000})
    done = _into_small_file([*words, "-o", "json"])
    told = json.loads(done.err)
    assert (done.code, told["code"], told["sent"]) == (74, "answer_not_written", "yes")


def _into_small_file(words: list[str]) -> Done:
    """Run a line that may write no large file: nor compiled modules, which Python would cut."""
    own = environment({"PYTHONDONTWRITEBYTECODE": "1"})
    with tempfile.TemporaryFile() as file:
        done = subprocess.run(words, stdout=file, stderr=subprocess.PIPE, env=own, check=False)
    return Done(done.returncode, "", done.stderr.decode())


# A walk that ends early


def _page(first: int) -> dict[str, object]:
    return {"result": [{"ID": str(n)} for n in range(first, first + 50)], "total": 200}


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("form", ["", "json", "jsonl", "text", "table"])
def test_a_walk_that_is_interrupted_says_how_many_came_and_how_to_go_on(
    portal: Portal, number: int, code: int, form: str
) -> None:
    portal.answer(_page(0))
    portal.answer(_page(50))
    portal.answer(_page(100), delay=30)
    words = [*LIST, "--all", "--url", portal.url, *(["-o", form] if form else [])]
    with subprocess.Popen(
        program(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        while len(portal.requests) < 3 and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(number)
        out, err = (stream.decode() for stream in process.communicate())
    assert process.returncode == code
    shown = out.count("\n") - 1 if form == "table" else out.count('"ID"')
    assert shown == 100
    if form in {"", "json"}:
        with pytest.raises(json.JSONDecodeError):
            json.loads(out)
        assert len(json.loads(f"{out}]")) == 100
    rest = {"TASKID": 1, "PARAMS": {"NAV_PARAMS": {"iNumPage": 3}}}
    if form in {"json", "jsonl"}:
        told = json.loads(err)
        assert (told["exit_code"], told["sent"], told["items"]) == (code, "unknown", 100)
        assert told["code"] == ("interrupted" if number == signal.SIGINT else "terminated")
        assert told["next_params"] == rest
    else:
        first, second = err.splitlines()
        assert first == "b24: interrupted after 100 items"
        assert second == (
            f"b24: to go on from there: --input '{json.dumps(rest)}' in place of all parameters of "
            "this call"
        )


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_walk_that_is_interrupted_at_once_says_that_nothing_came(
    portal: Portal, number: int, code: int
) -> None:
    portal.answer(_page(0), delay=30)
    words = program(*LIST, "--all", "--url", portal.url)
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        while not portal.requests and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(number)
        told = process.communicate()
    assert (process.returncode, told) == (code, (b"", b"b24: interrupted after 0 items\n"))


_PAGES: list[list[list[object]]] = [[[]], [[1]], [[{"A": "x\ny"}, []], [], [None, {}]]]


@pytest.mark.parametrize("pages", _PAGES)
def test_an_array_written_page_by_page_is_the_array(
    pages: list[list[object]], capsys: pytest.CaptureFixture[str]
) -> None:
    class Page:
        def __init__(self, at: int) -> None:
            self.items, self._at = pages[at], at

        def next_page(self) -> Page | None:
            return Page(self._at + 1) if self._at + 1 < len(pages) else None

    first: Any = Page(0)
    show_all(lambda: first, "json", Console("b24"))
    written = capsys.readouterr().out
    show([item for page in pages for item in page], "json", Console("b24"))
    assert written == capsys.readouterr().out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_page_that_is_being_written_is_written_whole_before_the_walk_ends(
    number: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Page:
        def __init__(self, at: int) -> None:
            self.items, self.next_params = [at, at], {"start": at + 1}

        def next_page(self) -> Page:
            return Page(self.next_params["start"])

    write = Console.write

    def interrupted(console: Console, text: str) -> None:
        os.kill(os.getpid(), number)
        write(console, text)

    monkeypatch.setattr(Console, "write", interrupted)
    before = [signal.signal(each, signal.default_int_handler) for each in _SIGNALS]
    try:
        first: Any = Page(0)
        with pytest.raises(KeyboardInterrupt):
            show_all(lambda: first, "jsonl", Console("b24"))
        assert signal.getsignal(number) is signal.default_int_handler
    finally:
        for each, handler in zip(_SIGNALS, before, strict=True):
            signal.signal(each, handler)
    written = capsys.readouterr()
    assert written.out == "0\n0\n"
    assert written.err == (
        "b24: interrupted after 2 items\nb24: to go on from there: --input '{\"start\": 1}' in "
        "place of all parameters of this call\n"
    )


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@pytest.mark.parametrize("form", ["json", "jsonl", "text"])
def test_a_walk_whose_output_takes_no_more_says_how_many_came_and_how_to_go_on(
    portal: Portal, form: str
) -> None:
    for first in (0, 50, 100):
        portal.answer({**_page(first), "next": first + 50})
    room = 2000 if form == "json" else 1000
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))"
    words = [*DEALS, "--start", "0", "--all", "--url", portal.url, "-o", form]
    done = _into_small_file([sys.executable, "-c", f"{limit}\n{IN_FRONT}", *words])
    assert done.code == 74
    if form == "text":
        assert done.err.splitlines()[1:] == [
            "b24: incomplete: the output takes no more after 50 items",
            "b24: to go on from there: --input '{\"start\": 50}' in place of all parameters of "
            "this call",
            "b24: standard output cannot be written: File too large; the call was made, its answer "
            "is not all there",
        ]
    else:
        told = json.loads(done.err)
        assert told["code"] == "answer_not_written"
        assert (told["items"], told["next_params"]) == (50, {"start": 50})


@pytest.mark.parametrize("form", ["json", "text"])
def test_a_single_call_that_sigterm_ends_is_told_to_programs(portal: Portal, form: str) -> None:
    portal.answer({"result": True}, delay=30)
    with subprocess.Popen(
        program(*PAUSE, "--url", portal.url, "-o", form),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    ) as process:  # fmt: skip
        while not portal.requests and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate()
    assert (process.returncode, out) == (143, b"")
    if form == "text":
        assert err == b""
        return
    assert json.loads(err) == {
        "code": "terminated",
        "message": "interrupted",
        "exit_code": 143,
        "sent": "unknown",
        "retryable": False,
    }


# Errors for programs


def test_an_error_is_one_object_where_json_is_asked_for(portal: Portal) -> None:
    portal.answer({"error": "", "error_description": f"User not found {CODE}"}, 400)
    done = run(*PAUSE, "--url", portal.url, "-o=json")
    assert json.loads(done.err) == {
        "code": "refused",
        "message": "timeman.pause: User not found *** (no code, HTTP 400)",
        "exit_code": 1,
        "sent": "yes",
        "retryable": False,
        "method": "timeman.pause",
        "http": 400,
        "error": "",
        "error_description": "User not found ***",
        "hint": "See https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html",
    }
    assert done.code == 1
    portal.answer({"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"}, 503)
    told = json.loads(run(*DEALS, "--url", portal.url, "-ojsonl").err)
    assert (told["code"], told["sent"], told["retryable"]) == ("too_many_requests", "yes", True)
    (note,) = told["notes"]
    assert note.startswith("crm.deal.list is deprecated")
    portal.answer(raw=b"<html>", headers={"Content-Type": "text/html"})
    told = json.loads(run(*PAUSE, "--url", portal.url, B24_OUTPUT="JSON").err)
    assert (told["code"], told["http"]) == ("not_an_answer_of_the_REST_API", 200)
    told = json.loads(run(*PAUSE, "--url", "https://nowhere.invalid/rest/1/x/", "-o", "json").err)
    assert told["sent"] in {"no", "unknown"}
    assert told["exit_code"] == 5


def test_an_error_as_json_holds_no_secret_however_json_writes_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    console = Console("b24", errors_as_json=True)
    console.secrets.append(Secret('se"same'))
    failure = Failure("x", 'a se"same b', 1, facts={"inner": [{"word": 'se"same'}]})
    assert tell(console, failure) == 1
    told = json.loads(capsys.readouterr().err)
    assert (told["message"], told["inner"]) == ("a *** b", [{"word": "***"}])


@pytest.mark.parametrize(
    ("words", "code", "exit_code"),
    [
        (("timeman", "puase", "--output", "json"), "usage", 2),
        ((*PAUSE, "--user-id", "x", "--output=jsonl"), "usage", 2),
        ((*PAUSE, "--output", "json"), "wrong_configuration", 3),
    ],
)
def test_what_was_never_sent_is_told_as_that(
    words: tuple[str, ...], code: str, exit_code: int
) -> None:
    done = run(*words)
    told = json.loads(done.err)
    assert (done.code, done.out) == (exit_code, "")
    assert (told["code"], told["exit_code"], told["sent"]) == (code, exit_code, "no")


def test_only_who_asks_for_json_gets_errors_as_json() -> None:
    for words in (("--output", "text"), ("-o", "json", "-o", "table"), ()):
        assert run("timeman", "puase", *words).err.startswith("b24: ")
    assert run("timeman", "puase", "-o", "text", B24_OUTPUT="json").err.startswith("b24: ")


# Notes


def test_quiet_leaves_errors_and_the_variable_all_but_deprecations(portal: Portal) -> None:
    for _ in range(3):
        portal.answer({"result": [{"ID": "1"}], "next": 50, "total": 60})
    more = "b24: 1 items of 60; --all gets them all\n"
    done = run(*DEALS, "--url", portal.url)
    assert done.err == f"b24: crm.deal.list is deprecated; use crm.item.list instead.\n{more}"
    assert run(*DEALS, "--url", portal.url, B24_DEPRECATIONS="off").err == more
    assert run(*DEALS, "--url", portal.url, "--quiet").err == ""
    portal.answer({"error": "", "error_description": "No"}, 400)
    assert run(*DEALS, "--url", portal.url, "--quiet").err.startswith("b24: crm.deal.list: No")
    done = run(*DEALS, "--url", portal.url, B24_DEPRECATIONS="maybe")
    assert (done.code, done.err) == (3, 'b24: B24_DEPRECATIONS: "maybe" is neither 1 nor 0\n')


def test_oint_tells_the_same_of_its_file(portal: Portal, tmp_path: Path) -> None:
    words = ("bitrix24", "PauseTimekeeping", "--url", portal.url, "--userid", "1")
    portal.answer({"result": True})
    target = tmp_path / "answer.json"
    assert run_oint(*words, "--out", str(target)).code == 0
    assert len(portal.requests) == 1
    done = run_oint(*words, "--out", str(tmp_path))
    assert (done.code, len(portal.requests)) == (3, 1)
