"""What hooks and the package's logger are told of calls."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bitrix24 import (
    AsyncBitrix24,
    AsyncScriptedTransport,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    Hooks,
    HTTPReply,
    MockPortal,
    OutcomeUnknown,
    RateLimitError,
    Received,
    RequestTimeout,
    Retrying,
    ScriptedTransport,
    Sending,
    TransportError,
    Waiting,
)
from bitrix24._runtime import listening, seeing
from bitrix24._runtime.clock import REAL
from bitrix24._runtime.ids import new_id
from bitrix24._runtime.mock.call import Call, Handler, Outcome

from .conftest import Connected

READ, WRITE = "server.time", "crm.deal.add"
ANSWERS: dict[str, Any] = {READ: {"result": "now"}, WRITE: {"result": 7}}
Event = seeing.Event


class Heard:
    """Hooks that remember what they are told."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        tell: Callable[[Any], object] = self.events.append
        self.hooks = Hooks(before=tell, after=tell, retry=tell, wait=tell)

    @property
    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def heard() -> Heard:
    return Heard()


class Written(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def records(caplog: pytest.LogCaptureFixture) -> Iterator[list[logging.LogRecord]]:
    """What the package writes into its log."""
    logger, handler = logging.getLogger("bitrix24"), Written()
    logger.addHandler(handler)
    with caplog.at_level(logging.DEBUG, "bitrix24"):
        yield handler.records
    logger.removeHandler(handler)


def simulated(*faults: str, times: int | None = None, **more: Any) -> MockPortal:
    portal = MockPortal(ANSWERS, check=False)
    for kind in faults:
        portal.faults.add(kind, times=times, **more)
    return portal


def ids_at(portal: MockPortal) -> list[str | None]:
    """The ids of requests, as they come to a portal."""
    ids: list[str | None] = []

    def layer(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            ids.append(call.arrival.headers.get("x-request-id"))
            return inner(call)

        return handle

    portal.put_in_front(layer)
    return ids


# What is told


def test_a_call_that_goes_well(connected: Connected, heard: Heard) -> None:
    portal = simulated()
    portal.limits.seconds[READ] = 2
    connected(portal, hooks=heard.hooks).call(READ)
    sent, came = heard.events
    about = (sent.request_id, READ, 2, "https://mock.invalid")
    assert sent == Sending(*about, attempt=1)
    assert came == Received(*about, attempt=1, seconds=2.0, status=200, error=None)


def test_a_call_that_fails(connected: Connected, heard: Heard) -> None:
    with pytest.raises(Bitrix24Error) as caught:
        connected(simulated("error", status=404), hooks=heard.hooks).call(READ, version=3)
    assert heard.kinds == ["Sending", "Received"]
    (came,) = heard.of(Received)
    assert (came.status, came.version, came.error) == (404, 3, caught.value)


def test_a_call_without_an_answer(connected: Connected, heard: Heard) -> None:
    with pytest.raises(OutcomeUnknown):
        connected(simulated("reset-after"), hooks=heard.hooks).call(WRITE)
    (came,) = heard.of(Received)
    assert came.status is None
    assert came.error.event == "connection broken"
    assert (came.error.method, came.error.request_id) == (WRITE, came.request_id)


def test_a_call_that_times_out(connected: Connected, heard: Heard) -> None:
    with pytest.raises(RequestTimeout):
        connected(simulated("slow", seconds=100), 5, 4, hooks=heard.hooks).call(READ)
    assert heard.kinds == ["Sending", "Received"]
    (came,) = heard.of(Received)
    assert (came.seconds, came.error.event) == (5.0, "no answer in time")


def test_a_call_that_is_made_again(connected: Connected, heard: Heard) -> None:
    portal = simulated("html-502", times=2)
    connected(portal, retries=4, hooks=heard.hooks).call(READ)
    assert heard.kinds == ["Sending", "Received", "Retrying"] * 2 + ["Sending", "Received"]
    assert [event.attempt for event in heard.of(Sending)] == [1, 2, 3]
    assert [event.attempt for event in heard.of(Received)] == [1, 2, 3]
    assert [event.status for event in heard.of(Received)] == [502, 502, 200]
    again: list[Retrying] = heard.of(Retrying)
    assert [event.attempt for event in again] == [1, 2]
    assert sum(event.seconds for event in again) == pytest.approx(
        portal.clock.now() - MockPortal().clock.now()
    )
    assert again[0].error is heard.of(Received)[0].error


def test_a_call_to_a_portal_that_was_renamed(connected: Connected, heard: Heard) -> None:
    portal = simulated()
    portal.rename("mock.invalid", "acme.invalid")
    with pytest.raises(Bitrix24Error):  # it is in no zone of Bitrix24, so it is not followed
        connected(portal, hooks=heard.hooks).call(READ)
    assert heard.kinds == ["Sending", "Received"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_new_name_is_told_and_counts_as_an_attempt(kind: str, heard: Heard) -> None:
    to = "https://new.bitrix24.com/rest/1/your-webhook-code/server.time"
    replies: list[Any] = [_redirect(to), {"result": 1}]
    url = "https://acme.bitrix24.com/rest/1/your-webhook-code/"
    if kind == "sync":
        Bitrix24(url, transport=ScriptedTransport(replies), hooks=heard.hooks).call(READ)
    else:
        script = AsyncScriptedTransport(replies)
        asyncio.run(_called(AsyncBitrix24(url, transport=script, hooks=heard.hooks)))
    assert heard.kinds == ["Sending", "Received", "Retrying", "Sending", "Received"]
    assert [event.attempt for event in heard.of(Sending)] == [1, 2]
    assert [event.portal for event in heard.of(Sending)] == [
        "https://acme.bitrix24.com",
        "https://new.bitrix24.com",
    ]
    assert heard.of(Retrying)[0].error.event == "redirect"


def _redirect(to: str) -> Any:
    return HTTPReply(302, {"Location": to}, b"")


async def _called(b24: AsyncBitrix24) -> None:
    await b24.call(READ)


def test_a_call_that_waits_for_limits(connected: Connected, heard: Heard) -> None:
    portal = simulated()
    portal.limits.tariff("standard")
    client = connected(portal, hooks=heard.hooks)
    for _ in range(60):
        client.call(READ)
    waits: list[Waiting] = heard.of(Waiting)
    assert waits
    last = heard.events[-1].request_id
    assert [type(event) for event in heard.events if event.request_id == last][-2:] == [
        Sending,
        Received,
    ]
    assert sum(event.seconds for event in waits) == pytest.approx(
        portal.clock.now() - MockPortal().clock.now()
    )
    assert all(event.method == READ for event in waits)


def test_a_wait_that_is_not_begun(connected: Connected, heard: Heard) -> None:
    portal = simulated()
    portal.limits.tariff("standard")
    client = connected(portal, timeout=0.3)
    for _ in range(47):
        client.call(READ)
    with pytest.raises(RequestTimeout) as caught:
        connected(portal, timeout=0.3, hooks=heard.hooks).call(READ)
    assert heard.events == [], "nothing was sent, and nothing waited for"
    assert caught.value.request_id


def test_a_limit_that_is_refused(connected: Connected, heard: Heard) -> None:
    portal = simulated("503", times=None)
    with pytest.raises(RateLimitError):
        connected(portal, timeout=30, retries=4, hooks=heard.hooks).call(READ)
    assert len(heard.of(Retrying)) == len(heard.of(Sending)) - 1 > 0


def test_a_task_that_is_cancelled_is_told(heard: Heard) -> None:
    class Never(AsyncScriptedTransport):
        async def send(self, request: Any) -> Any:
            await asyncio.Event().wait()

    async def main() -> None:
        b24 = AsyncBitrix24("mock:", transport=Never([]), hooks=heard.hooks)
        task = asyncio.create_task(b24.call(READ))
        while not heard.events:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert heard.kinds == ["Sending", "Received"]

    asyncio.run(main())
    (came,) = heard.of(Received)
    assert isinstance(came.error, TransportError)
    assert (came.status, came.error.sent) == (None, "unknown")
    assert came.error.request_id == came.request_id


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), RuntimeError("in the transport")])
def test_a_call_that_is_interrupted_is_told(stop: BaseException, heard: Heard) -> None:
    b24 = Bitrix24("mock:", transport=ScriptedTransport([stop]), hooks=heard.hooks)
    with pytest.raises(type(stop)) as caught:
        b24.call(READ)
    assert caught.value is stop
    assert heard.kinds == ["Sending", "Received"], "though its traceback is still there"


def test_who_is_interrupted_leaves_the_line(heard: Heard) -> None:
    portal = simulated()
    portal.limits.tariff("standard")

    def stop(_: Waiting) -> None:
        raise KeyboardInterrupt

    b24 = Bitrix24.mock(portal=portal, hooks=Hooks(wait=stop))
    with pytest.raises(KeyboardInterrupt):
        for _ in range(60):
            b24.server.time()
    b24.with_options(hooks=None).server.time()
    assert len(portal.calls) == 48


# The id of a request


def test_a_call_has_one_id_everywhere(
    connected: Connected, heard: Heard, records: list[logging.LogRecord]
) -> None:
    portal = simulated("html-502")
    with pytest.raises(Bitrix24Error) as caught:
        connected(portal, retries=2, hooks=heard.hooks).call(READ)
    assert len(portal.calls) == 3
    told = {event.request_id for event in heard.events}
    told |= {event.error.request_id for event in heard.of(Received)}
    logged = {vars(record)["b24_request_id"] for record in records}
    assert told == logged == {caught.value.request_id}


def test_the_portal_sees_it(connected: Connected, heard: Heard) -> None:
    portal = simulated("503", times=2)
    ids = ids_at(portal)
    client = connected(portal, retries=4, hooks=heard.hooks)
    client.call(READ)
    client.call(READ)
    assert ids == [heard.of(Sending)[0].request_id, heard.of(Sending)[-1].request_id]
    assert ids[0] != ids[1]


def test_calls_have_ids_of_their_own() -> None:
    with ThreadPoolExecutor(8) as pool:
        ids = [made.result() for made in [pool.submit(new_id) for _ in range(2000)]]
    assert len(set(ids)) == 2000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_calls_of_a_child_have_ids_of_their_own() -> None:
    first = new_id()
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, new_id().encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read) as pipe:
        theirs = pipe.read()
    mine = new_id()
    assert len({first, mine, theirs}) == 3
    assert first.partition("-")[0] == mine.partition("-")[0] != theirs.partition("-")[0]


# Hooks of users


def failing(_: object) -> None:
    raise ValueError("of the hook")


def test_a_hook_that_raises_changes_nothing(
    connected: Connected, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = Hooks(before=failing, after=failing, retry=failing, wait=failing)
    portal = simulated("html-502", times=1)
    assert connected(portal, retries=1, hooks=hooks).call(READ) == "now"
    with pytest.raises(Bitrix24Error):
        connected(simulated("error"), hooks=hooks).call(READ)
    told = [record.getMessage() for record in caplog.records if record.name == "bitrix24"]
    names = ("Sending", "Received", "Retrying", "Sending", "Received", "Sending", "Received")
    assert told == [f"the hook for {name} has failed" for name in names]
    assert all(record.exc_info for record in caplog.records)


def test_a_hook_may_end_the_program(connected: Connected) -> None:
    def stop(_: object) -> None:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        connected(simulated(), hooks=Hooks(before=stop)).call(READ)


def test_options_have_hooks(heard: Heard) -> None:
    b24 = Bitrix24.mock(ANSWERS, hooks=heard.hooks)
    other = Heard()
    b24.with_options(hooks=other.hooks).call(READ)
    assert (heard.events, other.kinds) == ([], ["Sending", "Received"])
    b24.with_options(hooks=None).call(READ)
    assert heard.events == []
    b24.with_options(retries=1).call(READ)
    assert heard.kinds == ["Sending", "Received"], "they stay where nothing is said of them"


def test_each_page_is_a_call_of_its_own(heard: Heard) -> None:
    portal = MockPortal(check=False)
    rows = {"items": [{"id": number} for number in range(50)]}
    portal.answer("crm.item.list", {"result": rows, "next": 50, "total": 51}, times=1)
    portal.answer("crm.item.list", {"result": {"items": [{"id": 50}]}, "total": 51}, times=1)
    b24 = Bitrix24.mock(portal=portal, hooks=heard.hooks)
    assert len(list(b24.crm.item.list(entity_type_id=2))) == 51
    first, second = heard.of(Sending)
    assert first.request_id != second.request_id


async def awaited(_: object) -> None:
    """A hook that nobody awaits."""


@pytest.mark.parametrize("make", [Bitrix24.mock, AsyncBitrix24.mock, Bitrix24.mock().with_options])
@pytest.mark.parametrize(
    ("given", "said"),
    [
        (print, "hooks is Hooks(before=…, after=…, retry=…, wait=…), not builtin_function"),
        ({"before": print}, "not dict"),
        (Hooks(before="print"), "before is a function, not str"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (Hooks(after=awaited), "after is awaited by nobody"),
    ],
)
def test_what_are_no_hooks_is_told(make: Any, given: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(hooks=given)
    assert said in str(caught.value)


# The log

COMMON = {"b24_event", "b24_request_id", "b24_method", "b24_version", "b24_portal"}
FIELDS = {
    "Sending": COMMON | {"b24_attempt"},
    "Received": COMMON | {"b24_attempt", "b24_seconds", "b24_status", "b24_error"},
    "Retrying": COMMON | {"b24_attempt", "b24_seconds", "b24_error"},
    "Waiting": COMMON | {"b24_seconds"},
}
LEVELS = {"Sending": "DEBUG", "Received": "DEBUG", "Retrying": "INFO", "Waiting": "INFO"}


def test_the_log_has_the_same_with_fields(
    connected: Connected, records: list[logging.LogRecord]
) -> None:
    portal = simulated("html-502", times=1)
    portal.limits.tariff("standard")
    client = connected(portal, retries=1)
    for _ in range(60):
        client.call(READ)
    seen = {vars(record)["b24_event"] for record in records}
    assert seen == set(FIELDS)
    for record in records:
        fields = {name: value for name, value in vars(record).items() if name.startswith("b24_")}
        assert set(fields) == FIELDS[fields["b24_event"]]
        assert (record.name, record.levelname) == ("bitrix24", LEVELS[fields["b24_event"]])
        assert record.getMessage().startswith(f"{READ}: ")
        assert fields["b24_request_id"] in record.getMessage()


def test_what_the_lines_say(records: list[logging.LogRecord]) -> None:
    script = ScriptedTransport(["html-502", {"result": 1}])
    Bitrix24("mock:", transport=script).call(READ)
    about = f"(request {script.sent[0].request_id})"
    failed = "HTTP 502, but not an answer of the REST API"
    lines = [record.getMessage() for record in records]
    assert lines[0] == f"{READ}: sent {about}"
    assert lines[1].startswith(f"{READ}: 502 after 0.000 s: {failed}")
    assert lines[2].startswith(f"{READ}: again in 0.")
    assert lines[3] == f"{READ}: sent, attempt 2 {about}"
    assert lines[4] == f"{READ}: 200 after 0.000 s {about}"


def test_at_info_only_what_is_out_of_the_way_is_written(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "bitrix24"):
        Bitrix24("mock:", transport=ScriptedTransport(["503", {"result": 1}])).call(READ)
    assert [vars(record)["b24_event"] for record in caplog.records] == ["Retrying"]


def test_nothing_is_made_where_nobody_listens(
    monkeypatch: pytest.MonkeyPatch, connected: Connected
) -> None:
    logging.getLogger("bitrix24").setLevel(logging.NOTSET)

    def never(*_: object) -> None:
        raise AssertionError("something was made to be told")

    for name in ("Sending", "Received", "Retrying", "Waiting", "Seeing"):
        monkeypatch.setattr(seeing, name, never)
    portal = simulated("503", times=1)
    assert connected(portal, retries=1).call(READ) == "now"
    assert listening.seeing_of(None, REAL) is None


def test_only_that_is_made_which_is_listened_to(
    monkeypatch: pytest.MonkeyPatch, connected: Connected
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("something was made to be told")

    for name in ("Sending", "Received", "Waiting"):
        monkeypatch.setattr(seeing, name, never)
    again: list[Retrying] = []
    hooks = Hooks(retry=again.append)
    assert connected(simulated("503", times=1), retries=1, hooks=hooks).call(READ) == "now"
    assert len(again) == 1
