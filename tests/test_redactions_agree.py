"""The client and the fake shorten the same secrets, wherever these stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mockserver.model.redaction import redact_text
from pinterest_v5.core.redact import conceal
from tests.redaction_samples import HARMLESS, SAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable

REDACTIONS = {"client": conceal, "fake": redact_text}


@pytest.mark.parametrize("redaction", REDACTIONS.values(), ids=REDACTIONS)
@pytest.mark.parametrize(("text", "secret"), [sample[1:] for sample in SAMPLES], ids=[what for what, *_ in SAMPLES])
def test_the_secret_is_shortened_and_the_rest_stays(redaction: Callable[[str], str], text: str, secret: str) -> None:
    shown = redaction(text)
    before, _, after = text.partition(secret)
    assert shown.startswith(before)
    assert shown.endswith(after)
    assert secret not in shown
    assert "…" in shown
    assert len(shown) <= len(before) + len(after) + 10


@pytest.mark.parametrize("redaction", REDACTIONS.values(), ids=REDACTIONS)
@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_not_secret_stays(redaction: Callable[[str], str], text: str) -> None:
    assert redaction(text) == text


@pytest.mark.parametrize("text", [sample[1] for sample in SAMPLES])
def test_both_show_the_same(text: str) -> None:
    assert conceal(text) == redact_text(text)
