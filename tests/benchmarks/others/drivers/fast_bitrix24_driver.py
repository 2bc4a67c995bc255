"""fast_bitrix24, over its asynchronous client: the other one wraps it."""

import aiohttp
from fast_bitrix24 import BitrixAsync
from playing import READ, WANTED, WRITE, WRITTEN, Job, play

OPEN = 10**6


class FastBitrix24:
    """The client; single calls go raw, as otherwise it makes a batch of each."""

    def __init__(self, job: Job) -> None:
        self.tokens = job.tokens
        self.held = job.tokens.get("access_token")
        wide = {"request_pool_size": OPEN, "requests_per_second": float(OPEN)}
        self.client = BitrixAsync(
            job.url,
            token_func=self.token if job.tokens else None,
            verbose=False,
            **(wide if job.is_open else {}),
        )

    async def token(self) -> str:
        """A token: the client asks for one at its start, and whenever one is refused."""
        if self.held is not None:
            held, self.held = self.held, None
            return held
        asked = {
            "grant_type": "refresh_token",
            "client_id": self.tokens["client_id"],
            "client_secret": self.tokens["client_secret"],
            "refresh_token": self.tokens["refresh_token"],
        }
        async with (
            aiohttp.ClientSession() as session,
            session.get(self.tokens["server"], params=asked) as answer,
        ):
            renewed = await answer.json()
        self.tokens["refresh_token"] = renewed["refresh_token"]
        return renewed["access_token"]

    async def read(self) -> object:
        """Read an item."""
        return (await self.client.call(READ, WANTED, raw=True))["result"]

    async def write(self) -> object:
        """Add a deal."""
        return (await self.client.call(WRITE, WRITTEN, raw=True))["result"]

    async def batch(self) -> list[object]:
        """Add three deals."""
        return list(await self.client.call(WRITE, [dict(WRITTEN) for _ in range(3)]))

    async def close(self) -> None:
        """There is nothing to close: each run has a session of its own."""


if __name__ == "__main__":
    play(FastBitrix24)
