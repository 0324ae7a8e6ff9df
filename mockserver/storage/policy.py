"""The permission to upload one file: `upload_parameters` (M3), signed as AWS signs browser uploads.

The signature is version 4: a chain of HMACs over the policy, which names every other field and its value.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from mockserver.model import storage_errors as errors
from mockserver.storage.signature import sign

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.model.records import MediaUpload
    from mockserver.state.state import State

MOMENT = "%Y-%m-%dT%H:%M:%SZ"
BUCKET = "pinterest-media-upload"
LARGEST_FILE = 2 * 1024**3
"""The largest video, in bytes (M8)."""
SIGNED = ("policy", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature")
"""Fields that make up the signature; all of them must be sent."""
UNNAMED = {"policy", "x-amz-signature", "file"}
"""Fields for which a policy has no condition."""


def upload_parameters(mock: State, upload: MediaUpload) -> dict[str, str]:
    """Make the fields to send along with the file, good for `Behaviour.upload_lifetime` seconds from now (M3)."""
    moment = mock.clock.time()
    expiration = moment + timedelta(seconds=mock.behaviour.upload_lifetime)
    digest = hashlib.sha256(upload.id.encode()).hexdigest()
    fields = {
        "x-amz-date": moment.strftime("%Y%m%dT%H%M%SZ"),
        "x-amz-security-token": "IQoJ" + base64.b64encode(hashlib.sha512(upload.id.encode()).digest()).decode(),
        "x-amz-algorithm": "AWS4-HMAC-SHA256",
        "key": f"uploads/{digest[:2]}/{digest[2:4]}/{digest[4:6]}/3:video:{upload.owner_id}:{upload.id}",
        "x-amz-credential": f"ASIA{digest[:16].upper()}/{moment:%Y%m%d}/us-east-1/s3/aws4_request",
        "Content-Type": "multipart/form-data",
    }
    document = {
        "expiration": expiration.strftime(MOMENT),
        "conditions": [{"bucket": BUCKET}, *({name: value} for name, value in fields.items())],
    }
    fields["policy"] = base64.b64encode(json.dumps(document).encode()).decode()
    fields["x-amz-signature"] = sign(mock, fields["x-amz-credential"], fields["policy"])
    return fields


def verify(mock: State, fields: Mapping[str, str]) -> str:
    """Check the fields of an upload, and return the key under which the file may be stored.

    Raises `S3Error` where these fields, their names in lower case, do not allow it.
    """
    if "key" not in fields:
        raise _missing("key")
    if not any(name in fields for name in SIGNED):
        raise errors.ANONYMOUS.with_hint("Send every field of upload_parameters, and the file after them (M4).")
    for name in SIGNED:
        if name not in fields:
            raise _missing(name)
    expected = sign(mock, fields["x-amz-credential"], fields["policy"])
    if not hmac.compare_digest(expected.encode(), fields["x-amz-signature"].encode()):
        raise errors.WRONG_SIGNATURE.with_hint(
            "policy, x-amz-credential and x-amz-signature belong together: send each as POST /media gave it."
        )
    document: dict[str, Any] = json.loads(base64.b64decode(fields["policy"]))
    expiration = datetime.strptime(document["expiration"], MOMENT).replace(tzinfo=timezone.utc)
    if mock.clock.time() > expiration:
        raise errors.POLICY_REFUSES.with_hint(
            f"It was good until {document['expiration']}; register the media again.", problem="Policy expired."
        )
    _check_conditions(document["conditions"], fields)
    return fields["key"]


def _check_conditions(conditions: list[dict[str, str]], fields: Mapping[str, str]) -> None:
    named = {name: value for condition in conditions for name, value in condition.items() if name != "bucket"}
    for name, value in named.items():
        if fields.get(name.lower()) != value:
            problem = f'Policy Condition failed: ["eq", "${name}", "{value}"]'
            raise errors.POLICY_REFUSES.with_hint(f"Send {name} as POST /media gave it.", problem=problem)
    extra = sorted(set(fields) - {name.lower() for name in named} - UNNAMED)
    if extra:
        problem = f"Extra input fields: {', '.join(extra)}"
        raise errors.POLICY_REFUSES.with_hint("Send the fields of upload_parameters and no others.", problem=problem)


def _missing(name: str) -> errors.S3Error:
    return errors.MISSING_FIELD.with_hint(
        f"Send {name} from upload_parameters, and send it before the file: what comes after it is not read (M4).",
        ArgumentName=name,
        ArgumentValue="",
    )
