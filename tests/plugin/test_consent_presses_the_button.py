"""`pinterest_consent` goes where the person's browser would go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import httpx
import pytest

from pytest_pinterest.fake.consent import ConsentError, give_consent
from pytest_pinterest.fake.form import read_forms

if TYPE_CHECKING:
    from mockserver.model.records import User
    from pinterest_v5.api import Api
    from pytest_pinterest.fake.consent import Consent
    from pytest_pinterest.fake.server import PinterestServer


@pytest.fixture
def url(pinterest_api: Api) -> str:
    return pinterest_api.get_authorization_url(state="mine")[0]


def test_approve(pinterest_consent: Consent, url: str) -> None:
    """A13, A25: the redirect is not followed; the code comes first."""
    redirect = pinterest_consent(url)
    assert redirect.startswith("http://localhost:8085/?code=")
    assert [name for name, _ in parse_qsl(urlsplit(redirect).query)] == ["code", "state"]


def test_a_url_and_its_state_are_two_things(pinterest_api: Api, pinterest_consent: Consent) -> None:
    both: Any = pinterest_api.get_authorization_url()
    with pytest.raises(ConsentError, match="takes the authorization URL, a text, not a tuple"):
        pinterest_consent(both)


def test_deny(pinterest_consent: Consent, url: str) -> None:
    """Q1."""
    query = parse_qs(urlsplit(pinterest_consent(url, approve=False)).query)
    assert query == {"error": ["access_denied"], "state": ["mine"]}


def test_somebody_else(pinterest_consent: Consent, pinterest_api: Api, pinterest_server: PinterestServer) -> None:
    friend = pinterest_server.mock.users[1]
    url, _ = pinterest_api.get_authorization_url()
    pinterest_api.generate_access_token(response=pinterest_consent(url, user=friend.username))
    assert pinterest_api.user_account.get()["username"] == friend.username


def test_nobody_of_that_name(pinterest_consent: Consent, url: str, pinterest_user: User) -> None:
    with pytest.raises(ConsentError, match=f"The page knows no user 'nobody'; it offers {pinterest_user.username}, "):
        pinterest_consent(url, user="nobody")


@pytest.mark.parametrize("spelling", ["/oauth/", "/oauth"])
@pytest.mark.parametrize("parameter", ["client_id", "consumer_id"])
def test_every_spelling_of_the_url(
    pinterest_consent: Consent, pinterest_server: PinterestServer, url: str, spelling: str, parameter: str
) -> None:
    """A2, H2."""
    query = urlsplit(url).query.replace("client_id", parameter)
    assert "code=" in pinterest_consent(f"{pinterest_server.url}{spelling}?{query}")
    assert "code=" in pinterest_consent(f"http://localhost:{pinterest_server.port}{spelling}?{query}")


@pytest.mark.parametrize(
    ("old", "new", "status", "said"),
    [
        ("client_id=", "client_id=9", 401, '"Invalid Application ID"'),
        ("redirect_uri=http", "redirect_uri=ftp", 403, "does not match any of the registered redirect URIs"),
        ("scope=", "scop=", 400, "Missing required field 'scope'"),
    ],
)
def test_a_request_that_the_page_refuses(
    pinterest_consent: Consent, url: str, old: str, new: str, status: int, said: str
) -> None:
    """A18-A20: no redirect. The error shows the body and the fake's hint."""
    with pytest.raises(ConsentError) as refused:
        pinterest_consent(url.replace(old, new))
    body, hint = str(refused.value).split("\n")
    assert body.startswith(f'The authorization page answered {status}: {{"status":"failure",')
    assert said in body
    assert hint


def test_a_refusal_that_is_a_redirect(pinterest_consent: Consent, url: str) -> None:
    """Q2."""
    assert "error=invalid_scope" in pinterest_consent(url.replace("scope=", "scope=nothing%3Aread%2C"))


@pytest.mark.pinterest(consent="auto")
def test_a_page_that_decides_by_itself(pinterest_consent: Consent, url: str, pinterest_user: User) -> None:
    assert "code=" in pinterest_consent(url)
    with pytest.raises(ConsentError, match=r'@pytest.mark.pinterest\(consent="page"\)'):
        pinterest_consent(url, approve=False)
    with pytest.raises(ConsentError, match=r'@pytest.mark.pinterest\(consent="page"\)'):
        pinterest_consent(url, user=pinterest_user.username)


@pytest.mark.pinterest(consent="deny")
def test_a_page_that_denies_by_itself(pinterest_consent: Consent, url: str) -> None:
    assert "error=access_denied" in pinterest_consent(url)
    assert "error=access_denied" in pinterest_consent(url, approve=False)


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://www.pinterest.com/oauth/?client_id=1",
        "http://127.0.0.1:1/oauth/",
        "http://pinterest.example/oauth/",
        "/oauth",
    ],
)
def test_an_application_that_goes_elsewhere(pinterest_consent: Consent, elsewhere: str) -> None:
    with pytest.raises(ConsentError, match=r"is not the fake\. .* PINTEREST_OAUTH_URI as pinterest_env has it"):
        pinterest_consent(elsewhere)


def test_an_expectation_plays_the_page(pinterest_consent: Consent, pinterest_server: PinterestServer, url: str) -> None:
    pinterest_server.expect_request("/oauth").respond_with_data("<h1>Log in</h1>", content_type="text/html")
    with pytest.raises(ConsentError, match="The authorization page answered 200: <h1>Log in</h1>"):
        pinterest_consent(url)


PAGE = """
<form action="/search"><input name=q></form>
<form action='../decide?x=1&amp;y=2' METHOD=POST>
  <input type="hidden" name="csrf" value="a&quot;b">
  <input type=text name=note value=hi> <input type=checkbox name=remember value=yes>
  <select name=user><option value="anna">Anna <option value=ben selected>Ben</select>
  <label><input type=radio name=fast value=1 checked> now</label><input type=radio name=fast value=0>
  <textarea name=why>be
cause</textarea>
  <input type=submit name=decision value=deny>
  <button name="decision" value="approve"><b>Give</b> access</button>
  <button type=button name=decision value=help>?</button>
</form>
"""


def test_a_form_is_filled_in_as_a_browser_would() -> None:
    seen: dict[str, str] = {}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, html=PAGE, headers={"set-cookie": "session=1; Path=/"})
        seen.update(parse_qsl(request.content.decode()), url=str(request.url), cookie=request.headers["cookie"])
        return httpx.Response(302, headers={"location": "https://localhost/?code=1"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as browser:
        assert give_consent(browser, "http://page.example/a/b?c=d", user="anna") == "https://localhost/?code=1"
    assert seen == {
        "csrf": 'a"b',
        "note": "hi",
        "user": "anna",
        "fast": "1",
        "why": "be\r\ncause",
        "decision": "approve",
        "url": "http://page.example/decide?x=1&y=2",
        "cookie": "session=1",
    }


def test_a_select_without_a_selection_sends_its_first_option() -> None:
    (form,) = read_forms("<form><select name=user><option>anna</option><option>ben</option></select></form>")
    assert form.fields == {"user": "anna"}
    assert form.options == {"user": ["anna", "ben"]}
