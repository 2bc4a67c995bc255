# Generated from spec/imconnector: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("imconnector")


def test_imconnector__activate_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__activate_1"],
        wire.client.imconnector.activate,
        wire.async_client.imconnector.activate,
        connector="myconnector",
        line=107,
        active="1",
    )


def test_imconnector__activate_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__activate_2"],
        wire.client.imconnector.activate,
        wire.async_client.imconnector.activate,
        connector="myconnector",
        line=107,
        active="1",
    )


def test_imconnector__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__list_1"],
        wire.client.imconnector.list,
        wire.async_client.imconnector.list,
    )


def test_imconnector__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__list_2"],
        wire.client.imconnector.list,
        wire.async_client.imconnector.list,
    )


def test_imconnector__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__register_1"],
        wire.client.imconnector.register,
        wire.async_client.imconnector.register,
        id="myconnector",
        name="Mein Connector",
        icon={
            "DATA_IMAGE": "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E",
            "COLOR": "#69acc0",
            "SIZE": "90%",
            "POSITION": "center",
        },
        placement_handler="https://example.com/connector/settings",
        icon_disabled={
            "DATA_IMAGE": "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E",
            "COLOR": "#99adb3",
        },
        del_external_messages=True,
        edit_internal_messages=True,
        del_internal_messages=True,
        newsletter=True,
        need_system_messages=True,
        need_signature=True,
        chat_group=False,
    )


def test_imconnector__register_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__register_2"],
        wire.client.imconnector.register,
        wire.async_client.imconnector.register,
        id="myconnector",
        name="Mein Connector",
        icon={
            "DATA_IMAGE": "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E",
            "COLOR": "#69acc0",
            "SIZE": "90%",
            "POSITION": "center",
        },
        placement_handler="https://example.com/connector/settings",
        icon_disabled={
            "DATA_IMAGE": "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E",
            "COLOR": "#99adb3",
        },
        del_external_messages=True,
        edit_internal_messages=True,
        del_internal_messages=True,
        newsletter=True,
        need_system_messages=True,
        need_signature=True,
        chat_group=False,
    )


def test_imconnector__register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__register_3"],
        wire.client.imconnector.register,
        wire.async_client.imconnector.register,
        id="myconnector",
        name="Mein Connector",
        icon={
            "DATA_IMAGE": "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E",
            "COLOR": "#69acc0",
            "SIZE": "90%",
            "POSITION": "center",
        },
        placement_handler="https://example.com/connector/settings",
        icon_disabled={
            "DATA_IMAGE": "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E",
            "COLOR": "#99adb3",
        },
        del_external_messages=True,
        edit_internal_messages=True,
        del_internal_messages=True,
        newsletter=True,
        need_system_messages=True,
        need_signature=True,
        chat_group=False,
    )


def test_imconnector__status_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__status_1"],
        wire.client.imconnector.status,
        wire.async_client.imconnector.status,
        connector="myconnector",
        line="12",
    )


def test_imconnector__status_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__status_2"],
        wire.client.imconnector.status,
        wire.async_client.imconnector.status,
        connector="myconnector",
        line="12",
    )


def test_imconnector__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__unregister_1"],
        wire.client.imconnector.unregister,
        wire.async_client.imconnector.unregister,
        id="myconnector",
    )


def test_imconnector__unregister_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__unregister_2"],
        wire.client.imconnector.unregister,
        wire.async_client.imconnector.unregister,
        id="myconnector",
    )


def test_imconnector__unregister_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__unregister_3"],
        wire.client.imconnector.unregister,
        wire.async_client.imconnector.unregister,
        id="myconnector",
    )


def test_imconnector__chat__name__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__chat__name__set_1"],
        wire.client.imconnector.chat.name.set,
        wire.async_client.imconnector.chat.name.set,
        connector="connector",
        line=105,
        chat_id="47e007b1-ee15-43db-bcba-1c26e5884d3f",
        name="New Dialog Name",
    )


def test_imconnector__chat__name__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__chat__name__set_2"],
        wire.client.imconnector.chat.name.set,
        wire.async_client.imconnector.chat.name.set,
        connector="connector",
        line=105,
        chat_id="47e007b1-ee15-43db-bcba-1c26e5884d3f",
        name="New Dialog Name",
    )


def test_imconnector__connector__data__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__connector__data__set_1"],
        wire.client.imconnector.connector.data.set,
        wire.async_client.imconnector.connector.data.set,
        connector="myconnector",
        line=107,
        data={
            "ID": "channel-123",
            "URL": "https://example.com/chats/123",
            "NAME": "Support Channel",
        },
    )


def test_imconnector__connector__data__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__connector__data__set_2"],
        wire.client.imconnector.connector.data.set,
        wire.async_client.imconnector.connector.data.set,
        connector="myconnector",
        line=107,
        data={
            "ID": "channel-123",
            "URL": "https://example.com/chats/123",
            "NAME": "Support Channel",
        },
    )


def test_imconnector__delete__messages_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__delete__messages_1"],
        wire.client.imconnector.delete.messages,
        wire.async_client.imconnector.delete.messages,
        connector="myconnector",
        line=107,
        messages=[
            {
                "user": {"id": "ext-user-42"},
                "message": {"id": "ext-msg-1001"},
                "chat": {"id": "channel-123"},
            }
        ],
    )


def test_imconnector__delete__messages_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__delete__messages_2"],
        wire.client.imconnector.delete.messages,
        wire.async_client.imconnector.delete.messages,
        connector="myconnector",
        line=107,
        messages=[
            {
                "user": {"id": "ext-user-42"},
                "message": {"id": "ext-msg-1001"},
                "chat": {"id": "channel-123"},
            }
        ],
    )


def test_imconnector__send__messages_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__send__messages_1"],
        wire.client.imconnector.send.messages,
        wire.async_client.imconnector.send.messages,
        connector="myconnector",
        line=107,
        messages=[
            {
                "user": {
                    "id": "ext-user-42",
                    "last_name": "Ivanov",
                    "name": "Ivan",
                    "picture": {"url": "https://example.com/u42.png"},
                    "url": "https://example.com/users/42",
                    "gender": "male",
                    "email": "ivan@example.com",
                    "phone": "+19990000000",
                    "skip_phone_validate": "Y",
                },
                "message": {
                    "id": "ext-msg-1001",
                    "date": 1773265993,
                    "text": "Good afternoon",
                    "files": [{"url": "https://example.com/files/spec.pdf", "name": "spec.pdf"}],
                    "disable_crm": "Y",
                },
                "chat": {
                    "id": "channel-123",
                    "name": "Support Channel",
                    "url": "https://example.com/chats/123",
                },
            }
        ],
    )


def test_imconnector__send__messages_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__send__messages_2"],
        wire.client.imconnector.send.messages,
        wire.async_client.imconnector.send.messages,
        connector="myconnector",
        line=107,
        messages=[
            {
                "user": {
                    "id": "ext-user-42",
                    "last_name": "Ivanov",
                    "name": "Ivan",
                    "picture": {"url": "https://example.com/u42.png"},
                    "url": "https://example.com/users/42",
                    "gender": "male",
                    "email": "ivan@example.com",
                    "phone": "+19990000000",
                    "skip_phone_validate": "Y",
                },
                "message": {
                    "id": "ext-msg-1001",
                    "date": 1773265993,
                    "text": "Good afternoon",
                    "files": [{"url": "https://example.com/files/spec.pdf", "name": "spec.pdf"}],
                    "disable_crm": "Y",
                },
                "chat": {
                    "id": "channel-123",
                    "name": "Support Channel",
                    "url": "https://example.com/chats/123",
                },
            }
        ],
    )


def test_imconnector__send__status__delivery_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__send__status__delivery_1"],
        wire.client.imconnector.send.status.delivery,
        wire.async_client.imconnector.send.status.delivery,
        connector="myconnector",
        line=107,
        messages=[
            {
                "im": {"chat_id": 323, "message_id": 85911},
                "message": {"id": ["ext-msg-1007"], "date": 1738065600},
                "chat": {"id": "channel-123"},
            }
        ],
    )


def test_imconnector__send__status__delivery_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__send__status__delivery_2"],
        wire.client.imconnector.send.status.delivery,
        wire.async_client.imconnector.send.status.delivery,
        connector="myconnector",
        line=107,
        messages=[
            {
                "im": {"chat_id": 323, "message_id": 85911},
                "message": {"id": ["ext-msg-1007"], "date": 1738065600},
                "chat": {"id": "channel-123"},
            }
        ],
    )


def test_imconnector__send__status__reading_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__send__status__reading_1"],
        wire.client.imconnector.send.status.reading,
        wire.async_client.imconnector.send.status.reading,
        connector="myconnector",
        line=107,
        messages=[
            {
                "im": {"chat_id": 323, "message_id": 85911},
                "message": {"id": ["ext-msg-1007"]},
                "chat": {"id": "channel-123"},
            }
        ],
    )


def test_imconnector__send__status__reading_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__send__status__reading_2"],
        wire.client.imconnector.send.status.reading,
        wire.async_client.imconnector.send.status.reading,
        connector="myconnector",
        line=107,
        messages=[
            {
                "im": {"chat_id": 323, "message_id": 85911},
                "message": {"id": ["ext-msg-1007"]},
                "chat": {"id": "channel-123"},
            }
        ],
    )


def test_imconnector__update__messages_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imconnector__update__messages_1"],
        wire.client.imconnector.update.messages,
        wire.async_client.imconnector.update.messages,
        connector="myconnector",
        line=107,
        messages=[
            {
                "user": {
                    "id": "ext-user-42",
                    "last_name": "Ivanov",
                    "name": "Ivan",
                    "picture": {"url": "https://example.com/u42.png"},
                    "url": "https://example.com/users/42",
                    "gender": "male",
                    "email": "ivan@example.com",
                    "phone": "+19990000000",
                },
                "message": {
                    "id": "ext-msg-1001",
                    "date": 1773266050,
                    "text": "Good afternoon, we clarified the details",
                },
                "chat": {
                    "id": "channel-123",
                    "name": "Support Channel",
                    "url": "https://example.com/chats/123",
                },
            }
        ],
    )


def test_imconnector__update__messages_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imconnector__update__messages_2"],
        wire.client.imconnector.update.messages,
        wire.async_client.imconnector.update.messages,
        connector="myconnector",
        line=107,
        messages=[
            {
                "user": {
                    "id": "ext-user-42",
                    "last_name": "Ivanov",
                    "name": "Ivan",
                    "picture": {"url": "https://example.com/u42.png"},
                    "url": "https://example.com/users/42",
                    "gender": "male",
                    "email": "ivan@example.com",
                    "phone": "+19990000000",
                },
                "message": {
                    "id": "ext-msg-1001",
                    "date": 1773266050,
                    "text": "Good afternoon, we clarified the details",
                },
                "chat": {
                    "id": "channel-123",
                    "name": "Support Channel",
                    "url": "https://example.com/chats/123",
                },
            }
        ],
    )
