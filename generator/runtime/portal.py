"""Where a call goes and with whose permission: reads what users give as an address.

Owns the reading of webhook URLs and domains. Does no I/O.
"""

from __future__ import annotations

import os
import re
from typing import Final, NamedTuple
from urllib.parse import SplitResult, urlsplit

from .errors import ConfigurationError, ParameterError
from .namespace import METHOD, misnamed
from .secrets import MASK, Secret, redact

MOCK_URL: Final = "mock:"
"""Address of the embedded mock, accepted wherever a portal's address is."""

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
"""The hosts that are this machine: clear text does not leave it."""

_WEBHOOK_LOOK = "https://acme.bitrix24.com/rest/1/your-webhook-code/"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_HOST = re.compile(r"(?=.{1,253}$)[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)*")
_USER = re.compile(r"[0-9]{1,12}")
_CODE = re.compile(r"[A-Za-z0-9_-]{1,128}")
_SHOWN_HOST = re.compile(r"(\w[\w-]*(\.[\w-]+)+\.?|localhost|\[[0-9A-Fa-f:.]+\])(:[0-9]*)?")


class Portal(NamedTuple):
    """A portal and the permission to call it: a webhook's user and code, or an access token."""

    base: str
    user: str | None = None
    code: Secret | None = None
    token: Secret | None = None

    def address(self, method: str, version: int) -> str:
        """Address of a method. It holds the webhook's code: do not show it.

        Raises:
            ParameterError: the name would lead to another place than a method, or there is no such
                version.
        """
        problem = misnamed(method, version)
        if problem is not None:
            raise ParameterError(redact(str(problem), *self.secrets))
        path = "/rest/api/" if version == 3 else "/rest/"
        if self.code is not None:
            path += f"{self.user}/{self.code.reveal()}/"
        return f"{self.base}{path}{method}"

    @property
    def host(self) -> str:
        """Its host, with the port that is not the usual one."""
        scheme, _, host = self.base.partition("://")
        return host.removesuffix(":443" if scheme == "https" else ":80")

    @property
    def secrets(self) -> tuple[Secret | None, Secret | None]:
        """What must not be shown."""
        return self.code, self.token


MOCK_PORTAL: Final = Portal("https://mock.invalid", "1", Secret("code-of-the-mock"))

MOCK_OF_TOKENS: Final = Portal("https://mock.invalid")
"""The same for those who call it with access tokens."""


def named(url: str | None, token: str | None) -> tuple[str, str | None]:
    """Address and token, from the environment where neither is given.

    A token alone goes with no address of the environment: it may be for another portal.
    """
    if url is None and token is None:
        return os.environ.get("B24_URL", ""), os.environ.get("B24_TOKEN") or None
    return "" if url is None else url, token


def read_portal(url: str, token: str | None = None, *, renews: bool = False) -> Portal:
    """Read a webhook URL, a portal's domain with an access token, or ``MOCK_URL``.

    Args:
        url: ``https://acme.bitrix24.com/rest/1/code/``, with or without ``https://``, the last
            slash, a port and a method's name (``profile.json``); or ``acme.bitrix24.com``.
        token: access token, when the address is not a webhook.
        renews: whether access tokens come from credentials instead.

    Raises:
        ConfigurationError: the address is not one of these; the message says what one looks like.
    """
    try:
        return _read(url, token, renews=renews)
    except ConfigurationError as error:
        # Without the frames below, and the arguments here: they hold the code in clear text, and a
        # traceback may be shown with its variables.
        raise error.with_traceback(None) from None
    finally:
        del url, token


def _read(url: object, given_token: object, *, renews: bool) -> Portal:
    text, token = _text("address", url), _text("token", given_token)
    if text == MOCK_URL:
        return MOCK_OF_TOKENS if renews else MOCK_PORTAL
    if not text:
        what = "a token alone does not say which portal it is for" if token else "no address given"
        raise ConfigurationError(
            f"{what}: pass a webhook URL such as {_WEBHOOK_LOOK}, or a domain, or name one in the "
            "variable B24_URL"
        )
    if "://" in token:
        raise ConfigurationError(
            "the token is an address, not a token: a webhook is given alone, as the address"
        )
    base, segments = _read_address(text)
    user, code = _read_webhook(text, segments)
    if renews and (token or code is not None):
        raise ConfigurationError(
            "credentials give the access tokens: pass the portal's domain beside them, and neither "
            "a token nor a webhook"
        )
    if code is not None and token:
        raise ConfigurationError(
            f"{_shown(text)} is a webhook and needs no token: pass the domain alone with the "
            "token, or the webhook alone"
        )
    if code is None and not token and not renews:
        raise ConfigurationError(
            f"{_shown(text)} names a portal, but nothing that permits a call: pass a webhook URL "
            f"such as {_WEBHOOK_LOOK}, or an access token beside the domain"
        )
    return Portal(base, user, code, Secret(token) if token else None)


def _text(what: str, value: object) -> str:
    """What was given, as a text. Neither it nor its parts are shown: it may be the secret."""
    if value is None:
        return ""
    if not isinstance(value, str):
        kind = type(value).__name__
        raise ConfigurationError(f"the {what} must be text (str), but it is of type {kind}")
    return value.strip()


def _read_address(text: str) -> tuple[str, list[str]]:
    if not text.isprintable() or " " in text:
        raise _wrong(text, "it holds a space or an invisible character")
    split = _split(text if _SCHEME.match(text) else f"https://{text}")
    if split is None:
        raise _wrong(text, "it cannot be read as a URL")
    parts, port = split
    host = _read_host(text, parts)
    if parts.scheme not in {"https", "http"}:
        raise _wrong(text, f"{parts.scheme[:20]}:// is not the web")
    if parts.scheme == "http" and host not in LOOPBACK:
        raise _wrong(
            text, "http:// would send the secret in clear text, and portals demand https://"
        )
    if parts.query or parts.fragment:
        raise _wrong(text, "it must be without ? and #: cut everything behind the webhook's code")
    shown_host = f"[{host}]" if ":" in host else host
    base = f"{parts.scheme}://{shown_host}" + (f":{port}" if port is not None else "")
    return base, [segment for segment in parts.path.split("/") if segment]


def _split(url: str) -> tuple[SplitResult, int | None] | None:
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError:
        return None


def _read_host(text: str, parts: SplitResult) -> str:
    if "@" in parts.netloc:
        raise _wrong(text, "a user name or password does not belong into it")
    host = (parts.hostname or "").removesuffix(".")
    if host in LOOPBACK:
        return host
    if host and "." not in host and parts.port is None and not _SCHEME.match(text):
        raise _wrong(
            text,
            "it names no domain: the address comes first and the token behind it (a host without "
            "a dot needs https:// in front)",
        )
    if not _HOST.fullmatch(host):
        raise _wrong(text, "it names no host")
    wire = _idna(host)
    if wire is None:
        raise _wrong(
            text, "its host name is not valid, or can be read as two names: write it as xn--…"
        )
    return wire


def _idna(host: str) -> str | None:
    """The host as it goes over the wire; ``None`` for one that browsers would read as another."""
    try:
        wire = host.encode("idna")
        same = host.isascii() or wire.decode("idna") == host
    except UnicodeError:
        return None
    return wire.decode("ascii") if same else None


def _read_webhook(text: str, segments: list[str]) -> tuple[str | None, Secret | None]:
    if segments[:1] == ["rest"]:
        segments = segments[1:]
        if segments[:1] == ["api"]:
            segments = segments[1:]
    elif segments:
        raise _wrong(text, "its path does not begin with /rest/")
    if not segments:
        return None, None
    if len(segments) == 1 and METHOD.fullmatch(segments[0]):
        return None, None
    user, *behind = segments
    if not _USER.fullmatch(user):
        raise _wrong(text, "a number, the webhook's user, must follow /rest/")
    if not behind:
        raise _wrong(text, "the webhook's code is missing behind the user")
    code, *rest = behind
    if not _CODE.fullmatch(code):
        raise _wrong(text, "the webhook's code has characters that none has")
    if len(rest) > 1 or not all(METHOD.fullmatch(segment) for segment in rest):
        raise _wrong(text, "it goes on behind the webhook's code")
    return user, Secret(code)


def _wrong(text: str, reason: str) -> ConfigurationError:
    return ConfigurationError(
        f"{_shown(text)} is not the address of a portal: {reason}. A webhook URL looks like "
        f"{_WEBHOOK_LOOK}; with an access token the domain suffices, such as acme.bitrix24.com"
    )


def _shown(text: str) -> str:
    """The address as far as it is no secret for sure: scheme, host, ``rest`` and the user."""
    scheme, slashes, rest = text.rpartition("://")
    host, *segments = re.sub(r"[?#].*", "", rest, flags=re.DOTALL).split("/")
    shown = [host if _SHOWN_HOST.fullmatch(host) else MASK]
    for segment in segments:
        user = shown[-1] in {"rest", "api"} and _USER.fullmatch(segment)
        shown.append(segment if user or segment in {"", "rest", "api"} else MASK)
    known = scheme.lower() in {"http", "https", "ftp"}
    return repr(f"{scheme if known else ''}{slashes if known else ''}{'/'.join(shown)}"[:100])
