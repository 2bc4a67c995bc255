"""Two things of a spec never become one: they are refused with both files, or both work."""

from __future__ import annotations

import ast
import importlib.util
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.build import Settings, build
from generator.names import RESERVED_CLASSES, RESERVED_EXPORTS, RESERVED_MEMBERS
from generator.plan import Output, Unit
from generator.problems import SpecError
from generator.render import render_texts
from generator.syntax import Allowed
from generator.verify import check_python

from .conftest import ACME

METHOD: dict[str, Any] = {
    "summary": "Do it.",
    "scope": ["depot"],
    "access": "any user",
    "effect": "write",
    "docs": "depot",
    "returns": {"type": "integer"},
    "examples": [{"call": {}, "answer": {"result": 1}}],
}


def write(spec: Path, name: str, **keys: Any) -> Path:
    """Write a method's file: ``v3/a.b`` for REST 3.0."""
    path = spec.joinpath(*name.replace("/", ".").split(".")).with_suffix(".yaml")
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"method": name.removeprefix("v3/"), **METHOD, **keys}
    path.write_text(json.dumps({key: value for key, value in data.items() if value != []}))
    return path


def write_record(spec: Path, name: str, **fields: Any) -> None:
    """Write a record's file."""
    path = spec.joinpath("records", *name.split(".")).with_suffix(".yaml")
    path.parent.mkdir(parents=True, exist_ok=True)
    fields = fields or {"ID": {"type": "integer"}}
    path.write_text(json.dumps({"record": name, "summary": "It.", "fields": fields}))


def refused(settings: Settings) -> list[str]:
    """What a build says; nothing may be written."""
    with pytest.raises(SpecError) as caught:
        build(settings)
    assert not settings.out.exists()
    return [str(problem) for problem in caught.value.problems]


@pytest.fixture
def package(settings: Settings) -> Iterator[Any]:
    """Builds and imports the package, when called."""
    with imported(settings) as load:
        yield load


@contextmanager
def imported(settings: Settings) -> Iterator[Callable[[], Any]]:
    """Builds and imports a package, when called, and forgets it at the end."""
    before = set(sys.modules)

    def load() -> ModuleType:
        build(settings)
        root = settings.out / settings.package / "__init__.py"
        found = importlib.util.spec_from_file_location(
            settings.package, root, submodule_search_locations=[str(root.parent)]
        )
        assert found is not None
        assert found.loader is not None
        module = importlib.util.module_from_spec(found)
        sys.modules[settings.package] = module
        found.loader.exec_module(module)
        return module

    yield load
    for name in set(sys.modules) - before:
        if name.partition(".")[0] == settings.package:
            del sys.modules[name]


RECORDS = sorted({*RESERVED_CLASSES, "None", "True"} - {"NotGiven"})
"""Records called like what modules import."""

PARAMETERS: dict[str, dict[str, Any]] = {
    "yes_no": {"type": "flag"},
    "in_fields": {"type": "object", "fields": {"A": {"type": "flag"}}},
    "false_as": {"type": "boolean", "false_as": 0},
    "require_one": {"type": "integer"},
    "date": {"type": "date"},
    "datetime": {"type": "datetime"},
    "builtins": {"type": "integer"},
    "self": {"type": "integer"},
    "extra_params": {"type": "integer"},
}
METHODS = (
    *("deprecated", "property", "date", "datetime", "list", "str", "bool", "builtins", "yes_no"),
    *("require_one", "in_fields", "annotations", "mro", "page", "endpoint"),
)
FIELDS = ("self", "TypedDict", "Endpoint", "str", "int", "Any", "Literal", "date", "x")


@pytest.fixture(scope="class")
def alike(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A package with all names of these lists, each in a scope, and so in a module, of its own."""
    folder = tmp_path_factory.mktemp("alike")
    spec = folder / "spec"
    spec.mkdir()
    (spec / "api.yaml").write_text((ACME / "api.yaml").read_text())
    old = {"deprecated": {"because": "It is old."}}
    for at, name in enumerate(RECORDS):
        write_record(spec, f"record{at}.{name}")
        returns = f"record{at}.{name}"
        write(spec, f"record{at}.get", returns={"type": returns}, examples=[])
        write(spec, f"record{at}.list", returns={"type": f"{returns}[]"},
              paging={"style": "start"}, examples=[])  # fmt: skip
    for at, (name, param) in enumerate(PARAMETERS.items()):
        params = {name: param, "other": {"type": "flag"}}
        keys: dict[str, Any] = {"one_of": [[name, "other"]]} if name == "require_one" else {}
        examples = [{"answer": {"result": 1}}]
        write(spec, f"param{at}.foo", params=params, examples=examples, **keys)
    for at, name in enumerate(METHODS):
        params = {"A": {"type": "date | datetime | integer[] | flag | object"}}
        for method in (name, f"sub.{name}.get", "zlast"):
            write(spec, f"method{at}.{method}", params=params, **old)
    for at, field in enumerate(FIELDS):
        fields = {
            field: {"type": "string", "values": {"a": None}},
            "more": {"type": "integer | datetime"},
            "rest": {"type": "any[]"},
        }
        params = {"F": {"type": "object", "fields": fields}}
        write(spec, f"field{at}.foo", params=params, examples=[{"answer": {"result": 1}}])
    with imported(Settings(spec, folder / "out", "alike_depot", None)) as load:
        yield load().Acme


def generated_tests(settings: Settings, name: str) -> list[str]:
    """The tests in a generated file."""
    assert settings.tests is not None
    tree = ast.parse((settings.tests / name).read_text("utf-8"))
    return [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]


class TestBothWork:
    """Where a rule can, two names that are alike stay two."""

    def test_methods_that_differ_in_a_dot_only(
        self, acme: Path, settings: Settings, package: Any
    ) -> None:
        write(acme, "acme.foo_bar")
        write(acme, "acme.foo.bar")
        client = package().Acme.mock()
        assert client.acme.foo_bar() == client.acme.foo.bar() == 1
        called = [_endpoint_of(method) for method in (client.acme.foo_bar, client.acme.foo.bar)]
        assert called == ["acme.foo_bar", "acme.foo.bar"]
        assert generated_tests(settings, "test_acme.py") == [
            "test_acme__foo_bar_1",
            "test_acme__foo__bar_1",
        ]
        assert settings.tests is not None
        data = json.loads((settings.tests / "examples/acme.json").read_text())
        assert [item["method"] for item in data.values()] == ["acme.foo_bar", "acme.foo.bar"]

    def test_a_scope_that_is_called_like_a_part_of_another(
        self, acme: Path, settings: Settings, package: Any
    ) -> None:
        for number in range(61):
            write(acme, f"big.part.m{number}")
        write(acme, "big_part.foo")
        client = package().Acme.mock()
        assert client.big.part.m60() == 1
        assert client.big_part.foo() == 1
        api = settings.out / "acme_depot" / "api"
        assert "m60" in (api / "big_part.py").read_text()
        assert "foo" in (api / "big_part_.py").read_text()
        assert len(generated_tests(settings, "test_big_part.py")) == 61
        assert generated_tests(settings, "test_big_part_.py") == ["test_big_part__foo_1"]

    def test_a_scope_that_is_called_like_the_client_s_tests(
        self, acme: Path, settings: Settings
    ) -> None:
        write(acme, "client.foo")
        build(settings)
        assert generated_tests(settings, "test_client_.py") == ["test_client__foo_1"]
        assert "test_ping_1" in generated_tests(settings, "test_client.py")

    def test_records_of_one_last_name(self, acme: Path, settings: Settings, package: Any) -> None:
        write_record(acme, "crm.item", A={"type": "integer"})
        write_record(acme, "sale.item", B={"type": "integer"})
        params = {"ONE": {"type": "crm.item"}, "TWO": {"type": "sale.item"}}
        write(acme, "acme.both", params=params)
        package()
        text = (settings.out / "acme_depot/api/acme.py").read_text()
        assert "from ..api.crm import Item as Crm_Item" in text
        assert "from ..api.sale import Item as Sale_Item" in text
        assert "one: Crm_Item | Mapping[str, object] | NotGiven" in text
        assert "two: Sale_Item | Mapping[str, object] | NotGiven" in text

    @pytest.mark.parametrize("name", RECORDS)
    def test_records_called_like_what_modules_import(self, alike: Any, name: str) -> None:
        scope = f"record{RECORDS.index(name)}"
        client = alike.mock({f"{scope}.get": {"result": {"ID": 5}}})
        assert getattr(client, scope).get() == {"ID": 5}

    @pytest.mark.parametrize(("name", "param"), PARAMETERS.items())
    def test_parameters_called_like_helpers(
        self, alike: Any, name: str, param: dict[str, Any]
    ) -> None:
        scope = getattr(alike.mock(), f"param{list(PARAMETERS).index(name)}")
        python = name + "_" * (name in {"self", "extra_params"})
        value = {"in_fields": {"A": True}}.get(name, True if "flag" in str(param) else 1)
        assert scope.foo(**{python: value, "other": True}) == 1

    @pytest.mark.parametrize("name", METHODS)
    def test_methods_and_namespaces_called_like_helpers(self, alike: Any, name: str) -> None:
        scope = getattr(alike.mock(), f"method{METHODS.index(name)}")
        with pytest.deprecated_call():
            assert getattr(scope, name)() == 1
        with pytest.deprecated_call():
            assert getattr(scope.sub, name).get() == 1

    @pytest.mark.parametrize("field", FIELDS)
    def test_fields_called_like_types(self, alike: Any, field: str) -> None:
        scope = getattr(alike.mock(), f"field{FIELDS.index(field)}")
        assert scope.foo(f={field: "a"}) == 1


def _endpoint_of(method: Any) -> str:
    """What a method's constant says that it calls."""
    names = method.__func__.__code__.co_names
    constants: list[Any] = [vars(sys.modules[method.__module__]).get(name) for name in names]
    (found,) = [item.method for item in constants if hasattr(item, "method")]
    return str(found)


class TestRefused:
    """Where only a person can tell, both places and the way out are named."""

    def test_namespaces_that_become_one_class(self, acme: Path, settings: Settings) -> None:
        write(acme, "acme.foo_bar.get")
        write(acme, "acme.foo.bar.get")
        first, second = "spec/acme/foo_bar/get.yaml", "spec/acme/foo/bar/get.yaml"
        assert refused(settings) == [
            f"{first}:1: method: acme.foo_bar.get and acme.foo.bar.get ({second}) become one "
            f"Python class, {twin}AcmeFooBarMethods; name one of the methods in names.yaml "
            "[name-collision]"
            for twin in ("", "Async")
        ]

    def test_a_scope_that_is_called_like_one_of_rest_3(
        self, acme: Path, settings: Settings
    ) -> None:
        write(acme, "v3_depot.foo")
        first, _ = refused(settings)
        for part in ("v3_depot.foo", "v3/depot.crate.add", "V3DepotMethods", "names.yaml"):
            assert part in first

    @pytest.mark.parametrize(
        ("files", "names", "way_out"),
        [
            (
                {
                    "acme.foo": {
                        "params": {"Result": {"type": "object", "fields": {"A": {"type": "any"}}}},
                        "returns": {"type": "object", "fields": {"B": {"type": "any"}}},
                    }
                },
                ("params.Result", "returns", "FooResult"),
                "as a record",
            ),
            (
                {
                    "acme.foo": {
                        "params": {
                            "F": {
                                "type": "object",
                                "fields": {
                                    "abId": {"type": "object", "fields": {"A": {"type": "any"}}},
                                    "AB_ID": {"type": "object", "fields": {"B": {"type": "any"}}},
                                },
                            }
                        }
                    }
                },
                ("params.F.fields.abId", "params.F.fields.AB_ID", "FooFAbId"),
                "as a record",
            ),
            (
                {
                    "acme.foo.bar": {
                        "params": {"Baz": {"type": "object", "fields": {"A": {"type": "any"}}}}
                    },
                    "acme.foo": {
                        "params": {"barBaz": {"type": "object", "fields": {"A": {"type": "any"}}}}
                    },
                },
                ("acme/foo/bar.yaml", "acme/foo.yaml", "FooBarBaz"),
                "as a record",
            ),
        ],
    )
    def test_objects_that_become_one_class(
        self,
        acme: Path,
        settings: Settings,
        files: dict[str, dict[str, Any]],
        names: tuple[str, ...],
        way_out: str,
    ) -> None:
        for name, keys in files.items():
            write(acme, name, examples=[], **keys)
        (message,) = refused(settings)
        for name in (*names, way_out):
            assert name in message

    def test_a_nested_object_and_a_record(self, acme: Path, settings: Settings) -> None:
        write_record(acme, "acme.fooResult")
        write(acme, "acme.foo", returns={"type": "object", "fields": {"B": {"type": "any"}}},
              params={"A": {"type": "acme.fooResult"}}, examples=[])  # fmt: skip
        (message,) = refused(settings)
        assert "acme.fooResult" in message
        assert "spec/acme/foo.yaml" in message
        assert "FooResult" in message

    @pytest.mark.parametrize("python", ["self", "extra_params"])
    def test_arguments_of_names_yaml(self, acme: Path, settings: Settings, python: str) -> None:
        write(acme, "acme.foo", params={"A": {"type": "any"}})
        (acme / "names.yaml").write_text(f"params:\n  acme.foo:\n    A: {python}\n")
        (message,) = refused(settings)
        assert message.startswith("spec/names.yaml:3: params.acme.foo.A: ")
        assert f'such as "{python}_"' in message

    @pytest.mark.parametrize("python", ["_call", "_caller", "a__b", "__class__"])
    def test_members_of_names_yaml(self, acme: Path, settings: Settings, python: str) -> None:
        write(acme, "acme.foo", params={"A": {"type": "any"}})
        (acme / "names.yaml").write_text(f"methods:\n  acme.foo: acme.{python}\n")
        (message,) = refused(settings)
        assert message.startswith("spec/names.yaml:2: methods.acme.foo: ")

    @pytest.mark.parametrize("python", ["Any", "Page", "Client"])
    def test_classes_of_names_yaml(self, acme: Path, settings: Settings, python: str) -> None:
        (acme / "names.yaml").write_text(f"records:\n  depot.shelf: {python}\n")
        (message,) = refused(settings)
        assert message.startswith("spec/names.yaml:2: records.depot.shelf: ")

    @pytest.mark.parametrize(
        "client", ["Any", "Page", "NotFoundError", "Response", "Client", "TypedDict"]
    )
    def test_the_client_of_api_yaml(self, acme: Path, settings: Settings, client: str) -> None:
        path = acme / "api.yaml"
        path.write_text(path.read_text().replace("client: Acme", f"client: {client}"))
        messages = refused(settings)
        assert any("api.yaml:" in message and f'"{client}"' in message for message in messages)


class TestTheLastNet:
    """What nobody has thought of is stopped by what looks at everything that is written."""

    ALLOW = Allowed(
        calls=frozenset({"make", "self._call"}),
        imports=frozenset({"typing"}),
        decorators=frozenset({"property", "old"}),
    )

    @pytest.mark.parametrize(
        ("source", "message"),
        [
            ("A = 1\nA = 2", "the name A is bound twice"),
            ("class A: ...\nclass A: ...", "the name A is bound twice"),
            ("from typing import A\nclass A: ...", "the name A is bound twice"),
            ("from typing import A\nfrom typing import B as A", "the name A is bound twice"),
            ("import typing\ntyping = 1", "the name typing is bound twice"),
            ("def f(): ...\ndef f(): ...", "the name f is bound twice"),
            ("class A:\n    x: int\n    x: str", "the name x is bound twice in A"),
            ("class A:\n    def f(self): ...\n    def f(self): ...", "bound twice in A"),
            ("class A:\n    x: int\n    def x(self): ...", "the name x is bound twice in A"),
            ("def f(self, self): ...", "duplicate argument"),
            ("def f(*, a, a): ...", "duplicate argument"),
            ("def f(self):\n    from typing import self\n", "bound twice in f"),
            ("class A:\n    str: int\n    y: str", "str means another thing in A"),
            ("class A:\n    def old(self): ...\n    @old\n    def g(self): ...", "old means"),
            ("class A:\n    def f(self, *, a: g = 1): ...\n    def g(self): ...", "g means"),
            ("class A:\n    def f(self) -> list[g]: ...\n    def g(self): ...", "g means"),
            ("def f(self, *, make):\n    return make(1)", "make, which f calls, is one of its"),
            ("async def f(self, *, make):\n    return make(1)", "make, which f calls, is one of"),
            ("return 1", "'return' outside function"),
            ("async def f(): ...\nawait f", "'await' outside function"),
        ],
    )
    def test_names_of_a_file(self, source: str, message: str) -> None:
        with pytest.raises(SpecError) as caught:
            check_python(f"# Generated\n{source}\n", "out/x.py", allow=self.ALLOW)
        assert message in str(caught.value)

    def test_files_of_a_unit(self) -> None:
        outputs = [Output("package", "a.json", text="1"), Output("package", "a.json", text="2")]
        with pytest.raises(SpecError, match=r"package/a.json: two things of the spec become this"):
            render_texts(outputs, None)

    @pytest.mark.parametrize(("first", "second"), [("a", "a"), ("a", "A")])
    def test_files_and_units_of_a_build(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch, first: str, second: str
    ) -> None:
        def made(name: str) -> Unit:
            return Unit(name, "", lambda: [Output("package", f"{name}.json", text=name)])

        def planned(*_: object) -> list[Unit]:
            return [made(first), made(second)]

        monkeypatch.setattr("generator.content.units", planned)
        (message,) = refused(settings)
        assert "two things of the spec become this unit" in message


def test_the_reserved_names_are_those_that_modules_import() -> None:
    """Whatever a template imports without an underscore is known to the rule of the names."""
    import bitrix24  # noqa: PLC0415

    root = Path(bitrix24.__file__).parent
    lower = {"annotations", "date", "datetime", "TYPE_CHECKING", "NOT_GIVEN"}
    for path in [*(root / "api").rglob("*.py"), root / "_client.py"]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and "api" not in (node.module or "").split("."):
                names = {alias.asname or alias.name for alias in node.names}
                free = {name for name in names if not name.startswith("_")}
                assert free <= RESERVED_CLASSES | lower, path
    assert {"importlib", "TYPE_CHECKING", "annotations", "api", "oint"} <= RESERVED_EXPORTS


def test_the_reserved_members_are_those_of_the_clients() -> None:
    from bitrix24._runtime.client import AsyncClient, Client  # noqa: PLC0415

    public = {name for kind in (Client, AsyncClient) for name in dir(kind) if name[0] != "_"}
    assert public <= RESERVED_MEMBERS
