"""The kind of an error, by rule: what one may catch it as.

The documentation gives codes and texts, and no kind. Writing one beside each of 5,854 errors would
be 5,854 places to keep right by hand, and an error that a page gains tomorrow would have none. So
the rule stands here, once, and the generator asks it for each error whose file says no ``kind``;
``python -m generator kinds`` lists what it says. Where it is poor, the file says the kind.

The module is part of the runtime, as an answer that no page knows is judged by the same rule. It
is read only when a portal has refused a call.

What decides, in this order: a code that means the same everywhere; what the documentation says, in
our words; other words of the code; the portal's own text; the HTTP status. Where a sentence says
two things ("does not exist, or the caller may not see it"), the code or the portal's text chooses.

Not found is the thing that was asked for. A thing that does not exist and was only referred to is
a wrong value (``_is_reference``): in a call that adds, creates, registers or binds, nothing is
asked for, so whatever is missing was referred to; in one that changes something, an owner, a
user or whatever stands inside ``fields`` was referred to, and what the parameters beside them name
was asked for; in a call that reads or deletes, all was asked for, but an owner or a user.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from .error_words import (
    ABSENT,
    CODE_WORDS,
    CODES,
    CREATING,
    DELETING,
    DENIED,
    FATAL,
    PARTS,
    PHRASES,
    UNAUTHORIZED,
    UNSAID,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST: Final = 1000
"""Characters of a text that are looked at."""
SURE: Final = frozenset(CODES)
"""Codes that mean the same in every method, in lower case."""
_V3: Final = re.compile(r"bitrix_rest_v3_[a-z_]*exception_(?:validation_)?([a-z]+)exception")
_V3_KINDS: Final = {
    "accessdenied": "access",
    "insufficientscope": "access",
    "entitynotfound": "not_found",
    "methodnotfound": "not_found",
    "fieldnotfound": "not_found",
}
_NAMES: Final = re.compile(
    r"`(\w+)`|\b([A-Z]+(?:_[A-Z]+)+|[a-z]+(?:[A-Z][a-z]+){0,5}I[dD]|[A-Z]+_?ID)\b"
)
"""Names of parameters in a sentence: ``OWNER_ID``, ``typeId``, and whatever is quoted."""
_TELLING: Final = frozenset(("not_found", "access", "conflict"))
"""Kinds for which a code or the portal's text may choose among those that a sentence names."""
_GENERIC: Final = frozenset(("element", "item", "entity", "record", "object"))
"""What a portal calls the thing asked for when it has no name for it."""


@dataclass(frozen=True, slots=True)
class Call:
    """What was called.

    Attributes:
        method: name on the wire.
        effect: ``read`` or ``write``.
        params: names of its parameters on the wire.
    """

    method: str
    effect: str
    params: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is known of an error.

    Attributes:
        code: the portal's code.
        message: the portal's text.
        when: what the documentation says of it, in our words.
        http: HTTP status.
        field: the parameter that was refused.
    """

    code: str
    message: str | None = None
    when: str | None = None
    http: int | None = None
    field: str | None = None


def kind_of(call: Call, fault: Fault) -> str:
    """The kind of an error: ``other`` where nothing says one."""
    code = fault.code.strip().lower()
    message, when = (fault.message or "")[:_LONGEST], (fault.when or "")[:_LONGEST]
    if (v3 := _V3.fullmatch(code)) and v3[1].startswith(("unknown", "invalid")):
        return "validation"
    if code in CODES:
        unauthorized = code in UNAUTHORIZED and fault.http == 401
        return "authentication" if unauthorized else CODES[code]
    if UNSAID.search(when.lower()):
        return "server" if FATAL.search(f"{when}\n{message}".lower()) else "other"
    said, coded, text = _spoken(when.lower()), _of_code(code), _spoken(message.lower())
    denied = text[:1] == ("access",) and DENIED.search(message.lower()) is not None
    kind = _chosen(said, coded, text, denied=denied)
    if said == ("validation",) and "not_found" in (coded or text)[:1]:
        kind = "validation" if ABSENT.search(when.lower()) else "not_found"
    if kind == "not_found" and _is_reference(call, fault.code, message, when, fault.field):
        return "validation"
    return kind or {401: "authentication", 403: "access"}.get(fault.http or 0, "other")


def says_nothing(code: str) -> bool:
    """Whether a code is a number, empty or a word for everything, such as ``ERROR_CORE``."""
    lowered = code.strip().lower()
    return lowered not in CODES and not _of_code(lowered)


def _chosen(
    said: Sequence[str], code: Sequence[str], text: Sequence[str], *, denied: bool
) -> str | None:
    """The one of the kinds of which the documentation, the code and the portal's text speak."""
    for certain in ("server", "module", "limit"):
        if certain in said:
            return "state" if certain == "module" else certain
    if denied and code[:1] == ("access",) and said[:1] == ("not_found",):
        return "access"  # a portal that says so twice means it
    said = list(said)
    if "state" in said:  # "already processed, so it can no longer be changed" is no conflict
        said = [kind for kind in said if kind != "conflict"]
    hints = (*code[:1], *text[:1])
    if len(said) > 1:
        for hint in hints:
            if hint in said and hint in _TELLING:
                return hint
    if hints[:1] == ("state",) and said[:1] == ["validation"] and "state" in said:
        return "state"
    if said[:1] == ["state"] and code[:1] == ("validation",):
        return "validation"
    if said and set(said) <= {"state", "validation"} and denied:
        # what a person reads is "Access denied", whatever the reason for it
        return "access" if "state" in said or code[:1] in ((), ("access",)) else said[0]
    first = next((families[0] for families in (said, code, text) if families), None)
    return "state" if first == "module" else first


def _of_code(code: str) -> tuple[str, ...]:
    """The kinds of which a code speaks, in the order of its words."""
    if match := _V3.fullmatch(code):
        return (_V3_KINDS.get(match[1], "validation"),)
    found = _in_order(CODE_WORDS, code[:_LONGEST])
    # some portals' codes are sentences
    return found if found or " " not in code else _spoken(code[:_LONGEST])


@lru_cache(maxsize=4096)
def _spoken(text: str) -> tuple[str, ...]:
    """The kinds of which a text speaks, in the order in which it does."""
    return _in_order(PHRASES, text)


def _in_order(table: Table, text: str) -> tuple[str, ...]:
    found = [(match.start(), kind) for kind, words in table if (match := words.search(text))]
    return tuple(kind for _, kind in sorted(found, key=lambda item: item[0]))


def _is_reference(call: Call, code: str, message: str, when: str, field: str | None) -> bool:
    """Whether what is missing was only referred to; see the module's docstring."""
    verb = call.method.rsplit(".", 1)[-1].lower()
    if call.effect == "read":
        return False
    if verb.startswith(CREATING):
        return True
    params = [_folded(name) for name in call.params]
    text = f"{message} {when}"
    part = PARTS.search(text.lower())
    if part is not None:
        noun = part[1].rstrip("s")
        if noun not in call.method.lower() and f"{noun}id" not in params[:1]:
            return True
    if verb.startswith(DELETING):
        return False
    named = {_folded(field)} if field else _named(text, params)
    if named:
        asked = params if "fields" in params else params[:2]
        return not any(name == "id" or name in asked for name in named)
    if "fields" not in params or len(params) == 1:
        return False
    nouns = {_folded(part).rstrip("s") for part in call.method.split(".")} | _GENERIC
    nouns |= {name.removesuffix("id") for name in params} - {"fields", ""}
    said = _folded(f"{code} {text}").replace(" ", "")
    return not any(noun in said for noun in nouns)


def _named(text: str, params: Sequence[str]) -> set[str]:
    """The parameters and identifiers that a text names."""
    found = {_folded(quoted or plain) for quoted, plain in _NAMES.findall(text)}
    return {name for name in found if name in params or name.endswith("id")}


def _folded(name: str) -> str:
    return name.replace("_", "").lower()
