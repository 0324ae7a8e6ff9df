"""Convert Markdown to HTML, as far as the pages of the documentation use it."""

from __future__ import annotations

import posixpath
import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Callable

FENCE = re.compile(r"```(?P<language>.*)\n(?P<text>(?:.*\n)*?)```\s*")
HEADING = re.compile(r"(?P<level>#{1,4}) (?P<text>.+)")
ITEM = re.compile(r"(?:[-*]|\d+\.) ")
ROW_ID = re.compile(r"([A-Z]+\d+[a-z]?)(?:, [A-Z]+\d+[a-z]?)*")
CODE = re.compile(r"`[^`]+`")
PATH = re.compile(r"\w+(/\w+)*")
LONG = 30
"""Length in characters above which a name may be broken over lines."""
PUT_ASIDE = "\0"
INLINE = re.compile(
    r"(?P<picture>!\[(?P<alt>[^\]]*)\]\([^)\0]*\))|\[(?P<label>(?:[^\[\]]|\[[^\]]*\])+)\]\((?P<target>[^)\s\0]+)\)"
    r"|\*\*(?P<strong>.+?)\*\*|(?<!\w)\*(?P<emphasis>[^*\s][^*]*?)\*(?!\w)"
)


def to_html(text: str, page: str, known: Callable[[str], bool]) -> Markup:
    """Return a page as HTML; links to pages that are not `known` remain as text.

    Pictures do not travel along: their descriptions stand in for them. Directives for the site's builder are left out.
    """
    return Markup("\n").join(_Page(page, known).block(part) for part in _parts(text))


def _parts(text: str) -> list[str]:
    """Split a page into paragraphs, tables, lists and fenced blocks; a fenced block stays whole."""
    parts, at = [], 0
    for fence in FENCE.finditer(text):
        parts += [*re.split(r"\n\s*\n", text[at : fence.start()]), fence[0]]
        at = fence.end()
    return [part.strip("\n") for part in [*parts, *re.split(r"\n\s*\n", text[at:])] if part.strip()]


class _Page:
    def __init__(self, name: str, known: Callable[[str], bool]) -> None:
        self._name = name
        self._known = known

    def block(self, text: str) -> Markup:
        if fence := FENCE.fullmatch(text + "\n"):
            directive = fence["language"].startswith("{")
            return Markup() if directive else Markup("<pre>{}</pre>").format(fence["text"])
        if heading := HEADING.fullmatch(text):
            level, title = len(heading["level"]), heading["text"]
            slug = re.sub(r"[^\w]+", "-", title.lower()).strip("-")
            return Markup('<h{0} id="{1}">{2}</h{0}>').format(level, slug, self.inline(title))
        lines = text.splitlines()
        if HEADING.fullmatch(lines[0]):
            return self.block(lines[0]) + self.block("\n".join(lines[1:]))
        if lines[0].startswith("|") and len(lines) > 1:
            return self.table(lines)
        if ITEM.match(lines[0]):
            return self.items(text)
        return Markup("<p>{}</p>").format(self.inline(" ".join(lines)))

    def items(self, text: str) -> Markup:
        tag = "ol" if text[0].isdigit() else "ul"
        found = re.split(rf"^(?={ITEM.pattern})", text, flags=re.MULTILINE)
        rows = (self.inline(" ".join(ITEM.sub("", item, count=1).split())) for item in found if item)
        return Markup("<{0}>{1}</{0}>").format(tag, Markup().join(Markup("<li>{}</li>").format(row) for row in rows))

    def table(self, lines: list[str]) -> Markup:
        head, _, *body = ([cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1])] for line in lines)
        rows = [self.row("th", head), *(self.row("td", cells) for cells in body)]
        return Markup('<div class="scroll"><table>{}</table></div>').format(Markup().join(rows))

    def row(self, tag: str, cells: list[str]) -> Markup:
        named = ROW_ID.fullmatch(cells[0])
        anchor = Markup(' id="{}"').format(named[1]) if named else ""
        texts = (_breakable(cell) if PATH.fullmatch(cell) else self.inline(cell.replace("\\|", "|")) for cell in cells)
        inside = (Markup("<{0}>{1}</{0}>").format(tag, text) for text in texts)
        return Markup("<tr{}>{}</tr>").format(anchor, Markup().join(inside))

    def inline(self, text: str) -> Markup:
        """Convert the marks inside a block; code is put aside first, for nothing in it is a mark.

        Code may stand in a label or in bold letters.
        """
        codes = [Markup("<code>{}</code>").format(_breakable(code[1:-1])) for code in CODE.findall(text)]
        pieces = self.marked(CODE.sub(PUT_ASIDE, text)).split(PUT_ASIDE)
        return Markup().join(part for pair in zip_longest(pieces, codes, fillvalue=Markup()) for part in pair)

    def marked(self, text: str) -> Markup:
        html, at = Markup(), 0
        for found in INLINE.finditer(text):
            html += escape(text[at : found.start()]) + self.span(found)
            at = found.end()
        return html + escape(text[at:])

    def span(self, found: re.Match[str]) -> Markup:
        if found["picture"]:
            return Markup("<em>(Picture: {})</em>").format(found["alt"])
        if found["strong"]:
            return Markup("<strong>{}</strong>").format(self.marked(found["strong"]))
        if found["emphasis"]:
            return Markup("<em>{}</em>").format(self.marked(found["emphasis"]))
        label, target = self.marked(found["label"]), self.resolve(found["target"])
        return label if target is None else Markup('<a href="{}">{}</a>').format(target, label)

    def resolve(self, target: str) -> str | None:
        """Return the address of a link's target on the fake; None for a target that is not installed along."""
        if target.startswith(("https://", "http://", "#")):
            return target
        path, _, anchor = target.partition("#")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(self._name), path.removesuffix(".md")))
        if not path.endswith(".md") or not self._known(name):
            return None
        return f"/docs/{name}" + (f"#{anchor}" if anchor else "")


def _breakable(code: str) -> Markup:
    """Let a path wrap after each of its slashes, and a long name after each underscore."""
    ends = r"(?<=[/_])(?=\w{3}|{)" if len(code) > LONG else r"(?<=/)(?=\w{3}|{)"
    return Markup("<wbr>").join(map(escape, re.split(ends, code)))
