# Generated from spec/disk: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("disk")


def test_disk__attached_object__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__attached_object__get_1"],
        wire.client.disk.attached_object.get,
        wire.async_client.disk.attached_object.get,
        id=495,
    )


def test_disk__attached_object__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__attached_object__get_2"],
        wire.client.disk.attached_object.get,
        wire.async_client.disk.attached_object.get,
        id=495,
    )


def test_disk__file__copy_to_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__copy_to_1"],
        wire.client.disk.file.copy_to,
        wire.async_client.disk.file.copy_to,
        id=9035,
        target_folder_id=8930,
    )


def test_disk__file__copy_to_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__copy_to_2"],
        wire.client.disk.file.copy_to,
        wire.async_client.disk.file.copy_to,
        id=9035,
        target_folder_id=8930,
    )


def test_disk__file__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__delete_1"],
        wire.client.disk.file.delete,
        wire.async_client.disk.file.delete,
        id=9035,
    )


def test_disk__file__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__delete_2"],
        wire.client.disk.file.delete,
        wire.async_client.disk.file.delete,
        id=9035,
    )


def test_disk__file__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__get_1"],
        wire.client.disk.file.get,
        wire.async_client.disk.file.get,
        id=9043,
    )


def test_disk__file__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__get_2"],
        wire.client.disk.file.get,
        wire.async_client.disk.file.get,
        id=9043,
    )


def test_disk__file__get_external_link_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__get_external_link_1"],
        wire.client.disk.file.get_external_link,
        wire.async_client.disk.file.get_external_link,
        id=8964,
    )


def test_disk__file__get_external_link_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__get_external_link_2"],
        wire.client.disk.file.get_external_link,
        wire.async_client.disk.file.get_external_link,
        id=8964,
    )


def test_disk__file__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__get_fields_1"],
        wire.client.disk.file.get_fields,
        wire.async_client.disk.file.get_fields,
    )


def test_disk__file__get_versions_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__get_versions_1"],
        wire.client.disk.file.get_versions,
        wire.async_client.disk.file.get_versions,
        id=9043,
        filter={"NAME": "%test%"},
    )


def test_disk__file__get_versions_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__get_versions_2"],
        wire.client.disk.file.get_versions,
        wire.async_client.disk.file.get_versions,
        id=9043,
        filter={"NAME": "%test%"},
    )


def test_disk__file__mark_deleted_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__mark_deleted_1"],
        wire.client.disk.file.mark_deleted,
        wire.async_client.disk.file.mark_deleted,
        id=9037,
    )


def test_disk__file__mark_deleted_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__mark_deleted_2"],
        wire.client.disk.file.mark_deleted,
        wire.async_client.disk.file.mark_deleted,
        id=9037,
    )


def test_disk__file__move_to_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__move_to_1"],
        wire.client.disk.file.move_to,
        wire.async_client.disk.file.move_to,
        id=8964,
        target_folder_id=9023,
    )


def test_disk__file__move_to_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__move_to_2"],
        wire.client.disk.file.move_to,
        wire.async_client.disk.file.move_to,
        id=8964,
        target_folder_id=9023,
    )


def test_disk__file__rename_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__rename_1"],
        wire.client.disk.file.rename,
        wire.async_client.disk.file.rename,
        id=8964,
        new_name="New File Name.png",
    )


def test_disk__file__rename_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__rename_2"],
        wire.client.disk.file.rename,
        wire.async_client.disk.file.rename,
        id=8964,
        new_name="New File Name.png",
    )


def test_disk__file__restore_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__restore_1"],
        wire.client.disk.file.restore,
        wire.async_client.disk.file.restore,
        id=9037,
    )


def test_disk__file__restore_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__restore_2"],
        wire.client.disk.file.restore,
        wire.async_client.disk.file.restore,
        id=9037,
    )


def test_disk__file__restore_from_version_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__restore_from_version_1"],
        wire.client.disk.file.restore_from_version,
        wire.async_client.disk.file.restore_from_version,
        id=9043,
        version_id=7199,
    )


def test_disk__file__restore_from_version_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__restore_from_version_2"],
        wire.client.disk.file.restore_from_version,
        wire.async_client.disk.file.restore_from_version,
        id=9043,
        version_id=7199,
    )


def test_disk__file__search_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__search_1"],
        wire.client.disk.file.search,
        wire.async_client.disk.file.search,
        query="test",
        type="all",
        filter={"STORAGE_ID": 1},
    )


def test_disk__file__search_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__search_2"],
        wire.client.disk.file.search,
        wire.async_client.disk.file.search,
        query="test",
        type="all",
        filter={"STORAGE_ID": 1},
    )


def test_disk__file__search_3(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__search_3"],
        wire.client.disk.file.search,
        wire.async_client.disk.file.search,
        query="test",
        type="all",
        filter={"STORAGE_ID": 1},
    )


def test_disk__file__search_4(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__search_4"],
        wire.client.disk.file.search,
        wire.async_client.disk.file.search,
        query="test",
        type="all",
        filter={"STORAGE_ID": 1},
    )


def test_disk__file__search_5(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__search_5"],
        wire.client.disk.file.search,
        wire.async_client.disk.file.search,
        query="test",
        type="all",
        filter={"STORAGE_ID": 1},
    )


def test_disk__file__upload_version_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__file__upload_version_1"],
        wire.client.disk.file.upload_version,
        wire.async_client.disk.file.upload_version,
        id=9043,
        file_content=[
            "Test #2.docx",
            "UEsDBBQABgAIAAAAIQBKvAJxbQEAACgGAAATAAgCW0NvbnRlbnRfVHlwZXNdLnhtbCCiBAI...AAAAAA0ADQBAAwAAA2EAAAAA",
        ],
    )


def test_disk__file__upload_version_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__file__upload_version_2"],
        wire.client.disk.file.upload_version,
        wire.async_client.disk.file.upload_version,
        id=9043,
        file_content=[
            "Test #2.docx",
            "UEsDBBQABgAIAAAAIQBKvAJxbQEAACgGAAATAAgCW0NvbnRlbnRfVHlwZXNdLnhtbCCiBAI...AAAAAA0ADQBAAwAAA2EAAAAA",
        ],
    )


def test_disk__folder__add_sub_folder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__add_sub_folder_1"],
        wire.client.disk.folder.add_sub_folder,
        wire.async_client.disk.folder.add_sub_folder,
        id=8907,
        data={"NAME": "Folder in Folder"},
    )


def test_disk__folder__add_sub_folder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__add_sub_folder_2"],
        wire.client.disk.folder.add_sub_folder,
        wire.async_client.disk.folder.add_sub_folder,
        id=8907,
        data={"NAME": "Folder in Folder"},
    )


def test_disk__folder__copy_to_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__copy_to_1"],
        wire.client.disk.folder.copy_to,
        wire.async_client.disk.folder.copy_to,
        id=8930,
        target_folder_id=8895,
    )


def test_disk__folder__copy_to_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__copy_to_2"],
        wire.client.disk.folder.copy_to,
        wire.async_client.disk.folder.copy_to,
        id=8930,
        target_folder_id=8895,
    )


def test_disk__folder__delete_tree_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__delete_tree_1"],
        wire.client.disk.folder.delete_tree,
        wire.async_client.disk.folder.delete_tree,
        id=8942,
    )


def test_disk__folder__delete_tree_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__delete_tree_2"],
        wire.client.disk.folder.delete_tree,
        wire.async_client.disk.folder.delete_tree,
        id=8942,
    )


def test_disk__folder__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__get_1"],
        wire.client.disk.folder.get,
        wire.async_client.disk.folder.get,
        id=8930,
    )


def test_disk__folder__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__get_2"],
        wire.client.disk.folder.get,
        wire.async_client.disk.folder.get,
        id=8930,
    )


def test_disk__folder__get_children_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__get_children_1"],
        wire.client.disk.folder.get_children,
        wire.async_client.disk.folder.get_children,
        id=8907,
        filter={">=CREATE_TIME": "2026-01-12"},
        order={"NAME": "DESC"},
    )


def test_disk__folder__get_children_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__get_children_2"],
        wire.client.disk.folder.get_children,
        wire.async_client.disk.folder.get_children,
        id=8907,
        filter={">=CREATE_TIME": "2026-01-12"},
        order={"NAME": "DESC"},
    )


def test_disk__folder__get_external_link_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__get_external_link_1"],
        wire.client.disk.folder.get_external_link,
        wire.async_client.disk.folder.get_external_link,
        id=8930,
    )


def test_disk__folder__get_external_link_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__get_external_link_2"],
        wire.client.disk.folder.get_external_link,
        wire.async_client.disk.folder.get_external_link,
        id=8930,
    )


def test_disk__folder__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__get_fields_1"],
        wire.client.disk.folder.get_fields,
        wire.async_client.disk.folder.get_fields,
    )


def test_disk__folder__mark_deleted_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__mark_deleted_1"],
        wire.client.disk.folder.mark_deleted,
        wire.async_client.disk.folder.mark_deleted,
        id=8996,
    )


def test_disk__folder__mark_deleted_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__mark_deleted_2"],
        wire.client.disk.folder.mark_deleted,
        wire.async_client.disk.folder.mark_deleted,
        id=8996,
    )


def test_disk__folder__move_to_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__move_to_1"],
        wire.client.disk.folder.move_to,
        wire.async_client.disk.folder.move_to,
        id=8968,
        target_folder_id=8907,
    )


def test_disk__folder__move_to_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__move_to_2"],
        wire.client.disk.folder.move_to,
        wire.async_client.disk.folder.move_to,
        id=8968,
        target_folder_id=8907,
    )


def test_disk__folder__rename_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__rename_1"],
        wire.client.disk.folder.rename,
        wire.async_client.disk.folder.rename,
        id=8968,
        new_name="Neuer Ordnername",
    )


def test_disk__folder__rename_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__rename_2"],
        wire.client.disk.folder.rename,
        wire.async_client.disk.folder.rename,
        id=8968,
        new_name="Neuer Ordnername",
    )


def test_disk__folder__restore_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__restore_1"],
        wire.client.disk.folder.restore,
        wire.async_client.disk.folder.restore,
        id=8996,
    )


def test_disk__folder__restore_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__restore_2"],
        wire.client.disk.folder.restore,
        wire.async_client.disk.folder.restore,
        id=8996,
    )


def test_disk__folder__share_to_user_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__share_to_user_1"],
        wire.client.disk.folder.share_to_user,
        wire.async_client.disk.folder.share_to_user,
        id=8994,
        user_id=1271,
        task_name="disk_access_read",
    )


def test_disk__folder__share_to_user_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__share_to_user_2"],
        wire.client.disk.folder.share_to_user,
        wire.async_client.disk.folder.share_to_user,
        id=8994,
        user_id=1271,
        task_name="disk_access_read",
    )


def test_disk__folder__upload_file_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__folder__upload_file_1"],
        wire.client.disk.folder.upload_file,
        wire.async_client.disk.folder.upload_file,
        id=8930,
        data={"NAME": "test.png"},
        file_content=[
            "test.png",
            "iVBORw0KGgoAAAANSUhEUgAAAD4AAABDCAYAAADEfbZbAAAACXBIWXMAABJ0AAASdAHeZh94...rk5CYII=",
        ],
        rights=[{"TASK_ID": 75, "ACCESS_CODE": "U1271"}],
        generate_unique_name=True,
    )


def test_disk__folder__upload_file_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["disk__folder__upload_file_2"],
        wire.client.disk.folder.upload_file,
        wire.async_client.disk.folder.upload_file,
        id=8930,
    )


def test_disk__folder__upload_file_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__folder__upload_file_3"],
        wire.client.disk.folder.upload_file,
        wire.async_client.disk.folder.upload_file,
        id=8930,
        data={"NAME": "test.png"},
        file_content=[
            "test.png",
            "iVBORw0KGgoAAAANSUhEUgAAAD4AAABDCAYAAADEfbZbAAAACXBIWXMAABJ0AAASdAHeZh94...rk5CYII=",
        ],
        rights=[{"TASK_ID": 75, "ACCESS_CODE": "U1271"}],
        generate_unique_name=True,
    )


def test_disk__rights__get_tasks_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__rights__get_tasks_1"],
        wire.client.disk.rights.get_tasks,
        wire.async_client.disk.rights.get_tasks,
    )


def test_disk__storage__add_folder_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__add_folder_1"],
        wire.client.disk.storage.add_folder,
        wire.async_client.disk.storage.add_folder,
        id=1357,
        data={"NAME": "Neuer Ordner"},
        rights=[{"TASK_ID": 71, "ACCESS_CODE": "U1271"}],
    )


def test_disk__storage__add_folder_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__storage__add_folder_2"],
        wire.client.disk.storage.add_folder,
        wire.async_client.disk.storage.add_folder,
        id=1357,
        data={"NAME": "Neuer Ordner"},
        rights=[{"TASK_ID": 71, "ACCESS_CODE": "U1271"}],
    )


def test_disk__storage__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__get_1"],
        wire.client.disk.storage.get,
        wire.async_client.disk.storage.get,
        id=1357,
    )


def test_disk__storage__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__storage__get_2"],
        wire.client.disk.storage.get,
        wire.async_client.disk.storage.get,
        id=1357,
    )


def test_disk__storage__get_children_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__get_children_1"],
        wire.client.disk.storage.get_children,
        wire.async_client.disk.storage.get_children,
        id=1357,
        filter={"NAME": "%Folder%"},
        order={"NAME": "DESC"},
    )


def test_disk__storage__get_children_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__storage__get_children_2"],
        wire.client.disk.storage.get_children,
        wire.async_client.disk.storage.get_children,
        id=1357,
        filter={"NAME": "%Folder%"},
        order={"NAME": "DESC"},
    )


def test_disk__storage__get_fields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__get_fields_1"],
        wire.client.disk.storage.get_fields,
        wire.async_client.disk.storage.get_fields,
    )


def test_disk__storage__get_for_app_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__get_for_app_1"],
        wire.client.disk.storage.get_for_app,
        wire.async_client.disk.storage.get_for_app,
    )


def test_disk__storage__get_for_app_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__storage__get_for_app_2"],
        wire.client.disk.storage.get_for_app,
        wire.async_client.disk.storage.get_for_app,
    )


def test_disk__storage__get_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__get_list_1"],
        wire.client.disk.storage.get_list,
        wire.async_client.disk.storage.get_list,
        filter={"NAME": "%Bitrix24%"},
        order={"NAME": "DESC"},
    )


def test_disk__storage__get_types_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__get_types_1"],
        wire.client.disk.storage.get_types,
        wire.async_client.disk.storage.get_types,
    )


def test_disk__storage__rename_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__rename_1"],
        wire.client.disk.storage.rename,
        wire.async_client.disk.storage.rename,
        id=1366,
        new_name="Bitrix REST API",
    )


def test_disk__storage__rename_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__storage__rename_2"],
        wire.client.disk.storage.rename,
        wire.async_client.disk.storage.rename,
        id=1366,
        new_name="Bitrix REST API",
    )


def test_disk__storage__upload_file_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__storage__upload_file_1"],
        wire.client.disk.storage.upload_file,
        wire.async_client.disk.storage.upload_file,
        id=1357,
        data={"NAME": "picture.png"},
        file_content=[
            "picture.png",
            "iVBORw0KGgoAAAANSUhEUgAAAD4AAABDCAYAAADEfbZbAAAACXBIWXMAABJ0AAASdAHeZh94...RK5CYII=",
        ],
        rights=[{"TASK_ID": 79, "ACCESS_CODE": "U1271"}],
        generate_unique_name=True,
    )


def test_disk__storage__upload_file_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__storage__upload_file_2"],
        wire.client.disk.storage.upload_file,
        wire.async_client.disk.storage.upload_file,
        id=1357,
        data={"NAME": "picture.png"},
        file_content=[
            "picture.png",
            "iVBORw0KGgoAAAANSUhEUgAAAD4AAABDCAYAAADEfbZbAAAACXBIWXMAABJ0AAASdAHeZh94...RK5CYII=",
        ],
        rights=[{"TASK_ID": 79, "ACCESS_CODE": "U1271"}],
        generate_unique_name=True,
    )


def test_disk__version__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["disk__version__get_1"],
        wire.client.disk.version.get,
        wire.async_client.disk.version.get,
        id=7169,
    )


def test_disk__version__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["disk__version__get_2"],
        wire.client.disk.version.get,
        wire.async_client.disk.version.get,
        id=7169,
    )
