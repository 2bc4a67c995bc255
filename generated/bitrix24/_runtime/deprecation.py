# Copied from generator/runtime/deprecation.py: edit it there, then build.
"""Marking deprecated methods: editors strike them through, a call warns once a place.

``warnings.deprecated`` exists from Python 3.13 on; type checkers know the one of typing_extensions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    import functools
    import warnings

    def deprecated(message):
        """Mark a function as deprecated."""

        def mark(function):
            @functools.wraps(function)
            def warning(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return mark
