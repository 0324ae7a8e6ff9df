"""The fake as a WSGI application."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from mockserver.api.consequences.ad_review import review_ad
from mockserver.api.derived.adding import add
from mockserver.dispatch import respond, unavailable
from mockserver.http import forwarded
from mockserver.http.request import Request
from mockserver.model import behaviour
from mockserver.model.deployment import DIRECT, Deployment
from mockserver.model.store import StoreUnavailableError
from mockserver.state.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from mockserver.world.files import Addition, World

    Variables = dict[str, tuple[str, Callable[[str], Any]]]


class PinterestMock(State):
    """Pinterest's OAuth server and API v5 as a stateful WSGI application.

    Production is at `/v5`, the sandbox at `/sandbox/v5`, the authorization page at `/oauth/`. The same seed always
    gives the same world.

    >>> mock = PinterestMock(app_id="1512345", consent="auto", tier="trial")
    >>> mock.app.state
    'trial'
    """

    add = add
    review_ad = review_ad

    def __repr__(self) -> str:
        return f"<PinterestMock with seed {self.settings.seed}>"

    def _add_to(self, world: World) -> None:
        for addition in world.additions():
            self._add_one(addition)

    def _add_one(self, addition: Addition) -> None:
        fields = {**addition.fields, "environment": addition.environment}
        try:
            self.add(addition.collection, **fields)
        except (LookupError, TypeError, ValueError) as problem:
            raise addition.at.error(str(problem)) from None

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request, by PEP 3333."""
        try:
            with self.store.steady():
                if self.deployment is not DIRECT:
                    forwarded.apply(environ, self.deployment)
                response = respond(self, Request(environ))
        except StoreUnavailableError as failure:
            response = unavailable(failure)
        return response(environ, start_response)


def from_environment(environment: Mapping[str, str] | None = None) -> PinterestMock:
    """Make a mock as `PINTEREST_MOCK_...` describes it, by the variables that the command reads.

    It is for servers that import their application, each in several processes on one store:
    `PINTEREST_MOCK_STORE=postgresql://... gunicorn -w 4 "mockserver.wsgi:from_environment()"`.
    Raises ValueError or LookupError, which names the variable or says what is wrong, and OSError for a file that cannot
    be read.
    """
    environment = os.environ if environment is None else environment
    given, of_worlds = _read(VARIABLES, environment), _read(WORLDS_VARIABLES, environment)
    deployment = Deployment(**_read(DEPLOYMENT_VARIABLES, environment))
    mock = PinterestMock(**given)
    mock.deployment = deployment
    for name, value in of_worlds.items():
        setattr(mock.worlds, name, value)
    return mock


def _read(variables: Variables, environment: Mapping[str, str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, (argument, read) in variables.items():
        text = environment.get(f"PINTEREST_MOCK_{name}")
        if text:
            try:
                given[argument] = read(text)
            except ValueError as problem:
                raise ValueError(f"PINTEREST_MOCK_{name}: {problem}") from None
    return given


def _flag(text: str) -> bool:
    if text.lower() not in (*TRUE, *FALSE):
        raise ValueError(f"expected {' or '.join((*TRUE, *FALSE))}, not {text!r}.")
    return text.lower() in TRUE


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise ValueError(f"expected a number of seconds, not {text!r}.")
    return seconds


TRUE, FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off")
VARIABLES: Variables = {
    "APP_ID": ("app_id", str),
    "APP_SECRET": ("app_secret", str),
    "REDIRECT_URI": ("redirect_uris", str.split),
    "CONSENT": ("consent", str),
    "TIER": ("tier", str),
    "REFRESH": ("refresh", str),
    "REVIEW": ("review", str),
    "QUOTAS": ("quotas", _flag),
    "NO_CONTROL": ("control", lambda text: not _flag(text)),
    "CONTROL_TOKEN": ("control_token", str),
    "WORLD": ("world", str),
    "SEED": ("seed", int),
    "BEHAVIOUR": ("behaviour", lambda text: behaviour.read(text.split())),
    "STORE": ("store", str),
}
"""The setting that each environment variable gives, and the function that parses its value."""
WORLDS_VARIABLES: Variables = {
    "WORLDS_ON_FIRST_USE": ("on_first_use", _flag),
    "WORLDS_IDLE_SECONDS": ("idle", _seconds),
}
DEPLOYMENT_VARIABLES: Variables = {
    "PUBLIC_URL": ("public_url", str),
    "PROXY": ("behind_proxy", _flag),
    "CONTROL_ORIGIN": ("control_origins", str.split),
}
