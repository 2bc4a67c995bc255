"""A portal that answers everything with one working day, as fast as the standard library can."""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ANSWER = json.dumps(
    {
        "result": {"STATUS": "PAUSED", "TIME_START": "2025-03-27T08:00:01+02:00"},
        "time": {"start": 1743057425.94, "finish": 1743057426.05, "duration": 0.11},
    }
).encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


def main() -> None:
    """Print the address, then answer until ended."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        print(f"http://127.0.0.1:{server.server_port}/rest/1/code/")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
