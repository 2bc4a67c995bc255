"""A Redis of the tests, on a free port of this machine."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from typing import Any, Final

import redis

PROGRAM: Final = "redis-server"
PASSWORD: Final = "very-secret-password"


class Redis:
    """A server that is started, stopped and started again.

    Args:
        password: that it asks for.

    Attributes:
        address: what clients are given.
    """

    def __init__(self, password: str = "") -> None:
        self._folder = tempfile.mkdtemp(prefix="b24-redis-")
        self._password = password
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port: int = free.getsockname()[1]
        user = f":{password}@" if password else ""
        self.address = f"redis://{user}127.0.0.1:{self._port}/0"
        self.process = self.start()

    @staticmethod
    def is_installed() -> bool:
        """Whether there is a program to start."""
        return shutil.which(PROGRAM) is not None

    def start(self) -> subprocess.Popen[bytes]:
        """Start it, with nothing in it, and wait until it answers."""
        options = {"port": self._port, "bind": "127.0.0.1", "save": "", "dir": self._folder}
        if self._password:
            options["requirepass"] = self._password
        words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
        self.process = subprocess.Popen([PROGRAM, *words], stdout=subprocess.DEVNULL)
        while not self._answers():
            assert self.process.poll() is None, "the Redis has ended"
            time.sleep(0.02)
        return self.process

    def client(self) -> Any:
        """A client that sees what is in it."""
        library: Any = redis.Redis
        return library.from_url(self.address, decode_responses=True)

    def stop(self) -> None:
        """End it, and lose what is in it."""
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        """End it for good."""
        self.stop()
        shutil.rmtree(self._folder)

    def _answers(self) -> bool:
        client = self.client()
        try:
            return bool(client.ping())
        except redis.ConnectionError:
            return False
        finally:
            client.close()
