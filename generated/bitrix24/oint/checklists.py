# Generated from spec/oint/checklists: edit the files there, then run python -m generator build.
"""Checklists of tasks."""

from __future__ import annotations

from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddTasksChecklistElement",
    "CompleteTasksChecklistElement",
    "DeleteTasksChecklistElement",
    "GetTasksChecklist",
    "GetTasksChecklistElement",
    "RenewTasksChecklistElement",
    "UpdateTasksChecklistElement",
    "ВозобновитьЭлементЧеклистаЗадачи",
    "ВыполнитьЭлементЧеклистаЗадачи",
    "ДобавитьЭлементЧеклистаЗадачи",
    "ИзменитьЭлементЧеклистаЗадачи",
    "ПолучитьЧеклистЗадачи",
    "ПолучитьЭлементЧеклистаЗадачи",
    "УдалитьЭлементЧеклистаЗадачи",
]


@_spelled
def AddTasksChecklistElement(
    url: str,
    task: int | str,
    text: str,
    complete: bool | str | None = None,
    token: str | None = None,
) -> Answer:
    """Add an item to the checklist of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        text: Text of the checklist item.
        complete: Whether the checklist item is already done (sent as Y/N); not done by default.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new checklist item. The answer as it came, be it a result or an error
        of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
    """
    return _call("AddTasksChecklistElement", "en", url, task, text, complete, token)


@overload
def ДобавитьЭлементЧеклистаЗадачи(
    URL: str,
    IDЗадачи: int | str,
    Текст: str,
    Выполнен: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ДобавитьЭлементЧеклистаЗадачи(
    url: str,
    task: int | str,
    text: str,
    complete: bool | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ДобавитьЭлементЧеклистаЗадачи(
    URL: str,
    IDЗадачи: int | str,
    Текст: str,
    Выполнен: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Добавить пункт в чек-лист задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Текст: Текст пункта чек-листа.
        Выполнен: Признак выполненного пункта чек-листа (передаётся как Y/N); по умолчанию не
            выполнен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового пункта чек-листа. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
    """
    return _call("AddTasksChecklistElement", "ru", URL, IDЗадачи, Текст, Выполнен, Токен)


@_spelled
def CompleteTasksChecklistElement(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer:
    """Mark a checklist item of a task as done.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        element: Identifier of the checklist item.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the checklist item is marked as done. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.complete``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
    """
    return _call("CompleteTasksChecklistElement", "en", url, task, element, token)


@overload
def ВыполнитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ВыполнитьЭлементЧеклистаЗадачи(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ВыполнитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer:
    """Отметить пункт чек-листа задачи выполненным.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЭлемента: Идентификатор пункта чек-листа.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если пункт чек-листа отмечен выполненным. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.complete``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
    """
    return _call("CompleteTasksChecklistElement", "ru", URL, IDЗадачи, IDЭлемента, Токен)


@_spelled
def DeleteTasksChecklistElement(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer:
    """Delete an item from the checklist of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        element: Identifier of the checklist item.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the checklist item has been deleted. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
    """
    return _call("DeleteTasksChecklistElement", "en", url, task, element, token)


@overload
def УдалитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьЭлементЧеклистаЗадачи(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer:
    """Удалить пункт из чек-листа задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЭлемента: Идентификатор пункта чек-листа.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если пункт чек-листа удалён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
    """
    return _call("DeleteTasksChecklistElement", "ru", URL, IDЗадачи, IDЭлемента, Токен)


@_spelled
def GetTasksChecklist(url: str, task: int | str, token: str | None = None) -> Answer:
    """List all checklist items of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        List of checklist items: text, parent, order, completion. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
    """
    return _call("GetTasksChecklist", "en", url, task, token)


@overload
def ПолучитьЧеклистЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьЧеклистЗадачи(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьЧеклистЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Перечислить все пункты чек-листа задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список пунктов чек-листа: текст, родитель, порядок, выполнение. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
    """
    return _call("GetTasksChecklist", "ru", URL, IDЗадачи, Токен)


@_spelled
def GetTasksChecklistElement(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer:
    """Show one checklist item of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        element: Identifier of the checklist item.
        token: Access token, when url is not a webhook.

    Returns:
        The checklist item: text, parent, order, completion. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
    """
    return _call("GetTasksChecklistElement", "en", url, task, element, token)


@overload
def ПолучитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьЭлементЧеклистаЗадачи(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer:
    """Показать один пункт чек-листа задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЭлемента: Идентификатор пункта чек-листа.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пункт чек-листа: текст, родитель, порядок, выполнение. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
    """
    return _call("GetTasksChecklistElement", "ru", URL, IDЗадачи, IDЭлемента, Токен)


@_spelled
def RenewTasksChecklistElement(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer:
    """Mark a done checklist item of a task as not done again.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        element: Identifier of the checklist item.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the checklist item is active again. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.renew``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
    """
    return _call("RenewTasksChecklistElement", "en", url, task, element, token)


@overload
def ВозобновитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ВозобновитьЭлементЧеклистаЗадачи(
    url: str, task: int | str, element: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ВозобновитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Токен: str | None = None
) -> Answer:
    """Снять отметку выполнения с пункта чек-листа задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЭлемента: Идентификатор пункта чек-листа.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если пункт чек-листа снова активен. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.renew``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
    """
    return _call("RenewTasksChecklistElement", "ru", URL, IDЗадачи, IDЭлемента, Токен)


@_spelled
def UpdateTasksChecklistElement(
    url: str, task: int | str, element: int | str, text: str, token: str | None = None
) -> Answer:
    """Change the text of a checklist item of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        element: Identifier of the checklist item.
        text: Text of the checklist item.
        token: Access token, when url is not a webhook.

    Returns:
        The value null when the checklist item has been changed. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.checklistitem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
    """
    return _call("UpdateTasksChecklistElement", "en", url, task, element, text, token)


@overload
def ИзменитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Текст: str, Токен: str | None = None
) -> Answer: ...
@overload
def ИзменитьЭлементЧеклистаЗадачи(
    url: str, task: int | str, element: int | str, text: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьЭлементЧеклистаЗадачи(
    URL: str, IDЗадачи: int | str, IDЭлемента: int | str, Текст: str, Токен: str | None = None
) -> Answer:
    """Изменить текст пункта чек-листа задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDЭлемента: Идентификатор пункта чек-листа.
        Текст: Текст пункта чек-листа.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение null, если пункт чек-листа изменён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.checklistitem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
    """
    return _call("UpdateTasksChecklistElement", "ru", URL, IDЗадачи, IDЭлемента, Текст, Токен)
