"""A person with a browser of their own, over a real socket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from pytest_pinterest.fake.consent import give_consent

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def browse() -> Callable[[str], str]:
    """Opens an authorization URL, gives access, and returns the redirect URL."""

    def browse(url: str) -> str:
        with httpx.Client(trust_env=False) as browser:
            return give_consent(browser, url)

    return browse
