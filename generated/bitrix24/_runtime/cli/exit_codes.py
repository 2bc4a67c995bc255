# Copied from generator/runtime/cli/exit_codes.py: edit it there, then build.
"""The exit codes of both command lines, and which error gets which."""

from __future__ import annotations

from typing import Final

OK: Final = 0
API_ERROR: Final = 1
USAGE: Final = 2
CONFIGURATION: Final = 3
AUTHENTICATION: Final = 4
NETWORK: Final = 5
RATE_LIMIT: Final = 6
INTERNAL: Final = 70
UNWRITTEN: Final = 74
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141
TERMINATED: Final = 143

_LIMITS: Final = frozenset(("no room in time", "no running time in time"))

MEANINGS: Final[dict[int, str]] = {
    OK: "done",
    API_ERROR: "the portal refused the call (also: no permission, not found, wrong value)",
    USAGE: "wrong command, option or value; nothing was sent",
    CONFIGURATION: "wrong address, token, environment or file, or an output that cannot be "
    "written; nothing was sent",
    AUTHENTICATION: "the webhook code or token is wrong or has run out",
    NETWORK: "no connection, no answer in time, or an answer that is not the REST API's",
    RATE_LIMIT: "too many requests, or the method's running time is used up: try again later",
    INTERNAL: "a bug in this program",
    UNWRITTEN: "the call was made, but its answer could not be written, as on a full disk",
    INTERRUPTED: "interrupted by Ctrl+C; a call may have been made",
    BROKEN_PIPE: "the program that read the output has ended, as head does",
    TERMINATED: "ended by SIGTERM; a call may have been made",
}


def code_of(error: Exception) -> int:
    """The exit code of an error of the SDK. A missing permission is no authentication error."""
    from .. import errors

    match error:
        case errors.AuthenticationError():
            return AUTHENTICATION
        case errors.RateLimitError() | errors.OperationLimitError():
            return RATE_LIMIT
        case errors.RequestTimeout() if error.event in _LIMITS:
            return RATE_LIMIT
        case errors.APIError():
            return API_ERROR
        case errors.HTTPError():
            return {401: AUTHENTICATION, 429: RATE_LIMIT}.get(error.status, NETWORK)
        case errors.TransportError() | errors.OutcomeUnknown():
            return NETWORK
        case errors.PagingError() | errors.ShapeError():
            return NETWORK
        case errors.ConfigurationError():
            return CONFIGURATION
        case errors.ParameterError():
            return USAGE
        case _:
            return INTERNAL
