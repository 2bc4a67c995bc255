# Copied from generator/runtime/oint/cli/language.py: edit it there, then build.
"""Which language a line of ``oint`` is answered in."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from ...errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..model import Language

VARIABLE: Final = "OINT_LANG"
_CYRILLIC: Final = re.compile("[А-Яа-яЁё]")
_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(
    words: Sequence[str], environment: Mapping[str, str] = os.environ, system: str | None = None
) -> Language:
    """The language: of the variable, else of the function's name, else of the locale.

    Args:
        words: the library and the function, as far as they are there.
        environment: its variables.
        system: the locale of the system where no variable names one.

    Raises:
        ConfigurationError: the variable names another one.
    """
    wanted = environment.get(VARIABLE, "").strip().casefold()
    if wanted:
        if wanted not in {"ru", "en"}:
            raise ConfigurationError(f'{VARIABLE}: "{environment[VARIABLE]}" is neither ru nor en')
        return "ru" if wanted == "ru" else "en"
    if len(words) > 1:
        return "ru" if _CYRILLIC.search(words[1]) else "en"
    named = next((environment[name] for name in _LOCALE if environment.get(name)), None)
    locale = _system() if named is None and system is None else named or system or ""
    return "ru" if locale.casefold().startswith("ru") else "en"


def _system() -> str:
    """The locale of a system that has no variable for it, as Windows."""
    import locale

    try:
        return locale.getlocale()[0] or ""
    except ValueError:
        return ""
