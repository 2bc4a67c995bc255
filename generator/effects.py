"""Whether a method reads or writes, by its name: for the importer, new files and the linter.

Owns the rule for methods whose source does not say it, and what a name promises to readers. A
method that is called ``read`` is asked again when an answer is lost, so a wrong ``read`` makes
duplicates or takes things twice; whatever this module is not sure of is ``write``.
"""

from __future__ import annotations

from typing import Final, Literal

from .names import snake

_PLAIN_READS: Final = ("count", "fields", "get", "getlist", "list", "search")
_PLAIN_WRITES: Final = (
    *("add", "bind", "create", "delete", "register", "remove", "send", "set", "unbind"),
    *("unregister", "update"),
)
"""Last parts of names that promise what they say; who breaks that has to say why."""

_READ_NAMES: Final = frozenset(
    (
        *_PLAIN_READS,
        *("access", "aggregate", "canmovetask", "check", "checkcontent", "children"),
        *("contenttype", "countries", "current", "documentation", "exists"),
        *("fullexport", "history", "info", "instances", "isactionallowed", "isexists", "items"),
        *("methods", "multidepartment", "nearest", "openapi", "ownertype", "scope"),
        *("scopes", "senders", "settings", "status", "statuslist", "subordinates"),
        *("tail", "thread", "time", "types"),
    )
)
"""Last parts of names that were seen to read, in small letters."""

_READ_WORDS: Final = frozenset({"can", "find", "get", "has", "is", "list", "search"})
"""First words of last parts such as ``getByClientId`` and ``isOffers``."""

_READ_STARTS: Final = ("get", "list", "findby", "searchby")
"""Starts of last parts that are written without capitals, such as ``getbyclientid``."""

_DOUBTFUL: Final = (
    *("andadd", "andset", "clear", "create", "delete", "generate", "link", "listen", "lock"),
    *("make", "mark", "next", "oradd", "orset", "publicurl", "pull", "remove", "reserve"),
    *("take", "token", "update"),
)
"""What a name may hold that begins like one that reads, and does more: links and tokens are made
at the first question, a queue gives its next entry once."""

_WRITES: Final = frozenset({"event.offline.get", "im.v2.event.get", "imbot.v2.event.get"})
"""Methods that are called like ones that read, and take what they answer out of a queue."""


def effect_of(method: str) -> Literal["read", "write"]:
    """The effect of a method.

    Args:
        method: its name, such as ``tasks.task.list``.
    """
    lowered = method.lower()
    last = method.rsplit(".", 1)[-1]
    name = last.lower()
    if lowered in _WRITES:
        return "write"
    if name in _READ_NAMES:
        return "read"
    begins = snake(last).split("_")[0] in _READ_WORDS or name.startswith(_READ_STARTS)
    sure = begins and not any(part in name for part in _DOUBTFUL)
    return "read" if sure else "write"


def promised_by(method: str) -> Literal["read", "write"] | None:
    """The effect that everybody expects of a method of this name; ``None`` for no certain one."""
    last = method.rsplit(".", 1)[-1].lower()
    if last in _PLAIN_READS:
        return "read"
    return "write" if last in _PLAIN_WRITES else None
