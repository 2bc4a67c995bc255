"""The paths of an OpenAPI document as method files: parameters, results, paging, examples.

Owns what an operation means. REST 3.0 answers every list in ``result.items``, while the documents
that portals write type the result as the list itself; that is mended here, and noted in the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from ...by_rule import method_summary
from ...effects import effect_of
from ...plain import is_object
from ...problems import shown
from ..data import Data, items
from ..emit import writable
from ..merge import LIST_CORRECTION
from .document import Document, Pointer, as_object
from .kinds import ARRAY, expression
from .records import Records
from .shapes import Shapes
from .wording import paragraphs, says_the_same, sentence

PAGE: Final = "api-reference/rest-v3"
"""The page of the official documentation that tells of documents like these."""

ACCESS: Final = "whoever the portal lets; its document does not say"
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*")
_SCOPE: Final = re.compile(r"[a-z][a-z0-9_.]*")
_LONGEST_SCOPE: Final = 60
_LONGEST: Final = 120
_VERBS: Final = ("post", "get", "put", "patch", "delete")
_UNTYPED: Final = frozenset({"array", expression(ARRAY)})


@dataclass(frozen=True, slots=True)
class Operation:
    """What a document says of one method, and where."""

    name: str
    data: Data
    at: Pointer


def operations(document: Document) -> list[Operation]:
    """The methods of a document; a path that cannot be one is noted."""
    found: dict[str, Operation] = {}
    for path, entry in document.part("paths").items():
        name = path.removeprefix("/")
        at: Pointer = ("paths", path)
        if not _NAME.fullmatch(name) or len(name) > _LONGEST:
            message = f"{shown(name)} is no method name, and is left out"
            document.note(at, message, "method-name", "error")
            continue
        other = found.get(name.lower())
        if other is not None:
            message = f"differs from {other.name} in capitals only, and is left out"
            document.note(at, message, "method-name", "error")
            continue
        operation = _operation(document, name, entry, at)
        if operation is not None:
            found[name.lower()] = operation
    return list(found.values())


def _operation(document: Document, name: str, entry: Any, at: Pointer) -> Operation | None:
    data, place = document.resolved(entry, at)
    verb = next((verb for verb in _VERBS if is_object(data.get(verb))), None)
    if verb is None:
        document.note(at, "says of no HTTP method what it does; it is left out", "method", "error")
        return None
    return Operation(name, data[verb], (*place, verb))


_BARE: Final = frozenset({"rest.documentation.openapi", "documentation"})
"""The methods that answer the document itself, with nothing around it."""


def method(operation: Operation, document: Document, shapes: Shapes, records: Records) -> Data:
    """The content of a method's file."""
    data, at = operation.data, operation.at
    records.scope = operation.name.split(".")[0]
    params = _params(data, at, document, shapes)
    answer, place = _answer(data, at, document)
    returns, corrections = _returns(answer, place, document, shapes)
    longer = paragraphs(data.get("description"))
    summary = _summary(data, longer) or method_summary(operation.name)
    made: Data = {
        "method": operation.name,
        "summary": summary,
        "description": longer if longer and not says_the_same(longer, summary) else None,
        "scope": _scope(data, operation.name),
        "access": ACCESS,
        "effect": effect_of(operation.name),
        "envelope": False if operation.name in _BARE else None,
        "docs": PAGE,
        "deprecated": {} if data.get("deprecated") is True else None,
        "params": params or None,
        "returns": returns,
        "paging": _paging(params, returns),
        "examples": _examples(data, at, document) or None,
        "corrections": corrections or None,
    }
    return {key: value for key, value in made.items() if value is not None}


def _summary(data: Data, longer: str | None) -> str | None:
    words = sentence(data.get("summary")) or sentence(data.get("title"))
    return words or sentence((longer or "").split("\n")[0])


def _scope(data: Data, name: str) -> list[str]:
    """The tags, which are the names of the modules; else the first part of the method's name."""
    tags = [tag for tag in items(data.get("tags")) if isinstance(tag, str)]
    usable = [
        tag for tag in dict.fromkeys(tags) if _SCOPE.fullmatch(tag) and len(tag) <= _LONGEST_SCOPE
    ]
    return usable or [name.split(".", 1)[0].lower() if "." in name else "basic"]


def _params(data: Data, at: Pointer, document: Document, shapes: Shapes) -> Data:
    for number, parameter in enumerate(items(data.get("parameters"))):
        shown_name = shown(parameter.get("name")) if is_object(parameter) else "it"
        message = f"{shown_name} is no part of the body, which is all that REST 3.0 reads"
        document.note((*at, "parameters", number), f"{message}; it is left out", "parameter")
    body, place = document.resolved(data.get("requestBody", {}), (*at, "requestBody"))
    schema, place = _schema(body, place, document)
    if schema.get("type", "object") != "object":
        message = f"is {shown(schema['type'])}, not an object with the parameters"
        document.note(place, f"{message}; the method gets none", "parameter", "error")
        return {}
    params = shapes.fields(schema, place, "request")
    properties = as_object(schema.get("properties", {}))
    for name, own in properties.items() if is_object(properties) else ():
        if name in params and is_object(own):
            _refine(name, params[name], own)
    return params


def _refine(name: str, param: Data, schema: Data) -> None:
    """What REST 3.0 means by a parameter of this name wherever it occurs."""
    if name == "filter" and param["type"] in _UNTYPED:
        param["type"] = "filter"
    example = items(schema.get("example"))
    texts = [text for text in example if isinstance(text, str) and writable(text)]
    if name == "select" and param["type"] == "string[]" and texts and "values" not in param:
        param["values"] = dict.fromkeys(texts)  # the example is the list of all fields …
        param["open"] = True  # … but for those of related objects


def _schema(holder: Data, at: Pointer, document: Document) -> tuple[Data, Pointer]:
    """The schema of a body, and its place."""
    content, place = document.resolved(holder.get("content", {}), (*at, "content"))
    kind = _json_kind(content)
    if kind is None:
        return {}, place
    media, place = document.resolved(content[kind], (*place, kind))
    return document.resolved(media.get("schema", {}), (*place, "schema"))


def _json_kind(content: Data) -> str | None:
    usual = (kind for kind in content if kind.split(";")[0].strip() == "application/json")
    return next(usual, next(iter(content), None))


def _answer(data: Data, at: Pointer, document: Document) -> tuple[Data, Pointer]:
    """The response that tells of success."""
    responses, place = document.resolved(data.get("responses", {}), (*at, "responses"))
    good = sorted(code for code in responses if re.fullmatch("2[0-9X]{2}", code.upper()))
    for code in (*good, "default"):
        if code in responses:
            return document.resolved(responses[code], (*place, code))
    return {}, place


def _returns(
    answer: Data, at: Pointer, document: Document, shapes: Shapes
) -> tuple[Data, list[Data]]:
    """What ``result`` holds, and where that differs from the document."""
    schema, place = _schema(answer, at, document)
    properties = as_object(schema.get("properties", {}))
    if not is_object(properties) or "result" not in properties:
        if schema:
            document.note(place, "says nothing of result, which becomes any", "result")
        return {"type": "any"}, []
    place = (*place, "properties", "result")
    result = properties["result"]
    returns = shapes.field("result", result, place, "answer", required=True)
    for name, field in returns.get("fields", {}).items():
        field.pop("optional", None)  # these keys are the method's own; select does not reach them
        if name == "items" and field["type"] in _UNTYPED:
            field["type"] = "array"  # REST 3.0 has no maps in this place
        returns["fields"][name] = field
    if not returns["type"].endswith("[]"):
        return returns, []
    summary = returns.pop("summary", None)
    outer = {"type": "object", "fields": {"items": returns}}
    return {**outer, **({"summary": summary} if summary else {})}, [dict(LIST_CORRECTION)]


def _paging(params: Data, returns: Data) -> Data | None:
    """Pages are counted where the parameter has a page; a cursor is another thing."""
    pagination = params.get("pagination", {}).get("fields", {})
    listed = returns.get("fields", {}).get("items", {}).get("type", "")
    if "page" not in pagination or not (listed.endswith("[]") or listed == "array"):
        return None
    size = pagination.get("limit", {}).get("default")
    sized = isinstance(size, int) and not isinstance(size, bool) and 0 < size <= 5000
    return {"style": "pagination", "items": "items", **({"size": size} if sized else {})}


def _examples(data: Data, at: Pointer, document: Document) -> list[Data]:
    """The documented answer, with the request that belongs to it where there is one."""
    answer, place = _answer(data, at, document)
    answered = _example(answer, place, document)
    if answered is None or "result" not in answered:
        return []
    body, place = document.resolved(data.get("requestBody", {}), (*at, "requestBody"))
    asked = _example(body, place, document)
    example = {"answer": answered} if asked is None else {"call": asked, "answer": answered}
    if writable(example):
        return [example]
    document.note(at, "has an example that no spec can hold; it is left out", "example")
    return []


def _example(holder: Data, at: Pointer, document: Document) -> Data | None:
    content, place = document.resolved(holder.get("content", {}), (*at, "content"))
    kind = _json_kind(content)
    if kind is None:
        return None
    media, place = document.resolved(content[kind], (*place, kind))
    if is_object(media.get("example")):
        return dict(media["example"])
    named = media.get("examples")
    for name, entry in named.items() if is_object(named) else ():
        value = document.resolved(entry, (*place, "examples", name))[0].get("value")
        if is_object(value):
            return dict(value)
    return None
