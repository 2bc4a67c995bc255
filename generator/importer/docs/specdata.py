"""From facts to the files of a spec: plain data as the schemas want it, without sentences.

Texts that a file needs and that people have not written yet are made by rule; ``lint`` tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ...by_rule import UNKNOWN_ACCESS, method_summary, record_summary
from ..data import Data
from .facts import ABSENT, ErrorFact, ExampleFact, FieldFact, MethodFacts, RecordFacts

_ACCESS: Final = {
    "any user": "any user",
    "administrator": "administrators",
    "administrators": "administrators",
    "authorized user": "any user",
}
_BASIC: Final = "basic"
"""The scope of the methods that need none."""


def method_path(facts: MethodFacts) -> str:
    """The file of a method, below the spec folder."""
    path = facts.method.replace(".", "/")
    return f"v3/{path}.yaml" if facts.version == 3 else f"{path}.yaml"


def record_path(facts: RecordFacts) -> str:
    """The file of a record, below the spec folder."""
    return f"records/{facts.record.replace('.', '/')}.yaml"


def method_data(facts: MethodFacts) -> Data:
    """The content of a method's file."""
    data: Data = {
        "method": facts.method,
        "summary": method_summary(facts.method),
        "scope": list(facts.scope) or [_BASIC],
        "access": _ACCESS.get(facts.access_text.lower(), UNKNOWN_ACCESS),
        "effect": facts.effect,
        "docs": facts.page,
    }
    if facts.deprecated:
        data["deprecated"] = {"replacement": facts.replacement} if facts.replacement else {}
    if facts.params:
        data["params"] = {
            name: _without(_ANSWERED, item) for name, item in fields_data(facts.params).items()
        }
    if facts.one_of:
        data["one_of"] = [list(group) for group in facts.one_of]
    data["returns"] = _without(_ASKED, _field_data(facts.returns))
    if facts.paging is not None:
        paging = facts.paging
        known = {"by": paging.by, "items": paging.items, "id": paging.id, "size": paging.size}
        data["paging"] = {"style": paging.style} | {
            key: value for key, value in known.items() if value is not None
        }
    if facts.errors:
        data["errors"] = [_error_data(error) for error in facts.errors]
    if facts.examples:
        data["examples"] = [_example_data(example) for example in facts.examples]
    return data


def record_data(facts: RecordFacts) -> Data:
    """The content of a record's file."""
    return {
        "record": facts.record,
        "summary": record_summary(facts.record),
        "fields": fields_data(facts.fields),
    }


def fields_data(fields: Iterable[FieldFact]) -> Data:
    """Name → field."""
    return {item.name: _field_data(item) for item in fields}


_ASKED: Final = frozenset({"required", "default"})
_ANSWERED: Final = frozenset({"optional"})


def _without(keys: frozenset[str], data: Data) -> Data:
    """A field without what means nothing on its side, also inside it: tables say it anyway."""
    kept = {key: value for key, value in data.items() if key not in keys}
    if "fields" in kept:
        kept["fields"] = {name: _without(keys, item) for name, item in kept["fields"].items()}
    return kept


def _field_data(item: FieldFact) -> Data:
    data: Data = {"type": item.type}
    if item.required:
        data["required"] = True
    if item.optional:
        data["optional"] = True
    if item.default is not ABSENT:
        data["default"] = item.default
    if item.values:
        data["values"] = dict.fromkeys(item.values)
    if item.open:
        data["open"] = True
    if item.fields:
        data["fields"] = fields_data(item.fields)
    return data


def _error_data(error: ErrorFact) -> Data:
    data: Data = {"code": error.code}
    known = {"http": error.http, "message": error.message, "field": error.field}
    return data | {key: value for key, value in known.items() if value is not None}


def _example_data(example: ExampleFact) -> Data:
    data: Data = {}
    if example.call is not None:
        data["call"] = example.call
    if example.http != 200:
        data["http"] = example.http
    if example.answer is not None:
        data["answer"] = example.answer
    return data
