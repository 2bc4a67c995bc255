"""What each kind of fault makes of an answer. A table of pure functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from ..schema.methods import Error
from .arrival import Wire
from .call import Outcome
from .envelope import refused
from .methods import general_error, known
from .odd import SHAPES

if TYPE_CHECKING:
    from .arrival import WireKind
    from .call import Call

NOTHING: Final = Outcome(200, {"result": None})
"""Stands for the answer of a method that did not run."""

_HTML: Final = b"<html><head><title>%d</title></head><body><h1>%d</h1>nginx</body></html>"


@dataclass(frozen=True, slots=True)
class Options:
    """What a rule says beside the kind; see ``Faults.add``."""

    seconds: float
    shape: str
    code: str
    location: str
    status: int
    count: int


Make: TypeAlias = Callable[["Call", Outcome, Options], Outcome]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault.

    Attributes:
        means: what it does.
        make: the answer that comes instead.
        executed: whether the method runs, where a rule does not say.
        in_batch: whether a command of a batch can meet it.
        seconds: how long it takes, where a rule does not say.
    """

    means: str
    make: Make
    executed: bool = False
    in_batch: bool = False
    seconds: float = 0.05


def _error(code: str, *, status: int = 0) -> Make:
    def make(call: Call, _: Outcome, options: Options) -> Outcome:
        asked = options.code or code
        spec = known(call.name, call.version)
        errors = spec.errors if spec else ()
        own = next((one for one in errors if one.code == asked), Error(asked))
        general = general_error(asked)
        http: int = options.status or status or own.http or general.status
        text = own.message or own.when or general.text
        return refused(call.version, http, asked, text)

    return make


def _wire(kind: WireKind, status: int = 103, count: int = 1) -> Make:
    def make(_: Call, outcome: Outcome, options: Options) -> Outcome:
        wire = Wire(kind, options.seconds, options.status or status, options.count or count)
        return replace(outcome, wire=wire)

    return make


def _html(status: int) -> Make:
    def make(_: Call, __: Outcome, options: Options) -> Outcome:
        code = options.status or status
        page = {"Content-Type": "text/html; charset=utf-8"}
        return Outcome(code, body=_HTML % (code, code), headers=page)

    return make


def _redirect(call: Call, _: Outcome, options: Options) -> Outcome:
    target = options.location or f"https://renamed.invalid{call.arrival.target}"
    return Outcome(options.status or 302, body=b"", headers={"Location": target})


def _odd(_: Call, outcome: Outcome, options: Options) -> Outcome:
    odd = SHAPES[options.shape](outcome.envelope or {})
    return Outcome(odd.status, body=odd.body, headers=odd.headers, seconds=outcome.seconds)


def _late(_: Call, outcome: Outcome, options: Options) -> Outcome:
    wire = Wire("late-body", options.seconds, options.status or 204)
    return replace(outcome, wire=wire)


_LONG: Final = 30.0

KINDS: Final[Mapping[str, Kind]] = {
    "refused": Kind("the connection is closed before the request is read", _wire("refused")),
    "reset-before": Kind("the connection is reset, the method does not run", _wire("reset")),
    "reset-after": Kind("the method runs, then the connection is reset", _wire("reset"), True),
    "slow": Kind("the method runs, the answer takes seconds", _wire("slow"), True, seconds=_LONG),
    "drip": Kind(
        "the body comes in pieces, over seconds", _wire("drip", count=20), True, seconds=_LONG
    ),
    "drip-head": Kind(
        "the head comes in pieces, over seconds", _wire("drip-head", count=20), True, seconds=_LONG
    ),
    "cut": Kind("half of the body comes, then the connection ends", _wire("cut"), True),
    "early-hints": Kind("an answer 103 comes first", _wire("interim"), True),
    "processing": Kind("an answer 102 comes first", _wire("interim", status=102), True),
    "endless-interim": Kind(
        "answers 103 come until somebody hangs up", _wire("endless-interim"), True
    ),
    "late-body": Kind("an answer 204, and seconds later one that is nobody's", _late, True),
    "bad-gzip": Kind("the body says that it is gzip and is not", _wire("bad-gzip"), True),
    "bad-status": Kind("the status line cannot be read", _wire("bad-status"), True),
    "html": Kind("a page in HTML with a status of your choice", _html(200)),
    "html-200": Kind("a page in HTML with 200", _html(200)),
    "html-502": Kind("a page in HTML with 502", _html(502)),
    "redirect": Kind("a redirect to location, 302 if status does not say", _redirect),
    "error": Kind("an error with the code of your choice", _error("ERROR_CORE"), in_batch=True),
    "401": Kind("expired_token", _error("expired_token"), in_batch=True),
    "429": Kind("OPERATION_TIME_LIMIT", _error("OPERATION_TIME_LIMIT"), in_batch=True),
    "500": Kind("INTERNAL_SERVER_ERROR", _error("INTERNAL_SERVER_ERROR"), in_batch=True),
    "503": Kind("QUERY_LIMIT_EXCEEDED", _error("QUERY_LIMIT_EXCEEDED"), in_batch=True),
    "odd": Kind("an answer of an odd shape", _odd, True),
}
"""Every kind by its name."""
