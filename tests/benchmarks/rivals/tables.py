"""Figures as Markdown."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from .clients import Ready


def table(corner: str, clients: Sequence[Ready], rows: Sequence[tuple[str, Sequence[str]]]) -> str:
    """A table with a column a client; one that cannot be installed says so at its head."""
    titles = [one.title + (": not installed" if one.missing else "") for one in clients]
    lines = [_line([corner, *titles]), _line(["---"] * (len(clients) + 1))]
    lines += [_line([name, *cells]) for name, cells in rows]
    return "\n".join(lines)


def missing(clients: Sequence[Ready]) -> list[str]:
    """Why clients take no part."""
    return [f"- {one.title}: {one.missing}" for one in clients if one.missing]


def spread(values: Sequence[float], unit: str = "") -> str:
    """The median with the least and the most."""
    middle, least, most = statistics.median(values), min(values), max(values)
    if least == most:
        return f"{_number(middle)}{unit}"
    return f"{_number(middle)}{unit} ({_number(least)}–{_number(most)})"


def _number(value: float) -> str:
    if value >= 20 or value == int(value):
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 5 else f"{value:.2f}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
