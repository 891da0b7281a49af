"""What the dossier says about a value: what a type, a measure, a rule of time, an instrument is; its articles."""

from rogatory import domain
from rogatory.decisions.paths import item_key
from rogatory.record import Deadline, LegalBasis, Measure, Record


def dossier(record: Record, path: str) -> str:
    """Return the dossier's text for the value at an address; "" where it has none."""
    field, _, key = path.partition("/")
    if path == "request_type":
        return _type(record.request_type.value)
    if field == "measures":
        return next((_measure(measure) for measure in record.measures if measure.key == key), "")
    if field == "deadlines":
        return next((_deadline(deadline) for deadline in record.deadlines if deadline.key == key), "")
    if field == "legal_basis":
        named = (basis for basis in record.legal_basis if item_key(field, basis.model_dump(mode="json")) == key)
        return next((_instrument(basis) for basis in named), "")
    return ""


def _type(code: str) -> str:
    kind = domain.types().get(code)
    if kind is None:
        return ""
    told = [kind.definition, *(f"Not {other.type.replace('_', ' ')}: {other.tell}" for other in kind.confusable[:2])]
    return " ".join(_sentence(part) for part in told)


def _measure(measure: Measure) -> str:
    kind = domain.measures().get(measure.code)
    if kind is None:
        return ""
    coercive = {"yes": "coercive", "no": "not coercive", "sometimes": "coercive in some forms"}[kind.coercive]
    refs = [f"UNTOC 18(3)({letter})" for letter in kind.untoc_18_3] + [f"UNCAC 46(3)({x})" for x in kind.uncac_46_3]
    usual = f"Usually carried out by {kind.executing_body}; {coercive}"
    return " ".join(_sentence(part) for part in (kind.definition, usual, ", ".join(refs)) if part)


def _deadline(deadline: Deadline) -> str:
    rule = domain.deadline_rules().get(deadline.rule or "")
    if rule is None:
        return ""
    known = domain.instruments().get(rule.instrument)
    law = f"{known.name if known else rule.instrument}, article {rule.article}"
    parts = (f"{rule.label} ({law})", rule.start, rule.extension, rule.consequence, rule.note)
    return " ".join(_sentence(part) for part in parts if part)


def _instrument(basis: LegalBasis) -> str:
    known = domain.instruments().get(basis.instrument or "")
    if known is None:
        return ""
    articles = "; ".join(f"{name.replace('_', ' ')}: {where}" for name, where in list(known.key_articles.items())[:6])
    return " ".join(_sentence(part) for part in (f"{known.name}, {known.ref}", known.status or "", articles) if part)


def _sentence(text: str) -> str:
    """Begin with a capital and end with a full stop."""
    plain = text.strip().rstrip(".")
    return f"{plain[:1].upper()}{plain[1:]}." if plain else ""
