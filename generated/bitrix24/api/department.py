# Generated from spec/department: edit the spec there, then run python -m generator build.
"""Methods of ``department``, and the shapes of what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypedDict

from .._runtime.endpoint import Endpoint, ListEndpoint, Paging
from .._runtime.namespace import AsyncNamespace, Namespace
from .._runtime.values import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from .._runtime.page import AsyncListing, Page


class FieldsResult(TypedDict):
    """What ``result`` holds."""

    ID: str
    """Identifier."""
    NAME: str
    SORT: str
    """Sort index: lower comes first."""
    PARENT: str
    """Department above this one."""


class GetItem(TypedDict):
    """What ``result`` holds."""

    ID: int | str
    """Identifier."""
    NAME: str
    SORT: int
    """Sort index: lower comes first."""
    PARENT: int | str
    """Department above this one."""


_ADD: Final[Endpoint[int]] = Endpoint("department.add")
_DELETE: Final[Endpoint[bool]] = Endpoint("department.delete")
_FIELDS: Final[Endpoint[FieldsResult]] = Endpoint("department.fields", write=False)
_GET: Final[ListEndpoint[GetItem]] = ListEndpoint(
    "department.get", Paging("start", (), 50, id="ID")
)
_UPDATE: Final[Endpoint[bool]] = Endpoint("department.update")


class DepartmentMethods(Namespace):
    """Methods of ``department``."""

    def add(
        self,
        *,
        name: str,
        sort: int | NotGiven = NOT_GIVEN,
        parent: int,
        uf_head: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a department in the company structure.

        Args:
            name: Required.
            sort: Sort index: lower comes first.
            parent: Department above this one. Required.
            uf_head: User who heads the department.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The name of the department is
                missing. ``ERROR_CORE``: PARENT is wrong: only one department may stand at the
                top. ``ERROR_CORE``: The caller may not add departments.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.add``. Scope: ``department``. Who may call: users who may
        change the company structure. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/department-add.html
        """
        return self._call(
            _ADD, {"NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}, extra_params
        )

    def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a department from the company structure.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The department does not
                exist. ``ERROR_CORE``: The caller may not delete departments.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.delete``. Scope: ``department``. Who may call: users who may
        change the company structure. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
        """
        return self._call(_DELETE, {"ID": id}, extra_params)

    def fields(self, *, extra_params: Mapping[str, object] | None = None) -> FieldsResult:
        """List the fields of a department with their titles.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``ID``, ``NAME``, ``SORT``, ``PARENT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.fields``. Scope: ``department``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | str | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        parent: int | NotGiven = NOT_GIVEN,
        uf_head: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> Page[GetItem]:
        """List departments that match a filter, page by page.

        Args:
            sort: Sort index, or the field to sort by.
            order: Sorting: field → ASC or DESC; in places the direction alone. One of ``ASC``
                (ascending), ``DESC`` (descending) and others.
            id: Identifier.
            name: ``NAME`` of the request.
            parent: Department above this one.
            uf_head: User who heads the department.
            start: Offset of the first record; pages hold 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.get``. Scope: ``department``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/departments/department-get.html
        """
        return self._list(
            _GET,
            {
                "sort": sort,
                "order": order,
                "ID": id,
                "NAME": name,
                "PARENT": parent,
                "UF_HEAD": uf_head,
                "START": start,
            },
            extra_params,
        )

    def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        parent: int | NotGiven = NOT_GIVEN,
        uf_head: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the name, head, parent or order of a department.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            sort: Sort index: lower comes first.
            parent: Department above this one.
            uf_head: User who heads the department.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The department does not
                exist. ``ERROR_CORE``: The caller may not change departments.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.update``. Scope: ``department``. Who may call: users who may
        change the company structure. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/department-update.html
        """
        return self._call(
            _UPDATE,
            {"ID": id, "NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head},
            extra_params,
        )


class AsyncDepartmentMethods(AsyncNamespace):
    """Methods of ``department``."""

    async def add(
        self,
        *,
        name: str,
        sort: int | NotGiven = NOT_GIVEN,
        parent: int,
        uf_head: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> int:
        """Create a department in the company structure.

        Args:
            name: Required.
            sort: Sort index: lower comes first.
            parent: Department above this one. Required.
            uf_head: User who heads the department.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Identifier of what was made.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The name of the department is
                missing. ``ERROR_CORE``: PARENT is wrong: only one department may stand at the
                top. ``ERROR_CORE``: The caller may not add departments.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.add``. Scope: ``department``. Who may call: users who may
        change the company structure. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/department-add.html
        """
        return await self._call(
            _ADD, {"NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}, extra_params
        )

    async def delete(
        self,
        *,
        id: int,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Delete a department from the company structure.

        Args:
            id: Identifier. Required.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The department does not
                exist. ``ERROR_CORE``: The caller may not delete departments.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.delete``. Scope: ``department``. Who may call: users who may
        change the company structure. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
        """
        return await self._call(_DELETE, {"ID": id}, extra_params)

    async def fields(self, *, extra_params: Mapping[str, object] | None = None) -> FieldsResult:
        """List the fields of a department with their titles.

        Args:
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            ``FieldsResult``: ``ID``, ``NAME``, ``SORT``, ``PARENT``.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.fields``. Scope: ``department``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return await self._call(_FIELDS, {}, extra_params)

    def get(
        self,
        *,
        sort: str | NotGiven = NOT_GIVEN,
        order: Literal["ASC", "DESC"] | str | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        parent: int | NotGiven = NOT_GIVEN,
        uf_head: int | NotGiven = NOT_GIVEN,
        start: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> AsyncListing[GetItem]:
        """List departments that match a filter, page by page.

        Args:
            sort: Sort index, or the field to sort by.
            order: Sorting: field → ASC or DESC; in places the direction alone. One of ``ASC``
                (ascending), ``DESC`` (descending) and others.
            id: Identifier.
            name: ``NAME`` of the request.
            parent: Department above this one.
            uf_head: User who heads the department.
            start: Offset of the first record; pages hold 50.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            A page of the list: the items. Iterating it walks all pages.

        Raises:
            APIError: the portal refused the call.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.get``. Scope: ``department``. Who may call: any user. Reads
        only.

        https://apidocs.bitrix24.com/api-reference/departments/department-get.html
        """
        return self._list(
            _GET,
            {
                "sort": sort,
                "order": order,
                "ID": id,
                "NAME": name,
                "PARENT": parent,
                "UF_HEAD": uf_head,
                "START": start,
            },
            extra_params,
        )

    async def update(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        sort: int | NotGiven = NOT_GIVEN,
        parent: int | NotGiven = NOT_GIVEN,
        uf_head: int | NotGiven = NOT_GIVEN,
        extra_params: Mapping[str, object] | None = None,
    ) -> bool:
        """Change the name, head, parent or order of a department.

        Args:
            id: Identifier. Required.
            name: ``NAME`` of the request.
            sort: Sort index: lower comes first.
            parent: Department above this one.
            uf_head: User who heads the department.
            extra_params: parameters that the spec does not know, by their wire names.

        Returns:
            Whether it was done.

        Raises:
            APIError: the portal refused the call. ``ERROR_CORE``: The department does not
                exist. ``ERROR_CORE``: The caller may not change departments.
            HTTPError, TransportError: no answer of the API came.

        REST method ``department.update``. Scope: ``department``. Who may call: users who may
        change the company structure. Writes.

        https://apidocs.bitrix24.com/api-reference/departments/department-update.html
        """
        return await self._call(
            _UPDATE,
            {"ID": id, "NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head},
            extra_params,
        )
