# Generated from the project's name and version by python -m generator build.
"""What the package calls itself to portals. In a package a build has written its own here."""

from __future__ import annotations

from typing import Final

NAME: Final = "bitrix24"
VERSION: Final = "0.1.0"
USER_AGENT: Final = f"{NAME}-python/{VERSION}"
