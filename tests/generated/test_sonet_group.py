# Generated from spec/sonet_group: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("sonet_group")


def test_sonet_group__create_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__create_1"],
        wire.client.sonet_group.create,
        wire.async_client.sonet_group.create,
        name="New Project",
        visible="Y",
        opened="N",
        initiate_perms="K",
        project="Y",
        image=["avatar.png", "iVBORw0KGgoAAAANSUhEUgAA..."],
    )


def test_sonet_group__create_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__create_2"],
        wire.client.sonet_group.create,
        wire.async_client.sonet_group.create,
        name="New Project",
        visible="Y",
        opened="N",
        initiate_perms="K",
        project="Y",
        image=["avatar.png", "iVBORw0KGgoAAAANSUhEUgAA..."],
    )


def test_sonet_group__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__delete_1"],
        wire.client.sonet_group.delete,
        wire.async_client.sonet_group.delete,
        group_id=77,
    )


def test_sonet_group__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__delete_2"],
        wire.client.sonet_group.delete,
        wire.async_client.sonet_group.delete,
        group_id=77,
    )


def test_sonet_group__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__get_1"],
        wire.client.sonet_group.get,
        wire.async_client.sonet_group.get,
        order={"NAME": "ASC"},
        filter={"%NAME": "Pro"},
    )


def test_sonet_group__setowner_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__setowner_1"],
        wire.client.sonet_group.setowner,
        wire.async_client.sonet_group.setowner,
        group_id=77,
        user_id=1269,
    )


def test_sonet_group__setowner_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__setowner_2"],
        wire.client.sonet_group.setowner,
        wire.async_client.sonet_group.setowner,
        group_id=77,
        user_id=1269,
    )


def test_sonet_group__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__update_1"],
        wire.client.sonet_group.update,
        wire.async_client.sonet_group.update,
        group_id=77,
        name="New project title",
    )


def test_sonet_group__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__update_2"],
        wire.client.sonet_group.update,
        wire.async_client.sonet_group.update,
        group_id=77,
        name="New project title",
    )


def test_sonet_group__feature__access_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__feature__access_1"],
        wire.client.sonet_group.feature.access,
        wire.async_client.sonet_group.feature.access,
        group_id=77,
        feature="blog",
        operation="write_post",
    )


def test_sonet_group__feature__access_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__feature__access_2"],
        wire.client.sonet_group.feature.access,
        wire.async_client.sonet_group.feature.access,
        group_id=77,
        feature="blog",
        operation="write_post",
    )


def test_sonet_group__user__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__add_1"],
        wire.client.sonet_group.user.add,
        wire.async_client.sonet_group.user.add,
        group_id=69,
        user_id=[1271, 1272],
    )


def test_sonet_group__user__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__user__add_2"],
        wire.client.sonet_group.user.add,
        wire.async_client.sonet_group.user.add,
        group_id=69,
        user_id=[1271, 1272],
    )


def test_sonet_group__user__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__delete_1"],
        wire.client.sonet_group.user.delete,
        wire.async_client.sonet_group.user.delete,
        group_id=69,
        user_id=[1271, 1272],
    )


def test_sonet_group__user__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__user__delete_2"],
        wire.client.sonet_group.user.delete,
        wire.async_client.sonet_group.user.delete,
        group_id=69,
        user_id=[1271, 1272],
    )


def test_sonet_group__user__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__get_1"],
        wire.client.sonet_group.user.get,
        wire.async_client.sonet_group.user.get,
        id=69,
    )


def test_sonet_group__user__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__user__get_2"],
        wire.client.sonet_group.user.get,
        wire.async_client.sonet_group.user.get,
        id=69,
    )


def test_sonet_group__user__groups_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__groups_1"],
        wire.client.sonet_group.user.groups,
        wire.async_client.sonet_group.user.groups,
    )


def test_sonet_group__user__invite_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__invite_1"],
        wire.client.sonet_group.user.invite,
        wire.async_client.sonet_group.user.invite,
        group_id=69,
        user_id=1271,
        message="Join the project",
    )


def test_sonet_group__user__invite_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__user__invite_2"],
        wire.client.sonet_group.user.invite,
        wire.async_client.sonet_group.user.invite,
        group_id=69,
        user_id=1271,
        message="Join the project",
    )


def test_sonet_group__user__request_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__request_1"],
        wire.client.sonet_group.user.request,
        wire.async_client.sonet_group.user.request,
        group_id=69,
        message="Please add me to the project",
    )


def test_sonet_group__user__request_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__user__request_2"],
        wire.client.sonet_group.user.request,
        wire.async_client.sonet_group.user.request,
        group_id=69,
        message="Please add me to the project",
    )


def test_sonet_group__user__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["sonet_group__user__update_1"],
        wire.client.sonet_group.user.update,
        wire.async_client.sonet_group.user.update,
        group_id=69,
        user_id=[1271, 1272],
        role="E",
    )


def test_sonet_group__user__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["sonet_group__user__update_2"],
        wire.client.sonet_group.user.update,
        wire.async_client.sonet_group.user.update,
        group_id=69,
        user_id=[1271, 1272],
        role="E",
    )
