"""Make clients verify some hosts with our own certificate authority, for as long as a test needs it."""

from __future__ import annotations

import functools
import inspect
import ssl
from typing import TYPE_CHECKING, Any

from pytest_pinterest.intercept.network import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    import pytest


class Trust:
    """A replacement for the client's side of TLS.

    A connection to one of the hosts gets a context that trusts only our authority; the client's own context does not
    change. So it does not matter when and with which certificates that was made, and nothing has to be undone. If a
    connection still reaches the real host in some unknown way, it fails here.
    """

    def __init__(self, hosts: Collection[str], authority: bytes) -> None:
        self.hosts = hosts
        self.authority = authority.decode()

    def replace(self, patch: pytest.MonkeyPatch) -> None:
        """Patch the client's side of TLS with this, until the patch is undone."""
        for kind in below(BareContext):
            for name in ("wrap_socket", "wrap_bio"):
                if name in vars(kind):
                    patch.setattr(kind, name, self.trusting(vars(kind)[name]))

    def trusting(self, wrap: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that wraps connections to the hosts with our authority, and all others as before."""
        parameters = inspect.signature(wrap)

        @functools.wraps(wrap)
        def wrap_trusting(*args: Any, **options: Any) -> Any:
            given = parameters.bind(*args, **options).arguments
            context = given.pop("self")
            name = plain(given.get("server_hostname"))
            if name not in self.hosts or given.get("server_side") or isinstance(context, PinnedContext):
                return wrap(*args, **options)
            given.pop("session", None)  # a session belongs to the client's context
            return getattr(self.pinned(context), wrap.__name__)(**given)

        return wrap_trusting

    def pinned(self, context: ssl.SSLContext) -> PinnedContext:
        """Make a context that trusts our authority alone, and is as strict as the client's context."""
        ours = PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
        ours.check_hostname = context.check_hostname
        # The setter of PlainContext would call that of ssl.SSLContext, which may have been replaced.
        BareContext.verify_mode.__set__(ours, context.verify_mode)
        ours.load_verify_locations(cadata=self.authority)
        return ours


PlainContext: Any = next(kind for kind in ssl.SSLContext.__mro__ if kind.__module__ == "ssl")
"""The standard library's `SSLContext`, even if truststore has replaced it in `ssl`."""

BareContext: Any = PlainContext.__mro__[1]
"""The base class, in C, of the standard library's `SSLContext`."""


class PinnedContext(PlainContext):  # type: ignore[misc]  # its base is only known at run time
    """Replaces a client's context for one connection."""


def below(kind: type) -> Iterator[type]:
    """Yield the subclasses, at any depth: some, such as truststore's, wrap connections in a way of their own."""
    subclass: type
    for subclass in kind.__subclasses__():
        yield subclass
        yield from below(subclass)
