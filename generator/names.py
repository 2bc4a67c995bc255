"""The rule that makes public Python names of the API's names.

``TASK_ID``, ``taskId`` and ``TaskID`` become ``task_id``; a keyword gets a trailing underscore, a
leading digit an ``n``. What the rule should not decide stands in ``spec/names.yaml``.
"""

from __future__ import annotations

import keyword
import re
from typing import Final

RESERVED_ARGUMENTS: Final = frozenset({"self", "extra_params"})
"""Names that the generated methods use themselves."""

RESERVED_MEMBERS: Final = frozenset({"call", "close", "mock", "with_response", "batch"})
"""Names that the clients use themselves; a method of that name at the top needs ``names.yaml``."""


OWN_COMMANDS: Final = frozenset({"api", "help", "methods"})
"""Commands of the program itself."""


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


def camel(*names: str) -> str:
    """The Python class name of names that ``snake`` has made, or of the API's own."""
    parts = [part for name in names for part in snake(name).split("_") if part]
    return "".join(part[0].upper() + part[1:] for part in parts)


def kebab(python: str) -> str:
    """The name of a Python argument as a long option, or of a method as a command."""
    return python.strip("_").replace("_", "-")


def folded(name: str) -> str:
    """The name as the command line compares it: without ``-``, ``_`` and case."""
    return name.replace("-", "").replace("_", "").casefold()
