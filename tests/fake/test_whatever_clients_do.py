"""Whatever applications, colleagues and workers do, in whatever order: a model of a page foretells every answer.

A machine of Hypothesis authorizes, redeems, refreshes and calls (A13-A16, T1-T17, V1), shares an ad account
(AO21-AO30), buys campaigns, keeps feeds, moves clocks, and does all that in several worlds of one server, which never
meet.
10,000 steps are taken; PINTEREST_TEST_STEPS takes more.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from werkzeug.test import Client

from mockserver.model.records import Website
from mockserver.model.scopes import scopes
from tests.fake.commerce.conftest import FEED
from tests.fake.conftest import Application, Reply

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from mockserver.model.records import AdAccount, User
    from mockserver.model.records.business_access import Role

STEPS = int(os.environ.get("PINTEREST_TEST_STEPS", "10000"))
STEPS_OF_AN_EXAMPLE = 50
PARTS = 4
"""For as many workers."""
MINUTE, DAY = 60, 24 * 60 * 60
CODE_LIVES, ACCESS_LIVES, REFRESH_LIVES = 10 * MINUTE, 30 * DAY, 60 * DAY
"""Seconds (Q7, V1)."""
READERS = {"ADMIN", "ANALYST", "CAMPAIGN_MANAGER"}
WRITERS = {"ADMIN", "CAMPAIGN_MANAGER"}
ROLES = ("ADMIN", "ANALYST", "CAMPAIGN_MANAGER", "AUDIENCE_MANAGER")
CAMPAIGN = {"objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}


class Grant(NamedTuple):
    """A code or a token, which one world alone knows."""

    world: str
    value: str


@dataclass
class World:
    """What a world should be like."""

    state: PinterestMock
    application: Application
    owner: User
    colleague: User
    account: AdAccount
    ends: dict[str, float] = field(default_factory=dict)
    """When each code and token is good for nothing any more; at once, where it was spent."""
    roles: set[str] = field(default_factory=set)
    campaigns: dict[str, dict[str, str]] = field(default_factory=dict)
    feeds: dict[str, str] = field(default_factory=dict)

    @property
    def now(self) -> float:
        return self.state.clock.now()

    def lives(self, grant: Grant) -> bool:
        return self.ends.get(grant.value, 0) > self.now

    def send(self, who: User, method: str, path: str, body: Any = None, **query: Any) -> Reply:
        """Call as somebody who has every scope."""
        token = self.state.issue_token(who, tuple(scopes()))["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        return self.application.send(f"/v5/{path}", method, json=body, query_string=query, headers=headers)


class Elsewhere(Application):
    """An application that lives in a named world of the server, or in the mock itself."""

    def __init__(self, mock: PinterestMock, state: PinterestMock, root: str) -> None:
        super().__init__(state, state.app.id)
        self.http = Client(mock, response_wrapper=Reply)
        self.root = root

    def send(self, path: str, method: str = "GET", **request: Any) -> Reply:
        return super().send(self.root + path, method, **request)


class Clients(RuleBasedStateMachine):
    """What clients do, in the mock itself (the world "") and in worlds by name."""

    mock: PinterestMock
    start: tuple[Any, ...]
    fresh: Grant | None = None
    """The access token of the last exchange, until it is taken."""

    worlds: Bundle[str] = Bundle("worlds")
    codes: Bundle[Grant] = Bundle("codes")
    refresh_tokens: Bundle[Grant] = Bundle("refresh_tokens")
    access_tokens: Bundle[Grant] = Bundle("access_tokens")
    campaigns: Bundle[tuple[str, str]] = Bundle("campaigns")
    feeds: Bundle[tuple[str, str]] = Bundle("feeds")

    @initialize(target=worlds)
    def begin(self) -> Any:
        self.mock.restore(self.start)
        for name in list(self.mock.worlds):
            self.mock.worlds.remove(name)
        self.known = {"": self.world_of(self.mock, "")}
        return multiple("", self.add_world("worker-0"))

    def teardown(self) -> None:
        for name in list(self.mock.worlds):
            self.mock.worlds.remove(name)

    def world_of(self, state: PinterestMock, name: str) -> World:
        state.clock.freeze()
        owner = state.add_user("mika", account_type="BUSINESS")
        account = state.add_ad_account("Shop", owner=owner)
        website = Website(owner_id=owner.id, address="shop.test", verified_at=state.clock.now())
        state.store.production.websites.put(website)
        application = Elsewhere(self.mock, state, f"/w/{name}" if name else "")
        return World(state, application, owner, state.add_user("kim"), account)

    def add_world(self, name: str) -> str:
        self.known[name] = self.world_of(self.mock.worlds.add(name), name)
        return name

    # Worlds

    @rule(target=worlds, number=st.integers(0, 3))
    def make_world(self, number: int) -> str:
        """One that has the name is made again: nothing of it is left."""
        return self.add_world(f"worker-{number}")

    @rule(world=consumes(worlds).filter(bool))
    def drop_world(self, world: str) -> None:
        if world in self.known:
            self.mock.worlds.remove(world)
            application = self.known.pop(world).application
            assert application.send("/v5/user_account").status_code == 404

    @rule(world=worlds, minutes=st.sampled_from([1, 9, 11, 24 * 60, 29 * 24 * 60, 61 * 24 * 60]))
    def wait(self, world: str, minutes: int) -> None:
        if (there := self.known.get(world)) is not None:
            there.state.clock.advance(minutes=minutes)

    # OAuth

    @rule(target=codes, world=worlds)
    def authorize(self, world: str) -> Any:
        if (there := self.known.get(world)) is None:
            return multiple()
        code = there.application.get_code("mika")
        there.ends[code] = there.now + CODE_LIVES
        return Grant(world, code)

    def tokens_from(self, there: World, grant: Grant, reply: Reply) -> tuple[Grant, Grant]:
        body = reply.body
        there.ends[body["access_token"]] = there.now + ACCESS_LIVES
        there.ends[body["refresh_token"]] = there.now + REFRESH_LIVES
        return Grant(grant.world, body["refresh_token"]), Grant(grant.world, body["access_token"])

    @rule(target=refresh_tokens, code=codes, elsewhere=worlds)
    def redeem(self, code: Grant, elsewhere: str) -> Any:
        """It is good once, for ten minutes, and in its world alone."""
        return self.exchange(code, elsewhere, lambda application: application.redeem(code.value))

    @rule(target=refresh_tokens, token=refresh_tokens, elsewhere=worlds)
    def refresh(self, token: Grant, elsewhere: str) -> Any:
        """It is good once, for sixty days, and in its world alone."""
        return self.exchange(token, elsewhere, lambda application: application.refresh(token.value))

    def exchange(self, grant: Grant, elsewhere: str, ask: Any) -> Any:
        stranger, there = self.known.get(elsewhere), self.known.get(grant.world)
        if stranger is not None and stranger is not there:
            assert ask(stranger.application).status_code == 401
        if there is None:
            return multiple()
        lived, reply = there.lives(grant), ask(there.application)
        assert reply.status_code == (200 if lived else 401), reply.text
        if not lived:
            return multiple()
        there.ends[grant.value] = 0
        refresh, access = self.tokens_from(there, grant, reply)
        self.fresh = access
        return refresh

    @rule(target=access_tokens)
    def take_the_access_token(self) -> Any:
        fresh, self.fresh = self.fresh, None
        return multiple() if fresh is None else fresh

    @rule(token=access_tokens, elsewhere=worlds)
    def read_the_account(self, token: Grant, elsewhere: str) -> None:
        stranger, there = self.known.get(elsewhere), self.known.get(token.world)
        if stranger is not None and stranger is not there:
            assert stranger.application.call("user_account", token.value).status_code == 401
        if there is not None:
            reply = there.application.call("user_account", token.value)
            assert reply.status_code == (200 if there.lives(token) else 401)
            assert reply.status_code == 401 or reply.body["username"] == "mika"

    # Business access

    @rule(world=worlds, role=st.sampled_from(ROLES))
    def grant_role(self, world: str, role: Role) -> None:
        if (there := self.known.get(world)) is not None:
            there.state.grant_role(there.colleague, role, there.account)
            there.roles.add(role)

    @rule(world=worlds)
    def revoke_roles(self, world: str) -> None:
        there = self.known.get(world)
        if there is not None and there.roles:
            there.state.revoke_role(there.colleague, None, there.account)
            there.roles.clear()

    @rule(world=worlds)
    def a_colleague_reads(self, world: str) -> None:
        if (there := self.known.get(world)) is not None:
            reply = there.send(there.colleague, "GET", f"ad_accounts/{there.account.id}/campaigns")
            assert reply.status_code == (200 if there.roles & READERS else 403), reply.text

    # Campaigns

    @rule(target=campaigns, world=worlds, colleague=st.booleans(), name=st.text("abc é", min_size=1, max_size=5))
    def create_campaign(self, world: str, colleague: bool, name: str) -> Any:
        if (there := self.known.get(world)) is None:
            return multiple()
        who = there.colleague if colleague else there.owner
        path = f"ad_accounts/{there.account.id}/campaigns"
        reply = there.send(who, "POST", path, [{**CAMPAIGN, "name": name, "status": "ACTIVE"}])
        allowed = not colleague or bool(there.roles & WRITERS)
        assert reply.status_code == (200 if allowed else 403), reply.text
        if not allowed:
            return multiple()
        made = reply.body["items"][0]["data"]
        there.campaigns[made["id"]] = {"name": name, "status": "ACTIVE"}
        return world, made["id"]

    @rule(campaign=campaigns, status=st.sampled_from(["ACTIVE", "PAUSED", "ARCHIVED"]))
    def update_campaign(self, campaign: tuple[str, str], status: str) -> None:
        """What is archived stays so (EC8, QA9)."""
        world, campaign_id = campaign
        there = self.known.get(world)
        if there is None or campaign_id not in there.campaigns:
            return
        path = f"ad_accounts/{there.account.id}/campaigns"
        (item,) = there.send(there.owner, "PATCH", path, [{"id": campaign_id, "status": status}]).body["items"]
        known = there.campaigns[campaign_id]
        if known["status"] == "ARCHIVED" != status:
            assert item["exceptions"]
        else:
            assert not item.get("exceptions"), item
            known["status"] = status

    @rule(campaign=campaigns)
    def read_campaign(self, campaign: tuple[str, str]) -> None:
        world, campaign_id = campaign
        there = self.known.get(world)
        if there is None:
            return
        reply = there.send(there.owner, "GET", f"ad_accounts/{there.account.id}/campaigns/{campaign_id}")
        if campaign_id in there.campaigns:
            assert {name: reply.body[name] for name in ("name", "status")} == there.campaigns[campaign_id]
        else:
            assert reply.status_code == 404

    @rule(world=worlds)
    def list_campaigns(self, world: str) -> None:
        if (there := self.known.get(world)) is not None:
            path, every = f"ad_accounts/{there.account.id}/campaigns", "ACTIVE,PAUSED,ARCHIVED"
            reply = there.send(there.owner, "GET", path, entity_statuses=every, page_size=250)
            listed = {item["id"]: {"name": item["name"], "status": item["status"]} for item in reply.body["items"]}
            assert listed == there.campaigns

    # Catalogs

    @rule(target=feeds, world=worlds, number=st.integers(0, 9))
    def create_feed(self, world: str, number: int) -> Any:
        if (there := self.known.get(world)) is None:
            return multiple()
        feed = {**FEED, "name": f"Feed {number}", "location": f"https://shop.test/{len(there.feeds)}-{number}.tsv"}
        reply = there.send(there.owner, "POST", "catalogs/feeds", feed)
        if feed["name"] in there.feeds.values():  # QC14
            assert reply.status_code == 422, reply.text
            return multiple()
        made = reply.made
        there.feeds[made["id"]] = feed["name"]
        return world, made["id"]

    @rule(feed=consumes(feeds))
    def delete_feed(self, feed: tuple[str, str]) -> None:
        world, feed_id = feed
        there = self.known.get(world)
        if there is not None:
            reply = there.send(there.owner, "DELETE", f"catalogs/feeds/{feed_id}")
            assert reply.status_code == (204 if there.feeds.pop(feed_id, None) else 404), reply.text

    @rule(world=worlds)
    def list_feeds(self, world: str) -> None:
        if (there := self.known.get(world)) is not None:
            listed = there.send(there.owner, "GET", "catalogs/feeds", page_size=250).body["items"]
            assert {feed["id"]: feed["name"] for feed in listed} == there.feeds

    @invariant()
    def the_worlds_are_those_that_were_made(self) -> None:
        assert {"", *self.mock.worlds} == set(getattr(self, "known", {"", *self.mock.worlds}))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_answers_are_foretold(mock: PinterestMock, part: int) -> None:
    begin = mock.snapshot()

    class OfThisMock(Clients):
        pass

    OfThisMock.mock, OfThisMock.start = mock, begin
    run_state_machine_as_test(
        OfThisMock,
        settings=settings(
            max_examples=max(STEPS // PARTS // STEPS_OF_AN_EXAMPLE, 1),
            stateful_step_count=STEPS_OF_AN_EXAMPLE,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
