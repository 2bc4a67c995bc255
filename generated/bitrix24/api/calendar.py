# Generated from spec/calendar: edit the spec there, then run python -m generator build.
"""Methods of ``calendar``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import require_one as _require_one
from .._runtime.values import yes_no as _yes_no

AccessibilityGetResult = TypedDict(
    "AccessibilityGetResult",
    {
        "ID": str | int,
        "NAME": NotRequired[str],
        "DATE_FROM": NotRequired[str],
        "DATE_TO": NotRequired[str],
        "DATE_FROM_TS_UTC": NotRequired[str],
        "DATE_TO_TS_UTC": NotRequired[str],
        "~USER_OFFSET_FROM": NotRequired[int],
        "~USER_OFFSET_TO": NotRequired[int],
        "DT_SKIP_TIME": NotRequired[int | Literal["Y", "N"]],
        "TZ_FROM": NotRequired[int | str],
        "TZ_TO": NotRequired[int | str],
        "ACCESSIBILITY": NotRequired[int | Literal["busy", "absent", "quest", "free"]],
        "IMPORTANCE": NotRequired[Literal["high", "normal", "low"]],
        "EVENT_TYPE": NotRequired[
            Literal["#shared#", "#shared_crm#", "#collab#", "#shared_collab#"] | str
        ],
    },
)
"""What ``result`` holds."""


class EventAddRrule(TypedDict):
    """Recurrence rule with FREQ, INTERVAL, BYDAY and so on."""

    FREQ: NotRequired[str]
    """How often it recurs: DAILY, WEEKLY, MONTHLY or YEARLY."""
    BYDAY: NotRequired[Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"] | str]]
    """Weekdays of the recurrence, SU to SA. One of ``SU`` (Sunday), ``MO`` (Monday), ``TU``
    (Tuesday), ``WE`` (Wednesday), ``TH`` (Thursday), ``FR`` (Friday), ``SA`` (Saturday) and
    others.
    """
    COUNT: NotRequired[int]
    """How many times the event recurs."""
    INTERVAL: NotRequired[int]
    """Step between recurrences, in units of FREQ."""
    UNTIL: NotRequired[date | str]
    """Last date of the recurrence."""


class EventAddRemind(TypedDict):
    """Reminders: an amount and its unit for each."""

    type: NotRequired[Literal["min", "hour", "day"] | str]
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days) and others.
    """
    count: NotRequired[int]
    """How many minutes, hours or days before the event to remind."""


class EventAddMeeting(TypedDict):
    """Meeting options, such as notify and hide_guests."""

    notify: NotRequired[bool]
    """Whether the host hears who accepts or declines."""
    reinvite: NotRequired[bool]
    """Whether attendees must confirm again after a change."""
    allow_invite: NotRequired[bool]
    """Whether attendees may invite others."""
    hide_guests: NotRequired[bool]
    """Whether the attendee list is hidden."""


class EventGetbyidResultMeeting(TypedDict):
    """Meeting options, such as NOTIFY and HIDE_GUESTS."""

    HOST_NAME: str
    """Name of the event's organiser."""
    NOTIFY: bool
    """Whether the host hears who accepts or declines."""
    REINVITE: bool
    """Whether attendees must confirm again after a change."""
    ALLOW_INVITE: bool
    """Whether attendees may invite others."""
    HIDE_GUESTS: bool
    """Whether the attendee list is hidden."""
    MEETING_CREATOR: int
    """User who created the event."""
    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    MAIL_FROM: str
    """Sender address of the notices."""


class EventGetbyidResultRemind(TypedDict):
    """Reminders of the event."""

    type: Literal["min", "hour", "day"] | str
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days) and others.
    """
    count: int
    """How many minutes, hours or days before the event to remind."""


class EventGetbyidResultRruleByday(TypedDict):
    """Weekdays of the recurrence, SU to SA."""

    MO: str
    WE: str


EventGetbyidResultRrule = TypedDict(
    "EventGetbyidResultRrule",
    {
        "FREQ": str,
        "BYDAY": "EventGetbyidResultRruleByday",
        "INTERVAL": int,
        "UNTIL": str,
        "~UNTIL": str,
        "UNTIL_TS": int,
    },
)
"""Recurrence rule of the event."""


class EventGetbyidResultRelations(TypedDict):
    """Links from this event to the original series."""

    ORIGINAL_RECURSION_ID: int
    """Original event of the series this one was split from."""
    COMMENT_XML_ID: str
    """Original event code of a single event split from a series."""


class EventGetbyidResultAttendeeList(TypedDict):
    """Attendees with their answers."""

    id: int
    """Identifier."""
    entryId: str
    """Identifier of the calendar event."""
    status: Literal["Y", "N", "Q", "H"]
    """Participant's answer: Y yes, N no, Q not yet, H organiser. One of ``Y`` (accepted), ``N``
    (declined), ``Q`` (invited, no answer yet), ``H`` (hosts the event).
    """


class EventGetbyidResultAttendeesEntityList(TypedDict):
    """Attendees as user references."""

    entityId: str
    """Identifier of the object concerned."""
    id: int
    """Identifier."""


EventGetbyidResult = TypedDict(
    "EventGetbyidResult",
    {
        "ID": str,
        "PARENT_ID": str,
        "DELETED": Literal["Y", "N"],
        "CAL_TYPE": str,
        "OWNER_ID": str,
        "NAME": str,
        "DATE_FROM": str,
        "DATE_TO": str,
        "ORIGINAL_DATE_FROM": str | None,
        "TZ_FROM": str,
        "TZ_TO": str,
        "TZ_OFFSET_FROM": str,
        "TZ_OFFSET_TO": str,
        "DATE_FROM_TS_UTC": str,
        "DATE_TO_TS_UTC": str,
        "DT_SKIP_TIME": Literal["Y", "N"],
        "DT_LENGTH": int,
        "EVENT_TYPE": str | None,
        "CREATED_BY": str,
        "DATE_CREATE": str,
        "TIMESTAMP_X": str,
        "DESCRIPTION": str,
        "PRIVATE_EVENT": Literal["Y", "N"] | str,
        "ACCESSIBILITY": str,
        "IMPORTANCE": str,
        "IS_MEETING": bool,
        "MEETING_STATUS": Literal["Y", "N", "Q", "H"],
        "MEETING_HOST": str,
        "MEETING": "EventGetbyidResultMeeting",
        "LOCATION": str,
        "REMIND": "list[EventGetbyidResultRemind]",
        "COLOR": str,
        "RRULE": "EventGetbyidResultRrule",
        "EXDATE": str,
        "DAV_XML_ID": str,
        "G_EVENT_ID": str,
        "DAV_EXCH_LABEL": str,
        "CAL_DAV_LABEL": str,
        "VERSION": str,
        "ATTENDEES_CODES": list[str],
        "RECURRENCE_ID": str | int,
        "RELATIONS": "EventGetbyidResultRelations",
        "SECTION_ID": str,
        "SYNC_STATUS": str | None,
        "UF_CRM_CAL_EVENT": list[str],
        "UF_WEBDAV_CAL_EVENT": list[Any] | bool,
        "SECTION_DAV_XML_ID": list[Any] | None,
        "DATE_FROM_FORMATTED": str,
        "DATE_TO_FORMATTED": str,
        "SECT_ID": str,
        "ATTENDEE_LIST": "list[EventGetbyidResultAttendeeList]",
        "COLLAB_ID": int | None,
        "~RRULE_DESCRIPTION": str,
        "attendeesEntityList": "list[EventGetbyidResultAttendeesEntityList]",
        "~DESCRIPTION": str,
        "~USER_OFFSET_FROM": int,
        "~USER_OFFSET_TO": int,
    },
)
"""What ``result`` holds."""


class EventUpdateRrule(TypedDict):
    """Recurrence rule with FREQ, INTERVAL, BYDAY and so on."""

    FREQ: NotRequired[str]
    """How often it recurs: DAILY, WEEKLY, MONTHLY or YEARLY."""
    BYDAY: NotRequired[Sequence[Literal["SU", "MO", "TU", "WE", "TH", "FR", "SA"] | str]]
    """Weekdays of the recurrence, SU to SA. One of ``SU`` (Sunday), ``MO`` (Monday), ``TU``
    (Tuesday), ``WE`` (Wednesday), ``TH`` (Thursday), ``FR`` (Friday), ``SA`` (Saturday) and
    others.
    """
    COUNT: NotRequired[int]
    """How many times the event recurs."""
    INTERVAL: NotRequired[int]
    """Step between recurrences, in units of FREQ."""
    UNTIL: NotRequired[date | str]
    """Last date of the recurrence."""


class EventUpdateRemind(TypedDict):
    """Reminders: an amount and its unit for each."""

    type: NotRequired[Literal["min", "hour", "day"] | str]
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days) and others.
    """
    count: NotRequired[int]
    """How many minutes, hours or days before the event to remind."""


class EventUpdateMeeting(TypedDict):
    """Meeting options, such as notify and hide_guests."""

    notify: NotRequired[bool]
    """Whether the host hears who accepts or declines."""
    reinvite: NotRequired[bool]
    """Whether attendees must confirm again after a change."""
    allow_invite: NotRequired[bool]
    """Whether attendees may invite others."""
    hide_guests: NotRequired[bool]
    """Whether the attendee list is hidden."""


class EventUpdateResult(TypedDict):
    """What ``result`` holds."""

    originalDate: str
    """Date on which the new series begins."""
    originalDavXmlId: str
    """Identifier of the event for synchronisation."""
    instanceTz: str
    """Time zone of the event."""
    recEventId: int
    """Event of the new series."""
    id: int
    """Identifier."""


class EventGetNearestResultMeeting(TypedDict):
    """Meeting options, such as NOTIFY and HIDE_GUESTS."""

    HOST_NAME: str
    """Name of the event's organiser."""
    NOTIFY: bool
    """Whether the host hears who accepts or declines."""
    REINVITE: bool
    """Whether attendees must confirm again after a change."""
    ALLOW_INVITE: bool
    """Whether attendees may invite others."""
    HIDE_GUESTS: bool
    """Whether the attendee list is hidden."""
    MEETING_CREATOR: int
    """User who created the event."""
    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    MAIL_FROM: str
    """Sender address of the notices."""


class EventGetNearestResultRemind(TypedDict):
    """Reminders of the event."""

    type: Literal["min", "hour", "day"] | str
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days) and others.
    """
    count: int
    """How many minutes, hours or days before the event to remind."""


class EventGetNearestResultRruleByday(TypedDict):
    """Weekdays of the recurrence, SU to SA."""

    MO: str
    WE: str


EventGetNearestResultRrule = TypedDict(
    "EventGetNearestResultRrule",
    {
        "FREQ": str,
        "BYDAY": "EventGetNearestResultRruleByday",
        "INTERVAL": int,
        "UNTIL": str,
        "~UNTIL": str,
        "UNTIL_TS": int,
    },
)
"""Recurrence rule of the event."""


class EventGetNearestResultRelations(TypedDict):
    """Links from this event to the original series."""

    ORIGINAL_RECURSION_ID: int
    """Original event of the series this one was split from."""
    COMMENT_XML_ID: str
    """Original event code of a single event split from a series."""


class EventGetNearestResultAttendeeList(TypedDict):
    """Attendees with their answers."""

    id: int
    """Identifier."""
    entryId: str
    """Identifier of the calendar event."""
    status: Literal["Y", "N", "Q", "H"]
    """Participant's answer: Y yes, N no, Q not yet, H organiser. One of ``Y`` (accepted), ``N``
    (declined), ``Q`` (invited, no answer yet), ``H`` (hosts the event).
    """


class EventGetNearestResultAttendeesEntityList(TypedDict):
    """Attendees as user references."""

    entityId: str
    """Identifier of the object concerned."""
    id: int
    """Identifier."""


EventGetNearestResult = TypedDict(
    "EventGetNearestResult",
    {
        "ID": str,
        "PARENT_ID": NotRequired[str],
        "DELETED": NotRequired[Literal["Y", "N"]],
        "CAL_TYPE": NotRequired[str],
        "OWNER_ID": NotRequired[str],
        "NAME": NotRequired[str],
        "DATE_FROM": NotRequired[str],
        "DATE_TO": NotRequired[str],
        "ORIGINAL_DATE_FROM": NotRequired[str | None],
        "TZ_FROM": NotRequired[str],
        "TZ_TO": NotRequired[str],
        "TZ_OFFSET_FROM": NotRequired[str],
        "TZ_OFFSET_TO": NotRequired[str],
        "DATE_FROM_TS_UTC": NotRequired[str],
        "DATE_TO_TS_UTC": NotRequired[str],
        "DT_SKIP_TIME": NotRequired[Literal["Y", "N"]],
        "DT_LENGTH": NotRequired[int],
        "EVENT_TYPE": NotRequired[str | None],
        "CREATED_BY": NotRequired[str],
        "DATE_CREATE": NotRequired[str],
        "TIMESTAMP_X": NotRequired[str],
        "DESCRIPTION": NotRequired[str],
        "PRIVATE_EVENT": NotRequired[Literal["Y", "N"] | str],
        "ACCESSIBILITY": NotRequired[str],
        "IMPORTANCE": NotRequired[str],
        "IS_MEETING": NotRequired[bool],
        "MEETING_STATUS": NotRequired[Literal["Y", "N", "Q", "H"]],
        "MEETING_HOST": NotRequired[str],
        "MEETING": "NotRequired[EventGetNearestResultMeeting]",
        "LOCATION": NotRequired[str],
        "REMIND": "NotRequired[list[EventGetNearestResultRemind]]",
        "COLOR": NotRequired[str],
        "RRULE": "NotRequired[EventGetNearestResultRrule]",
        "EXDATE": NotRequired[str],
        "DAV_XML_ID": NotRequired[str],
        "G_EVENT_ID": NotRequired[str],
        "DAV_EXCH_LABEL": NotRequired[str],
        "CAL_DAV_LABEL": NotRequired[str],
        "VERSION": NotRequired[str],
        "ATTENDEES_CODES": NotRequired[list[str]],
        "RECURRENCE_ID": NotRequired[str | int],
        "RELATIONS": "NotRequired[EventGetNearestResultRelations]",
        "SECTION_ID": NotRequired[str],
        "SYNC_STATUS": NotRequired[str | None],
        "UF_CRM_CAL_EVENT": NotRequired[list[str]],
        "UF_WEBDAV_CAL_EVENT": NotRequired[list[Any] | bool],
        "SECTION_DAV_XML_ID": NotRequired[list[Any] | None],
        "DATE_FROM_FORMATTED": NotRequired[str],
        "DATE_TO_FORMATTED": NotRequired[str],
        "SECT_ID": NotRequired[str],
        "ATTENDEE_LIST": "NotRequired[list[EventGetNearestResultAttendeeList]]",
        "COLLAB_ID": NotRequired[int | None],
        "~RRULE_DESCRIPTION": NotRequired[str],
        "attendeesEntityList": "NotRequired[list[EventGetNearestResultAttendeesEntityList]]",
        "~DESCRIPTION": NotRequired[str],
        "~USER_OFFSET_FROM": NotRequired[int],
        "~USER_OFFSET_TO": NotRequired[int],
    },
)
"""What ``result`` holds."""


class EventGetResultMeeting(TypedDict):
    """Meeting options, such as NOTIFY and HIDE_GUESTS."""

    HOST_NAME: str
    """Name of the event's organiser."""
    NOTIFY: bool
    """Whether the host hears who accepts or declines."""
    REINVITE: bool
    """Whether attendees must confirm again after a change."""
    ALLOW_INVITE: bool
    """Whether attendees may invite others."""
    HIDE_GUESTS: bool
    """Whether the attendee list is hidden."""
    MEETING_CREATOR: int
    """User who created the event."""
    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    MAIL_FROM: str
    """Sender address of the notices."""


class EventGetResultRemind(TypedDict):
    """Reminders of the event."""

    type: Literal["min", "hour", "day"] | str
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days) and others.
    """
    count: int
    """How many minutes, hours or days before the event to remind."""


class EventGetResultRruleByday(TypedDict):
    """Weekdays of the recurrence, SU to SA."""

    MO: str
    WE: str


EventGetResultRrule = TypedDict(
    "EventGetResultRrule",
    {
        "FREQ": str,
        "BYDAY": "EventGetResultRruleByday",
        "INTERVAL": int,
        "UNTIL": str,
        "~UNTIL": str,
        "UNTIL_TS": int,
    },
)
"""Recurrence rule of the event."""


class EventGetResultRelations(TypedDict):
    """Links from this event to the original series."""

    ORIGINAL_RECURSION_ID: int
    """Original event of the series this one was split from."""
    COMMENT_XML_ID: str
    """Original event code of a single event split from a series."""


class EventGetResultAttendeeList(TypedDict):
    """Attendees with their answers."""

    id: int
    """Identifier."""
    entryId: str
    """Identifier of the calendar event."""
    status: Literal["Y", "N", "Q", "H"]
    """Participant's answer: Y yes, N no, Q not yet, H organiser. One of ``Y`` (accepted), ``N``
    (declined), ``Q`` (invited, no answer yet), ``H`` (hosts the event).
    """


class EventGetResultAttendeesEntityList(TypedDict):
    """Attendees as user references."""

    entityId: str
    """Identifier of the object concerned."""
    id: int
    """Identifier."""


EventGetResult = TypedDict(
    "EventGetResult",
    {
        "ID": str,
        "PARENT_ID": NotRequired[str],
        "DELETED": NotRequired[Literal["Y", "N"]],
        "CAL_TYPE": NotRequired[str],
        "OWNER_ID": NotRequired[str],
        "NAME": NotRequired[str],
        "DATE_FROM": NotRequired[str],
        "DATE_TO": NotRequired[str],
        "ORIGINAL_DATE_FROM": NotRequired[str | None],
        "TZ_FROM": NotRequired[str],
        "TZ_TO": NotRequired[str],
        "TZ_OFFSET_FROM": NotRequired[str],
        "TZ_OFFSET_TO": NotRequired[str],
        "DATE_FROM_TS_UTC": NotRequired[str],
        "DATE_TO_TS_UTC": NotRequired[str],
        "DT_SKIP_TIME": NotRequired[Literal["Y", "N"]],
        "DT_LENGTH": NotRequired[int],
        "EVENT_TYPE": NotRequired[str | None],
        "CREATED_BY": NotRequired[str],
        "DATE_CREATE": NotRequired[str],
        "TIMESTAMP_X": NotRequired[str],
        "DESCRIPTION": NotRequired[str],
        "PRIVATE_EVENT": NotRequired[Literal["Y", "N"] | str],
        "ACCESSIBILITY": NotRequired[str],
        "IMPORTANCE": NotRequired[str],
        "IS_MEETING": NotRequired[bool],
        "MEETING_STATUS": NotRequired[Literal["Y", "N", "Q", "H"]],
        "MEETING_HOST": NotRequired[str],
        "MEETING": "NotRequired[EventGetResultMeeting]",
        "LOCATION": NotRequired[str],
        "REMIND": "NotRequired[list[EventGetResultRemind]]",
        "COLOR": NotRequired[str],
        "RRULE": "NotRequired[EventGetResultRrule]",
        "EXDATE": NotRequired[str],
        "DAV_XML_ID": NotRequired[str],
        "G_EVENT_ID": NotRequired[str],
        "DAV_EXCH_LABEL": NotRequired[str],
        "CAL_DAV_LABEL": NotRequired[str],
        "VERSION": NotRequired[str],
        "ATTENDEES_CODES": NotRequired[list[str]],
        "RECURRENCE_ID": NotRequired[str | int],
        "RELATIONS": "NotRequired[EventGetResultRelations]",
        "SECTION_ID": NotRequired[str],
        "SYNC_STATUS": NotRequired[str | None],
        "UF_CRM_CAL_EVENT": NotRequired[list[str]],
        "UF_WEBDAV_CAL_EVENT": NotRequired[list[Any] | bool],
        "SECTION_DAV_XML_ID": NotRequired[list[Any] | None],
        "DATE_FROM_FORMATTED": NotRequired[str],
        "DATE_TO_FORMATTED": NotRequired[str],
        "SECT_ID": NotRequired[str],
        "ATTENDEE_LIST": "NotRequired[list[EventGetResultAttendeeList]]",
        "COLLAB_ID": NotRequired[int | None],
        "~RRULE_DESCRIPTION": NotRequired[str],
        "attendeesEntityList": "NotRequired[list[EventGetResultAttendeesEntityList]]",
        "~DESCRIPTION": NotRequired[str],
        "~USER_OFFSET_FROM": NotRequired[int],
        "~USER_OFFSET_TO": NotRequired[int],
    },
)
"""What ``result`` holds."""


class ResourceListResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: NotRequired[str]
    CREATED_BY: NotRequired[str]
    """Identifier of the user who created the entry."""


ResourceBookingListFilter = TypedDict(
    "ResourceBookingListFilter",
    {
        "resourceTypeIdList": NotRequired[Sequence[int]],
        "from": NotRequired[date | str],
        "to": NotRequired[date | str],
        "resourceIdList": NotRequired[Sequence[int]],
    },
)
"""Conditions: field, with a comparison before it where needed, → value."""


class ResourceBookingListResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    PARENT_ID: NotRequired[str]
    """Identifier of the parent entry."""
    DELETED: NotRequired[Literal["Y", "N"]]
    """Whether the event or booking is deleted (Y or N)."""
    CAL_TYPE: NotRequired[str]
    """Type of the calendar, such as user or group."""
    OWNER_ID: NotRequired[str]
    """Identifier of the owner, or of the object that the entry belongs to."""
    NAME: NotRequired[str]
    DATE_FROM: NotRequired[str]
    """Start of the event or booking."""
    DATE_TO: NotRequired[str]
    """End of the event or booking."""
    TZ_FROM: NotRequired[str]
    """Time zone of the start, such as Europe/Riga."""
    TZ_TO: NotRequired[str]
    """Time zone of the end, such as Europe/Riga."""
    TZ_OFFSET_FROM: NotRequired[str]
    """Offset of the start from UTC in seconds."""
    TZ_OFFSET_TO: NotRequired[str]
    """Offset of the end from UTC in seconds."""
    DATE_FROM_TS_UTC: NotRequired[str]
    """Start in UTC as a Unix timestamp."""
    DATE_TO_TS_UTC: NotRequired[str]
    """End in UTC as a Unix timestamp."""
    DT_SKIP_TIME: NotRequired[Literal["Y", "N"]]
    """Whether it lasts the whole day (Y or N)."""
    DT_LENGTH: NotRequired[int]
    """Duration in seconds."""
    EVENT_TYPE: NotRequired[str]
    """How the event came about, such as #shared# for slots."""
    CREATED_BY: NotRequired[str]
    """Identifier of the user who created the entry."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    TIMESTAMP_X: NotRequired[str]
    """Date and time of the last change."""
    DESCRIPTION: NotRequired[str]
    IS_MEETING: NotRequired[bool]
    """Whether the event has attendees; false for a booking."""
    MEETING_STATUS: NotRequired[str]
    """Answer to the invitation: Y, N, Q, or H for the host."""
    MEETING_HOST: NotRequired[str]
    """User who hosts the event; 0 for a booking."""
    VERSION: NotRequired[str]
    """Change counter of the event or booking."""
    SECTION_ID: NotRequired[str]
    """Identifier of the section, calendar or resource."""
    DATE_FROM_FORMATTED: NotRequired[str]
    """Start as display text."""
    DATE_TO_FORMATTED: NotRequired[str]
    """End as display text."""
    SECT_ID: NotRequired[str]
    """Calendar of the event; resource of a booking."""
    RESOURCE_BOOKING_ID: NotRequired[int | str]
    """Identifier of the booking."""


class SectionAddExport(TypedDict):
    """Export settings of the calendar."""

    ALLOW: NotRequired[bool]
    """Whether the calendar may be exported."""
    SET: NotRequired[Literal["all", "3_9", "6_12"]]
    """Period to export: all, 3_9 or 6_12 months. One of ``all`` (no time limit), ``3_9`` (3 months
    back, 9 months ahead), ``6_12`` (6 months back, 12 months ahead).
    """


class SectionGetResultExport(TypedDict):
    """Export settings of the calendar."""

    ALLOW: bool
    """Whether the calendar may be exported."""


class SectionGetResultPerm(TypedDict):
    """Rights of the current user in the calendar."""

    view_time: bool
    """Whether event times may be seen."""
    view_title: bool
    """Whether event titles may be seen."""
    view_full: bool
    """Whether all event details may be seen."""
    add: bool
    """Whether events may be added to the calendar."""
    edit: bool
    """Whether events may be edited."""
    edit_section: bool
    """Whether the calendar itself may be edited."""
    access: bool
    """Whether access to the calendar is complete."""


class SectionGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    GAPI_CALENDAR_ID: str
    """Identifier of the calendar for synchronisation."""
    DESCRIPTION: str
    COLOR: str
    """Colour, as a hex code or one of the named values."""
    TEXT_COLOR: str
    """Colour of the text in the calendar."""
    EXPORT: SectionGetResultExport
    """Export settings of the calendar."""
    CAL_TYPE: str
    """Type of the calendar, such as user or group."""
    OWNER_ID: str
    """Identifier of the owner, or of the object that the entry belongs to."""
    CREATED_BY: str
    """Identifier of the user who created the entry."""
    DATE_CREATE: str
    """Date and time of creation."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    CAL_DAV_CON: str
    """Connection identifier for synchronisation."""
    SYNC_TOKEN: str
    """Token that marks the state of synchronisation."""
    PAGE_TOKEN: str
    """Page token for synchronisation."""
    EXTERNAL_TYPE: str
    """Provider the calendar is synchronised with."""
    ACCESS: dict[str, Any]
    """Rights to the calendar, keyed by access code."""
    IS_COLLAB: bool
    """Whether a collaboration owns the calendar."""
    PERM: SectionGetResultPerm
    """Rights of the current user in the calendar."""


class SectionUpdateExport(TypedDict):
    """Export settings of the calendar."""

    ALLOW: NotRequired[bool]
    """Whether the calendar may be exported."""
    SET: NotRequired[Literal["all", "3_9", "6_12"]]
    """Period to export: all, 3_9 or 6_12 months. One of ``all`` (no time limit), ``3_9`` (3 months
    back, 9 months ahead), ``6_12`` (6 months back, 12 months ahead).
    """


class SettingsGetResult(TypedDict):
    """What ``result`` holds."""

    work_time_start: str
    """Time when the working day starts."""
    work_time_end: str
    """Time when the working day ends."""
    year_holidays: str
    """Holidays of the year as one string: D.MM,D.MM."""
    year_workdays: str
    """Working days that would otherwise be free, as D.MM separated by commas."""
    week_holidays: list[str]
    """Days of the week that are days off."""
    week_start: str
    """First day of the week, as a two-letter code such as MO."""
    user_name_template: str
    """Format in which user names are shown."""
    sync_by_push: bool
    """Whether changes come by push from Google or Office365."""
    user_show_login: bool
    """Whether the login of users is shown."""
    path_to_user: str
    """URL template of a user's profile, with #user_id#."""
    path_to_user_calendar: str
    """URL template of a user's calendar."""
    path_to_group: str
    """URL template of a workgroup's page, with #group_id#."""
    path_to_group_calendar: str
    """URL template of a group calendar."""
    path_to_vr: str
    """URL template of a video meeting room."""
    path_to_rm: str
    """URL template of a meeting room."""
    rm_iblock_type: str
    """Information block type for meeting rooms."""
    rm_iblock_id: str
    """Information block for meeting rooms."""
    dep_manager_sub: bool
    """Whether managers see the calendars of their staff."""
    denied_superpose_types: list[Any]
    """Calendar types that cannot become favourites."""
    pathes_for_sites: bool | str
    """Whether one set of URL templates serves all sites."""
    forum_id: str
    """Forum that holds event comments."""
    rm_for_sites: bool
    """Whether one set of meeting room settings serves all sites."""
    path_to_type_company_calendar: str
    """URL template of company calendars."""
    path_to_type_location: str
    """URL template of meeting room bookings."""
    path_to_type_open_event: str
    """URL template of the open events calendar."""


class UserSettingsGetResultDefaultSections(TypedDict):
    """Preset calendars by owner, keyed user1, group6 and so on."""

    user1: str
    group6: str


class UserSettingsGetResultDefaultRemindersFullDay(TypedDict):
    """Usual reminders of all-day events."""

    type: Literal["min", "hour", "day"]
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days).
    """
    count: int
    """How many minutes, hours or days before the event to remind."""


class UserSettingsGetResultDefaultRemindersWithTime(TypedDict):
    """Usual reminders of events with a set time."""

    type: Literal["min", "hour", "day"]
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days).
    """
    count: int
    """How many minutes, hours or days before the event to remind."""


class UserSettingsGetResultDefaultReminders(TypedDict):
    """Reminders for new events unless set otherwise."""

    fullDay: list[UserSettingsGetResultDefaultRemindersFullDay]
    """Usual reminders of all-day events."""
    withTime: list[UserSettingsGetResultDefaultRemindersWithTime]
    """Usual reminders of events with a set time."""


class UserSettingsGetResult(TypedDict):
    """What ``result`` holds."""

    view: Literal["day", "week", "month", "list"] | str
    """View that opens first: day, week, month or list. One of ``day``, ``week``, ``month``,
    ``list`` and others.
    """
    meetSection: str
    """Calendar that invitations go to."""
    crmSection: str
    """Calendar that CRM events go to."""
    showDeclined: bool
    """Whether events the user declined are shown."""
    denyBusyInvitation: bool
    """Whether invitations for busy time are refused."""
    collapseOffHours: Literal["Y", "N"]
    """Whether day and week views hide off hours (Y or N)."""
    showWeekNumbers: Literal["Y", "N"]
    """Whether week numbers are shown (Y or N)."""
    showTasks: Literal["Y", "N"]
    """Whether tasks appear in the calendar (Y or N)."""
    syncTasks: Literal["Y", "N"]
    """Whether the task calendar is synchronised (Y or N)."""
    showCompletedTasks: Literal["Y", "N"]
    """Whether finished tasks appear in the calendar (Y or N)."""
    lastUsedSection: str
    """Calendar for new events that name none, or false."""
    sendFromEmail: str
    """Address that mail invitations are sent from."""
    defaultSections: UserSettingsGetResultDefaultSections
    """Preset calendars by owner, keyed user1, group6 and so on."""
    syncPeriodPast: str
    """How many past months are synchronised."""
    syncPeriodFuture: str
    """How many coming months are synchronised."""
    defaultReminders: UserSettingsGetResultDefaultReminders
    """Reminders for new events unless set otherwise."""
    timezoneName: str
    """Time zone of the calendar."""
    timezoneOffsetUTC: int
    """Offset of the time zone from UTC in seconds."""
    timezoneDefaultName: str
    """Time zone derived from the UTC offset when none is set."""
    work_time_start: str
    """Time when the working day starts."""
    work_time_end: str
    """Time when the working day ends."""


class UserSettingsSetSettingsDefaultRemindersFullDay(TypedDict):
    """Usual reminders of all-day events."""

    type: NotRequired[Literal["min", "hour", "day"]]
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days).
    """
    count: NotRequired[int]
    """How many minutes, hours or days before the event to remind."""


class UserSettingsSetSettingsDefaultRemindersWithTime(TypedDict):
    """Usual reminders of events with a set time."""

    type: NotRequired[Literal["min", "hour", "day"]]
    """Calendar type (user, group, company_calendar, location), or unit of a reminder. One of
    ``min`` (minutes), ``hour`` (hours), ``day`` (days).
    """
    count: NotRequired[int]
    """How many minutes, hours or days before the event to remind."""


class UserSettingsSetSettingsDefaultReminders(TypedDict):
    """Reminders for new events unless set otherwise."""

    fullDay: NotRequired[
        Sequence[UserSettingsSetSettingsDefaultRemindersFullDay | Mapping[str, object]]
    ]
    """Usual reminders of all-day events."""
    withTime: NotRequired[
        Sequence[UserSettingsSetSettingsDefaultRemindersWithTime | Mapping[str, object]]
    ]
    """Usual reminders of events with a set time."""


class UserSettingsSetSettings(TypedDict):
    """Personal calendar settings of the user, by name."""

    view: NotRequired[Literal["day", "week", "month", "list"]]
    """View that opens first: day, week, month or list. One of ``day``, ``week``, ``month``,
    ``list``.
    """
    meetSection: NotRequired[str]
    """Calendar that invitations go to."""
    crmSection: NotRequired[str]
    """Calendar that CRM events go to."""
    showDeclined: NotRequired[bool]
    """Whether events the user declined are shown."""
    denyBusyInvitation: NotRequired[bool]
    """Whether invitations for busy time are refused."""
    collapseOffHours: NotRequired[bool | Literal["Y", "N"]]
    """Whether day and week views hide off hours (Y or N)."""
    showWeekNumbers: NotRequired[bool | Literal["Y", "N"]]
    """Whether week numbers are shown (Y or N)."""
    showTasks: NotRequired[bool | Literal["Y", "N"]]
    """Whether tasks appear in the calendar (Y or N)."""
    syncTasks: NotRequired[bool | Literal["Y", "N"]]
    """Whether the task calendar is synchronised (Y or N)."""
    showCompletedTasks: NotRequired[bool | Literal["Y", "N"]]
    """Whether finished tasks appear in the calendar (Y or N)."""
    lastUsedSection: NotRequired[str]
    """Calendar for new events that name none, or false. Default: ``false``."""
    sendFromEmail: NotRequired[str]
    """Address that mail invitations are sent from."""
    defaultSections: NotRequired[Mapping[str, object]]
    """Preset calendars by owner, keyed user1, group6 and so on."""
    syncPeriodPast: NotRequired[str]
    """How many past months are synchronised."""
    syncPeriodFuture: NotRequired[str]
    """How many coming months are synchronised."""
    defaultReminders: NotRequired[UserSettingsSetSettingsDefaultReminders | Mapping[str, object]]
    """Reminders for new events unless set otherwise."""


_ACCESSIBILITY__GET: Final[Endpoint[dict[str, list[AccessibilityGetResult]]]] = Endpoint(
    "calendar.accessibility.get", write=False
)
_EVENT__ADD: Final[Endpoint[int]] = Endpoint("calendar.event.add")
_EVENT__DELETE: Final[Endpoint[bool]] = Endpoint("calendar.event.delete")
_EVENT__GETBYID: Final[Endpoint[EventGetbyidResult]] = Endpoint(
    "calendar.event.getbyid", write=False
)
_EVENT__UPDATE: Final[Endpoint[int | EventUpdateResult]] = Endpoint("calendar.event.update")
_EVENT__GET: Final[Endpoint[list[EventGetResult]]] = Endpoint("calendar.event.get", write=False)
_EVENT__GET__NEAREST: Final[Endpoint[list[EventGetNearestResult]]] = Endpoint(
    "calendar.event.get.nearest", write=False
)
_MEETING__STATUS__GET: Final[Endpoint[Literal["Y", "N", "Q"]]] = Endpoint(
    "calendar.meeting.status.get", write=False
)
_MEETING__STATUS__SET: Final[Endpoint[bool]] = Endpoint("calendar.meeting.status.set")
_RESOURCE__ADD: Final[Endpoint[int]] = Endpoint("calendar.resource.add")
_RESOURCE__DELETE: Final[Endpoint[bool]] = Endpoint("calendar.resource.delete")
_RESOURCE__LIST: Final[Endpoint[list[ResourceListResult]]] = Endpoint(
    "calendar.resource.list", write=False
)
_RESOURCE__UPDATE: Final[Endpoint[int]] = Endpoint("calendar.resource.update")
_RESOURCE__BOOKING__LIST: Final[Endpoint[list[ResourceBookingListResult]]] = Endpoint(
    "calendar.resource.booking.list", write=False
)
_SECTION__ADD: Final[Endpoint[int]] = Endpoint("calendar.section.add")
_SECTION__DELETE: Final[Endpoint[bool]] = Endpoint("calendar.section.delete")
_SECTION__GET: Final[Endpoint[list[SectionGetResult]]] = Endpoint(
    "calendar.section.get", write=False
)
_SECTION__UPDATE: Final[Endpoint[int]] = Endpoint("calendar.section.update")
_SETTINGS__GET: Final[Endpoint[SettingsGetResult]] = Endpoint("calendar.settings.get", write=False)
_USER__SETTINGS__GET: Final[Endpoint[UserSettingsGetResult]] = Endpoint(
    "calendar.user.settings.get", write=False
)
_USER__SETTINGS__SET: Final[Endpoint[bool]] = Endpoint("calendar.user.settings.set")


class CalendarMethods(Namespace):
    """Methods of ``calendar``."""

    @property
    def accessibility(self) -> CalendarAccessibilityMethods:
        """Methods of ``calendar.accessibility``."""
        return CalendarAccessibilityMethods(self._caller)

    @property
    def event(self) -> CalendarEventMethods:
        """Methods of ``calendar.event``."""
        return CalendarEventMethods(self._caller)

    @property
    def meeting(self) -> CalendarMeetingMethods:
        """Methods of ``calendar.meeting``."""
        return CalendarMeetingMethods(self._caller)

    @property
    def resource(self) -> CalendarResourceMethods:
        """Methods of ``calendar.resource``."""
        return CalendarResourceMethods(self._caller)

    @property
    def section(self) -> CalendarSectionMethods:
        """Methods of ``calendar.section``."""
        return CalendarSectionMethods(self._caller)

    @property
    def settings(self) -> CalendarSettingsMethods:
        """Methods of ``calendar.settings``."""
        return CalendarSettingsMethods(self._caller)

    @property
    def user(self) -> CalendarUserMethods:
        """Methods of ``calendar.user``."""
        return CalendarUserMethods(self._caller)


class AsyncCalendarMethods(AsyncNamespace):
    """Methods of ``calendar``."""

    @property
    def accessibility(self) -> AsyncCalendarAccessibilityMethods:
        """Methods of ``calendar.accessibility``."""
        return AsyncCalendarAccessibilityMethods(self._caller)

    @property
    def event(self) -> AsyncCalendarEventMethods:
        """Methods of ``calendar.event``."""
        return AsyncCalendarEventMethods(self._caller)

    @property
    def meeting(self) -> AsyncCalendarMeetingMethods:
        """Methods of ``calendar.meeting``."""
        return AsyncCalendarMeetingMethods(self._caller)

    @property
    def resource(self) -> AsyncCalendarResourceMethods:
        """Methods of ``calendar.resource``."""
        return AsyncCalendarResourceMethods(self._caller)

    @property
    def section(self) -> AsyncCalendarSectionMethods:
        """Methods of ``calendar.section``."""
        return AsyncCalendarSectionMethods(self._caller)

    @property
    def settings(self) -> AsyncCalendarSettingsMethods:
        """Methods of ``calendar.settings``."""
        return AsyncCalendarSettingsMethods(self._caller)

    @property
    def user(self) -> AsyncCalendarUserMethods:
        """Methods of ``calendar.user``."""
        return AsyncCalendarUserMethods(self._caller)


class CalendarAccessibilityMethods(Namespace):
    """Methods of ``calendar.accessibility``."""

    def get(
        self,
        *,
        users: Sequence[int],
        from_: date | str,
        to: date | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[AccessibilityGetResult]]:
        """See when the given users are busy within a period.

        Args:
            users: Users, as data, identifiers or access codes. Required.
            from_: Beginning of the period, as YYYY-MM-DD. Required.
            to: End of the period, as YYYY-MM-DD. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AccessibilityGetResult``: ``ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``~USER_OFFSET_FROM``,
            ``~USER_OFFSET_TO``, ``DT_SKIP_TIME``, ``TZ_FROM``, ``TZ_TO``,
            ``ACCESSIBILITY``, ``IMPORTANCE``, ``EVENT_TYPE``.

        Raises:
            APIError: the portal refused the call. No code: The start of the period is missing
                (from). No code: The end of the period is missing (to). No code: The list of
                users is missing (users). No code: External users may not make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.accessibility.get``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        return self._call(
            _ACCESSIBILITY__GET, {"users": users, "from": from_, "to": to}, extra_params
        )


class AsyncCalendarAccessibilityMethods(AsyncNamespace):
    """Methods of ``calendar.accessibility``."""

    async def get(
        self,
        *,
        users: Sequence[int],
        from_: date | str,
        to: date | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> dict[str, list[AccessibilityGetResult]]:
        """See when the given users are busy within a period.

        Args:
            users: Users, as data, identifiers or access codes. Required.
            from_: Beginning of the period, as YYYY-MM-DD. Required.
            to: End of the period, as YYYY-MM-DD. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AccessibilityGetResult``: ``ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``~USER_OFFSET_FROM``,
            ``~USER_OFFSET_TO``, ``DT_SKIP_TIME``, ``TZ_FROM``, ``TZ_TO``,
            ``ACCESSIBILITY``, ``IMPORTANCE``, ``EVENT_TYPE``.

        Raises:
            APIError: the portal refused the call. No code: The start of the period is missing
                (from). No code: The end of the period is missing (to). No code: The list of
                users is missing (users). No code: External users may not make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.accessibility.get``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
        """
        return await self._call(
            _ACCESSIBILITY__GET, {"users": users, "from": from_, "to": to}, extra_params
        )


class CalendarEventMethods(Namespace):
    """Methods of ``calendar.event``."""

    @property
    def get(self) -> CalendarEventGetMethods:
        """Methods of ``calendar.event.get``."""
        return CalendarEventGetMethods(self._caller)

    def add(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | str,
        owner_id: int | str,
        from_: datetime | str | date | NotGiven = NOT_GIVEN,
        to: datetime | str | date | NotGiven = NOT_GIVEN,
        from_ts: int | NotGiven = NOT_GIVEN,
        to_ts: int | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        auto_detect_section: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str,
        skip_time: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        timezone_from: str | NotGiven = NOT_GIVEN,
        timezone_to: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        accessibility: str | NotGiven = NOT_GIVEN,
        importance: str | NotGiven = NOT_GIVEN,
        private_event: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        rrule: EventAddRrule | Mapping[str, object] | NotGiven = NOT_GIVEN,
        is_meeting: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        location: str | NotGiven = NOT_GIVEN,
        remind: Sequence[EventAddRemind | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        attendees: Sequence[int] | NotGiven = NOT_GIVEN,
        meeting: EventAddMeeting | Mapping[str, object] | NotGiven = NOT_GIVEN,
        crm_fields: Sequence[Literal["CO_", "C_", "L_", "D_"] | str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a calendar event or a meeting with attendees.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            from_: Beginning of the period, as YYYY-MM-DD.
            to: End of the period, as YYYY-MM-DD.
            from_ts: Start as a Unix timestamp, in place of from.
            to_ts: End as a Unix timestamp, in place of to.
            section: Calendar; for a list, several calendars.
            auto_detect_section: Whether the calendar is picked automatically (Y or N).
            name: Required.
            skip_time: Whether from and to are dates without time (Y or N).
            timezone_from: Time zone of the start; left out: the user's own.
            timezone_to: Time zone of the end; left out: the user's own.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            accessibility: Attendees' state meanwhile: busy, absent, quest or free.
            importance: Importance: high, normal or low.
            private_event: Whether the event is private (Y or N).
            rrule: Recurrence rule with FREQ, INTERVAL, BYDAY and so on. Keys: ``FREQ``,
                ``BYDAY``, ``COUNT``, ``INTERVAL``, ``UNTIL``.
            is_meeting: Whether the event has attendees (Y or N).
            location: Place where the event is held.
            remind: Reminders: an amount and its unit for each. Keys: ``type``, ``count``.
            attendees: Users invited; left out when adding: the caller alone.
            meeting: Meeting options, such as notify and hide_guests. Keys: ``notify``,
                ``reinvite``, ``allow_invite``, ``hide_guests``.
            crm_fields: Linked CRM items with prefix: CO_, C_, L_ or D_. One of ``CO_``
                (company), ``C_`` (contact), ``L_`` (lead), ``D_`` (deal) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner of the calendar is missing (ownerId). No code: The name of
                the event is missing. No code: The start is missing: neither from nor from_ts
                was given. No code: The end is missing: neither to nor to_ts was given. No code:
                The name has a wrong format. No code: The description has a wrong format. No
                code: The caller may not create events in this calendar. No code: The calendar
                does not exist or is out of the caller's reach. No code: The value of crm_fields
                must be an array. No code: The event could not be created for some other reason.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of from_ and from_ts; none of to and to_ts; none of section and
                auto_detect_section is given.

        REST method ``calendar.event.add``. Scope: ``calendar``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
        """
        _require_one(
            from_=from_,
            from_ts=from_ts,
        )
        _require_one(
            to=to,
            to_ts=to_ts,
        )
        _require_one(
            section=section,
            auto_detect_section=auto_detect_section,
        )
        return self._call(
            _EVENT__ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "auto_detect_section": _yes_no(auto_detect_section),
                "name": name,
                "skip_time": _yes_no(skip_time),
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": _yes_no(private_event),
                "rrule": rrule,
                "is_meeting": _yes_no(is_meeting),
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a calendar event.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the event is
                missing. No code: The event could not be deleted: no right, no such calendar, or
                another fault.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.delete``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
        """
        return self._call(_EVENT__DELETE, {"id": id}, extra_params)

    def getbyid(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventGetbyidResult:
        """Fetch one calendar event by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventGetbyidResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``ORIGINAL_DATE_FROM``,
            ``TZ_FROM``, ``TZ_TO``, ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``DT_SKIP_TIME``, ``DT_LENGTH``,
            ``EVENT_TYPE``, ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``,
            ``DESCRIPTION``, ``PRIVATE_EVENT``, ``ACCESSIBILITY``, ``IMPORTANCE``,
            ``IS_MEETING``, ``MEETING_STATUS``, ``MEETING_HOST``, ``MEETING``, ``LOCATION``,
            ``REMIND``, ``COLOR``, ``RRULE``, ``EXDATE``, ``DAV_XML_ID``, ``G_EVENT_ID``,
            ``DAV_EXCH_LABEL``, ``CAL_DAV_LABEL``, ``VERSION``, ``ATTENDEES_CODES``,
            ``RECURRENCE_ID``, ``RELATIONS``, ``SECTION_ID``, ``SYNC_STATUS``,
            ``UF_CRM_CAL_EVENT``, ``UF_WEBDAV_CAL_EVENT``, ``SECTION_DAV_XML_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``, ``ATTENDEE_LIST``,
            ``COLLAB_ID``, ``~RRULE_DESCRIPTION``, ``attendeesEntityList``,
            ``~DESCRIPTION``, ``~USER_OFFSET_FROM``, ``~USER_OFFSET_TO``.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the event is
                missing. No code: External users may not make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.getbyid``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
        """
        return self._call(_EVENT__GETBYID, {"id": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        type: Literal["user", "group", "company_calendar"] | str,
        owner_id: int,
        from_: datetime | str | date | NotGiven = NOT_GIVEN,
        to: datetime | str | date | NotGiven = NOT_GIVEN,
        from_ts: int | NotGiven = NOT_GIVEN,
        to_ts: int | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        skip_time: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        timezone_from: str | NotGiven = NOT_GIVEN,
        timezone_to: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        accessibility: str | NotGiven = NOT_GIVEN,
        importance: str | NotGiven = NOT_GIVEN,
        private_event: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        recurrence_mode: Literal["this", "next", "all"] | NotGiven = NOT_GIVEN,
        current_date_from: date | str | NotGiven = NOT_GIVEN,
        rrule: EventUpdateRrule | Mapping[str, object] | NotGiven = NOT_GIVEN,
        is_meeting: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        location: str | NotGiven = NOT_GIVEN,
        remind: Sequence[EventUpdateRemind | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        attendees: Sequence[int] | NotGiven = NOT_GIVEN,
        host: int | NotGiven = NOT_GIVEN,
        meeting: EventUpdateMeeting | Mapping[str, object] | NotGiven = NOT_GIVEN,
        crm_fields: Sequence[Literal["CO_", "C_", "L_", "D_"] | str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | EventUpdateResult:
        """Change a calendar event, or one part of a recurring series.

        Args:
            id: Identifier. Required.
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            from_: Beginning of the period, as YYYY-MM-DD.
            to: End of the period, as YYYY-MM-DD.
            from_ts: Start as a Unix timestamp, in place of from.
            to_ts: End as a Unix timestamp, in place of to.
            section: Calendar; for a list, several calendars.
            name: ``name`` of the request.
            skip_time: Whether from and to are dates without time (Y or N).
            timezone_from: Time zone of the start; left out: the user's own.
            timezone_to: Time zone of the end; left out: the user's own.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            accessibility: Attendees' state meanwhile: busy, absent, quest or free.
            importance: Importance: high, normal or low.
            private_event: Whether the event is private (Y or N).
            recurrence_mode: Which events of the series change: this, next or all. One of
                ``this`` (only this occurrence; needs current_date_from), ``next`` (this and
                later ones; needs current_date_from), ``all`` (every occurrence of the series).
            current_date_from: Date of the occurrence edited; needed for this and next.
            rrule: Recurrence rule with FREQ, INTERVAL, BYDAY and so on. Keys: ``FREQ``,
                ``BYDAY``, ``COUNT``, ``INTERVAL``, ``UNTIL``.
            is_meeting: Whether the event has attendees (Y or N).
            location: Place where the event is held.
            remind: Reminders: an amount and its unit for each. Keys: ``type``, ``count``.
            attendees: Users invited; left out when adding: the caller alone.
            host: Organiser; needed when someone else updates the meeting.
            meeting: Meeting options, such as notify and hide_guests. Keys: ``notify``,
                ``reinvite``, ``allow_invite``, ``hide_guests``.
            crm_fields: Linked CRM items with prefix: CO_, C_, L_ or D_. One of ``CO_``
                (company), ``C_`` (contact), ``L_`` (lead), ``D_`` (deal) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventUpdateResult``: ``originalDate``, ``originalDavXmlId``, ``instanceTz``,
            ``recEventId``, ``id``.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the event is
                missing. No code: The owner of the calendar is missing (ownerId). No code: The
                calendar type is missing (type). No code: The name has a wrong format. No code:
                The description has a wrong format. No code: The caller may not change events in
                this calendar. No code: The calendar does not exist or is out of the caller's
                reach. No code: The value of recurrence_mode is unknown. No code: The value of
                crm_fields must be an array. No code: The event could not be changed for some
                other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.update``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
        """
        return self._call(
            _EVENT__UPDATE,
            {
                "id": id,
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "name": name,
                "skip_time": _yes_no(skip_time),
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": _yes_no(private_event),
                "recurrence_mode": recurrence_mode,
                "current_date_from": current_date_from,
                "rrule": rrule,
                "is_meeting": _yes_no(is_meeting),
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "host": host,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra_params,
        )


class AsyncCalendarEventMethods(AsyncNamespace):
    """Methods of ``calendar.event``."""

    @property
    def get(self) -> AsyncCalendarEventGetMethods:
        """Methods of ``calendar.event.get``."""
        return AsyncCalendarEventGetMethods(self._caller)

    async def add(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | str,
        owner_id: int | str,
        from_: datetime | str | date | NotGiven = NOT_GIVEN,
        to: datetime | str | date | NotGiven = NOT_GIVEN,
        from_ts: int | NotGiven = NOT_GIVEN,
        to_ts: int | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        auto_detect_section: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str,
        skip_time: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        timezone_from: str | NotGiven = NOT_GIVEN,
        timezone_to: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        accessibility: str | NotGiven = NOT_GIVEN,
        importance: str | NotGiven = NOT_GIVEN,
        private_event: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        rrule: EventAddRrule | Mapping[str, object] | NotGiven = NOT_GIVEN,
        is_meeting: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        location: str | NotGiven = NOT_GIVEN,
        remind: Sequence[EventAddRemind | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        attendees: Sequence[int] | NotGiven = NOT_GIVEN,
        meeting: EventAddMeeting | Mapping[str, object] | NotGiven = NOT_GIVEN,
        crm_fields: Sequence[Literal["CO_", "C_", "L_", "D_"] | str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a calendar event or a meeting with attendees.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            from_: Beginning of the period, as YYYY-MM-DD.
            to: End of the period, as YYYY-MM-DD.
            from_ts: Start as a Unix timestamp, in place of from.
            to_ts: End as a Unix timestamp, in place of to.
            section: Calendar; for a list, several calendars.
            auto_detect_section: Whether the calendar is picked automatically (Y or N).
            name: Required.
            skip_time: Whether from and to are dates without time (Y or N).
            timezone_from: Time zone of the start; left out: the user's own.
            timezone_to: Time zone of the end; left out: the user's own.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            accessibility: Attendees' state meanwhile: busy, absent, quest or free.
            importance: Importance: high, normal or low.
            private_event: Whether the event is private (Y or N).
            rrule: Recurrence rule with FREQ, INTERVAL, BYDAY and so on. Keys: ``FREQ``,
                ``BYDAY``, ``COUNT``, ``INTERVAL``, ``UNTIL``.
            is_meeting: Whether the event has attendees (Y or N).
            location: Place where the event is held.
            remind: Reminders: an amount and its unit for each. Keys: ``type``, ``count``.
            attendees: Users invited; left out when adding: the caller alone.
            meeting: Meeting options, such as notify and hide_guests. Keys: ``notify``,
                ``reinvite``, ``allow_invite``, ``hide_guests``.
            crm_fields: Linked CRM items with prefix: CO_, C_, L_ or D_. One of ``CO_``
                (company), ``C_`` (contact), ``L_`` (lead), ``D_`` (deal) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner of the calendar is missing (ownerId). No code: The name of
                the event is missing. No code: The start is missing: neither from nor from_ts
                was given. No code: The end is missing: neither to nor to_ts was given. No code:
                The name has a wrong format. No code: The description has a wrong format. No
                code: The caller may not create events in this calendar. No code: The calendar
                does not exist or is out of the caller's reach. No code: The value of crm_fields
                must be an array. No code: The event could not be created for some other reason.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of from_ and from_ts; none of to and to_ts; none of section and
                auto_detect_section is given.

        REST method ``calendar.event.add``. Scope: ``calendar``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
        """
        _require_one(
            from_=from_,
            from_ts=from_ts,
        )
        _require_one(
            to=to,
            to_ts=to_ts,
        )
        _require_one(
            section=section,
            auto_detect_section=auto_detect_section,
        )
        return await self._call(
            _EVENT__ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "auto_detect_section": _yes_no(auto_detect_section),
                "name": name,
                "skip_time": _yes_no(skip_time),
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": _yes_no(private_event),
                "rrule": rrule,
                "is_meeting": _yes_no(is_meeting),
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a calendar event.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the event is
                missing. No code: The event could not be deleted: no right, no such calendar, or
                another fault.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.delete``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
        """
        return await self._call(_EVENT__DELETE, {"id": id}, extra_params)

    async def getbyid(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> EventGetbyidResult:
        """Fetch one calendar event by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventGetbyidResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``ORIGINAL_DATE_FROM``,
            ``TZ_FROM``, ``TZ_TO``, ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``DT_SKIP_TIME``, ``DT_LENGTH``,
            ``EVENT_TYPE``, ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``,
            ``DESCRIPTION``, ``PRIVATE_EVENT``, ``ACCESSIBILITY``, ``IMPORTANCE``,
            ``IS_MEETING``, ``MEETING_STATUS``, ``MEETING_HOST``, ``MEETING``, ``LOCATION``,
            ``REMIND``, ``COLOR``, ``RRULE``, ``EXDATE``, ``DAV_XML_ID``, ``G_EVENT_ID``,
            ``DAV_EXCH_LABEL``, ``CAL_DAV_LABEL``, ``VERSION``, ``ATTENDEES_CODES``,
            ``RECURRENCE_ID``, ``RELATIONS``, ``SECTION_ID``, ``SYNC_STATUS``,
            ``UF_CRM_CAL_EVENT``, ``UF_WEBDAV_CAL_EVENT``, ``SECTION_DAV_XML_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``, ``ATTENDEE_LIST``,
            ``COLLAB_ID``, ``~RRULE_DESCRIPTION``, ``attendeesEntityList``,
            ``~DESCRIPTION``, ``~USER_OFFSET_FROM``, ``~USER_OFFSET_TO``.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the event is
                missing. No code: External users may not make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.getbyid``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
        """
        return await self._call(_EVENT__GETBYID, {"id": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        type: Literal["user", "group", "company_calendar"] | str,
        owner_id: int,
        from_: datetime | str | date | NotGiven = NOT_GIVEN,
        to: datetime | str | date | NotGiven = NOT_GIVEN,
        from_ts: int | NotGiven = NOT_GIVEN,
        to_ts: int | NotGiven = NOT_GIVEN,
        section: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        skip_time: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        timezone_from: str | NotGiven = NOT_GIVEN,
        timezone_to: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        accessibility: str | NotGiven = NOT_GIVEN,
        importance: str | NotGiven = NOT_GIVEN,
        private_event: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        recurrence_mode: Literal["this", "next", "all"] | NotGiven = NOT_GIVEN,
        current_date_from: date | str | NotGiven = NOT_GIVEN,
        rrule: EventUpdateRrule | Mapping[str, object] | NotGiven = NOT_GIVEN,
        is_meeting: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        location: str | NotGiven = NOT_GIVEN,
        remind: Sequence[EventUpdateRemind | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        attendees: Sequence[int] | NotGiven = NOT_GIVEN,
        host: int | NotGiven = NOT_GIVEN,
        meeting: EventUpdateMeeting | Mapping[str, object] | NotGiven = NOT_GIVEN,
        crm_fields: Sequence[Literal["CO_", "C_", "L_", "D_"] | str] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int | EventUpdateResult:
        """Change a calendar event, or one part of a recurring series.

        Args:
            id: Identifier. Required.
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            from_: Beginning of the period, as YYYY-MM-DD.
            to: End of the period, as YYYY-MM-DD.
            from_ts: Start as a Unix timestamp, in place of from.
            to_ts: End as a Unix timestamp, in place of to.
            section: Calendar; for a list, several calendars.
            name: ``name`` of the request.
            skip_time: Whether from and to are dates without time (Y or N).
            timezone_from: Time zone of the start; left out: the user's own.
            timezone_to: Time zone of the end; left out: the user's own.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            accessibility: Attendees' state meanwhile: busy, absent, quest or free.
            importance: Importance: high, normal or low.
            private_event: Whether the event is private (Y or N).
            recurrence_mode: Which events of the series change: this, next or all. One of
                ``this`` (only this occurrence; needs current_date_from), ``next`` (this and
                later ones; needs current_date_from), ``all`` (every occurrence of the series).
            current_date_from: Date of the occurrence edited; needed for this and next.
            rrule: Recurrence rule with FREQ, INTERVAL, BYDAY and so on. Keys: ``FREQ``,
                ``BYDAY``, ``COUNT``, ``INTERVAL``, ``UNTIL``.
            is_meeting: Whether the event has attendees (Y or N).
            location: Place where the event is held.
            remind: Reminders: an amount and its unit for each. Keys: ``type``, ``count``.
            attendees: Users invited; left out when adding: the caller alone.
            host: Organiser; needed when someone else updates the meeting.
            meeting: Meeting options, such as notify and hide_guests. Keys: ``notify``,
                ``reinvite``, ``allow_invite``, ``hide_guests``.
            crm_fields: Linked CRM items with prefix: CO_, C_, L_ or D_. One of ``CO_``
                (company), ``C_`` (contact), ``L_`` (lead), ``D_`` (deal) and others.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventUpdateResult``: ``originalDate``, ``originalDavXmlId``, ``instanceTz``,
            ``recEventId``, ``id``.

        Raises:
            APIError: the portal refused the call. No code: The identifier of the event is
                missing. No code: The owner of the calendar is missing (ownerId). No code: The
                calendar type is missing (type). No code: The name has a wrong format. No code:
                The description has a wrong format. No code: The caller may not change events in
                this calendar. No code: The calendar does not exist or is out of the caller's
                reach. No code: The value of recurrence_mode is unknown. No code: The value of
                crm_fields must be an array. No code: The event could not be changed for some
                other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.update``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
        """
        return await self._call(
            _EVENT__UPDATE,
            {
                "id": id,
                "type": type,
                "ownerId": owner_id,
                "from": from_,
                "to": to,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "section": section,
                "name": name,
                "skip_time": _yes_no(skip_time),
                "timezone_from": timezone_from,
                "timezone_to": timezone_to,
                "description": description,
                "color": color,
                "text_color": text_color,
                "accessibility": accessibility,
                "importance": importance,
                "private_event": _yes_no(private_event),
                "recurrence_mode": recurrence_mode,
                "current_date_from": current_date_from,
                "rrule": rrule,
                "is_meeting": _yes_no(is_meeting),
                "location": location,
                "remind": remind,
                "attendees": attendees,
                "host": host,
                "meeting": meeting,
                "crm_fields": crm_fields,
            },
            extra_params,
        )


class CalendarEventGetMethods(Namespace):
    """Methods of ``calendar.event.get``."""

    def __call__(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | str,
        owner_id: int | str,
        from_: date | str | NotGiven = NOT_GIVEN,
        to: date | str | NotGiven = NOT_GIVEN,
        section: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[EventGetResult]:
        """List the events of a calendar within a period.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            from_: Beginning of the period, as YYYY-MM-DD.
            to: End of the period, as YYYY-MM-DD.
            section: Calendar; for a list, several calendars.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventGetResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``ORIGINAL_DATE_FROM``,
            ``TZ_FROM``, ``TZ_TO``, ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``DT_SKIP_TIME``, ``DT_LENGTH``,
            ``EVENT_TYPE``, ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``,
            ``DESCRIPTION``, ``PRIVATE_EVENT``, ``ACCESSIBILITY``, ``IMPORTANCE``,
            ``IS_MEETING``, ``MEETING_STATUS``, ``MEETING_HOST``, ``MEETING``, ``LOCATION``,
            ``REMIND``, ``COLOR``, ``RRULE``, ``EXDATE``, ``DAV_XML_ID``, ``G_EVENT_ID``,
            ``DAV_EXCH_LABEL``, ``CAL_DAV_LABEL``, ``VERSION``, ``ATTENDEES_CODES``,
            ``RECURRENCE_ID``, ``RELATIONS``, ``SECTION_ID``, ``SYNC_STATUS``,
            ``UF_CRM_CAL_EVENT``, ``UF_WEBDAV_CAL_EVENT``, ``SECTION_DAV_XML_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``, ``ATTENDEE_LIST``,
            ``COLLAB_ID``, ``~RRULE_DESCRIPTION``, ``attendeesEntityList``,
            ``~DESCRIPTION``, ``~USER_OFFSET_FROM``, ``~USER_OFFSET_TO``.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: External users may not make this call. No code: The calendar type
                (`type`) is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.get``. Scope: ``calendar``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
        """
        return self._call(
            _EVENT__GET,
            {"type": type, "ownerId": owner_id, "from": from_, "to": to, "section": section},
            extra_params,
        )

    def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | str | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        days: int | NotGiven = NOT_GIVEN,
        for_current_user: bool | NotGiven = NOT_GIVEN,
        max_events_count: int | NotGiven = NOT_GIVEN,
        detail_url: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[EventGetNearestResult]:
        """List the events of the coming days.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            days: How many days ahead; left out: 60. Default: ``60``.
            for_current_user: Whether to take the caller's events; left out: true. Default:
                ``True``.
            max_events_count: Largest number of events to return.
            detail_url: Calendar URL used for links.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventGetNearestResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``ORIGINAL_DATE_FROM``,
            ``TZ_FROM``, ``TZ_TO``, ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``DT_SKIP_TIME``, ``DT_LENGTH``,
            ``EVENT_TYPE``, ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``,
            ``DESCRIPTION``, ``PRIVATE_EVENT``, ``ACCESSIBILITY``, ``IMPORTANCE``,
            ``IS_MEETING``, ``MEETING_STATUS``, ``MEETING_HOST``, ``MEETING``, ``LOCATION``,
            ``REMIND``, ``COLOR``, ``RRULE``, ``EXDATE``, ``DAV_XML_ID``, ``G_EVENT_ID``,
            ``DAV_EXCH_LABEL``, ``CAL_DAV_LABEL``, ``VERSION``, ``ATTENDEES_CODES``,
            ``RECURRENCE_ID``, ``RELATIONS``, ``SECTION_ID``, ``SYNC_STATUS``,
            ``UF_CRM_CAL_EVENT``, ``UF_WEBDAV_CAL_EVENT``, ``SECTION_DAV_XML_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``, ``ATTENDEE_LIST``,
            ``COLLAB_ID``, ``~RRULE_DESCRIPTION``, ``attendeesEntityList``,
            ``~DESCRIPTION``, ``~USER_OFFSET_FROM``, ``~USER_OFFSET_TO``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not use this calendar
                type or has no calendar switched on.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.get.nearest``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
        """
        return self._call(
            _EVENT__GET__NEAREST,
            {
                "type": type,
                "ownerId": owner_id,
                "days": days,
                "forCurrentUser": for_current_user,
                "maxEventsCount": max_events_count,
                "detailUrl": detail_url,
            },
            extra_params,
        )


class AsyncCalendarEventGetMethods(AsyncNamespace):
    """Methods of ``calendar.event.get``."""

    async def __call__(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | str,
        owner_id: int | str,
        from_: date | str | NotGiven = NOT_GIVEN,
        to: date | str | NotGiven = NOT_GIVEN,
        section: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[EventGetResult]:
        """List the events of a calendar within a period.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            from_: Beginning of the period, as YYYY-MM-DD.
            to: End of the period, as YYYY-MM-DD.
            section: Calendar; for a list, several calendars.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventGetResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``ORIGINAL_DATE_FROM``,
            ``TZ_FROM``, ``TZ_TO``, ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``DT_SKIP_TIME``, ``DT_LENGTH``,
            ``EVENT_TYPE``, ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``,
            ``DESCRIPTION``, ``PRIVATE_EVENT``, ``ACCESSIBILITY``, ``IMPORTANCE``,
            ``IS_MEETING``, ``MEETING_STATUS``, ``MEETING_HOST``, ``MEETING``, ``LOCATION``,
            ``REMIND``, ``COLOR``, ``RRULE``, ``EXDATE``, ``DAV_XML_ID``, ``G_EVENT_ID``,
            ``DAV_EXCH_LABEL``, ``CAL_DAV_LABEL``, ``VERSION``, ``ATTENDEES_CODES``,
            ``RECURRENCE_ID``, ``RELATIONS``, ``SECTION_ID``, ``SYNC_STATUS``,
            ``UF_CRM_CAL_EVENT``, ``UF_WEBDAV_CAL_EVENT``, ``SECTION_DAV_XML_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``, ``ATTENDEE_LIST``,
            ``COLLAB_ID``, ``~RRULE_DESCRIPTION``, ``attendeesEntityList``,
            ``~DESCRIPTION``, ``~USER_OFFSET_FROM``, ``~USER_OFFSET_TO``.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: External users may not make this call. No code: The calendar type
                (`type`) is missing.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.get``. Scope: ``calendar``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
        """
        return await self._call(
            _EVENT__GET,
            {"type": type, "ownerId": owner_id, "from": from_, "to": to, "section": section},
            extra_params,
        )

    async def nearest(
        self,
        *,
        type: Literal["user", "group", "company_calendar"] | str | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        days: int | NotGiven = NOT_GIVEN,
        for_current_user: bool | NotGiven = NOT_GIVEN,
        max_events_count: int | NotGiven = NOT_GIVEN,
        detail_url: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[EventGetNearestResult]:
        """List the events of the coming days.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company) and others.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            days: How many days ahead; left out: 60. Default: ``60``.
            for_current_user: Whether to take the caller's events; left out: true. Default:
                ``True``.
            max_events_count: Largest number of events to return.
            detail_url: Calendar URL used for links.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``EventGetNearestResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``ORIGINAL_DATE_FROM``,
            ``TZ_FROM``, ``TZ_TO``, ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``,
            ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``, ``DT_SKIP_TIME``, ``DT_LENGTH``,
            ``EVENT_TYPE``, ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``,
            ``DESCRIPTION``, ``PRIVATE_EVENT``, ``ACCESSIBILITY``, ``IMPORTANCE``,
            ``IS_MEETING``, ``MEETING_STATUS``, ``MEETING_HOST``, ``MEETING``, ``LOCATION``,
            ``REMIND``, ``COLOR``, ``RRULE``, ``EXDATE``, ``DAV_XML_ID``, ``G_EVENT_ID``,
            ``DAV_EXCH_LABEL``, ``CAL_DAV_LABEL``, ``VERSION``, ``ATTENDEES_CODES``,
            ``RECURRENCE_ID``, ``RELATIONS``, ``SECTION_ID``, ``SYNC_STATUS``,
            ``UF_CRM_CAL_EVENT``, ``UF_WEBDAV_CAL_EVENT``, ``SECTION_DAV_XML_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``, ``ATTENDEE_LIST``,
            ``COLLAB_ID``, ``~RRULE_DESCRIPTION``, ``attendeesEntityList``,
            ``~DESCRIPTION``, ``~USER_OFFSET_FROM``, ``~USER_OFFSET_TO``.

        Raises:
            APIError: the portal refused the call. No code: The caller may not use this calendar
                type or has no calendar switched on.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.event.get.nearest``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
        """
        return await self._call(
            _EVENT__GET__NEAREST,
            {
                "type": type,
                "ownerId": owner_id,
                "days": days,
                "forCurrentUser": for_current_user,
                "maxEventsCount": max_events_count,
                "detailUrl": detail_url,
            },
            extra_params,
        )


class CalendarMeetingMethods(Namespace):
    """Methods of ``calendar.meeting``."""

    @property
    def status(self) -> CalendarMeetingStatusMethods:
        """Methods of ``calendar.meeting.status``."""
        return CalendarMeetingStatusMethods(self._caller)


class AsyncCalendarMeetingMethods(AsyncNamespace):
    """Methods of ``calendar.meeting``."""

    @property
    def status(self) -> AsyncCalendarMeetingStatusMethods:
        """Methods of ``calendar.meeting.status``."""
        return AsyncCalendarMeetingStatusMethods(self._caller)


class CalendarMeetingStatusMethods(Namespace):
    """Methods of ``calendar.meeting.status``."""

    def get(
        self,
        *,
        event_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Literal["Y", "N", "Q"]:
        """Read whether the current user takes part in an event.

        Args:
            event_id: Identifier of the event. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The event is missing (eventId). No
                code: The status could not be read for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.meeting.status.get``. Scope: ``calendar``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return self._call(_MEETING__STATUS__GET, {"eventId": event_id}, extra_params)

    def set(
        self,
        *,
        event_id: int,
        status: Literal["Y", "N", "Q"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Accept or decline an event on behalf of the current user.

        Args:
            event_id: Identifier of the event. Required.
            status: Participant's answer: Y yes, N no, Q not yet, H organiser. One of ``Y``
                (accepted), ``N`` (declined), ``Q`` (invited, no answer yet). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The answer to the invitation is
                missing (status). No code: The event is missing (eventId). No code: The status
                must be Q, Y or N.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.meeting.status.set``. Scope: ``calendar``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
        """
        return self._call(
            _MEETING__STATUS__SET, {"eventId": event_id, "status": status}, extra_params
        )


class AsyncCalendarMeetingStatusMethods(AsyncNamespace):
    """Methods of ``calendar.meeting.status``."""

    async def get(
        self,
        *,
        event_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Literal["Y", "N", "Q"]:
        """Read whether the current user takes part in an event.

        Args:
            event_id: Identifier of the event. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The event is missing (eventId). No
                code: The status could not be read for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.meeting.status.get``. Scope: ``calendar``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
        """
        return await self._call(_MEETING__STATUS__GET, {"eventId": event_id}, extra_params)

    async def set(
        self,
        *,
        event_id: int,
        status: Literal["Y", "N", "Q"],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Accept or decline an event on behalf of the current user.

        Args:
            event_id: Identifier of the event. Required.
            status: Participant's answer: Y yes, N no, Q not yet, H organiser. One of ``Y``
                (accepted), ``N`` (declined), ``Q`` (invited, no answer yet). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The answer to the invitation is
                missing (status). No code: The event is missing (eventId). No code: The status
                must be Q, Y or N.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.meeting.status.set``. Scope: ``calendar``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
        """
        return await self._call(
            _MEETING__STATUS__SET, {"eventId": event_id, "status": status}, extra_params
        )


class CalendarResourceMethods(Namespace):
    """Methods of ``calendar.resource``."""

    @property
    def booking(self) -> CalendarResourceBookingMethods:
        """Methods of ``calendar.resource.booking``."""
        return CalendarResourceBookingMethods(self._caller)

    def add(
        self,
        *,
        name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a calendar resource that can be booked.

        Args:
            name: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The name of the resource is missing.
                No code: The caller is an external user or may not change resources. No code:
                The resource could not be created for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.add``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
        """
        return self._call(_RESOURCE__ADD, {"name": name}, extra_params)

    def delete(
        self,
        *,
        resource_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a calendar resource.

        Args:
            resource_id: Resource of the calendar. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The resource is missing
                (resourceId). No code: The caller is an external user or may not change
                resources. No code: The resource could not be deleted for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.delete``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
        """
        return self._call(_RESOURCE__DELETE, {"resourceId": resource_id}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[ResourceListResult]:
        """List all calendar resources.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResourceListResult``: ``ID``, ``NAME``, ``CREATED_BY``.

        Raises:
            APIError: the portal refused the call. No code: External users may not make this
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.list``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
        """
        return self._call(_RESOURCE__LIST, {}, extra_params)

    def update(
        self,
        *,
        resource_id: int,
        name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Rename a calendar resource.

        Args:
            resource_id: Resource of the calendar. Required.
            name: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The resource is missing
                (resourceId). No code: The new name of the resource is missing. No code: The
                caller is an external user or may not change resources. No code: The resource
                could not be changed for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.update``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
        """
        return self._call(
            _RESOURCE__UPDATE, {"resourceId": resource_id, "name": name}, extra_params
        )


class AsyncCalendarResourceMethods(AsyncNamespace):
    """Methods of ``calendar.resource``."""

    @property
    def booking(self) -> AsyncCalendarResourceBookingMethods:
        """Methods of ``calendar.resource.booking``."""
        return AsyncCalendarResourceBookingMethods(self._caller)

    async def add(
        self,
        *,
        name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a calendar resource that can be booked.

        Args:
            name: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The name of the resource is missing.
                No code: The caller is an external user or may not change resources. No code:
                The resource could not be created for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.add``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
        """
        return await self._call(_RESOURCE__ADD, {"name": name}, extra_params)

    async def delete(
        self,
        *,
        resource_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a calendar resource.

        Args:
            resource_id: Resource of the calendar. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The resource is missing
                (resourceId). No code: The caller is an external user or may not change
                resources. No code: The resource could not be deleted for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.delete``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
        """
        return await self._call(_RESOURCE__DELETE, {"resourceId": resource_id}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[ResourceListResult]:
        """List all calendar resources.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResourceListResult``: ``ID``, ``NAME``, ``CREATED_BY``.

        Raises:
            APIError: the portal refused the call. No code: External users may not make this
                call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.list``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
        """
        return await self._call(_RESOURCE__LIST, {}, extra_params)

    async def update(
        self,
        *,
        resource_id: int,
        name: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Rename a calendar resource.

        Args:
            resource_id: Resource of the calendar. Required.
            name: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The resource is missing
                (resourceId). No code: The new name of the resource is missing. No code: The
                caller is an external user or may not change resources. No code: The resource
                could not be changed for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.update``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
        """
        return await self._call(
            _RESOURCE__UPDATE, {"resourceId": resource_id, "name": name}, extra_params
        )


class CalendarResourceBookingMethods(Namespace):
    """Methods of ``calendar.resource.booking``."""

    def list(
        self,
        *,
        filter: ResourceBookingListFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[ResourceBookingListResult]:
        """List the bookings of calendar resources that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``resourceTypeIdList``, ``from``, ``to``, ``resourceIdList``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResourceBookingListResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``TZ_FROM``, ``TZ_TO``,
            ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``, ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``,
            ``DT_SKIP_TIME``, ``DT_LENGTH``, ``EVENT_TYPE``, ``CREATED_BY``,
            ``DATE_CREATE``, ``TIMESTAMP_X``, ``DESCRIPTION``, ``IS_MEETING``,
            ``MEETING_STATUS``, ``MEETING_HOST``, ``VERSION``, ``SECTION_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``,
            ``RESOURCE_BOOKING_ID``.

        Raises:
            APIError: the portal refused the call. No code: External users may not make this
                call. No code: The filter must hold resourceTypeIdList or resourceIdList.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.booking.list``. Scope: ``calendar``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
        """
        return self._call(_RESOURCE__BOOKING__LIST, {"filter": filter}, extra_params)


class AsyncCalendarResourceBookingMethods(AsyncNamespace):
    """Methods of ``calendar.resource.booking``."""

    async def list(
        self,
        *,
        filter: ResourceBookingListFilter | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[ResourceBookingListResult]:
        """List the bookings of calendar resources that match a filter.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value.
                Required. Keys: ``resourceTypeIdList``, ``from``, ``to``, ``resourceIdList``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ResourceBookingListResult``: ``ID``, ``PARENT_ID``, ``DELETED``, ``CAL_TYPE``,
            ``OWNER_ID``, ``NAME``, ``DATE_FROM``, ``DATE_TO``, ``TZ_FROM``, ``TZ_TO``,
            ``TZ_OFFSET_FROM``, ``TZ_OFFSET_TO``, ``DATE_FROM_TS_UTC``, ``DATE_TO_TS_UTC``,
            ``DT_SKIP_TIME``, ``DT_LENGTH``, ``EVENT_TYPE``, ``CREATED_BY``,
            ``DATE_CREATE``, ``TIMESTAMP_X``, ``DESCRIPTION``, ``IS_MEETING``,
            ``MEETING_STATUS``, ``MEETING_HOST``, ``VERSION``, ``SECTION_ID``,
            ``DATE_FROM_FORMATTED``, ``DATE_TO_FORMATTED``, ``SECT_ID``,
            ``RESOURCE_BOOKING_ID``.

        Raises:
            APIError: the portal refused the call. No code: External users may not make this
                call. No code: The filter must hold resourceTypeIdList or resourceIdList.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.resource.booking.list``. Scope: ``calendar``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
        """
        return await self._call(_RESOURCE__BOOKING__LIST, {"filter": filter}, extra_params)


class CalendarSectionMethods(Namespace):
    """Methods of ``calendar.section``."""

    def add(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        export: SectionAddExport | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a calendar for a user or a group.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group).
                Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            name: Required.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            export: Export settings of the calendar. Keys: ``ALLOW``, ``SET``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                The name has a wrong format. No code: The description has a wrong format. No
                code: The caller may not create calendars of this type. No code: The calendar
                could not be created for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.add``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
        """
        return self._call(
            _SECTION__ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        type: Literal["user", "group"] | str,
        owner_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a calendar.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group)
                and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                The identifier of the calendar is missing. No code: The calendar does not exist
                or the caller may not edit it. No code: The calendar could not be deleted for
                some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.delete``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
        """
        return self._call(
            _SECTION__DELETE, {"type": type, "ownerId": owner_id, "id": id}, extra_params
        )

    def get(
        self,
        *,
        type: Literal["user", "group", "company_calendar", "location"] | str,
        owner_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[SectionGetResult]:
        """List the calendars of a user, group or company.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company), ``location`` (calendar of
                meeting rooms) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionGetResult``: ``ID``, ``NAME``, ``GAPI_CALENDAR_ID``, ``DESCRIPTION``,
            ``COLOR``, ``TEXT_COLOR``, ``EXPORT``, ``CAL_TYPE``, ``OWNER_ID``,
            ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``, ``CAL_DAV_CON``,
            ``SYNC_TOKEN``, ``PAGE_TOKEN``, ``EXTERNAL_TYPE``, ``ACCESS``, ``IS_COLLAB``,
            ``PERM``.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                External users may not make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.get``. Scope: ``calendar``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
        """
        return self._call(_SECTION__GET, {"type": type, "ownerId": owner_id}, extra_params)

    def update(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: str | int,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        export: Sequence[SectionUpdateExport | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the name, colours, access or export settings of a calendar.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group).
                Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            id: Identifier. Required.
            name: ``name`` of the request.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            export: Export settings of the calendar. Keys: ``ALLOW``, ``SET``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                The identifier of the calendar is missing. No code: The name has a wrong format.
                No code: The description has a wrong format. No code: The calendar does not
                exist or the caller may not edit it. No code: The calendar could not be changed
                for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.update``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
        """
        return self._call(
            _SECTION__UPDATE,
            {
                "type": type,
                "ownerId": owner_id,
                "id": id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra_params,
        )


class AsyncCalendarSectionMethods(AsyncNamespace):
    """Methods of ``calendar.section``."""

    async def add(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        export: SectionAddExport | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a calendar for a user or a group.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group).
                Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            name: Required.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            export: Export settings of the calendar. Keys: ``ALLOW``, ``SET``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                The name has a wrong format. No code: The description has a wrong format. No
                code: The caller may not create calendars of this type. No code: The calendar
                could not be created for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.add``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
        """
        return await self._call(
            _SECTION__ADD,
            {
                "type": type,
                "ownerId": owner_id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        type: Literal["user", "group"] | str,
        owner_id: int,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a calendar.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group)
                and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                The identifier of the calendar is missing. No code: The calendar does not exist
                or the caller may not edit it. No code: The calendar could not be deleted for
                some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.delete``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
        """
        return await self._call(
            _SECTION__DELETE, {"type": type, "ownerId": owner_id, "id": id}, extra_params
        )

    async def get(
        self,
        *,
        type: Literal["user", "group", "company_calendar", "location"] | str,
        owner_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[SectionGetResult]:
        """List the calendars of a user, group or company.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group),
                ``company_calendar`` (calendar of the company), ``location`` (calendar of
                meeting rooms) and others. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SectionGetResult``: ``ID``, ``NAME``, ``GAPI_CALENDAR_ID``, ``DESCRIPTION``,
            ``COLOR``, ``TEXT_COLOR``, ``EXPORT``, ``CAL_TYPE``, ``OWNER_ID``,
            ``CREATED_BY``, ``DATE_CREATE``, ``TIMESTAMP_X``, ``CAL_DAV_CON``,
            ``SYNC_TOKEN``, ``PAGE_TOKEN``, ``EXTERNAL_TYPE``, ``ACCESS``, ``IS_COLLAB``,
            ``PERM``.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                External users may not make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.get``. Scope: ``calendar``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
        """
        return await self._call(_SECTION__GET, {"type": type, "ownerId": owner_id}, extra_params)

    async def update(
        self,
        *,
        type: Literal["user", "group"],
        owner_id: int,
        id: str | int,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        text_color: str | NotGiven = NOT_GIVEN,
        export: Sequence[SectionUpdateExport | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the name, colours, access or export settings of a calendar.

        Args:
            type: Calendar type (user, group, company_calendar, location), or unit of a
                reminder. One of ``user`` (calendar of a user), ``group`` (calendar of a group).
                Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            id: Identifier. Required.
            name: ``name`` of the request.
            description: ``description`` of the request.
            color: Colour, mostly as a hex code.
            text_color: Text colour; write the # sign as %23.
            export: Export settings of the calendar. Keys: ``ALLOW``, ``SET``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The calendar type is missing (type).
                No code: The owner is missing (ownerId); only type user goes without. No code:
                The identifier of the calendar is missing. No code: The name has a wrong format.
                No code: The description has a wrong format. No code: The calendar does not
                exist or the caller may not edit it. No code: The calendar could not be changed
                for some other reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.section.update``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
        """
        return await self._call(
            _SECTION__UPDATE,
            {
                "type": type,
                "ownerId": owner_id,
                "id": id,
                "name": name,
                "description": description,
                "color": color,
                "text_color": text_color,
                "export": export,
            },
            extra_params,
        )


class CalendarSettingsMethods(Namespace):
    """Methods of ``calendar.settings``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> SettingsGetResult:
        """Read the account-wide calendar settings.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SettingsGetResult``: ``work_time_start``, ``work_time_end``,
            ``year_holidays``, ``year_workdays``, ``week_holidays``, ``week_start``,
            ``user_name_template``, ``sync_by_push``, ``user_show_login``, ``path_to_user``,
            ``path_to_user_calendar``, ``path_to_group``, ``path_to_group_calendar``,
            ``path_to_vr``, ``path_to_rm``, ``rm_iblock_type``, ``rm_iblock_id``,
            ``dep_manager_sub``, ``denied_superpose_types``, ``pathes_for_sites``,
            ``forum_id``, ``rm_for_sites``, ``path_to_type_company_calendar``,
            ``path_to_type_location``, ``path_to_type_open_event``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.settings.get``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return self._call(_SETTINGS__GET, {}, extra_params)


class AsyncCalendarSettingsMethods(AsyncNamespace):
    """Methods of ``calendar.settings``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> SettingsGetResult:
        """Read the account-wide calendar settings.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SettingsGetResult``: ``work_time_start``, ``work_time_end``,
            ``year_holidays``, ``year_workdays``, ``week_holidays``, ``week_start``,
            ``user_name_template``, ``sync_by_push``, ``user_show_login``, ``path_to_user``,
            ``path_to_user_calendar``, ``path_to_group``, ``path_to_group_calendar``,
            ``path_to_vr``, ``path_to_rm``, ``rm_iblock_type``, ``rm_iblock_id``,
            ``dep_manager_sub``, ``denied_superpose_types``, ``pathes_for_sites``,
            ``forum_id``, ``rm_for_sites``, ``path_to_type_company_calendar``,
            ``path_to_type_location``, ``path_to_type_open_event``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.settings.get``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
        """
        return await self._call(_SETTINGS__GET, {}, extra_params)


class CalendarUserMethods(Namespace):
    """Methods of ``calendar.user``."""

    @property
    def settings(self) -> CalendarUserSettingsMethods:
        """Methods of ``calendar.user.settings``."""
        return CalendarUserSettingsMethods(self._caller)


class AsyncCalendarUserMethods(AsyncNamespace):
    """Methods of ``calendar.user``."""

    @property
    def settings(self) -> AsyncCalendarUserSettingsMethods:
        """Methods of ``calendar.user.settings``."""
        return AsyncCalendarUserSettingsMethods(self._caller)


class CalendarUserSettingsMethods(Namespace):
    """Methods of ``calendar.user.settings``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> UserSettingsGetResult:
        """Read the calendar settings of the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserSettingsGetResult``: ``view``, ``meetSection``, ``crmSection``,
            ``showDeclined``, ``denyBusyInvitation``, ``collapseOffHours``,
            ``showWeekNumbers``, ``showTasks``, ``syncTasks``, ``showCompletedTasks``,
            ``lastUsedSection``, ``sendFromEmail``, ``defaultSections``, ``syncPeriodPast``,
            ``syncPeriodFuture``, ``defaultReminders``, ``timezoneName``,
            ``timezoneOffsetUTC``, ``timezoneDefaultName``, ``work_time_start``,
            ``work_time_end``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.user.settings.get``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return self._call(_USER__SETTINGS__GET, {}, extra_params)

    def set(
        self,
        *,
        settings: UserSettingsSetSettings | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save calendar settings of the current user.

        Args:
            settings: Personal calendar settings of the user, by name. Required. Keys: ``view``,
                ``meetSection``, ``crmSection``, ``showDeclined``, ``denyBusyInvitation``,
                ``collapseOffHours``, ``showWeekNumbers``, ``showTasks``, ``syncTasks``,
                ``showCompletedTasks``, ``lastUsedSection``, ``sendFromEmail``,
                ``defaultSections``, ``syncPeriodPast``, ``syncPeriodFuture``,
                ``defaultReminders``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The settings to save are missing
                (settings).
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.user.settings.set``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
        """
        return self._call(
            _USER__SETTINGS__SET,
            {
                "settings": _in_fields(
                    settings,
                    {
                        "collapseOffHours": _yes_no,
                        "showWeekNumbers": _yes_no,
                        "showTasks": _yes_no,
                        "syncTasks": _yes_no,
                        "showCompletedTasks": _yes_no,
                    },
                )
            },
            extra_params,
        )


class AsyncCalendarUserSettingsMethods(AsyncNamespace):
    """Methods of ``calendar.user.settings``."""

    async def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> UserSettingsGetResult:
        """Read the calendar settings of the current user.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserSettingsGetResult``: ``view``, ``meetSection``, ``crmSection``,
            ``showDeclined``, ``denyBusyInvitation``, ``collapseOffHours``,
            ``showWeekNumbers``, ``showTasks``, ``syncTasks``, ``showCompletedTasks``,
            ``lastUsedSection``, ``sendFromEmail``, ``defaultSections``, ``syncPeriodPast``,
            ``syncPeriodFuture``, ``defaultReminders``, ``timezoneName``,
            ``timezoneOffsetUTC``, ``timezoneDefaultName``, ``work_time_start``,
            ``work_time_end``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.user.settings.get``. Scope: ``calendar``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
        """
        return await self._call(_USER__SETTINGS__GET, {}, extra_params)

    async def set(
        self,
        *,
        settings: UserSettingsSetSettings | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save calendar settings of the current user.

        Args:
            settings: Personal calendar settings of the user, by name. Required. Keys: ``view``,
                ``meetSection``, ``crmSection``, ``showDeclined``, ``denyBusyInvitation``,
                ``collapseOffHours``, ``showWeekNumbers``, ``showTasks``, ``syncTasks``,
                ``showCompletedTasks``, ``lastUsedSection``, ``sendFromEmail``,
                ``defaultSections``, ``syncPeriodPast``, ``syncPeriodFuture``,
                ``defaultReminders``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The settings to save are missing
                (settings).
            HTTPError, TransportError: no answer of the API came.

        REST method ``calendar.user.settings.set``. Scope: ``calendar``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
        """
        return await self._call(
            _USER__SETTINGS__SET,
            {
                "settings": _in_fields(
                    settings,
                    {
                        "collapseOffHours": _yes_no,
                        "showWeekNumbers": _yes_no,
                        "showTasks": _yes_no,
                        "syncTasks": _yes_no,
                        "showCompletedTasks": _yes_no,
                    },
                )
            },
            extra_params,
        )
