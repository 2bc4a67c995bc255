"""Faults by rule: which call meets which fault, how often, and whether it was executed before.

Owns the rules. What a fault does to an answer stands in ``fault_kinds``.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from ..errors import ConfigurationError
from .fault_kinds import KINDS, NOTHING, Options
from .keys import FAULT, fault_mistake, mistake
from .odd import SHAPES

if TYPE_CHECKING:
    from .call import Call, Handler, Outcome

_ANY: Final = "*"


@dataclass(slots=True)
class Rule:
    """Which calls meet a fault.

    Attributes:
        kind: of the fault.
        method: name of the method, in lower case; ``*`` stands for any text.
        times: how many calls meet it; ``None`` for all.
        skip: how many that could meet it are let through first.
        probability: of a call that could meet it to do so.
        executed: whether the method runs all the same.
        options: what the kind needs beside.
        met: how many calls have met it.
    """

    kind: str
    method: str
    times: int | None
    skip: int
    probability: float
    executed: bool
    options: Options
    chance: random.Random = field(repr=False)
    met: int = 0

    def hits(self, call: Call) -> bool:
        """Whether a call meets the fault; counts it."""
        if not fnmatchcase(call.name, self.method):
            return False
        if self.times is not None and self.met >= self.times:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.probability < 1 and self.chance.random() >= self.probability:
            return False
        self.met += 1
        return True


class Faults:
    """The rules of a portal, in the order in which they were added: the first that hits counts.

    Args:
        seed: of the chances; the same seed hits the same calls.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self.rules: list[Rule] = []

    def add(
        self,
        kind: str,
        *,
        method: str = _ANY,
        times: int | None = None,
        skip: int = 0,
        probability: float = 1.0,
        executed: bool | None = None,
        seconds: float | None = None,
        shape: str = "",
        code: str = "",
        location: str = "",
        status: int = 0,
        count: int = 0,
    ) -> Rule:
        """Let calls meet a fault.

        Args:
            kind: of the fault; ``portal.faults.kinds`` tells what each does.
            method: which methods; ``*`` stands for any text: ``crm.*.add``.
            times: how many calls; all if left out.
            skip: how many are let through first.
            probability: of each call to meet it, with the seed of the portal.
            executed: whether the method runs all the same; each kind has its own default.
            seconds: how long the fault takes: 30 of what is slow, an instant of all else, if left
                out.
            shape: of ``odd``: a name of ``portal.faults.shapes``.
            code: of ``error``: a code that the page of the method documents.
            location: of ``redirect``.
            status: HTTP status: of ``error``, ``redirect`` and ``html``; of an interim answer.
            count: of interim answers, or of the pieces of a drip.

        Returns:
            The rule, whose ``met`` counts.

        Raises:
            ConfigurationError: there is no such kind or shape, or a value cannot be.
        """
        found = KINDS.get(kind)
        if found is None:
            raise ConfigurationError(f"{kind!r} is no fault; there are: {', '.join(KINDS)}")
        if shape and shape not in SHAPES:
            raise ConfigurationError(f"{shape!r} is no odd shape; there are: {', '.join(SHAPES)}")
        said = {
            "kind": kind, "method": method, "times": times, "skip": skip,
            "probability": probability, "executed": executed, "seconds": seconds, "shape": shape,
            "code": code, "location": location, "status": status, "count": count,
        }  # fmt: skip
        sent = {name: value for name, value in said.items() if value is not None and value != ""}
        wrong = mistake("a fault", FAULT, {"method": method, **sent}) or fault_mistake(sent)
        if wrong is not None:
            raise ConfigurationError(wrong)
        takes = found.seconds if seconds is None else seconds
        options = Options(takes, shape, code, location, status, count)
        runs = found.executed if executed is None else executed
        rule = Rule(
            kind, method.lower(), times, skip, probability, runs, options,
            random.Random(f"{self._seed}/{len(self.rules)}"),
        )  # fmt: skip
        self.rules.append(rule)
        return rule

    @property
    def kinds(self) -> dict[str, str]:
        """What each kind of fault does."""
        return {name: kind.means for name, kind in KINDS.items()}

    @property
    def shapes(self) -> tuple[str, ...]:
        """The names of the odd shapes."""
        return tuple(SHAPES)

    def clear(self) -> None:
        """Take all rules back."""
        self.rules.clear()

    def layer(self, inner: Handler) -> Handler:
        """Put the faults in front of a handler."""

        def handle(call: Call) -> Outcome:
            if not self.rules:
                return inner(call)
            rule = next((one for one in self.rules if self._reaches(one, call)), None)
            if rule is None:
                return inner(call)
            outcome = inner(call) if rule.executed else NOTHING
            made = KINDS[rule.kind].make(call, outcome, rule.options)
            return replace(made, executed=outcome.executed, fault=rule.kind)

        return handle

    @staticmethod
    def _reaches(rule: Rule, call: Call) -> bool:
        """A command of a batch meets what a method can answer, not what happens to a connection."""
        return (call.key is None or KINDS[rule.kind].in_batch) and rule.hits(call)
