"""Build requests to Pinterest with the app's credentials, the API's address and the headers. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.failure import error_from_response

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pinterest_v5.core.flow import Flow, Request, Response
    from pinterest_v5.oauth import App


class Connection:
    """Builds and sends the requests of an app.

    Args:
        app: the credentials of the app.
        api_url: the API's address including `/v5`.
        headers: sent with every request.
    """

    def __init__(self, app: App, api_url: str, headers: Mapping[str, str]) -> None:
        self.app = app
        self.api_url = api_url
        self.headers = headers

    def send(self, request: Request, secrets: Iterable[str | None], purpose: str | None = None) -> Flow[Response]:
        """Send a request and return the success. The status alone decides what a success is.

        Args:
            request: what to send.
            secrets: what must not appear whole in the text of a failure, beside the app's secret.
            purpose: the `grant_type`, or "revoke", if the app itself is asking; None for calls with a person's token.
        """
        response: Response = yield request
        if 200 <= response.status < 300:
            return response
        raise error_from_response(response, purpose, [secret for secret in (self.app.secret, *secrets) if secret])
