"""The package beside the facts of OpenIntegrations: function by function, option by option."""

from __future__ import annotations

import inspect
import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from bitrix24 import OPI_Bitrix24
from bitrix24._runtime.nearest import folded
from bitrix24._runtime.oint.catalogue import entries, named
from bitrix24._runtime.oint.model import Option, Text
from bitrix24._runtime.oint.structures import structure
from generator.plain import is_list, is_object

ORIGINAL = Path(__file__).parent / "original"
FUNCTIONS: list[dict[str, Any]] = json.loads((ORIGINAL / "functions.json").read_text("utf-8"))
EXAMPLES: dict[str, Any] = json.loads((ORIGINAL / "examples.json").read_text("utf-8"))
BY_NAME = {facts["en"]: facts for facts in FUNCTIONS}
TYPES = {
    "Boolean": {"boolean"},
    "Date": {"date"},
    "Structure Of KeyAndValue": {"object"},
    "Map Of KeyAndValue": {"files"},
    "String, BinaryData": {"file"},
    "Array Of Structure": {"list"},
    "String": {"string", "list", "date", "number"},
}
NUMBERS = {"Number", "String, Number", "Number, String"}
OFTEN_A_LIST = {"DEST", "rights"}
DAYS = {"from", "to", "date"}


def test_none_of_the_179_is_missing_and_none_is_made_up() -> None:
    kinds = [facts["kind"] for facts in FUNCTIONS]
    assert (kinds.count("rest"), kinds.count("local"), kinds.count("oauth")) == (164, 13, 2)
    assert len({facts["rest"] for facts in FUNCTIONS if facts["rest"]}) == 162
    assert sorted(entry["function"] for entry in entries()) == sorted(BY_NAME)


@pytest.mark.parametrize("name", BY_NAME)
def test_a_function_has_all_its_names_and_takes_the_same_road(name: str) -> None:
    facts, function = BY_NAME[name], named(name)
    assert (function.function, function.russian) == (facts["en"], facts["ru"])
    assert set(facts["old_names"]) <= set(function.names)
    assert (function.calls or "").casefold() == (facts["rest"] or "").casefold()
    assert bool(function.oauth) == (facts["kind"] == "oauth")
    assert bool(function.local) == (facts["kind"] == "local")
    for spelling in function.names:
        for typed in (spelling, spelling.upper(), spelling.replace("е", "ё")):
            assert named(typed) == function
        assert callable(getattr(OPI_Bitrix24, spelling))


@pytest.mark.parametrize("name", BY_NAME)
def test_its_options_are_the_same_in_the_same_order(name: str) -> None:
    facts, function = BY_NAME[name], named(name)
    assert [f"--{option.option}" for option in function.options] == [
        param["cli"] for param in facts["params"]
    ]
    for option, param in zip(function.options, facts["params"], strict=True):
        check_option(option, param)


def check_option(option: Option, param: dict[str, Any]) -> None:
    """Names, letter, type, whether it is required, its default and what it is on the wire."""
    assert (option.name, option.russian) == (param["en"], param["ru"])
    assert (f"-{option.short}", option.required) == (param["short"], param["required"])
    if param["type"] in NUMBERS:
        kind = {"DIALOG_ID": "id", "STATUS": "string"}.get(param["wire"], "number")
        assert option.type == kind
    elif param["type"] in TYPES:
        assert option.type in TYPES[param["type"]]
        if option.type == "list":
            assert param["type"] != "String" or param["wire"] in OFTEN_A_LIST
        if option.type == "number":
            assert param["wire"] == "id", "an identifier, which may be given as a number"
        if option.type == "date":
            assert param["type"] == "Date" or option.option in DAYS
    else:
        assert "Array" in param["type"]
        assert option.type == "list"
    sent = {"entityId": 0}.get(param["wire"])  # its method demands it
    assert option.default == (param["default"] or sent)
    if param["wire"] is not None:
        assert option.sends == param["wire"]
    elif option.role is None and option.sends is not None:
        assert option.sends in {"*", "LINK"}


def test_a_letter_is_the_first_one_or_the_next_free_consonant() -> None:
    """The rule that reproduces the original's index: a new option gets its letter by it."""
    for entry in entries():
        taken: set[str] = set()
        for option in named(entry["function"]).options:
            letters = [option.option[0], *re.sub("[aeiou]", "", option.option[1:])]
            free = [letter for letter in letters if letter not in taken]
            assert option.short == free[0]
            taken.add(option.short)


@pytest.mark.parametrize("name", BY_NAME)
def test_its_python_functions_take_the_arguments_by_all_their_names(name: str) -> None:
    function = named(name)
    english = inspect.signature(getattr(OPI_Bitrix24, function.function)).parameters
    russian = inspect.signature(getattr(OPI_Bitrix24, function.russian)).parameters
    assert [each.rstrip("_") for each in english] == [one.option for one in function.options]
    assert [*russian] == [option.russian for option in function.options]
    for option in function.options:
        for parameters in (english, russian):
            argument = list(parameters.values())[function.options.index(option)]
            assert (argument.default is argument.empty) == option.required


@pytest.mark.parametrize("name", BY_NAME)
def test_the_command_of_its_page_is_the_example_of_the_spec(name: str) -> None:
    function, page = named(name), EXAMPLES[BY_NAME[name]["ru"]]
    example = function.examples[0].options
    if page["cli"] is None:
        return
    program, library, typed, *words = shlex.split(page["cli"])
    assert (program, library) == ("oint", "bitrix24")
    assert folded(typed) in {folded(each) for each in function.names}
    given = dict(zip(words[::2], words[1::2], strict=True))
    if name == "AddCustomTaskField":  # its page shows the options of another function
        given = {key: value for key, value in given.items() if key != "--fieldid"}
    for key, value in given.items():
        shown = str(example[key.removeprefix("--")])
        typed = value.replace("'Истина'", "true")  # a word of 1C, as text
        assert shown == typed or "your-" in value or "/test_data/" in value, key


@pytest.mark.parametrize("name", BY_NAME)
def test_the_answer_of_its_page_is_an_answer_of_the_spec(name: str) -> None:
    function, page = named(name), EXAMPLES[BY_NAME[name]["ru"]]
    if function.local == "structure":
        if page["result"] is not None:
            assert keys_of(structure(function, "ru", is_empty=False)) == keys_of(page["result"])
        return
    answers = [json.dumps(example.answer, sort_keys=True) for example in function.examples]
    wanted = json.dumps(page["result"], sort_keys=True)
    assert wanted in answers or name == "GetAppAuthLink"


def keys_of(value: object) -> object:
    """A structure without its texts."""
    if is_object(value):
        return {key: keys_of(item) for key, item in value.items()}
    return [keys_of(item) for item in value] if is_list(value) else ""


def test_texts_are_there_in_both_languages_and_are_all_different() -> None:
    summaries: list[Text] = []
    for entry in entries():
        function = named(entry["function"])
        texts = [function.summary, function.returns]
        texts += [option.summary for option in function.options]
        for text in texts:
            assert re.fullmatch(r"[ -~]+\.", text.en), text
            assert re.fullmatch(r"[ -~А-Яа-яЁё]+\.", text.ru), text
            assert re.search("[А-Яа-я]", text.ru), text
        summaries.append(function.summary)
    for language in ("en", "ru"):
        assert len({getattr(text, language) for text in summaries}) == len(summaries)
