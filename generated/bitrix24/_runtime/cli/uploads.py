# Copied from generator/runtime/cli/uploads.py: edit it there, then build.
"""What is said to somebody who gives a file: how it is written as JSON, until uploads come."""

from __future__ import annotations

from typing import Final

from .names import UsageError

UPLOADS: Final = "Write the file as JSON, in the form that the method's page shows (Base64)"


def uploads_not_yet(key: str, sign: str = "@") -> UsageError:
    """The error of ``@`` in the place of ``=``, which is to be the sign of an upload."""
    return UsageError(
        f"{key}{sign}: uploads cannot be written so yet",
        f"{UPLOADS}; or text with an @ in it as {key}=…@…",
    )
