# Copied from generator/runtime/certificate.py: edit it there, then build.
"""One's own certificate, for portals and gateways that demand one of their callers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, cast

from .errors import ConfigurationError
from .secrets import Secret

if TYPE_CHECKING:
    import ssl

_Path: TypeAlias = "str | os.PathLike[str]"
Cert: TypeAlias = "_Path | tuple[_Path, _Path] | tuple[_Path, _Path, str]"

_LOOKS: Final = (
    "cert is a file with certificate and key in PEM form, or (certificate, key), or (certificate, "
    "key, password of the key)"
)
_REASONS: Final = {
    "KEY_VALUES_MISMATCH": "the key belongs to another certificate",
    "NO_START_LINE": "no certificate in PEM form is in it",
}


class Certificate(NamedTuple):
    """A certificate and where its key is.

    Attributes:
        file: the certificate.
        key_file: its key; ``None`` for one that is in the same file.
        password: of the key.
    """

    file: str
    key_file: str | None
    password: Secret | None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it another one; it holds the password."""
        secret = None if self.password is None else self.password.reveal()
        return self.file, self.key_file, secret, stamp(self.file), stamp(self.key_file)

    def load(self, context: ssl.SSLContext) -> None:
        """Let a context show it.

        Raises:
            ConfigurationError: something of it cannot be read.
        """
        for path in filter(None, (self.file, self.key_file)):
            _open(path)
        problem = self._loaded(context)
        if problem is not None:
            raise ConfigurationError(problem)

    def _loaded(self, context: ssl.SSLContext) -> str | None:
        """Load it; what is wrong, if it cannot be."""
        import ssl

        # Never None: a key with a password would be asked for on the terminal.
        password = "" if self.password is None else self.password.reveal()
        shown = f"{self.file!r}" + ("" if self.key_file is None else f" and {self.key_file!r}")
        try:
            context.load_cert_chain(self.file, self.key_file, password)
        except (ssl.SSLError, ValueError, OSError) as error:
            reason = getattr(error, "reason", None) or ""
            return f"cert names {shown}, which cannot be used: {self._told(reason)}"
        return None

    def _told(self, reason: str) -> str:
        known = _REASONS.get(reason)
        if known is not None:
            return known
        if self.password is not None:
            return "no certificate and key in PEM form, or the key's password is another one"
        return (
            "no certificate and key in PEM form, or the key has a password: give (certificate, "
            "key, password)"
        )


def read_cert(given: object) -> Certificate:
    """What a caller gives as ``cert``.

    Raises:
        ConfigurationError: it is none of the forms.
    """
    if isinstance(given, str | os.PathLike):
        return Certificate(os.fspath(cast("_Path", given)), None, None)
    if not isinstance(given, tuple):
        raise ConfigurationError(f"{_LOOKS}, not of type {type(given).__name__}")
    parts = cast("tuple[object, ...]", given)
    paths = [
        os.fspath(cast("_Path", part)) for part in parts[:2] if isinstance(part, str | os.PathLike)
    ]
    password = parts[2] if len(parts) == 3 else None
    if len(paths) != 2 or len(parts) > 3 or not isinstance(password, str | None):
        kinds = ", ".join(type(part).__name__ for part in parts)
        raise ConfigurationError(f"{_LOOKS}, not ({kinds})")
    return Certificate(paths[0], paths[1], None if password is None else Secret(password))


def stamp(path: str | os.PathLike[str] | None) -> tuple[int, ...] | None:
    """What changes when a file does; a file that is renewed under its name is another one."""
    if path is None:
        return None
    try:
        found = os.stat(path)  # noqa: PTH116 - pathlib loads slowly
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _open(path: str) -> None:
    try:
        with open(path, "rb"):  # noqa: PTH123 - pathlib loads slowly
            return
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
    raise ConfigurationError(f"cert names {path!r}, which cannot be read: {reason}")
