# Generated from spec/oint/deals: edit the files there, then run python -m generator build.
"""Deals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateDeal",
    "DeleteDeal",
    "GetDeal",
    "GetDealStructure",
    "GetDealsFilterStructure",
    "GetDealsList",
    "UpdateDeal",
    "ИзменитьСделку",
    "ПолучитьСделку",
    "ПолучитьСписокСделок",
    "ПолучитьСтруктуруСделки",
    "ПолучитьСтруктуруФильтраСделок",
    "СоздатьСделку",
    "УдалитьСделку",
]


@_spelled
def CreateDeal(url: str, fields: Mapping[str, object] | str, token: str | None = None) -> Answer:
    """Add a deal with the given fields.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the deal: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The identifier of the new deal. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.deal.add``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
    """
    return _call("CreateDeal", "en", url, fields, token)


@overload
def СоздатьСделку(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьСделку(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьСделку(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Добавить сделку с заданными полями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураПолей: Поля сделки: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор новой сделки. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.deal.add``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
    """
    return _call("CreateDeal", "ru", URL, СтруктураПолей, Токен)


@_spelled
def DeleteDeal(url: str, deal: int | str, token: str | None = None) -> Answer:
    """Delete a deal from the CRM.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        deal: Identifier of the deal.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the deal is deleted. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.deal.delete``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
    """
    return _call("DeleteDeal", "en", url, deal, token)


@overload
def УдалитьСделку(URL: str, IDСделки: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьСделку(url: str, deal: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьСделку(URL: str, IDСделки: int | str, Токен: str | None = None) -> Answer:
    """Удалить сделку из CRM.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСделки: Идентификатор сделки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если сделка удалена. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.deal.delete``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
    """
    return _call("DeleteDeal", "ru", URL, IDСделки, Токен)


@_spelled
def GetDeal(url: str, deal: int | str, token: str | None = None) -> Answer:
    """Read one deal by its identifier.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        deal: Identifier of the deal.
        token: Access token, when url is not a webhook.

    Returns:
        Fields of the deal: title, stage, amount, client, dates and others. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.deal.get``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
    """
    return _call("GetDeal", "en", url, deal, token)


@overload
def ПолучитьСделку(URL: str, IDСделки: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСделку(url: str, deal: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСделку(URL: str, IDСделки: int | str, Токен: str | None = None) -> Answer:
    """Прочитать одну сделку по её идентификатору.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСделки: Идентификатор сделки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля сделки: название, стадия, сумма, клиент, даты и другие. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.deal.get``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
    """
    return _call("GetDeal", "ru", URL, IDСделки, Токен)


@_spelled
def GetDealStructure(url: str, token: str | None = None) -> Answer:
    """Describe the fields that a deal has on the portal.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Descriptions of the deal fields: type, title, required, read-only, multiple. The answer
        as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.deal.fields``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
    """
    return _call("GetDealStructure", "en", url, token)


@overload
def ПолучитьСтруктуруСделки(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСтруктуруСделки(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСтруктуруСделки(URL: str, Токен: str | None = None) -> Answer:
    """Описать поля, которые есть у сделки на портале.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Описания полей сделки: тип, название, обязательность, только чтение, множественность.
        Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.deal.fields``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
    """
    return _call("GetDealStructure", "ru", URL, Токен)


@_spelled
def GetDealsFilterStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Make a template of the filter for a list of deals.

    Args:
        empty: Empty values instead of field descriptions; descriptions when left out.

    Returns:
        A JSON object with the deal fields to filter by and their descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetDealsFilterStructure", "en", empty)


@overload
def ПолучитьСтруктуруФильтраСделок(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруФильтраСделок(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруФильтраСделок(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Составить шаблон фильтра для списка сделок.

    Аргументы:
        Пустая: Пустые значения вместо описаний полей; если не указана - описания.

    Возвращает:
        Объект JSON с полями фильтра сделок и их описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetDealsFilterStructure", "ru", Пустая)


@_spelled
def GetDealsList(
    url: str,
    filter: Mapping[str, object] | str | None = None,
    offset: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """List the deals that match a filter.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        filter: Filter of the deals: field and value; all deals when left out.
        offset: Number of rows to skip, 0 when left out; one answer holds at most 50 rows.
        token: Access token, when url is not a webhook.

    Returns:
        The list of deals with their fields, at most 50. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.deal.list``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
    """
    return _call("GetDealsList", "en", url, filter, offset, token)


@overload
def ПолучитьСписокСделок(
    URL: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Отступ: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьСписокСделок(
    url: str,
    filter: Mapping[str, object] | str | None = None,
    offset: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьСписокСделок(
    URL: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Отступ: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Перечислить сделки, подходящие под фильтр.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Фильтр: Фильтр сделок: поле и значение; если не указана - все сделки.
        Отступ: Сколько строк пропустить, без параметра 0; в одном ответе не больше 50 строк.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список сделок с их полями, не больше 50. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.deal.list``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
    """
    return _call("GetDealsList", "ru", URL, Фильтр, Отступ, Токен)


@_spelled
def UpdateDeal(
    url: str, deal: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Change fields of a deal.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        deal: Identifier of the deal.
        fields: Fields of the deal: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        Success flag: true when the deal has changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``crm.deal.update``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
    """
    return _call("UpdateDeal", "en", url, deal, fields, token)


@overload
def ИзменитьСделку(
    URL: str,
    IDСделки: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьСделку(
    url: str, deal: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьСделку(
    URL: str,
    IDСделки: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer:
    """Изменить значения полей сделки.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСделки: Идентификатор сделки.
        СтруктураПолей: Поля сделки: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Признак успеха: true, если сделка изменена. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``crm.deal.update``.

    https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
    """
    return _call("UpdateDeal", "ru", URL, IDСделки, СтруктураПолей, Токен)
