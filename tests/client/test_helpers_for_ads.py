"""What everybody writes who works with ads: hashes, amounts, reports, and the failures of bulk calls."""

from __future__ import annotations

from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_v5 import BulkError, PinterestException, ReportError
from pinterest_v5.bulk import failures, raise_failures
from pinterest_v5.hashing import FIELDS, hash_email, hash_user_data
from pinterest_v5.money import from_micro, to_micro

if TYPE_CHECKING:
    from tests.client.conftest import Face, Pinterest


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("field", "value", "plain"),
    [
        ("em", "  Mika@Example.COM ", "mika@example.com"),
        ("ph", "+1 (555) 010-0199", "15550100199"),
        ("ph", "0049 30 1234", "49301234"),
        ("db", "1990-01-31", "19900131"),
        ("ge", "F", "f"),
        ("ct", "St. Louis", "stlouis"),
        ("country", "US", "us"),
        ("zp", "D-10115", "10115"),
        ("external_id", " Shopper-A7 ", "Shopper-A7"),
        ("hashed_maids", "6D92078A-8246-4BA4-AE5B-76104861E7DC", "6D92078A-8246-4BA4-AE5B-76104861E7DC"),
    ],
)
def test_ce25_what_is_hashed_is_normalised_first(field: str, value: str, plain: str) -> None:
    assert hash_user_data({field: value}) == {field: [digest(plain)]}
    assert hash_user_data({field: [value, digest(plain).upper()]}) == {field: [digest(plain)] * 2}


def test_ce24_what_is_sent_plainly_stays() -> None:
    data = {"client_ip_address": "192.0.2.1", "client_user_agent": "Mozilla/5.0", "click_id": "Epik"}
    assert hash_user_data(data) == data
    assert hash_email("Mika@example.com") == digest("mika@example.com")
    with pytest.raises(ValueError, match="'ph' is empty once it is normalised"):
        hash_user_data({"ph": "unknown"})


def test_what_a_shop_does_not_know_of_somebody_is_left_out() -> None:
    assert hash_user_data({"em": "mika@example.com", "ph": None, "click_id": None, "ge": []}) == {
        "em": [digest("mika@example.com")],
        "ge": [],
    }


@pytest.mark.parametrize("value", [5550100199, b"mika@example.com", ["mika@example.com", None]])
def test_what_is_not_text_is_not_hashed(value: Any) -> None:
    with pytest.raises(TypeError, match=r"A value of 'em' is of type (int|bytes|NoneType); expected a string"):
        hash_user_data({"em": value})


@pytest.mark.parametrize("name", ["email", "EM", "phone"])
def test_a_field_of_another_name_is_not_sent_unhashed(name: str) -> None:
    with pytest.raises(ValueError, match=rf"user_data has a field '{name}'; expected em, ph, .*, customer_type\."):
        hash_user_data({name: "mika@example.com"})


@given(
    st.sampled_from(FIELDS), st.text(st.characters(categories=["Ll", "Nd"]), min_size=1).map(lambda text: f"{text}1")
)
def test_hashing_twice_comes_to_the_same(field: str, value: str) -> None:
    once = hash_user_data({field: value})
    assert hash_user_data(once) == once


@given(st.integers(-(10**15), 10**15))
def test_fx12_amounts_go_there_and_back(micro: int) -> None:
    assert to_micro(from_micro(micro)) == micro
    assert to_micro(str(from_micro(micro))) == micro


def test_an_amount_that_is_not_exact_is_refused() -> None:
    assert to_micro("12.34") == 12_340_000
    assert from_micro("12340000") == Decimal("12.34")
    for amount, error in ((0.1, TypeError), (True, TypeError), ("0.1234567", ValueError), ("much", ValueError)):
        with pytest.raises(error, match="amount is"):
            to_micro(amount)  # type: ignore[arg-type]  # this is the point
    with pytest.raises(ValueError, match="amount is"):
        to_micro("NaN")


@pytest.mark.parametrize(
    ("micro", "error"), [(None, TypeError), (True, TypeError), (1.5, ValueError), ("much", ValueError)]
)
def test_a_limit_that_is_not_set_is_no_amount(micro: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"micro is .*; expected .* such as 12340000"):
        from_micro(micro)
    with pytest.raises(ValueError, match="micro is inf"):
        from_micro(float("inf"))
    assert from_micro(12_340_000.0) == Decimal("12.34")


REASON: dict[str, Any] = {"code": 2781, "message": "Sandboxed Pins may not be promoted."}
FAILED: dict[str, Any] = {
    "EN5 campaigns": {"items": [{"data": {}, "exceptions": [REASON]}]},
    "EN7 ads": {"items": [{"exceptions": REASON}]},
    "EN10 promotions": {"promotions": [{"exception": REASON}]},
    "EN11 invites": {"items": [{"exception": {"message": REASON["message"]}}]},
    "EN12 asset groups": {"updated_asset_groups": [], "exceptions": [{"asset_group_id": "1", **REASON}]},
    "EN12 asset requests": {"invites": {}, "exceptions": [{"code": 2781, "messages": [REASON["message"]]}]},
    "EN13 schedules": [{"data": {"exceptions": REASON}}],
    "EN9 keywords": {"keywords": [], "errors": [{"data": {}, "error_messages": [REASON["message"]]}]},
    "LF6 lead forms": {"items": [{"exceptions": [{"error_code": 2781, "message": REASON["message"]}]}]},
    "EN17 events": {"items": [{"exceptions": [REASON["message"]]}]},
}
GOOD: list[Any] = [
    {"items": [{"data": {"id": "1"}, "exceptions": []}]},
    {"items": [{"data": {"id": "1"}}]},
    {"items": [{"data": {"id": "1"}, "exceptions": None}]},
    {"keywords": [{"id": "1"}], "errors": []},
    {"updated_asset_groups": [{"id": "1"}], "exceptions": None},
    [{"data": {"id": "1"}}],
    {},
    None,
]


@pytest.mark.parametrize("answer", FAILED.values(), ids=FAILED)
def test_a_failed_item_is_told_in_one_shape(answer: Any) -> None:
    (failure,) = failures(answer)
    assert failure.message == REASON["message"]
    assert failure.code == (-1 if "2781" not in str(answer) else 2781)
    with pytest.raises(BulkError, match="Sandboxed Pins") as failed:
        raise_failures(answer)
    assert failed.value.failures == (failure,)


@pytest.mark.parametrize("answer", GOOD)
def test_a_good_answer_is_returned(answer: Any) -> None:
    assert raise_failures(answer) is answer


def test_each_failure_has_its_place() -> None:
    answer = {"items": [{"data": {}}, {"exceptions": REASON}, {"exceptions": [REASON, REASON]}]}
    assert [failure.position for failure in failures(answer)] == [1, 2, 2]


REPORT = {"start_date": "2026-11-01", "end_date": "2026-11-02", "granularity": "DAY"}


class TestReports:
    def test_created_waited_for_and_fetched_without_the_token(self, face: Face, pinterest: Pinterest) -> None:
        pinterest.answers(200, {"report_status": "IN_PROGRESS", "token": "t0==ken", "message": None})
        pinterest.answers(200, {"report_status": "IN_PROGRESS", "url": None})
        pinterest.answers(200, {"report_status": "FINISHED", "url": "https://files.example/r.txt", "size": 2})
        pinterest.answers(200, {"1": [{"CAMPAIGN_ID": 1}], "2": [{"CAMPAIGN_ID": 2}]})
        api = face.new(access_token="pina_1")
        assert list(face.get(api.reports.run("549", REPORT))) == [{"CAMPAIGN_ID": 1}, {"CAMPAIGN_ID": 2}]
        create, first, _, file = pinterest.sent
        assert (create.method, create.path) == ("POST", "/v5/ad_accounts/549/reports")
        assert first.query == {"token": "t0==ken"}
        assert "authorization" not in file.headers
        assert face.slept == [1]

    def test_ar20_an_empty_one_and_one_in_csv(self, face: Face, pinterest: Pinterest) -> None:
        for content in (b"{}", b"CAMPAIGN_ID,SPEND\r\n1,2.5\r\n"):
            pinterest.answers(200, {"token": "t"})
            pinterest.answers(200, {"report_status": "FINISHED", "url": "https://files.example/r.txt"})
            pinterest.answers(200, content)
        api = face.new(access_token="pina_1")
        assert list(face.get(api.reports.run("549", REPORT))) == []
        assert list(face.get(api.reports.run("549", REPORT))) == [{"CAMPAIGN_ID": "1", "SPEND": "2.5"}]

    @pytest.mark.parametrize("state", [{"report_status": "EXPIRED"}, {}, {"report_status": "FINISHED", "url": None}])
    def test_ar16_one_that_is_not_made(self, face: Face, pinterest: Pinterest, state: Any) -> None:
        pinterest.answers(200, {"token": "t"})
        pinterest.answers(200, state)
        with pytest.raises(PinterestException):
            face.get(face.new(access_token="pina_1").reports.run("549", REPORT))

    def test_one_that_takes_too_long(self, face: Face, pinterest: Pinterest) -> None:
        pinterest.answers(200, {"token": "t"})
        for _ in range(3):
            pinterest.answers(200, {"report_status": "IN_PROGRESS"})
        with pytest.raises(ReportError, match="not done after 2 seconds"):
            face.get(face.new(access_token="pina_1").reports.run("549", REPORT, deadline=3))
