"""`@pytest.mark.pinterest(...)` sets up the fake for one test, and a mistake in it is told at that test's line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mockserver.model.records import App, User
    from pinterest_v5.api import Api
    from pytest_pinterest.fake.consent import Consent
    from pytest_pinterest.fake.server import PinterestServer
    from tests.plugin.conftest import Run


@pytest.mark.pinterest(scopes="boards:read,boards:write")
def test_scopes_are_what_the_client_was_granted(pinterest_client: Api) -> None:
    from pinterest_v5.errors import MissingScopeError

    assert list(pinterest_client.boards.list())
    with pytest.raises(MissingScopeError):
        pinterest_client.user_account.get()


@pytest.mark.pinterest(scopes=["boards:read", "pins:read"])
def test_scopes_are_what_the_flow_asks_for(pinterest_api: Api) -> None:
    url, _ = pinterest_api.get_authorization_url()
    assert "scope=boards%3Aread%2Cpins%3Aread&" in url


def test_scopes_are_the_default_ones(pinterest_api: Api) -> None:
    """S9."""
    url, _ = pinterest_api.get_authorization_url()
    assert "scope=user_accounts%3Aread%2Cpins%3Aread%2Cboards%3Aread&" in url


@pytest.mark.pinterest(tier="pending")
def test_an_app_that_waits_for_its_review(pinterest_client: Api, pinterest_app: App) -> None:
    """L5."""
    from pinterest_v5.errors import ForbiddenError

    assert pinterest_app.state == "pending"
    with pytest.raises(ForbiddenError):
        pinterest_client.user_account.get()


@pytest.mark.pinterest(consent="auto")
def test_the_page_approves(pinterest_api: Api, pinterest_consent: Consent) -> None:
    url, _ = pinterest_api.get_authorization_url()
    assert pinterest_api.generate_access_token(response=pinterest_consent(url))["access_token"]


@pytest.mark.pinterest(consent="deny")
def test_the_page_denies(pinterest_api: Api, pinterest_consent: Consent) -> None:
    """Q1."""
    url, _ = pinterest_api.get_authorization_url()
    assert "error=access_denied" in pinterest_consent(url)


@pytest.mark.pinterest(refresh="legacy")
def test_a_refresh_token_that_stays(pinterest_client: Api) -> None:
    """T17."""
    before = pinterest_client.refresh_token
    assert "refresh_token" not in pinterest_client.refresh_access_token()
    assert pinterest_client.refresh_token == before


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=pytest.mark.pinterest(seed=seed)) for seed in (0, 1, 1_000_000)]
)
def test_a_seed_is_a_world(pinterest_client: Api, pinterest_user: User, seed: int) -> None:
    from mockserver import PinterestMock

    assert pinterest_user == PinterestMock(seed=seed).default_user
    assert pinterest_client.user_account.get()["username"] == pinterest_user.username


def test_somebody_else_is_logged_in(run: Run, pinterest_server: PinterestServer) -> None:
    username = pinterest_server.mock.users[1].username
    run(
        f"""
        import pytest

        @pytest.mark.pinterest(user={username!r})
        def test_it(pinterest_user, pinterest_client, pinterest_api, pinterest_consent):
            assert pinterest_user.username == {username!r}
            assert pinterest_client.user_account.get()["username"] == {username!r}
            url, _ = pinterest_api.get_authorization_url()
            pinterest_api.generate_access_token(response=pinterest_consent(url))
            assert pinterest_api.user_account.get()["username"] == {username!r}
        """
    ).assert_outcomes(passed=1)


def test_the_nearest_marker_wins(run: Run) -> None:
    run(
        """
        import pytest

        pytestmark = pytest.mark.pinterest(tier="trial", refresh="legacy")

        @pytest.mark.pinterest(tier="standard")
        class TestClass:
            @pytest.mark.pinterest(tier="pending")
            def test_one(self, pinterest_app):
                assert (pinterest_app.state, pinterest_app.refresh) == ("pending", "legacy")

            def test_two(self, pinterest_app):
                assert (pinterest_app.state, pinterest_app.refresh) == ("standard", "legacy")

        def test_three(pinterest_app):
            assert (pinterest_app.state, pinterest_app.refresh) == ("trial", "legacy")
        """
    ).assert_outcomes(passed=3)


@pytest.mark.parametrize(
    ("marker", "fixture", "problem"),
    [
        ("scope='boards:read'", "pinterest_client", "there is no keyword 'scope'; *Did you mean 'scopes'?"),
        ("'trial'", "pinterest_client", "'trial' needs its keyword; there are scopes, tier, *"),
        ("teir='trial'", "tmp_path", "there is no keyword 'teir'; *Did you mean 'tier'?"),
        ("tier='trail'", "pinterest_app", "tier is one of pending, *, not 'trail'. Did you mean 'trial'?"),
        ("consent=True", "pinterest_server", "consent is one of page, auto, deny, not True."),
        ("refresh='never'", "pinterest_api", "refresh is one of continuous, legacy, not 'never'."),
        ("user='nobody'", "pinterest_user", "The mock knows no user 'nobody'; there are *"),
        ("scopes='boards:raed'", "pinterest_client", "API v5 has no scope boards:raed.*"),
        ("scopes=3", "pinterest_client", "Scopes are a text or several, *, not 3."),
        ("scopes=['boards:read', 3]", "pinterest_client", "A scope is a text, such as 'boards:read', not 3."),
        ("seed='one'", "pinterest_client", "seed is a whole number, not 'one'."),
        ("world=3", "pinterest_client", "world is a TOML or JSON file or a dict, not 3."),
        ("world='nowhere.toml'", "pinterest_client", "*nowhere.toml: No such file or directory."),
        ("block_others='maybe'", "pinterest_client", "block_others is True or False, not 'maybe'."),
        ("scopes='boards:raed'", "pinterest_server", "API v5 has no scope boards:raed.*"),
    ],
)
def test_a_mistake_is_an_error_at_the_tests_line(run: Run, marker: str, fixture: str, problem: str) -> None:
    result = run(
        f"""
        import pytest

        def test_before(): pass

        @pytest.mark.pinterest({marker})
        def test_it({fixture}): pass

        def test_after(pinterest_client): pinterest_client.user_account.get()
        """
    )
    result.assert_outcomes(passed=2, errors=1)
    message = f"test_*.py:5: @pytest.mark.pinterest of test_it: {problem}"
    result.stdout.fnmatch_lines(["_* ERROR at setup of test_it _*", message.replace("[", "[[]")])
    assert result.stdout.str().count("Traceback") == 0
