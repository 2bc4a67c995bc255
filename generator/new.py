"""Writing the file of a new method, to be filled in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from .problems import Problem, SpecError

_NAME = re.compile(r"^(v3/)?[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$")

_TEXT: Final = """\
# yaml-language-server: $schema={schema}
# Fill in what is empty; `python -m generator lint` says what is missing and where.
method: {method}
summary:  # one sentence: what a caller gets, such as "List the deals of a contact."
scope: [{scope}]
access: any user
effect: {effect}  # read, or write: then a lost answer is not asked for again
docs:  # page of the documentation, such as api-reference/{folder}/{page}
params:
  ID:
    type: integer
    required: true
    summary: What it is.
returns:
  type: object
  fields:
    ID:
      type: integer
      summary: What it is.
examples:
  - call: {{ID: 1}}
    answer:
      result: {{ID: 1}}
"""


def new_method(spec: Path, name: str) -> Path:
    """Write the file of a method.

    Args:
        spec: the spec folder.
        name: the method, such as ``crm.foo.bar``; ``v3/crm.foo.bar`` for REST 3.0.

    Raises:
        SpecError: the name is none, or the file exists.
    """
    if not _NAME.match(name) or len(name) > 120:
        message = f'"{name[:60]}" is no method name: it is words of letters, digits and _ with dots'
        raise SpecError((Problem(spec.name, 1, "", message, "new"),))
    method = name.removeprefix("v3/")
    parts = method.split(".")
    path = (spec / "v3" if name.startswith("v3/") else spec).joinpath(*parts).with_suffix(".yaml")
    if path.exists():
        message = f"exists already: edit it, {method} is described there"
        shown = f"{spec.name}/{path.relative_to(spec).as_posix()}"
        raise SpecError((Problem(shown, 1, "", message, "new"),))
    depth = len(path.relative_to(spec).parts) - 1
    reads = re.match(r"^(get|list|search|fields|check|is[A-Z_])", parts[-1]) is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        _TEXT.format(
            schema="../" * depth + "schema/method.schema.json",
            method=method,
            scope=parts[0].lower(),
            effect="read" if reads else "write",
            folder="/".join(parts[:-1]) or parts[0],
            page="-".join(parts),
        ),
        encoding="utf-8",
    )
    return path
