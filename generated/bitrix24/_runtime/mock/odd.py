# Copied from generator/runtime/mock/odd.py: edit it there, then build.
"""Answers of odd shapes: what portals, proxies and broken lines have been seen to answer, or could.

A shape is a function of the answer that the portal would have given. Nothing here is a fault of the
wire: each is a whole HTTP answer.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from .arrival import JSON


@dataclass(frozen=True, slots=True)
class Odd:
    """An answer of an odd shape."""

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": JSON})


Shape: TypeAlias = Callable[[Mapping[str, Any]], Odd]


def _json(make: Callable[[Mapping[str, Any]], object], status: int = 200) -> Shape:
    def shape(envelope: Mapping[str, Any]) -> Odd:
        return Odd(status, json.dumps(make(envelope), ensure_ascii=False).encode())

    return shape


def _result(make: Callable[[Any], object], status: int = 200) -> Shape:
    """The same envelope around another result."""
    return _json(lambda envelope: {**envelope, "result": make(envelope.get("result"))}, status)


def _with(status: int = 200, **keys: object) -> Shape:
    """The same envelope with other keys."""
    return _json(lambda envelope: {**envelope, **keys}, status)


def _bytes(
    make: Callable[[bytes], bytes],
    status: int = 200,
    kind: str = JSON,
    **headers: str,
) -> Shape:
    """The same answer with other bytes."""

    def shape(envelope: Mapping[str, Any]) -> Odd:
        body = json.dumps(envelope, ensure_ascii=False).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return Odd(status, make(body), {"Content-Type": kind, **named})

    return shape


def _fixed(body: bytes, status: int = 200, kind: str = JSON) -> Shape:
    return _bytes(lambda _: body, status, kind)


def _deep(levels: int) -> bytes:
    return b'{"result": ' + b"[" * levels + b"]" * levels + b"}"


def _listed(result: Any) -> list[Any]:
    return result if isinstance(result, list) else [result]  # pyright: ignore[reportUnknownVariableType]


_HTML: Final = b"<!DOCTYPE html><html><head><title>%s</title></head><body>%s</body></html>"
_PAGE: Final = "text/html; charset=utf-8"

SHAPES: Final[Mapping[str, Shape]] = {
    # The result is of another kind.
    "result-null": _result(lambda _: None),
    "result-false": _result(lambda _: False),
    "result-true": _result(lambda _: True),
    "result-number": _result(lambda _: 7),
    "result-text": _result(lambda _: "oops"),
    "result-empty-text": _result(lambda _: ""),
    "result-empty-list": _result(lambda _: []),
    "result-empty-object": _result(lambda _: {}),
    "result-in-a-list": _result(lambda result: [result]),
    "result-bare-list": _result(_listed),
    "result-other-key": _result(lambda result: {"rows": result}),
    "result-numbered-keys": _result(
        lambda result: {str(n): item for n, item in enumerate(_listed(result))}
    ),
    "result-gaps": _result(
        lambda result: {str(3 * n + 1): item for n, item in enumerate(_listed(result))}
    ),
    "result-error-inside": _result(lambda _: {"error": "ACCESS_DENIED", "error_description": "no"}),
    "result-list-of-null": _result(lambda _: [None, None]),
    "result-list-of-lists": _result(lambda _: [[1], [2]]),
    "result-missing": _json(
        lambda envelope: {key: item for key, item in envelope.items() if key != "result"}
    ),
    # The counters of a list.
    "next-float": _with(next=50.0),
    "next-text": _with(next="50"),
    "next-text-float": _with(next="50.0"),
    "next-true": _with(next=True),
    "next-null": _with(next=None),
    "next-zero": _with(next=0),
    "next-negative": _with(next=-1),
    "next-huge": _with(next=10**30),
    "next-object": _with(next={"start": 50}),
    "next-behind-empty-page": _json(lambda e: {**e, "result": [], "next": 50, "total": 1000}),
    "total-text": _with(total="230"),
    "total-negative": _with(total=-1),
    "total-null": _with(total=None),
    "total-float": _with(total=230.5),
    # The block of time.
    "time-null": _with(time=None),
    "time-list": _with(time=[]),
    "time-text": _with(time="0.1"),
    "time-odd-keys": _with(time={"start": "now", "unknown": 1}),
    # The envelope.
    "error-null": _with(error=None),
    "error-empty": _json(lambda _: {"error": "", "error_description": ""}, 400),
    "error-number": _json(lambda _: {"error": 100, "error_description": "no"}, 400),
    "error-object-of-v3": _json(lambda _: {"error": {"code": "X", "message": "no"}}, 400),
    "error-object-empty": _json(lambda _: {"error": {}}, 400),
    "error-list": _json(lambda _: {"error": ["X"]}, 400),
    "error-true": _json(lambda _: {"error": True}, 400),
    "error-with-200": _json(lambda _: {"error": "X", "error_description": "no"}),
    "error-beside-result": _with(error="X", error_description="no"),
    "description-alone": _json(lambda _: {"error_description": "no"}, 400),
    "errors-of-another-api": _json(lambda _: {"errors": [{"message": "no"}]}, 400),
    "description-long": _json(
        lambda _: {"error": "X", "error_description": "long " * 1_000_000}, 400
    ),
    "description-controls": _json(
        lambda _: {"error": "X", "error_description": "\x1b[31mred\r\n\x00"}, 400
    ),
    "result-with-400": _json(dict, 400),
    "result-with-401": _json(dict, 401),
    "result-with-404": _json(dict, 404),
    "result-with-500": _json(dict, 500),
    "result-with-999": _json(dict, 999),
    "result-with-201": _json(dict, 201),
    "empty-object": _json(lambda _: {}),
    "empty-list": _json(lambda _: []),
    "list": _json(lambda envelope: [envelope]),
    "text": _json(lambda _: "ok"),
    "number": _json(lambda _: 1),
    "null": _json(lambda _: None),
    "twice": _bytes(lambda body: body + body),
    # The bytes.
    "empty": _fixed(b""),
    "blank": _fixed(b" \r\n\t "),
    "empty-204": _fixed(b"", 204),
    "empty-304": _fixed(b"", 304),
    "cut-json": _bytes(lambda body: body[: len(body) // 2]),
    "trailing-comma": _bytes(lambda body: body[:-1] + b",}"),
    "single-quotes": _bytes(lambda body: body.replace(b'"', b"'")),
    "warning-before": _bytes(lambda body: b"<br />\n<b>Warning</b>: in index.php\n" + body),
    "comment-behind": _bytes(lambda body: body + b"<!-- 0.03 s -->"),
    "bom": _bytes(lambda body: b"\xef\xbb\xbf" + body),
    "utf-16": _bytes(lambda body: body.decode().encode("utf-16")),
    "latin-1": _fixed(b'{"result": "caf\xe9"}'),
    "lone-surrogate": _fixed(b'{"result": "\\ud800"}'),
    "nul-in-text": _fixed(b'{"result": "\\u0000"}'),
    "nan": _fixed(b'{"result": NaN}'),
    "infinity": _fixed(b'{"result": -Infinity}'),
    "too-large-number": _fixed(b'{"result": 1e999}'),
    "long-number": _fixed(b'{"result": ' + b"9" * 5000 + b"}"),
    "double-keys": _fixed(b'{"result": 1, "result": 2}'),
    "deep": _fixed(_deep(600)),
    "too-deep": _fixed(_deep(100_000)),
    "as-text": _bytes(lambda body: body, kind="text/plain"),
    "as-html": _bytes(lambda body: body, kind=_PAGE),
    "as-nothing": _bytes(lambda body: body, kind=""),
    "html-200": _fixed(_HTML % (b"Portal", b"Sign in"), 200, _PAGE),
    "html-404": _fixed(_HTML % (b"Not Found", b"nginx"), 404, _PAGE),
    "html-large": _fixed(_HTML % (b"Portal", b"<p>text</p>" * 400_000), 200, _PAGE),
    "xml": _fixed(b"<response><result>1</result></response>", 200, "text/xml"),
    "gzip": _bytes(gzip.compress, Content_Encoding="gzip"),
    "gzip-bomb": _bytes(
        lambda _: gzip.compress(b'{"result": "' + b"a" * 80_000_000 + b'"}'),
        Content_Encoding="gzip",
    ),
    "gzip-not-compressed": _bytes(lambda body: body, Content_Encoding="gzip"),
    "unknown-encoding": _bytes(lambda body: body, Content_Encoding="zebra"),
}
"""Every shape by its name."""
