# Copied from generator/runtime/seeing.py: edit it there, then build.
"""What can be seen of calls: hooks that a user gives, and the package's own logger.

Nothing that is told holds a secret. A hook that fails is logged, and changes nothing for the call.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar, cast

from .errors import Bitrix24Error
from .steps import Pause

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable, Generator

    from .clock import Clock
    from .http import HTTPReply, HTTPRequest
    from .response import Response

T = TypeVar("T")
_NAME: Final = __name__.partition(".")[0]
_DEBUG: Final = 10
_INFO: Final = 20


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
    """Something came upon a request, or it is clear that nothing will.

    Attributes:
        request_id: as in ``Sending``.
        method: REST method.
        version: of the REST API.
        portal: scheme and host.
        attempt: 1 for the first time.
        seconds: since it was sent.
        status: HTTP status; ``None`` where no answer came.
        error: what it is; ``None`` where all went well.
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
    """A request will be sent again.

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


class Hooks(NamedTuple):
    """Functions that are told what happens to calls, in the thread or task that makes them.

    Attributes:
        before: a request is about to be sent.
        after: something came upon it.
        retry: it will be sent again.
        wait: it waits for the portal's limits.
    """

    before: Callable[[Sending], object] | None = None
    after: Callable[[Received], object] | None = None
    retry: Callable[[Retrying], object] | None = None
    wait: Callable[[Waiting], object] | None = None


Event: TypeAlias = Sending | Received | Retrying | Waiting


def seeing_of(hooks: Hooks | None, clock: Clock) -> Seeing | None:
    """What is told of a call; nothing where nobody listens, which costs next to nothing."""
    logger = None
    library = sys.modules.get("logging")
    if library is not None:  # who has not loaded it does not read it
        found = cast("logging.Logger", library.getLogger(_NAME))
        logger = found if found.isEnabledFor(_INFO) else None
    return None if hooks is None and logger is None else Seeing(hooks or Hooks(), logger, clock)


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

    def before(self, request: HTTPRequest, failures: int) -> None:
        """A request is about to be sent."""
        self._begin = self._clock.now()
        event = Sending(*_call(request), failures + 1)
        self._tell(self._hooks.before, event, _DEBUG, "sent")

    def after(
        self,
        request: HTTPRequest,
        reply: HTTPReply | None,
        outcome: Response[Any] | Bitrix24Error,
        failures: int,
    ) -> None:
        """Something came upon it."""
        seconds = self._clock.now() - self._begin
        status = None if reply is None else reply.status
        error = outcome if isinstance(outcome, Bitrix24Error) else None
        event = Received(*_call(request), failures + 1, seconds, status, error)
        what = f"{status or 'no answer'} after {seconds:.3f} s"
        self._tell(self._hooks.after, event, _DEBUG, what if error is None else f"{what}: {error}")

    def retry(
        self, request: HTTPRequest, error: Bitrix24Error, seconds: float, failures: int
    ) -> None:
        """It will be sent again."""
        event = Retrying(*_call(request), failures, error, seconds)
        self._tell(self._hooks.retry, event, _INFO, f"again in {seconds:.1f} s: {error}")

    def waits(self, request: HTTPRequest, steps: Generator[Any, Any, T]) -> Generator[Any, Any, T]:
        """The same steps, whose pauses are told."""
        came: Any = None
        while True:
            try:
                step = steps.send(came)
            except StopIteration as end:
                value: T = end.value
                return value
            if isinstance(step, Pause):
                event = Waiting(*_call(request), step.seconds)
                what = f"waits {step.seconds:.1f} s for the portal's limits"
                self._tell(self._hooks.wait, event, _INFO, what)
            came = yield step

    def _tell(
        self, hook: Callable[[Any], object] | None, event: Event, level: int, what: str
    ) -> None:
        if hook is not None:
            try:
                hook(event)
            except Exception:  # of the user's own code: the call has nothing to do with it
                import logging

                logging.getLogger(_NAME).exception(
                    "the hook for %s has failed", type(event).__name__
                )
        if self._logger is not None and self._logger.isEnabledFor(level):
            fields = {f"b24_{name}": value for name, value in event._asdict().items()}
            text = "%s: %s (request %s)"
            words = (event.method, what, event.request_id)
            self._logger.log(
                level, text, *words, extra={**fields, "b24_event": type(event).__name__}
            )


def _call(request: HTTPRequest) -> tuple[str, str, int, str]:
    """What all that is told says of a call."""
    return request.id, request.method, request.version, request.origin
