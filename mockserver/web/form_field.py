"""One field of a form on the pages, whatever the form is made from."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["text", "paragraph", "number", "choice", "json", "lines"]

HELP: dict[Kind, str] = {"json": "as JSON", "lines": "one on each line"}
SUGGESTIONS = {
    "target": "operations",
    "error": "errors",
    "feature": "features",
    **dict.fromkeys(("user", "owner", "business"), "usernames"),
    "app": "app-ids",
}


class FormField(NamedTuple):
    """What can be given, as a form asks for it."""

    name: str
    kind: Kind
    options: tuple[str, ...]
    """What can be chosen, where it is a choice."""
    usual: str
    """What stands in the field at first."""
    required: bool
    help: str
    bounds: tuple[tuple[str, str], ...] = ()
    """What HTML can be told of what is valid: attributes with their values."""

    @property
    def label(self) -> str:
        """The name as people write it."""
        return self.name.replace("_", " ").capitalize()

    @property
    def suggestions(self) -> str | None:
        """The list from which it can be completed, by the id that `suggestions.html` gives it."""
        return SUGGESTIONS.get(self.name)
