"""From the model to the views of the generated modules: names, types, docstrings, imports.

The decisions about what generated code looks like are here; the templates only lay it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from . import docs
from .annotations import answer_type, argument_type, element, not_given
from .catalogue import Catalogue
from .class_names import ClassNames, Owner
from .consistency import items_field
from .endpoints import converted, deprecation, endpoint
from .model import MethodFacts, named_in
from .names import camel, constant, snake
from .problems import SpecError
from .runtime.schema.methods import Field, Method, Record
from .text import Code, ident, literal
from .tree import Module, Names, Node, Tree, full_path, walk
from .views import (
    ArgumentView,
    ChildView,
    DictView,
    ImportView,
    KeyView,
    MethodView,
    ModuleView,
    NamespaceView,
)


class Views:
    """Makes the views of a spec's modules."""

    def __init__(self, catalogue: Catalogue, tree: Tree) -> None:
        self.catalogue = catalogue
        self.tree = tree
        self.records: Mapping[str, Record] = {item.record: item for item in catalogue.records}
        self.record_homes = {
            item.record: tree.module_of_path(record_path(item)) for item in catalogue.records
        }
        self._own: dict[Names, list[Record]] = {}
        for name, home in self.record_homes.items():
            self._own.setdefault(home.path, []).append(self.records[name])

    def module(self, module: Module) -> ModuleView:
        """The view of one module.

        Raises:
            SpecError: two things of it would have one name.
        """
        writer = _Writer(self, module)
        for record in self.own_records(module):
            writer.record(record)
        path = ".".join(module.path)
        return writer.view(
            marker=Code(f"spec/{'/'.join(module.path)}"),
            doc=docs.summary_doc(f"Methods of ``{path}``, and the shapes of what they answer.", 0),
            root=Code("." * (module.depth + 1)),
            namespaces=tuple(writer.namespace(node) for node in module.nodes),
        )

    def client(self) -> ModuleView:
        """The view of the module with the clients, and with what is directly on them."""
        root, api = self.tree.root, self.catalogue.api
        writer = _Writer(self, None)
        tops = [node for _, node in sorted(root.children.items())]
        v3 = [self.tree.v3] if self.tree.v3 else []
        methods = [writer.method(method) for method in root.methods]
        members = {str(method.name) for method in methods} | {node.name for node in tops}
        owner = Owner("the client", api.file, ("client",), "give the client another name")
        client = NamespaceView(
            name=writer.names.take(api.client, owner),
            base=Code("Client"),
            doc=docs.summary_doc(f"Client of the {api.title}.", 4),
            property=_property(members),
            extra=_unshadowed(_EXTRA, members),
            methods=tuple(_plain(method, members) for method in methods),
            children=tuple(writer.child(node) for node in [*tops, *v3]),
        )
        return writer.view(
            marker=Code("spec/api.yaml"),
            doc=docs.summary_doc(f"The clients of the {api.title}.", 0),
            root=Code("."),
            namespaces=(client, *(writer.namespace(node) for node in v3)),
        )

    def own_records(self, module: Module | None) -> list[Record]:
        """The records whose classes a module holds."""
        return self._own.get(module.path, []) if module is not None else []

    def foreign_records(self, module: Module | None) -> list[Record]:
        """The records of other modules that a module names."""
        methods = module.methods if module is not None else self.tree.root.methods
        used = {name for method in methods for name in method.uses}
        for record in self.own_records(module):
            used |= named_in(record.fields)
        return [
            self.records[name]
            for name in sorted(used & self.records.keys())
            if self.record_homes[name] is not module
        ]


class _Writer:
    """Makes the views of one module; knows the names that are taken in it."""

    def __init__(self, views: Views, module: Module | None) -> None:
        self.names = ClassNames()
        self._views = views
        self._module = module
        self._base = module.path if module is not None else ()
        self._dicts: list[DictView] = []
        self._classes = {record.record: record.python for record in views.own_records(module)}
        self._imports = tuple(self._import(record) for record in views.foreign_records(module))

    def view(
        self, marker: Code, doc: Code, root: Code, namespaces: tuple[NamespaceView, ...]
    ) -> ModuleView:
        """The view of all that was made."""
        if self.names.problems:
            raise SpecError(self.names.problems)
        return ModuleView(marker, doc, root, self._imports, tuple(self._dicts), namespaces)

    def record(self, record: Record) -> None:
        """Add the classes of a record."""
        name = self.names.take(record.python, Owner.of_record(record))
        keys = self._keys(record.fields, record.python, record.file, answer=True)
        self._dicts.append(_dict_view(name, docs.summary_doc(record.summary, 4), keys))

    def namespace(self, node: Node) -> NamespaceView:
        """The classes of a namespace."""
        owner = _owner(node)
        name = self.names.take(node.class_name, owner)
        self.names.take(f"Async{node.class_name}", owner)
        methods = [self.method(method) for method in node.methods]
        if node.own is not None:
            own = self.method(node.own)
            methods.insert(0, replace(own, name=Code("__call__")))
        members = {str(method.name) for method in methods} | node.children.keys()
        return NamespaceView(
            name=name,
            base=Code("Namespace"),
            doc=docs.summary_doc(_namespace_text(node), 4),
            property=_property(members),
            extra=_unshadowed(_EXTRA, members),
            methods=tuple(_plain(method, members) for method in methods),
            children=tuple(self.child(child) for _, child in sorted(node.children.items())),
        )

    def child(self, node: Node) -> ChildView:
        """A namespace as a property of another one, or of the client."""
        home = self._views.tree.homes.get(node.path)  # none for v3, which stands beside the client
        is_here = home is None or home is self._module
        if not is_here:
            self.names.take(node.class_name, _owner(node))
            self.names.take(f"Async{node.class_name}", _owner(node))
        return ChildView(
            name=ident(node.name),
            class_name=ident(node.class_name),
            module=None if home is None or is_here else Code(home.import_path),
            doc=docs.summary_doc(_namespace_text(node), 8),
        )

    def method(self, facts: MethodFacts) -> MethodView:
        """A method of the generated classes."""
        method = self._views.catalogue.method(facts.key)
        path = full_path(method)
        relative = path[len(self._base) :] or (path[-1], "")
        prefix = camel(*relative[:-1]) if relative[-1] == "" else camel(*relative)
        arguments = tuple(
            self._argument(param, f"{prefix}{camel(param.name)}", method) for param in method.params
        )
        result, text = self._result(method, prefix)
        kind, made = endpoint(method)
        python = {param.name: ident(param.python) for param in method.params}
        return MethodView(
            name=ident(path[-1]),
            constant=Code(constant(relative)),
            endpoint_type=Code(f"{kind}[{result}]"),
            endpoint=made,
            arguments=arguments,
            one_of=tuple(tuple(python[name] for name in group) for group in method.one_of),
            result=result,
            listed=method.paging is not None,
            deprecated=deprecation(method),
            doc=docs.method_doc(method, self._views.catalogue.api, text),
        )

    def _import(self, record: Record) -> ImportView:
        """A record of another module; under a longer name where this one has its like."""
        path = record_path(record)
        rivals = [
            item
            for item in (
                *self._views.own_records(self._module),
                *self._views.foreign_records(self._module),
            )
            if item.python == record.python
        ]
        alias = f"{camel(*path[:-1])}_{record.python}" if len(rivals) > 1 else None
        owner = Owner.of_record(record)
        self._classes[record.record] = self.names.take(alias or record.python, owner)
        return ImportView(
            module=Code(self._views.record_homes[record.record].import_path),
            name=ident(record.python),
            alias=ident(alias) if alias else None,
        )

    def _class_of(self, name: str) -> Code:
        return ident(self._classes[name])

    def _object_class(self, item: Field, name: str, file: str, *, answer: bool) -> Code | None:
        """The class of a field's own nested fields, added to the module's."""
        if not item.fields or not item.type.has("object"):
            return None
        own = self.names.take(name, Owner.nested(file, item.path))
        keys = self._keys(item.fields, name, file, answer=answer)
        text = item.summary or f"What ``{item.name}`` holds."
        self._dicts.append(_dict_view(own, docs.summary_doc(text, 4), keys))
        return own

    def _keys(
        self, fields: Iterable[Field], owner: str, file: str, *, answer: bool
    ) -> tuple[KeyView, ...]:
        return tuple(
            self._key(item, f"{owner}{camel(item.name)}", file, answer=answer) for item in fields
        )

    def _key(self, item: Field, nested: str, file: str, *, answer: bool) -> KeyView:
        own = self._object_class(item, nested, file, answer=answer)
        render = answer_type if answer else argument_type
        annotation = render(item, self._class_of, own)
        optional = item.optional if answer else not item.required
        return KeyView(
            name=_key_name(item.name),
            literal=literal(item.name),
            annotation=Code(f"NotRequired[{annotation}]") if optional else annotation,
            doc=docs.field_doc(item),
        )

    def _argument(self, param: Field, nested: str, method: Method) -> ArgumentView:
        own = self._object_class(param, nested, method.file, answer=False)
        name = ident(param.python)
        annotation = argument_type(param, self._class_of, own)
        return ArgumentView(
            name=name,
            annotation=annotation if param.required else not_given(annotation),
            optional=not param.required,
            key=literal(param.name),
            value=converted(name, param, self._views.records),
        )

    def _result(self, method: Method, prefix: str) -> tuple[Code, str]:
        """The type of the result (of one item, for a list) and what the docstring says of it."""
        if method.paging is None:
            own = self._object_class(method.returns, f"{prefix}Result", method.file, answer=True)
            annotation = answer_type(method.returns, self._class_of, own)
            text = method.returns.summary or self._record_summary(method.returns)
            keys = ", ".join(f"``{item.name}``" for item in method.returns.fields)
            return annotation, text or (f"``{own}``: {keys}." if own else docs.plain_result(method))
        items = items_field(method, self._views.records)
        item = element(items) if items else method.returns
        own = self._object_class(item, f"{prefix}Item", method.file, answer=True)
        listed = items.summary if items and items.summary else "the items."
        note = f"A page of the list: {listed} Iterating it walks all pages."
        return answer_type(item, self._class_of, own), note

    def _record_summary(self, item: Field) -> str | None:
        first = item.type.alternatives[0].name
        found = self._views.records.get(first)
        return found.summary if found is not None else None


def record_path(record: Record) -> Names:
    """Where a record belongs: its name in Python names."""
    return tuple(snake(part) for part in record.record.split("."))


def _owner(node: Node) -> Owner:
    """A method that stands for a namespace in messages."""
    for inner in walk(node):
        found = [inner.own] if inner.own is not None else inner.methods
        if found:
            return Owner.of_method(found[0])
    return Owner(".".join(node.path), "", (), "name one of the records in names.yaml")


_STRINGS = r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
_BUILTINS = ("bool", "dict", "float", "int", "list", "object", "str")
_HOMES = {"date": "_datetime", "datetime": "_datetime", **dict.fromkeys(_BUILTINS, "_builtins")}
_LOWER = re.compile(rf"{_STRINGS}|(?<![\w.])({'|'.join(_HOMES)})(?!\w)")
_EXTRA = Code("Mapping[str, object] | None")


def _property(members: Set[str]) -> Code:
    """The decorator of a child, where a neighbour may be called as it is."""
    return Code("_builtins.property" if "property" in members else "property")


def _plain(method: MethodView, members: Set[str]) -> MethodView:
    """The same method with types named so that a neighbour called ``list`` is not meant."""
    if members.isdisjoint(_HOMES):
        return method
    arguments = tuple(
        replace(argument, annotation=_unshadowed(argument.annotation, members))
        for argument in method.arguments
    )
    return replace(method, arguments=arguments, result=_unshadowed(method.result, members))


def _unshadowed(annotation: Code, members: Set[str]) -> Code:
    def longer(match: re.Match[str]) -> str:
        name = match[1]
        return f"{_HOMES[name]}.{name}" if name in members else match[0]

    return Code(_LOWER.sub(longer, annotation))


def _namespace_text(node: Node) -> str:
    return f"Methods of ``{'.'.join(node.path)}``."


def _key_name(name: str) -> Code:
    try:
        return ident(name)
    except ValueError:
        return Code("")


_WORDS = re.compile(rf"{_STRINGS}|(\b[A-Za-z_]\w*)")
_IMPORTED = frozenset({"Any", "Literal", "Mapping", "None", "NotRequired", "Sequence"})


def _dict_view(name: Code, doc: Code, keys: tuple[KeyView, ...]) -> DictView:
    """A TypedDict: as a class, unless a key is no name there or would hide what a type means."""
    names = {str(key.name) for key in keys}
    functional = "" in names or any(
        match[1] in names for key in keys for match in _WORDS.finditer(key.annotation)
    )
    if functional:
        keys = tuple(replace(key, annotation=_as_value(key.annotation)) for key in keys)
    return DictView(name, literal(str(name)), doc, keys, functional)


def _as_value(annotation: Code) -> Code:
    """The annotation where it is evaluated at once: a class that may come later needs quotes."""
    words = {match[1] for match in _WORDS.finditer(annotation) if match[1]}
    classes = {word for word in words if word[0].isupper()} - _IMPORTED
    return literal(str(annotation)) if classes else annotation
