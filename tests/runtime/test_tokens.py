"""Access tokens that are renewed: once, and the call is made again once."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import pytest

from bitrix24 import (
    AsyncBitrix24,
    Bitrix24,
    Bitrix24Error,
    ConfigurationError,
    ConnectionFailed,
    ExpiredTokenError,
    Hooks,
    MockPortal,
)
from bitrix24._runtime.calls import Call as Asked
from bitrix24._runtime.mock.call import Call, Handler, Outcome
from bitrix24._runtime.streams import Files, InMemory

from .conftest import Connected
from .leaks import heard, leaked, told, written

READ, WRITE, WRITE_V3 = "server.time", "crm.deal.add", "tasks.task.add"
ANSWERS: dict[str, Any] = {READ: {"result": "now"}, WRITE: {"result": 7}}
OLD, NEW = "token-that-was-first", "token-that-was-renewed"
HANGS = 20
"""Seconds after which a test has hung."""


class Own:
    """Credentials that renew what they have given.

    Attributes:
        renewed: the tokens that were said to have run out.
        asked: how often there was nothing to begin with.
    """

    def __init__(self, first: Any = OLD, *later: Any) -> None:
        self.first = first
        self.later = list(later or [NEW])
        self.renewed: list[str] = []
        self.asked = 0

    def token(self) -> str:
        self.asked += 1
        return self._given(self.first)

    def renew(self, expired: str) -> str:
        self.renewed.append(expired)
        return self._given(self.later.pop(0) if len(self.later) > 1 else self.later[0])

    @staticmethod
    def _given(value: Any) -> str:
        if isinstance(value, BaseException):
            raise value
        text: str = value
        return text

    def __repr__(self) -> str:
        return f"Own({self.first!r}, {self.later!r}, {self.renewed!r})"


class Awaited:
    """The same, to be awaited."""

    def __init__(self, *tokens: Any) -> None:
        self.own = Own(*tokens)

    async def token(self) -> str:
        await asyncio.sleep(0)
        return self.own.token()

    async def renew(self, expired: str) -> str:
        await asyncio.sleep(0)
        return self.own.renew(expired)


class Request(NamedTuple):
    """What a portal has seen of one."""

    token: str | None
    key: str | None
    id: str | None


def portal_of(*valid: str) -> tuple[MockPortal, list[Request]]:
    """A portal that knows these tokens, and one that has run out; what comes to it."""
    portal = MockPortal(ANSWERS, check=False)
    portal.callers.add_token(OLD, expires=portal.clock.now())
    for token in valid:
        portal.callers.add_token(token)
    seen: list[Request] = []
    take = portal.take

    def noted(arrival: Any) -> Any:
        token = json.loads(arrival.body or b"{}").get("auth")
        headers = arrival.headers
        seen.append(Request(token, headers.get("idempotency-key"), headers.get("x-request-id")))
        return take(arrival)

    portal.take = noted  # type: ignore[method-assign]
    return portal, seen


# One call


@pytest.mark.parametrize("method", [READ, WRITE, "my.own.method"])
def test_a_call_with_a_token_that_has_run_out(method: str, connected: Connected) -> None:
    portal, seen = portal_of(NEW)
    portal.answer("my.own.method", {"result": 1})
    own = Own()
    connected(portal, credentials=own).call(method, {"fields": {}})
    assert [request.token for request in seen] == [OLD, NEW]
    assert len({request.id for request in seen}) == 1
    assert (own.asked, own.renewed) == (1, [OLD])
    assert portal.executed(method) == 1


def test_a_write_of_version_3_keeps_its_key(connected: Connected) -> None:
    portal, seen = portal_of(NEW)
    connected(portal, credentials=Own()).call(WRITE_V3, {"fields": {"title": "x"}}, version=3)
    assert [request.token for request in seen] == [OLD, NEW]
    assert len({(request.key, request.id) for request in seen}) == 1
    assert seen[0].key
    assert seen[0].id


def test_a_call_with_a_file() -> None:
    portal, seen = portal_of(NEW)
    bodies: list[Any] = []

    def layer(_: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            bodies.append(call.params)
            return Outcome(200, {"result": 1})

        return handle

    portal.put_in_front(layer)
    b24: Any = Bitrix24.mock(portal=portal, credentials=Own())
    params: dict[str, object] = {"id": 1, "fileContent": ["a.txt", "mark-of-the-file"]}
    files = Files({"mark-of-the-file": InMemory(b"content")})
    b24._calls.sent(Asked("disk.folder.uploadfile", 2, params, files))
    assert [request.token for request in seen] == [OLD, NEW]
    assert bodies == [{"id": 1, "fileContent": ["a.txt", "Y29udGVudA=="]}]


def test_what_is_renewed_is_kept(connected: Connected) -> None:
    portal, seen = portal_of(NEW)
    own = Own()
    client = connected(portal, credentials=own)
    for _ in range(3):
        client.call(READ)
    assert [request.token for request in seen] == [OLD, NEW, NEW, NEW]
    assert (own.asked, own.renewed) == (1, [OLD])


def test_a_token_that_holds_is_not_renewed(connected: Connected) -> None:
    portal, seen = portal_of(NEW)
    own = Own(NEW)
    connected(portal, credentials=own).call(READ)
    assert [request.token for request in seen] == [NEW]
    assert own.renewed == []


def test_a_new_token_that_has_run_out_as_well(connected: Connected) -> None:
    portal, seen = portal_of()
    portal.callers.add_token(NEW, expires=0)
    own = Own()
    with pytest.raises(ExpiredTokenError) as caught:
        connected(portal, retries=4, credentials=own).call(READ)
    assert [request.token for request in seen] == [OLD, NEW]
    assert own.renewed == [OLD]
    assert caught.value.request_id == seen[0].id == seen[1].id


def test_the_same_token_again_is_no_new_one(connected: Connected) -> None:
    portal, seen = portal_of()
    own = Own(OLD, OLD)
    with pytest.raises(ExpiredTokenError):
        connected(portal, credentials=own).call(READ)
    assert len(seen) == 1
    assert own.renewed == [OLD]


def test_each_run_out_token_is_renewed_once(connected: Connected) -> None:
    """An application as the portal lets it in: tokens hold for an hour."""
    portal = MockPortal(ANSWERS, check=False)
    app = portal.oauth.add_application("local.1", "secret")
    given = portal.oauth.tokens(app, portal.clock.now())

    class Application(Own):
        def renew(self, expired: str) -> str:
            self.renewed.append(expired)
            sent = {
                "grant_type": "refresh_token",
                "client_id": "local.1",
                "client_secret": "secret",
                "refresh_token": given["refresh_token"],
            }
            given.update(json.loads(portal.oauth.token(sent, portal.clock.now()).body))
            return str(given["access_token"])

    own = Application(given["access_token"])
    client = connected(portal, credentials=own)
    for _ in range(4):
        assert client.call(READ) == "now"
        portal.clock.advance(3600)
    assert portal.oauth.renewals == len(own.renewed) == 3


def test_a_renewal_is_seen(connected: Connected) -> None:
    portal, _ = portal_of(NEW)
    events: list[Any] = []
    tell: Callable[[Any], object] = events.append
    connected(
        portal, credentials=Own(), hooks=Hooks(before=tell, after=tell, retry=tell, wait=tell)
    ).call(READ)
    names = [type(event).__name__ for event in events]
    assert names == ["Sending", "Received", "Retrying", "Sending", "Received"]
    assert [event.attempt for event in events] == [1, 1, 1, 2, 2]
    assert isinstance(events[2].error, ExpiredTokenError)
    assert len({event.request_id for event in events}) == 1


def test_a_call_that_waited_takes_what_others_have_renewed() -> None:
    portal, seen = portal_of(NEW)
    portal.limits.tariff("standard")
    own = Own()

    async def main() -> None:
        async with AsyncBitrix24.mock(portal=portal, timeout=600, credentials=own) as b24:
            await asyncio.gather(*(b24.server.time() for _ in range(100)))

    asyncio.run(main())
    assert own.renewed == [OLD]
    late = [request.token for request in seen[-30:]]
    assert set(late) == {NEW}


# Many calls at once


class Slow(Own):
    """Credentials whose renewal goes on until all who need it are there."""

    def __init__(self, *tokens: Any) -> None:
        super().__init__(*tokens)
        self.go_on = threading.Event()

    def renew(self, expired: str) -> str:
        assert self.go_on.wait(HANGS)
        return super().renew(expired)


def test_threads_share_one_renewal() -> None:
    portal, seen = portal_of(NEW)
    own = Slow()
    b24 = Bitrix24.mock(portal=portal, credentials=own)
    begin = threading.Barrier(50)

    def work(_: int) -> object:
        begin.wait(HANGS)
        return b24.server.time()

    with ThreadPoolExecutor(50) as pool:
        made = pool.map(work, range(50))
        while len(seen) < 50:
            threading.Event().wait(0.001)
        own.go_on.set()
        assert list(made) == ["now"] * 50
    assert own.renewed == [OLD]
    assert [request.token for request in seen].count(NEW) == 50


@pytest.mark.parametrize("kind", [Own, Awaited])
def test_tasks_share_one_renewal(kind: type[Any]) -> None:
    portal, seen = portal_of(NEW)
    credentials = kind()
    own: Own = credentials.own if isinstance(credentials, Awaited) else credentials

    async def main() -> None:
        async with AsyncBitrix24.mock(portal=portal, credentials=credentials) as b24:
            await asyncio.wait_for(asyncio.gather(*(b24.server.time() for _ in range(50))), HANGS)

    asyncio.run(main())
    assert (own.asked, own.renewed) == (1, [OLD])
    assert [request.token for request in seen].count(NEW) == 50


def test_loops_of_several_threads_share_one_renewal() -> None:
    portal, seen = portal_of(NEW)
    own = Slow()
    b24 = AsyncBitrix24.mock(portal=portal, credentials=own)

    async def main() -> None:
        await asyncio.gather(*(b24.server.time() for _ in range(10)))

    with ThreadPoolExecutor(4) as pool:
        runs = [pool.submit(asyncio.run, main()) for _ in range(4)]
        while len(seen) < 40:
            threading.Event().wait(0.001)
        own.go_on.set()
        for run in runs:
            run.result(HANGS)
    assert own.renewed == [OLD]


def test_who_is_cancelled_takes_no_renewal_along() -> None:
    portal, _ = portal_of(NEW)
    go_on = asyncio.Event()

    class Held(Awaited):
        async def renew(self, expired: str) -> str:
            await go_on.wait()
            return await super().renew(expired)

    held = Held()

    async def main() -> None:
        async with AsyncBitrix24.mock(portal=portal, credentials=held) as b24:
            tasks = [asyncio.create_task(b24.server.time()) for _ in range(3)]
            while len(portal.calls) < 3:
                await asyncio.sleep(0)
            tasks[0].cancel()
            with pytest.raises(asyncio.CancelledError):
                await tasks[0]
            go_on.set()
            made = await asyncio.wait_for(asyncio.gather(*tasks[1:]), HANGS)
            assert made == ["now", "now"]

    asyncio.run(main())
    assert held.own.renewed == [OLD]


# Renewals that fail


class Refused(Exception):
    """What an authorization server says."""


def test_what_a_renewal_raises_comes_out(connected: Connected) -> None:
    portal, seen = portal_of(NEW)
    own = Own(OLD, Refused("no"), NEW)
    client = connected(portal, retries=4, credentials=own)
    with pytest.raises(Refused):
        client.call(READ)
    assert len(seen) == 1
    assert client.call(READ) == "now", "a later call tries again"
    assert own.renewed == [OLD, OLD]


def test_what_the_first_token_raises_comes_out(connected: Connected) -> None:
    portal, seen = portal_of(NEW)
    own = Own(Refused("no"))
    client = connected(portal, credentials=own)
    for _ in range(2):
        with pytest.raises(Refused):
            client.call(READ)
    own.first = NEW
    assert client.call(READ) == "now"
    assert [request.token for request in seen] == [NEW]


def test_all_threads_that_wait_are_told() -> None:
    portal, seen = portal_of(NEW)
    own = Slow(OLD, Refused("no"), NEW)
    b24 = Bitrix24.mock(portal=portal, credentials=own)

    def work(_: int) -> type[BaseException] | None:
        try:
            b24.server.time()
        except Refused as error:
            return type(error)
        return None

    with ThreadPoolExecutor(20) as pool:
        made = pool.map(work, range(20))
        while len(seen) < 20:
            threading.Event().wait(0.001)
        own.go_on.set()
        assert list(made).count(Refused) >= 1
    assert len(own.renewed) <= 2, "whoever came in time has waited for the first"
    assert b24.server.time() == "now"


@pytest.mark.parametrize("kind", [Own, Awaited])
def test_all_tasks_that_wait_are_told(kind: type[Any]) -> None:
    portal, _ = portal_of(NEW)
    credentials = kind(OLD, Refused("no"), NEW)

    async def main() -> None:
        async with AsyncBitrix24.mock(portal=portal, credentials=credentials) as b24:
            calls = (b24.server.time() for _ in range(20))
            made = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), HANGS)
            assert [type(one) for one in made] == [Refused] * 20
            assert await b24.server.time() == "now"

    asyncio.run(main())


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_who_is_interrupted_while_renewing_leaves_it_to_the_next(
    stop: type[BaseException],
) -> None:
    portal, _ = portal_of(NEW)
    own = Own(OLD, stop(), NEW)
    b24 = Bitrix24.mock(portal=portal, credentials=own)
    with pytest.raises(stop):
        b24.server.time()
    assert b24.server.time() == "now"


def test_a_renewal_that_waits_for_itself_does_not_hang() -> None:
    portal, _ = portal_of(NEW)

    class Circular(Own):
        def renew(self, expired: str) -> str:
            return str(b24.server.time())

    class AsyncCircular(Awaited):
        async def renew(self, expired: str) -> str:
            return str(await other.server.time())

    b24 = Bitrix24.mock(portal=portal, credentials=Circular())
    with pytest.raises(ConfigurationError, match="must not call with that"):
        b24.server.time()
    other = AsyncBitrix24.mock(portal=portal, credentials=AsyncCircular())
    with pytest.raises(ConfigurationError, match="must not call with that"):
        asyncio.run(_within(other))


async def _within(b24: AsyncBitrix24) -> None:
    await asyncio.wait_for(b24.server.time(), HANGS)


def test_an_iterator_that_is_at_its_end_does_not_hang(connected: Connected) -> None:
    portal, _ = portal_of(NEW)
    own = Own(OLD, StopIteration())
    with pytest.raises(RuntimeError, match="StopIteration"):
        connected(portal, credentials=own).call(READ)


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        (None, "of type NoneType"),
        ("", "an empty text"),
        (NEW.encode(), "of type bytes"),
        ([NEW], "of type list"),
        ({"access_token": NEW}, "of type dict"),
    ],
)
@pytest.mark.parametrize("when", ["first", "later"])
def test_what_is_no_token_is_told(odd: object, said: str, when: str, connected: Connected) -> None:
    portal, _ = portal_of(NEW)
    own = Own(odd) if when == "first" else Own(OLD, odd)
    with pytest.raises(ConfigurationError) as caught:
        connected(portal, credentials=own).call(READ)
    assert f"an access token is text (str), not {said}" in str(caught.value)
    assert leaked(told(caught.value), NEW, OLD) == []


def test_a_function_that_gives_something_to_await_is_told() -> None:
    class Wrapped(Own):
        def token(self) -> Any:
            return Awaited().token()

    portal, _ = portal_of(NEW)
    with pytest.raises(ConfigurationError, match="of type coroutine"):
        Bitrix24.mock(portal=portal, credentials=Wrapped()).call(READ)


# Which object for which client


def test_an_asynchronous_object_is_refused_by_the_synchronous_client() -> None:
    awaited: Any = Awaited()  # a type checker says so as well
    with pytest.raises(ConfigurationError, match="only the asynchronous client does") as caught:
        Bitrix24.mock(credentials=awaited)
    assert leaked(told(caught.value), OLD, NEW) == []
    with pytest.raises(ConfigurationError, match="only the asynchronous client does") as caught:
        Bitrix24("acme.bitrix24.com", credentials=awaited)
    assert leaked(told(caught.value), OLD, NEW) == []


@pytest.mark.parametrize("make", [Bitrix24.mock, AsyncBitrix24.mock])
@pytest.mark.parametrize(
    ("given", "said"), [(OLD, "not str"), (Own, "not a class"), (object(), "not object")]
)
def test_what_are_no_credentials_is_told(make: Any, given: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(credentials=given)
    assert str(caught.value).endswith(said)
    assert leaked(told(caught.value), OLD) == []


def test_a_synchronous_object_does_not_hold_up_the_loop() -> None:
    portal, _ = portal_of(NEW)
    own = Slow()

    async def main() -> None:
        async with AsyncBitrix24.mock(portal=portal, credentials=own) as b24:
            task = asyncio.create_task(b24.server.time())
            while not portal.calls:
                await asyncio.sleep(0)
            for _ in range(10):
                await asyncio.sleep(0)  # the loop goes on while the thread waits
            assert not task.done()
            own.go_on.set()
            assert await asyncio.wait_for(task, HANGS) == "now"

    asyncio.run(main())


def test_a_token_that_is_there_is_asked_of_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    portal, _ = portal_of(NEW)

    async def main() -> None:
        async with AsyncBitrix24.mock(portal=portal, credentials=Own(NEW)) as b24:
            await b24.server.time()
            monkeypatch.setattr(asyncio, "to_thread", None)
            assert await b24.server.time() == "now"

    asyncio.run(main())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_a_child_renews_for_itself_also_if_a_renewal_is_on_its_way() -> None:
    portal, _ = portal_of(NEW)
    own = Slow()
    b24 = Bitrix24.mock(portal=portal, credentials=own)
    thread = threading.Thread(target=b24.server.time)
    thread.start()
    while not portal.calls:
        threading.Event().wait(0.001)
    child = os.fork()
    if child == 0:
        own.go_on.set()
        os._exit(0 if b24.server.time() == "now" else 1)
    _, status = os.waitpid(child, 0)
    own.go_on.set()
    thread.join(HANGS)
    assert os.waitstatus_to_exitcode(status) == 0
    assert own.renewed == [OLD], "the parent's"


# Secrets


def test_neither_token_is_shown(connected: Connected, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    events: list[Any] = []
    tell: Callable[[Any], object] = events.append
    hooks = Hooks(before=tell, after=tell, retry=tell, wait=tell)
    portal, _ = portal_of(NEW)
    echo = {"error": "X", "error_description": f"{OLD} {NEW}", NEW: 1, "auth": NEW}
    portal.answer(READ, echo)
    for own in (Own(), Own(OLD, Refused("no")), Own(OLD, None)):
        client = connected(portal, credentials=own, hooks=hooks)
        with pytest.raises((Refused, Bitrix24Error)) as caught:
            client.call(READ)
        assert leaked(told(caught.value), NEW) == []
        assert leaked(_clients(client), NEW, OLD) == []
    portal.faults.add("reset-after")
    with pytest.raises(ConnectionFailed) as broken:
        connected(portal, credentials=Own(NEW), hooks=hooks).call(WRITE, {"fields": {}})
    assert leaked(told(broken.value), NEW) == []
    assert leaked(written(caplog), NEW) == []
    assert leaked(heard(events), NEW) == []
    assert events


def _clients(client: Any) -> list[str]:
    made = [one for one in (client._sync, client._async) if one is not None]
    shown = [f"{one!r} {vars(one)!r} {vars(one._calls)!r} {one._calls._way!r}" for one in made]
    return [*shown, *(repr(one._calls._way.tokens) for one in made)]


def test_clients_with_credentials_are_not_pickled() -> None:
    with pytest.raises(TypeError, match="is not pickled"):
        pickle.dumps(Bitrix24.mock(credentials=Own()))


@pytest.mark.parametrize("make", [Bitrix24.mock, AsyncBitrix24.mock])
def test_an_option_that_is_wrong_shows_no_credentials(make: Any) -> None:
    for wrong in ({"limits": "many"}, {"retries": -1}, {"timeout": 0}, {"hooks": print}):
        with pytest.raises(ConfigurationError) as caught:
            make(credentials=Own(), **wrong)
        assert leaked(told(caught.value), OLD, NEW) == []
