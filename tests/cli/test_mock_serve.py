"""``b24 mock serve`` as a process: where it serves, what it tells, and how it ends."""

from __future__ import annotations

import json
import signal
import socket
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

import pytest

from bitrix24 import Bitrix24, MockPortal
from bitrix24._runtime.cli.commands import mock
from bitrix24._runtime.cli.console import Console
from bitrix24._runtime.mock.server import Server

from .process import environment, program, run, start

if TYPE_CHECKING:
    from collections.abc import Iterator


class Serving:
    """A process that serves, and what it has said about where."""

    def __init__(self, *options: str) -> None:
        command = program("mock", "serve", "--port", "0", *options)
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
            text=True,
            encoding="utf-8",
        )
        self.out = cast("IO[str]", self.process.stdout)
        self.err = cast("IO[str]", self.process.stderr)
        names = ["webhook", "control", *(["certificate"] if "--tls" in options else [])]
        told = [self.out.readline().rstrip("\n").split("\t") for _ in names]
        assert [name for name, _ in told] == names
        self.where = dict(told)
        trusted = self.where.get("certificate")
        self._trust = ssl.create_default_context(cafile=trusted) if trusted else None

    def ask(self, address: str, sent: object = None) -> tuple[int, Any]:
        data = None if sent is None else json.dumps(sent).encode()
        request = urllib.request.Request(address, data, {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=20, context=self._trust) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def end(self, by: signal.Signals = signal.SIGINT) -> tuple[int, str, str]:
        """Exit code, and what else it has written."""
        self.process.send_signal(by)
        out, err = self.process.communicate(timeout=30)
        return self.process.returncode, out, err


@contextmanager
def _serving(*options: str) -> Iterator[Serving]:
    serving = Serving(*options)
    try:
        yield serving
    finally:
        serving.process.kill()
        serving.process.communicate()


@pytest.mark.parametrize(("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_it_serves_until_it_is_interrupted(by: signal.Signals, code: int) -> None:
    with _serving() as serving:
        webhook = serving.where["webhook"]
        assert webhook.startswith("http://127.0.0.1:")
        assert webhook.endswith("/rest/1/code-of-the-mock/")
        assert serving.where["control"] == webhook.replace("/rest/1/code-of-the-mock/", "/_mock/")
        with Bitrix24(webhook) as b24:
            assert b24.server.time() is not None
        status, clock = serving.ask(f"{serving.where['control']}clock")
        assert (status, clock["runs"], clock["speed"]) == (200, True, 1)
        assert serving.end(by) == (code, "", "")  # as every command that is interrupted


def test_over_https_it_names_the_certificate_and_leaves_no_file_behind() -> None:
    with _serving("--tls") as serving:
        file = Path(serving.where["certificate"])
        assert serving.where["webhook"].startswith("https://127.0.0.1:")
        assert serving.ask(f"{serving.where['webhook']}server.time")[0] == 200
        assert serving.end(signal.SIGTERM) == (143, "", "")
        assert not file.exists()


def test_its_options_set_the_portal_up() -> None:
    options = ("--tariff", "Enterprise", "--operating", "480", "--speed", "50", "--log")
    with _serving(*options, "--no-check", "--seed=7") as serving:
        control = serving.where["control"]
        limits = serving.ask(f"{control}limits")[1]
        assert (limits["bucket"]["size"], limits["bucket"]["per_second"]) == (250, 5)
        assert limits["operating"] == 480
        assert serving.ask(f"{control}clock")[1]["speed"] == 50
        serving.ask(f"{control}webhooks", {"code": "s3cret-code", "user": 5})
        webhook = serving.where["webhook"].replace("/1/code-of-the-mock/", "/5/s3cret-code/")
        serving.ask(f"{control}faults", {"kind": "500", "method": "user.*"})
        installed = serving.ask(f"{control}applications", {"client_id": "a", "client_secret": "b"})[
            1
        ]
        assert f"http://{installed['auth']['domain']}/_mock/" == control
        # Without checks a required parameter may be missing.
        assert serving.ask(f"{webhook}crm.deal.get")[0] == 200
        commands = {"a": "user.current", "b": "server.time"}
        assert serving.ask(f"{webhook}batch", {"cmd": commands})[0] == 200
        assert serving.ask(f"{control}reset", {})[0] == 200
        assert serving.ask(f"{control}limits")[1] == limits
        assert serving.ask(f"{webhook}server.time")[0] == 200
        code, out, err = serving.end()
        assert (code, out, err.splitlines()) == (
            130,
            "",
            [
                "crm.deal.get 200 webhook of user 5",
                "batch 200 webhook of user 5",
                "user.current [a] 500 (500) webhook of user 5",
                "server.time [b] 200 webhook of user 5",
                "server.time 200 anybody",
            ],
        )


def test_a_port_that_is_used_is_told_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = start("mock", "serve", "--port", str(port))
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith(f"b24: nobody can listen at 127.0.0.1:{port}: ")
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--port", "x"], '--port: "x" is no whole number from 0 to 65535'),
        (["--port", "65536"], '--port: "65536" is no whole number from 0 to 65535'),
        (["--port=-1"], '--port: "-1" is no whole number from 0 to 65535'),
        (["--port"], "--port needs a value: --port PORT"),
        (["--tariff", "enterprize"], 'no tariff; did you mean "enterprise"?'),
        (["--tariff", "free"], '--tariff: "free" is no tariff; there are standard, enterprise'),
        (["--operating", "-5"], '--operating: "-5" is no number from 0 to 86400'),
        (["--speed", "0"], '--speed: "0" is no number from 0.001 to 1000000'),
        (["--speed", "nan"], '--speed: "nan" is no number from 0.001 to 1000000'),
        (["--seed", "1.5"], '--seed: "1.5" is no whole number from 0 to 9223372036854775808'),
        (["--tls=yes"], "--tls is a switch and takes no value"),
        (["--prot", "1"], '"--prot" is no option of "b24 mock serve"; did you mean "--port"?'),
        (["--mock"], '"--mock" is no option of "b24 mock serve"'),
        (["now"], '"serve now" is no command of "b24 mock": there is b24 mock serve'),
    ],
)
def test_a_wrong_option_is_told_in_a_sentence(options: list[str], sentence: str) -> None:
    done = run("mock", "serve", *options)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err


def test_an_address_that_is_none_is_told_in_a_sentence() -> None:
    for options in (["--host", "a..b"], ["--host", "a..b", "--tls"], ["--host", "nowhere.invalid"]):
        done = run("mock", "serve", "--port", "0", *options)
        assert (done.code, done.out, len(done.err.splitlines())) == (3, "", 1)


@pytest.mark.parametrize(("module", "options"), [("h11", []), ("trustme", ["--tls"])])
def test_a_missing_extra_is_told_with_the_command_that_installs_it(
    module: str, options: list[str], tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules['{module}'] = None")
    path = f"{tmp_path}:{environment()['PYTHONPATH']}"
    done = start("mock", "serve", "--port", "0", *options, env={"PYTHONPATH": path})
    assert (done.code, done.out) == (3, "")
    assert f"needs {module}: pip install 'bitrix24[mock]'" in done.err


@pytest.mark.parametrize("line", ["mock", "mock --help", "mock serve --help", "help mock"])
def test_the_help_shows_the_options_and_the_control_address(line: str) -> None:
    done = run(*line.split())
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Usage: b24 mock serve [options]\n")
    for option in (
        "port",
        "host",
        "tls",
        "tariff",
        "operating",
        "speed",
        "seed",
        "no-check",
        "log",
    ):
        assert f"\n  --{option} " in done.out
    assert "control address" in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_the_programs_help_names_the_command_and_the_global_option_stays() -> None:
    out = run("--help").out
    assert "serve a simulated portal on this machine: mock serve\n" in out
    assert "\n  --mock               no portal: answer as the documentation does\n" in out
    assert run("server", "time", "--mock").code == 0
    assert run("--mock", "server", "time").code == 0
    assert run("MOCK").out == run("mock").out


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("mock serv", '"serv" is no command of "b24 mock": there is b24 mock serve'),
        ("mock --port 1", '"b24 mock" needs a command: there is b24 mock serve'),
        ("mok", 'did you mean "mock"?'),
    ],
)
def test_a_wrong_word_is_told_with_the_right_one(line: str, sentence: str) -> None:
    done = run(*line.split())
    assert (done.code, sentence in done.err) == (2, True)


def test_other_commands_load_nothing_of_the_server() -> None:
    code = (
        "import sys; from bitrix24._runtime.cli.main import main; main(['mock', '--help']); "
        "main(['server', 'time', '--mock']); "
        "print([m for m in ('h11', 'trustme', 'asyncio', 'ssl',"
        " 'bitrix24._runtime.cli.commands.mock', 'bitrix24._runtime.mock.server')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), check=True
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_only_the_latest_calls_are_kept_and_all_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(mock, "KEPT", 3)
    with MockPortal({"one": {"result": 1}}) as portal:
        server = Server(portal, seen=mock.Watch(portal, Console("b24")))
        with Bitrix24(f"{server.address}/rest/1/code-of-the-mock/") as b24:
            for number in range(5):
                b24.call("one", {"n": number})
            assert [one.params["n"] for one in portal.calls] == [2, 3, 4]
            portal.journal.calls.clear()
            b24.call("one", {"n": 5})
            portal.reset()
            b24.call("one", {"n": 6})
        server.close()
    assert capsys.readouterr().err.splitlines() == ["one 200 anybody"] * 7
