"""Every operation of Pinterest's description has a method, in modules that a tool writes and a user's editor knows."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import Api
from pinterest_v5.core.call import Call
from pinterest_v5.core.endpoint import endpoint, listing
from pinterest_v5.models import generated as models
from pinterest_v5.resources.generated import CLASSES
from tests.client.test_as_described import METHODS as BY_HAND
from tests.oracle import contract
from tools.generate_client import ALWAYS, NAMES, RESOURCES, ROOT, Types, method_name, write
from tools.generate_client import BY_HAND as MODULES_BY_HAND

if TYPE_CHECKING:
    from pathlib import Path

    from tests.client.conftest import Face, Pinterest

Json = dict[str, Any]

GENERATED = [one for one in contract()["operations"] if one["module"] not in MODULES_BY_HAND]


def method_of(operation: Json) -> Any:
    resource = getattr(
        import_module(f"pinterest_v5.resources.generated.{operation['module']}"), CLASSES[operation["module"]]
    )
    return getattr(resource, method_name(operation))


def test_all_266_are_there() -> None:
    of_tokens = {"oauth/token", "token/revoke", "oauth/conversion_token"}
    assert {one["id"] for one in contract()["operations"]} == {*BY_HAND, *of_tokens, *(one["id"] for one in GENERATED)}
    assert len(contract()["operations"]) == 266


@pytest.mark.slow
def test_what_is_committed_is_what_the_tool_writes(tmp_path: Path) -> None:
    written = write(contract(), tmp_path)
    assert len(written) == len(CLASSES) + 2
    committed = {path.relative_to(ROOT) for path in (ROOT / RESOURCES).glob("*.py")}
    assert committed == {path for path in written if path.parent == RESOURCES}
    for path in written:
        assert (ROOT / path).read_text(encoding="utf-8") == (tmp_path / path).read_text(encoding="utf-8"), path


@pytest.mark.parametrize("name", ALWAYS)
def test_a_key_that_is_always_there_is_required_for_a_reason(name: str) -> None:
    """The facts that a row of the table names are those of this model, and all say it of answers."""
    keys, properties = set(ALWAYS[name]["keys"]), set(contract()["schemas"][name]["properties"])
    assert re.fullmatch(r"[A-Z]{2}\d+(, [A-Z]{2}\d+)*", ALWAYS[name]["source"])
    assert keys <= properties
    assert keys <= getattr(models, name).__required_keys__
    assert keys - set(contract()["schemas"][name].get("required", [])), "the description says it already"


def test_no_name_in_the_table_is_of_nothing() -> None:
    assert set(NAMES) <= {one["name"] for one in GENERATED}
    assert set(CLASSES) == {one["module"] for one in GENERATED}


@pytest.mark.parametrize("operation", GENERATED, ids=lambda one: one["id"])
def test_every_parameter_is_sent_under_its_name(operation: Json) -> None:
    method = method_of(operation)
    parameters = list(inspect.signature(method).parameters)[1:]
    call = method(None, **{name: name for name in parameters})
    assert isinstance(call, Call)
    places = {one["name"]: one["in"] for one in operation["parameters"]}
    assert (call.method, call.path) == (
        operation["method"],
        operation["path"].strip("/").replace("{", "").replace("}", ""),
    )
    assert call.params == {name: name for name, place in places.items() if place == "query"}
    if isinstance(call.json, dict):
        fields = Types(contract()["schemas"]).resolve(operation["body"])["properties"]
        assert call.json == {name: name for name in fields}
    else:
        assert (call.json is not None) == ("body" in operation)


@pytest.mark.parametrize("operation", GENERATED, ids=lambda one: one["id"])
def test_what_is_required_cannot_be_left_out(operation: Json) -> None:
    parameters = inspect.signature(method_of(operation)).parameters
    for one in operation["parameters"]:
        assert (parameters[one["name"]].default is inspect.Parameter.empty) == one["required"], one["name"]


@pytest.mark.parametrize("operation", GENERATED, ids=lambda one: one["id"])
def test_the_docstring_has_the_operations_id_and_its_scopes(operation: Json) -> None:
    text = inspect.getdoc(method_of(operation)) or ""
    assert f"`{operation['id']}`" in text
    assert all(f"`{scope}`" in text for scope in operation["scopes"])


def test_lists_walk_their_pages(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, {"items": [{"id": "1"}], "bookmark": "next"})
    pinterest.answers(200, {"items": [{"id": "2"}], "bookmark": None})
    campaigns = face.all(api.campaigns.list("549", entity_statuses=["ACTIVE", "PAUSED"]))
    assert campaigns == [{"id": "1"}, {"id": "2"}]
    first, second = pinterest.sent
    assert first.url.endswith("/v5/ad_accounts/549/campaigns?entity_statuses=ACTIVE&entity_statuses=PAUSED")
    assert second.query["bookmark"] == "next"


def test_any_list_can_be_walked(face: Face, pinterest: Pinterest) -> None:
    api = face.new(access_token="pina_1")
    pinterest.answers(200, {"items": [1], "bookmark": "next"})
    pinterest.answers(200, {"items": [2], "bookmark": None})
    assert face.all(api.request_pages("/v5/newer/than/this", params={"page_size": 1})) == [1, 2]
    assert [sent.query for sent in pinterest.sent] == [{"page_size": "1"}, {"page_size": "1", "bookmark": "next"}]


def test_a_resource_is_loaded_when_it_is_asked_for_and_once() -> None:
    api = Api(access_token="pina_1")
    assert api.campaigns is api.campaigns
    assert set(CLASSES) <= set(dir(api))
    with pytest.raises(AttributeError, match="'Api' object has no attribute 'campagnes'"):
        api.campagnes  # type: ignore[attr-defined]  # noqa: B018 - this is the point


@pytest.mark.slow
def test_nobody_pays_for_what_he_does_not_use() -> None:
    code = (
        "import sys; from pinterest_v5 import Api; api = Api(access_token='pina_1'); api.campaigns\n"
        "loaded = [name for name in sys.modules if name.startswith('pinterest_v5') and 'generated' in name]\n"
        "assert loaded == ['pinterest_v5.resources.generated', 'pinterest_v5.resources.generated.campaigns'], loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_each_method_is_an_endpoint() -> None:
    for name, class_ in CLASSES.items():
        resource = getattr(import_module(f"pinterest_v5.resources.generated.{name}"), class_)
        assert {type(value) for key, value in vars(resource).items() if not key.startswith("_")} <= {endpoint, listing}
