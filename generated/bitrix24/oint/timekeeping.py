# Generated from spec/oint/timekeeping: edit the files there, then run python -m generator build.
"""Timekeeping."""

from __future__ import annotations

from datetime import date, datetime
from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddTaskTimeAccounting",
    "DeleteTaskTimeAccounting",
    "GetTaskTimeAccounting",
    "GetTaskTimeAccountingList",
    "GetTimekeepingSettings",
    "GetTimekeepingStatus",
    "PauseTimekeeping",
    "StartTimekeeping",
    "StopTimekeeping",
    "UpdateTaskTimeAccounting",
    "ДобавитьТрудозатратыЗадачи",
    "ЗавершитьУчетВремени",
    "ИзменитьТрудозатратыЗадачи",
    "НачатьУчетВремени",
    "ПолучитьНастройкиУчетаВремени",
    "ПолучитьСписокТрудозатратЗадачи",
    "ПолучитьСтатусУчетаВремени",
    "ПолучитьТрудозатратыЗадачи",
    "ПриостановитьУчетВремени",
    "УдалитьТрудозатратыЗадачи",
]


@_spelled
def AddTaskTimeAccounting(
    url: str,
    task: int | str,
    amount: int | str,
    user: int | str | None = None,
    text: str | None = None,
    date: datetime | date | str | None = None,
    token: str | None = None,
) -> Answer:
    """Record time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        amount: Time spent in seconds.
        user: Identifier of the employee who spent the time.
        text: Comment on the work; the portal needs one.
        date: Moment that the entry is made for; an offset is left out.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new time entry. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
    """
    return _call("AddTaskTimeAccounting", "en", url, task, amount, user, text, date, token)


@overload
def ДобавитьТрудозатратыЗадачи(
    URL: str,
    IDЗадачи: int | str,
    Время: int | str,
    IDПользователя: int | str | None = None,
    Текст: str | None = None,
    ДатаУстановки: datetime | date | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ДобавитьТрудозатратыЗадачи(
    url: str,
    task: int | str,
    amount: int | str,
    user: int | str | None = None,
    text: str | None = None,
    date: datetime | date | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ДобавитьТрудозатратыЗадачи(
    URL: str,
    IDЗадачи: int | str,
    Время: int | str,
    IDПользователя: int | str | None = None,
    Текст: str | None = None,
    ДатаУстановки: datetime | date | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Записать время, затраченное на задачу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Время: Затраченное время в секундах.
        IDПользователя: Идентификатор сотрудника, который затратил время.
        Текст: Комментарий к работе; порталу он нужен.
        ДатаУстановки: Момент, за который делается запись; смещение отбрасывается.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор новой записи о затраченном времени. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.elapseditem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
    """
    return _call(
        "AddTaskTimeAccounting",
        "ru",
        URL,
        IDЗадачи,
        Время,
        IDПользователя,
        Текст,
        ДатаУстановки,
        Токен,
    )


@_spelled
def DeleteTaskTimeAccounting(
    url: str, task: int | str, record: int | str, token: str | None = None
) -> Answer:
    """Delete an entry of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        record: Identifier of the time entry.
        token: Access token, when url is not a webhook.

    Returns:
        No value (null) once the time entry is deleted. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
    """
    return _call("DeleteTaskTimeAccounting", "en", url, task, record, token)


@overload
def УдалитьТрудозатратыЗадачи(
    URL: str, IDЗадачи: int | str, IDЗаписи: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьТрудозатратыЗадачи(
    url: str, task: int | str, record: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьТрудозатратыЗадачи(
    URL: str, IDЗадачи: int | str, IDЗаписи: int | str, Токен: str | None = None
) -> Answer:
    """Удалить запись о времени, затраченном на задачу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЗаписи: Идентификатор записи о затраченном времени.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пустое значение (null) после удаления записи. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.elapseditem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
    """
    return _call("DeleteTaskTimeAccounting", "ru", URL, IDЗадачи, IDЗаписи, Токен)


@_spelled
def GetTaskTimeAccounting(
    url: str, task: int | str, record: int | str, token: str | None = None
) -> Answer:
    """Get one entry of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        record: Identifier of the time entry.
        token: Access token, when url is not a webhook.

    Returns:
        The time entry: employee, seconds, comment, dates. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
    """
    return _call("GetTaskTimeAccounting", "en", url, task, record, token)


@overload
def ПолучитьТрудозатратыЗадачи(
    URL: str, IDЗадачи: int | str, IDЗаписи: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьТрудозатратыЗадачи(
    url: str, task: int | str, record: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьТрудозатратыЗадачи(
    URL: str, IDЗадачи: int | str, IDЗаписи: int | str, Токен: str | None = None
) -> Answer:
    """Получить одну запись о времени, затраченном на задачу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЗаписи: Идентификатор записи о затраченном времени.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Запись о затраченном времени: сотрудник, секунды, комментарий, даты. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.elapseditem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
    """
    return _call("GetTaskTimeAccounting", "ru", URL, IDЗадачи, IDЗаписи, Токен)


@_spelled
def GetTaskTimeAccountingList(url: str, task: int | str, token: str | None = None) -> Answer:
    """List the entries of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        A list of time entries: employee, seconds, comment, dates. The answer as it came, be it
        a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
    """
    return _call("GetTaskTimeAccountingList", "en", url, task, token)


@overload
def ПолучитьСписокТрудозатратЗадачи(
    URL: str, IDЗадачи: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокТрудозатратЗадачи(
    url: str, task: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСписокТрудозатратЗадачи(
    URL: str, IDЗадачи: int | str, Токен: str | None = None
) -> Answer:
    """Перечислить записи о времени, затраченном на задачу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список записей о затраченном времени: сотрудник, секунды, комментарий, даты. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.elapseditem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
    """
    return _call("GetTaskTimeAccountingList", "ru", URL, IDЗадачи, Токен)


@_spelled
def GetTimekeepingSettings(
    url: str, userid: int | str | None = None, token: str | None = None
) -> Answer:
    """Get the working time rules that apply to an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the employee; the caller if left out.
        token: Access token, when url is not a webhook.

    Returns:
        The rules: flexible schedule or not, latest start, earliest finish, shortest day,
        allowed deviation. The answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.settings``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
    """
    return _call("GetTimekeepingSettings", "en", url, userid, token)


@overload
def ПолучитьНастройкиУчетаВремени(
    URL: str, IDПользователя: int | str | None = None, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьНастройкиУчетаВремени(
    url: str, userid: int | str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьНастройкиУчетаВремени(
    URL: str, IDПользователя: int | str | None = None, Токен: str | None = None
) -> Answer:
    """Узнать правила рабочего времени, действующие для сотрудника.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор сотрудника; без указания - текущий пользователь.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Правила: свободный ли график, крайнее начало, самое раннее окончание, наименьшая
        длительность дня, допустимое отклонение. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``timeman.settings``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
    """
    return _call("GetTimekeepingSettings", "ru", URL, IDПользователя, Токен)


@_spelled
def GetTimekeepingStatus(
    url: str, userid: int | str | None = None, token: str | None = None
) -> Answer:
    """Get the current working day of an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the employee; the caller if left out.
        token: Access token, when url is not a webhook.

    Returns:
        The state of the working day: status, start, finish, duration, breaks. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.status``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
    """
    return _call("GetTimekeepingStatus", "en", url, userid, token)


@overload
def ПолучитьСтатусУчетаВремени(
    URL: str, IDПользователя: int | str | None = None, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСтатусУчетаВремени(
    url: str, userid: int | str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСтатусУчетаВремени(
    URL: str, IDПользователя: int | str | None = None, Токен: str | None = None
) -> Answer:
    """Узнать состояние текущего рабочего дня сотрудника.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор сотрудника; без указания - текущий пользователь.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Состояние рабочего дня: статус, начало, конец, длительность, перерывы. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``timeman.status``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
    """
    return _call("GetTimekeepingStatus", "ru", URL, IDПользователя, Токен)


@_spelled
def PauseTimekeeping(url: str, userid: int | str | None = None, token: str | None = None) -> Answer:
    """Pause the working day of an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the employee; the caller if left out.
        token: Access token, when url is not a webhook.

    Returns:
        The state of the working day: status, start, finish, duration, breaks. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.pause``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
    """
    return _call("PauseTimekeeping", "en", url, userid, token)


@overload
def ПриостановитьУчетВремени(
    URL: str, IDПользователя: int | str | None = None, Токен: str | None = None
) -> Answer: ...
@overload
def ПриостановитьУчетВремени(
    url: str, userid: int | str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def ПриостановитьУчетВремени(
    URL: str, IDПользователя: int | str | None = None, Токен: str | None = None
) -> Answer:
    """Поставить рабочий день сотрудника на паузу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор сотрудника; без указания - текущий пользователь.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Состояние рабочего дня: статус, начало, конец, длительность, перерывы. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``timeman.pause``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
    """
    return _call("PauseTimekeeping", "ru", URL, IDПользователя, Токен)


@_spelled
def StartTimekeeping(
    url: str,
    userid: int | str | None = None,
    time: datetime | date | str | None = None,
    report: str | None = None,
    token: str | None = None,
) -> Answer:
    """Start the working day of an employee, or carry on with one that is paused or closed.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the employee; the caller if left out.
        time: Moment of the start; now if left out; UTC if it has no offset.
        report: Why the day is changed; needed with time unless the schedule is flexible.
        token: Access token, when url is not a webhook.

    Returns:
        The state of the working day: status, start, finish, duration, breaks. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.open``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
    """
    return _call("StartTimekeeping", "en", url, userid, time, report, token)


@overload
def НачатьУчетВремени(
    URL: str,
    IDПользователя: int | str | None = None,
    Время: datetime | date | str | None = None,
    Отчет: str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def НачатьУчетВремени(
    url: str,
    userid: int | str | None = None,
    time: datetime | date | str | None = None,
    report: str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def НачатьУчетВремени(
    URL: str,
    IDПользователя: int | str | None = None,
    Время: datetime | date | str | None = None,
    Отчет: str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Начать рабочий день сотрудника или продолжить приостановленный либо завершённый.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор сотрудника; без указания - текущий пользователь.
        Время: Момент начала; без указания - сейчас; без смещения - UTC.
        Отчет: Причина изменения дня; нужна вместе с временем, если график не свободный.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Состояние рабочего дня: статус, начало, конец, длительность, перерывы. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``timeman.open``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
    """
    return _call("StartTimekeeping", "ru", URL, IDПользователя, Время, Отчет, Токен)


@_spelled
def StopTimekeeping(
    url: str,
    userid: int | str | None = None,
    time: datetime | date | str | None = None,
    report: str | None = None,
    token: str | None = None,
) -> Answer:
    """End the working day of an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        userid: Identifier of the employee; the caller if left out.
        time: Moment of the end; now if left out; UTC if it has no offset.
        report: Why the day is changed; needed with time unless the schedule is flexible.
        token: Access token, when url is not a webhook.

    Returns:
        The state of the working day: status, start, finish, duration, breaks. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.close``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
    """
    return _call("StopTimekeeping", "en", url, userid, time, report, token)


@overload
def ЗавершитьУчетВремени(
    URL: str,
    IDПользователя: int | str | None = None,
    Время: datetime | date | str | None = None,
    Отчет: str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ЗавершитьУчетВремени(
    url: str,
    userid: int | str | None = None,
    time: datetime | date | str | None = None,
    report: str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ЗавершитьУчетВремени(
    URL: str,
    IDПользователя: int | str | None = None,
    Время: datetime | date | str | None = None,
    Отчет: str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Завершить рабочий день сотрудника.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПользователя: Идентификатор сотрудника; без указания - текущий пользователь.
        Время: Момент завершения; без указания - сейчас; без смещения - UTC.
        Отчет: Причина изменения дня; нужна вместе с временем, если график не свободный.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Состояние рабочего дня: статус, начало, конец, длительность, перерывы. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``timeman.close``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
    """
    return _call("StopTimekeeping", "ru", URL, IDПользователя, Время, Отчет, Токен)


@_spelled
def UpdateTaskTimeAccounting(
    url: str,
    task: int | str,
    record: int | str,
    amount: int | str,
    text: str | None = None,
    date: datetime | date | str | None = None,
    token: str | None = None,
) -> Answer:
    """Change an entry of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        record: Identifier of the time entry.
        amount: Time spent in seconds.
        text: Comment on the work; the portal needs one.
        date: Moment that the entry is made for; an offset is left out.
        token: Access token, when url is not a webhook.

    Returns:
        No value (null) once the time entry is changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
    """
    return _call("UpdateTaskTimeAccounting", "en", url, task, record, amount, text, date, token)


@overload
def ИзменитьТрудозатратыЗадачи(
    URL: str,
    IDЗадачи: int | str,
    IDЗаписи: int | str,
    Время: int | str,
    Текст: str | None = None,
    ДатаУстановки: datetime | date | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьТрудозатратыЗадачи(
    url: str,
    task: int | str,
    record: int | str,
    amount: int | str,
    text: str | None = None,
    date: datetime | date | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ИзменитьТрудозатратыЗадачи(
    URL: str,
    IDЗадачи: int | str,
    IDЗаписи: int | str,
    Время: int | str,
    Текст: str | None = None,
    ДатаУстановки: datetime | date | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Изменить запись о времени, затраченном на задачу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЗаписи: Идентификатор записи о затраченном времени.
        Время: Затраченное время в секундах.
        Текст: Комментарий к работе; порталу он нужен.
        ДатаУстановки: Момент, за который делается запись; смещение отбрасывается.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пустое значение (null) после изменения записи. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.elapseditem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
    """
    return _call(
        "UpdateTaskTimeAccounting",
        "ru",
        URL,
        IDЗадачи,
        IDЗаписи,
        Время,
        Текст,
        ДатаУстановки,
        Токен,
    )
