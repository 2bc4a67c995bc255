"""The one grammar of parameters: what is typed is what is sent, or is refused in a sentence."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bitrix24._runtime.cli.grammar import TABLE, params_of, split
from bitrix24._runtime.cli.names import UsageError
from bitrix24._runtime.cli.sources import Sources, decode

from .process import Done, run

if TYPE_CHECKING:
    from pathlib import Path

API = ("api", "x.y", "--mock", "--debug")
DEALS = ("crm", "deal", "list", "--mock", "--debug")


def _sent(done: Done) -> Any:
    """The body of the only request, as ``--debug`` shows it."""
    assert done.code in {0, 1}, done.err  # 1: the mock does not know every method
    found = re.search(r"^> (\{.*)$", done.err, re.MULTILINE)
    assert found is not None, done.err
    return json.loads(found[1])


def _refused(done: Done, *parts: str) -> None:
    assert (done.code, done.out) == (2, "")
    assert "> POST" not in done.err
    for part in parts:
        assert part in done.err, done.err


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (
            ("filter[USER_TYPE]=employee", "filter[>ID]=1"),
            {"filter": {"USER_TYPE": "employee", ">ID": 1}},
        ),
        (("filter[>=ID]=1",), {"filter": {">=ID": 1}}),
        (("filter[=%NAME]=a=b]",), {"filter": {"=%NAME": "a=b]"}}),
        (("filter[@ID][]=1", "filter[@ID][]=2"), {"filter": {"@ID": [1, 2]}}),
        (
            ("fields[TITLE]=Order 17", "fields[PHONE][0][VALUE]=+15550100"),
            {"fields": {"TITLE": "Order 17", "PHONE": [{"VALUE": "+15550100"}]}},
        ),
        (("select[]=ID", "select[]=TITLE"), {"select": ["ID", "TITLE"]}),
        (("XML_ID=1e5", "CODE=007", "N=1.10", "ID=5", "D=-0.5"),
         {"XML_ID": "1e5", "CODE": "007", "N": "1.10", "ID": 5, "D": -0.5}),
        (("A=true", "B=null", "C=True", "D="), {"A": True, "B": None, "C": "True", "D": ""}),
        (('A:="true"', "B:=[1]", "C:=1e5"), {"A": "true", "B": [1], "C": 100000.0}),
        (("A=@@all", "B=x@y", "C=a:=b"), {"A": "@all", "B": "x@y", "C": "a:=b"}),
        (('F={"A": [1]}', "F2=[[1]]"), {"F": {"A": [1]}, "F2": [[1]]}),
    ],
)  # fmt: skip
def test_words_of_api_are_sent_as_meant(words: tuple[str, ...], body: dict[str, Any]) -> None:
    assert _sent(run(*API, *words)) == body


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("filter[ID=1",), ('"filter[ID=1" is no parameter',)),
        (("a[b]c=1",), ("is no parameter",)),
        (("=1",), ("is no parameter",)),
        (("ID",), ("write NAME=VALUE",)),
        (("ID=1", "ID=2"), ("ID is given twice", "'ID[]=1' 'ID[]=2'")),
        (("filter={}", "filter[ID]=1"), ("filter is given both whole and in parts",)),
        (("--input", '{"filter": {}}', "filter[ID]=1"), ("filter is in --input and in parts",)),
        (("--input", '{"filter[ID]": 1}'), ('write {"filter": {"ID": …}}',)),
        (("fields.TITLE=Roof",), ("no parameter has a dot", "fields[TITLE]=Roof")),
        (("fields[UF_X]@a.png",), ("fields[UF_X]@: uploads cannot be written so yet",)),
        (('F={"ACTIVE":tru}',), ("not JSON at line 1, column 11", 'What arrived: {"ACTIVE":tru}')),
        (("F={title:Roof}",), ("What arrived: {title:Roof}", "a shell may have taken them")),
        (("F={'a': 1}",), ("What arrived: {'a': 1}", "JSON has double quotes")),
        (('F={"a":1,}',), ("no comma before a closing bracket",)),
        (("F=[b]x[/b]",), ("To send it as text, write F:='\"[b]x[/b]\"'",)),
        (("F:=x",), ("F: this is not JSON", "What arrived: x")),
        (("F=@nix",), ('there is no file "nix"', "@@nix")),
    ],
)
def test_what_is_not_meant_so_is_refused_in_a_sentence(
    words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    _refused(run(*API, *words), *parts)


def test_files_and_standard_input_are_text_or_json(tmp_path: Path) -> None:
    text, data, wide = tmp_path / "a.txt", tmp_path / "a.json", tmp_path / "wide.json"
    text.write_text("5\n@x [y]", "utf-8")
    data.write_text('{"A": "я"}', "utf-8")
    wide.write_bytes('\ufeff{"A": "я"}'.encode("utf-16-le"))  # as PowerShell 5 writes
    words = (f"T=@{text}", f"J=@{data}", f"W:=@{wide}", "S[I]=-")
    assert _sent(run(*API, *words, stdin=b"007")) == {
        "T": "5\n@x [y]", "J": {"A": "я"}, "W": {"A": "я"}, "S": {"I": "007"},
    }  # fmt: skip
    report = ("timeman", "timecontrol", "report", "add", "--mock", "--debug", "--id", "1")
    assert _sent(run(*report, "--text", f"@{text}"))["TEXT"] == "5\n@x [y]"
    assert _sent(run(*report, "--text", "-", stdin=b"{x"))["TEXT"] == "{x"
    assert _sent(run(*report, "--text=@@home"))["TEXT"] == "@home"
    text.write_text("503\n", "utf-8")
    assert _sent(run("timeman", "pause", "--mock", "--debug", f"--user-id=@{text}")) == {
        "USER_ID": 503
    }
    _refused(run(*API, f"T:=@{text}x"), "there is no file")
    text.write_text("[draft", "utf-8")
    _refused(run(*API, f"T=@{text}"), f"T: this is not JSON at {text}, line 1")


def test_utf_16_in_both_orders_and_its_faults() -> None:
    assert decode(b"\xff\xfea\x00", "x", "f") == "a"
    assert decode(b"\xfe\xff\x00a", "x", "f") == "a"
    for data, said in ((b"\xff\xfea", "UTF-16"), (b"a\xff", "UTF-8")):
        with pytest.raises(UsageError, match=f"x: f is not {said} text"):
            decode(data, "x", "f")


def test_options_take_the_same_grammar() -> None:
    whole = _sent(run(*DEALS, "--filter", '{">=ID": 5, "TITLE": "7"}', "--select", "ID,TITLE"))
    parts = ("--filter[>=ID]=5", '--filter[TITLE]:="7"', "--select[]", "ID", "--select[]=TITLE")
    assert _sent(run(*DEALS, *parts)) == whole
    assert _sent(run(*DEALS, '--filter:={">=ID": 5, "TITLE": "7"}', "--select=ID,TITLE")) == whole
    add = ("task", "elapseditem", "add", "--mock", "--debug", "--taskid", "1")
    done = run(*add, "--arfields[SECONDS]=3600", "--arfields[COMMENT_TEXT]=7")
    assert _sent(done)["ARFIELDS"] == {"SECONDS": 3600, "COMMENT_TEXT": "7"}  # by their types
    _refused(run(*add, "--arfields[SECONDS]=1"), "--arfields needs COMMENT_TEXT")
    _refused(run(*add, "--arfields[SECONDS]=x"), '--arfields[SECONDS]: "x" is not an integer')
    _refused(run(*add, "--arfields[A]=1", "--arfields", "{}"), "both whole and in parts")
    _refused(run(*add, "--arfields[A]=1", "--arfields[A]=2"), "--arfields[A] is given twice")
    _refused(run(*add, "--taskid[A]=1", "--arfields", "{}"), "is given both whole and in parts")
    _refused(run(*add, "--arfields[A]x=1"), "= must follow the brackets")
    _refused(run(*add, "--output:=json"), "--output takes a text")
    _refused(run("timeman", "pause", "--mock", "--user-id:={}"), "--user-id wants integer")


def test_a_filter_that_would_filter_nothing_is_refused_with_what_to_write() -> None:
    user = ("user", "get", "--mock", "--debug")
    _refused(run(*user, "--filter", "ACTIVE=Y"), "write '--filter[ACTIVE]=Y'")
    _refused(run(*user, "--filter", ">=ID=5"), "write '--filter[>=ID]=5'")
    assert _sent(run(*user, "--filter[>=ID]=5")) == {"FILTER": {">=ID": 5}}
    assert _sent(run(*user, '--filter:="ACTIVE=Y"')) == {"FILTER": "ACTIVE=Y"}
    log = ("v3", "main", "eventlog", "list", "--mock")
    for words in (("--filter", '{">id": 1}'), ("--filter[>id]", "1")):
        _refused(run(*log, *words), 'write [["id", ">", 1]]')


def test_json_that_a_shell_has_parted_is_recognized() -> None:
    for first in ("{TITLE:Roof", "'{TITLE:Roof"):  # the quote is what cmd.exe leaves
        done = run(*DEALS, "--filter", first, "with", "space}")
        _refused(done, "A shell has parted the JSON at a blank")


def test_the_table_of_help_is_the_grammar() -> None:
    for page in (run("help", "parameters"), run("api", "--help")):
        told = " ".join(page.out.split())
        for sign, meaning in TABLE:
            assert sign in told
            assert meaning in told


_WORDS = st.text(st.sampled_from('ab[]=:@-{}",.01 \n'), max_size=12) | st.text(max_size=8)


@given(st.lists(_WORDS, max_size=4))
@example(["a[]=1", "a[b]=2", "a[0][]=3"])
@example(["a:=1" + "0" * 5000])
def test_whatever_is_typed_arrives_or_is_refused(words: list[str]) -> None:
    words = [word for word in words if not re.search(r"=(@(?!@)|-$)", word)]  # nothing to read
    try:
        made = params_of(words, {}, Sources())
    except UsageError as error:
        assert str(error)
        return
    assert len(made) <= len(words)
    for word in words:
        name, path, sign, text = split(word, "[=@")
        assert sign in {"=", ":="}
        assert name in made
        if not path and sign == "=" and not text.lstrip().startswith(("{", "[", "@")):
            value = made[name]
            assert (value if isinstance(value, str) else json.dumps(value)) == text


@given(
    st.text(st.characters(exclude_characters="[]=@.:", codec="utf-8"), min_size=1),
    st.lists(
        st.text(st.characters(exclude_characters="[]", codec="utf-8"), max_size=5), max_size=4
    ),
    st.text(st.characters(codec="utf-8")),
)
def test_a_word_is_parted_behind_its_last_bracket(name: str, path: list[str], text: str) -> None:
    brackets = "".join(f"[{part}]" for part in path)
    for sign in ("=", ":="):
        assert split(f"{name}{brackets}{sign}{text}") == (name, brackets, sign, text)
