# Generated from spec/booking: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("booking")


def test_booking__v1__booking__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__add_1"],
        wire.client.booking.v1.booking.add,
        wire.async_client.booking.v1.booking.add,
        fields={
            "name": "Name",
            "description": "Description",
            "resourceIds": [1, 2, 3],
            "datePeriod": {
                "from": {"timestamp": 1723446900, "timezone": "Europe/Berlin"},
                "to": {"timestamp": 1723447800, "timezone": "Europe/Berlin"},
            },
        },
    )


def test_booking__v1__booking__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__add_2"],
        wire.client.booking.v1.booking.add,
        wire.async_client.booking.v1.booking.add,
        fields={
            "name": "Name",
            "description": "Description",
            "resourceIds": [1, 2, 3],
            "datePeriod": {
                "from": {"timestamp": 1723446900, "timezone": "Europe/Berlin"},
                "to": {"timestamp": 1723447800, "timezone": "Europe/Berlin"},
            },
        },
    )


def test_booking__v1__booking__createfromwaitlist_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__createfromwaitlist_1"],
        wire.client.booking.v1.booking.createfromwaitlist,
        wire.async_client.booking.v1.booking.createfromwaitlist,
        wait_list_id=10,
        fields={
            "resourceIds": [1, 2, 3],
            "datePeriod": {
                "from": {"timestamp": 1723446900, "timezone": "Europe/Berlin"},
                "to": {"timestamp": 1723447800, "timezone": "Europe/Berlin"},
            },
        },
    )


def test_booking__v1__booking__createfromwaitlist_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__createfromwaitlist_2"],
        wire.client.booking.v1.booking.createfromwaitlist,
        wire.async_client.booking.v1.booking.createfromwaitlist,
        wait_list_id=10,
        fields={
            "resourceIds": [1, 2, 3],
            "datePeriod": {
                "from": {"timestamp": 1723446900, "timezone": "Europe/Berlin"},
                "to": {"timestamp": 1723447800, "timezone": "Europe/Berlin"},
            },
        },
    )


def test_booking__v1__booking__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__delete_1"],
        wire.client.booking.v1.booking.delete,
        wire.async_client.booking.v1.booking.delete,
        id=15,
    )


def test_booking__v1__booking__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__delete_2"],
        wire.client.booking.v1.booking.delete,
        wire.async_client.booking.v1.booking.delete,
        id=15,
    )


def test_booking__v1__booking__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__get_1"],
        wire.client.booking.v1.booking.get,
        wire.async_client.booking.v1.booking.get,
        id=15,
    )


def test_booking__v1__booking__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__get_2"],
        wire.client.booking.v1.booking.get,
        wire.async_client.booking.v1.booking.get,
        id=15,
    )


def test_booking__v1__booking__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__list_1"],
        wire.client.booking.v1.booking.list,
        wire.async_client.booking.v1.booking.list,
        filter={
            "within": {"dateFrom": 0, "dateTo": 1739262600},
            "client": {
                "entities": [
                    {"code": "CONTACT", "module": "crm", "id": "1"},
                    {"code": "COMPANY", "module": "crm", "id": "1"},
                ]
            },
        },
        order={"id": "ASC", "dateFrom": "DESC", "dateTo": "ASC"},
    )


def test_booking__v1__booking__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__list_2"],
        wire.client.booking.v1.booking.list,
        wire.async_client.booking.v1.booking.list,
        filter={
            "within": {"dateFrom": 0, "dateTo": 1739262600},
            "client": {
                "entities": [
                    {"code": "CONTACT", "module": "crm", "id": "1"},
                    {"code": "COMPANY", "module": "crm", "id": "1"},
                ]
            },
        },
        order={"id": "ASC", "dateFrom": "DESC", "dateTo": "ASC"},
    )


def test_booking__v1__booking__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__update_1"],
        wire.client.booking.v1.booking.update,
        wire.async_client.booking.v1.booking.update,
        id=10,
        fields={
            "name": "Name",
            "description": "Description",
            "resourceIds": [1, 2, 3],
            "datePeriod": {
                "from": {"timestamp": 1723446900, "timezone": "Europe/Berlin"},
                "to": {"timestamp": 1723447800, "timezone": "Europe/Berlin"},
            },
        },
    )


def test_booking__v1__booking__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__update_2"],
        wire.client.booking.v1.booking.update,
        wire.async_client.booking.v1.booking.update,
        id=10,
        fields={
            "name": "Name",
            "description": "Description",
            "resourceIds": [1, 2, 3],
            "datePeriod": {
                "from": {"timestamp": 1723446900, "timezone": "Europe/Berlin"},
                "to": {"timestamp": 1723447800, "timezone": "Europe/Berlin"},
            },
        },
    )


def test_booking__v1__booking__client__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__client__list_1"],
        wire.client.booking.v1.booking.client.list,
        wire.async_client.booking.v1.booking.client.list,
        booking_id=123,
    )


def test_booking__v1__booking__client__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__client__list_2"],
        wire.client.booking.v1.booking.client.list,
        wire.async_client.booking.v1.booking.client.list,
        booking_id=123,
    )


def test_booking__v1__booking__client__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__client__set_1"],
        wire.client.booking.v1.booking.client.set,
        wire.async_client.booking.v1.booking.client.set,
        booking_id=14,
        clients=[
            {"id": 1, "type": {"module": "crm", "code": "CONTACT"}},
            {"id": 2, "type": {"module": "crm", "code": "CONTACT"}},
        ],
    )


def test_booking__v1__booking__client__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__client__set_2"],
        wire.client.booking.v1.booking.client.set,
        wire.async_client.booking.v1.booking.client.set,
        booking_id=14,
        clients=[
            {"id": 1, "type": {"module": "crm", "code": "CONTACT"}},
            {"id": 2, "type": {"module": "crm", "code": "CONTACT"}},
        ],
    )


def test_booking__v1__booking__client__unset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__client__unset_1"],
        wire.client.booking.v1.booking.client.unset,
        wire.async_client.booking.v1.booking.client.unset,
        booking_id=14,
    )


def test_booking__v1__booking__client__unset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__client__unset_2"],
        wire.client.booking.v1.booking.client.unset,
        wire.async_client.booking.v1.booking.client.unset,
        booking_id=14,
    )


def test_booking__v1__booking__external_data__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__external_data__list_1"],
        wire.client.booking.v1.booking.external_data.list,
        wire.async_client.booking.v1.booking.external_data.list,
        booking_id=123,
    )


def test_booking__v1__booking__external_data__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__external_data__list_2"],
        wire.client.booking.v1.booking.external_data.list,
        wire.async_client.booking.v1.booking.external_data.list,
        booking_id=123,
    )


def test_booking__v1__booking__external_data__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__external_data__set_1"],
        wire.client.booking.v1.booking.external_data.set,
        wire.async_client.booking.v1.booking.external_data.set,
        booking_id=14,
        external_data=[{"moduleId": "crm", "entityTypeId": "DEAL", "value": "1"}],
    )


def test_booking__v1__booking__external_data__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__external_data__set_2"],
        wire.client.booking.v1.booking.external_data.set,
        wire.async_client.booking.v1.booking.external_data.set,
        booking_id=14,
        external_data=[{"moduleId": "crm", "entityTypeId": "DEAL", "value": "1"}],
    )


def test_booking__v1__booking__external_data__unset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__booking__external_data__unset_1"],
        wire.client.booking.v1.booking.external_data.unset,
        wire.async_client.booking.v1.booking.external_data.unset,
        booking_id=14,
    )


def test_booking__v1__booking__external_data__unset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__booking__external_data__unset_2"],
        wire.client.booking.v1.booking.external_data.unset,
        wire.async_client.booking.v1.booking.external_data.unset,
        booking_id=14,
    )


def test_booking__v1__clienttype__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__clienttype__list_1"],
        wire.client.booking.v1.clienttype.list,
        wire.async_client.booking.v1.clienttype.list,
    )


def test_booking__v1__resource__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__add_1"],
        wire.client.booking.v1.resource.add,
        wire.async_client.booking.v1.resource.add,
        fields={
            "name": "Name",
            "description": "Description",
            "typeId": 1,
            "isMain": "N",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "N",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "Y",
            "templateTypeFeedback": "inanimate",
            "isDelayedNotificationOn": "Y",
            "templateTypeDelayed": "inanimate",
            "infoDelay": 60,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 1,
            "confirmationRepetitionsInterval": 3600,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__add_2"],
        wire.client.booking.v1.resource.add,
        wire.async_client.booking.v1.resource.add,
        fields={
            "name": "Name",
            "description": "Description",
            "typeId": 1,
            "isMain": "N",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "N",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "Y",
            "templateTypeFeedback": "inanimate",
            "isDelayedNotificationOn": "Y",
            "templateTypeDelayed": "inanimate",
            "infoDelay": 60,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 1,
            "confirmationRepetitionsInterval": 3600,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__delete_1"],
        wire.client.booking.v1.resource.delete,
        wire.async_client.booking.v1.resource.delete,
        id=15,
    )


def test_booking__v1__resource__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__delete_2"],
        wire.client.booking.v1.resource.delete,
        wire.async_client.booking.v1.resource.delete,
        id=15,
    )


def test_booking__v1__resource__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__get_1"],
        wire.client.booking.v1.resource.get,
        wire.async_client.booking.v1.resource.get,
        id=15,
    )


def test_booking__v1__resource__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__get_2"],
        wire.client.booking.v1.resource.get,
        wire.async_client.booking.v1.resource.get,
        id=15,
    )


def test_booking__v1__resource__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__list_1"],
        wire.client.booking.v1.resource.list,
        wire.async_client.booking.v1.resource.list,
        filter={"searchQuery": "car", "isMain": "Y", "typeId": 1},
        order={"id": "ASC", "name": "DESC"},
    )


def test_booking__v1__resource__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__list_2"],
        wire.client.booking.v1.resource.list,
        wire.async_client.booking.v1.resource.list,
        filter={"searchQuery": "car", "isMain": "Y", "typeId": 1},
        order={"id": "ASC", "name": "DESC"},
    )


def test_booking__v1__resource__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__update_1"],
        wire.client.booking.v1.resource.update,
        wire.async_client.booking.v1.resource.update,
        id=10,
        fields={
            "name": "New Name",
            "description": "New Description",
            "typeId": 1,
            "isMain": "N",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "Y",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "N",
            "templateTypeFeedback": "animate",
            "isDelayedNotificationOn": "N",
            "templateTypeDelayed": "animate",
            "infoDelay": 300,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 0,
            "confirmationRepetitionsInterval": 0,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__update_2"],
        wire.client.booking.v1.resource.update,
        wire.async_client.booking.v1.resource.update,
        id=10,
        fields={
            "name": "New Name",
            "description": "New Description",
            "typeId": 1,
            "isMain": "N",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "Y",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "N",
            "templateTypeFeedback": "animate",
            "isDelayedNotificationOn": "N",
            "templateTypeDelayed": "animate",
            "infoDelay": 300,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 0,
            "confirmationRepetitionsInterval": 0,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource__slots__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__slots__list_1"],
        wire.client.booking.v1.resource.slots.list,
        wire.async_client.booking.v1.resource.slots.list,
        resource_id=257,
    )


def test_booking__v1__resource__slots__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__slots__list_2"],
        wire.client.booking.v1.resource.slots.list,
        wire.async_client.booking.v1.resource.slots.list,
        resource_id=257,
    )


def test_booking__v1__resource__slots__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__slots__set_1"],
        wire.client.booking.v1.resource.slots.set,
        wire.async_client.booking.v1.resource.slots.set,
        resource_id=10,
        slots=[
            {
                "from": 540,
                "to": 1080,
                "timezone": "Europe/Berlin",
                "weekDays": ["Mon", "Tue", "Wed", "Thu", "Fri"],
                "slotSize": 30,
            }
        ],
    )


def test_booking__v1__resource__slots__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__slots__set_2"],
        wire.client.booking.v1.resource.slots.set,
        wire.async_client.booking.v1.resource.slots.set,
        resource_id=10,
        slots=[
            {
                "from": 540,
                "to": 1080,
                "timezone": "Europe/Berlin",
                "weekDays": ["Mon", "Tue", "Wed", "Thu", "Fri"],
                "slotSize": 30,
            }
        ],
    )


def test_booking__v1__resource__slots__unset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource__slots__unset_1"],
        wire.client.booking.v1.resource.slots.unset,
        wire.async_client.booking.v1.resource.slots.unset,
        resource_id=14,
    )


def test_booking__v1__resource__slots__unset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource__slots__unset_2"],
        wire.client.booking.v1.resource.slots.unset,
        wire.async_client.booking.v1.resource.slots.unset,
        resource_id=14,
    )


def test_booking__v1__resource_type__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource_type__add_1"],
        wire.client.booking.v1.resource_type.add,
        wire.async_client.booking.v1.resource_type.add,
        fields={
            "name": "Name",
            "code": "code",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "N",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "Y",
            "templateTypeFeedback": "inanimate",
            "isDelayedNotificationOn": "Y",
            "templateTypeDelayed": "inanimate",
            "infoDelay": 300,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 0,
            "confirmationRepetitionsInterval": 0,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource_type__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource_type__add_2"],
        wire.client.booking.v1.resource_type.add,
        wire.async_client.booking.v1.resource_type.add,
        fields={
            "name": "Name",
            "code": "code",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "N",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "Y",
            "templateTypeFeedback": "inanimate",
            "isDelayedNotificationOn": "Y",
            "templateTypeDelayed": "inanimate",
            "infoDelay": 300,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 0,
            "confirmationRepetitionsInterval": 0,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource_type__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource_type__delete_1"],
        wire.client.booking.v1.resource_type.delete,
        wire.async_client.booking.v1.resource_type.delete,
        id=15,
    )


def test_booking__v1__resource_type__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource_type__delete_2"],
        wire.client.booking.v1.resource_type.delete,
        wire.async_client.booking.v1.resource_type.delete,
        id=15,
    )


def test_booking__v1__resource_type__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource_type__get_1"],
        wire.client.booking.v1.resource_type.get,
        wire.async_client.booking.v1.resource_type.get,
        id=15,
    )


def test_booking__v1__resource_type__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource_type__get_2"],
        wire.client.booking.v1.resource_type.get,
        wire.async_client.booking.v1.resource_type.get,
        id=15,
    )


def test_booking__v1__resource_type__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource_type__list_1"],
        wire.client.booking.v1.resource_type.list,
        wire.async_client.booking.v1.resource_type.list,
        filter={"searchQuery": "res", "moduleId": "booking"},
        order={"id": "ASC", "name": "DESC", "code": "DESC"},
    )


def test_booking__v1__resource_type__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource_type__list_2"],
        wire.client.booking.v1.resource_type.list,
        wire.async_client.booking.v1.resource_type.list,
        filter={"searchQuery": "res", "moduleId": "booking"},
        order={"id": "ASC", "name": "DESC", "code": "DESC"},
    )


def test_booking__v1__resource_type__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__resource_type__update_1"],
        wire.client.booking.v1.resource_type.update,
        wire.async_client.booking.v1.resource_type.update,
        id=10,
        fields={
            "name": "New Name",
            "code": "Updated Code",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "Y",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "N",
            "templateTypeFeedback": "animate",
            "isDelayedNotificationOn": "N",
            "templateTypeDelayed": "animate",
            "infoDelay": 300,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 0,
            "confirmationRepetitionsInterval": 0,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__resource_type__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__resource_type__update_2"],
        wire.client.booking.v1.resource_type.update,
        wire.async_client.booking.v1.resource_type.update,
        id=10,
        fields={
            "name": "New Name",
            "code": "Updated Code",
            "isInfoNotificationOn": "Y",
            "templateTypeInfo": "inanimate",
            "isConfirmationNotificationOn": "Y",
            "templateTypeConfirmation": "animate",
            "isReminderNotificationOn": "Y",
            "templateTypeReminder": "base",
            "isFeedbackNotificationOn": "N",
            "templateTypeFeedback": "animate",
            "isDelayedNotificationOn": "N",
            "templateTypeDelayed": "animate",
            "infoDelay": 300,
            "reminderDelay": -1,
            "delayedDelay": 300,
            "delayedCounterDelay": 7200,
            "confirmationDelay": 86400,
            "confirmationRepetitions": 0,
            "confirmationRepetitionsInterval": 0,
            "confirmationCounterDelay": 7200,
        },
    )


def test_booking__v1__waitlist__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__add_1"],
        wire.client.booking.v1.waitlist.add,
        wire.async_client.booking.v1.waitlist.add,
        fields={"note": "Note"},
    )


def test_booking__v1__waitlist__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__add_2"],
        wire.client.booking.v1.waitlist.add,
        wire.async_client.booking.v1.waitlist.add,
        fields={"note": "Note"},
    )


def test_booking__v1__waitlist__createfrombooking_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__createfrombooking_1"],
        wire.client.booking.v1.waitlist.createfrombooking,
        wire.async_client.booking.v1.waitlist.createfrombooking,
        booking_id=5,
    )


def test_booking__v1__waitlist__createfrombooking_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__createfrombooking_2"],
        wire.client.booking.v1.waitlist.createfrombooking,
        wire.async_client.booking.v1.waitlist.createfrombooking,
        booking_id=5,
    )


def test_booking__v1__waitlist__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__delete_1"],
        wire.client.booking.v1.waitlist.delete,
        wire.async_client.booking.v1.waitlist.delete,
        id=15,
    )


def test_booking__v1__waitlist__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__delete_2"],
        wire.client.booking.v1.waitlist.delete,
        wire.async_client.booking.v1.waitlist.delete,
        id=15,
    )


def test_booking__v1__waitlist__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__get_1"],
        wire.client.booking.v1.waitlist.get,
        wire.async_client.booking.v1.waitlist.get,
        id=15,
    )


def test_booking__v1__waitlist__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__get_2"],
        wire.client.booking.v1.waitlist.get,
        wire.async_client.booking.v1.waitlist.get,
        id=15,
    )


def test_booking__v1__waitlist__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__list_1"],
        wire.client.booking.v1.waitlist.list,
        wire.async_client.booking.v1.waitlist.list,
        filter={"createdWithin": {"from": "01.04.2025", "to": "16.04.2025"}},
    )


def test_booking__v1__waitlist__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__list_2"],
        wire.client.booking.v1.waitlist.list,
        wire.async_client.booking.v1.waitlist.list,
        filter={"createdWithin": {"from": "01.04.2025", "to": "16.04.2025"}},
    )


def test_booking__v1__waitlist__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__update_1"],
        wire.client.booking.v1.waitlist.update,
        wire.async_client.booking.v1.waitlist.update,
        id=5,
        fields={"note": "New note"},
    )


def test_booking__v1__waitlist__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__update_2"],
        wire.client.booking.v1.waitlist.update,
        wire.async_client.booking.v1.waitlist.update,
        id=5,
        fields={"note": "New note"},
    )


def test_booking__v1__waitlist__client__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__client__list_1"],
        wire.client.booking.v1.waitlist.client.list,
        wire.async_client.booking.v1.waitlist.client.list,
        wait_list_id=257,
    )


def test_booking__v1__waitlist__client__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__client__list_2"],
        wire.client.booking.v1.waitlist.client.list,
        wire.async_client.booking.v1.waitlist.client.list,
        wait_list_id=257,
    )


def test_booking__v1__waitlist__client__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__client__set_1"],
        wire.client.booking.v1.waitlist.client.set,
        wire.async_client.booking.v1.waitlist.client.set,
        wait_list_id=4,
        clients=[
            {"id": 1, "type": {"module": "crm", "code": "CONTACT"}},
            {"id": 2, "type": {"module": "crm", "code": "CONTACT"}},
        ],
    )


def test_booking__v1__waitlist__client__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__client__set_2"],
        wire.client.booking.v1.waitlist.client.set,
        wire.async_client.booking.v1.waitlist.client.set,
        wait_list_id=4,
        clients=[
            {"id": 1, "type": {"module": "crm", "code": "CONTACT"}},
            {"id": 2, "type": {"module": "crm", "code": "CONTACT"}},
        ],
    )


def test_booking__v1__waitlist__client__unset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__client__unset_1"],
        wire.client.booking.v1.waitlist.client.unset,
        wire.async_client.booking.v1.waitlist.client.unset,
        wait_list_id=14,
    )


def test_booking__v1__waitlist__client__unset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__client__unset_2"],
        wire.client.booking.v1.waitlist.client.unset,
        wire.async_client.booking.v1.waitlist.client.unset,
        wait_list_id=14,
    )


def test_booking__v1__waitlist__external_data__list_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__external_data__list_1"],
        wire.client.booking.v1.waitlist.external_data.list,
        wire.async_client.booking.v1.waitlist.external_data.list,
        wait_list_id=257,
    )


def test_booking__v1__waitlist__external_data__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__external_data__list_2"],
        wire.client.booking.v1.waitlist.external_data.list,
        wire.async_client.booking.v1.waitlist.external_data.list,
        wait_list_id=257,
    )


def test_booking__v1__waitlist__external_data__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__external_data__set_1"],
        wire.client.booking.v1.waitlist.external_data.set,
        wire.async_client.booking.v1.waitlist.external_data.set,
        wait_list_id=14,
        external_data=[{"moduleId": "crm", "entityTypeId": "DEAL", "value": "1"}],
    )


def test_booking__v1__waitlist__external_data__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__external_data__set_2"],
        wire.client.booking.v1.waitlist.external_data.set,
        wire.async_client.booking.v1.waitlist.external_data.set,
        wait_list_id=14,
        external_data=[{"moduleId": "crm", "entityTypeId": "DEAL", "value": "1"}],
    )


def test_booking__v1__waitlist__external_data__unset_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["booking__v1__waitlist__external_data__unset_1"],
        wire.client.booking.v1.waitlist.external_data.unset,
        wire.async_client.booking.v1.waitlist.external_data.unset,
        wait_list_id=14,
    )


def test_booking__v1__waitlist__external_data__unset_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["booking__v1__waitlist__external_data__unset_2"],
        wire.client.booking.v1.waitlist.external_data.unset,
        wire.async_client.booking.v1.waitlist.external_data.unset,
        wait_list_id=14,
    )
