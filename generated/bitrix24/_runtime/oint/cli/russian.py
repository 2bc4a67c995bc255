# Copied from generator/runtime/oint/cli/russian.py: edit it there, then build.
"""What is told of a line in Russian: the messages of the SDK and of the command line, translated.

A message is made where its cause is known, in English; here its sentence is found again and said in
Russian, with the same facts. One that is not known stays as it is: better that than nothing.
"""

from __future__ import annotations

import re
from typing import Final

from .russian_texts import MEANINGS, SENTENCES

_MEANT: Final = re.compile(r'; did you mean "(.*)"\?$', re.DOTALL)
_SENTENCES: Final = tuple((re.compile(pattern, re.DOTALL), said) for pattern, said in SENTENCES)


class _Part(str):
    """A part of a message, which may be translated in turn."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        if spec == "m":
            return f". {MEANINGS[self]}" if self in MEANINGS else ""
        return in_russian(self) if spec == "t" else str(self)


def in_russian(text: str) -> str:
    """A message in Russian; the message itself where nobody has said how."""
    meant = _MEANT.search(text)
    if meant is not None:
        return f'{in_russian(text[: meant.start()])}; возможно, "{meant[1]}"?'
    for pattern, said in _SENTENCES:
        found = pattern.fullmatch(text)
        if found is not None:
            return said.format(*(_Part(part or "") for part in found.groups()))
    return text
