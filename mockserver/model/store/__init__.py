"""The store: collections of records with declared indexes, kept by one of several engines."""

from mockserver.model.store.collection import Collection, Listing
from mockserver.model.store.engine import StoreUnavailableError, WorldGoneError
from mockserver.model.store.store import Environment, Store

__all__ = ["Collection", "Environment", "Listing", "Store", "StoreUnavailableError", "WorldGoneError"]
