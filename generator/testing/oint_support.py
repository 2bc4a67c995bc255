"""What the generated tests of the ``oint`` functions stand on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import chdir
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from .plain import is_object
from .portal import Portal, Recorded
from .sdk import COMMAND, OINT_LIBRARY, oint_functions, run_oint
from .support import run_line

TOKEN = "test-token"
OAUTH_URL = f"{COMMAND.upper()}_OAUTH_URL"


class OintDocumented(NamedTuple):
    """A call of an ``oint`` function, what it must send, and its documented answer.

    Attributes:
        function: English name.
        russian: Russian name.
        options: as they stand on the documented line.
        method: the REST method; ``None`` for a function that calls none.
        request: what is sent.
        portal: what the portal answers, where the function answers something else.
        answer: what is answered; ``None`` for a structure, which is told by the spec.
    """

    function: str
    russian: str
    options: dict[str, Any]
    method: str | None
    request: dict[str, Any] | None
    portal: dict[str, Any] | None
    answer: Any


def documented(module: str) -> Mapping[str, OintDocumented]:
    """The documented examples, as the build wrote them."""
    file = Path(__file__).parent / "examples" / f"{module}.json"
    data: dict[str, dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return {name: OintDocumented(**example) for name, example in data.items()}


class OintWire:
    """The ``oint`` functions in Python and on the command line, against one stub portal."""

    def __init__(self, portal: Portal, folder: Path) -> None:
        self.portal = portal
        self._folder = folder

    def answers(self, example: OintDocumented) -> None:
        """Every way to call the function sends the same request and gives the same answer."""
        with chdir(self._folder):
            self._answers(example)

    def _answers(self, example: OintDocumented) -> None:
        options = self._addressed(example)
        for name in (example.function, example.russian):
            self._queue(example)
            self._came(example, getattr(oint_functions, name)(**options))
        words = [word for key, value in options.items() for word in (f"--{key}", str(value))]
        for name in (example.function.upper(), example.russian.lower()):
            self._queue(example)
            code, printed = run_line(run_oint, [OINT_LIBRARY, name, *words])
            self._came(example, json.loads(printed.out))
            assert (code == 0) is not _refused(example), printed.err

    def _addressed(self, example: OintDocumented) -> dict[str, Any]:
        """The documented options, with this portal in the place of that of the documentation."""
        if example.method is None:
            return example.options
        token = {"token": TOKEN} if "token" in example.options else {}
        url = self.portal.address if token else self.portal.url
        return {**example.options, "url": url, **token}

    def _queue(self, example: OintDocumented) -> None:
        self.portal.forget()
        if example.portal is not None:
            self.portal.answer(example.portal)
        self.portal.answer(example.answer, 400 if _refused(example) else 200)

    def _came(self, example: OintDocumented, answer: Any) -> None:
        """What was sent, and what was answered, is as documented."""
        if example.answer is None:
            assert isinstance(answer, dict)
            assert answer
        else:
            assert json.dumps(answer) == json.dumps(example.answer)
        if example.method is None:
            assert [request.verb for request in self.portal.requests] in ([], ["GET"])
            return
        first, *others = self.portal.requests
        auth = {"auth": TOKEN} if "token" in example.options else {}
        assert first.path.rpartition("/")[2] == example.method
        wanted = {**(example.request or {}), **auth}
        assert first.body == wanted
        assert [*first.body] == [*wanted], "some methods demand the order of the documentation"
        for upload in others:
            self._uploaded(example, upload)

    def _uploaded(self, example: OintDocumented, upload: Recorded) -> None:
        """A second request carries the file to where the portal wants it."""
        target = (example.portal or {})["result"]
        assert upload.path == target["uploadUrl"]
        assert upload.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert f'name="{target["field"]}"'.encode() in upload.raw
        assert example.options["file"].encode() in upload.raw


def _refused(example: OintDocumented) -> bool:
    """Whether the documented answer is an error."""
    return is_object(example.answer) and "error" in example.answer


def files_of(examples: Mapping[str, OintDocumented], folder: Path) -> None:
    """Make the files that the examples name; each holds its own name."""
    for example in examples.values():
        for value in example.options.values():
            for name in str(value).replace('"', "'").split("'"):
                if name.endswith((".jpg", ".docx")) and "/" not in name:
                    (folder / name).write_text(name, "utf-8")


@pytest.fixture(scope="session")
def oint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OintWire]:
    """The ``oint`` functions, in Python and as commands, beside the files that examples name."""
    folder = tmp_path_factory.mktemp("oint")
    files_of(documented("oint"), folder)
    with Portal() as portal, pytest.MonkeyPatch.context() as patch:
        patch.setenv(OAUTH_URL, f"{portal.address}/oauth/token/")
        yield OintWire(portal, folder)
