"""The review of ads, whose outcome a test decides instead of Pinterest's reviewers (AD9)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

from mockserver.model import validation
from mockserver.model.entity_paths import of_ad_account

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mockserver.model.records import Entity
    from mockserver.model.store import Environment
    from mockserver.state.state import State

Verdict = Literal["APPROVED", "PENDING", "REJECTED"]


def review_ad(
    mock: State, ad_id: str, verdict: Verdict, reasons: Iterable[str] = (), labels: Iterable[str] = ()
) -> None:
    """Decide the review of an ad, whatever was decided before (AD9).

    `reasons` are Pinterest's codes and `labels` its texts for an ad that is rejected; `PENDING` leaves the decision to
    the clock again. Raises LookupError if there is no such ad.
    """
    validation.require_choice("verdict", verdict, get_args(Verdict))
    chosen = {"rejected_reasons": list(reasons), "rejection_labels": list(labels)}
    if verdict != "REJECTED" and any(chosen.values()):
        raise ValueError(f"Only an ad that is rejected has reasons and labels, not one that is {verdict}.")
    for reason in chosen["rejected_reasons"]:
        validation.require_choice("a reason", reason, _reasons())
    with mock.store.transaction():
        ad, environment = _ad(mock, ad_id)
        environment.entities.put(replace(ad, fields={**ad.fields, **chosen, "review_status": verdict}))


def _ad(mock: State, ad_id: str) -> tuple[Entity, Environment]:
    for environment in (mock.store.production, mock.store.sandbox):
        for account in environment.ad_accounts:
            found = environment.entities.get(f"{of_ad_account(account.id, 'ads')}/{ad_id}")
            if found is not None:
                return found, environment
    raise LookupError(f"The mock knows no ad {ad_id!r}.")


def _reasons() -> list[str]:
    """List Pinterest's codes for a rejection."""
    from mockserver.contract.description import contract
    from mockserver.contract.shapes import schema_at

    operation = contract().operation("ads/get")
    found = schema_at(operation.answer(operation.success) or {}, "rejected_reasons[]") or {}
    codes: list[str] = contract().resolve(found)["enum"]
    return codes
