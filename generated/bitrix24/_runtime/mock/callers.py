# Copied from generator/runtime/mock/callers.py: edit it there, then build.
"""Who may call: webhooks and access tokens, and the layer that asks for one of them.

Sources: ``settings/how-to-call-rest-api/authorization``, ``settings/oauth/*``, ``error-codes``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .call import Caller
from .envelope import refused_generally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .address import Route
    from .call import Outcome


@dataclass(frozen=True, slots=True)
class Token:
    """An access token: who calls with it, and until when."""

    caller: Caller
    expires: float


@dataclass(slots=True)
class Callers:
    """The webhooks and tokens of a portal. While there are none, everybody may call."""

    webhooks: dict[tuple[str, str], Caller] = field(
        default_factory=dict[tuple[str, str], Caller], repr=False
    )
    tokens: dict[str, Token] = field(default_factory=dict[str, Token], repr=False)
    asks: bool = False
    _made: dict[str, int] = field(default_factory=dict[str, int], repr=False)

    def add_webhook(
        self,
        code: str,
        *,
        user: int | str = 1,
        scopes: Iterable[str] | None = None,
        administrator: bool = True,
    ) -> None:
        """Add an incoming webhook; from now on only callers that were added may call.

        Args:
            code: its secret code.
            user: identifier of the user in whose name it calls.
            scopes: what it may call, such as ``["crm", "task"]``; everything if left out.
            administrator: whether the user administers the portal.
        """
        known = None if scopes is None else frozenset(scopes)
        owner = str(user)
        before = self.webhooks.get((owner, code))
        name = self._name(owner) if before is None else before.name
        self.webhooks[owner, code] = Caller("webhook", owner, name, known, administrator)
        self.asks = True

    def remove_webhook(self, code: str, *, user: int | str = 1) -> None:
        """Remove a webhook; who calls with it is refused."""
        self.webhooks.pop((str(user), code), None)

    def add_token(
        self,
        token: str,
        *,
        expires: float = float("inf"),
        user: int | str = 1,
        name: str = "application",
        scopes: Iterable[str] | None = None,
        administrator: bool = True,
    ) -> None:
        """Add an access token; from now on only callers that were added may call.

        Args:
            token: the token.
            expires: until when it holds, in seconds of the portal's clock.
            user: identifier of the user in whose name it calls.
            name: of its application.
            scopes: what it may call; everything if left out.
            administrator: whether the user administers the portal.
        """
        known = None if scopes is None else frozenset(scopes)
        caller = Caller("application", str(user), name, known, administrator)
        self.tokens[token] = Token(caller, expires)
        self.asks = True

    def caller(self, route: Route, token: str | None, now: float) -> Caller | Outcome:
        """Who calls, or the refusal that such a call gets.

        Args:
            route: the address: a webhook's code stands in it.
            token: the access token that was sent.
            now: the time.
        """
        if route.code is not None:
            found = self.webhooks.get((route.user or "", route.code))
            if found is not None:
                return found
            return _refused(route, "NO_AUTH_FOUND") if self.asks else _anybody(route.user)
        if not token:
            return _refused(route, "NO_AUTH_FOUND")
        held = self.tokens.get(token)
        if held is None:
            return _refused(route, "invalid_token") if self.asks else _anybody(None)
        return held.caller if now < held.expires else _refused(route, "expired_token")

    def _name(self, owner: str) -> str:
        """A name of its own for each webhook: limits are counted for each."""
        number = self._made[owner] = self._made.get(owner, 0) + 1
        return f"webhook of user {owner}" if number == 1 else f"webhook {number} of user {owner}"


def _anybody(user: str | None) -> Caller:
    return Caller(user=user or "1")


def _refused(route: Route, code: str) -> Outcome:
    return refused_generally(route.version, code)
