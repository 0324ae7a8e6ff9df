"""Clock, faults, quotas and journal of the fake are one fixture each, and new for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    Run = Callable[..., pytest.RunResult]


def test_they_are_those_of_the_fake(run: Run) -> None:
    run(
        """
        import pytest
        from pinterest_v5.errors import PinterestException

        def test_it(pinterest_server, pinterest_clock, pinterest_faults, pinterest_journal, pinterest_quotas):
            mock = pinterest_server.mock
            assert pinterest_clock is mock.clock
            assert pinterest_faults is mock.faults
            assert pinterest_journal is mock.journal
            assert pinterest_quotas is mock.quotas

        def test_time(pinterest_client, pinterest_clock, pinterest_journal):
            pinterest_clock.advance(days=31)
            assert pinterest_client.user_account.get()
            pinterest_journal.assert_called("oauth/token", grant_type="refresh_token", times=1)

        def test_faults(pinterest_client, pinterest_faults):
            pinterest_faults.fail("boards/get", "forbidden")
            with pytest.raises(PinterestException) as raised:
                pinterest_client.boards.get("7")
            assert (raised.value.status, raised.value.code) == (403, 29)

        @pytest.mark.pinterest(quotas=True, tier="trial")
        def test_quotas(pinterest_client, pinterest_quotas):
            pinterest_client.user_account.get()
            assert {one.bucket: one.used for one in pinterest_quotas.usage()} == {
                "safety_net_app_id": 1,
                "org_read_app_id": 1,
            }

        def test_the_next_test_starts_clean(pinterest_server, pinterest_journal, pinterest_quotas, pinterest_faults):
            assert pinterest_journal.calls() == []
            assert not pinterest_quotas.enabled
            assert not pinterest_faults.planned
            assert pinterest_server.mock.app.state == "standard"
        """
    ).assert_outcomes(passed=5)


def test_live_mode_has_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pinterest's own clock cannot be moved."""
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_" + "A" * 96)
    monkeypatch.setenv("PINTEREST_API_URI", "http://127.0.0.1:1")
    result = run("def test_it(pinterest_clock): pass", "--pinterest-live")
    assert "passed" not in result.parseoutcomes()
