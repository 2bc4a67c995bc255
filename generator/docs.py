"""The texts of generated docstrings: what a method is, takes, answers and raises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import quote

from .model import Api
from .runtime.hidden import hidden_in
from .runtime.oint.model import Function, Language
from .runtime.schema.methods import MISSING, Field, Method, Value
from .text import Code, clean, doc, spelled

WIDTH: Final = 96


def method_doc(method: Method, api: Api, result: str) -> Code:
    """The docstring of a method."""
    return _docstring(list(_method_lines(method, api, result)), 8)


def summary_doc(text: str, indent: int) -> Code:
    """A docstring of one paragraph."""
    return _docstring(_wrap(text, indent), indent)


_MAKES: Final = frozenset({"add", "create", "register"})
"""Last names of methods that answer a number for what they have made."""


def plain_result(method: Method) -> str:
    """What a result is that has no fields and no text of its own, by its type."""
    kinds = {item.name for item in method.returns.type.alternatives}
    if kinds == {"null"}:
        return "Nothing."
    if method.effect == "write" and kinds <= {"boolean", "true", "false", "null"}:
        return "Whether it was done."
    if method.method.rsplit(".", 1)[-1].lower() in _MAKES and kinds == {"integer"}:
        return "Identifier of what was made."
    return "What the portal answers."


def field_doc(field: Field) -> Code:
    """What stands under a field of a TypedDict; empty when the spec says nothing."""
    text = _field_text(field)
    return _docstring(_wrap(text, 4), 4) if text else Code("")


def _docstring(lines: list[str], indent: int) -> Code:
    """What stands between the triple quotes; every line is escaped by itself."""
    pad = " " * indent
    shown = [str(doc(line)) if line.strip() else "" for line in lines]
    if len(shown) == 1:
        return Code(shown[0])
    rest = "".join(f"{pad}{line}\n" if line else "\n" for line in shown[1:])
    return Code(f"{shown[0]}\n{rest}{pad}")


def page_url(api: Api, docs: str) -> str:
    """Address of a documentation page; what cannot be seen stands in it as addresses spell it."""
    address = api.docs.replace("{page}", docs)
    return hidden_in().sub(lambda match: quote(match[0]), address)


def _method_lines(method: Method, api: Api, result: str) -> Iterator[str]:
    yield from _wrap(method.summary, 8)
    yield ""
    if method.deprecated:
        instead = method.deprecated.replacement
        hint = f"; use ``{instead}`` instead" if instead else ""
        yield from _wrap(f"Deprecated{hint}. {method.deprecated.because or ''}", 8)
        yield ""
    if method.description:
        yield from _wrap(method.description, 8)
        yield ""
    yield "Args:"
    for param in method.params:
        yield from _entry(param.python, _param_text(param))
    yield from _entry(
        "extra_params", "parameters that the spec does not know, by their wire names."
    )
    yield ""
    yield "Returns:"
    yield from _wrap(result, 12, "    ", "    ")
    yield ""
    yield "Raises:"
    yield from _entry("APIError", _errors_text(method))
    yield from _entry("HTTPError, TransportError", "no answer of the API came.")
    if method.one_of:
        yield from _entry("ParameterError", _one_of_text(method))
    yield ""
    yield from _wrap(_facts(method), 8)
    yield ""
    yield page_url(api, method.docs)


def _facts(method: Method) -> str:
    version = "REST 3.0" if method.version == 3 else "REST"
    kind = "Reads only." if method.effect == "read" else "Writes."
    scope = ", ".join(f"``{name}``" for name in method.scope)
    name = f"{version} method ``{method.method}``"
    return f"{name}. Scope: {scope}. Who may call: {method.access}. {kind}"


def _errors_text(method: Method) -> str:
    if not method.errors:
        return "the portal refused the call."
    return "the portal refused the call. " + " ".join(
        f"{_code(error.code)}: {meaning}" if error.code else f"No code: {meaning}"
        for error in method.errors
        if (meaning := error.when or (error.message and f"“{error.message}”."))
    )


def _one_of_text(method: Method) -> str:
    names = {param.name: param.python for param in method.params}
    groups = [" and ".join(names[name] for name in group) for group in method.one_of]
    return f"none of {'; none of '.join(groups)} is given."


def _param_text(param: Field) -> str:
    parts = [_field_text(param)]
    if param.required:
        parts.append("Required.")
    if param.required_if:
        parts.append(f"Required: {param.required_if}")
    nested = ", ".join(
        _code(item.name) + ("" if not item.required else " (required)") for item in param.fields
    )
    if nested:
        parts.append(f"Keys: {nested}.")
    if param.prefixes:
        parts.append(f"Before a key may stand: {', '.join(map(_code, param.prefixes))}.")
    return " ".join(part for part in parts if part) or f"{_code(param.name)} of the request."


def _field_text(field: Field) -> str:
    parts = [field.summary or ""]
    if field.values:
        parts.append(f"{_values_text(field.values)}{' and others' if field.open else ''}.")
    if field.operators:
        parts.append(f"Comparisons: {', '.join(map(_code, field.operators))}.")
    if field.default is not MISSING:
        parts.append(f"Default: {_code(field.default)}.")
    return " ".join(part for part in parts if part)


def _values_text(values: tuple[Value, ...]) -> str:
    shown = (
        _code(value.value) + (f" ({value.meaning})" if value.meaning else "") for value in values
    )
    return f"One of {', '.join(shown)}"


def _code(value: object) -> str:
    return f"``{spelled(value)}``"


def _entry(name: str, text: str) -> list[str]:
    return _entry_at(8, name, text)


def _entry_at(indent: int, name: str, text: str) -> list[str]:
    return _wrap(f"{name}: {text}", indent, "    ", "        ")


def _wrap(text: str, indent: int, first: str = "", rest: str = "") -> list[str]:
    """The words of a text in lines; a word that is longer than a line has one of its own."""
    width = WIDTH - indent
    lines: list[str] = []
    line, room = "", width - len(first)
    for word in clean(text).split():
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line, room = word, width - len(rest)
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return [f"{rest if number else first}{line}" for number, line in enumerate(lines)]


_OINT: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "Args": "Args",
        "Returns": "Returns",
        "Raises": "Raises",
        "whole": "The answer as it came, be it a result or an error of the API.",
        "ParameterError": "an argument is missing or cannot be read.",
        "ConfigurationError": "the address or the token is wrong.",
        "TransportError": "no answer came.",
        "HTTPError": "what came is not an answer of the REST API.",
        "Calls": "Calls",
    },
    "ru": {
        "Args": "Аргументы",
        "Returns": "Возвращает",
        "Raises": "Исключения",
        "whole": "Ответ целиком, будь то результат или ошибка API.",
        "ParameterError": "аргумента не хватает, или его нельзя прочитать.",
        "ConfigurationError": "адрес или токен неверен.",
        "TransportError": "ответ не пришёл.",
        "HTTPError": "пришёл не ответ REST API.",
        "Calls": "Вызывает",
    },
}


def oint_doc(
    function: Function,
    method: Method | None,
    api: Api,
    language: Language,
    arguments: Sequence[str],
) -> Code:
    """The docstring of an ``oint`` function, in the language of its name.

    Args:
        function: the function.
        method: the method that it calls.
        api: what is true of the whole API.
        language: of the texts.
        arguments: names of its arguments.
    """
    words = _OINT[language]
    lines = _wrap(function.summary.of(language), 4)
    if function.options:
        lines += ["", f"{words['Args']}:"]
    for option, name in zip(function.options, arguments, strict=True):
        lines += _entry_at(4, name, option.summary.of(language))
    lines += ["", f"{words['Returns']}:"]
    returns = function.returns.of(language)
    if function.local is None and function.answers is None:
        returns = f"{returns} {words['whole']}"
    lines += _wrap(returns, 4, "    ", "    ")
    errors = ["ParameterError"]
    if function.local in {None, "authorization_link"}:
        errors.append("ConfigurationError")
    if function.local is None:
        errors += ["TransportError", "HTTPError"]
    lines += ["", f"{words['Raises']}:"]
    for error in errors:
        lines += _entry_at(4, error, words[error])
    if method is not None:
        lines += ["", *_wrap(f"{words['Calls']} ``{method.method}``.", 4)]
        lines += ["", page_url(api, method.docs)]
    return _docstring(lines, 4)
