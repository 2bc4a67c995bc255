"""Characters that no screen shows: which they are, and which joiners are seen by what they do."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24._runtime.hidden import HIDDEN, hidden_in, visible_json

ZWNJ, ZWJ = "\u200c", "\u200d"

SEEN = [
    f"می{ZWNJ}خواهم",  # Persian: I want
    f"नमस{ZWJ}ते",
    f"ന{chr(0xD4D)}{ZWJ}",  # Malayalam: a letter of its own at the end of a word
    f"ක{chr(0xDCA)}{ZWJ}ෂ",
    f"👨{ZWJ}👩{ZWJ}👧",
    f"🏳\ufe0f{ZWJ}🌈",
    f"👩🏽{ZWJ}💻",
    f"🧔{ZWJ}♂\ufe0f",
]
"""Texts that lose something that everybody sees without their joiners."""

UNSEEN = [
    f"a{ZWJ}b",
    f"a{ZWNJ}b",
    f"п{ZWNJ}п",
    f"{ZWJ}👩",
    f"👩{ZWJ}",
    f"👩{ZWNJ}👧",
    f"می{ZWNJ}",
    f"{ZWNJ}می",
    f"م{ZWNJ}{ZWNJ}ی",
    f"👩{ZWJ}{ZWJ}👧",
    f"م\u200b{ZWNJ}ی",
    f"م{ZWNJ}\u202eی",
    f"👩{ZWJ}a",
    f"{ZWJ}",
]
"""Texts in which at least one joiner does nothing, and could carry a message or make a twin."""


@pytest.mark.parametrize("text", SEEN)
def test_a_joiner_that_joins_is_seen(text: str) -> None:
    assert hidden_in().search(text) is None
    assert visible_json(json.dumps(text, ensure_ascii=False)) == f'"{text}"'


@pytest.mark.parametrize("text", UNSEEN)
def test_any_other_joiner_is_hidden(text: str) -> None:
    assert hidden_in().search(text) is not None


@given(
    st.text(
        st.sampled_from([*"a1 م", "ی", "👩", "👧", "\ufe0f", "\u094d", "क", ZWJ, ZWNJ, "\u200b"])
    )
)
def test_nothing_hidden_is_left_when_it_is_taken_out(text: str) -> None:
    left = hidden_in().sub("", text)
    assert hidden_in().search(left) is None
    assert re.search("[\u200c\u200d]{2}", left) is None


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x1b", "\x7f", "\x85", "\u00ad", "\u115f", "\u200b", "\u200e", "\u2028", "\u202e",
     "\u2066", "\u3164", "\ufeff", "\ud800", "\ufffe", "\U000e0041", "\U000e0001", "\U0010ffff"],
)  # fmt: skip
def test_what_hides_or_turns_text_is_in_the_list(character: str) -> None:
    assert hidden_in().fullmatch(character)
    shown = visible_json(json.dumps(character, ensure_ascii=False))
    assert shown.isascii()
    assert shown.isprintable()
    assert json.loads(shown) == character


@pytest.mark.parametrize("text", ["\t", "\n", "\r", " ", "я", "é", "𝐞", "日本", "\ufe0f", "😀"])
def test_what_is_seen_is_not(text: str) -> None:
    assert hidden_in().search(text) is None
    assert hidden_in(re.escape(text)).search(text)


def test_no_letter_that_a_joiner_joins_is_hidden_itself() -> None:
    """A joiner could else be kept beside a character that is taken out."""
    hidden = re.compile(f"[{HIDDEN}]")
    for code in (*range(0x0620, 0x0900), *range(0x0900, 0x1900), *range(0x2190, 0x2C00)):
        character = chr(code)
        if hidden.match(character):
            assert hidden_in().search(f"{character}{ZWJ}ی"), hex(code)
            assert hidden_in().search(f"{character}{ZWJ}👩"), hex(code)
