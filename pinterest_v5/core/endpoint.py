"""Decorators with which endpoints are written once for both `Api` and `AsyncApi`.

An endpoint is a function from arguments to a `Call` or a flow. As a method of an object in `Sync` mode it performs that
and returns the answer; in `Async` mode it returns a coroutine of the answer. Type checkers know which.
"""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from pinterest_v5.core.former_names import missing, unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow, Request
    from pinterest_v5.models import Page
    from pinterest_v5.paging import AsyncPaged, Paged

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


P = ParamSpec("P")
T = TypeVar("T")
Mode = TypeVar("Mode")


class Sync:
    """The mode of `Api`: a call returns its answer."""


class Async:
    """The mode of `AsyncApi`: a call returns a coroutine of its answer."""


class Executor(Generic[Mode]):
    """Base of classes with endpoints: it performs calls and flows in its mode."""

    def _perform(self, work: Call[Any] | Flow[Any]) -> Any:
        """Perform a call or a flow, as every endpoint does; a coroutine in `Async` mode."""
        raise NotImplementedError

    def _paged(self, call: Call[Page[Any]]) -> Any:
        """Return what walks all pages of a call that lists."""
        raise NotImplementedError

    def _flow(self, work: Call[Any] | Request | Flow[Any]) -> Flow[Any]:
        """Return the work as a flow, for another flow to be made of; a request is sent as it is, without the token."""
        raise NotImplementedError


class endpoint(Generic[P, T]):  # noqa: N801 - used as a decorator
    """Makes an endpoint of a function that returns a `Call` or flow whose answer is a `T`.

    class Boards(Resource[Mode]):
        @endpoint
        def get(self, board_id: str) -> Call[Board]:
            return Call("GET", path("boards", board_id))
    """

    def __init__(self, function: Callable[Concatenate[Any, P], Call[T] | Flow[T]]) -> None:
        self.function = function
        update_wrapper(self, function)  # type: ignore[arg-type]  # a descriptor, with the name and words of a function

    @overload
    def __get__(self, owner: None, kind: type[Any]) -> Callable[Concatenate[Any, P], Call[T] | Flow[T]]: ...
    @overload
    def __get__(self, owner: Executor[Sync], kind: type[Any]) -> Callable[P, T]: ...
    @overload
    def __get__(self, owner: Executor[Async], kind: type[Any]) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, owner: Executor[Any] | None, kind: type[Any]) -> Callable[..., Any]:
        if owner is None:
            return self.function
        function = self.function.__get__(owner)

        def performed(*args: P.args, **kwargs: P.kwargs) -> Any:
            return owner._perform(called(owner, function, args, kwargs))

        return update_wrapper(performed, function)


class listing(Generic[P, T]):  # noqa: N801 - used as a decorator
    """Makes an endpoint of a function whose `Call` answers with a page of `T`s; the endpoint walks all pages."""

    def __init__(self, function: Callable[Concatenate[Any, P], Call[Page[T]]]) -> None:
        self.function = function
        update_wrapper(self, function)  # type: ignore[arg-type]  # a descriptor, with the name and words of a function

    @overload
    def __get__(self, owner: None, kind: type[Any]) -> Callable[Concatenate[Any, P], Call[Page[T]]]: ...
    @overload
    def __get__(self, owner: Executor[Sync], kind: type[Any]) -> Callable[P, Paged[T]]: ...
    @overload
    def __get__(self, owner: Executor[Async], kind: type[Any]) -> Callable[P, AsyncPaged[T]]: ...
    def __get__(self, owner: Executor[Any] | None, kind: type[Any]) -> Callable[..., Any]:
        if owner is None:
            return self.function
        function = self.function.__get__(owner)

        def paged(*args: P.args, **kwargs: P.kwargs) -> Any:
            return owner._paged(called(owner, function, args, kwargs))

        return update_wrapper(paged, function)


def called(owner: object, function: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> T:
    """Call an endpoint's function; what is said of an argument that it does not have names the one that it has."""
    stray = unexpected(function, kwargs, f"{type(owner).__name__}.{function.__name__}")
    if stray is not None:
        raise stray
    return function(*args, **kwargs)


class Resource(Executor[Mode]):
    """A group of endpoints of one `Api` or `AsyncApi`."""

    def __init__(self, api: Executor[Mode]) -> None:
        self._api = api

    def _perform(self, work: Call[Any] | Flow[Any]) -> Any:
        return self._api._perform(work)

    def _paged(self, call: Call[Page[Any]]) -> Any:
        return self._api._paged(call)

    def _flow(self, work: Call[Any] | Request | Flow[Any]) -> Flow[Any]:
        return self._api._flow(work)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise missing(self, name)
