"""`/user_account/websites`: the websites that a user claims."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mockserver.api import serializers
from mockserver.contract.wording import truncate_value
from mockserver.http.json_body import invalid
from mockserver.model import errors
from mockserver.model.records import Website
from mockserver.request.paging import page
from mockserver.request.routes import Routes

if TYPE_CHECKING:
    from mockserver.request.call import Call

routes = Routes()

ADDRESS = re.compile(r"(?:https?://)?(?P<host>[^\s/?#:@.]+(?:\.[^\s/?#:@.]+)+)(?P<path>/[^\s?#]*)?", re.IGNORECASE)
"""Matches a domain, with or without a scheme and a path."""


@routes("user_websites/get")
def list_websites(call: Call) -> serializers.Json:
    """Answer a page of the caller's websites."""
    return page(call, call.environment.websites.listing(owner_id=call.caller.id), serializers.website)


@routes("verify_website/update")
def verify_website(call: Call) -> serializers.Json:
    """Claim a website. It always succeeds: the fake has no network, so it trusts that the code is in place."""
    address = _address(call.body()["website"])
    if address is None:
        raise invalid("'website' is not a domain with or without a path", "Send it as mysite.test or mysite.test/blog.")
    website = Website(owner_id=call.caller.id, address=address, verified_at=call.now)
    return serializers.website(call, call.environment.websites.put(website))


@routes("unverify_website/delete")
def unverify_website(call: Call) -> None:
    """Forget that a website is the caller's."""
    wanted = call.parameters["website"]
    for website in call.environment.websites.filter(owner_id=call.caller.id, address=_address(wanted)):
        call.environment.websites.remove(website.id)
        return
    raise errors.WEBSITE_NOT_LISTED.with_hint(f"The caller has not claimed {truncate_value(wanted)}.")


@routes("website_verification/get")
def get_website_verification(call: Call) -> serializers.Json:
    """Answer the code with which a website is verified."""
    return serializers.website_verification(call.caller)


def _address(website: str) -> str | None:
    """Normalize a website to the form in lists, `mysite.test/blog`. Return None if it is not a website."""
    parts = ADDRESS.fullmatch(website.strip())
    return parts and f"{parts['host'].lower()}{parts['path'] or ''}".rstrip("/")
