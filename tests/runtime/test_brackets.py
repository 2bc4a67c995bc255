"""Keys as a query writes them: what they make on a command line, and their refusal elsewhere."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import AsyncBitrix24, Bitrix24, ParameterError
from bitrix24._runtime.brackets import BracketError, key_of, nested, path_of, refusal


def _nested(*pairs: tuple[str, object]) -> dict[str, object]:
    paths: list[tuple[tuple[str, ...], object]] = []
    for key, value in pairs:
        path = path_of(key)
        assert path is not None, key
        paths.append((path, value))
    return nested(paths)


def test_the_documented_query_keys_make_what_php_makes_of_them() -> None:
    assert _nested(("filter[USER_TYPE]", "employee"), ("filter[>=ID]", 1)) == {
        "filter": {"USER_TYPE": "employee", ">=ID": 1}
    }
    assert _nested(("fields[TITLE]", "x"), ("fields[PHONE][0][VALUE]", "+7")) == {
        "fields": {"TITLE": "x", "PHONE": [{"VALUE": "+7"}]}
    }
    assert _nested(("select[]", "ID"), ("select[]", "TITLE")) == {"select": ["ID", "TITLE"]}
    assert _nested(("a[1]", 1), ("a[0]", 0)) == {"a": [0, 1]}
    assert _nested(("a[5]", 1)) == {"a": {"5": 1}}  # a gap: the keys are data
    assert _nested(("a[n0][VALUE]", 1)) == {"a": {"n0": {"VALUE": 1}}}
    assert _nested(("a", {"b": 1}), ("c", [])) == {"a": {"b": 1}, "c": []}


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        (("a", "a"), "a is given twice"),
        (("a[b]", "a[b]"), "a[b] is given twice"),
        (("a", "a[b]"), "a is given both whole and in parts"),
        (("a[b]", "a"), "a is given both whole and in parts"),
        (("a" + "[b]" * 40,), "a: brackets more than 32 deep"),
    ],
)
def test_keys_that_contradict_each_other_make_nothing(keys: tuple[str, ...], message: str) -> None:
    with pytest.raises(BracketError) as caught:
        _nested(*((key, 1) for key in keys))
    assert str(caught.value) == message


@pytest.mark.parametrize("key", ["a[", "a]b[c]", "[a]", "a[b]c", "a[b", "a[[b]]", "a[b]]"])
def test_brackets_that_are_not_in_order_are_no_path(key: str) -> None:
    assert path_of(key) is None


@given(st.lists(st.text(st.characters(exclude_characters="[]")), min_size=1, max_size=5))
def test_a_key_and_its_parts_are_the_same(parts: list[str]) -> None:
    path = ("x" + parts[0], *parts[1:])
    assert path_of(key_of(path)) == path


@given(st.dictionaries(st.text(max_size=9) | st.integers(), st.none(), max_size=4))
def test_whatever_the_keys_are_a_refusal_is_one_sentence(keys: dict[Any, None]) -> None:
    wrong = refusal(keys)
    assert (wrong is None) == (not any(isinstance(key, str) and "[" in key for key in keys))


_REFUSALS = [
    (
        {"filter[USER_TYPE]": "sesame", "filter[>ID]": 1},
        '"filter[USER_TYPE]" is how a query writes what is nested; write '
        '{"filter": {"USER_TYPE": …, ">ID": …}}',
    ),
    (
        {"fields[PHONE][0][VALUE]": "+7"},
        '"fields[PHONE][0][VALUE]" is how a query writes what is nested; write '
        '{"fields": {"PHONE": [{"VALUE": …}]}}',
    ),
    ({"a[": 1}, '"a[" is no parameter: no name of one has a bracket'),
]


@pytest.mark.parametrize(("params", "message"), _REFUSALS)
def test_both_clients_refuse_such_a_key_with_the_form_to_write(
    params: dict[str, object], message: str
) -> None:
    async def asynchronous(extra: bool) -> None:
        async with AsyncBitrix24.mock() as b24:
            if extra:
                await b24.server.time(extra_params=params)
            await b24.call("user.get", params)

    b24 = Bitrix24.mock()
    for call in (
        lambda: b24.call("user.get", params),
        lambda: b24.server.time(extra_params=params),
        lambda: asyncio.run(asynchronous(extra=False)),
        lambda: asyncio.run(asynchronous(extra=True)),
    ):
        with pytest.raises(ParameterError) as caught:
            call()
        assert str(caught.value) == message
        assert "sesame" not in str(caught.value)


def test_brackets_inside_a_value_are_the_callers_own() -> None:
    assert Bitrix24.mock().call("server.time", {"x": {"a[b]": "c[d]"}})
