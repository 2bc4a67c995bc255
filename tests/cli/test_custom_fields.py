"""The names of a portal's own fields come with the spec."""

from __future__ import annotations

import pytest

from bitrix24._runtime.cli import custom_fields
from bitrix24._runtime.cli.fields import slip


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


@pytest.mark.parametrize("name", ["UF_TITEL", "ufCrm7_1723", "PROPERTY_12", "parentId5"])
def test_a_field_of_the_portals_own_is_no_slip(name: str) -> None:
    assert slip(name, ["UF_TITLE", "PROPERTY_1", "parentId"], "--fields") == []
    assert slip("TITEL", ["TITLE"], "--fields") != []
