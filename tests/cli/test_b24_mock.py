"""b24 against the built-in mock: what a new user can try without a portal."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import pytest

from bitrix24._runtime.data import load

from .process import Done, run, start

if TYPE_CHECKING:
    from pathlib import Path

PAUSE = ("timeman", "pause", "--mock")


@pytest.mark.parametrize(
    "words",
    [
        ("timeman", "pause", "--user-id", "503"),
        ("timeman", "pause", "--userid=503"),
        ("timeman", "pause", "--User_Id", "503"),
        ("TimeMan", "PAUSE", "--USER_ID=503"),
        ("timeman.pause", "--user-id", "503"),
        ("timeman", "--output", "json", "pause", "--user-id", "503"),
        ("timeman", "pause", "--input", '{"user_id": 503}'),
        ("timeman", "pause", "--input", '{"USER_ID": 1}', "--user-id", "503"),
        ("api", "timeman.pause", "USER_ID=503"),
    ],
)
def test_every_spelling_makes_the_documented_call(words: tuple[str, ...]) -> None:
    done = run("--mock", *words)
    assert done.code == 0, done.err
    assert json.loads(done.out)["STATUS"] == "PAUSED"
    assert done.err == ""


@pytest.mark.parametrize(
    ("words", "stdin"),
    [
        ((*PAUSE, "--user-id", "503", "--envelope"), b""),
        ((*PAUSE, "--input", "-", "-o", "table"), b'{"USER_ID": 503}'),
        ((*PAUSE, b"--user-id=\xff"), b""),
        (("timeman", "puase"), b""),
        (("help", "timeman", "pause"), b""),
    ],
)
def test_a_process_does_what_a_line_here_does(words: tuple[str | bytes, ...], stdin: bytes) -> None:
    assert start(*words, stdin=stdin) == run(*words, stdin=stdin)


def test_a_command_of_rest_3_is_found_by_its_rest_name_too() -> None:
    words = ("--mock", "--filter", '[["userId", 1]]')
    by_command = run("v3", "timeman", "record", "list", *words)
    assert by_command.code == 0, by_command.err
    assert by_command.out == run("timeman.record.list", *words).out
    assert by_command.out == run("v3.timeman.record.list", *words).out


def test_table_and_text() -> None:
    table = run(*PAUSE, "-o", "table").out.splitlines()
    assert table[0] == "STATUS       PAUSED"
    assert "TIME_FINISH" in table
    text = run(*PAUSE, "--output=text").out.splitlines()
    assert text[:3] == [
        "STATUS\tPAUSED",
        "TIME_START\t2025-03-27T08:00:01+02:00",
        "TIME_FINISH\tnull",
    ]
    assert run("server", "time", "--mock", "-o", "text").out == "2024-08-05T09:02:13+00:00\n"


def test_envelope_prints_the_whole_answer() -> None:
    assert set(json.loads(run(*PAUSE, "--envelope").out)) == {"result", "time"}


def test_example_shows_request_and_answer_and_calls_nothing() -> None:
    shown = json.loads(run("timeman", "pause", "--example").out)
    assert shown["command"] == "b24 timeman pause --user-id 503"
    assert shown["params"] == {"USER_ID": 503}
    assert shown["answer"]["result"]["STATUS"] == "PAUSED"


def test_the_example_in_help_can_be_pasted() -> None:
    text = run("task", "elapseditem", "getlist", "--help").out
    pasted = text.split("needs no portal):\n")[1].split("\n\n")[0].replace("\\\n", "")
    program, *words = shlex.split(pasted)
    assert program == "b24"
    done = run(*words, "--mock")
    assert done.code == 0, done.err
    assert json.loads(done.out)[0]["ID"]


def _usage(done: Done, *parts: str) -> None:
    assert done.code == 2
    assert done.out == ""
    for part in parts:
        assert part in done.err


def test_wrong_words_get_the_nearest_right_one() -> None:
    _usage(
        run("timeman", "puase"),
        'b24: "puase" is no command of "b24 timeman"; did you mean "pause"?',
    )
    _usage(run("timan"), '"timan" is no command of "b24"; did you mean "timeman"?')
    _usage(run("elapseditem"), 'did you mean "b24 task elapseditem"?')
    _usage(run(*PAUSE, "--usr-id", "1"), 'did you mean "--user-id"?')
    _usage(run("help", "exitcode"), 'did you mean "exit-codes"?')
    _usage(run(*PAUSE, "-o", "tabel"), 'did you mean "table"?')
    _usage(run("timeman", "timecontrol", "report", "add", "--type", "PRIVAT"), '"PRIVATE"', "WORK")


def test_what_others_call_a_page_is_answered_with_what_there_is() -> None:
    done = run("crm", "deal", "list", "--mock", "--limit", "5")
    _usage(done, '"--limit" is no option of "b24 crm deal list"', "--all gets all pages")
    assert "--all" not in run(*PAUSE, "--limit", "5").err


def test_a_letter_takes_its_value_in_every_way() -> None:
    for words in (("-o", "text"), ("-otext",), ("-o=text",), ("--output=text",)):
        assert run("server", "time", "--mock", *words).out == "2024-08-05T09:02:13+00:00\n"
    _usage(run(*PAUSE, "-oxml"), '"xml" is no format')
    assert run("-V").out == run("--version").out
    report = ("timeman", "timecontrol", "report", "add", "--mock", "--debug", "--id", "1")
    assert '"TEXT": "-old"' in run(*report, "--text", "-old").err


def test_options_are_never_abbreviated() -> None:
    _usage(run(*PAUSE, "--user", "503"), '"--user" is no option')


def test_values_may_begin_with_a_dash() -> None:
    assert run(*PAUSE, "--user-id", "-5").code == 0
    assert run(*PAUSE, "--user-id=-5").code == 0
    words = ("timeman", "timecontrol", "report", "add", "--mock", "--id", "1")
    assert run(*words, "--text", "-x").code == 0
    assert run(*words, "--text=--mock").code == 0
    _usage(run(*words, "--text", "--mock"), "--text needs a value", "--text=--mock")
    _usage(run(*PAUSE, "--user-id"), "--user-id needs a value")


def test_everything_that_is_missing_is_named_at_once() -> None:
    done = run("timeman", "timecontrol", "report", "add", "--mock")
    _usage(done, "needs --text and one of --report-id or --id")
    assert done.err.splitlines()[1:] == [
        "Required: b24 timeman timecontrol report add --text TEXT (--report-id INTEGER | "
        "--id INTEGER)",
        'See "b24 timeman timecontrol report add --help", with an example.',
    ]


def test_wrong_values_are_told_in_a_sentence(tmp_path: Path) -> None:
    _usage(run(*PAUSE, "--user-id", "abc"), '--user-id: "abc" is not an integer')
    _usage(run("timeman", "open", "--mock", "--time", "27.03.2025"), "2025-03-27T08:00:01+02:00")
    _usage(run(*PAUSE, "--input", '{"USER_ID": 50'), "cut short at line 1, column 15")
    _usage(run(*PAUSE, "--input", "@nix.json"), 'there is no file "nix.json"')
    _usage(run(*PAUSE, "--input", f"@{tmp_path}"), "cannot be read: Is a directory")
    _usage(run(*PAUSE, "--input", "[1]"), "must be an object")
    _usage(run(*PAUSE, "--input", "NaN"), "NaN is no JSON number")
    _usage(run(*PAUSE, "--input", "[" * 100_000), "nested too deeply")
    _usage(run(*PAUSE, "--user-id", "9" * 5000), "is not an integer")
    _usage(run(*PAUSE, "--timeout", "soon"), '"soon" is no number of seconds')
    _usage(run(*PAUSE, "--retries", "soon"), '--retries: "soon" is no whole number from 0 to 20')
    _usage(run(*PAUSE, "--retries", "-1"), '--retries: "-1" is no whole number from 0 to 20')
    _usage(run(*PAUSE, "--retries", "21"), '--retries: "21" is no whole number from 0 to 20')
    _usage(run(*PAUSE, "foo"), '"foo" is no option')
    _usage(run(*PAUSE, b"--user-id=\xff"), "is not valid UTF-8")
    _usage(run(*PAUSE, "--all"), "does not answer in pages")
    _usage(run(*PAUSE, "--user-id", "1", "--user-id", "2"), "given 2 times")


def test_params_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "params.json"
    file.write_bytes(b"\xef\xbb\xbf" + b'{"USER_ID": 503}')
    assert run(*PAUSE, "--input", f"@{file}").code == 0
    assert run(*PAUSE, "--input", "-", stdin=b'{"USER_ID": 503}').code == 0
    words = ("task", "elapseditem", "getlist", "--mock", "--order", "-", "--filter", "-")
    _usage(run(*words, stdin=b"{}"), "standard input can be read once")


def test_an_option_called_like_a_global_one_has_a_prefix() -> None:
    words = ("voximplant", "infocall", "startwithsound", "--mock")
    text = run(*words, "--help").out
    assert "--param-url is the parameter URL: --url is one of these" in " ".join(text.split())


def test_params_is_a_methods_own_where_it_has_one_and_the_old_name_of_input_elsewhere() -> None:
    words = ("task", "elapseditem", "getlist", "--mock", "--debug", "--taskid", "1")
    own = '"PARAMS": {"NAV_PARAMS": {"iNumPage": 1}}'
    for name in ("--params", "--param-params", "--PARAMS"):
        done = run(*words, name, '{"NAV_PARAMS": {"iNumPage": 1}}')
        assert own in done.err, done.err
    done = run("--params", '{"NAV_PARAMS": {"iNumPage": 1}}', *words)  # also before the command
    assert own in done.err
    done = run(*words, "--input", '{"PARAMS": {"NAV_PARAMS": {"iNumPage": 1}}}')
    assert own in done.err
    company = ("crm", "company", "add", "--mock", "--debug", "--fields", '{"TITLE": "x"}')
    for name in ("--params", "--Params"):
        done = run(*company, name, '{"REGISTER_SONET_EVENT": "Y"}')
        assert '"params": {"REGISTER_SONET_EVENT": "Y"}' in done.err
    assert '{"USER_ID": 503}' in run(*PAUSE, "--debug", "--params", '{"USER_ID": 503}').err
    assert '{"ID": 5}' in run("api", "x.y", "--mock", "--debug", "--params", '{"ID": 5}').err


def test_methods_are_found_and_listed() -> None:
    lines = run(
        "methods", "--search", "EMPLOYEE timeman.pause", "--output", "jsonl"
    ).out.splitlines()
    (found,) = map(json.loads, lines)
    assert found["name"] == "timeman.pause"
    assert found["method"] == "timeman.pause"
    assert found["command"] == "timeman pause"
    assert found["scope"] == ["timeman"]
    assert set(found) >= {"version", "python", "effect", "deprecated", "page"}


@pytest.mark.parametrize("columns", ["60", "80", "200"])
def test_a_table_of_methods_has_whole_commands_and_summaries(columns: str) -> None:
    done = run("methods", "-o", "table", COLUMNS=columns)
    lines = done.out.splitlines()
    assert done.err == ""
    overlong = [line for line in lines if len(line) > int(columns)]
    assert set(overlong) <= {entry["command"] for entry in load("index")["methods"]}
    assert lines[0].split() == ["command", "summary"]
    longest = "timeman timecontrol reports settings get"
    (at,) = [place for place, line in enumerate(lines) if line.startswith(longest)]
    told = " ".join(" ".join(lines[at:]).split())
    assert told.startswith(f"{longest} Get what the caller may see in the absence reports of time")
    assert "…" not in done.out


def _search(*words: str) -> list[str]:
    done = run("methods", *words, "-o", "jsonl")
    assert done.code == 0
    return [json.loads(line)["name"] for line in done.out.splitlines()]


def test_a_search_looks_into_all_texts_and_folds_words() -> None:
    for words in ("workday", "WORKING-day", "working_days"):
        found = _search("--search", words)
        assert "timeman.pause" in found, words
        assert "server.time" not in found, words
    assert "timeman.pause" in _search("--search", "pausing employees")
    assert _search("--search", "already closed is resumed") == ["timeman.pause"]  # description
    assert _search("--search", "nPageSize") == ["task.elapseditem.getlist"]  # nested field
    found = _search("--search", "comment on the work")  # a field's summary
    assert {"task.elapseditem.add", "task.elapseditem.update"} <= set(found)
    assert "task.elapseditem.delete" not in found
    assert _search("--search", "timemanagement") != []  # begins as "time" and "timeman" do
    assert _search("elapseditem", "getlist") == ["task.elapseditem.getlist"]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("delete lead", "crm.lead.delete"),
        ("update deal", "crm.deal.update"),
        ("timeman pause", "timeman.pause"),
    ],
)
def test_a_search_begins_with_the_methods_whose_names_say_it(words: str, first: str) -> None:
    assert _search("--search", words)[0] == first


@pytest.mark.parametrize("form", ["json", "table"])
@pytest.mark.parametrize("word", ["zeppelin", "???"])
def test_a_search_that_finds_nothing_says_so(form: str, word: str) -> None:
    done = run("methods", "--search", word, "-o", form)
    assert done.code == 0
    assert done.out == ("[]\n" if form == "json" else "")
    assert done.err == f'b24: no method found for "{word}"; "b24 methods" lists all\n'


def test_help_is_the_same_in_every_way_to_ask() -> None:
    text = run("timeman", "pause", "--help").out
    assert "Usage: b24 timeman pause" in text
    assert "https://apidocs.bitrix24.com/" in text
    for words in [
        ("-h", "timeman", "pause"),
        ("help", "timeman", "pause"),
        ("help", "timeman.pause"),
    ]:
        assert run(*words).out == text
    assert run("timeman", "pause", "--nonsense", "--help").out == text


@pytest.mark.parametrize("topic", ["exit-codes", "environment", "output", "parameters"])
def test_topics(topic: str) -> None:
    done = run("help", topic.upper().replace("-", "_"), COLUMNS="50")
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) <= 50
    assert ("B24_CA_BUNDLE" in done.out) == (topic == "environment")


def test_groups_list_what_is_below() -> None:
    assert run("timeman").out == run("timeman", "--help").out
    assert run().out == run("--help").out
    assert "Pause the working day of an employee." in run("timeman").out
    _usage(run("timeman", "--mock"), '"b24 timeman" needs a command')


def test_ascii_output_does_not_fail() -> None:
    plain = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    words = ("timeman", "timecontrol", "report", "add", "--mock", "--id", "1", "--text", "ü")
    assert start(*words, "--debug", env=plain).code == 0
    assert start("task", "elapseditem", "getlist", "--help", env=plain).code == 0


ADD = ("task", "elapseditem", "add", "--mock", "--taskid", "1")
ENTRY = {"SECONDS": 3600, "COMMENT_TEXT": "x"}
LIST = ("task", "elapseditem", "getlist", "--mock")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((*ADD, "--arfields", "{}"), "--arfields needs SECONDS and COMMENT_TEXT"),
        ((*ADD, "--input", '{"ARFIELDS": {}}'), "--input: ARFIELDS needs SECONDS and COMMENT"),
        (
            (*ADD, "--arfields", '{"SECONDS": "abc", "COMMENT_TEXT": "x"}'),
            '--arfields: SECONDS wants integer, not "abc"',
        ),
        (
            (*ADD, "--arfields", '{"SECONDS": null, "COMMENT_TEXT": "x"}'),
            "--arfields: SECONDS wants integer, not null",
        ),
        (
            (*ADD, "--arfields", '{"SECONDS": 1, "COMMENT_TEXT": ["x"]}'),
            '--arfields: COMMENT_TEXT wants string, not ["x"]',
        ),
        (
            (*ADD, "--arfields", '{"seconds": 1, "COMMENT_TEXT": "x"}'),
            'needs SECONDS\n--arfields: "seconds" is not documented; did you mean "SECONDS"?',
        ),
        ((*LIST, "--order", '{"ID": "up"}'), '--order: ID: "up" is not allowed\nAllowed: asc'),
        ((*LIST, "--order", '{"ID": "DESC"}'), 'did you mean "desc"?'),
        ((*LIST, "--filter", '{"ID": [1, "x"]}'), "--filter: ID wants integer or list of integers"),
        ((*LIST, "--filter", '{">=CREATED_DATE": "soon"}'), ">=CREATED_DATE wants datetime"),
        (
            (*LIST, "--param-params", '{"NAV_PARAMS": {"iNumPage": []}}'),
            "--params: NAV_PARAMS.iNumPage wants integer, not []",
        ),
        ((*PAUSE, "--input", '{"USER_ID": {}}'), "--input: USER_ID wants integer, not {}"),
        ((*PAUSE, "--input", '{"A": 1, "A": 1}'), '--input: "A" is given twice in one object'),
        ((*LIST, "--filter", '{"ID": 1, "ID": 2}'), '--filter: "ID" is given twice in one object'),
        (("api", "x.y", "--mock", 'F=[{"A": 1, "A": 2}]'), 'F: "A" is given twice in one object'),
        (("api", "x.y", "--mock", "--input", "{}", "--input", "{}"), "given more than once"),
    ],
)
def test_what_is_wrong_inside_json_is_named(words: tuple[str, ...], message: str) -> None:
    _usage(run(*words), message)


def test_keys_that_are_not_documented_are_sent_and_slips_noted() -> None:
    def sent(*words: str) -> tuple[str, list[str]]:
        done = run(*words, "--debug")
        assert done.code == 0, done.err
        return done.err, [line for line in done.err.splitlines() if "did you mean" in line]

    slips = {**ENTRY, "USERID": 5, "UF_SOURCE": 1, "MOOD": 1}
    err, notes = sent(*ADD, "--arfields", json.dumps(slips))
    assert json.dumps(slips) in err
    assert notes == ['b24: --arfields: "USERID" is not documented; did you mean "USER_ID"?']
    err, notes = sent(*PAUSE, "--input", '{"USR_ID": 5, "NEW": 1}')
    assert '{"USR_ID": 5, "NEW": 1}' in err
    assert notes == ['b24: --input: "USR_ID" is not documented; did you mean "USER_ID"?']


def test_what_the_portal_takes_passes_the_check() -> None:
    conditions = {">=ID": "5", "!USER_ID": False, "%TITLE": 1, "CREATED_DATE": ["2025-01-01"]}
    for words in [
        (*LIST, "--filter", json.dumps(conditions)),
        (*LIST, "--order", '{"ID": "desc", "UF_X": 1}'),
        (*LIST, "--input", '{"start": 50}'),
        (*ADD, "--arfields", json.dumps({**ENTRY, "SECONDS": "3600", "USER_ID": None})),
    ]:
        done = run(*words)
        assert (done.code, done.err) == (0, ""), words
