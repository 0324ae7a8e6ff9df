"""A fixture, Python and HTTP do the same: every scenario here runs three times, through one door after the other.

`door.mock` is `pinterest_server.mock`, a `PinterestMock()`, or what turns the same calls into requests below `/_mock`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from tests.fake.control.conftest import Door

PUBLISHING = "boards:read boards:write pins:read pins:write"


def test_a_token_expires_when_the_clock_is_moved(door: Door) -> None:
    """V1"""
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    assert door.call(token, "GET", "boards").status_code == 200
    door.mock.clock.advance(days=31)
    refused = door.call(token, "GET", "boards")
    assert refused.status_code == 401
    assert "expired" in refused.headers["x-pinterest-mock-hint"]


def test_the_clock_stands_where_it_is_frozen(door: Door) -> None:
    door.mock.clock.freeze("2026-01-31T12:00:00Z")
    token = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    made = door.call(token, "POST", "boards", json={"name": "Frozen"})
    assert made.json()["created_at"].startswith("2026-01-31T12:00:00")
    door.mock.clock.resume()
    door.mock.clock.set("2026-02-01T00:00:00")
    made = door.call(token, "POST", "boards", json={"name": "Running"})
    assert made.json()["created_at"].startswith("2026-02-01T00:00:0")


def test_a_fault_is_met_twice(door: Door) -> None:
    token = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    board = door.mock.add_board("Faulty")
    pin = {"board_id": board.id, "media_source": {"source_type": "image_url", "url": "https://a.example/1.jpg"}}
    planned = door.mock.faults.fail("pins/create", "rate_limited", times=2)
    assert (planned.number, planned.triggered) == (1, 0)
    statuses = [door.call(token, "POST", "pins", json=pin).status_code for _ in range(3)]
    assert statuses == [429, 429, 201]
    door.mock.journal.assert_called("pins/create", error="rate_limited", times=2)


def test_fields_of_the_true_answer_are_changed(door: Door) -> None:
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    board, other = door.mock.add_board("Ideas"), door.mock.add_board("Plans")
    door.mock.faults.patch("boards/get", {"name": None, "owner": {"username": "mika"}}, fields={"board_id": board.id})
    changed, true = (door.call(token, "GET", f"boards/{one.id}").json() for one in (board, other))
    assert (changed["name"], changed["owner"]) == (None, {**true["owner"], "username": "mika"})
    assert (changed["id"], true["name"]) == (board.id, "Plans")


def test_a_fault_concerns_what_the_request_says(door: Door) -> None:
    token = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    door.mock.faults.fail("boards/create", "server_error", fields={"name": "Ideas"}, times=1)
    door.mock.faults.fail("boards/list", "server_error", fields={"page_size": 1})
    theirs = {"Authorization": f"Bearer {token}"}
    door.mock.faults.fail("boards/list", "rate_limited", request_headers=theirs, fields={"page_size": 2})
    names = [door.call(token, "POST", "boards", json={"name": name}).status_code for name in ("Plans", "Ideas")]
    assert names == [201, 500]
    assert [door.call(token, "GET", f"boards?page_size={size}").status_code for size in (1, 2, 3)] == [500, 429, 200]
    other = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    assert door.call(other, "GET", "boards?page_size=2").status_code == 200


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        ({"details": {"hint": "mine"}}, "the message of rate_limited has no place for 'hint'; it has none"),
        ({"headers": {"Bad Name": "1"}}, "'Bad Name' is not the name of a header"),
        ({"headers": {"": "1"}}, "'' is not the name of a header"),
        ({"headers": {"Content-Length": "9"}}, "Content-Length is the server's own"),
        ({"headers": {"X-Line": "a\nb"}}, "headers are lines of ASCII"),
        ({"request_headers": {"Bad Name": "1"}}, "'Bad Name' is not the name of a header"),
    ],
    ids=str,
)
def test_what_cannot_be_sent_is_refused_when_it_is_planned(door: Door, plan: dict[str, object], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        door.mock.faults.fail("boards/list", "rate_limited", **plan)
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    assert door.call(token, "GET", "boards").status_code == 200


def test_a_fault_is_taken_back(door: Door) -> None:
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    first, _ = door.mock.faults.html("boards/list", status=503), door.mock.faults.disconnect("pins/*")
    assert door.call(token, "GET", "boards").status_code == 503
    door.mock.faults.remove(first.number)
    assert door.call(token, "GET", "boards").status_code == 200
    door.mock.faults.clear()
    with pytest.raises(LookupError, match=r"There is no fault 1 in the plan; there are none\."):
        door.mock.faults.remove(1)


def test_a_cut_connection_is_one(door: Door) -> None:
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    door.mock.faults.disconnect("boards/list", times=1)
    with pytest.raises((httpx.RemoteProtocolError, ConnectionError)):
        door.call(token, "GET", "boards")
    assert door.call(token, "GET", "boards").status_code == 200


def test_quotas_are_counted_when_they_are_on(door: Door) -> None:
    """RL6, RL1"""
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    door.mock.quotas.set("org_read", standard=2)
    assert [door.call(token, "GET", "boards").status_code for _ in range(3)] == [200, 200, 200]
    door.mock.clock.freeze()
    door.mock.quotas.on()
    answers = [door.call(token, "GET", "boards") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers["x-ratelimit-remaining"] == "0"
    door.mock.quotas.off()
    assert door.call(token, "GET", "boards").status_code == 200


def test_somebody_new_publishes(door: Door) -> None:
    mika = door.mock.add_user("mika", account_type="BUSINESS")
    board = door.mock.add_board("Ideas", owner="mika", sections=["Now", "Later"])
    pin = door.mock.add_pin(board.id, section="Later", title="First")
    token = door.mock.issue_token("mika", ["boards:read", "pins:read", "user_accounts:read"])["access_token"]
    assert door.call(token, "GET", "user_account").json()["id"] == mika.id
    assert [item["name"] for item in door.call(token, "GET", "boards").json()["items"]] == ["Ideas"]
    seen = door.call(token, "GET", f"pins/{pin.id}").json()
    assert (seen["title"], seen["board_id"], seen["board_section_id"]) == ("First", board.id, pin.section_id)


def test_tokens_end_as_in_real_life(door: Door) -> None:
    """V1-V3"""
    door.mock.add_user("mika")
    door.mock.add_user("toni")
    lost = [door.mock.issue_token("mika", "boards:read")["access_token"] for _ in range(3)]
    kept = door.mock.issue_token("toni", "boards:read")["access_token"]
    door.mock.expire_token(lost[0])
    door.mock.revoke(lost[1])
    assert [door.call(token, "GET", "boards").status_code for token in [*lost, kept]] == [401, 401, 200, 200]
    door.mock.change_password("mika")
    refused = door.call(lost[2], "GET", "boards")
    assert refused.status_code == 401
    assert "died when mika changed the password (V2)" in refused.headers["x-pinterest-mock-hint"]
    assert door.call(kept, "GET", "boards").status_code == 200


def test_an_app_is_reviewed(door: Door) -> None:
    """L5, L6, L9"""
    app = door.mock.add_app("Planner", state="pending")
    token = door.mock.issue_token(app=app.id, scopes="boards:read")["access_token"]
    assert door.call(token, "GET", "boards").status_code == 401
    assert door.mock.review(app.id, "approve").state == "trial"
    assert door.call(token, "GET", "boards").status_code == 200
    assert door.mock.review(app.id, "upgrade").state == "standard"
    assert door.mock.deactivate(app.id).state == "deactivated"
    assert door.call(token, "GET", "boards").status_code == 401


def test_behaviours_are_switched(door: Door) -> None:
    """Q19, Q29"""
    token = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    door.mock.behave(created_status=200, www_authenticate=True)
    assert door.call(token, "POST", "boards", json={"name": "Two hundred"}).status_code == 200
    assert "WWW-Authenticate" in door.call("pina_nonsense", "GET", "boards").headers
    with pytest.raises(ValueError, match=r"There is no behaviour 'created_statsu'\. Did you mean 'created_status'"):
        door.mock.behave(created_statsu=200)


def test_settings_are_changed(door: Door) -> None:
    door.mock.add_user("mika")
    door.mock.configure(consent="auto", user="mika", redirect_uris=["https://planner.example/cb"])
    app = door.mock.reset_secret()
    assert list(app.redirect_uris) == ["https://planner.example/cb"]
    query = {"response_type": "code", "client_id": app.id, "redirect_uri": app.redirect_uris[0], "scope": "pins:read"}
    assert "code=" in door.client.get("/oauth/", params=query).headers["location"]
    with pytest.raises(LookupError, match="The mock knows no user 'nobody'"):
        door.mock.configure(user="nobody")


def test_a_world_is_written_out_and_read_again(door: Door) -> None:
    door.mock.add_board("Ideas", id="549755885175", sections=["Now"])
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    written = json.loads(json.dumps(door.mock.world()))
    door.mock.configure(seed=7)
    assert door.call(token, "GET", "boards/549755885175").status_code == 401  # in another world
    door.mock.configure(world=written)
    assert door.call(token, "GET", "boards/549755885175").json()["name"] == "Ideas"
    assert json.loads(json.dumps(door.mock.world())) == written
    written["boards"][0]["name"] = 7
    with pytest.raises(ValueError, match=r"world: boards\[0\]\.name: expected a text, not 7\."):
        door.mock.configure(world=written)
    door.mock.reset()
    assert "access_tokens" not in door.mock.world()


def test_the_journal_is_asked(door: Door) -> None:
    token = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    door.call(token, "POST", "boards", json={"name": "Noted"})
    door.call(token, "GET", "boards")
    door.mock.journal.assert_called("boards/create", name="Noted", times=1)
    door.mock.journal.assert_not_called("pins/*")
    (call,) = door.mock.journal.calls("boards/create", status=201)
    assert (call.operation, call.json["name"], list(call.scopes)) == ("boards/create", "Noted", PUBLISHING.split())
    with pytest.raises(AssertionError, match=r"(?s)boards/create with name='Other'.*name was 'Noted'"):
        door.mock.journal.assert_called("boards/create", name="Other")
    door.mock.journal.clear()
    door.mock.journal.assert_not_called("*")


def test_a_reset_gives_the_first_state_back(door: Door) -> None:
    token = door.mock.issue_token(scopes="boards:read")["access_token"]
    door.mock.clock.advance(days=400)
    door.mock.faults.fail("*", "server_error")
    door.mock.quotas.on()
    door.mock.behave(created_status=200)
    door.mock.reset()
    door.mock.journal.assert_not_called("*")
    assert door.call(token, "GET", "boards").status_code == 401  # nobody knows the token any more
    token = door.mock.issue_token(scopes=PUBLISHING)["access_token"]
    assert door.call(token, "POST", "boards", json={"name": "Clean"}).status_code == 201


def test_what_cannot_be_is_refused_with_the_same_words(door: Door) -> None:
    with pytest.raises(ValueError, match="Did you mean 'rate_limited'"):
        door.mock.faults.fail("pins/create", "rate_limted")
    with pytest.raises(ValueError, match=r"'pins/creat' is not an operation .* Did you mean 'pins/create'"):
        door.mock.faults.delay("pins/creat", 1)
    with pytest.raises(ValueError, match="days is a number, not 1e"):
        door.mock.clock.advance(days=1e308)
    with pytest.raises(ValueError, match="'yesterday' is not a moment in ISO 8601"):
        door.mock.clock.set("yesterday")
    with pytest.raises(LookupError, match="The mock knows no user 'nobody'"):
        door.mock.change_password("nobody")
    with pytest.raises(ValueError, match="API v5 has no scope boards:raed"):
        door.mock.issue_token(scopes="boards:raed")
