# Generated from spec/oint: edit the spec there, then run python -m generator build.
"""The documented examples of the ``oint`` functions, in Python and on the command line."""

from __future__ import annotations

from .oint_support import OintDocumented, OintWire


def test_servertime_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="ServerTime",
            russian="СерверноеВремя",
            options={"token": "your-access-token"},
            method="server.time",
            request={},
            answer={
                "result": "2025-12-07T16:16:48+03:00",
                "time": {
                    "start": 1765113408,
                    "finish": 1765113408.44739,
                    "duration": 0.447391986846924,
                    "processing": 0,
                    "date_start": "2025-12-07T16:16:48+03:00",
                    "date_finish": "2025-12-07T16:16:48+03:00",
                    "operating_reset_at": 1765114008,
                    "operating": 0,
                },
            },
        )
    )


def test_addtasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="AddTaskTimeAccounting",
            russian="ДобавитьТрудозатратыЗадачи",
            options={
                "task": "9014",
                "amount": 7200,
                "user": 10,
                "text": "Трудозатраты по обработке",
                "date": "2025-11-10T10:24:17.6906036",
                "token": "your-access-token",
            },
            method="task.elapseditem.add",
            request={
                "TASKID": 9014,
                "ARFIELDS": {
                    "SECONDS": 7200,
                    "COMMENT_TEXT": "Трудозатраты по обработке",
                    "USER_ID": 10,
                    "CREATED_DATE": "2025-11-10T10:24:17",
                },
            },
            answer={
                "result": 3322,
                "time": {
                    "start": 1765367772,
                    "finish": 1765367772.35405,
                    "duration": 0.354053020477295,
                    "processing": 0,
                    "date_start": "2025-12-10T14:56:12+03:00",
                    "date_finish": "2025-12-10T14:56:12+03:00",
                    "operating_reset_at": 1765368372,
                    "operating": 0,
                },
            },
        )
    )


def test_deletetasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="DeleteTaskTimeAccounting",
            russian="УдалитьТрудозатратыЗадачи",
            options={"task": "9014", "record": 3318, "token": "your-access-token"},
            method="task.elapseditem.delete",
            request={"TASKID": 9014, "ITEMID": 3318},
            answer={
                "result": None,
                "time": {
                    "start": 1765367775,
                    "finish": 1765367775.65737,
                    "duration": 0.657371997833252,
                    "processing": 0,
                    "date_start": "2025-12-10T14:56:15+03:00",
                    "date_finish": "2025-12-10T14:56:15+03:00",
                    "operating_reset_at": 1765368375,
                    "operating": 0,
                },
            },
        )
    )


def test_gettasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="GetTaskTimeAccounting",
            russian="ПолучитьТрудозатратыЗадачи",
            options={"task": "4302", "record": 1566, "token": "your-access-token"},
            method="task.elapseditem.get",
            request={"TASKID": 4302, "ITEMID": 1566},
            answer={
                "result": {
                    "ID": "822",
                    "TASK_ID": "2384",
                    "USER_ID": "10",
                    "COMMENT_TEXT": "Трудозатраты по обработке",
                    "SECONDS": "7200",
                    "MINUTES": "120",
                    "SOURCE": "2",
                    "CREATED_DATE": "2024-09-08T20:49:41+03:00",
                    "DATE_START": "2024-10-08T20:49:41+03:00",
                    "DATE_STOP": "2024-10-08T20:49:41+03:00",
                },
                "time": {
                    "start": 1728409781.46135,
                    "finish": 1728409781.51527,
                    "duration": 0.0539231300354004,
                    "processing": 0.0240540504455566,
                    "date_start": "2024-10-08T20:49:41+03:00",
                    "date_finish": "2024-10-08T20:49:41+03:00",
                    "operating_reset_at": 1728410381,
                    "operating": 0,
                },
            },
        )
    )


def test_gettasktimeaccountinglist_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="GetTaskTimeAccountingList",
            russian="ПолучитьСписокТрудозатратЗадачи",
            options={"task": "7474", "token": "your-access-token"},
            method="task.elapseditem.getlist",
            request={"TASKID": 7474},
            answer={
                "result": [
                    {
                        "ID": "820",
                        "TASK_ID": "2384",
                        "USER_ID": "1",
                        "COMMENT_TEXT": "",
                        "SECONDS": "3600",
                        "MINUTES": "60",
                        "SOURCE": "2",
                        "CREATED_DATE": "2024-10-08T20:49:41+03:00",
                        "DATE_START": "2024-10-08T20:49:41+03:00",
                        "DATE_STOP": "2024-10-08T20:49:41+03:00",
                    },
                    {
                        "ID": "822",
                        "TASK_ID": "2384",
                        "USER_ID": "10",
                        "COMMENT_TEXT": "Трудозатраты по обработке",
                        "SECONDS": "7200",
                        "MINUTES": "120",
                        "SOURCE": "2",
                        "CREATED_DATE": "2024-09-08T20:49:41+03:00",
                        "DATE_START": "2024-10-08T20:49:41+03:00",
                        "DATE_STOP": "2024-10-08T20:49:41+03:00",
                    },
                ],
                "total": 2,
                "time": {
                    "start": 1728409781.69063,
                    "finish": 1728409781.73788,
                    "duration": 0.0472440719604492,
                    "processing": 0.0214691162109375,
                    "date_start": "2024-10-08T20:49:41+03:00",
                    "date_finish": "2024-10-08T20:49:41+03:00",
                    "operating_reset_at": 1728410381,
                    "operating": 0,
                },
            },
        )
    )


def test_gettimekeepingsettings_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="GetTimekeepingSettings",
            russian="ПолучитьНастройкиУчетаВремени",
            options={"userid": 1, "token": "your-access-token"},
            method="timeman.settings",
            request={"USER_ID": 1},
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
                    "start": 1722332243.86487,
                    "finish": 1722332243.88732,
                    "duration": 0.0224521160125732,
                    "processing": 0.00417494773864746,
                    "date_start": "2024-07-30T09:37:23+00:00",
                    "date_finish": "2024-07-30T09:37:23+00:00",
                    "operating_reset_at": 1722332843,
                    "operating": 0,
                },
            },
        )
    )


def test_gettimekeepingstatus_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="GetTimekeepingStatus",
            russian="ПолучитьСтатусУчетаВремени",
            options={"userid": "1", "token": "your-access-token"},
            method="timeman.status",
            request={"USER_ID": 1},
            answer={
                "result": {
                    "STATUS": "PAUSED",
                    "TIME_START": "2024-07-30T07:10:51+00:00",
                    "TIME_FINISH": "2024-07-30T08:32:00+00:00",
                    "DURATION": "00:00:00",
                    "TIME_LEAKS": "00:09:59",
                    "ACTIVE": False,
                    "IP_OPEN": "",
                    "IP_CLOSE": "",
                    "LAT_OPEN": 0,
                    "LON_OPEN": 0,
                    "LAT_CLOSE": 0,
                    "LON_CLOSE": 0,
                    "TZ_OFFSET": 10800,
                },
                "time": {
                    "start": 1722328322.65261,
                    "finish": 1722328322.6837,
                    "duration": 0.0310959815979004,
                    "processing": 0.00899505615234375,
                    "date_start": "2024-07-30T08:32:02+00:00",
                    "date_finish": "2024-07-30T08:32:02+00:00",
                    "operating_reset_at": 1722328922,
                    "operating": 0,
                },
            },
        )
    )


def test_pausetimekeeping_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="PauseTimekeeping",
            russian="ПриостановитьУчетВремени",
            options={"userid": 1, "token": "your-access-token"},
            method="timeman.pause",
            request={"USER_ID": 1},
            answer={
                "result": {
                    "STATUS": "PAUSED",
                    "TIME_START": "2024-07-30T07:10:51+00:00",
                    "TIME_FINISH": "2024-07-30T08:32:00+00:00",
                    "DURATION": "00:00:00",
                    "TIME_LEAKS": "00:09:59",
                    "ACTIVE": False,
                    "IP_OPEN": "",
                    "IP_CLOSE": "",
                    "LAT_OPEN": 0,
                    "LON_OPEN": 0,
                    "LAT_CLOSE": 0,
                    "LON_CLOSE": 0,
                    "TZ_OFFSET": 10800,
                },
                "time": {
                    "start": 1722328320.91942,
                    "finish": 1722328320.98461,
                    "duration": 0.0651938915252686,
                    "processing": 0.0352118015289307,
                    "date_start": "2024-07-30T08:32:00+00:00",
                    "date_finish": "2024-07-30T08:32:00+00:00",
                    "operating_reset_at": 1722328920,
                    "operating": 0,
                },
            },
        )
    )


def test_starttimekeeping_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="StartTimekeeping",
            russian="НачатьУчетВремени",
            options={
                "userid": 1,
                "time": "2024-12-24T09:34:18.0296179",
                "report": "Опоздание",
                "token": "your-access-token",
            },
            method="timeman.open",
            request={"USER_ID": 1, "TIME": "2024-12-24T09:34:18+00:00", "REPORT": "Опоздание"},
            answer={
                "result": {
                    "STATUS": "OPENED",
                    "TIME_START": "2024-07-30T07:10:51+00:00",
                    "TIME_FINISH": None,
                    "DURATION": "00:00:00",
                    "TIME_LEAKS": "00:09:59",
                    "ACTIVE": False,
                    "IP_OPEN": "",
                    "IP_CLOSE": "203.0.113.42",
                    "LAT_OPEN": 0,
                    "LON_OPEN": 0,
                    "LAT_CLOSE": 0,
                    "LON_CLOSE": 0,
                    "TZ_OFFSET": 10800,
                },
                "time": {
                    "start": 1722328319.21856,
                    "finish": 1722328319.25781,
                    "duration": 0.0392520427703857,
                    "processing": 0.014214038848877,
                    "date_start": "2024-07-30T08:31:59+00:00",
                    "date_finish": "2024-07-30T08:31:59+00:00",
                    "operating_reset_at": 1722328919,
                    "operating": 0.181692123413086,
                },
            },
        )
    )


def test_stoptimekeeping_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="StopTimekeeping",
            russian="ЗавершитьУчетВремени",
            options={
                "userid": 1,
                "time": "2025-12-10T10:24:53.2112918",
                "report": "Отгул",
                "token": "your-access-token",
            },
            method="timeman.close",
            request={"USER_ID": 1, "TIME": "2025-12-10T10:24:53+00:00", "REPORT": "Отгул"},
            answer={"error": "WRONG_DATETIME_FORMAT", "error_description": "Wrong datetime format"},
        )
    )


def test_updatetasktimeaccounting_1(oint: OintWire) -> None:
    oint.answers(
        OintDocumented(
            function="UpdateTaskTimeAccounting",
            russian="ИзменитьТрудозатратыЗадачи",
            options={
                "task": "7474",
                "record": "2708",
                "amount": "4800",
                "text": "Новые трудозатраты по обработке",
                "date": "06/29/2025 21:12:58",
                "token": "your-access-token",
            },
            method="task.elapseditem.update",
            request={
                "TASKID": 7474,
                "ITEMID": 2708,
                "ARFIELDS": {
                    "SECONDS": 4800,
                    "COMMENT_TEXT": "Новые трудозатраты по обработке",
                    "CREATED_DATE": "2025-06-29T21:12:58",
                },
            },
            answer={
                "result": None,
                "time": {
                    "start": 1728409781.9122,
                    "finish": 1728409781.96697,
                    "duration": 0.0547609329223633,
                    "processing": 0.0281291007995605,
                    "date_start": "2024-10-08T20:49:41+03:00",
                    "date_finish": "2024-10-08T20:49:41+03:00",
                    "operating_reset_at": 1728410381,
                    "operating": 0,
                },
            },
        )
    )
