"""TLS is real: clients verify the fake's certificate, however they came by their trust; and nothing of it stays."""

from __future__ import annotations

import os
import socket
import ssl
import urllib.request
from typing import TYPE_CHECKING

import httpx
import httpx2
import pytest
import requests
import trustme
import truststore

from mockserver.server.threaded import Server
from pytest_pinterest.intercept import HOSTS, intercept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed.wsgi import WSGIApplication

    from pytest_pinterest.fake.server import PinterestServer

    from .conftest import Get

HOST = "api.pinterest.com"
URL = f"https://{HOST}/v5/user_account"


@pytest.fixture
def fake(pinterest_server: PinterestServer) -> WSGIApplication:
    return pinterest_server.wsgi


@pytest.fixture
def impostor(fake: WSGIApplication) -> Iterator[Server]:
    """A server with a certificate for Pinterest's hosts that an authority unknown to us has issued."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(*HOSTS).configure_cert(context)
    with Server(fake, ssl_context=context).running() as server:
        yield server


def test_a_client_from_before(fake: WSGIApplication) -> None:
    with httpx.Client() as client, intercept(fake):
        assert client.get(URL).status_code == 401


def test_a_client_that_trusts_one_authority_only(fake: WSGIApplication) -> None:
    context = ssl.create_default_context(cadata=trustme.CA().cert_pem.bytes().decode())
    with httpx.Client(verify=context) as client, intercept(fake):
        assert client.get(URL).status_code == 401
    assert len(context.get_ca_certs()) == 1


def test_a_client_that_ignores_the_environment(fake: WSGIApplication) -> None:
    with requests.Session() as session, intercept(fake):
        session.trust_env = False
        assert session.get(URL).status_code == 401


def test_a_client_that_trusts_what_the_system_trusts(fake: WSGIApplication) -> None:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with httpx2.Client(verify=context) as client, intercept(fake):
        assert client.get(URL).status_code == 401


@pytest.fixture
def injected() -> Iterator[None]:
    """truststore in the place of the standard library's context, as its documentation advises applications."""
    truststore.inject_into_ssl()
    yield
    truststore.extract_from_ssl()


@pytest.mark.usefixtures("injected")
def test_an_application_that_trusts_what_the_system_trusts(fake: WSGIApplication, get: Get) -> None:
    with intercept(fake):
        assert get(URL, {})[0] == 401


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_a_client_that_verifies_nothing(fake: WSGIApplication) -> None:
    with intercept(fake):
        assert requests.get(URL, verify=False, timeout=10).status_code == 401


def test_the_certificate_is_verified(fake: WSGIApplication, impostor: Server) -> None:
    """A connection that went astray, here to an impostor, does not count as Pinterest's."""
    context = ssl.create_default_context()
    with (
        intercept(fake),
        socket.create_connection(("127.0.0.1", impostor.port), timeout=10) as connection,
        pytest.raises(ssl.SSLCertVerificationError),
    ):
        context.wrap_socket(connection, server_hostname=HOST)


def test_other_certificates_are_verified_as_ever(fake: WSGIApplication) -> None:
    """A client's own trust counts for other hosts, and Pinterest's authority does not."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context(cadata=authority.cert_pem.bytes().decode())
    with Server(fake, ssl_context=context).running() as server, intercept(fake):
        assert httpx.get(f"{server.url}/v5/user_account", verify=trusting).status_code == 401
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(f"{server.url}/v5/user_account")


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_is_passed_by(fake: WSGIApplication, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be asked to connect to the true hosts."""
    monkeypatch.setenv(variable, "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "intranet.test")
    with intercept(fake):
        assert httpx.get(URL).status_code == 401
        assert requests.get(URL, timeout=10).status_code == 401
        assert os.environ["no_proxy"].startswith("intranet.test,")
    assert (os.environ["NO_PROXY"], os.environ.get("no_proxy")) == ("intranet.test", None)


def test_where_no_host_has_a_proxy_it_stays_so(fake: WSGIApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "*")
    with intercept(fake):
        assert requests.get(URL, timeout=10).status_code == 401
        assert urllib.request.proxy_bypass("elsewhere.test")
