"""The pages for people: dashboard, developer portal, mailbox, playground."""

from __future__ import annotations

SEGMENTS = (
    *("", "calls", "calls.har", "calls.json", "data", "people", "registry", "tokens", "faults", "settings"),
    "controls",
    *("apps", "desk", "docs", "journal", "mailbox", "picture", "playground", "start", "undo", "world"),
)
"""What the paths of the pages begin with."""
