"""A page of a list, which walks on to the others when it is iterated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar

from .errors import PagingError
from .items import items_of
from .paging import following, idle_pages, is_repetition
from .values import copied

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator

    from .endpoint import ListEndpoint
    from .response import Response
    from .values import Params

T = TypeVar("T")
_UNPICKLED = (
    "a page that was pickled has no client to ask for the next one: call the method with its "
    "next_params"
)


class _PageData(Generic[T]):
    """What both kinds of pages hold.

    Attributes:
        items: the items of this page.
        total: number of items of the whole list, where the portal counts them.
    """

    _NO_LIST: ClassVar[str]

    def __init__(self, endpoint: ListEndpoint[T], params: Params, response: Response[Any]) -> None:
        self.items: list[T] = items_of(endpoint, response)
        self.total: int | None = response.total
        self._endpoint: ListEndpoint[T] = endpoint
        self._idle = 0
        further = following(endpoint, params, response, self.items)
        # Copied: what the caller does with a filter later must not change the pages to come.
        self._following: Params | PagingError | None = (
            copied(further) if isinstance(further, dict) else further
        )

    def __getstate__(self) -> dict[str, Any]:
        """Of a page that is pickled only the data is left: what asks for more holds a secret."""
        return {**self.__dict__, "_fetch": None}

    @property
    def whole(self) -> tuple[str, int | None]:
        """The method, and how many requests the whole list takes, where the portal counts it."""
        from .estimate import requests_of  # few want to know

        return self._endpoint.method, requests_of(self.total, len(self.items))

    def _goes_on(self, before: _PageData[T]) -> bool:
        """Whether this page, which was asked for behind another one, belongs to the list."""
        if is_repetition(self._endpoint, before.items, self.items):
            return False
        self._idle = idle_pages(self._endpoint, before._idle, before.items, self.items)
        return True

    @property
    def next_params(self) -> Params | None:
        """What asks for the next page: kept, it lets a broken walk go on; ``None`` at the end.

        Raises:
            PagingError: the walk cannot go on without losing or repeating something.
        """
        if isinstance(self._following, PagingError):
            raise self._following
        return self._following

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        return self.next_params is not None

    if not TYPE_CHECKING:  # who checks types hears of these mistakes from the checker

        def __getitem__(self, index: object) -> NoReturn:
            raise TypeError(self._NO_LIST)

        def __len__(self) -> NoReturn:
            raise TypeError(self._NO_LIST)

        def __bool__(self) -> bool:
            return bool(self.items) or self._following is not None

    def __repr__(self) -> str:
        more = ", more follow" if self._following is not None else ""
        return f"<{type(self).__name__} of {self._endpoint.method}: {len(self.items)} items{more}>"


class Page(_PageData[T]):
    """The first page of a list. ``items`` holds its items; iterating goes through all pages."""

    _NO_LIST = "a Page is not a list: use .items for this page, or iterate for all"

    def __init__(
        self,
        endpoint: ListEndpoint[T],
        params: Params,
        response: Response[Any],
        fetch: Callable[[ListEndpoint[T], Params], Page[T]],
    ) -> None:
        super().__init__(endpoint, params, response)
        self._fetch: Callable[[ListEndpoint[T], Params], Page[T]] | None = fetch

    def next_page(self) -> Page[T] | None:
        """Ask for the next page; ``None`` when this is the last.

        Raises:
            PagingError: the walk cannot go on without losing or repeating something.
        """
        params = self.next_params
        if params is None:
            return None
        if self._fetch is None:
            raise PagingError(_UNPICKLED)
        page = self._fetch(self._endpoint, params)
        return page if page._goes_on(self) else None

    def __iter__(self) -> Iterator[T]:
        page: Page[T] | None = self
        while page is not None:
            yield from page.items
            page = page.next_page()


class AsyncPage(_PageData[T]):
    """The first page of a list. ``items`` holds its items; ``async for`` goes through all pages."""

    _NO_LIST = "an AsyncPage is not a list: use .items for this page, or async for for all"

    def __init__(
        self,
        endpoint: ListEndpoint[T],
        params: Params,
        response: Response[Any],
        fetch: Callable[[ListEndpoint[T], Params], Awaitable[AsyncPage[T]]],
    ) -> None:
        super().__init__(endpoint, params, response)
        self._fetch: Callable[[ListEndpoint[T], Params], Awaitable[AsyncPage[T]]] | None = fetch

    async def next_page(self) -> AsyncPage[T] | None:
        """Ask for the next page; ``None`` when this is the last.

        Raises:
            PagingError: the walk cannot go on without losing or repeating something.
        """
        params = self.next_params
        if params is None:
            return None
        if self._fetch is None:
            raise PagingError(_UNPICKLED)
        page = await self._fetch(self._endpoint, params)
        return page if page._goes_on(self) else None

    async def __aiter__(self) -> AsyncIterator[T]:
        page: AsyncPage[T] | None = self
        while page is not None:
            for item in page.items:
                yield item
            page = await page.next_page()


class AsyncListing(Generic[T]):
    """A list not asked for yet: ``await`` gives its first page, ``async for`` all items."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item
