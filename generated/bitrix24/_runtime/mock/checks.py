# Copied from generator/runtime/mock/checks.py: edit it there, then build.
"""The layer that holds a request against the spec, and refuses what a page says is refused.

What is missing, misspelt or not permitted gets the error that the page of the method documents,
else the general one. A value that is not of its type, as loosely as PHP reads it, is refused only
where the page has an error for it: text for a number and ``[]`` for an empty object pass.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from ..data import records
from ..schema.fitting import Fitting
from ..schema.methods import Error
from .documented import unknown
from .envelope import refused
from .methods import general_error, known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .call import Call, Caller, Handler, Outcome
    from .methods import Known

_MISSING: Final = "100"
_MISSING_V3: Final = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"
_SCOPE_V3: Final = "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION"
_ACCESS_V3: Final = "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"
_ABSENT: Final = re.compile(
    r"\b(missing|lacks|not (given|set|specified|passed|filled|sent|provided)|required|empty|"
    r"could not find value|no value|is absent)\b",
    re.IGNORECASE,
)
_WRONG: Final = re.compile(
    r"\b(invalid|wrong|incorrect|not valid|not an?|unknown|of another type|"
    r"(must|should)\b(?! be (set|given|specified|filled|passed|defined)))\b",
    re.IGNORECASE,
)
_WRONG_KIND: Final = "WRONG_AUTH_TYPE"
_SESSION: Final = re.compile(r"\bsession\b", re.IGNORECASE)
_APPLICATION: Final = re.compile(r"application context", re.IGNORECASE)
_ADMINISTRATOR: Final = re.compile(r"\badministrators?\b", re.IGNORECASE)
_FREE: Final = frozenset({"basic", ""})
_ADMINISTRATORS: Final = "administrators"


def checked(inner: Handler, is_given: Callable[[str], bool]) -> Handler:
    """Put the checks in front of a handler.

    Args:
        inner: what answers the calls that pass.
        is_given: whether somebody has said what a method answers, so that it need not be known.
    """

    def handle(call: Call) -> Outcome:
        spec = known(call.name, call.version)
        if spec is None:
            return inner(call) if is_given(call.name) else unknown(call)
        return _refusal(spec, call) or inner(call)

    return handle


def _refusal(spec: Known, call: Call) -> Outcome | None:
    caller = call.caller
    if not _may(caller, spec):
        return _documented(spec, _SCOPE_V3 if spec.version == 3 else "insufficient_scope")
    if caller.kind == "webhook":
        wrong = _of_code(spec, _WRONG_KIND)
        # Others have this error for calls out of a browser's session. Pages that say it under
        # another code, such as that of app.info, show calls by webhooks all the same.
        if wrong and not _SESSION.search(wrong.message or ""):
            return _said(spec, wrong)
    if spec.access == _ADMINISTRATORS and not caller.administrator:
        return _not_for_users(spec)
    missing = _missing(spec, call.params)
    return _lacking(spec, missing) if missing else _misfit(spec, call.params)


def _may(caller: Caller, spec: Known) -> bool:
    """Whether a caller has the scope of a method.

    Where a page lists several, one suffices: ``user.get`` answers to ``user_basic`` alone. The page
    of ``userfieldconfig`` wants two; which one the second is, depends on a parameter.
    """
    needed = set(spec.scopes) - _FREE
    return caller.scopes is None or not needed or not caller.scopes.isdisjoint(needed)


def _missing(spec: Known, params: Mapping[str, Any]) -> str | None:
    """The first parameter that must be there and is not.

    Names are read in any case, as most methods of REST 2 do; parameters by position have none.
    """
    if not spec.required and not spec.one_of:
        return None
    names = {name.lower() for name in params}
    if names and all(name.isdigit() for name in names):
        return None
    for name in spec.required:
        if name not in params and name.lower() not in names:
            return name
    for group in spec.one_of:
        if not any(name.lower() in names for name in group):
            return group[0]
    return None


def _misfit(spec: Known, params: Mapping[str, Any]) -> Outcome | None:
    """The refusal of a value that is not of its type, where the page documents one."""
    given = {name.lower(): value for name, value in params.items()}
    fitting = Fitting(records(), "portal")
    for param in spec.params:
        value = given.get(param.name.lower())
        found = next(fitting.findings(value, param), None) if value is not None else None
        if found is not None and found.trouble in {"type", "value"}:
            error = _of_a_wrong_value(spec.errors, found.field.name)
            if error is not None and not (found.path and isinstance(found.path[-1], int)):
                return _said(spec, error, found.field.name)
    return None


def _of_a_wrong_value(errors: Iterable[Error], name: str) -> Error | None:
    """The documented error that speaks of a parameter with a wrong value."""
    word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    for error in errors:
        text = _text_of(error)
        is_of_it = error.field == name or word.search(text)
        if is_of_it and _WRONG.search(text) and not _ABSENT.search(text):
            return error
    return None


def _lacking(spec: Known, name: str) -> Outcome:
    found = _about(spec.errors, name)
    if spec.version == 3:
        general = general_error(_MISSING_V3)
        own = found if found and found.code == _MISSING_V3 else Error(_MISSING_V3)
        text = own.message or f"Required field `{name}` is not specified"
        detail = {"message": text, "field": name}
        return refused(3, own.http or general.status, _MISSING_V3, general.text, [detail])
    return _said(spec, found or _of_code(spec, _MISSING) or Error(_MISSING), name)


def _about(errors: Iterable[Error], name: str) -> Error | None:
    """The documented error that speaks of a parameter's absence."""
    word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    for error in errors:
        text = _text_of(error)
        is_of_it = error.field == name or word.search(text)
        if is_of_it and _ABSENT.search(text):
            return error
    return None


def _not_for_users(spec: Known) -> Outcome:
    """The refusal of a caller who is no administrator, in the words of the page if it has any."""
    errors = [error for error in spec.errors if not _APPLICATION.search(_text_of(error))]
    for error in errors:
        if _ADMINISTRATOR.search(_text_of(error)):
            return _said(spec, error)
    if spec.version == 3:
        return _documented(spec, _ACCESS_V3)
    denied = next((error for error in errors if error.code == "ACCESS_DENIED"), None)
    return _said(spec, denied or Error("INVALID_CREDENTIALS"))


def _documented(spec: Known, code: str) -> Outcome:
    """An error with the text that the page of the method has for it, else the general one."""
    return _said(spec, _of_code(spec, code) or Error(code))


def _text_of(error: Error) -> str:
    return f"{error.message or ''} {error.when or ''}"


def _of_code(spec: Known, code: str) -> Error | None:
    return next((error for error in spec.errors if error.code == code), None)


def _said(spec: Known, error: Error, name: str = "") -> Outcome:
    general = general_error(error.code)
    text = error.message or error.when or general.text
    return refused(spec.version, error.http or general.status, error.code, _filled(text, name))


def _filled(text: str, name: str) -> str:
    """The text with the parameter's name where the page shows a place for one."""
    return re.sub(r"\{[\w ]*\}", f"{{{name}}}", text, count=1) if name else text
