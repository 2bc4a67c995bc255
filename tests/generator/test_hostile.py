"""Hostile text of a spec stays text: it becomes neither code nor a path nor a broken file.

A build holds a file for each text, all bent at the same place: ``depot.bent07`` has the text of
that number, and number 0 a harmless one. So a place is one build, and each text still has code of
its own.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any, Final, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.plain import is_list
from generator.plan import plan
from generator.problems import SpecError
from generator.render import render_texts
from generator.runtime.hidden import hidden_in
from generator.spec import read_spec
from generator.yaml_strict import load

from . import oint_spec
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
    "default": lambda data, text: data["params"].update(D={"type": "string", "default": text}),
    "false_as": lambda data, text: data["params"].update(F={"type": "boolean", "false_as": text}),
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
    """A spec without a method, for those that are bent."""
    folder = tmp_path / "spec"
    (folder / "depot").mkdir(parents=True)
    (folder / "api.yaml").write_text((ACME / "api.yaml").read_text())
    return folder


def bent(base: dict[str, Any], edit: Edit, texts: Sequence[str]) -> dict[str, Any]:
    """A method's file for each text."""
    files: dict[str, Any] = {}
    for number, text in enumerate(texts):
        data = {**deepcopy(base), "method": f"depot.bent{number:02}"}
        edit(data, text)
        files[f"depot/bent{number:02}.yaml"] = data
    return files


def built(spec: Path, files: Mapping[str, Any]) -> tuple[dict[str, str], set[str]]:
    """Every text of a build with all files that are not refused, and which are."""
    for file, data in files.items():
        (spec / file).parent.mkdir(parents=True, exist_ok=True)
        (spec / file).write_text(json.dumps(data))
    refused: set[str] = set()
    try:
        while True:
            try:
                return all_texts(spec), refused
            except SpecError as error:
                found = {Path(problem.file) for problem in error.problems}
                named = {file for file in files.keys() - refused if spec / file in found}
                assert named, f"none of the files is named: {error}"
                for file in named:
                    (spec / file).unlink()
                refused |= named
    finally:
        for file in files.keys() - refused:
            (spec / file).unlink()


def all_texts(spec: Path) -> dict[str, str]:
    """Every text of a build that depends on the spec."""
    outputs = [
        output
        for output in plan(read_spec(spec), "acme_depot")
        if not output.path.startswith("_runtime/")
    ]
    return render_texts(outputs, None)


_NUMBER: Final = re.compile(r"bent(\d\d)", re.IGNORECASE)


def skeletons(texts: dict[str, str]) -> dict[str, list[str]]:
    """What the code of each number does, whatever its texts say, and under "" what is nobody's."""
    found: dict[str, list[str]] = {"": []}
    for path, source in python_files(texts):
        waiting: list[ast.stmt] = ast.parse(source).body[::-1]
        while waiting:
            node = waiting.pop()
            shape = repr(_shape(node))
            if shape == "['Expr', ['Constant', '', None]]":
                continue  # the text of what stands before it
            numbers: set[str] = set(_NUMBER.findall(shape))
            if len(numbers) > 1 and isinstance(node, ast.ClassDef):
                waiting += node.body[::-1]
                node.body = []
                numbers, shape = set[str](), repr(_shape(node))
            assert len(numbers) < 2, f"{path}: one statement for {numbers}"
            found.setdefault("".join(numbers), []).append(_NUMBER.sub("bent", f"{path} {shape}"))
    return found


def _shape(node: ast.AST) -> list[Any]:
    """A syntax tree without its texts; ``ast.dump`` takes twice as long."""
    shape: list[Any] = [type(node).__name__]
    for name in node._fields:
        value: Any = getattr(node, name, None)
        if is_list(value):
            shape.append([_shape(item) if isinstance(item, ast.AST) else item for item in value])
        elif isinstance(value, ast.AST):
            shape.append(_shape(value))
        else:
            text = isinstance(value, str) and isinstance(node, ast.Constant)
            shape.append("" if text else value)
    return shape


def python_files(texts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The files whose content depends on the spec."""
    for path, text in texts.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            yield path, text


def check_files(texts: dict[str, str]) -> None:
    """Every file is what its name says, and shows all that is in it."""
    for path, text in texts.items():
        assert hidden_in("\r").search(text) is None, path
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
    plain, _ = built(spec, bent(base, FREE[place], ("plain", "harmless")))
    expected = skeletons(plain)
    assert expected["00"] == expected["01"]
    files = bent(base, FREE[place], ("plain", *HOSTILE))
    texts, refused = built(spec, files)
    check_files(texts)
    found = skeletons(texts)
    assert found.pop("") == expected[""]
    assert len(found) == len(files) - len(refused)
    for number, done in found.items():
        assert done == expected["00"], ("plain", *HOSTILE)[int(number)]
    assert len(found) > 10, "most hostile texts are refused nowhere: they must be printed safely"


@pytest.mark.parametrize("place", NAMED)
def test_hostile_names_are_refused_or_made_safe(
    spec: Path, base: dict[str, Any], place: str
) -> None:
    texts, refused = built(spec, bent(base, NAMED[place], HOSTILE))
    check_files(texts)
    assert refused


def _field(data: dict[str, Any], text: str) -> None:
    data["fields"]["ID"] = {
        "type": "integer | string",
        "summary": text,
        "values": {text: text},
        "open": True,
    }


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
    "oint function": (
        oint_spec.FILE,
        lambda data, text: data.update(summary=_both(text), returns=_both(text)),
    ),
    "oint name": (
        oint_spec.FILE,
        lambda data, text: data.update(russian=text, aliases=[f"{text}2"]),
    ),
    "oint option": (
        oint_spec.FILE,
        lambda data, text: data["options"]["note"].update(
            summary=_both(text), name=text, russian=text, undocumented=text
        ),
    ),
    "oint example": (
        oint_spec.FILE,
        lambda data, text: data["examples"][0].update(options={"note": text}, answer={text: 1}),
    ),
    "fixed name": ("names.yaml", lambda data, text: data.update(methods={"ping": text})),
}
"""Places of the other files of a spec."""


@pytest.fixture
def whole(spec: Path) -> Path:
    """A spec with every kind of file."""
    (spec / "api.yaml").write_text((ACME / "api.yaml").read_text())
    oint_spec.add_to(spec)
    error = {"code": "X", "when": "Something."}
    (spec / "errors.yaml").write_text(json.dumps({"docs": "errors", "errors": [error]}))
    (spec / "names.yaml").write_text("methods: {}")
    for file in ("ping.yaml", "records/depot/shelf.yaml"):
        (spec / file).parent.mkdir(parents=True, exist_ok=True)
        (spec / file).write_text((ACME / file).read_text())
    return spec


@pytest.mark.parametrize("place", ELSEWHERE)
def test_hostile_text_of_any_other_file_stays_text(whole: Path, place: str) -> None:
    file, edit = ELSEWHERE[place]
    original = cast("dict[str, Any]", load((whole / file).read_text(), file))
    texts = ("harmless", *HOSTILE)
    if "/" in file:
        copies: dict[str, Any] = {}
        for number, text in enumerate(texts):
            copies |= copied(original, edit, number, text)
        files, refused = built(whole, copies)
        check_files(files)
        assert len(refused) < len(copies)
        return
    for text in texts:  # of these files a spec has but one
        data = deepcopy(original)
        edit(data, text)
        (whole / file).write_text(json.dumps(data))
        try:
            check_files(all_texts(whole))
        except SpecError as error:
            assert {Path(problem.file).parent for problem in error.problems} == {whole}, text


def copied(original: dict[str, Any], edit: Edit, number: int, text: str) -> dict[str, Any]:
    """The file again under a name of its own, bent; and what uses it."""
    name = f"bent{number:02}"
    data = deepcopy(original)
    if "record" in data:
        data["record"] = f"depot.{name}"
        edit(data, text)
        returns = {"type": f"depot.{name}"}
        user = cast("dict[str, Any]", load((ACME / "ping.yaml").read_text(), "ping.yaml"))
        user |= {"method": f"depot.{name}", "returns": returns}
        del user["examples"]
        return {f"records/depot/{name}.yaml": data, f"depot/{name}.yaml": user}
    data |= {"function": name.capitalize(), "russian": f"Пауза{number}"}
    edit(data, text)
    return {f"oint/time/{name.capitalize()}.yaml": data}


def _both(text: str) -> dict[str, str]:
    return {"en": text, "ru": text}


PIECES = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12), st.sampled_from("\"\\\n'{}#"))


@given(
    st.dictionaries(
        st.sampled_from(sorted(FREE)), st.lists(PIECES, min_size=1, max_size=6).map("".join)
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_text_at_any_place_gives_whole_files(
    spec: Path, base: dict[str, Any], texts: dict[str, str]
) -> None:
    files: dict[str, Any] = {"depot/import.yaml": base}
    for number, (place, text) in enumerate(texts.items()):
        data = {**deepcopy(base), "method": f"depot.bent{number:02}"}
        FREE[place](data, text)
        files[f"depot/bent{number:02}.yaml"] = data
    outputs, refused = built(spec, files)
    check_files(outputs)
    assert "depot/import.yaml" not in refused
