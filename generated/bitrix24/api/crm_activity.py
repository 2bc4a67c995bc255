# Generated from spec/crm/activity: edit the spec there, then run python -m generator build.
"""Methods of ``crm.activity``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class AddFields(TypedDict):
    """Values by field."""

    OWNER_TYPE_ID: int
    """Numeric type of the CRM object that owns the activity."""
    OWNER_ID: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    TYPE_ID: int
    """Type of the activity; fixed once created."""
    COMMUNICATIONS: Sequence[Mapping[str, object]]
    """People or addresses with whom the activity communicates."""
    SUBJECT: NotRequired[str]
    """Title of the activity."""
    START_TIME: NotRequired[datetime | str]
    """When the activity starts."""
    END_TIME: NotRequired[datetime | str]
    """When the activity ends."""
    PRIORITY: NotRequired[int]
    """Importance: 1 low, 2 medium, 3 high, 0 not set."""
    RESPONSIBLE_ID: int
    """User responsible for the activity."""
    DESCRIPTION: NotRequired[str]
    DESCRIPTION_TYPE: NotRequired[int]
    """Format of the description: 1 plain text, 2 BBCode, 3 HTML."""
    DIRECTION: NotRequired[int]
    """1 incoming, 2 outgoing; for calls and emails only."""
    FILES: NotRequired[object]
    """Files attached to the activity."""
    ASSOCIATED_ENTITY_ID: NotRequired[int]
    """Identifier of the object tied to the activity; read only."""
    DEADLINE: NotRequired[datetime | str]
    """Due time, derived: start of calls and meetings, end of tasks."""
    LOCATION: NotRequired[str]
    """Place where the activity happens."""
    NOTIFY_TYPE: NotRequired[int]
    """Unit of the reminder time: 1 minutes, 2 hours, 3 days."""
    ORIGINATOR_ID: NotRequired[str]
    """Identifier of the external data source."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the record in the external data source."""
    ORIGIN_VERSION: NotRequired[str]
    """Version marker that keeps an external system from overwriting changes."""
    PROVIDER_DATA: NotRequired[str]
    """Extra data kept by the activity's provider."""
    PROVIDER_GROUP_ID: NotRequired[str]
    """Group of the activity's provider."""
    PROVIDER_ID: NotRequired[str]
    """Provider of the activity, such as `VOXIMPLANT_CALL`."""
    PROVIDER_TYPE_ID: NotRequired[str]
    """Type of the activity within its provider."""
    PROVIDER_PARAMS: NotRequired[Mapping[str, object]]
    """Extra parameters of the activity's provider."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    STATUS: NotRequired[int]
    """Status code of the activity."""
    WEBDAV_ELEMENTS: NotRequired[object]
    """Attached files; obsolete, kept for old integrations."""
    IS_INCOMING_CHANNEL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the activity came in through an incoming channel."""


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is user-defined."""
    title: str
    isDeprecated: NotRequired[bool]
    """Whether the field is obsolete."""
    ORIGIN_VERSION: NotRequired[str]
    """Version marker that keeps an external system from overwriting changes."""


class GetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    OWNER_ID: str
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE_ID: str
    """Numeric type of the CRM object that owns the activity."""
    TYPE_ID: str
    """Type of the activity; fixed once created."""
    PROVIDER_ID: str
    """Provider of the activity, such as `VOXIMPLANT_CALL`."""
    PROVIDER_TYPE_ID: str
    """Type of the activity within its provider."""
    PROVIDER_GROUP_ID: Any
    """Group of the activity's provider."""
    ASSOCIATED_ENTITY_ID: str
    """Identifier of the object tied to the activity; read only."""
    SUBJECT: str
    """Title of the activity."""
    CREATED: str
    """When the activity was created."""
    LAST_UPDATED: str
    """When the activity was last changed."""
    START_TIME: str
    """When the activity starts."""
    END_TIME: str
    """When the activity ends."""
    DEADLINE: str
    """Due time, derived: start of calls and meetings, end of tasks."""
    COMPLETED: str
    """Whether the activity is done, `Y` or `N`."""
    STATUS: str
    """Status code of the activity."""
    RESPONSIBLE_ID: str
    """User responsible for the activity."""
    PRIORITY: str
    """Importance: 1 low, 2 medium, 3 high, 0 not set."""
    NOTIFY_TYPE: str
    """Unit of the reminder time: 1 minutes, 2 hours, 3 days."""
    NOTIFY_VALUE: str
    """Reminder time, counted in the units of `NOTIFY_TYPE`."""
    DESCRIPTION: str
    DESCRIPTION_TYPE: str
    """Format of the description: 1 plain text, 2 BBCode, 3 HTML."""
    DIRECTION: str
    """1 incoming, 2 outgoing; for calls and emails only."""
    LOCATION: str
    """Place where the activity happens."""
    SETTINGS: list[Any]
    """Further settings; which ones depends on the type."""
    ORIGINATOR_ID: Any
    """Identifier of the external data source."""
    ORIGIN_ID: Any
    """Identifier of the record in the external data source."""
    AUTHOR_ID: str
    """User who created the activity."""
    EDITOR_ID: str
    """User who last edited the activity."""
    PROVIDER_PARAMS: list[Any]
    """Extra parameters of the activity's provider."""
    PROVIDER_DATA: Any
    """Extra data kept by the activity's provider."""
    RESULT_MARK: str
    """Mark of the activity's result, an integer."""
    RESULT_VALUE: Any
    """Value of the activity's result, a number."""
    RESULT_SUM: Any
    """Amount of the activity's result, in RESULT_CURRENCY_ID."""
    RESULT_CURRENCY_ID: Any
    """Currency of the amount in RESULT_SUM."""
    RESULT_STATUS: str
    """Status of the activity's result, an integer."""
    RESULT_STREAM: str
    """Statistics value for reports."""
    RESULT_SOURCE_ID: Any
    """Identifier of the source of the result, a string."""
    AUTOCOMPLETE_RULE: str
    """Identifier of the rule that completed the activity automatically."""


class ListItemCommunicationsEntitySettings(TypedDict):
    """Name and company data of the person behind the communication."""

    HONORIFIC: str
    """Identifier of the form of address."""
    NAME: str
    SECOND_NAME: str
    """Middle name of the person behind the communication."""
    LAST_NAME: str
    """Surname of the client communicated with."""
    COMPANY_TITLE: str
    """Company of the person behind the communication."""
    COMPANY_ID: str
    """Identifier of that person's company."""


class ListItemCommunications(TypedDict):
    """People or addresses with whom the activity communicates."""

    ID: str
    """Identifier."""
    TYPE: str
    """Type of the communication, such as PHONE or EMAIL."""
    VALUE: str
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    ENTITY_TYPE_ID: str
    """Numeric type of the CRM object behind the communication."""
    ENTITY_SETTINGS: ListItemCommunicationsEntitySettings
    """Name and company data of the person behind the communication."""


class ListItemFiles(TypedDict):
    """Files attached to the activity."""

    id: int
    """Identifier."""
    url: str


class ListItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    OWNER_ID: NotRequired[str]
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE_ID: NotRequired[str]
    """Numeric type of the CRM object that owns the activity."""
    TYPE_ID: NotRequired[str]
    """Type of the activity; fixed once created."""
    PROVIDER_ID: NotRequired[str]
    """Provider of the activity, such as `VOXIMPLANT_CALL`."""
    PROVIDER_TYPE_ID: NotRequired[str]
    """Type of the activity within its provider."""
    PROVIDER_GROUP_ID: NotRequired[Any]
    """Group of the activity's provider."""
    ASSOCIATED_ENTITY_ID: NotRequired[str]
    """Identifier of the object tied to the activity; read only."""
    SUBJECT: NotRequired[str]
    """Title of the activity."""
    CREATED: NotRequired[str]
    """When the activity was created."""
    LAST_UPDATED: NotRequired[str]
    """When the activity was last changed."""
    START_TIME: NotRequired[str]
    """When the activity starts."""
    END_TIME: NotRequired[str]
    """When the activity ends."""
    DEADLINE: NotRequired[str]
    """Due time, derived: start of calls and meetings, end of tasks."""
    COMPLETED: NotRequired[str]
    """Whether the activity is done, `Y` or `N`."""
    STATUS: NotRequired[str]
    """Status code of the activity."""
    RESPONSIBLE_ID: NotRequired[str]
    """User responsible for the activity."""
    PRIORITY: NotRequired[str]
    """Importance: 1 low, 2 medium, 3 high, 0 not set."""
    NOTIFY_TYPE: NotRequired[str]
    """Unit of the reminder time: 1 minutes, 2 hours, 3 days."""
    NOTIFY_VALUE: NotRequired[str]
    """Reminder time, counted in the units of `NOTIFY_TYPE`."""
    DESCRIPTION: NotRequired[str]
    DESCRIPTION_TYPE: NotRequired[str]
    """Format of the description: 1 plain text, 2 BBCode, 3 HTML."""
    DIRECTION: NotRequired[str]
    """1 incoming, 2 outgoing; for calls and emails only."""
    LOCATION: NotRequired[str]
    """Place where the activity happens."""
    SETTINGS: NotRequired[list[Any]]
    """Further settings; which ones depends on the type."""
    ORIGINATOR_ID: NotRequired[Any]
    """Identifier of the external data source."""
    ORIGIN_ID: NotRequired[Any]
    """Identifier of the record in the external data source."""
    AUTHOR_ID: NotRequired[str]
    """User who created the activity."""
    EDITOR_ID: NotRequired[str]
    """User who last edited the activity."""
    PROVIDER_PARAMS: NotRequired[list[Any]]
    """Extra parameters of the activity's provider."""
    PROVIDER_DATA: NotRequired[Any]
    """Extra data kept by the activity's provider."""
    RESULT_MARK: NotRequired[str]
    """Mark of the activity's result, an integer."""
    RESULT_VALUE: NotRequired[Any]
    """Value of the activity's result, a number."""
    RESULT_SUM: NotRequired[Any]
    """Amount of the activity's result, in RESULT_CURRENCY_ID."""
    RESULT_CURRENCY_ID: NotRequired[Any]
    """Currency of the amount in RESULT_SUM."""
    RESULT_STATUS: NotRequired[str]
    """Status of the activity's result, an integer."""
    RESULT_STREAM: NotRequired[str]
    """Statistics value for reports."""
    RESULT_SOURCE_ID: NotRequired[Any]
    """Identifier of the source of the result, a string."""
    AUTOCOMPLETE_RULE: NotRequired[str]
    """Identifier of the rule that completed the activity automatically."""
    COMMUNICATIONS: NotRequired[list[ListItemCommunications]]
    """People or addresses with whom the activity communicates."""
    FILES: NotRequired[list[ListItemFiles]]
    """Files attached to the activity."""


class UpdateFields(TypedDict):
    """Values by field."""

    RESPONSIBLE_ID: int
    """User responsible for the activity."""
    DESCRIPTION: NotRequired[str]
    OWNER_ID: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    OWNER_TYPE_ID: NotRequired[int]
    """Numeric type of the CRM object that owns the activity."""
    TYPE_ID: NotRequired[int]
    """Type of the activity; fixed once created."""
    ASSOCIATED_ENTITY_ID: NotRequired[int]
    """Identifier of the object tied to the activity; read only."""
    COMMUNICATIONS: NotRequired[int]
    """People or addresses with whom the activity communicates."""
    DEADLINE: NotRequired[datetime | str]
    """Due time, derived: start of calls and meetings, end of tasks."""
    DESCRIPTION_TYPE: NotRequired[int]
    """Format of the description: 1 plain text, 2 BBCode, 3 HTML."""
    DIRECTION: NotRequired[int]
    """1 incoming, 2 outgoing; for calls and emails only."""
    END_TIME: NotRequired[datetime | str]
    """When the activity ends."""
    FILES: NotRequired[object]
    """Files attached to the activity."""
    LOCATION: NotRequired[str]
    """Place where the activity happens."""
    NOTIFY_TYPE: NotRequired[int]
    """Unit of the reminder time: 1 minutes, 2 hours, 3 days."""
    ORIGINATOR_ID: NotRequired[str]
    """Identifier of the external data source."""
    ORIGIN_ID: NotRequired[str]
    """Identifier of the record in the external data source."""
    ORIGIN_VERSION: NotRequired[str]
    """Version marker that keeps an external system from overwriting changes."""
    PRIORITY: NotRequired[int]
    """Importance: 1 low, 2 medium, 3 high, 0 not set."""
    PROVIDER_DATA: NotRequired[str]
    """Extra data kept by the activity's provider."""
    PROVIDER_GROUP_ID: NotRequired[str]
    """Group of the activity's provider."""
    PROVIDER_ID: NotRequired[str]
    """Provider of the activity, such as `VOXIMPLANT_CALL`."""
    PROVIDER_TYPE_ID: NotRequired[str]
    """Type of the activity within its provider."""
    PROVIDER_PARAMS: NotRequired[Mapping[str, object]]
    """Extra parameters of the activity's provider."""
    SETTINGS: NotRequired[Mapping[str, object]]
    """Further settings; which ones depends on the type."""
    START_TIME: NotRequired[datetime | str]
    """When the activity starts."""
    STATUS: NotRequired[int]
    """Status code of the activity."""
    SUBJECT: NotRequired[str]
    """Title of the activity."""
    WEBDAV_ELEMENTS: NotRequired[object]
    """Attached files; obsolete, kept for old integrations."""
    IS_INCOMING_CHANNEL: NotRequired[bool | Literal["Y", "N"]]
    """Whether the activity came in through an incoming channel."""


class BadgeAddResultBadge(TypedDict):
    """Kanban badge: its code, title, value and type."""

    code: str
    """Code that identifies the entry."""
    title: str
    value: str
    type: str
    """Type of the badge, tag, button, content block or action."""


class BadgeAddResult(TypedDict):
    """What ``result`` holds."""

    badge: BadgeAddResultBadge
    """Kanban badge: its code, title, value and type."""


class BadgeGetResultBadge(TypedDict):
    """Kanban badge: its code, title, value and type."""

    code: str
    """Code that identifies the entry."""
    title: str
    value: str
    type: str
    """Type of the badge, tag, button, content block or action."""


class BadgeGetResult(TypedDict):
    """What ``result`` holds."""

    badge: BadgeGetResultBadge
    """Kanban badge: its code, title, value and type."""


class BadgeListResultBadges(TypedDict):
    """Kanban badges found."""

    code: str
    """Code that identifies the entry."""
    title: str
    value: str
    type: str
    """Type of the badge, tag, button, content block or action."""


class BadgeListResult(TypedDict):
    """What ``result`` holds."""

    badges: list[BadgeListResultBadges]
    """Kanban badges found."""


class BindingListResult(TypedDict):
    """What ``result`` holds."""

    entityTypeId: int
    """Numeric type of the linked CRM object, such as 2 for a deal."""
    entityId: int
    """Identifier of the object concerned."""


class CallGetTranscriptResult(TypedDict):
    """What ``result`` holds."""

    transcription: str
    """Whole text of the transcribed call."""


class CommunicationFieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    isRequired: bool
    """Whether a value is required."""
    isReadOnly: bool
    """Whether the field can only be read."""
    isImmutable: bool
    """Whether the value can only be set on creation."""
    isMultiple: bool
    """Whether the field takes several values."""
    isDynamic: bool
    """Whether the field is user-defined."""
    title: str


class ConfigurableAddFields(TypedDict):
    """Values by field."""

    typeId: NotRequired[str]
    """Type of the configurable activity; left out: `CONFIGURABLE`. Default: ``CONFIGURABLE``."""
    completed: NotRequired[bool]
    """Whether the activity is closed."""
    deadline: NotRequired[str]
    """Due time of the activity, in ISO 8601."""
    pingOffsets: NotRequired[Sequence[int]]
    """Minutes before the deadline at which reminders appear."""
    isIncomingChannel: NotRequired[bool | Literal["Y", "N"]]
    """Whether the activity came in through an incoming channel."""
    responsibleId: NotRequired[int]
    """Identifier of the responsible user."""
    badgeCode: NotRequired[str]
    """Code of the badge shown on the kanban card."""
    originatorId: NotRequired[str]
    """Identifier of the external data source."""
    originId: NotRequired[str]
    """Identifier of the record in the external data source."""


class ConfigurableAddResultActivity(TypedDict):
    """Configurable activity with its fields and layout."""

    id: int
    """Identifier."""


class ConfigurableAddResult(TypedDict):
    """What ``result`` holds."""

    activity: ConfigurableAddResultActivity
    """Configurable activity with its fields and layout."""


class ConfigurableGetResultActivityFields(TypedDict):
    """Values by field."""

    typeId: str
    """Type of the configurable activity; left out: `CONFIGURABLE`."""
    completed: bool
    """Whether the activity is closed."""
    deadline: str
    """Due time of the activity, in ISO 8601."""
    pingOffsets: list[Any]
    """Minutes before the deadline at which reminders appear."""
    isIncomingChannel: bool
    """Whether the activity came in through an incoming channel."""
    responsibleId: int
    """Identifier of the responsible user."""
    badgeCode: str
    """Code of the badge shown on the kanban card."""
    originatorId: Any
    """Identifier of the external data source."""
    originId: Any
    """Identifier of the record in the external data source."""


class ConfigurableGetResultActivityLayoutIcon(TypedDict):
    """Icon shown beside the timeline entry."""

    code: str
    """Code that identifies the entry."""


class ConfigurableGetResultActivityLayoutHeaderTagsStatus2(TypedDict):
    """Header tag under a key of the author's choice."""

    title: str
    type: str
    """Type of the badge, tag, button, content block or action."""


class ConfigurableGetResultActivityLayoutHeaderTags(TypedDict):
    """Tags in the header, keyed by a code of one's own."""

    status2: ConfigurableGetResultActivityLayoutHeaderTagsStatus2
    """Header tag under a key of the author's choice."""


class ConfigurableGetResultActivityLayoutHeader(TypedDict):
    """Header of the timeline entry: title and tags."""

    title: str
    tags: ConfigurableGetResultActivityLayoutHeaderTags
    """Tags in the header, keyed by a code of one's own."""


class ConfigurableGetResultActivityLayoutBodyLogoAction(TypedDict):
    """What a click does: type and parameters."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    uri: str
    """Address that the action opens."""


class ConfigurableGetResultActivityLayoutBodyLogo(TypedDict):
    """Logo in the body, with its optional action."""

    code: str
    """Code that identifies the entry."""
    action: ConfigurableGetResultActivityLayoutBodyLogoAction
    """What a click does: type and parameters."""


class ConfigurableGetResultActivityLayoutBodyBlocksClient(TypedDict):
    """Content block under a key of the author's choice."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    properties: dict[str, Any]
    """Settings of the content block; they depend on its type."""


class ConfigurableGetResultActivityLayoutBodyBlocksResponsible(TypedDict):
    """Content block under a key of the author's choice."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    properties: dict[str, Any]
    """Settings of the content block; they depend on its type."""


class ConfigurableGetResultActivityLayoutBodyBlocks(TypedDict):
    """Content blocks, keyed by a code of one's own."""

    client: ConfigurableGetResultActivityLayoutBodyBlocksClient
    """Content block under a key of the author's choice."""
    responsible: ConfigurableGetResultActivityLayoutBodyBlocksResponsible
    """Content block under a key of the author's choice."""


class ConfigurableGetResultActivityLayoutBody(TypedDict):
    """Main part of the timeline entry: logo and content blocks."""

    logo: ConfigurableGetResultActivityLayoutBodyLogo
    """Logo in the body, with its optional action."""
    blocks: ConfigurableGetResultActivityLayoutBodyBlocks
    """Content blocks, keyed by a code of one's own."""


class ConfigurableGetResultActivityLayoutFooterButtonsStartCall(TypedDict):
    """Footer button under a key of the author's choice."""

    title: str
    type: str
    """Type of the badge, tag, button, content block or action."""
    action: dict[str, Any]
    """What a click does: type and parameters."""


class ConfigurableGetResultActivityLayoutFooterButtons(TypedDict):
    """Buttons in the footer, keyed by a code of one's own."""

    startCall: ConfigurableGetResultActivityLayoutFooterButtonsStartCall
    """Footer button under a key of the author's choice."""


class ConfigurableGetResultActivityLayoutFooterMenuItems(TypedDict):
    """The entries."""

    confirm: dict[str, Any]
    """Menu item under a key of the author's choice."""
    decline: dict[str, Any]
    """Menu item under a key of the author's choice."""


class ConfigurableGetResultActivityLayoutFooterMenu(TypedDict):
    """Context menu of the timeline entry."""

    showPostponeItem: bool
    """Whether the menu offers to postpone the activity."""
    items: ConfigurableGetResultActivityLayoutFooterMenuItems
    """The entries."""


class ConfigurableGetResultActivityLayoutFooter(TypedDict):
    """Bottom part of the timeline entry: buttons and menu."""

    buttons: ConfigurableGetResultActivityLayoutFooterButtons
    """Buttons in the footer, keyed by a code of one's own."""
    menu: ConfigurableGetResultActivityLayoutFooterMenu
    """Context menu of the timeline entry."""


class ConfigurableGetResultActivityLayout(TypedDict):
    """Timeline look of the activity, or its extra content blocks."""

    icon: ConfigurableGetResultActivityLayoutIcon
    """Icon shown beside the timeline entry."""
    header: ConfigurableGetResultActivityLayoutHeader
    """Header of the timeline entry: title and tags."""
    body: ConfigurableGetResultActivityLayoutBody
    """Main part of the timeline entry: logo and content blocks."""
    footer: ConfigurableGetResultActivityLayoutFooter
    """Bottom part of the timeline entry: buttons and menu."""


class ConfigurableGetResultActivity(TypedDict):
    """Configurable activity with its fields and layout."""

    id: int
    """Identifier."""
    ownerTypeId: int
    """Numeric type of the CRM item that holds the activity."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    fields: ConfigurableGetResultActivityFields
    """Values by field."""
    layout: ConfigurableGetResultActivityLayout
    """Timeline look of the activity, or its extra content blocks."""


class ConfigurableGetResult(TypedDict):
    """What ``result`` holds."""

    activity: ConfigurableGetResultActivity
    """Configurable activity with its fields and layout."""


class ConfigurableUpdateResultActivity(TypedDict):
    """Configurable activity with its fields and layout."""

    id: int
    """Identifier."""


class ConfigurableUpdateResult(TypedDict):
    """What ``result`` holds."""

    activity: ConfigurableUpdateResultActivity
    """Configurable activity with its fields and layout."""


class LayoutBlocksDeleteResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the call succeeded."""


class LayoutBlocksGetResultLayoutBlocksPropertiesAction(TypedDict):
    """What a click does: type and parameters."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    uri: str
    """Address that the action opens."""


class LayoutBlocksGetResultLayoutBlocksPropertiesBlockProperties(TypedDict):
    """Settings of the content block; they depend on its type."""

    value: str


class LayoutBlocksGetResultLayoutBlocksPropertiesBlock(TypedDict):
    """Content block shown beside the title."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    properties: LayoutBlocksGetResultLayoutBlocksPropertiesBlockProperties
    """Settings of the content block; they depend on its type."""


class LayoutBlocksGetResultLayoutBlocksProperties(TypedDict):
    """Settings of the content block; they depend on its type."""

    value: NotRequired[str]
    multiline: NotRequired[bool]
    """Whether line breaks in the text are kept."""
    bold: NotRequired[bool]
    """Whether the text is bold."""
    color: NotRequired[str]
    """Colour, mostly as a hex code."""
    text: NotRequired[str]
    action: NotRequired[LayoutBlocksGetResultLayoutBlocksPropertiesAction]
    """What a click does: type and parameters."""
    title: NotRequired[str]
    block: NotRequired[LayoutBlocksGetResultLayoutBlocksPropertiesBlock]
    """Content block shown beside the title."""


class LayoutBlocksGetResultLayoutBlocks(TypedDict):
    """Content blocks, keyed by a code of one's own."""

    type: str
    """Type of the badge, tag, button, content block or action."""
    properties: LayoutBlocksGetResultLayoutBlocksProperties
    """Settings of the content block; they depend on its type."""


class LayoutBlocksGetResultLayout(TypedDict):
    """Timeline look of the activity, or its extra content blocks."""

    blocks: dict[str, LayoutBlocksGetResultLayoutBlocks]
    """Content blocks, keyed by a code of one's own."""


class LayoutBlocksGetResult(TypedDict):
    """What ``result`` holds."""

    layout: LayoutBlocksGetResultLayout
    """Timeline look of the activity, or its extra content blocks."""


class LayoutBlocksSetResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the call succeeded."""


class TodoAddResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class TodoUpdateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class TodoUpdateColorResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class TodoUpdateDeadlineResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class TodoUpdateDescriptionResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class TodoUpdateResponsibleUserResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""


class TypeAddFields(TypedDict):
    """Values by field."""

    TYPE_ID: str
    """Type of the activity; fixed once created."""
    NAME: NotRequired[str]
    ICON_FILE: NotRequired[object]
    """Picture file for the activity type's icon."""
    IS_CONFIGURABLE_TYPE: NotRequired[str]
    """Whether the type serves configurable activities; left out: `N`. Default: ``N``."""


class TypeListResult(TypedDict):
    """What ``result`` holds."""

    TYPE_ID: str
    """Type of the activity; fixed once created."""
    NAME: str
    IS_CONFIGURABLE_TYPE: str
    """Whether the type serves configurable activities; left out: `N`."""
    ICON_ID: str
    """Identifier of the activity type's icon file."""


_ADD: Final[Endpoint[int]] = Endpoint("crm.activity.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("crm.activity.delete")
_FIELDS: Final[Endpoint[dict[str, FieldsResult]]] = Endpoint("crm.activity.fields", write=False)
_GET: Final[Endpoint[GetResult]] = Endpoint("crm.activity.get", write=False)
_LIST: Final[ListEndpoint[ListItem]] = ListEndpoint(
    "crm.activity.list", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("crm.activity.update")
_BADGE__ADD: Final[Endpoint[BadgeAddResult]] = Endpoint("crm.activity.badge.add")
_BADGE__DELETE: Final[Endpoint[bool]] = Endpoint("crm.activity.badge.delete")
_BADGE__GET: Final[Endpoint[BadgeGetResult]] = Endpoint("crm.activity.badge.get", write=False)
_BADGE__LIST: Final[Endpoint[BadgeListResult]] = Endpoint("crm.activity.badge.list", write=False)
_BINDING__ADD: Final[Endpoint[bool]] = Endpoint("crm.activity.binding.add")
_BINDING__DELETE: Final[Endpoint[bool]] = Endpoint("crm.activity.binding.delete")
_BINDING__LIST: Final[Endpoint[list[BindingListResult]]] = Endpoint(
    "crm.activity.binding.list", write=False
)
_BINDING__MOVE: Final[Endpoint[bool]] = Endpoint("crm.activity.binding.move")
_CALL__GET_TRANSCRIPT: Final[Endpoint[CallGetTranscriptResult | None]] = Endpoint(
    "crm.activity.call.getTranscript", write=False
)
_COMMUNICATION__FIELDS: Final[Endpoint[dict[str, CommunicationFieldsResult]]] = Endpoint(
    "crm.activity.communication.fields", write=False
)
_CONFIGURABLE__ADD: Final[Endpoint[ConfigurableAddResult]] = Endpoint(
    "crm.activity.configurable.add"
)
_CONFIGURABLE__GET: Final[Endpoint[ConfigurableGetResult]] = Endpoint(
    "crm.activity.configurable.get", write=False
)
_CONFIGURABLE__UPDATE: Final[Endpoint[ConfigurableUpdateResult]] = Endpoint(
    "crm.activity.configurable.update"
)
_LAYOUT__BLOCKS__DELETE: Final[Endpoint[LayoutBlocksDeleteResult]] = Endpoint(
    "crm.activity.layout.blocks.delete"
)
_LAYOUT__BLOCKS__GET: Final[Endpoint[LayoutBlocksGetResult]] = Endpoint(
    "crm.activity.layout.blocks.get", write=False
)
_LAYOUT__BLOCKS__SET: Final[Endpoint[LayoutBlocksSetResult]] = Endpoint(
    "crm.activity.layout.blocks.set"
)
_TODO__ADD: Final[Endpoint[TodoAddResult]] = Endpoint("crm.activity.todo.add")
_TODO__UPDATE: Final[Endpoint[TodoUpdateResult]] = Endpoint("crm.activity.todo.update")
_TODO__UPDATE_COLOR: Final[Endpoint[TodoUpdateColorResult]] = Endpoint(
    "crm.activity.todo.updateColor"
)
_TODO__UPDATE_DEADLINE: Final[Endpoint[TodoUpdateDeadlineResult]] = Endpoint(
    "crm.activity.todo.updateDeadline"
)
_TODO__UPDATE_DESCRIPTION: Final[Endpoint[TodoUpdateDescriptionResult]] = Endpoint(
    "crm.activity.todo.updateDescription"
)
_TODO__UPDATE_RESPONSIBLE_USER: Final[Endpoint[TodoUpdateResponsibleUserResult]] = Endpoint(
    "crm.activity.todo.updateResponsibleUser"
)
_TYPE__ADD: Final[Endpoint[bool]] = Endpoint("crm.activity.type.add")
_TYPE__DELETE: Final[Endpoint[bool]] = Endpoint("crm.activity.type.delete")
_TYPE__LIST: Final[Endpoint[list[TypeListResult]]] = Endpoint("crm.activity.type.list", write=False)


class CrmActivityMethods(Namespace):
    """Methods of ``crm.activity``."""

    @property
    def badge(self) -> CrmActivityBadgeMethods:
        """Methods of ``crm.activity.badge``."""
        return CrmActivityBadgeMethods(self._caller)

    @property
    def binding(self) -> CrmActivityBindingMethods:
        """Methods of ``crm.activity.binding``."""
        return CrmActivityBindingMethods(self._caller)

    @property
    def call(self) -> CrmActivityCallMethods:
        """Methods of ``crm.activity.call``."""
        return CrmActivityCallMethods(self._caller)

    @property
    def communication(self) -> CrmActivityCommunicationMethods:
        """Methods of ``crm.activity.communication``."""
        return CrmActivityCommunicationMethods(self._caller)

    @property
    def configurable(self) -> CrmActivityConfigurableMethods:
        """Methods of ``crm.activity.configurable``."""
        return CrmActivityConfigurableMethods(self._caller)

    @property
    def layout(self) -> CrmActivityLayoutMethods:
        """Methods of ``crm.activity.layout``."""
        return CrmActivityLayoutMethods(self._caller)

    @property
    def todo(self) -> CrmActivityTodoMethods:
        """Methods of ``crm.activity.todo``."""
        return CrmActivityTodoMethods(self._caller)

    @property
    def type(self) -> CrmActivityTypeMethods:
        """Methods of ``crm.activity.type``."""
        return CrmActivityTypeMethods(self._caller)

    @_deprecated("crm.activity.add is deprecated: use crm.activity.todo.add instead")
    def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a system activity.

        Deprecated; use ``crm.activity.todo.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``OWNER_TYPE_ID`` (required), ``OWNER_ID``
                (required), ``TYPE_ID`` (required), ``COMMUNICATIONS`` (required), ``SUBJECT``,
                ``START_TIME``, ``END_TIME``, ``PRIORITY``, ``RESPONSIBLE_ID`` (required),
                ``DESCRIPTION``, ``DESCRIPTION_TYPE``, ``DIRECTION``, ``FILES``,
                ``ASSOCIATED_ENTITY_ID``, ``DEADLINE``, ``LOCATION``, ``NOTIFY_TYPE``,
                ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``PROVIDER_DATA``,
                ``PROVIDER_GROUP_ID``, ``PROVIDER_ID``, ``PROVIDER_TYPE_ID``,
                ``PROVIDER_PARAMS``, ``SETTINGS``, ``STATUS``, ``WEBDAV_ELEMENTS``,
                ``IS_INCOMING_CHANNEL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``The field SUBJECT is not defined or
                empty``: `SUBJECT` is missing or empty. ``The field RESPONSIBLE_ID is not
                defined or invalid``: `RESPONSIBLE_ID` is missing or not valid. ``The field
                TYPE_ID is not defined or invalid``: `TYPE_ID` is missing or not valid. ``The
                field COMMUNICATIONS is not defined or invalid``: `COMMUNICATIONS` is missing or
                not valid. No code: An activity of this type takes just one contact, but several
                are given. No code: The activity cannot be linked, as its owner or its contacts
                are missing or wrong. No code: The e-mail could not be sent: wrong data or
                addresses, or a failure on the server. No code: An activity of this type cannot
                be handled here, as it has no provider. ``Use crm.activity.configurable.add for
                this activity provider``: The activity is configurable: create it with
                `crm.activity.configurable.add`. ``Access denied``: The caller may not add
                activities to this CRM item. ``Application context required``: `PROVIDER_ID`
                does not suit an activity made by an application. No code: The caller may not
                add activities to this CRM item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.add``. Scope: ``crm``. Who may call: users who may add
        activities. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        return self._call(
            _ADD, {"fields": _in_fields(fields, {"IS_INCOMING_CHANNEL": _yes_no})}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an activity of any kind.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``Activity is not found``: There is no
                activity with this identifier. ``Access denied``: The caller may not edit the
                CRM item. ``Application context required``: `PROVIDER_ID` does not suit an
                activity made by an application. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.delete``. Scope: ``crm``. Who may call: users who may delete
        the activity. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
        """
        return self._call(_DELETE, {"id": id}, extra_params)

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of a system activity.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``isDeprecated``, ``ORIGIN_VERSION``.

        Raises:
            APIError: the portal refused the call. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one activity by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``OWNER_ID``, ``OWNER_TYPE_ID``, ``TYPE_ID``,
            ``PROVIDER_ID``, ``PROVIDER_TYPE_ID``, ``PROVIDER_GROUP_ID``,
            ``ASSOCIATED_ENTITY_ID``, ``SUBJECT``, ``CREATED``, ``LAST_UPDATED``,
            ``START_TIME``, ``END_TIME``, ``DEADLINE``, ``COMPLETED``, ``STATUS``,
            ``RESPONSIBLE_ID``, ``PRIORITY``, ``NOTIFY_TYPE``, ``NOTIFY_VALUE``,
            ``DESCRIPTION``, ``DESCRIPTION_TYPE``, ``DIRECTION``, ``LOCATION``,
            ``SETTINGS``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``AUTHOR_ID``, ``EDITOR_ID``,
            ``PROVIDER_PARAMS``, ``PROVIDER_DATA``, ``RESULT_MARK``, ``RESULT_VALUE``,
            ``RESULT_SUM``, ``RESULT_CURRENCY_ID``, ``RESULT_STATUS``, ``RESULT_STREAM``,
            ``RESULT_SOURCE_ID``, ``AUTOCOMPLETE_RULE``.

        Raises:
            APIError: the portal refused the call. ``Activity is not found``: There is no
                activity with this identifier. ``Access denied``: The caller may not edit the
                CRM item. ``Application context required``: `PROVIDER_ID` does not suit an
                activity made by an application. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
        """
        return self._call(_GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[ListItem]:
        """List activities that match a filter and that the caller may see.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``INVALID_REQUEST``: The request came over
                HTTP, but HTTPS is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.activity.update is deprecated: use crm.activity.todo.update instead")
    def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a system activity.

        Deprecated; use ``crm.activity.todo.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``RESPONSIBLE_ID`` (required),
                ``DESCRIPTION``, ``OWNER_ID``, ``OWNER_TYPE_ID``, ``TYPE_ID``,
                ``ASSOCIATED_ENTITY_ID``, ``COMMUNICATIONS``, ``DEADLINE``,
                ``DESCRIPTION_TYPE``, ``DIRECTION``, ``END_TIME``, ``FILES``, ``LOCATION``,
                ``NOTIFY_TYPE``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``,
                ``PRIORITY``, ``PROVIDER_DATA``, ``PROVIDER_GROUP_ID``, ``PROVIDER_ID``,
                ``PROVIDER_TYPE_ID``, ``PROVIDER_PARAMS``, ``SETTINGS``, ``START_TIME``,
                ``STATUS``, ``SUBJECT``, ``WEBDAV_ELEMENTS``, ``IS_INCOMING_CHANNEL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``Activity is not found``: There is no
                activity with this identifier. ``The field SUBJECT is not defined or empty``:
                `SUBJECT` is missing or empty. ``The field RESPONSIBLE_ID is not defined or
                invalid``: `RESPONSIBLE_ID` is missing or not valid. ``The field TYPE_ID is not
                defined or invalid``: `TYPE_ID` is missing or not valid. ``The field
                COMMUNICATIONS is not defined or invalid``: `COMMUNICATIONS` is missing or not
                valid. No code: An activity of this type takes just one contact, but several are
                given. No code: The activity cannot be linked, as its owner or its contacts are
                missing or wrong. No code: An activity of this type cannot be handled here, as
                it has no provider. No code: The activity is configurable, so
                `crm.activity.configurable.update` must be called instead. ``Access denied``:
                The caller may not change this CRM item. ``Application context required``:
                `PROVIDER_ID` does not suit an activity made by an application. No code: The
                caller may not change this CRM item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.update``. Scope: ``crm``. Who may call: users who may change
        the activity. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
        """
        return self._call(
            _UPDATE,
            {"id": id, "fields": _in_fields(fields, {"IS_INCOMING_CHANNEL": _yes_no})},
            extra_params,
        )


class AsyncCrmActivityMethods(AsyncNamespace):
    """Methods of ``crm.activity``."""

    @property
    def badge(self) -> AsyncCrmActivityBadgeMethods:
        """Methods of ``crm.activity.badge``."""
        return AsyncCrmActivityBadgeMethods(self._caller)

    @property
    def binding(self) -> AsyncCrmActivityBindingMethods:
        """Methods of ``crm.activity.binding``."""
        return AsyncCrmActivityBindingMethods(self._caller)

    @property
    def call(self) -> AsyncCrmActivityCallMethods:
        """Methods of ``crm.activity.call``."""
        return AsyncCrmActivityCallMethods(self._caller)

    @property
    def communication(self) -> AsyncCrmActivityCommunicationMethods:
        """Methods of ``crm.activity.communication``."""
        return AsyncCrmActivityCommunicationMethods(self._caller)

    @property
    def configurable(self) -> AsyncCrmActivityConfigurableMethods:
        """Methods of ``crm.activity.configurable``."""
        return AsyncCrmActivityConfigurableMethods(self._caller)

    @property
    def layout(self) -> AsyncCrmActivityLayoutMethods:
        """Methods of ``crm.activity.layout``."""
        return AsyncCrmActivityLayoutMethods(self._caller)

    @property
    def todo(self) -> AsyncCrmActivityTodoMethods:
        """Methods of ``crm.activity.todo``."""
        return AsyncCrmActivityTodoMethods(self._caller)

    @property
    def type(self) -> AsyncCrmActivityTypeMethods:
        """Methods of ``crm.activity.type``."""
        return AsyncCrmActivityTypeMethods(self._caller)

    @_deprecated("crm.activity.add is deprecated: use crm.activity.todo.add instead")
    async def add(
        self,
        *,
        fields: AddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a system activity.

        Deprecated; use ``crm.activity.todo.add`` instead.

        Args:
            fields: Values by field. Required. Keys: ``OWNER_TYPE_ID`` (required), ``OWNER_ID``
                (required), ``TYPE_ID`` (required), ``COMMUNICATIONS`` (required), ``SUBJECT``,
                ``START_TIME``, ``END_TIME``, ``PRIORITY``, ``RESPONSIBLE_ID`` (required),
                ``DESCRIPTION``, ``DESCRIPTION_TYPE``, ``DIRECTION``, ``FILES``,
                ``ASSOCIATED_ENTITY_ID``, ``DEADLINE``, ``LOCATION``, ``NOTIFY_TYPE``,
                ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``, ``PROVIDER_DATA``,
                ``PROVIDER_GROUP_ID``, ``PROVIDER_ID``, ``PROVIDER_TYPE_ID``,
                ``PROVIDER_PARAMS``, ``SETTINGS``, ``STATUS``, ``WEBDAV_ELEMENTS``,
                ``IS_INCOMING_CHANNEL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``The field SUBJECT is not defined or
                empty``: `SUBJECT` is missing or empty. ``The field RESPONSIBLE_ID is not
                defined or invalid``: `RESPONSIBLE_ID` is missing or not valid. ``The field
                TYPE_ID is not defined or invalid``: `TYPE_ID` is missing or not valid. ``The
                field COMMUNICATIONS is not defined or invalid``: `COMMUNICATIONS` is missing or
                not valid. No code: An activity of this type takes just one contact, but several
                are given. No code: The activity cannot be linked, as its owner or its contacts
                are missing or wrong. No code: The e-mail could not be sent: wrong data or
                addresses, or a failure on the server. No code: An activity of this type cannot
                be handled here, as it has no provider. ``Use crm.activity.configurable.add for
                this activity provider``: The activity is configurable: create it with
                `crm.activity.configurable.add`. ``Access denied``: The caller may not add
                activities to this CRM item. ``Application context required``: `PROVIDER_ID`
                does not suit an activity made by an application. No code: The caller may not
                add activities to this CRM item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.add``. Scope: ``crm``. Who may call: users who may add
        activities. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        return await self._call(
            _ADD, {"fields": _in_fields(fields, {"IS_INCOMING_CHANNEL": _yes_no})}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an activity of any kind.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``Activity is not found``: There is no
                activity with this identifier. ``Access denied``: The caller may not edit the
                CRM item. ``Application context required``: `PROVIDER_ID` does not suit an
                activity made by an application. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.delete``. Scope: ``crm``. Who may call: users who may delete
        the activity. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
        """
        return await self._call(_DELETE, {"id": id}, extra_params)

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, FieldsResult]:
        """Describe the fields of a system activity.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``type``, ``isRequired``, ``isReadOnly``, ``isImmutable``,
            ``isMultiple``, ``isDynamic``, ``title``, ``isDeprecated``, ``ORIGIN_VERSION``.

        Raises:
            APIError: the portal refused the call. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.fields``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> GetResult:
        """Get one activity by its identifier.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``GetResult``: ``ID``, ``OWNER_ID``, ``OWNER_TYPE_ID``, ``TYPE_ID``,
            ``PROVIDER_ID``, ``PROVIDER_TYPE_ID``, ``PROVIDER_GROUP_ID``,
            ``ASSOCIATED_ENTITY_ID``, ``SUBJECT``, ``CREATED``, ``LAST_UPDATED``,
            ``START_TIME``, ``END_TIME``, ``DEADLINE``, ``COMPLETED``, ``STATUS``,
            ``RESPONSIBLE_ID``, ``PRIORITY``, ``NOTIFY_TYPE``, ``NOTIFY_VALUE``,
            ``DESCRIPTION``, ``DESCRIPTION_TYPE``, ``DIRECTION``, ``LOCATION``,
            ``SETTINGS``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``AUTHOR_ID``, ``EDITOR_ID``,
            ``PROVIDER_PARAMS``, ``PROVIDER_DATA``, ``RESULT_MARK``, ``RESULT_VALUE``,
            ``RESULT_SUM``, ``RESULT_CURRENCY_ID``, ``RESULT_STATUS``, ``RESULT_STREAM``,
            ``RESULT_SOURCE_ID``, ``AUTOCOMPLETE_RULE``.

        Raises:
            APIError: the portal refused the call. ``Activity is not found``: There is no
                activity with this identifier. ``Access denied``: The caller may not edit the
                CRM item. ``Application context required``: `PROVIDER_ID` does not suit an
                activity made by an application. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.get``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
        """
        return await self._call(_GET, {"id": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[ListItem]:
        """List activities that match a filter and that the caller may see.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value.
            order: Sorting: field → ASC or DESC; in places the direction alone.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``INVALID_REQUEST``: The request came over
                HTTP, but HTTPS is needed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.list``. Scope: ``crm``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
        """
        return self._list(
            _LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra_params,
        )

    @_deprecated("crm.activity.update is deprecated: use crm.activity.todo.update instead")
    async def update(
        self,
        *,
        id: int,
        fields: UpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a system activity.

        Deprecated; use ``crm.activity.todo.update`` instead.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``RESPONSIBLE_ID`` (required),
                ``DESCRIPTION``, ``OWNER_ID``, ``OWNER_TYPE_ID``, ``TYPE_ID``,
                ``ASSOCIATED_ENTITY_ID``, ``COMMUNICATIONS``, ``DEADLINE``,
                ``DESCRIPTION_TYPE``, ``DIRECTION``, ``END_TIME``, ``FILES``, ``LOCATION``,
                ``NOTIFY_TYPE``, ``ORIGINATOR_ID``, ``ORIGIN_ID``, ``ORIGIN_VERSION``,
                ``PRIORITY``, ``PROVIDER_DATA``, ``PROVIDER_GROUP_ID``, ``PROVIDER_ID``,
                ``PROVIDER_TYPE_ID``, ``PROVIDER_PARAMS``, ``SETTINGS``, ``START_TIME``,
                ``STATUS``, ``SUBJECT``, ``WEBDAV_ELEMENTS``, ``IS_INCOMING_CHANNEL``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``Activity is not found``: There is no
                activity with this identifier. ``The field SUBJECT is not defined or empty``:
                `SUBJECT` is missing or empty. ``The field RESPONSIBLE_ID is not defined or
                invalid``: `RESPONSIBLE_ID` is missing or not valid. ``The field TYPE_ID is not
                defined or invalid``: `TYPE_ID` is missing or not valid. ``The field
                COMMUNICATIONS is not defined or invalid``: `COMMUNICATIONS` is missing or not
                valid. No code: An activity of this type takes just one contact, but several are
                given. No code: The activity cannot be linked, as its owner or its contacts are
                missing or wrong. No code: An activity of this type cannot be handled here, as
                it has no provider. No code: The activity is configurable, so
                `crm.activity.configurable.update` must be called instead. ``Access denied``:
                The caller may not change this CRM item. ``Application context required``:
                `PROVIDER_ID` does not suit an activity made by an application. No code: The
                caller may not change this CRM item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.update``. Scope: ``crm``. Who may call: users who may change
        the activity. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
        """
        return await self._call(
            _UPDATE,
            {"id": id, "fields": _in_fields(fields, {"IS_INCOMING_CHANNEL": _yes_no})},
            extra_params,
        )


class CrmActivityBadgeMethods(Namespace):
    """Methods of ``crm.activity.badge``."""

    def add(
        self,
        *,
        code: str,
        title: str | Sequence[object],
        value: str | Sequence[object],
        type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> BadgeAddResult:
        """Add a kanban badge for configurable activities.

        Args:
            code: Code that identifies the entry. Required.
            title: Required.
            value: Required.
            type: Type of the badge, tag, button, content block or action. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BadgeAddResult``: ``badge``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``REQUIRED_ARG_MISSING``: A required field is empty.
                ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.add``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        return self._call(
            _BADGE__ADD, {"code": code, "title": title, "value": value, "type": type}, extra_params
        )

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a kanban badge by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: There is no badge with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.delete``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
        """
        return self._call(_BADGE__DELETE, {"code": code}, extra_params)

    def get(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> BadgeGetResult:
        """Get one kanban badge by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BadgeGetResult``: ``badge``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: There is no badge with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
        """
        return self._call(_BADGE__GET, {"code": code}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> BadgeListResult:
        """List the kanban badges of configurable activities.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BadgeListResult``: ``badges``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
        """
        return self._call(_BADGE__LIST, {}, extra_params)


class AsyncCrmActivityBadgeMethods(AsyncNamespace):
    """Methods of ``crm.activity.badge``."""

    async def add(
        self,
        *,
        code: str,
        title: str | Sequence[object],
        value: str | Sequence[object],
        type: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> BadgeAddResult:
        """Add a kanban badge for configurable activities.

        Args:
            code: Code that identifies the entry. Required.
            title: Required.
            value: Required.
            type: Type of the badge, tag, button, content block or action. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BadgeAddResult``: ``badge``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``REQUIRED_ARG_MISSING``: A required field is empty.
                ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.add``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
        """
        return await self._call(
            _BADGE__ADD, {"code": code, "title": title, "value": value, "type": type}, extra_params
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a kanban badge by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: There is no badge with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.delete``. Scope: ``crm``. Who may call: users with
        administrative access to the CRM. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
        """
        return await self._call(_BADGE__DELETE, {"code": code}, extra_params)

    async def get(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> BadgeGetResult:
        """Get one kanban badge by its code.

        Args:
            code: Code that identifies the entry. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BadgeGetResult``: ``badge``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: There is no badge with this code.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.get``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
        """
        return await self._call(_BADGE__GET, {"code": code}, extra_params)

    async def list(self, *, extra_params: Mapping[str, object] | None = None) -> BadgeListResult:
        """List the kanban badges of configurable activities.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BadgeListResult``: ``badges``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.badge.list``. Scope: ``crm``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
        """
        return await self._call(_BADGE__LIST, {}, extra_params)


class CrmActivityBindingMethods(Namespace):
    """Methods of ``crm.activity.binding``."""

    def add(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link an activity to one more CRM item.

        Args:
            activity_id: Identifier of the activity. Required.
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: The CRM item was not found. ``OWNER_NOT_FOUND``: The activity's
                owner was not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``ACTIVITY_IS_ALREADY_BOUND``: The activity already has a link to this CRM item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.add``. Scope: ``crm``. Who may call: users who may
        edit the CRM items concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        return self._call(
            _BINDING__ADD,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra_params,
        )

    def delete(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an activity's link to a CRM item.

        Args:
            activity_id: Identifier of the activity. Required.
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: The CRM item was not found. ``OWNER_NOT_FOUND``: The activity's
                owner was not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``BINDING_NOT_FOUND``: The activity has no link to this CRM item.
                ``LAST_BINDING_CANNOT_BE_DELETED``: This is the activity's only link, so it must
                stay.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.delete``. Scope: ``crm``. Who may call: users who may
        edit the CRM items concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
        """
        return self._call(
            _BINDING__DELETE,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra_params,
        )

    def list(
        self,
        *,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[BindingListResult]:
        """List the CRM items to which an activity is linked.

        Args:
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BindingListResult``: ``entityTypeId``, ``entityId``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``ACCESS_DENIED``: The caller lacks the rights for this. ``NOT_FOUND``: The CRM
                item was not found.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.list``. Scope: ``crm``. Who may call: users who may
        read the CRM items concerned. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
        """
        return self._call(_BINDING__LIST, {"activityId": activity_id}, extra_params)

    def move(
        self,
        *,
        activity_id: int,
        source_entity_type_id: int,
        source_entity_id: int,
        target_entity_type_id: int,
        target_entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move an activity's link from one CRM item to another of the same type.

        Args:
            activity_id: Identifier of the activity. Required.
            source_entity_type_id: Numeric type of the CRM item that loses the link. Required.
            source_entity_id: Identifier of the CRM item that loses the link. Required.
            target_entity_type_id: Numeric type of the CRM item that gets the link. Required.
            target_entity_id: Identifier of the CRM item that gets the link. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: The CRM item was not found. ``OWNER_NOT_FOUND``: The activity's
                owner was not found. ``SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR``: The
                link cannot move to a CRM object of another type.
                ``SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR``: The source and the target are
                the same CRM item. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``ACTIVITY_IS_ALREADY_BOUND``: The activity already has a link to this CRM item.
                ``BINDING_NOT_FOUND``: The activity has no link to the given source item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.move``. Scope: ``crm``. Who may call: users who may
        edit the CRM items concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
        """
        return self._call(
            _BINDING__MOVE,
            {
                "activityId": activity_id,
                "sourceEntityTypeId": source_entity_type_id,
                "sourceEntityId": source_entity_id,
                "targetEntityTypeId": target_entity_type_id,
                "targetEntityId": target_entity_id,
            },
            extra_params,
        )


class AsyncCrmActivityBindingMethods(AsyncNamespace):
    """Methods of ``crm.activity.binding``."""

    async def add(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Link an activity to one more CRM item.

        Args:
            activity_id: Identifier of the activity. Required.
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: The CRM item was not found. ``OWNER_NOT_FOUND``: The activity's
                owner was not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``ACTIVITY_IS_ALREADY_BOUND``: The activity already has a link to this CRM item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.add``. Scope: ``crm``. Who may call: users who may
        edit the CRM items concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
        """
        return await self._call(
            _BINDING__ADD,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra_params,
        )

    async def delete(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an activity's link to a CRM item.

        Args:
            activity_id: Identifier of the activity. Required.
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: The CRM item was not found. ``OWNER_NOT_FOUND``: The activity's
                owner was not found. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``BINDING_NOT_FOUND``: The activity has no link to this CRM item.
                ``LAST_BINDING_CANNOT_BE_DELETED``: This is the activity's only link, so it must
                stay.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.delete``. Scope: ``crm``. Who may call: users who may
        edit the CRM items concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
        """
        return await self._call(
            _BINDING__DELETE,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra_params,
        )

    async def list(
        self,
        *,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[BindingListResult]:
        """List the CRM items to which an activity is linked.

        Args:
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BindingListResult``: ``entityTypeId``, ``entityId``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``ACCESS_DENIED``: The caller lacks the rights for this. ``NOT_FOUND``: The CRM
                item was not found.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.list``. Scope: ``crm``. Who may call: users who may
        read the CRM items concerned. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
        """
        return await self._call(_BINDING__LIST, {"activityId": activity_id}, extra_params)

    async def move(
        self,
        *,
        activity_id: int,
        source_entity_type_id: int,
        source_entity_id: int,
        target_entity_type_id: int,
        target_entity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Move an activity's link from one CRM item to another of the same type.

        Args:
            activity_id: Identifier of the activity. Required.
            source_entity_type_id: Numeric type of the CRM item that loses the link. Required.
            source_entity_id: Identifier of the CRM item that loses the link. Required.
            target_entity_type_id: Numeric type of the CRM item that gets the link. Required.
            target_entity_id: Identifier of the CRM item that gets the link. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: The CRM item was not found. ``OWNER_NOT_FOUND``: The activity's
                owner was not found. ``SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR``: The
                link cannot move to a CRM object of another type.
                ``SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR``: The source and the target are
                the same CRM item. ``ACCESS_DENIED``: The caller lacks the rights for this.
                ``ACTIVITY_IS_ALREADY_BOUND``: The activity already has a link to this CRM item.
                ``BINDING_NOT_FOUND``: The activity has no link to the given source item.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.binding.move``. Scope: ``crm``. Who may call: users who may
        edit the CRM items concerned. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
        """
        return await self._call(
            _BINDING__MOVE,
            {
                "activityId": activity_id,
                "sourceEntityTypeId": source_entity_type_id,
                "sourceEntityId": source_entity_id,
                "targetEntityTypeId": target_entity_type_id,
                "targetEntityId": target_entity_id,
            },
            extra_params,
        )


class CrmActivityCallMethods(Namespace):
    """Methods of ``crm.activity.call``."""

    def get_transcript(
        self,
        *,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CallGetTranscriptResult | None:
        """Get the text transcript of a call activity.

        Args:
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CallGetTranscriptResult``: ``transcription``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no such activity, or
                it is linked to no CRM object. ``ACCESS_DENIED``: AI call processing is off, or
                the caller may not read the linked CRM objects.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.call.getTranscript``. Scope: ``crm``. Who may call: users who
        may read the CRM item. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        return self._call(_CALL__GET_TRANSCRIPT, {"activityId": activity_id}, extra_params)


class AsyncCrmActivityCallMethods(AsyncNamespace):
    """Methods of ``crm.activity.call``."""

    async def get_transcript(
        self,
        *,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> CallGetTranscriptResult | None:
        """Get the text transcript of a call activity.

        Args:
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CallGetTranscriptResult``: ``transcription``.

        Raises:
            APIError: the portal refused the call. ``NOT_FOUND``: There is no such activity, or
                it is linked to no CRM object. ``ACCESS_DENIED``: AI call processing is off, or
                the caller may not read the linked CRM objects.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.call.getTranscript``. Scope: ``crm``. Who may call: users who
        may read the CRM item. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        return await self._call(_CALL__GET_TRANSCRIPT, {"activityId": activity_id}, extra_params)


class CrmActivityCommunicationMethods(Namespace):
    """Methods of ``crm.activity.communication``."""

    def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CommunicationFieldsResult]:
        """Describe the fields of an activity's communication, such as a phone or an email.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommunicationFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.communication.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return self._call(_COMMUNICATION__FIELDS, {}, extra_params)


class AsyncCrmActivityCommunicationMethods(AsyncNamespace):
    """Methods of ``crm.activity.communication``."""

    async def fields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, CommunicationFieldsResult]:
        """Describe the fields of an activity's communication, such as a phone or an email.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CommunicationFieldsResult``: ``type``, ``isRequired``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``, ``isDynamic``, ``title``.

        Raises:
            APIError: the portal refused the call. No code: The caller has no right to do this.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.communication.fields``. Scope: ``crm``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return await self._call(_COMMUNICATION__FIELDS, {}, extra_params)


class CrmActivityConfigurableMethods(Namespace):
    """Methods of ``crm.activity.configurable``."""

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        fields: ConfigurableAddFields | Mapping[str, object],
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigurableAddResult:
        """Add a configurable activity with its own layout to a timeline.

        Args:
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            fields: Values by field. Required. Keys: ``typeId``, ``completed``, ``deadline``,
                ``pingOffsets``, ``isIncomingChannel``, ``responsibleId``, ``badgeCode``,
                ``originatorId``, ``originId``.
            layout: Timeline look of the activity, or its extra content blocks. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigurableAddResult``: ``activity``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``100``: A required field is empty. ``ERROR_WRONG_CONTEXT``:
                Only an application can make this call. ``ERROR_WRONG_APPLICATION``: Another
                application created this activity, so it cannot be changed here.
                ``WRONG_FIELD_VALUE``: A field has a value that is not valid.
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``: An incoming activity must not
                have a deadline. ``ERROR_EMPTY_LAYOUT``: `layout` is empty.
                ``FIELD_IS_REQUIRED``: A required field is missing in part of the layout.
                ``FIELD_IS_REDUNDANT``: Part of the layout has a field that does not belong
                there. ``ENUM_FIELD``: A field of the layout has a value outside its list, such
                as an unknown tag type. ``TOO_MANY_ITEMS``: Part of the layout has too many
                entries, such as a third tag or button. ``KEY_CONTAIN_WRONG_SYMBOLS``: A key in
                the layout has other characters than Latin letters, digits, `-` and `_`.
                ``WRONG_LANG``: A translated text uses a language that the account does not
                have. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.configurable.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        return self._call(
            _CONFIGURABLE__ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "fields": _in_fields(fields, {"isIncomingChannel": _yes_no}),
                "layout": layout,
            },
            extra_params,
        )

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigurableGetResult:
        """Get one configurable activity, its fields and its layout.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigurableGetResult``: ``activity``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found.
                ``ERROR_WRONG_CONTEXT``: Only an application can make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.configurable.get``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
        """
        return self._call(_CONFIGURABLE__GET, {"id": id}, extra_params)

    def update(
        self,
        *,
        id: int,
        fields: Mapping[str, object],
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigurableUpdateResult:
        """Change the fields or the layout of a configurable activity.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            layout: Timeline look of the activity, or its extra content blocks. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigurableUpdateResult``: ``activity``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                field is empty. ``ERROR_WRONG_CONTEXT``: Only an application can make this call.
                ``ERROR_WRONG_APPLICATION``: Another application created this activity, so it
                cannot be changed here. ``WRONG_FIELD_VALUE``: A field has a value that is not
                valid. ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``: An incoming activity must
                not have a deadline. ``ERROR_EMPTY_LAYOUT``: `layout` is empty.
                ``FIELD_IS_REQUIRED``: A required field is missing in part of the layout.
                ``FIELD_IS_REDUNDANT``: Part of the layout has a field that does not belong
                there. ``ENUM_FIELD``: A field of the layout has a value outside its list, such
                as an unknown tag type. ``TOO_MANY_ITEMS``: Part of the layout has too many
                entries, such as a third tag or button. ``KEY_CONTAIN_WRONG_SYMBOLS``: A key in
                the layout has other characters than Latin letters, digits, `-` and `_`.
                ``WRONG_LANG``: A translated text uses a language that the account does not
                have.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.configurable.update``. Scope: ``crm``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
        """
        return self._call(
            _CONFIGURABLE__UPDATE, {"id": id, "fields": fields, "layout": layout}, extra_params
        )


class AsyncCrmActivityConfigurableMethods(AsyncNamespace):
    """Methods of ``crm.activity.configurable``."""

    async def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        fields: ConfigurableAddFields | Mapping[str, object],
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigurableAddResult:
        """Add a configurable activity with its own layout to a timeline.

        Args:
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            fields: Values by field. Required. Keys: ``typeId``, ``completed``, ``deadline``,
                ``pingOffsets``, ``isIncomingChannel``, ``responsibleId``, ``badgeCode``,
                ``originatorId``, ``originId``.
            layout: Timeline look of the activity, or its extra content blocks. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigurableAddResult``: ``activity``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``100``: A required field is empty. ``ERROR_WRONG_CONTEXT``:
                Only an application can make this call. ``ERROR_WRONG_APPLICATION``: Another
                application created this activity, so it cannot be changed here.
                ``WRONG_FIELD_VALUE``: A field has a value that is not valid.
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``: An incoming activity must not
                have a deadline. ``ERROR_EMPTY_LAYOUT``: `layout` is empty.
                ``FIELD_IS_REQUIRED``: A required field is missing in part of the layout.
                ``FIELD_IS_REDUNDANT``: Part of the layout has a field that does not belong
                there. ``ENUM_FIELD``: A field of the layout has a value outside its list, such
                as an unknown tag type. ``TOO_MANY_ITEMS``: Part of the layout has too many
                entries, such as a third tag or button. ``KEY_CONTAIN_WRONG_SYMBOLS``: A key in
                the layout has other characters than Latin letters, digits, `-` and `_`.
                ``WRONG_LANG``: A translated text uses a language that the account does not
                have. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.configurable.add``. Scope: ``crm``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
        """
        return await self._call(
            _CONFIGURABLE__ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "fields": _in_fields(fields, {"isIncomingChannel": _yes_no}),
                "layout": layout,
            },
            extra_params,
        )

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigurableGetResult:
        """Get one configurable activity, its fields and its layout.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigurableGetResult``: ``activity``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found.
                ``ERROR_WRONG_CONTEXT``: Only an application can make this call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.configurable.get``. Scope: ``crm``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
        """
        return await self._call(_CONFIGURABLE__GET, {"id": id}, extra_params)

    async def update(
        self,
        *,
        id: int,
        fields: Mapping[str, object],
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> ConfigurableUpdateResult:
        """Change the fields or the layout of a configurable activity.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required.
            layout: Timeline look of the activity, or its extra content blocks. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ConfigurableUpdateResult``: ``activity``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``NOT_FOUND``: The CRM item was not found. ``100``: A required
                field is empty. ``ERROR_WRONG_CONTEXT``: Only an application can make this call.
                ``ERROR_WRONG_APPLICATION``: Another application created this activity, so it
                cannot be changed here. ``WRONG_FIELD_VALUE``: A field has a value that is not
                valid. ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``: An incoming activity must
                not have a deadline. ``ERROR_EMPTY_LAYOUT``: `layout` is empty.
                ``FIELD_IS_REQUIRED``: A required field is missing in part of the layout.
                ``FIELD_IS_REDUNDANT``: Part of the layout has a field that does not belong
                there. ``ENUM_FIELD``: A field of the layout has a value outside its list, such
                as an unknown tag type. ``TOO_MANY_ITEMS``: Part of the layout has too many
                entries, such as a third tag or button. ``KEY_CONTAIN_WRONG_SYMBOLS``: A key in
                the layout has other characters than Latin letters, digits, `-` and `_`.
                ``WRONG_LANG``: A translated text uses a language that the account does not
                have.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.configurable.update``. Scope: ``crm``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
        """
        return await self._call(
            _CONFIGURABLE__UPDATE, {"id": id, "fields": fields, "layout": layout}, extra_params
        )


class CrmActivityLayoutMethods(Namespace):
    """Methods of ``crm.activity.layout``."""

    @property
    def blocks(self) -> CrmActivityLayoutBlocksMethods:
        """Methods of ``crm.activity.layout.blocks``."""
        return CrmActivityLayoutBlocksMethods(self._caller)


class AsyncCrmActivityLayoutMethods(AsyncNamespace):
    """Methods of ``crm.activity.layout``."""

    @property
    def blocks(self) -> AsyncCrmActivityLayoutBlocksMethods:
        """Methods of ``crm.activity.layout.blocks``."""
        return AsyncCrmActivityLayoutBlocksMethods(self._caller)


class CrmActivityLayoutBlocksMethods(Namespace):
    """Methods of ``crm.activity.layout.blocks``."""

    def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksDeleteResult:
        """Remove the application's extra content blocks from an activity.

        Args:
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksDeleteResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: Only a REST
                application can make this call. ``OWNER_NOT_FOUND``: The CRM item that holds the
                activity was not found. ``NOT_FOUND``: There is no such activity.
                ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.layout.blocks.delete``. Scope: ``crm``. Who may call: users
        who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        return self._call(
            _LAYOUT__BLOCKS__DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra_params,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksGetResult:
        """Get the extra content blocks that the application put into an activity.

        Args:
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksGetResult``: ``layout``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: Only a REST
                application can make this call. ``OWNER_NOT_FOUND``: The CRM item that holds the
                activity was not found. ``NOT_FOUND``: There is no such activity.
                ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.layout.blocks.get``. Scope: ``crm``. Who may call: users who
        may read the CRM item to which the activity is linked. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
        """
        return self._call(
            _LAYOUT__BLOCKS__GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra_params,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksSetResult:
        """Put the application's extra content blocks into an activity.

        Args:
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            activity_id: Identifier of the activity. Required.
            layout: Timeline look of the activity, or its extra content blocks. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksSetResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: Only a REST
                application can make this call. ``OWNER_NOT_FOUND``: The CRM item that holds the
                activity was not found. ``NOT_FOUND``: There is no such activity.
                ``ACCESS_DENIED``: The caller has no access. ``UNSUITABLE_ACTIVITY_TYPE_ERROR``:
                Activities of this type cannot take extra content blocks. ``FIELD_IS_REQUIRED``:
                `layout` has no `blocks`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.layout.blocks.set``. Scope: ``crm``. Who may call: users who
        may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
        """
        return self._call(
            _LAYOUT__BLOCKS__SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "activityId": activity_id,
                "layout": layout,
            },
            extra_params,
        )


class AsyncCrmActivityLayoutBlocksMethods(AsyncNamespace):
    """Methods of ``crm.activity.layout.blocks``."""

    async def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksDeleteResult:
        """Remove the application's extra content blocks from an activity.

        Args:
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksDeleteResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: Only a REST
                application can make this call. ``OWNER_NOT_FOUND``: The CRM item that holds the
                activity was not found. ``NOT_FOUND``: There is no such activity.
                ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.layout.blocks.delete``. Scope: ``crm``. Who may call: users
        who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
        """
        return await self._call(
            _LAYOUT__BLOCKS__DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra_params,
        )

    async def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksGetResult:
        """Get the extra content blocks that the application put into an activity.

        Args:
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            activity_id: Identifier of the activity. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksGetResult``: ``layout``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: Only a REST
                application can make this call. ``OWNER_NOT_FOUND``: The CRM item that holds the
                activity was not found. ``NOT_FOUND``: There is no such activity.
                ``ACCESS_DENIED``: The caller has no access.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.layout.blocks.get``. Scope: ``crm``. Who may call: users who
        may read the CRM item to which the activity is linked. Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
        """
        return await self._call(
            _LAYOUT__BLOCKS__GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra_params,
        )

    async def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        layout: Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> LayoutBlocksSetResult:
        """Put the application's extra content blocks into an activity.

        Args:
            entity_type_id: Numeric type of the linked CRM object, such as 2 for a deal.
                Required.
            entity_id: Identifier of the object concerned. Required.
            activity_id: Identifier of the activity. Required.
            layout: Timeline look of the activity, or its extra content blocks. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``LayoutBlocksSetResult``: ``success``.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_CONTEXT``: Only a REST
                application can make this call. ``OWNER_NOT_FOUND``: The CRM item that holds the
                activity was not found. ``NOT_FOUND``: There is no such activity.
                ``ACCESS_DENIED``: The caller has no access. ``UNSUITABLE_ACTIVITY_TYPE_ERROR``:
                Activities of this type cannot take extra content blocks. ``FIELD_IS_REQUIRED``:
                `layout` has no `blocks`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.layout.blocks.set``. Scope: ``crm``. Who may call: users who
        may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
        """
        return await self._call(
            _LAYOUT__BLOCKS__SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "activityId": activity_id,
                "layout": layout,
            },
            extra_params,
        )


class CrmActivityTodoMethods(Namespace):
    """Methods of ``crm.activity.todo``."""

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        deadline: datetime | str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        responsible_id: int | NotGiven = NOT_GIVEN,
        parent_activity_id: int | NotGiven = NOT_GIVEN,
        ping_offsets: Sequence[int] | NotGiven = NOT_GIVEN,
        color_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoAddResult:
        """Add a universal (to-do) activity to a timeline.

        Args:
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            deadline: Due time of the activity, in ISO 8601. Required.
            title: ``title`` of the request.
            description: ``description`` of the request.
            responsible_id: Identifier of the responsible user.
            parent_activity_id: Activity to which this one is linked.
            ping_offsets: Minutes before the deadline at which reminders appear.
            color_id: Colour number in the timeline, 1 to 7; left out: default colour.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``WRONG_DATETIME_FORMAT``: A date is not in the expected format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.add``. Scope: ``crm``. Who may call: users who may edit
        the CRM item that receives the activity. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
        """
        return self._call(
            _TODO__ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        deadline: str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        responsible_id: int | NotGiven = NOT_GIVEN,
        parent_activity_id: int | NotGiven = NOT_GIVEN,
        ping_offsets: Sequence[int] | NotGiven = NOT_GIVEN,
        color_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateResult:
        """Change several fields of a universal activity at once.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            deadline: Due time of the activity, in ISO 8601. Required.
            title: ``title`` of the request.
            description: ``description`` of the request.
            responsible_id: Identifier of the responsible user.
            parent_activity_id: Activity to which this one is linked.
            ping_offsets: Minutes before the deadline at which reminders appear.
            color_id: Colour number in the timeline, 1 to 7; left out: default colour.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM item. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``WRONG_DATETIME_FORMAT``: A date is not in the expected format.
                ``CAN_NOT_UPDATE_COMPLETED_TODO``: The activity is done and can no longer be
                changed. ``ERROR_PARENT_ACTIVITY_RESTRICT``: The parent activity is closed, so
                nothing can be planned from it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.update``. Scope: ``crm``. Who may call: users who may
        edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
        """
        return self._call(
            _TODO__UPDATE,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra_params,
        )

    def update_color(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        color_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateColorResult:
        """Change the colour of a universal activity.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            color_id: Colour number in the timeline, 1 to 7; left out: default colour. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateColorResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_UPDATE_COLOR_COMPLETED_TODO``: The activity is closed, so its colour
                stays as it is. ``CAN_NOT_UPDATE_WRONG_COLOR_TODO``: There is no such colour.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateColor``. Scope: ``crm``. Who may call: users who
        may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
        """
        return self._call(
            _TODO__UPDATE_COLOR,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id},
            extra_params,
        )

    def update_deadline(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateDeadlineResult:
        """Change the deadline of a universal activity.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            value: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateDeadlineResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``WRONG_DATETIME_FORMAT``: A date is not in the expected format.
                ``CAN_NOT_UPDATE_COMPLETED_TODO``: The activity is done and can no longer be
                changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateDeadline``. Scope: ``crm``. Who may call: users
        who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
        """
        return self._call(
            _TODO__UPDATE_DEADLINE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra_params,
        )

    def update_description(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateDescriptionResult:
        """Change the description of a universal activity.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            value: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateDescriptionResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_UPDATE_COMPLETED_TODO``: The activity is closed and can no longer be
                changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateDescription``. Scope: ``crm``. Who may call: users
        who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
        """
        return self._call(
            _TODO__UPDATE_DESCRIPTION,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra_params,
        )

    def update_responsible_user(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        responsible_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateResponsibleUserResult:
        """Hand a universal activity over to another responsible user.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            responsible_id: Identifier of the responsible user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateResponsibleUserResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO``: The activity is closed, so
                its responsible user stays the same. ``INVALID_ARG_VALUE``: `responsibleId` must
                be a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateResponsibleUser``. Scope: ``crm``. Who may call:
        users who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
        """
        return self._call(
            _TODO__UPDATE_RESPONSIBLE_USER,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "responsibleId": responsible_id,
            },
            extra_params,
        )


class AsyncCrmActivityTodoMethods(AsyncNamespace):
    """Methods of ``crm.activity.todo``."""

    async def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        deadline: datetime | str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        responsible_id: int | NotGiven = NOT_GIVEN,
        parent_activity_id: int | NotGiven = NOT_GIVEN,
        ping_offsets: Sequence[int] | NotGiven = NOT_GIVEN,
        color_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoAddResult:
        """Add a universal (to-do) activity to a timeline.

        Args:
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            deadline: Due time of the activity, in ISO 8601. Required.
            title: ``title`` of the request.
            description: ``description`` of the request.
            responsible_id: Identifier of the responsible user.
            parent_activity_id: Activity to which this one is linked.
            ping_offsets: Minutes before the deadline at which reminders appear.
            color_id: Colour number in the timeline, 1 to 7; left out: default colour.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoAddResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``WRONG_DATETIME_FORMAT``: A date is not in the expected format.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.add``. Scope: ``crm``. Who may call: users who may edit
        the CRM item that receives the activity. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
        """
        return await self._call(
            _TODO__ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        deadline: str,
        title: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        responsible_id: int | NotGiven = NOT_GIVEN,
        parent_activity_id: int | NotGiven = NOT_GIVEN,
        ping_offsets: Sequence[int] | NotGiven = NOT_GIVEN,
        color_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateResult:
        """Change several fields of a universal activity at once.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            deadline: Due time of the activity, in ISO 8601. Required.
            title: ``title`` of the request.
            description: ``description`` of the request.
            responsible_id: Identifier of the responsible user.
            parent_activity_id: Activity to which this one is linked.
            ping_offsets: Minutes before the deadline at which reminders appear.
            color_id: Colour number in the timeline, 1 to 7; left out: default colour.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM item. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``WRONG_DATETIME_FORMAT``: A date is not in the expected format.
                ``CAN_NOT_UPDATE_COMPLETED_TODO``: The activity is done and can no longer be
                changed. ``ERROR_PARENT_ACTIVITY_RESTRICT``: The parent activity is closed, so
                nothing can be planned from it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.update``. Scope: ``crm``. Who may call: users who may
        edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
        """
        return await self._call(
            _TODO__UPDATE,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra_params,
        )

    async def update_color(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        color_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateColorResult:
        """Change the colour of a universal activity.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            color_id: Colour number in the timeline, 1 to 7; left out: default colour. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateColorResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_UPDATE_COLOR_COMPLETED_TODO``: The activity is closed, so its colour
                stays as it is. ``CAN_NOT_UPDATE_WRONG_COLOR_TODO``: There is no such colour.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateColor``. Scope: ``crm``. Who may call: users who
        may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
        """
        return await self._call(
            _TODO__UPDATE_COLOR,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id},
            extra_params,
        )

    async def update_deadline(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateDeadlineResult:
        """Change the deadline of a universal activity.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            value: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateDeadlineResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``WRONG_DATETIME_FORMAT``: A date is not in the expected format.
                ``CAN_NOT_UPDATE_COMPLETED_TODO``: The activity is done and can no longer be
                changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateDeadline``. Scope: ``crm``. Who may call: users
        who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
        """
        return await self._call(
            _TODO__UPDATE_DEADLINE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra_params,
        )

    async def update_description(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateDescriptionResult:
        """Change the description of a universal activity.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            value: Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateDescriptionResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_UPDATE_COMPLETED_TODO``: The activity is closed and can no longer be
                changed.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateDescription``. Scope: ``crm``. Who may call: users
        who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
        """
        return await self._call(
            _TODO__UPDATE_DESCRIPTION,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra_params,
        )

    async def update_responsible_user(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        responsible_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> TodoUpdateResponsibleUserResult:
        """Hand a universal activity over to another responsible user.

        Args:
            id: Identifier. Required.
            owner_type_id: Numeric type of the CRM item that holds the activity. Required.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
                Required.
            responsible_id: Identifier of the responsible user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TodoUpdateResponsibleUserResult``: ``id``.

        Raises:
            APIError: the portal refused the call. ``100``: A required parameter is missing.
                ``NOT_FOUND``: There is no such CRM object. ``ACCESS_DENIED``: The caller lacks
                the rights for this. ``OWNER_NOT_FOUND``: The activity's owner was not found.
                ``CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO``: The activity is closed, so
                its responsible user stays the same. ``INVALID_ARG_VALUE``: `responsibleId` must
                be a positive number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.todo.updateResponsibleUser``. Scope: ``crm``. Who may call:
        users who may edit the CRM item to which the activity is linked. Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
        """
        return await self._call(
            _TODO__UPDATE_RESPONSIBLE_USER,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "responsibleId": responsible_id,
            },
            extra_params,
        )


class CrmActivityTypeMethods(Namespace):
    """Methods of ``crm.activity.type``."""

    def add(
        self,
        *,
        fields: TypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an activity type of the application's own.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``NAME``,
                ``ICON_FILE``, ``IS_CONFIGURABLE_TYPE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``Access denied! Application context required``: Only an
                application can make this call. ``Admin permissions required``: Only an
                administrator may do this. ``INVALID_ARG_VALUE``: `TYPE_ID` is missing.
                ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.type.add``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return self._call(_TYPE__ADD, {"fields": fields}, extra_params)

    def delete(
        self,
        *,
        type_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an activity type that the application registered.

        Args:
            type_id: Type of the activity; fixed once created. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``Access denied! Application context required``: Only an
                application can make this call. ``Admin permissions required``: Only an
                administrator may do this. ``INVALID_ARG_VALUE``: There is no custom activity
                type with this `TYPE_ID`. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.type.delete``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
        """
        return self._call(_TYPE__DELETE, {"TYPE_ID": type_id}, extra_params)

    def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[TypeListResult]:
        """List the activity types that the application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeListResult``: ``TYPE_ID``, ``NAME``, ``IS_CONFIGURABLE_TYPE``,
            ``ICON_ID``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``Access denied! Application context required``: Only an
                application can make this call. ``Admin permissions required``: Only an
                administrator may do this. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.type.list``. Scope: ``crm``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
        """
        return self._call(_TYPE__LIST, {}, extra_params)


class AsyncCrmActivityTypeMethods(AsyncNamespace):
    """Methods of ``crm.activity.type``."""

    async def add(
        self,
        *,
        fields: TypeAddFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an activity type of the application's own.

        Args:
            fields: Values by field. Required. Keys: ``TYPE_ID`` (required), ``NAME``,
                ``ICON_FILE``, ``IS_CONFIGURABLE_TYPE``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``Access denied! Application context required``: Only an
                application can make this call. ``Admin permissions required``: Only an
                administrator may do this. ``INVALID_ARG_VALUE``: `TYPE_ID` is missing.
                ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.type.add``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
        """
        return await self._call(_TYPE__ADD, {"fields": fields}, extra_params)

    async def delete(
        self,
        *,
        type_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete an activity type that the application registered.

        Args:
            type_id: Type of the activity; fixed once created. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``Access denied! Application context required``: Only an
                application can make this call. ``Admin permissions required``: Only an
                administrator may do this. ``INVALID_ARG_VALUE``: There is no custom activity
                type with this `TYPE_ID`. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.type.delete``. Scope: ``crm``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
        """
        return await self._call(_TYPE__DELETE, {"TYPE_ID": type_id}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[TypeListResult]:
        """List the activity types that the application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``TypeListResult``: ``TYPE_ID``, ``NAME``, ``IS_CONFIGURABLE_TYPE``,
            ``ICON_ID``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller lacks the
                rights for this. ``Access denied! Application context required``: Only an
                application can make this call. ``Admin permissions required``: Only an
                administrator may do this. ``NOT_FOUND``: The requested record does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``crm.activity.type.list``. Scope: ``crm``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
        """
        return await self._call(_TYPE__LIST, {}, extra_params)
