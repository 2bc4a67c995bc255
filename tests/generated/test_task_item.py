# Generated from spec/task/item: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("task_item")


def test_task__item__add_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__add_1"],
        wire.client.task.item.add,
        wire.async_client.task.item.add,
        fields={
            "TITLE": "created via REST API at **current_datetime_here**",
            "RESPONSIBLE_ID": 1,
            "DEADLINE": "2013-05-13T16:06:06+03:00",
        },
    )


def test_task__item__addfile_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__addfile_1"],
        wire.client.task.item.addfile,
        wire.async_client.task.item.addfile,
        task_id="140",
        file={"NAME": "desc.txt", "CONTENT": "BASE64_ENCODED_CONTENT_OF_DESC.TXT"},
    )


def test_task__item__addtofavorite_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__addtofavorite_1"],
        wire.client.task.item.addtofavorite,
        wire.async_client.task.item.addtofavorite,
        task_id=10,
        params={"AFFECT_CHILDREN": "Y"},
    )


def test_task__item__approve_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__approve_1"],
        wire.client.task.item.approve,
        wire.async_client.task.item.approve,
        taskid=13,
    )


def test_task__item__complete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__complete_1"],
        wire.client.task.item.complete,
        wire.async_client.task.item.complete,
        taskid=13,
    )


def test_task__item__defer_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__defer_1"],
        wire.client.task.item.defer,
        wire.async_client.task.item.defer,
        taskid=13,
    )


def test_task__item__delegate_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__delegate_1"],
        wire.client.task.item.delegate,
        wire.async_client.task.item.delegate,
        taskid=13,
        userid=3,
    )


def test_task__item__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__delete_1"],
        wire.client.task.item.delete,
        wire.async_client.task.item.delete,
        taskid=13,
    )


def test_task__item__deletefile_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__deletefile_1"],
        wire.client.task.item.deletefile,
        wire.async_client.task.item.deletefile,
        task_id=3,
        attachment_id=28,
    )


def test_task__item__deletefromfavorite_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__deletefromfavorite_1"],
        wire.client.task.item.deletefromfavorite,
        wire.async_client.task.item.deletefromfavorite,
        task_id=10,
        params={"AFFECT_CHILDREN": "Y"},
    )


def test_task__item__disapprove_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__disapprove_1"],
        wire.client.task.item.disapprove,
        wire.async_client.task.item.disapprove,
        taskid=13,
    )


def test_task__item__getallowedactions_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__getallowedactions_1"],
        wire.client.task.item.getallowedactions,
        wire.async_client.task.item.getallowedactions,
        taskid=13,
    )


def test_task__item__getallowedtaskactionsasstrings_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__getallowedtaskactionsasstrings_1"],
        wire.client.task.item.getallowedtaskactionsasstrings,
        wire.async_client.task.item.getallowedtaskactionsasstrings,
        taskid=13,
    )


def test_task__item__getdata_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__getdata_1"],
        wire.client.task.item.getdata,
        wire.async_client.task.item.getdata,
        taskid=2,
    )


def test_task__item__getdependson_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__getdependson_1"],
        wire.client.task.item.getdependson,
        wire.async_client.task.item.getdependson,
        taskid=13,
    )


def test_task__item__getdescription_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__getdescription_1"],
        wire.client.task.item.getdescription,
        wire.async_client.task.item.getdescription,
        taskid=13,
        userid=1,
    )


def test_task__item__getmanifest_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__getmanifest_1"],
        wire.client.task.item.getmanifest,
        wire.async_client.task.item.getmanifest,
    )


def test_task__item__isactionallowed_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__isactionallowed_1"],
        wire.client.task.item.isactionallowed,
        wire.async_client.task.item.isactionallowed,
        taskid=13,
        action=6,
    )


def test_task__item__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__list_1"], wire.client.task.item.list, wire.async_client.task.item.list
    )


def test_task__item__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__list_2"],
        wire.client.task.item.list,
        wire.async_client.task.item.list,
        order={"ID": "desc"},
        filter={"ID": [1, 2, 3, 4, 5, 6]},
        params={"NAV_PARAMS": {"nPageSize": 2, "iNumPage": 2}},
    )


def test_task__item__renew_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__renew_1"],
        wire.client.task.item.renew,
        wire.async_client.task.item.renew,
        taskid=13,
    )


def test_task__item__startexecution_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__startexecution_1"],
        wire.client.task.item.startexecution,
        wire.async_client.task.item.startexecution,
        taskid=3,
    )


def test_task__item__update_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__update_1"],
        wire.client.task.item.update,
        wire.async_client.task.item.update,
        taskid=1,
        fields={"TIME_ESTIMATE": 113},
    )


def test_task__item__update_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__update_2"],
        wire.client.task.item.update,
        wire.async_client.task.item.update,
        taskid=1,
        fields={"UF_CRM_TASK": ["L_4", "C_7", "CO_5", "D_10"]},
    )


def test_task__item__userfield__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__item__userfield__add_1"],
        wire.client.task.item.userfield.add,
        wire.async_client.task.item.userfield.add,
        params={
            "USER_TYPE_ID": "string",
            "FIELD_NAME": "UF_TASK_CLIENT_REQUEST",
            "XML_ID": "UF_TASK_CLIENT_REQUEST",
            "EDIT_FORM_LABEL": {"de": "Kundenanfrage", "en": "Client request"},
            "LABEL": "Client request",
            "SORT": 220,
            "MULTIPLE": "N",
            "MANDATORY": "Y",
            "SETTINGS": {"DEFAULT_VALUE": "Clarify the goal and expected result", "ROWS": 10},
        },
    )


def test_task__item__userfield__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__item__userfield__add_2"],
        wire.client.task.item.userfield.add,
        wire.async_client.task.item.userfield.add,
        params={
            "USER_TYPE_ID": "string",
            "FIELD_NAME": "UF_TASK_CLIENT_REQUEST",
            "XML_ID": "UF_TASK_CLIENT_REQUEST",
            "EDIT_FORM_LABEL": {"de": "Kundenanfrage", "en": "Client request"},
            "LABEL": "Client request",
            "SORT": 220,
            "MULTIPLE": "N",
            "MANDATORY": "Y",
            "SETTINGS": {"DEFAULT_VALUE": "Clarify the goal and expected result", "ROWS": 10},
        },
    )


def test_task__item__userfield__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__item__userfield__delete_1"],
        wire.client.task.item.userfield.delete,
        wire.async_client.task.item.userfield.delete,
        id=1325,
    )


def test_task__item__userfield__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__item__userfield__delete_2"],
        wire.client.task.item.userfield.delete,
        wire.async_client.task.item.userfield.delete,
        id=1325,
    )


def test_task__item__userfield__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["task__item__userfield__get_1"],
        wire.client.task.item.userfield.get,
        wire.async_client.task.item.userfield.get,
        id=1325,
    )


def test_task__item__userfield__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__item__userfield__get_2"],
        wire.client.task.item.userfield.get,
        wire.async_client.task.item.userfield.get,
        id=1325,
    )


def test_task__item__userfield__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__item__userfield__getfields_1"],
        wire.client.task.item.userfield.getfields,
        wire.async_client.task.item.userfield.getfields,
    )


def test_task__item__userfield__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__item__userfield__getlist_1"],
        wire.client.task.item.userfield.getlist,
        wire.async_client.task.item.userfield.getlist,
        order={"SORT": "ASC"},
    )


def test_task__item__userfield__gettypes_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__item__userfield__gettypes_1"],
        wire.client.task.item.userfield.gettypes,
        wire.async_client.task.item.userfield.gettypes,
    )


def test_task__item__userfield__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["task__item__userfield__update_1"],
        wire.client.task.item.userfield.update,
        wire.async_client.task.item.userfield.update,
        id=1325,
        data={"EDIT_FORM_LABEL": {"en": "Description of client request"}, "MANDATORY": "N"},
    )


def test_task__item__userfield__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["task__item__userfield__update_2"],
        wire.client.task.item.userfield.update,
        wire.async_client.task.item.userfield.update,
        id=1325,
        data={"EDIT_FORM_LABEL": {"en": "Description of client request"}, "MANDATORY": "N"},
    )
