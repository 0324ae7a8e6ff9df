"""A customer list that is too long for one request is sent in parts to a storage, and run then (CU1-CU4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.fake.commerce.test_audiences_are_sized_on_the_clock import customers, emails

if TYPE_CHECKING:
    from tests.fake.commerce.conftest import Shop
    from tests.fake.conftest import Reply

MEBIBYTE = 1024**2


class Upload:
    """An upload for a list, and what can be done with it."""

    def __init__(self, shop: Shop, list_id: str, operation: str = "ADD", parts: int = 1) -> None:
        self.shop = shop
        self.path = shop.account_path(f"customer_lists/{list_id}/uploads")
        begun = shop.send("POST", self.path, {"operation": operation, "total_parts": parts}).body
        self.begun = begun["customer_list_upload"]
        self.parts = begun["s3_multipart_upload_data"]["file_parts"]

    def put(self, content: bytes, part: int = 1, **request: Any) -> Reply:
        url = urlsplit(self.parts[part - 1]["presigned_url"])
        return self.shop.application.send(f"{url.path}?{url.query}", "PUT", data=content, **request)

    def run(self) -> Reply:
        return self.shop.send("POST", f"{self.path}/{self.begun['id']}/run")

    def look(self) -> dict[str, Any]:
        seen: dict[str, Any] = self.shop.get(f"{self.path}/{self.begun['id']}")
        return seen


@pytest.fixture
def customer_list(shop: Shop) -> dict[str, Any]:
    return customers(shop, "a@example.com")


def listed(shop: Shop, made: dict[str, Any]) -> dict[str, Any]:
    seen: dict[str, Any] = shop.get(shop.account_path(f"customer_lists/{made['id']}"))
    return seen


def test_cu1_an_upload_has_an_address_for_each_part(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload, now = Upload(shop, customer_list["id"], parts=3), int(shop.mock.clock.now())
    assert upload.begun == {
        "ad_account_id": shop.account.id,
        "creation_time": now,
        "customer_list_id": customer_list["id"],
        "error_counts": None,
        "id": upload.begun["id"],
        "operation": "ADD",
        "state": "NOT_STARTED",
        "updated_time": now,
    }
    assert [part["part_number"] for part in upload.parts] == [1, 2, 3]
    assert len({part["presigned_url"] for part in upload.parts}) == 3


def test_cu2_an_address_takes_its_part_without_a_bearer_token(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"])
    refused = upload.put(b"b@example.com", headers={"Authorization": f"Bearer {shop.token}"})
    assert (refused.status_code, "<Code>InvalidArgument</Code>" in refused.text) == (400, True)
    taken = upload.put(b"b@example.com")
    assert (taken.status_code, taken.text, bool(taken.headers["ETag"])) == (200, "", True)


def test_cu2_an_address_is_for_one_part_for_an_hour_and_to_send_it(shop: Shop, customer_list: dict[str, Any]) -> None:
    first, second = Upload(shop, customer_list["id"], parts=2).parts
    mixed = f"{urlsplit(first['presigned_url']).path}?{urlsplit(second['presigned_url']).query}"
    assert shop.application.send(mixed, "PUT", data=b"x").status_code == 403
    own = f"{urlsplit(first['presigned_url']).path}?{urlsplit(first['presigned_url']).query}"
    assert shop.application.send(own.replace("/upload/", "/downloads/")).status_code == 403
    shop.mock.clock.advance(seconds=3601)
    late = shop.application.send(own, "PUT", data=b"x")
    assert (late.status_code, "Request has expired" in late.text) == (403, True)


def test_cu2_the_storage_refuses_in_its_own_words(shop: Shop, customer_list: dict[str, Any]) -> None:
    """What is too large is not read."""
    upload = Upload(shop, customer_list["id"])
    large = upload.put(b"", environ_overrides={"CONTENT_LENGTH": str(65 * MEBIBYTE)})
    assert (large.status_code, "<Code>EntityTooLarge</Code>" in large.text) == (400, True)
    without_length = upload.put(b"")
    assert (without_length.status_code, "<Code>MissingContentLength</Code>" in without_length.text) == (411, True)


def test_cu3_nothing_happens_before_the_upload_is_run(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"])
    upload.put(b"b@example.com")
    shop.mock.clock.advance(days=1)
    assert upload.look()["state"] == "NOT_STARTED"
    assert listed(shop, customer_list)["num_batches"] == 1


def test_cu4_its_records_are_counted_when_it_is_over(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"])
    upload.put(b"b@example.com\r\nnobody\nc@example.com,a@example.com\n")
    running = upload.run().body
    assert (running["state"], running["error_counts"], "record_counts" in running) == ("RUNNING", None, False)
    shop.mock.clock.advance(seconds=5)
    over = upload.look()
    assert over["state"] == "SUCCEEDED"
    assert over["record_counts"] == {"processed": 4, "valid": 3, "invalid": 1}
    assert over["error_counts"] == [{"error_code": 42, "message": "Invalid email", "count": 1}]


def test_cl9_its_list_is_uploading_meanwhile_and_is_matched_then(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"])
    upload.put(emails(100).encode())
    upload.run()
    assert listed(shop, customer_list)["status"] == "UPLOADING"
    shop.mock.clock.advance(seconds=5)
    assert listed(shop, customer_list)["status"] == "PROCESSING"
    shop.mock.clock.advance(days=1)
    found = listed(shop, customer_list)
    assert (found["status"], found["num_batches"], found["num_uploaded_user_records"]) == ("READY", 2, 101)


def test_cu1_an_upload_may_take_people_away(shop: Shop) -> None:
    made = customers(shop, emails(100))
    upload = Upload(shop, made["id"], operation="REMOVE")
    upload.put(b"person1@example.com")
    upload.run()
    shop.mock.clock.advance(days=2)
    found = listed(shop, made)
    assert (found["status"], found["num_removed_user_records"]) == ("TOO_SMALL", 1)


def test_a_record_may_go_on_in_the_next_part(shop: Shop, customer_list: dict[str, Any]) -> None:
    shop.mock.behave(smallest_list_part=0)
    upload = Upload(shop, customer_list["id"], parts=2)
    upload.put(b"b@exam", 1)
    upload.put(b"ple.com", 2)
    upload.run()
    shop.mock.clock.advance(seconds=5)
    assert upload.look()["record_counts"] == {"processed": 1, "valid": 1, "invalid": 0}


def test_cu2_each_part_but_the_last_has_five_megabytes(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"], parts=2)
    upload.put(b"b@example.com\n", 1)
    upload.put(b"c@example.com\n", 2)
    status, code, text = upload.run().refusal
    assert (status, code) == (400, 1)
    assert text.startswith("Part 1 has 14 bytes")
    upload.put(b"b@example.com\n".ljust(5 * MEBIBYTE, b"\n"), 1)
    assert upload.run().body["state"] == "RUNNING"


def test_what_was_not_sent_cannot_be_run(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"], parts=3)
    upload.put(b"b@example.com", 2)
    assert upload.run().refusal == (400, 1, "Part 1, 3 of 3 was not uploaded.")
    assert upload.look()["state"] == "NOT_STARTED"


def test_it_is_run_once_however_often_it_is_asked(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"])
    upload.put(b"b@example.com")
    assert upload.run().body == upload.run().body
    assert listed(shop, customer_list)["num_batches"] == 2


@pytest.mark.parametrize(("content", "outcome"), [(b"nobody", "finished"), (b"b@example.com", "failed")])
def test_one_that_fails_leaves_the_list_as_it_was(
    shop: Shop, customer_list: dict[str, Any], content: bytes, outcome: str
) -> None:
    shop.mock.behave(report_outcome=outcome)
    upload = Upload(shop, customer_list["id"])
    upload.put(content)
    upload.run()
    shop.mock.clock.advance(seconds=5)
    assert upload.look()["state"] == "FAILED"
    assert listed(shop, customer_list)["num_batches"] == 1


def test_cl12_the_parts_are_gone_once_they_were_read(shop: Shop, customer_list: dict[str, Any]) -> None:
    upload = Upload(shop, customer_list["id"])
    upload.put(b"b@example.com")
    assert len(shop.mock.store.blobs) == 1
    upload.run()
    assert len(shop.mock.store.blobs) == 0


def test_what_is_not_there_cannot_be_uploaded_to(shop: Shop, customer_list: dict[str, Any]) -> None:
    """CL15."""
    body = {"operation": "ADD", "total_parts": 1}
    refused = shop.send("POST", shop.account_path("customer_lists/1/uploads"), body)
    assert refused.refusal == (404, 1001, "Customer list could not be found")
    path = shop.account_path(f"customer_lists/{customer_list['id']}/uploads/1")
    assert shop.send("GET", path).refusal[:2] == (404, 404)
    assert shop.send("POST", f"{path}/run").refusal[:2] == (404, 404)


@pytest.mark.parametrize("parts", [0, 11])
def test_cu1_there_are_one_to_ten_parts(shop: Shop, customer_list: dict[str, Any], parts: int) -> None:
    path = shop.account_path(f"customer_lists/{customer_list['id']}/uploads")
    assert shop.send("POST", path, {"operation": "ADD", "total_parts": parts}).refusal[:2] == (400, 1)


def test_faults_of_uploaded_videos_do_not_meet_parts(shop: Shop, customer_list: dict[str, Any]) -> None:
    shop.mock.faults.fail("media/upload", "storage_slow_down")
    assert Upload(shop, customer_list["id"]).put(b"b@example.com").status_code == 200
