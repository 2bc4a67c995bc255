# Generated from spec/timeman: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Documented, Wire

TIMEMAN_CLOSE_1 = Documented(
    method="timeman.close",
    version=2,
    call={
        "USER_ID": 503,
        "TIME": "2025-03-27T17:00:01+00:00",
        "REPORT": "Forgot to close the workday",
        "LAT": 53.548841,
        "LON": 9.987274,
    },
    status=200,
    answer={
        "result": {
            "STATUS": "CLOSED",
            "TIME_START": "2025-03-27T08:00:01+02:00",
            "TIME_FINISH": "2025-03-27T19:00:01+02:00",
            "DURATION": "09:37:04",
            "TIME_LEAKS": "01:22:56",
            "ACTIVE": False,
            "IP_OPEN": "",
            "IP_CLOSE": "203.0.113.30",
            "LAT_OPEN": 53.548841,
            "LON_OPEN": 9.987274,
            "LAT_CLOSE": 53.548841,
            "LON_CLOSE": 9.987274,
            "TZ_OFFSET": 7200,
        },
        "time": {
            "start": 1743057653.725821,
            "finish": 1743057654.089413,
            "duration": 0.36359190940856934,
            "processing": 0.3278491497039795,
            "date_start": "2025-03-27T09:40:53+03:00",
            "date_finish": "2025-03-27T09:40:54+03:00",
            "operating_reset_at": 1743058253,
            "operating": 0.32782983779907227,
        },
    },
)


def test_timeman_close_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_CLOSE_1,
        wire.b24.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_close_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_CLOSE_1,
        wire.async_b24.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_close_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_CLOSE_1,
        [
            "timeman",
            "close",
            "--user-id",
            "503",
            "--time",
            "2025-03-27T17:00:01+00:00",
            "--report",
            "Forgot to close the workday",
            "--lat",
            "53.548841",
            "--lon",
            "9.987274",
        ],
    )


TIMEMAN_CLOSE_2 = Documented(
    method="timeman.close",
    version=2,
    call={
        "USER_ID": 503,
        "TIME": "2025-03-27T17:00:01+00:00",
        "REPORT": "Forgot to close the workday",
        "LAT": 53.548841,
        "LON": 9.987274,
    },
    status=400,
    answer={
        "error": "WRONG_DATETIME",
        "error_description": "Day close date should correspond to the day open date",
    },
)


def test_timeman_close_2(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_CLOSE_2,
        wire.b24.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_close_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_CLOSE_2,
        wire.async_b24.timeman.close,
        user_id=503,
        time="2025-03-27T17:00:01+00:00",
        report="Forgot to close the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_close_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_CLOSE_2,
        [
            "timeman",
            "close",
            "--user-id",
            "503",
            "--time",
            "2025-03-27T17:00:01+00:00",
            "--report",
            "Forgot to close the workday",
            "--lat",
            "53.548841",
            "--lon",
            "9.987274",
        ],
    )


TIMEMAN_OPEN_1 = Documented(
    method="timeman.open",
    version=2,
    call={
        "USER_ID": 503,
        "TIME": "2025-03-27T08:00:01+00:00",
        "REPORT": "I forgot to start the workday",
        "LAT": 53.548841,
        "LON": 9.987274,
    },
    status=200,
    answer={
        "result": {
            "STATUS": "OPENED",
            "TIME_START": "2025-03-27T08:00:01+02:00",
            "TIME_FINISH": None,
            "DURATION": "00:00:00",
            "TIME_LEAKS": "00:00:00",
            "ACTIVE": False,
            "IP_OPEN": "",
            "IP_CLOSE": "",
            "LAT_OPEN": 53.548841,
            "LON_OPEN": 9.987274,
            "LAT_CLOSE": 0,
            "LON_CLOSE": 0,
            "TZ_OFFSET": 7200,
        },
        "time": {
            "start": 1743056587.655975,
            "finish": 1743056587.85293,
            "duration": 0.19695496559143066,
            "processing": 0.16714906692504883,
            "date_start": "2025-03-27T09:23:07+03:00",
            "date_finish": "2025-03-27T09:23:07+03:00",
            "operating_reset_at": 1743057187,
            "operating": 0.1671299934387207,
        },
    },
)


def test_timeman_open_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_OPEN_1,
        wire.b24.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_open_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_OPEN_1,
        wire.async_b24.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_open_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_OPEN_1,
        [
            "timeman",
            "open",
            "--user-id",
            "503",
            "--time",
            "2025-03-27T08:00:01+00:00",
            "--report",
            "I forgot to start the workday",
            "--lat",
            "53.548841",
            "--lon",
            "9.987274",
        ],
    )


TIMEMAN_OPEN_2 = Documented(
    method="timeman.open",
    version=2,
    call={
        "USER_ID": 503,
        "TIME": "2025-03-27T08:00:01+00:00",
        "REPORT": "I forgot to start the workday",
        "LAT": 53.548841,
        "LON": 9.987274,
    },
    status=400,
    answer={
        "error": "WRONG_DATETIME",
        "error_description": "Day open date should correspond to the current date",
    },
)


def test_timeman_open_2(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_OPEN_2,
        wire.b24.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_open_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_OPEN_2,
        wire.async_b24.timeman.open,
        user_id=503,
        time="2025-03-27T08:00:01+00:00",
        report="I forgot to start the workday",
        lat=53.548841,
        lon=9.987274,
    )


def test_timeman_open_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_OPEN_2,
        [
            "timeman",
            "open",
            "--user-id",
            "503",
            "--time",
            "2025-03-27T08:00:01+00:00",
            "--report",
            "I forgot to start the workday",
            "--lat",
            "53.548841",
            "--lon",
            "9.987274",
        ],
    )


TIMEMAN_PAUSE_1 = Documented(
    method="timeman.pause",
    version=2,
    call={"USER_ID": 503},
    status=200,
    answer={
        "result": {
            "STATUS": "PAUSED",
            "TIME_START": "2025-03-27T08:00:01+02:00",
            "TIME_FINISH": None,
            "DURATION": "00:00:00",
            "TIME_LEAKS": "00:00:00",
            "ACTIVE": False,
            "IP_OPEN": "",
            "IP_CLOSE": "",
            "LAT_OPEN": 53.548841,
            "LON_OPEN": 9.987274,
            "LAT_CLOSE": 0,
            "LON_CLOSE": 0,
            "TZ_OFFSET": 7200,
        },
        "time": {
            "start": 1743057425.940324,
            "finish": 1743057426.059713,
            "duration": 0.11938881874084473,
            "processing": 0.08620214462280273,
            "date_start": "2025-03-27T09:37:05+03:00",
            "date_finish": "2025-03-27T09:37:06+03:00",
            "operating_reset_at": 1743058025,
            "operating": 0,
        },
    },
)


def test_timeman_pause_1(wire: Wire) -> None:
    wire.answers(TIMEMAN_PAUSE_1, wire.b24.timeman.pause, user_id=503)


def test_timeman_pause_1_async(wire: Wire) -> None:
    wire.answers_async(TIMEMAN_PAUSE_1, wire.async_b24.timeman.pause, user_id=503)


def test_timeman_pause_1_command(wire: Wire) -> None:
    wire.answers_command(TIMEMAN_PAUSE_1, ["timeman", "pause", "--user-id", "503"])


TIMEMAN_PAUSE_2 = Documented(
    method="timeman.pause",
    version=2,
    call={"USER_ID": 503},
    status=400,
    answer={"error": "", "error_description": "User not found"},
)


def test_timeman_pause_2(wire: Wire) -> None:
    wire.refuses(TIMEMAN_PAUSE_2, wire.b24.timeman.pause, user_id=503)


def test_timeman_pause_2_async(wire: Wire) -> None:
    wire.refuses_async(TIMEMAN_PAUSE_2, wire.async_b24.timeman.pause, user_id=503)


def test_timeman_pause_2_command(wire: Wire) -> None:
    wire.refuses_command(TIMEMAN_PAUSE_2, ["timeman", "pause", "--user-id", "503"])


TIMEMAN_SETTINGS_1 = Documented(
    method="timeman.settings",
    version=2,
    call={"USER_ID": 503},
    status=200,
    answer={
        "result": {
            "UF_TIMEMAN": True,
            "UF_TM_FREE": False,
            "UF_TM_MAX_START": "09:15:00",
            "UF_TM_MIN_FINISH": "17:45:00",
            "UF_TM_MIN_DURATION": "08:00:00",
            "UF_TM_ALLOWED_DELTA": "00:15:00",
            "ADMIN": True,
        },
        "time": {
            "start": 1742994169.701416,
            "finish": 1742994169.735551,
            "duration": 0.03413510322570801,
            "processing": 0.0076749324798583984,
            "date_start": "2025-03-26T16:02:49+02:00",
            "date_finish": "2025-03-26T16:02:49+02:00",
            "operating_reset_at": 1742994769,
            "operating": 0,
        },
    },
)


def test_timeman_settings_1(wire: Wire) -> None:
    wire.answers(TIMEMAN_SETTINGS_1, wire.b24.timeman.settings, user_id=503)


def test_timeman_settings_1_async(wire: Wire) -> None:
    wire.answers_async(TIMEMAN_SETTINGS_1, wire.async_b24.timeman.settings, user_id=503)


def test_timeman_settings_1_command(wire: Wire) -> None:
    wire.answers_command(TIMEMAN_SETTINGS_1, ["timeman", "settings", "--user-id", "503"])


TIMEMAN_SETTINGS_2 = Documented(
    method="timeman.settings",
    version=2,
    call={"USER_ID": 503},
    status=400,
    answer={"error": "", "error_description": "User not found"},
)


def test_timeman_settings_2(wire: Wire) -> None:
    wire.refuses(TIMEMAN_SETTINGS_2, wire.b24.timeman.settings, user_id=503)


def test_timeman_settings_2_async(wire: Wire) -> None:
    wire.refuses_async(TIMEMAN_SETTINGS_2, wire.async_b24.timeman.settings, user_id=503)


def test_timeman_settings_2_command(wire: Wire) -> None:
    wire.refuses_command(TIMEMAN_SETTINGS_2, ["timeman", "settings", "--user-id", "503"])


TIMEMAN_STATUS_1 = Documented(
    method="timeman.status",
    version=2,
    call={"USER_ID": 503},
    status=200,
    answer={
        "result": {
            "STATUS": "EXPIRED",
            "TIME_START": "2025-03-27T08:00:01+02:00",
            "TIME_FINISH": None,
            "DURATION": "00:00:00",
            "TIME_LEAKS": "00:17:53",
            "ACTIVE": False,
            "IP_OPEN": "",
            "IP_CLOSE": "",
            "LAT_OPEN": 53.548841,
            "LON_OPEN": 9.987274,
            "LAT_CLOSE": 0,
            "LON_CLOSE": 0,
            "TZ_OFFSET": 7200,
            "TIME_FINISH_DEFAULT": "2025-03-27T17:00:00+02:00",
        },
        "time": {
            "start": 1743057653.725821,
            "finish": 1743057654.089413,
            "duration": 0.36359190940856934,
            "processing": 0.3278491497039795,
            "date_start": "2025-03-27T09:40:53+03:00",
            "date_finish": "2025-03-27T09:40:54+03:00",
            "operating_reset_at": 1743058253,
            "operating": 0.32782983779907227,
        },
    },
)


def test_timeman_status_1(wire: Wire) -> None:
    wire.answers(TIMEMAN_STATUS_1, wire.b24.timeman.status, user_id=503)


def test_timeman_status_1_async(wire: Wire) -> None:
    wire.answers_async(TIMEMAN_STATUS_1, wire.async_b24.timeman.status, user_id=503)


def test_timeman_status_1_command(wire: Wire) -> None:
    wire.answers_command(TIMEMAN_STATUS_1, ["timeman", "status", "--user-id", "503"])


TIMEMAN_STATUS_2 = Documented(
    method="timeman.status",
    version=2,
    call={"USER_ID": 503},
    status=400,
    answer={"error": "", "error_description": "User not found"},
)


def test_timeman_status_2(wire: Wire) -> None:
    wire.refuses(TIMEMAN_STATUS_2, wire.b24.timeman.status, user_id=503)


def test_timeman_status_2_async(wire: Wire) -> None:
    wire.refuses_async(TIMEMAN_STATUS_2, wire.async_b24.timeman.status, user_id=503)


def test_timeman_status_2_command(wire: Wire) -> None:
    wire.refuses_command(TIMEMAN_STATUS_2, ["timeman", "status", "--user-id", "503"])


TIMEMAN_NETWORKRANGE_CHECK_1 = Documented(
    method="timeman.networkrange.check",
    version=2,
    call={"IP": "10.10.255.255"},
    status=200,
    answer={
        "result": {"ip": "10.10.255.255", "range": "10.0.0.0-10.255.255.255", "name": "10.x.x.x"},
        "time": {
            "start": 1742997578.167589,
            "finish": 1742997578.205729,
            "duration": 0.038140058517456055,
            "processing": 0.0028028488159179688,
            "date_start": "2025-03-26T16:59:38+02:00",
            "date_finish": "2025-03-26T16:59:38+02:00",
            "operating_reset_at": 1742998178,
            "operating": 0,
        },
    },
)


def test_timeman_networkrange_check_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_NETWORKRANGE_CHECK_1, wire.b24.timeman.networkrange.check, ip="10.10.255.255"
    )


def test_timeman_networkrange_check_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_NETWORKRANGE_CHECK_1, wire.async_b24.timeman.networkrange.check, ip="10.10.255.255"
    )


def test_timeman_networkrange_check_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_NETWORKRANGE_CHECK_1, ["timeman", "networkrange", "check", "--ip", "10.10.255.255"]
    )


TIMEMAN_NETWORKRANGE_CHECK_2 = Documented(
    method="timeman.networkrange.check",
    version=2,
    call={"IP": "10.10.255.255"},
    status=400,
    answer={
        "error": "ACCESS_ERROR",
        "error_description": "You don't have access to use this method",
    },
)


def test_timeman_networkrange_check_2(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_NETWORKRANGE_CHECK_2, wire.b24.timeman.networkrange.check, ip="10.10.255.255"
    )


def test_timeman_networkrange_check_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_NETWORKRANGE_CHECK_2, wire.async_b24.timeman.networkrange.check, ip="10.10.255.255"
    )


def test_timeman_networkrange_check_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_NETWORKRANGE_CHECK_2, ["timeman", "networkrange", "check", "--ip", "10.10.255.255"]
    )


TIMEMAN_NETWORKRANGE_GET_1 = Documented(
    method="timeman.networkrange.get",
    version=2,
    call={},
    status=200,
    answer={
        "result": [
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "192.168.x.x"},
        ],
        "time": {
            "start": 1742999109.792954,
            "finish": 1742999109.827862,
            "duration": 0.03490805625915527,
            "processing": 0.0008471012115478516,
            "date_start": "2025-03-26T17:25:09+02:00",
            "date_finish": "2025-03-26T17:25:09+02:00",
            "operating_reset_at": 1742999709,
            "operating": 0,
        },
    },
)


def test_timeman_networkrange_get_1(wire: Wire) -> None:
    wire.answers(TIMEMAN_NETWORKRANGE_GET_1, wire.b24.timeman.networkrange.get)


def test_timeman_networkrange_get_1_async(wire: Wire) -> None:
    wire.answers_async(TIMEMAN_NETWORKRANGE_GET_1, wire.async_b24.timeman.networkrange.get)


def test_timeman_networkrange_get_1_command(wire: Wire) -> None:
    wire.answers_command(TIMEMAN_NETWORKRANGE_GET_1, ["timeman", "networkrange", "get"])


TIMEMAN_NETWORKRANGE_GET_2 = Documented(
    method="timeman.networkrange.get",
    version=2,
    call={},
    status=400,
    answer={
        "error": "ACCESS_ERROR",
        "error_description": "You don't have access to use this method",
    },
)


def test_timeman_networkrange_get_2(wire: Wire) -> None:
    wire.refuses(TIMEMAN_NETWORKRANGE_GET_2, wire.b24.timeman.networkrange.get)


def test_timeman_networkrange_get_2_async(wire: Wire) -> None:
    wire.refuses_async(TIMEMAN_NETWORKRANGE_GET_2, wire.async_b24.timeman.networkrange.get)


def test_timeman_networkrange_get_2_command(wire: Wire) -> None:
    wire.refuses_command(TIMEMAN_NETWORKRANGE_GET_2, ["timeman", "networkrange", "get"])


TIMEMAN_NETWORKRANGE_SET_1 = Documented(
    method="timeman.networkrange.set",
    version=2,
    call={
        "RANGES": [
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ]
    },
    status=200,
    answer={
        "result": {"result": True},
        "time": {
            "start": 1742999863.024414,
            "finish": 1742999863.057137,
            "duration": 0.03272294998168945,
            "processing": 0.0023658275604248047,
            "date_start": "2025-03-26T17:37:43+02:00",
            "date_finish": "2025-03-26T17:37:43+02:00",
            "operating_reset_at": 1743000463,
            "operating": 0,
        },
    },
)


def test_timeman_networkrange_set_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_NETWORKRANGE_SET_1,
        wire.b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_NETWORKRANGE_SET_1,
        wire.async_b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_NETWORKRANGE_SET_1,
        [
            "timeman",
            "networkrange",
            "set",
            "--ranges",
            '[{"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"}, {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"}, {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"}]',
        ],
    )


TIMEMAN_NETWORKRANGE_SET_2 = Documented(
    method="timeman.networkrange.set",
    version=2,
    call={
        "RANGES": [
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ]
    },
    status=200,
    answer={
        "result": {
            "result": False,
            "error_ranges": [
                {"ip_range": "a172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"}
            ],
        },
        "time": {
            "start": 1743058773.526674,
            "finish": 1743058773.562564,
            "duration": 0.03588986396789551,
            "processing": 0.0005609989166259766,
            "date_start": "2025-03-27T09:59:33+02:00",
            "date_finish": "2025-03-27T09:59:33+02:00",
            "operating_reset_at": 1743059373,
            "operating": 0,
        },
    },
)


def test_timeman_networkrange_set_2(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_NETWORKRANGE_SET_2,
        wire.b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_2_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_NETWORKRANGE_SET_2,
        wire.async_b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_2_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_NETWORKRANGE_SET_2,
        [
            "timeman",
            "networkrange",
            "set",
            "--ranges",
            '[{"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"}, {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"}, {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"}]',
        ],
    )


TIMEMAN_NETWORKRANGE_SET_3 = Documented(
    method="timeman.networkrange.set",
    version=2,
    call={
        "RANGES": [
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ]
    },
    status=400,
    answer={
        "error": "INVALID_FORMAT",
        "error_description": "A wrong format for the RANGES field is passed",
    },
)


def test_timeman_networkrange_set_3(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_NETWORKRANGE_SET_3,
        wire.b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_3_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_NETWORKRANGE_SET_3,
        wire.async_b24.timeman.networkrange.set,
        ranges=[
            {"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"},
            {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"},
            {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"},
        ],
    )


def test_timeman_networkrange_set_3_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_NETWORKRANGE_SET_3,
        [
            "timeman",
            "networkrange",
            "set",
            "--ranges",
            '[{"ip_range": "10.0.0.0-10.255.255.255", "name": "Office Network 10.x.x.x"}, {"ip_range": "172.16.0.0-172.31.255.255", "name": "Office Network 172.x.x.x"}, {"ip_range": "192.168.0.0-192.168.255.255", "name": "Office Network 192.168.x.x"}]',
        ],
    )


TIMEMAN_SCHEDULE_GET_1 = Documented(
    method="timeman.schedule.get",
    version=2,
    call={"id": 1},
    status=200,
    answer={
        "result": {
            "ID": 1,
            "NAME": "For all employees",
            "SCHEDULE_TYPE": "FIXED",
            "REPORT_PERIOD": "MONTH",
            "REPORT_PERIOD_OPTIONS": {"START_WEEK_DAY": 0},
            "CALENDAR_ID": 1,
            "ALLOWED_DEVICES": {"browser": True},
            "DELETED": "0",
            "IS_FOR_ALL_USERS": True,
            "WORKTIME_RESTRICTIONS": ["[]"],
            "CONTROLLED_ACTIONS": 3,
            "UPDATED_BY": 503,
            "DELETED_BY": 0,
            "DELETED_AT": "",
            "CREATED_BY": 0,
            "CREATED_AT": "2019-09-19T21:22:22+02:00",
            "SHIFTS": [
                {
                    "ID": 1,
                    "NAME": "",
                    "BREAK_DURATION": 3600,
                    "WORK_TIME_START": 28800,
                    "WORK_TIME_END": 61200,
                    "WORK_DAYS": "12345",
                    "SCHEDULE_ID": 1,
                    "DELETED": False,
                }
            ],
            "CALENDAR": {
                "ID": 1,
                "NAME": "",
                "PARENT_CALENDAR_ID": 0,
                "SYSTEM_CODE": "",
                "EXCLUSIONS": [],
            },
            "SCHEDULE_VIOLATION_RULES": {
                "ID": 1,
                "SCHEDULE_ID": 1,
                "ENTITY_CODE": "UA",
                "MAX_EXACT_START": 28859,
                "MIN_EXACT_END": 61200,
                "MAX_OFFSET_START": -1,
                "MIN_OFFSET_END": -1,
                "RELATIVE_START_FROM": -1,
                "RELATIVE_START_TO": -1,
                "RELATIVE_END_FROM": -1,
                "RELATIVE_END_TO": -1,
                "MIN_DAY_DURATION": 28800,
                "MAX_ALLOWED_TO_EDIT_WORK_TIME": 300,
                "MAX_WORK_TIME_LACK_FOR_PERIOD": 3600,
                "PERIOD_TIME_LACK_AGENT_ID": 309429,
                "MAX_SHIFT_START_DELAY": -1,
                "MISSED_SHIFT_START": 0,
                "USERS_TO_NOTIFY": {
                    "FIXED_START_END": ["U503"],
                    "FIXED_PER_RECORD": ["U503"],
                    "FIXED_EDIT_WORKTIME": ["U503"],
                    "FIXED_PERIODIC": ["U503"],
                    "SHIFT_DELAY": [],
                    "SHIFT_MISSED_START": [],
                },
            },
        },
        "time": {
            "start": 1744036659.23395,
            "finish": 1744036659.265575,
            "duration": 0.03162503242492676,
            "processing": 0.008758068084716797,
            "date_start": "2025-04-07T17:37:39+02:00",
            "date_finish": "2025-04-07T17:37:39+02:00",
            "operating_reset_at": 1744037259,
            "operating": 0,
        },
    },
)


def test_timeman_schedule_get_1(wire: Wire) -> None:
    wire.answers(TIMEMAN_SCHEDULE_GET_1, wire.b24.timeman.schedule.get, id=1)


def test_timeman_schedule_get_1_async(wire: Wire) -> None:
    wire.answers_async(TIMEMAN_SCHEDULE_GET_1, wire.async_b24.timeman.schedule.get, id=1)


def test_timeman_schedule_get_1_command(wire: Wire) -> None:
    wire.answers_command(TIMEMAN_SCHEDULE_GET_1, ["timeman", "schedule", "get", "--id", "1"])


TIMEMAN_TIMECONTROL_REPORT_ADD_1 = Documented(
    method="timeman.timecontrol.report.add",
    version=2,
    call={"REPORT_ID": 123, "TEXT": "Worked on the project", "TYPE": "WORK", "CALENDAR": "Y"},
    status=200,
    answer={
        "result": True,
        "time": {
            "start": 1743056587.655975,
            "finish": 1743056587.85293,
            "duration": 0.19695496559143066,
            "processing": 0.16714906692504883,
            "date_start": "2025-03-27T09:23:07+02:00",
            "date_finish": "2025-03-27T09:23:07+02:00",
            "operating_reset_at": 1743057187,
            "operating": 0.1671299934387207,
        },
    },
)


def test_timeman_timecontrol_report_add_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_TIMECONTROL_REPORT_ADD_1,
        wire.b24.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman_timecontrol_report_add_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_TIMECONTROL_REPORT_ADD_1,
        wire.async_b24.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman_timecontrol_report_add_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_TIMECONTROL_REPORT_ADD_1,
        [
            "timeman",
            "timecontrol",
            "report",
            "add",
            "--report-id",
            "123",
            "--text",
            "Worked on the project",
            "--type",
            "WORK",
            "--calendar",
            "Y",
        ],
    )


TIMEMAN_TIMECONTROL_REPORT_ADD_2 = Documented(
    method="timeman.timecontrol.report.add",
    version=2,
    call={"REPORT_ID": 123, "TEXT": "Worked on the project", "TYPE": "WORK", "CALENDAR": "Y"},
    status=400,
    answer={"error": "TEXT_EMPTY", "error_description": "Text can't be empty"},
)


def test_timeman_timecontrol_report_add_2(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_TIMECONTROL_REPORT_ADD_2,
        wire.b24.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman_timecontrol_report_add_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_TIMECONTROL_REPORT_ADD_2,
        wire.async_b24.timeman.timecontrol.report.add,
        report_id=123,
        text="Worked on the project",
        type="WORK",
        calendar="Y",
    )


def test_timeman_timecontrol_report_add_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_TIMECONTROL_REPORT_ADD_2,
        [
            "timeman",
            "timecontrol",
            "report",
            "add",
            "--report-id",
            "123",
            "--text",
            "Worked on the project",
            "--type",
            "WORK",
            "--calendar",
            "Y",
        ],
    )


TIMEMAN_TIMECONTROL_REPORTS_GET_1 = Documented(
    method="timeman.timecontrol.reports.get",
    version=2,
    call={"USER_ID": 3, "MONTH": 5, "YEAR": 2025, "IDLE_MINUTES": 15, "WORKDAY_HOURS": 8},
    status=200,
    answer={
        "result": {
            "report": {
                "month_title": "May",
                "date_start": "2025-05-01T00:00:00+02:00",
                "date_finish": "2025-05-31T23:59:59+02:00",
                "days": [
                    {
                        "index": "20250526",
                        "day_title": "05/26/2025",
                        "workday_date_start": "2025-05-26T14:44:47+02:00",
                        "workday_date_finish": "2025-05-26T14:45:29+02:00",
                        "workday_complete": True,
                        "workday_time_leaks_user": 0,
                        "workday_time_leaks_final": 28758,
                        "workday_duration": 42,
                        "workday_duration_final": 42,
                        "workday_duration_config": 28800,
                        "reports": [
                            {
                                "id": "27",
                                "user_id": "503",
                                "type": "TM_START",
                                "date_start": "2025-05-26T14:44:47+02:00",
                                "date_finish": "2025-05-26T14:44:47+02:00",
                                "duration": 0,
                                "active": False,
                                "entry_id": "2237",
                                "report_type": "WORK",
                                "report_text": "Worked on the project",
                                "system_text": None,
                                "source_start": "TM_EVENT",
                                "source_finish": "TM_EVENT",
                                "ip_start": "203.0.113.30",
                                "ip_finish": "203.0.113.30",
                                "ip_start_network": False,
                                "ip_finish_network": False,
                            }
                        ],
                        "workday_time_leaks_real": 0,
                    }
                ],
            },
            "user": {
                "id": 3,
                "active": True,
                "name": "Natalie Brooks",
                "first_name": "Natalie",
                "last_name": "Brooks",
                "work_position": "IT Specialist",
                "avatar": "https://acme.bitrix24.com/upload/avatar.png",
                "personal_gender": "F",
                "last_activity_date": "2025-05-29T17:15:56+02:00",
            },
        },
        "time": {
            "start": 1748528193.688745,
            "finish": 1748528193.730104,
            "duration": 0.04135894775390625,
            "processing": 0.014277935028076172,
            "date_start": "2025-05-29T17:16:33+02:00",
            "date_finish": "2025-05-29T17:16:33+02:00",
            "operating_reset_at": 1748528793,
            "operating": 0,
        },
    },
)


def test_timeman_timecontrol_reports_get_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_TIMECONTROL_REPORTS_GET_1,
        wire.b24.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman_timecontrol_reports_get_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_TIMECONTROL_REPORTS_GET_1,
        wire.async_b24.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman_timecontrol_reports_get_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_TIMECONTROL_REPORTS_GET_1,
        [
            "timeman",
            "timecontrol",
            "reports",
            "get",
            "--user-id",
            "3",
            "--month",
            "5",
            "--year",
            "2025",
            "--idle-minutes",
            "15",
            "--workday-hours",
            "8",
        ],
    )


TIMEMAN_TIMECONTROL_REPORTS_GET_2 = Documented(
    method="timeman.timecontrol.reports.get",
    version=2,
    call={"USER_ID": 3, "MONTH": 5, "YEAR": 2025, "IDLE_MINUTES": 15, "WORKDAY_HOURS": 8},
    status=400,
    answer={
        "error": "USER_ACCESS_ERROR",
        "error_description": "You don't have access to report for this user",
    },
)


def test_timeman_timecontrol_reports_get_2(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_TIMECONTROL_REPORTS_GET_2,
        wire.b24.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman_timecontrol_reports_get_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_TIMECONTROL_REPORTS_GET_2,
        wire.async_b24.timeman.timecontrol.reports.get,
        user_id=3,
        month=5,
        year=2025,
        idle_minutes=15,
        workday_hours=8,
    )


def test_timeman_timecontrol_reports_get_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_TIMECONTROL_REPORTS_GET_2,
        [
            "timeman",
            "timecontrol",
            "reports",
            "get",
            "--user-id",
            "3",
            "--month",
            "5",
            "--year",
            "2025",
            "--idle-minutes",
            "15",
            "--workday-hours",
            "8",
        ],
    )


TIMEMAN_TIMECONTROL_REPORTS_SETTINGS_GET_1 = Documented(
    method="timeman.timecontrol.reports.settings.get",
    version=2,
    call={},
    status=200,
    answer={
        "result": {
            "active": True,
            "user_id": 547,
            "user_admin": False,
            "user_head": True,
            "departments": [{"id": "9", "name": "Marketing and Advertising Department"}],
            "minimum_idle_for_report": 15,
            "report_view_type": "head",
        },
        "time": {
            "start": 1749211142.210397,
            "finish": 1749211142.280698,
            "duration": 0.07030105590820312,
            "processing": 0.03640604019165039,
            "date_start": "2025-06-06T14:59:02+02:00",
            "date_finish": "2025-06-06T14:59:02+02:00",
            "operating_reset_at": 1749211742,
            "operating": 0,
        },
    },
)


def test_timeman_timecontrol_reports_settings_get_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_TIMECONTROL_REPORTS_SETTINGS_GET_1,
        wire.b24.timeman.timecontrol.reports.settings.get,
    )


def test_timeman_timecontrol_reports_settings_get_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_TIMECONTROL_REPORTS_SETTINGS_GET_1,
        wire.async_b24.timeman.timecontrol.reports.settings.get,
    )


def test_timeman_timecontrol_reports_settings_get_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_TIMECONTROL_REPORTS_SETTINGS_GET_1,
        ["timeman", "timecontrol", "reports", "settings", "get"],
    )


TIMEMAN_TIMECONTROL_REPORTS_USERS_GET_1 = Documented(
    method="timeman.timecontrol.reports.users.get",
    version=2,
    call={"DEPARTMENT_ID": 15},
    status=200,
    answer={
        "result": [
            {
                "id": 3,
                "name": "Natalie Brooks",
                "first_name": "Natalie",
                "last_name": "Brooks",
                "work_position": "IT Specialist",
                "avatar": "https://acme.bitrix24.com/upload/avatar.png",
                "personal_gender": "F",
                "last_activity_date": "2025-05-29T16:41:00+02:00",
            }
        ],
        "time": {
            "start": 1748526089.625516,
            "finish": 1748526089.656787,
            "duration": 0.03127098083496094,
            "processing": 0.008746147155761719,
            "date_start": "2025-05-29T16:41:29+02:00",
            "date_finish": "2025-05-29T16:41:29+02:00",
            "operating_reset_at": 1748526689,
            "operating": 0,
        },
    },
)


def test_timeman_timecontrol_reports_users_get_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_TIMECONTROL_REPORTS_USERS_GET_1,
        wire.b24.timeman.timecontrol.reports.users.get,
        department_id=15,
    )


def test_timeman_timecontrol_reports_users_get_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_TIMECONTROL_REPORTS_USERS_GET_1,
        wire.async_b24.timeman.timecontrol.reports.users.get,
        department_id=15,
    )


def test_timeman_timecontrol_reports_users_get_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_TIMECONTROL_REPORTS_USERS_GET_1,
        ["timeman", "timecontrol", "reports", "users", "get", "--department-id", "15"],
    )


TIMEMAN_TIMECONTROL_SETTINGS_GET_1 = Documented(
    method="timeman.timecontrol.settings.get",
    version=2,
    call={},
    status=200,
    answer={
        "result": {
            "active": True,
            "minimum_idle_for_report": 15,
            "register_offline": True,
            "register_idle": True,
            "register_desktop": True,
            "report_request_type": "all",
            "report_request_users": [],
            "report_simple_type": "all",
            "report_simple_users": [],
            "report_full_type": "all",
            "report_full_users": [],
        },
        "time": {
            "start": 1748526089.625516,
            "finish": 1748526089.656787,
            "duration": 0.03127098083496094,
            "processing": 0.008746147155761719,
            "date_start": "2025-05-29T16:41:29+02:00",
            "date_finish": "2025-05-29T16:41:29+02:00",
            "operating_reset_at": 1748526689,
            "operating": 0,
        },
    },
)


def test_timeman_timecontrol_settings_get_1(wire: Wire) -> None:
    wire.answers(TIMEMAN_TIMECONTROL_SETTINGS_GET_1, wire.b24.timeman.timecontrol.settings.get)


def test_timeman_timecontrol_settings_get_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_TIMECONTROL_SETTINGS_GET_1, wire.async_b24.timeman.timecontrol.settings.get
    )


def test_timeman_timecontrol_settings_get_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_TIMECONTROL_SETTINGS_GET_1, ["timeman", "timecontrol", "settings", "get"]
    )


TIMEMAN_TIMECONTROL_SETTINGS_GET_2 = Documented(
    method="timeman.timecontrol.settings.get",
    version=2,
    call={},
    status=400,
    answer={
        "error": "ACCESS_ERROR",
        "error_description": "You don't have access to use this method",
    },
)


def test_timeman_timecontrol_settings_get_2(wire: Wire) -> None:
    wire.refuses(TIMEMAN_TIMECONTROL_SETTINGS_GET_2, wire.b24.timeman.timecontrol.settings.get)


def test_timeman_timecontrol_settings_get_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_TIMECONTROL_SETTINGS_GET_2, wire.async_b24.timeman.timecontrol.settings.get
    )


def test_timeman_timecontrol_settings_get_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_TIMECONTROL_SETTINGS_GET_2, ["timeman", "timecontrol", "settings", "get"]
    )


TIMEMAN_TIMECONTROL_SETTINGS_SET_1 = Documented(
    method="timeman.timecontrol.settings.set",
    version=2,
    call={
        "ACTIVE": True,
        "MINIMUM_IDLE_FOR_REPORT": 15,
        "REGISTER_OFFLINE": True,
        "REGISTER_IDLE": True,
        "REGISTER_DESKTOP": True,
        "REPORT_REQUEST_TYPE": "all",
        "REPORT_SIMPLE_TYPE": "all",
        "REPORT_FULL_TYPE": "all",
    },
    status=200,
    answer={
        "result": True,
        "time": {
            "start": 1748526089.625516,
            "finish": 1748526089.656787,
            "duration": 0.03127098083496094,
            "processing": 0.008746147155761719,
            "date_start": "2025-05-29T16:41:29+02:00",
            "date_finish": "2025-05-29T16:41:29+02:00",
            "operating_reset_at": 1748526689,
            "operating": 0,
        },
    },
)


def test_timeman_timecontrol_settings_set_1(wire: Wire) -> None:
    wire.answers(
        TIMEMAN_TIMECONTROL_SETTINGS_SET_1,
        wire.b24.timeman.timecontrol.settings.set,
        active=True,
        minimum_idle_for_report=15,
        register_offline=True,
        register_idle=True,
        register_desktop=True,
        report_request_type="all",
        report_simple_type="all",
        report_full_type="all",
    )


def test_timeman_timecontrol_settings_set_1_async(wire: Wire) -> None:
    wire.answers_async(
        TIMEMAN_TIMECONTROL_SETTINGS_SET_1,
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


def test_timeman_timecontrol_settings_set_1_command(wire: Wire) -> None:
    wire.answers_command(
        TIMEMAN_TIMECONTROL_SETTINGS_SET_1,
        [
            "timeman",
            "timecontrol",
            "settings",
            "set",
            "--active",
            "true",
            "--minimum-idle-for-report",
            "15",
            "--register-offline",
            "true",
            "--register-idle",
            "true",
            "--register-desktop",
            "true",
            "--report-request-type",
            "all",
            "--report-simple-type",
            "all",
            "--report-full-type",
            "all",
        ],
    )


TIMEMAN_TIMECONTROL_SETTINGS_SET_2 = Documented(
    method="timeman.timecontrol.settings.set",
    version=2,
    call={
        "ACTIVE": True,
        "MINIMUM_IDLE_FOR_REPORT": 15,
        "REGISTER_OFFLINE": True,
        "REGISTER_IDLE": True,
        "REGISTER_DESKTOP": True,
        "REPORT_REQUEST_TYPE": "all",
        "REPORT_SIMPLE_TYPE": "all",
        "REPORT_FULL_TYPE": "all",
    },
    status=400,
    answer={
        "error": "ACCESS_ERROR",
        "error_description": "You don't have access to use this method",
    },
)


def test_timeman_timecontrol_settings_set_2(wire: Wire) -> None:
    wire.refuses(
        TIMEMAN_TIMECONTROL_SETTINGS_SET_2,
        wire.b24.timeman.timecontrol.settings.set,
        active=True,
        minimum_idle_for_report=15,
        register_offline=True,
        register_idle=True,
        register_desktop=True,
        report_request_type="all",
        report_simple_type="all",
        report_full_type="all",
    )


def test_timeman_timecontrol_settings_set_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TIMEMAN_TIMECONTROL_SETTINGS_SET_2,
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


def test_timeman_timecontrol_settings_set_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TIMEMAN_TIMECONTROL_SETTINGS_SET_2,
        [
            "timeman",
            "timecontrol",
            "settings",
            "set",
            "--active",
            "true",
            "--minimum-idle-for-report",
            "15",
            "--register-offline",
            "true",
            "--register-idle",
            "true",
            "--register-desktop",
            "true",
            "--report-request-type",
            "all",
            "--report-simple-type",
            "all",
            "--report-full-type",
            "all",
        ],
    )
