# Generated from spec/oint/tasks: edit the files there, then run python -m generator build.
"""Tasks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddTaskToFavorites",
    "ApproveTask",
    "AttachFileToTopic",
    "CheckTaskAccesses",
    "CompleteTask",
    "CreateTask",
    "CreateTasksDependencies",
    "DeferTask",
    "DelegateTask",
    "DeleteTask",
    "DeleteTasksDependencies",
    "DisapproveTask",
    "GetDailyPlan",
    "GetTask",
    "GetTaskFieldsStructure",
    "GetTaskHistory",
    "GetTasksFilterStructure",
    "GetTasksList",
    "MuteTask",
    "PauseTask",
    "RemoveTaskFromFavorites",
    "RenewTask",
    "StartTask",
    "StartWatchingTask",
    "StopWatchingTask",
    "UnmuteTask",
    "UpdateTask",
    "ВключитьЗвукЗадачи",
    "ВозобновитьЗадачу",
    "ДелегироватьЗадачу",
    "ДобавитьЗадачуВИзбранное",
    "ДобавитьФайлВЗадачу",
    "ЗавершитьЗадачу",
    "ИзменитьЗадачу",
    "НачатьВыполнениеЗадачи",
    "НачатьНаблюдатьЗаЗадачей",
    "ОтклонитьЗадачу",
    "ОтключитьЗвукЗадачи",
    "ОтложитьЗадачу",
    "ПолучитьЗадачу",
    "ПолучитьИсториюЗадачи",
    "ПолучитьПланЗадачНаДень",
    "ПолучитьСписокЗадач",
    "ПолучитьСтруктуруЗадачи",
    "ПолучитьСтруктуруФильтраЗадач",
    "ПрекратитьНаблюдатьЗаЗадачей",
    "ПринятьЗадачу",
    "ПриостановитьЗадачу",
    "ПроверитьДоступКЗадаче",
    "СоздатьЗависимостьЗадач",
    "СоздатьЗадачу",
    "УбратьЗадачуИзИзбранного",
    "УдалитьЗависимостьЗадач",
    "УдалитьЗадачу",
]


@_spelled
def AddTaskToFavorites(url: str, task: int | str, token: str | None = None) -> Answer:
    """Put a task among the favorites.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the task is among the favorites. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.favorite.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
    """
    return _call("AddTaskToFavorites", "en", url, task, token)


@overload
def ДобавитьЗадачуВИзбранное(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ДобавитьЗадачуВИзбранное(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ДобавитьЗадачуВИзбранное(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Внести задачу в избранное.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если задача внесена в избранное. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.favorite.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
    """
    return _call("AddTaskToFavorites", "ru", URL, IDЗадачи, Токен)


@_spelled
def ApproveTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Accept the work on a task that awaits control.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after acceptance. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.approve``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
    """
    return _call("ApproveTask", "en", url, task, token)


@overload
def ПринятьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПринятьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПринятьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Принять работу по задаче, ожидающей контроля.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после приёмки. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.approve``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
    """
    return _call("ApproveTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def AttachFileToTopic(
    url: str, task: int | str, fileid: int | str, token: str | None = None
) -> Answer:
    """Attach a file from a storage to a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        fileid: Identifier of the file.
        token: Access token, when url is not a webhook.

    Returns:
        An object with the key attachmentId: the attachment that ties the file to the task. The
        answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.files.attach``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
    """
    return _call("AttachFileToTopic", "en", url, task, fileid, token)


@overload
def ДобавитьФайлВЗадачу(
    URL: str, IDЗадачи: int | str, IDФайла: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ДобавитьФайлВЗадачу(
    url: str, task: int | str, fileid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ДобавитьФайлВЗадачу(
    URL: str, IDЗадачи: int | str, IDФайла: int | str, Токен: str | None = None
) -> Answer:
    """Прикрепить файл из хранилища к задаче.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDФайла: Идентификатор файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Объект с полем attachmentId: вложение, которое связывает файл с задачей. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.files.attach``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
    """
    return _call("AttachFileToTopic", "ru", URL, IDЗадачи, IDФайла, Токен)


@_spelled
def CheckTaskAccesses(
    url: str,
    task: int | str,
    users: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Check which actions on a task users may perform.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        users: One or several identifiers of users; the current user when left out.
        token: Access token, when url is not a webhook.

    Returns:
        Allowed actions by user: name of the action and true or false. The answer as it came, be
        it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.getaccess``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
    """
    return _call("CheckTaskAccesses", "en", url, task, users, token)


@overload
def ПроверитьДоступКЗадаче(
    URL: str,
    IDЗадачи: int | str,
    Пользователи: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПроверитьДоступКЗадаче(
    url: str,
    task: int | str,
    users: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПроверитьДоступКЗадаче(
    URL: str,
    IDЗадачи: int | str,
    Пользователи: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Проверить, какие действия с задачей доступны пользователям.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Пользователи: Один или несколько идентификаторов пользователей; если не указаны,
            текущий.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Доступные действия по пользователям: имя действия и true или false. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.getaccess``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
    """
    return _call("CheckTaskAccesses", "ru", URL, IDЗадачи, Пользователи, Токен)


@_spelled
def CompleteTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Mark a task as completed.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after completion. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.complete``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
    """
    return _call("CompleteTask", "en", url, task, token)


@overload
def ЗавершитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ЗавершитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ЗавершитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Отметить задачу завершённой.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после завершения. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.complete``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
    """
    return _call("CompleteTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def CreateTask(url: str, fields: Mapping[str, object] | str, token: str | None = None) -> Answer:
    """Create a task with the given fields.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fields: Fields of the task: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the new task, its identifier among them. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
    """
    return _call("CreateTask", "en", url, fields, token)


@overload
def СоздатьЗадачу(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьЗадачу(
    url: str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьЗадачу(
    URL: str, СтруктураПолей: Mapping[str, object] | str, Токен: str | None = None
) -> Answer:
    """Создать задачу с заданными полями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        СтруктураПолей: Поля задачи: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля новой задачи, в том числе её идентификатор. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
    """
    return _call("CreateTask", "ru", URL, СтруктураПолей, Токен)


@_spelled
def CreateTasksDependencies(
    url: str, taskfrom: int | str, taskto: int | str, linktype: int | str, token: str | None = None
) -> Answer:
    """Link two tasks so that one depends on the other.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        taskfrom: Identifier of the task the link starts from (predecessor).
        taskto: Identifier of the task the link leads to (follower).
        linktype: Kind of link: 0 start>start, 1 start>finish, 2 finish>start, 3 finish>finish.
        token: Access token, when url is not a webhook.

    Returns:
        An empty list when the link has been made. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.dependence.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
    """
    return _call("CreateTasksDependencies", "en", url, taskfrom, taskto, linktype, token)


@overload
def СоздатьЗависимостьЗадач(
    URL: str,
    IDИсточника: int | str,
    IDПриемника: int | str,
    ТипСвязи: int | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def СоздатьЗависимостьЗадач(
    url: str, taskfrom: int | str, taskto: int | str, linktype: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьЗависимостьЗадач(
    URL: str,
    IDИсточника: int | str,
    IDПриемника: int | str,
    ТипСвязи: int | str,
    Токен: str | None = None,
) -> Answer:
    """Связать две задачи так, чтобы одна зависела от другой.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDИсточника: Идентификатор задачи, от которой идёт связь (предшественник).
        IDПриемника: Идентификатор задачи, к которой ведёт связь (последователь).
        ТипСвязи: Вид связи: 0 начало>начало, 1 начало>конец, 2 конец>начало, 3 конец>конец.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пустой список, если связь создана. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.dependence.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
    """
    return _call("CreateTasksDependencies", "ru", URL, IDИсточника, IDПриемника, ТипСвязи, Токен)


@_spelled
def DeferTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Put a task off for later.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after it was put off. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.defer``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
    """
    return _call("DeferTask", "en", url, task, token)


@overload
def ОтложитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ОтложитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ОтложитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Отложить задачу на потом.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля отложенной задачи. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.defer``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
    """
    return _call("DeferTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def DelegateTask(url: str, task: int | str, user: int | str, token: str | None = None) -> Answer:
    """Hand a task over to another user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        user: Identifier of the user.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task with the new responsible person. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.delegate``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
    """
    return _call("DelegateTask", "en", url, task, user, token)


@overload
def ДелегироватьЗадачу(
    URL: str, IDЗадачи: int | str, IDПользователя: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ДелегироватьЗадачу(
    url: str, task: int | str, user: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ДелегироватьЗадачу(
    URL: str, IDЗадачи: int | str, IDПользователя: int | str, Токен: str | None = None
) -> Answer:
    """Передать задачу другому пользователю.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDПользователя: Идентификатор пользователя.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи с новым исполнителем. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.delegate``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
    """
    return _call("DelegateTask", "ru", URL, IDЗадачи, IDПользователя, Токен)


@_spelled
def DeleteTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Delete a task from the portal.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        An object with the key task: true when the task has been deleted. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
    """
    return _call("DeleteTask", "en", url, task, token)


@overload
def УдалитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Удалить задачу с портала.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Объект с полем task: true, если задача удалена. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
    """
    return _call("DeleteTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def DeleteTasksDependencies(
    url: str, taskfrom: int | str, taskto: int | str, linktype: int | str, token: str | None = None
) -> Answer:
    """Break the dependency link between two tasks.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        taskfrom: Identifier of the task the link starts from (predecessor).
        taskto: Identifier of the task the link leads to (follower).
        linktype: Link type as for creating: 0 to 3; the method itself does not read it.
        token: Access token, when url is not a webhook.

    Returns:
        An empty list when the link has been removed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.dependence.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
    """
    return _call("DeleteTasksDependencies", "en", url, taskfrom, taskto, linktype, token)


@overload
def УдалитьЗависимостьЗадач(
    URL: str,
    IDИсточника: int | str,
    IDПриемника: int | str,
    ТипСвязи: int | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def УдалитьЗависимостьЗадач(
    url: str, taskfrom: int | str, taskto: int | str, linktype: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьЗависимостьЗадач(
    URL: str,
    IDИсточника: int | str,
    IDПриемника: int | str,
    ТипСвязи: int | str,
    Токен: str | None = None,
) -> Answer:
    """Разорвать связь зависимости между двумя задачами.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDИсточника: Идентификатор задачи, от которой идёт связь (предшественник).
        IDПриемника: Идентификатор задачи, к которой ведёт связь (последователь).
        ТипСвязи: Тип связи, как при создании: от 0 до 3; сам метод его не читает.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Пустой список, если связь удалена. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.dependence.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
    """
    return _call("DeleteTasksDependencies", "ru", URL, IDИсточника, IDПриемника, ТипСвязи, Токен)


@_spelled
def DisapproveTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Reject the work on a task that awaits control.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after rejection. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.disapprove``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
    """
    return _call("DisapproveTask", "en", url, task, token)


@overload
def ОтклонитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ОтклонитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ОтклонитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Отклонить работу по задаче, ожидающей контроля.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после отклонения. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.disapprove``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
    """
    return _call("DisapproveTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def GetDailyPlan(url: str, token: str | None = None) -> Answer:
    """List the tasks in the day plan of the current user.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        List of identifiers of the tasks planned for the day. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.planner.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
    """
    return _call("GetDailyPlan", "en", url, token)


@overload
def ПолучитьПланЗадачНаДень(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьПланЗадачНаДень(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьПланЗадачНаДень(URL: str, Токен: str | None = None) -> Answer:
    """Перечислить задачи из плана текущего пользователя на день.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список идентификаторов задач, запланированных на день. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.planner.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
    """
    return _call("GetDailyPlan", "ru", URL, Токен)


@_spelled
def GetTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Show one task with its fields.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The task: title, description, people, dates and other fields. The answer as it came, be
        it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
    """
    return _call("GetTask", "en", url, task, token)


@overload
def ПолучитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Показать одну задачу с её полями.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Задача: название, описание, участники, даты и другие поля. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
    """
    return _call("GetTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def GetTaskFieldsStructure(url: str, token: str | None = None) -> Answer:
    """Describe the fields that a task has.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Fields by name: title, type, allowed values, default. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.getFields``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
    """
    return _call("GetTaskFieldsStructure", "en", url, token)


@overload
def ПолучитьСтруктуруЗадачи(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСтруктуруЗадачи(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСтруктуруЗадачи(URL: str, Токен: str | None = None) -> Answer:
    """Описать поля, которые есть у задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля по именам: название, тип, допустимые значения, значение по умолчанию. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.getFields``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
    """
    return _call("GetTaskFieldsStructure", "ru", URL, Токен)


@_spelled
def GetTaskHistory(url: str, task: int | str, token: str | None = None) -> Answer:
    """Show who changed a task, when and how.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        An object with the key list: the changes of the task. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.history.list``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
    """
    return _call("GetTaskHistory", "en", url, task, token)


@overload
def ПолучитьИсториюЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьИсториюЗадачи(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьИсториюЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Показать, кто, когда и как менял задачу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Объект с полем list: список изменений задачи. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.history.list``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
    """
    return _call("GetTaskHistory", "ru", URL, IDЗадачи, Токен)


@_spelled
def GetTasksFilterStructure(
    empty: bool | str | None = None, map: bool | str | None = None
) -> dict[str, Any]:
    """Give a template of the filter for the list of tasks.

    Args:
        empty: Whether to empty the values; by default they describe the fields.
        map: Changes nothing here: keys may have the prefixes of a filter anyway.

    Returns:
        Names of the filter fields with descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetTasksFilterStructure", "en", empty, map)


@overload
def ПолучитьСтруктуруФильтраЗадач(
    Пустая: bool | str | None = None, КакСоответствие: bool | str | None = None
) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруФильтраЗадач(
    empty: bool | str | None = None, map: bool | str | None = None
) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруФильтраЗадач(
    Пустая: bool | str | None = None, КакСоответствие: bool | str | None = None
) -> dict[str, Any]:
    """Выдать шаблон фильтра для списка задач.

    Аргументы:
        Пустая: Признак пустых значений; по умолчанию значения описывают поля.
        КакСоответствие: Здесь ничего не меняет: у ключей и так могут быть префиксы фильтра.

    Возвращает:
        Имена полей фильтра с описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetTasksFilterStructure", "ru", Пустая, КакСоответствие)


@_spelled
def GetTasksList(
    url: str,
    filter: Mapping[str, object] | str | None = None,
    offset: int | str | None = None,
    token: str | None = None,
    select: Collection[object] | int | str | None = None,
) -> Answer:
    """List tasks that match a filter, page by page.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        filter: Filter of tasks: field and value (JSON object); when left out, tasks are not
            filtered.
        offset: Number of rows to skip, 0 by default; 50 rows per request at most.
        token: Access token, when url is not a webhook.
        select: One or several names of task fields to return.

    Returns:
        A page of tasks with the requested fields. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.list``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
    """
    return _call("GetTasksList", "en", url, filter, offset, token, select)


@overload
def ПолучитьСписокЗадач(
    URL: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Отступ: int | str | None = None,
    Токен: str | None = None,
    Поля: Collection[object] | int | str | None = None,
) -> Answer: ...
@overload
def ПолучитьСписокЗадач(
    url: str,
    filter: Mapping[str, object] | str | None = None,
    offset: int | str | None = None,
    token: str | None = None,
    select: Collection[object] | int | str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьСписокЗадач(
    URL: str,
    Фильтр: Mapping[str, object] | str | None = None,
    Отступ: int | str | None = None,
    Токен: str | None = None,
    Поля: Collection[object] | int | str | None = None,
) -> Answer:
    """Перечислить задачи, подходящие под фильтр, постранично.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Фильтр: Фильтр задач: поле и значение (объект JSON); если не указан, задачи не
            отбираются.
        Отступ: Число пропускаемых строк, по умолчанию 0; не более 50 строк за запрос.
        Токен: Токен доступа, если url - не вебхук.
        Поля: Одно или несколько имён возвращаемых полей задачи.

    Возвращает:
        Страница задач с запрошенными полями. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.list``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
    """
    return _call("GetTasksList", "ru", URL, Фильтр, Отступ, Токен, Поля)


@_spelled
def MuteTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Silence the notifications of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after it was silenced. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.mute``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
    """
    return _call("MuteTask", "en", url, task, token)


@overload
def ОтключитьЗвукЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ОтключитьЗвукЗадачи(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ОтключитьЗвукЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Заглушить уведомления задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после отключения уведомлений. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.mute``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
    """
    return _call("MuteTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def PauseTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Pause the work on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after the pause. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.pause``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
    """
    return _call("PauseTask", "en", url, task, token)


@overload
def ПриостановитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПриостановитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПриостановитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Поставить работу над задачей на паузу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после постановки на паузу. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.pause``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
    """
    return _call("PauseTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def RemoveTaskFromFavorites(url: str, task: int | str, token: str | None = None) -> Answer:
    """Take a task out of the favorites.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the task is out of the favorites. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.favorite.remove``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
    """
    return _call("RemoveTaskFromFavorites", "en", url, task, token)


@overload
def УбратьЗадачуИзИзбранного(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УбратьЗадачуИзИзбранного(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УбратьЗадачуИзИзбранного(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Убрать задачу из избранного.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если задача убрана из избранного. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.favorite.remove``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
    """
    return _call("RemoveTaskFromFavorites", "ru", URL, IDЗадачи, Токен)


@_spelled
def RenewTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Bring a finished task back to work.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after its return to work. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.renew``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
    """
    return _call("RenewTask", "en", url, task, token)


@overload
def ВозобновитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ВозобновитьЗадачу(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ВозобновитьЗадачу(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Вернуть законченную задачу в работу.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после возврата в работу. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.renew``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
    """
    return _call("RenewTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def StartTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Start the work on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after the start of work. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.start``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
    """
    return _call("StartTask", "en", url, task, token)


@overload
def НачатьВыполнениеЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def НачатьВыполнениеЗадачи(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def НачатьВыполнениеЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Начать работу над задачей.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после начала работы. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.start``.

    https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
    """
    return _call("StartTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def StartWatchingTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Make the current user an observer of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task with the observer added. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.startwatch``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
    """
    return _call("StartWatchingTask", "en", url, task, token)


@overload
def НачатьНаблюдатьЗаЗадачей(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def НачатьНаблюдатьЗаЗадачей(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def НачатьНаблюдатьЗаЗадачей(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Сделать текущего пользователя наблюдателем задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи с добавленным наблюдателем. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.startwatch``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
    """
    return _call("StartWatchingTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def StopWatchingTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Take the current user off the observers of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task with the observer removed. The answer as it came, be it a result
        or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.stopwatch``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
    """
    return _call("StopWatchingTask", "en", url, task, token)


@overload
def ПрекратитьНаблюдатьЗаЗадачей(
    URL: str, IDЗадачи: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПрекратитьНаблюдатьЗаЗадачей(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПрекратитьНаблюдатьЗаЗадачей(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Исключить текущего пользователя из наблюдателей задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи с исключённым наблюдателем. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.stopwatch``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
    """
    return _call("StopWatchingTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def UnmuteTask(url: str, task: int | str, token: str | None = None) -> Answer:
    """Let the notifications of a task sound again.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task with notifications on. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.unmute``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
    """
    return _call("UnmuteTask", "en", url, task, token)


@overload
def ВключитьЗвукЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ВключитьЗвукЗадачи(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ВключитьЗвукЗадачи(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Снова включить уведомления задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи с включёнными уведомлениями. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.unmute``.

    https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
    """
    return _call("UnmuteTask", "ru", URL, IDЗадачи, Токен)


@_spelled
def UpdateTask(
    url: str, task: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer:
    """Change fields of an existing task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        fields: Fields of the task: name and value.
        token: Access token, when url is not a webhook.

    Returns:
        The fields of the task after the change. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
    """
    return _call("UpdateTask", "en", url, task, fields, token)


@overload
def ИзменитьЗадачу(
    URL: str,
    IDЗадачи: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьЗадачу(
    url: str, task: int | str, fields: Mapping[str, object] | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьЗадачу(
    URL: str,
    IDЗадачи: int | str,
    СтруктураПолей: Mapping[str, object] | str,
    Токен: str | None = None,
) -> Answer:
    """Изменить поля существующей задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        СтруктураПолей: Поля задачи: имя и значение.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля задачи после изменения. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
    """
    return _call("UpdateTask", "ru", URL, IDЗадачи, СтруктураПолей, Токен)
