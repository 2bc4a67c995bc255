# Copied from generator/runtime/oint/local.py: edit it there, then build.
"""The functions of ``oint`` that need no portal: structures to fill in, blocks, a link. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from ..errors import ParameterError
from ..portal import read_portal
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
    if function.local == "structure":
        return structure(function, language, is_empty=_switched(function, "empty", values))
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


def _switched(function: Function, name: str, values: Mapping[str, object]) -> bool:
    option = function.option(name)
    value = values.get(name)
    return bool(option is not None and is_given(value) and read(value, option))


def _authorization_link(function: Function, values: Mapping[str, object]) -> str:
    """The address at which a user lets an application in. The domain may have ``https://``."""
    domain = domain_of(function)
    base = read_portal(plain(values[domain]), "-").base
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
    if not all(map(_is_whole, given.values())):  # before a secret stands there in clear
        raise ParameterError(
            f"{function.function}: a text holds half of a character (a lone surrogate)"
        )
    fields = {name: plain(value) for name, value in given.items()}
    return urlencode(fields, quote_via=quote, safe="")


def plain(value: object) -> str:
    """A value as text, a secret one in clear."""
    return value.reveal() if isinstance(value, Secret) else str(value)


def _is_whole(value: object) -> bool:
    try:
        plain(value).encode()
    except UnicodeEncodeError:
        return False
    return True
