# Generated from spec/v3/mail: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_mail")


def test_v3__mail__mailbox__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__mailbox__get_1"],
        wire.client.v3.mail.mailbox.get,
        wire.async_client.v3.mail.mailbox.get,
        id=1,
        select=["id", "name", "email", "senderName"],
    )


def test_v3__mail__mailbox__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__mailbox__get_2"],
        wire.client.v3.mail.mailbox.get,
        wire.async_client.v3.mail.mailbox.get,
        id=1,
        select=["id", "name", "email", "senderName"],
    )


def test_v3__mail__mailbox__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__mailbox__list_1"],
        wire.client.v3.mail.mailbox.list,
        wire.async_client.v3.mail.mailbox.list,
        name="work",
        email="example.com",
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__mailbox__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__mailbox__list_2"],
        wire.client.v3.mail.mailbox.list,
        wire.async_client.v3.mail.mailbox.list,
        name="work",
        email="example.com",
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__mailbox__senders_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__mailbox__senders_1"],
        wire.client.v3.mail.mailbox.senders,
        wire.async_client.v3.mail.mailbox.senders,
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__mailbox__senders_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__mailbox__senders_2"],
        wire.client.v3.mail.mailbox.senders,
        wire.async_client.v3.mail.mailbox.senders,
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__mailbox__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__mailbox__field__get_1"],
        wire.client.v3.mail.mailbox.field.get,
        wire.async_client.v3.mail.mailbox.field.get,
        name="email",
        select=["name", "type", "title"],
    )


def test_v3__mail__mailbox__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__mailbox__field__get_2"],
        wire.client.v3.mail.mailbox.field.get,
        wire.async_client.v3.mail.mailbox.field.get,
        name="email",
        select=["name", "type", "title"],
    )


def test_v3__mail__mailbox__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__mailbox__field__list_1"],
        wire.client.v3.mail.mailbox.field.list,
        wire.async_client.v3.mail.mailbox.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__mail__mailbox__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__mailbox__field__list_2"],
        wire.client.v3.mail.mailbox.field.list,
        wire.async_client.v3.mail.mailbox.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__mail__message__createcalendarevent_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__createcalendarevent_1"],
        wire.client.v3.mail.message.createcalendarevent,
        wire.async_client.v3.mail.message.createcalendarevent,
        message_id=15,
        date_from="2026-04-15 10:00:00",
        date_to="2026-04-15 11:00:00",
        name="Meeting regarding the contract",
    )


def test_v3__mail__message__createcalendarevent_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__createcalendarevent_2"],
        wire.client.v3.mail.message.createcalendarevent,
        wire.async_client.v3.mail.message.createcalendarevent,
        message_id=15,
        date_from="2026-04-15 10:00:00",
        date_to="2026-04-15 11:00:00",
        name="Meeting regarding the contract",
    )


def test_v3__mail__message__createchat_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__createchat_1"],
        wire.client.v3.mail.message.createchat,
        wire.async_client.v3.mail.message.createchat,
        message_id=15,
    )


def test_v3__mail__message__createchat_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__createchat_2"],
        wire.client.v3.mail.message.createchat,
        wire.async_client.v3.mail.message.createchat,
        message_id=15,
    )


def test_v3__mail__message__createcrmactivity_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__createcrmactivity_1"],
        wire.client.v3.mail.message.createcrmactivity,
        wire.async_client.v3.mail.message.createcrmactivity,
        message_id=15,
    )


def test_v3__mail__message__createcrmactivity_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__createcrmactivity_2"],
        wire.client.v3.mail.message.createcrmactivity,
        wire.async_client.v3.mail.message.createcrmactivity,
        message_id=15,
    )


def test_v3__mail__message__createfeedpost_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__createfeedpost_1"],
        wire.client.v3.mail.message.createfeedpost,
        wire.async_client.v3.mail.message.createfeedpost,
        message_id=15,
        title="Contract discussion",
    )


def test_v3__mail__message__createfeedpost_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__createfeedpost_2"],
        wire.client.v3.mail.message.createfeedpost,
        wire.async_client.v3.mail.message.createfeedpost,
        message_id=15,
        title="Contract discussion",
    )


def test_v3__mail__message__createtask_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__createtask_1"],
        wire.client.v3.mail.message.createtask,
        wire.async_client.v3.mail.message.createtask,
        message_id=15,
        title="Prepare the contract",
        responsible_id=7,
    )


def test_v3__mail__message__createtask_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__createtask_2"],
        wire.client.v3.mail.message.createtask,
        wire.async_client.v3.mail.message.createtask,
        message_id=15,
        title="Prepare the contract",
        responsible_id=7,
    )


def test_v3__mail__message__forward_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__forward_1"],
        wire.client.v3.mail.message.forward,
        wire.async_client.v3.mail.message.forward,
        forward_message_id=15,
        from_="user@example.com",
        to=["manager@example.com"],
        subject="Fwd: Contract",
        body="Forwarding the email.",
    )


def test_v3__mail__message__forward_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__forward_2"],
        wire.client.v3.mail.message.forward,
        wire.async_client.v3.mail.message.forward,
        forward_message_id=15,
        from_="user@example.com",
        to=["manager@example.com"],
        subject="Fwd: Contract",
        body="Forwarding the email.",
    )


def test_v3__mail__message__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__get_1"],
        wire.client.v3.mail.message.get,
        wire.async_client.v3.mail.message.get,
        id=15,
        select=[
            "id",
            "mailboxId",
            "mailboxEmail",
            "subject",
            "from",
            "to",
            "cc",
            "date",
            "isSeen",
            "hasAttachments",
            "url",
            "bindings",
            "body",
        ],
    )


def test_v3__mail__message__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__get_2"],
        wire.client.v3.mail.message.get,
        wire.async_client.v3.mail.message.get,
        id=15,
        select=[
            "id",
            "mailboxId",
            "mailboxEmail",
            "subject",
            "from",
            "to",
            "cc",
            "date",
            "isSeen",
            "hasAttachments",
            "url",
            "bindings",
            "body",
        ],
    )


def test_v3__mail__message__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__list_1"],
        wire.client.v3.mail.message.list,
        wire.async_client.v3.mail.message.list,
        mailbox_id=1,
        search_query="contract",
        has_attachments=True,
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__message__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__list_2"],
        wire.client.v3.mail.message.list,
        wire.async_client.v3.mail.message.list,
        mailbox_id=1,
        search_query="contract",
        has_attachments=True,
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__message__movetofolder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__movetofolder_1"],
        wire.client.v3.mail.message.movetofolder,
        wire.async_client.v3.mail.message.movetofolder,
        message_ids=[15, 16],
        action="spam",
    )


def test_v3__mail__message__movetofolder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__movetofolder_2"],
        wire.client.v3.mail.message.movetofolder,
        wire.async_client.v3.mail.message.movetofolder,
        message_ids=[15, 16],
        action="spam",
    )


def test_v3__mail__message__removecrmactivity_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__removecrmactivity_1"],
        wire.client.v3.mail.message.removecrmactivity,
        wire.async_client.v3.mail.message.removecrmactivity,
        message_id=15,
    )


def test_v3__mail__message__removecrmactivity_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__removecrmactivity_2"],
        wire.client.v3.mail.message.removecrmactivity,
        wire.async_client.v3.mail.message.removecrmactivity,
        message_id=15,
    )


def test_v3__mail__message__reply_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__reply_1"],
        wire.client.v3.mail.message.reply,
        wire.async_client.v3.mail.message.reply,
        reply_to_message_id=15,
        from_="user@example.com",
        to=["client@example.com"],
        subject="Re: Agreement",
        body="Thank you, received.",
    )


def test_v3__mail__message__reply_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__reply_2"],
        wire.client.v3.mail.message.reply,
        wire.async_client.v3.mail.message.reply,
        reply_to_message_id=15,
        from_="user@example.com",
        to=["client@example.com"],
        subject="Re: Agreement",
        body="Thank you, received.",
    )


def test_v3__mail__message__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__send_1"],
        wire.client.v3.mail.message.send,
        wire.async_client.v3.mail.message.send,
        from_="user@example.com",
        to=["client@example.com"],
        subject="Business Proposal",
        body="Hello. I am sending the materials.",
    )


def test_v3__mail__message__send_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__send_2"],
        wire.client.v3.mail.message.send,
        wire.async_client.v3.mail.message.send,
        from_="user@example.com",
        to=["client@example.com"],
        subject="Business Proposal",
        body="Hello. I am sending the materials.",
    )


def test_v3__mail__message__thread_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__thread_1"],
        wire.client.v3.mail.message.thread,
        wire.async_client.v3.mail.message.thread,
        id=15,
        limit=20,
    )


def test_v3__mail__message__thread_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__thread_2"],
        wire.client.v3.mail.message.thread,
        wire.async_client.v3.mail.message.thread,
        id=15,
        limit=20,
    )


def test_v3__mail__message__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__field__get_1"],
        wire.client.v3.mail.message.field.get,
        wire.async_client.v3.mail.message.field.get,
        name="subject",
        select=["name", "type", "title"],
    )


def test_v3__mail__message__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__field__get_2"],
        wire.client.v3.mail.message.field.get,
        wire.async_client.v3.mail.message.field.get,
        name="subject",
        select=["name", "type", "title"],
    )


def test_v3__mail__message__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__message__field__list_1"],
        wire.client.v3.mail.message.field.list,
        wire.async_client.v3.mail.message.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__mail__message__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__message__field__list_2"],
        wire.client.v3.mail.message.field.list,
        wire.async_client.v3.mail.message.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__mail__recipient__listcontacts_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__recipient__listcontacts_1"],
        wire.client.v3.mail.recipient.listcontacts,
        wire.async_client.v3.mail.recipient.listcontacts,
        query="client",
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__recipient__listcontacts_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__recipient__listcontacts_2"],
        wire.client.v3.mail.recipient.listcontacts,
        wire.async_client.v3.mail.recipient.listcontacts,
        query="client",
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__recipient__listemployees_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__recipient__listemployees_1"],
        wire.client.v3.mail.recipient.listemployees,
        wire.async_client.v3.mail.recipient.listemployees,
        query="John",
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__recipient__listemployees_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__recipient__listemployees_2"],
        wire.client.v3.mail.recipient.listemployees,
        wire.async_client.v3.mail.recipient.listemployees,
        query="John",
        pagination={"page": 1, "limit": 20, "offset": 0},
    )


def test_v3__mail__recipient__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__recipient__field__get_1"],
        wire.client.v3.mail.recipient.field.get,
        wire.async_client.v3.mail.recipient.field.get,
        name="email",
        select=["name", "type", "title"],
    )


def test_v3__mail__recipient__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__recipient__field__get_2"],
        wire.client.v3.mail.recipient.field.get,
        wire.async_client.v3.mail.recipient.field.get,
        name="email",
        select=["name", "type", "title"],
    )


def test_v3__mail__recipient__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__mail__recipient__field__list_1"],
        wire.client.v3.mail.recipient.field.list,
        wire.async_client.v3.mail.recipient.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__mail__recipient__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__mail__recipient__field__list_2"],
        wire.client.v3.mail.recipient.field.list,
        wire.async_client.v3.mail.recipient.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )
