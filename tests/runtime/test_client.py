"""The clients: calls by name, whole envelopes, closing, and what importing the package loads."""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
import tomllib
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

import bitrix24
from bitrix24 import (
    APIError,
    AsyncBitrix24,
    Bitrix24,
    ConfigurationError,
    MockPortal,
    RequestTimeout,
    Response,
)
from bitrix24._runtime.errors import ParameterError
from bitrix24._runtime.mock.transport import AsyncMockTransport, MockTransport

from .rough import RoughServer
from .sides import TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..generated.portal import Portal
    from .sides import Side

WORKDAY = {"STATUS": "PAUSED"}
ENVELOPE = {"result": WORKDAY, "time": {"duration": 0.5, "operating": 0.25}, "total": 1}


def run(script: str) -> str:
    """What a script prints in a Python of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


# Calls by name


@pytest.mark.parametrize(("version", "path"), [(2, "/rest/1/"), (3, "/rest/api/1/")])
def test_any_method_can_be_called_by_its_name(
    side: Side, portal: Portal, version: Any, path: str
) -> None:
    portal.answer({"result": {"id": 5}})
    assert side.call("nobody.knows.this", {"ID": 1, "x": None}, version) == {"id": 5}
    (request,) = portal.requests
    assert request.path == f"{path}test-code/nobody.knows.this"
    assert request.raw == b'{"ID":1,"x":null}'


def test_a_call_without_parameters_sends_an_empty_object(side: Side, portal: Portal) -> None:
    portal.answer({"result": 1})
    side.call("server.time")
    assert portal.requests[0].raw == b"{}"


def test_a_name_that_is_no_name_is_refused(side: Side, portal: Portal) -> None:
    with pytest.raises(ParameterError, match="is not the name of a method"):
        side.call("../2/code/crm.deal.delete")
    assert portal.requests == []


def test_the_parameters_of_a_call_are_not_changed(b24: Bitrix24, portal: Portal) -> None:
    portal.answer({"result": 1})
    params = {"ID": 1}
    simulated = MockTransport(MockPortal({"a": {"result": 1}}))
    Bitrix24(portal.address, "t0k3n", transport=simulated).call("a", params)
    b24.call("a", params)
    assert params == {"ID": 1}


# Whole envelopes


def check(response: Response[Any]) -> None:
    assert response.result == WORKDAY
    assert response.time.duration == 0.5
    assert response.time.operating == 0.25
    assert (response.total, response.next) == (1, None)
    assert (response.method, response.status) == ("timeman.pause", 200)
    assert response.raw == ENVELOPE
    assert response.headers["content-type"] == "application/json"


def test_a_method_with_its_whole_answer(b24: Bitrix24, portal: Portal) -> None:
    portal.answer(ENVELOPE)
    check(b24.with_response(b24.timeman.pause, user_id=503))
    assert portal.requests[0].body == {"USER_ID": 503}


def test_a_call_by_name_with_its_whole_answer(b24: Bitrix24, portal: Portal) -> None:
    portal.answer(ENVELOPE)
    check(b24.with_response(b24.call, "timeman.pause", {"USER_ID": 503}))
    portal.answer({"result": 3})
    assert b24.with_response(b24.call, "a.b", version=3).result == 3
    assert [request.path for request in portal.requests] == [
        "/rest/1/test-code/timeman.pause",
        "/rest/api/1/test-code/a.b",
    ]


def test_an_asynchronous_method_with_its_whole_answer(
    portal: Portal, loop_runner: asyncio.Runner
) -> None:
    portal.answer(ENVELOPE)
    portal.answer(ENVELOPE)

    async def ask() -> None:
        async with AsyncBitrix24(portal.url, timeout=TIMEOUT) as b24:
            check(await b24.with_response(b24.timeman.pause, user_id=503))
            check(await b24.with_response(b24.call, "timeman.pause", {"USER_ID": 503}))

    loop_runner.run(ask())
    assert [request.body for request in portal.requests] == [{"USER_ID": 503}] * 2


def test_a_refusal_is_raised_from_an_envelope_too(b24: Bitrix24, portal: Portal) -> None:
    portal.answer({"error": "X"}, 400)
    with pytest.raises(APIError):
        b24.with_response(b24.timeman.pause)


def test_the_methods_answer_as_before_afterwards(b24: Bitrix24, portal: Portal) -> None:
    portal.answer(ENVELOPE)
    portal.answer(ENVELOPE)
    pause = b24.timeman.pause
    b24.with_response(pause)
    assert pause()["STATUS"] == "PAUSED"


def test_a_method_of_the_api_may_be_called_close(b24: Bitrix24, portal: Portal) -> None:
    portal.answer(ENVELOPE)
    assert b24.with_response(b24.timeman.close).raw == ENVELOPE


def not_methods(b24: Bitrix24) -> list[Callable[..., Any]]:
    return [
        print,
        lambda: 1,
        "text".upper,
        Bitrix24,
        Bitrix24.mock,
        cast("Any", b24.timeman),
        cast("Any", None),
        b24.close,
        b24.with_response,
        b24.__enter__,
    ]


@pytest.mark.parametrize("index", range(10))
def test_what_is_no_method_of_the_api_is_refused_with_a_sentence(
    b24: Bitrix24, portal: Portal, index: int
) -> None:
    with pytest.raises(
        ParameterError, match=r"is not a method of a client; pass one uncalled, such as"
    ):
        b24.with_response(not_methods(b24)[index])
    assert portal.requests == []


def test_a_method_of_another_client_is_refused_with_a_sentence(
    b24: Bitrix24, portal: Portal
) -> None:
    other = Bitrix24.mock()
    with pytest.raises(ParameterError, match="belongs to another client"):
        b24.with_response(other.timeman.pause)
    with pytest.raises(ParameterError, match="belongs to another client"):
        b24.with_response(other.call, "a.b")
    assert portal.requests == []


def test_the_result_instead_of_the_method_is_refused(b24: Bitrix24, portal: Portal) -> None:
    portal.answer(ENVELOPE)
    with pytest.raises(ParameterError, match="uncalled") as caught:
        b24.with_response(cast("Any", b24.timeman.pause()))
    assert len(str(caught.value)) < 300


# Closing


def test_a_with_block_closes_the_connection() -> None:
    with RoughServer() as server:
        with Bitrix24(server.url, timeout=TIMEOUT) as b24:
            b24.server.time()
        b24.server.time()
        b24.close()
        assert server.connections == 2


def test_an_asynchronous_with_block_closes_the_connection(loop_runner: asyncio.Runner) -> None:
    async def ask(server: RoughServer) -> None:
        async with AsyncBitrix24(server.url, timeout=TIMEOUT) as b24:
            await b24.server.time()
        await b24.server.time()
        await b24.close()

    with RoughServer() as server:
        loop_runner.run(ask(server))
        assert server.connections == 2


class Closing(MockTransport):
    closed = False

    def close(self) -> None:
        self.closed = True


class AsyncClosing(AsyncMockTransport):
    closed = False

    async def close(self) -> None:
        self.closed = True


def test_a_given_transport_is_closed_also_after_an_error() -> None:
    transport = Closing()
    with pytest.raises(APIError), Bitrix24("mock:", transport=transport) as b24:
        b24.call("nobody.knows.this")
    assert transport.closed


def test_a_given_asynchronous_transport_is_closed_also_after_an_error() -> None:
    transport = AsyncClosing()

    async def ask() -> None:
        async with AsyncBitrix24("mock:", transport=transport) as b24:
            await b24.call("nobody.knows.this")

    with pytest.raises(APIError):
        asyncio.run(ask())
    assert transport.closed


def test_many_asynchronous_calls_can_wait_at_once(
    portal: Portal, loop_runner: asyncio.Runner
) -> None:
    for _ in range(5):
        portal.answer({"result": 1})

    async def ask() -> list[Any]:
        async with AsyncBitrix24(portal.url, timeout=TIMEOUT) as b24:
            return await asyncio.gather(*(b24.call("a", {"N": number}) for number in range(5)))

    assert loop_runner.run(ask()) == [1] * 5
    assert sorted(request.body["N"] for request in portal.requests) == [0, 1, 2, 3, 4]


# Making


def test_a_wrong_address_is_refused_when_the_client_is_made() -> None:
    with pytest.raises(ConfigurationError):
        Bitrix24("https://acme.bitrix24.com/")
    with pytest.raises(ConfigurationError):
        AsyncBitrix24("")


CLIENTS = pytest.mark.parametrize("kind", [Bitrix24, AsyncBitrix24])
WEBHOOK = "https://acme.bitrix24.com/rest/1/s3cr3t/"


@CLIENTS
def test_a_client_that_could_not_be_made_can_be_shown(kind: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind("https://acme.bitrix24.com/")
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert f"self = <{kind.__name__} not made>" in "".join(told.format())


@CLIENTS
@pytest.mark.parametrize(
    ("timeout", "pair"),
    [
        (5, (5, 5)),
        (0.5, (0.5, 0.5)),
        (10, (10, 10)),
        (60, (10, 60)),
        (86400, (10, 86400)),
        ((5, 1.5), (5, 1.5)),
        ((20, 3), (20, 3)),
    ],
)
def test_a_timeout_is_one_number_or_two(kind: Any, timeout: Any, pair: Any) -> None:
    b24 = kind(WEBHOOK, timeout=timeout)
    assert b24._calls.transport._timeout == pair


def test_a_timeout_of_one_number_is_kept_to(portal: Portal) -> None:
    portal.answer({"result": 1}, delay=30)
    with Bitrix24(portal.url, timeout=0.05) as b24, pytest.raises(RequestTimeout) as caught:
        b24.server.time()
    assert "no answer within 0.05 s" in str(caught.value)


NO_TIMEOUTS: list[Any] = [
    *(None, 0, -1, math.nan, math.inf, 86401, 10**400, True, "5", b"5", 5j, [5, 5], {}),
    *((), (5,), (5, 5, 5), (5, None), (None, 5), (5, 0), (-1, 5), (5, math.nan), (5, "5")),
    *((True, 5), ((5, 5), 5)),
]


@CLIENTS
@pytest.mark.parametrize("timeout", NO_TIMEOUTS, ids=lambda value: repr(value)[:20])
def test_another_timeout_is_refused_with_a_sentence(kind: Any, timeout: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(WEBHOOK, timeout=timeout)
    text = str(caught.value)
    assert text.startswith("timeout is a number of seconds above 0, up to 86400, or a pair of them")
    assert len(text) < 300
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "s3cr3t" not in "".join(line for line in told.format() if "_runtime" in line)


@CLIENTS
@pytest.mark.parametrize(
    ("value", "name"),
    [
        (5, "int"),
        (b"https://acme.bitrix24.com/rest/1/s3cr3t/", "bytes"),
        (Path("acme.bitrix24.com/rest/1/s3cr3t"), type(Path()).__name__),
        (["s3cr3t"], "list"),
        (False, "bool"),
        (0, "int"),
        (b"", "bytes"),
    ],
)
def test_an_address_or_a_token_that_is_no_text_is_refused_and_not_shown(
    kind: Any, value: Any, name: str
) -> None:
    for what, arguments in [("address", (value,)), ("token", ("acme.bitrix24.com", value))]:
        with pytest.raises(ConfigurationError) as caught:
            kind(*arguments)
        assert str(caught.value) == f"the {what} must be text (str), but it is of type {name}"
        for frame, _ in traceback.walk_tb(caught.value.__traceback__):
            if frame.f_globals["__name__"].startswith("bitrix24"):
                assert "s3cr3t" not in repr(frame.f_locals)


@pytest.mark.parametrize("name", [None, 5, b"crm.deal.get", ["crm.deal.get"], "x y" * 100])
def test_what_is_no_name_of_a_method_is_refused_with_a_sentence(
    side: Side, portal: Portal, name: Any
) -> None:
    with pytest.raises(ParameterError, match="is not the name of a method, such as") as caught:
        side.call(name)
    assert len(str(caught.value)) < 200
    assert portal.requests == []


@pytest.mark.parametrize("version", [4, 1, 0, -2, None, "3", [], True])
def test_another_version_of_the_api_is_refused_with_a_sentence(
    side: Side, portal: Portal, version: Any
) -> None:
    with pytest.raises(ParameterError) as caught:
        side.call("server.time", version=version)
    assert str(caught.value) == f"version is 2 or 3, the versions of the REST API, not {version!r}"
    assert portal.requests == []


def test_making_a_client_sends_nothing(portal: Portal) -> None:
    _ = Bitrix24(portal.url).timeman.pause
    _ = AsyncBitrix24(portal.url).timeman.pause
    assert portal.requests == []


# The package


def test_importing_the_package_loads_no_http_library_and_no_scope() -> None:
    loaded = run(
        "import sys; before = set(sys.modules); import bitrix24\n"
        "print(*sorted(set(sys.modules) - before))"
    ).split()
    assert "bitrix24" in loaded
    assert len(loaded) < 60
    libraries = ("requests", "urllib3", "httpx2", "httpcore2", "anyio", "asyncio", "ssl")
    assert [name for name in loaded if name.split(".")[0] in libraries] == []
    assert [name for name in loaded if name.startswith("bitrix24.api.")] == []


def test_the_client_loads_only_the_scope_that_is_used() -> None:
    script = (
        "import sys, bitrix24; b24 = bitrix24.Bitrix24.mock(); {use}\n"
        "print(*(name for name in sys.modules if name.startswith('bitrix24.api.')))"
    )
    assert run(script.format(use="")) == ""
    assert run(script.format(use="b24.timeman.pause")) == "bitrix24.api.timeman"


def test_dir_shows_every_public_name() -> None:
    shown = dir(bitrix24)
    assert set(bitrix24.__all__) <= set(shown)
    assert len(shown) == len(set(shown))
    script = "import bitrix24; print(set(bitrix24.__all__) - set(dir(bitrix24)))"
    assert run(script) == "set()", "also before anything was used"


def test_every_public_name_is_there() -> None:
    script = (
        "from bitrix24 import *; import bitrix24\nprint(set(bitrix24.__all__) - set(globals()))"
    )
    assert run(script) == "set()"


def test_a_wrong_name_is_named() -> None:
    wrong = "Bitrix25"
    with pytest.raises(AttributeError, match="module 'bitrix24' has no attribute 'Bitrix25'"):
        getattr(bitrix24, wrong)
    with pytest.raises(ImportError, match="Bitrix25"):
        exec("from bitrix24 import Bitrix25")


def test_the_version_is_that_of_the_distribution() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert bitrix24.__version__ == project["version"]


def test_dir_of_a_client_shows_its_scopes() -> None:
    b24 = Bitrix24.mock()
    assert {"call", "close", "mock", "server", "task", "timeman", "v3", "with_response"} <= set(
        dir(b24)
    )
    assert {"close", "open", "pause", "status"} <= set(dir(b24.timeman))


@pytest.mark.parametrize("make", [Bitrix24.mock, AsyncBitrix24.mock])
def test_a_namespace_shows_its_names_and_knows_the_one_that_was_meant(make: Any) -> None:
    b24 = make()
    kind = type(b24.server).__name__
    assert repr(b24.server) == f"<{kind}: time>"
    assert repr(b24.crm).endswith(", …>")
    for owner, name, meant in [
        (b24.telephony, "externalCall", "external_call"),
        (b24.crm.deal, "lst", "list"),
        (b24, "batch", "batch_"),
    ]:
        with pytest.raises(AttributeError) as caught:
            getattr(owner, name)
        shown = f"{type(owner).__name__} has no {name!r}; did you mean {meant!r}?"
        assert str(caught.value) == shown
    with pytest.raises(AttributeError, match=r"has no 'zzz'$"):
        _ = b24.crm.deal.zzz
    assert not hasattr(b24.crm.deal, "_repr_html_")
