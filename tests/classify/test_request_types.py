"""The request type by rules alone, on the dossier's one-line texts, its tie-breaks and its false friends."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from rogatory.classify import classify_type
from rogatory.classify.view import view_of
from rogatory.extract.document import attach
from rogatory.extract.groups import Proposal
from rogatory.extract.tokens import Tokenizer
from rogatory.reading.plain import from_text
from rogatory.record import By, Found

TOKENIZER = Tokenizer(Vocab())


def document(text: str) -> Doc:
    return attach(TOKENIZER(text), from_text(text))


def typed(text: str, network: dict[str, float] | None = None) -> Found[str]:
    return classify_type(view_of(document(text)), network)


SMOKE = [
    pytest.param(
        "Letter of request: please obtain certified copies of the statements of account GB00 for 2023 and "
        "examine the bank's compliance officer as a witness.",
        "evidence",
        id="en evidence",
    ),
    pytest.param(
        "Commission rogatoire internationale : nous vous prions de procéder à l'audition de M. X en qualité "
        "de témoin et à la perquisition de son domicile.",
        "evidence",
        id="fr evidence",
    ),
    pytest.param(
        "Se solicita, mediante la presente comisión rogatoria, recabar los datos de abonado de la línea indicada.",
        "evidence",
        id="es evidence",
    ),
    pytest.param(
        "Rechtshilfeersuchen in der Strafsache gegen Y: Es wird um Vernehmung des Zeugen und Übersendung der "
        "Kontounterlagen gebeten.",
        "evidence",
        id="de evidence",
    ),
    pytest.param(
        "Запрос об оказании правовой помощи: прошу допросить свидетеля и произвести выемку документов.",
        "evidence",
        id="ru evidence",
    ),
    pytest.param("إنابة قضائية لسماع أقوال الشاهد المذكور وموافاتنا بكشف حساب الشركة", "evidence", id="ar evidence"),
    pytest.param(
        "We enclose a freezing certificate and ask that the balance of the account be restrained without "
        "delay pending a confiscation order.",
        "asset_recovery",
        id="en asset_recovery",
    ),
    pytest.param(
        "Pedido de cooperação jurídica internacional para bloqueio de valores e posterior perdimento de bens,"
        " com quebra de sigilo bancário.",
        "asset_recovery",
        id="pt asset_recovery",
    ),
    pytest.param(
        "Demande de restitution des avoirs confisqués au profit de l'État requérant, conformément à l'article"
        " 57 de la Convention de Mérida.",
        "asset_recovery",
        id="fr asset_recovery",
    ),
    pytest.param(
        "The Embassy transmits the formal request for extradition of Z, together with the arrest warrant and "
        "the text of the law.",
        "extradition",
        id="en extradition",
    ),
    pytest.param(
        "Europäischer Haftbefehl gegen den Verfolgten zur Strafvollstreckung.", "extradition", id="de extradition"
    ),
    pytest.param(
        "Con carácter urgente se solicita la detención preventiva con fines de extradición de W; la solicitud"
        " formal se presentará dentro del plazo del tratado.",
        "provisional_arrest",
        id="es provisional_arrest",
    ),
    pytest.param(
        "Ходатайство о временном аресте: просим взять под стражу до получения требования о выдаче.",
        "provisional_arrest",
        id="ru provisional_arrest",
    ),
    pytest.param(
        "Zustellungsersuchen: Es wird gebeten, die beigefügte Ladung zuzustellen und das Zustellungszeugnis "
        "zurückzusenden.",
        "service_of_documents",
        id="de service_of_documents",
    ),
    pytest.param(
        "Solicita-se a citação do réu, residente nesse país, para a ação penal em curso, com devolução da "
        "certidão de cumprimento.",
        "service_of_documents",
        id="pt service_of_documents",
    ),
    pytest.param(
        "To the 24/7 point of contact: please preserve the following data of the account for 90 days; an MLA "
        "request will follow.",
        "data_preservation",
        id="en data_preservation",
    ),
    pytest.param(
        "Demande de conservation rapide des données de connexion avant l'envoi d'une commission rogatoire.",
        "data_preservation",
        id="fr data_preservation",
    ),
    pytest.param(
        "Ersuchen um Übernahme der Strafverfolgung gegen Ihren Staatsangehörigen; die Ermittlungsakte ist beigefügt.",
        "transfer_of_proceedings",
        id="de transfer_of_proceedings",
    ),
    pytest.param(
        "Поручение об осуществлении уголовного преследования гражданина вашего государства; материалы "
        "уголовного дела прилагаются.",
        "transfer_of_proceedings",
        id="ru transfer_of_proceedings",
    ),
    pytest.param(
        "Solicitud de traslado de condenado para el cumplimiento de condena en su país; se acompaña su consentimiento.",
        "transfer_of_sentenced_person",
        id="es transfer_of_sentenced_person",
    ),
    pytest.param(
        "Nous proposons la création d'une équipe commune d'enquête et joignons le projet d'accord.",
        "joint_investigation_team",
        id="fr joint_investigation_team",
    ),
    pytest.param(
        "On our own initiative we pass on this spontaneous information; it may not be used as evidence "
        "without our consent.",
        "spontaneous_information",
        id="en spontaneous_information",
    ),
    pytest.param(
        "Segundo recordatorio: rogamos nos informen del estado de la solicitud de la comisión rogatoria de 3 de marzo.",
        "follow_up",
        id="es follow_up",
    ),
    pytest.param(
        "Sachstandsanfrage zu unserem Rechtshilfeersuchen vom 5. Mai, Ihr Zeichen II-77/26.",
        "follow_up",
        id="de follow_up",
    ),
    pytest.param(
        "تذكير: نرجو إفادتنا بما تم بشأن طلبنا السابق مع معلومات إضافية مرفقة", "follow_up", id="ar follow_up"
    ),
    pytest.param(
        "Request for service abroad of judicial documents under the Hague Service Convention: claim for "
        "damages, plaintiff A against defendant B.",
        "civil_judicial_assistance",
        id="en civil_judicial_assistance",
    ),
    pytest.param(
        "Прошу вручить ответчику исковое заявление по гражданскому делу о взыскании алиментов.",
        "civil_judicial_assistance",
        id="ru civil_judicial_assistance",
    ),
    pytest.param(
        "Circular note: the Ministry has the honour to announce its new address and an invitation to the "
        "annual conference.",
        "not_a_request",
        id="en not_a_request",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SMOKE)
def test_names_the_type_of_a_one_line_request(text: str, expected: str) -> None:
    assert typed(text).value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "We request that the balance of the account be frozen and the bank statements for 2023 be provided.",
            "asset_recovery",
            id="a freeze beside bank records is asset recovery",
        ),
        pytest.param(
            "We request bank statements for 2023. No freezing of the account is requested.",
            "evidence",
            id="a freeze that is declined decides nothing",
        ),
        pytest.param(
            "Please preserve the logs of the server for 90 days and hand over the subscriber information now.",
            "evidence",
            id="keep and hand over is evidence",
        ),
        pytest.param(
            "Please preserve the logs of the server for 90 days. Disclosure of the data is not requested yet.",
            "data_preservation",
            id="keep alone is preservation",
        ),
        pytest.param(
            "Nous vous prions de notifier la citation à l'inculpé et de nous renvoyer la preuve de remise.",
            "service_of_documents",
            id="a paper and a receipt is service",
        ),
        pytest.param(
            "Nous vous prions de notifier la citation au témoin et de procéder à l'audition du témoin sur les "
            "questions jointes.",
            "evidence",
            id="any questioning is evidence",
        ),
        pytest.param(
            "Es wird um vorläufige Festnahme zwecks Auslieferung ersucht; das Auslieferungsersuchen folgt binnen "
            "40 Tagen.",
            "provisional_arrest",
            id="a formal request that will follow is provisional arrest",
        ),
        pytest.param(
            "Subject: reminder\nWe have no answer to our request of 3 March for bank statements.",
            "follow_up",
            id="a reminder wins over the type of the earlier request",
        ),
        pytest.param(
            "Прошу передать осужденного для дальнейшего отбывания наказания; согласие осужденного приложено.",
            "transfer_of_sentenced_person",
            id="a prisoner who goes home is no extradition",
        ),
        pytest.param(
            "ЗАПРОС о выдаче\nПросим выдать Иванова, задержанного по нашему ходатайству о временном аресте.",
            "extradition",
            id="a title of extradition after the arrest",
        ),
        pytest.param(
            "ПОРУЧЕНИЕ о вручении документов по гражданскому делу\nСуд просит вручить ответчику исковое заявление.",
            "civil_judicial_assistance",
            id="service in a civil case",
        ),
        pytest.param(
            "Request for assistance\n1. Please take a statement from the witness.\n2. Please obtain bank statements.\n"
            "3. Please order the expedited preservation of the mailbox. A request for its content will follow.",
            "evidence",
            id="preservation as one of several acts",
        ),
        pytest.param(
            "Asunto: Acuse de recibo – su solicitud 417\nAcusamos recibo de su solicitud de asistencia jurídica.",
            "follow_up",
            id="an acknowledgement",
        ),
        pytest.param(
            "We refer to our request for provisional arrest of Mr X and ask for his extradition.\n"
            "Enclosed: arrest warrant; text of the law.",
            "extradition",
            id="the papers of a formal request are enclosed",
        ),
    ],
)
def test_breaks_ties_as_the_dossier_says(text: str, expected: str) -> None:
    assert typed(text).value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Demande de gel des données du serveur et de conservation rapide.", "data_preservation", id="gel of data"
        ),
        pytest.param("Nous demandons le gel des avoirs déposés sur le compte.", "asset_recovery", id="gel of money"),
        pytest.param(
            "Une information a été ouverte ; je vous prie de procéder à l'audition de M. X comme témoin, la "
            "partie civile étant Mme Y.",
            "evidence",
            id="information judiciaire and partie civile",
        ),
        pytest.param("Просим наложить арест на имущество обвиняемого.", "asset_recovery", id="arest of property"),
        pytest.param(
            "Просим временно арестовать обвиняемого до получения требования о выдаче.",
            "provisional_arrest",
            id="arest of a person",
        ),
        pytest.param("Ruego el embargo de las cuentas del imputado.", "asset_recovery", id="embargo"),
        pytest.param(
            "Se solicita la entrada y registro del domicilio y la incautación de los documentos del imputado por "
            "secuestro.",
            "evidence",
            id="secuestro as a crime",
        ),
        pytest.param(
            "We ask for the temporary transfer of the prisoner to testify as a witness; he will be returned.",
            "evidence",
            id="transfer of a witness",
        ),
    ],
)
def test_is_not_misled_by_false_friends(text: str, expected: str) -> None:
    assert typed(text).value == expected


def test_every_type_has_evidence_or_a_rule() -> None:
    found = typed("Please obtain the bank statements of the account.")
    assert [e.text for e in found.evidence]


def test_a_text_without_words_of_any_type_stays_unsure() -> None:
    assert typed("The sky was grey over the river.").confidence < 0.2


def test_the_network_turns_an_unsure_letter() -> None:
    text = "The sky was grey over the river."
    network = {"extradition": 0.97, "evidence": 0.03}
    assert typed(text, network).value == "extradition"


def test_an_act_only_announced_speaks_for_no_type() -> None:
    text = "We inform you of the following facts. A freezing request may be made. We ask that they stay confidential."
    start = text.index("A freezing")
    freeze = Proposal(start, start + 30, "measure", 0.5, By.RULE, {"code": "freeze_assets", "status": "announced"})
    found = classify_type(view_of(document(text), (freeze,)))
    assert found.value != "asset_recovery"


def test_an_instrument_made_for_one_type_speaks_for_it() -> None:
    text = "We refer to the Convention of 21 March 1983 and enclose the papers."
    basis = Proposal(12, 39, "legal_basis", 0.9, By.RULE, {"instrument": "coe_transfer1983"})
    found = classify_type(view_of(document(text), (), (basis,)))
    assert found.value == "transfer_of_sentenced_person"


def test_names_the_runners_up() -> None:
    found = typed("We request that the account be frozen and the bank statements be provided.")
    assert "evidence" in {other.value for other in found.alternatives}
