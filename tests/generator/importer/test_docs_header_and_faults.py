"""What stands above the tables of a page, its tables of errors, and placeholders."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importer.docs.facts import ErrorFact
from generator.importer.docs.faults import faults_of
from generator.importer.docs.header import Header, header_of
from generator.importer.docs.placeholders import without_secrets

from .documented import page, table


def head(text: str) -> Header:
    """The header of a page that begins so."""
    return header_of(page(f"# Add depot.add\n\n{text}\n\n## Method Parameters\n"))


class TestScope:
    """The line of scopes."""

    @pytest.mark.parametrize(
        ("text", "scope"),
        [
            ("> Scope: [`depot`](../scopes.md)", ("depot",)),
            ("> Scope: [`depot, crm`](../scopes.md)", ("depot", "crm")),
            ("> Scope: [`depot`](a.md), [`crm`](b.md)", ("depot", "crm")),
            ("> Scope: [`depot`](a.md), [`depot`](b.md)", ("depot",)),
            ("> **Scope**: `depot_v2`", ("depot_v2",)),
            ('> Scope: "depot"', ("depot",)),
            ("> Scopes: [depot](../scopes.md)", ("depot",)),
            ("> Scope: depot | Who can execute the method: `user`", ("depot",)),
            ("> Scope: [`user.basic`](a.md)\n> \n> Who can call: `admin`", ("user.basic",)),
            ("No word of it.", ()),
        ],
    )
    def test_scopes(self, text: str, scope: tuple[str, ...]) -> None:
        assert head(text).scope == scope

    def test_the_first_scope_counts(self) -> None:
        assert head("> Scope: `depot`\n\n```\n```\n\nScope: `crm`").scope == ("depot",)

    def test_a_scope_in_a_later_section_does_not_count(self) -> None:
        text = "# Add depot.add\n\n## Method Parameters\n\n> Scope: [`depot`](a.md)\n"
        assert header_of(page(text)).scope == ()


class TestAccess:
    """Who may call."""

    @pytest.mark.parametrize(
        ("text", "access"),
        [
            ("> Who can execute the method: any user", "any user"),
            ("> Who can execute the method: **Administrator**.", "Administrator"),
            ("> **Who can call the method:** `administrator`", "administrator"),
            ("> Who can execute the method:\n> - owner\n> - keeper\n>\n> More", "owner; keeper"),
            ("> Scope: `a`", ""),
        ],
    )
    def test_access(self, text: str, access: str) -> None:
        assert head(text).access_text == access


class TestDeprecation:
    """Notes that a method is of the past."""

    @pytest.mark.parametrize(
        "note",
        [
            '{% note warning "Deprecated method" %}\n\nUse another.\n\n{% endnote %}',
            '{% note warning "DEVELOPMENT OF THIS METHOD HAS BEEN HALTED" %}\nx\n{% endnote %}',
            "{% note warning %}\nThe development of this method has been stopped.\n{% endnote %}",
            "{% note info %}\nThis method is deprecated.\n{% endnote %}",
            "{% note alert %}\n**Method development** ended.\n{% endnote %}",
        ],
    )
    def test_halted(self, note: str) -> None:
        assert head(note).deprecated is True

    @pytest.mark.parametrize(
        "note",
        [
            '{% note tip "Deprecated" %}\nx\n{% endnote %}',
            '{% note warning "Deprecated event" %}\nx\n{% endnote %}',
            "{% note info %}\nThe field A is deprecated.\n{% endnote %}",
            "The method is deprecated.",
        ],
    )
    def test_not_halted(self, note: str) -> None:
        assert head(note).deprecated is False

    def test_replacements(self) -> None:
        note = (
            '{% note warning "Deprecated" %}\nUse [`depot.item.add`](./item/add.md) '
            "or [depot.thing.*](../thing/index.md), or [this](x.md).\n{% endnote %}"
        )
        assert head(note).instead == (
            ("depot.item.add", "./item/add.md"),
            ("depot.thing.*", "../thing/index.md"),
            ("this", "x.md"),
        )

    def test_a_note_further_down_does_not_count(self) -> None:
        text = '# A a.b\n\n## Parameters\n\n{% note warning "Deprecated" %}\nx\n{% endnote %}'
        assert header_of(page(text)).deprecated is False


def errors(source: str) -> list[tuple[str, int | None, str | None, str | None, str]]:
    """Code, status, message, field and text of the errors of a section."""
    found = faults_of(page(f"# A a.b\n\n## Error Handling\n\n{source}"))
    return [(item.code, item.http, item.message, item.field, item.text) for item in found]


class TestErrors:
    """Tables of errors in their variants."""

    def test_code_description_value(self) -> None:
        source = table(("**Code**", "**Description**", "**Value**"), ("`E_ONE`", "One", "Why"))
        assert errors(source) == [("E_ONE", None, "One", None, "Why")]

    def test_code_and_description(self) -> None:
        source = table(("**Code**", "**Description**"), ("`E_ONE`", "Why"))
        assert errors(source) == [("E_ONE", None, None, None, "Why")]

    def test_code_message_description(self) -> None:
        for name in ("Error message", "Error Text", "Message"):
            source = table(("**Code**", f"**{name}**", "**Description**"), ("`E`", "One", "Why"))
            assert errors(source) == [("E", None, "One", None, "Why")]

    @pytest.mark.parametrize(
        "heads",
        [
            ("**Error text**", "**Description**"),
            ("**Error Message**", "**Description**"),
            ("**Error**", "**Description**"),
            ("**Description**", "**Value**"),
        ],
    )
    def test_messages_without_a_code(self, heads: tuple[str, str]) -> None:
        source = table(heads, ("`One`", "Why"), ("Two", ""))
        assert errors(source) == [("", None, "One", None, "Why"), ("", None, "Two", None, "")]

    def test_status_code_description_value(self) -> None:
        source = table(
            ("**Status**", "**Code**", "**Description**", "**Value**"),
            ("`400`", "`E_ONE`", "One", "Why"),
            ("403 Forbidden", "`E_TWO`", "Two", ""),
        )
        assert errors(source) == [
            ("E_ONE", 400, "One", None, "Why"),
            ("E_TWO", 403, "Two", None, ""),
        ]

    def test_code_http_status_reason(self) -> None:
        source = table(("**Code**", "**HTTP status**", "**Reason**"), ("E", "`404`", "Why"))
        assert errors(source) == [("E", 404, None, None, "Why")]

    def test_fields_of_version_3(self) -> None:
        source = "Error Code: `DEPOT_V3_INVALID`\n\n" + table(
            ("**Field**", "**Error description**", "**How to fix**"),
            ("`depotId`", "Is missing", "Send it"),
            ("`-`", "Is wrong", "Mend it"),
        )
        assert errors(source) == [
            ("DEPOT_V3_INVALID", None, "Is missing", "depotId", "Send it"),
            ("DEPOT_V3_INVALID", None, "Is wrong", None, "Mend it"),
        ]

    def test_each_table_of_version_3_has_its_code(self) -> None:
        one = table(("**Field**", "**Error Description**", "**How to Fix**"), ("`a`", "x", "y"))
        source = f"Error Code: `E_ONE`\n\n{one}\nError code: **`E_TWO`**\n\n{one}"
        assert [(code, field) for code, _, _, field, _ in errors(source)] == [
            ("E_ONE", "a"),
            ("E_TWO", "a"),
        ]

    def test_a_code_does_not_reach_over_a_heading(self) -> None:
        one = table(("**Field**", "**Error description**", "**How to fix**"), ("`a`", "x", "y"))
        assert errors(f"Error Code: `E_ONE`\n\n### Other\n\n{one}") == []

    def test_a_code_reaches_over_a_small_heading(self) -> None:
        one = table(("**Field**", "**Error description**", "**How to fix**"), ("`a`", "x", "y"))
        source = f"Error Code: `E_ONE`\n\n#### Details\n\n{one}"
        assert errors(source) == [("E_ONE", None, "x", "a", "y")]

    def test_a_long_code(self) -> None:
        code = "DEPOT_" * 12
        source = table(("**Code**", "**Description**"), (f"`{code}`", "x"))
        assert errors(source) == [(code, None, None, None, "x")]

    def test_a_status_where_the_code_belongs(self) -> None:
        source = table(("**Code**", "**Description**", "**Value**"), ("`403`", "No", "Why"))
        assert errors(source) == [("", 403, "No", None, "Why")]

    def test_a_number_that_is_no_status(self) -> None:
        source = table(("**Code**", "**Description**", "**Value**"), ("`100`", "No", "Why"))
        assert errors(source) == [("100", None, "No", None, "Why")]

    def test_several_numbers(self) -> None:
        source = table(("**Code**", "**Description**", "**Value**"), ("`100, 101 102`", "No", ""))
        assert [code for code, *_ in errors(source)] == ["100", "101", "102"]

    @pytest.mark.parametrize("empty", ["Empty value", "empty string", "—", "-", ""])
    def test_an_empty_code(self, empty: str) -> None:
        source = table(("**Code**", "**Description**", "**Value**"), (empty, "One", "Why"))
        assert errors(source) == [("", None, "One", None, "Why")]

    def test_a_sentence_where_the_code_belongs(self) -> None:
        sentence = "The depot that was named could not be found in any of the lists"
        source = table(("**Code**", "**Description**"), (sentence, "Why"))
        assert errors(source) == [("", None, sentence, None, "Why")]

    def test_links_bold_and_backslashes_are_dropped_but_code_in_messages(self) -> None:
        source = table(
            ("**Code**", "**Description**", "**Value**"), ("**E\\_ONE**", "[a](b) `c`", "")
        )
        assert errors(source) == [("E_ONE", None, "a `c`", None, "")]

    def test_the_same_error_counts_once(self) -> None:
        source = table(("**Code**", "**Description**"), ("`E`", "One"), ("`E`", "Two"))
        assert errors(source) == [("E", None, None, None, "One")]

    def test_one_code_with_two_messages_counts_twice(self) -> None:
        source = table(
            ("**Code**", "**Description**", "**Value**"), ("`E`", "A", ""), ("`E`", "B", "")
        )
        assert [(code, message) for code, _, message, *_ in errors(source)] == [
            ("E", "A"),
            ("E", "B"),
        ]

    def test_an_empty_table_is_none(self) -> None:
        assert errors("#|\n|#") == []

    def test_short_rows(self) -> None:
        source = table(("**Code**", "**Description**", "**Value**"), ("`E`",))
        assert errors(source) == [("E", None, None, None, "")]

    def test_other_tables_are_none(self) -> None:
        assert errors(table(("**Error**", "**How to Resolve**"), ("x", "y"))) == []
        assert errors(table(("**Name**", "**Description**"), ("x", "y"))) == []

    def test_tables_of_other_sections_are_none(self) -> None:
        source = table(("**Code**", "**Description**"), ("`E`", "x"))
        assert errors(f"x\n\n## Countries\n\n{source}") == []

    def test_errors_know_their_lines(self) -> None:
        source = table(("**Code**", "**Description**"), ("`E`", "x"))
        assert faults_of(page(f"## Errors\n\n{source}")) == (
            ErrorFact("E", None, None, None, 5, "x"),
        )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("mail john.doe+x@mail.firm.co now", "mail user@example.com now"),
        ("user@example.org", "user@example.org"),
        ("https://portal.bitrix24.de/crm/", "https://acme.bitrix24.com/crm/"),
        ("https://b24-abc1.bitrix24.com.br/x", "https://acme.bitrix24.com/x"),
        ("https://your-domain.bitrix24.com/", "https://your-domain.bitrix24.com/"),
        ("https://acme.bitrix24.com/", "https://acme.bitrix24.com/"),
        ("https://oauth.bitrix.info/", "https://oauth.bitrix.info/"),
        ("/rest/15/aaaaaaaaaa111111/x", "/rest/1/your-webhook-code/x"),
        ("/rest/api/15/aaaaaaaaaa111111/x", "/rest/api/1/your-webhook-code/x"),
        ("/rest/1/your-webhook-code/x", "/rest/1/your-webhook-code/x"),
        ("t=" + "0a" * 30 + "!", "t=your-token!"),
        ("0a" * 16, "0a" * 16),
        (5, 5),
        (None, None),
    ],
)
def test_placeholders(value: Any, expected: Any) -> None:
    assert without_secrets(value) == expected
    assert without_secrets({"a": [value, {"b": value}]}) == {"a": [expected, {"b": expected}]}


@pytest.mark.parametrize("value", ["a@b.ru, c@d.com", "https://x.bitrix24.ru/rest/1/abcdefghijkl/"])
def test_placeholders_are_stable(value: str) -> None:
    once = without_secrets(value)
    assert without_secrets(once) == once != value
