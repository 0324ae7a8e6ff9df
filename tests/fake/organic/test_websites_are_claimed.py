"""Websites are verified and let go (U8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.fake.organic.conftest import Session, SignIn

NOT_LISTED = (404, 404, "Website not in user list.")


@pytest.mark.parametrize("method", [{}, {"verification_method": "DNSTXT"}, {"verification_method": None}])
def test_u8_a_website_is_verified_listed_and_let_go(me: Session, method: dict[str, str]) -> None:
    before = me.all("user_account/websites")
    website = me.post("user_account/websites", {"website": "mysite.test/blog", **method}).body
    assert (website["website"], website["status"]) == ("mysite.test/blog", "success")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}", website["verified_at"])  # F4
    assert me.all("user_account/websites") == [website, *before]
    reply = me.delete("user_account/websites", website="mysite.test/blog")
    assert (reply.status_code, reply.data) == (204, b"")
    assert me.all("user_account/websites") == before


@pytest.mark.parametrize("spelling", ["https://mysite.test/", "HTTP://MySite.test", "mysite.test"])
def test_a_website_is_the_same_however_it_is_written(me: Session, spelling: str) -> None:
    assert me.post("user_account/websites", {"website": spelling}).body["website"] == "mysite.test"
    assert me.delete("user_account/websites", website=spelling).status_code == 204


@pytest.mark.parametrize("website", ["", "no site", "localhost", "https://", "ftp://mysite.test", "a@mysite.test"])
def test_5_2_a_website_is_a_domain_with_or_without_a_path(me: Session, website: str) -> None:
    assert me.post("user_account/websites", {"website": website}).refusal[:2] == (400, 1)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, "'website' is a required property"),
        ({"website": 1}, "1 is not of type 'string'"),
        (
            {"website": "mysite.test", "verification_method": "PHONE"},
            "'PHONE' is not one of ['FILENAME', 'METATAG', 'DNSTXT']",
        ),
    ],
)
def test_5_2_what_is_wrong_is_named(me: Session, body: object, problem: str) -> None:
    assert me.post("user_account/websites", body).refusal == (400, 1, f"Invalid request: {problem}")


def test_u8_only_ones_own_can_be_let_go(me: Session, them: Session) -> None:
    them.post("user_account/websites", {"website": "theirs.test"})
    for website in ("theirs.test", "nobodys.test", "no site"):
        assert me.delete("user_account/websites", website=website).refusal == NOT_LISTED
    assert me.delete("user_account/websites").refusal == (400, 1, "Parameter 'website' is required.")


def test_the_seeded_owner_has_claimed_the_website_of_the_profile(me: Session) -> None:
    (website,) = me.all("user_account/websites")
    assert website["website"] in me.user.website_url


def test_u8_the_code_to_install_is_the_users_own_and_stays(me: Session, them: Session) -> None:
    mine = me.get("user_account/websites/verification").body
    code = mine["verification_code"]
    assert set(mine) == {"verification_code", "dns_txt_record", "metatag", "filename", "file_content"}
    assert mine["dns_txt_record"] == f"pinterest-site-verification={code}"
    assert mine["metatag"] == f'<meta name="p:domain_verify" content="{code}"/>'
    assert mine["metatag"] in mine["file_content"]
    assert mine["filename"] == f"pinterest-{code[:5]}.html"
    assert me.get("user_account/websites/verification").body == mine
    assert them.get("user_account/websites/verification").body["verification_code"] != code


def test_sb4_there_are_no_websites_in_the_sandbox(sign_in: SignIn, me: Session) -> None:
    sandbox = sign_in(me.user, environment="sandbox")
    for reply in (
        sandbox.get("user_account/websites"),
        sandbox.post("user_account/websites", {"website": "mysite.test"}),
        sandbox.delete("user_account/websites", website="mysite.test"),
        sandbox.get("user_account/websites/verification"),
    ):
        assert reply.refusal[:2] == (403, 29)
