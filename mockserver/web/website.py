"""All pages of the mock but the authorization page, which is Pinterest's."""

from __future__ import annotations

from mockserver.web import dashboard, mailbox, playground, portal
from mockserver.web.site import Site

serve = Site(dashboard.pages, portal.pages, mailbox.pages, playground.pages)

SEGMENTS = ("", "apps", "desk", "journal", "mailbox", "picture", "playground", "world")
"""What their paths begin with."""
