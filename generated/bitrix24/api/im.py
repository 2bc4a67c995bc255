# Generated from spec/im: edit the spec there, then run python -m generator build.
"""Methods of ``im``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class FileViewerAttrs(TypedDict):
    """Settings for showing the file in the viewer."""

    viewer: str
    """Viewer that shows the file."""
    viewerType: str
    """How the viewer shows the file."""
    src: str
    """Address of the file for the viewer."""
    objectId: str
    """Identifier of the file's object on Drive."""
    viewerGroupBy: str
    """Group of files that the viewer pages through."""
    imChatId: int
    """Chat in which the viewer opens the file."""
    title: str
    unifiedLink: str
    """Link to the file in Bitrix24."""
    actions: str
    """Actions offered for the file, as a JSON string."""


class FileMediaUrl(TypedDict):
    """Preview addresses of a media file."""

    preview: dict[str, str]
    """Preview addresses of the file, keyed by size in pixels."""


class File(TypedDict):
    """A file in a chat, with its size, author, links and upload state."""

    id: int
    """Identifier."""
    chatId: int
    """Identifier of the chat."""
    date: NotRequired[str | None]
    type: NotRequired[str]
    """Kind of content: file, image, video or audio."""
    name: str
    extension: str
    """Name extension of the file."""
    size: int
    image: NotRequired[dict[str, Any] | bool]
    status: NotRequired[str]
    """State of the upload, such as done."""
    progress: NotRequired[int]
    """Upload or processing progress, in per cent."""
    authorId: NotRequired[int]
    """Identifier of the author."""
    authorName: NotRequired[str]
    """Name of the user who sent the file."""
    urlPreview: NotRequired[str]
    """Whether to show link previews; for a file, link to its preview."""
    urlShow: NotRequired[str]
    """Address that shows the file."""
    urlDownload: NotRequired[str]
    """Address for downloading the file."""
    viewerAttrs: NotRequired[FileViewerAttrs]
    """Settings for showing the file in the viewer."""
    mediaUrl: NotRequired[FileMediaUrl]
    """Preview addresses of a media file."""
    isTranscribable: NotRequired[bool]
    """Whether the file can be transcribed."""
    isVideoNote: NotRequired[bool]
    """Whether the file is a video note."""
    isVoiceNote: NotRequired[bool]
    """Whether the file is a voice note."""


class ChatGetResult(TypedDict):
    """Whether the operation succeeded."""

    ID: int
    """Identifier."""


class CountersGetResultType(TypedDict):
    """Access to the new chat: OPEN, or CHAT (default) for closed."""

    ALL: int
    """Unread messages and notifications together."""
    NOTIFY: int
    """Unread notifications; as a message parameter, `N` means none is sent."""
    CHAT: list[Any] | int
    """Unread messages in chats: a total, or counts keyed by chat."""
    LINES: int
    """Unread messages in Open Channels: a total, or counts by chat."""
    DIALOG: int
    """Unread messages in private dialogs: a total, or counts keyed by user."""
    MESSENGER: int
    """Unread messages in the messenger, without notifications."""


class CountersGetResult(TypedDict):
    """Whether the operation succeeded."""

    TYPE: CountersGetResultType
    """Access to the new chat: OPEN, or CHAT (default) for closed."""
    CHAT: list[Any]
    """Unread messages in chats: a total, or counts keyed by chat."""
    CHAT_MUTED: dict[str, int]
    """Unread messages of muted chats, keyed by chat."""
    CHAT_UNREAD: list[Any]
    """Chats marked as unread by hand."""
    LINES: list[Any]
    """Unread messages in Open Channels: a total, or counts by chat."""
    DIALOG: dict[str, int]
    """Unread messages in private dialogs: a total, or counts keyed by user."""
    DIALOG_UNREAD: list[Any]
    """Private dialogs marked as unread by hand."""


class DepartmentGetResultManagerUserDataPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class DepartmentGetResultManagerUserData(TypedDict):
    """Profile of the department's head; only with `USER_DATA`."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: DepartmentGetResultManagerUserDataPhones | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DepartmentGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    name: str
    full_name: str
    """Department's name with its place in the company structure."""
    manager_user_id: int
    """User who heads the department."""
    manager_user_data: NotRequired[DepartmentGetResultManagerUserData]
    """Profile of the department's head; only with `USER_DATA`."""


class DepartmentColleaguesListItemPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class DepartmentColleaguesListItem(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: DepartmentColleaguesListItemPhones | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DepartmentEmployeesGetResultPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    inner_phone: str
    """Internal extension number of the user."""
    personal_mobile: NotRequired[str]
    """Mobile number of the user."""


class DepartmentEmployeesGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: NotRequired[str]
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: DepartmentEmployeesGetResultPhones | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DepartmentManagersGetResultPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class DepartmentManagersGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: DepartmentManagersGetResultPhones | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DialogGetResultRestrictions(TypedDict):
    """What may be done in the chat."""

    avatar: bool
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    rename: bool
    """Whether the chat may be renamed."""
    extend: bool
    """Whether the chat may be extended."""
    call: bool
    """Whether calls are possible in the chat."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    leave: bool
    """Whether members may leave the chat."""
    leave_owner: bool
    """Whether the owner may leave the chat."""
    send: bool
    """Whether messages may be sent."""
    user_list: bool
    """Whether the list of members may be seen."""
    path: str
    """Link to the chat or to the object behind it."""
    path_title: str
    """Caption of the link in `path`."""


class DialogGetResultEntityLink(TypedDict):
    """Link to the object behind the chat."""

    type: str
    """Kind of the user, chat, file or other object described."""
    url: str
    id: str
    """Identifier."""


class DialogGetResultPermissions(TypedDict):
    """What the user or the role may do."""

    manage_users_add: str
    """Who may add members: `member`, `manager` or `owner`."""
    manage_users_delete: str
    """Who may remove members: `member`, `manager` or `owner`."""
    manage_ui: str
    """Who may change title, colour and avatar: `member`, `manager` or `owner`."""
    manage_settings: str
    """Who may change the settings: `member`, `manager` or `owner`."""
    manage_messages: str
    """Who may manage messages: `member`, `manager` or `owner`."""
    can_post: str
    """Who may post messages: `member`, `manager` or `owner`."""


class DialogGetResultReadedList(TypedDict):
    """Members and what they have read."""

    user_id: int
    """Identifier of the user."""
    user_name: str
    """Name of the member who has read."""
    message_id: int
    """Identifier of the message; in the offline event queue, a list of identifiers."""
    date: str | None


class DialogGetResultLastMessageViews(TypedDict):
    """Who has seen the latest message."""

    message_id: int
    """Identifier of the message; in the offline event queue, a list of identifiers."""
    first_viewers: list[Any]
    """Members who saw the message first."""
    count_of_viewers: int
    """Number of people who saw the message."""


class DialogGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    parent_chat_id: int
    """Chat to which this chat belongs."""
    parent_message_id: int
    """Message from which this chat grew."""
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
    """Kind of the user, chat, file or other object described."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    user_counter: int
    """Number of people in the chat."""
    message_count: int
    """How many messages the chat holds."""
    unread_id: int
    """First message that is still unread."""
    restrictions: DialogGetResultRestrictions
    """What may be done in the chat."""
    last_message_id: int
    """Latest message of the chat."""
    last_id: int
    """Latest message that the current user has read."""
    marked_id: int
    """Message that is marked in the chat."""
    disk_folder_id: int
    """Drive folder that holds the chat's files."""
    entity_type: str
    """Type of the object concerned."""
    entity_id: str
    """Object to which the chat is linked, in the form its type requires."""
    entity_data_1: str
    """First data field of the object linked to the chat."""
    entity_data_2: str
    """Second data field of the object linked to the chat."""
    entity_data_3: str
    """Third data field of the object linked to the chat."""
    mute_list: list[Any]
    """Users who muted the chat."""
    date_create: str
    """Date and time of creation."""
    message_type: str
    """Type code of the chat's messages."""
    public: str
    """Whether the chat is public, or its public code and link."""
    role: str
    """Role, e.g. of a user or participant."""
    entity_link: DialogGetResultEntityLink
    """Link to the object behind the chat."""
    text_field_enabled: bool
    """Whether the message input field is shown."""
    background_id: int | None
    """Background of the chat; null if none is set."""
    permissions: DialogGetResultPermissions
    """What the user or the role may do."""
    is_new: bool
    """Whether the chat is new."""
    readed_list: list[DialogGetResultReadedList]
    """Members and what they have read."""
    manager_list: list[int]
    """Users who manage the chat."""
    last_message_views: DialogGetResultLastMessageViews
    """Who has seen the latest message."""
    dialog_id: str
    """Dialog identifier as given in `DIALOG_ID`."""


class DialogMessagesGetResultMessagesParams(TypedDict):
    """Extra parameters of the message, depending on its kind."""

    LIKE: NotRequired[list[int]]
    """Users with a reaction to the message."""
    CODE: NotRequired[list[Literal["CHAT_JOIN", "CHAT_LEAVE"] | str]]
    """Symbolic code. One of ``CHAT_JOIN`` (someone was added to the chat), ``CHAT_LEAVE`` (someone
    left the chat) and others.
    """
    NOTIFY: NotRequired[str]
    """Unread notifications; as a message parameter, `N` means none is sent."""


class DialogMessagesGetResultMessages(TypedDict):
    """Messages found, or BitrixGPT data of messages."""

    id: int
    """Identifier."""
    chat_id: int
    """Chat."""
    author_id: int
    """Author of the message or notification; 0 for the system."""
    date: str
    text: str
    unread: bool
    """Whether the message is unread, or the chat is marked so by hand."""
    uuid: str | None
    """External identifier of the message, or null."""
    replaces: list[Any]
    """Replacements made in the message text."""
    params: DialogMessagesGetResultMessagesParams | list[Any]
    """Extra parameters of the message, depending on its kind."""
    disappearing_date: str | None
    """When the message disappears, or null."""


class DialogMessagesGetResultUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: dict[str, Any] | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DialogMessagesGetResultFilesImage(TypedDict):
    """What ``image`` holds."""

    height: int
    width: int


class DialogMessagesGetResultFilesViewerAttrs(TypedDict):
    """Settings for showing the file in the viewer."""

    viewer: str
    """Viewer that shows the file."""
    viewerType: str
    """How the viewer shows the file."""
    src: str
    """Address of the file for the viewer."""
    viewerResized: str
    """Address of a smaller version of the file."""
    objectId: str
    """Identifier of the file's object on Drive."""
    viewerGroupBy: str
    """Group of files that the viewer pages through."""
    imChatId: int
    """Chat in which the viewer opens the file."""
    title: str
    actions: str
    """Actions offered for the file, as a JSON string."""


class DialogMessagesGetResultFilesMediaUrl(TypedDict):
    """Preview addresses of a media file."""

    preview: dict[str, str]
    """Preview addresses of the file, keyed by size in pixels."""


class DialogMessagesGetResultFiles(TypedDict):
    """Files attached to the messages returned."""

    id: int
    """Identifier."""
    chatId: int
    """Identifier of the chat."""
    date: str
    type: str
    """Kind of the user, chat, file or other object described."""
    name: str
    extension: str
    """Name extension of the file."""
    size: int
    image: DialogMessagesGetResultFilesImage
    status: str
    """Status of the user, message delivery or open line."""
    progress: int
    """Upload or processing progress, in per cent."""
    authorId: int
    """Identifier of the author."""
    authorName: str
    """Name of the user who sent the file."""
    urlPreview: str
    """Whether to show link previews; for a file, link to its preview."""
    urlShow: str
    """Address that shows the file."""
    urlDownload: str
    """Address for downloading the file."""
    viewerAttrs: DialogMessagesGetResultFilesViewerAttrs
    """Settings for showing the file in the viewer."""
    mediaUrl: DialogMessagesGetResultFilesMediaUrl
    """Preview addresses of a media file."""
    isTranscribable: bool
    """Whether the file can be transcribed."""
    isVideoNote: bool
    """Whether the file is a video note."""
    isVoiceNote: bool
    """Whether the file is a voice note."""


class DialogMessagesGetResult(TypedDict):
    """Whether the operation succeeded."""

    chat_id: int
    """Chat."""
    messages: list[DialogMessagesGetResultMessages]
    """Messages found, or BitrixGPT data of messages."""
    users: list[DialogMessagesGetResultUsers]
    """Users, as data, identifiers or access codes."""
    files: list[DialogMessagesGetResultFiles]
    """Files attached to the messages returned."""


class DialogMessagesSearchResultUsersPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class DialogMessagesSearchResultUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    firstName: str
    """Given name of the user."""
    lastName: str
    """Surname of the user."""
    workPosition: str
    """Job title of the person or bot."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatarHr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    externalAuthId: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: bool
    """When the user stepped away, or `false`."""
    lastActivityDate: str
    """When the user was last active."""
    mobileLastDate: str | bool
    """When the user last used the mobile application, or `false`."""
    desktopLastDate: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: DialogMessagesSearchResultUsersPhones
    """Phone numbers of the user, or `false`."""
    botData: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DialogMessagesSearchResultTariffRestrictions(TypedDict):
    """Limits that the plan puts on message history."""

    isHistoryLimitExceeded: bool
    """Whether the plan's history limit hides older messages."""


class DialogMessagesSearchResultMessages(TypedDict):
    """Messages found, or BitrixGPT data of messages."""

    id: int
    """Identifier."""
    chatId: int
    """Identifier of the chat."""
    chat_id: int
    """Chat."""
    authorId: int
    """Identifier of the author."""
    author_id: int
    """Author of the message or notification; 0 for the system."""
    date: str
    text: str
    isSystem: bool
    """Whether the system wrote the message."""
    uuid: str
    """External identifier of the message, or null."""
    forward: dict[str, Any] | None
    """Origin of a forwarded message, or null."""
    params: list[Any]
    """Extra parameters of the message, depending on its kind."""
    viewedByOthers: bool
    """Whether other members have seen the message."""
    block: dict[str, Any] | None
    """Internal data of the message block, or null."""
    unread: bool
    """Whether the message is unread, or the chat is marked so by hand."""
    viewed: bool
    """Whether the current user has seen the message."""
    viewedCount: int
    """Number of members who have seen the message."""


class DialogMessagesSearchResult(TypedDict):
    """Whether the operation succeeded."""

    users: list[DialogMessagesSearchResultUsers]
    """Users, as data, identifiers or access codes."""
    files: list[Any]
    """Files attached to the messages returned."""
    additionalMessages: list[Any]
    """Forwarded or quoted messages that the found ones refer to."""
    copilot: dict[str, Any] | None
    """BitrixGPT data for the entries; can be null."""
    stickers: list[Any]
    """Stickers used in the found messages."""
    reactions: list[Any]
    """Reactions to the found messages."""
    tariffRestrictions: DialogMessagesSearchResultTariffRestrictions
    """Limits that the plan puts on message history."""
    usersShort: list[Any]
    """Short profiles of the users who reacted."""
    messages: list[DialogMessagesSearchResultMessages]
    """Messages found, or BitrixGPT data of messages."""


class DialogReadResult(TypedDict):
    """Whether the operation succeeded."""

    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""
    chatId: int
    """Identifier of the chat."""
    lastId: int
    """Last message now counted as read."""
    counter: int
    """Counter, e.g. the number of unread messages."""


class DialogUsersListItemPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    personal_mobile: str
    """Mobile number of the user."""
    work_phone: NotRequired[str]
    """Work number of the user."""
    personal_phone: NotRequired[str]
    """Home number of the user."""


class DialogUsersListItem(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: DialogUsersListItemPhones | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class DiskFileCommitResultFilesUpload5249Image(TypedDict):
    """What ``image`` holds."""

    height: int
    width: int


class DiskFileCommitResultFilesUpload5249ViewerAttrs(TypedDict):
    """Settings for showing the file in the viewer."""

    viewer: str
    """Viewer that shows the file."""
    viewerType: str
    """How the viewer shows the file."""
    src: str
    """Address of the file for the viewer."""
    viewerResized: str
    """Address of a smaller version of the file."""
    objectId: str
    """Identifier of the file's object on Drive."""
    viewerGroupBy: str
    """Group of files that the viewer pages through."""
    imChatId: int
    """Chat in which the viewer opens the file."""
    title: str
    actions: str
    """Actions offered for the file, as a JSON string."""


class DiskFileCommitResultFilesUpload5249MediaUrl(TypedDict):
    """Preview addresses of a media file."""

    preview: dict[str, str]
    """Preview addresses of the file, keyed by size in pixels."""


class DiskFileCommitResultFilesUpload5249(TypedDict):
    """Data of the file with identifier 5249 (sample key)."""

    id: int
    """Identifier."""
    chatId: int
    """Identifier of the chat."""
    date: dict[str, Any]
    type: str
    """Kind of the user, chat, file or other object described."""
    name: str
    extension: str
    """Name extension of the file."""
    size: int
    image: DiskFileCommitResultFilesUpload5249Image
    status: str
    """Status of the user, message delivery or open line."""
    progress: int
    """Upload or processing progress, in per cent."""
    authorId: int
    """Identifier of the author."""
    authorName: str
    """Name of the user who sent the file."""
    urlPreview: str
    """Whether to show link previews; for a file, link to its preview."""
    urlShow: str
    """Address that shows the file."""
    urlDownload: str
    """Address for downloading the file."""
    viewerAttrs: DiskFileCommitResultFilesUpload5249ViewerAttrs
    """Settings for showing the file in the viewer."""
    mediaUrl: DiskFileCommitResultFilesUpload5249MediaUrl
    """Preview addresses of a media file."""
    isTranscribable: bool
    """Whether the file can be transcribed."""
    isVideoNote: bool
    """Whether the file is a video note."""
    isVoiceNote: bool
    """Whether the file is a voice note."""


class DiskFileCommitResultFiles(TypedDict):
    """Added files, keyed by upload plus file identifier."""

    upload5249: DiskFileCommitResultFilesUpload5249
    """Data of the file with identifier 5249 (sample key)."""


class DiskFileCommitResultFileModelsUpload5249Links(TypedDict):
    """Addresses for working with the file."""

    download: str
    """Address for downloading the file."""
    showInGrid: str
    """Address that shows the file in its folder's listing."""
    preview: str
    """Preview addresses of the file, keyed by size in pixels."""


class DiskFileCommitResultFileModelsUpload5249(TypedDict):
    """Data of the file with identifier 5249 (sample key)."""

    id: int
    """Identifier."""
    name: str
    createTime: dict[str, Any]
    """When the file was created on Drive."""
    updateTime: dict[str, Any]
    """When the file was last changed on Drive."""
    deleteTime: Any
    """When the file was deleted, or null."""
    code: str
    """Code that identifies the entry."""
    xmlId: Any
    """External identifier."""
    storageId: int
    """Drive storage that holds the file."""
    realObjectId: int
    """Identifier of the real Drive object behind the file."""
    parentId: int
    """Identifier of the parent entry."""
    deletedType: int
    """How the file was deleted, as a number."""
    createdBy: str
    """Identifier of the user who created the entry."""
    updatedBy: str
    """Identifier of the user who made the last change."""
    deletedBy: str
    """User who deleted the file."""
    uniqueCode: str
    """Unique code of the file."""
    typeFile: int
    """Kind of file, as a number."""
    globalContentVersion: int
    """Version number of the file's content."""
    fileId: int
    """Identifier of the file."""
    size: int
    etag: str
    """ETag of the file's content."""
    links: DiskFileCommitResultFileModelsUpload5249Links
    """Addresses for working with the file."""


class DiskFileCommitResultFileModels(TypedDict):
    """Drive objects of the added files."""

    upload5249: DiskFileCommitResultFileModelsUpload5249
    """Data of the file with identifier 5249 (sample key)."""


class DiskFileCommitResult(TypedDict):
    """Whether the operation succeeded."""

    FILES: DiskFileCommitResultFiles
    """Added files, keyed by upload plus file identifier."""
    DISK_ID: list[str]
    """Identifiers of the added files on Drive."""
    FILE_MODELS: DiskFileCommitResultFileModels
    """Drive objects of the added files."""
    MESSAGE_ID: int
    """Identifier of the message."""


class DiskFileSaveResultFolder(TypedDict):
    """Drive folder into which the file was saved."""

    id: int
    """Identifier."""
    name: str


class DiskFileSaveResultFile(TypedDict):
    """What ``file`` holds."""

    id: int
    """Identifier."""
    name: str


class DiskFileSaveResult(TypedDict):
    """Whether the operation succeeded."""

    folder: DiskFileSaveResultFolder
    """Drive folder into which the file was saved."""
    file: DiskFileSaveResultFile


class DiskFolderGetResult(TypedDict):
    """Whether the operation succeeded."""

    ID: int
    """Identifier."""


class NotifyAnswerResult(TypedDict):
    """Whether the operation succeeded."""

    result_message: list[str] | bool
    """Reply of the handler: lines of text, or `false`."""


class NotifyConfirmResult(TypedDict):
    """Whether the operation succeeded."""

    result_message: list[str] | bool
    """Reply of the handler: lines of text, or `false`."""


class NotifyGetResultNotifications(TypedDict):
    """Notifications found."""

    id: int
    """Identifier."""
    chat_id: int
    """Chat."""
    author_id: int
    """Author of the message or notification; 0 for the system."""
    date: str
    notify_type: int
    """Type number of the notification."""
    notify_module: str
    """Module that sent the notification."""
    notify_event: str
    """Event code of the notification."""
    notify_tag: str
    """Main tag of the notification."""
    notify_sub_tag: str
    """Second tag of the notification."""
    notify_title: str
    """Heading of the notification."""
    setting_name: str
    """Notification setting, as module and event joined by a bar."""
    text: str
    notify_read: str
    """Whether the notification has been read, `Y` or `N`."""
    params: dict[str, Any] | None
    """Extra parameters of the message, depending on its kind."""
    notify_buttons: NotRequired[str]
    """Buttons of a confirmation, as JSON; not always there."""


class NotifyGetResultUsersPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    work_phone: str
    """Work number of the user."""
    inner_phone: str
    """Internal extension number of the user."""
    personal_mobile: NotRequired[str]
    """Mobile number of the user."""


class NotifyGetResultUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: NotifyGetResultUsersPhones
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class NotifyGetResult(TypedDict):
    """Whether the operation succeeded."""

    total_count: int
    """Number of notifications in all."""
    total_unread_count: int
    """Number of notifications still unread."""
    chat_id: int
    """Chat."""
    notifications: list[NotifyGetResultNotifications]
    """Notifications found."""
    users: list[NotifyGetResultUsers]
    """Users, as data, identifiers or access codes."""


class NotifyHistorySearchResultNotifications(TypedDict):
    """Notifications found."""

    id: int
    """Identifier."""
    chat_id: int
    """Chat."""
    author_id: int
    """Author of the message or notification; 0 for the system."""
    date: str
    notify_type: int
    """Type number of the notification."""
    notify_module: str
    """Module that sent the notification."""
    notify_event: str
    """Event code of the notification."""
    notify_tag: str
    """Main tag of the notification."""
    notify_sub_tag: str
    """Second tag of the notification."""
    notify_title: str
    """Heading of the notification."""
    setting_name: str
    """Notification setting, as module and event joined by a bar."""
    text: str
    notify_read: str
    """Whether the notification has been read, `Y` or `N`."""
    params: dict[str, Any] | None
    """Extra parameters of the message, depending on its kind."""
    notify_buttons: NotRequired[str]
    """Buttons of a confirmation, as JSON; not always there."""


class NotifyHistorySearchResultUsersPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    work_phone: str
    """Work number of the user."""
    inner_phone: str
    """Internal extension number of the user."""
    personal_mobile: NotRequired[str]
    """Mobile number of the user."""


class NotifyHistorySearchResultUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: NotifyHistorySearchResultUsersPhones
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class NotifyHistorySearchResult(TypedDict):
    """Whether the operation succeeded."""

    chat_id: int
    """Chat."""
    total_results: NotRequired[int]
    """Number of matches; on the first page only."""
    notifications: list[NotifyHistorySearchResultNotifications]
    """Notifications found."""
    users: list[NotifyHistorySearchResultUsers]
    """Users, as data, identifiers or access codes."""


class NotifyReadAllResult(TypedDict):
    """Whether the operation succeeded."""

    result: bool
    """Whether the operation succeeded."""
    newCounter: int
    """Unread notifications that remain."""


class NotifySchemaGetResultList(TypedDict):
    """Values of a list field, or entries of a list."""

    ID: str
    """Identifier."""
    NAME: str


class NotifySchemaGetResult(TypedDict):
    """Whether the operation succeeded."""

    NAME: str
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    LIST: list[NotifySchemaGetResultList]
    """Values of a list field, or entries of a list."""


class RecentGetResultAvatar(TypedDict):
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""

    url: str
    color: str
    """Colour, mostly as a hex code."""


class RecentGetResultMessage(TypedDict):
    """Text or data of the message."""

    id: int
    """Identifier."""
    text: str
    file: bool
    author_id: int
    """Author of the message or notification; 0 for the system."""
    attach: bool
    """Attachments, or whether there are any."""
    sticker: int | None
    """Identifier of the sticker, or null."""
    date: str
    status: str
    """Status of the user, message delivery or open line."""
    uuid: str | None
    """External identifier of the message, or null."""


class RecentGetResultChatRestrictions(TypedDict):
    """What may be done in the chat."""

    avatar: bool
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    rename: bool
    """Whether the chat may be renamed."""
    extend: bool
    """Whether the chat may be extended."""
    call: bool
    """Whether calls are possible in the chat."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    leave: bool
    """Whether members may leave the chat."""
    leave_owner: bool
    """Whether the owner may leave the chat."""
    send: bool
    """Whether messages may be sent."""
    user_list: bool
    """Whether the list of members may be seen."""


class RecentGetResultChatEntityLink(TypedDict):
    """Link to the object behind the chat."""

    type: str
    """Kind of the user, chat, file or other object described."""
    url: str
    id: str
    """Identifier."""


class RecentGetResultChatPermissions(TypedDict):
    """What the user or the role may do."""

    manage_users_add: str
    """Who may add members: `member`, `manager` or `owner`."""
    manage_users_delete: str
    """Who may remove members: `member`, `manager` or `owner`."""
    manage_ui: str
    """Who may change title, colour and avatar: `member`, `manager` or `owner`."""
    manage_settings: str
    """Who may change the settings: `member`, `manager` or `owner`."""
    manage_messages: str
    """Who may manage messages: `member`, `manager` or `owner`."""
    can_post: str
    """Who may post messages: `member`, `manager` or `owner`."""


class RecentGetResultChat(TypedDict):
    """Data of the chat."""

    id: int
    """Identifier."""
    parent_chat_id: int
    """Chat to which this chat belongs."""
    parent_message_id: int
    """Message from which this chat grew."""
    name: str
    owner: int
    """User who owns the chat."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    contains_collaber: bool
    """Whether collab users take part in the chat."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    type: str
    """Kind of the user, chat, file or other object described."""
    entity_type: str
    """Type of the object concerned."""
    entity_id: str
    """Object to which the chat is linked, in the form its type requires."""
    entity_data_1: str
    """First data field of the object linked to the chat."""
    entity_data_2: str
    """Second data field of the object linked to the chat."""
    entity_data_3: str
    """Third data field of the object linked to the chat."""
    mute_list: list[Any]
    """Users who muted the chat."""
    manager_list: list[int]
    """Users who manage the chat."""
    date_create: str
    """Date and time of creation."""
    message_type: str
    """Type code of the chat's messages."""
    user_counter: int
    """Number of people in the chat."""
    restrictions: RecentGetResultChatRestrictions
    """What may be done in the chat."""
    role: str
    """Role, e.g. of a user or participant."""
    text_field_enabled: bool
    """Whether the message input field is shown."""
    background_id: int | None
    """Background of the chat; null if none is set."""
    entity_link: RecentGetResultChatEntityLink
    """Link to the object behind the chat."""
    permissions: RecentGetResultChatPermissions
    """What the user or the role may do."""
    public: str
    """Whether the chat is public, or its public code and link."""
    title: NotRequired[str]


class RecentGetResultUser(TypedDict):
    """Data of the user, or the identifier."""

    id: int
    """Identifier."""
    name: NotRequired[str]
    first_name: NotRequired[str]
    """Given name of the user."""
    last_name: NotRequired[str]
    """Family name of the user."""
    work_position: NotRequired[str]
    """Job title of the user; can be null."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    avatar: NotRequired[str]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    gender: NotRequired[str]
    """Gender of the user, `M` male or `F` female."""
    birthday: NotRequired[str]
    """Birthday as `DD-MM`; empty if not known."""
    extranet: NotRequired[bool]
    """Whether extranet users are meant, take part or have access."""
    network: NotRequired[bool]
    """Whether the user comes from the Bitrix24 Network."""
    bot: NotRequired[bool]
    """Whether the user is a bot."""
    connector: NotRequired[bool]
    """Whether the user is an Open Channels guest."""
    external_auth_id: NotRequired[str]
    """Code of the outside authorisation by which the user signs in."""
    status: NotRequired[str]
    """Status of the user, message delivery or open line."""
    idle: NotRequired[str]
    """When the user stepped away, or `false`."""
    last_activity_date: NotRequired[str]
    """When the user was last active."""
    mobile_last_date: NotRequired[str]
    """When the user last used the mobile application, or `false`."""
    absent: NotRequired[str]
    """End of the user's absence, or `false`."""


class RecentGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: str
    """Identifier."""
    chat_id: int
    """Chat."""
    type: str
    """Kind of the user, chat, file or other object described."""
    avatar: RecentGetResultAvatar
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    title: str
    message: RecentGetResultMessage
    """Text or data of the message."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    last_id: int
    """Latest message that the current user has read."""
    pinned: bool
    """Whether the dialog is pinned."""
    unread: bool
    """Whether the message is unread, or the chat is marked so by hand."""
    has_reminder: bool
    """Whether a reminder is set."""
    date_update: str
    """When the entry in the recent list last changed."""
    date_last_activity: str
    """When something last happened in the dialog."""
    chat: RecentGetResultChat
    """Data of the chat."""
    user: RecentGetResultUser
    """Data of the user, or the identifier."""
    options: list[Any]
    """Extra parameters of the entry."""


class RecentListItemAvatar(TypedDict):
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""

    url: str
    color: str
    """Colour, mostly as a hex code."""


class RecentListItemMessage(TypedDict):
    """Text or data of the message."""

    id: int
    """Identifier."""
    text: str
    file: bool
    author_id: int
    """Author of the message or notification; 0 for the system."""
    attach: bool
    """Attachments, or whether there are any."""
    sticker: int | None
    """Identifier of the sticker, or null."""
    date: str
    status: str
    """Status of the user, message delivery or open line."""
    uuid: str
    """External identifier of the message, or null."""


class RecentListItemUser(TypedDict):
    """Data of the user, or the identifier."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: dict[str, Any] | bool
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class RecentListItemChatRestrictions(TypedDict):
    """What may be done in the chat."""

    avatar: bool
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    rename: bool
    """Whether the chat may be renamed."""
    extend: bool
    """Whether the chat may be extended."""
    call: bool
    """Whether calls are possible in the chat."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    leave: bool
    """Whether members may leave the chat."""
    leave_owner: bool
    """Whether the owner may leave the chat."""
    send: bool
    """Whether messages may be sent."""
    user_list: bool
    """Whether the list of members may be seen."""


class RecentListItemChatEntityLink(TypedDict):
    """Link to the object behind the chat."""

    type: str
    """Kind of the user, chat, file or other object described."""
    url: str
    id: str
    """Identifier."""


class RecentListItemChatPermissions(TypedDict):
    """What the user or the role may do."""

    manage_users_add: str
    """Who may add members: `member`, `manager` or `owner`."""
    manage_users_delete: str
    """Who may remove members: `member`, `manager` or `owner`."""
    manage_ui: str
    """Who may change title, colour and avatar: `member`, `manager` or `owner`."""
    manage_settings: str
    """Who may change the settings: `member`, `manager` or `owner`."""
    manage_messages: str
    """Who may manage messages: `member`, `manager` or `owner`."""
    can_post: str
    """Who may post messages: `member`, `manager` or `owner`."""


class RecentListItemChat(TypedDict):
    """Data of the chat."""

    text_field_enabled: bool
    """Whether the message input field is shown."""
    background_id: int | None
    """Background of the chat; null if none is set."""
    mute_list: dict[str, bool] | list[Any]
    """Users who muted the chat."""
    id: NotRequired[int]
    """Identifier."""
    parent_chat_id: NotRequired[int]
    """Chat to which this chat belongs."""
    parent_message_id: NotRequired[int]
    """Message from which this chat grew."""
    name: NotRequired[str]
    owner: NotRequired[int]
    """User who owns the chat."""
    extranet: NotRequired[bool]
    """Whether extranet users are meant, take part or have access."""
    contains_collaber: NotRequired[bool]
    """Whether collab users take part in the chat."""
    avatar: NotRequired[str]
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    type: NotRequired[str]
    """Kind of the user, chat, file or other object described."""
    entity_type: NotRequired[str]
    """Type of the object concerned."""
    entity_id: NotRequired[str]
    """Object to which the chat is linked, in the form its type requires."""
    entity_data_1: NotRequired[str]
    """First data field of the object linked to the chat."""
    entity_data_2: NotRequired[str]
    """Second data field of the object linked to the chat."""
    entity_data_3: NotRequired[str]
    """Third data field of the object linked to the chat."""
    manager_list: NotRequired[list[Any]]
    """Users who manage the chat."""
    date_create: NotRequired[str]
    """Date and time of creation."""
    message_type: NotRequired[str]
    """Type code of the chat's messages."""
    user_counter: NotRequired[int]
    """Number of people in the chat."""
    restrictions: NotRequired[RecentListItemChatRestrictions]
    """What may be done in the chat."""
    role: NotRequired[str]
    """Role, e.g. of a user or participant."""
    entity_link: NotRequired[RecentListItemChatEntityLink]
    """Link to the object behind the chat."""
    permissions: NotRequired[RecentListItemChatPermissions]
    """What the user or the role may do."""
    public: NotRequired[str]
    """Whether the chat is public, or its public code and link."""


class RecentListItemLines(TypedDict):
    """Open Channels data of the chat."""

    id: int
    """Identifier."""
    status: int
    """Status of the user, message delivery or open line."""
    date_create: str
    """Date and time of creation."""


class RecentListItem(TypedDict):
    """The entries."""

    id: str | int
    """Identifier."""
    chat_id: int
    """Chat."""
    type: str
    """Kind of the user, chat, file or other object described."""
    avatar: RecentListItemAvatar
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    title: str
    message: RecentListItemMessage
    """Text or data of the message."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    last_id: int
    """Latest message that the current user has read."""
    pinned: bool
    """Whether the dialog is pinned."""
    unread: bool
    """Whether the message is unread, or the chat is marked so by hand."""
    has_reminder: bool
    """Whether a reminder is set."""
    date_update: str
    """When the entry in the recent list last changed."""
    date_last_activity: str
    """When something last happened in the dialog."""
    user: RecentListItemUser
    """Data of the user, or the identifier."""
    chat: RecentListItemChat
    """Data of the chat."""
    options: list[Any]
    """Extra parameters of the entry."""
    lines: NotRequired[RecentListItemLines]
    """Open Channels data of the chat."""


class RevisionGetResult(TypedDict):
    """Whether the operation succeeded."""

    rest: int
    """Revision number of the chat API for REST."""
    web: int
    """Revision number of the chat API for the web client."""
    mobile: int
    """Revision number of the chat API for the mobile client."""
    desktop: int
    """Revision number of the chat API for the desktop client."""
    im_revision_mobile: int
    """Same number as `mobile`, kept for compatibility."""


class SearchChatListItemRestrictions(TypedDict):
    """What may be done in the chat."""

    avatar: bool
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    rename: bool
    """Whether the chat may be renamed."""
    extend: bool
    """Whether the chat may be extended."""
    call: bool
    """Whether calls are possible in the chat."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    leave: bool
    """Whether members may leave the chat."""
    leave_owner: bool
    """Whether the owner may leave the chat."""
    send: bool
    """Whether messages may be sent."""
    user_list: bool
    """Whether the list of members may be seen."""
    path: str
    """Link to the chat or to the object behind it."""
    path_title: str
    """Caption of the link in `path`."""


class SearchChatListItemPublic(TypedDict):
    """Whether the chat is public, or its public code and link."""

    code: str
    """Code that identifies the entry."""
    link: str
    """Public address of the chat."""


class SearchChatListItemEntityLink(TypedDict):
    """Link to the object behind the chat."""

    type: str
    """Kind of the user, chat, file or other object described."""
    url: str
    id: str | int
    """Identifier."""


class SearchChatListItemPermissions(TypedDict):
    """What the user or the role may do."""

    manage_users_add: str
    """Who may add members: `member`, `manager` or `owner`."""
    manage_users_delete: str
    """Who may remove members: `member`, `manager` or `owner`."""
    manage_ui: str
    """Who may change title, colour and avatar: `member`, `manager` or `owner`."""
    manage_settings: str
    """Who may change the settings: `member`, `manager` or `owner`."""
    manage_messages: str
    """Who may manage messages: `member`, `manager` or `owner`."""
    can_post: str
    """Who may post messages: `member`, `manager` or `owner`."""


class SearchChatListItem(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    parent_chat_id: int
    """Chat to which this chat belongs."""
    parent_message_id: int
    """Message from which this chat grew."""
    name: str
    description: str | None
    owner: int
    """User who owns the chat."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    avatar: str | None
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    type: str
    """Kind of the user, chat, file or other object described."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    user_counter: int
    """Number of people in the chat."""
    message_count: int
    """How many messages the chat holds."""
    unread_id: int
    """First message that is still unread."""
    restrictions: SearchChatListItemRestrictions
    """What may be done in the chat."""
    last_message_id: int
    """Latest message of the chat."""
    last_id: int
    """Latest message that the current user has read."""
    marked_id: int
    """Message that is marked in the chat."""
    disk_folder_id: int
    """Drive folder that holds the chat's files."""
    entity_type: str
    """Type of the object concerned."""
    entity_id: str
    """Object to which the chat is linked, in the form its type requires."""
    entity_data_1: str
    """First data field of the object linked to the chat."""
    entity_data_2: str
    """Second data field of the object linked to the chat."""
    entity_data_3: str
    """Third data field of the object linked to the chat."""
    mute_list: list[Any] | dict[str, Any]
    """Users who muted the chat."""
    date_create: str
    """Date and time of creation."""
    message_type: str
    """Type code of the chat's messages."""
    public: SearchChatListItemPublic | str
    """Whether the chat is public, or its public code and link."""
    role: str
    """Role, e.g. of a user or participant."""
    entity_link: SearchChatListItemEntityLink
    """Link to the object behind the chat."""
    text_field_enabled: bool
    """Whether the message input field is shown."""
    background_id: int | None
    """Background of the chat; null if none is set."""
    permissions: SearchChatListItemPermissions
    """What the user or the role may do."""
    is_new: bool
    """Whether the chat is new."""


class SearchDepartmentListItemManagerUserDataPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    work_phone: str
    """Work number of the user."""
    inner_phone: str
    """Internal extension number of the user."""
    personal_mobile: NotRequired[str]
    """Mobile number of the user."""


class SearchDepartmentListItemManagerUserData(TypedDict):
    """Profile of the department's head; only with `USER_DATA`."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: SearchDepartmentListItemManagerUserDataPhones
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class SearchDepartmentListItem(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    name: str
    full_name: str
    """Department's name with its place in the company structure."""
    manager_user_id: int
    """User who heads the department."""
    manager_user_data: NotRequired[SearchDepartmentListItemManagerUserData]
    """Profile of the department's head; only with `USER_DATA`."""


class SearchLastGetResultAvatar(TypedDict):
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""

    url: str
    color: str
    """Colour, mostly as a hex code."""


class SearchLastGetResultChat(TypedDict):
    """Data of the chat."""

    id: int
    """Identifier."""
    name: str
    owner: int
    """User who owns the chat."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    avatar: str | None
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    type: str
    """Kind of the user, chat, file or other object described."""
    entity_type: str
    """Type of the object concerned."""
    entity_id: str
    """Object to which the chat is linked, in the form its type requires."""
    entity_data_1: str
    """First data field of the object linked to the chat."""
    entity_data_2: str
    """Second data field of the object linked to the chat."""
    entity_data_3: str
    """Third data field of the object linked to the chat."""
    mute_list: dict[str, Any] | list[Any]
    """Users who muted the chat."""
    date_create: str
    """Date and time of creation."""
    message_type: str
    """Type code of the chat's messages."""


class SearchLastGetResultUserPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    personal_mobile: str
    """Mobile number of the user."""
    work_phone: str
    """Work number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class SearchLastGetResultUser(TypedDict):
    """Data of the user, or the identifier."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: SearchLastGetResultUserPhones
    """Phone numbers of the user, or `false`."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""


class SearchLastGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: str | int
    """Identifier."""
    type: str
    """Kind of the user, chat, file or other object described."""
    avatar: SearchLastGetResultAvatar
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    title: str
    chat: NotRequired[SearchLastGetResultChat]
    """Data of the chat."""
    user: NotRequired[SearchLastGetResultUser]
    """Data of the user, or the identifier."""


class SearchUserListItemPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    work_phone: str
    """Work number of the user."""
    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class SearchUserListItem(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str | None
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str | bool
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str | bool
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    phones: SearchUserListItemPhones
    """Phone numbers of the user, or `false`."""


class UserGetResultPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    work_phone: str
    """Work number of the user."""
    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class UserGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: UserGetResultPhones
    """Phone numbers of the user, or `false`."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""


class UserListGetResultPhones(TypedDict):
    """Phone numbers of the user, or `false`."""

    work_phone: str
    """Work number of the user."""
    personal_mobile: str
    """Mobile number of the user."""
    inner_phone: str
    """Internal extension number of the user."""


class UserListGetResult(TypedDict):
    """Whether the operation succeeded."""

    id: int
    """Identifier."""
    active: bool
    """Whether it is active."""
    name: str
    first_name: str
    """Given name of the user."""
    last_name: str
    """Family name of the user."""
    work_position: str
    """Job title of the user; can be null."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatar_hr: str
    """Address of the avatar in high resolution."""
    gender: str
    """Gender of the user, `M` male or `F` female."""
    birthday: str
    """Birthday as `DD-MM`; empty if not known."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from the Bitrix24 Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an Open Channels guest."""
    external_auth_id: str
    """Code of the outside authorisation by which the user signs in."""
    status: str
    """Status of the user, message delivery or open line."""
    idle: str | bool
    """When the user stepped away, or `false`."""
    last_activity_date: str
    """When the user was last active."""
    mobile_last_date: str | bool
    """When the user last used the mobile application, or `false`."""
    desktop_last_date: str | bool
    """When the user last used the desktop application, or `false`."""
    absent: str | bool
    """End of the user's absence, or `false`."""
    departments: list[int]
    """Identifiers of the user's departments."""
    phones: UserListGetResultPhones
    """Phone numbers of the user, or `false`."""
    website: str
    """Website of the user."""
    email: str
    """E-mail address."""
    bot_data: dict[str, Any] | None
    """Data of a bot; null for people."""
    type: str
    """Kind of the user, chat, file or other object described."""


class V2EventGetResultEvents(TypedDict):
    """Chat events waiting for the user."""

    eventId: int
    """Identifier of the event."""
    type: str
    """Kind of the user, chat, file or other object described."""
    date: str
    data: dict[str, Any]
    """Payload of the event, depending on its type."""


class V2EventGetResult(TypedDict):
    """Whether the operation succeeded."""

    events: list[V2EventGetResultEvents]
    """Chat events waiting for the user."""
    nextOffset: int
    """Value to send as `offset` in the next call."""
    hasMore: bool
    """Whether more entries follow."""


class V2FileDownloadResult(TypedDict):
    """Whether the operation succeeded."""

    downloadUrl: str
    """Link that downloads the file."""


class V2FileUploadFields(TypedDict):
    """Values by field."""

    name: str
    content: str
    """Content of the file in base64, up to 100 MB."""
    message: NotRequired[str]
    """Text or data of the message."""


class V2FileUploadResult(TypedDict):
    """Whether the operation succeeded."""

    file: File
    messageId: int
    """Identifier of the message or e-mail."""
    chatId: int
    """Identifier of the chat."""
    dialogId: str
    """Dialogue: number of a user, or a chat with its prefix, e.g. chat25."""


_CHAT__ADD: Final[Endpoint[int]] = Endpoint("im.chat.add")
_CHAT__GET: Final[Endpoint[ChatGetResult]] = Endpoint("im.chat.get", write=False)
_CHAT__LEAVE: Final[Endpoint[bool]] = Endpoint("im.chat.leave")
_CHAT__MUTE: Final[Endpoint[bool]] = Endpoint("im.chat.mute")
_CHAT__SET_OWNER: Final[Endpoint[bool]] = Endpoint("im.chat.setOwner")
_CHAT__UPDATE_AVATAR: Final[Endpoint[bool]] = Endpoint("im.chat.updateAvatar")
_CHAT__UPDATE_COLOR: Final[Endpoint[bool]] = Endpoint("im.chat.updateColor")
_CHAT__UPDATE_TITLE: Final[Endpoint[bool]] = Endpoint("im.chat.updateTitle")
_CHAT__USER__ADD: Final[Endpoint[bool]] = Endpoint("im.chat.user.add")
_CHAT__USER__DELETE: Final[Endpoint[bool]] = Endpoint("im.chat.user.delete")
_CHAT__USER__LIST: Final[Endpoint[list[int]]] = Endpoint("im.chat.user.list", write=False)
_COUNTERS__GET: Final[Endpoint[CountersGetResult]] = Endpoint("im.counters.get", write=False)
_DEPARTMENT__GET: Final[Endpoint[list[DepartmentGetResult]]] = Endpoint(
    "im.department.get", write=False
)
_DEPARTMENT__COLLEAGUES__LIST: Final[ListEndpoint[DepartmentColleaguesListItem | int]] = (
    ListEndpoint("im.department.colleagues.list", Paging("offset", (), 10, ("OFFSET",), id="id"))
)
_DEPARTMENT__EMPLOYEES__GET: Final[
    Endpoint[dict[str, list[DepartmentEmployeesGetResult]] | dict[str, list[Any]]]
] = Endpoint("im.department.employees.get", write=False)
_DEPARTMENT__MANAGERS__GET: Final[
    Endpoint[dict[str, list[DepartmentManagersGetResult]] | dict[str, list[Any]]]
] = Endpoint("im.department.managers.get", write=False)
_DIALOG__GET: Final[Endpoint[DialogGetResult]] = Endpoint("im.dialog.get", write=False)
_DIALOG__UNREAD: Final[Endpoint[bool]] = Endpoint("im.dialog.unread")
_DIALOG__WRITING: Final[Endpoint[bool]] = Endpoint("im.dialog.writing")
_DIALOG__MESSAGES__GET: Final[Endpoint[DialogMessagesGetResult]] = Endpoint(
    "im.dialog.messages.get", write=False
)
_DIALOG__MESSAGES__SEARCH: Final[Endpoint[DialogMessagesSearchResult]] = Endpoint(
    "im.dialog.messages.search", write=False
)
_DIALOG__READ: Final[Endpoint[DialogReadResult]] = Endpoint("im.dialog.read")
_DIALOG__READ__ALL: Final[Endpoint[bool]] = Endpoint("im.dialog.read.all")
_DIALOG__USERS__LIST: Final[ListEndpoint[DialogUsersListItem]] = ListEndpoint(
    "im.dialog.users.list", Paging("offset", (), 50, ("OFFSET",), id="id")
)
_DISK__FILE__COMMIT: Final[Endpoint[DiskFileCommitResult]] = Endpoint("im.disk.file.commit")
_DISK__FILE__DELETE: Final[Endpoint[bool]] = Endpoint("im.disk.file.delete")
_DISK__FILE__SAVE: Final[Endpoint[DiskFileSaveResult]] = Endpoint("im.disk.file.save")
_DISK__FOLDER__GET: Final[Endpoint[DiskFolderGetResult]] = Endpoint(
    "im.disk.folder.get", write=False
)
_MESSAGE__ADD: Final[Endpoint[int]] = Endpoint("im.message.add")
_MESSAGE__COMMAND: Final[Endpoint[bool]] = Endpoint("im.message.command")
_MESSAGE__DELETE: Final[Endpoint[bool]] = Endpoint("im.message.delete")
_MESSAGE__LIKE: Final[Endpoint[bool]] = Endpoint("im.message.like")
_MESSAGE__SHARE: Final[Endpoint[bool]] = Endpoint("im.message.share")
_MESSAGE__UPDATE: Final[Endpoint[bool]] = Endpoint("im.message.update")
_NOTIFY: Final[Endpoint[int | bool]] = Endpoint("im.notify")
_NOTIFY__ANSWER: Final[Endpoint[NotifyAnswerResult]] = Endpoint("im.notify.answer")
_NOTIFY__CONFIRM: Final[Endpoint[NotifyConfirmResult]] = Endpoint("im.notify.confirm")
_NOTIFY__DELETE: Final[Endpoint[bool]] = Endpoint("im.notify.delete")
_NOTIFY__GET: Final[Endpoint[NotifyGetResult]] = Endpoint("im.notify.get", write=False)
_NOTIFY__HISTORY__SEARCH: Final[Endpoint[NotifyHistorySearchResult]] = Endpoint(
    "im.notify.history.search", write=False
)
_NOTIFY__PERSONAL__ADD: Final[Endpoint[int | bool]] = Endpoint("im.notify.personal.add")
_NOTIFY__READ: Final[Endpoint[bool]] = Endpoint("im.notify.read")
_NOTIFY__READ__ALL: Final[Endpoint[NotifyReadAllResult]] = Endpoint("im.notify.read.all")
_NOTIFY__READ__LIST: Final[Endpoint[bool]] = Endpoint("im.notify.read.list")
_NOTIFY__SCHEMA__GET: Final[Endpoint[dict[str, NotifySchemaGetResult]]] = Endpoint(
    "im.notify.schema.get", write=False
)
_NOTIFY__SYSTEM__ADD: Final[Endpoint[int | bool]] = Endpoint("im.notify.system.add")
_RECENT__GET: Final[Endpoint[list[RecentGetResult]]] = Endpoint("im.recent.get", write=False)
_RECENT__HIDE: Final[Endpoint[bool]] = Endpoint("im.recent.hide")
_RECENT__LIST: Final[ListEndpoint[RecentListItem]] = ListEndpoint(
    "im.recent.list", Paging("offset", ("items",), 50, ("OFFSET",), id="id")
)
_RECENT__PIN: Final[Endpoint[bool]] = Endpoint("im.recent.pin")
_RECENT__UNREAD: Final[Endpoint[bool]] = Endpoint("im.recent.unread")
_REVISION__GET: Final[Endpoint[RevisionGetResult]] = Endpoint("im.revision.get", write=False)
_SEARCH__CHAT__LIST: Final[ListEndpoint[SearchChatListItem]] = ListEndpoint(
    "im.search.chat.list", Paging("offset", (), 10, ("OFFSET",), id="id")
)
_SEARCH__DEPARTMENT__LIST: Final[ListEndpoint[SearchDepartmentListItem]] = ListEndpoint(
    "im.search.department.list", Paging("offset", (), 10, ("OFFSET",), id="id")
)
_SEARCH__LAST__ADD: Final[Endpoint[bool]] = Endpoint("im.search.last.add")
_SEARCH__LAST__DELETE: Final[Endpoint[bool]] = Endpoint("im.search.last.delete")
_SEARCH__LAST__GET: Final[Endpoint[list[SearchLastGetResult]]] = Endpoint(
    "im.search.last.get", write=False
)
_SEARCH__USER__LIST: Final[ListEndpoint[SearchUserListItem]] = ListEndpoint(
    "im.search.user.list", Paging("offset", (), 10, ("OFFSET",), id="id")
)
_USER__GET: Final[Endpoint[UserGetResult]] = Endpoint("im.user.get", write=False)
_USER__LIST__GET: Final[Endpoint[list[UserListGetResult] | dict[str, UserListGetResult]]] = (
    Endpoint("im.user.list.get", write=False)
)
_USER__STATUS__GET: Final[Endpoint[str | bool]] = Endpoint("im.user.status.get", write=False)
_USER__STATUS__SET: Final[Endpoint[bool]] = Endpoint("im.user.status.set")
_USER__STATUS__IDLE__END: Final[Endpoint[bool]] = Endpoint("im.user.status.idle.end")
_USER__STATUS__IDLE__START: Final[Endpoint[bool]] = Endpoint("im.user.status.idle.start")
_V2__EVENT__GET: Final[Endpoint[V2EventGetResult]] = Endpoint("im.v2.Event.get")
_V2__EVENT__SUBSCRIBE: Final[Endpoint[bool]] = Endpoint("im.v2.Event.subscribe")
_V2__EVENT__UNSUBSCRIBE: Final[Endpoint[bool]] = Endpoint("im.v2.Event.unsubscribe")
_V2__FILE__DOWNLOAD: Final[Endpoint[V2FileDownloadResult]] = Endpoint("im.v2.File.download")
_V2__FILE__UPLOAD: Final[Endpoint[V2FileUploadResult]] = Endpoint("im.v2.File.upload")


class ImMethods(Namespace):
    """Methods of ``im``."""

    @property
    def chat(self) -> ImChatMethods:
        """Methods of ``im.chat``."""
        return ImChatMethods(self._caller)

    @property
    def counters(self) -> ImCountersMethods:
        """Methods of ``im.counters``."""
        return ImCountersMethods(self._caller)

    @property
    def department(self) -> ImDepartmentMethods:
        """Methods of ``im.department``."""
        return ImDepartmentMethods(self._caller)

    @property
    def dialog(self) -> ImDialogMethods:
        """Methods of ``im.dialog``."""
        return ImDialogMethods(self._caller)

    @property
    def disk(self) -> ImDiskMethods:
        """Methods of ``im.disk``."""
        return ImDiskMethods(self._caller)

    @property
    def message(self) -> ImMessageMethods:
        """Methods of ``im.message``."""
        return ImMessageMethods(self._caller)

    @property
    def notify(self) -> ImNotifyMethods:
        """Methods of ``im.notify``."""
        return ImNotifyMethods(self._caller)

    @property
    def recent(self) -> ImRecentMethods:
        """Methods of ``im.recent``."""
        return ImRecentMethods(self._caller)

    @property
    def revision(self) -> ImRevisionMethods:
        """Methods of ``im.revision``."""
        return ImRevisionMethods(self._caller)

    @property
    def search(self) -> ImSearchMethods:
        """Methods of ``im.search``."""
        return ImSearchMethods(self._caller)

    @property
    def user(self) -> ImUserMethods:
        """Methods of ``im.user``."""
        return ImUserMethods(self._caller)

    @property
    def v2(self) -> ImV2Methods:
        """Methods of ``im.v2``."""
        return ImV2Methods(self._caller)


class AsyncImMethods(AsyncNamespace):
    """Methods of ``im``."""

    @property
    def chat(self) -> AsyncImChatMethods:
        """Methods of ``im.chat``."""
        return AsyncImChatMethods(self._caller)

    @property
    def counters(self) -> AsyncImCountersMethods:
        """Methods of ``im.counters``."""
        return AsyncImCountersMethods(self._caller)

    @property
    def department(self) -> AsyncImDepartmentMethods:
        """Methods of ``im.department``."""
        return AsyncImDepartmentMethods(self._caller)

    @property
    def dialog(self) -> AsyncImDialogMethods:
        """Methods of ``im.dialog``."""
        return AsyncImDialogMethods(self._caller)

    @property
    def disk(self) -> AsyncImDiskMethods:
        """Methods of ``im.disk``."""
        return AsyncImDiskMethods(self._caller)

    @property
    def message(self) -> AsyncImMessageMethods:
        """Methods of ``im.message``."""
        return AsyncImMessageMethods(self._caller)

    @property
    def notify(self) -> AsyncImNotifyMethods:
        """Methods of ``im.notify``."""
        return AsyncImNotifyMethods(self._caller)

    @property
    def recent(self) -> AsyncImRecentMethods:
        """Methods of ``im.recent``."""
        return AsyncImRecentMethods(self._caller)

    @property
    def revision(self) -> AsyncImRevisionMethods:
        """Methods of ``im.revision``."""
        return AsyncImRevisionMethods(self._caller)

    @property
    def search(self) -> AsyncImSearchMethods:
        """Methods of ``im.search``."""
        return AsyncImSearchMethods(self._caller)

    @property
    def user(self) -> AsyncImUserMethods:
        """Methods of ``im.user``."""
        return AsyncImUserMethods(self._caller)

    @property
    def v2(self) -> AsyncImV2Methods:
        """Methods of ``im.v2``."""
        return AsyncImV2Methods(self._caller)


class ImChatMethods(Namespace):
    """Methods of ``im.chat``."""

    @property
    def user(self) -> ImChatUserMethods:
        """Methods of ``im.chat.user``."""
        return ImChatUserMethods(self._caller)

    def add(
        self,
        *,
        users: Sequence[int] | NotGiven = NOT_GIVEN,
        type: Literal["OPEN", "CHAT"] | str | NotGiven = NOT_GIVEN,
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
        avatar: str | NotGiven = NOT_GIVEN,
        entity_type: Literal[
            "VIDEOCONF",
            "AI_ASSISTANT_PRIVATE",
            "LINES",
            "LIVECHAT",
            "ANNOUNCEMENT",
            "CALENDAR",
            "MAIL",
            "CRM",
            "SONET_GROUP",
            "TASKS",
            "CALL",
        ]
        | NotGiven = NOT_GIVEN,
        entity_id: str | NotGiven = NOT_GIVEN,
        copilot_main_role: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a group chat.

        Args:
            users: Identifiers of the users to add to the chat.
            type: Access to the new chat: OPEN, or CHAT (default) for closed. One of ``OPEN``
                (open chat), ``CHAT`` (closed chat) and others.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``.
            message: Text, e.g. of the message, notification or answer.
            avatar: Avatar: image as Base64, or a link to it.
            entity_type: Type of the object or directory concerned. One of ``VIDEOCONF`` (video
                conference), ``AI_ASSISTANT_PRIVATE`` (private talk with an AI assistant),
                ``LINES`` (chat of an Open Channel, operator's side), ``LIVECHAT`` (chat of an
                Open Channel, client's side), ``ANNOUNCEMENT`` (announcements), ``CALENDAR``
                (calendar event), ``MAIL`` (email correspondence), ``CRM`` (object of the CRM),
                ``SONET_GROUP`` (workgroup's own chat, never an extra one), ``TASKS`` (task),
                ``CALL`` (call).
            entity_id: Identifier of the object that the entry belongs to.
            copilot_main_role: Code of the BitrixGPT role, such as `copilot_assistant`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
        """
        return self._call(
            _CHAT__ADD,
            {
                "USERS": users,
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "COPILOT_MAIN_ROLE": copilot_main_role,
            },
            extra_params,
        )

    def get(
        self,
        *,
        entity_type: Literal[
            "VIDEOCONF",
            "AI_ASSISTANT_PRIVATE",
            "LINES",
            "LIVECHAT",
            "ANNOUNCEMENT",
            "CALENDAR",
            "MAIL",
            "CRM",
            "SONET_GROUP",
            "TASKS_TASK",
            "TASKS",
            "CALL",
        ]
        | str,
        entity_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatGetResult:
        """Find a chat's identifier by the object to which it is linked.

        Args:
            entity_type: Type of the object or directory concerned. One of ``VIDEOCONF`` (video
                conference), ``AI_ASSISTANT_PRIVATE`` (private talk with an AI assistant),
                ``LINES`` (chat of an Open Channel, operator's side), ``LIVECHAT`` (chat of an
                Open Channel, client's side), ``ANNOUNCEMENT`` (announcements), ``CALENDAR``
                (calendar event), ``MAIL`` (email correspondence), ``CRM`` (discussion chat of a
                CRM object), ``SONET_GROUP`` (workgroup's own chat), ``TASKS_TASK`` (task, new
                card), ``TASKS`` (task, old card), ``CALL`` (call) and others. Required.
            entity_id: Identifier of the object that the entry belongs to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
        """
        return self._call(
            _CHAT__GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra_params
        )

    def leave(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Leave a chat as the current user.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
                ``ACCESS_ERROR``: This chat cannot be left in this way. ``ACCESS_DENIED_KICK``:
                The caller is not in the chat, or may not leave it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.leave``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
        """
        return self._call(_CHAT__LEAVE, {"CHAT_ID": chat_id}, extra_params)

    def mute(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        mute: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mute or unmute the notifications of a chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            mute: `Y` mutes the chat, `N` unmutes it; left out: `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` and `DIALOG_ID`
                are both missing, or `CHAT_ID` is not valid. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is
                empty or not valid. ``ACCESS_ERROR``: The chat does not exist, is closed to the
                caller or cannot be muted.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.mute``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return self._call(
            _CHAT__MUTE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "MUTE": mute}, extra_params
        )

    def set_owner(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass the ownership of a chat to another participant.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``USER_ID_EMPTY``: `USER_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
                ``WRONG_REQUEST``: Only the present owner may name a new one, who must be in the
                chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.setOwner``. Scope: ``im``. Who may call: the owner of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return self._call(
            _CHAT__SET_OWNER,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "USER_ID": user_id},
            extra_params,
        )

    def update_avatar(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        avatar: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the picture of a chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            avatar: Avatar: image as Base64, or a link to it. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``ACCESS_DENIED``: The caller may not
                change the chat's picture. ``ACCESS_ERROR``: Chats of this kind do not support
                the action. ``ACCESS_ERROR``: This chat's picture is fixed. ``AVATAR_ERROR``:
                The file is not an image. ``AVATAR_ERROR``: The image is larger than 5000x5000
                pixels. ``WRONG_REQUEST``: There is no such chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.updateAvatar``. Scope: ``im``. Who may call: chat participants who
        may change the look of the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return self._call(
            _CHAT__UPDATE_AVATAR,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "AVATAR": avatar},
            extra_params,
        )

    def update_color(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
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
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the colour of a chat in the mobile application.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``ACCESS_ERROR``: Chats of this kind do
                not support the action. ``WRONG_COLOR``: There is no such colour.
                ``WRONG_REQUEST``: The chat already has this colour, or there is no such chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.updateColor``. Scope: ``im``. Who may call: chat participants who
        may change the look of the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return self._call(
            _CHAT__UPDATE_COLOR,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "COLOR": color},
            extra_params,
        )

    def update_title(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        title: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Rename a chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            title: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``TITLE_EMPTY``: `TITLE` is missing or
                holds only spaces. ``ACCESS_ERROR``: Chats of this kind do not support the
                action. ``ACCESS_ERROR``: This chat's title is fixed.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.updateTitle``. Scope: ``im``. Who may call: chat participants who
        may change the look of the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return self._call(
            _CHAT__UPDATE_TITLE,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "TITLE": title},
            extra_params,
        )


class AsyncImChatMethods(AsyncNamespace):
    """Methods of ``im.chat``."""

    @property
    def user(self) -> AsyncImChatUserMethods:
        """Methods of ``im.chat.user``."""
        return AsyncImChatUserMethods(self._caller)

    async def add(
        self,
        *,
        users: Sequence[int] | NotGiven = NOT_GIVEN,
        type: Literal["OPEN", "CHAT"] | str | NotGiven = NOT_GIVEN,
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
        avatar: str | NotGiven = NOT_GIVEN,
        entity_type: Literal[
            "VIDEOCONF",
            "AI_ASSISTANT_PRIVATE",
            "LINES",
            "LIVECHAT",
            "ANNOUNCEMENT",
            "CALENDAR",
            "MAIL",
            "CRM",
            "SONET_GROUP",
            "TASKS",
            "CALL",
        ]
        | NotGiven = NOT_GIVEN,
        entity_id: str | NotGiven = NOT_GIVEN,
        copilot_main_role: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a group chat.

        Args:
            users: Identifiers of the users to add to the chat.
            type: Access to the new chat: OPEN, or CHAT (default) for closed. One of ``OPEN``
                (open chat), ``CHAT`` (closed chat) and others.
            title: ``TITLE`` of the request.
            description: ``DESCRIPTION`` of the request.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``.
            message: Text, e.g. of the message, notification or answer.
            avatar: Avatar: image as Base64, or a link to it.
            entity_type: Type of the object or directory concerned. One of ``VIDEOCONF`` (video
                conference), ``AI_ASSISTANT_PRIVATE`` (private talk with an AI assistant),
                ``LINES`` (chat of an Open Channel, operator's side), ``LIVECHAT`` (chat of an
                Open Channel, client's side), ``ANNOUNCEMENT`` (announcements), ``CALENDAR``
                (calendar event), ``MAIL`` (email correspondence), ``CRM`` (object of the CRM),
                ``SONET_GROUP`` (workgroup's own chat, never an extra one), ``TASKS`` (task),
                ``CALL`` (call).
            entity_id: Identifier of the object that the entry belongs to.
            copilot_main_role: Code of the BitrixGPT role, such as `copilot_assistant`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
        """
        return await self._call(
            _CHAT__ADD,
            {
                "USERS": users,
                "TYPE": type,
                "TITLE": title,
                "DESCRIPTION": description,
                "COLOR": color,
                "MESSAGE": message,
                "AVATAR": avatar,
                "ENTITY_TYPE": entity_type,
                "ENTITY_ID": entity_id,
                "COPILOT_MAIN_ROLE": copilot_main_role,
            },
            extra_params,
        )

    async def get(
        self,
        *,
        entity_type: Literal[
            "VIDEOCONF",
            "AI_ASSISTANT_PRIVATE",
            "LINES",
            "LIVECHAT",
            "ANNOUNCEMENT",
            "CALENDAR",
            "MAIL",
            "CRM",
            "SONET_GROUP",
            "TASKS_TASK",
            "TASKS",
            "CALL",
        ]
        | str,
        entity_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> ChatGetResult:
        """Find a chat's identifier by the object to which it is linked.

        Args:
            entity_type: Type of the object or directory concerned. One of ``VIDEOCONF`` (video
                conference), ``AI_ASSISTANT_PRIVATE`` (private talk with an AI assistant),
                ``LINES`` (chat of an Open Channel, operator's side), ``LIVECHAT`` (chat of an
                Open Channel, client's side), ``ANNOUNCEMENT`` (announcements), ``CALENDAR``
                (calendar event), ``MAIL`` (email correspondence), ``CRM`` (discussion chat of a
                CRM object), ``SONET_GROUP`` (workgroup's own chat), ``TASKS_TASK`` (task, new
                card), ``TASKS`` (task, old card), ``CALL`` (call) and others. Required.
            entity_id: Identifier of the object that the entry belongs to. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
        """
        return await self._call(
            _CHAT__GET, {"ENTITY_TYPE": entity_type, "ENTITY_ID": entity_id}, extra_params
        )

    async def leave(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Leave a chat as the current user.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
                ``ACCESS_ERROR``: This chat cannot be left in this way. ``ACCESS_DENIED_KICK``:
                The caller is not in the chat, or may not leave it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.leave``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
        """
        return await self._call(_CHAT__LEAVE, {"CHAT_ID": chat_id}, extra_params)

    async def mute(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        mute: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mute or unmute the notifications of a chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            mute: `Y` mutes the chat, `N` unmutes it; left out: `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` and `DIALOG_ID`
                are both missing, or `CHAT_ID` is not valid. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is
                empty or not valid. ``ACCESS_ERROR``: The chat does not exist, is closed to the
                caller or cannot be muted.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.mute``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return await self._call(
            _CHAT__MUTE, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "MUTE": mute}, extra_params
        )

    async def set_owner(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass the ownership of a chat to another participant.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``USER_ID_EMPTY``: `USER_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
                ``WRONG_REQUEST``: Only the present owner may name a new one, who must be in the
                chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.setOwner``. Scope: ``im``. Who may call: the owner of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return await self._call(
            _CHAT__SET_OWNER,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "USER_ID": user_id},
            extra_params,
        )

    async def update_avatar(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        avatar: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Replace the picture of a chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            avatar: Avatar: image as Base64, or a link to it. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``ACCESS_DENIED``: The caller may not
                change the chat's picture. ``ACCESS_ERROR``: Chats of this kind do not support
                the action. ``ACCESS_ERROR``: This chat's picture is fixed. ``AVATAR_ERROR``:
                The file is not an image. ``AVATAR_ERROR``: The image is larger than 5000x5000
                pixels. ``WRONG_REQUEST``: There is no such chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.updateAvatar``. Scope: ``im``. Who may call: chat participants who
        may change the look of the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return await self._call(
            _CHAT__UPDATE_AVATAR,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "AVATAR": avatar},
            extra_params,
        )

    async def update_color(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
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
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the colour of a chat in the mobile application.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            color: Colour, as a hex code or one of the named values. One of ``RED``, ``GREEN``,
                ``MINT``, ``LIGHT_BLUE``, ``DARK_BLUE``, ``PURPLE``, ``AQUA``, ``PINK``,
                ``LIME``, ``BROWN``, ``AZURE``, ``KHAKI``, ``SAND``, ``MARENGO``, ``GRAY``,
                ``GRAPHITE``. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``ACCESS_ERROR``: Chats of this kind do
                not support the action. ``WRONG_COLOR``: There is no such colour.
                ``WRONG_REQUEST``: The chat already has this colour, or there is no such chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.updateColor``. Scope: ``im``. Who may call: chat participants who
        may change the look of the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return await self._call(
            _CHAT__UPDATE_COLOR,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "COLOR": color},
            extra_params,
        )

    async def update_title(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        title: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Rename a chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            title: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                wrongly starts with `chat`. ``DIALOG_ID_EMPTY``: `DIALOG_ID` names a private
                dialog or is not in the right format. ``TITLE_EMPTY``: `TITLE` is missing or
                holds only spaces. ``ACCESS_ERROR``: Chats of this kind do not support the
                action. ``ACCESS_ERROR``: This chat's title is fixed.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.chat.updateTitle``. Scope: ``im``. Who may call: chat participants who
        may change the look of the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return await self._call(
            _CHAT__UPDATE_TITLE,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "TITLE": title},
            extra_params,
        )


class ImChatUserMethods(Namespace):
    """Methods of ``im.chat.user``."""

    def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int],
        hide_history: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Invite users to a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            users: Identifiers of the users to add to the chat. Required.
            hide_history: Whether new members do not see earlier messages; left out: `Y`.
                Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
                ``ACCESS_ERROR``: This chat does not take new members. ``ACCESS_DENIED_EXTEND``:
                The caller may not add members to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.user.add``. Scope: ``im``. Who may call: chat participants who may
        add users. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
        """
        return self._call(
            _CHAT__USER__ADD,
            {"CHAT_ID": chat_id, "USERS": users, "HIDE_HISTORY": hide_history},
            extra_params,
        )

    def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a participant from a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``USER_ID_EMPTY``: `USER_ID` is missing. ``ACCESS_ERROR``: Chats of this kind do
                not support the action. ``ACCESS_ERROR``: Members of this chat cannot be
                removed. ``ACCESS_DENIED_KICK``: The caller may not remove members from the
                chat. ``USER_NOT_FOUND``: The user is not a member of the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.user.delete``. Scope: ``im``. Who may call: chat participants who
        may remove others. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
        """
        return self._call(
            _CHAT__USER__DELETE, {"CHAT_ID": chat_id, "USER_ID": user_id}, extra_params
        )

    def list(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[int]:
        """List the identifiers of a chat's participants.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.user.list``. Scope: ``im``. Who may call: participants of the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
        """
        return self._call(_CHAT__USER__LIST, {"CHAT_ID": chat_id}, extra_params)


class AsyncImChatUserMethods(AsyncNamespace):
    """Methods of ``im.chat.user``."""

    async def add(
        self,
        *,
        chat_id: int,
        users: Sequence[int],
        hide_history: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Invite users to a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            users: Identifiers of the users to add to the chat. Required.
            hide_history: Whether new members do not see earlier messages; left out: `Y`.
                Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
                ``ACCESS_ERROR``: This chat does not take new members. ``ACCESS_DENIED_EXTEND``:
                The caller may not add members to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.user.add``. Scope: ``im``. Who may call: chat participants who may
        add users. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
        """
        return await self._call(
            _CHAT__USER__ADD,
            {"CHAT_ID": chat_id, "USERS": users, "HIDE_HISTORY": hide_history},
            extra_params,
        )

    async def delete(
        self,
        *,
        chat_id: int,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a participant from a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``USER_ID_EMPTY``: `USER_ID` is missing. ``ACCESS_ERROR``: Chats of this kind do
                not support the action. ``ACCESS_ERROR``: Members of this chat cannot be
                removed. ``ACCESS_DENIED_KICK``: The caller may not remove members from the
                chat. ``USER_NOT_FOUND``: The user is not a member of the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.user.delete``. Scope: ``im``. Who may call: chat participants who
        may remove others. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
        """
        return await self._call(
            _CHAT__USER__DELETE, {"CHAT_ID": chat_id, "USER_ID": user_id}, extra_params
        )

    async def list(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[int]:
        """List the identifiers of a chat's participants.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: Chats of this kind do not support the action.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.chat.user.list``. Scope: ``im``. Who may call: participants of the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
        """
        return await self._call(_CHAT__USER__LIST, {"CHAT_ID": chat_id}, extra_params)


class ImCountersMethods(Namespace):
    """Methods of ``im.counters``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> CountersGetResult:
        """Get the current user's counts of unread messages and notifications.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.counters.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return self._call(_COUNTERS__GET, {}, extra_params)


class AsyncImCountersMethods(AsyncNamespace):
    """Methods of ``im.counters``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> CountersGetResult:
        """Get the current user's counts of unread messages and notifications.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.counters.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
        """
        return await self._call(_COUNTERS__GET, {}, extra_params)


class ImDepartmentMethods(Namespace):
    """Methods of ``im.department``."""

    @property
    def colleagues(self) -> ImDepartmentColleaguesMethods:
        """Methods of ``im.department.colleagues``."""
        return ImDepartmentColleaguesMethods(self._caller)

    @property
    def employees(self) -> ImDepartmentEmployeesMethods:
        """Methods of ``im.department.employees``."""
        return ImDepartmentEmployeesMethods(self._caller)

    @property
    def managers(self) -> ImDepartmentManagersMethods:
        """Methods of ``im.department.managers``."""
        return ImDepartmentManagersMethods(self._caller)

    def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DepartmentGetResult]:
        """Get the names and heads of departments by their identifiers.

        Args:
            id: Identifier. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: `ID` is missing, empty or
                not in the right format. ``ACCESS_ERROR``: Extranet users and bots cannot make
                this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.get``. Scope: ``im``. Who may call: any intranet user except
        bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
        """
        return self._call(
            _DEPARTMENT__GET, {"ID": id, "USER_DATA": _yes_no(user_data)}, extra_params
        )


class AsyncImDepartmentMethods(AsyncNamespace):
    """Methods of ``im.department``."""

    @property
    def colleagues(self) -> AsyncImDepartmentColleaguesMethods:
        """Methods of ``im.department.colleagues``."""
        return AsyncImDepartmentColleaguesMethods(self._caller)

    @property
    def employees(self) -> AsyncImDepartmentEmployeesMethods:
        """Methods of ``im.department.employees``."""
        return AsyncImDepartmentEmployeesMethods(self._caller)

    @property
    def managers(self) -> AsyncImDepartmentManagersMethods:
        """Methods of ``im.department.managers``."""
        return AsyncImDepartmentManagersMethods(self._caller)

    async def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[DepartmentGetResult]:
        """Get the names and heads of departments by their identifiers.

        Args:
            id: Identifier. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: `ID` is missing, empty or
                not in the right format. ``ACCESS_ERROR``: Extranet users and bots cannot make
                this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.get``. Scope: ``im``. Who may call: any intranet user except
        bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
        """
        return await self._call(
            _DEPARTMENT__GET, {"ID": id, "USER_DATA": _yes_no(user_data)}, extra_params
        )


class ImDepartmentColleaguesMethods(Namespace):
    """Methods of ``im.department.colleagues``."""

    def list(
        self,
        *,
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DepartmentColleaguesListItem | int]:
        """List the current user's colleagues; for a manager, subordinates and superiors.

        Args:
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: Extranet users and bots
                cannot make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.colleagues.list``. Scope: ``im``. Who may call: any intranet
        user except bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        return self._list(
            _DEPARTMENT__COLLEAGUES__LIST,
            {"USER_DATA": _yes_no(user_data), "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class AsyncImDepartmentColleaguesMethods(AsyncNamespace):
    """Methods of ``im.department.colleagues``."""

    def list(
        self,
        *,
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DepartmentColleaguesListItem | int]:
        """List the current user's colleagues; for a manager, subordinates and superiors.

        Args:
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: Extranet users and bots
                cannot make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.colleagues.list``. Scope: ``im``. Who may call: any intranet
        user except bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        return self._list(
            _DEPARTMENT__COLLEAGUES__LIST,
            {"USER_DATA": _yes_no(user_data), "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class ImDepartmentEmployeesMethods(Namespace):
    """Methods of ``im.department.employees``."""

    def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[DepartmentEmployeesGetResult]] | dict[str, list[Any]]:
        """Get the employees of the given departments.

        Args:
            id: Identifier. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_EMPTY``: `ID` is missing, empty or not
                in the right format. ``ACCESS_ERROR``: Extranet users and bots cannot make this
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.employees.get``. Scope: ``im``. Who may call: any intranet
        user except bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        return self._call(
            _DEPARTMENT__EMPLOYEES__GET, {"ID": id, "USER_DATA": _yes_no(user_data)}, extra_params
        )


class AsyncImDepartmentEmployeesMethods(AsyncNamespace):
    """Methods of ``im.department.employees``."""

    async def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[DepartmentEmployeesGetResult]] | dict[str, list[Any]]:
        """Get the employees of the given departments.

        Args:
            id: Identifier. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_EMPTY``: `ID` is missing, empty or not
                in the right format. ``ACCESS_ERROR``: Extranet users and bots cannot make this
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.employees.get``. Scope: ``im``. Who may call: any intranet
        user except bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        return await self._call(
            _DEPARTMENT__EMPLOYEES__GET, {"ID": id, "USER_DATA": _yes_no(user_data)}, extra_params
        )


class ImDepartmentManagersMethods(Namespace):
    """Methods of ``im.department.managers``."""

    def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[DepartmentManagersGetResult]] | dict[str, list[Any]]:
        """Get the heads of the given departments.

        Args:
            id: Identifier. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_EMPTY``: `ID` is missing, empty or not
                in the right format. ``ACCESS_ERROR``: Extranet users and bots cannot make this
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.managers.get``. Scope: ``im``. Who may call: any intranet
        user except bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        return self._call(
            _DEPARTMENT__MANAGERS__GET, {"ID": id, "USER_DATA": _yes_no(user_data)}, extra_params
        )


class AsyncImDepartmentManagersMethods(AsyncNamespace):
    """Methods of ``im.department.managers``."""

    async def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[DepartmentManagersGetResult]] | dict[str, list[Any]]:
        """Get the heads of the given departments.

        Args:
            id: Identifier. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_EMPTY``: `ID` is missing, empty or not
                in the right format. ``ACCESS_ERROR``: Extranet users and bots cannot make this
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.department.managers.get``. Scope: ``im``. Who may call: any intranet
        user except bots. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
        """
        return await self._call(
            _DEPARTMENT__MANAGERS__GET, {"ID": id, "USER_DATA": _yes_no(user_data)}, extra_params
        )


class ImDialogMethods(Namespace):
    """Methods of ``im.dialog``."""

    @property
    def messages(self) -> ImDialogMessagesMethods:
        """Methods of ``im.dialog.messages``."""
        return ImDialogMessagesMethods(self._caller)

    @property
    def read(self) -> ImDialogReadMethods:
        """Methods of ``im.dialog.read``."""
        return ImDialogReadMethods(self._caller)

    @property
    def users(self) -> ImDialogUsersMethods:
        """Methods of ``im.dialog.users``."""
        return ImDialogUsersMethods(self._caller)

    def get(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogGetResult:
        """Get the data of one chat: owner, counters, permissions and more.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing.
                ``ACCESS_ERROR``: The caller may not see the dialog.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.get``. Scope: ``im``. Who may call: any user who takes part in
        the chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
        """
        return self._call(_DIALOG__GET, {"DIALOG_ID": dialog_id}, extra_params)

    def unread(
        self,
        *,
        dialog_id: str,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark messages of a dialog as unread, from a given message on.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not a positive number. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing, empty or
                not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.unread``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
        """
        return self._call(
            _DIALOG__UNREAD, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra_params
        )

    def writing(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show the other participants that the current user is typing.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is not
                valid. ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.writing``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
        """
        return self._call(_DIALOG__WRITING, {"DIALOG_ID": dialog_id}, extra_params)


class AsyncImDialogMethods(AsyncNamespace):
    """Methods of ``im.dialog``."""

    @property
    def messages(self) -> AsyncImDialogMessagesMethods:
        """Methods of ``im.dialog.messages``."""
        return AsyncImDialogMessagesMethods(self._caller)

    @property
    def read(self) -> AsyncImDialogReadMethods:
        """Methods of ``im.dialog.read``."""
        return AsyncImDialogReadMethods(self._caller)

    @property
    def users(self) -> AsyncImDialogUsersMethods:
        """Methods of ``im.dialog.users``."""
        return AsyncImDialogUsersMethods(self._caller)

    async def get(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogGetResult:
        """Get the data of one chat: owner, counters, permissions and more.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing.
                ``ACCESS_ERROR``: The caller may not see the dialog.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.get``. Scope: ``im``. Who may call: any user who takes part in
        the chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
        """
        return await self._call(_DIALOG__GET, {"DIALOG_ID": dialog_id}, extra_params)

    async def unread(
        self,
        *,
        dialog_id: str,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark messages of a dialog as unread, from a given message on.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not a positive number. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing, empty or
                not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.unread``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
        """
        return await self._call(
            _DIALOG__UNREAD, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra_params
        )

    async def writing(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show the other participants that the current user is typing.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is not
                valid. ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.writing``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
        """
        return await self._call(_DIALOG__WRITING, {"DIALOG_ID": dialog_id}, extra_params)


class ImDialogMessagesMethods(Namespace):
    """Methods of ``im.dialog.messages``."""

    def get(
        self,
        *,
        dialog_id: str,
        last_id: int | NotGiven = NOT_GIVEN,
        first_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogMessagesGetResult:
        """Get the latest messages of a dialog, or those before or after a message.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            first_id: Message after which newer messages are loaded.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``20``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format. ``FIRST_ID_STRING``: `FIRST_ID` is not a
                number. ``LAST_ID_STRING``: `LAST_ID` is not a number. ``ACCESS_ERROR``: The
                caller has no access to the dialog.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.messages.get``. Scope: ``im``. Who may call: participants of the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
        """
        return self._call(
            _DIALOG__MESSAGES__GET,
            {"DIALOG_ID": dialog_id, "LAST_ID": last_id, "FIRST_ID": first_id, "LIMIT": limit},
            extra_params,
        )

    def search(
        self,
        *,
        chat_id: int,
        search_message: str | NotGiven = NOT_GIVEN,
        date_from: datetime | str | NotGiven = NOT_GIVEN,
        date_to: datetime | str | NotGiven = NOT_GIVEN,
        date: datetime | str | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogMessagesSearchResult:
        """Search the messages of a chat by text or date.

        Args:
            chat_id: Identifier of the chat. Required.
            search_message: Text to find in messages, longer than 2 characters.
            date_from: Start of the period to search, in ISO 8601.
            date_to: End of the period to search, in ISO 8601.
            date: Search the 24 hours from this moment, in ISO 8601.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.messages.search``. Scope: ``im``. Who may call: participants of
        the chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
        """
        return self._call(
            _DIALOG__MESSAGES__SEARCH,
            {
                "CHAT_ID": chat_id,
                "SEARCH_MESSAGE": search_message,
                "DATE_FROM": date_from,
                "DATE_TO": date_to,
                "DATE": date,
                "ORDER": order,
                "LIMIT": limit,
                "LAST_ID": last_id,
            },
            extra_params,
        )


class AsyncImDialogMessagesMethods(AsyncNamespace):
    """Methods of ``im.dialog.messages``."""

    async def get(
        self,
        *,
        dialog_id: str,
        last_id: int | NotGiven = NOT_GIVEN,
        first_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogMessagesGetResult:
        """Get the latest messages of a dialog, or those before or after a message.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            first_id: Message after which newer messages are loaded.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``20``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format. ``FIRST_ID_STRING``: `FIRST_ID` is not a
                number. ``LAST_ID_STRING``: `LAST_ID` is not a number. ``ACCESS_ERROR``: The
                caller has no access to the dialog.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.messages.get``. Scope: ``im``. Who may call: participants of the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
        """
        return await self._call(
            _DIALOG__MESSAGES__GET,
            {"DIALOG_ID": dialog_id, "LAST_ID": last_id, "FIRST_ID": first_id, "LIMIT": limit},
            extra_params,
        )

    async def search(
        self,
        *,
        chat_id: int,
        search_message: str | NotGiven = NOT_GIVEN,
        date_from: datetime | str | NotGiven = NOT_GIVEN,
        date_to: datetime | str | NotGiven = NOT_GIVEN,
        date: datetime | str | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogMessagesSearchResult:
        """Search the messages of a chat by text or date.

        Args:
            chat_id: Identifier of the chat. Required.
            search_message: Text to find in messages, longer than 2 characters.
            date_from: Start of the period to search, in ISO 8601.
            date_to: End of the period to search, in ISO 8601.
            date: Search the 24 hours from this moment, in ISO 8601.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing.
                ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.messages.search``. Scope: ``im``. Who may call: participants of
        the chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
        """
        return await self._call(
            _DIALOG__MESSAGES__SEARCH,
            {
                "CHAT_ID": chat_id,
                "SEARCH_MESSAGE": search_message,
                "DATE_FROM": date_from,
                "DATE_TO": date_to,
                "DATE": date,
                "ORDER": order,
                "LIMIT": limit,
                "LAST_ID": last_id,
            },
            extra_params,
        )


class ImDialogReadMethods(Namespace):
    """Methods of ``im.dialog.read``."""

    def __call__(
        self,
        *,
        dialog_id: str,
        message_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogReadResult:
        """Mark messages of a dialog as read, up to a given message.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message_id: Identifier of the message.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.read``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
        """
        return self._call(
            _DIALOG__READ, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra_params
        )

    def all(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Mark all chats of the current user as read.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.read.all``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return self._call(_DIALOG__READ__ALL, {}, extra_params)


class AsyncImDialogReadMethods(AsyncNamespace):
    """Methods of ``im.dialog.read``."""

    async def __call__(
        self,
        *,
        dialog_id: str,
        message_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogReadResult:
        """Mark messages of a dialog as read, up to a given message.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message_id: Identifier of the message.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.read``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
        """
        return await self._call(
            _DIALOG__READ, {"DIALOG_ID": dialog_id, "MESSAGE_ID": message_id}, extra_params
        )

    async def all(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Mark all chats of the current user as read.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.read.all``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
        """
        return await self._call(_DIALOG__READ__ALL, {}, extra_params)


class ImDialogUsersMethods(Namespace):
    """Methods of ``im.dialog.users``."""

    def list(
        self,
        *,
        dialog_id: str,
        skip_external: str | NotGiven = NOT_GIVEN,
        skip_external_except_types: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[DialogUsersListItem]:
        """List a dialog's participants with their profile data, page by page.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            skip_external: Whether to leave out system users; left out: `N`. Default: ``N``.
            skip_external_except_types: System user types to keep after all, comma-separated,
                such as `bot, email`.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing
                or not valid. ``ACCESS_ERROR``: The caller has no access to the dialog.
                ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.users.list``. Scope: ``im``. Who may call: users with access to
        the chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
        """
        return self._list(
            _DIALOG__USERS__LIST,
            {
                "DIALOG_ID": dialog_id,
                "SKIP_EXTERNAL": skip_external,
                "SKIP_EXTERNAL_EXCEPT_TYPES": skip_external_except_types,
                "LIMIT": limit,
                "LAST_ID": last_id,
                "OFFSET": offset,
            },
            extra_params,
        )


class AsyncImDialogUsersMethods(AsyncNamespace):
    """Methods of ``im.dialog.users``."""

    def list(
        self,
        *,
        dialog_id: str,
        skip_external: str | NotGiven = NOT_GIVEN,
        skip_external_except_types: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[DialogUsersListItem]:
        """List a dialog's participants with their profile data, page by page.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            skip_external: Whether to leave out system users; left out: `N`. Default: ``N``.
            skip_external_except_types: System user types to keep after all, comma-separated,
                such as `bot, email`.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing
                or not valid. ``ACCESS_ERROR``: The caller has no access to the dialog.
                ``ACCESS_ERROR``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.dialog.users.list``. Scope: ``im``. Who may call: users with access to
        the chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
        """
        return self._list(
            _DIALOG__USERS__LIST,
            {
                "DIALOG_ID": dialog_id,
                "SKIP_EXTERNAL": skip_external,
                "SKIP_EXTERNAL_EXCEPT_TYPES": skip_external_except_types,
                "LIMIT": limit,
                "LAST_ID": last_id,
                "OFFSET": offset,
            },
            extra_params,
        )


class ImDiskMethods(Namespace):
    """Methods of ``im.disk``."""

    @property
    def file(self) -> ImDiskFileMethods:
        """Methods of ``im.disk.file``."""
        return ImDiskFileMethods(self._caller)

    @property
    def folder(self) -> ImDiskFolderMethods:
        """Methods of ``im.disk.folder``."""
        return ImDiskFolderMethods(self._caller)


class AsyncImDiskMethods(AsyncNamespace):
    """Methods of ``im.disk``."""

    @property
    def file(self) -> AsyncImDiskFileMethods:
        """Methods of ``im.disk.file``."""
        return AsyncImDiskFileMethods(self._caller)

    @property
    def folder(self) -> AsyncImDiskFolderMethods:
        """Methods of ``im.disk.folder``."""
        return AsyncImDiskFolderMethods(self._caller)


class ImDiskFileMethods(Namespace):
    """Methods of ``im.disk.file``."""

    @_deprecated("im.disk.file.commit is deprecated: use im.v2.File.upload instead")
    def commit(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        file_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        upload_id: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        silent_mode: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        as_file: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DiskFileCommitResult:
        """Post a file from Drive into a chat.

        Deprecated; use ``im.v2.File.upload`` instead.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            file_id: Identifier of the file.
            upload_id: File on Drive, or several; can be combined with `AS_FILE`.
            message: Text, e.g. of the message, notification or answer.
            silent_mode: Whether to notify the client in an Open Channels chat.
            as_file: Whether to send an image uncompressed as a file; only with `UPLOAD_ID`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: Neither `CHAT_ID` nor
                `DIALOG_ID` is given, or `CHAT_ID` is empty. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is
                empty or not valid. ``FILES_ERROR``: Neither `FILE_ID` nor `UPLOAD_ID` is given.
                ``SAVE_ERROR``: `FILE_ID` or `UPLOAD_ID` is empty or names no file.
                ``ACCESS_ERROR``: The dialog does not exist, or the caller may not see it.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id; none of file_id and upload_id is
                given.

        REST method ``im.disk.file.commit``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        _require_one(
            file_id=file_id,
            upload_id=upload_id,
        )
        return self._call(
            _DISK__FILE__COMMIT,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "FILE_ID": file_id,
                "UPLOAD_ID": upload_id,
                "MESSAGE": message,
                "SILENT_MODE": _yes_no(silent_mode),
                "AS_FILE": _yes_no(as_file),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        chat_id: int,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one's own file from the folder of a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                empty. ``FILE_ID_EMPTY``: `FILE_ID` is missing or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.disk.file.delete``. Scope: ``im``. Who may call: the chat participant
        who sent the file. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
        """
        return self._call(
            _DISK__FILE__DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, extra_params
        )

    def save(
        self,
        *,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DiskFileSaveResult:
        """Save a file of a chat to the current user's own Drive.

        Args:
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``FILE_ID_EMPTY``: `FILE_ID` is missing or
                empty. ``FILE_SAVE_ERROR``: The file could not be saved: no access, no file, no
                space or Drive switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.disk.file.save``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
        """
        return self._call(_DISK__FILE__SAVE, {"FILE_ID": file_id}, extra_params)


class AsyncImDiskFileMethods(AsyncNamespace):
    """Methods of ``im.disk.file``."""

    @_deprecated("im.disk.file.commit is deprecated: use im.v2.File.upload instead")
    async def commit(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        file_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        upload_id: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        silent_mode: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        as_file: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DiskFileCommitResult:
        """Post a file from Drive into a chat.

        Deprecated; use ``im.v2.File.upload`` instead.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            file_id: Identifier of the file.
            upload_id: File on Drive, or several; can be combined with `AS_FILE`.
            message: Text, e.g. of the message, notification or answer.
            silent_mode: Whether to notify the client in an Open Channels chat.
            as_file: Whether to send an image uncompressed as a file; only with `UPLOAD_ID`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: Neither `CHAT_ID` nor
                `DIALOG_ID` is given, or `CHAT_ID` is empty. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is
                empty or not valid. ``FILES_ERROR``: Neither `FILE_ID` nor `UPLOAD_ID` is given.
                ``SAVE_ERROR``: `FILE_ID` or `UPLOAD_ID` is empty or names no file.
                ``ACCESS_ERROR``: The dialog does not exist, or the caller may not see it.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id; none of file_id and upload_id is
                given.

        REST method ``im.disk.file.commit``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        _require_one(
            file_id=file_id,
            upload_id=upload_id,
        )
        return await self._call(
            _DISK__FILE__COMMIT,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "FILE_ID": file_id,
                "UPLOAD_ID": upload_id,
                "MESSAGE": message,
                "SILENT_MODE": _yes_no(silent_mode),
                "AS_FILE": _yes_no(as_file),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        chat_id: int,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete one's own file from the folder of a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: `CHAT_ID` is missing or
                empty. ``FILE_ID_EMPTY``: `FILE_ID` is missing or empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.disk.file.delete``. Scope: ``im``. Who may call: the chat participant
        who sent the file. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
        """
        return await self._call(
            _DISK__FILE__DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, extra_params
        )

    async def save(
        self,
        *,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> DiskFileSaveResult:
        """Save a file of a chat to the current user's own Drive.

        Args:
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``FILE_ID_EMPTY``: `FILE_ID` is missing or
                empty. ``FILE_SAVE_ERROR``: The file could not be saved: no access, no file, no
                space or Drive switched off.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.disk.file.save``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
        """
        return await self._call(_DISK__FILE__SAVE, {"FILE_ID": file_id}, extra_params)


class ImDiskFolderMethods(Namespace):
    """Methods of ``im.disk.folder``."""

    @_deprecated("im.disk.folder.get is deprecated: use im.v2.File.upload instead")
    def get(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DiskFolderGetResult:
        """Get the identifier of the Drive folder that keeps a chat's files.

        Deprecated; use ``im.v2.File.upload`` instead.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: Neither `CHAT_ID` nor
                `DIALOG_ID` is given, or `CHAT_ID` is empty. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is
                empty or not valid. ``ACCESS_ERROR``: The dialog does not exist, or the caller
                may not see it.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.disk.folder.get``. Scope: ``im``. Who may call: participants of the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return self._call(
            _DISK__FOLDER__GET, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}, extra_params
        )


class AsyncImDiskFolderMethods(AsyncNamespace):
    """Methods of ``im.disk.folder``."""

    @_deprecated("im.disk.folder.get is deprecated: use im.v2.File.upload instead")
    async def get(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DiskFolderGetResult:
        """Get the identifier of the Drive folder that keeps a chat's files.

        Deprecated; use ``im.v2.File.upload`` instead.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: Neither `CHAT_ID` nor
                `DIALOG_ID` is given, or `CHAT_ID` is empty. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is
                empty or not valid. ``ACCESS_ERROR``: The dialog does not exist, or the caller
                may not see it.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of chat_id and dialog_id is given.

        REST method ``im.disk.folder.get``. Scope: ``im``. Who may call: participants of the
        chat. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
        """
        _require_one(
            chat_id=chat_id,
            dialog_id=dialog_id,
        )
        return await self._call(
            _DISK__FOLDER__GET, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}, extra_params
        )


class ImMessageMethods(Namespace):
    """Methods of ``im.message``."""

    def add(
        self,
        *,
        dialog_id: str,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        system: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        reply_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Send a message to a chat or to a user.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            keyboard: Buttons under the message; `N` or empty on update removes them.
            menu: Extra items of the context menu; `N` or empty on update removes them.
            system: Whether to send it as a system message; left out: `N`. Default: ``N``.
            url_preview: Whether links turn into rich previews; left out on sending: `Y`.
                Default: ``Y``.
            reply_id: Message in the same chat that is being replied to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_EMPTY``: There is neither a message
                text nor an attachment. ``USER_ID_EMPTY``: `DIALOG_ID` holds no valid user
                identifier. ``USER_NOT_FOUND``: There is no such user. ``CHAT_ID``: The message
                could not be created; the chat may not exist. ``ACCESS_ERROR``: The caller may
                not send messages here. ``PARAMS_ERROR``: The set of parameters is not valid.
                ``ATTACH_ERROR``: `ATTACH` is not valid. ``ATTACH_OVERSIZE``: `ATTACH` is too
                large. ``KEYBOARD_ERROR``: `KEYBOARD` is not valid. ``MENU_ERROR``: `MENU` is
                not valid. ``REPLY_ACCESS_ERROR``: The caller cannot see the message named in
                `REPLY_ID`. ``REPLY_FROM_OTHER_CHAT_ERROR``: The message to reply to is in
                another chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of message and attach is given.

        REST method ``im.message.add``. Scope: ``im``. Who may call: users who may post in the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
        """
        _require_one(
            message=message,
            attach=attach,
        )
        return self._call(
            _MESSAGE__ADD,
            {
                "DIALOG_ID": dialog_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": _yes_no(system),
                "URL_PREVIEW": _yes_no(url_preview),
                "REPLY_ID": reply_id,
            },
            extra_params,
        )

    def command(
        self,
        *,
        message_id: int,
        bot_id: int,
        command: str,
        command_params: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Run a chatbot command on a message.

        Args:
            message_id: Identifier of the message. Required.
            bot_id: Chatbot. Required.
            command: Chatbot command, as it was registered. Required.
            command_params: Parameters passed to the chatbot command.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``BOT_ID_ERROR``: `BOT_ID` is missing or not valid.
                ``COMMAND_ERROR``: `COMMAND` is missing. ``PARAMS_ERROR``: The parameters of the
                command are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.command``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
        """
        return self._call(
            _MESSAGE__COMMAND,
            {
                "MESSAGE_ID": message_id,
                "BOT_ID": bot_id,
                "COMMAND": command,
                "COMMAND_PARAMS": command_params,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a message from a chat.

        Args:
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``CANT_EDIT_MESSAGE``: The caller may not delete the message, or
                the time for it is over.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.delete``. Scope: ``im``. Who may call: the message's author, or
        an administrator of the group chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
        """
        return self._call(_MESSAGE__DELETE, {"MESSAGE_ID": message_id}, extra_params)

    def like(
        self,
        *,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set, remove or toggle the current user's like on a message.

        Args:
            message_id: Identifier of the message. Required.
            action: What to do with the like: auto toggles it. One of ``auto`` (switch the like
                on or off), ``plus`` (add the like), ``minus`` (take the like away). Default:
                ``auto``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``WITHOUT_CHANGES``: The reaction was already as asked, so nothing
                changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.like``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
        """
        return self._call(
            _MESSAGE__LIKE, {"MESSAGE_ID": message_id, "ACTION": action}, extra_params
        )

    def share(
        self,
        *,
        message_id: int,
        dialog_id: str,
        type: Literal["CHAT", "TASK", "POST", "CALEND"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Create a chat, task, feed post or calendar event from a message.

        Args:
            message_id: Identifier of the message. Required.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            type: Access to the new chat: OPEN, or CHAT (default) for closed. One of ``CHAT``,
                ``TASK``, ``POST`` (feed post), ``CALEND`` (calendar event). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing or not valid.
                ``ACCESS_ERROR``: The caller has no access to the dialog. ``PARAMS_ERROR``: The
                parameters of the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.share``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
        """
        return self._call(
            _MESSAGE__SHARE,
            {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type},
            extra_params,
        )

    def update(
        self,
        *,
        message_id: int,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        is_edited: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Edit the text or the parameters of a message already sent.

        Args:
            message_id: Identifier of the message. Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            keyboard: Buttons under the message; `N` or empty on update removes them.
            menu: Extra items of the context menu; `N` or empty on update removes them.
            url_preview: Whether links turn into rich previews; left out on sending: `Y`.
            is_edited: Whether to mark the message as edited when `ATTACH` changes; left out:
                `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``CANT_EDIT_MESSAGE``: The caller may not edit the message, or the
                time for it is over. ``ATTACH_ERROR``: `ATTACH` is not valid.
                ``ATTACH_OVERSIZE``: `ATTACH` is too large. ``KEYBOARD_ERROR``: `KEYBOARD` is
                not valid. ``KEYBOARD_OVERSIZE``: `KEYBOARD` is too large. ``menu_ERROR``:
                `MENU` is not valid. ``MENU_OVERSIZE``: `MENU` is too large.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.update``. Scope: ``im``. Who may call: the author of the
        message. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
        """
        return self._call(
            _MESSAGE__UPDATE,
            {
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": _yes_no(url_preview),
                "IS_EDITED": is_edited,
            },
            extra_params,
        )


class AsyncImMessageMethods(AsyncNamespace):
    """Methods of ``im.message``."""

    async def add(
        self,
        *,
        dialog_id: str,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        system: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        reply_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Send a message to a chat or to a user.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            keyboard: Buttons under the message; `N` or empty on update removes them.
            menu: Extra items of the context menu; `N` or empty on update removes them.
            system: Whether to send it as a system message; left out: `N`. Default: ``N``.
            url_preview: Whether links turn into rich previews; left out on sending: `Y`.
                Default: ``Y``.
            reply_id: Message in the same chat that is being replied to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_EMPTY``: There is neither a message
                text nor an attachment. ``USER_ID_EMPTY``: `DIALOG_ID` holds no valid user
                identifier. ``USER_NOT_FOUND``: There is no such user. ``CHAT_ID``: The message
                could not be created; the chat may not exist. ``ACCESS_ERROR``: The caller may
                not send messages here. ``PARAMS_ERROR``: The set of parameters is not valid.
                ``ATTACH_ERROR``: `ATTACH` is not valid. ``ATTACH_OVERSIZE``: `ATTACH` is too
                large. ``KEYBOARD_ERROR``: `KEYBOARD` is not valid. ``MENU_ERROR``: `MENU` is
                not valid. ``REPLY_ACCESS_ERROR``: The caller cannot see the message named in
                `REPLY_ID`. ``REPLY_FROM_OTHER_CHAT_ERROR``: The message to reply to is in
                another chat.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of message and attach is given.

        REST method ``im.message.add``. Scope: ``im``. Who may call: users who may post in the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
        """
        _require_one(
            message=message,
            attach=attach,
        )
        return await self._call(
            _MESSAGE__ADD,
            {
                "DIALOG_ID": dialog_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": _yes_no(system),
                "URL_PREVIEW": _yes_no(url_preview),
                "REPLY_ID": reply_id,
            },
            extra_params,
        )

    async def command(
        self,
        *,
        message_id: int,
        bot_id: int,
        command: str,
        command_params: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Run a chatbot command on a message.

        Args:
            message_id: Identifier of the message. Required.
            bot_id: Chatbot. Required.
            command: Chatbot command, as it was registered. Required.
            command_params: Parameters passed to the chatbot command.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``BOT_ID_ERROR``: `BOT_ID` is missing or not valid.
                ``COMMAND_ERROR``: `COMMAND` is missing. ``PARAMS_ERROR``: The parameters of the
                command are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.command``. Scope: ``im``. Who may call: participants of the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
        """
        return await self._call(
            _MESSAGE__COMMAND,
            {
                "MESSAGE_ID": message_id,
                "BOT_ID": bot_id,
                "COMMAND": command,
                "COMMAND_PARAMS": command_params,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a message from a chat.

        Args:
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``CANT_EDIT_MESSAGE``: The caller may not delete the message, or
                the time for it is over.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.delete``. Scope: ``im``. Who may call: the message's author, or
        an administrator of the group chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
        """
        return await self._call(_MESSAGE__DELETE, {"MESSAGE_ID": message_id}, extra_params)

    async def like(
        self,
        *,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set, remove or toggle the current user's like on a message.

        Args:
            message_id: Identifier of the message. Required.
            action: What to do with the like: auto toggles it. One of ``auto`` (switch the like
                on or off), ``plus`` (add the like), ``minus`` (take the like away). Default:
                ``auto``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``WITHOUT_CHANGES``: The reaction was already as asked, so nothing
                changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.like``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
        """
        return await self._call(
            _MESSAGE__LIKE, {"MESSAGE_ID": message_id, "ACTION": action}, extra_params
        )

    async def share(
        self,
        *,
        message_id: int,
        dialog_id: str,
        type: Literal["CHAT", "TASK", "POST", "CALEND"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Create a chat, task, feed post or calendar event from a message.

        Args:
            message_id: Identifier of the message. Required.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            type: Access to the new chat: OPEN, or CHAT (default) for closed. One of ``CHAT``,
                ``TASK``, ``POST`` (feed post), ``CALEND`` (calendar event). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing or not valid.
                ``ACCESS_ERROR``: The caller has no access to the dialog. ``PARAMS_ERROR``: The
                parameters of the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.share``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
        """
        return await self._call(
            _MESSAGE__SHARE,
            {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type},
            extra_params,
        )

    async def update(
        self,
        *,
        message_id: int,
        message: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        menu: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        is_edited: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Edit the text or the parameters of a message already sent.

        Args:
            message_id: Identifier of the message. Required.
            message: Text, e.g. of the message, notification or answer.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            keyboard: Buttons under the message; `N` or empty on update removes them.
            menu: Extra items of the context menu; `N` or empty on update removes them.
            url_preview: Whether links turn into rich previews; left out on sending: `Y`.
            is_edited: Whether to mark the message as edited when `ATTACH` changes; left out:
                `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``MESSAGE_ID_ERROR``: `MESSAGE_ID` is missing
                or not valid. ``CANT_EDIT_MESSAGE``: The caller may not edit the message, or the
                time for it is over. ``ATTACH_ERROR``: `ATTACH` is not valid.
                ``ATTACH_OVERSIZE``: `ATTACH` is too large. ``KEYBOARD_ERROR``: `KEYBOARD` is
                not valid. ``KEYBOARD_OVERSIZE``: `KEYBOARD` is too large. ``menu_ERROR``:
                `MENU` is not valid. ``MENU_OVERSIZE``: `MENU` is too large.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.message.update``. Scope: ``im``. Who may call: the author of the
        message. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
        """
        return await self._call(
            _MESSAGE__UPDATE,
            {
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": _yes_no(url_preview),
                "IS_EDITED": is_edited,
            },
            extra_params,
        )


class ImNotifyMethods(Namespace):
    """Methods of ``im.notify``."""

    @property
    def history(self) -> ImNotifyHistoryMethods:
        """Methods of ``im.notify.history``."""
        return ImNotifyHistoryMethods(self._caller)

    @property
    def personal(self) -> ImNotifyPersonalMethods:
        """Methods of ``im.notify.personal``."""
        return ImNotifyPersonalMethods(self._caller)

    @property
    def read(self) -> ImNotifyReadMethods:
        """Methods of ``im.notify.read``."""
        return ImNotifyReadMethods(self._caller)

    @property
    def schema(self) -> ImNotifySchemaMethods:
        """Methods of ``im.notify.schema``."""
        return ImNotifySchemaMethods(self._caller)

    @property
    def system(self) -> ImNotifySystemMethods:
        """Methods of ``im.notify.system``."""
        return ImNotifySystemMethods(self._caller)

    def __call__(
        self,
        *,
        user_id: int,
        type: Literal["USER", "SYSTEM"] | NotGiven = NOT_GIVEN,
        message: str,
        message_out: str | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | bool:
        """Send a user a notification, personal or system.

        Args:
            user_id: Identifier of the user. Required.
            type: Access to the new chat: OPEN, or CHAT (default) for closed. One of ``USER``
                (personal notification), ``SYSTEM`` (system notification). Default: ``USER``.
            message: Text, e.g. of the message, notification or answer. Required.
            message_out: Text for channels outside the chat, such as email.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: Calls by a browser
                session are not allowed here. ``USER_ID_EMPTY``: `USER_ID` is missing or not a
                positive number. ``MESSAGE_EMPTY``: The message text is missing.
                ``ATTACH_OVERSIZE``: `ATTACH` is longer than 60,000 characters.
                ``ATTACH_ERROR``: `ATTACH` is not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
        """
        return self._call(
            _NOTIFY,
            {
                "USER_ID": user_id,
                "TYPE": type,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    def answer(
        self,
        *,
        notify_id: int,
        answer_text: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyAnswerResult:
        """Answer a notification that supports a quick text reply.

        Args:
            notify_id: Notification being answered. Required.
            answer_text: Text of the quick answer. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_ERROR``: `NOTIFY_ID` is missing or not a
                positive number. ``ANSWER_TEXT_ERROR``: `ANSWER_TEXT` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.answer``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
        """
        return self._call(
            _NOTIFY__ANSWER, {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}, extra_params
        )

    def confirm(
        self,
        *,
        notify_id: int,
        notify_value: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyConfirmResult:
        """Press a button of a notification.

        Args:
            notify_id: Notification being answered. Required.
            notify_value: Value of the button pressed. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_ERROR``: `NOTIFY_ID` is missing or not a
                positive number. ``NOTIFY_VALUE_ERROR``: `NOTIFY_VALUE` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.confirm``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
        """
        return self._call(
            _NOTIFY__CONFIRM, {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}, extra_params
        )

    def delete(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a notification by its identifier or tag.

        Args:
            id: Identifier.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``PARAMS_ERROR``: None of `ID`, `TAG` and
                `SUB_TAG` is given, or a browser session gave no `ID`. ``ACCESS_DENIED``: The
                application is unknown: no client identifier came, neither did `CLIENT_ID`.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of id and tag and sub_tag is given.

        REST method ``im.notify.delete``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
        """
        _require_one(
            id=id,
            tag=tag,
            sub_tag=sub_tag,
        )
        return self._call(
            _NOTIFY__DELETE,
            {"ID": id, "TAG": tag, "SUB_TAG": sub_tag, "CLIENT_ID": client_id},
            extra_params,
        )

    def get(
        self,
        *,
        last_id: int | NotGiven = NOT_GIVEN,
        last_type: Literal[1, 3] | int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        convert_text: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyGetResult:
        """List the current user's notifications, page by page.

        Args:
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            last_type: Cursor of the page: 1 confirmations, 3 ordinary; goes with `LAST_ID`. One
                of ``1`` (go on with the confirmations), ``3`` (go on with ordinary
                notifications) and others.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            convert_text: Whether to convert the notification text, `Y` for yes.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``LAST_ID_AND_LAST_TYPE``: `LAST_ID` and
                `LAST_TYPE` must be given together. ``LAST_ID_STRING``: `LAST_ID` is not a
                number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
        """
        return self._call(
            _NOTIFY__GET,
            {
                "LAST_ID": last_id,
                "LAST_TYPE": last_type,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
            },
            extra_params,
        )


class AsyncImNotifyMethods(AsyncNamespace):
    """Methods of ``im.notify``."""

    @property
    def history(self) -> AsyncImNotifyHistoryMethods:
        """Methods of ``im.notify.history``."""
        return AsyncImNotifyHistoryMethods(self._caller)

    @property
    def personal(self) -> AsyncImNotifyPersonalMethods:
        """Methods of ``im.notify.personal``."""
        return AsyncImNotifyPersonalMethods(self._caller)

    @property
    def read(self) -> AsyncImNotifyReadMethods:
        """Methods of ``im.notify.read``."""
        return AsyncImNotifyReadMethods(self._caller)

    @property
    def schema(self) -> AsyncImNotifySchemaMethods:
        """Methods of ``im.notify.schema``."""
        return AsyncImNotifySchemaMethods(self._caller)

    @property
    def system(self) -> AsyncImNotifySystemMethods:
        """Methods of ``im.notify.system``."""
        return AsyncImNotifySystemMethods(self._caller)

    async def __call__(
        self,
        *,
        user_id: int,
        type: Literal["USER", "SYSTEM"] | NotGiven = NOT_GIVEN,
        message: str,
        message_out: str | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | bool:
        """Send a user a notification, personal or system.

        Args:
            user_id: Identifier of the user. Required.
            type: Access to the new chat: OPEN, or CHAT (default) for closed. One of ``USER``
                (personal notification), ``SYSTEM`` (system notification). Default: ``USER``.
            message: Text, e.g. of the message, notification or answer. Required.
            message_out: Text for channels outside the chat, such as email.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: Calls by a browser
                session are not allowed here. ``USER_ID_EMPTY``: `USER_ID` is missing or not a
                positive number. ``MESSAGE_EMPTY``: The message text is missing.
                ``ATTACH_OVERSIZE``: `ATTACH` is longer than 60,000 characters.
                ``ATTACH_ERROR``: `ATTACH` is not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
        """
        return await self._call(
            _NOTIFY,
            {
                "USER_ID": user_id,
                "TYPE": type,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )

    async def answer(
        self,
        *,
        notify_id: int,
        answer_text: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyAnswerResult:
        """Answer a notification that supports a quick text reply.

        Args:
            notify_id: Notification being answered. Required.
            answer_text: Text of the quick answer. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_ERROR``: `NOTIFY_ID` is missing or not a
                positive number. ``ANSWER_TEXT_ERROR``: `ANSWER_TEXT` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.answer``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
        """
        return await self._call(
            _NOTIFY__ANSWER, {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}, extra_params
        )

    async def confirm(
        self,
        *,
        notify_id: int,
        notify_value: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyConfirmResult:
        """Press a button of a notification.

        Args:
            notify_id: Notification being answered. Required.
            notify_value: Value of the button pressed. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_ERROR``: `NOTIFY_ID` is missing or not a
                positive number. ``NOTIFY_VALUE_ERROR``: `NOTIFY_VALUE` is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.confirm``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
        """
        return await self._call(
            _NOTIFY__CONFIRM, {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}, extra_params
        )

    async def delete(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a notification by its identifier or tag.

        Args:
            id: Identifier.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``PARAMS_ERROR``: None of `ID`, `TAG` and
                `SUB_TAG` is given, or a browser session gave no `ID`. ``ACCESS_DENIED``: The
                application is unknown: no client identifier came, neither did `CLIENT_ID`.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of id and tag and sub_tag is given.

        REST method ``im.notify.delete``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
        """
        _require_one(
            id=id,
            tag=tag,
            sub_tag=sub_tag,
        )
        return await self._call(
            _NOTIFY__DELETE,
            {"ID": id, "TAG": tag, "SUB_TAG": sub_tag, "CLIENT_ID": client_id},
            extra_params,
        )

    async def get(
        self,
        *,
        last_id: int | NotGiven = NOT_GIVEN,
        last_type: Literal[1, 3] | int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        convert_text: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyGetResult:
        """List the current user's notifications, page by page.

        Args:
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            last_type: Cursor of the page: 1 confirmations, 3 ordinary; goes with `LAST_ID`. One
                of ``1`` (go on with the confirmations), ``3`` (go on with ordinary
                notifications) and others.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            convert_text: Whether to convert the notification text, `Y` for yes.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``LAST_ID_AND_LAST_TYPE``: `LAST_ID` and
                `LAST_TYPE` must be given together. ``LAST_ID_STRING``: `LAST_ID` is not a
                number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
        """
        return await self._call(
            _NOTIFY__GET,
            {
                "LAST_ID": last_id,
                "LAST_TYPE": last_type,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
            },
            extra_params,
        )


class ImNotifyHistoryMethods(Namespace):
    """Methods of ``im.notify.history``."""

    def search(
        self,
        *,
        search_text: str | NotGiven = NOT_GIVEN,
        search_type: str | NotGiven = NOT_GIVEN,
        search_types: Sequence[object] | NotGiven = NOT_GIVEN,
        search_date: str | NotGiven = NOT_GIVEN,
        search_date_from: str | NotGiven = NOT_GIVEN,
        search_date_to: str | NotGiven = NOT_GIVEN,
        search_authors: Sequence[object] | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        convert_text: str | NotGiven = NOT_GIVEN,
        group_tag: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyHistorySearchResult:
        """Search the current user's past notifications.

        Args:
            search_text: Text to find; at least 3 characters unless another filter is set.
            search_type: Notification type: a module, or module and event joined by a bar.
            search_types: Several notification types, written as in `SEARCH_TYPE`.
            search_date: Date to search, in ISO 8601.
            search_date_from: Start of the period, in ISO 8601; goes with `SEARCH_DATE_TO`.
            search_date_to: End of the period, in ISO 8601; goes with `SEARCH_DATE_FROM`.
            search_authors: Users whose notifications to find.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            convert_text: Whether to convert the notification text, `Y` for yes.
            group_tag: Group tag by which to narrow the search.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``SEARCH_TEXT_ERROR``: `SEARCH_TEXT` is
                shorter than 3 characters and there is no other filter. ``LAST_ID_STRING``:
                `LAST_ID` is not a number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.history.search``. Scope: ``im``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
        """
        return self._call(
            _NOTIFY__HISTORY__SEARCH,
            {
                "SEARCH_TEXT": search_text,
                "SEARCH_TYPE": search_type,
                "SEARCH_TYPES": search_types,
                "SEARCH_DATE": search_date,
                "SEARCH_DATE_FROM": search_date_from,
                "SEARCH_DATE_TO": search_date_to,
                "SEARCH_AUTHORS": search_authors,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
                "GROUP_TAG": group_tag,
            },
            extra_params,
        )


class AsyncImNotifyHistoryMethods(AsyncNamespace):
    """Methods of ``im.notify.history``."""

    async def search(
        self,
        *,
        search_text: str | NotGiven = NOT_GIVEN,
        search_type: str | NotGiven = NOT_GIVEN,
        search_types: Sequence[object] | NotGiven = NOT_GIVEN,
        search_date: str | NotGiven = NOT_GIVEN,
        search_date_from: str | NotGiven = NOT_GIVEN,
        search_date_to: str | NotGiven = NOT_GIVEN,
        search_authors: Sequence[object] | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        convert_text: str | NotGiven = NOT_GIVEN,
        group_tag: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NotifyHistorySearchResult:
        """Search the current user's past notifications.

        Args:
            search_text: Text to find; at least 3 characters unless another filter is set.
            search_type: Notification type: a module, or module and event joined by a bar.
            search_types: Several notification types, written as in `SEARCH_TYPE`.
            search_date: Date to search, in ISO 8601.
            search_date_from: Start of the period, in ISO 8601; goes with `SEARCH_DATE_TO`.
            search_date_to: End of the period, in ISO 8601; goes with `SEARCH_DATE_FROM`.
            search_authors: Users whose notifications to find.
            last_id: Last entry already loaded (user, message or notification); the next ones
                follow.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            convert_text: Whether to convert the notification text, `Y` for yes.
            group_tag: Group tag by which to narrow the search.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``SEARCH_TEXT_ERROR``: `SEARCH_TEXT` is
                shorter than 3 characters and there is no other filter. ``LAST_ID_STRING``:
                `LAST_ID` is not a number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.history.search``. Scope: ``im``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
        """
        return await self._call(
            _NOTIFY__HISTORY__SEARCH,
            {
                "SEARCH_TEXT": search_text,
                "SEARCH_TYPE": search_type,
                "SEARCH_TYPES": search_types,
                "SEARCH_DATE": search_date,
                "SEARCH_DATE_FROM": search_date_from,
                "SEARCH_DATE_TO": search_date_to,
                "SEARCH_AUTHORS": search_authors,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "CONVERT_TEXT": convert_text,
                "GROUP_TAG": group_tag,
            },
            extra_params,
        )


class ImNotifyPersonalMethods(Namespace):
    """Methods of ``im.notify.personal``."""

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | bool:
        """Send a user a personal notification in the caller's name.

        Args:
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            message_out: Text for channels outside the chat, such as email.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: Calls by a browser
                session are not allowed here. ``USER_ID_EMPTY``: `USER_ID` is missing or not a
                positive number. ``MESSAGE_EMPTY``: The message text is missing.
                ``ATTACH_OVERSIZE``: `ATTACH` is longer than 60,000 characters.
                ``ATTACH_ERROR``: `ATTACH` is not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.personal.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        return self._call(
            _NOTIFY__PERSONAL__ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class AsyncImNotifyPersonalMethods(AsyncNamespace):
    """Methods of ``im.notify.personal``."""

    async def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | bool:
        """Send a user a personal notification in the caller's name.

        Args:
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            message_out: Text for channels outside the chat, such as email.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: Calls by a browser
                session are not allowed here. ``USER_ID_EMPTY``: `USER_ID` is missing or not a
                positive number. ``MESSAGE_EMPTY``: The message text is missing.
                ``ATTACH_OVERSIZE``: `ATTACH` is longer than 60,000 characters.
                ``ATTACH_ERROR``: `ATTACH` is not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.personal.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        return await self._call(
            _NOTIFY__PERSONAL__ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class ImNotifyReadMethods(Namespace):
    """Methods of ``im.notify.read``."""

    def __call__(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        action: str | NotGiven = NOT_GIVEN,
        only_current: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark one notification, or all from it onwards, as read or unread.

        Args:
            id: Identifier.
            action: What to do with the like: auto toggles it. Default: ``Y``.
            only_current: `Y` marks one notification only; else also those with larger
                identifiers.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.read``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
        """
        return self._call(
            _NOTIFY__READ, {"ID": id, "ACTION": action, "ONLY_CURRENT": only_current}, extra_params
        )

    def all(self, *, extra_params: Mapping[str, object] | None = None) -> NotifyReadAllResult:
        """Mark all notifications of the current user as read.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.read.all``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return self._call(_NOTIFY__READ__ALL, {}, extra_params)

    def list(
        self,
        *,
        ids: Sequence[int],
        action: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark the listed notifications as read or unread.

        Args:
            ids: Notifications to mark; an identifier below 1 ends the processing. Required.
            action: What to do with the like: auto toggles it. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``PARAMS_ERROR``: `IDS` is missing or not an
                array.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.read.list``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
        """
        return self._call(_NOTIFY__READ__LIST, {"IDS": ids, "ACTION": action}, extra_params)


class AsyncImNotifyReadMethods(AsyncNamespace):
    """Methods of ``im.notify.read``."""

    async def __call__(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        action: str | NotGiven = NOT_GIVEN,
        only_current: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark one notification, or all from it onwards, as read or unread.

        Args:
            id: Identifier.
            action: What to do with the like: auto toggles it. Default: ``Y``.
            only_current: `Y` marks one notification only; else also those with larger
                identifiers.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.read``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
        """
        return await self._call(
            _NOTIFY__READ, {"ID": id, "ACTION": action, "ONLY_CURRENT": only_current}, extra_params
        )

    async def all(self, *, extra_params: Mapping[str, object] | None = None) -> NotifyReadAllResult:
        """Mark all notifications of the current user as read.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.read.all``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
        """
        return await self._call(_NOTIFY__READ__ALL, {}, extra_params)

    async def list(
        self,
        *,
        ids: Sequence[int],
        action: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark the listed notifications as read or unread.

        Args:
            ids: Notifications to mark; an identifier below 1 ends the processing. Required.
            action: What to do with the like: auto toggles it. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``PARAMS_ERROR``: `IDS` is missing or not an
                array.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.read.list``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
        """
        return await self._call(_NOTIFY__READ__LIST, {"IDS": ids, "ACTION": action}, extra_params)


class ImNotifySchemaMethods(Namespace):
    """Methods of ``im.notify.schema``."""

    def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, NotifySchemaGetResult]:
        """Get the notification types that exist, module by module.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.schema.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return self._call(_NOTIFY__SCHEMA__GET, {}, extra_params)


class AsyncImNotifySchemaMethods(AsyncNamespace):
    """Methods of ``im.notify.schema``."""

    async def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, NotifySchemaGetResult]:
        """Get the notification types that exist, module by module.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.schema.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
        """
        return await self._call(_NOTIFY__SCHEMA__GET, {}, extra_params)


class ImNotifySystemMethods(Namespace):
    """Methods of ``im.notify.system``."""

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | bool:
        """Send a user a system notification.

        Args:
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            message_out: Text for channels outside the chat, such as email.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: Calls by a browser
                session are not allowed here. ``USER_ID_EMPTY``: `USER_ID` is missing or not a
                positive number. ``MESSAGE_EMPTY``: The message text is missing.
                ``ATTACH_OVERSIZE``: `ATTACH` is longer than 60,000 characters.
                ``ATTACH_ERROR``: `ATTACH` is not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.system.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
        """
        return self._call(
            _NOTIFY__SYSTEM__ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class AsyncImNotifySystemMethods(AsyncNamespace):
    """Methods of ``im.notify.system``."""

    async def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | NotGiven = NOT_GIVEN,
        tag: str | NotGiven = NOT_GIVEN,
        sub_tag: str | NotGiven = NOT_GIVEN,
        attach: Mapping[str, object] | str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | bool:
        """Send a user a system notification.

        Args:
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            message_out: Text for channels outside the chat, such as email.
            tag: Tag unique within the application; a new notification replaces the old.
            sub_tag: Second tag of the notification, need not be unique.
            attach: Attachment built of blocks; `N` or empty on update removes it.
            client_id: Identifier of the application; required for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: Calls by a browser
                session are not allowed here. ``USER_ID_EMPTY``: `USER_ID` is missing or not a
                positive number. ``MESSAGE_EMPTY``: The message text is missing.
                ``ATTACH_OVERSIZE``: `ATTACH` is longer than 60,000 characters.
                ``ATTACH_ERROR``: `ATTACH` is not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.notify.system.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
        """
        return await self._call(
            _NOTIFY__SYSTEM__ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class ImRecentMethods(Namespace):
    """Methods of ``im.recent``."""

    def get(
        self,
        *,
        skip_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_chat: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_dialog: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        last_update: datetime | str | NotGiven = NOT_GIVEN,
        only_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        last_sync_date: datetime | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[RecentGetResult]:
        """Get a short list of the current user's recent chats.

        Args:
            skip_openlines: Whether to leave out Open Channels chats.
            skip_chat: Whether to leave out group chats.
            skip_dialog: Whether to leave out private dialogs.
            last_update: Return only data from this moment on, in ISO 8601.
            only_openlines: Whether to return Open Channels chats only.
            last_sync_date: Moment of the previous call, in ISO 8601; only later changes return.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
        """
        return self._call(
            _RECENT__GET,
            {
                "SKIP_OPENLINES": _yes_no(skip_openlines),
                "SKIP_CHAT": _yes_no(skip_chat),
                "SKIP_DIALOG": _yes_no(skip_dialog),
                "LAST_UPDATE": last_update,
                "ONLY_OPENLINES": _yes_no(only_openlines),
                "LAST_SYNC_DATE": last_sync_date,
            },
            extra_params,
        )

    def hide(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a chat off the current user's list of recent chats.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.hide``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
        """
        return self._call(_RECENT__HIDE, {"DIALOG_ID": dialog_id}, extra_params)

    def list(
        self,
        *,
        skip_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_dialog: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_chat: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        last_message_date: datetime | str | NotGiven = NOT_GIVEN,
        unread_only: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        parse_text: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        get_original_text: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_undistributed_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        only_copilot: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        only_channel: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        can_manage_messages: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RecentListItem]:
        """List the current user's recent chats, page by page.

        Args:
            skip_openlines: Whether to leave out Open Channels chats.
            skip_dialog: Whether to leave out private dialogs.
            skip_chat: Whether to leave out group chats.
            last_message_date: Date of the last entry of the previous page, in ISO 8601.
            unread_only: Whether to return only dialogs that hold unread messages.
            parse_text: Whether to parse the text of the latest message.
            get_original_text: Whether to return the message text unconverted.
            skip_undistributed_openlines: Whether to leave out Open Channels chats not yet
                assigned.
            only_copilot: Whether to return BitrixGPT chats only.
            only_channel: Whether to return channels only.
            can_manage_messages: Whether to return only chats whose messages the user may
                manage.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.list``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
        """
        return self._list(
            _RECENT__LIST,
            {
                "SKIP_OPENLINES": _yes_no(skip_openlines),
                "SKIP_DIALOG": _yes_no(skip_dialog),
                "SKIP_CHAT": _yes_no(skip_chat),
                "LAST_MESSAGE_DATE": last_message_date,
                "UNREAD_ONLY": _yes_no(unread_only),
                "PARSE_TEXT": _yes_no(parse_text),
                "GET_ORIGINAL_TEXT": _yes_no(get_original_text),
                "SKIP_UNDISTRIBUTED_OPENLINES": _yes_no(skip_undistributed_openlines),
                "ONLY_COPILOT": _yes_no(only_copilot),
                "ONLY_CHANNEL": _yes_no(only_channel),
                "CAN_MANAGE_MESSAGES": _yes_no(can_manage_messages),
                "OFFSET": offset,
                "LIMIT": limit,
            },
            extra_params,
        )

    def pin(
        self,
        *,
        dialog_id: str,
        pin: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin a chat to the top of the recent list, or unpin it.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            pin: `Y` pins the chat, `N` unpins it; left out: `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format. ``ACCESS_ERROR``: The caller has no access to
                the chat to be pinned.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.pin``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
        """
        return self._call(_RECENT__PIN, {"DIALOG_ID": dialog_id, "PIN": pin}, extra_params)

    def unread(
        self,
        *,
        dialog_id: str,
        action: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a chat as unread by hand, or clear that mark.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            action: What to do with the like: auto toggles it. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing
                or not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.unread``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
        """
        return self._call(_RECENT__UNREAD, {"DIALOG_ID": dialog_id, "ACTION": action}, extra_params)


class AsyncImRecentMethods(AsyncNamespace):
    """Methods of ``im.recent``."""

    async def get(
        self,
        *,
        skip_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_chat: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_dialog: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        last_update: datetime | str | NotGiven = NOT_GIVEN,
        only_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        last_sync_date: datetime | str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[RecentGetResult]:
        """Get a short list of the current user's recent chats.

        Args:
            skip_openlines: Whether to leave out Open Channels chats.
            skip_chat: Whether to leave out group chats.
            skip_dialog: Whether to leave out private dialogs.
            last_update: Return only data from this moment on, in ISO 8601.
            only_openlines: Whether to return Open Channels chats only.
            last_sync_date: Moment of the previous call, in ISO 8601; only later changes return.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
        """
        return await self._call(
            _RECENT__GET,
            {
                "SKIP_OPENLINES": _yes_no(skip_openlines),
                "SKIP_CHAT": _yes_no(skip_chat),
                "SKIP_DIALOG": _yes_no(skip_dialog),
                "LAST_UPDATE": last_update,
                "ONLY_OPENLINES": _yes_no(only_openlines),
                "LAST_SYNC_DATE": last_sync_date,
            },
            extra_params,
        )

    async def hide(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a chat off the current user's list of recent chats.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.hide``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
        """
        return await self._call(_RECENT__HIDE, {"DIALOG_ID": dialog_id}, extra_params)

    def list(
        self,
        *,
        skip_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_dialog: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_chat: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        last_message_date: datetime | str | NotGiven = NOT_GIVEN,
        unread_only: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        parse_text: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        get_original_text: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_undistributed_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        only_copilot: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        only_channel: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        can_manage_messages: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RecentListItem]:
        """List the current user's recent chats, page by page.

        Args:
            skip_openlines: Whether to leave out Open Channels chats.
            skip_dialog: Whether to leave out private dialogs.
            skip_chat: Whether to leave out group chats.
            last_message_date: Date of the last entry of the previous page, in ISO 8601.
            unread_only: Whether to return only dialogs that hold unread messages.
            parse_text: Whether to parse the text of the latest message.
            get_original_text: Whether to return the message text unconverted.
            skip_undistributed_openlines: Whether to leave out Open Channels chats not yet
                assigned.
            only_copilot: Whether to return BitrixGPT chats only.
            only_channel: Whether to return channels only.
            can_manage_messages: Whether to return only chats whose messages the user may
                manage.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``50``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.list``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
        """
        return self._list(
            _RECENT__LIST,
            {
                "SKIP_OPENLINES": _yes_no(skip_openlines),
                "SKIP_DIALOG": _yes_no(skip_dialog),
                "SKIP_CHAT": _yes_no(skip_chat),
                "LAST_MESSAGE_DATE": last_message_date,
                "UNREAD_ONLY": _yes_no(unread_only),
                "PARSE_TEXT": _yes_no(parse_text),
                "GET_ORIGINAL_TEXT": _yes_no(get_original_text),
                "SKIP_UNDISTRIBUTED_OPENLINES": _yes_no(skip_undistributed_openlines),
                "ONLY_COPILOT": _yes_no(only_copilot),
                "ONLY_CHANNEL": _yes_no(only_channel),
                "CAN_MANAGE_MESSAGES": _yes_no(can_manage_messages),
                "OFFSET": offset,
                "LIMIT": limit,
            },
            extra_params,
        )

    async def pin(
        self,
        *,
        dialog_id: str,
        pin: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin a chat to the top of the recent list, or unpin it.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            pin: `Y` pins the chat, `N` unpins it; left out: `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing,
                empty or not in the right format. ``ACCESS_ERROR``: The caller has no access to
                the chat to be pinned.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.pin``. Scope: ``im``. Who may call: participants of the chat.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
        """
        return await self._call(_RECENT__PIN, {"DIALOG_ID": dialog_id, "PIN": pin}, extra_params)

    async def unread(
        self,
        *,
        dialog_id: str,
        action: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a chat as unread by hand, or clear that mark.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            action: What to do with the like: auto toggles it. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is missing
                or not in the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.recent.unread``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
        """
        return await self._call(
            _RECENT__UNREAD, {"DIALOG_ID": dialog_id, "ACTION": action}, extra_params
        )


class ImRevisionMethods(Namespace):
    """Methods of ``im.revision``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> RevisionGetResult:
        """Get the revision numbers of the chat API for REST, web, mobile and desktop.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.revision.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return self._call(_REVISION__GET, {}, extra_params)


class AsyncImRevisionMethods(AsyncNamespace):
    """Methods of ``im.revision``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> RevisionGetResult:
        """Get the revision numbers of the chat API for REST, web, mobile and desktop.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.revision.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
        """
        return await self._call(_REVISION__GET, {}, extra_params)


class ImSearchMethods(Namespace):
    """Methods of ``im.search``."""

    @property
    def chat(self) -> ImSearchChatMethods:
        """Methods of ``im.search.chat``."""
        return ImSearchChatMethods(self._caller)

    @property
    def department(self) -> ImSearchDepartmentMethods:
        """Methods of ``im.search.department``."""
        return ImSearchDepartmentMethods(self._caller)

    @property
    def last(self) -> ImSearchLastMethods:
        """Methods of ``im.search.last``."""
        return ImSearchLastMethods(self._caller)

    @property
    def user(self) -> ImSearchUserMethods:
        """Methods of ``im.search.user``."""
        return ImSearchUserMethods(self._caller)


class AsyncImSearchMethods(AsyncNamespace):
    """Methods of ``im.search``."""

    @property
    def chat(self) -> AsyncImSearchChatMethods:
        """Methods of ``im.search.chat``."""
        return AsyncImSearchChatMethods(self._caller)

    @property
    def department(self) -> AsyncImSearchDepartmentMethods:
        """Methods of ``im.search.department``."""
        return AsyncImSearchDepartmentMethods(self._caller)

    @property
    def last(self) -> AsyncImSearchLastMethods:
        """Methods of ``im.search.last``."""
        return AsyncImSearchLastMethods(self._caller)

    @property
    def user(self) -> AsyncImSearchUserMethods:
        """Methods of ``im.search.user``."""
        return AsyncImSearchUserMethods(self._caller)


class ImSearchChatMethods(Namespace):
    """Methods of ``im.search.chat``."""

    def list(
        self,
        *,
        find: str | NotGiven = NOT_GIVEN,
        find_lines: str | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SearchChatListItem]:
        """Find chats open to the current user by title or participant name.

        Args:
            find: Text to find; at least 2 characters for chats and users.
            find_lines: Text to find among Open Channels chats, at least 2 characters.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``FIND_SHORT``: There is no search phrase, or
                it has fewer than two characters.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.chat.list``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
        """
        return self._list(
            _SEARCH__CHAT__LIST,
            {"FIND": find, "FIND_LINES": find_lines, "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class AsyncImSearchChatMethods(AsyncNamespace):
    """Methods of ``im.search.chat``."""

    def list(
        self,
        *,
        find: str | NotGiven = NOT_GIVEN,
        find_lines: str | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SearchChatListItem]:
        """Find chats open to the current user by title or participant name.

        Args:
            find: Text to find; at least 2 characters for chats and users.
            find_lines: Text to find among Open Channels chats, at least 2 characters.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``FIND_SHORT``: There is no search phrase, or
                it has fewer than two characters.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.chat.list``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
        """
        return self._list(
            _SEARCH__CHAT__LIST,
            {"FIND": find, "FIND_LINES": find_lines, "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class ImSearchDepartmentMethods(Namespace):
    """Methods of ``im.search.department``."""

    def list(
        self,
        *,
        find: str,
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SearchDepartmentListItem]:
        """Find departments by name.

        Args:
            find: Text to find; at least 2 characters for chats and users. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``FIND_SHORT``: `FIND` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.department.list``. Scope: ``im``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        return self._list(
            _SEARCH__DEPARTMENT__LIST,
            {"FIND": find, "USER_DATA": _yes_no(user_data), "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class AsyncImSearchDepartmentMethods(AsyncNamespace):
    """Methods of ``im.search.department``."""

    def list(
        self,
        *,
        find: str,
        user_data: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SearchDepartmentListItem]:
        """Find departments by name.

        Args:
            find: Text to find; at least 2 characters for chats and users. Required.
            user_data: Whether to return full user data instead of identifiers; left out: `N`.
                Default: ``N``.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``FIND_SHORT``: `FIND` is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.department.list``. Scope: ``im``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
        """
        return self._list(
            _SEARCH__DEPARTMENT__LIST,
            {"FIND": find, "USER_DATA": _yes_no(user_data), "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class ImSearchLastMethods(Namespace):
    """Methods of ``im.search.last``."""

    @_deprecated("im.search.last.add is deprecated")
    def add(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add a dialog to the current user's search history.

        Deprecated.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is not
                valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.last.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
        """
        return self._call(_SEARCH__LAST__ADD, {"DIALOG_ID": dialog_id}, extra_params)

    @_deprecated("im.search.last.delete is deprecated")
    def delete(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a dialog from the current user's search history.

        Deprecated.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is not
                valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.last.delete``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
        """
        return self._call(_SEARCH__LAST__DELETE, {"DIALOG_ID": dialog_id}, extra_params)

    @_deprecated("im.search.last.get is deprecated")
    def get(
        self,
        *,
        skip_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_chat: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_dialog: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[SearchLastGetResult]:
        """List the dialogs in the current user's search history.

        Deprecated.

        Args:
            skip_openlines: Whether to leave out Open Channels chats. Default: ``N``.
            skip_chat: Whether to leave out group chats. Default: ``N``.
            skip_dialog: Whether to leave out private dialogs. Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.last.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
        """
        return self._call(
            _SEARCH__LAST__GET,
            {
                "SKIP_OPENLINES": _yes_no(skip_openlines),
                "SKIP_CHAT": _yes_no(skip_chat),
                "SKIP_DIALOG": _yes_no(skip_dialog),
            },
            extra_params,
        )


class AsyncImSearchLastMethods(AsyncNamespace):
    """Methods of ``im.search.last``."""

    @_deprecated("im.search.last.add is deprecated")
    async def add(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add a dialog to the current user's search history.

        Deprecated.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is not
                valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.last.add``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
        """
        return await self._call(_SEARCH__LAST__ADD, {"DIALOG_ID": dialog_id}, extra_params)

    @_deprecated("im.search.last.delete is deprecated")
    async def delete(
        self,
        *,
        dialog_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a dialog from the current user's search history.

        Deprecated.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``DIALOG_ID_EMPTY``: `DIALOG_ID` is not
                valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.last.delete``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
        """
        return await self._call(_SEARCH__LAST__DELETE, {"DIALOG_ID": dialog_id}, extra_params)

    @_deprecated("im.search.last.get is deprecated")
    async def get(
        self,
        *,
        skip_openlines: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_chat: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        skip_dialog: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[SearchLastGetResult]:
        """List the dialogs in the current user's search history.

        Deprecated.

        Args:
            skip_openlines: Whether to leave out Open Channels chats. Default: ``N``.
            skip_chat: Whether to leave out group chats. Default: ``N``.
            skip_dialog: Whether to leave out private dialogs. Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.last.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
        """
        return await self._call(
            _SEARCH__LAST__GET,
            {
                "SKIP_OPENLINES": _yes_no(skip_openlines),
                "SKIP_CHAT": _yes_no(skip_chat),
                "SKIP_DIALOG": _yes_no(skip_dialog),
            },
            extra_params,
        )


class ImSearchUserMethods(Namespace):
    """Methods of ``im.search.user``."""

    def list(
        self,
        *,
        find: str,
        business: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SearchUserListItem]:
        """Find users by name, position or department.

        Args:
            find: Text to find; at least 2 characters for chats and users. Required.
            business: Whether to search business users only; left out: `N`. Default: ``N``.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``FIND_SHORT``: The search phrase is missing
                or too short.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.user.list``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
        """
        return self._list(
            _SEARCH__USER__LIST,
            {"FIND": find, "BUSINESS": _yes_no(business), "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class AsyncImSearchUserMethods(AsyncNamespace):
    """Methods of ``im.search.user``."""

    def list(
        self,
        *,
        find: str,
        business: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SearchUserListItem]:
        """Find users by name, position or department.

        Args:
            find: Text to find; at least 2 characters for chats and users. Required.
            business: Whether to search business users only; left out: `N`. Default: ``N``.
            offset: Number of entries to skip; left out: 0. Default: ``0``.
            limit: Most entries to return; default and maximum depend on the method. Default:
                ``10``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: Whether the operation succeeded. Iterating it walks all
            pages.

        Raises:
            APIError: the portal refused the call. ``FIND_SHORT``: The search phrase is missing
                or too short.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.search.user.list``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
        """
        return self._list(
            _SEARCH__USER__LIST,
            {"FIND": find, "BUSINESS": _yes_no(business), "OFFSET": offset, "LIMIT": limit},
            extra_params,
        )


class ImUserMethods(Namespace):
    """Methods of ``im.user``."""

    @property
    def list(self) -> ImUserListMethods:
        """Methods of ``im.user.list``."""
        return ImUserListMethods(self._caller)

    @property
    def status(self) -> ImUserStatusMethods:
        """Methods of ``im.user.status``."""
        return ImUserStatusMethods(self._caller)

    def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        avatar_hr: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserGetResult:
        """Get the profile of one user, by default the current one.

        Args:
            id: Identifier.
            avatar_hr: Whether to add the high-resolution avatar; now always added. Default:
                ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_EMPTY``: `ID` is not a positive number.
                ``USER_NOT_EXISTS``: There is no user with this identifier. ``ACCESS_DENIED``:
                An extranet user asked for somebody outside the shared groups.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
        """
        return self._call(_USER__GET, {"ID": id, "AVATAR_HR": avatar_hr}, extra_params)


class AsyncImUserMethods(AsyncNamespace):
    """Methods of ``im.user``."""

    @property
    def list(self) -> AsyncImUserListMethods:
        """Methods of ``im.user.list``."""
        return AsyncImUserListMethods(self._caller)

    @property
    def status(self) -> AsyncImUserStatusMethods:
        """Methods of ``im.user.status``."""
        return AsyncImUserStatusMethods(self._caller)

    async def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        avatar_hr: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserGetResult:
        """Get the profile of one user, by default the current one.

        Args:
            id: Identifier.
            avatar_hr: Whether to add the high-resolution avatar; now always added. Default:
                ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``ID_EMPTY``: `ID` is not a positive number.
                ``USER_NOT_EXISTS``: There is no user with this identifier. ``ACCESS_DENIED``:
                An extranet user asked for somebody outside the shared groups.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
        """
        return await self._call(_USER__GET, {"ID": id, "AVATAR_HR": avatar_hr}, extra_params)


class ImUserListMethods(Namespace):
    """Methods of ``im.user.list``."""

    def get(
        self,
        *,
        id: Sequence[int] | str,
        avatar_hr: str | NotGiven = NOT_GIVEN,
        result_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[UserListGetResult] | dict[str, UserListGetResult]:
        """Get the profiles of several users by their identifiers.

        Args:
            id: Identifier. Required.
            avatar_hr: Whether to add the high-resolution avatar; now always added. Default:
                ``N``.
            result_type: `array` for a plain list; otherwise users are keyed by identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: `ID` is missing or not in
                the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.list.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
        """
        return self._call(
            _USER__LIST__GET,
            {"ID": id, "AVATAR_HR": avatar_hr, "RESULT_TYPE": result_type},
            extra_params,
        )


class AsyncImUserListMethods(AsyncNamespace):
    """Methods of ``im.user.list``."""

    async def get(
        self,
        *,
        id: Sequence[int] | str,
        avatar_hr: str | NotGiven = NOT_GIVEN,
        result_type: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[UserListGetResult] | dict[str, UserListGetResult]:
        """Get the profiles of several users by their identifiers.

        Args:
            id: Identifier. Required.
            avatar_hr: Whether to add the high-resolution avatar; now always added. Default:
                ``N``.
            result_type: `array` for a plain list; otherwise users are keyed by identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: `ID` is missing or not in
                the right format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.list.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
        """
        return await self._call(
            _USER__LIST__GET,
            {"ID": id, "AVATAR_HR": avatar_hr, "RESULT_TYPE": result_type},
            extra_params,
        )


class ImUserStatusMethods(Namespace):
    """Methods of ``im.user.status``."""

    @property
    def idle(self) -> ImUserStatusIdleMethods:
        """Methods of ``im.user.status.idle``."""
        return ImUserStatusIdleMethods(self._caller)

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> str | bool:
        """Get the current user's chat status.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return self._call(_USER__STATUS__GET, {}, extra_params)

    def set(
        self,
        *,
        status: Literal["online", "dnd", "away", "break"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set the current user's chat status.

        Args:
            status: New status of the user, in lower case, such as online. One of ``online``
                (online, gets all notifications), ``dnd`` (do not disturb, notifications off),
                ``away``, ``break`` (on a break). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``STATUS_ERROR``: There is no such status.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.set``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
        """
        return self._call(_USER__STATUS__SET, {"STATUS": status}, extra_params)


class AsyncImUserStatusMethods(AsyncNamespace):
    """Methods of ``im.user.status``."""

    @property
    def idle(self) -> AsyncImUserStatusIdleMethods:
        """Methods of ``im.user.status.idle``."""
        return AsyncImUserStatusIdleMethods(self._caller)

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> str | bool:
        """Get the current user's chat status.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.get``. Scope: ``im``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
        """
        return await self._call(_USER__STATUS__GET, {}, extra_params)

    async def set(
        self,
        *,
        status: Literal["online", "dnd", "away", "break"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set the current user's chat status.

        Args:
            status: New status of the user, in lower case, such as online. One of ``online``
                (online, gets all notifications), ``dnd`` (do not disturb, notifications off),
                ``away``, ``break`` (on a break). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``STATUS_ERROR``: There is no such status.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.set``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
        """
        return await self._call(_USER__STATUS__SET, {"STATUS": status}, extra_params)


class ImUserStatusIdleMethods(Namespace):
    """Methods of ``im.user.status.idle``."""

    def end(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """End the automatic away status of the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.idle.end``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return self._call(_USER__STATUS__IDLE__END, {}, extra_params)

    def start(
        self,
        *,
        ago: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Start the automatic away status of the current user.

        Args:
            ago: Minutes since the user went away; left out: 10, least 1.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.idle.start``. Scope: ``im``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
        """
        return self._call(_USER__STATUS__IDLE__START, {"AGO": ago}, extra_params)


class AsyncImUserStatusIdleMethods(AsyncNamespace):
    """Methods of ``im.user.status.idle``."""

    async def end(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """End the automatic away status of the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.idle.end``. Scope: ``im``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
        """
        return await self._call(_USER__STATUS__IDLE__END, {}, extra_params)

    async def start(
        self,
        *,
        ago: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Start the automatic away status of the current user.

        Args:
            ago: Minutes since the user went away; left out: 10, least 1.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``INVALID_CREDENTIALS``: The credentials of
                the request are not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.user.status.idle.start``. Scope: ``im``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
        """
        return await self._call(_USER__STATUS__IDLE__START, {"AGO": ago}, extra_params)


class ImV2Methods(Namespace):
    """Methods of ``im.v2``."""

    @property
    def event(self) -> ImV2EventMethods:
        """Methods of ``im.v2.event``."""
        return ImV2EventMethods(self._caller)

    @property
    def file(self) -> ImV2FileMethods:
        """Methods of ``im.v2.file``."""
        return ImV2FileMethods(self._caller)


class AsyncImV2Methods(AsyncNamespace):
    """Methods of ``im.v2``."""

    @property
    def event(self) -> AsyncImV2EventMethods:
        """Methods of ``im.v2.event``."""
        return AsyncImV2EventMethods(self._caller)

    @property
    def file(self) -> AsyncImV2FileMethods:
        """Methods of ``im.v2.file``."""
        return AsyncImV2FileMethods(self._caller)


class ImV2EventMethods(Namespace):
    """Methods of ``im.v2.event``."""

    def get(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V2EventGetResult:
        """Fetch the user's queued chat events and confirm those before the given offset.

        Args:
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            limit: Largest number of entries to answer with. Default: ``100``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.Event.get``. Scope: ``im``. Who may call: any authorised user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        return self._call(_V2__EVENT__GET, {"offset": offset, "limit": limit}, extra_params)

    def subscribe(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Start recording chat events for the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.Event.subscribe``. Scope: ``im``. Who may call: any authorised user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return self._call(_V2__EVENT__SUBSCRIBE, {}, extra_params)

    def unsubscribe(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Stop recording chat events for the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.Event.unsubscribe``. Scope: ``im``. Who may call: any authorised
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return self._call(_V2__EVENT__UNSUBSCRIBE, {}, extra_params)


class AsyncImV2EventMethods(AsyncNamespace):
    """Methods of ``im.v2.event``."""

    async def get(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V2EventGetResult:
        """Fetch the user's queued chat events and confirm those before the given offset.

        Args:
            offset: Number of entries to skip; in event queues, number from which events are
                still to be read.
            limit: Largest number of entries to answer with. Default: ``100``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.Event.get``. Scope: ``im``. Who may call: any authorised user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
        """
        return await self._call(_V2__EVENT__GET, {"offset": offset, "limit": limit}, extra_params)

    async def subscribe(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Start recording chat events for the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.Event.subscribe``. Scope: ``im``. Who may call: any authorised user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return await self._call(_V2__EVENT__SUBSCRIBE, {}, extra_params)

    async def unsubscribe(self, *, extra_params: Mapping[str, object] | None = None) -> bool:
        """Stop recording chat events for the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.Event.unsubscribe``. Scope: ``im``. Who may call: any authorised
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return await self._call(_V2__EVENT__UNSUBSCRIBE, {}, extra_params)


class ImV2FileMethods(Namespace):
    """Methods of ``im.v2.file``."""

    def download(
        self,
        *,
        dialog_id: str,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V2FileDownloadResult:
        """Get a one-time link for downloading a file of a chat.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``FILE_NOT_FOUND``: There is no file with
                this identifier. ``ACCESS_DENIED``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.File.download``. Scope: ``im``. Who may call: users with access to
        the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
        """
        return self._call(
            _V2__FILE__DOWNLOAD, {"dialogId": dialog_id, "fileId": file_id}, extra_params
        )

    def upload(
        self,
        *,
        dialog_id: str,
        fields: V2FileUploadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V2FileUploadResult:
        """Upload a file to a chat and post it there in one call.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``content``
                (required), ``message``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``FILE_EMPTY``: The file's name or content is
                missing. ``FILE_INVALID_CONTENT``: The file's content is not valid Base64.
                ``CHAT_NOT_FOUND``: There is no chat that fits `dialogId`. ``FOLDER_ERROR``: The
                folder of the chat could not be opened. ``UPLOAD_FAILED``: The file could not be
                uploaded. ``SEND_FAILED``: The message with the file could not be sent.
                ``FILE_TOO_LARGE``: The file is larger than 100 MB. ``ACCESS_DENIED``: The
                caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.File.upload``. Scope: ``im``. Who may call: users with access to the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
        """
        return self._call(
            _V2__FILE__UPLOAD, {"dialogId": dialog_id, "fields": fields}, extra_params
        )


class AsyncImV2FileMethods(AsyncNamespace):
    """Methods of ``im.v2.file``."""

    async def download(
        self,
        *,
        dialog_id: str,
        file_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V2FileDownloadResult:
        """Get a one-time link for downloading a file of a chat.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            file_id: Identifier of the file. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``FILE_NOT_FOUND``: There is no file with
                this identifier. ``ACCESS_DENIED``: The caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.File.download``. Scope: ``im``. Who may call: users with access to
        the chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
        """
        return await self._call(
            _V2__FILE__DOWNLOAD, {"dialogId": dialog_id, "fileId": file_id}, extra_params
        )

    async def upload(
        self,
        *,
        dialog_id: str,
        fields: V2FileUploadFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V2FileUploadResult:
        """Upload a file to a chat and post it there in one call.

        Args:
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
                Required.
            fields: Values by field. Required. Keys: ``name`` (required), ``content``
                (required), ``message``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the operation succeeded.

        Raises:
            APIError: the portal refused the call. ``FILE_EMPTY``: The file's name or content is
                missing. ``FILE_INVALID_CONTENT``: The file's content is not valid Base64.
                ``CHAT_NOT_FOUND``: There is no chat that fits `dialogId`. ``FOLDER_ERROR``: The
                folder of the chat could not be opened. ``UPLOAD_FAILED``: The file could not be
                uploaded. ``SEND_FAILED``: The message with the file could not be sent.
                ``FILE_TOO_LARGE``: The file is larger than 100 MB. ``ACCESS_DENIED``: The
                caller has no access to the chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``im.v2.File.upload``. Scope: ``im``. Who may call: users with access to the
        chat. Writes.

        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
        """
        return await self._call(
            _V2__FILE__UPLOAD, {"dialogId": dialog_id, "fields": fields}, extra_params
        )
