"""The rules for the attributes of products, and the code and the counter of each fault (AT1-AT8, II12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    Fields = dict[str, Any]

NOT_KNOWN = 1
"""The code of a fault whose real code is not published."""
AVAILABILITIES = ("in stock", "out of stock", "preorder")
"""The values of `availability`, in any letter case (AT6)."""
CONDITIONS = ("new", "used", "refurbished")
PRICE = re.compile(r"(?P<amount>\d+(?:\.\d+)?) ?(?P<currency>[A-Z]{3})?")
"""Matches a price (AT5); without a currency it is in US dollars."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of a product."""

    attribute: str
    code: int
    """The code of the fault in the answer to a batch."""
    name: str
    """The name of the fault's counter in the result of processing a feed."""
    message: str

    def shown(self) -> Fields:
        """Show the fault as answers to batches do (IB14)."""
        return {"attribute": self.attribute, "code": self.code, "message": self.message}


class Length(NamedTuple):
    """The longest text of an attribute, and the fault of a longer one (AT2, II7)."""

    most: int
    fault: Fault

    def is_exceeded(self, product: Mapping[str, Any]) -> bool:
        """Tell whether the product's attribute is longer."""
        value = product.get(self.fault.attribute)
        return len(str(value[0] if isinstance(value, list) and value else value)) > self.most


MISSING = (
    Fault("title", 106, "TITLE_MISSING", "Title is missing from product metadata."),
    Fault("description", NOT_KNOWN, "DESCRIPTION_MISSING", "Description is missing from product metadata."),
    Fault("link", NOT_KNOWN, "PRODUCT_LINK_MISSING", "Link is missing from product metadata."),
    Fault("image_link", NOT_KNOWN, "IMAGE_LINK_MISSING", "Image link is missing from product metadata."),
    Fault("price", 151, "PRICE_MISSING", "Price is missing from product metadata."),
    Fault("availability", 112, "AVAILABILITY_INVALID", "Availability is missing from product metadata."),
)
UNPUBLISHED = (
    Length(511, Fault("link", NOT_KNOWN, "LINK_LENGTH_TOO_LONG", "Link has more than 511 characters.")),
    Length(2000, Fault("image_link", NOT_KNOWN, "IMAGE_LINK_LENGTH_TOO_LONG", "Image link is longer than 2000.")),
)
"""Lengths that keep a product out of the catalog if they are exceeded."""
CUT = (
    Length(500, Fault("title", 114, "TITLE_LENGTH_TOO_LONG", "Title was cut after 500 characters.")),
    Length(10_000, Fault("description", 115, "DESCRIPTION_LENGTH_TOO_LONG", "Description was cut after 10000.")),
)
LEFT_OUT = (
    Length(1000, Fault("product_type", 154, "PRODUCT_TYPE_LENGTH_TOO_LONG", "Product type is longer than 1000.")),
    *(
        Length(511, Fault(f"custom_label_{number}", 153, "CUSTOM_LABEL_LENGTH_TOO_LONG", "Label is longer than 511."))
        for number in range(5)
    ),
)
"""Lengths of attributes that are left out if longer: labels have 511 characters, though warnings say 1000 (AT2)."""
BAD_PRICE = Fault("price", 113, "PRODUCT_PRICE_INVALID", "Price is not a number with a currency, like 24.99 USD.")
BAD_SALE_PRICE = Fault("sale_price", 125, "LIST_PRICE_INVALID", "Sale price is not a price below the price.")
BAD_AVAILABILITY = Fault(
    "availability", 112, "AVAILABILITY_INVALID", f"Availability is not one of {', '.join(AVAILABILITIES)}."
)
BAD_CONDITION = Fault("condition", 160, "CONDITION_INVALID", f"Condition is not one of {', '.join(CONDITIONS)}.")
NO_CONDITION = Fault("condition", 160, "OPTIONAL_CONDITION_MISSING", "Condition is missing.")
NO_CATEGORY = Fault("google_product_category", 158, "OPTIONAL_PRODUCT_CATEGORY_MISSING", "Product category is missing.")


def faults_of(product: Mapping[str, Any]) -> list[Fault]:
    """List the faults that keep a retail product out of its catalog."""
    found = [fault for fault in MISSING if not product.get(fault.attribute)]
    found += [length.fault for length in UNPUBLISHED if length.is_exceeded(product)]
    price, sale_price = product.get("price"), product.get("sale_price")
    if price and read_price(price) is None:
        found.append(BAD_PRICE)
    if sale_price and not _is_below(sale_price, price):
        found.append(BAD_SALE_PRICE)
    if product.get("availability") and availability_of(product) is None:
        found.append(BAD_AVAILABILITY)
    return found


def warnings_of(product: Mapping[str, Any]) -> list[Fault]:
    """List the faults of a product that is taken all the same (FD34)."""
    condition = product.get("condition")
    found = [length.fault for length in (*CUT, *LEFT_OUT) if length.is_exceeded(product)]
    found += [NO_CATEGORY] if not product.get("google_product_category") else []
    if not condition:
        return [*found, NO_CONDITION]
    return found if str(condition).lower() in CONDITIONS else [*found, BAD_CONDITION]


def published(product: Mapping[str, Any]) -> Fields:
    """Take a product in: cut, or leave out, texts that are too long (II7)."""
    left_out = {length.fault.attribute for length in LEFT_OUT if length.is_exceeded(product)}
    cut = {length.fault.attribute: length.most for length in CUT if length.is_exceeded(product)}
    return {
        name: str(value)[: cut[name]] if name in cut else value
        for name, value in product.items()
        if name not in left_out
    }


def read_price(text: object) -> tuple[float, str] | None:
    """Read amount and currency; return None if the text is not a price.

    >>> read_price("24.99"), read_price("24.99EUR"), read_price("cheap")
    ((24.99, 'USD'), (24.99, 'EUR'), None)
    """
    found = PRICE.fullmatch(str(text).strip())
    return None if found is None else (float(found["amount"]), found["currency"] or "USD")


def availability_of(product: Mapping[str, Any]) -> str | None:
    """Spell the availability as filters and counts do (FV4); return None if it is not a known one.

    >>> availability_of({"availability": "In stock"})
    'IN_STOCK'
    """
    text = str(product.get("availability", "")).lower()
    return text.upper().replace(" ", "_") if text in AVAILABILITIES else None


def _is_below(sale_price: object, price: object) -> bool:
    reduced, usual = read_price(sale_price), read_price(price)
    return reduced is not None and usual is not None and reduced[0] < usual[0]
