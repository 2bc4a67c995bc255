# Generated from spec/documentgenerator: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("documentgenerator")


def test_documentgenerator__document__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__document__add_1"],
        wire.client.documentgenerator.document.add,
        wire.async_client.documentgenerator.document.add,
        template_id=53,
        value="SUPPLY_CONTRACT_2026_015",
        values={
            "DocumentNumber": "SC-2026-001",
            "CurrentDate": "2026-03-18T00:00:00+01:00",
            "ClientName": "ABC Corp",
            "ClientPhone": "+1 999 123-45-67",
            "Total": "125000",
            "Comment": "Payment within 5 business days after signing",
            "UserName": "John Smith",
        },
        stamps_enabled=1,
        fields={
            "CurrentDate": {"TYPE": "DATE", "FORMAT": {"format": "d.m.Y"}, "TITLE": "Contract Date"}
        },
    )


def test_documentgenerator__document__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__add_2"],
        wire.client.documentgenerator.document.add,
        wire.async_client.documentgenerator.document.add,
        template_id=53,
        value="SUPPLY_CONTRACT_2026_015",
        values={
            "DocumentNumber": "SC-2026-001",
            "CurrentDate": "2026-03-18T00:00:00+01:00",
            "ClientName": "ABC Corp",
            "ClientPhone": "+1 999 123-45-67",
            "Total": "125000",
            "Comment": "Payment within 5 business days after signing",
            "UserName": "John Smith",
        },
        stamps_enabled=1,
        fields={
            "CurrentDate": {"TYPE": "DATE", "FORMAT": {"format": "d.m.Y"}, "TITLE": "Contract Date"}
        },
    )


def test_documentgenerator__document__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__document__delete_1"],
        wire.client.documentgenerator.document.delete,
        wire.async_client.documentgenerator.document.delete,
        id=51,
    )


def test_documentgenerator__document__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__delete_2"],
        wire.client.documentgenerator.document.delete,
        wire.async_client.documentgenerator.document.delete,
        id=51,
    )


def test_documentgenerator__document__enablepublicurl_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__document__enablepublicurl_1"],
        wire.client.documentgenerator.document.enablepublicurl,
        wire.async_client.documentgenerator.document.enablepublicurl,
        id=51,
        status=1,
    )


def test_documentgenerator__document__enablepublicurl_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__enablepublicurl_2"],
        wire.client.documentgenerator.document.enablepublicurl,
        wire.async_client.documentgenerator.document.enablepublicurl,
        id=51,
        status=1,
    )


def test_documentgenerator__document__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__document__get_1"],
        wire.client.documentgenerator.document.get,
        wire.async_client.documentgenerator.document.get,
        id=51,
    )


def test_documentgenerator__document__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__get_2"],
        wire.client.documentgenerator.document.get,
        wire.async_client.documentgenerator.document.get,
        id=51,
    )


def test_documentgenerator__document__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__document__getfields_1"],
        wire.client.documentgenerator.document.getfields,
        wire.async_client.documentgenerator.document.getfields,
        id=51,
        values={
            "DocumentNumber": "DG-2026-001",
            "CurrentDate": "2026-03-18T00:00:00+02:00",
            "ClientName": "Ltd. Chamomile",
            "ClientPhone": "+1 999 123-45-67",
            "Total": "51000",
            "Comment": "Payment within 5 business days after signing",
            "UserName": "John Smith",
        },
    )


def test_documentgenerator__document__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__getfields_2"],
        wire.client.documentgenerator.document.getfields,
        wire.async_client.documentgenerator.document.getfields,
        id=51,
        values={
            "DocumentNumber": "DG-2026-001",
            "CurrentDate": "2026-03-18T00:00:00+02:00",
            "ClientName": "Ltd. Chamomile",
            "ClientPhone": "+1 999 123-45-67",
            "Total": "51000",
            "Comment": "Payment within 5 business days after signing",
            "UserName": "John Smith",
        },
    )


def test_documentgenerator__document__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["documentgenerator__document__list_1"],
        wire.client.documentgenerator.document.list,
        wire.async_client.documentgenerator.document.list,
        select=[
            "id",
            "title",
            "number",
            "templateId",
            "provider",
            "value",
            "fileId",
            "imageId",
            "pdfId",
            "createTime",
            "updateTime",
            "createdBy",
        ],
        order={"updateTime": "desc", "id": "desc"},
        filter={">=createTime": "2026-03-18T00:00:00+01:00", "%title": "DG-2026"},
        start=0,
    )


def test_documentgenerator__document__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__list_2"],
        wire.client.documentgenerator.document.list,
        wire.async_client.documentgenerator.document.list,
        select=[
            "id",
            "title",
            "number",
            "templateId",
            "provider",
            "value",
            "fileId",
            "imageId",
            "pdfId",
            "createTime",
            "updateTime",
            "createdBy",
        ],
        order={"updateTime": "desc", "id": "desc"},
        filter={">=createTime": "2026-03-18T00:00:00+01:00", "%title": "DG-2026"},
        start=0,
    )


def test_documentgenerator__document__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__document__update_1"],
        wire.client.documentgenerator.document.update,
        wire.async_client.documentgenerator.document.update,
        id=51,
        values={
            "DocumentNumber": "DC-2026-001",
            "CurrentDate": "2026-03-20T00:00:00+02:00",
            "ClientName": "Ltd. Chamomile",
            "ClientPhone": "+1 999 123-45-67",
            "Total": "130000",
            "Comment": "Payment within 3 business days after signing",
            "UserName": "John Smith",
        },
        stamps_enabled=1,
    )


def test_documentgenerator__document__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__document__update_2"],
        wire.client.documentgenerator.document.update,
        wire.async_client.documentgenerator.document.update,
        id=51,
        values={
            "DocumentNumber": "DC-2026-001",
            "CurrentDate": "2026-03-20T00:00:00+02:00",
            "ClientName": "Ltd. Chamomile",
            "ClientPhone": "+1 999 123-45-67",
            "Total": "130000",
            "Comment": "Payment within 3 business days after signing",
            "UserName": "John Smith",
        },
        stamps_enabled=1,
    )


def test_documentgenerator__numerator__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__numerator__add_1"],
        wire.client.documentgenerator.numerator.add,
        wire.async_client.documentgenerator.numerator.add,
        fields={
            "name": "REST Invoice Numerator",
            "template": "INV-{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 1000,
                    "step": 5,
                    "length": 8,
                    "padString": "0",
                    "periodicBy": "year",
                    "timezone": "Europe/Berlin",
                    "isDirectNumeration": 0,
                }
            },
        },
    )


def test_documentgenerator__numerator__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__numerator__add_2"],
        wire.client.documentgenerator.numerator.add,
        wire.async_client.documentgenerator.numerator.add,
        fields={
            "name": "REST Invoice Numerator",
            "template": "INV-{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 1000,
                    "step": 5,
                    "length": 8,
                    "padString": "0",
                    "periodicBy": "year",
                    "timezone": "Europe/Berlin",
                    "isDirectNumeration": 0,
                }
            },
        },
    )


def test_documentgenerator__numerator__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__numerator__delete_1"],
        wire.client.documentgenerator.numerator.delete,
        wire.async_client.documentgenerator.numerator.delete,
        id=57,
    )


def test_documentgenerator__numerator__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__numerator__delete_2"],
        wire.client.documentgenerator.numerator.delete,
        wire.async_client.documentgenerator.numerator.delete,
        id=57,
    )


def test_documentgenerator__numerator__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__numerator__get_1"],
        wire.client.documentgenerator.numerator.get,
        wire.async_client.documentgenerator.numerator.get,
        id=55,
    )


def test_documentgenerator__numerator__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__numerator__get_2"],
        wire.client.documentgenerator.numerator.get,
        wire.async_client.documentgenerator.numerator.get,
        id=55,
    )


def test_documentgenerator__numerator__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["documentgenerator__numerator__list_1"],
        wire.client.documentgenerator.numerator.list,
        wire.async_client.documentgenerator.numerator.list,
        start=0,
    )


def test_documentgenerator__numerator__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__numerator__list_2"],
        wire.client.documentgenerator.numerator.list,
        wire.async_client.documentgenerator.numerator.list,
        start=0,
    )


def test_documentgenerator__numerator__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__numerator__update_1"],
        wire.client.documentgenerator.numerator.update,
        wire.async_client.documentgenerator.numerator.update,
        id=55,
        fields={
            "name": "REST Invoice Numerator Updated",
            "template": "INV-UPD-{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 2000,
                    "step": 10,
                    "length": 8,
                    "padString": "0",
                    "periodicBy": "year",
                    "timezone": "Europe/Berlin",
                    "isDirectNumeration": 0,
                }
            },
        },
    )


def test_documentgenerator__numerator__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__numerator__update_2"],
        wire.client.documentgenerator.numerator.update,
        wire.async_client.documentgenerator.numerator.update,
        id=55,
        fields={
            "name": "REST Invoice Numerator Updated",
            "template": "INV-UPD-{NUMBER}",
            "settings": {
                "Bitrix_Main_Numerator_Generator_SequentNumberGenerator": {
                    "start": 2000,
                    "step": 10,
                    "length": 8,
                    "padString": "0",
                    "periodicBy": "year",
                    "timezone": "Europe/Berlin",
                    "isDirectNumeration": 0,
                }
            },
        },
    )


def test_documentgenerator__region__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__region__add_1"],
        wire.client.documentgenerator.region.add,
        wire.async_client.documentgenerator.region.add,
        fields={
            "title": "Germany (Custom)",
            "languageId": "de",
            "formatDate": "DD.MM.YYYY",
            "formatDatetime": "DD.MM.YYYY HH:MI:SS",
            "formatName": "#LAST_NAME# #NAME# #SECOND_NAME#",
            "phrases": {
                "TAX_INCLUDED": "Tax included in the price",
                "TAX_NOT_INCLUDED": "Tax not included in the price",
            },
        },
    )


def test_documentgenerator__region__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__region__add_2"],
        wire.client.documentgenerator.region.add,
        wire.async_client.documentgenerator.region.add,
        fields={
            "title": "Germany (Custom)",
            "languageId": "de",
            "formatDate": "DD.MM.YYYY",
            "formatDatetime": "DD.MM.YYYY HH:MI:SS",
            "formatName": "#LAST_NAME# #NAME# #SECOND_NAME#",
            "phrases": {
                "TAX_INCLUDED": "Tax included in the price",
                "TAX_NOT_INCLUDED": "Tax not included in the price",
            },
        },
    )


def test_documentgenerator__region__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__region__delete_1"],
        wire.client.documentgenerator.region.delete,
        wire.async_client.documentgenerator.region.delete,
        id=1,
    )


def test_documentgenerator__region__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__region__delete_2"],
        wire.client.documentgenerator.region.delete,
        wire.async_client.documentgenerator.region.delete,
        id=1,
    )


def test_documentgenerator__region__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__region__get_1"],
        wire.client.documentgenerator.region.get,
        wire.async_client.documentgenerator.region.get,
        id="1",
    )


def test_documentgenerator__region__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__region__get_2"],
        wire.client.documentgenerator.region.get,
        wire.async_client.documentgenerator.region.get,
        id="1",
    )


def test_documentgenerator__region__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__region__list_1"],
        wire.client.documentgenerator.region.list,
        wire.async_client.documentgenerator.region.list,
    )


def test_documentgenerator__region__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__region__list_2"],
        wire.client.documentgenerator.region.list,
        wire.async_client.documentgenerator.region.list,
    )


def test_documentgenerator__region__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__region__update_1"],
        wire.client.documentgenerator.region.update,
        wire.async_client.documentgenerator.region.update,
        id=1,
        fields={
            "title": "Germany (User-defined)",
            "formatDate": "YYYY-MM-DD",
            "phrases": {"TAX_INCLUDED": "Tax included in the price"},
        },
    )


def test_documentgenerator__region__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__region__update_2"],
        wire.client.documentgenerator.region.update,
        wire.async_client.documentgenerator.region.update,
        id=1,
        fields={
            "title": "Germany (User-defined)",
            "formatDate": "YYYY-MM-DD",
            "phrases": {"TAX_INCLUDED": "Tax included in the price"},
        },
    )


def test_documentgenerator__role__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__role__add_1"],
        wire.client.documentgenerator.role.add,
        wire.async_client.documentgenerator.role.add,
        fields={
            "name": "Template Editors",
            "code": "DOCGEN_TEMPLATE_EDITORS",
            "permissions": {
                "SETTINGS": {"MODIFY": ""},
                "TEMPLATES": {"MODIFY": "D"},
                "DOCUMENTS": {"MODIFY": "X", "VIEW": "X"},
            },
        },
    )


def test_documentgenerator__role__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__role__add_2"],
        wire.client.documentgenerator.role.add,
        wire.async_client.documentgenerator.role.add,
        fields={
            "name": "Template Editors",
            "code": "DOCGEN_TEMPLATE_EDITORS",
            "permissions": {
                "SETTINGS": {"MODIFY": ""},
                "TEMPLATES": {"MODIFY": "D"},
                "DOCUMENTS": {"MODIFY": "X", "VIEW": "X"},
            },
        },
    )


def test_documentgenerator__role__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__role__delete_1"],
        wire.client.documentgenerator.role.delete,
        wire.async_client.documentgenerator.role.delete,
        id=9,
    )


def test_documentgenerator__role__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__role__delete_2"],
        wire.client.documentgenerator.role.delete,
        wire.async_client.documentgenerator.role.delete,
        id=9,
    )


def test_documentgenerator__role__fillaccesses_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__role__fillaccesses_1"],
        wire.client.documentgenerator.role.fillaccesses,
        wire.async_client.documentgenerator.role.fillaccesses,
        accesses=[
            {"roleId": 9, "accessCode": "U1"},
            {"roleId": 9, "accessCode": "D1"},
            {"roleId": 9, "accessCode": "UA"},
        ],
    )


def test_documentgenerator__role__fillaccesses_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__role__fillaccesses_2"],
        wire.client.documentgenerator.role.fillaccesses,
        wire.async_client.documentgenerator.role.fillaccesses,
        accesses=[
            {"roleId": 9, "accessCode": "U1"},
            {"roleId": 9, "accessCode": "D1"},
            {"roleId": 9, "accessCode": "UA"},
        ],
    )


def test_documentgenerator__role__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__role__get_1"],
        wire.client.documentgenerator.role.get,
        wire.async_client.documentgenerator.role.get,
        id=9,
    )


def test_documentgenerator__role__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__role__get_2"],
        wire.client.documentgenerator.role.get,
        wire.async_client.documentgenerator.role.get,
        id=9,
    )


def test_documentgenerator__role__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__role__list_1"],
        wire.client.documentgenerator.role.list,
        wire.async_client.documentgenerator.role.list,
        start=0,
    )


def test_documentgenerator__role__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__role__list_2"],
        wire.client.documentgenerator.role.list,
        wire.async_client.documentgenerator.role.list,
        start=0,
    )


def test_documentgenerator__role__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__role__update_1"],
        wire.client.documentgenerator.role.update,
        wire.async_client.documentgenerator.role.update,
        id=9,
        fields={
            "name": "Template Editors",
            "permissions": {
                "SETTINGS": {"MODIFY": ""},
                "TEMPLATES": {"MODIFY": "A"},
                "DOCUMENTS": {"MODIFY": "X", "VIEW": "X"},
            },
        },
    )


def test_documentgenerator__role__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__role__update_2"],
        wire.client.documentgenerator.role.update,
        wire.async_client.documentgenerator.role.update,
        id=9,
        fields={
            "name": "Template Editors",
            "permissions": {
                "SETTINGS": {"MODIFY": ""},
                "TEMPLATES": {"MODIFY": "A"},
                "DOCUMENTS": {"MODIFY": "X", "VIEW": "X"},
            },
        },
    )


def test_documentgenerator__template__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__template__add_1"],
        wire.client.documentgenerator.template.add,
        wire.async_client.documentgenerator.template.add,
        fields={
            "name": "SUPPLY_CONTRACT Template",
            "fileId": 5641,
            "numeratorId": 1,
            "region": "de",
            "code": "REST_TEMPLATE",
            "users": ["UA"],
            "active": "Y",
            "withStamps": "N",
            "sort": 500,
        },
    )


def test_documentgenerator__template__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__template__add_2"],
        wire.client.documentgenerator.template.add,
        wire.async_client.documentgenerator.template.add,
        fields={
            "name": "SUPPLY_CONTRACT Template",
            "fileId": 5641,
            "numeratorId": 1,
            "region": "de",
            "code": "REST_TEMPLATE",
            "users": ["UA"],
            "active": "Y",
            "withStamps": "N",
            "sort": 500,
        },
    )


def test_documentgenerator__template__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__template__delete_1"],
        wire.client.documentgenerator.template.delete,
        wire.async_client.documentgenerator.template.delete,
        id=59,
    )


def test_documentgenerator__template__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__template__delete_2"],
        wire.client.documentgenerator.template.delete,
        wire.async_client.documentgenerator.template.delete,
        id=59,
    )


def test_documentgenerator__template__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__template__get_1"],
        wire.client.documentgenerator.template.get,
        wire.async_client.documentgenerator.template.get,
        id=57,
    )


def test_documentgenerator__template__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__template__get_2"],
        wire.client.documentgenerator.template.get,
        wire.async_client.documentgenerator.template.get,
        id=57,
    )


def test_documentgenerator__template__getfields_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__template__getfields_1"],
        wire.client.documentgenerator.template.getfields,
        wire.async_client.documentgenerator.template.getfields,
        id=57,
    )


def test_documentgenerator__template__getfields_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__template__getfields_2"],
        wire.client.documentgenerator.template.getfields,
        wire.async_client.documentgenerator.template.getfields,
        id=57,
    )


def test_documentgenerator__template__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["documentgenerator__template__list_1"],
        wire.client.documentgenerator.template.list,
        wire.async_client.documentgenerator.template.list,
        select=["*", "users", "providers"],
        order={"id": "desc"},
        filter={"region": "de", "active": "Y", ">=createTime": "2026-03-18T00:00:00+01:00"},
        start=0,
    )


def test_documentgenerator__template__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__template__list_2"],
        wire.client.documentgenerator.template.list,
        wire.async_client.documentgenerator.template.list,
        select=["*", "users", "providers"],
        order={"id": "desc"},
        filter={"region": "de", "active": "Y", ">=createTime": "2026-03-18T00:00:00+01:00"},
        start=0,
    )


def test_documentgenerator__template__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["documentgenerator__template__update_1"],
        wire.client.documentgenerator.template.update,
        wire.async_client.documentgenerator.template.update,
        id=57,
        fields={
            "name": "SUPPLY_CONTRACT_NEW Template",
            "numeratorId": 3,
            "code": "REST_TEMPLATE",
            "users": ["U503"],
            "sort": 700,
        },
    )


def test_documentgenerator__template__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["documentgenerator__template__update_2"],
        wire.client.documentgenerator.template.update,
        wire.async_client.documentgenerator.template.update,
        id=57,
        fields={
            "name": "SUPPLY_CONTRACT_NEW Template",
            "numeratorId": 3,
            "code": "REST_TEMPLATE",
            "users": ["U503"],
            "sort": 700,
        },
    )
