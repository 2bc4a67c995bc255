# Generated from spec/oint/settings_and_administration: edit the files there, then run python -m generator build.
"""Settings and administration."""

from __future__ import annotations

from typing import overload

from .._runtime.oint.python import Answer
from .._runtime.oint.python import bilingual as _bilingual
from .._runtime.oint.python import call as _call
from .._runtime.oint.python import spelled as _spelled
from .._runtime.oint.python import text as _text

__all__ = [
    "GetAppAuthLink",
    "GetToken",
    "RefreshToken",
    "ServerTime",
    "ОбновитьТокен",
    "ПолучитьСсылкуАвторизацииПриложения",
    "ПолучитьТокен",
    "СерверноеВремя",
]


@_spelled
def GetAppAuthLink(domain: str, clientid: str) -> str:
    """Build the address at which a user lets an application in.

    Args:
        domain: The portal's domain.
        clientid: Identifier of the application.

    Returns:
        The link to open in a browser.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
    """
    return _text("GetAppAuthLink", "en", domain, clientid)


@overload
def ПолучитьСсылкуАвторизацииПриложения(Домен: str, ClientID: str) -> str: ...
@overload
def ПолучитьСсылкуАвторизацииПриложения(domain: str, clientid: str) -> str: ...
@_bilingual
def ПолучитьСсылкуАвторизацииПриложения(Домен: str, ClientID: str) -> str:
    """Собрать адрес, по которому пользователь даёт приложению доступ.

    Аргументы:
        Домен: Домен портала.
        ClientID: Идентификатор приложения.

    Возвращает:
        Ссылка, которую нужно открыть в браузере.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
    """
    return _text("GetAppAuthLink", "ru", Домен, ClientID)


@_spelled
def GetToken(clientid: str, clientsecret: str, code: str) -> Answer:
    """Exchange an authorization code for an access token.

    Args:
        clientid: Identifier of the application.
        clientsecret: Secret key of the application.
        code: Authorization code that the portal gave.

    Returns:
        Access token, refresh token, lifetime in seconds, portal address, identifier of the
        user. The answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.
    """
    return _call("GetToken", "en", clientid, clientsecret, code)


@overload
def ПолучитьТокен(ClientID: str, ClientSecret: str, Code: str) -> Answer: ...
@overload
def ПолучитьТокен(clientid: str, clientsecret: str, code: str) -> Answer: ...
@_bilingual
def ПолучитьТокен(ClientID: str, ClientSecret: str, Code: str) -> Answer:
    """Обменять код авторизации на токен доступа.

    Аргументы:
        ClientID: Идентификатор приложения.
        ClientSecret: Секретный ключ приложения.
        Code: Код авторизации, выданный порталом.

    Возвращает:
        Токен доступа, токен обновления, срок жизни в секундах, адрес портала, идентификатор
        пользователя. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.
    """
    return _call("GetToken", "ru", ClientID, ClientSecret, Code)


@_spelled
def RefreshToken(clientid: str, clientsecret: str, refresh: str) -> Answer:
    """Renew an access token that has run out.

    Args:
        clientid: Identifier of the application.
        clientsecret: Secret key of the application.
        refresh: Refresh token that came with the access token.

    Returns:
        Access token, refresh token, lifetime in seconds, portal address, identifier of the
        user. The answer as it came, be it a result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.
    """
    return _call("RefreshToken", "en", clientid, clientsecret, refresh)


@overload
def ОбновитьТокен(ClientID: str, ClientSecret: str, Refresh: str) -> Answer: ...
@overload
def ОбновитьТокен(clientid: str, clientsecret: str, refresh: str) -> Answer: ...
@_bilingual
def ОбновитьТокен(ClientID: str, ClientSecret: str, Refresh: str) -> Answer:
    """Обновить токен доступа, срок которого истёк.

    Аргументы:
        ClientID: Идентификатор приложения.
        ClientSecret: Секретный ключ приложения.
        Refresh: Токен обновления, пришедший вместе с токеном доступа.

    Возвращает:
        Токен доступа, токен обновления, срок жизни в секундах, адрес портала, идентификатор
        пользователя. Ответ целиком, будь то результат или ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.
    """
    return _call("RefreshToken", "ru", ClientID, ClientSecret, Refresh)


@_spelled
def ServerTime(url: str, token: str | None = None) -> Answer:
    """Get the current time of the server.

    Args:
        url: Webhook URL, or the portal's domain when a token is given.
        token: Access token, when url is not a webhook.

    Returns:
        Date and time of the server with its time zone offset. The answer as it came, be it a
        result or an error of the API.

    Raises:
        ParameterError: an argument is missing or cannot be read.
        ConfigurationError: the address or the token is wrong.
        TransportError: no answer came.
        HTTPError: what came is not an answer of the REST API.

    Calls ``server.time``.

    https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
    """
    return _call("ServerTime", "en", url, token)


@overload
def СерверноеВремя(URL: str, Токен: str | None = None) -> Answer: ...
@overload
def СерверноеВремя(url: str, token: str | None = None) -> Answer: ...
@_bilingual
def СерверноеВремя(URL: str, Токен: str | None = None) -> Answer:
    """Узнать текущее время сервера.

    Аргументы:
        URL: Адрес вебхука или домен портала, если указан токен.
        Токен: Токен доступа, если url - не вебхук.

    Возвращает:
        Дата и время сервера со смещением часового пояса. Ответ целиком, будь то результат или
        ошибка API.

    Исключения:
        ParameterError: аргумента не хватает, или его нельзя прочитать.
        ConfigurationError: адрес или токен неверен.
        TransportError: ответ не пришёл.
        HTTPError: пришёл не ответ REST API.

    Вызывает ``server.time``.

    https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
    """
    return _call("ServerTime", "ru", URL, Токен)
