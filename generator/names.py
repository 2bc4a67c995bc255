"""The rule that makes public Python names of the API's names.

``TASK_ID``, ``taskId`` and ``TaskID`` become ``task_id``; a keyword gets a trailing underscore, a
leading digit an ``n``. What the rule should not decide stands in ``spec/names.yaml``.

No rule makes a name that begins with an underscore or holds two in a row: such names are free for
what the templates need themselves.
"""

from __future__ import annotations

import keyword
import re
from functools import cache
from typing import Final

from .runtime.cli.commands.table import COMMANDS

RESERVED_ARGUMENTS: Final = frozenset({"self", "extra_params"})
"""Names that the generated methods use themselves."""

RESERVED_MEMBERS: Final = frozenset(
    {"batch", "call", "close", "estimate", "mock", "with_options", "with_response"}
)
"""Names that the clients use themselves; a method of that name at the top needs ``names.yaml``."""

RESERVED_CLASSES: Final = frozenset(
    {
        "Any",
        "AsyncClient",
        "AsyncListing",
        "AsyncNamespace",
        "AsyncPage",
        "Client",
        "Endpoint",
        "Final",
        "ListEndpoint",
        "Literal",
        "Mapping",
        "Namespace",
        "NotGiven",
        "NotRequired",
        "Page",
        "Paging",
        "Sequence",
        "TypedDict",
    }
)
"""What the generated modules import under names that a class could have, too."""

RESERVED_EXPORTS: Final = frozenset({"TYPE_CHECKING", "annotations", "api", "importlib", "oint"})
"""What the package's own module holds beside what it exports: imports and submodules."""

RESERVED_FILES: Final = frozenset({"client", "oint"})
"""Modules whose tests the build writes beside those of the scopes."""

OWN_COMMANDS: Final = frozenset(COMMANDS)
"""Commands of the program itself: a method whose words begin like one is called by ``api``."""


@cache  # a build asks 65,000 times for 9,000 names
def snake(name: str) -> str:
    """The Python name of a parameter or of one part of a method's name."""
    text = re.sub(r"[^0-9A-Za-z_]+", "_", name)
    if not text.isupper():
        text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
        text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    text = re.sub(r"_+", "_", text).strip("_").lower() or "field"
    if text[0].isdigit():
        text = f"n{text}"
    return f"{text}_" if keyword.iskeyword(text) or text in RESERVED_ARGUMENTS else text


@cache
def camel(*names: str) -> str:
    """The words of names that ``snake`` has made, or of the API's own, in one."""
    parts = [part for name in names for part in snake(name).split("_") if part]
    return "".join(part[0].upper() + part[1:] for part in parts)


def class_name(text: str) -> str:
    """A class name that neither Python nor a generated module has another use for."""
    return f"{text}_" if keyword.iskeyword(text) or text in RESERVED_CLASSES else text


def constant(path: tuple[str, ...]) -> str:
    """The name of the constant that stands for a method, by its Python path in its module."""
    return f"_{'__'.join(path).upper()}"


def example_key(path: tuple[str, ...], number: int) -> str:
    """What the test of a method's example is called, without ``test_``: its key, too."""
    return f"{'__'.join(path)}_{number}"
