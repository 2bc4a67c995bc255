"""Whom we are compared with: each client in an environment of its own, made from its lock."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import environment
import pytest

from ...peers.clients import python_client, python_of

Versions = tuple[tuple[int, int], tuple[int, int]]

_ANY: Versions = ((3, 11), (3, 15))
_VERSION = "import importlib.metadata as m, sys; print(m.version(sys.argv[1]))"


@dataclass(frozen=True)
class Client:
    """A client that takes part.

    Attributes:
        key: what it is chosen by.
        package: whose version is told; ours where there is none.
        driver: the module that plays it.
        first: the shortest program that makes one call; gets the address of a webhook.
        imports: what is imported to use it.
        lock: what it is installed from; what the project has itself where there is none.
        pythons: the first Python that it is to be measured on, and the first that it is not.
    """

    key: str
    package: str
    driver: str
    imports: str
    first: str
    lock: str = ""
    pythons: Versions = _ANY


@dataclass(frozen=True)
class Ready:
    """A client that can be played, or the reason why it cannot.

    Attributes:
        client: which.
        title: its name with its version.
        python: the program that plays it.
        missing: why it cannot be installed.
    """

    client: Client
    title: str
    python: str = ""
    missing: str = ""


_SYNC = "with Bitrix24(sys.argv[1]) as b24: b24.crm.item.get(entity_type_id=2, id=250)"
_ASYNC = """\
async def main():
    async with AsyncBitrix24(sys.argv[1]) as b24: await b24.crm.item.get(entity_type_id=2, id=250)
asyncio.run(main())"""
_B24PYSDK = """\
parts = urlsplit(sys.argv[1])
code = parts.path.removeprefix("/rest/").strip("/")
client = BitrixWebhook(domain=parts.netloc, webhook_token=code).get_client()
client.crm.item.get(entity_type_id=2, bitrix_id=250).result"""
_FAST = """\
client = Bitrix(sys.argv[1], verbose=False)
client.call("crm.item.get", {"entityTypeId": 2, "id": 250}, raw=True)"""
_B24API_0 = """\
os.environ["BITRIX24_API_WEBHOOK_URL"] = sys.argv[1]
Bitrix24().call({"method": "crm.item.get", "parameters": {"entityTypeId": 2, "id": 250}})"""
_B24API_2 = """\
async def main():
    async with Bitrix24.from_webhook(sys.argv[1]) as client:
        await client.call(Request.bare("crm.item.get", {"entityTypeId": 2, "id": 250}))
asyncio.run(main())"""
_REQUESTS = """\
with requests.Session() as session:
    answer = session.post(sys.argv[1] + "crm.item.get", json={"entityTypeId": 2, "id": 250})
    answer.raise_for_status()
    answer.json()["result"]"""
_HTTPX2 = """\
async def main():
    async with httpx2.AsyncClient() as client:
        address = sys.argv[1] + "crm.item.get"
        answer = await client.post(address, json={"entityTypeId": 2, "id": 250})
        answer.raise_for_status()
        answer.json()["result"]
asyncio.run(main())"""

CLIENTS = (
    Client("ours", "", "ours_driver", "from bitrix24 import Bitrix24", _SYNC),
    Client(
        "ours-async",
        "",
        "ours_async_driver",
        "import asyncio; from bitrix24 import AsyncBitrix24",
        _ASYNC,
    ),
    Client(
        "b24pysdk",
        "b24pysdk",
        "b24pysdk_driver",
        "from urllib.parse import urlsplit; from b24pysdk import BitrixWebhook",
        _B24PYSDK,
        "peer-b24pysdk",
    ),
    Client(
        "fast-bitrix24",
        "fast-bitrix24",
        "fast_bitrix24_driver",
        "from fast_bitrix24 import Bitrix",
        _FAST,
        "peer-fast-bitrix24",
    ),
    Client(
        "b24api-0",
        "b24api",
        "b24api_0_driver",
        "import os; from b24api import Bitrix24",
        _B24API_0,
        "peer-b24api",
        ((3, 11), (3, 12)),
    ),
    Client(
        "b24api-2",
        "b24api",
        "b24api_2_driver",
        "import asyncio; from b24api import Bitrix24, Request",
        _B24API_2,
        "peer-b24api",
        ((3, 12), (3, 15)),
    ),
    Client("requests", "requests", "requests_driver", "import requests", _REQUESTS),
    Client("httpx2", "httpx2", "httpx2_driver", "import asyncio; import httpx2", _HTTPX2),
)


def prepared(client: Client, folder: Path) -> Ready:
    """Install a client into a folder, where it may be from an earlier run."""
    name = client.package or client.key.replace("-", " ")
    try:
        python = _installed(client, folder / client.key) if client.lock else sys.executable
    except (pytest.skip.Exception, environment.SetUpError) as reason:
        return Ready(client, name, missing=str(reason))
    if not client.package:
        return Ready(client, name, python)
    command = [python, "-c", _VERSION, client.package]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return Ready(client, f"{name} {done.stdout.strip()}".strip(), python)


def _installed(client: Client, folder: Path) -> str:
    base = python_of(*client.pythons)
    made_from = environment.lock_file(client.lock).read_bytes() + base.encode()
    digest, note = hashlib.sha256(made_from).hexdigest(), folder / "made-from"
    if note.exists() and note.read_text(encoding="utf-8") == digest:
        return environment.python(folder)
    (python,) = python_client(client.lock, folder, base)
    note.write_text(digest, encoding="utf-8")
    return python
