"""The simulated portal and every method of the API: names found, answers given, none missing."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24, ConfigurationError, MockPortal
from bitrix24._runtime.data import load
from bitrix24._runtime.mock.methods import known

WITHOUT_ANSWER = 183
"""Methods whose pages show no answer, or none but errors."""


def entries() -> Iterator[dict[str, Any]]:
    yield from load("index")["methods"]


@pytest.mark.parametrize("client", [Bitrix24, AsyncBitrix24])
def test_a_method_stands_for_its_name(client: type[Bitrix24 | AsyncBitrix24]) -> None:
    portal = MockPortal(check=False)
    b24 = client.mock(portal=portal)
    wrong: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for entry in entries():
            method: Any = reduce(getattr, entry["python"].split("."), b24)
            portal.journal.calls.clear()
            portal.answer(entry["method"], {"result": 1})
            Bitrix24.mock(portal=portal).call(entry["method"], version=entry["version"])
            if len(portal.calls_of(method)) != 1 or portal.executed(method) != 1:
                wrong.append(entry["method"])
    assert wrong == []


def test_a_call_by_name_stands_for_no_method() -> None:
    with pytest.raises(ValueError, match="give the name of the method"):
        MockPortal().assert_not_called(Bitrix24.mock().call)


def test_every_method_answers_or_says_that_its_page_shows_no_answer() -> None:
    b24 = Bitrix24.mock(portal=MockPortal(check=False))
    silent: list[str] = []
    for entry in entries():
        spec = known(entry["method"].lower(), entry["version"])
        assert spec is not None
        shown = [one.envelope["result"] for one in spec.examples if "result" in one.envelope]
        try:
            response = b24.with_response(b24.call, entry["method"], version=entry["version"])
        except ConfigurationError as error:
            assert f"the documentation of {entry['method']} shows no answer" in str(error)
            assert not any(example.status < 300 for example in spec.examples)
            silent.append(entry["method"])
        else:
            assert response.raw["result"] in shown
    assert len(silent) == WITHOUT_ANSWER
