"""What a test asks a portal afterwards, and the words in which it fails."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24, Bitrix24Error, MockPortal, ParameterError
from bitrix24._runtime.errors import TransportError

from .asked import ask


@pytest.fixture
def portal() -> MockPortal:
    return MockPortal()


@pytest.fixture
def b24(portal: MockPortal) -> Bitrix24:
    return Bitrix24.mock(portal=portal)


def failure(check: Any, *args: Any, **kwargs: Any) -> str:
    """How a question fails."""
    with pytest.raises(AssertionError) as caught:
        check(*args, **kwargs)
    return str(caught.value)


# Called


def test_a_call_that_came_is_given_back(portal: MockPortal, b24: Bitrix24) -> None:
    b24.timeman.pause(user_id=1)
    b24.timeman.pause(user_id=503)
    call = portal.assert_called(b24.timeman.pause, user_id=503)
    assert (call.method, call.params, call.status) == ("timeman.pause", {"USER_ID": 503}, 200)
    assert call is portal.calls[1]


def test_parameters_that_are_not_asked_for_are_not_looked_at(
    portal: MockPortal, b24: Bitrix24
) -> None:
    b24.task.elapseditem.add(taskid=1, arfields={"SECONDS": 1, "COMMENT_TEXT": "x"})
    portal.assert_called(b24.task.elapseditem.add, taskid=1, arfields={
        "COMMENT_TEXT": "x", "SECONDS": 1,
    })  # fmt: skip
    b24.timeman.open(report="late", lat=53.5)
    portal.assert_called(b24.timeman.open, report="late")
    portal.assert_called(b24.timeman.open)


def test_arguments_are_compared_as_they_go_over_the_wire(portal: MockPortal, b24: Bitrix24) -> None:
    moment = datetime(2026, 1, 1, 8, tzinfo=UTC)
    b24.timeman.open(time=moment)
    portal.assert_called(b24.timeman.open, time="2026-01-01T08:00:00+00:00")
    portal.assert_called(b24.timeman.open, time=moment)
    b24.timeman.timecontrol.report.add(report_id=1, text="x", type="WORK", calendar=True)
    assert portal.calls[-1].params["CALENDAR"] == "Y"
    portal.assert_called(
        b24.timeman.timecontrol.report.add, report_id=1, text="x", type="WORK", calendar=True
    )
    b24.call("server.time", {"x": (1, 2), "when": moment})
    portal.assert_called(b24.call, "server.time", {"x": [1, 2], "when": moment})


def test_calls_by_name_lists_and_the_other_version_can_be_asked_for(
    portal: MockPortal, b24: Bitrix24
) -> None:
    b24.call("crm.deal.list", {"start": 50})
    b24.task.elapseditem.getlist(taskid=1)
    b24.v3.timeman.record.list(filter=[["userId", 1]])
    portal.assert_called(b24.call, "crm.deal.list", {"start": 50})
    portal.assert_called(b24.task.elapseditem.getlist, taskid=1)
    portal.assert_called(b24.v3.timeman.record.list, filter=[["userId", 1]])
    assert failure(portal.assert_called, b24.call, "timeman.record.list", version=2) == (
        "timeman.record.list was not called with {}; what was called: "
        "crm.deal.list, task.elapseditem.getlist, timeman.record.list"
    )


def test_the_methods_of_the_asynchronous_client_can_be_asked_for(portal: MockPortal) -> None:
    async def calls() -> None:
        async with AsyncBitrix24.mock(portal=portal) as b24:
            await b24.timeman.pause(user_id=503)
            await b24.task.elapseditem.getlist(taskid=1)
            await b24.call("server.time", {"x": 1})
            portal.assert_called_once(b24.timeman.pause, user_id=503)
            portal.assert_called(b24.task.elapseditem.getlist, taskid=1)
            portal.assert_called(b24.call, "server.time", {"x": 1})
            assert len(portal.calls_of(b24.timeman.pause)) == 1
            assert portal.executed(b24.task.elapseditem.getlist) == 1
            portal.assert_not_called(b24.timeman.open)

    asyncio.run(calls())


def test_asking_calls_nothing(portal: MockPortal, b24: Bitrix24) -> None:
    b24.timeman.pause()
    portal.assert_called(b24.timeman.pause)
    portal.assert_not_called(b24.timeman.open)
    assert len(portal.calls) == 1


# Not called


def test_where_nothing_was_called_that_is_said(portal: MockPortal, b24: Bitrix24) -> None:
    assert failure(portal.assert_called, b24.timeman.pause, user_id=503) == (
        'timeman.pause was not called with {"USER_ID": 503}; what was called: nothing'
    )


def test_what_was_called_instead_is_said_once_each(portal: MockPortal, b24: Bitrix24) -> None:
    b24.server.time()
    b24.timeman.open()
    b24.server.time()
    assert failure(portal.assert_called, b24.timeman.pause, user_id=503) == (
        'timeman.pause was not called with {"USER_ID": 503}; '
        "what was called: server.time, timeman.open"
    )


def test_the_nearest_call_is_shown_with_what_differs(portal: MockPortal, b24: Bitrix24) -> None:
    b24.task.elapseditem.add(taskid=2, arfields={"SECONDS": 3})
    b24.task.elapseditem.add(taskid=1, arfields={"SECONDS": 2, "USER_ID": 5})
    assert failure(
        portal.assert_called,
        b24.task.elapseditem.add,
        taskid=1,
        arfields={"SECONDS": 2, "COMMENT_TEXT": "x"},
    ) == (
        'task.elapseditem.add was not called with {"TASKID": 1, "ARFIELDS": '
        '{"SECONDS": 2, "COMMENT_TEXT": "x"}}; it was called 2 times, the nearest differs in:\n'
        '  ARFIELDS[COMMENT_TEXT]: "x" was wanted, nothing came\n'
        "  ARFIELDS[USER_ID]: 5 came, nothing was wanted"
    )


def test_a_parameter_that_did_not_come_is_named(portal: MockPortal, b24: Bitrix24) -> None:
    b24.timeman.pause()
    assert failure(portal.assert_called, b24.timeman.pause, user_id=503) == (
        'timeman.pause was not called with {"USER_ID": 503}; it was called once, the nearest '
        "differs in:\n  USER_ID: 503 was wanted, nothing came"
    )


@pytest.mark.parametrize(
    ("came", "wanted", "line"),
    [
        (1, True, "x: true was wanted, 1 came"),
        (1, "1", 'x: "1" was wanted, 1 came'),
        ([1], [True], "x: [true] was wanted, [1] came"),
        ([], {}, "x: {} was wanted, [] came"),
        (None, "", 'x: "" was wanted, null came'),
        ([1, 2], [2, 1], "x: [2, 1] was wanted, [1, 2] came"),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, "x[a][b]: 2 was wanted, 1 came"),
    ],
)
def test_values_that_are_alike_in_python_are_not_on_the_wire(
    came: object, wanted: object, line: str
) -> None:
    portal = MockPortal({"a.b": {"result": 1}})
    b24 = Bitrix24.mock(portal=portal)
    b24.call("a.b", {"x": came})
    assert failure(portal.assert_called, b24.call, "a.b", {"x": wanted}).endswith(f"\n  {line}")


def test_objects_are_the_same_in_any_order(portal: MockPortal, b24: Bitrix24) -> None:
    b24.call("server.time", {"x": [{"a": 1, "b": 2}]})
    portal.assert_called(b24.call, "server.time", {"x": [{"b": 2, "a": 1}]})


def test_what_is_long_is_cut(portal: MockPortal, b24: Bitrix24) -> None:
    b24.timeman.open(report="y" * 1000)
    text = failure(portal.assert_called, b24.timeman.open, report="x" * 1000)
    assert max(map(len, text.splitlines())) < 800
    assert "xxx…" in text
    assert "yyy…" in text


def test_of_many_methods_ten_are_named(portal: MockPortal) -> None:
    for number in range(12):
        ask(portal, f"unknown.m{number}")
    b24 = Bitrix24.mock(portal=portal)
    text = failure(portal.assert_called, b24.timeman.pause)
    assert text.endswith("unknown.m8, unknown.m9")


def test_a_secret_is_in_no_failure(portal: MockPortal, b24: Bitrix24) -> None:
    b24.call("server.time", {"x": "code-of-the-mock", "client_secret": "s3cret"})
    text = failure(portal.assert_called, b24.call, "server.time", {"x": 1})
    text += failure(portal.assert_not_called, b24.server.time)
    assert "code-of-the-mock" not in text
    assert "s3cret" not in text


# Once, never, how often


def test_a_write_that_was_doubled_is_found_out(portal: MockPortal, b24: Bitrix24) -> None:
    portal.faults.add("reset-after", method="task.elapseditem.add", times=1)
    for _ in range(2):
        try:
            b24.task.elapseditem.add(taskid=1, arfields={"SECONDS": 1})
        except TransportError:
            continue
    add = b24.task.elapseditem.add
    wanted: Any = {"taskid": 1, "arfields": {"SECONDS": 1}}
    portal.assert_called(add, **wanted)
    assert portal.executed(add) == portal.executed("task.elapseditem.add") == 2
    assert failure(portal.assert_called_once, add, **wanted) == (
        'task.elapseditem.add was executed 2 times with {"TASKID": 1, "ARFIELDS": '
        '{"SECONDS": 1}}, not once'
    )


def test_a_repetition_of_what_did_not_run_is_once(portal: MockPortal, b24: Bitrix24) -> None:
    portal.faults.add("reset-before", times=1)
    with pytest.raises(Bitrix24Error):
        b24.timeman.pause(user_id=1)
    assert failure(portal.assert_called_once, b24.timeman.pause) == (
        "timeman.pause was executed 0 times with {}, not once"
    )
    b24.timeman.pause(user_id=1)
    assert portal.assert_called_once(b24.timeman.pause, user_id=1).method == "timeman.pause"
    assert len(portal.calls) == 2


def test_once_is_counted_for_these_arguments(portal: MockPortal, b24: Bitrix24) -> None:
    for user in (1, 2, 2):
        b24.timeman.pause(user_id=user)
    portal.assert_called_once(b24.timeman.pause, user_id=1)
    failure(portal.assert_called_once, b24.timeman.pause, user_id=2)


def test_what_was_called_against_all_hopes_is_shown(portal: MockPortal, b24: Bitrix24) -> None:
    portal.assert_not_called(b24.timeman.pause)
    portal.assert_not_called("timeman.pause")
    for user in range(7):
        b24.timeman.pause(user_id=user)
    assert failure(portal.assert_not_called, b24.timeman.pause) == (
        "timeman.pause was called 7 times:\n"
        + "\n".join(f'  {{"USER_ID": {user}}}' for user in range(5))
    )
    b24.server.time()
    assert failure(portal.assert_not_called, "Server.Time") == "server.time was called once:\n  {}"


def test_commands_of_batches_are_calls(portal: MockPortal, b24: Bitrix24) -> None:
    b24.call("batch", {"cmd": {"a": "timeman.pause?USER_ID=503", "b": "server.time"}})
    assert [call.key for call in portal.calls_of("timeman.pause")] == ["a"]
    assert portal.calls_of(b24.timeman.pause)[0].params == {"USER_ID": "503"}
    assert portal.executed(b24.server.time) == 1


def test_a_method_is_told_by_itself_whatever_it_needs(portal: MockPortal, b24: Bitrix24) -> None:
    b24.task.elapseditem.add(taskid=1, arfields={"SECONDS": 1})
    assert len(portal.calls_of(b24.task.elapseditem.add)) == 1
    assert portal.calls_of(b24.timeman.networkrange.set) == []


@pytest.mark.parametrize("wrong", [print, lambda: None, Bitrix24.mock().close])
def test_what_is_no_method_of_a_client_cannot_be_asked_for(wrong: Any, portal: MockPortal) -> None:
    with pytest.raises(ParameterError):
        portal.assert_called(wrong)
