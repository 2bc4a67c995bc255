"""From planned outputs to the text of files: templates, and the check of what came out.

Files do not depend on each other, so a large spec is rendered by all cores.
"""

from __future__ import annotations

import ast
import multiprocessing
import os
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Final

import jinja2

from .allowances import allowed
from .outputs import Output, Unit
from .problems import Problem, SpecError, did_you_mean
from .text import UnfilteredText, environment
from .verify import check_python

TEMPLATES: Final = Path(__file__).parent / "templates"
_WORTH_A_POOL: Final = 40
"""Units to make from which starting more processes pays."""


def render_texts(outputs: Iterable[Output], templates: Path | None) -> dict[str, str]:
    """Text of every file before it is formatted, by root and path. Writes nothing.

    Args:
        outputs: the files.
        templates: folder of templates that go before ours.

    Raises:
        SpecError: text of the spec would have become code, a template is wrong, or two of the
            outputs are one file.
    """
    own = _own_templates(templates)
    texts: dict[str, str] = {}
    for output in outputs:
        if output.name in texts:
            message = "two things of the spec become this file; name one of them in names.yaml"
            raise SpecError([Problem(output.name, 0, "", message, "name-collision")])
        texts[output.name] = _text(templates, own, output)
    return texts


def render_units(units: Sequence[Unit], templates: Path | None) -> list[dict[str, str]]:
    """The same for each unit; many are made on all cores.

    Raises:
        SpecError: as ``render_texts``, with what is wrong in all units.
    """
    _own_templates(templates)
    here = [unit for unit in units if unit.learns]
    others = [unit for unit in units if not unit.learns]
    workers = min(os.cpu_count() or 1, 4)
    if len(others) < _WORTH_A_POOL or workers == 1 or not _CAN_FORK:
        found = [_unit_texts(unit, templates) for unit in (*here, *others)]
    else:
        # The units are reached through the memory that a child shares with us: to send them would
        # cost as much as to make them.
        _waiting[:] = others
        with ProcessPoolExecutor(workers, multiprocessing.get_context("fork")) as pool:
            coming = pool.map(partial(_unit_at, templates), range(len(others)), chunksize=4)
            found = [*(_unit_texts(unit, templates) for unit in here), *coming]
        _waiting.clear()
    by_name = dict(zip((unit.name for unit in (*here, *others)), found, strict=True))
    made = [by_name[unit.name] for unit in units]
    problems = [
        problem for item in made if isinstance(item, SpecError) for problem in item.problems
    ]
    if problems:
        raise SpecError(problems)
    return [texts for texts in made if not isinstance(texts, SpecError)]


_CAN_FORK: Final = sys.platform == "linux"
_waiting: list[Unit] = []


def _unit_at(templates: Path | None, index: int) -> dict[str, str] | SpecError:
    return _unit_texts(_waiting[index], templates)


def _unit_texts(unit: Unit, templates: Path | None) -> dict[str, str] | SpecError:
    try:
        return render_texts(unit.make(), templates)
    except SpecError as error:
        return error


@cache
def _own_templates(templates: Path | None) -> frozenset[str]:
    """The templates of the user's folder.

    Raises:
        SpecError: one stands in for none of ours.
    """
    if templates is None:
        return frozenset()
    ours = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja")}
    own = {path.relative_to(templates).as_posix() for path in templates.rglob("*.jinja")}
    problems = [
        Problem(
            name, 1, "", f"stands in for no template of ours{did_you_mean(name, ours)}", "template"
        )
        for name in sorted(own - ours)
    ]
    if problems:
        raise SpecError(problems)
    return frozenset(own)


def _text(templates: Path | None, own: frozenset[str], output: Output) -> str:
    name = output.template
    if name is None:
        return output.text or ""
    try:
        text = _jinja(templates).get_template(name).render(output.context or {})
    except (jinja2.TemplateError, UnfilteredText) as error:
        line = getattr(error, "lineno", None) or 1
        where = getattr(error, "name", None) or name
        raise SpecError([Problem(where, line, "", str(error), "template")]) from None
    if not output.path.endswith(".py"):
        return text
    if name in own or any(item.startswith("_files/") for item in own):
        _check_syntax(text, name)  # it may hold more than ours: who wrote it vouches for it
    else:
        check_python(text, output.name, allow=allowed(output))
    return text


def _check_syntax(text: str, template: str) -> None:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        message = f"what came out is not Python, in its line {line}: {error}"
        raise SpecError([Problem(template, 1, "", message, "template")]) from None


@cache
def _jinja(templates: Path | None) -> jinja2.Environment:
    """The environment with its compiled templates; a user's own go before ours."""
    return environment([templates, TEMPLATES] if templates else [TEMPLATES])
