"""Write what `pinterest-mock behaviours` prints."""

from __future__ import annotations

import textwrap

from mockserver.model.behaviour import alternatives, choices, fixed_choices

WIDTH, INDENT = 100, "    "
FACT_COLUMN = 60
"""The column in which the facts stand beside the names."""
INTRODUCTION = """\
Pinterest's behaviour is not known everywhere. There the mock has chosen, and can be told to choose otherwise:

    pinterest-mock --behaviour code_lifetime=5          @pytest.mark.pinterest(behaviour={"code_lifetime": 5})
    mock.behave(code_lifetime=5)                        PinterestMock(behaviour={"code_lifetime": 5})
    curl http://127.0.0.1:8642/_mock/behaviours -H 'Content-Type: application/json' -d '{"code_lifetime": 5}'

`pinterest-mock facts Q5` says what is known about a question.
"""
FIXED = "These choices are fixed:"


def behaviours_report() -> str:
    """List every behaviour with its default and the reason for it, then the choices that cannot be switched."""
    lines = INTRODUCTION.splitlines()
    for choice in choices():
        others = " or ".join(shown(other) for other in alternatives(choice.name) if other != choice.default)
        heading = f"{choice.name}={shown(choice.default)}" + (f" (or {others})" if others else "")
        lines += ["", f"{heading:<{FACT_COLUMN}} {choice.question}", *indented(choice.why)]
    lines += ["", FIXED]
    for fixed in fixed_choices():
        lines += ["", fixed.question, *indented(f"{fixed.choice} {fixed.why}")]
    return "\n".join(lines)


def indented(text: str) -> list[str]:
    """Wrap a text below its heading."""
    return textwrap.wrap(
        text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT, break_on_hyphens=False, break_long_words=False
    )


def shown(value: object) -> str:
    """Return a value as the command line writes it."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).lower()
