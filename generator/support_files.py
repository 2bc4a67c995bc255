"""What the generated tests stand on, beside the tests: copied, but for what is true of one package.

The hand-written part is ``testing/``. It imports nothing but the standard library, pytest and its
neighbours; one of these, ``sdk``, is rendered and has the package's parts under names that are the
same for every package.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Final

from .catalogue import Catalogue
from .digests import digest
from .outputs import Output, Unit
from .text import Code, ident, literal

GENERATOR: Final = Path(__file__).parent
COPIED: Final = ("plain.py", "testing/fits.py", "testing/portal.py", "testing/support.py")
COPIED_FOR_OINT: Final = ("testing/oint_support.py",)
_NEVER: Final = "(?!)"
"""A regular expression that matches nothing."""


def support_unit(catalogue: Catalogue, package: str) -> Unit:
    """The unit of these files."""
    made_of = digest(catalogue.digests.get("api"), package, bool(catalogue.oint))
    return Unit("support", made_of, partial(_support_files, catalogue, package))


def _support_files(catalogue: Catalogue, package: str) -> Iterator[Output]:
    api = catalogue.api
    oint = api.oint if catalogue.oint else None
    context = {
        "package": ident(package),
        "client": ident(api.client),
        "command": literal(api.command),
        "custom_fields": literal(api.custom_fields or _NEVER),
        "oint": ident(oint.module) if oint else Code(""),
        "oint_library": literal(oint.library if oint else ""),
    }
    yield Output("tests", "__init__.py", "tests/__init__.py.jinja", {})
    yield Output("tests", "conftest.py", "tests/conftest.py.jinja", context)
    yield Output("tests", "sdk.py", "tests/sdk.py.jinja", context)
    for path in COPIED + (COPIED_FOR_OINT if oint else ()):
        yield _copy(path)


@cache  # they belong to the generator and do not change under it
def _copy(path: str) -> Output:
    marker = f"# Copied from generator/{path}: edit it there, then build.\n"
    text = (GENERATOR / path).read_text(encoding="utf-8")
    return Output("tests", path.rpartition("/")[2], text=marker + text)
