"""What the generated classes stand on: a namespace such as ``b24.timeman`` and its caller.

A namespace does not know how its calls are made. Its caller does, and can be exchanged: that is how
``with_response`` takes the same method and answers the whole envelope.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol, TypeVar, cast

from .errors import ParameterError
from .short import shown as shown_value
from .values import given

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from .endpoint import Endpoint, ListEndpoint
    from .page import AsyncListing, Page
    from .values import Params

T = TypeVar("T")
_SHOWN: Final = 20
METHOD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,199}")
"""Names of methods on the wire; the longest documented one has about seventy characters."""


class Caller(Protocol):
    """Makes calls and waits."""

    def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        ...

    def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        ...

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> Page[T]:
        """Call a list method and give back its first page."""
        ...


class AsyncCaller(Protocol):
    """Makes calls and awaits them."""

    async def named(self, method: str, version: int, params: Params) -> Any:
        """Call a method by its name on the wire."""
        ...

    async def call(self, endpoint: Endpoint[T], params: Params) -> T:
        """Call a method and give back its result."""
        ...

    def pages(self, endpoint: ListEndpoint[T], params: Params) -> AsyncListing[T]:
        """Prepare the call of a list method."""
        ...


class _Names:
    """What a namespace says of itself: its names, and the right one for one that it lacks."""

    def __repr__(self) -> str:
        names = _public(self)
        more = ", …" if len(names) > _SHOWN else ""
        return f"<{type(self).__name__}: {', '.join(names[:_SHOWN])}{more}>"

    if not TYPE_CHECKING:  # who checks types hears of a wrong name from the checker

        def __getattr__(self, name: str) -> NoReturn:
            hint = "" if name.startswith("_") else _meant(self, name)
            raise AttributeError(f"{type(self).__name__} has no {name!r}{hint}")


def _public(owner: object) -> list[str]:
    return [name for name in dir(type(owner)) if not name.startswith("_")]


def _meant(owner: object, name: str) -> str:
    """The name that was meant, where it is written as on the wire or mistyped."""
    from .nearest import nearest

    near = nearest(name, _public(owner), 0.75)
    return f"; did you mean {near!r}?" if near else ""


class Namespace(_Names):
    """Methods whose names begin alike."""

    _caller: Caller

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(self, endpoint: Endpoint[T], params: Params, extra: Mapping[str, object] | None) -> T:
        return self._caller.call(endpoint, given(params, extra))

    def _list(
        self, endpoint: ListEndpoint[T], params: Params, extra: Mapping[str, object] | None
    ) -> Page[T]:
        return self._caller.pages(endpoint, given(params, extra))

    def _with_caller(self, caller: Caller) -> Self:
        twin = object.__new__(type(self))
        twin._caller = caller
        return twin


class AsyncNamespace(_Names):
    """Methods whose names begin alike, to be awaited."""

    _caller: AsyncCaller

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _call(
        self, endpoint: Endpoint[T], params: Params, extra: Mapping[str, object] | None
    ) -> T:
        return await self._caller.call(endpoint, given(params, extra))

    def _list(
        self, endpoint: ListEndpoint[T], params: Params, extra: Mapping[str, object] | None
    ) -> AsyncListing[T]:
        return self._caller.pages(endpoint, given(params, extra))

    def _with_caller(self, caller: AsyncCaller) -> Self:
        twin = object.__new__(type(self))
        twin._caller = caller
        return twin


def misnamed(method: object, version: object) -> ParameterError | None:
    """What is wrong with the name on the wire or the version of a method.

    An address is not shown: the code of a webhook may stand in it.
    """
    if not isinstance(method, str) or not METHOD.fullmatch(method):
        shown = "an address" if isinstance(method, str) and "/" in method else shown_value(method)
        return ParameterError(f"{shown} is not the name of a method, such as crm.deal.get")
    if type(version) is not int or version not in {2, 3}:
        return ParameterError(
            f"version is 2 or 3, the versions of the REST API, not {shown_value(version)}"
        )
    return None


def rebound(method: Callable[..., T], own: object, other: object) -> Callable[..., T]:
    """The same method on a namespace with another caller.

    Args:
        method: a method of a client, such as ``b24.timeman.pause``.
        own: the caller of the client that is asked.
        other: the caller to use instead.

    Raises:
        ParameterError: it is not a method of this client.
    """
    owner: Any = method if _is_namespace(method) else getattr(method, "__self__", None)
    name = "__call__" if owner is method else str(getattr(method, "__name__", ""))
    if not _is_namespace(owner) or not _is_of_the_api(owner, name):
        raise ParameterError(
            f"{_called(method)} is not a method of a client; pass one uncalled, such as "
            "b24.timeman.pause"
        )
    if owner._caller is not own:
        raise ParameterError("the method belongs to another client than the one that was asked")
    twin = owner._with_caller(other)
    return cast("Callable[..., T]", getattr(twin, name))


def pages_of(owner: Namespace, endpoint: ListEndpoint[T], params: Mapping[str, object]) -> Page[T]:
    """Call a list method that has no name of its own; give back its first page.

    Args:
        owner: a client.
        endpoint: the method.
        params: parameters by their names on the wire.
    """
    any_owner: Any = owner
    page: Page[T] = any_owner._list(endpoint, {}, params)
    return page


def _called(value: object) -> str:
    """What a message calls a value: its name if it is a function, else its type."""
    name = getattr(value, "__name__", None)
    return f"{name}()" if isinstance(name, str) else f"a value of type {type(value).__name__}"


def _is_of_the_api(owner: object, name: str) -> bool:
    if name.startswith("_"):
        return name == "__call__" and callable(owner)
    is_client = hasattr(owner, "with_response")
    return not (is_client and name in {"close", "with_options", "with_response"})


def _is_namespace(value: object) -> bool:
    return isinstance(value, Namespace | AsyncNamespace)
