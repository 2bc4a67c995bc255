# Generated from spec/telephony: edit the spec there, then run python -m generator build.
"""Methods of ``telephony``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one


class CallAttachTranscriptionMessages(TypedDict):
    """Utterances of the conversation, in order."""

    SIDE: Literal["User", "Client"]
    """Speaker of the utterance: `User` or `Client`. One of ``User`` (user of the account),
    ``Client`` (client).
    """
    START_TIME: int
    """Start of the utterance in seconds of the call, from 0."""
    STOP_TIME: int
    """End of the utterance in seconds of the call, from 1."""
    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""


class CallAttachTranscriptionResult(TypedDict):
    """What ``result`` holds."""

    TRANSCRIPT_ID: int
    """Transcription of the call."""


class ExternalCallAttachRecordResult(TypedDict):
    """What ``result`` holds."""

    FILE_ID: NotRequired[int]
    """Identifier of the file."""
    uploadUrl: NotRequired[str]
    """Address to upload the recording to, when no content was given."""
    fieldName: NotRequired[str]
    """Name of the form field for uploading the recording."""


class ExternalCallFinishResult(TypedDict):
    """What ``result`` holds."""

    CALL_ID: str
    """Call, by the identifier that its registration returned."""
    EXTERNAL_CALL_ID: str | None
    """Call in your own PBX; unique values keep calls apart."""
    PORTAL_USER_ID: int
    """User for whom the call was finished."""
    PHONE_NUMBER: str
    """Phone number of the client."""
    PORTAL_NUMBER: str
    """Number of the line that carried the call."""
    INCOMING: Literal["1", "2", "3", "4", "5"]
    """Type of the call, such as 1 outgoing, 2 incoming. One of ``1`` (outgoing), ``2`` (incoming),
    ``3`` (incoming, then forwarded), ``4`` (callback), ``5`` (automatic information call).
    """
    CALL_DURATION: int
    """Length of the call, seconds."""
    CALL_START_DATE: str | dict[str, Any]
    """Start of the call, ISO 8601 with time zone, left out: now."""
    CALL_STATUS: Literal[1, 0] | int
    """Whether the call was successful: 1 yes, 0 no. One of ``1`` (conversation took place), ``0``
    (failed or missed) and others.
    """
    CALL_VOTE: int
    """Rating of the call from 1 to 5."""
    COST: float
    """Cost of the call or of its transcription."""
    COST_CURRENCY: str
    """Currency of the cost."""
    CALL_FAILED_CODE: (
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
    )
    """Result code of the call, such as 200 or 304. One of ``200`` (call succeeded), ``304``
    (missed), ``603`` (rejected), ``603-S`` (call cancelled), ``403`` (not permitted), ``404``
    (no such number), ``486`` (line busy), ``484`` (destination cannot be reached), ``503``
    (destination cannot be reached), ``480`` (not available for the moment), ``402`` (not enough
    money on the account), ``423`` (blocked), ``OTHER`` (not known) and others.
    """
    CALL_FAILED_REASON: str
    """Explanation of the call's result, as text."""
    REST_APP_ID: int | str
    """Application that handled the call."""
    REST_APP_NAME: str
    """Name of the application that handled the call."""
    CRM_ACTIVITY_ID: int
    """CRM activity that stands for the call."""
    COMMENT: str | None
    """Text of the comment."""
    CRM_ENTITY_TYPE: str
    """CRM type of the object for the call: `CONTACT`, `COMPANY` or `LEAD`."""
    CRM_ENTITY_ID: int
    """CRM object of the call, of the type in `CRM_ENTITY_TYPE`."""
    ID: int
    """Identifier."""
    ERRORS: NotRequired[dict[str, Any]]
    """Further errors while the call was saved, if any."""


class ExternalCallRegisterResult(TypedDict):
    """What ``result`` holds."""

    CALL_ID: str
    """Call, by the identifier that its registration returned."""
    CRM_CREATED_LEAD: int | None
    """Lead that was created automatically."""
    CRM_CREATED_ENTITIES: list[Any]
    """CRM objects that were created automatically."""
    CRM_ENTITY_TYPE: str
    """CRM type of the object for the call: `CONTACT`, `COMPANY` or `LEAD`."""
    CRM_ENTITY_ID: int
    """CRM object of the call, of the type in `CRM_ENTITY_TYPE`."""
    LEAD_CREATION_ERROR: NotRequired[str]
    """Error while creating the lead automatically, if any."""


class ExternalCallSearchCrmEntitiesResultAssignedBy(TypedDict):
    """Employee responsible for the client, with phones and working state."""

    ID: int | str
    """Identifier."""
    TIMEMAN_STATUS: Literal["OPENED", "CLOSED", "PAUSED", "EXPIRED", "UNAVAILABLE", "NOT_INSTALLED"]
    """State of the employee's working day. One of ``OPENED`` (working), ``CLOSED`` (finished for
    the day), ``PAUSED`` (on a break), ``EXPIRED`` (working day not closed in time),
    ``UNAVAILABLE`` (working time is not tracked), ``NOT_INSTALLED`` (time tracking module is
    missing).
    """
    USER_PHONE_INNER: str | None
    """Extension of the employee; a call needs either this or `USER_ID`."""
    WORK_PHONE: str | None
    """Work phone of the employee."""
    PERSONAL_PHONE: str | None
    """Private phone of the employee."""
    PERSONAL_MOBILE: str
    """Mobile phone of the employee."""


class ExternalCallSearchCrmEntitiesResult(TypedDict):
    """What ``result`` holds."""

    CRM_ENTITY_TYPE: Literal["CONTACT", "LEAD", "COMPANY"]
    """CRM type of the object for the call: `CONTACT`, `COMPANY` or `LEAD`. One of ``CONTACT``
    (contact), ``LEAD`` (lead), ``COMPANY`` (company).
    """
    CRM_ENTITY_ID: int
    """CRM object of the call, of the type in `CRM_ENTITY_TYPE`."""
    ASSIGNED_BY_ID: int
    """Employee responsible for the client."""
    NAME: str
    ASSIGNED_BY: ExternalCallSearchCrmEntitiesResultAssignedBy
    """Employee responsible for the client, with phones and working state."""


class ExternalLineAddResult(TypedDict):
    """What ``result`` holds."""

    ID: int
    """Identifier."""


class ExternalLineGetResult(TypedDict):
    """What ``result`` holds."""

    NUMBER: str
    """Number of the external line."""
    NAME: str
    CRM_AUTO_CREATE: str
    """Whether outgoing calls create a CRM object automatically, left out: `Y`."""


class ExternalLineUpdateResult(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""


_CALL__ATTACH_TRANSCRIPTION: Final[Endpoint[CallAttachTranscriptionResult]] = Endpoint(
    "telephony.call.attachTranscription"
)
_EXTERNAL_CALL__ATTACH_RECORD: Final[Endpoint[ExternalCallAttachRecordResult]] = Endpoint(
    "telephony.externalCall.attachRecord"
)
_EXTERNAL_CALL__FINISH: Final[Endpoint[ExternalCallFinishResult]] = Endpoint(
    "telephony.externalCall.finish"
)
_EXTERNAL_CALL__HIDE: Final[Endpoint[bool]] = Endpoint("telephony.externalCall.hide")
_EXTERNAL_CALL__REGISTER: Final[Endpoint[ExternalCallRegisterResult]] = Endpoint(
    "telephony.externalCall.register"
)
_EXTERNAL_CALL__SEARCH_CRM_ENTITIES: Final[Endpoint[list[ExternalCallSearchCrmEntitiesResult]]] = (
    Endpoint("telephony.externalCall.searchCrmEntities", write=False)
)
_EXTERNAL_CALL__SHOW: Final[Endpoint[bool]] = Endpoint("telephony.externalCall.show")
_EXTERNAL_LINE__ADD: Final[Endpoint[ExternalLineAddResult]] = Endpoint("telephony.externalLine.add")
_EXTERNAL_LINE__DELETE: Final[Endpoint[list[Any]]] = Endpoint("telephony.externalLine.delete")
_EXTERNAL_LINE__GET: Final[Endpoint[list[ExternalLineGetResult]]] = Endpoint(
    "telephony.externalLine.get", write=False
)
_EXTERNAL_LINE__UPDATE: Final[Endpoint[ExternalLineUpdateResult]] = Endpoint(
    "telephony.externalLine.update"
)


class TelephonyMethods(Namespace):
    """Methods of ``telephony``."""

    @property
    def call(self) -> TelephonyCallMethods:
        """Methods of ``telephony.call``."""
        return TelephonyCallMethods(self._caller)

    @property
    def external_call(self) -> TelephonyExternalCallMethods:
        """Methods of ``telephony.external_call``."""
        return TelephonyExternalCallMethods(self._caller)

    @property
    def external_line(self) -> TelephonyExternalLineMethods:
        """Methods of ``telephony.external_line``."""
        return TelephonyExternalLineMethods(self._caller)


class AsyncTelephonyMethods(AsyncNamespace):
    """Methods of ``telephony``."""

    @property
    def call(self) -> AsyncTelephonyCallMethods:
        """Methods of ``telephony.call``."""
        return AsyncTelephonyCallMethods(self._caller)

    @property
    def external_call(self) -> AsyncTelephonyExternalCallMethods:
        """Methods of ``telephony.external_call``."""
        return AsyncTelephonyExternalCallMethods(self._caller)

    @property
    def external_line(self) -> AsyncTelephonyExternalLineMethods:
        """Methods of ``telephony.external_line``."""
        return AsyncTelephonyExternalLineMethods(self._caller)


class TelephonyCallMethods(Namespace):
    """Methods of ``telephony.call``."""

    def attach_transcription(
        self,
        *,
        call_id: str,
        messages: Sequence[CallAttachTranscriptionMessages | Mapping[str, object]],
        cost: float | NotGiven = NOT_GIVEN,
        cost_currency: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CallAttachTranscriptionResult:
        """Attach the text of a conversation to a finished call.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            messages: Utterances of the conversation, in order. Required. Keys: ``SIDE``
                (required), ``START_TIME`` (required), ``STOP_TIME`` (required), ``MESSAGE``
                (required).
            cost: Cost of the call or of its transcription.
            cost_currency: Currency of the cost.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CallAttachTranscriptionResult``: ``TRANSCRIPT_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `CALL_ID` is missing.
                ``ERROR_CORE``: `MESSAGES` is not a list. ``ERROR_CORE``: `SIDE` of an utterance
                is neither `Client` nor `User`. ``ERROR_CORE``: `START_TIME` of an utterance is
                less than 0. ``ERROR_CORE``: `STOP_TIME` of an utterance is not greater than 0.
                ``ERROR_CORE``: An utterance has no text. ``ERROR_CORE``: The statistics do not
                know the call; perhaps it is not finished yet.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.call.attachTranscription``. Scope: ``telephony``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
        """
        return self._call(
            _CALL__ATTACH_TRANSCRIPTION,
            {
                "CALL_ID": call_id,
                "MESSAGES": messages,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
            },
            extra_params,
        )


class AsyncTelephonyCallMethods(AsyncNamespace):
    """Methods of ``telephony.call``."""

    async def attach_transcription(
        self,
        *,
        call_id: str,
        messages: Sequence[CallAttachTranscriptionMessages | Mapping[str, object]],
        cost: float | NotGiven = NOT_GIVEN,
        cost_currency: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> CallAttachTranscriptionResult:
        """Attach the text of a conversation to a finished call.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            messages: Utterances of the conversation, in order. Required. Keys: ``SIDE``
                (required), ``START_TIME`` (required), ``STOP_TIME`` (required), ``MESSAGE``
                (required).
            cost: Cost of the call or of its transcription.
            cost_currency: Currency of the cost.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``CallAttachTranscriptionResult``: ``TRANSCRIPT_ID``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `CALL_ID` is missing.
                ``ERROR_CORE``: `MESSAGES` is not a list. ``ERROR_CORE``: `SIDE` of an utterance
                is neither `Client` nor `User`. ``ERROR_CORE``: `START_TIME` of an utterance is
                less than 0. ``ERROR_CORE``: `STOP_TIME` of an utterance is not greater than 0.
                ``ERROR_CORE``: An utterance has no text. ``ERROR_CORE``: The statistics do not
                know the call; perhaps it is not finished yet.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.call.attachTranscription``. Scope: ``telephony``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
        """
        return await self._call(
            _CALL__ATTACH_TRANSCRIPTION,
            {
                "CALL_ID": call_id,
                "MESSAGES": messages,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
            },
            extra_params,
        )


class TelephonyExternalCallMethods(Namespace):
    """Methods of ``telephony.external_call``."""

    def attach_record(
        self,
        *,
        call_id: str,
        record_url: str | NotGiven = NOT_GIVEN,
        filename: Literal["wav", "mp3"] | str | NotGiven = NOT_GIVEN,
        file_content: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalCallAttachRecordResult:
        """Attach an audio recording to a finished call, or get an address to upload it to.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            record_url: Address of the recording on another server, from which Bitrix24
                downloads it.
            filename: Name of the recording's file, with extension `wav` or `mp3`. One of
                ``wav``, ``mp3`` and others.
            file_content: Content of the recording in Base64.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallAttachRecordResult``: ``FILE_ID``, ``uploadUrl``, ``fieldName``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: Give either `RECORD_URL` or
                `FILENAME`. ``ERROR_CORE``: The statistics do not know the call; perhaps it is
                not finished yet. ``ERROR_CORE``: `FILENAME` is empty. ``ERROR_CORE``: The
                recording is neither a wav nor an mp3 file. ``ERROR_CORE``: `FILE_CONTENT` is
                empty. ``ERROR_CORE``: `FILE_CONTENT` is not valid Base64. ``ERROR_CORE``: The
                server behind `RECORD_URL` answered with an HTTP error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.attachRecord``. Scope: ``telephony``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
        """
        return self._call(
            _EXTERNAL_CALL__ATTACH_RECORD,
            {
                "CALL_ID": call_id,
                "RECORD_URL": record_url,
                "FILENAME": filename,
                "FILE_CONTENT": file_content,
            },
            extra_params,
        )

    def finish(
        self,
        *,
        call_id: str,
        user_id: int | NotGiven = NOT_GIVEN,
        user_phone_inner: str | NotGiven = NOT_GIVEN,
        duration: int | NotGiven = NOT_GIVEN,
        cost: float | NotGiven = NOT_GIVEN,
        cost_currency: str | NotGiven = NOT_GIVEN,
        status_code: Literal[
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
        | NotGiven = NOT_GIVEN,
        failed_reason: str | NotGiven = NOT_GIVEN,
        record_url: str | NotGiven = NOT_GIVEN,
        vote: int | NotGiven = NOT_GIVEN,
        add_to_chat: Literal[0, 1] | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalCallFinishResult:
        """End an external call and store it in the statistics and the CRM.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            user_id: Identifier of the user.
            user_phone_inner: Extension of the employee; a call needs either this or `USER_ID`.
            duration: Length of the call, seconds, left out: 0. Default: ``0``.
            cost: Cost of the call or of its transcription.
            cost_currency: Currency of the cost.
            status_code: Result code, left out: 200, or 304 for zero length. One of ``200``
                (call succeeded), ``304`` (missed), ``603`` (rejected), ``603-S`` (call
                cancelled), ``403`` (not permitted), ``404`` (no such number), ``486`` (line
                busy), ``484`` (destination cannot be reached), ``503`` (destination cannot be
                reached), ``480`` (not available for the moment), ``402`` (not enough money on
                the account), ``423`` (blocked), ``OTHER`` (not known) and others. Default:
                ``200``.
            failed_reason: Reason why the call failed, as text.
            record_url: Address of the recording on another server, from which Bitrix24
                downloads it.
            vote: Rating from 1 to 5, 0 or null for none.
            add_to_chat: Whether to post the call in the employee's chat, left out: 1. One of
                ``0`` (no message), ``1`` (message in the chat) and others. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallFinishResult``: ``CALL_ID``, ``EXTERNAL_CALL_ID``,
            ``PORTAL_USER_ID``, ``PHONE_NUMBER``, ``PORTAL_NUMBER``, ``INCOMING``,
            ``CALL_DURATION``, ``CALL_START_DATE``, ``CALL_STATUS``, ``CALL_VOTE``,
            ``COST``, ``COST_CURRENCY``, ``CALL_FAILED_CODE``, ``CALL_FAILED_REASON``,
            ``REST_APP_ID``, ``REST_APP_NAME``, ``CRM_ACTIVITY_ID``, ``COMMENT``,
            ``CRM_ENTITY_TYPE``, ``CRM_ENTITY_ID``, ``ID``, ``ERRORS``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``INVALID_ARGUMENT``: `CALL_ID` is not a string. ``ERROR_CORE``:
                Give either `USER_ID` or `USER_PHONE_INNER`. ``ERROR_CORE``: There is no such
                call; register it before finishing it. ``ERROR_CORE``: The user does not exist
                or is not active. ``ERROR_CORE``: The statistics could not be saved because of a
                database error.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of user_id and user_phone_inner is given.

        REST method ``telephony.externalCall.finish``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
        """
        _require_one(
            user_id=user_id,
            user_phone_inner=user_phone_inner,
        )
        return self._call(
            _EXTERNAL_CALL__FINISH,
            {
                "CALL_ID": call_id,
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "DURATION": duration,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
                "STATUS_CODE": status_code,
                "FAILED_REASON": failed_reason,
                "RECORD_URL": record_url,
                "VOTE": vote,
                "ADD_TO_CHAT": add_to_chat,
            },
            extra_params,
        )

    def hide(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hide the call card from one or more users.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.hide``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
        """
        return self._call(
            _EXTERNAL_CALL__HIDE, {"CALL_ID": call_id, "USER_ID": user_id}, extra_params
        )

    def register(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        user_phone_inner: str | NotGiven = NOT_GIVEN,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5] | int,
        call_start_date: str | NotGiven = NOT_GIVEN,
        crm_create: Literal[0, 1] | NotGiven = NOT_GIVEN,
        crm_source: str | NotGiven = NOT_GIVEN,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | NotGiven = NOT_GIVEN,
        crm_entity_id: int | NotGiven = NOT_GIVEN,
        show: Literal[0, 1] | int | NotGiven = NOT_GIVEN,
        add_to_chat: Literal[0, 1] | NotGiven = NOT_GIVEN,
        call_list_id: int | NotGiven = NOT_GIVEN,
        line_number: str | NotGiven = NOT_GIVEN,
        external_call_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalCallRegisterResult:
        """Register a call from an external PBX and get its identifier.

        Args:
            user_id: Identifier of the user.
            user_phone_inner: Extension of the employee; a call needs either this or `USER_ID`.
            phone_number: Phone number of the client. Required.
            type: Kind of call: 1 outgoing, 2 incoming, 3 redirected, 4 callback, 5
                informational. One of ``1`` (outgoing), ``2`` (incoming), ``3`` (incoming, then
                forwarded), ``4`` (callback), ``5`` (automatic information call) and others.
                Required.
            call_start_date: Start of the call, ISO 8601 with time zone, left out: now.
            crm_create: Whether to create a CRM object for unknown numbers, left out: 0. One of
                ``0`` (create nothing), ``1`` (create a CRM object). Default: ``0``.
            crm_source: Source for a new CRM object, a code from the `SOURCE` directory.
            crm_entity_type: CRM type of the object for the call: `CONTACT`, `COMPANY` or
                `LEAD`. One of ``CONTACT`` (contact), ``COMPANY`` (company), ``LEAD`` (lead).
            crm_entity_id: CRM object of the call, of the type in `CRM_ENTITY_TYPE`.
            show: Whether to open the call card after registration, left out: 1. One of ``0``
                (keep the card closed), ``1`` (open the card) and others. Default: ``1``.
            add_to_chat: Whether to post the call in the employee's chat, left out: 1. One of
                ``0`` (no message), ``1`` (message in the chat). Default: ``1``.
            call_list_id: Call list from which the call was made.
            line_number: Number of the external line that carries the call.
            external_call_id: Call in your own PBX; unique values keep calls apart.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallRegisterResult``: ``CALL_ID``, ``CRM_CREATED_LEAD``,
            ``CRM_CREATED_ENTITIES``, ``CRM_ENTITY_TYPE``, ``CRM_ENTITY_ID``,
            ``LEAD_CREATION_ERROR``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: Give either `USER_ID` or `USER_PHONE_INNER`.
                ``ERROR_CORE``: `TYPE` is not a known type of call. ``ERROR_CORE``:
                `CALL_START_DATE` is not in ISO 8601 format. ``ERROR_CORE``: `PHONE_NUMBER` has
                a format that is not supported. ``ERROR_CORE``: The user does not exist or is
                not active.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of user_id and user_phone_inner is given.

        REST method ``telephony.externalCall.register``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
        """
        _require_one(
            user_id=user_id,
            user_phone_inner=user_phone_inner,
        )
        return self._call(
            _EXTERNAL_CALL__REGISTER,
            {
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "PHONE_NUMBER": phone_number,
                "TYPE": type,
                "CALL_START_DATE": call_start_date,
                "CRM_CREATE": crm_create,
                "CRM_SOURCE": crm_source,
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY_ID": crm_entity_id,
                "SHOW": show,
                "ADD_TO_CHAT": add_to_chat,
                "CALL_LIST_ID": call_list_id,
                "LINE_NUMBER": line_number,
                "EXTERNAL_CALL_ID": external_call_id,
            },
            extra_params,
        )

    def search_crm_entities(
        self,
        *,
        phone_number: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ExternalCallSearchCrmEntitiesResult]:
        """Find clients in the CRM by phone number, with their responsible employees.

        Args:
            phone_number: Phone number of the client. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallSearchCrmEntitiesResult``: ``CRM_ENTITY_TYPE``, ``CRM_ENTITY_ID``,
            ``ASSIGNED_BY_ID``, ``NAME``, ``ASSIGNED_BY``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `PHONE_NUMBER` is missing.
                ``ERROR_CORE``: The account does not have the CRM module.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.searchCrmEntities``. Scope: ``telephony``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
        """
        return self._call(
            _EXTERNAL_CALL__SEARCH_CRM_ENTITIES, {"PHONE_NUMBER": phone_number}, extra_params
        )

    def show(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show the call card to one or more users.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.show``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
        """
        return self._call(
            _EXTERNAL_CALL__SHOW, {"CALL_ID": call_id, "USER_ID": user_id}, extra_params
        )


class AsyncTelephonyExternalCallMethods(AsyncNamespace):
    """Methods of ``telephony.external_call``."""

    async def attach_record(
        self,
        *,
        call_id: str,
        record_url: str | NotGiven = NOT_GIVEN,
        filename: Literal["wav", "mp3"] | str | NotGiven = NOT_GIVEN,
        file_content: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalCallAttachRecordResult:
        """Attach an audio recording to a finished call, or get an address to upload it to.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            record_url: Address of the recording on another server, from which Bitrix24
                downloads it.
            filename: Name of the recording's file, with extension `wav` or `mp3`. One of
                ``wav``, ``mp3`` and others.
            file_content: Content of the recording in Base64.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallAttachRecordResult``: ``FILE_ID``, ``uploadUrl``, ``fieldName``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: Give either `RECORD_URL` or
                `FILENAME`. ``ERROR_CORE``: The statistics do not know the call; perhaps it is
                not finished yet. ``ERROR_CORE``: `FILENAME` is empty. ``ERROR_CORE``: The
                recording is neither a wav nor an mp3 file. ``ERROR_CORE``: `FILE_CONTENT` is
                empty. ``ERROR_CORE``: `FILE_CONTENT` is not valid Base64. ``ERROR_CORE``: The
                server behind `RECORD_URL` answered with an HTTP error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.attachRecord``. Scope: ``telephony``. Who may call:
        any user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
        """
        return await self._call(
            _EXTERNAL_CALL__ATTACH_RECORD,
            {
                "CALL_ID": call_id,
                "RECORD_URL": record_url,
                "FILENAME": filename,
                "FILE_CONTENT": file_content,
            },
            extra_params,
        )

    async def finish(
        self,
        *,
        call_id: str,
        user_id: int | NotGiven = NOT_GIVEN,
        user_phone_inner: str | NotGiven = NOT_GIVEN,
        duration: int | NotGiven = NOT_GIVEN,
        cost: float | NotGiven = NOT_GIVEN,
        cost_currency: str | NotGiven = NOT_GIVEN,
        status_code: Literal[
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
        | NotGiven = NOT_GIVEN,
        failed_reason: str | NotGiven = NOT_GIVEN,
        record_url: str | NotGiven = NOT_GIVEN,
        vote: int | NotGiven = NOT_GIVEN,
        add_to_chat: Literal[0, 1] | int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalCallFinishResult:
        """End an external call and store it in the statistics and the CRM.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            user_id: Identifier of the user.
            user_phone_inner: Extension of the employee; a call needs either this or `USER_ID`.
            duration: Length of the call, seconds, left out: 0. Default: ``0``.
            cost: Cost of the call or of its transcription.
            cost_currency: Currency of the cost.
            status_code: Result code, left out: 200, or 304 for zero length. One of ``200``
                (call succeeded), ``304`` (missed), ``603`` (rejected), ``603-S`` (call
                cancelled), ``403`` (not permitted), ``404`` (no such number), ``486`` (line
                busy), ``484`` (destination cannot be reached), ``503`` (destination cannot be
                reached), ``480`` (not available for the moment), ``402`` (not enough money on
                the account), ``423`` (blocked), ``OTHER`` (not known) and others. Default:
                ``200``.
            failed_reason: Reason why the call failed, as text.
            record_url: Address of the recording on another server, from which Bitrix24
                downloads it.
            vote: Rating from 1 to 5, 0 or null for none.
            add_to_chat: Whether to post the call in the employee's chat, left out: 1. One of
                ``0`` (no message), ``1`` (message in the chat) and others. Default: ``1``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallFinishResult``: ``CALL_ID``, ``EXTERNAL_CALL_ID``,
            ``PORTAL_USER_ID``, ``PHONE_NUMBER``, ``PORTAL_NUMBER``, ``INCOMING``,
            ``CALL_DURATION``, ``CALL_START_DATE``, ``CALL_STATUS``, ``CALL_VOTE``,
            ``COST``, ``COST_CURRENCY``, ``CALL_FAILED_CODE``, ``CALL_FAILED_REASON``,
            ``REST_APP_ID``, ``REST_APP_NAME``, ``CRM_ACTIVITY_ID``, ``COMMENT``,
            ``CRM_ENTITY_TYPE``, ``CRM_ENTITY_ID``, ``ID``, ``ERRORS``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``INVALID_ARGUMENT``: `CALL_ID` is not a string. ``ERROR_CORE``:
                Give either `USER_ID` or `USER_PHONE_INNER`. ``ERROR_CORE``: There is no such
                call; register it before finishing it. ``ERROR_CORE``: The user does not exist
                or is not active. ``ERROR_CORE``: The statistics could not be saved because of a
                database error.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of user_id and user_phone_inner is given.

        REST method ``telephony.externalCall.finish``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
        """
        _require_one(
            user_id=user_id,
            user_phone_inner=user_phone_inner,
        )
        return await self._call(
            _EXTERNAL_CALL__FINISH,
            {
                "CALL_ID": call_id,
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "DURATION": duration,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
                "STATUS_CODE": status_code,
                "FAILED_REASON": failed_reason,
                "RECORD_URL": record_url,
                "VOTE": vote,
                "ADD_TO_CHAT": add_to_chat,
            },
            extra_params,
        )

    async def hide(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hide the call card from one or more users.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.hide``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
        """
        return await self._call(
            _EXTERNAL_CALL__HIDE, {"CALL_ID": call_id, "USER_ID": user_id}, extra_params
        )

    async def register(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        user_phone_inner: str | NotGiven = NOT_GIVEN,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5] | int,
        call_start_date: str | NotGiven = NOT_GIVEN,
        crm_create: Literal[0, 1] | NotGiven = NOT_GIVEN,
        crm_source: str | NotGiven = NOT_GIVEN,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | NotGiven = NOT_GIVEN,
        crm_entity_id: int | NotGiven = NOT_GIVEN,
        show: Literal[0, 1] | int | NotGiven = NOT_GIVEN,
        add_to_chat: Literal[0, 1] | NotGiven = NOT_GIVEN,
        call_list_id: int | NotGiven = NOT_GIVEN,
        line_number: str | NotGiven = NOT_GIVEN,
        external_call_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalCallRegisterResult:
        """Register a call from an external PBX and get its identifier.

        Args:
            user_id: Identifier of the user.
            user_phone_inner: Extension of the employee; a call needs either this or `USER_ID`.
            phone_number: Phone number of the client. Required.
            type: Kind of call: 1 outgoing, 2 incoming, 3 redirected, 4 callback, 5
                informational. One of ``1`` (outgoing), ``2`` (incoming), ``3`` (incoming, then
                forwarded), ``4`` (callback), ``5`` (automatic information call) and others.
                Required.
            call_start_date: Start of the call, ISO 8601 with time zone, left out: now.
            crm_create: Whether to create a CRM object for unknown numbers, left out: 0. One of
                ``0`` (create nothing), ``1`` (create a CRM object). Default: ``0``.
            crm_source: Source for a new CRM object, a code from the `SOURCE` directory.
            crm_entity_type: CRM type of the object for the call: `CONTACT`, `COMPANY` or
                `LEAD`. One of ``CONTACT`` (contact), ``COMPANY`` (company), ``LEAD`` (lead).
            crm_entity_id: CRM object of the call, of the type in `CRM_ENTITY_TYPE`.
            show: Whether to open the call card after registration, left out: 1. One of ``0``
                (keep the card closed), ``1`` (open the card) and others. Default: ``1``.
            add_to_chat: Whether to post the call in the employee's chat, left out: 1. One of
                ``0`` (no message), ``1`` (message in the chat). Default: ``1``.
            call_list_id: Call list from which the call was made.
            line_number: Number of the external line that carries the call.
            external_call_id: Call in your own PBX; unique values keep calls apart.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallRegisterResult``: ``CALL_ID``, ``CRM_CREATED_LEAD``,
            ``CRM_CREATED_ENTITIES``, ``CRM_ENTITY_TYPE``, ``CRM_ENTITY_ID``,
            ``LEAD_CREATION_ERROR``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: Give either `USER_ID` or `USER_PHONE_INNER`.
                ``ERROR_CORE``: `TYPE` is not a known type of call. ``ERROR_CORE``:
                `CALL_START_DATE` is not in ISO 8601 format. ``ERROR_CORE``: `PHONE_NUMBER` has
                a format that is not supported. ``ERROR_CORE``: The user does not exist or is
                not active.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of user_id and user_phone_inner is given.

        REST method ``telephony.externalCall.register``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
        """
        _require_one(
            user_id=user_id,
            user_phone_inner=user_phone_inner,
        )
        return await self._call(
            _EXTERNAL_CALL__REGISTER,
            {
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "PHONE_NUMBER": phone_number,
                "TYPE": type,
                "CALL_START_DATE": call_start_date,
                "CRM_CREATE": crm_create,
                "CRM_SOURCE": crm_source,
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY_ID": crm_entity_id,
                "SHOW": show,
                "ADD_TO_CHAT": add_to_chat,
                "CALL_LIST_ID": call_list_id,
                "LINE_NUMBER": line_number,
                "EXTERNAL_CALL_ID": external_call_id,
            },
            extra_params,
        )

    async def search_crm_entities(
        self,
        *,
        phone_number: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[ExternalCallSearchCrmEntitiesResult]:
        """Find clients in the CRM by phone number, with their responsible employees.

        Args:
            phone_number: Phone number of the client. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalCallSearchCrmEntitiesResult``: ``CRM_ENTITY_TYPE``, ``CRM_ENTITY_ID``,
            ``ASSIGNED_BY_ID``, ``NAME``, ``ASSIGNED_BY``.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: `PHONE_NUMBER` is missing.
                ``ERROR_CORE``: The account does not have the CRM module.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.searchCrmEntities``. Scope: ``telephony``. Who may
        call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
        """
        return await self._call(
            _EXTERNAL_CALL__SEARCH_CRM_ENTITIES, {"PHONE_NUMBER": phone_number}, extra_params
        )

    async def show(
        self,
        *,
        call_id: str,
        user_id: int | Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Show the call card to one or more users.

        Args:
            call_id: Call, by the identifier that its registration returned. Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalCall.show``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
        """
        return await self._call(
            _EXTERNAL_CALL__SHOW, {"CALL_ID": call_id, "USER_ID": user_id}, extra_params
        )


class TelephonyExternalLineMethods(Namespace):
    """Methods of ``telephony.external_line``."""

    def add(
        self,
        *,
        number: str,
        name: str | NotGiven = NOT_GIVEN,
        crm_auto_create: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalLineAddResult:
        """Add an external line of your application.

        Args:
            number: Number of the external line. Required.
            name: ``NAME`` of the request.
            crm_auto_create: Whether outgoing calls create a CRM object automatically, left out:
                `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalLineAddResult``: ``ID``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: `NUMBER` is missing. ``ERROR_CORE``: There is a
                line with this number already. ``ERROR_CORE``: The line could not be saved
                because of a database error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.add``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
        """
        return self._call(
            _EXTERNAL_LINE__ADD,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra_params,
        )

    def delete(
        self,
        *,
        number: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Delete an external line of your application.

        Args:
            number: Number of the external line. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: `NUMBER` is missing. ``ERROR_CORE``: There is no
                line with this number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.delete``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
        """
        return self._call(_EXTERNAL_LINE__DELETE, {"NUMBER": number}, extra_params)

    def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[ExternalLineGetResult]:
        """List the external lines of your application.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalLineGetResult``: ``NUMBER``, ``NAME``, ``CRM_AUTO_CREATE``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.get``. Scope: ``telephony``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
        """
        return self._call(_EXTERNAL_LINE__GET, {}, extra_params)

    def update(
        self,
        *,
        number: str,
        name: str | NotGiven = NOT_GIVEN,
        crm_auto_create: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalLineUpdateResult:
        """Change the name or CRM option of an external line.

        Args:
            number: Number of the external line. Required.
            name: ``NAME`` of the request.
            crm_auto_create: Whether outgoing calls create a CRM object automatically, left out:
                `Y`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalLineUpdateResult``: ``ID``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: Neither `NAME` nor `CRM_AUTO_CREATE` was given,
                so there is nothing to change. ``ERROR_CORE``: `NUMBER` is missing.
                ``ERROR_CORE``: There is no line with this number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.update``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
        """
        return self._call(
            _EXTERNAL_LINE__UPDATE,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra_params,
        )


class AsyncTelephonyExternalLineMethods(AsyncNamespace):
    """Methods of ``telephony.external_line``."""

    async def add(
        self,
        *,
        number: str,
        name: str | NotGiven = NOT_GIVEN,
        crm_auto_create: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalLineAddResult:
        """Add an external line of your application.

        Args:
            number: Number of the external line. Required.
            name: ``NAME`` of the request.
            crm_auto_create: Whether outgoing calls create a CRM object automatically, left out:
                `Y`. Default: ``Y``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalLineAddResult``: ``ID``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: `NUMBER` is missing. ``ERROR_CORE``: There is a
                line with this number already. ``ERROR_CORE``: The line could not be saved
                because of a database error.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.add``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
        """
        return await self._call(
            _EXTERNAL_LINE__ADD,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra_params,
        )

    async def delete(
        self,
        *,
        number: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Delete an external line of your application.

        Args:
            number: Number of the external line. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: `NUMBER` is missing. ``ERROR_CORE``: There is no
                line with this number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.delete``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
        """
        return await self._call(_EXTERNAL_LINE__DELETE, {"NUMBER": number}, extra_params)

    async def get(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[ExternalLineGetResult]:
        """List the external lines of your application.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalLineGetResult``: ``NUMBER``, ``NAME``, ``CRM_AUTO_CREATE``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.get``. Scope: ``telephony``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
        """
        return await self._call(_EXTERNAL_LINE__GET, {}, extra_params)

    async def update(
        self,
        *,
        number: str,
        name: str | NotGiven = NOT_GIVEN,
        crm_auto_create: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> ExternalLineUpdateResult:
        """Change the name or CRM option of an external line.

        Args:
            number: Number of the external line. Required.
            name: ``NAME`` of the request.
            crm_auto_create: Whether outgoing calls create a CRM object automatically, left out:
                `Y`.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``ExternalLineUpdateResult``: ``ID``.

        Raises:
            APIError: the portal refused the call. ``WRONG_AUTH_TYPE``: The call was not made by
                an application. ``ERROR_CORE``: Neither `NAME` nor `CRM_AUTO_CREATE` was given,
                so there is nothing to change. ``ERROR_CORE``: `NUMBER` is missing.
                ``ERROR_CORE``: There is no line with this number.
            HTTPError, TransportError: no answer of the API came.

        REST method ``telephony.externalLine.update``. Scope: ``telephony``. Who may call: any
        user. Writes.

        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
        """
        return await self._call(
            _EXTERNAL_LINE__UPDATE,
            {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create},
            extra_params,
        )
