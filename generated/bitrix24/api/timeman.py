# Generated from spec/timeman: edit the spec there, then run python -m generator build.
"""Methods of ``timeman``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import false_as as _false_as
from .._runtime.values import require_one as _require_one
from .._runtime.values import yes_no as _yes_no


class IpRange(TypedDict):
    """A range of IP addresses of the office network."""

    ip_range: str
    """Block of addresses, such as 10.0.0.0-10.255.255.255, or one address."""
    name: str
    """Name of the range."""


class NetworkMatch(TypedDict):
    """An IP address and the range that it belongs to."""

    ip: str
    """The address."""
    range: str
    """Range that holds the address."""
    name: str
    """Name of the range."""


class ReportUser(TypedDict):
    """An employee in the absence reports of time control."""

    id: int
    """Employee."""
    active: NotRequired[bool]
    """Whether the employee is active; only timeman.timecontrol.reports.get answers it."""
    name: str
    """First and last name."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    work_position: str
    """Position in the company."""
    avatar: str
    """Address of the picture; empty if there is none."""
    personal_gender: str
    """Gender, such as F."""
    last_activity_date: str
    """When the employee was last active on the portal."""


class Workday(TypedDict):
    """The working day of an employee."""

    STATUS: Literal["OPENED", "CLOSED", "PAUSED", "EXPIRED"]
    """State of the day. One of ``OPENED`` (running), ``CLOSED`` (finished), ``PAUSED`` (on a
    break), ``EXPIRED`` (opened on an earlier date and never closed).
    """
    TIME_START: str
    """Start of the day, in the time zone in which it was started."""
    TIME_FINISH: str | None
    """End of the day; null while it is not finished."""
    DURATION: str
    """Time worked as HH:MM:SS; 00:00:00 while the day is not finished."""
    TIME_LEAKS: str
    """Breaks of the day in all, as HH:MM:SS."""
    ACTIVE: bool
    """Whether the day is confirmed; false while a change waits for the supervisor."""
    IP_OPEN: str
    """IP address from which the day was started."""
    IP_CLOSE: str | None
    """IP address from which the day was ended; null or empty while it is not finished."""
    LAT_OPEN: float
    """Latitude of the place of the start, in degrees."""
    LON_OPEN: float
    """Longitude of the place of the start, in degrees."""
    LAT_CLOSE: float
    """Latitude of the place of the end, in degrees."""
    LON_CLOSE: float
    """Longitude of the place of the end, in degrees."""
    TZ_OFFSET: int
    """Offset from UTC of the time zone in which the day was started, in seconds."""
    TIME_FINISH_DEFAULT: NotRequired[str]
    """End to propose to the employee; only for an EXPIRED day."""


class SettingsResult(TypedDict):
    """What ``result`` holds."""

    UF_TIMEMAN: bool
    """Whether the working time of the employee is tracked."""
    UF_TM_FREE: bool
    """Whether the schedule is flexible; changes of the day then need neither a reason nor a
    supervisor's consent.
    """
    UF_TM_MAX_START: str
    """Latest start of the day as HH:MM:SS; a later one is a violation."""
    UF_TM_MIN_FINISH: str
    """Earliest end of the day as HH:MM:SS; going sooner is a violation."""
    UF_TM_MIN_DURATION: str
    """Least length of the day as HH:MM:SS; a shorter day is a violation."""
    UF_TM_ALLOWED_DELTA: str
    """Time, as HH:MM:SS, below which a change of the day passes without a supervisor."""
    ADMIN: NotRequired[bool]
    """Whether the caller may manage the days of others; answered only about the caller."""


class NetworkrangeSetResult(TypedDict):
    """What ``result`` holds."""

    result: bool
    """Whether every range was stored; false if some could not be read."""
    error_ranges: NotRequired[list[IpRange]]
    """The ranges that could not be read; only when result is false."""


class ScheduleGetResultReportPeriodOptions(TypedDict):
    """Details of the period; they matter for WEEK and TWO_WEEKS only."""

    START_WEEK_DAY: Literal[0, 1, 2, 3, 4, 5, 6]
    """First day of the week. One of ``0`` (Monday), ``1`` (Tuesday), ``2`` (Wednesday), ``3``
    (Thursday), ``4`` (Friday), ``5`` (Saturday), ``6`` (Sunday).
    """


class ScheduleGetResultAllowedDevices(TypedDict):
    """Where employees may clock in and out."""

    browser: bool
    """Whether a browser may be used."""


class ScheduleGetResultShifts(TypedDict):
    """Shifts of the schedule."""

    ID: int
    """Shift."""
    NAME: str
    """Name of the shift."""
    BREAK_DURATION: int
    """Break of the shift in seconds."""
    WORK_TIME_START: int
    """When the shift starts, in seconds after midnight."""
    WORK_TIME_END: int
    """When the shift ends, in seconds after midnight."""
    WORK_DAYS: str
    """Digits of the days on which it is worked; 12345 is Monday to Friday."""
    SCHEDULE_ID: int
    """Schedule of the shift."""
    DELETED: bool
    """Whether the shift is deleted."""


class ScheduleGetResultCalendar(TypedDict):
    """Calendar that the schedule follows."""

    ID: int
    """Calendar."""
    NAME: str
    """Name of the calendar."""
    PARENT_CALENDAR_ID: int
    """Calendar on which this one is based; 0 if there is none."""
    SYSTEM_CODE: str
    """Code of a built-in calendar."""
    EXCLUSIONS: list[str]
    """Dates or periods that are left out, as texts."""


class ScheduleGetResultScheduleViolationRulesUsersToNotify(TypedDict):
    """Who is told about which violation; a user is written as U and the number, such as U503."""

    FIXED_START_END: list[str]
    """Told about the fixed hours of coming and going."""
    FIXED_PER_RECORD: list[str]
    """Told about fixed time records."""
    FIXED_EDIT_WORKTIME: list[str]
    """Told about edited working time."""
    FIXED_PERIODIC: list[str]
    """Told about violations over the period."""
    SHIFT_DELAY: list[str]
    """Told about shifts that start late."""
    SHIFT_MISSED_START: list[str]
    """Told about shifts that nobody started."""


class ScheduleGetResultScheduleViolationRules(TypedDict):
    """What counts as breaking the schedule."""

    ID: int
    """Set of rules."""
    SCHEDULE_ID: int
    """Schedule of the rules."""
    ENTITY_CODE: str
    """Code of what the rules are about, such as UA, which stands for what users do."""
    MAX_EXACT_START: int
    """Latest start of the day, in seconds after midnight."""
    MIN_EXACT_END: int
    """Earliest end of the day, in seconds after midnight."""
    MAX_OFFSET_START: int
    """Greatest offset of the start; -1 if not limited."""
    MIN_OFFSET_END: int
    """Least offset of the end; -1 if not limited."""
    RELATIVE_START_FROM: int
    """Lower bound of the start, counted from the planned time; -1 if not limited."""
    RELATIVE_START_TO: int
    """Upper bound of the start, counted from the planned time; -1 if not limited."""
    RELATIVE_END_FROM: int
    """Lower bound of the end; -1 if not limited."""
    RELATIVE_END_TO: int
    """Upper bound of the end; -1 if not limited."""
    MIN_DAY_DURATION: int
    """Least length of the day in seconds."""
    MAX_ALLOWED_TO_EDIT_WORK_TIME: int
    """Seconds by which working time may be edited, at most."""
    MAX_WORK_TIME_LACK_FOR_PERIOD: int
    """Seconds that may be missing over the period, at most."""
    PERIOD_TIME_LACK_AGENT_ID: int
    """Agent that looks for missing time over the period."""
    MAX_SHIFT_START_DELAY: int
    """Seconds by which a shift may start late, at most; -1 if not limited."""
    MISSED_SHIFT_START: int
    """Mark of a shift that was not started; 0 if there is none."""
    USERS_TO_NOTIFY: ScheduleGetResultScheduleViolationRulesUsersToNotify
    """Who is told about which violation; a user is written as U and the number, such as U503."""


class ScheduleGetResult(TypedDict):
    """The schedule; an empty list when there is none with this id."""

    ID: int
    """Schedule."""
    NAME: str
    """Name of the schedule."""
    SCHEDULE_TYPE: Literal["FIXED", "SHIFT", "FLEXTIME"]
    """Kind of schedule. One of ``FIXED`` (the same hours every day), ``SHIFT`` (by shifts),
    ``FLEXTIME`` (free hours).
    """
    REPORT_PERIOD: Literal["MONTH", "WEEK", "TWO_WEEKS", "QUARTER"]
    """Period that a report covers. One of ``MONTH`` (monthly), ``WEEK`` (weekly), ``TWO_WEEKS``
    (every two weeks), ``QUARTER`` (quarterly).
    """
    REPORT_PERIOD_OPTIONS: NotRequired[ScheduleGetResultReportPeriodOptions]
    """Details of the period; they matter for WEEK and TWO_WEEKS only."""
    CALENDAR_ID: int
    """Calendar that the schedule follows."""
    ALLOWED_DEVICES: ScheduleGetResultAllowedDevices
    """Where employees may clock in and out."""
    DELETED: Literal["0", "1"]
    """Whether the schedule is deleted. One of ``0`` (in use), ``1`` (deleted)."""
    IS_FOR_ALL_USERS: bool
    """Whether the schedule covers everybody on the portal."""
    WORKTIME_RESTRICTIONS: list[str]
    """Rules that limit the working time, as texts."""
    CONTROLLED_ACTIONS: int
    """Number of actions that the schedule controls."""
    UPDATED_BY: int
    """User who changed the schedule last."""
    DELETED_BY: int
    """User who deleted the schedule; 0 if nobody has."""
    DELETED_AT: str
    """When the schedule was deleted; empty if it was not."""
    CREATED_BY: int
    """User who created the schedule; 0 for the system."""
    CREATED_AT: str
    """When the schedule was created."""
    SHIFTS: list[ScheduleGetResultShifts]
    """Shifts of the schedule."""
    CALENDAR: ScheduleGetResultCalendar
    """Calendar that the schedule follows."""
    SCHEDULE_VIOLATION_RULES: ScheduleGetResultScheduleViolationRules
    """What counts as breaking the schedule."""


class TimecontrolReportsGetResultReportDaysReports(TypedDict):
    """Absences of the day; for managers and for the full report."""

    id: str
    """Absence record, for timeman.timecontrol.report.add."""
    user_id: str
    """Employee."""
    type: Literal[
        "IDLE",
        "OFFLINE",
        "DESKTOP_ONLINE",
        "DESKTOP_OFFLINE",
        "DESKTOP_START",
        "TM_START",
        "TM_PAUSE",
        "TM_CONTINUE",
        "TM_END",
    ]
    """What was recorded. One of ``IDLE`` (away from the computer, as the desktop application
    noticed), ``OFFLINE`` (went offline), ``DESKTOP_ONLINE`` (desktop application on; only
    managers see it), ``DESKTOP_OFFLINE`` (desktop application off; only managers see it),
    ``DESKTOP_START`` (desktop application started; only managers see it), ``TM_START`` (day
    started), ``TM_PAUSE`` (day paused), ``TM_CONTINUE`` (day taken up again), ``TM_END`` (day
    ended).
    """
    date_start: str
    """Start of what was recorded."""
    date_finish: str
    """End of what was recorded; the moment of the report while it goes on."""
    duration: int
    """How long it lasted."""
    active: bool
    """Whether it still goes on."""
    entry_id: str
    """Time record to which it belongs."""
    report_type: Literal["work", "private", "none"] | str
    """Kind of absence. One of ``work`` (on business), ``private`` (on personal matters), ``none``
    (not given; counts as private) and others.
    """
    report_text: str
    """Reason that the employee gave."""
    system_text: NotRequired[str | None]
    """Reason that the system gave; for managers."""
    source_start: Literal[
        "ONLINE_EVENT",
        "OFFLINE_AGENT",
        "DESKTOP_OFFLINE_AGENT",
        "DESKTOP_ONLINE_EVENT",
        "DESKTOP_START_EVENT",
        "IDLE_EVENT",
        "TM_EVENT",
    ]
    """Where the start is known from. One of ``ONLINE_EVENT`` (the user signed in),
    ``OFFLINE_AGENT`` (the agent that marks users as offline), ``DESKTOP_OFFLINE_AGENT`` (the
    agent that marks the desktop application as off), ``DESKTOP_ONLINE_EVENT`` (the desktop
    application came on), ``DESKTOP_START_EVENT`` (the desktop application was started),
    ``IDLE_EVENT`` (the desktop application noticed that nobody was there), ``TM_EVENT`` (the
    day was started, paused or ended).
    """
    source_finish: Literal[
        "ONLINE_EVENT",
        "OFFLINE_AGENT",
        "DESKTOP_OFFLINE_AGENT",
        "DESKTOP_ONLINE_EVENT",
        "DESKTOP_START_EVENT",
        "IDLE_EVENT",
        "TM_EVENT",
    ]
    """Where the end is known from. One of ``ONLINE_EVENT`` (the user signed in), ``OFFLINE_AGENT``
    (the agent that marks users as offline), ``DESKTOP_OFFLINE_AGENT`` (the agent that marks the
    desktop application as off), ``DESKTOP_ONLINE_EVENT`` (the desktop application came on),
    ``DESKTOP_START_EVENT`` (the desktop application was started), ``IDLE_EVENT`` (the desktop
    application noticed that nobody was there), ``TM_EVENT`` (the day was started, paused or
    ended).
    """
    ip_start: NotRequired[str]
    """IP address at the start; for managers."""
    ip_finish: NotRequired[str]
    """IP address at the end; for managers."""
    ip_start_network: NotRequired[NetworkMatch | Literal[False]]
    """What is known of the address at the start, or false; for managers."""
    ip_finish_network: NotRequired[NetworkMatch | Literal[False]]
    """What is known of the address at the end, or false; for managers."""


class TimecontrolReportsGetResultReportDays(TypedDict):
    """The days worked."""

    index: str
    """Date as YYYYMMDD, such as 20250526 for May 26, 2025."""
    day_title: str
    """Date as the portal writes dates."""
    workday_date_start: str
    """Start of the working day."""
    workday_date_finish: str
    """End of the working day; the moment of the report while it is not finished."""
    workday_complete: bool
    """Whether the working day is finished."""
    workday_time_leaks_user: int
    """Breaks in seconds."""
    workday_time_leaks_final: int
    """Seconds that are missing; less than 0 for overtime."""
    workday_duration: int
    """Length of the day by schedule in seconds, breaks included."""
    workday_duration_final: int
    """Length of the day as worked in seconds; breaks, private absences and unconfirmed ones
    included.
    """
    workday_duration_config: int
    """Length in seconds that the day should have."""
    reports: NotRequired[list[TimecontrolReportsGetResultReportDaysReports]]
    """Absences of the day; for managers and for the full report."""
    workday_time_leaks_real: int
    """Break that time control found by itself, made of private absences and unconfirmed ones."""


class TimecontrolReportsGetResultReport(TypedDict):
    """The report of the month."""

    month_title: str
    """Name of the month."""
    date_start: str
    """Start of the period reported on."""
    date_finish: str
    """End of the period reported on."""
    days: list[TimecontrolReportsGetResultReportDays]
    """The days worked."""


class TimecontrolReportsGetResult(TypedDict):
    """What ``result`` holds."""

    report: TimecontrolReportsGetResultReport
    """The report of the month."""
    user: ReportUser
    """The employee."""


class TimecontrolReportsSettingsGetResultDepartments(TypedDict):
    """Departments open to the caller, which are all for an administrator, their own for a manager
    and none for others.
    """

    id: str
    """Department."""
    name: str
    """Name of the department."""


class TimecontrolReportsSettingsGetResult(TypedDict):
    """What ``result`` holds."""

    active: bool
    """Whether time control is switched on."""
    user_id: int
    """The caller."""
    user_admin: bool
    """Whether the caller is an administrator."""
    user_head: bool
    """Whether the caller is a manager."""
    departments: list[TimecontrolReportsSettingsGetResultDepartments]
    """Departments open to the caller, which are all for an administrator, their own for a manager
    and none for others.
    """
    minimum_idle_for_report: int
    """Shortest absence, in minutes, that calls for a report."""
    report_view_type: Literal["none", "head", "full", "simple"]
    """How much of the reports the caller sees. One of ``none`` (no reports), ``head`` (as a
    manager), ``full`` (everything), ``simple`` (the short form).
    """


class TimecontrolSettingsGetResult(TypedDict):
    """What ``result`` holds."""

    active: bool
    """Whether time control is switched on."""
    minimum_idle_for_report: int
    """Shortest absence, in minutes, that calls for a report."""
    register_offline: bool
    """Whether going offline is recorded."""
    register_idle: bool
    """Whether being away from the computer is recorded."""
    register_desktop: bool
    """Whether the state of the desktop application is recorded."""
    report_request_type: Literal["all", "user", "none"]
    """Who is asked for reports. One of ``all`` (everybody), ``user`` (the listed users), ``none``
    (nobody).
    """
    report_request_users: list[int]
    """Users who are asked for reports; filled when report_request_type is user."""
    report_simple_type: Literal["all", "user", "none"]
    """Who sees the short report. One of ``all`` (everybody), ``user`` (the listed users), ``none``
    (nobody).
    """
    report_simple_users: list[int]
    """Users who see the short report; filled when report_simple_type is user."""
    report_full_type: Literal["all", "user", "none"]
    """Who sees the full report. One of ``all`` (everybody), ``user`` (the listed users), ``none``
    (nobody).
    """
    report_full_users: list[int]
    """Users who see the full report; filled when report_full_type is user."""


_CLOSE: Final[Endpoint[Workday]] = Endpoint("timeman.close")
_OPEN: Final[Endpoint[Workday]] = Endpoint("timeman.open")
_PAUSE: Final[Endpoint[Workday]] = Endpoint("timeman.pause")
_SETTINGS: Final[Endpoint[SettingsResult]] = Endpoint("timeman.settings", write=False)
_STATUS: Final[Endpoint[Workday]] = Endpoint("timeman.status", write=False)
_NETWORKRANGE__CHECK: Final[Endpoint[NetworkMatch | Literal[False]]] = Endpoint(
    "timeman.networkrange.check", write=False
)
_NETWORKRANGE__GET: Final[Endpoint[list[IpRange]]] = Endpoint(
    "timeman.networkrange.get", write=False
)
_NETWORKRANGE__SET: Final[Endpoint[NetworkrangeSetResult]] = Endpoint("timeman.networkrange.set")
_SCHEDULE__GET: Final[Endpoint[ScheduleGetResult | list[Any]]] = Endpoint(
    "timeman.schedule.get", write=False
)
_TIMECONTROL__REPORT__ADD: Final[Endpoint[bool]] = Endpoint("timeman.timecontrol.report.add")
_TIMECONTROL__REPORTS__GET: Final[Endpoint[TimecontrolReportsGetResult]] = Endpoint(
    "timeman.timecontrol.reports.get", write=False
)
_TIMECONTROL__REPORTS__SETTINGS__GET: Final[Endpoint[TimecontrolReportsSettingsGetResult]] = (
    Endpoint("timeman.timecontrol.reports.settings.get", write=False)
)
_TIMECONTROL__REPORTS__USERS__GET: Final[Endpoint[list[ReportUser]]] = Endpoint(
    "timeman.timecontrol.reports.users.get", write=False
)
_TIMECONTROL__SETTINGS__GET: Final[Endpoint[TimecontrolSettingsGetResult]] = Endpoint(
    "timeman.timecontrol.settings.get", write=False
)
_TIMECONTROL__SETTINGS__SET: Final[Endpoint[bool]] = Endpoint("timeman.timecontrol.settings.set")


class TimemanMethods(Namespace):
    """Methods of ``timeman``."""

    @property
    def networkrange(self) -> TimemanNetworkrangeMethods:
        """Methods of ``timeman.networkrange``."""
        return TimemanNetworkrangeMethods(self._caller)

    @property
    def schedule(self) -> TimemanScheduleMethods:
        """Methods of ``timeman.schedule``."""
        return TimemanScheduleMethods(self._caller)

    @property
    def timecontrol(self) -> TimemanTimecontrolMethods:
        """Methods of ``timeman.timecontrol``."""
        return TimemanTimecontrolMethods(self._caller)

    def close(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        time: datetime | str | NotGiven = NOT_GIVEN,
        report: str | NotGiven = NOT_GIVEN,
        lat: float | NotGiven = NOT_GIVEN,
        lon: float | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """End the working day of an employee.

        A TIME with another offset is converted to the offset that the day has had since its
        start.

        Args:
            user_id: Employee whose day is ended; the caller if left out.
            time: Moment of the end, with its offset; must fall on the date on which the day was
                started. Now if left out.
            report: Why the day is changed. Required: TIME is sent and the employee's schedule
                is not flexible.
            lat: Latitude of the place of the end, in degrees.
            lon: Longitude of the place of the end, in degrees.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
                ``WRONG_DATETIME``: TIME falls on another date than the start of the day.
                ``WRONG_DATETIME_FORMAT``: TIME is not written in a way that the portal can
                read.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.close``. Scope: ``timeman``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
        """
        return self._call(
            _CLOSE,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra_params,
        )

    def open(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        time: datetime | str | NotGiven = NOT_GIVEN,
        report: str | NotGiven = NOT_GIVEN,
        lat: float | NotGiven = NOT_GIVEN,
        lon: float | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """Start the working day of an employee, or carry on with one that is paused or closed.

        The offset of TIME is taken for the time zone of the employee. Without TIME the day
        starts now, in the time zone of the employee's profile.

        Args:
            user_id: Employee whose day is started; the caller if left out.
            time: Moment of the start, with its offset; must fall on today, and only a CLOSED
                day takes it. Now if left out.
            report: Why the day is changed. Required: TIME is sent and the employee's schedule
                is not flexible.
            lat: Latitude of the place of the start, in degrees.
            lon: Longitude of the place of the start, in degrees.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
                ``WRONG_DATETIME``: TIME falls on another date than today. ``TIME``: TIME was
                sent although the day is paused.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.open``. Scope: ``timeman``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
        """
        return self._call(
            _OPEN,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra_params,
        )

    def pause(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """Pause the working day of an employee.

        A day that is already closed is resumed; the time since its end counts as worked.

        Args:
            user_id: Employee whose day is paused; the caller if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.pause``. Scope: ``timeman``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
        """
        return self._call(_PAUSE, {"USER_ID": user_id}, extra_params)

    def settings(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> SettingsResult:
        """Get the working time rules that apply to an employee.

        Args:
            user_id: Employee asked about; the caller if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SettingsResult``: ``UF_TIMEMAN``, ``UF_TM_FREE``, ``UF_TM_MAX_START``,
            ``UF_TM_MIN_FINISH``, ``UF_TM_MIN_DURATION``, ``UF_TM_ALLOWED_DELTA``,
            ``ADMIN``.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.settings``. Scope: ``timeman``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
        """
        return self._call(_SETTINGS, {"USER_ID": user_id}, extra_params)

    def status(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """Get the current working day of an employee.

        Args:
            user_id: Employee asked about; the caller if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.status``. Scope: ``timeman``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
        """
        return self._call(_STATUS, {"USER_ID": user_id}, extra_params)


class AsyncTimemanMethods(AsyncNamespace):
    """Methods of ``timeman``."""

    @property
    def networkrange(self) -> AsyncTimemanNetworkrangeMethods:
        """Methods of ``timeman.networkrange``."""
        return AsyncTimemanNetworkrangeMethods(self._caller)

    @property
    def schedule(self) -> AsyncTimemanScheduleMethods:
        """Methods of ``timeman.schedule``."""
        return AsyncTimemanScheduleMethods(self._caller)

    @property
    def timecontrol(self) -> AsyncTimemanTimecontrolMethods:
        """Methods of ``timeman.timecontrol``."""
        return AsyncTimemanTimecontrolMethods(self._caller)

    async def close(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        time: datetime | str | NotGiven = NOT_GIVEN,
        report: str | NotGiven = NOT_GIVEN,
        lat: float | NotGiven = NOT_GIVEN,
        lon: float | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """End the working day of an employee.

        A TIME with another offset is converted to the offset that the day has had since its
        start.

        Args:
            user_id: Employee whose day is ended; the caller if left out.
            time: Moment of the end, with its offset; must fall on the date on which the day was
                started. Now if left out.
            report: Why the day is changed. Required: TIME is sent and the employee's schedule
                is not flexible.
            lat: Latitude of the place of the end, in degrees.
            lon: Longitude of the place of the end, in degrees.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
                ``WRONG_DATETIME``: TIME falls on another date than the start of the day.
                ``WRONG_DATETIME_FORMAT``: TIME is not written in a way that the portal can
                read.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.close``. Scope: ``timeman``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
        """
        return await self._call(
            _CLOSE,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra_params,
        )

    async def open(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        time: datetime | str | NotGiven = NOT_GIVEN,
        report: str | NotGiven = NOT_GIVEN,
        lat: float | NotGiven = NOT_GIVEN,
        lon: float | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """Start the working day of an employee, or carry on with one that is paused or closed.

        The offset of TIME is taken for the time zone of the employee. Without TIME the day
        starts now, in the time zone of the employee's profile.

        Args:
            user_id: Employee whose day is started; the caller if left out.
            time: Moment of the start, with its offset; must fall on today, and only a CLOSED
                day takes it. Now if left out.
            report: Why the day is changed. Required: TIME is sent and the employee's schedule
                is not flexible.
            lat: Latitude of the place of the start, in degrees.
            lon: Longitude of the place of the start, in degrees.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
                ``WRONG_DATETIME``: TIME falls on another date than today. ``TIME``: TIME was
                sent although the day is paused.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.open``. Scope: ``timeman``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
        """
        return await self._call(
            _OPEN,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            extra_params,
        )

    async def pause(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """Pause the working day of an employee.

        A day that is already closed is resumed; the time since its end counts as worked.

        Args:
            user_id: Employee whose day is paused; the caller if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.pause``. Scope: ``timeman``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
        """
        return await self._call(_PAUSE, {"USER_ID": user_id}, extra_params)

    async def settings(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> SettingsResult:
        """Get the working time rules that apply to an employee.

        Args:
            user_id: Employee asked about; the caller if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SettingsResult``: ``UF_TIMEMAN``, ``UF_TM_FREE``, ``UF_TM_MAX_START``,
            ``UF_TM_MIN_FINISH``, ``UF_TM_MIN_DURATION``, ``UF_TM_ALLOWED_DELTA``,
            ``ADMIN``.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.settings``. Scope: ``timeman``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
        """
        return await self._call(_SETTINGS, {"USER_ID": user_id}, extra_params)

    async def status(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Workday:
        """Get the current working day of an employee.

        Args:
            user_id: Employee asked about; the caller if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The working day of an employee.

        Raises:
            APIError: the portal refused the call. No code: No user has this USER_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.status``. Scope: ``timeman``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
        """
        return await self._call(_STATUS, {"USER_ID": user_id}, extra_params)


class TimemanNetworkrangeMethods(Namespace):
    """Methods of ``timeman.networkrange``."""

    def check(
        self,
        *,
        ip: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NetworkMatch | Literal[False]:
        """Find the office network range that an IP address belongs to.

        The answer is false when no range holds the address. Until a range is set up the method
        is of no use.

        Args:
            ip: Address to look up; the one the request comes from if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The range found, or false if the address is outside the office network.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.networkrange.check``. Scope: ``timeman``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        return self._call(_NETWORKRANGE__CHECK, {"IP": ip}, extra_params)

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> list[IpRange]:
        """List the address ranges that make up the office network.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The ranges.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.networkrange.get``. Scope: ``timeman``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
        """
        return self._call(_NETWORKRANGE__GET, {}, extra_params)

    def set(
        self,
        *,
        ranges: Sequence[IpRange | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> NetworkrangeSetResult:
        """Define the office network as a list of IP address ranges.

        Args:
            ranges: The ranges; each is a block of addresses or one address. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NetworkrangeSetResult``: ``result``, ``error_ranges``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator. ``INVALID_FORMAT``: RANGES is not a list of ranges.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.networkrange.set``. Scope: ``timeman``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
        """
        return self._call(_NETWORKRANGE__SET, {"RANGES": ranges}, extra_params)


class AsyncTimemanNetworkrangeMethods(AsyncNamespace):
    """Methods of ``timeman.networkrange``."""

    async def check(
        self,
        *,
        ip: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> NetworkMatch | Literal[False]:
        """Find the office network range that an IP address belongs to.

        The answer is false when no range holds the address. Until a range is set up the method
        is of no use.

        Args:
            ip: Address to look up; the one the request comes from if left out.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The range found, or false if the address is outside the office network.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.networkrange.check``. Scope: ``timeman``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
        """
        return await self._call(_NETWORKRANGE__CHECK, {"IP": ip}, extra_params)

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> list[IpRange]:
        """List the address ranges that make up the office network.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The ranges.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.networkrange.get``. Scope: ``timeman``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
        """
        return await self._call(_NETWORKRANGE__GET, {}, extra_params)

    async def set(
        self,
        *,
        ranges: Sequence[IpRange | Mapping[str, object]],
        extra_params: Mapping[str, object] | None = None,
    ) -> NetworkrangeSetResult:
        """Define the office network as a list of IP address ranges.

        Args:
            ranges: The ranges; each is a block of addresses or one address. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``NetworkrangeSetResult``: ``result``, ``error_ranges``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator. ``INVALID_FORMAT``: RANGES is not a list of ranges.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.networkrange.set``. Scope: ``timeman``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
        """
        return await self._call(_NETWORKRANGE__SET, {"RANGES": ranges}, extra_params)


class TimemanScheduleMethods(Namespace):
    """Methods of ``timeman.schedule``."""

    def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScheduleGetResult | list[Any]:
        """Get one work schedule with its shifts, its calendar and its rules.

        An identifier that belongs to no schedule is not an error; the answer is then an empty
        list.

        Args:
            id: Schedule; the portal's page of work schedules shows its number.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The schedule; an empty list when there is none with this id.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.schedule.get``. Scope: ``timeman``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
        """
        return self._call(_SCHEDULE__GET, {"id": id}, extra_params)


class AsyncTimemanScheduleMethods(AsyncNamespace):
    """Methods of ``timeman.schedule``."""

    async def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ScheduleGetResult | list[Any]:
        """Get one work schedule with its shifts, its calendar and its rules.

        An identifier that belongs to no schedule is not an error; the answer is then an empty
        list.

        Args:
            id: Schedule; the portal's page of work schedules shows its number.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The schedule; an empty list when there is none with this id.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.schedule.get``. Scope: ``timeman``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
        """
        return await self._call(_SCHEDULE__GET, {"id": id}, extra_params)


class TimemanTimecontrolMethods(Namespace):
    """Methods of ``timeman.timecontrol``."""

    @property
    def report(self) -> TimemanTimecontrolReportMethods:
        """Methods of ``timeman.timecontrol.report``."""
        return TimemanTimecontrolReportMethods(self._caller)

    @property
    def reports(self) -> TimemanTimecontrolReportsMethods:
        """Methods of ``timeman.timecontrol.reports``."""
        return TimemanTimecontrolReportsMethods(self._caller)

    @property
    def settings(self) -> TimemanTimecontrolSettingsMethods:
        """Methods of ``timeman.timecontrol.settings``."""
        return TimemanTimecontrolSettingsMethods(self._caller)


class AsyncTimemanTimecontrolMethods(AsyncNamespace):
    """Methods of ``timeman.timecontrol``."""

    @property
    def report(self) -> AsyncTimemanTimecontrolReportMethods:
        """Methods of ``timeman.timecontrol.report``."""
        return AsyncTimemanTimecontrolReportMethods(self._caller)

    @property
    def reports(self) -> AsyncTimemanTimecontrolReportsMethods:
        """Methods of ``timeman.timecontrol.reports``."""
        return AsyncTimemanTimecontrolReportsMethods(self._caller)

    @property
    def settings(self) -> AsyncTimemanTimecontrolSettingsMethods:
        """Methods of ``timeman.timecontrol.settings``."""
        return AsyncTimemanTimecontrolSettingsMethods(self._caller)


class TimemanTimecontrolReportMethods(Namespace):
    """Methods of ``timeman.timecontrol.report``."""

    def add(
        self,
        *,
        report_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        text: str,
        type: Literal["WORK", "PRIVATE"] | NotGiven = NOT_GIVEN,
        calendar: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """File the report on an absence and put it into the calendar.

        Everybody reports for themselves; only an administrator names another employee in
        USER_ID.

        Args:
            report_id: Absence record, as timeman.timecontrol.reports.get lists it.
            id: The same as REPORT_ID.
            user_id: Employee reported for; only an administrator may send it.
            text: Text of the report. Required.
            type: Kind of absence. One of ``WORK`` (on business), ``PRIVATE`` (on personal
                matters). Default: ``PRIVATE``.
            calendar: Whether an event is added to the calendar. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the report was added.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller may not file
                this report. ``TEXT_EMPTY``: TEXT is empty.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of report_id and id is given.

        REST method ``timeman.timecontrol.report.add``. Scope: ``timeman``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        _require_one(
            report_id=report_id,
            id=id,
        )
        return self._call(
            _TIMECONTROL__REPORT__ADD,
            {
                "REPORT_ID": report_id,
                "ID": id,
                "USER_ID": user_id,
                "TEXT": text,
                "TYPE": type,
                "CALENDAR": _yes_no(calendar),
            },
            extra_params,
        )


class AsyncTimemanTimecontrolReportMethods(AsyncNamespace):
    """Methods of ``timeman.timecontrol.report``."""

    async def add(
        self,
        *,
        report_id: int | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        text: str,
        type: Literal["WORK", "PRIVATE"] | NotGiven = NOT_GIVEN,
        calendar: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """File the report on an absence and put it into the calendar.

        Everybody reports for themselves; only an administrator names another employee in
        USER_ID.

        Args:
            report_id: Absence record, as timeman.timecontrol.reports.get lists it.
            id: The same as REPORT_ID.
            user_id: Employee reported for; only an administrator may send it.
            text: Text of the report. Required.
            type: Kind of absence. One of ``WORK`` (on business), ``PRIVATE`` (on personal
                matters). Default: ``PRIVATE``.
            calendar: Whether an event is added to the calendar. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the report was added.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller may not file
                this report. ``TEXT_EMPTY``: TEXT is empty.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of report_id and id is given.

        REST method ``timeman.timecontrol.report.add``. Scope: ``timeman``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        _require_one(
            report_id=report_id,
            id=id,
        )
        return await self._call(
            _TIMECONTROL__REPORT__ADD,
            {
                "REPORT_ID": report_id,
                "ID": id,
                "USER_ID": user_id,
                "TEXT": text,
                "TYPE": type,
                "CALENDAR": _yes_no(calendar),
            },
            extra_params,
        )


class TimemanTimecontrolReportsMethods(Namespace):
    """Methods of ``timeman.timecontrol.reports``."""

    @property
    def settings(self) -> TimemanTimecontrolReportsSettingsMethods:
        """Methods of ``timeman.timecontrol.reports.settings``."""
        return TimemanTimecontrolReportsSettingsMethods(self._caller)

    @property
    def users(self) -> TimemanTimecontrolReportsUsersMethods:
        """Methods of ``timeman.timecontrol.reports.users``."""
        return TimemanTimecontrolReportsUsersMethods(self._caller)

    def get(
        self,
        *,
        user_id: int,
        month: int,
        year: int,
        idle_minutes: int | NotGiven = NOT_GIVEN,
        workday_hours: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TimecontrolReportsGetResult:
        """Get the absences of an employee that time control found in one month.

        An empty list of days means that time control has recorded nothing: switch it on with
        timeman.timecontrol.settings.set, let the employee start or end a day, and ask again.

        Args:
            user_id: Employee reported on. Required.
            month: Number of the month. Required.
            year: Year of the month. Required.
            idle_minutes: Minutes away that are no absence yet; for managers and administrators,
                as set in the module if left out.
            workday_hours: Hours that a working day should have. Default: ``8``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimecontrolReportsGetResult``: ``report``, ``user``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller may not use this
                method. ``USER_ACCESS_ERROR``: The caller may not see the report of this
                employee.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.reports.get``. Scope: ``timeman``. Who may call: users
        who may see the report of the employee. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        return self._call(
            _TIMECONTROL__REPORTS__GET,
            {
                "USER_ID": user_id,
                "MONTH": month,
                "YEAR": year,
                "IDLE_MINUTES": idle_minutes,
                "WORKDAY_HOURS": workday_hours,
            },
            extra_params,
        )


class AsyncTimemanTimecontrolReportsMethods(AsyncNamespace):
    """Methods of ``timeman.timecontrol.reports``."""

    @property
    def settings(self) -> AsyncTimemanTimecontrolReportsSettingsMethods:
        """Methods of ``timeman.timecontrol.reports.settings``."""
        return AsyncTimemanTimecontrolReportsSettingsMethods(self._caller)

    @property
    def users(self) -> AsyncTimemanTimecontrolReportsUsersMethods:
        """Methods of ``timeman.timecontrol.reports.users``."""
        return AsyncTimemanTimecontrolReportsUsersMethods(self._caller)

    async def get(
        self,
        *,
        user_id: int,
        month: int,
        year: int,
        idle_minutes: int | NotGiven = NOT_GIVEN,
        workday_hours: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TimecontrolReportsGetResult:
        """Get the absences of an employee that time control found in one month.

        An empty list of days means that time control has recorded nothing: switch it on with
        timeman.timecontrol.settings.set, let the employee start or end a day, and ask again.

        Args:
            user_id: Employee reported on. Required.
            month: Number of the month. Required.
            year: Year of the month. Required.
            idle_minutes: Minutes away that are no absence yet; for managers and administrators,
                as set in the module if left out.
            workday_hours: Hours that a working day should have. Default: ``8``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimecontrolReportsGetResult``: ``report``, ``user``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller may not use this
                method. ``USER_ACCESS_ERROR``: The caller may not see the report of this
                employee.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.reports.get``. Scope: ``timeman``. Who may call: users
        who may see the report of the employee. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        return await self._call(
            _TIMECONTROL__REPORTS__GET,
            {
                "USER_ID": user_id,
                "MONTH": month,
                "YEAR": year,
                "IDLE_MINUTES": idle_minutes,
                "WORKDAY_HOURS": workday_hours,
            },
            extra_params,
        )


class TimemanTimecontrolReportsSettingsMethods(Namespace):
    """Methods of ``timeman.timecontrol.reports.settings``."""

    def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TimecontrolReportsSettingsGetResult:
        """Get what the caller may see in the absence reports of time control.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimecontrolReportsSettingsGetResult``: ``active``, ``user_id``,
            ``user_admin``, ``user_head``, ``departments``, ``minimum_idle_for_report``,
            ``report_view_type``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.reports.settings.get``. Scope: ``timeman``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return self._call(_TIMECONTROL__REPORTS__SETTINGS__GET, {}, extra_params)


class AsyncTimemanTimecontrolReportsSettingsMethods(AsyncNamespace):
    """Methods of ``timeman.timecontrol.reports.settings``."""

    async def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TimecontrolReportsSettingsGetResult:
        """Get what the caller may see in the absence reports of time control.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimecontrolReportsSettingsGetResult``: ``active``, ``user_id``,
            ``user_admin``, ``user_head``, ``departments``, ``minimum_idle_for_report``,
            ``report_view_type``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.reports.settings.get``. Scope: ``timeman``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return await self._call(_TIMECONTROL__REPORTS__SETTINGS__GET, {}, extra_params)


class TimemanTimecontrolReportsUsersMethods(Namespace):
    """Methods of ``timeman.timecontrol.reports.users``."""

    def get(
        self,
        *,
        department_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ReportUser]:
        """List the employees of a department for the absence reports.

        Administrators may ask for any department and managers for their own; other callers get
        only themselves.

        Args:
            department_id: Department; meant for managers and administrators.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The employees.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.reports.users.get``. Scope: ``timeman``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        return self._call(
            _TIMECONTROL__REPORTS__USERS__GET, {"DEPARTMENT_ID": department_id}, extra_params
        )


class AsyncTimemanTimecontrolReportsUsersMethods(AsyncNamespace):
    """Methods of ``timeman.timecontrol.reports.users``."""

    async def get(
        self,
        *,
        department_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ReportUser]:
        """List the employees of a department for the absence reports.

        Administrators may ask for any department and managers for their own; other callers get
        only themselves.

        Args:
            department_id: Department; meant for managers and administrators.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            The employees.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.reports.users.get``. Scope: ``timeman``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        return await self._call(
            _TIMECONTROL__REPORTS__USERS__GET, {"DEPARTMENT_ID": department_id}, extra_params
        )


class TimemanTimecontrolSettingsMethods(Namespace):
    """Methods of ``timeman.timecontrol.settings``."""

    def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TimecontrolSettingsGetResult:
        """Get the settings of time control.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimecontrolSettingsGetResult``: ``active``, ``minimum_idle_for_report``,
            ``register_offline``, ``register_idle``, ``register_desktop``,
            ``report_request_type``, ``report_request_users``, ``report_simple_type``,
            ``report_simple_users``, ``report_full_type``, ``report_full_users``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.settings.get``. Scope: ``timeman``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return self._call(_TIMECONTROL__SETTINGS__GET, {}, extra_params)

    def set(
        self,
        *,
        active: bool | int | NotGiven = NOT_GIVEN,
        minimum_idle_for_report: int | NotGiven = NOT_GIVEN,
        register_offline: bool | NotGiven = NOT_GIVEN,
        register_idle: bool | NotGiven = NOT_GIVEN,
        register_desktop: bool | NotGiven = NOT_GIVEN,
        report_request_type: Literal["all", "user", "none"] | NotGiven = NOT_GIVEN,
        report_request_users: Sequence[int] | NotGiven = NOT_GIVEN,
        report_simple_type: Literal["all", "user", "none"] | NotGiven = NOT_GIVEN,
        report_simple_users: Sequence[int] | NotGiven = NOT_GIVEN,
        report_full_type: Literal["all", "user", "none"] | NotGiven = NOT_GIVEN,
        report_full_users: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of time control.

        Absences are recorded only from the moment their recording is switched on; nothing is
        filled in for the time before.

        Args:
            active: Whether time control is switched on; a JSON false is ignored, so false is
                sent as 0.
            minimum_idle_for_report: Shortest absence, in minutes, that calls for a report.
            register_offline: Whether going offline is recorded.
            register_idle: Whether being away from the computer is recorded.
            register_desktop: Whether the state of the desktop application is recorded.
            report_request_type: Who is asked for reports. One of ``all`` (everybody), ``user``
                (the listed users), ``none`` (nobody).
            report_request_users: Users who are asked for reports; goes with REPORT_REQUEST_TYPE
                user.
            report_simple_type: Who sees the short report. One of ``all`` (everybody), ``user``
                (the listed users), ``none`` (nobody).
            report_simple_users: Users who see the short report; goes with REPORT_SIMPLE_TYPE
                user.
            report_full_type: Who sees the full report. One of ``all`` (everybody), ``user``
                (the listed users), ``none`` (nobody).
            report_full_users: Users who see the full report; goes with REPORT_FULL_TYPE user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the settings were stored.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.settings.set``. Scope: ``timeman``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
        """
        return self._call(
            _TIMECONTROL__SETTINGS__SET,
            {
                "ACTIVE": _false_as(active, 0),
                "MINIMUM_IDLE_FOR_REPORT": minimum_idle_for_report,
                "REGISTER_OFFLINE": register_offline,
                "REGISTER_IDLE": register_idle,
                "REGISTER_DESKTOP": register_desktop,
                "REPORT_REQUEST_TYPE": report_request_type,
                "REPORT_REQUEST_USERS": report_request_users,
                "REPORT_SIMPLE_TYPE": report_simple_type,
                "REPORT_SIMPLE_USERS": report_simple_users,
                "REPORT_FULL_TYPE": report_full_type,
                "REPORT_FULL_USERS": report_full_users,
            },
            extra_params,
        )


class AsyncTimemanTimecontrolSettingsMethods(AsyncNamespace):
    """Methods of ``timeman.timecontrol.settings``."""

    async def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> TimecontrolSettingsGetResult:
        """Get the settings of time control.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TimecontrolSettingsGetResult``: ``active``, ``minimum_idle_for_report``,
            ``register_offline``, ``register_idle``, ``register_desktop``,
            ``report_request_type``, ``report_request_users``, ``report_simple_type``,
            ``report_simple_users``, ``report_full_type``, ``report_full_users``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.settings.get``. Scope: ``timeman``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return await self._call(_TIMECONTROL__SETTINGS__GET, {}, extra_params)

    async def set(
        self,
        *,
        active: bool | int | NotGiven = NOT_GIVEN,
        minimum_idle_for_report: int | NotGiven = NOT_GIVEN,
        register_offline: bool | NotGiven = NOT_GIVEN,
        register_idle: bool | NotGiven = NOT_GIVEN,
        register_desktop: bool | NotGiven = NOT_GIVEN,
        report_request_type: Literal["all", "user", "none"] | NotGiven = NOT_GIVEN,
        report_request_users: Sequence[int] | NotGiven = NOT_GIVEN,
        report_simple_type: Literal["all", "user", "none"] | NotGiven = NOT_GIVEN,
        report_simple_users: Sequence[int] | NotGiven = NOT_GIVEN,
        report_full_type: Literal["all", "user", "none"] | NotGiven = NOT_GIVEN,
        report_full_users: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of time control.

        Absences are recorded only from the moment their recording is switched on; nothing is
        filled in for the time before.

        Args:
            active: Whether time control is switched on; a JSON false is ignored, so false is
                sent as 0.
            minimum_idle_for_report: Shortest absence, in minutes, that calls for a report.
            register_offline: Whether going offline is recorded.
            register_idle: Whether being away from the computer is recorded.
            register_desktop: Whether the state of the desktop application is recorded.
            report_request_type: Who is asked for reports. One of ``all`` (everybody), ``user``
                (the listed users), ``none`` (nobody).
            report_request_users: Users who are asked for reports; goes with REPORT_REQUEST_TYPE
                user.
            report_simple_type: Who sees the short report. One of ``all`` (everybody), ``user``
                (the listed users), ``none`` (nobody).
            report_simple_users: Users who see the short report; goes with REPORT_SIMPLE_TYPE
                user.
            report_full_type: Who sees the full report. One of ``all`` (everybody), ``user``
                (the listed users), ``none`` (nobody).
            report_full_users: Users who see the full report; goes with REPORT_FULL_TYPE user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether the settings were stored.

        Raises:
            APIError: the portal refused the call. ``ACCESS_ERROR``: The caller is not an
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``timeman.timecontrol.settings.set``. Scope: ``timeman``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
        """
        return await self._call(
            _TIMECONTROL__SETTINGS__SET,
            {
                "ACTIVE": _false_as(active, 0),
                "MINIMUM_IDLE_FOR_REPORT": minimum_idle_for_report,
                "REGISTER_OFFLINE": register_offline,
                "REGISTER_IDLE": register_idle,
                "REGISTER_DESKTOP": register_desktop,
                "REPORT_REQUEST_TYPE": report_request_type,
                "REPORT_REQUEST_USERS": report_request_users,
                "REPORT_SIMPLE_TYPE": report_simple_type,
                "REPORT_SIMPLE_USERS": report_simple_users,
                "REPORT_FULL_TYPE": report_full_type,
                "REPORT_FULL_USERS": report_full_users,
            },
            extra_params,
        )
