"""The model that is read from the shipped data is that of the spec, method by method."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, cast

from bitrix24._runtime import data
from generator.docs import page_url
from generator.runtime.schema.methods import Field
from generator.spec import read_spec

ROOT: Final = Path(__file__).parents[2]


def plain(value: Any) -> Any:
    """Data of the one package or of the other, so that they can be compared."""
    if isinstance(value, tuple | list):
        return tuple(map(plain, cast("tuple[Any, ...]", value)))
    return "MISSING" if repr(value) == "MISSING" else value


def shown(field: Field, *, is_param: bool = False) -> Field:
    """A field without what only its file knows: places, types of keys, names of what is inside."""
    return field._replace(
        path=(),
        python=field.python if is_param else field.name,
        values=tuple(value._replace(value=str(value.value)) for value in field.values),
        fields=tuple(map(shown, field.fields)),
    )


def test_each_method_is_that_of_its_file() -> None:
    spec = read_spec(ROOT / "spec")
    assert len(spec.methods) >= 1_675
    for method in spec.methods:
        read = data.method(method.method.upper(), method.version)
        expected = method._replace(
            file="",
            docs=page_url(spec.api, method.docs),
            params=tuple(shown(param, is_param=True) for param in method.params),
            returns=shown(method.returns)._replace(python="result"),
            examples=tuple(example._replace(path=()) for example in method.examples),
            corrections=(),
        )
        assert plain(read) == plain(expected), method.key


def test_each_record_is_that_of_its_file() -> None:
    spec = read_spec(ROOT / "spec")
    assert plain([data.records()[name] for name in data.records()]) == plain(
        [
            record._replace(file="", fields=tuple(map(shown, record.fields)))
            for record in spec.records
        ]
    )


def test_each_general_error_is_that_of_its_file() -> None:
    assert plain(data.general_errors()) == plain(read_spec(ROOT / "spec").errors)


def test_what_nobody_knows_is_no_method() -> None:
    assert data.method("nobody.knows", 2) is None
    assert data.method("timeman.pause", 3) is None
