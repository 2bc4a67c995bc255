"""From planned outputs to the text of files: templates, and the check of what came out.

Files do not depend on each other, so a large spec is rendered by all cores.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Final

import jinja2

from .allowances import allowed
from .plan import Output
from .problems import Problem, SpecError, did_you_mean
from .text import UnfilteredText, environment
from .verify import check_python

TEMPLATES: Final = Path(__file__).parent / "templates"
_WORTH_A_POOL: Final = 40
"""Templates to render from which starting more processes pays."""


def render_texts(outputs: Iterable[Output], templates: Path | None) -> dict[str, str]:
    """Text of every file before it is formatted, by root and path. Writes nothing.

    Args:
        outputs: the files.
        templates: folder of templates that go before ours.

    Raises:
        SpecError: text of the spec would have become code, or a template is wrong.
    """
    own = _own_templates(templates)
    texts: dict[str, str] = {}
    waiting: list[Output] = []
    for output in outputs:
        texts[_key(output)] = output.text or ""
        if output.template is not None:
            waiting.append(output)
    render = partial(_text, templates, own)
    workers = min(os.cpu_count() or 1, 4)
    if len(waiting) < _WORTH_A_POOL or workers == 1:
        rendered = list(map(render, waiting))
    else:
        with ProcessPoolExecutor(workers) as pool:
            rendered = list(pool.map(render, waiting, chunksize=4))
    return texts | {_key(output): text for output, text in zip(waiting, rendered, strict=True)}


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


def _key(output: Output) -> str:
    return f"{output.root}/{output.path}"


def _text(templates: Path | None, own: frozenset[str], output: Output) -> str:
    name = output.template or ""
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
        check_python(text, _key(output), allow=allowed(output))
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
