# Copied from generator/runtime/oint/local.py: edit it there, then build.
"""The functions of ``oint`` that need no portal: structures to fill in, blocks, a link. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlencode

from ..errors import ConfigurationError, ParameterError
from ..portal import MOCK_PORTAL, read_portal
from ..secrets import Secret
from .structures import structure
from .values import is_given, read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .model import Function, Language


def answered(function: Function, values: Mapping[str, object], language: Language) -> Any:
    """What such a function answers.

    Args:
        function: one that needs no portal.
        values: options by their long names.
        language: of the texts in a structure.

    Raises:
        ParameterError: an option cannot be read.
        ConfigurationError: the address is wrong.
    """
    for option in function.options:
        if option.type == "boolean":
            is_on(function, option.option, values)  # refused if it is neither true nor false
    if function.local == "structure":
        return structure(function, language, is_empty=is_on(function, "empty", values))
    if function.local == "block":
        return {
            function.block: {
                option.sends: values.get(option.option)
                for option in function.options
                if option.sends
            }
        }
    return _authorization_link(function, values)


def filter_fields(answer: dict[str, Any], *, is_empty: bool) -> dict[str, Any]:
    """Of an answer that describes fields, those that a filter takes, each with its type."""
    result = answer.get("result")
    if not isinstance(result, dict):
        return answer
    fields: dict[str, Any] = {}
    for name, facts in result.items():  # pyright: ignore[reportUnknownVariableType]
        if isinstance(facts, dict) and facts.get("USE_IN_FILTER"):  # pyright: ignore
            fields[str(name)] = "" if is_empty else facts.get("TYPE", "")  # pyright: ignore
    return fields


def is_on(function: Function, name: str, values: Mapping[str, object]) -> bool:
    """Whether a boolean option is given and true."""
    option = function.option(name)
    value = values.get(name)
    return bool(option is not None and is_given(value) and read(value, option))


def _authorization_link(function: Function, values: Mapping[str, object]) -> str:
    """The address at which a user lets an application in. The domain may have ``https://``."""
    domain = domain_of(function)
    try:
        portal = read_portal(cast("str", plain(values[domain])), "-")
    except ConfigurationError:
        portal = None
    if portal is None or portal is MOCK_PORTAL or "." not in portal.base:
        raise ConfigurationError(
            f"{domain}: the domain of a portal is wanted, such as acme.bitrix24.com"
        )
    base = portal.base
    return f"{base}/oauth/authorize/?{query(function, values)}"


def domain_of(function: Function) -> str:
    """The option of an authorization link that names the portal."""
    return next(option.option for option in function.options if option.sends is None)


def query(function: Function, values: Mapping[str, object]) -> str:
    """The options of a link, or of a call of the authorization server, as the query of an address.

    Raises:
        ParameterError: a text holds half of a character.
    """
    given = {
        option.sends: values[option.option]
        for option in function.options
        if option.sends and is_given(values.get(option.option))
    }
    for option in function.options:
        if option.sends in given:  # looked at before a secret stands there in clear
            check_text(given[option.sends], option.option)
    fields = {name: plain(value) for name, value in given.items()}
    return urlencode(fields, quote_via=quote, safe="")


def plain(value: object) -> object:
    """A value, a secret one in clear."""
    return value.reveal() if isinstance(value, Secret) else value


def check_text(value: object, option: str) -> None:
    """Refuse what is no text, or none that can be sent.

    Raises:
        ParameterError: with what it is instead; the value itself is not shown.
    """
    shown = plain(value)
    if isinstance(shown, int) and not isinstance(shown, bool):
        return
    if not isinstance(shown, str):
        kind = type(shown).__name__
        raise ParameterError(f"{option}: a text is wanted, but this is of type {kind}")
    if any("\ud800" <= sign <= "\udfff" for sign in shown):
        raise ParameterError(f"{option}: a text holds half of a character (a lone surrogate)")
