# Generated from spec/vote: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("vote")


def test_vote__attached_vote__download_1(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__download_1"],
        wire.client.vote.attached_vote.download,
        wire.async_client.vote.attached_vote.download,
    )


def test_vote__attached_vote__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["vote__attached_vote__get_1"],
        wire.client.vote.attached_vote.get,
        wire.async_client.vote.attached_vote.get,
        module_id="im",
        entity_type="Bitrix\\Vote\\Attachment\\ImMessageConnector",
        entity_id=32221,
    )


def test_vote__attached_vote__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__get_2"],
        wire.client.vote.attached_vote.get,
        wire.async_client.vote.attached_vote.get,
        module_id="im",
        entity_type="Bitrix\\Vote\\Attachment\\ImMessageConnector",
        entity_id=32221,
    )


def test_vote__attached_vote__get_answer_voted_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__get_answer_voted_1"],
        wire.client.vote.attached_vote.get_answer_voted,
        wire.async_client.vote.attached_vote.get_answer_voted,
        attach_id=1,
        answer_id=1,
        page_navigation={"pageSize": 10, "currentPage": 1},
        user_for_mobile_format=False,
    )


def test_vote__attached_vote__get_answer_voted_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__get_answer_voted_2"],
        wire.client.vote.attached_vote.get_answer_voted,
        wire.async_client.vote.attached_vote.get_answer_voted,
        attach_id=1,
        answer_id=1,
        page_navigation={"pageSize": 10, "currentPage": 1},
        user_for_mobile_format=False,
    )


def test_vote__attached_vote__get_many_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__get_many_1"],
        wire.client.vote.attached_vote.get_many,
        wire.async_client.vote.attached_vote.get_many,
        module_id="im",
        entity_type="Bitrix\\Vote\\Attachment\\ImMessageConnector",
        entity_ids=[1, 2, 3],
    )


def test_vote__attached_vote__get_many_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__get_many_2"],
        wire.client.vote.attached_vote.get_many,
        wire.async_client.vote.attached_vote.get_many,
        module_id="im",
        entity_type="Bitrix\\Vote\\Attachment\\ImMessageConnector",
        entity_ids=[1, 2, 3],
    )


def test_vote__attached_vote__get_with_voted_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__get_with_voted_1"],
        wire.client.vote.attached_vote.get_with_voted,
        wire.async_client.vote.attached_vote.get_with_voted,
        attach_id=1,
        page_size=10,
        user_for_mobile_format=False,
    )


def test_vote__attached_vote__get_with_voted_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__get_with_voted_2"],
        wire.client.vote.attached_vote.get_with_voted,
        wire.async_client.vote.attached_vote.get_with_voted,
        attach_id=1,
        page_size=10,
        user_for_mobile_format=False,
    )


def test_vote__attached_vote__recall_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__recall_1"],
        wire.client.vote.attached_vote.recall,
        wire.async_client.vote.attached_vote.recall,
        attach_id="**put_attach_id**",
    )


def test_vote__attached_vote__recall_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__recall_2"],
        wire.client.vote.attached_vote.recall,
        wire.async_client.vote.attached_vote.recall,
        attach_id="**put_attach_id**",
    )


def test_vote__attached_vote__resume_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__resume_1"],
        wire.client.vote.attached_vote.resume,
        wire.async_client.vote.attached_vote.resume,
        attach_id=0,
    )


def test_vote__attached_vote__resume_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__resume_2"],
        wire.client.vote.attached_vote.resume,
        wire.async_client.vote.attached_vote.resume,
        attach_id=0,
    )


def test_vote__attached_vote__stop_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__stop_1"],
        wire.client.vote.attached_vote.stop,
        wire.async_client.vote.attached_vote.stop,
        attach_id=123,
    )


def test_vote__attached_vote__stop_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__stop_2"],
        wire.client.vote.attached_vote.stop,
        wire.async_client.vote.attached_vote.stop,
        attach_id=123,
    )


def test_vote__attached_vote__vote_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__attached_vote__vote_1"],
        wire.client.vote.attached_vote.vote,
        wire.async_client.vote.attached_vote.vote,
        attach_id=1,
        ballot={"1": ["2", "3"], "2": ["5"]},
    )


def test_vote__attached_vote__vote_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__attached_vote__vote_2"],
        wire.client.vote.attached_vote.vote,
        wire.async_client.vote.attached_vote.vote,
        attach_id=1,
        ballot={"1": ["2", "3"], "2": ["5"]},
    )


def test_vote__integration__im__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["vote__integration__im__send_1"],
        wire.client.vote.integration.im.send,
        wire.async_client.vote.integration.im.send,
        chat_id=1,
        im_message_vote_data={
            "QUESTIONS": [
                {
                    "QUESTION": "What is your favorite color?",
                    "FIELD_TYPE": 0,
                    "ANSWERS": [{"MESSAGE": "Red"}, {"MESSAGE": "Green"}, {"MESSAGE": "Blue"}],
                }
            ],
            "ANONYMITY": 0,
            "OPTIONS": 0,
        },
        template_id=None,
    )


def test_vote__integration__im__send_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["vote__integration__im__send_2"],
        wire.client.vote.integration.im.send,
        wire.async_client.vote.integration.im.send,
        chat_id=1,
        im_message_vote_data={
            "QUESTIONS": [
                {
                    "QUESTION": "What is your favorite color?",
                    "FIELD_TYPE": 0,
                    "ANSWERS": [{"MESSAGE": "Red"}, {"MESSAGE": "Green"}, {"MESSAGE": "Blue"}],
                }
            ],
            "ANONYMITY": 0,
            "OPTIONS": 0,
        },
        template_id=None,
    )
