# Generated from spec/v3/timeman: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Documented, Wire

V3_TIMEMAN_RECORD_LIST_1 = Documented(
    method="timeman.record.list",
    version=3,
    call={
        "filter": [
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        "select": ["id", "startTime", "endTime", "duration"],
        "order": {"startTime": "DESC"},
        "pagination": {"page": 1, "limit": 50, "offset": 0},
    },
    status=200,
    answer={
        "result": {
            "items": [
                {
                    "id": 177,
                    "startTime": "2026-06-02T17:38:24+02:00",
                    "endTime": "2026-06-02T17:39:06+02:00",
                    "duration": 28,
                }
            ]
        },
        "time": {
            "start": 1780411219,
            "finish": 1780411219.167315,
            "duration": 0.16731500625610352,
            "processing": 0,
            "date_start": "2026-06-02T17:40:19+02:00",
            "date_finish": "2026-06-02T17:40:19+02:00",
            "operating_reset_at": 1780411819,
            "operating": 0,
        },
    },
)


def test_v3_timeman_record_list_1(wire: Wire) -> None:
    wire.answers(
        V3_TIMEMAN_RECORD_LIST_1,
        wire.b24.v3.timeman.record.list,
        filter=[
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        select=["id", "startTime", "endTime", "duration"],
        order={"startTime": "DESC"},
        pagination={"page": 1, "limit": 50, "offset": 0},
    )


def test_v3_timeman_record_list_1_async(wire: Wire) -> None:
    wire.answers_async(
        V3_TIMEMAN_RECORD_LIST_1,
        wire.async_b24.v3.timeman.record.list,
        filter=[
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        select=["id", "startTime", "endTime", "duration"],
        order={"startTime": "DESC"},
        pagination={"page": 1, "limit": 50, "offset": 0},
    )


def test_v3_timeman_record_list_1_command(wire: Wire) -> None:
    wire.answers_command(
        V3_TIMEMAN_RECORD_LIST_1,
        [
            "v3",
            "timeman",
            "record",
            "list",
            "--filter",
            '[["userId", 1], ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]]]',
            "--select",
            '["id", "startTime", "endTime", "duration"]',
            "--order",
            '{"startTime": "DESC"}',
            "--pagination",
            '{"page": 1, "limit": 50, "offset": 0}',
        ],
    )


V3_TIMEMAN_RECORD_LIST_2 = Documented(
    method="timeman.record.list",
    version=3,
    call={
        "filter": [
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        "select": ["id", "startTime", "endTime", "duration"],
        "order": {"startTime": "DESC"},
        "pagination": {"page": 1, "limit": 50, "offset": 0},
    },
    status=400,
    answer={
        "error": {
            "code": "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "message": "Error during request object validation",
            "validation": [
                {
                    "field": "filter.userId",
                    "message": "Required field `filter.userId` is not specified",
                }
            ],
        }
    },
)


def test_v3_timeman_record_list_2(wire: Wire) -> None:
    wire.refuses(
        V3_TIMEMAN_RECORD_LIST_2,
        wire.b24.v3.timeman.record.list,
        filter=[
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        select=["id", "startTime", "endTime", "duration"],
        order={"startTime": "DESC"},
        pagination={"page": 1, "limit": 50, "offset": 0},
    )


def test_v3_timeman_record_list_2_async(wire: Wire) -> None:
    wire.refuses_async(
        V3_TIMEMAN_RECORD_LIST_2,
        wire.async_b24.v3.timeman.record.list,
        filter=[
            ["userId", 1],
            ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]],
        ],
        select=["id", "startTime", "endTime", "duration"],
        order={"startTime": "DESC"},
        pagination={"page": 1, "limit": 50, "offset": 0},
    )


def test_v3_timeman_record_list_2_command(wire: Wire) -> None:
    wire.refuses_command(
        V3_TIMEMAN_RECORD_LIST_2,
        [
            "v3",
            "timeman",
            "record",
            "list",
            "--filter",
            '[["userId", 1], ["startTime", "between", ["2026-06-01T00:00:00+02:00", "2026-06-30T23:59:59+02:00"]]]',
            "--select",
            '["id", "startTime", "endTime", "duration"]',
            "--order",
            '{"startTime": "DESC"}',
            "--pagination",
            '{"page": 1, "limit": 50, "offset": 0}',
        ],
    )


V3_TIMEMAN_RECORD_FIELD_GET_1 = Documented(
    method="timeman.record.field.get",
    version=3,
    call={"name": "startTime", "select": ["name", "type", "title", "filterable", "sortable"]},
    status=200,
    answer={
        "result": {
            "item": {
                "name": "startTime",
                "type": "object",
                "title": "startTime",
                "filterable": True,
                "sortable": True,
            }
        },
        "time": {
            "start": 1780410633,
            "finish": 1780410633.157809,
            "duration": 0.15780901908874512,
            "processing": 0,
            "date_start": "2026-06-02T17:30:33+02:00",
            "date_finish": "2026-06-02T17:30:33+02:00",
            "operating_reset_at": 1780411233,
            "operating": 0,
        },
    },
)


def test_v3_timeman_record_field_get_1(wire: Wire) -> None:
    wire.answers(
        V3_TIMEMAN_RECORD_FIELD_GET_1,
        wire.b24.v3.timeman.record.field.get,
        name="startTime",
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_get_1_async(wire: Wire) -> None:
    wire.answers_async(
        V3_TIMEMAN_RECORD_FIELD_GET_1,
        wire.async_b24.v3.timeman.record.field.get,
        name="startTime",
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_get_1_command(wire: Wire) -> None:
    wire.answers_command(
        V3_TIMEMAN_RECORD_FIELD_GET_1,
        [
            "v3",
            "timeman",
            "record",
            "field",
            "get",
            "--name",
            "startTime",
            "--select",
            '["name", "type", "title", "filterable", "sortable"]',
        ],
    )


V3_TIMEMAN_RECORD_FIELD_GET_2 = Documented(
    method="timeman.record.field.get",
    version=3,
    call={"name": "startTime", "select": ["name", "type", "title", "filterable", "sortable"]},
    status=400,
    answer={
        "error": {
            "code": "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "message": "Error during request object validation",
            "validation": [{"field": "name", "message": "Required field `name` is not specified"}],
        }
    },
)


def test_v3_timeman_record_field_get_2(wire: Wire) -> None:
    wire.refuses(
        V3_TIMEMAN_RECORD_FIELD_GET_2,
        wire.b24.v3.timeman.record.field.get,
        name="startTime",
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_get_2_async(wire: Wire) -> None:
    wire.refuses_async(
        V3_TIMEMAN_RECORD_FIELD_GET_2,
        wire.async_b24.v3.timeman.record.field.get,
        name="startTime",
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_get_2_command(wire: Wire) -> None:
    wire.refuses_command(
        V3_TIMEMAN_RECORD_FIELD_GET_2,
        [
            "v3",
            "timeman",
            "record",
            "field",
            "get",
            "--name",
            "startTime",
            "--select",
            '["name", "type", "title", "filterable", "sortable"]',
        ],
    )


V3_TIMEMAN_RECORD_FIELD_LIST_1 = Documented(
    method="timeman.record.field.list",
    version=3,
    call={"select": ["name", "type", "title", "filterable", "sortable"]},
    status=200,
    answer={
        "result": {
            "items": [
                {"name": "id", "type": "int", "title": "id", "filterable": False, "sortable": True},
                {
                    "name": "userId",
                    "type": "int",
                    "title": "userId",
                    "filterable": True,
                    "sortable": True,
                },
                {
                    "name": "startTime",
                    "type": "object",
                    "title": "startTime",
                    "filterable": True,
                    "sortable": True,
                },
                {
                    "name": "endTime",
                    "type": "object",
                    "title": "endTime",
                    "filterable": False,
                    "sortable": True,
                },
                {
                    "name": "duration",
                    "type": "int",
                    "title": "duration",
                    "filterable": False,
                    "sortable": True,
                },
                {
                    "name": "breakLength",
                    "type": "int",
                    "title": "breakLength",
                    "filterable": False,
                    "sortable": False,
                },
                {
                    "name": "state",
                    "type": "object",
                    "title": "state",
                    "filterable": False,
                    "sortable": False,
                },
                {
                    "name": "isApproved",
                    "type": "bool",
                    "title": "isApproved",
                    "filterable": False,
                    "sortable": False,
                },
            ]
        },
        "time": {
            "start": 1780410881,
            "finish": 1780410881.429648,
            "duration": 0.42964792251586914,
            "processing": 0,
            "date_start": "2026-06-02T17:34:41+02:00",
            "date_finish": "2026-06-02T17:34:41+02:00",
            "operating_reset_at": 1780411481,
            "operating": 0,
        },
    },
)


def test_v3_timeman_record_field_list_1(wire: Wire) -> None:
    wire.answers(
        V3_TIMEMAN_RECORD_FIELD_LIST_1,
        wire.b24.v3.timeman.record.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_list_1_async(wire: Wire) -> None:
    wire.answers_async(
        V3_TIMEMAN_RECORD_FIELD_LIST_1,
        wire.async_b24.v3.timeman.record.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_list_1_command(wire: Wire) -> None:
    wire.answers_command(
        V3_TIMEMAN_RECORD_FIELD_LIST_1,
        [
            "v3",
            "timeman",
            "record",
            "field",
            "list",
            "--select",
            '["name", "type", "title", "filterable", "sortable"]',
        ],
    )


V3_TIMEMAN_RECORD_FIELD_LIST_2 = Documented(
    method="timeman.record.field.list",
    version=3,
    call={"select": ["name", "type", "title", "filterable", "sortable"]},
    status=400,
    answer={
        "error": {
            "code": "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
            "message": "Unknown field `unknownField` for object `DtoFieldDto`",
        }
    },
)


def test_v3_timeman_record_field_list_2(wire: Wire) -> None:
    wire.refuses(
        V3_TIMEMAN_RECORD_FIELD_LIST_2,
        wire.b24.v3.timeman.record.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_list_2_async(wire: Wire) -> None:
    wire.refuses_async(
        V3_TIMEMAN_RECORD_FIELD_LIST_2,
        wire.async_b24.v3.timeman.record.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3_timeman_record_field_list_2_command(wire: Wire) -> None:
    wire.refuses_command(
        V3_TIMEMAN_RECORD_FIELD_LIST_2,
        [
            "v3",
            "timeman",
            "record",
            "field",
            "list",
            "--select",
            '["name", "type", "title", "filterable", "sortable"]',
        ],
    )
