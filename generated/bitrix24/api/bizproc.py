# Generated from spec/bizproc: edit the spec there, then run python -m generator build.
"""Methods of ``bizproc``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class ActivityAddProperties(TypedDict):
    """Input parameters by code; codes start with a letter."""

    Name: NotRequired[str | Mapping[str, str]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, str]]
    """Hint that explains the parameter."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""


class ActivityAddReturnProperties(TypedDict):
    """Results that the application can hand back, by code."""

    Name: NotRequired[str | Mapping[str, str]]
    """Title of the parameter that people see."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""


class ActivityUpdateFieldsProperties(TypedDict):
    """Input parameters by code; codes start with a letter."""

    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""


class ActivityUpdateFieldsReturnProperties(TypedDict):
    """Results that the application can hand back, by code."""

    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""


class ActivityUpdateFields(TypedDict):
    """Values by field."""

    AUTH_USER_ID: NotRequired[int]
    """User whose access token the application receives."""
    USE_SUBSCRIPTION: NotRequired[bool | Literal["Y", "N"]]
    """Whether the workflow waits for the application's answer (Y or N)."""
    FILTER: NotRequired[Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """
    HANDLER: NotRequired[str]
    """URL that is called."""
    NAME: NotRequired[str | Mapping[str, object]]
    DESCRIPTION: NotRequired[str | Mapping[str, object]]
    PROPERTIES: NotRequired[Mapping[str, ActivityUpdateFieldsProperties | Mapping[str, object]]]
    """Input parameters by code; codes start with a letter."""
    RETURN_PROPERTIES: NotRequired[
        Mapping[str, ActivityUpdateFieldsReturnProperties | Mapping[str, object]]
    ]
    """Results that the application can hand back, by code."""
    DOCUMENT_TYPE: NotRequired[Sequence[object]]
    """Document type: module, object and document kind, three strings."""
    USE_PLACEMENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether extra settings open in the application's slider (Y or N)."""
    PLACEMENT_HANDLER: NotRequired[str]
    """Application URL that serves the settings slider."""


class RobotAddProperties(TypedDict):
    """Input parameters by code; codes start with a letter."""

    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""


class RobotAddReturnProperties(TypedDict):
    """Results that the application can hand back, by code."""

    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""


class RobotUpdateFieldsProperties(TypedDict):
    """Input parameters by code; codes start with a letter."""

    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""


class RobotUpdateFieldsReturnProperties(TypedDict):
    """Results that the application can hand back, by code."""

    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Type: NotRequired[
        Literal[
            "bool", "date", "datetime", "double", "file", "int", "select", "string", "text", "user"
        ]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``file``, ``int`` (whole number),
    ``select`` (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user``
    and others.
    """
    Options: NotRequired[Sequence[object]]
    """Type-specific settings; the choices of a select parameter."""
    Required: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value must be given."""
    Multiple: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""


class RobotUpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str | Mapping[str, object]]
    USE_SUBSCRIPTION: NotRequired[bool | Literal["Y", "N"]]
    """Whether the workflow waits for the application's answer (Y or N)."""
    FILTER: NotRequired[Mapping[str, object]]
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """
    HANDLER: NotRequired[str]
    """URL that is called."""
    AUTH_USER_ID: NotRequired[int]
    """User whose access token the application receives."""
    DESCRIPTION: NotRequired[str | Mapping[str, object]]
    PROPERTIES: NotRequired[Mapping[str, RobotUpdateFieldsProperties | Mapping[str, object]]]
    """Input parameters by code; codes start with a letter."""
    RETURN_PROPERTIES: NotRequired[
        Mapping[str, RobotUpdateFieldsReturnProperties | Mapping[str, object]]
    ]
    """Results that the application can hand back, by code."""
    DOCUMENT_TYPE: NotRequired[Sequence[object]]
    """Document type: module, object and document kind, three strings."""
    USE_PLACEMENT: NotRequired[bool | Literal["Y", "N"]]
    """Whether extra settings open in the application's slider (Y or N)."""
    PLACEMENT_HANDLER: NotRequired[str]
    """Application URL that serves the settings slider."""


class TaskListFilterParametersFields(TypedDict):
    """Fields that the user is asked to fill in."""

    Id: NotRequired[str]
    """Code of the field in the task."""
    Type: NotRequired[
        Literal["bool", "date", "datetime", "double", "int", "select", "string", "text", "user"]
        | str
    ]
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``int`` (whole number), ``select``
    (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user`` and
    others.
    """
    Name: NotRequired[str | Mapping[str, object]]
    """Title of the parameter that people see."""
    Description: NotRequired[str | Mapping[str, object]]
    """Hint that explains the parameter."""
    Multiple: NotRequired[bool]
    """Whether several values are allowed."""
    Required: NotRequired[bool]
    """Whether a value must be given."""
    Options: NotRequired[Mapping[str, object]]
    """Type-specific settings; the choices of a select parameter."""
    Settings: NotRequired[Mapping[str, object]]
    """Further settings of the field."""
    Default: NotRequired[object]
    """Value used when none is given; a key of Options for select."""


class TaskListFilterParameters(TypedDict):
    """Parameters of the task, or of the template with their values."""

    CommentLabel: NotRequired[str]
    """Caption of the comment field."""
    CommentRequired: NotRequired[Literal["N", "Y", "YA", "YR"]]
    """When a comment must be given (N, Y, YA or YR). One of ``N`` (not required), ``Y``
    (required), ``YA`` (required when approving), ``YR`` (required when rejecting).
    """
    ShowComment: NotRequired[bool | Literal["Y", "N"]]
    """Whether the comment field is shown (Y or N)."""
    StatusOkLabel: NotRequired[str]
    """Caption of the button that acknowledges."""
    StatusYesLabel: NotRequired[str]
    """Caption of the button that approves."""
    StatusNoLabel: NotRequired[str]
    """Caption of the button that rejects."""
    Fields: NotRequired[Sequence[TaskListFilterParametersFields | Mapping[str, object]]]
    """Fields that the user is asked to fill in."""


class TaskListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    USER_ID: NotRequired[int]
    """Identifier of the user."""
    STATUS: NotRequired[Literal[0, 1, 2, 3, 4] | int]
    """State of the task, or the one to set: yes, no, ok or cancel. One of ``0`` (in progress),
    ``1`` (approved), ``2`` (rejected), ``3`` (completed), ``4`` (overdue) and others.
    """
    ACTIVITY: NotRequired[
        Literal[
            "ApproveActivity",
            "ReviewActivity",
            "RequestInformationActivity",
            "RequestInformationOptionalActivity",
        ]
    ]
    """Kind of task, named after its workflow action. One of ``ApproveActivity`` (approve or reject
    a document), ``ReviewActivity`` (acknowledge a document), ``RequestInformationActivity``
    (fill in data asked for), ``RequestInformationOptionalActivity`` (fill in data asked for, or
    reject).
    """
    ID: NotRequired[int]
    """Identifier."""
    WORKFLOW_ID: NotRequired[str]
    """Running workflow that the task belongs to."""
    DOCUMENT_NAME: NotRequired[str]
    """Name of the document that the workflow handles."""
    DESCRIPTION: NotRequired[str]
    NAME: NotRequired[str]
    MODIFIED: NotRequired[datetime | str]
    """Time of the last change."""
    WORKFLOW_STARTED: NotRequired[datetime | str]
    """Time when the workflow was started."""
    WORKFLOW_STARTED_BY: NotRequired[int]
    """User who started the workflow."""
    OVERDUE_DATE: NotRequired[datetime | str]
    """Time by which the task is due."""
    WORKFLOW_TEMPLATE_ID: NotRequired[int]
    """Template that the workflow was started from."""
    WORKFLOW_TEMPLATE_NAME: NotRequired[str]
    """Title of the template the workflow was started from."""
    WORKFLOW_STATE: NotRequired[str]
    """Status text of the workflow."""
    USER_STATUS: NotRequired[Literal[0, 1, 2, 3]]
    """The user's answer to the task, as a number. One of ``0`` (no answer yet), ``1`` (approved),
    ``2`` (rejected), ``3`` (completed).
    """
    MODULE_ID: NotRequired[str]
    """Identifier of the module, e.g. crm."""
    ENTITY: NotRequired[str]
    """Document class, such as CCrmDocumentLead."""
    DOCUMENT_ID: NotRequired[int]
    """Document of the workflow; module, object and element when starting one."""
    ACTIVITY_NAME: NotRequired[str]
    """Code of the action inside the template."""
    PARAMETERS: NotRequired[TaskListFilterParameters | Mapping[str, object]]
    """Parameters of the task, or of the template with their values."""
    DOCUMENT_URL: NotRequired[str]
    """Link to the document of the workflow."""


class TaskListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""

    ID: NotRequired[str]
    """Identifier."""
    WORKFLOW_ID: NotRequired[str]
    """Running workflow that the task belongs to."""
    DOCUMENT_NAME: NotRequired[str]
    """Name of the document that the workflow handles."""
    DESCRIPTION: NotRequired[str]
    NAME: NotRequired[str]
    MODIFIED: NotRequired[str]
    """Time of the last change."""
    WORKFLOW_STARTED: NotRequired[str]
    """Time when the workflow was started."""
    WORKFLOW_STARTED_BY: NotRequired[str]
    """User who started the workflow."""
    OVERDUE_DATE: NotRequired[str]
    """Time by which the task is due."""
    WORKFLOW_TEMPLATE_ID: NotRequired[str]
    """Template that the workflow was started from."""
    WORKFLOW_TEMPLATE_NAME: NotRequired[str]
    """Title of the template the workflow was started from."""
    WORKFLOW_STATE: NotRequired[str]
    """Status text of the workflow."""
    STATUS: NotRequired[str]
    """State of the task, or the one to set: yes, no, ok or cancel."""
    USER_ID: NotRequired[str]
    """Identifier of the user."""
    USER_STATUS: NotRequired[str]
    """The user's answer to the task, as a number."""
    MODULE_ID: NotRequired[str]
    """Identifier of the module, e.g. crm."""
    ENTITY: NotRequired[str]
    """Document class, such as CCrmDocumentLead."""
    DOCUMENT_ID: NotRequired[str]
    """Document of the workflow; module, object and element when starting one."""
    ACTIVITY: NotRequired[str]
    """Kind of task, named after its workflow action."""
    ACTIVITY_NAME: NotRequired[str]
    """Code of the action inside the template."""
    PARAMETERS: NotRequired[str]
    """Parameters of the task, or of the template with their values."""
    DOCUMENT_URL: NotRequired[str]
    """Link to the document of the workflow."""


class TaskListItemParametersFieldsOptions(TypedDict):
    """Type-specific settings; the choices of a select parameter."""

    LEAD: str
    """Whether the CRM binding may point to leads: Y or N."""
    CONTACT: str
    """Whether the CRM binding may point to contacts: Y or N."""
    COMPANY: str
    """Whether the CRM binding may point to companies: Y or N."""
    DEAL: str
    """Whether the CRM binding may point to deals: Y or N."""
    SMART_INVOICE: str
    """Whether new invoices may be chosen (Y or N)."""
    DYNAMIC_136: str
    """Whether the CRM binding may point to items of the SPA 136: Y or N."""
    DYNAMIC_1038: str
    """Whether the CRM binding may point to items of the SPA 1038: Y or N."""


class TaskListItemParametersFields(TypedDict):
    """Fields that the user is asked to fill in."""

    Id: str
    """Code of the field in the task."""
    Type: (
        Literal["bool", "date", "datetime", "double", "int", "select", "string", "text", "user"]
        | str
    )
    """Data type of the parameter, such as string or user. One of ``bool`` (yes or no), ``date``,
    ``datetime`` (date and time), ``double`` (number), ``int`` (whole number), ``select``
    (choice from a list), ``string`` (line of text), ``text`` (longer text), ``user`` and
    others.
    """
    Name: str | dict[str, Any]
    """Title of the parameter that people see."""
    Description: str | dict[str, Any]
    """Hint that explains the parameter."""
    Multiple: bool
    """Whether several values are allowed."""
    Required: bool
    """Whether a value must be given."""
    Options: TaskListItemParametersFieldsOptions | None
    """Type-specific settings; the choices of a select parameter."""
    Settings: dict[str, Any] | None
    """Further settings of the field."""
    Default: Any
    """Value used when none is given; a key of Options for select."""


class TaskListItemParameters(TypedDict):
    """Parameters of the task, or of the template with their values."""

    CommentLabel: str
    """Caption of the comment field."""
    CommentRequired: Literal["N", "Y", "YA", "YR"]
    """When a comment must be given (N, Y, YA or YR). One of ``N`` (not required), ``Y``
    (required), ``YA`` (required when approving), ``YR`` (required when rejecting).
    """
    ShowComment: Literal["Y", "N"]
    """Whether the comment field is shown (Y or N)."""
    StatusOkLabel: NotRequired[str]
    """Caption of the button that acknowledges."""
    Fields: NotRequired[list[TaskListItemParametersFields]]
    """Fields that the user is asked to fill in."""
    StatusYesLabel: NotRequired[str]
    """Caption of the button that approves."""
    StatusNoLabel: NotRequired[str]
    """Caption of the button that rejects."""


class TaskListItem(TypedDict):
    """What ``result`` holds."""

    ENTITY: str
    """Document class, such as CCrmDocumentLead."""
    DOCUMENT_ID: int | str
    """Document of the workflow; module, object and element when starting one."""
    ID: int | str
    """Identifier."""
    WORKFLOW_ID: str
    """Running workflow that the task belongs to."""
    DOCUMENT_NAME: str
    """Name of the document that the workflow handles."""
    DESCRIPTION: str
    NAME: str
    MODIFIED: str
    """Time of the last change."""
    WORKFLOW_STARTED: str
    """Time when the workflow was started."""
    WORKFLOW_STARTED_BY: int | str
    """User who started the workflow."""
    OVERDUE_DATE: str | None
    """Time by which the task is due."""
    WORKFLOW_TEMPLATE_ID: int | str
    """Template that the workflow was started from."""
    WORKFLOW_TEMPLATE_NAME: str
    """Title of the template the workflow was started from."""
    WORKFLOW_STATE: str
    """Status text of the workflow."""
    STATUS: int | Literal["0", "1", "2", "3", "4"]
    """State of the task, or the one to set: yes, no, ok or cancel. One of ``0`` (in progress),
    ``1`` (approved), ``2`` (rejected), ``3`` (completed), ``4`` (overdue).
    """
    USER_ID: int | str
    """Identifier of the user."""
    USER_STATUS: int | Literal["0", "1", "2", "3"]
    """The user's answer to the task, as a number. One of ``0`` (no answer yet), ``1`` (approved),
    ``2`` (rejected), ``3`` (completed).
    """
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    ACTIVITY: Literal[
        "ApproveActivity",
        "ReviewActivity",
        "RequestInformationActivity",
        "RequestInformationOptionalActivity",
    ]
    """Kind of task, named after its workflow action. One of ``ApproveActivity`` (approve or reject
    a document), ``ReviewActivity`` (acknowledge a document), ``RequestInformationActivity``
    (fill in data asked for), ``RequestInformationOptionalActivity`` (fill in data asked for, or
    reject).
    """
    ACTIVITY_NAME: str
    """Code of the action inside the template."""
    PARAMETERS: TaskListItemParameters
    """Parameters of the task, or of the template with their values."""
    DOCUMENT_URL: str
    """Link to the document of the workflow."""


class WorkflowInstancesItem(TypedDict):
    """What ``result`` holds."""

    DOCUMENT_ID: str
    """Document of the workflow; module, object and element when starting one."""
    ENTITY: str
    """Document class, such as CCrmDocumentLead."""
    ID: str
    """Identifier."""
    STARTED: str
    """Time when the workflow was started."""
    MODULE_ID: str
    """Identifier of the module, e.g. crm."""
    OWNED_UNTIL: Any
    """Time until which the workflow is locked."""
    TEMPLATE_ID: str
    """Template of the workflow."""
    STARTED_BY: str
    """User who started the workflow."""


class WorkflowTemplateListFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    MODULE_ID: NotRequired[Literal["crm", "lists", "disk"]]
    """Identifier of the module, e.g. crm. One of ``crm``, ``lists`` (universal lists), ``disk``
    (Drive).
    """
    AUTO_EXECUTE: NotRequired[Literal[0, 1, 2, 3] | int]
    """Automatic start: 0 never, 1 creation, 2 change, 3 both. One of ``0`` (never by itself),
    ``1`` (when a document is created), ``2`` (when a document is changed), ``3`` (on creation
    and on change) and others.
    """
    ID: NotRequired[int]
    """Identifier."""
    ENTITY: NotRequired[str]
    """Document class, such as CCrmDocumentLead."""
    DOCUMENT_TYPE: NotRequired[str]
    """Document type: module, object and document kind, three strings."""
    NAME: NotRequired[str]
    TEMPLATE: NotRequired[Sequence[object]]
    """Tree of the actions in the template."""
    PARAMETERS: NotRequired[Sequence[object]]
    """Parameters of the task, or of the template with their values."""
    VARIABLES: NotRequired[Sequence[object]]
    """Variables of the workflow template."""
    CONSTANTS: NotRequired[Sequence[object]]
    """Constants of the workflow template."""
    MODIFIED: NotRequired[datetime | str]
    """Time of the last change."""
    IS_MODIFIED: NotRequired[bool | Literal["Y", "N"]]
    """Whether a ready-made template was changed (Y or N)."""
    USER_ID: NotRequired[int]
    """Identifier of the user."""
    SYSTEM_CODE: NotRequired[str]
    """System code of a ready-made or application-made template."""


class WorkflowTemplateListOrder(TypedDict):
    """Sorting: field → ASC or DESC; in field settings, whether orders may be linked."""

    ID: NotRequired[str]
    """Identifier."""
    MODULE_ID: NotRequired[str]
    """Identifier of the module, e.g. crm."""
    ENTITY: NotRequired[str]
    """Document class, such as CCrmDocumentLead."""
    DOCUMENT_TYPE: NotRequired[str]
    """Document type: module, object and document kind, three strings."""
    AUTO_EXECUTE: NotRequired[str]
    """Automatic start: 0 never, 1 creation, 2 change, 3 both."""
    NAME: NotRequired[str]
    TEMPLATE: NotRequired[str]
    """Tree of the actions in the template."""
    PARAMETERS: NotRequired[str]
    """Parameters of the task, or of the template with their values."""
    VARIABLES: NotRequired[str]
    """Variables of the workflow template."""
    CONSTANTS: NotRequired[str]
    """Constants of the workflow template."""
    MODIFIED: NotRequired[str]
    """Time of the last change."""
    IS_MODIFIED: NotRequired[str]
    """Whether a ready-made template was changed (Y or N)."""
    USER_ID: NotRequired[str]
    """Identifier of the user."""
    SYSTEM_CODE: NotRequired[str]
    """System code of a ready-made or application-made template."""


class WorkflowTemplateListItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    USER_ID: int | str
    """Identifier of the user."""
    SYSTEM_CODE: str
    """System code of a ready-made or application-made template."""
    MODULE_ID: NotRequired[Literal["crm", "lists", "disk"]]
    """Identifier of the module, e.g. crm. One of ``crm``, ``lists`` (universal lists), ``disk``
    (Drive).
    """
    ENTITY: NotRequired[str]
    """Document class, such as CCrmDocumentLead."""
    DOCUMENT_TYPE: NotRequired[str]
    """Document type: module, object and document kind, three strings."""
    AUTO_EXECUTE: NotRequired[Literal[0, 1, 2, 3]]
    """Automatic start: 0 never, 1 creation, 2 change, 3 both. One of ``0`` (never by itself),
    ``1`` (when a document is created), ``2`` (when a document is changed), ``3`` (on creation
    and on change).
    """
    TEMPLATE: NotRequired[list[Any]]
    """Tree of the actions in the template."""
    PARAMETERS: NotRequired[list[Any]]
    """Parameters of the task, or of the template with their values."""
    VARIABLES: NotRequired[list[Any]]
    """Variables of the workflow template."""
    CONSTANTS: NotRequired[list[Any]]
    """Constants of the workflow template."""
    MODIFIED: NotRequired[str]
    """Time of the last change."""
    IS_MODIFIED: NotRequired[Literal["Y", "N"]]
    """Whether a ready-made template was changed (Y or N)."""


class WorkflowTemplateUpdateFields(TypedDict):
    """Values by field."""

    NAME: NotRequired[str]
    DESCRIPTION: NotRequired[str]
    AUTO_EXECUTE: NotRequired[Literal[0, 1, 2, 3] | int]
    """Automatic start: 0 never, 1 creation, 2 change, 3 both. One of ``0`` (never by itself),
    ``1`` (when a document is created), ``2`` (when a document is changed), ``3`` (on creation
    and on change) and others. Default: ``0``.
    """
    TEMPLATE_DATA: NotRequired[object]
    """Content of the .bpt template file."""


_ACTIVITY__ADD: Final[Endpoint[bool]] = Endpoint("bizproc.activity.add")
_ACTIVITY__DELETE: Final[Endpoint[bool]] = Endpoint("bizproc.activity.delete")
_ACTIVITY__LIST: Final[Endpoint[list[str]]] = Endpoint("bizproc.activity.list", write=False)
_ACTIVITY__LOG: Final[Endpoint[bool]] = Endpoint("bizproc.activity.log")
_ACTIVITY__UPDATE: Final[Endpoint[bool]] = Endpoint("bizproc.activity.update")
_EVENT__SEND: Final[Endpoint[bool]] = Endpoint("bizproc.event.send")
_ROBOT__ADD: Final[Endpoint[bool]] = Endpoint("bizproc.robot.add")
_ROBOT__DELETE: Final[Endpoint[bool]] = Endpoint("bizproc.robot.delete")
_ROBOT__LIST: Final[Endpoint[list[str]]] = Endpoint("bizproc.robot.list", write=False)
_ROBOT__UPDATE: Final[Endpoint[bool]] = Endpoint("bizproc.robot.update")
_TASK__COMPLETE: Final[Endpoint[bool]] = Endpoint("bizproc.task.complete")
_TASK__DELEGATE: Final[Endpoint[bool]] = Endpoint("bizproc.task.delegate")
_TASK__LIST: Final[ListEndpoint[TaskListItem]] = ListEndpoint(
    "bizproc.task.list", Paging("start", (), 50, id="ID")
)
_WORKFLOW__INSTANCES: Final[ListEndpoint[WorkflowInstancesItem]] = ListEndpoint(
    "bizproc.workflow.instances", Paging("start", (), 50, id="ID")
)
_WORKFLOW__KILL: Final[Endpoint[bool]] = Endpoint("bizproc.workflow.kill")
_WORKFLOW__START: Final[Endpoint[str]] = Endpoint("bizproc.workflow.start")
_WORKFLOW__TERMINATE: Final[Endpoint[bool]] = Endpoint("bizproc.workflow.terminate")
_WORKFLOW__TEMPLATE__ADD: Final[Endpoint[int]] = Endpoint("bizproc.workflow.template.add")
_WORKFLOW__TEMPLATE__DELETE: Final[Endpoint[None]] = Endpoint("bizproc.workflow.template.delete")
_WORKFLOW__TEMPLATE__LIST: Final[ListEndpoint[WorkflowTemplateListItem]] = ListEndpoint(
    "bizproc.workflow.template.list", Paging("start", (), 50, id="ID")
)
_WORKFLOW__TEMPLATE__UPDATE: Final[Endpoint[int]] = Endpoint("bizproc.workflow.template.update")


class BizprocMethods(Namespace):
    """Methods of ``bizproc``."""

    @property
    def activity(self) -> BizprocActivityMethods:
        """Methods of ``bizproc.activity``."""
        return BizprocActivityMethods(self._caller)

    @property
    def event(self) -> BizprocEventMethods:
        """Methods of ``bizproc.event``."""
        return BizprocEventMethods(self._caller)

    @property
    def robot(self) -> BizprocRobotMethods:
        """Methods of ``bizproc.robot``."""
        return BizprocRobotMethods(self._caller)

    @property
    def task(self) -> BizprocTaskMethods:
        """Methods of ``bizproc.task``."""
        return BizprocTaskMethods(self._caller)

    @property
    def workflow(self) -> BizprocWorkflowMethods:
        """Methods of ``bizproc.workflow``."""
        return BizprocWorkflowMethods(self._caller)


class AsyncBizprocMethods(AsyncNamespace):
    """Methods of ``bizproc``."""

    @property
    def activity(self) -> AsyncBizprocActivityMethods:
        """Methods of ``bizproc.activity``."""
        return AsyncBizprocActivityMethods(self._caller)

    @property
    def event(self) -> AsyncBizprocEventMethods:
        """Methods of ``bizproc.event``."""
        return AsyncBizprocEventMethods(self._caller)

    @property
    def robot(self) -> AsyncBizprocRobotMethods:
        """Methods of ``bizproc.robot``."""
        return AsyncBizprocRobotMethods(self._caller)

    @property
    def task(self) -> AsyncBizprocTaskMethods:
        """Methods of ``bizproc.task``."""
        return AsyncBizprocTaskMethods(self._caller)

    @property
    def workflow(self) -> AsyncBizprocWorkflowMethods:
        """Methods of ``bizproc.workflow``."""
        return AsyncBizprocWorkflowMethods(self._caller)


class BizprocActivityMethods(Namespace):
    """Methods of ``bizproc.activity``."""

    def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | NotGiven = NOT_GIVEN,
        use_subscription: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | NotGiven = NOT_GIVEN,
        properties: Mapping[str, ActivityAddProperties | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        return_properties: Mapping[str, ActivityAddReturnProperties | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        document_type: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        use_placement: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        placement_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an action of the application for the workflow designer.

        Args:
            code: Symbolic code. Required.
            handler: URL that is called. Required.
            auth_user_id: User whose access token the application receives.
            use_subscription: Whether the workflow waits for the application's answer (Y or N).
            name: Required.
            description: ``DESCRIPTION`` of the request.
            properties: Input parameters by code; codes start with a letter. Keys: ``Name``,
                ``Description``, ``Type``, ``Required``, ``Multiple``, ``Default``, ``Options``.
            return_properties: Results that the application can hand back, by code. Keys:
                ``Name``, ``Type``, ``Multiple``, ``Default``, ``Description``, ``Options``,
                ``Required``.
            document_type: Document type: module, object and document kind, three strings.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            use_placement: Whether extra settings open in the application's slider (Y or N).
            placement_handler: Application URL that serves the settings slider.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Mandatory fields are missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The action has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: The application has already registered an
                action or rule with this code. ``ERROR_ACTIVITY_ADD_FAILURE``: This action was
                added before. ``ERROR_ACTIVITY_ADD_FAILURE``: The action could not be saved
                because of a system error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.add``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        return self._call(
            _ACTIVITY__ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": _yes_no(use_subscription),
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": _in_fields(
                    properties, {"*": {"Required": _yes_no, "Multiple": _yes_no}}
                ),
                "RETURN_PROPERTIES": _in_fields(
                    return_properties, {"*": {"Multiple": _yes_no, "Required": _yes_no}}
                ),
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": _yes_no(use_placement),
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a workflow action that the application registered.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_ACTIVITY_NOT_FOUND``: No such action or automation rule is registered.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.delete``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
        """
        return self._call(_ACTIVITY__DELETE, {"CODE": code}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> _builtins.list[str]:
        """List the codes of the workflow actions that the application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.list``. Scope: ``bizproc``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
        """
        return self._call(_ACTIVITY__LIST, {}, extra_params)

    def log(
        self,
        *,
        event_token: str,
        log_message: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Write a line to the log of the workflow that waits for the application.

        Args:
            event_token: Token that the application's handler received from the waiting step.
                Required.
            log_message: Text for the workflow log. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_EMPTY_LOG_MESSAGE``: The text to be
                logged is missing. ``ACCESS_DENIED``: EVENT_TOKEN is wrong or no longer valid.
                ``Depends on the business process error``: The workflow itself failed; code and
                text depend on its error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.log``. Scope: ``bizproc``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
        """
        return self._call(
            _ACTIVITY__LOG, {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, extra_params
        )

    def update(
        self,
        *,
        code: str,
        fields: ActivityUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a workflow action that the application registered earlier.

        Args:
            code: Symbolic code. Required.
            fields: Values by field. Required. Keys: ``AUTH_USER_ID``, ``USE_SUBSCRIPTION``,
                ``FILTER``, ``HANDLER``, ``NAME``, ``DESCRIPTION``, ``PROPERTIES``,
                ``RETURN_PROPERTIES``, ``DOCUMENT_TYPE``, ``USE_PLACEMENT``,
                ``PLACEMENT_HANDLER``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_ACTIVITY_NOT_FOUND``: No such action or automation rule is registered.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The call names no field to change.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.update``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
        """
        return self._call(
            _ACTIVITY__UPDATE,
            {
                "CODE": code,
                "FIELDS": _in_fields(
                    fields,
                    {
                        "USE_SUBSCRIPTION": _yes_no,
                        "PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "RETURN_PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "USE_PLACEMENT": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncBizprocActivityMethods(AsyncNamespace):
    """Methods of ``bizproc.activity``."""

    async def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | NotGiven = NOT_GIVEN,
        use_subscription: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str | Mapping[str, str],
        description: str | Mapping[str, str] | NotGiven = NOT_GIVEN,
        properties: Mapping[str, ActivityAddProperties | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        return_properties: Mapping[str, ActivityAddReturnProperties | Mapping[str, object]]
        | NotGiven = NOT_GIVEN,
        document_type: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        use_placement: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        placement_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an action of the application for the workflow designer.

        Args:
            code: Symbolic code. Required.
            handler: URL that is called. Required.
            auth_user_id: User whose access token the application receives.
            use_subscription: Whether the workflow waits for the application's answer (Y or N).
            name: Required.
            description: ``DESCRIPTION`` of the request.
            properties: Input parameters by code; codes start with a letter. Keys: ``Name``,
                ``Description``, ``Type``, ``Required``, ``Multiple``, ``Default``, ``Options``.
            return_properties: Results that the application can hand back, by code. Keys:
                ``Name``, ``Type``, ``Multiple``, ``Default``, ``Description``, ``Options``,
                ``Required``.
            document_type: Document type: module, object and document kind, three strings.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            use_placement: Whether extra settings open in the application's slider (Y or N).
            placement_handler: Application URL that serves the settings slider.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Mandatory fields are missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The action has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: The application has already registered an
                action or rule with this code. ``ERROR_ACTIVITY_ADD_FAILURE``: This action was
                added before. ``ERROR_ACTIVITY_ADD_FAILURE``: The action could not be saved
                because of a system error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.add``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        return await self._call(
            _ACTIVITY__ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": _yes_no(use_subscription),
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": _in_fields(
                    properties, {"*": {"Required": _yes_no, "Multiple": _yes_no}}
                ),
                "RETURN_PROPERTIES": _in_fields(
                    return_properties, {"*": {"Multiple": _yes_no, "Required": _yes_no}}
                ),
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": _yes_no(use_placement),
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove a workflow action that the application registered.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_ACTIVITY_NOT_FOUND``: No such action or automation rule is registered.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.delete``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
        """
        return await self._call(_ACTIVITY__DELETE, {"CODE": code}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[str]:
        """List the codes of the workflow actions that the application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.list``. Scope: ``bizproc``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
        """
        return await self._call(_ACTIVITY__LIST, {}, extra_params)

    async def log(
        self,
        *,
        event_token: str,
        log_message: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Write a line to the log of the workflow that waits for the application.

        Args:
            event_token: Token that the application's handler received from the waiting step.
                Required.
            log_message: Text for the workflow log. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_EMPTY_LOG_MESSAGE``: The text to be
                logged is missing. ``ACCESS_DENIED``: EVENT_TOKEN is wrong or no longer valid.
                ``Depends on the business process error``: The workflow itself failed; code and
                text depend on its error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.log``. Scope: ``bizproc``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
        """
        return await self._call(
            _ACTIVITY__LOG, {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, extra_params
        )

    async def update(
        self,
        *,
        code: str,
        fields: ActivityUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a workflow action that the application registered earlier.

        Args:
            code: Symbolic code. Required.
            fields: Values by field. Required. Keys: ``AUTH_USER_ID``, ``USE_SUBSCRIPTION``,
                ``FILTER``, ``HANDLER``, ``NAME``, ``DESCRIPTION``, ``PROPERTIES``,
                ``RETURN_PROPERTIES``, ``DOCUMENT_TYPE``, ``USE_PLACEMENT``,
                ``PLACEMENT_HANDLER``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_ACTIVITY_NOT_FOUND``: No such action or automation rule is registered.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The call names no field to change.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.activity.update``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
        """
        return await self._call(
            _ACTIVITY__UPDATE,
            {
                "CODE": code,
                "FIELDS": _in_fields(
                    fields,
                    {
                        "USE_SUBSCRIPTION": _yes_no,
                        "PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "RETURN_PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "USE_PLACEMENT": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class BizprocEventMethods(Namespace):
    """Methods of ``bizproc.event``."""

    def send(
        self,
        *,
        event_token: str,
        return_values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        log_message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand results back to a waiting workflow action or automation rule.

        Args:
            event_token: Token that the application's handler received from the waiting step.
                Required.
            return_values: Results by the codes registered in RETURN_PROPERTIES.
            log_message: Text for the workflow log.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: EVENT_TOKEN is wrong or no
                longer valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.event.send``. Scope: ``bizproc``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
        """
        return self._call(
            _EVENT__SEND,
            {
                "EVENT_TOKEN": event_token,
                "RETURN_VALUES": return_values,
                "LOG_MESSAGE": log_message,
            },
            extra_params,
        )


class AsyncBizprocEventMethods(AsyncNamespace):
    """Methods of ``bizproc.event``."""

    async def send(
        self,
        *,
        event_token: str,
        return_values: Mapping[str, object] | NotGiven = NOT_GIVEN,
        log_message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand results back to a waiting workflow action or automation rule.

        Args:
            event_token: Token that the application's handler received from the waiting step.
                Required.
            return_values: Results by the codes registered in RETURN_PROPERTIES.
            log_message: Text for the workflow log.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: EVENT_TOKEN is wrong or no
                longer valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.event.send``. Scope: ``bizproc``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
        """
        return await self._call(
            _EVENT__SEND,
            {
                "EVENT_TOKEN": event_token,
                "RETURN_VALUES": return_values,
                "LOG_MESSAGE": log_message,
            },
            extra_params,
        )


class BizprocRobotMethods(Namespace):
    """Methods of ``bizproc.robot``."""

    def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | NotGiven = NOT_GIVEN,
        use_subscription: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str | Mapping[str, object],
        description: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        properties: Mapping[str, RobotAddProperties | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        return_properties: RobotAddReturnProperties | Mapping[str, object] | NotGiven = NOT_GIVEN,
        document_type: Sequence[object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        use_placement: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        placement_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an automation rule of the application.

        Args:
            code: Symbolic code. Required.
            handler: URL that is called. Required.
            auth_user_id: User whose access token the application receives.
            use_subscription: Whether the workflow waits for the application's answer (Y or N).
            name: Required.
            description: ``DESCRIPTION`` of the request.
            properties: Input parameters by code; codes start with a letter. Keys: ``Name``,
                ``Type``, ``Default``, ``Description``, ``Options``, ``Required``, ``Multiple``.
            return_properties: Results that the application can hand back, by code. Keys:
                ``Name``, ``Description``, ``Type``, ``Options``, ``Required``, ``Multiple``,
                ``Default``.
            document_type: Document type: module, object and document kind, three strings.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            use_placement: Whether extra settings open in the application's slider (Y or N).
            placement_handler: Application URL that serves the settings slider.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Mandatory fields are missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The automation rule has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: The application has already registered a
                rule with this code. ``ERROR_ACTIVITY_ADD_FAILURE``: This rule was added before.
                ``ERROR_ACTIVITY_ADD_FAILURE``: The rule could not be saved because of a system
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.add``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html
        """
        return self._call(
            _ROBOT__ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": _yes_no(use_subscription),
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": _in_fields(
                    properties, {"*": {"Required": _yes_no, "Multiple": _yes_no}}
                ),
                "RETURN_PROPERTIES": _in_fields(
                    return_properties, {"Required": _yes_no, "Multiple": _yes_no}
                ),
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": _yes_no(use_placement),
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an automation rule that the application registered.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the automation rule is
                missing. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the automation rule
                is malformed. ``ERROR_ACTIVITY_NOT_FOUND``: No automation rule with this code is
                registered.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.delete``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html
        """
        return self._call(_ROBOT__DELETE, {"CODE": code}, extra_params)

    def list(self, *, extra_params: Mapping[str, object] | None = None) -> _builtins.list[str]:
        """List the codes of the automation rules that the application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.list``. Scope: ``bizproc``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html
        """
        return self._call(_ROBOT__LIST, {}, extra_params)

    def update(
        self,
        *,
        code: str,
        fields: RobotUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an automation rule that the application registered earlier.

        Args:
            code: Symbolic code. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``USE_SUBSCRIPTION``, ``FILTER``,
                ``HANDLER``, ``AUTH_USER_ID``, ``DESCRIPTION``, ``PROPERTIES``,
                ``RETURN_PROPERTIES``, ``DOCUMENT_TYPE``, ``USE_PLACEMENT``,
                ``PLACEMENT_HANDLER``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_ACTIVITY_NOT_FOUND``: No automation rule with this code is registered.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The call names no field to change.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.update``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html
        """
        return self._call(
            _ROBOT__UPDATE,
            {
                "CODE": code,
                "FIELDS": _in_fields(
                    fields,
                    {
                        "USE_SUBSCRIPTION": _yes_no,
                        "PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "RETURN_PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "USE_PLACEMENT": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class AsyncBizprocRobotMethods(AsyncNamespace):
    """Methods of ``bizproc.robot``."""

    async def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | NotGiven = NOT_GIVEN,
        use_subscription: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        name: str | Mapping[str, object],
        description: str | Mapping[str, object] | NotGiven = NOT_GIVEN,
        properties: Mapping[str, RobotAddProperties | Mapping[str, object]] | NotGiven = NOT_GIVEN,
        return_properties: RobotAddReturnProperties | Mapping[str, object] | NotGiven = NOT_GIVEN,
        document_type: Sequence[object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        use_placement: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        placement_handler: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Register an automation rule of the application.

        Args:
            code: Symbolic code. Required.
            handler: URL that is called. Required.
            auth_user_id: User whose access token the application receives.
            use_subscription: Whether the workflow waits for the application's answer (Y or N).
            name: Required.
            description: ``DESCRIPTION`` of the request.
            properties: Input parameters by code; codes start with a letter. Keys: ``Name``,
                ``Type``, ``Default``, ``Description``, ``Options``, ``Required``, ``Multiple``.
            return_properties: Results that the application can hand back, by code. Keys:
                ``Name``, ``Description``, ``Type``, ``Options``, ``Required``, ``Multiple``,
                ``Default``.
            document_type: Document type: module, object and document kind, three strings.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            use_placement: Whether extra settings open in the application's slider (Y or N).
            placement_handler: Application URL that serves the settings slider.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Mandatory fields are missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The automation rule has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: The application has already registered a
                rule with this code. ``ERROR_ACTIVITY_ADD_FAILURE``: This rule was added before.
                ``ERROR_ACTIVITY_ADD_FAILURE``: The rule could not be saved because of a system
                error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.add``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html
        """
        return await self._call(
            _ROBOT__ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": _yes_no(use_subscription),
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": _in_fields(
                    properties, {"*": {"Required": _yes_no, "Multiple": _yes_no}}
                ),
                "RETURN_PROPERTIES": _in_fields(
                    return_properties, {"Required": _yes_no, "Multiple": _yes_no}
                ),
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": _yes_no(use_placement),
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        code: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Remove an automation rule that the application registered.

        Args:
            code: Symbolic code. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the automation rule is
                missing. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the automation rule
                is malformed. ``ERROR_ACTIVITY_NOT_FOUND``: No automation rule with this code is
                registered.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.delete``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html
        """
        return await self._call(_ROBOT__DELETE, {"CODE": code}, extra_params)

    async def list(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> _builtins.list[str]:
        """List the codes of the automation rules that the application registered.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.list``. Scope: ``bizproc``. Who may call: administrators.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html
        """
        return await self._call(_ROBOT__LIST, {}, extra_params)

    async def update(
        self,
        *,
        code: str,
        fields: RobotUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change an automation rule that the application registered earlier.

        Args:
            code: Symbolic code. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``USE_SUBSCRIPTION``, ``FILTER``,
                ``HANDLER``, ``AUTH_USER_ID``, ``DESCRIPTION``, ``PROPERTIES``,
                ``RETURN_PROPERTIES``, ``DOCUMENT_TYPE``, ``USE_PLACEMENT``,
                ``PLACEMENT_HANDLER``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The call was not made by
                an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is missing.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of the action is malformed.
                ``ERROR_ACTIVITY_NOT_FOUND``: No automation rule with this code is registered.
                ``ERROR_UNSUPPORTED_PROTOCOL``: The handler address must start with http or
                https. ``ERROR_WRONG_HANDLER_URL``: The handler address is no valid URL.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: PROPERTIES or RETURN_PROPERTIES is filled
                in wrongly. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The code of a property is
                malformed. ``ERROR_ACTIVITY_VALIDATION_FAILURE``: A property has no name.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The filter of the action is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: The call names no field to change.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.robot.update``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html
        """
        return await self._call(
            _ROBOT__UPDATE,
            {
                "CODE": code,
                "FIELDS": _in_fields(
                    fields,
                    {
                        "USE_SUBSCRIPTION": _yes_no,
                        "PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "RETURN_PROPERTIES": {"*": {"Required": _yes_no, "Multiple": _yes_no}},
                        "USE_PLACEMENT": _yes_no,
                    },
                ),
            },
            extra_params,
        )


class BizprocTaskMethods(Namespace):
    """Methods of ``bizproc.task``."""

    def complete(
        self,
        *,
        task_id: int,
        status: int | str,
        comment: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Answer one's own workflow task: approve, reject, acknowledge or give the data asked for.

        Args:
            task_id: Workflow task to answer. Required.
            status: State of the task, or the one to set: yes, no, ok or cancel. Required.
            comment: Text of the comment.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_TASK_VALIDATION``: TASK_ID is
                missing. ``ERROR_TASK_VALIDATION``: STATUS is not one that the task accepts.
                ``ERROR_TASK_NOT_FOUND``: The task does not exist. ``ERROR_TASK_COMPLETED``: The
                task was completed before. ``ERROR_TASK_TYPE``: Tasks of this kind cannot be
                completed through REST. ``ERROR_TASK_EXECUTION``: The task failed while being
                carried out; the message tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.task.complete``. Scope: ``bizproc``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
        """
        return self._call(
            _TASK__COMPLETE,
            {"TASK_ID": task_id, "STATUS": status, "COMMENT": comment, "FIELDS": fields},
            extra_params,
        )

    def delegate(
        self,
        *,
        task_ids: Sequence[int],
        from_user_id: int,
        to_user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand workflow tasks over from one user to another.

        Args:
            task_ids: Workflow tasks to hand over. Required.
            from_user_id: User who holds the tasks now. Required.
            to_user_id: User who takes the tasks over. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_TASK_VALIDATION``: TASK_IDS is
                missing or holds wrong identifiers. ``ERROR_INVALID_USER_ID``: FROM_USER_ID is
                missing or wrong. ``ERROR_INVALID_USER_ID``: TO_USER_ID is missing or wrong.
                ``ERROR_DELEGATION_NOT_ALLOWED``: The user in FROM_USER_ID is not the one
                responsible for the task. ``ERROR_DELEGATION_NOT_ALLOWED``: The user in
                TO_USER_ID does not belong to the intranet. ``ERROR_DELEGATION_NOT_ALLOWED``:
                Several tasks could not be delegated; their errors are parted by semicolons.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.task.delegate``. Scope: ``bizproc``. Who may call: the user who is
        responsible for the workflow task. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
        """
        return self._call(
            _TASK__DELEGATE,
            {"TASK_IDS": task_ids, "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id},
            extra_params,
        )

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: TaskListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: TaskListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[TaskListItem]:
        """List workflow tasks that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``USER_ID``, ``STATUS``, ``ACTIVITY``, ``ID``,
                ``WORKFLOW_ID``, ``DOCUMENT_NAME``, ``DESCRIPTION``, ``NAME``, ``MODIFIED``,
                ``WORKFLOW_STARTED``, ``WORKFLOW_STARTED_BY``, ``OVERDUE_DATE``,
                ``WORKFLOW_TEMPLATE_ID``, ``WORKFLOW_TEMPLATE_NAME``, ``WORKFLOW_STATE``,
                ``USER_STATUS``, ``MODULE_ID``, ``ENTITY``, ``DOCUMENT_ID``, ``ACTIVITY_NAME``,
                ``PARAMETERS``, ``DOCUMENT_URL``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``ID``, ``WORKFLOW_ID``, ``DOCUMENT_NAME``, ``DESCRIPTION``,
                ``NAME``, ``MODIFIED``, ``WORKFLOW_STARTED``, ``WORKFLOW_STARTED_BY``,
                ``OVERDUE_DATE``, ``WORKFLOW_TEMPLATE_ID``, ``WORKFLOW_TEMPLATE_NAME``,
                ``WORKFLOW_STATE``, ``STATUS``, ``USER_ID``, ``USER_STATUS``, ``MODULE_ID``,
                ``ENTITY``, ``DOCUMENT_ID``, ``ACTIVITY``, ``ACTIVITY_NAME``, ``PARAMETERS``,
                ``DOCUMENT_URL``.
            start: Offset of the first record; pages hold 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                tasks asked for; other people's tasks need wider rights.
                ``ERROR_SELECT_VALIDATION_FAILURE``: SELECT holds something that cannot be
                selected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.task.list``. Scope: ``bizproc``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
        """
        return self._list(
            _TASK__LIST,
            {
                "SELECT": select,
                "FILTER": _in_fields(filter, {"PARAMETERS": {"ShowComment": _yes_no}}),
                "ORDER": order,
                "START": start,
            },
            extra_params,
        )


class AsyncBizprocTaskMethods(AsyncNamespace):
    """Methods of ``bizproc.task``."""

    async def complete(
        self,
        *,
        task_id: int,
        status: int | str,
        comment: str | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Answer one's own workflow task: approve, reject, acknowledge or give the data asked for.

        Args:
            task_id: Workflow task to answer. Required.
            status: State of the task, or the one to set: yes, no, ok or cancel. Required.
            comment: Text of the comment.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_TASK_VALIDATION``: TASK_ID is
                missing. ``ERROR_TASK_VALIDATION``: STATUS is not one that the task accepts.
                ``ERROR_TASK_NOT_FOUND``: The task does not exist. ``ERROR_TASK_COMPLETED``: The
                task was completed before. ``ERROR_TASK_TYPE``: Tasks of this kind cannot be
                completed through REST. ``ERROR_TASK_EXECUTION``: The task failed while being
                carried out; the message tells why.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.task.complete``. Scope: ``bizproc``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
        """
        return await self._call(
            _TASK__COMPLETE,
            {"TASK_ID": task_id, "STATUS": status, "COMMENT": comment, "FIELDS": fields},
            extra_params,
        )

    async def delegate(
        self,
        *,
        task_ids: Sequence[int],
        from_user_id: int,
        to_user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand workflow tasks over from one user to another.

        Args:
            task_ids: Workflow tasks to hand over. Required.
            from_user_id: User who holds the tasks now. Required.
            to_user_id: User who takes the tasks over. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_TASK_VALIDATION``: TASK_IDS is
                missing or holds wrong identifiers. ``ERROR_INVALID_USER_ID``: FROM_USER_ID is
                missing or wrong. ``ERROR_INVALID_USER_ID``: TO_USER_ID is missing or wrong.
                ``ERROR_DELEGATION_NOT_ALLOWED``: The user in FROM_USER_ID is not the one
                responsible for the task. ``ERROR_DELEGATION_NOT_ALLOWED``: The user in
                TO_USER_ID does not belong to the intranet. ``ERROR_DELEGATION_NOT_ALLOWED``:
                Several tasks could not be delegated; their errors are parted by semicolons.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.task.delegate``. Scope: ``bizproc``. Who may call: the user who is
        responsible for the workflow task. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
        """
        return await self._call(
            _TASK__DELEGATE,
            {"TASK_IDS": task_ids, "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id},
            extra_params,
        )

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: TaskListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: TaskListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[TaskListItem]:
        """List workflow tasks that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``USER_ID``, ``STATUS``, ``ACTIVITY``, ``ID``,
                ``WORKFLOW_ID``, ``DOCUMENT_NAME``, ``DESCRIPTION``, ``NAME``, ``MODIFIED``,
                ``WORKFLOW_STARTED``, ``WORKFLOW_STARTED_BY``, ``OVERDUE_DATE``,
                ``WORKFLOW_TEMPLATE_ID``, ``WORKFLOW_TEMPLATE_NAME``, ``WORKFLOW_STATE``,
                ``USER_STATUS``, ``MODULE_ID``, ``ENTITY``, ``DOCUMENT_ID``, ``ACTIVITY_NAME``,
                ``PARAMETERS``, ``DOCUMENT_URL``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``ID``, ``WORKFLOW_ID``, ``DOCUMENT_NAME``, ``DESCRIPTION``,
                ``NAME``, ``MODIFIED``, ``WORKFLOW_STARTED``, ``WORKFLOW_STARTED_BY``,
                ``OVERDUE_DATE``, ``WORKFLOW_TEMPLATE_ID``, ``WORKFLOW_TEMPLATE_NAME``,
                ``WORKFLOW_STATE``, ``STATUS``, ``USER_ID``, ``USER_STATUS``, ``MODULE_ID``,
                ``ENTITY``, ``DOCUMENT_ID``, ``ACTIVITY``, ``ACTIVITY_NAME``, ``PARAMETERS``,
                ``DOCUMENT_URL``.
            start: Offset of the first record; pages hold 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                tasks asked for; other people's tasks need wider rights.
                ``ERROR_SELECT_VALIDATION_FAILURE``: SELECT holds something that cannot be
                selected.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.task.list``. Scope: ``bizproc``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
        """
        return self._list(
            _TASK__LIST,
            {
                "SELECT": select,
                "FILTER": _in_fields(filter, {"PARAMETERS": {"ShowComment": _yes_no}}),
                "ORDER": order,
                "START": start,
            },
            extra_params,
        )


class BizprocWorkflowMethods(Namespace):
    """Methods of ``bizproc.workflow``."""

    @property
    def template(self) -> BizprocWorkflowTemplateMethods:
        """Methods of ``bizproc.workflow.template``."""
        return BizprocWorkflowTemplateMethods(self._caller)

    def instances(
        self,
        *,
        select: Sequence[
            Literal[
                "ID",
                "MODIFIED",
                "OWNED_UNTIL",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_ID",
                "STARTED",
                "STARTED_BY",
                "TEMPLATE_ID",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[WorkflowInstancesItem]:
        """List the workflows now running, filtered and page by page.

        Args:
            select: Fields to answer with. One of ``ID`` (workflow), ``MODIFIED`` (time of the
                last change), ``OWNED_UNTIL`` (time until which the workflow is locked),
                ``MODULE_ID`` (module of the document), ``ENTITY`` (class of the document),
                ``DOCUMENT_ID`` (document), ``STARTED`` (start time), ``STARTED_BY`` (user who
                started it), ``TEMPLATE_ID`` (workflow template) and others.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.instances``. Scope: ``bizproc``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
        """
        return self._list(
            _WORKFLOW__INSTANCES,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra_params,
        )

    def kill(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a running workflow together with all its data.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator. ``ERROR_WRONG_WORKFLOW_ID``: ID of the workflow is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.kill``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
        """
        return self._call(_WORKFLOW__KILL, {"ID": id}, extra_params)

    def start(
        self,
        *,
        template_id: int,
        document_id: Sequence[str],
        parameters: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Start a workflow from a template on a document.

        Args:
            template_id: Template of the workflow. Required.
            document_id: Document of the workflow; module, object and element when starting one.
                Required.
            parameters: Parameters of the task, or of the template with their values.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_WORKFLOW_ID``: TEMPLATE_ID is
                empty. ``ERROR_WRONG_WORKFLOW_ID``: No workflow template has this TEMPLATE_ID.
                No code: DOCUMENT_ID is malformed. No code: The type of the document cannot be
                told from DOCUMENT_ID. No code: The template was made for documents of another
                type than DOCUMENT_ID. ``ACCESS_DENIED``: The caller is no administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.start``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
        """
        return self._call(
            _WORKFLOW__START,
            {"TEMPLATE_ID": template_id, "DOCUMENT_ID": document_id, "PARAMETERS": parameters},
            extra_params,
        )

    def terminate(
        self,
        *,
        id: str,
        status: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Stop a running workflow but keep its data.

        Args:
            id: Identifier. Required.
            status: State of the task, or the one to set: yes, no, ok or cancel.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator. ``ERROR_WRONG_WORKFLOW_ID``: ID of the workflow is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.terminate``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
        """
        return self._call(_WORKFLOW__TERMINATE, {"ID": id, "STATUS": status}, extra_params)


class AsyncBizprocWorkflowMethods(AsyncNamespace):
    """Methods of ``bizproc.workflow``."""

    @property
    def template(self) -> AsyncBizprocWorkflowTemplateMethods:
        """Methods of ``bizproc.workflow.template``."""
        return AsyncBizprocWorkflowTemplateMethods(self._caller)

    def instances(
        self,
        *,
        select: Sequence[
            Literal[
                "ID",
                "MODIFIED",
                "OWNED_UNTIL",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_ID",
                "STARTED",
                "STARTED_BY",
                "TEMPLATE_ID",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[WorkflowInstancesItem]:
        """List the workflows now running, filtered and page by page.

        Args:
            select: Fields to answer with. One of ``ID`` (workflow), ``MODIFIED`` (time of the
                last change), ``OWNED_UNTIL`` (time until which the workflow is locked),
                ``MODULE_ID`` (module of the document), ``ENTITY`` (class of the document),
                ``DOCUMENT_ID`` (document), ``STARTED`` (start time), ``STARTED_BY`` (user who
                started it), ``TEMPLATE_ID`` (workflow template) and others.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.instances``. Scope: ``bizproc``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
        """
        return self._list(
            _WORKFLOW__INSTANCES,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra_params,
        )

    async def kill(
        self,
        *,
        id: int | str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a running workflow together with all its data.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator. ``ERROR_WRONG_WORKFLOW_ID``: ID of the workflow is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.kill``. Scope: ``bizproc``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
        """
        return await self._call(_WORKFLOW__KILL, {"ID": id}, extra_params)

    async def start(
        self,
        *,
        template_id: int,
        document_id: Sequence[str],
        parameters: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> str:
        """Start a workflow from a template on a document.

        Args:
            template_id: Template of the workflow. Required.
            document_id: Document of the workflow; module, object and element when starting one.
                Required.
            parameters: Parameters of the task, or of the template with their values.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_WRONG_WORKFLOW_ID``: TEMPLATE_ID is
                empty. ``ERROR_WRONG_WORKFLOW_ID``: No workflow template has this TEMPLATE_ID.
                No code: DOCUMENT_ID is malformed. No code: The type of the document cannot be
                told from DOCUMENT_ID. No code: The template was made for documents of another
                type than DOCUMENT_ID. ``ACCESS_DENIED``: The caller is no administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.start``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
        """
        return await self._call(
            _WORKFLOW__START,
            {"TEMPLATE_ID": template_id, "DOCUMENT_ID": document_id, "PARAMETERS": parameters},
            extra_params,
        )

    async def terminate(
        self,
        *,
        id: str,
        status: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Stop a running workflow but keep its data.

        Args:
            id: Identifier. Required.
            status: State of the task, or the one to set: yes, no, ok or cancel.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator. ``ERROR_WRONG_WORKFLOW_ID``: ID of the workflow is empty.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.terminate``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
        """
        return await self._call(_WORKFLOW__TERMINATE, {"ID": id, "STATUS": status}, extra_params)


class BizprocWorkflowTemplateMethods(Namespace):
    """Methods of ``bizproc.workflow.template``."""

    def add(
        self,
        *,
        document_type: Sequence[str],
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        template_data: object,
        auto_execute: Literal[0, 1, 2, 3] | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Import a workflow template from a .bpt file and tie it to the application.

        Args:
            document_type: Document type: module, object and document kind, three strings.
                Required.
            name: Required.
            description: ``DESCRIPTION`` of the request.
            template_data: Content of the .bpt template file. Required.
            auto_execute: Automatic start: 0 never, 1 creation, 2 change, 3 both. One of ``0``
                (never by itself), ``1`` (when a document is created), ``2`` (when a document is
                changed), ``3`` (on creation and on change) and others. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The access token does not
                belong to an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: The template has no name.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: AUTO_EXECUTE is not a known code.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: TEMPLATE_DATA is no valid template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.add``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        return self._call(
            _WORKFLOW__TEMPLATE__ADD,
            {
                "DOCUMENT_TYPE": document_type,
                "NAME": name,
                "DESCRIPTION": description,
                "TEMPLATE_DATA": template_data,
                "AUTO_EXECUTE": auto_execute,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a workflow template that the application created.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The access token does not
                belong to an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_TEMPLATE_NOT_FOUND``: The template does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.delete``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
        """
        return self._call(_WORKFLOW__TEMPLATE__DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: WorkflowTemplateListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: WorkflowTemplateListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[WorkflowTemplateListItem]:
        """List workflow templates that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``MODULE_ID``, ``AUTO_EXECUTE``, ``ID``,
                ``ENTITY``, ``DOCUMENT_TYPE``, ``NAME``, ``TEMPLATE``, ``PARAMETERS``,
                ``VARIABLES``, ``CONSTANTS``, ``MODIFIED``, ``IS_MODIFIED``, ``USER_ID``,
                ``SYSTEM_CODE``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``ID``, ``MODULE_ID``, ``ENTITY``, ``DOCUMENT_TYPE``,
                ``AUTO_EXECUTE``, ``NAME``, ``TEMPLATE``, ``PARAMETERS``, ``VARIABLES``,
                ``CONSTANTS``, ``MODIFIED``, ``IS_MODIFIED``, ``USER_ID``, ``SYSTEM_CODE``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.list``. Scope: ``bizproc``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
        """
        return self._list(
            _WORKFLOW__TEMPLATE__LIST,
            {
                "SELECT": select,
                "FILTER": _in_fields(filter, {"IS_MODIFIED": _yes_no}),
                "ORDER": order,
                "start": start,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: str | int,
        fields: WorkflowTemplateUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change a workflow template that the application created.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``DESCRIPTION``,
                ``AUTO_EXECUTE``, ``TEMPLATE_DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The access token does not
                belong to an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: The call names no field to change.
                ``ERROR_TEMPLATE_NOT_FOUND``: The template does not exist.
                ``ERROR_TEMPLATE_NOT_OWNER``: The template was created by another application or
                by hand. ``ERROR_TEMPLATE_VALIDATION_FAILURE``: The name of the template is
                empty. ``ERROR_TEMPLATE_VALIDATION_FAILURE``: AUTO_EXECUTE is not a known code.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: TEMPLATE_DATA is no valid template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.update``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
        """
        return self._call(_WORKFLOW__TEMPLATE__UPDATE, {"ID": id, "FIELDS": fields}, extra_params)


class AsyncBizprocWorkflowTemplateMethods(AsyncNamespace):
    """Methods of ``bizproc.workflow.template``."""

    async def add(
        self,
        *,
        document_type: Sequence[str],
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        template_data: object,
        auto_execute: Literal[0, 1, 2, 3] | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Import a workflow template from a .bpt file and tie it to the application.

        Args:
            document_type: Document type: module, object and document kind, three strings.
                Required.
            name: Required.
            description: ``DESCRIPTION`` of the request.
            template_data: Content of the .bpt template file. Required.
            auto_execute: Automatic start: 0 never, 1 creation, 2 change, 3 both. One of ``0``
                (never by itself), ``1`` (when a document is created), ``2`` (when a document is
                changed), ``3`` (on creation and on change) and others. Default: ``0``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The access token does not
                belong to an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: DOCUMENT_TYPE is malformed.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: The template has no name.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: AUTO_EXECUTE is not a known code.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: TEMPLATE_DATA is no valid template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.add``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        return await self._call(
            _WORKFLOW__TEMPLATE__ADD,
            {
                "DOCUMENT_TYPE": document_type,
                "NAME": name,
                "DESCRIPTION": description,
                "TEMPLATE_DATA": template_data,
                "AUTO_EXECUTE": auto_execute,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a workflow template that the application created.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Nothing.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The access token does not
                belong to an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_TEMPLATE_NOT_FOUND``: The template does not exist.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.delete``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
        """
        return await self._call(_WORKFLOW__TEMPLATE__DELETE, {"ID": id}, extra_params)

    def list(
        self,
        *,
        select: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: WorkflowTemplateListFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        order: WorkflowTemplateListOrder | Mapping[str, object] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[WorkflowTemplateListItem]:
        """List workflow templates that match a filter, page by page.

        Args:
            select: Fields to answer with.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``MODULE_ID``, ``AUTO_EXECUTE``, ``ID``,
                ``ENTITY``, ``DOCUMENT_TYPE``, ``NAME``, ``TEMPLATE``, ``PARAMETERS``,
                ``VARIABLES``, ``CONSTANTS``, ``MODIFIED``, ``IS_MODIFIED``, ``USER_ID``,
                ``SYSTEM_CODE``.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. Keys: ``ID``, ``MODULE_ID``, ``ENTITY``, ``DOCUMENT_TYPE``,
                ``AUTO_EXECUTE``, ``NAME``, ``TEMPLATE``, ``PARAMETERS``, ``VARIABLES``,
                ``CONSTANTS``, ``MODIFIED``, ``IS_MODIFIED``, ``USER_ID``, ``SYSTEM_CODE``.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller is no
                administrator.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.list``. Scope: ``bizproc``. Who may call:
        administrators. Reads only.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
        """
        return self._list(
            _WORKFLOW__TEMPLATE__LIST,
            {
                "SELECT": select,
                "FILTER": _in_fields(filter, {"IS_MODIFIED": _yes_no}),
                "ORDER": order,
                "start": start,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: str | int,
        fields: WorkflowTemplateUpdateFields | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change a workflow template that the application created.

        Args:
            id: Identifier. Required.
            fields: Values by field. Required. Keys: ``NAME``, ``DESCRIPTION``,
                ``AUTO_EXECUTE``, ``TEMPLATE_DATA``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The access token does not
                belong to an application. ``ACCESS_DENIED``: The caller is no administrator.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: The call names no field to change.
                ``ERROR_TEMPLATE_NOT_FOUND``: The template does not exist.
                ``ERROR_TEMPLATE_NOT_OWNER``: The template was created by another application or
                by hand. ``ERROR_TEMPLATE_VALIDATION_FAILURE``: The name of the template is
                empty. ``ERROR_TEMPLATE_VALIDATION_FAILURE``: AUTO_EXECUTE is not a known code.
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: TEMPLATE_DATA is no valid template.
            HTTPError, TransportError: no answer of the API came.

        REST method ``bizproc.workflow.template.update``. Scope: ``bizproc``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
        """
        return await self._call(
            _WORKFLOW__TEMPLATE__UPDATE, {"ID": id, "FIELDS": fields}, extra_params
        )
