"""Parse HTML forms as far as is needed to fill them in."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass(kw_only=True)
class Form:
    """An HTML form with the values that a browser would send."""

    action: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    """The values of each `select` and each group of radio buttons, by name."""
    buttons: list[tuple[str, str]] = field(default_factory=list)
    """Name and value of each button that submits the form."""


def read_forms(html: str) -> list[Form]:
    """List all forms of a page, in order."""
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
        self.option: dict[str, str] | None = None
        self.area = ""
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.form = Form(action=said.get("action", ""))
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag == "input":
            self._input(self.form, said.get("type", "text").lower(), said)
        elif tag == "button" and said.get("type", "submit") == "submit":
            self.form.buttons.append((said.get("name", ""), said.get("value", "")))
        elif tag == "select":
            self.select = said.get("name", "")
        elif tag == "option":
            self._end_option()
            self.option, self.text = said, ""
        elif tag == "textarea":
            self.area, self.text = said.get("name", ""), ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag in ("option", "select"):
            self._end_option()
        elif tag == "textarea" and self.form is not None:
            self.form.fields[self.area] = self.text.removeprefix("\n").replace("\n", "\r\n")
        elif tag == "form":
            self.form = None

    def _input(self, form: Form, kind: str, said: dict[str, str]) -> None:
        name, value = said.get("name", ""), said.get("value", "")
        if kind == "submit":
            form.buttons.append((name, value))
        elif kind == "radio":
            self._choice(form, name, value, chosen="checked" in said)
        elif kind == "checkbox":
            if "checked" in said:
                form.fields[name] = value or "on"
        elif kind not in ("button", "image", "reset", "file"):
            form.fields[name] = value

    def _end_option(self) -> None:
        if self.option is not None and self.form is not None:
            value = self.option.get("value", self.text.strip())
            first = self.select not in self.form.options
            self._choice(self.form, self.select, value, chosen=first or "selected" in self.option)
        self.option = None

    def _choice(self, form: Form, name: str, value: str, *, chosen: bool) -> None:
        form.options.setdefault(name, []).append(value)
        if chosen:
            form.fields[name] = value
