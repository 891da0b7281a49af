"""What must be known besides the words of a deadline to turn it into a day."""

import datetime as dt
from typing import Literal

from rogatory.office import Office
from rogatory.record import Anchor, Frozen


class Context(Frozen):
    """The letter's own day, when and how it came, whose office counts, and the days of known events.

    `written` is None where the letter bears no date; `written_at` is the instant where it bears an hour.
    `received_at` counts only if `received_basis` is better than the file's time. `types` are the primary
    and the secondary request types, `instruments` those the request rests on.
    """

    written: dt.date | None = None
    written_at: dt.datetime | None = None
    received_at: dt.datetime | None = None
    received_basis: Literal["given", "sidecar", "stamp", "mail", "file_time"] = "file_time"
    assessed_on: dt.date
    office: Office = Office()
    requesting_state: str | None = None
    events: tuple[Anchor, ...] = ()
    types: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()

    @property
    def received(self) -> dt.datetime | None:
        """The moment of receipt in the office's zone, None where only the file's time is known."""
        if self.received_at is None or self.received_basis == "file_time":
            return None
        if self.received_at.tzinfo is None:
            return self.received_at.replace(tzinfo=self.office.zone)
        return self.received_at.astimezone(self.office.zone)

    @property
    def treaty_day(self) -> dt.date:
        """The day on which treaties must be in force: that of receipt, else of the letter, else of assessment."""
        received = self.received
        return received.date() if received else self.written or self.assessed_on

    def anchor(self, event: str) -> Anchor:
        """Return an event with its day; the day is None while it is not known."""
        if event == "receipt":
            received = self.received
            return Anchor(event=event, date=received.date() if received else None)
        if event == "letter_date":
            return Anchor(event=event, date=self.written)
        return next((known for known in self.events if known.event == event), Anchor(event=event))

    def instant(self, event: str) -> dt.datetime | None:
        """Return the moment of an event where the hour is known."""
        if event == "receipt":
            return self.received
        if event == "letter_date" and self.written_at is not None:
            return self.written_at.astimezone(self.office.zone) if self.written_at.tzinfo else None
        return None

    def missing(self, event: str) -> str:
        """Say in a sentence why the day of an event is not known."""
        if event == "receipt" and self.received_at is not None:
            return "Only the file's time is known, which is no proof of receipt: enter the day of receipt."
        if event == "letter_date":
            return "The letter bears no date."
        return f"The day of {spoken(event)} is not known."


EVENT_NAMES = {
    "letter_date": "the letter's date",
    "arrest": "the arrest",
    "hearing": "the hearing",
    "service": "service",
    "decision": "the decision",
    "recognition_decision": "the decision on recognition",
    "final_decision": "the final decision",
    "decision_notification": "the notification of the decision",
    "notification": "the notification",
    "consent": "the consent",
    "preservation": "the preservation",
    "preservation_order": "the preservation order",
    "provider_receipt": "receipt by the provider",
    "presence_no_longer_needed": "the notice that presence is no longer needed",
    "transmission": "transmission",
    "request": "the request",
    "storage": "the storage of the data",
    "previous": "the day named before",
    "unstated": "an event that is not named",
}


def spoken(event: str) -> str:
    """Return an event as a sentence names it."""
    return EVENT_NAMES.get(event, event.replace("_", " "))
