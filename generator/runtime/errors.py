"""The tree of exceptions.

Owns the classes and which class an API error gets. Texts never hold a secret: whoever raises one
of these passes text that went through ``secrets.redact``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .outcomes import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .outcomes import Event, Sent


class Bitrix24Error(Exception):
    """Anything that this package raises.

    Attributes:
        event: what went wrong, of a short list of such events.
        sent: whether the request has reached the portal: ``no``, ``yes`` or ``unknown``.
        retryable: whether it certainly was not executed, and may succeed if it is sent again.
        method: REST method that was called; empty where it is about none.
        request_id: what the call is found by in logs, and in the portal's by its header
            ``X-Request-ID``; empty where nothing was to be sent.
    """

    event: Event = "answer not understood"
    method: str = ""
    request_id: str = ""

    @property
    def sent(self) -> Sent:
        """Whether the request has reached the portal."""
        return OUTCOMES[self.event].sent

    @property
    def retryable(self) -> bool:
        """Whether it certainly was not executed, and may succeed if it is sent again."""
        known = OUTCOMES[self.event]
        return known.executed == "no" and known.wait != "never"

    def __reduce__(self) -> tuple[object, ...]:
        # Without it a copy or a pickle would call a constructor that wants its arguments by name.
        return _again, (type(self), self.args), self.__dict__


def _again(kind: type[Bitrix24Error], args: tuple[object, ...]) -> Bitrix24Error:
    error = kind.__new__(kind)
    error.args = args
    return error


class ParameterError(Bitrix24Error, ValueError):
    """An argument that cannot be sent; nothing was sent."""

    event: Event = "wrong parameter"


class ConfigurationError(Bitrix24Error, ValueError):
    """The portal's address, the token or the setup is wrong; nothing was sent."""

    event: Event = "wrong configuration"


class TransportError(Bitrix24Error):
    """No answer came; ``sent`` says whether the request may have been carried out."""

    def __init__(self, message: str, event: Event = "connection broken") -> None:
        super().__init__(message)
        self.event: Event = event


class ConnectionFailed(TransportError, ConnectionError):
    """The connection could not be made, or broke before the answer was whole."""


class RequestTimeout(TransportError, TimeoutError):
    """The portal did not answer in time."""

    def __init__(self, message: str, event: Event = "no answer in time") -> None:
        super().__init__(message, event)


class OutcomeUnknown(Bitrix24Error):
    """A call that writes may have been carried out or not: what came tells nobody.

    It is not sent again by itself, as that could do it twice. Each such error is also of the class
    that says what has happened: ``ConnectionFailed``, ``RequestTimeout``, ``HTTPError`` or
    ``ServerError``.

    Attributes:
        request: the method, the version and the parameters of the call, with what is secret masked.
    """

    request: Mapping[str, object] = {}


class HTTPError(Bitrix24Error):
    """An answer came, but not from the REST API: HTML, an empty body, a redirect, cut JSON.

    Attributes:
        status: HTTP status of the answer.
        method: REST method that was called.
        headers: HTTP headers of the answer, with what is secret masked.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        method: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status: int = status
        self.method: str = method
        self.headers: dict[str, str] = dict(headers or {})
        self.event: Event = _event_of(status)


def _event_of(status: int) -> Event:
    """What a page with this status, from whatever stands before a portal, means for a call."""
    if status == 429:
        return "too many requests"
    redirected = 300 <= status < 400 and status != 304
    return "redirect" if redirected else "not an answer of the REST API"


class APIError(Bitrix24Error):
    """The portal refused the call.

    Attributes:
        code: error code as the portal sent it; some methods send an empty one.
        description: the portal's own text, without the HTML that may be in it.
        method: REST method that was called.
        status: HTTP status of the answer.
        meaning: what the documentation says of this code, where it says anything.
        validation: fields that were refused, with the portal's text (REST 3.0).
        answer: the whole answer, with what is secret masked.
        headers: HTTP headers of the answer, with what is secret masked.
    """

    event: Event = "refused"

    def __init__(  # one argument an attribute
        self,
        *,
        code: str,
        description: str,
        method: str,
        status: int,
        meaning: str | None = None,
        validation: Sequence[Mapping[str, str]] = (),
        answer: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.code: str = code
        self.description: str = description
        self.method: str = method
        self.status: int = status
        if self.event == "portal failed" and status < 500:
            self.event = "refused"  # it has gone wrong in a way that the portal knows
        self.meaning: str | None = meaning
        self.validation: tuple[Mapping[str, str], ...] = tuple(validation)
        self.answer: dict[str, object] = dict(answer or {})
        self.headers: dict[str, str] = dict(headers or {})
        super().__init__(self._text())

    def _text(self) -> str:
        text = f"{self.method}: {self.description or 'refused'} ({self.code or 'no code'}"
        text += f", HTTP {self.status})"
        for item in self.validation:
            text += f"; {item.get('field', '?')}: {item.get('message', '')}"
        return f"{text}. {self.meaning}" if self.meaning else text


class AuthenticationError(APIError):
    """The webhook code or token is wrong, or the webhook was deleted, renewed or blocked."""


class ExpiredTokenError(AuthenticationError):
    """The access token was right and has run out."""

    event: Event = "token expired"


class AccessDeniedError(APIError):
    """The caller may not do this: a permission, a scope or the plan is missing."""


class NotFoundError(APIError):
    """The method or the object that was asked for does not exist.

    Where only an object that a parameter refers to does not exist, such as the owner of what is
    to be added, that is a ``ValidationError``.
    """


class ValidationError(APIError):
    """A parameter is missing or has a wrong value, which may be a reference to nothing."""


class ConflictError(APIError):
    """There is such an object already: the name, code or connection is taken."""


class StateError(APIError):
    """Not possible as things are: closed, in use, switched off, a module not installed."""


class LimitError(APIError):
    """There is no room for more: a number, the disk space or a quota is used up."""


class RateLimitError(APIError):
    """Too many requests in a short time."""

    event: Event = "too many requests"


class OperationLimitError(APIError):
    """The method has used up its execution time for these ten minutes."""

    event: Event = "running time used up"


class ServerError(APIError):
    """The portal failed."""

    event: Event = "portal failed"


class PagingError(Bitrix24Error):
    """A list cannot be walked to its end without losing or repeating something."""


class ShapeError(Bitrix24Error):
    """An answer of the REST API that does not hold what the method answers.

    Attributes:
        method: REST method that was called.
    """

    def __init__(self, message: str, *, method: str) -> None:
        super().__init__(message)
        self.method: str = method


_BY_KIND: Final[Mapping[str, type[APIError]]] = {
    "authentication": AuthenticationError,
    "expired_token": ExpiredTokenError,
    "access": AccessDeniedError,
    "not_found": NotFoundError,
    "validation": ValidationError,
    "rate_limit": RateLimitError,
    "operation_limit": OperationLimitError,
    "limit": LimitError,
    "conflict": ConflictError,
    "state": StateError,
    "server": ServerError,
}
_BY_STATUS: Final[Mapping[int, type[APIError]]] = {
    401: AuthenticationError,
    403: AccessDeniedError,
    404: NotFoundError,
    422: ValidationError,
    429: RateLimitError,
}


def error_class(kind: str | None, status: int) -> type[APIError]:
    """Choose the class by the documented kind of the error, else by the HTTP status.

    An error of the kind ``other`` is one of which the documentation does not say what it is.
    """
    if kind is not None and kind != "other":
        return _BY_KIND.get(kind, APIError)
    return _BY_STATUS.get(status, ServerError if status >= 500 else APIError)


class ConnectionOutcomeUnknown(OutcomeUnknown, ConnectionFailed):
    """The connection broke, and whether the call was carried out is not known."""


class TimeoutOutcomeUnknown(OutcomeUnknown, RequestTimeout):
    """No answer came in time, and whether the call was carried out is not known."""


class HTTPOutcomeUnknown(OutcomeUnknown, HTTPError):
    """No answer of the REST API came, and whether the call was carried out is not known."""


class ServerOutcomeUnknown(OutcomeUnknown, ServerError):
    """The portal failed, and whether the call was carried out is not known."""


_UNKNOWN: Final[Mapping[type[Bitrix24Error], type[OutcomeUnknown]]] = {
    RequestTimeout: TimeoutOutcomeUnknown,
    ConnectionFailed: ConnectionOutcomeUnknown,
    HTTPError: HTTPOutcomeUnknown,
    ServerError: ServerOutcomeUnknown,
}


def unknown(error: Bitrix24Error, request: Mapping[str, object]) -> Bitrix24Error:
    """The same error as one of a call of which nobody knows whether it was carried out.

    Args:
        error: what came.
        request: what was sent, as it may be shown.
    """
    kind = _UNKNOWN.get(type(error))
    if kind is None:
        return error
    found = kind.__new__(kind)
    found.__dict__.update(error.__dict__)
    found.args = (f"{error}; whether it was carried out is not known", *error.args[1:])
    found.request = request
    return found
