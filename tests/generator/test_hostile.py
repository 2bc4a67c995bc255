"""Hostile text of a spec stays text: it becomes neither code nor a path nor a broken file."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from generator.plan import plan
from generator.problems import SpecError
from generator.render import render_texts
from generator.spec import read_spec
from generator.yaml_strict import load

from .conftest import ACME
from .hostile import HOSTILE

Edit = Callable[[dict[str, Any], str], None]


def _example(data: dict[str, Any]) -> Any:
    return data["examples"][0]


FREE: dict[str, Edit] = {
    "summary": lambda data, text: data.update(summary=text),
    "description": lambda data, text: data.update(description=text),
    "access": lambda data, text: data.update(access=text),
    "parameter": lambda data, text: data["params"]["WHEN"].update(summary=text),
    "nested parameter": lambda data, text: data["params"]["FIELDS"]["fields"]["SEALED"].update(
        summary=text
    ),
    "required_if": lambda data, text: data["params"]["WHEN"].update(required_if=text),
    "value": lambda data, text: data["params"]["class"]["values"].update({text: None}),
    "meaning": lambda data, text: data["params"]["class"]["values"].update(A=text),
    "default": lambda data, text: data["params"]["WHEN"].update(default=text),
    "false_as": lambda data, text: data["params"]["WHEN"].update(false_as=text),
    "result": lambda data, text: data["returns"].update(summary=text),
    "error code": lambda data, text: data["errors"][0].update(code=text),
    "error text": lambda data, text: data["errors"][0].update(message=text, when=text, field=text),
    "example": lambda data, text: _example(data)["call"]["FIELDS"].update({"GOODS NAME": text}),
    "answer": lambda data, text: _example(data)["answer"].update({"extra": {text: [text]}}),
    "deprecation": lambda data, text: data.update(deprecated={"because": text}),
}
"""Places of a method file that take any text."""

NAMED: dict[str, Edit] = {
    "method": lambda data, text: data.update(method=text),
    "parameter name": lambda data, text: data["params"].update({text: {"type": "string"}}),
    "nested name": lambda data, text: data["params"]["FIELDS"]["fields"].update(
        {text: {"type": "string"}}
    ),
    "type": lambda data, text: data["params"]["WHEN"].update(type=text),
    "scope": lambda data, text: data.update(scope=[text]),
    "docs": lambda data, text: data.update(docs=text),
    "effect": lambda data, text: data.update(effect=text),
    "replacement": lambda data, text: data.update(deprecated={"replacement": text}),
}
"""Places that take names: they are refused, or become names that are safe."""


@pytest.fixture(scope="module")
def base() -> dict[str, Any]:
    """The data of a method file with everything in it."""
    return cast("dict[str, Any]", load((ACME / "depot/import.yaml").read_text(), "import.yaml"))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A spec with nothing but the method that is bent."""
    folder = tmp_path / "spec"
    (folder / "depot").mkdir(parents=True)
    (folder / "api.yaml").write_text((ACME / "api.yaml").read_text())
    return folder


def rendered(spec: Path, data: dict[str, Any]) -> dict[str, str]:
    """Every text of a build whose method ``depot.import`` is given by its data."""
    (spec / "depot/import.yaml").write_text(json.dumps(data))
    return all_texts(spec)


def all_texts(spec: Path) -> dict[str, str]:
    """Every text of a build that depends on the spec."""
    outputs = [
        output
        for output in plan(read_spec(spec), "acme_depot")
        if not output.path.startswith("_runtime/")
    ]
    return render_texts(outputs, None)


def skeleton(source: str) -> str:
    """What a Python file does, whatever its texts say."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def python_files(texts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The files whose content depends on the spec."""
    for path, text in texts.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            yield path, text


def check_files(texts: dict[str, str]) -> None:
    """Every file is what its name says."""
    for path, text in texts.items():
        if path.endswith(".json"):
            json.loads(text)
        assert all(part not in {"", ".", ".."} for part in path.split("/"))
        assert path.isascii()
    for path, text in python_files(texts):
        compile(text, path, "exec")


@pytest.mark.parametrize("place", FREE)
def test_hostile_text_changes_nothing_but_texts(
    spec: Path, base: dict[str, Any], place: str
) -> None:
    data = json.loads(json.dumps(base))
    FREE[place](data, "plain")
    expected = {path: skeleton(text) for path, text in python_files(rendered(spec, data))}
    built = 0
    for text in HOSTILE:
        data = json.loads(json.dumps(base))
        FREE[place](data, text)
        try:
            texts = rendered(spec, data)
        except SpecError:
            continue
        built += 1
        check_files(texts)
        assert {path: skeleton(source) for path, source in python_files(texts)} == expected, text
    assert built > 10, "most hostile texts are refused nowhere: they must be printed safely"


@pytest.mark.parametrize("place", NAMED)
def test_hostile_names_are_refused_or_made_safe(
    spec: Path, base: dict[str, Any], place: str
) -> None:
    refused = 0
    for text in HOSTILE:
        data = json.loads(json.dumps(base))
        NAMED[place](data, text)
        try:
            check_files(rendered(spec, data))
        except SpecError:
            refused += 1
    assert refused > 0


def _field(data: dict[str, Any], text: str) -> None:
    data["fields"]["ID"] = {
        "type": "integer | string",
        "summary": text,
        "values": {text: text},
        "open": True,
    }


def _option(data: dict[str, Any]) -> Any:
    return data["options"]["userid"]


ELSEWHERE: dict[str, tuple[str, Edit]] = {
    "title of the API": ("api.yaml", lambda data, text: data.update(title=text)),
    "address of the pages": (
        "api.yaml",
        lambda data, text: data.update(docs=f"https://x.example/{text}{{page}}"),
    ),
    "record": ("records/depot/shelf.yaml", lambda data, text: data.update(summary=text)),
    "field of a record": ("records/depot/shelf.yaml", _field),
    "key of a record": (
        "records/depot/shelf.yaml",
        lambda data, text: data["fields"].update({text: {"type": "any", "optional": True}}),
    ),
    "general error": (
        "errors.yaml",
        lambda data, text: data["errors"][0].update(code=text, message=text, when=text),
    ),
    "oint function": ("oint/Pause.yaml", lambda data, text: data.update(summary=text, area=text)),
    "oint name": ("oint/Pause.yaml", lambda data, text: data.update(russian=text, aliases=[text])),
    "oint option": (
        "oint/Pause.yaml",
        lambda data, text: _option(data).update(summary=text, name=text, russian=text),
    ),
    "oint example": (
        "oint/Pause.yaml",
        lambda data, text: data["examples"][0].update(options={"userid": text}, answer={text: 1}),
    ),
    "fixed name": ("names.yaml", lambda data, text: data.update(methods={"ping": text})),
}
"""Places of the other files of a spec."""

OINT = {
    "function": "Pause",
    "russian": "Пауза",
    "area": "Time",
    "summary": "Pause.",
    "calls": "ping",
    "options": {
        "userid": {
            "short": "u", "name": "User", "russian": "П", "type": "string",
            "role": "url", "summary": "User.",
        }
    },
    "examples": [{"options": {"userid": "1"}, "request": {}, "answer": {"result": True}}],
}  # fmt: skip


@pytest.fixture
def whole(acme: Path) -> Path:
    """A spec with every kind of file."""
    api = load((acme / "api.yaml").read_text(), "api.yaml")
    names = {"library": "depot", "module": "OPI_Depot", "docs": "docs/oint.md"}
    (acme / "api.yaml").write_text(json.dumps({**cast("dict[str, Any]", api), "oint": names}))
    error = {"code": "X", "when": "Something."}
    (acme / "errors.yaml").write_text(json.dumps({"docs": "errors", "errors": [error]}))
    (acme / "names.yaml").write_text("methods: {}")
    (acme / "oint").mkdir()
    (acme / "oint/Pause.yaml").write_text(json.dumps(OINT))
    return acme


@pytest.mark.parametrize("place", ELSEWHERE)
def test_hostile_text_of_any_other_file_stays_text(whole: Path, place: str) -> None:
    file, edit = ELSEWHERE[place]
    original = (whole / file).read_text()
    built = 0
    for text in ("harmless", *HOSTILE):
        data = cast("dict[str, Any]", load(original, file))
        edit(data, text)
        (whole / file).write_text(json.dumps(data))
        try:
            texts = all_texts(whole)
        except SpecError as error:
            assert str(error).startswith("spec/"), text
            continue
        check_files(texts)
        built += 1
    assert built > 0


PIECES = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12), st.sampled_from("\"\\\n'{}#"))


@given(st.lists(PIECES, min_size=1, max_size=6).map("".join), st.sampled_from(sorted(FREE)))
@hypothesis_settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_text_at_any_place_gives_whole_files(
    spec: Path, base: dict[str, Any], text: str, place: str
) -> None:
    data = json.loads(json.dumps(base))
    FREE[place](data, text)
    try:
        texts = rendered(spec, data)
    except SpecError as error:
        assert "spec/depot/import.yaml:" in str(error)
        return
    check_files(texts)
