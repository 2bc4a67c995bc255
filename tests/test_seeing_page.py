"""docs/seeing.md: its examples run, and its tables name what there is."""

from __future__ import annotations

import json
import logging
import re
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bitrix24 import Bitrix24, Hooks, MockPortal, Received, Retrying, Sending, Waiting

PAGE = (Path(__file__).parent.parent / "docs" / "seeing.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
EVENTS: dict[str, Any] = {"before": Sending, "after": Received, "retry": Retrying, "wait": Waiting}


class Anything:
    """Stands for a library that is not installed: keeps what its functions are called with."""

    def __init__(self, told: list[tuple[str, Any]], name: str = "") -> None:
        self._told, self._name = told, name

    def __getattr__(self, name: str) -> Any:
        return Anything(self._told, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self._told.append((self._name, args or kwargs))
        return Anything(self._told, self._name)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """What libraries that watch programs were told."""
    told: list[tuple[str, Any]] = []
    monkeypatch.setitem(sys.modules, "opentelemetry", SimpleNamespace(trace=Anything(told)))
    monkeypatch.setitem(sys.modules, "sentry_sdk", Anything(told))
    return told


def test_the_examples_run(told: list[tuple[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    log = logging.getLogger("bitrix24")
    before = (log.level, list(log.handlers))
    names: dict[str, Any] = {}
    try:
        for block in BLOCKS:
            exec(block, names)  # the page is ours
        assert names["handler"] in log.handlers
    finally:
        log.setLevel(before[0])
        log.handlers = before[1]
    assert re.search(r"server\.time [0-9a-f]{12}-[0-9a-f]+\n", capsys.readouterr().out)
    made = [name for name, _ in told]
    assert made.count("start_span") == made.count("end") == 1
    assert made.count("add_breadcrumb") == 1
    assert len(names["portal"].calls) == 2, "with the first token, and with the next one"
    lines = capsys.readouterr().err.splitlines()
    assert all(json.loads(line) for line in lines)


def test_lines_of_json_are_that(capsys: pytest.CaptureFixture[str]) -> None:
    block = next(block for block in BLOCKS if "JSONLines" in block)
    log = logging.getLogger("bitrix24")
    before = (log.level, list(log.handlers))
    try:
        exec(block, {})
        portal = MockPortal()
        portal.faults.add("503", times=1)
        Bitrix24.mock(portal=portal).server.time()
    finally:
        log.setLevel(before[0])
        log.handlers = before[1]
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["b24_event"] for line in lines] == [
        "Sending", "Received", "Retrying", "Sending", "Received",
    ]  # fmt: skip
    assert len({line["b24_request_id"] for line in lines}) == 1
    assert "QUERY_LIMIT_EXCEEDED" in lines[1]["b24_error"]


def test_the_table_of_hooks_names_all() -> None:
    rows = [line.split("|")[1:-1] for line in PAGE.splitlines() if re.match(r"\| `\w+` \| `", line)]
    hooks = {row[0].strip(" `"): row[1].strip(" `") for row in rows if len(row) == 4}
    assert hooks == {name: event.__name__ for name, event in EVENTS.items()}
    assert set(hooks) == set(Hooks.__slots__)
    levels = {row[0].strip(" `"): row[3].strip() for row in rows if len(row) == 4}
    assert levels == {"before": "DEBUG", "after": "DEBUG", "retry": "INFO", "wait": "INFO"}


def test_the_table_of_fields_names_all() -> None:
    table = PAGE[PAGE.index("| field | in | is |") : PAGE.index("## The request id")]
    found: dict[str, set[str]] = {event.__name__: set() for event in EVENTS.values()}
    for line in table.splitlines()[2:]:
        if not line.startswith("|"):
            continue
        fields, events, *_ = line.split("|")[1:]
        named = found if events.strip() == "all" else re.findall(r"`(\w+)`", events)
        for name in named:
            found[name] |= set(re.findall(r"`(\w+)`", fields))
    assert found == {event.__name__: set(event._fields) for event in EVENTS.values()}
