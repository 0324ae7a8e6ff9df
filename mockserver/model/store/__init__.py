"""Where records live: collections with declared indexes, behind which one of several engines keeps them."""

from mockserver.model.store.collection import Collection, Listing
from mockserver.model.store.engine import StoreUnavailableError, WorldGoneError
from mockserver.model.store.store import Environment, Store

__all__ = ["Collection", "Environment", "Listing", "Store", "StoreUnavailableError", "WorldGoneError"]
