"""Which proxy a request goes by: one answer for both clients, and for what errors say.

What the caller gives as ``proxy=`` comes first and holds for every host; ``""`` is none. Otherwise
``HTTPS_PROXY`` or ``HTTP_PROXY``, by the address, then ``ALL_PROXY``, unless ``NO_PROXY`` lists the
host; each also in lower case, which comes first, as it does in other programs.
"""

from __future__ import annotations

import os
import re
import sys
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from .errors import ConfigurationError
from .secrets import MASK

GIVEN: Final = "proxy="
_PORTS: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_HOST: Final = re.compile(r"[\w-]+(\.[\w-]+)*\.?|[0-9a-f.]*:[0-9a-f:.]+")
_LOOK: Final = "write it like http://127.0.0.1:3128 or socks5://name:password@proxy.example:1080"
_SYSTEMS: Final = frozenset(("win32", "darwin"))
"""Systems that have settings of proxies beside the environment."""


class Proxy(NamedTuple):
    """A proxy. Its address may hold a login and is not shown.

    Attributes:
        url: scheme, login, host and port; empty for none at all.
        source: who names it: a variable, or ``proxy=``.
    """

    url: str
    source: str

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.place!r}, {self.source!r})"

    @property
    def place(self) -> str:
        """Its host and port."""
        return self.url.rpartition("://")[2].rpartition("@")[2]

    @property
    def is_socks(self) -> bool:
        """Whether it is spoken to by SOCKS."""
        return self.url.startswith("socks")

    def hidden_in(self, text: str) -> str:
        """A text without its login, however it is written."""
        login = self.url.partition("://")[2].rpartition("@")[0]
        password = login.partition(":")[2]
        for secret in (login, password, unquote(login), unquote(password)):
            if len(secret) > 1:
                text = text.replace(secret, MASK)
        return text


def read_proxy(given: object) -> Proxy | None:
    """What a caller gives as ``proxy=``; ``None`` for what the environment says.

    Raises:
        ConfigurationError: it is no address of a proxy.
    """
    if given is None:
        return None
    if not isinstance(given, str):
        kind = type(given).__name__
        raise _wrong(GIVEN, f"it must be text (str), or None for the environment, not {kind}")
    text = given.strip()
    return _read(text, GIVEN) if text else Proxy("", GIVEN)


def proxy_for(origin: str, given: Proxy | None = None) -> Proxy | None:
    """The proxy by which an address is reached; ``None`` for none.

    Args:
        origin: scheme, host and port.
        given: what the caller says.

    Raises:
        ConfigurationError: a variable names what is no address of a proxy.
    """
    if given is not None:
        return given if given.url else None
    scheme = origin.partition(":")[0]
    text, name = _variable(f"{scheme}_proxy")
    if not text:
        text, name = _variable("all_proxy")
    if not text:
        return _of_the_system(origin) if sys.platform in _SYSTEMS else None
    bypassed, _ = _variable("no_proxy")
    if bypassed and is_bypassed(origin, bypassed):
        return None
    return _read(text, name)


def _variable(name: str) -> tuple[str, str]:
    """What a variable says, in lower or upper case, and its name as it is written."""
    found = os.environ.get(name)
    if found is not None:
        return found.strip(), name
    upper = name.upper()
    if upper == "HTTP_PROXY" and "REQUEST_METHOD" in os.environ:
        return "", upper  # in a program of CGI whoever sends a header Proxy has set it
    return os.environ.get(upper, "").strip(), upper


def _of_the_system(origin: str) -> Proxy | None:
    """What the settings of Windows or macOS say, where no variable names a proxy."""
    from urllib.request import getproxies, proxy_bypass  # loads slowly

    target = urlsplit(origin)
    found = getproxies()
    text = found.get(target.scheme) or found.get("all")
    if not text or proxy_bypass(target.hostname or ""):
        return None
    return _read(text, "the system")


def _read(text: str, source: str) -> Proxy:
    """Without the frames below: they hold a login, and a traceback may show its variables."""
    try:
        return _parsed(text, source)
    except ConfigurationError as error:
        raise error.with_traceback(None) from None
    finally:
        del text


@lru_cache(64)
def _parsed(text: str, source: str) -> Proxy:
    url = text if "://" in text else f"http://{text}"
    if not url.isprintable() or " " in url:
        raise _wrong(source, "it holds a space or an invisible character")
    scheme = url.partition("://")[0].lower()
    port = _PORTS.get(scheme)
    if port is None:
        known = ", ".join(_PORTS)
        shown = f"{scheme[:20]}://" if scheme.isalnum() else "it"
        raise _wrong(source, f"{shown} is none of the schemes {known}")
    parts = _split(url)
    if parts is None or parts.query or parts.fragment or parts.path not in {"", "/"}:
        what = "it is no address of a proxy (in a password, /, ?, # and @ are written as %2F, %3F"
        raise _wrong(source, f"{what}, %23, %40)")
    login, at, _ = parts.netloc.rpartition("@")
    if at and ":" not in login:
        login += ":"  # requests would send none at all without it
    host = parts.hostname or ""
    # A name is looked up by the proxy in both clients; one library does it here without the h.
    scheme = "socks5h" if scheme == "socks5" else scheme
    place = f"[{host}]" if ":" in host else host
    return Proxy(f"{scheme}://{login}{at}{place}:{parts.port or port}", source)


def _split(url: str) -> SplitResult | None:
    """The parts of an address that has a host, and a port that is one."""
    try:
        parts = urlsplit(url)
        return parts if _HOST.fullmatch(parts.hostname or "") and parts.port != 0 else None
    except ValueError:
        return None


def _wrong(source: str, reason: str) -> ConfigurationError:
    return ConfigurationError(f"the proxy that {source} names cannot be used: {reason}; {_LOOK}")


@lru_cache(1024)
def is_bypassed(origin: str, listed: str) -> bool:
    """Whether a list such as ``NO_PROXY`` holds an address.

    Args:
        origin: scheme, host and port.
        listed: ``*``; names, which hold for what is below them, too, with or without a dot in
            front; addresses and networks (``10.0.0.0/8``); each of them with a port or without.
    """
    target = urlsplit(origin)
    host = (target.hostname or "").rstrip(".")
    port = target.port or _PORTS.get(target.scheme)
    return any(_holds(entry, host, port) for entry in re.split(r"[,\s]+", listed.lower()) if entry)


def _holds(entry: str, host: str, port: int | None) -> bool:
    if entry == "*":
        return True
    name, wanted = _place(entry)
    if wanted is not None and wanted != port:
        return False
    if _is_number(host):
        return _is_within(host, name)
    name = name.removeprefix("*").strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _place(entry: str) -> tuple[str, int | None]:
    """The host of an entry, and its port if it has one; an address of version 6 has colons."""
    found = re.fullmatch(r"\[([0-9a-f:.]+)\](?::(\d+))?|([^:]*):(\d+)", entry)
    if found is None:
        return entry, None
    port = found[2] or found[4]
    return found[1] or found[3] or "", int(port) if port else None


def _is_number(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def _is_within(host: str, name: str) -> bool:
    from ipaddress import ip_address, ip_network  # only lists beside numbers need it

    try:
        return ip_address(host) in ip_network(name, strict=False)
    except ValueError:
        return host == name
