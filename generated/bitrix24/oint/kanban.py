# Generated from spec/oint/kanban: edit the files there, then run python -m generator build.
"""Kanban."""

from __future__ import annotations

from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddKanbanStage",
    "DeleteKanbanStage",
    "GetKanbanStages",
    "MoveTaskToKanbanStage",
    "UpdateKanbansStage",
    "ДобавитьСтадиюКанбана",
    "ИзменитьСтадиюКанбана",
    "ПеренестиЗадачуВСтадиюКанбана",
    "ПолучитьСтадииКанбана",
    "УдалитьСтадиюКанбана",
]


@_spelled
def AddKanbanStage(
    url: str,
    title: str,
    color: str | None = None,
    prevstage: int | str | None = None,
    entityid: int | str | None = None,
    admin: bool | str | None = None,
    token: str | None = None,
) -> Answer:
    """Add a stage to a kanban or a personal plan.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        title: Name of the kanban stage.
        color: Color of the kanban stage in HEX; FFD800 when left out.
        prevstage: Identifier of the previous kanban stage; first place when left out.
        entityid: Identifier of the group or user; when left out, the own plan is used.
        admin: Whether to skip access checks, for portal administrators (sent as Y/N).
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new kanban stage. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.stages.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
    """
    return _call("AddKanbanStage", "en", url, title, color, prevstage, entityid, admin, token)


@overload
def ДобавитьСтадиюКанбана(
    URL: str,
    Наименование: str,
    Цвет: str | None = None,
    IDПредыдущей: int | str | None = None,
    IDСущности: int | str | None = None,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ДобавитьСтадиюКанбана(
    url: str,
    title: str,
    color: str | None = None,
    prevstage: int | str | None = None,
    entityid: int | str | None = None,
    admin: bool | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ДобавитьСтадиюКанбана(
    URL: str,
    Наименование: str,
    Цвет: str | None = None,
    IDПредыдущей: int | str | None = None,
    IDСущности: int | str | None = None,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Добавить стадию в канбан или личный план.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Наименование: Название стадии канбана.
        Цвет: Цвет стадии канбана в HEX; если не указан, FFD800.
        IDПредыдущей: Идентификатор предыдущей стадии канбана; если не указан, первое место.
        IDСущности: Идентификатор группы или пользователя; если не указан, берётся свой план.
        КакАдминистратор: Обойти проверку прав, для администраторов портала (передаётся как
            Y/N).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор новой стадии канбана. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.stages.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
    """
    return _call(
        "AddKanbanStage",
        "ru",
        URL,
        Наименование,
        Цвет,
        IDПредыдущей,
        IDСущности,
        КакАдминистратор,
        Токен,
    )


@_spelled
def DeleteKanbanStage(
    url: str, stage: int | str, admin: bool | str | None = None, token: str | None = None
) -> Answer:
    """Delete a kanban stage.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        stage: Identifier of the kanban stage.
        admin: Whether to skip access checks, for portal administrators (sent as Y/N).
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the kanban stage has been deleted. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.stages.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
    """
    return _call("DeleteKanbanStage", "en", url, stage, admin, token)


@overload
def УдалитьСтадиюКанбана(
    URL: str,
    IDСтадии: int | str,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def УдалитьСтадиюКанбана(
    url: str, stage: int | str, admin: bool | str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьСтадиюКанбана(
    URL: str,
    IDСтадии: int | str,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Удалить стадию канбана.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСтадии: Идентификатор стадии канбана.
        КакАдминистратор: Обойти проверку прав, для администраторов портала (передаётся как
            Y/N).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если стадия канбана удалена. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.stages.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
    """
    return _call("DeleteKanbanStage", "ru", URL, IDСтадии, КакАдминистратор, Токен)


@_spelled
def GetKanbanStages(
    url: str,
    entityid: int | str | None = None,
    admin: bool | str | None = None,
    token: str | None = None,
) -> Answer:
    """List the stages of a kanban or a personal plan.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        entityid: Identifier of the group or user; when left out, the own plan is used.
        admin: Whether to skip access checks, for portal administrators (sent as Y/N).
        token: Access token, when url is not a webhook.

    Returns:
        Kanban stages by identifier: name, order, color, type. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.stages.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
    """
    return _call("GetKanbanStages", "en", url, entityid, admin, token)


@overload
def ПолучитьСтадииКанбана(
    URL: str,
    IDСущности: int | str | None = None,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьСтадииКанбана(
    url: str,
    entityid: int | str | None = None,
    admin: bool | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьСтадииКанбана(
    URL: str,
    IDСущности: int | str | None = None,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Перечислить стадии канбана или личного плана.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDСущности: Идентификатор группы или пользователя; если не указан, берётся свой план.
        КакАдминистратор: Обойти проверку прав, для администраторов портала (передаётся как
            Y/N).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Стадии канбана по идентификаторам: название, порядок, цвет, тип. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.stages.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
    """
    return _call("GetKanbanStages", "ru", URL, IDСущности, КакАдминистратор, Токен)


@_spelled
def MoveTaskToKanbanStage(
    url: str,
    task: int | str,
    stage: int | str,
    before: int | str | None = None,
    after: int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Move a task to another kanban stage.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        stage: Identifier of the kanban stage.
        before: Identifier of the task to stand before; sent only when filled.
        after: Identifier of the task to stand after; sent only when "before" is empty.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the task has been moved. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.stages.movetask``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
    """
    return _call("MoveTaskToKanbanStage", "en", url, task, stage, before, after, token)


@overload
def ПеренестиЗадачуВСтадиюКанбана(
    URL: str,
    IDЗадачи: int | str,
    IDСтадии: int | str,
    Перед: int | str | None = None,
    После: int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПеренестиЗадачуВСтадиюКанбана(
    url: str,
    task: int | str,
    stage: int | str,
    before: int | str | None = None,
    after: int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПеренестиЗадачуВСтадиюКанбана(
    URL: str,
    IDЗадачи: int | str,
    IDСтадии: int | str,
    Перед: int | str | None = None,
    После: int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Переместить задачу в другую стадию канбана.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDСтадии: Идентификатор стадии канбана.
        Перед: Идентификатор задачи, перед которой встать; передаётся, только если заполнен.
        После: Идентификатор задачи, после которой встать; передаётся, только если "before\"
            пуст.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если задача перемещена. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.stages.movetask``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
    """
    return _call("MoveTaskToKanbanStage", "ru", URL, IDЗадачи, IDСтадии, Перед, После, Токен)


@_spelled
def UpdateKanbansStage(
    url: str,
    title: str,
    stage: int | str,
    color: str | None = None,
    prevstage: int | str | None = None,
    admin: bool | str | None = None,
    token: str | None = None,
) -> Answer:
    """Change the name, color or place of a kanban stage.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        title: Name of the kanban stage.
        stage: Identifier of the kanban stage.
        color: Color of the kanban stage in HEX.
        prevstage: Identifier of the previous kanban stage.
        admin: Whether to skip access checks, for portal administrators (sent as a JSON
            boolean).
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the kanban stage has been changed. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.stages.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
    """
    return _call("UpdateKanbansStage", "en", url, title, stage, color, prevstage, admin, token)


@overload
def ИзменитьСтадиюКанбана(
    URL: str,
    Наименование: str,
    IDСтадии: int | str,
    Цвет: str | None = None,
    IDПредыдущей: int | str | None = None,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьСтадиюКанбана(
    url: str,
    title: str,
    stage: int | str,
    color: str | None = None,
    prevstage: int | str | None = None,
    admin: bool | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ИзменитьСтадиюКанбана(
    URL: str,
    Наименование: str,
    IDСтадии: int | str,
    Цвет: str | None = None,
    IDПредыдущей: int | str | None = None,
    КакАдминистратор: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Изменить название, цвет или место стадии канбана.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Наименование: Название стадии канбана.
        IDСтадии: Идентификатор стадии канбана.
        Цвет: Цвет стадии канбана в HEX.
        IDПредыдущей: Идентификатор предыдущей стадии канбана.
        КакАдминистратор: Обойти проверку прав, для администраторов портала (передаётся как
            true/false).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если стадия канбана изменена. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.stages.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
    """
    return _call(
        "UpdateKanbansStage",
        "ru",
        URL,
        Наименование,
        IDСтадии,
        Цвет,
        IDПредыдущей,
        КакАдминистратор,
        Токен,
    )
