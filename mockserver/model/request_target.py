"""Targets, with which a test names the requests that it means in faults and in the journal."""

from __future__ import annotations

from fnmatch import fnmatchcase

from mockserver.model.operations import operations
from mockserver.model.validation import did_you_mean

__tracebackhide__ = True  # in pytest's report an error of a call ends in the caller's line


AUTHORIZE = "oauth/authorize"
UPLOAD = "media/upload"
NON_API_OPERATIONS = (AUTHORIZE, UPLOAD)
"""Names like ids of operations for two requests outside the API: the authorization page and the upload of a video."""


def validate_target(target: str) -> str:
    """Return the target, if it can name a request.

    That is an operation's id (`"pins/create"`), a pattern of ids (`"boards/*"`), a pattern of paths
    (`"/v5/boards/*"`), or `"*"` for everything. Raises ValueError for what no request can ever match.
    """
    if not isinstance(target, str):
        raise ValueError(f"A target is an operation's id, a pattern or '*', not {target!r}.")
    if target.startswith("/") or any(fnmatchcase(name, target) for name in _names()):
        return target
    raise ValueError(
        f"{target!r} is not an operation of API v5, nor a pattern of operations ('boards/*') or of paths"
        f" ('/v5/boards/*').{did_you_mean(target, _names())}"
    )


def matches(target: str, operation: str | None, path: str) -> bool:
    """Tell whether the target names a request to this operation (None: to none that is known) and path."""
    if target.startswith("/"):
        return fnmatchcase(path, target)
    return target == "*" or (operation is not None and fnmatchcase(operation, target))


def _names() -> list[str]:
    return [*operations(), *NON_API_OPERATIONS]
