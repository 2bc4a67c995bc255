# Generated from spec/oint/leads: edit the files there, then run python -m generator build.
"""Leads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateLead",
    "DeleteLead",
    "GetLead",
    "GetLeadFilterStructure",
    "GetLeadStructure",
    "GetLeadsList",
    "UpdateLead",
    "ИзменитьЛид",
    "ПолучитьЛид",
    "ПолучитьСписокЛидов",
    "ПолучитьСтруктуруЛида",
    "ПолучитьСтруктуруФильтраЛидов",
    "СоздатьЛид",
    "УдалитьЛид",
]


@_spelled
def CreateLead(url: str, fields: Mapping[str, object] | str, token: str | None = None) -> Answer:
    """Add a lead with the given fields.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the lead: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the new lead. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.lead.add``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
    """
    return _call("CreateLead", "en", url, fields, token)


@overload
def СоздатьЛид(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьЛид(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьЛид(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Добавить лид с заданными полями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураПолей: Поля лида: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового лида. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.lead.add``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
    """
    return _call("CreateLead", "ru", URL, СтруктураПолей, Токен)


@_spelled
def DeleteLead(url: str, lead: int | str, token: str | None = None) -> Answer:
    """Delete a lead from the CRM.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        lead: Identifier of the lead.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the lead is deleted. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.lead.delete``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
    """
    return _call("DeleteLead", "en", url, lead, token)


@overload
def УдалитьЛид(URL: str, IDЛида: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьЛид(url: str, lead: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьЛид(URL: str, IDЛида: int | str, Токен: str | None = None) -> Answer:
    """Удалить лид из CRM.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЛида: Идентификатор лида.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если лид удалён. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.lead.delete``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
    """
    return _call("DeleteLead", "ru", URL, IDЛида, Токен)


@_spelled
def GetLead(url: str, lead: int | str, token: str | None = None) -> Answer:
    """Read one lead by its identifier.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        lead: Identifier of the lead.
        token: Access token, when url is not a webhook.

    Returns:
        Fields of the lead: title, client, status, source, amount, dates and others. The answer
        as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.lead.get``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
    """
    return _call("GetLead", "en", url, lead, token)


@overload
def ПолучитьЛид(URL: str, IDЛида: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьЛид(url: str, lead: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьЛид(URL: str, IDЛида: int | str, Токен: str | None = None) -> Answer:
    """Прочитать один лид по его идентификатору.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЛида: Идентификатор лида.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля лида: название, клиент, статус, источник, сумма, даты и другие. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.lead.get``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
    """
    return _call("GetLead", "ru", URL, IDЛида, Токен)


@_spelled
def GetLeadFilterStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the filter for a list of leads.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the lead fields to filter by and their descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetLeadFilterStructure", "en", empty)


@overload
def ПолучитьСтруктуруФильтраЛидов(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруФильтраЛидов(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруФильтраЛидов(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить шаблон фильтра для списка лидов.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с полями фильтра лидов и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetLeadFilterStructure", "ru", Пустая)


@_spelled
def GetLeadStructure(url: str, token: str | None = None) -> Answer:
    """Describe the fields that a lead has on the portal.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Descriptions of the lead fields: type, title, required, read-only, multiple. The answer
        as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.lead.fields``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
    """
    return _call("GetLeadStructure", "en", url, token)


@overload
def ПолучитьСтруктуруЛида(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСтруктуруЛида(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСтруктуруЛида(URL: str, Токен: str | None = None) -> Answer:
    """Описать поля, которые есть у лида на портале.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Описания полей лида: тип, название, обязательность, только чтение, множественность.
        Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.lead.fields``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
    """
    return _call("GetLeadStructure", "ru", URL, Токен)


@_spelled
def GetLeadsList(
    url: str,
    filter: Mapping[str, object] | str | None = None,
    offset: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """List the leads that match a filter.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        filter: Filter of the leads: field and value; all leads when left out.
        offset: Number of rows to skip, 0 when left out; one answer holds at most 50 rows.
        token: Access token, when url is not a webhook.

    Returns:
        The list of leads with their fields, at most 50. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.lead.list``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
    """
    return _call("GetLeadsList", "en", url, filter, offset, token)


@overload
def ПолучитьСписокЛидов(
    URL: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Отступ: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьСписокЛидов(
    url: str,
    filter: Mapping[str, object] | str | None = None,
    offset: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьСписокЛидов(
    URL: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Отступ: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Перечислить лиды, подходящие под фильтр.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Фильтр: Фильтр лидов: поле и значение; если не указана - все лиды.
        Отступ: Сколько строк пропустить, без параметра 0; в одном ответе не больше 50 строк.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список лидов с их полями, не больше 50. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.lead.list``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
    """
    return _call("GetLeadsList", "ru", URL, Фильтр, Отступ, Токен)


@_spelled
def UpdateLead(
    url: str, lead: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Change fields of a lead.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        lead: Identifier of the lead.
        fields: Fields of the lead: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the lead has changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.lead.update``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
    """
    return _call("UpdateLead", "en", url, lead, fields, token)


@overload
def ИзменитьЛид(
    URL: str,
    IDЛида: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьЛид(
    url: str, lead: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьЛид(
    URL: str,
    IDЛида: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer:
    """Изменить значения полей лида.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЛида: Идентификатор лида.
        СтруктураПолей: Поля лида: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если лид изменён. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.lead.update``.

    https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
    """
    return _call("UpdateLead", "ru", URL, IDЛида, СтруктураПолей, Токен)
