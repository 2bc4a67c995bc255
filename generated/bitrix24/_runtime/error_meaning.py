# Copied from generator/runtime/error_meaning.py: edit it there, then build.
"""Which documented error a portal's refusal is: its meaning, and the kind that it is caught as.

Read only when a portal has refused a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .data import general_errors
from .data import method as known
from .error_kinds import SURE, Call, Fault, kind_of, says_nothing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .schema.methods import Error, Method

_VAGUE = frozenset((200, 400))
"""The statuses that a portal sends with errors of all kinds."""
_UNTOLD = frozenset((None, "other"))
"""What the documentation says of an error's kind where it says nothing."""
_PLAIN = frozenset(("access", "not_found", "conflict", "limit"))
"""The kinds that a text says in plain words."""


def documented_error(
    method: str,
    version: int,
    code: str,
    message: str,
    fields: Sequence[str] = (),
    *,
    status: int = 400,
) -> tuple[str | None, str | None]:
    """Meaning and kind of an error: what the method's page says, else the general list.

    Where neither tells it, or it is not sure which one of the page's errors came, the kind is that
    which all of them have in common, or what the rule says of the portal's own words.
    """
    spec = known(method, version)
    candidates = [error for error in spec.errors if error.code == code] if spec else []
    meant = _meant(candidates, code, message, fields)
    if meant and _is_another(method, spec, meant[0], message, status):
        candidates, meant = [], []
    general = _general(code, status)
    found = [*general, *meant] if _prevails(general, meant, status) else [*meant, *general]
    meaning = next((error.when for error in found if error.when), None)
    kinds = [error.kind for error in found if error.kind not in _UNTOLD]
    if kinds:
        return meaning, kinds[0]
    common = {error.kind for error in candidates} if code else set[str | None]()
    if len(common) == 1 and not common & _UNTOLD:
        return meaning, common.pop()
    return meaning, _by_rule(method, spec, code, message, status)


def _is_another(method: str, spec: Method | None, meant: Error, message: str, status: int) -> bool:
    """Whether a text shows that another error came than the one that the page has for a code.

    It matters for codes that say nothing: where a page knows ``ERROR_CORE`` only for what is not
    found, a portal may yet send it with "Access denied".
    """
    if meant.message == message or not says_nothing(meant.code):
        return False
    told = _by_rule(method, spec, meant.code, message, status)
    return told in _PLAIN and told != meant.kind


def _general(code: str, status: int) -> list[Error]:
    """What the general list says of a code, with this status if it tells them apart."""
    found = [error for error in general_errors() if error.code == code]
    return sorted(found, key=lambda error: error.http != status)[:1]


def _prevails(general: list[Error], meant: list[Error], status: int) -> bool:
    """Whether the status shows that a code means what it means everywhere."""
    if not general or general[0].http != status:
        return False
    elsewhere = any(error.http not in (None, status) for error in meant)
    return elsewhere or general[0].kind == "authentication"


def _by_rule(method: str, spec: Method | None, code: str, message: str, status: int) -> str | None:
    """The kind of an error that nobody documents; ``None`` where the status tells more."""
    if status not in _VAGUE and code.strip().lower() not in SURE:
        return None
    params = tuple(param.name for param in spec.params) if spec else ()
    call = Call(method, spec.effect if spec else "read", params)
    kind = kind_of(call, Fault(code, message, None, status))
    return None if kind == "other" else kind


def _meant(candidates: list[Error], code: str, message: str, fields: Sequence[str]) -> list[Error]:
    """The one of a method's errors with this code that came; none where that is not sure.

    Where the code is empty or several errors share it, the text decides, after the refused field.
    """
    of_fields = [error for error in candidates if error.field in fields]
    remaining = of_fields or candidates
    if code and len(remaining) == 1:
        return remaining
    return [error for error in remaining if error.message == message][:1]
