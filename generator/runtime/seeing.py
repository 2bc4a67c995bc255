"""What can be seen of calls: hooks that a user gives, and the package's own logger.

Nothing that is told holds a secret. A hook that fails is logged, and changes nothing for the call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar

from .errors import Bitrix24Error, ConfigurationError, TransportError
from .log import INFO, logger
from .steps import Pause

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable, Generator

    from .clock import Clock
    from .http import HTTPRequest
    from .response import Response

T = TypeVar("T")
_DEBUG: Final = 10


class Sending(NamedTuple):
    """A request is about to be sent.

    Attributes:
        request_id: what the call is found by: its header ``X-Request-ID``, ``error.request_id``.
        method: REST method.
        version: of the REST API.
        portal: scheme and host.
        attempt: 1 for the first time.
    """

    request_id: str
    method: str
    version: int
    portal: str
    attempt: int


class Received(NamedTuple):
    """Something came upon a request, or it is clear that nothing will: one for each ``Sending``.

    Attributes:
        request_id: as in ``Sending``.
        method: REST method.
        version: of the REST API.
        portal: scheme and host.
        attempt: 1 for the first time.
        seconds: since it was sent.
        status: HTTP status; ``None`` where no answer came.
        error: what it is, also where nobody waits any longer: the task was cancelled, or the
            program interrupted; ``None`` where all went well.
    """

    request_id: str
    method: str
    version: int
    portal: str
    attempt: int
    seconds: float
    status: int | None
    error: Bitrix24Error | None


class Retrying(NamedTuple):
    """A request will be sent again: after a failure, with a new token, to a portal's new name.

    Attributes:
        request_id: as in ``Sending``.
        method: REST method.
        version: of the REST API.
        portal: scheme and host.
        attempt: the one that failed, 1 for the first.
        error: why.
        seconds: that are waited before; for a place in the portal's bucket there is a ``Waiting``.
    """

    request_id: str
    method: str
    version: int
    portal: str
    attempt: int
    error: Bitrix24Error
    seconds: float


class Waiting(NamedTuple):
    """A request waits for the portal's limits.

    Attributes:
        request_id: as in ``Sending``.
        method: REST method.
        version: of the REST API.
        portal: scheme and host.
        seconds: until it looks again.
    """

    request_id: str
    method: str
    version: int
    portal: str
    seconds: float


class Hooks:
    """Functions that are told what happens to calls, in the thread or task that makes them.

    Args:
        before: a request is about to be sent.
        after: something came upon it.
        retry: it will be sent again.
        wait: it waits for the portal's limits.
    """

    __slots__ = ("after", "before", "retry", "wait")

    def __init__(
        self,
        *,
        before: Callable[[Sending], object] | None = None,
        after: Callable[[Received], object] | None = None,
        retry: Callable[[Retrying], object] | None = None,
        wait: Callable[[Waiting], object] | None = None,
    ) -> None:
        self.before: Callable[[Sending], object] | None = before
        self.after: Callable[[Received], object] | None = after
        self.retry: Callable[[Retrying], object] | None = retry
        self.wait: Callable[[Waiting], object] | None = wait

    def __repr__(self) -> str:
        given = (name for name in sorted(self.__slots__) if getattr(self, name) is not None)
        return f"{type(self).__name__}({', '.join(f'{name}=…' for name in given)})"


Event: TypeAlias = Sending | Received | Retrying | Waiting


def read_hooks(hooks: Any) -> Hooks:
    """What a client was given, if it can be told anything.

    Raises:
        ConfigurationError: it is no ``Hooks``, or one of them is no plain function.
    """
    if not isinstance(hooks, Hooks):
        raise ConfigurationError(
            f"hooks is Hooks(before=…, after=…, retry=…, wait=…), not {type(hooks).__name__}"
        )
    from inspect import iscoroutinefunction  # a call does not need it

    for name in hooks.__slots__:
        hook: object = getattr(hooks, name)
        if hook is not None and not callable(hook):
            raise ConfigurationError(f"hooks: {name} is a function, not {type(hook).__name__}")
        if iscoroutinefunction(hook):
            raise ConfigurationError(
                f"hooks: {name} is awaited by nobody: make it a plain function, which may start a "
                "task"
            )
    return hooks


class Seeing:
    """Tells of one call.

    Args:
        hooks: who is told.
        logger: where it is written.
        clock: the time.
    """

    def __init__(self, hooks: Hooks, logger: logging.Logger | None, clock: Clock) -> None:
        self._hooks = hooks
        self._logger = logger
        self._clock = clock
        self._begin = 0.0
        self._attempt = 0

    def before(self, request: HTTPRequest) -> None:
        """A request is about to be sent."""
        self._attempt += 1
        hook = self._hooks.before
        if self._is_heard(hook, _DEBUG):
            self._tell(hook, _DEBUG, Sending(*_call(request), self._attempt))
        self._begin = self._clock.now()

    def after(
        self, request: HTTPRequest, status: int | None, outcome: Response[Any] | Bitrix24Error
    ) -> None:
        """Something came upon it."""
        hook = self._hooks.after
        if self._is_heard(hook, _DEBUG):
            seconds = self._clock.now() - self._begin
            error = outcome if isinstance(outcome, Bitrix24Error) else None
            event = Received(*_call(request), self._attempt, seconds, status, error)
            self._tell(hook, _DEBUG, event)

    def given_up(self, request: HTTPRequest) -> None:
        """Nobody waits any longer for what comes upon it."""
        error = TransportError(f"{request.method}: given up before an answer came")
        error.method, error.request_id = request.method, request.id
        self.after(request, None, error)

    def retry(self, request: HTTPRequest, error: Bitrix24Error, seconds: float) -> None:
        """It will be sent again."""
        hook = self._hooks.retry
        if self._is_heard(hook, INFO):
            self._tell(hook, INFO, Retrying(*_call(request), self._attempt, error, seconds))

    def waits(self, request: HTTPRequest, steps: Generator[Any, Any, T]) -> Generator[Any, Any, T]:
        """The same steps, whose pauses are told."""
        came: Any = None
        hook = self._hooks.wait
        try:
            while True:
                try:
                    step = steps.send(came)
                except StopIteration as end:
                    value: T = end.value
                    return value
                if isinstance(step, Pause) and self._is_heard(hook, INFO):
                    self._tell(hook, INFO, Waiting(*_call(request), step.seconds))
                came = yield step
        finally:
            steps.close()  # whoever is interrupted in a line leaves it

    def _is_heard(self, hook: object, level: int) -> bool:
        """Whether anybody wants to know; else nothing is made to be told."""
        return hook is not None or (self._logger is not None and self._logger.isEnabledFor(level))

    def _tell(self, hook: Callable[[Any], object] | None, level: int, event: Event) -> None:
        if hook is not None:
            try:
                hook(event)
            except Exception:  # of the user's own code: the call has nothing to do with it
                logger().exception("the hook for %s has failed", type(event).__name__)
        if self._logger is not None and self._logger.isEnabledFor(level):
            fields = {f"b24_{name}": value for name, value in event._asdict().items()}
            fields["b24_event"] = type(event).__name__
            words = (event.method, _words(event), event.request_id)
            self._logger.log(level, "%s: %s (request %s)", *words, extra=fields)


def _call(request: HTTPRequest) -> tuple[str, str, int, str]:
    """What all that is told says of a call."""
    return request.id, request.method, request.version, request.origin


def _words(event: Event) -> str:
    """What a line of the log says of an event."""
    if isinstance(event, Sending):
        return "sent" if event.attempt == 1 else f"sent, attempt {event.attempt}"
    if isinstance(event, Received):
        text = f"{event.status or 'no answer'} after {event.seconds:.3f} s"
        return text if event.error is None else f"{text}: {_without_method(event.error)}"
    if isinstance(event, Retrying):
        return f"again in {event.seconds:.1f} s: {_without_method(event.error)}"
    return f"waits {event.seconds:.1f} s for the portal's limits"


def _without_method(error: Bitrix24Error) -> str:
    """What an error says behind the name of the method, with which the line begins."""
    return str(error).removeprefix(f"{error.method}: ")
