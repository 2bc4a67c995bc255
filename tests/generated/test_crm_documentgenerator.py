# Generated from spec/crm/documentgenerator: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("crm_documentgenerator")


def test_crm__documentgenerator__document__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__add_1"],
        wire.client.crm.documentgenerator.document.add,
        wire.async_client.crm.documentgenerator.document.add,
        template_id=39,
        entity_type_id=2,
        entity_id=101,
        values={"DocumentNumber": "2026-001"},
        stamps_enabled=1,
        fields={
            "DocumentTitle": {
                "title": "Document Name",
                "value": "Demo fulfillment of product 1",
                "required": "Y",
                "default": "Demo fulfillment of product 1",
                "chain": [{}, "getTitle"],
                "VALUE": "Test via fields",
            }
        },
    )


def test_crm__documentgenerator__document__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__add_2"],
        wire.client.crm.documentgenerator.document.add,
        wire.async_client.crm.documentgenerator.document.add,
        template_id=39,
        entity_type_id=2,
        entity_id=101,
        values={"DocumentNumber": "2026-001"},
        stamps_enabled=1,
        fields={
            "DocumentTitle": {
                "title": "Document Name",
                "value": "Demo fulfillment of product 1",
                "required": "Y",
                "default": "Demo fulfillment of product 1",
                "chain": [{}, "getTitle"],
                "VALUE": "Test via fields",
            }
        },
    )


def test_crm__documentgenerator__document__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__delete_1"],
        wire.client.crm.documentgenerator.document.delete,
        wire.async_client.crm.documentgenerator.document.delete,
        id=61,
    )


def test_crm__documentgenerator__document__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__delete_2"],
        wire.client.crm.documentgenerator.document.delete,
        wire.async_client.crm.documentgenerator.document.delete,
        id=61,
    )


def test_crm__documentgenerator__document__enablepublicurl_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__enablepublicurl_1"],
        wire.client.crm.documentgenerator.document.enablepublicurl,
        wire.async_client.crm.documentgenerator.document.enablepublicurl,
        id=61,
        status=1,
    )


def test_crm__documentgenerator__document__enablepublicurl_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__enablepublicurl_2"],
        wire.client.crm.documentgenerator.document.enablepublicurl,
        wire.async_client.crm.documentgenerator.document.enablepublicurl,
        id=61,
        status=1,
    )


def test_crm__documentgenerator__document__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__get_1"],
        wire.client.crm.documentgenerator.document.get,
        wire.async_client.crm.documentgenerator.document.get,
        id=61,
    )


def test_crm__documentgenerator__document__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__get_2"],
        wire.client.crm.documentgenerator.document.get,
        wire.async_client.crm.documentgenerator.document.get,
        id=61,
    )


def test_crm__documentgenerator__document__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__getfields_1"],
        wire.client.crm.documentgenerator.document.getfields,
        wire.async_client.crm.documentgenerator.document.getfields,
        id=101,
        values={"DocumentNumber": "2026-001"},
    )


def test_crm__documentgenerator__document__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__getfields_2"],
        wire.client.crm.documentgenerator.document.getfields,
        wire.async_client.crm.documentgenerator.document.getfields,
        id=101,
        values={"DocumentNumber": "2026-001"},
    )


def test_crm__documentgenerator__document__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__list_1"],
        wire.client.crm.documentgenerator.document.list,
        wire.async_client.crm.documentgenerator.document.list,
        select=["id", "title", "number", "entityId", "createTime"],
        filter={"entityTypeId": 2, "entityId": 101},
        order={"id": "desc"},
        start=0,
    )


def test_crm__documentgenerator__document__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__list_2"],
        wire.client.crm.documentgenerator.document.list,
        wire.async_client.crm.documentgenerator.document.list,
        select=["id", "title", "number", "entityId", "createTime"],
        filter={"entityTypeId": 2, "entityId": 101},
        order={"id": "desc"},
        start=0,
    )


def test_crm__documentgenerator__document__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__update_1"],
        wire.client.crm.documentgenerator.document.update,
        wire.async_client.crm.documentgenerator.document.update,
        id=61,
        values={"DocumentNumber": "2026-002"},
        stamps_enabled=1,
    )


def test_crm__documentgenerator__document__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__update_2"],
        wire.client.crm.documentgenerator.document.update,
        wire.async_client.crm.documentgenerator.document.update,
        id=61,
        values={"DocumentNumber": "2026-002"},
        stamps_enabled=1,
    )


def test_crm__documentgenerator__document__upload_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__document__upload_1"],
        wire.client.crm.documentgenerator.document.upload,
        wire.async_client.crm.documentgenerator.document.upload,
        fields={
            "entityTypeId": 2,
            "entityId": 101,
            "fileContent": "**base64_docx_content**",
            "region": "de",
            "title": "Product demonstration",
            "number": "2026-001",
            "pdfContent": "**base64_pdf_content**",
            "imageContent": "**base64_image_content**",
        },
    )


def test_crm__documentgenerator__document__upload_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__document__upload_2"],
        wire.client.crm.documentgenerator.document.upload,
        wire.async_client.crm.documentgenerator.document.upload,
        fields={
            "entityTypeId": 2,
            "entityId": 101,
            "fileContent": "**base64_docx_content**",
            "region": "de",
            "title": "Product demonstration",
            "number": "2026-001",
            "pdfContent": "**base64_pdf_content**",
            "imageContent": "**base64_image_content**",
        },
    )


def test_crm__documentgenerator__numerator__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__numerator__add_1"],
        wire.client.crm.documentgenerator.numerator.add,
        wire.async_client.crm.documentgenerator.numerator.add,
        fields={
            "name": "REST Enumerator",
            "template": "{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 1,
                    "step": 1,
                    "length": 6,
                    "padString": "0",
                    "periodicBy": "",
                    "timezone": "",
                    "isDirectNumeration": False,
                }
            },
        },
    )


def test_crm__documentgenerator__numerator__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__numerator__add_2"],
        wire.client.crm.documentgenerator.numerator.add,
        wire.async_client.crm.documentgenerator.numerator.add,
        fields={
            "name": "REST Enumerator",
            "template": "{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 1,
                    "step": 1,
                    "length": 6,
                    "padString": "0",
                    "periodicBy": "",
                    "timezone": "",
                    "isDirectNumeration": False,
                }
            },
        },
    )


def test_crm__documentgenerator__numerator__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__numerator__delete_1"],
        wire.client.crm.documentgenerator.numerator.delete,
        wire.async_client.crm.documentgenerator.numerator.delete,
        id=47,
    )


def test_crm__documentgenerator__numerator__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__numerator__delete_2"],
        wire.client.crm.documentgenerator.numerator.delete,
        wire.async_client.crm.documentgenerator.numerator.delete,
        id=47,
    )


def test_crm__documentgenerator__numerator__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__numerator__get_1"],
        wire.client.crm.documentgenerator.numerator.get,
        wire.async_client.crm.documentgenerator.numerator.get,
        id=45,
    )


def test_crm__documentgenerator__numerator__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__numerator__get_2"],
        wire.client.crm.documentgenerator.numerator.get,
        wire.async_client.crm.documentgenerator.numerator.get,
        id=45,
    )


def test_crm__documentgenerator__numerator__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__numerator__list_1"],
        wire.client.crm.documentgenerator.numerator.list,
        wire.async_client.crm.documentgenerator.numerator.list,
        start=0,
    )


def test_crm__documentgenerator__numerator__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__numerator__list_2"],
        wire.client.crm.documentgenerator.numerator.list,
        wire.async_client.crm.documentgenerator.numerator.list,
        start=0,
    )


def test_crm__documentgenerator__numerator__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__numerator__update_1"],
        wire.client.crm.documentgenerator.numerator.update,
        wire.async_client.crm.documentgenerator.numerator.update,
        id=45,
        fields={
            "name": "REST Enumerator (updated)",
            "template": "INV-{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 100,
                    "step": 1,
                    "length": 6,
                    "padString": "0",
                    "periodicBy": "",
                    "timezone": "",
                    "isDirectNumeration": False,
                }
            },
        },
    )


def test_crm__documentgenerator__numerator__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__numerator__update_2"],
        wire.client.crm.documentgenerator.numerator.update,
        wire.async_client.crm.documentgenerator.numerator.update,
        id=45,
        fields={
            "name": "REST Enumerator (updated)",
            "template": "INV-{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 100,
                    "step": 1,
                    "length": 6,
                    "padString": "0",
                    "periodicBy": "",
                    "timezone": "",
                    "isDirectNumeration": False,
                }
            },
        },
    )


def test_crm__documentgenerator__template__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__template__add_1"],
        wire.client.crm.documentgenerator.template.add,
        wire.async_client.crm.documentgenerator.template.add,
        fields={
            "name": "REST Proposal Template",
            "file": ["template.docx", "**base64_encoded_content**"],
            "numeratorId": 49,
            "region": "de",
            "entityTypeId": ["2", "2_category_0"],
            "users": ["UA"],
            "active": "Y",
            "withStamps": "N",
            "sort": 500,
        },
    )


def test_crm__documentgenerator__template__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__template__add_2"],
        wire.client.crm.documentgenerator.template.add,
        wire.async_client.crm.documentgenerator.template.add,
        fields={
            "name": "REST Proposal Template",
            "file": ["template.docx", "**base64_encoded_content**"],
            "numeratorId": 49,
            "region": "de",
            "entityTypeId": ["2", "2_category_0"],
            "users": ["UA"],
            "active": "Y",
            "withStamps": "N",
            "sort": 500,
        },
    )


def test_crm__documentgenerator__template__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__template__delete_1"],
        wire.client.crm.documentgenerator.template.delete,
        wire.async_client.crm.documentgenerator.template.delete,
        id=41,
    )


def test_crm__documentgenerator__template__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__template__delete_2"],
        wire.client.crm.documentgenerator.template.delete,
        wire.async_client.crm.documentgenerator.template.delete,
        id=41,
    )


def test_crm__documentgenerator__template__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__template__get_1"],
        wire.client.crm.documentgenerator.template.get,
        wire.async_client.crm.documentgenerator.template.get,
        id=41,
    )


def test_crm__documentgenerator__template__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__template__get_2"],
        wire.client.crm.documentgenerator.template.get,
        wire.async_client.crm.documentgenerator.template.get,
        id=41,
    )


def test_crm__documentgenerator__template__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__template__getfields_1"],
        wire.client.crm.documentgenerator.template.getfields,
        wire.async_client.crm.documentgenerator.template.getfields,
        id=1,
        entity_type_id=2,
        entity_id=123,
        values={"DocumentNumber": "2026-001"},
    )


def test_crm__documentgenerator__template__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__template__getfields_2"],
        wire.client.crm.documentgenerator.template.getfields,
        wire.async_client.crm.documentgenerator.template.getfields,
        id=1,
        entity_type_id=2,
        entity_id=123,
        values={"DocumentNumber": "2026-001"},
    )


def test_crm__documentgenerator__template__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__template__list_1"],
        wire.client.crm.documentgenerator.template.list,
        wire.async_client.crm.documentgenerator.template.list,
        select=["id", "name", "region", "entityTypeId", "users"],
        filter={"region": "de", "active": "Y"},
        order={"id": "desc"},
        start=0,
    )


def test_crm__documentgenerator__template__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__template__list_2"],
        wire.client.crm.documentgenerator.template.list,
        wire.async_client.crm.documentgenerator.template.list,
        select=["id", "name", "region", "entityTypeId", "users"],
        filter={"region": "de", "active": "Y"},
        order={"id": "desc"},
        start=0,
    )


def test_crm__documentgenerator__template__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["crm__documentgenerator__template__update_1"],
        wire.client.crm.documentgenerator.template.update,
        wire.async_client.crm.documentgenerator.template.update,
        id=41,
        fields={
            "name": "Template from file (updated)",
            "file": ["template-updated.docx", "**base64_encoded_content**"],
            "numeratorId": 49,
            "region": "de",
            "entityTypeId": ["2"],
            "users": ["UA"],
            "active": "Y",
            "withStamps": "N",
            "sort": 500,
        },
    )


def test_crm__documentgenerator__template__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["crm__documentgenerator__template__update_2"],
        wire.client.crm.documentgenerator.template.update,
        wire.async_client.crm.documentgenerator.template.update,
        id=41,
        fields={
            "name": "Template from file (updated)",
            "file": ["template-updated.docx", "**base64_encoded_content**"],
            "numeratorId": 49,
            "region": "de",
            "entityTypeId": ["2"],
            "users": ["UA"],
            "active": "Y",
            "withStamps": "N",
            "sort": 500,
        },
    )
