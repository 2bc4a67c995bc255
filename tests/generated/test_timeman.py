# Generated from spec/timeman: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Wire, documented

EXAMPLES = documented("timeman")


def test_timeman_close_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_close_1"],
        wire.b24.timeman.close,
        wire.async_b24.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_close_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_close_2"],
        wire.b24.timeman.close,
        wire.async_b24.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_open_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_open_1"],
        wire.b24.timeman.open,
        wire.async_b24.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_open_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_open_2"],
        wire.b24.timeman.open,
        wire.async_b24.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_pause_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_pause_1"],
        wire.b24.timeman.pause,
        wire.async_b24.timeman.pause,
        user_id=503,
    )


def test_timeman_pause_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_pause_2"],
        wire.b24.timeman.pause,
        wire.async_b24.timeman.pause,
        user_id=503,
    )


def test_timeman_settings_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_settings_1"],
        wire.b24.timeman.settings,
        wire.async_b24.timeman.settings,
        user_id=503,
    )


def test_timeman_settings_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_settings_2"],
        wire.b24.timeman.settings,
        wire.async_b24.timeman.settings,
        user_id=503,
    )


def test_timeman_status_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_status_1"],
        wire.b24.timeman.status,
        wire.async_b24.timeman.status,
        user_id=503,
    )


def test_timeman_status_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_status_2"],
        wire.b24.timeman.status,
        wire.async_b24.timeman.status,
        user_id=503,
    )


def test_timeman_networkrange_check_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_networkrange_check_1"],
        wire.b24.timeman.networkrange.check,
        wire.async_b24.timeman.networkrange.check,
        ip="10.10.255.255",
    )


def test_timeman_networkrange_check_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_networkrange_check_2"],
        wire.b24.timeman.networkrange.check,
        wire.async_b24.timeman.networkrange.check,
        ip="10.10.255.255",
    )


def test_timeman_networkrange_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_networkrange_get_1"],
        wire.b24.timeman.networkrange.get,
        wire.async_b24.timeman.networkrange.get,
    )


def test_timeman_networkrange_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_networkrange_get_2"],
        wire.b24.timeman.networkrange.get,
        wire.async_b24.timeman.networkrange.get,
    )


def test_timeman_networkrange_set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_networkrange_set_1"],
        wire.b24.timeman.networkrange.set,
        wire.async_b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_networkrange_set_2"],
        wire.b24.timeman.networkrange.set,
        wire.async_b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_networkrange_set_3"],
        wire.b24.timeman.networkrange.set,
        wire.async_b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_schedule_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_schedule_get_1"],
        wire.b24.timeman.schedule.get,
        wire.async_b24.timeman.schedule.get,
        id=1,
    )


def test_timeman_timecontrol_report_add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_timecontrol_report_add_1"],
        wire.b24.timeman.timecontrol.report.add,
        wire.async_b24.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman_timecontrol_report_add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_timecontrol_report_add_2"],
        wire.b24.timeman.timecontrol.report.add,
        wire.async_b24.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman_timecontrol_reports_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_timecontrol_reports_get_1"],
        wire.b24.timeman.timecontrol.reports.get,
        wire.async_b24.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman_timecontrol_reports_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_timecontrol_reports_get_2"],
        wire.b24.timeman.timecontrol.reports.get,
        wire.async_b24.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman_timecontrol_reports_settings_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_timecontrol_reports_settings_get_1"],
        wire.b24.timeman.timecontrol.reports.settings.get,
        wire.async_b24.timeman.timecontrol.reports.settings.get,
    )


def test_timeman_timecontrol_reports_users_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_timecontrol_reports_users_get_1"],
        wire.b24.timeman.timecontrol.reports.users.get,
        wire.async_b24.timeman.timecontrol.reports.users.get,
        department_id=15,
    )


def test_timeman_timecontrol_settings_get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_timecontrol_settings_get_1"],
        wire.b24.timeman.timecontrol.settings.get,
        wire.async_b24.timeman.timecontrol.settings.get,
    )


def test_timeman_timecontrol_settings_get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_timecontrol_settings_get_2"],
        wire.b24.timeman.timecontrol.settings.get,
        wire.async_b24.timeman.timecontrol.settings.get,
    )


def test_timeman_timecontrol_settings_set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["timeman_timecontrol_settings_set_1"],
        wire.b24.timeman.timecontrol.settings.set,
        wire.async_b24.timeman.timecontrol.settings.set,
        active=True,
        minimum_idle_for_report=15,
        register_offline=True,
        register_idle=True,
        register_desktop=True,
        report_request_type="all",
        report_simple_type="all",
        report_full_type="all",
    )


def test_timeman_timecontrol_settings_set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["timeman_timecontrol_settings_set_2"],
        wire.b24.timeman.timecontrol.settings.set,
        wire.async_b24.timeman.timecontrol.settings.set,
        active=True,
        minimum_idle_for_report=15,
        register_offline=True,
        register_idle=True,
        register_desktop=True,
        report_request_type="all",
        report_simple_type="all",
        report_full_type="all",
    )
