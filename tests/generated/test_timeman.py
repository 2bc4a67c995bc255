# Generated from spec/timeman: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("timeman")


def test_timeman__close_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__close_1"],
        wire.client.timeman.close,
        wire.async_client.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman__close_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__close_2"],
        wire.client.timeman.close,
        wire.async_client.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman__open_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__open_1"],
        wire.client.timeman.open,
        wire.async_client.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman__open_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__open_2"],
        wire.client.timeman.open,
        wire.async_client.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman__pause_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__pause_1"],
        wire.client.timeman.pause,
        wire.async_client.timeman.pause,
        user_id=503,
    )


def test_timeman__pause_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__pause_2"],
        wire.client.timeman.pause,
        wire.async_client.timeman.pause,
        user_id=503,
    )


def test_timeman__settings_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__settings_1"],
        wire.client.timeman.settings,
        wire.async_client.timeman.settings,
        user_id=503,
    )


def test_timeman__settings_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__settings_2"],
        wire.client.timeman.settings,
        wire.async_client.timeman.settings,
        user_id=503,
    )


def test_timeman__status_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__status_1"],
        wire.client.timeman.status,
        wire.async_client.timeman.status,
        user_id=503,
    )


def test_timeman__status_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__status_2"],
        wire.client.timeman.status,
        wire.async_client.timeman.status,
        user_id=503,
    )


def test_timeman__networkrange__check_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__networkrange__check_1"],
        wire.client.timeman.networkrange.check,
        wire.async_client.timeman.networkrange.check,
        ip="10.10.255.255",
    )


def test_timeman__networkrange__check_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__networkrange__check_2"],
        wire.client.timeman.networkrange.check,
        wire.async_client.timeman.networkrange.check,
        ip="10.10.255.255",
    )


def test_timeman__networkrange__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__networkrange__get_1"],
        wire.client.timeman.networkrange.get,
        wire.async_client.timeman.networkrange.get,
    )


def test_timeman__networkrange__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__networkrange__get_2"],
        wire.client.timeman.networkrange.get,
        wire.async_client.timeman.networkrange.get,
    )


def test_timeman__networkrange__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__networkrange__set_1"],
        wire.client.timeman.networkrange.set,
        wire.async_client.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman__networkrange__set_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__networkrange__set_2"],
        wire.client.timeman.networkrange.set,
        wire.async_client.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman__networkrange__set_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__networkrange__set_3"],
        wire.client.timeman.networkrange.set,
        wire.async_client.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman__schedule__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__schedule__get_1"],
        wire.client.timeman.schedule.get,
        wire.async_client.timeman.schedule.get,
        id=1,
    )


def test_timeman__timecontrol__report__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__timecontrol__report__add_1"],
        wire.client.timeman.timecontrol.report.add,
        wire.async_client.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman__timecontrol__report__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__timecontrol__report__add_2"],
        wire.client.timeman.timecontrol.report.add,
        wire.async_client.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman__timecontrol__reports__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__timecontrol__reports__get_1"],
        wire.client.timeman.timecontrol.reports.get,
        wire.async_client.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman__timecontrol__reports__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__timecontrol__reports__get_2"],
        wire.client.timeman.timecontrol.reports.get,
        wire.async_client.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman__timecontrol__reports__settings__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__timecontrol__reports__settings__get_1"],
        wire.client.timeman.timecontrol.reports.settings.get,
        wire.async_client.timeman.timecontrol.reports.settings.get,
    )


def test_timeman__timecontrol__reports__users__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__timecontrol__reports__users__get_1"],
        wire.client.timeman.timecontrol.reports.users.get,
        wire.async_client.timeman.timecontrol.reports.users.get,
        department_id=15,
    )


def test_timeman__timecontrol__settings__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__timecontrol__settings__get_1"],
        wire.client.timeman.timecontrol.settings.get,
        wire.async_client.timeman.timecontrol.settings.get,
    )


def test_timeman__timecontrol__settings__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__timecontrol__settings__get_2"],
        wire.client.timeman.timecontrol.settings.get,
        wire.async_client.timeman.timecontrol.settings.get,
    )


def test_timeman__timecontrol__settings__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman__timecontrol__settings__set_1"],
        wire.client.timeman.timecontrol.settings.set,
        wire.async_client.timeman.timecontrol.settings.set,
        active=True,
        minimum_idle_for_report=15,
        register_offline=True,
        register_idle=True,
        register_desktop=True,
        report_request_type="all",
        report_simple_type="all",
        report_full_type="all",
    )


def test_timeman__timecontrol__settings__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman__timecontrol__settings__set_2"],
        wire.client.timeman.timecontrol.settings.set,
        wire.async_client.timeman.timecontrol.settings.set,
        active=True,
        minimum_idle_for_report=15,
        register_offline=True,
        register_idle=True,
        register_desktop=True,
        report_request_type="all",
        report_simple_type="all",
        report_full_type="all",
    )
