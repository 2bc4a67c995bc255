"""What no server would do on purpose: each fault of the wire on a connection, by hand.

What a fault means stands in ``fault_kinds``; seconds are real ones here.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from .arrival import Reply
from .writing import body_of, interim, plain

if TYPE_CHECKING:
    from .arrival import Wire
    from .connection import Connection

_CLOSING: Final = {"Connection": "close"}
_OFTEN: Final = 0.01
_SELDOM: Final = 1.0
"""Seconds between two answers of an endless row of them, at least and at most."""


async def misbehave(
    connection: Connection, verb: str, reply: Reply, wire: Wire, seconds: float
) -> None:
    """Let a fault happen to an answer.

    Args:
        connection: where the answer is awaited.
        verb: HTTP method of the request.
        reply: the answer that there would be.
        wire: the fault.
        seconds: how long it takes, on a real clock.
    """
    kind = wire.kind
    if kind == "refused":
        connection.close()
    elif kind == "reset":
        connection.reset()
    elif kind == "slow":
        await asyncio.sleep(seconds)
        connection.answer(verb, reply)
    elif kind in {"interim", "endless-interim"}:
        await _interim(connection, verb, reply, wire, seconds)
    elif kind in {"drip", "drip-head"}:
        await _drip(connection, verb, reply, wire, seconds)
    elif kind == "late-body":
        # The connection goes on: what comes late meets whatever is asked then.
        connection.answer(verb, Reply(wire.status, {}, b""))
        connection.write_later(seconds, plain(verb, reply))
    elif kind == "bad-gzip":
        headers = {**reply.headers, "Content-Encoding": "gzip"}
        connection.answer(verb, replace(reply, headers=headers))
    elif kind == "bad-status":
        rest = plain(verb, reply, _CLOSING).partition(b"\r\n")[2]
        connection.write(b"HTTP/1.1 OK 200\r\n" + rest)
        connection.close()
    else:
        whole = plain(verb, reply)
        missing = (len(body_of(verb, reply)) + 1) // 2
        connection.write(whole[: len(whole) - max(1, missing)])
        connection.close()


async def _interim(
    connection: Connection, verb: str, reply: Reply, wire: Wire, seconds: float
) -> None:
    if wire.kind == "endless-interim":
        while not connection.has_ended:
            connection.write(interim(wire.status))
            await asyncio.sleep(min(max(seconds, _OFTEN), _SELDOM))
        return
    for _ in range(wire.count):
        connection.write(interim(wire.status))
        await asyncio.sleep(seconds / wire.count)
    connection.answer(verb, reply)


async def _drip(
    connection: Connection, verb: str, reply: Reply, wire: Wire, seconds: float
) -> None:
    head, body = connection.prepared(verb, reply)
    slow, rest = (head, body) if wire.kind == "drip-head" else (body, b"")
    if wire.kind == "drip":
        connection.write(head)
    size = max(1, -(-len(slow) // max(1, wire.count)))
    pieces = [slow[begin : begin + size] for begin in range(0, len(slow), size)]
    for piece in pieces:
        await asyncio.sleep(seconds / len(pieces))
        connection.write(piece)
    connection.write(rest)
