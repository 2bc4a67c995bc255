# Generated from spec/telephony: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("telephony")


def test_telephony__call__attach_transcription_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__call__attach_transcription_1"],
        wire.client.telephony.call.attach_transcription,
        wire.async_client.telephony.call.attach_transcription,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        messages=[
            {"SIDE": "User", "START_TIME": 1, "STOP_TIME": 3, "MESSAGE": "Good afternoon"},
            {"SIDE": "Client", "START_TIME": 4, "STOP_TIME": 7, "MESSAGE": "Hello"},
        ],
    )


def test_telephony__call__attach_transcription_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__call__attach_transcription_2"],
        wire.client.telephony.call.attach_transcription,
        wire.async_client.telephony.call.attach_transcription,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        messages=[
            {"SIDE": "User", "START_TIME": 1, "STOP_TIME": 3, "MESSAGE": "Good afternoon"},
            {"SIDE": "Client", "START_TIME": 4, "STOP_TIME": 7, "MESSAGE": "Hello"},
        ],
    )


def test_telephony__external_call__attach_record_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__attach_record_1"],
        wire.client.telephony.external_call.attach_record,
        wire.async_client.telephony.external_call.attach_record,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        filename="call-001.mp3",
        file_content="SUQzAwAAAAAiVVRJVDI...AAAAAAAAAAAAP8=",
    )


def test_telephony__external_call__attach_record_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__attach_record_2"],
        wire.client.telephony.external_call.attach_record,
        wire.async_client.telephony.external_call.attach_record,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        filename="call-001.mp3",
        file_content="SUQzAwAAAAAiVVRJVDI...AAAAAAAAAAAAP8=",
    )


def test_telephony__external_call__attach_record_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_call__attach_record_3"],
        wire.client.telephony.external_call.attach_record,
        wire.async_client.telephony.external_call.attach_record,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        filename="call-001.mp3",
        file_content="SUQzAwAAAAAiVVRJVDI...AAAAAAAAAAAAP8=",
    )


def test_telephony__external_call__finish_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__finish_1"],
        wire.client.telephony.external_call.finish,
        wire.async_client.telephony.external_call.finish,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        user_id=1269,
        duration=95,
        status_code="200",
        vote=5,
        add_to_chat=0,
    )


def test_telephony__external_call__finish_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_call__finish_2"],
        wire.client.telephony.external_call.finish,
        wire.async_client.telephony.external_call.finish,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        user_id=1269,
        duration=95,
        status_code="200",
        vote=5,
        add_to_chat=0,
    )


def test_telephony__external_call__hide_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__hide_1"],
        wire.client.telephony.external_call.hide,
        wire.async_client.telephony.external_call.hide,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        user_id=1269,
    )


def test_telephony__external_call__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__register_1"],
        wire.client.telephony.external_call.register,
        wire.async_client.telephony.external_call.register,
        user_id=1269,
        phone_number="79062195047",
        type=2,
        crm_entity_type="CONTACT",
        crm_entity_id=797,
        show=1,
        line_number="3",
        external_call_id="asterisk-1710140185.18441",
    )


def test_telephony__external_call__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_call__register_2"],
        wire.client.telephony.external_call.register,
        wire.async_client.telephony.external_call.register,
        user_id=1269,
        phone_number="79062195047",
        type=2,
        crm_entity_type="CONTACT",
        crm_entity_id=797,
        show=1,
        line_number="3",
        external_call_id="asterisk-1710140185.18441",
    )


def test_telephony__external_call__search_crm_entities_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__search_crm_entities_1"],
        wire.client.telephony.external_call.search_crm_entities,
        wire.async_client.telephony.external_call.search_crm_entities,
        phone_number="19062195047",
    )


def test_telephony__external_call__search_crm_entities_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_call__search_crm_entities_2"],
        wire.client.telephony.external_call.search_crm_entities,
        wire.async_client.telephony.external_call.search_crm_entities,
        phone_number="19062195047",
    )


def test_telephony__external_call__show_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_call__show_1"],
        wire.client.telephony.external_call.show,
        wire.async_client.telephony.external_call.show,
        call_id="externalCall.716f1cb73def9700a23842adf9c4c568.1773130779",
        user_id=1269,
    )


def test_telephony__external_line__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_line__add_1"],
        wire.client.telephony.external_line.add,
        wire.async_client.telephony.external_line.add,
        number="14151234567",
        name="Main External Line",
        crm_auto_create="Y",
    )


def test_telephony__external_line__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_line__add_2"],
        wire.client.telephony.external_line.add,
        wire.async_client.telephony.external_line.add,
        number="14151234567",
        name="Main External Line",
        crm_auto_create="Y",
    )


def test_telephony__external_line__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_line__delete_1"],
        wire.client.telephony.external_line.delete,
        wire.async_client.telephony.external_line.delete,
        number="14151234567",
    )


def test_telephony__external_line__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_line__delete_2"],
        wire.client.telephony.external_line.delete,
        wire.async_client.telephony.external_line.delete,
        number="14151234567",
    )


def test_telephony__external_line__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_line__get_1"],
        wire.client.telephony.external_line.get,
        wire.async_client.telephony.external_line.get,
    )


def test_telephony__external_line__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_line__get_2"],
        wire.client.telephony.external_line.get,
        wire.async_client.telephony.external_line.get,
    )


def test_telephony__external_line__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["telephony__external_line__update_1"],
        wire.client.telephony.external_line.update,
        wire.async_client.telephony.external_line.update,
        number="14151234567",
        name="Support Line",
        crm_auto_create="N",
    )


def test_telephony__external_line__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["telephony__external_line__update_2"],
        wire.client.telephony.external_line.update,
        wire.async_client.telephony.external_line.update,
        number="14151234567",
        name="Support Line",
        crm_auto_create="N",
    )
