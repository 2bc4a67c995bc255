"""The rule that makes Python names, and the places where it needs help."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.names import camel, snake
from generator.problems import SpecError
from generator.runtime.nearest import folded
from generator.runtime.schema.methods import kebab
from generator.spec import read_spec


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("USER_ID", "user_id"),
        ("userId", "user_id"),
        ("UserID", "user_id"),
        ("TASKID", "taskid"),
        ("isActionAllowed", "is_action_allowed"),
        ("getHTMLPage", "get_html_page"),
        ("UF_CRM_2", "uf_crm_2"),
        ("2ND_ID", "n2nd_id"),
        ("class", "class_"),
        ("import", "import_"),
        ("self", "self_"),
        ("extra_params", "extra_params_"),
        ("NAV-PARAMS", "nav_params"),
        ("$", "field"),
    ],
)
def test_a_wire_name_becomes_a_python_name(wire: str, python: str) -> None:
    assert snake(wire) == python


def test_class_and_option_names() -> None:
    assert camel("timeman", "networkrange", "ip_range") == "TimemanNetworkrangeIpRange"
    assert camel("isActionAllowed") == "IsActionAllowed"
    assert kebab("class_") == "class"
    assert kebab("user_id") == "user-id"
    assert folded("--User_ID") == folded("userid")


def test_names_yaml_renames_methods_parameters_and_records(acme: Path) -> None:
    (acme / "names.yaml").write_text(
        "methods: {depot.import: depot.take_in}\n"
        "params: {depot.import: {WHEN: arrived_at}}\n"
        "records: {depot.shelf: Rack}\n"
    )
    spec = read_spec(acme)
    method = next(item for item in spec.methods if item.method == "depot.import")
    assert method.python == ("depot", "take_in")
    assert [param.python for param in method.params][-1] == "arrived_at"
    assert spec.records[0].python == "Rack"


def test_names_yaml_must_name_what_exists(acme: Path) -> None:
    (acme / "names.yaml").write_text(
        "methods: {depot.imprt: depot.take_in}\n"
        "params: {depot.import: {WHEM: arrived_at}}\n"
        "records: {depot.shelv: Rack}\n"
    )
    with pytest.raises(SpecError) as caught:
        read_spec(acme)
    text = str(caught.value)
    assert 'spec/names.yaml:1: methods.depot.imprt: no method is called "depot.imprt"' in text
    assert 'did you mean "depot.import"?' in text
    assert 'depot.import has no parameter "WHEM"; did you mean "WHEN"?' in text
    assert 'no record is called "depot.shelv"; did you mean "depot.shelf"?' in text
