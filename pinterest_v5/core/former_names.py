"""The names that python-pinterest has for what is elsewhere here, so that an error can say where."""

from __future__ import annotations

FORMER: dict[str, dict[str, str]] = {
    "Api": {"ad_account": "api.ad_accounts", "catalog": "api.catalogs"},
    "AdAccounts": {
        "list_campaigns": "api.campaigns.list(ad_account_id)",
        "get_campaign_analytics": "api.campaigns.get_analytics(ad_account_id, ...)",
        "list_ad_groups": "api.ad_groups.list(ad_account_id)",
        "get_ad_group_analytics": "api.ad_groups.get_analytics(ad_account_id, ...)",
        "list_ads": "api.ads.list(ad_account_id)",
        "get_ad_analytics": "api.ads.get_analytics(ad_account_id, ...)",
        "get_product_group_analytics": "api.product_group_promotions.get_analytics(ad_account_id, ...)",
    },
    "Catalogs": {
        "list_feeds": "api.catalog_feeds.list()",
        "create_feed": "api.catalog_feeds.create({...})",
        "get_feed": "api.catalog_feeds.get(feed_id)",
        "update_feed": "api.catalog_feeds.update(feed_id, {...})",
        "delete": "api.catalog_feeds.delete(feed_id)",
        "list_feed_processing_results": "api.catalog_feeds.list_processing_results(feed_id)",
    },
    "UserAccount": {"top_pins_analytics": "api.user_account.get_top_pins(...)"},
    "Paged": {"items": "for item in ...:, or .page()['items']", "bookmark": ".page()['bookmark']"},
}
"""By the class here: what to write instead of an attribute."""


def missing(owner: object, name: str) -> AttributeError:
    """Return the error for an attribute that is not there."""
    kinds = [base.__name__.removeprefix("Async") for base in type(owner).__mro__]
    instead = next((FORMER[kind][name] for kind in kinds if name in FORMER.get(kind, {})), None)
    hint = f"; write {instead}" if instead else ""
    return AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}{hint}")
