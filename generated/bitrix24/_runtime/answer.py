# Copied from generator/runtime/answer.py: edit it there, then build.
"""The JSON of an answer. Pure.

Owns what counts as JSON, and what makes an object an answer of the REST API.
"""

from __future__ import annotations

import gc
import json
from functools import partial
from math import isinf
from typing import Final, final

_LARGE: Final = 1 << 20
ENVELOPE: Final = frozenset({"result", "error", "error_description", "errors"})
"""Keys of which every answer of the REST API has one, but for those of methods without envelope."""


@final
class NotJSON:
    """Stands in the place of a body that is no JSON."""


def read_json(body: bytes) -> object:
    """What a body says; ``NotJSON`` where it is none, or nested deeper than can be read."""
    # Millions of small objects make the collector look at all of them again and again.
    pauses = len(body) > _LARGE and gc.isenabled()
    if pauses:
        gc.disable()
    try:
        return _LOADS(body)
    except (ValueError, RecursionError):
        return NotJSON()
    finally:
        if pauses:
            gc.enable()


def _refuse_constant(name: str) -> None:
    """Python reads NaN and Infinity, which are not JSON and nothing that users expect."""
    raise ValueError(name)


def _finite(text: str) -> float:
    """A number with a point or an exponent, which must not become infinity."""
    value = float(text)
    if isinf(value):
        raise ValueError(text)
    return value


_LOADS: Final = partial(json.loads, parse_constant=_refuse_constant, parse_float=_finite)
