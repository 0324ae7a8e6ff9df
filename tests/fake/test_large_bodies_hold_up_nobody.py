"""A large body is parsed before its request has its turn, so that others can have theirs meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mockserver.model import json_text
from mockserver.model.store import Store

if TYPE_CHECKING:
    import pytest

    from tests.fake.conftest import Application


def test_it_is_parsed_before_the_transaction_and_only_once(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = application.mock.issue_token(scopes="boards:read boards:write")["access_token"]
    happened: list[str] = []
    parse, transaction = json_text.parse, Store.transaction

    def parsing(text: str, **options: Any) -> Any:
        happened.append("parsed")
        return parse(text, **options)

    def beginning(store: Store) -> Any:
        happened.append("its turn")
        return transaction(store)

    monkeypatch.setattr(json_text, "parse", parsing)
    monkeypatch.setattr(Store, "transaction", beginning)
    answer = application.send(
        "/v5/boards",
        "POST",
        json={"name": "a" * 100_000},
        headers={"Authorization": f"Bearer {token}"},
    )
    assert answer.status_code == 400
    assert happened == ["parsed", "its turn"]
