# Generated from spec/landing/site: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("landing_site")


def test_landing__site__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__add_1"],
        wire.client.landing.site.add,
        wire.async_client.landing.site.add,
        scope="KNOWLEDGE",
        fields={
            "TITLE": "Company Knowledge Base",
            "CODE": "",
            "TYPE": "KNOWLEDGE",
            "DESCRIPTION": "Knowledge base site",
        },
    )


def test_landing__site__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__add_2"],
        wire.client.landing.site.add,
        wire.async_client.landing.site.add,
        scope="KNOWLEDGE",
        fields={
            "TITLE": "Company Knowledge Base",
            "CODE": "",
            "TYPE": "KNOWLEDGE",
            "DESCRIPTION": "Knowledge base site",
        },
    )


def test_landing__site__add_folder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__add_folder_1"],
        wire.client.landing.site.add_folder,
        wire.async_client.landing.site.add_folder,
        site_id=1817,
        fields={"TITLE": "New Folder", "CODE": "new-folder", "ACTIVE": "Y", "PARENT_ID": 736},
    )


def test_landing__site__add_folder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__add_folder_2"],
        wire.client.landing.site.add_folder,
        wire.async_client.landing.site.add_folder,
        site_id=1817,
        fields={"TITLE": "New Folder", "CODE": "new-folder", "ACTIVE": "Y", "PARENT_ID": 736},
    )


def test_landing__site__binding_to_group_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__binding_to_group_1"],
        wire.client.landing.site.binding_to_group,
        wire.async_client.landing.site.binding_to_group,
        id=32,
        group_id=174,
    )


def test_landing__site__binding_to_group_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__binding_to_group_2"],
        wire.client.landing.site.binding_to_group,
        wire.async_client.landing.site.binding_to_group,
        id=32,
        group_id=174,
    )


def test_landing__site__binding_to_menu_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__binding_to_menu_1"],
        wire.client.landing.site.binding_to_menu,
        wire.async_client.landing.site.binding_to_menu,
        id=31,
        menu_code="crm_switcher:deal",
    )


def test_landing__site__binding_to_menu_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__binding_to_menu_2"],
        wire.client.landing.site.binding_to_menu,
        wire.async_client.landing.site.binding_to_menu,
        id=31,
        menu_code="crm_switcher:deal",
    )


def test_landing__site__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__delete_1"],
        wire.client.landing.site.delete,
        wire.async_client.landing.site.delete,
        id=206,
    )


def test_landing__site__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__delete_2"],
        wire.client.landing.site.delete,
        wire.async_client.landing.site.delete,
        id=206,
    )


def test_landing__site__full_export_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__full_export_1"],
        wire.client.landing.site.full_export,
        wire.async_client.landing.site.full_export,
        id=326,
        params={
            "edit_mode": "Y",
            "code": "myfirstsite2026",
            "name": "Auto Repair Shop",
            "description": "Website for auto service",
            "preview_url": "https://example.com/previews/myfirstsite2026",
        },
    )


def test_landing__site__full_export_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__full_export_2"],
        wire.client.landing.site.full_export,
        wire.async_client.landing.site.full_export,
        id=326,
        params={
            "edit_mode": "Y",
            "code": "myfirstsite2026",
            "name": "Auto Repair Shop",
            "description": "Website for auto service",
            "preview_url": "https://example.com/previews/myfirstsite2026",
        },
    )


def test_landing__site__getadditionalfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__getadditionalfields_1"],
        wire.client.landing.site.getadditionalfields,
        wire.async_client.landing.site.getadditionalfields,
        id=205,
    )


def test_landing__site__getadditionalfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__getadditionalfields_2"],
        wire.client.landing.site.getadditionalfields,
        wire.async_client.landing.site.getadditionalfields,
        id=205,
    )


def test_landing__site__get_folders_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_folders_1"],
        wire.client.landing.site.get_folders,
        wire.async_client.landing.site.get_folders,
        site_id=1817,
        filter={"PARENT_ID": 0, "=DELETED": "N", "ACTIVE": "Y"},
    )


def test_landing__site__get_folders_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_folders_2"],
        wire.client.landing.site.get_folders,
        wire.async_client.landing.site.get_folders,
        site_id=1817,
        filter={"PARENT_ID": 0, "=DELETED": "N", "ACTIVE": "Y"},
    )


def test_landing__site__get_group_bindings_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_group_bindings_1"],
        wire.client.landing.site.get_group_bindings,
        wire.async_client.landing.site.get_group_bindings,
        group_id=174,
    )


def test_landing__site__get_group_bindings_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_group_bindings_2"],
        wire.client.landing.site.get_group_bindings,
        wire.async_client.landing.site.get_group_bindings,
        group_id=174,
    )


def test_landing__site__get_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_list_1"],
        wire.client.landing.site.get_list,
        wire.async_client.landing.site.get_list,
        params={
            "select": ["ID", "TITLE", "TYPE"],
            "filter": {"=DELETED": "N"},
            "order": {"ID": "DESC"},
        },
    )


def test_landing__site__get_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_list_2"],
        wire.client.landing.site.get_list,
        wire.async_client.landing.site.get_list,
        params={
            "select": ["ID", "TITLE", "TYPE"],
            "filter": {"=DELETED": "N"},
            "order": {"ID": "DESC"},
        },
    )


def test_landing__site__get_menu_bindings_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_menu_bindings_1"],
        wire.client.landing.site.get_menu_bindings,
        wire.async_client.landing.site.get_menu_bindings,
        menu_code="crm_switcher:deal",
    )


def test_landing__site__get_menu_bindings_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_menu_bindings_2"],
        wire.client.landing.site.get_menu_bindings,
        wire.async_client.landing.site.get_menu_bindings,
        menu_code="crm_switcher:deal",
    )


def test_landing__site__get_preview_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_preview_1"],
        wire.client.landing.site.get_preview,
        wire.async_client.landing.site.get_preview,
        id=1817,
    )


def test_landing__site__get_preview_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_preview_2"],
        wire.client.landing.site.get_preview,
        wire.async_client.landing.site.get_preview,
        id=1817,
    )


def test_landing__site__get_public_url_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_public_url_1"],
        wire.client.landing.site.get_public_url,
        wire.async_client.landing.site.get_public_url,
        id=[3, 135],
    )


def test_landing__site__get_public_url_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_public_url_2"],
        wire.client.landing.site.get_public_url,
        wire.async_client.landing.site.get_public_url,
        id=[3, 135],
    )


def test_landing__site__get_rights_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__get_rights_1"],
        wire.client.landing.site.get_rights,
        wire.async_client.landing.site.get_rights,
        id=645,
    )


def test_landing__site__get_rights_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__get_rights_2"],
        wire.client.landing.site.get_rights,
        wire.async_client.landing.site.get_rights,
        id=645,
    )


def test_landing__site__mark_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__mark_delete_1"],
        wire.client.landing.site.mark_delete,
        wire.async_client.landing.site.mark_delete,
        id=143,
    )


def test_landing__site__mark_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__mark_delete_2"],
        wire.client.landing.site.mark_delete,
        wire.async_client.landing.site.mark_delete,
        id=143,
    )


def test_landing__site__mark_folder_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__mark_folder_delete_1"],
        wire.client.landing.site.mark_folder_delete,
        wire.async_client.landing.site.mark_folder_delete,
        id=737,
    )


def test_landing__site__mark_folder_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__mark_folder_delete_2"],
        wire.client.landing.site.mark_folder_delete,
        wire.async_client.landing.site.mark_folder_delete,
        id=737,
    )


def test_landing__site__mark_folder_un_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__mark_folder_un_delete_1"],
        wire.client.landing.site.mark_folder_un_delete,
        wire.async_client.landing.site.mark_folder_un_delete,
        id=737,
    )


def test_landing__site__mark_folder_un_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__mark_folder_un_delete_2"],
        wire.client.landing.site.mark_folder_un_delete,
        wire.async_client.landing.site.mark_folder_un_delete,
        id=737,
    )


def test_landing__site__mark_un_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__mark_un_delete_1"],
        wire.client.landing.site.mark_un_delete,
        wire.async_client.landing.site.mark_un_delete,
        id=157,
    )


def test_landing__site__mark_un_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__mark_un_delete_2"],
        wire.client.landing.site.mark_un_delete,
        wire.async_client.landing.site.mark_un_delete,
        id=157,
    )


def test_landing__site__publication_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__publication_1"],
        wire.client.landing.site.publication,
        wire.async_client.landing.site.publication,
        id=1688,
    )


def test_landing__site__publication_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__publication_2"],
        wire.client.landing.site.publication,
        wire.async_client.landing.site.publication,
        id=1688,
    )


def test_landing__site__publication_folder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__publication_folder_1"],
        wire.client.landing.site.publication_folder,
        wire.async_client.landing.site.publication_folder,
        folder_id=737,
        mark=True,
    )


def test_landing__site__publication_folder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__publication_folder_2"],
        wire.client.landing.site.publication_folder,
        wire.async_client.landing.site.publication_folder,
        folder_id=737,
        mark=True,
    )


def test_landing__site__set_rights_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__set_rights_1"],
        wire.client.landing.site.set_rights,
        wire.async_client.landing.site.set_rights,
        id=645,
        rights={"AU": ["read"], "U3": ["read", "edit", "sett", "public"]},
    )


def test_landing__site__set_rights_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__set_rights_2"],
        wire.client.landing.site.set_rights,
        wire.async_client.landing.site.set_rights,
        id=645,
        rights={"AU": ["read"], "U3": ["read", "edit", "sett", "public"]},
    )


def test_landing__site__unbinding_from_group_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__unbinding_from_group_1"],
        wire.client.landing.site.unbinding_from_group,
        wire.async_client.landing.site.unbinding_from_group,
        id=32,
        group_id=174,
    )


def test_landing__site__unbinding_from_group_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__unbinding_from_group_2"],
        wire.client.landing.site.unbinding_from_group,
        wire.async_client.landing.site.unbinding_from_group,
        id=32,
        group_id=174,
    )


def test_landing__site__unbinding_from_menu_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__unbinding_from_menu_1"],
        wire.client.landing.site.unbinding_from_menu,
        wire.async_client.landing.site.unbinding_from_menu,
        id=31,
        menu_code="crm_switcher:deal",
    )


def test_landing__site__unbinding_from_menu_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__unbinding_from_menu_2"],
        wire.client.landing.site.unbinding_from_menu,
        wire.async_client.landing.site.unbinding_from_menu,
        id=31,
        menu_code="crm_switcher:deal",
    )


def test_landing__site__unpublic_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__unpublic_1"],
        wire.client.landing.site.unpublic,
        wire.async_client.landing.site.unpublic,
        id=1688,
    )


def test_landing__site__unpublic_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__unpublic_2"],
        wire.client.landing.site.unpublic,
        wire.async_client.landing.site.unpublic,
        id=1688,
    )


def test_landing__site__un_public_folder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__un_public_folder_1"],
        wire.client.landing.site.un_public_folder,
        wire.async_client.landing.site.un_public_folder,
        folder_id=737,
    )


def test_landing__site__un_public_folder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__un_public_folder_2"],
        wire.client.landing.site.un_public_folder,
        wire.async_client.landing.site.un_public_folder,
        folder_id=737,
    )


def test_landing__site__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__update_1"],
        wire.client.landing.site.update,
        wire.async_client.landing.site.update,
        id=206,
        fields={
            "TITLE": "Support portal",
            "CODE": "support-portal",
            "DESCRIPTION": "Updated site description",
            "LANDING_ID_INDEX": 987,
        },
    )


def test_landing__site__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__update_2"],
        wire.client.landing.site.update,
        wire.async_client.landing.site.update,
        id=206,
        fields={
            "TITLE": "Support portal",
            "CODE": "support-portal",
            "DESCRIPTION": "Updated site description",
            "LANDING_ID_INDEX": 987,
        },
    )


def test_landing__site__update_folder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__site__update_folder_1"],
        wire.client.landing.site.update_folder,
        wire.async_client.landing.site.update_folder,
        site_id=1817,
        folder_id=736,
        fields={
            "TITLE": "Services Catalog",
            "CODE": "services-catalog",
            "PARENT_ID": 0,
            "INDEX_ID": 987,
            "ACTIVE": "Y",
        },
    )


def test_landing__site__update_folder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__site__update_folder_2"],
        wire.client.landing.site.update_folder,
        wire.async_client.landing.site.update_folder,
        site_id=1817,
        folder_id=736,
        fields={
            "TITLE": "Services Catalog",
            "CODE": "services-catalog",
            "PARENT_ID": 0,
            "INDEX_ID": 987,
            "ACTIVE": "Y",
        },
    )
