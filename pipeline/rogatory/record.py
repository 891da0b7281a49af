"""The record: what Rogatory says of one request, and what outsiders may rely on."""

import datetime as dt
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

SCHEMA_VERSION = "1.3"

T = TypeVar("T")


class Frozen(BaseModel):
    """A value that never changes and refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Box(Frozen):
    """A rectangle on one page.

    Coordinates are PDF points (1/72 inch) from the top left corner of the page's crop box, after
    the page's rotation; y grows downwards. `page` counts from 1, as a reader would.
    """

    page: int = Field(ge=1)
    x0: float
    top: float
    x1: float
    bottom: float


class By(StrEnum):
    """Who proposed a piece of evidence."""

    NETWORK = "network"
    RULE = "rule"
    FORM = "form"
    HEADER = "header"
    CLERK = "clerk"


class Layer(StrEnum):
    """Which layer of the document the text of a piece of evidence was read from."""

    NATIVE = "native"
    OCR = "ocr"
    FIELD = "field"
    HEADER = "header"


class Evidence(Frozen):
    """A slice of the source text and its place on the page.

    `start` and `end` count Unicode code points of the SourceText; `text` is exactly that slice.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    boxes: tuple[Box, ...] = ()
    confidence: float = Field(ge=0, le=1)
    by: By
    layer: Layer = Layer.NATIVE


class Alternative(Frozen, Generic[T]):
    """A runner-up of a found value."""

    value: T
    confidence: float = Field(ge=0, le=1)


class Found(Frozen, Generic[T]):
    """A value, how sure we are of it, and where it stands.

    A value without evidence names the `rule` that derived it.
    """

    value: T
    confidence: float = Field(ge=0, le=1)
    evidence: tuple[Evidence, ...] = ()
    rule: str | None = None
    alternatives: tuple[Alternative[T], ...] = ()


class Item(Frozen):
    """What every item of a list carries besides its own fields."""

    confidence: float = Field(default=1.0, ge=0, le=1)
    rule: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Segment(Frozen):
    """A run of pages of one kind within a part."""

    n: int = Field(ge=1)
    kind: Literal["request", "cover_note", "order", "law", "translation", "other"]
    pages: tuple[int, ...]
    language: str | None = None


class Mail(Frozen):
    """What brought a part: an entry in the post book, or an e-mail with its headers as they say, nothing checked.

    `number` is the post book's. `authentication` holds what mail servers report of SPF, DKIM and DMARC, word for
    word; anybody could have written it. Addresses read "Name <address>".
    """

    number: str | None = None
    message_id: str | None = None
    sender: str | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    date: dt.datetime | None = None
    subject: str | None = None
    authentication: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: object) -> object:
        """Take a word for what it is, as sidecars and records of version 1.0 write it: a Message-ID, else a number."""
        if isinstance(value, str):
            return {"message_id" if value.startswith("<") and "@" in value else "number": value}
        return value


class Delivery(Frozen):
    """One arrival of the same bytes; `part` is how they are named within the submission."""

    file: str
    part: str | None = None
    received_at: dt.datetime
    received_basis: Literal["given", "sidecar", "stamp", "mail", "file_time"]
    mail: Mail | None = None


class Source(Frozen):
    """The part a record was read from, and how it came.

    `file` is what lay in the inbox, `part` the document's name within it, None where the file is the document.
    `sha256` is of the part's bytes, `text_sha256` of its SourceText in UTF-8. `signatures` holds
    signatures, stamps and seals found in the text, and the file's digital signatures, as facts, not as verdicts.
    """

    file: str
    sha256: str
    bytes: int
    pages: int
    received_at: dt.datetime
    received_basis: Literal["given", "sidecar", "stamp", "mail", "file_time"]
    text: Literal["native", "ocr", "mixed", "none"]
    text_sha256: str
    reader: dict[str, str]
    languages: tuple[str, ...] = ()
    part: str | None = None
    mail: Mail | None = None
    came_by: Literal["post", "fax", "e-mail", "portal", "hand", "unknown"] = "unknown"
    signatures: tuple["Signature", ...] = ()
    segments: tuple[Segment, ...] = ()
    deliveries: tuple[Delivery, ...] = ()


class Verification(Frozen):
    """What became of a digital signature when it was checked, offline.

    `signed_at` is what the signer claims, unless `timestamped`. `intact` is None where it could not be checked.
    `trusted` says whether a certificate that the office trusts vouches for the signer, `unchecked` where the
    office names none; nobody is asked whether it was revoked. `changed` tells of changes to the file after it.
    """

    issuer: str | None = None
    signed_at: dt.datetime | None = None
    timestamped: bool = False
    intact: bool | None = None
    trusted: Literal["true", "false", "unchecked"] = "unchecked"
    covers_whole: bool = False
    changed: bool = False


class Signature(Item):
    """A signature line, seal or stamp that the text shows, or a digital signature of the file; `signer` as written.

    `verified` is of a digital signature, None for what the text shows.
    """

    kind: Literal["signature_line", "seal", "electronic", "digital", "stamp"]
    signer: str | None = None
    verified: Verification | None = None


class Proceedings(Item):
    """Kind and stage of the foreign case, as far as the letter says."""

    kind: Literal["criminal", "civil", "administrative", "unknown"]
    stage: Literal["preliminary", "investigation", "charged", "trial", "appeal", "enforcement", "unknown"]


class Facts(Frozen):
    """The passage that tells what happened, with its times and places."""

    summary_evidence: tuple[Evidence, ...] = ()
    times: tuple[Found[str], ...] = ()
    places: tuple[Found[str], ...] = ()


class Authority(Item):
    """An office that asks, carries or receives the request; `role` is an id of the dossier."""

    name: str
    role: str
    state: str | None = None
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    contact: str | None = None


class LegalBasis(Item):
    """A treaty or statute the request rests on.

    `instrument` is an id of `domain/instruments`; `in_force` says whether the office profile binds
    both States by it on the day of receipt, None where no profile or no instrument is known.
    """

    text: str
    instrument: str | None = None
    articles: tuple[str, ...] = ()
    in_force: bool | None = None


class Reference(Item):
    """A file number and whose it is."""

    text: str
    kind: Literal["theirs", "ours", "case", "related"]


class Identifier(Item):
    """An identity document, number or registration of a party or object; `value` normalised."""

    kind: str
    value: str
    valid: Literal["true", "false", "unchecked"] = "unchecked"


class Party(Item):
    """A named person or organisation; one item however often it is named.

    `key` names the item for ever. `roles` are ids of the dossier; `other_case` marks somebody
    suspected only in another case. `minor` and `protected` are None where the text is silent.
    """

    key: str
    name: str
    kind: Literal["person", "organisation"]
    roles: tuple[str, ...] = ()
    aliases: tuple[Found[str], ...] = ()
    birth_date: Found[str] | None = None
    birth_place: Found[str] | None = None
    nationality: Found[str] | None = None
    sex: Literal["f", "m"] | None = None
    native_script: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    addresses: tuple[Found[str], ...] = ()
    minor: bool | None = None
    protected: bool | None = None
    custody: Found[str] | None = None
    other_case: bool = False


class Object(Item):
    """A thing the request is about: an account, a line, a vehicle, a painting."""

    key: str
    kind: Literal[
        "account", "line", "device", "wallet", "address", "vehicle", "property", "artefact", "document", "other"
    ]
    values: dict[str, str] = Field(default_factory=dict)
    holder: str | None = None


class Provision(Item):
    """A penal provision of a charged offence, one run of citation."""

    text: str


class Offence(Item):
    """An offence as charged in this case, in the letter's words.

    `list_offence` holds ticked or named list-offence keys (EAW art. 2(2), EIO Annex D).
    """

    key: str
    text: str
    categories: tuple[str, ...] = ()
    provisions: tuple[Provision, ...] = ()
    penalty: str | None = None
    list_offence: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


class Particular(Item):
    """A detail of a measure: `kind` is an id of the dossier's particulars."""

    kind: str
    value: str


class Measure(Item):
    """One act asked for; `targets` and `offences` are keys of this record's items."""

    key: str
    code: str
    text: str
    status: Literal["requested", "conditional"] = "requested"
    particulars: tuple[Particular, ...] = ()
    targets: tuple[str, ...] = ()
    offences: tuple[str, ...] = ()
    coercive: bool


class Anchor(Frozen):
    """The event a period runs from; `date` is None while the day is not known."""

    event: str
    date: dt.date | None = None
    evidence: tuple[Evidence, ...] = ()


class Pause(Frozen):
    """An interval in which a clock stands still, with its legal ground."""

    start: dt.date
    end: dt.date | None
    ground: str


class Deadline(Item):
    """A date or period by which something must have happened or lapses.

    `date` is what the letter's own words give, never moved to a working day; `at` the instant of a
    clock in hours; `act_by` the cautious day to act on. `explanation` spells out the arithmetic.
    """

    key: str
    text: str | None
    kind: Literal[
        "response_due",
        "hearing",
        "limitation",
        "custody_expiry",
        "preservation_expiry",
        "execution_window",
        "freezing_expiry",
        "other",
    ]
    date: dt.date | None = None
    at: dt.datetime | None = None
    act_by: dt.date | None = None
    basis: Literal["requested", "statutory"]
    counts_from: Anchor | None = None
    status: Literal["firm", "unresolved", "ambiguous", "not_in_force"]
    candidates: tuple[dt.date, ...] = ()
    pauses: tuple[Pause, ...] = ()
    warn_at: dt.date | None = None
    direction: Literal["latest", "minimum", "condition"] = "latest"
    explanation: str
    measure: str | None = None


class Text(Item):
    """A passage that says something for itself, such as a formality or an assurance."""

    text: str


class Enclosure(Item):
    """A document the letter announces or the bundle holds."""

    title: str
    kind: Literal[
        "order",
        "judgment",
        "law_text",
        "translation",
        "document_to_serve",
        "data_carrier",
        "object",
        "evidence_summary",
        "case_file",
        "medical_report",
        "other",
    ]
    announced: bool
    found: bool
    authentication: Literal["none", "certified", "apostille"] = "none"


class Urgency(Item):
    """`value` is what the letter itself asks for, `level` what the criteria of the dossier give."""

    value: Literal["urgent", "normal"]
    level: Literal["U0", "U1", "U2", "U3"]
    criteria: tuple[str, ...] = ()


class Confidentiality(Item):
    """Whether the letter asks to be kept confidential, how far, and for what use only."""

    value: bool
    marking: str | None = None
    scope: Literal["existence", "content", "from_subject"] | None = None
    use_limits: tuple[Text, ...] = ()


class Sentence(Item):
    """A sentence imposed, with what is served and what remains, in the letter's words."""

    imposed: str
    served: str | None = None
    remaining: str | None = None


class Absentia(Item):
    """A judgment given in absence; `retrial` is None where the letter does not speak of it."""

    value: bool
    retrial: bool | None = None


class Form(Item):
    """A standard form and which of its lettered sections are filled."""

    kind: Literal["eio_annex_a", "eio_annex_c", "eaw", "freezing", "confiscation", "preservation", "hague"]
    sections: tuple[str, ...] = ()


class Team(Item):
    """What the letter says of a joint investigation team, in its words."""

    purpose: str | None = None
    composition: str | None = None
    leader: str | None = None
    period: str | None = None
    place: str | None = None


class Check(Frozen):
    """One item of the completeness list: `id` of the dossier, what was found and how much it weighs."""

    id: str
    status: Literal["present", "absent", "partial", "unclear", "not_applicable"]
    severity: Literal["hard", "soft", "conditional"]
    evidence: tuple[Evidence, ...] = ()


class Flag(Frozen):
    """Something a lawyer should see; never a decision."""

    id: str
    evidence: tuple[Evidence, ...] = ()


class Task(Frozen):
    """A desk's share of the work; `measures` are keys."""

    desk: str
    measures: tuple[str, ...] = ()


class Route(Frozen):
    """Where the record goes. `auto` means only: placed on this desk's work list."""

    desk: str
    tasks: tuple[Task, ...] = ()
    cc: tuple[str, ...] = ()
    decision: Literal["auto", "review", "quarantine"]
    reasons: tuple[str, ...] = ()
    what_would_change_it: tuple[str, ...] = ()


LinkKind = Literal[
    "duplicate",
    "reminder",
    "supplement",
    "answer",
    "withdrawal",
    "follow_up",
    "same_case",
    "same_person",
    "same_object",
    "domestic_case",
]


class Link(Frozen):
    """What else belongs to this request: another record, or a file or case of the office's own register.

    With `direction` "to", this record is the reminder (duplicate, answer ...) of the other; with "from" the other is
    that of this one. Exactly one of `record`, the id of another record, and `number`, of the register, is set. `why`
    says in a sentence what both have in common; nothing is merged.
    """

    kind: LinkKind
    direction: Literal["to", "from", "both"]
    record: str | None = None
    number: str | None = None
    desk: str | None = None
    status: str | None = None
    caseworker: str | None = None
    rule: Literal["same_text", "reference", "person", "object"]
    why: str


class Caution(Frozen):
    """Something about the reading or the extraction that a person should know."""

    code: str
    page: int | None = None
    message: str


class Model(Frozen):
    """The network that took part; `sha256` is of its manifest."""

    name: str
    version: str
    sha256: str


class ProducedBy(Frozen):
    """Program, versions and hashes behind a revision of a record."""

    program: str
    reader: str
    ocr: str | None = None
    model: Model | None
    pipeline_sha256: str
    office_sha256: str | None
    at: dt.datetime
    assessed_on: dt.date


class Head(Frozen):
    """Which document this is.

    `id` is 16 hex digits for display: the start of the SHA-256 of the part's bytes, or of part hash,
    ":" and segment number where a part holds several requests.
    """

    schema_version: str = SCHEMA_VERSION
    id: str
    source: Source


class Content(Frozen):
    """What the document itself says, before any office judges it."""

    channel: Literal[
        "diplomatic", "central", "direct", "interpol", "eurojust_ejn", "network_247", "oral", "unknown"
    ] = "unknown"
    channel_evidence: tuple[Evidence, ...] = ()
    dated: Found[str] | None = None
    proceedings: Proceedings | None = None
    facts: Facts = Facts()
    request_type: Found[str]
    subtype: Found[str] | None = None
    secondary_types: tuple[Found[str], ...] = ()
    underlying_type: Found[str] | None = None
    withdraws: tuple[str, ...] = ()
    requesting_state: Found[str] | None = None
    requested_state: Found[str] | None = None
    authorities: tuple[Authority, ...] = ()
    legal_basis: tuple[LegalBasis, ...] = ()
    references: tuple[Reference, ...] = ()
    parties: tuple[Party, ...] = ()
    objects: tuple[Object, ...] = ()
    offences: tuple[Offence, ...] = ()
    measures: tuple[Measure, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    formalities: tuple[Text, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    absentia: Absentia | None = None
    assurances: tuple[Text, ...] = ()
    form: Form | None = None
    proportionality: Text | None = None
    other_consequences: Text | None = None
    transfer_reason: Text | None = None
    jit: Team | None = None
    emergency: Text | None = None
    urgency: Urgency
    confidentiality: Confidentiality


class Judged(Frozen):
    """What the office's profile, the checks and the rules make of it."""

    completeness: tuple[Check, ...] = ()
    flags: tuple[Flag, ...] = ()
    route: Route
    warnings: tuple[Caution, ...] = ()
    produced_by: ProducedBy


class Related(Frozen):
    """What the output folder and the office's register hold of the same case, as known when the record is read.

    `register_check` is "not_checked" where the office has imported no register: that is not "nothing found".
    """

    links: tuple[Link, ...] = ()
    register_check: Literal["not_checked", "nothing_found", "found"] = "not_checked"


class Record(Related, Judged, Content, Head):
    """One request, read: head, content and judgement in one flat object."""
