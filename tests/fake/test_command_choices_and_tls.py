"""`pinterest-mock`: behaviours chosen and listed, and HTTPS."""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trustme
from click.testing import CliRunner
from cryptography.hazmat.primitives import serialization

from mockserver import Behaviour
from mockserver.cli.main import main
from mockserver.cli.options import ServeOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow  # starts the command in processes of its own

COMMAND = [sys.executable, "-m", "mockserver", "--port", "0"]


@contextmanager
def served(*arguments: str) -> Iterator[dict[str, str]]:
    """The variables that a running mock exports."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*COMMAND, *arguments], stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        try:
            lines = []
            for line in process.stdout:
                lines.append(line.strip())
                if "# export" in line:
                    break
            exports = (line.removeprefix("export ").split("=", 1) for line in lines if line.startswith("export "))
            yield dict(exports)
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=10)


def said(*arguments: str) -> str:
    """What the command answers to wrong arguments, with its status."""
    result = CliRunner().invoke(main, arguments)
    return f"{result.exit_code} {result.output.strip().splitlines()[-1]}"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, Path, Path]:
    """An authority, and the files of a certificate and its key for this machine."""
    authority, directory = trustme.CA(), tmp_path_factory.mktemp("certificate")
    leaf = authority.issue_cert("localhost", "127.0.0.1")
    leaf.cert_chain_pems[0].write_to_path(directory / "cert.pem")
    leaf.private_key_pem.write_to_path(directory / "key.pem")
    return authority, directory / "cert.pem", directory / "key.pem"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_clients_that_trust_the_file_reach_it_over_tls(host: str, tmp_path: Path) -> None:
    trust = tmp_path / "trust.pem"
    with served("--tls", "--trust-file", str(trust)) as exports:
        assert {exports[name] for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")} == {
            str(trust)
        }
        url = exports["PINTEREST_API_URI"].replace("127.0.0.1", host)
        assert url.startswith("https://")
        context = ssl.create_default_context(cafile=trust)
        assert httpx.get(f"{url}/v5/boards", verify=context, trust_env=False).status_code == 401
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            httpx.get(f"{url}/v5/boards", trust_env=False)


def test_the_file_has_what_the_system_trusts_as_well(tmp_path: Path) -> None:
    """Else an application that is pointed to it would reach nobody else."""
    trust = tmp_path / "trust.pem"
    with served("--tls", "--trust-file", str(trust)):
        system = ssl.create_default_context().get_ca_certs()
        trusted = ssl.create_default_context(cafile=trust).get_ca_certs()
    assert len(trusted) == len(system) + 1


def test_a_temporary_file_is_gone_with_the_mock() -> None:
    with served("--tls") as exports:
        trust = Path(exports["SSL_CERT_FILE"])
        assert trust.exists()
        if hasattr(os, "getuid"):
            assert trust.parent.stat().st_mode & 0o077 == 0
    assert not trust.parent.exists()


@pytest.mark.parametrize("together", [False, True])
def test_a_given_certificate(together: bool, certificate: tuple[trustme.CA, Path, Path], tmp_path: Path) -> None:
    authority, cert, key = certificate
    arguments = ["--cert", str(cert), "--key", str(key)]
    if together:
        (tmp_path / "both.pem").write_bytes(key.read_bytes() + cert.read_bytes())
        arguments = ["--cert", str(tmp_path / "both.pem")]
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with served(*arguments) as exports:
        assert "SSL_CERT_FILE" not in exports
        url = exports["PINTEREST_API_URI"]
        assert httpx.get(f"{url}/v5/boards", verify=context, trust_env=False).status_code == 401


def test_wrong_files_are_told_plainly(certificate: tuple[trustme.CA, Path, Path], tmp_path: Path) -> None:
    _, cert, key = certificate
    assert said("--cert", "nowhere.pem") == "1 Error: Cannot read nowhere.pem: No such file or directory."
    assert (
        said("--cert", str(cert), "--key", "nokey.pem") == "1 Error: Cannot read nokey.pem: No such file or directory."
    )
    for arguments, what in {
        ("--cert", str(key), "--key", str(cert)): f"{key} is not a certificate whose key is in {cert}",
        ("--cert", str(cert)): f"{cert} is not a certificate whose key is in it",
        ("--cert", __file__): f"{__file__} is not a certificate whose key is in it",
    }.items():
        assert said(*arguments).startswith(f"1 Error: {what}")
        assert "--cert wants a PEM file" in said(*arguments)
    assert said("--tls", "--trust-file", str(tmp_path / "no" / "where.pem")).startswith("1 Error: Cannot write ")


def test_nobody_is_asked_for_a_passphrase(certificate: tuple[trustme.CA, Path, Path], tmp_path: Path) -> None:
    """Where nobody sits at the terminal, that would be the end."""
    private = serialization.load_pem_private_key(certificate[2].read_bytes(), None)
    encrypted = tmp_path / "encrypted.pem"
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    encrypted.write_bytes(private.private_bytes(pem, pkcs8, serialization.BestAvailableEncryption(b"secret")))
    told = said("--cert", str(certificate[1]), "--key", str(encrypted))
    assert told.startswith(f"1 Error: The key in {encrypted} is encrypted")


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("--key", "key.pem"), "--key is the key of a certificate: name that with --cert."),
        (("--trust-file", "t.pem"), "--trust-file is for the certificate that --tls makes: add --tls, without --cert."),
        (("--tls", "--cert", "c.pem", "--trust-file", "t.pem"), "--trust-file is for the certificate that --tls makes"),
    ],
)
def test_options_that_belong_together(arguments: tuple[str, ...], what: str) -> None:
    assert said(*arguments).startswith(f"2 Error: {what}")


def test_without_trustme_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trustme", None)
    assert "trustme, which is not installed: pip install 'pytest-pinterest[tls]'" in said("--tls", "--port", "0")


@pytest.mark.parametrize(("arguments", "scheme"), [((), "http"), (("--tls",), "https"), (("--cert", "x.pem"), "https")])
def test_env_prints_the_address_as_it_will_be(arguments: tuple[str, ...], scheme: str) -> None:
    printed = CliRunner().invoke(main, ["env", *arguments]).output
    assert f"export PINTEREST_API_URI={scheme}://127.0.0.1:8642\n" in printed


def test_env_names_the_file_that_will_be_written(tmp_path: Path) -> None:
    printed = CliRunner().invoke(main, ["env", "--tls", "--trust-file", str(tmp_path / "my trust.pem")]).output
    assert f"export SSL_CERT_FILE='{tmp_path}/my trust.pem'\n" in printed


@pytest.mark.parametrize(
    ("arguments", "told"),
    [((), False), (("--tls",), True), (("--tls", "--trust-file", "t.pem"), False), (("--cert", "c.pem"), False)],
)
def test_env_asks_for_the_file_that_it_cannot_know(arguments: tuple[str, ...], told: bool) -> None:
    """The temporary one of the mock that serves; it asks beside what a shell evaluates."""
    result = CliRunner().invoke(main, ["env", *arguments])
    assert ("name the same --trust-file here and there" in result.stderr) is told
    assert "--trust-file" not in result.stdout


def test_behaviours_are_listed_with_defaults_and_reasons() -> None:
    printed = CliRunner().invoke(main, ["behaviours"]).output
    for field in fields(Behaviour):
        assert field.name in printed
        assert field.metadata["question"] in printed
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    assert "code_lifetime=600 Q7" in lines
    assert lines[lines.index("retry_after=false (or true) Q18") + 1].startswith("Send Retry-After with a 429.")
    assert all(len(line) <= 112 for line in printed.splitlines())


def chosen(arguments: list[str], monkeypatch: pytest.MonkeyPatch, **environment: str) -> Behaviour:
    """The behaviour of the mock that the command would serve."""
    mocks: list[Any] = []

    def keep(mock: Any, url: str, trust: object) -> list[str]:
        mocks.append(mock)
        return []

    monkeypatch.setattr("mockserver.cli.main.export_lines", keep)
    result = CliRunner().invoke(main, ["env", *arguments], env=environment)
    assert result.exit_code == 0, result.output
    found: Behaviour = mocks[0].behaviour
    return found


def test_behaviours_are_chosen_by_options(monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ["--behaviour", "code_lifetime=5", "--behaviour", "pkce=verify"]
    assert chosen(arguments, monkeypatch) == Behaviour(code_lifetime=5, pkce="verify")


def test_behaviours_are_chosen_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    behaviour = chosen([], monkeypatch, PINTEREST_MOCK_BEHAVIOUR="code_lifetime=5 retry_after=true")
    assert behaviour == Behaviour(code_lifetime=5, retry_after=True)


def test_a_behaviour_that_does_not_exist_is_told() -> None:
    assert said("--behaviour", "pkcs=verify").startswith("2 Error: There is no behaviour 'pkcs'. Did you mean 'pkce'?")


def test_a_place_is_what_its_options_say() -> None:
    place = ServeOptions(
        host="::1",
        port=1,
        tls=False,
        cert=None,
        key=None,
        trust_file=None,
        log_level="info",
        quiet=False,
        idle_seconds=60,
        public_url=None,
        proxy=False,
        control_origin=(),
        worlds_on_first_use=False,
        worlds_idle_seconds=None,
    )
    assert (place.secure, place.url) == (False, "http://[::1]:1")
    assert replace(place, public_url="https://pinterest.dev/").url == "https://pinterest.dev"
