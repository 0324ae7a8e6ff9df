"""The gate refuses in the order of EO1: bearer, app, grant, scopes, feature, tier, environment.

Asked directly, for it knows all 266 operations, built or not.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from werkzeug.test import EnvironBuilder

from mockserver.model import errors
from mockserver.model.operations import features, operations
from mockserver.model.scopes import scopes
from mockserver.request.call import Call
from mockserver.request.gate import admit

if TYPE_CHECKING:
    from collections.abc import Callable

    from mockserver import PinterestMock
    from mockserver.model.records import EnvironmentName
    from tests.fake.conftest import Application

    Ask = Callable[..., "str | None"]


@pytest.fixture
def ask(mock: PinterestMock) -> Ask:
    """Ask the gate about an operation: the name of its refusal, or None where it lets the call in."""

    def ask(operation: str, authorization: str, environment: EnvironmentName = "production") -> str | None:
        request = EnvironBuilder(headers=[("Authorization", authorization)]).get_request()
        call = Call(mock, request, operations()[operation], mock.store.environment(environment))
        try:
            admit(call)
        except errors.ApiError as refusal:
            return refusal.kind.name
        return None

    return ask


def bearer(mock: PinterestMock, scope: str, environment: EnvironmentName = "production") -> str:
    return f"Bearer {mock.issue_token(scopes=scope, environment=environment)['access_token']}"


def grant_features(mock: PinterestMock) -> None:
    mock.store.apps.put(replace(mock.app, features=features()))


def test_each_obstacle_is_met_in_turn(mock: PinterestMock, ask: Ask) -> None:
    operation = "multi_pins/analytics"
    mock.configure(tier="pending")
    assert ask(operation, "", "sandbox") == "authentication_failed"
    without_scopes = bearer(mock, "ads:read", "sandbox")
    assert ask(operation, without_scopes, "sandbox") == "app_not_approved"
    mock.configure(tier="trial")
    assert ask(operation, without_scopes, "sandbox") == "missing_scope"
    with_scopes = bearer(mock, "boards:read pins:read", "sandbox")
    assert ask(operation, with_scopes, "sandbox") == "restricted_beta"
    grant_features(mock)
    assert ask(operation, with_scopes, "sandbox") == "sandbox_disabled"
    assert ask(operation, bearer(mock, "boards:read pins:read")) is None


def test_l7_a_trial_app_may_not_create_pins_in_production(mock: PinterestMock, ask: Ask) -> None:
    mock.configure(tier="trial")
    assert ask("pins/create", bearer(mock, "pins:write")) == "missing_scope"
    every_scope = "boards:read boards:write pins:read pins:write"
    assert ask("pins/create", bearer(mock, every_scope)) == "trial_cannot_create_pins"
    assert ask("pins/create", bearer(mock, every_scope, "sandbox"), "sandbox") is None
    assert ask("boards/create", bearer(mock, every_scope)) is None
    assert ask("pins/delete", bearer(mock, every_scope)) is None
    mock.configure(tier="standard")
    assert ask("pins/create", bearer(mock, every_scope)) is None


def test_l7_l9_pin_edit_comes_with_standard_access(mock: PinterestMock, ask: Ask) -> None:
    token = bearer(mock, "boards:read boards:write pins:read pins:write")
    assert ask("pins/update", token) is None
    mock.configure(tier="trial")
    assert ask("pins/update", token) == "restricted_feature"


def test_l10_a_beta_feature_takes_a_grant_beyond_standard(mock: PinterestMock, ask: Ask) -> None:
    token = bearer(mock, "boards:read pins:read")
    assert ask("search_partner_pins", token) == "restricted_beta"
    grant_features(mock)
    assert ask("search_partner_pins", token) is None


@pytest.mark.parametrize("lacking", ["boards:read", "boards:write", "pins:read", "pins:write"])
def test_s2_and_s3_all_scopes_are_needed(mock: PinterestMock, ask: Ask, lacking: str) -> None:
    needed = {"boards:read", "boards:write", "pins:read", "pins:write"}
    assert ask("pins/create", bearer(mock, " ".join(needed - {lacking}))) == "missing_scope"


def test_a_person_with_every_scope_may_do_everything_but_the_apps_own_business(mock: PinterestMock, ask: Ask) -> None:
    grant_features(mock)
    token = bearer(mock, " ".join(scopes()))
    refused = {key for key in operations() if ask(key, token) is not None}
    assert refused == {"oauth/token", "token/revoke"}


def test_t11_client_credentials_open_84_operations(mock: PinterestMock, application: Application, ask: Ask) -> None:
    grant_features(mock)
    token = "Bearer " + application.ask_for_itself(scope=" ".join(scopes())).body["access_token"]
    refusals = [ask(key, token) for key in operations()]
    assert refusals.count(None) == 84
    assert refusals.count("client_credentials_refused") == 266 - 84 - 2


def test_h7_and_sb4_the_sandbox_has_127_operations(mock: PinterestMock, application: Application, ask: Ask) -> None:
    grant_features(mock)
    token = bearer(mock, " ".join(scopes()), "sandbox")
    open_to_somebody = [
        key
        for key, row in operations().items()
        if ask(key, application.basic() if row.security == "basic" else token, "sandbox") is None
    ]
    assert len(open_to_somebody) == 127


def test_cv2_a_conversion_token_sends_conversion_events_only(
    mock: PinterestMock, application: Application, ask: Ask
) -> None:
    token = application.sign_in("ads:write")["access_token"]
    conversion = "Bearer " + application.call("oauth/conversion_token", token, "POST").body["access_token"]
    assert [key for key in operations() if ask(key, conversion) is None] == ["events/create"]
    mock.clock.advance(days=3650)
    assert ask("events/create", conversion) is None, "it is long lived"


@pytest.mark.parametrize("security", ["basic", "bearer"])
def test_l5_a_pending_app_is_known_before_it_is_refused(
    mock: PinterestMock, application: Application, ask: Ask, security: str
) -> None:
    token = bearer(mock, "boards:read")
    mock.configure(tier="pending")
    operation, right, wrong, refusal = {
        "basic": (
            *("oauth/token", application.basic(), application.basic(secret="0" * 40)),
            "client_authentication_failed",
        ),
        "bearer": ("boards/list", token, token + "x", "authentication_failed"),
    }[security]
    assert ask(operation, wrong) == refusal
    assert ask(operation, right) == "app_not_approved"
