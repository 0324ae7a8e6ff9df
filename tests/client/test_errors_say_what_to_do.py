"""Every error of the catalogue (EO1, EV1) has a class to catch and a text that names the next step."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest

import pinterest_v5 as package
from pinterest_v5 import (
    AuthenticationError,
    ForbiddenError,
    GrantInvalidError,
    InvalidRequestError,
    MissingScopeError,
    NotFoundError,
    PinterestException,
    RateLimitedError,
    ServerError,
)
from pinterest_v5.core.failure import error_from_response
from pinterest_v5.core.flow import Response

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

LIMIT = (
    "This request exceeded a rate limit. This can happen if the client exceeds one\nof the published rate limits or "
    "if multiple write operations are applied to\nan object within a short time window."
)
TRIAL = (
    "Apps with Trial access may not create Pins in production https://api.pinterest.com - use API Sandbox "
    "https://api-sandbox.pinterest.com instead."
)


@pytest.mark.parametrize(
    ("status", "code", "message", "kind", "step"),
    [
        (401, 2, "Authentication failed.", AuthenticationError, "production, sandbox"),
        (401, 3, "Your token does not have sufficient permissions", MissingScopeError, "get_authorization_url(scope="),
        (401, 3, "Your application consumer type is not supported", ForbiddenError, "not approved yet"),
        (401, 3, "... to this restricted feature: pin_edit", ForbiddenError, "request it for this app"),
        (401, 7, "Not authorized to access board or Pin.", ForbiddenError, "somebody else's"),
        (401, 29, "You are not permitted to access that resource.", ForbiddenError, "somebody else's"),
        (401, 99, "New in 2027.", AuthenticationError, "access token"),
        (401, 283, "The authorization grant is invalid", GrantInvalidError, "get_authorization_url()"),
        (403, 29, TRIAL, ForbiddenError, "api_url='https://api-sandbox.pinterest.com'"),
        (403, 29, "You are not permitted to access that resource.", ForbiddenError, "write_secret"),
        (403, 233, "Your image is too small.", ForbiddenError, "high enough"),
        (403, 235, "Sorry, this image is broken.", ForbiddenError, "JPEG or PNG"),
        (404, 40, "Board not found.", NotFoundError, "read_secret"),
        (404, 50, "Pin not found.", NotFoundError, "other environment"),
        (400, 1, "Parameter 'page_size' was not numeric (was 3e)", InvalidRequestError, "would be refused again"),
        (405, 5, "Method not allowed", InvalidRequestError, "Change what is sent"),
        (409, 409, "Board section conflict.", InvalidRequestError, "try again"),
        (409, 4182, "Can't access this feature without an existing catalog.", InvalidRequestError, "put that right"),
        (429, 8, LIMIT, RateLimitedError, "Wait"),
        (429, 8, "Blocked as spam.", RateLimitedError, "vary what is published"),
        (
            500,
            12,
            "Something went wrong on our end. Sorry about that.",
            ServerError,
            "try again later, and name the rid",
        ),
        (501, 4181, "Not implemented.", ServerError, "does not exist here"),
    ],
)
def test_class_and_next_step(
    face: Face, pinterest: Pinterest, status: int, code: int, message: str, kind: type[PinterestException], step: str
) -> None:
    pinterest.refuses(status, code, message)
    with pytest.raises(PinterestException) as refused:
        face.get(face.new(access_token="pina_1").boards.get("1"))
    error = refused.value
    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, code, message)
    assert step in str(error)
    assert f"(HTTP {status}, code {code}, rid 2719400000000001)" in str(error)


@pytest.mark.parametrize(
    ("grant", "step"),
    [
        ("authorization_code", "redirect_uri is not the one of the authorization"),
        ("refresh_token", "store each new pair"),
    ],
)
def test_te2_an_invalid_grant_names_its_grant(grant: str, step: str) -> None:
    error = error_from_response(
        Response(401, {}, b'{"code": 283, "message": "The authorization grant is invalid"}'), grant
    )
    assert step in str(error)
    assert "get_authorization_url()" in str(error)


def test_te1_at_the_token_endpoint_it_is_the_app_that_is_unknown() -> None:
    error = error_from_response(Response(401, {}, b'{"code": 2, "message": "Authentication failed."}'), "refresh_token")
    assert "Check app_id and app_secret" in str(error)


def test_who_has_no_rid_is_not_asked_for_it() -> None:
    assert str(error_from_response(Response(502, {}, b""))).endswith("try again later.")


def test_rv2_an_ordinary_token_cannot_be_revoked(face: Face, pinterest: Pinterest) -> None:
    pinterest.refuses(403, 29, "You are not permitted to access that resource.")
    with pytest.raises(ForbiddenError, match="system users only"):
        face.get(face.new(app_id="1", app_secret="s3cret").revoke_token("pina_1"))


def test_who_must_log_in_again_catches_one_class() -> None:
    assert issubclass(GrantInvalidError, AuthenticationError)
    assert not issubclass(MissingScopeError, AuthenticationError)


@pytest.mark.parametrize("name", [name for name in package.__all__ if not name.endswith("Api")])
def test_an_exception_survives_its_way_through_another_process(name: str) -> None:
    error = getattr(package, name)(40, "Board not found.", status=404, rid="1", advice="Look.", details={"a": 1})
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)
