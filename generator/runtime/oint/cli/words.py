"""What help and messages of ``oint`` say, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..model import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import Language

WORDS: Final[Mapping[str, Text]] = {
    "usage": Text("Usage", "Вызов"),
    "program": Text(
        "Calls Bitrix24 under the names of OpenIntegrations.",
        "Вызывает Битрикс24 функциями с именами из OpenIntegrations.",
    ),
    "library-function": Text("LIBRARY FUNCTION [options]", "БИБЛИОТЕКА ФУНКЦИЯ [опции]"),
    "function": Text("FUNCTION [options]", "ФУНКЦИЯ [опции]"),
    "options-only": Text("[options]", "[опции]"),
    "libraries": Text("Libraries", "Библиотеки"),
    "functions": Text("{count} functions", "функций: {count}"),
    "options": Text("Options", "Опции"),
    "common": Text("Options of every function", "Опции каждой функции"),
    "lists": Text(
        '"{program} {library}" lists the functions.',
        '"{program} {library}" перечисляет функции.',
    ),
    "explains": Text(
        '"{program} {library} FUNCTION --help" explains a function.',
        '"{program} {library} ФУНКЦИЯ --help" объясняет функцию.',
    ),
    "completes": Text(
        '"{program} completion bash" prints a script that completes names; also zsh, fish, '
        "powershell.",
        '"{program} completion bash" печатает скрипт, который дополняет имена; также zsh, fish, '
        "powershell.",
    ),
    "names": Text("Other names", "Другие имена"),
    "answers": Text("Answers", "Ответ"),
    "method": Text("Method", "Метод"),
    "page": Text("Page", "Страница"),
    "example": Text(
        "Example (with --mock it needs no portal)", "Пример (с --mock портал не нужен)"
    ),
    "required": Text("required", "обязательна"),
    "date": Text("ISO 8601 or MM/DD/YYYY HH:MM:SS", "ISO 8601 или ММ/ДД/ГГГГ ЧЧ:ММ:СС"),
    "help": Text(
        "show this help, or that of a function", "показать эту справку или справку функции"
    ),
    "mock": Text(
        "no portal: answer as the documentation does", "без портала: ответить, как в документации"
    ),
    "test": Text(
        "show the request, without secrets; nothing is sent to the portal",
        "показать запрос без секретов; порталу ничего не отправляется",
    ),
    "raw": Text(
        "print an answer that is a text without quotes", "печатать ответ-текст без кавычек"
    ),
    "out": Text("write the answer into a file", "записать ответ в файл"),
    "debug": Text(
        "show request, status and time, without secrets",
        "показать запрос, статус и время без секретов",
    ),
    "version": Text("show the version", "показать версию"),
    "FILE": Text("FILE", "ФАЙЛ"),
    "sent": Text("sent", "отправлено"),
    "of": Text("{done} of {all}", "{done} из {all}"),
}
"""Each by its key; what stands in braces is filled in."""

TYPES: Final[Mapping[str, Text]] = {
    "string": Text("TEXT", "ТЕКСТ"),
    "number": Text("NUMBER", "ЧИСЛО"),
    "id": Text("ID", "ID"),
    "boolean": Text("true|false", "true|false"),
    "date": Text("DATE", "ДАТА"),
    "list": Text("LIST", "СПИСОК"),
    "object": Text("JSON", "JSON"),
    "file": Text("FILE", "ФАЙЛ"),
    "files": Text("JSON", "JSON"),
}
"""What stands for the value of an option."""


def word(key: str, language: Language, **facts: object) -> str:
    """One of these, with its facts filled in."""
    return WORDS[key].of(language).format(**facts)
