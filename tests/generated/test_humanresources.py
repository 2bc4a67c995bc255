# Generated from spec/humanresources: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("humanresources")


def test_humanresources__hcmlink__company__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__company__add_1"],
        wire.client.humanresources.hcmlink.company.add,
        wire.async_client.humanresources.hcmlink.company.add,
        fields={
            "company": "hr-company-001",
            "crmCompanyId": 12,
            "title": "Muller GmbH",
            "data": {"taxId": "1234567890"},
            "fields": [
                {
                    "field": "personal_number",
                    "title": "Personnel Number",
                    "type": "STRING",
                    "entityType": "EMPLOYEE",
                    "ttl": 86400,
                }
            ],
        },
    )


def test_humanresources__hcmlink__company__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__company__add_2"],
        wire.client.humanresources.hcmlink.company.add,
        wire.async_client.humanresources.hcmlink.company.add,
        fields={
            "company": "hr-company-001",
            "crmCompanyId": 12,
            "title": "Muller GmbH",
            "data": {"taxId": "1234567890"},
            "fields": [
                {
                    "field": "personal_number",
                    "title": "Personnel Number",
                    "type": "STRING",
                    "entityType": "EMPLOYEE",
                    "ttl": 86400,
                }
            ],
        },
    )


def test_humanresources__hcmlink__company__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__company__delete_1"],
        wire.client.humanresources.hcmlink.company.delete,
        wire.async_client.humanresources.hcmlink.company.delete,
        id=15,
    )


def test_humanresources__hcmlink__company__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__company__delete_2"],
        wire.client.humanresources.hcmlink.company.delete,
        wire.async_client.humanresources.hcmlink.company.delete,
        id=15,
    )


def test_humanresources__hcmlink__company__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__company__list_1"],
        wire.client.humanresources.hcmlink.company.list,
        wire.async_client.humanresources.hcmlink.company.list,
        limit=50,
        offset=0,
    )


def test_humanresources__hcmlink__company__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__company__list_2"],
        wire.client.humanresources.hcmlink.company.list,
        wire.async_client.humanresources.hcmlink.company.list,
        limit=50,
        offset=0,
    )


def test_humanresources__hcmlink__company__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__company__update_1"],
        wire.client.humanresources.hcmlink.company.update,
        wire.async_client.humanresources.hcmlink.company.update,
        id=15,
        fields={
            "company": "hr-company-001",
            "crmCompanyId": 12,
            "title": "Muller GmbH",
            "fields": [
                {
                    "field": "personal_number",
                    "title": "Employee number",
                    "type": "STRING",
                    "entityType": "EMPLOYEE",
                }
            ],
        },
    )


def test_humanresources__hcmlink__company__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__company__update_2"],
        wire.client.humanresources.hcmlink.company.update,
        wire.async_client.humanresources.hcmlink.company.update,
        id=15,
        fields={
            "company": "hr-company-001",
            "crmCompanyId": 12,
            "title": "Muller GmbH",
            "fields": [
                {
                    "field": "personal_number",
                    "title": "Employee number",
                    "type": "STRING",
                    "entityType": "EMPLOYEE",
                }
            ],
        },
    )


def test_humanresources__hcmlink__company__user__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__company__user__list_1"],
        wire.client.humanresources.hcmlink.company.user.list,
        wire.async_client.humanresources.hcmlink.company.user.list,
        limit=50,
        offset=0,
    )


def test_humanresources__hcmlink__company__user__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__company__user__list_2"],
        wire.client.humanresources.hcmlink.company.user.list,
        wire.async_client.humanresources.hcmlink.company.user.list,
        limit=50,
        offset=0,
    )


def test_humanresources__hcmlink__employee__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__employee__list_1"],
        wire.client.humanresources.hcmlink.employee.list,
        wire.async_client.humanresources.hcmlink.employee.list,
        company="hr-company-001",
        limit=50,
        offset=0,
    )


def test_humanresources__hcmlink__employee__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__employee__list_2"],
        wire.client.humanresources.hcmlink.employee.list,
        wire.async_client.humanresources.hcmlink.employee.list,
        company="hr-company-001",
        limit=50,
        offset=0,
    )


def test_humanresources__hcmlink__employee__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__employee__set_1"],
        wire.client.humanresources.hcmlink.employee.set,
        wire.async_client.humanresources.hcmlink.employee.set,
        company="hr-company-001",
        data=[
            {
                "employee": "employee-001",
                "person": "person-001",
                "userId": 25,
                "data": {
                    "firstName": "Klaus",
                    "lastName": "Weber",
                    "patronymicName": "Klaus",
                    "position": "Manager",
                },
            }
        ],
        job={"id": 101, "fields": {"status": "DONE", "total": 1, "sent": 1}},
    )


def test_humanresources__hcmlink__employee__set_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__employee__set_2"],
        wire.client.humanresources.hcmlink.employee.set,
        wire.async_client.humanresources.hcmlink.employee.set,
        company="hr-company-001",
        data=[
            {
                "employee": "employee-001",
                "person": "person-001",
                "userId": 25,
                "data": {
                    "firstName": "Klaus",
                    "lastName": "Weber",
                    "patronymicName": "Klaus",
                    "position": "Manager",
                },
            }
        ],
        job={"id": 101, "fields": {"status": "DONE", "total": 1, "sent": 1}},
    )


def test_humanresources__hcmlink__field__value__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__field__value__set_1"],
        wire.client.humanresources.hcmlink.field.value.set,
        wire.async_client.humanresources.hcmlink.field.value.set,
        company="hr-company-001",
        data=[{"field": "personal_number", "employee": "employee-001", "value": "TN-1001"}],
        job={"id": 101, "fields": {"status": "DONE", "total": 1, "sent": 1}},
    )


def test_humanresources__hcmlink__field__value__set_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__field__value__set_2"],
        wire.client.humanresources.hcmlink.field.value.set,
        wire.async_client.humanresources.hcmlink.field.value.set,
        company="hr-company-001",
        data=[{"field": "personal_number", "employee": "employee-001", "value": "TN-1001"}],
        job={"id": 101, "fields": {"status": "DONE", "total": 1, "sent": 1}},
    )


def test_humanresources__hcmlink__job__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__job__update_1"],
        wire.client.humanresources.hcmlink.job.update,
        wire.async_client.humanresources.hcmlink.job.update,
        id=101,
        fields={"status": "DONE", "total": 10, "sent": 10, "data": {"batch": "2026-08-06"}},
    )


def test_humanresources__hcmlink__job__update_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__job__update_2"],
        wire.client.humanresources.hcmlink.job.update,
        wire.async_client.humanresources.hcmlink.job.update,
        id=101,
        fields={"status": "DONE", "total": 10, "sent": 10, "data": {"batch": "2026-08-06"}},
    )


def test_humanresources__hcmlink__job__status__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["humanresources__hcmlink__job__status__get_1"],
        wire.client.humanresources.hcmlink.job.status.get,
        wire.async_client.humanresources.hcmlink.job.status.get,
        id=101,
    )


def test_humanresources__hcmlink__job__status__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["humanresources__hcmlink__job__status__get_2"],
        wire.client.humanresources.hcmlink.job.status.get,
        wire.async_client.humanresources.hcmlink.job.status.get,
        id=101,
    )
