"""Suggest the right name for one that does not exist: a name from another client, or a misspelt one."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import CodeType

T = TypeVar("T")

FORMER: dict[str, dict[str, str]] = {
    "Api": {
        "ad_account": "api.ad_accounts",
        "catalog": "api.catalogs",
        "parse_response": "api.request(...), which returns the JSON",
    },
    "AdAccounts": {
        "list_campaigns": "api.campaigns.list(ad_account_id)",
        "get_campaign_analytics": "api.campaigns.get_analytics(ad_account_id, ...)",
        "list_ad_groups": "api.ad_groups.list(ad_account_id)",
        "get_ad_group_analytics": "api.ad_groups.get_analytics(ad_account_id, ...)",
        "list_ads": "api.ads.list(ad_account_id)",
        "get_ad_analytics": "api.ads.get_analytics(ad_account_id, ...)",
        "get_product_group_analytics": "api.product_group_promotions.get_analytics(ad_account_id, ...)",
        "list_audiences": "api.audiences.list(ad_account_id)",
        "list_customer_lists": "api.customer_lists.list(ad_account_id)",
    },
    "Catalogs": {
        "list_feeds": "api.catalog_feeds.list()",
        "create_feed": "api.catalog_feeds.create({...})",
        "get_feed": "api.catalog_feeds.get(feed_id)",
        "update_feed": "api.catalog_feeds.update(feed_id, {...})",
        "delete": "api.catalog_feeds.delete(feed_id)",
        "list_feed_processing_results": "api.catalog_feeds.list_processing_results(feed_id)",
        "list_catalogs_feeds": "api.catalog_feeds.list()",
        "create_catalogs_feed": "api.catalog_feeds.create({...})",
        "get_catalogs_feed": "api.catalog_feeds.get(feed_id)",
        "update_catalogs_feed": "api.catalog_feeds.update(feed_id, {...})",
        "delete_catalogs_feed": "api.catalog_feeds.delete(feed_id)",
        "list_catalogs_feed_processing_results": "api.catalog_feeds.list_processing_results(feed_id)",
        "get_catalogs_items": "api.catalog_items.query(country, {...}, language)",
        "get_catalogs_items_batch": "api.catalog_items.get_batch(batch_id)",
        "perform_items_batch": "api.catalog_items.run_batch({...})",
        "get_product_group": "api.catalog_product_groups.get(product_group_id)",
        "create_product_group": "api.catalog_product_groups.create({...})",
        "update_product_group": "api.catalog_product_groups.update(product_group_id, {...})",
        "delete_product_group": "api.catalog_product_groups.delete(product_group_id)",
        "get_product_group_list": "api.catalog_product_groups.list()",
    },
    "UserAccount": {
        "top_pins_analytics": "api.user_account.get_top_pins(...)",
        "top_video_pins_analytics": "api.user_account.get_top_video_pins(...)",
    },
    "Resource": {"get_all": ".list(...)", "update_fields": ".update(...)"},
    "Paged": {"items": "for item in ...:, or .page()['items']", "bookmark": ".page()['bookmark']"},
}
"""What to write instead of an attribute of another client, by class of this client and by attribute."""
FORMER_ARGUMENTS = {
    "return_json": "leave it out: answers are always the JSON",
    "proxy": "write http_client=httpx.Client(proxy='http://...'), or set HTTPS_PROXY",
    "proxies": "write http_client=httpx.Client(proxy='http://...'), or set HTTPS_PROXY",
    "auth_need": "leave it out: every call has the token",
    "client": "call the method of the Api that you want",
}
FIXED = {
    "app_id": "make another: Api(app_id=...)",
    "access_token": "make another: Api(access_token=...); one that expires is renewed if it has a refresh_token",
    "refresh_token": "make another: Api(refresh_token=...), or call api.refresh_access_token(refresh_token)",
}
"""Attributes of an `Api` that cannot be set, and what to do instead."""


def missing(owner: object, name: str) -> AttributeError:
    """Return the error for an attribute that is not there."""
    kinds = [base.__name__.removeprefix("Async") for base in type(owner).__mro__]
    instead = next((FORMER[kind][name] for kind in kinds if name in FORMER.get(kind, {})), None)
    hint = f"; write {instead}" if instead else near(name, dir(owner))
    text = f"{type(owner).__name__!r} object has no attribute {name!r}{hint}"
    return AttributeError(text, name=name, obj=None)  # with obj, a traceback would add a suggestion of its own


def unexpected(function: Callable[..., Any], arguments: Iterable[str], called: str) -> TypeError | None:
    """Return the error for the first of these arguments that a function does not have; None if it has them all."""
    code: CodeType = function.__code__
    known = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    for name in arguments:
        if name not in known:
            instead = FORMER_ARGUMENTS.get(name)
            hint = f"; {instead}" if instead else near(name, known[1:])
            return TypeError(f"{called}() got an unexpected keyword argument {name!r}{hint}")
    return None


def near(name: str, known: Iterable[str]) -> str:
    """Ask whether the most similar of the known public names was meant; an empty text where none is similar."""
    if name.startswith("_"):
        return ""
    from difflib import get_close_matches  # misspelt names are rare, and its import is not cheap

    found = get_close_matches(name, [one for one in known if not one.startswith("_")], 1)
    return f"; did you mean {found[0]!r}?" if found else ""


def checking_arguments(function: Callable[..., T]) -> Callable[..., T]:
    """Return a method, of the same signature, that says what to write instead of an argument that it does not have."""

    @wraps(function)
    def checked(self: object, *args: Any, **arguments: Any) -> T:
        __tracebackhide__ = True
        name = function.__name__
        kind = type(self).__name__
        stray = unexpected(function, arguments, kind if name == "__init__" else f"{kind}.{name}")
        if stray is not None:
            raise stray
        return function(self, *args, **arguments)

    return checked


def fixed(name: str) -> Callable[[object, Any], NoReturn]:
    """Return a setter that refuses, for what cannot be set."""

    def refuse(owner: object, value: Any) -> NoReturn:  # noqa: ARG001 - the signature of a setter
        raise AttributeError(f"{name} of an {type(owner).__name__} cannot be set; {FIXED[name]}")

    return refuse
