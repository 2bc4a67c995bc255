"""What the comparison with other clients says of a call, and that our client can be played."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .rivals.clients import CLIENTS, Client, Ready
from .rivals.fault_table import fault_table
from .rivals.faults import FAULTS, Cell, measured
from .rivals.portals import authority
from .rivals.tables import missing, spread, table

OURS = Ready(CLIENTS[0], "ours", sys.executable)
ABSENT = Ready(Client("absent", "absent", "", "", ""), "absent", missing="no such package")


def test_twelve_faults_can_be_made_a_success() -> None:
    assert sum(fault.can_succeed for fault in FAULTS) == 12


@pytest.mark.parametrize(
    ("outcome", "writes", "empty", "right"),
    [
        ("ok", 1, 0, True),
        ("ok", 2, 0, False),
        ("ok", 0, 0, False),
        ("ok", 1, 1, False),
        ("ConnectionError", 1, 0, False),
    ],
)
def test_a_write_is_right_when_it_happened_once_and_whole(
    outcome: str, writes: int, empty: int, right: bool
) -> None:
    assert Cell("a write", outcome, asked=1, writes=writes, empty=empty).is_right is right


def test_a_figure_is_the_median_with_the_least_and_the_most() -> None:
    assert spread([3, 1, 2]) == "2 (1–3)"
    assert spread([0.5, 0.5]) == "0.50"
    assert spread([7.25, 31.0, 19.04]) == "19.0 (7.2–31)"


def test_who_is_not_installed_says_so_in_its_column() -> None:
    shown = table("", [ABSENT], [("one", ["–"])])
    assert shown.splitlines()[0] == "|  | absent: not installed |"
    assert missing([ABSENT]) == ["- absent: no such package"]
    assert "| – |" in fault_table([ABSENT], {})


@pytest.mark.long
def test_ours_is_played_at_a_portal_that_misbehaves(tmp_path: Path) -> None:
    titles = ("nothing", "reset after the write ran", "renamed portal (302), write")
    faults = [fault for fault in FAULTS if fault.title in titles]
    cells = measured([OURS], authority(tmp_path), faults)
    found = [cells[title, "ours"] for title in titles]
    assert [(cell.outcome, cell.requests, cell.writes, cell.seen) for cell in found] == [
        ("ok", 1, 0, ()),
        ("ConnectionOutcomeUnknown", 1, 1, ()),
        ("ok", 2, 1, ()),
    ]
