# Copied from generator/runtime/mock/portal.py: edit it there, then build.
"""The simulated portal: takes a request, gives an answer. No sockets, no real clock.

Owns the order of the handlers. Each stands in a module of its own; state will be one of them, in
front of the documented answers.
"""

from __future__ import annotations

import threading
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from ..errors import ConfigurationError
from ..secrets import Secret
from .address import path_of, read_target
from .arrival import JSON, Arrival, Reply
from .asserting import Asserting
from .batch import METHOD as BATCH
from .batch import batched
from .batch_v3 import batched_v3
from .call import Call, Caller, Outcome
from .callers import Callers
from .checks import checked
from .clock import Clock
from .documented import Answers
from .envelope import refused_generally
from .faults import Faults
from .idempotency import Idempotency
from .journal import Journal
from .limits import Limits, limited, metered
from .methods import as_json
from .oauth import OAuth
from .reading import NotReadable, read_params, take_token
from .served import Served

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..limits.limiter import Home
    from .address import Route
    from .call import Handler, Layer
    from .references import References

DOMAIN: Final = "mock.invalid"

_INVALID_JSON: Final = "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION"
_PAGE: Final = {"Content-Type": "text/html; charset=utf-8"}


class MockPortal(Asserting, Served):
    """A portal that answers as the documentation shows, and misbehaves when it is told to.

    In a program: ``Bitrix24.mock(portal=portal)``; over HTTP for any client: ``portal.url``, and
    over HTTPS: ``portal.secure_url``.

    Args:
        answers: whole answers for single methods instead of the documented ones, such as
            ``{"server.time": {"result": "2026-01-01T00:00:00+00:00"}}``.
        check: whether requests are held against the spec and refused as its pages say.
        seed: of everything that chance decides.
        clock: the portal's time; one that stands still but for ``advance`` if left out.
        domain: of the portal.
        limits: what it lets its callers do at the start; everything if left out.

    Attributes:
        domain: of the portal at the start.
        clock: the portal's time: ``portal.clock.advance(600)``.
        faults: ``portal.faults.add("reset-after", method="crm.deal.add", times=1)``.
        limits: how many requests at once, and how long methods may run.
        callers: webhooks and tokens; while there are none, everybody may call.
        oauth: applications, codes, tokens and their renewal.
        journal: what came, and how it ended.
        home: where the clients in this process have the counters of its limits; theirs alone.
        references: what references of a batch become that lead nowhere, or stand in a text, which
            no page says: ``plain`` or ``engine``.
    """

    def __init__(
        self,
        answers: Mapping[str, Mapping[str, object]] | None = None,
        *,
        check: bool = True,
        seed: int = 0,
        clock: Clock | None = None,
        domain: str = DOMAIN,
        limits: Limits | None = None,
    ) -> None:
        Served.__init__(self)
        self.clock: Clock = clock or Clock()
        self.domain: str = domain
        self._first = (answers, seed, deepcopy(limits) or Limits())
        self._check = check
        self._layers: list[Layer] = []
        self._lock = threading.RLock()
        self._begin()

    def _begin(self) -> None:
        answers, seed, limits = self._first
        self.faults: Faults = Faults(seed)
        self.limits: Limits = deepcopy(limits)
        self.callers: Callers = Callers()
        self.oauth: OAuth = OAuth(self.callers, seed, self.domain)
        self.journal: Journal = Journal()
        self.references: References = "plain"
        self._answers = Answers(answers)
        self._idempotency = Idempotency()
        self._renamed: dict[str, tuple[str, int]] = {}
        self.home: Home | None = None
        self._handler = self._stacked()

    def answer(
        self,
        method: str,
        envelope: Mapping[str, object],
        status: int | None = None,
        *,
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
        with self._lock:
            self._answers.give(method, envelope, status, times)

    def example(self, method: str, number: int, version: int = 2) -> None:
        """Let a method answer one of the documented examples, whatever it is asked.

        Args:
            method: name of the method.
            number: place among its documented answers, from 1.
            version: of the REST API.

        Raises:
            ConfigurationError: the page shows no such example.
        """
        with self._lock:
            self._answers.choose(method, number, version)

    def put_in_front(self, layer: Layer) -> None:
        """Put a handler of your own in front of the answers, behind limits and faults.

        Args:
            layer: gets the handler behind it and gives back the one to ask instead::

                def layer(inner):
                    def handle(call):
                        return Outcome(200, {"result": 1}) if call.name == "a.b" else inner(call)
                    return handle
        """
        with self._lock:
            self._layers.append(layer)
            self._handler = self._stacked()

    def rename(self, old: str, new: str, status: int = 302) -> None:
        """Give the portal another domain: requests for the old one are led to it.

        Args:
            old: the domain that is given up, with its port where it has one.
            new: the domain from now on.
            status: of the redirect: 301, 302, 307 or 308.

        Raises:
            ConfigurationError: the status is none of a redirect.
        """
        if status not in {301, 302, 307, 308}:
            raise ConfigurationError(
                f"a redirect has the status 301, 302, 307 or 308, not {status}"
            )
        with self._lock:
            self._renamed.pop(new.lower(), None)  # a portal may take an old name again
            self._renamed[old.lower()] = (new, status)
            self.oauth.domain = new

    def take(self, arrival: Arrival) -> Reply:
        """Answer a request.

        Raises:
            ConfigurationError: the documentation shows no answer, and none was given.
        """
        with self._lock:
            return self._take(arrival)

    def reset(self) -> None:
        """Put everything back to the start, as the portal was made.

        Limits, faults, callers, applications, answers and calls are new objects then, and a clock
        takes back what it was advanced by. Handlers that were put in front stay, and so do servers.
        """
        with self._lock:
            self.clock.reset()
            self._begin()

    def __repr__(self) -> str:
        return f"<MockPortal {self.oauth.domain}, {len(self.journal.calls)} calls>"

    def _stacked(self) -> Handler:
        """The handlers in their order, for a command and for a request."""
        answer: Handler = self._answers
        for layer in self._layers:
            answer = layer(answer)
        if self._check:
            answer = checked(answer, self._answers.is_given)
        answer = metered(answer, self.limits)
        command = self.journal.layer(self.faults.layer(answer))
        batches = batched(
            batched_v3(answer, command, self.limits), command, self.limits, lambda: self.references
        )

        def request(call: Call) -> Outcome:
            is_told = call.name == BATCH and self._answers.is_given(BATCH)
            return answer(call) if is_told else batches(call)

        once = self._idempotency.layer(request)
        return self.journal.layer(self.faults.layer(limited(once, self.limits, self._host)))

    def _host(self, arrival: Arrival) -> str:
        """The portal that is meant: its other names have the same bucket."""
        return self.oauth.domain if self._renamed else arrival.host

    def _take(self, arrival: Arrival) -> Reply:
        renamed = self._renamed.get(arrival.host.lower())
        if renamed is not None:
            scheme = "https" if arrival.secure else "http"
            target = f"{scheme}://{renamed[0]}{path_of(arrival.target)}"
            return Reply(renamed[1], {"Location": target, **_PAGE}, b"")
        route = read_target(arrival.target)
        if route.place == "method" and route.method:
            return self._called(route, arrival)
        if route.place in {"authorize", "token"}:
            given = self._answers.given(f"oauth/{route.place}")
            if given is not None:
                return reply_of(given)
            params = read_params(arrival, route.query, 2)
            now = arrival.time
            if route.place == "token":
                return self.oauth.token(params, now)
            return self.oauth.authorize(params, now)
        return reply_of(refused_generally(route.version, "ERROR_METHOD_NOT_FOUND"))

    def _called(self, route: Route, arrival: Arrival) -> Reply:
        if route.suffix.lower() == ".xml":
            return Reply(501, {"Content-Type": "text/plain"}, b"answers in XML are not simulated")
        try:
            params = read_params(arrival, route.query, route.version)
        except NotReadable:
            return reply_of(refused_generally(3, _INVALID_JSON))
        bearer = arrival.headers.get("authorization", "")
        token = take_token(params, route.query, route.version, bearer)
        caller = self.callers.caller(route, token, arrival.time)
        secrets = tuple(Secret(text) for text in (route.code, token) if text)
        stranger = Caller(name="nobody")
        known = caller if isinstance(caller, Caller) else stranger
        call = Call(route.method, route.version, params, known, arrival, secrets=secrets)
        if isinstance(caller, Outcome):
            refusal = caller
            return reply_of(self.journal.layer(lambda _: refusal)(call))
        return reply_of(self._handler(call))


def reply_of(outcome: Outcome) -> Reply:
    """An outcome as it goes over the wire."""
    if outcome.body is not None:
        body = outcome.body
    else:
        body = as_json(outcome.envelope) if outcome.envelope is not None else b""
    headers = outcome.headers
    if "Content-Type" not in headers:
        headers = {"Content-Type": f"{JSON}; charset=utf-8", **headers}
    return Reply(outcome.status, headers, body, outcome.seconds, outcome.wire)
