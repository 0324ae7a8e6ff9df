"""`PinterestSession`: one fake for many tests, or for a script."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from mockserver.http.proxies import no_proxy
from mockserver.model import resources
from mockserver.world import names
from mockserver.wsgi import PinterestMock
from pytest_pinterest.fake.fake import Fake
from pytest_pinterest.fake.server import PinterestServer
from pytest_pinterest.marker import Settings
from pytest_pinterest.reporting.secrets import Secrets, basic

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager
    from os import PathLike

    from mockserver.model.records import App
    from pinterest_v5.api import Api
    from pytest_pinterest.recording.replay import Replay

LOOPBACK = "127.0.0.1"
USES_PATHS = ("mockserver.documentation.markdown", "mockserver.documentation.pages")
"""Modules that are loaded late, and would keep a replaced `pathlib` or `posixpath` for the tests after."""


class PinterestSession:
    """A fake of Pinterest whose address and app stay the same for as long as it runs.

    It starts to listen when its address is first read (`url`, `env`).

    Attributes:
        app_id: the id of the app.
        app_secret: its secret.
        redirect_uris: the redirect URIs that the app has registered.
        server: the fake as a `PinterestServer`.
    """

    def __init__(
        self,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        app_id: str | None = None,
        app_secret: str | None = None,
        redirect_uris: str | Iterable[str] | None = None,
    ) -> None:
        """Make the fake, and read all that it needs from files: later somebody may have replaced the file system.

        Args:
            host: the address to listen on.
            port: the TCP port to listen on; 0 takes a free one.
            app_id: decimal digits; made from the seed if absent.
            app_secret: made from the seed if absent.
            redirect_uris: what the app has registered; `http://localhost:8085/` and `https://localhost/` if absent.

        Raises:
            ValueError: a value cannot be used; the text says what was expected.
        """
        chosen: dict[str, Any] = {"app_id": app_id, "app_secret": app_secret, "redirect_uris": redirect_uris}
        mock = PinterestMock(**{name: value for name, value in chosen.items() if value is not None})
        resources.load()
        if "pyfakefs" in sys.modules:
            names.load()
            for module in USES_PATHS:
                import_module(module)
        self.server = PinterestServer(mock, host, port)
        self.app_id = mock.app.id
        self.app_secret = mock.app.secret
        self.redirect_uris = mock.app.redirect_uris
        self._settings = Settings()
        self._kept: object = None
        self._fake = Fake(self.server, self._settings)

    def __repr__(self) -> str:
        return f"<PinterestSession {self.server.where}>"

    @property
    def url(self) -> str:
        """The address without a slash at the end, `http://127.0.0.1:41234`. Reading it starts the server."""
        return self.server.url

    @property
    def mock(self) -> PinterestMock:
        """The fake itself, with its clock, faults, journal, people and content."""
        return self.server.mock

    @property
    def env(self) -> dict[str, str]:
        """The environment variables for an application under test, also in another process. Starts the server.

        They include `NO_PROXY` if the environment names a proxy, because a proxy cannot reach the fake.
        """
        return {
            "PINTEREST_APP_ID": self.app_id,
            "PINTEREST_APP_SECRET": self.app_secret,
            "PINTEREST_REDIRECT_URI": self.redirect_uris[0],
            "PINTEREST_OAUTH_URI": self.url,
            "PINTEREST_API_URI": self.url,
            **no_proxy(self.server.host),
        }

    def consent(self, url: str, approve: bool = True, user: str | None = None) -> str:
        """Decide at an authorization URL, as `pinterest_consent` does, and return where the browser is sent."""
        return self._fake.consent(url, approve, user)

    def api(self) -> Api:
        """Return an `Api` with the app's credentials alone, in process: where the flow starts."""
        return self._fake.api()

    def client(self, scopes: str | Iterable[str] | None = None) -> Api:
        """Return an `Api` that is authorized as the default user, in process, for these scopes."""
        return Fake(self.server, Settings(scopes=scopes)).client()

    def intercept(self, *, block_others: bool = False) -> AbstractContextManager[PinterestServer]:
        """Let this process's connections to Pinterest's own hosts arrive here while a `with` block lasts.

        Args:
            block_others: put all other hosts but loopback out of reach.

        Raises:
            ImportError: trustme is not installed.
        """
        from pytest_pinterest.intercept import intercepting

        return intercepting(self.server, block_others=block_others)

    def waiting(self) -> AbstractContextManager[None]:
        """Let every client of this process wait on the fake's clock while a `with` block lasts."""
        return self._fake.waiting()

    def reset(self) -> None:
        """Give the fake its first world back, and forget expectations and log."""
        self.server.reset()
        self.server.replay = None
        self._settings, self._kept = Settings(), None

    def prepare(self, settings: Settings, kept: object = None, test: str = "") -> Fake:
        """Begin a test, in a new world unless the one of the tests before is kept.

        Args:
            settings: what the test's marker says.
            kept: whose tests share one world, a class or a module; None for a world of its own.
            test: file and name of the test, as a record that is replayed has it.

        Raises:
            OSError: a file cannot be read.
            ValueError: the settings ask for what cannot be.
            LookupError: they ask for what does not exist.
        """
        if kept is None or kept is not self._kept:
            self.reset()
        self._kept = kept
        before, wanted = self._settings.fake_settings(), settings.fake_settings()
        changes = {name: value for name, value in wanted.items() if name not in before or before[name] != value}
        if changes:
            self.mock.configure(**changes)
        self._settings = settings
        self.server.replay = None if settings.replay is None else self._replay(settings.replay, test)
        self._fake = Fake(self.server, settings, keeps_world=kept is not None)
        return self._fake

    def _replay(self, path: str | PathLike[str], test: str) -> Replay:
        """Return the recorded answers, and give the default user the name of whoever was logged in then."""
        from pytest_pinterest.recording.cassette import load
        from pytest_pinterest.recording.replay import Replay

        replay = Replay(load(path), test)
        if replay.username not in (None, self.mock.default_user.username):
            self.mock.change_username(self.mock.default_user, replay.username)
        return replay

    def close(self) -> None:
        """Stop listening."""
        self.server.clear()
        if self.server.is_running():
            self.server.stop()

    def notice(self) -> None:
        """Return nothing: at the end of a run with the fake there is nothing to tell."""

    def secrets(self) -> Secrets:
        """Return what a report must not show whole: all that this fake has issued."""
        store = self.mock.store
        named: list[str] = []
        apps: list[App] = list(store.apps)
        for app in apps:
            for secret in (app.secret, *app.former_secrets):
                named += [secret, basic(app.id, secret)]
        named += [code.code for code in store.codes]
        for environment in (store.production, store.sandbox):
            named += [token.token for token in environment.access_tokens]
            named += [token.token for token in environment.refresh_tokens]
        return Secrets(named=named, issued=self.mock.former_tokens)
