"""An example in a docstring is run: what it shows comes out, and what shows nothing raises nothing."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from mockserver.faults.plan import Faults
from mockserver.wsgi import PinterestMock

PACKAGES = ("mockserver", "pinterest_v5", "pytest_pinterest")
ROOT = Path(__file__).parents[1]
NEEDS_A_WEBHOOK = "mockserver.state.leads.LeadControls"
"""Its own tests have an application that listens."""
PIN = {"board_id": "1", "title": "Trip", "media_source": {"source_type": "image_url", "url": "https://example.com/a"}}


class WhatIsShown(doctest.OutputChecker):
    """Compares output where the example shows some."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        return not want or super().check_output(want, got, optionflags)


def modules_with_examples() -> list[str]:
    paths = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    found = [path for path in paths if ">>> " in path.read_text()]
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in found]


def names_in_examples(example: doctest.DocTest) -> dict[str, Any]:
    """What a reader of the examples has: a mock that some have talked to, with people and a feed."""
    mock = PinterestMock(seed=1)
    source = "".join(line.source for line in example.examples)
    for name in ("mika", "robin"):
        if f'add_user("{name}"' not in source:
            mock.add_user(name, account_type="BUSINESS")
    client, granted = Client(mock), mock.issue_token(scopes="pins:read pins:write boards:read boards:write")
    form = {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"]}
    token = client.post("/v5/oauth/token", data=form, auth=(mock.app.id, mock.app.secret)).get_json()["access_token"]
    mock.faults.fail("pins/create", "rate_limited", times=1)
    client.post("/v5/pins", json=PIN, headers={"Authorization": f"Bearer {token}"})
    feed_id = next(one.fields["id"] for one in mock.store.production.entities if one.collection == "feeds")
    return {"mock": mock, "Faults": Faults, "entry": mock.journal.calls("pins/create")[-1], "feed_id": feed_id}


@pytest.mark.parametrize("module", modules_with_examples())
def test_what_an_example_shows_is_what_happens(module: str) -> None:
    report: list[str] = []
    for example in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(module), module):
        if example.examples and example.name != NEEDS_A_WEBHOOK:
            example.globs.update(names_in_examples(example))
            doctest.DocTestRunner(WhatIsShown(), optionflags=doctest.ELLIPSIS).run(example, out=report.append)
    assert not report, "".join(report)
