"""The pages have a form for every control, made from its signature, and a page for whatever controls read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.control import signatures
from mockserver.control.api import CONTROLS
from mockserver.web.control_forms import fields_of
from mockserver.web.dashboard.controls import READ_AT

if TYPE_CHECKING:
    from mockserver import PinterestMock
    from tests.fake.web.conftest import Browser

KEYS = {f"{row.method} {row.path}": row for row in CONTROLS}
GROUPS = sorted({row.path.split("/")[1] for row in CONTROLS})
OTHERS = {"POST /behaviours"}
"""Those whose arguments have no names of their own: the settings page has a form for each."""


def forms(browser: Browser, path: str) -> set[str]:
    fields = browser.get(path).attributes("input")
    return {str(field["value"]) for field in fields if field.get("name") == "control"}


def test_each_has_a_form_or_a_page(browser: Browser) -> None:
    found = {form for group in GROUPS for form in forms(browser, f"/controls?group={group}")}
    assert found | READ_AT.keys() | OTHERS >= KEYS.keys()
    assert KEYS.keys() >= READ_AT.keys()


@pytest.mark.parametrize("path", sorted({*READ_AT.values()}))
def test_the_pages_are_there(browser: Browser, path: str) -> None:
    assert browser.get(path).status in (200, 303)


@pytest.mark.parametrize("key", KEYS)
def test_a_form_asks_for_each_argument(key: str) -> None:
    wanted, _ = signatures.arguments(KEYS[key].function)
    assert {field.name for field in fields_of(key)} == wanted.keys()
    assert {field.name for field in fields_of(key) if field.required} == {
        name for name, argument in wanted.items() if argument.required
    }


@pytest.mark.parametrize(
    ("control", "fields", "planned"),
    [
        ("POST /faults/delay", {"seconds": "0.1 2"}, "boards/list is answered after 0.1 to 2 seconds"),
        ("POST /faults/delay", {"seconds": "3"}, "boards/list is answered after 3 seconds"),
        ("POST /faults/answer", {"body": '{"code": 0}'}, "boards/list is answered with 200"),
        ("POST /faults/patch", {"changes": '{"a": 1}'}, 'boards/list is answered with {"a": 1} instead'),
        ("POST /faults/html", {"times": "2", "takes_effect": "true"}, "(twice, taking effect)"),
        ("POST /faults/fail", {"error": "rate_limited", "fields": '{"name": "x"}'}, "(with name='x')"),
    ],
)
def test_what_is_typed_is_read_as_what_the_control_takes(
    mock: PinterestMock, browser: Browser, control: str, fields: dict[str, str], planned: str
) -> None:
    browser.submit("/", control=control, target="boards/list", **fields)
    (fault,) = mock.faults.planned
    assert planned in str(fault)


def test_lists_are_typed_a_line_each(mock: PinterestMock, browser: Browser) -> None:
    browser.submit("/", control="POST /boards", name="Ideas", sections="Now\r\nSome day")
    assert {section.name for section in mock.store.production.sections} >= {"Now", "Some day"}


@pytest.mark.parametrize(
    ("control", "fields", "wrong"),
    [
        ("POST /users", {"username": "1234"}, "username"),
        ("POST /boards", {"name": "x", "owner": "nobody"}, "owner"),
        ("POST /faults/fail", {"target": "boards/list", "error": "oops"}, "error"),
        ("POST /faults/fail", {"target": "boards/lisp", "error": "server_error"}, "target"),
        ("POST /faults/slow", {"target": "*", "seconds": "soon"}, "seconds"),
        ("POST /faults/html", {"target": "*", "status": "9"}, "status"),
        ("POST /tokens", {"scopes": "boards:reed"}, "scopes"),
        ("POST /clock/set", {"moment": ""}, "moment"),
        ("POST /clock/advance", {"days": "soon"}, "days"),
    ],
)
def test_a_mistake_stands_at_its_field_with_what_was_typed(
    browser: Browser, control: str, fields: dict[str, str], wrong: str
) -> None:
    back = f"/controls?group={KEYS[control].path.split('/')[1]}"
    page = browser.send("/", control=control, back=back, **fields)
    assert page.status == 400
    (field,) = [one for tag in ("input", "select", "textarea") for one in page.attributes(tag) if "aria-invalid" in one]
    assert field["name"] == wrong
    assert "autofocus" in field
    assert f'id="{field["aria-describedby"]}"' in page.reply.text
    if field.get("value") is not None:
        assert field["value"] == fields.get(wrong, "")


def test_worlds_are_dropped_after_one_question(mock: PinterestMock, browser: Browser) -> None:
    mock.worlds.add("worker-3")
    page = browser.get("/controls?group=worlds")
    assert "The world worker-3 is dropped with all that is in it." in page.text
    browser.submit("/", control="DELETE /worlds/{name}", name="worker-3", back="/controls")
    assert not list(mock.worlds)
