"""Tags, an advertiser's own events, and requests to delete what is known of people (TG1-TG9, AD1-AD6, DR1-DR6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop


def test_tg3_and_tg4_flags_are_sent_flat_and_read_under_configs(shop: Shop) -> None:
    path = shop.account_path("conversion_tags")
    made = shop.send("POST", path, {"name": "Tag", "aem_enabled": True}).body
    assert made.keys() == {"ad_account_id", "code_snippet", "id", "name", "status", "version", "configs"}
    assert (made["version"], made["status"], len(made["id"])) == ("3", "ACTIVE", 13)
    assert (made["configs"]["aem_enabled"], made["configs"]["aem_db_enabled"]) == (True, False)
    assert made["configs"]["md_frequency"] == 1
    assert f"pintrk('load', '{made['id']}')" in made["code_snippet"]  # TG6
    assert shop.get(path, page_size=1) == {"items": [made]}  # TG1


def test_tg7_names_of_tags_may_repeat(shop: Shop) -> None:
    path = shop.account_path("conversion_tags")
    assert len({shop.send("POST", path, {"name": "Tag"}).body["id"] for _ in range(2)}) == 2


def test_ad3_to_ad6_own_events_come_and_go(shop: Shop) -> None:
    path = shop.account_path("advertiser_defined_events")
    success = {"items": [{"name": "tasting", "status": "success"}]}
    item = {"name": "tasting", "mapped_conversion_type": "LEAD"}
    assert shop.send("POST", path, {"items": [item]}).body == success
    assert shop.get(path) == {"items": [item]}
    assert shop.send("PATCH", path, {"items": [{**item, "mapped_conversion_type": "SEARCH"}]}).body == success
    assert shop.send("DELETE", path, event_names="tasting").body == success
    assert shop.get(path) == {"items": []}


def test_dr4_and_dr5_a_deletion_is_handed_on_after_three_days_or_cancelled(shop: Shop) -> None:
    """QC21."""
    path = shop.account_path("conversion_deletion_requests")
    body = {"deletion_targets": {"user_emails": ["mika@example.com"]}}
    first, second = (shop.send("POST", path, body).body["request_id"] for _ in range(2))
    assert shop.send("DELETE", f"{path}/{first}").status_code == 204
    shop.mock.clock.advance(hours=72)
    assert [shop.get(f"{path}/{one}")["status"] for one in (first, second)] == ["CANCELLED", "SUBMITTED"]
    assert shop.send("DELETE", f"{path}/{second}").refusal[:2] == (400, 1)
