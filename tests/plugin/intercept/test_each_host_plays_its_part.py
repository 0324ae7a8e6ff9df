"""Pinterest's hosts (H1 to H5), each for what it is there for and for nothing else."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mockserver.model.records import App
    from pytest_pinterest.fake.server import PinterestServer

pytestmark = pytest.mark.usefixtures("pinterest_intercept")

TOKEN_URLS = {
    "production": "https://api.pinterest.com/v5/oauth/token",
    "sandbox": "https://api-sandbox.pinterest.com/v5/oauth/token",
}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture
def sign_in(http: httpx.Client, pinterest_app: App, pinterest_consent: Callable[[str], str]) -> Callable[[str], str]:
    """The whole flow at Pinterest's addresses; the access token comes back."""

    def flow(environment: str) -> str:
        redirect_uri = pinterest_app.redirect_uris[0]
        query = httpx.QueryParams(
            response_type="code", client_id=pinterest_app.id, redirect_uri=redirect_uri, scope="boards:read,pins:read"
        )
        redirect = pinterest_consent(f"https://www.pinterest.com/oauth/?{query}")
        (code,) = parse_qs(urlsplit(redirect).query)["code"]
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        answer = http.post(TOKEN_URLS[environment], data=form, auth=(pinterest_app.id, pinterest_app.secret))
        token: str = answer.raise_for_status().json()["access_token"]
        return token

    return flow


def items(http: httpx.Client, url: str, token: str) -> list[dict[str, object]]:
    answer = http.get(url, headers={"Authorization": f"Bearer {token}"})
    found: list[dict[str, object]] = answer.raise_for_status().json()["items"]
    return found


def test_the_host_that_redeems_the_code_decides_the_environment(
    http: httpx.Client, sign_in: Callable[[str], str]
) -> None:
    """H5, SB2: one authorization page, two worlds."""
    assert items(http, "https://api.pinterest.com/v5/boards", sign_in("production"))
    assert items(http, "https://api-sandbox.pinterest.com/v5/boards", sign_in("sandbox")) == []


def test_a_token_is_refused_by_the_other_host(http: httpx.Client, sign_in: Callable[[str], str]) -> None:
    """SB1."""
    headers = {"Authorization": f"Bearer {sign_in('sandbox')}"}
    assert http.get("https://api.pinterest.com/v5/boards", headers=headers).status_code == 401


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_authorization_page_is_on_the_web_host(http: httpx.Client, slash: str) -> None:
    """H1, H2: A20 for a request that says nothing."""
    answer = http.get(f"https://www.pinterest.com/oauth{slash}")
    assert (answer.status_code, answer.json()["data"]) == (400, "Missing required field 'client_id'")


def test_pictures_are_on_the_picture_host(http: httpx.Client, bearer: dict[str, str]) -> None:
    """P5: the addresses are Pinterest's, and something is there."""
    pins = http.get("https://api.pinterest.com/v5/pins", headers=bearer).json()["items"]
    url = next(pin["media"]["images"]["150x150"]["url"] for pin in pins if pin["creative_type"] == "REGULAR")
    assert url.startswith("https://i.pinimg.com/150x150/")
    assert http.get(url).headers["content-type"] == "image/jpeg"


def test_videos_are_sent_to_the_upload_host(http: httpx.Client, pinterest_server: PinterestServer) -> None:
    """M2, M4."""
    token = pinterest_server.mock.issue_token(scopes="pins:read pins:write")["access_token"]
    bearer = {"Authorization": f"Bearer {token}"}
    media = http.post("https://api.pinterest.com/v5/media", headers=bearer, json={"media_type": "video"}).json()
    assert media["upload_url"] == "https://pinterest-media-upload.s3-accelerate.amazonaws.com/"
    video = {"file": ("video.mp4", b"\0\0\0\x18ftypmp42" + bytes(1000), "video/mp4")}
    stored = http.post(media["upload_url"], data=media["upload_parameters"], files=video)
    assert stored.status_code == 204, stored.text
    answer = http.get(f"https://api.pinterest.com/v5/media/{media['media_id']}", headers=bearer)
    assert answer.json()["status"] == "processing"


def test_the_tag_on_a_page_asks_its_own_host_for_a_picture(http: httpx.Client) -> None:
    """TG13: without credentials."""
    picture = http.get("https://ct.pinterest.com/v3/?tid=2613&noscript=1")
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/gif")


def test_files_of_reports_are_on_the_report_host(http: httpx.Client, pinterest_server: PinterestServer) -> None:
    """AR18."""
    mock = pinterest_server.mock
    account = mock.add_ad_account("Chairs").id
    reports = f"https://api.pinterest.com/v5/ad_accounts/{account}/reports"
    today = f"{mock.clock.time():%Y-%m-%d}"
    asked = {"start_date": today, "end_date": today, "granularity": "TOTAL", "level": "CAMPAIGN", "columns": ["CTR"]}
    bearer = {"Authorization": f"Bearer {mock.issue_token(scopes='ads:read')['access_token']}"}
    token = http.post(reports, headers=bearer, json=asked).json()["token"]
    seen = http.get(reports, headers=bearer, params={"token": token}).json()
    assert seen["url"].startswith("https://pinterest-waterloo.s3.amazonaws.com/async_reporting_v3/")
    assert http.get(seen["url"]).text == "{}"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.pinterest.com/v5/user_account",
        "https://www.pinterest.com/pin/1/",
        "https://api.pinterest.com/oauth/",
        "https://api.pinterest.com/v5user_account",
        "https://api.pinterest.com/sandbox/v5/boards",
        "https://api.pinterest.com/_mock/openapi.json",
        "https://api-sandbox.pinterest.com/sandbox/v5/boards",
    ],
)
def test_what_a_host_does_not_have_is_not_found(http: httpx.Client, bearer: dict[str, str], url: str) -> None:
    answer = http.get(url, headers=bearer)
    assert answer.status_code == 404
    assert urlsplit(url).netloc in answer.headers["x-pinterest-mock-hint"]


def test_nothing_is_played_without_tls(http: httpx.Client, bearer: dict[str, str]) -> None:
    with pytest.raises(httpx.ConnectError, match="HTTPS, on port 443 and not on 80"):
        http.get("http://api.pinterest.com/v5/user_account", headers=bearer)


def test_a_basic_header_survives(http: httpx.Client, pinterest_app: App) -> None:
    """T1: also one that is made by hand."""
    basic = base64.b64encode(f"{pinterest_app.id}:{pinterest_app.secret}".encode()).decode()
    form = {"grant_type": "client_credentials", "scope": "boards:read"}
    answer = http.post(TOKEN_URLS["production"], data=form, headers={"Authorization": f"Basic {basic}"})
    assert answer.json()["access_token"].startswith("pinc_")
