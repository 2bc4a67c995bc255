# Generated from spec/booking: edit the spec there, then run python -m generator build.
"""Methods of ``booking``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

V1BookingAddFieldsDatePeriod = TypedDict(
    "V1BookingAddFieldsDatePeriod",
    {
        "from": Mapping[str, object],
        "to": Mapping[str, object],
    },
)
"""Time of the booking: its start (from) and end (to)."""


class V1BookingAddFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    description: NotRequired[str]
    resourceIds: Sequence[int]
    """Resources that the booking takes up."""
    datePeriod: V1BookingAddFieldsDatePeriod | Mapping[str, object]
    """Time of the booking: its start (from) and end (to)."""


class V1BookingAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


V1BookingCreatefromwaitlistFieldsDatePeriod = TypedDict(
    "V1BookingCreatefromwaitlistFieldsDatePeriod",
    {
        "from": Mapping[str, object],
        "to": Mapping[str, object],
    },
)
"""Time of the booking: its start (from) and end (to)."""


class V1BookingCreatefromwaitlistFields(TypedDict):
    """Values by field."""

    resourceIds: Sequence[int]
    """Resources that the booking takes up."""
    datePeriod: V1BookingCreatefromwaitlistFieldsDatePeriod | Mapping[str, object]
    """Time of the booking: its start (from) and end (to)."""
    name: NotRequired[str]
    description: NotRequired[str]


class V1BookingGetResultBookingDatePeriodFrom(TypedDict):
    """Start of the period: object with a Unix timestamp and a time zone."""

    timestamp: int
    """Moment in Unix seconds."""
    timezone: str
    """Time zone name, such as Europe/Berlin."""


class V1BookingGetResultBookingDatePeriodTo(TypedDict):
    """End of the period: object with a Unix timestamp and a time zone."""

    timestamp: int
    """Moment in Unix seconds."""
    timezone: str
    """Time zone name, such as Europe/Berlin."""


V1BookingGetResultBookingDatePeriod = TypedDict(
    "V1BookingGetResultBookingDatePeriod",
    {
        "from": "V1BookingGetResultBookingDatePeriodFrom",
        "to": "V1BookingGetResultBookingDatePeriodTo",
    },
)
"""Time of the booking: its start (from) and end (to)."""


class V1BookingGetResultBooking(TypedDict):
    """The booking found; for a list, the bookings."""

    datePeriod: V1BookingGetResultBookingDatePeriod
    """Time of the booking: its start (from) and end (to)."""
    description: str | None
    id: int
    """Identifier."""
    name: str
    resourceIds: list[int]
    """Resources that the booking takes up."""


class V1BookingGetResult(TypedDict):
    """What ``result`` holds."""

    booking: V1BookingGetResultBooking
    """The booking found; for a list, the bookings."""


class V1BookingListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    within: NotRequired[Mapping[str, object]]
    """Period of the bookings: dateFrom and dateTo in Unix seconds."""
    client: NotRequired[Mapping[str, object]]
    """Clients to look for: entities with code, module and id."""


class V1BookingListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""

    id: NotRequired[str]
    """Identifier."""
    dateFrom: NotRequired[str]
    """Start of the period; as a sort key, booking start."""
    dateTo: NotRequired[str]
    """End of the period; as a sort key, booking end."""


class V1BookingListResultBookingDatePeriodFrom(TypedDict):
    """Start of the period: object with a Unix timestamp and a time zone."""

    timestamp: int
    """Moment in Unix seconds."""
    timezone: str
    """Time zone name, such as Europe/Berlin."""


class V1BookingListResultBookingDatePeriodTo(TypedDict):
    """End of the period: object with a Unix timestamp and a time zone."""

    timestamp: int
    """Moment in Unix seconds."""
    timezone: str
    """Time zone name, such as Europe/Berlin."""


V1BookingListResultBookingDatePeriod = TypedDict(
    "V1BookingListResultBookingDatePeriod",
    {
        "from": "V1BookingListResultBookingDatePeriodFrom",
        "to": "V1BookingListResultBookingDatePeriodTo",
    },
)
"""Time of the booking: its start (from) and end (to)."""


class V1BookingListResultBooking(TypedDict):
    """The booking found; for a list, the bookings."""

    datePeriod: V1BookingListResultBookingDatePeriod
    """Time of the booking: its start (from) and end (to)."""
    description: str | None
    id: int
    """Identifier."""
    name: str
    resourceIds: list[int]
    """Resources that the booking takes up."""


class V1BookingListResult(TypedDict):
    """What ``result`` holds."""

    booking: list[V1BookingListResultBooking]
    """The booking found; for a list, the bookings."""


V1BookingUpdateFieldsDatePeriod = TypedDict(
    "V1BookingUpdateFieldsDatePeriod",
    {
        "from": Mapping[str, object],
        "to": Mapping[str, object],
    },
)
"""Time of the booking: its start (from) and end (to)."""


class V1BookingUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    description: NotRequired[str]
    resourceIds: NotRequired[Sequence[int]]
    """Resources that the booking takes up."""
    datePeriod: NotRequired[V1BookingUpdateFieldsDatePeriod | Mapping[str, object]]
    """Time of the booking: its start (from) and end (to)."""


class V1BookingClientListResultBookingClientType(TypedDict):
    """Kind of client: module crm with code CONTACT or COMPANY."""

    code: str
    """Code that identifies the entry."""
    module: str
    """Module that the client comes from, such as crm."""


class V1BookingClientListResultBookingClient(TypedDict):
    """Clients attached to the booking."""

    id: int
    """Identifier."""
    type: V1BookingClientListResultBookingClientType
    """Kind of client: module crm with code CONTACT or COMPANY."""


class V1BookingClientListResult(TypedDict):
    """What ``result`` holds."""

    bookingClient: list[V1BookingClientListResultBookingClient]
    """Clients attached to the booking."""


class V1BookingClientSetClients(TypedDict):
    """Clients to attach, each with its id and type."""

    id: int
    """Identifier."""
    type: Mapping[str, object]
    """Kind of client: module crm with code CONTACT or COMPANY."""


class V1BookingExternalDataListResultExternalData(TypedDict):
    """Links to outside objects: module, object type and item."""

    entityTypeId: str
    """Kind of the linked object, such as DEAL."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    value: str


class V1BookingExternalDataListResult(TypedDict):
    """What ``result`` holds."""

    externalData: list[V1BookingExternalDataListResultExternalData]
    """Links to outside objects: module, object type and item."""


class V1BookingExternalDataSetExternalData(TypedDict):
    """Links to outside objects: module, object type and item."""

    moduleId: str
    """Identifier of the module, e.g. crm."""
    entityTypeId: str
    """Kind of the linked object, such as DEAL."""
    value: str


class V1ClienttypeListResultClientType(TypedDict):
    """Client types that are available."""

    code: str
    """Code that identifies the entry."""
    module: str
    """Module that the client comes from, such as crm."""


class V1ClienttypeListResult(TypedDict):
    """What ``result`` holds."""

    clientType: list[V1ClienttypeListResultClientType]
    """Client types that are available."""


class V1ResourceAddFields(TypedDict):
    """Values by field."""

    name: str
    description: NotRequired[str]
    typeId: int
    """Type of the resource."""
    isMain: NotRequired[bool | Literal["Y", "N"]]
    """Whether shown as a schedule column (Y) or only on overlap (N). Default: ``Y``."""
    isInfoNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is told about the booking (Y or N). Default: ``Y``."""
    templateTypeInfo: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the booking notice: inanimate or animate. One of ``inanimate`` (for equipment and
    rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    isConfirmationNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked to confirm (Y or N). Default: ``Y``."""
    templateTypeConfirmation: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    isReminderNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is reminded of the booking (Y or N). Default: ``Y``."""
    templateTypeReminder: NotRequired[str]
    """Wording of the reminder; only base exists."""
    isFeedbackNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked for feedback (Y or N). Default: ``Y``."""
    templateTypeFeedback: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    isDelayedNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether a late client gets a message (Y or N). Default: ``Y``."""
    templateTypeDelayed: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    delayedCounterDelay: NotRequired[int]
    """Seconds of lateness before the calendar counter lights up."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    confirmationCounterDelay: NotRequired[int]
    """Seconds before the booking to flag it as unconfirmed."""


class V1ResourceAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class V1ResourceGetResultResource(TypedDict):
    """The resource found; for a list, the resources."""

    confirmationCounterDelay: int
    """Seconds before the booking to flag it as unconfirmed."""
    confirmationNotificationDelay: int
    """Seconds before the booking to first ask for confirmation."""
    confirmationNotificationRepetitions: Any
    """How often confirmation is asked again, or null."""
    confirmationNotificationRepetitionsInterval: int
    """Seconds between two confirmation requests."""
    delayedCounterDelay: int
    """Seconds of lateness before the calendar counter lights up."""
    delayedNotificationDelay: int
    """Seconds of lateness before the client gets a message."""
    description: str | None
    id: int
    """Identifier."""
    infoNotificationDelay: Any
    """Seconds to wait before the booking notice, or null."""
    isConfirmationNotificationOn: Literal["Y", "N"]
    """Whether the client is asked to confirm (Y or N)."""
    isDelayedNotificationOn: Literal["Y", "N"]
    """Whether a late client gets a message (Y or N)."""
    isFeedbackNotificationOn: Literal["Y", "N"]
    """Whether the client is asked for feedback (Y or N)."""
    isInfoNotificationOn: Literal["Y", "N"]
    """Whether the client is told about the booking (Y or N)."""
    isMain: Literal["Y", "N"]
    """Whether shown as a schedule column (Y) or only on overlap (N)."""
    isReminderNotificationOn: Literal["Y", "N"]
    """Whether the client is reminded of the booking (Y or N)."""
    name: str
    reminderNotificationDelay: int
    """Seconds before the booking to remind at; -1 means that morning."""
    templateTypeConfirmation: Literal["inanimate", "animate"]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists).
    """
    templateTypeDelayed: Literal["inanimate", "animate"]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeFeedback: Literal["inanimate", "animate"]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeInfo: Literal["inanimate", "animate"]
    """Wording of the booking notice: inanimate or animate. One of ``inanimate`` (for equipment and
    rooms), ``animate`` (for specialists).
    """
    templateTypeReminder: str
    """Wording of the reminder; only base exists."""
    typeId: int
    """Type of the resource."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""


class V1ResourceGetResult(TypedDict):
    """What ``result`` holds."""

    resource: V1ResourceGetResultResource
    """The resource found; for a list, the resources."""


class V1ResourceListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    searchQuery: NotRequired[str]
    """Part of the name to search for."""
    isMain: NotRequired[bool | Literal["Y", "N"]]
    """Whether shown as a schedule column (Y) or only on overlap (N)."""
    typeId: NotRequired[int]
    """Type of the resource."""
    name: NotRequired[str]
    description: NotRequired[str]


class V1ResourceListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""

    id: NotRequired[str]
    """Identifier."""
    name: NotRequired[str]


class V1ResourceListResultResource(TypedDict):
    """The resource found; for a list, the resources."""

    confirmationCounterDelay: int
    """Seconds before the booking to flag it as unconfirmed."""
    confirmationNotificationDelay: int
    """Seconds before the booking to first ask for confirmation."""
    confirmationNotificationRepetitions: Any
    """How often confirmation is asked again, or null."""
    confirmationNotificationRepetitionsInterval: int
    """Seconds between two confirmation requests."""
    delayedCounterDelay: int
    """Seconds of lateness before the calendar counter lights up."""
    delayedNotificationDelay: int
    """Seconds of lateness before the client gets a message."""
    description: str | None
    id: int
    """Identifier."""
    infoNotificationDelay: Any
    """Seconds to wait before the booking notice, or null."""
    isConfirmationNotificationOn: Literal["Y", "N"]
    """Whether the client is asked to confirm (Y or N)."""
    isDelayedNotificationOn: Literal["Y", "N"]
    """Whether a late client gets a message (Y or N)."""
    isFeedbackNotificationOn: Literal["Y", "N"]
    """Whether the client is asked for feedback (Y or N)."""
    isInfoNotificationOn: Literal["Y", "N"]
    """Whether the client is told about the booking (Y or N)."""
    isMain: Literal["Y", "N"]
    """Whether shown as a schedule column (Y) or only on overlap (N)."""
    isReminderNotificationOn: Literal["Y", "N"]
    """Whether the client is reminded of the booking (Y or N)."""
    name: str
    reminderNotificationDelay: int
    """Seconds before the booking to remind at; -1 means that morning."""
    templateTypeConfirmation: Literal["inanimate", "animate"]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists).
    """
    templateTypeDelayed: Literal["inanimate", "animate"]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeFeedback: Literal["inanimate", "animate"]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeInfo: Literal["inanimate", "animate"]
    """Wording of the booking notice: inanimate or animate. One of ``inanimate`` (for equipment and
    rooms), ``animate`` (for specialists).
    """
    templateTypeReminder: str
    """Wording of the reminder; only base exists."""
    typeId: int
    """Type of the resource."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""


class V1ResourceListResult(TypedDict):
    """What ``result`` holds."""

    resource: list[V1ResourceListResultResource]
    """The resource found; for a list, the resources."""


class V1ResourceUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    description: NotRequired[str]
    typeId: NotRequired[int]
    """Type of the resource."""
    isMain: NotRequired[bool | Literal["Y", "N"]]
    """Whether shown as a schedule column (Y) or only on overlap (N)."""
    isInfoNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is told about the booking (Y or N)."""
    templateTypeInfo: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the booking notice: inanimate or animate. One of ``inanimate`` (for equipment and
    rooms), ``animate`` (for specialists).
    """
    isConfirmationNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked to confirm (Y or N)."""
    templateTypeConfirmation: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists).
    """
    isReminderNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is reminded of the booking (Y or N)."""
    templateTypeReminder: NotRequired[str]
    """Wording of the reminder; only base exists."""
    isFeedbackNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked for feedback (Y or N)."""
    templateTypeFeedback: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    isDelayedNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether a late client gets a message (Y or N)."""
    templateTypeDelayed: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    delayedCounterDelay: NotRequired[int]
    """Seconds of lateness before the calendar counter lights up."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    confirmationCounterDelay: NotRequired[int]
    """Seconds before the booking to flag it as unconfirmed."""


V1ResourceSlotsListResultSlots = TypedDict(
    "V1ResourceSlotsListResultSlots",
    {
        "from": int,
        "id": int,
        "slotSize": int,
        "timezone": str,
        "to": int,
        "weekDays": list[str],
    },
)
"""Time slot settings of the resource."""


class V1ResourceSlotsListResult(TypedDict):
    """What ``result`` holds."""

    slots: list[V1ResourceSlotsListResultSlots]
    """Time slot settings of the resource."""


V1ResourceSlotsSetSlots = TypedDict(
    "V1ResourceSlotsSetSlots",
    {
        "from": int,
        "to": int,
        "timezone": str,
        "weekDays": Sequence[str],
        "slotSize": int,
    },
)
"""Time slot settings of the resource."""


class V1ResourceTypeAddFields(TypedDict):
    """Values by field."""

    name: str
    code: str
    """Code that identifies the entry."""
    isInfoNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is told about the booking (Y or N). Default: ``Y``."""
    templateTypeInfo: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the booking notice: inanimate or animate. One of ``inanimate`` (for equipment and
    rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    isConfirmationNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked to confirm (Y or N). Default: ``Y``."""
    templateTypeConfirmation: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    isReminderNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is reminded of the booking (Y or N). Default: ``Y``."""
    templateTypeReminder: NotRequired[str]
    """Wording of the reminder; only base exists."""
    isFeedbackNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked for feedback (Y or N). Default: ``Y``."""
    templateTypeFeedback: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    isDelayedNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether a late client gets a message (Y or N). Default: ``Y``."""
    templateTypeDelayed: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists). Default: ``inanimate``.
    """
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    delayedCounterDelay: NotRequired[int]
    """Seconds of lateness before the calendar counter lights up."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    confirmationCounterDelay: NotRequired[int]
    """Seconds before the booking to flag it as unconfirmed."""


class V1ResourceTypeAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class V1ResourceTypeGetResultResourceType(TypedDict):
    """The resource type found; for a list, the types."""

    code: str
    """Code that identifies the entry."""
    confirmationCounterDelay: int
    """Seconds before the booking to flag it as unconfirmed."""
    confirmationNotificationDelay: int
    """Seconds before the booking to first ask for confirmation."""
    confirmationNotificationRepetitions: Any
    """How often confirmation is asked again, or null."""
    confirmationNotificationRepetitionsInterval: int
    """Seconds between two confirmation requests."""
    delayedCounterDelay: int
    """Seconds of lateness before the calendar counter lights up."""
    delayedNotificationDelay: int
    """Seconds of lateness before the client gets a message."""
    id: int
    """Identifier."""
    infoNotificationDelay: Any
    """Seconds to wait before the booking notice, or null."""
    isConfirmationNotificationOn: Literal["Y", "N"]
    """Whether the client is asked to confirm (Y or N)."""
    isDelayedNotificationOn: Literal["Y", "N"]
    """Whether a late client gets a message (Y or N)."""
    isFeedbackNotificationOn: Literal["Y", "N"]
    """Whether the client is asked for feedback (Y or N)."""
    isReminderNotificationOn: Literal["Y", "N"]
    """Whether the client is reminded of the booking (Y or N)."""
    name: str
    reminderNotificationDelay: int
    """Seconds before the booking to remind at; -1 means that morning."""
    templateTypeConfirmation: Literal["inanimate", "animate"]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists).
    """
    templateTypeDelayed: Literal["inanimate", "animate"]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeFeedback: Literal["inanimate", "animate"]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeReminder: str
    """Wording of the reminder; only base exists."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""


class V1ResourceTypeGetResult(TypedDict):
    """What ``result`` holds."""

    resourceType: V1ResourceTypeGetResultResourceType
    """The resource type found; for a list, the types."""


class V1ResourceTypeListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    searchQuery: NotRequired[str]
    """Part of the name to search for."""
    moduleId: NotRequired[str]
    """Identifier of the module, e.g. crm."""
    name: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""


class V1ResourceTypeListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""

    id: NotRequired[str]
    """Identifier."""
    name: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""


class V1ResourceTypeListResultResource(TypedDict):
    """The resource found; for a list, the resources."""

    code: str
    """Code that identifies the entry."""
    confirmationCounterDelay: int
    """Seconds before the booking to flag it as unconfirmed."""
    confirmationNotificationDelay: int
    """Seconds before the booking to first ask for confirmation."""
    confirmationNotificationRepetitions: Any
    """How often confirmation is asked again, or null."""
    confirmationNotificationRepetitionsInterval: int
    """Seconds between two confirmation requests."""
    delayedCounterDelay: int
    """Seconds of lateness before the calendar counter lights up."""
    delayedNotificationDelay: int
    """Seconds of lateness before the client gets a message."""
    id: int
    """Identifier."""
    infoNotificationDelay: Any
    """Seconds to wait before the booking notice, or null."""
    isConfirmationNotificationOn: Literal["Y", "N"]
    """Whether the client is asked to confirm (Y or N)."""
    isDelayedNotificationOn: Literal["Y", "N"]
    """Whether a late client gets a message (Y or N)."""
    isFeedbackNotificationOn: Literal["Y", "N"]
    """Whether the client is asked for feedback (Y or N)."""
    isReminderNotificationOn: Literal["Y", "N"]
    """Whether the client is reminded of the booking (Y or N)."""
    name: str
    reminderNotificationDelay: int
    """Seconds before the booking to remind at; -1 means that morning."""
    templateTypeConfirmation: Literal["inanimate", "animate"]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists).
    """
    templateTypeDelayed: Literal["inanimate", "animate"]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeFeedback: Literal["inanimate", "animate"]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    templateTypeReminder: str
    """Wording of the reminder; only base exists."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""


class V1ResourceTypeListResult(TypedDict):
    """What ``result`` holds."""

    resource: list[V1ResourceTypeListResultResource]
    """The resource found; for a list, the resources."""


class V1ResourceTypeUpdateFields(TypedDict):
    """Values by field."""

    name: NotRequired[str]
    code: NotRequired[str]
    """Code that identifies the entry."""
    isInfoNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is told about the booking (Y or N)."""
    templateTypeInfo: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the booking notice: inanimate or animate. One of ``inanimate`` (for equipment and
    rooms), ``animate`` (for specialists).
    """
    isConfirmationNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked to confirm (Y or N)."""
    templateTypeConfirmation: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the confirmation request: inanimate or animate. One of ``inanimate`` (for
    equipment and rooms), ``animate`` (for specialists).
    """
    isReminderNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is reminded of the booking (Y or N)."""
    templateTypeReminder: NotRequired[str]
    """Wording of the reminder; only base exists."""
    isFeedbackNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether the client is asked for feedback (Y or N)."""
    templateTypeFeedback: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the feedback request: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    isDelayedNotificationOn: NotRequired[bool | Literal["Y", "N"]]
    """Whether a late client gets a message (Y or N)."""
    templateTypeDelayed: NotRequired[Literal["inanimate", "animate"]]
    """Wording of the lateness message: inanimate or animate. One of ``inanimate`` (for equipment
    and rooms), ``animate`` (for specialists).
    """
    infoDelay: NotRequired[int]
    """Seconds to wait before the booking notice goes out."""
    reminderDelay: NotRequired[int]
    """Seconds before the booking to remind at; -1 means that morning."""
    delayedDelay: NotRequired[int]
    """Seconds of lateness before the client gets a message."""
    delayedCounterDelay: NotRequired[int]
    """Seconds of lateness before the calendar counter lights up."""
    confirmationDelay: NotRequired[int]
    """Seconds before the booking to first ask for confirmation."""
    confirmationRepetitions: NotRequired[int]
    """How often to ask for confirmation again after the first time."""
    confirmationRepetitionsInterval: NotRequired[int]
    """Seconds between two confirmation requests."""
    confirmationCounterDelay: NotRequired[int]
    """Seconds before the booking to flag it as unconfirmed."""


class V1WaitlistAddFields(TypedDict):
    """Values by field."""

    note: str
    """Remark on the waitlist entry; empty or null if none."""


class V1WaitlistAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class V1WaitlistGetResultWaitList(TypedDict):
    """The waitlist entry found; for a list, the entries."""

    id: int
    """Identifier."""
    note: str | None
    """Remark on the waitlist entry; empty or null if none."""


class V1WaitlistGetResult(TypedDict):
    """What ``result`` holds."""

    waitList: V1WaitlistGetResultWaitList
    """The waitlist entry found; for a list, the entries."""


V1WaitlistListFilter = TypedDict(
    "V1WaitlistListFilter",
    {
        "from": str,
        "to": str,
    },
)
"""Conditions: field, with a comparison before it where needed, → value."""


class V1WaitlistListResultWaitList(TypedDict):
    """The waitlist entry found; for a list, the entries."""

    id: int
    """Identifier."""
    note: str
    """Remark on the waitlist entry; empty or null if none."""


class V1WaitlistListResult(TypedDict):
    """What ``result`` holds."""

    waitList: list[V1WaitlistListResultWaitList]
    """The waitlist entry found; for a list, the entries."""


class V1WaitlistUpdateFields(TypedDict):
    """Values by field."""

    note: str
    """Remark on the waitlist entry; empty or null if none."""


class V1WaitlistClientListResultWaitListClientType(TypedDict):
    """Kind of client: module crm with code CONTACT or COMPANY."""

    code: str
    """Code that identifies the entry."""
    module: str
    """Module that the client comes from, such as crm."""


class V1WaitlistClientListResultWaitListClient(TypedDict):
    """Clients attached to the waitlist entry."""

    id: int
    """Identifier."""
    type: V1WaitlistClientListResultWaitListClientType
    """Kind of client: module crm with code CONTACT or COMPANY."""


class V1WaitlistClientListResult(TypedDict):
    """What ``result`` holds."""

    waitListClient: list[V1WaitlistClientListResultWaitListClient]
    """Clients attached to the waitlist entry."""


class V1WaitlistClientSetClients(TypedDict):
    """Clients to attach, each with its id and type."""

    id: int
    """Identifier."""
    type: Mapping[str, object]
    """Kind of client: module crm with code CONTACT or COMPANY."""


class V1WaitlistExternalDataListResultExternalData(TypedDict):
    """Links to outside objects: module, object type and item."""

    entityTypeId: str
    """Kind of the linked object, such as DEAL."""
    moduleId: str
    """Identifier of the module, e.g. crm."""
    value: str


class V1WaitlistExternalDataListResult(TypedDict):
    """What ``result`` holds."""

    externalData: list[V1WaitlistExternalDataListResultExternalData]
    """Links to outside objects: module, object type and item."""


class V1WaitlistExternalDataSetExternalData(TypedDict):
    """Links to outside objects: module, object type and item."""

    moduleId: str
    """Identifier of the module, e.g. crm."""
    entityTypeId: str
    """Kind of the linked object, such as DEAL."""
    value: str


_V1__BOOKING__ADD: Final[Endpoint[V1BookingAddResult]] = Endpoint("booking.v1.booking.add")
_V1__BOOKING__CREATEFROMWAITLIST: Final[Endpoint[int]] = Endpoint(
    "booking.v1.booking.createfromwaitlist"
)
_V1__BOOKING__DELETE: Final[Endpoint[bool]] = Endpoint("booking.v1.booking.delete")
_V1__BOOKING__GET: Final[Endpoint[V1BookingGetResult]] = Endpoint(
    "booking.v1.booking.get", write=False
)
_V1__BOOKING__LIST: Final[Endpoint[V1BookingListResult]] = Endpoint(
    "booking.v1.booking.list", write=False
)
_V1__BOOKING__UPDATE: Final[Endpoint[bool]] = Endpoint("booking.v1.booking.update")
_V1__BOOKING__CLIENT__LIST: Final[Endpoint[V1BookingClientListResult]] = Endpoint(
    "booking.v1.booking.client.list", write=False
)
_V1__BOOKING__CLIENT__SET: Final[Endpoint[bool]] = Endpoint("booking.v1.booking.client.set")
_V1__BOOKING__CLIENT__UNSET: Final[Endpoint[bool]] = Endpoint("booking.v1.booking.client.unset")
_V1__BOOKING__EXTERNAL_DATA__LIST: Final[Endpoint[V1BookingExternalDataListResult]] = Endpoint(
    "booking.v1.booking.externalData.list", write=False
)
_V1__BOOKING__EXTERNAL_DATA__SET: Final[Endpoint[bool]] = Endpoint(
    "booking.v1.booking.externalData.set"
)
_V1__BOOKING__EXTERNAL_DATA__UNSET: Final[Endpoint[bool]] = Endpoint(
    "booking.v1.booking.externalData.unset"
)
_V1__CLIENTTYPE__LIST: Final[Endpoint[V1ClienttypeListResult]] = Endpoint(
    "booking.v1.clienttype.list", write=False
)
_V1__RESOURCE__ADD: Final[Endpoint[V1ResourceAddResult]] = Endpoint("booking.v1.resource.add")
_V1__RESOURCE__DELETE: Final[Endpoint[bool]] = Endpoint("booking.v1.resource.delete")
_V1__RESOURCE__GET: Final[Endpoint[V1ResourceGetResult]] = Endpoint(
    "booking.v1.resource.get", write=False
)
_V1__RESOURCE__LIST: Final[Endpoint[V1ResourceListResult]] = Endpoint(
    "booking.v1.resource.list", write=False
)
_V1__RESOURCE__UPDATE: Final[Endpoint[bool]] = Endpoint("booking.v1.resource.update")
_V1__RESOURCE__SLOTS__LIST: Final[Endpoint[V1ResourceSlotsListResult]] = Endpoint(
    "booking.v1.resource.slots.list", write=False
)
_V1__RESOURCE__SLOTS__SET: Final[Endpoint[bool]] = Endpoint("booking.v1.resource.slots.set")
_V1__RESOURCE__SLOTS__UNSET: Final[Endpoint[bool]] = Endpoint("booking.v1.resource.slots.unset")
_V1__RESOURCE_TYPE__ADD: Final[Endpoint[V1ResourceTypeAddResult]] = Endpoint(
    "booking.v1.resourceType.add"
)
_V1__RESOURCE_TYPE__DELETE: Final[Endpoint[bool]] = Endpoint("booking.v1.resourceType.delete")
_V1__RESOURCE_TYPE__GET: Final[Endpoint[V1ResourceTypeGetResult]] = Endpoint(
    "booking.v1.resourceType.get", write=False
)
_V1__RESOURCE_TYPE__LIST: Final[Endpoint[V1ResourceTypeListResult]] = Endpoint(
    "booking.v1.resourceType.list", write=False
)
_V1__RESOURCE_TYPE__UPDATE: Final[Endpoint[bool]] = Endpoint("booking.v1.resourceType.update")
_V1__WAITLIST__ADD: Final[Endpoint[V1WaitlistAddResult]] = Endpoint("booking.v1.waitlist.add")
_V1__WAITLIST__CREATEFROMBOOKING: Final[Endpoint[int]] = Endpoint(
    "booking.v1.waitlist.createfrombooking"
)
_V1__WAITLIST__DELETE: Final[Endpoint[bool]] = Endpoint("booking.v1.waitlist.delete")
_V1__WAITLIST__GET: Final[Endpoint[V1WaitlistGetResult]] = Endpoint(
    "booking.v1.waitlist.get", write=False
)
_V1__WAITLIST__LIST: Final[Endpoint[V1WaitlistListResult]] = Endpoint(
    "booking.v1.waitlist.list", write=False
)
_V1__WAITLIST__UPDATE: Final[Endpoint[bool]] = Endpoint("booking.v1.waitlist.update")
_V1__WAITLIST__CLIENT__LIST: Final[Endpoint[V1WaitlistClientListResult]] = Endpoint(
    "booking.v1.waitlist.client.list", write=False
)
_V1__WAITLIST__CLIENT__SET: Final[Endpoint[bool]] = Endpoint("booking.v1.waitlist.client.set")
_V1__WAITLIST__CLIENT__UNSET: Final[Endpoint[bool]] = Endpoint("booking.v1.waitlist.client.unset")
_V1__WAITLIST__EXTERNAL_DATA__LIST: Final[Endpoint[V1WaitlistExternalDataListResult]] = Endpoint(
    "booking.v1.waitlist.externalData.list", write=False
)
_V1__WAITLIST__EXTERNAL_DATA__SET: Final[Endpoint[bool]] = Endpoint(
    "booking.v1.waitlist.externalData.set"
)
_V1__WAITLIST__EXTERNAL_DATA__UNSET: Final[Endpoint[bool]] = Endpoint(
    "booking.v1.waitlist.externalData.unset"
)


class BookingMethods(Namespace):
    """Methods of ``booking``."""

    @property
    def v1(self) -> BookingV1Methods:
        """Methods of ``booking.v1``."""
        return BookingV1Methods(self._caller)


class AsyncBookingMethods(AsyncNamespace):
    """Methods of ``booking``."""

    @property
    def v1(self) -> AsyncBookingV1Methods:
        """Methods of ``booking.v1``."""
        return AsyncBookingV1Methods(self._caller)


class BookingV1Methods(Namespace):
    """Methods of ``booking.v1``."""

    @property
    def booking(self) -> BookingV1BookingMethods:
        """Methods of ``booking.v1.booking``."""
        return BookingV1BookingMethods(self._caller)

    @property
    def clienttype(self) -> BookingV1ClienttypeMethods:
        """Methods of ``booking.v1.clienttype``."""
        return BookingV1ClienttypeMethods(self._caller)

    @property
    def resource(self) -> BookingV1ResourceMethods:
        """Methods of ``booking.v1.resource``."""
        return BookingV1ResourceMethods(self._caller)

    @property
    def resource_type(self) -> BookingV1ResourceTypeMethods:
        """Methods of ``booking.v1.resource_type``."""
        return BookingV1ResourceTypeMethods(self._caller)

    @property
    def waitlist(self) -> BookingV1WaitlistMethods:
        """Methods of ``booking.v1.waitlist``."""
        return BookingV1WaitlistMethods(self._caller)


class AsyncBookingV1Methods(AsyncNamespace):
    """Methods of ``booking.v1``."""

    @property
    def booking(self) -> AsyncBookingV1BookingMethods:
        """Methods of ``booking.v1.booking``."""
        return AsyncBookingV1BookingMethods(self._caller)

    @property
    def clienttype(self) -> AsyncBookingV1ClienttypeMethods:
        """Methods of ``booking.v1.clienttype``."""
        return AsyncBookingV1ClienttypeMethods(self._caller)

    @property
    def resource(self) -> AsyncBookingV1ResourceMethods:
        """Methods of ``booking.v1.resource``."""
        return AsyncBookingV1ResourceMethods(self._caller)

    @property
    def resource_type(self) -> AsyncBookingV1ResourceTypeMethods:
        """Methods of ``booking.v1.resource_type``."""
        return AsyncBookingV1ResourceTypeMethods(self._caller)

    @property
    def waitlist(self) -> AsyncBookingV1WaitlistMethods:
        """Methods of ``booking.v1.waitlist``."""
        return AsyncBookingV1WaitlistMethods(self._caller)


class BookingV1BookingMethods(Namespace):
    """Methods of ``booking.v1.booking``."""

    @property
    def client(self) -> BookingV1BookingClientMethods:
        """Methods of ``booking.v1.booking.client``."""
        return BookingV1BookingClientMethods(self._caller)

    @property
    def external_data(self) -> BookingV1BookingExternalDataMethods:
        """Methods of ``booking.v1.booking.external_data``."""
        return BookingV1BookingExternalDataMethods(self._caller)

    def add(
        self,
        *,
        fields: V1BookingAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingAddResult:
        """Book one or more resources for a period.

        Args:
            fields: Values by field. Required. Keys: ``name``, ``description``, ``resourceIds``
                (required), ``datePeriod`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``1018``: No resource given, or the ones
                given do not exist or are taken at that time. ``0``: A mandatory value within
                fields is missing. ``100``: A mandatory parameter is missing. No code: The time
                period is not valid. ``422``: The time period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
        """
        return self._call(_V1__BOOKING__ADD, {"fields": fields}, extra_params)

    def createfromwaitlist(
        self,
        *,
        wait_list_id: int,
        fields: V1BookingCreatefromwaitlistFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Turn a waitlist entry into a booking of chosen resources and time.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            fields: Values by field. Keys: ``resourceIds`` (required), ``datePeriod``
                (required), ``name``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``1038``: The waitlist entry or the resources
                do not exist, or the time is taken. ``0``: A mandatory value within fields is
                missing. ``100``: A mandatory parameter is missing. No code: The time period is
                not valid. ``422``: The time period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.createfromwaitlist``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
        """
        return self._call(
            _V1__BOOKING__CREATEFROMWAITLIST,
            {"waitListId": wait_list_id, "fields": fields},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a booking.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.delete``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
        """
        return self._call(_V1__BOOKING__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingGetResult:
        """Fetch one booking by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingGetResult``: ``booking``.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
        """
        return self._call(_V1__BOOKING__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: V1BookingListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: V1BookingListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingListResult:
        """List bookings, filtered by time or client.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``within``, ``client``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``id``, ``dateFrom``, ``dateTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingListResult``: ``booking``.

        Raises:
            APIError: the portal refused the call. ``1018``: No resource given, or the ones
                given do not exist. ``0``: A mandatory value within filter is missing. ``100``:
                A mandatory parameter is missing. No code: The time period is not valid.
                ``422``: The time period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
        """
        return self._call(_V1__BOOKING__LIST, {"FILTER": filter, "ORDER": order}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: V1BookingUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the resources, time or other fields of a booking.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``description``, ``resourceIds``,
                ``datePeriod``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1019``: The booking does not exist.
                ``1018``: No resource given, or the ones given do not exist or are taken at that
                time. ``0``: A mandatory value within fields is missing. ``100``: A mandatory
                parameter is missing. No code: The time period is not valid. ``422``: The time
                period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.update``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
        """
        return self._call(_V1__BOOKING__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncBookingV1BookingMethods(AsyncNamespace):
    """Methods of ``booking.v1.booking``."""

    @property
    def client(self) -> AsyncBookingV1BookingClientMethods:
        """Methods of ``booking.v1.booking.client``."""
        return AsyncBookingV1BookingClientMethods(self._caller)

    @property
    def external_data(self) -> AsyncBookingV1BookingExternalDataMethods:
        """Methods of ``booking.v1.booking.external_data``."""
        return AsyncBookingV1BookingExternalDataMethods(self._caller)

    async def add(
        self,
        *,
        fields: V1BookingAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingAddResult:
        """Book one or more resources for a period.

        Args:
            fields: Values by field. Required. Keys: ``name``, ``description``, ``resourceIds``
                (required), ``datePeriod`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``1018``: No resource given, or the ones
                given do not exist or are taken at that time. ``0``: A mandatory value within
                fields is missing. ``100``: A mandatory parameter is missing. No code: The time
                period is not valid. ``422``: The time period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
        """
        return await self._call(_V1__BOOKING__ADD, {"fields": fields}, extra_params)

    async def createfromwaitlist(
        self,
        *,
        wait_list_id: int,
        fields: V1BookingCreatefromwaitlistFields | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Turn a waitlist entry into a booking of chosen resources and time.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            fields: Values by field. Keys: ``resourceIds`` (required), ``datePeriod``
                (required), ``name``, ``description``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``1038``: The waitlist entry or the resources
                do not exist, or the time is taken. ``0``: A mandatory value within fields is
                missing. ``100``: A mandatory parameter is missing. No code: The time period is
                not valid. ``422``: The time period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.createfromwaitlist``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
        """
        return await self._call(
            _V1__BOOKING__CREATEFROMWAITLIST,
            {"waitListId": wait_list_id, "fields": fields},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a booking.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.delete``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
        """
        return await self._call(_V1__BOOKING__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingGetResult:
        """Fetch one booking by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingGetResult``: ``booking``.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
        """
        return await self._call(_V1__BOOKING__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        filter: V1BookingListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: V1BookingListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingListResult:
        """List bookings, filtered by time or client.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``within``, ``client``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``id``, ``dateFrom``, ``dateTo``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingListResult``: ``booking``.

        Raises:
            APIError: the portal refused the call. ``1018``: No resource given, or the ones
                given do not exist. ``0``: A mandatory value within filter is missing. ``100``:
                A mandatory parameter is missing. No code: The time period is not valid.
                ``422``: The time period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
        """
        return await self._call(
            _V1__BOOKING__LIST, {"FILTER": filter, "ORDER": order}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        fields: V1BookingUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the resources, time or other fields of a booking.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``description``, ``resourceIds``,
                ``datePeriod``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1019``: The booking does not exist.
                ``1018``: No resource given, or the ones given do not exist or are taken at that
                time. ``0``: A mandatory value within fields is missing. ``100``: A mandatory
                parameter is missing. No code: The time period is not valid. ``422``: The time
                period is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.update``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
        """
        return await self._call(_V1__BOOKING__UPDATE, {"id": id, "fields": fields}, extra_params)


class BookingV1BookingClientMethods(Namespace):
    """Methods of ``booking.v1.booking.client``."""

    def list(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingClientListResult:
        """List the clients attached to a booking.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingClientListResult``: ``bookingClient``.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.client.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
        """
        return self._call(_V1__BOOKING__CLIENT__LIST, {"bookingId": booking_id}, extra_params)

    def set(
        self,
        *,
        booking_id: int,
        clients: Sequence[V1BookingClientSetClients | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Attach CRM contacts and companies to a booking as its clients.

        Args:
            booking_id: Booking that the call concerns. Required.
            clients: Clients to attach, each with its id and type. Required. Keys: ``id``
                (required), ``type`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within clients is
                missing. ``1021``: The booking does not exist. ``100``: A mandatory parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.client.set``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
        """
        return self._call(
            _V1__BOOKING__CLIENT__SET, {"bookingId": booking_id, "clients": clients}, extra_params
        )

    def unset(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Detach all clients from a booking.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.client.unset``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
        """
        return self._call(_V1__BOOKING__CLIENT__UNSET, {"bookingId": booking_id}, extra_params)


class AsyncBookingV1BookingClientMethods(AsyncNamespace):
    """Methods of ``booking.v1.booking.client``."""

    async def list(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingClientListResult:
        """List the clients attached to a booking.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingClientListResult``: ``bookingClient``.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.client.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
        """
        return await self._call(_V1__BOOKING__CLIENT__LIST, {"bookingId": booking_id}, extra_params)

    async def set(
        self,
        *,
        booking_id: int,
        clients: Sequence[V1BookingClientSetClients | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Attach CRM contacts and companies to a booking as its clients.

        Args:
            booking_id: Booking that the call concerns. Required.
            clients: Clients to attach, each with its id and type. Required. Keys: ``id``
                (required), ``type`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within clients is
                missing. ``1021``: The booking does not exist. ``100``: A mandatory parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.client.set``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
        """
        return await self._call(
            _V1__BOOKING__CLIENT__SET, {"bookingId": booking_id, "clients": clients}, extra_params
        )

    async def unset(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Detach all clients from a booking.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.client.unset``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
        """
        return await self._call(
            _V1__BOOKING__CLIENT__UNSET, {"bookingId": booking_id}, extra_params
        )


class BookingV1BookingExternalDataMethods(Namespace):
    """Methods of ``booking.v1.booking.external_data``."""

    def list(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingExternalDataListResult:
        """List the outside objects, such as deals, that a booking is linked to.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingExternalDataListResult``: ``externalData``.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.externalData.list``. Scope: ``booking``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
        """
        return self._call(
            _V1__BOOKING__EXTERNAL_DATA__LIST, {"bookingId": booking_id}, extra_params
        )

    def set(
        self,
        *,
        booking_id: int,
        external_data: Sequence[V1BookingExternalDataSetExternalData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link a booking to outside objects, such as CRM deals.

        Args:
            booking_id: Booking that the call concerns. Required.
            external_data: Links to outside objects: module, object type and item. Required.
                Keys: ``moduleId`` (required), ``entityTypeId`` (required), ``value``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within externalData
                is missing. ``1021``: The booking does not exist. ``100``: A mandatory parameter
                is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.externalData.set``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html
        """
        return self._call(
            _V1__BOOKING__EXTERNAL_DATA__SET,
            {"bookingId": booking_id, "externalData": external_data},
            extra_params,
        )

    def unset(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the links of a booking to outside objects.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.externalData.unset``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html
        """
        return self._call(
            _V1__BOOKING__EXTERNAL_DATA__UNSET, {"bookingId": booking_id}, extra_params
        )


class AsyncBookingV1BookingExternalDataMethods(AsyncNamespace):
    """Methods of ``booking.v1.booking.external_data``."""

    async def list(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1BookingExternalDataListResult:
        """List the outside objects, such as deals, that a booking is linked to.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1BookingExternalDataListResult``: ``externalData``.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.externalData.list``. Scope: ``booking``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
        """
        return await self._call(
            _V1__BOOKING__EXTERNAL_DATA__LIST, {"bookingId": booking_id}, extra_params
        )

    async def set(
        self,
        *,
        booking_id: int,
        external_data: Sequence[V1BookingExternalDataSetExternalData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link a booking to outside objects, such as CRM deals.

        Args:
            booking_id: Booking that the call concerns. Required.
            external_data: Links to outside objects: module, object type and item. Required.
                Keys: ``moduleId`` (required), ``entityTypeId`` (required), ``value``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within externalData
                is missing. ``1021``: The booking does not exist. ``100``: A mandatory parameter
                is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.externalData.set``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html
        """
        return await self._call(
            _V1__BOOKING__EXTERNAL_DATA__SET,
            {"bookingId": booking_id, "externalData": external_data},
            extra_params,
        )

    async def unset(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the links of a booking to outside objects.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1021``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.booking.externalData.unset``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html
        """
        return await self._call(
            _V1__BOOKING__EXTERNAL_DATA__UNSET, {"bookingId": booking_id}, extra_params
        )


class BookingV1ClienttypeMethods(Namespace):
    """Methods of ``booking.v1.clienttype``."""

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> V1ClienttypeListResult:
        """List the client types, such as contact and company, that bookings know.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ClienttypeListResult``: ``clientType``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.clienttype.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
        """
        return self._call(_V1__CLIENTTYPE__LIST, {}, extra_params)


class AsyncBookingV1ClienttypeMethods(AsyncNamespace):
    """Methods of ``booking.v1.clienttype``."""

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> V1ClienttypeListResult:
        """List the client types, such as contact and company, that bookings know.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ClienttypeListResult``: ``clientType``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.clienttype.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
        """
        return await self._call(_V1__CLIENTTYPE__LIST, {}, extra_params)


class BookingV1ResourceMethods(Namespace):
    """Methods of ``booking.v1.resource``."""

    @property
    def slots(self) -> BookingV1ResourceSlotsMethods:
        """Methods of ``booking.v1.resource.slots``."""
        return BookingV1ResourceSlotsMethods(self._caller)

    def add(
        self,
        *,
        fields: V1ResourceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceAddResult:
        """Create a bookable resource with its notification settings.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``description``,
                ``typeId`` (required), ``isMain``, ``isInfoNotificationOn``,
                ``templateTypeInfo``, ``isConfirmationNotificationOn``,
                ``templateTypeConfirmation``, ``isReminderNotificationOn``,
                ``templateTypeReminder``, ``isFeedbackNotificationOn``,
                ``templateTypeFeedback``, ``isDelayedNotificationOn``, ``templateTypeDelayed``,
                ``infoDelay``, ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``0``: The name is missing in fields.
                ``100``: The parameter fields is missing. ``1006``: The resource type is missing
                (typeId). ``1013``: The resource type in typeId does not exist. No code: A field
                holds a value that is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
        """
        return self._call(
            _V1__RESOURCE__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "isMain": _yes_no,
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                )
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a bookable resource.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1008``: The resource does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.delete``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
        """
        return self._call(_V1__RESOURCE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceGetResult:
        """Fetch one bookable resource by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceGetResult``: ``resource``.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist.
                ``100``: The parameter id is missing. ``1021``: The resource does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
        """
        return self._call(_V1__RESOURCE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: V1ResourceListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: V1ResourceListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceListResult:
        """List bookable resources that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``searchQuery``, ``isMain``, ``typeId``, ``name``,
                ``description``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``id``, ``name``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceListResult``: ``resource``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter order must be an
                object. ``100``: The parameter filter must be an object. No code: The parameter
                order must map fields to directions, not be a bare direction.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
        """
        return self._call(
            _V1__RESOURCE__LIST,
            {"FILTER": _in_fields(filter, {"isMain": _yes_no}), "ORDER": order},
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        fields: V1ResourceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a bookable resource or its notification settings.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``description``, ``typeId``,
                ``isMain``, ``isInfoNotificationOn``, ``templateTypeInfo``,
                ``isConfirmationNotificationOn``, ``templateTypeConfirmation``,
                ``isReminderNotificationOn``, ``templateTypeReminder``,
                ``isFeedbackNotificationOn``, ``templateTypeFeedback``,
                ``isDelayedNotificationOn``, ``templateTypeDelayed``, ``infoDelay``,
                ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A mandatory parameter is missing.
                ``1007``: The resource does not exist. ``1013``: The resource type in typeId
                does not exist. No code: A field holds a value that is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.update``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
        """
        return self._call(
            _V1__RESOURCE__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isMain": _yes_no,
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncBookingV1ResourceMethods(AsyncNamespace):
    """Methods of ``booking.v1.resource``."""

    @property
    def slots(self) -> AsyncBookingV1ResourceSlotsMethods:
        """Methods of ``booking.v1.resource.slots``."""
        return AsyncBookingV1ResourceSlotsMethods(self._caller)

    async def add(
        self,
        *,
        fields: V1ResourceAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceAddResult:
        """Create a bookable resource with its notification settings.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``description``,
                ``typeId`` (required), ``isMain``, ``isInfoNotificationOn``,
                ``templateTypeInfo``, ``isConfirmationNotificationOn``,
                ``templateTypeConfirmation``, ``isReminderNotificationOn``,
                ``templateTypeReminder``, ``isFeedbackNotificationOn``,
                ``templateTypeFeedback``, ``isDelayedNotificationOn``, ``templateTypeDelayed``,
                ``infoDelay``, ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``0``: The name is missing in fields.
                ``100``: The parameter fields is missing. ``1006``: The resource type is missing
                (typeId). ``1013``: The resource type in typeId does not exist. No code: A field
                holds a value that is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
        """
        return await self._call(
            _V1__RESOURCE__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "isMain": _yes_no,
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                )
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a bookable resource.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1008``: The resource does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.delete``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
        """
        return await self._call(_V1__RESOURCE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceGetResult:
        """Fetch one bookable resource by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceGetResult``: ``resource``.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist.
                ``100``: The parameter id is missing. ``1021``: The resource does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
        """
        return await self._call(_V1__RESOURCE__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        filter: V1ResourceListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: V1ResourceListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceListResult:
        """List bookable resources that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``searchQuery``, ``isMain``, ``typeId``, ``name``,
                ``description``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``id``, ``name``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceListResult``: ``resource``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter order must be an
                object. ``100``: The parameter filter must be an object. No code: The parameter
                order must map fields to directions, not be a bare direction.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
        """
        return await self._call(
            _V1__RESOURCE__LIST,
            {"FILTER": _in_fields(filter, {"isMain": _yes_no}), "ORDER": order},
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        fields: V1ResourceUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a bookable resource or its notification settings.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``description``, ``typeId``,
                ``isMain``, ``isInfoNotificationOn``, ``templateTypeInfo``,
                ``isConfirmationNotificationOn``, ``templateTypeConfirmation``,
                ``isReminderNotificationOn``, ``templateTypeReminder``,
                ``isFeedbackNotificationOn``, ``templateTypeFeedback``,
                ``isDelayedNotificationOn``, ``templateTypeDelayed``, ``infoDelay``,
                ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A mandatory parameter is missing.
                ``1007``: The resource does not exist. ``1013``: The resource type in typeId
                does not exist. No code: A field holds a value that is not allowed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.update``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
        """
        return await self._call(
            _V1__RESOURCE__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isMain": _yes_no,
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class BookingV1ResourceSlotsMethods(Namespace):
    """Methods of ``booking.v1.resource.slots``."""

    def list(
        self,
        *,
        resource_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceSlotsListResult:
        """Read the time slot settings of a resource.

        Args:
            resource_id: Resource that can be booked. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceSlotsListResult``: ``slots``.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.slots.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
        """
        return self._call(_V1__RESOURCE__SLOTS__LIST, {"resourceId": resource_id}, extra_params)

    def set(
        self,
        *,
        resource_id: int,
        slots: Sequence[V1ResourceSlotsSetSlots | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set the time slots in which a resource can be booked.

        Args:
            resource_id: Resource that can be booked. Required.
            slots: Time slot settings of the resource. Required. Keys: ``from`` (required),
                ``to`` (required), ``timezone`` (required), ``weekDays`` (required),
                ``slotSize`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist. ``0``:
                A mandatory value within slots is missing. ``100``: A mandatory parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.slots.set``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
        """
        return self._call(
            _V1__RESOURCE__SLOTS__SET, {"resourceId": resource_id, "slots": slots}, extra_params
        )

    def unset(
        self,
        *,
        resource_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the time slot settings of a resource.

        Args:
            resource_id: Resource that can be booked. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.slots.unset``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
        """
        return self._call(_V1__RESOURCE__SLOTS__UNSET, {"resourceId": resource_id}, extra_params)


class AsyncBookingV1ResourceSlotsMethods(AsyncNamespace):
    """Methods of ``booking.v1.resource.slots``."""

    async def list(
        self,
        *,
        resource_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceSlotsListResult:
        """Read the time slot settings of a resource.

        Args:
            resource_id: Resource that can be booked. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceSlotsListResult``: ``slots``.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.slots.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
        """
        return await self._call(
            _V1__RESOURCE__SLOTS__LIST, {"resourceId": resource_id}, extra_params
        )

    async def set(
        self,
        *,
        resource_id: int,
        slots: Sequence[V1ResourceSlotsSetSlots | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Set the time slots in which a resource can be booked.

        Args:
            resource_id: Resource that can be booked. Required.
            slots: Time slot settings of the resource. Required. Keys: ``from`` (required),
                ``to`` (required), ``timezone`` (required), ``weekDays`` (required),
                ``slotSize`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist. ``0``:
                A mandatory value within slots is missing. ``100``: A mandatory parameter is
                missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.slots.set``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
        """
        return await self._call(
            _V1__RESOURCE__SLOTS__SET, {"resourceId": resource_id, "slots": slots}, extra_params
        )

    async def unset(
        self,
        *,
        resource_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the time slot settings of a resource.

        Args:
            resource_id: Resource that can be booked. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1009``: The resource does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resource.slots.unset``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
        """
        return await self._call(
            _V1__RESOURCE__SLOTS__UNSET, {"resourceId": resource_id}, extra_params
        )


class BookingV1ResourceTypeMethods(Namespace):
    """Methods of ``booking.v1.resource_type``."""

    def add(
        self,
        *,
        fields: V1ResourceTypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceTypeAddResult:
        """Create a type of bookable resources.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``code`` (required),
                ``isInfoNotificationOn``, ``templateTypeInfo``,
                ``isConfirmationNotificationOn``, ``templateTypeConfirmation``,
                ``isReminderNotificationOn``, ``templateTypeReminder``,
                ``isFeedbackNotificationOn``, ``templateTypeFeedback``,
                ``isDelayedNotificationOn``, ``templateTypeDelayed``, ``infoDelay``,
                ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceTypeAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``0``: The code is missing in fields.
                ``100``: A mandatory parameter is missing. No code: A field holds a value that
                is not allowed. ``1010``: Another resource type already uses this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
        """
        return self._call(
            _V1__RESOURCE_TYPE__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                )
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a type of bookable resources.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1012``: The resource type does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.delete``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
        """
        return self._call(_V1__RESOURCE_TYPE__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceTypeGetResult:
        """Fetch one resource type by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceTypeGetResult``: ``resourceType``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1013``: The resource type does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
        """
        return self._call(_V1__RESOURCE_TYPE__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: V1ResourceTypeListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: V1ResourceTypeListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceTypeListResult:
        """List resource types that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``searchQuery``, ``moduleId``, ``name``, ``code``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``id``, ``name``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceTypeListResult``: ``resource``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter order must be an
                object. ``100``: The parameter filter must be an object. No code: The parameter
                order must map fields to directions, not be a bare direction.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
        """
        return self._call(
            _V1__RESOURCE_TYPE__LIST, {"FILTER": filter, "ORDER": order}, extra_params
        )

    def update(
        self,
        *,
        id: int,
        fields: V1ResourceTypeUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a resource type and its notification defaults.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``code``,
                ``isInfoNotificationOn``, ``templateTypeInfo``,
                ``isConfirmationNotificationOn``, ``templateTypeConfirmation``,
                ``isReminderNotificationOn``, ``templateTypeReminder``,
                ``isFeedbackNotificationOn``, ``templateTypeFeedback``,
                ``isDelayedNotificationOn``, ``templateTypeDelayed``, ``infoDelay``,
                ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1007``: The resource type does not exist.
                ``100``: A mandatory parameter is missing. No code: A field holds a value that
                is not allowed. ``1011``: Another resource type already uses this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.update``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
        """
        return self._call(
            _V1__RESOURCE_TYPE__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncBookingV1ResourceTypeMethods(AsyncNamespace):
    """Methods of ``booking.v1.resource_type``."""

    async def add(
        self,
        *,
        fields: V1ResourceTypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceTypeAddResult:
        """Create a type of bookable resources.

        Args:
            fields: Values by field. Required. Keys: ``name`` (required), ``code`` (required),
                ``isInfoNotificationOn``, ``templateTypeInfo``,
                ``isConfirmationNotificationOn``, ``templateTypeConfirmation``,
                ``isReminderNotificationOn``, ``templateTypeReminder``,
                ``isFeedbackNotificationOn``, ``templateTypeFeedback``,
                ``isDelayedNotificationOn``, ``templateTypeDelayed``, ``infoDelay``,
                ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceTypeAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``0``: The code is missing in fields.
                ``100``: A mandatory parameter is missing. No code: A field holds a value that
                is not allowed. ``1010``: Another resource type already uses this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
        """
        return await self._call(
            _V1__RESOURCE_TYPE__ADD,
            {
                "fields": _in_fields(
                    fields,
                    {
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                )
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a type of bookable resources.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1012``: The resource type does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.delete``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
        """
        return await self._call(_V1__RESOURCE_TYPE__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceTypeGetResult:
        """Fetch one resource type by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceTypeGetResult``: ``resourceType``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1013``: The resource type does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
        """
        return await self._call(_V1__RESOURCE_TYPE__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        filter: V1ResourceTypeListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: V1ResourceTypeListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1ResourceTypeListResult:
        """List resource types that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``searchQuery``, ``moduleId``, ``name``, ``code``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``id``, ``name``, ``code``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1ResourceTypeListResult``: ``resource``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter order must be an
                object. ``100``: The parameter filter must be an object. No code: The parameter
                order must map fields to directions, not be a bare direction.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
        """
        return await self._call(
            _V1__RESOURCE_TYPE__LIST, {"FILTER": filter, "ORDER": order}, extra_params
        )

    async def update(
        self,
        *,
        id: int,
        fields: V1ResourceTypeUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a resource type and its notification defaults.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``name``, ``code``,
                ``isInfoNotificationOn``, ``templateTypeInfo``,
                ``isConfirmationNotificationOn``, ``templateTypeConfirmation``,
                ``isReminderNotificationOn``, ``templateTypeReminder``,
                ``isFeedbackNotificationOn``, ``templateTypeFeedback``,
                ``isDelayedNotificationOn``, ``templateTypeDelayed``, ``infoDelay``,
                ``reminderDelay``, ``delayedDelay``, ``delayedCounterDelay``,
                ``confirmationDelay``, ``confirmationRepetitions``,
                ``confirmationRepetitionsInterval``, ``confirmationCounterDelay``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1007``: The resource type does not exist.
                ``100``: A mandatory parameter is missing. No code: A field holds a value that
                is not allowed. ``1011``: Another resource type already uses this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.resourceType.update``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
        """
        return await self._call(
            _V1__RESOURCE_TYPE__UPDATE,
            {
                "id": id,
                "fields": _in_fields(
                    fields,
                    {
                        "isInfoNotificationOn": _yes_no,
                        "isConfirmationNotificationOn": _yes_no,
                        "isReminderNotificationOn": _yes_no,
                        "isFeedbackNotificationOn": _yes_no,
                        "isDelayedNotificationOn": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class BookingV1WaitlistMethods(Namespace):
    """Methods of ``booking.v1.waitlist``."""

    @property
    def client(self) -> BookingV1WaitlistClientMethods:
        """Methods of ``booking.v1.waitlist.client``."""
        return BookingV1WaitlistClientMethods(self._caller)

    @property
    def external_data(self) -> BookingV1WaitlistExternalDataMethods:
        """Methods of ``booking.v1.waitlist.external_data``."""
        return BookingV1WaitlistExternalDataMethods(self._caller)

    def add(
        self,
        *,
        fields: V1WaitlistAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistAddResult:
        """Put a new entry on the booking waitlist.

        Args:
            fields: Values by field. Required. Keys: ``note`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter fields is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
        """
        return self._call(_V1__WAITLIST__ADD, {"fields": fields}, extra_params)

    def createfrombooking(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Put an existing booking on the waitlist as an entry.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``1037``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.createfrombooking``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
        """
        return self._call(_V1__WAITLIST__CREATEFROMBOOKING, {"bookingId": booking_id}, extra_params)

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a waitlist entry.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1036``: The waitlist entry does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.delete``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
        """
        return self._call(_V1__WAITLIST__DELETE, {"id": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistGetResult:
        """Fetch one waitlist entry by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistGetResult``: ``waitList``.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
        """
        return self._call(_V1__WAITLIST__GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        filter: Mapping[str, V1WaitlistListFilter | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistListResult:
        """List waitlist entries that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``from`` (required), ``to`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistListResult``: ``waitList``.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within createdWithin
                is missing. No code: The date given is not valid. ``422``: The date given is not
                valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
        """
        return self._call(_V1__WAITLIST__LIST, {"filter": filter}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: V1WaitlistUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a waitlist entry.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``note`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.update``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
        """
        return self._call(_V1__WAITLIST__UPDATE, {"id": id, "fields": fields}, extra_params)


class AsyncBookingV1WaitlistMethods(AsyncNamespace):
    """Methods of ``booking.v1.waitlist``."""

    @property
    def client(self) -> AsyncBookingV1WaitlistClientMethods:
        """Methods of ``booking.v1.waitlist.client``."""
        return AsyncBookingV1WaitlistClientMethods(self._caller)

    @property
    def external_data(self) -> AsyncBookingV1WaitlistExternalDataMethods:
        """Methods of ``booking.v1.waitlist.external_data``."""
        return AsyncBookingV1WaitlistExternalDataMethods(self._caller)

    async def add(
        self,
        *,
        fields: V1WaitlistAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistAddResult:
        """Put a new entry on the booking waitlist.

        Args:
            fields: Values by field. Required. Keys: ``note`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter fields is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.add``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
        """
        return await self._call(_V1__WAITLIST__ADD, {"fields": fields}, extra_params)

    async def createfrombooking(
        self,
        *,
        booking_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Put an existing booking on the waitlist as an entry.

        Args:
            booking_id: Booking that the call concerns. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``1037``: The booking does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.createfrombooking``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
        """
        return await self._call(
            _V1__WAITLIST__CREATEFROMBOOKING, {"bookingId": booking_id}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a waitlist entry.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The parameter id is missing.
                ``1036``: The waitlist entry does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.delete``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
        """
        return await self._call(_V1__WAITLIST__DELETE, {"id": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistGetResult:
        """Fetch one waitlist entry by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistGetResult``: ``waitList``.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.get``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
        """
        return await self._call(_V1__WAITLIST__GET, {"id": id}, extra_params)

    async def list(
        self,
        *,
        filter: Mapping[str, V1WaitlistListFilter | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistListResult:
        """List waitlist entries that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value. Keys:
                ``from`` (required), ``to`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistListResult``: ``waitList``.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within createdWithin
                is missing. No code: The date given is not valid. ``422``: The date given is not
                valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.list``. Scope: ``booking``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
        """
        return await self._call(_V1__WAITLIST__LIST, {"filter": filter}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: V1WaitlistUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a waitlist entry.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``note`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.update``. Scope: ``booking``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
        """
        return await self._call(_V1__WAITLIST__UPDATE, {"id": id, "fields": fields}, extra_params)


class BookingV1WaitlistClientMethods(Namespace):
    """Methods of ``booking.v1.waitlist.client``."""

    def list(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistClientListResult:
        """List the clients attached to a waitlist entry.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistClientListResult``: ``waitListClient``.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.client.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
        """
        return self._call(_V1__WAITLIST__CLIENT__LIST, {"waitListId": wait_list_id}, extra_params)

    def set(
        self,
        *,
        wait_list_id: int,
        clients: Sequence[V1WaitlistClientSetClients | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Attach CRM contacts and companies to a waitlist entry as its clients.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            clients: Clients to attach, each with its id and type. Required. Keys: ``id``
                (required), ``type`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within clients is
                missing. ``1040``: The waitlist entry does not exist. ``100``: A mandatory
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.client.set``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
        """
        return self._call(
            _V1__WAITLIST__CLIENT__SET,
            {"waitListId": wait_list_id, "clients": clients},
            extra_params,
        )

    def unset(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Detach all clients from a waitlist entry.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.client.unset``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
        """
        return self._call(_V1__WAITLIST__CLIENT__UNSET, {"waitListId": wait_list_id}, extra_params)


class AsyncBookingV1WaitlistClientMethods(AsyncNamespace):
    """Methods of ``booking.v1.waitlist.client``."""

    async def list(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistClientListResult:
        """List the clients attached to a waitlist entry.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistClientListResult``: ``waitListClient``.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.client.list``. Scope: ``booking``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
        """
        return await self._call(
            _V1__WAITLIST__CLIENT__LIST, {"waitListId": wait_list_id}, extra_params
        )

    async def set(
        self,
        *,
        wait_list_id: int,
        clients: Sequence[V1WaitlistClientSetClients | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Attach CRM contacts and companies to a waitlist entry as its clients.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            clients: Clients to attach, each with its id and type. Required. Keys: ``id``
                (required), ``type`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within clients is
                missing. ``1040``: The waitlist entry does not exist. ``100``: A mandatory
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.client.set``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
        """
        return await self._call(
            _V1__WAITLIST__CLIENT__SET,
            {"waitListId": wait_list_id, "clients": clients},
            extra_params,
        )

    async def unset(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Detach all clients from a waitlist entry.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.client.unset``. Scope: ``booking``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
        """
        return await self._call(
            _V1__WAITLIST__CLIENT__UNSET, {"waitListId": wait_list_id}, extra_params
        )


class BookingV1WaitlistExternalDataMethods(Namespace):
    """Methods of ``booking.v1.waitlist.external_data``."""

    def list(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistExternalDataListResult:
        """List the outside objects, such as deals, that a waitlist entry is linked to.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistExternalDataListResult``: ``externalData``.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.externalData.list``. Scope: ``booking``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
        """
        return self._call(
            _V1__WAITLIST__EXTERNAL_DATA__LIST, {"waitListId": wait_list_id}, extra_params
        )

    def set(
        self,
        *,
        wait_list_id: int,
        external_data: Sequence[V1WaitlistExternalDataSetExternalData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link a waitlist entry to outside objects, such as CRM deals.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            external_data: Links to outside objects: module, object type and item. Required.
                Keys: ``moduleId`` (required), ``entityTypeId`` (required), ``value``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within externalData
                is missing. ``1040``: The waitlist entry does not exist. ``100``: A mandatory
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.externalData.set``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html
        """
        return self._call(
            _V1__WAITLIST__EXTERNAL_DATA__SET,
            {"waitListId": wait_list_id, "externalData": external_data},
            extra_params,
        )

    def unset(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the links of a waitlist entry to outside objects.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.externalData.unset``. Scope: ``booking``. Who may
        call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html
        """
        return self._call(
            _V1__WAITLIST__EXTERNAL_DATA__UNSET, {"waitListId": wait_list_id}, extra_params
        )


class AsyncBookingV1WaitlistExternalDataMethods(AsyncNamespace):
    """Methods of ``booking.v1.waitlist.external_data``."""

    async def list(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> V1WaitlistExternalDataListResult:
        """List the outside objects, such as deals, that a waitlist entry is linked to.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``V1WaitlistExternalDataListResult``: ``externalData``.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.externalData.list``. Scope: ``booking``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
        """
        return await self._call(
            _V1__WAITLIST__EXTERNAL_DATA__LIST, {"waitListId": wait_list_id}, extra_params
        )

    async def set(
        self,
        *,
        wait_list_id: int,
        external_data: Sequence[V1WaitlistExternalDataSetExternalData | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link a waitlist entry to outside objects, such as CRM deals.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            external_data: Links to outside objects: module, object type and item. Required.
                Keys: ``moduleId`` (required), ``entityTypeId`` (required), ``value``
                (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``0``: A mandatory value within externalData
                is missing. ``1040``: The waitlist entry does not exist. ``100``: A mandatory
                parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.externalData.set``. Scope: ``booking``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html
        """
        return await self._call(
            _V1__WAITLIST__EXTERNAL_DATA__SET,
            {"waitListId": wait_list_id, "externalData": external_data},
            extra_params,
        )

    async def unset(
        self,
        *,
        wait_list_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove the links of a waitlist entry to outside objects.

        Args:
            wait_list_id: Entry of the waitlist. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``1040``: The waitlist entry does not exist.
                ``100``: A mandatory parameter is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``booking.v1.waitlist.externalData.unset``. Scope: ``booking``. Who may
        call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html
        """
        return await self._call(
            _V1__WAITLIST__EXTERNAL_DATA__UNSET, {"waitListId": wait_list_id}, extra_params
        )
