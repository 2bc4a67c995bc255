# Copied from generator/runtime/policy/tokens.py: edit it there, then build.
"""The access token of a client that can renew it: once, however many calls have met its end.

The portal says that a token has run out before it does anything, so the call is made again with the
new one (``settings/oauth/auto-renewal``).
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from weakref import WeakKeyDictionary

from ..errors import ConfigurationError
from ..process import current
from ..secrets import Secret
from ..steps import Ask

if TYPE_CHECKING:
    from collections.abc import Callable


class Credentials(Protocol):
    """Gives access tokens to a client, and renews them.

    An asynchronous client takes one whose functions are to be awaited as well.
    """

    def token(self) -> str:
        """The access token to begin with."""
        ...

    def renew(self, expired: str) -> str:
        """A new access token in the place of one that has run out.

        Args:
            expired: the token that the portal refused.
        """
        ...


class AsyncCredentials(Protocol):
    """The same, to be awaited."""

    async def token(self) -> str:
        """The access token to begin with."""
        ...

    async def renew(self, expired: str) -> str:
        """A new access token in the place of one that has run out."""
        ...


AnyCredentials: TypeAlias = "Credentials | AsyncCredentials"


class Tokens:
    """The token that a client has at the moment.

    Args:
        credentials: where it comes from.
    """

    def __init__(self, credentials: AnyCredentials) -> None:
        for name in ("token", "renew"):
            if not callable(getattr(credentials, name, None)):
                raise ConfigurationError(
                    f"credentials is an object with the functions token() and renew(expired); "
                    f"{type(credentials).__name__} has no {name}()"
                )
        self._credentials = credentials
        self._current: Secret | None = None
        self._process = current()
        self._lock = threading.Lock()
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]
        self._locks = WeakKeyDictionary()
        self.is_awaited = any(
            inspect.iscoroutinefunction(getattr(credentials, name)) for name in ("token", "renew")
        )

    def first(self) -> Ask:
        """Ask for the token that there is, and at the first call for the one to begin with."""
        return self._ask(None)

    def after(self, expired: Secret) -> Ask:
        """Ask for the token that comes after one that has run out."""
        return self._ask(expired)

    def _ask(self, expired: Secret | None) -> Ask:
        if self.is_awaited:
            return Ask(partial(self._awaited, expired), is_awaited=True)
        return Ask(partial(self._waited_for, expired))

    def _waited_for(self, expired: Secret | None) -> Secret:
        found = self._current
        if found is not None and found != expired:
            return found
        if self._process != current():  # a lock that a fork has copied might never be released
            self._process, self._lock = current(), threading.Lock()
        with self._lock:
            if self._current is None or self._current == expired:
                self._current = _secret(self._work(expired)())
            return self._current

    async def _awaited(self, expired: Secret | None) -> Secret:
        found = self._current
        if found is not None and found != expired:
            return found
        async with self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            if self._current is None or self._current == expired:
                came = self._work(expired)()
                if inspect.isawaitable(came):
                    came = await came
                self._current = _secret(came)
            return self._current

    def _work(self, expired: Secret | None) -> Callable[[], Any]:
        if self._current is None or expired is None:
            return self._credentials.token
        return partial(self._credentials.renew, expired.reveal())


def _secret(token: object) -> Secret:
    """The token that came; its text is shown nowhere."""
    if not isinstance(token, str) or not token:
        kind = "an empty text" if token == "" else f"of type {type(token).__name__}"
        raise ConfigurationError(f"credentials: an access token is text (str), not {kind}")
    return Secret(token)
