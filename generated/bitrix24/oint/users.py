# Generated from spec/oint/users: edit the files there, then run python -m generator build.
"""Users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "ChangeUserStatus",
    "CreateUser",
    "FindUsers",
    "GetCurrentUser",
    "GetUser",
    "GetUserFieldsStructure",
    "GetUserFilterStructure",
    "UpdateUser",
    "ИзменитьПользователя",
    "ИзменитьСтатусПользователя",
    "НайтиПользователей",
    "ПолучитьПользователя",
    "ПолучитьСтруктуруПользователя",
    "ПолучитьСтруктуруФильтраПользователей",
    "ПолучитьСтурктуруПользователя",
    "ПолучитьТекущегоПользователя",
    "СоздатьПользователя",
]


@_spelled
def ChangeUserStatus(
    url: str, userid: int | str, fire: bool | str | None = None, token: str | None = None
) -> Answer:
    """Dismiss a user or take a dismissed one back.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the user.
        fire: Whether to dismiss the user: true deactivates, false activates; true if left out.
        token: Access token, when url is not a webhook.

    Returns:
        True when the status is changed. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.update``.

    https://apidocs.bitrix24.com/api-reference/user/user-update.html
    """
    return _call("ChangeUserStatus", "en", url, userid, fire, token)


@overload
def ИзменитьСтатусПользователя(
    URL: str, IDПользователя: int | str, Уволить: bool | str | None = None, Токен: str | None = None
) -> Answer: ...
@overload
def ИзменитьСтатусПользователя(
    url: str, userid: int | str, fire: bool | str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьСтатусПользователя(
    URL: str, IDПользователя: int | str, Уволить: bool | str | None = None, Токен: str | None = None
) -> Answer:
    """Уволить пользователя или вернуть уволенного.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор пользователя.
        Уволить: Увольнять ли: true отключает пользователя, false включает; без указания - true.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если статус изменён. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.update``.

    https://apidocs.bitrix24.com/api-reference/user/user-update.html
    """
    return _call("ChangeUserStatus", "ru", URL, IDПользователя, Уволить, Токен)


@_spelled
def CreateUser(url: str, fields: Mapping[str, object] | str, token: str | None = None) -> Answer:
    """Invite a new user to the portal.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the user: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new user. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.add``.

    https://apidocs.bitrix24.com/api-reference/user/user-add.html
    """
    return _call("CreateUser", "en", url, fields, token)


@overload
def СоздатьПользователя(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьПользователя(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьПользователя(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Пригласить на портал нового пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураПолей: Поля пользователя: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового пользователя. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.add``.

    https://apidocs.bitrix24.com/api-reference/user/user-add.html
    """
    return _call("CreateUser", "ru", URL, СтруктураПолей, Токен)


@_spelled
def FindUsers(url: str, filter: Mapping[str, object] | str, token: str | None = None) -> Answer:
    """Find users by name, position, department or user type.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        filter: Filter of the users: field and value, see GetUserFilterStructure.
        token: Access token, when url is not a webhook.

    Returns:
        A list of the users found: identifier, e-mail, departments, type. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.search``.

    https://apidocs.bitrix24.com/api-reference/user/user-search.html
    """
    return _call("FindUsers", "en", url, filter, token)


@overload
def НайтиПользователей(
    URL: str, СтруктураФильтра: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def НайтиПользователей(
    url: str, filter: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def НайтиПользователей(
    URL: str, СтруктураФильтра: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Найти пользователей по имени, должности, подразделению или типу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураФильтра: Фильтр пользователей: поле и значение, см.
            ПолучитьСтруктуруФильтраПользователей.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список найденных пользователей: идентификатор, e-mail, подразделения, тип. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.search``.

    https://apidocs.bitrix24.com/api-reference/user/user-search.html
    """
    return _call("FindUsers", "ru", URL, СтруктураФильтра, Токен)


@_spelled
def GetCurrentUser(url: str, token: str | None = None) -> Answer:
    """Get the user on whose behalf the calls are made.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        The user: identifier, name, e-mail, departments, other profile fields. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.current``.

    https://apidocs.bitrix24.com/api-reference/user/user-current.html
    """
    return _call("GetCurrentUser", "en", url, token)


@overload
def ПолучитьТекущегоПользователя(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьТекущегоПользователя(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьТекущегоПользователя(URL: str, Токен: str | None = None) -> Answer:
    """Получить пользователя, от имени которого идут вызовы.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пользователь: идентификатор, имя, e-mail, подразделения, другие поля профиля. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.current``.

    https://apidocs.bitrix24.com/api-reference/user/user-current.html
    """
    return _call("GetCurrentUser", "ru", URL, Токен)


@_spelled
def GetUser(url: str, userid: int | str, token: str | None = None) -> Answer:
    """Get one user by identifier.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the user.
        token: Access token, when url is not a webhook.

    Returns:
        A list with the one user: name, e-mail, departments, other profile fields. The answer as
        it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.get``.

    https://apidocs.bitrix24.com/api-reference/user/user-get.html
    """
    return _call("GetUser", "en", url, userid, token)


@overload
def ПолучитьПользователя(
    URL: str, IDПользователя: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьПользователя(url: str, userid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьПользователя(URL: str, IDПользователя: int | str, Токен: str | None = None) -> Answer:
    """Получить одного пользователя по идентификатору.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор пользователя.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список из одного пользователя: имя, e-mail, подразделения, другие поля профиля. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.get``.

    https://apidocs.bitrix24.com/api-reference/user/user-get.html
    """
    return _call("GetUser", "ru", URL, IDПользователя, Токен)


@_spelled
def GetUserFieldsStructure(url: str, token: str | None = None) -> Answer:
    """List the profile fields that a user has.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Names of the fields of a user, each with its title. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.fields``.

    https://apidocs.bitrix24.com/api-reference/user/user-fields.html
    """
    return _call("GetUserFieldsStructure", "en", url, token)


@overload
def ПолучитьСтруктуруПользователя(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСтруктуруПользователя(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСтруктуруПользователя(URL: str, Токен: str | None = None) -> Answer:
    """Перечислить поля профиля, которые есть у пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Имена полей пользователя с их заголовками. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.fields``.

    https://apidocs.bitrix24.com/api-reference/user/user-fields.html
    """
    return _call("GetUserFieldsStructure", "ru", URL, Токен)


@_spelled
def GetUserFilterStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a layout of the filter for the search of users.

    Args:
        empty: Whether values are left blank; if false or left out, values are descriptions.

    Returns:
        The fields that a filter may hold, each with a description or blank.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetUserFilterStructure", "en", empty)


@overload
def ПолучитьСтруктуруФильтраПользователей(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруФильтраПользователей(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруФильтраПользователей(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить макет фильтра для поиска пользователей.

    Аргументы:
        Пустая: Пустые значения вместо описаний; если false или не указана - описания.

    Возвращает:
        Поля, допустимые в фильтре, с описанием или пустым значением.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetUserFilterStructure", "ru", Пустая)


@_spelled
def UpdateUser(
    url: str, userid: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Change the profile fields of a user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the user.
        fields: Fields of the user: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        True when the user is changed. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``user.update``.

    https://apidocs.bitrix24.com/api-reference/user/user-update.html
    """
    return _call("UpdateUser", "en", url, userid, fields, token)


@overload
def ИзменитьПользователя(
    URL: str,
    IDПользователя: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьПользователя(
    url: str, userid: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьПользователя(
    URL: str,
    IDПользователя: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer:
    """Изменить поля профиля пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор пользователя.
        СтруктураПолей: Поля пользователя: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если пользователь изменён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``user.update``.

    https://apidocs.bitrix24.com/api-reference/user/user-update.html
    """
    return _call("UpdateUser", "ru", URL, IDПользователя, СтруктураПолей, Токен)


ПолучитьСтурктуруПользователя = ПолучитьСтруктуруПользователя
