"""Which method a page describes, and of which version."""

from __future__ import annotations

import pytest

from generator.importer.docs.blocks import parse_blocks
from generator.importer.docs.identity import Identity, addresses_in, identify

from .documented import curl, method_page


def identity(page: str, text: str) -> Identity | None:
    """The identity of a page."""
    return identify(f"api-reference/{page}", parse_blocks(text))


def named(page: str, text: str) -> tuple[str, int, str | None] | None:
    """Method, version and misspelt title of a page."""
    found = identity(page, text)
    return None if found is None else (found.method, found.version, found.title)


def test_title_address_and_file_agree() -> None:
    text = method_page("depot.item.add")
    assert identity("depot/depot-item-add", text) == Identity("depot.item.add", 2, 1)


def test_a_misspelt_title_where_the_address_is_right() -> None:
    text = method_page("depot.item.add", title="Add an Item depot.itme.add")
    assert named("depot/depot-item-add", text) == ("depot.item.add", 2, "depot.itme.add")


def test_the_address_of_another_method() -> None:
    text = method_page("depot.item.add", title="Delete an Item depot.item.delete")
    assert named("depot/depot-item-delete", text) == ("depot.item.delete", 2, None)


def test_the_address_of_another_method_and_a_file_that_says_less() -> None:
    text = method_page("depot.item.add", title="Delete an Item depot.item.delete")
    assert named("depot/delete", text) == ("depot.item.delete", 2, None)


def test_a_title_without_a_name() -> None:
    text = method_page("depot.item.add", title="Add an Item")
    assert named("depot/depot-item-add", text) == ("depot.item.add", 2, None)


def test_a_title_without_a_name_and_a_file_that_is_called_otherwise() -> None:
    assert identity("depot/how-to", method_page("depot.item.add", title="Add an Item")) is None


def test_upper_case_letters_are_those_of_the_address() -> None:
    text = method_page("depot.item.getByClientId", title="Get depot.item.getbyclientid")
    assert named("depot/depot-item-get-by-client-id", text) == (
        "depot.item.getByClientId",
        2,
        "depot.item.getbyclientid",
    )


def test_upper_case_letters_of_the_title_are_kept_without_an_address() -> None:
    text = "# Get depot.item.isOffers\n\n## Method Parameters\n"
    assert named("depot/depot-item-is-offers", text) == ("depot.item.isOffers", 2, None)


def test_underscores_count_for_nothing_in_the_file() -> None:
    text = method_page("depot.sonet_group.get")
    assert named("depot/depot-sonet-group-get", text) == ("depot.sonet_group.get", 2, None)


def test_a_name_that_only_a_script_calls() -> None:
    text = "# Add\n\n## Code Examples\n\n```js\nb24.callMethod('depot.add', {});\n```\n"
    assert named("depot/depot-add", text) == ("depot.add", 2, None)


def test_a_name_of_one_word_needs_an_address() -> None:
    text = "# Scopes\n\n## Parameters\n\n```js\nb24.callMethod('scope');\n```\n"
    assert identity("common/scope", text) is None
    assert named("common/scope", text + curl("scope")) == ("scope", 2, None)


class TestVersions:
    """``/rest/api/`` is version 3."""

    def test_by_the_address(self) -> None:
        text = method_page("depot.item.add", address="rest/api/1/abc")
        found = identity("rest-v3/depot/depot-item-add", text)
        assert found is not None
        assert (found.version, found.key) == (3, "v3.depot.item.add")

    def test_by_the_address_of_most_examples(self) -> None:
        text = method_page("depot.item.add") + curl("depot.item.add", address="rest/api/1/abc") * 2
        assert named("depot/depot-item-add", text) == ("depot.item.add", 3, None)

    def test_by_the_file(self) -> None:
        text = "# Add depot.item.add\n\n## Method Parameters\n"
        assert named("depot/depot-item-add-rest-v3", text) == ("depot.item.add", 3, None)

    def test_by_what_a_note_says(self) -> None:
        text = (
            "# Add depot.item.add\n\n{% note info %}\nThe method belongs to REST 3.0.\n"
            "{% endnote %}\n\n## Method Parameters\n"
        )
        assert named("depot/depot-item-add", text) == ("depot.item.add", 3, None)


class TestOtherPages:
    """Pages that describe no method."""

    def test_an_event(self) -> None:
        text = method_page("event.bind", title="On Adding an Item onDepotItemAdd")
        assert identity("depot/events/on-depot-item-add", text) is None

    def test_an_event_with_the_name_of_a_method(self) -> None:
        text = "# Event ondepot.add\n\n## Parameters\n"
        assert identity("depot/events/ondepot-add", text) is None

    @pytest.mark.parametrize(
        ("path", "method"),
        [
            ("events/event-bind", "event.bind"),
            ("calendar/events/event-test", "event.test"),
            ("calendar/calendar-event/calendar-event-add", "calendar.event.add"),
        ],
    )
    def test_a_method_that_is_called_like_events(self, path: str, method: str) -> None:
        assert named(path, method_page(method)) == (method, 2, None)

    def test_an_event_in_capitals(self) -> None:
        text = "# Event ON.DEPOT.ADD\n\n## Parameters\n"
        assert identity("depot/on-depot-add", text) is None

    def test_an_overview(self) -> None:
        text = "# Depots depot.*: Overview of Methods depot.item\n\n## Parameters\n\nx\n"
        assert identity("depot/index", text) is None

    def test_a_page_without_the_sections_of_a_method(self) -> None:
        assert identity("depot/depot-add", "# Add depot.add\n\n## Continue Learning\n") is None

    def test_an_empty_page(self) -> None:
        assert identity("depot/depot-add", "") is None

    def test_a_title_that_names_a_group(self) -> None:
        assert identity("depot/index", "# About depot.item\n\n## Examples\n") is None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("https://acme.bitrix24.com/rest/1/abc/depot.add", [(2, "depot.add")]),
        ("https://acme.bitrix24.com/rest/1/abc/depot.add.json?ID=1", [(2, "depot.add")]),
        ("https://acme.bitrix24.com/rest/depot.add", [(2, "depot.add")]),
        ("https://acme.bitrix24.com/rest/api/1/abc/depot.add", [(3, "depot.add")]),
        ("https://acme.bitrix24.com/rest/api/depot.add", [(3, "depot.add")]),
        ("https://**put.your-domain-here**/rest/**1**/**abc**/depot.add", [(2, "depot.add")]),
        ('"https://a.com/rest/1/x/a.b" https://b.com/rest/c.d', [(2, "a.b"), (2, "c.d")]),
        ("https://acme.bitrix24.com/rest/", []),
        ("https://acme.bitrix24.com/company/", []),
        ("https://acme.bitrix24.com/rest/1/abc/", [(2, "abc")]),
    ],
)
def test_addresses_in_code(code: str, expected: list[tuple[int, str]]) -> None:
    assert list(addresses_in(code)) == expected
