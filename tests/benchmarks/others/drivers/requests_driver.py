"""Bare requests: a session, and raise_for_status."""

from typing import Any

import requests
from playing import READ, WANTED, WRITE, WRITTEN, Job, LacksError, play

COMMANDS = {"halt": 0, "cmd": {str(n): f"{WRITE}?fields[TITLE]=Glass" for n in range(3)}}


class Requests:
    """As it is written without a client."""

    def __init__(self, job: Job) -> None:
        if job.tokens:
            raise LacksError("nothing renews a token")
        self.url = job.url
        self.session = requests.Session()

    def post(self, method: str, params: object) -> Any:
        """Call a method."""
        answer = self.session.post(f"{self.url}{method}", json=params)
        answer.raise_for_status()
        return answer.json()["result"]

    def read(self) -> object:
        """Read an item."""
        return self.post(READ, WANTED)

    def write(self) -> object:
        """Add a deal."""
        return self.post(WRITE, WRITTEN)

    def batch(self) -> list[object]:
        """Add three deals."""
        results = self.post("batch", COMMANDS)["result"]
        return list(results.values()) if isinstance(results, dict) else results

    def close(self) -> None:
        """Close the connections."""
        self.session.close()


if __name__ == "__main__":
    play(Requests)
