"""b24api 2, which needs Python 3.12; it is told which calls may be repeated."""

from collections import Counter

from b24api import Bitrix24, ReplaySafety, Request
from b24api.contracts import Command, CommandSuccess
from playing import READ, WANTED, WRITE, WRITTEN, Job, LacksError, TellsError, play


class B24Api:
    """The client."""

    def __init__(self, job: Job) -> None:
        if job.tokens:
            raise LacksError("it knows no tokens")
        self.client = Bitrix24.from_webhook(job.url)

    async def read(self) -> object:
        """Read an item."""
        return await self.client.call(Request.bare(READ, WANTED, ReplaySafety.SAFE))

    async def write(self) -> object:
        """Add a deal."""
        return await self.client.call(Request.bare(WRITE, WRITTEN, ReplaySafety.UNSAFE))

    async def batch(self) -> list[object]:
        """Add three deals; outcomes that are no success are told by their names."""
        request = Request.bare(WRITE, WRITTEN, ReplaySafety.UNSAFE)
        commands = [Command(request, correlation=str(number)) for number in range(3)]
        async with self.client.batch_outcomes(commands) as outcomes:
            held = [outcome async for outcome in outcomes]
        names = Counter(type(one).__name__ for one in held)
        if names.keys() - {"CommandSuccess"}:
            raise TellsError(", ".join(f"{count} × {name}" for name, count in names.items()))
        return [one.result for one in held if isinstance(one, CommandSuccess)]

    async def close(self) -> None:
        """Close the connections."""
        await self.client.aclose()


if __name__ == "__main__":
    play(B24Api)
