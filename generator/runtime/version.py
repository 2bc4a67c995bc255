"""The version of the installed distribution. Loaded only when somebody asks."""

from __future__ import annotations

from importlib import metadata


def version(package: str) -> str:
    """Version of the distribution that brings a package; ``0`` where it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "0"
