"""From planned outputs to the text of files: templates, and the check of what came out.

Files do not depend on each other, so a large spec is rendered by all cores.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Final

import jinja2

from .allowances import allowed
from .plan import Output
from .text import environment
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
        SpecError: text of the spec would have become code.
    """
    texts: dict[str, str] = {}
    waiting: list[Output] = []
    for output in outputs:
        texts[_key(output)] = output.text or ""
        if output.template is not None:
            waiting.append(output)
    render = partial(_text, templates)
    workers = min(os.cpu_count() or 1, 4)
    if len(waiting) < _WORTH_A_POOL or workers == 1:
        rendered = list(map(render, waiting))
    else:
        with ProcessPoolExecutor(workers) as pool:
            rendered = list(pool.map(render, waiting, chunksize=4))
    return texts | {_key(output): text for output, text in zip(waiting, rendered, strict=True)}


def _key(output: Output) -> str:
    return f"{output.root}/{output.path}"


def _text(templates: Path | None, output: Output) -> str:
    template = _jinja(templates).get_template(output.template or "")
    text = template.render(output.context or {})
    if templates is None:  # own templates may print more; their writer vouches for it
        check_python(text, _key(output), allow=allowed(output))
    return text


@cache
def _jinja(templates: Path | None) -> jinja2.Environment:
    """The environment with its compiled templates; a user's own go before ours."""
    return environment([templates, TEMPLATES] if templates else [TEMPLATES])
