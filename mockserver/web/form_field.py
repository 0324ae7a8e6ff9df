"""One field of a form on the pages, whether the form comes from a control or from the API's description."""

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
    """One field of a form."""

    name: str
    kind: Kind
    options: tuple[str, ...]
    """The values to choose from; empty where any value can be typed."""
    usual: str
    """The value with which the field is filled at first."""
    required: bool
    help: str
    bounds: tuple[tuple[str, str], ...] = ()
    """HTML attributes, with their values, that limit what is valid."""

    @property
    def label(self) -> str:
        """The name in words, such as `Ad account id`."""
        return self.name.replace("_", " ").capitalize()

    @property
    def suggestions(self) -> str | None:
        """The id in `suggestions.html` of the list that suggests values; None without one."""
        return SUGGESTIONS.get(self.name)
