"""The table of faults, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from .clients import Ready
from .faults import FAULTS, Cell, Fault
from .tables import table

Cells = Mapping[tuple[str, str], Cell]

_HEAD = (
    "A cell: what the caller gets; HTTP requests that came to the portal; writes that were carried "
    "out, of those that were asked for; seconds of the call, with what is loaded at the first one; "
    "where the webhook's code or a token can be seen: in the text of the exception, in its "
    "traceback, only among the variables of that, or in a log at DEBUG."
)


def fault_table(clients: Sequence[Ready], cells: Cells) -> str:
    """A row a fault; behind them what each client does in all of them."""
    rows = [(fault.title, _row(fault, clients, cells)) for fault in FAULTS]
    can = [fault for fault in FAULTS if fault.can_succeed]
    titles = (
        f"**of {len(can)} that can succeed, do**",
        "**writes that were doubled**",
        "**writes that were carried out empty**",
        "**outcomes that are told wrong**",
        "**faults in which a secret is seen**",
        "… of them not only in the log",
    )
    counts: tuple[Callable[[list[Cell]], int], ...] = (
        _successes,
        _doubled,
        _empty,
        _wrong,
        _seen,
        _shown,
    )
    for title, count in zip(titles, counts, strict=True):
        rows.append((title, [_counted(count, one, cells) for one in clients]))
    remarks = [f"- {one.title}: {remark}" for one in clients for remark in _remarks(one, cells)]
    return "\n".join((_HEAD, "", table("fault", clients, rows), "", *remarks))


def _row(fault: Fault, clients: Sequence[Ready], cells: Cells) -> list[str]:
    return [_shown_cell(cells.get((fault.title, one.client.key))) for one in clients]


def _shown_cell(cell: Cell | None) -> str:
    if cell is None:
        return "–"
    if cell.lacks:
        return "cannot"
    parts = [cell.outcome, f"{cell.requests} req"]
    if cell.asked:
        parts.append(f"{cell.writes} of {cell.asked} written")
    if cell.writes > cell.asked:
        parts[-1] = f"**{parts[-1]}**"
    if cell.empty:
        parts.append(f"**{cell.empty} empty**")
    if cell.seconds is not None:
        parts.append(f"{cell.seconds:.1f} s")
    if cell.seen:
        parts.append(f"secret: {', '.join(cell.seen)}")
    return " · ".join(parts)


def _counted(count: Callable[[list[Cell]], int], ready: Ready, cells: Cells) -> str:
    return "–" if ready.missing else str(count(_own(ready, cells)))


def _own(ready: Ready, cells: Cells) -> list[Cell]:
    return [cell for (_, key), cell in cells.items() if key == ready.client.key]


def _remarks(ready: Ready, cells: Cells) -> list[str]:
    """What the drivers say, each once, in the order of the table."""
    return list(dict.fromkeys(cell.remark for cell in _own(ready, cells) if cell.remark))


def _successes(cells: list[Cell]) -> int:
    can = {fault.title for fault in FAULTS if fault.can_succeed}
    return sum(cell.is_right for cell in cells if cell.title in can)


def _doubled(cells: list[Cell]) -> int:
    return sum(max(0, cell.writes - cell.asked) for cell in cells)


def _empty(cells: list[Cell]) -> int:
    return sum(cell.empty for cell in cells)


def _wrong(cells: list[Cell]) -> int:
    """No error, and yet not what was asked for."""
    return sum(cell.is_silent and not cell.is_right for cell in cells)


def _seen(cells: list[Cell]) -> int:
    return sum(bool(cell.seen) for cell in cells)


def _shown(cells: list[Cell]) -> int:
    return sum(bool(set(cell.seen) - {"log"}) for cell in cells)
