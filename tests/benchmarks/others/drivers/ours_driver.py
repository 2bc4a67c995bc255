"""Our synchronous client."""

import inspect
import json
import os
import tempfile
from typing import Any
from urllib.parse import urlencode, urlsplit
from urllib.request import urlopen

from playing import WANTED, WRITTEN, Job, LacksError, play

from bitrix24 import AsyncBitrix24, Bitrix24

ENTITY, ID = WANTED["entityTypeId"], WANTED["id"]
LIMITS = (50, 2)
# What is counted here is nobody else's business.
os.environ["B24_STATE"] = tempfile.mkdtemp()


def options(job: Job, client: type[Bitrix24 | AsyncBitrix24]) -> tuple[dict[str, Any], str]:
    """Arguments for a client, and what is to be said of them.

    Raises:
        LacksError: this version cannot do the job.
    """
    known = inspect.signature(client.__init__).parameters
    remark = ""
    found: dict[str, Any] = {"url": job.url}
    if job.tokens:
        found = renewing(job, known)
    if job.task == "batch" and not hasattr(client, "batch"):
        remark = "this version knows no batch(), so the batch is one by hand"
    if job.task == "many":
        if "limits" in known:
            found["limits"] = LIMITS
        else:
            remark = "this version knows no limits=, so nothing holds it back"
    return found, remark


def renewing(job: Job, known: Any) -> dict[str, Any]:
    """Arguments for a client that renews its token; ``job.tokens`` has all that is needed."""
    if "credentials" not in known:
        raise LacksError("this version knows no credentials=, so it renews no token")
    return {"url": urlsplit(job.url).netloc, "credentials": Renewing(job.tokens)}


class Renewing:
    """An access token, and how it is renewed."""

    def __init__(self, tokens: Any) -> None:
        self._tokens = tokens

    def token(self) -> str:
        """The access token to begin with."""
        return self._tokens["access_token"]

    def renew(self, expired: str) -> str:
        """A new one from the authorization server."""
        names = ("client_id", "client_secret", "refresh_token")
        query = {"grant_type": "refresh_token", **{name: self._tokens[name] for name in names}}
        address = f"{self._tokens['server']}?{urlencode(query)}"
        with urlopen(address) as reply:
            answer = json.load(reply)
        self._tokens.update(answer)
        return answer["access_token"]


def commands() -> dict[str, Any]:
    """Three writes as a batch by hand."""
    return {"halt": 0, "cmd": {str(n): "crm.deal.add?fields[TITLE]=Glass" for n in range(3)}}


def added(answer: dict[str, Any]) -> list[object]:
    """What the commands have answered, errors among them not."""
    results = answer["result"]
    return list(results.values()) if isinstance(results, dict) else results


class Ours:
    """The client with typed methods."""

    def __init__(self, job: Job) -> None:
        arguments, self.remark = options(job, Bitrix24)
        self.b24 = Bitrix24(**arguments)

    def read(self) -> object:
        """Read an item."""
        return self.b24.crm.item.get(entity_type_id=ENTITY, id=ID)

    def write(self) -> object:
        """Add a deal."""
        return self.b24.crm.deal.add(**WRITTEN)

    def batch(self) -> list[object]:
        """Add three deals."""
        if not hasattr(self.b24, "batch"):
            return added(self.b24.call("batch", commands()))
        with self.b24.batch() as batch:
            held = [batch.add(self.b24.crm.deal.add, **WRITTEN) for _ in range(3)]
        return [one.result for one in held]

    def close(self) -> None:
        """Close the connections."""
        self.b24.close()


if __name__ == "__main__":
    play(Ours)
