"""Which certificates are trusted, and which one is shown: one answer for both clients.

Trusted are, in this order: what the caller gives, the variable ``B24_CA_BUNDLE``, those of
``requests`` (``REQUESTS_CA_BUNDLE``, ``CURL_CA_BUNDLE``), the system's store (which
``SSL_CERT_FILE`` moves), and where a system has none, the one that comes with ``requests``.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from .certificate import read_cert, stamp
from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from .certificate import Cert

Verify: TypeAlias = "bool | str | os.PathLike[str] | ssl.SSLContext"

VARIABLE: Final = "B24_CA_BUNDLE"
_OTHERS: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_OF_THE_LIBRARY: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class Trust:
    """The trusted certificates and one's own, read when the first connection wants them.

    Args:
        verify: ``True``; ``False`` for none, which lets anybody read along; a file or folder of
            certificates; or a context of ``ssl``.
        cert: one's own certificate: a file, or a pair of it and its key, or with the key's
            password.
    """

    def __init__(self, verify: Verify = True, cert: Cert | None = None) -> None:
        self._verify = verify
        self._cert = None if cert is None else read_cert(cert)
        if isinstance(verify, bool | str | os.PathLike):
            return
        if not _is_context(verify):
            raise ConfigurationError(
                "verify is True, False, a file or folder of certificates, or a context of ssl, not "
                f"of type {type(verify).__name__}"
            )
        if cert is not None:
            raise ConfigurationError(
                "verify is a context of ssl, which is used as it is: load the certificate into it "
                "(context.load_cert_chain) and leave cert out"
            )

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it another one: what is given, with the files as they are at the moment."""
        verify, cert = self._verify, self._cert
        own = None if cert is None else cert.key
        if verify is True:
            named = _named()
            place = None if named is None else named[1]
            return own, place, stamp(place), *map(os.environ.get, _OF_THE_LIBRARY)
        if isinstance(verify, str | os.PathLike):
            return own, os.fspath(verify), stamp(verify)
        return own, verify

    @cached_property
    def context(self) -> ssl.SSLContext:
        """What connections are made with.

        Raises:
            ConfigurationError: the file or folder holds no certificates.
        """
        context = self._trusting()
        if self._cert is not None:
            self._cert.load(context)
        return context

    def _trusting(self) -> ssl.SSLContext:
        import ssl  # nothing to trust on a connection without TLS

        verify = self._verify
        if isinstance(verify, ssl.SSLContext):
            return verify
        if verify is False:
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            return context
        place = _named() if verify is True else ("verify", os.fspath(verify))
        if place is None:
            return _of_the_system()
        return _of_a_place(*place)


def _is_context(value: object) -> bool:
    import ssl

    return isinstance(value, ssl.SSLContext)


def _named() -> tuple[str, str] | None:
    """The variable that names certificates, with what it says."""
    for name in (VARIABLE, *_OTHERS):
        if place := os.environ.get(name):
            return name, place
    return None


def _of_a_place(name: str, place: str) -> ssl.SSLContext:
    import ssl

    is_folder = os.path.isdir(place)  # noqa: PTH112 - pathlib loads slowly
    try:
        return ssl.create_default_context(
            cafile=None if is_folder else place, capath=place if is_folder else None
        )
    except (OSError, ValueError) as error:  # of which ssl.SSLError is one
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigurationError(
            f"{name} names {place!r}, where no certificates can be read: {reason}"
        ) from None


def _of_the_system() -> ssl.SSLContext:
    import ssl

    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    folder = paths.capath
    if context.cert_store_stats()["x509_ca"] or (folder and os.listdir(folder)):  # noqa: PTH208
        return context
    import certifi  # comes with requests

    return ssl.create_default_context(cafile=certifi.where())
