"""How the values of options are read, in Python as on the command line."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import ConfigurationError, ConnectionFailed, ParameterError
from bitrix24._runtime.oint.catalogue import named
from bitrix24._runtime.oint.cli.escapes import unescaped
from bitrix24._runtime.oint.dates import wire_date
from bitrix24._runtime.oint.functions import preview
from bitrix24._runtime.oint.json_text import parsed
from generator.plain import is_list, is_object
from tests.generated.portal import Portal

URL = "https://acme.bitrix24.com/rest/1/your-webhook-code/"


def body(function: str, **values: object) -> Any:
    """What a call sends."""
    return preview(function, {"url": URL, **values}).get("body")


# JSON

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_read_back_with_double_quotes_and_with_single_ones(value: Any) -> None:
    for ascii_only in (True, False):
        text = json.dumps(value, ensure_ascii=ascii_only)
        assert parsed(text, "x") == value
        assert parsed(in_single_quotes(value), "x") == value


def in_single_quotes(value: Any) -> str:
    """JSON as people write it between the double quotes of a shell."""
    if isinstance(value, str):
        inner = json.dumps(value)[1:-1].replace('\\"', '"').replace("'", "\\'")
        return f"'{inner}'"
    if is_list(value):
        return f"[{', '.join(map(in_single_quotes, value))}]"
    if is_object(value):
        pairs = (
            f"{in_single_quotes(key)}: {in_single_quotes(item)}" for key, item in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    return json.dumps(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("['1','10']", ["1", "10"]),
        ('{\'a\': "it\'s", "b": \'say "x"\'}', {"a": "it's", "b": 'say "x"'}),
        (r"{'a': 'it\'s', 'b': 'c:\\new\n'}", {"a": "it's", "b": "c:\\new\n"}),
        (" [1, 2.5, true, null] ", [1, 2.5, True, None]),
        ("{}", {}),
    ],
)
def test_quotes_of_either_kind(text: str, value: object) -> None:
    assert parsed(text, "x") == value


@pytest.mark.parametrize(
    "text",
    [
        "['1','10'",
        "{'TITLE': 'x'",
        "{TITLE: 'x'}",
        "[1,]",
        "{'a':'b}",
        "[NaN]",
        "{'a':'it's'}",
        "[",
    ],
)
def test_what_is_no_json_is_an_error_that_shows_it_as_it_arrived(text: str) -> None:
    option = "users" if text.startswith("[") else "fields"
    function = "GetUsers" if option == "users" else "CreateLead"
    with pytest.raises(ParameterError) as caught:
        body(function, **{option: text})
    assert str(caught.value).startswith(f"{option}: this is no JSON (")
    assert str(caught.value).endswith(f": {text}")


def test_text_that_only_looks_like_json_is_text_where_text_is_wanted() -> None:
    sent = body("SendMessage", chat="4", text="[B]Hello[/B] {name}")
    assert sent["MESSAGE"] == "[B]Hello[/B] {name}"


def test_an_object_from_a_file_or_an_address(tmp_path: Path) -> None:
    for number, data in enumerate(
        [
            b'{"TITLE": "\xd0\x9f"}',
            b'\xef\xbb\xbf{"TITLE": "\xd0\x9f"}',
            '{"TITLE": "П"}'.encode("utf-16"),
        ]
    ):
        file = tmp_path / f"fields{number}.json"
        file.write_bytes(data)
        assert body("CreateLead", fields=str(file)) == {"fields": {"TITLE": "П"}}
    with Portal() as portal:
        portal.answer({"TITLE": "from afar"})
        sent = body("CreateLead", fields=f"{portal.address}/fields.json")
        assert sent == {"fields": {"TITLE": "from afar"}}
        portal.answer({}, 404)
        with pytest.raises(ParameterError, match=r"fields: .*: it answers HTTP 404"):
            body("CreateLead", fields=f"{portal.address}/fields.json?code=secret")
    with pytest.raises(ConnectionFailed, match="it cannot be fetched") as failed:
        body("CreateLead", fields="http://127.0.0.1:9/fields.json?code=secret")
    assert "secret" not in str(failed.value)


def test_a_list_from_a_file_and_a_single_value(tmp_path: Path) -> None:
    file = tmp_path / "users.json"
    file.write_text("[1, 10]")
    assert body("GetUsers", users=str(file)) == {"ID": [1, 10]}
    for value, sent in [(10, [10]), ("10", ["10"]), ([1], [1]), ((1, 2), [1, 2]), ("a,b", ["a,b"])]:
        assert body("GetUsers", users=value) == {"ID": sent}


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("TITLE", '"TITLE" is no object: write it as JSON'),
        ("[1]", "an object is wanted, with keys, but this is a list"),
        (["TITLE"], "an object is wanted, with keys, but this is a list"),
        (5, "an object is wanted, with keys, but this is a number"),
        ("no.json", 'there is no file "no.json"'),
        ('{"a": 1, "a": 2}', "a key stands there twice"),
        ("{'a': 'b}", "Unterminated string"),
    ],
)
def test_what_is_no_object_is_refused(value: object, told: str) -> None:
    with pytest.raises(ParameterError, match=r"^fields: ") as caught:
        body("CreateLead", fields=value)
    assert told in str(caught.value)


# Booleans, numbers, dates


@pytest.mark.parametrize(
    "value", [True, "true", "True", "TRUE", "Истина", "истина", "Y", "yes", "да", 1]
)
def test_true(value: object) -> None:
    assert body("AddKanbanStage", title="x", admin=value)["fields"]["isAdmin"] == "Y"
    assert body("ChangeUserStatus", userid=1, fire=value)["ACTIVE"] == "N"
    assert body("UpdateKanbansStage", title="x", stage=1, admin=value)["fields"]["isAdmin"] is True


@pytest.mark.parametrize("value", [False, "false", "Ложь", "N", "no", "нет", 0, "0"])
def test_false_that_was_given_is_sent(value: object) -> None:
    assert body("AddKanbanStage", title="x", admin=value)["fields"]["isAdmin"] == "N"
    assert body("ChangeUserStatus", userid=1, fire=value)["ACTIVE"] == "Y"


def test_what_is_left_out_is_not_sent_but_for_the_defaults_of_the_original() -> None:
    for nothing in (None, ""):
        assert body("AddKanbanStage", title="x", admin=nothing) == {
            "fields": {"TITLE": "x", "COLOR": "FFD800"}
        }
    assert body("CreatePost", text="x") == {"POST_MESSAGE": "x", "DEST": ["UA"]}
    assert body("GetPosts") == {"LOG_RIGHTS": "UA"}
    assert body("ChangeUserStatus", userid=5) == {"ID": 5, "ACTIVE": "N"}


@pytest.mark.parametrize("value", ["maybe", "2", 2, [], "ja"])
def test_what_is_neither_true_nor_false_is_refused(value: object) -> None:
    with pytest.raises(ParameterError, match=r"^admin: .* is neither true nor false"):
        body("AddKanbanStage", title="x", admin=value)


@pytest.mark.parametrize(
    ("value", "sent"),
    [("7200", 7200), (" 7200 ", 7200), ("7200,0", 7200), ("7200.00", 7200), (7200, 7200), ("0", 0)],
)
def test_numbers_with_a_dot_or_a_comma(value: object, sent: object) -> None:
    assert body("AddTaskTimeAccounting", task=1, amount=value)["ARFIELDS"]["SECONDS"] == sent


def test_a_number_that_is_none_is_refused() -> None:
    for value in ("7 200", "x", "1,2,3", "1,000", "12.000", 1.5, [1], {"a": 1}, b"1"):
        with pytest.raises(
            ParameterError, match=r"^amount: .*(is not an integer|a number is wanted)"
        ):
            body("AddTaskTimeAccounting", task=1, amount=value)


@pytest.mark.parametrize(
    ("value", "day", "local"),
    [
        ("20250212", "2025-02-12", "2025-02-12T00:00:00"),
        ("202502121552", "2025-02-12", "2025-02-12T15:52:00"),
        ("20250212155201", "2025-02-12", "2025-02-12T15:52:01"),
        ("2025-02-12T15:52:01.1234567", "2025-02-12", "2025-02-12T15:52:01"),
        ("10/08/2025 19:22:39", "2025-10-08", "2025-10-08T19:22:39"),
        (date(2025, 2, 12), "2025-02-12", "2025-02-12T00:00:00"),
        (datetime(2025, 2, 12, 15, 52, 1), "2025-02-12", "2025-02-12T15:52:01"),
    ],
)
def test_dates_of_every_form(value: object, day: str, local: str) -> None:
    assert wire_date(value, "day", "x") == day
    assert wire_date(value, "local", "x") == local


def test_of_a_filter_no_key_is_dropped_and_dates_and_lists_are_written_as_the_api_wants() -> None:
    given: dict[str, object] = {"from": "2025-10-08T19:22:39", "section": 5, "NAME": "x", "to": ""}
    sent = body("GetCalendarEvents", owner=1, type="user", filter=given)
    assert sent == {
        "type": "user", "ownerId": 1, "from": "2025-10-08", "to": "", "section": [5], "NAME": "x"
    }  # fmt: skip


def test_several_values_are_several_whatever_holds_them() -> None:
    for value in ({1, 2}, range(1, 3), [1, 2], (1, 2), {1: "", 2: ""}.keys()):
        assert body("GetUsers", users=value) == {"ID": [1, 2]}
        sent = body("GetCalendarEvents", owner=1, type="user", filter={"section": value})
        assert sent["section"] == [1, 2]


def test_messages_are_short_and_hold_no_secret_that_stands_in_the_wrong_place() -> None:
    for option, value in (("userid", URL), ("userid", "x" * 10**6)):
        with pytest.raises(ParameterError) as caught:
            body("PauseTimekeeping", **{option: value})
        assert len(str(caught.value)) < 300
        assert "your-webhook-code" not in str(caught.value)
    for token in (b"sesame", True, object(), ["a"]):
        with pytest.raises(ConfigurationError, match="must be text"):
            preview("GetUserStatus", {"url": "acme.bitrix24.com", "token": token})


def test_a_value_whose_own_code_fails_is_refused_by_name() -> None:
    class Failing(dict[str, object]):
        def items(self) -> Any:
            raise RuntimeError("sesame")

    with pytest.raises(ParameterError, match=r"^fields: reading it fails with RuntimeError$"):
        body("CreateLead", fields=Failing())


def test_a_list_never_becomes_one_text() -> None:
    for function in ("AddPostRecipients", "CreatePost"):
        more = {} if function == "CreatePost" else {"postid": 5}
        text = {"text": "x"} if function == "CreatePost" else {}
        for value in (["SG1", "U2"], "['SG1','U2']", ("SG1", "U2")):
            assert body(function, vision=value, **more, **text)["DEST"] == ["SG1", "U2"]
    assert body("AddPostRecipients", postid=5, vision="U2")["DEST"] == "U2"


def test_a_python_bool_in_fields_becomes_what_the_spec_says() -> None:
    sent = body("CreateDeal", fields={"TITLE": "x", "OPENED": True, "UF_CRM_1": True})
    assert sent == {"fields": {"TITLE": "x", "OPENED": "Y", "UF_CRM_1": True}}


def test_the_identifier_of_an_option_wins_over_one_among_the_fields() -> None:
    assert body("UpdateUser", userid=5, fields={"ID": 6, "NAME": "x"}) == {"ID": 5, "NAME": "x"}


def test_of_before_and_after_one_is_sent() -> None:
    assert "after" not in body("MoveTaskToKanbanStage", task=1, stage=2, before=3, after=4)
    assert body("MoveTaskToKanbanStage", task=1, stage=2, after=4)["after"] == 4


# Signs on the command line


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (r"one\ntwo", "one\ntwo"),
        (r"\r\v\f", "\r\v\f"),
        (r"one\\ntwo", r"one\ntwo"),
        (r"C:\\new", r"C:\new"),
        (r"a\tb \d", r"a\tb \d"),
        (r"{'a':'b\nc'}", r"{'a':'b\nc'}"),
        (r"['\n']", r"['\n']"),
        ("plain", "plain"),
    ],
)
def test_signs_are_read_as_the_original_reads_them(typed: str, value: str) -> None:
    assert unescaped(typed) == value


def test_the_path_of_a_file_stays_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = r"C:\new.txt"
    (tmp_path / name).write_text("x")
    assert unescaped(name) == name


# What every function has to stand


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.binary(max_size=9),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.text(max_size=5)),
    st.datetimes(),
    st.dates(),
)
FUNCTIONS = (
    "CreatePost", "GetTasksList", "AddKanbanStage", "UploadFileToStorage", "GetUserBusy",
    "SendMessage", "StartTimekeeping", "CreateCalendarEvent", "GetCalendarEvents", "UpdateUser",
)  # fmt: skip


@given(st.sampled_from(FUNCTIONS), st.lists(ANYTHING, min_size=12, max_size=12))
def test_whatever_is_given_is_sent_or_refused_by_name(function: str, values: list[Any]) -> None:
    options = [one for one in named(function).options if one.role is None]
    given = {option.option: value for option, value in zip(options, values, strict=False)}
    names = {function, *given}
    try:
        preview(function, {"url": URL, **given})
    except (ParameterError, ConnectionFailed) as error:
        place = str(error).partition(":")[0].partition(".")[0]
        assert place in names or (named(function).calls or "") in str(error), str(error)
