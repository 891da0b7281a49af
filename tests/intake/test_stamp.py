import datetime as dt

import pytest

from rogatory.intake import stamp_date

DAY = dt.date(2026, 3, 14)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("RECEIVED 14 MAR 2026", id="English"),
        pytest.param("Ministry of Justice\n* RECEIVED *\nCentral Authority\n14 March 2026", id="over lines"),
        pytest.param("RECEIVED: 2026-03-14 10:15", id="ISO"),
        pytest.param("EINGEGANGEN\n14.03.2026", id="German"),
        pytest.param("EINGANG 14. März 2026", id="German month"),
        pytest.param("REÇU LE 14 mars 2026", id="French"),
        pytest.param("ARRIVÉE 14/03/2026", id="French arrival"),
        pytest.param("RECIBIDO 14 de marzo de 2026", id="Spanish"),
        pytest.param("RECEBIDO EM 14-03-2026", id="Portuguese"),
        pytest.param("PERVENUTO IL 14 MAR. 2026", id="Italian"),
        pytest.param("ПОЛУЧЕНО 14 марта 2026 г.", id="Russian"),
        pytest.param("وارد 14/03/2026", id="Arabic"),
    ],
)
def test_the_day_of_a_stamp_is_read(text: str) -> None:
    assert stamp_date(f"Embassy\n\n{text}\n\nNote verbale") == DAY


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We received your letter of 14 March 2026.", id="prose"),
        pytest.param("Received with thanks on 14 March 2026", id="sentence at a line's start"),
        pytest.param("RECEIVED 03/04/2026", id="both orders possible"),
        pytest.param("RECEIVED 31.02.2026", id="no such day"),
        pytest.param("RECEIVED", id="no day"),
        pytest.param("RECEIVED by the registry\n\n" + "word " * 20 + "14 March 2026", id="day far away"),
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert stamp_date(text) is None
