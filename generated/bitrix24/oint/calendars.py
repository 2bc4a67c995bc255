# Generated from spec/oint/calendars: edit the files there, then run python -m generator build.
"""Calendars."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateCalendar",
    "DeleteCalendar",
    "GetCalednarCustomSettingsStructure",
    "GetCalendarList",
    "GetCalendarSettingsStructure",
    "GetCalendarStructure",
    "GetCustomCalendarSettings",
    "GetUserBusy",
    "SetCustomCalendarSettings",
    "UpdateCalendar",
    "ИзменитьКалендарь",
    "ПолучитьЗанятостьПользователей",
    "ПолучитьПользовательскиеНастройкиКалендаря",
    "ПолучитьСписокКалендарей",
    "ПолучитьСтруктуруКалендаря",
    "ПолучитьСтруктуруНастроекКалендаря",
    "ПолучитьСтруктуруПользовательскихНастроекКаледнаря",
    "ПолучитьСтруктуруПользовательскихНастроекКалендаря",
    "СоздатьКалендарь",
    "УдалитьКалендарь",
    "УстановитьПользовательскиеНастройкиКалендаря",
]


@_spelled
def CreateCalendar(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Add a calendar with the given fields.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the calendar: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the new calendar. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.section.add``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
    """
    return _call("CreateCalendar", "en", url, fields, token)


@overload
def СоздатьКалендарь(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьКалендарь(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьКалендарь(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Добавить календарь с заданными полями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураПолей: Поля календаря: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового календаря. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.section.add``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
    """
    return _call("CreateCalendar", "ru", URL, СтруктураПолей, Токен)


@_spelled
def DeleteCalendar(
    url: str, calendar: int | str, owner: int | str, type: str, token: str | None = None
) -> Answer:
    """Delete a calendar of a user or a group.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        calendar: Identifier of the calendar.
        owner: Identifier of the calendar owner.
        type: Type of the calendar: user or group.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the calendar is deleted. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.section.delete``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
    """
    return _call("DeleteCalendar", "en", url, calendar, owner, type, token)


@overload
def УдалитьКалендарь(
    URL: str, IDКалендаря: int | str, IDВладельца: int | str, Тип: str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьКалендарь(
    url: str, calendar: int | str, owner: int | str, type: str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьКалендарь(
    URL: str, IDКалендаря: int | str, IDВладельца: int | str, Тип: str, Токен: str | None = None
) -> Answer:
    """Удалить календарь пользователя или группы.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКалендаря: Идентификатор календаря.
        IDВладельца: Идентификатор владельца календаря.
        Тип: Тип календаря: user или group.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если календарь удалён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.section.delete``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
    """
    return _call("DeleteCalendar", "ru", URL, IDКалендаря, IDВладельца, Тип, Токен)


@_spelled
def GetCalednarCustomSettingsStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the personal calendar settings.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the names of the settings and their descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetCalednarCustomSettingsStructure", "en", empty)


@overload
def ПолучитьСтруктуруПользовательскихНастроекКалендаря(
    Пустая: bool | str | None = None,
) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруПользовательскихНастроекКалендаря(
    empty: bool | str | None = None,
) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруПользовательскихНастроекКалендаря(
    Пустая: bool | str | None = None,
) -> dict[str, Any]:
    """Составить шаблон личных настроек календаря.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с именами настроек и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetCalednarCustomSettingsStructure", "ru", Пустая)


@_spelled
def GetCalendarList(url: str, owner: int | str, type: str, token: str | None = None) -> Answer:
    """List the calendars of an owner.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        owner: Identifier of the calendar owner.
        type: Type of the calendar: user, group, company_calendar or location.
        token: Access token, when url is not a webhook.

    Returns:
        The list of calendars: name, description, colors, owner, permissions. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.section.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
    """
    return _call("GetCalendarList", "en", url, owner, type, token)


@overload
def ПолучитьСписокКалендарей(
    URL: str, IDВладельца: int | str, Тип: str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокКалендарей(
    url: str, owner: int | str, type: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСписокКалендарей(
    URL: str, IDВладельца: int | str, Тип: str, Токен: str | None = None
) -> Answer:
    """Перечислить календари владельца.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDВладельца: Идентификатор владельца календаря.
        Тип: Тип календаря: user, group, company_calendar или location.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список календарей: название, описание, цвета, владелец, права. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.section.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
    """
    return _call("GetCalendarList", "ru", URL, IDВладельца, Тип, Токен)


@_spelled
def GetCalendarSettingsStructure(url: str, token: str | None = None) -> Answer:
    """Show the main calendar settings of the portal.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Main settings: working hours, holidays, first day of the week, path templates. The
        answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.settings.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
    """
    return _call("GetCalendarSettingsStructure", "en", url, token)


@overload
def ПолучитьСтруктуруНастроекКалендаря(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСтруктуруНастроекКалендаря(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСтруктуруНастроекКалендаря(URL: str, Токен: str | None = None) -> Answer:
    """Показать основные настройки календаря портала.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Основные настройки: рабочие часы, праздники, первый день недели, шаблоны путей. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.settings.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
    """
    return _call("GetCalendarSettingsStructure", "ru", URL, Токен)


@_spelled
def GetCalendarStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the calendar fields.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the names of the calendar fields and their descriptions or empty
        values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetCalendarStructure", "en", empty)


@overload
def ПолучитьСтруктуруКалендаря(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруКалендаря(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруКалендаря(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить шаблон полей календаря.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с именами полей календаря и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetCalendarStructure", "ru", Пустая)


@_spelled
def GetCustomCalendarSettings(url: str, token: str | None = None) -> Answer:
    """Show the personal calendar settings of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Personal settings: view, calendar for invitations, tasks, reminders, time zone. The
        answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.user.settings.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
    """
    return _call("GetCustomCalendarSettings", "en", url, token)


@overload
def ПолучитьПользовательскиеНастройкиКалендаря(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьПользовательскиеНастройкиКалендаря(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьПользовательскиеНастройкиКалендаря(URL: str, Токен: str | None = None) -> Answer:
    """Показать личные настройки календаря текущего пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Личные настройки: вид, календарь для приглашений, задачи, напоминания, часовой пояс.
        Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.user.settings.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
    """
    return _call("GetCustomCalendarSettings", "ru", URL, Токен)


@_spelled
def GetUserBusy(
    url: str,
    users: Collection[object] | int | str,
    from_: datetime | date | str,
    to: datetime | date | str,
    token: str | None = None,
) -> Answer:
    """Find out when users are busy within a period.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        users: Identifiers of one or several users.
        from_: First day of the period, sent as yyyy-MM-dd.
        to: Last day of the period, sent as yyyy-MM-dd.
        token: Access token, when url is not a webhook.

    Returns:
        Calendar events under the user identifiers: name, start, finish, availability. The
        answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.accessibility.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
    """
    return _call("GetUserBusy", "en", url, users, from_, to, token)


@overload
def ПолучитьЗанятостьПользователей(
    URL: str,
    Пользователи: Collection[object] | int | str,
    ДатаНачала: datetime | date | str,
    ДатаОкончания: datetime | date | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьЗанятостьПользователей(
    url: str,
    users: Collection[object] | int | str,
    from_: datetime | date | str,
    to: datetime | date | str,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьЗанятостьПользователей(
    URL: str,
    Пользователи: Collection[object] | int | str,
    ДатаНачала: datetime | date | str,
    ДатаОкончания: datetime | date | str,
    Токен: str | None = None,
) -> Answer:
    """Узнать, когда пользователи заняты в заданный период.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Пользователи: Идентификаторы одного или нескольких пользователей.
        ДатаНачала: Первый день периода, уходит как yyyy-MM-dd.
        ДатаОкончания: Последний день периода, уходит как yyyy-MM-dd.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        События календаря под идентификаторами пользователей: название, начало, конец,
        доступность. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.accessibility.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
    """
    return _call("GetUserBusy", "ru", URL, Пользователи, ДатаНачала, ДатаОкончания, Токен)


@_spelled
def SetCustomCalendarSettings(
    url: str, settings: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Save the personal calendar settings of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        settings: Personal calendar settings: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the settings are saved. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.user.settings.set``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
    """
    return _call("SetCustomCalendarSettings", "en", url, settings, token)


@overload
def УстановитьПользовательскиеНастройкиКалендаря(
    URL: str, СтруктураНастроек: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def УстановитьПользовательскиеНастройкиКалендаря(
    url: str, settings: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УстановитьПользовательскиеНастройкиКалендаря(
    URL: str, СтруктураНастроек: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Сохранить личные настройки календаря текущего пользователя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураНастроек: Личные настройки календаря: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если настройки сохранены. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.user.settings.set``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
    """
    return _call("SetCustomCalendarSettings", "ru", URL, СтруктураНастроек, Токен)


@_spelled
def UpdateCalendar(
    url: str, calendar: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Change fields of a calendar.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        calendar: Identifier of the calendar.
        fields: Fields of the calendar: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the changed calendar. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.section.update``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
    """
    return _call("UpdateCalendar", "en", url, calendar, fields, token)


@overload
def ИзменитьКалендарь(
    URL: str,
    IDКалендаря: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьКалендарь(
    url: str, calendar: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьКалендарь(
    URL: str,
    IDКалендаря: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer:
    """Изменить поля календаря.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКалендаря: Идентификатор календаря.
        СтруктураПолей: Поля календаря: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор изменённого календаря. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.section.update``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
    """
    return _call("UpdateCalendar", "ru", URL, IDКалендаря, СтруктураПолей, Токен)


ПолучитьСтруктуруПользовательскихНастроекКаледнаря = (
    ПолучитьСтруктуруПользовательскихНастроекКалендаря
)
