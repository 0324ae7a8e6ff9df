"""Reads every stream of `airbyte-source-pinterest` from the fake; pytest runs this where both are installed.

The connector names `https://api.pinterest.com` itself and is not touched: its connections are intercepted.
"""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from airbyte_cdk.models import ConfiguredAirbyteCatalogSerializer, Status, SyncMode
from airbyte_cdk.test.entrypoint_wrapper import read
from source_pinterest.source import SourcePinterest

from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from pytest_pinterest import PinterestServer

REFUSED = {"product_item_report"}
"""It asks for ids of ads at the level of product items, where the reference has no columns of ads (AR4)."""

log = logging.getLogger("airbyte")
pytestmark = pytest.mark.pinterest(scopes=" ".join(scopes()))


@pytest.fixture
def config(
    pinterest_server: PinterestServer,
    pinterest_client: Api,
    pinterest_intercept: object,
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, Any]:
    """What its user fills in: an app, a refresh token, a report of their own. Waiting takes the mock's time."""
    mock = pinterest_server.mock
    now = mock.clock.time()
    mock.clock.freeze(now - timedelta(days=2))
    advertise(pinterest_client)
    mock.clock.freeze(now)
    monkeypatch.setattr(time, "sleep", lambda seconds: mock.clock.advance(seconds=seconds))
    start = (mock.clock.time().date() - timedelta(days=10)).isoformat()
    windows = {f"{name}_window_days": 30 for name in ("click", "engagement", "view")}
    credited = {"conversion_report_time": "TIME_OF_AD_ACTION", "attribution_types": ["INDIVIDUAL"]}
    what = {"level": "CAMPAIGN", "granularity": "DAY", "columns": ["SPEND_IN_DOLLAR"], **windows, **credited}
    return {
        "start_date": start,
        "status": ["ACTIVE", "PAUSED"],
        "custom_reports": [{"name": "mine", "start_date": start, **what}],
        "credentials": {
            "auth_method": "oauth2.0",
            "client_id": mock.app.id,
            "client_secret": mock.app.secret,
            "refresh_token": mock.issue_token(scopes=tuple(scopes()))["refresh_token"],
        },
    }


def advertise(api: Api) -> None:
    """Change what there is, and make what is missing: the connector reads what has changed since its start."""
    (account,) = api.ad_accounts.list()
    kinds: list[Any] = [api.campaigns, api.ad_groups, api.ads]
    for kind in kinds:
        kind.update(account["id"], [{"id": one["id"], "name": "Changed"} for one in kind.list(account["id"])])
    group = next(iter(api.ad_groups.list(account["id"])))
    api.keywords.create(account["id"], [{"value": "chair", "match_type": "EXACT"}], group["id"])
    products = next(iter(api.catalog_product_groups.list()))
    api.product_group_promotions.create(account["id"], group["id"], [{"catalog_product_group_id": products["id"]}])
    api.customer_lists.create(account["id"], "Mail", records="a@shop.example", list_type="EMAIL")


def source(config: dict[str, Any], catalog: Any = None) -> SourcePinterest:
    return SourcePinterest(catalog=catalog, config=config, state=None)


def test_check(config: dict[str, Any]) -> None:
    checked = source(config).check(log, config)
    assert checked.status == Status.SUCCEEDED, checked.message


@pytest.mark.parametrize(("columns_of_ads", "refused"), [("refuse", REFUSED), ("ignore", set())])
def test_discover_and_read_every_stream(
    config: dict[str, Any], pinterest_server: PinterestServer, columns_of_ads: Any, refused: set[str]
) -> None:
    pinterest_server.mock.behave(ads_in_product_reports=columns_of_ads)
    described = source(config).discover(log, config).streams
    chosen = [
        {
            "stream": {"name": one.name, "json_schema": one.json_schema, "supported_sync_modes": ["full_refresh"]},
            "sync_mode": SyncMode.full_refresh.value,
            "destination_sync_mode": "overwrite",
        }
        for one in described
    ]
    catalog = ConfiguredAirbyteCatalogSerializer.load({"streams": chosen})
    output = read(source(config, catalog), config, catalog)
    failed = [message.trace.error.stream_descriptor for message in output.errors]
    found = {message.record.stream for message in output.records}
    assert {named.name.removeprefix("job creation - ") for named in failed if named} == refused
    assert found == {one.name for one in described} - refused
    assert len(found) == 33 - len(refused)
