"""What the first segment of a path says of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.model import request_target

if TYPE_CHECKING:
    from mockserver.model.records import EnvironmentName

ROOTS: dict[EnvironmentName, str] = {"production": "/v5", "sandbox": "/sandbox/v5"}
"""Where the API is."""
ENVIRONMENTS: dict[str, EnvironmentName] = {root.split("/")[1]: environment for environment, root in ROOTS.items()}
"""Whose records it answers with there."""
API = tuple(f"{root}/" for root in ROOTS.values())
OPERATIONS = {"oauth": request_target.AUTHORIZE, "upload": request_target.UPLOAD}
"""The ids by which tests refer to what is outside the API."""
MACHINE_SEGMENTS = frozenset({"static", "favicon.ico", "healthz", "pinimg", "upload", "downloads", "v3", "_mock"})
"""Those whose errors stay JSON or XML, even for a browser."""
