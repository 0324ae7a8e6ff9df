"""The API is where api_url says, in either of the readings that are in use (H3 to H5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pinterest_v5 import Api

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest


@pytest.mark.parametrize(
    ("api_url", "base"),
    [
        (None, "https://api.pinterest.com/v5"),
        ("https://api.pinterest.com", "https://api.pinterest.com/v5"),
        ("https://api.pinterest.com/v5/", "https://api.pinterest.com/v5"),
        ("https://api-sandbox.pinterest.com", "https://api-sandbox.pinterest.com/v5"),
        ("http://127.0.0.1:8642", "http://127.0.0.1:8642/v5"),
        ("http://127.0.0.1:8642/sandbox/v5", "http://127.0.0.1:8642/sandbox/v5"),
        ("http://127.0.0.1:8642/sandbox/", "http://127.0.0.1:8642/sandbox/v5"),
    ],
)
def test_with_or_without_v5(face: Face, pinterest: Pinterest, api_url: str | None, base: str) -> None:
    api = face.new(app_id="1", app_secret="s3cret", refresh_token="pinr_1", api_url=api_url)
    pinterest.grants("pina_1")
    pinterest.answers(200, {"username": "mika"})
    face.get(api.user_account.get())
    assert [sent.url for sent in pinterest.sent] == [f"{base}/oauth/token", f"{base}/user_account"]


@pytest.mark.parametrize(
    "url",
    [
        *("127.0.0.1:8642", "api.pinterest.com", "ftp://x", "https://", "https://x/?a=1", "/v5"),
        "http://x:abc",
        "http://x:99999",
        "http://[x",
    ],
)
@pytest.mark.parametrize("name", ["api_url", "oauth_url"])
def test_what_is_no_address_is_refused_at_once(name: str, url: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} is .*expected an address"):
        Api(**{name: url})  # type: ignore[arg-type]  # mypy cannot follow a name that varies


def test_an_address_holds_no_password() -> None:
    with pytest.raises(ValueError, match="user name or password") as refused:
        Api(api_url="http://me:pa55word@127.0.0.1:8642")
    assert "pa55word" not in str(refused.value)
