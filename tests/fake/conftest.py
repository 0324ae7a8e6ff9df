"""An application that talks to the fake over WSGI, and the questions that tests ask about its answers."""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlsplit

import pytest
from werkzeug import Response
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.model.records import App
from tests.stores import store_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from mockserver.model.records import EnvironmentName, User

ROOTS = {"production": "/v5", "sandbox": "/sandbox/v5"}


class Reply(Response):
    """An answer of the fake."""

    @property
    def hint(self) -> str:
        return self.headers["x-pinterest-mock-hint"]

    @property
    def refusal(self) -> tuple[int, int, str]:
        """Status, code and message of an error body, which has a hint beside it.

        It has these two fields, and `status` where a bearer token is refused.
        """
        assert self.hint
        body = cast("dict[str, Any]", self.json)
        assert list(body) in (["code", "message"], ["code", "message", "status"])
        return self.status_code, body["code"], body["message"]

    @property
    def body(self) -> dict[str, Any]:
        """The JSON of a success."""
        assert self.status_code == 200, self.text
        return cast("dict[str, Any]", self.json)

    @property
    def made(self) -> dict[str, Any]:
        """The JSON of what a request created (Q29)."""
        assert self.status_code == 201, self.text
        return cast("dict[str, Any]", self.json)

    @property
    def text(self) -> str:
        return self.get_data(as_text=True)

    @property
    def outcome(self) -> list[tuple[str, str]]:
        """What a redirect tells the application: the parameters of its query, in order."""
        assert self.status_code == 302, self.text
        return parse_qsl(urlsplit(self.headers["Location"]).query, keep_blank_values=True)


class Application:
    """An application with its credentials, which sends people to the authorization page and calls the API."""

    def __init__(self, mock: PinterestMock, app_id: str, environment: EnvironmentName = "production") -> None:
        self.mock = mock
        self.id = app_id
        self.environment: EnvironmentName = environment
        self.http = Client(mock, response_wrapper=Reply)

    @property
    def in_sandbox(self) -> Application:
        """The same application with its API host set to the sandbox."""
        return Application(self.mock, self.id, "sandbox")

    @property
    def record(self) -> App:
        app = self.mock.store.apps.get(self.id)
        assert app is not None
        return app

    @property
    def redirect_uri(self) -> str:
        return self.record.redirect_uris[0]

    def send(self, path: str, method: str = "GET", **request: Any) -> Reply:
        return cast("Reply", self.http.open(path, method=method, **request))

    def authorization_request(self, **changes: str | None) -> dict[str, str]:
        """The query of an authorization URL; None leaves a parameter out."""
        usual: dict[str, str | None] = {
            "response_type": "code",
            "client_id": self.id,
            "redirect_uri": self.redirect_uri,
            "scope": "user_accounts:read,pins:read,boards:read",
        }
        return {name: value for name, value in {**usual, **changes}.items() if value is not None}

    def open_page(self, **changes: str | None) -> Reply:
        """What a browser gets that follows the authorization URL."""
        return self.send("/oauth/", query_string=self.authorization_request(**changes))

    def decide(self, decision: str, user: str | None = None, **changes: str | None) -> Reply:
        """What the browser gets after a person pressed a button on the page."""
        form = {"user": user or self.mock.default_user.username, "decision": decision, **self.hidden_fields}
        return self.send("/oauth/", "POST", query_string=self.authorization_request(**changes), data=form)

    @property
    def hidden_fields(self) -> dict[str, str]:
        """What every form of the mock's pages sends along."""
        return {"form_token": self.mock._form_token}

    def get_code(self, user: str | None = None, **changes: str | None) -> str:
        return dict(self.decide("approve", user, **changes).outcome)["code"]

    def basic(self, scheme: str = "Basic", secret: str | None = None) -> str:
        credentials = f"{self.id}:{secret or self.record.secret}"
        return f"{scheme} {base64.b64encode(credentials.encode()).decode()}"

    def post_form(self, path: str, form: Mapping[str, str | None], *, authorization: str | None = None) -> Reply:
        """Post to the token endpoint or its neighbours; `authorization` replaces the right Basic header."""
        return self.send(
            f"{ROOTS[self.environment]}/{path}",
            "POST",
            data={name: value for name, value in form.items() if value is not None},
            content_type="application/x-www-form-urlencoded",
            headers={"Authorization": self.basic() if authorization is None else authorization},
        )

    def redeem(self, code: str | None, **changes: str | None) -> Reply:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": self.redirect_uri, **changes}
        return self.post_form("oauth/token", form)

    def refresh(self, token: str | None, **changes: str | None) -> Reply:
        form = {"grant_type": "refresh_token", "refresh_token": token, **changes}
        return self.post_form("oauth/token", form)

    def ask_for_itself(self, **changes: str | None) -> Reply:
        """The client-credentials grant."""
        form = {"grant_type": "client_credentials", "scope": "boards:read,pins:read", **changes}
        return self.post_form("oauth/token", form)

    def revoke(self, token: str | None, **changes: str | None) -> Reply:
        return self.post_form("oauth/token/revoke", {"token": token, **changes})

    def sign_in(
        self, scope: str = "user_accounts:read,pins:read,boards:read", *, user: str | None = None
    ) -> dict[str, Any]:
        """The whole flow: the token endpoint's body."""
        return self.redeem(self.get_code(user, scope=scope)).body

    def call(self, path: str, token: str | None = None, method: str = "GET", **query: object) -> Reply:
        """Call the API with a bearer token."""
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        return self.send(f"{ROOTS[self.environment]}/{path}", method, query_string=query, headers=headers)


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[PinterestMock, Any]]:
    """The mock that tests share, in the store that FAKE_STORE names: memory, sqlite or postgresql."""
    with store_address(os.environ.get("FAKE_STORE", "memory"), tmp_path_factory.mktemp("store")) as address:
        mock = PinterestMock(store=address)
        yield mock, mock.snapshot()
        mock.store.close()


@pytest.fixture
def mock(pristine: tuple[PinterestMock, Any]) -> PinterestMock:
    """A mock as it is made without arguments, at a standing clock."""
    mock, snapshot = pristine
    mock.restore(snapshot)
    mock.clock.freeze()
    return mock


@pytest.fixture
def connect() -> Callable[[PinterestMock], Application]:
    """Makes the application whose app a mock was made with."""
    return lambda mock: Application(mock, mock.app.id)


@pytest.fixture
def application(mock: PinterestMock, connect: Callable[[PinterestMock], Application]) -> Application:
    return connect(mock)


@pytest.fixture
def other_application(mock: PinterestMock) -> Application:
    """Somebody else's application on the same Pinterest."""
    app = App(
        id="1666666",
        secret="f" * 40,
        name="Other",
        owner_id=mock.users[1].id,
        redirect_uris=("https://other.example/cb",),
    )
    mock.store.apps.put(app)
    return Application(mock, app.id)


@pytest.fixture
def person(mock: PinterestMock) -> User:
    """Who uses the application and owns its app: a business with boards of every kind."""
    return mock.default_user


@pytest.fixture
def friend(mock: PinterestMock) -> User:
    """Somebody else with boards and Pins."""
    return mock.users[1]
