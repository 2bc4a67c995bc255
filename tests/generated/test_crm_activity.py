# Generated from spec/crm/activity: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_activity")


def test_crm__activity__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__add_1"],
        wire.client.crm.activity.add,
        wire.async_client.crm.activity.add,
        fields={
            "OWNER_TYPE_ID": 2,
            "OWNER_ID": 102,
            "TYPE_ID": 2,
            "COMMUNICATIONS": [{"VALUE": "+499832322323", "ENTITY_ID": 134, "ENTITY_TYPE_ID": 3}],
            "SUBJECT": "New call",
            "START_TIME": "2023-12-31T12:00:00+00:00",
            "END_TIME": "2023-12-31T12:30:00+00:00",
            "COMPLETED": "N",
            "PRIORITY": 3,
            "RESPONSIBLE_ID": 1,
            "DESCRIPTION": "Important call",
            "DESCRIPTION_TYPE": 3,
            "DIRECTION": 2,
            "FILES": [{"fileData": ["example.jpg", "base64_encoded_content_here"]}],
        },
    )


def test_crm__activity__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__add_2"],
        wire.client.crm.activity.add,
        wire.async_client.crm.activity.add,
        fields={
            "OWNER_TYPE_ID": 2,
            "OWNER_ID": 102,
            "TYPE_ID": 2,
            "COMMUNICATIONS": [{"VALUE": "+499832322323", "ENTITY_ID": 134, "ENTITY_TYPE_ID": 3}],
            "SUBJECT": "New call",
            "START_TIME": "2023-12-31T12:00:00+00:00",
            "END_TIME": "2023-12-31T12:30:00+00:00",
            "COMPLETED": "N",
            "PRIORITY": 3,
            "RESPONSIBLE_ID": 1,
            "DESCRIPTION": "Important call",
            "DESCRIPTION_TYPE": 3,
            "DIRECTION": 2,
            "FILES": [{"fileData": ["example.jpg", "base64_encoded_content_here"]}],
        },
    )


def test_crm__activity__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__delete_1"],
        wire.client.crm.activity.delete,
        wire.async_client.crm.activity.delete,
        id=999,
    )


def test_crm__activity__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__delete_2"],
        wire.client.crm.activity.delete,
        wire.async_client.crm.activity.delete,
        id=999,
    )


def test_crm__activity__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__fields_1"],
        wire.client.crm.activity.fields,
        wire.async_client.crm.activity.fields,
    )


def test_crm__activity__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__fields_2"],
        wire.client.crm.activity.fields,
        wire.async_client.crm.activity.fields,
    )


def test_crm__activity__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__get_1"],
        wire.client.crm.activity.get,
        wire.async_client.crm.activity.get,
        id=999,
    )


def test_crm__activity__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__get_2"],
        wire.client.crm.activity.get,
        wire.async_client.crm.activity.get,
        id=999,
    )


def test_crm__activity__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__list_1"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "COMMUNICATIONS"],
        filter={"OWNER_TYPE_ID": 3, "OWNER_ID": 102},
        order={"ID": "DESC"},
        start=0,
    )


def test_crm__activity__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__list_2"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "COMMUNICATIONS"],
        filter={"BINDINGS": [{"OWNER_TYPE_ID": 2}, {"OWNER_TYPE_ID": 3}]},
        order={"ID": "DESC"},
        start=0,
    )


def test_crm__activity__list_3(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__list_3"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "COMMUNICATIONS"],
        filter={"ID": "20"},
        start=0,
    )


def test_crm__activity__list_4(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__list_4"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "STORAGE_ELEMENT_IDS"],
        filter={"ID": "101121"},
        start=0,
    )


def test_crm__activity__list_5(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__list_5"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "COMMUNICATIONS"],
        filter={"OWNER_TYPE_ID": 3, "OWNER_ID": 102},
        order={"ID": "DESC"},
        start=0,
    )


def test_crm__activity__list_6(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__list_6"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "COMMUNICATIONS"],
        filter={"OWNER_TYPE_ID": 3, "OWNER_ID": 102},
        order={"ID": "DESC"},
        start=0,
    )


def test_crm__activity__list_7(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__list_7"],
        wire.client.crm.activity.list,
        wire.async_client.crm.activity.list,
        select=["*", "COMMUNICATIONS"],
        filter={"OWNER_TYPE_ID": 3, "OWNER_ID": 102},
        order={"ID": "DESC"},
        start=0,
    )


def test_crm__activity__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__update_1"],
        wire.client.crm.activity.update,
        wire.async_client.crm.activity.update,
        id=999,
        fields={"RESPONSIBLE_ID": 1, "DESCRIPTION": "New description of the activity"},
    )


def test_crm__activity__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__update_2"],
        wire.client.crm.activity.update,
        wire.async_client.crm.activity.update,
        id=999,
        fields={"RESPONSIBLE_ID": 1, "DESCRIPTION": "New description of the activity"},
    )


def test_crm__activity__badge__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__badge__add_1"],
        wire.client.crm.activity.badge.add,
        wire.async_client.crm.activity.badge.add,
        code="missedCall",
        title="Call Status",
        value="Missed",
        type="failure",
    )


def test_crm__activity__badge__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__badge__add_2"],
        wire.client.crm.activity.badge.add,
        wire.async_client.crm.activity.badge.add,
        code="missedCall",
        title="Call Status",
        value="Missed",
        type="failure",
    )


def test_crm__activity__badge__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__badge__delete_1"],
        wire.client.crm.activity.badge.delete,
        wire.async_client.crm.activity.badge.delete,
        code="missedCall",
    )


def test_crm__activity__badge__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__badge__delete_2"],
        wire.client.crm.activity.badge.delete,
        wire.async_client.crm.activity.badge.delete,
        code="missedCall",
    )


def test_crm__activity__badge__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__badge__get_1"],
        wire.client.crm.activity.badge.get,
        wire.async_client.crm.activity.badge.get,
        code="missedCall",
    )


def test_crm__activity__badge__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__badge__get_2"],
        wire.client.crm.activity.badge.get,
        wire.async_client.crm.activity.badge.get,
        code="missedCall",
    )


def test_crm__activity__badge__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__badge__list_1"],
        wire.client.crm.activity.badge.list,
        wire.async_client.crm.activity.badge.list,
    )


def test_crm__activity__badge__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__badge__list_2"],
        wire.client.crm.activity.badge.list,
        wire.async_client.crm.activity.badge.list,
    )


def test_crm__activity__binding__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__binding__add_1"],
        wire.client.crm.activity.binding.add,
        wire.async_client.crm.activity.binding.add,
        activity_id=999,
        entity_type_id=2,
        entity_id=1,
    )


def test_crm__activity__binding__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__binding__add_2"],
        wire.client.crm.activity.binding.add,
        wire.async_client.crm.activity.binding.add,
        activity_id=999,
        entity_type_id=2,
        entity_id=1,
    )


def test_crm__activity__binding__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__binding__delete_1"],
        wire.client.crm.activity.binding.delete,
        wire.async_client.crm.activity.binding.delete,
        activity_id=999,
        entity_type_id=2,
        entity_id=1,
    )


def test_crm__activity__binding__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__binding__delete_2"],
        wire.client.crm.activity.binding.delete,
        wire.async_client.crm.activity.binding.delete,
        activity_id=999,
        entity_type_id=2,
        entity_id=1,
    )


def test_crm__activity__binding__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__binding__list_1"],
        wire.client.crm.activity.binding.list,
        wire.async_client.crm.activity.binding.list,
        activity_id=999,
    )


def test_crm__activity__binding__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__binding__list_2"],
        wire.client.crm.activity.binding.list,
        wire.async_client.crm.activity.binding.list,
        activity_id=999,
    )


def test_crm__activity__binding__move_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__binding__move_1"],
        wire.client.crm.activity.binding.move,
        wire.async_client.crm.activity.binding.move,
        activity_id=999,
        source_entity_type_id=2,
        source_entity_id=1,
        target_entity_type_id=2,
        target_entity_id=100,
    )


def test_crm__activity__binding__move_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__binding__move_2"],
        wire.client.crm.activity.binding.move,
        wire.async_client.crm.activity.binding.move,
        activity_id=999,
        source_entity_type_id=2,
        source_entity_id=1,
        target_entity_type_id=2,
        target_entity_id=100,
    )


def test_crm__activity__call__get_transcript_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__call__get_transcript_1"],
        wire.client.crm.activity.call.get_transcript,
        wire.async_client.crm.activity.call.get_transcript,
        activity_id=12345,
    )


def test_crm__activity__call__get_transcript_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__call__get_transcript_2"],
        wire.client.crm.activity.call.get_transcript,
        wire.async_client.crm.activity.call.get_transcript,
        activity_id=12345,
    )


def test_crm__activity__communication__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__communication__fields_1"],
        wire.client.crm.activity.communication.fields,
        wire.async_client.crm.activity.communication.fields,
    )


def test_crm__activity__communication__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__communication__fields_2"],
        wire.client.crm.activity.communication.fields,
        wire.async_client.crm.activity.communication.fields,
    )


def test_crm__activity__configurable__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__configurable__add_1"],
        wire.client.crm.activity.configurable.add,
        wire.async_client.crm.activity.configurable.add,
        owner_type_id=1,
        owner_id=999,
        fields={
            "typeId": "CONFIGURABLE",
            "completed": True,
            "deadline": "**put_current_date_time_here**",
            "pingOffsets": [60, 300],
            "isIncomingChannel": "N",
            "responsibleId": 1,
            "badgeCode": "CUSTOM",
        },
        layout={
            "icon": {"code": "call-completed"},
            "header": {"title": "Incoming call"},
            "body": {
                "logo": {"code": "call-incoming"},
                "blocks": {
                    "responsible": {
                        "type": "lineOfBlocks",
                        "properties": {
                            "blocks": {
                                "client": {
                                    "type": "link",
                                    "properties": {
                                        "text": "Klaus Weber",
                                        "bold": True,
                                        "action": {
                                            "type": "redirect",
                                            "uri": "/crm/lead/details/789/",
                                        },
                                    },
                                },
                                "phone": {
                                    "type": "text",
                                    "properties": {"value": "+49 999 888 7777"},
                                },
                            }
                        },
                    }
                },
            },
            "footer": {
                "buttons": {
                    "startCall": {
                        "title": "About the client",
                        "action": {"type": "openRestApp", "actionParams": {"clientId": 456}},
                        "type": "primary",
                    }
                }
            },
        },
    )


def test_crm__activity__configurable__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__configurable__add_2"],
        wire.client.crm.activity.configurable.add,
        wire.async_client.crm.activity.configurable.add,
        owner_type_id=1,
        owner_id=999,
        fields={
            "typeId": "CONFIGURABLE",
            "completed": True,
            "deadline": "**put_current_date_time_here**",
            "pingOffsets": [60, 300],
            "isIncomingChannel": "N",
            "responsibleId": 1,
            "badgeCode": "CUSTOM",
        },
        layout={
            "icon": {"code": "call-completed"},
            "header": {"title": "Incoming call"},
            "body": {
                "logo": {"code": "call-incoming"},
                "blocks": {
                    "responsible": {
                        "type": "lineOfBlocks",
                        "properties": {
                            "blocks": {
                                "client": {
                                    "type": "link",
                                    "properties": {
                                        "text": "Klaus Weber",
                                        "bold": True,
                                        "action": {
                                            "type": "redirect",
                                            "uri": "/crm/lead/details/789/",
                                        },
                                    },
                                },
                                "phone": {
                                    "type": "text",
                                    "properties": {"value": "+49 999 888 7777"},
                                },
                            }
                        },
                    }
                },
            },
            "footer": {
                "buttons": {
                    "startCall": {
                        "title": "About the client",
                        "action": {"type": "openRestApp", "actionParams": {"clientId": 456}},
                        "type": "primary",
                    }
                }
            },
        },
    )


def test_crm__activity__configurable__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__configurable__get_1"],
        wire.client.crm.activity.configurable.get,
        wire.async_client.crm.activity.configurable.get,
        id=999,
    )


def test_crm__activity__configurable__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__configurable__get_2"],
        wire.client.crm.activity.configurable.get,
        wire.async_client.crm.activity.configurable.get,
        id=999,
    )


def test_crm__activity__configurable__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__configurable__update_1"],
        wire.client.crm.activity.configurable.update,
        wire.async_client.crm.activity.configurable.update,
        id=999,
        fields={
            "typeId": "CONFIGURABLE",
            "completed": False,
            "deadline": "**put_current_date_time_here**",
            "pingOffsets": [300],
            "isIncomingChannel": "Y",
            "responsibleId": 5,
            "badgeCode": "CUSTOM",
        },
        layout={
            "icon": {"code": "call-completed"},
            "header": {"title": "Incoming call"},
            "body": {
                "logo": {"code": "call-incoming"},
                "blocks": {
                    "responsible": {
                        "type": "lineOfBlocks",
                        "properties": {
                            "blocks": {
                                "client": {
                                    "type": "link",
                                    "properties": {
                                        "text": "Klaus Weber",
                                        "bold": True,
                                        "action": {
                                            "type": "redirect",
                                            "uri": "/crm/lead/details/789/",
                                        },
                                    },
                                },
                                "phone": {
                                    "type": "text",
                                    "properties": {"value": "+49 999 888 7777"},
                                },
                            }
                        },
                    }
                },
            },
            "footer": {
                "buttons": {
                    "startCall": {
                        "title": "About the client",
                        "action": {"type": "openRestApp", "actionParams": {"clientId": 456}},
                        "type": "primary",
                    }
                }
            },
        },
    )


def test_crm__activity__configurable__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__configurable__update_2"],
        wire.client.crm.activity.configurable.update,
        wire.async_client.crm.activity.configurable.update,
        id=999,
        fields={
            "typeId": "CONFIGURABLE",
            "completed": False,
            "deadline": "**put_current_date_time_here**",
            "pingOffsets": [300],
            "isIncomingChannel": "Y",
            "responsibleId": 5,
            "badgeCode": "CUSTOM",
        },
        layout={
            "icon": {"code": "call-completed"},
            "header": {"title": "Incoming call"},
            "body": {
                "logo": {"code": "call-incoming"},
                "blocks": {
                    "responsible": {
                        "type": "lineOfBlocks",
                        "properties": {
                            "blocks": {
                                "client": {
                                    "type": "link",
                                    "properties": {
                                        "text": "Klaus Weber",
                                        "bold": True,
                                        "action": {
                                            "type": "redirect",
                                            "uri": "/crm/lead/details/789/",
                                        },
                                    },
                                },
                                "phone": {
                                    "type": "text",
                                    "properties": {"value": "+49 999 888 7777"},
                                },
                            }
                        },
                    }
                },
            },
            "footer": {
                "buttons": {
                    "startCall": {
                        "title": "About the client",
                        "action": {"type": "openRestApp", "actionParams": {"clientId": 456}},
                        "type": "primary",
                    }
                }
            },
        },
    )


def test_crm__activity__layout__blocks__delete_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__layout__blocks__delete_1"],
        wire.client.crm.activity.layout.blocks.delete,
        wire.async_client.crm.activity.layout.blocks.delete,
        entity_type_id=2,
        entity_id=4,
        activity_id=8,
    )


def test_crm__activity__layout__blocks__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__layout__blocks__delete_2"],
        wire.client.crm.activity.layout.blocks.delete,
        wire.async_client.crm.activity.layout.blocks.delete,
        entity_type_id=2,
        entity_id=4,
        activity_id=8,
    )


def test_crm__activity__layout__blocks__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__layout__blocks__get_1"],
        wire.client.crm.activity.layout.blocks.get,
        wire.async_client.crm.activity.layout.blocks.get,
        entity_type_id=2,
        entity_id=4,
        activity_id=8,
    )


def test_crm__activity__layout__blocks__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__layout__blocks__get_2"],
        wire.client.crm.activity.layout.blocks.get,
        wire.async_client.crm.activity.layout.blocks.get,
        entity_type_id=2,
        entity_id=4,
        activity_id=8,
    )


def test_crm__activity__layout__blocks__set_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__layout__blocks__set_1"],
        wire.client.crm.activity.layout.blocks.set,
        wire.async_client.crm.activity.layout.blocks.set,
        entity_type_id=2,
        entity_id=4,
        activity_id=8,
        layout={
            "blocks": {
                "block_1": {
                    "type": "text",
                    "properties": {
                        "value": "Hello!\nWe are starting.",
                        "multiline": True,
                        "bold": True,
                        "color": "base_90",
                    },
                },
                "block_2": {
                    "type": "largeText",
                    "properties": {
                        "value": "Hello!\nWe are starting.\nWe are continuing.\nWe are still working on this.\nWe are continuing.\nWe are close to the result.\nGoodbye."
                    },
                },
                "block_3": {
                    "type": "link",
                    "properties": {
                        "text": "Open deal",
                        "bold": True,
                        "action": {"type": "redirect", "uri": "/crm/deal/details/123/"},
                    },
                },
                "block_4": {
                    "type": "withTitle",
                    "properties": {
                        "title": "Title",
                        "block": {"type": "text", "properties": {"value": "Some value"}},
                    },
                },
            }
        },
    )


def test_crm__activity__layout__blocks__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__layout__blocks__set_2"],
        wire.client.crm.activity.layout.blocks.set,
        wire.async_client.crm.activity.layout.blocks.set,
        entity_type_id=2,
        entity_id=4,
        activity_id=8,
        layout={
            "blocks": {
                "block_1": {
                    "type": "text",
                    "properties": {
                        "value": "Hello!\nWe are starting.",
                        "multiline": True,
                        "bold": True,
                        "color": "base_90",
                    },
                },
                "block_2": {
                    "type": "largeText",
                    "properties": {
                        "value": "Hello!\nWe are starting.\nWe are continuing.\nWe are still working on this.\nWe are continuing.\nWe are close to the result.\nGoodbye."
                    },
                },
                "block_3": {
                    "type": "link",
                    "properties": {
                        "text": "Open deal",
                        "bold": True,
                        "action": {"type": "redirect", "uri": "/crm/deal/details/123/"},
                    },
                },
                "block_4": {
                    "type": "withTitle",
                    "properties": {
                        "title": "Title",
                        "block": {"type": "text", "properties": {"value": "Some value"}},
                    },
                },
            }
        },
    )


def test_crm__activity__todo__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__todo__add_1"],
        wire.client.crm.activity.todo.add,
        wire.async_client.crm.activity.todo.add,
        owner_type_id=2,
        owner_id=1,
        deadline="2026-01-31T09:00:00+00:00",
        title="Activity Title",
        description="Activity Description",
        responsible_id=5,
        ping_offsets=[0, 15],
        color_id="2",
    )


def test_crm__activity__todo__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__todo__add_2"],
        wire.client.crm.activity.todo.add,
        wire.async_client.crm.activity.todo.add,
        owner_type_id=2,
        owner_id=1,
        deadline="2026-01-31T09:00:00+00:00",
        title="Activity Title",
        description="Activity Description",
        responsible_id=5,
        ping_offsets=[0, 15],
        color_id="2",
    )


def test_crm__activity__todo__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__todo__update_1"],
        wire.client.crm.activity.todo.update,
        wire.async_client.crm.activity.todo.update,
        id=999,
        owner_type_id=2,
        owner_id=1,
        deadline="**put_current_date_here**",
        title="New case title",
        description="New case description",
        responsible_id=1,
        ping_offsets=[15, 30],
        color_id="7",
    )


def test_crm__activity__todo__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__todo__update_2"],
        wire.client.crm.activity.todo.update,
        wire.async_client.crm.activity.todo.update,
        id=999,
        owner_type_id=2,
        owner_id=1,
        deadline="**put_current_date_here**",
        title="New case title",
        description="New case description",
        responsible_id=1,
        ping_offsets=[15, 30],
        color_id="7",
    )


def test_crm__activity__todo__update_color_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__todo__update_color_1"],
        wire.client.crm.activity.todo.update_color,
        wire.async_client.crm.activity.todo.update_color,
        id=999,
        owner_type_id=2,
        owner_id=1,
        color_id="3",
    )


def test_crm__activity__todo__update_color_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__todo__update_color_2"],
        wire.client.crm.activity.todo.update_color,
        wire.async_client.crm.activity.todo.update_color,
        id=999,
        owner_type_id=2,
        owner_id=1,
        color_id="3",
    )


def test_crm__activity__todo__update_deadline_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__todo__update_deadline_1"],
        wire.client.crm.activity.todo.update_deadline,
        wire.async_client.crm.activity.todo.update_deadline,
        id=999,
        owner_type_id=2,
        owner_id=1,
        value="2026-01-31T09:00:00+00:00",
    )


def test_crm__activity__todo__update_deadline_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["crm__activity__todo__update_deadline_2"],
        wire.client.crm.activity.todo.update_deadline,
        wire.async_client.crm.activity.todo.update_deadline,
        id=999,
        owner_type_id=2,
        owner_id=1,
        value="**put_current_date_here**",
    )


def test_crm__activity__todo__update_deadline_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__todo__update_deadline_3"],
        wire.client.crm.activity.todo.update_deadline,
        wire.async_client.crm.activity.todo.update_deadline,
        id=999,
        owner_type_id=2,
        owner_id=1,
        value="2026-01-31T09:00:00+00:00",
    )


def test_crm__activity__todo__update_description_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__todo__update_description_1"],
        wire.client.crm.activity.todo.update_description,
        wire.async_client.crm.activity.todo.update_description,
        id=999,
        owner_type_id=2,
        owner_id=1,
        value="New activity description",
    )


def test_crm__activity__todo__update_description_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__todo__update_description_2"],
        wire.client.crm.activity.todo.update_description,
        wire.async_client.crm.activity.todo.update_description,
        id=999,
        owner_type_id=2,
        owner_id=1,
        value="New activity description",
    )


def test_crm__activity__todo__update_responsible_user_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__todo__update_responsible_user_1"],
        wire.client.crm.activity.todo.update_responsible_user,
        wire.async_client.crm.activity.todo.update_responsible_user,
        id=999,
        owner_type_id=2,
        owner_id=1,
        responsible_id=5,
    )


def test_crm__activity__todo__update_responsible_user_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__todo__update_responsible_user_2"],
        wire.client.crm.activity.todo.update_responsible_user,
        wire.async_client.crm.activity.todo.update_responsible_user,
        id=999,
        owner_type_id=2,
        owner_id=1,
        responsible_id=5,
    )


def test_crm__activity__type__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__type__add_1"],
        wire.client.crm.activity.type.add,
        wire.async_client.crm.activity.type.add,
        fields={
            "TYPE_ID": "1C",
            "NAME": "Case 1C",
            "ICON_FILE": "@type-icon",
            "IS_CONFIGURABLE_TYPE": "N",
        },
    )


def test_crm__activity__type__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__type__add_2"],
        wire.client.crm.activity.type.add,
        wire.async_client.crm.activity.type.add,
        fields={
            "TYPE_ID": "1C",
            "NAME": "Case 1C",
            "ICON_FILE": "@type-icon",
            "IS_CONFIGURABLE_TYPE": "N",
        },
    )


def test_crm__activity__type__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__type__delete_1"],
        wire.client.crm.activity.type.delete,
        wire.async_client.crm.activity.type.delete,
        type_id="1C",
    )


def test_crm__activity__type__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__type__delete_2"],
        wire.client.crm.activity.type.delete,
        wire.async_client.crm.activity.type.delete,
        type_id="1C",
    )


def test_crm__activity__type__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__activity__type__list_1"],
        wire.client.crm.activity.type.list,
        wire.async_client.crm.activity.type.list,
    )


def test_crm__activity__type__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__activity__type__list_2"],
        wire.client.crm.activity.type.list,
        wire.async_client.crm.activity.type.list,
    )
