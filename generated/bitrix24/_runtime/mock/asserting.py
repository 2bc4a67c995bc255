# Copied from generator/runtime/mock/asserting.py: edit it there, then build.
"""Asking a simulated portal in a test what was called: failures say what came instead."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any, ParamSpec, cast

from ..errors import ParameterError
from ..namespace import rebound
from ..values import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from ..endpoint import Endpoint, ListEndpoint
    from .journal import Journal, Recorded

P = ParamSpec("P")
_SHOWN = 5
_WIDTH = 300


class Asserting:
    """The questions that a test asks."""

    journal: Journal

    @property
    def calls(self) -> list[Recorded]:
        """All calls so far, commands of batches among them, in the order in which they came."""
        return list(self.journal.calls)

    def calls_of(self, method: Callable[..., object] | str) -> list[Recorded]:
        """The calls of one method.

        Args:
            method: the method itself, ``b24.crm.deal.add``, or its name.
        """
        if isinstance(method, str):
            return self.journal.of(method)
        name, version = _name_of(method)
        return self.journal.of(name, version)

    def assert_called(
        self, method: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs
    ) -> Recorded:
        """Fail unless a method was called with these arguments.

        Parameters that are not given here are not looked at.

        Args:
            method: the method itself, uncalled: ``b24.crm.deal.add``.
            *args: its positional arguments, for ``call``.
            **kwargs: its arguments, which are compared as they go over the wire.

        Returns:
            The first call that fits.

        Raises:
            AssertionError: there was none; says which calls there were, and what differs.
        """
        __tracebackhide__ = True  # pytest shows the line of the test
        name, version, wanted = _sent(method, args, kwargs)
        calls = self.journal.of(name, version)
        for one in calls:
            if _differences(wanted, one.params) == []:
                return one
        raise AssertionError(self._failure(name, wanted, calls))

    def assert_called_once(
        self, method: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs
    ) -> Recorded:
        """Fail unless a method was called with these arguments, and executed once.

        Args:
            method: the method itself, uncalled: ``b24.crm.deal.add``.
            *args: its positional arguments, for ``call``.
            **kwargs: its arguments.

        Raises:
            AssertionError: it was not, or was executed several times: a write was doubled.
        """
        __tracebackhide__ = True
        found = self.assert_called(method, *args, **kwargs)
        name, version, wanted = _sent(method, args, kwargs)
        calls = self.journal.of(name, version)
        ran = [one for one in calls if one.executed and not _differences(wanted, one.params)]
        if len(ran) != 1:
            raise AssertionError(
                f"{name} was executed {len(ran)} times with {_json(wanted)}, not once"
            )
        return found

    def assert_not_called(self, method: Callable[..., object] | str) -> None:
        """Fail if a method was called.

        Args:
            method: the method itself, or its name.

        Raises:
            AssertionError: it was; says with what.
        """
        __tracebackhide__ = True
        calls = self.calls_of(method)
        if calls:
            shown = "\n".join(f"  {_json(one.params)}" for one in calls[:_SHOWN])
            raise AssertionError(f"{calls[0].method} was called {_times(len(calls))}:\n{shown}")

    def executed(self, method: Callable[..., object] | str) -> int:
        """How many times a method ran, be its answer lost or not: two for a doubled write.

        Args:
            method: the method itself, or its name.
        """
        return sum(one.executed for one in self.calls_of(method))

    def _failure(self, name: str, wanted: Mapping[str, Any], calls: list[Recorded]) -> str:
        text = f"{name} was not called with {_json(wanted)}"
        if calls:
            nearest = min(calls, key=lambda one: len(_differences(wanted, one.params)))
            lines = "\n".join(f"  {line}" for line in _differences(wanted, nearest.params))
            return f"{text}; it was called {_times(len(calls))}, the nearest differs in:\n{lines}"
        others = list(dict.fromkeys(one.method for one in self.journal.calls))
        what = ", ".join(others[:10]) if others else "nothing"
        return f"{text}; what was called: {what}"


def _sent(
    method: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[str, int, dict[str, Any]]:
    """What a method would send: name, version and parameters."""
    owner: Any = getattr(method, "__self__", method)
    caller = getattr(owner, "_caller", None)
    capture = _Capture()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # who called it was warned
        coroutine = rebound(method, caller, capture)(*args, **kwargs)
    if capture.sent is None:
        _run(cast("Coroutine[Any, Any, object]", coroutine))
    if capture.sent is None:
        raise ParameterError("the method sends nothing")
    name, version, params = capture.sent
    return name, version, json.loads(to_json(params))


def _name_of(method: Callable[..., object]) -> tuple[str, int]:
    """The name of a method on the wire: it is called with arguments that do not matter."""
    import inspect  # only where a method is given for a name

    arguments = inspect.signature(method).parameters
    if "extra_params" not in arguments:
        raise ParameterError('give the name of the method instead: "crm.deal.add"')
    texts = {name: "" for name in arguments if name != "extra_params"}
    name, version, _ = _sent(method, (), texts)
    return name, version


class _Capture:
    """Stands where calls are made, and keeps what would be sent."""

    def __init__(self) -> None:
        self.sent: tuple[str, int, Mapping[str, object]] | None = None

    def named(self, method: str, version: int, params: Mapping[str, object]) -> Any:
        """Keep a call by name."""
        self.sent = (method, version, params)
        return _Nothing()

    def call(self, endpoint: Endpoint[Any], params: Mapping[str, object]) -> Any:
        """Keep a call."""
        return self.named(endpoint.method, endpoint.version, params)

    def pages(self, endpoint: ListEndpoint[Any], params: Mapping[str, object]) -> Any:
        """Keep the call of a list."""
        return self.named(endpoint.method, endpoint.version, params)


class _Nothing:
    """What a captured call gives back: it can be awaited."""

    def __await__(self) -> Any:
        yield from ()


def _run(coroutine: Coroutine[Any, Any, object]) -> None:
    """Let a method of the asynchronous client come as far as its call."""
    try:
        coroutine.send(None)
    except StopIteration:
        pass
    finally:
        coroutine.close()


def _differences(wanted: object, came: object, path: str = "") -> list[str]:
    """What differs, a line each; of the parameters, only those that are wanted are looked at."""
    ours, theirs = _object(wanted), _object(came)
    if ours is None or theirs is None:
        same = _written(wanted) == _written(came)  # on the wire 1 is not true
        name = path or "parameters"
        return [] if same else [f"{name}: {_json(wanted)} was wanted, {_json(came)} came"]
    found: list[str] = []
    for key, value in ours.items():
        where = f"{path}[{key}]" if path else key
        if key in theirs:
            found += _differences(value, theirs[key], where)
        else:
            found.append(f"{where}: {_json(value)} was wanted, nothing came")
    if path:
        others = (item for item in theirs.items() if item[0] not in ours)
        found += [f"{path}[{k}]: {_json(v)} came, nothing was wanted" for k, v in others]
    return found


def _object(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
