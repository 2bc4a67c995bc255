# Generated from spec/landing/landing: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("landing_landing")


def test_landing__landing__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__add_1"],
        wire.client.landing.landing.add,
        wire.async_client.landing.landing.add,
        fields={
            "TITLE": "Spring Promotion",
            "SITE_ID": 292,
            "CODE": "spring-sale",
            "DESCRIPTION": "Page for seasonal promotion",
            "ADDITIONAL_FIELDS": {"THEME_CODE": "wedding"},
        },
    )


def test_landing__landing__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__add_2"],
        wire.client.landing.landing.add,
        wire.async_client.landing.landing.add,
        fields={
            "TITLE": "Spring Promotion",
            "SITE_ID": 292,
            "CODE": "spring-sale",
            "DESCRIPTION": "Page for seasonal promotion",
            "ADDITIONAL_FIELDS": {"THEME_CODE": "wedding"},
        },
    )


def test_landing__landing__addblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__addblock_1"],
        wire.client.landing.landing.addblock,
        wire.async_client.landing.landing.addblock,
        lid=351,
        fields={"CODE": "02.three_cols_big_1", "AFTER_ID": 6428, "ACTIVE": "Y"},
    )


def test_landing__landing__addblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__addblock_2"],
        wire.client.landing.landing.addblock,
        wire.async_client.landing.landing.addblock,
        lid=351,
        fields={"CODE": "02.three_cols_big_1", "AFTER_ID": 6428, "ACTIVE": "Y"},
    )


def test_landing__landing__add_by_template_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__add_by_template_1"],
        wire.client.landing.landing.add_by_template,
        wire.async_client.landing.landing.add_by_template,
        site_id=157,
        code="krayt.monotovar@KraytPetShop",
        fields={
            "TITLE": "Spring Promotion",
            "DESCRIPTION": "SEO description of the promotion page",
            "FOLDER_ID": 95,
        },
    )


def test_landing__landing__add_by_template_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__add_by_template_2"],
        wire.client.landing.landing.add_by_template,
        wire.async_client.landing.landing.add_by_template,
        site_id=157,
        code="krayt.monotovar@KraytPetShop",
        fields={
            "TITLE": "Spring Promotion",
            "DESCRIPTION": "SEO description of the promotion page",
            "FOLDER_ID": 95,
        },
    )


def test_landing__landing__copy_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__copy_1"],
        wire.client.landing.landing.copy,
        wire.async_client.landing.landing.copy,
        lid=1688,
        to_site_id=305,
        to_folder_id=95,
    )


def test_landing__landing__copy_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__copy_2"],
        wire.client.landing.landing.copy,
        wire.async_client.landing.landing.copy,
        lid=1688,
        to_site_id=305,
        to_folder_id=95,
    )


def test_landing__landing__copyblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__copyblock_1"],
        wire.client.landing.landing.copyblock,
        wire.async_client.landing.landing.copyblock,
        lid=351,
        block=6428,
        params={"AFTER_ID": 6429, "RETURN_CONTENT": "Y"},
    )


def test_landing__landing__copyblock_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__copyblock_2"],
        wire.client.landing.landing.copyblock,
        wire.async_client.landing.landing.copyblock,
        lid=351,
        block=6428,
        params={"AFTER_ID": 6429, "RETURN_CONTENT": "Y"},
    )


def test_landing__landing__copyblock_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__copyblock_3"],
        wire.client.landing.landing.copyblock,
        wire.async_client.landing.landing.copyblock,
        lid=351,
        block=6428,
        params={"AFTER_ID": 6429, "RETURN_CONTENT": "Y"},
    )


def test_landing__landing__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__delete_1"],
        wire.client.landing.landing.delete,
        wire.async_client.landing.landing.delete,
        lid=350,
    )


def test_landing__landing__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__delete_2"],
        wire.client.landing.landing.delete,
        wire.async_client.landing.landing.delete,
        lid=350,
    )


def test_landing__landing__deleteblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__deleteblock_1"],
        wire.client.landing.landing.deleteblock,
        wire.async_client.landing.landing.deleteblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__deleteblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__deleteblock_2"],
        wire.client.landing.landing.deleteblock,
        wire.async_client.landing.landing.deleteblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__downblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__downblock_1"],
        wire.client.landing.landing.downblock,
        wire.async_client.landing.landing.downblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__downblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__downblock_2"],
        wire.client.landing.landing.downblock,
        wire.async_client.landing.landing.downblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__favorite_block_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__favorite_block_1"],
        wire.client.landing.landing.favorite_block,
        wire.async_client.landing.landing.favorite_block,
        lid=351,
        block=6428,
        meta={
            "name": "Block with Advantages",
            "section": ["text", "features"],
            "preview": 918273,
            "tpl_code": "bitrix24",
        },
    )


def test_landing__landing__favorite_block_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__favorite_block_2"],
        wire.client.landing.landing.favorite_block,
        wire.async_client.landing.landing.favorite_block,
        lid=351,
        block=6428,
        meta={
            "name": "Block with Advantages",
            "section": ["text", "features"],
            "preview": 918273,
            "tpl_code": "bitrix24",
        },
    )


def test_landing__landing__getadditionalfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__getadditionalfields_1"],
        wire.client.landing.landing.getadditionalfields,
        wire.async_client.landing.landing.getadditionalfields,
        lid=349,
    )


def test_landing__landing__getadditionalfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__getadditionalfields_2"],
        wire.client.landing.landing.getadditionalfields,
        wire.async_client.landing.landing.getadditionalfields,
        lid=349,
    )


def test_landing__landing__get_list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__get_list_1"],
        wire.client.landing.landing.get_list,
        wire.async_client.landing.landing.get_list,
        params={
            "select": ["ID", "TITLE", "SITE_ID", "DATE_MODIFY"],
            "filter": {"SITE_ID": 205, "=DELETED": "N"},
            "order": {"ID": "DESC"},
            "get_urls": True,
            "get_preview": True,
            "check_area": True,
        },
    )


def test_landing__landing__get_list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__get_list_2"],
        wire.client.landing.landing.get_list,
        wire.async_client.landing.landing.get_list,
        params={
            "select": ["ID", "TITLE", "SITE_ID", "DATE_MODIFY"],
            "filter": {"SITE_ID": 205, "=DELETED": "N"},
            "order": {"ID": "DESC"},
            "get_urls": True,
            "get_preview": True,
            "check_area": True,
        },
    )


def test_landing__landing__getpreview_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__getpreview_1"],
        wire.client.landing.landing.getpreview,
        wire.async_client.landing.landing.getpreview,
        lid=351,
    )


def test_landing__landing__getpreview_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__getpreview_2"],
        wire.client.landing.landing.getpreview,
        wire.async_client.landing.landing.getpreview,
        lid=351,
    )


def test_landing__landing__getpublicurl_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__getpublicurl_1"],
        wire.client.landing.landing.getpublicurl,
        wire.async_client.landing.landing.getpublicurl,
        lid=351,
    )


def test_landing__landing__getpublicurl_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__getpublicurl_2"],
        wire.client.landing.landing.getpublicurl,
        wire.async_client.landing.landing.getpublicurl,
        lid=351,
    )


def test_landing__landing__hideblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__hideblock_1"],
        wire.client.landing.landing.hideblock,
        wire.async_client.landing.landing.hideblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__hideblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__hideblock_2"],
        wire.client.landing.landing.hideblock,
        wire.async_client.landing.landing.hideblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__mark_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__mark_delete_1"],
        wire.client.landing.landing.mark_delete,
        wire.async_client.landing.landing.mark_delete,
        lid=350,
    )


def test_landing__landing__mark_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__mark_delete_2"],
        wire.client.landing.landing.mark_delete,
        wire.async_client.landing.landing.mark_delete,
        lid=350,
    )


def test_landing__landing__markdeletedblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__markdeletedblock_1"],
        wire.client.landing.landing.markdeletedblock,
        wire.async_client.landing.landing.markdeletedblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__markdeletedblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__markdeletedblock_2"],
        wire.client.landing.landing.markdeletedblock,
        wire.async_client.landing.landing.markdeletedblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__mark_un_delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__mark_un_delete_1"],
        wire.client.landing.landing.mark_un_delete,
        wire.async_client.landing.landing.mark_un_delete,
        lid=2227,
    )


def test_landing__landing__mark_un_delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__mark_un_delete_2"],
        wire.client.landing.landing.mark_un_delete,
        wire.async_client.landing.landing.mark_un_delete,
        lid=2227,
    )


def test_landing__landing__markundeletedblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__markundeletedblock_1"],
        wire.client.landing.landing.markundeletedblock,
        wire.async_client.landing.landing.markundeletedblock,
        lid=627,
        block=11923,
    )


def test_landing__landing__markundeletedblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__markundeletedblock_2"],
        wire.client.landing.landing.markundeletedblock,
        wire.async_client.landing.landing.markundeletedblock,
        lid=627,
        block=11923,
    )


def test_landing__landing__move_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__move_1"],
        wire.client.landing.landing.move,
        wire.async_client.landing.landing.move,
        lid=2227,
        to_site_id=157,
        to_folder_id=95,
    )


def test_landing__landing__move_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__move_2"],
        wire.client.landing.landing.move,
        wire.async_client.landing.landing.move,
        lid=2227,
        to_site_id=157,
        to_folder_id=95,
    )


def test_landing__landing__moveblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__moveblock_1"],
        wire.client.landing.landing.moveblock,
        wire.async_client.landing.landing.moveblock,
        lid=351,
        block=26723,
        params={"AFTER_ID": 6429, "RETURN_CONTENT": "Y"},
    )


def test_landing__landing__moveblock_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__moveblock_2"],
        wire.client.landing.landing.moveblock,
        wire.async_client.landing.landing.moveblock,
        lid=351,
        block=26723,
        params={"AFTER_ID": 6429, "RETURN_CONTENT": "Y"},
    )


def test_landing__landing__moveblock_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__moveblock_3"],
        wire.client.landing.landing.moveblock,
        wire.async_client.landing.landing.moveblock,
        lid=351,
        block=26723,
        params={"AFTER_ID": 6429, "RETURN_CONTENT": "Y"},
    )


def test_landing__landing__publication_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__publication_1"],
        wire.client.landing.landing.publication,
        wire.async_client.landing.landing.publication,
        lid=351,
    )


def test_landing__landing__publication_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__publication_2"],
        wire.client.landing.landing.publication,
        wire.async_client.landing.landing.publication,
        lid=351,
    )


def test_landing__landing__remove_entities_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__remove_entities_1"],
        wire.client.landing.landing.remove_entities,
        wire.async_client.landing.landing.remove_entities,
        lid=648,
        data={
            "blocks": [12167, 123],
            "images": [{"block": 12269, "image": 6866}, {"block": 12268, "image": 6861}],
        },
    )


def test_landing__landing__remove_entities_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__remove_entities_2"],
        wire.client.landing.landing.remove_entities,
        wire.async_client.landing.landing.remove_entities,
        lid=648,
        data={
            "blocks": [12167, 123],
            "images": [{"block": 12269, "image": 6866}, {"block": 12268, "image": 6861}],
        },
    )


def test_landing__landing__resolve_id_by_public_url_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__resolve_id_by_public_url_1"],
        wire.client.landing.landing.resolve_id_by_public_url,
        wire.async_client.landing.landing.resolve_id_by_public_url,
        landing_url="/catalog/sale/",
        site_id=1817,
    )


def test_landing__landing__resolve_id_by_public_url_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__resolve_id_by_public_url_2"],
        wire.client.landing.landing.resolve_id_by_public_url,
        wire.async_client.landing.landing.resolve_id_by_public_url,
        landing_url="/catalog/sale/",
        site_id=1817,
    )


def test_landing__landing__showblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__showblock_1"],
        wire.client.landing.landing.showblock,
        wire.async_client.landing.landing.showblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__showblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__showblock_2"],
        wire.client.landing.landing.showblock,
        wire.async_client.landing.landing.showblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__un_favorite_block_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__un_favorite_block_1"],
        wire.client.landing.landing.un_favorite_block,
        wire.async_client.landing.landing.un_favorite_block,
        block_id=28619,
    )


def test_landing__landing__un_favorite_block_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__un_favorite_block_2"],
        wire.client.landing.landing.un_favorite_block,
        wire.async_client.landing.landing.un_favorite_block,
        block_id=28619,
    )


def test_landing__landing__unpublic_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__unpublic_1"],
        wire.client.landing.landing.unpublic,
        wire.async_client.landing.landing.unpublic,
        lid=351,
    )


def test_landing__landing__unpublic_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__unpublic_2"],
        wire.client.landing.landing.unpublic,
        wire.async_client.landing.landing.unpublic,
        lid=351,
    )


def test_landing__landing__upblock_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__upblock_1"],
        wire.client.landing.landing.upblock,
        wire.async_client.landing.landing.upblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__upblock_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__upblock_2"],
        wire.client.landing.landing.upblock,
        wire.async_client.landing.landing.upblock,
        lid=351,
        block=6428,
    )


def test_landing__landing__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__landing__update_1"],
        wire.client.landing.landing.update,
        wire.async_client.landing.landing.update,
        lid=349,
        fields={
            "TITLE": "Spring Sale 2026",
            "CODE": "spring-sale-2026",
            "DESCRIPTION": "Updated description of the promotion page",
            "XML_ID": "promo-2026-landing",
        },
    )


def test_landing__landing__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__landing__update_2"],
        wire.client.landing.landing.update,
        wire.async_client.landing.landing.update,
        lid=349,
        fields={
            "TITLE": "Spring Sale 2026",
            "CODE": "spring-sale-2026",
            "DESCRIPTION": "Updated description of the promotion page",
            "XML_ID": "promo-2026-landing",
        },
    )
