# Generated from spec/tasks: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("tasks")


def test_tasks__flow__flow__activate_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__activate_1"],
        wire.client.tasks.flow.flow.activate,
        wire.async_client.tasks.flow.flow.activate,
        flow_id=517,
    )


def test_tasks__flow__flow__activate_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__activate_2"],
        wire.client.tasks.flow.flow.activate,
        wire.async_client.tasks.flow.flow.activate,
        flow_id=517,
    )


def test_tasks__flow__flow__create_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__create_1"],
        wire.client.tasks.flow.flow.create,
        wire.async_client.tasks.flow.flow.create,
        flow_data={
            "name": "Unique Flow Name",
            "description": "Flow description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks__flow__flow__create_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__create_2"],
        wire.client.tasks.flow.flow.create,
        wire.async_client.tasks.flow.flow.create,
        flow_data={
            "name": "Unique Flow Name",
            "description": "Flow description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks__flow__flow__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__delete_1"],
        wire.client.tasks.flow.flow.delete,
        wire.async_client.tasks.flow.flow.delete,
        flow_data={"id": 517},
    )


def test_tasks__flow__flow__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__delete_2"],
        wire.client.tasks.flow.flow.delete,
        wire.async_client.tasks.flow.flow.delete,
        flow_data={"id": 517},
    )


def test_tasks__flow__flow__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__get_1"],
        wire.client.tasks.flow.flow.get,
        wire.async_client.tasks.flow.flow.get,
        flow_id=517,
    )


def test_tasks__flow__flow__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__get_2"],
        wire.client.tasks.flow.flow.get,
        wire.async_client.tasks.flow.flow.get,
        flow_id=517,
    )


def test_tasks__flow__flow__is_exists_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__is_exists_1"],
        wire.client.tasks.flow.flow.is_exists,
        wire.async_client.tasks.flow.flow.is_exists,
        flow_data={"name": "Flow Name"},
    )


def test_tasks__flow__flow__is_exists_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__is_exists_2"],
        wire.client.tasks.flow.flow.is_exists,
        wire.async_client.tasks.flow.flow.is_exists,
        flow_data={"name": "Flow Name"},
    )


def test_tasks__flow__flow__pin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__pin_1"],
        wire.client.tasks.flow.flow.pin,
        wire.async_client.tasks.flow.flow.pin,
        flow_id=517,
    )


def test_tasks__flow__flow__pin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__pin_2"],
        wire.client.tasks.flow.flow.pin,
        wire.async_client.tasks.flow.flow.pin,
        flow_id=517,
    )


def test_tasks__flow__flow__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__flow__flow__update_1"],
        wire.client.tasks.flow.flow.update,
        wire.async_client.tasks.flow.flow.update,
        flow_data={
            "id": 517,
            "name": "Updated Flow Name",
            "description": "Updated description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks__flow__flow__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__flow__flow__update_2"],
        wire.client.tasks.flow.flow.update,
        wire.async_client.tasks.flow.flow.update,
        flow_data={
            "id": 517,
            "name": "Updated Flow Name",
            "description": "Updated description",
            "plannedCompletionTime": 7200,
            "distributionType": "manually",
            "responsibleList": [["user", "3"]],
            "taskCreators": [["meta-user", "all-users"]],
            "matchWorkTime": 1,
            "notifyAtHalfTime": 0,
        },
    )


def test_tasks__template__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__add_1"],
        wire.client.tasks.template.add,
        wire.async_client.tasks.template.add,
        fields={
            "PARENT_ID": 8131,
            "TITLE": "Weekly project status preparation",
            "DESCRIPTION": "Task template for preparing and approving weekly project status with the team and manager",
            "PRIORITY": 2,
            "CREATED_BY": 101,
            "RESPONSIBLE_ID": 102,
            "REPLICATE": "Y",
            "START_DATE_PLAN_AFTER": "32400",
            "END_DATE_PLAN_AFTER": "97200",
            "REPLICATE_PARAMS": {
                "PERIOD": "weekly",
                "EVERY_WEEK": 1,
                "WEEK_DAYS": [2],
                "TIME": "11:00",
                "REPEAT_TILL": "endless",
                "START_DATE": "03/16/2026 00:00:00",
            },
            "UF_CRM_TASK": ["L_1179", "D_1833"],
        },
    )


def test_tasks__template__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__add_2"],
        wire.client.tasks.template.add,
        wire.async_client.tasks.template.add,
        fields={
            "PARENT_ID": 8131,
            "TITLE": "Weekly project status preparation",
            "DESCRIPTION": "Task template for preparing and approving weekly project status with the team and manager",
            "PRIORITY": 2,
            "CREATED_BY": 101,
            "RESPONSIBLE_ID": 102,
            "REPLICATE": "Y",
            "START_DATE_PLAN_AFTER": "32400",
            "END_DATE_PLAN_AFTER": "97200",
            "REPLICATE_PARAMS": {
                "PERIOD": "weekly",
                "EVERY_WEEK": 1,
                "WEEK_DAYS": [2],
                "TIME": "11:00",
                "REPEAT_TILL": "endless",
                "START_DATE": "03/16/2026 00:00:00",
            },
            "UF_CRM_TASK": ["L_1179", "D_1833"],
        },
    )


def test_tasks__template__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__delete_1"],
        wire.client.tasks.template.delete,
        wire.async_client.tasks.template.delete,
        template_id=123,
    )


def test_tasks__template__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__delete_2"],
        wire.client.tasks.template.delete,
        wire.async_client.tasks.template.delete,
        template_id=123,
    )


def test_tasks__template__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__fields_1"],
        wire.client.tasks.template.fields,
        wire.async_client.tasks.template.fields,
    )


def test_tasks__template__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__get_1"],
        wire.client.tasks.template.get,
        wire.async_client.tasks.template.get,
        template_id=139,
    )


def test_tasks__template__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__get_2"],
        wire.client.tasks.template.get,
        wire.async_client.tasks.template.get,
        template_id=139,
    )


def test_tasks__template__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__update_1"],
        wire.client.tasks.template.update,
        wire.async_client.tasks.template.update,
        template_id=139,
        fields={
            "TITLE": "Preparation of weekly project status and approval",
            "DESCRIPTION": "Updated task template for preparing weekly project status and final approval before sending",
            "PRIORITY": 1,
            "TASK_CONTROL": "Y",
            "ADD_IN_REPORT": "Y",
            "UF_CRM_TASK": ["L_1179", "D_1833"],
        },
    )


def test_tasks__template__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__update_2"],
        wire.client.tasks.template.update,
        wire.async_client.tasks.template.update,
        template_id=139,
        fields={
            "TITLE": "Preparation of weekly project status and approval",
            "DESCRIPTION": "Updated task template for preparing weekly project status and final approval before sending",
            "PRIORITY": 1,
            "TASK_CONTROL": "Y",
            "ADD_IN_REPORT": "Y",
            "UF_CRM_TASK": ["L_1179", "D_1833"],
        },
    )


def test_tasks__template__checklist__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__add_1"],
        wire.client.tasks.template.checklist.add,
        wire.async_client.tasks.template.checklist.add,
        template_id=139,
        fields={
            "TITLE": "4. Prepare the dashboard",
            "PARENT_ID": 23,
            "SORT_INDEX": 200,
            "IS_COMPLETE": "N",
            "IS_IMPORTANT": "Y",
            "MEMBERS": {"547": {"TYPE": "A"}},
        },
    )


def test_tasks__template__checklist__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__add_2"],
        wire.client.tasks.template.checklist.add,
        wire.async_client.tasks.template.checklist.add,
        template_id=139,
        fields={
            "TITLE": "4. Prepare the dashboard",
            "PARENT_ID": 23,
            "SORT_INDEX": 200,
            "IS_COMPLETE": "N",
            "IS_IMPORTANT": "Y",
            "MEMBERS": {"547": {"TYPE": "A"}},
        },
    )


def test_tasks__template__checklist__add_attachment_by_content_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__add_attachment_by_content_1"],
        wire.client.tasks.template.checklist.add_attachment_by_content,
        wire.async_client.tasks.template.checklist.add_attachment_by_content,
        template_id=139,
        check_list_item_id=37,
        attachment_parameters={"NAME": "dashboard-note.txt", "CONTENT": "RGFzaGJvYXJkIG5vdGU="},
    )


def test_tasks__template__checklist__add_attachment_by_content_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__add_attachment_by_content_2"],
        wire.client.tasks.template.checklist.add_attachment_by_content,
        wire.async_client.tasks.template.checklist.add_attachment_by_content,
        template_id=139,
        check_list_item_id=37,
        attachment_parameters={"NAME": "dashboard-note.txt", "CONTENT": "RGFzaGJvYXJkIG5vdGU="},
    )


def test_tasks__template__checklist__add_attachments_from_disk_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__add_attachments_from_disk_1"],
        wire.client.tasks.template.checklist.add_attachments_from_disk,
        wire.async_client.tasks.template.checklist.add_attachments_from_disk,
        template_id=139,
        check_list_item_id=37,
        files_ids=["n5065", "n5067"],
    )


def test_tasks__template__checklist__add_attachments_from_disk_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__add_attachments_from_disk_2"],
        wire.client.tasks.template.checklist.add_attachments_from_disk,
        wire.async_client.tasks.template.checklist.add_attachments_from_disk,
        template_id=139,
        check_list_item_id=37,
        files_ids=["n5065", "n5067"],
    )


def test_tasks__template__checklist__complete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__complete_1"],
        wire.client.tasks.template.checklist.complete,
        wire.async_client.tasks.template.checklist.complete,
        template_id=139,
        check_list_item_id=27,
    )


def test_tasks__template__checklist__complete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__complete_2"],
        wire.client.tasks.template.checklist.complete,
        wire.async_client.tasks.template.checklist.complete,
        template_id=139,
        check_list_item_id=27,
    )


def test_tasks__template__checklist__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__delete_1"],
        wire.client.tasks.template.checklist.delete,
        wire.async_client.tasks.template.checklist.delete,
        template_id=139,
        check_list_item_id=29,
    )


def test_tasks__template__checklist__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__delete_2"],
        wire.client.tasks.template.checklist.delete,
        wire.async_client.tasks.template.checklist.delete,
        template_id=139,
        check_list_item_id=29,
    )


def test_tasks__template__checklist__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__get_1"],
        wire.client.tasks.template.checklist.get,
        wire.async_client.tasks.template.checklist.get,
        template_id=139,
        check_list_item_id=37,
    )


def test_tasks__template__checklist__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__get_2"],
        wire.client.tasks.template.checklist.get,
        wire.async_client.tasks.template.checklist.get,
        template_id=139,
        check_list_item_id=37,
    )


def test_tasks__template__checklist__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__list_1"],
        wire.client.tasks.template.checklist.list,
        wire.async_client.tasks.template.checklist.list,
        template_id=139,
        filter={"IS_COMPLETE": "N", "IS_IMPORTANT": "N"},
        select=[
            "ID",
            "TEMPLATE_ID",
            "PARENT_ID",
            "TITLE",
            "SORT_INDEX",
            "IS_COMPLETE",
            "IS_IMPORTANT",
        ],
        order={"SORT_INDEX": "asc", "ID": "desc"},
    )


def test_tasks__template__checklist__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__list_2"],
        wire.client.tasks.template.checklist.list,
        wire.async_client.tasks.template.checklist.list,
        template_id=139,
        filter={"IS_COMPLETE": "N", "IS_IMPORTANT": "N"},
        select=[
            "ID",
            "TEMPLATE_ID",
            "PARENT_ID",
            "TITLE",
            "SORT_INDEX",
            "IS_COMPLETE",
            "IS_IMPORTANT",
        ],
        order={"SORT_INDEX": "asc", "ID": "desc"},
    )


def test_tasks__template__checklist__move_after_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__move_after_1"],
        wire.client.tasks.template.checklist.move_after,
        wire.async_client.tasks.template.checklist.move_after,
        template_id=139,
        check_list_item_id=25,
        after_item_id=29,
    )


def test_tasks__template__checklist__move_after_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__move_after_2"],
        wire.client.tasks.template.checklist.move_after,
        wire.async_client.tasks.template.checklist.move_after,
        template_id=139,
        check_list_item_id=25,
        after_item_id=29,
    )


def test_tasks__template__checklist__move_before_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__move_before_1"],
        wire.client.tasks.template.checklist.move_before,
        wire.async_client.tasks.template.checklist.move_before,
        template_id=139,
        check_list_item_id=37,
        before_item_id=29,
    )


def test_tasks__template__checklist__move_before_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__move_before_2"],
        wire.client.tasks.template.checklist.move_before,
        wire.async_client.tasks.template.checklist.move_before,
        template_id=139,
        check_list_item_id=37,
        before_item_id=29,
    )


def test_tasks__template__checklist__remove_attachments_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__remove_attachments_1"],
        wire.client.tasks.template.checklist.remove_attachments,
        wire.async_client.tasks.template.checklist.remove_attachments,
        template_id=139,
        check_list_item_id=37,
        attachments_ids=[1119, 1121],
    )


def test_tasks__template__checklist__remove_attachments_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__remove_attachments_2"],
        wire.client.tasks.template.checklist.remove_attachments,
        wire.async_client.tasks.template.checklist.remove_attachments,
        template_id=139,
        check_list_item_id=37,
        attachments_ids=[1119, 1121],
    )


def test_tasks__template__checklist__renew_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__renew_1"],
        wire.client.tasks.template.checklist.renew,
        wire.async_client.tasks.template.checklist.renew,
        template_id=139,
        check_list_item_id=27,
    )


def test_tasks__template__checklist__renew_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__renew_2"],
        wire.client.tasks.template.checklist.renew,
        wire.async_client.tasks.template.checklist.renew,
        template_id=139,
        check_list_item_id=27,
    )


def test_tasks__template__checklist__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["tasks__template__checklist__update_1"],
        wire.client.tasks.template.checklist.update,
        wire.async_client.tasks.template.checklist.update,
        template_id=139,
        check_list_item_id=37,
        fields={"TITLE": "4. Prepare dashboard and send the link"},
    )


def test_tasks__template__checklist__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["tasks__template__checklist__update_2"],
        wire.client.tasks.template.checklist.update,
        wire.async_client.tasks.template.checklist.update,
        template_id=139,
        check_list_item_id=37,
        fields={"TITLE": "4. Prepare dashboard and send the link"},
    )
