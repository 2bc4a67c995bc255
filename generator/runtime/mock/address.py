"""What a path leads to: a method of either version, or the authorization server. Pure functions.

The forms of addresses stand on the pages ``settings/how-to-call-rest-api/general-principles`` and
``api-reference/rest-v3``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

Place = Literal["method", "authorize", "token", "nothing"]

_SUFFIXES: Final = (".json", ".xml")
_OAUTH: Final[dict[str, Place]] = {"authorize": "authorize", "token": "token"}


@dataclass(frozen=True, slots=True)
class Route:
    """Where a request goes.

    Attributes:
        place: a method, or one of the addresses of the authorization server.
        method: name of the method, without the suffix.
        version: of the REST API.
        user: of a webhook.
        code: of a webhook, a secret.
        suffix: the format that is asked for: ``.json``, ``.xml`` or nothing.
        query: the query, undecoded.
    """

    place: Place
    method: str = ""
    version: int = 2
    user: str | None = None
    code: str | None = field(default=None, repr=False)
    suffix: str = ""
    query: str = field(default="", repr=False)


def read_target(target: str) -> Route:
    """Read the target of a request line: a path with its query, or a whole address."""
    path, _, query = path_of(target).partition("?")
    segments = [segment for segment in path.split("/") if segment]
    if len(segments) == 2 and segments[0] == "oauth" and segments[1] in _OAUTH:
        return Route(_OAUTH[segments[1]], query=query)
    if not segments or segments[0] != "rest":
        return Route("nothing", query=query)
    version = 3 if segments[1:2] == ["api"] else 2
    rest = segments[2:] if version == 3 else segments[1:]
    if not rest or len(rest) > 3:
        return Route("nothing", version=version, query=query)
    *webhook, name = rest
    if len(webhook) == 1:  # a webhook without a method
        webhook, name = rest, ""
    method, suffix = _without_suffix(name)
    user, code = webhook or (None, None)
    return Route("method", method, version, user, code, suffix, query)


def path_of(target: str) -> str:
    """Path and query of a target, be it a whole address or not."""
    head, question, query = target.partition("?")
    if "://" not in head:
        return target
    path = head.partition("://")[2].partition("/")[2]
    return f"/{path}{question}{query}"


def _without_suffix(name: str) -> tuple[str, str]:
    for suffix in _SUFFIXES:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)], suffix
    return name, ""
