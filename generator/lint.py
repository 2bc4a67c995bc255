"""Rules of taste and care for a spec, each with a name.

What makes a build impossible is not here but in ``consistency``.

A rule is a function from the spec to findings; its name is its id. Add one to ``RULES``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, Final, Literal

from .by_rule import UNKNOWN_ACCESS, is_by_rule
from .effects import promised_by
from .model import Spec
from .plain import is_list, is_object
from .problems import Problem, dotted
from .resolve import Source
from .runtime.cli.options import GLOBAL, PLANNED
from .runtime.nearest import folded
from .runtime.schema.methods import MISSING, Field, Path
from .spec import read_for_lint
from .yaml_strict import locate


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has found, and where."""

    file: str
    path: Path
    message: str
    level: Literal["error", "warning"] = "error"


Rule = Callable[[Spec], Iterator[Finding]]


def lint(folder: FilePath) -> list[Problem]:
    """All problems of a spec: those that stop a build, then those of the rules."""
    spec, sources, problems = read_for_lint(folder)
    found = list(problems)
    if spec is not None:
        texts: Mapping[str, Source] = {source.file: source for source in sources}
        for name, rule in RULES.items():
            for finding in rule(spec):
                line = locate(texts[finding.file].text, finding.path)
                where = dotted(finding.path)
                found.append(
                    Problem(finding.file, line, where, finding.message, name, finding.level)
                )
    return sorted(found, key=lambda problem: (problem.file, problem.line))


def summary_form(spec: Spec) -> Iterator[Finding]:
    """A summary is one sentence that begins with a capital letter and ends with a full stop."""
    for file, path, text in _summaries(spec):
        if not text.endswith("."):
            yield Finding(file, path, "ends without a full stop")
        if text[0].islower():
            yield Finding(file, path, f'"{text.split()[0]}" should begin with a capital letter')


def own_words(spec: Spec) -> Iterator[Finding]:
    """Summaries and callers are in somebody's words, not those that an import made by rule."""
    for file, path, text in _summaries(spec):
        if is_by_rule(text):
            yield Finding(file, path, "was made by rule: say what a caller gets", "warning")
    for method in spec.methods:
        if method.access == UNKNOWN_ACCESS:
            yield Finding(method.file, ("access",), "does not say who may call", "warning")


def effect_fits_name(spec: Spec) -> Iterator[Finding]:
    """A method called get or list reads, one called add or delete writes; else say why not."""
    for method in spec.methods:
        expected = promised_by(method.method)
        explained = any(item.field == "effect" for item in method.corrections)
        if expected is not None and expected != method.effect and not explained:
            message = f"is {method.effect}, but a method of this name should {expected}"
            yield Finding(method.file, ("effect",), message)


def described(spec: Spec) -> Iterator[Finding]:
    """Every parameter and result field says what it is."""
    for file, field in _all_fields(spec):
        if field.summary is None:
            yield Finding(file, field.path, "has no summary", "warning")


def example_given(spec: Spec) -> Iterator[Finding]:
    """Every method has a documented request with its answer: it is test, help and mock at once."""
    for method in spec.methods:
        if not any(example.call is not None for example in method.examples):
            yield Finding(method.file, ("examples",), "shows no request with its answer", "warning")


def record_used(spec: Spec) -> Iterator[Finding]:
    """No record stands about unused."""
    used = {item.name for _, field in _all_fields(spec) for item in field.type.alternatives}
    used |= {item.name for m in spec.methods for item in m.returns.type.alternatives}
    for record in spec.records:
        if record.record not in used:
            yield Finding(record.file, ("record",), "is used by no method")


def glossary_used(spec: Spec) -> Iterator[Finding]:
    """Every phrase of the glossary is that of a parameter or field."""
    for place in spec.unused_phrases:
        path: Path = ("groups", place.group, place.name)
        yield Finding(place.file, path, "is used by nothing", "warning")


def default_fits(spec: Spec) -> Iterator[Finding]:
    """A default stands where one can be assumed."""
    for file, field in _all_fields(spec):
        if field.required and field.default is not MISSING:
            message = "is never assumed, as the value is required"
            yield Finding(file, (*field.path, "default"), message, "warning")


_SECRETS: Final[Mapping[str, re.Pattern[str]]] = {
    "a webhook code": re.compile(r"/rest/(?:api/)?\d+/(?!your-)[a-z0-9]{10,}", re.IGNORECASE),
    "an access token": re.compile(r"\b[0-9a-f]{40,}\b"),
    "an e-mail address": re.compile(r"\b[\w.+-]+@(?!example\.)[\w-]+\.[a-z]{2,}\b"),
    "the host of a real portal": re.compile(
        r"(?<![\w.-])(?!acme\.|your-)[\w-]+\.bitrix24\.(?!tech)[a-z.]+\b"
    ),
}


def no_secrets(spec: Spec) -> Iterator[Finding]:
    """Examples hold placeholders: no code, token, address or portal of a real person."""
    for method in spec.methods:
        for example in method.examples:
            yield from _secrets(method.file, example.call, (*example.path, "call"))
            yield from _secrets(method.file, example.answer, (*example.path, "answer"))
    for one in spec.oint:
        for index, item in enumerate(one.function.examples):
            yield from _secrets(one.file, item.options, ("examples", index, "options"))
            for key in ("request", "portal", "answer"):
                yield from _secrets(one.file, getattr(item, key), ("examples", index, key))


def error_status(spec: Spec) -> Iterator[Finding]:
    """The documented error answers carry a code that the method's errors list."""
    for method in spec.methods:
        codes = {error.code for error in method.errors} | {error.code for error in spec.errors}
        for example in (item for item in method.examples if item.answer):
            error: Any = (example.answer or {}).get("error")
            code = error.get("code") if is_object(error) else error
            if code is not None and str(code) not in codes:
                path: Path = (*example.path, "answer", "error")
                yield Finding(method.file, path, f"{code!r} is not listed under errors")


def option_names(spec: Spec) -> Iterator[Finding]:
    """No parameter is called like an option of every command, one planned included."""
    taken = {folded(name) for option in GLOBAL for name in option.names} | PLANNED
    for method in spec.methods:
        for field in method.params:
            name = folded(field.name)
            if name in taken:
                message = f"is an option of every command; on the line it is --param-{name}"
                # Two methods of the API have a url.
                level: Literal["error", "warning"] = "warning" if name == "url" else "error"
                yield Finding(method.file, field.path, message, level)


RULES: Final[Mapping[str, Rule]] = {
    "summary-form": summary_form,
    "own-words": own_words,
    "effect-fits-name": effect_fits_name,
    "described": described,
    "example-given": example_given,
    "record-used": record_used,
    "glossary-used": glossary_used,
    "default-fits": default_fits,
    "no-secrets": no_secrets,
    "error-listed": error_status,
    "option-names": option_names,
}


def _summaries(spec: Spec) -> Iterator[tuple[str, Path, str]]:
    for method in spec.methods:
        yield method.file, ("summary",), method.summary
    for record in spec.records:
        yield record.file, ("summary",), record.summary
    for file, field in _all_fields(spec):
        if field.summary is not None:
            yield file, (*field.path, "summary"), field.summary


def _all_fields(spec: Spec) -> Iterator[tuple[str, Field]]:
    for method in spec.methods:
        for field in _deep(method.params):
            yield method.file, field
        for field in _deep(method.returns.fields):
            yield method.file, field
    for record in spec.records:
        for field in _deep(record.fields):
            yield record.file, field


def _deep(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _deep(field.fields)


def _secrets(file: str, value: Any, path: Path) -> Iterator[Finding]:
    if isinstance(value, str):
        for what, pattern in _SECRETS.items():
            if pattern.search(value):
                yield Finding(file, path, f"looks like {what}; put a placeholder there")
    elif is_object(value):
        for key, item in value.items():
            yield from _secrets(file, item, (*path, key))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _secrets(file, item, (*path, index))


def explain(name: str) -> str:
    """What a rule demands."""
    return (RULES[name].__doc__ or "").strip()
