# Generated from spec/entity: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("entity")


def test_entity__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__add_1"],
        wire.client.entity.add,
        wire.async_client.entity.add,
        entity="dish",
        name="Dishes",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__add_2"],
        wire.client.entity.add,
        wire.async_client.entity.add,
        entity="dish",
        name="Dishes",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__delete_1"],
        wire.client.entity.delete,
        wire.async_client.entity.delete,
        entity="dish_v2",
    )


def test_entity__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__delete_2"],
        wire.client.entity.delete,
        wire.async_client.entity.delete,
        entity="dish_v2",
    )


def test_entity__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__get_1"],
        wire.client.entity.get,
        wire.async_client.entity.get,
        entity="dish_v2",
    )


def test_entity__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__get_2"],
        wire.client.entity.get,
        wire.async_client.entity.get,
        entity="dish_v2",
    )


def test_entity__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__get_3"],
        wire.client.entity.get,
        wire.async_client.entity.get,
        entity="dish_v2",
    )


def test_entity__rights_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__rights_1"],
        wire.client.entity.rights,
        wire.async_client.entity.rights,
        entity="dish",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__rights_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__rights_2"],
        wire.client.entity.rights,
        wire.async_client.entity.rights,
        entity="dish",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__update_1"],
        wire.client.entity.update,
        wire.async_client.entity.update,
        entity="dish",
        name="Dishes v2",
        entity_new="dish_v2",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__update_2"],
        wire.client.entity.update,
        wire.async_client.entity.update,
        entity="dish",
        name="Dishes v2",
        entity_new="dish_v2",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__update_3"],
        wire.client.entity.update,
        wire.async_client.entity.update,
        entity="dish",
        name="Dishes v2",
        entity_new="dish_v2",
        access={"U1": "W", "AU": "R"},
    )


def test_entity__item__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__add_1"],
        wire.client.entity.item.add,
        wire.async_client.entity.item.add,
        entity="dish",
        name="Hello, world!",
        property_values={"test": 11, "test1": 22},
        section=219,
    )


def test_entity__item__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__add_2"],
        wire.client.entity.item.add,
        wire.async_client.entity.item.add,
        entity="dish",
        name="Hello, world!",
        property_values={"test": 11, "test1": 22},
        section=219,
    )


def test_entity__item__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__add_3"],
        wire.client.entity.item.add,
        wire.async_client.entity.item.add,
        entity="dish",
        name="Hello, world!",
        property_values={"test": 11, "test1": 22},
        section=219,
    )


def test_entity__item__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__delete_1"],
        wire.client.entity.item.delete,
        wire.async_client.entity.item.delete,
        entity="dish",
        id=2333,
    )


def test_entity__item__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__delete_2"],
        wire.client.entity.item.delete,
        wire.async_client.entity.item.delete,
        entity="dish",
        id=2333,
    )


def test_entity__item__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__delete_3"],
        wire.client.entity.item.delete,
        wire.async_client.entity.item.delete,
        entity="dish",
        id=2333,
    )


def test_entity__item__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__get_1"],
        wire.client.entity.item.get,
        wire.async_client.entity.item.get,
        entity="dish_v2",
        sort={"DATE_ACTIVE_FROM": "ASC", "ID": "ASC"},
        filter={
            ">=DATE_ACTIVE_FROM": "2026-03-01T00:00:00+01:00",
            "<DATE_ACTIVE_FROM": "2026-04-01T00:00:00+01:00",
        },
        start=0,
    )


def test_entity__item__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__get_2"],
        wire.client.entity.item.get,
        wire.async_client.entity.item.get,
        entity="dish_v2",
        sort={"DATE_ACTIVE_FROM": "ASC", "ID": "ASC"},
        filter={
            ">=DATE_ACTIVE_FROM": "2026-03-01T00:00:00+01:00",
            "<DATE_ACTIVE_FROM": "2026-04-01T00:00:00+01:00",
        },
        start=0,
    )


def test_entity__item__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__get_3"],
        wire.client.entity.item.get,
        wire.async_client.entity.item.get,
        entity="dish_v2",
        sort={"DATE_ACTIVE_FROM": "ASC", "ID": "ASC"},
        filter={
            ">=DATE_ACTIVE_FROM": "2026-03-01T00:00:00+01:00",
            "<DATE_ACTIVE_FROM": "2026-04-01T00:00:00+01:00",
        },
        start=0,
    )


def test_entity__item__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__update_1"],
        wire.client.entity.item.update,
        wire.async_client.entity.item.update,
        entity="dish",
        id=2333,
        name="Hello, updated world!",
        property_values={"test": 33, "test1": 44},
        section=219,
    )


def test_entity__item__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__update_2"],
        wire.client.entity.item.update,
        wire.async_client.entity.item.update,
        entity="dish",
        id=2333,
        name="Hello, updated world!",
        property_values={"test": 33, "test1": 44},
        section=219,
    )


def test_entity__item__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__update_3"],
        wire.client.entity.item.update,
        wire.async_client.entity.item.update,
        entity="dish",
        id=2333,
        name="Hello, updated world!",
        property_values={"test": 33, "test1": 44},
        section=219,
    )


def test_entity__item__property__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__property__add_1"],
        wire.client.entity.item.property.add,
        wire.async_client.entity.item.property.add,
        entity="dish",
        property="new_prop",
        name="New Property",
        type="S",
        sort=100,
    )


def test_entity__item__property__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__add_2"],
        wire.client.entity.item.property.add,
        wire.async_client.entity.item.property.add,
        entity="dish",
        property="new_prop",
        name="New Property",
        type="S",
        sort=100,
    )


def test_entity__item__property__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__add_3"],
        wire.client.entity.item.property.add,
        wire.async_client.entity.item.property.add,
        entity="dish",
        property="new_prop",
        name="New Property",
        type="S",
        sort=100,
    )


def test_entity__item__property__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__property__delete_1"],
        wire.client.entity.item.property.delete,
        wire.async_client.entity.item.property.delete,
        entity="dish",
        property="new_prop",
    )


def test_entity__item__property__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__delete_2"],
        wire.client.entity.item.property.delete,
        wire.async_client.entity.item.property.delete,
        entity="dish",
        property="new_prop",
    )


def test_entity__item__property__delete_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__delete_3"],
        wire.client.entity.item.property.delete,
        wire.async_client.entity.item.property.delete,
        entity="dish",
        property="new_prop",
    )


def test_entity__item__property__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__property__get_1"],
        wire.client.entity.item.property.get,
        wire.async_client.entity.item.property.get,
        entity="dish",
    )


def test_entity__item__property__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__get_2"],
        wire.client.entity.item.property.get,
        wire.async_client.entity.item.property.get,
        entity="dish",
    )


def test_entity__item__property__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__get_3"],
        wire.client.entity.item.property.get,
        wire.async_client.entity.item.property.get,
        entity="dish",
    )


def test_entity__item__property__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__item__property__update_1"],
        wire.client.entity.item.property.update,
        wire.async_client.entity.item.property.update,
        entity="dish",
        property="new_prop",
        property_new="updated_prop",
        name="Updated Property",
        sort=200,
    )


def test_entity__item__property__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__update_2"],
        wire.client.entity.item.property.update,
        wire.async_client.entity.item.property.update,
        entity="dish",
        property="new_prop",
        property_new="updated_prop",
        name="Updated Property",
        sort=200,
    )


def test_entity__item__property__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__item__property__update_3"],
        wire.client.entity.item.property.update,
        wire.async_client.entity.item.property.update,
        entity="dish",
        property="new_prop",
        property_new="updated_prop",
        name="Updated Property",
        sort=200,
    )


def test_entity__section__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__section__add_1"],
        wire.client.entity.section.add,
        wire.async_client.entity.section.add,
        entity="dish",
        name="Test Section",
        section=671,
        active="Y",
        sort=500,
        code="test-section",
        description="Description of the test section",
        picture=["section.jpg", "**base64_section_image**"],
        detail_picture=["section-detail.jpg", "**base64_section_detail_image**"],
    )


def test_entity__section__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__section__add_2"],
        wire.client.entity.section.add,
        wire.async_client.entity.section.add,
        entity="dish",
        name="Test Section",
        section=671,
        active="Y",
        sort=500,
        code="test-section",
        description="Description of the test section",
        picture=["section.jpg", "**base64_section_image**"],
        detail_picture=["section-detail.jpg", "**base64_section_detail_image**"],
    )


def test_entity__section__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__section__delete_1"],
        wire.client.entity.section.delete,
        wire.async_client.entity.section.delete,
        entity="dish",
        id=673,
    )


def test_entity__section__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__section__delete_2"],
        wire.client.entity.section.delete,
        wire.async_client.entity.section.delete,
        entity="dish",
        id=673,
    )


def test_entity__section__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__section__get_1"],
        wire.client.entity.section.get,
        wire.async_client.entity.section.get,
        entity="dish",
        sort={"NAME": "ASC"},
        filter={"ACTIVE": "Y"},
        start=0,
    )


def test_entity__section__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__section__get_2"],
        wire.client.entity.section.get,
        wire.async_client.entity.section.get,
        entity="dish",
        sort={"NAME": "ASC"},
        filter={"ACTIVE": "Y"},
        start=0,
    )


def test_entity__section__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__section__get_3"],
        wire.client.entity.section.get,
        wire.async_client.entity.section.get,
        entity="dish",
        sort={"NAME": "ASC"},
        filter={"ACTIVE": "Y"},
        start=0,
    )


def test_entity__section__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["entity__section__update_1"],
        wire.client.entity.section.update,
        wire.async_client.entity.section.update,
        entity="dish",
        id=673,
        name="Test Section (updated)",
        section=671,
        active="Y",
        sort=550,
        code="test-section-updated",
        description="Updated description",
        picture=["section.jpg", "**base64_section_image**"],
        detail_picture=["section-detail.jpg", "**base64_section_detail_image**"],
        uf_color="#ff6600",
    )


def test_entity__section__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["entity__section__update_2"],
        wire.client.entity.section.update,
        wire.async_client.entity.section.update,
        entity="dish",
        id=673,
        name="Test Section (updated)",
        section=671,
        active="Y",
        sort=550,
        code="test-section-updated",
        description="Updated description",
        picture=["section.jpg", "**base64_section_image**"],
        detail_picture=["section-detail.jpg", "**base64_section_detail_image**"],
        uf_color="#ff6600",
    )
