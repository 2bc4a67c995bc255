# Copied from generator/runtime/oint/cli/russian_texts.py: edit it there, then build.
"""What is told in Russian: the sentences of messages, and what the general errors mean. Data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCES: Final = (
    # the line
    (r'(".*") is no library', "{0} - не библиотека"),
    (r'(".*") is no function of (".*")', "{0} - не функция библиотеки {1}"),
    (r'(".*") is no option of (".*")', "{0} - не опция для {1}"),
    (
        r'(".*") is no option: it has Russian letters that look Latin \((.*)\); write (\S+) in '
        "Latin letters",
        "{0} - не опция: в ней русские буквы, похожие на латинские ({1}); напишите {2} "
        "латинскими буквами",
    ),
    (r'(".*") needs a function: (.*)', "{0}: нужна функция: {1:t}"),
    (r"(.*) LIBRARY FUNCTION \[options\]", "{0} БИБЛИОТЕКА ФУНКЦИЯ [опции]"),
    (r"(.*) FUNCTION \[options\]", "{0} ФУНКЦИЯ [опции]"),
    (r"(.*) SHELL \[options\]", "{0} ОБОЛОЧКА [опции]"),
    (r'(".*") needs (--.*)', "{0}: не хватает {1}"),
    (r"(--\S+) needs a value: (.*)", "{0}: не хватает значения: {1}"),
    (
        r"(--\S+) needs a value, but the option (\S+) follows",
        "у {0} нет значения: дальше идёт опция {1}",
    ),
    (r"To send that as text, write (.*)", "Чтобы отправить это как текст, напишите {0}"),
    (r"(--\S+) is a switch and takes no value", "{0} - переключатель, значения у него нет"),
    (r"(--\S+) takes a text: (.*)", "{0} принимает текст: {1}"),
    (
        r'(".*") is one word too many; options are written --name value',
        "{0} - лишнее слово; опции пишутся как --имя значение",
    ),
    (r'(".*") is one word too many', "{0} - лишнее слово"),
    (
        r"argument (\d+), the value of (\S+), is not valid UTF-8 text",
        "слово {0}, значение опции {1}, - не текст в UTF-8",
    ),
    (r"argument (\d+) is not valid UTF-8 text", "слово {0} - не текст в UTF-8"),
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
        r'([\w.-]+): "(.*)" is no date: write it as ([\d:T-]+)',
        '{0}: "{1}" - не дата: напишите её как {2}',
    ),
    (
        r'([\w.-]+): "(.*)" is no date: write it as (\S+), with (\S+) behind it where the time '
        "zone matters",
        '{0}: "{1}" - не дата: напишите её как {2}, с {3} в конце, если важен часовой пояс',
    ),
    (
        r"([\w.-]+): (.+?) is no JSON \((.*?)\): (.*)",
        "{0}: {1:t} - не JSON ({2:t}): {3}",
    ),
    (r"this", "значение"),
    (r"a key stands there twice", "ключ встречается дважды"),
    (r"(\S+) is no number", "{0} - не число"),
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
    (
        r"Invalid \\+(?:escape|uXXXX escape).*",
        "неверная последовательность после обратной черты",
    ),
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
    (r"null", "null"),
    (r"true or false", "логическое значение"),
    (r"a number", "число"),
    (r"a text", "текст"),
    (
        r"([\w.-]+): a number is wanted, but this is of type (\w+)",
        "{0}: нужно число, а это {1}",
    ),
    (
        r"([\w.-]+): a text is wanted, but this is of type (\w+)",
        "{0}: нужен текст, а это {1}",
    ),
    (r"([\w.-]+): reading it fails with (\w+)", "{0}: прочитать не удалось: {1}"),
    (r'([\w.-]+): there is no file "(.*)"', '{0}: файла "{1}" нет'),
    (r"([\w.-]+): no file is named", "{0}: файл не назван"),
    (
        r"([\w.-]+): a file is a path, bytes or an open file, not (\w+)",
        "{0}: файл - это путь, адрес или Base64, а не {1}",
    ),
    (
        r"([\w.-]+): the file is open as text: open it in the mode rb",
        "{0}: файл открыт как текст: откройте его в режиме rb",
    ),
    (r"([\w.-]+): (.*) is larger than (\d+) MiB", "{0}: {1} больше {2} МиБ"),
    (r"the file cannot be read while it is sent: (.*)", "файл не читается при отправке: {0:t}"),
    (
        r"the file has become shorter while it was sent, by (\d+) bytes",
        "файл стал короче при отправке, на {0} байт",
    ),
    (r"it does not wait for what is still to come", "он не ждёт того, что ещё придёт"),
    (
        r'([\w.-]+): there is no file "(.*)", and it is neither an address \(https://\.\.\.\) '
        "nor Base64",
        '{0}: файла "{1}" нет, и это не адрес (https://...) и не Base64',
    ),
    (r'([\w.-]+): "(.*)" is a folder, not a file', '{0}: "{1}" - папка, а не файл'),
    (r'([\w.-]+): "(.*)" cannot be read: (.*)', '{0}: "{1}" нельзя прочитать: {2:t}'),
    (r"([\w.-]+): the file cannot be read: (.*)", "{0}: файл нельзя прочитать: {1:t}"),
    (
        r"([\w.-]+): (.*) is no text in UTF-8 or UTF-16",
        "{0}: в {1} не текст в UTF-8 или UTF-16",
    ),
    (r"([\w.-]+): (\S+): it answers HTTP (\d+)", "{0}: {1}: ответ HTTP {2}"),
    (r"([\w.-]+): (\S+): it cannot be fetched", "{0}: {1}: не загружается"),
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
    (r"(\S+):// is not the web", "нужен https://, а не {0}://"),
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
        "в нём нет домена: адрес - в --url, токен - в --token (перед узлом без точки нужно https://)",
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
    (r"(\S+) is no address such as (\S+)", "{0}: нужен адрес вида {1}"),
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
        "{0}: прокси {1} не сработал: {2:t} ({3})",
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
        "прокси из окружения использовать нельзя: {0:t}",
    ),
    (
        r"it is no address of a proxy, such as (\S+)",
        "это не адрес прокси, например {0}",
    ),
    (r"Proxy URL had unsupported scheme (\S+), .*", "схема {0} не поддерживается"),
    (
        r"(\S+) names (.*), where no certificates can be read: (.*)",
        "{0} называет {1}, где нет сертификатов, которые можно прочитать: {2:t}",
    ),
    (
        r"IncompleteRead\((\d+) bytes read(?:, (\d+) more expected)?\)",
        "ответ оборван после {0} байт",
    ),
    (r"the length of the body cannot be read", "длину ответа нельзя прочитать"),
    (
        r"the body is not compressed as it says",
        "ответ сжат не так, как в нём сказано",
    ),
    (r"\[SSL: UNEXPECTED_EOF_WHILE_READING\] .*", "портал оборвал защищённое соединение"),
    (
        r"\[SSL: CERTIFICATE_VERIFY_FAILED\] .*",
        "сертификату портала нет доверия",
    ),
    (r"\[SSL: (\w+)\] .*", "ошибка защищённого соединения {0}"),
    (
        r"\('Connection aborted\.', (.*)\)|Connection reset by peer|\[Errno 104\] .*",
        "соединение оборвано",
    ),
    (
        r"([\w./]+): HTTP (\d+), but not an answer of the REST API: (.*) Check the webhook code "
        r"or token\.",
        "{0}: HTTP {1}, но это не ответ REST API: {2:t} Проверьте код вебхука или токен.",
    ),
    (
        r"([\w./]+): HTTP (\d+), but not an answer of the REST API: (.*)",
        "{0}: HTTP {1}, но это не ответ REST API: {2:t}",
    ),
    (r"the body is empty\.", "тело ответа пусто."),
    (r"the JSON is not an object\.", "JSON - не объект."),
    (
        r"(.*) that is not whole JSON, beginning (.*)\.",
        "{0}, но не целый JSON; начинается с {1}.",
    ),
    (
        r"the portal points elsewhere, and does not say where\.",
        "портал отсылает на другой адрес и не называет его.",
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
        r"([\w./]+): the answer has neither (\w+) nor error",
        "{0}: в ответе нет ни {1}, ни error",
    ),
    (r"([\w./]+): (.*); nothing was uploaded", "{0}: {1:t}; ничего не загружено"),
    (r"the portal has named no address for the file", "портал не назвал адрес для файла"),
    (
        r"the portal has named an address for the file that is none",
        "портал назвал для файла неверный адрес",
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
        r"([\w./]+): (.*) \((.*), HTTP (\d+)\)((?:; [^.]*)?)",
        "{0}: {1:t} ({2:t}, HTTP {3}){4}",
    ),
    (
        r"([\w./]+): (.*) \((.*?), HTTP (\d+)\)((?:; [^.]*)?)\. (.*)",
        "{0}: {1:t} ({2:t}, HTTP {3}){4}{5:m}",
    ),
    (r"refused", "отказано"),
    (r"no code", "без кода"),
    # the system
    (r"No such file or directory", "нет такого файла или папки"),
    (r"Permission denied", "нет прав"),
    (r"Invalid argument", "так его не прочитать"),
    (r"Could not determine home directory\.", "домашняя папка неизвестна"),
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
    (
        r"(\S+): not sent: the portal has room for (\S+) requests a second, so that this one would have to wait for (\d+) s, .*",
        "{0}: не отправлено: портал принимает в секунду запросов: {1}, и этот ждал бы {2} с, дольше своего времени; вызывайте реже",
    ),
    (
        r"(\S+): not sent: of the (\S+) seconds that it may run in ten minutes too many are used up; there is time for it in (\d+) s, .*",
        "{0}: не отправлено: из {1} секунд работы за десять минут почти все израсходованы; время появится через {2} с",
    ),
    (
        r"B24_LIMITS is auto, standard, enterprise, none or a pair such as 50/2, not (.*)",
        "B24_LIMITS: нужно auto, standard, enterprise, none или пара, например 50/2, а не {0}",
    ),
    (r"standard output cannot be written: (.*)", "в стандартный вывод нельзя писать: {0:t}"),
    (
        r"--out: (.*) cannot be written: (.*); the call was made, its answer is not all there",
        "--out: {0} нельзя записать: {1:t}; вызов сделан, ответ пропал",
    ),
    (r"--out: (.*) cannot be written: (.*)", "--out: {0} нельзя записать: {1:t}"),
    (r"--out: no file is named", "--out: файл не назван"),
    (
        r"(\w+): the domain of a portal is wanted, such as (\S+)",
        "{0}: нужен домен портала, например {1}",
    ),
    (r"(\d+) bytes written to (.*)", "записано {0} байт в {1}"),
    (
        r"internal error: (.*)\. This is a bug in this program(.*)",
        "внутренняя ошибка: {0}. Это ошибка программы",
    ),
)
"""Patterns of messages, and how they are said: ``{0}`` is a part as it stands, ``{0:t}`` one that is
a sentence of its own, ``{0:m}`` the meaning of an error."""

MEANINGS: Final[Mapping[str, str]] = {
    "The server broke down on the request; its administrator or the support of Bitrix24 can help.": "Сервер не справился с запросом; поможет его администратор или поддержка Битрикс24.",
    "The server gave an answer that made no sense; its administrator or the support of Bitrix24 can help.": "Сервер ответил бессмыслицей; поможет его администратор или поддержка Битрикс24.",
    "Requests came faster than the portal's tariff allows.": "Запросы шли быстрее, чем разрешает тариф портала.",
    "The method has used up its running time for this webhook or application; time.operating_reset_at says when some is freed.": "Метод исчерпал время работы для этого вебхука или приложения; когда оно освободится, говорит time.operating_reset_at.",
    "A parameter that the method needs is missing.": "Не хватает параметра, который нужен методу.",
    "The webhook code or access token is wrong. Check the user number and the code in the webhook's address, and whether the webhook was deleted, renewed or blocked.": "Код вебхука или токен неверен. Проверьте номер пользователя и код в адресе вебхука, и не удалён ли вебхук, не обновлён ли, не заблокирован ли.",
    "The access token is not one that the portal knows.": "Такого токена портал не знает.",
    "The access token has run out and has to be renewed.": "Срок токена истёк, его нужно обновить.",
    "The request was not sent over HTTPS.": "Запрос отправлен не по HTTPS.",
    "Bitrix24 has blocked this caller by hand because of the load; only its support can undo that.": "Битрикс24 заблокировал вызовы вручную из-за нагрузки; снять это может только поддержка.",
    "The portal is on a plan without REST.": "На тарифе портала нет REST.",
    "The user behind the webhook or token may not do this.": "Пользователю вебхука или токена это не разрешено.",
    "The portal does not accept this webhook or token. Check the user number and the code in the webhook's address, and whether the webhook was deleted, renewed or blocked.": "Портал не принимает этот вебхук или токен. Проверьте номер пользователя и код в адресе вебхука, и не удалён ли вебхук, не обновлён ли, не заблокирован ли.",
    "The webhook or application lacks the scope of the method.": "У вебхука или приложения нет права (scope) на этот метод.",
    "An administrator has opened the application to certain users only, and this one is not among them.": "Администратор открыл приложение не всем, и этого пользователя среди них нет.",
    "There is no method of this name, or only in the other version of REST.": "Метода с таким именем нет, или он есть только в другой версии REST.",
    "The portal's public side is switched off; on a self-hosted portal the settings of the main module bring it back.": "Публичная часть портала выключена; в коробке её возвращают настройки главного модуля.",
}
"""What the general errors of the API mean."""
