# Generated from spec/oint/files: edit the files there, then run python -m generator build.
"""Files."""

from __future__ import annotations

from collections.abc import Collection
from typing import overload

from .._runtime.oint.python import Answer, FileLike
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "DeleteFile",
    "GetFileExternalLink",
    "GetFileInformation",
    "MakeFileCopy",
    "MarkFileAsDeleted",
    "MoveFileToFolder",
    "RenameFile",
    "RestoreFile",
    "UploadFileToFolder",
    "UploadFileToStorage",
    "ВосстановитьФайл",
    "ЗагрузитьФайлВКаталог",
    "ЗагрузитьФайлВХранилище",
    "ПереименоватьФайл",
    "ПереместитьФайлВКаталог",
    "ПолучитьВнешнююСсылкуФайла",
    "ПолучитьИнформациюОФайле",
    "ПоместитьФайлВКорзину",
    "СкопироватьФайл",
    "УдалитьФайл",
]


@_spelled
def DeleteFile(url: str, fileid: int | str, token: str | None = None) -> Answer:
    """Delete a file from the drive for good.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        token: Access token, when url is not a webhook.

    Returns:
        True when the file is deleted. The answer as it came, be it a result or an error of the
        API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.delete``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
    """
    return _call("DeleteFile", "en", url, fileid, token)


@overload
def УдалитьФайл(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer: ...
@overload
def УдалитьФайл(url: str, fileid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def УдалитьФайл(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer:
    """Безвозвратно удалить файл с диска.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Значение true, если файл удалён. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.delete``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
    """
    return _call("DeleteFile", "ru", URL, IDФайла, Токен)


@_spelled
def GetFileExternalLink(url: str, fileid: int | str, token: str | None = None) -> Answer:
    """Get a public link to a file, where the portal still offers this method.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        token: Access token, when url is not a webhook.

    Returns:
        Address of the public link to the file. The answer as it came, be it a result or an
        error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.getExternalLink``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
    """
    return _call("GetFileExternalLink", "en", url, fileid, token)


@overload
def ПолучитьВнешнююСсылкуФайла(
    URL: str, IDФайла: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьВнешнююСсылкуФайла(url: str, fileid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьВнешнююСсылкуФайла(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer:
    """Получить публичную ссылку на файл, если метод ещё есть на портале.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Адрес публичной ссылки на файл. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.getExternalLink``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
    """
    return _call("GetFileExternalLink", "ru", URL, IDФайла, Токен)


@_spelled
def GetFileInformation(url: str, fileid: int | str, token: str | None = None) -> Answer:
    """Get the properties of a file on the drive.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        token: Access token, when url is not a webhook.

    Returns:
        The file: name, size, folder, dates, download link. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.get``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
    """
    return _call("GetFileInformation", "en", url, fileid, token)


@overload
def ПолучитьИнформациюОФайле(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьИнформациюОФайле(url: str, fileid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьИнформациюОФайле(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer:
    """Получить свойства файла на диске.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Файл: имя, размер, папка, даты, ссылка для скачивания. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.get``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
    """
    return _call("GetFileInformation", "ru", URL, IDФайла, Токен)


@_spelled
def MakeFileCopy(
    url: str, fileid: int | str, folderid: int | str, token: str | None = None
) -> Answer:
    """Copy a file into a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        folderid: Identifier of the target folder.
        token: Access token, when url is not a webhook.

    Returns:
        The copy of the file: identifier, name, size, folder, dates. The answer as it came, be
        it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.copyTo``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
    """
    return _call("MakeFileCopy", "en", url, fileid, folderid, token)


@overload
def СкопироватьФайл(
    URL: str, IDФайла: int | str, IDКаталога: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def СкопироватьФайл(
    url: str, fileid: int | str, folderid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def СкопироватьФайл(
    URL: str, IDФайла: int | str, IDКаталога: int | str, Токен: str | None = None
) -> Answer:
    """Скопировать файл в папку.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        IDКаталога: Идентификатор папки назначения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Копия файла: идентификатор, имя, размер, папка, даты. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.copyTo``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
    """
    return _call("MakeFileCopy", "ru", URL, IDФайла, IDКаталога, Токен)


@_spelled
def MarkFileAsDeleted(url: str, fileid: int | str, token: str | None = None) -> Answer:
    """Move a file to the recycle bin.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        token: Access token, when url is not a webhook.

    Returns:
        The file in the recycle bin: identifier, name, time of deletion. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.markDeleted``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
    """
    return _call("MarkFileAsDeleted", "en", url, fileid, token)


@overload
def ПоместитьФайлВКорзину(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПоместитьФайлВКорзину(url: str, fileid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПоместитьФайлВКорзину(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer:
    """Переместить файл в корзину.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Файл в корзине: идентификатор, имя, время удаления. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.markDeleted``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
    """
    return _call("MarkFileAsDeleted", "ru", URL, IDФайла, Токен)


@_spelled
def MoveFileToFolder(
    url: str, fileid: int | str, folderid: int | str, token: str | None = None
) -> Answer:
    """Move a file into another folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        folderid: Identifier of the target folder.
        token: Access token, when url is not a webhook.

    Returns:
        The moved file: identifier, name, size, folder, dates. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.moveTo``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
    """
    return _call("MoveFileToFolder", "en", url, fileid, folderid, token)


@overload
def ПереместитьФайлВКаталог(
    URL: str, IDФайла: int | str, IDКаталога: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПереместитьФайлВКаталог(
    url: str, fileid: int | str, folderid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПереместитьФайлВКаталог(
    URL: str, IDФайла: int | str, IDКаталога: int | str, Токен: str | None = None
) -> Answer:
    """Переместить файл в другую папку.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        IDКаталога: Идентификатор папки назначения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Перемещённый файл: идентификатор, имя, размер, папка, даты. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.moveTo``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
    """
    return _call("MoveFileToFolder", "ru", URL, IDФайла, IDКаталога, Токен)


@_spelled
def RenameFile(url: str, fileid: int | str, title: str, token: str | None = None) -> Answer:
    """Give a new name to a file.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        title: New name of the file.
        token: Access token, when url is not a webhook.

    Returns:
        The renamed file: identifier, name, size, folder, dates. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.rename``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
    """
    return _call("RenameFile", "en", url, fileid, title, token)


@overload
def ПереименоватьФайл(
    URL: str, IDФайла: int | str, Наименование: str, Токен: str | None = None
) -> Answer: ...
@overload
def ПереименоватьФайл(
    url: str, fileid: int | str, title: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПереименоватьФайл(
    URL: str, IDФайла: int | str, Наименование: str, Токен: str | None = None
) -> Answer:
    """Дать файлу новое имя.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        Наименование: Новое имя файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Переименованный файл: идентификатор, имя, размер, папка, даты. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.rename``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
    """
    return _call("RenameFile", "ru", URL, IDФайла, Наименование, Токен)


@_spelled
def RestoreFile(url: str, fileid: int | str, token: str | None = None) -> Answer:
    """Bring a file back from the recycle bin.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        fileid: Identifier of the file.
        token: Access token, when url is not a webhook.

    Returns:
        The restored file: identifier, name, size, folder, dates. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.file.restore``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
    """
    return _call("RestoreFile", "en", url, fileid, token)


@overload
def ВосстановитьФайл(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ВосстановитьФайл(url: str, fileid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ВосстановитьФайл(URL: str, IDФайла: int | str, Токен: str | None = None) -> Answer:
    """Вернуть файл из корзины.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDФайла: Идентификатор файла.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Восстановленный файл: идентификатор, имя, размер, папка, даты. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.file.restore``.

    https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
    """
    return _call("RestoreFile", "ru", URL, IDФайла, Токен)


@_spelled
def UploadFileToFolder(
    url: str, title: str, file: FileLike, folderid: int | str, token: str | None = None
) -> Answer:
    """Upload a file to a folder.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        title: Name of the file with its extension.
        file: File to upload: path, http(s) address or base64 data.
        folderid: Identifier of the target folder.
        token: Access token, when url is not a webhook.

    Returns:
        The new file: identifier, name, size, dates, links. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.folder.uploadFile``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
    """
    return _call("UploadFileToFolder", "en", url, title, file, folderid, token)


@overload
def ЗагрузитьФайлВКаталог(
    URL: str, Наименование: str, Файл: FileLike, IDКаталога: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ЗагрузитьФайлВКаталог(
    url: str, title: str, file: FileLike, folderid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ЗагрузитьФайлВКаталог(
    URL: str, Наименование: str, Файл: FileLike, IDКаталога: int | str, Токен: str | None = None
) -> Answer:
    """Загрузить файл в папку.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Наименование: Имя файла вместе с расширением.
        Файл: Загружаемый файл: путь, адрес http(s) или данные base64.
        IDКаталога: Идентификатор папки назначения.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Новый файл: идентификатор, имя, размер, даты, ссылки. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.folder.uploadFile``.

    https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
    """
    return _call("UploadFileToFolder", "ru", URL, Наименование, Файл, IDКаталога, Токен)


@_spelled
def UploadFileToStorage(
    url: str,
    title: str,
    file: FileLike,
    storageid: int | str,
    rights: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer:
    """Upload a file to the root of a storage.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        title: Name of the file with its extension.
        file: File to upload: path, http(s) address or base64 data.
        storageid: Identifier of the storage.
        rights: Access rights to the file, one or several.
        token: Access token, when url is not a webhook.

    Returns:
        The new file: identifier, name, size, dates, links. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.uploadFile``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
    """
    return _call("UploadFileToStorage", "en", url, title, file, storageid, rights, token)


@overload
def ЗагрузитьФайлВХранилище(
    URL: str,
    Наименование: str,
    Файл: FileLike,
    IDХранилища: int | str,
    Доступы: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer: ...
@overload
def ЗагрузитьФайлВХранилище(
    url: str,
    title: str,
    file: FileLike,
    storageid: int | str,
    rights: Collection[object] | int | str | None = None,
    token: str | None = None,
) -> Answer: ...
@_bilingual
def ЗагрузитьФайлВХранилище(
    URL: str,
    Наименование: str,
    Файл: FileLike,
    IDХранилища: int | str,
    Доступы: Collection[object] | int | str | None = None,
    Токен: str | None = None,
) -> Answer:
    """Загрузить файл в корень хранилища.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Наименование: Имя файла вместе с расширением.
        Файл: Загружаемый файл: путь, адрес http(s) или данные base64.
        IDХранилища: Идентификатор хранилища.
        Доступы: Права доступа к файлу, одно или несколько.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Новый файл: идентификатор, имя, размер, даты, ссылки. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.uploadFile``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
    """
    return _call("UploadFileToStorage", "ru", URL, Наименование, Файл, IDХранилища, Доступы, Токен)
