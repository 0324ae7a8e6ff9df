"""Use the fake without pytest's fixtures: in `unittest`, in scripts, or in fixtures of your own."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from pytest_pinterest.fake.session import LOOPBACK, PinterestSession

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@contextlib.contextmanager
def running(
    *,
    host: str = LOOPBACK,
    port: int = 0,
    app_id: str | None = None,
    app_secret: str | None = None,
    redirect_uris: str | Iterable[str] | None = None,
) -> Iterator[PinterestSession]:
    """Have a fake of Pinterest while a `with` block lasts, apart from the one of the fixtures.

        with pytest_pinterest.running(redirect_uris="http://localhost:5000/callback") as pinterest:
            subprocess.run(["node", "app.mjs"], env={**os.environ, **pinterest.env})
            redirect = pinterest.consent(authorization_url)

    It listens as soon as its address is asked for. `reset()` gives its first world back. Meanwhile every `Api` and
    `AsyncApi` of this process waits on its clock, and really waits for nothing.

    Args:
        host: the address to listen on.
        port: the TCP port to listen on; 0 takes a free one.
        app_id: the id of the app, decimal digits; made from the seed if absent.
        app_secret: its secret; made from the seed if absent.
        redirect_uris: the redirect URIs that the app has registered.

    Raises:
        ValueError: a value cannot be used; the text says what was expected.
    """
    pinterest = PinterestSession(
        host=host, port=port, app_id=app_id, app_secret=app_secret, redirect_uris=redirect_uris
    )
    with contextlib.closing(pinterest), pinterest.waiting():
        yield pinterest
