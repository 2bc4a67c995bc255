"""Telling of a failure: in words to people, as one JSON object to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import Bitrix24Error
    from ..outcomes import Sent
    from .console import Console


class Failure(NamedTuple):
    """What went wrong.

    Attributes:
        code: a word that stays the same: ``usage``, or an event of the SDK, such as ``refused``.
        message: the sentence.
        exit_code: what the program ends with.
        sent: whether a request has reached the portal.
        retryable: whether the call certainly was not executed, and may be made again.
        hint: what to do next.
        facts: more of it, for programs.
    """

    code: str
    message: str
    exit_code: int
    sent: Sent = "no"
    retryable: bool = False
    hint: str | None = None
    facts: Mapping[str, object] = {}


def tell(console: Console, failure: Failure) -> int:
    """Tell of a failure and give back its exit code."""
    if not console.errors_as_json:
        console.note(failure.message)
        if failure.hint:
            console.plain(failure.hint)
        return failure.exit_code
    import json

    from ..hidden import visible_json

    said: dict[str, object] = {
        "code": failure.code,
        "message": failure.message,
        "exit_code": failure.exit_code,
        "sent": failure.sent,
        "retryable": failure.retryable,
        **failure.facts,
        **console.walked,
    }
    if failure.hint:
        said["hint"] = failure.hint
    if console.remarks:
        said["notes"] = console.remarks
    shown = _without_secrets(said, console)
    console.plain(visible_json(json.dumps(shown, ensure_ascii=False)))
    return failure.exit_code


def _without_secrets(value: object, console: Console) -> object:
    """Each text by itself: JSON writes a secret with a quote in it differently."""
    if isinstance(value, str):
        return console.without_secrets(value)
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _without_secrets(item, console) for key, item in members.items()}
    if isinstance(value, list | tuple):
        return [_without_secrets(item, console) for item in cast("list[object]", value)]
    return value


def of_error(error: Bitrix24Error) -> Failure:
    """The failure that an error of the SDK is."""
    from ..errors import APIError, HTTPError
    from .exit_codes import code_of

    facts: dict[str, Any] = {"method": error.method} if error.method else {}
    hint = None
    if isinstance(error, APIError | HTTPError):
        facts["http"] = error.status
    if isinstance(error, APIError):
        facts |= {"error": error.code, "error_description": error.description}
        if error.validation:
            facts["validation"] = [dict(item) for item in error.validation]
        page = page_of(error.method)
        hint = f"See {page}" if page else None
    code = error.event.replace(" ", "_")
    return Failure(code, str(error), code_of(error), error.sent, error.retryable, hint, facts)


def page_of(method: str) -> str | None:
    """Address of a method's documentation, where it is known."""
    from ..data import methods

    entry = methods().get((method.lower(), 2)) or methods().get((method.lower(), 3))
    return None if entry is None else entry.get("page")
