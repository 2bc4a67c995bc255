# Copied from generator/runtime/secrets.py: edit it there, then build.
"""Keeping webhook codes and tokens out of everything that a person or a log may see.

Owns the masking of text and the filter for the HTTP libraries' logs.
"""

from __future__ import annotations

import re
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, NoReturn, final

if TYPE_CHECKING:
    from logging import LogRecord

MASK: Final = "***"

_WEBHOOK = re.compile(r"(/rest/(?:api/)?\d+/)[^/\s?#\"']+", re.IGNORECASE)
_NAMES = "auth|access_token|refresh_token|client_secret|code"
_QUERY = re.compile(rf"([?&](?:{_NAMES})=)[^&\s\"']+", re.IGNORECASE)
_JSON = re.compile(rf"(\"(?:{_NAMES.removesuffix('|code')})\"\s*:\s*\")[^\"]+", re.IGNORECASE)


_SENT: ContextVar[tuple[Secret | None, ...]] = ContextVar("secrets of the request", default=())


@final
class Secret:
    """A text that shows itself to nobody who does not ask for it with ``reveal``."""

    __slots__ = ("_forms", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._forms: tuple[str, ...] | None = None

    def reveal(self) -> str:
        """The text itself, for the wire."""
        return self._text

    def forms(self) -> tuple[str, ...]:
        """The text and what others make of it, the longest first; nothing of an empty one."""
        if self._forms is None:
            from .secret_forms import forms_of  # only what is shown needs them

            self._forms = forms_of(self._text)
        return self._forms

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, _: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a webhook code or token is not pickled: make the client anew where it is needed"
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)


def redact(text: str, *secrets: Secret | None) -> str:
    """Mask the given secrets, and whatever looks like a webhook code or a token."""
    for secret in secrets:
        for form in secret.forms() if secret is not None else ():
            text = text.replace(form, MASK)
    text = _WEBHOOK.sub(rf"\1{MASK}", text)
    return _JSON.sub(rf"\1{MASK}", _QUERY.sub(rf"\1{MASK}", text))


def fingerprint(*parts: str | Secret | None) -> str:
    """A name that is always the same for the same parts, and from which nobody can tell them."""
    import hashlib  # only those who count need it

    texts = (part.reveal() if isinstance(part, Secret) else part or "" for part in parts)
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def mask_in_logs(*secrets: Secret | None) -> None:
    """Say which secrets the request has that this thread or task sends from now on."""
    _SENT.set(secrets)


def quiet_logs(*names: str) -> None:
    """Mask what the named loggers of an HTTP library write: addresses, and headers that came."""
    import logging  # an HTTP library has loaded it by now, the package need not

    for name in names:
        logger = logging.getLogger(name)
        if _mask_record not in logger.filters:
            logger.addFilter(_mask_record)


def _mask_record(record: LogRecord) -> bool:
    """A filter that masks a log record before any handler sees it."""
    try:
        text = record.getMessage()
    except (TypeError, ValueError):
        return True
    record.exc_info = None  # its traceback repeats what the message says
    masked = redact(text, *_SENT.get())
    if masked != text:
        record.msg, record.args = masked, None
    return True
