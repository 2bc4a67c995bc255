"""What goes over the wire for what Python has: sentinel, conversions, order, refused values."""

from __future__ import annotations

import copy
import json
import pickle
from collections import UserString
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import NOT_GIVEN, Bitrix24, ConfigurationError, NotGiven, json_schema
from bitrix24._runtime.errors import ParameterError
from bitrix24._runtime.values import EVERY_KEY, false_as, in_fields, to_json, yes_no

if TYPE_CHECKING:
    from ..generated.portal import Portal

EAST = timezone(timedelta(hours=5, minutes=30))


@pytest.fixture(autouse=True)
def _answering(portal: Portal) -> None:  # pyright: ignore[reportUnusedFunction]
    portal.answer({"result": True})


def sent(portal: Portal) -> Any:
    (request,) = portal.requests
    return request.body


def wire(value: object) -> Any:
    """A value after its way through JSON."""
    return json.loads(to_json({"X": value}))["X"]


def refusal(value: object) -> str:
    with pytest.raises(ParameterError) as caught:
        to_json({"X": value})
    return str(caught.value)


# Not given, null and empty


def test_an_argument_that_is_not_given_is_not_sent(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.pause()
    assert sent(portal) == {}
    assert portal.requests[0].raw == b"{}"


def test_none_is_sent_as_null(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.pause(user_id=cast("Any", None))
    assert sent(portal) == {"USER_ID": None}


def test_empty_text_is_sent_as_empty_text(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.pause(user_id=cast("Any", ""))
    assert sent(portal) == {"USER_ID": ""}


def test_zero_is_sent(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.close(lat=0.0)
    assert sent(portal) == {"LAT": 0.0}


def test_the_sentinel_is_false_and_says_its_name() -> None:
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"
    assert isinstance(NOT_GIVEN, NotGiven)


def test_an_extra_parameter_that_is_not_given_is_not_sent(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.pause(user_id=1, extra_params={"OTHER": NOT_GIVEN})
    assert sent(portal) == {"USER_ID": 1}


def test_the_sentinel_inside_an_object_is_refused_with_a_sentence() -> None:
    assert "leave the key out" in refusal({"NAME": NOT_GIVEN})


# Extra parameters, order, one of several


def test_extra_parameters_follow_behind_the_known_ones(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.pause(user_id=1, extra_params={"B": [1, {"c": None}], "A": "x"})
    assert portal.requests[0].raw == b'{"USER_ID":1,"B":[1,{"c":null}],"A":"x"}'


def test_an_extra_parameter_overrides_a_known_one(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.pause(user_id=1, extra_params={"USER_ID": "503"})
    assert sent(portal) == {"USER_ID": "503"}


def test_the_order_of_the_parameters_is_that_of_the_spec(b24: Bitrix24, portal: Portal) -> None:
    b24.task.elapseditem.update(arfields={"SECONDS": 60, "COMMENT_TEXT": "x"}, itemid=2, taskid=1)
    assert portal.requests[0].raw == (
        b'{"TASKID":1,"ITEMID":2,"ARFIELDS":{"SECONDS":60,"COMMENT_TEXT":"x"}}'
    )


def test_one_of_two_identifiers_suffices(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.timecontrol.report.add(id=7, text="x")
    assert sent(portal) == {"ID": 7, "TEXT": "x"}


def test_none_of_two_identifiers_is_refused_before_anything_is_sent(
    b24: Bitrix24, portal: Portal
) -> None:
    with pytest.raises(ParameterError, match=r"^give one of: report_id, id$"):
        b24.timeman.timecontrol.report.add(text="x")
    assert portal.requests == []


# Flags


@pytest.mark.parametrize(
    ("given_value", "expected"), [(True, "Y"), (False, "N"), ("Y", "Y"), ("N", "N")]
)
def test_a_flag_is_written_as_y_or_n(
    b24: Bitrix24, portal: Portal, given_value: Any, expected: str
) -> None:
    b24.timeman.timecontrol.report.add(report_id=1, text="x", calendar=given_value)
    assert sent(portal) == {"REPORT_ID": 1, "TEXT": "x", "CALENDAR": expected}


def test_a_flag_that_is_not_given_is_not_sent(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.timecontrol.report.add(report_id=1, text="x")
    assert sent(portal) == {"REPORT_ID": 1, "TEXT": "x"}


@pytest.mark.parametrize(("given_value", "expected"), [(False, b"0"), (True, b"true"), (0, b"0")])
def test_a_false_that_the_portal_ignores_is_sent_as_zero(
    b24: Bitrix24, portal: Portal, given_value: bool, expected: bytes
) -> None:
    b24.timeman.timecontrol.settings.set(active=given_value)
    assert portal.requests[0].raw == b'{"ACTIVE":' + expected + b"}"


def test_another_bool_stays_a_json_bool(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.timecontrol.settings.set(register_idle=False, register_desktop=True)
    assert portal.requests[0].raw == b'{"REGISTER_IDLE":false,"REGISTER_DESKTOP":true}'


@given(st.none() | st.text() | st.integers() | st.just(NOT_GIVEN))
def test_only_bools_are_converted(value: object) -> None:
    assert yes_no(value) is value
    assert false_as(value, 0) is value


def test_fields_of_an_object_and_of_each_object_of_a_list_are_converted() -> None:
    flags = {"ACTIVE": yes_no}
    one: dict[str, object] = {"ACTIVE": True, "OTHER": True}
    several: list[dict[str, object]] = [{"ACTIVE": False}, {}]
    assert in_fields(one, flags) == {"ACTIVE": "Y", "OTHER": True}
    assert in_fields(several, flags) == [{"ACTIVE": "N"}, {}]
    assert in_fields("ACTIVE", flags) == "ACTIVE"
    assert in_fields(NOT_GIVEN, flags) is NOT_GIVEN


def test_fields_of_fields_are_converted() -> None:
    table = {"ACTIVE": yes_no, "LIST": {"DEF": yes_no}}
    value = {"ACTIVE": True, "LIST": [{"DEF": False, "VALUE": True}, "x"]}
    assert in_fields(value, table) == {
        "ACTIVE": "Y",
        "LIST": [{"DEF": "N", "VALUE": True}, "x"],
    }


def test_all_values_of_a_map_are_converted() -> None:
    table = {EVERY_KEY: {"Required": yes_no}}
    value = {"one": {"Required": True}, "two": {"Required": "N", "Name": True}, "three": 3}
    assert in_fields(value, table) == {
        "one": {"Required": "Y"},
        "two": {"Required": "N", "Name": True},
        "three": 3,
    }


# Moments


def test_a_moment_is_sent_with_its_offset(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.close(time=datetime(2026, 1, 2, 3, 4, 5, tzinfo=EAST))
    assert sent(portal) == {"TIME": "2026-01-02T03:04:05+05:30"}


def test_microseconds_are_cut() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, 999_999, tzinfo=UTC)
    assert wire(moment) == "2026-01-02T03:04:05+00:00"


def test_a_moment_without_a_time_zone_is_refused_before_anything_is_sent(
    b24: Bitrix24, portal: Portal
) -> None:
    with pytest.raises(ParameterError) as caught:
        b24.timeman.close(time=datetime(2026, 1, 2, 3, 4, 5))
    assert "datetime 2026-01-02T03:04:05 has no time zone" in str(caught.value)
    assert "datetime.now(timezone.utc)" in str(caught.value)
    assert portal.requests == []


def test_text_in_the_place_of_a_moment_is_sent_as_it_is(b24: Bitrix24, portal: Portal) -> None:
    b24.timeman.close(time="2026-01-02T03:04:05")
    assert sent(portal) == {"TIME": "2026-01-02T03:04:05"}


def test_moments_and_days_inside_objects_are_written_too() -> None:
    value = {"FILTER": [{">=DATE": datetime(2026, 1, 2, tzinfo=UTC), "DAY": date(2026, 1, 3)}]}
    assert wire(value) == {"FILTER": [{">=DATE": "2026-01-02T00:00:00+00:00", "DAY": "2026-01-03"}]}


def test_a_time_of_day_is_written() -> None:
    assert wire(time(9, 30)) == "09:30:00"


@given(st.datetimes(timezones=st.timezones()))
def test_every_moment_keeps_its_instant_to_the_second(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    assert datetime.fromisoformat(wire(moment)).astimezone(UTC) == whole.astimezone(UTC)


# Containers and plain values


class Color(StrEnum):
    RED = "red"


class Number(IntEnum):
    ONE = 1


def test_containers_become_objects_and_lists() -> None:
    nested = MappingProxyType({"a": (1, 2), "b": MappingProxyType({"c": [()]}), "d": range(2)})
    assert wire(nested) == {"a": [1, 2], "b": {"c": [[]]}, "d": [0, 1]}


def test_sets_become_lists() -> None:
    assert sorted(wire({1, 2, 3})) == [1, 2, 3]
    assert wire(frozenset({"a"})) == ["a"]


def test_enumerations_of_text_and_numbers_are_written_by_their_values() -> None:
    assert wire([Color.RED, Number.ONE]) == ["red", 1]


def test_text_is_sent_as_utf_8() -> None:
    assert to_json({"X": "Пауза ☕ 👍"}) == '{"X":"Пауза ☕ 👍"}'.encode()


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)


@given(json_values)
def test_whatever_json_has_arrives_as_it_is(value: object) -> None:
    assert wire(value) == value


# Refused values


class Stage(Enum):
    NEW = "NEW"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (b"abc", "a value of type bytes has no JSON form; a file is sent as Base64 text"),
        (bytearray(b"abc"), "a value of type bytearray has no JSON form; a file is sent"),
        (memoryview(b"abc"), "a value of type memoryview has no JSON form; a file is sent"),
        (Path("a.png"), "has no JSON form; send str(…) for the text, or the file's content"),
        (UUID(int=1), "a value of type UUID has no JSON form; send text, a number or a list"),
        (Stage.NEW, "a value of type Stage has no JSON form; send its .value"),
        (object(), "a value of type object has no JSON form; send text"),
        (1j, "a value of type complex has no JSON form; send text"),
        ((n for n in "ab"), "a value of type generator has no JSON form; send text"),
        (float("nan"), "nan is no number of JSON"),
        (float("inf"), "inf is no number of JSON"),
        (Decimal("NaN"), "NaN is no number of JSON"),
        ({(1, 2): 3}, "a key is of type tuple, not text"),
    ],
)
def test_what_has_no_json_form_is_refused_with_its_place_and_the_next_step(
    value: object, reason: str
) -> None:
    text = refusal([{"deep": value}])
    assert text.startswith("X[0][deep]: ")
    assert reason in text


def test_money_keeps_its_digits_as_text() -> None:
    assert wire(Decimal("1200.50")) == "1200.50"
    assert wire(Decimal("1E+3")) == "1000"


def test_an_object_that_holds_itself_is_refused() -> None:
    circle: list[object] = []
    circle.append(circle)
    text = refusal(circle)
    assert text.endswith("…: it holds itself, or something nested more than 500 deep")
    assert len(text) < 200


@pytest.mark.parametrize("text", ["\ud800", "a\udcffb", "\udc00\ud800"])
def test_half_a_character_is_refused_as_no_portal_could_read_it(text: str) -> None:
    assert "half of a character" in refusal(text)
    assert "half of a character" in refusal({text: 1})


def test_nothing_is_sent_when_a_value_is_refused(b24: Bitrix24, portal: Portal) -> None:
    with pytest.raises(ParameterError):
        b24.timeman.close(lat=float("nan"))
    assert portal.requests == []


def test_the_sentinel_stays_one_object_when_it_is_copied() -> None:
    assert copy.deepcopy({"X": NOT_GIVEN})["X"] is NOT_GIVEN
    assert pickle.loads(pickle.dumps(NOT_GIVEN)) is NOT_GIVEN


class _Failing(dict[str, object]):
    def items(self) -> Any:
        raise ZeroDivisionError("secret")


class _Silent:
    def __repr__(self) -> str:
        raise RuntimeError("secret")


class _Wrong(tzinfo):
    def utcoffset(self, _: datetime | None) -> timedelta:
        raise RuntimeError("secret")

    def tzname(self, _: datetime | None) -> str:
        return "wrong"

    def dst(self, _: datetime | None) -> None:
        return None


def _kind(value: object) -> str:
    return type(value).__name__


def _holding_itself() -> list[object]:
    made: list[object] = []
    made.append(made)
    return made


@pytest.mark.parametrize(
    "value",
    [
        _holding_itself(),
        _Failing(a=1),
        {"a": _Failing(b=1)},
        [_Silent()],
        {10**5000: 1},
        {"a": 10**5000},
        UserString("abc"),
        bytearray(b"abc"),
        memoryview(b"abc"),
        datetime(2026, 1, 1, tzinfo=_Wrong()),
    ],
    ids=_kind,
)
def test_whatever_a_value_does_is_told_as_a_wrong_parameter(value: Any) -> None:
    b24 = Bitrix24.mock()
    for call in (
        lambda: b24.crm.item.add(entity_type_id=2, fields=value),
        lambda: b24.call("x.y", {"a": value}),
    ):
        with pytest.raises(ParameterError) as caught:
            call()
        assert "secret" not in str(caught.value)
        assert caught.value.sent == "no"


@pytest.mark.parametrize("value", [10**5000, _Silent(), _holding_itself(), None, b"x"], ids=_kind)
def test_a_name_that_is_none_is_told_whatever_it_is(value: Any) -> None:
    for call in (
        lambda: Bitrix24.mock().call(value),
        lambda: Bitrix24.mock().call("x.y", version=value),
        lambda: json_schema(value),
        lambda: json_schema("crm.deal.get", part=value),
        lambda: Bitrix24.mock(cast("Any", value or 5)),
    ):
        with pytest.raises((ParameterError, ConfigurationError)):
            call()
    with pytest.raises(ConfigurationError):
        Bitrix24("https://acme.bitrix24.com/rest/1/your-code/", timeout=(value, 1))
