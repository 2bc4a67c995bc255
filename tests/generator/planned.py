"""Finished texts of a build, by what they are."""

from __future__ import annotations

from generator.model import Spec
from generator.plan import plan


def planned(spec: Spec, path: str, root: str = "package") -> str:
    """The text of a file that no template makes."""
    texts = [
        item.text for item in plan(spec, "acme_depot") if (item.root, item.path) == (root, path)
    ]
    assert texts[0] is not None
    return texts[0]


def index_page(spec: Spec) -> str:
    """The index of all methods."""
    return planned(spec, "api.md")
