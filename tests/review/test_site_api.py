"""The API under whatever a program may send: it answers as its description says and never fails."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

CHECKS = [not_a_server_error, status_code_conformance, response_schema_conformance]
OPERATIONS = [
    ("GET", "/api/records"),
    ("GET", "/api/records/{record_id}"),
    ("POST", "/api/records/{record_id}/decisions"),
    ("POST", "/api/records/{record_id}/handlings"),
    ("PUT", "/api/records/{record_id}/restriction"),
    ("DELETE", "/api/records/{record_id}/restriction"),
    ("GET", "/api/records/{record_id}/bundle"),
    ("POST", "/api/records/{record_id}/seen"),
    ("PUT", "/api/records/{record_id}/drafts"),
    ("POST", "/api/records/{record_id}/open"),
    ("POST", "/api/records/{record_id}/left"),
    ("GET", "/api/records/{record_id}/words/{page}"),
    ("GET", "/api/records/{record_id}/slice"),
]


def test_the_description_names_every_operation(desk: Any) -> None:
    described = desk.client.get("/api/openapi.json").json()["paths"]

    assert {(method.upper(), path) for path, known in described.items() for method in known} == set(OPERATIONS)


@pytest.mark.parametrize(("method", "path"), OPERATIONS, ids=[f"{m} {p}" for m, p in OPERATIONS])
def test_the_api_answers_as_described(desk: Any, method: str, path: str) -> None:
    client = desk.as_("supervisor")
    short = client.get("/api/records").json()["records"][0]["id"]
    headers = {"x-csrf-token": client.headers["x-csrf-token"]}
    operation = schemathesis.openapi.from_asgi("/api/openapi.json", desk.client.app)[path][method]

    @given(case=operation.as_strategy())
    @settings(
        max_examples=12,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    def answers(case: Any) -> None:
        if "record_id" in case.path_parameters:
            case.path_parameters["record_id"] = short
        case.call_and_validate(
            base_url="https://testserver", headers=headers, cookies=dict(client.cookies), checks=CHECKS
        )

    answers()
