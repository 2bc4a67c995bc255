# Generated from spec/voximplant: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("voximplant")


def test_voximplant__callback__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__callback__start_1"],
        wire.client.voximplant.callback.start,
        wire.async_client.voximplant.callback.start,
        from_line="reg151083",
        to_number="+19991234567",
        text_to_pronounce="You have received a callback request",
        voice="internalfemale",
    )


def test_voximplant__callback__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__callback__start_2"],
        wire.client.voximplant.callback.start,
        wire.async_client.voximplant.callback.start,
        from_line="reg151083",
        to_number="+19991234567",
        text_to_pronounce="You have received a callback request",
        voice="internalfemale",
    )


def test_voximplant__infocall__startwithsound_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__infocall__startwithsound_1"],
        wire.client.voximplant.infocall.startwithsound,
        wire.async_client.voximplant.infocall.startwithsound,
        from_line="reg151083",
        to_number="1234567890",
        url="https://example.com/sound/notice.mp3",
    )


def test_voximplant__infocall__startwithsound_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__infocall__startwithsound_2"],
        wire.client.voximplant.infocall.startwithsound,
        wire.async_client.voximplant.infocall.startwithsound,
        from_line="reg151083",
        to_number="1234567890",
        url="https://example.com/sound/notice.mp3",
    )


def test_voximplant__infocall__startwithtext_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__infocall__startwithtext_1"],
        wire.client.voximplant.infocall.startwithtext,
        wire.async_client.voximplant.infocall.startwithtext,
        from_line="reg151083",
        to_number="+19991234567",
        text_to_pronounce="Good afternoon. This is a reminder for your appointment.",
    )


def test_voximplant__infocall__startwithtext_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__infocall__startwithtext_2"],
        wire.client.voximplant.infocall.startwithtext,
        wire.async_client.voximplant.infocall.startwithtext,
        from_line="reg151083",
        to_number="+19991234567",
        text_to_pronounce="Good afternoon. This is a reminder for your appointment.",
    )


def test_voximplant__line__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__line__get_1"],
        wire.client.voximplant.line.get,
        wire.async_client.voximplant.line.get,
    )


def test_voximplant__line__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__line__get_2"],
        wire.client.voximplant.line.get,
        wire.async_client.voximplant.line.get,
    )


def test_voximplant__line__outgoing__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__line__outgoing__get_1"],
        wire.client.voximplant.line.outgoing.get,
        wire.async_client.voximplant.line.outgoing.get,
    )


def test_voximplant__line__outgoing__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__line__outgoing__get_2"],
        wire.client.voximplant.line.outgoing.get,
        wire.async_client.voximplant.line.outgoing.get,
    )


def test_voximplant__line__outgoing__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__line__outgoing__set_1"],
        wire.client.voximplant.line.outgoing.set,
        wire.async_client.voximplant.line.outgoing.set,
        line_id="reg150907",
    )


def test_voximplant__line__outgoing__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__line__outgoing__set_2"],
        wire.client.voximplant.line.outgoing.set,
        wire.async_client.voximplant.line.outgoing.set,
        line_id="reg150907",
    )


def test_voximplant__line__outgoing__sip__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__line__outgoing__sip__set_1"],
        wire.client.voximplant.line.outgoing.sip.set,
        wire.async_client.voximplant.line.outgoing.sip.set,
        config_id=9,
    )


def test_voximplant__line__outgoing__sip__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__line__outgoing__sip__set_2"],
        wire.client.voximplant.line.outgoing.sip.set,
        wire.async_client.voximplant.line.outgoing.sip.set,
        config_id=9,
    )


def test_voximplant__sip__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__add_1"],
        wire.client.voximplant.sip.add,
        wire.async_client.voximplant.sip.add,
        server="sip.provider.com",
        login="sip_user",
        password="secret",
        type="cloud",
        title="SIP line 1",
    )


def test_voximplant__sip__add_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__add_2"],
        wire.client.voximplant.sip.add,
        wire.async_client.voximplant.sip.add,
        server="sip.provider.com",
        login="sip_user",
        password="secret",
        type="cloud",
        title="SIP line 1",
    )


def test_voximplant__sip__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__sip__add_3"],
        wire.client.voximplant.sip.add,
        wire.async_client.voximplant.sip.add,
        server="sip.provider.com",
        login="sip_user",
        password="secret",
        type="cloud",
        title="SIP line 1",
    )


def test_voximplant__sip__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__delete_1"],
        wire.client.voximplant.sip.delete,
        wire.async_client.voximplant.sip.delete,
        config_id=5,
    )


def test_voximplant__sip__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__sip__delete_2"],
        wire.client.voximplant.sip.delete,
        wire.async_client.voximplant.sip.delete,
        config_id=5,
    )


def test_voximplant__sip__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__get_1"],
        wire.client.voximplant.sip.get,
        wire.async_client.voximplant.sip.get,
        filter={"CONFIG_ID": [3, 7, 9]},
        sort="CONFIG_ID",
        order="ASC",
    )


def test_voximplant__sip__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__sip__get_2"],
        wire.client.voximplant.sip.get,
        wire.async_client.voximplant.sip.get,
        filter={"CONFIG_ID": [3, 7, 9]},
        sort="CONFIG_ID",
        order="ASC",
    )


def test_voximplant__sip__status_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__status_1"],
        wire.client.voximplant.sip.status,
        wire.async_client.voximplant.sip.status,
        reg_id=150907,
    )


def test_voximplant__sip__status_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__sip__status_2"],
        wire.client.voximplant.sip.status,
        wire.async_client.voximplant.sip.status,
        reg_id=150907,
    )


def test_voximplant__sip__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__update_1"],
        wire.client.voximplant.sip.update,
        wire.async_client.voximplant.sip.update,
        config_id=5,
        title="SIP line 1 (updated)",
    )


def test_voximplant__sip__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__sip__update_2"],
        wire.client.voximplant.sip.update,
        wire.async_client.voximplant.sip.update,
        config_id=5,
        title="SIP line 1 (updated)",
    )


def test_voximplant__sip__connector__status_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__sip__connector__status_1"],
        wire.client.voximplant.sip.connector.status,
        wire.async_client.voximplant.sip.connector.status,
    )


def test_voximplant__sip__connector__status_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__sip__connector__status_2"],
        wire.client.voximplant.sip.connector.status,
        wire.async_client.voximplant.sip.connector.status,
    )


def test_voximplant__statistic__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__statistic__get_1"],
        wire.client.voximplant.statistic.get,
        wire.async_client.voximplant.statistic.get,
        filter={"ID": [1, 7], ">=CALL_START_DATE": "2025-01-01T00:00:00+01:00"},
        sort="ID",
        order="ASC",
    )


def test_voximplant__statistic__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__statistic__get_2"],
        wire.client.voximplant.statistic.get,
        wire.async_client.voximplant.statistic.get,
        filter={"ID": [1, 7], ">=CALL_START_DATE": "2025-01-01T00:00:00+01:00"},
        sort="ID",
        order="ASC",
    )


def test_voximplant__tts__voices__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__tts__voices__get_1"],
        wire.client.voximplant.tts.voices.get,
        wire.async_client.voximplant.tts.voices.get,
    )


def test_voximplant__url__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__url__get_1"],
        wire.client.voximplant.url.get,
        wire.async_client.voximplant.url.get,
    )


def test_voximplant__user__activate_phone_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__user__activate_phone_1"],
        wire.client.voximplant.user.activate_phone,
        wire.async_client.voximplant.user.activate_phone,
        user_id=1269,
    )


def test_voximplant__user__activate_phone_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__user__activate_phone_2"],
        wire.client.voximplant.user.activate_phone,
        wire.async_client.voximplant.user.activate_phone,
        user_id=1269,
    )


def test_voximplant__user__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["voximplant__user__get_1"],
        wire.client.voximplant.user.get,
        wire.async_client.voximplant.user.get,
        user_id=[1269, 1271],
    )


def test_voximplant__user__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["voximplant__user__get_2"],
        wire.client.voximplant.user.get,
        wire.async_client.voximplant.user.get,
        user_id=[1269, 1271],
    )
