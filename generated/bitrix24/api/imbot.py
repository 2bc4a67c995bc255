# Generated from spec/imbot: edit the spec there, then run python -m generator build.
"""Methods of ``imbot``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from ..api.imbot_v2 import AsyncImbotV2Methods, ImbotV2Methods


class Chat(TypedDict):
    """Chat as the second bot API describes it, with its owner, roles and linked object."""

    id: int
    """Identifier."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""
    name: str
    description: str
    type: str
    """Kind of chat, such as chat, open, channel or copilot."""
    messageType: str
    """Internal one-letter kind: C chat, O open, P private and others."""
    owner: int
    """User who owns the chat."""
    color: str | None
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    containsCollaber: bool
    """Whether collaborators take part."""
    entityType: str
    """Type of the object concerned."""
    entityId: str
    """Identifier of the object concerned."""
    entityData1: str
    """First set of additional data of the linked object."""
    entityData2: str
    """Second set of additional data of the linked object."""
    entityData3: str
    """Third set of additional data of the linked object."""
    entityLink: dict[str, Any]
    """Link to the outside object that the chat is about."""
    diskFolderId: int | None
    """Drive folder for the files of the chat."""
    role: str
    """Role, e.g. of a user or participant."""
    permissions: dict[str, Any]
    """What the user or the role may do."""
    muteList: list[Any]
    """Users who switched notifications off; not sent in events."""
    parentChatId: int | None
    """Chat from which the thread was started."""
    parentMessageId: int | None
    """Message from which the thread was started."""
    isNew: bool
    """Whether the chat has only just been created."""
    textFieldEnabled: str
    """Whether people can type in the chat: Y or N."""
    backgroundId: str | None
    """Background of the bot's chat; null: the user's own setting."""
    dateCreate: str
    """When the chat was created, in ISO 8601 format."""
    lastMessageId: int
    """Newest message of the chat."""
    lastMessageViews: str
    """Who has seen the newest message, as a JSON string."""
    lastId: int | None
    """Newest message that is marked as read."""
    managerList: list[Any]
    """Identifiers of the chat's managers."""
    markedId: Any
    """Message from which the chat is marked."""
    messageCount: int
    """How many messages the chat holds."""
    public: str
    """Public identifier of the chat; empty if it has none."""
    unreadId: Any
    """Earliest message that has not been read."""
    userCounter: int
    """How many people take part."""


class Command(TypedDict):
    """Command registered for a bot, with its visibility and texts."""

    id: int
    """Identifier."""
    botId: int
    """Bot that the call concerns."""
    command: str
    """Name of the command without the slash, or the command as registered."""
    title: NotRequired[str]
    params: NotRequired[str]
    """Text on the command's parameters, in the portal's language; responses only."""
    common: bool
    """Whether the command works in all chats or the bot's only."""
    hidden: bool
    """Whether the command is kept out of the list shown to users."""
    extranetSupport: bool
    """Whether extranet users can call the command."""
    category: NotRequired[str]
    """Bot that owns the command, by name; responses only."""
    context: NotRequired[str]
    """Where the command was called from; responses only."""


class Message(TypedDict):
    """Message of a chat, with its author, text and forwarding data."""

    id: int
    """Identifier."""
    chatId: int
    """Identifier of the chat."""
    authorId: int
    """Identifier of the author."""
    date: str | None
    text: str
    isSystem: bool
    """Whether the system wrote the message."""
    uuid: str
    """Unique key that prevents sending the message twice."""
    forward: dict[str, Any] | None
    """Origin of a forwarded message, or null."""
    params: dict[str, Any]
    """Attachments, keyboard, files and other extras."""
    viewedByOthers: bool
    """Whether anyone else has read the message."""


class User(TypedDict):
    """A user or bot as the second bot API describes them, with contacts and presence."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    bot: bool
    """Data of the bot; on a user: whether it is one."""
    type: str
    """Kind of user: employee, extranet, email, collaber or bot."""
    firstName: NotRequired[str]
    """First name of the user."""
    lastName: NotRequired[str]
    """Surname of the user."""
    workPosition: NotRequired[str]
    """Job title of the person or bot."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    avatar: NotRequired[str]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    gender: NotRequired[str]
    """Gender, `M` or `F`."""
    birthday: NotRequired[str]
    """Date of birth of the user."""
    extranet: NotRequired[bool]
    """Whether extranet users are meant, take part or have access."""
    connector: NotRequired[bool]
    """Whether the user comes from an external connector."""
    externalAuthId: NotRequired[str]
    """How the user signs in, if by an external system."""
    status: NotRequired[str]
    """Presence status, such as online or dnd."""
    idle: NotRequired[str | bool]
    """Whether the user is inactive at present."""
    lastActivityDate: NotRequired[str | bool]
    """Moment of the user's last activity."""
    absent: NotRequired[str | bool]
    """Whether the user is away at present."""
    departments: NotRequired[list[int]]
    """Identifiers of the user's departments."""
    phones: NotRequired[dict[str, Any] | bool]
    """Telephone numbers of the user."""
    mobileLastDate: NotRequired[str | bool]
    """Latest login from the mobile app, ISO 8601, or false."""
    desktopLastDate: NotRequired[str | bool]
    """Latest login from the desktop app, ISO 8601, or false."""
    website: NotRequired[str]
    """Web address of the user's own site."""
    email: NotRequired[str]
    """E-mail address."""


class RegisterProperties(TypedDict):
    """Profile of the bot, such as its name."""

    NAME: NotRequired[str]
    WORK_POSITION: NotRequired[str]
    """Job title or description shown for the bot."""
    LAST_NAME: NotRequired[str]
    """Family name of the bot; either it or `NAME` is needed."""
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    EMAIL: NotRequired[str]
    """E-mail address or addresses."""
    PERSONAL_BIRTHDAY: NotRequired[str]
    """Birthday of the bot as `YYYY-MM-DD`."""
    PERSONAL_WWW: NotRequired[str]
    """Address of the bot's website."""
    PERSONAL_GENDER: NotRequired[str]
    """Gender: M for male, F for female."""
    PERSONAL_PHOTO: NotRequired[object]
    """User's picture: the file, its identifier or a link to it."""


class UpdateFieldsProperties(TypedDict):
    """Profile of the bot, such as its name."""

    NAME: NotRequired[str]
    WORK_POSITION: NotRequired[str]
    """Job title or description shown for the bot."""
    LAST_NAME: NotRequired[str]
    """Family name of the bot; either it or `NAME` is needed."""
    COLOR: NotRequired[str]
    """Colour, as a hex code or one of the named values."""
    EMAIL: NotRequired[str]
    """E-mail address or addresses."""
    PERSONAL_BIRTHDAY: NotRequired[str]
    """Birthday of the bot as `YYYY-MM-DD`."""
    PERSONAL_WWW: NotRequired[str]
    """Address of the bot's website."""
    PERSONAL_GENDER: NotRequired[str]
    """Gender: M for male, F for female."""
    PERSONAL_PHOTO: NotRequired[object]
    """User's picture: the file, its identifier or a link to it."""


class UpdateFields(TypedDict):
    """Values by field."""

    CODE: NotRequired[str]
    """Symbolic code."""
    EVENT_HANDLER: NotRequired[str]
    """One address for all bot events, instead of the separate ones."""
    PROPERTIES: NotRequired[UpdateFieldsProperties | Mapping[str, object]]
    """Profile of the bot, such as its name."""
    EVENT_MESSAGE_ADD: NotRequired[str]
    """Address called when a message to the bot arrives (ONIMBOTMESSAGEADD)."""
    EVENT_MESSAGE_UPDATE: NotRequired[str]
    """Address called when a message is edited (ONIMBOTMESSAGEUPDATE)."""
    EVENT_MESSAGE_DELETE: NotRequired[str]
    """Address called when a message is deleted (ONIMBOTMESSAGEDELETE)."""
    EVENT_WELCOME_MESSAGE: NotRequired[str]
    """Address called when the bot joins a chat (ONIMBOTJOINCHAT)."""
    EVENT_BOT_DELETE: NotRequired[str]
    """Address called when the bot is deleted (ONIMBOTDELETE)."""


class BotListResult(TypedDict):
    """Whether the operation succeeded."""

    ID: int
    """Identifier."""
    NAME: str
    CODE: str
    """Symbolic code."""
    OPENLINE: str
    """Whether the bot works in open channels, `Y` or `N`."""


class ChatGetResult(TypedDict):
    """Whether the operation succeeded."""

    ID: int
    """Identifier."""


class CommandRegisterLang(TypedDict):
    """Texts of the command or application, an entry per language."""

    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    TITLE: str
    PARAMS: NotRequired[str]
    """Hint about the command's parameters, in the chosen language."""


class CommandUpdateFieldsLang(TypedDict):
    """Texts of the command or application, an entry per language."""

    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    TITLE: str
    PARAMS: NotRequired[str]
    """Hint about the command's parameters, in the chosen language."""


class CommandUpdateFields(TypedDict):
    """Values by field."""

    COMMAND: NotRequired[str]
    """Command that users type: Latin letters and digits, without spaces."""
    EVENT_COMMAND_ADD: NotRequired[str]
    """Address called when the command is used (ONIMCOMMANDADD)."""
    HIDDEN: NotRequired[str]
    """Whether the command or application is hidden, `Y` or `N`."""
    EXTRANET_SUPPORT: NotRequired[str]
    """Whether extranet users can use it, `Y` or `N`."""
    LANG: NotRequired[Sequence[CommandUpdateFieldsLang | Mapping[str, object]]]
    """Texts of the command or application, an entry per language."""


class DialogGetResultRestrictions(TypedDict):
    """Which actions the chat permits, as true or false by action."""

    avatar: bool
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    rename: bool
    """Whether the chat can be renamed."""
    extend: bool
    """Whether participants can be added."""
    call: bool
    """Whether calls can be made from the chat."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    leave: bool
    """Whether a participant can leave the chat."""
    leave_owner: bool
    """Whether the owner can leave the chat."""
    send: bool
    """Whether messages can be sent."""
    user_list: bool
    """Whether the list of participants can be fetched."""


class DialogGetResultEntityLink(TypedDict):
    """Link to the object the chat belongs to, with its type."""

    type: str
    """Kind of the bot, chat, file or event described."""
    url: str
    id: str
    """Identifier."""


class DialogGetResultPermissions(TypedDict):
    """What the user or the role may do."""

    manage_users_add: str
    """Lowest role that may add participants."""
    manage_users_delete: str
    """Lowest role that may remove participants."""
    manage_ui: str
    """Lowest role that may change the chat's appearance."""
    manage_settings: str
    """Lowest role that may change the chat's settings."""
    manage_messages: str
    """Lowest role that may manage messages."""
    can_post: str
    """Lowest role that may write messages."""


class DialogGetResultReadedList(TypedDict):
    """Who has read up to which message."""

    user_id: int
    """Identifier of the user."""
    user_name: str
    """Name of the user who read the message."""
    message_id: int
    """Identifier of the message; in the offline event queue, a list of identifiers."""
    date: Any


class DialogGetResultLastMessageViewsFirstViewers(TypedDict):
    """First users who saw the newest message."""

    user_id: int
    """Identifier of the user."""
    user_name: str
    """Name of the user who read the message."""
    date: str


class DialogGetResultLastMessageViews(TypedDict):
    """Who has seen the newest message."""

    message_id: int
    """Identifier of the message; in the offline event queue, a list of identifiers."""
    first_viewers: list[DialogGetResultLastMessageViewsFirstViewers]
    """First users who saw the newest message."""
    count_of_viewers: int
    """Number of users who saw the newest message."""


class DialogGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    parent_chat_id: int
    """Chat that this chat hangs on."""
    parent_message_id: int
    """Message that this chat hangs on."""
    name: str
    description: str
    owner: int
    """User who owns the chat."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    type: str
    """Kind of the bot, chat, file or event described."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    user_counter: int
    """Number of participants of the chat."""
    message_count: int
    """Number of messages in the chat."""
    unread_id: int
    """First unread message of the chat."""
    restrictions: DialogGetResultRestrictions
    """Which actions the chat permits, as true or false by action."""
    last_message_id: int
    """Newest message of the chat."""
    last_id: int
    """Newest message of the chat."""
    marked_id: int
    """Message marked in the chat."""
    disk_folder_id: int
    """Drive folder with the chat's files."""
    entity_type: str
    """Type of the object concerned."""
    entity_id: str
    """Identifier of the object the chat belongs to."""
    entity_data_1: str
    """Extra data about the object the chat belongs to, first part."""
    entity_data_2: str
    """Extra data about the object the chat belongs to, second part."""
    entity_data_3: str
    """Extra data about the object the chat belongs to, third part."""
    mute_list: list[Any]
    """Users who have switched off the chat's notifications."""
    date_create: str
    """Date and time of creation."""
    message_type: str
    """Code of the kind of messages the chat holds, such as `C`."""
    public: str
    """Public identifier of the chat; empty if it has none."""
    role: str
    """Role, e.g. of a user or participant."""
    entity_link: DialogGetResultEntityLink
    """Link to the object the chat belongs to, with its type."""
    text_field_enabled: bool
    """Whether users can type in the chat."""
    background_id: Any
    """Background of the chat."""
    permissions: DialogGetResultPermissions
    """What the user or the role may do."""
    is_new: bool
    """Whether the chat is a new one."""
    readed_list: list[DialogGetResultReadedList]
    """Who has read up to which message."""
    manager_list: list[int]
    """User identifiers of the chat's managers."""
    last_message_views: DialogGetResultLastMessageViews
    """Who has seen the newest message."""
    dialog_id: str
    """Dialogue identifier of the chat, such as `chat2725`."""


_REGISTER: Final[Endpoint[int]] = Endpoint("imbot.register")
_UNREGISTER: Final[Endpoint[bool]] = Endpoint("imbot.unregister")
_UPDATE: Final[Endpoint[bool]] = Endpoint("imbot.update")
_APP__REGISTER: Final[Endpoint[Any]] = Endpoint("imbot.app.register")
_APP__UNREGISTER: Final[Endpoint[Any]] = Endpoint("imbot.app.unregister")
_APP__UPDATE: Final[Endpoint[Any]] = Endpoint("imbot.app.update")
_BOT__LIST: Final[Endpoint[dict[str, BotListResult]]] = Endpoint("imbot.bot.list", write=False)
_CHAT__ADD: Final[Endpoint[int]] = Endpoint("imbot.chat.add")
_CHAT__GET: Final[Endpoint[ChatGetResult]] = Endpoint("imbot.chat.get", write=False)
_CHAT__LEAVE: Final[Endpoint[bool]] = Endpoint("imbot.chat.leave")
_CHAT__SEND_TYPING: Final[Endpoint[bool]] = Endpoint("imbot.chat.sendTyping")
_CHAT__SET_MANAGER: Final[Endpoint[bool]] = Endpoint("imbot.chat.setManager")
_CHAT__SET_OWNER: Final[Endpoint[bool]] = Endpoint("imbot.chat.setOwner")
_CHAT__UPDATE_AVATAR: Final[Endpoint[bool]] = Endpoint("imbot.chat.updateAvatar")
_CHAT__UPDATE_COLOR: Final[Endpoint[bool]] = Endpoint("imbot.chat.updateColor")
_CHAT__UPDATE_TITLE: Final[Endpoint[bool]] = Endpoint("imbot.chat.updateTitle")
_CHAT__USER__ADD: Final[Endpoint[bool]] = Endpoint("imbot.chat.user.add")
_CHAT__USER__DELETE: Final[Endpoint[bool]] = Endpoint("imbot.chat.user.delete")
_CHAT__USER__LIST: Final[Endpoint[list[int]]] = Endpoint("imbot.chat.user.list", write=False)
_COMMAND__ANSWER: Final[Endpoint[int]] = Endpoint("imbot.command.answer")
_COMMAND__REGISTER: Final[Endpoint[int]] = Endpoint("imbot.command.register")
_COMMAND__UNREGISTER: Final[Endpoint[bool]] = Endpoint("imbot.command.unregister")
_COMMAND__UPDATE: Final[Endpoint[bool]] = Endpoint("imbot.command.update")
_DIALOG__GET: Final[Endpoint[DialogGetResult]] = Endpoint("imbot.dialog.get", write=False)
_MESSAGE__ADD: Final[Endpoint[int]] = Endpoint("imbot.message.add")
_MESSAGE__DELETE: Final[Endpoint[bool]] = Endpoint("imbot.message.delete")
_MESSAGE__LIKE: Final[Endpoint[bool]] = Endpoint("imbot.message.like")
_MESSAGE__UPDATE: Final[Endpoint[bool]] = Endpoint("imbot.message.update")


class ImbotMethods(Namespace):
    """Methods of ``imbot``."""

    @property
    def app(self) -> ImbotAppMethods:
        """Methods of ``imbot.app``."""
        return ImbotAppMethods(self._caller)

    @property
    def bot(self) -> ImbotBotMethods:
        """Methods of ``imbot.bot``."""
        return ImbotBotMethods(self._caller)

    @property
    def chat(self) -> ImbotChatMethods:
        """Methods of ``imbot.chat``."""
        return ImbotChatMethods(self._caller)

    @property
    def command(self) -> ImbotCommandMethods:
        """Methods of ``imbot.command``."""
        return ImbotCommandMethods(self._caller)

    @property
    def dialog(self) -> ImbotDialogMethods:
        """Methods of ``imbot.dialog``."""
        return ImbotDialogMethods(self._caller)

    @property
    def message(self) -> ImbotMessageMethods:
        """Methods of ``imbot.message``."""
        return ImbotMessageMethods(self._caller)

    @property
    def v2(self) -> ImbotV2Methods:
        """Methods of ``imbot.v2``."""
        from ..api.imbot_v2 import ImbotV2Methods

        return ImbotV2Methods(self._caller)

    @_deprecated("imbot.register is deprecated: use imbot.v2.Bot.register instead")
    def register(
        self,
        *,
        code: str,
        type: Literal["B", "O", "H", "S"] | str | NotGiven = NOT_GIVEN,
        openline: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        event_handler: str | NotGiven = NOT_GIVEN,
        event_message_add: str | NotGiven = NOT_GIVEN,
        event_message_update: str | NotGiven = NOT_GIVEN,
        event_message_delete: str | NotGiven = NOT_GIVEN,
        event_welcome_message: str | NotGiven = NOT_GIVEN,
        event_bot_delete: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        properties: RegisterProperties | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a chat bot with its event handlers through the old bot API.

        Deprecated; use ``imbot.v2.Bot.register`` instead.

        Args:
            code: Symbolic code. Required.
            type: Kind of chat (OPEN or CHAT) when creating one; type of bot elsewhere. One of
                ``B`` (ordinary bot, sees messages addressed to it), ``O`` (bot for open
                channels), ``H`` (bot that shows typing before it answers), ``S`` (supervisor,
                reads everything in its chats) and others. Default: ``B``.
            openline: Whether the bot works in open channels, `Y` or `N`.
            event_handler: One address for all bot events, instead of the separate ones.
            event_message_add: Address called when a message to the bot arrives
                (ONIMBOTMESSAGEADD).
            event_message_update: Address called when a message is edited
                (ONIMBOTMESSAGEUPDATE).
            event_message_delete: Address called when a message is deleted
                (ONIMBOTMESSAGEDELETE).
            event_welcome_message: Address called when the bot joins a chat (ONIMBOTJOINCHAT).
            event_bot_delete: Address called when the bot is deleted (ONIMBOTDELETE).
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            properties: Profile of the bot, such as its name. Required. Keys: ``NAME``,
                ``WORK_POSITION``, ``LAST_NAME``, ``COLOR``, ``EMAIL``, ``PERSONAL_BIRTHDAY``,
                ``PERSONAL_WWW``, ``PERSONAL_GENDER``, ``PERSONAL_PHOTO``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook. ``ACCESS_DENIED``: The
                application is unknown, neither the sign-in nor `CLIENT_ID` names it.
                ``EVENT_MESSAGE_ADD_ERROR``: The required `EVENT_MESSAGE_ADD` is missing.
                ``EVENT_MESSAGE_ADD_ERROR``: The address in `EVENT_MESSAGE_ADD` is not valid.
                ``EVENT_MESSAGE_UPDATE_ERROR``: The address in `EVENT_MESSAGE_UPDATE` is not
                valid. ``EVENT_MESSAGE_DELETE_ERROR``: The address in `EVENT_MESSAGE_DELETE` is
                not valid. ``EVENT_WELCOME_MESSAGE_ERROR``: The required `EVENT_WELCOME_MESSAGE`
                is missing. ``EVENT_WELCOME_MESSAGE_ERROR``: The address in
                `EVENT_WELCOME_MESSAGE` is not valid. ``EVENT_BOT_DELETE_ERROR``: The required
                `EVENT_BOT_DELETE` is missing. ``EVENT_BOT_DELETE_ERROR``: The address in
                `EVENT_BOT_DELETE` is not valid. ``CODE_ERROR``: The required `CODE` of the bot
                is missing. ``NAME_ERROR``: Parameter `PROPERTIES` lacks the required `NAME` or
                `LAST_NAME`. ``MAX_COUNT_ERROR``: The application already has as many bots as it
                may. ``WRONG_REQUEST``: The bot could not be created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.register``. Scope: ``imbot``. Who may call: a signed-in user of the
        application that registers the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
        """
        return self._call(
            _REGISTER,
            {
                "CODE": code,
                "TYPE": type,
                "OPENLINE": _yes_no(openline),
                "EVENT_HANDLER": event_handler,
                "EVENT_MESSAGE_ADD": event_message_add,
                "EVENT_MESSAGE_UPDATE": event_message_update,
                "EVENT_MESSAGE_DELETE": event_message_delete,
                "EVENT_WELCOME_MESSAGE": event_welcome_message,
                "EVENT_BOT_DELETE": event_bot_delete,
                "CLIENT_ID": client_id,
                "PROPERTIES": properties,
            },
            extra_params,
        )

    @_deprecated("imbot.unregister is deprecated: use imbot.v2.Bot.unregister instead")
    def unregister(
        self,
        *,
        bot_id: int,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a chat bot through the old bot API.

        Deprecated; use ``imbot.v2.Bot.unregister`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application. Required.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook. ``ACCESS_DENIED``: The
                application is unknown, neither the sign-in nor `CLIENT_ID` names it.
                ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot named by
                `BOT_ID` belongs to another application. ``WRONG_REQUEST``: The bot could not be
                deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.unregister``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
        """
        return self._call(_UNREGISTER, {"BOT_ID": bot_id, "CLIENT_ID": client_id}, extra_params)

    @_deprecated("imbot.update is deprecated: use imbot.v2.Bot.update instead")
    def update(
        self,
        *,
        bot_id: int,
        fields: UpdateFields | Mapping[str, object],
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a chat bot's data and event handlers through the old bot API.

        Deprecated; use ``imbot.v2.Bot.update`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application. Required.
            fields: Values by field. Required. Keys: ``CODE``, ``EVENT_HANDLER``,
                ``PROPERTIES``, ``EVENT_MESSAGE_ADD``, ``EVENT_MESSAGE_UPDATE``,
                ``EVENT_MESSAGE_DELETE``, ``EVENT_WELCOME_MESSAGE``, ``EVENT_BOT_DELETE``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook. ``ACCESS_DENIED``: The
                application is unknown, neither the sign-in nor `CLIENT_ID` names it.
                ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot named by
                `BOT_ID` belongs to another application. ``EVENT_MESSAGE_ADD_ERROR``: The
                address in `EVENT_MESSAGE_ADD` is not valid. ``EVENT_MESSAGE_UPDATE_ERROR``: The
                address in `EVENT_MESSAGE_UPDATE` is not valid. ``EVENT_MESSAGE_DELETE_ERROR``:
                The address in `EVENT_MESSAGE_DELETE` is not valid.
                ``EVENT_WELCOME_MESSAGE_ERROR``: The address in `EVENT_WELCOME_MESSAGE` is not
                valid. ``EVENT_BOT_DELETE_ERROR``: The address in `EVENT_BOT_DELETE` is not
                valid. ``NAME_ERROR``: Fields `NAME` and `LAST_NAME` in `PROPERTIES` are both
                empty. ``WRONG_REQUEST``: There is nothing to change, no fields or handlers were
                given. ``WRONG_REQUEST``: The bot could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.update``. Scope: ``imbot``. Who may call: a signed-in user of the
        application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
        """
        return self._call(
            _UPDATE, {"BOT_ID": bot_id, "FIELDS": fields, "CLIENT_ID": client_id}, extra_params
        )


class AsyncImbotMethods(AsyncNamespace):
    """Methods of ``imbot``."""

    @property
    def app(self) -> AsyncImbotAppMethods:
        """Methods of ``imbot.app``."""
        return AsyncImbotAppMethods(self._caller)

    @property
    def bot(self) -> AsyncImbotBotMethods:
        """Methods of ``imbot.bot``."""
        return AsyncImbotBotMethods(self._caller)

    @property
    def chat(self) -> AsyncImbotChatMethods:
        """Methods of ``imbot.chat``."""
        return AsyncImbotChatMethods(self._caller)

    @property
    def command(self) -> AsyncImbotCommandMethods:
        """Methods of ``imbot.command``."""
        return AsyncImbotCommandMethods(self._caller)

    @property
    def dialog(self) -> AsyncImbotDialogMethods:
        """Methods of ``imbot.dialog``."""
        return AsyncImbotDialogMethods(self._caller)

    @property
    def message(self) -> AsyncImbotMessageMethods:
        """Methods of ``imbot.message``."""
        return AsyncImbotMessageMethods(self._caller)

    @property
    def v2(self) -> AsyncImbotV2Methods:
        """Methods of ``imbot.v2``."""
        from ..api.imbot_v2 import AsyncImbotV2Methods

        return AsyncImbotV2Methods(self._caller)

    @_deprecated("imbot.register is deprecated: use imbot.v2.Bot.register instead")
    async def register(
        self,
        *,
        code: str,
        type: Literal["B", "O", "H", "S"] | str | NotGiven = NOT_GIVEN,
        openline: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        event_handler: str | NotGiven = NOT_GIVEN,
        event_message_add: str | NotGiven = NOT_GIVEN,
        event_message_update: str | NotGiven = NOT_GIVEN,
        event_message_delete: str | NotGiven = NOT_GIVEN,
        event_welcome_message: str | NotGiven = NOT_GIVEN,
        event_bot_delete: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        properties: RegisterProperties | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a chat bot with its event handlers through the old bot API.

        Deprecated; use ``imbot.v2.Bot.register`` instead.

        Args:
            code: Symbolic code. Required.
            type: Kind of chat (OPEN or CHAT) when creating one; type of bot elsewhere. One of
                ``B`` (ordinary bot, sees messages addressed to it), ``O`` (bot for open
                channels), ``H`` (bot that shows typing before it answers), ``S`` (supervisor,
                reads everything in its chats) and others. Default: ``B``.
            openline: Whether the bot works in open channels, `Y` or `N`.
            event_handler: One address for all bot events, instead of the separate ones.
            event_message_add: Address called when a message to the bot arrives
                (ONIMBOTMESSAGEADD).
            event_message_update: Address called when a message is edited
                (ONIMBOTMESSAGEUPDATE).
            event_message_delete: Address called when a message is deleted
                (ONIMBOTMESSAGEDELETE).
            event_welcome_message: Address called when the bot joins a chat (ONIMBOTJOINCHAT).
            event_bot_delete: Address called when the bot is deleted (ONIMBOTDELETE).
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            properties: Profile of the bot, such as its name. Required. Keys: ``NAME``,
                ``WORK_POSITION``, ``LAST_NAME``, ``COLOR``, ``EMAIL``, ``PERSONAL_BIRTHDAY``,
                ``PERSONAL_WWW``, ``PERSONAL_GENDER``, ``PERSONAL_PHOTO``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook. ``ACCESS_DENIED``: The
                application is unknown, neither the sign-in nor `CLIENT_ID` names it.
                ``EVENT_MESSAGE_ADD_ERROR``: The required `EVENT_MESSAGE_ADD` is missing.
                ``EVENT_MESSAGE_ADD_ERROR``: The address in `EVENT_MESSAGE_ADD` is not valid.
                ``EVENT_MESSAGE_UPDATE_ERROR``: The address in `EVENT_MESSAGE_UPDATE` is not
                valid. ``EVENT_MESSAGE_DELETE_ERROR``: The address in `EVENT_MESSAGE_DELETE` is
                not valid. ``EVENT_WELCOME_MESSAGE_ERROR``: The required `EVENT_WELCOME_MESSAGE`
                is missing. ``EVENT_WELCOME_MESSAGE_ERROR``: The address in
                `EVENT_WELCOME_MESSAGE` is not valid. ``EVENT_BOT_DELETE_ERROR``: The required
                `EVENT_BOT_DELETE` is missing. ``EVENT_BOT_DELETE_ERROR``: The address in
                `EVENT_BOT_DELETE` is not valid. ``CODE_ERROR``: The required `CODE` of the bot
                is missing. ``NAME_ERROR``: Parameter `PROPERTIES` lacks the required `NAME` or
                `LAST_NAME`. ``MAX_COUNT_ERROR``: The application already has as many bots as it
                may. ``WRONG_REQUEST``: The bot could not be created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.register``. Scope: ``imbot``. Who may call: a signed-in user of the
        application that registers the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
        """
        return await self._call(
            _REGISTER,
            {
                "CODE": code,
                "TYPE": type,
                "OPENLINE": _yes_no(openline),
                "EVENT_HANDLER": event_handler,
                "EVENT_MESSAGE_ADD": event_message_add,
                "EVENT_MESSAGE_UPDATE": event_message_update,
                "EVENT_MESSAGE_DELETE": event_message_delete,
                "EVENT_WELCOME_MESSAGE": event_welcome_message,
                "EVENT_BOT_DELETE": event_bot_delete,
                "CLIENT_ID": client_id,
                "PROPERTIES": properties,
            },
            extra_params,
        )

    @_deprecated("imbot.unregister is deprecated: use imbot.v2.Bot.unregister instead")
    async def unregister(
        self,
        *,
        bot_id: int,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a chat bot through the old bot API.

        Deprecated; use ``imbot.v2.Bot.unregister`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application. Required.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook. ``ACCESS_DENIED``: The
                application is unknown, neither the sign-in nor `CLIENT_ID` names it.
                ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot named by
                `BOT_ID` belongs to another application. ``WRONG_REQUEST``: The bot could not be
                deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.unregister``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
        """
        return await self._call(
            _UNREGISTER, {"BOT_ID": bot_id, "CLIENT_ID": client_id}, extra_params
        )

    @_deprecated("imbot.update is deprecated: use imbot.v2.Bot.update instead")
    async def update(
        self,
        *,
        bot_id: int,
        fields: UpdateFields | Mapping[str, object],
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a chat bot's data and event handlers through the old bot API.

        Deprecated; use ``imbot.v2.Bot.update`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application. Required.
            fields: Values by field. Required. Keys: ``CODE``, ``EVENT_HANDLER``,
                ``PROPERTIES``, ``EVENT_MESSAGE_ADD``, ``EVENT_MESSAGE_UPDATE``,
                ``EVENT_MESSAGE_DELETE``, ``EVENT_WELCOME_MESSAGE``, ``EVENT_BOT_DELETE``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook. ``ACCESS_DENIED``: The
                application is unknown, neither the sign-in nor `CLIENT_ID` names it.
                ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot named by
                `BOT_ID` belongs to another application. ``EVENT_MESSAGE_ADD_ERROR``: The
                address in `EVENT_MESSAGE_ADD` is not valid. ``EVENT_MESSAGE_UPDATE_ERROR``: The
                address in `EVENT_MESSAGE_UPDATE` is not valid. ``EVENT_MESSAGE_DELETE_ERROR``:
                The address in `EVENT_MESSAGE_DELETE` is not valid.
                ``EVENT_WELCOME_MESSAGE_ERROR``: The address in `EVENT_WELCOME_MESSAGE` is not
                valid. ``EVENT_BOT_DELETE_ERROR``: The address in `EVENT_BOT_DELETE` is not
                valid. ``NAME_ERROR``: Fields `NAME` and `LAST_NAME` in `PROPERTIES` are both
                empty. ``WRONG_REQUEST``: There is nothing to change, no fields or handlers were
                given. ``WRONG_REQUEST``: The bot could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.update``. Scope: ``imbot``. Who may call: a signed-in user of the
        application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
        """
        return await self._call(
            _UPDATE, {"BOT_ID": bot_id, "FIELDS": fields, "CLIENT_ID": client_id}, extra_params
        )


class ImbotAppMethods(Namespace):
    """Methods of ``imbot.app``."""

    @_deprecated("imbot.app.register is deprecated")
    def register(
        self,
        *,
        bot_id: object | NotGiven = NOT_GIVEN,
        code: object | NotGiven = NOT_GIVEN,
        js_method: object | NotGiven = NOT_GIVEN,
        js_param: object | NotGiven = NOT_GIVEN,
        icon_file: object | NotGiven = NOT_GIVEN,
        context: object | NotGiven = NOT_GIVEN,
        extranet_support: object | NotGiven = NOT_GIVEN,
        livechat_support: object | NotGiven = NOT_GIVEN,
        iframe_popup: object | NotGiven = NOT_GIVEN,
        lang: object | NotGiven = NOT_GIVEN,
        iframe: object | NotGiven = NOT_GIVEN,
        iframe_width: object | NotGiven = NOT_GIVEN,
        iframe_height: object | NotGiven = NOT_GIVEN,
        hash: object | NotGiven = NOT_GIVEN,
        hidden: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Register a chat application, either a JS command or an iframe.

        Deprecated.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            code: Symbolic code.
            js_method: What a click does: `PUT`, `SEND`, `CALL` or `SUPPORT`.
            js_param: Argument of the action, such as a command or open channel code.
            icon_file: Icon as Base64; left out: shown in the Chat Applications dialogue.
            context: Chats where the application appears, such as `ALL`, `CHAT` or `BOT`.
            extranet_support: Whether extranet users can use it, `Y` or `N`.
            livechat_support: Whether the application works in the online chat, `Y` or `N`.
            iframe_popup: Whether the frame opens as a movable window, `Y` or `N`.
            lang: Texts of the command or application, an entry per language.
            iframe: HTTPS address of the page shown in the frame.
            iframe_width: Wanted width of the frame in pixels, at least 250.
            iframe_height: Wanted height of the frame in pixels, at least 50.
            hash: Secret token, 32 characters, by which the frame checks its caller.
            hidden: Whether the command or application is hidden, `Y` or `N`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: There is no such bot.
                ``APP_ID_ERROR``: The chat application belongs to another REST application.
                ``IFRAME_HTTPS``: The address in `IFRAME` is not on a site with a valid HTTPS
                certificate. ``HASH_ERROR``: The required `HASH` is missing. ``PARAMS_ERROR``:
                The settings of the JS command or the iframe are wrong. ``LANG_ERROR``:
                Parameter `LANG` with texts is missing, which a visible command needs.
                ``WRONG_REQUEST``: The request failed for a reason the server does not name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.app.register``. Scope: ``imbot``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
        """
        return self._call(
            _APP__REGISTER,
            {
                "BOT_ID": bot_id,
                "CODE": code,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "HASH": hash,
                "HIDDEN": hidden,
            },
            extra_params,
        )

    @_deprecated("imbot.app.unregister is deprecated")
    def unregister(
        self,
        *,
        app_id: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Remove a chat application.

        Deprecated.

        Args:
            app_id: Chat application to change or remove.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_APP_ID_ERROR``: There is no such chat
                application. ``APP_ID_ERROR``: The chat application belongs to another REST
                application. ``WRONG_REQUEST``: The request failed for a reason the server does
                not name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.app.unregister``. Scope: ``imbot``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
        """
        return self._call(_APP__UNREGISTER, {"APP_ID": app_id}, extra_params)

    @_deprecated("imbot.app.update is deprecated")
    def update(
        self,
        *,
        app_id: object,
        iframe: object | NotGiven = NOT_GIVEN,
        iframe_width: object | NotGiven = NOT_GIVEN,
        iframe_height: object | NotGiven = NOT_GIVEN,
        js_method: object | NotGiven = NOT_GIVEN,
        js_param: object | NotGiven = NOT_GIVEN,
        hash: object | NotGiven = NOT_GIVEN,
        icon_file: object | NotGiven = NOT_GIVEN,
        context: object | NotGiven = NOT_GIVEN,
        extranet_support: object | NotGiven = NOT_GIVEN,
        livechat_support: object | NotGiven = NOT_GIVEN,
        iframe_popup: object | NotGiven = NOT_GIVEN,
        lang: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change the settings of a chat application.

        Deprecated.

        Args:
            app_id: Chat application to change or remove. Required.
            iframe: HTTPS address of the page shown in the frame.
            iframe_width: Wanted width of the frame in pixels, at least 250.
            iframe_height: Wanted height of the frame in pixels, at least 50.
            js_method: What a click does: `PUT`, `SEND`, `CALL` or `SUPPORT`.
            js_param: Argument of the action, such as a command or open channel code.
            hash: Secret token, 32 characters, by which the frame checks its caller.
            icon_file: Icon as Base64; left out: shown in the Chat Applications dialogue.
            context: Chats where the application appears, such as `ALL`, `CHAT` or `BOT`.
            extranet_support: Whether extranet users can use it, `Y` or `N`.
            livechat_support: Whether the application works in the online chat, `Y` or `N`.
            iframe_popup: Whether the frame opens as a movable window, `Y` or `N`.
            lang: Texts of the command or application, an entry per language.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_APP_ID_ERROR``: There is no such chat
                application. ``APP_ID_ERROR``: The chat application belongs to another REST
                application. ``IFRAME_HTTPS``: The address in `IFRAME` is not on a site with a
                valid HTTPS certificate. ``WRONG_REQUEST``: The request failed for a reason the
                server does not name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.app.update``. Scope: ``imbot``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
        """
        return self._call(
            _APP__UPDATE,
            {
                "APP_ID": app_id,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "HASH": hash,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
            },
            extra_params,
        )


class AsyncImbotAppMethods(AsyncNamespace):
    """Methods of ``imbot.app``."""

    @_deprecated("imbot.app.register is deprecated")
    async def register(
        self,
        *,
        bot_id: object | NotGiven = NOT_GIVEN,
        code: object | NotGiven = NOT_GIVEN,
        js_method: object | NotGiven = NOT_GIVEN,
        js_param: object | NotGiven = NOT_GIVEN,
        icon_file: object | NotGiven = NOT_GIVEN,
        context: object | NotGiven = NOT_GIVEN,
        extranet_support: object | NotGiven = NOT_GIVEN,
        livechat_support: object | NotGiven = NOT_GIVEN,
        iframe_popup: object | NotGiven = NOT_GIVEN,
        lang: object | NotGiven = NOT_GIVEN,
        iframe: object | NotGiven = NOT_GIVEN,
        iframe_width: object | NotGiven = NOT_GIVEN,
        iframe_height: object | NotGiven = NOT_GIVEN,
        hash: object | NotGiven = NOT_GIVEN,
        hidden: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Register a chat application, either a JS command or an iframe.

        Deprecated.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            code: Symbolic code.
            js_method: What a click does: `PUT`, `SEND`, `CALL` or `SUPPORT`.
            js_param: Argument of the action, such as a command or open channel code.
            icon_file: Icon as Base64; left out: shown in the Chat Applications dialogue.
            context: Chats where the application appears, such as `ALL`, `CHAT` or `BOT`.
            extranet_support: Whether extranet users can use it, `Y` or `N`.
            livechat_support: Whether the application works in the online chat, `Y` or `N`.
            iframe_popup: Whether the frame opens as a movable window, `Y` or `N`.
            lang: Texts of the command or application, an entry per language.
            iframe: HTTPS address of the page shown in the frame.
            iframe_width: Wanted width of the frame in pixels, at least 250.
            iframe_height: Wanted height of the frame in pixels, at least 50.
            hash: Secret token, 32 characters, by which the frame checks its caller.
            hidden: Whether the command or application is hidden, `Y` or `N`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: There is no such bot.
                ``APP_ID_ERROR``: The chat application belongs to another REST application.
                ``IFRAME_HTTPS``: The address in `IFRAME` is not on a site with a valid HTTPS
                certificate. ``HASH_ERROR``: The required `HASH` is missing. ``PARAMS_ERROR``:
                The settings of the JS command or the iframe are wrong. ``LANG_ERROR``:
                Parameter `LANG` with texts is missing, which a visible command needs.
                ``WRONG_REQUEST``: The request failed for a reason the server does not name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.app.register``. Scope: ``imbot``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
        """
        return await self._call(
            _APP__REGISTER,
            {
                "BOT_ID": bot_id,
                "CODE": code,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "HASH": hash,
                "HIDDEN": hidden,
            },
            extra_params,
        )

    @_deprecated("imbot.app.unregister is deprecated")
    async def unregister(
        self,
        *,
        app_id: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Remove a chat application.

        Deprecated.

        Args:
            app_id: Chat application to change or remove.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_APP_ID_ERROR``: There is no such chat
                application. ``APP_ID_ERROR``: The chat application belongs to another REST
                application. ``WRONG_REQUEST``: The request failed for a reason the server does
                not name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.app.unregister``. Scope: ``imbot``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
        """
        return await self._call(_APP__UNREGISTER, {"APP_ID": app_id}, extra_params)

    @_deprecated("imbot.app.update is deprecated")
    async def update(
        self,
        *,
        app_id: object,
        iframe: object | NotGiven = NOT_GIVEN,
        iframe_width: object | NotGiven = NOT_GIVEN,
        iframe_height: object | NotGiven = NOT_GIVEN,
        js_method: object | NotGiven = NOT_GIVEN,
        js_param: object | NotGiven = NOT_GIVEN,
        hash: object | NotGiven = NOT_GIVEN,
        icon_file: object | NotGiven = NOT_GIVEN,
        context: object | NotGiven = NOT_GIVEN,
        extranet_support: object | NotGiven = NOT_GIVEN,
        livechat_support: object | NotGiven = NOT_GIVEN,
        iframe_popup: object | NotGiven = NOT_GIVEN,
        lang: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change the settings of a chat application.

        Deprecated.

        Args:
            app_id: Chat application to change or remove. Required.
            iframe: HTTPS address of the page shown in the frame.
            iframe_width: Wanted width of the frame in pixels, at least 250.
            iframe_height: Wanted height of the frame in pixels, at least 50.
            js_method: What a click does: `PUT`, `SEND`, `CALL` or `SUPPORT`.
            js_param: Argument of the action, such as a command or open channel code.
            hash: Secret token, 32 characters, by which the frame checks its caller.
            icon_file: Icon as Base64; left out: shown in the Chat Applications dialogue.
            context: Chats where the application appears, such as `ALL`, `CHAT` or `BOT`.
            extranet_support: Whether extranet users can use it, `Y` or `N`.
            livechat_support: Whether the application works in the online chat, `Y` or `N`.
            iframe_popup: Whether the frame opens as a movable window, `Y` or `N`.
            lang: Texts of the command or application, an entry per language.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_APP_ID_ERROR``: There is no such chat
                application. ``APP_ID_ERROR``: The chat application belongs to another REST
                application. ``IFRAME_HTTPS``: The address in `IFRAME` is not on a site with a
                valid HTTPS certificate. ``WRONG_REQUEST``: The request failed for a reason the
                server does not name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.app.update``. Scope: ``imbot``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
        """
        return await self._call(
            _APP__UPDATE,
            {
                "APP_ID": app_id,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "HASH": hash,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
            },
            extra_params,
        )


class ImbotBotMethods(Namespace):
    """Methods of ``imbot.bot``."""

    @_deprecated("imbot.bot.list is deprecated: use imbot.v2.Bot.list instead")
    def list(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, BotListResult]:
        """List registered chat bots through the old bot API.

        Deprecated; use ``imbot.v2.Bot.list`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.bot.list``. Scope: ``imbot``. Who may call: signed-in users of the
        application. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
        """
        return self._call(_BOT__LIST, {}, extra_params)


class AsyncImbotBotMethods(AsyncNamespace):
    """Methods of ``imbot.bot``."""

    @_deprecated("imbot.bot.list is deprecated: use imbot.v2.Bot.list instead")
    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, BotListResult]:
        """List registered chat bots through the old bot API.

        Deprecated; use ``imbot.v2.Bot.list`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was signed in
                by a browser session; it needs OAuth or a webhook.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.bot.list``. Scope: ``imbot``. Who may call: signed-in users of the
        application. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
        """
        return await self._call(_BOT__LIST, {}, extra_params)


class ImbotChatMethods(Namespace):
    """Methods of ``imbot.chat``."""

    @property
    def user(self) -> ImbotChatUserMethods:
        """Methods of ``imbot.chat.user``."""
        return ImbotChatUserMethods(self._caller)

    @_deprecated("imbot.chat.add is deprecated: use imbot.v2.Chat.add instead")
    def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ]
        | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        users: Sequence[int] | NotGiven = NOT_GIVEN,
        avatar: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: str | NotGiven = NOT_GIVEN,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a chat as the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.add`` instead.

        Args:
            type: Kind of chat (OPEN or CHAT) when creating one; type of bot elsewhere. One of
                ``OPEN`` (open chat), ``CHAT`` (closed chat). Default: ``CHAT``.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``.
            message: Text, e.g. of the message, notification or answer.
            users: User identifiers of the participants to add.
            avatar: Avatar: image as Base64, or a link to it.
            entity_type: Type of the object or directory concerned.
            entity_id: Identifier of the object that the entry belongs to.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: The value of `USERS` must
                be an array. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot
                belongs to another application. ``WRONG_REQUEST``: The chat could not be
                created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.add``. Scope: ``imbot``. Who may call: users of the bot's own
        application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
        """
        return self._call(
            _CHAT__ADD,
            {
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "USERS": users,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.chat.get is deprecated: use imbot.v2.Chat.get instead")
    def get(
        self,
        *,
        entity_type: str,
        entity_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatGetResult:
        """Look up a chat's identifier by the object it belongs to.

        Deprecated; use ``imbot.v2.Chat.get`` instead.

        Args:
            entity_type: Type of the object or directory concerned. Required.
            entity_id: Identifier of the object that the entry belongs to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``AUTHORIZE_ERROR``: Guests cannot do this.
                ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.get``. Scope: ``imbot``. Who may call: users who may see the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
        """
        return self._call(
            _CHAT__GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra_params
        )

    @_deprecated("imbot.chat.leave is deprecated: use imbot.v2.Chat.leave instead")
    def leave(
        self,
        *,
        chat_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take the bot out of a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.leave`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``ACCESS_ERROR``: The bot cannot be taken out of this chat. ``ACCESS_ERROR``:
                The owner cannot leave the chat before handing it over. ``WRONG_REQUEST``: The
                bot may not leave the chat or does not take part in it. ``BOT_ID_ERROR``: There
                is no such bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.leave``. Scope: ``imbot``. Who may call: users of the bot's own
        application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
        """
        return self._call(
            _CHAT__LEAVE,
            {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated(
        "imbot.chat.sendTyping is deprecated: use imbot.v2.Chat.InputAction.notify instead"
    )
    def send_typing(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show in a dialogue that the bot is typing, through the old bot API.

        Deprecated; use ``imbot.v2.Chat.InputAction.notify`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``DIALOG_ID_EMPTY``: The
                required `DIALOG_ID` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.sendTyping``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
        """
        return self._call(
            _CHAT__SEND_TYPING,
            {"BOT_ID": bot_id, "DIALOG_ID": dialog_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.setManager is deprecated: use imbot.v2.Chat.Manager.add instead")
    def set_manager(
        self,
        *,
        chat_id: int,
        user_id: int,
        is_manager: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Grant or revoke a participant's chat administrator rights.

        Deprecated; use ``imbot.v2.Chat.Manager.add`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            is_manager: Whether to grant or take away the administrator role, `Y` or `N`.
                Default: ``Y``.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``USER_ID_EMPTY``: The required `USER_ID` is missing.
                ``WRONG_REQUEST``: The caller does not own the chat, or the user does not take
                part in it. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot
                belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.setManager``. Scope: ``imbot``. Who may call: the owner of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
        """
        return self._call(
            _CHAT__SET_MANAGER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "IS_MANAGER": _yes_no(is_manager),
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.chat.setOwner is deprecated: use imbot.v2.Chat.setOwner instead")
    def set_owner(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand a chat over to another owner through the old bot API.

        Deprecated; use ``imbot.v2.Chat.setOwner`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``USER_ID_EMPTY``: The required `USER_ID` is missing. ``ACCESS_ERROR``:
                This chat cannot be given another owner. ``WRONG_REQUEST``: The caller does not
                own the chat, or the new owner does not take part in it. ``BOT_ID_ERROR``: There
                is no such bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.setOwner``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
        """
        return self._call(
            _CHAT__SET_OWNER,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.updateAvatar is deprecated: use imbot.v2.Chat.update instead")
    def update_avatar(
        self,
        *,
        chat_id: int,
        avatar: str,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the avatar of a chat.

        Deprecated; use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            avatar: Avatar: image as Base64, or a link to it. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_DENIED``: The caller may not change the avatar.
                ``ACCESS_ERROR``: This chat does not permit the action. ``ACCESS_ERROR``: This
                chat's avatar is fixed. ``AVATAR_ERROR``: The avatar is not an image.
                ``AVATAR_ERROR``: The avatar is larger than 5000 by 5000 pixels.
                ``WRONG_REQUEST``: There is no such chat. ``BOT_ID_ERROR``: There is no such
                bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.updateAvatar``. Scope: ``imbot``. Who may call: a signed-in
        user of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
        """
        return self._call(
            _CHAT__UPDATE_AVATAR,
            {"CHAT_ID": chat_id, "AVATAR": avatar, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.updateColor is deprecated: use imbot.v2.Chat.update instead")
    def update_color(
        self,
        *,
        chat_id: int,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ],
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a chat's colour in the mobile application.

        Deprecated; use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``WRONG_COLOR``: There is no colour with this code. ``WRONG_REQUEST``: The chat
                already has this colour or does not exist. ``BOT_ID_ERROR``: There is no such
                bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.updateColor``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
        """
        return self._call(
            _CHAT__UPDATE_COLOR,
            {"CHAT_ID": chat_id, "COLOR": color, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.updateTitle is deprecated: use imbot.v2.Chat.update instead")
    def update_title(
        self,
        *,
        chat_id: int,
        title: str,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Rename a chat.

        Deprecated; use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            title: Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``TITLE_EMPTY``: The required `TITLE` is missing. ``ACCESS_ERROR``:
                This chat does not permit the action. ``ACCESS_ERROR``: This chat's title is
                fixed. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot belongs
                to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.updateTitle``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
        """
        return self._call(
            _CHAT__UPDATE_TITLE,
            {"CHAT_ID": chat_id, "TITLE": title, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )


class AsyncImbotChatMethods(AsyncNamespace):
    """Methods of ``imbot.chat``."""

    @property
    def user(self) -> AsyncImbotChatUserMethods:
        """Methods of ``imbot.chat.user``."""
        return AsyncImbotChatUserMethods(self._caller)

    @_deprecated("imbot.chat.add is deprecated: use imbot.v2.Chat.add instead")
    async def add(
        self,
        *,
        type: Literal["OPEN", "CHAT"] | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ]
        | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        users: Sequence[int] | NotGiven = NOT_GIVEN,
        avatar: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: str | NotGiven = NOT_GIVEN,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a chat as the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.add`` instead.

        Args:
            type: Kind of chat (OPEN or CHAT) when creating one; type of bot elsewhere. One of
                ``OPEN`` (open chat), ``CHAT`` (closed chat). Default: ``CHAT``.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``.
            message: Text, e.g. of the message, notification or answer.
            users: User identifiers of the participants to add.
            avatar: Avatar: image as Base64, or a link to it.
            entity_type: Type of the object or directory concerned.
            entity_id: Identifier of the object that the entry belongs to.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: The value of `USERS` must
                be an array. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot
                belongs to another application. ``WRONG_REQUEST``: The chat could not be
                created.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.add``. Scope: ``imbot``. Who may call: users of the bot's own
        application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
        """
        return await self._call(
            _CHAT__ADD,
            {
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "USERS": users,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.chat.get is deprecated: use imbot.v2.Chat.get instead")
    async def get(
        self,
        *,
        entity_type: str,
        entity_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatGetResult:
        """Look up a chat's identifier by the object it belongs to.

        Deprecated; use ``imbot.v2.Chat.get`` instead.

        Args:
            entity_type: Type of the object or directory concerned. Required.
            entity_id: Identifier of the object that the entry belongs to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``AUTHORIZE_ERROR``: Guests cannot do this.
                ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.get``. Scope: ``imbot``. Who may call: users who may see the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
        """
        return await self._call(
            _CHAT__GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra_params
        )

    @_deprecated("imbot.chat.leave is deprecated: use imbot.v2.Chat.leave instead")
    async def leave(
        self,
        *,
        chat_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take the bot out of a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.leave`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``ACCESS_ERROR``: The bot cannot be taken out of this chat. ``ACCESS_ERROR``:
                The owner cannot leave the chat before handing it over. ``WRONG_REQUEST``: The
                bot may not leave the chat or does not take part in it. ``BOT_ID_ERROR``: There
                is no such bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.leave``. Scope: ``imbot``. Who may call: users of the bot's own
        application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
        """
        return await self._call(
            _CHAT__LEAVE,
            {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated(
        "imbot.chat.sendTyping is deprecated: use imbot.v2.Chat.InputAction.notify instead"
    )
    async def send_typing(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show in a dialogue that the bot is typing, through the old bot API.

        Deprecated; use ``imbot.v2.Chat.InputAction.notify`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``DIALOG_ID_EMPTY``: The
                required `DIALOG_ID` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.sendTyping``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
        """
        return await self._call(
            _CHAT__SEND_TYPING,
            {"BOT_ID": bot_id, "DIALOG_ID": dialog_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.setManager is deprecated: use imbot.v2.Chat.Manager.add instead")
    async def set_manager(
        self,
        *,
        chat_id: int,
        user_id: int,
        is_manager: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Grant or revoke a participant's chat administrator rights.

        Deprecated; use ``imbot.v2.Chat.Manager.add`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            is_manager: Whether to grant or take away the administrator role, `Y` or `N`.
                Default: ``Y``.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``USER_ID_EMPTY``: The required `USER_ID` is missing.
                ``WRONG_REQUEST``: The caller does not own the chat, or the user does not take
                part in it. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot
                belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.setManager``. Scope: ``imbot``. Who may call: the owner of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
        """
        return await self._call(
            _CHAT__SET_MANAGER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "IS_MANAGER": _yes_no(is_manager),
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.chat.setOwner is deprecated: use imbot.v2.Chat.setOwner instead")
    async def set_owner(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand a chat over to another owner through the old bot API.

        Deprecated; use ``imbot.v2.Chat.setOwner`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``USER_ID_EMPTY``: The required `USER_ID` is missing. ``ACCESS_ERROR``:
                This chat cannot be given another owner. ``WRONG_REQUEST``: The caller does not
                own the chat, or the new owner does not take part in it. ``BOT_ID_ERROR``: There
                is no such bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.setOwner``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
        """
        return await self._call(
            _CHAT__SET_OWNER,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.updateAvatar is deprecated: use imbot.v2.Chat.update instead")
    async def update_avatar(
        self,
        *,
        chat_id: int,
        avatar: str,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the avatar of a chat.

        Deprecated; use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            avatar: Avatar: image as Base64, or a link to it. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_DENIED``: The caller may not change the avatar.
                ``ACCESS_ERROR``: This chat does not permit the action. ``ACCESS_ERROR``: This
                chat's avatar is fixed. ``AVATAR_ERROR``: The avatar is not an image.
                ``AVATAR_ERROR``: The avatar is larger than 5000 by 5000 pixels.
                ``WRONG_REQUEST``: There is no such chat. ``BOT_ID_ERROR``: There is no such
                bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.updateAvatar``. Scope: ``imbot``. Who may call: a signed-in
        user of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
        """
        return await self._call(
            _CHAT__UPDATE_AVATAR,
            {"CHAT_ID": chat_id, "AVATAR": avatar, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.updateColor is deprecated: use imbot.v2.Chat.update instead")
    async def update_color(
        self,
        *,
        chat_id: int,
        color: Literal[
            "RED",
            "GREEN",
            "MINT",
            "LIGHT_BLUE",
            "DARK_BLUE",
            "PURPLE",
            "AQUA",
            "PINK",
            "LIME",
            "BROWN",
            "AZURE",
            "KHAKI",
            "SAND",
            "MARENGO",
            "GRAY",
            "GRAPHITE",
        ],
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a chat's colour in the mobile application.

        Deprecated; use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``WRONG_COLOR``: There is no colour with this code. ``WRONG_REQUEST``: The chat
                already has this colour or does not exist. ``BOT_ID_ERROR``: There is no such
                bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.updateColor``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
        """
        return await self._call(
            _CHAT__UPDATE_COLOR,
            {"CHAT_ID": chat_id, "COLOR": color, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.updateTitle is deprecated: use imbot.v2.Chat.update instead")
    async def update_title(
        self,
        *,
        chat_id: int,
        title: str,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Rename a chat.

        Deprecated; use ``imbot.v2.Chat.update`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            title: Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``TITLE_EMPTY``: The required `TITLE` is missing. ``ACCESS_ERROR``:
                This chat does not permit the action. ``ACCESS_ERROR``: This chat's title is
                fixed. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot belongs
                to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.updateTitle``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
        """
        return await self._call(
            _CHAT__UPDATE_TITLE,
            {"CHAT_ID": chat_id, "TITLE": title, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )


class ImbotChatUserMethods(Namespace):
    """Methods of ``imbot.chat.user``."""

    @_deprecated("imbot.chat.user.add is deprecated: use imbot.v2.Chat.User.add instead")
    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int],
        hide_history: str | NotGiven = NOT_GIVEN,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add participants to a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.User.add`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            users: User identifiers of the participants to add. Required.
            hide_history: Whether new participants see no earlier messages, `Y` or `N`. Default:
                ``Y``.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``ACCESS_ERROR``: This chat takes no new participants. ``WRONG_REQUEST``: The
                value of `USERS` must be an array. ``WRONG_REQUEST``: The caller may not add the
                user, or the user is already in the chat. ``BOT_ID_ERROR``: There is no such
                bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.user.add``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
        """
        return self._call(
            _CHAT__USER__ADD,
            {
                "CHAT_ID": chat_id,
                "USERS": users,
                "HIDE_HISTORY": hide_history,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.chat.user.delete is deprecated: use imbot.v2.Chat.User.delete instead")
    def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a participant from a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.User.delete`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``USER_ID_EMPTY``: The required `USER_ID` is missing. ``ACCESS_ERROR``:
                This chat does not permit the action. ``ACCESS_ERROR``: Participants of this
                chat cannot be removed. ``ACCESS_ERROR``: The owner cannot be removed before
                handing the chat over. ``WRONG_REQUEST``: The caller may not remove the user, or
                the user is not in the chat. ``BOT_ID_ERROR``: There is no such bot.
                ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.user.delete``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
        """
        return self._call(
            _CHAT__USER__DELETE,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.user.list is deprecated: use imbot.v2.Chat.User.list instead")
    def list(
        self,
        *,
        chat_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[int]:
        """List the user identifiers of a chat's participants.

        Deprecated; use ``imbot.v2.Chat.User.list`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot belongs to
                another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.user.list``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
        """
        return self._call(
            _CHAT__USER__LIST,
            {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )


class AsyncImbotChatUserMethods(AsyncNamespace):
    """Methods of ``imbot.chat.user``."""

    @_deprecated("imbot.chat.user.add is deprecated: use imbot.v2.Chat.User.add instead")
    async def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int],
        hide_history: str | NotGiven = NOT_GIVEN,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add participants to a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.User.add`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            users: User identifiers of the participants to add. Required.
            hide_history: Whether new participants see no earlier messages, `Y` or `N`. Default:
                ``Y``.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``ACCESS_ERROR``: This chat takes no new participants. ``WRONG_REQUEST``: The
                value of `USERS` must be an array. ``WRONG_REQUEST``: The caller may not add the
                user, or the user is already in the chat. ``BOT_ID_ERROR``: There is no such
                bot. ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.user.add``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
        """
        return await self._call(
            _CHAT__USER__ADD,
            {
                "CHAT_ID": chat_id,
                "USERS": users,
                "HIDE_HISTORY": hide_history,
                "BOT_ID": bot_id,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.chat.user.delete is deprecated: use imbot.v2.Chat.User.delete instead")
    async def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a participant from a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.User.delete`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``USER_ID_EMPTY``: The required `USER_ID` is missing. ``ACCESS_ERROR``:
                This chat does not permit the action. ``ACCESS_ERROR``: Participants of this
                chat cannot be removed. ``ACCESS_ERROR``: The owner cannot be removed before
                handing the chat over. ``WRONG_REQUEST``: The caller may not remove the user, or
                the user is not in the chat. ``BOT_ID_ERROR``: There is no such bot.
                ``APP_ID_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.user.delete``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
        """
        return await self._call(
            _CHAT__USER__DELETE,
            {"CHAT_ID": chat_id, "USER_ID": user_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.chat.user.list is deprecated: use imbot.v2.Chat.User.list instead")
    async def list(
        self,
        *,
        chat_id: int,
        bot_id: int | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[int]:
        """List the user identifiers of a chat's participants.

        Deprecated; use ``imbot.v2.Chat.User.list`` instead.

        Args:
            chat_id: Identifier of the chat. Required.
            bot_id: Bot of the call; if optional, left out: one of the application.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: The required `CHAT_ID` is
                missing. ``ACCESS_ERROR``: This chat does not permit the action.
                ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot belongs to
                another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.chat.user.list``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
        """
        return await self._call(
            _CHAT__USER__LIST,
            {"CHAT_ID": chat_id, "BOT_ID": bot_id, "CLIENT_ID": client_id},
            extra_params,
        )


class ImbotCommandMethods(Namespace):
    """Methods of ``imbot.command``."""

    @_deprecated("imbot.command.answer is deprecated: use imbot.v2.Command.answer instead")
    def answer(
        self,
        *,
        command_id: int | NotGiven = NOT_GIVEN,
        command: str | NotGiven = NOT_GIVEN,
        message_id: int,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | NotGiven = NOT_GIVEN,
        menu: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        system: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        url_preview: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Post the bot's answer to a command through the old bot API.

        Deprecated; use ``imbot.v2.Command.answer`` instead.

        Args:
            command_id: Command to answer, change or remove.
            command: Command that users type: Latin letters and digits, without spaces.
            message_id: Identifier of the message. Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Content blocks attached to the message, at most 30 KB.
            keyboard: Buttons under the message, at most 30 KB; `N` removes them.
            menu: Extra items of the message's context menu, at most 30 KB.
            system: Whether the message is shown as a system message, `Y` or `N`. Default:
                ``N``.
            url_preview: Whether links in the text turn into preview cards, `Y` or `N`. Default:
                ``Y``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``COMMAND_ID_ERROR``: There is no such
                command. ``APP_ID_ERROR``: The command belongs to another application.
                ``MESSAGE_ID_EMPTY``: The required `MESSAGE_ID` is missing. ``MESSAGE_EMPTY``:
                The text of the message is missing. ``ATTACH_ERROR``: Parameter `ATTACH` is not
                built as expected. ``ATTACH_OVERSIZE``: Parameter `ATTACH` is too large.
                ``KEYBOARD_ERROR``: Parameter `KEYBOARD` is not built as expected.
                ``KEYBOARD_OVERSIZE``: Parameter `KEYBOARD` is too large. ``MENU_ERROR``:
                Parameter `MENU` is not built as expected. ``WRONG_REQUEST``: The message could
                not be sent.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of command_id and command is given.

        REST method ``imbot.command.answer``. Scope: ``imbot``. Who may call: users of the bot's
        own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        _require_one(
            command_id=command_id,
            command=command,
        )
        return self._call(
            _COMMAND__ANSWER,
            {
                "COMMAND_ID": command_id,
                "COMMAND": command,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": _yes_no(system),
                "URL_PREVIEW": url_preview,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.command.register is deprecated: use imbot.v2.Command.register instead")
    def register(
        self,
        *,
        bot_id: int,
        command: str,
        event_command_add: str,
        lang: Sequence[CommandRegisterLang | Mapping[str, object]],
        common: str | NotGiven = NOT_GIVEN,
        hidden: str | NotGiven = NOT_GIVEN,
        extranet_support: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a bot command through the old bot API.

        Deprecated; use ``imbot.v2.Command.register`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application. Required.
            command: Command that users type: Latin letters and digits, without spaces.
                Required.
            event_command_add: Address called when the command is used (ONIMCOMMANDADD).
                Required.
            lang: Texts of the command or application, an entry per language. Required. Keys:
                ``LANGUAGE_ID`` (required), ``TITLE`` (required), ``PARAMS``.
            common: Whether the command works in all chats, `Y` or `N`. Default: ``N``.
            hidden: Whether the command or application is hidden, `Y` or `N`. Default: ``N``.
            extranet_support: Whether extranet users can use it, `Y` or `N`. Default: ``N``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``EVENT_COMMAND_ADD_ERROR``: The required
                `EVENT_COMMAND_ADD` is missing. ``EVENT_COMMAND_ADD_ERROR``: The address in
                `EVENT_COMMAND_ADD` is not valid. ``COMMAND_ERROR``: The required `COMMAND` is
                missing. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot
                belongs to another application. ``LANG_ERROR``: Parameter `LANG` with the
                command's texts is missing. ``WRONG_REQUEST``: Registering the command failed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.command.register``. Scope: ``imbot``. Who may call: users of the
        bot's own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
        """
        return self._call(
            _COMMAND__REGISTER,
            {
                "BOT_ID": bot_id,
                "COMMAND": command,
                "EVENT_COMMAND_ADD": event_command_add,
                "LANG": lang,
                "COMMON": common,
                "HIDDEN": hidden,
                "EXTRANET_SUPPORT": extranet_support,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.command.unregister is deprecated: use imbot.v2.Command.unregister instead")
    def unregister(
        self,
        *,
        command_id: int,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a bot command through the old bot API.

        Deprecated; use ``imbot.v2.Command.unregister`` instead.

        Args:
            command_id: Command to answer, change or remove. Required.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``COMMAND_ID_ERROR``: There is no such
                command. ``APP_ID_ERROR``: The command belongs to another application.
                ``WRONG_REQUEST``: The command could not be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.command.unregister``. Scope: ``imbot``. Who may call: users of the
        bot's own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
        """
        return self._call(
            _COMMAND__UNREGISTER, {"COMMAND_ID": command_id, "CLIENT_ID": client_id}, extra_params
        )

    @_deprecated("imbot.command.update is deprecated: use imbot.v2.Command.update instead")
    def update(
        self,
        *,
        command_id: int,
        fields: CommandUpdateFields | Mapping[str, object],
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a bot command through the old bot API.

        Deprecated; use ``imbot.v2.Command.update`` instead.

        Args:
            command_id: Command to answer, change or remove. Required.
            fields: Values by field. Required. Keys: ``COMMAND``, ``EVENT_COMMAND_ADD``,
                ``HIDDEN``, ``EXTRANET_SUPPORT``, ``LANG``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``COMMAND_ID_ERROR``: There is no such
                command. ``APP_ID_ERROR``: The command belongs to another application.
                ``EVENT_COMMAND_ADD_ERROR``: The address in `EVENT_COMMAND_ADD` is not valid.
                ``WRONG_REQUEST``: There is nothing to change, no fields were given.
                ``WRONG_REQUEST``: The command could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.command.update``. Scope: ``imbot``. Who may call: users of the bot's
        own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
        """
        return self._call(
            _COMMAND__UPDATE,
            {"COMMAND_ID": command_id, "FIELDS": fields, "CLIENT_ID": client_id},
            extra_params,
        )


class AsyncImbotCommandMethods(AsyncNamespace):
    """Methods of ``imbot.command``."""

    @_deprecated("imbot.command.answer is deprecated: use imbot.v2.Command.answer instead")
    async def answer(
        self,
        *,
        command_id: int | NotGiven = NOT_GIVEN,
        command: str | NotGiven = NOT_GIVEN,
        message_id: int,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | NotGiven = NOT_GIVEN,
        menu: Sequence[Mapping[str, object]] | NotGiven = NOT_GIVEN,
        system: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        url_preview: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Post the bot's answer to a command through the old bot API.

        Deprecated; use ``imbot.v2.Command.answer`` instead.

        Args:
            command_id: Command to answer, change or remove.
            command: Command that users type: Latin letters and digits, without spaces.
            message_id: Identifier of the message. Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Content blocks attached to the message, at most 30 KB.
            keyboard: Buttons under the message, at most 30 KB; `N` removes them.
            menu: Extra items of the message's context menu, at most 30 KB.
            system: Whether the message is shown as a system message, `Y` or `N`. Default:
                ``N``.
            url_preview: Whether links in the text turn into preview cards, `Y` or `N`. Default:
                ``Y``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``COMMAND_ID_ERROR``: There is no such
                command. ``APP_ID_ERROR``: The command belongs to another application.
                ``MESSAGE_ID_EMPTY``: The required `MESSAGE_ID` is missing. ``MESSAGE_EMPTY``:
                The text of the message is missing. ``ATTACH_ERROR``: Parameter `ATTACH` is not
                built as expected. ``ATTACH_OVERSIZE``: Parameter `ATTACH` is too large.
                ``KEYBOARD_ERROR``: Parameter `KEYBOARD` is not built as expected.
                ``KEYBOARD_OVERSIZE``: Parameter `KEYBOARD` is too large. ``MENU_ERROR``:
                Parameter `MENU` is not built as expected. ``WRONG_REQUEST``: The message could
                not be sent.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of command_id and command is given.

        REST method ``imbot.command.answer``. Scope: ``imbot``. Who may call: users of the bot's
        own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        _require_one(
            command_id=command_id,
            command=command,
        )
        return await self._call(
            _COMMAND__ANSWER,
            {
                "COMMAND_ID": command_id,
                "COMMAND": command,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": _yes_no(system),
                "URL_PREVIEW": url_preview,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.command.register is deprecated: use imbot.v2.Command.register instead")
    async def register(
        self,
        *,
        bot_id: int,
        command: str,
        event_command_add: str,
        lang: Sequence[CommandRegisterLang | Mapping[str, object]],
        common: str | NotGiven = NOT_GIVEN,
        hidden: str | NotGiven = NOT_GIVEN,
        extranet_support: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Register a bot command through the old bot API.

        Deprecated; use ``imbot.v2.Command.register`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application. Required.
            command: Command that users type: Latin letters and digits, without spaces.
                Required.
            event_command_add: Address called when the command is used (ONIMCOMMANDADD).
                Required.
            lang: Texts of the command or application, an entry per language. Required. Keys:
                ``LANGUAGE_ID`` (required), ``TITLE`` (required), ``PARAMS``.
            common: Whether the command works in all chats, `Y` or `N`. Default: ``N``.
            hidden: Whether the command or application is hidden, `Y` or `N`. Default: ``N``.
            extranet_support: Whether extranet users can use it, `Y` or `N`. Default: ``N``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``EVENT_COMMAND_ADD_ERROR``: The required
                `EVENT_COMMAND_ADD` is missing. ``EVENT_COMMAND_ADD_ERROR``: The address in
                `EVENT_COMMAND_ADD` is not valid. ``COMMAND_ERROR``: The required `COMMAND` is
                missing. ``BOT_ID_ERROR``: There is no such bot. ``APP_ID_ERROR``: The bot
                belongs to another application. ``LANG_ERROR``: Parameter `LANG` with the
                command's texts is missing. ``WRONG_REQUEST``: Registering the command failed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.command.register``. Scope: ``imbot``. Who may call: users of the
        bot's own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
        """
        return await self._call(
            _COMMAND__REGISTER,
            {
                "BOT_ID": bot_id,
                "COMMAND": command,
                "EVENT_COMMAND_ADD": event_command_add,
                "LANG": lang,
                "COMMON": common,
                "HIDDEN": hidden,
                "EXTRANET_SUPPORT": extranet_support,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.command.unregister is deprecated: use imbot.v2.Command.unregister instead")
    async def unregister(
        self,
        *,
        command_id: int,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a bot command through the old bot API.

        Deprecated; use ``imbot.v2.Command.unregister`` instead.

        Args:
            command_id: Command to answer, change or remove. Required.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``COMMAND_ID_ERROR``: There is no such
                command. ``APP_ID_ERROR``: The command belongs to another application.
                ``WRONG_REQUEST``: The command could not be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.command.unregister``. Scope: ``imbot``. Who may call: users of the
        bot's own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
        """
        return await self._call(
            _COMMAND__UNREGISTER, {"COMMAND_ID": command_id, "CLIENT_ID": client_id}, extra_params
        )

    @_deprecated("imbot.command.update is deprecated: use imbot.v2.Command.update instead")
    async def update(
        self,
        *,
        command_id: int,
        fields: CommandUpdateFields | Mapping[str, object],
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a bot command through the old bot API.

        Deprecated; use ``imbot.v2.Command.update`` instead.

        Args:
            command_id: Command to answer, change or remove. Required.
            fields: Values by field. Required. Keys: ``COMMAND``, ``EVENT_COMMAND_ADD``,
                ``HIDDEN``, ``EXTRANET_SUPPORT``, ``LANG``.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``COMMAND_ID_ERROR``: There is no such
                command. ``APP_ID_ERROR``: The command belongs to another application.
                ``EVENT_COMMAND_ADD_ERROR``: The address in `EVENT_COMMAND_ADD` is not valid.
                ``WRONG_REQUEST``: There is nothing to change, no fields were given.
                ``WRONG_REQUEST``: The command could not be changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.command.update``. Scope: ``imbot``. Who may call: users of the bot's
        own application. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
        """
        return await self._call(
            _COMMAND__UPDATE,
            {"COMMAND_ID": command_id, "FIELDS": fields, "CLIENT_ID": client_id},
            extra_params,
        )


class ImbotDialogMethods(Namespace):
    """Methods of ``imbot.dialog``."""

    @_deprecated("imbot.dialog.get is deprecated: use imbot.v2.Chat.get instead")
    def get(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogGetResult:
        """Fetch the data of a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.get`` instead.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: Parameter `DIALOG_ID` is
                missing or not valid. ``ACCESS_ERROR``: The caller has no access to the
                dialogue. ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.dialog.get``. Scope: ``imbot``. Who may call: users who may see the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
        """
        return self._call(_DIALOG__GET, {"DIALOG_ID": dialog_id}, extra_params)


class AsyncImbotDialogMethods(AsyncNamespace):
    """Methods of ``imbot.dialog``."""

    @_deprecated("imbot.dialog.get is deprecated: use imbot.v2.Chat.get instead")
    async def get(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogGetResult:
        """Fetch the data of a chat through the old bot API.

        Deprecated; use ``imbot.v2.Chat.get`` instead.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: Parameter `DIALOG_ID` is
                missing or not valid. ``ACCESS_ERROR``: The caller has no access to the
                dialogue. ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.dialog.get``. Scope: ``imbot``. Who may call: users who may see the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
        """
        return await self._call(_DIALOG__GET, {"DIALOG_ID": dialog_id}, extra_params)


class ImbotMessageMethods(Namespace):
    """Methods of ``imbot.message``."""

    @_deprecated("imbot.message.add is deprecated: use imbot.v2.Chat.Message.send instead")
    def add(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        from_user_id: int | NotGiven = NOT_GIVEN,
        to_user_id: int | NotGiven = NOT_GIVEN,
        message: str,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        system: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_connector: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Send a message as the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.Message.send`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            from_user_id: Sender in a private dialogue of two users; goes with `TO_USER_ID`.
            to_user_id: Recipient in a private dialogue of two users; goes with `FROM_USER_ID`.
            message: Text, e.g. of the message, notification or answer. Required.
            attach: Content blocks attached to the message, at most 30 KB.
            keyboard: Buttons under the message, at most 30 KB; `N` removes them.
            menu: Extra items of the message's context menu, at most 30 KB.
            system: Whether the message is shown as a system message, `Y` or `N`.
            url_preview: Whether links in the text turn into preview cards, `Y` or `N`. Default:
                ``N``.
            skip_connector: Whether to keep the message from open channel connectors, `Y` or
                `N`.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``DIALOG_ID_EMPTY``: Parameter
                `DIALOG_ID` is missing or not valid, and no pair of sender and recipient was
                given. ``MESSAGE_EMPTY``: The text of the message is missing.
                ``ATTACH_OVERSIZE``: Parameter `ATTACH` is larger than 30 KB. ``ATTACH_ERROR``:
                Parameter `ATTACH` is not built as expected. ``KEYBOARD_ERROR``: Parameter
                `KEYBOARD` is not built as expected. ``KEYBOARD_OVERSIZE``: Parameter `KEYBOARD`
                is larger than 30 KB. ``MENU_ERROR``: Parameter `MENU` is not built as expected.
                ``MENU_OVERSIZE``: Parameter `MENU` is larger than 30 KB. ``WRONG_REQUEST``: The
                message could not be added because of a fault on the server.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of dialog_id and to_user_id is given.

        REST method ``imbot.message.add``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
        """
        _require_one(
            dialog_id=dialog_id,
            to_user_id=to_user_id,
        )
        return self._call(
            _MESSAGE__ADD,
            {
                "BOT_ID": bot_id,
                "DIALOG_ID": dialog_id,
                "FROM_USER_ID": from_user_id,
                "TO_USER_ID": to_user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": _yes_no(system),
                "URL_PREVIEW": _yes_no(url_preview),
                "SKIP_CONNECTOR": _yes_no(skip_connector),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.message.delete is deprecated: use imbot.v2.Chat.Message.delete instead")
    def delete(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        message_id: int,
        complete: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a message of the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.Message.delete`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            message_id: Identifier of the message. Required.
            complete: Whether to delete the message without leaving a trace, `Y` or `N`.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``MESSAGE_ID_ERROR``:
                Parameter `MESSAGE_ID` is missing or not valid. ``CANT_EDIT_MESSAGE``: The
                message is too old to delete or out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.message.delete``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
        """
        return self._call(
            _MESSAGE__DELETE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "COMPLETE": _yes_no(complete),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.message.like is deprecated: use imbot.v2.Chat.Message.Reaction.add instead")
    def like(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set or clear the bot's Like on a message.

        Deprecated; use ``imbot.v2.Chat.Message.Reaction.add`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            message_id: Identifier of the message. Required.
            action: What to do with the like: auto toggles, plus sets, minus removes. One of
                ``auto`` (switch the like on or off), ``plus`` (add the like), ``minus`` (take
                the like away).
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``MESSAGE_ID_ERROR``: The
                required `MESSAGE_ID` is missing. ``WITHOUT_CHANGES``: Nothing changed, the Like
                was already in the wanted state.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.message.like``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
        """
        return self._call(
            _MESSAGE__LIKE,
            {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "ACTION": action, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.message.update is deprecated: use imbot.v2.Chat.Message.update instead")
    def update(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        message_id: int,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_connector: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Edit a sent message of the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.Message.update`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            message_id: Identifier of the message. Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Content blocks attached to the message, at most 30 KB.
            keyboard: Buttons under the message, at most 30 KB; `N` removes them.
            menu: Extra items of the message's context menu, at most 30 KB.
            url_preview: Whether links in the text turn into preview cards, `Y` or `N`. Default:
                ``N``.
            skip_connector: Whether to keep the message from open channel connectors, `Y` or
                `N`.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``MESSAGE_ID_ERROR``:
                Parameter `MESSAGE_ID` is missing or not valid. ``ATTACH_ERROR``: Parameter
                `ATTACH` is not built as expected. ``ATTACH_OVERSIZE``: Parameter `ATTACH` is
                larger than 30 KB. ``KEYBOARD_ERROR``: Parameter `KEYBOARD` is not built as
                expected. ``KEYBOARD_OVERSIZE``: Parameter `KEYBOARD` is larger than 30 KB.
                ``MENU_ERROR``: Parameter `MENU` is not built as expected. ``MENU_OVERSIZE``:
                Parameter `MENU` is larger than 30 KB. ``CANT_EDIT_MESSAGE``: The message is out
                of reach or older than three days, too old to edit.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.message.update``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
        """
        return self._call(
            _MESSAGE__UPDATE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": _yes_no(url_preview),
                "SKIP_CONNECTOR": _yes_no(skip_connector),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class AsyncImbotMessageMethods(AsyncNamespace):
    """Methods of ``imbot.message``."""

    @_deprecated("imbot.message.add is deprecated: use imbot.v2.Chat.Message.send instead")
    async def add(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        from_user_id: int | NotGiven = NOT_GIVEN,
        to_user_id: int | NotGiven = NOT_GIVEN,
        message: str,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        system: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_connector: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Send a message as the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.Message.send`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            from_user_id: Sender in a private dialogue of two users; goes with `TO_USER_ID`.
            to_user_id: Recipient in a private dialogue of two users; goes with `FROM_USER_ID`.
            message: Text, e.g. of the message, notification or answer. Required.
            attach: Content blocks attached to the message, at most 30 KB.
            keyboard: Buttons under the message, at most 30 KB; `N` removes them.
            menu: Extra items of the message's context menu, at most 30 KB.
            system: Whether the message is shown as a system message, `Y` or `N`.
            url_preview: Whether links in the text turn into preview cards, `Y` or `N`. Default:
                ``N``.
            skip_connector: Whether to keep the message from open channel connectors, `Y` or
                `N`.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``DIALOG_ID_EMPTY``: Parameter
                `DIALOG_ID` is missing or not valid, and no pair of sender and recipient was
                given. ``MESSAGE_EMPTY``: The text of the message is missing.
                ``ATTACH_OVERSIZE``: Parameter `ATTACH` is larger than 30 KB. ``ATTACH_ERROR``:
                Parameter `ATTACH` is not built as expected. ``KEYBOARD_ERROR``: Parameter
                `KEYBOARD` is not built as expected. ``KEYBOARD_OVERSIZE``: Parameter `KEYBOARD`
                is larger than 30 KB. ``MENU_ERROR``: Parameter `MENU` is not built as expected.
                ``MENU_OVERSIZE``: Parameter `MENU` is larger than 30 KB. ``WRONG_REQUEST``: The
                message could not be added because of a fault on the server.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of dialog_id and to_user_id is given.

        REST method ``imbot.message.add``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
        """
        _require_one(
            dialog_id=dialog_id,
            to_user_id=to_user_id,
        )
        return await self._call(
            _MESSAGE__ADD,
            {
                "BOT_ID": bot_id,
                "DIALOG_ID": dialog_id,
                "FROM_USER_ID": from_user_id,
                "TO_USER_ID": to_user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": _yes_no(system),
                "URL_PREVIEW": _yes_no(url_preview),
                "SKIP_CONNECTOR": _yes_no(skip_connector),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.message.delete is deprecated: use imbot.v2.Chat.Message.delete instead")
    async def delete(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        message_id: int,
        complete: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a message of the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.Message.delete`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            message_id: Identifier of the message. Required.
            complete: Whether to delete the message without leaving a trace, `Y` or `N`.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``MESSAGE_ID_ERROR``:
                Parameter `MESSAGE_ID` is missing or not valid. ``CANT_EDIT_MESSAGE``: The
                message is too old to delete or out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.message.delete``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
        """
        return await self._call(
            _MESSAGE__DELETE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "COMPLETE": _yes_no(complete),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    @_deprecated("imbot.message.like is deprecated: use imbot.v2.Chat.Message.Reaction.add instead")
    async def like(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set or clear the bot's Like on a message.

        Deprecated; use ``imbot.v2.Chat.Message.Reaction.add`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            message_id: Identifier of the message. Required.
            action: What to do with the like: auto toggles, plus sets, minus removes. One of
                ``auto`` (switch the like on or off), ``plus`` (add the like), ``minus`` (take
                the like away).
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``MESSAGE_ID_ERROR``: The
                required `MESSAGE_ID` is missing. ``WITHOUT_CHANGES``: Nothing changed, the Like
                was already in the wanted state.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.message.like``. Scope: ``imbot``. Who may call: a signed-in user of
        the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
        """
        return await self._call(
            _MESSAGE__LIKE,
            {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "ACTION": action, "CLIENT_ID": client_id},
            extra_params,
        )

    @_deprecated("imbot.message.update is deprecated: use imbot.v2.Chat.Message.update instead")
    async def update(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        message_id: int,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_connector: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Edit a sent message of the bot through the old bot API.

        Deprecated; use ``imbot.v2.Chat.Message.update`` instead.

        Args:
            bot_id: Bot of the call; if optional, left out: one of the application.
            message_id: Identifier of the message. Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Content blocks attached to the message, at most 30 KB.
            keyboard: Buttons under the message, at most 30 KB; `N` removes them.
            menu: Extra items of the message's context menu, at most 30 KB.
            url_preview: Whether links in the text turn into preview cards, `Y` or `N`. Default:
                ``N``.
            skip_connector: Whether to keep the message from open channel connectors, `Y` or
                `N`.
            client_id: Key chosen at registration and repeated in later calls; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_ID_ERROR``: The bot does not exist, or
                the application has none to fill in for `BOT_ID`. ``APP_ID_ERROR``: The bot
                named by `BOT_ID` belongs to another application. ``MESSAGE_ID_ERROR``:
                Parameter `MESSAGE_ID` is missing or not valid. ``ATTACH_ERROR``: Parameter
                `ATTACH` is not built as expected. ``ATTACH_OVERSIZE``: Parameter `ATTACH` is
                larger than 30 KB. ``KEYBOARD_ERROR``: Parameter `KEYBOARD` is not built as
                expected. ``KEYBOARD_OVERSIZE``: Parameter `KEYBOARD` is larger than 30 KB.
                ``MENU_ERROR``: Parameter `MENU` is not built as expected. ``MENU_OVERSIZE``:
                Parameter `MENU` is larger than 30 KB. ``CANT_EDIT_MESSAGE``: The message is out
                of reach or older than three days, too old to edit.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.message.update``. Scope: ``imbot``. Who may call: a signed-in user
        of the application that registered the bot, for that application's bots only. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
        """
        return await self._call(
            _MESSAGE__UPDATE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": _yes_no(url_preview),
                "SKIP_CONNECTOR": _yes_no(skip_connector),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )
