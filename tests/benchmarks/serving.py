"""Servers in processes of their own, so that they take no time from the client."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

MOCK = (sys.executable, "-m", "bitrix24", "mock", "serve", "--port", "0")


@contextmanager
def served(command: tuple[str, ...]) -> Iterator[str]:
    """The address of the webhook that a server's first line names."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()
