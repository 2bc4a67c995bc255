# Generated from spec/oint/custom_task_fields: edit the files there, then run python -m generator build.
"""Custom fields of tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddCustomTaskField",
    "DeleteCustomTaskField",
    "GetCustomTaskField",
    "GetCustomTaskFieldsList",
    "UpdateCustomTaskField",
    "ДобавитьПользовательскоеПолеЗадачи",
    "ИзменитьПользовательскоеПолеЗадачи",
    "ПолучитьПользовательскоеПолеЗадачи",
    "ПолучитьСписокПользовательскихПолейЗадачи",
    "УдалитьПользовательскоеПолеЗадачи",
]


@_spelled
def AddCustomTaskField(
    url: str,
    type: str,
    fieldname: str,
    externalid: str | None = None,
    title: str | None = None,
    label: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer:
    """Add a custom field to tasks.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        type: Type of the custom field: string, double, date or boolean.
        fieldname: Name of the custom field.
        externalid: External code of the custom field.
        title: Title of the custom field.
        label: Captions of the custom field: JSON object with the keys en and ru.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new custom field. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.item.userfield.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
    """
    return _call("AddCustomTaskField", "en", url, type, fieldname, externalid, title, label, token)


@overload
def ДобавитьПользовательскоеПолеЗадачи(
    URL: str,
    Тип: str,
    Имя: str,
    ВнешнийКод: str | None = None,
    Заголовок: str | None = None,
    Подпись: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ДобавитьПользовательскоеПолеЗадачи(
    url: str,
    type: str,
    fieldname: str,
    externalid: str | None = None,
    title: str | None = None,
    label: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ДобавитьПользовательскоеПолеЗадачи(
    URL: str,
    Тип: str,
    Имя: str,
    ВнешнийКод: str | None = None,
    Заголовок: str | None = None,
    Подпись: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Добавить задачам пользовательское поле.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Тип: Тип пользовательского поля: string, double, date или boolean.
        Имя: Имя пользовательского поля.
        ВнешнийКод: Внешний код пользовательского поля.
        Заголовок: Заголовок пользовательского поля.
        Подпись: Подписи пользовательского поля: объект JSON с ключами en и ru.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового пользовательского поля. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.item.userfield.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
    """
    return _call("AddCustomTaskField", "ru", URL, Тип, Имя, ВнешнийКод, Заголовок, Подпись, Токен)


@_spelled
def DeleteCustomTaskField(url: str, fieldid: int | str, token: str | None = None) -> Answer:
    """Delete a custom field of tasks.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fieldid: Identifier of the custom field.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the custom field has been deleted. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.item.userfield.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
    """
    return _call("DeleteCustomTaskField", "en", url, fieldid, token)


@overload
def УдалитьПользовательскоеПолеЗадачи(
    URL: str, IDПоля: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьПользовательскоеПолеЗадачи(
    url: str, fieldid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьПользовательскоеПолеЗадачи(
    URL: str, IDПоля: int | str, Токен: str | None = None
) -> Answer:
    """Удалить пользовательское поле задач.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПоля: Идентификатор пользовательского поля.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если пользовательское поле удалено. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.item.userfield.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
    """
    return _call("DeleteCustomTaskField", "ru", URL, IDПоля, Токен)


@_spelled
def GetCustomTaskField(url: str, fieldid: int | str, token: str | None = None) -> Answer:
    """Show one custom field of tasks.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fieldid: Identifier of the custom field.
        token: Access token, when url is not a webhook.

    Returns:
        The custom field: name, type, settings, captions. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.item.userfield.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
    """
    return _call("GetCustomTaskField", "en", url, fieldid, token)


@overload
def ПолучитьПользовательскоеПолеЗадачи(
    URL: str, IDПоля: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьПользовательскоеПолеЗадачи(
    url: str, fieldid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьПользовательскоеПолеЗадачи(
    URL: str, IDПоля: int | str, Токен: str | None = None
) -> Answer:
    """Показать одно пользовательское поле задач.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПоля: Идентификатор пользовательского поля.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пользовательское поле: имя, тип, настройки, подписи. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.item.userfield.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
    """
    return _call("GetCustomTaskField", "ru", URL, IDПоля, Токен)


@_spelled
def GetCustomTaskFieldsList(url: str, token: str | None = None) -> Answer:
    """List the custom fields of tasks.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        List of custom fields: identifier, name, type, settings. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.item.userfield.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
    """
    return _call("GetCustomTaskFieldsList", "en", url, token)


@overload
def ПолучитьСписокПользовательскихПолейЗадачи(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСписокПользовательскихПолейЗадачи(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСписокПользовательскихПолейЗадачи(URL: str, Токен: str | None = None) -> Answer:
    """Перечислить пользовательские поля задач.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список пользовательских полей: идентификатор, имя, тип, настройки. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.item.userfield.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
    """
    return _call("GetCustomTaskFieldsList", "ru", URL, Токен)


@_spelled
def UpdateCustomTaskField(
    url: str,
    fieldid: int | str,
    externalid: str | None = None,
    title: str | None = None,
    label: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer:
    """Change the code, title or captions of a custom task field.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fieldid: Identifier of the custom field.
        externalid: External code of the custom field.
        title: Title of the custom field.
        label: Captions of the custom field: JSON object with the keys en and ru.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the custom field has been changed. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.item.userfield.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
    """
    return _call("UpdateCustomTaskField", "en", url, fieldid, externalid, title, label, token)


@overload
def ИзменитьПользовательскоеПолеЗадачи(
    URL: str,
    IDПоля: int | str,
    ВнешнийКод: str | None = None,
    Заголовок: str | None = None,
    Подпись: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьПользовательскоеПолеЗадачи(
    url: str,
    fieldid: int | str,
    externalid: str | None = None,
    title: str | None = None,
    label: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ИзменитьПользовательскоеПолеЗадачи(
    URL: str,
    IDПоля: int | str,
    ВнешнийКод: str | None = None,
    Заголовок: str | None = None,
    Подпись: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Изменить код, заголовок или подписи пользовательского поля задач.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПоля: Идентификатор пользовательского поля.
        ВнешнийКод: Внешний код пользовательского поля.
        Заголовок: Заголовок пользовательского поля.
        Подпись: Подписи пользовательского поля: объект JSON с ключами en и ru.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если пользовательское поле изменено. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.item.userfield.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
    """
    return _call("UpdateCustomTaskField", "ru", URL, IDПоля, ВнешнийКод, Заголовок, Подпись, Токен)
