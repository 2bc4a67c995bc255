# Generated from spec/sonet_group: edit the spec there, then run python -m generator build.
"""Methods of ``sonet_group``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven
from .._runtime.values import in_fields as _in_fields
from .._runtime.values import yes_no as _yes_no

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class GetFilter(TypedDict):
    """Conditions: field, with a comparison before it where needed, → value; or rules by document
    type.
    """

    ID: NotRequired[int]
    """Identifier."""
    NAME: NotRequired[str]
    OWNER_ID: NotRequired[int]
    """Identifier of the owner, or of the object that the entry belongs to."""
    ACTIVE: NotRequired[bool | Literal["Y", "N"]]
    """Whether it is active; for a workday, whether it is confirmed."""
    VISIBLE: NotRequired[bool | Literal["Y", "N"]]
    """Whether the general list shows the group: Y or N."""
    OPENED: NotRequired[bool | Literal["Y", "N"]]
    """Whether anyone may join without approval: Y or N."""
    CLOSED: NotRequired[bool | Literal["Y", "N"]]
    """Whether the group is archived: Y or N."""
    DATE_CREATE: NotRequired[datetime | str]
    """Date and time of creation."""
    DATE_UPDATE: NotRequired[datetime | str]
    """Date and time of the last change, ISO 8601."""
    DATE_ACTIVITY: NotRequired[datetime | str]
    """Date and time of the last activity, ISO 8601."""
    IS_EXTRANET: NotRequired[bool | Literal["Y", "N"]]
    """Whether the group is open to external users (extranet): Y or N."""


class GetItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    SITE_ID: str
    """Identifier of the site."""
    NAME: str
    DESCRIPTION: str | None
    DATE_CREATE: str
    """Date and time of creation."""
    DATE_UPDATE: str
    """Date and time of the last change, ISO 8601."""
    ACTIVE: str
    """Whether it is active; for a workday, whether it is confirmed."""
    VISIBLE: str
    """Whether the general list shows the group: Y or N."""
    OPENED: str
    """Whether anyone may join without approval: Y or N."""
    CLOSED: str
    """Whether the group is archived: Y or N."""
    SUBJECT_ID: int | str
    """Identifier of the group's subject."""
    OWNER_ID: int | str
    """Identifier of the owner, or of the object that the entry belongs to."""
    KEYWORDS: str | None
    """Keywords, separated by commas."""
    NUMBER_OF_MEMBERS: int | str
    """Number of members."""
    DATE_ACTIVITY: str
    """Date and time of the last activity, ISO 8601."""
    SUBJECT_NAME: str
    """Name of the group's subject."""
    PROJECT: str
    """Whether it is a project instead of a group: Y or N."""
    IS_EXTRANET: str
    """Whether the group is open to external users (extranet): Y or N."""
    IMAGE: NotRequired[str]
    """Avatar of the group: Base64 on writing, a link on reading."""


class UserGetResult(TypedDict):
    """What ``result`` holds."""

    USER_ID: int | str
    """Identifier of the user."""
    ROLE: Literal["A", "E", "K"]
    """Role in the group: A owner, E moderator, K participant. One of ``A`` (owner), ``E``
    (moderator), ``K`` (ordinary participant).
    """


class UserGroupsResult(TypedDict):
    """What ``result`` holds."""

    GROUP_ID: int | str
    """Identifier of the group or project."""
    GROUP_NAME: str
    """Name of the group."""
    ROLE: Literal["A", "E", "K"]
    """Role in the group: A owner, E moderator, K participant. One of ``A`` (owner), ``E``
    (moderator), ``K`` (ordinary participant).
    """
    GROUP_IMAGE_ID: str | None
    """Identifier of the avatar file of the group."""
    GROUP_IMAGE: str
    """Link to the avatar of the group."""
    IS_EXTRANET: NotRequired[str]
    """Whether the group is open to external users (extranet): Y or N."""


_CREATE: Final[Endpoint[int]] = Endpoint("sonet_group.create")
_DELETE: Final[Endpoint[bool]] = Endpoint("sonet_group.delete")
_GET: Final[ListEndpoint[GetItem]] = ListEndpoint(
    "sonet_group.get", Paging("start", (), 50, id="ID")
)
_SETOWNER: Final[Endpoint[bool]] = Endpoint("sonet_group.setowner")
_UPDATE: Final[Endpoint[int]] = Endpoint("sonet_group.update")
_FEATURE__ACCESS: Final[Endpoint[bool]] = Endpoint("sonet_group.feature.access", write=False)
_USER__ADD: Final[Endpoint[list[str]]] = Endpoint("sonet_group.user.add")
_USER__DELETE: Final[Endpoint[list[str]]] = Endpoint("sonet_group.user.delete")
_USER__GET: Final[Endpoint[list[UserGetResult]]] = Endpoint("sonet_group.user.get", write=False)
_USER__GROUPS: Final[Endpoint[list[UserGroupsResult]]] = Endpoint(
    "sonet_group.user.groups", write=False
)
_USER__INVITE: Final[Endpoint[list[str]]] = Endpoint("sonet_group.user.invite")
_USER__REQUEST: Final[Endpoint[bool]] = Endpoint("sonet_group.user.request")
_USER__UPDATE: Final[Endpoint[list[str]]] = Endpoint("sonet_group.user.update")


class SonetGroupMethods(Namespace):
    """Methods of ``sonet_group``."""

    @property
    def feature(self) -> SonetGroupFeatureMethods:
        """Methods of ``sonet_group.feature``."""
        return SonetGroupFeatureMethods(self._caller)

    @property
    def user(self) -> SonetGroupUserMethods:
        """Methods of ``sonet_group.user``."""
        return SonetGroupUserMethods(self._caller)

    def create(
        self,
        *,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        visible: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        opened: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        closed: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        initiate_perms: Literal["A", "E", "K"] | NotGiven = NOT_GIVEN,
        project: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        project_date_start: datetime | str | NotGiven = NOT_GIVEN,
        project_date_finish: datetime | str | NotGiven = NOT_GIVEN,
        scrum_master_id: int | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        image: object | NotGiven = NOT_GIVEN,
        image_file_id: int | NotGiven = NOT_GIVEN,
        site_id: Sequence[object] | NotGiven = NOT_GIVEN,
        subject_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a group, a project or a Scrum team.

        Args:
            name: Required.
            description: ``DESCRIPTION`` of the request.
            visible: Whether the general list shows the group: Y or N. Default: ``Y``.
            opened: Whether anyone may join without approval: Y or N. Default: ``N``.
            closed: Whether the group is archived: Y or N. Default: ``N``.
            keywords: Keywords, separated by commas.
            initiate_perms: Who may invite members: A owner, E also moderators, K all
                participants. One of ``A`` (owner only), ``E`` (owner and moderators), ``K``
                (every participant).
            project: Whether it is a project instead of a group: Y or N. Default: ``N``.
            project_date_start: Start of the project, ISO 8601.
            project_date_finish: End of the project, ISO 8601.
            scrum_master_id: Identifier of the Scrum master; makes the project a Scrum team.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            image: Avatar of the group: Base64 on writing, a link on reading.
            image_file_id: Identifier of a Drive file to use as the avatar.
            site_id: Identifier of the site.
            subject_id: Identifier of the group's subject.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The parameters have a wrong format.
                No code: The caller may not create groups or projects. No code: The group or
                project could not be created. ``ERROR_IMAGE_ID``: The file in IMAGE is not a
                usable image.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.create``. Scope: ``sonet``. Who may call: users who may create
        groups or projects. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
        """
        return self._call(
            _CREATE,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": _yes_no(visible),
                "OPENED": _yes_no(opened),
                "CLOSED": _yes_no(closed),
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT": _yes_no(project),
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "SCRUM_MASTER_ID": scrum_master_id,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
                "SUBJECT_ID": subject_id,
            },
            extra_params,
        )

    def delete(
        self,
        *,
        group_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: There is no such group or project. No code: The caller may not delete the
                group. No code: The group could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.delete``. Scope: ``sonet``. Who may call: administrators, or
        the owner of the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
        """
        return self._call(_DELETE, {"GROUP_ID": group_id}, extra_params)

    def get(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: GetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        group_id: int | NotGiven = NOT_GIVEN,
        is_admin: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[GetItem]:
        """List groups and projects that the current user can see, by filter and page by page.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ID``, ``NAME``, ``OWNER_ID``, ``ACTIVE``,
                ``VISIBLE``, ``OPENED``, ``CLOSED``, ``DATE_CREATE``, ``DATE_UPDATE``,
                ``DATE_ACTIVITY``, ``IS_EXTRANET``.
            group_id: Identifier of the group or project.
            is_admin: Whether to skip the check of permissions, for administrators only: Y.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.get``. Scope: ``sonet``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
        """
        return self._list(
            _GET,
            {
                "ORDER": order,
                "FILTER": _in_fields(
                    filter,
                    {
                        "ACTIVE": _yes_no,
                        "VISIBLE": _yes_no,
                        "OPENED": _yes_no,
                        "CLOSED": _yes_no,
                        "IS_EXTRANET": _yes_no,
                    },
                ),
                "GROUP_ID": group_id,
                "IS_ADMIN": is_admin,
                "start": start,
            },
            extra_params,
        )

    def setowner(
        self,
        *,
        group_id: int,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand a group or project over to another owner.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong, or
                there is no such group or project. No code: The USER_ID given is wrong. No code:
                The caller may not change the owner. No code: The owner could not be changed. No
                code: The caller may not change the owner of the group or project.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.setowner``. Scope: ``sonet``. Who may call: the owner of the
        group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
        """
        return self._call(_SETOWNER, {"GROUP_ID": group_id, "USER_ID": user_id}, extra_params)

    def update(
        self,
        *,
        group_id: int,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        visible: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        opened: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        closed: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        initiate_perms: Literal["A", "E", "K"] | NotGiven = NOT_GIVEN,
        project_date_start: datetime | str | NotGiven = NOT_GIVEN,
        project_date_finish: datetime | str | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        image: object | NotGiven = NOT_GIVEN,
        image_file_id: int | NotGiven = NOT_GIVEN,
        site_id: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the settings of a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            name: ``NAME`` of the request.
            description: ``DESCRIPTION`` of the request.
            visible: Whether the general list shows the group: Y or N.
            opened: Whether anyone may join without approval: Y or N.
            closed: Whether the group is archived: Y or N.
            keywords: Keywords, separated by commas.
            initiate_perms: Who may invite members: A owner, E also moderators, K all
                participants. One of ``A`` (owner only), ``E`` (owner and moderators), ``K``
                (every participant).
            project_date_start: Start of the project, ISO 8601.
            project_date_finish: End of the project, ISO 8601.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            image: Avatar of the group: Base64 on writing, a link on reading.
            image_file_id: Identifier of a Drive file to use as the avatar.
            site_id: Identifier of the site.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not change the group or project. No code: The group or
                project could not be changed. ``ERROR_IMAGE_ID``: The file in IMAGE is not a
                usable image.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.update``. Scope: ``sonet``. Who may call: administrators, or
        the owner of the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
        """
        return self._call(
            _UPDATE,
            {
                "GROUP_ID": group_id,
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": _yes_no(visible),
                "OPENED": _yes_no(opened),
                "CLOSED": _yes_no(closed),
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
            },
            extra_params,
        )


class AsyncSonetGroupMethods(AsyncNamespace):
    """Methods of ``sonet_group``."""

    @property
    def feature(self) -> AsyncSonetGroupFeatureMethods:
        """Methods of ``sonet_group.feature``."""
        return AsyncSonetGroupFeatureMethods(self._caller)

    @property
    def user(self) -> AsyncSonetGroupUserMethods:
        """Methods of ``sonet_group.user``."""
        return AsyncSonetGroupUserMethods(self._caller)

    async def create(
        self,
        *,
        name: str,
        description: str | NotGiven = NOT_GIVEN,
        visible: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        opened: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        closed: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        initiate_perms: Literal["A", "E", "K"] | NotGiven = NOT_GIVEN,
        project: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        project_date_start: datetime | str | NotGiven = NOT_GIVEN,
        project_date_finish: datetime | str | NotGiven = NOT_GIVEN,
        scrum_master_id: int | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        image: object | NotGiven = NOT_GIVEN,
        image_file_id: int | NotGiven = NOT_GIVEN,
        site_id: Sequence[object] | NotGiven = NOT_GIVEN,
        subject_id: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a group, a project or a Scrum team.

        Args:
            name: Required.
            description: ``DESCRIPTION`` of the request.
            visible: Whether the general list shows the group: Y or N. Default: ``Y``.
            opened: Whether anyone may join without approval: Y or N. Default: ``N``.
            closed: Whether the group is archived: Y or N. Default: ``N``.
            keywords: Keywords, separated by commas.
            initiate_perms: Who may invite members: A owner, E also moderators, K all
                participants. One of ``A`` (owner only), ``E`` (owner and moderators), ``K``
                (every participant).
            project: Whether it is a project instead of a group: Y or N. Default: ``N``.
            project_date_start: Start of the project, ISO 8601.
            project_date_finish: End of the project, ISO 8601.
            scrum_master_id: Identifier of the Scrum master; makes the project a Scrum team.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            image: Avatar of the group: Base64 on writing, a link on reading.
            image_file_id: Identifier of a Drive file to use as the avatar.
            site_id: Identifier of the site.
            subject_id: Identifier of the group's subject.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. No code: The parameters have a wrong format.
                No code: The caller may not create groups or projects. No code: The group or
                project could not be created. ``ERROR_IMAGE_ID``: The file in IMAGE is not a
                usable image.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.create``. Scope: ``sonet``. Who may call: users who may create
        groups or projects. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
        """
        return await self._call(
            _CREATE,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": _yes_no(visible),
                "OPENED": _yes_no(opened),
                "CLOSED": _yes_no(closed),
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT": _yes_no(project),
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "SCRUM_MASTER_ID": scrum_master_id,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
                "SUBJECT_ID": subject_id,
            },
            extra_params,
        )

    async def delete(
        self,
        *,
        group_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: There is no such group or project. No code: The caller may not delete the
                group. No code: The group could not be deleted.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.delete``. Scope: ``sonet``. Who may call: administrators, or
        the owner of the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
        """
        return await self._call(_DELETE, {"GROUP_ID": group_id}, extra_params)

    def get(
        self,
        *,
        order: Mapping[str, object] | NotGiven = NOT_GIVEN,
        filter: GetFilter | Mapping[str, object] | NotGiven = NOT_GIVEN,
        group_id: int | NotGiven = NOT_GIVEN,
        is_admin: str | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[GetItem]:
        """List groups and projects that the current user can see, by filter and page by page.

        Args:
            order: Sorting: field → ASC or DESC; in field settings, whether orders may be
                linked.
            filter: Conditions: field, with a comparison before it where needed, → value; or
                rules by document type. Keys: ``ID``, ``NAME``, ``OWNER_ID``, ``ACTIVE``,
                ``VISIBLE``, ``OPENED``, ``CLOSED``, ``DATE_CREATE``, ``DATE_UPDATE``,
                ``DATE_ACTIVITY``, ``IS_EXTRANET``.
            group_id: Identifier of the group or project.
            is_admin: Whether to skip the check of permissions, for administrators only: Y.
            start: Where to start: in lists, number of items to skip; a page has 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.get``. Scope: ``sonet``. Who may call: any user. Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
        """
        return self._list(
            _GET,
            {
                "ORDER": order,
                "FILTER": _in_fields(
                    filter,
                    {
                        "ACTIVE": _yes_no,
                        "VISIBLE": _yes_no,
                        "OPENED": _yes_no,
                        "CLOSED": _yes_no,
                        "IS_EXTRANET": _yes_no,
                    },
                ),
                "GROUP_ID": group_id,
                "IS_ADMIN": is_admin,
                "start": start,
            },
            extra_params,
        )

    async def setowner(
        self,
        *,
        group_id: int,
        user_id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Hand a group or project over to another owner.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong, or
                there is no such group or project. No code: The USER_ID given is wrong. No code:
                The caller may not change the owner. No code: The owner could not be changed. No
                code: The caller may not change the owner of the group or project.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.setowner``. Scope: ``sonet``. Who may call: the owner of the
        group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
        """
        return await self._call(_SETOWNER, {"GROUP_ID": group_id, "USER_ID": user_id}, extra_params)

    async def update(
        self,
        *,
        group_id: int,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        visible: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        opened: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        closed: bool | Literal["Y", "N"] | NotGiven = NOT_GIVEN,
        keywords: str | NotGiven = NOT_GIVEN,
        initiate_perms: Literal["A", "E", "K"] | NotGiven = NOT_GIVEN,
        project_date_start: datetime | str | NotGiven = NOT_GIVEN,
        project_date_finish: datetime | str | NotGiven = NOT_GIVEN,
        owner_id: int | NotGiven = NOT_GIVEN,
        image: object | NotGiven = NOT_GIVEN,
        image_file_id: int | NotGiven = NOT_GIVEN,
        site_id: Sequence[object] | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Change the settings of a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            name: ``NAME`` of the request.
            description: ``DESCRIPTION`` of the request.
            visible: Whether the general list shows the group: Y or N.
            opened: Whether anyone may join without approval: Y or N.
            closed: Whether the group is archived: Y or N.
            keywords: Keywords, separated by commas.
            initiate_perms: Who may invite members: A owner, E also moderators, K all
                participants. One of ``A`` (owner only), ``E`` (owner and moderators), ``K``
                (every participant).
            project_date_start: Start of the project, ISO 8601.
            project_date_finish: End of the project, ISO 8601.
            owner_id: Identifier of the owner, or of the object that the entry belongs to.
            image: Avatar of the group: Base64 on writing, a link on reading.
            image_file_id: Identifier of a Drive file to use as the avatar.
            site_id: Identifier of the site.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not change the group or project. No code: The group or
                project could not be changed. ``ERROR_IMAGE_ID``: The file in IMAGE is not a
                usable image.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.update``. Scope: ``sonet``. Who may call: administrators, or
        the owner of the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
        """
        return await self._call(
            _UPDATE,
            {
                "GROUP_ID": group_id,
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": _yes_no(visible),
                "OPENED": _yes_no(opened),
                "CLOSED": _yes_no(closed),
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
            },
            extra_params,
        )


class SonetGroupFeatureMethods(Namespace):
    """Methods of ``sonet_group.feature``."""

    def access(
        self,
        *,
        group_id: int,
        feature: Literal["photo", "calendar", "tasks", "files", "blog"] | str,
        operation: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tell whether the current user may do an operation in a tool of a group.

        Args:
            group_id: Identifier of the group or project. Required.
            feature: Code of the tool, e.g. tasks, calendar, files, blog or photo. One of
                ``photo`` (photo gallery), ``calendar``, ``tasks``, ``files`` (Drive), ``blog``
                (feed messages) and others. Required.
            operation: Code of the operation within the tool, e.g. view or create_tasks.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The FEATURE given is not a possible one. No code: The OPERATION given is
                not a possible one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.feature.access``. Scope: ``sonet``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
        """
        return self._call(
            _FEATURE__ACCESS,
            {"GROUP_ID": group_id, "FEATURE": feature, "OPERATION": operation},
            extra_params,
        )


class AsyncSonetGroupFeatureMethods(AsyncNamespace):
    """Methods of ``sonet_group.feature``."""

    async def access(
        self,
        *,
        group_id: int,
        feature: Literal["photo", "calendar", "tasks", "files", "blog"] | str,
        operation: str,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Tell whether the current user may do an operation in a tool of a group.

        Args:
            group_id: Identifier of the group or project. Required.
            feature: Code of the tool, e.g. tasks, calendar, files, blog or photo. One of
                ``photo`` (photo gallery), ``calendar``, ``tasks``, ``files`` (Drive), ``blog``
                (feed messages) and others. Required.
            operation: Code of the operation within the tool, e.g. view or create_tasks.
                Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The FEATURE given is not a possible one. No code: The OPERATION given is
                not a possible one.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.feature.access``. Scope: ``sonet``. Who may call: any user.
        Reads only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
        """
        return await self._call(
            _FEATURE__ACCESS,
            {"GROUP_ID": group_id, "FEATURE": feature, "OPERATION": operation},
            extra_params,
        )


class SonetGroupUserMethods(Namespace):
    """Methods of ``sonet_group.user``."""

    def add(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Make users members of a group at once, without invitation or consent.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not add members to the group. No code: The USER_ID given is
                empty or wrong. No code: There is no group or project with this GROUP_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.add``. Scope: ``sonet``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
        """
        return self._call(_USER__ADD, {"GROUP_ID": group_id, "USER_ID": user_id}, extra_params)

    def delete(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Remove users from a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not remove members from the group. No code: The USER_ID
                given is empty or wrong. No code: There is no group or project with this
                GROUP_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.delete``. Scope: ``sonet``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
        """
        return self._call(_USER__DELETE, {"GROUP_ID": group_id, "USER_ID": user_id}, extra_params)

    def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[UserGetResult]:
        """List the members of a group or project with their roles.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserGetResult``: ``USER_ID``, ``ROLE``.

        Raises:
            APIError: the portal refused the call. No code: The group's ID given is wrong. No
                code: The group or project does not exist or is private.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.get``. Scope: ``sonet``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
        """
        return self._call(_USER__GET, {"ID": id}, extra_params)

    def groups(self, *, extra_params: Mapping[str, object] | None = None) -> list[UserGroupsResult]:
        """List the groups and projects that the current user is a member of.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserGroupsResult``: ``GROUP_ID``, ``GROUP_NAME``, ``ROLE``,
            ``GROUP_IMAGE_ID``, ``GROUP_IMAGE``, ``IS_EXTRANET``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.groups``. Scope: ``sonet``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
        """
        return self._call(_USER__GROUPS, {}, extra_params)

    def invite(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Send users an invitation to a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The USER_ID given is empty or wrong. No code: The group or project does
                not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.invite``. Scope: ``sonet``. Who may call: users who may
        invite people to the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
        """
        return self._call(
            _USER__INVITE,
            {"GROUP_ID": group_id, "USER_ID": user_id, "MESSAGE": message},
            extra_params,
        )

    def request(
        self,
        *,
        group_id: int,
        message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Ask to join a group or project on behalf of the current user.

        Args:
            group_id: Identifier of the group or project. Required.
            message: Text, e.g. of the message, notification or answer.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The group or project does not exist, or the caller has no access to it. No
                code: The request to join could not be sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.request``. Scope: ``sonet``. Who may call: users who have
        access to the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
        """
        return self._call(_USER__REQUEST, {"GROUP_ID": group_id, "MESSAGE": message}, extra_params)

    def update(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        role: Literal["E", "K"],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Make members of a group moderators or ordinary participants.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            role: Role in the group: A owner, E moderator, K participant. One of ``E``
                (moderator), ``K`` (ordinary participant). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not change the roles of members. No code: The ROLE given is
                not a possible one. No code: The USER_ID given is empty or wrong. No code: There
                is no group or project with this GROUP_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.update``. Scope: ``sonet``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
        """
        return self._call(
            _USER__UPDATE, {"GROUP_ID": group_id, "USER_ID": user_id, "ROLE": role}, extra_params
        )


class AsyncSonetGroupUserMethods(AsyncNamespace):
    """Methods of ``sonet_group.user``."""

    async def add(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Make users members of a group at once, without invitation or consent.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not add members to the group. No code: The USER_ID given is
                empty or wrong. No code: There is no group or project with this GROUP_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.add``. Scope: ``sonet``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
        """
        return await self._call(
            _USER__ADD, {"GROUP_ID": group_id, "USER_ID": user_id}, extra_params
        )

    async def delete(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Remove users from a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not remove members from the group. No code: The USER_ID
                given is empty or wrong. No code: There is no group or project with this
                GROUP_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.delete``. Scope: ``sonet``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
        """
        return await self._call(
            _USER__DELETE, {"GROUP_ID": group_id, "USER_ID": user_id}, extra_params
        )

    async def get(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[UserGetResult]:
        """List the members of a group or project with their roles.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserGetResult``: ``USER_ID``, ``ROLE``.

        Raises:
            APIError: the portal refused the call. No code: The group's ID given is wrong. No
                code: The group or project does not exist or is private.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.get``. Scope: ``sonet``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
        """
        return await self._call(_USER__GET, {"ID": id}, extra_params)

    async def groups(
        self, *, extra_params: Mapping[str, object] | None = None
    ) -> list[UserGroupsResult]:
        """List the groups and projects that the current user is a member of.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``UserGroupsResult``: ``GROUP_ID``, ``GROUP_NAME``, ``ROLE``,
            ``GROUP_IMAGE_ID``, ``GROUP_IMAGE``, ``IS_EXTRANET``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.groups``. Scope: ``sonet``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
        """
        return await self._call(_USER__GROUPS, {}, extra_params)

    async def invite(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Send users an invitation to a group or project.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            message: Text, e.g. of the message, notification or answer.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The USER_ID given is empty or wrong. No code: The group or project does
                not exist, or the caller has no access to it.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.invite``. Scope: ``sonet``. Who may call: users who may
        invite people to the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
        """
        return await self._call(
            _USER__INVITE,
            {"GROUP_ID": group_id, "USER_ID": user_id, "MESSAGE": message},
            extra_params,
        )

    async def request(
        self,
        *,
        group_id: int,
        message: str | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Ask to join a group or project on behalf of the current user.

        Args:
            group_id: Identifier of the group or project. Required.
            message: Text, e.g. of the message, notification or answer.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The group or project does not exist, or the caller has no access to it. No
                code: The request to join could not be sent.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.request``. Scope: ``sonet``. Who may call: users who have
        access to the group or project. Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
        """
        return await self._call(
            _USER__REQUEST, {"GROUP_ID": group_id, "MESSAGE": message}, extra_params
        )

    async def update(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        role: Literal["E", "K"],
        extra_params: Mapping[str, object] | None = None,
    ) -> list[str]:
        """Make members of a group moderators or ordinary participants.

        Args:
            group_id: Identifier of the group or project. Required.
            user_id: Identifier of the user. Required.
            role: Role in the group: A owner, E moderator, K participant. One of ``E``
                (moderator), ``K`` (ordinary participant). Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            What the portal answers.

        Raises:
            APIError: the portal refused the call. No code: The GROUP_ID given is wrong. No
                code: The caller may not change the roles of members. No code: The ROLE given is
                not a possible one. No code: The USER_ID given is empty or wrong. No code: There
                is no group or project with this GROUP_ID.
            HTTPError, TransportError: no answer of the API came.

        REST method ``sonet_group.user.update``. Scope: ``sonet``. Who may call: administrators.
        Writes.

        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
        """
        return await self._call(
            _USER__UPDATE, {"GROUP_ID": group_id, "USER_ID": user_id, "ROLE": role}, extra_params
        )
