# Generated from spec/api.yaml: edit the spec there, then run python -m generator build.
"""The clients of the Bitrix24 REST API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NotRequired, TypedDict

from ._runtime.client import AsyncClient, Client
from ._runtime.deprecation import deprecated as _deprecated
from ._runtime.endpoint import Endpoint
from ._runtime.namespace import AsyncNamespace, Namespace
from ._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .api.access import AccessMethods, AsyncAccessMethods
    from .api.ai import AiMethods, AsyncAiMethods
    from .api.app import AppMethods, AsyncAppMethods
    from .api.biconnector import AsyncBiconnectorMethods, BiconnectorMethods
    from .api.bizproc import AsyncBizprocMethods, BizprocMethods
    from .api.booking import AsyncBookingMethods, BookingMethods
    from .api.calendar import AsyncCalendarMethods, CalendarMethods
    from .api.catalog import AsyncCatalogMethods, CatalogMethods
    from .api.crm import AsyncCrmMethods, CrmMethods
    from .api.department import AsyncDepartmentMethods, DepartmentMethods
    from .api.disk import AsyncDiskMethods, DiskMethods
    from .api.documentgenerator import AsyncDocumentgeneratorMethods, DocumentgeneratorMethods
    from .api.entity import AsyncEntityMethods, EntityMethods
    from .api.event import AsyncEventMethods, EventMethods
    from .api.feature import AsyncFeatureMethods, FeatureMethods
    from .api.humanresources import AsyncHumanresourcesMethods, HumanresourcesMethods
    from .api.im import AsyncImMethods, ImMethods
    from .api.imbot import AsyncImbotMethods, ImbotMethods
    from .api.imconnector import AsyncImconnectorMethods, ImconnectorMethods
    from .api.imopenlines import AsyncImopenlinesMethods, ImopenlinesMethods
    from .api.landing import AsyncLandingMethods, LandingMethods
    from .api.lists import AsyncListsMethods, ListsMethods
    from .api.log import AsyncLogMethods, LogMethods
    from .api.mailservice import AsyncMailserviceMethods, MailserviceMethods
    from .api.messageservice import AsyncMessageserviceMethods, MessageserviceMethods
    from .api.method import AsyncMethodMethods, MethodMethods
    from .api.placement import AsyncPlacementMethods, PlacementMethods
    from .api.pull import AsyncPullMethods, PullMethods
    from .api.rpa import AsyncRpaMethods, RpaMethods
    from .api.sale import AsyncSaleMethods, SaleMethods
    from .api.salescenter import AsyncSalescenterMethods, SalescenterMethods
    from .api.server import AsyncServerMethods, ServerMethods
    from .api.sign import AsyncSignMethods, SignMethods
    from .api.socialnetwork import AsyncSocialnetworkMethods, SocialnetworkMethods
    from .api.sonet_group import AsyncSonetGroupMethods, SonetGroupMethods
    from .api.task import AsyncTaskMethods, TaskMethods
    from .api.tasks import AsyncTasksMethods, TasksMethods
    from .api.telephony import AsyncTelephonyMethods, TelephonyMethods
    from .api.timeman import AsyncTimemanMethods, TimemanMethods
    from .api.user import AsyncUserMethods, UserMethods
    from .api.userconsent import AsyncUserconsentMethods, UserconsentMethods
    from .api.userfieldconfig import AsyncUserfieldconfigMethods, UserfieldconfigMethods
    from .api.userfieldtype import AsyncUserfieldtypeMethods, UserfieldtypeMethods
    from .api.v3.call import AsyncV3CallMethods, V3CallMethods
    from .api.v3.humanresources import AsyncV3HumanresourcesMethods, V3HumanresourcesMethods
    from .api.v3.mail import AsyncV3MailMethods, V3MailMethods
    from .api.v3.main import AsyncV3MainMethods, V3MainMethods
    from .api.v3.note import AsyncV3NoteMethods, V3NoteMethods
    from .api.v3.rest import AsyncV3RestMethods, V3RestMethods
    from .api.v3.tasks import AsyncV3TasksMethods, V3TasksMethods
    from .api.v3.timeman import AsyncV3TimemanMethods, V3TimemanMethods
    from .api.vote import AsyncVoteMethods, VoteMethods
    from .api.voximplant import AsyncVoximplantMethods, VoximplantMethods


class BatchResult(TypedDict):
    """Answers of the calls that succeeded, under the keys of the batch."""

    result: dict[str, Any] | list[Any]
    """Answers of the calls that succeeded, under the keys of the batch."""
    result_error: dict[str, dict[str, Any]] | list[Any]
    """Failed calls: key of the call → error code and explanation."""
    result_total: dict[str, int] | list[Any]
    """Totals of list calls: key of the call → number of entries found."""
    result_next: NotRequired[dict[str, int] | list[Any]]
    """Next pages of list calls: key of the call → value of start for the next page."""
    result_time: dict[str, dict[str, Any]] | list[Any]
    """Timing of each call by its key."""


class ProfileResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    ADMIN: bool
    """Whether the user may manage application settings."""
    NAME: str
    LAST_NAME: str
    """Family name of the current user."""
    PERSONAL_GENDER: str
    """Gender: M for male, F for female."""
    TIME_ZONE: str
    """Time zone such as Europe/Berlin; empty if not set."""
    PERSONAL_PHOTO: NotRequired[str]
    """User's picture: the file, its identifier or a link to it."""


_BATCH_: Final[Endpoint[BatchResult]] = Endpoint("batch")
_EVENTS: Final[Endpoint[list[str]]] = Endpoint("events", write=False)
_METHODS: Final[Endpoint[list[str]]] = Endpoint("methods", write=False)
_PROFILE: Final[Endpoint[ProfileResult]] = Endpoint("profile", write=False)
_SCOPE: Final[Endpoint[list[str]]] = Endpoint("scope", write=False)


class Bitrix24(Client):
    """Client of the Bitrix24 REST API."""

    @property
    def access(self) -> AccessMethods:
        """Methods of ``access``."""
        from .api.access import AccessMethods

        return AccessMethods(self._caller)

    @property
    def ai(self) -> AiMethods:
        """Methods of ``ai``."""
        from .api.ai import AiMethods

        return AiMethods(self._caller)

    @property
    def app(self) -> AppMethods:
        """Methods of ``app``."""
        from .api.app import AppMethods

        return AppMethods(self._caller)

    @property
    def biconnector(self) -> BiconnectorMethods:
        """Methods of ``biconnector``."""
        from .api.biconnector import BiconnectorMethods

        return BiconnectorMethods(self._caller)

    @property
    def bizproc(self) -> BizprocMethods:
        """Methods of ``bizproc``."""
        from .api.bizproc import BizprocMethods

        return BizprocMethods(self._caller)

    @property
    def booking(self) -> BookingMethods:
        """Methods of ``booking``."""
        from .api.booking import BookingMethods

        return BookingMethods(self._caller)

    @property
    def calendar(self) -> CalendarMethods:
        """Methods of ``calendar``."""
        from .api.calendar import CalendarMethods

        return CalendarMethods(self._caller)

    @property
    def catalog(self) -> CatalogMethods:
        """Methods of ``catalog``."""
        from .api.catalog import CatalogMethods

        return CatalogMethods(self._caller)

    @property
    def crm(self) -> CrmMethods:
        """Methods of ``crm``."""
        from .api.crm import CrmMethods

        return CrmMethods(self._caller)

    @property
    def department(self) -> DepartmentMethods:
        """Methods of ``department``."""
        from .api.department import DepartmentMethods

        return DepartmentMethods(self._caller)

    @property
    def disk(self) -> DiskMethods:
        """Methods of ``disk``."""
        from .api.disk import DiskMethods

        return DiskMethods(self._caller)

    @property
    def documentgenerator(self) -> DocumentgeneratorMethods:
        """Methods of ``documentgenerator``."""
        from .api.documentgenerator import DocumentgeneratorMethods

        return DocumentgeneratorMethods(self._caller)

    @property
    def entity(self) -> EntityMethods:
        """Methods of ``entity``."""
        from .api.entity import EntityMethods

        return EntityMethods(self._caller)

    @property
    def event(self) -> EventMethods:
        """Methods of ``event``."""
        from .api.event import EventMethods

        return EventMethods(self._caller)

    @property
    def feature(self) -> FeatureMethods:
        """Methods of ``feature``."""
        from .api.feature import FeatureMethods

        return FeatureMethods(self._caller)

    @property
    def humanresources(self) -> HumanresourcesMethods:
        """Methods of ``humanresources``."""
        from .api.humanresources import HumanresourcesMethods

        return HumanresourcesMethods(self._caller)

    @property
    def im(self) -> ImMethods:
        """Methods of ``im``."""
        from .api.im import ImMethods

        return ImMethods(self._caller)

    @property
    def imbot(self) -> ImbotMethods:
        """Methods of ``imbot``."""
        from .api.imbot import ImbotMethods

        return ImbotMethods(self._caller)

    @property
    def imconnector(self) -> ImconnectorMethods:
        """Methods of ``imconnector``."""
        from .api.imconnector import ImconnectorMethods

        return ImconnectorMethods(self._caller)

    @property
    def imopenlines(self) -> ImopenlinesMethods:
        """Methods of ``imopenlines``."""
        from .api.imopenlines import ImopenlinesMethods

        return ImopenlinesMethods(self._caller)

    @property
    def landing(self) -> LandingMethods:
        """Methods of ``landing``."""
        from .api.landing import LandingMethods

        return LandingMethods(self._caller)

    @property
    def lists(self) -> ListsMethods:
        """Methods of ``lists``."""
        from .api.lists import ListsMethods

        return ListsMethods(self._caller)

    @property
    def log(self) -> LogMethods:
        """Methods of ``log``."""
        from .api.log import LogMethods

        return LogMethods(self._caller)

    @property
    def mailservice(self) -> MailserviceMethods:
        """Methods of ``mailservice``."""
        from .api.mailservice import MailserviceMethods

        return MailserviceMethods(self._caller)

    @property
    def messageservice(self) -> MessageserviceMethods:
        """Methods of ``messageservice``."""
        from .api.messageservice import MessageserviceMethods

        return MessageserviceMethods(self._caller)

    @property
    def method(self) -> MethodMethods:
        """Methods of ``method``."""
        from .api.method import MethodMethods

        return MethodMethods(self._caller)

    @property
    def placement(self) -> PlacementMethods:
        """Methods of ``placement``."""
        from .api.placement import PlacementMethods

        return PlacementMethods(self._caller)

    @property
    def pull(self) -> PullMethods:
        """Methods of ``pull``."""
        from .api.pull import PullMethods

        return PullMethods(self._caller)

    @property
    def rpa(self) -> RpaMethods:
        """Methods of ``rpa``."""
        from .api.rpa import RpaMethods

        return RpaMethods(self._caller)

    @property
    def sale(self) -> SaleMethods:
        """Methods of ``sale``."""
        from .api.sale import SaleMethods

        return SaleMethods(self._caller)

    @property
    def salescenter(self) -> SalescenterMethods:
        """Methods of ``salescenter``."""
        from .api.salescenter import SalescenterMethods

        return SalescenterMethods(self._caller)

    @property
    def server(self) -> ServerMethods:
        """Methods of ``server``."""
        from .api.server import ServerMethods

        return ServerMethods(self._caller)

    @property
    def sign(self) -> SignMethods:
        """Methods of ``sign``."""
        from .api.sign import SignMethods

        return SignMethods(self._caller)

    @property
    def socialnetwork(self) -> SocialnetworkMethods:
        """Methods of ``socialnetwork``."""
        from .api.socialnetwork import SocialnetworkMethods

        return SocialnetworkMethods(self._caller)

    @property
    def sonet_group(self) -> SonetGroupMethods:
        """Methods of ``sonet_group``."""
        from .api.sonet_group import SonetGroupMethods

        return SonetGroupMethods(self._caller)

    @property
    def task(self) -> TaskMethods:
        """Methods of ``task``."""
        from .api.task import TaskMethods

        return TaskMethods(self._caller)

    @property
    def tasks(self) -> TasksMethods:
        """Methods of ``tasks``."""
        from .api.tasks import TasksMethods

        return TasksMethods(self._caller)

    @property
    def telephony(self) -> TelephonyMethods:
        """Methods of ``telephony``."""
        from .api.telephony import TelephonyMethods

        return TelephonyMethods(self._caller)

    @property
    def timeman(self) -> TimemanMethods:
        """Methods of ``timeman``."""
        from .api.timeman import TimemanMethods

        return TimemanMethods(self._caller)

    @property
    def user(self) -> UserMethods:
        """Methods of ``user``."""
        from .api.user import UserMethods

        return UserMethods(self._caller)

    @property
    def userconsent(self) -> UserconsentMethods:
        """Methods of ``userconsent``."""
        from .api.userconsent import UserconsentMethods

        return UserconsentMethods(self._caller)

    @property
    def userfieldconfig(self) -> UserfieldconfigMethods:
        """Methods of ``userfieldconfig``."""
        from .api.userfieldconfig import UserfieldconfigMethods

        return UserfieldconfigMethods(self._caller)

    @property
    def userfieldtype(self) -> UserfieldtypeMethods:
        """Methods of ``userfieldtype``."""
        from .api.userfieldtype import UserfieldtypeMethods

        return UserfieldtypeMethods(self._caller)

    @property
    def vote(self) -> VoteMethods:
        """Methods of ``vote``."""
        from .api.vote import VoteMethods

        return VoteMethods(self._caller)

    @property
    def voximplant(self) -> VoximplantMethods:
        """Methods of ``voximplant``."""
        from .api.voximplant import VoximplantMethods

        return VoximplantMethods(self._caller)

    @property
    def v3(self) -> V3Methods:
        """Methods of ``v3``."""
        return V3Methods(self._caller)

    def batch_(
        self,
        *,
        cmd: Mapping[str, object],
        halt: bool | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BatchResult:
        """Run up to 50 calls in one request, passing answers on to later calls where wanted.

        Args:
            cmd: Calls to run: key chosen by you → method with its parameters, as in a URL.
                Required.
            halt: Whether to stop at the first call that fails. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Answers of the calls that succeeded, under the keys of the batch.

        Raises:
            APIError: the portal refused the call. ``ERROR_BATCH_METHOD_NOT_ALLOWED``: A batch
                cannot hold this call: it moves files or is itself a batch.
                ``ERROR_BATCH_LENGTH_EXCEEDED``: The batch holds more than 50 calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``batch``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
        """
        return self._call(_BATCH_, {"cmd": cmd, "halt": halt}, extra_params)

    def events(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        full: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the names of the events that are available to the application.

        Args:
            scope: Permission scope whose events are wanted.
            full: Whether to return all events; ignored if a scope is given.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``events``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/events/events.html
        """
        return self._call(_EVENTS, {"SCOPE": scope, "FULL": full}, extra_params)

    @_deprecated("methods is deprecated: use method.get instead")
    def methods(
        self,
        *,
        full: bool | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the names of the REST methods that may be called (deprecated; use `method.get`).

        Deprecated; use ``method.get`` instead.

        Args:
            full: Whether to list every method instead of those open to the application.
            scope: Permission whose methods to list; empty for the common ones.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``methods``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/methods.html
        """
        return self._call(_METHODS, {"full": full, "scope": scope}, extra_params)

    def profile(self, *, extra_params: Mapping[str, object] | None = None) -> ProfileResult:
        """Get basic data of the current user without needing any scope.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProfileResult``: ``ID``, ``ADMIN``, ``NAME``, ``LAST_NAME``,
            ``PERSONAL_GENDER``, ``TIME_ZONE``, ``PERSONAL_PHOTO``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``profile``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return self._call(_PROFILE, {}, extra_params)

    def scope(
        self,
        *,
        full: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the permission scopes granted to the application, or all that exist.

        Args:
            full: Whether to list all existing scopes instead of those granted.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``scope``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        return self._call(_SCOPE, {"full": full}, extra_params)


class AsyncBitrix24(AsyncClient):
    """Client of the Bitrix24 REST API."""

    @property
    def access(self) -> AsyncAccessMethods:
        """Methods of ``access``."""
        from .api.access import AsyncAccessMethods

        return AsyncAccessMethods(self._caller)

    @property
    def ai(self) -> AsyncAiMethods:
        """Methods of ``ai``."""
        from .api.ai import AsyncAiMethods

        return AsyncAiMethods(self._caller)

    @property
    def app(self) -> AsyncAppMethods:
        """Methods of ``app``."""
        from .api.app import AsyncAppMethods

        return AsyncAppMethods(self._caller)

    @property
    def biconnector(self) -> AsyncBiconnectorMethods:
        """Methods of ``biconnector``."""
        from .api.biconnector import AsyncBiconnectorMethods

        return AsyncBiconnectorMethods(self._caller)

    @property
    def bizproc(self) -> AsyncBizprocMethods:
        """Methods of ``bizproc``."""
        from .api.bizproc import AsyncBizprocMethods

        return AsyncBizprocMethods(self._caller)

    @property
    def booking(self) -> AsyncBookingMethods:
        """Methods of ``booking``."""
        from .api.booking import AsyncBookingMethods

        return AsyncBookingMethods(self._caller)

    @property
    def calendar(self) -> AsyncCalendarMethods:
        """Methods of ``calendar``."""
        from .api.calendar import AsyncCalendarMethods

        return AsyncCalendarMethods(self._caller)

    @property
    def catalog(self) -> AsyncCatalogMethods:
        """Methods of ``catalog``."""
        from .api.catalog import AsyncCatalogMethods

        return AsyncCatalogMethods(self._caller)

    @property
    def crm(self) -> AsyncCrmMethods:
        """Methods of ``crm``."""
        from .api.crm import AsyncCrmMethods

        return AsyncCrmMethods(self._caller)

    @property
    def department(self) -> AsyncDepartmentMethods:
        """Methods of ``department``."""
        from .api.department import AsyncDepartmentMethods

        return AsyncDepartmentMethods(self._caller)

    @property
    def disk(self) -> AsyncDiskMethods:
        """Methods of ``disk``."""
        from .api.disk import AsyncDiskMethods

        return AsyncDiskMethods(self._caller)

    @property
    def documentgenerator(self) -> AsyncDocumentgeneratorMethods:
        """Methods of ``documentgenerator``."""
        from .api.documentgenerator import AsyncDocumentgeneratorMethods

        return AsyncDocumentgeneratorMethods(self._caller)

    @property
    def entity(self) -> AsyncEntityMethods:
        """Methods of ``entity``."""
        from .api.entity import AsyncEntityMethods

        return AsyncEntityMethods(self._caller)

    @property
    def event(self) -> AsyncEventMethods:
        """Methods of ``event``."""
        from .api.event import AsyncEventMethods

        return AsyncEventMethods(self._caller)

    @property
    def feature(self) -> AsyncFeatureMethods:
        """Methods of ``feature``."""
        from .api.feature import AsyncFeatureMethods

        return AsyncFeatureMethods(self._caller)

    @property
    def humanresources(self) -> AsyncHumanresourcesMethods:
        """Methods of ``humanresources``."""
        from .api.humanresources import AsyncHumanresourcesMethods

        return AsyncHumanresourcesMethods(self._caller)

    @property
    def im(self) -> AsyncImMethods:
        """Methods of ``im``."""
        from .api.im import AsyncImMethods

        return AsyncImMethods(self._caller)

    @property
    def imbot(self) -> AsyncImbotMethods:
        """Methods of ``imbot``."""
        from .api.imbot import AsyncImbotMethods

        return AsyncImbotMethods(self._caller)

    @property
    def imconnector(self) -> AsyncImconnectorMethods:
        """Methods of ``imconnector``."""
        from .api.imconnector import AsyncImconnectorMethods

        return AsyncImconnectorMethods(self._caller)

    @property
    def imopenlines(self) -> AsyncImopenlinesMethods:
        """Methods of ``imopenlines``."""
        from .api.imopenlines import AsyncImopenlinesMethods

        return AsyncImopenlinesMethods(self._caller)

    @property
    def landing(self) -> AsyncLandingMethods:
        """Methods of ``landing``."""
        from .api.landing import AsyncLandingMethods

        return AsyncLandingMethods(self._caller)

    @property
    def lists(self) -> AsyncListsMethods:
        """Methods of ``lists``."""
        from .api.lists import AsyncListsMethods

        return AsyncListsMethods(self._caller)

    @property
    def log(self) -> AsyncLogMethods:
        """Methods of ``log``."""
        from .api.log import AsyncLogMethods

        return AsyncLogMethods(self._caller)

    @property
    def mailservice(self) -> AsyncMailserviceMethods:
        """Methods of ``mailservice``."""
        from .api.mailservice import AsyncMailserviceMethods

        return AsyncMailserviceMethods(self._caller)

    @property
    def messageservice(self) -> AsyncMessageserviceMethods:
        """Methods of ``messageservice``."""
        from .api.messageservice import AsyncMessageserviceMethods

        return AsyncMessageserviceMethods(self._caller)

    @property
    def method(self) -> AsyncMethodMethods:
        """Methods of ``method``."""
        from .api.method import AsyncMethodMethods

        return AsyncMethodMethods(self._caller)

    @property
    def placement(self) -> AsyncPlacementMethods:
        """Methods of ``placement``."""
        from .api.placement import AsyncPlacementMethods

        return AsyncPlacementMethods(self._caller)

    @property
    def pull(self) -> AsyncPullMethods:
        """Methods of ``pull``."""
        from .api.pull import AsyncPullMethods

        return AsyncPullMethods(self._caller)

    @property
    def rpa(self) -> AsyncRpaMethods:
        """Methods of ``rpa``."""
        from .api.rpa import AsyncRpaMethods

        return AsyncRpaMethods(self._caller)

    @property
    def sale(self) -> AsyncSaleMethods:
        """Methods of ``sale``."""
        from .api.sale import AsyncSaleMethods

        return AsyncSaleMethods(self._caller)

    @property
    def salescenter(self) -> AsyncSalescenterMethods:
        """Methods of ``salescenter``."""
        from .api.salescenter import AsyncSalescenterMethods

        return AsyncSalescenterMethods(self._caller)

    @property
    def server(self) -> AsyncServerMethods:
        """Methods of ``server``."""
        from .api.server import AsyncServerMethods

        return AsyncServerMethods(self._caller)

    @property
    def sign(self) -> AsyncSignMethods:
        """Methods of ``sign``."""
        from .api.sign import AsyncSignMethods

        return AsyncSignMethods(self._caller)

    @property
    def socialnetwork(self) -> AsyncSocialnetworkMethods:
        """Methods of ``socialnetwork``."""
        from .api.socialnetwork import AsyncSocialnetworkMethods

        return AsyncSocialnetworkMethods(self._caller)

    @property
    def sonet_group(self) -> AsyncSonetGroupMethods:
        """Methods of ``sonet_group``."""
        from .api.sonet_group import AsyncSonetGroupMethods

        return AsyncSonetGroupMethods(self._caller)

    @property
    def task(self) -> AsyncTaskMethods:
        """Methods of ``task``."""
        from .api.task import AsyncTaskMethods

        return AsyncTaskMethods(self._caller)

    @property
    def tasks(self) -> AsyncTasksMethods:
        """Methods of ``tasks``."""
        from .api.tasks import AsyncTasksMethods

        return AsyncTasksMethods(self._caller)

    @property
    def telephony(self) -> AsyncTelephonyMethods:
        """Methods of ``telephony``."""
        from .api.telephony import AsyncTelephonyMethods

        return AsyncTelephonyMethods(self._caller)

    @property
    def timeman(self) -> AsyncTimemanMethods:
        """Methods of ``timeman``."""
        from .api.timeman import AsyncTimemanMethods

        return AsyncTimemanMethods(self._caller)

    @property
    def user(self) -> AsyncUserMethods:
        """Methods of ``user``."""
        from .api.user import AsyncUserMethods

        return AsyncUserMethods(self._caller)

    @property
    def userconsent(self) -> AsyncUserconsentMethods:
        """Methods of ``userconsent``."""
        from .api.userconsent import AsyncUserconsentMethods

        return AsyncUserconsentMethods(self._caller)

    @property
    def userfieldconfig(self) -> AsyncUserfieldconfigMethods:
        """Methods of ``userfieldconfig``."""
        from .api.userfieldconfig import AsyncUserfieldconfigMethods

        return AsyncUserfieldconfigMethods(self._caller)

    @property
    def userfieldtype(self) -> AsyncUserfieldtypeMethods:
        """Methods of ``userfieldtype``."""
        from .api.userfieldtype import AsyncUserfieldtypeMethods

        return AsyncUserfieldtypeMethods(self._caller)

    @property
    def vote(self) -> AsyncVoteMethods:
        """Methods of ``vote``."""
        from .api.vote import AsyncVoteMethods

        return AsyncVoteMethods(self._caller)

    @property
    def voximplant(self) -> AsyncVoximplantMethods:
        """Methods of ``voximplant``."""
        from .api.voximplant import AsyncVoximplantMethods

        return AsyncVoximplantMethods(self._caller)

    @property
    def v3(self) -> AsyncV3Methods:
        """Methods of ``v3``."""
        return AsyncV3Methods(self._caller)

    async def batch_(
        self,
        *,
        cmd: Mapping[str, object],
        halt: bool | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BatchResult:
        """Run up to 50 calls in one request, passing answers on to later calls where wanted.

        Args:
            cmd: Calls to run: key chosen by you → method with its parameters, as in a URL.
                Required.
            halt: Whether to stop at the first call that fails. Default: ``False``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Answers of the calls that succeeded, under the keys of the batch.

        Raises:
            APIError: the portal refused the call. ``ERROR_BATCH_METHOD_NOT_ALLOWED``: A batch
                cannot hold this call: it moves files or is itself a batch.
                ``ERROR_BATCH_LENGTH_EXCEEDED``: The batch holds more than 50 calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``batch``. Scope: ``basic``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
        """
        return await self._call(_BATCH_, {"cmd": cmd, "halt": halt}, extra_params)

    async def events(
        self,
        *,
        scope: str | NotGiven = NOT_GIVEN,
        full: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the names of the events that are available to the application.

        Args:
            scope: Permission scope whose events are wanted.
            full: Whether to return all events; ignored if a scope is given.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``events``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/events/events.html
        """
        return await self._call(_EVENTS, {"SCOPE": scope, "FULL": full}, extra_params)

    @_deprecated("methods is deprecated: use method.get instead")
    async def methods(
        self,
        *,
        full: bool | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the names of the REST methods that may be called (deprecated; use `method.get`).

        Deprecated; use ``method.get`` instead.

        Args:
            full: Whether to list every method instead of those open to the application.
            scope: Permission whose methods to list; empty for the common ones.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``methods``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/methods.html
        """
        return await self._call(_METHODS, {"full": full, "scope": scope}, extra_params)

    async def profile(self, *, extra_params: Mapping[str, object] | None = None) -> ProfileResult:
        """Get basic data of the current user without needing any scope.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ProfileResult``: ``ID``, ``ADMIN``, ``NAME``, ``LAST_NAME``,
            ``PERSONAL_GENDER``, ``TIME_ZONE``, ``PERSONAL_PHOTO``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``profile``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return await self._call(_PROFILE, {}, extra_params)

    async def scope(
        self,
        *,
        full: bool | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the permission scopes granted to the application, or all that exist.

        Args:
            full: Whether to list all existing scopes instead of those granted.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``scope``. Scope: ``basic``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        return await self._call(_SCOPE, {"full": full}, extra_params)


class V3Methods(Namespace):
    """Methods of ``v3``."""

    @property
    def call(self) -> V3CallMethods:
        """Methods of ``v3.call``."""
        from .api.v3.call import V3CallMethods

        return V3CallMethods(self._caller)

    @property
    def humanresources(self) -> V3HumanresourcesMethods:
        """Methods of ``v3.humanresources``."""
        from .api.v3.humanresources import V3HumanresourcesMethods

        return V3HumanresourcesMethods(self._caller)

    @property
    def mail(self) -> V3MailMethods:
        """Methods of ``v3.mail``."""
        from .api.v3.mail import V3MailMethods

        return V3MailMethods(self._caller)

    @property
    def main(self) -> V3MainMethods:
        """Methods of ``v3.main``."""
        from .api.v3.main import V3MainMethods

        return V3MainMethods(self._caller)

    @property
    def note(self) -> V3NoteMethods:
        """Methods of ``v3.note``."""
        from .api.v3.note import V3NoteMethods

        return V3NoteMethods(self._caller)

    @property
    def rest(self) -> V3RestMethods:
        """Methods of ``v3.rest``."""
        from .api.v3.rest import V3RestMethods

        return V3RestMethods(self._caller)

    @property
    def tasks(self) -> V3TasksMethods:
        """Methods of ``v3.tasks``."""
        from .api.v3.tasks import V3TasksMethods

        return V3TasksMethods(self._caller)

    @property
    def timeman(self) -> V3TimemanMethods:
        """Methods of ``v3.timeman``."""
        from .api.v3.timeman import V3TimemanMethods

        return V3TimemanMethods(self._caller)


class AsyncV3Methods(AsyncNamespace):
    """Methods of ``v3``."""

    @property
    def call(self) -> AsyncV3CallMethods:
        """Methods of ``v3.call``."""
        from .api.v3.call import AsyncV3CallMethods

        return AsyncV3CallMethods(self._caller)

    @property
    def humanresources(self) -> AsyncV3HumanresourcesMethods:
        """Methods of ``v3.humanresources``."""
        from .api.v3.humanresources import AsyncV3HumanresourcesMethods

        return AsyncV3HumanresourcesMethods(self._caller)

    @property
    def mail(self) -> AsyncV3MailMethods:
        """Methods of ``v3.mail``."""
        from .api.v3.mail import AsyncV3MailMethods

        return AsyncV3MailMethods(self._caller)

    @property
    def main(self) -> AsyncV3MainMethods:
        """Methods of ``v3.main``."""
        from .api.v3.main import AsyncV3MainMethods

        return AsyncV3MainMethods(self._caller)

    @property
    def note(self) -> AsyncV3NoteMethods:
        """Methods of ``v3.note``."""
        from .api.v3.note import AsyncV3NoteMethods

        return AsyncV3NoteMethods(self._caller)

    @property
    def rest(self) -> AsyncV3RestMethods:
        """Methods of ``v3.rest``."""
        from .api.v3.rest import AsyncV3RestMethods

        return AsyncV3RestMethods(self._caller)

    @property
    def tasks(self) -> AsyncV3TasksMethods:
        """Methods of ``v3.tasks``."""
        from .api.v3.tasks import AsyncV3TasksMethods

        return AsyncV3TasksMethods(self._caller)

    @property
    def timeman(self) -> AsyncV3TimemanMethods:
        """Methods of ``v3.timeman``."""
        from .api.v3.timeman import AsyncV3TimemanMethods

        return AsyncV3TimemanMethods(self._caller)
