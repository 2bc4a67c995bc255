"""Our asynchronous client."""

from ours_driver import ENTITY, ID, added, commands, options
from playing import WRITTEN, Job, play

from bitrix24 import AsyncBitrix24


class OursAsync:
    """The client with typed methods."""

    def __init__(self, job: Job) -> None:
        arguments, self.remark = options(job, AsyncBitrix24)
        self.b24 = AsyncBitrix24(**arguments)

    async def read(self) -> object:
        """Read an item."""
        return await self.b24.crm.item.get(entity_type_id=ENTITY, id=ID)

    async def write(self) -> object:
        """Add a deal."""
        return await self.b24.crm.deal.add(**WRITTEN)

    async def batch(self) -> list[object]:
        """Add three deals."""
        if not hasattr(self.b24, "batch"):
            return added(await self.b24.call("batch", commands()))
        async with self.b24.batch() as batch:
            held = [batch.add(self.b24.crm.deal.add, **WRITTEN) for _ in range(3)]
        return [one.result for one in held]

    async def close(self) -> None:
        """Close the connections."""
        await self.b24.close()


if __name__ == "__main__":
    play(OursAsync)
