"""Every behaviour that the facts leave open can be switched, and the switch is honoured."""

from __future__ import annotations

import base64
import io
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import pytest
from PIL import Image

from mockserver import Behaviour, PinterestMock
from mockserver.model.behaviour import choices, fixed_choices, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fake.conftest import Application, Reply

WRITE = "boards:read boards:write pins:read pins:write"


def token(app: Application, scopes: str = WRITE) -> str:
    return cast("str", app.mock.issue_token(scopes=scopes)["access_token"])


def post(app: Application, path: str, body: dict[str, Any]) -> Reply:
    return app.send(f"/v5/{path}", "POST", json=body, headers={"Authorization": f"Bearer {token(app)}"})


def age_of_a_code(app: Application) -> object:
    code = app.get_code()
    app.mock.clock.advance(seconds=300)
    return app.redeem(code).status_code


def credentials_in_the_form(app: Application) -> object:
    form = {"client_id": app.id, "client_secret": app.record.secret}
    form |= {"grant_type": "client_credentials", "scope": "boards:read"}
    return app.send("/v5/oauth/token", "POST", data=form).status_code


def life_after_a_refresh(app: Application) -> object:
    tokens = app.sign_in()
    app.refresh(tokens["refresh_token"])
    return app.call("user_account", tokens["access_token"]).status_code


def life_after_a_second_use(app: Application) -> object:
    code = app.get_code()
    tokens = app.redeem(code).body
    app.redeem(code)
    return app.call("user_account", tokens["access_token"]).status_code


def life_after_a_spent_refresh_token(app: Application) -> object:
    spent = app.sign_in()["refresh_token"]
    tokens = app.refresh(spent).body
    app.refresh(spent)
    return app.call("user_account", tokens["access_token"]).status_code


def picture_on_this_machine(app: Application) -> object:
    source = {"source_type": "image_url", "url": "http://127.0.0.1:1/cat.jpg"}
    return post(app, "pins", {"board_id": app.mock.add_board().id, "media_source": source}).status_code


def all_metrics_at_once(app: Application) -> object:
    today = app.mock.clock.time().date().isoformat()
    query = {"start_date": today, "end_date": today, "metric_types": "SAVE,TOTAL_COMMENTS"}
    return app.call(f"pins/{app.mock.add_pin().id}/analytics", token(app), **query).status_code


def challenge_without_verifier(app: Application) -> object:
    return app.redeem(app.get_code(code_challenge="x" * 43, code_challenge_method="S256")).status_code


def timestamp(app: Application) -> object:
    return app.call("boards", token(app)).body["items"][0]["created_at"].endswith("Z")


def duplicate_board(app: Application) -> object:
    app.mock.add_board("Ideas")
    return post(app, "boards", {"name": "Ideas"}).status_code


def header_of_a_429(app: Application) -> object:
    app.mock.faults.fail("boards/list", "rate_limited")
    return "Retry-After" in app.call("boards", token(app)).headers


def scopes_of_a_second_consent(app: Application) -> object:
    app.sign_in("boards:read")
    return app.sign_in("pins:read")["scope"]


def small_picture(app: Application) -> object:
    content = io.BytesIO()
    Image.new("RGB", (20, 20)).save(content, "PNG")
    source = {"source_type": "image_base64", "content_type": "image/png"}
    source["data"] = base64.b64encode(content.getvalue()).decode()
    return post(app, "pins", {"board_id": app.mock.add_board().id, "media_source": source}).status_code


def upload(app: Application, *, after: float = 0) -> tuple[str, Reply]:
    media = post(app, "media", {"media_type": "video"}).json
    assert isinstance(media, dict)
    app.mock.clock.advance(seconds=after)
    form = {**media["upload_parameters"], "file": (io.BytesIO(b"\0\0\0\x18ftypmp42"), "video.mp4")}
    return media["media_id"], app.send("/upload/", "POST", data=form, content_type="multipart/form-data")


def status_of_a_video(app: Application) -> object:
    media_id, _ = upload(app)
    return app.call(f"media/{media_id}", token(app)).body["status"]


def pin_of_a_deleted_section(app: Application) -> object:
    pin = app.mock.add_pin(app.mock.add_board(sections=["Now"]), section="Now")
    app.call(f"boards/{pin.board_id}/sections/{pin.section_id}", token(app), "DELETE")
    return app.call(f"pins/{pin.id}", token(app)).status_code


class Switch(NamedTuple):
    other: Any
    look: Callable[[Application], object]
    as_a_rule: object
    then: object


SWITCHES: dict[str, Switch] = {
    "bad_code": Switch(2, lambda app: app.redeem("0" * 40).refusal[1], 283, 2),
    "reused_code": Switch("revoke", life_after_a_second_use, 200, 401),
    "reused_refresh_token": Switch("revoke", life_after_a_spent_refresh_token, 200, 401),
    "code_lifetime": Switch(60, age_of_a_code, 200, 401),
    "body_credentials": Switch(True, credentials_in_the_form, 401, 200),
    "refresh_ends_access_token": Switch(True, life_after_a_refresh, 200, 401),
    "pkce": Switch("verify", challenge_without_verifier, 200, 401),
    "refresh_token_shape": Switch("jwt", lambda app: app.sign_in()["refresh_token"][:5], "pinr_", "pinr."),
    "timestamp_zone": Switch(True, timestamp, False, True),
    "duplicate_board_status": Switch(409, duplicate_board, 400, 409),
    "retry_after": Switch(True, header_of_a_429, False, True),
    "cross_origin": Switch(
        "allow", lambda app: app.call("boards").headers.get("Access-Control-Allow-Origin"), None, "*"
    ),
    "www_authenticate": Switch(True, lambda app: "WWW-Authenticate" in app.call("boards").headers, False, True),
    "portal_token_lifetime": Switch(60, lambda app: app.mock.portal_token()["expires_in"], 86_400, 60),
    "sandbox_token_lifetime": Switch(60, lambda app: app.mock.portal_token("sandbox")["expires_in"], 2_592_000, 60),
    "code_grant_expiry": Switch(False, lambda app: "refresh_token_expires_at" in app.sign_in(), True, False),
    "created_status": Switch(200, lambda app: post(app, "boards", {"name": "Ideas"}).status_code, 201, 200),
    "merge_previous_scopes": Switch(True, scopes_of_a_second_consent, "pins:read", "pins:read boards:read"),
    "smallest_picture": Switch(1, small_picture, 403, 201),
    "unreachable_pictures": Switch("accept", picture_on_this_machine, 400, 201),
    "upload_lifetime": Switch(60, lambda app: upload(app, after=300)[1].status_code, 204, 403),
    "video_processing": Switch(0, status_of_a_video, "processing", "succeeded"),
    "mixed_metrics": Switch("answer", all_metrics_at_once, 400, 200),
    "unknown_fields": Switch(
        "ignore", lambda app: post(app, "boards", {"name": "Ideas", "colour": "red"}).status_code, 400, 201
    ),
    "deleted_section_pins": Switch("keep", pin_of_a_deleted_section, 404, 200),
}


OF_FAMILIES = {
    "ad_review": "ads",
    "archived_reopens": "ads",
    "new_ad_accounts_pay": "ads",
    "labels_beta": "ads",
    "report_processing": "ads",
    "report_outcome": "ads",
    "mmm_report_answers": "ads",
    "attribution_windows": "ads",
    "ads_in_product_reports": "ads",
    "old_reach": "ads",
    "small_audiences": "ads",
    "failed_events": "ads",
    "events_about_nobody": "commerce",
    "unknown_event_names": "ads",
    "catalog_processing": "commerce",
    "customer_list_matching": "commerce",
    "smallest_list_part": "commerce",
    "lead_ads_beta": "commerce",
    "merchant_review": "commerce",
    "feed_result_bookmarks": "commerce",
    "upserts_beside_feeds": "commerce",
    "most_feeds": "commerce",
    "invite_lifetime": "business",
    "pending_invites": "business",
}
"""Those that a family of ads or commerce proves, in the folder of its tests."""


def test_none_is_forgotten_here() -> None:
    assert {*SWITCHES, *OF_FAMILIES} == {field.name for field in fields(Behaviour)}


@pytest.mark.parametrize("name", OF_FAMILIES)
def test_a_switch_of_a_family_is_tried_there(name: str) -> None:
    tests = Path(__file__).with_name(OF_FAMILIES[name]).glob("test_*.py")
    assert any(f"behave({name}=" in test.read_text("utf-8") for test in tests)


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_is_honoured(name: str, mock: PinterestMock, application: Application) -> None:
    switch, before = SWITCHES[name], mock.snapshot()
    assert switch.look(application) == switch.as_a_rule
    mock.restore(before)
    mock.behave(**{name: switch.other})
    assert switch.look(application) == switch.then


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_can_be_written(name: str) -> None:
    """As the command takes it."""
    other = SWITCHES[name].other
    assert read([f"{name}={other}"]) == {name: other}
    assert Behaviour(**read([f" {name} = {str(other).lower()} "])) == Behaviour(**{name: other})


def test_the_doors_to_a_switch_are_one(mock: PinterestMock) -> None:
    expected = Behaviour(code_lifetime=5, pkce="verify")
    assert PinterestMock(behaviour=expected).behaviour == expected
    assert PinterestMock(behaviour={"code_lifetime": 5, "pkce": "verify"}).behaviour == expected
    mock.configure(behaviour={"code_lifetime": 5})
    mock.configure(behaviour={"pkce": "verify"})
    assert mock.behaviour == expected
    mock.configure(behaviour=Behaviour())
    mock.behave(code_lifetime=5, pkce="verify")
    assert mock.behaviour == expected


WRONG = {
    "code_lifetime": (-1, "code_lifetime is a number from 0 on, not -1"),
    "video_processing": (float("nan"), "video_processing is a number, not nan"),
    "upload_lifetime": ("soon", "upload_lifetime is a number, not 'soon'"),
    "smallest_picture": (1.5, "smallest_picture is a whole number from 0 on, not 1.5"),
    "timestamp_zone": (1, "timestamp_zone is True or False, not 1"),
    "pkce": ("strict", "pkce is one of ignore, verify, not 'strict'"),
    "created_status": ("201", "created_status is one of 201, 200, not '201'"),
    "retry_afte": (True, r"There is no behaviour 'retry_afte'\. Did you mean 'retry_after'\? There are bad_code, "),
}


@pytest.mark.parametrize(("name", "value", "text"), [(name, *wrong) for name, wrong in WRONG.items()])
def test_what_cannot_be_chosen_changes_nothing(name: str, value: Any, text: str, mock: PinterestMock) -> None:
    with pytest.raises(ValueError, match=text):
        mock.behave(**{"portal_token_lifetime": 5, name: value})
    with pytest.raises(ValueError, match=text):
        mock.configure(behaviour={name: value}, consent="auto")
    assert mock.behaviour == Behaviour()
    assert mock.settings.consent == "page"


@pytest.mark.parametrize(
    ("pair", "text"),
    [
        ("pkce", "A behaviour is chosen as name=value, not 'pkce'"),
        ("pkce=maybe", "pkce is one of ignore, verify, not 'maybe'"),
        ("code_lifetime=soon", "code_lifetime is a number, not 'soon'"),
        ("retry_after=1", "retry_after is True or False, not '1'"),
        ("nothing=1", "There is no behaviour 'nothing'"),
    ],
)
def test_what_cannot_be_read_says_what_can(pair: str, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Behaviour(**read([pair]))


def test_every_open_question_has_its_choice() -> None:
    """Q1 to Q35, QA1 to QA36, QC1 to QC38."""
    asked = {choice.question for choice in choices()} | {choice.question for choice in fixed_choices()}
    assert {f"Q{number}" for number in range(1, 36)} <= asked
    assert {f"QA{number}" for number in range(1, 37)} <= asked
    assert {f"QC{number}" for number in ("1a", *range(1, 39))} <= asked


def test_every_choice_has_a_reason() -> None:
    reasons = [choice.why for choice in choices()] + [choice.why for choice in fixed_choices()]
    assert all(reason.endswith(".") for reason in reasons)
