# Generated from spec/oint/messages: edit the files there, then run python -m generator build.
"""Messages."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "DeleteMessage",
    "EditMessage",
    "GetFileBlock",
    "GetPictureBlock",
    "MarkMessageAsReaded",
    "MarkMessageAsUnreaded",
    "SendFile",
    "SendMessage",
    "SetMessageReaction",
    "ИзменитьСообщение",
    "ОтметитьСообщениеКакНепрочитанное",
    "ОтметитьСообщениеКакПрочитанное",
    "ОтправитьСообщение",
    "ОтправитьФайл",
    "ПолучитьБлокКартинки",
    "ПолучитьБлокФайла",
    "УдалитьСообщение",
    "УстановитьРеакциюНаСообщение",
]


@_spelled
def DeleteMessage(url: str, message: int | str, token: str | None = None) -> Answer:
    """Delete a message from a dialog.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        message: Identifier of the message.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the message is deleted. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.message.delete``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
    """
    return _call("DeleteMessage", "en", url, message, token)


@overload
def УдалитьСообщение(URL: str, IDСообщения: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьСообщение(url: str, message: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьСообщение(URL: str, IDСообщения: int | str, Токен: str | None = None) -> Answer:
    """Удалить сообщение из диалога.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСообщения: Идентификатор сообщения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если сообщение удалено. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.message.delete``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
    """
    return _call("DeleteMessage", "ru", URL, IDСообщения, Токен)


@_spelled
def EditMessage(
    url: str,
    message: int | str,
    text: str | None = None,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Change the text or the attachments of a sent message.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        message: Identifier of the message.
        text: New text of the message.
        blocks: One or several new attachment blocks (picture or file).
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the message has changed. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.message.update``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
    """
    return _call("EditMessage", "en", url, message, text, blocks, token)


@overload
def ИзменитьСообщение(
    URL: str,
    IDСообщения: int | str,
    Текст: str | None = None,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьСообщение(
    url: str,
    message: int | str,
    text: str | None = None,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ИзменитьСообщение(
    URL: str,
    IDСообщения: int | str,
    Текст: str | None = None,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Изменить текст или вложения отправленного сообщения.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСообщения: Идентификатор сообщения.
        Текст: Новый текст сообщения.
        Вложения: Один или несколько новых блоков вложений (картинка или файл).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если сообщение изменено. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.message.update``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
    """
    return _call("EditMessage", "ru", URL, IDСообщения, Текст, Вложения, Токен)


@_spelled
def GetFileBlock(title: str, url: str) -> dict[str, Any]:
    """Build a file block to attach to a message or a notification.

    Args:
        title: Name of the file.
        url: URL of the file.

    Returns:
        A JSON object with the member FILE: the name and the link of the file.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetFileBlock", "en", title, url)


@overload
def ПолучитьБлокФайла(Наименование: str, URL: str) -> dict[str, Any]: ...
@overload
def ПолучитьБлокФайла(title: str, url: str) -> dict[str, Any]: ...
@_bilingual
def ПолучитьБлокФайла(Наименование: str, URL: str) -> dict[str, Any]:
    """Собрать блок файла для вложения в сообщение или уведомление.

    Аргументы:
        Наименование: Имя файла.
        URL: URL файла.

    Возвращает:
        Объект JSON с полем FILE: имя файла и ссылка на него.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetFileBlock", "ru", Наименование, URL)


@_spelled
def GetPictureBlock(title: str, url: str) -> dict[str, Any]:
    """Build a picture block to attach to a message or a notification.

    Args:
        title: Name of the picture.
        url: URL of the picture.

    Returns:
        A JSON object with the member IMAGE: the name and the link of the picture.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetPictureBlock", "en", title, url)


@overload
def ПолучитьБлокКартинки(Наименование: str, URL: str) -> dict[str, Any]: ...
@overload
def ПолучитьБлокКартинки(title: str, url: str) -> dict[str, Any]: ...
@_bilingual
def ПолучитьБлокКартинки(Наименование: str, URL: str) -> dict[str, Any]:
    """Собрать блок картинки для вложения в сообщение или уведомление.

    Аргументы:
        Наименование: Имя картинки.
        URL: URL картинки.

    Возвращает:
        Объект JSON с полем IMAGE: имя картинки и ссылка на неё.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetPictureBlock", "ru", Наименование, URL)


@_spelled
def MarkMessageAsReaded(
    url: str, chat: int | str, message: int | str, token: str | None = None
) -> Answer:
    """Mark the messages of a dialog as read up to the given one.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        message: Identifier of the message.
        token: Access token, when url is not a webhook.

    Returns:
        The dialog, the chat, the last read message and the count of unread ones. The answer as
        it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.read``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
    """
    return _call("MarkMessageAsReaded", "en", url, chat, message, token)


@overload
def ОтметитьСообщениеКакПрочитанное(
    URL: str, IDЧата: int | str, IDСообщения: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ОтметитьСообщениеКакПрочитанное(
    url: str, chat: int | str, message: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ОтметитьСообщениеКакПрочитанное(
    URL: str, IDЧата: int | str, IDСообщения: int | str, Токен: str | None = None
) -> Answer:
    """Отметить сообщения диалога прочитанными до указанного включительно.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        IDСообщения: Идентификатор сообщения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Диалог, чат, последнее прочитанное сообщение и число непрочитанных. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.read``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
    """
    return _call("MarkMessageAsReaded", "ru", URL, IDЧата, IDСообщения, Токен)


@_spelled
def MarkMessageAsUnreaded(
    url: str, chat: int | str, message: int | str, token: str | None = None
) -> Answer:
    """Mark the messages of a dialog as unread from the given one on.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        message: Identifier of the message.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the mark is set. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.dialog.unread``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
    """
    return _call("MarkMessageAsUnreaded", "en", url, chat, message, token)


@overload
def ОтметитьСообщениеКакНепрочитанное(
    URL: str, IDЧата: int | str, IDСообщения: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ОтметитьСообщениеКакНепрочитанное(
    url: str, chat: int | str, message: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ОтметитьСообщениеКакНепрочитанное(
    URL: str, IDЧата: int | str, IDСообщения: int | str, Токен: str | None = None
) -> Answer:
    """Отметить сообщения диалога непрочитанными начиная с указанного.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        IDСообщения: Идентификатор сообщения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если отметка поставлена. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.dialog.unread``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
    """
    return _call("MarkMessageAsUnreaded", "ru", URL, IDЧата, IDСообщения, Токен)


@_spelled
def SendFile(
    url: str,
    chat: int | str,
    fileid: int | str,
    description: str | None = None,
    token: str | None = None,
) -> Answer:
    """Post to a chat a file that is already in its folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the chat: a number without the chat prefix.
        fileid: Identifier of the file uploaded to the folder of the chat.
        description: Description of the file, shown in the message; none when left out.
        token: Access token, when url is not a webhook.

    Returns:
        The published files with name, size, author and links. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.disk.file.commit``.

    https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
    """
    return _call("SendFile", "en", url, chat, fileid, description, token)


@overload
def ОтправитьФайл(
    URL: str,
    IDЧата: int | str,
    IDФайла: int | str,
    Описание: str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ОтправитьФайл(
    url: str,
    chat: int | str,
    fileid: int | str,
    description: str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ОтправитьФайл(
    URL: str,
    IDЧата: int | str,
    IDФайла: int | str,
    Описание: str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Опубликовать в чате файл, уже загруженный в папку чата.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор чата: число без приставки chat.
        IDФайла: Идентификатор файла, загруженного в папку чата.
        Описание: Описание файла, видимое в сообщении; без параметра его нет.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Опубликованные файлы с именем, размером, автором и ссылками. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.disk.file.commit``.

    https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
    """
    return _call("SendFile", "ru", URL, IDЧата, IDФайла, Описание, Токен)


@_spelled
def SendMessage(
    url: str,
    chat: int | str,
    text: str,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Write a message to a chat or to a user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        chat: Identifier of the dialog: chatXXX for a chat, XXX (user identifier) for a private
            talk.
        text: Text of the message.
        blocks: One or several attachment blocks (picture or file); no attachments when left
            out.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the sent message. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.message.add``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
    """
    return _call("SendMessage", "en", url, chat, text, blocks, token)


@overload
def ОтправитьСообщение(
    URL: str,
    IDЧата: int | str,
    Текст: str,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ОтправитьСообщение(
    url: str,
    chat: int | str,
    text: str,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ОтправитьСообщение(
    URL: str,
    IDЧата: int | str,
    Текст: str,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Написать сообщение в чат или пользователю.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЧата: Идентификатор диалога: chatXXX для чата, XXX (идентификатор пользователя) для
            личной переписки.
        Текст: Текст сообщения.
        Вложения: Один или несколько блоков вложений (картинка или файл); без параметра вложений
            нет.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор отправленного сообщения. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.message.add``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
    """
    return _call("SendMessage", "ru", URL, IDЧата, Текст, Вложения, Токен)


@_spelled
def SetMessageReaction(url: str, message: int | str, token: str | None = None) -> Answer:
    """Put a like on a message, or take it back if it is there.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        message: Identifier of the message.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the like is put or taken back. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.message.like``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
    """
    return _call("SetMessageReaction", "en", url, message, token)


@overload
def УстановитьРеакциюНаСообщение(
    URL: str, IDСообщения: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УстановитьРеакциюНаСообщение(
    url: str, message: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УстановитьРеакциюНаСообщение(
    URL: str, IDСообщения: int | str, Токен: str | None = None
) -> Answer:
    """Поставить отметку сообщению или снять её, если она уже есть.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСообщения: Идентификатор сообщения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если отметка поставлена или снята. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.message.like``.

    https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
    """
    return _call("SetMessageReaction", "ru", URL, IDСообщения, Токен)
