"""Somebody whom Pinterest does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pinterest.api import Api
    from pytest_pinterest.fake import Fake
    from pytest_pinterest.live import LiveTarget


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def stranger(_pinterest: Fake | LiveTarget) -> Api:
    """A client with a token that Pinterest never issued."""
    return _pinterest.api(access_token="pina_" + "A" * 96)
