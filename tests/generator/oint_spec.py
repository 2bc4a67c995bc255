"""A function of OpenIntegrations for the specs of tests, and what ``api.yaml`` then says."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, cast

from generator.yaml_strict import load

if TYPE_CHECKING:
    from pathlib import Path

FILE: Final = "oint/time/Pause.yaml"
_WHERE: Final = {"en": "Where.", "ru": "Где."}

LIBRARY: Final[dict[str, Any]] = {
    "library": "depot",
    "module": "OPI_Depot",
    "docs": "oint.md",
    "areas": {"time": {"en": "Time", "ru": "Время"}},
    "url": {"name": "URL", "russian": "URL", "summary": _WHERE},
    "token": {"name": "Token", "russian": "Токен", "summary": _WHERE},
}

FUNCTION: Final[dict[str, Any]] = {
    "function": "Pause",
    "russian": "Пауза",
    "summary": {"en": "Pause.", "ru": "Пауза."},
    "returns": {"en": "Nothing.", "ru": "Ничего."},
    "calls": "ping",
    "options": {
        "note": {
            "name": "Note",
            "russian": "Заметка",
            "type": "string",
            "sends": "note",
            "undocumented": "It is a test.",
            "summary": {"en": "Note.", "ru": "Заметка."},
        }
    },
    "examples": [
        {
            "options": {"url": "acme.example", "token": "your-token", "note": "x"},
            "request": {"note": "x"},
            "answer": {"result": True},
        }
    ],
}


def add_to(spec: Path) -> None:
    """Give a spec that function."""
    api = cast("dict[str, Any]", load((spec / "api.yaml").read_text(), "api.yaml"))
    (spec / "api.yaml").write_text(json.dumps({**api, "oint": LIBRARY}, ensure_ascii=False))
    (spec / FILE).parent.mkdir(parents=True)
    (spec / FILE).write_text(json.dumps(deepcopy(FUNCTION), ensure_ascii=False))
