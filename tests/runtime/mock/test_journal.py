"""What a portal has seen: in order, without secrets, and from many threads at once."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from bitrix24 import Bitrix24, MockPortal
from bitrix24._runtime.mock.journal import Recorded
from bitrix24._runtime.mock.limits import Bucket

from .asked import CODE, WEBHOOK_V3, ask

TOKEN = "s1morf609228iwyjjpvfv6wsvuja4p8u"


def portal_of() -> MockPortal:
    portal = MockPortal({"a.b": {"result": True}})
    portal.callers.add_webhook(CODE)
    portal.callers.add_token(TOKEN, name="app.1")
    return portal


def test_calls_stand_in_the_order_in_which_they_came() -> None:
    portal = portal_of()
    ask(portal, "a.b", {"x": 1})
    portal.clock.advance(5)
    ask(portal, "batch", {"cmd": {"one": "a.b?x=2", "two": "nobody.knows"}})
    ask(portal, f"{WEBHOOK_V3}batch", [{"method": "a.b", "query": {"x": 3}}])
    seen = [(c.method, c.version, c.key, c.params, c.status, c.executed) for c in portal.calls]
    assert seen == [
        ("a.b", 2, None, {"x": 1}, 200, True),
        ("batch", 2, None, {"cmd": {"one": "a.b?x=2", "two": "nobody.knows"}}, 200, True),
        ("a.b", 2, "one", {"x": "2"}, 200, True),
        ("nobody.knows", 2, "two", {}, 404, False),
        ("batch", 3, None, seen[4][3], 200, True),
        ("a.b", 3, "0", {"x": 3}, 200, True),
    ]
    assert [c.time - portal.calls[0].time for c in portal.calls] == [0, 5, 5, 5, 5, 5]


def test_the_calls_of_a_method_are_found_in_any_case_and_version() -> None:
    portal = portal_of()
    ask(portal, "a.b")
    ask(portal, "A.B")
    ask(portal, f"{WEBHOOK_V3}a.b")
    journal = portal.journal
    assert [c.method for c in journal.of("a.B")] == ["a.b", "A.B", "a.b"]
    assert [c.version for c in journal.of("a.b", 3)] == [3]
    assert journal.of("a") == []


def test_what_is_recorded_is_not_changed_by_who_looks_at_it() -> None:
    portal = portal_of()
    ask(portal, "a.b")
    portal.calls.clear()
    assert len(portal.calls) == 1


def test_a_refused_call_is_recorded_with_nobody_as_its_caller() -> None:
    portal = portal_of()
    ask(portal, "/rest/a.b?auth=wrong")
    ask(portal, "/rest/1/wrong/a.b")
    assert [(c.caller, c.status, c.params) for c in portal.calls] == [("nobody", 401, {})] * 2


@pytest.mark.parametrize(
    ("target", "secret"), [(f"/rest/1/{CODE}/a.b", CODE), ("/rest/a.b", TOKEN)]
)
def test_what_permits_a_call_is_masked_wherever_it_is_repeated(target: str, secret: str) -> None:
    portal = portal_of()
    body: dict[str, Any] = {
        "auth": TOKEN,
        "x": secret,
        "url": f"https://acme.bitrix24.com/rest/1/{secret}/profile",
        "deep": [{"deeper": [secret]}, 5, None],
        f"key {secret}": 1,
    }
    assert ask(portal, target, body).status == 200
    assert portal.calls[0].params == {
        "x": "***",
        "url": "https://acme.bitrix24.com/rest/1/***/profile",
        "deep": [{"deeper": ["***"]}, 5, None],
        "key ***": 1,
    }


def test_what_is_a_secret_by_its_name_is_masked() -> None:
    portal = portal_of()
    names = ("client_secret", "Access_Token", "REFRESH_TOKEN", "auth")
    ask(portal, "a.b", {"x": dict.fromkeys(names, "s3cret"), "code": "SALE"})
    assert portal.calls[0].params == {"x": dict.fromkeys(names, "***"), "code": "SALE"}


def test_in_a_batch_it_is_masked_too() -> None:
    portal = portal_of()
    body = {"auth": TOKEN, "cmd": [f"a.b?x={TOKEN}&auth={TOKEN}"]}
    ask(portal, "/rest/batch", body)
    assert portal.calls[0].params == {"cmd": ["a.b?x=***&auth=***"]}
    assert portal.calls[1].params == {"x": "***"}
    assert TOKEN not in repr(portal.calls)


def test_a_call_is_a_line_in_a_log() -> None:
    portal = portal_of()
    portal.faults.add("500", method="a.b", times=1)
    ask(portal, "a.b")
    ask(portal, "/rest/batch", {"auth": TOKEN, "cmd": {"one": "a.b"}})
    assert [call.line() for call in portal.calls] == [
        "a.b 500 (500) webhook of user 1",
        "batch 200 app.1",
        "a.b [one] 200 app.1",
    ]
    assert Recorded("a.b", 2, {}, "nobody", 0.0).line() == "a.b - nobody"


def test_webhooks_have_names_of_their_own_that_tell_nothing() -> None:
    portal = MockPortal({"a.b": {"result": True}})
    for user, code in ((1, "code-1"), (1, "code-2"), (7, "code-3")):
        portal.callers.add_webhook(code, user=user)
    portal.callers.remove_webhook("code-1")
    portal.callers.add_webhook("code-4")
    portal.callers.add_webhook("code-2", scopes=["crm"])
    for user, code in ((1, "code-2"), (7, "code-3"), (1, "code-4")):
        ask(portal, f"/rest/{user}/{code}/a.b")
    assert [call.caller for call in portal.calls] == [
        "webhook 2 of user 1",
        "webhook of user 7",
        "webhook 3 of user 1",
    ]


def test_a_portal_shows_its_name_and_how_much_it_has_seen() -> None:
    portal = MockPortal(domain="acme.bitrix24.com")
    ask(portal, "server.time")
    assert repr(portal) == "<MockPortal acme.bitrix24.com, 1 calls>"


def test_a_portal_that_never_served_can_be_closed() -> None:
    with MockPortal() as portal:
        assert ask(portal, "server.time").status == 200
    portal.close()


class Crowded(Bucket):
    """A bucket that lets other threads in wherever they could do harm."""

    def takes(self, portal: str, address: str, now: float) -> bool:
        refused = self.refused
        time.sleep(0.0001)
        passes = super().takes(portal, address, now)
        assert self.refused == refused + (not passes), "another thread came in between"
        return passes


def test_sixteen_threads_are_counted_right(monkeypatch: pytest.MonkeyPatch) -> None:
    portal = MockPortal({"a.b": {"result": True}})
    portal.limits.operating.limit = 1e9
    portal.limits.seconds["a.b"] = 1
    rule = portal.faults.add("500", times=40)
    application = portal.oauth.add_application("app.1", "s3cret")
    token = portal.oauth.tokens(application, portal.clock.now())["access_token"]
    statuses: list[int] = []
    begin = threading.Barrier(16)
    monkeypatch.setattr(portal.limits, "bucket", Crowded(300))

    def work() -> None:
        begin.wait()
        for _ in range(25):
            statuses.append(ask(portal, "/rest/a.b", {"auth": token}).status)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (statuses.count(500), statuses.count(200), statuses.count(503)) == (40, 301, 59)
    assert (rule.met, portal.limits.bucket.refused) == (40, 59)
    assert len(portal.calls) == 400
    assert portal.executed("a.b") == 301
    portal.limits.bucket.size = 0
    answer = ask(portal, "/rest/a.b", {"auth": token}).json
    assert answer["time"]["operating"] == 302


def test_threads_with_clients_of_their_own_advance_one_clock() -> None:
    portal = MockPortal({"a.b": {"result": True}})
    portal.faults.add("slow", seconds=2)
    threads = [
        threading.Thread(target=lambda: Bitrix24.mock(portal=portal).call("a.b")) for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert portal.clock.now() == 1_767_225_600 + 32
