"""What sends the requests of a client: the one place that decides between mock and network.

The mock, and the libraries for HTTP, are loaded here, when they are needed and not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .network import NETWORK, read_network
from .portal import MOCK_OF_TOKENS, MOCK_PORTAL
from .timeouts import TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .certificate import Cert
    from .http import AsyncTransport, Transport
    from .mock.portal import MockPortal
    from .network import Network
    from .portal import Portal
    from .trust import Verify

    Answers: TypeAlias = Mapping[str, Mapping[str, object]]
    """Whole answers that the mock gives, by the names of methods."""


def transport_for(
    portal: Portal | None,
    timeout: tuple[float, float] = TIMEOUT,
    network: Network = NETWORK,
    *,
    answers: Answers | None = None,
) -> Transport:
    """What sends requests to a portal.

    Args:
        portal: whom they are for; ``None`` for a server that is no portal.
        timeout: seconds to connect, and for a whole call.
        network: by what means.
        answers: what the mock gives, should the portal be that.
    """
    if portal is MOCK_PORTAL or portal is MOCK_OF_TOKENS:
        return mock_transport(timeout, answers)
    from .transport_requests import RequestsTransport  # loads requests

    return RequestsTransport(timeout, network)


def async_transport_for(
    portal: Portal | None, timeout: tuple[float, float] = TIMEOUT, network: Network = NETWORK
) -> AsyncTransport:
    """What sends requests to a portal, and is awaited."""
    if portal is MOCK_PORTAL or portal is MOCK_OF_TOKENS:
        return async_mock_transport(timeout)
    from .transport_httpx2 import Httpx2Transport  # loads httpx2

    return Httpx2Transport(timeout, network)


def mock_transport(
    timeout: tuple[float, float] = TIMEOUT,
    answers: Answers | None = None,
    portal: MockPortal | None = None,
    *,
    check: bool = True,
) -> Transport:
    """What gives requests to a simulated portal: a new one, if none is there.

    Args:
        timeout: seconds to connect, and for a whole call.
        answers: what a new one gives.
        portal: the portal.
        check: whether a new one refuses what the documentation refuses.

    Raises:
        ConfigurationError: there are both ``answers`` and a portal, which has its own.
    """
    from .mock.transport import MockTransport, portal_for  # only the mock needs its data

    return MockTransport(portal_for(answers, portal, check=check), timeout)


def async_mock_transport(
    timeout: tuple[float, float] = TIMEOUT,
    answers: Answers | None = None,
    portal: MockPortal | None = None,
) -> AsyncTransport:
    """The same, to be awaited."""
    from .mock.transport import AsyncMockTransport, portal_for  # as above

    return AsyncMockTransport(portal_for(answers, portal), timeout)


def default_transport(
    *, verify: Verify = True, cert: Cert | None = None, proxy: str | None = None
) -> Transport:
    """What the synchronous client sends with, to be wrapped by a transport of your own.

    Args:
        verify: which certificates are trusted, as for the client.
        cert: one's own certificate.
        proxy: the proxy of all calls.

    Raises:
        ConfigurationError: one of them is wrong.
    """
    try:
        network = read_network(verify, cert, proxy)
    finally:
        del cert, proxy  # a traceback may be shown with its variables
    return transport_for(None, TIMEOUT, network)


def default_async_transport(
    *, verify: Verify = True, cert: Cert | None = None, proxy: str | None = None
) -> AsyncTransport:
    """The same for the asynchronous client.

    Args:
        verify: which certificates are trusted, as for the client.
        cert: one's own certificate.
        proxy: the proxy of all calls.

    Raises:
        ConfigurationError: one of them is wrong.
    """
    try:
        network = read_network(verify, cert, proxy)
    finally:
        del cert, proxy  # as above
    return async_transport_for(None, TIMEOUT, network)
