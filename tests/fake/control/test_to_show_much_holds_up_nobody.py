"""What a control returns is shown after its turn: others go on meanwhile."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from mockserver.control import serializers

if TYPE_CHECKING:
    import pytest

    from mockserver import PinterestMock
    from tests.fake.conftest import Application

PATIENCE = 10


def test_a_long_journal_is_shown_while_others_are_answered(
    mock: PinterestMock, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = mock.issue_token(scopes="boards:read")["access_token"]
    application.call("boards", token)
    show, begun, go_on = serializers.call, threading.Event(), threading.Event()

    def slowly(entry: Any) -> Any:
        begun.set()
        assert go_on.wait(PATIENCE)
        return show(entry)

    monkeypatch.setattr(serializers, "call", slowly)
    with ThreadPoolExecutor(1) as pool:
        shown = pool.submit(application.send, "/_mock/journal")
        assert begun.wait(PATIENCE)
        assert application.call("boards", token).status_code == 200
        go_on.set()
        assert shown.result().status_code == 200
