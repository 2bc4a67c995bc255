"""Which process this is: whatever was inherited by a fork belongs to another one."""

from __future__ import annotations

import os

_generation = 0
"""How many forks lie between the first process and this one."""


def current() -> tuple[int, int]:
    """A name of this process that no other has that may share its memory.

    The number alone is not one: in a namespace of its own a child may have that of its parent.
    """
    return os.getpid(), _generation


def _forked() -> None:
    global _generation  # noqa: PLW0603 - what a child alone must see
    _generation += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
