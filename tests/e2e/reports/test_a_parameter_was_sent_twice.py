"""Two pieces of an application each added `redirect_uri` to the authorization URL (RFC 6749 section 3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from pinterest_v5 import Api
    from tests.e2e.reports.conftest import Application


def open_page(application: Application, *times: str) -> int:
    usual = {"response_type": "code", "client_id": application.app.id, "scope": "boards:read"}
    query = urlencode([*usual.items(), *(("redirect_uri", uri) for uri in times)])
    return application.http.get(f"/oauth/?{query}").status_code


def test_the_application_that_adds_it_twice_goes_red(application: Application) -> None:
    uri = application.app.redirect_uris[0]
    assert open_page(application, uri, uri) == 400


def test_the_application_that_adds_it_once_is_green(application: Application) -> None:
    assert open_page(application, application.app.redirect_uris[0]) == 200


def test_our_client_names_each_parameter_once(pinterest_api: Api) -> None:
    url, _ = pinterest_api.get_authorization_url()
    names = [name for name, _ in parse_qsl(urlsplit(url).query)]
    assert len(names) == len(set(names))
