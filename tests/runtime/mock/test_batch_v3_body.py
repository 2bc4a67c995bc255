"""The body of a batch of REST 3.0, in the forms that clients send it in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitrix24 import MockPortal
from bitrix24._runtime.mock.arrival import Arrival

COMMANDS = [
    {"method": "tasks.task.get", "query": {"id": 289, "select": ["id", "title"]}},
    {"method": "tasks.task.get", "query": {"id": 429, "select": ["id", "title"]}},
]
"""As on the page ``api-reference/rest-v3``."""


def answer(portal: MockPortal, body: object) -> tuple[int, dict[str, Any]]:
    """How a batch with this body is answered."""
    headers = {"content-type": "application/json", "host": "acme.invalid"}
    sent = json.dumps(body).encode()
    reply = portal.take(Arrival("POST", "/rest/api/1/code/batch", headers, sent))
    return reply.status, json.loads(reply.body)


def test_an_object_with_numbers_for_keys_is_a_list_as_in_php() -> None:
    portal = MockPortal()
    status, said = answer(portal, {"0": COMMANDS[0], "1": COMMANDS[1]})
    assert (status, said["result"]) == (200, answer(portal, COMMANDS)[1]["result"])
    assert len(said["result"]) == 2
    asked = [call.params["id"] for call in portal.calls_of("tasks.task.get")]
    assert asked == [289, 429, 289, 429]


@pytest.mark.parametrize(
    "body",
    [
        {"cmd": COMMANDS},
        {"halt": 0, "cmd": COMMANDS},
        {"cmd": {"a": "tasks.task.get?id=289"}},
        {},
    ],
)
def test_the_form_of_the_other_version_is_refused(body: object) -> None:
    portal = MockPortal()
    status, said = answer(portal, body)
    assert status == 400
    assert said["error"]["code"] == "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"
    assert portal.executed("tasks.task.get") == 0
