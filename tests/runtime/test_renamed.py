"""A portal that has another name now: followed once, within its zone, with the very same call."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Literal

import pytest

from bitrix24 import AsyncBitrix24, Bitrix24, HTTPError, MockPortal, OutcomeUnknown
from bitrix24._runtime.data import load
from bitrix24._runtime.http import HTTPReply, HTTPRequest
from bitrix24._runtime.mock.transport import AsyncMockTransport, MockTransport
from bitrix24._runtime.policy.renamed import new_base

OLD, NEW = "old.bitrix24.com", "new.bitrix24.com"
CALL = "/rest/1/s3cr3t-code/crm.deal.add"
WEBHOOK = f"https://{OLD}/rest/1/s3cr3t-code/"
Kind = Literal["sync", "async"]


class Caller:
    """A client of either kind, of a portal by its old name."""

    def __init__(self, kind: Kind, portal: MockPortal, url: str = WEBHOOK) -> None:
        self._sync = Bitrix24(url, transport=MockTransport(portal)) if kind == "sync" else None
        self._async = AsyncBitrix24(url, transport=AsyncMockTransport(portal))

    def add(self) -> Any:
        """Make the call that writes."""
        if self._sync is not None:
            return self._sync.call("crm.deal.add", {"fields": {"TITLE": "x"}})
        return asyncio.run(self._awaited())

    async def _awaited(self) -> Any:
        return await self._async.call("crm.deal.add", {"fields": {"TITLE": "x"}})


def portal_of() -> MockPortal:
    return MockPortal({"crm.deal.add": {"result": 7}}, check=False)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_write_arrives_once_and_whole_under_the_new_name(
    kind: Kind, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    portal = portal_of()
    portal.rename(OLD, NEW, status)
    caller = Caller(kind, portal)
    with caplog.at_level(logging.WARNING):
        assert [caller.add() for _ in range(3)] == [7, 7, 7]
    assert portal.executed("crm.deal.add") == 3
    assert [call.params for call in portal.calls] == [{"fields": {"TITLE": "x"}}] * 3
    (told,) = [record.getMessage() for record in caplog.records if record.name == "bitrix24"]
    assert told == f"the portal https://{OLD} is now https://{NEW}: use its new name"
    assert "s3cr3t" not in caplog.text


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_new_name_is_remembered(kind: Kind) -> None:
    portal = portal_of()
    portal.rename(OLD, NEW)
    hosts: list[str] = []
    taken = portal.take

    def take(arrival: Any) -> Any:
        hosts.append(arrival.headers["host"])
        return taken(arrival)

    portal.take = take  # type: ignore[method-assign]
    caller = Caller(kind, portal)
    caller.add()
    caller.add()
    assert hosts == [OLD, NEW, NEW]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "new", ["new.bitrix24.ru", "new.example.com", "portal.example.com:8443", "a.b.bitrix24.com"]
)
def test_nothing_is_sent_to_a_stranger(kind: Kind, new: str) -> None:
    portal = portal_of()
    portal.rename(OLD, new)
    with pytest.raises(HTTPError, match="points to") as caught:
        Caller(kind, portal).add()
    assert not isinstance(caught.value, OutcomeUnknown)
    assert portal.executed("crm.deal.add") == 0
    assert "s3cr3t" not in str(caught.value)


def test_a_portal_of_ones_own_is_not_followed() -> None:
    portal = portal_of()
    portal.rename("b24.acme.com", "crm.acme.com")
    with pytest.raises(HTTPError, match="points to"):
        Caller("sync", portal, "https://b24.acme.com/rest/1/s3cr3t-code/").add()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_one_hop_and_no_more(kind: Kind) -> None:
    portal = portal_of()
    portal.rename(OLD, NEW)
    portal.rename(NEW, "third.bitrix24.com")
    with pytest.raises(HTTPError, match="points to"):
        Caller(kind, portal).add()
    assert portal.executed("crm.deal.add") == 0


def base(place: str | None, url: str = f"https://{OLD}{CALL}", status: int = 302) -> str | None:
    headers = {"Location": place} if isinstance(place, str) else {}
    return new_base(HTTPRequest(url, "crm.deal.add"), HTTPReply(status, headers, b""))


def test_the_very_same_call_is_followed() -> None:
    assert base(f"https://{NEW}{CALL}") == f"https://{NEW}"
    assert base(f"https://NEW.Bitrix24.COM{CALL}") == f"https://{NEW}"
    assert base(f"https://{NEW}{CALL}?a=1", f"https://{OLD}{CALL}?a=1") == f"https://{NEW}"


@pytest.mark.parametrize("zone", load("zones")["zones"])
def test_each_zone_is_followed(zone: str) -> None:
    assert base(f"https://b.{zone}{CALL}", f"https://a.{zone}{CALL}") == f"https://b.{zone}"


@pytest.mark.parametrize(
    "place",
    [
        f"http://{NEW}{CALL}",
        f"//{NEW}{CALL}",
        CALL,
        "",
        None,
        f"https://{OLD}{CALL}",
        f"https://{NEW}{CALL}/",
        f"https://{NEW}{CALL}?x=1",
        f"https://{NEW}{CALL}#x",
        f"https://{NEW}/",
        f"https://{NEW}/rest/1/s3cr3t-code/crm.deal.delete",
        f"https://user@{NEW}{CALL}",
        f"https://user:pass@{NEW}{CALL}",
        f"https://{NEW}:8443{CALL}",
        f"https://{NEW}.{CALL}",
        f"https://bitrix24.com{CALL}",
        f"https://.bitrix24.com{CALL}",
        f"https://-a.bitrix24.com{CALL}",
        f"https://evil.com\\.bitrix24.com{CALL}",
        f"https://evil.com%2F.bitrix24.com{CALL}",
        f"https://evil.com/.bitrix24.com{CALL}",
        f"https://evil.com?.bitrix24.com{CALL}",
        f"https://evil.com#.bitrix24.com{CALL}",
        f"https://evilbitrix24.com{CALL}",
        f"https://new.bitrix24.com.evil.com{CALL}",
        f"https://new.bitrix24.ua{CALL}",
        f"https://new.bitrix24.com.br{CALL}",
        f"https://nеw.bitrix24.com{CALL}",
        f"https://new.bitrix24.com{CALL} ",
        f" https://new.bitrix24.com{CALL}",
        f"https://new.bitrix24.com\t{CALL}",
        f"https://new\n.bitrix24.com{CALL}",
        f"https://new\x00.bitrix24.com{CALL}",
        f"https://[::1]{CALL}",
        "https://[::1",
        f"https:{NEW}{CALL}",
        f"HTTPS//{NEW}{CALL}",
        f"javascript://{NEW}{CALL}",
    ],
)
def test_whatever_else_is_not_followed(place: str | None) -> None:
    assert base(place) is None


@pytest.mark.parametrize("status", [200, 300, 303, 304, 305, 306, 400, 500])
def test_no_other_status_is_a_new_name(status: int) -> None:
    assert base(f"https://{NEW}{CALL}", status=status) is None


def test_two_places_are_none() -> None:
    headers = {"Location": f"https://{NEW}{CALL}", "location": f"https://a.bitrix24.com{CALL}"}
    request = HTTPRequest(f"https://{OLD}{CALL}", "crm.deal.add")
    assert new_base(request, HTTPReply(302, headers, b"")) is None


def test_only_the_name_changes() -> None:
    request = HTTPRequest(f"https://{OLD}{CALL}?a=/b", "m")
    assert request.at(f"https://{NEW}").url == f"https://{NEW}{CALL}?a=/b"
