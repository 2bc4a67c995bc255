# Generated from spec/placement: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("placement")


def test_placement__bind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["placement__bind_1"],
        wire.client.placement.bind,
        wire.async_client.placement.bind,
        placement="PLACEMENT_CODE",
        handler="http://myapp.com/handler/?type=1",
        title="title",
        description="description",
        group_name="group",
        lang_all={
            "en": {"TITLE": "title", "DESCRIPTION": "description", "GROUP_NAME": "group"},
            "de": {"TITLE": "Titel", "DESCRIPTION": "Beschreibung", "GROUP_NAME": "Gruppe"},
        },
        options={"errorHandlerUrl": "http://myapp.com/error/"},
    )


def test_placement__bind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["placement__bind_2"],
        wire.client.placement.bind,
        wire.async_client.placement.bind,
        placement="PLACEMENT_CODE",
        handler="http://myapp.com/handler/?type=1",
        title="title",
        description="description",
        group_name="group",
        lang_all={
            "en": {"TITLE": "title", "DESCRIPTION": "description", "GROUP_NAME": "group"},
            "de": {"TITLE": "Titel", "DESCRIPTION": "Beschreibung", "GROUP_NAME": "Gruppe"},
        },
        options={"errorHandlerUrl": "http://myapp.com/error/"},
    )


def test_placement__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["placement__get_1"], wire.client.placement.get, wire.async_client.placement.get
    )


def test_placement__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["placement__get_2"], wire.client.placement.get, wire.async_client.placement.get
    )


def test_placement__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["placement__list_1"],
        wire.client.placement.list,
        wire.async_client.placement.list,
        scope="crm",
    )


def test_placement__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["placement__list_2"],
        wire.client.placement.list,
        wire.async_client.placement.list,
        scope="crm",
    )


def test_placement__unbind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["placement__unbind_1"],
        wire.client.placement.unbind,
        wire.async_client.placement.unbind,
        placement="CRM_LEAD_DETAIL_TAB",
        handler="https://www.myapplicationhost.com/placement/",
    )


def test_placement__unbind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["placement__unbind_2"],
        wire.client.placement.unbind,
        wire.async_client.placement.unbind,
        placement="CRM_LEAD_DETAIL_TAB",
        handler="https://www.myapplicationhost.com/placement/",
    )
