"""Serve the pages of the documentation that are installed with the fake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockserver.documentation import markdown
from mockserver.documentation.pages import INDEX, find, pages
from mockserver.web.page import PageRoutes

if TYPE_CHECKING:
    from werkzeug import Response

    from mockserver.web.page import PageContext

routes = PageRoutes()


@routes.get("/docs")
@routes.get("/docs/<path:name>")
def show_documentation(page: PageContext, name: str = INDEX) -> Response:
    """Show a page of the documentation, or name the page nearest to what was asked for."""
    try:
        text = find(name)
    except LookupError as problem:
        return page.problem(str(problem.args[0]), 404)
    name = name.removesuffix(".md").strip("/")
    content = markdown.to_html(text, name, pages().__contains__)
    return page.render("documentation.html", content=content, title=pages()[name], pages=pages(), current=name)
