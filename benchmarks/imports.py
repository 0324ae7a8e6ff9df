"""Measure what importing the client costs, and write `benchmarks/imports.md`: `python -m benchmarks.imports`.

The figure is the least processor time of several fresh interpreters, because other work on the machine only adds to it
and shows in the yardstick, too: the import of the HTTP library, which the client does with the first call.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from benchmarks.measuring import circumstances, printed_by, publish, words_of

RESULTS = Path(__file__).with_name("imports.md")
REPEATED = 15
IMPORT = "from pinterest_v5 import Api"
API = f"{IMPORT}; api = Api(access_token='pina_1')"


class Step(NamedTuple):
    """Code that a program runs once."""

    label: str
    code: str
    before: str = ""
    goal: float | None = None
    """The most milliseconds that the step may take; None for no goal."""


def borrowed() -> str:
    """Write the import of what the client takes from the standard library."""
    loaded = words_of(f"import sys; before = {{*sys.modules}}; {IMPORT}; print(*(sys.modules.keys() - before))")
    return "import " + ", ".join(name for name in loaded if not name.startswith("pinterest_v5"))


STEPS = [
    Step("`import httpx`, the yardstick", "import httpx"),
    Step("`import pinterest_v5`", "import pinterest_v5", goal=30),
    Step(f"`{IMPORT}`", IMPORT),
    Step("of that, the client itself without the standard library", IMPORT, before=borrowed(), goal=30),
    Step("first `api.campaigns`", "api.campaigns", before=API, goal=3),
]


def cost(step: Step) -> float:
    """Measure a step in milliseconds of the processor."""
    script = f"import time; {step.before}\nstart = time.process_time(); {step.code}; print(time.process_time() - start)"
    return min(printed_by(script) for _ in range(REPEATED)) * 1e3


def report() -> str:
    costs = [cost(step) for step in STEPS]
    rows = [
        f"| {step.label} | {ms:.1f} ms | {ms / costs[0]:.3f} | {f'{step.goal} ms' if step.goal else ''}"
        f" | {('yes' if ms < step.goal else 'no') if step.goal else ''} |"
        for step, ms in zip(STEPS, costs, strict=True)
    ]
    return "\n".join(
        [
            "# What importing the client costs",
            "",
            circumstances("httpx"),
            f"the least of {REPEATED} runs. `python -m benchmarks.imports` writes this file.",
            "",
            "| What | processor | of httpx | less than | reached |",
            "|---|---:|---:|---:|---|",
            *rows,
            "",
        ]
    )


if __name__ == "__main__":
    publish(report(), RESULTS)
