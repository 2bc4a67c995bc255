# Generated from spec/oint/departments: edit the files there, then run python -m generator build.
"""Departments."""

from __future__ import annotations

from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateDepartment",
    "DeleteDepartment",
    "GetDepartments",
    "UpdateDepartment",
    "ИзменитьПодразделение",
    "ПолучитьПодразделения",
    "СоздатьПодразделение",
    "УдалитьПодразделение",
]


@_spelled
def CreateDepartment(
    url: str,
    title: str,
    parentid: int | str | None = None,
    headid: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Create a department of the company.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        title: Name of the department.
        parentid: Identifier of the parent department; the portal needs it.
        headid: Identifier of the user who heads the department.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new department. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``department.add``.

    https://apidocs.bitrix24.com/api-reference/departments/department-add.html
    """
    return _call("CreateDepartment", "en", url, title, parentid, headid, token)


@overload
def СоздатьПодразделение(
    URL: str,
    Наименование: str,
    IDРодителя: int | str | None = None,
    IDРуководителя: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def СоздатьПодразделение(
    url: str,
    title: str,
    parentid: int | str | None = None,
    headid: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def СоздатьПодразделение(
    URL: str,
    Наименование: str,
    IDРодителя: int | str | None = None,
    IDРуководителя: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Создать подразделение компании.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Наименование: Название подразделения.
        IDРодителя: Идентификатор вышестоящего подразделения; порталу он нужен.
        IDРуководителя: Идентификатор пользователя, который руководит подразделением.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового подразделения. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``department.add``.

    https://apidocs.bitrix24.com/api-reference/departments/department-add.html
    """
    return _call("CreateDepartment", "ru", URL, Наименование, IDРодителя, IDРуководителя, Токен)


@_spelled
def DeleteDepartment(url: str, depid: int | str, token: str | None = None) -> Answer:
    """Delete a department of the company.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        depid: Identifier of the department.
        token: Access token, when url is not a webhook.

    Returns:
        True when the department is deleted. The answer as it came, be it a result or an error
        of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``department.delete``.

    https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
    """
    return _call("DeleteDepartment", "en", url, depid, token)


@overload
def УдалитьПодразделение(
    URL: str, IDПодразделения: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьПодразделение(url: str, depid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьПодразделение(URL: str, IDПодразделения: int | str, Токен: str | None = None) -> Answer:
    """Удалить подразделение компании.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПодразделения: Идентификатор подразделения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если подразделение удалено. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``department.delete``.

    https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
    """
    return _call("DeleteDepartment", "ru", URL, IDПодразделения, Токен)


@_spelled
def GetDepartments(
    url: str,
    depid: int | str | None = None,
    title: str | None = None,
    parentid: int | str | None = None,
    headid: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """List departments, all of them or by name, parent or head.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        depid: Identifier of the department; any if left out.
        title: Name of the department; any if left out.
        parentid: Identifier of the parent department; any if left out.
        headid: Identifier of the user who heads the department; any if left out.
        token: Access token, when url is not a webhook.

    Returns:
        A list of departments: identifier, name, parent, head, sort order. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``department.get``.

    https://apidocs.bitrix24.com/api-reference/departments/department-get.html
    """
    return _call("GetDepartments", "en", url, depid, title, parentid, headid, token)


@overload
def ПолучитьПодразделения(
    URL: str,
    IDПодразделения: int | str | None = None,
    Наименование: str | None = None,
    IDРодителя: int | str | None = None,
    IDРуководителя: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьПодразделения(
    url: str,
    depid: int | str | None = None,
    title: str | None = None,
    parentid: int | str | None = None,
    headid: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьПодразделения(
    URL: str,
    IDПодразделения: int | str | None = None,
    Наименование: str | None = None,
    IDРодителя: int | str | None = None,
    IDРуководителя: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Перечислить подразделения: все либо по названию, вышестоящему или руководителю.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПодразделения: Идентификатор подразделения; без указания - любое.
        Наименование: Название подразделения; без указания - любое.
        IDРодителя: Идентификатор вышестоящего подразделения; без указания - любое.
        IDРуководителя: Идентификатор пользователя, который руководит подразделением; без
            указания - любой.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список подразделений: идентификатор, название, вышестоящее, руководитель, сортировка.
        Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``department.get``.

    https://apidocs.bitrix24.com/api-reference/departments/department-get.html
    """
    return _call(
        "GetDepartments",
        "ru",
        URL,
        IDПодразделения,
        Наименование,
        IDРодителя,
        IDРуководителя,
        Токен,
    )


@_spelled
def UpdateDepartment(
    url: str,
    depid: int | str,
    title: str | None = None,
    parentid: int | str | None = None,
    headid: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Change the name, parent or head of a department.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        depid: Identifier of the department.
        title: New name of the department; unchanged if left out.
        parentid: Identifier of the new parent department; unchanged if left out.
        headid: Identifier of the user who becomes the head; unchanged if left out.
        token: Access token, when url is not a webhook.

    Returns:
        True when the department is changed. The answer as it came, be it a result or an error
        of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``department.update``.

    https://apidocs.bitrix24.com/api-reference/departments/department-update.html
    """
    return _call("UpdateDepartment", "en", url, depid, title, parentid, headid, token)


@overload
def ИзменитьПодразделение(
    URL: str,
    IDПодразделения: int | str,
    Наименование: str | None = None,
    IDРодителя: int | str | None = None,
    IDРуководителя: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьПодразделение(
    url: str,
    depid: int | str,
    title: str | None = None,
    parentid: int | str | None = None,
    headid: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ИзменитьПодразделение(
    URL: str,
    IDПодразделения: int | str,
    Наименование: str | None = None,
    IDРодителя: int | str | None = None,
    IDРуководителя: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Изменить название, вышестоящее подразделение или руководителя подразделения.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDПодразделения: Идентификатор подразделения.
        Наименование: Новое название подразделения; без указания не меняется.
        IDРодителя: Идентификатор нового вышестоящего подразделения; без указания не меняется.
        IDРуководителя: Идентификатор пользователя - нового руководителя; без указания не
            меняется.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если подразделение изменено. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``department.update``.

    https://apidocs.bitrix24.com/api-reference/departments/department-update.html
    """
    return _call(
        "UpdateDepartment",
        "ru",
        URL,
        IDПодразделения,
        Наименование,
        IDРодителя,
        IDРуководителя,
        Токен,
    )
