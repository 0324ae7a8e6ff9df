"""The plugin touches nothing of tests that do not use it, and nothing that cannot be shown ends a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.plugin.conftest import Run

BEARERS = ("Bearer " + "A" * 40 + "1-tail", "Bearer " + "A" * 40 + "2-tail")
PINTERESTS = "pina_" + "ABCDEFGH" * 12

STRANGERS = f"""
    import logging, warnings
    import pytest

    def test_before(pinterest_client):
        pinterest_client.user_account.get()

    def test_stranger(request):
        request.node.user_properties.append(("header", {BEARERS[0]!r}))
        print({PINTERESTS!r}, {"0123456789" * 4!r})
        logging.error("code=%s", "f" * 40)
        warnings.warn({PINTERESTS!r})
        assert {BEARERS[0]!r} == {BEARERS[1]!r}
"""


def test_a_test_that_does_not_use_it_stays_to_the_letter(run: Run, pytester: pytest.Pytester) -> None:
    logs = ("--log-cli-level=ERROR", "--log-file=run.log", "--log-file-level=ERROR")
    result = run(STRANGERS, "-vv", "-Wdefault", "--junitxml=report.xml", *logs)
    result.assert_outcomes(passed=1, failed=1, warnings=1)
    result.stdout.fnmatch_lines([f"E  *'{BEARERS[0]}' == '{BEARERS[1]}'*", f"*{PINTERESTS} 0123456789*"])
    assert "…" not in result.stdout.str()
    report, log = ((pytester.path / name).read_text() for name in ("report.xml", "run.log"))
    assert f'name="header" value="{BEARERS[0]}"' in report
    assert "code=" + "f" * 40 in log


def test_a_secret_that_somebody_else_issued_stays_in_a_test_that_uses_it(run: Run) -> None:
    result = run(f"def test_stranger(pinterest_client): assert {BEARERS[0]!r} == {PINTERESTS!r}", "-vv")
    result.stdout.fnmatch_lines([f"E  *'{BEARERS[0]}' == '{PINTERESTS}'"])


def test_a_token_of_a_world_that_is_gone_is_shortened(run: Run, pytester: pytest.Pytester) -> None:
    result = run(
        """
        kept = []

        def test_before(pinterest_client):
            kept.append(pinterest_client.access_token)

        def test_after(pinterest_server, request):
            request.node.user_properties.append(("token", kept[0]))
            request.node.user_properties.append(("answer", {"tokens": [kept[0]], kept[0]: {kept[0]}}))
            open("token", "w").write(kept[0])
            raise RuntimeError(kept[0])
        """,
        "--junitxml=report.xml",
    )
    token = (pytester.path / "token").read_text()
    for text in (result.stdout.str(), (pytester.path / "report.xml").read_text()):
        assert f"pina_…{token[-4:]}" in text
        assert token not in text


UNSHOWABLE = """
    import httpx, pytest

    DEEP = '{"a":' * 6000 + '1' + '}' * 6000
    DEEP_600 = '{"a":' * 600 + '1' + '}' * 600

    @pytest.mark.parametrize("body", [DEEP, DEEP_600], ids=["deep", "600"])
    def test_deep(pinterest_session, body):
        headers = {"content-type": "application/json"}
        httpx.post(pinterest_session.url + "/v5/boards", content=body, headers=headers, trust_env=False)
        raise AssertionError("mine")

    def test_location(pinterest_server, pinterest_faults, pinterest_session):
        pinterest_faults.answer("boards/list", status=302, headers={"Location": "http://[half"})
        httpx.get(pinterest_session.url + "/v5/boards", trust_env=False)
        raise AssertionError("mine")

    def test_surrogate(pinterest_server, pinterest_client):
        pinterest_server.expect_request("/v5/boards").respond_with_data('{"message": "\\\\ud800"}', status=500)
        with pytest.raises(Exception):
            pinterest_client.boards.create("\\ud800")
        raise AssertionError("mine")

    def test_after(pinterest_client):
        assert pinterest_client.user_account.get()
"""


@pytest.mark.parametrize("processes", ["0", "1"])
def test_a_conversation_that_cannot_be_shown_costs_a_line(run_apart: Run, processes: str) -> None:
    result = run_apart(UNSHOWABLE, f"-n{processes}", "-Wdefault")
    result.assert_outcomes(passed=1, failed=4)
    assert "INTERNALERROR" not in result.stdout.str() + result.stderr.str()
    assert result.stdout.str().count("AssertionError: mine") >= 3


def test_a_report_that_raises_when_it_is_read_does_not_end_the_run(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        class Rude:
            def toterminal(self, tw): tw.line("rude")
            def __str__(self): raise RecursionError

        @pytest.hookimpl(wrapper=True, trylast=True)
        def pytest_runtest_makereport(item):
            report = yield
            if report.failed:
                report.longrepr = Rude()
            return report
        """
    )
    result = run("def test_it(pinterest_client): assert False\n\ndef test_other(): pass")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["A report that cannot be searched for secrets is not shown: RecursionError."])


def test_a_report_of_another_plugins_making_has_its_conversation(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        @pytest.hookimpl(wrapper=True, trylast=True)
        def pytest_runtest_makereport(item):
            report = yield
            report.sections = ()
            return report
        """
    )
    result = run("def test_it(pinterest_client): assert False")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["The fake was asked nothing."])


def test_a_report_that_cannot_be_changed_does_not_end_the_run(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        class Fixed(pytest.TestReport):
            def __setattr__(self, name, value):
                if name in ("sections", "longrepr"):
                    raise TypeError(name)
                super().__setattr__(name, value)

        @pytest.hookimpl(wrapper=True, trylast=True)
        def pytest_runtest_makereport(item):
            report = yield
            report.__class__ = Fixed
            return report
        """
    )
    result = run("def test_it(pinterest_client): assert False\n\ndef test_other(): pass")
    result.assert_outcomes(passed=1, failed=1)


def test_a_test_that_runs_again_has_a_world_of_its_own(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        from _pytest.runner import runtestprotocol

        def pytest_runtest_protocol(item, nextitem):
            item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
            for _ in range(2):
                for report in runtestprotocol(item, nextitem=nextitem, log=False):
                    item.ihook.pytest_runtest_logreport(report=report)
                item._initrequest()
            return True
        """
    )
    source = """
        def test_it(pinterest_client):
            assert "again" not in [board["name"] for board in pinterest_client.boards.list()]
            pinterest_client.boards.create("again")
    """
    marked = source.replace(
        "def test",
        "import pytest\n\n        @pytest.mark.pinterest(scopes='boards:read boards:write')\n        def test",
    )
    run(marked).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    "way", [("-p", "pytest_pinterest"), ("pytest_plugins = ['pytest_pinterest']",)], ids=["option", "conftest"]
)
def test_it_may_be_named_beside_its_entry_point(
    run_apart: Run, pytester: pytest.Pytester, way: tuple[str, ...]
) -> None:
    if len(way) == 1:
        pytester.makeconftest(way[0])
    run_apart("def test_it(pinterest_app): pass", *(way if len(way) > 1 else ())).assert_outcomes(passed=1)


def test_it_may_be_named_alone(run_apart: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    result = run_apart("def test_it(pinterest_app): pass", "-p", "pytest_pinterest", "-Wdefault")
    result.assert_outcomes(passed=1, warnings=1)  # the ini file has an option of pytest-asyncio
