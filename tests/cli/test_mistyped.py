"""Lines that are nearly right: what was meant is sent, or refused with what to write instead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .process import refused, run, sent, start

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = ("--mock", "--debug")
API = ("api", "x.y", *SHOWN)
USERS = ("user", "get", *SHOWN)
DEALS = ("crm", "deal", "list", *SHOWN)
CONTACT = ("crm", "contact", "add", *SHOWN)


# Signs and brackets


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ((*CONTACT, "--fields[PHOTO]@photo.png"), "--fields[PHOTO]"),
        ((*DEALS, "--filter[ID]@5"), "--filter[ID]"),
        ((*API, "fields[PHOTO]@photo.png"), "fields[PHOTO]"),
    ],
)
def test_the_sign_of_an_upload_is_no_equals_sign(words: tuple[str, ...], key: str) -> None:
    assert refused(run(*words)) == [
        f"b24: {key}@: uploads cannot be written so yet",
        "Write the file as JSON, in the form that the method's page shows (Base64); or text with "
        f"an @ in it as {key}=…@…",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--filter[ID=5", '{"X": 1}'), '"--filter[ID=5": the brackets are not in order'),
        (("--select[ID", "all"), '"--select[ID": the brackets are not in order'),
        (("--filter[A][B=5",), '"--filter[A][B=5": the brackets are not in order'),
        (("--output[json", "json"), '"--output[json": the brackets are not in order'),
        (("--quiet[x]",), "--quiet is a switch and takes no value"),
        (("--quiet[x",), '"--quiet[x": the brackets are not in order'),
        (
            ("--filter[ID ]=5",),
            "--filter[ID ]: the key in brackets has a blank at an end",
        ),
        (("--filter[ID]", "--all"), "--filter[ID] needs a value, but the option --all follows"),
    ],
)
def test_brackets_that_are_not_in_order_are_refused(words: tuple[str, ...], said: str) -> None:
    assert refused(run(*DEALS, *words))[0] == f"b24: {said}"


def test_the_hint_on_a_value_that_is_an_option_keeps_the_brackets() -> None:
    line = "To send that as text, write --filter[ID]=--all"
    assert refused(run(*DEALS, "--filter[ID]", "--all"))[1] == line


# Files and standard input


def test_what_a_file_holds_is_converted_inside_brackets_as_elsewhere(tmp_path: Path) -> None:
    number, text = tmp_path / "num.txt", tmp_path / "bb.txt"
    number.write_bytes(b"123\n")
    text.write_bytes(b"[b]x\ny[/b]\r\n")
    for field, stdin, value in [
        ("ASSIGNED_BY_ID", b"6\n", 6),
        ("COMPANY_IDS", b"1,2\n", [1, 2]),
        ("OPENED", b"Y\r\n", "Y"),
        ("UF_X", b"007\n\n", "007\n"),
    ]:
        done = run(*CONTACT, f"--fields[{field}]=-", stdin=stdin)
        assert sent(done) == {"fields": {field: value}}
    done = run(*CONTACT, f"--fields[BIRTHDATE]=@{number}", f"--fields[COMMENTS]=@{text}")
    assert sent(done) == {"fields": {"BIRTHDATE": "123", "COMMENTS": "[b]x\ny[/b]"}}
    message = ("im", "message", "add", *SHOWN, "--dialog-id", f"@{number}", "--message")
    assert sent(run(*message, f"@{text}")) == {"DIALOG_ID": "123", "MESSAGE": "[b]x\ny[/b]"}
    assert sent(run(*API, f"a=@{number}", f"b:=@{number}")) == {"a": "123", "b": 123}
    assert "the newline at its end is left out" in " ".join(run("help", "parameters").out.split())


def test_a_file_whose_content_would_be_taken_apart_is_refused(tmp_path: Path) -> None:
    file, data = tmp_path / "a.csv", tmp_path / "a.json"
    file.write_text("a,b\n1,2\n", "utf-8")
    data.write_text('["a.csv", "YSxi"]', "utf-8")
    upload = ("disk", "folder", "uploadfile", *SHOWN, "--id", "1", "--data[NAME]=a.csv")
    told = refused(run(*upload, "--file-content", f"@{file}"))
    assert told[0] == (
        f"b24: --file-content: {file} is no JSON list of texts; uploads cannot be written so yet"
    )
    body = sent(run(*upload, "--file-content", f"@{data}"))
    assert body == {"id": 1, "data": {"NAME": "a.csv"}, "fileContent": ["a.csv", "YSxi"]}
    told = refused(run(*CONTACT, f"--fields[PHOTO]=@{file}"))
    assert told[0] == "b24: --fields[PHOTO]=@: uploads cannot be written so yet"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((*API, "a=@/dev/stdin", "b=@/dev/stdin"), "b: {}, and a has read it"),
        ((*API, "--input", "-", "a=@/dev/stdin"), "a: {}, and --input has read it"),
        (
            (*DEALS, "--select", "@/dev/fd/0", "--filter[TITLE]=@/proc/self/fd/0"),
            "--filter[TITLE]: {}, and --select has read it",
        ),
    ],
)
def test_standard_input_is_read_once_under_all_its_names(words: tuple[str, ...], said: str) -> None:
    done = start(*words, stdin=b"[]" if "--select" in words else b"{}")
    assert refused(done)[0] == f"b24: {said.format('standard input can be read once')}"


def test_what_can_be_read_anew_is_read_twice() -> None:
    assert sent(run(*API, "a=@/dev/null", "b=@/dev/null")) == {"a": "", "b": ""}


def test_an_empty_place_of_a_list_is_refused() -> None:
    assert refused(run(*DEALS, "--select", "ID,"))[0] == (
        'b24: --select: "ID," has nothing at one side of a comma; an empty text is written as '
        'JSON: ["a", ""]'
    )


# Objects and text in each other's place


_FILTERS = [
    ("ACTIVE = Y", "[ACTIVE]=Y'"),
    ("ID>=5", "[>=ID]=5'"),
    ("ID!=5", "[!=ID]=5'"),
    ("ACTIVE:Y", "[ACTIVE]=Y'"),
    ("filter[ID]=1", "[ID]=1'"),
    ("ACTIVE", '[FIELD]=VALUE\', or JSON: {0}=\'{{"FIELD": "VALUE"}}\''),
    ("", '[FIELD]=VALUE\', or JSON: {0}=\'{{"FIELD": "VALUE"}}\''),
]


@pytest.mark.parametrize(("text", "end"), _FILTERS)
def test_a_text_that_would_filter_nothing_is_refused(text: str, end: str) -> None:
    for place, words in [
        ("--filter", (*USERS, "--filter", text)),
        ("filter", ("api", "user.get", *SHOWN, f"filter={text}")),
        ("filter", ("api", "crm.deal.list", *SHOWN, f"filter={text}")),
    ]:
        written = f"'{place}{end.format(place)}"
        assert refused(run(*words)) == [f'b24: {place}: "{text}" is no object; write {written}']


@pytest.mark.parametrize("text", ["'{ACTIVE:Y}'", "“{ACTIVE:Y}”", '"{ACTIVE:Y}"'])
def test_json_in_quotes_was_meant_as_json(text: str) -> None:
    for place, words in [
        ("--filter", (*USERS, "--filter", text)),
        ("--filter", (*DEALS, "--filter", text)),
        ("filter", ("api", "user.get", *SHOWN, f"filter={text}")),
        ("a", (*API, f"a={text}")),
    ]:
        told = refused(run(*words))
        assert told[:2] == [
            f"b24: {place}: this is not JSON: it is inside quotes", f"What arrived: {text}"
        ]  # fmt: skip
        assert told[2].startswith("The quotes around it arrived as well: cmd.exe")
    message = ("im", "message", "add", *SHOWN, "--dialog-id", "1", "--message", text)
    assert sent(run(*message)) == {"DIALOG_ID": "1", "MESSAGE": text}
    body = sent(run("api", "im.message.add", *SHOWN, f"MESSAGE={text}"))
    assert body == {"MESSAGE": text}


def test_only_an_object_fits_and_api_knows_it() -> None:
    told = refused(run("api", "crm.deal.add", *SHOWN, "fields=TITLE"))
    assert told[0].startswith("b24: fields: \"TITLE\" is no object; write 'fields[FIELD]=VALUE'")
    told = refused(run("api", "main.eventlog.list", "--v3", *SHOWN, "filter=id>5"))
    assert told == [
        'b24: filter: filter is a list of conditions in REST 3.0; write [["id", ">", 5]]'
    ]
    assert sent(run(*API, "fields=TITLE")) == {"fields": "TITLE"}


def test_an_object_for_a_text_that_sorts_is_refused() -> None:
    for place, words in [
        ("--order", (*USERS, "--order", '{"ID":"ASC"}')),
        ("order", ("api", "user.get", *SHOWN, 'order={"ID":"ASC"}')),
    ]:
        assert refused(run(*words)) == [
            f'b24: {place}: "{{"ID":"ASC"}}" is JSON, but {place} takes a text',
            f"Write the text alone, such as {place}=ASC",
        ]
    assert sent(run(*USERS, "--order", "ASC")) == {"order": "ASC"}
    fields = ("user", "userfield", "list", *SHOWN, "--order")
    assert sent(run(*fields, "DESC")) == {"order": "DESC"}
    told = refused(run(*fields, "ID=DESC"))
    assert told == ["b24: --order: \"ID=DESC\" is no object; write '--order[ID]=DESC'"]


# Names


_COMPARISON = "no parameter has a comparison in its name"
_BLANK = "no parameter has a blank at an end of its name"


@pytest.mark.parametrize(
    ("word", "name", "fault", "hint"),
    [
        ("ID>=5", "ID>", _COMPARISON, "A condition is written 'filter[>=ID]=5'"),
        (">=ID=5", ">", _COMPARISON, "A condition is written 'filter[>=ID]=5'"),
        ("!ID=5", "!ID", _COMPARISON, "A condition is written 'filter[!ID]=5'"),
        ("filter>=5", "filter>", _COMPARISON, "A condition is written 'filter[>=FIELD]=VALUE'"),
        (" filter[ID]=5", " filter[ID]", _BLANK, "Write filter[ID]=5"),
        ("filter [ID]=5", "filter [ID]", _BLANK, "Write filter[ID]=5"),
        ("a = 1", "a ", _BLANK, "Write a=1"),
        ("a]b=1", "a]b", "no parameter has a bracket in its name", 'See "help parameters" for all'),
        ("a.b[c]=1", "a.b[c]", "no parameter has a dot in its name",
         "What is nested is written a[b][c]=1"),
    ],
)  # fmt: skip
def test_a_key_that_can_be_none_is_refused(word: str, name: str, fault: str, hint: str) -> None:
    told = refused(run(*API, word))
    assert told[0] == f'b24: "{name}": {fault}'
    assert told[1].startswith(hint)


@pytest.mark.parametrize(
    ("key", "end"),
    [
        ("filter.ID", 'no parameter has a dot in its name; write {"filter": {"ID": …}}'),
        (">ID", f'{_COMPARISON}; write {{"filter": {{">ID": …}}}}'),
        ("ID ", f'{_BLANK}; write {{"ID": …}}'),
        ("a]", "no parameter has a bracket in its name"),
    ],
)
def test_the_same_names_are_refused_in_input(key: str, end: str) -> None:
    for words in (API, DEALS):
        told = refused(run(*words, "--input", json.dumps({key: 1})))
        assert told == [f'b24: --input: "{key}": {end}']


def test_api_notes_a_slip_where_it_knows_the_method() -> None:
    done = run("api", "crm.deal.list", *SHOWN, "fliter[ID]=1", "start=50")
    note = 'b24: crm.deal.list: "fliter" is not documented; did you mean "filter"?'
    assert done.err.splitlines()[0] == note
    assert sent(done) == {"fliter": {"ID": 1}, "start": 50}


@pytest.mark.parametrize("words", [("a[]=1", "a[0]=2"), ("a[0]=1", "a[0]=2")])
def test_a_place_of_a_list_that_is_given_twice(words: tuple[str, ...]) -> None:
    assert refused(run(*API, *words)) == [
        "b24: a[0] is given twice",
        "[] is the next place: write 'a[]=1' 'a[]=2', or 'a[0]=1' 'a[1]=2'",
    ]


# The version


def test_the_version_by_the_words_of_other_programs() -> None:
    assert run("version") == run("--version")
    assert refused(run("-v"))[0] == 'b24: "-v" is no option of "b24"; did you mean "-V"?'
