# Generated from spec/landing: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("landing")


def test_landing__demos__get_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__demos__get_list_1"],
        wire.client.landing.demos.get_list,
        wire.async_client.landing.demos.get_list,
        params={
            "select": ["ID", "XML_ID", "TITLE", "TYPE", "DATE_MODIFY"],
            "filter": {"ACTIVE": "Y"},
            "order": {"ID": "DESC"},
            "group": ["TYPE"],
        },
    )


def test_landing__demos__get_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__demos__get_list_2"],
        wire.client.landing.demos.get_list,
        wire.async_client.landing.demos.get_list,
        params={
            "select": ["ID", "XML_ID", "TITLE", "TYPE", "DATE_MODIFY"],
            "filter": {"ACTIVE": "Y"},
            "order": {"ID": "DESC"},
            "group": ["TYPE"],
        },
    )


def test_landing__demos__get_page_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__demos__get_page_list_1"],
        wire.client.landing.demos.get_page_list,
        wire.async_client.landing.demos.get_page_list,
        type="page",
        filter={"TYPE": "PAGE"},
    )


def test_landing__demos__get_page_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__demos__get_page_list_2"],
        wire.client.landing.demos.get_page_list,
        wire.async_client.landing.demos.get_page_list,
        type="page",
        filter={"TYPE": "PAGE"},
    )


def test_landing__demos__get_site_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__demos__get_site_list_1"],
        wire.client.landing.demos.get_site_list,
        wire.async_client.landing.demos.get_site_list,
        type="page",
        filter={"TYPE": "page"},
    )


def test_landing__demos__get_site_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__demos__get_site_list_2"],
        wire.client.landing.demos.get_site_list,
        wire.async_client.landing.demos.get_site_list,
        type="page",
        filter={"TYPE": "page"},
    )


def test_landing__demos__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__demos__register_1"],
        wire.client.landing.demos.register,
        wire.async_client.landing.demos.register,
        data={
            "charset": "UTF-8",
            "code": "ftmlt",
            "site_code": "/ftmlt/",
            "name": "Business",
            "description": None,
            "type": "page",
            "fields": {
                "TITLE": "Business",
                "LANDING_ID_INDEX": "0",
                "LANDING_ID_404": "0",
                "ADDITIONAL_FIELDS": {},
            },
            "folders": [],
            "items": {
                "ftmlt": {
                    "old_id": "16",
                    "code": "ftmlt",
                    "name": "Business",
                    "description": None,
                    "preview": "",
                    "preview2x": "",
                    "preview3x": "",
                    "preview_url": "",
                    "show_in_list": "Y",
                    "type": "page",
                    "version": 3,
                    "fields": {"TITLE": "Business"},
                    "layout": [],
                    "items": {},
                }
            },
            "layout": [],
            "preview": "",
            "preview2x": "",
            "preview3x": "",
            "preview_url": "",
            "show_in_list": "Y",
            "syspages": [],
            "version": 3,
        },
    )


def test_landing__demos__register_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__demos__register_2"],
        wire.client.landing.demos.register,
        wire.async_client.landing.demos.register,
        data={
            "charset": "UTF-8",
            "code": "ftmlt",
            "site_code": "/ftmlt/",
            "name": "Business",
            "description": None,
            "type": "page",
            "fields": {
                "TITLE": "Business",
                "LANDING_ID_INDEX": "0",
                "LANDING_ID_404": "0",
                "ADDITIONAL_FIELDS": {},
            },
            "folders": [],
            "items": {
                "ftmlt": {
                    "old_id": "16",
                    "code": "ftmlt",
                    "name": "Business",
                    "description": None,
                    "preview": "",
                    "preview2x": "",
                    "preview3x": "",
                    "preview_url": "",
                    "show_in_list": "Y",
                    "type": "page",
                    "version": 3,
                    "fields": {"TITLE": "Business"},
                    "layout": [],
                    "items": {},
                }
            },
            "layout": [],
            "preview": "",
            "preview2x": "",
            "preview3x": "",
            "preview_url": "",
            "show_in_list": "Y",
            "syspages": [],
            "version": 3,
        },
    )


def test_landing__demos__register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__demos__register_3"],
        wire.client.landing.demos.register,
        wire.async_client.landing.demos.register,
        data={
            "charset": "UTF-8",
            "code": "ftmlt",
            "site_code": "/ftmlt/",
            "name": "Business",
            "description": None,
            "type": "page",
            "fields": {
                "TITLE": "Business",
                "LANDING_ID_INDEX": "0",
                "LANDING_ID_404": "0",
                "ADDITIONAL_FIELDS": {},
            },
            "folders": [],
            "items": {
                "ftmlt": {
                    "old_id": "16",
                    "code": "ftmlt",
                    "name": "Business",
                    "description": None,
                    "preview": "",
                    "preview2x": "",
                    "preview3x": "",
                    "preview_url": "",
                    "show_in_list": "Y",
                    "type": "page",
                    "version": 3,
                    "fields": {"TITLE": "Business"},
                    "layout": [],
                    "items": {},
                }
            },
            "layout": [],
            "preview": "",
            "preview2x": "",
            "preview3x": "",
            "preview_url": "",
            "show_in_list": "Y",
            "syspages": [],
            "version": 3,
        },
    )


def test_landing__demos__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__demos__unregister_1"],
        wire.client.landing.demos.unregister,
        wire.async_client.landing.demos.unregister,
        code="ftmlt",
    )


def test_landing__demos__unregister_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__demos__unregister_2"],
        wire.client.landing.demos.unregister,
        wire.async_client.landing.demos.unregister,
        code="ftmlt",
    )


def test_landing__repo__bind_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["landing__repo__bind_1"],
        wire.client.landing.repo.bind,
        wire.async_client.landing.repo.bind,
        fields={
            "PLACEMENT": "LANDING_BLOCK_04.1.one_col_fix_with_title",
            "PLACEMENT_HANDLER": "https://your-domain.com/widgets/landing-block-handler.php",
            "TITLE": "My Widget for the Block",
        },
    )


def test_landing__repo__check_content_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repo__check_content_1"],
        wire.client.landing.repo.check_content,
        wire.async_client.landing.repo.check_content,
        content='<div style="color:red" onclick="alert(1)"><iframe src="//evil.com"></iframe></div>',
        splitter="#AAA#",
    )


def test_landing__repo__check_content_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__check_content_2"],
        wire.client.landing.repo.check_content,
        wire.async_client.landing.repo.check_content,
        content='<div style="color:red" onclick="alert(1)"><iframe src="//evil.com"></iframe></div>',
        splitter="#AAA#",
    )


def test_landing__repo__check_content_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__check_content_3"],
        wire.client.landing.repo.check_content,
        wire.async_client.landing.repo.check_content,
        content='<div style="color:red" onclick="alert(1)"><iframe src="//evil.com"></iframe></div>',
        splitter="#AAA#",
    )


def test_landing__repo__get_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repo__get_list_1"],
        wire.client.landing.repo.get_list,
        wire.async_client.landing.repo.get_list,
        params={
            "select": ["ID", "NAME", "DATE_MODIFY"],
            "filter": {"ACTIVE": "Y"},
            "order": {"ID": "DESC"},
            "group": ["ACTIVE"],
        },
    )


def test_landing__repo__get_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__get_list_2"],
        wire.client.landing.repo.get_list,
        wire.async_client.landing.repo.get_list,
        params={
            "select": ["ID", "NAME", "DATE_MODIFY"],
            "filter": {"ACTIVE": "Y"},
            "order": {"ID": "DESC"},
            "group": ["ACTIVE"],
        },
    )


def test_landing__repo__get_list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__get_list_3"],
        wire.client.landing.repo.get_list,
        wire.async_client.landing.repo.get_list,
        params={
            "select": ["ID", "NAME", "DATE_MODIFY"],
            "filter": {"ACTIVE": "Y"},
            "order": {"ID": "DESC"},
            "group": ["ACTIVE"],
        },
    )


def test_landing__repo__register_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repo__register_1"],
        wire.client.landing.repo.register,
        wire.async_client.landing.repo.register,
        code="myblockx",
        fields={
            "NAME": "Test block",
            "DESCRIPTION": "Just try!",
            "SECTIONS": "cover,about",
            "PREVIEW": "https://acme.bitrix24.com/images/b24_screen.png",
            "CONTENT": '<section class="landing-block"><div class="container">Test</div></section>',
        },
        manifest={
            "block": {"name": "Test block"},
            "nodes": {".landing-block-node-text": {"name": "Text", "type": "text"}},
        },
    )


def test_landing__repo__register_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["landing__repo__register_2"],
        wire.client.landing.repo.register,
        wire.async_client.landing.repo.register,
        code="myblockx",
        fields={
            "NAME": "Test block",
            "SECTIONS": "cover,about",
            "PREVIEW": "https://acme.bitrix24.com/images/b24_screen.png",
            "CONTENT": '<section class="landing-block"><div class="container">Test</div></section>',
        },
        manifest={"block": {"name": "Test block"}},
    )


def test_landing__repo__register_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__register_3"],
        wire.client.landing.repo.register,
        wire.async_client.landing.repo.register,
        code="myblockx",
        fields={
            "NAME": "Test block",
            "DESCRIPTION": "Just try!",
            "SECTIONS": "cover,about",
            "PREVIEW": "https://acme.bitrix24.com/images/b24_screen.png",
            "CONTENT": '<section class="landing-block"><div class="container">Test</div></section>',
        },
        manifest={
            "block": {"name": "Test block"},
            "nodes": {".landing-block-node-text": {"name": "Text", "type": "text"}},
        },
    )


def test_landing__repo__register_4(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__register_4"],
        wire.client.landing.repo.register,
        wire.async_client.landing.repo.register,
        code="myblockx",
        fields={
            "NAME": "Test block",
            "DESCRIPTION": "Just try!",
            "SECTIONS": "cover,about",
            "PREVIEW": "https://acme.bitrix24.com/images/b24_screen.png",
            "CONTENT": '<section class="landing-block"><div class="container">Test</div></section>',
        },
        manifest={
            "block": {"name": "Test block"},
            "nodes": {".landing-block-node-text": {"name": "Text", "type": "text"}},
        },
    )


def test_landing__repo__unbind_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repo__unbind_1"],
        wire.client.landing.repo.unbind,
        wire.async_client.landing.repo.unbind,
        code="LANDING_SETTINGS",
        handler="https://your-domain.com/widgets/landing-settings-handler.php",
    )


def test_landing__repo__unbind_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__unbind_2"],
        wire.client.landing.repo.unbind,
        wire.async_client.landing.repo.unbind,
        code="LANDING_SETTINGS",
        handler="https://your-domain.com/widgets/landing-settings-handler.php",
    )


def test_landing__repo__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repo__unregister_1"],
        wire.client.landing.repo.unregister,
        wire.async_client.landing.repo.unregister,
        code="myblockx",
    )


def test_landing__repo__unregister_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__unregister_2"],
        wire.client.landing.repo.unregister,
        wire.async_client.landing.repo.unregister,
        code="myblockx",
    )


def test_landing__repo__unregister_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repo__unregister_3"],
        wire.client.landing.repo.unregister,
        wire.async_client.landing.repo.unregister,
        code="myblockx",
    )


def test_landing__repowidget__debug_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repowidget__debug_1"],
        wire.client.landing.repowidget.debug,
        wire.async_client.landing.repowidget.debug,
        enable=True,
    )


def test_landing__repowidget__debug_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__repowidget__debug_2"],
        wire.client.landing.repowidget.debug,
        wire.async_client.landing.repowidget.debug,
        enable=True,
    )


def test_landing__repowidget__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repowidget__getlist_1"],
        wire.client.landing.repowidget.getlist,
        wire.async_client.landing.repowidget.getlist,
        params={"select": ["ID", "NAME"], "filter": {">ID": "1"}},
        start=0,
    )


def test_landing__repowidget__unregister_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__repowidget__unregister_1"],
        wire.client.landing.repowidget.unregister,
        wire.async_client.landing.repowidget.unregister,
        code="my_widget",
    )


def test_landing__role__enable_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__role__enable_1"],
        wire.client.landing.role.enable,
        wire.async_client.landing.role.enable,
        mode=1,
    )


def test_landing__role__enable_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__role__enable_2"],
        wire.client.landing.role.enable,
        wire.async_client.landing.role.enable,
        mode=1,
    )


def test_landing__role__get_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__role__get_list_1"],
        wire.client.landing.role.get_list,
        wire.async_client.landing.role.get_list,
        scope="KNOWLEDGE",
    )


def test_landing__role__get_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__role__get_list_2"],
        wire.client.landing.role.get_list,
        wire.async_client.landing.role.get_list,
        scope="KNOWLEDGE",
    )


def test_landing__role__get_rights_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__role__get_rights_1"],
        wire.client.landing.role.get_rights,
        wire.async_client.landing.role.get_rights,
        id=2,
    )


def test_landing__role__get_rights_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__role__get_rights_2"],
        wire.client.landing.role.get_rights,
        wire.async_client.landing.role.get_rights,
        id=2,
    )


def test_landing__role__is_enabled_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__role__is_enabled_1"],
        wire.client.landing.role.is_enabled,
        wire.async_client.landing.role.is_enabled,
    )


def test_landing__role__is_enabled_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__role__is_enabled_2"],
        wire.client.landing.role.is_enabled,
        wire.async_client.landing.role.is_enabled,
    )


def test_landing__role__set_access_codes_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__role__set_access_codes_1"],
        wire.client.landing.role.set_access_codes,
        wire.async_client.landing.role.set_access_codes,
        id=11,
        codes=["U45", "DR7", "SG3_A"],
    )


def test_landing__role__set_access_codes_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__role__set_access_codes_2"],
        wire.client.landing.role.set_access_codes,
        wire.async_client.landing.role.set_access_codes,
        id=11,
        codes=["U45", "DR7", "SG3_A"],
    )


def test_landing__role__set_rights_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__role__set_rights_1"],
        wire.client.landing.role.set_rights,
        wire.async_client.landing.role.set_rights,
        id=11,
        rights={"0": ["read"], "66": ["read", "edit", "sett"], "71": ["denied"]},
        additional=["menu24", "create"],
    )


def test_landing__role__set_rights_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__role__set_rights_2"],
        wire.client.landing.role.set_rights,
        wire.async_client.landing.role.set_rights,
        id=11,
        rights={"0": ["read"], "66": ["read", "edit", "sett"], "71": ["denied"]},
        additional=["menu24", "create"],
    )


def test_landing__syspage__delete_for_landing_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__syspage__delete_for_landing_1"],
        wire.client.landing.syspage.delete_for_landing,
        wire.async_client.landing.syspage.delete_for_landing,
        id=8593,
    )


def test_landing__syspage__delete_for_landing_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__syspage__delete_for_landing_2"],
        wire.client.landing.syspage.delete_for_landing,
        wire.async_client.landing.syspage.delete_for_landing,
        id=8593,
    )


def test_landing__syspage__delete_for_site_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__syspage__delete_for_site_1"],
        wire.client.landing.syspage.delete_for_site,
        wire.async_client.landing.syspage.delete_for_site,
        id=1390,
    )


def test_landing__syspage__delete_for_site_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__syspage__delete_for_site_2"],
        wire.client.landing.syspage.delete_for_site,
        wire.async_client.landing.syspage.delete_for_site,
        id=1390,
    )


def test_landing__syspage__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__syspage__get_1"],
        wire.client.landing.syspage.get,
        wire.async_client.landing.syspage.get,
        id=1390,
        active=True,
    )


def test_landing__syspage__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__syspage__get_2"],
        wire.client.landing.syspage.get,
        wire.async_client.landing.syspage.get,
        id=1390,
        active=True,
    )


def test_landing__syspage__get_special_page_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__syspage__get_special_page_1"],
        wire.client.landing.syspage.get_special_page,
        wire.async_client.landing.syspage.get_special_page,
        site_id=1390,
        type="personal",
        additional={"SECTION": "private"},
    )


def test_landing__syspage__get_special_page_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__syspage__get_special_page_2"],
        wire.client.landing.syspage.get_special_page,
        wire.async_client.landing.syspage.get_special_page,
        site_id=1390,
        type="personal",
        additional={"SECTION": "private"},
    )


def test_landing__syspage__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__syspage__set_1"],
        wire.client.landing.syspage.set,
        wire.async_client.landing.syspage.set,
        id=1390,
        type="personal",
        lid=8593,
    )


def test_landing__syspage__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__syspage__set_2"],
        wire.client.landing.syspage.set,
        wire.async_client.landing.syspage.set,
        id=1390,
        type="personal",
        lid=8593,
    )


def test_landing__template__get_landing_ref_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__get_landing_ref_1"],
        wire.client.landing.template.get_landing_ref,
        wire.async_client.landing.template.get_landing_ref,
        id=557,
    )


def test_landing__template__get_landing_ref_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__get_landing_ref_2"],
        wire.client.landing.template.get_landing_ref,
        wire.async_client.landing.template.get_landing_ref,
        id=557,
    )


def test_landing__template__get_landing_ref_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__template__get_landing_ref_3"],
        wire.client.landing.template.get_landing_ref,
        wire.async_client.landing.template.get_landing_ref,
        id=557,
    )


def test_landing__template__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__getlist_1"],
        wire.client.landing.template.getlist,
        wire.async_client.landing.template.getlist,
        params={
            "select": ["ID", "TITLE", "XML_ID", "SORT", "ACTIVE", "DATE_MODIFY"],
            "filter": {"=ACTIVE": "Y"},
            "order": {"SORT": "ASC", "ID": "ASC"},
            "limit": 2,
            "offset": 0,
        },
    )


def test_landing__template__getlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__template__getlist_2"],
        wire.client.landing.template.getlist,
        wire.async_client.landing.template.getlist,
        params={
            "select": ["ID", "TITLE", "XML_ID", "SORT", "ACTIVE", "DATE_MODIFY"],
            "filter": {"=ACTIVE": "Y"},
            "order": {"SORT": "ASC", "ID": "ASC"},
            "limit": 2,
            "offset": 0,
        },
    )


def test_landing__template__get_site_ref_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__get_site_ref_1"],
        wire.client.landing.template.get_site_ref,
        wire.async_client.landing.template.get_site_ref,
        id=157,
    )


def test_landing__template__get_site_ref_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__get_site_ref_2"],
        wire.client.landing.template.get_site_ref,
        wire.async_client.landing.template.get_site_ref,
        id=157,
    )


def test_landing__template__get_site_ref_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__template__get_site_ref_3"],
        wire.client.landing.template.get_site_ref,
        wire.async_client.landing.template.get_site_ref,
        id=157,
    )


def test_landing__template__set_landing_ref_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__set_landing_ref_1"],
        wire.client.landing.template.set_landing_ref,
        wire.async_client.landing.template.set_landing_ref,
        id=557,
        data={"1": 614, "2": 615, "3": 616},
    )


def test_landing__template__set_landing_ref_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__template__set_landing_ref_2"],
        wire.client.landing.template.set_landing_ref,
        wire.async_client.landing.template.set_landing_ref,
        id=557,
        data={"1": 614, "2": 615, "3": 616},
    )


def test_landing__template__set_site_ref_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__template__set_site_ref_1"],
        wire.client.landing.template.set_site_ref,
        wire.async_client.landing.template.set_site_ref,
        id=157,
        data={"1": 614, "2": 615, "3": 616},
    )


def test_landing__template__set_site_ref_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__template__set_site_ref_2"],
        wire.client.landing.template.set_site_ref,
        wire.async_client.landing.template.set_site_ref,
        id=157,
        data={"1": 614, "2": 615, "3": 616},
    )
