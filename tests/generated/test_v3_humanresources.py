# Generated from spec/v3/humanresources: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_humanresources")


def test_v3__humanresources__employee__count_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__employee__count_1"],
        wire.client.v3.humanresources.employee.count,
        wire.async_client.v3.humanresources.employee.count,
    )


def test_v3__humanresources__employee__multidepartment_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__employee__multidepartment_1"],
        wire.client.v3.humanresources.employee.multidepartment,
        wire.async_client.v3.humanresources.employee.multidepartment,
    )


def test_v3__humanresources__employee__search_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__employee__search_1"],
        wire.client.v3.humanresources.employee.search,
        wire.async_client.v3.humanresources.employee.search,
        name="John",
        select=["userId", "name", "workPosition", "avatar", "url", "departments", "teams"],
    )


def test_v3__humanresources__employee__search_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__employee__search_2"],
        wire.client.v3.humanresources.employee.search,
        wire.async_client.v3.humanresources.employee.search,
        name="John",
        select=["userId", "name", "workPosition", "avatar", "url", "departments", "teams"],
    )


def test_v3__humanresources__employee__subordinates_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__employee__subordinates_1"],
        wire.client.v3.humanresources.employee.subordinates,
        wire.async_client.v3.humanresources.employee.subordinates,
        id=7,
    )


def test_v3__humanresources__employee__subordinates_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__employee__subordinates_2"],
        wire.client.v3.humanresources.employee.subordinates,
        wire.async_client.v3.humanresources.employee.subordinates,
        id=7,
    )


def test_v3__humanresources__employee__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__employee__field__get_1"],
        wire.client.v3.humanresources.employee.field.get,
        wire.async_client.v3.humanresources.employee.field.get,
        name="userId",
        select=[
            "name",
            "type",
            "title",
            "description",
            "validationRules",
            "requiredGroups",
            "filterable",
            "sortable",
            "editable",
            "multiple",
            "elementType",
        ],
    )


def test_v3__humanresources__employee__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__employee__field__get_2"],
        wire.client.v3.humanresources.employee.field.get,
        wire.async_client.v3.humanresources.employee.field.get,
        name="userId",
        select=[
            "name",
            "type",
            "title",
            "description",
            "validationRules",
            "requiredGroups",
            "filterable",
            "sortable",
            "editable",
            "multiple",
            "elementType",
        ],
    )


def test_v3__humanresources__employee__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__employee__field__list_1"],
        wire.client.v3.humanresources.employee.field.list,
        wire.async_client.v3.humanresources.employee.field.list,
        select=[
            "name",
            "type",
            "title",
            "description",
            "validationRules",
            "requiredGroups",
            "filterable",
            "sortable",
            "editable",
            "multiple",
            "elementType",
        ],
    )


def test_v3__humanresources__node__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__add_1"],
        wire.client.v3.humanresources.node.add,
        wire.async_client.v3.humanresources.node.add,
        type="DEPARTMENT",
        name="Marketing Department",
        parent_id=1,
        description="Responsible for promotion",
        user_ids={"MEMBER_HEAD": [7], "MEMBER_EMPLOYEE": [12, 15]},
        move_users_to_node=True,
        create_chat=True,
        binding_chat_ids=[31],
        create_channel=False,
        create_collab=False,
        settings={
            "BUSINESS_PROC_AUTHORITY": ["HEAD", "DEPUTY_HEAD"],
            "REPORTS_AUTHORITY": ["HEAD"],
        },
    )


def test_v3__humanresources__node__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__add_2"],
        wire.client.v3.humanresources.node.add,
        wire.async_client.v3.humanresources.node.add,
        type="DEPARTMENT",
        name="Marketing Department",
        parent_id=1,
        description="Responsible for promotion",
        user_ids={"MEMBER_HEAD": [7], "MEMBER_EMPLOYEE": [12, 15]},
        move_users_to_node=True,
        create_chat=True,
        binding_chat_ids=[31],
        create_channel=False,
        create_collab=False,
        settings={
            "BUSINESS_PROC_AUTHORITY": ["HEAD", "DEPUTY_HEAD"],
            "REPORTS_AUTHORITY": ["HEAD"],
        },
    )


def test_v3__humanresources__node__children_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__children_1"],
        wire.client.v3.humanresources.node.children,
        wire.async_client.v3.humanresources.node.children,
        id=1,
        select=[
            "id",
            "name",
            "type",
            "structureId",
            "parentId",
            "description",
            "accessCode",
            "userCount",
            "colorName",
            "xmlId",
            "createdAt",
            "updatedAt",
        ],
    )


def test_v3__humanresources__node__children_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__children_2"],
        wire.client.v3.humanresources.node.children,
        wire.async_client.v3.humanresources.node.children,
        id=1,
        select=[
            "id",
            "name",
            "type",
            "structureId",
            "parentId",
            "description",
            "accessCode",
            "userCount",
            "colorName",
            "xmlId",
            "createdAt",
            "updatedAt",
        ],
    )


def test_v3__humanresources__node__count_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__count_1"],
        wire.client.v3.humanresources.node.count,
        wire.async_client.v3.humanresources.node.count,
    )


def test_v3__humanresources__node__edit_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__edit_1"],
        wire.client.v3.humanresources.node.edit,
        wire.async_client.v3.humanresources.node.edit,
        id=44,
        name="B2B Sales Department",
        description="Works with corporate clients",
    )


def test_v3__humanresources__node__edit_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__edit_2"],
        wire.client.v3.humanresources.node.edit,
        wire.async_client.v3.humanresources.node.edit,
        id=44,
        name="B2B Sales Department",
        description="Works with corporate clients",
    )


def test_v3__humanresources__node__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__get_1"],
        wire.client.v3.humanresources.node.get,
        wire.async_client.v3.humanresources.node.get,
        id=1,
        select=[
            "id",
            "name",
            "type",
            "structureId",
            "parentId",
            "description",
            "accessCode",
            "userCount",
            "colorName",
            "xmlId",
            "createdAt",
            "updatedAt",
            "members",
        ],
    )


def test_v3__humanresources__node__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__get_2"],
        wire.client.v3.humanresources.node.get,
        wire.async_client.v3.humanresources.node.get,
        id=1,
        select=[
            "id",
            "name",
            "type",
            "structureId",
            "parentId",
            "description",
            "accessCode",
            "userCount",
            "colorName",
            "xmlId",
            "createdAt",
            "updatedAt",
            "members",
        ],
    )


def test_v3__humanresources__node__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__list_1"],
        wire.client.v3.humanresources.node.list,
        wire.async_client.v3.humanresources.node.list,
        type="DEPARTMENT",
        select=[
            "id",
            "name",
            "type",
            "structureId",
            "parentId",
            "description",
            "accessCode",
            "userCount",
            "colorName",
            "xmlId",
            "createdAt",
            "updatedAt",
        ],
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__humanresources__node__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__list_2"],
        wire.client.v3.humanresources.node.list,
        wire.async_client.v3.humanresources.node.list,
        type="DEPARTMENT",
        select=[
            "id",
            "name",
            "type",
            "structureId",
            "parentId",
            "description",
            "accessCode",
            "userCount",
            "colorName",
            "xmlId",
            "createdAt",
            "updatedAt",
        ],
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__humanresources__node__move_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__move_1"],
        wire.client.v3.humanresources.node.move,
        wire.async_client.v3.humanresources.node.move,
        id=44,
        parent_id=2,
    )


def test_v3__humanresources__node__move_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__move_2"],
        wire.client.v3.humanresources.node.move,
        wire.async_client.v3.humanresources.node.move,
        id=44,
        parent_id=2,
    )


def test_v3__humanresources__node__search_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__search_1"],
        wire.client.v3.humanresources.node.search,
        wire.async_client.v3.humanresources.node.search,
        type="DEPARTMENT",
        name="Sales",
        parent_id=1,
        pagination={"limit": 20},
    )


def test_v3__humanresources__node__search_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__search_2"],
        wire.client.v3.humanresources.node.search,
        wire.async_client.v3.humanresources.node.search,
        type="DEPARTMENT",
        name="Sales",
        parent_id=1,
        pagination={"limit": 20},
    )


def test_v3__humanresources__node__communication__edit_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__communication__edit_1"],
        wire.client.v3.humanresources.node.communication.edit,
        wire.async_client.v3.humanresources.node.communication.edit,
        node_id=15,
        communication_type="CHAT",
        create_default=False,
        ids=[21],
        remove_ids=[18],
        with_children=False,
    )


def test_v3__humanresources__node__communication__edit_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__communication__edit_2"],
        wire.client.v3.humanresources.node.communication.edit,
        wire.async_client.v3.humanresources.node.communication.edit,
        node_id=15,
        communication_type="CHAT",
        create_default=False,
        ids=[21],
        remove_ids=[18],
        with_children=False,
    )


def test_v3__humanresources__node__communication__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__communication__list_1"],
        wire.client.v3.humanresources.node.communication.list,
        wire.async_client.v3.humanresources.node.communication.list,
        id=15,
    )


def test_v3__humanresources__node__communication__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__communication__list_2"],
        wire.client.v3.humanresources.node.communication.list,
        wire.async_client.v3.humanresources.node.communication.list,
        id=15,
    )


def test_v3__humanresources__node__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__field__get_1"],
        wire.client.v3.humanresources.node.field.get,
        wire.async_client.v3.humanresources.node.field.get,
        name="name",
        select=["name", "type", "title"],
    )


def test_v3__humanresources__node__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__field__get_2"],
        wire.client.v3.humanresources.node.field.get,
        wire.async_client.v3.humanresources.node.field.get,
        name="name",
        select=["name", "type", "title"],
    )


def test_v3__humanresources__node__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__field__list_1"],
        wire.client.v3.humanresources.node.field.list,
        wire.async_client.v3.humanresources.node.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__humanresources__node__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__field__list_2"],
        wire.client.v3.humanresources.node.field.list,
        wire.async_client.v3.humanresources.node.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__humanresources__node__member__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__member__add_1"],
        wire.client.v3.humanresources.node.member.add,
        wire.async_client.v3.humanresources.node.member.add,
        node_id=15,
        user_ids=[7, 12, 18],
        role="MEMBER_EMPLOYEE",
    )


def test_v3__humanresources__node__member__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__member__add_2"],
        wire.client.v3.humanresources.node.member.add,
        wire.async_client.v3.humanresources.node.member.add,
        node_id=15,
        user_ids=[7, 12, 18],
        role="MEMBER_EMPLOYEE",
    )


def test_v3__humanresources__node__member__move_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__member__move_1"],
        wire.client.v3.humanresources.node.member.move,
        wire.async_client.v3.humanresources.node.member.move,
        node_id=28,
        user_ids=[12, 18],
        role="MEMBER_EMPLOYEE",
    )


def test_v3__humanresources__node__member__move_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__member__move_2"],
        wire.client.v3.humanresources.node.member.move,
        wire.async_client.v3.humanresources.node.member.move,
        node_id=28,
        user_ids=[12, 18],
        role="MEMBER_EMPLOYEE",
    )


def test_v3__humanresources__node__member__remove_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__member__remove_1"],
        wire.client.v3.humanresources.node.member.remove,
        wire.async_client.v3.humanresources.node.member.remove,
        node_id=15,
        user_ids=[18, 25, 31],
    )


def test_v3__humanresources__node__member__remove_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__member__remove_2"],
        wire.client.v3.humanresources.node.member.remove,
        wire.async_client.v3.humanresources.node.member.remove,
        node_id=15,
        user_ids=[18, 25, 31],
    )


def test_v3__humanresources__node__member__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__member__set_1"],
        wire.client.v3.humanresources.node.member.set,
        wire.async_client.v3.humanresources.node.member.set,
        node_id=15,
        user_ids={"MEMBER_HEAD": [7], "MEMBER_DEPUTY_HEAD": [12], "MEMBER_EMPLOYEE": [18, 25, 31]},
    )


def test_v3__humanresources__node__member__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__humanresources__node__member__set_2"],
        wire.client.v3.humanresources.node.member.set,
        wire.async_client.v3.humanresources.node.member.set,
        node_id=15,
        user_ids={"MEMBER_HEAD": [7], "MEMBER_DEPUTY_HEAD": [12], "MEMBER_EMPLOYEE": [18, 25, 31]},
    )


def test_v3__humanresources__node__member__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__member__field__get_1"],
        wire.client.v3.humanresources.node.member.field.get,
        wire.async_client.v3.humanresources.node.member.field.get,
        name="userId",
        select=["name", "type", "title"],
    )


def test_v3__humanresources__node__member__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__humanresources__node__member__field__list_1"],
        wire.client.v3.humanresources.node.member.field.list,
        wire.async_client.v3.humanresources.node.member.field.list,
        select=["name", "type", "title", "description", "filterable", "sortable"],
    )
