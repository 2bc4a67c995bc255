"""Writing the file of a new method, to be filled in."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from .effects import effect_of
from .problems import UsageError, shown
from .spec import SCHEMA_FOLDER, kind_of, shown_path, spec_files

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
        UsageError: there is no such spec, the name is none, or the method has a file.
    """
    if not (spec / "api.yaml").is_file():
        raise UsageError(f"{shown_path(spec)} is not the folder of a spec: it has no api.yaml")
    if not _NAME.match(name) or len(name) > 120:
        raise UsageError(
            f"{shown(name)} is no method name: words of letters, digits and _ with dots between"
        )
    parts = name.removeprefix("v3/").split(".")
    _refuse_kept(name, parts)
    path = (spec / "v3" if name.startswith("v3/") else spec).joinpath(*parts).with_suffix(".yaml")
    _refuse_existing(spec, path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_filled(path, parts), encoding="utf-8")
    return path


def _refuse_kept(name: str, parts: list[str]) -> None:
    """Places of the spec that hold something else than methods."""
    place = parts[0] if len(parts) > 1 else f"{parts[0]}.yaml"
    if name.startswith("v3/") or kind_of("/".join([place, *parts[1:]])) == "method":
        return
    what = f"{place} holds" if len(parts) == 1 else f"the folder {place} holds"
    raise UsageError(f"{shown(name)} cannot be described: in a spec, {what} something else")


def _refuse_existing(spec: Path, path: Path) -> None:
    """The API tells names apart without regard to case, and so do some file systems."""
    wanted = path.relative_to(spec).as_posix().casefold()
    for other in spec_files(spec):
        if other.relative_to(spec).as_posix().casefold() == wanted:
            raise UsageError(f"{shown_path(other)} describes this method already: edit it")


def _filled(path: Path, parts: list[str]) -> str:
    schema = os.path.relpath(SCHEMA_FOLDER / "method.schema.json", path.parent)
    return _TEXT.format(
        schema=Path(schema).as_posix(),
        method=".".join(parts),
        scope=parts[0].lower(),
        effect=effect_of(".".join(parts)),
        folder="/".join(parts[:-1]) or parts[0],
        page="-".join(parts),
    )
