# Generated from spec/vote: edit the spec there, then run python -m generator build.
"""Methods of ``vote``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import require_one as _require_one

AttachedVoteGetResultAttachQuestionsAnswers = TypedDict(
    "AttachedVoteGetResultAttachQuestionsAnswers",
    {
        "ID": str,
        "ACTIVE": str,
        "TIMESTAMP_X": str,
        "QUESTION_ID": str,
        "C_SORT": str,
        "IMAGE_ID": Any,
        "MESSAGE": str,
        "MESSAGE_TYPE": str,
        "COUNTER": str,
        "FIELD_TYPE": str,
        "FIELD_WIDTH": str,
        "FIELD_HEIGHT": str,
        "FIELD_PARAM": Any,
        "COLOR": str,
        "REACTION": str,
        "~FIELD_NAME": str,
        "FIELD_NAME": str,
        "MESSAGE_FIELD_NAME": str,
        "~PERCENT": int,
        "PERCENT": int,
    },
)
"""Answers to choose from, 2 to 10 of them."""


class AttachedVoteGetResultAttachQuestions(TypedDict):
    """Questions of the vote; in a chat exactly one."""

    ID: str
    """Identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    VOTE_ID: str
    """Vote itself, not its attachment."""
    C_SORT: str
    """Sort index of the question or answer."""
    COUNTER: str
    """Number of votes given."""
    QUESTION: str
    """Text of the question."""
    QUESTION_TYPE: str
    """Format of the question's text, such as `text`."""
    IMAGE_ID: Any
    """Picture of the question or answer; null if it has none."""
    DIAGRAM: str
    DIAGRAM_TYPE: str
    """Kind of chart for the results, such as `histogram`."""
    REQUIRED: str
    """Whether the question must be answered, `Y` or `N`."""
    FIELD_TYPE: str
    """Kind of choice: `0` one answer, `1` several answers."""
    FIELD_NAME: str
    """Code of the field."""
    IMAGE: Any
    """Address of the user's picture."""
    ANSWERS: dict[str, AttachedVoteGetResultAttachQuestionsAnswers]
    """Answers to choose from, 2 to 10 of them."""


class AttachedVoteGetResultAttachUserAnswerMap(TypedDict):
    """Answers the current user has given, by question and answer."""

    EVENT_ID: str
    """Ballot in which the current user answered."""
    EVENT_QUESTION_ID: str
    """Question of the ballot that was answered."""
    ANSWER_ID: str
    """Answer that the user chose."""
    ID: str
    """Identifier."""
    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""


class AttachedVoteGetResultAttach(TypedDict):
    """Attachments, or whether there are any."""

    ID: int
    """Identifier."""
    VOTE_ID: int
    """Vote itself, not its attachment."""
    COUNTER: int
    """Number of votes given."""
    QUESTIONS: dict[str, AttachedVoteGetResultAttachQuestions]
    """Questions of the vote; in a chat exactly one."""
    ANONYMITY: int
    """Whether ballots are secret: `0` no, `1` yes."""
    OPTIONS: int
    """Whether people may vote again, as a number."""
    userAnswerMap: dict[str, dict[str, AttachedVoteGetResultAttachUserAnswerMap]]
    """Answers the current user has given, by question and answer."""
    canEdit: bool
    """Whether the current user may change the vote."""
    canVote: bool
    """Whether the current user may vote now."""
    canRevote: bool
    """Whether the current user may vote again."""
    isVoted: bool
    """Whether the current user has voted."""
    signedAttachId: str
    """Signed identifier of the attached vote, in place of the plain one."""
    resultUrl: str
    """Address of the page with the results."""
    downloadUrl: str
    """Link that downloads the file."""
    entityId: int
    """Identifier of the object concerned."""
    isFinished: bool
    """Whether the vote is over."""


class AttachedVoteGetResult(TypedDict):
    """What ``result`` holds."""

    attach: AttachedVoteGetResultAttach
    """Attachments, or whether there are any."""


class AttachedVoteGetAnswerVotedResultItems(TypedDict):
    """The entries."""

    ID: int
    """Identifier."""
    NAME: str
    IMAGE: str
    """Address of the user's picture."""
    WORK_POSITION: str
    """Job title of the user."""


class AttachedVoteGetAnswerVotedResult(TypedDict):
    """What ``result`` holds."""

    items: list[AttachedVoteGetAnswerVotedResultItems]
    """The entries."""


AttachedVoteGetManyResultItemsQuestionsAnswers = TypedDict(
    "AttachedVoteGetManyResultItemsQuestionsAnswers",
    {
        "ID": str,
        "ACTIVE": str,
        "TIMESTAMP_X": str,
        "QUESTION_ID": str,
        "C_SORT": str,
        "IMAGE_ID": Any,
        "MESSAGE": str,
        "MESSAGE_TYPE": str,
        "COUNTER": str,
        "FIELD_TYPE": str,
        "FIELD_WIDTH": str,
        "FIELD_HEIGHT": str,
        "FIELD_PARAM": Any,
        "COLOR": str,
        "REACTION": str,
        "~FIELD_NAME": str,
        "FIELD_NAME": str,
        "MESSAGE_FIELD_NAME": str,
        "~PERCENT": int,
        "PERCENT": int,
    },
)
"""Answers to choose from, 2 to 10 of them."""


class AttachedVoteGetManyResultItemsQuestions(TypedDict):
    """Questions of the vote; in a chat exactly one."""

    ID: str
    """Identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    VOTE_ID: str
    """Vote itself, not its attachment."""
    C_SORT: str
    """Sort index of the question or answer."""
    COUNTER: str
    """Number of votes given."""
    QUESTION: str
    """Text of the question."""
    QUESTION_TYPE: str
    """Format of the question's text, such as `text`."""
    IMAGE_ID: Any
    """Picture of the question or answer; null if it has none."""
    DIAGRAM: str
    DIAGRAM_TYPE: str
    """Kind of chart for the results, such as `histogram`."""
    REQUIRED: str
    """Whether the question must be answered, `Y` or `N`."""
    FIELD_TYPE: str
    """Kind of choice: `0` one answer, `1` several answers."""
    FIELD_NAME: str
    """Code of the field."""
    IMAGE: Any
    """Address of the user's picture."""
    ANSWERS: dict[str, AttachedVoteGetManyResultItemsQuestionsAnswers]
    """Answers to choose from, 2 to 10 of them."""


class AttachedVoteGetManyResultItemsUserAnswerMap(TypedDict):
    """Answers the current user has given, by question and answer."""

    EVENT_ID: str
    """Ballot in which the current user answered."""
    EVENT_QUESTION_ID: str
    """Question of the ballot that was answered."""
    ANSWER_ID: str
    """Answer that the user chose."""
    ID: str
    """Identifier."""
    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""


class AttachedVoteGetManyResultItems(TypedDict):
    """The entries."""

    ID: int
    """Identifier."""
    VOTE_ID: int
    """Vote itself, not its attachment."""
    COUNTER: int
    """Number of votes given."""
    QUESTIONS: dict[str, AttachedVoteGetManyResultItemsQuestions]
    """Questions of the vote; in a chat exactly one."""
    ANONYMITY: int
    """Whether ballots are secret: `0` no, `1` yes."""
    OPTIONS: int
    """Whether people may vote again, as a number."""
    userAnswerMap: dict[str, dict[str, AttachedVoteGetManyResultItemsUserAnswerMap]]
    """Answers the current user has given, by question and answer."""
    canEdit: bool
    """Whether the current user may change the vote."""
    canVote: bool
    """Whether the current user may vote now."""
    canRevote: bool
    """Whether the current user may vote again."""
    isVoted: bool
    """Whether the current user has voted."""
    signedAttachId: str
    """Signed identifier of the attached vote, in place of the plain one."""
    resultUrl: str
    """Address of the page with the results."""
    downloadUrl: str
    """Link that downloads the file."""
    entityId: int
    """Identifier of the object concerned."""
    isFinished: bool
    """Whether the vote is over."""


class AttachedVoteGetManyResult(TypedDict):
    """What ``result`` holds."""

    items: list[AttachedVoteGetManyResultItems]
    """The entries."""


AttachedVoteGetWithVotedResultAttachQuestionsAnswers = TypedDict(
    "AttachedVoteGetWithVotedResultAttachQuestionsAnswers",
    {
        "ID": str,
        "ACTIVE": str,
        "TIMESTAMP_X": str,
        "QUESTION_ID": str,
        "C_SORT": str,
        "IMAGE_ID": Any,
        "MESSAGE": str,
        "MESSAGE_TYPE": str,
        "COUNTER": str,
        "FIELD_TYPE": str,
        "FIELD_WIDTH": str,
        "FIELD_HEIGHT": str,
        "FIELD_PARAM": Any,
        "COLOR": str,
        "REACTION": str,
        "~FIELD_NAME": str,
        "FIELD_NAME": str,
        "MESSAGE_FIELD_NAME": str,
        "~PERCENT": int,
        "PERCENT": int,
    },
)
"""Answers to choose from, 2 to 10 of them."""


class AttachedVoteGetWithVotedResultAttachQuestions(TypedDict):
    """Questions of the vote; in a chat exactly one."""

    ID: str
    """Identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    VOTE_ID: str
    """Vote itself, not its attachment."""
    C_SORT: str
    """Sort index of the question or answer."""
    COUNTER: str
    """Number of votes given."""
    QUESTION: str
    """Text of the question."""
    QUESTION_TYPE: str
    """Format of the question's text, such as `text`."""
    IMAGE_ID: Any
    """Picture of the question or answer; null if it has none."""
    DIAGRAM: str
    DIAGRAM_TYPE: str
    """Kind of chart for the results, such as `histogram`."""
    REQUIRED: str
    """Whether the question must be answered, `Y` or `N`."""
    FIELD_TYPE: str
    """Kind of choice: `0` one answer, `1` several answers."""
    FIELD_NAME: str
    """Code of the field."""
    IMAGE: Any
    """Address of the user's picture."""
    ANSWERS: dict[str, AttachedVoteGetWithVotedResultAttachQuestionsAnswers]
    """Answers to choose from, 2 to 10 of them."""


class AttachedVoteGetWithVotedResultAttachUserAnswerMap(TypedDict):
    """Answers the current user has given, by question and answer."""

    EVENT_ID: str
    """Ballot in which the current user answered."""
    EVENT_QUESTION_ID: str
    """Question of the ballot that was answered."""
    ANSWER_ID: str
    """Answer that the user chose."""
    ID: str
    """Identifier."""
    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""


class AttachedVoteGetWithVotedResultAttach(TypedDict):
    """Attachments, or whether there are any."""

    ID: int
    """Identifier."""
    VOTE_ID: int
    """Vote itself, not its attachment."""
    COUNTER: int
    """Number of votes given."""
    QUESTIONS: dict[str, AttachedVoteGetWithVotedResultAttachQuestions]
    """Questions of the vote; in a chat exactly one."""
    ANONYMITY: int
    """Whether ballots are secret: `0` no, `1` yes."""
    OPTIONS: int
    """Whether people may vote again, as a number."""
    userAnswerMap: dict[str, dict[str, AttachedVoteGetWithVotedResultAttachUserAnswerMap]]
    """Answers the current user has given, by question and answer."""
    canEdit: bool
    """Whether the current user may change the vote."""
    canVote: bool
    """Whether the current user may vote now."""
    canRevote: bool
    """Whether the current user may vote again."""
    isVoted: bool
    """Whether the current user has voted."""
    signedAttachId: str
    """Signed identifier of the attached vote, in place of the plain one."""
    resultUrl: str
    """Address of the page with the results."""
    downloadUrl: str
    """Link that downloads the file."""
    entityId: int
    """Identifier of the object concerned."""
    isFinished: bool
    """Whether the vote is over."""


class AttachedVoteGetWithVotedResultVoted(TypedDict):
    """Users who voted."""

    ID: int
    """Identifier."""
    NAME: str
    IMAGE: str
    """Address of the user's picture."""
    WORK_POSITION: str
    """Job title of the user."""


class AttachedVoteGetWithVotedResult(TypedDict):
    """What ``result`` holds."""

    attach: AttachedVoteGetWithVotedResultAttach
    """Attachments, or whether there are any."""
    voted: dict[str, list[AttachedVoteGetWithVotedResultVoted]]
    """Users who voted."""


AttachedVoteRecallResultAttachQuestionsAnswers = TypedDict(
    "AttachedVoteRecallResultAttachQuestionsAnswers",
    {
        "ID": str,
        "ACTIVE": str,
        "TIMESTAMP_X": str,
        "QUESTION_ID": str,
        "C_SORT": str,
        "IMAGE_ID": Any,
        "MESSAGE": str,
        "MESSAGE_TYPE": str,
        "COUNTER": int | str,
        "FIELD_TYPE": str,
        "FIELD_WIDTH": str,
        "FIELD_HEIGHT": str,
        "FIELD_PARAM": Any,
        "COLOR": str,
        "REACTION": str,
        "~FIELD_NAME": str,
        "FIELD_NAME": str,
        "MESSAGE_FIELD_NAME": str,
        "~PERCENT": int,
        "PERCENT": int,
    },
)
"""Answers to choose from, 2 to 10 of them."""


class AttachedVoteRecallResultAttachQuestions(TypedDict):
    """Questions of the vote; in a chat exactly one."""

    ID: str
    """Identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    VOTE_ID: str
    """Vote itself, not its attachment."""
    C_SORT: str
    """Sort index of the question or answer."""
    COUNTER: int
    """Number of votes given."""
    QUESTION: str
    """Text of the question."""
    QUESTION_TYPE: str
    """Format of the question's text, such as `text`."""
    IMAGE_ID: Any
    """Picture of the question or answer; null if it has none."""
    DIAGRAM: str
    DIAGRAM_TYPE: str
    """Kind of chart for the results, such as `histogram`."""
    REQUIRED: str
    """Whether the question must be answered, `Y` or `N`."""
    FIELD_TYPE: str
    """Kind of choice: `0` one answer, `1` several answers."""
    FIELD_NAME: str
    """Code of the field."""
    IMAGE: Any
    """Address of the user's picture."""
    ANSWERS: dict[str, AttachedVoteRecallResultAttachQuestionsAnswers]
    """Answers to choose from, 2 to 10 of them."""


class AttachedVoteRecallResultAttach(TypedDict):
    """Attachments, or whether there are any."""

    ID: int
    """Identifier."""
    VOTE_ID: int
    """Vote itself, not its attachment."""
    COUNTER: int
    """Number of votes given."""
    QUESTIONS: dict[str, AttachedVoteRecallResultAttachQuestions]
    """Questions of the vote; in a chat exactly one."""
    ANONYMITY: int
    """Whether ballots are secret: `0` no, `1` yes."""
    OPTIONS: int
    """Whether people may vote again, as a number."""
    userAnswerMap: list[Any]
    """Answers the current user has given, by question and answer."""
    canEdit: bool
    """Whether the current user may change the vote."""
    canVote: bool
    """Whether the current user may vote now."""
    canRevote: bool
    """Whether the current user may vote again."""
    isVoted: bool
    """Whether the current user has voted."""
    signedAttachId: str
    """Signed identifier of the attached vote, in place of the plain one."""
    resultUrl: str
    """Address of the page with the results."""
    downloadUrl: str
    """Link that downloads the file."""
    entityId: int
    """Identifier of the object concerned."""
    isFinished: bool
    """Whether the vote is over."""


class AttachedVoteRecallResult(TypedDict):
    """What ``result`` holds."""

    attach: AttachedVoteRecallResultAttach
    """Attachments, or whether there are any."""


AttachedVoteVoteResultAttachQuestionsAnswers = TypedDict(
    "AttachedVoteVoteResultAttachQuestionsAnswers",
    {
        "ID": str,
        "ACTIVE": str,
        "TIMESTAMP_X": str,
        "QUESTION_ID": str,
        "C_SORT": str,
        "IMAGE_ID": Any,
        "MESSAGE": str,
        "MESSAGE_TYPE": str,
        "COUNTER": int | str,
        "FIELD_TYPE": str,
        "FIELD_WIDTH": str,
        "FIELD_HEIGHT": str,
        "FIELD_PARAM": Any,
        "COLOR": str,
        "REACTION": str,
        "~FIELD_NAME": str,
        "FIELD_NAME": str,
        "MESSAGE_FIELD_NAME": str,
        "~PERCENT": int,
        "PERCENT": int,
    },
)
"""Answers to choose from, 2 to 10 of them."""


class AttachedVoteVoteResultAttachQuestions(TypedDict):
    """Questions of the vote; in a chat exactly one."""

    ID: str
    """Identifier."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    TIMESTAMP_X: str
    """Date and time of the last change."""
    VOTE_ID: str
    """Vote itself, not its attachment."""
    C_SORT: str
    """Sort index of the question or answer."""
    COUNTER: int
    """Number of votes given."""
    QUESTION: str
    """Text of the question."""
    QUESTION_TYPE: str
    """Format of the question's text, such as `text`."""
    IMAGE_ID: Any
    """Picture of the question or answer; null if it has none."""
    DIAGRAM: str
    DIAGRAM_TYPE: str
    """Kind of chart for the results, such as `histogram`."""
    REQUIRED: str
    """Whether the question must be answered, `Y` or `N`."""
    FIELD_TYPE: str
    """Kind of choice: `0` one answer, `1` several answers."""
    FIELD_NAME: str
    """Code of the field."""
    IMAGE: Any
    """Address of the user's picture."""
    ANSWERS: dict[str, AttachedVoteVoteResultAttachQuestionsAnswers]
    """Answers to choose from, 2 to 10 of them."""


class AttachedVoteVoteResultAttachUserAnswerMap(TypedDict):
    """Answers the current user has given, by question and answer."""

    EVENT_ID: str
    """Ballot in which the current user answered."""
    EVENT_QUESTION_ID: str
    """Question of the ballot that was answered."""
    ANSWER_ID: str
    """Answer that the user chose."""
    ID: str
    """Identifier."""
    MESSAGE: str
    """Text, e.g. of the message, notification or answer."""


class AttachedVoteVoteResultAttach(TypedDict):
    """Attachments, or whether there are any."""

    ID: int
    """Identifier."""
    VOTE_ID: int
    """Vote itself, not its attachment."""
    COUNTER: int
    """Number of votes given."""
    QUESTIONS: dict[str, AttachedVoteVoteResultAttachQuestions]
    """Questions of the vote; in a chat exactly one."""
    ANONYMITY: int
    """Whether ballots are secret: `0` no, `1` yes."""
    OPTIONS: int
    """Whether people may vote again, as a number."""
    userAnswerMap: dict[str, dict[str, AttachedVoteVoteResultAttachUserAnswerMap]]
    """Answers the current user has given, by question and answer."""
    canEdit: bool
    """Whether the current user may change the vote."""
    canVote: bool
    """Whether the current user may vote now."""
    canRevote: bool
    """Whether the current user may vote again."""
    isVoted: bool
    """Whether the current user has voted."""
    signedAttachId: str
    """Signed identifier of the attached vote, in place of the plain one."""
    resultUrl: str
    """Address of the page with the results."""
    downloadUrl: str
    """Link that downloads the file."""
    entityId: int
    """Identifier of the object concerned."""
    isFinished: bool
    """Whether the vote is over."""


class AttachedVoteVoteResult(TypedDict):
    """What ``result`` holds."""

    attach: AttachedVoteVoteResultAttach
    """Attachments, or whether there are any."""


class IntegrationImSendImMessageVoteDataQuestionsAnswers(TypedDict):
    """Answers to choose from, 2 to 10 of them."""

    MESSAGE: NotRequired[str]
    """Text, e.g. of the message, notification or answer."""


class IntegrationImSendImMessageVoteDataQuestions(TypedDict):
    """Questions of the vote; in a chat exactly one."""

    QUESTION: NotRequired[str]
    """Text of the question."""
    FIELD_TYPE: NotRequired[Literal[0, 1] | int]
    """Kind of choice: `0` one answer, `1` several answers. One of ``0`` (one answer only, radio
    buttons), ``1`` (several answers, checkboxes) and others. Default: ``0``.
    """
    ANSWERS: NotRequired[
        Sequence[IntegrationImSendImMessageVoteDataQuestionsAnswers | Mapping[str, object]]
    ]
    """Answers to choose from, 2 to 10 of them."""


class IntegrationImSendImMessageVoteData(TypedDict):
    """Vote to create, with its question and answers."""

    QUESTIONS: Sequence[IntegrationImSendImMessageVoteDataQuestions | Mapping[str, object]]
    """Questions of the vote; in a chat exactly one."""
    ANONYMITY: NotRequired[Literal[0, 1] | int]
    """Whether ballots are secret: `0` no, `1` yes. One of ``0`` (open, voters are named), ``1``
    (secret) and others. Default: ``0``.
    """
    OPTIONS: NotRequired[Literal[0, 1] | int]
    """Whether people may vote again, as a number. One of ``0`` (no second vote), ``1`` (voting
    again is permitted) and others. Default: ``0``.
    """


class IntegrationImSendResult(TypedDict):
    """What ``result`` holds."""

    messageId: int
    """Identifier of the message or e-mail."""
    voteId: int
    """Vote that was created."""


_ATTACHED_VOTE__DOWNLOAD: Final[Endpoint[Any]] = Endpoint("vote.AttachedVote.download", write=False)
_ATTACHED_VOTE__GET: Final[Endpoint[AttachedVoteGetResult]] = Endpoint(
    "vote.AttachedVote.get", write=False
)
_ATTACHED_VOTE__GET_ANSWER_VOTED: Final[Endpoint[AttachedVoteGetAnswerVotedResult]] = Endpoint(
    "vote.AttachedVote.getAnswerVoted", write=False
)
_ATTACHED_VOTE__GET_MANY: Final[Endpoint[AttachedVoteGetManyResult]] = Endpoint(
    "vote.AttachedVote.getMany", write=False
)
_ATTACHED_VOTE__GET_WITH_VOTED: Final[Endpoint[AttachedVoteGetWithVotedResult]] = Endpoint(
    "vote.AttachedVote.getWithVoted", write=False
)
_ATTACHED_VOTE__RECALL: Final[Endpoint[AttachedVoteRecallResult]] = Endpoint(
    "vote.AttachedVote.recall"
)
_ATTACHED_VOTE__RESUME: Final[Endpoint[list[Any]]] = Endpoint("vote.AttachedVote.resume")
_ATTACHED_VOTE__STOP: Final[Endpoint[list[Any]]] = Endpoint("vote.AttachedVote.stop")
_ATTACHED_VOTE__VOTE: Final[Endpoint[AttachedVoteVoteResult]] = Endpoint("vote.AttachedVote.vote")
_INTEGRATION__IM__SEND: Final[Endpoint[IntegrationImSendResult]] = Endpoint(
    "vote.Integration.Im.send"
)


class VoteMethods(Namespace):
    """Methods of ``vote``."""

    @property
    def attached_vote(self) -> VoteAttachedVoteMethods:
        """Methods of ``vote.attached_vote``."""
        return VoteAttachedVoteMethods(self._caller)

    @property
    def integration(self) -> VoteIntegrationMethods:
        """Methods of ``vote.integration``."""
        return VoteIntegrationMethods(self._caller)


class AsyncVoteMethods(AsyncNamespace):
    """Methods of ``vote``."""

    @property
    def attached_vote(self) -> AsyncVoteAttachedVoteMethods:
        """Methods of ``vote.attached_vote``."""
        return AsyncVoteAttachedVoteMethods(self._caller)

    @property
    def integration(self) -> AsyncVoteIntegrationMethods:
        """Methods of ``vote.integration``."""
        return AsyncVoteIntegrationMethods(self._caller)


class VoteAttachedVoteMethods(Namespace):
    """Methods of ``vote.attached_vote``."""

    def download(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a report file with the results of a vote.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.download``. Scope: ``vote``. Who may call: users who may
        read the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
        """
        return self._call(
            _ATTACHED_VOTE__DOWNLOAD,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def get(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetResult:
        """Fetch one vote attached to a message or post.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetResult``: ``attach``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.get``. Scope: ``vote``. Who may call: users who may read
        the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
        """
        return self._call(
            _ATTACHED_VOTE__GET,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def get_answer_voted(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        answer_id: int,
        page_navigation: Mapping[str, object] | NotGiven = NOT_GIVEN,
        user_for_mobile_format: bool | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetAnswerVotedResult:
        """List the users who chose a given answer of a vote.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            answer_id: Answer whose voters are listed. Required.
            page_navigation: Page to return, such as `{size: 10, page: 1}`.
            user_for_mobile_format: Whether user data come in the format for mobile devices.
                Default: ``False``.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetAnswerVotedResult``: ``items``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.getAnswerVoted``. Scope: ``vote``. Who may call: users
        who may read the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
        """
        return self._call(
            _ATTACHED_VOTE__GET_ANSWER_VOTED,
            {
                "attachId": attach_id,
                "answerId": answer_id,
                "pageNavigation": page_navigation,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def get_many(
        self,
        *,
        module_id: str,
        entity_type: str,
        entity_id: int | NotGiven = NOT_GIVEN,
        entity_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetManyResult:
        """Fetch several votes by the messages or posts they are attached to.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            entity_type: Type of the object concerned. Required.
            entity_id: Identifier of the object concerned.
            entity_ids: Chat messages or posts that the votes are attached to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetManyResult``: ``items``.

        Raises:
            APIError: the portal refused the call. No code: Too many identifiers were given in
                `entityIds`. No code: No vote is attached under this identifier. No code: The
                caller may not see the vote that is attached under this identifier.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of entity_id and entity_ids is given.

        REST method ``vote.AttachedVote.getMany``. Scope: ``vote``. Who may call: users who may
        read the votes. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
        """
        _require_one(
            entity_id=entity_id,
            entity_ids=entity_ids,
        )
        return self._call(
            _ATTACHED_VOTE__GET_MANY,
            {
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "entityIds": entity_ids,
            },
            extra_params,
        )

    def get_with_voted(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        user_for_mobile_format: bool | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetWithVotedResult:
        """Fetch one vote together with the users who voted.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            page_size: Number of voters per page; left out: 10. Default: ``10``.
            user_for_mobile_format: Whether user data come in the format for mobile devices.
                Default: ``False``.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetWithVotedResult``: ``attach``, ``voted``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.getWithVoted``. Scope: ``vote``. Who may call: users who
        may read the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
        """
        return self._call(
            _ATTACHED_VOTE__GET_WITH_VOTED,
            {
                "attachId": attach_id,
                "pageSize": page_size,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def recall(
        self,
        *,
        attach_id: int | str | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteRecallResult:
        """Withdraw the caller's ballot from a vote that permits voting again.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteRecallResult``: ``attach``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.recall``. Scope: ``vote``. Who may call: users who have
        voted. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
        """
        return self._call(
            _ATTACHED_VOTE__RECALL,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def resume(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Reopen a stopped vote.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.resume``. Scope: ``vote``. Who may call: users who may
        edit the vote. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
        """
        return self._call(
            _ATTACHED_VOTE__RESUME,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def stop(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Close an active vote to further ballots.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.stop``. Scope: ``vote``. Who may call: users who may
        edit the vote. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
        """
        return self._call(
            _ATTACHED_VOTE__STOP,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    def vote(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        ballot: Mapping[str, Sequence[str]],
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteVoteResult:
        """Cast the caller's ballot in a vote.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            ballot: Answers to cast: arrays of answer identifiers by question identifier.
                Required.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteVoteResult``: ``attach``.

        Raises:
            APIError: the portal refused the call. No code: The vote could not be stored.
                ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in the vote.
                ``403``: The poll takes no votes at present.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.vote``. Scope: ``vote``. Who may call: users who may
        take part in the vote. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
        """
        return self._call(
            _ATTACHED_VOTE__VOTE,
            {
                "attachId": attach_id,
                "ballot": ballot,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )


class AsyncVoteAttachedVoteMethods(AsyncNamespace):
    """Methods of ``vote.attached_vote``."""

    async def download(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Any:
        """Download a report file with the results of a vote.

        The portal answers with the file itself and not with JSON, which raises HTTPError here;
        fetch it with an HTTP client of your own.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.download``. Scope: ``vote``. Who may call: users who may
        read the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
        """
        return await self._call(
            _ATTACHED_VOTE__DOWNLOAD,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def get(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetResult:
        """Fetch one vote attached to a message or post.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetResult``: ``attach``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.get``. Scope: ``vote``. Who may call: users who may read
        the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
        """
        return await self._call(
            _ATTACHED_VOTE__GET,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def get_answer_voted(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        answer_id: int,
        page_navigation: Mapping[str, object] | NotGiven = NOT_GIVEN,
        user_for_mobile_format: bool | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetAnswerVotedResult:
        """List the users who chose a given answer of a vote.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            answer_id: Answer whose voters are listed. Required.
            page_navigation: Page to return, such as `{size: 10, page: 1}`.
            user_for_mobile_format: Whether user data come in the format for mobile devices.
                Default: ``False``.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetAnswerVotedResult``: ``items``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.getAnswerVoted``. Scope: ``vote``. Who may call: users
        who may read the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
        """
        return await self._call(
            _ATTACHED_VOTE__GET_ANSWER_VOTED,
            {
                "attachId": attach_id,
                "answerId": answer_id,
                "pageNavigation": page_navigation,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def get_many(
        self,
        *,
        module_id: str,
        entity_type: str,
        entity_id: int | NotGiven = NOT_GIVEN,
        entity_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetManyResult:
        """Fetch several votes by the messages or posts they are attached to.

        Args:
            module_id: Identifier of the module, e.g. crm. Required.
            entity_type: Type of the object concerned. Required.
            entity_id: Identifier of the object concerned.
            entity_ids: Chat messages or posts that the votes are attached to.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetManyResult``: ``items``.

        Raises:
            APIError: the portal refused the call. No code: Too many identifiers were given in
                `entityIds`. No code: No vote is attached under this identifier. No code: The
                caller may not see the vote that is attached under this identifier.
            HTTPError, TransportError: no answer of the API came.
            ParameterError: none of entity_id and entity_ids is given.

        REST method ``vote.AttachedVote.getMany``. Scope: ``vote``. Who may call: users who may
        read the votes. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
        """
        _require_one(
            entity_id=entity_id,
            entity_ids=entity_ids,
        )
        return await self._call(
            _ATTACHED_VOTE__GET_MANY,
            {
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "entityIds": entity_ids,
            },
            extra_params,
        )

    async def get_with_voted(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        user_for_mobile_format: bool | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteGetWithVotedResult:
        """Fetch one vote together with the users who voted.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            page_size: Number of voters per page; left out: 10. Default: ``10``.
            user_for_mobile_format: Whether user data come in the format for mobile devices.
                Default: ``False``.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteGetWithVotedResult``: ``attach``, ``voted``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.getWithVoted``. Scope: ``vote``. Who may call: users who
        may read the vote. Reads only.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
        """
        return await self._call(
            _ATTACHED_VOTE__GET_WITH_VOTED,
            {
                "attachId": attach_id,
                "pageSize": page_size,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def recall(
        self,
        *,
        attach_id: int | str | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteRecallResult:
        """Withdraw the caller's ballot from a vote that permits voting again.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteRecallResult``: ``attach``.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.recall``. Scope: ``vote``. Who may call: users who have
        voted. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
        """
        return await self._call(
            _ATTACHED_VOTE__RECALL,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def resume(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Reopen a stopped vote.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.resume``. Scope: ``vote``. Who may call: users who may
        edit the vote. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
        """
        return await self._call(
            _ATTACHED_VOTE__RESUME,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def stop(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[Any]:
        """Close an active vote to further ballots.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. ``ATTACH_NOT_FOUND``: There is no such
                attached vote. ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in
                the vote.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.stop``. Scope: ``vote``. Who may call: users who may
        edit the vote. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
        """
        return await self._call(
            _ATTACHED_VOTE__STOP,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )

    async def vote(
        self,
        *,
        attach_id: int | NotGiven = NOT_GIVEN,
        ballot: Mapping[str, Sequence[str]],
        module_id: str | NotGiven = NOT_GIVEN,
        entity_type: str | NotGiven = NOT_GIVEN,
        entity_id: int | NotGiven = NOT_GIVEN,
        signed_attach_id: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AttachedVoteVoteResult:
        """Cast the caller's ballot in a vote.

        Args:
            attach_id: Vote as attached to a message or post, not the vote itself.
            ballot: Answers to cast: arrays of answer identifiers by question identifier.
                Required.
            module_id: Identifier of the module, e.g. crm.
            entity_type: Type of the object concerned.
            entity_id: Identifier of the object concerned.
            signed_attach_id: Signed identifier of the attached vote, in place of the plain one.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``AttachedVoteVoteResult``: ``attach``.

        Raises:
            APIError: the portal refused the call. No code: The vote could not be stored.
                ``ATTACH_READ_ACCESS_DENIED``: The caller may not take part in the vote.
                ``403``: The poll takes no votes at present.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.AttachedVote.vote``. Scope: ``vote``. Who may call: users who may
        take part in the vote. Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
        """
        return await self._call(
            _ATTACHED_VOTE__VOTE,
            {
                "attachId": attach_id,
                "ballot": ballot,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra_params,
        )


class VoteIntegrationMethods(Namespace):
    """Methods of ``vote.integration``."""

    @property
    def im(self) -> VoteIntegrationImMethods:
        """Methods of ``vote.integration.im``."""
        return VoteIntegrationImMethods(self._caller)


class AsyncVoteIntegrationMethods(AsyncNamespace):
    """Methods of ``vote.integration``."""

    @property
    def im(self) -> AsyncVoteIntegrationImMethods:
        """Methods of ``vote.integration.im``."""
        return AsyncVoteIntegrationImMethods(self._caller)


class VoteIntegrationImMethods(Namespace):
    """Methods of ``vote.integration.im``."""

    def send(
        self,
        *,
        chat_id: int,
        im_message_vote_data: IntegrationImSendImMessageVoteData | Mapping[str, object],
        template_id: str | NotGiven | None = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> IntegrationImSendResult:
        """Create a vote and post it in a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            im_message_vote_data: Vote to create, with its question and answers. Required. Keys:
                ``QUESTIONS`` (required), ``ANONYMITY``, ``OPTIONS``.
            template_id: Identifier of the template.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``IntegrationImSendResult``: ``messageId``, ``voteId``.

        Raises:
            APIError: the portal refused the call. No code: Polls cannot be created here.
                ``400``: The caller lacks the rights for this poll.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.Integration.Im.send``. Scope: ``vote``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
        """
        return self._call(
            _INTEGRATION__IM__SEND,
            {
                "chatId": chat_id,
                "IM_MESSAGE_VOTE_DATA": im_message_vote_data,
                "templateId": template_id,
            },
            extra_params,
        )


class AsyncVoteIntegrationImMethods(AsyncNamespace):
    """Methods of ``vote.integration.im``."""

    async def send(
        self,
        *,
        chat_id: int,
        im_message_vote_data: IntegrationImSendImMessageVoteData | Mapping[str, object],
        template_id: str | NotGiven | None = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> IntegrationImSendResult:
        """Create a vote and post it in a chat.

        Args:
            chat_id: Identifier of the chat. Required.
            im_message_vote_data: Vote to create, with its question and answers. Required. Keys:
                ``QUESTIONS`` (required), ``ANONYMITY``, ``OPTIONS``.
            template_id: Identifier of the template.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``IntegrationImSendResult``: ``messageId``, ``voteId``.

        Raises:
            APIError: the portal refused the call. No code: Polls cannot be created here.
                ``400``: The caller lacks the rights for this poll.
            HTTPError, TransportError: no answer of the API came.

        REST method ``vote.Integration.Im.send``. Scope: ``vote``. Who may call: any user.
        Writes.

        https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
        """
        return await self._call(
            _INTEGRATION__IM__SEND,
            {
                "chatId": chat_id,
                "IM_MESSAGE_VOTE_DATA": im_message_vote_data,
                "templateId": template_id,
            },
            extra_params,
        )
