"""Describe a planned fault in a sentence, as fixture code and as a request."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any, NamedTuple

from mockserver.faults.effects import Fail
from mockserver.model.redaction import redact_text, redact_value, truncate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mockserver.faults.fault import Fault

LONGEST = 80
"""The most characters of a value that a sentence quotes."""


class Recipe(NamedTuple):
    """An example of a fault that applications should survive."""

    title: str
    kind: str
    arguments: Mapping[str, str]


RECIPES = (
    Recipe("Too many requests, and then not", "fail", {"target": "*", "error": "rate_limited", "times": "1"}),
    Recipe("Pinterest is down, or a proxy is", "html", {"target": "*", "status": "502"}),
    Recipe("One call in ten fails", "fail", {"target": "*", "error": "server_error", "probability": "0.1"}),
    Recipe("A slow day", "delay", {"target": "*", "seconds": "0.1 2"}),
    Recipe("A time-out", "delay", {"target": "*", "seconds": "40"}),
    Recipe(
        "Cut off: was the Pin made? Yes",
        "disconnect",
        {"target": "pins/create", "times": "1", "takes_effect": "true"},
    ),
    Recipe(
        "Cut off: was the Pin made? No",
        "disconnect",
        {"target": "pins/create", "times": "1", "takes_effect": "false"},
    ),
    Recipe("The second page fails", "fail", {"target": "pins/list", "error": "server_error", "after": "1"}),
    Recipe("Half of the JSON", "malformed", {"target": "pins/get"}),
    Recipe("A field that nobody knew", "patch", {"target": "user_account/get", "changes": '{"new_field": 1}'}),
    Recipe(
        "The storage of uploads is busy",
        "fail",
        {"target": "media/upload", "error": "storage_slow_down", "times": "1"},
    ),
    Recipe("Blocked as spam", "fail", {"target": "pins/create", "error": "spam_blocked"}),
    Recipe("A forged state", "redirect", {"how": "wrong_state"}),
    Recipe("Access is denied", "redirect", {"how": "denied"}),
)


def sentence(fault: Fault) -> str:
    """Say in a sentence what a fault will do.

    For example: "After 1 call that passes, each of the next 2 calls of pins/create by mika fails with ...".
    """
    which = "every call" if fault.times is None else "the next call" if fault.times == 1 else _next(fault.times)
    if fault.after:
        passing = "1 call that passes" if fault.after == 1 else f"{fault.after} calls that pass"
        which = f"after {passing}, {which}"
    if fault.probability < 1:
        which = f"{which}, with a probability of {fault.probability:g},"
    parts = [which, _target(fault.target), *_conditions(fault), _effect(fault)]
    text = " ".join(part for part in parts if part)
    return f"{text[0].upper()}{text[1:]}. {_consequence(fault)}".strip()


def python(kind: str, arguments: Mapping[str, Any]) -> str:
    """Write the line of a test that plans the fault."""
    given = dict(arguments)
    first = [_literal(given.pop(name)) for name in FIRST.get(kind, ("target",)) if name in given]
    named = [f"{name}={_literal(value)}" for name, value in given.items()]
    return f"pinterest_faults.{kind}({', '.join([*first, *named])})"


def curl(kind: str, arguments: Mapping[str, Any], origin: str) -> str:
    """Write the line of a shell that plans the fault."""
    body = json.dumps(dict(arguments), ensure_ascii=False)
    url = f"{origin}/_mock/faults/{kind}"
    return f"curl {shlex.quote(url)} \\\n  -H 'Content-Type: application/json' \\\n  -d {shlex.quote(body)}"


FIRST = {
    "fail": ("target", "error"),
    "delay": ("target", "seconds"),
    "slow": ("target", "seconds"),
    "patch": ("target", "changes"),
    "redirect": ("how",),
}
"""Positional arguments of the fixture's methods; the others take `target` alone."""


def _literal(value: Any) -> str:
    """Write a value as a Python literal, with the quotes that formatters give it."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_literal(name)}: {_literal(part)}' for name, part in value.items())}}}"
    if isinstance(value, (list, tuple)):
        inside = ", ".join(map(_literal, value))
        return f"({inside})" if len(value) == 2 and all(isinstance(part, float) for part in value) else f"[{inside}]"
    return f"{value:g}" if isinstance(value, float) else repr(value)


def _next(times: int) -> str:
    return f"each of the next {times} calls"


def _target(target: str) -> str:
    if target == "*":
        return ""
    if target.startswith("/"):
        return f"to {target}"
    return f"of any operation like {target}" if "*" in target else f"of {target}"


def _conditions(fault: Fault) -> list[str]:
    said = [
        f"{name}={truncate(json.dumps(value), LONGEST)}" for name, value in redact_value(fault.fields or {}).items()
    ]
    headers = [
        f"{name}: {truncate(redact_text(value), LONGEST)}" for name, value in (fault.request_headers or {}).items()
    ]
    return [
        f"by {fault.user}" if fault.user else "",
        f"through app {fault.app}" if fault.app else "",
        f"that says {' and '.join(said)}" if said else "",
        f"with the header {' and '.join(headers)}" if headers else "",
    ]


def _effect(fault: Fault) -> str:
    effect = fault.effect
    if isinstance(effect, Fail):
        code = getattr(effect.error, "code", None)
        return f"fails with {effect.error.name}: {effect.error.status}{f', code {code}' if code is not None else ''}"
    return truncate(str(effect), 300)


def _consequence(fault: Fault) -> str:
    if fault.effect.kind == "redirect":
        return ""
    return "What it asks is done all the same." if fault.takes_effect else "What it asks is not done."
