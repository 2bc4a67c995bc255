"""Every request that a page of the documentation shows, in any language, passes the checks.

``shown_requests.json`` has them: by method (``v3/…`` for REST 3.0), each distinct set of names with
the forms in which pages show it. Only names and codes are kept of their values.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

import pytest

from bitrix24 import ConfigurationError, MockPortal
from bitrix24._runtime.mock.arrival import Reply
from bitrix24._runtime.mock.call import Call, Handler, Outcome
from bitrix24._runtime.mock.methods import known

from .wires import CODE, TOKEN, Form, names, request

PASSED: Final = Outcome(200, {"result": "passed"})

SLIPS: Final = {
    "api.test.list 1: query": "a method that the page itself lets somebody add to a portal",
    "appform.show 1: json": "a command of the frame, called as if it were a method",
    "crm.activity.configurable.update 2: json": "Python's tab has no layout, which is starred",
    "crm.automatedsolution.update 3: php": "PHP writes nothing for fields of an empty list",
    "crm.catalog.get 2: json": "Go's tab sends nothing",
    "crm.contact.userfield.update 3: bx24": "the second example forgets id",
    "crm.contact.userfield.update 3: json": "the second example forgets id",
    "crm.contact.userfield.update 3: php": "the second example forgets id",
    "crm.contact.userfield.update 3: webhook json": "the second example forgets id",
    "crm.deal.details.configuration.set 2: json": "Python's tab has no data, which is starred",
    "crm.lead.details.configuration.set 2: json": "Python's tab has no data, which is starred",
    "crm.status.delete 3: json": "Go's tab sends nothing",
    "placement.call 1: json": "a command of the frame, called as if it were a method",
    "placement.call 1: php": "a command of the frame, called as if it were a method",
    "placement.call 2: json": "a command of the frame, called as if it were a method",
    "task.comm 1: webhook json": "the address is cut off: task.commentitem.update",
    "tasks.api.scrum.epic.update 1: json": "cURL's tabs wrap all parameters in fields",
    "tasks.api.scrum.epic.update 1: webhook json": "cURL's tabs wrap all parameters in fields",
}
"""Requests that must be refused, with what is wrong on the page."""

MASKED: Final = {
    "catalog.productProperty.add 3: json": "fields.iblockId",
    "crm.deal.add 5: json": "fields",
    "crm.status.update 2: json": "id",
    "crm.tracking.trace.add 2: json": "ENTITIES.0.ID",
    "telephony.call.attachTranscription 1: bx24": "MESSAGES.0.SIDE",
    "telephony.call.attachTranscription 1: json": "MESSAGES.0.SIDE",
    "telephony.call.attachTranscription 1: php": "MESSAGES.0.SIDE",
    "telephony.call.attachTranscription 1: webhook json": "MESSAGES.0.SIDE",
}
"""Requests in which ``value`` or ``text`` stands for what the page shows, with the place; it is of
no type that the portal takes there, and the page has an error for that."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A request as pages show it: its method, its place among the method's, its form."""

    method: str
    version: int
    number: int
    wire: str
    params: Any

    @property
    def form(self) -> Form:
        return cast("Form", self.wire.removeprefix("webhook "))

    @property
    def name(self) -> str:
        return f"{'v3/' if self.version == 3 else ''}{self.method} {self.number}: {self.wire}"


@cache
def every_shown_request() -> tuple[Shown, ...]:
    text = Path(__file__).with_name("shown_requests.json").read_text("utf-8")
    data: dict[str, list[tuple[str, Any]]] = json.loads(text)
    return tuple(
        Shown(key.removeprefix("v3/"), 3 if key.startswith("v3/") else 2, number, wire, params)
        for key, requests in data.items()
        for number, (wires, params) in enumerate(requests, 1)
        for wire in wires.split(", ")
    )


class Gate:
    """A portal that lets a webhook and an application call, and notes what passes its checks."""

    def __init__(self) -> None:
        self.passed: list[Call] = []
        self.portal = MockPortal()
        self.portal.callers.add_webhook(CODE)
        self.portal.callers.add_token(TOKEN)
        self.portal.put_in_front(self._noting)

    def send(self, shown: Shown, params: Any = None) -> Reply:
        self.passed.clear()
        sent = shown.params if params is None else params
        webhook = shown.wire.startswith("webhook ")
        arrival = request(shown.method, shown.version, sent, shown.form, webhook=webhook)
        return self.portal.take(arrival)

    def _noting(self, inner: Handler) -> Handler:
        def handle(call: Call) -> Outcome:
            self.passed.append(call)
            with suppress(ConfigurationError):  # the page shows no answer
                inner(call)
            return PASSED

        return handle


def is_refused(reply: Reply) -> bool:
    """Whether a request, or a command in it, is refused."""
    body: dict[str, Any] = json.loads(reply.body)
    result = cast("str | list[Any] | dict[str, Any]", body.get("result", ""))
    return "error" in body or (isinstance(result, dict) and bool(result["result_error"]))


@cache
def refused_requests() -> dict[str, str]:
    gate = Gate()
    found: dict[str, str] = {}
    for shown in every_shown_request():
        reply = gate.send(shown)
        if is_refused(reply):
            found[shown.name] = reply.body.decode()
    return found


def test_no_shown_request_is_refused_but_for_slips_of_pages() -> None:
    assert {name: why for name, why in refused_requests().items() if name not in SLIPS} == {
        name: why for name, why in refused_requests().items() if name in MASKED
    }


def test_a_masked_value_is_what_is_refused() -> None:
    shown = {one.name: one for one in every_shown_request()}
    assert MASKED.keys() <= refused_requests().keys()
    for name, place in MASKED.items():
        value: Any = shown[name].params
        for key in place.split("."):
            value = value[int(key) if key.isdigit() else key]
        assert value in {"value", "text"}, name


def test_a_slip_that_is_none_any_longer_is_taken_off_the_list() -> None:
    assert [name for name in SLIPS if name not in refused_requests()] == []


def test_the_shown_requests_are_those_of_all_forms_and_of_both_versions() -> None:
    every = every_shown_request()
    assert {shown.wire for shown in every} == {
        "json", "query", "bx24", "php", "webhook json", "webhook query",
    }  # fmt: skip
    assert {shown.version for shown in every} == {2, 3}
    assert any(isinstance(shown.params, list) and shown.method != "batch" for shown in every)


def test_a_shown_request_arrives_with_all_its_names() -> None:
    gate = Gate()
    for shown in every_shown_request():
        gate.send(shown)
        if shown.method == "batch" or shown.name in {**SLIPS, **MASKED}:
            continue
        (call,) = gate.passed
        assert names(call.params, "json") >= names(shown.params, shown.form), shown.name


def test_a_shown_request_is_refused_without_what_it_must_have() -> None:
    gate = Gate()
    accepted = [
        f"{shown.name} without {name}"
        for shown, name, rest in shortened()
        if not is_refused(gate.send(shown, rest))
    ]
    assert accepted == []


def shortened() -> Iterator[tuple[Shown, str, dict[str, Any]]]:
    """Shown requests, each without one parameter that its method must have."""
    for shown in every_shown_request():
        spec = known(shown.method.lower(), shown.version)
        params = cast("dict[str, Any] | list[Any]", shown.params)
        if spec is None or isinstance(params, list):
            continue
        for name in spec.required:
            rest = {key: value for key, value in params.items() if key.lower() != name.lower()}
            if len(rest) < len(params):  # neither a slip nor parameters by position
                yield shown, name, rest


@pytest.mark.parametrize(
    ("method", "params", "text"),
    [
        ("crm.status.delete", {}, "Could not find value for parameter {id}"),
        ("crm.contact.userfield.update", {"fields": {}}, "ID is not defined or invalid"),
        ("crm.deal.details.configuration.set", {"scope": "P"}, "There are no data to write"),
        ("task.comm", {}, "Method not found!"),
    ],
)
def test_a_slip_gets_the_error_of_its_page(method: str, params: Any, text: str) -> None:
    reply = Gate().send(Shown(method, 2, 1, "json", params))
    assert json.loads(reply.body)["error_description"] == text
