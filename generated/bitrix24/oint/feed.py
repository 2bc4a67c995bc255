# Generated from spec/oint/feed: edit the files there, then run python -m generator build.
"""Feed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import overload

from .._runtime.oint.python import Answer, FileLike
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "AddPostComment",
    "AddPostRecipients",
    "CreatePost",
    "DeletePost",
    "GetImportantPostViewers",
    "GetPosts",
    "UpdatePost",
    "ДобавитьКомментарийНовости",
    "ДобавитьПолучателейКНовости",
    "ИзменитьНовость",
    "ПолучитьНовости",
    "ПолучитьСписокПросмотревшихВажное",
    "СоздатьНовость",
    "УдалитьНовость",
]


@_spelled
def AddPostComment(url: str, postid: int | str, text: str, token: str | None = None) -> Answer:
    """Add a comment to a feed post.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        postid: Identifier of the feed post.
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

    Calls ``log.blogcomment.add``.

    https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
    """
    return _call("AddPostComment", "en", url, postid, text, token)


@overload
def ДобавитьКомментарийНовости(
    URL: str, IDНовости: int | str, Текст: str, Токен: str | None = None
) -> Answer: ...
@overload
def ДобавитьКомментарийНовости(
    url: str, postid: int | str, text: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ДобавитьКомментарийНовости(
    URL: str, IDНовости: int | str, Текст: str, Токен: str | None = None
) -> Answer:
    """Добавить комментарий к новости ленты.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDНовости: Идентификатор новости ленты.
        Текст: Текст комментария.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор нового комментария. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogcomment.add``.

    https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
    """
    return _call("AddPostComment", "ru", URL, IDНовости, Текст, Токен)


@_spelled
def AddPostRecipients(
    url: str, postid: int | str, vision: Collection[object] | int | str, token: str | None = None
) -> Answer:
    """Show a published feed post to more recipients.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        postid: Identifier of the feed post.
        vision: Code of the recipient to add: UA (everyone), SGn, Un, DRn or Gn.
        token: Access token, when url is not a webhook.

    Returns:
        True when the recipients are added. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``log.blogpost.share``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
    """
    return _call("AddPostRecipients", "en", url, postid, vision, token)


@overload
def ДобавитьПолучателейКНовости(
    URL: str,
    IDНовости: int | str,
    Видимость: Collection[object] | int | str,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ДобавитьПолучателейКНовости(
    url: str, postid: int | str, vision: Collection[object] | int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ДобавитьПолучателейКНовости(
    URL: str,
    IDНовости: int | str,
    Видимость: Collection[object] | int | str,
    Токен: str | None = None,
) -> Answer:
    """Показать опубликованную новость ленты дополнительным получателям.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDНовости: Идентификатор новости ленты.
        Видимость: Код добавляемого получателя: UA (все), SGn, Un, DRn или Gn.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если получатели добавлены. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogpost.share``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
    """
    return _call("AddPostRecipients", "ru", URL, IDНовости, Видимость, Токен)


@_spelled
def CreatePost(
    url: str,
    text: str,
    vision: Collection[object] | int | str | None = None,
    files: Mapping[str, FileLike] | str | None = None,
    title: str | None = None,
    important: bool | str | None = None,
    token: str | None = None,
) -> Answer:
    """Publish a new post in the feed.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        text: Text of the feed post.
        vision: Who sees the post: one or several codes UA, SGn, Un, DRn, Gn; UA (everyone) if
            left out.
        files: Files to attach: name and path of each.
        title: Title of the feed post.
        important: Whether the post is important; false if left out.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the new feed post. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``log.blogpost.add``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
    """
    return _call("CreatePost", "en", url, text, vision, files, title, important, token)


@overload
def СоздатьНовость(
    URL: str,
    Текст: str,
    Видимость: Collection[object] | int | str | None = None,
    Файлы: Mapping[str, FileLike] | str | None = None,
    Заголовок: str | None = None,
    Важное: bool | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def СоздатьНовость(
    url: str,
    text: str,
    vision: Collection[object] | int | str | None = None,
    files: Mapping[str, FileLike] | str | None = None,
    title: str | None = None,
    important: bool | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def СоздатьНовость(
    URL: str,
    Текст: str,
    Видимость: Collection[object] | int | str | None = None,
    Файлы: Mapping[str, FileLike] | str | None = None,
    Заголовок: str | None = None,
    Важное: bool | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Опубликовать новость в ленте.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Текст: Текст новости ленты.
        Видимость: Кто видит новость: один или несколько кодов UA, SGn, Un, DRn, Gn; без
            указания - UA (все).
        Файлы: Прикрепляемые файлы: имя и путь каждого.
        Заголовок: Заголовок новости ленты.
        Важное: Считать ли новость важной; без указания - нет.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор созданной новости ленты. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogpost.add``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
    """
    return _call("CreatePost", "ru", URL, Текст, Видимость, Файлы, Заголовок, Важное, Токен)


@_spelled
def DeletePost(url: str, postid: int | str, token: str | None = None) -> Answer:
    """Delete a post from the feed.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        postid: Identifier of the feed post.
        token: Access token, when url is not a webhook.

    Returns:
        True when the feed post is deleted. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``log.blogpost.delete``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
    """
    return _call("DeletePost", "en", url, postid, token)


@overload
def УдалитьНовость(URL: str, IDНовости: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьНовость(url: str, postid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьНовость(URL: str, IDНовости: int | str, Токен: str | None = None) -> Answer:
    """Удалить новость из ленты.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDНовости: Идентификатор новости ленты.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если новость ленты удалена. Ответ целиком, будь то результат или ошибка
        API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogpost.delete``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
    """
    return _call("DeletePost", "ru", URL, IDНовости, Токен)


@_spelled
def GetImportantPostViewers(url: str, postid: int | str, token: str | None = None) -> Answer:
    """List the users who have read an important feed post.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        postid: Identifier of the feed post.
        token: Access token, when url is not a webhook.

    Returns:
        A list of identifiers of the users who have read the post. The answer as it came, be it
        a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``log.blogpost.getusers.important``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
    """
    return _call("GetImportantPostViewers", "en", url, postid, token)


@overload
def ПолучитьСписокПросмотревшихВажное(
    URL: str, IDНовости: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСписокПросмотревшихВажное(
    url: str, postid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСписокПросмотревшихВажное(
    URL: str, IDНовости: int | str, Токен: str | None = None
) -> Answer:
    """Перечислить пользователей, которые прочли важную новость ленты.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDНовости: Идентификатор новости ленты.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список идентификаторов пользователей, прочитавших новость. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogpost.getusers.important``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
    """
    return _call("GetImportantPostViewers", "ru", URL, IDНовости, Токен)


@_spelled
def GetPosts(
    url: str, postid: int | str | None = None, sel: str | None = None, token: str | None = None
) -> Answer:
    """Get one feed post or list the feed posts that have a certain recipient.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        postid: Identifier of the feed post; any post if left out; sel is sent beside it.
        sel: Recipient code that posts are chosen by: UA, SGn, Un, DRn or Gn; UA (everyone) if
            left out.
        token: Access token, when url is not a webhook.

    Returns:
        A list of feed posts: title, text, author, publication date, files. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``log.blogpost.get``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
    """
    return _call("GetPosts", "en", url, postid, sel, token)


@overload
def ПолучитьНовости(
    URL: str, IDНовости: int | str | None = None, Отбор: str | None = None, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьНовости(
    url: str, postid: int | str | None = None, sel: str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьНовости(
    URL: str, IDНовости: int | str | None = None, Отбор: str | None = None, Токен: str | None = None
) -> Answer:
    """Получить одну новость ленты или список новостей с заданным получателем.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDНовости: Идентификатор новости ленты; без указания - любая новость; sel отправляется
            рядом с ним.
        Отбор: Код получателя для отбора новостей: UA, SGn, Un, DRn или Gn; без указания - UA
            (все).
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список новостей ленты: заголовок, текст, автор, дата публикации, файлы. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogpost.get``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
    """
    return _call("GetPosts", "ru", URL, IDНовости, Отбор, Токен)


@_spelled
def UpdatePost(
    url: str,
    postid: int | str,
    text: str,
    vision: Collection[object] | int | str | None = None,
    files: Mapping[str, FileLike] | str | None = None,
    title: str | None = None,
    token: str | None = None,
) -> Answer:
    """Change the text, title, files and recipients of a feed post.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        postid: Identifier of the feed post.
        text: Text of the feed post.
        vision: Who sees the post: codes UA, SGn, Un, DRn, Gn; if left out, everyone (UA) will.
        files: Files to attach: name and path of each.
        title: Title of the feed post.
        token: Access token, when url is not a webhook.

    Returns:
        Identifier of the changed feed post. The answer as it came, be it a result or an error
        of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``log.blogpost.update``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
    """
    return _call("UpdatePost", "en", url, postid, text, vision, files, title, token)


@overload
def ИзменитьНовость(
    URL: str,
    IDНовости: int | str,
    Текст: str,
    Видимость: Collection[object] | int | str | None = None,
    Файлы: Mapping[str, FileLike] | str | None = None,
    Заголовок: str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ИзменитьНовость(
    url: str,
    postid: int | str,
    text: str,
    vision: Collection[object] | int | str | None = None,
    files: Mapping[str, FileLike] | str | None = None,
    title: str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ИзменитьНовость(
    URL: str,
    IDНовости: int | str,
    Текст: str,
    Видимость: Collection[object] | int | str | None = None,
    Файлы: Mapping[str, FileLike] | str | None = None,
    Заголовок: str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Изменить текст, заголовок, файлы и получателей новости ленты.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDНовости: Идентификатор новости ленты.
        Текст: Текст новости ленты.
        Видимость: Кто видит новость: коды UA, SGn, Un, DRn, Gn; если не указана, новость станет
            видна всем (UA).
        Файлы: Прикрепляемые файлы: имя и путь каждого.
        Заголовок: Заголовок новости ленты.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Идентификатор изменённой новости ленты. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``log.blogpost.update``.

    https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
    """
    return _call("UpdatePost", "ru", URL, IDНовости, Текст, Видимость, Файлы, Заголовок, Токен)
