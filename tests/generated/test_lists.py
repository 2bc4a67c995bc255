# Generated from spec/lists: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("lists")


def test_lists__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__add_1"],
        wire.client.lists.add,
        wire.async_client.lists.add,
        iblock_type_id="lists",
        iblock_code="my_custom_list",
        fields={
            "NAME": "My new list",
            "DESCRIPTION": "List for tracking tasks in the project",
            "SORT": 500,
            "BIZPROC": "Y",
        },
        messages={
            "ELEMENTS_NAME": "Tasks",
            "ELEMENT_NAME": "Task",
            "ELEMENT_ADD": "Add task",
            "ELEMENT_EDIT": "Edit task",
            "ELEMENT_DELETE": "Delete task",
            "SECTIONS_NAME": "Sections",
            "SECTION_NAME": "Section",
            "SECTION_ADD": "Add section",
            "SECTION_EDIT": "Edit section",
            "SECTION_DELETE": "Delete section",
        },
        rights={"U1271": "X"},
    )


def test_lists__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__add_2"],
        wire.client.lists.add,
        wire.async_client.lists.add,
        iblock_type_id="lists",
        iblock_code="my_custom_list",
        fields={
            "NAME": "My new list",
            "DESCRIPTION": "List for tracking tasks in the project",
            "SORT": 500,
            "BIZPROC": "Y",
        },
        messages={
            "ELEMENTS_NAME": "Tasks",
            "ELEMENT_NAME": "Task",
            "ELEMENT_ADD": "Add task",
            "ELEMENT_EDIT": "Edit task",
            "ELEMENT_DELETE": "Delete task",
            "SECTIONS_NAME": "Sections",
            "SECTION_NAME": "Section",
            "SECTION_ADD": "Add section",
            "SECTION_EDIT": "Edit section",
            "SECTION_DELETE": "Delete section",
        },
        rights={"U1271": "X"},
    )


def test_lists__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__delete_1"],
        wire.client.lists.delete,
        wire.async_client.lists.delete,
        iblock_type_id="lists",
        iblock_id=109,
    )


def test_lists__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__delete_2"],
        wire.client.lists.delete,
        wire.async_client.lists.delete,
        iblock_type_id="lists",
        iblock_id=109,
    )


def test_lists__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__update_1"],
        wire.client.lists.update,
        wire.async_client.lists.update,
        iblock_type_id="lists",
        iblock_id=109,
        fields={
            "NAME": "Updated Task List",
            "DESCRIPTION": "Updated description: list for managing daily tasks",
            "SORT": 600,
            "BIZPROC": "N",
        },
        messages={
            "ELEMENTS_NAME": "Items",
            "ELEMENT_NAME": "Item",
            "ELEMENT_ADD": "Create item",
            "ELEMENT_EDIT": "Edit item",
            "ELEMENT_DELETE": "Delete item",
            "SECTIONS_NAME": "Categories",
            "SECTION_NAME": "Category",
            "SECTION_ADD": "Add category",
            "SECTION_EDIT": "Edit category",
            "SECTION_DELETE": "Delete category",
        },
        rights={"D15": "W"},
    )


def test_lists__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__update_2"],
        wire.client.lists.update,
        wire.async_client.lists.update,
        iblock_type_id="lists",
        iblock_id=109,
        fields={
            "NAME": "Updated Task List",
            "DESCRIPTION": "Updated description: list for managing daily tasks",
            "SORT": 600,
            "BIZPROC": "N",
        },
        messages={
            "ELEMENTS_NAME": "Items",
            "ELEMENT_NAME": "Item",
            "ELEMENT_ADD": "Create item",
            "ELEMENT_EDIT": "Edit item",
            "ELEMENT_DELETE": "Delete item",
            "SECTIONS_NAME": "Categories",
            "SECTION_NAME": "Category",
            "SECTION_ADD": "Add category",
            "SECTION_EDIT": "Edit category",
            "SECTION_DELETE": "Delete category",
        },
        rights={"D15": "W"},
    )


def test_lists__element__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__element__add_1"],
        wire.client.lists.element.add,
        wire.async_client.lists.element.add,
        iblock_type_id="lists",
        iblock_id=47,
        element_code="test_element",
        fields={
            "NAME": "Test Element",
            "PROPERTY_951": ["1269", "1271"],
            "PROPERTY_1003": "2024-12-31 23:59:59",
        },
        list_element_url="#list_id#/element/#section_id#/#element_id#/",
    )


def test_lists__element__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__element__add_2"],
        wire.client.lists.element.add,
        wire.async_client.lists.element.add,
        iblock_type_id="lists",
        iblock_id=47,
        element_code="test_element",
        fields={
            "NAME": "Test Element",
            "PROPERTY_951": ["1269", "1271"],
            "PROPERTY_1003": "2024-12-31 23:59:59",
        },
        list_element_url="#list_id#/element/#section_id#/#element_id#/",
    )


def test_lists__element__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__element__delete_1"],
        wire.client.lists.element.delete,
        wire.async_client.lists.element.delete,
        iblock_type_id="lists",
        iblock_id=47,
        element_id=6999,
    )


def test_lists__element__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__element__delete_2"],
        wire.client.lists.element.delete,
        wire.async_client.lists.element.delete,
        iblock_type_id="lists",
        iblock_id=47,
        element_id=6999,
    )


def test_lists__element__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__element__update_1"],
        wire.client.lists.element.update,
        wire.async_client.lists.element.update,
        iblock_type_id="lists",
        iblock_id=47,
        element_id=6999,
        fields={"NAME": "Test Element (updated)", "PROPERTY_951": ["1269"]},
    )


def test_lists__element__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__element__update_2"],
        wire.client.lists.element.update,
        wire.async_client.lists.element.update,
        iblock_type_id="lists",
        iblock_id=47,
        element_id=6999,
        fields={"NAME": "Test Element (updated)", "PROPERTY_951": ["1269"]},
    )


def test_lists__element__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__element__get_1"],
        wire.client.lists.element.get,
        wire.async_client.lists.element.get,
        iblock_type_id="lists",
        iblock_id=47,
        element_id=6999,
        select=[
            "ID",
            "CODE",
            "NAME",
            "IBLOCK_SECTION_ID",
            "DATE_CREATE",
            "PROPERTY_951",
            "PROPERTY_1003",
        ],
        filter={"NAME": "%Test%", "<=DATE_CREATE": "2025-12-31", ">=DATE_CREATE": "2025-01-01"},
        element_order={"NAME": "asc"},
        start=0,
    )


def test_lists__element__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__element__get_2"],
        wire.client.lists.element.get,
        wire.async_client.lists.element.get,
        iblock_type_id="lists",
        iblock_id=47,
        element_id=6999,
        select=[
            "ID",
            "CODE",
            "NAME",
            "IBLOCK_SECTION_ID",
            "DATE_CREATE",
            "PROPERTY_951",
            "PROPERTY_1003",
        ],
        filter={"NAME": "%Test%", "<=DATE_CREATE": "2025-12-31", ">=DATE_CREATE": "2025-01-01"},
        element_order={"NAME": "asc"},
        start=0,
    )


def test_lists__element__get__file__url_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__element__get__file__url_1"],
        wire.client.lists.element.get.file.url,
        wire.async_client.lists.element.get.file.url,
        iblock_type_id="lists",
        iblock_id=37,
        element_id=231,
        field_id=423,
    )


def test_lists__element__get__file__url_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__element__get__file__url_2"],
        wire.client.lists.element.get.file.url,
        wire.async_client.lists.element.get.file.url,
        iblock_type_id="lists",
        iblock_id=37,
        element_id=231,
        field_id=423,
    )


def test_lists__element__get__file__url_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__element__get__file__url_3"],
        wire.client.lists.element.get.file.url,
        wire.async_client.lists.element.get.file.url,
        iblock_type_id="lists",
        iblock_id=37,
        element_id=231,
        field_id=423,
    )


def test_lists__field__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__field__add_1"],
        wire.client.lists.field.add,
        wire.async_client.lists.field.add,
        iblock_type_id="lists",
        iblock_id="123",
        fields={
            "NAME": "Project",
            "IS_REQUIRED": "Y",
            "MULTIPLE": "N",
            "TYPE": "L",
            "SORT": "10",
            "CODE": "PROJECT",
            "LIST": {
                "10": {"VALUE": "Planning", "SORT": 10, "DEF": "Y"},
                "20": {"VALUE": "In Development", "SORT": 20, "DEF": "N"},
            },
            "LIST_TEXT_VALUES": "Testing\nCompleted\nDeferred",
            "SETTINGS": {
                "SHOW_ADD_FORM": "Y",
                "SHOW_EDIT_FORM": "Y",
                "ADD_READ_ONLY_FIELD": "N",
                "EDIT_READ_ONLY_FIELD": "N",
                "SHOW_FIELD_PREVIEW": "N",
            },
        },
    )


def test_lists__field__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__field__add_2"],
        wire.client.lists.field.add,
        wire.async_client.lists.field.add,
        iblock_type_id="lists",
        iblock_id="123",
        fields={
            "NAME": "Project",
            "IS_REQUIRED": "Y",
            "MULTIPLE": "N",
            "TYPE": "L",
            "SORT": "10",
            "CODE": "PROJECT",
            "LIST": {
                "10": {"VALUE": "Planning", "SORT": 10, "DEF": "Y"},
                "20": {"VALUE": "In Development", "SORT": 20, "DEF": "N"},
            },
            "LIST_TEXT_VALUES": "Testing\nCompleted\nDeferred",
            "SETTINGS": {
                "SHOW_ADD_FORM": "Y",
                "SHOW_EDIT_FORM": "Y",
                "ADD_READ_ONLY_FIELD": "N",
                "EDIT_READ_ONLY_FIELD": "N",
                "SHOW_FIELD_PREVIEW": "N",
            },
        },
    )


def test_lists__field__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__field__delete_1"],
        wire.client.lists.field.delete,
        wire.async_client.lists.field.delete,
        iblock_type_id="lists",
        iblock_id="123",
        field_id="PROPERTY_1151",
    )


def test_lists__field__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__field__delete_2"],
        wire.client.lists.field.delete,
        wire.async_client.lists.field.delete,
        iblock_type_id="lists",
        iblock_id="123",
        field_id="PROPERTY_1151",
    )


def test_lists__field__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__field__get_1"],
        wire.client.lists.field.get,
        wire.async_client.lists.field.get,
        iblock_type_id="lists",
        iblock_id="123",
        field_id="PROPERTY_1151",
    )


def test_lists__field__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__field__get_2"],
        wire.client.lists.field.get,
        wire.async_client.lists.field.get,
        iblock_type_id="lists",
        iblock_id="123",
        field_id="PROPERTY_1151",
    )


def test_lists__field__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__field__update_1"],
        wire.client.lists.field.update,
        wire.async_client.lists.field.update,
        iblock_type_id="lists",
        iblock_id="123",
        fields={
            "NAME": "Task Status",
            "SORT": "50",
            "IS_REQUIRED": "N",
            "MULTIPLE": "N",
            "TYPE": "L",
            "LIST": {
                "1669": {"VALUE": "Planning", "SORT": 10},
                "1671": {"VALUE": "In Progress", "SORT": 20},
                "1673": {"VALUE": "Testing", "SORT": 30},
                "1675": {"VALUE": "Completed", "SORT": 40},
                "1677": {"VALUE": "Deferred", "SORT": 50},
            },
            "LIST_TEXT_VALUES": "Archive",
            "LIST_DEF": ["1671"],
            "SETTINGS": {
                "SHOW_ADD_FORM": "Y",
                "SHOW_EDIT_FORM": "Y",
                "ADD_READ_ONLY_FIELD": "N",
                "EDIT_READ_ONLY_FIELD": "Y",
                "SHOW_FIELD_PREVIEW": "N",
            },
        },
        field_id="PROPERTY_1151",
    )


def test_lists__field__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__field__update_2"],
        wire.client.lists.field.update,
        wire.async_client.lists.field.update,
        iblock_type_id="lists",
        iblock_id="123",
        fields={
            "NAME": "Task Status",
            "SORT": "50",
            "IS_REQUIRED": "N",
            "MULTIPLE": "N",
            "TYPE": "L",
            "LIST": {
                "1669": {"VALUE": "Planning", "SORT": 10},
                "1671": {"VALUE": "In Progress", "SORT": 20},
                "1673": {"VALUE": "Testing", "SORT": 30},
                "1675": {"VALUE": "Completed", "SORT": 40},
                "1677": {"VALUE": "Deferred", "SORT": 50},
            },
            "LIST_TEXT_VALUES": "Archive",
            "LIST_DEF": ["1671"],
            "SETTINGS": {
                "SHOW_ADD_FORM": "Y",
                "SHOW_EDIT_FORM": "Y",
                "ADD_READ_ONLY_FIELD": "N",
                "EDIT_READ_ONLY_FIELD": "Y",
                "SHOW_FIELD_PREVIEW": "N",
            },
        },
        field_id="PROPERTY_1151",
    )


def test_lists__field__type__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__field__type__get_1"],
        wire.client.lists.field.type.get,
        wire.async_client.lists.field.type.get,
        iblock_type_id="lists",
        iblock_id="123",
    )


def test_lists__field__type__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__field__type__get_2"],
        wire.client.lists.field.type.get,
        wire.async_client.lists.field.type.get,
        iblock_type_id="lists",
        iblock_id="123",
    )


def test_lists__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__get_1"],
        wire.client.lists.get,
        wire.async_client.lists.get,
        iblock_type_id="lists_socnet",
        socnet_group_id=33,
        iblock_order={"SORT": "asc", "NAME": "asc"},
        start=0,
    )


def test_lists__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__get_2"],
        wire.client.lists.get,
        wire.async_client.lists.get,
        iblock_type_id="lists_socnet",
        socnet_group_id=33,
        iblock_order={"SORT": "asc", "NAME": "asc"},
        start=0,
    )


def test_lists__get__iblock__type__id_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__get__iblock__type__id_1"],
        wire.client.lists.get.iblock.type.id,
        wire.async_client.lists.get.iblock.type.id,
        iblock_id=87,
    )


def test_lists__section__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__section__add_1"],
        wire.client.lists.section.add,
        wire.async_client.lists.section.add,
        iblock_type_id="lists",
        iblock_id=95,
        iblock_section_id=0,
        section_code="marketing_documents",
        fields={
            "NAME": "Marketing Department Documents",
            "EXTERNAL_ID": "ext_marketing_docs_001",
            "XML_ID": "xml_marketing_docs_001",
            "SORT": 500,
            "ACTIVE": "Y",
        },
    )


def test_lists__section__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__section__add_2"],
        wire.client.lists.section.add,
        wire.async_client.lists.section.add,
        iblock_type_id="lists",
        iblock_id=95,
        iblock_section_id=0,
        section_code="marketing_documents",
        fields={
            "NAME": "Marketing Department Documents",
            "EXTERNAL_ID": "ext_marketing_docs_001",
            "XML_ID": "xml_marketing_docs_001",
            "SORT": 500,
            "ACTIVE": "Y",
        },
    )


def test_lists__section__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__section__delete_1"],
        wire.client.lists.section.delete,
        wire.async_client.lists.section.delete,
        iblock_type_id="lists",
        iblock_id=95,
        section_id=169,
    )


def test_lists__section__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__section__delete_2"],
        wire.client.lists.section.delete,
        wire.async_client.lists.section.delete,
        iblock_type_id="lists",
        iblock_id=95,
        section_id=169,
    )


def test_lists__section__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__section__get_1"],
        wire.client.lists.section.get,
        wire.async_client.lists.section.get,
        iblock_type_id="lists",
        iblock_id=95,
        filter={
            "ID": 169,
            "ACTIVE": "Y",
            "NAME": "%marketing%",
            "<=DATE_CREATE": "2025-12-31",
            ">=DATE_CREATE": "2025-01-01",
        },
        select=[
            "ID",
            "CODE",
            "XML_ID",
            "EXTERNAL_ID",
            "IBLOCK_SECTION_ID",
            "TIMESTAMP_X",
            "SORT",
            "NAME",
            "ACTIVE",
            "GLOBAL_ACTIVE",
            "LEFT_MARGIN",
            "RIGHT_MARGIN",
            "DEPTH_LEVEL",
            "SEARCHABLE_CONTENT",
            "MODIFIED_BY",
            "DATE_CREATE",
            "CREATED_BY",
        ],
    )


def test_lists__section__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__section__get_2"],
        wire.client.lists.section.get,
        wire.async_client.lists.section.get,
        iblock_type_id="lists",
        iblock_id=95,
        filter={
            "ID": 169,
            "ACTIVE": "Y",
            "NAME": "%marketing%",
            "<=DATE_CREATE": "2025-12-31",
            ">=DATE_CREATE": "2025-01-01",
        },
        select=[
            "ID",
            "CODE",
            "XML_ID",
            "EXTERNAL_ID",
            "IBLOCK_SECTION_ID",
            "TIMESTAMP_X",
            "SORT",
            "NAME",
            "ACTIVE",
            "GLOBAL_ACTIVE",
            "LEFT_MARGIN",
            "RIGHT_MARGIN",
            "DEPTH_LEVEL",
            "SEARCHABLE_CONTENT",
            "MODIFIED_BY",
            "DATE_CREATE",
            "CREATED_BY",
        ],
    )


def test_lists__section__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["lists__section__update_1"],
        wire.client.lists.section.update,
        wire.async_client.lists.section.update,
        iblock_type_id="lists",
        iblock_id=95,
        section_id=169,
        fields={
            "NAME": "Updated Marketing Documents",
            "EXTERNAL_ID": "ext_marketing_docs_002",
            "XML_ID": "xml_marketing_docs_002",
            "SORT": 600,
            "ACTIVE": "Y",
        },
    )


def test_lists__section__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["lists__section__update_2"],
        wire.client.lists.section.update,
        wire.async_client.lists.section.update,
        iblock_type_id="lists",
        iblock_id=95,
        section_id=169,
        fields={
            "NAME": "Updated Marketing Documents",
            "EXTERNAL_ID": "ext_marketing_docs_002",
            "XML_ID": "xml_marketing_docs_002",
            "SORT": 600,
            "ACTIVE": "Y",
        },
    )
