"""Bare httpx2, asynchronous: a client, and raise_for_status."""

from typing import Any

import httpx2
from playing import READ, WANTED, WRITE, WRITTEN, Job, LacksError, play

COMMANDS = {"halt": 0, "cmd": {str(n): f"{WRITE}?fields[TITLE]=Glass" for n in range(3)}}


class Httpx2:
    """As it is written without a client."""

    def __init__(self, job: Job) -> None:
        if job.tokens:
            raise LacksError("nothing renews a token")
        self.url = job.url
        self.client = httpx2.AsyncClient()

    async def post(self, method: str, params: object) -> Any:
        """Call a method."""
        answer = await self.client.post(f"{self.url}{method}", json=params)
        answer.raise_for_status()
        return answer.json()["result"]

    async def read(self) -> object:
        """Read an item."""
        return await self.post(READ, WANTED)

    async def write(self) -> object:
        """Add a deal."""
        return await self.post(WRITE, WRITTEN)

    async def batch(self) -> list[object]:
        """Add three deals."""
        results = (await self.post("batch", COMMANDS))["result"]
        return list(results.values()) if isinstance(results, dict) else results

    async def close(self) -> None:
        """Close the connections."""
        await self.client.aclose()


if __name__ == "__main__":
    play(Httpx2)
