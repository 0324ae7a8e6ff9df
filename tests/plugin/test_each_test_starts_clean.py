"""Before each test the seeded world is back, whatever the test before did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

MESS = """
    import pytest

    def world(client, server):
        account = client.user_account.get()
        boards = list(client.boards.list())
        return account, boards, server.mock.app, server.mock.settings, server.mock.clock.frozen

    @pytest.fixture(scope="session")
    def first():
        return []

    def look(first, client, server):
        assert server.log == []
        found = world(client, server)
        first or first.append(found)
        assert found == first[0]

    def mess(server, client):
        server.expect_request("/v5/user_account").respond_with_data("mine")
        server.expect_ordered_request("/v5/never").respond_with_data("mine")
        server.add_assertion("unread")
        server.mock.clock.advance(days=400)
        server.mock.clock.freeze()
        server.mock.configure(tier="trial", seed=7, redirect_uris=["https://other.example/"])
        if client is not None:
            with pytest.raises(Exception):
                client.boards.list().page()

    @pytest.mark.parametrize("number", range(3))
    def test_mess(pinterest_server, pinterest_client, first, number):
        look(first, pinterest_client, pinterest_server)
        mess(pinterest_server, pinterest_client)

    @pytest.mark.pinterest(seed=3, tier="pending", consent="auto")
    def test_marked(pinterest_server):
        mess(pinterest_server, None)

    def test_look(pinterest_server, pinterest_client, first):
        look(first, pinterest_client, pinterest_server)
        pinterest_server.check()
"""


@pytest.mark.parametrize("order", ["", "reversed", "marked first"])
def test_nothing_leaks_in_any_order(run: Run, pytester: pytest.Pytester, order: str) -> None:
    pytester.makeconftest(
        f"""
        def pytest_collection_modifyitems(items):
            if {order!r} == "reversed":
                items.reverse()
            if {order!r} == "marked first":
                items.sort(key=lambda item: "marked" not in item.name)
        """
    )
    run(MESS).assert_outcomes(passed=5)


def test_nothing_leaks_under_xdist(run_apart: Run) -> None:
    run_apart(MESS, "-n2").assert_outcomes(passed=5)


def test_a_token_of_the_test_before_is_unknown(run: Run) -> None:
    run(
        """
        import pytest
        from pinterest_v5.errors import AuthenticationError

        tokens = []

        @pytest.mark.parametrize("number", range(2))
        def test_token(pinterest_client, _pinterest, number):
            for token in tokens:
                with pytest.raises(AuthenticationError):
                    _pinterest.api(access_token=token).user_account.get()
            tokens.append(pinterest_client.access_token)
            pinterest_client.user_account.get()
        """
    ).assert_outcomes(passed=2)


def test_one_server_serves_the_session(run: Run) -> None:
    run(
        """
        import pytest

        seen = set()

        @pytest.mark.parametrize("number", range(3))
        def test_port(pinterest_server, number):
            seen.add((id(pinterest_server), pinterest_server.port))
            assert len(seen) == 1
        """
    ).assert_outcomes(passed=3)
