"""What the module template prints, as data: classes, arguments and docstrings.

Every text in a view is ``Code``: it has been through the filters of ``text`` and may be printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from .text import Code


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key of a TypedDict."""

    name: Code
    literal: Code
    annotation: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class DictView:
    """A TypedDict; one whose keys are no identifiers is printed as a call."""

    name: Code
    literal: Code
    doc: Code
    keys: tuple[KeyView, ...]
    functional: bool


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method and how it goes into the request."""

    name: Code
    annotation: Code
    optional: bool
    key: Code
    value: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of the generated classes; ``name`` is ``__call__`` on a callable namespace."""

    name: Code
    constant: Code
    endpoint_type: Code
    endpoint: Code
    arguments: tuple[ArgumentView, ...]
    one_of: tuple[tuple[Code, ...], ...]
    result: Code
    listed: bool
    deprecated: Code | None
    doc: Code


@dataclass(frozen=True, slots=True)
class ChildView:
    """A namespace below another one; ``module`` says where to import it from, if elsewhere."""

    name: Code
    class_name: Code
    module: Code | None
    doc: Code


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A namespace class; ``base`` is ``Namespace``, or ``Client`` for the client itself.

    Attributes:
        property: the decorator of its children.
        extra: the type of the parameters that the spec does not know.
    """

    name: Code
    base: Code
    doc: Code
    property: Code
    extra: Code
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True)
class ImportView:
    """A record of another module, under another name where there is a like one."""

    module: Code
    name: Code
    alias: Code | None


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A generated module."""

    marker: Code
    doc: Code
    root: Code
    records: tuple[ImportView, ...]
    dicts: tuple[DictView, ...]
    namespaces: tuple[NamespaceView, ...]

    @property
    def typing_only(self) -> bool:
        """Whether anything is imported for annotations alone."""
        spaces = self.namespaces
        lists = any(method.listed for space in spaces for method in space.methods)
        return lists or bool(self.records) or any(c.module for s in spaces for c in s.children)
