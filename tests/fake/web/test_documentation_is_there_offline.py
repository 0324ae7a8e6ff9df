"""The documentation travels along: the fake serves it at `/docs`, and the command prints it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.test import Client

from mockserver import PinterestMock
from mockserver.cli.main import main
from mockserver.documentation import facts, markdown
from mockserver.documentation.pages import pages, read

TAGS = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "pre",
    "code",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "th",
    "td",
    "div",
    "a",
    "em",
    "strong",
}


class Read(HTMLParser):
    """What a browser makes of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def http() -> Client:
    return Client(PinterestMock())


def html_of(text: str, page: str = "index") -> Read:
    return Read(markdown.to_html(text, page, pages().__contains__))


@pytest.mark.parametrize("name", list(pages()))
def test_every_page_is_served_and_every_link_on_it_leads_somewhere(http: Client, name: str) -> None:
    answer = http.get(f"/docs/{name}")
    assert answer.status_code == 200
    page = Read(answer.text)
    assert pages()[name] in page.text
    for link in page.links:
        if link.startswith("/docs/"):
            assert link.partition("#")[0].removeprefix("/docs/") in pages()


def test_the_index_is_at_its_root(http: Client) -> None:
    root, index = (
        http.get(path).text.partition("<article")[2].partition("</article>")[0] for path in ("/docs", "/docs/index")
    )
    assert root == index != ""


def test_a_page_that_is_not_there_is_404_and_names_the_nearest(http: Client) -> None:
    answer = http.get("/docs/fixtuers")
    assert answer.status_code == 404
    assert "Did you mean &#39;fixtures&#39;?" in answer.text


@pytest.mark.parametrize("path", ["../pyproject", "..%2f..%2fpyproject", "/etc/passwd", "howto", "screenshots/app.png"])
def test_nothing_else_is_served(http: Client, path: str) -> None:
    assert http.get(f"/docs/{path}").status_code == 404


def test_without_controls_it_is_left_out() -> None:
    assert Client(PinterestMock(control=False)).get("/docs").status_code == 404


@given(st.text(alphabet="ab <>&\"'`*[]()!|#-\n.1_{}:/"))
def test_whatever_is_written_becomes_nothing_but_text(text: str) -> None:
    assert html_of(text).tags <= TAGS


@given(st.text(alphabet="ab <>&\"'*[]()!|#-\n.1", min_size=1))
def test_code_is_shown_as_it_is(text: str) -> None:
    assert html_of(f"```python\n{text}\n```").text == f"{text}\n"


@pytest.mark.parametrize(
    ("target", "link"),
    [
        ("../fixtures.md", "/docs/fixtures"),
        ("live.md", "/docs/howto/live"),
        ("../facts.md#places", "/docs/facts#places"),
        ("https://example.com/", "https://example.com/"),
        ("../reference/client.md", None),
        ("../../LICENSE", None),
        ("javascript:alert", None),
    ],
)
def test_links_lead_to_pages_that_travel_along_or_out(target: str, link: str | None) -> None:
    page = html_of(f"[There]({target})", "howto/ci")
    assert page.links == ([] if link is None else [link])
    assert page.text == "There"


def test_code_may_stand_in_a_label_and_in_bold_letters() -> None:
    html = str(markdown.to_html("**One `a*b*` two** and [`live`](live.md)", "howto/ci", pages().__contains__))
    assert html == (
        '<p><strong>One <code>a*b*</code> two</strong> and <a href="/docs/howto/live"><code>live</code></a></p>'
    )


def test_a_table_of_facts_can_be_linked_to_by_id() -> None:
    assert '<tr id="TE2">' in markdown.to_html("| id | fact |\n|---|---|\n| TE2 | `a \\| b` |", "facts", bool)


def test_the_command_lists_and_prints_pages() -> None:
    run = CliRunner().invoke
    assert set(re.findall(r"^(\S+)  ", run(main, ["docs"]).output, re.MULTILINE)) == set(pages())
    assert run(main, ["docs", "howto/ci.md"]).output.startswith("# Run it in CI")
    wrong = run(main, ["docs", "fixtuers"])
    assert (wrong.exit_code, "Did you mean 'fixtures'?" in wrong.output) == (2, True)


def test_the_command_says_what_a_fact_means_and_how_sure_it_is() -> None:
    run = CliRunner().invoke
    assert "code 283. (seen)" in run(main, ["facts", "te2"]).output
    assert "(chosen)" in run(main, ["facts", "Q7"]).output
    wrong = run(main, ["facts", "TE99"])
    assert (wrong.exit_code, "There is no fact 'TE99'" in wrong.output) == (2, True)


@pytest.mark.parametrize("page", facts.PAGES)
def test_every_row_of_the_pages_is_a_fact(page: str) -> None:
    rows = re.findall(r"^\| ([A-Z]+\d.*?) \|", read(page), re.MULTILINE)
    listed = {name for row in rows for name in row.split(", ")}
    assert listed <= facts.facts().keys()
    assert len(listed) > 50
