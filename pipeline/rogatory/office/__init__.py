"""What belongs to the office: its State, calendar, treaties, desks and rules, read from one TOML file."""

from rogatory.office.load import load_office, sample_office
from rogatory.office.profile import Bilateral, KnownAuthority, Office, Treaty

__all__ = ["Bilateral", "KnownAuthority", "Office", "Treaty", "load_office", "sample_office"]
