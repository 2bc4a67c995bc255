# Generated from spec/oint: edit the files there, then run python -m generator build.
"""The functions of OpenIntegrations, under their Russian and English names."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from ._runtime.oint.functions import call as _call
from ._runtime.oint.functions import text as _text

__all__ = [
    "AddTaskTimeAccounting",
    "DeleteTaskTimeAccounting",
    "GetAppAuthLink",
    "GetTaskTimeAccounting",
    "GetTaskTimeAccountingList",
    "GetTimekeepingSettings",
    "GetTimekeepingStatus",
    "GetToken",
    "PauseTimekeeping",
    "RefreshToken",
    "ServerTime",
    "StartTimekeeping",
    "StopTimekeeping",
    "UpdateTaskTimeAccounting",
    "ДобавитьТрудозатратыЗадачи",
    "ЗавершитьУчетВремени",
    "ИзменитьТрудозатратыЗадачи",
    "НачатьУчетВремени",
    "ОбновитьТокен",
    "ПолучитьНастройкиУчетаВремени",
    "ПолучитьСписокТрудозатратЗадачи",
    "ПолучитьСсылкуАвторизацииПриложения",
    "ПолучитьСтатусУчетаВремени",
    "ПолучитьТокен",
    "ПолучитьТрудозатратыЗадачи",
    "ПриостановитьУчетВремени",
    "СерверноеВремя",
    "УдалитьТрудозатратыЗадачи",
]


def GetAppAuthLink(
    domain: str,
    clientid: str,
) -> str:
    """Build the address at which a user lets an application in.

    Args:
        domain: The portal's domain. (Домен)
        clientid: Identifier of the application. (ClientID)

    Returns:
        The text itself.

    Raises:
        ConfigurationError: the address or the token is wrong.
    """
    return _text(
        "GetAppAuthLink",
        {
            "domain": domain,
            "clientid": clientid,
        },
    )


ПолучитьСсылкуАвторизацииПриложения = GetAppAuthLink


def GetToken(
    clientid: str,
    clientsecret: str,
    code: str,
) -> dict[str, Any]:
    """Exchange an authorization code for an access token.

    Args:
        clientid: Identifier of the application. (ClientID)
        clientsecret: Secret key of the application. (ClientSecret)
        code: Authorization code that the portal gave. (Code)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.
    """
    return _call(
        "GetToken",
        {
            "clientid": clientid,
            "clientsecret": clientsecret,
            "code": code,
        },
    )


ПолучитьТокен = GetToken


def RefreshToken(
    clientid: str,
    clientsecret: str,
    refresh: str,
) -> dict[str, Any]:
    """Renew an access token that has run out.

    Args:
        clientid: Identifier of the application. (ClientID)
        clientsecret: Secret key of the application. (ClientSecret)
        refresh: Refresh token that came with the access token. (Refresh)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.
    """
    return _call(
        "RefreshToken",
        {
            "clientid": clientid,
            "clientsecret": clientsecret,
            "refresh": refresh,
        },
    )


ОбновитьТокен = RefreshToken


def ServerTime(
    url: str,
    token: str = "",
) -> dict[str, Any]:
    """Get the current time of the server.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``server.time``.

    https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
    """
    return _call(
        "ServerTime",
        {
            "url": url,
            "token": token,
        },
    )


СерверноеВремя = ServerTime


def AddTaskTimeAccounting(
    url: str,
    task: int | str,
    amount: int | str,
    user: int | str = "",
    text: str = "",
    date: datetime | date | str = "",
    token: str = "",
) -> dict[str, Any]:
    """Record time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        task: Task. (IDЗадачи)
        amount: Time spent in seconds. (Время)
        user: Employee who spent the time. (IDПользователя)
        text: Comment on the work. (Текст)
        date: Moment that the entry is made for. (ДатаУстановки)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
    """
    return _call(
        "AddTaskTimeAccounting",
        {
            "url": url,
            "task": task,
            "amount": amount,
            "user": user,
            "text": text,
            "date": date,
            "token": token,
        },
    )


ДобавитьТрудозатратыЗадачи = AddTaskTimeAccounting


def DeleteTaskTimeAccounting(
    url: str,
    task: int | str,
    record: int | str,
    token: str = "",
) -> dict[str, Any]:
    """Delete an entry of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        task: Task. (IDЗадачи)
        record: Time entry. (IDЗаписи)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
    """
    return _call(
        "DeleteTaskTimeAccounting",
        {
            "url": url,
            "task": task,
            "record": record,
            "token": token,
        },
    )


УдалитьТрудозатратыЗадачи = DeleteTaskTimeAccounting


def GetTaskTimeAccounting(
    url: str,
    task: int | str,
    record: int | str,
    token: str = "",
) -> dict[str, Any]:
    """Get one entry of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        task: Task. (IDЗадачи)
        record: Time entry. (IDЗаписи)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
    """
    return _call(
        "GetTaskTimeAccounting",
        {
            "url": url,
            "task": task,
            "record": record,
            "token": token,
        },
    )


ПолучитьТрудозатратыЗадачи = GetTaskTimeAccounting


def GetTaskTimeAccountingList(
    url: str,
    task: int | str,
    token: str = "",
) -> dict[str, Any]:
    """List the entries of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        task: Task. (IDЗадачи)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
    """
    return _call(
        "GetTaskTimeAccountingList",
        {
            "url": url,
            "task": task,
            "token": token,
        },
    )


ПолучитьСписокТрудозатратЗадачи = GetTaskTimeAccountingList


def GetTimekeepingSettings(
    url: str,
    userid: int | str = "",
    token: str = "",
) -> dict[str, Any]:
    """Get the working time rules that apply to an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        userid: Employee; the caller if left out. (IDПользователя)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.settings``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
    """
    return _call(
        "GetTimekeepingSettings",
        {
            "url": url,
            "userid": userid,
            "token": token,
        },
    )


ПолучитьНастройкиУчетаВремени = GetTimekeepingSettings


def GetTimekeepingStatus(
    url: str,
    userid: int | str = "",
    token: str = "",
) -> dict[str, Any]:
    """Get the current working day of an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        userid: Employee; the caller if left out. (IDПользователя)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.status``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
    """
    return _call(
        "GetTimekeepingStatus",
        {
            "url": url,
            "userid": userid,
            "token": token,
        },
    )


ПолучитьСтатусУчетаВремени = GetTimekeepingStatus


def PauseTimekeeping(
    url: str,
    userid: int | str = "",
    token: str = "",
) -> dict[str, Any]:
    """Pause the working day of an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        userid: Employee; the caller if left out. (IDПользователя)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.pause``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
    """
    return _call(
        "PauseTimekeeping",
        {
            "url": url,
            "userid": userid,
            "token": token,
        },
    )


ПриостановитьУчетВремени = PauseTimekeeping


def StartTimekeeping(
    url: str,
    userid: int | str = "",
    time: datetime | date | str = "",
    report: str = "",
    token: str = "",
) -> dict[str, Any]:
    """Start the working day of an employee, or carry on with one that is paused or closed.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        userid: Employee; the caller if left out. (IDПользователя)
        time: Moment of the start; now if left out. (Время)
        report: Why the day is changed; needed with time unless the schedule is flexible.
            (Отчет)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.open``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
    """
    return _call(
        "StartTimekeeping",
        {
            "url": url,
            "userid": userid,
            "time": time,
            "report": report,
            "token": token,
        },
    )


НачатьУчетВремени = StartTimekeeping


def StopTimekeeping(
    url: str,
    userid: int | str = "",
    time: datetime | date | str = "",
    report: str = "",
    token: str = "",
) -> dict[str, Any]:
    """End the working day of an employee.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        userid: Employee; the caller if left out. (IDПользователя)
        time: Moment of the end; now if left out. (Время)
        report: Why the day is changed; needed with time unless the schedule is flexible.
            (Отчет)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``timeman.close``.

    https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
    """
    return _call(
        "StopTimekeeping",
        {
            "url": url,
            "userid": userid,
            "time": time,
            "report": report,
            "token": token,
        },
    )


ЗавершитьУчетВремени = StopTimekeeping


def UpdateTaskTimeAccounting(
    url: str,
    task: int | str,
    record: int | str,
    amount: int | str,
    text: str = "",
    date: datetime | date | str = "",
    token: str = "",
) -> dict[str, Any]:
    """Change an entry of time spent on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given. (URL)
        task: Task. (IDЗадачи)
        record: Time entry. (IDЗаписи)
        amount: Time spent in seconds. (Время)
        text: Comment on the work. (Текст)
        date: Moment that the entry is made for. (ДатаУстановки)
        token: Access token, when url is not a webhook. (Токен)

    Returns:
        The whole answer as it came, be it a result or an error of the API.

    Raises:
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.elapseditem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
    """
    return _call(
        "UpdateTaskTimeAccounting",
        {
            "url": url,
            "task": task,
            "record": record,
            "amount": amount,
            "text": text,
            "date": date,
            "token": token,
        },
    )


ИзменитьТрудозатратыЗадачи = UpdateTaskTimeAccounting
