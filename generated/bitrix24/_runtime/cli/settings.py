# Copied from generator/runtime/cli/settings.py: edit it there, then build.
"""Which portal to call and how: flags before environment. Owns the names of the variables."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from .names import UsageError, did_you_mean, prefix_of
from .output.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .arguments import Parsed
    from .console import Console


class Settings(NamedTuple):
    """How calls are made.

    Attributes:
        url: webhook URL or domain, or the address of the mock.
        token: access token.
        timeout: seconds to wait for an answer; ``None`` for the SDK's own.
        retries: how often a request may be sent again; ``None`` for the SDK's own.
    """

    url: str
    token: str | None
    timeout: float | None
    retries: int | None = None


def settings_of(
    parsed: Parsed, command: str, console: Console, environment: Mapping[str, str] = os.environ
) -> Settings:
    """Find out whom to call.

    Raises:
        ConfigurationError: nothing names a portal, or something names it wrongly.
        UsageError: the time is no number.
    """
    from ..portal import MOCK_URL

    prefix = prefix_of(command)
    url_given = parsed.last("url")
    url, token = portal_of(url_given, parsed.last("token"), command, console, environment)
    timeout = _timeout(parsed.last("timeout"), environment.get(f"{prefix}_TIMEOUT"), prefix)
    retries = retries_of(parsed.last("retries"), prefix, environment)
    mock_wanted = url_given is None and _switched_on(environment, f"{prefix}_MOCK")
    if "mock" in parsed.values or mock_wanted or url == MOCK_URL:
        return Settings(MOCK_URL, None, timeout, retries)
    _check(url, token, prefix)
    return Settings(url, token, timeout, retries)


def portal_of(
    url_given: str | None,
    token_given: str | None,
    command: str,
    console: Console,
    environment: Mapping[str, str] = os.environ,
) -> tuple[str, str | None]:
    """Address and token, from the line or else from the environment; their secrets are kept."""
    prefix = prefix_of(command)
    url = url_given or _first(environment, f"{prefix}_URL", f"{prefix}_WEBHOOK")
    token = token_given or environment.get(f"{prefix}_TOKEN") or None
    _keep_secret(console, url, token)
    if url_given and token and not token_given and _suffices(url_given):
        token = None  # the variable belongs to another portal than the webhook on the line
    return url, token


def output_of(parsed: Parsed, command: str, console: Console) -> str:
    """The format of the output: asked for, else a table for people and JSON for programs.

    Raises:
        UsageError: there is no such format.
        ConfigurationError: the same, in the environment.
    """
    from ..errors import ConfigurationError

    asked = output_asked_for(parsed)
    if asked is not None:
        return asked
    variable = f"{prefix_of(command)}_OUTPUT"
    wanted = os.environ.get(variable, "")
    if wanted and wanted.casefold() not in FORMATS:
        raise ConfigurationError(_no_format(variable, wanted))
    return wanted.casefold() or ("table" if console.is_terminal else "json")


def output_asked_for(parsed: Parsed) -> str | None:
    """The format that the line asks for.

    Raises:
        UsageError: there is no such format.
    """
    given = parsed.last("output")
    if given is not None and given.casefold() not in FORMATS:
        raise UsageError(_no_format("--output", given))
    return None if given is None else given.casefold()


def tells_deprecations(command: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the use of deprecated methods is told; ``B24_DEPRECATIONS=off`` switches it off.

    Raises:
        ConfigurationError: the variable is neither on nor off.
    """
    name = f"{prefix_of(command)}_DEPRECATIONS"
    return not environment.get(name) or _switched_on(environment, name)


def _no_format(where: str, given: str) -> str:
    meant = did_you_mean(given, FORMATS) or f"; there are {', '.join(FORMATS)}"
    return f'{where}: "{given}" is no format{meant}'


def _first(environment: Mapping[str, str], *names: str) -> str:
    return next((environment[name] for name in names if environment.get(name)), "")


def _keep_secret(console: Console, url: str, token: str | None) -> None:
    from ..secrets import Secret

    code = re.search(r"/rest/(?:api/)?\d+/([^/?#\s]+)", url)
    found = [code[1] if code else None, token, token.strip() if token else None]
    console.secrets.extend(Secret(text) for text in found if text)


def _check(url: str, token: str | None, prefix: str) -> None:
    from ..errors import ConfigurationError

    if url:
        return
    if token:
        raise ConfigurationError(
            "a token alone does not say which portal it is for: add the portal's domain, "
            f"--url acme.bitrix24.com, or set {prefix}_URL"
        )
    raise ConfigurationError(
        "no portal to call: give --url with a webhook such as "
        "https://acme.bitrix24.com/rest/1/your-webhook-code/ (or a domain, and --token), or set "
        f"{prefix}_URL; --mock answers as the documentation does, without a portal"
    )


def _suffices(url: str) -> bool:
    """Whether an address needs no token."""
    from ..errors import ConfigurationError
    from ..portal import read_portal

    try:
        read_portal(url)
    except ConfigurationError:
        return False
    return True


def retries_of(
    given: str | None, prefix: str, environment: Mapping[str, str] = os.environ
) -> int | None:
    """How often a request may be sent again; ``None`` where nobody has said it.

    Raises:
        UsageError: the number on the line is none.
        ConfigurationError: that in the environment is none.
    """
    from ..errors import ConfigurationError
    from ..timeouts import MOST_RETRIES

    text = given if given is not None else environment.get(f"{prefix}_RETRIES")
    if not text and given is None:
        return None
    if text and re.fullmatch("[0-9]{1,3}", text) and int(text) <= MOST_RETRIES:
        return int(text)
    told = f'"{text}" is no whole number from 0 to {MOST_RETRIES}'
    if given is not None:
        raise UsageError(f"--retries: {told}")
    raise ConfigurationError(f"{prefix}_RETRIES: {told}")


def _timeout(given: str | None, variable: str | None, prefix: str) -> float | None:
    from ..errors import ConfigurationError
    from ..timeouts import MAX

    text = given if given is not None else variable
    if not text and given is None:
        return None
    try:
        seconds = float(text or "")
    except ValueError:
        seconds = 0
    if 0 < seconds <= MAX:
        return seconds
    if given is not None:
        raise UsageError(f'--timeout: "{given}" is no number of seconds between 0 and {MAX}')
    raise ConfigurationError(
        f'{prefix}_TIMEOUT: "{variable}" is no number of seconds between 0 and {MAX}'
    )


def _switched_on(environment: Mapping[str, str], name: str) -> bool:
    from ..errors import ConfigurationError

    text = environment.get(name, "").strip().casefold()
    if text in {"", "0", "false", "no", "off"}:
        return False
    if text in {"1", "true", "yes", "on"}:
        return True
    raise ConfigurationError(f'{name}: "{environment[name]}" is neither 1 nor 0')
