# Generated from spec/imbot/v2: edit the spec there, then run python -m generator build.
"""Methods of ``imbot.v2``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one

if TYPE_CHECKING:
    from ..api.im import File
    from ..api.imbot import Chat, Command, Message, User


class BotGetResultBot(TypedDict):
    """Data of the bot; on a user: whether it is one."""

    id: int
    """Identifier."""
    code: str
    """Code that identifies the entry."""
    type: str
    """Kind of the bot, chat, file or event described."""
    isHidden: bool
    """Whether the bot is kept out of the contact list."""
    isSupportOpenline: bool
    """Whether the bot works in open channels."""
    isReactionsEnabled: bool
    """Whether users can react to the bot's messages."""
    backgroundId: str | None
    """Background of the bot's chat; null: the user's own setting."""
    language: str
    """Language of the bot."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    eventMode: str
    """How the bot gets events: `fetch` by polling, `webhook` by POST."""
    countMessage: int
    """Number of messages the bot has sent."""
    countCommand: int
    """Number of commands the bot has."""
    countChat: int
    """Number of chats the bot is in."""
    countUser: int
    """Number of users who have dealt with the bot."""


class BotGetResult(TypedDict):
    """Whether the operation succeeded."""

    bot: BotGetResultBot
    """Data of the bot; on a user: whether it is one."""
    users: list[User]
    """Users, as data, identifiers or access codes."""


class BotListResultBots(TypedDict):
    """Bots of the application with all their data."""

    id: int
    """Identifier."""
    code: str
    """Code that identifies the entry."""
    type: str
    """Kind of the bot, chat, file or event described."""
    isHidden: bool
    """Whether the bot is kept out of the contact list."""
    isSupportOpenline: bool
    """Whether the bot works in open channels."""
    isReactionsEnabled: bool
    """Whether users can react to the bot's messages."""
    backgroundId: str | None
    """Background of the bot's chat; null: the user's own setting."""
    language: str
    """Language of the bot."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    eventMode: str
    """How the bot gets events: `fetch` by polling, `webhook` by POST."""
    countMessage: int
    """Number of messages the bot has sent."""
    countCommand: int
    """Number of commands the bot has."""
    countChat: int
    """Number of chats the bot is in."""
    countUser: int
    """Number of users who have dealt with the bot."""


class BotListResult(TypedDict):
    """Whether the operation succeeded."""

    bots: list[BotListResultBots]
    """Bots of the application with all their data."""
    users: list[User]
    """Users, as data, identifiers or access codes."""
    hasNextPage: bool
    """Whether more entries follow this page."""


class BotRegisterFieldsProperties(TypedDict):
    """Profile of the bot, such as its name."""

    name: str
    workPosition: NotRequired[str]
    """Job title of the person or bot."""
    lastName: NotRequired[str]
    """Family name of the bot."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    gender: NotRequired[str]
    """Gender, `M` or `F`."""
    avatar: NotRequired[object]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""


class BotRegisterFields(TypedDict):
    """Values by field."""

    code: str
    """Code that identifies the entry."""
    botToken: NotRequired[str]
    """Secret token of the bot, up to 40 characters; webhooks only."""
    properties: BotRegisterFieldsProperties | Mapping[str, object]
    """Profile of the bot, such as its name."""
    type: NotRequired[str]
    """Kind of the bot, chat, file or event described. Default: ``bot``."""
    eventMode: NotRequired[Literal["fetch", "webhook"]]
    """How the bot gets events: `fetch` by polling, `webhook` by POST. One of ``fetch`` (the bot
    polls for its events), ``webhook`` (events are posted to `webhookUrl`). Default: ``fetch``.
    """
    webhookUrl: NotRequired[str]
    """Address that receives the bot's events in `webhook` mode."""
    isHidden: NotRequired[bool]
    """Whether the bot is kept out of the contact list. Default: ``False``."""
    isReactionsEnabled: NotRequired[bool]
    """Whether users can react to the bot's messages. Default: ``True``."""
    isSupportOpenline: NotRequired[bool]
    """Whether the bot works in open channels. Default: ``False``."""
    backgroundId: NotRequired[str]
    """Background of the bot's chat; null: the user's own setting. Default: ``null``."""


class BotRegisterResultBot(TypedDict):
    """Data of the bot; on a user: whether it is one."""

    id: int
    """Identifier."""
    code: str
    """Code that identifies the entry."""
    type: str
    """Kind of the bot, chat, file or event described."""
    isHidden: bool
    """Whether the bot is kept out of the contact list."""
    isSupportOpenline: bool
    """Whether the bot works in open channels."""
    isReactionsEnabled: bool
    """Whether users can react to the bot's messages."""
    backgroundId: str | None
    """Background of the bot's chat; null: the user's own setting."""
    language: str
    """Language of the bot."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    eventMode: str
    """How the bot gets events: `fetch` by polling, `webhook` by POST."""
    countMessage: int
    """Number of messages the bot has sent."""
    countCommand: int
    """Number of commands the bot has."""
    countChat: int
    """Number of chats the bot is in."""
    countUser: int
    """Number of users who have dealt with the bot."""


class BotRegisterResult(TypedDict):
    """Whether the operation succeeded."""

    bot: BotRegisterResultBot
    """Data of the bot; on a user: whether it is one."""
    users: list[User]
    """Users, as data, identifiers or access codes."""


class BotUnregisterResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class BotUpdateFieldsProperties(TypedDict):
    """Profile of the bot, such as its name."""

    name: NotRequired[str]
    lastName: NotRequired[str]
    """Family name of the bot."""
    workPosition: NotRequired[str]
    """Job title of the person or bot."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    gender: NotRequired[str]
    """Gender, `M` or `F`."""
    avatar: NotRequired[object]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""


class BotUpdateFields(TypedDict):
    """Values by field."""

    properties: NotRequired[BotUpdateFieldsProperties | Mapping[str, object]]
    """Profile of the bot, such as its name."""
    isHidden: NotRequired[bool]
    """Whether the bot is kept out of the contact list."""
    isReactionsEnabled: NotRequired[bool]
    """Whether users can react to the bot's messages."""
    isSupportOpenline: NotRequired[bool]
    """Whether the bot works in open channels."""
    backgroundId: NotRequired[str]
    """Background of the bot's chat; null: the user's own setting."""
    eventMode: NotRequired[str]
    """How the bot gets events: `fetch` by polling, `webhook` by POST."""
    webhookUrl: NotRequired[str]
    """Address that receives the bot's events in `webhook` mode."""
    botToken: NotRequired[str]
    """Secret token of the bot, up to 40 characters; webhooks only."""


class BotUpdateResultBot(TypedDict):
    """Data of the bot; on a user: whether it is one."""

    id: int
    """Identifier."""
    code: str
    """Code that identifies the entry."""
    type: str
    """Kind of the bot, chat, file or event described."""
    isHidden: bool
    """Whether the bot is kept out of the contact list."""
    isSupportOpenline: bool
    """Whether the bot works in open channels."""
    isReactionsEnabled: bool
    """Whether users can react to the bot's messages."""
    backgroundId: str | None
    """Background of the bot's chat; null: the user's own setting."""
    language: str
    """Language of the bot."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    eventMode: str
    """How the bot gets events: `fetch` by polling, `webhook` by POST."""
    countMessage: int
    """Number of messages the bot has sent."""
    countCommand: int
    """Number of commands the bot has."""
    countChat: int
    """Number of chats the bot is in."""
    countUser: int
    """Number of users who have dealt with the bot."""


class BotUpdateResult(TypedDict):
    """Whether the operation succeeded."""

    bot: BotUpdateResultBot
    """Data of the bot; on a user: whether it is one."""
    users: list[User]
    """Users, as data, identifiers or access codes."""


class ChatAddFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    userIds: NotRequired[Sequence[int]]
    """Users to add, or to give or take the manager role."""
    description: NotRequired[str]
    avatar: NotRequired[object]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    ownerId: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    message: NotRequired[str]
    """Text or data of the message."""


class ChatAddResult(TypedDict):
    """Whether the operation succeeded."""

    chat: Chat
    """Data of the chat."""
    users: list[User]
    """Users, as data, identifiers or access codes."""


class ChatGetResult(TypedDict):
    """Whether the operation succeeded."""

    chat: Chat
    """Data of the chat."""


class ChatLeaveResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatSetOwnerResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[str]
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    description: NotRequired[str]
    avatar: NotRequired[object]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""


class ChatUpdateResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatInputActionNotifyResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatManagerAddResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatManagerDeleteResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatMessageDeleteResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatMessageGetResult(TypedDict):
    """Whether the operation succeeded."""

    message: Message
    """Text or data of the message."""
    user: User
    """Data of the user, or the identifier."""


class ChatMessageGetContextResult(TypedDict):
    """Whether the operation succeeded."""

    messages: list[Message]
    """Messages in order of time, oldest first."""
    users: list[User]
    """Users, as data, identifiers or access codes."""
    hasPrevPage: bool
    """Whether earlier messages exist."""
    hasNextPage: bool
    """Whether more entries follow this page."""


class ChatMessageReadResult(TypedDict):
    """Whether the operation succeeded."""

    chatId: int
    """Identifier of the chat."""
    lastId: int
    """Newest message that is marked as read."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    viewedMessages: list[int]
    """Identifiers of the messages now seen."""


class ChatMessageSendFields(TypedDict):
    """Values by field."""

    message: NotRequired[str]
    """Text or data of the message."""
    keyboard: NotRequired[Sequence[Mapping[str, object]]]
    """Buttons under the message; on editing, `N` takes them away."""
    attach: NotRequired[Sequence[object]]
    """Attachments, or whether there are any."""
    system: NotRequired[bool]
    """Whether the message is shown as a system message. Default: ``False``."""
    urlPreview: NotRequired[bool]
    """Whether to show link previews; for a file, link to its preview. Default: ``True``."""
    replyId: NotRequired[int]
    """Message that the bot replies to."""
    templateId: NotRequired[str]
    """Identifier of the template."""
    forwardIds: NotRequired[Mapping[str, object]]
    """Identifiers of messages to forward, keyed by own UUIDs, at most 100."""


class ChatMessageSendResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    uuidMap: dict[str, Any]
    """Identifiers of the forwarded messages by your UUIDs."""


class ChatMessageUpdateFields(TypedDict):
    """Values by field."""

    message: NotRequired[str]
    """Text or data of the message."""
    attach: NotRequired[Sequence[object]]
    """Attachments, or whether there are any."""
    keyboard: NotRequired[Sequence[object]]
    """Buttons under the message; on editing, `N` takes them away."""
    urlPreview: NotRequired[str]
    """Whether to show link previews; for a file, link to its preview. Default: ``Y``."""


class ChatMessageUpdateResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatMessageReactionAddResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatMessageReactionDeleteResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatTextFieldEnabledResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatUserAddResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class ChatUserDeleteResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class CommandAnswerFields(TypedDict):
    """Values by field."""

    message: NotRequired[str]
    """Text or data of the message."""
    attach: NotRequired[Sequence[object]]
    """Attachments, or whether there are any."""
    keyboard: NotRequired[Sequence[object]]
    """Buttons under the message; on editing, `N` takes them away."""
    system: NotRequired[bool]
    """Whether the message is shown as a system message. Default: ``False``."""
    urlPreview: NotRequired[bool]
    """Whether to show link previews; for a file, link to its preview. Default: ``True``."""


class CommandAnswerResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class CommandListResult(TypedDict):
    """Whether the operation succeeded."""

    commands: list[Command]
    """Commands of the bot."""


class CommandRegisterFields(TypedDict):
    """Values by field."""

    command: str
    """Name of the command without the slash, or the command as registered."""
    title: NotRequired[Mapping[str, str]]
    params: NotRequired[Mapping[str, str]]
    """Hints about the command's parameters, by language code."""
    common: NotRequired[bool]
    """Whether the command works in all chats or the bot's only. Default: ``False``."""
    hidden: NotRequired[bool]
    """Whether the command is kept out of the list shown to users. Default: ``False``."""
    extranetSupport: NotRequired[bool]
    """Whether extranet users can call the command. Default: ``False``."""


class CommandRegisterResult(TypedDict):
    """Whether the operation succeeded."""

    command: Command
    """Name of the command without the slash, or the command as registered."""


class CommandUnregisterResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""


class CommandUpdateFields(TypedDict):
    """Values by field."""

    title: NotRequired[Mapping[str, object]]
    command: NotRequired[str]
    """Name of the command without the slash, or the command as registered."""
    params: NotRequired[Mapping[str, object]]
    """Hints about the command's parameters, by language code."""
    common: NotRequired[bool]
    """Whether the command works in all chats or the bot's only."""
    hidden: NotRequired[bool]
    """Whether the command is kept out of the list shown to users."""
    extranetSupport: NotRequired[bool]
    """Whether extranet users can call the command."""


class CommandUpdateResult(TypedDict):
    """Whether the operation succeeded."""

    command: Command
    """Name of the command without the slash, or the command as registered."""


class EventGetResultEvents(TypedDict):
    """Events waiting in the bot's queue."""

    eventId: int
    """Identifier of the event."""
    type: str
    """Kind of the bot, chat, file or event described."""
    date: str
    data: dict[str, Any]
    """Details of the event; their shape depends on its type."""


class EventGetResult(TypedDict):
    """Whether the operation succeeded."""

    events: list[EventGetResultEvents]
    """Events waiting in the bot's queue."""
    nextOffset: int
    """Value for the next `offset`, which confirms the events just returned."""
    hasMore: bool
    """Whether more entries follow."""


class FileDownloadResult(TypedDict):
    """Whether the operation succeeded."""

    downloadUrl: str
    """Link that downloads the file."""


class FileUploadFields(TypedDict):
    """Values by field."""

    name: str
    content: str
    """File content in base64, at most 100 MB."""
    message: NotRequired[str]
    """Text or data of the message."""


class FileUploadResult(TypedDict):
    """Whether the operation succeeded."""

    file: File
    messageId: int
    """Identifier of the message or e-mail."""
    chatId: int
    """Identifier of the chat."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""


class RevisionGetResult(TypedDict):
    """Whether the operation succeeded."""

    rest: int
    """Revision of the server's REST API, the one to check for compatibility."""
    web: int
    """Revision of the protocol that web clients speak."""
    mobile: int
    """Revision of the protocol that mobile clients speak."""
    desktop: int
    """Revision of the protocol that desktop clients speak."""


_BOT__GET: Final[Endpoint[BotGetResult]] = Endpoint("imbot.v2.Bot.get", write=False)
_BOT__LIST: Final[Endpoint[BotListResult]] = Endpoint("imbot.v2.Bot.list", write=False)
_BOT__REGISTER: Final[Endpoint[BotRegisterResult]] = Endpoint("imbot.v2.Bot.register")
_BOT__UNREGISTER: Final[Endpoint[BotUnregisterResult]] = Endpoint("imbot.v2.Bot.unregister")
_BOT__UPDATE: Final[Endpoint[BotUpdateResult]] = Endpoint("imbot.v2.Bot.update")
_CHAT__ADD: Final[Endpoint[ChatAddResult]] = Endpoint("imbot.v2.Chat.add")
_CHAT__GET: Final[Endpoint[ChatGetResult]] = Endpoint("imbot.v2.Chat.get", write=False)
_CHAT__LEAVE: Final[Endpoint[ChatLeaveResult]] = Endpoint("imbot.v2.Chat.leave")
_CHAT__SET_OWNER: Final[Endpoint[ChatSetOwnerResult]] = Endpoint("imbot.v2.Chat.setOwner")
_CHAT__UPDATE: Final[Endpoint[ChatUpdateResult]] = Endpoint("imbot.v2.Chat.update")
_CHAT__INPUT_ACTION__NOTIFY: Final[Endpoint[ChatInputActionNotifyResult]] = Endpoint(
    "imbot.v2.Chat.InputAction.notify"
)
_CHAT__MANAGER__ADD: Final[Endpoint[ChatManagerAddResult]] = Endpoint("imbot.v2.Chat.Manager.add")
_CHAT__MANAGER__DELETE: Final[Endpoint[ChatManagerDeleteResult]] = Endpoint(
    "imbot.v2.Chat.Manager.delete"
)
_CHAT__MESSAGE__DELETE: Final[Endpoint[ChatMessageDeleteResult]] = Endpoint(
    "imbot.v2.Chat.Message.delete"
)
_CHAT__MESSAGE__GET: Final[Endpoint[ChatMessageGetResult]] = Endpoint(
    "imbot.v2.Chat.Message.get", write=False
)
_CHAT__MESSAGE__GET_CONTEXT: Final[Endpoint[ChatMessageGetContextResult]] = Endpoint(
    "imbot.v2.Chat.Message.getContext", write=False
)
_CHAT__MESSAGE__READ: Final[Endpoint[ChatMessageReadResult]] = Endpoint(
    "imbot.v2.Chat.Message.read"
)
_CHAT__MESSAGE__SEND: Final[Endpoint[ChatMessageSendResult]] = Endpoint(
    "imbot.v2.Chat.Message.send"
)
_CHAT__MESSAGE__UPDATE: Final[Endpoint[ChatMessageUpdateResult]] = Endpoint(
    "imbot.v2.Chat.Message.update"
)
_CHAT__MESSAGE__REACTION__ADD: Final[Endpoint[ChatMessageReactionAddResult]] = Endpoint(
    "imbot.v2.Chat.Message.Reaction.add"
)
_CHAT__MESSAGE__REACTION__DELETE: Final[Endpoint[ChatMessageReactionDeleteResult]] = Endpoint(
    "imbot.v2.Chat.Message.Reaction.delete"
)
_CHAT__TEXT_FIELD__ENABLED: Final[Endpoint[ChatTextFieldEnabledResult]] = Endpoint(
    "imbot.v2.Chat.TextField.enabled"
)
_CHAT__USER__ADD: Final[Endpoint[ChatUserAddResult]] = Endpoint("imbot.v2.Chat.User.add")
_CHAT__USER__DELETE: Final[Endpoint[ChatUserDeleteResult]] = Endpoint("imbot.v2.Chat.User.delete")
_CHAT__USER__LIST: Final[Endpoint[list[User]]] = Endpoint("imbot.v2.Chat.User.list", write=False)
_COMMAND__ANSWER: Final[Endpoint[CommandAnswerResult]] = Endpoint("imbot.v2.Command.answer")
_COMMAND__LIST: Final[Endpoint[CommandListResult]] = Endpoint("imbot.v2.Command.list", write=False)
_COMMAND__REGISTER: Final[Endpoint[CommandRegisterResult]] = Endpoint("imbot.v2.Command.register")
_COMMAND__UNREGISTER: Final[Endpoint[CommandUnregisterResult]] = Endpoint(
    "imbot.v2.Command.unregister"
)
_COMMAND__UPDATE: Final[Endpoint[CommandUpdateResult]] = Endpoint("imbot.v2.Command.update")
_EVENT__GET: Final[Endpoint[EventGetResult]] = Endpoint("imbot.v2.Event.get")
_FILE__DOWNLOAD: Final[Endpoint[FileDownloadResult]] = Endpoint("imbot.v2.File.download")
_FILE__UPLOAD: Final[Endpoint[FileUploadResult]] = Endpoint("imbot.v2.File.upload")
_REVISION__GET: Final[Endpoint[RevisionGetResult]] = Endpoint("imbot.v2.Revision.get", write=False)


class ImbotV2Methods(Namespace):
    """Methods of ``imbot.v2``."""

    @property
    def bot(self) -> ImbotV2BotMethods:
        """Methods of ``imbot.v2.bot``."""
        return ImbotV2BotMethods(self._caller)

    @property
    def chat(self) -> ImbotV2ChatMethods:
        """Methods of ``imbot.v2.chat``."""
        return ImbotV2ChatMethods(self._caller)

    @property
    def command(self) -> ImbotV2CommandMethods:
        """Methods of ``imbot.v2.command``."""
        return ImbotV2CommandMethods(self._caller)

    @property
    def event(self) -> ImbotV2EventMethods:
        """Methods of ``imbot.v2.event``."""
        return ImbotV2EventMethods(self._caller)

    @property
    def file(self) -> ImbotV2FileMethods:
        """Methods of ``imbot.v2.file``."""
        return ImbotV2FileMethods(self._caller)

    @property
    def revision(self) -> ImbotV2RevisionMethods:
        """Methods of ``imbot.v2.revision``."""
        return ImbotV2RevisionMethods(self._caller)


class AsyncImbotV2Methods(AsyncNamespace):
    """Methods of ``imbot.v2``."""

    @property
    def bot(self) -> AsyncImbotV2BotMethods:
        """Methods of ``imbot.v2.bot``."""
        return AsyncImbotV2BotMethods(self._caller)

    @property
    def chat(self) -> AsyncImbotV2ChatMethods:
        """Methods of ``imbot.v2.chat``."""
        return AsyncImbotV2ChatMethods(self._caller)

    @property
    def command(self) -> AsyncImbotV2CommandMethods:
        """Methods of ``imbot.v2.command``."""
        return AsyncImbotV2CommandMethods(self._caller)

    @property
    def event(self) -> AsyncImbotV2EventMethods:
        """Methods of ``imbot.v2.event``."""
        return AsyncImbotV2EventMethods(self._caller)

    @property
    def file(self) -> AsyncImbotV2FileMethods:
        """Methods of ``imbot.v2.file``."""
        return AsyncImbotV2FileMethods(self._caller)

    @property
    def revision(self) -> AsyncImbotV2RevisionMethods:
        """Methods of ``imbot.v2.revision``."""
        return AsyncImbotV2RevisionMethods(self._caller)


class ImbotV2BotMethods(Namespace):
    """Methods of ``imbot.v2.bot``."""

    def get(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        bot_token: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BotGetResult:
        """Fetch one bot, for instance to check that it is installed.

        Args:
            bot_id: Bot that the call concerns.
            code: Code that identifies the entry.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``PARAMS_REQUIRED``: Neither
                `botId` nor `code` was given. ``BOT_NOT_FOUND``: There is no such bot.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of bot_id and code is given.

        REST method ``imbot.v2.Bot.get``. Scope: ``imbot``. Who may call: any authorised user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
        """
        _require_one(
            bot_id=bot_id,
            code=code,
        )
        return self._call(
            _BOT__GET, {"botId": bot_id, "code": code, "botToken": bot_token}, extra_params
        )

    def list(
        self,
        *,
        bot_token: str | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BotListResult:
        """List the bots that the application has registered.

        Args:
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            filter: Conditions: field, with a comparison before it where needed, → value.
            limit: Largest number of entries to answer with. Default: ``50``.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.list``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
        """
        return self._call(
            _BOT__LIST,
            {"botToken": bot_token, "filter": filter, "limit": limit, "offset": offset},
            extra_params,
        )

    def register(
        self,
        *,
        fields: BotRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BotRegisterResult:
        """Register a bot for the application.

        Args:
            fields: Values by field. Required. Keys: ``code`` (required), ``botToken``,
                ``properties`` (required), ``type``, ``eventMode``, ``webhookUrl``,
                ``isHidden``, ``isReactionsEnabled``, ``isSupportOpenline``, ``backgroundId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Field
                `fields.botToken` is missing, which calls by webhook need.
                ``BOT_CODE_REQUIRED``: Field `fields.code` of the bot is missing.
                ``BOT_PROPERTIES_REQUIRED``: The bot's `properties` lack a name.
                ``BOT_CODE_ALREADY_TAKEN``: Another application already has a bot with this
                code. ``BOT_INVALID_TYPE``: The bot type is none of bot, network, openline,
                supervisor and personal. ``BOT_INVALID_EVENT_MODE``: The event mode is neither
                `fetch` nor `webhook`. ``BOT_WEBHOOK_URL_REQUIRED``: Field `fields.webhookUrl`
                is missing although the event mode is `webhook`. ``BOT_REGISTER_FAILED``: The
                bot could not be registered. ``BOT_INVALID_CALLBACK``: The address of the event
                handler is not valid. ``BOT_LIMIT_EXCEEDED``: The application already has as
                many bots as it may, 100. ``BOT_AVATAR_INCORRECT_TYPE``: The avatar is not an
                image. ``BOT_AVATAR_INCORRECT_SIZE``: The avatar is larger than 5000 by 5000
                pixels.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.register``. Scope: ``imbot``. Who may call: any authorised
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
        """
        return self._call(_BOT__REGISTER, {"fields": fields}, extra_params)

    def unregister(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BotUnregisterResult:
        """Remove a bot of the application.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_UNREGISTER_FAILED``: The bot could not be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.unregister``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
        """
        return self._call(_BOT__UNREGISTER, {"botId": bot_id, "botToken": bot_token}, extra_params)

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        fields: BotUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BotUpdateResult:
        """Change the profile or settings of a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            fields: Values by field. Required. Keys: ``properties``, ``isHidden``,
                ``isReactionsEnabled``, ``isSupportOpenline``, ``backgroundId``, ``eventMode``,
                ``webhookUrl``, ``botToken``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_INVALID_EVENT_MODE``: The event mode is neither `fetch` nor `webhook`.
                ``BOT_INVALID_CALLBACK``: The address of the event handler is not valid.
                ``BOT_AVATAR_INCORRECT_TYPE``: The avatar is not an image.
                ``BOT_AVATAR_INCORRECT_SIZE``: The avatar is larger than 5000 by 5000 pixels.
                ``BOT_TOKEN_ROTATION_FAILED``: The bot's token could not be replaced; the server
                does not say why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.update``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
        """
        return self._call(
            _BOT__UPDATE, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra_params
        )


class AsyncImbotV2BotMethods(AsyncNamespace):
    """Methods of ``imbot.v2.bot``."""

    async def get(
        self,
        *,
        bot_id: int | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        bot_token: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BotGetResult:
        """Fetch one bot, for instance to check that it is installed.

        Args:
            bot_id: Bot that the call concerns.
            code: Code that identifies the entry.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``PARAMS_REQUIRED``: Neither
                `botId` nor `code` was given. ``BOT_NOT_FOUND``: There is no such bot.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of bot_id and code is given.

        REST method ``imbot.v2.Bot.get``. Scope: ``imbot``. Who may call: any authorised user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
        """
        _require_one(
            bot_id=bot_id,
            code=code,
        )
        return await self._call(
            _BOT__GET, {"botId": bot_id, "code": code, "botToken": bot_token}, extra_params
        )

    async def list(
        self,
        *,
        bot_token: str | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BotListResult:
        """List the bots that the application has registered.

        Args:
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            filter: Conditions: field, with a comparison before it where needed, → value.
            limit: Largest number of entries to answer with. Default: ``50``.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.list``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
        """
        return await self._call(
            _BOT__LIST,
            {"botToken": bot_token, "filter": filter, "limit": limit, "offset": offset},
            extra_params,
        )

    async def register(
        self,
        *,
        fields: BotRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BotRegisterResult:
        """Register a bot for the application.

        Args:
            fields: Values by field. Required. Keys: ``code`` (required), ``botToken``,
                ``properties`` (required), ``type``, ``eventMode``, ``webhookUrl``,
                ``isHidden``, ``isReactionsEnabled``, ``isSupportOpenline``, ``backgroundId``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Field
                `fields.botToken` is missing, which calls by webhook need.
                ``BOT_CODE_REQUIRED``: Field `fields.code` of the bot is missing.
                ``BOT_PROPERTIES_REQUIRED``: The bot's `properties` lack a name.
                ``BOT_CODE_ALREADY_TAKEN``: Another application already has a bot with this
                code. ``BOT_INVALID_TYPE``: The bot type is none of bot, network, openline,
                supervisor and personal. ``BOT_INVALID_EVENT_MODE``: The event mode is neither
                `fetch` nor `webhook`. ``BOT_WEBHOOK_URL_REQUIRED``: Field `fields.webhookUrl`
                is missing although the event mode is `webhook`. ``BOT_REGISTER_FAILED``: The
                bot could not be registered. ``BOT_INVALID_CALLBACK``: The address of the event
                handler is not valid. ``BOT_LIMIT_EXCEEDED``: The application already has as
                many bots as it may, 100. ``BOT_AVATAR_INCORRECT_TYPE``: The avatar is not an
                image. ``BOT_AVATAR_INCORRECT_SIZE``: The avatar is larger than 5000 by 5000
                pixels.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.register``. Scope: ``imbot``. Who may call: any authorised
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
        """
        return await self._call(_BOT__REGISTER, {"fields": fields}, extra_params)

    async def unregister(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BotUnregisterResult:
        """Remove a bot of the application.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_UNREGISTER_FAILED``: The bot could not be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.unregister``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
        """
        return await self._call(
            _BOT__UNREGISTER, {"botId": bot_id, "botToken": bot_token}, extra_params
        )

    async def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        fields: BotUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> BotUpdateResult:
        """Change the profile or settings of a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            fields: Values by field. Required. Keys: ``properties``, ``isHidden``,
                ``isReactionsEnabled``, ``isSupportOpenline``, ``backgroundId``, ``eventMode``,
                ``webhookUrl``, ``botToken``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_INVALID_EVENT_MODE``: The event mode is neither `fetch` nor `webhook`.
                ``BOT_INVALID_CALLBACK``: The address of the event handler is not valid.
                ``BOT_AVATAR_INCORRECT_TYPE``: The avatar is not an image.
                ``BOT_AVATAR_INCORRECT_SIZE``: The avatar is larger than 5000 by 5000 pixels.
                ``BOT_TOKEN_ROTATION_FAILED``: The bot's token could not be replaced; the server
                does not say why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Bot.update``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
        """
        return await self._call(
            _BOT__UPDATE, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra_params
        )


class ImbotV2ChatMethods(Namespace):
    """Methods of ``imbot.v2.chat``."""

    @property
    def input_action(self) -> ImbotV2ChatInputActionMethods:
        """Methods of ``imbot.v2.chat.input_action``."""
        return ImbotV2ChatInputActionMethods(self._caller)

    @property
    def manager(self) -> ImbotV2ChatManagerMethods:
        """Methods of ``imbot.v2.chat.manager``."""
        return ImbotV2ChatManagerMethods(self._caller)

    @property
    def message(self) -> ImbotV2ChatMessageMethods:
        """Methods of ``imbot.v2.chat.message``."""
        return ImbotV2ChatMessageMethods(self._caller)

    @property
    def text_field(self) -> ImbotV2ChatTextFieldMethods:
        """Methods of ``imbot.v2.chat.text_field``."""
        return ImbotV2ChatTextFieldMethods(self._caller)

    @property
    def user(self) -> ImbotV2ChatUserMethods:
        """Methods of ``imbot.v2.chat.user``."""
        return ImbotV2ChatUserMethods(self._caller)

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        fields: ChatAddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatAddResult:
        """Create a group chat on behalf of the bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            fields: Values by field. Keys: ``title``, ``color``, ``userIds``, ``description``,
                ``avatar``, ``ownerId``, ``message``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.add``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
        """
        return self._call(
            _CHAT__ADD, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra_params
        )

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatGetResult:
        """Fetch the data of a chat the bot takes part in.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.get``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
        """
        return self._call(
            _CHAT__GET,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id},
            extra_params,
        )

    def leave(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatLeaveResult:
        """Take the bot out of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.leave``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
        """
        return self._call(
            _CHAT__LEAVE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id},
            extra_params,
        )

    def set_owner(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatSetOwnerResult:
        """Hand the ownership of a chat over to another participant.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat or is not its owner.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.setOwner``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
        """
        return self._call(
            _CHAT__SET_OWNER,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra_params,
        )

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        fields: ChatUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatUpdateResult:
        """Change the title, description, colour or avatar of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Required. Keys: ``title``, ``color``, ``description``,
                ``avatar``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.update``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
        """
        return self._call(
            _CHAT__UPDATE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra_params,
        )


class AsyncImbotV2ChatMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat``."""

    @property
    def input_action(self) -> AsyncImbotV2ChatInputActionMethods:
        """Methods of ``imbot.v2.chat.input_action``."""
        return AsyncImbotV2ChatInputActionMethods(self._caller)

    @property
    def manager(self) -> AsyncImbotV2ChatManagerMethods:
        """Methods of ``imbot.v2.chat.manager``."""
        return AsyncImbotV2ChatManagerMethods(self._caller)

    @property
    def message(self) -> AsyncImbotV2ChatMessageMethods:
        """Methods of ``imbot.v2.chat.message``."""
        return AsyncImbotV2ChatMessageMethods(self._caller)

    @property
    def text_field(self) -> AsyncImbotV2ChatTextFieldMethods:
        """Methods of ``imbot.v2.chat.text_field``."""
        return AsyncImbotV2ChatTextFieldMethods(self._caller)

    @property
    def user(self) -> AsyncImbotV2ChatUserMethods:
        """Methods of ``imbot.v2.chat.user``."""
        return AsyncImbotV2ChatUserMethods(self._caller)

    async def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        fields: ChatAddFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatAddResult:
        """Create a group chat on behalf of the bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            fields: Values by field. Keys: ``title``, ``color``, ``userIds``, ``description``,
                ``avatar``, ``ownerId``, ``message``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.add``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
        """
        return await self._call(
            _CHAT__ADD, {"botId": bot_id, "botToken": bot_token, "fields": fields}, extra_params
        )

    async def get(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatGetResult:
        """Fetch the data of a chat the bot takes part in.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.get``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
        """
        return await self._call(
            _CHAT__GET,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id},
            extra_params,
        )

    async def leave(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatLeaveResult:
        """Take the bot out of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.leave``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
        """
        return await self._call(
            _CHAT__LEAVE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id},
            extra_params,
        )

    async def set_owner(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatSetOwnerResult:
        """Hand the ownership of a chat over to another participant.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat or is not its owner.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.setOwner``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
        """
        return await self._call(
            _CHAT__SET_OWNER,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra_params,
        )

    async def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        fields: ChatUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatUpdateResult:
        """Change the title, description, colour or avatar of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Required. Keys: ``title``, ``color``, ``description``,
                ``avatar``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.update``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
        """
        return await self._call(
            _CHAT__UPDATE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra_params,
        )


class ImbotV2ChatInputActionMethods(Namespace):
    """Methods of ``imbot.v2.chat.input_action``."""

    def notify(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        status_message_code: str | NotGiven = NOT_GIVEN,
        duration: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatInputActionNotifyResult:
        """Show in a chat that the bot is typing or busy with another action.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            status_message_code: Code of the action to show; left out: the bot is typing.
            duration: How long the indicator stays, 1 to 600 seconds.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.InputAction.notify``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
        """
        return self._call(
            _CHAT__INPUT_ACTION__NOTIFY,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "statusMessageCode": status_message_code,
                "duration": duration,
            },
            extra_params,
        )


class AsyncImbotV2ChatInputActionMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat.input_action``."""

    async def notify(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        status_message_code: str | NotGiven = NOT_GIVEN,
        duration: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatInputActionNotifyResult:
        """Show in a chat that the bot is typing or busy with another action.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            status_message_code: Code of the action to show; left out: the bot is typing.
            duration: How long the indicator stays, 1 to 600 seconds.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.InputAction.notify``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
        """
        return await self._call(
            _CHAT__INPUT_ACTION__NOTIFY,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "statusMessageCode": status_message_code,
                "duration": duration,
            },
            extra_params,
        )


class ImbotV2ChatManagerMethods(Namespace):
    """Methods of ``imbot.v2.chat.manager``."""

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatManagerAddResult:
        """Make participants of a chat its managers.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_ids: Users to add, or to give or take the manager role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``EMPTY_USER_IDS``: The call gives no `userIds`, or
                an empty one. ``BOT_NOT_FOUND``: There is no such bot. ``BOT_OWNERSHIP_ERROR``:
                The bot belongs to another application. ``ACCESS_DENIED``: The bot does not take
                part in the chat or is not its owner.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Manager.add``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
        """
        return self._call(
            _CHAT__MANAGER__ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra_params,
        )

    def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatManagerDeleteResult:
        """Take the manager role away from participants of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_ids: Users to add, or to give or take the manager role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``EMPTY_USER_IDS``: The call gives no `userIds`, or
                an empty one. ``BOT_NOT_FOUND``: There is no such bot. ``BOT_OWNERSHIP_ERROR``:
                The bot belongs to another application. ``ACCESS_DENIED``: The bot does not take
                part in the chat or is not its owner.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Manager.delete``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
        """
        return self._call(
            _CHAT__MANAGER__DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra_params,
        )


class AsyncImbotV2ChatManagerMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat.manager``."""

    async def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatManagerAddResult:
        """Make participants of a chat its managers.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_ids: Users to add, or to give or take the manager role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``EMPTY_USER_IDS``: The call gives no `userIds`, or
                an empty one. ``BOT_NOT_FOUND``: There is no such bot. ``BOT_OWNERSHIP_ERROR``:
                The bot belongs to another application. ``ACCESS_DENIED``: The bot does not take
                part in the chat or is not its owner.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Manager.add``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
        """
        return await self._call(
            _CHAT__MANAGER__ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra_params,
        )

    async def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatManagerDeleteResult:
        """Take the manager role away from participants of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_ids: Users to add, or to give or take the manager role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``EMPTY_USER_IDS``: The call gives no `userIds`, or
                an empty one. ``BOT_NOT_FOUND``: There is no such bot. ``BOT_OWNERSHIP_ERROR``:
                The bot belongs to another application. ``ACCESS_DENIED``: The bot does not take
                part in the chat or is not its owner.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Manager.delete``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
        """
        return await self._call(
            _CHAT__MANAGER__DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra_params,
        )


class ImbotV2ChatMessageMethods(Namespace):
    """Methods of ``imbot.v2.chat.message``."""

    @property
    def reaction(self) -> ImbotV2ChatMessageReactionMethods:
        """Methods of ``imbot.v2.chat.message.reaction``."""
        return ImbotV2ChatMessageReactionMethods(self._caller)

    def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        complete: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageDeleteResult:
        """Delete a message as the bot, softly or for good.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            complete: Whether to delete the message without leaving a trace. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The message does not exist, or it is another's and the bot is
                no administrator of the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.delete``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
        """
        return self._call(
            _CHAT__MESSAGE__DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "complete": complete},
            extra_params,
        )

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageGetResult:
        """Fetch one message by its identifier.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_TYPE_NOT_ALLOWED``: Only bots of type supervisor or personal may do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.get``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
        """
        return self._call(
            _CHAT__MESSAGE__GET,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id},
            extra_params,
        )

    def get_context(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        range: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageGetContextResult:
        """Fetch the messages before and after a given message.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            range: Number of messages on each side of the given one, 1-50. Default: ``50``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_TYPE_NOT_ALLOWED``: Only bots of type supervisor or personal may do this.
                ``MESSAGE_NOT_FOUND``: There is no such message. ``MESSAGE_ACCESS_DENIED``: The
                bot does not take part in the message's chat or cannot see its history.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.getContext``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
        """
        return self._call(
            _CHAT__MESSAGE__GET_CONTEXT,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "range": range},
            extra_params,
        )

    def read(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        message_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageReadResult:
        """Mark a chat's messages as read by the bot, all or up to a given one.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message_id: Identifier of the message or e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
                ``MESSAGE_NOT_FOUND``: The message does not exist or is out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.read``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
        """
        return self._call(
            _CHAT__MESSAGE__READ,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "messageId": message_id,
            },
            extra_params,
        )

    def send(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        fields: ChatMessageSendFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageSendResult:
        """Send or forward messages as the bot to a dialogue.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Keys: ``message``, ``keyboard``, ``attach``, ``system``,
                ``urlPreview``, ``replyId``, ``templateId``, ``forwardIds``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat. ``EMPTY_MESSAGE``:
                The message has neither text nor attachments. ``SENDING_FAILED``: The message
                could not be sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.send``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
        """
        return self._call(
            _CHAT__MESSAGE__SEND,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra_params,
        )

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        fields: ChatMessageUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageUpdateResult:
        """Edit a message that the bot has sent.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            fields: Values by field. Required. Keys: ``message``, ``attach``, ``keyboard``,
                ``urlPreview``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The message does not exist or was not sent by the bot.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.update``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
        """
        return self._call(
            _CHAT__MESSAGE__UPDATE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "fields": fields},
            extra_params,
        )


class AsyncImbotV2ChatMessageMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat.message``."""

    @property
    def reaction(self) -> AsyncImbotV2ChatMessageReactionMethods:
        """Methods of ``imbot.v2.chat.message.reaction``."""
        return AsyncImbotV2ChatMessageReactionMethods(self._caller)

    async def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        complete: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageDeleteResult:
        """Delete a message as the bot, softly or for good.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            complete: Whether to delete the message without leaving a trace. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The message does not exist, or it is another's and the bot is
                no administrator of the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.delete``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
        """
        return await self._call(
            _CHAT__MESSAGE__DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "complete": complete},
            extra_params,
        )

    async def get(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageGetResult:
        """Fetch one message by its identifier.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_TYPE_NOT_ALLOWED``: Only bots of type supervisor or personal may do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.get``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
        """
        return await self._call(
            _CHAT__MESSAGE__GET,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id},
            extra_params,
        )

    async def get_context(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        range: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageGetContextResult:
        """Fetch the messages before and after a given message.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            range: Number of messages on each side of the given one, 1-50. Default: ``50``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``BOT_TYPE_NOT_ALLOWED``: Only bots of type supervisor or personal may do this.
                ``MESSAGE_NOT_FOUND``: There is no such message. ``MESSAGE_ACCESS_DENIED``: The
                bot does not take part in the message's chat or cannot see its history.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.getContext``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
        """
        return await self._call(
            _CHAT__MESSAGE__GET_CONTEXT,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "range": range},
            extra_params,
        )

    async def read(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        message_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageReadResult:
        """Mark a chat's messages as read by the bot, all or up to a given one.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message_id: Identifier of the message or e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
                ``MESSAGE_NOT_FOUND``: The message does not exist or is out of reach.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.read``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
        """
        return await self._call(
            _CHAT__MESSAGE__READ,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "messageId": message_id,
            },
            extra_params,
        )

    async def send(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        fields: ChatMessageSendFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageSendResult:
        """Send or forward messages as the bot to a dialogue.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Keys: ``message``, ``keyboard``, ``attach``, ``system``,
                ``urlPreview``, ``replyId``, ``templateId``, ``forwardIds``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat. ``EMPTY_MESSAGE``:
                The message has neither text nor attachments. ``SENDING_FAILED``: The message
                could not be sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.send``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
        """
        return await self._call(
            _CHAT__MESSAGE__SEND,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra_params,
        )

    async def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        fields: ChatMessageUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageUpdateResult:
        """Edit a message that the bot has sent.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            fields: Values by field. Required. Keys: ``message``, ``attach``, ``keyboard``,
                ``urlPreview``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The message does not exist or was not sent by the bot.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.update``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
        """
        return await self._call(
            _CHAT__MESSAGE__UPDATE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "fields": fields},
            extra_params,
        )


class ImbotV2ChatMessageReactionMethods(Namespace):
    """Methods of ``imbot.v2.chat.message.reaction``."""

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        reaction: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageReactionAddResult:
        """Put a reaction of the bot on a message.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            reaction: Code of the reaction. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the message's chat.
                ``REACTION_NOT_FOUND``: There is no reaction with this code.
                ``REACTION_ALREADY_SET``: The bot has already put this reaction on the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.Reaction.add``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
        """
        return self._call(
            _CHAT__MESSAGE__REACTION__ADD,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra_params,
        )

    def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        reaction: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageReactionDeleteResult:
        """Take a reaction of the bot off a message.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            reaction: Code of the reaction. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the message's chat.
                ``REACTION_NOT_FOUND``: There is no reaction with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.Reaction.delete``. Scope: ``imbot``. Who may call:
        the application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
        """
        return self._call(
            _CHAT__MESSAGE__REACTION__DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra_params,
        )


class AsyncImbotV2ChatMessageReactionMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat.message.reaction``."""

    async def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        reaction: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageReactionAddResult:
        """Put a reaction of the bot on a message.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            reaction: Code of the reaction. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the message's chat.
                ``REACTION_NOT_FOUND``: There is no reaction with this code.
                ``REACTION_ALREADY_SET``: The bot has already put this reaction on the message.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.Reaction.add``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
        """
        return await self._call(
            _CHAT__MESSAGE__REACTION__ADD,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra_params,
        )

    async def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        message_id: int,
        reaction: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatMessageReactionDeleteResult:
        """Take a reaction of the bot off a message.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            message_id: Identifier of the message or e-mail. Required.
            reaction: Code of the reaction. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the message's chat.
                ``REACTION_NOT_FOUND``: There is no reaction with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.Message.Reaction.delete``. Scope: ``imbot``. Who may call:
        the application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
        """
        return await self._call(
            _CHAT__MESSAGE__REACTION__DELETE,
            {"botId": bot_id, "botToken": bot_token, "messageId": message_id, "reaction": reaction},
            extra_params,
        )


class ImbotV2ChatTextFieldMethods(Namespace):
    """Methods of ``imbot.v2.chat.text_field``."""

    def enabled(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatTextFieldEnabledResult:
        """Switch the text input field of a chat on or off.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            enabled: Whether users can type in the chat. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.TextField.enabled``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
        """
        return self._call(
            _CHAT__TEXT_FIELD__ENABLED,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "enabled": enabled},
            extra_params,
        )


class AsyncImbotV2ChatTextFieldMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat.text_field``."""

    async def enabled(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatTextFieldEnabledResult:
        """Switch the text input field of a chat on or off.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            enabled: Whether users can type in the chat. Default: ``True``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.TextField.enabled``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
        """
        return await self._call(
            _CHAT__TEXT_FIELD__ENABLED,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "enabled": enabled},
            extra_params,
        )


class ImbotV2ChatUserMethods(Namespace):
    """Methods of ``imbot.v2.chat.user``."""

    def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatUserAddResult:
        """Add participants to a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_ids: Users to add, or to give or take the manager role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat or may not add users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.User.add``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
        """
        return self._call(
            _CHAT__USER__ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra_params,
        )

    def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatUserDeleteResult:
        """Remove a participant from a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat or may not remove
                users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.User.delete``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
        """
        return self._call(
            _CHAT__USER__DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra_params,
        )

    def list(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[User]:
        """List the participants of a chat with their user data.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            limit: Largest number of entries to answer with. Default: ``50``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.User.list``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
        """
        return self._call(
            _CHAT__USER__LIST,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "order": order,
                "limit": limit,
            },
            extra_params,
        )


class AsyncImbotV2ChatUserMethods(AsyncNamespace):
    """Methods of ``imbot.v2.chat.user``."""

    async def add(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_ids: Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatUserAddResult:
        """Add participants to a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_ids: Users to add, or to give or take the manager role. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat or may not add users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.User.add``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
        """
        return await self._call(
            _CHAT__USER__ADD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userIds": user_ids},
            extra_params,
        )

    async def delete(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatUserDeleteResult:
        """Remove a participant from a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat or may not remove
                users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.User.delete``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
        """
        return await self._call(
            _CHAT__USER__DELETE,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "userId": user_id},
            extra_params,
        )

    async def list(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[User]:
        """List the participants of a chat with their user data.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            limit: Largest number of entries to answer with. Default: ``50``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``ACCESS_DENIED``: The bot does not take part in the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Chat.User.list``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
        """
        return await self._call(
            _CHAT__USER__LIST,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "dialogId": dialog_id,
                "order": order,
                "limit": limit,
            },
            extra_params,
        )


class ImbotV2CommandMethods(Namespace):
    """Methods of ``imbot.v2.command``."""

    def answer(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        command_id: int,
        message_id: int,
        dialog_id: str,
        fields: CommandAnswerFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandAnswerResult:
        """Send the bot's answer to a command a user has called.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            command_id: Command of the bot. Required.
            message_id: Identifier of the message or e-mail. Required.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Keys: ``message``, ``attach``, ``keyboard``, ``system``,
                ``urlPreview``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_ANSWER_FAILED``: The answer to the command could not be sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.answer``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
        """
        return self._call(
            _COMMAND__ANSWER,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "commandId": command_id,
                "messageId": message_id,
                "dialogId": dialog_id,
                "fields": fields,
            },
            extra_params,
        )

    def list(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandListResult:
        """List the commands registered for a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.list``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
        """
        return self._call(_COMMAND__LIST, {"botId": bot_id, "botToken": bot_token}, extra_params)

    def register(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        fields: CommandRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandRegisterResult:
        """Register a slash command for a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            fields: Values by field. Required. Keys: ``command`` (required), ``title``,
                ``params``, ``common``, ``hidden``, ``extranetSupport``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_NAME_INVALID``: The command's name is not a string.
                ``COMMAND_REQUIRED``: The required `fields.command` is missing.
                ``COMMAND_TITLE_REQUIRED``: Field `fields.title` is missing, which a command
                that is not hidden needs. ``COMMAND_REGISTER_FAILED``: Registering the command
                failed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.register``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
        """
        return self._call(
            _COMMAND__REGISTER,
            {"botId": bot_id, "botToken": bot_token, "fields": fields},
            extra_params,
        )

    def unregister(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        command_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandUnregisterResult:
        """Remove a command of a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            command_id: Command of the bot. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_NOT_FOUND``: The command does not exist or is closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.unregister``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
        """
        return self._call(
            _COMMAND__UNREGISTER,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id},
            extra_params,
        )

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        command_id: int,
        fields: CommandUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandUpdateResult:
        """Change a registered command of a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            command_id: Command of the bot. Required.
            fields: Values by field. Required. Keys: ``title``, ``command``, ``params``,
                ``common``, ``hidden``, ``extranetSupport``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_NOT_FOUND``: The command does not exist or is closed to the caller.
                ``COMMAND_NAME_EMPTY``: The command's name is empty. ``COMMAND_NAME_INVALID``:
                The command's name is not a string. ``COMMAND_ALREADY_EXISTS``: The bot already
                has a command of this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.update``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
        """
        return self._call(
            _COMMAND__UPDATE,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id, "fields": fields},
            extra_params,
        )


class AsyncImbotV2CommandMethods(AsyncNamespace):
    """Methods of ``imbot.v2.command``."""

    async def answer(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        command_id: int,
        message_id: int,
        dialog_id: str,
        fields: CommandAnswerFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandAnswerResult:
        """Send the bot's answer to a command a user has called.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            command_id: Command of the bot. Required.
            message_id: Identifier of the message or e-mail. Required.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Keys: ``message``, ``attach``, ``keyboard``, ``system``,
                ``urlPreview``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_ANSWER_FAILED``: The answer to the command could not be sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.answer``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
        """
        return await self._call(
            _COMMAND__ANSWER,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "commandId": command_id,
                "messageId": message_id,
                "dialogId": dialog_id,
                "fields": fields,
            },
            extra_params,
        )

    async def list(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandListResult:
        """List the commands registered for a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.list``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Reads only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
        """
        return await self._call(
            _COMMAND__LIST, {"botId": bot_id, "botToken": bot_token}, extra_params
        )

    async def register(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        fields: CommandRegisterFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandRegisterResult:
        """Register a slash command for a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            fields: Values by field. Required. Keys: ``command`` (required), ``title``,
                ``params``, ``common``, ``hidden``, ``extranetSupport``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_NAME_INVALID``: The command's name is not a string.
                ``COMMAND_REQUIRED``: The required `fields.command` is missing.
                ``COMMAND_TITLE_REQUIRED``: Field `fields.title` is missing, which a command
                that is not hidden needs. ``COMMAND_REGISTER_FAILED``: Registering the command
                failed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.register``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
        """
        return await self._call(
            _COMMAND__REGISTER,
            {"botId": bot_id, "botToken": bot_token, "fields": fields},
            extra_params,
        )

    async def unregister(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        command_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandUnregisterResult:
        """Remove a command of a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            command_id: Command of the bot. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_NOT_FOUND``: The command does not exist or is closed to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.unregister``. Scope: ``imbot``. Who may call: the
        application or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
        """
        return await self._call(
            _COMMAND__UNREGISTER,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id},
            extra_params,
        )

    async def update(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        command_id: int,
        fields: CommandUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> CommandUpdateResult:
        """Change a registered command of a bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            command_id: Command of the bot. Required.
            fields: Values by field. Required. Keys: ``title``, ``command``, ``params``,
                ``common``, ``hidden``, ``extranetSupport``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``COMMAND_NOT_FOUND``: The command does not exist or is closed to the caller.
                ``COMMAND_NAME_EMPTY``: The command's name is empty. ``COMMAND_NAME_INVALID``:
                The command's name is not a string. ``COMMAND_ALREADY_EXISTS``: The bot already
                has a command of this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Command.update``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
        """
        return await self._call(
            _COMMAND__UPDATE,
            {"botId": bot_id, "botToken": bot_token, "commandId": command_id, "fields": fields},
            extra_params,
        )


class ImbotV2EventMethods(Namespace):
    """Methods of ``imbot.v2.event``."""

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        with_user_events: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventGetResult:
        """Fetch the bot's queued events and confirm the earlier ones by offset.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            limit: Largest number of entries to answer with. Default: ``100``.
            with_user_events: Whether to include events of the user besides the bot's. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``SCOPE_ERROR``: The scope `im` is missing, which `withUserEvents` needs.
                ``AUTH_ERROR``: The current user could not be determined.
                ``USER_NOT_SUBSCRIBED``: The user must first subscribe to events through
                im.v2.Event.subscribe.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Event.get``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
        """
        return self._call(
            _EVENT__GET,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "offset": offset,
                "limit": limit,
                "withUserEvents": with_user_events,
            },
            extra_params,
        )


class AsyncImbotV2EventMethods(AsyncNamespace):
    """Methods of ``imbot.v2.event``."""

    async def get(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        with_user_events: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventGetResult:
        """Fetch the bot's queued events and confirm the earlier ones by offset.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            limit: Largest number of entries to answer with. Default: ``100``.
            with_user_events: Whether to include events of the user besides the bot's. Default:
                ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``SCOPE_ERROR``: The scope `im` is missing, which `withUserEvents` needs.
                ``AUTH_ERROR``: The current user could not be determined.
                ``USER_NOT_SUBSCRIBED``: The user must first subscribe to events through
                im.v2.Event.subscribe.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Event.get``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
        """
        return await self._call(
            _EVENT__GET,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "offset": offset,
                "limit": limit,
                "withUserEvents": with_user_events,
            },
            extra_params,
        )


class ImbotV2FileMethods(Namespace):
    """Methods of ``imbot.v2.file``."""

    def download(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileDownloadResult:
        """Issue a one-time download link for a file of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``FILE_ACCESS_ERROR``: The bot may not download the file. ``FILE_NOT_FOUND``:
                There is no such file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.File.download``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
        """
        return self._call(
            _FILE__DOWNLOAD,
            {"botId": bot_id, "botToken": bot_token, "fileId": file_id},
            extra_params,
        )

    def upload(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        fields: FileUploadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FileUploadResult:
        """Upload a file into a chat on behalf of the bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``content``
                (required), ``message``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application. ``FILE_EMPTY``:
                The file's name or content is missing. ``FILE_INVALID_CONTENT``: The file's
                content is not valid Base64. ``FILE_FOLDER_ERROR``: The chat's folder could not
                be reached. ``FILE_UPLOAD_FAILED``: The file could not be uploaded.
                ``FILE_SEND_FAILED``: The message with the file could not be sent.
                ``FILE_TOO_LARGE``: The file is larger than 100 MB.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.File.upload``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
        """
        return self._call(
            _FILE__UPLOAD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra_params,
        )


class AsyncImbotV2FileMethods(AsyncNamespace):
    """Methods of ``imbot.v2.file``."""

    async def download(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FileDownloadResult:
        """Issue a one-time download link for a file of a chat.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application.
                ``FILE_ACCESS_ERROR``: The bot may not download the file. ``FILE_NOT_FOUND``:
                There is no such file.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.File.download``. Scope: ``imbot``. Who may call: the application
        or webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
        """
        return await self._call(
            _FILE__DOWNLOAD,
            {"botId": bot_id, "botToken": bot_token, "fileId": file_id},
            extra_params,
        )

    async def upload(
        self,
        *,
        bot_id: int,
        bot_token: str | NotGiven = NOT_GIVEN,
        dialog_id: str,
        fields: FileUploadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FileUploadResult:
        """Upload a file into a chat on behalf of the bot.

        Args:
            bot_id: Bot that the call concerns. Required.
            bot_token: Secret token of the bot, up to 40 characters; webhooks only.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``content``
                (required), ``message``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``BOT_TOKEN_NOT_SPECIFIED``: Parameter
                `botToken` is missing, which calls by webhook need. ``BOT_ID_REQUIRED``: The
                required `botId` is missing. ``BOT_NOT_FOUND``: There is no such bot.
                ``BOT_OWNERSHIP_ERROR``: The bot belongs to another application. ``FILE_EMPTY``:
                The file's name or content is missing. ``FILE_INVALID_CONTENT``: The file's
                content is not valid Base64. ``FILE_FOLDER_ERROR``: The chat's folder could not
                be reached. ``FILE_UPLOAD_FAILED``: The file could not be uploaded.
                ``FILE_SEND_FAILED``: The message with the file could not be sent.
                ``FILE_TOO_LARGE``: The file is larger than 100 MB.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.File.upload``. Scope: ``imbot``. Who may call: the application or
        webhook that registered the bot. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
        """
        return await self._call(
            _FILE__UPLOAD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            extra_params,
        )


class ImbotV2RevisionMethods(Namespace):
    """Methods of ``imbot.v2.revision``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> RevisionGetResult:
        """Fetch the revision numbers of the messenger's REST API and clients.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Revision.get``. Scope: ``imbot``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return self._call(_REVISION__GET, {}, extra_params)


class AsyncImbotV2RevisionMethods(AsyncNamespace):
    """Methods of ``imbot.v2.revision``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> RevisionGetResult:
        """Fetch the revision numbers of the messenger's REST API and clients.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imbot.v2.Revision.get``. Scope: ``imbot``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
        """
        return await self._call(_REVISION__GET, {}, extra_params)
