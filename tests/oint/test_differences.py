"""The table of differences in docs/oint.md: each row has a test, in both languages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bitrix24 import OPI_Bitrix24
from bitrix24._runtime.http import SLOWEST, HTTPRequest
from bitrix24._runtime.oint.catalogue import entries, named
from bitrix24._runtime.oint.functions import preview
from bitrix24._runtime.streams import InMemory, multipart
from bitrix24._runtime.transport_requests import time_to_send
from tests.cli.process import run_oint
from tests.generated.portal import Portal

HERE = Path(__file__).parent
DOCS = (HERE.parent.parent / "docs" / "oint.md").read_text("utf-8")
URL = "https://acme.bitrix24.com/rest/1/your-webhook-code/"

TESTS = {
    "output": "test_differences.py::test_output_is_strict_json",
    "an empty answer": "test_russian.py::test_a_wrong_answer_is_told_in_russian",
    "an answer with neither `result` nor `error`": (
        "test_line.py::test_an_answer_that_is_not_the_apis_is_printed_and_is_a_failure"
    ),
    "exit code of a portal's refusal": (
        "test_line.py::test_an_error_of_the_portal_is_printed_and_is_a_failure"
    ),
    "other exit codes": "test_russian.py::test_a_wrong_line_is_answered_in_russian",
    "messages": "test_line.py::test_out_writes_a_file",
    "case of names": "test_original.py::test_a_function_has_all_its_names_and_takes_the_same_road",
    "languages": "test_help.py::test_the_language",
    "wrong name or option": "test_line.py::test_mistakes",
    "required options": "test_line.py::test_mistakes",
    "a function without any option": (
        "test_line.py::test_a_function_without_any_option_is_no_success"
    ),
    "value after an option": "test_differences.py::test_a_value_may_begin_with_a_hyphen",
    "`--out`": "test_line.py::test_out_writes_a_file",
    "answer text that is a file's path": "test_differences.py::test_a_text_is_printed",
    "`--test`": "test_line.py::test_test_shows_the_request_and_sends_nothing",
    "`--debug`": "test_line.py::test_tokens_come_from_the_authorization_server",
    "`--config`, `_hex_`, `_base64_`, `_utf8_`": "test_differences.py::test_there_is_no_config",
    "secrets": "test_line.py::test_address_from_the_environment",
    "texts of structures": ("test_python.py::test_structures_are_in_the_language_of_the_name"),
    "`0` and `False` from code": "test_values.py::test_false_that_was_given_is_sent",
    "a boolean that is left out": (
        "test_values.py::test_what_is_left_out_is_not_sent_but_for_the_defaults_of_the_original"
    ),
    "JSON that is none": (
        "test_values.py::test_what_is_no_json_is_an_error_that_shows_it_as_it_arrived"
    ),
    "keys of the filter of calendar events": (
        "test_values.py::test_of_a_filter_no_key_is_dropped_and_dates_and_lists_are_written_as_the_"
        "api_wants"
    ),
    "a list of recipients of a post": "test_values.py::test_a_list_never_becomes_one_text",
    "numbers": "test_values.py::test_numbers_with_a_dot_or_a_comma",
    "dates of other forms": "test_line.py::test_what_is_no_date_is_refused_by_name",
    "a date with an offset, where the portal has no place for one": "test_line.py::test_dates",
    "short Base64": "test_files.py::test_what_is_no_file_is_refused_by_name",
    "a key that stands there twice": "test_values.py::test_what_is_no_object_is_refused",
    "time of timekeeping": "test_line.py::test_dates",
    "name of the method": "test_differences.py::test_methods_are_spelled_as_their_pages_spell_them",
    "reading": "test_differences.py::test_every_call_of_a_portal_is_a_post_with_auth_at_its_end",
    "`auth`": "test_differences.py::test_every_call_of_a_portal_is_a_post_with_auth_at_its_end",
    "webhook and token together": "test_differences.py::test_addresses_that_are_refused",
    "a token that is an address": "test_differences.py::test_addresses_that_are_refused",
    "`http://`": "test_differences.py::test_addresses_that_are_refused",
    "`www.`": "test_differences.py::test_www_is_a_part_of_the_name",
    "redirects": "test_russian.py::test_a_wrong_answer_is_told_in_russian",
    "failures": "test_differences.py::test_a_call_that_fails_is_made_once",
    "time to wait": "test_differences.py::test_a_file_has_more_time",
    "authorization link": "test_line.py::test_the_authorization_link",
    "`id` among the fields of a calendar": (
        "test_values.py::test_the_identifier_of_an_option_wins_over_one_among_the_fields"
    ),
    "address of an upload": "test_files.py::test_and_nowhere_else",
    "no address for an upload": "test_files.py::test_a_portal_that_names_no_place_is_an_error",
    "files": "test_large_files.py::test_a_large_file_needs_no_more_memory_than_a_small_one",
}


def rows(heading: str) -> list[list[str]]:
    """The rows of the table below a heading."""
    part = DOCS.partition(f"### {heading}\n")[2].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


ENGLISH = rows("What is different from the original")
RUSSIAN = rows("Чем отличается от оригинала")


def test_both_languages_have_the_same_rows() -> None:
    assert len(ENGLISH) == len(RUSSIAN) > 40
    for english, russian in zip(ENGLISH, RUSSIAN, strict=True):
        assert len(english) == len(russian) == 4
        for cells in zip(english, russian, strict=True):
            codes = [set(re.findall(r"`[^`А-я…]+`", cell)) for cell in cells]
            shared = {code for code in codes[0] | codes[1] if re.search(r"[-_/{\\]|^`\d", code)}
            assert shared <= codes[0] & codes[1] | {"`MM/DD/YYYY HH:MM:SS`", "`--name=--value`"}


def test_every_row_has_its_test() -> None:
    assert [row[0] for row in ENGLISH] == [*TESTS]
    for place in TESTS.values():
        file, _, name = place.partition("::")
        source = (HERE / file).read_text("utf-8")
        assert f"\ndef {name}(" in source, place


def test_output_is_strict_json() -> None:
    out = run_oint("bitrix24", "PauseTimekeeping", "--mock").out
    assert json.loads(out)["result"]["STATUS"] == "PAUSED"
    assert "\r" not in out
    words = ("bitrix24", "GetAppAuthLink", "-d", "acme.bitrix24.com", "-c", "x")
    link = "https://acme.bitrix24.com/oauth/authorize/?client_id=x"
    assert run_oint(*words).out == f'"{link}"\n'
    assert run_oint(*words, "--raw").out == f"{link}\n"
    assert run_oint("bitrix24", "GetUserStatus", "--mock", "--raw").out == "away\n"
    assert run_oint("bitrix24", "PauseTimekeeping", "--mock", "--raw").out == out


def test_a_value_may_begin_with_a_hyphen() -> None:
    words = ("bitrix24", "SendMessage", "--url", URL, "--chat", "4", "--test")
    done = run_oint(*words, "--text", "-5 degrees")
    assert json.loads(done.out)["body"]["MESSAGE"] == "-5 degrees"
    assert json.loads(run_oint(*words, "--text=--url").out)["body"]["MESSAGE"] == "--url"
    done = run_oint(*words, "--text", "--url")
    assert (done.code, done.out) == (2, "")
    assert "--text needs a value, but the option --url follows" in done.err


def test_a_text_is_printed(tmp_path: Path) -> None:
    file = tmp_path / "answer"
    file.write_text("x")
    with Portal() as portal:
        portal.answer({"result": str(file)})
        done = run_oint("bitrix24", "GetUserStatus", "--url", portal.url, "--raw")
    assert (done.code, done.out) == (0, f"{file}\n")


def test_there_is_no_config() -> None:
    done = run_oint("bitrix24", "GetUserStatus", "--mock", "--config", "{}")
    assert (done.code, done.out) == (2, "")
    assert '"--config" is no option of "oint bitrix24 GetUserStatus"' in done.err


def test_methods_are_spelled_as_their_pages_spell_them() -> None:
    called = {named(entry["function"]).calls for entry in entries()} - {None}
    assert "disk.folder.addSubFolder" in called
    assert len(called) == 162


def test_every_call_of_a_portal_is_a_post_with_auth_at_its_end() -> None:
    for entry in entries():
        function = named(entry["function"])
        if function.calls is None:
            continue
        options: dict[str, Any] = {**function.examples[0].options, "url": "acme.bitrix24.com"}
        options["token"] = "sesame-token"
        for option in function.options:
            if option.type in {"file", "files"}:
                options[option.option] = {"a": b"x"} if option.type == "files" else b"x"
        request = preview(function.function, options)
        assert request["verb"] == "POST"
        assert [*request["body"]][-1] == "auth"


@pytest.mark.parametrize(
    ("url", "token", "told"),
    [
        (URL, "sesame-token", "is a webhook and needs no token"),
        ("acme.bitrix24.com", URL, "the token is an address, not a token"),
        ("http://acme.bitrix24.com/rest/1/your-webhook-code/", "", "http:// would send the secret"),
        ("sesame-token", "acme.bitrix24.com", "it names no domain"),
    ],
)
def test_addresses_that_are_refused(url: str, token: str, told: str) -> None:
    done = run_oint("bitrix24", "GetUserStatus", "--url", url, "--token", token)
    assert (done.code, done.out) == (3, "")
    assert told in done.err
    assert "sesame" not in done.err


def test_proxies_are_those_of_the_host_that_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    with Portal() as portal, Portal() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        monkeypatch.setenv("NO_PROXY", "localhost")
        direct = portal.url.replace("127.0.0.1", "localhost")
        for _ in range(2):
            portal.answer({"result": "direct"})
            proxy.answer({"result": "proxy"})
            assert OPI_Bitrix24.GetUserStatus(direct) == {"result": "direct"}
            assert OPI_Bitrix24.GetUserStatus(portal.url) == {"result": "proxy"}


def test_www_is_a_part_of_the_name() -> None:
    shown = preview("GetUserStatus", {"url": "www.acme.bitrix24.com", "token": "sesame-token"})
    assert shown["url"] == "https://www.acme.bitrix24.com/rest/im.user.status.get"


def test_a_call_that_fails_is_made_once() -> None:
    with Portal() as portal:
        for _ in range(3):
            portal.answer({"error": "INTERNAL", "error_description": "x"}, 500)
        assert OPI_Bitrix24.CreateLead(portal.url, {"TITLE": "x"})["error"] == "INTERNAL"
        assert len(portal.requests) == 1


def test_a_file_has_more_time() -> None:
    body = multipart("file", "x", InMemory(bytes(10 * SLOWEST)), "b")
    assert 10 < time_to_send(HTTPRequest("https://x/", "m", body=body)) < 11
    assert time_to_send(HTTPRequest("https://x/", "m", body=b"x" * 10 * SLOWEST)) == 0
