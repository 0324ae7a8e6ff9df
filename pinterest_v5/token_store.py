"""Token stores, in which several `Api` objects of one person share a login, across threads, processes or machines.

Pinterest replaces the refresh token with each refresh (T7, T18), and the old one is spent. So only one client may
refresh at a time, and it must see what the last one stored. A token store ensures both.
"""

from __future__ import annotations

import json
import os
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Protocol, cast

from pinterest_v5.core.file_lock import holder_of_file, lock_file, note
from pinterest_v5.core.token_lock import holding

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import TypeAlias

    from pinterest_v5.models import Token

    StoredToken: TypeAlias = "Token | Mapping[str, Any]"


class TokenStore(Protocol):
    """Holds the token of one person.

    The client calls `load` before its first request, before each refresh and once more where the refresh token turns
    out to be spent; `save` with each new token, before that is used; both, and the refresh between them, while it holds
    `lock()`.

    A lock with a parameter `timeout` is told how many seconds the call has left. When these are over it raises
    TimeoutError, in words that say who holds it. It may be left in another thread than it was entered in: a renewal
    that was sent is finished and saved also where the call that began it is out of time.

    A lock without the parameter is left in the thread that entered it, and `Api` cannot end its waiting: a call
    that renews stays for as long as the lock and the renewal take. `AsyncApi` enters every lock in another thread; its
    calls end in time.
    """

    def load(self) -> StoredToken | None:
        """Return what was saved last; None if there is nothing."""
        ...

    def save(self, token: Token, /) -> object:
        """Keep a token: a dict of JSON values, with `access_token` and mostly `refresh_token`."""
        ...

    def lock(self) -> AbstractContextManager[object]:
        """Return a context manager that only one holder can be in, wherever this login is used.

        It is better with a parameter `timeout: float | None = None`.
        """
        ...


class AsyncTokenStore(Protocol):
    """A token store with coroutine functions, for `AsyncApi`."""

    def load(self) -> Awaitable[StoredToken | None]:
        """Return what was saved last; None if there is nothing."""
        ...

    def save(self, token: Token, /) -> Awaitable[object]:
        """Keep a token."""
        ...

    def lock(self) -> AbstractAsyncContextManager[object]:
        """Return an asynchronous context manager that only one holder can be in."""
        ...


class MemoryTokenStore:
    """Holds a token in memory, for the `Api` objects of one process.

    stores = collections.defaultdict(MemoryTokenStore)     # by the person who is logged in
    api = Api(token_store=stores[person])
    """

    def __init__(self, token: StoredToken | None = None) -> None:
        self._token = None if token is None else dict(token)
        self._lock = threading.Lock()

    def load(self) -> StoredToken | None:
        """Return what was saved last."""
        return None if self._token is None else dict(self._token)

    def save(self, token: Token) -> None:
        """Keep a token."""
        self._token = dict(token)

    def clear(self) -> None:
        """Forget the token."""
        self._token = None

    def lock(self, timeout: float | None = None) -> AbstractContextManager[object]:
        """Return the lock of this store, which is waited for at most so many seconds."""
        return holding(self._lock, timeout, "another thread or task holds the lock of the MemoryTokenStore")


class CallableTokenStore:
    """Makes a token store of two functions, such as a query and an update of a database.

    Args:
        load: returns the token, or None.
        save: keeps a token.
        lock: returns a context manager that is exclusive wherever this login is used, such as a transaction that has
            selected the row for update; by default a lock for the threads that share this object. With a parameter
            `timeout` it is waited for no longer than a call may take (see `TokenStore`).
    """

    def __init__(
        self,
        load: Callable[[], StoredToken | None],
        save: Callable[[Token], object],
        lock: Callable[..., AbstractContextManager[object]] | None = None,
    ) -> None:
        self._lock = threading.Lock()
        self.load = load
        self.save = save
        self.lock = lock or self._own_lock

    def _own_lock(self, timeout: float | None = None) -> AbstractContextManager[object]:
        return holding(self._lock, timeout, "another thread or task holds the lock of the CallableTokenStore")


class FileTokenStore:
    """Holds a token in a file, for the processes of one machine.

    The file is replaced as a whole, only its owner can read it (0600), and a file beside it, with `.lock` after its
    name, is locked during a refresh; it holds the number of the process that has locked it.

    Raises:
        ValueError: the file holds something else (from `load`).
        OSError: it cannot be read or written (from `load` and `save`).
        TimeoutError: another process, such as one that was stopped, does not give back the lock in time (from `lock`).
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.path.realpath(path)  # one lock for all names of the same file

    def __repr__(self) -> str:
        return f"FileTokenStore({self.path!r})"

    def load(self) -> StoredToken | None:
        """Return what was saved last; None if there is no file."""
        try:
            with open(self.path, encoding="utf-8") as file:
                token = json.load(file)
        except FileNotFoundError:
            return None
        except ValueError:
            token = None
        if not isinstance(token, dict):
            raise ValueError(f"{self.path} does not hold a token; delete the file, and let the person log in again.")
        return cast("StoredToken", token)

    def save(self, token: Token) -> None:
        """Replace the file; a reader sees the old token or the new one, never a part."""
        unfinished = f"{self.path}.{os.getpid()}.{threading.get_ident()}"
        try:
            with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                json.dump(token, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, self.path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(unfinished)
            raise

    @contextmanager
    def lock(self, timeout: float | None = None) -> Iterator[None]:
        """Hold the lock of the file, which no other process and no other thread can hold at the same time."""
        path = f"{self.path}.lock"
        with open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b", buffering=0) as file:
            if not lock_file(file.fileno(), timeout):
                raise TimeoutError(holder_of_file(path, file))
            note(file, b"%d" % os.getpid())
            try:
                yield
            finally:
                note(file, b"")  # closing the file releases the lock, and so does the end of the process
