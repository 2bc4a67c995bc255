# Generated from spec/v3/note: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("v3_note")


def test_v3__note__collection__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__add_1"],
        wire.client.v3.note.collection.add,
        wire.async_client.v3.note.collection.add,
        fields={"name": "Product documentation", "position": 100},
    )


def test_v3__note__collection__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__add_2"],
        wire.client.v3.note.collection.add,
        wire.async_client.v3.note.collection.add,
        fields={"name": "Product documentation", "position": 100},
    )


def test_v3__note__collection__archive_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__archive_1"],
        wire.client.v3.note.collection.archive,
        wire.async_client.v3.note.collection.archive,
        id=42,
    )


def test_v3__note__collection__archive_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__archive_2"],
        wire.client.v3.note.collection.archive,
        wire.async_client.v3.note.collection.archive,
        id=42,
    )


def test_v3__note__collection__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__delete_1"],
        wire.client.v3.note.collection.delete,
        wire.async_client.v3.note.collection.delete,
        id=42,
    )


def test_v3__note__collection__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__delete_2"],
        wire.client.v3.note.collection.delete,
        wire.async_client.v3.note.collection.delete,
        id=42,
    )


def test_v3__note__collection__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__get_1"],
        wire.client.v3.note.collection.get,
        wire.async_client.v3.note.collection.get,
        id=42,
    )


def test_v3__note__collection__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__get_2"],
        wire.client.v3.note.collection.get,
        wire.async_client.v3.note.collection.get,
        id=42,
    )


def test_v3__note__collection__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__list_1"],
        wire.client.v3.note.collection.list,
        wire.async_client.v3.note.collection.list,
        pagination={"limit": 50, "afterCursor": {"position": 100, "id": 42}},
    )


def test_v3__note__collection__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__list_2"],
        wire.client.v3.note.collection.list,
        wire.async_client.v3.note.collection.list,
        pagination={"limit": 50, "afterCursor": {"position": 100, "id": 42}},
    )


def test_v3__note__collection__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__update_1"],
        wire.client.v3.note.collection.update,
        wire.async_client.v3.note.collection.update,
        id=42,
        fields={"name": "Product documentation"},
    )


def test_v3__note__collection__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__update_2"],
        wire.client.v3.note.collection.update,
        wire.async_client.v3.note.collection.update,
        id=42,
        fields={"name": "Product documentation"},
    )


def test_v3__note__collection__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__field__get_1"],
        wire.client.v3.note.collection.field.get,
        wire.async_client.v3.note.collection.field.get,
        name="name",
        select=["name", "type", "title"],
    )


def test_v3__note__collection__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__field__get_2"],
        wire.client.v3.note.collection.field.get,
        wire.async_client.v3.note.collection.field.get,
        name="name",
        select=["name", "type", "title"],
    )


def test_v3__note__collection__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__collection__field__list_1"],
        wire.client.v3.note.collection.field.list,
        wire.async_client.v3.note.collection.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__collection__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__collection__field__list_2"],
        wire.client.v3.note.collection.field.list,
        wire.async_client.v3.note.collection.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__document__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__add_1"],
        wire.client.v3.note.document.add,
        wire.async_client.v3.note.document.add,
        fields={
            "collectionId": 42,
            "title": "Chapter 1",
            "parentId": 10,
            "markdown": "# Chapter 1N\nDocument Text",
        },
    )


def test_v3__note__document__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__add_2"],
        wire.client.v3.note.document.add,
        wire.async_client.v3.note.document.add,
        fields={
            "collectionId": 42,
            "title": "Chapter 1",
            "parentId": 10,
            "markdown": "# Chapter 1N\nDocument Text",
        },
    )


def test_v3__note__document__archive_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__archive_1"],
        wire.client.v3.note.document.archive,
        wire.async_client.v3.note.document.archive,
        id=77,
    )


def test_v3__note__document__archive_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__archive_2"],
        wire.client.v3.note.document.archive,
        wire.async_client.v3.note.document.archive,
        id=77,
    )


def test_v3__note__document__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__delete_1"],
        wire.client.v3.note.document.delete,
        wire.async_client.v3.note.document.delete,
        id=77,
    )


def test_v3__note__document__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__delete_2"],
        wire.client.v3.note.document.delete,
        wire.async_client.v3.note.document.delete,
        id=77,
    )


def test_v3__note__document__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__get_1"],
        wire.client.v3.note.document.get,
        wire.async_client.v3.note.document.get,
        id=42,
    )


def test_v3__note__document__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__get_2"],
        wire.client.v3.note.document.get,
        wire.async_client.v3.note.document.get,
        id=42,
    )


def test_v3__note__document__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__update_1"],
        wire.client.v3.note.document.update,
        wire.async_client.v3.note.document.update,
        id=77,
        fields={
            "title": "Chapter 1 (updated)",
            "markdown": "# Chapter 1\n\nUpdated text\n\n[[image fileId=5001 width=30.98 align=left]]",
        },
        overwrite=False,
    )


def test_v3__note__document__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__update_2"],
        wire.client.v3.note.document.update,
        wire.async_client.v3.note.document.update,
        id=77,
        fields={
            "title": "Chapter 1 (updated)",
            "markdown": "# Chapter 1\n\nUpdated text\n\n[[image fileId=5001 width=30.98 align=left]]",
        },
        overwrite=False,
    )


def test_v3__note__document__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__field__get_1"],
        wire.client.v3.note.document.field.get,
        wire.async_client.v3.note.document.field.get,
        name="title",
        select=["name", "type", "title"],
    )


def test_v3__note__document__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__field__get_2"],
        wire.client.v3.note.document.field.get,
        wire.async_client.v3.note.document.field.get,
        name="title",
        select=["name", "type", "title"],
    )


def test_v3__note__document__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__field__list_1"],
        wire.client.v3.note.document.field.list,
        wire.async_client.v3.note.document.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__document__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__field__list_2"],
        wire.client.v3.note.document.field.list,
        wire.async_client.v3.note.document.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__document__search__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__search__list_1"],
        wire.client.v3.note.document.search.list,
        wire.async_client.v3.note.document.search.list,
        query="borscht recipe",
        pagination={"limit": 50},
    )


def test_v3__note__document__search__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__search__list_2"],
        wire.client.v3.note.document.search.list,
        wire.async_client.v3.note.document.search.list,
        query="borscht recipe",
        pagination={"limit": 50},
    )


def test_v3__note__document__search__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__search__field__get_1"],
        wire.client.v3.note.document.search.field.get,
        wire.async_client.v3.note.document.search.field.get,
        name="snippet",
        select=["name", "type", "title"],
    )


def test_v3__note__document__search__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__search__field__get_2"],
        wire.client.v3.note.document.search.field.get,
        wire.async_client.v3.note.document.search.field.get,
        name="snippet",
        select=["name", "type", "title"],
    )


def test_v3__note__document__search__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__search__field__list_1"],
        wire.client.v3.note.document.search.field.list,
        wire.async_client.v3.note.document.search.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__document__search__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__search__field__list_2"],
        wire.client.v3.note.document.search.field.list,
        wire.async_client.v3.note.document.search.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__document__tree__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__tree__list_1"],
        wire.client.v3.note.document.tree.list,
        wire.async_client.v3.note.document.tree.list,
        collection_id=123,
    )


def test_v3__note__document__tree__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__tree__list_2"],
        wire.client.v3.note.document.tree.list,
        wire.async_client.v3.note.document.tree.list,
        collection_id=123,
    )


def test_v3__note__document__tree__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__tree__field__get_1"],
        wire.client.v3.note.document.tree.field.get,
        wire.async_client.v3.note.document.tree.field.get,
        name="children",
        select=["name", "type", "title"],
    )


def test_v3__note__document__tree__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__tree__field__get_2"],
        wire.client.v3.note.document.tree.field.get,
        wire.async_client.v3.note.document.tree.field.get,
        name="children",
        select=["name", "type", "title"],
    )


def test_v3__note__document__tree__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__document__tree__field__list_1"],
        wire.client.v3.note.document.tree.field.list,
        wire.async_client.v3.note.document.tree.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__document__tree__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__document__tree__field__list_2"],
        wire.client.v3.note.document.tree.field.list,
        wire.async_client.v3.note.document.tree.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__file__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__file__add_1"],
        wire.client.v3.note.file.add,
        wire.async_client.v3.note.file.add,
        document_id=77,
        file_name="diagram.png",
        file_content="iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
    )


def test_v3__note__file__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__file__add_2"],
        wire.client.v3.note.file.add,
        wire.async_client.v3.note.file.add,
        document_id=77,
        file_name="diagram.png",
        file_content="iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
    )


def test_v3__note__file__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__file__get_1"],
        wire.client.v3.note.file.get,
        wire.async_client.v3.note.file.get,
        id=5001,
        document_id=77,
    )


def test_v3__note__file__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__file__get_2"],
        wire.client.v3.note.file.get,
        wire.async_client.v3.note.file.get,
        id=5001,
        document_id=77,
    )


def test_v3__note__file__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__file__field__get_1"],
        wire.client.v3.note.file.field.get,
        wire.async_client.v3.note.file.field.get,
        name="assetMarkdown",
        select=["name", "type", "title"],
    )


def test_v3__note__file__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__file__field__get_2"],
        wire.client.v3.note.file.field.get,
        wire.async_client.v3.note.file.field.get,
        name="assetMarkdown",
        select=["name", "type", "title"],
    )


def test_v3__note__file__field__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["v3__note__file__field__list_1"],
        wire.client.v3.note.file.field.list,
        wire.async_client.v3.note.file.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )


def test_v3__note__file__field__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["v3__note__file__field__list_2"],
        wire.client.v3.note.file.field.list,
        wire.async_client.v3.note.file.field.list,
        select=["name", "type", "title", "filterable", "sortable"],
    )
