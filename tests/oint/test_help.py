"""Help in both languages: what it says, that it fits a terminal, that every console can show it."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from bitrix24 import ConfigurationError
from bitrix24._runtime.oint.catalogue import areas, entries, named
from bitrix24._runtime.oint.cli.language import language_of
from tests.cli.process import environment, run_oint

PAUSE = "ПриостановитьУчетВремени"
OINT = "from bitrix24._runtime.oint.cli.main import oint; oint()"


@pytest.mark.parametrize(
    ("words", "variables", "language"),
    [
        ((), {}, "en"),
        ((), {"LANG": "ru_RU.UTF-8"}, "ru"),
        ((), {"LANG": "ru_RU.UTF-8", "LC_ALL": "C"}, "en"),
        ((), {"LC_MESSAGES": "ru_RU", "LANG": "de_DE"}, "ru"),
        (("bitrix24",), {"LANG": "ru"}, "ru"),
        (("bitrix24", PAUSE), {"LANG": "en_US.UTF-8"}, "ru"),
        (("bitrix24", "PauseTimekeeping"), {"LANG": "ru_RU.UTF-8"}, "en"),
        (("bitrix24", PAUSE), {"OINT_LANG": "en"}, "en"),
        (("bitrix24", "PauseTimekeeping"), {"OINT_LANG": " RU "}, "ru"),
        ((), {"OINT_LANG": "", "LANG": "ru"}, "ru"),
    ],
)
def test_the_language(words: tuple[str, ...], variables: dict[str, str], language: str) -> None:
    assert language_of(words, variables, "C") == language


def test_the_language_of_a_system_without_variables() -> None:
    assert language_of((), {}, "Russian_Russia") == "ru"
    assert language_of((), {}, "") == "en"
    with pytest.raises(ConfigurationError, match='OINT_LANG: "de" is neither ru nor en'):
        language_of((), {"OINT_LANG": "de"})


def test_the_library_lists_all_functions_by_area() -> None:
    for language in ("en", "ru"):
        out = run_oint("bitrix24", OINT_LANG=language).out
        for entry in entries():
            assert re.search(rf"^ +{entry['function']}\b", out, re.MULTILINE)
            assert re.search(rf"^ +{entry['russian']}\b", out, re.MULTILINE)
        titles = re.findall(r"^(\S.*):$", out, re.MULTILINE)
        assert titles == [title.of(language) for title in areas().values()]


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["function"])
def test_a_page_says_all_there_is_in_the_language_of_the_name(entry: dict[str, str]) -> None:
    function = named(entry["function"])
    for name, language in ((function.function, "en"), (function.russian, "ru")):
        done = run_oint("bitrix24", name, "--help", COLUMNS="80")
        assert (done.code, done.err) == (0, "")
        flat = " ".join(done.out.split())
        assert flat.startswith(
            ("Usage:" if language == "en" else "Вызов:") + f" oint bitrix24 {name}"
        )
        for text in (function.summary, function.returns):
            assert text.of(language) in flat  # type: ignore[arg-type]
        for option in function.options:
            assert f"-{option.short}, --{option.option} " in flat
            assert option.summary.of(language) in flat  # type: ignore[arg-type]
        for fact in (function.calls, function.page):
            assert fact is None or fact in flat
        if function.examples:
            assert f"oint bitrix24 {name}" in flat.partition("Usage")[2] or language == "ru"
        assert too_long(done.out) == []


def too_long(page: str) -> list[str]:
    """The lines that do not fit 80 columns, but for links and commands to paste."""
    return [
        line
        for line in page.splitlines()
        if len(line) > 80 and "https://" not in line and not line.startswith("    --")
    ]


def test_the_lists_fit_80_columns() -> None:
    for language in ("en", "ru"):
        for words in ((), ("bitrix24",)):
            assert too_long(run_oint(*words, COLUMNS="80", OINT_LANG=language).out) == []


@pytest.mark.parametrize("page", ["cp866", "cp1251", "cp437", "ascii"])
@pytest.mark.parametrize(
    "words",
    [
        ("bitrix24", PAUSE, "--help"),
        ("bitrix24", PAUSE, "--mock"),
        ("bitrix24", "ПолучитьСтруктуруЧата"),
        ("bitrix24", "ПолучитьЛида"),
        ("bitrix24", PAUSE, "--userid", "«5…»"),
        ("bitrix24",),
        ("completion", "zsh"),
    ],
    ids=str,
)
def test_a_console_of_another_code_page(page: str, words: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OINT, *words],
        capture_output=True,
        check=False,
        env=environment(
            {"PYTHONUTF8": "0", "PYTHONIOENCODING": page, "OINT_LANG": "ru", "LC_ALL": "C.UTF-8"}
        ),
    )
    assert done.returncode in {0, 2}, done.stderr
    for stream in (done.stdout, done.stderr):
        text = stream.decode(page)
        assert "Traceback" not in text
        assert "??" not in text
        if page in {"cp866", "cp1251"} and words[-1] == "--help" and text:
            assert "Поставить рабочий день сотрудника на паузу." in text
            assert "\\u" not in text
