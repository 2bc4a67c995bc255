"""What the generated code says of a method beside its types: its endpoint, its conversions."""

from __future__ import annotations

from collections.abc import Mapping

from .runtime.schema.methods import MISSING, Field, Method, Record
from .runtime.schema.scalars import SCALARS
from .runtime.values import EVERY_KEY
from .text import Code, literal


def endpoint(method: Method) -> tuple[str, Code]:
    """The constant that stands for the method: its class, and the call that makes it."""
    name = literal(method.method)
    options = "" if method.version == 2 else f", version={method.version}"
    if method.paging is None:
        write = "" if method.effect == "write" else ", write=False"
        return "Endpoint", Code(f"Endpoint({name}{options}{write})")
    write = "" if method.effect == "read" else ", write=True"
    keys = literal(method.paging.items)
    by = f", {literal(method.paging.by)}" if method.paging.by else ""
    name_of = f", id={literal(method.paging.id)}" if method.paging.id is not None else ""
    paging = f"Paging({literal(method.paging.style)}, {keys}, {method.paging.size}{by}{name_of})"
    return "ListEndpoint", Code(f"ListEndpoint({name}, {paging}{options}{write})")


def deprecation(method: Method) -> Code | None:
    """What a deprecated method warns of."""
    if method.deprecated is None:
        return None
    instead = method.deprecated.replacement
    hint = f": use {instead} instead" if instead else ""
    return literal(f"{method.method} is deprecated{hint}")


def converted(name: Code, param: Field, records: Mapping[str, Record]) -> Code:
    """The argument as it goes into the request: converted where the spec says so."""
    wire = _wire(param)
    if wire is not None:
        return Code(f"{wire}({name})")
    if param.false_as is not MISSING:
        return Code(f"_false_as({name}, {literal(param.false_as)})")
    table = _conversions(param, records, frozenset())
    return Code(f"_in_fields({name}, {table})") if table else name


def _wire(item: Field) -> str | None:
    """The function that writes a value as the portal wants it, by its type; named as imported."""
    scalars = (SCALARS.get(alternative.name) for alternative in item.type.alternatives)
    return next((f"_{one.wire}" for one in scalars if one and one.wire), None)


def _conversions(item: Field, records: Mapping[str, Record], above: frozenset[str]) -> str | None:
    """The table that says how the fields of an object are converted; ``None`` for not at all."""
    names = {alternative.name for alternative in item.type.alternatives}
    used = sorted((names & records.keys()) - above)
    fields = [*item.fields, *(nested for name in used for nested in records[name].fields)]
    entries: list[str] = []
    for nested in fields:
        inner = _conversions(nested, records, above | names)
        conversion = _wire(nested) or inner
        if conversion is not None:
            entries.append(f"{literal(nested.name)}: {conversion}")
    if not entries:
        return None
    # The fields stand in an object itself, in the values of a map, or in either.
    holders = [one.wraps for one in item.type.alternatives if one.name in {"object", *used}]
    own = ", ".join(entries)
    of_values = f"{literal(EVERY_KEY)}: {{{own}}}" if any("{}" in one for one in holders) else ""
    here = own if any("{}" not in one for one in holders) else ""
    return f"{{{', '.join(filter(None, (here, of_values)))}}}"
