# Copied from generator/runtime/adapter.py: edit it there, then build.
"""The adapter that gives a session of ``requests`` our own connections, behind a proxy as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter

from .connections import POOLS

if TYPE_CHECKING:
    from .trust import Trust


class BoundedAdapter(HTTPAdapter):
    """Connections for a session, each used under the deadline of the call that uses it.

    Args:
        trust: which certificates are trusted.
    """

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of our kind."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pools of our kind behind a proxy, too."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        if proxy.lower().startswith("socks"):
            from .socks_pools import SOCKS_POOLS  # its library is there, or that had failed

            manager.pool_classes_by_scheme = SOCKS_POOLS
        else:
            manager.pool_classes_by_scheme = POOLS
        return manager

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give every connection our own context, whatever the library would make."""
        host, settings = super().build_connection_pool_key_attributes(request, True, cert)
        if host["scheme"] == "https":  # the context says by itself what is demanded
            settings = {"ssl_context": self._trust.context}
        return host, settings

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Nothing: the context has been chosen."""
