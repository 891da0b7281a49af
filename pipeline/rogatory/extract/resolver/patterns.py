"""What the resolver knows of its sources: how far each is trusted, by label."""

# The groups that propose for each layer, the network first.
GROUPS: dict[str, tuple[str, ...]] = {
    "names": ("tagger", "people", "authorities"),
    "citations": ("tagger", "citations"),
    "clauses": ("tagger", "offences", "measures", "deadlines"),
}
# What a source's own score is multiplied with to be the share of its proposals that are right (measured on annotated
# letters by eval/measure_sources.py; most sources already score themselves honestly).
TRUST: dict[tuple[str, str], float] = {
    ("people", "person"): 0.5,
    ("people", "organisation"): 0.95,
    ("authorities", "authority"): 0.8,
    ("citations", "provision"): 0.85,
    ("citations", "legal_basis"): 0.95,
    ("citations", "reference"): 1.0,
    ("offences", "offence"): 0.95,
    ("measures", "measure"): 0.85,
    ("deadlines", "deadline"): 0.8,
}
DEFAULT_TRUST = 1.0  # of the network, whose scores are calibrated
# Labels whose edges are taken from the rule where both sources found the same thing.
EDGES_BY_RULE = frozenset({"provision", "reference", "offence"})
# Below these a proposal is dropped: where F1 on the letters of hands H and I was highest (measures: where the sample inbox has fewer false ones).
THRESHOLD: dict[str, float] = {
    "person": 0.45,
    "organisation": 0.35,
    "authority": 0.35,
    "provision": 0.55,
    "legal_basis": 0.4,
    "reference": 0.5,
    "offence": 0.5,
    "measure": 0.5,
    "deadline": 0.5,
}
# How much a rule's answer weighs against the network's, by head: where most were right on the letters of hands H, I and JE
# to JG.
RULE_WEIGHT: dict[str, float] = {
    "code": 0.6,
    "status": 0.4,
    "kind": 0.45,
    "basis": 0.5,
    "reference": 0.4,
    "authority_role": 0.4,
}
# Where a rule's value keeps the answer of each head.
RULE_KEY = {
    "code": "code",
    "status": "status",
    "kind": "kind",
    "basis": "status",
    "reference": "kind",
    "authority_role": "role",
}
