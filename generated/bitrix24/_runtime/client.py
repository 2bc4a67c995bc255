# Copied from generator/runtime/client.py: edit it there, then build.
"""The two clients: what is common to every API, below the generated methods.

Light to import: what a call needs is loaded when the first client is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, ParamSpec, TypeVar, cast

from .namespace import AsyncNamespace, Namespace, misnamed, rebound
from .timeouts import RETRIES, TIMEOUT, read_retries, read_timeout
from .values import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Self

    from .calls import AsyncCalls, Calls
    from .certificate import Cert
    from .estimate import Estimate
    from .http import AsyncTransport, Transport
    from .limits.settings import Given
    from .mock.portal import MockPortal
    from .page import AsyncPage, Page
    from .policy.tokens import AnyCredentials, Credentials, Tokens
    from .response import Response
    from .seeing import Hooks
    from .trust import Verify

_NOT_PICKLED: Final = (
    "a client holds a webhook code or token and is not pickled: make one where it is needed"
)

P = ParamSpec("P")
T = TypeVar("T")


class Client(Namespace):
    """A portal, to be called and waited for.

    Args:
        url: webhook URL, or the portal's domain when a token is given; the variable ``B24_URL``
            if left out.
        token: access token; ``B24_TOKEN`` if both are left out.
        timeout: seconds for a whole call with its retries, or a pair: seconds to connect, and for
            the whole call.
        transport: what sends the requests, instead of ``requests``.
        verify: which certificates are trusted: a file or folder of them, a context of ``ssl``, or
            ``False`` for any, which lets others read along. If left out, those that the variable
            ``B24_CA_BUNDLE`` names, else the system's.
        cert: one's own certificate, if the portal or a gateway demands one: a PEM file, a pair
            (certificate, key), or a triple with the key's password.
        proxy: the proxy of all calls, such as ``http://127.0.0.1:3128``; ``""`` for none. If left
            out, what ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` say.
        retries: how often a request may be sent again: one that was certainly not carried out, or
            that only reads.
        limits: what the portal allows, kept together with all who call it from this machine: a
            tariff of the cloud (``standard``, ``enterprise``), a pair (requests at once, requests a
            second), ``Limits(…)``, or ``None`` to keep none. If left out, what the variable
            ``B24_LIMITS`` says, else the standard tariff for portals of the cloud and nothing for
            others, or for a transport of your own.
        credentials: an object that gives the access token and renews it, instead of ``token``.
        hooks: functions that are told of each request.

    Raises:
        ConfigurationError: the address, the token or an option is wrong.
    """

    _calls: Calls

    def __init__(
        self,
        url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | tuple[float, float] = TIMEOUT,
        transport: Transport | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        proxy: str | None = None,
        retries: int = RETRIES,
        limits: Given = "auto",
        credentials: Credentials | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        # What a call needs is loaded for the first client.
        from .calls import Calls
        from .flow import Options
        from .network import read_network
        from .portal import named, read_portal
        from .way import Way

        try:
            portal = read_portal(*named(url, token), renews=credentials is not None)
            network = read_network(verify, cert, proxy)
            tokens = _read_tokens(credentials, awaits=False)
        finally:
            # A traceback may be shown with its variables.
            del url, token, cert, proxy, credentials
        seconds = read_timeout(timeout)
        way = Way(portal, seconds, transport, network=network, limits=limits, tokens=tokens)
        self._calls = Calls(way, Options(seconds, read_retries(retries), _read_hooks(hooks)))
        super().__init__(self._calls)

    @classmethod
    def mock(
        cls,
        answers: Mapping[str, Mapping[str, object]] | None = None,
        *,
        portal: MockPortal | None = None,
        timeout: float | tuple[float, float] = TIMEOUT,
        retries: int = RETRIES,
        limits: Given = "auto",
        credentials: Credentials | None = None,
        hooks: Hooks | None = None,
    ) -> Self:
        """Make a client that needs no portal: it answers as the documentation shows.

        Args:
            answers: whole answers for single methods instead, such as
                ``{"server.time": {"result": "2026-01-01T00:00:00+00:00"}}``.
            portal: the simulated portal to call; a new one, which gives ``answers``, if left out.
            timeout: seconds for a whole call with its retries, on the clock of that portal.
            retries: how often a request may be sent again.
            limits: as for a real portal; if left out, nothing is kept until that portal has limits.
            credentials: gives the access token and renews it; if left out, a webhook calls.
            hooks: functions that are told of each request.

        Raises:
            ConfigurationError: there are both ``answers`` and a portal, which has its own; or an
                option is wrong.
        """
        from .transports import mock_transport

        try:
            transport = mock_transport(read_timeout(timeout), answers, portal)
            return cls(
                "mock:",
                timeout=timeout,
                transport=transport,
                retries=retries,
                limits=limits,
                credentials=credentials,
                hooks=hooks,
            )
        finally:
            del credentials  # as above

    def call(
        self, method: str, params: Mapping[str, object] | None = None, *, version: Literal[2, 3] = 2
    ) -> Any:
        """Call any method by its name on the wire, known to the spec or not.

        Args:
            method: such as ``crm.deal.get``.
            params: parameters by their names on the wire.
            version: 3 for the methods of REST 3.0.

        Returns:
            The answer's ``result``.

        Raises:
            ParameterError: the name, the version or a parameter cannot be sent.
            APIError: the portal refused the call.
            HTTPError: what came is not an answer of the REST API.
            TransportError: no answer came.
            OutcomeUnknown: beside that, the call may write, and may have been carried out.
        """
        problem = misnamed(method, version)
        if problem is not None:
            del method  # it may be an address with the code in it, and is shown in a traceback
            raise problem
        return self._caller.named(method, version, given({}, params))

    def with_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this client and give back the whole answer around its result.

        Args:
            method: the method itself, uncalled: ``b24.timeman.pause``.
            *args: its positional arguments, for ``call``.
            **kwargs: its arguments.
        """
        call = rebound(method, self._calls, self._calls.envelopes())
        return cast("Response[T]", call(*args, **kwargs))

    def with_options(
        self,
        *,
        timeout: float | tuple[float, float] | NotGiven = NOT_GIVEN,
        retries: int | NotGiven = NOT_GIVEN,
        hooks: Hooks | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """The same client with other options; it shares the connections.

        Args:
            timeout: seconds for a whole call with its retries, or a pair: seconds to connect, and
                for the whole call.
            retries: how often a request may be sent again.
            hooks: functions that are told of each request; ``None`` for nobody.

        Raises:
            ConfigurationError: one of them is wrong.
        """
        options = self._calls.options
        if not isinstance(timeout, NotGiven):
            options = options._replace(timeout=read_timeout(timeout))
        if not isinstance(retries, NotGiven):
            options = options._replace(retries=read_retries(retries))
        if not isinstance(hooks, NotGiven):
            options = options._replace(hooks=_read_hooks(hooks))
        calls = self._calls.with_options(options)
        twin = self._with_caller(calls)
        twin._calls = calls
        return twin

    def estimate(self, job: str | Page[Any], requests: int | None = None) -> Estimate:
        """Say what a long job would take, before it is begun. Nothing is sent.

        Args:
            job: the first page of a list, which knows how many requests the whole list takes; or a
                method's name on the wire.
            requests: how many calls of that method.

        Raises:
            ParameterError: it cannot be said how many requests it takes.
        """
        return self._calls.estimate(job, requests)

    def close(self) -> None:
        """Close the connections."""
        self._calls.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NOT_PICKLED)

    def __repr__(self) -> str:
        return _shown(self)


class AsyncClient(AsyncNamespace):
    """A portal, to be called and awaited.

    Args:
        url: webhook URL, or the portal's domain when a token is given; the variable ``B24_URL``
            if left out.
        token: access token; ``B24_TOKEN`` if both are left out.
        timeout: seconds for a whole call with its retries, or a pair: seconds to connect, and for
            the whole call.
        transport: what sends the requests, instead of ``httpx2``.
        verify: which certificates are trusted: a file or folder of them, a context of ``ssl``, or
            ``False`` for any, which lets others read along. If left out, those that the variable
            ``B24_CA_BUNDLE`` names, else the system's.
        cert: one's own certificate, if the portal or a gateway demands one: a PEM file, a pair
            (certificate, key), or a triple with the key's password.
        proxy: the proxy of all calls, such as ``http://127.0.0.1:3128``; ``""`` for none. If left
            out, what ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` say.
        retries: how often a request may be sent again: one that was certainly not carried out, or
            that only reads.
        limits: what the portal allows, kept together with all who call it from this machine: a
            tariff of the cloud (``standard``, ``enterprise``), a pair (requests at once, requests a
            second), ``Limits(…)``, or ``None`` to keep none. If left out, what the variable
            ``B24_LIMITS`` says, else the standard tariff for portals of the cloud and nothing for
            others, or for a transport of your own.
        credentials: an object that gives the access token and renews it, instead of ``token``.
        hooks: functions that are told of each request.

    Raises:
        ConfigurationError: the address, the token or an option is wrong.
    """

    _calls: AsyncCalls

    def __init__(
        self,
        url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | tuple[float, float] = TIMEOUT,
        transport: AsyncTransport | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        proxy: str | None = None,
        retries: int = RETRIES,
        limits: Given = "auto",
        credentials: AnyCredentials | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        # What a call needs is loaded for the first client.
        from .calls import AsyncCalls
        from .flow import Options
        from .network import read_network
        from .portal import named, read_portal
        from .way import Way

        try:
            portal = read_portal(*named(url, token), renews=credentials is not None)
            network = read_network(verify, cert, proxy)
            tokens = _read_tokens(credentials, awaits=True)
        finally:
            # A traceback may be shown with its variables.
            del url, token, cert, proxy, credentials
        seconds = read_timeout(timeout)
        way = Way(portal, seconds, transport, network=network, limits=limits, tokens=tokens)
        self._calls = AsyncCalls(way, Options(seconds, read_retries(retries), _read_hooks(hooks)))
        super().__init__(self._calls)

    @classmethod
    def mock(
        cls,
        answers: Mapping[str, Mapping[str, object]] | None = None,
        *,
        portal: MockPortal | None = None,
        timeout: float | tuple[float, float] = TIMEOUT,
        retries: int = RETRIES,
        limits: Given = "auto",
        credentials: AnyCredentials | None = None,
        hooks: Hooks | None = None,
    ) -> Self:
        """Make a client that needs no portal: it answers as the documentation shows.

        Args:
            answers: whole answers for single methods instead, such as
                ``{"server.time": {"result": "2026-01-01T00:00:00+00:00"}}``.
            portal: the simulated portal to call; a new one, which gives ``answers``, if left out.
            timeout: seconds for a whole call with its retries, on the clock of that portal.
            retries: how often a request may be sent again.
            limits: as for a real portal; if left out, nothing is kept until that portal has limits.
            credentials: gives the access token and renews it; if left out, a webhook calls.
            hooks: functions that are told of each request.

        Raises:
            ConfigurationError: there are both ``answers`` and a portal, which has its own; or an
                option is wrong.
        """
        from .transports import async_mock_transport

        try:
            transport = async_mock_transport(read_timeout(timeout), answers, portal)
            return cls(
                "mock:",
                timeout=timeout,
                transport=transport,
                retries=retries,
                limits=limits,
                credentials=credentials,
                hooks=hooks,
            )
        finally:
            del credentials  # as above

    async def call(
        self, method: str, params: Mapping[str, object] | None = None, *, version: Literal[2, 3] = 2
    ) -> Any:
        """Call any method by its name on the wire, known to the spec or not.

        Args:
            method: such as ``crm.deal.get``.
            params: parameters by their names on the wire.
            version: 3 for the methods of REST 3.0.

        Returns:
            The answer's ``result``.

        Raises:
            ParameterError: the name, the version or a parameter cannot be sent.
            APIError: the portal refused the call.
            HTTPError: what came is not an answer of the REST API.
            TransportError: no answer came.
            OutcomeUnknown: beside that, the call may write, and may have been carried out.
        """
        problem = misnamed(method, version)
        if problem is not None:
            del method  # as above
            raise problem
        return await self._caller.named(method, version, given({}, params))

    async def with_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this client and give back the whole answer around its result.

        Args:
            method: the method itself, uncalled: ``b24.timeman.pause``.
            *args: its positional arguments, for ``call``.
            **kwargs: its arguments.
        """
        call = rebound(method, self._calls, self._calls.envelopes())
        return cast("Response[T]", await call(*args, **kwargs))

    def with_options(
        self,
        *,
        timeout: float | tuple[float, float] | NotGiven = NOT_GIVEN,
        retries: int | NotGiven = NOT_GIVEN,
        hooks: Hooks | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """The same client with other options; it shares the connections.

        Args:
            timeout: seconds for a whole call with its retries, or a pair: seconds to connect, and
                for the whole call.
            retries: how often a request may be sent again.
            hooks: functions that are told of each request; ``None`` for nobody.

        Raises:
            ConfigurationError: one of them is wrong.
        """
        options = self._calls.options
        if not isinstance(timeout, NotGiven):
            options = options._replace(timeout=read_timeout(timeout))
        if not isinstance(retries, NotGiven):
            options = options._replace(retries=read_retries(retries))
        if not isinstance(hooks, NotGiven):
            options = options._replace(hooks=_read_hooks(hooks))
        calls = self._calls.with_options(options)
        twin = self._with_caller(calls)
        twin._calls = calls
        return twin

    async def estimate(self, job: str | AsyncPage[Any], requests: int | None = None) -> Estimate:
        """Say what a long job would take, before it is begun. Nothing is sent.

        Args:
            job: the first page of a list, which knows how many requests the whole list takes; or a
                method's name on the wire.
            requests: how many calls of that method.

        Raises:
            ParameterError: it cannot be said how many requests it takes.
        """
        return await self._calls.estimate(job, requests)

    async def close(self) -> None:
        """Close the connections."""
        await self._calls.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NOT_PICKLED)

    def __repr__(self) -> str:
        return _shown(self)


def _read_tokens(credentials: AnyCredentials | None, *, awaits: bool) -> Tokens | None:
    if credentials is None:
        return None
    from .policy.tokens import read_credentials  # most have a token that is not renewed

    try:
        return read_credentials(credentials, awaits=awaits)
    finally:
        del credentials  # as above


def _read_hooks(hooks: Hooks | None) -> Hooks | None:
    if hooks is None:
        return None
    from .seeing import read_hooks  # few have any

    return read_hooks(hooks)


def _shown(client: Client | AsyncClient) -> str:
    """A client as text, also one whose making has failed: a traceback may show it."""
    calls: Calls | AsyncCalls | None = getattr(client, "_calls", None)
    return f"<{type(client).__name__} {'not made' if calls is None else calls.portal.base}>"
