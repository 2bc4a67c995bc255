"""b24api 0.4, the last for Python 3.11."""

import os

from b24api import Bitrix24
from playing import READ, WANTED, WRITE, WRITTEN, Job, LacksError, play


class B24Api:
    """The client."""

    def __init__(self, job: Job) -> None:
        if job.tokens:
            raise LacksError("it knows no tokens")
        os.environ["BITRIX24_API_WEBHOOK_URL"] = job.url
        self.client = Bitrix24()

    def read(self) -> object:
        """Read an item."""
        return self.client.call({"method": READ, "parameters": WANTED})

    def write(self) -> object:
        """Add a deal."""
        return self.client.call({"method": WRITE, "parameters": WRITTEN})

    def batch(self) -> list[object]:
        """Add three deals."""
        return list(self.client.batch([{"method": WRITE, "parameters": WRITTEN}] * 3))

    def close(self) -> None:
        """The connections are those of the class."""


if __name__ == "__main__":
    play(B24Api)
