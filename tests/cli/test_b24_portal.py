"""b24 against a stub portal: what goes over the wire, and what failures look like."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.generated.portal import CODE, Portal

from .process import environment, program, run, start

if TYPE_CHECKING:
    from collections.abc import Iterator

PAUSE = ("timeman", "pause", "--user-id", "503")
LIST = ("task", "elapseditem", "getlist", "--taskid", "1")


@pytest.fixture
def portal() -> Iterator[Portal]:
    with Portal() as listening:
        yield listening


def test_a_webhook_call(portal: Portal) -> None:
    portal.answer({"result": {"STATUS": "PAUSED"}})
    done = start(*PAUSE, "--url", portal.url)
    assert json.loads(done.out) == {"STATUS": "PAUSED"}
    (request,) = portal.requests
    assert request.path == f"/rest/1/{CODE}/timeman.pause"
    assert request.body == {"USER_ID": 503}


def test_address_and_token_from_the_environment_and_flags_before_them(portal: Portal) -> None:
    for _ in range(3):
        portal.answer({"result": True})
    assert run(*PAUSE, B24_WEBHOOK=portal.url).code == 0
    assert run(*PAUSE, B24_URL=portal.address, B24_TOKEN="sesame-token").code == 0
    assert portal.requests[1].body == {"USER_ID": 503, "auth": "sesame-token"}
    nowhere = "https://nowhere.invalid/rest/1/other-code/"
    assert run(*PAUSE, "--webhook", portal.url, B24_URL=nowhere, B24_TOKEN="of-another").code == 0
    assert portal.requests[2].body == {"USER_ID": 503}


def test_parameters_that_the_spec_does_not_know_are_sent(portal: Portal) -> None:
    portal.answer({"result": True})
    run("timeman", "pause", "--url", portal.url, "--input", '{"user_id": 5, "NEW": [1, null]}')
    assert portal.requests[0].body == {"USER_ID": 5, "NEW": [1, None]}


def test_types_on_the_wire(portal: Portal) -> None:
    portal.answer({"result": True})
    done = run(
        *("timeman", "timecontrol", "settings", "set", "--url", portal.url),
        *("--active", "no", "--register-idle", "TRUE", "--minimum-idle-for-report", "15"),
        *("--report-request-users", "1,2", "--report-request-users", "[3]"),
    )
    assert done.code == 0, done.err
    assert portal.requests[0].body == {
        "ACTIVE": 0,  # the portal ignores a JSON false here, says the spec
        "MINIMUM_IDLE_FOR_REPORT": 15,
        "REGISTER_IDLE": True,
        "REPORT_REQUEST_USERS": [1, 2, 3],
    }


def test_any_method_by_its_own_name(portal: Portal) -> None:
    portal.answer({"result": [1]})
    portal.answer({"result": [1]})
    words = ("ID=1", "TITLE=Ünï", 'FIELDS={"A": [1]}', "CODE=007", "N=NaN", "DELTA=-5")
    assert run("api", "crm.x", *words, "--url", portal.url).out == "[\n  1\n]\n"
    assert portal.requests[0].path == f"/rest/1/{CODE}/crm.x"
    expected = {"ID": 1, "TITLE": "Ünï", "FIELDS": {"A": [1]}, "CODE": "007", "N": "NaN"}
    assert portal.requests[0].body == {**expected, "DELTA": -5}
    run("api", "tasks.task.add", "--v3", "--input", '{"a": 1}', "a=2", "--url", portal.url)
    assert portal.requests[1].path == f"/rest/api/1/{CODE}/tasks.task.add"
    assert portal.requests[1].body == {"a": 2}


def _pages(portal: Portal) -> None:
    portal.answer({"result": [{"ID": str(n)} for n in range(50)], "total": 52})
    portal.answer({"result": [{"ID": "50"}, {"ID": "51"}], "total": 52})


def test_all_walks_every_page_into_one_array(portal: Portal) -> None:
    _pages(portal)
    done = run(*LIST, "--all", "--url", portal.url)
    assert [item["ID"] for item in json.loads(done.out)] == [str(n) for n in range(52)]
    assert done.err == ""
    assert len(portal.requests) == 2


def test_the_first_page_says_that_more_follow(portal: Portal) -> None:
    _pages(portal)
    done = run(*LIST, "--url", portal.url)
    assert len(json.loads(done.out)) == 50
    assert done.err == "b24: 50 items of 52; --all gets them all\n"
    assert len(portal.requests) == 1


@pytest.mark.parametrize("form", ["json", "text"])
def test_a_failure_on_a_later_page_keeps_what_came_and_says_how_to_go_on(
    portal: Portal, form: str
) -> None:
    portal.answer({"result": [{"ID": str(n)} for n in range(50)], "total": 52})
    portal.answer({"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many"}, 503)
    portal.answer({"result": [{"ID": "50"}, {"ID": "51"}], "total": 52})
    done = run(*LIST, "--all", "--url", portal.url, B24_OUTPUT="" if form == "json" else "text")
    assert (form == "json") == done.out.startswith("[")
    with pytest.raises(json.JSONDecodeError):
        json.loads(done.out)  # nobody takes it for the whole list
    lines = f"{done.out}]" if form == "json" else f"[{','.join(done.out.splitlines())}]"
    items = json.loads(lines)
    assert [item["ID"] for item in items] == [str(n) for n in range(50)]
    assert done.code == 6
    assert "incomplete: the next page failed after 50 items" in done.err
    (words,) = re.findall(r"--input '(.*)'", done.err)
    done = run(*LIST, "--all", "--input", words, "--url", portal.url)
    assert [item["ID"] for item in json.loads(done.out)] == ["50", "51"]


@pytest.mark.parametrize(
    ("status", "error", "code"),
    [
        (400, {"error": "", "error_description": "User not found"}, 1),
        (403, {"error": "insufficient_scope", "error_description": "no"}, 1),
        (401, {"error": "NO_AUTH_FOUND", "error_description": "Wrong authorization data"}, 4),
        (401, {"error": "expired_token", "error_description": "expired"}, 4),
        (503, {"error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"}, 6),
        (429, {"error": "OPERATION_TIME_LIMIT", "error_description": "used up"}, 6),
        (400, {"error": {"code": "BITRIX_REST_V3_X", "message": "no"}}, 1),
    ],
)
def test_errors_of_the_portal(
    portal: Portal, status: int, error: dict[str, object], code: int
) -> None:
    portal.answer(error, status)
    done = run(*PAUSE, "--url", portal.url)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith("b24: timeman.pause: ")
    assert CODE not in done.err


def test_the_text_of_an_error(portal: Portal) -> None:
    portal.answer({"error": "", "error_description": "User not found"}, 400)
    assert run(*PAUSE, "--url", portal.url).err == (
        "b24: timeman.pause: User not found (no code, HTTP 400). No user has this USER_ID.\n"
        "See https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html\n"
    )


def test_answers_that_are_not_the_apis(portal: Portal) -> None:
    portal.answer(raw=b"<html>", headers={"Content-Type": "text/html"})
    assert run(*PAUSE, "--url", portal.url).code == 5
    portal.answer(raw=b"", status=502)
    assert run(*PAUSE, "--url", portal.url).code == 5
    portal.answer(raw=b"<html>", status=401)
    assert run(*PAUSE, "--url", portal.url).code == 4
    portal.answer(raw=b"", status=302, headers={"Location": "https://elsewhere.invalid/"})
    done = run(*PAUSE, "--url", portal.url)
    assert done.code == 5
    assert "elsewhere.invalid" in done.err


def test_nobody_answers(portal: Portal) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/rest/1/{CODE}/"
        done = run(*PAUSE, "--url", url)
    assert done.code == 5
    assert CODE not in done.err
    portal.answer({"result": True}, delay=30)
    done = run(*PAUSE, "--url", portal.url, "--timeout", "0.2")
    assert done.code == 5
    assert "no answer within 0.2 s" in done.err


def test_a_portal_that_fails_is_asked_again(portal: Portal) -> None:
    broken = {"error": "INTERNAL_SERVER_ERROR", "error_description": "Internal server error"}
    portal.answer(broken, status=500)
    portal.answer({"result": 1})
    done = run("api", "server.time", "--url", portal.url, "--retries", "2")
    assert (done.code, done.out) == (0, "1\n")
    assert len(portal.requests) == 2
    done = run(*PAUSE, "--url", portal.url, B24_RETRIES="many")
    assert done.code == 3
    assert 'B24_RETRIES: "many" is no whole number from 0 to 20' in done.err


def test_a_write_in_doubt_is_not_sent_again_and_says_so(portal: Portal) -> None:
    portal.answer({"error": "INTERNAL_SERVER_ERROR", "error_description": "no"}, status=500)
    done = run(*PAUSE, "--url", portal.url, "--retries", "4")
    assert done.code == 1
    assert "whether it was carried out is not known" in done.err
    assert len(portal.requests) == 1


def test_wrong_configuration() -> None:
    for words, variables in [
        ((), {}),
        (("--token", "sesame-token"), {}),
        ((), {"B24_TOKEN": "sesame-token"}),
        (("--url", f"https://acme.bitrix24.com/rest/1/{CODE}/?x"), {}),
        (("--url", f"https://acme.bitrix24.com/rest/1/{CODE}/", "--token", "sesame-token"), {}),
        ((), {"B24_MOCK": "maybe"}),
        (("--mock",), {"B24_TIMEOUT": "soon"}),
        (("--mock",), {"B24_OUTPUT": "yaml"}),
    ]:
        done = run(*PAUSE, *words, env=variables)
        assert (done.code, done.out) == (3, ""), (words, variables)
        assert CODE not in done.err
        assert "sesame-token" not in done.err


def test_debug_shows_the_request_but_no_secret(portal: Portal) -> None:
    portal.answer({"result": True})
    portal.answer({"result": True})
    done = run(*PAUSE, "--debug", "--url", portal.url)
    assert f"> POST {portal.address}/rest/1/***/timeman.pause" in done.err
    assert '> {"USER_ID": 503}' in done.err
    assert "< HTTP 200" in done.err
    assert CODE not in done.err
    done = run(*PAUSE, "--debug", "--url", portal.address, "--token", 'sesame"token')
    assert '"auth": "***"' in done.err
    inner = run("api", "x.y", "--mock", "--debug", 'A={"client_secret": "sesame"}')
    assert '{"A": {"client_secret": "***"}}' in inner.err
    assert "sesame" not in done.err


def test_a_hostile_portal_does_not_reach_the_terminal(portal: Portal) -> None:
    nasty = "\x1b[31mred\x07 \u202egnp.exe \x9b0m\nfake line\ttab"
    for form in ("table", "text", "json", "jsonl"):
        portal.answer({"result": [{nasty: nasty, "n": {nasty: [nasty]}}, {"n": 1}]})
        done = run("api", "x.y", "--url", portal.url, "-o", form)
        shown = done.out.replace("\n", "")
        assert done.code == 0
        assert shown.isprintable(), form
    portal.answer({"error": nasty, "error_description": nasty}, 400)
    done = run("api", "x.y", "--url", portal.url)
    assert done.err.replace("\n", "").isprintable()
    assert "\nfake line" not in done.err


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_error(portal: Portal, unbuffered: str) -> None:
    portal.answer({"result": ["x" * 100] * 20_000})
    words = [sys.executable, "-m", "bitrix24", "api", "x.y", "--url", portal.url]
    with subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment({"PYTHONUNBUFFERED": unbuffered}),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--version",
        "methods",
        "methods --search zeppelin",
        "help output",
        "timeman pause --help",
        "timeman pause --example",
        "timeman pause --mock",
        "api server.time --mock",
        "task elapseditem getlist --mock --all -o jsonl",
        "task elapseditem getlist --mock --all -o table",
    ],
)
def test_every_command_is_quiet_when_nobody_reads(line: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        words = [sys.executable, "-m", "bitrix24", *line.split()]
        done = subprocess.run(
            words, stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_full_disk_is_told() -> None:
    words = [sys.executable, "-m", "bitrix24", "--mock", *PAUSE]
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
        )
    assert done.returncode == 3
    assert done.stderr == b"b24: standard output cannot be written: No space left on device\n"


def test_ctrl_c_ends_quietly(portal: Portal) -> None:
    portal.answer({"result": True}, delay=30)
    words = program(*PAUSE, "--url", portal.url)
    with subprocess.Popen(words, stderr=subprocess.PIPE, env=environment()) as process:
        while not portal.requests and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 130


def test_a_bug_is_told_shortly_and_its_place_only_on_request(portal: Portal) -> None:
    words = [sys.executable, "-c", _BROKEN, *PAUSE, "--url", portal.url]
    done = subprocess.run(words, capture_output=True, env=environment(), check=False)
    assert done.returncode == 70
    assert done.stderr.count(b"\n") == 1
    assert b"RuntimeError: broken /rest/1/***/" in done.stderr
    debug = subprocess.run([*words, "--debug"], capture_output=True, env=environment(), check=False)
    assert debug.returncode == 70
    assert b"Traceback" in debug.stderr
    assert CODE.encode() not in done.stderr + debug.stderr


_BROKEN = """
import sys
from bitrix24._runtime.cli import main, portal_call
def broken(*args):
    raise RuntimeError("broken /rest/1/test-code/")
portal_call.connect = broken
main.b24()
"""


@pytest.mark.parametrize("method", ["crm.deal.list", "my.own.list"])
def test_all_pages_of_any_method_come_by_its_own_name(portal: Portal, method: str) -> None:
    more = {"result": [{"ID": "1"}], "next": 50, "total": 51}
    last = {"result": [{"ID": "2"}], "total": 51}
    for answer in (more, more, last):
        portal.answer(answer)
    done = run("api", method, "--url", portal.url)
    assert (json.loads(done.out), done.err) == (
        [{"ID": "1"}],
        "b24: more items follow; --all gets them all\n",
    )
    done = run("api", method, "--all", "filter[>ID]=0", "--url", portal.url)
    assert (json.loads(done.out), done.err) == ([{"ID": "1"}, {"ID": "2"}], "")
    assert portal.requests[-1].body == {"filter": {">ID": 0}, "start": 50}


def test_all_by_its_own_name_goes_as_the_method_does(portal: Portal) -> None:
    _pages(portal)
    done = run("api", "task.elapseditem.getlist", "TASKID=1", "--all", "--url", portal.url)
    assert [item["ID"] for item in json.loads(done.out)] == [str(n) for n in range(52)]
    assert portal.requests[1].body == {"TASKID": 1, "PARAMS": {"NAV_PARAMS": {"iNumPage": 2}}}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("crm.deal.get", "--all"), "--all: crm.deal.get does not answer in pages"),
        (("crm.deal.list", "--all", "--envelope"), "--all and --envelope exclude each other"),
    ],
)
def test_all_by_its_own_name_is_refused_where_it_says_nothing(
    portal: Portal, words: tuple[str, ...], said: str
) -> None:
    done = run("api", *words, "--url", portal.url)
    assert (done.code, done.out, portal.requests) == (2, "", [])
    assert said in done.err
