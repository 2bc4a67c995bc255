# Copied from generator/runtime/policy/tokens.py: edit it there, then build.
"""The access token of a client that can renew it: once, however many calls have met its end.

The portal says that a token has run out before it does anything, so the call is made again with the
new one (``settings/oauth/auto-renewal``).
"""

from __future__ import annotations

import inspect
import os
import threading
from concurrent.futures import Future
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from ..errors import ConfigurationError
from ..process import current
from ..secrets import Secret, fingerprint
from ..steps import Ask

if TYPE_CHECKING:
    import asyncio


class Credentials(Protocol):
    """Gives access tokens to a client, and renews them.

    An attribute ``application``, such as its ``client_id``, names those whose running time is
    counted together by the portal; without one each client counts for itself.

    What they raise comes out of the call. How long they may take is theirs to say: the time of a
    call does not end them. An asynchronous client asks them in a thread.
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
    """The same, to be awaited.

    A renewal goes on when the task is cancelled that was the first to need it: a refresh token that
    was sent may hold no longer.
    """

    async def token(self) -> str:
        """The access token to begin with."""
        ...

    async def renew(self, expired: str) -> str:
        """A new access token in the place of one that has run out."""
        ...


AnyCredentials: TypeAlias = "Credentials | AsyncCredentials"


def read_credentials(credentials: AnyCredentials | None, *, awaits: bool) -> Tokens | None:
    """What a client was given, as the token that it has.

    Args:
        credentials: where it comes from.
        awaits: whether the client is asynchronous.

    Raises:
        ConfigurationError: they are not what a client of this kind can ask.
    """
    problem = None if credentials is None else _problem(credentials, awaits=awaits)
    if problem is not None:
        del credentials  # a traceback may be shown with its variables, and theirs are the tokens
        raise ConfigurationError(problem)
    return None if credentials is None else Tokens(credentials, awaits=awaits)


def _problem(credentials: AnyCredentials, *, awaits: bool) -> str | None:
    for name in ("token", "renew"):
        function = getattr(credentials, name, None)
        if isinstance(credentials, type) or not callable(function):
            what = "a class" if isinstance(credentials, type) else f"{type(credentials).__name__}"
            return (
                "credentials is an object with the functions token() and renew(expired), not "
                f"{what}"
            )
        if not awaits and inspect.iscoroutinefunction(function):
            return (
                f"credentials: {name}() is to be awaited, which only the asynchronous client does: "
                "make it a plain function"
            )
    return None


class _Flight(NamedTuple):
    """A token that is on its way.

    Attributes:
        future: what comes of it.
        process: in which it is waited for.
        loop: in whose task it is made; ``None`` for a thread.
    """

    future: Future[Secret]
    process: tuple[int, int]
    loop: asyncio.AbstractEventLoop | None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it."""
        is_lost = self.process != current() or (self.loop is not None and self.loop.is_closed())
        return is_lost or self.future.done()


class _Abandoned(Exception):
    """Whoever fetched a token was interrupted: another one has to."""


_FETCHING: ContextVar[Tokens | None] = ContextVar("whose token is fetched", default=None)


class Tokens:
    """The token that a client has at the moment.

    Args:
        credentials: where it comes from.
        awaits: whether the client is asynchronous.
    """

    def __init__(self, credentials: AnyCredentials, *, awaits: bool) -> None:
        self._credentials = credentials
        self._awaits = awaits
        self._flight: _Flight | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._locks: dict[tuple[int, int], threading.Lock] = {}
        self.current: Secret | None = None
        name: object = getattr(credentials, "application", None)
        # Of an application that nobody names, this client is all that is known.
        self.caller: str = fingerprint(name if isinstance(name, str) else os.urandom(8).hex())

    def first(self) -> Ask:
        """Ask for the token that there is, and at the first call for the one to begin with."""
        return self._ask(None)

    def after(self, expired: Secret) -> Ask:
        """Ask for the token that comes after one that has run out."""
        return self._ask(expired)

    def _ask(self, expired: Secret | None) -> Ask:
        if self._awaits:
            return Ask(partial(self._awaited, expired), is_awaited=True)
        return Ask(partial(self._waited_for, expired))

    def _waited_for(self, expired: Secret | None) -> Secret:
        while True:
            found = self.current
            if found is not None and found != expired:
                return found
            flight, is_ours = self._joined(expired, None)
            if flight is None:
                continue
            if is_ours:
                self._fetch(flight.future, expired)
            try:
                return flight.future.result()
            except _Abandoned:
                continue

    async def _awaited(self, expired: Secret | None) -> Secret:
        import asyncio  # whoever awaits has loaded it

        loop = asyncio.get_running_loop()
        while True:
            found = self.current
            if found is not None and found != expired:
                return found
            flight, is_ours = self._joined(expired, loop)
            if flight is None:
                continue
            if is_ours:
                task = loop.create_task(self._fetch_async(flight.future, expired))
                self._tasks.add(task)  # a loop holds its tasks only loosely
                task.add_done_callback(self._tasks.discard)
            try:
                # Who is cancelled takes neither the others nor the renewal along.
                return await asyncio.shield(asyncio.wrap_future(flight.future))
            except _Abandoned:
                continue

    def _joined(
        self, expired: Secret | None, loop: asyncio.AbstractEventLoop | None
    ) -> tuple[_Flight | None, bool]:
        """The token that is on its way, unless it has come; and whether the caller fetches it."""
        process = current()
        # A lock for each process: one that a fork has copied might never be released.
        with self._locks.setdefault(process, threading.Lock()):
            if self.current is not None and self.current != expired:
                return None, False
            flight = self._flight
            if flight is not None and not flight.is_over:
                if _FETCHING.get() is self:
                    raise ConfigurationError(
                        "credentials: renew() waits for the client whose token it renews: "
                        "it must not call with that"
                    )
                return flight, False
            self._flight = _Flight(Future(), process, loop)
            return self._flight, True

    def _fetch(self, future: Future[Secret], expired: Secret | None) -> None:
        before = _FETCHING.set(self)
        try:
            came = _secret(self._asked(expired))
        except Exception as error:
            future.set_exception(error)
        except BaseException:
            future.set_exception(_Abandoned())
            raise
        else:
            self._came(future, came)
        finally:
            _FETCHING.reset(before)

    async def _fetch_async(self, future: Future[Secret], expired: Secret | None) -> None:
        import asyncio  # as above

        _FETCHING.set(self)  # in this task alone
        try:
            if inspect.iscoroutinefunction(self._function(expired)):
                token = await self._asked(expired)
            else:
                token = await asyncio.to_thread(self._asked, expired)
                if inspect.isawaitable(token):
                    token = await token
            came = _secret(token)
            del token
        except Exception as error:
            future.set_exception(error)
        except BaseException:
            future.set_exception(_Abandoned())
            raise
        else:
            self._came(future, came)

    def _came(self, future: Future[Secret], came: Secret | ConfigurationError) -> None:
        """Tell all who wait; the token is the client's first, for those who come now."""
        if isinstance(came, ConfigurationError):
            future.set_exception(came)
        else:
            self.current = came
            future.set_result(came)

    def _function(self, expired: Secret | None) -> Any:
        is_first = self.current is None or expired is None
        return self._credentials.token if is_first else self._credentials.renew

    def _asked(self, expired: Secret | None) -> Any:
        """What the user's function gives. Its frame alone has the token that has run out.

        No variable holds the function here: as text it may show the object, and that its tokens.
        """
        try:
            if self.current is None or expired is None:
                return self._credentials.token()
            return self._credentials.renew(expired.reveal())
        except StopIteration as error:  # which no future and no generator may raise
            raise RuntimeError("credentials: StopIteration") from error


def _secret(token: object) -> Secret | ConfigurationError:
    """The token that came, or what is wrong with it; its text is shown nowhere."""
    if isinstance(token, str) and token:
        return Secret(token)
    if inspect.iscoroutine(token):
        token.close()  # nobody awaits it
    kind = "an empty text" if token == "" else f"of type {type(token).__name__}"
    return ConfigurationError(f"credentials: an access token is text (str), not {kind}")
