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
        "The code of the 401 for an authorization code that is wrong, spent or expired, or whose redirect URI"
        " differs. A bad refresh token gets 283; 2 is one developer's guess.",
    )
    reused_code: Literal["refuse", "revoke"] = _choice(
        "A16",
        "refuse",
        "What happens when an authorization code comes a second time. RFC 6749 wants the tokens of the first use"
        " to end; nobody has seen Pinterest do that.",
    )
    reused_refresh_token: Literal["refuse", "revoke"] = _choice(
        "Q9",
        "refuse",
        "What happens when a spent refresh token comes again: it is refused; `revoke` also ends all tokens of its"
        " authorization, as RFC 9700 advises.",
    )
    code_lifetime: float = _choice(
        "Q7", 600, "Seconds until an authorization code expires. RFC 6749 recommends ten minutes at most."
    )
    body_credentials: bool = _choice(
        "Q8", False, "Accept client_id and client_secret from the form alone. Pinterest documents only HTTP Basic."
    )
    refresh_ends_access_token: bool = _choice(
        "Q10", False, "Let a refresh end the previous access token. Nothing says that Pinterest does."
    )
    pkce: Literal["ignore", "verify"] = _choice(
        "Q12",
        "ignore",
        "What happens to a PKCE challenge. Pinterest does not mention PKCE; `verify` holds clients that send a"
        " challenge to RFC 7636.",
    )
    refresh_token_shape: Literal["random", "jwt"] = _choice(
        "Q13",
        "random",
        "What refresh tokens look like. The documentation prints `pinr_...`, the description `pinr.` and"
        " something like a JWT.",
    )
    timestamp_zone: bool = _choice(
        "Q16", False, "End timestamps with Z, as the schema demands. Recorded answers have no zone."
    )
    duplicate_board_status: Literal[400, 409] = _choice(
        "Q17", 400, "The status when a board's name is taken. Recordings disagree; an older description says 400."
    )
    retry_after: bool = _choice("Q18", False, "Send Retry-After with a 429. Nobody has seen Pinterest do so.")
    new_ad_accounts_pay: bool = _choice(
        "QA8",
        False,
        "Give ad accounts that are opened over the API billing from the start. Recorded ones had none: their"
        " campaigns were ADVERTISER_DISABLED, and nothing was delivered.",
    )
    archived_reopens: bool = _choice(
        "QA9", False, "Let a campaign, an ad group or an ad leave ARCHIVED. Ads Manager treats that as final."
    )
    invite_lifetime: float = _choice(
        "QA7", 90 * DAY, "Seconds until an invite to a business expires. The example in the reference shows two years."
    )
    pending_invites: int = _choice(
        "BA37",
        100,
        "The most pending invites of a business. The reference says that there is a maximum, but not which.",
    )
    ad_review: float = _choice(
        "QA27",
        3600,
        "Seconds until the review of an ad ends; it is APPROVED unless somebody decides otherwise.",
    )
    labels_beta: bool = _choice(
        "LB2", True, "Let ad accounts use labels. Outside of the closed beta each label is refused, without a code."
    )
    report_processing: float = _choice(
        "QA22",
        5,
        "Seconds until a report, a bulk request, an export of leads or an upload of customers is done. Pinterest"
        " needs seconds to minutes. A report without rows is finished at once (AR12).",
    )
    report_outcome: Literal["finished", "failed", "cancelled"] = _choice(
        "AR16",
        "finished",
        "How reports, bulk requests, exports and uploads of customers end. Code that waits only for FINISHED"
        " waits long when one fails.",
    )
    mmm_report_answers: Literal["flat", "wrapped"] = _choice(
        "QA19",
        "flat",
        "The shape of reports for marketing mix models: 5.28.0 describes flat answers, 5.23.0 put them in `data`.",
    )
    attribution_windows: Literal["any", "offered"] = _choice(
        "AN7",
        "any",
        "Which attribution windows analytics and reports take together. The reference allows every combination; a"
        " vendor lists some that were refused. `offered` takes only the 21 of Ads Manager.",
    )
    ads_in_product_reports: Literal["refuse", "ignore"] = _choice(
        "AR4",
        "refuse",
        "What happens to columns and filters of ads in reports of single products. The reference does not allow"
        " them; a published connector asks for them, and its makers saw neither rows nor an error.",
    )
    old_reach: Literal["answer", "refuse"] = _choice(
        "AN31",
        "answer",
        "What happens to reach and frequency in reports that begin more than 185 days ago. One vendor does not"
        " offer them because they are wrong; nobody recorded Pinterest's answer.",
    )
    small_audiences: Literal["accept", "refuse"] = _choice(
        "AG16",
        "accept",
        "Whether an ad group may target an audience of fewer than 100 people. The reference demands that many,"
        " but does not say what happens otherwise; `accept` still delivers.",
    )
    failed_events: Literal[422, 200] = _choice(
        "QC1",
        422,
        "The status when some conversion events of a call fail. The reference documents 422; the guide shows a"
        " 200 with `failed` entries.",
    )
    events_about_nobody: Literal["refuse", "fail"] = _choice(
        "QC5",
        "refuse",
        "What happens to conversion events without an e-mail, a device, or an address with a browser. The schema"
        " of 5.23.0 refuses the whole request; `fail` fails only that event.",
    )
    unknown_event_names: Literal["warn", "fail"] = _choice(
        "QC2",
        "warn",
        "What happens to conversion events with an unknown name. Pinterest was seen to warn; the guide shows such"
        " an event as failed.",
    )
    catalog_processing: float = _choice(
        "QC37",
        60,
        "Seconds until a batch of items, a feed's file or a catalog report is done. Pinterest needs seconds to"
        " days. Files are not fetched: `feed_file` says what is in them.",
    )
    merchant_review: Literal["approved", "pending", "disapproved"] = _choice(
        "GC10",
        "approved",
        "How the review of merchants has ended. Unless they are approved, feeds cannot be written and product"
        " groups cannot be used, as the reference says for each operation (403 with code 2626 or 2625).",
    )
    feed_result_bookmarks: Literal["pages", "repeat"] = _choice(
        "QC17",
        "pages",
        "When the list of processing results has a bookmark: while there is a next page. With `repeat` it always"
        " has one, which leads to the same page again, as a live one did (FD31); code that follows bookmarks"
        " blindly never ends.",
    )
    upserts_beside_feeds: bool = _choice(
        "QC19",
        True,
        "Upsert items while the catalog has a feed. The reference restricts that, but nobody recorded the"
        " refusal; with `false` each such item fails.",
    )
    most_feeds: Literal[0, 20, 50] = _choice(
        "QC28", 0, "The most feeds of an account; 0 is no limit. The guide says 50, the help pages say 20 (FD25)."
    )
    customer_list_matching: float = _choice(
        "QC23",
        24 * 60 * 60,
        "Seconds until a customer list is READY or TOO_SMALL. One was still PROCESSING after six hours (CL10).",
    )
    smallest_list_part: int = _choice(
        "CU2",
        5 * 1024**2,
        "The least bytes of each part of an uploaded customer list but the last, as S3 demands. Running an upload"
        " with a smaller part is 400 with code 1.",
    )
    lead_ads_beta: bool = _choice(
        "QC27", True, "Let ad accounts make lead forms. Outside of the beta each form is refused with 3078."
    )
    cross_origin: Literal["refuse", "allow"] = _choice(
        "CORS",
        "refuse",
        "Let pages of other sites read the API's answers in a browser. What Pinterest does is not known; a token"
        " has no place in a page.",
    )
    www_authenticate: bool = _choice(
        "Q19", False, "Send WWW-Authenticate with a 401, as RFC 6750 demands. Nobody has seen Pinterest do so."
    )
    portal_token_lifetime: float = _choice("Q21", DAY, "Seconds that a production-limited token from the portal lives.")
    sandbox_token_lifetime: float = _choice(
        "Q21", 30 * DAY, "Seconds that a sandbox token from the portal lives. Some notes say a day."
    )
    code_grant_expiry: bool = _choice(
        "Q26",
        True,
        "Answer the code grant with refresh_token_expires_at, too, which is optional in the schema.",
    )
    created_status: Literal[201, 200] = _choice(
        "Q29", 201, "The status when something was created. The description lists both; live answers are 201."
    )
    merge_previous_scopes: bool = _choice(
        "Q32",
        False,
        "Add the scopes that the user approved before to a new grant. That rests on one comment in a sample.",
    )
    smallest_picture: int = _choice(
        "P4",
        100,
        "The least width and height of a picture, in pixels; a smaller one is 403 with code 233. Pinterest's"
        " limit is not known.",
    )
    unreachable_pictures: Literal["refuse", "accept"] = _choice(
        "EV3",
        "refuse",
        "What happens to pictures at addresses that Pinterest cannot reach, such as loopback and private ones;"
        " `accept` shows a stand-in.",
    )
    upload_lifetime: float = _choice(
        "M3",
        3600,
        "Seconds for which upload_parameters, and the addresses for parts of customer lists, are valid."
        " Pinterest's own policy is not known.",
    )
    video_processing: float = _choice(
        "M5", 3, "Seconds from the end of an upload to `succeeded` or `failed`. Pinterest takes longer."
    )
    mixed_metrics: Literal["refuse", "answer"] = _choice(
        "P14",
        "refuse",
        "What happens when one request asks for lifetime and for daily metrics of a Pin. One project reports a"
        " refusal.",
    )
    unknown_fields: Literal["refuse", "ignore"] = _choice(
        "EV2",
        "refuse",
        "What happens to fields of a JSON body that the operation does not have. Refusing them catches misspellings.",
    )
    deleted_section_pins: Literal["delete", "keep"] = _choice(
        "B11",
        "delete",
        "What happens to the Pins of a deleted section, which is not documented. A deleted board takes its Pins"
        " along, so a section does too; `keep` leaves them on the board.",
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
