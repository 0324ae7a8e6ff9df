"""A client for Pinterest's API v5 and its OAuth flow, synchronous and asynchronous.

    from pinterest_v5 import Api

    api = Api(app_id="1234567", app_secret="...")
    url, state = api.get_authorization_url()      # send a person there
    api.generate_access_token(response="https://localhost/?code=...&state=...")
    print(api.user_account.get()["username"])

Errors are raised as `PinterestException`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pinterest_v5.api import Api, AsyncApi
    from pinterest_v5.errors import (
        AuthenticationError,
        AuthorizationError,
        BatchError,
        BulkError,
        ForbiddenError,
        GrantInvalidError,
        InvalidRequestError,
        MediaError,
        MissingScopeError,
        NotFoundError,
        PinterestException,
        RateLimitedError,
        ReportError,
        RequestTimeoutError,
        ServerError,
        TransportError,
        UnexpectedAnswerError,
    )

__all__ = [
    "Api",
    "AsyncApi",
    "AuthenticationError",
    "AuthorizationError",
    "BatchError",
    "BulkError",
    "ForbiddenError",
    "GrantInvalidError",
    "InvalidRequestError",
    "MediaError",
    "MissingScopeError",
    "NotFoundError",
    "PinterestException",
    "RateLimitedError",
    "ReportError",
    "RequestTimeoutError",
    "ServerError",
    "TransportError",
    "UnexpectedAnswerError",
]


if not TYPE_CHECKING:

    def __getattr__(name):
        # Imported on first use: `pinterest.py` imports this package even for an SDK's modules below `pinterest`.
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = import_module("pinterest_v5.api" if name in ("Api", "AsyncApi") else "pinterest_v5.errors")
        return getattr(home, name)

    def __dir__():
        return sorted({*globals(), *__all__})
