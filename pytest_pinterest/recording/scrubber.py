"""Replace what is secret or personal in a conversation, so that it stays consistent."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mockserver.contract.description import contract
from mockserver.drift.shape import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

ANYTHING = "*"
"""Stands in a recorded request for any value of the test's own."""
PLAIN = re.compile(
    r"""
    \d{4}-\d\d-\d\d ([T\ ]\d\d:\d\d[\d:.]* (Z|[+-]\d\d:?\d\d)?)?  # a date or a time
    | -?\d{1,4}(\.\d+)? | true | false | null | \d{2,4}x\d{0,4} | \#[0-9a-fA-F]{6}
    """,
    re.VERBOSE,
)
"""Matches values that are not personal: times, small numbers, sizes of pictures and colours."""
DIGITS = re.compile(r"\d{5,}")
IN_A_MESSAGE = re.compile(r"'[^']*'|\"[^\"]*\"|\w+://\S+|\S+@\S+|\d{5,}")
"""Matches parts of an error's message that may come from the request."""
PINTERESTS = ("pinterest.com", "pinimg.com")
ELSEWHERE = "recorded.invalid"
"""Replaces every host that is not Pinterest's; RFC 2606 reserves the domain, so it leads nowhere."""


class Scrubber:
    """Replaces every value that may be personal, and the same value always by the same one.

    Enumerated values of Pinterest's description, numbers that are not ids, times, sizes, colours, `true`, `false` and
    null stay unchanged. Every other text is replaced by the name of its field and a number, such as `title_3`, and an
    id by another one with as many digits. The numbers are assigned in order, so they reveal nothing.
    """

    def __init__(self) -> None:
        self._instead: dict[str, str] = {}
        self._sent: set[str] = set()
        self._counts: Counter[str] = Counter()

    def sent(self, value: Any) -> None:
        """Remember the texts of a request, for the message of an error may repeat them."""
        if isinstance(value, (dict, list)):
            for part in value.values() if isinstance(value, dict) else value:
                self.sent(part)
        elif isinstance(value, str):
            self._sent.add(value)

    def answer(self, value: Any, name: str = "") -> Any:
        """Return the value of a field in an answer, with what may be somebody's replaced."""
        if isinstance(value, dict):
            is_error = isinstance(value.get("code"), int)
            return {
                self._key(key): self._message(part)
                if is_error and key == "message" and isinstance(part, str)
                else self.answer(part, key if NAME.fullmatch(key) else name)
                for key, part in value.items()
            }
        if isinstance(value, list):
            return [self.answer(part, name) for part in value]
        if isinstance(value, int) and not isinstance(value, bool) and re.search(r"(^|_)ids?$", name):
            return int(self._replaced(str(value), name)) if DIGITS.fullmatch(str(value)) else value
        return self._replaced(value, name) if isinstance(value, str) else value

    def asked(self, text: str) -> str:
        """Return a value of a request as an answer before has renamed it, or else as `ANYTHING`."""
        parts = [part if _is_public(part) else self._instead.get(part, ANYTHING) for part in text.split(",")]
        return self._instead.get(text) or (ANYTHING if ANYTHING in parts else ",".join(parts))

    def _key(self, key: str) -> str:
        return key if NAME.fullmatch(key) else self._replaced(key, "key")

    def _replaced(self, text: str, name: str) -> str:
        if _is_public(text):
            return text
        if text not in self._instead:
            self._instead[text] = self._new(text, name or "text")
        return self._instead[text]

    def _new(self, text: str, name: str) -> str:
        kind = "" if DIGITS.fullmatch(text) else name  # ids are counted together, to stay unique
        self._counts[kind] += 1
        if not kind:
            return str(10 ** (len(text) - 1) + self._counts[kind])
        new = f"{name}_{self._counts[kind]}"
        if re.match(r"https?://", text):
            host = _host(text)
            known = next((f"{host}/" for own in PINTERESTS if host == own or host.endswith(f".{own}")), ELSEWHERE + "/")
            return f"https://{known}{new}"
        return f"{new}@{ELSEWHERE}" if re.fullmatch(r"[^@\s]+@[^@\s]+", text) else new

    def _message(self, text: str) -> str:
        """Return the words of an error, without what they repeat of a request or an answer."""
        if text in _public_words():
            return text
        for seen in sorted({*self._instead, *self._sent}, key=len, reverse=True):
            if len(seen) > 2 and not _is_public(seen):
                text = text.replace(seen, self._instead.get(seen, ANYTHING))
        return IN_A_MESSAGE.sub(lambda found: self._quoted(found[0]), text)

    def _quoted(self, found: str) -> str:
        inner = found.strip("'\"")
        known = inner in self._instead.values() or _is_public(inner)
        return found if known else found.replace(inner, ANYTHING) if inner else found


def _is_public(text: str) -> bool:
    return not text or text in _public_words() or PLAIN.fullmatch(text) is not None


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


@cache
def _public_words() -> frozenset[str]:
    """List all words of Pinterest's own description: its enumerations, and the texts of documented errors."""
    known = contract()
    words = set(_enumerated(list(known.schemas.values())))
    for operation in known.operations():
        words.update(error.message for error in operation.errors)
        parts = [parameter.schema for parameter in operation.parameters]
        words.update(_enumerated([*parts, operation.body, *operation.answers.values()]))
    return frozenset(words)


def _enumerated(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        yield from (word for word in part.get("enum", ()) if isinstance(word, str))
        for inner in part.values():
            yield from _enumerated(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _enumerated(inner)
