"""Catalog items. Do not edit: tools/generate_client.py wrote this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pinterest_v5.core.call import operation
from pinterest_v5.core.endpoint import Mode, endpoint
from pinterest_v5.resources.item_batches import ItemBatches

if TYPE_CHECKING:
    from pinterest_v5.core.call import Call
    from pinterest_v5.models import generated as models


class CatalogItems(ItemBatches[Mode]):
    """`api.catalog_items`."""

    @endpoint
    def query(
        self,
        country: models.Country,
        filters: models.CatalogsItemsPostFilters,
        language: Literal[
            "af-ZA",
            "ar-SA",
            "bg-BG",
            "bn-IN",
            "cs-CZ",
            "da-DK",
            "de",
            "el-GR",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-IN",
            "en-US",
            "es-419",
            "es-AR",
            "es-ES",
            "es-MX",
            "fi-FI",
            "fr",
            "fr-CA",
            "he-IL",
            "hi-IN",
            "hr-HR",
            "hu-HU",
            "id-ID",
            "it",
            "ja",
            "ko-KR",
            "ms-MY",
            "nb-NO",
            "nl",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "sk-SK",
            "sv-SE",
            "te-IN",
            "th-TH",
            "tl-PH",
            "tr",
            "uk-UA",
            "vi-VN",
            "zh-CN",
            "zh-TW",
            "AM",
            "AR",
            "AZ",
            "BG",
            "BN",
            "BS",
            "CA",
            "CS",
            "DA",
            "DV",
            "DZ",
            "DE",
            "EL",
            "EN",
            "ES",
            "ET",
            "FA",
            "FI",
            "FR",
            "HE",
            "HI",
            "HR",
            "HU",
            "HY",
            "ID",
            "IN",
            "IS",
            "IT",
            "IW",
            "JA",
            "KA",
            "KM",
            "KO",
            "LO",
            "LT",
            "LV",
            "MK",
            "MN",
            "MS",
            "MY",
            "NB",
            "NE",
            "NL",
            "NO",
            "PL",
            "PT",
            "RO",
            "RU",
            "SK",
            "SL",
            "SQ",
            "SR",
            "SV",
            "TL",
            "UK",
            "VI",
            "TE",
            "TH",
            "TR",
            "XX",
            "ZH",
        ],
        *,
        ad_account_id: str | None = None,
    ) -> Call[models.ItemsPost200Response]:
        """Query catalog items.

        Operation `items/post`. Scopes: `catalogs:read`.
        """
        return operation("POST catalogs/items", locals())

    @endpoint
    def create_batch(
        self, body: models.CatalogsItemsBatchPostRequest, *, ad_account_id: str | None = None
    ) -> Call[models.CatalogsItemsBatch]:
        """Create batch.

        Operation `items_batch/post`. Scopes: `catalogs:read`, `catalogs:write`.
        """
        return operation("POST catalogs/items/batch", locals(), body="body")

    @endpoint
    def get_batch(self, batch_id: str, *, ad_account_id: str | None = None) -> Call[models.CatalogsItemsBatch]:
        """Get batch.

        Operation `items_batch/get`. Scopes: `catalogs:read`.
        """
        return operation("GET catalogs/items/batch/{batch_id}", locals())
