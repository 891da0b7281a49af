"""One search for every word that announces an identifier."""

from rogatory.domain.triggers import Matcher
from rogatory.extract.identifiers.patterns import ACCOUNT_CUES, CUED, HANDLE_CUES, PHONE_CUES

ACCOUNT, PHONE, HANDLE = "account", "phone", "handle"

# Other ids are rows of CUED.
CUES = Matcher(
    (name, cue)
    for name, cues in (
        *((str(row), entry.cues) for row, entry in enumerate(CUED)),
        (ACCOUNT, ACCOUNT_CUES),
        (PHONE, PHONE_CUES),
        (HANDLE, HANDLE_CUES),
    )
    for cue in cues.split("|")
)
