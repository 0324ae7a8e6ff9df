"""What the first segment of a path says of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import request_target

if TYPE_CHECKING:
    from mockserver.model.records import EnvironmentName

ENVIRONMENTS: dict[str, tuple[str, EnvironmentName]] = {
    "v5": ("/v5", "production"),
    "sandbox": ("/sandbox/v5", "sandbox"),
}
"""Where the API is, and whose records it answers with."""
API = tuple(f"{root}/" for root, _ in ENVIRONMENTS.values())
OPERATIONS = {"oauth": request_target.AUTHORIZE, "upload": request_target.UPLOAD}
"""The ids by which tests refer to what is outside the API."""
MACHINE_SEGMENTS = frozenset({"static", "favicon.ico", "healthz", "pinimg", "upload", "downloads", "v3", "_mock"})
"""Those whose errors stay JSON or XML, even for a browser."""
