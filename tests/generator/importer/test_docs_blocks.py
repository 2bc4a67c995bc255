"""Pages as blocks: what is a heading, a table, code, and that nothing gets lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importer.docs.blocks import CodeBlock, Heading, Note, Table, Text, parse_blocks

from .documented import cells, first, texts_of


def test_blocks_come_in_their_order_with_their_lines() -> None:
    page = "# Top\n\nOne.\nTwo.\n\n## Next {#next}\n\n```json\n{}\n```\n\n#|\n|| a | b ||\n|#\nEnd."
    assert parse_blocks(page) == (
        Heading(1, 1, "Top", None),
        Text(2, "One.\nTwo."),
        Heading(6, 2, "Next", "next"),
        CodeBlock(8, "json", "{}"),
        Table(12, first(page, Table).rows),
        Text(15, "End."),
    )


def test_cells_know_their_lines() -> None:
    found = first("#|\n|| one |\n  two ||\n\n|| three | four ||\n|#", Table)
    assert [[cell.line for cell in row] for row in found.rows] == [[2, 3], [5, 5]]


@pytest.mark.parametrize(
    ("line", "text", "anchor"),
    [
        ("## Parameter `fields` {#fields}", "Parameter fields", "fields"),
        ("### **Bold** head", "Bold head", None),
        ("### FIELDS\\_X Parameter", "FIELDS_X Parameter", None),
        ("## Head {.class}", "Head", None),
        ("## Two {#one} {#two}", "Two", "two"),
    ],
)
def test_headings(line: str, text: str, anchor: str | None) -> None:
    heading = first(line, Heading)
    assert (heading.text, heading.anchor) == (text, anchor)


def test_a_heading_with_very_many_spaces_is_read_at_once() -> None:
    assert first(f"## a{' ' * 2000}b", Heading).text == f"a{' ' * 2000}b"


def test_seven_signs_are_no_heading() -> None:
    assert parse_blocks("####### x\n#y") == (Text(1, "####### x\n#y"),)


def test_windows_line_ends_and_a_byte_order_mark() -> None:
    assert parse_blocks("\ufeff# A\r\n\r\nb\r\n") == (Heading(1, 1, "A", None), Text(2, "b"))


class TestTables:
    """``#|``, ``||`` and what may stand in between."""

    def test_a_row_may_be_written_over_many_lines(self) -> None:
        assert cells("#|\n||\n**A**\n`integer`\n|\nfirst\n\nsecond\n||\n|#") == [
            ["**A**\n`integer`", "first\n\nsecond"]
        ]

    def test_rows_may_follow_each_other_on_a_line(self) -> None:
        assert cells("#|\n|| a | b || || c | d ||\n|#") == [["a", "b"], ["c", "d"]]

    def test_a_bar_in_code_is_no_border(self) -> None:
        assert cells("#|\n|| `a|b` | ``c | `d` || e`` ||\n|#") == [["`a|b`", "``c | `d` || e``"]]

    def test_a_bar_in_fenced_code_is_no_border(self) -> None:
        text = '#|\n|| a |\n```json\n{"x": "1 | 2 || 3"}\n``` ||\n|| b | c ||\n|#'
        assert cells(text) == [["a", '```json\n{"x": "1 | 2 || 3"}\n```'], ["b", "c"]]

    def test_an_end_of_a_table_in_fenced_code_is_none(self) -> None:
        text = "#|\n|| a |\n```\n|#\n```\n||\n|| b | c ||\n|#\nafter"
        assert cells(text) == [["a", "```\n|#\n```"], ["b", "c"]]

    def test_a_bar_in_a_name_is_no_border(self) -> None:
        assert cells("#|\n|| **TASKS|UF_CRM** `string` | A\\|B ||\n|#") == [
            ["**TASKS|UF_CRM** `string`", "A\\|B"]
        ]

    def test_a_bar_before_an_underscore_is_no_border_and_before_a_space_is_one(self) -> None:
        assert cells("#|\n|| A|_B| c ||\n|#") == [["A|_B", "c"]]

    def test_a_bar_between_spaces_or_signs_is_a_border(self) -> None:
        assert cells("#|\n|| `a`|b ||\n|| c |d ||\n|| *e*|f ||\n|#") == [
            ["`a`", "b"],
            ["c", "d"],
            ["*e*", "f"],
        ]

    def test_nested_json_and_lists(self) -> None:
        inner = 'Keys:\n- `a` — one\n- `b` — two\n\n```\n{\n  "a": [1, {"b": 2}]\n}\n```'
        assert cells(f"#|\n|| **X** `object` | {inner}\n||\n|#") == [["**X** `object`", inner]]

    def test_a_table_in_a_cell(self) -> None:
        inner = "#|\n|| x | y ||\n|#"
        text = f"#|\n|| a |\n{inner}\nrest ||\n|| b | c ||\n|#\nafter"
        assert cells(text) == [["a", f"{inner}\nrest"], ["b", "c"]]
        assert parse_blocks(text)[-1] == Text(9, "after")

    def test_an_empty_cell_is_a_cell(self) -> None:
        assert cells("#|\n|| a | | c ||\n|| | ||\n|#") == [["a", "", "c"], ["", ""]]

    def test_a_fence_that_never_closes_takes_nothing_away(self) -> None:
        assert cells("#|\n|| a | ```json { ||\n|| b | c ||\n|#")[1] == ["b", "c"]

    def test_code_on_one_line_between_triple_marks_is_no_fence(self) -> None:
        text = "#|\n|| **a**\n```string``` |\nfirst ||\n|| b | c ||\n|#\n\n## Next\n"
        assert cells(text) == [["**a**\n```string```", "first"], ["b", "c"]]
        assert first(text, Heading).text == "Next"

    def test_a_table_without_an_end_stops_at_the_next_heading(self) -> None:
        text = "#|\n|| a | b ||\n|| c | d ||\n\n## Next\n\nText."
        blocks = parse_blocks(text)
        assert cells(text) == [["a", "b"], ["c", "d"]]
        assert blocks[1:] == (Heading(5, 2, "Next", None), Text(6, "Text."))

    def test_a_table_without_an_end_keeps_the_row_above_the_heading(self) -> None:
        text = "#|\n|| a | b ||\n|| c | d ||\n## Next"
        assert cells(text) == [["a", "b"], ["c", "d"]]
        assert first(text, Heading).line == 4

    def test_a_row_without_an_end_is_kept(self) -> None:
        assert cells("#|\n|| a | b ||\n|| c | d\n|#") == [["a", "b"], ["c", "d"]]


class TestCode:
    """Fences, languages, tabs, indents."""

    def test_an_indented_fence_is_dedented(self) -> None:
        block = first("  ```JSON\n  {\n    1\n }\n  ```\n", CodeBlock)
        assert (block.language, block.text) == ("json", "{\n  1\n}")

    def test_a_longer_fence_holds_a_shorter_one(self) -> None:
        page = "````\n```\nx\n```\n````\nafter"
        assert parse_blocks(page) == (CodeBlock(1, "", "```\nx\n```"), Text(6, "after"))

    def test_tildes(self) -> None:
        assert first("~~~bash\na\n~~~", CodeBlock) == CodeBlock(1, "bash", "a")

    def test_a_fence_without_an_end_runs_to_the_end(self) -> None:
        assert parse_blocks("```js\na\n## b") == (CodeBlock(1, "js", "a\n## b"),)

    def test_a_code_block_knows_its_tab(self) -> None:
        page = (
            "{% list tabs %}\n\n- cURL (Webhook)\n\n    ```bash\n    curl x\n    ```\n\n"
            "- JS\n\n    ```js\n    f()\n    ```\n\n{% endlist %}\n\n```\nz\n```"
        )
        blocks = [block for block in parse_blocks(page) if isinstance(block, CodeBlock)]
        assert [(block.tab, block.text) for block in blocks] == [
            ("cURL (Webhook)", "curl x"),
            ("JS", "f()"),
            (None, "z"),
        ]

    def test_a_list_outside_of_tabs_is_text(self) -> None:
        assert texts_of(parse_blocks("Intro:\n- one\n- two\n")) == "Intro:\n- one\n- two"


class TestNotes:
    """Highlighted notes."""

    def test_a_note_has_kind_title_and_text(self) -> None:
        page = '{% note warning "Stopped" %}\n\nUse the other.\n\n{% endnote %}\nafter'
        assert parse_blocks(page) == (
            Note(1, "warning", "Stopped", "Use the other."),
            Text(6, "after"),
        )

    def test_a_note_without_title(self) -> None:
        assert parse_blocks("{% note info %}\nx\n{% endnote %}") == (Note(1, "info", "", "x"),)

    def test_a_note_on_one_line_is_kept(self) -> None:
        page = '{% note tip "Hint" %} Look here {% endnote %}\nafter'
        assert texts_of(parse_blocks(page)) == page

    def test_other_directives_are_dropped(self) -> None:
        assert parse_blocks("a\n{% include [x](y.md) %}\nb") == (Text(1, "a"), Text(3, "b"))


PIECES = st.sampled_from(
    [
        *("## Head", "#", "```json", "```", "~~~", "> ```", "{% note info %}", "{% endnote %}"),
        *("{% list tabs %}", "{% endlist %}", "", "    indented", "1. item", "> quoted", "`x|y`"),
        *("{%", "|#", "||", "| a", "****", "\\|", "``", "{#x}"),
    ]
)
TABLE_PIECES = st.sampled_from(["#|", "|#", "|| a", "||", "| b", "b ||", "```", "`", "### H"])


@given(st.text())
def test_any_text_is_blocks(page: str) -> None:
    assert isinstance(parse_blocks(page), tuple)


@given(
    st.lists(st.one_of(PIECES, TABLE_PIECES, st.text(alphabet="#|`~-> {%}\\*ab\n")), max_size=30)
)
def test_any_mixture_is_blocks_in_order(lines: list[str]) -> None:
    numbers = [block.line for block in parse_blocks("\n".join(lines))]
    assert numbers == sorted(numbers)
    assert all(1 <= number <= len("\n".join(lines).split("\n")) for number in numbers)


@given(st.lists(st.one_of(st.just("word"), PIECES), max_size=30))
def test_no_line_of_text_gets_lost(lines: list[str]) -> None:
    numbered = [f"word{n}." if line == "word" else line for n, line in enumerate(lines)]
    kept = texts_of(parse_blocks("\n".join(numbered)))
    assert [line for line in numbered if line.startswith("word") and line not in kept] == []


@given(st.lists(st.lists(st.sampled_from(["a", "b c", "`x|y`", "- i", "**N**"]), min_size=1)))
def test_what_is_written_as_a_table_is_read_as_one(written: list[list[str]]) -> None:
    lines = "".join(f"|| {' | '.join(row)} ||\n" for row in written)
    assert cells(f"#|\n{lines}|#") == written
