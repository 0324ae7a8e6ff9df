"""Paths of the collections in which ad accounts, businesses and users keep their things (FX1)."""

from __future__ import annotations


def of_ad_account(ad_account_id: str, collection: str) -> str:
    """Return the path of a collection of an ad account.

    >>> of_ad_account("549755885175", "campaigns")
    'ad_account/549755885175/campaigns'
    """
    return f"ad_account/{ad_account_id}/{collection}"


def of_business(business_id: str, collection: str) -> str:
    """Return the path of a collection of a business."""
    return f"business/{business_id}/{collection}"


def of_hierarchy(business_id: str, collection: str) -> str:
    """Return the path of a collection of a business and those below it."""
    return f"business_hierarchy/{business_id}/{collection}"


def of_user(user_id: str, collection: str) -> str:
    """Return the path of a collection that belongs to a person, such as their catalogs."""
    return f"user/{user_id}/{collection}"


def collection_of(path: str) -> str:
    """Return the name of the collection at a path.

    >>> collection_of("ad_account/549755885175/campaigns")
    'campaigns'
    """
    return path.rpartition("/")[2]


def parent_of(path: str) -> str:
    """Return the path of what the collection belongs to.

    >>> parent_of("ad_account/549755885175/campaigns")
    'ad_account/549755885175'
    """
    return path.rpartition("/")[0]
