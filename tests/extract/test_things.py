"""What a request is about, apart from how its writers are reached."""

import pytest
import spacy

from rogatory.extract.authorities.component import Authorities
from rogatory.extract.document import attach
from rogatory.extract.identifiers.component import Identifiers
from rogatory.extract.items import objects
from rogatory.extract.resolver.component import Resolver
from rogatory.extract.states.component import States
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import Object


def read(body: str) -> tuple[Object, ...]:
    head = "Court of Roe\n+33 1 55 55 01 47\n\nTo the Ministry of Justice of Portugal\n\nDear Sir,"
    text = f"{head}\n\n{body}\n\nA. Roe\nJudge"
    nlp = spacy.blank("xx")
    nlp.tokenizer = Tokenizer(nlp.vocab)
    doc = nlp.make_doc(text)
    attach(doc, from_text(text))
    for component in (States(), Identifiers(), Authorities(), Resolver()):
        doc = component(doc)
    return objects(doc, ())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Please preserve the data of the mailbox roe.desk@mail.example, which the owner opened last year.",
            [("address", "roe.desk@mail.example")],
            id="a mailbox named as one",
        ),
        pytest.param(
            "Es wird ersucht, den Fernmeldeverkehr des Anschlusses +43 720 555 931 zu überwachen, solange er besteht.",
            [("line", "+43720555931")],
            id="a line named as one",
        ),
        pytest.param(
            "De qui sont la boîte contact@roe.example et les numéros +225 07 00 00 41 18, +225 05 00 00 92 63 ?",
            [("address", "contact@roe.example"), ("line", "+2250700004118"), ("line", "+2250500009263")],
            id="a list, and a desk's address that is asked for",
        ),
        pytest.param("Upon arrest call the number +351 21 555 01 90 at once.", [], id="a number to call"),
        pytest.param("Contact person: Ana Roe, tel. +351 21 555 01 90, a.roe@court.example.", [], id="a contact"),
        pytest.param("The custodian of the account is Roe Mail, legal@mail.example.", [], id="a provider's desk"),
        pytest.param(
            "Sono state sottratte tre opere: due anelli in oro, inv. MV 2210 e MV 2211; una testa, inv. MV 0097.",
            [("artefact", "MV 2210 e MV 2211"), ("artefact", "MV 0097")],
            id="artefacts by lot",
        ),
        pytest.param("Cocaine was found in container CSQU 305438-3.", [("other", "CSQU3054383")], id="container"),
    ],
)
def test_objects(body: str, expected: list[tuple[str, str]]) -> None:
    assert [(thing.kind, next(iter(thing.values.values()))) for thing in read(body)] == expected


def test_an_artefact_is_described() -> None:
    (thing,) = read("The order concerns one item:\nHead of a youth, marble, height 27 cm, inventory number MV 0097.")
    assert thing.values["description"] == "Head of a youth, marble, height 27 cm"
