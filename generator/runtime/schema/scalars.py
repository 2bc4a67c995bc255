"""The table of scalar types: everything that the house knows of one, in one entry.

What it is in Python, which JSON fits it, how it is typed on a command line, its JSON Schema, and
its words in help texts. A type that is not in here is a record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, cast

from . import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Degree: TypeAlias = Literal["spec", "typed", "python", "portal"]
"""How strictly a value is held against its type.

- ``spec``: as the documentation writes it; examples and defaults are.
- ``typed``: as people write it on a command line, too: ``true`` for a flag, a number as text.
- ``python``: as Python code has it, too: ``bool`` for a flag, dates, ``Decimal``.
- ``portal``: as a portal reads it, which casts: any text or number is a text, a list is an object.
"""


def _never(value: object) -> bool:
    del value
    return False


def _always(value: object) -> bool:
    del value
    return True


def _among(*these: object) -> Callable[[object], bool]:
    return lambda value: value in these


def _of(*kinds: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kinds)


def _number(*kinds: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kinds) and not isinstance(value, bool)


def _is(one: object) -> Callable[[object], bool]:
    return lambda value: value is one


def _reads(read: Callable[[str], object]) -> Callable[[object], bool]:
    """Whether a text can be read as the type."""

    def fits(value: object) -> bool:
        if not isinstance(value, str):
            return False
        try:
            read(value)
        except texts.Wrong:
            return False
        return True

    return fits


def _cast(value: object) -> bool:
    """What PHP casts without a word to any other scalar."""
    return isinstance(value, str | int | float)


class Scalar(NamedTuple):
    """A scalar type.

    Attributes:
        name: in type expressions.
        answer: annotation of it in answers.
        argument: annotation of it in arguments.
        fits: whether a JSON value is one, as the documentation writes it.
        read: reads it from the text of an option; ``None`` where it is given as JSON.
        schema: its JSON Schema.
        one: what it is called in help.
        many: what several are called.
        shown: what stands for a value of it in help; ``JSON`` where it is given as that.
        typed: what else is taken for it on a command line.
        python: what else Python code may send for it.
        portal: what else a portal takes for it.
        wire: function of ``runtime/values`` that writes what Python sends as the portal wants it.
    """

    name: str
    answer: str
    argument: str
    fits: Callable[[object], bool]
    read: Callable[[str], object] | None
    schema: Mapping[str, Any]
    one: str
    many: str
    shown: str = "JSON"
    typed: Callable[[object], bool] = _never
    python: Callable[[object], bool] = _never
    portal: Callable[[object], bool] = _cast
    wire: str | None = None

    def takes(self, value: object, degree: Degree) -> bool:
        """Whether a value fits, as strictly as is asked."""
        if self.fits(value):
            return True
        match degree:
            case "spec":
                return False
            case "typed":
                return self.typed(value)
            case "python":
                return self.typed(value) or self.python(value)
            case "portal":
                return self.typed(value) or self.portal(value)


def _is_group(value: object) -> bool:
    """Whether a value is a group of conditions, as a filter of REST 3.0 may be one, too."""
    conditions = cast("dict[str, object]", value).get("conditions") if _of(dict)(value) else None
    return isinstance(conditions, list)


def _is_date(name: str) -> Callable[[object], bool]:
    def fits(value: object) -> bool:
        import datetime

        return type(value) is getattr(datetime, name)

    return fits


def _is_decimal(value: object) -> bool:
    from decimal import Decimal

    return isinstance(value, Decimal)


_TEXT: Final = _of(str)
_LIST: Final = _of(list)

_ALL: Final = (
    Scalar(
        "null", "None", "None", _is(None), texts.read_null, {"type": "null"},
        "null", "nulls", "null",
    ),
    Scalar(
        "true", "Literal[True]", "Literal[True]", _is(True), texts.read_true, {"const": True},
        "true", "trues", "true",
    ),
    Scalar(
        "false", "Literal[False]", "Literal[False]", _is(False), texts.read_false, {"const": False},
        "false", "falses", "false",
    ),
    Scalar(
        "integer", "int", "int", _number(int), texts.read_integer, {"type": "integer"},
        "integer", "integers", "INTEGER",
        typed=_reads(texts.read_integer), portal=_of(bool, float),
    ),
    Scalar(
        "number", "float", "float", _number(int, float), texts.read_number, {"type": "number"},
        "number", "numbers", "NUMBER",
        typed=_reads(texts.read_number), python=_is_decimal, portal=_of(bool),
    ),
    Scalar(
        "boolean", "bool", "bool", _of(bool), texts.read_boolean, {"type": "boolean"},
        "boolean", "booleans", "true|false",
        typed=_among(0, 1),
    ),
    Scalar(
        "flag", 'Literal["Y", "N"]', 'bool | Literal["Y", "N"]',
        _among("Y", "N"), texts.read_flag, {"enum": ["Y", "N"]},
        "Y or N", "Y or N", "Y|N",
        typed=_of(bool), wire="yes_no",
    ),
    Scalar(
        "datetime", "str", "datetime | str", _reads(texts.read_datetime), texts.read_datetime,
        {"type": "string", "format": "date-time"}, "datetime", "datetimes", "DATETIME",
        python=_is_date("datetime"),
    ),
    Scalar(
        "date", "str", "date | str", _reads(texts.read_date), texts.read_date,
        {"type": "string", "format": "date"}, "date", "dates", "DATE",
        python=_is_date("date"),
    ),
    Scalar(
        "time", "str", "str", _TEXT, texts.read_text, {"type": "string"},
        "time", "times", "TIME",
    ),
    Scalar(
        "string", "str", "str", _TEXT, texts.read_text, {"type": "string"},
        "string", "strings", "TEXT",
        python=_is_decimal,
    ),
    Scalar(
        "any", "Any", "object", _always, texts.read_text, {}, "any", "values", "VALUE",
    ),
    Scalar(
        "object", "dict[str, Any]", "Mapping[str, object]", _of(dict), None, {"type": "object"},
        "object", "objects",
        portal=_LIST,
    ),
    Scalar(
        "array", "list[Any]", "Sequence[object]", _LIST, None, {"type": "array"},
        "array", "arrays",
        python=_of(tuple), portal=_of(dict),
    ),
    Scalar(
        "filter", "list[Any]", "Sequence[object]", _LIST, None, {"type": "array"},
        "filter", "filters",
        typed=_is_group, python=_of(tuple), portal=_never,
    ),
    Scalar(
        "file", "Any", "object", _of(list, str, dict, int), None, {}, "file", "files", "@FILE",
    ),
)  # fmt: skip

SCALARS: Final[Mapping[str, Scalar]] = {scalar.name: scalar for scalar in _ALL}
"""By name, in the order in which the alternatives of a union are tried; text takes everything."""
