"""Links between pages: from the page's own folder, and from the top of the documentation."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importer.docs.pages import Checkout


@pytest.fixture
def pages(tmp_path: Path) -> Checkout:
    """Two pages in two folders."""
    for name in ("api-reference/x/a.md", "api-reference/y/b.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text("# A page\n")
    return Checkout(tmp_path)


@pytest.mark.parametrize(
    ("target", "page", "anchor"),
    [
        ("../y/b.md", "api-reference/y/b", ""),
        ("../y/b.html#part", "api-reference/y/b", "part"),
        ("/api-reference/y/b.md#part", "api-reference/y/b", "part"),
        ("#part", "api-reference/x/a", "part"),
        ("a.md", "api-reference/x/a", ""),
    ],
)
def test_a_link_leads_to_a_page_and_a_place(
    pages: Checkout, target: str, page: str, anchor: str
) -> None:
    found = pages.follow("api-reference/x/a", target)
    assert found is not None
    assert (found[0].path, found[1]) == (page, anchor)


@pytest.mark.parametrize(
    "target",
    ["https://example.com/b.md", "mailto:user@example.com", "c.md", "../../../b.md", "//b"],
)
def test_other_links_lead_nowhere(pages: Checkout, target: str) -> None:
    assert pages.follow("api-reference/x/a", target) is None
