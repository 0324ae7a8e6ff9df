"""Who knows python-pinterest or the official SDK finds each of its methods in a table, or an error says where it is."""

from __future__ import annotations

import inspect
import json
import os
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from pinterest_v5 import Api, AsyncApi
from pinterest_v5.core.former_names import FORMER
from tools.other_clients import installed

FOLDER = os.environ.get("PINTEREST_TEST_OTHERS")
"""Where both are installed, each in an environment of its own."""
OTHERS: dict[str, list[str]] = json.loads((Path(__file__).parent / "other_clients.json").read_text(encoding="utf-8"))
"""Their methods; `python -m tools.other_clients` holds them against what is installed."""
PAGE = Path(__file__).parents[2] / "docs" / "howto" / "migrating.md"
ROW = re.compile(r"^\| (`.+?) \| (.+) \|$", re.MULTILINE)


def rows(title: str) -> dict[str, str]:
    """What a section's table says to write, by the former method; `the same` for the same."""
    (section,) = re.findall(rf"^## From {title}\n(.*?)(?=^## |\Z)", PAGE.read_text(encoding="utf-8"), re.S | re.M)
    found = {}
    for former, here in ROW.findall(section):
        names, instead = re.findall("`([^`]+)`", former), re.findall("`([^`]+)`", here)
        for position, name in enumerate(names):
            found[name] = name if here == "the same" else instead[position] if len(instead) == len(names) else here
    return found


@pytest.mark.skipif(FOLDER is None, reason="PINTEREST_TEST_OTHERS names no folder with the other clients")
@pytest.mark.parametrize("client", ["python-pinterest", "pinterest-api-sdk"])
def test_its_methods_are_those_of_what_is_installed(client: str) -> None:
    (site,) = Path(FOLDER or "", client, "lib").glob("python*/site-packages")
    name, methods = installed(site)
    assert methods == OTHERS[name]


PYTHON_PINTEREST, OFFICIAL = rows("python-pinterest"), rows("the official SDK")


def test_each_method_is_in_the_table_of_its_client() -> None:
    assert len(OTHERS["python-pinterest after 0.2.0"]) == 46
    assert set(PYTHON_PINTEREST) == {*OTHERS["python-pinterest 0.2.0"], *OTHERS["python-pinterest after 0.2.0"]}
    assert set(OFFICIAL) == set(OTHERS["pinterest-api-sdk 0.2.7"])


@pytest.mark.parametrize("make", [Api, AsyncApi])
def test_what_the_tables_say_is_there(make: type[Api] | type[AsyncApi]) -> None:
    api = make(access_token="pina_1")
    said = " ".join({*PYTHON_PINTEREST.values(), *OFFICIAL.values()})
    named = set(re.findall(r"(?<![\w.])([a-z_]+)\.([a-z_]+)\b", said)) - {("pinterest_v5", "hashing")}
    assert len(named) > 50
    for resource, method in named:
        assert callable(getattr(getattr(api, resource), method)), f"{resource}.{method}"


@pytest.mark.parametrize("name", sorted(name for name, here in PYTHON_PINTEREST.items() if name != here))
def test_asking_for_a_former_name_says_what_the_table_says(name: str) -> None:
    resource, method = name.split(".")
    with pytest.raises(
        AttributeError, match=rf"has no attribute '{method}'; write api\.{re.escape(PYTHON_PINTEREST[name])}\("
    ):
        getattr(getattr(Api(access_token="pina_1"), resource), method)


@pytest.mark.parametrize(
    ("kind", "name", "instead"),
    [(kind, name, text) for kind in ("AdAccounts", "Catalogs", "UserAccount") for name, text in FORMER[kind].items()],
)
def test_what_an_error_says_to_write_is_there(kind: str, name: str, instead: str) -> None:
    name, _, arguments = instead.rstrip(")").partition("(")
    _, place, method = name.split(".")
    given = [argument for argument in arguments.split(", ") if argument not in ("", "...")]
    signature = inspect.signature(getattr(getattr(Api(access_token="pina_1"), place), method))
    bound = (signature.bind_partial if "..." in arguments.split(", ") else signature.bind)(*given)
    assert all(argument in (taken, "{...}") for taken, argument in bound.arguments.items())


def test_an_object_for_each_thing_is_a_resource_here() -> None:
    api: Any = Api(access_token="pina_1")
    with pytest.raises(AttributeError, match=r"'Campaigns' object has no attribute 'get_all'; write \.list\(\.\.\.\)"):
        api.campaigns.get_all()
    with pytest.raises(AttributeError, match=r"has no attribute 'update_fields'; write \.update\(\.\.\.\)"):
        api.boards.update_fields()
    with pytest.raises(
        AttributeError, match=r"has no attribute 'top_pins_analytics'; write api\.user_account\.get_top_pins"
    ):
        api.user_account.top_pins_analytics()


@pytest.mark.parametrize("make", [Api, AsyncApi])
def test_former_arguments_say_what_to_write(make: Any) -> None:
    api = make(access_token="pina_1")
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'return_json'; leave it out: .* always the JSON"):
        api.boards.get("1", return_json=True)
    with pytest.raises(TypeError, match="'return_json'; leave it out"):
        api.boards.list(return_json=True)
    with pytest.raises(TypeError, match=r"request\(\) got .* 'auth_need'; leave it out: every call has the token"):
        api.request("GET", "boards", auth_need=True)
    with pytest.raises(AttributeError, match=r"'parse_response'; write api\.request\(\.\.\.\), which returns the JSON"):
        api.parse_response  # noqa: B018 - this is the point
    for former in ("proxies", "proxy"):
        with pytest.raises(
            TypeError,
            match=rf"Api\(\) got an unexpected keyword argument '{former}'; write http_client=httpx\.Client\(",
        ):
            make(**{former: "http://127.0.0.1:1"})


@pytest.mark.parametrize("name", ["app_id", "access_token", "refresh_token"])
@pytest.mark.parametrize("make", [Api, AsyncApi])
def test_what_an_api_is_made_with_cannot_be_set(make: Any, name: str) -> None:
    api = make(access_token="pina_1", app_id="1", refresh_token="pinr_1", http_client=None)
    before = getattr(api, name)
    with pytest.raises(
        AttributeError, match=rf"{name} of an {make.__name__} cannot be set; make another: Api\({name}="
    ):
        setattr(api, name, "other")
    assert getattr(api, name) == before


@pytest.mark.parametrize(("make", "everything"), [(Api, "list(...)"), (AsyncApi, "[one async for one in ...]")])
def test_a_list_of_pages_says_how_it_is_walked(make: type[Any], everything: str) -> None:
    boards: Any = make(access_token="pina_1").boards.list()
    with pytest.raises(AttributeError, match=r"write for item in .* \.page\(\)\['items'\]"):
        boards.items  # noqa: B018 - this is the point
    for taken_for_a_list in (bool, len, lambda some: some[0]):
        with pytest.raises(TypeError, match=re.escape(everything)):
            taken_for_a_list(boards)


@pytest.mark.parametrize("module", ["exceptions", "sync", "asynchronous", "ads", "organic", "client"])
def test_a_module_of_theirs_says_what_to_import(module: str) -> None:
    with pytest.raises(
        ModuleNotFoundError, match=rf"No module named 'pinterest\.{module}'; write from pinterest_v5 import"
    ):
        import_module(f"pinterest.{module}")


def test_a_list_of_pages_of_an_async_api_is_not_walked_with_for_alone() -> None:
    with pytest.raises(TypeError, match="is walked with `async for`"):
        list(AsyncApi(access_token="pina_1").boards.list())  # type: ignore[call-overload]  # this is the point
