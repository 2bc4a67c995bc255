# Generated from spec/oint/task_comments: edit the files there, then run python -m generator build.
"""Comments and results of tasks."""

from __future__ import annotations

from typing import Any, overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddTaskComment",
    "CreateResultFromComment",
    "DeleteResultFromComment",
    "DeleteTaskComment",
    "GetCommentStructure",
    "GetResultsList",
    "GetTaskComment",
    "GetTaskCommentsList",
    "UpdateTaskComment",
    "ДобавитьКомментарийЗадачи",
    "ИзменитьКомментарийЗадачи",
    "ПолучитьКомменатрийЗадачи",
    "ПолучитьКомментарийЗадачи",
    "ПолучитьСписокКомментариевЗадачи",
    "ПолучитьСписокРезультатов",
    "ПолучитьСтруктуруКомментария",
    "СоздатьРезультатИзКомментария",
    "УдалитьКомментарийЗадачи",
    "УдалитьРезультатИзКомментария",
]


@_spelled
def AddTaskComment(url: str, task: int | str, text: str, token: str | None = None) -> Answer:
    """Leave a comment on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        text: Text of the comment.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new comment. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.commentitem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
    """
    return _call("AddTaskComment", "en", url, task, text, token)


@overload
def ДобавитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, Текст: str, Токен: str | None = None
) -> Answer: ...
@overload
def ДобавитьКомментарийЗадачи(
    url: str, task: int | str, text: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ДобавитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, Текст: str, Токен: str | None = None
) -> Answer:
    """Оставить комментарий к задаче.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Текст: Текст комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового комментария. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.commentitem.add``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
    """
    return _call("AddTaskComment", "ru", URL, IDЗадачи, Текст, Токен)


@_spelled
def CreateResultFromComment(url: str, comment: int | str, token: str | None = None) -> Answer:
    """Make a task result out of a comment.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        comment: Identifier of the comment.
        token: Access token, when url is not a webhook.

    Returns:
        The task result: identifier, task, comment, author, text. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.result.addFromComment``.

    https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
    """
    return _call("CreateResultFromComment", "en", url, comment, token)


@overload
def СоздатьРезультатИзКомментария(
    URL: str, IDКомментария: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьРезультатИзКомментария(
    url: str, comment: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьРезультатИзКомментария(
    URL: str, IDКомментария: int | str, Токен: str | None = None
) -> Answer:
    """Сделать комментарий результатом задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКомментария: Идентификатор комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Результат задачи: идентификатор, задача, комментарий, автор, текст. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.result.addFromComment``.

    https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
    """
    return _call("CreateResultFromComment", "ru", URL, IDКомментария, Токен)


@_spelled
def DeleteResultFromComment(url: str, comment: int | str, token: str | None = None) -> Answer:
    """Withdraw the task result made out of a comment.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        comment: Identifier of the comment.
        token: Access token, when url is not a webhook.

    Returns:
        The value null when the task result has been withdrawn. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.result.deleteFromComment``.

    https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
    """
    return _call("DeleteResultFromComment", "en", url, comment, token)


@overload
def УдалитьРезультатИзКомментария(
    URL: str, IDКомментария: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьРезультатИзКомментария(
    url: str, comment: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьРезультатИзКомментария(
    URL: str, IDКомментария: int | str, Токен: str | None = None
) -> Answer:
    """Снять результат задачи, сделанный из комментария.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКомментария: Идентификатор комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение null, если результат задачи снят. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.result.deleteFromComment``.

    https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
    """
    return _call("DeleteResultFromComment", "ru", URL, IDКомментария, Токен)


@_spelled
def DeleteTaskComment(
    url: str, task: int | str, comment: int | str, token: str | None = None
) -> Answer:
    """Delete a comment on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        comment: Identifier of the comment.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the comment has been deleted. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.commentitem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
    """
    return _call("DeleteTaskComment", "en", url, task, comment, token)


@overload
def УдалитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, IDКомментария: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def УдалитьКомментарийЗадачи(
    url: str, task: int | str, comment: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def УдалитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, IDКомментария: int | str, Токен: str | None = None
) -> Answer:
    """Удалить комментарий к задаче.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDКомментария: Идентификатор комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если комментарий удалён. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.commentitem.delete``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
    """
    return _call("DeleteTaskComment", "ru", URL, IDЗадачи, IDКомментария, Токен)


@_spelled
def GetCommentStructure(empty: bool | str | None = None) -> dict[str, Any]:
    """Give a template of the fields of a task comment.

    Args:
        empty: Whether to empty the values; by default they describe the fields.

    Returns:
        Names of the comment fields with descriptions or empty values.

    Raises:
        ParameterError: an argument is missing or cannot be read.
    """
    return _call("GetCommentStructure", "en", empty)


@overload
def ПолучитьСтруктуруКомментария(Пустая: bool | str | None = None) -> dict[str, Any]: ...
@overload
def ПолучитьСтруктуруКомментария(empty: bool | str | None = None) -> dict[str, Any]: ...
@_bilingual
def ПолучитьСтруктуруКомментария(Пустая: bool | str | None = None) -> dict[str, Any]:
    """Выдать шаблон полей комментария к задаче.

    Аргументы:
        Пустая: Пустые значения вместо описаний; если false или не указана - описания.

    Возвращает:
        Имена полей комментария с описаниями или пустыми значениями.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
    """
    return _call("GetCommentStructure", "ru", Пустая)


@_spelled
def GetResultsList(url: str, task: int | str, token: str | None = None) -> Answer:
    """List the results of a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        List of task results: comment, author, dates, text, files. The answer as it came, be it
        a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``tasks.task.result.list``.

    https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
    """
    return _call("GetResultsList", "en", url, task, token)


@overload
def ПолучитьСписокРезультатов(
    URL: str, IDЗадачи: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокРезультатов(url: str, task: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСписокРезультатов(URL: str, IDЗадачи: int | str, Токен: str | None = None) -> Answer:
    """Перечислить результаты задачи.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список результатов задачи: комментарий, автор, даты, текст, файлы. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``tasks.task.result.list``.

    https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
    """
    return _call("GetResultsList", "ru", URL, IDЗадачи, Токен)


@_spelled
def GetTaskComment(
    url: str, task: int | str, comment: int | str, token: str | None = None
) -> Answer:
    """Show one comment on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        comment: Identifier of the comment.
        token: Access token, when url is not a webhook.

    Returns:
        The comment: author, date, text. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.commentitem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
    """
    return _call("GetTaskComment", "en", url, task, comment, token)


@overload
def ПолучитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, IDКомментария: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьКомментарийЗадачи(
    url: str, task: int | str, comment: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, IDКомментария: int | str, Токен: str | None = None
) -> Answer:
    """Показать один комментарий к задаче.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDКомментария: Идентификатор комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Комментарий: автор, дата, текст. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.commentitem.get``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
    """
    return _call("GetTaskComment", "ru", URL, IDЗадачи, IDКомментария, Токен)


@_spelled
def GetTaskCommentsList(url: str, task: int | str, token: str | None = None) -> Answer:
    """List the comments on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        token: Access token, when url is not a webhook.

    Returns:
        List of comments: author, date, text. The answer as it came, be it a result or an error
        of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.commentitem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
    """
    return _call("GetTaskCommentsList", "en", url, task, token)


@overload
def ПолучитьСписокКомментариевЗадачи(
    URL: str, IDЗадачи: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокКомментариевЗадачи(
    url: str, task: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСписокКомментариевЗадачи(
    URL: str, IDЗадачи: int | str, Токен: str | None = None
) -> Answer:
    """Перечислить комментарии к задаче.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список комментариев: автор, дата, текст. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.commentitem.getlist``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
    """
    return _call("GetTaskCommentsList", "ru", URL, IDЗадачи, Токен)


@_spelled
def UpdateTaskComment(
    url: str, task: int | str, comment: int | str, text: str, token: str | None = None
) -> Answer:
    """Change the text of a comment on a task.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        task: Identifier of the task.
        comment: Identifier of the comment.
        text: Text of the comment.
        token: Access token, when url is not a webhook.

    Returns:
        A true value when the comment has been changed. The answer as it came, be it a result or
        an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``task.commentitem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
    """
    return _call("UpdateTaskComment", "en", url, task, comment, text, token)


@overload
def ИзменитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, IDКомментария: int | str, Текст: str, Токен: str | None = None
) -> Answer: ...
@overload
def ИзменитьКомментарийЗадачи(
    url: str, task: int | str, comment: int | str, text: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ИзменитьКомментарийЗадачи(
    URL: str, IDЗадачи: int | str, IDКомментария: int | str, Текст: str, Токен: str | None = None
) -> Answer:
    """Изменить текст комментария к задаче.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDЗадачи: Идентификатор задачи.
        IDКомментария: Идентификатор комментария.
        Текст: Текст комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если комментарий изменён. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``task.commentitem.update``.

    https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
    """
    return _call("UpdateTaskComment", "ru", URL, IDЗадачи, IDКомментария, Текст, Токен)


ПолучитьКомменатрийЗадачи = ПолучитьКомментарийЗадачи
