"""Write what `pinterest-mock behaviours` prints."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from mockserver.model.behaviour import alternatives, choices, fixed_choices

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 110
INTRODUCTION = """\
Pinterest's behaviour is not known everywhere. There the mock has chosen, and can be told to choose otherwise:

    pinterest-mock --behaviour code_lifetime=5          @pytest.mark.pinterest(behaviour={"code_lifetime": 5})
    mock.behave(code_lifetime=5)                        PinterestMock(behaviour={"code_lifetime": 5})
    curl http://127.0.0.1:8642/_mock/behaviours -H 'Content-Type: application/json' -d '{"code_lifetime": 5}'
"""
FIXED = "These choices are fixed:"


def behaviours_report() -> str:
    """List every behaviour with its default and the reason for it, then the choices that cannot be switched."""
    lines = [*INTRODUCTION.splitlines(), "", *row(("BEHAVIOUR", 27), ("DEFAULT", 19), ("", 6), text="")]
    for choice in choices():
        others = " or ".join(shown(other) for other in alternatives(choice.name) if other != choice.default)
        default = shown(choice.default) + (f" (or {others})" if others else "")
        lines += row((choice.name, 27), (default, 19), (choice.question, 6), text=choice.why)
    lines += ["", FIXED, ""]
    for fixed in fixed_choices():
        lines += row((fixed.question, 6), text=f"{fixed.choice} {fixed.why}")
    return "\n".join(line.rstrip() for line in lines)


def row(*cells: tuple[str, int], text: str) -> Iterator[str]:
    """Write cells of fixed widths, and beside them a text that wraps in its own column."""
    begin = "".join(f"{cell:<{width}}" for cell, width in cells)
    wrapper = textwrap.TextWrapper(
        WIDTH, initial_indent=begin, subsequent_indent=" " * len(begin), break_on_hyphens=False, break_long_words=False
    )
    yield from wrapper.wrap(text) or [begin]


def shown(value: object) -> str:
    """Return a value as the command line writes it."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).lower()
