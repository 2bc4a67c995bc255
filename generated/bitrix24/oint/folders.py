# Generated from spec/oint/folders: edit the files there, then run python -m generator build.
"""Folders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateSubfolder",
    "DeleteFolder",
    "GetFolderExternalLink",
    "GetFolderFilterStructure",
    "GetFolderInformation",
    "GetFolderItems",
    "MakeFolderCopy",
    "MarkFolderAsDeleted",
    "MoveFolder",
    "RenameFolder",
    "RestoreFolder",
    "ВосстановитьКаталог",
    "ПереименоватьКаталог",
    "ПереместитьКаталог",
    "ПолучитьВнешнююСсылкуКаталога",
    "ПолучитьДочерниеЭлементыКаталога",
    "ПолучитьИнформациюОКаталоге",
    "ПолучитьСтруктуруФильтраКаталога",
    "ПоместитьКаталогВКорзину",
    "СкопироватьКаталог",
    "СоздатьПодкаталог",
    "УдалитьКаталог",
]


@_spelled
def CreateSubfolder(url: str, folderid: int | str, title: str, token: str | None = None) -> Answer:
    """Create a folder inside another folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the parent folder.
        title: Name of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        The new folder: identifier, name, parent folder, dates, author. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.addSubFolder``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
    """
    return _call("CreateSubfolder", "en", url, folderid, title, token)


@overload
def СоздатьПодкаталог(
    URL: str, IDКаталога: int | str, Наименование: str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьПодкаталог(
    url: str, folderid: int | str, title: str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьПодкаталог(
    URL: str, IDКаталога: int | str, Наименование: str, Токен: str | None = None
) -> Answer:
    """Создать папку внутри другой папки.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор родительской папки.
        Наименование: Имя папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Новая папка: идентификатор, имя, родительская папка, даты, автор. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.addSubFolder``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
    """
    return _call("CreateSubfolder", "ru", URL, IDКаталога, Наименование, Токен)


@_spelled
def DeleteFolder(url: str, folderid: int | str, token: str | None = None) -> Answer:
    """Delete a folder and all that is in it for good.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        True when the folder is deleted. The answer as it came, be it a result or an error of
        the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.deleteTree``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
    """
    return _call("DeleteFolder", "en", url, folderid, token)


@overload
def УдалитьКаталог(URL: str, IDКаталога: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьКаталог(url: str, folderid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьКаталог(URL: str, IDКаталога: int | str, Токен: str | None = None) -> Answer:
    """Безвозвратно удалить папку вместе с содержимым.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если папка удалена. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.deleteTree``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
    """
    return _call("DeleteFolder", "ru", URL, IDКаталога, Токен)


@_spelled
def GetFolderExternalLink(url: str, folderid: int | str, token: str | None = None) -> Answer:
    """Get a public link to a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        Address of the public link to the folder. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.getExternalLink``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
    """
    return _call("GetFolderExternalLink", "en", url, folderid, token)


@overload
def ПолучитьВнешнююСсылкуКаталога(
    URL: str, IDКаталога: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьВнешнююСсылкуКаталога(
    url: str, folderid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьВнешнююСсылкуКаталога(
    URL: str, IDКаталога: int | str, Токен: str | None = None
) -> Answer:
    """Получить публичную ссылку на папку.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Адрес публичной ссылки на папку. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.getExternalLink``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
    """
    return _call("GetFolderExternalLink", "ru", URL, IDКаталога, Токен)


@_spelled
def GetFolderFilterStructure(
    url: str, empty: bool | str | None = None, token: str | None = None
) -> Answer:
    """Get a layout of the filter for listing the items of a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        empty: Whether values are left blank; if false or left out, values are data types.
        token: Access token, when url is not a webhook.

    Returns:
        The fields that a filter may hold, each with its data type or blank.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.getFields``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
    """
    return _call("GetFolderFilterStructure", "en", url, empty, token)


@overload
def ПолучитьСтруктуруФильтраКаталога(
    URL: str, Пустая: bool | str | None = None, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСтруктуруФильтраКаталога(
    url: str, empty: bool | str | None = None, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСтруктуруФильтраКаталога(
    URL: str, Пустая: bool | str | None = None, Токен: str | None = None
) -> Answer:
    """Получить макет фильтра для перечисления объектов папки.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Пустая: Пустые значения вместо типов; если false или не указана - типы.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Поля, допустимые в фильтре, с типом данных или пустым значением.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.getFields``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
    """
    return _call("GetFolderFilterStructure", "ru", URL, Пустая, Токен)


@_spelled
def GetFolderInformation(url: str, folderid: int | str, token: str | None = None) -> Answer:
    """Get the properties of a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        The folder: name, storage, parent folder, dates, author. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.get``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
    """
    return _call("GetFolderInformation", "en", url, folderid, token)


@overload
def ПолучитьИнформациюОКаталоге(
    URL: str, IDКаталога: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьИнформациюОКаталоге(
    url: str, folderid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьИнформациюОКаталоге(
    URL: str, IDКаталога: int | str, Токен: str | None = None
) -> Answer:
    """Получить свойства папки.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Папка: имя, хранилище, родительская папка, даты, автор. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.get``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
    """
    return _call("GetFolderInformation", "ru", URL, IDКаталога, Токен)


@_spelled
def GetFolderItems(
    url: str,
    folderid: int | str,
    filter: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer:
    """List the files and subfolders of a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        filter: Filter of the items: field and value, see GetFolderFilterStructure; all if left
            out.
        token: Access token, when url is not a webhook.

    Returns:
        A list of files and folders: name, type, size of a file, dates. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.getChildren``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
    """
    return _call("GetFolderItems", "en", url, folderid, filter, token)


@overload
def ПолучитьДочерниеЭлементыКаталога(
    URL: str,
    IDКаталога: int | str,
    Фильтр: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ПолучитьДочерниеЭлементыКаталога(
    url: str,
    folderid: int | str,
    filter: Mapping[str, object] | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ПолучитьДочерниеЭлементыКаталога(
    URL: str,
    IDКаталога: int | str,
    Фильтр: Mapping[str, object] | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Перечислить файлы и вложенные папки в папке.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Фильтр: Фильтр объектов: поле и значение, см. ПолучитьСтруктуруФильтраКаталога; без
            указания - все.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список файлов и папок: имя, тип, размер файла, даты. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.getChildren``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
    """
    return _call("GetFolderItems", "ru", URL, IDКаталога, Фильтр, Токен)


@_spelled
def MakeFolderCopy(
    url: str, folderid: int | str, tagetid: int | str, token: str | None = None
) -> Answer:
    """Copy a folder into another folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        tagetid: Identifier of the target folder.
        token: Access token, when url is not a webhook.

    Returns:
        The copy of the folder: identifier, name, parent folder, dates. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.copyTo``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
    """
    return _call("MakeFolderCopy", "en", url, folderid, tagetid, token)


@overload
def СкопироватьКаталог(
    URL: str, IDКаталога: int | str, IDПриемника: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def СкопироватьКаталог(
    url: str, folderid: int | str, tagetid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СкопироватьКаталог(
    URL: str, IDКаталога: int | str, IDПриемника: int | str, Токен: str | None = None
) -> Answer:
    """Скопировать папку в другую папку.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        IDПриемника: Идентификатор папки назначения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Копия папки: идентификатор, имя, родительская папка, даты. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.copyTo``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
    """
    return _call("MakeFolderCopy", "ru", URL, IDКаталога, IDПриемника, Токен)


@_spelled
def MarkFolderAsDeleted(url: str, folderid: int | str, token: str | None = None) -> Answer:
    """Move a folder to the recycle bin.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        The folder in the recycle bin: identifier, name, time of deletion. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.markDeleted``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
    """
    return _call("MarkFolderAsDeleted", "en", url, folderid, token)


@overload
def ПоместитьКаталогВКорзину(
    URL: str, IDКаталога: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПоместитьКаталогВКорзину(url: str, folderid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПоместитьКаталогВКорзину(URL: str, IDКаталога: int | str, Токен: str | None = None) -> Answer:
    """Переместить папку в корзину.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Папка в корзине: идентификатор, имя, время удаления. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.markDeleted``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
    """
    return _call("MarkFolderAsDeleted", "ru", URL, IDКаталога, Токен)


@_spelled
def MoveFolder(
    url: str, folderid: int | str, tagetid: int | str, token: str | None = None
) -> Answer:
    """Move a folder into another folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        tagetid: Identifier of the target folder.
        token: Access token, when url is not a webhook.

    Returns:
        The moved folder: identifier, name, parent folder, dates. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.moveTo``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
    """
    return _call("MoveFolder", "en", url, folderid, tagetid, token)


@overload
def ПереместитьКаталог(
    URL: str, IDКаталога: int | str, IDПриемника: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПереместитьКаталог(
    url: str, folderid: int | str, tagetid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПереместитьКаталог(
    URL: str, IDКаталога: int | str, IDПриемника: int | str, Токен: str | None = None
) -> Answer:
    """Переместить папку в другую папку.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        IDПриемника: Идентификатор папки назначения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Перемещённая папка: идентификатор, имя, родительская папка, даты. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.moveTo``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
    """
    return _call("MoveFolder", "ru", URL, IDКаталога, IDПриемника, Токен)


@_spelled
def RenameFolder(url: str, folderid: int | str, title: str, token: str | None = None) -> Answer:
    """Give a new name to a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        title: New name of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        The renamed folder: identifier, name, parent folder, dates. The answer as it came, be it
        a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.rename``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
    """
    return _call("RenameFolder", "en", url, folderid, title, token)


@overload
def ПереименоватьКаталог(
    URL: str, IDКаталога: int | str, Наименование: str, Токен: str | None = None
) -> Answer: ...
@overload
def ПереименоватьКаталог(
    url: str, folderid: int | str, title: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПереименоватьКаталог(
    URL: str, IDКаталога: int | str, Наименование: str, Токен: str | None = None
) -> Answer:
    """Дать папке новое имя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Наименование: Новое имя папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Переименованная папка: идентификатор, имя, родительская папка, даты. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.rename``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
    """
    return _call("RenameFolder", "ru", URL, IDКаталога, Наименование, Токен)


@_spelled
def RestoreFolder(url: str, folderid: int | str, token: str | None = None) -> Answer:
    """Bring a folder back from the recycle bin.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        folderid: Identifier of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        The restored folder: identifier, name, parent folder, dates. The answer as it came, be
        it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.restore``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
    """
    return _call("RestoreFolder", "en", url, folderid, token)


@overload
def ВосстановитьКаталог(URL: str, IDКаталога: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ВосстановитьКаталог(url: str, folderid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ВосстановитьКаталог(URL: str, IDКаталога: int | str, Токен: str | None = None) -> Answer:
    """Вернуть папку из корзины.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDКаталога: Идентификатор папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Восстановленная папка: идентификатор, имя, родительская папка, даты. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.restore``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
    """
    return _call("RestoreFolder", "ru", URL, IDКаталога, Токен)
