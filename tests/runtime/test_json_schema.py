"""JSON Schema of every method, held against every documented request and answer."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from bitrix24 import ParameterError, json_schema
from bitrix24._runtime import data
from bitrix24._runtime.schema.json_schema import params_schema, result_schema
from bitrix24._runtime.schema.methods import Field, Record
from bitrix24._runtime.schema.types import parse_type


def known() -> list[Any]:
    """Every method of the shipped data."""
    found = [data.method(name, version) for name, version in data.methods()]
    assert len(found) >= 1_675
    return found


def test_every_schema_is_one_and_takes_what_the_documentation_shows() -> None:
    records = data.records()
    requests = answers = 0
    for method in known():
        asked = jsonschema_rs.Draft202012Validator(params_schema(method, records))
        told = jsonschema_rs.Draft202012Validator(result_schema(method, records))
        for example in method.examples:
            if example.call is not None:
                requests += 1
                assert [str(error) for error in asked.iter_errors(example.call)] == [], method.key
            answer = example.answer
            if answer is not None and example.http < 300 and "error" not in answer:
                answers += 1
                wrong = [str(error) for error in told.iter_errors(answer["result"])]
                assert wrong == [], method.key
    assert (requests, answers) >= (1_713, 1_500)


def test_a_schema_says_what_the_spec_says() -> None:
    schema = json_schema("timeman.pause")
    assert schema == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "timeman.pause: parameters",
        "$comment": "https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html",
        "type": "object",
        "properties": {
            "USER_ID": {
                "type": "integer",
                "description": schema["properties"]["USER_ID"]["description"],
            }
        },
        "description": schema["description"],
    }
    result = json_schema("timeman.pause", part="result")
    workday = result["$defs"]["timeman.workday"]
    assert result["$ref"] == "#/$defs/timeman.workday"
    assert workday["properties"]["ACTIVE"]["type"] == "boolean"


@pytest.mark.parametrize(
    ("method", "wrong"),
    [
        ("crm.item.add", {"fields": {}}),
        ("crm.item.add", {"entityTypeId": "two", "fields": {}}),
        ("crm.item.add", {"entityTypeId": 2, "fields": "x"}),
        ("crm.company.add", {"fields": {"PHONE": [{"VALUE": 1}]}}),
        ("crm.company.add", {"fields": {"PHONE": "1"}}),
    ],
)
def test_what_is_wrong_is_seen(method: str, wrong: object) -> None:
    validator = jsonschema_rs.Draft202012Validator(json_schema(method))
    assert not validator.is_valid(wrong)


def test_a_record_that_holds_itself_is_one_definition() -> None:
    items = Field("items", "items", parse_type("tree.item[]"), optional=True)
    name = Field("name", "name", parse_type("string"))
    record = Record("", "tree.item", "Item", "An item.", (name, items))
    method = known()[0]._replace(returns=Field("result", "result", parse_type("tree.item | null")))
    schema = result_schema(method, {"tree.item": record})
    assert schema["anyOf"] == [{"$ref": "#/$defs/tree.item"}, {"type": "null"}]
    validator = jsonschema_rs.Draft202012Validator(schema)
    assert validator.is_valid({"name": "a", "items": [{"name": "b", "items": []}]})
    assert not validator.is_valid({"name": "a", "items": [{"name": 1}]})


def test_a_method_that_nobody_knows_is_told() -> None:
    with pytest.raises(ParameterError, match=r'knows no method "crm\.deal\.lst"; did you mean'):
        json_schema("crm.deal.lst")
