# Copied from generator/runtime/socks_pools.py: edit it there, then build.
"""Connections of the synchronous client through a SOCKS proxy: bounded as all others are.

Imported only where a proxy is one, as its library (the extra ``requests[socks]``) may not be there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from urllib3.contrib.socks import SOCKSConnection, SOCKSHTTPSConnection
from urllib3.exceptions import ConnectTimeoutError

from .connections import HTTPPool, HTTPSPool, Sending, within

if TYPE_CHECKING:
    import socket


def _bounded(connection: Any, make: Any) -> socket.socket:
    """A socket behind the proxy, which has as long as any other one takes to connect."""
    try:
        made: socket.socket = within(connection.timeout, make)
    except TimeoutError as error:
        raise ConnectTimeoutError(connection, "the proxy has not connected in time") from error
    return made


class _HTTPConnection(Sending, SOCKSConnection):
    def _new_conn(self) -> Any:
        return _bounded(self, super()._new_conn)


class _HTTPSConnection(Sending, SOCKSHTTPSConnection):
    def _new_conn(self) -> Any:
        return _bounded(self, super()._new_conn)


class _HTTPPool(HTTPPool):
    ConnectionCls: Any = _HTTPConnection


class _HTTPSPool(HTTPSPool):
    ConnectionCls: Any = _HTTPSConnection


SOCKS_POOLS: Final[dict[str, Any]] = {"http": _HTTPPool, "https": _HTTPSPool}
