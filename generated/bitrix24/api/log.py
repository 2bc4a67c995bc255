# Generated from spec/log: edit the spec there, then run python -m generator build.
"""Methods of ``log``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class BlogcommentUserGetResultComments(TypedDict):
    """Comments that were found."""

    id: int
    """Identifier."""
    comment_id: int
    """Comment in the News Feed."""
    log_id: int
    """News Feed entry under which the comment stands."""
    date: str
    text: str
    attach: list[int]
    """Attachments, or whether there are any."""


class BlogcommentUserGetResultFilesImage(TypedDict):
    """What ``image`` holds."""

    width: int
    height: int


class BlogcommentUserGetResultFiles(TypedDict):
    """Files attached to the comment."""

    id: int
    """Identifier."""
    date: str
    type: str
    """Kind of the attached file, such as image."""
    name: str
    size: int
    image: BlogcommentUserGetResultFilesImage
    authorId: int
    """Identifier of the author."""
    authorName: str
    """Name of the file's author."""
    urlPreview: str
    """Whether to show link previews; for a file, link to its preview."""
    urlShow: str
    """Link that shows the file."""
    urlDownload: str
    """Link that downloads the file."""


class BlogcommentUserGetResult(TypedDict):
    """What ``result`` holds."""

    comments: list[BlogcommentUserGetResultComments]
    """Comments that were found."""
    files: dict[str, BlogcommentUserGetResultFiles]
    """Files attached to the comment."""


class BlogpostGetItemUfBlogPostDocSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    LIST_WIDTH: int
    """Largest display width in lists."""
    LIST_HEIGHT: int
    """Height of the list, or of the preview in it."""
    MAX_SHOW_SIZE: int
    """Largest file size that lists display, 0 for no limit."""
    MAX_ALLOWED_SIZE: int
    """Largest file size that may be uploaded, 0 for no check."""
    EXTENSIONS: list[Any]
    """File extensions that may be uploaded."""
    TARGET_BLANK: str
    """Whether links open in a new window."""
    DEFAULT_VIEW: Any
    """View of the files by default."""


class BlogpostGetItemUfBlogPostDocUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    EDIT_CALLBACK: list[str]
    """Handler that renders the field for editing."""
    VIEW_CALLBACK: list[str]
    """Handler that renders the field for viewing."""
    USE_FIELD_COMPONENT: bool
    """Whether the standard field component is used."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""


class BlogpostGetItemUfBlogPostDoc(TypedDict):
    """Custom field that holds files of the post."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: BlogpostGetItemUfBlogPostDocSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: Any
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: Any
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfBlogPostDocUserType
    """Description of the custom field's type."""
    VALUE: bool
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItemUfBlogPostUrlPrvUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""


class BlogpostGetItemUfBlogPostUrlPrv(TypedDict):
    """Preview of a link found in the text, if it was made."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: list[Any]
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: Any
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: Any
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfBlogPostUrlPrvUserType
    """Description of the custom field's type."""
    VALUE: Any
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItemUfGratitudeSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    MIN_VALUE: int
    """Smallest value allowed."""
    MAX_VALUE: int
    """Largest value allowed."""
    DEFAULT_VALUE: Any
    """Value taken when none is given."""


class BlogpostGetItemUfGratitudeUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    EDIT_CALLBACK: list[str]
    """Handler that renders the field for editing."""
    VIEW_CALLBACK: list[str]
    """Handler that renders the field for viewing."""
    USE_FIELD_COMPONENT: bool
    """Whether the standard field component is used."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""


class BlogpostGetItemUfGratitude(TypedDict):
    """Service field of the thank-you feature."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: BlogpostGetItemUfGratitudeSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: Any
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: Any
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfGratitudeUserType
    """Description of the custom field's type."""
    VALUE: Any
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItemUfBlogPostFileSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    IBLOCK_ID: Any
    """Identifier of the information block."""
    SECTION_ID: Any
    """Identifier of the section, calendar or resource."""


class BlogpostGetItemUfBlogPostFileUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""
    TAG: list[str]
    """Additional tags of the field type."""


class BlogpostGetItemUfBlogPostFileCustomData(TypedDict):
    """Additional data of the field."""

    PHOTO_TEMPLATE: str


class BlogpostGetItemUfBlogPostFile(TypedDict):
    """Field with the Drive files attached to the post."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: BlogpostGetItemUfBlogPostFileSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: Any
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: Any
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfBlogPostFileUserType
    """Description of the custom field's type."""
    VALUE: list[int]
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: str
    """Value of the field before formatting."""
    CUSTOM_DATA: BlogpostGetItemUfBlogPostFileCustomData
    """Additional data of the field."""


class BlogpostGetItemUfBlogPostImprtntSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    SIZE: int
    """Size of the file in bytes; for an input field, its width."""
    MIN_VALUE: int
    """Smallest value allowed."""
    MAX_VALUE: int
    """Largest value allowed."""
    DEFAULT_VALUE: Any
    """Value taken when none is given."""


class BlogpostGetItemUfBlogPostImprtntUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    EDIT_CALLBACK: list[str]
    """Handler that renders the field for editing."""
    VIEW_CALLBACK: list[str]
    """Handler that renders the field for viewing."""
    USE_FIELD_COMPONENT: bool
    """Whether the standard field component is used."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""


class BlogpostGetItemUfBlogPostImprtnt(TypedDict):
    """Field that tells whether the post is important."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: BlogpostGetItemUfBlogPostImprtntSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: str
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: str
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: str
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfBlogPostImprtntUserType
    """Description of the custom field's type."""
    VALUE: Any
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItemUfImprtantDateEndSettingsDefaultValue(TypedDict):
    """Value taken when none is given."""

    TYPE: str
    """Kind of default value, such as NONE."""
    VALUE: str


class BlogpostGetItemUfImprtantDateEndSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    DEFAULT_VALUE: BlogpostGetItemUfImprtantDateEndSettingsDefaultValue
    """Value taken when none is given."""
    USE_SECOND: str
    """Whether the time includes seconds."""
    USE_TIMEZONE: str
    """Whether time zones are taken into account."""


class BlogpostGetItemUfImprtantDateEndUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    EDIT_CALLBACK: list[str]
    """Handler that renders the field for editing."""
    VIEW_CALLBACK: list[str]
    """Handler that renders the field for viewing."""
    USE_FIELD_COMPONENT: bool
    """Whether the standard field component is used."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""


class BlogpostGetItemUfImprtantDateEnd(TypedDict):
    """Field with the date and time when importance ends."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: BlogpostGetItemUfImprtantDateEndSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: str
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: str
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfImprtantDateEndUserType
    """Description of the custom field's type."""
    VALUE: str
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItemUfBlogPostVoteSettingsUniqueIpDelay(TypedDict):
    """Wait before another vote from the same IP address."""

    DELAY: str
    """Length of the wait, in units of DELAY_TYPE."""
    DELAY_TYPE: str
    """Unit of the wait, such as D for days."""


class BlogpostGetItemUfBlogPostVoteSettings(TypedDict):
    """Further settings; which ones depends on the type."""

    CHANNEL_ID: int
    """Poll group to which the field's polls belong."""
    UNIQUE: int
    """Number code of the checks against repeated votes."""
    UNIQUE_IP_DELAY: BlogpostGetItemUfBlogPostVoteSettingsUniqueIpDelay
    """Wait before another vote from the same IP address."""
    NOTIFY: str
    """Code of the way in which votes are notified."""


class BlogpostGetItemUfBlogPostVoteUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""


class BlogpostGetItemUfBlogPostVote(TypedDict):
    """Data of the poll attached to the post."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: BlogpostGetItemUfBlogPostVoteSettings
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: Any
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: Any
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfBlogPostVoteUserType
    """Description of the custom field's type."""
    VALUE: Any
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItemUfMailMessageUserType(TypedDict):
    """Description of the custom field's type."""

    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    CLASS_NAME: str
    """PHP class that handles the field type."""
    DESCRIPTION: str
    BASE_TYPE: str
    """Basic data type of the field's value."""
    VIEW_CALLBACK: list[str]
    """Handler that renders the field for viewing."""
    EDIT_CALLBACK: list[str]
    """Handler that renders the field for editing."""
    onBeforeSave: list[str]
    """PHP handler run before the field's value is saved."""
    onDelete: list[str]
    """PHP handler run when the field's value is deleted."""


class BlogpostGetItemUfMailMessage(TypedDict):
    """Field that ties the post to an e-mail."""

    ID: str
    """Identifier."""
    ENTITY_ID: str
    """Identifier of the object that the entry belongs to."""
    FIELD_NAME: str
    """Code of the field."""
    USER_TYPE_ID: str
    """Data type of the custom field, e.g. string, double or datetime."""
    XML_ID: str
    """External identifier."""
    SORT: str
    """Sort index: lower comes first."""
    MULTIPLE: str
    """Whether several values are allowed: Y or N."""
    MANDATORY: str
    """Whether a value is required: Y or N."""
    SHOW_FILTER: str
    """Whether and how filters show the field: Y, N, I (exact), E (mask) or S (substring)."""
    SHOW_IN_LIST: str
    """Whether lists show the field."""
    EDIT_IN_LIST: str
    """Whether users may edit the value."""
    IS_SEARCHABLE: str
    """Whether values of the field take part in search."""
    SETTINGS: Any
    """Further settings; which ones depends on the type."""
    EDIT_FORM_LABEL: Any
    """Label in the edit form: a text, or texts by language."""
    LIST_COLUMN_LABEL: Any
    """Column heading in lists: a text, or texts by language."""
    LIST_FILTER_LABEL: Any
    """Label in the list filter: a text, or texts by language."""
    ERROR_MESSAGE: Any
    """Text of the error; for a custom field, shown when a value is invalid."""
    HELP_MESSAGE: Any
    """Hint for the field: a text, or texts by language."""
    USER_TYPE: BlogpostGetItemUfMailMessageUserType
    """Description of the custom field's type."""
    VALUE: Any
    ENTITY_VALUE_ID: int
    """Post to which the field value belongs."""
    VALUE_EXISTS: bool
    """Whether the field has a value."""
    VALUE_RAW: Any
    """Value of the field before formatting."""
    CUSTOM_DATA: list[Any]
    """Additional data of the field."""


class BlogpostGetItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    BLOG_ID: int | str
    """Blog that holds the post."""
    PUBLISH_STATUS: str
    """Publication status of the post."""
    TITLE: str
    AUTHOR_ID: int | str
    """Author of the post."""
    ENABLE_COMMENTS: str
    """Whether the post may be commented on."""
    NUM_COMMENTS: int | str
    """Number of comments on the post."""
    CODE: str | None
    """Symbolic code."""
    MICRO: str
    """Whether the post is a micro post."""
    DETAIL_TEXT: str
    """Text of the post."""
    DATE_PUBLISH: str
    """When the post was published."""
    CATEGORY_ID: str
    """Identifiers of the post's tags, comma-separated."""
    HAS_SOCNET_ALL: str
    """Whether the post is addressed to all authorised users."""
    HAS_TAGS: str
    """Whether the post has tags."""
    HAS_IMAGES: str
    """Whether the post has images."""
    HAS_PROPS: str
    """Whether the post has custom fields."""
    HAS_COMMENT_IMAGES: str | None
    """Whether the comments have images."""
    UF_BLOG_POST_DOC: BlogpostGetItemUfBlogPostDoc
    """Custom field that holds files of the post."""
    UF_BLOG_POST_URL_PRV: BlogpostGetItemUfBlogPostUrlPrv
    """Preview of a link found in the text, if it was made."""
    UF_GRATITUDE: BlogpostGetItemUfGratitude
    """Service field of the thank-you feature."""
    UF_BLOG_POST_FILE: BlogpostGetItemUfBlogPostFile
    """Field with the Drive files attached to the post."""
    UF_BLOG_POST_IMPRTNT: BlogpostGetItemUfBlogPostImprtnt
    """Field that tells whether the post is important."""
    UF_IMPRTANT_DATE_END: BlogpostGetItemUfImprtantDateEnd
    """Field with the date and time when importance ends."""
    UF_BLOG_POST_VOTE: BlogpostGetItemUfBlogPostVote
    """Data of the poll attached to the post."""
    UF_MAIL_MESSAGE: BlogpostGetItemUfMailMessage
    """Field that ties the post to an e-mail."""
    FILES: list[int]
    """Files to attach, or identifiers of attached ones."""


_BLOGCOMMENT__ADD: Final[Endpoint[int]] = Endpoint("log.blogcomment.add")
_BLOGCOMMENT__DELETE: Final[Endpoint[bool]] = Endpoint("log.blogcomment.delete")
_BLOGCOMMENT__USER__GET: Final[Endpoint[BlogcommentUserGetResult]] = Endpoint(
    "log.blogcomment.user.get", write=False
)
_BLOGPOST__ADD: Final[Endpoint[int]] = Endpoint("log.blogpost.add")
_BLOGPOST__DELETE: Final[Endpoint[bool]] = Endpoint("log.blogpost.delete")
_BLOGPOST__GET: Final[ListEndpoint[BlogpostGetItem]] = ListEndpoint(
    "log.blogpost.get", Paging("start", (), 50, id="ID")
)
_BLOGPOST__SHARE: Final[Endpoint[bool]] = Endpoint("log.blogpost.share")
_BLOGPOST__UPDATE: Final[Endpoint[int]] = Endpoint("log.blogpost.update")
_BLOGPOST__GETUSERS__IMPORTANT: Final[Endpoint[list[str]]] = Endpoint(
    "log.blogpost.getusers.important", write=False
)


class LogMethods(Namespace):
    """Methods of ``log``."""

    @property
    def blogcomment(self) -> LogBlogcommentMethods:
        """Methods of ``log.blogcomment``."""
        return LogBlogcommentMethods(self._caller)

    @property
    def blogpost(self) -> LogBlogpostMethods:
        """Methods of ``log.blogpost``."""
        return LogBlogpostMethods(self._caller)


class AsyncLogMethods(AsyncNamespace):
    """Methods of ``log``."""

    @property
    def blogcomment(self) -> AsyncLogBlogcommentMethods:
        """Methods of ``log.blogcomment``."""
        return AsyncLogBlogcommentMethods(self._caller)

    @property
    def blogpost(self) -> AsyncLogBlogpostMethods:
        """Methods of ``log.blogpost``."""
        return AsyncLogBlogpostMethods(self._caller)


class LogBlogcommentMethods(Namespace):
    """Methods of ``log.blogcomment``."""

    @property
    def user(self) -> LogBlogcommentUserMethods:
        """Methods of ``log.blogcomment.user``."""
        return LogBlogcommentUserMethods(self._caller)

    def add(
        self,
        *,
        post_id: int,
        text: str,
        files: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Comment on a News Feed post.

        Args:
            post_id: Identifier of the News Feed post. Required.
            text: Comment text, also used to detect duplicates. Required.
            files: Files to attach, or identifiers of attached ones.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The blog module is not installed on
                the account. No code: The News Feed post does not exist or is out of the
                caller's reach. No code: The blog that holds the post could not be read. No
                code: The same comment was already published; only posts without attachments are
                checked. No code: The caller may not comment on the post. No code: The server
                failed to save the comment.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogcomment.add``. Scope: ``log``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
        """
        return self._call(
            _BLOGCOMMENT__ADD,
            {"POST_ID": post_id, "TEXT": text, "FILES": files, "USER_ID": user_id},
            extra_params,
        )

    def delete(
        self,
        *,
        comment_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a comment from the News Feed.

        Args:
            comment_id: Identifier of the comment; must be above 0. Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The comment identifier is empty or
                not valid. No code: The blog module is not installed on the account. No code:
                The caller may not delete the comment. No code: No comment has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogcomment.delete``. Scope: ``log``. Who may call: the author of the
        comment and users with full write access. Writes.

        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
        """
        return self._call(
            _BLOGCOMMENT__DELETE, {"COMMENT_ID": comment_id, "USER_ID": user_id}, extra_params
        )


class AsyncLogBlogcommentMethods(AsyncNamespace):
    """Methods of ``log.blogcomment``."""

    @property
    def user(self) -> AsyncLogBlogcommentUserMethods:
        """Methods of ``log.blogcomment.user``."""
        return AsyncLogBlogcommentUserMethods(self._caller)

    async def add(
        self,
        *,
        post_id: int,
        text: str,
        files: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Comment on a News Feed post.

        Args:
            post_id: Identifier of the News Feed post. Required.
            text: Comment text, also used to detect duplicates. Required.
            files: Files to attach, or identifiers of attached ones.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The blog module is not installed on
                the account. No code: The News Feed post does not exist or is out of the
                caller's reach. No code: The blog that holds the post could not be read. No
                code: The same comment was already published; only posts without attachments are
                checked. No code: The caller may not comment on the post. No code: The server
                failed to save the comment.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogcomment.add``. Scope: ``log``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
        """
        return await self._call(
            _BLOGCOMMENT__ADD,
            {"POST_ID": post_id, "TEXT": text, "FILES": files, "USER_ID": user_id},
            extra_params,
        )

    async def delete(
        self,
        *,
        comment_id: int,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a comment from the News Feed.

        Args:
            comment_id: Identifier of the comment; must be above 0. Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The comment identifier is empty or
                not valid. No code: The blog module is not installed on the account. No code:
                The caller may not delete the comment. No code: No comment has this identifier.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogcomment.delete``. Scope: ``log``. Who may call: the author of the
        comment and users with full write access. Writes.

        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
        """
        return await self._call(
            _BLOGCOMMENT__DELETE, {"COMMENT_ID": comment_id, "USER_ID": user_id}, extra_params
        )


class LogBlogcommentUserMethods(Namespace):
    """Methods of ``log.blogcomment.user``."""

    def get(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        first_id: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BlogcommentUserGetResult:
        """List a user's News Feed comments with their attached files.

        Args:
            user_id: Identifier of the user.
            first_id: Only records with a greater identifier are returned.
            last_id: Only records with a lesser identifier are returned.
            limit: Number of records to return, at most 100 comments or 200 posts. Default:
                ``100``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BlogcommentUserGetResult``: ``comments``, ``files``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogcomment.user.get``. Scope: ``log``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
        """
        return self._call(
            _BLOGCOMMENT__USER__GET,
            {"USER_ID": user_id, "FIRST_ID": first_id, "LAST_ID": last_id, "LIMIT": limit},
            extra_params,
        )


class AsyncLogBlogcommentUserMethods(AsyncNamespace):
    """Methods of ``log.blogcomment.user``."""

    async def get(
        self,
        *,
        user_id: int | NotGiven = NOT_GIVEN,
        first_id: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> BlogcommentUserGetResult:
        """List a user's News Feed comments with their attached files.

        Args:
            user_id: Identifier of the user.
            first_id: Only records with a greater identifier are returned.
            last_id: Only records with a lesser identifier are returned.
            limit: Number of records to return, at most 100 comments or 200 posts. Default:
                ``100``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``BlogcommentUserGetResult``: ``comments``, ``files``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogcomment.user.get``. Scope: ``log``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
        """
        return await self._call(
            _BLOGCOMMENT__USER__GET,
            {"USER_ID": user_id, "FIRST_ID": first_id, "LAST_ID": last_id, "LIMIT": limit},
            extra_params,
        )


class LogBlogpostMethods(Namespace):
    """Methods of ``log.blogpost``."""

    @property
    def getusers(self) -> LogBlogpostGetusersMethods:
        """Methods of ``log.blogpost.getusers``."""
        return LogBlogpostGetusersMethods(self._caller)

    def add(
        self,
        *,
        post_message: str,
        post_title: str | NotGiven = NOT_GIVEN,
        dest: Sequence[str] | NotGiven = NOT_GIVEN,
        sperm: Sequence[object] | NotGiven = NOT_GIVEN,
        files: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        important: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        important_date_end: str | NotGiven = NOT_GIVEN,
        site_id: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        tags: str | NotGiven = NOT_GIVEN,
        background_code: str | NotGiven = NOT_GIVEN,
        parse_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Publish a post in the News Feed.

        Args:
            post_message: Text of the post. Required.
            post_title: Title of the post.
            dest: Recipient codes: `U1` user, `SG1` workgroup, `DR1` department, `UA` all.
            sperm: Outdated form of `DEST`.
            files: Files to attach, or identifiers of attached ones.
            important: Whether the post is marked as important; `N` by default. Default: ``N``.
            important_date_end: Date and time in ISO 8601 when importance ends.
            site_id: Identifier of the site.
            user_id: Identifier of the user.
            tags: Tags of the post.
            background_code: Code of the background behind the post.
            parse_preview: Whether to add a preview of a link in the text. Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: The post could not be saved,
                for instance because its text is empty.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: The recipients of the post
                could not be worked out.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED``: The blog
                module is not installed on the account.
                ``SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND``: The blog to which the post belongs
                could not be read. No code: The server failed to create the post.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.add``. Scope: ``log``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
        """
        return self._call(
            _BLOGPOST__ADD,
            {
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": _yes_no(important),
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "TAGS": tags,
                "BACKGROUND_CODE": background_code,
                "PARSE_PREVIEW": _yes_no(parse_preview),
            },
            extra_params,
        )

    def delete(
        self,
        *,
        post_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a post from the News Feed.

        Args:
            post_id: Identifier of the News Feed post. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The `POST_ID` is not valid. ``0``:
                The blog module is not installed on the account. No code: The caller may not
                delete this message. ``0``: The server failed to delete the post.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.delete``. Scope: ``log``. Who may call: administrators and
        the author of the post. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
        """
        return self._call(_BLOGPOST__DELETE, {"POST_ID": post_id}, extra_params)

    def get(
        self,
        *,
        post_id: int | NotGiven = NOT_GIVEN,
        log_rights: Sequence[object] | NotGiven = NOT_GIVEN,
        log_date_from: str | NotGiven = NOT_GIVEN,
        log_date_to: str | NotGiven = NOT_GIVEN,
        first_id: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[BlogpostGetItem]:
        """Get a News Feed post, or list the posts that the current user may see.

        Args:
            post_id: Identifier of the News Feed post.
            log_rights: Filter: recipient codes that may see the post.
            log_date_from: Filter: earliest publication date, in ISO 8601.
            log_date_to: Filter: latest publication date, in ISO 8601.
            first_id: Only records with a greater identifier are returned.
            last_id: Only records with a lesser identifier are returned.
            limit: Number of records to return, at most 100 comments or 200 posts.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.get``. Scope: ``log``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
        """
        return self._list(
            _BLOGPOST__GET,
            {
                "POST_ID": post_id,
                "LOG_RIGHTS": log_rights,
                "LOG_DATE_FROM": log_date_from,
                "LOG_DATE_TO": log_date_to,
                "FIRST_ID": first_id,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "start": start,
            },
            extra_params,
        )

    def share(
        self,
        *,
        post_id: int,
        dest: Sequence[str],
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add recipients to a News Feed post.

        Args:
            post_id: Identifier of the News Feed post. Required.
            dest: Recipient codes: `U1` user, `SG1` workgroup, `DR1` department, `UA` all.
                Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The `POST_ID` is not valid. No code:
                The blog module is not installed on the account. No code: The list of recipients
                in `DEST` is not valid. No code: The caller may not read the post. No code: The
                caller may not write to one or more of the recipients in `DEST`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.share``. Scope: ``log``. Who may call: administrators and the
        author of the post. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
        """
        return self._call(
            _BLOGPOST__SHARE, {"POST_ID": post_id, "DEST": dest, "USER_ID": user_id}, extra_params
        )

    def update(
        self,
        *,
        post_id: int,
        post_message: str | NotGiven = NOT_GIVEN,
        post_title: str | NotGiven = NOT_GIVEN,
        dest: Sequence[object] | NotGiven = NOT_GIVEN,
        sperm: Sequence[object] | NotGiven = NOT_GIVEN,
        files: Mapping[str, str] | NotGiven = NOT_GIVEN,
        important: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        important_date_end: str | NotGiven = NOT_GIVEN,
        site_id: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change a News Feed post.

        Args:
            post_id: Identifier of the News Feed post. Required.
            post_message: Text of the post.
            post_title: Title of the post.
            dest: Recipient codes: `U1` user, `SG1` workgroup, `DR1` department, `UA` all.
            sperm: Outdated form of `DEST`.
            files: Files to attach, or identifiers of attached ones.
            important: Whether the post is marked as important; `N` by default.
            important_date_end: Date and time in ISO 8601 when importance ends.
            site_id: Identifier of the site.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: The `POST_ID` is not valid.
                ``EMPTY_TITLE``: Neither a title nor a text was given for the post.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: The blog module is not
                installed on the account. ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``:
                The caller may not change the post.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No post has this
                identifier. ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: The author's
                blog could not be read. No code: The server failed to change the post.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.update``. Scope: ``log``. Who may call: administrators and
        the author of the post. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
        """
        return self._call(
            _BLOGPOST__UPDATE,
            {
                "POST_ID": post_id,
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": _yes_no(important),
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
            },
            extra_params,
        )


class AsyncLogBlogpostMethods(AsyncNamespace):
    """Methods of ``log.blogpost``."""

    @property
    def getusers(self) -> AsyncLogBlogpostGetusersMethods:
        """Methods of ``log.blogpost.getusers``."""
        return AsyncLogBlogpostGetusersMethods(self._caller)

    async def add(
        self,
        *,
        post_message: str,
        post_title: str | NotGiven = NOT_GIVEN,
        dest: Sequence[str] | NotGiven = NOT_GIVEN,
        sperm: Sequence[object] | NotGiven = NOT_GIVEN,
        files: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        important: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        important_date_end: str | NotGiven = NOT_GIVEN,
        site_id: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        tags: str | NotGiven = NOT_GIVEN,
        background_code: str | NotGiven = NOT_GIVEN,
        parse_preview: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Publish a post in the News Feed.

        Args:
            post_message: Text of the post. Required.
            post_title: Title of the post.
            dest: Recipient codes: `U1` user, `SG1` workgroup, `DR1` department, `UA` all.
            sperm: Outdated form of `DEST`.
            files: Files to attach, or identifiers of attached ones.
            important: Whether the post is marked as important; `N` by default. Default: ``N``.
            important_date_end: Date and time in ISO 8601 when importance ends.
            site_id: Identifier of the site.
            user_id: Identifier of the user.
            tags: Tags of the post.
            background_code: Code of the background behind the post.
            parse_preview: Whether to add a preview of a link in the text. Default: ``N``.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: The post could not be saved,
                for instance because its text is empty.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: The recipients of the post
                could not be worked out.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED``: The blog
                module is not installed on the account.
                ``SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND``: The blog to which the post belongs
                could not be read. No code: The server failed to create the post.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.add``. Scope: ``log``. Who may call: any user. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
        """
        return await self._call(
            _BLOGPOST__ADD,
            {
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": _yes_no(important),
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "TAGS": tags,
                "BACKGROUND_CODE": background_code,
                "PARSE_PREVIEW": _yes_no(parse_preview),
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        post_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a post from the News Feed.

        Args:
            post_id: Identifier of the News Feed post. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``100``: The `POST_ID` is not valid. ``0``:
                The blog module is not installed on the account. No code: The caller may not
                delete this message. ``0``: The server failed to delete the post.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.delete``. Scope: ``log``. Who may call: administrators and
        the author of the post. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
        """
        return await self._call(_BLOGPOST__DELETE, {"POST_ID": post_id}, extra_params)

    def get(
        self,
        *,
        post_id: int | NotGiven = NOT_GIVEN,
        log_rights: Sequence[object] | NotGiven = NOT_GIVEN,
        log_date_from: str | NotGiven = NOT_GIVEN,
        log_date_to: str | NotGiven = NOT_GIVEN,
        first_id: int | NotGiven = NOT_GIVEN,
        last_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[BlogpostGetItem]:
        """Get a News Feed post, or list the posts that the current user may see.

        Args:
            post_id: Identifier of the News Feed post.
            log_rights: Filter: recipient codes that may see the post.
            log_date_from: Filter: earliest publication date, in ISO 8601.
            log_date_to: Filter: latest publication date, in ISO 8601.
            first_id: Only records with a greater identifier are returned.
            last_id: Only records with a lesser identifier are returned.
            limit: Number of records to return, at most 100 comments or 200 posts.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.get``. Scope: ``log``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
        """
        return self._list(
            _BLOGPOST__GET,
            {
                "POST_ID": post_id,
                "LOG_RIGHTS": log_rights,
                "LOG_DATE_FROM": log_date_from,
                "LOG_DATE_TO": log_date_to,
                "FIRST_ID": first_id,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "start": start,
            },
            extra_params,
        )

    async def share(
        self,
        *,
        post_id: int,
        dest: Sequence[str],
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Add recipients to a News Feed post.

        Args:
            post_id: Identifier of the News Feed post. Required.
            dest: Recipient codes: `U1` user, `SG1` workgroup, `DR1` department, `UA` all.
                Required.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The `POST_ID` is not valid. No code:
                The blog module is not installed on the account. No code: The list of recipients
                in `DEST` is not valid. No code: The caller may not read the post. No code: The
                caller may not write to one or more of the recipients in `DEST`.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.share``. Scope: ``log``. Who may call: administrators and the
        author of the post. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
        """
        return await self._call(
            _BLOGPOST__SHARE, {"POST_ID": post_id, "DEST": dest, "USER_ID": user_id}, extra_params
        )

    async def update(
        self,
        *,
        post_id: int,
        post_message: str | NotGiven = NOT_GIVEN,
        post_title: str | NotGiven = NOT_GIVEN,
        dest: Sequence[object] | NotGiven = NOT_GIVEN,
        sperm: Sequence[object] | NotGiven = NOT_GIVEN,
        files: Mapping[str, str] | NotGiven = NOT_GIVEN,
        important: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        important_date_end: str | NotGiven = NOT_GIVEN,
        site_id: str | NotGiven = NOT_GIVEN,
        user_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change a News Feed post.

        Args:
            post_id: Identifier of the News Feed post. Required.
            post_message: Text of the post.
            post_title: Title of the post.
            dest: Recipient codes: `U1` user, `SG1` workgroup, `DR1` department, `UA` all.
            sperm: Outdated form of `DEST`.
            files: Files to attach, or identifiers of attached ones.
            important: Whether the post is marked as important; `N` by default.
            important_date_end: Date and time in ISO 8601 when importance ends.
            site_id: Identifier of the site.
            user_id: Identifier of the user.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: The `POST_ID` is not valid.
                ``EMPTY_TITLE``: Neither a title nor a text was given for the post.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: The blog module is not
                installed on the account. ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``:
                The caller may not change the post.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No post has this
                identifier. ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: The author's
                blog could not be read. No code: The server failed to change the post.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.update``. Scope: ``log``. Who may call: administrators and
        the author of the post. Writes.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
        """
        return await self._call(
            _BLOGPOST__UPDATE,
            {
                "POST_ID": post_id,
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": _yes_no(important),
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
            },
            extra_params,
        )


class LogBlogpostGetusersMethods(Namespace):
    """Methods of ``log.blogpost.getusers``."""

    def important(
        self,
        *,
        post_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the users who have read an important post, 500 at most.

        Args:
            post_id: Identifier of the News Feed post. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The `POST_ID` is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.getusers.important``. Scope: ``log``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
        """
        return self._call(_BLOGPOST__GETUSERS__IMPORTANT, {"POST_ID": post_id}, extra_params)


class AsyncLogBlogpostGetusersMethods(AsyncNamespace):
    """Methods of ``log.blogpost.getusers``."""

    async def important(
        self,
        *,
        post_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """List the users who have read an important post, 500 at most.

        Args:
            post_id: Identifier of the News Feed post. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The `POST_ID` is not valid.
            HTTPError, TransportError: no answer of the API came.

        REST method ``log.blogpost.getusers.important``. Scope: ``log``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
        """
        return await self._call(_BLOGPOST__GETUSERS__IMPORTANT, {"POST_ID": post_id}, extra_params)
