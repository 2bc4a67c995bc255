# Copied from generator/runtime/cli/help/topics.py: edit it there, then build.
"""The help topics: ``b24 help exit-codes`` and the like. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exit_codes import MEANINGS
from ..grammar import TABLE
from ..names import prefix_of
from ..output.formats import FORMATS, choices
from .layout import Row, paragraph, two_columns

if TYPE_CHECKING:
    from collections.abc import Callable


def _exit_codes(program: str, width: int) -> list[str]:
    rows = [Row(str(code), text) for code, text in MEANINGS.items()]
    intro = paragraph(f"{program} ends with one of these exit codes:", width)
    return [*intro, "", *two_columns(rows, width)]


def _environment(program: str, width: int) -> list[str]:
    from ...limits.reading import STATE
    from ...limits.reading import VARIABLE as LIMITS
    from ...trust import VARIABLE

    prefix = prefix_of(program)
    rows = [
        Row(f"{prefix}_URL", "as --url; the code of a webhook is a secret and better kept here"),
        Row(f"{prefix}_WEBHOOK", f"the same, if {prefix}_URL is not set"),
        Row(f"{prefix}_TOKEN", "as --token; not used beside a webhook given with --url"),
        Row(f"{prefix}_MOCK", "1: as --mock, unless --url is given"),
        Row(f"{prefix}_OUTPUT", "as --output"),
        Row(f"{prefix}_TIMEOUT", "as --timeout"),
        Row(f"{prefix}_RETRIES", "as --retries"),
        Row(
            LIMITS,
            "what the portal allows: standard, enterprise, none, or a pair such as 100/10; if left "
            "out, standard for portals of the cloud",
        ),
        Row(STATE, "the folder where programs of this machine count their requests together"),
        Row(VARIABLE, "certificates to trust with HTTPS: a file, or a folder of them"),
        Row(f"{prefix}_DEPRECATIONS", "off: say nothing of deprecated methods"),
        Row("COLUMNS", "width of tables and help, instead of the terminal's"),
    ]
    intro = "These variables are used where the option is not given:"
    end = "HTTPS_PROXY, NO_PROXY and REQUESTS_CA_BUNDLE work as in other programs."
    return [*paragraph(intro, width), "", *two_columns(rows, width), "", *paragraph(end, width)]


def _output(program: str, width: int) -> list[str]:
    rows = [Row(form.name, form.summary) for form in FORMATS.values()]
    texts = [
        "Standard output has the data and nothing else; all messages go to standard error.",
        "The data is the result of the call. --envelope prints the whole answer, with total, next "
        "and time. Lists print the items of the first page and say when more follow; --all gets "
        "every page, and prints the items as they come; the first page decides how wide the "
        "columns of a table are.",
        "Where --all ends early (Ctrl+C, SIGTERM, an error), what came stays, and a message says "
        "how many items those are and how to go on. An array of JSON is then left open: it is no "
        "valid JSON, so that nobody takes it for the whole list.",
        f"With --output {choices(for_programs=True)} an error is one object of JSON on standard "
        "error: code, message, exit_code, sent (yes, no, unknown), retryable (true only if the "
        "call certainly was not carried out), and where there are such http, method, error and "
        "error_description of the portal, validation, hint, notes, items and next_params of --all.",
        "A table says what it has cut; --no-truncate shows all columns and values. An object in an "
        "object that has nothing else is shown without it, a map of objects as a table with the "
        "key in front; objects in objects stand below.",
        "--quiet tells of errors only.",
        "In table and text, characters that steer a terminal, or that none shows, are written out: "
        "\\x1b. No colours are used.",
        f"Example: {program} methods --search list --output jsonl",
    ]
    lines = [*paragraph(texts[0], width), "", *two_columns(rows, width)]
    for text in texts[1:]:
        lines += ["", *paragraph(text, width)]
    return lines


def _parameters(program: str, width: int) -> list[str]:
    values = [
        Row(
            "INTEGER, NUMBER",
            "digits, a dot for fractions; -5 works as it stands; more digits than a number keeps "
            "are sent as text",
        ),
        Row("TEXT", "as it is; quote it for the shell"),
        Row("true|false", "also yes, no, 1, 0"),
        Row("Y|N", "also yes, no, true, false, 1, 0"),
        Row("DATE, DATETIME", "ISO 8601: 2025-03-27, 2025-03-27T08:00:01+02:00; sent as typed"),
        Row("JSON", "an object or a list; what begins with { or [ and is no JSON is an error"),
        Row("INTEGER,… TEXT,…", "a list: separated by commas, or JSON; the option may be repeated"),
        Row("@FILE", "a file's name and content, or base64 text"),
        Row("VALUE, A|B", "the first that fits; a number only if it is written back the same"),
    ]
    grammar = [Row(*entry) for entry in TABLE]
    texts = [
        "Every parameter of a method is an option. Case, - and _ do not matter: --user-id, "
        "--userid and --USER_ID are the same. Options are never abbreviated. A value that is "
        "itself an option of the command needs =, as in --text=--all.",
        f"Methods that this program does not know: {program} api METHOD KEY=VALUE ...; --v3 calls "
        "REST 3.0. The same goes for methods called like one of its own commands: "
        f"{program} api methods.",
        "The same can be written behind the name of an option and behind a KEY of api; a blank may "
        "stand for the = of an option:",
        f"{program} crm deal list '--filter[>=ID]=5' --select ID,TITLE, {program} api "
        "crm.deal.list 'filter[>=ID]=5' 'select[]=ID' 'select[]=TITLE' and --filter "
        "'{\">=ID\": 5}' ask for the same. Inside JSON nothing is read from files, and a key of "
        "--input with brackets is an error. Of a text from a file or from standard input the "
        "newline at its end is left out.",
        "--input gives several parameters at once: --input '{\"USER_ID\": 503}', --input "
        "@file.json or --input -. Values in it are sent as they are; parameters that this program "
        "does not know are sent, too. A single option wins over it; an object that is in it may "
        "not be given in parts as well. It was called --params, which still works unless the "
        "method has a parameter of that name.",
        "JSON is checked against the documented fields: a required key that is missing, a value of "
        "the wrong type and a key given twice are errors. Other keys are sent, with a note where "
        "one is spelled nearly like a documented one.",
        "A parameter that is called like an option of every command (--url ...) has param- before "
        "its name: --param-url.",
    ]
    lines = [*paragraph(texts[0], width), "", *paragraph(texts[1], width), ""]
    lines += [*paragraph(texts[2], width), "", *two_columns(grammar, width), ""]
    lines += [*paragraph("The values in help:", width), "", *two_columns(values, width)]
    for text in texts[3:]:
        lines += ["", *paragraph(text, width)]
    return lines


TOPICS: dict[str, Callable[[str, int], list[str]]] = {
    "exit-codes": _exit_codes,
    "environment": _environment,
    "output": _output,
    "parameters": _parameters,
}
