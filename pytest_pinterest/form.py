"""HTML forms, read far enough to fill them in."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass(kw_only=True)
class Form:
    """What a browser would send: the fields with their present values, and one of the buttons."""

    action: str = ""
    method: str = "get"
    fields: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    """The values that a `select` or a group of radio buttons leaves to choose from, by its name."""
    buttons: list[tuple[str, str]] = field(default_factory=list)
    """Name and value of each."""


def read_forms(html: str) -> list[Form]:
    """All forms of a page, in order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.forms


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.form: Form | None = None
        self.select = ""
        self.option: dict[str, str | None] | None = None
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        name, value = attributes.get("name") or "", attributes.get("value") or ""
        if tag == "form":
            self.form = Form(action=attributes.get("action") or "", method=(attributes.get("method") or "get").lower())
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag == "input" and attributes.get("type") == "radio":
            self._choice(name, value, chosen="checked" in attributes)
        elif (tag == "input" and attributes.get("type") == "submit") or tag == "button":
            self.form.buttons.append((name, value))
        elif tag == "input" and name:
            self.form.fields[name] = value
        elif tag == "select":
            self.select = name
        elif tag == "option":
            self._end_option()
            self.option, self.text = attributes, ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag in ("option", "select"):
            self._end_option()
        elif tag == "form":
            self.form = None

    def _end_option(self) -> None:
        if self.option is not None:
            value = self.option.get("value")
            self._choice(self.select, self.text.strip() if value is None else value, chosen="selected" in self.option)
        self.option = None

    def _choice(self, name: str, value: str, *, chosen: bool) -> None:
        assert self.form is not None
        self.form.options.setdefault(name, []).append(value)
        if chosen:
            self.form.fields[name] = value
