# Generated from spec/calendar: edit the spec there, then run python -m generator build.
"""The documented examples, sent and answered over a real connection."""

from __future__ import annotations

from .support import Wire, documented

EXAMPLES = documented("calendar")


def test_calendar__accessibility__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__accessibility__get_1"],
        wire.client.calendar.accessibility.get,
        wire.async_client.calendar.accessibility.get,
        users=[1, 2, 34],
        from_="2024-06-20",
        to="2024-12-20",
    )


def test_calendar__accessibility__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__accessibility__get_2"],
        wire.client.calendar.accessibility.get,
        wire.async_client.calendar.accessibility.get,
        users=[1, 2, 34],
        from_="2024-06-20",
        to="2024-12-20",
    )


def test_calendar__event__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__event__add_1"],
        wire.client.calendar.event.add,
        wire.async_client.calendar.event.add,
        type="user",
        owner_id=2,
        from_="2024-06-14",
        to="2024-06-14",
        section=5,
        name="New Event Name",
        skip_time="Y",
        description="Description for event",
        color="#9cbe1c",
        text_color="#283033",
        accessibility="absent",
        importance="normal",
        private_event="N",
        rrule={"FREQ": "WEEKLY", "BYDAY": ["MO", "WE"], "COUNT": 10, "INTERVAL": 1},
        is_meeting="Y",
        location="New York",
        remind=[{"type": "min", "count": 20}],
        attendees=[1, 2, 3],
        meeting={"notify": True, "reinvite": False, "allow_invite": False, "hide_guests": False},
        crm_fields=["C_5", "L_11"],
    )


def test_calendar__event__add_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__event__add_2"],
        wire.client.calendar.event.add,
        wire.async_client.calendar.event.add,
        type="company_calendar",
        owner_id="",
        from_="2025-01-31T18:00:00",
        to="2025-01-31T20:00:00",
        section=1,
        name="Important Meeting",
        skip_time="N",
        timezone_from="Europe/Berlin",
        timezone_to="Europe/Berlin",
        description="Event description",
        color="#FF0000",
        text_color="#000000",
        accessibility="busy",
        importance="high",
        private_event="N",
        rrule={"FREQ": "WEEKLY", "COUNT": 10, "INTERVAL": 1, "BYDAY": ["MO", "WE", "FR"]},
        is_meeting="Y",
        location="Conference Room",
        remind=[{"type": "min", "count": 30}],
        attendees=[29, 93],
        meeting={"notify": True, "reinvite": False, "allow_invite": True, "hide_guests": False},
    )


def test_calendar__event__add_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__event__add_3"],
        wire.client.calendar.event.add,
        wire.async_client.calendar.event.add,
        type="user",
        owner_id=2,
        from_="2024-06-14",
        to="2024-06-14",
        section=5,
        name="New Event Name",
        skip_time="Y",
        description="Description for event",
        color="#9cbe1c",
        text_color="#283033",
        accessibility="absent",
        importance="normal",
        private_event="N",
        rrule={"FREQ": "WEEKLY", "BYDAY": ["MO", "WE"], "COUNT": 10, "INTERVAL": 1},
        is_meeting="Y",
        location="New York",
        remind=[{"type": "min", "count": 20}],
        attendees=[1, 2, 3],
        meeting={"notify": True, "reinvite": False, "allow_invite": False, "hide_guests": False},
        crm_fields=["C_5", "L_11"],
    )


def test_calendar__event__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__event__delete_1"],
        wire.client.calendar.event.delete,
        wire.async_client.calendar.event.delete,
        id=698,
    )


def test_calendar__event__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__event__delete_2"],
        wire.client.calendar.event.delete,
        wire.async_client.calendar.event.delete,
        id=698,
    )


def test_calendar__event__getbyid_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__event__getbyid_1"],
        wire.client.calendar.event.getbyid,
        wire.async_client.calendar.event.getbyid,
        id=324,
    )


def test_calendar__event__getbyid_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__event__getbyid_2"],
        wire.client.calendar.event.getbyid,
        wire.async_client.calendar.event.getbyid,
        id=324,
    )


def test_calendar__event__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__event__update_1"],
        wire.client.calendar.event.update,
        wire.async_client.calendar.event.update,
        id=699,
        type="user",
        owner_id=2,
        from_="2024-06-17",
        to="2024-06-17",
        section=5,
        name="Changed Event Name",
        skip_time="Y",
        description="New description for event",
        color="#9cbe1c",
        text_color="#283033",
        accessibility="free",
        importance="normal",
        private_event="Y",
        recurrence_mode="next",
        current_date_from="2024-12-04",
        rrule={"FREQ": "WEEKLY", "BYDAY": ["MO", "WE"], "COUNT": 10, "INTERVAL": 1},
        is_meeting="Y",
        location="London",
        remind=[{"type": "min", "count": 10}],
        attendees=[1, 2, 3],
        meeting={"notify": True, "reinvite": False, "allow_invite": False, "hide_guests": False},
        crm_fields=["C_5", "L_11"],
    )


def test_calendar__event__update_2(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__event__update_2"],
        wire.client.calendar.event.update,
        wire.async_client.calendar.event.update,
        id=699,
        type="user",
        owner_id=2,
        from_="2024-06-17",
        to="2024-06-17",
        section=5,
        name="Changed Event Name",
        skip_time="Y",
        description="New description for event",
        color="#9cbe1c",
        text_color="#283033",
        accessibility="free",
        importance="normal",
        private_event="Y",
        recurrence_mode="next",
        current_date_from="2024-12-04",
        rrule={"FREQ": "WEEKLY", "BYDAY": ["MO", "WE"], "COUNT": 10, "INTERVAL": 1},
        is_meeting="Y",
        location="London",
        remind=[{"type": "min", "count": 10}],
        attendees=[1, 2, 3],
        meeting={"notify": True, "reinvite": False, "allow_invite": False, "hide_guests": False},
        crm_fields=["C_5", "L_11"],
    )


def test_calendar__event__update_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__event__update_3"],
        wire.client.calendar.event.update,
        wire.async_client.calendar.event.update,
        id=699,
        type="user",
        owner_id=2,
        from_="2024-06-17",
        to="2024-06-17",
        section=5,
        name="Changed Event Name",
        skip_time="Y",
        description="New description for event",
        color="#9cbe1c",
        text_color="#283033",
        accessibility="free",
        importance="normal",
        private_event="Y",
        recurrence_mode="next",
        current_date_from="2024-12-04",
        rrule={"FREQ": "WEEKLY", "BYDAY": ["MO", "WE"], "COUNT": 10, "INTERVAL": 1},
        is_meeting="Y",
        location="London",
        remind=[{"type": "min", "count": 10}],
        attendees=[1, 2, 3],
        meeting={"notify": True, "reinvite": False, "allow_invite": False, "hide_guests": False},
        crm_fields=["C_5", "L_11"],
    )


def test_calendar__event__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__event__get_1"],
        wire.client.calendar.event.get,
        wire.async_client.calendar.event.get,
        type="user",
        owner_id=1,
        from_="2024-06-20",
        to="2024-08-20",
        section=[21, 44],
    )


def test_calendar__event__get_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__event__get_2"],
        wire.client.calendar.event.get,
        wire.async_client.calendar.event.get,
        type="company_calendar",
        owner_id="",
    )


def test_calendar__event__get_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__event__get_3"],
        wire.client.calendar.event.get,
        wire.async_client.calendar.event.get,
        type="user",
        owner_id=1,
        from_="2024-06-20",
        to="2024-08-20",
        section=[21, 44],
    )


def test_calendar__event__get__nearest_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__event__get__nearest_1"],
        wire.client.calendar.event.get.nearest,
        wire.async_client.calendar.event.get.nearest,
        type="user",
        owner_id=2,
        days=10,
        for_current_user=True,
        max_events_count=100,
        detail_url="/company/personal/user/#user_id#/calendar/",
    )


def test_calendar__event__get__nearest_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__event__get__nearest_2"],
        wire.client.calendar.event.get.nearest,
        wire.async_client.calendar.event.get.nearest,
        type="user",
        owner_id=2,
        days=10,
        for_current_user=True,
        max_events_count=100,
        detail_url="/company/personal/user/#user_id#/calendar/",
    )


def test_calendar__meeting__status__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__meeting__status__get_1"],
        wire.client.calendar.meeting.status.get,
        wire.async_client.calendar.meeting.status.get,
        event_id=651,
    )


def test_calendar__meeting__status__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__meeting__status__get_2"],
        wire.client.calendar.meeting.status.get,
        wire.async_client.calendar.meeting.status.get,
        event_id=651,
    )


def test_calendar__meeting__status__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__meeting__status__set_1"],
        wire.client.calendar.meeting.status.set,
        wire.async_client.calendar.meeting.status.set,
        event_id=651,
        status="Y",
    )


def test_calendar__meeting__status__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__meeting__status__set_2"],
        wire.client.calendar.meeting.status.set,
        wire.async_client.calendar.meeting.status.set,
        event_id=651,
        status="Y",
    )


def test_calendar__resource__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__resource__add_1"],
        wire.client.calendar.resource.add,
        wire.async_client.calendar.resource.add,
        name="My resource title",
    )


def test_calendar__resource__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__resource__add_2"],
        wire.client.calendar.resource.add,
        wire.async_client.calendar.resource.add,
        name="My resource title",
    )


def test_calendar__resource__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__resource__delete_1"],
        wire.client.calendar.resource.delete,
        wire.async_client.calendar.resource.delete,
        resource_id=521,
    )


def test_calendar__resource__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__resource__delete_2"],
        wire.client.calendar.resource.delete,
        wire.async_client.calendar.resource.delete,
        resource_id=521,
    )


def test_calendar__resource__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__resource__list_1"],
        wire.client.calendar.resource.list,
        wire.async_client.calendar.resource.list,
    )


def test_calendar__resource__list_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__resource__list_2"],
        wire.client.calendar.resource.list,
        wire.async_client.calendar.resource.list,
    )


def test_calendar__resource__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__resource__update_1"],
        wire.client.calendar.resource.update,
        wire.async_client.calendar.resource.update,
        resource_id=197,
        name="Changed Resource Name",
    )


def test_calendar__resource__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__resource__update_2"],
        wire.client.calendar.resource.update,
        wire.async_client.calendar.resource.update,
        resource_id=197,
        name="Changed Resource Name",
    )


def test_calendar__resource__booking__list_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__resource__booking__list_1"],
        wire.client.calendar.resource.booking.list,
        wire.async_client.calendar.resource.booking.list,
        filter={
            "resourceTypeIdList": [10852, 10888, 10873, 10871, 10853],
            "from": "2024-06-20",
            "to": "2024-08-20",
        },
    )


def test_calendar__resource__booking__list_2(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__resource__booking__list_2"],
        wire.client.calendar.resource.booking.list,
        wire.async_client.calendar.resource.booking.list,
        filter={"resourceIdList": [10, 18, 17]},
    )


def test_calendar__resource__booking__list_3(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__resource__booking__list_3"],
        wire.client.calendar.resource.booking.list,
        wire.async_client.calendar.resource.booking.list,
        filter={
            "resourceTypeIdList": [10852, 10888, 10873, 10871, 10853],
            "from": "2024-06-20",
            "to": "2024-08-20",
        },
    )


def test_calendar__section__add_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__section__add_1"],
        wire.client.calendar.section.add,
        wire.async_client.calendar.section.add,
        type="user",
        owner_id=2,
        name="New Section",
        description="Description for section",
        color="#9cbeee",
        text_color="#283000",
        export={"ALLOW": False, "SET": "3_9"},
    )


def test_calendar__section__add_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__section__add_2"],
        wire.client.calendar.section.add,
        wire.async_client.calendar.section.add,
        type="user",
        owner_id=2,
        name="New Section",
        description="Description for section",
        color="#9cbeee",
        text_color="#283000",
        export={"ALLOW": False, "SET": "3_9"},
    )


def test_calendar__section__delete_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__section__delete_1"],
        wire.client.calendar.section.delete,
        wire.async_client.calendar.section.delete,
        type="user",
        owner_id=2,
        id=521,
    )


def test_calendar__section__delete_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__section__delete_2"],
        wire.client.calendar.section.delete,
        wire.async_client.calendar.section.delete,
        type="user",
        owner_id=2,
        id=521,
    )


def test_calendar__section__get_1(wire: Wire) -> None:
    wire.sends(
        EXAMPLES["calendar__section__get_1"],
        wire.client.calendar.section.get,
        wire.async_client.calendar.section.get,
        type="user",
        owner_id=1,
    )


def test_calendar__section__get_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__section__get_2"],
        wire.client.calendar.section.get,
        wire.async_client.calendar.section.get,
        type="user",
        owner_id=1,
    )


def test_calendar__section__update_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__section__update_1"],
        wire.client.calendar.section.update,
        wire.async_client.calendar.section.update,
        type="user",
        owner_id=2,
        id=325,
        name="Changed Section Name",
        description="New description for section",
        color="#9cbeAA",
        text_color="#283099",
        export=[{"ALLOW": False}],
    )


def test_calendar__section__update_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__section__update_2"],
        wire.client.calendar.section.update,
        wire.async_client.calendar.section.update,
        type="user",
        owner_id=2,
        id=325,
        name="Changed Section Name",
        description="New description for section",
        color="#9cbeAA",
        text_color="#283099",
        export=[{"ALLOW": False}],
    )


def test_calendar__settings__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__settings__get_1"],
        wire.client.calendar.settings.get,
        wire.async_client.calendar.settings.get,
    )


def test_calendar__user__settings__get_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__user__settings__get_1"],
        wire.client.calendar.user.settings.get,
        wire.async_client.calendar.user.settings.get,
    )


def test_calendar__user__settings__set_1(wire: Wire) -> None:
    wire.answers(
        EXAMPLES["calendar__user__settings__set_1"],
        wire.client.calendar.user.settings.set,
        wire.async_client.calendar.user.settings.set,
        settings={
            "view": "month",
            "meetSection": "4",
            "crmSection": "4",
            "showDeclined": True,
            "denyBusyInvitation": False,
            "collapseOffHours": "N",
            "showWeekNumbers": "N",
            "showTasks": "Y",
            "syncTasks": "N",
            "showCompletedTasks": "N",
            "lastUsedSection": "false",
            "sendFromEmail": "",
            "defaultSections": {"user1": "4", "group6": "49"},
            "syncPeriodPast": "3",
            "syncPeriodFuture": "12",
            "defaultReminders": {
                "fullDay": [{"type": "min", "count": 15}],
                "withTime": [{"type": "min", "count": 50}],
            },
        },
    )


def test_calendar__user__settings__set_2(wire: Wire) -> None:
    wire.refuses(
        EXAMPLES["calendar__user__settings__set_2"],
        wire.client.calendar.user.settings.set,
        wire.async_client.calendar.user.settings.set,
        settings={
            "view": "month",
            "meetSection": "4",
            "crmSection": "4",
            "showDeclined": True,
            "denyBusyInvitation": False,
            "collapseOffHours": "N",
            "showWeekNumbers": "N",
            "showTasks": "Y",
            "syncTasks": "N",
            "showCompletedTasks": "N",
            "lastUsedSection": "false",
            "sendFromEmail": "",
            "defaultSections": {"user1": "4", "group6": "49"},
            "syncPeriodPast": "3",
            "syncPeriodFuture": "12",
            "defaultReminders": {
                "fullDay": [{"type": "min", "count": 15}],
                "withTime": [{"type": "min", "count": 50}],
            },
        },
    )
