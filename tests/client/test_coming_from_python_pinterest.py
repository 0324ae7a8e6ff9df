"""Who knows python-pinterest finds each of its methods, or an error that says where it is."""

from __future__ import annotations

import re

import pytest

from pinterest_v5 import Api, AsyncApi
from pinterest_v5.core.former_names import FORMER

SAME = {
    "boards": "list get create update delete list_pins list_sections create_section update_section delete_section"
    " list_section_pins",
    "pins": "create get delete get_analytics",
    "media": "list register get",
    "user_account": "get get_analytics",
    "ad_accounts": "list get_analytics",
}
"""The methods of python-pinterest 0.2.0 that have the same name here."""
ELSEWHERE = {"ad_accounts": "AdAccounts", "catalogs": "Catalogs", "user_account": "UserAccount"}


@pytest.mark.parametrize("make", [Api, AsyncApi])
def test_what_has_the_same_name(make: type[Api] | type[AsyncApi]) -> None:
    api = make(access_token="pina_1")
    for resource, methods in SAME.items():
        for method in methods.split():
            assert callable(getattr(getattr(api, resource), method)), f"{resource}.{method}"


@pytest.mark.parametrize(
    ("resource", "name", "instead"),
    [(resource, name, instead) for resource, kind in ELSEWHERE.items() for name, instead in FORMER[kind].items()],
)
def test_what_is_elsewhere_says_where_and_is_there(resource: str, name: str, instead: str) -> None:
    api = Api(access_token="pina_1")
    with pytest.raises(AttributeError, match=re.escape(f"has no attribute {name!r}; write {instead}")):
        getattr(getattr(api, resource), name)
    _, place, method = instead.partition("(")[0].split(".")
    assert callable(getattr(getattr(api, place), method))


def test_a_list_of_pages_has_no_items_and_no_truth_value() -> None:
    boards = Api(access_token="pina_1").boards.list()
    with pytest.raises(AttributeError, match=r"write for item in .* \.page\(\)\['items'\]"):
        boards.items  # type: ignore[attr-defined]  # noqa: B018 - this is the point
    with pytest.raises(TypeError, match=r"use list\(\.\.\.\)"):
        bool(boards)
