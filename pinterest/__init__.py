"""A client for Pinterest's API v5 and its OAuth flow, synchronous and asynchronous.

from pinterest import Api

api = Api(app_id="1234567", app_secret="...")
url, state = api.get_authorization_url()      # send a person there
api.generate_access_token(response="https://localhost/?code=...&state=...")
print(api.user_account.get()["username"])
"""

# The official SDK installs files below the same name. Whichever package came last, both stay importable.
__path__ = __import__("pkgutil").extend_path(__path__, __name__)

from pinterest.api import Api, AsyncApi
from pinterest.errors import (
    AuthenticationError,
    AuthorizationError,
    ForbiddenError,
    GrantInvalidError,
    InvalidRequestError,
    MissingScopeError,
    NotFoundError,
    PinterestException,
    RateLimitedError,
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
    "ForbiddenError",
    "GrantInvalidError",
    "InvalidRequestError",
    "MissingScopeError",
    "NotFoundError",
    "PinterestException",
    "RateLimitedError",
    "RequestTimeoutError",
    "ServerError",
    "TransportError",
    "UnexpectedAnswerError",
]
