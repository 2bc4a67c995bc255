"""The index of all methods: one line a method, whatever their summaries hold."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.model import Spec
from generator.spec import read_spec

from .hostile import HOSTILE
from .planned import index_page

PING = "| `ping` | `depot.ping` | `depot ping` | read | {} | https://docs.acme.example/ping |"


def rows(page: str) -> list[str]:
    """The rows of the table, its head aside."""
    return [line for line in page.split("\n") if line.startswith("|")][2:]


def cells(row: str) -> list[str]:
    """The cells of a row, as a reader of Markdown cuts it."""
    assert row.startswith("| ")
    assert row.endswith(" |")
    return re.split(r"(?<!\\)(?:\\\\)*\|", row[1:-1])


def summarized(spec: Spec, text: str) -> Spec:
    """The spec with this summary in all of its methods."""
    return replace(spec, methods=tuple(item._replace(summary=text) for item in spec.methods))


def test_a_line_for_each_method(acme: Path) -> None:
    page = index_page(read_spec(acme))
    assert page.startswith("# Acme depot API: all methods\n\n7 methods, one a line: ")
    assert [row.split("`")[1] for row in rows(page)] == [
        "depot.import",
        "depot.shelf.codes",
        "depot.shelf.get",
        "depot.shelf.get.nearest",
        "depot.shelf.list",
        "ping",
        "v3/depot.crate.add",
    ]
    assert PING.format("Say whether the depot is there.") in rows(page)
    assert rows(page)[0].startswith(
        "| `depot.import` | `depot.depot.import_` | `depot depot import` | write | "
    )
    assert rows(page)[-1].startswith(
        "| `v3/depot.crate.add` | `depot.v3.depot.crate.add` | `depot v3 depot crate add` | write |"
    )


def test_a_deprecated_method_names_its_replacement(acme: Path) -> None:
    (row,) = [row for row in rows(index_page(read_spec(acme))) if "`depot.shelf.get`" in row]
    assert "| Deprecated, use `depot.shelf.list`. Get a shelf. |" in row


@pytest.mark.parametrize(
    ("replacement", "note"),
    [("{}", "| Deprecated. Get a shelf. |"), ("{replacement: depot.*}", "use `depot.*`. Get a")],
)
def test_a_deprecated_method_without_one_or_with_a_group(
    acme: Path, replacement: str, note: str
) -> None:
    file = acme / "depot/shelf/get.yaml"
    file.write_text(re.sub("deprecated: .*", f"deprecated: {replacement}", file.read_text()))
    assert note in index_page(read_spec(acme))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a | b", r"a \| b"),
        ("a \\| b", r"a \\\| b"),
        ("a\nb\r\n| c", r"a b \| c"),
        ("`rm` _x_ *y*", r"\`rm\` \_x\_ \*y\*"),
        ("[x](y) <b>", r"\[x\](y) \<b\>"),
        ("# x  {y}", r"\# x \{y\}"),
        ("a\u202eb\u2028c\x1b[2J", r"ab c\[2J"),
    ],
)
def test_a_summary_is_nothing_but_text(acme: Path, text: str, shown: str) -> None:
    assert PING.format(shown) in rows(index_page(summarized(read_spec(acme), text)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    text=st.one_of(st.text(min_size=1), st.sampled_from(HOSTILE), st.text("|`\\\n\r*<", min_size=1))
)
@example("|")
@example("\\")
@example("`\n| x |\n")
def test_no_summary_breaks_the_table(acme: Path, text: str) -> None:
    found = rows(index_page(summarized(_read(acme), text)))
    assert len(found) == 7
    assert {len(cells(row)) for row in found} == {6}
    assert not re.search(r"(?<!\\)(?:\\\\)*[`<*]", cells(found[5])[4])


_SPECS: dict[str, Spec] = {}


def _read(folder: Path) -> Spec:
    """The spec, read once: no test of summaries changes its files."""
    return _SPECS.setdefault("acme", read_spec(folder))


def test_the_title_is_nothing_but_text(acme: Path) -> None:
    spec = read_spec(acme)
    page = index_page(replace(spec, api=replace(spec.api, title="A | <b>")))
    assert page.startswith("# A \\| \\<b\\>: all methods\n")


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("methods", "api methods"),
        ("help", "api help"),
        ("methods.find", "api methods.find"),
        ("api.info", "api api.info"),
        ("methodical", "methodical"),
        ("shelf.methods", "shelf methods"),
    ],
)
def test_a_method_that_begins_as_a_command_of_the_program(
    acme: Path, name: str, command: str
) -> None:
    text = (acme / "ping.yaml").read_text().replace("method: ping", f"method: {name}")
    file = acme / f"{name.replace('.', '/')}.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)
    (row,) = [row for row in rows(index_page(read_spec(acme))) if row.startswith(f"| `{name}` |")]
    assert f"| `depot {command}` |" in row
