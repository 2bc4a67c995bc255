"""What all calls of a client share: the portal, the network, its limits, the token.

Knows nothing of how a call is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .limits.reading import read_limits
from .log import logger
from .policy.budget import Budget
from .secrets import fingerprint
from .zones import zone_of

if TYPE_CHECKING:
    from .http import AsyncTransport, Transport
    from .limits.limiter import Home, Limiter
    from .limits.settings import Given, Limits
    from .network import Network
    from .policy.tokens import Tokens
    from .portal import Portal


class Way:
    """What all calls of a client share, however they are made: the portal, and what sends.

    Args:
        portal: whom they go to.
        timeout: seconds to connect, and for a whole call.
        transport: what sends; made at the first call if left out.
        network: how they get there: certificates, and a proxy.
        limits: what the portal allows; ``auto`` for what the cloud allows, where the portal is
            there and what sends is ours.
        tokens: the access token, where it can be renewed.
    """

    def __init__(
        self,
        portal: Portal,
        timeout: tuple[float, float],
        transport: Transport | AsyncTransport | None,
        *,
        network: Network,
        limits: Given = "auto",
        tokens: Tokens | None = None,
    ) -> None:
        self.portal = portal
        self.timeout = timeout
        self.network = network
        self.budget = Budget()
        self.given = transport
        self.is_own = transport is not None
        self.first: dict[str, Any] = {}
        self.tokens = tokens
        self._limits: Limits | Literal["auto"] | None = read_limits(limits)
        self._limiter: Limiter | None = None
        self._home: Home | None = None

    def renamed(self, base: str) -> None:
        """Remember that the portal has another name now, and tell it once."""
        old = self.portal.base
        if base == old:
            return  # another thread was faster
        self.portal = self.portal._replace(base=base)
        self._limiter = None
        logger().warning("the portal %s is now %s: use its new name", old, base)

    def limiter(self, transport: Transport | AsyncTransport) -> Limiter | None:
        """What keeps the portal's limits; nothing where it has none."""
        limits = self._limits
        if limits is None:
            return None
        home: Home | None = getattr(transport, "home", None)  # that of a simulated portal
        if self._limiter is None or home is not self._home:
            if limits == "auto" and not self._is_limited(home):
                return None
            from .limits.limiter import limiter_for  # a portal without limits does not need it

            self._home = home
            self._limiter = limiter_for(limits, self.portal.host, self._caller(), home)
        return self._limiter

    def _caller(self) -> str:
        """A name of the webhook or application, which is no secret: its running time is its own."""
        if self.tokens is not None:
            return self.tokens.caller
        return fingerprint(self.portal.user, *self.portal.secrets)

    def _is_limited(self, home: Home | None) -> bool:
        """Whether a portal has limits of which nobody has said anything."""
        if home is not None:
            return home.is_limited()
        if not self.is_own and zone_of(self.portal.host) is not None:
            return True
        self._limits = None  # it is nowhere in the cloud, or what sends is the user's own
        return False
