"""Messages in Russian: each one that a line of ``oint`` can lead to has its sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bitrix24._runtime.oint.cli.russian import in_russian
from tests.cli.process import run_oint
from tests.generated.portal import Portal

RUNTIME = Path(__file__).parent.parent.parent / "generator" / "runtime"
SOURCES = [
    *sorted(RUNTIME.glob("oint/**/*.py")),
    *(RUNTIME / name for name in ("portal.py", "cli/arguments.py", "cli/writable.py")),
]
RAISES = {
    "ParameterError", "ConfigurationError", "HTTPError", "UsageError", "OutputError", "_wrong",
    "_refused", "note",
}  # fmt: skip
NOT_TOLD = {
    "the {} must be text (str), but it is of type {}",  # only Python can give something else
    "{}",
    "{}: {}: {}",  # made of others
    '{}: "{}" is not {}',  # a number or an integer
    "{}: pass a webhook URL such as {}, or a domain, or name one in the variable B24_URL",
    "{}: a file is a path, bytes or an open file, not {}",
    "credentials give the access tokens: pass the portal's domain beside them, and neither a token "
    "nor a webhook",
    "there is no function {}{}",  # the line says it in its own words
    "{}: {}",
}
"""Messages that no line can lead to, or that are made of others."""


def messages(path: Path) -> Iterator[str]:
    """The messages of a file, with ``{}`` in the place of facts."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
        if name in RAISES:
            for argument in node.args:
                text = template(argument)
                if len(text) > 2:
                    yield text


def template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
    )


ALL = sorted({text for path in SOURCES for text in messages(path)} - NOT_TOLD)


def test_the_messages_are_found() -> None:
    assert len(ALL) > 40


@pytest.mark.parametrize("text", ALL)
def test_every_message_is_said_in_russian(text: str) -> None:
    filled = [text.replace("{}", fact) for fact in ("5", '"x"', "--x", "https://x/")]
    filled += [re.sub(r"\{\}$", "", text).replace("{}", fact) for fact in ("5", "--x")]
    filled += [text.replace("{}", "")]
    said = [in_russian(each) for each in filled if in_russian(each) != each]
    assert said, text
    assert re.search("[а-я]", said[0])


LINES = {
    "no library": ("битрикс",),
    "no function": ("bitrix24", "ПолучитьЛида"),
    "no options": ("bitrix24", "СоздатьЛид"),
    "a letter too many": ("bitrix24", "ПолучитьЛид", "--lеad", "5"),
    "an unknown option": ("bitrix24", "ПолучитьЛид", "--led", "5"),
    "a value missing": ("bitrix24", "ПолучитьЛид", "--lead"),
    "an option in its place": ("bitrix24", "ПолучитьЛид", "--lead", "--url"),
    "a word too many": ("bitrix24", "ПолучитьЛид", "5", "-u", "x"),
    "a switch with a value": ("bitrix24", "ПолучитьЛид", "--mock=5"),
    "a quote missing": ("bitrix24", "ПолучитьПользователей", "--users", "['1]"),
    "no object": ("bitrix24", "СоздатьЛид", "--fields", "TITLE"),
    "a list for an object": ("bitrix24", "СоздатьЛид", "--fields", "[1]"),
    "no file": ("bitrix24", "ИзменитьКартинкуЧата", "--chat", "4", "--picture", "no.png"),
    "a folder": ("bitrix24", "ИзменитьКартинкуЧата", "--chat", "4", "--picture", "."),
    "no number": ("bitrix24", "ПриостановитьУчетВремени", "--userid", "x"),
    "no date": ("bitrix24", "НачатьУчетВремени", "--time", "завтра"),
    "neither true nor false": ("bitrix24", "ПолучитьСтруктуруЧата", "--empty", "может быть"),
    "no shell": ("completion", "tcsh"),
    "a file that cannot be written": ("bitrix24", "ПриостановитьУчетВремени", "--out", "/no/x"),
}
OURS = (
    r"oint|bitrix24|--?\w+|UTF-\d+|URL|JSON|HTTP|Base64|REST API|result|error|true|false|ru|en|"
    r"bash|zsh|fish|powershell|https?://\S+|acme\.bitrix24\.com|[a-z]+(?:\.\w+)+|KEY|value|"
    r"[A-Z][A-Za-z]+|/\S+|[A-Z_0-9]{3,}|0x\w+|tcsh|"
    r"\b(?:fields|users|picture|userid|time|empty|application|text)\b"
)
"""What is a name, and so the same in every language."""


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    with Portal() as listening:
        yield listening


@pytest.mark.parametrize("name", LINES)
def test_a_wrong_line_is_answered_in_russian(name: str, portal: Portal) -> None:
    words = LINES[name]
    address = () if "-u" in words or "--url" in words else ("--url", portal.url)
    if len(words) > 2:
        words = (*words, *address)
    done = run_oint(*words, OINT_LANG="ru")
    assert done.code in {2, 3}, done
    assert_russian(done.err)
    assert portal.requests == []


def assert_russian(told: str) -> None:
    """That nothing is said in English: what is left besides names has no Latin word."""
    sentences = re.sub(r'"[^"\n]*"|\'[^\'\n]*\'', "", told.rsplit("\noint: ", maxsplit=1)[-1])
    left = re.sub(OURS, "", sentences)
    assert not re.search("[A-Za-z]{3,}", left), told
    assert re.search("[а-яё]", told)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"raw": b"<html>", "headers": {"Content-Type": "text/html"}}, 5),
        ({"raw": b""}, 5),
        ({"raw": b"[1]"}, 5),
        ({"envelope": {"foo": 1}}, 5),
        ({"envelope": {}, "status": 302, "headers": {"Location": "https://x.example/"}}, 5),
        ({"envelope": {"error": "NO_AUTH_FOUND", "error_description": "нет"}, "status": 401}, 4),
        ({"envelope": {"error": "", "error_description": "нет"}, "status": 400}, 1),
    ],
    ids=str,
)
def test_a_wrong_answer_is_told_in_russian(
    answer: dict[str, object], code: int, portal: Portal
) -> None:
    portal.answer(**answer)  # type: ignore[arg-type]
    done = run_oint("bitrix24", "ПолучитьЛид", "--lead", "5", "--url", portal.url)
    portal.forget()
    assert done.code == code
    assert_russian(done.err)


def test_nobody_listens_is_told_in_russian() -> None:
    url = "http://127.0.0.1:9/rest/1/your-webhook-code/"
    done = run_oint("bitrix24", "ПолучитьЛид", "--lead", "5", "--url", url)
    assert (done.code, done.err) == (
        5,
        "oint: crm.lead.get: соединение не удалось: в соединении отказано (127.0.0.1:9)\n",
    )


def test_what_is_not_known_stays_as_it_is() -> None:
    assert in_russian("Something quite new.") == "Something quite new."
    assert in_russian('"x" is no library; did you mean "y"?') == (
        '"x" - не библиотека; возможно, "y"?'
    )
