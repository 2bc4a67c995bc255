"""How the types of the spec look in Python: in arguments, and in answers.

Answers stay the plain data that came, so a datetime is text there; an argument takes more.
"""

from __future__ import annotations

from collections.abc import Callable

from .runtime.schema.methods import MISSING, Field, Value
from .runtime.schema.scalars import SCALARS
from .runtime.schema.types import Alternative
from .text import Code, literal

ClassOf = Callable[[str], Code]
"""Python class of a record, by the record's name."""


def answer_type(field: Field, class_of: ClassOf, own: Code | None) -> Code:
    """The annotation of a field of an answer.

    Args:
        field: the field.
        class_of: finds the class of a record.
        own: class of the field's own nested fields, where it has some.
    """
    return _union(field, lambda item: _answer(item, field, class_of, own))


def argument_type(field: Field, class_of: ClassOf, own: Code | None) -> Code:
    """The annotation of an argument. Objects have a class and take any mapping beside it."""
    return _union(field, lambda item: _argument(item, field, class_of, own))


def not_given(annotation: Code) -> Code:
    """The annotation of an argument that may be left out; None stays the last, where it is one."""
    *others, last = _members(annotation)
    parts = [*others, "NotGiven", last] if last == "None" else [*others, last, "NotGiven"]
    return Code(" | ".join(parts))


def element(field: Field) -> Field:
    """The items of a list, or of a list that PHP wrote as a map, as a field of their own."""
    items = tuple(dict.fromkeys(item.inner for item in field.type.alternatives if item.outer))
    return Field(
        name=field.name,
        python=field.python,
        type=type(field.type)(items or (Alternative("any"),)),
        path=field.path,
        summary=field.summary,
        values=field.values,
        open=field.open,
        fields=field.fields,
    )


def _union(field: Field, render: Callable[[Alternative], str]) -> Code:
    parts = [part for item in field.type.alternatives for part in _members(render(item))]
    return Code(" | ".join(dict.fromkeys(parts)))


def _members(annotation: str) -> list[str]:
    """The members of a union; those inside brackets are none."""
    members, depth, begin = list[str](), 0, 0
    for at, char in enumerate(annotation):
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            members.append(annotation[begin : at - 1])
            begin = at + 2
    return [*members, annotation[begin:]]


def _answer(item: Alternative, field: Field, class_of: ClassOf, own: Code | None) -> str:
    if item.name == "object" and own is not None:
        base = str(own)
    elif item.name in SCALARS:
        base = _with_values(SCALARS[item.name].answer, item.name, field)
    else:
        base = str(class_of(item.name))
    return _wrapped(base, item, "list[{}]", "dict[str, {}]")


def _argument(item: Alternative, field: Field, class_of: ClassOf, own: Code | None) -> str:
    if item.name == "object" and own is not None:
        base = f"{own} | Mapping[str, object]"
    elif item.name in SCALARS:
        base = _with_values(SCALARS[item.name].argument, item.name, field)
    else:
        base = f"{class_of(item.name)} | Mapping[str, object]"
    if field.false_as is not MISSING and item.name == "boolean":
        base = f"{base} | {type(field.false_as).__name__}"
    return _wrapped(base, item, "Sequence[{}]", "Mapping[str, {}]")


def _wrapped(base: str, item: Alternative, in_list: str, in_map: str) -> str:
    for wrap in item.innermost_first:
        base = (in_list if wrap == "[]" else in_map).format(base)
    return base


def _with_values(base: str, name: str, field: Field) -> str:
    if not field.values or name not in {"string", "integer"}:
        return base
    values = ", ".join(str(literal(value.value)) for value in _of_type(name, field.values))
    closed = f"Literal[{values}]" if values else base
    return f"{closed} | {base}" if field.open else closed


def _of_type(name: str, values: tuple[Value, ...]) -> list[Value]:
    wanted = int if name == "integer" else str
    return [value for value in values if type(value.value) is wanted]
