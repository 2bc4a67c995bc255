# Copied from generator/runtime/mock/documented.py: edit it there, then build.
"""The innermost handler: a method answers as its documentation shows, or as somebody has said."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import ConfigurationError
from ..paging import is_first
from .call import Outcome
from .envelope import refused, time_block
from .keys import ANSWER, mistake
from .methods import as_json, exists, general_error, known
from .walk import is_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .call import Call
    from .methods import Example, Known

_UNKNOWN: Final = "ERROR_METHOD_NOT_FOUND"
_UNKNOWN_V3: Final = "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION"


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping)


class Answers:
    """Answers calls with the documented examples, or with the answers that are given."""

    def __init__(self, given: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self._always: dict[str, Outcome] = {}
        self._next: dict[str, deque[Outcome]] = {}
        self._chosen: dict[tuple[str, int], int] = {}
        if given is not None and not _is_object(given):
            kind = type(given).__name__
            raise ConfigurationError(f"answers are an object: method → answer, not of type {kind}")
        for method, envelope in (given or {}).items():
            self.give(method, envelope)

    def give(
        self,
        method: str,
        envelope: Mapping[str, object],
        status: int | None = None,
        times: int | None = None,
    ) -> None:
        """Let a method answer something else than the documentation shows.

        Args:
            method: name of the method, known or not.
            envelope: the whole answer: ``{"result": …}``, or an error.
            status: HTTP status; 200, or 400 for an error, if left out.
            times: for how many calls, in the order in which they are given. If left out it is for
                all calls, and what was given before is dropped.

        Raises:
            ConfigurationError: one of them cannot be.
        """
        said = {"method": method, "envelope": envelope, "status": status, "times": times}
        wrong = mistake("an answer", ANSWER, said)
        if wrong is not None:
            raise ConfigurationError(f"{method}: {wrong}")
        failed = "error" in envelope
        code = status or (400 if failed else 200)
        try:
            body = as_json(envelope)
        except (TypeError, ValueError, RecursionError) as error:
            raise ConfigurationError(f"{method}: the answer is no JSON: {error}") from None
        outcome = Outcome(code, dict(envelope), body, executed=not failed)
        name = method.lower()
        if times is None:
            self._always[name] = outcome
            self._next.pop(name, None)
        else:
            self._next.setdefault(name, deque()).extend([outcome] * times)

    def choose(self, method: str, number: int, version: int = 2) -> None:
        """Let a method answer the example with this number, whatever it is asked.

        Args:
            method: name of the method.
            number: place among the documented answers, from 1.
            version: of the REST API.

        Raises:
            ConfigurationError: the page shows no such example.
        """
        spec = known(method.lower(), version)
        count = len(spec.examples) if spec else 0
        if not 1 <= number <= count:
            shown = f"{count} documented answers" if count else "no documented answer"
            raise ConfigurationError(f"{method} has {shown}, so none is number {number}")
        self._chosen[method.lower(), version] = number - 1

    def given(self, name: str) -> Outcome | None:
        """What somebody has said that a method answers; counts it."""
        waiting = self._next.get(name)
        return waiting.popleft() if waiting else self._always.get(name)

    def is_given(self, name: str) -> bool:
        """Whether somebody has said what a method answers."""
        is_chosen = any(method == name for method, _ in self._chosen)
        return name in self._always or bool(self._next.get(name)) or is_chosen

    def __call__(self, call: Call) -> Outcome:
        """Answer a call.

        Raises:
            ConfigurationError: the documentation shows no answer, and none is given.
        """
        name = call.name
        given = self.given(name)
        if given is not None:
            return given
        spec = known(name, call.version)
        if spec is None:
            return unknown(call)
        number = self._chosen.get((name, call.version))
        example = spec.examples[number] if number is not None else best(spec, call.params)
        if example is None:
            raise ConfigurationError(
                f"the documentation of {call.method} shows no answer for the mock to give; "
                f'from Python, pass one: mock({{"{call.method}": {{"result": …}}}})'
            )
        return _outcome(example, spec, call)


def unknown(call: Call) -> Outcome:
    """As a portal answers a name that it does not know, with a hint to the other version."""
    error = general_error(_UNKNOWN_V3 if call.version == 3 else _UNKNOWN)
    other = exists(call.name, 5 - call.version)
    hint = " It exists in the other version of the API." if other else ""
    return refused(call.version, error.status, error.code, f"{error.text}{hint}")


def best(spec: Known, params: Mapping[str, Any]) -> Example | None:
    """The example that fits best: the one of these parameters, else of most of them."""
    good = [one for one in spec.examples if one.is_good]
    for example in spec.examples:
        if example.call == params:
            return example
    if not good:
        return next((one for one in spec.examples if one.status < 300), None)
    with_result = [one for one in good if "result" in one.envelope] or good
    return max(with_result, key=lambda one: _likeness(one.call, params))


def _likeness(shown: Mapping[str, Any] | None, params: Mapping[str, Any]) -> int:
    """How many parameters of an example came with the same value, or at least with their name."""
    if shown is None:
        return 0
    return sum(2 if params[name] == value else 1 for name, value in shown.items() if name in params)


def _outcome(example: Example, spec: Known, call: Call) -> Outcome:
    envelope = _of_page(example.envelope, spec, call)
    if "result" in envelope and "time" not in envelope:
        envelope = {**envelope, "time": time_block(call.arrival.time, 0.0)}
    body = example.body if envelope is example.envelope else None
    return Outcome(example.status, envelope, body, executed=example.is_good)


def _of_page(envelope: Mapping[str, Any], spec: Known, call: Call) -> Mapping[str, Any]:
    """The answer for the page that is asked for: all pages behind the first are empty."""
    paging = spec.paging
    if not paging or "result" not in envelope:
        return envelope
    shown = _items(envelope["result"], paging.items)
    key = spec.paging.id if spec.paging is not None else None
    walked = key is not None and is_behind(key, call.params, shown)
    if is_first(paging, call.params) and not walked:
        return envelope
    kept = {key: value for key, value in envelope.items() if key != "next"}
    return {**kept, "result": _emptied(envelope["result"], paging.items)}


def _items(result: Any, keys: Sequence[str]) -> list[object]:
    """The items in a result."""
    for key in keys:
        whole = cast("dict[str, Any]", result) if isinstance(result, dict) else {}
        result = whole.get(key)
    return cast("list[object]", result) if isinstance(result, list) else []


def _emptied(result: Any, keys: Sequence[str]) -> Any:
    """The result with no items in it."""
    if not keys:
        return []
    whole = cast("dict[str, Any]", result) if isinstance(result, dict) else {}
    return {**whole, keys[0]: _emptied(whole.get(keys[0]), keys[1:])}
