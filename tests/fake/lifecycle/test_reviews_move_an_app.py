"""Pending, rejected, Trial, Standard: what a review does (L5, L6, L9), and what grants do beyond (L10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application

NOT_APPROVED = (401, 3, "Your application consumer type is not supported, please contact support.")
STATES = ["pending", "rejected", "trial", "standard", "deactivated"]
MOVES = {
    ("pending", "approve"): "trial",
    ("rejected", "approve"): "trial",
    ("pending", "reject"): "rejected",
    ("trial", "upgrade"): "standard",
}


@pytest.mark.parametrize(("move", "after"), MOVES.items(), ids=lambda value: "-".join(value) if value in MOVES else "")
def test_a_decision_moves_the_app(move: tuple[Any, Any], after: str, mock: PinterestMock) -> None:
    before, decision = move
    mock.configure(tier=before)
    assert mock.review(mock.app, decision) == mock.app
    assert mock.app.state == after


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("decision", ["approve", "reject", "upgrade"])
def test_other_moves_do_not_exist(state: Any, decision: Any, mock: PinterestMock) -> None:
    mock.configure(tier=state)
    if (state, decision) not in MOVES:
        with pytest.raises(ValueError, match=f"{decision} is for an app that is .*; app {mock.app.id} is {state}"):
            mock.review(mock.app, decision)
    else:
        mock.review(mock.app, decision)
    assert mock.app.state == MOVES.get((state, decision), state)


def test_an_unknown_decision_names_those_there_are(mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match="decision is one of approve, reject, upgrade"):
        mock.review(mock.app, "aprove")  # type: ignore[arg-type]  # the wrong one is what is tried


def test_l5_a_rejected_app_is_refused_as_a_pending_one(mock: PinterestMock, application: Application) -> None:
    token = mock.issue_token()["access_token"]
    mock.configure(tier="pending")
    mock.review(decision="reject")
    refused = application.call("user_account", token)
    assert refused.refusal == NOT_APPROVED
    assert "was rejected in its review" in refused.hint
    assert application.ask_for_itself().refusal == NOT_APPROVED


def test_l7_and_l9_the_upgrade_lets_an_app_create_pins(mock: PinterestMock, application: Application) -> None:
    mock.configure(tier="trial")
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    assert application.call("pins", token, "POST").refusal[:2] == (403, 29)
    mock.review(decision="upgrade")
    assert application.call("pins", token, "POST").refusal[:2] == (400, 1)  # it says nothing yet, but it may


def test_l10_a_feature_is_granted_beyond_the_tier(mock: PinterestMock, application: Application) -> None:
    mock.configure(tier="trial")
    token = mock.issue_token(scopes="boards:read boards:write pins:read pins:write")["access_token"]
    pin = mock.add_pin()
    assert application.call(f"pins/{pin.id}", token, "PATCH").refusal[:2] == (401, 3)
    mock.grant_feature("pin_edit")
    assert application.call(f"pins/{pin.id}", token, "PATCH").status_code != 401


def test_a_feature_that_no_operation_asks_for_is_an_error(mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match=r"feature is one of .*pin_edit"):
        mock.grant_feature("pin_edits")


def test_another_app_is_reviewed_alone(mock: PinterestMock) -> None:
    other = mock.add_app(state="pending")
    assert mock.review(other.id).state == "trial"
    assert mock.app.state == "standard"
