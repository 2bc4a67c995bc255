# Generated from spec/imopenlines: edit the spec there, then run python -m generator build.
"""Methods of ``imopenlines``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ConfigAddParams(TypedDict):
    """Settings of the open channel."""

    LINE_NAME: NotRequired[str]
    """Title of the open channel."""
    QUEUE: NotRequired[Sequence[Mapping[str, object]]]
    """Operators of the queue: users, or departments when saving."""
    QUEUE_TYPE: NotRequired[Literal["evenly", "strictly", "all"]]
    """How requests are shared out: evenly, strictly or all. One of ``evenly`` (evenly among the
    operators), ``strictly`` (strictly in queue order), ``all`` (to all operators at once).
    """
    QUEUE_TIME: NotRequired[int]
    """Seconds until a request goes to the next operator."""
    NO_ANSWER_TIME: NotRequired[int]
    """Seconds until the no-answer scenario starts."""
    WELCOME_MESSAGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a greeting is sent (Y or N)."""
    WELCOME_MESSAGE_TEXT: NotRequired[str]
    """Greeting that clients receive first."""
    CRM: NotRequired[bool | Literal["Y", "N"]]
    """Whether clients are looked up in CRM (Y or N)."""
    CRM_CREATE: NotRequired[str]
    """What CRM creates for a new client."""
    CRM_SOURCE: NotRequired[str]
    """Source set on the CRM item created."""
    CRM_FORWARD: NotRequired[bool | Literal["Y", "N"]]
    """Whether requests go to the CRM responsible person (Y or N)."""
    MAX_CHAT: NotRequired[int]
    """Most dialogs an operator may have at once."""
    TYPE_MAX_CHAT: NotRequired[Literal["answered", "answered_new", "closed"]]
    """Which dialogs MAX_CHAT counts: answered, answered_new or closed. One of ``answered``
    (dialogs the operator has answered), ``answered_new`` (answered and new dialogs), ``closed``
    (closed dialogs).
    """
    WORKTIME_ENABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether working hours are taken into account (Y or N)."""
    WORKTIME_FROM: NotRequired[str]
    """Opening time as HH:MM."""
    WORKTIME_TO: NotRequired[str]
    """Closing time as HH:MM."""
    WORKTIME_TIMEZONE: NotRequired[str]
    """Time zone of working hours, such as Europe/Berlin."""
    WORKTIME_DAYOFF: NotRequired[Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"] | str]]
    """Days of the week off, MO to SU. One of ``MO`` (Monday), ``TU`` (Tuesday), ``WE``
    (Wednesday), ``TH`` (Thursday), ``FR`` (Friday), ``SA`` (Saturday), ``SU`` (Sunday) and
    others.
    """
    WORKTIME_DAYOFF_RULE: NotRequired[Literal["none", "text"]]
    """What happens outside working hours: none or text. One of ``none`` (nothing happens),
    ``text`` (a message is sent).
    """
    WORKTIME_DAYOFF_TEXT: NotRequired[str]
    """Message sent outside working hours."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    VOTE_MESSAGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether clients are asked to rate the service (Y or N)."""
    LANGUAGE_ID: NotRequired[str]
    """Language code, e.g. en or de."""
    CRM_CREATE_SECOND: NotRequired[str]
    """Further setting of what CRM creates."""
    CRM_CREATE_THIRD: NotRequired[bool | Literal["Y", "N"]]
    """Whether CRM creates a third item (Y or N)."""
    CRM_CHAT_TRACKER: NotRequired[bool | Literal["Y", "N"]]
    """Whether dialogs go to the CRM tracker (Y or N)."""
    CRM_TRANSFER_CHANGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a transfer changes the CRM responsible person (Y or N)."""
    CATEGORY_ENABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether categories are used (Y or N)."""
    CATEGORY_ID: NotRequired[int]
    """Category of the line's dialogs."""
    SESSION_PRIORITY: NotRequired[int]
    """Priority of sessions in the queue."""
    WELCOME_BOT_ENABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a bot greets clients (Y or N)."""
    WELCOME_BOT_JOIN: NotRequired[Literal["first", "always"]]
    """When the greeting bot joins: first or always. One of ``first`` (only when the dialog
    begins), ``always`` (in every dialog).
    """
    WELCOME_BOT_ID: NotRequired[int]
    """Bot that greets clients."""
    WELCOME_BOT_TIME: NotRequired[int]
    """Seconds until the bot passes the dialog to the queue."""
    WELCOME_BOT_LEFT: NotRequired[Literal["queue", "close"]]
    """When the greeting bot leaves: queue or close. One of ``queue`` (when the operators' queue
    takes over), ``close`` (when the dialog is closed).
    """
    CHECK_AVAILABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether requests are shared out by operators' availability (Y or N)."""
    WATCH_TYPING: NotRequired[bool | Literal["Y", "N"]]
    """Whether typing is shown (Y or N)."""
    SEND_WELCOME_EACH_SESSION: NotRequired[bool | Literal["Y", "N"]]
    """Whether every session starts with a greeting (Y or N)."""
    OPERATOR_DATA: NotRequired[str]
    """What clients see of operators: profile, queue or hide."""
    DEFAULT_OPERATOR_DATA: NotRequired[Mapping[str, object]]
    """Name and avatar shown for operators by default."""
    NO_ANSWER_RULE: NotRequired[str]
    """What happens without an answer: none or text."""
    NO_ANSWER_FORM_ID: NotRequired[int]
    """CRM form offered when no operator answers."""
    NO_ANSWER_BOT_ID: NotRequired[int]
    """Bot that steps in when no operator answers."""
    NO_ANSWER_TEXT: NotRequired[str]
    """Message sent when no operator answers."""
    WORKTIME_HOLIDAYS: NotRequired[str]
    """Holidays as DD.MM,DD.MM; a list in responses."""
    WORKTIME_DAYOFF_FORM_ID: NotRequired[int]
    """CRM form for time outside working hours."""
    WORKTIME_DAYOFF_BOT_ID: NotRequired[int]
    """Bot for time outside working hours."""
    CLOSE_RULE: NotRequired[Literal["none", "text"]]
    """What happens when a dialog is closed: none or text. One of ``none`` (nothing happens),
    ``text`` (a message is sent).
    """
    CLOSE_FORM_ID: NotRequired[int]
    """CRM form for closed dialogs."""
    CLOSE_BOT_ID: NotRequired[int]
    """Bot for closed dialogs."""
    CLOSE_TEXT: NotRequired[str]
    """Message sent when a dialog is closed."""
    VOTE_TIME_LIMIT: NotRequired[int]
    """Time within which the client may rate."""
    VOTE_CLOSING_DELAY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a rating closes the session at once (Y or N)."""
    VOTE_BEFORE_FINISH: NotRequired[bool | Literal["Y", "N"]]
    """Whether a rating is asked for before the end (Y or N)."""
    VOTE_MESSAGE_1_TEXT: NotRequired[str]
    """Request for a rating in the widget."""
    VOTE_MESSAGE_1_LIKE: NotRequired[str]
    """Reply to a good rating in the widget."""
    VOTE_MESSAGE_1_DISLIKE: NotRequired[str]
    """Reply to a bad rating in the widget."""
    VOTE_MESSAGE_2_TEXT: NotRequired[str]
    """Request for a rating in outside channels."""
    VOTE_MESSAGE_2_LIKE: NotRequired[str]
    """Reply to a good rating in outside channels."""
    VOTE_MESSAGE_2_DISLIKE: NotRequired[str]
    """Reply to a bad rating in outside channels."""
    AUTO_CLOSE_RULE: NotRequired[Literal["none", "text"]]
    """What happens on automatic closing: none or text. One of ``none`` (nothing happens), ``text``
    (a message is sent).
    """
    FULL_CLOSE_TIME: NotRequired[int]
    """Time from closing by hand to full closure."""
    AUTO_CLOSE_TIME: NotRequired[int]
    """Time until a dialog closes by itself."""
    AUTO_CLOSE_FORM_ID: NotRequired[int]
    """CRM form for automatically closed dialogs."""
    AUTO_CLOSE_BOT_ID: NotRequired[int]
    """Bot for automatically closed dialogs."""
    AUTO_CLOSE_TEXT: NotRequired[str]
    """Message sent on automatic closing."""
    AUTO_EXPIRE_TIME: NotRequired[int]
    """How long an automatically closed session lives on."""
    TEMPORARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the line is temporary (Y or N)."""
    QUICK_ANSWERS_IBLOCK_ID: NotRequired[int]
    """Information block that holds the quick answers."""
    KPI_FIRST_ANSWER_TIME: NotRequired[int]
    """Target time of the first answer."""
    KPI_FIRST_ANSWER_ALERT: NotRequired[bool | Literal["Y", "N"]]
    """Whether a late first answer raises a notice (Y or N)."""
    KPI_FIRST_ANSWER_LIST: NotRequired[Sequence[object]]
    """Who is told about a late first answer."""
    KPI_FIRST_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about a late first answer."""
    KPI_FURTHER_ANSWER_TIME: NotRequired[int]
    """Target time of later answers."""
    KPI_FURTHER_ANSWER_ALERT: NotRequired[bool | Literal["Y", "N"]]
    """Whether late further answers raise a notice (Y or N)."""
    KPI_FURTHER_ANSWER_LIST: NotRequired[Sequence[object]]
    """Who is told about late further answers."""
    KPI_FURTHER_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about late further answers."""
    KPI_CHECK_OPERATOR_ACTIVITY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the activity of operators is watched (Y or N)."""
    USE_WELCOME_FORM: NotRequired[bool | Literal["Y", "N"]]
    """Whether a CRM form greets clients (Y or N)."""
    WELCOME_FORM_ID: NotRequired[int]
    """CRM form that greets clients."""
    WELCOME_FORM_DELAY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the greeting form appears with a delay (Y or N)."""
    CONFIRM_CLOSE: NotRequired[bool | Literal["Y", "N"]]
    """Whether closing must be confirmed (Y or N)."""
    IGNORE_WELCOME_FORM_RESPONSIBLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the greeting form's responsible person is ignored (Y or N)."""


class ConfigGetResultQueueFull(TypedDict):
    """Queue entries by user identifier."""

    ID: str
    """Identifier."""
    SORT: str
    """Sort index: lower comes first."""
    USER_ID: str
    """Identifier of the user."""
    DEPARTMENT_ID: str
    """Department of the operator."""
    USER_NAME: Literal["string", "null"] | None
    """Display name of the operator, or null. One of ``string`` (a name is set), ``null`` (no
    name).
    """
    USER_WORK_POSITION: Literal["string", "null"] | None
    """Job title of the operator, or null. One of ``string`` (a job title is set), ``null`` (no job
    title).
    """
    USER_AVATAR: Literal["string", "null"] | None
    """Link to the operator's avatar, or null. One of ``string`` (link to the avatar), ``null`` (no
    avatar).
    """
    USER_AVATAR_ID: str
    """File of the operator's avatar."""


class ConfigGetResultQueueUsersFields(TypedDict):
    """Display data of the queue's operators, by user identifier."""

    USER_NAME: Literal["string", "null"] | None
    """Display name of the operator, or null. One of ``string`` (a name is set), ``null`` (no
    name).
    """
    USER_WORK_POSITION: Literal["string", "null"] | None
    """Job title of the operator, or null. One of ``string`` (a job title is set), ``null`` (no job
    title).
    """
    USER_AVATAR: Literal["string", "null"] | None
    """Link to the operator's avatar, or null. One of ``string`` (link to the avatar), ``null`` (no
    avatar).
    """
    USER_AVATAR_ID: str
    """File of the operator's avatar."""


class ConfigGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    LINE_NAME: str
    """Title of the open channel."""
    CRM: str
    """Whether clients are looked up in CRM (Y or N)."""
    CRM_CREATE: str
    """What CRM creates for a new client."""
    CRM_CREATE_SECOND: str
    """Further setting of what CRM creates."""
    CRM_CREATE_THIRD: Literal["Y", "N"]
    """Whether CRM creates a third item (Y or N)."""
    CRM_FORWARD: Literal["Y", "N"]
    """Whether requests go to the CRM responsible person (Y or N)."""
    CRM_CHAT_TRACKER: Literal["Y", "N"]
    """Whether dialogs go to the CRM tracker (Y or N)."""
    CRM_TRANSFER_CHANGE: Literal["Y", "N"]
    """Whether a transfer changes the CRM responsible person (Y or N)."""
    CRM_SOURCE: str
    """Source set on the CRM item created."""
    QUEUE_TIME: str
    """Seconds until a request goes to the next operator."""
    NO_ANSWER_TIME: str
    """Seconds until the no-answer scenario starts."""
    QUEUE_TYPE: str
    """How requests are shared out: evenly, strictly or all."""
    CHECK_AVAILABLE: str
    """Whether requests are shared out by operators' availability (Y or N)."""
    WATCH_TYPING: str
    """Whether typing is shown (Y or N)."""
    WELCOME_BOT_ENABLE: Literal["Y", "N"]
    """Whether a bot greets clients (Y or N)."""
    WELCOME_MESSAGE: Literal["Y", "N"]
    """Whether a greeting is sent (Y or N)."""
    WELCOME_MESSAGE_TEXT: str
    """Greeting that clients receive first."""
    VOTE_MESSAGE: Literal["Y", "N"]
    """Whether clients are asked to rate the service (Y or N)."""
    VOTE_TIME_LIMIT: str
    """Time within which the client may rate."""
    VOTE_BEFORE_FINISH: Literal["Y", "N"]
    """Whether a rating is asked for before the end (Y or N)."""
    VOTE_CLOSING_DELAY: Literal["Y", "N"]
    """Whether a rating closes the session at once (Y or N)."""
    VOTE_MESSAGE_1_TEXT: str
    """Request for a rating in the widget."""
    VOTE_MESSAGE_1_LIKE: str
    """Reply to a good rating in the widget."""
    VOTE_MESSAGE_1_DISLIKE: str
    """Reply to a bad rating in the widget."""
    VOTE_MESSAGE_2_TEXT: str
    """Request for a rating in outside channels."""
    VOTE_MESSAGE_2_LIKE: str
    """Reply to a good rating in outside channels."""
    VOTE_MESSAGE_2_DISLIKE: str
    """Reply to a bad rating in outside channels."""
    AGREEMENT_MESSAGE: Literal["Y", "N"]
    """Whether a consent message is shown (Y or N)."""
    AGREEMENT_ID: str
    """Agreement that clients consent to."""
    CATEGORY_ENABLE: Literal["Y", "N"]
    """Whether categories are used (Y or N)."""
    CATEGORY_ID: str
    """Category of the line's dialogs."""
    WELCOME_BOT_JOIN: str
    """When the greeting bot joins: first or always."""
    WELCOME_BOT_ID: str
    """Bot that greets clients."""
    WELCOME_BOT_TIME: str
    """Seconds until the bot passes the dialog to the queue."""
    WELCOME_BOT_LEFT: str
    """When the greeting bot leaves: queue or close."""
    NO_ANSWER_RULE: str
    """What happens without an answer: none or text."""
    NO_ANSWER_FORM_ID: str
    """CRM form offered when no operator answers."""
    NO_ANSWER_BOT_ID: str
    """Bot that steps in when no operator answers."""
    NO_ANSWER_TEXT: str
    """Message sent when no operator answers."""
    WORKTIME_ENABLE: Literal["Y", "N"]
    """Whether working hours are taken into account (Y or N)."""
    WORKTIME_FROM: str
    """Opening time as HH:MM."""
    WORKTIME_TO: str
    """Closing time as HH:MM."""
    WORKTIME_TIMEZONE: str
    """Time zone of working hours, such as Europe/Berlin."""
    WORKTIME_HOLIDAYS: list[str]
    """Holidays as DD.MM,DD.MM; a list in responses."""
    WORKTIME_DAYOFF: list[str]
    """Days of the week off, MO to SU."""
    WORKTIME_DAYOFF_RULE: str
    """What happens outside working hours: none or text."""
    WORKTIME_DAYOFF_FORM_ID: str
    """CRM form for time outside working hours."""
    WORKTIME_DAYOFF_BOT_ID: str
    """Bot for time outside working hours."""
    WORKTIME_DAYOFF_TEXT: str
    """Message sent outside working hours."""
    CLOSE_RULE: str
    """What happens when a dialog is closed: none or text."""
    CLOSE_FORM_ID: str
    """CRM form for closed dialogs."""
    CLOSE_BOT_ID: str
    """Bot for closed dialogs."""
    CLOSE_TEXT: str
    """Message sent when a dialog is closed."""
    FULL_CLOSE_TIME: str
    """Time from closing by hand to full closure."""
    AUTO_CLOSE_RULE: str
    """What happens on automatic closing: none or text."""
    AUTO_CLOSE_FORM_ID: str
    """CRM form for automatically closed dialogs."""
    AUTO_CLOSE_BOT_ID: str
    """Bot for automatically closed dialogs."""
    AUTO_CLOSE_TIME: str
    """Time until a dialog closes by itself."""
    AUTO_CLOSE_TEXT: str
    """Message sent on automatic closing."""
    AUTO_EXPIRE_TIME: str
    """How long an automatically closed session lives on."""
    DATE_CREATE: dict[str, Any]
    """Date and time of creation."""
    DATE_MODIFY: dict[str, Any]
    """Time of the last settings change, serialised."""
    MODIFY_USER_ID: str
    """User who last changed the settings."""
    TEMPORARY: Literal["Y", "N"]
    """Whether the line is temporary (Y or N)."""
    XML_ID: Literal["string", "null"] | None
    """External identifier. One of ``string`` (an external identifier is set), ``null`` (no
    external identifier).
    """
    LANGUAGE_ID: str
    """Language code, e.g. en or de."""
    QUICK_ANSWERS_IBLOCK_ID: str
    """Information block that holds the quick answers."""
    SESSION_PRIORITY: str
    """Priority of sessions in the queue."""
    TYPE_MAX_CHAT: str
    """Which dialogs MAX_CHAT counts: answered, answered_new or closed."""
    MAX_CHAT: str
    """Most dialogs an operator may have at once."""
    OPERATOR_DATA: str
    """What clients see of operators: profile, queue or hide."""
    DEFAULT_OPERATOR_DATA: list[Any]
    """Name and avatar shown for operators by default."""
    KPI_FIRST_ANSWER_TIME: str
    """Target time of the first answer."""
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"]
    """Whether a late first answer raises a notice (Y or N)."""
    KPI_FIRST_ANSWER_LIST: list[Any] | None
    """Who is told about a late first answer."""
    KPI_FIRST_ANSWER_TEXT: str
    """Text of the notice about a late first answer."""
    KPI_FURTHER_ANSWER_TIME: str
    """Target time of later answers."""
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"]
    """Whether late further answers raise a notice (Y or N)."""
    KPI_FURTHER_ANSWER_LIST: list[Any] | None
    """Who is told about late further answers."""
    KPI_FURTHER_ANSWER_TEXT: str
    """Text of the notice about late further answers."""
    KPI_CHECK_OPERATOR_ACTIVITY: str
    """Whether the activity of operators is watched (Y or N)."""
    SEND_NOTIFICATION_EMPTY_QUEUE: Literal["Y", "N"]
    """Whether an empty queue raises a notice (Y or N)."""
    USE_WELCOME_FORM: Literal["Y", "N"]
    """Whether a CRM form greets clients (Y or N)."""
    WELCOME_FORM_ID: str
    """CRM form that greets clients."""
    WELCOME_FORM_DELAY: Literal["Y", "N"]
    """Whether the greeting form appears with a delay (Y or N)."""
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"]
    """Whether every session starts with a greeting (Y or N)."""
    CONFIRM_CLOSE: Literal["Y", "N"]
    """Whether closing must be confirmed (Y or N)."""
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"]
    """Whether the greeting form's responsible person is ignored (Y or N)."""
    QUEUE: list[str]
    """Operators of the queue: users, or departments when saving."""
    QUEUE_FULL: dict[str, ConfigGetResultQueueFull]
    """Queue entries by user identifier."""
    QUEUE_USERS_FIELDS: dict[str, ConfigGetResultQueueUsersFields]
    """Display data of the queue's operators, by user identifier."""
    QUEUE_ONLINE: str
    """Whether operators' online state is checked (Y or N)."""


class ConfigListGetParamsOrder(TypedDict):
    """Sorting: field → ASC or DESC; in places the direction alone."""

    ID: NotRequired[str]
    """Identifier."""
    LINE_NAME: NotRequired[str]
    """Title of the open channel."""
    ACTIVE: NotRequired[str]
    """Whether it is active; for a workday, whether it is confirmed."""
    CRM: NotRequired[str]
    """Whether clients are looked up in CRM (Y or N)."""
    CRM_CREATE: NotRequired[str]
    """What CRM creates for a new client."""
    CRM_CREATE_SECOND: NotRequired[str]
    """Further setting of what CRM creates."""
    CRM_CREATE_THIRD: NotRequired[str]
    """Whether CRM creates a third item (Y or N)."""
    CRM_FORWARD: NotRequired[str]
    """Whether requests go to the CRM responsible person (Y or N)."""
    CRM_CHAT_TRACKER: NotRequired[str]
    """Whether dialogs go to the CRM tracker (Y or N)."""
    CRM_TRANSFER_CHANGE: NotRequired[str]
    """Whether a transfer changes the CRM responsible person (Y or N)."""
    CRM_SOURCE: NotRequired[str]
    """Source set on the CRM item created."""
    QUEUE_TYPE: NotRequired[str]
    """How requests are shared out: evenly, strictly or all."""
    QUEUE_TIME: NotRequired[str]
    """Seconds until a request goes to the next operator."""
    NO_ANSWER_TIME: NotRequired[str]
    """Seconds until the no-answer scenario starts."""
    CHECK_AVAILABLE: NotRequired[str]
    """Whether requests are shared out by operators' availability (Y or N)."""
    WATCH_TYPING: NotRequired[str]
    """Whether typing is shown (Y or N)."""
    WELCOME_BOT_ENABLE: NotRequired[str]
    """Whether a bot greets clients (Y or N)."""
    WELCOME_MESSAGE: NotRequired[str]
    """Whether a greeting is sent (Y or N)."""
    WELCOME_MESSAGE_TEXT: NotRequired[str]
    """Greeting that clients receive first."""
    VOTE_MESSAGE: NotRequired[str]
    """Whether clients are asked to rate the service (Y or N)."""
    VOTE_TIME_LIMIT: NotRequired[str]
    """Time within which the client may rate."""
    VOTE_BEFORE_FINISH: NotRequired[str]
    """Whether a rating is asked for before the end (Y or N)."""
    VOTE_CLOSING_DELAY: NotRequired[str]
    """Whether a rating closes the session at once (Y or N)."""
    VOTE_MESSAGE_1_TEXT: NotRequired[str]
    """Request for a rating in the widget."""
    VOTE_MESSAGE_1_LIKE: NotRequired[str]
    """Reply to a good rating in the widget."""
    VOTE_MESSAGE_1_DISLIKE: NotRequired[str]
    """Reply to a bad rating in the widget."""
    VOTE_MESSAGE_2_TEXT: NotRequired[str]
    """Request for a rating in outside channels."""
    VOTE_MESSAGE_2_LIKE: NotRequired[str]
    """Reply to a good rating in outside channels."""
    VOTE_MESSAGE_2_DISLIKE: NotRequired[str]
    """Reply to a bad rating in outside channels."""
    AGREEMENT_MESSAGE: NotRequired[str]
    """Whether a consent message is shown (Y or N)."""
    AGREEMENT_ID: NotRequired[str]
    """Agreement that clients consent to."""
    CATEGORY_ENABLE: NotRequired[str]
    """Whether categories are used (Y or N)."""
    CATEGORY_ID: NotRequired[str]
    """Category of the line's dialogs."""
    WELCOME_BOT_JOIN: NotRequired[str]
    """When the greeting bot joins: first or always."""
    WELCOME_BOT_ID: NotRequired[str]
    """Bot that greets clients."""
    WELCOME_BOT_TIME: NotRequired[str]
    """Seconds until the bot passes the dialog to the queue."""
    WELCOME_BOT_LEFT: NotRequired[str]
    """When the greeting bot leaves: queue or close."""
    NO_ANSWER_RULE: NotRequired[str]
    """What happens without an answer: none or text."""
    NO_ANSWER_FORM_ID: NotRequired[str]
    """CRM form offered when no operator answers."""
    NO_ANSWER_BOT_ID: NotRequired[str]
    """Bot that steps in when no operator answers."""
    NO_ANSWER_TEXT: NotRequired[str]
    """Message sent when no operator answers."""
    WORKTIME_ENABLE: NotRequired[str]
    """Whether working hours are taken into account (Y or N)."""
    WORKTIME_FROM: NotRequired[str]
    """Opening time as HH:MM."""
    WORKTIME_TO: NotRequired[str]
    """Closing time as HH:MM."""
    WORKTIME_TIMEZONE: NotRequired[str]
    """Time zone of working hours, such as Europe/Berlin."""
    WORKTIME_HOLIDAYS: NotRequired[str]
    """Holidays as DD.MM,DD.MM; a list in responses."""
    WORKTIME_DAYOFF: NotRequired[str]
    """Days of the week off, MO to SU."""
    WORKTIME_DAYOFF_RULE: NotRequired[str]
    """What happens outside working hours: none or text."""
    WORKTIME_DAYOFF_FORM_ID: NotRequired[str]
    """CRM form for time outside working hours."""
    WORKTIME_DAYOFF_BOT_ID: NotRequired[str]
    """Bot for time outside working hours."""
    WORKTIME_DAYOFF_TEXT: NotRequired[str]
    """Message sent outside working hours."""
    CLOSE_RULE: NotRequired[str]
    """What happens when a dialog is closed: none or text."""
    CLOSE_FORM_ID: NotRequired[str]
    """CRM form for closed dialogs."""
    CLOSE_BOT_ID: NotRequired[str]
    """Bot for closed dialogs."""
    CLOSE_TEXT: NotRequired[str]
    """Message sent when a dialog is closed."""
    FULL_CLOSE_TIME: NotRequired[str]
    """Time from closing by hand to full closure."""
    AUTO_CLOSE_RULE: NotRequired[str]
    """What happens on automatic closing: none or text."""
    AUTO_CLOSE_FORM_ID: NotRequired[str]
    """CRM form for automatically closed dialogs."""
    AUTO_CLOSE_BOT_ID: NotRequired[str]
    """Bot for automatically closed dialogs."""
    AUTO_CLOSE_TIME: NotRequired[str]
    """Time until a dialog closes by itself."""
    AUTO_CLOSE_TEXT: NotRequired[str]
    """Message sent on automatic closing."""
    AUTO_EXPIRE_TIME: NotRequired[str]
    """How long an automatically closed session lives on."""
    DATE_CREATE: NotRequired[str]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[str]
    """Time of the last settings change, serialised."""
    MODIFY_USER_ID: NotRequired[str]
    """User who last changed the settings."""
    TEMPORARY: NotRequired[str]
    """Whether the line is temporary (Y or N)."""
    XML_ID: NotRequired[str]
    """External identifier."""
    LANGUAGE_ID: NotRequired[str]
    """Language code, e.g. en or de."""
    QUICK_ANSWERS_IBLOCK_ID: NotRequired[str]
    """Information block that holds the quick answers."""
    SESSION_PRIORITY: NotRequired[str]
    """Priority of sessions in the queue."""
    TYPE_MAX_CHAT: NotRequired[str]
    """Which dialogs MAX_CHAT counts: answered, answered_new or closed."""
    MAX_CHAT: NotRequired[str]
    """Most dialogs an operator may have at once."""
    OPERATOR_DATA: NotRequired[str]
    """What clients see of operators: profile, queue or hide."""
    QUEUE: NotRequired[str]
    """Operators of the queue: users, or departments when saving."""
    QUEUE_USERS_FIELDS: NotRequired[str]
    """Display data of the queue's operators, by user identifier."""
    CONFIG_QUEUE: NotRequired[str]
    """Ordered queue of users and departments; as an option, Y returns it."""
    DEFAULT_OPERATOR_DATA: NotRequired[str]
    """Name and avatar shown for operators by default."""
    KPI_FIRST_ANSWER_TIME: NotRequired[str]
    """Target time of the first answer."""
    KPI_FIRST_ANSWER_ALERT: NotRequired[str]
    """Whether a late first answer raises a notice (Y or N)."""
    KPI_FIRST_ANSWER_LIST: NotRequired[str]
    """Who is told about a late first answer."""
    KPI_FIRST_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about a late first answer."""
    KPI_FURTHER_ANSWER_TIME: NotRequired[str]
    """Target time of later answers."""
    KPI_FURTHER_ANSWER_ALERT: NotRequired[str]
    """Whether late further answers raise a notice (Y or N)."""
    KPI_FURTHER_ANSWER_LIST: NotRequired[str]
    """Who is told about late further answers."""
    KPI_FURTHER_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about late further answers."""
    KPI_CHECK_OPERATOR_ACTIVITY: NotRequired[str]
    """Whether the activity of operators is watched (Y or N)."""
    SEND_NOTIFICATION_EMPTY_QUEUE: NotRequired[str]
    """Whether an empty queue raises a notice (Y or N)."""
    USE_WELCOME_FORM: NotRequired[str]
    """Whether a CRM form greets clients (Y or N)."""
    WELCOME_FORM_ID: NotRequired[str]
    """CRM form that greets clients."""
    WELCOME_FORM_DELAY: NotRequired[str]
    """Whether the greeting form appears with a delay (Y or N)."""
    SEND_WELCOME_EACH_SESSION: NotRequired[str]
    """Whether every session starts with a greeting (Y or N)."""
    CONFIRM_CLOSE: NotRequired[str]
    """Whether closing must be confirmed (Y or N)."""
    IGNORE_WELCOME_FORM_RESPONSIBLE: NotRequired[str]
    """Whether the greeting form's responsible person is ignored (Y or N)."""


class ConfigListGetParamsFilterQueueUsersFields(TypedDict):
    """Display data of the queue's operators, by user identifier."""

    USER_NAME: NotRequired[Literal["string", "null"]]
    """Display name of the operator, or null. One of ``string`` (a name is set), ``null`` (no
    name).
    """
    USER_WORK_POSITION: NotRequired[Literal["string", "null"]]
    """Job title of the operator, or null. One of ``string`` (a job title is set), ``null`` (no job
    title).
    """
    USER_AVATAR: NotRequired[Literal["string", "null"]]
    """Link to the operator's avatar, or null. One of ``string`` (link to the avatar), ``null`` (no
    avatar).
    """
    USER_AVATAR_ID: NotRequired[str]
    """File of the operator's avatar."""


class ConfigListGetParamsFilterConfigQueue(TypedDict):
    """Ordered queue of users and departments; as an option, Y returns it."""

    ENTITY_ID: NotRequired[str]
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: NotRequired[str]
    """Type of the object or directory concerned."""


class ConfigListGetParamsFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value."""

    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    ID: NotRequired[str]
    """Identifier."""
    LINE_NAME: NotRequired[str]
    """Title of the open channel."""
    CRM: NotRequired[bool | Literal["Y", "N"]]
    """Whether clients are looked up in CRM (Y or N)."""
    CRM_CREATE: NotRequired[str]
    """What CRM creates for a new client."""
    CRM_CREATE_SECOND: NotRequired[str]
    """Further setting of what CRM creates."""
    CRM_CREATE_THIRD: NotRequired[bool | Literal["Y", "N"]]
    """Whether CRM creates a third item (Y or N)."""
    CRM_FORWARD: NotRequired[bool | Literal["Y", "N"]]
    """Whether requests go to the CRM responsible person (Y or N)."""
    CRM_CHAT_TRACKER: NotRequired[bool | Literal["Y", "N"]]
    """Whether dialogs go to the CRM tracker (Y or N)."""
    CRM_TRANSFER_CHANGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a transfer changes the CRM responsible person (Y or N)."""
    CRM_SOURCE: NotRequired[str]
    """Source set on the CRM item created."""
    QUEUE_TYPE: NotRequired[str]
    """How requests are shared out: evenly, strictly or all."""
    QUEUE_TIME: NotRequired[str]
    """Seconds until a request goes to the next operator."""
    NO_ANSWER_TIME: NotRequired[str]
    """Seconds until the no-answer scenario starts."""
    CHECK_AVAILABLE: NotRequired[str]
    """Whether requests are shared out by operators' availability (Y or N)."""
    WATCH_TYPING: NotRequired[str]
    """Whether typing is shown (Y or N)."""
    WELCOME_BOT_ENABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a bot greets clients (Y or N)."""
    WELCOME_MESSAGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a greeting is sent (Y or N)."""
    WELCOME_MESSAGE_TEXT: NotRequired[str]
    """Greeting that clients receive first."""
    VOTE_MESSAGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether clients are asked to rate the service (Y or N)."""
    VOTE_TIME_LIMIT: NotRequired[str]
    """Time within which the client may rate."""
    VOTE_BEFORE_FINISH: NotRequired[bool | Literal["Y", "N"]]
    """Whether a rating is asked for before the end (Y or N)."""
    VOTE_CLOSING_DELAY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a rating closes the session at once (Y or N)."""
    VOTE_MESSAGE_1_TEXT: NotRequired[str]
    """Request for a rating in the widget."""
    VOTE_MESSAGE_1_LIKE: NotRequired[str]
    """Reply to a good rating in the widget."""
    VOTE_MESSAGE_1_DISLIKE: NotRequired[str]
    """Reply to a bad rating in the widget."""
    VOTE_MESSAGE_2_TEXT: NotRequired[str]
    """Request for a rating in outside channels."""
    VOTE_MESSAGE_2_LIKE: NotRequired[str]
    """Reply to a good rating in outside channels."""
    VOTE_MESSAGE_2_DISLIKE: NotRequired[str]
    """Reply to a bad rating in outside channels."""
    AGREEMENT_MESSAGE: NotRequired[bool | Literal["Y", "N"]]
    """Whether a consent message is shown (Y or N)."""
    AGREEMENT_ID: NotRequired[str]
    """Agreement that clients consent to."""
    CATEGORY_ENABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether categories are used (Y or N)."""
    CATEGORY_ID: NotRequired[str]
    """Category of the line's dialogs."""
    WELCOME_BOT_JOIN: NotRequired[str]
    """When the greeting bot joins: first or always."""
    WELCOME_BOT_ID: NotRequired[str]
    """Bot that greets clients."""
    WELCOME_BOT_TIME: NotRequired[str]
    """Seconds until the bot passes the dialog to the queue."""
    WELCOME_BOT_LEFT: NotRequired[str]
    """When the greeting bot leaves: queue or close."""
    NO_ANSWER_RULE: NotRequired[str]
    """What happens without an answer: none or text."""
    NO_ANSWER_FORM_ID: NotRequired[str]
    """CRM form offered when no operator answers."""
    NO_ANSWER_BOT_ID: NotRequired[str]
    """Bot that steps in when no operator answers."""
    NO_ANSWER_TEXT: NotRequired[str]
    """Message sent when no operator answers."""
    WORKTIME_ENABLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether working hours are taken into account (Y or N)."""
    WORKTIME_FROM: NotRequired[str]
    """Opening time as HH:MM."""
    WORKTIME_TO: NotRequired[str]
    """Closing time as HH:MM."""
    WORKTIME_TIMEZONE: NotRequired[str]
    """Time zone of working hours, such as Europe/Berlin."""
    WORKTIME_HOLIDAYS: NotRequired[Sequence[object]]
    """Holidays as DD.MM,DD.MM; a list in responses."""
    WORKTIME_DAYOFF: NotRequired[Sequence[object]]
    """Days of the week off, MO to SU."""
    WORKTIME_DAYOFF_RULE: NotRequired[str]
    """What happens outside working hours: none or text."""
    WORKTIME_DAYOFF_FORM_ID: NotRequired[str]
    """CRM form for time outside working hours."""
    WORKTIME_DAYOFF_BOT_ID: NotRequired[str]
    """Bot for time outside working hours."""
    WORKTIME_DAYOFF_TEXT: NotRequired[str]
    """Message sent outside working hours."""
    CLOSE_RULE: NotRequired[str]
    """What happens when a dialog is closed: none or text."""
    CLOSE_FORM_ID: NotRequired[str]
    """CRM form for closed dialogs."""
    CLOSE_BOT_ID: NotRequired[str]
    """Bot for closed dialogs."""
    CLOSE_TEXT: NotRequired[str]
    """Message sent when a dialog is closed."""
    FULL_CLOSE_TIME: NotRequired[str]
    """Time from closing by hand to full closure."""
    AUTO_CLOSE_RULE: NotRequired[str]
    """What happens on automatic closing: none or text."""
    AUTO_CLOSE_FORM_ID: NotRequired[str]
    """CRM form for automatically closed dialogs."""
    AUTO_CLOSE_BOT_ID: NotRequired[str]
    """Bot for automatically closed dialogs."""
    AUTO_CLOSE_TIME: NotRequired[str]
    """Time until a dialog closes by itself."""
    AUTO_CLOSE_TEXT: NotRequired[str]
    """Message sent on automatic closing."""
    AUTO_EXPIRE_TIME: NotRequired[str]
    """How long an automatically closed session lives on."""
    DATE_CREATE: NotRequired[Mapping[str, object]]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[Mapping[str, object]]
    """Time of the last settings change, serialised."""
    MODIFY_USER_ID: NotRequired[str]
    """User who last changed the settings."""
    TEMPORARY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the line is temporary (Y or N)."""
    XML_ID: NotRequired[Literal["string", "null"]]
    """External identifier. One of ``string`` (an external identifier is set), ``null`` (no
    external identifier).
    """
    LANGUAGE_ID: NotRequired[str]
    """Language code, e.g. en or de."""
    QUICK_ANSWERS_IBLOCK_ID: NotRequired[str]
    """Information block that holds the quick answers."""
    SESSION_PRIORITY: NotRequired[str]
    """Priority of sessions in the queue."""
    TYPE_MAX_CHAT: NotRequired[str]
    """Which dialogs MAX_CHAT counts: answered, answered_new or closed."""
    MAX_CHAT: NotRequired[str]
    """Most dialogs an operator may have at once."""
    OPERATOR_DATA: NotRequired[str]
    """What clients see of operators: profile, queue or hide."""
    QUEUE: NotRequired[Sequence[object]]
    """Operators of the queue: users, or departments when saving."""
    QUEUE_USERS_FIELDS: NotRequired[
        ConfigListGetParamsFilterQueueUsersFields | Mapping[str, object]
    ]
    """Display data of the queue's operators, by user identifier."""
    CONFIG_QUEUE: NotRequired[Sequence[ConfigListGetParamsFilterConfigQueue | Mapping[str, object]]]
    """Ordered queue of users and departments; as an option, Y returns it."""
    DEFAULT_OPERATOR_DATA: NotRequired[Sequence[object]]
    """Name and avatar shown for operators by default."""
    KPI_FIRST_ANSWER_TIME: NotRequired[str]
    """Target time of the first answer."""
    KPI_FIRST_ANSWER_ALERT: NotRequired[bool | Literal["Y", "N"]]
    """Whether a late first answer raises a notice (Y or N)."""
    KPI_FIRST_ANSWER_LIST: NotRequired[Sequence[object]]
    """Who is told about a late first answer."""
    KPI_FIRST_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about a late first answer."""
    KPI_FURTHER_ANSWER_TIME: NotRequired[str]
    """Target time of later answers."""
    KPI_FURTHER_ANSWER_ALERT: NotRequired[bool | Literal["Y", "N"]]
    """Whether late further answers raise a notice (Y or N)."""
    KPI_FURTHER_ANSWER_LIST: NotRequired[Sequence[object]]
    """Who is told about late further answers."""
    KPI_FURTHER_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about late further answers."""
    KPI_CHECK_OPERATOR_ACTIVITY: NotRequired[str]
    """Whether the activity of operators is watched (Y or N)."""
    SEND_NOTIFICATION_EMPTY_QUEUE: NotRequired[bool | Literal["Y", "N"]]
    """Whether an empty queue raises a notice (Y or N)."""
    USE_WELCOME_FORM: NotRequired[bool | Literal["Y", "N"]]
    """Whether a CRM form greets clients (Y or N)."""
    WELCOME_FORM_ID: NotRequired[str]
    """CRM form that greets clients."""
    WELCOME_FORM_DELAY: NotRequired[bool | Literal["Y", "N"]]
    """Whether the greeting form appears with a delay (Y or N)."""
    SEND_WELCOME_EACH_SESSION: NotRequired[bool | Literal["Y", "N"]]
    """Whether every session starts with a greeting (Y or N)."""
    CONFIRM_CLOSE: NotRequired[bool | Literal["Y", "N"]]
    """Whether closing must be confirmed (Y or N)."""
    IGNORE_WELCOME_FORM_RESPONSIBLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the greeting form's responsible person is ignored (Y or N)."""


class ConfigListGetParams(TypedDict):
    """Settings of the open channel."""

    select: NotRequired[Sequence[str]]
    """Fields to answer with."""
    order: NotRequired[ConfigListGetParamsOrder | Mapping[str, object]]
    """Sorting: field → ASC or DESC; in places the direction alone."""
    filter: NotRequired[ConfigListGetParamsFilter | Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value."""
    limit: NotRequired[int]
    """Largest number of entries to answer with. Default: ``50``."""
    offset: NotRequired[int]
    """Number of entries to skip; in event queues, number from which events are still to be read.
    Default: ``0``.
    """


class ConfigListGetOptions(TypedDict):
    """Extra options of the request."""

    QUEUE: NotRequired[bool | Literal["Y", "N"]]
    """Operators of the queue: users, or departments when saving."""
    CONFIG_QUEUE: NotRequired[bool | Literal["Y", "N"]]
    """Ordered queue of users and departments; as an option, Y returns it."""
    CHECK_PERMISSION: NotRequired[str]
    """Action for which access to the lines is checked."""


class ConfigListGetItemQueueUsersFields(TypedDict):
    """Display data of the queue's operators, by user identifier."""

    USER_NAME: Literal["string", "null"] | str
    """Display name of the operator, or null. One of ``string`` (a name is set), ``null`` (no name)
    and others.
    """
    USER_WORK_POSITION: Literal["string", "null"] | str | None
    """Job title of the operator, or null. One of ``string`` (a job title is set), ``null`` (no job
    title) and others.
    """
    USER_AVATAR: Literal["string", "null"] | str
    """Link to the operator's avatar, or null. One of ``string`` (link to the avatar), ``null`` (no
    avatar) and others.
    """
    USER_AVATAR_ID: str | int | None
    """File of the operator's avatar."""


class ConfigListGetItemConfigQueue(TypedDict):
    """Ordered queue of users and departments; as an option, Y returns it."""

    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE: str
    """Type of the object or directory concerned."""


class ConfigListGetItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    LINE_NAME: str
    """Title of the open channel."""
    ACTIVE: Literal["Y", "N"]
    """Whether it is active; for a workday, whether it is confirmed."""
    QUEUE: list[int]
    """Operators of the queue: users, or departments when saving."""
    QUEUE_USERS_FIELDS: dict[str, ConfigListGetItemQueueUsersFields]
    """Display data of the queue's operators, by user identifier."""
    CONFIG_QUEUE: list[ConfigListGetItemConfigQueue]
    """Ordered queue of users and departments; as an option, Y returns it."""
    CRM: NotRequired[Literal["Y", "N"]]
    """Whether clients are looked up in CRM (Y or N)."""
    CRM_CREATE: NotRequired[str]
    """What CRM creates for a new client."""
    CRM_CREATE_SECOND: NotRequired[str]
    """Further setting of what CRM creates."""
    CRM_CREATE_THIRD: NotRequired[Literal["Y", "N"]]
    """Whether CRM creates a third item (Y or N)."""
    CRM_FORWARD: NotRequired[Literal["Y", "N"]]
    """Whether requests go to the CRM responsible person (Y or N)."""
    CRM_CHAT_TRACKER: NotRequired[Literal["Y", "N"]]
    """Whether dialogs go to the CRM tracker (Y or N)."""
    CRM_TRANSFER_CHANGE: NotRequired[Literal["Y", "N"]]
    """Whether a transfer changes the CRM responsible person (Y or N)."""
    CRM_SOURCE: NotRequired[str]
    """Source set on the CRM item created."""
    QUEUE_TYPE: NotRequired[str]
    """How requests are shared out: evenly, strictly or all."""
    QUEUE_TIME: NotRequired[str]
    """Seconds until a request goes to the next operator."""
    NO_ANSWER_TIME: NotRequired[str]
    """Seconds until the no-answer scenario starts."""
    CHECK_AVAILABLE: NotRequired[str]
    """Whether requests are shared out by operators' availability (Y or N)."""
    WATCH_TYPING: NotRequired[str]
    """Whether typing is shown (Y or N)."""
    WELCOME_BOT_ENABLE: NotRequired[Literal["Y", "N"]]
    """Whether a bot greets clients (Y or N)."""
    WELCOME_MESSAGE: NotRequired[Literal["Y", "N"]]
    """Whether a greeting is sent (Y or N)."""
    WELCOME_MESSAGE_TEXT: NotRequired[str]
    """Greeting that clients receive first."""
    VOTE_MESSAGE: NotRequired[Literal["Y", "N"]]
    """Whether clients are asked to rate the service (Y or N)."""
    VOTE_TIME_LIMIT: NotRequired[str]
    """Time within which the client may rate."""
    VOTE_BEFORE_FINISH: NotRequired[Literal["Y", "N"]]
    """Whether a rating is asked for before the end (Y or N)."""
    VOTE_CLOSING_DELAY: NotRequired[Literal["Y", "N"]]
    """Whether a rating closes the session at once (Y or N)."""
    VOTE_MESSAGE_1_TEXT: NotRequired[str]
    """Request for a rating in the widget."""
    VOTE_MESSAGE_1_LIKE: NotRequired[str]
    """Reply to a good rating in the widget."""
    VOTE_MESSAGE_1_DISLIKE: NotRequired[str]
    """Reply to a bad rating in the widget."""
    VOTE_MESSAGE_2_TEXT: NotRequired[str]
    """Request for a rating in outside channels."""
    VOTE_MESSAGE_2_LIKE: NotRequired[str]
    """Reply to a good rating in outside channels."""
    VOTE_MESSAGE_2_DISLIKE: NotRequired[str]
    """Reply to a bad rating in outside channels."""
    AGREEMENT_MESSAGE: NotRequired[Literal["Y", "N"]]
    """Whether a consent message is shown (Y or N)."""
    AGREEMENT_ID: NotRequired[str]
    """Agreement that clients consent to."""
    CATEGORY_ENABLE: NotRequired[Literal["Y", "N"]]
    """Whether categories are used (Y or N)."""
    CATEGORY_ID: NotRequired[str]
    """Category of the line's dialogs."""
    WELCOME_BOT_JOIN: NotRequired[str]
    """When the greeting bot joins: first or always."""
    WELCOME_BOT_ID: NotRequired[str]
    """Bot that greets clients."""
    WELCOME_BOT_TIME: NotRequired[str]
    """Seconds until the bot passes the dialog to the queue."""
    WELCOME_BOT_LEFT: NotRequired[str]
    """When the greeting bot leaves: queue or close."""
    NO_ANSWER_RULE: NotRequired[str]
    """What happens without an answer: none or text."""
    NO_ANSWER_FORM_ID: NotRequired[str]
    """CRM form offered when no operator answers."""
    NO_ANSWER_BOT_ID: NotRequired[str]
    """Bot that steps in when no operator answers."""
    NO_ANSWER_TEXT: NotRequired[str]
    """Message sent when no operator answers."""
    WORKTIME_ENABLE: NotRequired[Literal["Y", "N"]]
    """Whether working hours are taken into account (Y or N)."""
    WORKTIME_FROM: NotRequired[str]
    """Opening time as HH:MM."""
    WORKTIME_TO: NotRequired[str]
    """Closing time as HH:MM."""
    WORKTIME_TIMEZONE: NotRequired[str]
    """Time zone of working hours, such as Europe/Berlin."""
    WORKTIME_HOLIDAYS: NotRequired[list[Any]]
    """Holidays as DD.MM,DD.MM; a list in responses."""
    WORKTIME_DAYOFF: NotRequired[list[Any]]
    """Days of the week off, MO to SU."""
    WORKTIME_DAYOFF_RULE: NotRequired[str]
    """What happens outside working hours: none or text."""
    WORKTIME_DAYOFF_FORM_ID: NotRequired[str]
    """CRM form for time outside working hours."""
    WORKTIME_DAYOFF_BOT_ID: NotRequired[str]
    """Bot for time outside working hours."""
    WORKTIME_DAYOFF_TEXT: NotRequired[str]
    """Message sent outside working hours."""
    CLOSE_RULE: NotRequired[str]
    """What happens when a dialog is closed: none or text."""
    CLOSE_FORM_ID: NotRequired[str]
    """CRM form for closed dialogs."""
    CLOSE_BOT_ID: NotRequired[str]
    """Bot for closed dialogs."""
    CLOSE_TEXT: NotRequired[str]
    """Message sent when a dialog is closed."""
    FULL_CLOSE_TIME: NotRequired[str]
    """Time from closing by hand to full closure."""
    AUTO_CLOSE_RULE: NotRequired[str]
    """What happens on automatic closing: none or text."""
    AUTO_CLOSE_FORM_ID: NotRequired[str]
    """CRM form for automatically closed dialogs."""
    AUTO_CLOSE_BOT_ID: NotRequired[str]
    """Bot for automatically closed dialogs."""
    AUTO_CLOSE_TIME: NotRequired[str]
    """Time until a dialog closes by itself."""
    AUTO_CLOSE_TEXT: NotRequired[str]
    """Message sent on automatic closing."""
    AUTO_EXPIRE_TIME: NotRequired[str]
    """How long an automatically closed session lives on."""
    DATE_CREATE: NotRequired[dict[str, Any]]
    """Date and time of creation."""
    DATE_MODIFY: NotRequired[dict[str, Any]]
    """Time of the last settings change, serialised."""
    MODIFY_USER_ID: NotRequired[str]
    """User who last changed the settings."""
    TEMPORARY: NotRequired[Literal["Y", "N"]]
    """Whether the line is temporary (Y or N)."""
    XML_ID: NotRequired[Literal["string", "null"]]
    """External identifier. One of ``string`` (an external identifier is set), ``null`` (no
    external identifier).
    """
    LANGUAGE_ID: NotRequired[str]
    """Language code, e.g. en or de."""
    QUICK_ANSWERS_IBLOCK_ID: NotRequired[str]
    """Information block that holds the quick answers."""
    SESSION_PRIORITY: NotRequired[str]
    """Priority of sessions in the queue."""
    TYPE_MAX_CHAT: NotRequired[str]
    """Which dialogs MAX_CHAT counts: answered, answered_new or closed."""
    MAX_CHAT: NotRequired[str]
    """Most dialogs an operator may have at once."""
    OPERATOR_DATA: NotRequired[str]
    """What clients see of operators: profile, queue or hide."""
    DEFAULT_OPERATOR_DATA: NotRequired[list[Any]]
    """Name and avatar shown for operators by default."""
    KPI_FIRST_ANSWER_TIME: NotRequired[str]
    """Target time of the first answer."""
    KPI_FIRST_ANSWER_ALERT: NotRequired[Literal["Y", "N"]]
    """Whether a late first answer raises a notice (Y or N)."""
    KPI_FIRST_ANSWER_LIST: NotRequired[list[Any]]
    """Who is told about a late first answer."""
    KPI_FIRST_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about a late first answer."""
    KPI_FURTHER_ANSWER_TIME: NotRequired[str]
    """Target time of later answers."""
    KPI_FURTHER_ANSWER_ALERT: NotRequired[Literal["Y", "N"]]
    """Whether late further answers raise a notice (Y or N)."""
    KPI_FURTHER_ANSWER_LIST: NotRequired[list[Any]]
    """Who is told about late further answers."""
    KPI_FURTHER_ANSWER_TEXT: NotRequired[str]
    """Text of the notice about late further answers."""
    KPI_CHECK_OPERATOR_ACTIVITY: NotRequired[str]
    """Whether the activity of operators is watched (Y or N)."""
    SEND_NOTIFICATION_EMPTY_QUEUE: NotRequired[Literal["Y", "N"]]
    """Whether an empty queue raises a notice (Y or N)."""
    USE_WELCOME_FORM: NotRequired[Literal["Y", "N"]]
    """Whether a CRM form greets clients (Y or N)."""
    WELCOME_FORM_ID: NotRequired[str]
    """CRM form that greets clients."""
    WELCOME_FORM_DELAY: NotRequired[Literal["Y", "N"]]
    """Whether the greeting form appears with a delay (Y or N)."""
    SEND_WELCOME_EACH_SESSION: NotRequired[Literal["Y", "N"]]
    """Whether every session starts with a greeting (Y or N)."""
    CONFIRM_CLOSE: NotRequired[Literal["Y", "N"]]
    """Whether closing must be confirmed (Y or N)."""
    IGNORE_WELCOME_FORM_RESPONSIBLE: NotRequired[Literal["Y", "N"]]
    """Whether the greeting form's responsible person is ignored (Y or N)."""


class ConfigPathGetResult(TypedDict):
    """What ``result`` holds."""

    SERVER_ADDRESS: str
    """Base URL of the account."""
    PUBLIC_PATH: str
    """Path of the public page, relative to the account."""


class CrmChatGetResult(TypedDict):
    """What ``result`` holds."""

    CHAT_ID: str
    """Identifier of the chat."""
    CONNECTOR_ID: str
    """Code of the connector behind the chat."""
    CONNECTOR_TITLE: str
    """Display name of the connector."""


class DialogGetResultRestrictions(TypedDict):
    """What may be done with the chat, by action."""

    avatar: bool
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    rename: bool
    """Whether the chat may be renamed."""
    extend: bool
    """Whether chat settings may be extended."""
    call: bool
    """Whether calls are allowed in the chat."""
    mute: bool
    """Whether notifications of the chat may be turned off."""
    leave: bool
    """Whether participants may leave the chat."""
    leave_owner: bool
    """Whether the owner may leave the chat."""
    send: bool
    """Whether messages may be sent."""
    user_list: bool
    """Whether the participants may be listed."""


class DialogGetResultEntityLink(TypedDict):
    """Link of the chat to its outside channel."""

    type: str
    """Kind of chat, user, file or linked object; lines for open channel chats."""
    url: str
    id: str
    """Identifier."""


class DialogGetResultPermissions(TypedDict):
    """What the user or the role may do."""

    manage_users_add: str
    """Role that may add participants."""
    manage_users_delete: str
    """Role that may remove participants."""
    manage_ui: str
    """Role that may manage the chat's interface."""
    manage_settings: str
    """Role that may change the chat settings."""
    manage_messages: str
    """Role that may manage messages."""
    can_post: str
    """Role that may write messages."""


class DialogGetResultReadedList(TypedDict):
    """Who read which message, and when."""

    user_id: int
    """Identifier of the user."""
    user_name: str
    """Name of the user concerned."""
    message_id: int
    """Identifier of the message; in the offline event queue, a list of identifiers."""
    date: str | None


class DialogGetResultLastMessageViewsFirstViewers(TypedDict):
    """Users who saw the message first."""

    user_id: int
    """Identifier of the user."""
    user_name: str
    """Name of the user concerned."""
    date: str


class DialogGetResultLastMessageViews(TypedDict):
    """Who has seen the last message."""

    message_id: int
    """Identifier of the message; in the offline event queue, a list of identifiers."""
    first_viewers: list[DialogGetResultLastMessageViewsFirstViewers]
    """Users who saw the message first."""
    count_of_viewers: int
    """How many further users saw the message."""


class DialogGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    parent_chat_id: int
    """Chat that this one belongs to."""
    parent_message_id: int
    """Message that this chat hangs on."""
    name: str
    description: str | None
    owner: int
    """User who owns the chat."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    color: str
    """Colour, mostly as a hex code."""
    type: str
    """Kind of chat, user, file or linked object; lines for open channel chats."""
    counter: int
    """Counter, e.g. the number of unread messages."""
    user_counter: int
    """How many participants have unread messages."""
    message_count: int
    """How many messages the chat holds."""
    unread_id: int
    """First unread message, or 0."""
    restrictions: DialogGetResultRestrictions
    """What may be done with the chat, by action."""
    last_message_id: int
    """Newest message of the chat."""
    last_id: int
    """Latest message, for service use."""
    marked_id: int
    """Message that is marked, or 0."""
    disk_folder_id: int
    """Drive folder of the chat's files."""
    entity_type: str
    """Type of the object concerned."""
    entity_id: str
    """User code of the line, its parts separated by bars."""
    entity_data_1: str
    """Session data, separated by bars."""
    entity_data_2: str
    """CRM items linked to the chat, as a string."""
    entity_data_3: str
    """Service flag of the chat."""
    mute_list: list[Any]
    """Users who muted the chat."""
    date_create: str
    """Date and time of creation."""
    message_type: str
    """One-letter code of the kind of chat."""
    public: str
    """Flag of a public chat."""
    role: str
    """Role, e.g. of a user or participant."""
    entity_link: DialogGetResultEntityLink
    """Link of the chat to its outside channel."""
    text_field_enabled: bool
    """Whether people can type into the chat."""
    background_id: int | None
    """Background of the chat, or null."""
    permissions: DialogGetResultPermissions
    """What the user or the role may do."""
    is_new: bool
    """Whether the chat has only just been created."""
    readed_list: list[DialogGetResultReadedList]
    """Who read which message, and when."""
    manager_list: list[int]
    """Operators who act as managers of the chat."""
    last_message_views: DialogGetResultLastMessageViews
    """Who has seen the last message."""
    dialog_id: str
    """Dialog as the word chat plus the chat identifier."""


class RevisionGetResult(TypedDict):
    """What ``result`` holds."""

    rest: int
    """API revision number that REST clients see."""
    web: int
    """API revision number of the browser and desktop clients."""
    mobile: int
    """API revision number of the mobile app."""


class SessionOpenResult(TypedDict):
    """What ``result`` holds."""

    chatId: int | str
    """Identifier of the chat."""


class SessionHistoryGetResultMessageParamsAttachBlocksLink(TypedDict):
    """Link block of an attachment, or the address it leads to."""

    name: str
    link: str
    """Link block of an attachment, or the address it leads to."""


class SessionHistoryGetResultMessageParamsAttachBlocksGrid(TypedDict):
    """Rows of a table block in an attachment."""

    display: str
    """Layout of the grid row, such as ROW or LINE."""
    name: str
    value: str
    colorToken: str
    """Named colour of the grid row, such as base."""
    height: NotRequired[int]


class SessionHistoryGetResultMessageParamsAttachBlocks(TypedDict):
    """Parts that make up the attachment of the message."""

    link: NotRequired[list[SessionHistoryGetResultMessageParamsAttachBlocksLink]]
    """Link block of an attachment, or the address it leads to."""
    grid: NotRequired[list[SessionHistoryGetResultMessageParamsAttachBlocksGrid]]
    """Rows of a table block in an attachment."""


class SessionHistoryGetResultMessageParamsAttach(TypedDict):
    """Attachments, or whether there are any."""

    id: int
    """Identifier."""
    blocks: list[SessionHistoryGetResultMessageParamsAttachBlocks]
    """Parts that make up the attachment of the message."""
    description: str
    color: str
    """Colour, mostly as a hex code."""


class SessionHistoryGetResultMessageParams(TypedDict):
    """Service data of the message, such as attachments and files."""

    connectorMid: NotRequired[list[str]]
    """Identifiers of the message on the connector's side."""
    fileId: NotRequired[list[int]]
    """Identifier of the file."""
    attach: NotRequired[list[SessionHistoryGetResultMessageParamsAttach]]
    """Attachments, or whether there are any."""


class SessionHistoryGetResultMessage(TypedDict):
    """Text or data of the message."""

    id: str
    """Identifier."""
    chatid: str
    """Chat of the message or the file."""
    senderid: str
    """Author of the message; 0 for system messages."""
    recipientid: str
    """Chat that got the message, as `chat` with its number."""
    date: str
    text: str
    textlegacy: str
    """Message text in the older markup."""
    params: SessionHistoryGetResultMessageParams
    """Service data of the message, such as attachments and files."""


class SessionHistoryGetResultUsers(TypedDict):
    """Users, as data, identifiers or access codes."""

    id: str
    """Identifier."""
    name: str
    active: bool
    """Whether it is active."""
    firstName: str
    """Given name of the user."""
    lastName: str
    """Family name of the user."""
    workPosition: str
    """Job title of the person or bot."""
    color: str
    """Colour, mostly as a hex code."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    avatarId: str
    """File of the user's avatar; null when there is none."""
    birthday: str
    """Birthday of the user, as day and month."""
    gender: str
    """Gender of the user: M or F."""
    phoneDevice: bool
    """Whether the user has a telephone set connected."""
    phones: bool
    """Telephone numbers of the user, or false."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    network: bool
    """Whether the user comes from Bitrix24.Network."""
    bot: bool
    """Whether the user is a bot."""
    connector: bool
    """Whether the user is an open channel client behind a connector."""
    profile: str
    """Address of the user's profile page."""
    externalAuthId: str
    """Way of external authorisation of the user."""
    status: str
    """Online status of the user, or processing status of the file."""
    idle: bool
    """Since when the user has been idle, or false."""
    lastActivityDate: str
    """When the user was last active, in ISO 8601 format."""
    mobileLastDate: bool
    """When the user last came from the mobile app, or false."""
    desktopLastDate: bool
    """When the user last came from the desktop app, or false."""
    departments: list[int]
    """Identifiers of the user's departments."""
    absent: bool
    """Date of the user's absence, or false."""
    type: str
    """Kind of chat, user, file or linked object; lines for open channel chats."""
    services: Any
    botData: Any
    """Details of the bot; null for people."""


class SessionHistoryGetResultOpenlines(TypedDict):
    """Open line data, such as the right to rate."""

    canvoteashead: dict[str, bool]
    """Whether the supervisor can rate, by open line."""


class SessionHistoryGetResultUserInGroup(TypedDict):
    """Users by department; an empty array if none."""

    id: int
    """Identifier."""
    users: list[str]
    """Users, as data, identifiers or access codes."""


class SessionHistoryGetResultChatEntityLink(TypedDict):
    """Link between the chat and the open channel."""

    type: str
    """Kind of chat, user, file or linked object; lines for open channel chats."""
    url: str
    id: str
    """Identifier."""


class SessionHistoryGetResultChatPermissions(TypedDict):
    """What the user or the role may do."""

    manageUsersAdd: str
    """Lowest role that may add people, such as member."""
    manageUsersDelete: str
    """Lowest role that may remove people, such as manager."""
    manageUi: str
    """Lowest role that may change the chat's look."""
    manageSettings: str
    """Lowest role that may change the settings, such as owner."""
    manageMessages: str
    """Lowest role that may manage messages."""
    canPost: str
    """Lowest role that may write messages."""


class SessionHistoryGetResultChat(TypedDict):
    """Data of the chat."""

    id: str
    """Identifier."""
    parentChatId: int
    """Chat from which a thread was started; 0 for none."""
    parentMessageId: int
    """Message from which a thread was started; 0 for none."""
    name: str
    owner: str
    """User who owns the chat."""
    color: str
    """Colour, mostly as a hex code."""
    extranet: bool
    """Whether extranet users are meant, take part or have access."""
    avatar: str
    """Avatar: a link, an image as Base64, or, among permissions, whether it may be changed."""
    call: str
    """Whether calls are allowed in the chat."""
    callNumber: str
    """Telephone number of the chat's call; empty for none."""
    entityType: str
    """Type of the object concerned."""
    entityId: str
    """Identifier of the object concerned."""
    entityData1: str
    """First string of channel data: CRM binding, session and flags."""
    entityData2: str
    """Second string of channel data: linked CRM objects."""
    entityData3: str
    """Third string of channel data."""
    messageCount: int
    """How many messages the chat holds."""
    public: str
    """Flag of a public chat."""
    muteList: dict[str, bool]
    """Per user, whether notifications of the chat are off."""
    managerList: list[int]
    """Identifiers of the operators who manage the chat."""
    dateCreate: str
    """When the chat was created, in ISO 8601 format."""
    type: str
    """Kind of chat, user, file or linked object; lines for open channel chats."""
    entityLink: SessionHistoryGetResultChatEntityLink
    """Link between the chat and the open channel."""
    permissions: SessionHistoryGetResultChatPermissions
    """What the user or the role may do."""
    textFieldEnabled: bool
    """Whether people can type in the chat."""
    backgroundId: Any
    """Background of the chat; null for the usual one."""
    messageType: str
    """One-letter code of the kind of chat; L for open channels."""
    isNew: bool
    """Whether the chat has only just been created."""


class SessionHistoryGetResultFilesImage(TypedDict):
    """What ``image`` holds."""

    height: int
    width: int


class SessionHistoryGetResultFilesViewerattrs(TypedDict):
    """Settings for showing the file in the viewer."""

    viewer: str
    """Viewer that shows the file."""
    viewertype: str
    """How the viewer shows the file."""
    src: str
    """Address of the file for the viewer."""
    viewerresized: str
    """Mark of a resized version in the viewer; may be empty."""
    objectid: str
    """Drive object of the file."""
    viewergroupby: str
    """Group of files that the viewer pages through."""
    imchatid: int
    """Chat in which the viewer opens the file."""
    title: str
    actions: str
    """Actions that the viewer offers, as a JSON string."""


class SessionHistoryGetResultFilesMediaurl(TypedDict):
    """Addresses of the media versions of the file."""

    preview: dict[str, str]
    """Preview addresses by width in pixels."""


class SessionHistoryGetResultFiles(TypedDict):
    """Files of the messages by identifier, or an empty array."""

    id: int
    """Identifier."""
    chatid: int
    """Chat of the message or the file."""
    date: str
    type: str
    """Kind of chat, user, file or linked object; lines for open channel chats."""
    name: str
    extension: str
    """Extension of the file name, without the dot."""
    size: int
    image: SessionHistoryGetResultFilesImage
    status: str
    """Online status of the user, or processing status of the file."""
    progress: int
    """How much of the file has been processed, in per cent."""
    authorid: int
    """User who sent the file."""
    authorname: str
    """Name of the user who sent the file."""
    urlpreview: str
    """Address of a preview of the file."""
    urlshow: str
    """Address for viewing the file."""
    urldownload: str
    """Address for downloading the file."""
    viewerattrs: SessionHistoryGetResultFilesViewerattrs
    """Settings for showing the file in the viewer."""
    mediaurl: SessionHistoryGetResultFilesMediaurl
    """Addresses of the media versions of the file."""
    istranscribable: bool
    """Whether the file can be turned into text."""
    isvideonote: bool
    """Whether the file is a video message."""
    isvoicenote: bool
    """Whether the file is a voice message."""


class SessionHistoryGetResult(TypedDict):
    """What ``result`` holds."""

    chatId: int
    """Identifier of the chat."""
    canJoin: str
    """Whether the caller can join the dialog (Y or N)."""
    canVoteHead: str
    """Whether the supervisor can rate operators (Y or N)."""
    sessionId: int
    """Session of the open line."""
    sessionVoteHead: int
    """Supervisor's rating of the session."""
    sessionCommentHead: str | None
    """What the supervisor wrote about the session, or null."""
    userId: str
    """Identifier of the user."""
    message: dict[str, SessionHistoryGetResultMessage]
    """Text or data of the message."""
    usersMessage: dict[str, list[str]]
    """Message identifiers of each chat, keyed by chat."""
    users: dict[str, SessionHistoryGetResultUsers]
    """Users, as data, identifiers or access codes."""
    openlines: SessionHistoryGetResultOpenlines
    """Open line data, such as the right to rate."""
    userInGroup: dict[str, SessionHistoryGetResultUserInGroup]
    """Users by department; an empty array if none."""
    woUserInGroup: list[Any]
    """Users outside the listed departments."""
    chat: dict[str, SessionHistoryGetResultChat]
    """Data of the chat."""
    userBlockChat: dict[str, dict[str, bool]]
    """Whether users blocked the chat, by chat and user."""
    userInChat: dict[str, list[int]]
    """Participants by chat; an empty array if none."""
    files: dict[str, SessionHistoryGetResultFiles]
    """Files of the messages by identifier, or an empty array."""


_BOT__SESSION__FINISH: Final[Endpoint[bool]] = Endpoint("imopenlines.bot.session.finish")
_BOT__SESSION__OPERATOR: Final[Endpoint[bool]] = Endpoint("imopenlines.bot.session.operator")
_BOT__SESSION__TRANSFER: Final[Endpoint[bool]] = Endpoint("imopenlines.bot.session.transfer")
_BOT__SESSION__MESSAGE__SEND: Final[Endpoint[bool]] = Endpoint(
    "imopenlines.bot.session.message.send"
)
_CONFIG__ADD: Final[Endpoint[int]] = Endpoint("imopenlines.config.add")
_CONFIG__DELETE: Final[Endpoint[bool]] = Endpoint("imopenlines.config.delete")
_CONFIG__GET: Final[Endpoint[ConfigGetResult]] = Endpoint("imopenlines.config.get", write=False)
_CONFIG__UPDATE: Final[Endpoint[bool]] = Endpoint("imopenlines.config.update")
_CONFIG__LIST__GET: Final[ListEndpoint[ConfigListGetItem]] = ListEndpoint(
    "imopenlines.config.list.get", Paging("offset", (), 50, ("PARAMS", "offset"), id="ID")
)
_CONFIG__PATH__GET: Final[Endpoint[ConfigPathGetResult]] = Endpoint(
    "imopenlines.config.path.get", write=False
)
_CRM__CHAT__GET: Final[Endpoint[list[CrmChatGetResult]]] = Endpoint(
    "imopenlines.crm.chat.get", write=False
)
_CRM__CHAT__GET_LAST_ID: Final[Endpoint[int]] = Endpoint(
    "imopenlines.crm.chat.getLastId", write=False
)
_CRM__CHAT__USER__ADD: Final[Endpoint[int]] = Endpoint("imopenlines.crm.chat.user.add")
_CRM__CHAT__USER__DELETE: Final[Endpoint[int]] = Endpoint("imopenlines.crm.chat.user.delete")
_CRM__LEAD__CREATE: Final[Endpoint[bool]] = Endpoint("imopenlines.crm.lead.create")
_CRM__MESSAGE__ADD: Final[Endpoint[int]] = Endpoint("imopenlines.crm.message.add")
_DIALOG__GET: Final[Endpoint[DialogGetResult]] = Endpoint("imopenlines.dialog.get", write=False)
_MESSAGE__QUICK__SAVE: Final[Endpoint[bool]] = Endpoint("imopenlines.message.quick.save")
_MESSAGE__SESSION__START: Final[Endpoint[bool]] = Endpoint("imopenlines.message.session.start")
_NETWORK__JOIN: Final[Endpoint[int]] = Endpoint("imopenlines.network.join")
_NETWORK__MESSAGE__ADD: Final[Endpoint[bool]] = Endpoint("imopenlines.network.message.add")
_OPERATOR__ANSWER: Final[Endpoint[bool]] = Endpoint("imopenlines.operator.answer")
_OPERATOR__FINISH: Final[Endpoint[bool]] = Endpoint("imopenlines.operator.finish")
_OPERATOR__SKIP: Final[Endpoint[bool]] = Endpoint("imopenlines.operator.skip")
_OPERATOR__SPAM: Final[Endpoint[bool]] = Endpoint("imopenlines.operator.spam")
_OPERATOR__TRANSFER: Final[Endpoint[bool]] = Endpoint("imopenlines.operator.transfer")
_OPERATOR__ANOTHER__FINISH: Final[Endpoint[bool]] = Endpoint("imopenlines.operator.another.finish")
_REVISION__GET: Final[Endpoint[RevisionGetResult]] = Endpoint(
    "imopenlines.revision.get", write=False
)
_SESSION__INTERCEPT: Final[Endpoint[bool]] = Endpoint("imopenlines.session.intercept")
_SESSION__JOIN: Final[Endpoint[bool]] = Endpoint("imopenlines.session.join")
_SESSION__OPEN: Final[Endpoint[SessionOpenResult]] = Endpoint(
    "imopenlines.session.open", write=False
)
_SESSION__START: Final[Endpoint[bool]] = Endpoint("imopenlines.session.start")
_SESSION__HEAD__VOTE: Final[Endpoint[bool]] = Endpoint("imopenlines.session.head.vote")
_SESSION__HISTORY__GET: Final[Endpoint[SessionHistoryGetResult]] = Endpoint(
    "imopenlines.session.history.get", write=False
)
_SESSION__MODE__PIN: Final[Endpoint[bool]] = Endpoint("imopenlines.session.mode.pin")
_SESSION__MODE__PIN_ALL: Final[Endpoint[list[int]]] = Endpoint("imopenlines.session.mode.pinAll")
_SESSION__MODE__SILENT: Final[Endpoint[bool]] = Endpoint("imopenlines.session.mode.silent")
_SESSION__MODE__UNPIN_ALL: Final[Endpoint[list[int]]] = Endpoint(
    "imopenlines.session.mode.unpinAll"
)


class ImopenlinesMethods(Namespace):
    """Methods of ``imopenlines``."""

    @property
    def bot(self) -> ImopenlinesBotMethods:
        """Methods of ``imopenlines.bot``."""
        return ImopenlinesBotMethods(self._caller)

    @property
    def config(self) -> ImopenlinesConfigMethods:
        """Methods of ``imopenlines.config``."""
        return ImopenlinesConfigMethods(self._caller)

    @property
    def crm(self) -> ImopenlinesCrmMethods:
        """Methods of ``imopenlines.crm``."""
        return ImopenlinesCrmMethods(self._caller)

    @property
    def dialog(self) -> ImopenlinesDialogMethods:
        """Methods of ``imopenlines.dialog``."""
        return ImopenlinesDialogMethods(self._caller)

    @property
    def message(self) -> ImopenlinesMessageMethods:
        """Methods of ``imopenlines.message``."""
        return ImopenlinesMessageMethods(self._caller)

    @property
    def network(self) -> ImopenlinesNetworkMethods:
        """Methods of ``imopenlines.network``."""
        return ImopenlinesNetworkMethods(self._caller)

    @property
    def operator(self) -> ImopenlinesOperatorMethods:
        """Methods of ``imopenlines.operator``."""
        return ImopenlinesOperatorMethods(self._caller)

    @property
    def revision(self) -> ImopenlinesRevisionMethods:
        """Methods of ``imopenlines.revision``."""
        return ImopenlinesRevisionMethods(self._caller)

    @property
    def session(self) -> ImopenlinesSessionMethods:
        """Methods of ``imopenlines.session``."""
        return ImopenlinesSessionMethods(self._caller)


class AsyncImopenlinesMethods(AsyncNamespace):
    """Methods of ``imopenlines``."""

    @property
    def bot(self) -> AsyncImopenlinesBotMethods:
        """Methods of ``imopenlines.bot``."""
        return AsyncImopenlinesBotMethods(self._caller)

    @property
    def config(self) -> AsyncImopenlinesConfigMethods:
        """Methods of ``imopenlines.config``."""
        return AsyncImopenlinesConfigMethods(self._caller)

    @property
    def crm(self) -> AsyncImopenlinesCrmMethods:
        """Methods of ``imopenlines.crm``."""
        return AsyncImopenlinesCrmMethods(self._caller)

    @property
    def dialog(self) -> AsyncImopenlinesDialogMethods:
        """Methods of ``imopenlines.dialog``."""
        return AsyncImopenlinesDialogMethods(self._caller)

    @property
    def message(self) -> AsyncImopenlinesMessageMethods:
        """Methods of ``imopenlines.message``."""
        return AsyncImopenlinesMessageMethods(self._caller)

    @property
    def network(self) -> AsyncImopenlinesNetworkMethods:
        """Methods of ``imopenlines.network``."""
        return AsyncImopenlinesNetworkMethods(self._caller)

    @property
    def operator(self) -> AsyncImopenlinesOperatorMethods:
        """Methods of ``imopenlines.operator``."""
        return AsyncImopenlinesOperatorMethods(self._caller)

    @property
    def revision(self) -> AsyncImopenlinesRevisionMethods:
        """Methods of ``imopenlines.revision``."""
        return AsyncImopenlinesRevisionMethods(self._caller)

    @property
    def session(self) -> AsyncImopenlinesSessionMethods:
        """Methods of ``imopenlines.session``."""
        return AsyncImopenlinesSessionMethods(self._caller)


class ImopenlinesBotMethods(Namespace):
    """Methods of ``imopenlines.bot``."""

    @property
    def session(self) -> ImopenlinesBotSessionMethods:
        """Methods of ``imopenlines.bot.session``."""
        return ImopenlinesBotSessionMethods(self._caller)


class AsyncImopenlinesBotMethods(AsyncNamespace):
    """Methods of ``imopenlines.bot``."""

    @property
    def session(self) -> AsyncImopenlinesBotSessionMethods:
        """Methods of ``imopenlines.bot.session``."""
        return AsyncImopenlinesBotSessionMethods(self._caller)


class ImopenlinesBotSessionMethods(Namespace):
    """Methods of ``imopenlines.bot.session``."""

    @property
    def message(self) -> ImopenlinesBotSessionMessageMethods:
        """Methods of ``imopenlines.bot.session.message``."""
        return ImopenlinesBotSessionMessageMethods(self._caller)

    def finish(
        self,
        *,
        chat_id: int,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Close an open line dialog as its chat bot.

        Args:
            chat_id: Identifier of the chat. Required.
            client_id: Bot's client code; needed for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``BOT_ID_ERROR``: The application has registered no chat bot.
                ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.finish``. Scope: ``imopenlines``, ``imbot``. Who
        may call: a user of the application that registered the chat bot. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return self._call(
            _BOT__SESSION__FINISH, {"CHAT_ID": chat_id, "CLIENT_ID": client_id}, extra_params
        )

    def operator(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass a dialog from the chat bot to a free operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``WRONG_CHAT``: An operator, not a chat bot, already holds the
                dialog. ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.operator``. Scope: ``imopenlines``, ``imbot``. Who
        may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html
        """
        return self._call(_BOT__SESSION__OPERATOR, {"CHAT_ID": chat_id}, extra_params)

    def transfer(
        self,
        *,
        chat_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        queue_id: int | NotGiven = NOT_GIVEN,
        transfer_id: str | int | NotGiven = NOT_GIVEN,
        leave: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass a dialog from the chat bot to a chosen operator or queue.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user.
            queue_id: Open line whose queue takes the dialog.
            transfer_id: Target: a user identifier, or queue plus an open line identifier.
            leave: Whether the bot leaves at once (Y) or on confirmation (N). Default: ``N``.
            client_id: Bot's client code; needed for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``USER_ID_EMPTY``: USER_ID is empty or not above zero.
                ``QUEUE_ID_EMPTY``: QUEUE_ID is empty or not above zero. ``TRANSFER_ID_EMPTY``:
                The target is missing: USER_ID, QUEUE_ID or TRANSFER_ID is needed.
                ``BOT_ID_ERROR``: The application has registered no chat bot.
                ``OPERATOR_WRONG``: The dialog cannot be passed to this operator or queue.
                ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.transfer``. Scope: ``imopenlines``, ``imbot``. Who
        may call: a user of the application that registered the chat bot. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html
        """
        return self._call(
            _BOT__SESSION__TRANSFER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
                "TRANSFER_ID": transfer_id,
                "LEAVE": _yes_no(leave),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class AsyncImopenlinesBotSessionMethods(AsyncNamespace):
    """Methods of ``imopenlines.bot.session``."""

    @property
    def message(self) -> AsyncImopenlinesBotSessionMessageMethods:
        """Methods of ``imopenlines.bot.session.message``."""
        return AsyncImopenlinesBotSessionMessageMethods(self._caller)

    async def finish(
        self,
        *,
        chat_id: int,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Close an open line dialog as its chat bot.

        Args:
            chat_id: Identifier of the chat. Required.
            client_id: Bot's client code; needed for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``BOT_ID_ERROR``: The application has registered no chat bot.
                ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.finish``. Scope: ``imopenlines``, ``imbot``. Who
        may call: a user of the application that registered the chat bot. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
        """
        return await self._call(
            _BOT__SESSION__FINISH, {"CHAT_ID": chat_id, "CLIENT_ID": client_id}, extra_params
        )

    async def operator(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass a dialog from the chat bot to a free operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``WRONG_CHAT``: An operator, not a chat bot, already holds the
                dialog. ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.operator``. Scope: ``imopenlines``, ``imbot``. Who
        may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html
        """
        return await self._call(_BOT__SESSION__OPERATOR, {"CHAT_ID": chat_id}, extra_params)

    async def transfer(
        self,
        *,
        chat_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        queue_id: int | NotGiven = NOT_GIVEN,
        transfer_id: str | int | NotGiven = NOT_GIVEN,
        leave: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass a dialog from the chat bot to a chosen operator or queue.

        Args:
            chat_id: Identifier of the chat. Required.
            user_id: Identifier of the user.
            queue_id: Open line whose queue takes the dialog.
            transfer_id: Target: a user identifier, or queue plus an open line identifier.
            leave: Whether the bot leaves at once (Y) or on confirmation (N). Default: ``N``.
            client_id: Bot's client code; needed for webhooks only.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``USER_ID_EMPTY``: USER_ID is empty or not above zero.
                ``QUEUE_ID_EMPTY``: QUEUE_ID is empty or not above zero. ``TRANSFER_ID_EMPTY``:
                The target is missing: USER_ID, QUEUE_ID or TRANSFER_ID is needed.
                ``BOT_ID_ERROR``: The application has registered no chat bot.
                ``OPERATOR_WRONG``: The dialog cannot be passed to this operator or queue.
                ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.transfer``. Scope: ``imopenlines``, ``imbot``. Who
        may call: a user of the application that registered the chat bot. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html
        """
        return await self._call(
            _BOT__SESSION__TRANSFER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
                "TRANSFER_ID": transfer_id,
                "LEAVE": _yes_no(leave),
                "CLIENT_ID": client_id,
            },
            extra_params,
        )


class ImopenlinesBotSessionMessageMethods(Namespace):
    """Methods of ``imopenlines.bot.session.message``."""

    def send(
        self,
        *,
        chat_id: int,
        name: Literal["WELCOME", "DEFAULT"] | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send an automatic message to an open line dialog as the chat bot.

        Args:
            chat_id: Identifier of the chat. Required.
            name: One of ``WELCOME`` (greeting from the line's settings; MESSAGE is ignored),
                ``DEFAULT`` (text given in MESSAGE).
            message: Text, e.g. of the message, notification or answer.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.message.send``. Scope: ``imopenlines``, ``imbot``.
        Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        return self._call(
            _BOT__SESSION__MESSAGE__SEND,
            {"CHAT_ID": chat_id, "NAME": name, "MESSAGE": message},
            extra_params,
        )


class AsyncImopenlinesBotSessionMessageMethods(AsyncNamespace):
    """Methods of ``imopenlines.bot.session.message``."""

    async def send(
        self,
        *,
        chat_id: int,
        name: Literal["WELCOME", "DEFAULT"] | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Send an automatic message to an open line dialog as the chat bot.

        Args:
            chat_id: Identifier of the chat. Required.
            name: One of ``WELCOME`` (greeting from the line's settings; MESSAGE is ignored),
                ``DEFAULT`` (text given in MESSAGE).
            message: Text, e.g. of the message, notification or answer.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``WRONG_AUTH_TYPE``: The call cannot be made with a browser session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.bot.session.message.send``. Scope: ``imopenlines``, ``imbot``.
        Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
        """
        return await self._call(
            _BOT__SESSION__MESSAGE__SEND,
            {"CHAT_ID": chat_id, "NAME": name, "MESSAGE": message},
            extra_params,
        )


class ImopenlinesConfigMethods(Namespace):
    """Methods of ``imopenlines.config``."""

    @property
    def list(self) -> ImopenlinesConfigListMethods:
        """Methods of ``imopenlines.config.list``."""
        return ImopenlinesConfigListMethods(self._caller)

    @property
    def path(self) -> ImopenlinesConfigPathMethods:
        """Methods of ``imopenlines.config.path``."""
        return ImopenlinesConfigPathMethods(self._caller)

    def add(
        self,
        *,
        params: ConfigAddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an open line with its settings.

        Args:
            params: Settings of the open channel. Keys: ``LINE_NAME``, ``QUEUE``,
                ``QUEUE_TYPE``, ``QUEUE_TIME``, ``NO_ANSWER_TIME``, ``WELCOME_MESSAGE``,
                ``WELCOME_MESSAGE_TEXT``, ``CRM``, ``CRM_CREATE``, ``CRM_SOURCE``,
                ``CRM_FORWARD``, ``MAX_CHAT``, ``TYPE_MAX_CHAT``, ``WORKTIME_ENABLE``,
                ``WORKTIME_FROM``, ``WORKTIME_TO``, ``WORKTIME_TIMEZONE``, ``WORKTIME_DAYOFF``,
                ``WORKTIME_DAYOFF_RULE``, ``WORKTIME_DAYOFF_TEXT``, ``ACTIVE``,
                ``VOTE_MESSAGE``, ``LANGUAGE_ID``, ``CRM_CREATE_SECOND``, ``CRM_CREATE_THIRD``,
                ``CRM_CHAT_TRACKER``, ``CRM_TRANSFER_CHANGE``, ``CATEGORY_ENABLE``,
                ``CATEGORY_ID``, ``SESSION_PRIORITY``, ``WELCOME_BOT_ENABLE``,
                ``WELCOME_BOT_JOIN``, ``WELCOME_BOT_ID``, ``WELCOME_BOT_TIME``,
                ``WELCOME_BOT_LEFT``, ``CHECK_AVAILABLE``, ``WATCH_TYPING``,
                ``SEND_WELCOME_EACH_SESSION``, ``OPERATOR_DATA``, ``DEFAULT_OPERATOR_DATA``,
                ``NO_ANSWER_RULE``, ``NO_ANSWER_FORM_ID``, ``NO_ANSWER_BOT_ID``,
                ``NO_ANSWER_TEXT``, ``WORKTIME_HOLIDAYS``, ``WORKTIME_DAYOFF_FORM_ID``,
                ``WORKTIME_DAYOFF_BOT_ID``, ``CLOSE_RULE``, ``CLOSE_FORM_ID``, ``CLOSE_BOT_ID``,
                ``CLOSE_TEXT``, ``VOTE_TIME_LIMIT``, ``VOTE_CLOSING_DELAY``,
                ``VOTE_BEFORE_FINISH``, ``VOTE_MESSAGE_1_TEXT``, ``VOTE_MESSAGE_1_LIKE``,
                ``VOTE_MESSAGE_1_DISLIKE``, ``VOTE_MESSAGE_2_TEXT``, ``VOTE_MESSAGE_2_LIKE``,
                ``VOTE_MESSAGE_2_DISLIKE``, ``AUTO_CLOSE_RULE``, ``FULL_CLOSE_TIME``,
                ``AUTO_CLOSE_TIME``, ``AUTO_CLOSE_FORM_ID``, ``AUTO_CLOSE_BOT_ID``,
                ``AUTO_CLOSE_TEXT``, ``AUTO_EXPIRE_TIME``, ``TEMPORARY``,
                ``QUICK_ANSWERS_IBLOCK_ID``, ``KPI_FIRST_ANSWER_TIME``,
                ``KPI_FIRST_ANSWER_ALERT``, ``KPI_FIRST_ANSWER_LIST``,
                ``KPI_FIRST_ANSWER_TEXT``, ``KPI_FURTHER_ANSWER_TIME``,
                ``KPI_FURTHER_ANSWER_ALERT``, ``KPI_FURTHER_ANSWER_LIST``,
                ``KPI_FURTHER_ANSWER_TEXT``, ``KPI_CHECK_OPERATOR_ACTIVITY``,
                ``USE_WELCOME_FORM``, ``WELCOME_FORM_ID``, ``WELCOME_FORM_DELAY``,
                ``CONFIRM_CLOSE``, ``IGNORE_WELCOME_FORM_RESPONSIBLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.add``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
        """
        return self._call(
            _CONFIG__ADD,
            {
                "PARAMS": _in_fields(
                    params,
                    {
                        "WELCOME_MESSAGE": _yes_no,
                        "CRM": _yes_no,
                        "CRM_FORWARD": _yes_no,
                        "WORKTIME_ENABLE": _yes_no,
                        "ACTIVE": _yes_no,
                        "VOTE_MESSAGE": _yes_no,
                        "CRM_CREATE_THIRD": _yes_no,
                        "CRM_CHAT_TRACKER": _yes_no,
                        "CRM_TRANSFER_CHANGE": _yes_no,
                        "CATEGORY_ENABLE": _yes_no,
                        "WELCOME_BOT_ENABLE": _yes_no,
                        "CHECK_AVAILABLE": _yes_no,
                        "WATCH_TYPING": _yes_no,
                        "SEND_WELCOME_EACH_SESSION": _yes_no,
                        "VOTE_CLOSING_DELAY": _yes_no,
                        "VOTE_BEFORE_FINISH": _yes_no,
                        "TEMPORARY": _yes_no,
                        "KPI_FIRST_ANSWER_ALERT": _yes_no,
                        "KPI_FURTHER_ANSWER_ALERT": _yes_no,
                        "KPI_CHECK_OPERATOR_ACTIVITY": _yes_no,
                        "USE_WELCOME_FORM": _yes_no,
                        "WELCOME_FORM_DELAY": _yes_no,
                        "CONFIRM_CLOSE": _yes_no,
                        "IGNORE_WELCOME_FORM_RESPONSIBLE": _yes_no,
                    },
                )
            },
            extra_params,
        )

    def delete(
        self,
        *,
        config_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an open line.

        Args:
            config_id: Identifier of the open line. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CONFIG_ID_EMPTY``: CONFIG_ID is missing or
                wrong. ``CONFIG_WRONG_USER_PERMISSION``: The caller may not delete the open
                line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.delete``. Scope: ``imopenlines``. Who may call: users
        who may change open lines. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
        """
        return self._call(_CONFIG__DELETE, {"CONFIG_ID": config_id}, extra_params)

    def get(
        self,
        *,
        config_id: int,
        with_queue: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        show_offline: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigGetResult:
        """Fetch the settings of one open line, with its queue on request.

        Args:
            config_id: Identifier of the open line. Required.
            with_queue: Whether the operators' queue is returned too (Y or N).
            show_offline: Whether the queue includes offline operators (Y or N).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigGetResult``: ``ID``, ``ACTIVE``, ``LINE_NAME``, ``CRM``, ``CRM_CREATE``,
            ``CRM_CREATE_SECOND``, ``CRM_CREATE_THIRD``, ``CRM_FORWARD``,
            ``CRM_CHAT_TRACKER``, ``CRM_TRANSFER_CHANGE``, ``CRM_SOURCE``, ``QUEUE_TIME``,
            ``NO_ANSWER_TIME``, ``QUEUE_TYPE``, ``CHECK_AVAILABLE``, ``WATCH_TYPING``,
            ``WELCOME_BOT_ENABLE``, ``WELCOME_MESSAGE``, ``WELCOME_MESSAGE_TEXT``,
            ``VOTE_MESSAGE``, ``VOTE_TIME_LIMIT``, ``VOTE_BEFORE_FINISH``,
            ``VOTE_CLOSING_DELAY``, ``VOTE_MESSAGE_1_TEXT``, ``VOTE_MESSAGE_1_LIKE``,
            ``VOTE_MESSAGE_1_DISLIKE``, ``VOTE_MESSAGE_2_TEXT``, ``VOTE_MESSAGE_2_LIKE``,
            ``VOTE_MESSAGE_2_DISLIKE``, ``AGREEMENT_MESSAGE``, ``AGREEMENT_ID``,
            ``CATEGORY_ENABLE``, ``CATEGORY_ID``, ``WELCOME_BOT_JOIN``, ``WELCOME_BOT_ID``,
            ``WELCOME_BOT_TIME``, ``WELCOME_BOT_LEFT``, ``NO_ANSWER_RULE``,
            ``NO_ANSWER_FORM_ID``, ``NO_ANSWER_BOT_ID``, ``NO_ANSWER_TEXT``,
            ``WORKTIME_ENABLE``, ``WORKTIME_FROM``, ``WORKTIME_TO``, ``WORKTIME_TIMEZONE``,
            ``WORKTIME_HOLIDAYS``, ``WORKTIME_DAYOFF``, ``WORKTIME_DAYOFF_RULE``,
            ``WORKTIME_DAYOFF_FORM_ID``, ``WORKTIME_DAYOFF_BOT_ID``,
            ``WORKTIME_DAYOFF_TEXT``, ``CLOSE_RULE``, ``CLOSE_FORM_ID``, ``CLOSE_BOT_ID``,
            ``CLOSE_TEXT``, ``FULL_CLOSE_TIME``, ``AUTO_CLOSE_RULE``,
            ``AUTO_CLOSE_FORM_ID``, ``AUTO_CLOSE_BOT_ID``, ``AUTO_CLOSE_TIME``,
            ``AUTO_CLOSE_TEXT``, ``AUTO_EXPIRE_TIME``, ``DATE_CREATE``, ``DATE_MODIFY``,
            ``MODIFY_USER_ID``, ``TEMPORARY``, ``XML_ID``, ``LANGUAGE_ID``,
            ``QUICK_ANSWERS_IBLOCK_ID``, ``SESSION_PRIORITY``, ``TYPE_MAX_CHAT``,
            ``MAX_CHAT``, ``OPERATOR_DATA``, ``DEFAULT_OPERATOR_DATA``,
            ``KPI_FIRST_ANSWER_TIME``, ``KPI_FIRST_ANSWER_ALERT``,
            ``KPI_FIRST_ANSWER_LIST``, ``KPI_FIRST_ANSWER_TEXT``,
            ``KPI_FURTHER_ANSWER_TIME``, ``KPI_FURTHER_ANSWER_ALERT``,
            ``KPI_FURTHER_ANSWER_LIST``, ``KPI_FURTHER_ANSWER_TEXT``,
            ``KPI_CHECK_OPERATOR_ACTIVITY``, ``SEND_NOTIFICATION_EMPTY_QUEUE``,
            ``USE_WELCOME_FORM``, ``WELCOME_FORM_ID``, ``WELCOME_FORM_DELAY``,
            ``SEND_WELCOME_EACH_SESSION``, ``CONFIRM_CLOSE``,
            ``IGNORE_WELCOME_FORM_RESPONSIBLE``, ``QUEUE``, ``QUEUE_FULL``,
            ``QUEUE_USERS_FIELDS``, ``QUEUE_ONLINE``.

        Raises:
            APIError: the portal refused the call. ``CONFIG_ID_EMPTY``: CONFIG_ID is missing or
                wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.get``. Scope: ``imopenlines``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
        """
        return self._call(
            _CONFIG__GET,
            {
                "CONFIG_ID": config_id,
                "WITH_QUEUE": _yes_no(with_queue),
                "SHOW_OFFLINE": _yes_no(show_offline),
            },
            extra_params,
        )

    def update(
        self,
        *,
        config_id: int,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of an open line.

        Args:
            config_id: Identifier of the open line. Required.
            params: Settings of the open channel.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CONFIG_ID_EMPTY``: CONFIG_ID is missing or
                wrong. ``CONFIG_WRONG_USER_PERMISSION``: The caller may not change the open
                line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.update``. Scope: ``imopenlines``. Who may call: users
        who may change open lines. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
        """
        return self._call(_CONFIG__UPDATE, {"CONFIG_ID": config_id, "PARAMS": params}, extra_params)


class AsyncImopenlinesConfigMethods(AsyncNamespace):
    """Methods of ``imopenlines.config``."""

    @property
    def list(self) -> AsyncImopenlinesConfigListMethods:
        """Methods of ``imopenlines.config.list``."""
        return AsyncImopenlinesConfigListMethods(self._caller)

    @property
    def path(self) -> AsyncImopenlinesConfigPathMethods:
        """Methods of ``imopenlines.config.path``."""
        return AsyncImopenlinesConfigPathMethods(self._caller)

    async def add(
        self,
        *,
        params: ConfigAddParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create an open line with its settings.

        Args:
            params: Settings of the open channel. Keys: ``LINE_NAME``, ``QUEUE``,
                ``QUEUE_TYPE``, ``QUEUE_TIME``, ``NO_ANSWER_TIME``, ``WELCOME_MESSAGE``,
                ``WELCOME_MESSAGE_TEXT``, ``CRM``, ``CRM_CREATE``, ``CRM_SOURCE``,
                ``CRM_FORWARD``, ``MAX_CHAT``, ``TYPE_MAX_CHAT``, ``WORKTIME_ENABLE``,
                ``WORKTIME_FROM``, ``WORKTIME_TO``, ``WORKTIME_TIMEZONE``, ``WORKTIME_DAYOFF``,
                ``WORKTIME_DAYOFF_RULE``, ``WORKTIME_DAYOFF_TEXT``, ``ACTIVE``,
                ``VOTE_MESSAGE``, ``LANGUAGE_ID``, ``CRM_CREATE_SECOND``, ``CRM_CREATE_THIRD``,
                ``CRM_CHAT_TRACKER``, ``CRM_TRANSFER_CHANGE``, ``CATEGORY_ENABLE``,
                ``CATEGORY_ID``, ``SESSION_PRIORITY``, ``WELCOME_BOT_ENABLE``,
                ``WELCOME_BOT_JOIN``, ``WELCOME_BOT_ID``, ``WELCOME_BOT_TIME``,
                ``WELCOME_BOT_LEFT``, ``CHECK_AVAILABLE``, ``WATCH_TYPING``,
                ``SEND_WELCOME_EACH_SESSION``, ``OPERATOR_DATA``, ``DEFAULT_OPERATOR_DATA``,
                ``NO_ANSWER_RULE``, ``NO_ANSWER_FORM_ID``, ``NO_ANSWER_BOT_ID``,
                ``NO_ANSWER_TEXT``, ``WORKTIME_HOLIDAYS``, ``WORKTIME_DAYOFF_FORM_ID``,
                ``WORKTIME_DAYOFF_BOT_ID``, ``CLOSE_RULE``, ``CLOSE_FORM_ID``, ``CLOSE_BOT_ID``,
                ``CLOSE_TEXT``, ``VOTE_TIME_LIMIT``, ``VOTE_CLOSING_DELAY``,
                ``VOTE_BEFORE_FINISH``, ``VOTE_MESSAGE_1_TEXT``, ``VOTE_MESSAGE_1_LIKE``,
                ``VOTE_MESSAGE_1_DISLIKE``, ``VOTE_MESSAGE_2_TEXT``, ``VOTE_MESSAGE_2_LIKE``,
                ``VOTE_MESSAGE_2_DISLIKE``, ``AUTO_CLOSE_RULE``, ``FULL_CLOSE_TIME``,
                ``AUTO_CLOSE_TIME``, ``AUTO_CLOSE_FORM_ID``, ``AUTO_CLOSE_BOT_ID``,
                ``AUTO_CLOSE_TEXT``, ``AUTO_EXPIRE_TIME``, ``TEMPORARY``,
                ``QUICK_ANSWERS_IBLOCK_ID``, ``KPI_FIRST_ANSWER_TIME``,
                ``KPI_FIRST_ANSWER_ALERT``, ``KPI_FIRST_ANSWER_LIST``,
                ``KPI_FIRST_ANSWER_TEXT``, ``KPI_FURTHER_ANSWER_TIME``,
                ``KPI_FURTHER_ANSWER_ALERT``, ``KPI_FURTHER_ANSWER_LIST``,
                ``KPI_FURTHER_ANSWER_TEXT``, ``KPI_CHECK_OPERATOR_ACTIVITY``,
                ``USE_WELCOME_FORM``, ``WELCOME_FORM_ID``, ``WELCOME_FORM_DELAY``,
                ``CONFIRM_CLOSE``, ``IGNORE_WELCOME_FORM_RESPONSIBLE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.add``. Scope: ``imopenlines``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
        """
        return await self._call(
            _CONFIG__ADD,
            {
                "PARAMS": _in_fields(
                    params,
                    {
                        "WELCOME_MESSAGE": _yes_no,
                        "CRM": _yes_no,
                        "CRM_FORWARD": _yes_no,
                        "WORKTIME_ENABLE": _yes_no,
                        "ACTIVE": _yes_no,
                        "VOTE_MESSAGE": _yes_no,
                        "CRM_CREATE_THIRD": _yes_no,
                        "CRM_CHAT_TRACKER": _yes_no,
                        "CRM_TRANSFER_CHANGE": _yes_no,
                        "CATEGORY_ENABLE": _yes_no,
                        "WELCOME_BOT_ENABLE": _yes_no,
                        "CHECK_AVAILABLE": _yes_no,
                        "WATCH_TYPING": _yes_no,
                        "SEND_WELCOME_EACH_SESSION": _yes_no,
                        "VOTE_CLOSING_DELAY": _yes_no,
                        "VOTE_BEFORE_FINISH": _yes_no,
                        "TEMPORARY": _yes_no,
                        "KPI_FIRST_ANSWER_ALERT": _yes_no,
                        "KPI_FURTHER_ANSWER_ALERT": _yes_no,
                        "KPI_CHECK_OPERATOR_ACTIVITY": _yes_no,
                        "USE_WELCOME_FORM": _yes_no,
                        "WELCOME_FORM_DELAY": _yes_no,
                        "CONFIRM_CLOSE": _yes_no,
                        "IGNORE_WELCOME_FORM_RESPONSIBLE": _yes_no,
                    },
                )
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        config_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an open line.

        Args:
            config_id: Identifier of the open line. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CONFIG_ID_EMPTY``: CONFIG_ID is missing or
                wrong. ``CONFIG_WRONG_USER_PERMISSION``: The caller may not delete the open
                line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.delete``. Scope: ``imopenlines``. Who may call: users
        who may change open lines. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
        """
        return await self._call(_CONFIG__DELETE, {"CONFIG_ID": config_id}, extra_params)

    async def get(
        self,
        *,
        config_id: int,
        with_queue: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        show_offline: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigGetResult:
        """Fetch the settings of one open line, with its queue on request.

        Args:
            config_id: Identifier of the open line. Required.
            with_queue: Whether the operators' queue is returned too (Y or N).
            show_offline: Whether the queue includes offline operators (Y or N).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigGetResult``: ``ID``, ``ACTIVE``, ``LINE_NAME``, ``CRM``, ``CRM_CREATE``,
            ``CRM_CREATE_SECOND``, ``CRM_CREATE_THIRD``, ``CRM_FORWARD``,
            ``CRM_CHAT_TRACKER``, ``CRM_TRANSFER_CHANGE``, ``CRM_SOURCE``, ``QUEUE_TIME``,
            ``NO_ANSWER_TIME``, ``QUEUE_TYPE``, ``CHECK_AVAILABLE``, ``WATCH_TYPING``,
            ``WELCOME_BOT_ENABLE``, ``WELCOME_MESSAGE``, ``WELCOME_MESSAGE_TEXT``,
            ``VOTE_MESSAGE``, ``VOTE_TIME_LIMIT``, ``VOTE_BEFORE_FINISH``,
            ``VOTE_CLOSING_DELAY``, ``VOTE_MESSAGE_1_TEXT``, ``VOTE_MESSAGE_1_LIKE``,
            ``VOTE_MESSAGE_1_DISLIKE``, ``VOTE_MESSAGE_2_TEXT``, ``VOTE_MESSAGE_2_LIKE``,
            ``VOTE_MESSAGE_2_DISLIKE``, ``AGREEMENT_MESSAGE``, ``AGREEMENT_ID``,
            ``CATEGORY_ENABLE``, ``CATEGORY_ID``, ``WELCOME_BOT_JOIN``, ``WELCOME_BOT_ID``,
            ``WELCOME_BOT_TIME``, ``WELCOME_BOT_LEFT``, ``NO_ANSWER_RULE``,
            ``NO_ANSWER_FORM_ID``, ``NO_ANSWER_BOT_ID``, ``NO_ANSWER_TEXT``,
            ``WORKTIME_ENABLE``, ``WORKTIME_FROM``, ``WORKTIME_TO``, ``WORKTIME_TIMEZONE``,
            ``WORKTIME_HOLIDAYS``, ``WORKTIME_DAYOFF``, ``WORKTIME_DAYOFF_RULE``,
            ``WORKTIME_DAYOFF_FORM_ID``, ``WORKTIME_DAYOFF_BOT_ID``,
            ``WORKTIME_DAYOFF_TEXT``, ``CLOSE_RULE``, ``CLOSE_FORM_ID``, ``CLOSE_BOT_ID``,
            ``CLOSE_TEXT``, ``FULL_CLOSE_TIME``, ``AUTO_CLOSE_RULE``,
            ``AUTO_CLOSE_FORM_ID``, ``AUTO_CLOSE_BOT_ID``, ``AUTO_CLOSE_TIME``,
            ``AUTO_CLOSE_TEXT``, ``AUTO_EXPIRE_TIME``, ``DATE_CREATE``, ``DATE_MODIFY``,
            ``MODIFY_USER_ID``, ``TEMPORARY``, ``XML_ID``, ``LANGUAGE_ID``,
            ``QUICK_ANSWERS_IBLOCK_ID``, ``SESSION_PRIORITY``, ``TYPE_MAX_CHAT``,
            ``MAX_CHAT``, ``OPERATOR_DATA``, ``DEFAULT_OPERATOR_DATA``,
            ``KPI_FIRST_ANSWER_TIME``, ``KPI_FIRST_ANSWER_ALERT``,
            ``KPI_FIRST_ANSWER_LIST``, ``KPI_FIRST_ANSWER_TEXT``,
            ``KPI_FURTHER_ANSWER_TIME``, ``KPI_FURTHER_ANSWER_ALERT``,
            ``KPI_FURTHER_ANSWER_LIST``, ``KPI_FURTHER_ANSWER_TEXT``,
            ``KPI_CHECK_OPERATOR_ACTIVITY``, ``SEND_NOTIFICATION_EMPTY_QUEUE``,
            ``USE_WELCOME_FORM``, ``WELCOME_FORM_ID``, ``WELCOME_FORM_DELAY``,
            ``SEND_WELCOME_EACH_SESSION``, ``CONFIRM_CLOSE``,
            ``IGNORE_WELCOME_FORM_RESPONSIBLE``, ``QUEUE``, ``QUEUE_FULL``,
            ``QUEUE_USERS_FIELDS``, ``QUEUE_ONLINE``.

        Raises:
            APIError: the portal refused the call. ``CONFIG_ID_EMPTY``: CONFIG_ID is missing or
                wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.get``. Scope: ``imopenlines``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
        """
        return await self._call(
            _CONFIG__GET,
            {
                "CONFIG_ID": config_id,
                "WITH_QUEUE": _yes_no(with_queue),
                "SHOW_OFFLINE": _yes_no(show_offline),
            },
            extra_params,
        )

    async def update(
        self,
        *,
        config_id: int,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the settings of an open line.

        Args:
            config_id: Identifier of the open line. Required.
            params: Settings of the open channel.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CONFIG_ID_EMPTY``: CONFIG_ID is missing or
                wrong. ``CONFIG_WRONG_USER_PERMISSION``: The caller may not change the open
                line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.update``. Scope: ``imopenlines``. Who may call: users
        who may change open lines. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
        """
        return await self._call(
            _CONFIG__UPDATE, {"CONFIG_ID": config_id, "PARAMS": params}, extra_params
        )


class ImopenlinesConfigListMethods(Namespace):
    """Methods of ``imopenlines.config.list``."""

    def get(
        self,
        *,
        params: ConfigListGetParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        options: ConfigListGetOptions | Mapping[str, object] | NotGiven = NOT_GIVEN,
        queue: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        config_queue: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        check_permission: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ConfigListGetItem]:
        """List open lines and their settings, filtered and page by page.

        Args:
            params: Settings of the open channel. Keys: ``select``, ``order``, ``filter``,
                ``limit``, ``offset``.
            options: Extra options of the request. Keys: ``QUEUE``, ``CONFIG_QUEUE``,
                ``CHECK_PERMISSION``.
            queue: Operators of the queue: users, or departments when saving.
            config_queue: Ordered queue of users and departments; as an option, Y returns it.
            check_permission: Action for which access to the lines is checked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: PARAMS takes only select,
                filter, order, limit and offset. ``INVALID_FORMAT``: PARAMS.select must be an
                array. ``INVALID_FORMAT``: PARAMS.order has a wrong format. ``INVALID_FORMAT``:
                PARAMS.filter has a wrong format. ``INVALID_FORMAT``: PARAMS.limit must be an
                integer of zero or more. ``INVALID_FORMAT``: PARAMS.offset must be an integer of
                zero or more. ``INVALID_FORMAT``: PARAMS.select holds an empty or malformed
                field name. ``INVALID_FORMAT``: PARAMS.order holds an empty or malformed field
                name. ``INVALID_FORMAT``: PARAMS.filter holds an empty or malformed field name.
                ``INVALID_FORMAT``: PARAMS.select names a field that does not exist.
                ``INVALID_FORMAT``: PARAMS.order names a field that does not exist.
                ``INVALID_FORMAT``: PARAMS.filter names a field that does not exist.
                ``INVALID_FORMAT``: PARAMS.select holds a malformed alias. ``INVALID_FORMAT``:
                An alias in PARAMS.select is the name of a real field. ``INVALID_FORMAT``:
                PARAMS.order takes no other direction than ASC or DESC. ``INVALID_FORMAT``:
                OPTIONS takes only QUEUE, CONFIG_QUEUE and CHECK_PERMISSION. ``INVALID_FORMAT``:
                OPTIONS.QUEUE must be a single value. ``INVALID_FORMAT``: OPTIONS.CONFIG_QUEUE
                must be a single value. ``INVALID_FORMAT``: OPTIONS.CHECK_PERMISSION names an
                action that does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.list.get``. Scope: ``imopenlines``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
        """
        return self._list(
            _CONFIG__LIST__GET,
            {
                "PARAMS": _in_fields(
                    params,
                    {
                        "filter": {
                            "ACTIVE": _yes_no,
                            "CRM": _yes_no,
                            "CRM_CREATE_THIRD": _yes_no,
                            "CRM_FORWARD": _yes_no,
                            "CRM_CHAT_TRACKER": _yes_no,
                            "CRM_TRANSFER_CHANGE": _yes_no,
                            "WELCOME_BOT_ENABLE": _yes_no,
                            "WELCOME_MESSAGE": _yes_no,
                            "VOTE_MESSAGE": _yes_no,
                            "VOTE_BEFORE_FINISH": _yes_no,
                            "VOTE_CLOSING_DELAY": _yes_no,
                            "AGREEMENT_MESSAGE": _yes_no,
                            "CATEGORY_ENABLE": _yes_no,
                            "WORKTIME_ENABLE": _yes_no,
                            "TEMPORARY": _yes_no,
                            "KPI_FIRST_ANSWER_ALERT": _yes_no,
                            "KPI_FURTHER_ANSWER_ALERT": _yes_no,
                            "SEND_NOTIFICATION_EMPTY_QUEUE": _yes_no,
                            "USE_WELCOME_FORM": _yes_no,
                            "WELCOME_FORM_DELAY": _yes_no,
                            "SEND_WELCOME_EACH_SESSION": _yes_no,
                            "CONFIRM_CLOSE": _yes_no,
                            "IGNORE_WELCOME_FORM_RESPONSIBLE": _yes_no,
                        }
                    },
                ),
                "OPTIONS": _in_fields(options, {"QUEUE": _yes_no, "CONFIG_QUEUE": _yes_no}),
                "QUEUE": _yes_no(queue),
                "CONFIG_QUEUE": _yes_no(config_queue),
                "CHECK_PERMISSION": check_permission,
            },
            extra_params,
        )


class AsyncImopenlinesConfigListMethods(AsyncNamespace):
    """Methods of ``imopenlines.config.list``."""

    def get(
        self,
        *,
        params: ConfigListGetParams | Mapping[str, object] | NotGiven = NOT_GIVEN,
        options: ConfigListGetOptions | Mapping[str, object] | NotGiven = NOT_GIVEN,
        queue: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        config_queue: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        check_permission: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ConfigListGetItem]:
        """List open lines and their settings, filtered and page by page.

        Args:
            params: Settings of the open channel. Keys: ``select``, ``order``, ``filter``,
                ``limit``, ``offset``.
            options: Extra options of the request. Keys: ``QUEUE``, ``CONFIG_QUEUE``,
                ``CHECK_PERMISSION``.
            queue: Operators of the queue: users, or departments when saving.
            config_queue: Ordered queue of users and departments; as an option, Y returns it.
            check_permission: Action for which access to the lines is checked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``INVALID_FORMAT``: PARAMS takes only select,
                filter, order, limit and offset. ``INVALID_FORMAT``: PARAMS.select must be an
                array. ``INVALID_FORMAT``: PARAMS.order has a wrong format. ``INVALID_FORMAT``:
                PARAMS.filter has a wrong format. ``INVALID_FORMAT``: PARAMS.limit must be an
                integer of zero or more. ``INVALID_FORMAT``: PARAMS.offset must be an integer of
                zero or more. ``INVALID_FORMAT``: PARAMS.select holds an empty or malformed
                field name. ``INVALID_FORMAT``: PARAMS.order holds an empty or malformed field
                name. ``INVALID_FORMAT``: PARAMS.filter holds an empty or malformed field name.
                ``INVALID_FORMAT``: PARAMS.select names a field that does not exist.
                ``INVALID_FORMAT``: PARAMS.order names a field that does not exist.
                ``INVALID_FORMAT``: PARAMS.filter names a field that does not exist.
                ``INVALID_FORMAT``: PARAMS.select holds a malformed alias. ``INVALID_FORMAT``:
                An alias in PARAMS.select is the name of a real field. ``INVALID_FORMAT``:
                PARAMS.order takes no other direction than ASC or DESC. ``INVALID_FORMAT``:
                OPTIONS takes only QUEUE, CONFIG_QUEUE and CHECK_PERMISSION. ``INVALID_FORMAT``:
                OPTIONS.QUEUE must be a single value. ``INVALID_FORMAT``: OPTIONS.CONFIG_QUEUE
                must be a single value. ``INVALID_FORMAT``: OPTIONS.CHECK_PERMISSION names an
                action that does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.list.get``. Scope: ``imopenlines``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
        """
        return self._list(
            _CONFIG__LIST__GET,
            {
                "PARAMS": _in_fields(
                    params,
                    {
                        "filter": {
                            "ACTIVE": _yes_no,
                            "CRM": _yes_no,
                            "CRM_CREATE_THIRD": _yes_no,
                            "CRM_FORWARD": _yes_no,
                            "CRM_CHAT_TRACKER": _yes_no,
                            "CRM_TRANSFER_CHANGE": _yes_no,
                            "WELCOME_BOT_ENABLE": _yes_no,
                            "WELCOME_MESSAGE": _yes_no,
                            "VOTE_MESSAGE": _yes_no,
                            "VOTE_BEFORE_FINISH": _yes_no,
                            "VOTE_CLOSING_DELAY": _yes_no,
                            "AGREEMENT_MESSAGE": _yes_no,
                            "CATEGORY_ENABLE": _yes_no,
                            "WORKTIME_ENABLE": _yes_no,
                            "TEMPORARY": _yes_no,
                            "KPI_FIRST_ANSWER_ALERT": _yes_no,
                            "KPI_FURTHER_ANSWER_ALERT": _yes_no,
                            "SEND_NOTIFICATION_EMPTY_QUEUE": _yes_no,
                            "USE_WELCOME_FORM": _yes_no,
                            "WELCOME_FORM_DELAY": _yes_no,
                            "SEND_WELCOME_EACH_SESSION": _yes_no,
                            "CONFIRM_CLOSE": _yes_no,
                            "IGNORE_WELCOME_FORM_RESPONSIBLE": _yes_no,
                        }
                    },
                ),
                "OPTIONS": _in_fields(options, {"QUEUE": _yes_no, "CONFIG_QUEUE": _yes_no}),
                "QUEUE": _yes_no(queue),
                "CONFIG_QUEUE": _yes_no(config_queue),
                "CHECK_PERMISSION": check_permission,
            },
            extra_params,
        )


class ImopenlinesConfigPathMethods(Namespace):
    """Methods of ``imopenlines.config.path``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> ConfigPathGetResult:
        """Read the address of the account's public open lines page.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigPathGetResult``: ``SERVER_ADDRESS``, ``PUBLIC_PATH``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.path.get``. Scope: ``imopenlines``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return self._call(_CONFIG__PATH__GET, {}, extra_params)


class AsyncImopenlinesConfigPathMethods(AsyncNamespace):
    """Methods of ``imopenlines.config.path``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> ConfigPathGetResult:
        """Read the address of the account's public open lines page.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigPathGetResult``: ``SERVER_ADDRESS``, ``PUBLIC_PATH``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.config.path.get``. Scope: ``imopenlines``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
        """
        return await self._call(_CONFIG__PATH__GET, {}, extra_params)


class ImopenlinesCrmMethods(Namespace):
    """Methods of ``imopenlines.crm``."""

    @property
    def chat(self) -> ImopenlinesCrmChatMethods:
        """Methods of ``imopenlines.crm.chat``."""
        return ImopenlinesCrmChatMethods(self._caller)

    @property
    def lead(self) -> ImopenlinesCrmLeadMethods:
        """Methods of ``imopenlines.crm.lead``."""
        return ImopenlinesCrmLeadMethods(self._caller)

    @property
    def message(self) -> ImopenlinesCrmMessageMethods:
        """Methods of ``imopenlines.crm.message``."""
        return ImopenlinesCrmMessageMethods(self._caller)


class AsyncImopenlinesCrmMethods(AsyncNamespace):
    """Methods of ``imopenlines.crm``."""

    @property
    def chat(self) -> AsyncImopenlinesCrmChatMethods:
        """Methods of ``imopenlines.crm.chat``."""
        return AsyncImopenlinesCrmChatMethods(self._caller)

    @property
    def lead(self) -> AsyncImopenlinesCrmLeadMethods:
        """Methods of ``imopenlines.crm.lead``."""
        return AsyncImopenlinesCrmLeadMethods(self._caller)

    @property
    def message(self) -> AsyncImopenlinesCrmMessageMethods:
        """Methods of ``imopenlines.crm.message``."""
        return AsyncImopenlinesCrmMessageMethods(self._caller)


class ImopenlinesCrmChatMethods(Namespace):
    """Methods of ``imopenlines.crm.chat``."""

    @property
    def user(self) -> ImopenlinesCrmChatUserMethods:
        """Methods of ``imopenlines.crm.chat.user``."""
        return ImopenlinesCrmChatUserMethods(self._caller)

    def get(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        active_only: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CrmChatGetResult]:
        """List the open line chats linked to a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            active_only: Whether only active chats are returned (Y or N); left out: Y. Default:
                ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CrmChatGetResult``: ``CHAT_ID``, ``CONNECTOR_ID``, ``CONNECTOR_TITLE``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access
                to the CRM item. ``ERROR_ARGUMENT``: CRM_ENTITY_TYPE is missing or empty.
                ``ERROR_ARGUMENT``: CRM_ENTITY is missing or empty. ``ERROR_ARGUMENT``:
                CRM_ENTITY has a wrong format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.get``. Scope: ``imopenlines``. Who may call: any user
        with access to the CRM item. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
        """
        return self._call(
            _CRM__CHAT__GET,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "ACTIVE_ONLY": _yes_no(active_only),
            },
            extra_params,
        )

    def get_last_id(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Find the identifier of the latest open line chat of a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``CRM_CHAT_EMPTY_CRM_DATA``: CRM_ENTITY_TYPE
                and CRM_ENTITY are missing. ``CRM_CHAT_EMPTY_CRM_DATA``: The CRM item is
                unknown, out of reach or without a chat. ``ERROR_ARGUMENT``: CRM_ENTITY has a
                wrong format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.getLastId``. Scope: ``imopenlines``. Who may call:
        any user with access to the CRM item. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
        """
        return self._call(
            _CRM__CHAT__GET_LAST_ID,
            {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity},
            extra_params,
        )


class AsyncImopenlinesCrmChatMethods(AsyncNamespace):
    """Methods of ``imopenlines.crm.chat``."""

    @property
    def user(self) -> AsyncImopenlinesCrmChatUserMethods:
        """Methods of ``imopenlines.crm.chat.user``."""
        return AsyncImopenlinesCrmChatUserMethods(self._caller)

    async def get(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        active_only: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[CrmChatGetResult]:
        """List the open line chats linked to a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            active_only: Whether only active chats are returned (Y or N); left out: Y. Default:
                ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CrmChatGetResult``: ``CHAT_ID``, ``CONNECTOR_ID``, ``CONNECTOR_TITLE``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access
                to the CRM item. ``ERROR_ARGUMENT``: CRM_ENTITY_TYPE is missing or empty.
                ``ERROR_ARGUMENT``: CRM_ENTITY is missing or empty. ``ERROR_ARGUMENT``:
                CRM_ENTITY has a wrong format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.get``. Scope: ``imopenlines``. Who may call: any user
        with access to the CRM item. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
        """
        return await self._call(
            _CRM__CHAT__GET,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "ACTIVE_ONLY": _yes_no(active_only),
            },
            extra_params,
        )

    async def get_last_id(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Find the identifier of the latest open line chat of a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``CRM_CHAT_EMPTY_CRM_DATA``: CRM_ENTITY_TYPE
                and CRM_ENTITY are missing. ``CRM_CHAT_EMPTY_CRM_DATA``: The CRM item is
                unknown, out of reach or without a chat. ``ERROR_ARGUMENT``: CRM_ENTITY has a
                wrong format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.getLastId``. Scope: ``imopenlines``. Who may call:
        any user with access to the CRM item. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
        """
        return await self._call(
            _CRM__CHAT__GET_LAST_ID,
            {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity},
            extra_params,
        )


class ImopenlinesCrmChatUserMethods(Namespace):
    """Methods of ``imopenlines.crm.chat.user``."""

    def add(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a user to the open line chat of a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            user_id: Identifier of the user. Required.
            chat_id: Identifier of the chat.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                users to this chat. ``ACCESS_DENIED``: The user to be added has no access to the
                CRM item. ``ERROR_ARGUMENT``: CRM_ENTITY_TYPE is missing. ``ERROR_ARGUMENT``:
                CRM_ENTITY is missing. ``ERROR_ARGUMENT``: CRM_ENTITY has a wrong format.
                ``ERROR_ARGUMENT``: USER_ID is missing. ``IM_NOT_INSTALLED``: The account has no
                messenger module. ``CHAT_NOT_IN_CRM``: The chat is not linked to this CRM item.
                ``CRM_CHAT_USER_NOT_ACTIVE``: The user does not exist or is inactive.
                ``ACCESS_DENIED``: The user to be added may not see the chat history.
                ``WRONG_REQUEST``: The user is in the chat already or cannot be added.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.user.add``. Scope: ``imopenlines``. Who may call: any
        user with access to the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        return self._call(
            _CRM__CHAT__USER__ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Remove a user from the open line chat of a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            user_id: Identifier of the user. Required.
            chat_id: Identifier of the chat.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The CRM item type is
                unknown or the caller has no access to the item. ``CRM_CHAT_EMPTY_USER``:
                USER_ID is missing. ``CRM_CHAT_EMPTY_CRM_DATA``: CRM_ENTITY_TYPE and CRM_ENTITY
                are missing. ``ERROR_ARGUMENT``: CRM_ENTITY has a wrong format.
                ``IM_NOT_INSTALLED``: The account has no messenger module. ``CHAT_NOT_IN_CRM``:
                The chat does not exist or is not linked to this CRM item.
                ``CHAT_DELETE_USER_PERMISSION_DENIED``: The caller may not remove people from
                this chat. ``CRM_CHAT_USER_NOT_ACTIVE``: The user to be removed does not exist
                or is inactive. ``WRONG_REQUEST``: The user is no longer in the chat or cannot
                be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.user.delete``. Scope: ``imopenlines``. Who may call:
        any user with access to the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
        """
        return self._call(
            _CRM__CHAT__USER__DELETE,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra_params,
        )


class AsyncImopenlinesCrmChatUserMethods(AsyncNamespace):
    """Methods of ``imopenlines.crm.chat.user``."""

    async def add(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Add a user to the open line chat of a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            user_id: Identifier of the user. Required.
            chat_id: Identifier of the chat.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not add
                users to this chat. ``ACCESS_DENIED``: The user to be added has no access to the
                CRM item. ``ERROR_ARGUMENT``: CRM_ENTITY_TYPE is missing. ``ERROR_ARGUMENT``:
                CRM_ENTITY is missing. ``ERROR_ARGUMENT``: CRM_ENTITY has a wrong format.
                ``ERROR_ARGUMENT``: USER_ID is missing. ``IM_NOT_INSTALLED``: The account has no
                messenger module. ``CHAT_NOT_IN_CRM``: The chat is not linked to this CRM item.
                ``CRM_CHAT_USER_NOT_ACTIVE``: The user does not exist or is inactive.
                ``ACCESS_DENIED``: The user to be added may not see the chat history.
                ``WRONG_REQUEST``: The user is in the chat already or cannot be added.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.user.add``. Scope: ``imopenlines``. Who may call: any
        user with access to the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        return await self._call(
            _CRM__CHAT__USER__ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Remove a user from the open line chat of a CRM item.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. One of
                ``lead``, ``deal``, ``company``, ``contact``. Required.
            crm_entity: Identifier of the CRM item. Required.
            user_id: Identifier of the user. Required.
            chat_id: Identifier of the chat.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The CRM item type is
                unknown or the caller has no access to the item. ``CRM_CHAT_EMPTY_USER``:
                USER_ID is missing. ``CRM_CHAT_EMPTY_CRM_DATA``: CRM_ENTITY_TYPE and CRM_ENTITY
                are missing. ``ERROR_ARGUMENT``: CRM_ENTITY has a wrong format.
                ``IM_NOT_INSTALLED``: The account has no messenger module. ``CHAT_NOT_IN_CRM``:
                The chat does not exist or is not linked to this CRM item.
                ``CHAT_DELETE_USER_PERMISSION_DENIED``: The caller may not remove people from
                this chat. ``CRM_CHAT_USER_NOT_ACTIVE``: The user to be removed does not exist
                or is inactive. ``WRONG_REQUEST``: The user is no longer in the chat or cannot
                be removed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.chat.user.delete``. Scope: ``imopenlines``. Who may call:
        any user with access to the CRM item. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
        """
        return await self._call(
            _CRM__CHAT__USER__DELETE,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
            },
            extra_params,
        )


class ImopenlinesCrmLeadMethods(Namespace):
    """Methods of ``imopenlines.crm.lead``."""

    def create(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Create a CRM lead from an open line chat.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made. ``ERROR_USER_NOT_OPERATOR``: The caller is not the operator of the
                session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.lead.create``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return self._call(_CRM__LEAD__CREATE, {"CHAT_ID": chat_id}, extra_params)


class AsyncImopenlinesCrmLeadMethods(AsyncNamespace):
    """Methods of ``imopenlines.crm.lead``."""

    async def create(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Create a CRM lead from an open line chat.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made. ``ERROR_USER_NOT_OPERATOR``: The caller is not the operator of the
                session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.lead.create``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return await self._call(_CRM__LEAD__CREATE, {"CHAT_ID": chat_id}, extra_params)


class ImopenlinesCrmMessageMethods(Namespace):
    """Methods of ``imopenlines.crm.message``."""

    def add(
        self,
        *,
        crm_entity_type: str,
        crm_entity: int,
        user_id: int,
        chat_id: int,
        message: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Write to the open line chat of a CRM item as an employee or bot.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. Required.
            crm_entity: Identifier of the CRM item. Required.
            user_id: Identifier of the user. Required.
            chat_id: Identifier of the chat. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``CHAT_NOT_IN_CRM``: The chat is not linked
                to the CRM item. ``CANCELED``: The user cannot write in this chat.
                ``ACCESS_DENIED``: The caller has no access to the CRM item. ``ERROR_ARGUMENT``:
                CRM_ENTITY_TYPE is missing or wrong. ``ERROR_ARGUMENT``: CRM_ENTITY is missing
                or wrong. ``ERROR_ARGUMENT``: USER_ID is missing or wrong. ``ERROR_ARGUMENT``:
                CHAT_ID is missing or wrong. ``ERROR_ARGUMENT``: MESSAGE is missing or wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.message.add``. Scope: ``imopenlines``. Who may call: users
        who may read the CRM item that the chat is linked to. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
        """
        return self._call(
            _CRM__MESSAGE__ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
                "MESSAGE": message,
            },
            extra_params,
        )


class AsyncImopenlinesCrmMessageMethods(AsyncNamespace):
    """Methods of ``imopenlines.crm.message``."""

    async def add(
        self,
        *,
        crm_entity_type: str,
        crm_entity: int,
        user_id: int,
        chat_id: int,
        message: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Write to the open line chat of a CRM item as an employee or bot.

        Args:
            crm_entity_type: Kind of the CRM item: lead, deal, company or contact. Required.
            crm_entity: Identifier of the CRM item. Required.
            user_id: Identifier of the user. Required.
            chat_id: Identifier of the chat. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``CHAT_NOT_IN_CRM``: The chat is not linked
                to the CRM item. ``CANCELED``: The user cannot write in this chat.
                ``ACCESS_DENIED``: The caller has no access to the CRM item. ``ERROR_ARGUMENT``:
                CRM_ENTITY_TYPE is missing or wrong. ``ERROR_ARGUMENT``: CRM_ENTITY is missing
                or wrong. ``ERROR_ARGUMENT``: USER_ID is missing or wrong. ``ERROR_ARGUMENT``:
                CHAT_ID is missing or wrong. ``ERROR_ARGUMENT``: MESSAGE is missing or wrong.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.crm.message.add``. Scope: ``imopenlines``. Who may call: users
        who may read the CRM item that the chat is linked to. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
        """
        return await self._call(
            _CRM__MESSAGE__ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
                "MESSAGE": message,
            },
            extra_params,
        )


class ImopenlinesDialogMethods(Namespace):
    """Methods of ``imopenlines.dialog``."""

    def get(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        session_id: int | NotGiven = NOT_GIVEN,
        user_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogGetResult:
        """Fetch the data of one open line chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            session_id: Session of the open line.
            user_code: Outside user: connector, line, chat and user parted by bars.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DialogGetResult``: ``id``, ``parent_chat_id``, ``parent_message_id``,
            ``name``, ``description``, ``owner``, ``extranet``, ``avatar``, ``color``,
            ``type``, ``counter``, ``user_counter``, ``message_count``, ``unread_id``,
            ``restrictions``, ``last_message_id``, ``last_id``, ``marked_id``,
            ``disk_folder_id``, ``entity_type``, ``entity_id``, ``entity_data_1``,
            ``entity_data_2``, ``entity_data_3``, ``mute_list``, ``date_create``,
            ``message_type``, ``public``, ``role``, ``entity_link``, ``text_field_enabled``,
            ``background_id``, ``permissions``, ``is_new``, ``readed_list``,
            ``manager_list``, ``last_message_views``, ``dialog_id``.

        Raises:
            APIError: the portal refused the call. ``IM_NOT_INSTALLED``: The account has no
                messenger module. ``ACCESS_ERROR``: The dialog does not exist or the caller has
                no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.dialog.get``. Scope: ``imopenlines``. Who may call: any user
        with access to the dialog. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
        """
        return self._call(
            _DIALOG__GET,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "SESSION_ID": session_id,
                "USER_CODE": user_code,
            },
            extra_params,
        )


class AsyncImopenlinesDialogMethods(AsyncNamespace):
    """Methods of ``imopenlines.dialog``."""

    async def get(
        self,
        *,
        chat_id: int | NotGiven = NOT_GIVEN,
        dialog_id: str | NotGiven = NOT_GIVEN,
        session_id: int | NotGiven = NOT_GIVEN,
        user_code: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> DialogGetResult:
        """Fetch the data of one open line chat.

        Args:
            chat_id: Identifier of the chat.
            dialog_id: Dialogue: number of a user, or a chat with its prefix, e.g. chat25.
            session_id: Session of the open line.
            user_code: Outside user: connector, line, chat and user parted by bars.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``DialogGetResult``: ``id``, ``parent_chat_id``, ``parent_message_id``,
            ``name``, ``description``, ``owner``, ``extranet``, ``avatar``, ``color``,
            ``type``, ``counter``, ``user_counter``, ``message_count``, ``unread_id``,
            ``restrictions``, ``last_message_id``, ``last_id``, ``marked_id``,
            ``disk_folder_id``, ``entity_type``, ``entity_id``, ``entity_data_1``,
            ``entity_data_2``, ``entity_data_3``, ``mute_list``, ``date_create``,
            ``message_type``, ``public``, ``role``, ``entity_link``, ``text_field_enabled``,
            ``background_id``, ``permissions``, ``is_new``, ``readed_list``,
            ``manager_list``, ``last_message_views``, ``dialog_id``.

        Raises:
            APIError: the portal refused the call. ``IM_NOT_INSTALLED``: The account has no
                messenger module. ``ACCESS_ERROR``: The dialog does not exist or the caller has
                no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.dialog.get``. Scope: ``imopenlines``. Who may call: any user
        with access to the dialog. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
        """
        return await self._call(
            _DIALOG__GET,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "SESSION_ID": session_id,
                "USER_CODE": user_code,
            },
            extra_params,
        )


class ImopenlinesMessageMethods(Namespace):
    """Methods of ``imopenlines.message``."""

    @property
    def quick(self) -> ImopenlinesMessageQuickMethods:
        """Methods of ``imopenlines.message.quick``."""
        return ImopenlinesMessageQuickMethods(self._caller)

    @property
    def session(self) -> ImopenlinesMessageSessionMethods:
        """Methods of ``imopenlines.message.session``."""
        return ImopenlinesMessageSessionMethods(self._caller)


class AsyncImopenlinesMessageMethods(AsyncNamespace):
    """Methods of ``imopenlines.message``."""

    @property
    def quick(self) -> AsyncImopenlinesMessageQuickMethods:
        """Methods of ``imopenlines.message.quick``."""
        return AsyncImopenlinesMessageQuickMethods(self._caller)

    @property
    def session(self) -> AsyncImopenlinesMessageSessionMethods:
        """Methods of ``imopenlines.message.session``."""
        return AsyncImopenlinesMessageSessionMethods(self._caller)


class ImopenlinesMessageQuickMethods(Namespace):
    """Methods of ``imopenlines.message.quick``."""

    def save(
        self,
        *,
        chat_id: int,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a chat message as a quick answer for operators.

        Args:
            chat_id: Identifier of the chat. Required.
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: The chat identifier is wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``CANT_SAVE_QUICK_ANSWER``: The
                quick answer could not be saved. ``ACCESS_DENIED``: The caller may not open this
                chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.message.quick.save``. Scope: ``imopenlines``. Who may call:
        administrators and operators of open lines. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
        """
        return self._call(
            _MESSAGE__QUICK__SAVE, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra_params
        )


class AsyncImopenlinesMessageQuickMethods(AsyncNamespace):
    """Methods of ``imopenlines.message.quick``."""

    async def save(
        self,
        *,
        chat_id: int,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a chat message as a quick answer for operators.

        Args:
            chat_id: Identifier of the chat. Required.
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: The chat identifier is wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``CANT_SAVE_QUICK_ANSWER``: The
                quick answer could not be saved. ``ACCESS_DENIED``: The caller may not open this
                chat.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.message.quick.save``. Scope: ``imopenlines``. Who may call:
        administrators and operators of open lines. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
        """
        return await self._call(
            _MESSAGE__QUICK__SAVE, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra_params
        )


class ImopenlinesMessageSessionMethods(Namespace):
    """Methods of ``imopenlines.message.session``."""

    def start(
        self,
        *,
        chat_id: int,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Start a new session and move the given message into it.

        Args:
            chat_id: Identifier of the chat. Required.
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.message.session.start``. Scope: ``imopenlines``. Who may call:
        any user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
        """
        return self._call(
            _MESSAGE__SESSION__START, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra_params
        )


class AsyncImopenlinesMessageSessionMethods(AsyncNamespace):
    """Methods of ``imopenlines.message.session``."""

    async def start(
        self,
        *,
        chat_id: int,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Start a new session and move the given message into it.

        Args:
            chat_id: Identifier of the chat. Required.
            message_id: Identifier of the message. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.message.session.start``. Scope: ``imopenlines``. Who may call:
        any user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
        """
        return await self._call(
            _MESSAGE__SESSION__START, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra_params
        )


class ImopenlinesNetworkMethods(Namespace):
    """Methods of ``imopenlines.network``."""

    @property
    def message(self) -> ImopenlinesNetworkMessageMethods:
        """Methods of ``imopenlines.network.message``."""
        return ImopenlinesNetworkMessageMethods(self._caller)

    def join(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Connect an open line of another Bitrix24 to this account by its code.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``CODE``: CODE is wrong; it must be a string
                of 32 characters. ``IMBOT_ERROR``: The account has no chat bot module.
                ``NOT_FOUND``: The open line does not exist. ``INACTIVE``: The open line is out
                of service at the moment.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.network.join``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
        """
        return self._call(_NETWORK__JOIN, {"CODE": code}, extra_params)


class AsyncImopenlinesNetworkMethods(AsyncNamespace):
    """Methods of ``imopenlines.network``."""

    @property
    def message(self) -> AsyncImopenlinesNetworkMessageMethods:
        """Methods of ``imopenlines.network.message``."""
        return AsyncImopenlinesNetworkMessageMethods(self._caller)

    async def join(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Connect an open line of another Bitrix24 to this account by its code.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``CODE``: CODE is wrong; it must be a string
                of 32 characters. ``IMBOT_ERROR``: The account has no chat bot module.
                ``NOT_FOUND``: The open line does not exist. ``INACTIVE``: The open line is out
                of service at the moment.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.network.join``. Scope: ``imopenlines``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
        """
        return await self._call(_NETWORK__JOIN, {"CODE": code}, extra_params)


class ImopenlinesNetworkMessageMethods(Namespace):
    """Methods of ``imopenlines.network.message``."""

    def add(
        self,
        *,
        code: str,
        user_id: int,
        message: str,
        attach: Mapping[str, object] | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Write to a user in the name of a connected Bitrix24 Network open line.

        Args:
            code: Symbolic code. Required.
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            attach: Attachment of the message.
            keyboard: Keyboard below the message.
            url_preview: Whether links get a preview (Y or N); left out: Y.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call cannot be made
                with a browser session. ``CODE``: CODE is wrong; it must be a string of 32
                characters. ``IMBOT_ERROR``: The account has no chat bot module. ``NOT_FOUND``:
                The open line does not exist. ``USER_ID_EMPTY``: The user to write to is
                missing. ``USER_MESSAGE_LIMIT``: The user has already had a message within the
                past week. ``MESSAGE_EMPTY``: The text of the message is missing.
                ``ATTACH_OVERSIZE``: The attachment is larger than 30 KB. ``ATTACH_ERROR``: The
                attachment is malformed. ``KEYBOARD_ERROR``: The keyboard is malformed.
                ``WRONG_REQUEST``: The message was not sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.network.message.add``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        return self._call(
            _NETWORK__MESSAGE__ADD,
            {
                "CODE": code,
                "USER_ID": user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "URL_PREVIEW": _yes_no(url_preview),
            },
            extra_params,
        )


class AsyncImopenlinesNetworkMessageMethods(AsyncNamespace):
    """Methods of ``imopenlines.network.message``."""

    async def add(
        self,
        *,
        code: str,
        user_id: int,
        message: str,
        attach: Mapping[str, object] | NotGiven = NOT_GIVEN,
        keyboard: Mapping[str, object] | NotGiven = NOT_GIVEN,
        url_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Write to a user in the name of a connected Bitrix24 Network open line.

        Args:
            code: Symbolic code. Required.
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer. Required.
            attach: Attachment of the message.
            keyboard: Keyboard below the message.
            url_preview: Whether links get a preview (Y or N); left out: Y.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call cannot be made
                with a browser session. ``CODE``: CODE is wrong; it must be a string of 32
                characters. ``IMBOT_ERROR``: The account has no chat bot module. ``NOT_FOUND``:
                The open line does not exist. ``USER_ID_EMPTY``: The user to write to is
                missing. ``USER_MESSAGE_LIMIT``: The user has already had a message within the
                past week. ``MESSAGE_EMPTY``: The text of the message is missing.
                ``ATTACH_OVERSIZE``: The attachment is larger than 30 KB. ``ATTACH_ERROR``: The
                attachment is malformed. ``KEYBOARD_ERROR``: The keyboard is malformed.
                ``WRONG_REQUEST``: The message was not sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.network.message.add``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        return await self._call(
            _NETWORK__MESSAGE__ADD,
            {
                "CODE": code,
                "USER_ID": user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "URL_PREVIEW": _yes_no(url_preview),
            },
            extra_params,
        )


class ImopenlinesOperatorMethods(Namespace):
    """Methods of ``imopenlines.operator``."""

    @property
    def another(self) -> ImopenlinesOperatorAnotherMethods:
        """Methods of ``imopenlines.operator.another``."""
        return ImopenlinesOperatorAnotherMethods(self._caller)

    def answer(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a dialog over from the queue as the current operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.answer``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
        """
        return self._call(_OPERATOR__ANSWER, {"CHAT_ID": chat_id}, extra_params)

    def finish(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Close one's own dialog as its operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.finish``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
        """
        return self._call(_OPERATOR__FINISH, {"CHAT_ID": chat_id}, extra_params)

    def skip(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass a dialog on to the next operator in the queue.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``ACCESS_DENIED_KICK``: The chat cannot go to another
                operator, for instance because it is closed. ``USER_ID``: It is unclear on whose
                behalf the call is made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.skip``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
        """
        return self._call(_OPERATOR__SKIP, {"CHAT_ID": chat_id}, extra_params)

    def spam(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a dialog as spam and close it.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.spam``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
        """
        return self._call(_OPERATOR__SPAM, {"CHAT_ID": chat_id}, extra_params)

    def transfer(
        self,
        *,
        chat_id: int,
        transfer_id: str | int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        queue_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand a dialog over to another operator or another open line.

        Args:
            chat_id: Identifier of the chat. Required.
            transfer_id: Target: a user identifier, or queue plus an open line identifier.
            user_id: Identifier of the user.
            queue_id: Open line whose queue takes the dialog.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``USER_ID_EMPTY``: USER_ID is empty or wrong. ``QUEUE_ID_EMPTY``:
                QUEUE_ID is empty or wrong. ``TRANSFER_ID_EMPTY``: The target is missing:
                TRANSFER_ID, USER_ID or QUEUE_ID is needed. ``OPERATOR_WRONG``: The dialog
                cannot be passed to this operator or line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.transfer``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
        """
        return self._call(
            _OPERATOR__TRANSFER,
            {
                "CHAT_ID": chat_id,
                "TRANSFER_ID": transfer_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
            },
            extra_params,
        )


class AsyncImopenlinesOperatorMethods(AsyncNamespace):
    """Methods of ``imopenlines.operator``."""

    @property
    def another(self) -> AsyncImopenlinesOperatorAnotherMethods:
        """Methods of ``imopenlines.operator.another``."""
        return AsyncImopenlinesOperatorAnotherMethods(self._caller)

    async def answer(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a dialog over from the queue as the current operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.answer``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
        """
        return await self._call(_OPERATOR__ANSWER, {"CHAT_ID": chat_id}, extra_params)

    async def finish(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Close one's own dialog as its operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.finish``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
        """
        return await self._call(_OPERATOR__FINISH, {"CHAT_ID": chat_id}, extra_params)

    async def skip(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pass a dialog on to the next operator in the queue.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``ACCESS_DENIED_KICK``: The chat cannot go to another
                operator, for instance because it is closed. ``USER_ID``: It is unclear on whose
                behalf the call is made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.skip``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
        """
        return await self._call(_OPERATOR__SKIP, {"CHAT_ID": chat_id}, extra_params)

    async def spam(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Mark a dialog as spam and close it.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.spam``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
        """
        return await self._call(_OPERATOR__SPAM, {"CHAT_ID": chat_id}, extra_params)

    async def transfer(
        self,
        *,
        chat_id: int,
        transfer_id: str | int | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        queue_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand a dialog over to another operator or another open line.

        Args:
            chat_id: Identifier of the chat. Required.
            transfer_id: Target: a user identifier, or queue plus an open line identifier.
            user_id: Identifier of the user.
            queue_id: Open line whose queue takes the dialog.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``USER_ID_EMPTY``: USER_ID is empty or wrong. ``QUEUE_ID_EMPTY``:
                QUEUE_ID is empty or wrong. ``TRANSFER_ID_EMPTY``: The target is missing:
                TRANSFER_ID, USER_ID or QUEUE_ID is needed. ``OPERATOR_WRONG``: The dialog
                cannot be passed to this operator or line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.transfer``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
        """
        return await self._call(
            _OPERATOR__TRANSFER,
            {
                "CHAT_ID": chat_id,
                "TRANSFER_ID": transfer_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
            },
            extra_params,
        )


class ImopenlinesOperatorAnotherMethods(Namespace):
    """Methods of ``imopenlines.operator.another``."""

    def finish(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Close a dialog even when another operator holds it.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.another.finish``. Scope: ``imopenlines``. Who may
        call: any user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return self._call(_OPERATOR__ANOTHER__FINISH, {"CHAT_ID": chat_id}, extra_params)


class AsyncImopenlinesOperatorAnotherMethods(AsyncNamespace):
    """Methods of ``imopenlines.operator.another``."""

    async def finish(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Close a dialog even when another operator holds it.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.operator.another.finish``. Scope: ``imopenlines``. Who may
        call: any user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return await self._call(_OPERATOR__ANOTHER__FINISH, {"CHAT_ID": chat_id}, extra_params)


class ImopenlinesRevisionMethods(Namespace):
    """Methods of ``imopenlines.revision``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> RevisionGetResult:
        """Read the API revision numbers of open lines.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RevisionGetResult``: ``rest``, ``web``, ``mobile``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.revision.get``. Scope: ``imopenlines``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
        """
        return self._call(_REVISION__GET, {}, extra_params)


class AsyncImopenlinesRevisionMethods(AsyncNamespace):
    """Methods of ``imopenlines.revision``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> RevisionGetResult:
        """Read the API revision numbers of open lines.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RevisionGetResult``: ``rest``, ``web``, ``mobile``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.revision.get``. Scope: ``imopenlines``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
        """
        return await self._call(_REVISION__GET, {}, extra_params)


class ImopenlinesSessionMethods(Namespace):
    """Methods of ``imopenlines.session``."""

    @property
    def head(self) -> ImopenlinesSessionHeadMethods:
        """Methods of ``imopenlines.session.head``."""
        return ImopenlinesSessionHeadMethods(self._caller)

    @property
    def history(self) -> ImopenlinesSessionHistoryMethods:
        """Methods of ``imopenlines.session.history``."""
        return ImopenlinesSessionHistoryMethods(self._caller)

    @property
    def mode(self) -> ImopenlinesSessionModeMethods:
        """Methods of ``imopenlines.session.mode``."""
        return ImopenlinesSessionModeMethods(self._caller)

    def intercept(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a running dialog away from its operator for oneself.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``OPERATOR_WRONG``: The caller cannot do this in the dialog's
                present state.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.intercept``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
        """
        return self._call(_SESSION__INTERCEPT, {"CHAT_ID": chat_id}, extra_params)

    def join(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Join a running dialog as a further operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.join``. Scope: ``imopenlines``. Who may call: any user
        with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
        """
        return self._call(_SESSION__JOIN, {"CHAT_ID": chat_id}, extra_params)

    def open(
        self,
        *,
        user_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> SessionOpenResult:
        """Find the identifier of an open line chat by its user code.

        Args:
            user_code: Outside user: connector, line, chat and user parted by bars. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SessionOpenResult``: ``chatId``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access
                to the chat of this USER_CODE.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.open``. Scope: ``imopenlines``. Who may call: any user
        with access to the dialog. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
        """
        return self._call(_SESSION__OPEN, {"USER_CODE": user_code}, extra_params)

    def start(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Start a new session in an existing open line chat.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.start``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
        """
        return self._call(_SESSION__START, {"CHAT_ID": chat_id}, extra_params)


class AsyncImopenlinesSessionMethods(AsyncNamespace):
    """Methods of ``imopenlines.session``."""

    @property
    def head(self) -> AsyncImopenlinesSessionHeadMethods:
        """Methods of ``imopenlines.session.head``."""
        return AsyncImopenlinesSessionHeadMethods(self._caller)

    @property
    def history(self) -> AsyncImopenlinesSessionHistoryMethods:
        """Methods of ``imopenlines.session.history``."""
        return AsyncImopenlinesSessionHistoryMethods(self._caller)

    @property
    def mode(self) -> AsyncImopenlinesSessionModeMethods:
        """Methods of ``imopenlines.session.mode``."""
        return AsyncImopenlinesSessionModeMethods(self._caller)

    async def intercept(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Take a running dialog away from its operator for oneself.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing or not
                above zero. ``OPERATOR_WRONG``: The caller cannot do this in the dialog's
                present state.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.intercept``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
        """
        return await self._call(_SESSION__INTERCEPT, {"CHAT_ID": chat_id}, extra_params)

    async def join(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Join a running dialog as a further operator.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.join``. Scope: ``imopenlines``. Who may call: any user
        with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
        """
        return await self._call(_SESSION__JOIN, {"CHAT_ID": chat_id}, extra_params)

    async def open(
        self,
        *,
        user_code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> SessionOpenResult:
        """Find the identifier of an open line chat by its user code.

        Args:
            user_code: Outside user: connector, line, chat and user parted by bars. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SessionOpenResult``: ``chatId``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller has no access
                to the chat of this USER_CODE.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.open``. Scope: ``imopenlines``. Who may call: any user
        with access to the dialog. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
        """
        return await self._call(_SESSION__OPEN, {"USER_CODE": user_code}, extra_params)

    async def start(
        self,
        *,
        chat_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Start a new session in an existing open line chat.

        Args:
            chat_id: Identifier of the chat. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.start``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
        """
        return await self._call(_SESSION__START, {"CHAT_ID": chat_id}, extra_params)


class ImopenlinesSessionHeadMethods(Namespace):
    """Methods of ``imopenlines.session.head``."""

    def vote(
        self,
        *,
        session_id: int,
        rating: int | NotGiven = NOT_GIVEN,
        comment: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a supervisor's rating and comment for a finished dialog.

        Args:
            session_id: Session of the open line. Required.
            rating: Supervisor's rating from 1 to 5.
            comment: Text of the comment.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``EMPTY_SESSION_ID``: SESSION_ID is missing
                or not above zero. ``EMPTY_VOTE_PARAMS``: RATING or COMMENT is needed, but
                neither was given. ``ACCESS_DENIED``: The caller may not rate this session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.head.vote``. Scope: ``imopenlines``. Who may call:
        supervisors whom the line's settings let rate dialogs. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
        """
        return self._call(
            _SESSION__HEAD__VOTE,
            {"SESSION_ID": session_id, "RATING": rating, "COMMENT": comment},
            extra_params,
        )


class AsyncImopenlinesSessionHeadMethods(AsyncNamespace):
    """Methods of ``imopenlines.session.head``."""

    async def vote(
        self,
        *,
        session_id: int,
        rating: int | NotGiven = NOT_GIVEN,
        comment: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Save a supervisor's rating and comment for a finished dialog.

        Args:
            session_id: Session of the open line. Required.
            rating: Supervisor's rating from 1 to 5.
            comment: Text of the comment.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``EMPTY_SESSION_ID``: SESSION_ID is missing
                or not above zero. ``EMPTY_VOTE_PARAMS``: RATING or COMMENT is needed, but
                neither was given. ``ACCESS_DENIED``: The caller may not rate this session.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.head.vote``. Scope: ``imopenlines``. Who may call:
        supervisors whom the line's settings let rate dialogs. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
        """
        return await self._call(
            _SESSION__HEAD__VOTE,
            {"SESSION_ID": session_id, "RATING": rating, "COMMENT": comment},
            extra_params,
        )


class ImopenlinesSessionHistoryMethods(Namespace):
    """Methods of ``imopenlines.session.history``."""

    def get(
        self,
        *,
        session_id: int | NotGiven = NOT_GIVEN,
        chat_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> SessionHistoryGetResult:
        """Read the messages of one open line session.

        Args:
            session_id: Session of the open line.
            chat_id: Identifier of the chat.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SessionHistoryGetResult``: ``chatId``, ``canJoin``, ``canVoteHead``,
            ``sessionId``, ``sessionVoteHead``, ``sessionCommentHead``, ``userId``,
            ``message``, ``usersMessage``, ``users``, ``openlines``, ``userInGroup``,
            ``woUserInGroup``, ``chat``, ``userBlockChat``, ``userInChat``, ``files``.

        Raises:
            APIError: the portal refused the call. ``MISSING_REQUIRED_PARAM``: SESSION_ID or
                CHAT_ID is needed, but neither was given. ``INVALID_SESSION_ID``: No session
                fits the parameters given. ``ACCESS_DENIED``: The session does not exist, is out
                of reach or its history is barred to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.history.get``. Scope: ``imopenlines``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
        """
        return self._call(
            _SESSION__HISTORY__GET, {"SESSION_ID": session_id, "CHAT_ID": chat_id}, extra_params
        )


class AsyncImopenlinesSessionHistoryMethods(AsyncNamespace):
    """Methods of ``imopenlines.session.history``."""

    async def get(
        self,
        *,
        session_id: int | NotGiven = NOT_GIVEN,
        chat_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> SessionHistoryGetResult:
        """Read the messages of one open line session.

        Args:
            session_id: Session of the open line.
            chat_id: Identifier of the chat.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SessionHistoryGetResult``: ``chatId``, ``canJoin``, ``canVoteHead``,
            ``sessionId``, ``sessionVoteHead``, ``sessionCommentHead``, ``userId``,
            ``message``, ``usersMessage``, ``users``, ``openlines``, ``userInGroup``,
            ``woUserInGroup``, ``chat``, ``userBlockChat``, ``userInChat``, ``files``.

        Raises:
            APIError: the portal refused the call. ``MISSING_REQUIRED_PARAM``: SESSION_ID or
                CHAT_ID is needed, but neither was given. ``INVALID_SESSION_ID``: No session
                fits the parameters given. ``ACCESS_DENIED``: The session does not exist, is out
                of reach or its history is barred to the caller.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.history.get``. Scope: ``imopenlines``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
        """
        return await self._call(
            _SESSION__HISTORY__GET, {"SESSION_ID": session_id, "CHAT_ID": chat_id}, extra_params
        )


class ImopenlinesSessionModeMethods(Namespace):
    """Methods of ``imopenlines.session.mode``."""

    def pin(
        self,
        *,
        chat_id: int,
        activate: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin one dialog to the current operator, or unpin it.

        Args:
            chat_id: Identifier of the chat. Required.
            activate: Y switches the mode or pin on, N off. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing.
                ``CHAT_ID``: CHAT_ID is missing or wrong. ``CHAT_TYPE``: The chat is no open
                line chat. ``ACCESS_DENIED``: The caller has no access to the dialog.
                ``USER_ID``: It is unclear on whose behalf the call is made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.pin``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
        """
        return self._call(
            _SESSION__MODE__PIN, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra_params
        )

    def pin_all(self, *, extra_params: Mapping[str, object] | None = None) -> list[int]:
        """Pin every active dialog within reach to the current operator.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.pinAll``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
        """
        return self._call(_SESSION__MODE__PIN_ALL, {}, extra_params)

    @_deprecated("imopenlines.session.mode.silent is deprecated")
    def silent(
        self,
        *,
        chat_id: int,
        activate: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a dialog's silent mode on or off.

        Deprecated.

        Args:
            chat_id: Identifier of the chat. Required.
            activate: Y switches the mode or pin on, N off.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.silent``. Scope: ``imopenlines``. Who may call:
        any user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
        """
        return self._call(
            _SESSION__MODE__SILENT, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra_params
        )

    def unpin_all(self, *, extra_params: Mapping[str, object] | None = None) -> list[int]:
        """Unpin every dialog pinned to the current operator.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.unpinAll``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
        """
        return self._call(_SESSION__MODE__UNPIN_ALL, {}, extra_params)


class AsyncImopenlinesSessionModeMethods(AsyncNamespace):
    """Methods of ``imopenlines.session.mode``."""

    async def pin(
        self,
        *,
        chat_id: int,
        activate: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin one dialog to the current operator, or unpin it.

        Args:
            chat_id: Identifier of the chat. Required.
            activate: Y switches the mode or pin on, N off. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID_EMPTY``: CHAT_ID is missing.
                ``CHAT_ID``: CHAT_ID is missing or wrong. ``CHAT_TYPE``: The chat is no open
                line chat. ``ACCESS_DENIED``: The caller has no access to the dialog.
                ``USER_ID``: It is unclear on whose behalf the call is made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.pin``. Scope: ``imopenlines``. Who may call: any
        user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
        """
        return await self._call(
            _SESSION__MODE__PIN, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra_params
        )

    async def pin_all(self, *, extra_params: Mapping[str, object] | None = None) -> list[int]:
        """Pin every active dialog within reach to the current operator.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.pinAll``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
        """
        return await self._call(_SESSION__MODE__PIN_ALL, {}, extra_params)

    @_deprecated("imopenlines.session.mode.silent is deprecated")
    async def silent(
        self,
        *,
        chat_id: int,
        activate: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a dialog's silent mode on or off.

        Deprecated.

        Args:
            chat_id: Identifier of the chat. Required.
            activate: Y switches the mode or pin on, N off.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``CHAT_ID``: CHAT_ID is missing or wrong.
                ``CHAT_TYPE``: The chat is no open line chat. ``ACCESS_DENIED``: The caller has
                no access to the dialog. ``USER_ID``: It is unclear on whose behalf the call is
                made.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.silent``. Scope: ``imopenlines``. Who may call:
        any user with access to the dialog. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
        """
        return await self._call(
            _SESSION__MODE__SILENT, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra_params
        )

    async def unpin_all(self, *, extra_params: Mapping[str, object] | None = None) -> list[int]:
        """Unpin every dialog pinned to the current operator.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``imopenlines.session.mode.unpinAll``. Scope: ``imopenlines``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
        """
        return await self._call(_SESSION__MODE__UNPIN_ALL, {}, extra_params)
