# Copied from generator/runtime/oint/upload.py: edit it there, then build.
"""The upload in two steps: the portal names an address, to which the file goes, piece by piece."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from urllib.parse import parse_qsl, urljoin, urlsplit

from ..errors import HTTPError
from ..http import HTTPRequest
from ..portal import LOOPBACK
from ..secrets import Secret
from ..streams import multipart

if TYPE_CHECKING:
    from ..portal import Portal
    from ..streams import Progress, Source

_SECURE: Final = "https"
_SHORTEST: Final = 6
"""Letters of an address that are masked: fewer would spoil every message and hide nothing."""


class Target(NamedTuple):
    """Where a file goes.

    Attributes:
        url: the address, which permits the upload to whoever has it.
        field: name of the field of the form.
    """

    url: Secret
    field: str


def target_of(portal: Portal, method: str, answer: dict[str, Any]) -> Target:
    """Where the portal wants a file.

    Raises:
        HTTPError: it does not say so, or names a place to which nothing may be sent.
    """
    found = _target(portal, answer)
    if isinstance(found, Target):
        return found
    del answer
    raise HTTPError(f"{method}: {found}; nothing was uploaded", status=200, method=method)


def upload_of(
    portal: Portal,
    method: str,
    answer: dict[str, Any],
    named: tuple[str, Source],
    progress: Progress | None = None,
) -> HTTPRequest:
    """The request that carries a file, which has a name, to where an answer wants it.

    Raises:
        HTTPError: as ``target_of``.
    """
    target = target_of(portal, method, answer)
    name, file = named
    body = multipart(target.field, name, file, f"----{token_hex(16)}", progress)
    url = target.url.reveal()
    parts = urlsplit(url)
    hidden = [parts.path.strip("/"), parts.query, *(text for _, text in parse_qsl(parts.query))]
    secrets = [Secret(text) for text in hidden if len(text) >= _SHORTEST]
    return HTTPRequest(url, method, body=body, secrets=(*portal.secrets, *secrets))


def _target(portal: Portal, answer: dict[str, Any]) -> Target | str:
    """Where the file goes, or why it goes nowhere."""
    result: Any = answer.get("result")
    found = cast("dict[str, object]", result) if isinstance(result, dict) else {}
    url, field = found.get("uploadUrl"), found.get("field")
    if not (isinstance(url, str) and url.strip() and isinstance(field, str) and field.strip()):
        return "the portal has named no address for the file"
    try:
        url = urljoin(f"{portal.base}/", url.strip())
        fault = _fault(portal, url)
    except ValueError:
        return "the portal has named an address for the file that is none"
    return fault or Target(Secret(url), field.strip())


def _fault(portal: Portal, url: str) -> str:
    """Why nothing is sent to an address; empty if something may be."""
    wanted, own = urlsplit(url), urlsplit(portal.base)
    host = wanted.hostname or ""
    if "@" in wanted.netloc:
        return "the portal has named an address for the file that is none"
    if wanted.scheme != _SECURE and not (wanted.scheme == "http" and host in LOOPBACK):
        return "the address that the portal has named for the file does not begin with https://"
    if (host, wanted.port) != (own.hostname or "", own.port):
        return f"the portal has named an address of another host for the file: {host[:100]}"
    return ""
