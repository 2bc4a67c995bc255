# Generated from spec/v3/mail: edit the spec there, then run python -m generator build.
"""Methods of ``v3.mail``, and the shapes of what they answer."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from ..._runtime.endpoint import Endpoint, ListEndpoint, Paging
from ..._runtime.namespace import AsyncNamespace, Namespace
from ..._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..._runtime.page import AsyncListing, Page


class MailboxGetResultItem(TypedDict):
    """Data of the entry."""

    id: int
    """Identifier."""
    name: str
    email: str
    """E-mail address."""
    senderName: str
    """Name that recipients see as the sender."""


class MailboxGetResult(TypedDict):
    """What ``result`` holds."""

    item: MailboxGetResultItem
    """Data of the entry."""


class MailboxListItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    name: str
    email: str
    """E-mail address."""
    senderName: str
    """Name that recipients see as the sender."""


class MailboxSendersItem(TypedDict):
    """The entries."""

    email: str
    """E-mail address."""
    name: str
    sender: str
    """Sender in the form Name <email>."""


class MailboxFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class MailboxFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: MailboxFieldGetResultItem
    """Data of the entry."""


class MailboxFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class MailboxFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[MailboxFieldListResultItems]
    """The entries."""


class MessageCreatecalendareventResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    eventId: int
    """Identifier of the event."""
    messageId: int
    """Identifier of the message or e-mail."""


class MessageCreatechatResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    chatId: int
    """Identifier of the chat."""
    messageId: int
    """Identifier of the message or e-mail."""
    existing: bool
    """Whether the chat had been there before."""


class MessageCreatefeedpostResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    postId: int
    """News Feed post that was created."""
    messageId: int
    """Identifier of the message or e-mail."""


class MessageCreatetaskResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    taskId: int
    """Identifier of the task."""
    messageId: int
    """Identifier of the message or e-mail."""


class MessageForwardResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    to: list[str]
    """E-mail addresses of the recipients."""


MessageGetResultItem = TypedDict(
    "MessageGetResultItem",
    {
        "id": int,
        "mailboxId": int,
        "mailboxEmail": str,
        "subject": str,
        "from": str,
        "to": str,
        "cc": Any,
        "date": str,
        "isSeen": bool,
        "hasAttachments": bool,
        "url": str,
        "bindings": list[Any],
        "body": str,
    },
)
"""Data of the entry."""


class MessageGetResult(TypedDict):
    """What ``result`` holds."""

    item: MessageGetResultItem
    """Data of the entry."""


MessageListItem = TypedDict(
    "MessageListItem",
    {
        "id": int,
        "mailboxId": int,
        "mailboxEmail": str,
        "subject": str,
        "from": str,
        "to": str,
        "cc": str,
        "date": str,
        "isSeen": bool,
        "hasAttachments": bool,
        "url": str,
        "bindings": list[Any],
        "body": str,
    },
)
"""The entries."""


class MessageMovetofolderResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    movedCount: int
    """How many e-mails were processed."""
    action: str
    """What to do with the messages: move, spam or delete (to trash)."""


class MessageReplyResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    to: list[str]
    """E-mail addresses of the recipients."""


class MessageSendResult(TypedDict):
    """What ``result`` holds."""

    success: bool
    """Whether the change was carried out."""
    to: list[str]
    """E-mail addresses of the recipients."""


MessageThreadResult = TypedDict(
    "MessageThreadResult",
    {
        "id": int,
        "subject": str,
        "from": str,
        "to": str,
        "cc": str,
        "date": str,
        "body": str,
    },
)
"""What ``result`` holds."""


class MessageFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class MessageFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: MessageFieldGetResultItem
    """Data of the entry."""


class MessageFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class MessageFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[MessageFieldListResultItems]
    """The entries."""


class RecipientListcontactsItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    email: str
    """E-mail address."""
    name: str


class RecipientListemployeesItem(TypedDict):
    """The entries."""

    id: int
    """Identifier."""
    email: str
    """E-mail address."""
    name: str


class RecipientFieldGetResultItem(TypedDict):
    """Data of the entry."""

    name: str
    type: str
    """Data type of the field."""
    title: str


class RecipientFieldGetResult(TypedDict):
    """What ``result`` holds."""

    item: RecipientFieldGetResultItem
    """Data of the entry."""


class RecipientFieldListResultItems(TypedDict):
    """The entries."""

    name: str
    type: str
    """Data type of the field."""
    title: str
    filterable: bool
    """Whether entries can be filtered by the field."""
    sortable: bool
    """Whether entries can be sorted by the field."""


class RecipientFieldListResult(TypedDict):
    """What ``result`` holds."""

    items: list[RecipientFieldListResultItems]
    """The entries."""


_MAILBOX__GET: Final[Endpoint[MailboxGetResult]] = Endpoint(
    "mail.mailbox.get", version=3, write=False
)
_MAILBOX__LIST: Final[ListEndpoint[MailboxListItem]] = ListEndpoint(
    "mail.mailbox.list", Paging("pagination", ("items",), 25, id="id"), version=3
)
_MAILBOX__SENDERS: Final[ListEndpoint[MailboxSendersItem]] = ListEndpoint(
    "mail.mailbox.senders", Paging("pagination", ("items",), 25), version=3
)
_MAILBOX__FIELD__GET: Final[Endpoint[MailboxFieldGetResult]] = Endpoint(
    "mail.mailbox.field.get", version=3, write=False
)
_MAILBOX__FIELD__LIST: Final[Endpoint[MailboxFieldListResult]] = Endpoint(
    "mail.mailbox.field.list", version=3, write=False
)
_MESSAGE__CREATECALENDAREVENT: Final[Endpoint[MessageCreatecalendareventResult]] = Endpoint(
    "mail.message.createcalendarevent", version=3
)
_MESSAGE__CREATECHAT: Final[Endpoint[MessageCreatechatResult]] = Endpoint(
    "mail.message.createchat", version=3
)
_MESSAGE__CREATECRMACTIVITY: Final[Endpoint[bool]] = Endpoint(
    "mail.message.createcrmactivity", version=3
)
_MESSAGE__CREATEFEEDPOST: Final[Endpoint[MessageCreatefeedpostResult]] = Endpoint(
    "mail.message.createfeedpost", version=3
)
_MESSAGE__CREATETASK: Final[Endpoint[MessageCreatetaskResult]] = Endpoint(
    "mail.message.createtask", version=3
)
_MESSAGE__FORWARD: Final[Endpoint[MessageForwardResult]] = Endpoint(
    "mail.message.forward", version=3
)
_MESSAGE__GET: Final[Endpoint[MessageGetResult]] = Endpoint(
    "mail.message.get", version=3, write=False
)
_MESSAGE__LIST: Final[ListEndpoint[MessageListItem]] = ListEndpoint(
    "mail.message.list", Paging("pagination", ("items",), 25, id="id"), version=3
)
_MESSAGE__MOVETOFOLDER: Final[Endpoint[MessageMovetofolderResult]] = Endpoint(
    "mail.message.movetofolder", version=3
)
_MESSAGE__REMOVECRMACTIVITY: Final[Endpoint[bool]] = Endpoint(
    "mail.message.removecrmactivity", version=3
)
_MESSAGE__REPLY: Final[Endpoint[MessageReplyResult]] = Endpoint("mail.message.reply", version=3)
_MESSAGE__SEND: Final[Endpoint[MessageSendResult]] = Endpoint("mail.message.send", version=3)
_MESSAGE__THREAD: Final[Endpoint[list[MessageThreadResult]]] = Endpoint(
    "mail.message.thread", version=3, write=False
)
_MESSAGE__FIELD__GET: Final[Endpoint[MessageFieldGetResult]] = Endpoint(
    "mail.message.field.get", version=3, write=False
)
_MESSAGE__FIELD__LIST: Final[Endpoint[MessageFieldListResult]] = Endpoint(
    "mail.message.field.list", version=3, write=False
)
_RECIPIENT__LISTCONTACTS: Final[ListEndpoint[RecipientListcontactsItem]] = ListEndpoint(
    "mail.recipient.listcontacts", Paging("pagination", ("items",), 50, id="id"), version=3
)
_RECIPIENT__LISTEMPLOYEES: Final[ListEndpoint[RecipientListemployeesItem]] = ListEndpoint(
    "mail.recipient.listemployees", Paging("pagination", ("items",), 50, id="id"), version=3
)
_RECIPIENT__FIELD__GET: Final[Endpoint[RecipientFieldGetResult]] = Endpoint(
    "mail.recipient.field.get", version=3, write=False
)
_RECIPIENT__FIELD__LIST: Final[Endpoint[RecipientFieldListResult]] = Endpoint(
    "mail.recipient.field.list", version=3, write=False
)


class V3MailMethods(Namespace):
    """Methods of ``v3.mail``."""

    @property
    def mailbox(self) -> V3MailMailboxMethods:
        """Methods of ``v3.mail.mailbox``."""
        return V3MailMailboxMethods(self._caller)

    @property
    def message(self) -> V3MailMessageMethods:
        """Methods of ``v3.mail.message``."""
        return V3MailMessageMethods(self._caller)

    @property
    def recipient(self) -> V3MailRecipientMethods:
        """Methods of ``v3.mail.recipient``."""
        return V3MailRecipientMethods(self._caller)


class AsyncV3MailMethods(AsyncNamespace):
    """Methods of ``v3.mail``."""

    @property
    def mailbox(self) -> AsyncV3MailMailboxMethods:
        """Methods of ``v3.mail.mailbox``."""
        return AsyncV3MailMailboxMethods(self._caller)

    @property
    def message(self) -> AsyncV3MailMessageMethods:
        """Methods of ``v3.mail.message``."""
        return AsyncV3MailMessageMethods(self._caller)

    @property
    def recipient(self) -> AsyncV3MailRecipientMethods:
        """Methods of ``v3.mail.recipient``."""
        return AsyncV3MailRecipientMethods(self._caller)


class V3MailMailboxMethods(Namespace):
    """Methods of ``v3.mail.mailbox``."""

    @property
    def field(self) -> V3MailMailboxFieldMethods:
        """Methods of ``v3.mail.mailbox.field``."""
        return V3MailMailboxFieldMethods(self._caller)

    def get(
        self,
        *,
        id: int,
        select: Sequence[Literal["id", "name", "email", "senderName"]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MailboxGetResult:
        """Read one mailbox by its identifier.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (identifier of the mailbox), ``name``
                (name of the mailbox), ``email`` (e-mail address), ``senderName`` (name shown as
                the sender).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MailboxGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No object has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.get``. Scope: ``mail``. Who may call: users with access
        to the mailbox. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
        """
        return self._call(_MAILBOX__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[MailboxListItem]:
        """List the mailboxes of the current user, page by page.

        Args:
            name: ``name`` of the request.
            email: E-mail address.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.list``. Scope: ``mail``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
        """
        return self._list(
            _MAILBOX__LIST, {"name": name, "email": email, "pagination": pagination}, extra_params
        )

    def senders(
        self,
        *,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[MailboxSendersItem]:
        """List the sender addresses that the current user may send from.

        Args:
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.senders``. Scope: ``mail``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
        """
        return self._list(_MAILBOX__SENDERS, {"pagination": pagination}, extra_params)


class AsyncV3MailMailboxMethods(AsyncNamespace):
    """Methods of ``v3.mail.mailbox``."""

    @property
    def field(self) -> AsyncV3MailMailboxFieldMethods:
        """Methods of ``v3.mail.mailbox.field``."""
        return AsyncV3MailMailboxFieldMethods(self._caller)

    async def get(
        self,
        *,
        id: int,
        select: Sequence[Literal["id", "name", "email", "senderName"]] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MailboxGetResult:
        """Read one mailbox by its identifier.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (identifier of the mailbox), ``name``
                (name of the mailbox), ``email`` (e-mail address), ``senderName`` (name shown as
                the sender).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MailboxGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No object has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.get``. Scope: ``mail``. Who may call: users with access
        to the mailbox. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
        """
        return await self._call(_MAILBOX__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[MailboxListItem]:
        """List the mailboxes of the current user, page by page.

        Args:
            name: ``name`` of the request.
            email: E-mail address.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.list``. Scope: ``mail``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
        """
        return self._list(
            _MAILBOX__LIST, {"name": name, "email": email, "pagination": pagination}, extra_params
        )

    def senders(
        self,
        *,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[MailboxSendersItem]:
        """List the sender addresses that the current user may send from.

        Args:
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.senders``. Scope: ``mail``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
        """
        return self._list(_MAILBOX__SENDERS, {"pagination": pagination}, extra_params)


class V3MailMailboxFieldMethods(Namespace):
    """Methods of ``v3.mail.mailbox.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MailboxFieldGetResult:
        """Describe one field of mailboxes by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MailboxFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.field.get``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
        """
        return self._call(_MAILBOX__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MailboxFieldListResult:
        """Describe all fields of mailboxes.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MailboxFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.field.list``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
        """
        return self._call(_MAILBOX__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3MailMailboxFieldMethods(AsyncNamespace):
    """Methods of ``v3.mail.mailbox.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MailboxFieldGetResult:
        """Describe one field of mailboxes by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MailboxFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.field.get``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
        """
        return await self._call(
            _MAILBOX__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MailboxFieldListResult:
        """Describe all fields of mailboxes.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MailboxFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.mailbox.field.list``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
        """
        return await self._call(_MAILBOX__FIELD__LIST, {"select": select}, extra_params)


class V3MailMessageMethods(Namespace):
    """Methods of ``v3.mail.message``."""

    @property
    def field(self) -> V3MailMessageFieldMethods:
        """Methods of ``v3.mail.message.field``."""
        return V3MailMessageFieldMethods(self._caller)

    def createcalendarevent(
        self,
        *,
        message_id: int,
        date_from: str,
        date_to: str,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatecalendareventResult:
        """Create a calendar event out of an e-mail.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            date_from: Event start (Y-m-d H:i:s), or start of the search period (ISO 8601).
                Required.
            date_to: Event end (Y-m-d H:i:s), or end of the search period (ISO 8601). Required.
            name: ``name`` of the request.
            description: ``description`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatecalendareventResult``: ``success``, ``eventId``, ``messageId``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The start of
                the event, dateFrom, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The end of
                the event, dateTo, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The date
                does not follow the form Y-m-d H:i:s.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The calendar
                event could not be created: wrong parameters or no calendar module.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The calendar
                module is not installed. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller lacks the rights, or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createcalendarevent``. Scope: ``mail``. Who may call:
        users with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
        """
        return self._call(
            _MESSAGE__CREATECALENDAREVENT,
            {
                "messageId": message_id,
                "dateFrom": date_from,
                "dateTo": date_to,
                "name": name,
                "description": description,
            },
            extra_params,
        )

    def createchat(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatechatResult:
        """Create a chat out of an e-mail, or get the one made before.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatechatResult``: ``success``, ``chatId``, ``messageId``,
            ``existing``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The im and
                intranet modules are not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Another call
                is creating the chat right now; try again later.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The chat
                could not be created; the caller may lack the rights.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createchat``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
        """
        return self._call(_MESSAGE__CREATECHAT, {"messageId": message_id}, extra_params)

    def createcrmactivity(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Record an e-mail in CRM as an activity.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The CRM
                module is not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                could not be added to CRM now: no CRM rights, or try again later.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createcrmactivity``. Scope: ``mail``. Who may call: users
        with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
        """
        return self._call(_MESSAGE__CREATECRMACTIVITY, {"messageId": message_id}, extra_params)

    def createfeedpost(
        self,
        *,
        message_id: int,
        title: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatefeedpostResult:
        """Publish an e-mail as a post in the News Feed.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            title: ``title`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatefeedpostResult``: ``success``, ``postId``, ``messageId``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The blog and
                socialnetwork modules are not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user has
                no blog. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                post could not be created: no rights or wrong parameters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createfeedpost``. Scope: ``mail``. Who may call: users
        with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
        """
        return self._call(
            _MESSAGE__CREATEFEEDPOST, {"messageId": message_id, "title": title}, extra_params
        )

    def createtask(
        self,
        *,
        message_id: int,
        title: str | NotGiven = NOT_GIVEN,
        responsible_id: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatetaskResult:
        """Create a task out of an e-mail.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            title: ``title`` of the request.
            responsible_id: Identifier of the responsible user.
            description: ``description`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatetaskResult``: ``success``, ``taskId``, ``messageId``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The tasks
                module is not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                could not be created: no rights or wrong parameters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createtask``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
        """
        return self._call(
            _MESSAGE__CREATETASK,
            {
                "messageId": message_id,
                "title": title,
                "responsibleId": responsible_id,
                "description": description,
            },
            extra_params,
        )

    def forward(
        self,
        *,
        forward_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[object] | NotGiven = NOT_GIVEN,
        bcc: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageForwardResult:
        """Forward an e-mail to other recipients.

        Args:
            forward_message_id: E-mail to forward. Required.
            from_: E-mail address of the sender. Required.
            to: E-mail addresses of the recipients. Required.
            subject: Subject line of the e-mail. Required.
            body: Text of the e-mail, plain or basic HTML. Required.
            cc: Addresses that get a copy of the e-mail.
            bcc: Addresses that get a hidden copy of the e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageForwardResult``: ``success``, ``to``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                to forward, forwardMessageId, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The sender
                from is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                recipients to are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The subject
                is missing. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The text body is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                could not be forwarded; it may be gone or out of reach.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                addresses in to is a correct recipient.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Some
                recipients in to, cc or bcc are malformed or not available.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.forward``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
        """
        return self._call(
            _MESSAGE__FORWARD,
            {
                "forwardMessageId": forward_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra_params,
        )

    def get(
        self,
        *,
        id: int,
        select: Sequence[
            Literal[
                "id",
                "mailboxId",
                "mailboxEmail",
                "subject",
                "from",
                "to",
                "cc",
                "date",
                "isSeen",
                "hasAttachments",
                "url",
                "bindings",
                "body",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageGetResult:
        """Read one e-mail by its identifier.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (identifier of the e-mail),
                ``mailboxId`` (identifier of the mailbox), ``mailboxEmail`` (address of the
                mailbox), ``subject`` (subject line), ``from`` (sender), ``to`` (recipients),
                ``cc`` (copy recipients), ``date`` (date of the e-mail), ``isSeen`` (whether it
                has been read), ``hasAttachments`` (whether it has attachments), ``url``
                (address of its page), ``bindings`` (objects it is linked to), ``body`` (text of
                the e-mail).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No object has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.get``. Scope: ``mail``. Who may call: users with access
        to the mailbox that holds the e-mail. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
        """
        return self._call(_MESSAGE__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        mailbox_id: int | NotGiven = NOT_GIVEN,
        search_query: str | NotGiven = NOT_GIVEN,
        date_from: str | NotGiven = NOT_GIVEN,
        date_to: str | NotGiven = NOT_GIVEN,
        is_seen: bool | NotGiven = NOT_GIVEN,
        has_attachments: bool | NotGiven = NOT_GIVEN,
        folder: str | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[MessageListItem]:
        """List e-mails by mailbox, folder, period, search text and flags.

        Args:
            mailbox_id: Identifier of the mailbox.
            search_query: Text to find in e-mails and their metadata.
            date_from: Event start (Y-m-d H:i:s), or start of the search period (ISO 8601).
            date_to: Event end (Y-m-d H:i:s), or end of the search period (ISO 8601).
            is_seen: Whether the e-mail has been read.
            has_attachments: Whether the e-mail has attachments.
            folder: Name or path of a mail folder; mandatory for action move.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The dateFrom
                is not in ISO 8601 format.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The dateTo
                is not in ISO 8601 format.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.list``. Scope: ``mail``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
        """
        return self._list(
            _MESSAGE__LIST,
            {
                "mailboxId": mailbox_id,
                "searchQuery": search_query,
                "dateFrom": date_from,
                "dateTo": date_to,
                "isSeen": is_seen,
                "hasAttachments": has_attachments,
                "folder": folder,
                "pagination": pagination,
            },
            extra_params,
        )

    def movetofolder(
        self,
        *,
        message_ids: Sequence[int],
        action: str,
        folder: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageMovetofolderResult:
        """Move e-mails to a folder, to spam or to the trash.

        Args:
            message_ids: E-mails to move, all from one folder of one mailbox. Required.
            action: What to do with the messages: move, spam or delete (to trash). Required.
            folder: Name or path of a mail folder; mandatory for action move.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageMovetofolderResult``: ``success``, ``movedCount``, ``action``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory messageIds are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mails
                come from more than one folder.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The folder
                is missing although the action is move.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The value of
                `action` is none of `move`, `spam` and `delete`.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                e-mails exists or is open to the caller.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mails
                come from more than one mailbox.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.movetofolder``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mails. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
        """
        return self._call(
            _MESSAGE__MOVETOFOLDER,
            {"messageIds": message_ids, "action": action, "folder": folder},
            extra_params,
        )

    def removecrmactivity(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Detach an e-mail from its CRM activity.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory messageId is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The caller
                has no access to CRM.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The caller
                may not delete the CRM activity.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.removecrmactivity``. Scope: ``mail``. Who may call: users
        with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
        """
        return self._call(_MESSAGE__REMOVECRMACTIVITY, {"messageId": message_id}, extra_params)

    def reply(
        self,
        *,
        reply_to_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[object] | NotGiven = NOT_GIVEN,
        bcc: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageReplyResult:
        """Answer an e-mail.

        Args:
            reply_to_message_id: E-mail to answer. Required.
            from_: E-mail address of the sender. Required.
            to: E-mail addresses of the recipients. Required.
            subject: Subject line of the e-mail. Required.
            body: Text of the e-mail, plain or basic HTML. Required.
            cc: Addresses that get a copy of the e-mail.
            bcc: Addresses that get a hidden copy of the e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageReplyResult``: ``success``, ``to``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                to answer, replyToMessageId, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The sender
                from is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                recipients to are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The subject
                is missing. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The text body is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The reply
                could not be sent: the e-mail is out of reach or its data are wrong.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                addresses in to is a correct recipient.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Some
                recipients in to, cc or bcc are malformed or not available.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.reply``. Scope: ``mail``. Who may call: users with access
        to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
        """
        return self._call(
            _MESSAGE__REPLY,
            {
                "replyToMessageId": reply_to_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra_params,
        )

    def send(
        self,
        *,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[object] | NotGiven = NOT_GIVEN,
        bcc: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageSendResult:
        """Send a new e-mail from one of the available senders.

        Args:
            from_: E-mail address of the sender. Required.
            to: E-mail addresses of the recipients. Required.
            subject: Subject line of the e-mail. Required.
            body: Text of the e-mail, plain or basic HTML. Required.
            cc: Addresses that get a copy of the e-mail.
            bcc: Addresses that get a hidden copy of the e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageSendResult``: ``success``, ``to``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The sender
                from is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                recipients to are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The subject
                is missing. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The text body is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                could not be sent: sender not available or wrong parameters.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                addresses in to is a valid recipient.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Some
                recipients in to, cc or bcc are malformed or not available.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.send``. Scope: ``mail``. Who may call: users with access
        to the mailbox. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
        """
        return self._call(
            _MESSAGE__SEND,
            {"from": from_, "to": to, "subject": subject, "body": body, "cc": cc, "bcc": bcc},
            extra_params,
        )

    def thread(
        self,
        *,
        id: int,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[MessageThreadResult]:
        """Get the whole conversation that an e-mail belongs to.

        Args:
            id: Identifier. Required.
            limit: Largest number of entries to answer with. Default: ``20``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageThreadResult``: ``id``, ``subject``, ``from``, ``to``, ``cc``,
            ``date``, ``body``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No object has this
                identifier. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks
                the rights, or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.thread``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
        """
        return self._call(_MESSAGE__THREAD, {"id": id, "limit": limit}, extra_params)


class AsyncV3MailMessageMethods(AsyncNamespace):
    """Methods of ``v3.mail.message``."""

    @property
    def field(self) -> AsyncV3MailMessageFieldMethods:
        """Methods of ``v3.mail.message.field``."""
        return AsyncV3MailMessageFieldMethods(self._caller)

    async def createcalendarevent(
        self,
        *,
        message_id: int,
        date_from: str,
        date_to: str,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatecalendareventResult:
        """Create a calendar event out of an e-mail.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            date_from: Event start (Y-m-d H:i:s), or start of the search period (ISO 8601).
                Required.
            date_to: Event end (Y-m-d H:i:s), or end of the search period (ISO 8601). Required.
            name: ``name`` of the request.
            description: ``description`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatecalendareventResult``: ``success``, ``eventId``, ``messageId``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The start of
                the event, dateFrom, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The end of
                the event, dateTo, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The date
                does not follow the form Y-m-d H:i:s.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The calendar
                event could not be created: wrong parameters or no calendar module.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The calendar
                module is not installed. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The
                caller lacks the rights, or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createcalendarevent``. Scope: ``mail``. Who may call:
        users with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
        """
        return await self._call(
            _MESSAGE__CREATECALENDAREVENT,
            {
                "messageId": message_id,
                "dateFrom": date_from,
                "dateTo": date_to,
                "name": name,
                "description": description,
            },
            extra_params,
        )

    async def createchat(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatechatResult:
        """Create a chat out of an e-mail, or get the one made before.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatechatResult``: ``success``, ``chatId``, ``messageId``,
            ``existing``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The im and
                intranet modules are not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Another call
                is creating the chat right now; try again later.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The chat
                could not be created; the caller may lack the rights.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createchat``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
        """
        return await self._call(_MESSAGE__CREATECHAT, {"messageId": message_id}, extra_params)

    async def createcrmactivity(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Record an e-mail in CRM as an activity.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The CRM
                module is not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                could not be added to CRM now: no CRM rights, or try again later.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createcrmactivity``. Scope: ``mail``. Who may call: users
        with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
        """
        return await self._call(
            _MESSAGE__CREATECRMACTIVITY, {"messageId": message_id}, extra_params
        )

    async def createfeedpost(
        self,
        *,
        message_id: int,
        title: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatefeedpostResult:
        """Publish an e-mail as a post in the News Feed.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            title: ``title`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatefeedpostResult``: ``success``, ``postId``, ``messageId``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The blog and
                socialnetwork modules are not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The user has
                no blog. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                post could not be created: no rights or wrong parameters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createfeedpost``. Scope: ``mail``. Who may call: users
        with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
        """
        return await self._call(
            _MESSAGE__CREATEFEEDPOST, {"messageId": message_id, "title": title}, extra_params
        )

    async def createtask(
        self,
        *,
        message_id: int,
        title: str | NotGiven = NOT_GIVEN,
        responsible_id: int | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageCreatetaskResult:
        """Create a task out of an e-mail.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            title: ``title`` of the request.
            responsible_id: Identifier of the responsible user.
            description: ``description`` of the request.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageCreatetaskResult``: ``success``, ``taskId``, ``messageId``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                messageId is missing or not a whole number above 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The tasks
                module is not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The task
                could not be created: no rights or wrong parameters.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.createtask``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
        """
        return await self._call(
            _MESSAGE__CREATETASK,
            {
                "messageId": message_id,
                "title": title,
                "responsibleId": responsible_id,
                "description": description,
            },
            extra_params,
        )

    async def forward(
        self,
        *,
        forward_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[object] | NotGiven = NOT_GIVEN,
        bcc: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageForwardResult:
        """Forward an e-mail to other recipients.

        Args:
            forward_message_id: E-mail to forward. Required.
            from_: E-mail address of the sender. Required.
            to: E-mail addresses of the recipients. Required.
            subject: Subject line of the e-mail. Required.
            body: Text of the e-mail, plain or basic HTML. Required.
            cc: Addresses that get a copy of the e-mail.
            bcc: Addresses that get a hidden copy of the e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageForwardResult``: ``success``, ``to``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                to forward, forwardMessageId, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The sender
                from is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                recipients to are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The subject
                is missing. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The text body is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                could not be forwarded; it may be gone or out of reach.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                addresses in to is a correct recipient.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Some
                recipients in to, cc or bcc are malformed or not available.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.forward``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
        """
        return await self._call(
            _MESSAGE__FORWARD,
            {
                "forwardMessageId": forward_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra_params,
        )

    async def get(
        self,
        *,
        id: int,
        select: Sequence[
            Literal[
                "id",
                "mailboxId",
                "mailboxEmail",
                "subject",
                "from",
                "to",
                "cc",
                "date",
                "isSeen",
                "hasAttachments",
                "url",
                "bindings",
                "body",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageGetResult:
        """Read one e-mail by its identifier.

        Args:
            id: Identifier. Required.
            select: Fields to answer with. One of ``id`` (identifier of the e-mail),
                ``mailboxId`` (identifier of the mailbox), ``mailboxEmail`` (address of the
                mailbox), ``subject`` (subject line), ``from`` (sender), ``to`` (recipients),
                ``cc`` (copy recipients), ``date`` (date of the e-mail), ``isSeen`` (whether it
                has been read), ``hasAttachments`` (whether it has attachments), ``url``
                (address of its page), ``bindings`` (objects it is linked to), ``body`` (text of
                the e-mail).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No object has this
                identifier.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.get``. Scope: ``mail``. Who may call: users with access
        to the mailbox that holds the e-mail. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
        """
        return await self._call(_MESSAGE__GET, {"id": id, "select": select}, extra_params)

    def list(
        self,
        *,
        mailbox_id: int | NotGiven = NOT_GIVEN,
        search_query: str | NotGiven = NOT_GIVEN,
        date_from: str | NotGiven = NOT_GIVEN,
        date_to: str | NotGiven = NOT_GIVEN,
        is_seen: bool | NotGiven = NOT_GIVEN,
        has_attachments: bool | NotGiven = NOT_GIVEN,
        folder: str | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[MessageListItem]:
        """List e-mails by mailbox, folder, period, search text and flags.

        Args:
            mailbox_id: Identifier of the mailbox.
            search_query: Text to find in e-mails and their metadata.
            date_from: Event start (Y-m-d H:i:s), or start of the search period (ISO 8601).
            date_to: Event end (Y-m-d H:i:s), or end of the search period (ISO 8601).
            is_seen: Whether the e-mail has been read.
            has_attachments: Whether the e-mail has attachments.
            folder: Name or path of a mail folder; mandatory for action move.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The dateFrom
                is not in ISO 8601 format.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The dateTo
                is not in ISO 8601 format.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.list``. Scope: ``mail``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
        """
        return self._list(
            _MESSAGE__LIST,
            {
                "mailboxId": mailbox_id,
                "searchQuery": search_query,
                "dateFrom": date_from,
                "dateTo": date_to,
                "isSeen": is_seen,
                "hasAttachments": has_attachments,
                "folder": folder,
                "pagination": pagination,
            },
            extra_params,
        )

    async def movetofolder(
        self,
        *,
        message_ids: Sequence[int],
        action: str,
        folder: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageMovetofolderResult:
        """Move e-mails to a folder, to spam or to the trash.

        Args:
            message_ids: E-mails to move, all from one folder of one mailbox. Required.
            action: What to do with the messages: move, spam or delete (to trash). Required.
            folder: Name or path of a mail folder; mandatory for action move.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageMovetofolderResult``: ``success``, ``movedCount``, ``action``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory messageIds are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mails
                come from more than one folder.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The folder
                is missing although the action is move.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The value of
                `action` is none of `move`, `spam` and `delete`.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                e-mails exists or is open to the caller.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mails
                come from more than one mailbox.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.movetofolder``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mails. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
        """
        return await self._call(
            _MESSAGE__MOVETOFOLDER,
            {"messageIds": message_ids, "action": action, "folder": folder},
            extra_params,
        )

    async def removecrmactivity(
        self,
        *,
        message_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Detach an e-mail from its CRM activity.

        Args:
            message_id: Identifier of the message or e-mail. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory messageId is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The caller
                has no access to CRM.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The caller
                may not delete the CRM activity.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                has been deleted or moved, or the caller cannot reach it.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.removecrmactivity``. Scope: ``mail``. Who may call: users
        with access to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
        """
        return await self._call(
            _MESSAGE__REMOVECRMACTIVITY, {"messageId": message_id}, extra_params
        )

    async def reply(
        self,
        *,
        reply_to_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[object] | NotGiven = NOT_GIVEN,
        bcc: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageReplyResult:
        """Answer an e-mail.

        Args:
            reply_to_message_id: E-mail to answer. Required.
            from_: E-mail address of the sender. Required.
            to: E-mail addresses of the recipients. Required.
            subject: Subject line of the e-mail. Required.
            body: Text of the e-mail, plain or basic HTML. Required.
            cc: Addresses that get a copy of the e-mail.
            bcc: Addresses that get a hidden copy of the e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageReplyResult``: ``success``, ``to``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                to answer, replyToMessageId, is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The sender
                from is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                recipients to are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The subject
                is missing. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The text body is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The reply
                could not be sent: the e-mail is out of reach or its data are wrong.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                addresses in to is a correct recipient.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Some
                recipients in to, cc or bcc are malformed or not available.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.reply``. Scope: ``mail``. Who may call: users with access
        to the mailbox that holds the e-mail. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
        """
        return await self._call(
            _MESSAGE__REPLY,
            {
                "replyToMessageId": reply_to_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra_params,
        )

    async def send(
        self,
        *,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[object] | NotGiven = NOT_GIVEN,
        bcc: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageSendResult:
        """Send a new e-mail from one of the available senders.

        Args:
            from_: E-mail address of the sender. Required.
            to: E-mail addresses of the recipients. Required.
            subject: Subject line of the e-mail. Required.
            body: Text of the e-mail, plain or basic HTML. Required.
            cc: Addresses that get a copy of the e-mail.
            bcc: Addresses that get a hidden copy of the e-mail.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageSendResult``: ``success``, ``to``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The sender
                from is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                recipients to are missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The subject
                is missing. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The text body is missing.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The e-mail
                could not be sent: sender not available or wrong parameters.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: None of the
                addresses in to is a valid recipient.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Some
                recipients in to, cc or bcc are malformed or not available.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.send``. Scope: ``mail``. Who may call: users with access
        to the mailbox. Writes.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
        """
        return await self._call(
            _MESSAGE__SEND,
            {"from": from_, "to": to, "subject": subject, "body": body, "cc": cc, "bcc": bcc},
            extra_params,
        )

    async def thread(
        self,
        *,
        id: int,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> _builtins.list[MessageThreadResult]:
        """Get the whole conversation that an e-mail belongs to.

        Args:
            id: Identifier. Required.
            limit: Largest number of entries to answer with. Default: ``20``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageThreadResult``: ``id``, ``subject``, ``from``, ``to``, ``cc``,
            ``date``, ``body``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The
                mandatory field id is missing.
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: No object has this
                identifier. ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks
                the rights, or the scope mail is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.thread``. Scope: ``mail``. Who may call: users with
        access to the mailbox that holds the e-mail. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
        """
        return await self._call(_MESSAGE__THREAD, {"id": id, "limit": limit}, extra_params)


class V3MailMessageFieldMethods(Namespace):
    """Methods of ``v3.mail.message.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageFieldGetResult:
        """Describe one field of e-mails by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.field.get``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
        """
        return self._call(_MESSAGE__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageFieldListResult:
        """Describe all fields of e-mails.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.field.list``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
        """
        return self._call(_MESSAGE__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3MailMessageFieldMethods(AsyncNamespace):
    """Methods of ``v3.mail.message.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageFieldGetResult:
        """Describe one field of e-mails by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.field.get``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
        """
        return await self._call(
            _MESSAGE__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> MessageFieldListResult:
        """Describe all fields of e-mails.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``MessageFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.message.field.list``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
        """
        return await self._call(_MESSAGE__FIELD__LIST, {"select": select}, extra_params)


class V3MailRecipientMethods(Namespace):
    """Methods of ``v3.mail.recipient``."""

    @property
    def field(self) -> V3MailRecipientFieldMethods:
        """Methods of ``v3.mail.recipient.field``."""
        return V3MailRecipientFieldMethods(self._caller)

    def listcontacts(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RecipientListcontactsItem]:
        """Find recipients among the current user's mail contacts.

        Args:
            query: Search text; documents need 3 to 200 characters.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.listcontacts``. Scope: ``mail``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
        """
        return self._list(
            _RECIPIENT__LISTCONTACTS, {"query": query, "pagination": pagination}, extra_params
        )

    def listemployees(
        self,
        *,
        query: str,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[RecipientListemployeesItem]:
        """Find recipients among employees by name or e-mail.

        Args:
            query: Search text; documents need 3 to 200 characters. Required.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The search
                string query is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.listemployees``. Scope: ``mail``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
        """
        return self._list(
            _RECIPIENT__LISTEMPLOYEES, {"query": query, "pagination": pagination}, extra_params
        )


class AsyncV3MailRecipientMethods(AsyncNamespace):
    """Methods of ``v3.mail.recipient``."""

    @property
    def field(self) -> AsyncV3MailRecipientFieldMethods:
        """Methods of ``v3.mail.recipient.field``."""
        return AsyncV3MailRecipientFieldMethods(self._caller)

    def listcontacts(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RecipientListcontactsItem]:
        """Find recipients among the current user's mail contacts.

        Args:
            query: Search text; documents need 3 to 200 characters.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.listcontacts``. Scope: ``mail``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
        """
        return self._list(
            _RECIPIENT__LISTCONTACTS, {"query": query, "pagination": pagination}, extra_params
        )

    def listemployees(
        self,
        *,
        query: str,
        pagination: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[RecipientListemployeesItem]:
        """Find recipients among employees by name or e-mail.

        Args:
            query: Search text; documents need 3 to 200 characters. Required.
            pagination: Page to answer with: number of the page, entries per page (limit),
                offset.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: The entries. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: A pagination value is
                not a number, or limit is 0.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The search
                string query is missing.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.listemployees``. Scope: ``mail``. Who may call: any
        user. Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
        """
        return self._list(
            _RECIPIENT__LISTEMPLOYEES, {"query": query, "pagination": pagination}, extra_params
        )


class V3MailRecipientFieldMethods(Namespace):
    """Methods of ``v3.mail.recipient.field``."""

    def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecipientFieldGetResult:
        """Describe one field of mail recipients by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecipientFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.field.get``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
        """
        return self._call(_RECIPIENT__FIELD__GET, {"name": name, "select": select}, extra_params)

    def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecipientFieldListResult:
        """Describe all fields of mail recipients.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecipientFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.field.list``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
        """
        return self._call(_RECIPIENT__FIELD__LIST, {"select": select}, extra_params)


class AsyncV3MailRecipientFieldMethods(AsyncNamespace):
    """Methods of ``v3.mail.recipient.field``."""

    async def get(
        self,
        *,
        name: str,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecipientFieldGetResult:
        """Describe one field of mail recipients by its name.

        Args:
            name: Required.
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecipientFieldGetResult``: ``item``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: No field has
                this name. ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                The name of the field is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.field.get``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
        """
        return await self._call(
            _RECIPIENT__FIELD__GET, {"name": name, "select": select}, extra_params
        )

    async def list(
        self,
        *,
        select: Sequence[
            Literal[
                "name",
                "type",
                "title",
                "description",
                "validationRules",
                "requiredGroups",
                "filterable",
                "sortable",
                "editable",
                "multiple",
                "elementType",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> RecipientFieldListResult:
        """Describe all fields of mail recipients.

        Args:
            select: Fields to answer with. One of ``name`` (field name), ``type`` (data type),
                ``title``, ``description``, ``validationRules`` (checks on the value),
                ``requiredGroups`` (groups that need the field), ``filterable`` (whether filters
                may use it), ``sortable`` (whether sorting may use it), ``editable`` (whether it
                may be changed), ``multiple`` (whether it holds several values), ``elementType``
                (type of elements in composite fields).
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``RecipientFieldListResult``: ``items``.

        Raises:
            APIError: the portal refused the call.
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: The caller lacks the rights,
                or the scope mail is missing.
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: The select names
                something that field descriptions do not have.
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: The select parameter is not
                an array of strings.
            HTTPError, TransportError: no answer of the API came.

        REST 3.0 method ``mail.recipient.field.list``. Scope: ``mail``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
        """
        return await self._call(_RECIPIENT__FIELD__LIST, {"select": select}, extra_params)
