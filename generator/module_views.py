"""From the model to the views of the generated modules: names, types, docstrings, imports.

The decisions about what generated code looks like are here; the templates only lay it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from . import docs
from .annotations import answer_type, argument_type, element, not_given
from .consistency import items_field
from .model import MISSING, Field, Method, Record, Spec
from .names import camel, snake
from .problems import Problem, SpecError
from .runtime.values import EVERY_KEY
from .text import Code, ident, literal
from .tree import Module, Names, Node, Tree, full_path
from .views import (
    ArgumentView,
    ChildView,
    DictView,
    KeyView,
    MethodView,
    ModuleView,
    NamespaceView,
)


@dataclass(slots=True)
class _Names:
    """Class names of a module: each only once."""

    file: str
    taken: dict[str, str] = field(default_factory=lambda: {})

    def take(self, name: str, owner: str) -> Code:
        other = self.taken.setdefault(name, owner)
        if other != owner:
            message = f"{owner} and {other} become one class, {name}; name a record in names.yaml"
            raise SpecError((Problem(self.file, 1, "", message, "name-collision"),))
        return ident(name)


class Views:
    """Makes the views of a spec's modules."""

    def __init__(self, spec: Spec, tree: Tree) -> None:
        self._spec = spec
        self._tree = tree
        self._records: Mapping[str, Record] = {item.record: item for item in spec.records}
        self._record_homes = {
            item.record: tree.module_of_path(record_path(item)) for item in spec.records
        }

    def module(self, module: Module) -> ModuleView:
        """The view of one module."""
        names = _Names(f"spec/{'/'.join(module.path)}")
        dicts: list[DictView] = []
        for record in self._spec.records:
            if self._record_homes[record.record] == module:
                dicts += self._record_dicts(record, names)
        namespaces = [self._namespace(node, module, names, dicts) for node in module.nodes]
        path = ".".join(module.path)
        return ModuleView(
            marker=Code(f"spec/{'/'.join(module.path)}"),
            doc=docs.summary_doc(f"Methods of ``{path}``, and the shapes of what they answer.", 0),
            root=Code("." * (module.depth + 1)),
            records=self._foreign_records(
                (method for node in module.nodes for method in _methods_of(node)), module
            ),
            dicts=tuple(dicts),
            namespaces=tuple(namespaces),
        )

    def client(self) -> ModuleView:
        """The view of the module with the clients, and with what is directly on them."""
        root = self._tree.root
        names = _Names("spec/api.yaml")
        dicts: list[DictView] = []
        tops = [node for _, node in sorted(root.children.items())]
        client = NamespaceView(
            name=names.take(self._spec.api.client, "the client"),
            base=Code("Client"),
            doc=docs.summary_doc(f"Client of the {self._spec.api.title}.", 4),
            property=_property({node.name for node in tops}),
            methods=tuple(self._method(method, (), names, dicts) for method in root.methods),
            children=tuple(self._child(node, None) for node in [*tops, *self._v3_nodes()]),
        )
        for node in tops:
            names.take(node.class_name, f"the namespace {node.name}")
        spaces = [self._namespace(node, None, names, dicts) for node in self._v3_nodes()]
        return ModuleView(
            marker=Code("spec/api.yaml"),
            doc=docs.summary_doc(f"The clients of the {self._spec.api.title}.", 0),
            root=Code("."),
            records=self._foreign_records(root.methods, None),
            dicts=tuple(dicts),
            namespaces=(client, *spaces),
        )

    def _v3_nodes(self) -> list[Node]:
        return [self._tree.v3] if self._tree.v3 else []

    def _child(self, node: Node, module: Module | None) -> ChildView:
        """A namespace as a property of another one, or of the client."""
        home = self._tree.homes.get(node.path)  # none for v3, which stands beside the client
        return ChildView(
            name=ident(node.name),
            class_name=ident(node.class_name),
            module=Code(home.import_path) if home is not None and home is not module else None,
            doc=docs.summary_doc(_namespace_text(node), 8),
        )

    def _foreign_records(
        self, methods: Iterable[Method], module: Module | None
    ) -> tuple[tuple[Code, Code], ...]:
        """The records of other modules that a module uses: where they are, and their classes."""
        used: set[str] = set()
        for method in methods:
            used |= _record_names((*method.params, method.returns))
        for record in self._spec.records:
            if self._record_homes[record.record] == module:
                used |= _record_names(record.fields)
        return tuple(
            (Code(self._record_homes[name].import_path), ident(self._records[name].python))
            for name in sorted(used & set(self._records))
            if self._record_homes[name] != module
        )

    def _class_of(self, name: str) -> Code:
        return ident(self._records[name].python)

    def _record_dicts(self, record: Record, names: _Names) -> Iterator[DictView]:
        found: list[DictView] = []
        class_name = names.take(record.python, record.record)
        keys = self._keys(record.fields, record.python, names, found, answer=True)
        yield from found
        yield _dict_view(class_name, docs.summary_doc(record.summary, 4), keys)

    def _object_class(
        self, item: Field, name: str, names: _Names, dicts: list[DictView], *, answer: bool
    ) -> Code | None:
        """The class of a field's own nested fields, added to the module's."""
        if not item.fields or not item.type.has("object"):
            return None
        class_name = names.take(name, f"{name} (nested)")
        keys = self._keys(item.fields, name, names, dicts, answer=answer)
        text = item.summary or f"What ``{item.name}`` holds."
        dicts.append(_dict_view(class_name, docs.summary_doc(text, 4), keys))
        return class_name

    def _keys(
        self,
        fields: Iterable[Field],
        owner: str,
        names: _Names,
        dicts: list[DictView],
        *,
        answer: bool,
    ) -> tuple[KeyView, ...]:
        return tuple(
            self._key(item, f"{owner}{camel(item.name)}", names, dicts, answer=answer)
            for item in fields
        )

    def _key(
        self, item: Field, nested: str, names: _Names, dicts: list[DictView], *, answer: bool
    ) -> KeyView:
        own = self._object_class(item, nested, names, dicts, answer=answer)
        render = answer_type if answer else argument_type
        annotation = render(item, self._class_of, own)
        optional = item.optional if answer else not item.required
        return KeyView(
            name=_key_name(item.name),
            literal=literal(item.name),
            annotation=Code(f"NotRequired[{annotation}]") if optional else annotation,
            doc=docs.field_doc(item),
        )

    def _namespace(
        self, node: Node, module: Module | None, names: _Names, dicts: list[DictView]
    ) -> NamespaceView:
        base = module.path if module is not None else ()
        methods = [self._method(method, base, names, dicts) for method in node.methods]
        if node.own is not None:
            own = self._method(node.own, base, names, dicts)
            methods.insert(0, replace(own, name=Code("__call__")))
        children = sorted(node.children.items())
        members = {str(method.name) for method in methods} | {name for name, _ in children}
        class_name = names.take(node.class_name, ".".join(node.path))
        names.take(f"Async{node.class_name}", ".".join(node.path))
        return NamespaceView(
            name=class_name,
            base=Code("Namespace"),
            doc=docs.summary_doc(_namespace_text(node), 4),
            property=_property(members),
            methods=tuple(_unshadowed(method, members) for method in methods),
            children=tuple(self._child(child, module) for _, child in children),
        )

    def _method(
        self, method: Method, base: Names, names: _Names, dicts: list[DictView]
    ) -> MethodView:
        path = full_path(method)
        relative = path[len(base) :] or path[-1:]
        prefix = camel(*relative)
        arguments = tuple(
            self._argument(param, f"{prefix}{camel(param.name)}", names, dicts)
            for param in method.params
        )
        result, text = self._result(method, prefix, names, dicts)
        kind, endpoint = _endpoint(method)
        python = {param.name: ident(param.python) for param in method.params}
        return MethodView(
            name=ident(path[-1]),
            constant=Code(f"_{'_'.join(relative).upper()}"),
            endpoint_type=Code(f"{kind}[{result}]"),
            endpoint=endpoint,
            arguments=arguments,
            one_of=tuple(tuple(python[name] for name in group) for group in method.one_of),
            result=result,
            listed=method.paging is not None,
            deprecated=_deprecation(method),
            doc=docs.method_doc(method, self._spec, text),
        )

    def _argument(
        self, param: Field, nested: str, names: _Names, dicts: list[DictView]
    ) -> ArgumentView:
        own = self._object_class(param, nested, names, dicts, answer=False)
        name = ident(param.python)
        annotation = argument_type(param, self._class_of, own)
        return ArgumentView(
            name=name,
            annotation=annotation if param.required else not_given(annotation),
            optional=not param.required,
            key=literal(param.name),
            value=_converted(name, param, self._records),
        )

    def _result(
        self, method: Method, prefix: str, names: _Names, dicts: list[DictView]
    ) -> tuple[Code, str]:
        """The type of the result (of one item, for a list) and what the docstring says of it."""
        if method.paging is None:
            own = self._object_class(method.returns, f"{prefix}Result", names, dicts, answer=True)
            annotation = answer_type(method.returns, self._class_of, own)
            text = method.returns.summary or self._record_summary(method.returns)
            keys = ", ".join(f"``{item.name}``" for item in method.returns.fields)
            return annotation, text or (f"``{own}``: {keys}." if own else docs.plain_result(method))
        items = items_field(method, self._records)
        item = element(items) if items else method.returns
        own = self._object_class(item, f"{prefix}Item", names, dicts, answer=True)
        listed = items.summary if items and items.summary else "the items."
        note = f"A page of the list: {listed} Iterating it walks all pages."
        return answer_type(item, self._class_of, own), note

    def _record_summary(self, item: Field) -> str | None:
        first = item.type.alternatives[0].name
        return self._records[first].summary if first in self._records else None


def record_path(record: Record) -> Names:
    """Where a record belongs: its name in Python names."""
    return tuple(snake(part) for part in record.record.split("."))


_BUILTINS = re.compile(r"(?<![\w.\"])(bool|dict|float|int|list|str)(?![\w\"])")


def _property(members: set[str]) -> Code:
    """The decorator of a child, where a neighbour may be called as it is."""
    return Code("builtins.property" if "property" in members else "property")


def _unshadowed(method: MethodView, members: set[str]) -> MethodView:
    """The same method with types named so that a neighbour called ``list`` is not meant."""

    def plain(annotation: Code) -> Code:
        return Code(
            _BUILTINS.sub(
                lambda match: f"builtins.{match[1]}" if match[1] in members else match[1],
                annotation,
            )
        )

    arguments = tuple(
        replace(argument, annotation=plain(argument.annotation)) for argument in method.arguments
    )
    return replace(method, arguments=arguments, result=plain(method.result))


def _methods_of(node: Node) -> Iterator[Method]:
    yield from node.methods
    if node.own is not None:
        yield node.own


def _record_names(fields: Iterable[Field]) -> set[str]:
    found: set[str] = set()
    for item in fields:
        found |= {alternative.name for alternative in item.type.alternatives}
        found |= _record_names(item.fields)
    return found


def _namespace_text(node: Node) -> str:
    return f"Methods of ``{'.'.join(node.path)}``."


def _key_name(name: str) -> Code:
    try:
        return ident(name)
    except ValueError:
        return Code("")


def _dict_view(name: Code, doc: Code, keys: tuple[KeyView, ...]) -> DictView:
    functional = any(not key.name for key in keys)
    if functional:
        keys = tuple(replace(key, annotation=_as_value(key.annotation)) for key in keys)
    return DictView(name, literal(str(name)), doc, keys, functional)


_STRINGS = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
_IMPORTED = frozenset({"Any", "Literal", "Mapping", "None", "NotRequired", "Sequence"})


def _as_value(annotation: Code) -> Code:
    """The annotation where it is evaluated at once: a class that may come later needs quotes."""
    classes = set(re.findall(r"\b[A-Z]\w*", _STRINGS.sub("", annotation))) - _IMPORTED
    return literal(str(annotation)) if classes else annotation


def _endpoint(method: Method) -> tuple[str, Code]:
    """The constant that stands for the method: its class, and the call that makes it."""
    name = literal(method.method)
    options = "" if method.version == 2 else f", version={method.version}"
    if method.paging is None:
        write = "" if method.effect == "write" else ", write=False"
        return "Endpoint", Code(f"Endpoint({name}{options}{write})")
    write = "" if method.effect == "read" else ", write=True"
    keys = literal(method.paging.items)
    by = f", {literal(method.paging.by)}" if method.paging.by else ""
    paging = f"Paging({literal(method.paging.style)}, {keys}, {method.paging.size}{by})"
    return "ListEndpoint", Code(f"ListEndpoint({name}, {paging}{options}{write})")


def _deprecation(method: Method) -> Code | None:
    if method.deprecated is None:
        return None
    instead = method.deprecated.replacement
    hint = f": use {instead} instead" if instead else ""
    return literal(f"{method.method} is deprecated{hint}")


def _converted(name: Code, param: Field, records: Mapping[str, Record]) -> Code:
    """The argument as it goes into the request: converted where the spec says so."""
    if param.type.has("flag"):
        return Code(f"yes_no({name})")
    if param.false_as is not MISSING:
        return Code(f"false_as({name}, {literal(param.false_as)})")
    table = _conversions(param, records, frozenset())
    return Code(f"in_fields({name}, {table})") if table else name


def _conversions(item: Field, records: Mapping[str, Record], above: frozenset[str]) -> str | None:
    """The table that says how the fields of an object are converted; ``None`` for not at all."""
    names = {alternative.name for alternative in item.type.alternatives}
    used = sorted((names & records.keys()) - above)
    fields = [*item.fields, *(field for name in used for field in records[name].fields)]
    entries: list[str] = []
    for field in fields:
        inner = _conversions(field, records, above | names)
        conversion = "yes_no" if field.type.has("flag") else inner
        if conversion is not None:
            entries.append(f"{literal(field.name)}: {conversion}")
    if not entries:
        return None
    table = f"{{{', '.join(entries)}}}"
    is_map = any("{}" in alternative.wraps for alternative in item.type.alternatives)
    return f"{{{literal(EVERY_KEY)}: {table}}}" if is_map else table
