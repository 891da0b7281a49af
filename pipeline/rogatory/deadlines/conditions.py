"""Conditions of deadline rules that the dossier tells in words, as tests on the content."""

from collections.abc import Callable

from rogatory.deadlines.context import Context
from rogatory.deadlines.rules import DECLARED, amount
from rogatory.domain.models import DeadlineRule
from rogatory.record import Content

Test = Callable[[Content], bool]


def _asks(*codes: str) -> Test:
    def test(content: Content) -> bool:
        return any(measure.code in codes for measure in content.measures)

    return test


def _urgent_freeze(content: Content) -> bool:
    return content.urgency.value == "urgent" and _asks("freeze_assets")(content)


def _provisional(content: Content) -> bool:
    return content.request_type.value == "data_preservation" or _asks("preserve_data", "freeze_assets")(content)


def _no_notice(content: Content) -> bool:
    return content.subtype is None or content.subtype.value != "interception_notice"


def _summons_to_accused(content: Content) -> bool:
    """Say whether papers are to be served on somebody who is no mere witness, victim or expert."""
    keys = {key for measure in content.measures if measure.code == "serve_document" for key in measure.targets}
    roles = [set(party.roles) for party in content.parties if party.key in keys]
    return not roles or any(not held & _OTHERS_SUMMONED for held in roles)


_OTHERS_SUMMONED = {"witness", "victim", "expert"}

# Rules that would run for letters they are not made for, if instrument and type alone decided.
TESTS: dict[str, Test] = {
    "eio_ack": _no_notice,
    "eio_recognition": _no_notice,
    "eio_execution": _no_notice,
    "eio_provisional": _provisional,
    "freeze_urgent_decide": _urgent_freeze,
    "freeze_urgent_execute": _urgent_freeze,
    "confiscation_decide": _asks("confiscate_assets"),
    "p2_subscriber_20": _asks("telecom_data"),
    "p2_traffic_45": _asks("telecom_data"),
    "p2_direct_30": _asks("telecom_data"),
    "epoc_emergency_8h": lambda content: content.emergency is not None,
    "coe_summons_50": _summons_to_accused,
    "safe_conduct_15": _asks("transfer_prisoner_witness"),
    "uncac_safe_conduct_15": _asks("transfer_prisoner_witness"),
    "coe_safe_conduct_15": _asks("transfer_prisoner_witness"),
}


def holds(rule: DeadlineRule, content: Content, context: Context) -> bool:
    """Say whether all conditions of a rule hold for this content and office."""
    own, other = context.office.state, context.requesting_state
    asked = rule.applies_if
    subtype = content.subtype.value if content.subtype else None
    return (
        asked.subtype in (None, subtype)
        and asked.requested_state in (None, own)
        and not (asked.emergency and content.emergency is None)
        and (not asked.either_state or bool({own, other} & set(asked.either_state)))
        and not (asked.declared_by_office_state and amount(rule, context) is None)
        # A rule without a number runs only if a treaty may give one: "at any hour" is no deadline.
        and (rule.amount is not None or rule.id in DECLARED)
        and TESTS.get(rule.id, _always)(content)
    )


def _always(_content: Content) -> bool:
    return True
