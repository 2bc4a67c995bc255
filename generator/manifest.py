"""What the last build has written, so that the next one knows what is its own.

The file is believed only together with what it names: a digest says that a file is as a build wrote
it, a name alone says nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Digests = Mapping[str, tuple[str, ...]]
"""What a build wrote into a root: the digests that each file may have, by path below the root."""


def digest(content: bytes) -> str:
    """The hash by which the manifest knows a file."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a build has written, by root.

    Attributes:
        roots: the digests of every file. More than one of a file while a build is under way: it may
            die at any moment, and then the file is as it was or as it was to become.
    """

    roots: Mapping[str, Digests] = field(default_factory=lambda: {})

    @classmethod
    def of(cls, roots: Mapping[str, Mapping[str, bytes]]) -> Manifest:
        """The manifest of files by root and path."""
        return cls(
            {
                root: {path: (digest(content),) for path, content in files.items()}
                for root, files in roots.items()
            }
        )

    def digests(self, root: str) -> Digests:
        """What was written into one root."""
        return self.roots.get(root, {})

    def joined(self, other: Manifest) -> Manifest:
        """What either of the two may have written."""
        return Manifest(
            {
                root: {
                    path: tuple(
                        dict.fromkeys(
                            (*self.digests(root).get(path, ()), *other.digests(root).get(path, ()))
                        )
                    )
                    for path in self.digests(root).keys() | other.digests(root).keys()
                }
                for root in self.roots.keys() | other.roots.keys()
            }
        )

    def to_text(self) -> str:
        """The manifest as its file holds it."""
        data = {
            root: {path: seen[0] if len(seen) == 1 else seen for path, seen in files.items()}
            for root, files in self.roots.items()
        }
        return json.dumps(data, indent=1, sort_keys=True) + "\n"


def read_manifest(path: Path) -> Manifest | None:
    """The manifest of the last build; ``None`` where there is none that can be read."""
    try:
        data: Any = json.loads(path.read_bytes())
        return Manifest(
            {
                str(root): {str(name): _digests(seen) for name, seen in files.items()}
                for root, files in data.items()
            }
        )
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return None


def _digests(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value))
