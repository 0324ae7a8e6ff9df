"""Sphinx's configuration for the documentation site: `make docs`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pytest_pinterest.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

project = "pytest-pinterest"
author = "The pytest-pinterest developers"
copyright = author  # noqa: A001 - the name that Sphinx reads
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
exclude_patterns = ["screenshots"]

myst_heading_anchors = 3
default_role = "code"
autodoc_member_order = "bysource"
add_module_names = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

html_theme = "furo"
html_title = f"pytest-pinterest {version}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_theme_options = {
    "source_repository": "https://github.com/pytest-pinterest/pytest-pinterest/",
    "source_branch": "main",
    "source_directory": "docs/",
}

CELL = re.compile(r"<td>.*?</td>", re.DOTALL)
TEXT = re.compile(r"(?<=>)[^<]+(?=<)")
SECTIONS = ("Args:", "Raises:", "Returns:", "Yields:")


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", read_as_people_do, priority=400)  # before napoleon
    app.connect("autodoc-process-signature", show_what_a_method_returns)
    app.connect("html-page-context", let_code_in_tables_wrap)


def let_code_in_tables_wrap(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Mark where a path or a call in a cell may be broken; what is copied from there stays as it is."""
    context["body"] = CELL.sub(lambda cell: TEXT.sub(_breakable, cell[0]), context.get("body", ""))


def _breakable(text: re.Match[str]) -> str:
    return re.sub(r"(?<=[/_.,(=])(?=[\w{])", "<wbr>", text[0])


def show_what_a_method_returns(
    app: Sphinx, what: str, name: str, obj: object, options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Name what `Api` returns, and not the unperformed call, which an endpoint is written as."""
    return signature, returns and re.sub(r"^(?:Flow|Call)\[(.*)\]$", r"\1", returns)


def read_as_people_do(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Make reStructuredText of a docstring, in which an indented paragraph is code."""
    lines[:] = _code_marked(lines)


def _code_marked(lines: list[str]) -> Iterator[str]:
    paragraph, after_blank, in_code = "", False, False
    for line in lines:
        if line and not line.startswith(" "):
            paragraph, in_code = line, False
        elif line and after_blank and paragraph and not in_code and not paragraph.endswith(SECTIONS):
            in_code = True
            yield from ("::", "")
        after_blank = not line
        yield line
