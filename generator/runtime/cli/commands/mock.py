"""``mock serve``: a simulated portal for programs in any language, until somebody ends it."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

from .. import exit_codes
from ..arguments import Options, parse
from ..names import UsageError, did_you_mean, folded
from ..terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...mock.arrival import Arrival, Reply
    from ...mock.certificate import Certificate
    from ...mock.journal import Recorded
    from ...mock.portal import MockPortal
    from ..arguments import Parsed
    from ..console import Console
    from .table import Command

PORT: Final = 8024
HOST: Final = "127.0.0.1"
KEPT: Final = 10_000
"""Calls that are remembered: a portal that is served for days does not grow without end."""

_ALL: Final = frozenset({"", "0.0.0.0", "::"})


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Serve a simulated portal; the command alone shows its help.

    Raises:
        UsageError: the line is wrong.
    """
    said = f"{console.program} {command.name}"
    parsed = parse(tokens, Options(command.options), f"{said} serve")
    words = " ".join(parsed.words)
    if not words and not parsed.values:
        from ..help.pages import page_for

        console.write(page_for([command.name], console))
        return exit_codes.OK
    if folded(words) != "serve":
        lead = f'"{words}" is no command of "{said}"' if words else f'"{said}" needs a command'
        raise UsageError(f"{lead}: there is {said} serve", f'See "{said} --help".')
    return serve(parsed, console)


def serve(parsed: Parsed, console: Console) -> int:
    """Serve a portal until somebody ends it.

    Raises:
        UsageError: an option is wrong.
        ConfigurationError: nobody can listen there, or the extra ``mock`` is not installed.
        KeyboardInterrupt: it was ended, by Ctrl+C or by SIGTERM.
    """
    host = parsed.last("host") or HOST
    port = _whole(parsed, "port", PORT, 65535)
    portal = _portal(parsed)
    from ...mock.server import Server  # needs the extra

    with _certificate(parsed, host) as certificate:
        server = Server(
            portal,
            host=host,
            port=port,
            tls=certificate.tls if certificate else None,
            seen=Watch(portal, console if "log" in parsed.values else None),
        )
        try:
            portal.domain = server.address.partition("://")[2]
            portal.reset()
            console.write(_where(server.address, certificate))
            server.wait()
        finally:
            server.close()
    return exit_codes.OK


class Watch:
    """Tells of the calls, and forgets the oldest.

    Args:
        portal: whose calls.
        console: where each is a line; ``None`` for nowhere.
    """

    def __init__(self, portal: MockPortal, console: Console | None) -> None:
        self._portal = portal
        self._console = console
        self._calls: list[Recorded] = []
        self._told = 0

    def __call__(self, arrival: Arrival, reply: Reply) -> None:
        """Look at the calls that a request has brought."""
        calls = self._portal.journal.calls
        if calls is not self._calls or len(calls) < self._told:  # they were cleared
            self._calls, self._told = calls, 0
        if self._console is not None:
            for one in calls[self._told :]:
                self._console.plain(printable(one.line()))
        if len(calls) > KEPT:
            del calls[:-KEPT]
        self._told = len(calls)


def _where(address: str, certificate: Certificate | None) -> str:
    from ...mock.control import PREFIX
    from ...mock.served import CODE

    lines = [f"webhook\t{address}/rest/1/{CODE}/", f"control\t{address}{PREFIX}/"]
    if certificate is not None:
        lines.append(f"certificate\t{certificate.path}")
    return "".join(f"{line}\n" for line in lines)


def _portal(parsed: Parsed) -> MockPortal:
    from ...mock.clock import Clock
    from ...mock.limits import TARIFFS, Limits
    from ...mock.portal import MockPortal

    limits = Limits()
    tariff: Any = parsed.last("tariff")
    if tariff is not None:
        if tariff.casefold() not in TARIFFS:
            meant = did_you_mean(tariff, TARIFFS) or f"; there are {', '.join(TARIFFS)}"
            raise UsageError(f'--tariff: "{tariff}" is no tariff{meant}')
        limits.tariff(tariff.casefold())
    limits.operating.limit = _number(parsed, "operating", 0, 0, 86_400)
    speed = _number(parsed, "speed", 1, 0.001, 1_000_000)
    return MockPortal(
        check="no-check" not in parsed.values,
        seed=_whole(parsed, "seed", 0, 2**63),
        clock=Clock(time.time(), source=time.monotonic, speed=speed),
        limits=limits,
    )


@contextmanager
def _certificate(parsed: Parsed, host: str) -> Iterator[Certificate | None]:
    if "tls" not in parsed.values:
        yield None
        return
    from ...mock.certificate import Certificate  # needs the extra

    certificate = Certificate(*(() if host in _ALL else (host,)))
    try:
        yield certificate
    finally:
        certificate.close()


def _whole(parsed: Parsed, key: str, default: int, most: int) -> int:
    text = parsed.last(key)
    if text is None:
        return default
    if text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= most:
        return int(text)
    raise UsageError(f'--{key}: "{text}" is no whole number from 0 to {most}')


def _number(parsed: Parsed, key: str, default: float, least: float, most: float) -> float:
    text = parsed.last(key)
    if text is None:
        return default
    with suppress(ValueError):
        if least <= float(text) <= most:
            return float(text)
    raise UsageError(f'--{key}: "{text}" is no number from {least:g} to {most:.10g}')
