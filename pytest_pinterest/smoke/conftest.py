"""A client with a token that Pinterest does not know, and a skip for live tokens that lack a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5.errors import MissingScopeError
from pytest_pinterest.session import LIVE

if TYPE_CHECKING:
    from collections.abc import Generator

    from pinterest_v5.api import Api
    from pytest_pinterest.fake.fake import Fake
    from pytest_pinterest.live.live import LiveTarget


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def stranger(_pinterest: Fake | LiveTarget) -> Api:
    """Return a client with a token that Pinterest never issued."""
    return _pinterest.api(access_token="pina_" + "A" * 96)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Skip a test that the token of a live run has no scopes for: whoever made the token chose them."""
    try:
        return (yield)
    except MissingScopeError as lacking:
        if item.config.stash[LIVE] is None:
            raise
        pytest.skip(f"--pinterest-live: {lacking}")
