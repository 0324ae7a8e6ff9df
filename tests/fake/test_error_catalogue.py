"""Every error is answered in Pinterest's literal words, or marked as a guess (TE1 to TE7, EO1, EV1, RL1, A21)."""

from __future__ import annotations

from string import Formatter

import pytest

from mockserver.model import errors
from mockserver.model.errors import CATALOGUE

NOT_PERMITTED = "You are not permitted to access that resource."
NO_ACCESS = "Your application does not have access to this restricted feature"
NO_SCOPES = (
    "Your token does not have sufficient permissions to perform this operation. Please ensure your token is authorized"
    " with the correct set of scopes."
)
TRIAL_PIN = (
    "Apps with Trial access may not create Pins in production https://api.pinterest.com - use API Sandbox"
    " https://api-sandbox.pinterest.com instead."
)
RATE = (
    "This request exceeded a rate limit. This can happen if the client exceeds one\nof the published rate limits or if"
    " multiple write operations are applied to\nan object within a short time window."
)

# What the facts quote, by the name that the error has here.
LITERAL = {
    # EO1
    "authentication_failed": (401, 2, "Authentication failed."),
    "client_authentication_failed": (401, 2, "Authentication failed."),  # TE1
    "missing_scope": (401, 3, NO_SCOPES),
    "app_not_approved": (401, 3, "Your application consumer type is not supported, please contact support."),
    "restricted_feature": (401, 3, f"{NO_ACCESS}: {{feature}}"),
    "restricted_beta": (401, 3, f"{NO_ACCESS}."),
    "trial_cannot_create_pins": (403, 29, TRIAL_PIN),
    "forbidden": (403, 29, NOT_PERMITTED),
    "not_a_system_user": (403, 29, NOT_PERMITTED),  # RV3
    "pins_analytics_forbidden": (401, 7, "Not authorized to access board or Pin."),
    "invalid_ad_account": (400, 400, "Invalid ad account id"),  # SX4
    # TE1 to TE7
    "invalid_grant": (401, 283, "The authorization grant is invalid"),  # TE2
    # EV1
    "board_not_found": (404, 40, "Board not found."),
    "pin_not_found": (404, 50, "Pin not found."),
    "section_not_found": (404, 2031, "Sorry! We couldn't find this board section."),
    "section_conflict": (409, 409, "Could not get exclusive access to the board to create a new section."),
    "user_not_found": (404, 30, "User not found."),
    "media_not_found": (404, 404, "Media upload not found"),
    "website_not_listed": (404, 404, "Website not in user list."),
    "invalid_request": (400, 1, "Invalid request: {problem}"),
    "pattern_mismatch": (400, 1, "'{name}' value '{value}' must match the pattern: {pattern}"),
    "not_one_of": (400, 1, "Parameter '{name}' (value {value}) is not one of {options}."),
    "longer_than_90_days_ago": (400, 1, "You can only get data from the last 90 days."),
    "site_opted_out": (400, 1, "Sorry! This site doesn't allow you to save Pins."),
    "not_numeric": (400, 1, "Parameter '{name}' was not numeric (was {value})"),
    "missing_parameter": (400, 1, "Parameter '{name}' is required."),
    "invalid_url": (
        400,
        1,
        "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL.",
    ),
    "picture_format": (400, 1, "The format of the image is not supported"),
    "duplicate_board": (400, 58, "Try a different name. You already have a board with this name!"),
    "method_not_allowed": (405, 5, "Method not allowed"),
    "rate_limited": (429, 8, RATE),  # RL1: the newlines are part of it
    "spam_blocked": (429, 9, "Sorry! We blocked this link because it may lead to spam."),  # RL3
    "cost_limit": (429, 2726, "Reporting query cost limit exceeded. Retry after 30 seconds"),  # RT7, ER11
    "passing_failure": (400, 12, "Something went wrong on our end. Sorry about that."),  # ER9
    "server_error": (500, 12, "Something went wrong on our end. Sorry about that."),
}
# What it quotes the beginning of, or says the gist of.
BEGINNING = {
    "unreachable_url": (400, 1, "Unable to reach the URL"),
    "video_without_cover": (400, 1, "Invalid request: one of cover_image_url, cover_image_content_type"),
    "picture_too_small": (403, 233, "Your image is too small"),
    "picture_broken": (403, 235, "Sorry, this image is broken"),
}
OUR_OWN = {
    "not_built": (501, 501, "Not implemented by the mock: {operation}"),
    "invalid": (400, 1, "{message}"),  # the wording of each violation stands beside the contract
}


@pytest.mark.parametrize("name", LITERAL)
def test_an_error_is_answered_in_pinterests_words(name: str) -> None:
    kind = CATALOGUE[name]
    assert (kind.status, kind.code, kind.message) == LITERAL[name]
    assert not kind.assumed


@pytest.mark.parametrize("name", BEGINNING)
def test_an_error_begins_as_the_facts_quote_it(name: str) -> None:
    kind = CATALOGUE[name]
    status, code, beginning = BEGINNING[name]
    assert (kind.status, kind.code) == (status, code)
    assert kind.message.startswith(beginning)


def test_what_no_fact_quotes_says_that_it_is_a_guess() -> None:
    unquoted = {name: kind for name, kind in CATALOGUE.items() if name not in LITERAL | BEGINNING | OUR_OWN}
    assert [name for name, kind in unquoted.items() if not kind.assumed] == []
    for kind in unquoted.values():
        assert errors.ApiError(kind, "Because.").hint.startswith("Because. (The fake's own choice")


@pytest.mark.parametrize("name", CATALOGUE)
def test_the_body_is_code_and_message_and_never_oauths_error(name: str) -> None:
    kind = CATALOGUE[name]
    fields = [field for _, field, _, _ in Formatter().parse(kind.message) if field]
    body = kind.with_hint("Because.", **dict.fromkeys(fields, "x")).body()
    assert list(body) == ["code", "message", *dict(kind.extra)]
    assert body["code"] == kind.code
    assert "{" not in body["message"]


def test_details_are_quoted_and_never_interpreted() -> None:
    refusal = errors.NOT_NUMERIC.with_hint("Because.", name="page_size", value="{name.__class__}{0}%s")
    assert refusal.message == "Parameter 'page_size' was not numeric (was {name.__class__}{0}%s)"


def test_a21_a_fault_of_the_authorization_page_has_the_pages_shape() -> None:
    fault = errors.PAGE_FAULT.with_hint("Because.")
    assert (fault.status, fault.body()["code"]) == (500, 12)
    assert fault.body()["message"] == "Something went wrong on our end. Sorry about that."
    assert fault.body()["endpoint_name"] == "oauth_connect"
