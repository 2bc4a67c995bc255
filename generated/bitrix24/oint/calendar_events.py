# Generated from spec/oint/calendar_events: edit the files there, then run python -m generator build.
"""Calendar events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateCalendarEvent",
    "DeleteCalendarEvent",
    "GetCalendarEvent",
    "GetCalendarEvents",
    "GetCalendarEventsFilterStructure",
    "GetCalendarEventsStructure",
    "GetUserParticipationStatus",
    "SetUserParticipationStatus",
    "UpdateCalendarEvent",
    "ИзменитьСобытиеКалендаря",
    "ПолучитьСобытиеКалендаря",
    "ПолучитьСобытияКалендарей",
    "ПолучитьСтатусУчастияПользователя",
    "ПолучитьСтруктуруСобытияКалендаря",
    "ПолучитьСтруктуруФильтраСобытийКалендарей",
    "СоздатьСобытиеКалендаря",
    "УдалитьСобытиеКалендаря",
    "УстановитьСтатусУчастияПользователя",
]


@_spelled
def CreateCalendarEvent(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Add an event to a calendar.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the calendar event: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the new calendar event. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.event.add``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
    """
    return _call("CreateCalendarEvent", "en", url, fields, token)


@overload
def СоздатьСобытиеКалендаря(
    URL: str, ОписаниеСобытия: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьСобытиеКалендаря(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьСобытиеКалендаря(
    URL: str, ОписаниеСобытия: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Добавить событие в календарь.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        ОписаниеСобытия: Поля события календаря: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового события календаря. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.event.add``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
    """
    return _call("CreateCalendarEvent", "ru", URL, ОписаниеСобытия, Токен)


@_spelled
def DeleteCalendarEvent(url: str, event: int | str, token: str | None = None) -> Answer:
    """Delete an event from a calendar.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        event: Identifier of the calendar event.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the calendar event is deleted. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.event.delete``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
    """
    return _call("DeleteCalendarEvent", "en", url, event, token)


@overload
def УдалитьСобытиеКалендаря(URL: str, IDСобытия: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьСобытиеКалендаря(url: str, event: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьСобытиеКалендаря(URL: str, IDСобытия: int | str, Токен: str | None = None) -> Answer:
    """Удалить событие из календаря.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСобытия: Идентификатор события календаря.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если событие календаря удалено. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.event.delete``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
    """
    return _call("DeleteCalendarEvent", "ru", URL, IDСобытия, Токен)


@_spelled
def GetCalendarEvent(url: str, event: int | str, token: str | None = None) -> Answer:
    """Read one calendar event by its identifier.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        event: Identifier of the calendar event.
        token: Access token, when url is not a webhook.

    Returns:
        Fields of the calendar event: name, dates, time zone, description, meeting status and
        others. The answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.event.getbyid``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
    """
    return _call("GetCalendarEvent", "en", url, event, token)


@overload
def ПолучитьСобытиеКалендаря(
    URL: str, IDСобытия: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСобытиеКалендаря(url: str, event: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСобытиеКалендаря(URL: str, IDСобытия: int | str, Токен: str | None = None) -> Answer:
    """Прочитать одно событие календаря по его идентификатору.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСобытия: Идентификатор события календаря.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля события календаря: название, даты, часовой пояс, описание, статус встречи и другие.
        Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.event.getbyid``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
    """
    return _call("GetCalendarEvent", "ru", URL, IDСобытия, Токен)


@_spelled
def GetCalendarEvents(
    url: str,
    owner: int | str,
    type: str,
    filter: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer:
    """List the events in the calendars of an owner.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        owner: Identifier of the calendar owner.
        type: Type of the calendar: user, group or company_calendar.
        filter: Filter: section (one or several calendars), from, to (days); other keys are sent
            as they are.
        token: Access token, when url is not a webhook.

    Returns:
        The list of calendar events with their fields. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.event.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
    """
    return _call("GetCalendarEvents", "en", url, owner, type, filter, token)


@overload
def ПолучитьСобытияКалендарей(
    URL: str,
    IDВладельца: int | str,
    Тип: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьСобытияКалендарей(
    url: str,
    owner: int | str,
    type: str,
    filter: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьСобытияКалендарей(
    URL: str,
    IDВладельца: int | str,
    Тип: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Перечислить события в календарях владельца.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDВладельца: Идентификатор владельца календаря.
        Тип: Тип календаря: user, group или company_calendar.
        Фильтр: Отбор: section (один или несколько календарей), from, to (дни); прочие ключи
            отправляются как есть.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список событий календаря с их полями. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.event.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
    """
    return _call("GetCalendarEvents", "ru", URL, IDВладельца, Тип, Фильтр, Токен)


@_spelled
def GetCalendarEventsFilterStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the filter for a list of calendar events.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the keys from, to and section and their descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetCalendarEventsFilterStructure", "en", empty)


@overload
def ПолучитьСтруктуруФильтраСобытийКалендарей(
    Пустая: bool | str | None = None,
) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруФильтраСобытийКалендарей(
    empty: bool | str | None = None,
) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруФильтраСобытийКалендарей(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить шаблон фильтра для списка событий календаря.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с ключами from, to и section и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetCalendarEventsFilterStructure", "ru", Пустая)


@_spelled
def GetCalendarEventsStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the calendar event fields.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the names of the event fields and their descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetCalendarEventsStructure", "en", empty)


@overload
def ПолучитьСтруктуруСобытияКалендаря(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруСобытияКалендаря(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруСобытияКалендаря(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить шаблон полей события календаря.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с именами полей события и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetCalendarEventsStructure", "ru", Пустая)


@_spelled
def GetUserParticipationStatus(url: str, event: int | str, token: str | None = None) -> Answer:
    """Tell whether the current user takes part in a calendar event.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        event: Identifier of the calendar event.
        token: Access token, when url is not a webhook.

    Returns:
        The status as one letter: Y - accepted, N - declined, Q - no answer yet, H - organizer.
        The answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.meeting.status.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
    """
    return _call("GetUserParticipationStatus", "en", url, event, token)


@overload
def ПолучитьСтатусУчастияПользователя(
    URL: str, IDСобытия: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСтатусУчастияПользователя(
    url: str, event: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСтатусУчастияПользователя(
    URL: str, IDСобытия: int | str, Токен: str | None = None
) -> Answer:
    """Узнать, участвует ли текущий пользователь в событии календаря.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСобытия: Идентификатор события календаря.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Статус одной буквой: Y - согласие, N - отказ, Q - ответа ещё нет, H - организатор. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.meeting.status.get``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
    """
    return _call("GetUserParticipationStatus", "ru", URL, IDСобытия, Токен)


@_spelled
def SetUserParticipationStatus(
    url: str, event: int | str, status: str, token: str | None = None
) -> Answer:
    """Answer for the current user an invitation to a calendar event.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        event: Identifier of the calendar event.
        status: Answer: Y - accept, N - decline, Q - undecided.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the answer is saved. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.meeting.status.set``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
    """
    return _call("SetUserParticipationStatus", "en", url, event, status, token)


@overload
def УстановитьСтатусУчастияПользователя(
    URL: str, IDСобытия: int | str, Статус: str, Токен: str | None = None
) -> Answer: ...
@overload
def УстановитьСтатусУчастияПользователя(
    url: str, event: int | str, status: str, token: str | None = None
) -> Answer: ...
@_bilingual
def УстановитьСтатусУчастияПользователя(
    URL: str, IDСобытия: int | str, Статус: str, Токен: str | None = None
) -> Answer:
    """Ответить за текущего пользователя на приглашение в событие календаря.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСобытия: Идентификатор события календаря.
        Статус: Ответ: Y - согласие, N - отказ, Q - под вопросом.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если ответ сохранён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.meeting.status.set``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
    """
    return _call("SetUserParticipationStatus", "ru", URL, IDСобытия, Статус, Токен)


@_spelled
def UpdateCalendarEvent(
    url: str, event: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Change fields of a calendar event.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        event: Identifier of the calendar event.
        fields: Fields of the calendar event: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the changed calendar event. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``calendar.event.update``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
    """
    return _call("UpdateCalendarEvent", "en", url, event, fields, token)


@overload
def ИзменитьСобытиеКалендаря(
    URL: str,
    IDСобытия: int | str,
    ОписаниеСобытия: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьСобытиеКалендаря(
    url: str, event: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьСобытиеКалендаря(
    URL: str,
    IDСобытия: int | str,
    ОписаниеСобытия: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer:
    """Изменить поля события календаря.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСобытия: Идентификатор события календаря.
        ОписаниеСобытия: Поля события календаря: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор изменённого события календаря. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``calendar.event.update``.

    https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
    """
    return _call("UpdateCalendarEvent", "ru", URL, IDСобытия, ОписаниеСобытия, Токен)
