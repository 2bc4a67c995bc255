# Generated from spec/oint/storages: edit the files there, then run python -m generator build.
"""Storages."""

from __future__ import annotations

from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled

__all__ = [
    "CreateStorageFolder",
    "GetAppStorage",
    "GetStorage",
    "GetStorageObjects",
    "GetStoragesList",
    "RenameStorage",
    "ПереименоватьХранилище",
    "ПолучитьСодержимоеХранилища",
    "ПолучитьСписокХранилищ",
    "ПолучитьХранилище",
    "ПолучитьХранилищеПриложения",
    "СоздатьКаталогВХранилище",
]


@_spelled
def CreateStorageFolder(
    url: str, storageid: int | str, title: str, token: str | None = None
) -> Answer:
    """Create a folder at the root of a storage.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        storageid: Identifier of the storage.
        title: Name of the folder.
        token: Access token, when url is not a webhook.

    Returns:
        The new folder: identifier, name, storage, dates, author. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.addFolder``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
    """
    return _call("CreateStorageFolder", "en", url, storageid, title, token)


@overload
def СоздатьКаталогВХранилище(
    URL: str, IDХранилища: int | str, Наименование: str, Токен: str | None = None
) -> Answer: ...
@overload
def СоздатьКаталогВХранилище(
    url: str, storageid: int | str, title: str, token: str | None = None
) -> Answer: ...
@_bilingual
def СоздатьКаталогВХранилище(
    URL: str, IDХранилища: int | str, Наименование: str, Токен: str | None = None
) -> Answer:
    """Создать папку в корне хранилища.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDХранилища: Идентификатор хранилища.
        Наименование: Имя папки.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Новая папка: идентификатор, имя, хранилище, даты, автор. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.addFolder``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
    """
    return _call("CreateStorageFolder", "ru", URL, IDХранилища, Наименование, Токен)


@_spelled
def GetAppStorage(url: str, token: str | None = None) -> Answer:
    """Get the storage that belongs to the application itself.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        The application's storage: identifier, name, type of owner, root folder. The answer as
        it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.getForApp``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
    """
    return _call("GetAppStorage", "en", url, token)


@overload
def ПолучитьХранилищеПриложения(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьХранилищеПриложения(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьХранилищеПриложения(URL: str, Токен: str | None = None) -> Answer:
    """Получить хранилище, принадлежащее самому приложению.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Хранилище приложения: идентификатор, имя, вид владельца, корневая папка. Ответ целиком,
        будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.getForApp``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
    """
    return _call("GetAppStorage", "ru", URL, Токен)


@_spelled
def GetStorage(url: str, storageid: int | str, token: str | None = None) -> Answer:
    """Get one storage of the drive by its identifier.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        storageid: Identifier of the storage.
        token: Access token, when url is not a webhook.

    Returns:
        The storage: identifier, name, type of owner, root folder. The answer as it came, be it
        a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.get``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
    """
    return _call("GetStorage", "en", url, storageid, token)


@overload
def ПолучитьХранилище(URL: str, IDХранилища: int | str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьХранилище(url: str, storageid: int | str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьХранилище(URL: str, IDХранилища: int | str, Токен: str | None = None) -> Answer:
    """Получить одно хранилище диска по идентификатору.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDХранилища: Идентификатор хранилища.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Хранилище: идентификатор, имя, вид владельца, корневая папка. Ответ целиком, будь то
        результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.get``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
    """
    return _call("GetStorage", "ru", URL, IDХранилища, Токен)


@_spelled
def GetStorageObjects(url: str, storageid: int | str, token: str | None = None) -> Answer:
    """List the files and folders at the root of a storage.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        storageid: Identifier of the storage.
        token: Access token, when url is not a webhook.

    Returns:
        A list of files and folders: name, type, size of a file, dates. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.getChildren``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
    """
    return _call("GetStorageObjects", "en", url, storageid, token)


@overload
def ПолучитьСодержимоеХранилища(
    URL: str, IDХранилища: int | str, Токен: str | None = None
) -> Answer: ...
@overload
def ПолучитьСодержимоеХранилища(
    url: str, storageid: int | str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПолучитьСодержимоеХранилища(
    URL: str, IDХранилища: int | str, Токен: str | None = None
) -> Answer:
    """Перечислить файлы и папки в корне хранилища.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDХранилища: Идентификатор хранилища.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список файлов и папок: имя, тип, размер файла, даты. Ответ целиком, будь то результат
        или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.getChildren``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
    """
    return _call("GetStorageObjects", "ru", URL, IDХранилища, Токен)


@_spelled
def GetStoragesList(url: str, token: str | None = None) -> Answer:
    """List the storages of the drive that are open to the caller.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        A list of storages: identifier, name, type of owner, root folder. The answer as it came,
        be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.getList``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
    """
    return _call("GetStoragesList", "en", url, token)


@overload
def ПолучитьСписокХранилищ(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def ПолучитьСписокХранилищ(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def ПолучитьСписокХранилищ(URL: str, Токен: str | None = None) -> Answer:
    """Перечислить хранилища диска, доступные текущему пользователю.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Список хранилищ: идентификатор, имя, вид владельца, корневая папка. Ответ целиком, будь
        то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.getList``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
    """
    return _call("GetStoragesList", "ru", URL, Токен)


@_spelled
def RenameStorage(url: str, storageid: int | str, title: str, token: str | None = None) -> Answer:
    """Give a new name to a storage that the application owns.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        storageid: Identifier of the storage.
        title: New name of the storage.
        token: Access token, when url is not a webhook.

    Returns:
        The renamed storage: identifier, name, type of owner, root folder. The answer as it
        came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``disk.storage.rename``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
    """
    return _call("RenameStorage", "en", url, storageid, title, token)


@overload
def ПереименоватьХранилище(
    URL: str, IDХранилища: int | str, Наименование: str, Токен: str | None = None
) -> Answer: ...
@overload
def ПереименоватьХранилище(
    url: str, storageid: int | str, title: str, token: str | None = None
) -> Answer: ...
@_bilingual
def ПереименоватьХранилище(
    URL: str, IDХранилища: int | str, Наименование: str, Токен: str | None = None
) -> Answer:
    """Дать новое имя хранилищу, которым владеет приложение.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        IDХранилища: Идентификатор хранилища.
        Наименование: Новое имя хранилища.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Переименованное хранилище: идентификатор, имя, вид владельца, корневая папка. Ответ
        целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``disk.storage.rename``.

    https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
    """
    return _call("RenameStorage", "ru", URL, IDХранилища, Наименование, Токен)
