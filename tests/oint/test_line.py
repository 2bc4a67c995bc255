"""oint as a command and as Python functions, against the mock and a stub portal."""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from bitrix24 import ConfigurationError, HTTPError, OPI_Bitrix24, ParameterError
from bitrix24._runtime.oint.dates import wire_date
from bitrix24._runtime.oint.functions import call, preview
from tests.cli.process import run_oint
from tests.generated.portal import CODE, Portal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAUSE = ("bitrix24", "PauseTimekeeping")


@pytest.fixture
def portal() -> Iterator[Portal]:
    with Portal() as listening:
        yield listening


@pytest.mark.parametrize(
    "words",
    [
        ("bitrix24", "PauseTimekeeping", "--userid", "1"),
        ("BITRIX24", "pausetimekeeping", "--userid=1"),
        ("bitrix24", "ПриостановитьУчетВремени", "-s", "1"),
        ("bitrix24", "приостановитьучетвремени", "--USER_ID", "1"),
    ],
)
def test_names_and_options_in_every_spelling(words: tuple[str, ...]) -> None:
    done = run_oint(*words, "--mock")
    assert done.code == 0, done.err
    assert done.out.startswith('{\n "result": {\n  "STATUS": "PAUSED",\n')
    assert json.loads(done.out)["time"]["operating_reset_at"] == 1722328920


def test_webhook_and_token(portal: Portal) -> None:
    portal.answer({"result": 1})
    portal.answer({"result": 1})
    assert run_oint(*PAUSE, "--url", portal.url, "--token", "").code == 0
    assert portal.requests[0].path == f"/rest/1/{CODE}/timeman.pause"
    assert portal.requests[0].body == {}
    words = ("--url", portal.address, "--token", "sesame-token", "--userid", "0")
    assert run_oint(*PAUSE, *words).code == 0
    assert portal.requests[1].path == "/rest/timeman.pause"
    assert portal.requests[1].body == {"USER_ID": 0, "auth": "sesame-token"}


def test_an_error_of_the_portal_is_printed_and_is_a_failure(portal: Portal) -> None:
    error = {"error": "NO_AUTH_FOUND", "error_description": "Wrong authorization data"}
    portal.answer(error, 401)
    done = run_oint(*PAUSE, "--url", portal.url)
    assert json.loads(done.out) == error
    assert done.code == 4
    assert "NO_AUTH_FOUND" in done.err
    portal.answer({"error": "", "error_description": "User not found"}, 400)
    assert run_oint(*PAUSE, "--url", portal.url).code == 1
    portal.answer(error, 401)
    assert call("PauseTimekeeping", {"url": portal.url}) == error
    portal.answer(raw=b"<html>")
    with pytest.raises(HTTPError):
        call("PauseTimekeeping", {"url": portal.url})


def test_nested_parameters_numbers_and_dates(portal: Portal) -> None:
    portal.answer({"result": 3322})
    done = run_oint(
        *("bitrix24", "AddTaskTimeAccounting", "--url", portal.url, "--task", "9014"),
        *("--amount", "7200", "--user", "10", "--text", "10", "--date", "06/29/2025 21:12:58"),
    )
    assert done.code == 0, done.err
    fields = {"SECONDS": 7200, "USER_ID": 10, "COMMENT_TEXT": "10"}
    assert portal.requests[0].body == {
        "TASKID": 9014,
        "ARFIELDS": {**fields, "CREATED_DATE": "2025-06-29T21:12:58"},
    }


@pytest.mark.parametrize(
    ("value", "offset", "local"),
    [
        ("2025-02-12T15:52:01.1234567", "2025-02-12T15:52:01+00:00", "2025-02-12T15:52:01"),
        ("2025-02-12T15:52:01+03:00", "2025-02-12T15:52:01+03:00", "2025-02-12T15:52:01"),
        ("2025-02-12T15:52:01Z", "2025-02-12T15:52:01+00:00", "2025-02-12T15:52:01"),
        ("2025-02-12", "2025-02-12T00:00:00+00:00", "2025-02-12T00:00:00"),
        ("06/29/2025 21:12:58", "2025-06-29T21:12:58+00:00", "2025-06-29T21:12:58"),
        (datetime(2025, 2, 12, 15, 52, 1, 9), "2025-02-12T15:52:01+00:00", "2025-02-12T15:52:01"),
        (
            datetime(2025, 2, 12, 15, tzinfo=timezone(timedelta(hours=3))),
            "2025-02-12T15:00:00+03:00",
            "2025-02-12T15:00:00",
        ),
        (date(2025, 2, 12), "2025-02-12T00:00:00+00:00", "2025-02-12T00:00:00"),
    ],
)
def test_dates(value: object, offset: str, local: str) -> None:
    assert wire_date(value, "offset", "time") == offset
    assert wire_date(value, "local", "time") == local


@pytest.mark.parametrize("value", ["gestern", "13/40/2025 00:00:00", "10:00", 5, "2025-02-30"])
def test_what_is_no_date_is_refused_by_name(value: object) -> None:
    with pytest.raises(ParameterError, match=r"^time: .*is no date: write it as 2025-02-12T15"):
        wire_date(value, "offset", "time")


def test_python_functions_in_both_languages() -> None:
    answer = OPI_Bitrix24.ПриостановитьУчетВремени("mock:", userid=1)
    assert answer["result"]["STATUS"] == "PAUSED"
    assert OPI_Bitrix24.PauseTimekeeping("mock:") == answer
    start = OPI_Bitrix24.StartTimekeeping("mock:", time=datetime(2025, 1, 1, tzinfo=UTC))
    assert start["result"]["STATUS"] == "OPENED"
    with pytest.raises(ParameterError, match="task"):
        OPI_Bitrix24.GetTaskTimeAccounting("mock:", "", "")
    with pytest.raises(ParameterError, match='userid: "x" is not an integer'):
        OPI_Bitrix24.PauseTimekeeping("mock:", userid="x")
    with pytest.raises(ConfigurationError):
        OPI_Bitrix24.PauseTimekeeping("acme.bitrix24.com")


def test_zero_and_false_are_sent_and_empty_values_are_not() -> None:
    for value, body in [(0, {"USER_ID": 0}), (False, {"USER_ID": False}), ("0", {"USER_ID": 0})]:
        assert preview("PauseTimekeeping", {"url": "mock:", "userid": value})["body"] == body
    for value in (None, ""):
        assert preview("PauseTimekeeping", {"url": "mock:", "userid": value}).get("body") in (
            None,
            {},
        )


def test_the_authorization_link() -> None:
    link = "https://acme.bitrix24.com/oauth/authorize/?client_id=a%20b%26c"
    for domain in ("acme.bitrix24.com", "https://acme.bitrix24.com/", "acme.bitrix24.com/"):
        assert OPI_Bitrix24.GetAppAuthLink(domain, "a b&c") == link
    done = run_oint("bitrix24", "GetAppAuthLink", "-d", "acme.bitrix24.com", "-c", "a b&c")
    assert json.loads(done.out) == link


def test_tokens_come_from_the_authorization_server(portal: Portal) -> None:
    tokens = {"access_token": "new-access", "refresh_token": "new-refresh"}
    portal.answer(tokens)
    url = f"{portal.address}/oauth/token/"
    words = (
        "--clientid",
        "app",
        "--clientsecret",
        "secret/+ü",
        "--refresh",
        "old-token",
        "--debug",
    )
    done = run_oint("bitrix24", "RefreshToken", *words, B24_OAUTH_URL=url)
    assert json.loads(done.out) == tokens
    assert portal.requests[0].verb == "GET"
    assert portal.requests[0].path == (
        "/oauth/token/?grant_type=refresh_token&client_id=app"
        "&client_secret=secret%2F%2B%C3%BC&refresh_token=old-token"
    )
    assert "client_id=app&client_secret=***&refresh_token=***" in done.err
    assert "old-token" not in done.err
    portal.answer({"error": "expired_token", "error_description": "expired"}, 400)
    other = ("--clientid", "app", "--clientsecret", "secret", "--code", "one-time")
    assert run_oint("bitrix24", "GetToken", *other, B24_OAUTH_URL=url).code == 4


def test_the_client_secret_goes_nowhere_in_clear_text(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {"clientid": "app", "clientsecret": "sesame", "code": "one-time"}
    for url in ("http://oauth.example.com/", "ftp://x", "https://x?y", "https://u@x/", "https://["):
        monkeypatch.setenv("B24_OAUTH_URL", url)
        with pytest.raises(ConfigurationError) as caught:
            call("GetToken", values)
        assert "sesame" not in str(caught.value)
    monkeypatch.delenv("B24_OAUTH_URL")
    assert preview("GetToken", values)["url"] == (
        "https://oauth.bitrix.info/oauth/token/"
        "?grant_type=authorization_code&client_id=app&client_secret=***&code=***"
    )


def test_test_shows_the_request_and_sends_nothing(portal: Portal) -> None:
    words = ("--url", portal.address, "--token", "sesame-token", "--userid", "1", "--test")
    done = run_oint(*PAUSE, *words)
    assert json.loads(done.out) == {
        "verb": "POST",
        "url": f"{portal.address}/rest/timeman.pause",
        "body": {"USER_ID": 1, "auth": "***"},
    }
    assert portal.requests == []


def test_out_writes_a_file(tmp_path: Path, portal: Portal) -> None:
    file = tmp_path / "answer.json"
    done = run_oint(*PAUSE, "--mock", "--out", str(file))
    assert (done.code, done.out) == (0, "")
    assert str(file) in done.err
    assert json.loads(file.read_bytes())["result"]["STATUS"] == "PAUSED"
    done = run_oint(*PAUSE, "--url", portal.url, "--out", str(tmp_path / "no" / "x.json"))
    assert done.code == 3
    assert portal.requests == [], "an answer that cannot be kept is not asked for"
    portal.answer(raw=b"<html>")
    other = tmp_path / "other.json"
    assert run_oint(*PAUSE, "--url", portal.url, "--out", str(other)).code == 5
    assert not other.exists()


def test_help() -> None:
    assert "bitrix24" in run_oint().out
    listed = run_oint("bitrix24").out
    assert "Timekeeping:" in listed
    assert "ПриостановитьУчетВремени" in listed
    told = run_oint(*PAUSE, "--help")
    assert (told.code, told.err) == (0, "")
    assert told.out == run_oint(*PAUSE, "-h").out
    assert "-s, --userid NUMBER" in told.out


def test_a_function_without_any_option_is_no_success() -> None:
    bare = run_oint(*PAUSE)
    assert (bare.code, bare.out) == (2, "")
    assert run_oint(*PAUSE, "--help").out in bare.err
    assert bare.err.endswith('oint: "oint bitrix24 PauseTimekeeping" needs --url\n')


def test_the_version() -> None:
    for words in ((), ("bitrix24",), PAUSE):
        done = run_oint(*words, "--version")
        assert (done.code, done.err) == (0, "")
        assert re.fullmatch(r"oint \S+\n", done.out)


@pytest.mark.parametrize(
    "words",
    [
        ("bitrix24", "-s", "1", "--mock", "PauseTimekeeping"),
        ("--userid=1", "--mock", *PAUSE),
        ("--User_Id", "1", "bitrix24", "--mock", "PauseTimekeeping"),
    ],
)
def test_options_may_stand_before_the_names(words: tuple[str, ...]) -> None:
    done = run_oint(*words, "--test")
    assert done.code == 0, done.err
    assert json.loads(done.out)["body"] == {"USER_ID": 1}


def test_an_answer_that_is_not_the_apis_is_printed_and_is_a_failure(
    portal: Portal, tmp_path: Path
) -> None:
    file = tmp_path / "answer.json"
    for words in ((), ("--out", str(file))):
        portal.answer({"foo": 1})
        done = run_oint(*PAUSE, "--url", portal.url, *words)
        assert done.code == 5
        assert "oint: timeman.pause: the answer has neither result nor error" in done.err
        assert json.loads(done.out or file.read_bytes()) == {"foo": 1}


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("bitrx24",), '"bitrx24" is no library; did you mean "bitrix24"?'),
        (("bitrix24", "PauseTimekeping"), 'did you mean "PauseTimekeeping"?'),
        (("bitrix24", "ПриостоновитьУчетВремени"), 'возможно, "ПриостановитьУчетВремени"?'),
        ((*PAUSE, "--mock", "--uerid", "1"), 'did you mean "--userid"?'),
        ((*PAUSE, "--mock", "--user", "1"), '"--user" is no option'),
        ((*PAUSE, "--mock", "-s"), "--userid needs a value"),
        (("bitrix24", "--url"), "--url needs a value"),
        (("bitrix24", "--url", "x"), '"oint bitrix24" needs a function: oint bitrix24 FUNCTION'),
        (("-s", "1"), '"oint" needs a function: oint LIBRARY FUNCTION'),
        (("bitrix24", "--uerid", "1", "PauseTimekeeping"), 'did you mean "--userid"?'),
        ((*PAUSE, "--mock", "one", "two"), '"one" is one word too many'),
        (("bitrix24", "DeleteTaskTimeAccounting", "-u", "x"), "needs --task, --record"),
        ((*PAUSE, "--mock", "--userid", "x"), 'userid: "x" is not an integer'),
    ],
)
def test_mistakes(words: tuple[str, ...], part: str) -> None:
    done = run_oint(*words)
    assert (done.code, done.out) == (2, "")
    assert part in done.err


def test_address_from_the_environment(portal: Portal) -> None:
    portal.answer({"result": 1})
    assert run_oint(*PAUSE, "-s", "1", B24_URL=portal.url).code == 0


def test_the_environment_of_these_tests_is_clean() -> None:
    leftover = {name for name in os.environ if name.startswith("B24_")}
    assert leftover == {"B24_STATE"}, "a folder of these tests, see conftest"
