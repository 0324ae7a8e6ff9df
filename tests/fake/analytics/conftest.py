"""Somebody who asks how Pins do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from mockserver.model.scopes import scopes

if TYPE_CHECKING:
    from datetime import date

    from mockserver import PinterestMock

SPAN = {
    "user_account/analytics": {},
    "user_account/analytics/top_pins": {"sort_by": "IMPRESSION"},
    "user_account/analytics/top_video_pins": {"sort_by": "IMPRESSION"},
    "pins/{}/analytics": {"metric_types": "IMPRESSION"},
    "pins/analytics": {"metric_types": "IMPRESSION"},
}
"""The five operations, with what each requires beside the two dates."""


class Analyst:
    """A person with a token of every scope, whose app may ask about many Pins at once."""

    def __init__(self, application: Any) -> None:
        self.application = application
        self.mock: PinterestMock = application.mock
        self.mock.store.apps.put(replace(self.mock.app, features=frozenset({"multi_pins_analytics"})))
        self.token = self.mock.issue_token(None, scopes())["access_token"]

    @property
    def today(self) -> date:
        return self.mock.clock.time().date()

    def days_ago(self, days: int) -> str:
        return (self.today - timedelta(days)).isoformat()

    def get(self, path: str, **query: object) -> Any:
        return self.application.call(path, self.token, **query)

    def ask(self, path: str, start: int = 90, end: int = 0, **query: object) -> Any:
        """About the days from so many ago to so many ago."""
        return self.get(path, start_date=self.days_ago(start), end_date=self.days_ago(end), **query)

    def ask_of(self, operation: str, **query: object) -> Any:
        """One of the five operations, with all that it requires; a changed or added parameter by its name."""
        pin_id = self.pins()[0]["id"]
        usual = {"start_date": self.days_ago(7), "end_date": self.days_ago(1), **SPAN[operation]}
        if operation == "pins/analytics":
            usual["pin_ids"] = pin_id
        wanted = {name: value for name, value in {**usual, **query}.items() if value is not None}
        return self.get(operation.format(pin_id), **wanted)

    def pins(self, **query: object) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.get("pins", page_size=250, **query).body["items"]
        return items


@pytest.fixture
def analyst(application: Any) -> Analyst:
    return Analyst(application)


@pytest.fixture(params=list(SPAN))
def operation(request: pytest.FixtureRequest) -> str:
    """Each of the five."""
    name: str = request.param
    return name
