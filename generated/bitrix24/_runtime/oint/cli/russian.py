# Copied from generator/runtime/oint/cli/russian.py: edit it there, then build.
"""What is told of a line in Russian: the messages of the SDK and of the command line, translated.

A message is made where its cause is known, in English; here its sentence is found again and said in
Russian, with the same facts. One that is not known stays as it is: better that than nothing.
"""

from __future__ import annotations

import re
from typing import Final

_MEANT: Final = re.compile(r'; did you mean "(.*)"\?$', re.DOTALL)
_SENTENCES: Final = tuple(
    (re.compile(pattern, re.DOTALL), said)
    for pattern, said in (
        # the line
        (r'(".*") is no library', "{0} - не библиотека"),
        (r'(".*") is no function of (".*")', "{0} - не функция библиотеки {1}"),
        (r'(".*") is no option of (".*")', "{0} - не опция функции {1}"),
        (
            r'(".*") is no option: it has Russian letters that look Latin \((.*)\); write (\S+) in '
            "Latin letters",
            "{0} - не опция: в ней русские буквы, похожие на латинские ({1}); напишите {2} "
            "латинскими буквами",
        ),
        (r'(".*") needs a function: (.*)', "{0}: нужна функция: {1}"),
        (r'(".*") needs (--.*)', "{0}: не хватает {1}"),
        (r"(--\S+) needs a value: (.*)", "{0}: не хватает значения: {1}"),
        (
            r"(--\S+) needs a value, but the option (\S+) follows",
            "{0}: не хватает значения, за ней идёт опция {1}",
        ),
        (r"To send that as text, write (.*)", "Чтобы отправить это как текст, напишите {0}"),
        (r"(--\S+) is a switch and takes no value", "{0} - переключатель, значения у него нет"),
        (r"(--\S+) takes a text: (.*)", "{0} принимает текст: {1}"),
        (
            r'(".*") is one word too many; options are written --name value',
            "{0} - лишнее слово; опции пишутся как --имя значение",
        ),
        (r'(".*") is one word too many', "{0} - лишнее слово"),
        (r'(".*") is not valid UTF-8 text', "{0} - не текст в UTF-8"),
        (r"(.*): the brackets are not in order", "{0}: скобки не сходятся"),
        (r"(.*): = must follow the brackets", "{0}: после скобок должен идти знак ="),
        (r"(--\S*) is not clear: write (.*)", "{0}: неясно, какая опция; напишите {1}"),
        (r'(".*") takes one shell: (.*)', "{0}: нужна одна оболочка: {1}"),
        (r'(".*") is no shell; there are (.*)', "{0} - не оболочка; есть {1}"),
        (r'(".*") is no shell', "{0} - не оболочка"),
        (r"(.*): uploads cannot be written so yet", "{0}: файл так не указывается"),
        (r'See (".*")\.', "Смотрите {0}."),
        (r"See (\S+)", "Смотрите {0}"),
        (r'(\S+): (".*") is neither ru nor en', "{0}: {1} - не ru и не en"),
        # values
        (r"(\w+): missing: (.*)", "{0}: не хватает: {1}"),
        (r'([\w.-]+): "(.*)" is neither true nor false', '{0}: "{1}" - не true и не false'),
        (r'([\w.-]+): "(.*)" is not an integer', '{0}: "{1}" - не целое число'),
        (r'([\w.-]+): "(.*)" is not a number', '{0}: "{1}" - не число'),
        (
            r'([\w.-]+): "(.*)" is no date: write it as (\S+), with (\S+) behind it where the time '
            "zone matters",
            '{0}: "{1}" - не дата: напишите её как {2}, с {3} в конце, если важен часовой пояс',
        ),
        (
            r"([\w.-]+): (.+?) is no JSON \((.*?)\): (.*)",
            "{0}: {1:t} - не JSON ({2:t}): {3}",
        ),
        (r"this", "это"),
        (r"a number has no value", "у числа нет значения"),
        (r"nested too deeply", "вложено слишком глубоко"),
        (r"Expecting value", "ожидалось значение"),
        (r"Expecting ',' delimiter", "ожидалась запятая"),
        (r"Expecting ':' delimiter", "ожидалось двоеточие"),
        (
            r"Expecting property name enclosed in double quotes",
            "ожидалось имя в кавычках",
        ),
        (r"Illegal trailing comma before end of (?:object|array)", "лишняя запятая в конце"),
        (r"Unterminated string starting at", "строка не закрыта кавычкой"),
        (r"Invalid control character at", "управляющий символ в строке"),
        (r"Invalid \\+escape", "неверная последовательность после обратной черты"),
        (r"Extra data", "лишний текст в конце"),
        (
            r'([\w.-]+): "(.*)" is no object: write it as JSON, such as (.*), or name a file or an '
            "address that holds it",
            '{0}: "{1}" - не объект: напишите его как JSON, например {2}, или назовите файл или '
            "адрес, где он есть",
        ),
        (
            r"([\w.-]+): an object is wanted, with keys, but this is (.*)",
            "{0}: нужен объект с ключами, а это {1:t}",
        ),
        (r"a list", "список"),
        (
            r'([\w.-]+): there is no file "(.*)", and it is neither an address \(https://\.\.\.\) '
            "nor Base64",
            '{0}: файла "{1}" нет, и это не адрес (https://...) и не Base64',
        ),
        (r'([\w.-]+): "(.*)" is a folder, not a file', '{0}: "{1}" - папка, а не файл'),
        (r'([\w.-]+): "(.*)" cannot be read: (.*)', '{0}: "{1}" нельзя прочитать: {2:t}'),
        (r"([\w.-]+): the file cannot be read: (.*)", "{0}: файл нельзя прочитать: {1:t}"),
        (
            r"([\w.-]+): what is there is no text in UTF-8 or UTF-16",
            "{0}: там не текст в UTF-8 или UTF-16",
        ),
        (r"([\w.-]+): (\S+): it answers HTTP (\d+)", "{0}: {1}: ответ HTTP {2}"),
        (r"([\w.-]+): (\S+): it cannot be fetched \((\w+)\)", "{0}: {1}: не загружается ({2})"),
        (
            r"(.+): a text holds half of a character \(a lone surrogate\)",
            "{0}: в тексте половина символа (одиночный суррогат)",
        ),
        # the address
        (
            r"no address given: pass a webhook URL such as (\S+), or a domain, or name one in the "
            r"variable (\S+)",
            "нет адреса: укажите --url с адресом вебхука, например {0}, или домен и --token, или "
            "задайте переменную {1}",
        ),
        (
            r"the token is an address, not a token: .*",
            "токен - это адрес, а не токен: вебхук указывают один, в --url",
        ),
        (
            r"a token alone does not say which portal it is for: .*",
            "один токен не говорит, к какому порталу он: укажите --url с доменом портала",
        ),
        (
            r"(.*) is a webhook and needs no token: .*",
            "{0} - вебхук, токен ему не нужен: укажите домен с токеном или только вебхук",
        ),
        (
            r"(.*) names a portal, but nothing that permits a call: pass a webhook URL such as "
            r"(\S+), or an access token beside the domain",
            "{0} называет портал, но не даёт права на вызов: укажите адрес вебхука, например {1}, "
            "или --token рядом с доменом",
        ),
        (
            r"(.*) is not the address of a portal: (.*)\. A webhook URL looks like (\S+); with an "
            r"access token the domain suffices, such as (\S+)",
            "{0} - не адрес портала: {1:t}. Адрес вебхука выглядит так: {2}; с токеном доступа "
            "хватит домена, например {3}",
        ),
        (r"it holds a space or an invisible character", "в нём пробел или невидимый символ"),
        (r"it cannot be read as a URL", "его нельзя прочитать как URL"),
        (r"(\S+):// is not the web", "{0}:// - это не веб"),
        (
            r"http:// would send the secret in clear text, and portals demand https://",
            "по http:// секрет ушёл бы открытым текстом, а порталы требуют https://",
        ),
        (
            r"it must be without \? and #: .*",
            "в нём не должно быть ? и #: обрежьте всё после кода вебхука",
        ),
        (r"a user name or password does not belong into it", "имя или пароль в нём лишние"),
        (r"it names no host", "в нём нет имени узла"),
        (
            r"it names no domain: .*",
            "в нём нет домена: сначала адрес, за ним токен (перед узлом без точки нужно https://)",
        ),
        (
            r"its host name is not valid, or can be read as two names: write it as (\S+)",
            "имя узла неверно, или его можно прочитать двояко: напишите его как {0}",
        ),
        (r"its path does not begin with /rest/", "его путь не начинается с /rest/"),
        (
            r"a number, the webhook's user, must follow /rest/",
            "после /rest/ должно идти число - пользователь вебхука",
        ),
        (
            r"the webhook's code is missing behind the user",
            "после пользователя нет кода вебхука",
        ),
        (
            r"the webhook's code has characters that none has",
            "в коде вебхука символы, которых там не бывает",
        ),
        (r"it goes on behind the webhook's code", "после кода вебхука что-то лишнее"),
        (
            r"(\S+) must begin with https://: it gets the client secret",
            "{0}: адрес должен начинаться с https://, он получит секрет приложения",
        ),
        (r"(\S+) is no address such as (\S+)", "{0} - не адрес, каким был бы {1}"),
        (r"(\S+) is no address", "{0} - не адрес"),
        # the way and the answer
        (
            r"([\w./]+): no answer within (\S+) s \((.*)\)",
            "{0}: нет ответа за {1} с ({2})",
        ),
        (
            r"([\w./]+): no connection within (\S+) s \((.*)\)",
            "{0}: нет соединения за {1} с ({2})",
        ),
        (
            r"([\w./]+): the connection failed: (.*) \((\S+)\)(?:; (.*))?",
            "{0}: соединение не удалось: {1:t} ({2})",
        ),
        (
            r"([\w./]+): the proxy (?:(\S+) )?failed: (.*) \((\S+)\)(?:; (.*))?",
            "{0}: прокси не сработал: {2:t} ({3})",
        ),
        (r"Failed to establish a new connection: (.*)", "{0:t}"),
        (r"\[Errno \d+\] Connection refused", "в соединении отказано"),
        (r"Failed to resolve '(.*)' \(.*\)", 'узел "{0}" не найден'),
        (
            r"Remote end closed connection without response",
            "портал закрыл соединение, не ответив",
        ),
        (
            r"the proxy that the environment names cannot be used: (.*)",
            "прокси из окружения использовать нельзя: {0}",
        ),
        (
            r"([\w./]+): HTTP (\d+), but not an answer of the REST API: (.*?)"
            r"( Check the webhook code or token\.)?",
            "{0}: HTTP {1}, но это не ответ REST API: {2:t}",
        ),
        (r"the body is empty\.", "тело ответа пусто."),
        (r"the JSON is not an object\.", "JSON - не объект."),
        (
            r"(.*) that is not whole JSON, beginning (.*)\.",
            "{0}, но не целый JSON; начинается с {1}.",
        ),
        (
            r"the portal points to (.*) instead; .*",
            "портал отсылает на {0}; если его переименовали, укажите новый адрес (по "
            "перенаправлениям запрос не идёт: секрет ушёл бы на другой узел).",
        ),
        (
            r"the answer has neither result nor error: (.*)\.",
            "в ответе нет ни result, ни error: {0}.",
        ),
        (
            r"([\w./]+): the answer has neither result nor error",
            "{0}: в ответе нет ни result, ни error",
        ),
        (r"([\w./]+): (.*); nothing was uploaded", "{0}: {1:t}; ничего не загружено"),
        (r"the portal has named no address for the file", "портал не назвал адрес для файла"),
        (
            r"the portal has named an address for the file that is none",
            "портал назвал для файла адрес, который не адрес",
        ),
        (
            r"the address that the portal has named for the file does not begin with https://",
            "адрес, который портал назвал для файла, не начинается с https://",
        ),
        (
            r"the portal has named an address of another host for the file: (.*)",
            "портал назвал для файла адрес другого узла: {0}",
        ),
        (
            r"([\w./]+): (.*) \((.*), HTTP (\d+)\)((?:; [^.]*)?)(?:\. .*)?",
            "{0}: {1:t} ({2:t}, HTTP {3}){4}",
        ),
        (r"refused", "отказано"),
        (r"no code", "без кода"),
        # the system
        (r"No such file or directory", "нет такого файла или папки"),
        (r"Permission denied", "нет прав"),
        (r"Is a directory", "это папка"),
        (r"Not a directory", "это не папка"),
        (r"No space left on device", "на диске нет места"),
        (r"Read-only file system", "диск только для чтения"),
        (r"Bad file descriptor", "файл закрыт"),
        (r"File name too long", "имя файла слишком длинное"),
        (r"embedded null byte", "в имени нулевой байт"),
        # the output
        (r"standard output is closed", "стандартный вывод закрыт"),
        (
            r"standard output cannot be written: (.*); the call was made, its answer is not all "
            "there",
            "в стандартный вывод нельзя писать: {0:t}; вызов сделан, ответ пропал",
        ),
        (r"standard output cannot be written: (.*)", "в стандартный вывод нельзя писать: {0:t}"),
        (
            r"--out: (.*) cannot be written: (.*); the call was made, its answer is not all there",
            "--out: {0} нельзя записать: {1:t}; вызов сделан, ответ пропал",
        ),
        (r"--out: (.*) cannot be written: (.*)", "--out: {0} нельзя записать: {1:t}"),
        (r"(\d+) bytes written to (.*)", "записано байт: {0}, в {1}"),
        (
            r"internal error: (.*)\. This is a bug in this program(.*)",
            "внутренняя ошибка: {0}. Это ошибка программы",
        ),
    )
)
"""Sentences, and how they are said; ``{0:t}`` is a part that is a sentence of its own."""


class _Part(str):
    """A part of a message, which may be translated in turn."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return in_russian(self) if spec == "t" else str(self)


def in_russian(text: str) -> str:
    """A message in Russian; the message itself where nobody has said how."""
    meant = _MEANT.search(text)
    if meant is not None:
        return f'{in_russian(text[: meant.start()])}; возможно, "{meant[1]}"?'
    for pattern, said in _SENTENCES:
        found = pattern.fullmatch(text)
        if found is not None:
            return said.format(*(_Part(part or "") for part in found.groups()))
    return text
