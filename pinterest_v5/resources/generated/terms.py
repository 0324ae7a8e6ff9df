"""Terms. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, Resource, endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class Terms(Resource[Mode]):
    """`api.terms`."""

    @endpoint
    def list_related(self, terms: Sequence[str]) -> Call[models.RelatedTerms]:
        """List related.

        Operation `terms_related/list`. Scopes: `ads:read`.
        """
        return operation("GET terms/related", locals())

    @endpoint
    def list_suggested(self, term: str, *, limit: int | None = None) -> Call[list[str]]:
        """List suggested.

        Operation `terms_suggested/list`. Scopes: `ads:read`.
        """
        return operation("GET terms/suggested", locals(), answer=list)
