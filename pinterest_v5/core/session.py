"""The rules for a call: authorize it, send it, renew the token, read the answer. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pinterest_v5.core.failure import AUTHENTICATION_FAILED
from pinterest_v5.core.flow import DEFAULT_DEADLINE, Budget, Sleep
from pinterest_v5.errors import NO_CODE, AuthenticationError, RateLimitedError, ServerError, TransportError

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.core.flow import Flow, Request, Response
    from pinterest_v5.core.login import Login
    from pinterest_v5.core.retry import RetryPolicy

T = TypeVar("T")

MOST_REPLACED = 5
"""How many times in a row others may replace the token before a call with it arrives."""
NO_TOKEN = (
    "Pass access_token (or refresh_token with app_id and app_secret) to the constructor, set "
    "PINTEREST_ACCESS_TOKEN, or authorize a person: get_authorization_url(), then generate_access_token(response=...)."
)


class Session:
    """Sends calls with a person's token; if the token has expired, renews it once and repeats the call.

    Args:
        login: the person's tokens.
        retries: how patient it is.
        deadline: seconds that one call may take in all, pauses before repetitions included; None for 60 seconds, and
            beside these as many for pauses as `retries` allows.
    """

    def __init__(self, login: Login, retries: RetryPolicy, deadline: float | None) -> None:
        self.login = login
        self.retries = retries
        self.deadline = deadline

    def call(self, call: Call[T]) -> Flow[T]:
        """Perform a call with the person's token."""
        login, budget = self.login, self.budget()
        yield from login.prepare(budget)
        token = login.access_token
        if token is None:
            raise AuthenticationError(NO_CODE, "There is no access token to call the API with.", advice=NO_TOKEN)
        try:
            response = yield from self.send_patiently(self.written(call, token, budget))
        except AuthenticationError as error:
            expired = error.status == 401 and error.code == AUTHENTICATION_FAILED
            if not (expired and login.renewable and (yield from login.renew_expired(token, budget))):
                raise
            response = yield from self.send_renewed(call, budget)
        return call.read(response)

    def budget(self) -> Budget:
        """Return the time that one call has."""
        if self.deadline is None:
            return Budget(DEFAULT_DEADLINE, for_pauses=self.retries.longest)
        return Budget(self.deadline)

    def send_renewed(self, call: Call[Any], budget: Budget) -> Flow[Response]:
        """Send a call with the token that is new, and again where another refresh has replaced that meanwhile."""
        for _ in range(MOST_REPLACED):
            token = self.login.access_token
            try:
                return (yield from self.send_patiently(self.written(call, token, budget)))
            except AuthenticationError:
                yield from self.login.catch_up_with_others(budget)
                if self.login.access_token == token:
                    raise
        return (yield from self.send_patiently(self.written(call, self.login.access_token, budget)))

    def written(self, call: Call[Any], token: str | None, budget: Budget) -> Request:
        """Write the request of a call."""
        connection = self.login.connection
        request = call.request(connection.api_url, {**connection.headers, "authorization": f"Bearer {token}"})
        return request._replace(budget=budget)

    def send_patiently(self, request: Request) -> Flow[Response]:
        """Send a request, and again after a pause where that is worth it and its budget lasts.

        The budget is charged the seconds that the pause is meant to last: a test may let them pass on another clock.
        """
        done = 0
        while True:
            try:
                return (yield from self.login.connection.send(request, self.login.secrets))
            except (RateLimitedError, ServerError, TransportError) as error:
                pause = self.retries.pause(error, request.method, done)
                if pause is None or not (request.budget is None or request.budget.spend(pause)):
                    raise
            yield Sleep(pause)
            done += 1
