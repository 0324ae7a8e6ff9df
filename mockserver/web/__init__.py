"""The pages of the mock: dashboard, developer portal, mailbox and playground."""

from __future__ import annotations

SEGMENTS = (
    *("", "calls", "calls.har", "calls.json", "data", "people", "registry", "tokens", "faults", "settings"),
    "controls",
    *("apps", "desk", "docs", "journal", "mailbox", "picture", "playground", "start", "undo", "world"),
)
"""First segments of the paths of the pages."""
