# Copied from generator/testing/oint_support.py: edit it there, then build.
"""What the generated tests of the ``oint`` functions stand on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from .portal import Portal
from .sdk import OINT_LIBRARY, oint_functions, run_oint
from .support import run_line

TOKEN = "test-token"


@dataclass(frozen=True)
class OintDocumented:
    """A call of an ``oint`` function, what it must send, and its documented answer."""

    function: str
    russian: str
    options: dict[str, Any]
    method: str
    request: dict[str, Any]
    answer: dict[str, Any]


class OintWire:
    """The ``oint`` functions in Python and on the command line, against one stub portal."""

    def __init__(self, portal: Portal) -> None:
        self.portal = portal

    def answers(self, example: OintDocumented) -> None:
        """Every way to call the function sends the same request and gives the same answer."""
        options = {**example.options, "token": TOKEN}
        for name in (example.function, example.russian):
            function = getattr(oint_functions, name)
            self._queue(example)
            assert function(url=self.portal.address, **options) == example.answer
            self._sent(example, {"auth": TOKEN})
        words = [word for key, value in options.items() for word in (f"--{key}", str(value))]
        for name in (example.function.upper(), example.russian.lower()):
            self._queue(example)
            line = [OINT_LIBRARY, name, "--url", self.portal.address, *words]
            code, printed = run_line(run_oint, line)
            assert json.loads(printed.out) == example.answer
            assert code == (1 if "error" in example.answer else 0)
            self._sent(example, {"auth": TOKEN})

    def _queue(self, example: OintDocumented) -> None:
        self.portal.forget()
        self.portal.answer(example.answer, 400 if "error" in example.answer else 200)

    def _sent(self, example: OintDocumented, auth: Mapping[str, str]) -> None:
        (request,) = self.portal.requests
        assert request.path == f"/rest/{example.method}"
        assert json.dumps(request.body) == json.dumps({**example.request, **auth})


@pytest.fixture(scope="session")
def oint() -> Iterator[OintWire]:
    """The ``oint`` functions, in Python and as commands."""
    with Portal() as portal:
        yield OintWire(portal)
