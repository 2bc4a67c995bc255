"""Making calls with the generated client, and showing what comes back."""

from __future__ import annotations

import warnings
from functools import reduce
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from .output.writing import show
from .trace import TracingTransport

if TYPE_CHECKING:
    from ..client import Client
    from ..http import Transport
    from ..page import Page
    from .call import Arguments
    from .console import Console
    from .settings import Settings

PACKAGE: Final = (__package__ or "").rsplit(".", 2)[0]
"""The package that this is a part of; its name is the generator's choice."""


class Wishes(NamedTuple):
    """How the answer is to be shown."""

    form: str
    envelope: bool
    all: bool


def connect(client_name: str, settings: Settings, console: Console) -> Client:
    """Make the client, if what it will answer can be written.

    Raises:
        BrokenPipeError: the reader of standard output has gone.
        OutputError: it cannot be written.
    """
    console.check_output()
    console.called = True
    make: Any = getattr(import_module(PACKAGE), client_name)
    options: dict[str, Any] = {}
    if settings.timeout is not None:
        options["timeout"] = settings.timeout
    if settings.retries is not None:
        options["retries"] = settings.retries
    if console.debug:
        options["transport"] = TracingTransport(_transport_of(settings), console)
    return cast("Client", make(settings.url, settings.token, **options))


def _transport_of(settings: Settings) -> Transport:
    from ..portal import read_portal
    from ..timeouts import TIMEOUT, read_timeout
    from ..transports import transport_for

    timeout = TIMEOUT if settings.timeout is None else read_timeout(settings.timeout)
    return transport_for(read_portal(settings.url, settings.token), timeout)


def bound(client: Client, python: str) -> Any:
    """The method of the client that a dotted name leads to."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return reduce(getattr, python.split("."), client)


def run_method(
    client: Client, python: str, arguments: Arguments, wishes: Wishes, console: Console
) -> None:
    """Call a method and show its answer."""
    from ..errors import PagingError
    from ..page import Page as FirstPage

    method = bound(client, python)
    keywords = {**arguments.own, "extra_params": arguments.extra or None}

    def call() -> Any:
        with warnings.catch_warnings():
            # The command line has said so in its own words.
            warnings.simplefilter("ignore", DeprecationWarning)
            return method(**keywords)

    if wishes.envelope:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # as above
            response = client.with_response(method, **keywords)
        show(response.raw, wishes.form, console)
        return
    if wishes.all:
        from .walk import show_all

        show_all(call, wishes.form, console)
        return
    result = call()
    if not isinstance(result, FirstPage):
        show(result, wishes.form, console)
        return
    page = cast("Page[object]", result)
    show(page.items, wishes.form, console)
    try:
        more = page.has_next
    except PagingError as error:
        console.remark(str(error))
        return
    if more:
        of = f" of {page.total}" if page.total is not None else ", and more follow"
        console.remark(f"{len(page.items)} items{of}; --all gets them all")
