# Generated from spec/log: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("log")


def test_log__blogcomment__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogcomment__add_1"],
        wire.client.log.blogcomment.add,
        wire.async_client.log.blogcomment.add,
        post_id=403,
        text="Comment on the post",
        files=[["example.txt", "SXQncyBhIHRlc3QgZmlsZSBmb3IgQml0cml4IFJlc3QgQVBJLg=="]],
        user_id=27,
    )


def test_log__blogcomment__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogcomment__add_2"],
        wire.client.log.blogcomment.add,
        wire.async_client.log.blogcomment.add,
        post_id=403,
        text="Comment on the post",
        files=[["example.txt", "SXQncyBhIHRlc3QgZmlsZSBmb3IgQml0cml4IFJlc3QgQVBJLg=="]],
        user_id=27,
    )


def test_log__blogcomment__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogcomment__delete_1"],
        wire.client.log.blogcomment.delete,
        wire.async_client.log.blogcomment.delete,
        comment_id=197,
        user_id=503,
    )


def test_log__blogcomment__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogcomment__delete_2"],
        wire.client.log.blogcomment.delete,
        wire.async_client.log.blogcomment.delete,
        comment_id=197,
        user_id=503,
    )


def test_log__blogcomment__user__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogcomment__user__get_1"],
        wire.client.log.blogcomment.user.get,
        wire.async_client.log.blogcomment.user.get,
        user_id=28,
        first_id=215,
        last_id=216,
    )


def test_log__blogpost__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogpost__add_1"],
        wire.client.log.blogpost.add,
        wire.async_client.log.blogpost.add,
        post_message="From November 1, the approval process is updated.",
        post_title="New Regulation",
        dest=["UA"],
        files=[
            ["first-image.jpg", "iVBORw0KGgoAAAANSUhEUgAAAAUA..."],
            ["second-image.jpg", "iVBORw0KGgoAAAANSUhEUgAAAAUA..."],
        ],
        important="Y",
        tags="regulation,approval,update",
    )


def test_log__blogpost__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogpost__add_2"],
        wire.client.log.blogpost.add,
        wire.async_client.log.blogpost.add,
        post_message="From November 1, the approval process is updated.",
        post_title="New Regulation",
        dest=["UA"],
        files=[
            ["first-image.jpg", "iVBORw0KGgoAAAANSUhEUgAAAAUA..."],
            ["second-image.jpg", "iVBORw0KGgoAAAANSUhEUgAAAAUA..."],
        ],
        important="Y",
        tags="regulation,approval,update",
    )


def test_log__blogpost__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogpost__delete_1"],
        wire.client.log.blogpost.delete,
        wire.async_client.log.blogpost.delete,
        post_id=211,
    )


def test_log__blogpost__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogpost__delete_2"],
        wire.client.log.blogpost.delete,
        wire.async_client.log.blogpost.delete,
        post_id=211,
    )


def test_log__blogpost__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogpost__get_1"],
        wire.client.log.blogpost.get,
        wire.async_client.log.blogpost.get,
        post_id=217,
    )


def test_log__blogpost__share_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogpost__share_1"],
        wire.client.log.blogpost.share,
        wire.async_client.log.blogpost.share,
        post_id=217,
        dest=["SG69", "DR4"],
    )


def test_log__blogpost__share_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogpost__share_2"],
        wire.client.log.blogpost.share,
        wire.async_client.log.blogpost.share,
        post_id=217,
        dest=["SG69", "DR4"],
    )


def test_log__blogpost__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogpost__update_1"],
        wire.client.log.blogpost.update,
        wire.async_client.log.blogpost.update,
        post_id=217,
        post_title="New Message Title",
        files={"505": "del"},
    )


def test_log__blogpost__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogpost__update_2"],
        wire.client.log.blogpost.update,
        wire.async_client.log.blogpost.update,
        post_id=217,
        post_title="New Message Title",
        files={"505": "del"},
    )


def test_log__blogpost__getusers__important_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["log__blogpost__getusers__important_1"],
        wire.client.log.blogpost.getusers.important,
        wire.async_client.log.blogpost.getusers.important,
        post_id=221,
    )


def test_log__blogpost__getusers__important_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["log__blogpost__getusers__important_2"],
        wire.client.log.blogpost.getusers.important,
        wire.async_client.log.blogpost.getusers.important,
        post_id=221,
    )
