"""Behind a proxy, or under a public name, answers name what clients see; other sites may what was allowed."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.model.deployment import Deployment
from mockserver.wsgi import from_environment
from tests.fake.conftest import Reply

UI = "http://localhost:3000"
"""A page that a developer works on."""


def client_of(**deployment: Any) -> Client:
    mock = PinterestMock(consent="auto")
    mock.deployment = Deployment(**deployment)
    return Client(mock, response_wrapper=Reply)


def picture_from(client: Client, headers: dict[str, str]) -> str:
    """The address of a profile's picture in an answer: whom the fake takes itself for."""
    mock: Any = client.application
    token = mock.issue_token()["access_token"]
    answer = client.get("/v5/user_account", headers={"Authorization": f"Bearer {token}", **headers})
    address: str = answer.json["profile_image"]  # type: ignore[index]  # it is an object
    return address.partition("/pinimg")[0]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Forwarded": "for=192.0.2.1;proto=https;host=pinterest.dev"}, "https://pinterest.dev"),
        (
            {"Forwarded": 'host=evil.example, for="[2001:db8::1]:80";host="pinterest.dev:8443"'},
            "http://pinterest.dev:8443",
        ),
        ({"Forwarded": "PROTO=HTTPS"}, "https://localhost"),
        ({"X-Forwarded-Proto": "https", "X-Forwarded-Host": "pinterest.dev"}, "https://pinterest.dev"),
        ({"X-Forwarded-Host": "evil.example, pinterest_mock:8000"}, "http://pinterest_mock:8000"),
        ({"X-Forwarded-Host": "[::1]:8000"}, "http://[::1]:8000"),
        ({"X-Forwarded-Host": 'a"b<c', "X-Forwarded-Proto": "javascript"}, "http://localhost"),
        ({"Forwarded": "host=;;proto", "X-Forwarded-Host": "not-asked"}, "http://localhost"),
    ],
)
def test_a_proxy_says_what_the_client_asked_for(headers: dict[str, str], expected: str) -> None:
    assert picture_from(client_of(behind_proxy=True), headers) == expected
    assert picture_from(client_of(), headers) == "http://localhost"


def test_a_public_url_is_what_answers_name() -> None:
    client = client_of(public_url="https://Pinterest.dev/")
    assert picture_from(client, {"Host": "10.0.0.7:8642"}) == "https://pinterest.dev"


def test_the_controls_answer_under_the_public_name_and_to_pages_there() -> None:
    public = {"Host": "pinterest.dev", "Origin": "https://pinterest.dev"}
    assert client_of().post("/_mock/reset", headers=public).status_code == 403
    client = client_of(public_url="https://pinterest.dev")
    assert client.post("/_mock/reset", headers=public).status_code == 204
    assert client.post("/_mock/reset", headers={**public, "Host": "evil.example"}).status_code == 403
    assert client.post("/_mock/reset", headers={**public, "Origin": "https://evil.example"}).status_code == 403


@pytest.mark.parametrize("origin", ["null", "http://", ""])
def test_no_origin_is_nobodys(origin: str) -> None:
    client = client_of(public_url="https://pinterest.dev")
    assert client.post("/_mock/reset", headers={"Origin": origin}).status_code == 403


def test_a_named_site_may_call_the_controls() -> None:
    client = client_of(control_origins=(UI,))
    asked = {"Origin": UI, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    leave = client.options("/_mock/clock/advance", headers=asked)
    assert (leave.status_code, leave.headers["Access-Control-Allow-Origin"]) == (204, UI)
    assert leave.headers["Access-Control-Allow-Headers"] == "content-type"
    answer = client.post("/_mock/clock/advance", json={"days": 1}, headers={"Origin": UI})
    assert (answer.status_code, answer.headers["Access-Control-Allow-Origin"]) == (200, UI)
    assert answer.headers["Vary"] == "Origin"
    elsewhere = client.post("/_mock/reset", headers={"Origin": "https://evil.example"})
    assert (elsewhere.status_code, elsewhere.headers.get("Access-Control-Allow-Origin")) == (403, None)


def test_pages_may_call_the_api_where_the_behaviour_lets_them() -> None:
    client = client_of()
    asked = {"Origin": UI, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    assert client.options("/v5/boards", headers=asked).status_code in (401, 405)
    mock: Any = client.application
    mock.behave(cross_origin="allow")
    leave = client.options("/v5/boards", headers=asked)
    assert leave.status_code == 204
    assert leave.headers["Access-Control-Allow-Origin"] == "*"
    assert leave.headers["Access-Control-Allow-Methods"] == "POST"
    refused = client.get("/v5/boards", headers={"Origin": UI})
    assert (refused.status_code, refused.headers["Access-Control-Allow-Origin"]) == (401, "*")
    assert "x-pinterest-rid" in refused.headers["Access-Control-Expose-Headers"]


def test_the_worlds_of_a_server_are_reached_as_it_is() -> None:
    client = client_of(public_url="https://pinterest.dev", control_origins=(UI,))
    client.post("/_mock/worlds", json={"name": "one"})
    mock: Any = client.application
    assert mock.worlds.get("one").deployment is mock.deployment
    answer = client.post("/w/one/_mock/reset", headers={"Origin": UI})
    assert answer.headers["Access-Control-Allow-Origin"] == UI


@pytest.mark.parametrize(
    "wrong", ["pinterest.dev", "https://pinterest.dev/base", "ftp://a", "https://a b", "https://", ""]
)
def test_what_is_no_origin_is_told(wrong: str) -> None:
    with pytest.raises(ValueError, match="is a scheme, a host and perhaps a port"):
        Deployment(public_url=wrong)
    with pytest.raises(ValueError, match="An origin for the controls"):
        Deployment(control_origins=(wrong,))


def test_servers_that_import_the_mock_read_it_from_the_environment() -> None:
    mock = from_environment({"PINTEREST_MOCK_PUBLIC_URL": "https://a.test", "PINTEREST_MOCK_PROXY": "yes"})
    assert (mock.deployment.public_url, mock.deployment.behind_proxy) == ("https://a.test", True)
