"""Whatever happens to a call, no secret is anywhere that a user, a log or a tool could look.

Every fault of the simulated portal and every odd shape of an answer, in the process and over the
wire, by webhook, token and credentials, with both clients. What the portal answers repeats the
secret. ``leaks`` says where is searched.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Literal

import pytest

from bitrix24 import (
    AsyncBitrix24,
    AsyncScriptedTransport,
    Bitrix24,
    Bitrix24Error,
    Hooks,
    Limits,
    MockPortal,
    OutcomeUnknown,
    RequestTimeout,
    Response,
    ScriptedTransport,
)
from bitrix24._runtime import protocol, seeing
from bitrix24._runtime.calls import Call as Asked
from bitrix24._runtime.limits.file import folder
from bitrix24._runtime.mock.call import Call, Handler, Outcome
from bitrix24._runtime.mock.fault_kinds import KINDS
from bitrix24._runtime.mock.odd import SHAPES
from bitrix24._runtime.mock.transport import AsyncMockTransport, MockTransport
from bitrix24._runtime.streams import Files, InMemory

from .leaks import heard, leaked, told, written

PART: Final = "s3cr3t-of"
"""The beginning of all secrets here: a text may have been cut before it was masked."""
FIRST, SECRET = f"{PART}-the-first-9f3a", f"{PART}-the-call-7c21"
ECHO = f"https://x.example/rest/1/{SECRET}/a?auth={SECRET}&c={SECRET} {SECRET}"

READ, WRITE = "server.time", "crm.deal.add"
SLOW = {"slow", "drip", "drip-head", "endless-interim", "late-body", "early-hints", "processing"}
COSTLY = {"gzip-bomb", "html-large", "too-deep"}
"""Shapes that take a second each, tried in one way alone."""

Way = Literal["process", "http", "https"]
Permission = Literal["webhook", "token", "credentials"]
Kind = Literal["sync", "async"]


class Own:
    """Credentials whose first token has run out."""

    def __init__(self, first: str = FIRST) -> None:
        self.first = first

    def token(self) -> str:
        return self.first

    def renew(self, expired: str) -> str:
        if expired != FIRST:
            raise ValueError("the token that was renewed has run out as well")
        return SECRET

    def __repr__(self) -> str:
        return f"Own({self.first!r}, {SECRET!r})"


def echoing(_: Handler) -> Handler:
    """Answers that repeat the secret wherever they can."""

    def handle(call: Call) -> Outcome:
        error = {"error": ECHO, "error_description": ECHO, SECRET: {"auth": SECRET}}
        headers = {"X-Echo": ECHO, f"X-{SECRET}": "name"}
        if call.name == "echo.refusal":
            return Outcome(400, error, headers=headers)
        if call.name == "echo.failure":
            return Outcome(500, error, headers=headers)
        if call.name == "echo.page":
            page = {"Content-Type": f"text/{SECRET}", **headers}
            return Outcome(502, body=f"<html>{ECHO}".encode(), headers=page)
        if call.name == "echo.elsewhere":
            return Outcome(302, body=b"", headers={"Location": f"https://y.example/{SECRET}"})
        return Outcome(200, {"result": {"echo": ECHO, SECRET: ECHO}}, headers=headers)

    return handle


OWN: Final = ("echo.refusal", "echo.failure", "echo.page", "echo.elsewhere")


@pytest.fixture(scope="module")
def simulated() -> Iterator[MockPortal]:
    """One portal for all, as to serve one takes a moment."""
    with MockPortal(check=False) as portal:
        portal.put_in_front(echoing)
        portal.callers.add_webhook(SECRET)
        portal.callers.add_token(SECRET)
        portal.callers.add_token(FIRST, expires=0)
        yield portal


class Watched:
    """A client, and all that can be seen of it.

    Args:
        kind: of the client.
        portal: whom it calls.
        way: how it gets there.
        permission: by what it may.
        runner: the loop of an asynchronous one.
        more: options of the client.
    """

    def __init__(
        self,
        kind: Kind,
        portal: MockPortal,
        way: Way,
        permission: Permission,
        runner: asyncio.Runner,
        **more: Any,
    ) -> None:
        self.events: list[Any] = []
        tell: Callable[[Any], object] = self.events.append
        hooks = Hooks(before=tell, after=tell, retry=tell, wait=tell)
        base = "https://acme.bitrix24.com"
        options: dict[str, Any] = {"hooks": hooks, "timeout": (5, 5), "retries": 0, **more}
        if way == "process":
            kinds = {"sync": MockTransport, "async": AsyncMockTransport}
            options["transport"] = kinds[kind](portal)
        else:
            base = portal.address if way == "http" else portal.secure_address
            options["verify"] = portal.certificate if way == "https" else True
        if permission == "webhook":
            base = f"{base}/rest/1/{SECRET}/"
        else:
            options |= {"token": SECRET} if permission == "token" else {"credentials": Own()}
        self._runner = runner
        made = Bitrix24(base, **options) if kind == "sync" else AsyncBitrix24(base, **options)
        self.client: Any = made
        self.seen: list[str] = []

    def run(self, value: Any) -> Any:
        """What a call gives, awaited where it has to be."""
        if not isinstance(self.client, AsyncBitrix24):
            return value

        async def awaited() -> Any:
            return await value

        return self._runner.run(awaited())

    def fails(self, call: Callable[[Any], Any]) -> BaseException | None:
        """Make a call, and keep what is seen of it, or of its error."""
        try:
            came = self.run(call(self.client))
        except BaseException as error:
            self.seen += told(error)
            return error
        if isinstance(came, Response):  # its result is the caller's own
            self.seen.append(repr(came.with_result(None)))
        return None

    def write(self, method: str = WRITE, **options: Any) -> BaseException | None:
        """Call a method that may write; the answer's envelope is looked at, not the result."""

        def called(client: Any) -> Any:
            twin = client.with_options(**options)
            return twin.with_response(twin.call, method, {"fields": {"TITLE": "x"}})

        return self.fails(called)

    def close(self) -> None:
        self.run(self.client.close())

    def shown(self) -> Iterator[str]:
        """All that could be seen so far."""
        yield from self.seen
        yield from heard(self.events)
        client = self.client
        yield f"{client!r} {vars(client)!r} {client.crm.deal.add!r} {vars(client._calls)!r}"
        way = client._calls._way
        yield f"{vars(way)!r} {client._calls.options!r}"
        for part in (way.tokens, way.given, way.limiter(way.given), way.budget):
            yield (
                f"{part!r} {getattr(part, '__dict__', '')!r}"
                if part is not way.tokens
                else f"{part!r}"
            )


@pytest.fixture
def watch(
    request: pytest.FixtureRequest, simulated: MockPortal, loop_runner: asyncio.Runner
) -> Iterator[Callable[..., Watched]]:
    """Makes watched clients; all that is logged and warned of is watched as well."""
    made: list[Watched] = []
    handler = Everything()
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)

    def make(kind: Kind, way: Way, permission: Permission, **more: Any) -> Watched:
        portal = more.pop("portal", simulated)
        made.append(Watched(kind, portal, way, permission, loop_runner, **more))
        return made[-1]

    with warnings.catch_warnings(record=True) as warned:
        yield make
        for one in made:
            one.close()
    root.removeHandler(handler)
    root.setLevel(level)
    simulated.faults.clear()
    for one in made:
        assert leaked(one.shown(), PART) == []
    assert handler.records, "something was logged"
    assert leaked(written(handler.records), PART) == []
    assert leaked((f"{one.message!r} {one.message}" for one in warned), PART) == []
    assert leaked([repr(simulated.calls), repr(simulated)], PART) == []


class Everything(logging.Handler):
    """Keeps what is logged by whomever."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
@pytest.mark.parametrize("way", ["process", "http", "https"])
def test_no_fault_shows_a_secret(
    way: Way,
    permission: Permission,
    kind: Kind,
    watch: Callable[..., Watched],
    simulated: MockPortal,
) -> None:
    watched = watch(kind, way, permission, retries=2 if way == "process" else 0)
    failed = 0
    for name in KINDS:
        if name == "odd":
            continue
        seconds = (0.2 if way != "process" else 30.0) if name in SLOW else None
        simulated.faults.add(name, seconds=seconds, location=f"https://y.example/{SECRET}")
        failed += (
            watched.write(timeout=0.1) is not None if name in SLOW else watched.write() is not None
        )
        simulated.faults.clear()
    assert failed >= len(KINDS) - 6, "most of them end a call"
    for shape in SHAPES:
        if shape not in COSTLY or (way, permission) == ("process", "token"):
            simulated.faults.add("odd", shape=shape)
            watched.write()
            simulated.faults.clear()
    for method in OWN:
        assert watched.write(method) is not None
    assert watched.write() is None
    assert watched.events


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
def test_no_wait_for_limits_shows_one(
    permission: Permission, kind: Kind, watch: Callable[..., Watched]
) -> None:
    portal = MockPortal(check=False)
    portal.put_in_front(echoing)
    portal.limits.tariff("standard")
    portal.limits.operating.limit = 480
    portal.limits.seconds[WRITE] = 100
    portal.limits.longest = 1000
    watched = watch(kind, "process", permission, portal=portal, timeout=5000)
    for _ in range(10):
        watched.write()
    for _ in range(60):
        watched.write(READ)
    names = {type(event).__name__ for event in watched.events}
    assert "Waiting" in names
    assert isinstance(watched.write(timeout=0.1), RequestTimeout)
    errors = [watched.write(READ, timeout=0.3) for _ in range(60)]
    assert isinstance(errors[-1], RequestTimeout)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
def test_no_file_of_limits_holds_one(
    permission: Permission, kind: Kind, watch: Callable[..., Watched], simulated: MockPortal
) -> None:
    def slow(inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            if call.name != "slow.one":
                return inner(call)
            time = {"operating": 200.0, "operating_reset_at": 2_000_000_000, "finish": 1.9e9}
            return Outcome(200, {"result": 1, "time": time})

        return handle

    simulated.put_in_front(slow)
    watched = watch(kind, "http", permission, limits=Limits())
    assert watched.write("slow.one") is None
    kept = b"".join(path.read_bytes() for path in Path(folder()).iterdir())
    host = simulated.address.partition("://")[2]
    assert host.encode() in kept
    assert b"slow.one" in kept
    assert PART.encode() not in kept


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
@pytest.mark.parametrize("name", ["new.bitrix24.com", "stranger.example"])
def test_no_new_name_shows_one(
    name: str, permission: Permission, kind: Kind, watch: Callable[..., Watched]
) -> None:
    portal = MockPortal(check=False)
    portal.put_in_front(echoing)
    portal.rename("acme.bitrix24.com", name)
    watched = watch(kind, "process", permission, portal=portal)
    assert (watched.write() is None) is (name == "new.bitrix24.com")


@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
@pytest.mark.parametrize("way", ["process", "http", "https"])
@pytest.mark.parametrize("fault", ["reset-before", "cut", "html-502"])
def test_no_stream_that_is_cut_shows_one(
    fault: str,
    way: Way,
    permission: Permission,
    watch: Callable[..., Watched],
    simulated: MockPortal,
) -> None:
    watched = watch("sync", way, permission)
    simulated.faults.add(fault)
    params: dict[str, object] = {"id": 1, "fileContent": "mark-of-the-file"}
    files = Files({"mark-of-the-file": InMemory(b"x" * 500_000)})
    asked = Asked("disk.folder.uploadfile", 2, params, files)
    error = watched.fails(lambda client: client._calls.response(asked))
    assert isinstance(error, OutcomeUnknown)
    assert error.request["params"] == {"id": 1, "fileContent": "<500000 bytes in Base64>"}


@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
@pytest.mark.parametrize("way", ["http", "https"])
def test_no_task_that_is_cancelled_shows_one(
    way: Way, permission: Permission, watch: Callable[..., Watched], simulated: MockPortal
) -> None:
    watched = watch("async", way, permission)
    simulated.faults.add("slow", seconds=30)

    async def cancelled(client: AsyncBitrix24) -> None:
        task = asyncio.ensure_future(client.call(WRITE))
        before = len(simulated.calls)
        while len(simulated.calls) == before:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.01)
        task.cancel()
        await task

    assert isinstance(watched.fails(cancelled), asyncio.CancelledError)
    assert [type(event).__name__ for event in watched.events][-1] == "Received"


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no such timer")
@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
@pytest.mark.parametrize("way", ["http", "https"])
def test_no_interruption_shows_one(
    way: Way, permission: Permission, watch: Callable[..., Watched], simulated: MockPortal
) -> None:
    watched = watch("sync", way, permission)
    watched.write(READ)
    simulated.faults.add("slow", seconds=30)
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        error = watched.fails(lambda client: client.call(WRITE))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert isinstance(error, KeyboardInterrupt)
    assert [type(event).__name__ for event in watched.events][-1] == "Received"


@pytest.mark.parametrize("permission", ["webhook", "token", "credentials"])
def test_no_script_records_one(permission: Permission) -> None:
    replies: list[Any] = ["503", {"error": ECHO}, "reset-after", {"result": ECHO}]
    options: dict[str, Any] = {
        "token": {"token": SECRET},
        "credentials": {"credentials": Own(SECRET)},
    }
    url = "acme.bitrix24.com" + (f"/rest/1/{SECRET}/" if permission == "webhook" else "")
    script, other = ScriptedTransport(replies), AsyncScriptedTransport(replies)
    b24 = Bitrix24(url, transport=script, **options.get(permission, {}))
    awaited = AsyncBitrix24(url, transport=other, **options.get(permission, {}))
    seen: list[str] = []
    for _ in range(3):
        for made in (b24, awaited):
            try:
                _called(made)
            except Bitrix24Error as error:
                seen += told(error)
    seen += [repr(script.sent), repr(other.sent), repr(script), repr(vars(script)["sent"])]
    assert leaked(seen, PART) == []
    assert len(script.sent) == len(other.sent) == 4


def _called(b24: Bitrix24 | AsyncBitrix24) -> None:
    if isinstance(b24, Bitrix24):
        b24.call(WRITE)
        return

    async def awaited() -> None:
        await b24.call(WRITE)

    asyncio.run(awaited())


def test_pages_and_responses_show_none(simulated: MockPortal) -> None:
    rows = {"result": {"items": [{"id": 1}]}, "total": 1, "auth": SECRET}
    portal = MockPortal({"crm.item.list": rows}, check=False)
    b24 = Bitrix24("acme.bitrix24.com", SECRET, transport=MockTransport(portal))
    page = b24.crm.item.list(entity_type_id=2)
    response = b24.with_response(b24.crm.item.list, entity_type_id=2)
    assert leaked([repr(page), repr(response), repr(response.time), repr(vars(page))], PART) == []


# That a leak would be found


def unmasked(first: object, *_: object) -> object:
    return first


def in_a_log(_: object) -> str:
    return f"sent {SECRET}"


def as_it_is(_: object, text: str) -> str:
    return text


LEAKS: Mapping[str, tuple[object, str, object]] = {
    "of a text": (protocol, "redact", unmasked),
    "of a log": (seeing, "_words", in_a_log),
    "of an answer": (protocol, "masked", unmasked),
    "of a header": (protocol, "_safe", as_it_is),
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_leak_is_found(
    leak: str, monkeypatch: pytest.MonkeyPatch, loop_runner: asyncio.Runner, simulated: MockPortal
) -> None:
    where, name, instead = LEAKS[leak]
    monkeypatch.setattr(where, name, instead)
    handler, logger = Everything(), logging.getLogger("bitrix24")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    watched = Watched("sync", simulated, "process", "webhook", loop_runner)
    for method in OWN:
        watched.write(method)
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    assert leaked([*watched.shown(), *written(handler.records)], PART)
