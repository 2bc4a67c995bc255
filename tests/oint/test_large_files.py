"""Large files go out piece by piece: what a process needs does not grow with them."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar

import pytest

from tests.cli.process import environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the peak"),
]
MIB = 1 << 20
CALL = """
import json, resource, sys
from bitrix24 import OPI_Bitrix24
function, url, file = sys.argv[1:]
call = getattr(OPI_Bitrix24, function)
call(url, "small.txt", b"x", 1)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
answer = call(url, "large.bin", file, 1)
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
unit = 1024 if sys.platform == "linux" else 1 << 20  # of the peak, in a MiB
print(json.dumps({"answer": answer, "grown": grown // unit}))
"""


class Handler(BaseHTTPRequestHandler):
    """Counts what comes, and keeps nothing of it."""

    protocol_version = "HTTP/1.1"
    received: ClassVar[list[int]] = []

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        self.received.append(left)
        while left:
            left -= len(self.rfile.read(min(left, MIB)))
        body = json.dumps({"result": {"field": "file", "uploadUrl": "/rest/upload.json?token=x"}})
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Handler.received.clear()
    yield f"http://127.0.0.1:{server.server_port}/rest/1/your-webhook-code/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("function", "size"), [("UploadFileToFolder", 300), ("UploadFileToStorage", 100)]
)
def test_a_large_file_needs_no_more_memory_than_a_small_one(
    function: str, size: int, address: str, tmp_path: Path
) -> None:
    file = tmp_path / "large.bin"
    with file.open("wb") as opened:
        opened.truncate(size * MIB)
    done = subprocess.run(
        [sys.executable, "-c", CALL, function, address, str(file)],
        capture_output=True,
        check=False,
        env=environment(),
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert "result" in told["answer"]
    assert max(Handler.received) >= size * MIB
    assert told["grown"] < 16, "MiB, for a file of many times that"
