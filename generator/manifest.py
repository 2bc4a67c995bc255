"""What the last build has written, so that the next one knows what is its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


def digest(content: bytes) -> str:
    """The hash by which the manifest knows a file."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a build has written: the hash of every file, by its path."""

    package: Mapping[str, str]
    tests: Mapping[str, str]

    def to_text(self) -> str:
        """The manifest as its file holds it."""
        data = {"package": self.package, "tests": self.tests}
        return json.dumps(data, indent=1, sort_keys=True) + "\n"


def read_manifest(path: Path) -> Manifest | None:
    """The manifest of the last build; ``None`` where there is none that can be read."""
    try:
        data = json.loads(path.read_bytes())
        return Manifest(data["package"], data["tests"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
