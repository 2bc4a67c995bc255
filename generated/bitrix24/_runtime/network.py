# Copied from generator/runtime/network.py: edit it there, then build.
"""By what means a client reaches its portal: whom it trusts, what it shows, which proxy it goes by.

Connections are shared by all clients of a process for which these are the same.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar
from weakref import WeakValueDictionary

from .errors import ConfigurationError
from .process import current
from .proxies import Proxy, read_proxy
from .trust import Trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from .certificate import Cert
    from .trust import Verify

T = TypeVar("T")

MOST_ORIGINS: Final = 10
"""Addresses that a transport remembers, to close what waits for calls to them: mostly one."""


class Network(NamedTuple):
    """What connections are made with.

    Attributes:
        trust: the certificates.
        proxy: what the caller has said of a proxy; ``None`` for what the environment says.
    """

    trust: Trust
    proxy: Proxy | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it another one."""
        return self.proxy and self.proxy.url, *self.trust.key


NETWORK: Final = Network(Trust())
"""That of everybody who says nothing."""


def read_network(verify: Verify, cert: Cert | None, proxy: str | None) -> Network:
    """What a caller says.

    Raises:
        ConfigurationError: it is wrong.
    """
    if verify is True and cert is None and proxy is None:
        return NETWORK
    try:
        return Network(Trust(verify, cert), read_proxy(proxy))
    except ConfigurationError as error:
        # Without the frames below, and the arguments here: they may hold a password.
        raise error.with_traceback(None) from None
    finally:
        del cert, proxy


_shared: Final[WeakValueDictionary[tuple[object, ...], Any]] = WeakValueDictionary()
"""What is in use, by its driver and network; it goes with the last client that uses it."""

_locks: Final[dict[tuple[int, int], Any]] = {}


def shared(network: Network, make: Callable[[Network], T]) -> T:
    """The connections of all clients of this process with the same network.

    Args:
        network: theirs.
        make: makes them, if there are none yet.
    """
    key = (make, *network.key)
    # A lock for each process: one that a fork has copied might never be released.
    with _locks.setdefault(current(), threading.RLock()):
        found: T | None = _shared.get(key)
        if found is None:
            found = make(network if network is not NETWORK else Network(Trust()))
            _shared[key] = found
        return found
