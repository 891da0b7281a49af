"""What a letter is: its type and all that is said once about the letter as a whole."""

from rogatory.classify.papers import brought, found_in
from rogatory.classify.penalties import punished
from rogatory.classify.reading import Reading, read_content
from rogatory.classify.types import classify_type

__all__ = ["Reading", "brought", "classify_type", "found_in", "punished", "read_content"]
