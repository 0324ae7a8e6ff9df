"""What a form has before anybody types, as a browser would send it."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fake.web.conftest import Page


class Form:
    """One `<form>`, by its fields."""

    def __init__(self, action: str, attributes: dict[str, str | None]) -> None:
        self.action = action
        self.attributes = attributes
        self.fields: dict[str, str] = {}


class _Forms(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._inside = False
        self._select: str | None = None
        self._text: str | None = None
        self._option_is_text = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self.forms.append(Form(given.get("action") or "", given))
            self._inside = True
        elif self._inside:
            self._field(tag, given)

    def _field(self, tag: str, given: dict[str, str | None]) -> None:
        fields, name = self.forms[-1].fields, given.get("name")
        if tag == "select":
            self._select = name
        elif tag == "option" and self._select and ("selected" in given or self._select not in fields):
            self._option_is_text = "value" not in given
            fields[self._select] = given.get("value") or ""
        elif tag == "option":
            self._option_is_text = False
        elif name and tag == "textarea":
            self._text = name
            fields[name] = ""
        elif name and tag == "input" and (given.get("type") not in ("checkbox", "radio") or "checked" in given):
            fields[name] = given.get("value") or ""

    def handle_data(self, data: str) -> None:
        if self._text:
            self.forms[-1].fields[self._text] += data
        elif self._select and self._option_is_text:
            self.forms[-1].fields[self._select] = data
            self._option_is_text = False

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._text:
            fields = self.forms[-1].fields
            fields[self._text] = fields[self._text].removeprefix("\n")
            self._text = None
        elif tag == "select":
            self._select = None
        elif tag == "form":
            self._inside = False


def forms_of(page: Page) -> list[Form]:
    """All forms of a page."""
    return _Forms(page.reply.text).forms


def form_of(page: Page, form_id: str) -> dict[str, str]:
    """The fields of the form with an id."""
    (found,) = (form for form in forms_of(page) if form.attributes.get("id") == form_id)
    return found.fields
