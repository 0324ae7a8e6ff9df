"""Every error that Pinterest's reference documents has an address; storage and analytics fail for a while, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from mockserver.contract.description import contract
from mockserver.faults.described import described_error, described_errors
from mockserver.model.operations import operations

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.conftest import Application


@pytest.fixture
def token(mock: PinterestMock) -> str:
    return str(mock.issue_token(scopes="user_accounts:read boards:read pins:read")["access_token"])


@pytest.mark.parametrize("operation", operations())
def test_every_documented_error_is_reached_to_the_letter(operation: str) -> None:
    for error in contract().operation(operation).errors:
        kind = described_error(operation, f"as_described:{error.status}:{error.code}")
        assert (kind.status, kind.code) == (error.status, error.code)
    statuses = {kind.status for kind in described_errors(operation)}
    assert {401, 403, 429, 500} <= statuses


@pytest.mark.parametrize(
    ("address", "refusal"),
    [
        ("as_described:403", (403, 233, "Your image is too small. Please choose a larger image and try again.")),
        ("as_described:403:235", (403, 235, "Sorry, this image is broken. Please pick a different image.")),
        ("as_described:403:29", (403, 29, "You are not permitted to access that resource.")),
        ("as_described:404", (404, 40, "Board not found.")),
    ],
)
def test_5_2_an_address_is_a_status_and_perhaps_a_code(
    mock: PinterestMock, application: Application, token: str, address: str, refusal: tuple[int, int, str]
) -> None:
    mock.faults.fail("pins/create", address)
    assert application.call("pins", token, "POST").refusal == refusal


def test_a_message_with_braces_of_its_own_stays_as_it_is(mock: PinterestMock, application: Application) -> None:
    mock.faults.fail("advanced_auction_items_get/post", "as_described:400")
    message = "Invalid request: {'catalog_id': '1234'} list of retail catalog items not provided"
    assert application.call("advanced_auction/items/get", None, "POST").refusal == (400, 1, message)


@pytest.mark.parametrize(
    ("target", "address", "complaint"),
    [
        (
            "pins/create",
            "as_described:418",
            "pins/create has no error .* there are as_described:400:1, as_described:403",
        ),
        ("pins/create", "as_described", "there are as_described:400:1"),
        ("pins/*", "as_described:403", "wants the id of one operation"),
        ("pins/create", "storage_slow_down", "its target is 'media/upload'"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_at_once(
    mock: PinterestMock, target: str, address: str, complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        mock.faults.fail(target, address)


def test_er12_the_90_days_refusal_as_a_passing_failure(
    mock: PinterestMock, application: Application, token: str
) -> None:
    """It was seen on legal ranges after quick successive calls, and gone with the next."""
    today = mock.clock.time().date().isoformat()
    mock.faults.fail("user_account/analytics", "longer_than_90_days_ago", times=1)
    replies = [application.call("user_account/analytics", token, start_date=today, end_date=today) for _ in range(2)]
    assert replies[0].refusal == (400, 1, "You can only get data from the last 90 days.")
    assert replies[1].status_code == 200


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        ("storage_slow_down", 503, "SlowDown"),
        ("storage_internal_error", 500, "InternalError"),
        ("storage_request_timeout", 400, "RequestTimeout"),
    ],
)
def test_m4_a_flaky_storage_fails_in_xml_and_takes_the_next_attempt(
    mock: PinterestMock, application: Application, error: str, status: int, code: str
) -> None:
    headers = {"Authorization": f"Bearer {mock.issue_token(scopes='pins:read pins:write')['access_token']}"}
    registered: Any = application.send("/v5/media", "POST", json={"media_type": "video"}, headers=headers).json
    video = b"\x00\x00\x00\x18ftypmp42" + bytes(500)

    def upload() -> Any:
        parts = [
            f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in registered["upload_parameters"].items()
        ]
        parts += [b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n', video, b"\r\n--x--\r\n"]
        return application.send(
            "/upload/", "POST", data=b"".join(parts), content_type="multipart/form-data; boundary=x"
        )

    mock.faults.fail("media/upload", error, times=1)
    refused = upload()
    assert refused.status_code == status
    assert ElementTree.fromstring(refused.text).findtext("Code") == code
    mock.journal.assert_called("media/upload", status=status, times=1)
    assert upload().status_code == 204


@pytest.mark.parametrize(
    ("error", "refused"),
    [
        ("cost_limit", (429, 2726, "Reporting query cost limit exceeded. Retry after 30 seconds")),
        ("passing_failure", (400, 12, "Something went wrong on our end. Sorry about that.")),
    ],
)
def test_rt7_er9_reports_fail_for_a_while(
    mock: PinterestMock, application: Application, error: str, refused: tuple[int, int, str]
) -> None:
    """ER11: no header says how long; the same request works afterwards."""
    token = mock.issue_token(scopes=("ads:read",))["access_token"]
    mock.faults.fail("ad_accounts/list", error, times=1)
    reply = application.call("ad_accounts", token)
    assert reply.refusal == refused
    assert not {"retry-after", "x-ratelimit-reset"} & {name.lower() for name, _ in reply.headers}
    assert application.call("ad_accounts", token).status_code == 200


def test_rl3_a_spam_refusal_is_no_rate_limit(mock: PinterestMock, application: Application, token: str) -> None:
    mock.faults.fail("pins/create", "spam_blocked")
    reply = application.call("pins", token, "POST")
    assert reply.refusal == (429, 9, "Sorry! We blocked this link because it may lead to spam.")
    assert "x-ratelimit-reset" not in reply.headers, "there is nothing to wait for"
