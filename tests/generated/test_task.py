# Generated from spec/task: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from tests.support import Documented, Wire

TASK_ELAPSEDITEM_ADD_1 = Documented(
    method="task.elapseditem.add",
    version=2,
    call={"TASKID": 691, "ARFIELDS": {"SECONDS": 113, "COMMENT_TEXT": "comment text"}},
    status=200,
    answer={
        "result": 5,
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
        },
    },
)


def test_task_elapseditem_add_1(wire: Wire) -> None:
    wire.answers(
        TASK_ELAPSEDITEM_ADD_1,
        wire.b24.task.elapseditem.add,
        taskid=691,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_add_1_async(wire: Wire) -> None:
    wire.answers_async(
        TASK_ELAPSEDITEM_ADD_1,
        wire.async_b24.task.elapseditem.add,
        taskid=691,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_add_1_command(wire: Wire) -> None:
    wire.answers_command(
        TASK_ELAPSEDITEM_ADD_1,
        [
            "task",
            "elapseditem",
            "add",
            "--taskid",
            "691",
            "--arfields",
            '{"SECONDS": 113, "COMMENT_TEXT": "comment text"}',
        ],
    )


TASK_ELAPSEDITEM_ADD_2 = Documented(
    method="task.elapseditem.add",
    version=2,
    call={"TASKID": 691, "ARFIELDS": {"SECONDS": 113, "COMMENT_TEXT": "comment text"}},
    status=400,
    answer={"error": "ERROR_CORE", "error_description": "ACTION_NOT_ALLOWED"},
)


def test_task_elapseditem_add_2(wire: Wire) -> None:
    wire.refuses(
        TASK_ELAPSEDITEM_ADD_2,
        wire.b24.task.elapseditem.add,
        taskid=691,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_add_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TASK_ELAPSEDITEM_ADD_2,
        wire.async_b24.task.elapseditem.add,
        taskid=691,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_add_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TASK_ELAPSEDITEM_ADD_2,
        [
            "task",
            "elapseditem",
            "add",
            "--taskid",
            "691",
            "--arfields",
            '{"SECONDS": 113, "COMMENT_TEXT": "comment text"}',
        ],
    )


TASK_ELAPSEDITEM_DELETE_1 = Documented(
    method="task.elapseditem.delete",
    version=2,
    call={"TASKID": 691, "ITEMID": 5},
    status=200,
    answer={
        "result": None,
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
        },
    },
)


def test_task_elapseditem_delete_1(wire: Wire) -> None:
    wire.answers(TASK_ELAPSEDITEM_DELETE_1, wire.b24.task.elapseditem.delete, taskid=691, itemid=5)


def test_task_elapseditem_delete_1_async(wire: Wire) -> None:
    wire.answers_async(
        TASK_ELAPSEDITEM_DELETE_1, wire.async_b24.task.elapseditem.delete, taskid=691, itemid=5
    )


def test_task_elapseditem_delete_1_command(wire: Wire) -> None:
    wire.answers_command(
        TASK_ELAPSEDITEM_DELETE_1,
        ["task", "elapseditem", "delete", "--taskid", "691", "--itemid", "5"],
    )


TASK_ELAPSEDITEM_DELETE_2 = Documented(
    method="task.elapseditem.delete",
    version=2,
    call={"TASKID": 691, "ITEMID": 5},
    status=400,
    answer={"error": "ERROR_CORE", "error_description": "ACTION_NOT_ALLOWED"},
)


def test_task_elapseditem_delete_2(wire: Wire) -> None:
    wire.refuses(TASK_ELAPSEDITEM_DELETE_2, wire.b24.task.elapseditem.delete, taskid=691, itemid=5)


def test_task_elapseditem_delete_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TASK_ELAPSEDITEM_DELETE_2, wire.async_b24.task.elapseditem.delete, taskid=691, itemid=5
    )


def test_task_elapseditem_delete_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TASK_ELAPSEDITEM_DELETE_2,
        ["task", "elapseditem", "delete", "--taskid", "691", "--itemid", "5"],
    )


TASK_ELAPSEDITEM_GET_1 = Documented(
    method="task.elapseditem.get",
    version=2,
    call={"TASKID": 691, "ITEMID": 1},
    status=200,
    answer={
        "result": [
            {
                "ID": "1",
                "TASK_ID": "691",
                "USER_ID": "1",
                "COMMENT_TEXT": "1",
                "SECONDS": "3600",
                "MINUTES": "60",
                "SOURCE": "2",
                "CREATED_DATE": "2024-05-16T10:33:00+02:00",
                "DATE_START": "2024-05-16T10:33:15+02:00",
                "DATE_STOP": "2024-05-16T10:33:15+02:00",
            }
        ],
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+03:00",
            "date_finish": "2024-04-03T12:50:17+03:00",
        },
    },
)


def test_task_elapseditem_get_1(wire: Wire) -> None:
    wire.answers(TASK_ELAPSEDITEM_GET_1, wire.b24.task.elapseditem.get, taskid=691, itemid=1)


def test_task_elapseditem_get_1_async(wire: Wire) -> None:
    wire.answers_async(
        TASK_ELAPSEDITEM_GET_1, wire.async_b24.task.elapseditem.get, taskid=691, itemid=1
    )


def test_task_elapseditem_get_1_command(wire: Wire) -> None:
    wire.answers_command(
        TASK_ELAPSEDITEM_GET_1, ["task", "elapseditem", "get", "--taskid", "691", "--itemid", "1"]
    )


TASK_ELAPSEDITEM_GET_2 = Documented(
    method="task.elapseditem.get",
    version=2,
    call={"TASKID": 691, "ITEMID": 1},
    status=400,
    answer={"error": "ERROR_CORE", "error_description": "Task not found"},
)


def test_task_elapseditem_get_2(wire: Wire) -> None:
    wire.refuses(TASK_ELAPSEDITEM_GET_2, wire.b24.task.elapseditem.get, taskid=691, itemid=1)


def test_task_elapseditem_get_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TASK_ELAPSEDITEM_GET_2, wire.async_b24.task.elapseditem.get, taskid=691, itemid=1
    )


def test_task_elapseditem_get_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TASK_ELAPSEDITEM_GET_2, ["task", "elapseditem", "get", "--taskid", "691", "--itemid", "1"]
    )


TASK_ELAPSEDITEM_GETLIST_1 = Documented(
    method="task.elapseditem.getlist",
    version=2,
    call={
        "TASKID": 1,
        "ORDER": {"ID": "desc"},
        "FILTER": {">=CREATED_DATE": "2024-02-16"},
        "SELECT": ["ID", "TASK_ID"],
        "PARAMS": {"NAV_PARAMS": {"nPageSize": 2}},
    },
    status=200,
    answer={
        "result": [
            {
                "ID": "1",
                "TASK_ID": "691",
                "USER_ID": "1",
                "COMMENT_TEXT": "1",
                "SECONDS": "3600",
                "MINUTES": "60",
                "SOURCE": "2",
                "CREATED_DATE": "2024-05-16T10:33:00+02:00",
                "DATE_START": "2024-05-16T10:33:15+02:00",
                "DATE_STOP": "2024-05-16T10:33:15+02:00",
            }
        ],
        "total": 1,
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
        },
    },
)


def test_task_elapseditem_getlist_1(wire: Wire) -> None:
    wire.answers(
        TASK_ELAPSEDITEM_GETLIST_1,
        wire.b24.task.elapseditem.getlist,
        taskid=1,
        order={"ID": "desc"},
        filter={">=CREATED_DATE": "2024-02-16"},
        select=["ID", "TASK_ID"],
        params={"NAV_PARAMS": {"nPageSize": 2}},
    )


def test_task_elapseditem_getlist_1_async(wire: Wire) -> None:
    wire.answers_async(
        TASK_ELAPSEDITEM_GETLIST_1,
        wire.async_b24.task.elapseditem.getlist,
        taskid=1,
        order={"ID": "desc"},
        filter={">=CREATED_DATE": "2024-02-16"},
        select=["ID", "TASK_ID"],
        params={"NAV_PARAMS": {"nPageSize": 2}},
    )


def test_task_elapseditem_getlist_1_command(wire: Wire) -> None:
    wire.answers_command(
        TASK_ELAPSEDITEM_GETLIST_1,
        [
            "task",
            "elapseditem",
            "getlist",
            "--taskid",
            "1",
            "--order",
            '{"ID": "desc"}',
            "--filter",
            '{">=CREATED_DATE": "2024-02-16"}',
            "--select",
            '["ID", "TASK_ID"]',
            "--param-params",
            '{"NAV_PARAMS": {"nPageSize": 2}}',
        ],
    )


TASK_ELAPSEDITEM_GETLIST_2 = Documented(
    method="task.elapseditem.getlist",
    version=2,
    call={
        "TASKID": 1,
        "ORDER": {"ID": "desc"},
        "FILTER": {">=CREATED_DATE": "2024-02-16"},
        "SELECT": ["ID", "TASK_ID"],
        "PARAMS": {"NAV_PARAMS": {"nPageSize": 2}},
    },
    status=400,
    answer={"error": "ERROR_CORE", "error_description": "ACTION_NOT_ALLOWED"},
)


def test_task_elapseditem_getlist_2(wire: Wire) -> None:
    wire.refuses(
        TASK_ELAPSEDITEM_GETLIST_2,
        wire.b24.task.elapseditem.getlist,
        taskid=1,
        order={"ID": "desc"},
        filter={">=CREATED_DATE": "2024-02-16"},
        select=["ID", "TASK_ID"],
        params={"NAV_PARAMS": {"nPageSize": 2}},
    )


def test_task_elapseditem_getlist_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TASK_ELAPSEDITEM_GETLIST_2,
        wire.async_b24.task.elapseditem.getlist,
        taskid=1,
        order={"ID": "desc"},
        filter={">=CREATED_DATE": "2024-02-16"},
        select=["ID", "TASK_ID"],
        params={"NAV_PARAMS": {"nPageSize": 2}},
    )


def test_task_elapseditem_getlist_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TASK_ELAPSEDITEM_GETLIST_2,
        [
            "task",
            "elapseditem",
            "getlist",
            "--taskid",
            "1",
            "--order",
            '{"ID": "desc"}',
            "--filter",
            '{">=CREATED_DATE": "2024-02-16"}',
            "--select",
            '["ID", "TASK_ID"]',
            "--param-params",
            '{"NAV_PARAMS": {"nPageSize": 2}}',
        ],
    )


TASK_ELAPSEDITEM_GETMANIFEST_1 = Documented(
    method="task.elapseditem.getmanifest",
    version=2,
    call={},
    status=200,
    answer={
        "result": {
            "Manifest version": "1.2",
            "Manifest change date": "22 Feb 2018",
            "Warning": "Don't rely on format of this manifest, it can be changed without any notifications!",
            "REST: shortname alias to class": "elapseditem",
            "REST: writable elapseditem data fields": [
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ],
            "REST: readable elapseditem data fields": [
                "ID",
                "TASK_ID",
                "USER_ID",
                "COMMENT_TEXT",
                "SECONDS",
                "MINUTES",
                "SOURCE",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ],
            "REST: sortable elapseditem data fields": [
                "ID",
                "TASK_ID",
                "USER_ID",
                "SECONDS",
                "MINUTES",
                "CREATED_DATE",
                "DATE_START",
                "DATE_STOP",
            ],
            "REST: filterable elapseditem data fields": [
                "ID",
                "TASK_ID",
                "USER_ID",
                "CREATED_DATE",
            ],
            "REST: date fields": ["CREATED_DATE", "DATE_START", "DATE_STOP"],
            "REST: available methods": {
                "getmanifest": {"staticMethod": True, "params": []},
                "getlist": {
                    "staticMethod": True,
                    "params": [
                        {"description": "taskId", "type": "integer"},
                        {
                            "description": "order",
                            "type": "array",
                            "allowedKeys": [
                                "ID",
                                "TASK_ID",
                                "USER_ID",
                                "SECONDS",
                                "MINUTES",
                                "CREATED_DATE",
                                "DATE_START",
                                "DATE_STOP",
                            ],
                        },
                        {
                            "description": "filter",
                            "type": "array",
                            "allowedKeys": ["ID", "TASK_ID", "USER_ID", "CREATED_DATE"],
                            "allowedKeyPrefixes": ["!", "<=", "<", ">=", ">"],
                        },
                        {
                            "description": "select",
                            "type": "array",
                            "allowedValues": [
                                "",
                                "*",
                                "ID",
                                "TASK_ID",
                                "USER_ID",
                                "COMMENT_TEXT",
                                "SECONDS",
                                "MINUTES",
                                "SOURCE",
                                "CREATED_DATE",
                                "DATE_START",
                                "DATE_STOP",
                            ],
                            "allowedAggregations": ["MAX", "MIN", "COUNT", "SUM", "AVG"],
                            "allowedValuesInAggregation": ["ID", "USER_ID", "SECONDS", "MINUTES"],
                        },
                        {"description": "params", "type": "array", "allowedKeys": ["NAV_PARAMS"]},
                    ],
                    "allowedKeysInReturnValue": [
                        "ID",
                        "TASK_ID",
                        "USER_ID",
                        "COMMENT_TEXT",
                        "SECONDS",
                        "MINUTES",
                        "SOURCE",
                        "CREATED_DATE",
                        "DATE_START",
                        "DATE_STOP",
                    ],
                    "allowedAggregations": ["MAX", "MIN", "COUNT", "SUM", "AVG"],
                    "collectionInReturnValue": True,
                },
                "get": {
                    "mandatoryParamsCount": 2,
                    "params": [
                        {"description": "taskId", "type": "integer"},
                        {"description": "itemId", "type": "integer"},
                    ],
                    "allowedKeysInReturnValue": [
                        "ID",
                        "TASK_ID",
                        "USER_ID",
                        "COMMENT_TEXT",
                        "SECONDS",
                        "MINUTES",
                        "SOURCE",
                        "CREATED_DATE",
                        "DATE_START",
                        "DATE_STOP",
                    ],
                },
                "add": {
                    "staticMethod": True,
                    "mandatoryParamsCount": 2,
                    "params": [
                        {"description": "taskId", "type": "integer"},
                        {
                            "description": "fields",
                            "type": "array",
                            "allowedKeys": [
                                "USER_ID",
                                "COMMENT_TEXT",
                                "SECONDS",
                                "SOURCE",
                                "CREATED_DATE",
                                "DATE_START",
                                "DATE_STOP",
                            ],
                        },
                    ],
                },
                "update": {
                    "staticMethod": False,
                    "mandatoryParamsCount": 3,
                    "params": [
                        {"description": "taskId", "type": "integer"},
                        {"description": "itemId", "type": "integer"},
                        {
                            "description": "fields",
                            "type": "array",
                            "allowedKeys": [
                                "USER_ID",
                                "COMMENT_TEXT",
                                "SECONDS",
                                "SOURCE",
                                "CREATED_DATE",
                                "DATE_START",
                                "DATE_STOP",
                            ],
                        },
                    ],
                },
                "delete": {
                    "staticMethod": False,
                    "mandatoryParamsCount": 2,
                    "params": [
                        {"description": "taskId", "type": "integer"},
                        {"description": "itemId", "type": "integer"},
                    ],
                },
                "isactionallowed": {
                    "staticMethod": False,
                    "mandatoryParamsCount": 3,
                    "params": [
                        {"description": "taskId", "type": "integer"},
                        {"description": "itemId", "type": "integer"},
                        {"description": "actionId", "type": "integer"},
                    ],
                },
            },
        },
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
        },
    },
)


def test_task_elapseditem_getmanifest_1(wire: Wire) -> None:
    wire.answers(TASK_ELAPSEDITEM_GETMANIFEST_1, wire.b24.task.elapseditem.getmanifest)


def test_task_elapseditem_getmanifest_1_async(wire: Wire) -> None:
    wire.answers_async(TASK_ELAPSEDITEM_GETMANIFEST_1, wire.async_b24.task.elapseditem.getmanifest)


def test_task_elapseditem_getmanifest_1_command(wire: Wire) -> None:
    wire.answers_command(TASK_ELAPSEDITEM_GETMANIFEST_1, ["task", "elapseditem", "getmanifest"])


TASK_ELAPSEDITEM_IS_ACTION_ALLOWED_1 = Documented(
    method="task.elapseditem.isActionAllowed",
    version=2,
    call={"TASKID": 691, "ITEMID": 5, "ACTIONID": 1},
    status=200,
    answer={
        "result": True,
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
        },
    },
)


def test_task_elapseditem_is_action_allowed_1(wire: Wire) -> None:
    wire.answers(
        TASK_ELAPSEDITEM_IS_ACTION_ALLOWED_1,
        wire.b24.task.elapseditem.is_action_allowed,
        taskid=691,
        itemid=5,
        actionid=1,
    )


def test_task_elapseditem_is_action_allowed_1_async(wire: Wire) -> None:
    wire.answers_async(
        TASK_ELAPSEDITEM_IS_ACTION_ALLOWED_1,
        wire.async_b24.task.elapseditem.is_action_allowed,
        taskid=691,
        itemid=5,
        actionid=1,
    )


def test_task_elapseditem_is_action_allowed_1_command(wire: Wire) -> None:
    wire.answers_command(
        TASK_ELAPSEDITEM_IS_ACTION_ALLOWED_1,
        [
            "task",
            "elapseditem",
            "is-action-allowed",
            "--taskid",
            "691",
            "--itemid",
            "5",
            "--actionid",
            "1",
        ],
    )


TASK_ELAPSEDITEM_UPDATE_1 = Documented(
    method="task.elapseditem.update",
    version=2,
    call={"TASKID": 691, "ITEMID": 5, "ARFIELDS": {"SECONDS": 113, "COMMENT_TEXT": "comment text"}},
    status=200,
    answer={
        "result": None,
        "time": {
            "start": 1712137817.343984,
            "finish": 1712137817.605804,
            "duration": 0.26182007789611816,
            "processing": 0.018325090408325195,
            "date_start": "2024-04-03T12:50:17+02:00",
            "date_finish": "2024-04-03T12:50:17+02:00",
        },
    },
)


def test_task_elapseditem_update_1(wire: Wire) -> None:
    wire.answers(
        TASK_ELAPSEDITEM_UPDATE_1,
        wire.b24.task.elapseditem.update,
        taskid=691,
        itemid=5,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_update_1_async(wire: Wire) -> None:
    wire.answers_async(
        TASK_ELAPSEDITEM_UPDATE_1,
        wire.async_b24.task.elapseditem.update,
        taskid=691,
        itemid=5,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_update_1_command(wire: Wire) -> None:
    wire.answers_command(
        TASK_ELAPSEDITEM_UPDATE_1,
        [
            "task",
            "elapseditem",
            "update",
            "--taskid",
            "691",
            "--itemid",
            "5",
            "--arfields",
            '{"SECONDS": 113, "COMMENT_TEXT": "comment text"}',
        ],
    )


TASK_ELAPSEDITEM_UPDATE_2 = Documented(
    method="task.elapseditem.update",
    version=2,
    call={"TASKID": 691, "ITEMID": 5, "ARFIELDS": {"SECONDS": 113, "COMMENT_TEXT": "comment text"}},
    status=400,
    answer={"error": "ERROR_CORE", "error_description": "ACTION_NOT_ALLOWED"},
)


def test_task_elapseditem_update_2(wire: Wire) -> None:
    wire.refuses(
        TASK_ELAPSEDITEM_UPDATE_2,
        wire.b24.task.elapseditem.update,
        taskid=691,
        itemid=5,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_update_2_async(wire: Wire) -> None:
    wire.refuses_async(
        TASK_ELAPSEDITEM_UPDATE_2,
        wire.async_b24.task.elapseditem.update,
        taskid=691,
        itemid=5,
        arfields={"SECONDS": 113, "COMMENT_TEXT": "comment text"},
    )


def test_task_elapseditem_update_2_command(wire: Wire) -> None:
    wire.refuses_command(
        TASK_ELAPSEDITEM_UPDATE_2,
        [
            "task",
            "elapseditem",
            "update",
            "--taskid",
            "691",
            "--itemid",
            "5",
            "--arfields",
            '{"SECONDS": 113, "COMMENT_TEXT": "comment text"}',
        ],
    )
