"""JSON Schema of a method by its name, for editors, forms and agents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .data import method as spec_of
from .data import methods, records
from .errors import ParameterError
from .namespace import misnamed
from .nearest import did_you_mean
from .short import shown

if TYPE_CHECKING:
    from .schema.methods import Method


def json_schema(
    method: str, *, version: Literal[2, 3] = 2, part: Literal["params", "result"] = "params"
) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a method's parameters, or of its result.

    Args:
        method: name on the wire, such as ``crm.deal.get``, in any case.
        version: 3 for the methods of REST 3.0.
        part: ``params`` for the object of parameters, ``result`` for what is answered.

    Returns:
        The schema. Keys that are not documented are allowed: portals have fields of their own.

    Raises:
        ParameterError: the spec knows no such method.
    """
    from .schema.json_schema import params_schema, result_schema

    if part not in ("params", "result"):
        raise ParameterError(f'part is "params" or "result", not {shown(part)}')
    known = known_method(method, version)
    return (params_schema if part == "params" else result_schema)(known, records())


def known_method(name: str, version: int) -> Method:
    """A method of the spec.

    Raises:
        ParameterError: there is none of that name; with the nearest that there is.
    """
    problem = misnamed(name, version)
    if problem is not None:
        raise problem
    found = spec_of(name, version)
    if found is not None:
        return found
    names = [entry["method"] for (_, number), entry in methods().items() if number == version]
    meant = did_you_mean(name, names)
    raise ParameterError(f'the spec of REST {version} knows no method "{name[:100]}"{meant}')
