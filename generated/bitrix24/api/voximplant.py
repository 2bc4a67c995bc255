# Generated from spec/voximplant: edit the spec there, then run python -m generator build.
"""Methods of ``voximplant``, and the shapes of what they answer."""

from __future__ import annotations

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


class CallbackStartResult(TypedDict):
    """What ``result`` holds."""

    RESULT: bool
    """Whether the call was started."""
    CALL_ID: str
    """Call that was started or recorded."""


class InfocallStartwithsoundResult(TypedDict):
    """What ``result`` holds."""

    RESULT: bool
    """Whether the call was started."""
    CALL_ID: str
    """Call that was started or recorded."""


class InfocallStartwithtextResult(TypedDict):
    """What ``result`` holds."""

    RESULT: bool
    """Whether the call was started."""
    CALL_ID: str
    """Call that was started or recorded."""


class SipAddResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    TYPE: str
    """Kind of telephone exchange: cloud or office; left out: cloud."""
    CONFIG_ID: str
    """Configuration of the SIP line, from `voximplant.sip.get`."""
    REG_ID: NotRequired[int]
    """SIP registration, only for a cloud PBX."""
    TITLE: str
    SERVER: str
    """Address of the server where the line registers."""
    LOGIN: str
    """Login for the SIP server."""
    PASSWORD: str
    """Password for the SIP server, up to 100 characters."""
    AUTH_USER: str | None
    """User name for SIP authorisation."""
    OUTBOUND_PROXY: str | None
    """Address of the SIP proxy for outgoing connections."""
    DETECT_LINE_NUMBER: Literal["Y", "N"]
    """Whether the line number is detected."""
    LINE_DETECT_HEADER_ORDER: str
    """Order of the headers in which the line number is looked for."""
    REGISTRATION_STATUS_CODE: int | None
    """Code that tells how the SIP registration went."""
    REGISTRATION_ERROR_MESSAGE: str | None
    """Message when the SIP registration failed."""
    INCOMING_SERVER: NotRequired[str]
    """Server that takes incoming calls, only for an office PBX."""
    INCOMING_LOGIN: NotRequired[str]
    """Login for incoming calls, only for an office PBX."""
    INCOMING_PASSWORD: NotRequired[str]
    """Password for incoming calls, only for an office PBX."""


class SipGetFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    CONFIG_ID: NotRequired[int | Sequence[int]]
    """Configuration of the SIP line, from `voximplant.sip.get`."""
    ID: NotRequired[int]
    """Identifier."""
    TYPE: NotRequired[Literal["cloud", "office"]]
    """Kind of telephone exchange: cloud or office; left out: cloud. One of ``cloud`` (cloud PBX),
    ``office`` (office PBX).
    """
    TITLE: NotRequired[str]
    REG_ID: NotRequired[int]
    """SIP registration, only for a cloud PBX."""
    APP_ID: NotRequired[str]
    """Application that owns the line, always the current one."""
    SERVER: NotRequired[str]
    """Address of the server where the line registers."""
    LOGIN: NotRequired[str]
    """Login for the SIP server."""
    PASSWORD: NotRequired[str]
    """Password for the SIP server, up to 100 characters."""
    INCOMING_SERVER: NotRequired[str]
    """Server that takes incoming calls, only for an office PBX."""
    INCOMING_LOGIN: NotRequired[str]
    """Login for incoming calls, only for an office PBX."""
    INCOMING_PASSWORD: NotRequired[str]
    """Password for incoming calls, only for an office PBX."""
    AUTH_USER: NotRequired[str]
    """User name for SIP authorisation."""
    OUTBOUND_PROXY: NotRequired[str]
    """Address of the SIP proxy for outgoing connections."""
    DETECT_LINE_NUMBER: NotRequired[bool | Literal["Y", "N"]]
    """Whether the line number is detected."""
    LINE_DETECT_HEADER_ORDER: NotRequired[str]
    """Order of the headers in which the line number is looked for."""
    REGISTRATION_STATUS_CODE: NotRequired[int]
    """Code that tells how the SIP registration went."""
    REGISTRATION_ERROR_MESSAGE: NotRequired[str]
    """Message when the SIP registration failed."""


class SipGetItem(TypedDict):
    """What ``result`` holds."""

    TYPE: str
    """Kind of telephone exchange: cloud or office; left out: cloud."""
    CONFIG_ID: str
    """Configuration of the SIP line, from `voximplant.sip.get`."""
    REG_ID: NotRequired[str]
    """SIP registration, only for a cloud PBX."""
    SERVER: str
    """Address of the server where the line registers."""
    LOGIN: str
    """Login for the SIP server."""
    PASSWORD: str
    """Password for the SIP server, up to 100 characters."""
    AUTH_USER: str | None
    """User name for SIP authorisation."""
    OUTBOUND_PROXY: str | None
    """Address of the SIP proxy for outgoing connections."""
    DETECT_LINE_NUMBER: str
    """Whether the line number is detected."""
    LINE_DETECT_HEADER_ORDER: str
    """Order of the headers in which the line number is looked for."""
    REGISTRATION_STATUS_CODE: str
    """Code that tells how the SIP registration went."""
    REGISTRATION_ERROR_MESSAGE: str | None
    """Message when the SIP registration failed."""
    TITLE: str
    INCOMING_SERVER: NotRequired[str]
    """Server that takes incoming calls, only for an office PBX."""
    INCOMING_LOGIN: NotRequired[str]
    """Login for incoming calls, only for an office PBX."""
    INCOMING_PASSWORD: NotRequired[str]
    """Password for incoming calls, only for an office PBX."""


class SipStatusResult(TypedDict):
    """What ``result`` holds."""

    REG_ID: int
    """SIP registration, only for a cloud PBX."""
    LAST_UPDATED: str
    """Time when the registration status was last updated."""
    ERROR_MESSAGE: str
    """Text of the error; for a custom field, shown when a value is invalid."""
    STATUS_CODE: int
    """Status or error code of the SIP registration."""
    STATUS_RESULT: Literal["success", "error", "in_progress", "wait"]
    """Outcome of the SIP registration. One of ``success`` (registered), ``error`` (registration
    failed), ``in_progress`` (being registered), ``wait`` (waiting to be registered).
    """


class SipConnectorStatusResult(TypedDict):
    """What ``result`` holds."""

    FREE_MINUTES: int
    """Free minutes left for setting up and testing."""
    PAID: bool
    """Whether the connector has been paid for."""
    PAID_DATE_END: NotRequired[str]
    """End of the paid period, only when paid."""


class StatisticGetFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    ID: NotRequired[int | Sequence[int]]
    """Identifier."""
    CALL_ID: NotRequired[str]
    """Call that was started or recorded."""
    EXTERNAL_CALL_ID: NotRequired[str]
    """Call in the external PBX or integration."""
    CALL_CATEGORY: NotRequired[str]
    """Category of the call, such as `external`."""
    PORTAL_USER_ID: NotRequired[int]
    """User who took part in the call."""
    PORTAL_NUMBER: NotRequired[str]
    """Number of the line that carried the call."""
    PHONE_NUMBER: NotRequired[str]
    """Phone number of the other party."""
    CALL_TYPE: NotRequired[Literal[1, 2, 3, 4, 5]]
    """Type of the call, such as 1 outgoing, 2 incoming. One of ``1`` (outgoing), ``2`` (incoming),
    ``3`` (incoming, then forwarded), ``4`` (callback), ``5`` (automatic information call).
    """
    CALL_DURATION: NotRequired[int]
    """Length of the call, seconds."""
    CALL_START_DATE: NotRequired[datetime | str]
    """Time when the call started, ISO 8601 with time zone."""
    CALL_LOG: NotRequired[str]
    """Address of the call's log."""
    CALL_RECORD_URL: NotRequired[str]
    """Address of the call's recording."""
    CALL_VOTE: NotRequired[int]
    """Rating from 1 to 5, 0 or null for none."""
    COST: NotRequired[float]
    """Cost of the call."""
    COST_CURRENCY: NotRequired[str]
    """Currency of the cost."""
    CALL_FAILED_CODE: NotRequired[
        Literal[
            "200",
            "304",
            "603",
            "603-S",
            "403",
            "404",
            "486",
            "484",
            "503",
            "480",
            "402",
            "423",
            "OTHER",
        ]
        | str
    ]
    """Result code of the call, such as 200 or 304. One of ``200`` (call succeeded), ``304``
    (missed), ``603`` (rejected), ``603-S`` (call cancelled), ``403`` (not permitted), ``404``
    (no such number), ``486`` (line busy), ``484`` (destination cannot be reached), ``503``
    (destination cannot be reached), ``480`` (not available for the moment), ``402`` (not enough
    money on the account), ``423`` (blocked), ``OTHER`` (not known) and others.
    """
    CALL_FAILED_REASON: NotRequired[str]
    """Explanation of the call's result, as text."""
    CRM_ENTITY_TYPE: NotRequired[Literal["CONTACT", "COMPANY", "LEAD"]]
    """CRM type of the object for the call: `CONTACT`, `COMPANY` or `LEAD`. One of ``CONTACT``
    (contact), ``COMPANY`` (company), ``LEAD`` (lead).
    """
    CRM_ENTITY_ID: NotRequired[int]
    """CRM object of the call, of the type in `CRM_ENTITY_TYPE`."""
    CRM_ACTIVITY_ID: NotRequired[int]
    """CRM activity that stands for the call."""
    REST_APP_ID: NotRequired[int]
    """Application that handled the call."""
    REST_APP_NAME: NotRequired[str]
    """Name of the application that handled the call."""
    TRANSCRIPT_ID: NotRequired[int]
    """Transcription of the call."""
    TRANSCRIPT_PENDING: NotRequired[bool | Literal["Y", "N"]]
    """Whether a transcription is still being made."""
    SESSION_ID: NotRequired[int]
    """Session of the call on the telephony side."""
    REDIAL_ATTEMPT: NotRequired[int]
    """Number of redial attempts, for callbacks."""
    COMMENT: NotRequired[str]
    """Text of the comment."""
    RECORD_DURATION: NotRequired[int]
    """Length of the recording."""


class StatisticGetItem(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    PORTAL_USER_ID: str
    """User who took part in the call."""
    PORTAL_NUMBER: str
    """Number of the line that carried the call."""
    PHONE_NUMBER: str
    """Phone number of the other party."""
    CALL_ID: str
    """Call that was started or recorded."""
    EXTERNAL_CALL_ID: Any
    """Call in the external PBX or integration."""
    CALL_CATEGORY: str
    """Category of the call, such as `external`."""
    CALL_LOG: str | None
    """Address of the call's log."""
    CALL_DURATION: str
    """Length of the call, seconds."""
    CALL_START_DATE: str
    """Time when the call started, ISO 8601 with time zone."""
    CALL_RECORD_URL: str | None
    """Address of the call's recording."""
    CALL_VOTE: str | None
    """Rating from 1 to 5, 0 or null for none."""
    COST: str
    """Cost of the call."""
    COST_CURRENCY: str
    """Currency of the cost."""
    CALL_FAILED_CODE: str
    """Result code of the call, such as 200 or 304."""
    CALL_FAILED_REASON: str
    """Explanation of the call's result, as text."""
    CRM_ENTITY_TYPE: str
    """CRM type of the object for the call: `CONTACT`, `COMPANY` or `LEAD`."""
    CRM_ENTITY_ID: str
    """CRM object of the call, of the type in `CRM_ENTITY_TYPE`."""
    CRM_ACTIVITY_ID: str
    """CRM activity that stands for the call."""
    REST_APP_ID: str | None
    """Application that handled the call."""
    REST_APP_NAME: str | None
    """Name of the application that handled the call."""
    TRANSCRIPT_ID: str | None
    """Transcription of the call."""
    TRANSCRIPT_PENDING: str
    """Whether a transcription is still being made."""
    SESSION_ID: str | None
    """Session of the call on the telephony side."""
    REDIAL_ATTEMPT: Any
    """Number of redial attempts, for callbacks."""
    COMMENT: Any
    """Text of the comment."""
    RECORD_DURATION: Any
    """Length of the recording."""
    RECORD_FILE_ID: int | None
    """File with the recording of the call."""
    CALL_TYPE: str
    """Type of the call, such as 1 outgoing, 2 incoming."""


class UrlGetResult(TypedDict):
    """What ``result`` holds."""

    detail_statistics: str
    """Link to the page with detailed call statistics."""
    buy_connector: str
    """Link to the page where the SIP connector is bought."""
    edit_config: str
    """Link to edit a line; put its configuration in place of `#CONFIG_ID#`."""
    lines: str
    """Link to the page with the list of lines."""


class UserGetResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    DEFAULT_LINE: str | None
    """Line that the user calls out on by default."""
    PHONE_ENABLED: Literal["Y", "N"]
    """Whether the user's SIP phone is activated."""
    SIP_SERVER: str
    """Server to which the SIP phone connects."""
    SIP_LOGIN: str
    """Login for the SIP phone."""
    SIP_PASSWORD: str | None
    """Password for the SIP phone."""
    INNER_NUMBER: str | None
    """Extension of the user."""


_CALLBACK__START: Final[Endpoint[CallbackStartResult]] = Endpoint("voximplant.callback.start")
_INFOCALL__STARTWITHSOUND: Final[Endpoint[InfocallStartwithsoundResult]] = Endpoint(
    "voximplant.infocall.startwithsound"
)
_INFOCALL__STARTWITHTEXT: Final[Endpoint[InfocallStartwithtextResult]] = Endpoint(
    "voximplant.infocall.startwithtext"
)
_LINE__GET: Final[Endpoint[dict[str, str]]] = Endpoint("voximplant.line.get", write=False)
_LINE__OUTGOING__GET: Final[Endpoint[str]] = Endpoint("voximplant.line.outgoing.get", write=False)
_LINE__OUTGOING__SET: Final[Endpoint[int]] = Endpoint("voximplant.line.outgoing.set")
_LINE__OUTGOING__SIP__SET: Final[Endpoint[int]] = Endpoint("voximplant.line.outgoing.sip.set")
_SIP__ADD: Final[Endpoint[SipAddResult]] = Endpoint("voximplant.sip.add")
_SIP__DELETE: Final[Endpoint[int]] = Endpoint("voximplant.sip.delete")
_SIP__GET: Final[ListEndpoint[SipGetItem]] = ListEndpoint(
    "voximplant.sip.get", Paging("start", (), 50)
)
_SIP__STATUS: Final[Endpoint[SipStatusResult]] = Endpoint("voximplant.sip.status", write=False)
_SIP__UPDATE: Final[Endpoint[int]] = Endpoint("voximplant.sip.update")
_SIP__CONNECTOR__STATUS: Final[Endpoint[SipConnectorStatusResult]] = Endpoint(
    "voximplant.sip.connector.status", write=False
)
_STATISTIC__GET: Final[ListEndpoint[StatisticGetItem]] = ListEndpoint(
    "voximplant.statistic.get", Paging("start", (), 50, id="ID")
)
_TTS__VOICES__GET: Final[Endpoint[dict[str, str]]] = Endpoint(
    "voximplant.tts.voices.get", write=False
)
_URL__GET: Final[Endpoint[UrlGetResult]] = Endpoint("voximplant.url.get", write=False)
_USER__ACTIVATE_PHONE: Final[Endpoint[int]] = Endpoint("voximplant.user.activatePhone")
_USER__DEACTIVATE_PHONE: Final[Endpoint[Any]] = Endpoint("voximplant.user.deactivatePhone")
_USER__GET: Final[Endpoint[list[UserGetResult]]] = Endpoint("voximplant.user.get", write=False)


class VoximplantMethods(Namespace):
    """Methods of ``voximplant``."""

    @property
    def callback(self) -> VoximplantCallbackMethods:
        """Methods of ``voximplant.callback``."""
        return VoximplantCallbackMethods(self._caller)

    @property
    def infocall(self) -> VoximplantInfocallMethods:
        """Methods of ``voximplant.infocall``."""
        return VoximplantInfocallMethods(self._caller)

    @property
    def line(self) -> VoximplantLineMethods:
        """Methods of ``voximplant.line``."""
        return VoximplantLineMethods(self._caller)

    @property
    def sip(self) -> VoximplantSipMethods:
        """Methods of ``voximplant.sip``."""
        return VoximplantSipMethods(self._caller)

    @property
    def statistic(self) -> VoximplantStatisticMethods:
        """Methods of ``voximplant.statistic``."""
        return VoximplantStatisticMethods(self._caller)

    @property
    def tts(self) -> VoximplantTtsMethods:
        """Methods of ``voximplant.tts``."""
        return VoximplantTtsMethods(self._caller)

    @property
    def url(self) -> VoximplantUrlMethods:
        """Methods of ``voximplant.url``."""
        return VoximplantUrlMethods(self._caller)

    @property
    def user(self) -> VoximplantUserMethods:
        """Methods of ``voximplant.user``."""
        return VoximplantUserMethods(self._caller)


class AsyncVoximplantMethods(AsyncNamespace):
    """Methods of ``voximplant``."""

    @property
    def callback(self) -> AsyncVoximplantCallbackMethods:
        """Methods of ``voximplant.callback``."""
        return AsyncVoximplantCallbackMethods(self._caller)

    @property
    def infocall(self) -> AsyncVoximplantInfocallMethods:
        """Methods of ``voximplant.infocall``."""
        return AsyncVoximplantInfocallMethods(self._caller)

    @property
    def line(self) -> AsyncVoximplantLineMethods:
        """Methods of ``voximplant.line``."""
        return AsyncVoximplantLineMethods(self._caller)

    @property
    def sip(self) -> AsyncVoximplantSipMethods:
        """Methods of ``voximplant.sip``."""
        return AsyncVoximplantSipMethods(self._caller)

    @property
    def statistic(self) -> AsyncVoximplantStatisticMethods:
        """Methods of ``voximplant.statistic``."""
        return AsyncVoximplantStatisticMethods(self._caller)

    @property
    def tts(self) -> AsyncVoximplantTtsMethods:
        """Methods of ``voximplant.tts``."""
        return AsyncVoximplantTtsMethods(self._caller)

    @property
    def url(self) -> AsyncVoximplantUrlMethods:
        """Methods of ``voximplant.url``."""
        return AsyncVoximplantUrlMethods(self._caller)

    @property
    def user(self) -> AsyncVoximplantUserMethods:
        """Methods of ``voximplant.user``."""
        return AsyncVoximplantUserMethods(self._caller)


class VoximplantCallbackMethods(Namespace):
    """Methods of ``voximplant.callback``."""

    def start(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CallbackStartResult:
        """Call an employee, speak a text to them, then connect them with the client.

        Args:
            from_line: Line from which to call, an identifier from `voximplant.line.get`.
                Required.
            to_number: Phone number to call. Required.
            text_to_pronounce: Text read to the called person, for callbacks to the employee.
                Required.
            voice: Voice for reading aloud, left out: the default of the account's language.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CallbackStartResult``: ``RESULT``, ``CALL_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: There is no line with this
                identifier. ``ERROR_CORE``: The line has no configuration. ``ERROR_CORE``:
                `TO_NUMBER` is not a valid phone number. ``ACCESS_DENIED``: The caller may not
                make outgoing calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.callback.start``. Scope: ``telephony``. Who may call: users
        with the telephony right to make outgoing calls. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        return self._call(
            _CALLBACK__START,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra_params,
        )


class AsyncVoximplantCallbackMethods(AsyncNamespace):
    """Methods of ``voximplant.callback``."""

    async def start(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CallbackStartResult:
        """Call an employee, speak a text to them, then connect them with the client.

        Args:
            from_line: Line from which to call, an identifier from `voximplant.line.get`.
                Required.
            to_number: Phone number to call. Required.
            text_to_pronounce: Text read to the called person, for callbacks to the employee.
                Required.
            voice: Voice for reading aloud, left out: the default of the account's language.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CallbackStartResult``: ``RESULT``, ``CALL_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: There is no line with this
                identifier. ``ERROR_CORE``: The line has no configuration. ``ERROR_CORE``:
                `TO_NUMBER` is not a valid phone number. ``ACCESS_DENIED``: The caller may not
                make outgoing calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.callback.start``. Scope: ``telephony``. Who may call: users
        with the telephony right to make outgoing calls. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        return await self._call(
            _CALLBACK__START,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra_params,
        )


class VoximplantInfocallMethods(Namespace):
    """Methods of ``voximplant.infocall``."""

    def startwithsound(
        self,
        *,
        from_line: str,
        to_number: str,
        url: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> InfocallStartwithsoundResult:
        """Call a number automatically and play an MP3 file.

        Args:
            from_line: Line from which to call, an identifier from `voximplant.line.get`.
                Required.
            to_number: Phone number to call. Required.
            url: Address of the MP3 file to play. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``InfocallStartwithsoundResult``: ``RESULT``, ``CALL_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The service line cannot be
                used for automatic calls. ``ERROR_CORE``: The line has no configuration.
                ``ERROR_CORE``: The month's limit of automatic calls is used up. ``ERROR_CORE``:
                `TO_NUMBER` is not a valid phone number. ``ERROR_CORE``: The automatic call
                could not be started. ``ACCESS_DENIED``: The caller may not make outgoing calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.infocall.startwithsound``. Scope: ``telephony``, ``call``. Who
        may call: users with the telephony right to make outgoing calls. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
        """
        return self._call(
            _INFOCALL__STARTWITHSOUND,
            {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url},
            extra_params,
        )

    def startwithtext(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> InfocallStartwithtextResult:
        """Call a number automatically and read a text aloud.

        Args:
            from_line: Line from which to call, an identifier from `voximplant.line.get`.
                Required.
            to_number: Phone number to call. Required.
            text_to_pronounce: Text read to the called person, for callbacks to the employee.
                Required.
            voice: Voice for reading aloud, left out: the default of the account's language.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``InfocallStartwithtextResult``: ``RESULT``, ``CALL_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The service line cannot be
                used for automatic calls. ``ERROR_CORE``: The line has no configuration.
                ``ERROR_CORE``: The month's limit of automatic calls is used up. ``ERROR_CORE``:
                `TO_NUMBER` is not a valid phone number. ``ERROR_CORE``: The automatic call
                could not be started. ``ACCESS_DENIED``: The caller may not make outgoing calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.infocall.startwithtext``. Scope: ``telephony``, ``call``. Who
        may call: users with the telephony right to make outgoing calls. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
        """
        return self._call(
            _INFOCALL__STARTWITHTEXT,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra_params,
        )


class AsyncVoximplantInfocallMethods(AsyncNamespace):
    """Methods of ``voximplant.infocall``."""

    async def startwithsound(
        self,
        *,
        from_line: str,
        to_number: str,
        url: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> InfocallStartwithsoundResult:
        """Call a number automatically and play an MP3 file.

        Args:
            from_line: Line from which to call, an identifier from `voximplant.line.get`.
                Required.
            to_number: Phone number to call. Required.
            url: Address of the MP3 file to play. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``InfocallStartwithsoundResult``: ``RESULT``, ``CALL_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The service line cannot be
                used for automatic calls. ``ERROR_CORE``: The line has no configuration.
                ``ERROR_CORE``: The month's limit of automatic calls is used up. ``ERROR_CORE``:
                `TO_NUMBER` is not a valid phone number. ``ERROR_CORE``: The automatic call
                could not be started. ``ACCESS_DENIED``: The caller may not make outgoing calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.infocall.startwithsound``. Scope: ``telephony``, ``call``. Who
        may call: users with the telephony right to make outgoing calls. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
        """
        return await self._call(
            _INFOCALL__STARTWITHSOUND,
            {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url},
            extra_params,
        )

    async def startwithtext(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> InfocallStartwithtextResult:
        """Call a number automatically and read a text aloud.

        Args:
            from_line: Line from which to call, an identifier from `voximplant.line.get`.
                Required.
            to_number: Phone number to call. Required.
            text_to_pronounce: Text read to the called person, for callbacks to the employee.
                Required.
            voice: Voice for reading aloud, left out: the default of the account's language.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``InfocallStartwithtextResult``: ``RESULT``, ``CALL_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The service line cannot be
                used for automatic calls. ``ERROR_CORE``: The line has no configuration.
                ``ERROR_CORE``: The month's limit of automatic calls is used up. ``ERROR_CORE``:
                `TO_NUMBER` is not a valid phone number. ``ERROR_CORE``: The automatic call
                could not be started. ``ACCESS_DENIED``: The caller may not make outgoing calls.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.infocall.startwithtext``. Scope: ``telephony``, ``call``. Who
        may call: users with the telephony right to make outgoing calls. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
        """
        return await self._call(
            _INFOCALL__STARTWITHTEXT,
            {
                "FROM_LINE": from_line,
                "TO_NUMBER": to_number,
                "TEXT_TO_PRONOUNCE": text_to_pronounce,
                "VOICE": voice,
            },
            extra_params,
        )


class VoximplantLineMethods(Namespace):
    """Methods of ``voximplant.line``."""

    @property
    def outgoing(self) -> VoximplantLineOutgoingMethods:
        """Methods of ``voximplant.line.outgoing``."""
        return VoximplantLineOutgoingMethods(self._caller)

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, str]:
        """List the lines available for outgoing calls, by identifier.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                outgoing lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.get``. Scope: ``telephony``. Who may call: users with the
        telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
        """
        return self._call(_LINE__GET, {}, extra_params)


class AsyncVoximplantLineMethods(AsyncNamespace):
    """Methods of ``voximplant.line``."""

    @property
    def outgoing(self) -> AsyncVoximplantLineOutgoingMethods:
        """Methods of ``voximplant.line.outgoing``."""
        return AsyncVoximplantLineOutgoingMethods(self._caller)

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, str]:
        """List the lines available for outgoing calls, by identifier.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                outgoing lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.get``. Scope: ``telephony``. Who may call: users with the
        telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
        """
        return await self._call(_LINE__GET, {}, extra_params)


class VoximplantLineOutgoingMethods(Namespace):
    """Methods of ``voximplant.line.outgoing``."""

    @property
    def sip(self) -> VoximplantLineOutgoingSipMethods:
        """Methods of ``voximplant.line.outgoing.sip``."""
        return VoximplantLineOutgoingSipMethods(self._caller)

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> str:
        """Tell which line is the default for outgoing calls.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                default outgoing line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.outgoing.get``. Scope: ``telephony``. Who may call: users
        with the telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return self._call(_LINE__OUTGOING__GET, {}, extra_params)

    def set(
        self,
        *,
        line_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Make a line the default for outgoing calls.

        Args:
            line_id: Line, by an identifier from `voximplant.line.get`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                the default outgoing line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.outgoing.set``. Scope: ``telephony``. Who may call: users
        with the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
        """
        return self._call(_LINE__OUTGOING__SET, {"LINE_ID": line_id}, extra_params)


class AsyncVoximplantLineOutgoingMethods(AsyncNamespace):
    """Methods of ``voximplant.line.outgoing``."""

    @property
    def sip(self) -> AsyncVoximplantLineOutgoingSipMethods:
        """Methods of ``voximplant.line.outgoing.sip``."""
        return AsyncVoximplantLineOutgoingSipMethods(self._caller)

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> str:
        """Tell which line is the default for outgoing calls.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                default outgoing line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.outgoing.get``. Scope: ``telephony``. Who may call: users
        with the telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return await self._call(_LINE__OUTGOING__GET, {}, extra_params)

    async def set(
        self,
        *,
        line_id: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Make a line the default for outgoing calls.

        Args:
            line_id: Line, by an identifier from `voximplant.line.get`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not change
                the default outgoing line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.outgoing.set``. Scope: ``telephony``. Who may call: users
        with the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
        """
        return await self._call(_LINE__OUTGOING__SET, {"LINE_ID": line_id}, extra_params)


class VoximplantLineOutgoingSipMethods(Namespace):
    """Methods of ``voximplant.line.outgoing.sip``."""

    def set(
        self,
        *,
        config_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Make a SIP line the default for outgoing calls.

        Args:
            config_id: Configuration of the SIP line, from `voximplant.sip.get`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: There is no SIP line with
                this `CONFIG_ID`. ``ACCESS_DENIED``: The caller may not change the outgoing SIP
                line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.outgoing.sip.set``. Scope: ``telephony``. Who may call:
        users with the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return self._call(_LINE__OUTGOING__SIP__SET, {"CONFIG_ID": config_id}, extra_params)


class AsyncVoximplantLineOutgoingSipMethods(AsyncNamespace):
    """Methods of ``voximplant.line.outgoing.sip``."""

    async def set(
        self,
        *,
        config_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Make a SIP line the default for outgoing calls.

        Args:
            config_id: Configuration of the SIP line, from `voximplant.sip.get`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_ARGUMENT``: There is no SIP line with
                this `CONFIG_ID`. ``ACCESS_DENIED``: The caller may not change the outgoing SIP
                line.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.line.outgoing.sip.set``. Scope: ``telephony``. Who may call:
        users with the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return await self._call(_LINE__OUTGOING__SIP__SET, {"CONFIG_ID": config_id}, extra_params)


class VoximplantSipMethods(Namespace):
    """Methods of ``voximplant.sip``."""

    @property
    def connector(self) -> VoximplantSipConnectorMethods:
        """Methods of ``voximplant.sip.connector``."""
        return VoximplantSipConnectorMethods(self._caller)

    def add(
        self,
        *,
        server: str,
        login: str,
        password: str | NotGiven = NOT_GIVEN,
        type: Literal["cloud", "office"] | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> SipAddResult:
        """Create a SIP line that belongs to your application.

        Args:
            server: Address of the server where the line registers. Required.
            login: Login for the SIP server. Required.
            password: Password for the SIP server, up to 100 characters.
            type: Kind of telephone exchange: cloud or office; left out: cloud. One of ``cloud``
                (cloud PBX), ``office`` (office PBX). Default: ``cloud``.
            title: ``TITLE`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SipAddResult``: ``ID``, ``TYPE``, ``CONFIG_ID``, ``REG_ID``, ``TITLE``,
            ``SERVER``, ``LOGIN``, ``PASSWORD``, ``AUTH_USER``, ``OUTBOUND_PROXY``,
            ``DETECT_LINE_NUMBER``, ``LINE_DETECT_HEADER_ORDER``,
            ``REGISTRATION_STATUS_CODE``, ``REGISTRATION_ERROR_MESSAGE``,
            ``INCOMING_SERVER``, ``INCOMING_LOGIN``, ``INCOMING_PASSWORD``.

        Raises:
            APIError: the portal refused the call. ``CHECK_FIELDS_ERROR``: `SERVER` is missing.
                ``CHECK_FIELDS_ERROR``: `LOGIN` is missing. ``CHECK_FIELDS_ERROR``: `PASSWORD`
                is longer than 100 characters. ``TITLE_EXISTS``: There is a line with this name
                already. ``MAX_CLOUD_PBX``: The account has 10 cloud PBX lines already, which is
                the limit. ``ACCESS_DENIED``: The caller may not create SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.add``. Scope: ``telephony``. Who may call: users with the
        telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
        """
        return self._call(
            _SIP__ADD,
            {"SERVER": server, "LOGIN": login, "PASSWORD": password, "TYPE": type, "TITLE": title},
            extra_params,
        )

    def delete(
        self,
        *,
        config_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Delete a SIP line that your application created.

        Args:
            config_id: Configuration of the SIP line, from `voximplant.sip.get`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: The application has no
                SIP line with this `CONFIG_ID`. ``REG_ID_NOT_FOUND``: The line to delete has no
                SIP registration. ``ACCESS_DENIED``: The caller may not delete SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.delete``. Scope: ``telephony``. Who may call: users with
        the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
        """
        return self._call(_SIP__DELETE, {"CONFIG_ID": config_id}, extra_params)

    def get(
        self,
        *,
        filter: SipGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[SipGetItem]:
        """List the SIP lines that your application created, filtered and page by page.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``CONFIG_ID``, ``ID``, ``TYPE``, ``TITLE``,
                ``REG_ID``, ``APP_ID``, ``SERVER``, ``LOGIN``, ``PASSWORD``,
                ``INCOMING_SERVER``, ``INCOMING_LOGIN``, ``INCOMING_PASSWORD``, ``AUTH_USER``,
                ``OUTBOUND_PROXY``, ``DETECT_LINE_NUMBER``, ``LINE_DETECT_HEADER_ORDER``,
                ``REGISTRATION_STATUS_CODE``, ``REGISTRATION_ERROR_MESSAGE``.
            sort: Sort index: lower comes first.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. One of ``ASC`` (ascending), ``DESC`` (descending).
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.get``. Scope: ``telephony``. Who may call: users with the
        telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
        """
        return self._list(
            _SIP__GET,
            {
                "FILTER": _in_fields(filter, {"DETECT_LINE_NUMBER": _yes_no}),
                "SORT": sort,
                "ORDER": order,
                "start": start,
            },
            extra_params,
        )

    def status(
        self,
        *,
        reg_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SipStatusResult:
        """Tell whether a cloud PBX line is registered on its SIP server.

        Args:
            reg_id: SIP registration, only for a cloud PBX. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SipStatusResult``: ``REG_ID``, ``LAST_UPDATED``, ``ERROR_MESSAGE``,
            ``STATUS_CODE``, ``STATUS_RESULT``.

        Raises:
            APIError: the portal refused the call. ``REG_ID_NOT_FOUND``: There is no SIP
                registration with this `REG_ID`. ``ACCESS_DENIED``: The caller may not see the
                state of SIP registrations.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.status``. Scope: ``telephony``. Who may call: users with
        the telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
        """
        return self._call(_SIP__STATUS, {"REG_ID": reg_id}, extra_params)

    def update(
        self,
        *,
        config_id: int,
        title: str | NotGiven = NOT_GIVEN,
        server: str | NotGiven = NOT_GIVEN,
        login: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the server, credentials or name of your application's SIP line.

        Args:
            config_id: Configuration of the SIP line, from `voximplant.sip.get`. Required.
            title: ``TITLE`` of the request.
            server: Address of the server where the line registers.
            login: Login for the SIP server.
            password: Password for the SIP server, up to 100 characters.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: The application has no
                SIP line with this `CONFIG_ID`. ``CHECK_FIELDS_ERROR``: `SERVER` is empty or
                wrong. ``CHECK_FIELDS_ERROR``: `LOGIN` is empty or wrong.
                ``CHECK_FIELDS_ERROR``: `PASSWORD` is longer than 100 characters.
                ``TITLE_EXISTS``: There is a line with this name already. ``ACCESS_DENIED``: The
                caller may not change SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.update``. Scope: ``telephony``. Who may call: users with
        the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
        """
        return self._call(
            _SIP__UPDATE,
            {
                "CONFIG_ID": config_id,
                "TITLE": title,
                "SERVER": server,
                "LOGIN": login,
                "PASSWORD": password,
            },
            extra_params,
        )


class AsyncVoximplantSipMethods(AsyncNamespace):
    """Methods of ``voximplant.sip``."""

    @property
    def connector(self) -> AsyncVoximplantSipConnectorMethods:
        """Methods of ``voximplant.sip.connector``."""
        return AsyncVoximplantSipConnectorMethods(self._caller)

    async def add(
        self,
        *,
        server: str,
        login: str,
        password: str | NotGiven = NOT_GIVEN,
        type: Literal["cloud", "office"] | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> SipAddResult:
        """Create a SIP line that belongs to your application.

        Args:
            server: Address of the server where the line registers. Required.
            login: Login for the SIP server. Required.
            password: Password for the SIP server, up to 100 characters.
            type: Kind of telephone exchange: cloud or office; left out: cloud. One of ``cloud``
                (cloud PBX), ``office`` (office PBX). Default: ``cloud``.
            title: ``TITLE`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SipAddResult``: ``ID``, ``TYPE``, ``CONFIG_ID``, ``REG_ID``, ``TITLE``,
            ``SERVER``, ``LOGIN``, ``PASSWORD``, ``AUTH_USER``, ``OUTBOUND_PROXY``,
            ``DETECT_LINE_NUMBER``, ``LINE_DETECT_HEADER_ORDER``,
            ``REGISTRATION_STATUS_CODE``, ``REGISTRATION_ERROR_MESSAGE``,
            ``INCOMING_SERVER``, ``INCOMING_LOGIN``, ``INCOMING_PASSWORD``.

        Raises:
            APIError: the portal refused the call. ``CHECK_FIELDS_ERROR``: `SERVER` is missing.
                ``CHECK_FIELDS_ERROR``: `LOGIN` is missing. ``CHECK_FIELDS_ERROR``: `PASSWORD`
                is longer than 100 characters. ``TITLE_EXISTS``: There is a line with this name
                already. ``MAX_CLOUD_PBX``: The account has 10 cloud PBX lines already, which is
                the limit. ``ACCESS_DENIED``: The caller may not create SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.add``. Scope: ``telephony``. Who may call: users with the
        telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
        """
        return await self._call(
            _SIP__ADD,
            {"SERVER": server, "LOGIN": login, "PASSWORD": password, "TYPE": type, "TITLE": title},
            extra_params,
        )

    async def delete(
        self,
        *,
        config_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Delete a SIP line that your application created.

        Args:
            config_id: Configuration of the SIP line, from `voximplant.sip.get`. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: The application has no
                SIP line with this `CONFIG_ID`. ``REG_ID_NOT_FOUND``: The line to delete has no
                SIP registration. ``ACCESS_DENIED``: The caller may not delete SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.delete``. Scope: ``telephony``. Who may call: users with
        the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
        """
        return await self._call(_SIP__DELETE, {"CONFIG_ID": config_id}, extra_params)

    def get(
        self,
        *,
        filter: SipGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[SipGetItem]:
        """List the SIP lines that your application created, filtered and page by page.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``CONFIG_ID``, ``ID``, ``TYPE``, ``TITLE``,
                ``REG_ID``, ``APP_ID``, ``SERVER``, ``LOGIN``, ``PASSWORD``,
                ``INCOMING_SERVER``, ``INCOMING_LOGIN``, ``INCOMING_PASSWORD``, ``AUTH_USER``,
                ``OUTBOUND_PROXY``, ``DETECT_LINE_NUMBER``, ``LINE_DETECT_HEADER_ORDER``,
                ``REGISTRATION_STATUS_CODE``, ``REGISTRATION_ERROR_MESSAGE``.
            sort: Sort index: lower comes first.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. One of ``ASC`` (ascending), ``DESC`` (descending).
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not list
                SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.get``. Scope: ``telephony``. Who may call: users with the
        telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
        """
        return self._list(
            _SIP__GET,
            {
                "FILTER": _in_fields(filter, {"DETECT_LINE_NUMBER": _yes_no}),
                "SORT": sort,
                "ORDER": order,
                "start": start,
            },
            extra_params,
        )

    async def status(
        self,
        *,
        reg_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> SipStatusResult:
        """Tell whether a cloud PBX line is registered on its SIP server.

        Args:
            reg_id: SIP registration, only for a cloud PBX. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SipStatusResult``: ``REG_ID``, ``LAST_UPDATED``, ``ERROR_MESSAGE``,
            ``STATUS_CODE``, ``STATUS_RESULT``.

        Raises:
            APIError: the portal refused the call. ``REG_ID_NOT_FOUND``: There is no SIP
                registration with this `REG_ID`. ``ACCESS_DENIED``: The caller may not see the
                state of SIP registrations.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.status``. Scope: ``telephony``. Who may call: users with
        the telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
        """
        return await self._call(_SIP__STATUS, {"REG_ID": reg_id}, extra_params)

    async def update(
        self,
        *,
        config_id: int,
        title: str | NotGiven = NOT_GIVEN,
        server: str | NotGiven = NOT_GIVEN,
        login: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the server, credentials or name of your application's SIP line.

        Args:
            config_id: Configuration of the SIP line, from `voximplant.sip.get`. Required.
            title: ``TITLE`` of the request.
            server: Address of the server where the line registers.
            login: Login for the SIP server.
            password: Password for the SIP server, up to 100 characters.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ERROR_NOT_FOUND``: The application has no
                SIP line with this `CONFIG_ID`. ``CHECK_FIELDS_ERROR``: `SERVER` is empty or
                wrong. ``CHECK_FIELDS_ERROR``: `LOGIN` is empty or wrong.
                ``CHECK_FIELDS_ERROR``: `PASSWORD` is longer than 100 characters.
                ``TITLE_EXISTS``: There is a line with this name already. ``ACCESS_DENIED``: The
                caller may not change SIP lines.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.update``. Scope: ``telephony``. Who may call: users with
        the telephony right to manage numbers. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
        """
        return await self._call(
            _SIP__UPDATE,
            {
                "CONFIG_ID": config_id,
                "TITLE": title,
                "SERVER": server,
                "LOGIN": login,
                "PASSWORD": password,
            },
            extra_params,
        )


class VoximplantSipConnectorMethods(Namespace):
    """Methods of ``voximplant.sip.connector``."""

    def status(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> SipConnectorStatusResult:
        """Tell whether the SIP connector is paid for and how many free minutes are left.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SipConnectorStatusResult``: ``FREE_MINUTES``, ``PAID``, ``PAID_DATE_END``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                state of the SIP connector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.connector.status``. Scope: ``telephony``. Who may call:
        users with the telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
        """
        return self._call(_SIP__CONNECTOR__STATUS, {}, extra_params)


class AsyncVoximplantSipConnectorMethods(AsyncNamespace):
    """Methods of ``voximplant.sip.connector``."""

    async def status(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> SipConnectorStatusResult:
        """Tell whether the SIP connector is paid for and how many free minutes are left.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``SipConnectorStatusResult``: ``FREE_MINUTES``, ``PAID``, ``PAID_DATE_END``.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not see the
                state of the SIP connector.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.sip.connector.status``. Scope: ``telephony``. Who may call:
        users with the telephony right to manage numbers. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
        """
        return await self._call(_SIP__CONNECTOR__STATUS, {}, extra_params)


class VoximplantStatisticMethods(Namespace):
    """Methods of ``voximplant.statistic``."""

    def get(
        self,
        *,
        filter: StatisticGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[StatisticGetItem]:
        """List the call history that matches a filter, page by page.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ID``, ``CALL_ID``, ``EXTERNAL_CALL_ID``,
                ``CALL_CATEGORY``, ``PORTAL_USER_ID``, ``PORTAL_NUMBER``, ``PHONE_NUMBER``,
                ``CALL_TYPE``, ``CALL_DURATION``, ``CALL_START_DATE``, ``CALL_LOG``,
                ``CALL_RECORD_URL``, ``CALL_VOTE``, ``COST``, ``COST_CURRENCY``,
                ``CALL_FAILED_CODE``, ``CALL_FAILED_REASON``, ``CRM_ENTITY_TYPE``,
                ``CRM_ENTITY_ID``, ``CRM_ACTIVITY_ID``, ``REST_APP_ID``, ``REST_APP_NAME``,
                ``TRANSCRIPT_ID``, ``TRANSCRIPT_PENDING``, ``SESSION_ID``, ``REDIAL_ATTEMPT``,
                ``COMMENT``, ``RECORD_DURATION``.
            sort: Sort index: lower comes first.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. One of ``ASC`` (ascending), ``DESC`` (descending).
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not view
                call statistics.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.statistic.get``. Scope: ``telephony``. Who may call: users with
        the telephony right to view call statistics. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
        """
        return self._list(
            _STATISTIC__GET,
            {
                "FILTER": _in_fields(filter, {"TRANSCRIPT_PENDING": _yes_no}),
                "SORT": sort,
                "ORDER": order,
                "start": start,
            },
            extra_params,
        )


class AsyncVoximplantStatisticMethods(AsyncNamespace):
    """Methods of ``voximplant.statistic``."""

    def get(
        self,
        *,
        filter: StatisticGetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[StatisticGetItem]:
        """List the call history that matches a filter, page by page.

        Args:
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ID``, ``CALL_ID``, ``EXTERNAL_CALL_ID``,
                ``CALL_CATEGORY``, ``PORTAL_USER_ID``, ``PORTAL_NUMBER``, ``PHONE_NUMBER``,
                ``CALL_TYPE``, ``CALL_DURATION``, ``CALL_START_DATE``, ``CALL_LOG``,
                ``CALL_RECORD_URL``, ``CALL_VOTE``, ``COST``, ``COST_CURRENCY``,
                ``CALL_FAILED_CODE``, ``CALL_FAILED_REASON``, ``CRM_ENTITY_TYPE``,
                ``CRM_ENTITY_ID``, ``CRM_ACTIVITY_ID``, ``REST_APP_ID``, ``REST_APP_NAME``,
                ``TRANSCRIPT_ID``, ``TRANSCRIPT_PENDING``, ``SESSION_ID``, ``REDIAL_ATTEMPT``,
                ``COMMENT``, ``RECORD_DURATION``.
            sort: Sort index: lower comes first.
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked. One of ``ASC`` (ascending), ``DESC`` (descending).
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call. ``ACCESS_DENIED``: The caller may not view
                call statistics.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.statistic.get``. Scope: ``telephony``. Who may call: users with
        the telephony right to view call statistics. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
        """
        return self._list(
            _STATISTIC__GET,
            {
                "FILTER": _in_fields(filter, {"TRANSCRIPT_PENDING": _yes_no}),
                "SORT": sort,
                "ORDER": order,
                "start": start,
            },
            extra_params,
        )


class VoximplantTtsMethods(Namespace):
    """Methods of ``voximplant.tts``."""

    @property
    def voices(self) -> VoximplantTtsVoicesMethods:
        """Methods of ``voximplant.tts.voices``."""
        return VoximplantTtsVoicesMethods(self._caller)


class AsyncVoximplantTtsMethods(AsyncNamespace):
    """Methods of ``voximplant.tts``."""

    @property
    def voices(self) -> AsyncVoximplantTtsVoicesMethods:
        """Methods of ``voximplant.tts.voices``."""
        return AsyncVoximplantTtsVoicesMethods(self._caller)


class VoximplantTtsVoicesMethods(Namespace):
    """Methods of ``voximplant.tts.voices``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, str]:
        """List the voices for reading text aloud.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.tts.voices.get``. Scope: ``telephony``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return self._call(_TTS__VOICES__GET, {}, extra_params)


class AsyncVoximplantTtsVoicesMethods(AsyncNamespace):
    """Methods of ``voximplant.tts.voices``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> dict[str, str]:
        """List the voices for reading text aloud.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.tts.voices.get``. Scope: ``telephony``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return await self._call(_TTS__VOICES__GET, {}, extra_params)


class VoximplantUrlMethods(Namespace):
    """Methods of ``voximplant.url``."""

    def get(self, *, extra_params: Mapping[str, object] | None = None) -> UrlGetResult:
        """Give the links to the telephony pages of Bitrix24.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UrlGetResult``: ``detail_statistics``, ``buy_connector``, ``edit_config``,
            ``lines``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.url.get``. Scope: ``telephony``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return self._call(_URL__GET, {}, extra_params)


class AsyncVoximplantUrlMethods(AsyncNamespace):
    """Methods of ``voximplant.url``."""

    async def get(self, *, extra_params: Mapping[str, object] | None = None) -> UrlGetResult:
        """Give the links to the telephony pages of Bitrix24.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UrlGetResult``: ``detail_statistics``, ``buy_connector``, ``edit_config``,
            ``lines``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.url.get``. Scope: ``telephony``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return await self._call(_URL__GET, {}, extra_params)


class VoximplantUserMethods(Namespace):
    """Methods of ``voximplant.user``."""

    def activate_phone(
        self,
        *,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Activate the SIP phone of a user.

        Args:
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: `USER_ID` is missing. No code: The
                caller may not activate the SIP phone of this user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.user.activatePhone``. Scope: ``telephony``. Who may call: users
        with the telephony right to change user settings. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        return self._call(_USER__ACTIVATE_PHONE, {"USER_ID": user_id}, extra_params)

    def deactivate_phone(
        self,
        *,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Switch off the SIP phone of a user.

        Args:
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.user.deactivatePhone``. Scope: ``telephony``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
        """
        return self._call(_USER__DEACTIVATE_PHONE, {"USER_ID": user_id}, extra_params)

    def get(
        self,
        *,
        user_id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[UserGetResult]:
        """Fetch the telephony settings of users, SIP password included.

        Args:
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserGetResult``: ``ID``, ``DEFAULT_LINE``, ``PHONE_ENABLED``, ``SIP_SERVER``,
            ``SIP_LOGIN``, ``SIP_PASSWORD``, ``INNER_NUMBER``.

        Raises:
            APIError: the portal refused the call. No code: `USER_ID` is missing.
                ``METHOD_CONFIRM_WAITING``: An administrator has yet to permit the application
                this call. ``METHOD_CONFIRM_DENIED``: An administrator has refused the
                application this call for the present token. ``ACCESS_DENIED``: The caller may
                not see the telephony settings of these users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.user.get``. Scope: ``telephony``. Who may call: users with the
        telephony right to change user settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
        """
        return self._call(_USER__GET, {"USER_ID": user_id}, extra_params)


class AsyncVoximplantUserMethods(AsyncNamespace):
    """Methods of ``voximplant.user``."""

    async def activate_phone(
        self,
        *,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Activate the SIP phone of a user.

        Args:
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: `USER_ID` is missing. No code: The
                caller may not activate the SIP phone of this user.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.user.activatePhone``. Scope: ``telephony``. Who may call: users
        with the telephony right to change user settings. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        return await self._call(_USER__ACTIVATE_PHONE, {"USER_ID": user_id}, extra_params)

    async def deactivate_phone(
        self,
        *,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Switch off the SIP phone of a user.

        Args:
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.user.deactivatePhone``. Scope: ``telephony``. Who may call:
        administrators. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
        """
        return await self._call(_USER__DEACTIVATE_PHONE, {"USER_ID": user_id}, extra_params)

    async def get(
        self,
        *,
        user_id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[UserGetResult]:
        """Fetch the telephony settings of users, SIP password included.

        Args:
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserGetResult``: ``ID``, ``DEFAULT_LINE``, ``PHONE_ENABLED``, ``SIP_SERVER``,
            ``SIP_LOGIN``, ``SIP_PASSWORD``, ``INNER_NUMBER``.

        Raises:
            APIError: the portal refused the call. No code: `USER_ID` is missing.
                ``METHOD_CONFIRM_WAITING``: An administrator has yet to permit the application
                this call. ``METHOD_CONFIRM_DENIED``: An administrator has refused the
                application this call for the present token. ``ACCESS_DENIED``: The caller may
                not see the telephony settings of these users.
            HTTPError, TransportError: no answer of the API came.

        REST method ``voximplant.user.get``. Scope: ``telephony``. Who may call: users with the
        telephony right to change user settings. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
        """
        return await self._call(_USER__GET, {"USER_ID": user_id}, extra_params)
