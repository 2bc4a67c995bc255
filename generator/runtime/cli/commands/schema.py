"""``schema``: the JSON Schema of a method's parameters, or of its result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...data import methods
from ...errors import ParameterError
from ...schema_of import json_schema
from .. import exit_codes
from ..arguments import Options, parse
from ..names import UsageError
from ..output.writing import show
from ..settings import output_asked_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..console import Console
    from .table import Command


def run(command: Command, tokens: Sequence[str], console: Console) -> int:
    """Print it.

    Raises:
        UsageError: no method is named, or one that the spec does not know.
    """
    said = f"{console.program} {command.name}"
    parsed = parse(tokens, Options(command.options), said)
    if len(parsed.words) != 1:
        raise UsageError(f'"{said}" takes one method: {console.program} {command.usage}')
    form = output_asked_for(parsed) or "json"
    method = parsed.words[0]
    version: Literal[2, 3] = 3 if "v3" in parsed.values else 2
    part: Literal["params", "result"] = "result" if "result" in parsed.values else "params"
    try:
        schema = json_schema(method, version=version, part=part)
    except ParameterError as error:
        raise UsageError(str(error), _hint(method, version, said)) from None
    show(schema, form, console)
    return exit_codes.OK


def _hint(method: str, version: int, said: str) -> str | None:
    """What to write where the other version of REST has the method."""
    other = {2: 3, 3: 2}[version]
    if (method.lower(), other) not in methods():
        return None
    return f"REST {other} has it: {said} {method}{' --v3' if other == 3 else ''}"
