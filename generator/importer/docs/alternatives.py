"""Which parameters must be given: stars, alternatives of which one suffices, stars that go too far.

A star is taken back where a documented request does without the parameter, or where the text says
when it may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from .facts import FieldFact
from .requests import Request

_NOT_GIVEN: Final = re.compile(
    r"`(\w+)`[^.`]{0,40}\b(?:is|are|was|were)(?: not|n't) "
    r"(?:provided|specified|passed|given|set|filled|present|sent)",
    re.IGNORECASE,
)
_INSTEAD: Final = re.compile(r"\binstead of\b[^.`]{0,30}`(\w+)`", re.IGNORECASE)
_ONE_OF: Final = re.compile(
    r"(?:\bat least one of\b|\bone of\b|\beither\b|\bany of\b)([^.\n]*)", re.IGNORECASE
)
_OR: Final = re.compile(r"`(\w+)` or `(\w+)`[^.]{0,30}\b(?:must|required|specif)", re.IGNORECASE)
_MAY_BE_LEFT_OUT: Final = re.compile(
    r"\b(?:can|may) be omitted|\bis optional|\boptional (?:if|when)|\bnot required (?:if|when)"
    r"|\brequired only (?:if|when|for)|\bonly required (?:if|when|for)",
    re.IGNORECASE,
)
_REQUIRED_IF: Final = re.compile(r"\brequired (?:if|when|unless)\b", re.IGNORECASE)
_IDENTIFIERS: Final = frozenset({"id", "code", "ids", "xmlid"})

Groups = tuple[tuple[str, ...], ...]


def settled(
    fields: tuple[FieldFact, ...], requests: Sequence[Request]
) -> tuple[tuple[FieldFact, ...], Groups]:
    """The parameters with the required flags that hold, and the groups of which one suffices."""
    starred = {item.name for item in fields if item.required}
    sent = [set(request.data) for request in requests]
    groups = [group for group in _groups(fields, sent) if all(set(group) & names for names in sent)]
    grouped = {name for group in groups for name in group}
    missing = {name for name in starred if any(name not in names for names in sent)}
    return tuple(
        replace(item, required=False)
        if item.name in grouped | missing or _MAY_BE_LEFT_OUT.search(item.text)
        else item
        for item in fields
    ), tuple(groups)


def without_alternatives(fields: tuple[FieldFact, ...]) -> tuple[FieldFact, ...]:
    """Nested fields without the stars of those that another one can stand for."""
    replaceable = {name for pair in _pairs(fields) for name in pair}
    return tuple(
        replace(item, required=False)
        if item.name in replaceable or _MAY_BE_LEFT_OUT.search(item.text)
        else item
        for item in fields
    )


def _groups(fields: tuple[FieldFact, ...], sent: Sequence[set[str]]) -> Iterable[tuple[str, ...]]:
    pairs = [*_pairs(fields), *_told_apart_by_requests(fields, sent)]
    found: list[set[str]] = []
    for pair in pairs:
        joined = set(pair)
        for group in [group for group in found if group & joined]:
            found.remove(group)
            joined |= group
        found.append(joined)
    for group in found:
        yield tuple(item.name for item in fields if item.name in group)


def _pairs(fields: tuple[FieldFact, ...]) -> list[tuple[str, str]]:
    """Pairs of parameters of which a text says that one can stand for the other."""
    names = {item.name for item in fields}
    starred = {item.name for item in fields if item.required}
    found: list[tuple[str, str]] = []
    for item in fields:
        others = [*_NOT_GIVEN.findall(item.text), *_INSTEAD.findall(item.text)]
        for part in _ONE_OF.findall(item.text):
            mentioned = re.findall(r"`(\w+)`", part)
            others += mentioned if len(mentioned) > 1 or item.name not in mentioned else []
        for pair in _OR.findall(item.text):
            others += pair if item.name in pair else ()
        found += [
            (item.name, other)
            for other in others
            if other in names
            and other != item.name
            and (_REQUIRED_IF.search(item.text) or {item.name, other} & starred)
        ]
    return found


def _told_apart_by_requests(
    fields: tuple[FieldFact, ...], sent: Sequence[set[str]]
) -> Iterable[tuple[str, str]]:
    """Starred ``X_ID`` and ``X_CODE`` of which every documented request has only one."""
    starred = [item.name for item in fields if item.required]
    for index, name in enumerate(starred):
        for other in starred[index + 1 :]:
            apart = sent and all((name in names) != (other in names) for names in sent)
            if apart and _same_thing(name, other):
                yield name, other


def _same_thing(one: str, other: str) -> bool:
    first, second = (re.split(r"_|(?<=[a-z])(?=[A-Z])", name) for name in (one, other))
    ends = {first[-1].lower(), second[-1].lower()}
    return len(first) > 1 and first[:-1] == second[:-1] and len(ends) == 2 and ends <= _IDENTIFIERS
