# Generated from spec/task/item: edit the spec there, then run python -m generator build.
"""Methods of ``task.item``, and the shapes of what they answer."""

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


class UserfieldAddParamsSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""


class UserfieldAddParams(TypedDict):
    """Options with `AFFECT_CHILDREN`: whether subtasks are included."""

    USER_TYPE_ID: Literal["string", "double", "datetime", "boolean"] | str
    """Data type of the custom field, e.g. string, double or datetime. One of ``string`` (text),
    ``double`` (number), ``datetime`` (date and time), ``boolean`` (yes or no) and others.
    """
    FIELD_NAME: str
    """Code of the field."""
    XML_ID: NotRequired[str]
    """External identifier."""
    EDIT_FORM_LABEL: NotRequired[Mapping[str, str]]
    """Label in the edit form: a text, or texts by language."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    SETTINGS: NotRequired[UserfieldAddParamsSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""


class UserfieldGetResultSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    ROWS: int
    """Height of the input field, in lines of text."""
    REGEXP: str
    """Regular expression that values must match."""
    MIN_LENGTH: int
    """Shortest length of a value allowed."""
    MAX_LENGTH: int
    """Longest length of a value allowed."""
    DEFAULT_VALUE: str
    """Value taken when none is given."""


class UserfieldGetResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: int | str
    """Sort index: lower comes first."""
    MULTIPLE: Literal["Y", "N"]
    """Whether several values are allowed: Y or N."""
    MANDATORY: Literal["Y", "N"]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: Literal["Y", "N"]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether lists show the field."""
    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether users may edit the value."""
    IS_SEARCHABLE: Literal["Y", "N"]
    """Whether values of the field take part in search."""
    SETTINGS: UserfieldGetResultSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: dict[str, str]
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: dict[str, str]
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: dict[str, str]
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: dict[str, str]
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: dict[str, str]
    """Hint for the field: a text, or texts by language."""


class UserfieldGetfieldsResult(TypedDict):
    """What ``result`` holds."""

    type: str
    """Data type of the parameter."""
    title: str
    isReadOnly: NotRequired[bool]
    """Whether the field can only be read."""
    isImmutable: NotRequired[bool]
    """Whether the value can only be set on creation."""
    isMultiple: NotRequired[bool]
    """Whether the field takes several values."""


class UserfieldGetlistItemSettingsDefaultValue(TypedDict):
    """Value taken when none is given."""

    TYPE: str
    """Role of a checklist member: A participant, U observer."""
    VALUE: str


class UserfieldGetlistItemSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    LEAD: NotRequired[str]
    """Whether the field can be bound to leads: Y or N."""
    CONTACT: NotRequired[str]
    """Whether the field can be bound to contacts: Y or N."""
    COMPANY: NotRequired[str]
    """Whether the field can be bound to companies: Y or N."""
    DEAL: NotRequired[str]
    """Whether the field can be bound to deals: Y or N."""
    IBLOCK_ID: NotRequired[int]
    """Identifier of the information block."""
    SECTION_ID: NotRequired[int]
    """Identifier of the section, calendar or resource."""
    SIZE: NotRequired[int]
    """Size of the file in bytes; for an input field, its width."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    REGEXP: NotRequired[str]
    """Regular expression that values must match."""
    MIN_LENGTH: NotRequired[int]
    """Shortest length of a value allowed."""
    MAX_LENGTH: NotRequired[int]
    """Longest length of a value allowed."""
    DEFAULT_VALUE: NotRequired[str | int | UserfieldGetlistItemSettingsDefaultValue]
    """Value taken when none is given."""
    PRECISION: NotRequired[int]
    """Number of decimal places."""
    MIN_VALUE: NotRequired[int]
    """Smallest value allowed."""
    MAX_VALUE: NotRequired[int]
    """Largest value allowed."""
    USE_SECOND: NotRequired[str]
    """Whether the time includes seconds."""
    USE_TIMEZONE: NotRequired[str]
    """Whether time zones are taken into account."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""
    LABEL: NotRequired[list[str]]
    """Caption shown to users."""
    LABEL_CHECKBOX: NotRequired[str]
    """Caption of the checkbox."""


class UserfieldGetlistItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: int | str
    """Sort index: lower comes first."""
    MULTIPLE: Literal["Y", "N"]
    """Whether several values are allowed: Y or N."""
    MANDATORY: Literal["Y", "N"]
    """Whether a value is required: Y or N."""
    SHOW_FILTER: Literal["Y", "N"]
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: Literal["Y", "N"]
    """Whether lists show the field."""
    EDIT_IN_LIST: Literal["Y", "N"]
    """Whether users may edit the value."""
    IS_SEARCHABLE: Literal["Y", "N"]
    """Whether values of the field take part in search."""
    SETTINGS: UserfieldGetlistItemSettings | list[Any]
    """Further settings; which ones depends on the type."""


class UserfieldGettypesItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    title: str


class UserfieldUpdateDataSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: NotRequired[str]
    """Value taken when none is given."""
    ROWS: NotRequired[int]
    """Height of the input field, in lines of text."""
    DISPLAY: NotRequired[str]
    """How it is displayed, e.g. LIST, CHECKBOX, LINE or BLOCK."""


class UserfieldUpdateData(TypedDict):
    """Properties of the custom field to change."""

    EDIT_FORM_LABEL: NotRequired[Mapping[str, str]]
    """Label in the edit form: a text, or texts by language."""
    MANDATORY: NotRequired[bool | Literal["Y", "N"]]
    """Whether a value is required: Y or N."""
    XML_ID: NotRequired[str]
    """External identifier."""
    LABEL: NotRequired[str]
    """Caption shown to users."""
    SORT: NotRequired[int]
    """Sort index: lower comes first."""
    MULTIPLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether several values are allowed: Y or N."""
    SETTINGS: NotRequired[UserfieldUpdateDataSettings | Mapping[str, object]]
    """Further settings; which ones depends on the type."""


_ADD: Final[Endpoint[Any]] = Endpoint("task.item.add")
_ADDFILE: Final[Endpoint[Any]] = Endpoint("task.item.addfile")
_ADDTOFAVORITE: Final[Endpoint[Any]] = Endpoint("task.item.addtofavorite")
_APPROVE: Final[Endpoint[Any]] = Endpoint("task.item.approve")
_COMPLETE: Final[Endpoint[Any]] = Endpoint("task.item.complete")
_DEFER: Final[Endpoint[Any]] = Endpoint("task.item.defer")
_DELEGATE: Final[Endpoint[Any]] = Endpoint("task.item.delegate")
_DELETE: Final[Endpoint[Any]] = Endpoint("task.item.delete")
_DELETEFILE: Final[Endpoint[Any]] = Endpoint("task.item.deletefile")
_DELETEFROMFAVORITE: Final[Endpoint[Any]] = Endpoint("task.item.deletefromfavorite")
_DISAPPROVE: Final[Endpoint[Any]] = Endpoint("task.item.disapprove")
_GETALLOWEDACTIONS: Final[Endpoint[Any]] = Endpoint("task.item.getallowedactions", write=False)
_GETALLOWEDTASKACTIONSASSTRINGS: Final[Endpoint[Any]] = Endpoint(
    "task.item.getallowedtaskactionsasstrings", write=False
)
_GETDATA: Final[Endpoint[Any]] = Endpoint("task.item.getdata", write=False)
_GETDEPENDSON: Final[Endpoint[Any]] = Endpoint("task.item.getdependson", write=False)
_GETDESCRIPTION: Final[Endpoint[Any]] = Endpoint("task.item.getdescription", write=False)
_GETFILES: Final[Endpoint[Any]] = Endpoint("task.item.getfiles", write=False)
_GETMANIFEST: Final[Endpoint[Any]] = Endpoint("task.item.getmanifest", write=False)
_ISACTIONALLOWED: Final[Endpoint[Any]] = Endpoint("task.item.isactionallowed", write=False)
_LIST: Final[Endpoint[Any]] = Endpoint("task.item.list", write=False)
_RENEW: Final[Endpoint[Any]] = Endpoint("task.item.renew")
_STARTEXECUTION: Final[Endpoint[Any]] = Endpoint("task.item.startexecution")
_UPDATE: Final[Endpoint[Any]] = Endpoint("task.item.update")
_USERFIELD__ADD: Final[Endpoint[int]] = Endpoint("task.item.userfield.add")
_USERFIELD__DELETE: Final[Endpoint[bool]] = Endpoint("task.item.userfield.delete")
_USERFIELD__GET: Final[Endpoint[UserfieldGetResult]] = Endpoint(
    "task.item.userfield.get", write=False
)
_USERFIELD__GETFIELDS: Final[Endpoint[dict[str, UserfieldGetfieldsResult]]] = Endpoint(
    "task.item.userfield.getfields", write=False
)
_USERFIELD__GETLIST: Final[ListEndpoint[UserfieldGetlistItem]] = ListEndpoint(
    "task.item.userfield.getlist", Paging("start", (), 50, id="ID")
)
_USERFIELD__GETTYPES: Final[ListEndpoint[UserfieldGettypesItem]] = ListEndpoint(
    "task.item.userfield.gettypes", Paging("start", (), 50, id="ID")
)
_USERFIELD__UPDATE: Final[Endpoint[bool]] = Endpoint("task.item.userfield.update")


class TaskItemMethods(Namespace):
    """Methods of ``task.item``."""

    @property
    def userfield(self) -> TaskItemUserfieldMethods:
        """Methods of ``task.item.userfield``."""
        return TaskItemUserfieldMethods(self._caller)

    @_deprecated("task.item.add is deprecated: use tasks.task.add instead")
    def add(
        self,
        *,
        taskdata: Sequence[object] | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a task; outdated, tasks.task.add replaces it.

        Deprecated; use ``tasks.task.add`` instead.

        Args:
            taskdata: Field values of the task, or names of the fields to answer with.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
        """
        return self._call(_ADD, {"TASKDATA": taskdata, "fields": fields}, extra_params)

    @_deprecated("task.item.addfile is deprecated: use tasks.task.files.attach instead")
    def addfile(
        self,
        *,
        task_id: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        content: object | NotGiven = NOT_GIVEN,
        file: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Upload a file to a task.

        Deprecated; use ``tasks.task.files.attach`` instead.

        Args:
            task_id: Identifier of the task.
            name: ``NAME`` of the request.
            content: Content of the file in base64.
            file: File to upload, its content in CONTENT.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.addfile``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
        """
        return self._call(
            _ADDFILE,
            {"TASK_ID": task_id, "NAME": name, "CONTENT": content, "FILE": file},
            extra_params,
        )

    @_deprecated("task.item.addtofavorite is deprecated: use tasks.task.favorite.add instead")
    def addtofavorite(
        self,
        *,
        auth: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add a task to the favourites of the current user; outdated.

        Deprecated; use ``tasks.task.favorite.add`` instead.

        Args:
            auth: Access token.
            task_id: Identifier of the task.
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.addtofavorite``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
        """
        return self._call(
            _ADDTOFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra_params
        )

    @_deprecated("task.item.approve is deprecated: use tasks.task.approve instead")
    def approve(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Accept a task that awaits control, so that it counts as completed; outdated.

        Deprecated; use ``tasks.task.approve`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.approve``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
        """
        return self._call(_APPROVE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.complete is deprecated: use tasks.task.complete instead")
    def complete(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Complete a task; outdated, tasks.task.complete replaces it.

        Deprecated; use ``tasks.task.complete`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.complete``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
        """
        return self._call(_COMPLETE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.defer is deprecated: use tasks.task.defer instead")
    def defer(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Put a task off; outdated, tasks.task.defer replaces it.

        Deprecated; use ``tasks.task.defer`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.defer``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
        """
        return self._call(_DEFER, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.delegate is deprecated: use tasks.task.delegate instead")
    def delegate(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        userid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Hand a task over to another responsible person; outdated.

        Deprecated; use ``tasks.task.delegate`` instead.

        Args:
            taskid: Identifier of the task.
            userid: Identifier of the new responsible user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.delegate``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
        """
        return self._call(_DELEGATE, {"TASKID": taskid, "USERID": userid}, extra_params)

    @_deprecated("task.item.delete is deprecated: use tasks.task.delete instead")
    def delete(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a task; outdated, tasks.task.delete replaces it.

        Deprecated; use ``tasks.task.delete`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.delete``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
        """
        return self._call(_DELETE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.deletefile is deprecated: use tasks.task.update instead")
    def deletefile(
        self,
        *,
        auth: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        attachment_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Detach a file from a task.

        Deprecated; use ``tasks.task.update`` instead.

        Args:
            auth: Access token.
            task_id: Identifier of the task.
            attachment_id: Identifier of the attachment.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.deletefile``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
        """
        return self._call(
            _DELETEFILE,
            {"auth": auth, "TASK_ID": task_id, "ATTACHMENT_ID": attachment_id},
            extra_params,
        )

    @_deprecated(
        "task.item.deletefromfavorite is deprecated: use tasks.task.favorite.remove instead"
    )
    def deletefromfavorite(
        self,
        *,
        auth: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Take a task out of the favourites of the current user; outdated.

        Deprecated; use ``tasks.task.favorite.remove`` instead.

        Args:
            auth: Access token.
            task_id: Identifier of the task.
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.deletefromfavorite``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
        """
        return self._call(
            _DELETEFROMFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra_params
        )

    @_deprecated("task.item.disapprove is deprecated: use tasks.task.disapprove instead")
    def disapprove(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Send a task that awaits control back as not done; outdated.

        Deprecated; use ``tasks.task.disapprove`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.disapprove``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
        """
        return self._call(_DISAPPROVE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getallowedactions is deprecated: use tasks.task.getaccess instead")
    def getallowedactions(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the numbers of the actions that are allowed on a task.

        Deprecated; use ``tasks.task.getaccess`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getallowedactions``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
        """
        return self._call(_GETALLOWEDACTIONS, {"TASKID": taskid}, extra_params)

    @_deprecated(
        "task.item.getallowedtaskactionsasstrings is deprecated: use tasks.task.getaccess instead"
    )
    def getallowedtaskactionsasstrings(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the names of all actions on a task, each with whether it is allowed.

        Deprecated; use ``tasks.task.getaccess`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getallowedtaskactionsasstrings``. Scope: ``task``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
        """
        return self._call(_GETALLOWEDTASKACTIONSASSTRINGS, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getdata is deprecated: use tasks.task.get instead")
    def getdata(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the fields of one task; outdated, tasks.task.get replaces it.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getdata``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
        """
        return self._call(_GETDATA, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getdependson is deprecated: use tasks.task.get instead")
    def getdependson(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the identifiers of the tasks that a task depends on.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getdependson``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
        """
        return self._call(_GETDEPENDSON, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getdescription is deprecated: use tasks.task.get instead")
    def getdescription(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        format: object | NotGiven = NOT_GIVEN,
        userid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the description of a task: raw, as HTML or as plain text.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            format: Form of the description: 1 as stored, 2 HTML, 3 plain text.
            userid: Identifier of the new responsible user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getdescription``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
        """
        return self._call(
            _GETDESCRIPTION, {"TASKID": taskid, "FORMAT": format, "USERID": userid}, extra_params
        )

    @_deprecated("task.item.getfiles is deprecated: use tasks.task.get instead")
    def getfiles(
        self,
        *,
        taskid: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get links to the files attached to a task.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getfiles``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
        """
        return self._call(_GETFILES, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getmanifest is deprecated: use tasks.task.getFields instead")
    def getmanifest(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Get a reference of the outdated task item methods.

        Deprecated; use ``tasks.task.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getmanifest``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return self._call(_GETMANIFEST, {}, extra_params)

    @_deprecated("task.item.isactionallowed is deprecated: use tasks.task.getaccess instead")
    def isactionallowed(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        actionid: object | NotGiven = NOT_GIVEN,
        action: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Tell whether one action is allowed on a task.

        Deprecated; use ``tasks.task.getaccess`` instead.

        Args:
            taskid: Identifier of the task.
            actionid: Number of the action to check: 1 add, 2 change, 3 delete; more for
                checklist items.
            action: Number of the action whose permission is checked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.isactionallowed``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
        """
        return self._call(
            _ISACTIONALLOWED,
            {"TASKID": taskid, "ACTIONID": actionid, "ACTION": action},
            extra_params,
        )

    @_deprecated("task.item.list is deprecated: use tasks.task.list instead")
    def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List tasks that match a filter; outdated, tasks.task.list replaces it.

        Deprecated; use ``tasks.task.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.list``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
        """
        return self._call(
            _LIST,
            {"ORDER": order, "FILTER": filter, "PARAMS": params, "SELECT": select},
            extra_params,
        )

    @_deprecated("task.item.renew is deprecated: use tasks.task.renew instead")
    def renew(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Reopen a completed task; outdated, tasks.task.renew replaces it.

        Deprecated; use ``tasks.task.renew`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.renew``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
        """
        return self._call(_RENEW, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.startexecution is deprecated: use tasks.task.start instead")
    def startexecution(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Start work on a task; outdated, tasks.task.start replaces it.

        Deprecated; use ``tasks.task.start`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.startexecution``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
        """
        return self._call(_STARTEXECUTION, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.update is deprecated: use tasks.task.update instead")
    def update(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        taskdata: object | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a task; outdated, tasks.task.update replaces it.

        Deprecated; use ``tasks.task.update`` instead.

        Args:
            taskid: Identifier of the task.
            taskdata: Field values of the task, or names of the fields to answer with.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.update``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
        """
        return self._call(
            _UPDATE, {"TASKID": taskid, "TASKDATA": taskdata, "fields": fields}, extra_params
        )


class AsyncTaskItemMethods(AsyncNamespace):
    """Methods of ``task.item``."""

    @property
    def userfield(self) -> AsyncTaskItemUserfieldMethods:
        """Methods of ``task.item.userfield``."""
        return AsyncTaskItemUserfieldMethods(self._caller)

    @_deprecated("task.item.add is deprecated: use tasks.task.add instead")
    async def add(
        self,
        *,
        taskdata: Sequence[object] | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Create a task; outdated, tasks.task.add replaces it.

        Deprecated; use ``tasks.task.add`` instead.

        Args:
            taskdata: Field values of the task, or names of the fields to answer with.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.add``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
        """
        return await self._call(_ADD, {"TASKDATA": taskdata, "fields": fields}, extra_params)

    @_deprecated("task.item.addfile is deprecated: use tasks.task.files.attach instead")
    async def addfile(
        self,
        *,
        task_id: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        content: object | NotGiven = NOT_GIVEN,
        file: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Upload a file to a task.

        Deprecated; use ``tasks.task.files.attach`` instead.

        Args:
            task_id: Identifier of the task.
            name: ``NAME`` of the request.
            content: Content of the file in base64.
            file: File to upload, its content in CONTENT.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.addfile``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
        """
        return await self._call(
            _ADDFILE,
            {"TASK_ID": task_id, "NAME": name, "CONTENT": content, "FILE": file},
            extra_params,
        )

    @_deprecated("task.item.addtofavorite is deprecated: use tasks.task.favorite.add instead")
    async def addtofavorite(
        self,
        *,
        auth: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Add a task to the favourites of the current user; outdated.

        Deprecated; use ``tasks.task.favorite.add`` instead.

        Args:
            auth: Access token.
            task_id: Identifier of the task.
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.addtofavorite``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
        """
        return await self._call(
            _ADDTOFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra_params
        )

    @_deprecated("task.item.approve is deprecated: use tasks.task.approve instead")
    async def approve(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Accept a task that awaits control, so that it counts as completed; outdated.

        Deprecated; use ``tasks.task.approve`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.approve``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
        """
        return await self._call(_APPROVE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.complete is deprecated: use tasks.task.complete instead")
    async def complete(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Complete a task; outdated, tasks.task.complete replaces it.

        Deprecated; use ``tasks.task.complete`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.complete``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
        """
        return await self._call(_COMPLETE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.defer is deprecated: use tasks.task.defer instead")
    async def defer(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Put a task off; outdated, tasks.task.defer replaces it.

        Deprecated; use ``tasks.task.defer`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.defer``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
        """
        return await self._call(_DEFER, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.delegate is deprecated: use tasks.task.delegate instead")
    async def delegate(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        userid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Hand a task over to another responsible person; outdated.

        Deprecated; use ``tasks.task.delegate`` instead.

        Args:
            taskid: Identifier of the task.
            userid: Identifier of the new responsible user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.delegate``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
        """
        return await self._call(_DELEGATE, {"TASKID": taskid, "USERID": userid}, extra_params)

    @_deprecated("task.item.delete is deprecated: use tasks.task.delete instead")
    async def delete(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Delete a task; outdated, tasks.task.delete replaces it.

        Deprecated; use ``tasks.task.delete`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.delete``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
        """
        return await self._call(_DELETE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.deletefile is deprecated: use tasks.task.update instead")
    async def deletefile(
        self,
        *,
        auth: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        attachment_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Detach a file from a task.

        Deprecated; use ``tasks.task.update`` instead.

        Args:
            auth: Access token.
            task_id: Identifier of the task.
            attachment_id: Identifier of the attachment.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.deletefile``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
        """
        return await self._call(
            _DELETEFILE,
            {"auth": auth, "TASK_ID": task_id, "ATTACHMENT_ID": attachment_id},
            extra_params,
        )

    @_deprecated(
        "task.item.deletefromfavorite is deprecated: use tasks.task.favorite.remove instead"
    )
    async def deletefromfavorite(
        self,
        *,
        auth: object | NotGiven = NOT_GIVEN,
        task_id: int | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Take a task out of the favourites of the current user; outdated.

        Deprecated; use ``tasks.task.favorite.remove`` instead.

        Args:
            auth: Access token.
            task_id: Identifier of the task.
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.deletefromfavorite``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
        """
        return await self._call(
            _DELETEFROMFAVORITE, {"auth": auth, "TASK_ID": task_id, "PARAMS": params}, extra_params
        )

    @_deprecated("task.item.disapprove is deprecated: use tasks.task.disapprove instead")
    async def disapprove(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Send a task that awaits control back as not done; outdated.

        Deprecated; use ``tasks.task.disapprove`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.disapprove``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
        """
        return await self._call(_DISAPPROVE, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getallowedactions is deprecated: use tasks.task.getaccess instead")
    async def getallowedactions(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the numbers of the actions that are allowed on a task.

        Deprecated; use ``tasks.task.getaccess`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getallowedactions``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
        """
        return await self._call(_GETALLOWEDACTIONS, {"TASKID": taskid}, extra_params)

    @_deprecated(
        "task.item.getallowedtaskactionsasstrings is deprecated: use tasks.task.getaccess instead"
    )
    async def getallowedtaskactionsasstrings(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the names of all actions on a task, each with whether it is allowed.

        Deprecated; use ``tasks.task.getaccess`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getallowedtaskactionsasstrings``. Scope: ``task``. Who may call:
        any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
        """
        return await self._call(_GETALLOWEDTASKACTIONSASSTRINGS, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getdata is deprecated: use tasks.task.get instead")
    async def getdata(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the fields of one task; outdated, tasks.task.get replaces it.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getdata``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
        """
        return await self._call(_GETDATA, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getdependson is deprecated: use tasks.task.get instead")
    async def getdependson(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the identifiers of the tasks that a task depends on.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getdependson``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
        """
        return await self._call(_GETDEPENDSON, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getdescription is deprecated: use tasks.task.get instead")
    async def getdescription(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        format: object | NotGiven = NOT_GIVEN,
        userid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get the description of a task: raw, as HTML or as plain text.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            format: Form of the description: 1 as stored, 2 HTML, 3 plain text.
            userid: Identifier of the new responsible user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getdescription``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
        """
        return await self._call(
            _GETDESCRIPTION, {"TASKID": taskid, "FORMAT": format, "USERID": userid}, extra_params
        )

    @_deprecated("task.item.getfiles is deprecated: use tasks.task.get instead")
    async def getfiles(
        self,
        *,
        taskid: object | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Get links to the files attached to a task.

        Deprecated; use ``tasks.task.get`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getfiles``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
        """
        return await self._call(_GETFILES, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.getmanifest is deprecated: use tasks.task.getFields instead")
    async def getmanifest(self, *, extra_params: Mapping[str, object] | None = None) -> Any:
        """Get a reference of the outdated task item methods.

        Deprecated; use ``tasks.task.getFields`` instead.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.getmanifest``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return await self._call(_GETMANIFEST, {}, extra_params)

    @_deprecated("task.item.isactionallowed is deprecated: use tasks.task.getaccess instead")
    async def isactionallowed(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        actionid: object | NotGiven = NOT_GIVEN,
        action: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Tell whether one action is allowed on a task.

        Deprecated; use ``tasks.task.getaccess`` instead.

        Args:
            taskid: Identifier of the task.
            actionid: Number of the action to check: 1 add, 2 change, 3 delete; more for
                checklist items.
            action: Number of the action whose permission is checked.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.isactionallowed``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
        """
        return await self._call(
            _ISACTIONALLOWED,
            {"TASKID": taskid, "ACTIONID": actionid, "ACTION": action},
            extra_params,
        )

    @_deprecated("task.item.list is deprecated: use tasks.task.list instead")
    async def list(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        params: Mapping[str, object] | NotGiven = NOT_GIVEN,
        select: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """List tasks that match a filter; outdated, tasks.task.list replaces it.

        Deprecated; use ``tasks.task.list`` instead.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included.
            select: Fields to answer with.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.list``. Scope: ``task``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
        """
        return await self._call(
            _LIST,
            {"ORDER": order, "FILTER": filter, "PARAMS": params, "SELECT": select},
            extra_params,
        )

    @_deprecated("task.item.renew is deprecated: use tasks.task.renew instead")
    async def renew(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Reopen a completed task; outdated, tasks.task.renew replaces it.

        Deprecated; use ``tasks.task.renew`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.renew``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
        """
        return await self._call(_RENEW, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.startexecution is deprecated: use tasks.task.start instead")
    async def startexecution(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Start work on a task; outdated, tasks.task.start replaces it.

        Deprecated; use ``tasks.task.start`` instead.

        Args:
            taskid: Identifier of the task.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.startexecution``. Scope: ``task``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
        """
        return await self._call(_STARTEXECUTION, {"TASKID": taskid}, extra_params)

    @_deprecated("task.item.update is deprecated: use tasks.task.update instead")
    async def update(
        self,
        *,
        taskid: int | NotGiven = NOT_GIVEN,
        taskdata: object | NotGiven = NOT_GIVEN,
        fields: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Change a task; outdated, tasks.task.update replaces it.

        Deprecated; use ``tasks.task.update`` instead.

        Args:
            taskid: Identifier of the task.
            taskdata: Field values of the task, or names of the fields to answer with.
            fields: Values by field.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.update``. Scope: ``task``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
        """
        return await self._call(
            _UPDATE, {"TASKID": taskid, "TASKDATA": taskdata, "fields": fields}, extra_params
        )


class TaskItemUserfieldMethods(Namespace):
    """Methods of ``task.item.userfield``."""

    def add(
        self,
        *,
        params: UserfieldAddParams | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field of tasks.

        Args:
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included. Required.
                Keys: ``USER_TYPE_ID`` (required), ``FIELD_NAME`` (required), ``XML_ID``,
                ``EDIT_FORM_LABEL``, ``LABEL``, ``SORT``, ``MULTIPLE``, ``MANDATORY``,
                ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The USER_TYPE_ID parameter is
                missing or empty. ``ERROR_CORE``: The USER_TYPE_ID given is no existing type of
                custom field. ``ERROR_CORE``: The FIELD_NAME parameter is missing or empty.
                ``ERROR_CORE``: There is already a custom field with this FIELD_NAME.
                ``ERROR_CORE``: The caller may not create custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.add``. Scope: ``task``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
        """
        return self._call(
            _USERFIELD__ADD,
            {"PARAMS": _in_fields(params, {"MULTIPLE": _yes_no, "MANDATORY": _yes_no})},
            extra_params,
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a custom field of tasks.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The ID parameter is missing.
                ``ERROR_CORE``: The ID given is not a positive number. ``ERROR_NOT_FOUND``:
                There is no custom field with this ID. ``ERROR_CORE``: The caller may not delete
                custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.delete``. Scope: ``task``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
        """
        return self._call(_USERFIELD__DELETE, {"ID": id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of tasks.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldGetResult``: ``ID``, ``ENTITY_ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
            ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
            ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``SETTINGS``,
            ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``, ``LIST_FILTER_LABEL``,
            ``ERROR_MESSAGE``, ``HELP_MESSAGE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The ID parameter is missing.
                ``ERROR_CORE``: The ID given is not a positive number. ``ERROR_NOT_FOUND``:
                There is no custom field with this ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
        """
        return self._call(_USERFIELD__GET, {"ID": id}, extra_params)

    def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, UserfieldGetfieldsResult]:
        """Describe the properties that a custom field of tasks has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldGetfieldsResult``: ``type``, ``title``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.getfields``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return self._call(_USERFIELD__GETFIELDS, {}, extra_params)

    def getlist(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[UserfieldGetlistItem]:
        """List the custom fields of tasks, three system ones included.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.getlist``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
        """
        return self._list(_USERFIELD__GETLIST, {"ORDER": order, "FILTER": filter}, extra_params)

    def gettypes(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> Page[UserfieldGettypesItem]:
        """List the data types that a custom field of tasks may have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.gettypes``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return self._list(_USERFIELD__GETTYPES, {}, extra_params)

    def update(
        self,
        *,
        id: int,
        data: UserfieldUpdateData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a custom field of tasks.

        Args:
            id: Identifier. Required.
            data: Properties of the custom field to change. Required. Keys: ``EDIT_FORM_LABEL``,
                ``MANDATORY``, ``XML_ID``, ``LABEL``, ``SORT``, ``MULTIPLE``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The ID and DATA parameters
                are missing. ``ERROR_CORE``: The ID given is not a positive number.
                ``ERROR_NOT_FOUND``: There is no custom field with this ID. ``ERROR_CORE``: The
                caller may not change custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.update``. Scope: ``task``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
        """
        return self._call(
            _USERFIELD__UPDATE,
            {"ID": id, "DATA": _in_fields(data, {"MANDATORY": _yes_no, "MULTIPLE": _yes_no})},
            extra_params,
        )


class AsyncTaskItemUserfieldMethods(AsyncNamespace):
    """Methods of ``task.item.userfield``."""

    async def add(
        self,
        *,
        params: UserfieldAddParams | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a custom field of tasks.

        Args:
            params: Options with `AFFECT_CHILDREN`: whether subtasks are included. Required.
                Keys: ``USER_TYPE_ID`` (required), ``FIELD_NAME`` (required), ``XML_ID``,
                ``EDIT_FORM_LABEL``, ``LABEL``, ``SORT``, ``MULTIPLE``, ``MANDATORY``,
                ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The USER_TYPE_ID parameter is
                missing or empty. ``ERROR_CORE``: The USER_TYPE_ID given is no existing type of
                custom field. ``ERROR_CORE``: The FIELD_NAME parameter is missing or empty.
                ``ERROR_CORE``: There is already a custom field with this FIELD_NAME.
                ``ERROR_CORE``: The caller may not create custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.add``. Scope: ``task``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
        """
        return await self._call(
            _USERFIELD__ADD,
            {"PARAMS": _in_fields(params, {"MULTIPLE": _yes_no, "MANDATORY": _yes_no})},
            extra_params,
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a custom field of tasks.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The ID parameter is missing.
                ``ERROR_CORE``: The ID given is not a positive number. ``ERROR_NOT_FOUND``:
                There is no custom field with this ID. ``ERROR_CORE``: The caller may not delete
                custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.delete``. Scope: ``task``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
        """
        return await self._call(_USERFIELD__DELETE, {"ID": id}, extra_params)

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> UserfieldGetResult:
        """Get one custom field of tasks.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldGetResult``: ``ID``, ``ENTITY_ID``, ``FIELD_NAME``, ``USER_TYPE_ID``,
            ``XML_ID``, ``SORT``, ``MULTIPLE``, ``MANDATORY``, ``SHOW_FILTER``,
            ``SHOW_IN_LIST``, ``EDIT_IN_LIST``, ``IS_SEARCHABLE``, ``SETTINGS``,
            ``EDIT_FORM_LABEL``, ``LIST_COLUMN_LABEL``, ``LIST_FILTER_LABEL``,
            ``ERROR_MESSAGE``, ``HELP_MESSAGE``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The ID parameter is missing.
                ``ERROR_CORE``: The ID given is not a positive number. ``ERROR_NOT_FOUND``:
                There is no custom field with this ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.get``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
        """
        return await self._call(_USERFIELD__GET, {"ID": id}, extra_params)

    async def getfields(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> dict[str, UserfieldGetfieldsResult]:
        """Describe the properties that a custom field of tasks has.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserfieldGetfieldsResult``: ``type``, ``title``, ``isReadOnly``,
            ``isImmutable``, ``isMultiple``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.getfields``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return await self._call(_USERFIELD__GETFIELDS, {}, extra_params)

    def getlist(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[UserfieldGetlistItem]:
        """List the custom fields of tasks, three system ones included.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.getlist``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
        """
        return self._list(_USERFIELD__GETLIST, {"ORDER": order, "FILTER": filter}, extra_params)

    def gettypes(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> AsyncListing[UserfieldGettypesItem]:
        """List the data types that a custom field of tasks may have.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.gettypes``. Scope: ``task``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return self._list(_USERFIELD__GETTYPES, {}, extra_params)

    async def update(
        self,
        *,
        id: int,
        data: UserfieldUpdateData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change a custom field of tasks.

        Args:
            id: Identifier. Required.
            data: Properties of the custom field to change. Required. Keys: ``EDIT_FORM_LABEL``,
                ``MANDATORY``, ``XML_ID``, ``LABEL``, ``SORT``, ``MULTIPLE``, ``SETTINGS``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The ID and DATA parameters
                are missing. ``ERROR_CORE``: The ID given is not a positive number.
                ``ERROR_NOT_FOUND``: There is no custom field with this ID. ``ERROR_CORE``: The
                caller may not change custom fields.
            HTTPError, TransportError: no answer of the API came.

        REST method ``task.item.userfield.update``. Scope: ``task``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
        """
        return await self._call(
            _USERFIELD__UPDATE,
            {"ID": id, "DATA": _in_fields(data, {"MANDATORY": _yes_no, "MULTIPLE": _yes_no})},
            extra_params,
        )
