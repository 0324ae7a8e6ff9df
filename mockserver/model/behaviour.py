"""Behaviours: what the fake does where Pinterest's own behaviour is unknown.

Each has a name, a default and a reason, and can be switched.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from mockserver.model import resources, validation
from mockserver.model.decoding import decode_text, field_hints

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DAY = 24 * 60 * 60.0
LONGEST_LIFETIME = 900 * 365 * DAY
"""The longest lifetime, in seconds: the clock goes to the year 9000, and Python's calendar ends with 9999."""


def _choice(question: str, default: Any, why: str) -> Any:
    return field(default=default, metadata={"question": question, "why": why})


@dataclass(frozen=True, kw_only=True, slots=True)
class Behaviour:
    """The chosen behaviours, one field for each. Raises ValueError for a value that cannot be chosen.

    >>> Behaviour(code_lifetime=5).code_lifetime
    5
    """

    bad_code: Literal[283, 2] = _choice(
        "Q5",
        283,
        "The code of the 401 for a bad, spent or expired authorization code, or a redirect URI that differs; 283 is"
        " what a bad refresh token gets, 2 is somebody's guess.",
    )
    reused_code: Literal["refuse", "revoke"] = _choice(
        "A16",
        "refuse",
        "RFC 6749 wants the tokens of the first use to end when a code comes a second time; not seen on Pinterest.",
    )
    reused_refresh_token: Literal["refuse", "revoke"] = _choice(
        "Q9",
        "refuse",
        "A spent refresh token is refused; `revoke` also ends all that came of its authorization, as RFC 9700 advises.",
    )
    code_lifetime: float = _choice(
        "Q7", 600, "Seconds until an authorization code expires; RFC 6749 recommends ten minutes at most."
    )
    body_credentials: bool = _choice(
        "Q8", False, "Accept client_id and client_secret from the form alone; Pinterest documents Basic only."
    )
    refresh_ends_access_token: bool = _choice(
        "Q10", False, "Let a refresh end the access token before it; nothing says that Pinterest does."
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
    new_ad_accounts_pay: bool = _choice(
        "QA8",
        False,
        "Ad accounts that are opened over the API have billing from the start; recorded ones had none, so that their"
        " campaigns read ADVERTISER_DISABLED and nothing was delivered.",
    )
    archived_reopens: bool = _choice(
        "QA9", False, "Let a campaign, an ad group or an ad leave ARCHIVED; the Ads Manager treats that as final."
    )
    invite_lifetime: float = _choice(
        "QA7", 90 * DAY, "Seconds until an invite to a business expires; the example in the reference has two years."
    )
    pending_invites: int = _choice(
        "BA37", 100, "Pending invites that a business may have; that there is a maximum is documented, not which."
    )
    ad_review: float = _choice(
        "QA27",
        3600,
        "Seconds until the review of an ad ends, with APPROVED if nobody decided.",
    )
    labels_beta: bool = _choice(
        "LB2", True, "Ad accounts may use labels; without the closed beta each is refused, without a code."
    )
    report_processing: float = _choice(
        "QA22",
        5,
        "Seconds until a report, a bulk request, an export of leads or an upload of customers is done; Pinterest needs"
        " seconds to minutes. A report without rows is finished at once (AR12).",
    )
    report_outcome: Literal["finished", "failed", "cancelled"] = _choice(
        "AR16",
        "finished",
        "How reports, bulk requests, exports and uploads of customers end; who waits for FINISHED alone waits long when"
        " one fails.",
    )
    mmm_report_answers: Literal["flat", "wrapped"] = _choice(
        "QA19",
        "flat",
        "Reports for marketing mix models: 5.28.0 describes flat answers, 5.23.0 had them in `data`.",
    )
    attribution_windows: Literal["any", "offered"] = _choice(
        "AN7",
        "any",
        "Which windows analytics and reports take together. The reference has each value of each; a vendor lists some"
        " that were refused. `offered` takes the 21 of Ads Manager alone.",
    )
    ads_in_product_reports: Literal["refuse", "ignore"] = _choice(
        "AR4",
        "refuse",
        "Columns and filters of ads in reports of single products. The reference does not allow them; a connector that"
        " asks for them was published, and its makers read no rows, but no error either.",
    )
    old_reach: Literal["answer", "refuse"] = _choice(
        "AN31",
        "answer",
        "Reach and frequency in reports that begin more than 185 days ago; a vendor does not offer them, as they are"
        " wrong. Nobody recorded what Pinterest answers.",
    )
    small_audiences: Literal["accept", "refuse"] = _choice(
        "AG16",
        "accept",
        "Ad groups that target an audience below 100 people; the reference says that it needs them, not what happens"
        " without. `accept` delivers all the same.",
    )
    failed_events: Literal[422, 200] = _choice(
        "QC1",
        422,
        "Where some conversion events of a call fail; documented is 422, the guide shows a 200 with `failed` entries.",
    )
    events_about_nobody: Literal["refuse", "fail"] = _choice(
        "QC5",
        "refuse",
        "Conversion events without an e-mail, a device or an address with a browser: the schema of 5.23.0 refuses the"
        " whole request; `fail` fails such an event alone.",
    )
    unknown_event_names: Literal["warn", "fail"] = _choice(
        "QC2", "warn", "Measured is a warning; the guide shows the same name as failed."
    )
    catalog_processing: float = _choice(
        "QC37",
        60,
        "Seconds until a batch of items, a file of a feed or a catalog report is done; Pinterest needs seconds to days."
        " Files are not fetched: `feed_file` says what is in them.",
    )
    merchant_review: Literal["approved", "pending", "disapproved"] = _choice(
        "GC10",
        "approved",
        "How the review of merchants has ended. While it is pending, or when it turns them down, feeds cannot be"
        " written nor product groups be used, as the reference has it of each operation (403 with code 2626 or 2625).",
    )
    feed_result_bookmarks: Literal["pages", "repeat"] = _choice(
        "QC17",
        "pages",
        "The list of what came of reading a feed has a bookmark where there is a next page; with `repeat` always, and"
        " it leads to the same page again, as a live one did (FD31). Who follows bookmarks without care never ends.",
    )
    upserts_beside_feeds: bool = _choice(
        "QC19",
        True,
        "Items are upserted while the catalog has a feed; the reference restricts that, and nobody recorded the"
        " refusal. If not, each such item fails.",
    )
    most_feeds: Literal[0, 20, 50] = _choice(
        "QC28", 0, "Feeds that an account may have; 0 is any number. The guide says 50, the help pages 20 (FD25)."
    )
    customer_list_matching: float = _choice(
        "QC23",
        24 * 60 * 60,
        "Seconds until a customer list is READY or TOO_SMALL; one was still PROCESSING after six hours (CL10).",
    )
    smallest_list_part: int = _choice(
        "CU2",
        5 * 1024**2,
        "Bytes that each part of an uploaded customer list has but the last, as S3 wants it of parts; to run an upload"
        " with a smaller one is 400 with code 1.",
    )
    lead_ads_beta: bool = _choice(
        "QC27", True, "Ad accounts may make lead forms; without the beta each form is refused with 3078."
    )
    cross_origin: Literal["refuse", "allow"] = _choice(
        "CORS",
        "refuse",
        "Let pages of other sites read the API's answers in a browser; what Pinterest does is not known, and a token"
        " has no place in a page.",
    )
    www_authenticate: bool = _choice(
        "Q19", False, "Send WWW-Authenticate with a 401, as RFC 6750 wants; not seen on Pinterest."
    )
    portal_token_lifetime: float = _choice("Q21", DAY, "Seconds that a production-limited portal token lives.")
    sandbox_token_lifetime: float = _choice(
        "Q21", 30 * DAY, "Seconds that a sandbox token from the portal lives; notes also say a day."
    )
    code_grant_expiry: bool = _choice(
        "Q26",
        True,
        "Say refresh_token_expires_at in answers to the code grant too, where the schema has it as optional.",
    )
    created_status: Literal[201, 200] = _choice(
        "Q29", 201, "The status of what was created; the description lists both, live answers are 201."
    )
    merge_previous_scopes: bool = _choice(
        "Q32", False, "Add what the user approved before to a new grant; rests on one comment in a sample."
    )
    smallest_picture: int = _choice(
        "P4", 100, "Pixels that a picture must have in width and in height; below is 403/233, the limit is not known."
    )
    unreachable_pictures: Literal["refuse", "accept"] = _choice(
        "EV3",
        "refuse",
        "Pictures at addresses that Pinterest cannot reach, loopback and private ones; `accept` shows a stand-in.",
    )
    upload_lifetime: float = _choice(
        "M3",
        3600,
        "Seconds for which upload_parameters and addresses for parts of customer lists are good; Pinterest's own policy"
        " is not known.",
    )
    video_processing: float = _choice(
        "M5", 3, "Seconds from the end of an upload to `succeeded` or `failed`; Pinterest takes longer."
    )
    mixed_metrics: Literal["refuse", "answer"] = _choice(
        "P14", "refuse", "Metrics of a Pin's life and of its days in one request; one project reports a refusal."
    )
    unknown_fields: Literal["refuse", "ignore"] = _choice(
        "EV2", "refuse", "Fields of a JSON body that an operation does not have; refusing them catches misspellings."
    )
    deleted_section_pins: Literal["delete", "keep"] = _choice(
        "B11",
        "delete",
        "Undocumented: a deleted board takes its Pins along, so a section does too; `keep` leaves them on the board.",
    )

    def __post_init__(self) -> None:
        for name, hint in field_hints(Behaviour).items():
            _check(name, hint, getattr(self, name))

    def but(self, choices: Mapping[str, Any]) -> Behaviour:
        """Return a copy with other choices, by their names. Raises ValueError for names that do not exist."""
        for name in choices:
            require_known(name)
        return replace(self, **choices)


class Choice(NamedTuple):
    """A switchable behaviour, for listings."""

    name: str
    question: str
    default: object
    why: str


class FixedChoice(NamedTuple):
    """A choice of the fake's that cannot be switched."""

    question: str
    choice: str
    why: str


def choices() -> list[Choice]:
    """List every switchable behaviour, with its default and the reason for it."""
    return [Choice(f.name, f.metadata["question"], f.default, f.metadata["why"]) for f in fields(Behaviour)]


def fixed_choices() -> list[FixedChoice]:
    """List what the fake chose for the other open questions."""
    text = resources.text("data/choices.tsv")
    return [FixedChoice._make(line.split("\t")) for line in text.splitlines()[1:]]


def alternatives(name: str) -> tuple[Any, ...]:
    """List the values that a behaviour can have; none where it is any number."""
    hint = field_hints(Behaviour)[name]
    return (False, True) if hint is bool else get_args(hint)


def read(pairs: Iterable[str]) -> dict[str, Any]:
    """Read choices from texts like `code_lifetime=5`. Raises ValueError, which says what was expected."""
    chosen: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = (part.strip() for part in pair.partition("="))
        if not equals:
            raise ValueError(f"A behaviour is chosen as name=value, not {pair!r}.")
        require_known(name)
        chosen[name] = decode_text(field_hints(Behaviour)[name], text)
    return chosen


def require_known(name: str) -> None:
    """Raise ValueError, with the nearest names, unless there is a behaviour of this name."""
    if name not in field_hints(Behaviour):
        meant = validation.did_you_mean(name, field_hints(Behaviour))
        raise ValueError(f"There is no behaviour {name!r}.{meant} There are {', '.join(field_hints(Behaviour))}.")


def _check(name: str, hint: Any, value: Any) -> None:
    if hint is bool:
        validation.require_bool(name, value)
    elif hint is int:
        validation.require_int(name, value, least=0)
    elif hint is float:
        validation.require_number(name, value, least=0)
        if value > LONGEST_LIFETIME:
            raise ValueError(f"{name} is at most {LONGEST_LIFETIME:.0f} seconds, or what expires leaves the calendar.")
    else:
        validation.require_choice(name, value, get_args(hint))
