# Generated from spec/crm/timeline: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_timeline")


def test_crm__timeline__bindings__bind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__bindings__bind_1"],
        wire.client.crm.timeline.bindings.bind,
        wire.async_client.crm.timeline.bindings.bind,
        fields={"OWNER_ID": 1110, "ENTITY_ID": 10, "ENTITY_TYPE": "deal"},
    )


def test_crm__timeline__bindings__bind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__bindings__bind_2"],
        wire.client.crm.timeline.bindings.bind,
        wire.async_client.crm.timeline.bindings.bind,
        fields={"OWNER_ID": 1110, "ENTITY_ID": 10, "ENTITY_TYPE": "deal"},
    )


def test_crm__timeline__bindings__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__bindings__fields_1"],
        wire.client.crm.timeline.bindings.fields,
        wire.async_client.crm.timeline.bindings.fields,
    )


def test_crm__timeline__bindings__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__bindings__fields_2"],
        wire.client.crm.timeline.bindings.fields,
        wire.async_client.crm.timeline.bindings.fields,
    )


def test_crm__timeline__bindings__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__bindings__list_1"],
        wire.client.crm.timeline.bindings.list,
        wire.async_client.crm.timeline.bindings.list,
        filter={"OWNER_ID": 999},
    )


def test_crm__timeline__bindings__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__bindings__list_2"],
        wire.client.crm.timeline.bindings.list,
        wire.async_client.crm.timeline.bindings.list,
        filter={"OWNER_ID": 999},
    )


def test_crm__timeline__bindings__unbind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__bindings__unbind_1"],
        wire.client.crm.timeline.bindings.unbind,
        wire.async_client.crm.timeline.bindings.unbind,
        fields={"OWNER_ID": 1110, "ENTITY_ID": 10, "ENTITY_TYPE": "deal"},
    )


def test_crm__timeline__bindings__unbind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__bindings__unbind_2"],
        wire.client.crm.timeline.bindings.unbind,
        wire.async_client.crm.timeline.bindings.unbind,
        fields={"OWNER_ID": 1110, "ENTITY_ID": 10, "ENTITY_TYPE": "deal"},
    )


def test_crm__timeline__comment__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__comment__add_1"],
        wire.client.crm.timeline.comment.add,
        wire.async_client.crm.timeline.comment.add,
        fields={
            "ENTITY_ID": 10,
            "ENTITY_TYPE": "deal",
            "COMMENT": "New comment was added",
            "FILES": [
                ["1.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
                ["2.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
            ],
        },
    )


def test_crm__timeline__comment__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__comment__add_2"],
        wire.client.crm.timeline.comment.add,
        wire.async_client.crm.timeline.comment.add,
        fields={
            "ENTITY_ID": 10,
            "ENTITY_TYPE": "deal",
            "COMMENT": "New comment was added",
            "FILES": [
                ["1.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
                ["2.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
            ],
        },
    )


def test_crm__timeline__comment__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__comment__delete_1"],
        wire.client.crm.timeline.comment.delete,
        wire.async_client.crm.timeline.comment.delete,
        id=999,
        owner_type_id=2,
        owner_id=10,
    )


def test_crm__timeline__comment__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__comment__delete_2"],
        wire.client.crm.timeline.comment.delete,
        wire.async_client.crm.timeline.comment.delete,
        id=999,
        owner_type_id=2,
        owner_id=10,
    )


def test_crm__timeline__comment__fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__comment__fields_1"],
        wire.client.crm.timeline.comment.fields,
        wire.async_client.crm.timeline.comment.fields,
    )


def test_crm__timeline__comment__fields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__comment__fields_2"],
        wire.client.crm.timeline.comment.fields,
        wire.async_client.crm.timeline.comment.fields,
    )


def test_crm__timeline__comment__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__comment__get_1"],
        wire.client.crm.timeline.comment.get,
        wire.async_client.crm.timeline.comment.get,
        id=999,
    )


def test_crm__timeline__comment__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__comment__get_2"],
        wire.client.crm.timeline.comment.get,
        wire.async_client.crm.timeline.comment.get,
        id=999,
    )


def test_crm__timeline__comment__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__comment__list_1"],
        wire.client.crm.timeline.comment.list,
        wire.async_client.crm.timeline.comment.list,
        select=["ID", "CREATED", "ENTITY_ID", "ENTITY_TYPE", "AUTHOR_ID", "COMMENT", "FILES"],
        filter={"ENTITY_ID": 10, "ENTITY_TYPE": "deal"},
    )


def test_crm__timeline__comment__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__comment__list_2"],
        wire.client.crm.timeline.comment.list,
        wire.async_client.crm.timeline.comment.list,
        select=["ID", "CREATED", "ENTITY_ID", "ENTITY_TYPE", "AUTHOR_ID", "COMMENT", "FILES"],
        filter={"ENTITY_ID": 10, "ENTITY_TYPE": "deal"},
    )


def test_crm__timeline__comment__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__comment__update_1"],
        wire.client.crm.timeline.comment.update,
        wire.async_client.crm.timeline.comment.update,
        id=999,
        fields={
            "COMMENT": "Comment was changed",
            "FILES": [
                ["1.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
                ["2.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
            ],
        },
    )


def test_crm__timeline__comment__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__comment__update_2"],
        wire.client.crm.timeline.comment.update,
        wire.async_client.crm.timeline.comment.update,
        id=999,
        fields={
            "COMMENT": "Comment was changed",
            "FILES": [
                ["1.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
                ["2.gif", "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="],
            ],
        },
    )


def test_crm__timeline__icon__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__icon__add_1"],
        wire.client.crm.timeline.icon.add,
        wire.async_client.crm.timeline.icon.add,
        code="info",
        file_content="iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAABhWlDQ1BJQ0MgcHJvZmlsZQAAKJF9kT1Iw0AcxV9TRdGqgx1UHDLUgmBBVMRRq1CECqFWaNXB5NIvaNKQpLg4Cq4FBz8Wqw4uzro6uAqC4AeIo5OToouU",
    )


def test_crm__timeline__icon__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__icon__add_2"],
        wire.client.crm.timeline.icon.add,
        wire.async_client.crm.timeline.icon.add,
        code="info",
        file_content="iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAABhWlDQ1BJQ0MgcHJvZmlsZQAAKJF9kT1Iw0AcxV9TRdGqgx1UHDLUgmBBVMRRq1CECqFWaNXB5NIvaNKQpLg4Cq4FBz8Wqw4uzro6uAqC4AeIo5OToouU",
    )


def test_crm__timeline__icon__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__icon__delete_1"],
        wire.client.crm.timeline.icon.delete,
        wire.async_client.crm.timeline.icon.delete,
        code="info",
    )


def test_crm__timeline__icon__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__icon__delete_2"],
        wire.client.crm.timeline.icon.delete,
        wire.async_client.crm.timeline.icon.delete,
        code="info",
    )


def test_crm__timeline__icon__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__icon__get_1"],
        wire.client.crm.timeline.icon.get,
        wire.async_client.crm.timeline.icon.get,
        code="info",
    )


def test_crm__timeline__icon__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__icon__get_2"],
        wire.client.crm.timeline.icon.get,
        wire.async_client.crm.timeline.icon.get,
        code="info",
    )


def test_crm__timeline__icon__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__icon__list_1"],
        wire.client.crm.timeline.icon.list,
        wire.async_client.crm.timeline.icon.list,
    )


def test_crm__timeline__icon__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__icon__list_2"],
        wire.client.crm.timeline.icon.list,
        wire.async_client.crm.timeline.icon.list,
    )


def test_crm__timeline__item__pin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__item__pin_1"],
        wire.client.crm.timeline.item.pin,
        wire.async_client.crm.timeline.item.pin,
        id=999,
        owner_type_id=2,
        owner_id=10,
    )


def test_crm__timeline__item__pin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__item__pin_2"],
        wire.client.crm.timeline.item.pin,
        wire.async_client.crm.timeline.item.pin,
        id=999,
        owner_type_id=2,
        owner_id=10,
    )


def test_crm__timeline__item__unpin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__item__unpin_1"],
        wire.client.crm.timeline.item.unpin,
        wire.async_client.crm.timeline.item.unpin,
        id=999,
        owner_type_id=2,
        owner_id=10,
    )


def test_crm__timeline__item__unpin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__item__unpin_2"],
        wire.client.crm.timeline.item.unpin,
        wire.async_client.crm.timeline.item.unpin,
        id=999,
        owner_type_id=2,
        owner_id=10,
    )


def test_crm__timeline__layout__blocks__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__layout__blocks__delete_1"],
        wire.client.crm.timeline.layout.blocks.delete,
        wire.async_client.crm.timeline.layout.blocks.delete,
        entity_type_id=2,
        entity_id=4,
        timeline_id=8,
    )


def test_crm__timeline__layout__blocks__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__layout__blocks__delete_2"],
        wire.client.crm.timeline.layout.blocks.delete,
        wire.async_client.crm.timeline.layout.blocks.delete,
        entity_type_id=2,
        entity_id=4,
        timeline_id=8,
    )


def test_crm__timeline__layout__blocks__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__layout__blocks__get_1"],
        wire.client.crm.timeline.layout.blocks.get,
        wire.async_client.crm.timeline.layout.blocks.get,
        entity_type_id=2,
        entity_id=4,
        timeline_id=8,
    )


def test_crm__timeline__layout__blocks__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__layout__blocks__get_2"],
        wire.client.crm.timeline.layout.blocks.get,
        wire.async_client.crm.timeline.layout.blocks.get,
        entity_type_id=2,
        entity_id=4,
        timeline_id=8,
    )


def test_crm__timeline__layout__blocks__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__layout__blocks__set_1"],
        wire.client.crm.timeline.layout.blocks.set,
        wire.async_client.crm.timeline.layout.blocks.set,
        entity_type_id=2,
        entity_id=4,
        timeline_id=8,
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
                        "text": "Open Deal",
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


def test_crm__timeline__layout__blocks__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__layout__blocks__set_2"],
        wire.client.crm.timeline.layout.blocks.set,
        wire.async_client.crm.timeline.layout.blocks.set,
        entity_type_id=2,
        entity_id=4,
        timeline_id=8,
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
                        "text": "Open Deal",
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


def test_crm__timeline__logmessage__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logmessage__add_1"],
        wire.client.crm.timeline.logmessage.add,
        wire.async_client.crm.timeline.logmessage.add,
        fields={
            "entityTypeId": 1,
            "entityId": 1,
            "title": "Test title",
            "text": "Test text message",
            "iconCode": "info",
        },
    )


def test_crm__timeline__logmessage__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logmessage__add_2"],
        wire.client.crm.timeline.logmessage.add,
        wire.async_client.crm.timeline.logmessage.add,
        fields={
            "entityTypeId": 1,
            "entityId": 1,
            "title": "Test title",
            "text": "Test text message",
            "iconCode": "info",
        },
    )


def test_crm__timeline__logmessage__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logmessage__delete_1"],
        wire.client.crm.timeline.logmessage.delete,
        wire.async_client.crm.timeline.logmessage.delete,
        id=1,
    )


def test_crm__timeline__logmessage__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logmessage__delete_2"],
        wire.client.crm.timeline.logmessage.delete,
        wire.async_client.crm.timeline.logmessage.delete,
        id=1,
    )


def test_crm__timeline__logmessage__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logmessage__get_1"],
        wire.client.crm.timeline.logmessage.get,
        wire.async_client.crm.timeline.logmessage.get,
        id=1,
    )


def test_crm__timeline__logmessage__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logmessage__get_2"],
        wire.client.crm.timeline.logmessage.get,
        wire.async_client.crm.timeline.logmessage.get,
        id=1,
    )


def test_crm__timeline__logmessage__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logmessage__list_1"],
        wire.client.crm.timeline.logmessage.list,
        wire.async_client.crm.timeline.logmessage.list,
        entity_type_id=1,
        entity_id=1,
        order={"created": "desc"},
        start=0,
    )


def test_crm__timeline__logmessage__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logmessage__list_2"],
        wire.client.crm.timeline.logmessage.list,
        wire.async_client.crm.timeline.logmessage.list,
        entity_type_id=1,
        entity_id=1,
        order={"created": "desc"},
        start=0,
    )


def test_crm__timeline__logo__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logo__add_1"],
        wire.client.crm.timeline.logo.add,
        wire.async_client.crm.timeline.logo.add,
        code="info",
        file_content="iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAABhWlDQ1BJQ0MgcHJvZmlsZQAAKJF9kT1Iw0AcxV9TRdGqgx1UHDLUgmBBVMRRq1CECqFWaNXB5NIvaNKQpLg4Cq4FBz8Wqw4uzro6uAqC4AeIo5OToouU",
    )


def test_crm__timeline__logo__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logo__add_2"],
        wire.client.crm.timeline.logo.add,
        wire.async_client.crm.timeline.logo.add,
        code="info",
        file_content="iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAABhWlDQ1BJQ0MgcHJvZmlsZQAAKJF9kT1Iw0AcxV9TRdGqgx1UHDLUgmBBVMRRq1CECqFWaNXB5NIvaNKQpLg4Cq4FBz8Wqw4uzro6uAqC4AeIo5OToouU",
    )


def test_crm__timeline__logo__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logo__delete_1"],
        wire.client.crm.timeline.logo.delete,
        wire.async_client.crm.timeline.logo.delete,
        code="info",
    )


def test_crm__timeline__logo__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logo__delete_2"],
        wire.client.crm.timeline.logo.delete,
        wire.async_client.crm.timeline.logo.delete,
        code="info",
    )


def test_crm__timeline__logo__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logo__get_1"],
        wire.client.crm.timeline.logo.get,
        wire.async_client.crm.timeline.logo.get,
        code="info",
    )


def test_crm__timeline__logo__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logo__get_2"],
        wire.client.crm.timeline.logo.get,
        wire.async_client.crm.timeline.logo.get,
        code="info",
    )


def test_crm__timeline__logo__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__logo__list_1"],
        wire.client.crm.timeline.logo.list,
        wire.async_client.crm.timeline.logo.list,
    )


def test_crm__timeline__logo__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__logo__list_2"],
        wire.client.crm.timeline.logo.list,
        wire.async_client.crm.timeline.logo.list,
    )


def test_crm__timeline__note__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__note__delete_1"],
        wire.client.crm.timeline.note.delete,
        wire.async_client.crm.timeline.note.delete,
        owner_type_id=1,
        owner_id=1,
        item_type=1,
        item_id=2,
    )


def test_crm__timeline__note__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__note__delete_2"],
        wire.client.crm.timeline.note.delete,
        wire.async_client.crm.timeline.note.delete,
        owner_type_id=1,
        owner_id=1,
        item_type=1,
        item_id=2,
    )


def test_crm__timeline__note__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__note__get_1"],
        wire.client.crm.timeline.note.get,
        wire.async_client.crm.timeline.note.get,
        owner_type_id=1,
        owner_id=1,
        item_type=1,
        item_id=2,
    )


def test_crm__timeline__note__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__note__get_2"],
        wire.client.crm.timeline.note.get,
        wire.async_client.crm.timeline.note.get,
        owner_type_id=1,
        owner_id=1,
        item_type=1,
        item_id=2,
    )


def test_crm__timeline__note__save_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__timeline__note__save_1"],
        wire.client.crm.timeline.note.save,
        wire.async_client.crm.timeline.note.save,
        owner_type_id=1,
        owner_id=1,
        item_type=1,
        item_id=2,
        text="Test note",
    )


def test_crm__timeline__note__save_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__timeline__note__save_2"],
        wire.client.crm.timeline.note.save,
        wire.async_client.crm.timeline.note.save,
        owner_type_id=1,
        owner_id=1,
        item_type=1,
        item_id=2,
        text="Test note",
    )
