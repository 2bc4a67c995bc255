# Copied from generator/runtime/limits/allowance.py: edit it there, then build.
"""How long methods may still run for one caller of a portal: what a call waits for because of that.

What an answer tells is kept for this process, and for all who call with the same webhook or
application once it is much.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ..errors import APIError, OperationLimitError, RequestTimeout
from ..policy import running
from ..policy.counters import BATCH, commands_of, counters, time_in
from ..steps import Ask, Pause

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..errors import Bitrix24Error
    from ..http import HTTPRequest
    from ..response import Response
    from .gate import Turn
    from .stores import Store

_SHARED: Final = 0.1
"""The part of the limit above which others are told."""
_AGAIN: Final = 1.0
"""Seconds after which it is read again what others have written."""
_METHODS: Final = 1000
_LITTLE: Final = 0.05
_OFTEN: Final = 4
"""Calls that may be made before what they have used is looked at again."""


class Allowance:
    """Keeps the running time of a caller's methods.

    Args:
        limit: seconds that a method may run in ten minutes.
        key: a name of portal and caller that is no secret.
        store: where the counters are.
    """

    def __init__(self, limit: float, key: str, store: Store) -> None:
        self.limit = limit
        self._key = key
        self._store = store
        self._used: dict[str, running.Used] = {}
        self._read: dict[str, float] = {}
        self._ahead = 0.0
        self._calm: dict[str, float] = {}
        self._on_the_way: Counter[str] = Counter()

    def turn(self, turn: Turn) -> Generator[Pause | Ask, Any, Mapping[str, int] | RequestTimeout]:
        """Wait until a request's methods have time; an error where that is not in time.

        Returns:
            The methods that it runs, and how often.
        """
        methods = methods_of(turn.request)
        while True:
            now = turn.clock.now()
            for method in methods:
                if now - self._read.get(method, -_AGAIN) >= _AGAIN:
                    yield from self._look(method, now)
            seconds = max(self._wait(method, times, now) for method, times in methods.items())
            if seconds <= 0:
                break
            if now + seconds > turn.end:
                return self._late(turn, seconds)
            yield Pause(seconds)
        for method, times in methods.items():
            used = self._used.get(method)
            if used is not None:
                on_the_way = self._on_the_way[method] + times - 1
                self._used[method] = running.begun(used, self.limit, now + self._ahead, on_the_way)
            self._on_the_way[method] += times
        return methods

    def is_calm(self, method: str, now: float) -> bool:
        """Whether a method has used so little that nothing need be thought of for the moment."""
        return now < self._calm.get(method, 0.0)

    def ended(self, methods: Mapping[str, int]) -> None:
        """Say that nothing more will come upon a request."""
        for method, times in methods.items():
            self._on_the_way[method] -= times

    def learn(
        self,
        request: HTTPRequest,
        outcome: Response[Any] | Bitrix24Error,
        now: float,
        passed: float,
    ) -> Generator[Ask, Any, None]:
        """Believe what an answer says of its methods.

        Args:
            request: what was sent.
            outcome: what came.
            now: the time.
            passed: seconds since it was sent: so long it took at most.
        """
        now += self._ahead
        if isinstance(outcome, OperationLimitError):
            told = time_in(outcome.answer)
            method = request.method.lower()
            used = running.refused(self._used.get(method, running.Used()), now, told.reset)
            yield from self._keep(method, used)
            return
        if isinstance(outcome, APIError):
            found = counters(request.method, outcome.answer, {})
        elif isinstance(outcome, Exception):
            return
        else:
            found = counters(request.method, outcome.raw, commands_of(request))
        for method, told in found.items():
            if not told.took:
                told = told._replace(took=passed)  # noqa: PLW2901
            used = running.told(self._used.get(method, running.Used()), now, told)
            yield from self._keep(method, used)
            little = self.limit * _LITTLE
            if told.operating is not None and max(used.seconds, used.cost * _OFTEN) < little:
                self._calm[method] = now - self._ahead + _AGAIN

    def used(self, method: str, now: float) -> running.Used:
        """What is known of a method."""
        return running.later(self._used.get(method.lower(), running.Used()), now + self._ahead)

    def _wait(self, method: str, times: int, now: float) -> float:
        used = self._used.get(method)
        if used is None:
            return 0.0
        on_the_way = self._on_the_way[method] + times - 1
        return running.wait(used, self.limit, now + self._ahead, on_the_way)

    def _look(self, method: str, now: float) -> Generator[Ask, Any, None]:
        """Read what others have written of a method."""
        self._read[method] = now
        work = partial(self._store.read, self._named(method))
        text, their_now = work() if not self._store.far else (yield Ask(work))
        self._ahead = their_now - now if self._store.far else 0.0
        if text is not None:
            self._used[method] = running.read(text)

    def _keep(self, method: str, used: running.Used) -> Generator[Ask, Any, None]:
        before = self._used.get(method, running.Used())
        if method not in self._used and len(self._used) >= _METHODS:
            self._used.clear()
            self._calm.clear()
            self._read.clear()
        self._used[method] = used
        most = self.limit * _SHARED
        if max(used.seconds, before.seconds) < most and not used.blocked:
            return
        work = partial(self._store.write, self._named(method), used.written())
        if self._store.far:
            yield Ask(work)
        else:
            work()

    def _named(self, method: str) -> str:
        return f"{self._key} {method}"

    def _late(self, turn: Turn, seconds: float) -> RequestTimeout:
        method = turn.request.method
        failure = RequestTimeout(
            f"{method}: not sent: of the {self.limit:g} seconds that it may run in ten minutes "
            f"too many are used up; there is time for it in {seconds:.0f} s, which is longer than "
            "the call's own time: call later, or give it a longer timeout",
            "no running time in time",
        )
        failure.method = method
        return failure


def methods_of(request: HTTPRequest) -> dict[str, int]:
    """The methods that a request runs, and how often."""
    methods: dict[str, int] = {request.method.lower(): 1}
    if BATCH in methods:
        for method in commands_of(request).values():
            methods[method] = methods.get(method, 0) + 1
    return methods
