"""The dashboard: what is in the mock and what happens in it. It uses the controls, with one module for each page."""

from mockserver.web.dashboard import (
    applications,
    by_hand,
    call_actions,
    calls,
    controls,
    data,
    faults,
    live,
    overview,
    people,
    settings,
    start,
    tokens,
)

ROUTES = tuple(
    page.routes
    for page in (
        *(overview, start, calls, call_actions, live),
        *(data, by_hand, people, applications, tokens, faults, settings),
        controls,
    )
)
"""The routes of all pages of the dashboard."""
