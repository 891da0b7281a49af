"""What a letter limits in time, phrase by phrase."""

import pytest

from rogatory.extract.deadlines.events import known_events
from rogatory.extract.deadlines.find import limits, meaning
from rogatory.extract.deadlines.page import read

HEAD = "Vienna, 2 February 2026\n\n"  # the day the made-up letters are written on

DATED = [
    pytest.param("Please reply no later than 3 March 2026.", "response_due", "by", "2026-03-03", id="en no later than"),
    pytest.param("We need the answer by 3 March 2026.", "response_due", "by", "2026-03-03", id="en by"),
    pytest.param("Please execute before 3 March 2026.", "response_due", "before", "2026-03-03", id="en before"),
    pytest.param("Trial is set for 12 October 2026.", "hearing", "on", "2026-10-12", id="en trial"),
    pytest.param("Her detention expires on 2 September 2026.", "custody_expiry", "on", "2026-09-02", id="en custody"),
    pytest.param("The logs will be deleted on 9 April 2026.", "preservation_expiry", "on", "2026-04-09", id="en logs"),
    pytest.param("The freezing order lapses on 2 May 2026.", "freezing_expiry", "on", "2026-05-02", id="en freeze"),
    pytest.param("The offence is time-barred on 2 May 2027.", "limitation", "on", "2027-05-02", id="en limitation"),
    pytest.param("The order is valid until 20 June 2026.", "execution_window", "until", "2026-06-20", id="en valid"),
    pytest.param(
        "Please search, but not before 20 April 2026.",
        "execution_window",
        "not_before",
        "2026-04-20",
        id="en not before",
    ),
    pytest.param("Please reply before the end of March 2026.", "response_due", "before", "2026-03", id="en end of"),
    pytest.param("Réponse souhaitée au plus tard le 3 mars 2026.", "response_due", "by", "2026-03-03", id="fr by"),
    pytest.param("Le procès s'ouvre le 8 septembre 2026.", "hearing", "on", "2026-09-08", id="fr trial"),
    pytest.param("Le blocage prendra fin le 2 mai 2026.", "freezing_expiry", "on", "2026-05-02", id="fr freeze"),
    pytest.param("Wir bitten um Erledigung bis zum 15. Mai 2026.", "response_due", "by", "2026-05-15", id="de by"),
    pytest.param("Die Tat verjährt am 18. Februar 2041.", "limitation", "on", "2041-02-18", id="de limitation"),
    pytest.param(
        "Die Hauptverhandlung ist auf den 22. Juni 2026 anberaumt.", "hearing", "on", "2026-06-22", id="de trial"
    ),
    pytest.param(
        "La audiencia está convocada para el 25 de agosto de 2026.", "hearing", "on", "2026-08-25", id="es hearing"
    ),
    pytest.param(
        "Rogamos respuesta a más tardar el 3 de marzo de 2026.", "response_due", "by", "2026-03-03", id="es by"
    ),
    pytest.param(
        "A prisão preventiva termina a 6 de Março de 2026.", "custody_expiry", "on", "2026-03-06", id="pt custody"
    ),
    pytest.param("Solicita-se devolução até 15 de Maio de 2026.", "response_due", "by", "2026-05-15", id="pt by"),
    pytest.param("Si prega di rispondere entro il 3 marzo 2026.", "response_due", "by", "2026-03-03", id="it by"),
    pytest.param("Просим исполнить не позднее 3 марта 2026 г.", "response_due", "by", "2026-03-03", id="ru by"),
    pytest.param(
        "Срок содержания под стражей истекает 3 апреля 2026 г.", "custody_expiry", "on", "2026-04-03", id="ru custody"
    ),
    pytest.param("نرجو الرد في موعد أقصاه 3 مارس 2026", "response_due", "by", "2026-03-03", id="ar by"),
    pytest.param("وينتهي توقيفه الحالي يوم 15 آب 2026", "custody_expiry", "on", "2026-08-15", id="ar custody"),
    pytest.param(
        "Gaarne retour van de akten vóór 1 maart 2026.", "response_due", "before", "2026-03-01", id="nl before"
    ),
    pytest.param("请于2026年3月3日之前答复。", "response_due", "by", "2026-03-03", id="zh by"),
    pytest.param(
        "The logs of January will be lost on 9 April 2026.", "preservation_expiry", "on", "2026-04-09", id="lost"
    ),
    pytest.param(
        "The freezing order remains in force until 2 May 2026.", "freezing_expiry", "until", "2026-05-02", id="in force"
    ),
    pytest.param(
        "Nous demandons le gel du compte. L'ordonnance produit effet jusqu'au 2 mai 2026.",
        "freezing_expiry",
        "until",
        "2026-05-02",
        id="fr in force, the freeze named before",
    ),
    pytest.param(
        "A prescrição não ocorrerá antes de 22 de julho de 2046.",
        "limitation",
        "on",
        "2046-07-22",
        id="pt not yet barred",
    ),
    pytest.param(
        "Ele deverá ser posto em liberdade em 27 de março de 2026.",
        "custody_expiry",
        "on",
        "2026-03-27",
        id="pt release",
    ),
    pytest.param("A first meeting is planned in Graz on 20 May 2026.", "hearing", "on", "2026-05-20", id="jit meeting"),
    pytest.param("the summons to attend Graz Crown Court on 8 May 2026", "hearing", "on", "2026-05-08", id="to attend"),
    pytest.param(
        "Nous proposons de la prolonger jusqu'au 15 juin 2026.", "other", "until", "2026-06-15", id="prolonged"
    ),
    pytest.param(
        "It deletes mail after 30 days and this one was closed on 5 January 2026.",
        "preservation_expiry",
        "within",
        "2026-01-05",
        id="deleted after, closed on",
    ),
]


@pytest.mark.parametrize(("text", "kind", "relation", "date"), DATED)
def test_finds_what_a_day_limits(text: str, kind: str, relation: str, date: str) -> None:
    found = limits(HEAD + text)
    assert [(x.kind, x.relation, x.dates[0]["date"]) for x in found] == [(kind, relation, date)]


COUNTED = [
    pytest.param("Please reply within 30 days of receipt.", "within", 30, "days", "receipt", id="en receipt"),
    pytest.param(
        "We beg action within 48 hours from this letter.", "within", 48, "hours", "letter_date", id="en this letter"
    ),
    pytest.param("Please serve it at least 30 days before the hearing.", "ahead", 30, "days", "hearing", id="en ahead"),
    pytest.param("Réponse sous quinze jours à compter de la réception.", "within", 15, "days", "receipt", id="fr"),
    pytest.param("Wir bitten um Entscheidung binnen 45 Tagen ab Eingang.", "within", 45, "days", "receipt", id="de"),
    pytest.param("Se ruega respuesta en el plazo de diez días hábiles.", "within", 10, "working_days", None, id="es"),
    pytest.param("execução em 72 horas após a receção", "within", 72, "hours", "receipt", id="pt"),
    pytest.param("Si attende risposta entro venti giorni dalla ricezione.", "within", 20, "days", "receipt", id="it"),
    pytest.param("Просим ответить в течение 30 дней с момента получения.", "within", 30, "days", "receipt", id="ru"),
    pytest.param("Вручить не позднее чем за 30 дней до заседания.", "ahead", 30, "days", "hearing", id="ru ahead"),
    pytest.param("Bitte um Nachricht mindestens 30 Tage vor Ablauf.", "ahead", 30, "days", "unstated", id="de expiry"),
    pytest.param("نأمل الرد خلال 72 ساعة من وصول هذا الكتاب", "within", 72, "hours", "receipt", id="ar"),
    pytest.param(
        "se ruega respuesta con una antelación mínima de quince días a la audiencia",
        "ahead",
        15,
        "days",
        "hearing",
        id="es ahead",
    ),
    pytest.param(
        "Réponse dans les 48 heures suivant l'envoi de ce message.", "within", 48, "hours", "letter_date", id="fr sent"
    ),
]


@pytest.mark.parametrize(("text", "relation", "amount", "unit", "anchor"), COUNTED)
def test_finds_a_counted_term(text: str, relation: str, amount: int, unit: str, anchor: str | None) -> None:
    found = limits(HEAD + text)
    assert [(x.relation, x.amount, x.unit, x.anchor) for x in found] == [(relation, amount, unit, anchor)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He was born on 3 March 1980.", id="birth"),
        pytest.param("On 3 March 2025 he killed her.", id="crime"),
        pytest.param("Our letter of 3 November 2025 refers.", id="earlier letter"),
        pytest.param("The court issued the order of 9 January 2026.", id="order"),
        pytest.param("statements from 1 January 2022 to 30 June 2024", id="period of records"),
        pytest.param("Kontoauszüge vom 1. Januar 2022 bis 30. Juni 2024", id="de period of records"),
        pytest.param("The penalty is imprisonment of up to 10 years.", id="penalty"),
        pytest.param("The conference took place in Lisbon on 3 May 2025.", id="conference"),
        pytest.param("The Convention of 20 April 1959 applies.", id="treaty"),
        pytest.param("Please direct the bank not to tell its customer before 3 March 2026.", id="kept secret"),
    ],
)
def test_leaves_alone_what_limits_nothing(text: str) -> None:
    assert limits(HEAD + text) == []


def test_a_term_for_the_person_served_is_none_for_the_authority() -> None:
    (found,) = limits(HEAD + "O réu deve contestar no prazo de 15 dias após a citação.")
    assert (found.kind, found.anchor) == ("other", "service")


def test_a_term_of_deletion_and_its_day_are_one() -> None:
    (found,) = limits(HEAD + "Logs are deleted after 14 days; those of January will be lost on 28 February 2026.")
    assert [d["date"] for d in found.dates] == ["2026-02-28"]


def test_by_that_date_points_to_the_day_before_it() -> None:
    found = limits(HEAD + "The hearing is on 10 December 2026. It would be useful to receive the extract by that date.")
    assert [(x.kind, x.word) for x in found] == [("hearing", None), ("response_due", "that_day")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Er wurde am 12. Januar 2026 in Graz auf Grund der Ausschreibung im System festgenommen.",
            ["2026-01-12"],
            id="verb last",
        ),
        pytest.param(
            "Detido em 19 de janeiro de 2026, será posto em liberdade em 27 de março de 2026.",
            [],
            id="held for something else",
        ),
        pytest.param("born on 2 August 1985, arrest is asked", [], id="birth"),
    ],
)
def test_finds_the_day_of_the_arrest(text: str, expected: list[str]) -> None:
    assert [e.date["date"] for e in known_events(read(HEAD + text))] == expected


def test_a_window_is_one_deadline_with_two_days() -> None:
    (found,) = limits(HEAD + "He may only be arrested between 4 and 6 December 2026.")
    assert (found.kind, [d["date"] for d in found.dates]) == ("execution_window", ["2026-12-04", "2026-12-06"])


def test_the_letters_own_result_stands_beside_its_arithmetic() -> None:
    (found,) = limits(HEAD + "Serve it at least 30 days before the trial, that is by 14 April 2026.")
    assert (found.amount, found.word, found.dates[0]["date"]) == (30, "stated", "2026-04-14")


def test_tells_the_requesters_promise_from_a_term_for_the_receiver() -> None:
    (found,) = limits(HEAD + "The full request will follow within sixty days of arrest.")
    assert (found.kind, found.promise) == ("custody_expiry", True)


def test_a_weak_cue_scores_below_a_strong_one() -> None:
    (strong,) = limits(HEAD + "Please answer no later than 3 March 2026.")
    (weak,) = limits(HEAD + "They planned to meet by 3 March 2026.")
    assert weak.score < 0.5 < strong.score


def test_explains_a_stretch_the_rules_did_not_find() -> None:
    text = HEAD + "Kindly note 3 March 2026 in this respect."
    start = text.index("3 March")
    found = meaning(read(text), start, start + len("3 March 2026"))
    assert [d["date"] for d in found.dates] == ["2026-03-03"]
