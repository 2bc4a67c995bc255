"""Files: what may be given as one, how it goes out, and where it may go."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24 import ConnectionFailed, HTTPError, OPI_Bitrix24, ParameterError
from bitrix24._runtime.calls import Call, Calls
from bitrix24._runtime.flow import Options
from bitrix24._runtime.network import NETWORK
from bitrix24._runtime.oint.files import source_of
from bitrix24._runtime.oint.upload import target_of
from bitrix24._runtime.portal import Portal as Address
from bitrix24._runtime.portal import read_portal
from bitrix24._runtime.streams import PIECE, Files, InBase64, InMemory, OfFile, filled, whole
from bitrix24._runtime.way import Way
from tests.cli.process import run_oint
from tests.generated.portal import Portal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TARGET = "/rest/upload.json?token=disk%7Csesame-upload"
FIRST = {"result": {"field": "file", "uploadUrl": TARGET}}
DONE = {"result": {"ID": 42, "NAME": "Отчёт.txt"}}


@pytest.fixture
def portal() -> Iterator[Portal]:
    with Portal() as listening:
        yield listening


# What may be given


def test_a_file_is_a_path_bytes_an_open_file_base64_or_an_address(
    tmp_path: Path, portal: Portal
) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"hello")
    portal.answer(raw=b"hello", headers={"Content-Type": "text/plain"})
    with file.open("rb") as opened:
        for value in (
            file, str(file), b"hello", bytearray(b"hello"), memoryview(b"hello"), opened,
            io.BytesIO(b"hello"), "aGVsbG8=", "aGVs\nbG8=",
            "data:text/plain;base64,aGVsbG8=", f"{portal.address}/note.txt",
        ):  # fmt: skip
            source = source_of(value, "file")
            assert source.size == 5
            for _ in range(2):
                assert b"".join(source.pieces()) == b"hello"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_read_once_and_can_be_sent_again(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    threading.Thread(target=pipe.write_bytes, args=(b"hello",), daemon=True).start()
    source = source_of(pipe, "file")
    assert [b"".join(source.pieces()) for _ in range(2)] == [b"hello"] * 2


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("nofile.txt", 'there is no file "nofile.txt", and it is neither an address'),
        ("a.b", 'there is no file "a.b"'),
        (".", '"." is a folder, not a file'),
        (Path(), '"." is a folder, not a file'),
        (Path("nofile"), '"nofile" cannot be read: '),
        ("x" * 999, f'there is no file "{"x" * 80}…"'),
        ("docs/pic", 'there is no file "docs/pic"'),
        ("report12", 'there is no file "report12"'),
        ("data:text/plain,hell", "there is no file"),
        ("  ", "no file is named"),
        (io.StringIO("x"), "the file is open as text: open it in the mode rb"),
        ("a\0b", "there is no file"),
        (5, "a file is a path, bytes or an open file, not int"),
        ({}, "a file is a path, bytes or an open file, not dict"),
    ],
)
def test_what_is_no_file_is_refused_by_name(value: object, told: str) -> None:
    with pytest.raises(ParameterError, match=r"^file: ") as caught:
        source_of(value, "file")
    assert told in str(caught.value)


def test_a_file_that_becomes_shorter_is_no_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_bytes(b"x" * 10)
    source = source_of(file, "file")
    file.write_bytes(b"x" * 4)
    with pytest.raises(ParameterError, match="has become shorter while it was sent, by 6 bytes"):
        list(source.pieces())
    file.write_bytes(b"x" * 99)
    assert len(b"".join(source.pieces())) == 10, "what has come later is not sent"


def test_an_open_file_is_sent_from_its_beginning_and_can_be_sent_twice(portal: Portal) -> None:
    opened = io.BytesIO()
    opened.write(b"hello")
    portal.answer(DONE)
    OPI_Bitrix24.CreatePost(portal.url, "x", files={"a": opened, "b": opened})
    assert portal.requests[0].body["FILES"] == [["a", "aGVsbG8="], ["b", "aGVsbG8="]]


def test_a_stream_that_does_not_wait_or_fails_is_refused() -> None:
    class Impatient(io.RawIOBase):
        def read(self, size: int = -1, /) -> bytes | None:
            return None

    class Failing(io.RawIOBase):
        def read(self, size: int = -1, /) -> bytes:
            raise RuntimeError("no")

    for stream, told in ((Impatient(), "does not wait"), (Failing(), "cannot be read: no")):
        with pytest.raises(ParameterError, match=told):
            source_of(stream, "file")


def test_no_login_of_the_machine_goes_to_an_address_and_no_secret_of_it_is_told(
    portal: Portal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login bob password sesame-netrc")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    caplog.set_level("DEBUG")
    portal.answer(raw=b"x")
    address = f"{portal.address}/download.json?token=sesame-file"
    source_of(address, "file")
    assert "authorization" not in portal.requests[0].headers
    portal.answer({}, 404)
    with pytest.raises(
        ParameterError, match=r"^file: http://127\.0\.0\.1:\d+/\.\.\.: it answers"
    ) as caught:
        source_of(address.replace("http://", "http://sesame-user:sesame-pass@"), "file")
    with pytest.raises(ConnectionFailed) as failed:
        source_of("http://sesame-user:sesame-pass@127.0.0.1:9/sesame-path", "file")
    assert "sesame" not in f"{caught.value} {failed.value} {caplog.text}"
    assert failed.value.sent == "no"


# How it goes out


@given(st.binary(max_size=200), st.integers(1, 50))
def test_base64_in_pieces_is_base64_in_one(content: bytes, piece: int) -> None:
    class Pieces(InMemory):
        def pieces(self) -> Iterator[bytes]:
            for start in range(0, len(content), piece):
                yield content[start : start + piece]

    coded = InBase64(Pieces(content))
    assert b"".join(coded.pieces()) == base64.b64encode(content)
    assert coded.size == len(base64.b64encode(content))


@given(st.dictionaries(st.text("abc", min_size=3, max_size=3), st.binary(max_size=9), max_size=3))
def test_files_stand_in_the_json_where_they_belong(contents: dict[str, bytes]) -> None:
    marks = {f"file-{name}": InMemory(content) for name, content in contents.items()}
    order = list(reversed(contents))
    params = {"FILES": [[name, f"file-{name}"] for name in order], "TEXT": "é"}
    body = filled(json.dumps(params).encode(), Files(marks))
    for _ in range(2):
        sent = whole(body)
        assert len(body) == len(sent)
        found = [[name, base64.b64decode(coded)] for name, coded in json.loads(sent)["FILES"]]
        assert found == [[name, contents[name]] for name in order]


def test_a_file_in_a_request_is_base64_and_its_name_stands_before_it(
    portal: Portal, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 4096
    (tmp_path / "a.bin").write_bytes(content)
    portal.answer(DONE)
    answer = OPI_Bitrix24.UploadFileToStorage(portal.url, "Отчёт.bin", tmp_path / "a.bin", "3")
    assert answer == DONE
    (request,) = portal.requests
    assert request.headers["content-length"] == str(len(request.raw))
    assert request.headers["content-type"] == "application/json"
    name, coded = request.body["fileContent"]
    assert (name, base64.b64decode(coded)) == ("Отчёт.bin", content)
    portal.answer(DONE)
    OPI_Bitrix24.CreatePost(portal.url, "x", files={"a": b"one", "b": "dHdvIQ==", "c": b""})
    assert portal.requests[1].body["FILES"] == [["a", "b25l"], ["b", "dHdvIQ=="], ["c", ""]]


def test_the_upload_in_two_steps(portal: Portal, tmp_path: Path) -> None:
    content = os.urandom(PIECE * 2 + 7)
    (tmp_path / "a.bin").write_bytes(content)
    portal.answer(FIRST)
    portal.answer(DONE)
    answer = OPI_Bitrix24.ЗагрузитьФайлВКаталог(
        portal.address, 'Отчёт "1"\r\n.txt', tmp_path / "a.bin", 5, Токен="sesame-token"
    )
    assert answer == DONE
    first, upload = portal.requests
    assert first.body == {"id": 5, "auth": "sesame-token"}
    assert (upload.verb, upload.path) == ("POST", TARGET)
    part = parts(upload.headers, upload.raw)
    assert part["file"] == ("Отчёт %221%22%0D%0A.txt", content)
    assert list(part) == ["file"], "no other field: the address has all that permits the upload"
    assert b"sesame-token" not in upload.raw


def parts(headers: Mapping[str, str], raw: bytes) -> dict[str, tuple[str, bytes]]:
    """The fields of a form, each with a file's name and its content."""
    boundary = headers["content-type"].partition("boundary=")[2]
    found: dict[str, tuple[str, bytes]] = {}
    for part in raw.split(f"--{boundary}\r\n".encode())[1:]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(r'form-data; name="(.*?)"; filename="(.*)"', head.decode())
        assert name is not None
        end = f"\r\n--{boundary}--\r\n".encode()
        assert content.endswith(end)
        found[name[1]] = (name[2], content.removesuffix(end))
    return found


def test_an_empty_file_is_a_file(portal: Portal, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    portal.answer(FIRST)
    portal.answer(DONE)
    done = run_oint(
        *("bitrix24", "UploadFileToFolder", "-u", portal.url, "--folderid", "1"),
        *("--title", "empty", "--file", str(tmp_path / "empty")),
    )
    assert (done.code, json.loads(done.out)) == (0, DONE)
    assert parts(portal.requests[1].headers, portal.requests[1].raw)["file"] == ("empty", b"")


def test_a_wrong_file_costs_no_request(portal: Portal) -> None:
    with pytest.raises(ParameterError, match=r"^file: there is no file"):
        OPI_Bitrix24.UploadFileToFolder(portal.url, "x", "no.txt", 1)
    assert portal.requests == []


def test_an_error_of_either_step_is_the_answer(portal: Portal) -> None:
    error = {"error": "ACCESS_DENIED", "error_description": "Access denied!"}
    portal.answer(error, 403)
    assert OPI_Bitrix24.UploadFileToFolder(portal.url, "x", b"1", 1) == error
    assert len(portal.requests) == 1
    portal.answer(FIRST)
    portal.answer(error, 403)
    assert OPI_Bitrix24.UploadFileToFolder(portal.url, "x", b"1", 1) == error


def test_a_file_that_cannot_be_read_to_its_end_is_an_error(portal: Portal) -> None:
    source = OfFile(5, lambda: io.BytesIO(b"12"))
    portal.answer(DONE)
    with pytest.raises(ParameterError, match="has become shorter while it was sent, by 3 bytes"):
        _sent_with(portal, source)


def _sent_with(portal: Portal, source: OfFile) -> None:
    seconds = (1.0, 3.0)
    calls = Calls(Way(read_portal(portal.url), seconds, None, network=NETWORK), Options(seconds, 0))
    try:
        made = calls.sent(Call("x.y", 2, {"a": "mark-1"}, Files({"mark-1": source})))
        if isinstance(made.outcome, Exception):
            raise made.outcome
    finally:
        calls.close()


# Where it may go

ACME = read_portal("https://acme.bitrix24.com/rest/1/your-webhook-code/")
HERE = read_portal("http://127.0.0.1:8024/rest/1/your-webhook-code/")


@pytest.mark.parametrize(
    ("portal", "url"),
    [
        (ACME, "https://acme.bitrix24.com/rest/upload.json?token=x"),
        (ACME, "https://ACME.bitrix24.com/rest/upload.json?token=x"),
        (ACME, "/rest/upload.json?token=x"),
        (HERE, "http://127.0.0.1:8024/rest/upload.json?token=x"),
    ],
    ids=str,
)
def test_a_file_goes_to_the_portals_own_host(portal: Address, url: str) -> None:
    target = target_of(portal, "m", {"result": {"field": "file", "uploadUrl": url}})
    assert target.url.reveal().endswith("/rest/upload.json?token=x")
    assert "token" not in repr(target)


@pytest.mark.parametrize(
    ("portal", "url", "told"),
    [
        (ACME, "http://acme.bitrix24.com/upload", "does not begin with https://"),
        (ACME, "ftp://acme.bitrix24.com/upload", "does not begin with https://"),
        (ACME, "https://evil.example/upload", "another host for the file: evil.example"),
        (ACME, "https://acme.bitrix24.com.evil.example/", "another host"),
        (ACME, "https://acme.bitrix24.com:444/upload", "another host"),
        (ACME, "https://acme.bitrix24.com@evil.example/", "that is none"),
        (ACME, "//evil.example/upload", "another host"),
        (ACME, "http://127.0.0.1/upload", "another host"),
        (ACME, "https://[bad/upload", "an address for the file that is none"),
        (HERE, "http://127.0.0.1:1/upload", "another host"),
        (ACME, "", "has named no address"),
        (ACME, None, "has named no address"),
        (ACME, 5, "has named no address"),
    ],
    ids=str,
)
def test_and_nowhere_else(portal: Address, url: object, told: str) -> None:
    answer: dict[str, Any] = {"result": {"field": "file", "uploadUrl": url}}
    with pytest.raises(HTTPError, match=r"; nothing was uploaded$") as caught:
        target_of(portal, "disk.folder.uploadFile", answer)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "answer", [{}, {"result": None}, {"result": []}, {"result": {"field": "x"}}]
)
def test_a_portal_that_names_no_place_is_an_error(answer: dict[str, Any]) -> None:
    with pytest.raises(HTTPError, match="has named no address for the file; nothing was uploaded"):
        target_of(ACME, "disk.folder.uploadFile", answer)


def test_the_secret_of_the_upload_is_in_no_message(portal: Portal) -> None:
    portal.answer(FIRST)
    portal.answer(raw=b"<html>disk%7Csesame-upload disk|sesame-upload</html>", status=502)
    with pytest.raises(HTTPError) as caught:
        OPI_Bitrix24.UploadFileToFolder(portal.url, "x", b"1", 1)
    assert "sesame-upload" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"


def test_test_shows_both_steps_and_sends_none(portal: Portal, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    words = ("-u", portal.url, "--title", "x", "--file", str(tmp_path / "a.txt"), "--test")
    shown = json.loads(run_oint("bitrix24", "UploadFileToFolder", *words, "-l", "1").out)
    assert shown["body"] == {"id": 1}
    assert shown["then"] == {"verb": "POST", "file": "x", "bytes": 5}
    shown = json.loads(run_oint("bitrix24", "UploadFileToStorage", *words, "-s", "1").out)
    assert shown["body"]["fileContent"] == ["x", "<5 bytes in Base64>"]
    assert portal.requests == []
