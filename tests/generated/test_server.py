# Generated from spec/server: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Documented, Wire

SERVER_TIME_1 = Documented(
    method="server.time",
    version=2,
    call={},
    status=200,
    answer={
        "result": "2024-08-05T09:02:13+00:00",
        "time": {
            "start": 1722848533.40768,
            "finish": 1722848533.44277,
            "duration": 0.0350871086120606,
            "processing": 4.0054321289062e-05,
            "date_start": "2024-08-05T09:02:13+00:00",
            "date_finish": "2024-08-05T09:02:13+00:00",
            "operating": 0,
        },
    },
)


def test_server_time_1(wire: Wire) -> None:
    wire.answers(SERVER_TIME_1, wire.b24.server.time)


def test_server_time_1_async(wire: Wire) -> None:
    wire.answers_async(SERVER_TIME_1, wire.async_b24.server.time)


def test_server_time_1_command(wire: Wire) -> None:
    wire.answers_command(SERVER_TIME_1, ["server", "time"])
