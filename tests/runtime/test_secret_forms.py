"""A secret is masked in every form that others make of it, wherever an error or a log shows it."""

from __future__ import annotations

import asyncio
import base64
import html
import json
import logging
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import AsyncBitrix24, Bitrix24, Bitrix24Error, PagingError, ShapeError
from bitrix24._runtime.secret_forms import forms_of
from bitrix24._runtime.secrets import Secret, redact

from ..generated.portal import Portal
from .leaks import told, written
from .rough import RoughServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Connect

TOKEN = 'tok"en/+<é> %0&secret'
CODE = "test-code"


def repeated(secret: str) -> list[str]:
    """What a portal, a proxy or a library may make of it, by other means than the rule's."""
    data = secret.encode()
    in_json = json.dumps(secret)[1:-1]
    found = [
        secret,
        in_json,
        in_json.replace("/", "\\/"),
        json.dumps(secret, ensure_ascii=False)[1:-1],
    ]
    found += [quote(secret, safe=""), quote(secret), quote_plus(secret), quote(secret).lower()]
    found += [html.escape(secret)]
    for before in (b"", b"x", b"xy", b"auth="):
        found += [
            base64.b64encode(before + data).decode(),
            base64.urlsafe_b64encode(before + data).decode(),
        ]
    return found


def core(secret: str) -> list[str]:
    """What must stand nowhere: each form, and of Base64 the part that no neighbour changes."""
    found = repeated(secret)[:9]
    for before in range(3):
        pair = [
            base64.b64encode(byte * before + secret.encode() + byte * 2).decode()
            for byte in (b"\0", b"\xff")
        ]
        same = "".join(one if one == other else " " for one, other in zip(*pair, strict=True))
        found.append(max(same.split(), key=len))
    return found


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    with caplog.at_level(logging.DEBUG):
        yield


def test_no_form_of_a_token_is_shown(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    for form in repeated(TOKEN):
        word = form.encode("ascii", "ignore").decode()
        envelopes: list[dict[str, Any]] = [
            {
                "envelope": {"error": form, "error_description": f"at {form}!", form: form},
                "status": 400,
            },
            {
                "envelope": {
                    "error": {"code": form, "message": form, "validation": [{form: form}]}
                },
                "status": 400,
            },
            {"raw": f"<html>{form}".encode(), "status": 502},
            {"raw": f"<html>{form}".encode("utf-16"), "status": 502},
            {
                "envelope": {},
                "status": 302,
                "headers": {"Location": f"https://x.example/{word}", "X-Echo": word},
            },
            {"envelope": {"result": [{"ID": 1}], "next": form}},
            {"envelope": {"result": {form: 1, "y" * 35 + form: 2}}},
        ]
        with Portal() as portal:
            for answer in envelopes:
                portal.answer(**answer)
                side = connect(portal.address, TOKEN)
                shown: list[str] = []
                try:
                    side.call("user.get", version=3 if "code" in str(answer) else 2)
                    side.elapsed(taskid=1)
                except Bitrix24Error as error:
                    shown += told(error)
                shown += written(caplog)
                assert [
                    (part, text) for text in shown for part in core(TOKEN) if part in text
                ] == []
                caplog.clear()


@given(st.text(min_size=1, max_size=40), st.text(max_size=5), st.text(max_size=5))
def test_any_secret_is_masked_in_any_form(secret: str, before: str, after: str) -> None:
    secret = secret.encode("utf-8", "replace").decode()
    held = Secret(secret)
    for form in forms_of(secret):
        assert form not in redact(f"{before}{form}{after}", held).replace("***", "")


def test_the_longest_form_is_masked_first() -> None:
    assert redact("a%2Fb a/b", Secret("a/b")) == "*** ***"
    coded = base64.b64encode(b"user:longer-secret!").decode()
    assert redact(coded, Secret("longer-secret")) == f"{coded[:7]}***{coded[-4:]}"
    assert forms_of("") == ()


def listed(connect: Connect, portal: Portal, answer: dict[str, object]) -> Bitrix24Error:
    portal.answer(answer)
    with pytest.raises(Bitrix24Error) as caught, Bitrix24(portal.url) as b24:
        list(b24.user.get())
    return caught.value


def test_a_list_that_is_not_understood_repeats_no_code(connect: Connect, portal: Portal) -> None:
    stuck = listed(connect, portal, {"result": [{"ID": 1}], "next": CODE})
    assert isinstance(stuck, PagingError)
    odd = listed(connect, portal, {"result": {"y" * 35 + CODE: 1, CODE: 2}})
    assert isinstance(odd, ShapeError)
    for error in (stuck, odd):
        assert [text for text in told(error) if CODE[:5] in text] == []


def test_a_pasted_address_is_not_repeated(connect: Connect) -> None:
    for method in (
        f"https://acme.bitrix24.com/rest/1/{CODE}/crm.deal.get",
        f"rest/1/{CODE}/profile",
    ):
        with pytest.raises(Bitrix24Error) as caught:
            connect(f"https://acme.bitrix24.com/rest/1/{CODE}/").call(method)
        ours = [text for text in told(caught.value) if CODE in text]
        assert ours == [text for text in ours if "tests." in text]
        assert CODE not in str(caught.value)


def test_a_key_that_is_the_code_is_not_repeated(connect: Connect, portal: Portal) -> None:
    with pytest.raises(Bitrix24Error) as caught:
        connect(portal.url).call("x", {"fields": {CODE: object()}})
    assert CODE not in str(caught.value)
    assert str(caught.value).startswith("x: fields[***]: ")


def test_certificates_that_are_not_there_show_no_code(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("B24_CA_BUNDLE", "/nowhere.pem")
    with pytest.raises(Bitrix24Error) as caught:
        connect(f"https://acme.bitrix24.com/rest/1/{CODE}/").call("x")
    assert [text for text in told(caught.value) if CODE in text] == []


# What is stopped from outside leaves the library's frames behind


def frames(error: BaseException) -> list[str]:
    made = traceback.TracebackException.from_exception(error, capture_locals=True)
    return [line for line in made.format() if CODE in line]


def test_a_call_that_is_cancelled_shows_no_code() -> None:
    with RoughServer(b"") as server:

        async def cancelled() -> BaseException | None:
            b24 = AsyncBitrix24(server.url)
            task = asyncio.create_task(b24.call("x"))
            await asyncio.sleep(0.2)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                return error
            finally:
                await b24.close()
            return None

        async def late() -> BaseException | None:
            b24 = AsyncBitrix24(server.url)
            try:
                await asyncio.wait_for(b24.call("x"), 0.2)
            except TimeoutError as error:
                return error
            finally:
                await b24.close()
            return None

        for made in (cancelled, late):
            error = asyncio.run(made())
            assert error is not None
            assert frames(error) == []


def test_a_call_that_is_interrupted_shows_no_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        address = f"https://acme.bitrix24.com/rest/1/{CODE}/"
        del address
        raise KeyboardInterrupt

    with RoughServer(b"") as server:
        monkeypatch.setattr("http.client.HTTPConnection.getresponse", interrupted)
        monkeypatch.setattr("urllib3.connection.HTTPConnection.getresponse", interrupted)
        with Bitrix24(server.url) as b24, pytest.raises(KeyboardInterrupt) as caught:
            b24.call("x")
    ours = [text for text in told(caught.value) if CODE in text]
    assert ours == []
