"""The names of a portal's own fields come with the spec."""

from __future__ import annotations

import pytest

from bitrix24._runtime.cli import custom_fields


@pytest.mark.parametrize(
    ("index", "name", "is_own"),
    [
        ({}, "UF_CRM_1", None),
        ({"custom_fields": None}, "UF_CRM_1", None),
        ({"custom_fields": r"^UF_\w+$"}, "UF_CRM_1", True),
        ({"custom_fields": r"^UF_\w+$"}, "TITLE", False),
    ],
)
def test_the_pattern_is_that_of_the_spec(
    index: dict[str, str | None], name: str, is_own: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(custom_fields, "load", {"index": index}.__getitem__)
    pattern = custom_fields.custom_fields()
    assert (pattern and pattern.search(name) is not None) is is_own
