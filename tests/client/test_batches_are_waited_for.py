"""A batch of catalog items is sent, waited for, and what failed in it is raised in the shape of all bulk calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pinterest_v5 import BatchError, BulkError, UnexpectedAnswerError

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest

CREATED = "2026-11-26T12:00:00"
BATCH = {"country": "US", "language": "en-US", "operation": "DELETE", "items": [{"item_id": "1"}, {"item_id": "2"}]}
UNDER_WAY = {"batch_id": "77", "created_time": CREATED, "status": "PROCESSING"}
GOOD = {"item_id": "1", "status": "SUCCESS", "errors": [], "warnings": [{"code": 100, "message": "No brand."}]}
BAD = {
    "item_id": "2",
    "status": "FAILURE",
    "errors": [{"attribute": "title", "code": 106, "message": "Title is missing."}],
    "warnings": [],
}


def ended(*items: Any, status: str = "COMPLETED") -> dict[str, Any]:
    return {**UNDER_WAY, "status": status, "completed_time": CREATED, "items": list(items)}


def run(face: Face, **arguments: Any) -> Any:
    return face.get(face.new(access_token="pina_1").catalog_items.run_batch(BATCH, **arguments))


def test_ib12_it_is_sent_and_looked_at_until_it_is_done(face: Face, pinterest: Pinterest) -> None:
    for answer in (UNDER_WAY, UNDER_WAY, ended(GOOD)):
        pinterest.answers(200, answer)
    assert run(face, ad_account_id="549") == ended(GOOD)
    assert [(sent.method, sent.path, sent.query) for sent in pinterest.sent] == [
        ("POST", "/v5/catalogs/items/batch", {"ad_account_id": "549"}),
        *[("GET", "/v5/catalogs/items/batch/77", {"ad_account_id": "549"})] * 2,
    ]
    assert face.slept == [1, 1.5]


@pytest.mark.parametrize("status", ["COMPLETED", "FAILED"])
def test_ib14_what_failed_is_raised_and_what_is_warned_of_is_not(face: Face, pinterest: Pinterest, status: str) -> None:
    pinterest.answers(200, UNDER_WAY)
    pinterest.answers(200, ended(GOOD, BAD, {"item_id": "3", "status": "FAILURE"}, status=status))
    with pytest.raises(BulkError, match=r"Title is missing\. \(and 1 more\)") as failed:
        run(face)
    assert [(one.position, one.code, one.item["item_id"]) for one in failed.value.failures] == [
        (1, 106, "2"),
        (2, -1, "3"),
    ]


def test_ib17_one_that_repeats_a_recent_one_is_not_waited_for(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, {**UNDER_WAY, "created_time": None})
    with pytest.raises(BatchError, match="repeats a recent one"):
        run(face)


def test_ib13_one_that_failed_without_a_word_of_its_items(face: Face, pinterest: Pinterest) -> None:
    pinterest.answers(200, ended(status="FAILED"))
    with pytest.raises(BatchError, match="ended as 'FAILED'"):
        run(face)


def test_one_that_takes_too_long(face: Face, pinterest: Pinterest) -> None:
    for _ in range(3):
        pinterest.answers(200, UNDER_WAY)
    with pytest.raises(BatchError, match="The batch 77 is not done after 2 seconds"):
        run(face, deadline=3)


@pytest.mark.parametrize("answer", [{}, {"batch_id": 7}, {"batch_id": None, "created_time": CREATED}])
def test_one_that_has_no_id(face: Face, pinterest: Pinterest, answer: Any) -> None:
    pinterest.answers(200, answer)
    with pytest.raises(UnexpectedAnswerError, match="no batch_id"):
        run(face)


def test_li8_what_stores_have_is_looked_at_elsewhere(face: Face, pinterest: Pinterest) -> None:
    operations = [{"operation": "DELETE", "item_id": "1", "store_code": "berlin"}]
    pinterest.answers(200, UNDER_WAY)
    pinterest.answers(200, {**UNDER_WAY, "status": "COMPLETED", "operation_results": [BAD]})
    with pytest.raises(BulkError, match="Title is missing"):
        face.get(face.new(access_token="pina_1").catalog_supplemental.run_local_inventory_batch("5", operations))
    post, get = pinterest.sent
    assert (post.path, post.body) == (
        "/v5/catalogs/5/local_inventory_items/batch",
        b'{"operations":[{"operation":"DELETE","item_id":"1","store_code":"berlin"}]}',
    )
    assert get.path == "/v5/catalogs/5/supplemental_items/batch/77"
