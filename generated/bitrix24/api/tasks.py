# Generated from spec/tasks: edit the spec there, then run python -m generator build.
"""Methods of ``tasks``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..api.tasks_api import AsyncTasksApiMethods, TasksApiMethods
    from ..api.tasks_task import AsyncTasksTaskMethods, TasksTaskMethods
    from ..api.tasks_template import AsyncTasksTemplateMethods, TasksTemplateMethods


class FlowFlowCreateFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    name: str
    description: NotRequired[str]
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    distributionType: Literal["manually", "queue", "himself"] | str
    """How tasks get their responsible people: manually, queue or himself. One of ``manually`` (a
    moderator hands tasks out), ``queue`` (each in turn), ``himself`` (people take tasks
    themselves) and others.
    """
    responsibleList: Sequence[Sequence[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    taskCreators: NotRequired[Sequence[Sequence[str]]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    matchWorkTime: NotRequired[int]
    """Whether deadlines are counted in working time only. Default: ``1``."""
    notifyAtHalfTime: NotRequired[int]
    """Whether to notify the responsible person at half of the time to the deadline. Default:
    ``0``.
    """
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    ownerId: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    templateId: NotRequired[int]
    """Identifier of the template."""
    responsibleCanChangeDeadline: NotRequired[int]
    """Whether the responsible person may change the deadline. Default: ``0``."""
    taskControl: NotRequired[int]
    """Whether a completed task goes to its creator for acceptance. Default: ``0``."""
    notifyOnQueueOverflow: NotRequired[int]
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: NotRequired[int]
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: NotRequired[int]
    """Efficiency in per cent below which the flow's administrator is told; null: never."""


class FlowFlowCreateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    creatorId: int
    """Identifier of the user who created the flow."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    groupId: int
    """Identifier of the group or project."""
    templateId: int
    """Identifier of the template."""
    efficiency: int
    """Efficiency of the flow in per cent."""
    active: bool
    """Whether it is active."""
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    activity: str
    """Moment at which something last happened in the flow."""
    name: str
    description: str
    distributionType: str
    """How tasks get their responsible people: manually, queue or himself."""
    responsibleList: list[list[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    demo: bool
    """Whether it is a demonstration flow."""
    responsibleCanChangeDeadline: bool
    """Whether the responsible person may change the deadline."""
    matchWorkTime: bool
    """Whether deadlines are counted in working time only."""
    taskControl: bool
    """Whether a completed task goes to its creator for acceptance."""
    notifyAtHalfTime: bool
    """Whether to notify the responsible person at half of the time to the deadline."""
    notifyOnQueueOverflow: int
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: int
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: int | None
    """Efficiency in per cent below which the flow's administrator is told; null: never."""
    taskCreators: list[list[str]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    team: list[list[str]]
    """People who work in the flow, as pairs of type and identifier."""
    trialFeatureEnabled: bool
    """Whether the trial period of flows is on."""


class FlowFlowDeleteFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    id: int
    """Identifier."""


class FlowFlowDeleteResult(TypedDict):
    """What ``result`` holds."""

    deleted: bool
    """Whether the flow was deleted."""


class FlowFlowGetResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    creatorId: int
    """Identifier of the user who created the flow."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    groupId: int
    """Identifier of the group or project."""
    templateId: int
    """Identifier of the template."""
    efficiency: int
    """Efficiency of the flow in per cent."""
    active: bool
    """Whether it is active."""
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    activity: str
    """Moment at which something last happened in the flow."""
    name: str
    description: str
    distributionType: str
    """How tasks get their responsible people: manually, queue or himself."""
    responsibleList: list[list[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    demo: bool
    """Whether it is a demonstration flow."""
    responsibleCanChangeDeadline: bool
    """Whether the responsible person may change the deadline."""
    matchWorkTime: bool
    """Whether deadlines are counted in working time only."""
    taskControl: bool
    """Whether a completed task goes to its creator for acceptance."""
    notifyAtHalfTime: bool
    """Whether to notify the responsible person at half of the time to the deadline."""
    notifyOnQueueOverflow: int
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: int
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: int | None
    """Efficiency in per cent below which the flow's administrator is told; null: never."""
    taskCreators: list[list[str]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    team: list[list[str]]
    """People who work in the flow, as pairs of type and identifier."""
    trialFeatureEnabled: bool
    """Whether the trial period of flows is on."""


class FlowFlowIsExistsFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    name: str


class FlowFlowIsExistsResult(TypedDict):
    """What ``result`` holds."""

    exists: bool
    """Whether a flow of that name exists."""


class FlowFlowUpdateFlowData(TypedDict):
    """Data of the flow: values to save, or the flow to look for or to delete."""

    id: int
    """Identifier."""
    name: NotRequired[str]
    description: NotRequired[str]
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    distributionType: Literal["manually", "queue", "himself"] | str
    """How tasks get their responsible people: manually, queue or himself. One of ``manually`` (a
    moderator hands tasks out), ``queue`` (each in turn), ``himself`` (people take tasks
    themselves) and others.
    """
    responsibleList: Sequence[Sequence[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    taskCreators: NotRequired[Sequence[Sequence[str]]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    matchWorkTime: NotRequired[int]
    """Whether deadlines are counted in working time only. Default: ``1``."""
    notifyAtHalfTime: NotRequired[int]
    """Whether to notify the responsible person at half of the time to the deadline. Default:
    ``0``.
    """
    groupId: NotRequired[int]
    """Identifier of the group or project."""
    ownerId: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    templateId: NotRequired[int]
    """Identifier of the template."""
    responsibleCanChangeDeadline: NotRequired[int]
    """Whether the responsible person may change the deadline. Default: ``0``."""
    taskControl: NotRequired[int]
    """Whether a completed task goes to its creator for acceptance. Default: ``0``."""
    notifyOnQueueOverflow: NotRequired[int]
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: NotRequired[int]
    """Number of tasks in progress above which the flow's administrator is told; null: never.
    Default: ``50``.
    """
    notifyWhenEfficiencyDecreases: NotRequired[int]
    """Efficiency in per cent below which the flow's administrator is told; null: never."""


class FlowFlowUpdateResult(TypedDict):
    """What ``result`` holds."""

    id: int
    """Identifier."""
    creatorId: int
    """Identifier of the user who created the flow."""
    ownerId: int
    """Identifier of the owner, or of the object that the entry belongs to."""
    groupId: int
    """Identifier of the group or project."""
    templateId: int
    """Identifier of the template."""
    efficiency: int
    """Efficiency of the flow in per cent."""
    active: bool
    """Whether it is active."""
    plannedCompletionTime: int
    """Time planned for a task, in seconds."""
    activity: str
    """Moment at which something last happened in the flow."""
    name: str
    description: str
    distributionType: str
    """How tasks get their responsible people: manually, queue or himself."""
    responsibleList: list[list[str]]
    """People who get the tasks, as pairs of type and identifier; the moderator when manual."""
    demo: bool
    """Whether it is a demonstration flow."""
    responsibleCanChangeDeadline: bool
    """Whether the responsible person may change the deadline."""
    matchWorkTime: bool
    """Whether deadlines are counted in working time only."""
    taskControl: bool
    """Whether a completed task goes to its creator for acceptance."""
    notifyAtHalfTime: bool
    """Whether to notify the responsible person at half of the time to the deadline."""
    notifyOnQueueOverflow: int
    """Number of queued tasks above which the flow's administrator is told; null: never."""
    notifyOnTasksInProgressOverflow: int
    """Number of tasks in progress above which the flow's administrator is told; null: never."""
    notifyWhenEfficiencyDecreases: int | None
    """Efficiency in per cent below which the flow's administrator is told; null: never."""
    taskCreators: list[list[str]]
    """Who may add tasks to the flow, as pairs of type and identifier."""
    team: list[list[str]]
    """People who work in the flow, as pairs of type and identifier."""
    trialFeatureEnabled: bool
    """Whether the trial period of flows is on."""


_FLOW_FLOW_ACTIVATE: Final[Endpoint[bool]] = Endpoint("tasks.flow.Flow.activate")
_FLOW_FLOW_CREATE: Final[Endpoint[FlowFlowCreateResult]] = Endpoint("tasks.flow.Flow.create")
_FLOW_FLOW_DELETE: Final[Endpoint[FlowFlowDeleteResult]] = Endpoint("tasks.flow.Flow.delete")
_FLOW_FLOW_GET: Final[Endpoint[FlowFlowGetResult]] = Endpoint("tasks.flow.Flow.get", write=False)
_FLOW_FLOW_IS_EXISTS: Final[Endpoint[FlowFlowIsExistsResult]] = Endpoint(
    "tasks.flow.Flow.isExists", write=False
)
_FLOW_FLOW_PIN: Final[Endpoint[bool]] = Endpoint("tasks.flow.Flow.pin")
_FLOW_FLOW_UPDATE: Final[Endpoint[FlowFlowUpdateResult]] = Endpoint("tasks.flow.Flow.update")


class TasksMethods(Namespace):
    """Methods of ``tasks``."""

    @property
    def api(self) -> TasksApiMethods:
        """Methods of ``tasks.api``."""
        from ..api.tasks_api import TasksApiMethods

        return TasksApiMethods(self._caller)

    @property
    def flow(self) -> TasksFlowMethods:
        """Methods of ``tasks.flow``."""
        return TasksFlowMethods(self._caller)

    @property
    def task(self) -> TasksTaskMethods:
        """Methods of ``tasks.task``."""
        from ..api.tasks_task import TasksTaskMethods

        return TasksTaskMethods(self._caller)

    @property
    def template(self) -> TasksTemplateMethods:
        """Methods of ``tasks.template``."""
        from ..api.tasks_template import TasksTemplateMethods

        return TasksTemplateMethods(self._caller)


class AsyncTasksMethods(AsyncNamespace):
    """Methods of ``tasks``."""

    @property
    def api(self) -> AsyncTasksApiMethods:
        """Methods of ``tasks.api``."""
        from ..api.tasks_api import AsyncTasksApiMethods

        return AsyncTasksApiMethods(self._caller)

    @property
    def flow(self) -> AsyncTasksFlowMethods:
        """Methods of ``tasks.flow``."""
        return AsyncTasksFlowMethods(self._caller)

    @property
    def task(self) -> AsyncTasksTaskMethods:
        """Methods of ``tasks.task``."""
        from ..api.tasks_task import AsyncTasksTaskMethods

        return AsyncTasksTaskMethods(self._caller)

    @property
    def template(self) -> AsyncTasksTemplateMethods:
        """Methods of ``tasks.template``."""
        from ..api.tasks_template import AsyncTasksTemplateMethods

        return AsyncTasksTemplateMethods(self._caller)


class TasksFlowMethods(Namespace):
    """Methods of ``tasks.flow``."""

    @property
    def flow(self) -> TasksFlowFlowMethods:
        """Methods of ``tasks.flow.flow``."""
        return TasksFlowFlowMethods(self._caller)


class AsyncTasksFlowMethods(AsyncNamespace):
    """Methods of ``tasks.flow``."""

    @property
    def flow(self) -> AsyncTasksFlowFlowMethods:
        """Methods of ``tasks.flow.flow``."""
        return AsyncTasksFlowFlowMethods(self._caller)


class TasksFlowFlowMethods(Namespace):
    """Methods of ``tasks.flow.flow``."""

    def activate(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a flow on when it is off, or off when it is on.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.activate``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        return self._call(_FLOW_FLOW_ACTIVATE, {"flowId": flow_id}, extra_params)

    def create(
        self,
        *,
        flow_data: FlowFlowCreateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowCreateResult:
        """Create a flow of tasks.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required), ``description``, ``plannedCompletionTime``
                (required), ``distributionType`` (required), ``responsibleList`` (required),
                ``taskCreators``, ``matchWorkTime``, ``notifyAtHalfTime``, ``groupId``,
                ``ownerId``, ``templateId``, ``responsibleCanChangeDeadline``, ``taskControl``,
                ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
                ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowCreateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not create them. ``0``: Something failed for an unknown reason.
                ``0``: The value of distributionType, or of the field named instead, is not
                possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.create``. Scope: ``task``. Who may call: any user except
        extranet users. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        return self._call(_FLOW_FLOW_CREATE, {"flowData": flow_data}, extra_params)

    def delete(
        self,
        *,
        flow_data: FlowFlowDeleteFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowDeleteResult:
        """Delete a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowDeleteResult``: ``deleted``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not delete this one. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.delete``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        return self._call(_FLOW_FLOW_DELETE, {"flowData": flow_data}, extra_params)

    def get(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowGetResult:
        """Get one flow.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowGetResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not see this one. ``0``: Something failed for an unknown reason.
                ``0``: There is no such flow.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.get``. Scope: ``task``. Who may call: the team of the
        flow, and users who may add tasks to it. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        return self._call(_FLOW_FLOW_GET, {"flowId": flow_id}, extra_params)

    def is_exists(
        self,
        *,
        flow_data: FlowFlowIsExistsFlowData | Mapping[str, object],
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowIsExistsResult:
        """Tell whether a flow of a given name exists.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required).
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowIsExistsResult``: ``exists``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not make this check. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.isExists``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        return self._call(_FLOW_FLOW_IS_EXISTS, {"flowData": flow_data, "id": id}, extra_params)

    def pin(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin a flow in the list of flows, or unpin it when it is pinned.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.pin``. Scope: ``task``. Who may call: users who see the
        flow in the list of flows. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        return self._call(_FLOW_FLOW_PIN, {"flowId": flow_id}, extra_params)

    def update(
        self,
        *,
        flow_data: FlowFlowUpdateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowUpdateResult:
        """Change a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required), ``name``, ``description``,
                ``plannedCompletionTime`` (required), ``distributionType`` (required),
                ``responsibleList`` (required), ``taskCreators``, ``matchWorkTime``,
                ``notifyAtHalfTime``, ``groupId``, ``ownerId``, ``templateId``,
                ``responsibleCanChangeDeadline``, ``taskControl``, ``notifyOnQueueOverflow``,
                ``notifyOnTasksInProgressOverflow``, ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowUpdateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not change this one. ``0``: Something failed for an unknown
                reason. ``0``: The value of distributionType, or of the field named instead, is
                not possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.update``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        return self._call(_FLOW_FLOW_UPDATE, {"flowData": flow_data}, extra_params)


class AsyncTasksFlowFlowMethods(AsyncNamespace):
    """Methods of ``tasks.flow.flow``."""

    async def activate(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Switch a flow on when it is off, or off when it is on.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.activate``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        return await self._call(_FLOW_FLOW_ACTIVATE, {"flowId": flow_id}, extra_params)

    async def create(
        self,
        *,
        flow_data: FlowFlowCreateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowCreateResult:
        """Create a flow of tasks.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required), ``description``, ``plannedCompletionTime``
                (required), ``distributionType`` (required), ``responsibleList`` (required),
                ``taskCreators``, ``matchWorkTime``, ``notifyAtHalfTime``, ``groupId``,
                ``ownerId``, ``templateId``, ``responsibleCanChangeDeadline``, ``taskControl``,
                ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
                ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowCreateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not create them. ``0``: Something failed for an unknown reason.
                ``0``: The value of distributionType, or of the field named instead, is not
                possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.create``. Scope: ``task``. Who may call: any user except
        extranet users. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        return await self._call(_FLOW_FLOW_CREATE, {"flowData": flow_data}, extra_params)

    async def delete(
        self,
        *,
        flow_data: FlowFlowDeleteFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowDeleteResult:
        """Delete a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowDeleteResult``: ``deleted``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not delete this one. ``0``: There is no flow with this
                identifier. ``0``: Something failed for an unknown reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.delete``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        return await self._call(_FLOW_FLOW_DELETE, {"flowData": flow_data}, extra_params)

    async def get(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowGetResult:
        """Get one flow.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowGetResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not see this one. ``0``: Something failed for an unknown reason.
                ``0``: There is no such flow.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.get``. Scope: ``task``. Who may call: the team of the
        flow, and users who may add tasks to it. Reads only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        return await self._call(_FLOW_FLOW_GET, {"flowId": flow_id}, extra_params)

    async def is_exists(
        self,
        *,
        flow_data: FlowFlowIsExistsFlowData | Mapping[str, object],
        id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowIsExistsResult:
        """Tell whether a flow of a given name exists.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``name`` (required).
            id: Identifier.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowIsExistsResult``: ``exists``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not make this check. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.isExists``. Scope: ``task``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        return await self._call(
            _FLOW_FLOW_IS_EXISTS, {"flowData": flow_data, "id": id}, extra_params
        )

    async def pin(
        self,
        *,
        flow_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Pin a flow in the list of flows, or unpin it when it is pinned.

        Args:
            flow_id: Identifier of the flow. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not do this with the flow. ``0``: Something failed for an unknown
                reason.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.pin``. Scope: ``task``. Who may call: users who see the
        flow in the list of flows. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        return await self._call(_FLOW_FLOW_PIN, {"flowId": flow_id}, extra_params)

    async def update(
        self,
        *,
        flow_data: FlowFlowUpdateFlowData | Mapping[str, object],
        extra_params: Mapping[str, object] | None = None,
    ) -> FlowFlowUpdateResult:
        """Change a flow.

        Args:
            flow_data: Data of the flow: values to save, or the flow to look for or to delete.
                Required. Keys: ``id`` (required), ``name``, ``description``,
                ``plannedCompletionTime`` (required), ``distributionType`` (required),
                ``responsibleList`` (required), ``taskCreators``, ``matchWorkTime``,
                ``notifyAtHalfTime``, ``groupId``, ``ownerId``, ``templateId``,
                ``responsibleCanChangeDeadline``, ``taskControl``, ``notifyOnQueueOverflow``,
                ``notifyOnTasksInProgressOverflow``, ``notifyWhenEfficiencyDecreases``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FlowFlowUpdateResult``: ``id``, ``creatorId``, ``ownerId``, ``groupId``,
            ``templateId``, ``efficiency``, ``active``, ``plannedCompletionTime``,
            ``activity``, ``name``, ``description``, ``distributionType``,
            ``responsibleList``, ``demo``, ``responsibleCanChangeDeadline``,
            ``matchWorkTime``, ``taskControl``, ``notifyAtHalfTime``,
            ``notifyOnQueueOverflow``, ``notifyOnTasksInProgressOverflow``,
            ``notifyWhenEfficiencyDecreases``, ``taskCreators``, ``team``,
            ``trialFeatureEnabled``.

        Raises:
            APIError: the portal refused the call. ``0``: The plan does not include flows, or
                the caller may not change this one. ``0``: Something failed for an unknown
                reason. ``0``: The value of distributionType, or of the field named instead, is
                not possible. ``0``: Another flow already has this name.
            HTTPError, TransportError: no answer of the API came.

        REST method ``tasks.flow.Flow.update``. Scope: ``task``. Who may call: the creator or
        the administrator of the flow. Writes.

        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        return await self._call(_FLOW_FLOW_UPDATE, {"flowData": flow_data}, extra_params)
