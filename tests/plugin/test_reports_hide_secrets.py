"""No token and no secret appears whole in a report, whatever the options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytest_pinterest.reporting.redaction import redact
from pytest_pinterest.reporting.secrets import Secrets

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.plugin.conftest import Pinterest, Run

FAILING = """
    import base64, logging, pathlib, sys, warnings
    import pytest

    def note(*secrets):
        with pathlib.Path("secrets").open("a") as file:
            print(*secrets, file=file)

    @pytest.fixture
    def grant(pinterest_api, pinterest_consent, pinterest_app):
        url, _ = pinterest_api.get_authorization_url()
        redirect = pinterest_consent(url)
        token = pinterest_api.generate_access_token(response=redirect)
        basic = base64.b64encode(f"{pinterest_app.id}:{pinterest_app.secret}".encode()).decode()
        note(token["access_token"], token["refresh_token"], pinterest_app.secret, basic)
        note(redirect.partition("code=")[2].partition("&")[0])
        return {"redirect": redirect, "secret": pinterest_app.secret, "header": f"Basic {basic}", **token}

    def test_equal(grant):
        other = {**grant, "access_token": grant["refresh_token"]}
        assert grant == other

    def test_text(grant):
        pair = " ".join(map(str, grant.values()))
        assert "nothing" in pair

    def test_exception(grant):
        raise RuntimeError(f"{grant}")

    def test_chain(grant):
        try:
            raise KeyError(grant["access_token"])
        except KeyError as error:
            raise ValueError(grant["secret"]) from error

    def test_output(grant):
        print(grant)
        print(grant, file=sys.stderr)
        logging.warning("%s", grant)
        raise AssertionError

    def test_request(pinterest_server, grant):
        pinterest_server.assert_request_made(pinterest_server.create_matcher("/v5/oauth/token"), count=3)

    def test_environment(pinterest_env, grant):
        environment = dict(pinterest_env)
        pytest.fail(str(environment))

    def test_passed(grant):
        print(grant)
        warnings.warn(f"{grant}")

    def test_skipped(grant):
        pytest.skip(f"{grant}")

    def test_expected(grant):
        pytest.xfail(f"{grant}")

    @pytest.fixture
    def broken(grant):
        yield
        raise RuntimeError(str(grant))

    def test_teardown(broken):
        pass

    def test_group(grant):
        if sys.version_info < (3, 11):
            raise RuntimeError(str(grant))
        raise ExceptionGroup("several", [ValueError(grant["access_token"]), ValueError(grant["secret"])])
"""


def shown(secret: str, text: str) -> bool:
    """Whether so much of a secret is in the text that somebody could go on with it."""
    body = re.sub(r"^pin[acr]_", "", secret)
    return body[: len(body) // 3] in text or body[-len(body) // 3 :] in text


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("-vv", "--showlocals", "-rA"),
        ("-vv", "--showlocals", "-rA", "--tb=long"),
        ("--tb=native",),
        ("--tb=line",),
        ("-q", "--tb=short", "-rA"),
    ],
    ids=" ".join,
)
def test_nothing_is_whole_beside_the_fake(run: Run, pytester: pytest.Pytester, options: tuple[str, ...]) -> None:
    result = run(FAILING, "--junitxml=report.xml", "-Wdefault", *options)
    result.stdout.fnmatch_lines(["*UserWarning: {'redirect': *", "*warnings.warn(*"])
    result.assert_outcomes(passed=2, failed=8, skipped=1, xfailed=1, errors=1)
    secrets = (pytester.path / "secrets").read_text().split()
    assert len(secrets) == 5 * 12
    for text in (result.stdout.str() + result.stderr.str(), (pytester.path / "report.xml").read_text()):
        assert not [secret for secret in secrets if shown(secret, text)]


def test_nothing_is_whole_in_a_log_that_is_shown_or_written(run: Run, pytester: pytest.Pytester) -> None:
    logs = ("--log-cli-level=DEBUG", "--log-file=run.log", "--log-file-level=DEBUG")
    result = run(FAILING, *logs, "-k", "test_output")
    secrets = (pytester.path / "secrets").read_text().split()
    assert len(secrets) == 5
    for text in (result.stdout.str(), (pytester.path / "run.log").read_text()):
        assert "'access_token': 'pina_…" in text
        assert not [secret for secret in secrets if shown(secret, text)]


def test_a_test_reads_its_own_log_whole(run: Run) -> None:
    source = """
        def test_log(caplog, pinterest_client):
            import logging
            logging.warning(pinterest_client.access_token)
            assert pinterest_client.access_token in caplog.text
    """
    run(source, "--log-cli-level=DEBUG").assert_outcomes(passed=1)


def test_something_is_left_to_recognise_them_by(run: Run, pytester: pytest.Pytester) -> None:
    text = run(FAILING, "-k", "test_exception").stdout.str()  # one test, and so one line of secrets
    access, refresh, secret, _, code = (pytester.path / "secrets").read_text().split()
    assert f"pina_…{access[-4:]}" in text
    assert f"pinr_…{refresh[-4:]}" in text
    assert f"'…{secret[-4:]}'" in text
    assert f"code=…{code[-4:]}&state=" in text


def test_nothing_is_whole_under_xdist(run_apart: Run, pytester: pytest.Pytester) -> None:
    result = run_apart(FAILING, "-n1", "-vv", "--showlocals", "-rA", "-Wdefault")
    result.assert_outcomes(passed=2, failed=8, skipped=1, xfailed=1, errors=1)
    secrets = (pytester.path / "secrets").read_text().split()
    assert not [secret for secret in secrets if shown(secret, result.stdout.str())]


LIVE = """
    import os, pathlib

    names = ("PINTEREST_APP_SECRET", "PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN")

    def test_environment(pinterest_client):
        environment = {name: os.environ[name] for name in names}
        token = pinterest_client.refresh_access_token()
        print(environment)
        with pathlib.Path("secrets").open("a") as file:
            print(*environment.values(), token["access_token"], token["refresh_token"], file=file)
        assert environment == token
"""


def test_nothing_is_whole_live(
    run: Run, pytester: pytest.Pytester, pinterest_itself: Pinterest, setenv: Callable[..., None]
) -> None:
    setenv(pinterest_itself.address, pinterest_itself.app, pinterest_itself.log_in())
    result = run(LIVE, "--pinterest-live", "-vv", "--showlocals")
    result.assert_outcomes(failed=1)
    secrets = (pytester.path / "secrets").read_text().split()
    assert len(secrets) == 5
    assert not [secret for secret in secrets if shown(secret, result.stdout.str() + result.stderr.str())]


def test_nothing_is_whole_where_a_module_cannot_be_collected(run: Run, setenv: Callable[..., None]) -> None:
    secret = "5ec2e7" * 7
    setenv({"PINTEREST_ACCESS_TOKEN": secret})
    result = run("import os; raise ValueError(os.environ['PINTEREST_ACCESS_TOKEN'])", "--pinterest-live")
    result.assert_outcomes(errors=1)
    assert "…" in result.stdout.str()
    assert secret not in result.stdout.str()


def test_what_is_no_secret_stays(run: Run) -> None:
    words = "Basic understanding of pina_colada, pins_read_secret, commit 0123456789abcdef0123456789abcdef01234567"
    result = run(f"def test_words(pinterest_client): raise ValueError({words!r})")
    assert f"ValueError: {words}" in result.stdout.str()


@pytest.mark.parametrize("text", ["'{0:.12}...'", "'...{0}'", "'{0:.12}...{1}'", "x = {0:.9}...{1}, y"])
def test_what_pytest_leaves_of_a_known_secret_goes_too(text: str) -> None:
    secret = "5ec2e7" * 7
    report = pytest.TestReport("x", ("x", 1, "x"), {}, "failed", text.format(secret, secret[-10:]), "call")
    redact(report, Secrets(named=[secret]))
    assert "ec2e7" not in str(report.longrepr)


AROUND = st.text("abc019.,;:=&?'\"/\\ \n(){}[]é")


@given(before=AROUND, secret=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=24, max_size=96), after=AROUND)
def test_a_token_is_found_anywhere(before: str, secret: str, after: str) -> None:
    report = pytest.TestReport("x", ("x", 1, "x"), {}, "failed", f"{before}pina_{secret}{after}", "call")
    redact(report, Secrets(named=[f"pina_{secret}"]))
    assert secret not in str(report.longrepr)
    assert f"pina_…{secret[-4:]}" in str(report.longrepr)


@given(before=AROUND, secret=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=96, max_size=96), after=AROUND)
def test_a_token_of_a_world_that_is_gone_is_found_where_it_stands_alone(before: str, secret: str, after: str) -> None:
    report = pytest.TestReport("x", ("x", 1, "x"), {}, "failed", f"{before} pina_{secret} {after}", "call")
    redact(report, Secrets(issued={f"pina_{secret}"}))
    assert secret not in str(report.longrepr)
