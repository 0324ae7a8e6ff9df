"""What the fake chose where Pinterest's behaviour is unknown.

Every choice has a name, a default and a reason, and can be switched.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Literal, NamedTuple

DAY = 24 * 60 * 60.0


def _choice(question: str, default: Any, why: str) -> Any:
    return field(default=default, metadata={"question": question, "why": why})


@dataclass(frozen=True, kw_only=True, slots=True)
class Behaviour:
    """One field for each open question that can be switched.

    >>> Behaviour(code_lifetime=5).code_lifetime
    5
    """

    code_lifetime: float = _choice(
        "Q7", 600, "Seconds until an authorization code expires; RFC 6749 recommends ten minutes at most."
    )
    body_credentials: bool = _choice(
        "Q8", False, "Accept client_id and client_secret from the form alone; Pinterest documents Basic only."
    )
    pkce: Literal["ignore", "verify"] = _choice(
        "Q12",
        "ignore",
        "Pinterest mentions PKCE nowhere; `verify` holds clients to RFC 7636 when they send a challenge.",
    )
    refresh_token_shape: Literal["random", "jwt"] = _choice(
        "Q13", "random", "The docs print `pinr_...`, the description `pinr.` and something like a JWT."
    )
    timestamp_zone: bool = _choice(
        "Q16", False, "End timestamps with Z, as the schema wants; recorded answers carry no zone."
    )
    duplicate_board_status: Literal[400, 409] = _choice(
        "Q17", 400, "Captures disagree; an older description put duplicate names at 400."
    )
    retry_after: bool = _choice("Q18", False, "Send Retry-After with a 429; nobody has seen Pinterest do so.")
    www_authenticate: bool = _choice(
        "Q19", False, "Send WWW-Authenticate with a 401, as RFC 6750 wants; not seen on Pinterest."
    )
    portal_token_lifetime: float = _choice("Q21", DAY, "Seconds that a production-limited portal token lives.")
    sandbox_token_lifetime: float = _choice(
        "Q21", 30 * DAY, "Seconds that a sandbox token from the portal lives; notes also say a day."
    )
    smallest_picture: int = _choice(
        "P4", 100, "Pixels that a picture must have in width and in height; below is 403/233, the limit is not known."
    )
    upload_lifetime: float = _choice(
        "M3", 3600, "Seconds for which upload_parameters are good; Pinterest's own policy is not known."
    )
    video_processing: float = _choice(
        "M5", 3, "Seconds from the end of an upload to `succeeded` or `failed`; Pinterest takes longer."
    )
    unknown_fields: Literal["refuse", "ignore"] = _choice(
        "5.2", "refuse", "Fields of a JSON body that an operation does not have; refusing them catches misspellings."
    )
    deleted_section_pins: Literal["delete", "keep"] = _choice(
        "B11",
        "delete",
        "Undocumented: a deleted board takes its Pins along, so a section does too; `keep` leaves them on the board.",
    )
    merge_previous_scopes: bool = _choice(
        "Q32", False, "Add what the user approved before to a new grant; rests on one comment in a sample."
    )


class Choice(NamedTuple):
    """A behaviour as a person reads it."""

    name: str
    question: str
    default: object
    why: str


def choices() -> list[Choice]:
    """Every switchable behaviour, with its default and the reason for it."""
    return [Choice(f.name, f.metadata["question"], f.default, f.metadata["why"]) for f in fields(Behaviour)]
