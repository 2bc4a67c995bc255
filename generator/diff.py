"""What changed between two specs, and what of it breaks callers. Pure functions of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .model import Spec
from .runtime.schema.methods import MISSING, Field, Method, PagingSpec

Kind = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. ``breaks`` says whether code that worked may stop working."""

    kind: Kind
    subject: str
    detail: str
    breaks: bool

    def __str__(self) -> str:
        mark = "BREAKS " if self.breaks else "       "
        return f"{mark}{self.kind:8} {self.subject}" + (f": {self.detail}" if self.detail else "")


def compare(old: Spec, new: Spec) -> list[Change]:
    """All differences, method by method."""
    before = {method.key: method for method in old.methods}
    after = {method.key: method for method in new.methods}
    changes = list(_gone_and_new(before, after))
    for key in sorted(before.keys() & after.keys()):
        changes += _method(before[key], after[key])
    return [*changes, *_records(old, new), *_oint(old, new)]


def _gone_and_new(
    before: Mapping[str, object], after: Mapping[str, object], prefix: str = ""
) -> Iterator[Change]:
    """What stands on one side only."""
    for name in sorted(before.keys() ^ after.keys()):
        gone = name in before
        yield Change("removed" if gone else "added", f"{prefix}{name}", "", breaks=gone)


def _records(old: Spec, new: Spec) -> Iterator[Change]:
    """Shared shapes, once each: what they are answered by is not repeated for every method."""
    before = {record.record: record for record in old.records}
    after = {record.record: record for record in new.records}
    sent = {
        alternative.name
        for method in new.methods
        for param in method.params
        for alternative in param.type.alternatives
    }
    yield from _gone_and_new(before, after, "record ")
    for name in sorted(before.keys() & after.keys()):
        subject = f"record {name}"
        was, now = before[name], after[name]
        if was.python != now.python:
            detail = f"Python name {was.python} → {now.python}"
            yield Change("changed", subject, detail, breaks=True)
        yield from _fields(was.fields, now.fields, subject, request=name in sent)


def _oint(old: Spec, new: Spec) -> Iterator[Change]:
    before = {item.function.function: item.function for item in old.oint}
    after = {item.function.function: item.function for item in new.oint}
    yield from _gone_and_new(before, after, "oint ")
    for name in sorted(before.keys() & after.keys()):
        subject = f"oint {name}"
        was, now = before[name], after[name]
        if (was.russian, was.aliases, was.calls) != (now.russian, now.aliases, now.calls):
            yield Change("changed", subject, "has other names or calls another method", breaks=True)
        options, others = ({o.option: o for o in item.options} for item in (was, now))
        for option in sorted({*options, *others}):
            if options.get(option) != others.get(option):
                gone = option not in others
                fresh = option not in options
                kind: Kind = "removed" if gone else "added" if fresh else "changed"
                harmless = fresh and not others[option].required
                yield Change(kind, f"{subject} --{option}", "", breaks=not harmless)


def _shown(value: tuple[str, ...] | PagingSpec | str | None) -> str:
    if isinstance(value, PagingSpec):
        return value.style
    return str(value or "none") if isinstance(value, str | None) else ", ".join(value)


def _method(old: Method, new: Method) -> Iterator[Change]:
    if old.python != new.python:
        names = f"Python name {'.'.join(old.python)} → {'.'.join(new.python)}"
        yield Change("changed", new.key, names, breaks=True)
    if old.deprecated is None and new.deprecated is not None:
        yield Change("changed", new.key, "is deprecated now", breaks=False)
    for name in ("effect", "access", "scope", "paging"):
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            detail = f"{name} {_shown(was)} → {_shown(now)}"
            yield Change("changed", new.key, detail, breaks=name == "paging")
    yield from _fields(old.params, new.params, new.key, request=True)
    groups = set(new.one_of) - set(old.one_of)
    for group in sorted(groups):
        yield Change("changed", new.key, f"one of {', '.join(group)} is demanded", breaks=True)
    yield from _types(old.returns, new.returns, f"{new.key} result", request=False)
    yield from _fields(old.returns.fields, new.returns.fields, f"{new.key} result", request=False)


def _fields(
    old: tuple[Field, ...], new: tuple[Field, ...], subject: str, *, request: bool
) -> Iterator[Change]:
    before = {field.name: field for field in old}
    after = {field.name: field for field in new}
    for name in (name for name in before if name not in after):
        yield Change("removed", f"{subject}.{name}", "", breaks=True)
    for name, field in after.items():
        if name not in before:
            demanded = request and field.required
            yield Change("added", f"{subject}.{name}", "required" if demanded else "", demanded)
            continue
        yield from _field(before[name], field, f"{subject}.{name}", request=request)


def _field(old: Field, new: Field, subject: str, *, request: bool) -> Iterator[Change]:
    yield from _types(old, new, subject, request=request)
    if old.python != new.python and request:
        yield Change("changed", subject, f"argument {old.python} → {new.python}", breaks=True)
    if request and old.required != new.required:
        detail = "is required now" if new.required else "is optional now"
        yield Change("changed", subject, detail, breaks=new.required)
    if not request and old.optional != new.optional:
        detail = "may be missing now" if new.optional else "is always there now"
        yield Change("changed", subject, detail, breaks=new.optional)
    if (old.default is MISSING) != (new.default is MISSING) or (
        old.default is not MISSING and old.default != new.default
    ):
        yield Change("changed", subject, "has another default", breaks=False)
    yield from _fields(old.fields, new.fields, subject, request=request)


def _types(old: Field, new: Field, subject: str, *, request: bool) -> Iterator[Change]:
    before, after = old.type.text, new.type.text
    if before != after:
        wider = set(new.type.alternatives) >= set(old.type.alternatives)
        yield Change("changed", subject, f"{before} → {after}", breaks=not (request and wider))
    had, has = ({item.value for item in field.values} for field in (old, new))
    if has and not had and request:
        values = ", ".join(sorted(map(str, has)))
        yield Change("changed", subject, f"takes only {values} now", breaks=not new.open)
    gone = sorted(map(str, had - has)) if has else []
    if gone:
        yield Change("changed", subject, f"no longer takes {', '.join(gone)}", breaks=request)
    fresh = sorted(map(str, has - had)) if had else []
    if fresh:
        yield Change("changed", subject, f"also takes {', '.join(fresh)}", breaks=False)
