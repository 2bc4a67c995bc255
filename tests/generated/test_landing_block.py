# Generated from spec/landing/block: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("landing_block")


def test_landing__block__addcard_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__addcard_1"],
        wire.client.landing.block.addcard,
        wire.async_client.landing.block.addcard,
        lid=351,
        block=6428,
        selector=".landing-block-node-menu-list-item@0",
        content='<li class="landing-block-node-menu-list-item nav-item"><a href="#services" class="landing-block-node-menu-list-item-link nav-link">Services</a></li>',
    )


def test_landing__block__addcard_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__addcard_2"],
        wire.client.landing.block.addcard,
        wire.async_client.landing.block.addcard,
        lid=351,
        block=6428,
        selector=".landing-block-node-menu-list-item@0",
        content='<li class="landing-block-node-menu-list-item nav-item"><a href="#services" class="landing-block-node-menu-list-item-link nav-link">Services</a></li>',
    )


def test_landing__block__change_anchor_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__change_anchor_1"],
        wire.client.landing.block.change_anchor,
        wire.async_client.landing.block.change_anchor,
        lid=311,
        block=6058,
        data="about-us",
        prevent_history=True,
    )


def test_landing__block__change_anchor_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__change_anchor_2"],
        wire.client.landing.block.change_anchor,
        wire.async_client.landing.block.change_anchor,
        lid=311,
        block=6058,
        data="about-us",
        prevent_history=True,
    )


def test_landing__block__change_node_name_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__change_node_name_1"],
        wire.client.landing.block.change_node_name,
        wire.async_client.landing.block.change_node_name,
        lid=311,
        block=6058,
        data={".landing-block-node-title@0": "h1", ".landing-block-node-text@2": "p"},
        prevent_history=True,
    )


def test_landing__block__change_node_name_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__change_node_name_2"],
        wire.client.landing.block.change_node_name,
        wire.async_client.landing.block.change_node_name,
        lid=311,
        block=6058,
        data={".landing-block-node-title@0": "h1", ".landing-block-node-text@2": "p"},
        prevent_history=True,
    )


def test_landing__block__clonecard_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__clonecard_1"],
        wire.client.landing.block.clonecard,
        wire.async_client.landing.block.clonecard,
        lid=351,
        block=6428,
        selector=".landing-block-card@0",
    )


def test_landing__block__clonecard_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__clonecard_2"],
        wire.client.landing.block.clonecard,
        wire.async_client.landing.block.clonecard,
        lid=351,
        block=6428,
        selector=".landing-block-card@0",
    )


def test_landing__block__getbyid_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getbyid_1"],
        wire.client.landing.block.getbyid,
        wire.async_client.landing.block.getbyid,
        block=39556,
        params={"edit_mode": True, "get_content": True},
    )


def test_landing__block__getbyid_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__getbyid_2"],
        wire.client.landing.block.getbyid,
        wire.async_client.landing.block.getbyid,
        block=39556,
        params={"edit_mode": True, "get_content": True},
    )


def test_landing__block__getcontent_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getcontent_1"],
        wire.client.landing.block.getcontent,
        wire.async_client.landing.block.getcontent,
        lid=4858,
        block=39556,
        edit_mode=True,
        params={"wrapper_show": False},
    )


def test_landing__block__getcontent_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__getcontent_2"],
        wire.client.landing.block.getcontent,
        wire.async_client.landing.block.getcontent,
        lid=4858,
        block=39556,
        edit_mode=True,
        params={"wrapper_show": False},
    )


def test_landing__block__get_content_from_repository_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__get_content_from_repository_1"],
        wire.client.landing.block.get_content_from_repository,
        wire.async_client.landing.block.get_content_from_repository,
        code="01.big_with_text",
    )


def test_landing__block__get_content_from_repository_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__get_content_from_repository_2"],
        wire.client.landing.block.get_content_from_repository,
        wire.async_client.landing.block.get_content_from_repository,
        code="01.big_with_text",
    )


def test_landing__block__getlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getlist_1"],
        wire.client.landing.block.getlist,
        wire.async_client.landing.block.getlist,
        lid=4858,
        params={"edit_mode": True, "get_content": True},
    )


def test_landing__block__getlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__getlist_2"],
        wire.client.landing.block.getlist,
        wire.async_client.landing.block.getlist,
        lid=4858,
        params={"edit_mode": True, "get_content": True},
    )


def test_landing__block__getmanifest_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getmanifest_1"],
        wire.client.landing.block.getmanifest,
        wire.async_client.landing.block.getmanifest,
        lid=4858,
        block=39556,
        params={"edit_mode": True},
    )


def test_landing__block__getmanifest_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__getmanifest_2"],
        wire.client.landing.block.getmanifest,
        wire.async_client.landing.block.getmanifest,
        lid=4858,
        block=39556,
        params={"edit_mode": True},
    )


def test_landing__block__getmanifestfile_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getmanifestfile_1"],
        wire.client.landing.block.getmanifestfile,
        wire.async_client.landing.block.getmanifestfile,
        code="01.big_with_text",
    )


def test_landing__block__getmanifestfile_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__getmanifestfile_2"],
        wire.client.landing.block.getmanifestfile,
        wire.async_client.landing.block.getmanifestfile,
        code="01.big_with_text",
    )


def test_landing__block__getrepository_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getrepository_1"],
        wire.client.landing.block.getrepository,
        wire.async_client.landing.block.getrepository,
        section="text",
    )


def test_landing__block__getrepository_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__getrepository_2"],
        wire.client.landing.block.getrepository,
        wire.async_client.landing.block.getrepository,
        section="text",
    )


def test_landing__block__getrepository_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__getrepository_3"],
        wire.client.landing.block.getrepository,
        wire.async_client.landing.block.getrepository,
        section="text",
    )


def test_landing__block__removecard_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__removecard_1"],
        wire.client.landing.block.removecard,
        wire.async_client.landing.block.removecard,
        lid=351,
        block=6428,
        selector=".landing-block-card@0",
    )


def test_landing__block__removecard_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__removecard_2"],
        wire.client.landing.block.removecard,
        wire.async_client.landing.block.removecard,
        lid=351,
        block=6428,
        selector=".landing-block-card@0",
    )


def test_landing__block__updateattrs_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__updateattrs_1"],
        wire.client.landing.block.updateattrs,
        wire.async_client.landing.block.updateattrs,
        lid=313,
        block=6134,
        data={
            ".bitrix24forms": {"data-b24form": "#crmFormInline45", "data-b24form-use-style": "N"}
        },
    )


def test_landing__block__updateattrs_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__updateattrs_2"],
        wire.client.landing.block.updateattrs,
        wire.async_client.landing.block.updateattrs,
        lid=313,
        block=6134,
        data={
            ".bitrix24forms": {"data-b24form": "#crmFormInline45", "data-b24form-use-style": "N"}
        },
    )


def test_landing__block__update_cards_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__update_cards_1"],
        wire.client.landing.block.update_cards,
        wire.async_client.landing.block.update_cards,
        lid=311,
        block=6058,
        data={
            ".landing-block-card": {
                "source": [
                    {"type": "card", "value": 0},
                    {"type": "preset", "value": "preset_code"},
                ],
                "values": [
                    {
                        ".landing-block-node-title@0": "First Card",
                        ".landing-block-node-title@1": "Card from Preset",
                    }
                ],
            }
        },
    )


def test_landing__block__update_cards_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__update_cards_2"],
        wire.client.landing.block.update_cards,
        wire.async_client.landing.block.update_cards,
        lid=311,
        block=6058,
        data={
            ".landing-block-card": {
                "source": [
                    {"type": "card", "value": 0},
                    {"type": "preset", "value": "preset_code"},
                ],
                "values": [
                    {
                        ".landing-block-node-title@0": "First Card",
                        ".landing-block-node-title@1": "Card from Preset",
                    }
                ],
            }
        },
    )


def test_landing__block__updatecontent_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__updatecontent_1"],
        wire.client.landing.block.updatecontent,
        wire.async_client.landing.block.updatecontent,
        lid=311,
        block=6058,
        content='<section class="g-pt-60 g-pb-60"><div class="container"><h2 class="landing-block-node-title">Spring Promotion</h2><p class="landing-block-node-text" bxstyle="color:#1d1d1d;">15% discount until the end of the month</p></div></section>',
        prevent_history=True,
    )


def test_landing__block__updatecontent_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__updatecontent_2"],
        wire.client.landing.block.updatecontent,
        wire.async_client.landing.block.updatecontent,
        lid=311,
        block=6058,
        content='<section class="g-pt-60 g-pb-60"><div class="container"><h2 class="landing-block-node-title">Spring Promotion</h2><p class="landing-block-node-text" bxstyle="color:#1d1d1d;">15% discount until the end of the month</p></div></section>',
        prevent_history=True,
    )


def test_landing__block__updatecontent_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__updatecontent_3"],
        wire.client.landing.block.updatecontent,
        wire.async_client.landing.block.updatecontent,
        lid=311,
        block=6058,
        content='<section class="g-pt-60 g-pb-60"><div class="container"><h2 class="landing-block-node-title">Spring Promotion</h2><p class="landing-block-node-text" bxstyle="color:#1d1d1d;">15% discount until the end of the month</p></div></section>',
        prevent_history=True,
    )


def test_landing__block__updatenodes_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__updatenodes_1"],
        wire.client.landing.block.updatenodes,
        wire.async_client.landing.block.updatenodes,
        lid=311,
        block=6058,
        data={
            ".landing-block-node-text": "New block text",
            ".landing-block-node-img": {
                "src": "https://acme.bitrix24.com/bitrix/images/landing/business/1920x1280/img12.jpg",
                "alt": "New banner",
            },
            ".landing-block-node-link": {
                "text": "Read more",
                "href": "https://acme.bitrix24.com",
                "target": "_blank",
            },
            ".landing-block-node-icon": ["fa", "fa-telegram"],
            ".landing-block-node-embed": {
                "src": "//www.youtube.com/embed/q4d8g9Dn3ww?autoplay=1&controls=0&loop=1&mute=1&rel=0",
                "source": "https://www.youtube.com/watch?v=q4d8g9Dn3ww",
            },
        },
    )


def test_landing__block__updatenodes_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__updatenodes_2"],
        wire.client.landing.block.updatenodes,
        wire.async_client.landing.block.updatenodes,
        lid=311,
        block=6058,
        data={
            ".landing-block-node-text": "New block text",
            ".landing-block-node-img": {
                "src": "https://acme.bitrix24.com/bitrix/images/landing/business/1920x1280/img12.jpg",
                "alt": "New banner",
            },
            ".landing-block-node-link": {
                "text": "Read more",
                "href": "https://acme.bitrix24.com",
                "target": "_blank",
            },
            ".landing-block-node-icon": ["fa", "fa-telegram"],
            ".landing-block-node-embed": {
                "src": "//www.youtube.com/embed/q4d8g9Dn3ww?autoplay=1&controls=0&loop=1&mute=1&rel=0",
                "source": "https://www.youtube.com/watch?v=q4d8g9Dn3ww",
            },
        },
    )


def test_landing__block__update_styles_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__update_styles_1"],
        wire.client.landing.block.update_styles,
        wire.async_client.landing.block.update_styles,
        lid=313,
        block=6134,
        data={
            ".landing-block-node-text": {
                "classList": ["landing-block-node-text", "g-color-white", "text-right"],
                "affect": ["text-align", "color"],
                "style": {"font-weight": "700"},
            }
        },
    )


def test_landing__block__update_styles_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__update_styles_2"],
        wire.client.landing.block.update_styles,
        wire.async_client.landing.block.update_styles,
        lid=313,
        block=6134,
        data={
            ".landing-block-node-text": {
                "classList": ["landing-block-node-text", "g-color-white", "text-right"],
                "affect": ["text-align", "color"],
                "style": {"font-weight": "700"},
            }
        },
    )


def test_landing__block__uploadfile_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["landing__block__uploadfile_1"],
        wire.client.landing.block.uploadfile,
        wire.async_client.landing.block.uploadfile,
        block=39556,
        picture=["banner.png", "**base64_image_content**"],
        params={"width": 1200, "height": 675},
    )


def test_landing__block__uploadfile_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["landing__block__uploadfile_2"],
        wire.client.landing.block.uploadfile,
        wire.async_client.landing.block.uploadfile,
        block=39556,
        picture=["banner.png", "**base64_image_content**"],
        params={"width": 1200, "height": 675},
    )
