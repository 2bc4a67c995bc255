"""From one page to the facts of its method."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ...plain import is_object
from ..effects import effect_of
from .answers import Answer, answers_of
from .facts import ErrorFact, ExampleFact, FieldFact, Gap, MethodFacts, PagingFact
from .faults import faults_of
from .fields import FieldReader, Shared, tree
from .header import Header, header_of
from .identity import Identity
from .nodes import Node
from .pages import Checkout, Page, Section
from .placeholders import without_secrets
from .requests import Request, requests_of
from .rows import Row
from .shapes import observe

_PARAMS: Final = re.compile(
    r"^((method|request|command|call) )?parameters\b|^parameters? of the method", re.IGNORECASE
)
_RESULTS: Final = re.compile(
    r"^(returned|response|successful|result|command result)", re.IGNORECASE
)
_ENVELOPE: Final = frozenset(
    {"total", "next", "time", "error", "error_description", "result_total"}
)
_OLD_FOLDER: Final = re.compile(r"/(outdated|deprecated)/")
_WAY: Final = re.compile(r"^(\d|by |option|variant|way|method parameters)", re.IGNORECASE)
_ONE_OF: Final = re.compile(
    r"\bone of\b|\beither\b|\bat least one\b|\bor\b[^.]{0,40}(?:must|required|specif)",
    re.IGNORECASE,
)


@dataclass
class Derivation:
    """What all pages share while their facts are read."""

    checkout: Checkout
    methods_by_page: dict[str, Identity]
    shared: Shared = field(default_factory=Shared)
    gaps: list[Gap] = field(default_factory=lambda: [])

    def facts(self, page: Page, identity: Identity) -> MethodFacts:
        """Everything that a page says of its method."""
        head = header_of(page)
        deprecated = head.deprecated or bool(_OLD_FOLDER.search(page.path))
        rows = _param_rows(page)
        requests, problems = requests_of(identity.method, identity.version, page.blocks)
        self.gaps += [Gap(page.path, item.line, item.why) for item in problems]
        requests = [_spelt(request, rows) for request in requests]
        answers, broken = answers_of(page.blocks)
        self.gaps += [Gap(page.path, item.line, item.why) for item in broken]
        params, one_of = self._params(page, identity, rows, requests)
        returns = self._returns(page, identity.key, [a for a in answers if "result" in a.data])
        return MethodFacts(
            method=identity.method,
            version=identity.version,
            page=page.path,
            title=identity.title or "",
            scope=head.scope,
            access_text=head.access_text,
            effect=effect_of(identity.method),
            deprecated=deprecated,
            replacement=self._replacement(page, head, identity) if deprecated else None,
            params=params,
            one_of=one_of,
            returns=returns,
            paging=paging_of(identity.version, params, returns, answers),
            errors=_with_example_errors(faults_of(page), answers),
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
            if group is not None:
                same = f"{group}.{own.method.rsplit('.', 1)[-1]}".lower()
                return known.get(same) or f"{group}.*"
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
        _in_order_of(rows, root)
        reader = FieldReader(
            self.checkout, page, identity.key, self.shared, self.gaps, request=True
        )
        fields = reader.facts(root).fields
        if identity.version == 3:
            fields = tuple(_with_filter(item) for item in fields)
        return _settled(fields, requests)

    def _returns(self, page: Page, method: str, answers: list[Answer]) -> FieldFact:
        rows = _result_rows(page)
        root_row = next((row for row in rows if row.name.lower() == "result"), None)
        shape = observe([answer.data["result"] for answer in answers])
        inner = [
            replace(row, name=re.sub(r"^result(\[\w*\])?\.?", "", row.name))
            for row in rows
            if row is not root_row and row.name.lower() not in _ENVELOPE
        ]
        root = tree("result", shape, [row for row in inner if row.name], flat=False)
        root.row = root_row
        reader = FieldReader(self.checkout, page, method, self.shared, self.gaps, request=False)
        fact = reader.facts(root)
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
    return replace(item, types=("filter",), fields=())


def _group_of(name: str) -> str | None:
    return name.removesuffix(".*") if name.endswith(".*") else None


def _param_rows(page: Page) -> tuple[Row, ...]:
    """The rows of the method's parameters: of the section, or of the ways to call below it."""
    inside = False
    ways: list[tuple[Row, ...]] = []
    for section in page.sections:
        if section.heading.level <= 2:
            if inside:
                break
            inside = bool(_PARAMS.match(section.heading.text))
            if inside and section.rows:
                return section.rows
        elif inside and section.rows and (not ways or _WAY.match(section.heading.text)):
            ways.append(section.rows)
    if len(ways) < 2:
        return ways[0] if ways else ()
    names = [{row.name for row in rows} for rows in ways]
    everywhere = names[0].intersection(*names[1:])
    merged = {row.name: row for rows in reversed(ways) for row in rows}
    ordered = {row.name: merged[row.name] for rows in ways for row in rows}
    return tuple(
        replace(row, required=row.required and row.name in everywhere) for row in ordered.values()
    )


def _in_order_of(rows: tuple[Row, ...], root: Node) -> None:
    """The parameters in the order of the table; what only examples show comes last."""
    order = {row.name: index for index, row in enumerate(rows)}
    names = sorted(root.children, key=lambda name: order.get(name, len(order)))
    root.children = {name: root.children[name] for name in names}


def _ordered(request: Request, params: tuple[FieldFact, ...]) -> Request:
    """The request in the order of the parameters: some methods of the portal depend on it."""
    order = [item.name for item in params if item.name in request.data]
    return replace(request, data={name: request.data[name] for name in order})


def _result_rows(page: Page) -> tuple[Row, ...]:
    inside = False
    for section in page.sections:
        if section.heading.level <= 2:
            inside = bool(_RESULTS.match(section.heading.text))
        if inside and section.rows and not _is_parameter(section):
            return section.rows
    return ()


def _is_parameter(section: Section) -> bool:
    return bool(re.match(r"parameter ", section.heading.text, re.IGNORECASE))


def _spelt(request: Request, rows: tuple[Row, ...]) -> Request:
    """The request with its keys in the spelling of the table: examples differ in case."""
    names = {row.name: row.name for row in rows}
    folded = {row.name.lower(): row.name for row in rows}
    data: dict[str, Any] = {}
    for key, value in request.data.items():
        data[names.get(key) or folded.get(key.lower(), key)] = value
    return replace(request, data=data)


def _settled(
    fields: tuple[FieldFact, ...], requests: list[Request]
) -> tuple[tuple[FieldFact, ...], tuple[tuple[str, ...], ...]]:
    """Required flags that the documented requests bear out, and groups of which one suffices."""
    starred = [item for item in fields if item.required]
    groups = _said_groups(starred)
    grouped = {name for group in groups for name in group}
    missing = {
        item.name for item in starred for request in requests if item.name not in request.data
    }
    for name in sorted(missing - grouped):
        partner = next(
            (
                item.name
                for item in starred
                if item.name not in missing and _related(item.name, name)
            ),
            None,
        )
        if partner is not None and partner not in grouped:
            order = [item.name for item in fields if item.name in {name, partner}]
            groups.append(tuple(order))
            grouped |= set(order)
    settled = tuple(
        replace(item, required=False) if item.name in grouped | missing else item for item in fields
    )
    ok = [g for g in groups if all(any(n in request.data for n in g) for request in requests)]
    return settled, tuple(ok)


def _said_groups(starred: list[FieldFact]) -> list[tuple[str, ...]]:
    """Starred parameters whose texts say that one of them suffices."""
    groups: list[tuple[str, ...]] = []
    for item in starred:
        if not _ONE_OF.search(item.text):
            continue
        others = [
            o.name
            for o in starred
            if o is not item and re.search(rf"`{re.escape(o.name)}`", item.text)
        ]
        group = tuple(o.name for o in starred if o.name in {item.name, *others})
        if len(group) > 1 and group not in groups and _related(*group[:2]):
            groups.append(group)
    return groups


def _related(one: str, other: str) -> bool:
    """``IBLOCK_ID`` and ``IBLOCK_CODE``: the same thing named in two ways."""
    first, second = (re.split(r"[_.]|(?<=[a-z])(?=[A-Z])", name) for name in (one, other))
    ends = {first[-1].lower(), second[-1].lower()}
    return (
        first[:-1] == second[:-1]
        and len(ends) > 1
        and bool(ends & {"id", "code", "type", "ids", "xmlid", "name"})
    )


def _with_example_errors(
    errors: tuple[ErrorFact, ...], answers: list[Answer]
) -> tuple[ErrorFact, ...]:
    """The listed errors, and those that only an example shows."""
    found = list(errors)
    for answer in answers:
        error: Any = answer.data.get("error")
        body: dict[str, Any] = error if is_object(error) else {}
        code: Any = body.get("code") if body else error
        if not answer.refused or not isinstance(code, str | int):
            continue
        text = body.get("message") if body else answer.data.get("error_description")
        message = text[:400] if isinstance(text, str) and text.strip() else None
        same = [
            item for item in found if item.code == str(code) and (item.code or _says(item, message))
        ]
        if not same:
            found.append(ErrorFact(str(code), answer.status, message, None, answer.line, ""))
        elif len(same) == 1 and same[0].message is None and message:
            found[found.index(same[0])] = replace(same[0], message=message)
    return tuple(found)


def _says(error: ErrorFact, message: str | None) -> bool:
    """Whether an error without a code is the one with this message, as far as anybody can tell."""
    words = [(text or "").strip(" .").lower() for text in (error.message, message)]
    return error.message is None or words[0] == words[1]


def _examples(requests: list[Request], answers: list[Answer]) -> list[ExampleFact]:
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


def paging_of(
    version: int, params: tuple[FieldFact, ...], returns: FieldFact, answers: list[Answer]
) -> PagingFact | None:
    """How a list goes on, by its parameters and the shape of its answer."""
    names = {item.name: item for item in params}
    counted = any("next" in answer.data or "total" in answer.data for answer in answers)
    by_offset = any(name.lower() in {"offset", "limit"} for name in names)
    style = "start" if version == 2 and counted and not by_offset else None
    if version == 3 and "pagination" in names:
        style = "pagination"
    elif version == 2 and ("start" in names or "START" in names):
        style = "start"
    elif (
        version == 2
        and "PARAMS" in names
        and any(f.name == "NAV_PARAMS" for f in names["PARAMS"].fields)
    ):
        style = "nav"
    if style is None or any("{}" in kind for kind in returns.types):
        return None
    if _is_list(returns):
        return PagingFact(style, None, _identifier(returns.fields))
    lists = [item for item in returns.fields if _is_list(item)]
    if len(lists) == 1 or (lists and lists[0].name == "items"):
        return PagingFact(style, lists[0].name, _identifier(lists[0].fields))
    return None


def _is_list(item: FieldFact) -> bool:
    return any(kind.endswith("[]") for kind in item.types) and not any(
        "{}" in kind for kind in item.types
    )


def _identifier(fields: tuple[FieldFact, ...]) -> str | None:
    names = [item.name for item in fields]
    return next((name for name in ("id", "ID", "Id") if name in names), None)
