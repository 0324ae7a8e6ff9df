"""What one instance knows, and every rule about a call: authorize, send, renew, read. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core.failure import AUTHENTICATION_FAILED, error_from_response
from pinterest_v5.core.flow import Budget, Sleep
from pinterest_v5.errors import NO_CODE, AuthenticationError, RateLimitedError, ServerError, TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow, Request, Response
    from pinterest_v5.core.login import Login
    from pinterest_v5.core.retry import RetryPolicy
    from pinterest_v5.oauth import App

T = TypeVar("T")

NO_TOKEN = (
    "Pass access_token (or refresh_token with app_id and app_secret) to the constructor, set "
    "PINTEREST_ACCESS_TOKEN, or authorize a person: get_authorization_url(), then generate_access_token(response=...)."
)
SECRET_FIELDS = ("code", "refresh_token", "token")


class Session:
    """Sends calls with a person's token; where that turns out to be expired, renews it once and repeats the call.

    Args:
        app: the credentials of the app.
        api_url: the API's address including `/v5`.
        headers: sent with every request.
        retries: how patient it is.
        deadline: seconds that the requests of one call may take in all.
    """

    login: Login
    """The person's tokens; it and the session know each other."""

    def __init__(
        self, app: App, api_url: str, headers: Mapping[str, str], retries: RetryPolicy, deadline: float
    ) -> None:
        self.app = app
        self.api_url = api_url
        self.headers = headers
        self.retries = retries
        self.deadline = deadline

    def call(self, call: Call[T]) -> Flow[T]:
        """Perform a call with the person's token."""
        login = self.login
        yield from login.prepare()
        token = login.access_token
        if token is None:
            raise AuthenticationError(NO_CODE, "There is no access token to call the API with.", advice=NO_TOKEN)
        budget = Budget(self.deadline)
        try:
            response = yield from self.send_patiently(self.written(call, token, budget))
        except AuthenticationError as error:
            expired = error.status == 401 and error.code == AUTHENTICATION_FAILED
            if not (expired and login.renewable and (yield from login.renew_expired(token))):
                raise
            response = yield from self.send_patiently(self.written(call, login.access_token, budget))
        return call.read(response)

    def written(self, call: Call[Any], token: str | None, budget: Budget) -> Request:
        """Write the request of a call."""
        request = call.request(self.api_url, {**self.headers, "authorization": f"Bearer {token}"})
        return request._replace(budget=budget)

    def send_patiently(self, request: Request) -> Flow[Response]:
        """Send a request, and again after a pause where that is worth it and there is time left to send it."""
        done = 0
        while True:
            try:
                return (yield from self.send(request))
            except (RateLimitedError, ServerError, TransportError) as error:
                pause = self.retries.pause(error, request.method, done)
                if pause is None or (request.budget is not None and request.budget.left <= 0):
                    raise
            yield Sleep(pause)
            done += 1

    def send(self, request: Request, form: Mapping[str, str | None] | None = None) -> Flow[Response]:
        """Send a request and return the success. The status alone decides what a success is.

        Args:
            request: what to send.
            form: the fields of the body, if the app itself is asking.
        """
        response: Response = yield request
        if 200 <= response.status < 300:
            return response
        purpose = None if form is None else form.get("grant_type") or "revoke"
        known = (
            *(self.app.secret, self.login.access_token, self.login.refresh_token),
            *map((form or {}).get, SECRET_FIELDS),
        )
        raise error_from_response(response, purpose, [secret for secret in known if secret])
