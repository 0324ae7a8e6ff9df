"""A form that `upload_parameters` do not allow is refused in S3's words, and in XML (M4)."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest

from mockserver import Behaviour


def complete(publisher: Any, video: bytes) -> dict[str, Any]:
    return {**publisher.register()["upload_parameters"], "file": video}


def error(reply: Any) -> tuple[int, str, str]:
    """Status, code and message."""
    assert reply.mimetype == "application/xml"
    assert reply.hint
    document = ElementTree.fromstring(reply.text)
    assert document.tag == "Error"
    assert document.findtext("RequestId")
    return reply.status_code, document.findtext("Code") or "", document.findtext("Message") or ""


def test_a_complete_form_is_taken(publisher: Any, video: bytes) -> None:
    reply = publisher.post_form(complete(publisher, video))
    assert (reply.status_code, reply.get_data()) == (204, b"")


@pytest.mark.parametrize(
    "name", ["policy", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature", "key"]
)
def test_a_missing_field_is_named(publisher: Any, video: bytes, name: str) -> None:
    form = complete(publisher, video)
    del form[name]
    status, code, message = error(publisher.post_form(form))
    assert (status, code) == (400, "InvalidArgument")
    assert f"'{name}'" in message


@pytest.mark.parametrize("name", ["Content-Type", "x-amz-security-token"])
def test_a_missing_condition_is_named(publisher: Any, video: bytes, name: str) -> None:
    form = complete(publisher, video)
    del form[name]
    status, code, message = error(publisher.post_form(form))
    assert (status, code) == (403, "AccessDenied")
    assert f'"${name}"' in message


@pytest.mark.parametrize("name", ["key", "x-amz-algorithm", "x-amz-date", "x-amz-security-token", "Content-Type"])
def test_a_changed_field_is_against_the_policy(publisher: Any, video: bytes, name: str) -> None:
    form = complete(publisher, video)
    form[name] += "x"
    status, code, message = error(publisher.post_form(form))
    assert (status, code) == (403, "AccessDenied")
    assert message.startswith("Invalid according to Policy: Policy Condition failed")


@pytest.mark.parametrize("name", ["policy", "x-amz-signature", "x-amz-credential"])
@pytest.mark.parametrize("change", ["x", "é"])
def test_a_changed_policy_or_signature_does_not_match(publisher: Any, video: bytes, name: str, change: str) -> None:
    form = complete(publisher, video)
    form[name] += change
    assert error(publisher.post_form(form))[:2] == (403, "SignatureDoesNotMatch")


def test_the_parameters_of_another_upload_do_not_mix(publisher: Any, video: bytes) -> None:
    form = complete(publisher, video)
    form["key"] = publisher.register()["upload_parameters"]["key"]
    assert error(publisher.post_form(form))[:2] == (403, "AccessDenied")


def test_the_policy_expires(publisher: Any, video: bytes) -> None:
    publisher.mock.configure(behaviour=Behaviour(upload_lifetime=60))
    first, second = complete(publisher, video), complete(publisher, video)
    publisher.mock.clock.advance(seconds=59)
    assert publisher.post_form(first).status_code == 204
    publisher.mock.clock.advance(seconds=2)
    expired = (403, "AccessDenied", "Invalid according to Policy: Policy expired.")
    assert error(publisher.post_form(second)) == expired


def test_without_any_parameter(publisher: Any, video: bytes) -> None:
    assert error(publisher.post_form({"key": "a", "file": video}))[1] == "AccessDenied"


def test_fields_that_come_after_the_file_do_not_count(publisher: Any, video: bytes) -> None:
    """M4: the file comes last."""
    form = complete(publisher, video)
    backwards = dict(reversed(form.items()))
    assert next(iter(backwards)) == "file"
    status, code, message = error(publisher.post_form(backwards))
    assert (status, code) == (400, "InvalidArgument")
    assert "check the order of the fields" in message


def test_without_a_file(publisher: Any) -> None:
    form = publisher.register()["upload_parameters"]
    message = "POST requires exactly one file upload per request."
    assert error(publisher.post_form(form)) == (400, "InvalidArgument", message)


def test_other_fields_are_against_the_policy(publisher: Any, video: bytes) -> None:
    form = {"acl": "public-read", **complete(publisher, video)}
    message = "Invalid according to Policy: Extra input fields: acl"
    assert error(publisher.post_form(form)) == (403, "AccessDenied", message)


def test_a_bearer_token_does_not_belong_there(publisher: Any, video: bytes) -> None:
    """M4."""
    reply = publisher.post_form(complete(publisher, video), headers={"Authorization": f"Bearer {publisher.token}"})
    assert error(reply) == (400, "InvalidArgument", "Unsupported Authorization Type")
    assert publisher.token not in reply.text


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data", ""])
def test_only_multipart_forms_are_taken(publisher: Any, content_type: str) -> None:
    reply = publisher.application.send("/upload/", "POST", data=b"{}", content_type=content_type)
    assert error(reply)[:2] == (412, "PreconditionFailed")


@pytest.mark.parametrize(
    "body",
    [
        b"no form at all",
        b"--xyz\r\n",
        b"--xyz\r\nContent-Type: text/plain\r\n\r\nno name\r\n--xyz--\r\n",
        b'--xyz\r\nContent-Disposition: form-data; name="key"\r\n\r\ncut off',
        b'--xyz\r\nContent-Disposition: form-data; name="\xff"\r\n\r\na\r\n--xyz--\r\n',
        b"--xyz\r\n" + b"a" * 300_000,
    ],
)
def test_a_malformed_form_is_said_to_be_one(publisher: Any, body: bytes) -> None:
    reply = publisher.application.send("/upload/", "POST", data=body, content_type="multipart/form-data; boundary=xyz")
    assert error(reply)[:2] == (400, "MalformedPOSTRequest")


def test_a_file_that_ends_too_early_is_not_taken(publisher: Any, video: bytes) -> None:
    registered = publisher.register()
    form = {**registered["upload_parameters"], "file": video + bytes(5000)}
    cut_off = {"CONTENT_LENGTH": "4000"}
    reply = publisher.post_form(form, environ_overrides=cut_off)
    assert error(reply)[1] == "MalformedPOSTRequest"
    assert publisher.status(registered) == "registered"


def test_the_fields_in_front_of_the_file_are_limited(publisher: Any, video: bytes) -> None:
    form = {"key": "k" * 30_000, "file": video}
    assert error(publisher.post_form(form))[1] == "MaxPostPreDataLengthExceeded"


def test_more_than_two_gigabytes_are_refused_at_once(publisher: Any) -> None:
    """M8."""
    announced = {"CONTENT_LENGTH": str(2 * 1024**3 + 1_000_000)}
    reply = publisher.application.send(
        "/upload/", "POST", content_type="multipart/form-data; boundary=xyz", environ_overrides=announced
    )
    assert error(reply)[:2] == (400, "EntityTooLarge")


def test_only_posts_are_taken(publisher: Any) -> None:
    assert error(publisher.application.send("/upload/"))[:2] == (405, "MethodNotAllowed")


def test_m4_a_chunked_upload_is_refused_for_want_of_a_length(publisher: Any, video: bytes) -> None:
    """What a generator as a body comes to in most HTTP libraries."""
    chunked = {"Transfer-Encoding": "chunked"}
    reply = publisher.post_form(complete(publisher, video), headers=chunked, environ_overrides={"CONTENT_LENGTH": ""})
    assert error(reply) == (411, "MissingContentLength", "You must provide the Content-Length HTTP header.")
    assert "generators" in reply.hint
