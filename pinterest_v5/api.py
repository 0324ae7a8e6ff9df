"""The client's two classes: `Api`, which is synchronous, and `AsyncApi`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.base import BaseApi
from pinterest_v5.core.arguments import require_sync_callable
from pinterest_v5.core.driver import Driver
from pinterest_v5.core.endpoint import Async, Sync
from pinterest_v5.paging import AsyncPaged, Paged

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow
    from pinterest_v5.core.transport import AsyncHTTPClient, HTTPClient
    from pinterest_v5.models import Page, Token
    from pinterest_v5.token_store import AsyncTokenStore, TokenStore

    Self = TypeVar("Self", bound="BaseApi[Any, Any, Any]")

__tracebackhide__ = True  # pytest's report of an error ends at the caller's line


class Api(BaseApi[Sync, "HTTPClient", "TokenStore"]):
    """A synchronous client for Pinterest. One instance acts for one person; threads may share it.

        api = Api(app_id="1234567", app_secret="...")
        url, state = api.get_authorization_url()
        # the person gives access at `url` and comes back to https://localhost/?code=...&state=...
        api.generate_access_token(response="https://localhost/?code=...&state=...")

    With a token that you already have, start like this:

        api = Api(access_token="pina_...")
        print(api.user_account.get()["username"])
        for board in api.boards.list():
            print(board["name"])

    Arguments that are left out are read from the environment.
    """

    def _start(
        self,
        http_client: HTTPClient | None,
        timeout: float | None,
        deadline: float,
        token_store: TokenStore | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None,
    ) -> None:
        require_sync_callable("on_token", on_token)
        require_sync_callable("sleep", sleep)
        require_sync_callable("token_store.load", getattr(token_store, "load", None))
        require_sync_callable("token_store.save", getattr(token_store, "save", None))
        self._driver = Driver(http_client, timeout, deadline, token_store, on_token, sleep)

    def _perform(self, work: Call[Any] | Flow[Any]) -> Any:
        return self._driver.run(self._flow(work))

    def _paged(self, call: Call[Page[Any]]) -> Paged[Any]:
        return Paged(self._perform, call)

    def close(self) -> None:
        """Close the connections, unless they are those of a ready `http_client`.

        That of a renewal which goes on after its call has left is closed at its end.
        """
        self._driver.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncApi(BaseApi[Async, "AsyncHTTPClient", "TokenStore | AsyncTokenStore"]):
    """A client for Pinterest on asyncio or trio. One instance acts for one person; tasks and event loops may share it.

        async with AsyncApi(access_token="pina_...") as api:
            print((await api.user_account.get())["username"])
            async for board in api.boards.list():
                print(board["name"])

    `get_authorization_url` is a plain function here too. `on_token` may be a coroutine function, and a token store may
    have coroutine functions.
    """

    def _start(
        self,
        http_client: AsyncHTTPClient | None,
        timeout: float | None,
        deadline: float,
        token_store: TokenStore | AsyncTokenStore | None,
        on_token: Callable[[Token], object] | None,
        sleep: Callable[[float], object] | None,
    ) -> None:
        from pinterest_v5.core.async_driver import AsyncDriver  # `Api` does not need it

        self._driver = AsyncDriver(http_client, timeout, deadline, token_store, on_token, sleep)

    async def _perform(self, work: Call[Any] | Flow[Any]) -> Any:
        return await self._driver.run(self._flow(work))

    def _paged(self, call: Call[Page[Any]]) -> AsyncPaged[Any]:
        return AsyncPaged(self._perform, call)

    async def aclose(self) -> None:
        """Close the connections, unless they are those of a ready `http_client`.

        Where a renewal goes on after its call has left, its end is waited for, up to 60 seconds: with the event loop it
        would be lost, and the login with it.
        """
        await self._driver.close()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
