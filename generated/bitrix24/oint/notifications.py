# Generated from spec/oint/notifications: edit the files there, then run python -m generator build.
"""Notifications."""

from __future__ import annotations

from collections.abc import Collection
from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreatePersonalNotification",
    "CreateSystemNotification",
    "DeleteNotification",
    "СоздатьПерсональноеУведомление",
    "СоздатьСистемноеУведомление",
    "УдалитьУведомление",
]


@_spelled
def CreatePersonalNotification(
    url: str,
    user: int | str,
    text: str,
    tag: str | None = None,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Notify a user on behalf of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        user: Identifier of the user.
        text: Text of the notification.
        tag: Uniqueness tag: a new notification replaces the earlier one with the same tag.
        blocks: One or several attachment blocks (picture or file); no attachments when left
            out.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the personal notification. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.notify.personal.add``.

    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
    """
    return _call("CreatePersonalNotification", "en", url, user, text, tag, blocks, token)


@overload
def СоздатьПерсональноеУведомление(
    URL: str,
    IDПользователя: int | str,
    Текст: str,
    Тег: str | None = None,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def СоздатьПерсональноеУведомление(
    url: str,
    user: int | str,
    text: str,
    tag: str | None = None,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def СоздатьПерсональноеУведомление(
    URL: str,
    IDПользователя: int | str,
    Текст: str,
    Тег: str | None = None,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Уведомить пользователя от лица текущего пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор пользователя.
        Текст: Текст уведомления.
        Тег: Метка уникальности: новое уведомление заменяет прежнее с той же меткой.
        Вложения: Один или несколько блоков вложений (картинка или файл); без параметра вложений
            нет.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор персонального уведомления. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.notify.personal.add``.

    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
    """
    return _call(
        "CreatePersonalNotification", "ru", URL, IDПользователя, Текст, Тег, Вложения, Токен
    )


@_spelled
def CreateSystemNotification(
    url: str,
    user: int | str,
    text: str,
    tag: str | None = None,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Notify a user on behalf of the system.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        user: Identifier of the user.
        text: Text of the notification.
        tag: Uniqueness tag: a new notification replaces the earlier one with the same tag.
        blocks: One or several attachment blocks (picture or file); no attachments when left
            out.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the system notification. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.notify.system.add``.

    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
    """
    return _call("CreateSystemNotification", "en", url, user, text, tag, blocks, token)


@overload
def СоздатьСистемноеУведомление(
    URL: str,
    IDПользователя: int | str,
    Текст: str,
    Тег: str | None = None,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def СоздатьСистемноеУведомление(
    url: str,
    user: int | str,
    text: str,
    tag: str | None = None,
    blocks: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def СоздатьСистемноеУведомление(
    URL: str,
    IDПользователя: int | str,
    Текст: str,
    Тег: str | None = None,
    Вложения: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Уведомить пользователя от лица системы.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор пользователя.
        Текст: Текст уведомления.
        Тег: Метка уникальности: новое уведомление заменяет прежнее с той же меткой.
        Вложения: Один или несколько блоков вложений (картинка или файл); без параметра вложений
            нет.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор системного уведомления. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.notify.system.add``.

    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
    """
    return _call("CreateSystemNotification", "ru", URL, IDПользователя, Текст, Тег, Вложения, Токен)


@_spelled
def DeleteNotification(url: str, notif: int | str, token: str | None = None) -> Answer:
    """Delete a notification of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        notif: Identifier of the notification.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the notification is deleted, otherwise false. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``im.notify.delete``.

    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
    """
    return _call("DeleteNotification", "en", url, notif, token)


@overload
def УдалитьУведомление(URL: str, IDУведомления: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьУведомление(url: str, notif: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьУведомление(URL: str, IDУведомления: int | str, Токен: str | None = None) -> Answer:
    """Удалить уведомление текущего пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDУведомления: Идентификатор уведомления.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если уведомление удалено, иначе false. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``im.notify.delete``.

    https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
    """
    return _call("DeleteNotification", "ru", URL, IDУведомления, Токен)
