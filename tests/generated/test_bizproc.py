# Generated from spec/bizproc: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("bizproc")


def test_bizproc__activity__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__activity__add_1"],
        wire.client.bizproc.activity.add,
        wire.async_client.bizproc.activity.add,
        code="md5_action",
        handler="https://your_domain/ping.php",
        auth_user_id=1,
        use_subscription="Y",
        name={"de": "MD5 Generator", "en": "MD5 generator"},
        description={
            "de": "Die Aktion gibt den MD5-Hash des Eingabeparameters zurück",
            "en": "Activity returns MD5 hash of input parameter",
        },
        properties={
            "inputString": {
                "Name": {"de": "Eingabestring", "en": "Input string"},
                "Description": {
                    "de": "Geben Sie den String ein, den Sie hashen möchten",
                    "en": "Input string for hashing",
                },
                "Type": "string",
                "Required": "Y",
                "Multiple": "N",
                "Default": "{=Document:NAME}",
            }
        },
        return_properties={
            "outputString": {
                "Name": {"de": "MD5", "en": "MD5"},
                "Type": "string",
                "Multiple": "N",
                "Default": None,
            }
        },
        document_type=["lists", "BizprocDocument", "iblock_164"],
        filter={"INCLUDE": [["lists"]]},
    )


def test_bizproc__activity__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__activity__add_2"],
        wire.client.bizproc.activity.add,
        wire.async_client.bizproc.activity.add,
        code="md5_action",
        handler="https://your_domain/ping.php",
        auth_user_id=1,
        use_subscription="Y",
        name={"de": "MD5 Generator", "en": "MD5 generator"},
        description={
            "de": "Die Aktion gibt den MD5-Hash des Eingabeparameters zurück",
            "en": "Activity returns MD5 hash of input parameter",
        },
        properties={
            "inputString": {
                "Name": {"de": "Eingabestring", "en": "Input string"},
                "Description": {
                    "de": "Geben Sie den String ein, den Sie hashen möchten",
                    "en": "Input string for hashing",
                },
                "Type": "string",
                "Required": "Y",
                "Multiple": "N",
                "Default": "{=Document:NAME}",
            }
        },
        return_properties={
            "outputString": {
                "Name": {"de": "MD5", "en": "MD5"},
                "Type": "string",
                "Multiple": "N",
                "Default": None,
            }
        },
        document_type=["lists", "BizprocDocument", "iblock_164"],
        filter={"INCLUDE": [["lists"]]},
    )


def test_bizproc__activity__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__activity__delete_1"],
        wire.client.bizproc.activity.delete,
        wire.async_client.bizproc.activity.delete,
        code="md5_action",
    )


def test_bizproc__activity__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__activity__delete_2"],
        wire.client.bizproc.activity.delete,
        wire.async_client.bizproc.activity.delete,
        code="md5_action",
    )


def test_bizproc__activity__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__activity__list_1"],
        wire.client.bizproc.activity.list,
        wire.async_client.bizproc.activity.list,
    )


def test_bizproc__activity__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__activity__list_2"],
        wire.client.bizproc.activity.list,
        wire.async_client.bizproc.activity.list,
    )


def test_bizproc__activity__log_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__activity__log_1"],
        wire.client.bizproc.activity.log,
        wire.async_client.bizproc.activity.log,
        event_token="55c1dc1c3f0d75.78875596|A51601_82584_96831_81132|hsyUws1j4XiwqPqN45eH66CcQtEvpUIP.your-token",
        log_message="Please wait for answer!",
    )


def test_bizproc__activity__log_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__activity__log_2"],
        wire.client.bizproc.activity.log,
        wire.async_client.bizproc.activity.log,
        event_token="55c1dc1c3f0d75.78875596|A51601_82584_96831_81132|hsyUws1j4XiwqPqN45eH66CcQtEvpUIP.your-token",
        log_message="Please wait for answer!",
    )


def test_bizproc__activity__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__activity__update_1"],
        wire.client.bizproc.activity.update,
        wire.async_client.bizproc.activity.update,
        code="action_test_code",
        fields={
            "AUTH_USER_ID": 1,
            "USE_SUBSCRIPTION": "N",
            "FILTER": {"INCLUDE": [["lists"], ["crm", "CCrmDocumentDeal"]]},
        },
    )


def test_bizproc__activity__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__activity__update_2"],
        wire.client.bizproc.activity.update,
        wire.async_client.bizproc.activity.update,
        code="action_test_code",
        fields={
            "AUTH_USER_ID": 1,
            "USE_SUBSCRIPTION": "N",
            "FILTER": {"INCLUDE": [["lists"], ["crm", "CCrmDocumentDeal"]]},
        },
    )


def test_bizproc__event__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__event__send_1"],
        wire.client.bizproc.event.send,
        wire.async_client.bizproc.event.send,
        event_token="55c1dc1c3f0d75.78875596|A51601_82584_96831_81132|hsyUws1j4XiwqPqN45eH66CcQtEvpUIP.your-token",
        return_values={"outputString": "846c55d14f552180874a628d2615e285"},
    )


def test_bizproc__event__send_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__event__send_2"],
        wire.client.bizproc.event.send,
        wire.async_client.bizproc.event.send,
        event_token="55c1dc1c3f0d75.78875596|A51601_82584_96831_81132|hsyUws1j4XiwqPqN45eH66CcQtEvpUIP.your-token",
        return_values={"outputString": "846c55d14f552180874a628d2615e285"},
    )


def test_bizproc__robot__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__robot__add_1"],
        wire.client.bizproc.robot.add,
        wire.async_client.bizproc.robot.add,
        code="test_robot",
        handler="https://your_domain/robot.php",
        auth_user_id=1,
        use_subscription="Y",
        name="Send Message",
        properties={
            "datetime": {"Name": "When", "Type": "datetime"},
            "text": {"Name": "Text", "Type": "text"},
            "user": {"Name": "To", "Type": "user", "Default": "Author;"},
        },
        filter={"INCLUDE": [["crm", "CCrmDocumentDeal"], ["crm", "CCrmDocumentLead"]]},
    )


def test_bizproc__robot__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__robot__add_2"],
        wire.client.bizproc.robot.add,
        wire.async_client.bizproc.robot.add,
        code="test_robot",
        handler="https://your_domain/robot.php",
        auth_user_id=1,
        use_subscription="Y",
        name="Send Message",
        properties={
            "datetime": {"Name": "When", "Type": "datetime"},
            "text": {"Name": "Text", "Type": "text"},
            "user": {"Name": "To", "Type": "user", "Default": "Author;"},
        },
        filter={"INCLUDE": [["crm", "CCrmDocumentDeal"], ["crm", "CCrmDocumentLead"]]},
    )


def test_bizproc__robot__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__robot__delete_1"],
        wire.client.bizproc.robot.delete,
        wire.async_client.bizproc.robot.delete,
        code="test_robot",
    )


def test_bizproc__robot__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__robot__delete_2"],
        wire.client.bizproc.robot.delete,
        wire.async_client.bizproc.robot.delete,
        code="test_robot",
    )


def test_bizproc__robot__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__robot__list_1"],
        wire.client.bizproc.robot.list,
        wire.async_client.bizproc.robot.list,
    )


def test_bizproc__robot__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__robot__list_2"],
        wire.client.bizproc.robot.list,
        wire.async_client.bizproc.robot.list,
    )


def test_bizproc__robot__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__robot__update_1"],
        wire.client.bizproc.robot.update,
        wire.async_client.bizproc.robot.update,
        code="test_robot",
        fields={
            "NAME": "Send message to author",
            "USE_SUBSCRIPTION": "N",
            "FILTER": {"INCLUDE": [["crm", "CCrmDocumentDeal"]]},
        },
    )


def test_bizproc__robot__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__robot__update_2"],
        wire.client.bizproc.robot.update,
        wire.async_client.bizproc.robot.update,
        code="test_robot",
        fields={
            "NAME": "Send message to author",
            "USE_SUBSCRIPTION": "N",
            "FILTER": {"INCLUDE": [["crm", "CCrmDocumentDeal"]]},
        },
    )


def test_bizproc__task__complete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__task__complete_1"],
        wire.client.bizproc.task.complete,
        wire.async_client.bizproc.task.complete,
        task_id=1501,
        status=3,
        comment="Added",
        fields={"contractor": "C_607", "phone_number": "+19991234567"},
    )


def test_bizproc__task__complete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__task__complete_2"],
        wire.client.bizproc.task.complete,
        wire.async_client.bizproc.task.complete,
        task_id=1501,
        status=3,
        comment="Added",
        fields={"contractor": "C_607", "phone_number": "+19991234567"},
    )


def test_bizproc__task__delegate_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__task__delegate_1"],
        wire.client.bizproc.task.delegate,
        wire.async_client.bizproc.task.delegate,
        task_ids=[1128, 1129, 1130],
        from_user_id=15,
        to_user_id=37,
    )


def test_bizproc__task__delegate_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__task__delegate_2"],
        wire.client.bizproc.task.delegate,
        wire.async_client.bizproc.task.delegate,
        task_ids=[1128, 1129, 1130],
        from_user_id=15,
        to_user_id=37,
    )


def test_bizproc__task__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__task__list_1"],
        wire.client.bizproc.task.list,
        wire.async_client.bizproc.task.list,
        select=[
            "ID",
            "WORKFLOW_ID",
            "DOCUMENT_NAME",
            "DESCRIPTION",
            "NAME",
            "MODIFIED",
            "WORKFLOW_STARTED",
            "WORKFLOW_STARTED_BY",
            "OVERDUE_DATE",
            "WORKFLOW_TEMPLATE_ID",
            "WORKFLOW_TEMPLATE_NAME",
            "WORKFLOW_STATE",
            "STATUS",
            "USER_ID",
            "USER_STATUS",
            "MODULE_ID",
            "ENTITY",
            "DOCUMENT_ID",
            "ACTIVITY",
            "ACTIVITY_NAME",
            "DOCUMENT_URL",
            "PARAMETERS",
        ],
        filter={"USER_ID": 1, "STATUS": 0, "ACTIVITY": "RequestInformationOptionalActivity"},
        order={"ID": "DESC"},
    )


def test_bizproc__task__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__task__list_2"],
        wire.client.bizproc.task.list,
        wire.async_client.bizproc.task.list,
        select=[
            "ID",
            "WORKFLOW_ID",
            "DOCUMENT_NAME",
            "DESCRIPTION",
            "NAME",
            "MODIFIED",
            "WORKFLOW_STARTED",
            "WORKFLOW_STARTED_BY",
            "OVERDUE_DATE",
            "WORKFLOW_TEMPLATE_ID",
            "WORKFLOW_TEMPLATE_NAME",
            "WORKFLOW_STATE",
            "STATUS",
            "USER_ID",
            "USER_STATUS",
            "MODULE_ID",
            "ENTITY",
            "DOCUMENT_ID",
            "ACTIVITY",
            "ACTIVITY_NAME",
            "DOCUMENT_URL",
            "PARAMETERS",
        ],
        filter={"USER_ID": 1, "STATUS": 0, "ACTIVITY": "RequestInformationOptionalActivity"},
        order={"ID": "DESC"},
    )


def test_bizproc__workflow__instances_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__instances_1"],
        wire.client.bizproc.workflow.instances,
        wire.async_client.bizproc.workflow.instances,
        select=[
            "ID",
            "MODIFIED",
            "OWNED_UNTIL",
            "MODULE_ID",
            "ENTITY",
            "DOCUMENT_ID",
            "STARTED",
            "STARTED_BY",
            "TEMPLATE_ID",
        ],
        filter={">STARTED_BY": 0},
        order={"STARTED": "DESC"},
    )


def test_bizproc__workflow__instances_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__instances_2"],
        wire.client.bizproc.workflow.instances,
        wire.async_client.bizproc.workflow.instances,
        select=[
            "ID",
            "MODIFIED",
            "OWNED_UNTIL",
            "MODULE_ID",
            "ENTITY",
            "DOCUMENT_ID",
            "STARTED",
            "STARTED_BY",
            "TEMPLATE_ID",
        ],
        filter={">STARTED_BY": 0},
        order={"STARTED": "DESC"},
    )


def test_bizproc__workflow__kill_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__kill_1"],
        wire.client.bizproc.workflow.kill,
        wire.async_client.bizproc.workflow.kill,
        id="65e5a449e8f135.21284909",
    )


def test_bizproc__workflow__kill_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__kill_2"],
        wire.client.bizproc.workflow.kill,
        wire.async_client.bizproc.workflow.kill,
        id="65e5a449e8f135.21284909",
    )


def test_bizproc__workflow__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__start_1"],
        wire.client.bizproc.workflow.start,
        wire.async_client.bizproc.workflow.start,
        template_id=1,
        document_id=["crm", "CCrmDocumentLead", "LEAD_1"],
        parameters={"Parameter1": "user_1"},
    )


def test_bizproc__workflow__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__start_2"],
        wire.client.bizproc.workflow.start,
        wire.async_client.bizproc.workflow.start,
        template_id=1,
        document_id=["crm", "CCrmDocumentLead", "LEAD_1"],
        parameters={"Parameter1": "user_1"},
    )


def test_bizproc__workflow__terminate_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__terminate_1"],
        wire.client.bizproc.workflow.terminate,
        wire.async_client.bizproc.workflow.terminate,
        id="65e5a449e8f135.21284909",
        status="Terminated by rest app.",
    )


def test_bizproc__workflow__terminate_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__terminate_2"],
        wire.client.bizproc.workflow.terminate,
        wire.async_client.bizproc.workflow.terminate,
        id="65e5a449e8f135.21284909",
        status="Terminated by rest app.",
    )


def test_bizproc__workflow__template__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__template__add_1"],
        wire.client.bizproc.workflow.template.add,
        wire.async_client.bizproc.workflow.template.add,
        document_type=["lists", "BizprocDocument", "iblock_164"],
        name="App template",
        description="Template was generated by rest application.",
        template_data=[
            "bp-379.bpt",
            "eNrlWNtO41YUfe9XRH5vlTiJhxj1IYkdYTU3Jeb2ZBkwg1UHU9t0BiFLhKk6rTq9aNSHqupF7RcwU1JSIOEXjv+oex/biZ04YWagIKYvcE7Ots9ea9+t8hx/aPOPeGZFbLWlRp1Z1Hl20eYXeEYWa81qURaZRZXP8Ic6n4ZFHsVzcHiwpzEgx3I809Y+29d2HV01Vk3r023DfFLcdPTPdecAJUC4rnaoML5U6+wZqkO3BZ6hgrDdwn2GZ9bp/zTPNC1zT7McXbPxehZvzcPTumPQRzkQIb+TodclF6RHTsmQvCYn3jGsL7wXZOB9Q/5JkVekT87IgPS87ofkyjsC+S9x43VH12hWR7dt3dzFaxbwGtBCwE2aP3TpToztWrFdO7aTY7vl2G41tlsLd65LaSnv6MaWpe3O5xovNDfrmlPTbFt9rM2gmYV1MZ9Oc2llocCxBYUrsByr5Atsnn073qlzZOA8uFDWnjpUMov8vwRGe+TS+z4FRhiSc3Likw/rHp86/Lh9YDtah6+bT6rmpmq4H0SeAMP1YPOa/j2JS4PgnyB27j3zvgajwutPqW2jYgIo7/qqjLSrmFZHpfqBdvQsPzpbtjWrYpmdCMHgRTyj7js7psUsurE3obRszpGN+mIW6CZ/AOgheQUK94CAPukhQnC3jyjQY9IPdRW3dMe0ymanAyEz0nXaC3znQPegZim2ijVRhhgduxGYcaXYkoqlqhj/tdyot+ViXY46JygsNMrLNbEuKxVJrAr0kE2jgVmekajLFwKHCx0pU8CTlPctDbJLhIZmCNwtdEsApftQUNOKbjiapW4gNxt8xo96BB3+lPZ/akHS0C10wNFPtX3D0ffGUkg5+mn0sZJqa9MXQ/4CRuHRp8xindoSo1GqicBDramsJYHLodl+9B0rRRMFBejbDz10PmrQZQt80NEDqt4EeubWoE/cnoi/1hAkMLWglNaT8GM2IT8jwgn0E0BhuQ/hcA8gIzcnAhSgOCnllhjUqCkDsxEDYzQCSEgk74V5QR0f+CzrYugG1o1Cv6Ft03diW8w6pWqj/ImSnJYwciEtgdcOvC8gyR6BFU+gsvcB54CWn7/IEKt/UJVulq8SrJq59XwFjxbLsrSS6MhZECc/QD2EMgIVc4Btj3fsvbjOh2G5YZrG/URuePO070JYlppKc7lUldpLYqKFWQzd36Ble0at2Acr0gYvyYFnQ0zfG8RMaE6l0mrUkhDmC9HqM4DFc2yfcHMyaWnSf9jZqjBiQ24kccHlo1wMqbEHlA8/Vb9/jICi7UZLTnQM7Kx/AqCntAXu+n3kEWLGAQY4OL8e/c1T3O23ZIgReljaVGcnqxW8l/wKdj7zoxwb6P8gQUcYggttx9J3HwfM2abl4OybCUDZmuPA6Xj6xN69vdRYVYqCoFQarVpscsoFh6IgyROn7gRrqBsmCP8XxRnnE58eP0MK2rYK2q+oxr4WmWgm6I6hmE5DEFfNlrgiiatKUyrLy63E8pLnqMed0fkFhjHy92iGASe8wAC8onPbaTBDd8HvhlCAjpIqzrZuaPeTjsObEytOyIMsrskzpwF/6oT88i7AnXA2vnPg4c3TwB/FgSvyetMPwPSkD2Qp/D65StGPKJQFzMZvyQM6pGZom6E+jT1HN3fHUTTB05jx4D07TscIlkt06d45oZMQRpTiJa4f64IoF6XqvKDKLbxRUD3AYMqM4M+KpSw3M5YeYAxxMbyzQyiXvz6E/uehk8NvU0LyjIMJ6Bf6AeKSjnF9aAB7QBd0O/gpF3vCU2ZODb/jRmd+5YXTtVp1xvjKItSX9LP0VzQlUHgX3nfe8wcC0HX/BTDK1SA=",
        ],
        auto_execute=3,
    )


def test_bizproc__workflow__template__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__template__add_2"],
        wire.client.bizproc.workflow.template.add,
        wire.async_client.bizproc.workflow.template.add,
        document_type=["lists", "BizprocDocument", "iblock_164"],
        name="App template",
        description="Template was generated by rest application.",
        template_data=[
            "bp-379.bpt",
            "eNrlWNtO41YUfe9XRH5vlTiJhxj1IYkdYTU3Jeb2ZBkwg1UHU9t0BiFLhKk6rTq9aNSHqupF7RcwU1JSIOEXjv+oex/biZ04YWagIKYvcE7Ots9ea9+t8hx/aPOPeGZFbLWlRp1Z1Hl20eYXeEYWa81qURaZRZXP8Ic6n4ZFHsVzcHiwpzEgx3I809Y+29d2HV01Vk3r023DfFLcdPTPdecAJUC4rnaoML5U6+wZqkO3BZ6hgrDdwn2GZ9bp/zTPNC1zT7McXbPxehZvzcPTumPQRzkQIb+TodclF6RHTsmQvCYn3jGsL7wXZOB9Q/5JkVekT87IgPS87ofkyjsC+S9x43VH12hWR7dt3dzFaxbwGtBCwE2aP3TpToztWrFdO7aTY7vl2G41tlsLd65LaSnv6MaWpe3O5xovNDfrmlPTbFt9rM2gmYV1MZ9Oc2llocCxBYUrsByr5Atsnn073qlzZOA8uFDWnjpUMov8vwRGe+TS+z4FRhiSc3Likw/rHp86/Lh9YDtah6+bT6rmpmq4H0SeAMP1YPOa/j2JS4PgnyB27j3zvgajwutPqW2jYgIo7/qqjLSrmFZHpfqBdvQsPzpbtjWrYpmdCMHgRTyj7js7psUsurE3obRszpGN+mIW6CZ/AOgheQUK94CAPukhQnC3jyjQY9IPdRW3dMe0ymanAyEz0nXaC3znQPegZim2ijVRhhgduxGYcaXYkoqlqhj/tdyot+ViXY46JygsNMrLNbEuKxVJrAr0kE2jgVmekajLFwKHCx0pU8CTlPctDbJLhIZmCNwtdEsApftQUNOKbjiapW4gNxt8xo96BB3+lPZ/akHS0C10wNFPtX3D0ffGUkg5+mn0sZJqa9MXQ/4CRuHRp8xindoSo1GqicBDramsJYHLodl+9B0rRRMFBejbDz10PmrQZQt80NEDqt4EeubWoE/cnoi/1hAkMLWglNaT8GM2IT8jwgn0E0BhuQ/hcA8gIzcnAhSgOCnllhjUqCkDsxEDYzQCSEgk74V5QR0f+CzrYugG1o1Cv6Ft03diW8w6pWqj/ImSnJYwciEtgdcOvC8gyR6BFU+gsvcB54CWn7/IEKt/UJVulq8SrJq59XwFjxbLsrSS6MhZECc/QD2EMgIVc4Btj3fsvbjOh2G5YZrG/URuePO070JYlppKc7lUldpLYqKFWQzd36Ble0at2Acr0gYvyYFnQ0zfG8RMaE6l0mrUkhDmC9HqM4DFc2yfcHMyaWnSf9jZqjBiQ24kccHlo1wMqbEHlA8/Vb9/jICi7UZLTnQM7Kx/AqCntAXu+n3kEWLGAQY4OL8e/c1T3O23ZIgReljaVGcnqxW8l/wKdj7zoxwb6P8gQUcYggttx9J3HwfM2abl4OybCUDZmuPA6Xj6xN69vdRYVYqCoFQarVpscsoFh6IgyROn7gRrqBsmCP8XxRnnE58eP0MK2rYK2q+oxr4WmWgm6I6hmE5DEFfNlrgiiatKUyrLy63E8pLnqMed0fkFhjHy92iGASe8wAC8onPbaTBDd8HvhlCAjpIqzrZuaPeTjsObEytOyIMsrskzpwF/6oT88i7AnXA2vnPg4c3TwB/FgSvyetMPwPSkD2Qp/D65StGPKJQFzMZvyQM6pGZom6E+jT1HN3fHUTTB05jx4D07TscIlkt06d45oZMQRpTiJa4f64IoF6XqvKDKLbxRUD3AYMqM4M+KpSw3M5YeYAxxMbyzQyiXvz6E/uehk8NvU0LyjIMJ6Bf6AeKSjnF9aAB7QBd0O/gpF3vCU2ZODb/jRmd+5YXTtVp1xvjKItSX9LP0VzQlUHgX3nfe8wcC0HX/BTDK1SA=",
        ],
        auto_execute=3,
    )


def test_bizproc__workflow__template__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__template__delete_1"],
        wire.client.bizproc.workflow.template.delete,
        wire.async_client.bizproc.workflow.template.delete,
        id=525,
    )


def test_bizproc__workflow__template__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__template__delete_2"],
        wire.client.bizproc.workflow.template.delete,
        wire.async_client.bizproc.workflow.template.delete,
        id=525,
    )


def test_bizproc__workflow__template__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__template__list_1"],
        wire.client.bizproc.workflow.template.list,
        wire.async_client.bizproc.workflow.template.list,
        select=["ID", "NAME", "USER_ID", "SYSTEM_CODE"],
        filter={"MODULE_ID": "lists", "AUTO_EXECUTE": 0},
        order={"ID": "DESC"},
    )


def test_bizproc__workflow__template__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__template__list_2"],
        wire.client.bizproc.workflow.template.list,
        wire.async_client.bizproc.workflow.template.list,
        select=["ID", "NAME", "USER_ID", "SYSTEM_CODE"],
        filter={"MODULE_ID": "lists", "AUTO_EXECUTE": 0},
        order={"ID": "DESC"},
    )


def test_bizproc__workflow__template__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["bizproc__workflow__template__update_1"],
        wire.client.bizproc.workflow.template.update,
        wire.async_client.bizproc.workflow.template.update,
        id=525,
        fields={
            "NAME": "Display Time",
            "DESCRIPTION": "Template shows a message with local and server time",
            "AUTO_EXECUTE": 0,
        },
    )


def test_bizproc__workflow__template__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["bizproc__workflow__template__update_2"],
        wire.client.bizproc.workflow.template.update,
        wire.async_client.bizproc.workflow.template.update,
        id=525,
        fields={
            "NAME": "Display Time",
            "DESCRIPTION": "Template shows a message with local and server time",
            "AUTO_EXECUTE": 0,
        },
    )
