"""From one page to the facts of its method."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ...effects import effect_of
from .alternatives import settled
from .answers import Answer, answers_of
from .facts import ExampleFact, FieldFact, Gap, MethodFacts
from .faults import faults_of, with_shown
from .fields import FieldReader, tree
from .header import Header, header_of
from .identity import Identity
from .nodes import Node
from .pages import Checkout, Page
from .paging import paging_of
from .placeholders import without_secrets
from .requests import Request, requests_of
from .row_types import Shared, TypeReader
from .rows import Row
from .shapes import observe
from .tables import param_rows, result_rows

_ENVELOPE: Final = frozenset(
    {"total", "next", "time", "error", "error_description", "result_total"}
)
_OLD_FOLDER: Final = re.compile(r"/(outdated|deprecated)/")


@dataclass
class Derivation:
    """What all pages share while their facts are read."""

    checkout: Checkout
    methods_by_page: dict[str, Identity]
    shared: Shared = field(default_factory=Shared)
    gaps: list[Gap] = field(default_factory=lambda: [])
    custom: re.Pattern[str] | None = None

    def facts(self, page: Page, identity: Identity) -> MethodFacts:
        """Everything that a page says of its method."""
        head = header_of(page)
        deprecated = head.deprecated or bool(_OLD_FOLDER.search(page.path))
        rows = param_rows(page)
        effect = effect_of(identity.method)
        requests, problems = requests_of(identity.method, identity.version, page.blocks)
        self.gaps += [Gap(page.path, item.line, item.why) for item in problems]
        requests = [_spelt(request, rows) for request in requests]
        if any(row.required for row in rows):  # a command without data shows no request then
            requests = [request for request in requests if request.data]
        answers, broken = answers_of(page.blocks)
        self.gaps += [Gap(page.path, item.line, item.why) for item in broken]
        params, one_of = self._params(page, identity, rows, requests)
        returns = self._returns(page, identity.key, [a for a in answers if "result" in a.data])
        return MethodFacts(
            method=identity.method,
            version=identity.version,
            page=page.path,
            scope=head.scope,
            access_text=head.access_text,
            effect=effect,
            deprecated=deprecated,
            replacement=self._replacement(page, head, identity) if deprecated else None,
            params=params,
            one_of=one_of,
            returns=returns,
            paging=paging_of(identity.version, params, returns, answers)
            if effect == "read"
            else None,  # what takes things out of a queue must not be walked
            errors=with_shown(faults_of(page), answers),
            examples=tuple(_examples([_ordered(item, params) for item in requests], answers)),
        )

    def _replacement(self, page: Page, head: Header, own: Identity) -> str | None:
        known = {item.method.lower(): item.method for item in self.methods_by_page.values()}
        for name, target in head.instead:
            found = self.checkout.follow(page.path, target)
            identity = self.methods_by_page.get(found[0].path) if found else None
            if identity == own:
                continue
            if identity is not None and identity.method != own.method:
                return identity.method
            if name.lower() in known and name.lower() != own.method.lower():
                return known[name.lower()]
            group = _group_of(name) or (self._group_at(found[0].path) if found else None)
            if group is not None and not own.method.startswith(f"{group}."):
                return f"{group}.*"
        return None

    def _group_at(self, path: str) -> str | None:
        """The group of the methods whose pages lie beside an overview page."""
        folder = path.rsplit("/", 1)[0]
        names = [
            identity.method.split(".")[:-1]
            for page, identity in self.methods_by_page.items()
            if page.rsplit("/", 1)[0] == folder
        ]
        if not names:
            return None
        shortest = min(names, key=len)
        same = all(name[: len(shortest)] == shortest for name in names)
        return ".".join(shortest) if same and shortest else None

    def _params(
        self, page: Page, identity: Identity, rows: tuple[Row, ...], requests: list[Request]
    ) -> tuple[tuple[FieldFact, ...], tuple[tuple[str, ...], ...]]:
        rows = tuple(row for row in rows if row.types[:1] not in (("callable",), ("function",)))
        root = tree(
            "params", observe([{}, *(request.data for request in requests)]), rows, flat=True
        )
        root.wraps = ""
        _move_into_objects(root)
        _in_order_of(rows, root)
        reader = self._reader(page, identity.key, request=True)
        fields = reader.facts(root).fields
        if identity.version == 3:
            fields = tuple(_with_filter(item) for item in fields)
        return settled(fields, requests)

    def _reader(self, page: Page, method: str, *, request: bool) -> FieldReader:
        return FieldReader(
            TypeReader(self.checkout, page, method, self.shared, self.gaps, request=request),
            self.custom,
        )

    def _returns(self, page: Page, method: str, answers: list[Answer]) -> FieldFact:
        rows = result_rows(page)
        root_row = next((row for row in rows if row.name.lower() == "result"), None)
        shape = observe([answer.data["result"] for answer in answers])
        inner = [
            replace(row, name=re.sub(r"^result(\[\w*\])?\.?", "", row.name))
            for row in rows
            if row is not root_row and row.name.lower() not in _ENVELOPE
        ]
        root = tree("result", shape, [row for row in inner if row.name], flat=False)
        root.row = root_row
        reader = self._reader(page, method, request=False)
        fact = reader.facts(root)
        if fact.types == ("any",) and shape.scalars == ["null"]:
            return replace(fact, types=("null",))
        if root_row is None and not shape.seen and fact.fields:
            return replace(fact, types=("object",))
        if root_row is None and not shape.seen:
            self.gaps.append(Gap(page.path, 1, "shows no answer and no table of it"))
        return fact


def _with_filter(item: FieldFact) -> FieldFact:
    """REST 3.0 has one notation of conditions for all methods; see ``type_expressions``."""
    if item.name != "filter" or not any(
        kind.endswith("[]") or kind == "array" for kind in item.types
    ):
        return item
    return replace(item, types=("filter",), fields=(), values=(), open=False)


def _group_of(name: str) -> str | None:
    return name.removesuffix(".*") if name.endswith(".*") else None


def _move_into_objects(root: Node) -> None:
    """Rows that every request has inside an object belong there: some tables are flat."""
    for name, node in list(root.children.items()):
        if node.row is None or node.shape.seen:
            continue
        for owner in root.children.values():
            inner = owner.child(name)
            if owner.row is None or any(link.target[:1] == "#" for link in owner.row.links):
                continue  # what it holds is described elsewhere
            if inner is not None and inner.row is None:
                inner.row = root.children.pop(name).row
                break


def _in_order_of(rows: tuple[Row, ...], root: Node) -> None:
    """The parameters in the order of the table; what only examples show comes last."""
    order = {row.name: index for index, row in enumerate(rows)}
    names = sorted(root.children, key=lambda name: order.get(name, len(order)))
    root.children = {name: root.children[name] for name in names}


def _ordered(request: Request, params: tuple[FieldFact, ...]) -> Request:
    """The request in the order of the parameters: some methods of the portal depend on it."""
    order = [item.name for item in params if item.name in request.data]
    return replace(request, data={name: request.data[name] for name in order})


def _spelt(request: Request, rows: tuple[Row, ...]) -> Request:
    """The request with its keys in the spelling of the table: examples differ in case."""
    names = {row.name: row.name for row in rows}
    folded = {row.name.lower(): row.name for row in rows}
    data: dict[str, Any] = {}
    for key, value in request.data.items():
        data[names.get(key) or folded.get(key.lower(), key)] = value
    return replace(request, data=data)


def _examples(requests: list[Request], answers: list[Answer]) -> list[ExampleFact]:
    answers = [answer for answer in answers if not answer.partial]
    good = [answer for answer in answers if not answer.refused]
    bad = [answer for answer in answers if answer.refused]
    found: list[ExampleFact] = []
    for index, request in enumerate(requests):
        answer = (
            good[index]
            if index < len(good) and (index == 0 or len(good) == len(requests))
            else None
        )
        found.append(_example(request.data, answer))
    used = sum(example.answer is not None for example in found)
    found += [_example(None, answer) for answer in [*good[used:], *bad]]
    return found


def _example(call: dict[str, Any] | None, answer: Answer | None) -> ExampleFact:
    return ExampleFact(
        call=without_secrets(call) if call is not None else None,
        answer=without_secrets(answer.data) if answer is not None else None,
        http=answer.status if answer is not None else 200,
    )
