"""Whatever comes, a portal answers: requests made of all that could be in one."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import MockPortal

from .asked import CODE, ask

WORDS = st.sampled_from(
    [
        "rest", "api", "1", CODE, "a.b", "batch", "batch.json", "crm.deal.get", "tasks.task.get",
        "oauth", "token", "authorize", "user.xml", "", "http:", "..", "%2e", "[", "²", "A.B",
    ]
)  # fmt: skip
QUERIES = st.sampled_from(
    [
        "", "?", "?auth=t0k3n", "?a[b]=1", "?cmd[]=a.b%3Fx=$result[0][²]", "?a[=1", "?%FF=%00",
        "?cmd[x]=a.b&halt=1", "?grant_type=refresh_token&client_id[]=1", "?auth[]=1&x=http://[",
    ]
)  # fmt: skip
KINDS = st.sampled_from(
    [
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data",
        "multipart/form-data; boundary=x", "text/plain", "", ";",
    ]
)  # fmt: skip
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
TEXTS = st.sampled_from(
    [
        "a.b", "a.b?x=$result[0][a]", "batch", "$result[²]", "\ud800", "0.id", "a.b?x[\ud800]=1",
    ]
)  # fmt: skip
KEYS = st.text() | st.sampled_from(
    ["cmd", "halt", "auth", "method", "query", "as", "$ref", "$refArray", "0", "²", "client_id"]
)
BODIES: st.SearchStrategy[Any] = st.recursive(
    SCALARS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
COMMANDS = st.lists(
    st.fixed_dictionaries(
        {"method": st.just("a.b"), "query": st.dictionaries(KEYS, BODIES, max_size=3)},
        optional={"as": st.text(max_size=2)},
    ),
    max_size=4,
)


def portal_of() -> MockPortal:
    return MockPortal({"a.b": {"result": {"item": {"id": 1}, "a": [None, "x"]}}})


@given(
    st.lists(WORDS, max_size=6).map("/".join),
    QUERIES,
    KINDS,
    st.none() | st.binary(max_size=40) | BODIES.map(lambda body: json.dumps(body).encode()),
    st.sampled_from(["GET", "POST", "PUT", "HEAD"]),
)
def test_no_request_is_too_odd_to_be_answered(
    path: str, query: str, kind: str, body: bytes | None, verb: str
) -> None:
    portal = portal_of()
    answer = ask(portal, f"/{path}{query}", body, kind=kind, verb=verb)
    assert 200 <= answer.status < 600
    assert answer.headers["Content-Type"]
    repr(portal.calls)


@given(BODIES)
def test_no_batch_is_too_odd_to_be_answered(cmd: Any) -> None:
    assert ask(portal_of(), "batch", {"cmd": cmd}).status in {200, 400}


@given(COMMANDS)
def test_no_batch_of_rest_3_is_too_odd_to_be_answered(commands: Any) -> None:
    answer = ask(portal_of(), f"/rest/api/1/{CODE}/batch", commands)
    assert answer.status in {200, 400}
    if answer.status == 200:
        assert len(answer.result) == len(commands)


def test_what_is_nested_as_deeply_as_php_reads_it_is_answered() -> None:
    deep: Any = 1
    for _ in range(505):
        deep = [deep]
    portal = portal_of()
    body = {"x": deep}
    assert ask(portal, "a.b", body).status == 200
    assert ask(portal, f"/rest/api/1/{CODE}/a.b", body).status == 200
    commands = [{"method": "a.b", "query": body}]
    assert ask(portal, f"/rest/api/1/{CODE}/batch", commands).status == 200
    assert len(portal.journal.of("a.b")) == 3
