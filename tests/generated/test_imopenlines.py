# Generated from spec/imopenlines: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("imopenlines")


def test_imopenlines__bot__session__finish_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__bot__session__finish_1"],
        wire.client.imopenlines.bot.session.finish,
        wire.async_client.imopenlines.bot.session.finish,
        chat_id=112,
        client_id="**put_your_client_id_or_bot_token_here**",
    )


def test_imopenlines__bot__session__finish_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imopenlines__bot__session__finish_2"],
        wire.client.imopenlines.bot.session.finish,
        wire.async_client.imopenlines.bot.session.finish,
        chat_id=112,
    )


def test_imopenlines__bot__session__finish_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__bot__session__finish_3"],
        wire.client.imopenlines.bot.session.finish,
        wire.async_client.imopenlines.bot.session.finish,
        chat_id=112,
        client_id="**put_your_client_id_or_bot_token_here**",
    )


def test_imopenlines__bot__session__operator_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__bot__session__operator_1"],
        wire.client.imopenlines.bot.session.operator,
        wire.async_client.imopenlines.bot.session.operator,
        chat_id=112,
    )


def test_imopenlines__bot__session__operator_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__bot__session__operator_2"],
        wire.client.imopenlines.bot.session.operator,
        wire.async_client.imopenlines.bot.session.operator,
        chat_id=112,
    )


def test_imopenlines__bot__session__transfer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__bot__session__transfer_1"],
        wire.client.imopenlines.bot.session.transfer,
        wire.async_client.imopenlines.bot.session.transfer,
        chat_id=112,
        user_id=12,
        leave="N",
        client_id="**put_your_client_id_or_bot_token_here**",
    )


def test_imopenlines__bot__session__transfer_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imopenlines__bot__session__transfer_2"],
        wire.client.imopenlines.bot.session.transfer,
        wire.async_client.imopenlines.bot.session.transfer,
        chat_id=112,
        user_id=12,
        leave="N",
    )


def test_imopenlines__bot__session__transfer_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__bot__session__transfer_3"],
        wire.client.imopenlines.bot.session.transfer,
        wire.async_client.imopenlines.bot.session.transfer,
        chat_id=112,
        user_id=12,
        leave="N",
        client_id="**put_your_client_id_or_bot_token_here**",
    )


def test_imopenlines__bot__session__message__send_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__bot__session__message__send_1"],
        wire.client.imopenlines.bot.session.message.send,
        wire.async_client.imopenlines.bot.session.message.send,
        chat_id=112,
        name="DEFAULT",
        message="Hello! How can I assist you?",
    )


def test_imopenlines__bot__session__message__send_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__bot__session__message__send_2"],
        wire.client.imopenlines.bot.session.message.send,
        wire.async_client.imopenlines.bot.session.message.send,
        chat_id=112,
        name="DEFAULT",
        message="Hello! How can I assist you?",
    )


def test_imopenlines__config__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__config__add_1"],
        wire.client.imopenlines.config.add,
        wire.async_client.imopenlines.config.add,
        params={
            "LINE_NAME": "Online Store Support Line",
            "QUEUE": [
                {"ENTITY_TYPE": "user", "ENTITY_ID": "1"},
                {"ENTITY_TYPE": "user", "ENTITY_ID": "15"},
                {"ENTITY_TYPE": "user", "ENTITY_ID": "23"},
            ],
            "QUEUE_TYPE": "strictly",
            "QUEUE_TIME": 45,
            "NO_ANSWER_TIME": 120,
            "WELCOME_MESSAGE": "Y",
            "WELCOME_MESSAGE_TEXT": "Hello! We will respond within a couple of minutes",
            "CRM": "Y",
            "CRM_CREATE": "deal",
            "CRM_SOURCE": "openline_web",
            "CRM_FORWARD": "Y",
            "MAX_CHAT": 4,
            "TYPE_MAX_CHAT": "answered_new",
            "WORKTIME_ENABLE": "Y",
            "WORKTIME_FROM": "09:00",
            "WORKTIME_TO": "21:00",
            "WORKTIME_TIMEZONE": "Europe/Berlin",
            "WORKTIME_DAYOFF": ["SA", "SU"],
            "WORKTIME_DAYOFF_RULE": "text",
            "WORKTIME_DAYOFF_TEXT": "The line is currently closed. Please write, and we will respond during working hours",
        },
    )


def test_imopenlines__config__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__config__delete_1"],
        wire.client.imopenlines.config.delete,
        wire.async_client.imopenlines.config.delete,
        config_id=15,
    )


def test_imopenlines__config__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__config__delete_2"],
        wire.client.imopenlines.config.delete,
        wire.async_client.imopenlines.config.delete,
        config_id=15,
    )


def test_imopenlines__config__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__config__get_1"],
        wire.client.imopenlines.config.get,
        wire.async_client.imopenlines.config.get,
        config_id=15,
        with_queue="Y",
        show_offline="Y",
    )


def test_imopenlines__config__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__config__get_2"],
        wire.client.imopenlines.config.get,
        wire.async_client.imopenlines.config.get,
        config_id=15,
        with_queue="Y",
        show_offline="Y",
    )


def test_imopenlines__config__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__config__update_1"],
        wire.client.imopenlines.config.update,
        wire.async_client.imopenlines.config.update,
        config_id=15,
        params={
            "LINE_NAME": "Online Store Support Line (VIP)",
            "QUEUE": [
                {"ENTITY_TYPE": "user", "ENTITY_ID": "1"},
                {"ENTITY_TYPE": "user", "ENTITY_ID": "15"},
                {"ENTITY_TYPE": "user", "ENTITY_ID": "23"},
            ],
            "QUEUE_TYPE": "strictly",
            "QUEUE_TIME": 45,
            "NO_ANSWER_TIME": 120,
            "WELCOME_MESSAGE": "Y",
            "WELCOME_MESSAGE_TEXT": "Hello! We will respond within a couple of minutes",
            "WORKTIME_ENABLE": "Y",
            "WORKTIME_FROM": "09:00",
            "WORKTIME_TO": "21:00",
            "WORKTIME_TIMEZONE": "Europe/Berlin",
        },
    )


def test_imopenlines__config__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__config__update_2"],
        wire.client.imopenlines.config.update,
        wire.async_client.imopenlines.config.update,
        config_id=15,
        params={
            "LINE_NAME": "Online Store Support Line (VIP)",
            "QUEUE": [
                {"ENTITY_TYPE": "user", "ENTITY_ID": "1"},
                {"ENTITY_TYPE": "user", "ENTITY_ID": "15"},
                {"ENTITY_TYPE": "user", "ENTITY_ID": "23"},
            ],
            "QUEUE_TYPE": "strictly",
            "QUEUE_TIME": 45,
            "NO_ANSWER_TIME": 120,
            "WELCOME_MESSAGE": "Y",
            "WELCOME_MESSAGE_TEXT": "Hello! We will respond within a couple of minutes",
            "WORKTIME_ENABLE": "Y",
            "WORKTIME_FROM": "09:00",
            "WORKTIME_TO": "21:00",
            "WORKTIME_TIMEZONE": "Europe/Berlin",
        },
    )


def test_imopenlines__config__list__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__config__list__get_1"],
        wire.client.imopenlines.config.list.get,
        wire.async_client.imopenlines.config.list.get,
        params={
            "select": ["ID", "LINE_NAME", "ACTIVE"],
            "order": {"ID": "ASC"},
            "filter": {"ACTIVE": "Y"},
            "limit": 50,
            "offset": 0,
        },
        options={"QUEUE": "Y", "CONFIG_QUEUE": "Y"},
    )


def test_imopenlines__config__list__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__config__list__get_2"],
        wire.client.imopenlines.config.list.get,
        wire.async_client.imopenlines.config.list.get,
        params={
            "select": ["ID", "LINE_NAME", "ACTIVE"],
            "order": {"ID": "ASC"},
            "filter": {"ACTIVE": "Y"},
            "limit": 50,
            "offset": 0,
        },
        options={"QUEUE": "Y", "CONFIG_QUEUE": "Y"},
    )


def test_imopenlines__config__path__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__config__path__get_1"],
        wire.client.imopenlines.config.path.get,
        wire.async_client.imopenlines.config.path.get,
    )


def test_imopenlines__crm__chat__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__crm__chat__get_1"],
        wire.client.imopenlines.crm.chat.get,
        wire.async_client.imopenlines.crm.chat.get,
        crm_entity_type="lead",
        crm_entity=1205,
        active_only="N",
    )


def test_imopenlines__crm__chat__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__crm__chat__get_2"],
        wire.client.imopenlines.crm.chat.get,
        wire.async_client.imopenlines.crm.chat.get,
        crm_entity_type="lead",
        crm_entity=1205,
        active_only="N",
    )


def test_imopenlines__crm__chat__get_last_id_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__crm__chat__get_last_id_1"],
        wire.client.imopenlines.crm.chat.get_last_id,
        wire.async_client.imopenlines.crm.chat.get_last_id,
        crm_entity_type="lead",
        crm_entity=1205,
    )


def test_imopenlines__crm__chat__get_last_id_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__crm__chat__get_last_id_2"],
        wire.client.imopenlines.crm.chat.get_last_id,
        wire.async_client.imopenlines.crm.chat.get_last_id,
        crm_entity_type="lead",
        crm_entity=1205,
    )


def test_imopenlines__crm__chat__user__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__crm__chat__user__add_1"],
        wire.client.imopenlines.crm.chat.user.add,
        wire.async_client.imopenlines.crm.chat.user.add,
        crm_entity_type="lead",
        crm_entity=1205,
        user_id=503,
        chat_id=1763,
    )


def test_imopenlines__crm__chat__user__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__crm__chat__user__add_2"],
        wire.client.imopenlines.crm.chat.user.add,
        wire.async_client.imopenlines.crm.chat.user.add,
        crm_entity_type="lead",
        crm_entity=1205,
        user_id=503,
        chat_id=1763,
    )


def test_imopenlines__crm__chat__user__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__crm__chat__user__delete_1"],
        wire.client.imopenlines.crm.chat.user.delete,
        wire.async_client.imopenlines.crm.chat.user.delete,
        crm_entity_type="lead",
        crm_entity=1205,
        user_id=503,
        chat_id=1763,
    )


def test_imopenlines__crm__chat__user__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__crm__chat__user__delete_2"],
        wire.client.imopenlines.crm.chat.user.delete,
        wire.async_client.imopenlines.crm.chat.user.delete,
        crm_entity_type="lead",
        crm_entity=1205,
        user_id=503,
        chat_id=1763,
    )


def test_imopenlines__crm__lead__create_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__crm__lead__create_1"],
        wire.client.imopenlines.crm.lead.create,
        wire.async_client.imopenlines.crm.lead.create,
        chat_id=2043,
    )


def test_imopenlines__crm__lead__create_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__crm__lead__create_2"],
        wire.client.imopenlines.crm.lead.create,
        wire.async_client.imopenlines.crm.lead.create,
        chat_id=2043,
    )


def test_imopenlines__crm__message__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__crm__message__add_1"],
        wire.client.imopenlines.crm.message.add,
        wire.async_client.imopenlines.crm.message.add,
        crm_entity_type="lead",
        crm_entity=1195,
        user_id=27,
        chat_id=1341,
        message="Message text",
    )


def test_imopenlines__crm__message__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__crm__message__add_2"],
        wire.client.imopenlines.crm.message.add,
        wire.async_client.imopenlines.crm.message.add,
        crm_entity_type="lead",
        crm_entity=1195,
        user_id=27,
        chat_id=1341,
        message="Message text",
    )


def test_imopenlines__dialog__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__dialog__get_1"],
        wire.client.imopenlines.dialog.get,
        wire.async_client.imopenlines.dialog.get,
        user_code="livechat|1|1373|211",
    )


def test_imopenlines__dialog__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__dialog__get_2"],
        wire.client.imopenlines.dialog.get,
        wire.async_client.imopenlines.dialog.get,
        user_code="livechat|1|1373|211",
    )


def test_imopenlines__message__quick__save_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__message__quick__save_1"],
        wire.client.imopenlines.message.quick.save,
        wire.async_client.imopenlines.message.quick.save,
        chat_id=1331,
        message_id=83507,
    )


def test_imopenlines__message__quick__save_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__message__quick__save_2"],
        wire.client.imopenlines.message.quick.save,
        wire.async_client.imopenlines.message.quick.save,
        chat_id=1331,
        message_id=83507,
    )


def test_imopenlines__message__session__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__message__session__start_1"],
        wire.client.imopenlines.message.session.start,
        wire.async_client.imopenlines.message.session.start,
        chat_id=2043,
        message_id=18971,
    )


def test_imopenlines__message__session__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__message__session__start_2"],
        wire.client.imopenlines.message.session.start,
        wire.async_client.imopenlines.message.session.start,
        chat_id=2043,
        message_id=18971,
    )


def test_imopenlines__network__join_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__network__join_1"],
        wire.client.imopenlines.network.join,
        wire.async_client.imopenlines.network.join,
        code="ab515f5d85a8b844d484f6ea75a2e494",
    )


def test_imopenlines__network__join_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__network__join_2"],
        wire.client.imopenlines.network.join,
        wire.async_client.imopenlines.network.join,
        code="ab515f5d85a8b844d484f6ea75a2e494",
    )


def test_imopenlines__network__message__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__network__message__add_1"],
        wire.client.imopenlines.network.message.add,
        wire.async_client.imopenlines.network.message.add,
        code="ab515f5d85a8b844d484f6ea75a2e494",
        user_id=2,
        message="We have prepared materials for connecting open channels",
        attach={
            "ID": 1,
            "COLOR_TOKEN": "primary",
            "BLOCKS": [
                {"MESSAGE": "We have sent a checklist and connection diagram in the attachment"},
                {
                    "FILE": [
                        {
                            "NAME": "checklist-openlines.pdf",
                            "LINK": "https://cdn.example.com/docs/checklist-openlines.pdf",
                            "SIZE": 428736,
                        }
                    ]
                },
                {
                    "IMAGE": [
                        {
                            "NAME": "Connection Diagram",
                            "LINK": "https://cdn.example.com/images/openlines-setup.png",
                            "PREVIEW": "https://cdn.example.com/images/openlines-setup-preview.png",
                            "WIDTH": 1280,
                            "HEIGHT": 720,
                        }
                    ]
                },
            ],
        },
        keyboard={
            "BUTTONS": [
                {
                    "TEXT": "Open Instructions",
                    "LINK": "https://help.example.com/openlines/setup",
                    "DISPLAY": "LINE",
                    "BG_COLOR_TOKEN": "primary",
                }
            ]
        },
        url_preview="N",
    )


def test_imopenlines__network__message__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__network__message__add_2"],
        wire.client.imopenlines.network.message.add,
        wire.async_client.imopenlines.network.message.add,
        code="ab515f5d85a8b844d484f6ea75a2e494",
        user_id=2,
        message="We have prepared materials for connecting open channels",
        attach={
            "ID": 1,
            "COLOR_TOKEN": "primary",
            "BLOCKS": [
                {"MESSAGE": "We have sent a checklist and connection diagram in the attachment"},
                {
                    "FILE": [
                        {
                            "NAME": "checklist-openlines.pdf",
                            "LINK": "https://cdn.example.com/docs/checklist-openlines.pdf",
                            "SIZE": 428736,
                        }
                    ]
                },
                {
                    "IMAGE": [
                        {
                            "NAME": "Connection Diagram",
                            "LINK": "https://cdn.example.com/images/openlines-setup.png",
                            "PREVIEW": "https://cdn.example.com/images/openlines-setup-preview.png",
                            "WIDTH": 1280,
                            "HEIGHT": 720,
                        }
                    ]
                },
            ],
        },
        keyboard={
            "BUTTONS": [
                {
                    "TEXT": "Open Instructions",
                    "LINK": "https://help.example.com/openlines/setup",
                    "DISPLAY": "LINE",
                    "BG_COLOR_TOKEN": "primary",
                }
            ]
        },
        url_preview="N",
    )


def test_imopenlines__operator__answer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__operator__answer_1"],
        wire.client.imopenlines.operator.answer,
        wire.async_client.imopenlines.operator.answer,
        chat_id=2043,
    )


def test_imopenlines__operator__answer_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__operator__answer_2"],
        wire.client.imopenlines.operator.answer,
        wire.async_client.imopenlines.operator.answer,
        chat_id=2043,
    )


def test_imopenlines__operator__finish_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__operator__finish_1"],
        wire.client.imopenlines.operator.finish,
        wire.async_client.imopenlines.operator.finish,
        chat_id=2043,
    )


def test_imopenlines__operator__finish_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__operator__finish_2"],
        wire.client.imopenlines.operator.finish,
        wire.async_client.imopenlines.operator.finish,
        chat_id=2043,
    )


def test_imopenlines__operator__skip_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__operator__skip_1"],
        wire.client.imopenlines.operator.skip,
        wire.async_client.imopenlines.operator.skip,
        chat_id=2043,
    )


def test_imopenlines__operator__skip_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__operator__skip_2"],
        wire.client.imopenlines.operator.skip,
        wire.async_client.imopenlines.operator.skip,
        chat_id=2043,
    )


def test_imopenlines__operator__spam_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__operator__spam_1"],
        wire.client.imopenlines.operator.spam,
        wire.async_client.imopenlines.operator.spam,
        chat_id=2043,
    )


def test_imopenlines__operator__spam_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__operator__spam_2"],
        wire.client.imopenlines.operator.spam,
        wire.async_client.imopenlines.operator.spam,
        chat_id=2043,
    )


def test_imopenlines__operator__transfer_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__operator__transfer_1"],
        wire.client.imopenlines.operator.transfer,
        wire.async_client.imopenlines.operator.transfer,
        chat_id=2043,
        user_id=15,
    )


def test_imopenlines__operator__transfer_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__operator__transfer_2"],
        wire.client.imopenlines.operator.transfer,
        wire.async_client.imopenlines.operator.transfer,
        chat_id=2043,
        user_id=15,
    )


def test_imopenlines__operator__another__finish_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__operator__another__finish_1"],
        wire.client.imopenlines.operator.another.finish,
        wire.async_client.imopenlines.operator.another.finish,
        chat_id=2043,
    )


def test_imopenlines__operator__another__finish_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__operator__another__finish_2"],
        wire.client.imopenlines.operator.another.finish,
        wire.async_client.imopenlines.operator.another.finish,
        chat_id=2043,
    )


def test_imopenlines__revision__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__revision__get_1"],
        wire.client.imopenlines.revision.get,
        wire.async_client.imopenlines.revision.get,
    )


def test_imopenlines__session__intercept_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__intercept_1"],
        wire.client.imopenlines.session.intercept,
        wire.async_client.imopenlines.session.intercept,
        chat_id=2043,
    )


def test_imopenlines__session__intercept_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__intercept_2"],
        wire.client.imopenlines.session.intercept,
        wire.async_client.imopenlines.session.intercept,
        chat_id=2043,
    )


def test_imopenlines__session__join_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__join_1"],
        wire.client.imopenlines.session.join,
        wire.async_client.imopenlines.session.join,
        chat_id=2043,
    )


def test_imopenlines__session__join_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__join_2"],
        wire.client.imopenlines.session.join,
        wire.async_client.imopenlines.session.join,
        chat_id=2043,
    )


def test_imopenlines__session__open_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__open_1"],
        wire.client.imopenlines.session.open,
        wire.async_client.imopenlines.session.open,
        user_code="livechat|22|1761|587",
    )


def test_imopenlines__session__open_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__open_2"],
        wire.client.imopenlines.session.open,
        wire.async_client.imopenlines.session.open,
        user_code="livechat|22|1761|587",
    )


def test_imopenlines__session__start_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__start_1"],
        wire.client.imopenlines.session.start,
        wire.async_client.imopenlines.session.start,
        chat_id=2043,
    )


def test_imopenlines__session__start_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__start_2"],
        wire.client.imopenlines.session.start,
        wire.async_client.imopenlines.session.start,
        chat_id=2043,
    )


def test_imopenlines__session__head__vote_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__head__vote_1"],
        wire.client.imopenlines.session.head.vote,
        wire.async_client.imopenlines.session.head.vote,
        session_id=1743,
        rating=5,
        comment="Excellent handling",
    )


def test_imopenlines__session__head__vote_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__head__vote_2"],
        wire.client.imopenlines.session.head.vote,
        wire.async_client.imopenlines.session.head.vote,
        session_id=1743,
        rating=5,
        comment="Excellent handling",
    )


def test_imopenlines__session__history__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["imopenlines__session__history__get_1"],
        wire.client.imopenlines.session.history.get,
        wire.async_client.imopenlines.session.history.get,
        session_id=321,
    )


def test_imopenlines__session__history__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__history__get_2"],
        wire.client.imopenlines.session.history.get,
        wire.async_client.imopenlines.session.history.get,
        session_id=321,
    )


def test_imopenlines__session__mode__pin_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__mode__pin_1"],
        wire.client.imopenlines.session.mode.pin,
        wire.async_client.imopenlines.session.mode.pin,
        chat_id=2043,
        activate="Y",
    )


def test_imopenlines__session__mode__pin_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__mode__pin_2"],
        wire.client.imopenlines.session.mode.pin,
        wire.async_client.imopenlines.session.mode.pin,
        chat_id=2043,
        activate="Y",
    )


def test_imopenlines__session__mode__pin_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__mode__pin_all_1"],
        wire.client.imopenlines.session.mode.pin_all,
        wire.async_client.imopenlines.session.mode.pin_all,
    )


def test_imopenlines__session__mode__silent_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__mode__silent_1"],
        wire.client.imopenlines.session.mode.silent,
        wire.async_client.imopenlines.session.mode.silent,
        chat_id=2043,
        activate="Y",
    )


def test_imopenlines__session__mode__silent_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["imopenlines__session__mode__silent_2"],
        wire.client.imopenlines.session.mode.silent,
        wire.async_client.imopenlines.session.mode.silent,
        chat_id=2043,
        activate="Y",
    )


def test_imopenlines__session__mode__unpin_all_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["imopenlines__session__mode__unpin_all_1"],
        wire.client.imopenlines.session.mode.unpin_all,
        wire.async_client.imopenlines.session.mode.unpin_all,
    )
