"""Which limits a portal has, as users say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, cast

from ..errors import ConfigurationError
from ..policy.bucket import Rule
from ..short import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST: Final = 1e6
_PAIR: Final = re.compile(r"([0-9]+(?:\.[0-9]+)?)/([0-9]+(?:\.[0-9]+)?)")


class Limits(NamedTuple):
    """What a portal allows, and with whom the counters are shared.

    Attributes:
        requests: requests that may come at once.
        per_second: how many a second for long.
        running: seconds that a method may run for one webhook or application in ten minutes;
            ``None`` for no such limit.
        egress: a name of the address by which requests leave. Programs on one machine share one
            without a name; machines behind one address that share a Redis give it one name.
        redis: address of a Redis in which the counters are, such as ``redis://127.0.0.1:6379/0``;
            a file of this machine if empty.
    """

    requests: float = 50
    per_second: float = 2
    running: float | None = 480
    egress: str = ""
    redis: str = ""

    def __repr__(self) -> str:
        shown = self._replace(redis="***") if self.redis else self  # it may have a password
        values = ", ".join(f"{name}={value!r}" for name, value in shown._asdict().items())
        return f"{type(self).__name__}({values})"

    @property
    def rule(self) -> Rule:
        """The two numbers of the bucket."""
        return Rule(self.requests, self.per_second)


Tariff: TypeAlias = Literal["auto", "standard", "enterprise"]
Given: TypeAlias = "Limits | tuple[float, float] | Tariff | None"
"""What a client may be given: limits, the two numbers of the bucket, a tariff, or none."""

STANDARD: Final = Limits()
TARIFFS: Final[Mapping[str, Limits | None]] = {
    "standard": STANDARD,
    "enterprise": Limits(requests=250, per_second=5),
    "none": None,
}
"""The limits of the cloud, by tariff. Source: ``limits``."""


def checked(given: Any) -> Limits | None:
    """What a client was given, as limits.

    Raises:
        ConfigurationError: it is no such thing.
    """
    if given is None or isinstance(given, Limits):
        return given and _checked(given)
    if isinstance(given, str) and given in TARIFFS and given != "none":
        return TARIFFS[given]
    if isinstance(given, tuple):
        return _pair(cast("tuple[float, ...]", given))
    raise ConfigurationError(
        "limits is 'auto', 'standard', 'enterprise', None, a pair such as (50, 2) or Limits(…), "
        f"not {shown(given)}"
    )


def _pair(given: tuple[float, ...]) -> Limits:
    if len(given) != 2:
        raise ConfigurationError(
            f"limits: a pair is (requests at once, requests a second), not {shown(given)}"
        )
    return _checked(Limits(requests=given[0], per_second=given[1]))


def named(told: str, variable: str) -> Limits | None:
    """What a variable says.

    Raises:
        ConfigurationError: nothing that is known.
    """
    if told in TARIFFS:
        return TARIFFS[told]
    pair = _PAIR.fullmatch(told)
    if pair is None:
        raise ConfigurationError(
            f"{variable} is auto, standard, enterprise, none or a pair such as 50/2, not "
            f"{shown(told)}"
        )
    return _checked(Limits(requests=float(pair[1]), per_second=float(pair[2])))


def _checked(limits: Limits) -> Limits:
    for name in ("requests", "per_second", "running"):
        value: object = getattr(limits, name)
        if not (name == "running" and value is None) and not _is_amount(value):
            raise ConfigurationError(
                f"limits: {name} is a number above 0, up to {_MOST:g}, not {shown(value)}"
            )
    for name in ("egress", "redis"):
        if not isinstance(getattr(limits, name), str):
            raise ConfigurationError(f"limits: {name} is text (str)")
    if limits.redis and not re.match(r"(rediss?|unix)://", limits.redis):
        raise ConfigurationError(
            "limits: redis is an address that begins with redis://, rediss:// or unix://"
        )
    return limits


def _is_amount(value: object) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and 0 < cast("float", value) <= _MOST
