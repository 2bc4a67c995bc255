"""``--all``: all pages of a list, one by one; what came is told when the walk ends early."""

from __future__ import annotations

import json
import signal
from contextlib import contextmanager
from shlex import quote
from typing import TYPE_CHECKING, Any

from ..errors import Bitrix24Error
from .console import OutputError, Terminated
from .names import UsageError
from .output.writing import writer_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType, TracebackType
    from typing import Self

    from ..page import Page
    from .console import Console


def check(method: str, paged: bool, envelope: bool) -> None:
    """Refuse ``--all`` where it says nothing.

    Args:
        method: name on the wire.
        paged: whether it is a list.
        envelope: whether the whole answer is wanted.

    Raises:
        UsageError: it is no list, or the envelope of a single page is wanted as well.
    """
    if not paged:
        raise UsageError(f"--all: {method} does not answer in pages")
    if envelope:
        raise UsageError("--all and --envelope exclude each other: every page has its own envelope")


def show_all(first: Callable[[], Page[object]], form: str, console: Console) -> None:
    """Show all pages as they come.

    When the walk ends early, what came stays, with a note on how to go on; an array of JSON is
    then left open, so that nobody takes it for the whole list. Where the output takes no more, the
    page that it did not take is asked for again.
    """
    writer = writer_of(form, console)
    count = 0
    page: Page[object] | None = None
    written: Page[object] | None = None
    with _Interruptions() as interruptions:
        try:
            page = first()
            while page is not None:
                with interruptions.held():
                    writer.write(page.items)
                    count += len(page.items)
                written = page
                interruptions.come_through()
                page = page.next_page()
        except OutputError:
            _tell("incomplete: the output takes no more", count, _going_on(written), console)
            raise
        except (Bitrix24Error, KeyboardInterrupt) as error:
            writer.close(whole=False)
            interrupted = isinstance(error, KeyboardInterrupt)
            what = "interrupted" if interrupted else "incomplete: the next page failed"
            if interrupted or page is not None:
                _tell(what, count, _going_on(page), console)
            raise
    writer.close()


def _going_on(page: Page[object] | None) -> dict[str, object] | None:
    try:
        return page.next_params if page is not None else None
    except Bitrix24Error:  # the walk cannot go on, which is what has ended it
        return None


def _tell(what: str, count: int, rest: dict[str, object] | None, console: Console) -> None:
    if console.errors_as_json:
        console.walked = {"items": count, "next_params": rest}
        return
    console.note(f"{what} after {count} items")
    if rest is not None:
        text = json.dumps(rest, ensure_ascii=False)
        console.note(
            f"to go on from there: --input {quote(text)} in place of all parameters of this call"
        )


class _Interruptions:
    """Ctrl+C and SIGTERM in a walk: they wait until a page that has begun is written whole.

    The second one does not wait.
    """

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}
        self._holds = False
        self._waiting: int | None = None

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is signal.SIG_IGN:
                continue
            try:
                self._before[number] = signal.signal(number, self._arrived)
            except ValueError:  # not the main thread
                break
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the first one waiting."""
        self._holds = True
        try:
            yield
        finally:
            self._holds = False

    def come_through(self) -> None:
        """Let the one that waits have its effect."""
        if self._waiting is not None:
            self._raise(self._waiting)

    def _arrived(self, number: int, frame: FrameType | None) -> None:
        del frame
        if self._holds and self._waiting is None:
            self._waiting = number
            return
        self._raise(number)

    def _raise(self, number: int) -> None:
        raise Terminated if number == signal.SIGTERM else KeyboardInterrupt
