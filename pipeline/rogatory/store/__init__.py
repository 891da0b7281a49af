"""Keeps what came in and what was made of it, so that nothing is lost and nothing is there twice."""

from rogatory.store.rows import Leaf, StoredRecord, Unit
from rogatory.store.store import Store, open_store, open_to_read
from rogatory.store.views import write_views

__all__ = ["Leaf", "Store", "StoredRecord", "Unit", "open_store", "open_to_read", "write_views"]
