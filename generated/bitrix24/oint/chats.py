# Generated from spec/oint/chats: edit the files there, then run python -m generator build.
"""Chats and dialogs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, overload

from .._runtime.oint.python import Answer, FileLike
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddUsersToChat",
    "ChangeChatColor",
    "ChangeChatOwner",
    "ChangeChatPicture",
    "ChangeChatTitle",
    "CreateChat",
    "DeleteUserFromChat",
    "DisableChatNotifications",
    "EnableChatNotifications",
    "GetChatFilesFolder",
    "GetChatMembersList",
    "GetChatMessagesList",
    "GetChatStructure",
    "GetChatUsers",
    "GetDialog",
    "GetUserStatus",
    "GetUsers",
    "LeaveChat",
    "ReadAll",
    "SendWritingNotification",
    "SetUserStatus",
    "ВключитьУведомленияЧата",
    "ДобавитьПользователейВЧат",
    "ИзменитьЗаголовокЧата",
    "ИзменитьКартинкуЧата",
    "ИзменитьЦветЧата",
    "ИсключитьПользователяИзЧата",
    "ОтключитьУведомленияЧата",
    "ОтправитьУведомлениеОВводе",
    "ПокинутьЧат",
    "ПолучитьДиалог",
    "ПолучитьКаталогФайловЧата",
    "ПолучитьПользователей",
    "ПолучитьСписокПользователейДиалога",
    "ПолучитьСписокПользователейЧата",
    "ПолучитьСписокСообщенийЧата",
    "ПолучитьСтатусПользователя",
    "ПолучитьСтруктуруЧата",
    "ПрочитатьВсе",
    "СменитьВладельцаЧата",
    "СоздатьЧат",
    "УстановитьСтатусПользователя",
]


@_spelled
def AddUsersToChat(
    url: str,
    chat: int | str,
    users: Collection[object] | int | str,
    hide: bool | str | None = None,
    token: str | None = None,
) -> Answer:
    """Bring one or several users into a chat.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        users: Identifiers of one or several users.
        hide: Hiding of earlier messages from the new members (sent as Y/N); off when left out.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the users are in the chat. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.user.add``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
    """
    return _call("AddUsersToChat", "en", url, chat, users, hide, token)


@overload
def ДобавитьПользователейВЧат(
    URL: str,
    IDЧата: int | str,
    IDПользователей: Collection[object] | int | str,
    СкрытьИсторию: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ДобавитьПользователейВЧат(
    url: str,
    chat: int | str,
    users: Collection[object] | int | str,
    hide: bool | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ДобавитьПользователейВЧат(
    URL: str,
    IDЧата: int | str,
    IDПользователей: Collection[object] | int | str,
    СкрытьИсторию: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Включить в чат одного или нескольких пользователей.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        IDПользователей: Идентификаторы одного или нескольких пользователей.
        СкрытьИсторию: Скрытие прежних сообщений от новых участников (уходит как Y/N); без
            параметра выключено.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если пользователи добавлены в чат. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.user.add``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
    """
    return _call("AddUsersToChat", "ru", URL, IDЧата, IDПользователей, СкрытьИсторию, Токен)


@_spelled
def ChangeChatColor(url: str, chat: int | str, color: str, token: str | None = None) -> Answer:
    """Repaint a chat in another color of the palette.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        color: Color of the chat: one of 16 names, such as RED, GREEN, MINT, DARK_BLUE, PINK,
            GRAY.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the color has changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.updateColor``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
    """
    return _call("ChangeChatColor", "en", url, chat, color, token)


@overload
def ИзменитьЦветЧата(
    URL: str, IDЧата: int | str, Цвет: str, Токен: str | None = None
) -> Answer: ...
@overload
def ИзменитьЦветЧата(url: str, chat: int | str, color: str, token: str | None = None) -> Answer: ...
@_bilingual
def ИзменитьЦветЧата(URL: str, IDЧата: int | str, Цвет: str, Токен: str | None = None) -> Answer:
    """Перекрасить чат в другой цвет палитры.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Цвет: Цвет чата: одно из 16 имён, например RED, GREEN, MINT, DARK_BLUE, PINK, GRAY.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если цвет изменён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.updateColor``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
    """
    return _call("ChangeChatColor", "ru", URL, IDЧата, Цвет, Токен)


@_spelled
def ChangeChatOwner(url: str, chat: int | str, user: int | str, token: str | None = None) -> Answer:
    """Hand a chat over to another owner.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        user: Identifier of the user.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the owner has changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.setOwner``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
    """
    return _call("ChangeChatOwner", "en", url, chat, user, token)


@overload
def СменитьВладельцаЧата(
    URL: str, IDЧата: int | str, IDПользователя: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def СменитьВладельцаЧата(
    url: str, chat: int | str, user: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СменитьВладельцаЧата(
    URL: str, IDЧата: int | str, IDПользователя: int | str, Токен: str | None = None
) -> Answer:
    """Передать чат другому владельцу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        IDПользователя: Идентификатор пользователя.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если владелец сменился. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.setOwner``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
    """
    return _call("ChangeChatOwner", "ru", URL, IDЧата, IDПользователя, Токен)


@_spelled
def ChangeChatPicture(
    url: str, chat: int | str, picture: FileLike, token: str | None = None
) -> Answer:
    """Replace the picture of a chat.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        picture: New picture: file path, http(s) URL or base64; sent as base64.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the picture has changed. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.updateAvatar``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
    """
    return _call("ChangeChatPicture", "en", url, chat, picture, token)


@overload
def ИзменитьКартинкуЧата(
    URL: str, IDЧата: int | str, Картинка: FileLike, Токен: str | None = None
) -> Answer: ...
@overload
def ИзменитьКартинкуЧата(
    url: str, chat: int | str, picture: FileLike, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьКартинкуЧата(
    URL: str, IDЧата: int | str, Картинка: FileLike, Токен: str | None = None
) -> Answer:
    """Заменить картинку чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Картинка: Новая картинка: путь к файлу, URL http(s) или base64; уходит в base64.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если картинка изменена. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.updateAvatar``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
    """
    return _call("ChangeChatPicture", "ru", URL, IDЧата, Картинка, Токен)


@_spelled
def ChangeChatTitle(url: str, chat: int | str, title: str, token: str | None = None) -> Answer:
    """Give a chat another title.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        title: New title of the chat.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the title has changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.updateTitle``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
    """
    return _call("ChangeChatTitle", "en", url, chat, title, token)


@overload
def ИзменитьЗаголовокЧата(
    URL: str, IDЧата: int | str, Заголовок: str, Токен: str | None = None
) -> Answer: ...
@overload
def ИзменитьЗаголовокЧата(
    url: str, chat: int | str, title: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьЗаголовокЧата(
    URL: str, IDЧата: int | str, Заголовок: str, Токен: str | None = None
) -> Answer:
    """Задать чату другой заголовок.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Заголовок: Новый заголовок чата.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если заголовок изменён. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.updateTitle``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
    """
    return _call("ChangeChatTitle", "ru", URL, IDЧата, Заголовок, Токен)


@_spelled
def CreateChat(url: str, fields: Mapping[str, object] | str, token: str | None = None) -> Answer:
    """Start a new chat with the given title, members and other fields.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the chat: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the new chat. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.add``.

    https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
    """
    return _call("CreateChat", "en", url, fields, token)


@overload
def СоздатьЧат(
    URL: str, СтруктураЧата: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьЧат(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьЧат(
    URL: str, СтруктураЧата: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Завести новый чат с заданными заголовком, участниками и другими полями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураЧата: Поля чата: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового чата. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.add``.

    https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
    """
    return _call("CreateChat", "ru", URL, СтруктураЧата, Токен)


@_spelled
def DeleteUserFromChat(
    url: str, chat: int | str, user: int | str, token: str | None = None
) -> Answer:
    """Remove a user from a chat.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        user: Identifier of the user.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the user is out of the chat. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.user.delete``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
    """
    return _call("DeleteUserFromChat", "en", url, chat, user, token)


@overload
def ИсключитьПользователяИзЧата(
    URL: str, IDЧата: int | str, IDПользователя: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ИсключитьПользователяИзЧата(
    url: str, chat: int | str, user: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИсключитьПользователяИзЧата(
    URL: str, IDЧата: int | str, IDПользователя: int | str, Токен: str | None = None
) -> Answer:
    """Исключить пользователя из чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        IDПользователя: Идентификатор пользователя.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если пользователь исключён из чата. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.user.delete``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
    """
    return _call("DeleteUserFromChat", "ru", URL, IDЧата, IDПользователя, Токен)


@_spelled
def DisableChatNotifications(url: str, chat: int | str, token: str | None = None) -> Answer:
    """Mute the notifications of a chat.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the chat is muted. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.mute``.

    https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
    """
    return _call("DisableChatNotifications", "en", url, chat, token)


@overload
def ОтключитьУведомленияЧата(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ОтключитьУведомленияЧата(url: str, chat: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ОтключитьУведомленияЧата(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer:
    """Заглушить уведомления чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если уведомления чата отключены. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.mute``.

    https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
    """
    return _call("DisableChatNotifications", "ru", URL, IDЧата, Токен)


@_spelled
def EnableChatNotifications(url: str, chat: int | str, token: str | None = None) -> Answer:
    """Turn the notifications of a muted chat back on.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the chat is not muted any more. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.mute``.

    https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
    """
    return _call("EnableChatNotifications", "en", url, chat, token)


@overload
def ВключитьУведомленияЧата(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ВключитьУведомленияЧата(url: str, chat: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ВключитьУведомленияЧата(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer:
    """Вернуть уведомления заглушённого чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если уведомления чата снова включены. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.mute``.

    https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
    """
    return _call("EnableChatNotifications", "ru", URL, IDЧата, Токен)


@_spelled
def GetChatFilesFolder(url: str, chat: int | str, token: str | None = None) -> Answer:
    """Find the storage folder where the files of a chat lie.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the folder in the member ID. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.disk.folder.get``.

    https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
    """
    return _call("GetChatFilesFolder", "en", url, chat, token)


@overload
def ПолучитьКаталогФайловЧата(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьКаталогФайловЧата(url: str, chat: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьКаталогФайловЧата(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer:
    """Найти папку хранилища, в которой лежат файлы чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор папки в поле ID. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.disk.folder.get``.

    https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
    """
    return _call("GetChatFilesFolder", "ru", URL, IDЧата, Токен)


@_spelled
def GetChatMembersList(url: str, chat: int | str, token: str | None = None) -> Answer:
    """List the members of a dialog together with their profiles.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        token: Access token, when url is not a webhook.

    Returns:
        The list of member profiles: name, position, status, departments. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.users.list``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
    """
    return _call("GetChatMembersList", "en", url, chat, token)


@overload
def ПолучитьСписокПользователейДиалога(
    URL: str, IDЧата: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокПользователейДиалога(
    url: str, chat: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСписокПользователейДиалога(
    URL: str, IDЧата: int | str, Токен: str | None = None
) -> Answer:
    """Перечислить участников диалога вместе с их профилями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список профилей участников: имя, должность, статус, подразделения. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.users.list``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
    """
    return _call("GetChatMembersList", "ru", URL, IDЧата, Токен)


@_spelled
def GetChatMessagesList(
    url: str,
    chat: int | str,
    last: int | str | None = None,
    first: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Read up to 20 messages of a chat or a private dialog.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        last: Identifier of a message: only older messages than this one are read.
        first: Identifier of a message: only newer messages are read; 0 for the start of the
            dialog.
        token: Access token, when url is not a webhook.

    Returns:
        The messages with their texts, authors and dates, plus the chat identifier. The answer
        as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.messages.get``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
    """
    return _call("GetChatMessagesList", "en", url, chat, last, first, token)


@overload
def ПолучитьСписокСообщенийЧата(
    URL: str,
    IDЧата: int | str,
    IDПоследнего: int | str | None = None,
    IDПервого: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьСписокСообщенийЧата(
    url: str,
    chat: int | str,
    last: int | str | None = None,
    first: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьСписокСообщенийЧата(
    URL: str,
    IDЧата: int | str,
    IDПоследнего: int | str | None = None,
    IDПервого: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Прочитать до 20 сообщений чата или личного диалога.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        IDПоследнего: Идентификатор сообщения: читаются только сообщения старше него.
        IDПервого: Идентификатор сообщения: читаются только более новые; 0 - с начала диалога.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Сообщения с текстами, авторами и датами, а также идентификатор чата. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.messages.get``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
    """
    return _call("GetChatMessagesList", "ru", URL, IDЧата, IDПоследнего, IDПервого, Токен)


@_spelled
def GetChatStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the fields for a new chat.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the names of the chat fields and their descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetChatStructure", "en", empty)


@overload
def ПолучитьСтруктуруЧата(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруЧата(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруЧата(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить шаблон полей для нового чата.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с именами полей чата и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetChatStructure", "ru", Пустая)


@_spelled
def GetChatUsers(url: str, chat: int | str, token: str | None = None) -> Answer:
    """List the identifiers of the users who are in a chat.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        token: Access token, when url is not a webhook.

    Returns:
        The list of user identifiers. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.user.list``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
    """
    return _call("GetChatUsers", "en", url, chat, token)


@overload
def ПолучитьСписокПользователейЧата(
    URL: str, IDЧата: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокПользователейЧата(
    url: str, chat: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСписокПользователейЧата(
    URL: str, IDЧата: int | str, Токен: str | None = None
) -> Answer:
    """Перечислить идентификаторы пользователей, состоящих в чате.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список идентификаторов пользователей. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.user.list``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
    """
    return _call("GetChatUsers", "ru", URL, IDЧата, Токен)


@_spelled
def GetDialog(url: str, chat: int | str, token: str | None = None) -> Answer:
    """Show the details of a chat or a private dialog.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        token: Access token, when url is not a webhook.

    Returns:
        Details of the dialog: name, owner, type, counters, restrictions, last message. The
        answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.get``.

    https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
    """
    return _call("GetDialog", "en", url, chat, token)


@overload
def ПолучитьДиалог(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьДиалог(url: str, chat: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьДиалог(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer:
    """Показать сведения о чате или личном диалоге.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Сведения о диалоге: название, владелец, тип, счётчики, ограничения, последнее сообщение.
        Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.get``.

    https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
    """
    return _call("GetDialog", "ru", URL, IDЧата, Токен)


@_spelled
def GetUserStatus(url: str, token: str | None = None) -> Answer:
    """Tell the messenger status of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        The status as one word, for example online, dnd or away. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.user.status.get``.

    https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
    """
    return _call("GetUserStatus", "en", url, token)


@overload
def ПолучитьСтатусПользователя(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСтатусПользователя(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСтатусПользователя(URL: str, Токен: str | None = None) -> Answer:
    """Узнать статус текущего пользователя в мессенджере.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Статус одним словом, например online, dnd или away. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.user.status.get``.

    https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
    """
    return _call("GetUserStatus", "ru", URL, Токен)


@_spelled
def GetUsers(url: str, users: Collection[object] | int | str, token: str | None = None) -> Answer:
    """Read the messenger profiles of users by their identifiers.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        users: Identifiers of one or several users.
        token: Access token, when url is not a webhook.

    Returns:
        Profiles under the user identifiers: name, position, status, departments. The answer as
        it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.user.list.get``.

    https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
    """
    return _call("GetUsers", "en", url, users, token)


@overload
def ПолучитьПользователей(
    URL: str, IDПользователей: Collection[object] | int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьПользователей(
    url: str, users: Collection[object] | int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьПользователей(
    URL: str, IDПользователей: Collection[object] | int | str, Токен: str | None = None
) -> Answer:
    """Прочитать профили пользователей мессенджера по их идентификаторам.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователей: Идентификаторы одного или нескольких пользователей.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Профили под идентификаторами пользователей: имя, должность, статус, подразделения. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.user.list.get``.

    https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
    """
    return _call("GetUsers", "ru", URL, IDПользователей, Токен)


@_spelled
def LeaveChat(url: str, chat: int | str, token: str | None = None) -> Answer:
    """Take the current user out of a chat.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the user has left the chat. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.chat.leave``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
    """
    return _call("LeaveChat", "en", url, chat, token)


@overload
def ПокинутьЧат(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПокинутьЧат(url: str, chat: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПокинутьЧат(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer:
    """Вывести текущего пользователя из чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если пользователь вышел из чата. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.chat.leave``.

    https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
    """
    return _call("LeaveChat", "ru", URL, IDЧата, Токен)


@_spelled
def ReadAll(url: str, token: str | None = None) -> Answer:
    """Mark the messages of all dialogs as read at once.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when everything is marked as read. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.read.all``.

    https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
    """
    return _call("ReadAll", "en", url, token)


@overload
def ПрочитатьВсе(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПрочитатьВсе(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПрочитатьВсе(URL: str, Токен: str | None = None) -> Answer:
    """Отметить прочитанными сообщения сразу всех диалогов.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если всё отмечено прочитанным. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.read.all``.

    https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
    """
    return _call("ReadAll", "ru", URL, Токен)


@_spelled
def SendWritingNotification(url: str, chat: int | str, token: str | None = None) -> Answer:
    """Show in a dialog that the current user is typing.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the typing sign is shown. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.writing``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
    """
    return _call("SendWritingNotification", "en", url, chat, token)


@overload
def ОтправитьУведомлениеОВводе(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ОтправитьУведомлениеОВводе(url: str, chat: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ОтправитьУведомлениеОВводе(URL: str, IDЧата: int | str, Токен: str | None = None) -> Answer:
    """Показать в диалоге, что текущий пользователь набирает текст.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если признак набора текста показан. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.writing``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
    """
    return _call("SendWritingNotification", "ru", URL, IDЧата, Токен)


@_spelled
def SetUserStatus(url: str, status: str, token: str | None = None) -> Answer:
    """Switch the messenger status of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        status: Status: online, dnd, away or break.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the status is set. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.user.status.set``.

    https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
    """
    return _call("SetUserStatus", "en", url, status, token)


@overload
def УстановитьСтатусПользователя(URL: str, Статус: str, Токен: str | None = None) -> Answer: ...
@overload
def УстановитьСтатусПользователя(url: str, status: str, token: str | None = None) -> Answer: ...
@_bilingual
def УстановитьСтатусПользователя(URL: str, Статус: str, Токен: str | None = None) -> Answer:
    """Переключить статус текущего пользователя в мессенджере.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Статус: Статус: online, dnd, away или break (перерыв).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если статус установлен. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.user.status.set``.

    https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
    """
    return _call("SetUserStatus", "ru", URL, Статус, Токен)
