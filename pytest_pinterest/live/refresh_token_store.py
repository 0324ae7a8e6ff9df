"""Keep the token that replaces `PINTEREST_REFRESH_TOKEN`, because a refresh spends that one (T18, Q9)."""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class RefreshTokenStore:
    """The newest refresh token that descends from the one in the environment, for this run and later ones.

    Args:
        first: the token in the environment.
        path: a file that only its owner may read; None if pytest's cache is off, so that later runs cannot use it.
    """

    def __init__(self, first: str, path: Path | None) -> None:
        self.path = path
        self.origin = hashlib.sha256(first.encode()).hexdigest()
        self.token = first
        self.first = first
        if path is not None:
            self.token = _kept(path).get(self.origin, first)

    @property
    def replaced(self) -> bool:
        """Whether the token in the environment is spent."""
        return self.token != self.first

    def keep(self, token: str) -> None:
        """Keep this token as the newest one, and leave those of other accounts where they are."""
        self.token = token
        if self.path is not None:
            tokens = {**_kept(self.path), self.origin: token}
            # Replaced as a whole: a run that is killed meanwhile must not lose the only valid token.
            new = self.path.with_suffix(".new")
            new.unlink(missing_ok=True)
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                json.dump(tokens, file)
            new.replace(self.path)


def _kept(path: Path) -> dict[str, str]:
    """Read the file's tokens; return none where it is missing or damaged, as if this were the first run."""
    try:
        tokens = json.loads(path.read_text())
    except (FileNotFoundError, ValueError):
        return {}
    return tokens if isinstance(tokens, dict) else {}
