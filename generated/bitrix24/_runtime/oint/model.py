# Copied from generator/runtime/oint/model.py: edit it there, then build.
"""What a function of OpenIntegrations is. Data without behaviour."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

Language: TypeAlias = Literal["en", "ru"]
OptionType: TypeAlias = Literal[
    "string", "number", "id", "boolean", "date", "list", "object", "file", "files"
]
Structure: TypeAlias = "Text | list[Structure] | dict[str, Structure]"


class Text(NamedTuple):
    """A line in both languages."""

    en: str
    ru: str

    def of(self, language: Language) -> str:
        """The line in one of them."""
        return self.ru if language == "ru" else self.en


class Option(NamedTuple):
    """An option of a function.

    Attributes:
        option: long name; also that of the Python argument.
        short: its letter.
        name: English name of the original's parameter.
        russian: Russian name of it.
        type: what it holds; ``id`` is a number or a text, ``list`` one value or several, ``files``
            a name → file.
        required: whether a call must have it.
        summary: what it is.
        role: whether it is the address or the token.
        sends: dotted path of the method's parameter; ``*`` if each key of it is one.
        default: what is sent when it is left out; ``None`` for nothing.
        words: what stands for true and for false on the wire; ``None`` for these themselves.
        single: whether one value is sent alone, not as a list of one.
        format: how a date is written.
        dates: the keys of an object that are dates, the day alone.
        lists: the keys of an object that are lists, also with one value.
        named: the option that says the name of the file, sent before it as a pair.
        unless: the option beside which it is not sent.
    """

    option: str
    short: str
    name: str
    russian: str
    type: OptionType
    required: bool
    summary: Text
    role: Literal["url", "token"] | None = None
    sends: str | None = None
    default: Any = None
    words: tuple[str, str] | None = None
    single: bool = False
    format: Literal["offset", "local", "day"] | None = None
    dates: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    named: str | None = None
    unless: str | None = None


class Example(NamedTuple):
    """A documented call, what it sends, and its documented answer."""

    options: dict[str, Any]
    answer: Any
    request: dict[str, Any] | None = None
    portal: Any = None


class Function(NamedTuple):
    """A function.

    Attributes:
        function: English name.
        russian: Russian name.
        aliases: older names.
        area: folder of the spec that it stands in.
        summary: what it does.
        returns: what the answer holds.
        fixed: parameters that are always sent.
        structure: what a structure holds.
        calls: the REST method.
        version: of the REST API.
        page: address of the method's documentation.
        local: how it is answered without a portal.
        oauth: grant type of a call of the authorization server.
        upload: the option whose file goes to the address that the method answers.
        answers: what is made of the answer.
        block: key of a block of a message.
        options: in the order of the original's parameters.
        examples: documented calls.
    """

    function: str
    russian: str
    aliases: tuple[str, ...]
    area: str
    summary: Text
    returns: Text
    fixed: dict[str, Any]
    structure: dict[str, Structure]
    calls: str | None = None
    version: int = 2
    page: str | None = None
    local: Literal["authorization_link", "structure", "block"] | None = None
    oauth: Literal["authorization_code", "refresh_token"] | None = None
    upload: str | None = None
    answers: Literal["filter_fields"] | None = None
    block: str | None = None
    options: tuple[Option, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names, each once: English, Russian, older ones."""
        return tuple(dict.fromkeys((self.function, self.russian, *self.aliases)))

    def option(self, name: str) -> Option | None:
        """The option of a long name."""
        return next((option for option in self.options if option.option == name), None)
