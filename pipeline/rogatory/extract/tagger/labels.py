"""The label sets of the network: three tag layers and the heads on top of a tagged slice or the whole letter."""

LAYERS: dict[str, tuple[str, ...]] = {
    "names": ("person", "organisation", "authority"),
    "citations": ("provision", "legal_basis", "reference"),
    "clauses": ("offence", "measure", "deadline"),
}
LAYER_OF = {label: layer for layer, labels in LAYERS.items() for label in labels}


def tags_of(layer: str) -> tuple[str, ...]:
    """Return the BIO tags of a layer, O first."""
    return ("O", *(f"{prefix}-{label}" for label in LAYERS[layer] for prefix in "BI"))


ROLES = (
    "suspect",
    "accused",
    "convicted",
    "requested_person",
    "sentenced_person",
    "victim",
    "witness",
    "expert",
    "addressee",
    "account_holder",
    "subscriber_or_user",
    "third_party",
    "related_person",
    "representative",
    "official",
    "unclear",
)
AUTHORITY_ROLES = (
    "requesting_authority",
    "investigating_authority",
    "validating_authority",
    "central_authority_out",
    "transmitting_authority",
    "requested_authority",
    "executing_authority",
    "other",
)
MEASURES = (
    "take_statement",
    "video_hearing",
    "serve_document",
    "search_seizure",
    "bank_records",
    "other_documents",
    "telecom_data",
    "preserve_data",
    "interception",
    "trace_assets",
    "freeze_assets",
    "confiscate_assets",
    "return_assets",
    "locate_identify_person",
    "transfer_prisoner_witness",
    "controlled_delivery_covert",
    "examine_site_object",
    "expert_evaluation",
    "criminal_records",
    "arrest_surrender",
    "other",
)
MEASURE_STATUSES = ("requested", "declined", "earlier", "elsewhere", "conditional", "announced")
DEADLINES = (
    "response_due",
    "hearing",
    "limitation",
    "custody_expiry",
    "preservation_expiry",
    "execution_window",
    "freezing_expiry",
    "other",
)
BASIS_STATUSES = ("basis", "background")
REFERENCES = ("theirs", "ours", "case", "related")
TYPES = (
    "evidence",
    "asset_recovery",
    "extradition",
    "provisional_arrest",
    "service_of_documents",
    "data_preservation",
    "transfer_of_proceedings",
    "transfer_of_sentenced_person",
    "joint_investigation_team",
    "spontaneous_information",
    "follow_up",
    "civil_judicial_assistance",
    "not_a_request",
)

# Heads on a slice: what they say, and of which tags.
SLICE_HEADS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "role": (ROLES, ("person", "organisation")),
    "authority_role": (AUTHORITY_ROLES, ("authority",)),
    "code": (MEASURES, ("measure",)),
    "status": (MEASURE_STATUSES, ("measure",)),
    "kind": (DEADLINES, ("deadline",)),
    "basis": (BASIS_STATUSES, ("legal_basis",)),
    "reference": (REFERENCES, ("reference",)),
}
# Heads on the whole letter; the last three are yes or no.
LETTER_HEADS: dict[str, int] = {"request_type": len(TYPES), "secondary": len(TYPES), "urgent": 1, "confidential": 1}
