"""What a request must hold under its instrument, and whether it does."""

from rogatory.completeness.items import checks

__all__ = ["checks"]
