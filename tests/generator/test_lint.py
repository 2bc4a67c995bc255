"""Each rule of the linter on a file that follows it and on one that does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.by_rule import is_by_rule, method_summary, record_summary
from generator.effects import effect_of, promised_by
from generator.lint import RULES, lint

SECRET_URL = f"https://b24-x1y2z3.bitrix24.com/rest/1/{'abcdefghij' * 2}/"

CASES = {
    "summary-form": ("ping.yaml", "depot is there.", "depot is there"),
    "own-words": ("ping.yaml", "Say whether the depot is there.", "Call ping."),
    "effect-fits-name": ("depot/shelf/list.yaml", "effect: read", "effect: write"),
    "described": ("depot/shelf/list.yaml", ", summary: Items to skip.", ""),
    "example-given": ("ping.yaml", "  - call: {}\n    answer", "  - answer"),
    "record-used": ("records/depot/shelf.yaml", "", ""),
    "default-fits": ("depot/import.yaml", "B: null}", "B: null}, default: A"),
    "glossary-used": ("glossary/all.yaml", "", "groups: {depot: {NOBODY: Nobody asks.}}\n"),
    "no-secrets": ("depot/shelf/get.yaml", "boxes: []", f'boxes: [{{label: "{SECRET_URL}"}}]'),
    "error-listed": ("depot/import.yaml", "{error: FULL", "{error: EMPTY"),
    "option-names": (
        "depot/shelf/get.yaml",
        "  CODE:",
        "  Out_put: {type: any, summary: X.}\n  CODE:",
    ),
}


def test_every_rule_has_a_case_and_says_what_it_demands() -> None:
    assert CASES.keys() == RULES.keys()
    assert all((rule.__doc__ or "").endswith(".") for rule in RULES.values())


def test_the_spec_follows_all_rules(acme: Path) -> None:
    assert lint(acme) == []


@pytest.mark.parametrize("name", CASES)
def test_a_rule_finds_what_breaks_it(acme: Path, name: str) -> None:
    file, old, new = CASES[name]
    path = acme / file
    if name == "record-used":
        path = acme / "records/depot/lonely.yaml"
        path.write_text(
            "record: depot.lonely\nsummary: Nobody.\nfields: {a: {type: any, summary: A.}}\n"
        )
    elif name == "glossary-used":
        path.parent.mkdir()
        path.write_text(new)
    else:
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new, 1))
    found = lint(acme)
    assert {problem.rule for problem in found} == {name}
    assert found[0].line > 0
    assert found[0].file == f"spec/{path.relative_to(acme).as_posix()}"


@pytest.mark.parametrize(
    "text",
    ["someone@company.com", "c0ffee" * 8, "acme.bitrix24.de", "your-portal.bitrix24.com"],
)
def test_placeholders_and_secrets_are_told_apart(acme: Path, text: str) -> None:
    path = acme / "depot/shelf/get.yaml"
    path.write_text(path.read_text().replace("boxes: []", f'boxes: [{{label: "{text}"}}]'))
    harmless = text.startswith(("acme.", "your-"))
    assert (lint(acme) == []) is harmless


def test_the_verb_reports_and_leaves_with_one(
    acme: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "--spec", str(acme)]) == 0
    (acme / "ping.yaml").write_text((acme / "ping.yaml").read_text().replace("there.", "there"))
    assert main(["lint", "--spec", str(acme)]) == 1
    printed = capsys.readouterr()
    assert (
        "error: spec/ping.yaml:2: summary: ends without a full stop [summary-form]" in printed.out
    )
    assert main(["lint", "--rules"]) == 0
    assert "no-secrets" in capsys.readouterr().out


def test_no_text_of_the_projects_own_spec_was_made_by_rule() -> None:
    """A warning of lint, which the gate lets pass; that there are no errors is the gate itself."""
    made = re.compile(
        r"summary: \"?(Call|Object) [\w.]+\.[\"},\n]|^access: as the page says$", re.M
    )
    spec = Path(__file__).parent.parent.parent / "spec"
    texts = {path: path.read_text("utf-8") for path in spec.rglob("*.yaml")}
    assert len(texts) > 1800
    assert [path.name for path, text in texts.items() if made.search(text)] == []
    assert made.search("{type: string, summary: Object crm.deal.}")
    assert made.search("summary: Call crm.deal.get.\naccess: everybody")
    assert made.search("summary: Get it.\naccess: as the page says\n")


def test_what_a_name_promises_is_what_it_is_taken_for() -> None:
    """The linter and the importer do not contradict each other."""
    for name in ("get", "list", "getlist", "fields", "count", "search"):
        assert promised_by(f"depot.{name}") == effect_of(f"depot.{name}") == "read"
    for name in ("add", "Set", "update", "delete", "unbind"):
        assert promised_by(f"depot.{name}") == effect_of(f"depot.{name}") == "write"
    assert promised_by("depot.settle") is None


def test_texts_made_by_rule_are_known_as_that() -> None:
    for text in (method_summary("a.b-c"), record_summary("depot.item")):
        assert is_by_rule(text)
    assert not is_by_rule("Call a method.")
