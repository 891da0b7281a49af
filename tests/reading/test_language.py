"""Languages are guessed by paragraph and given in the order of their share."""

import pytest

from rogatory.reading.language import languages

SENTENCES = {
    "en": "The public prosecutor requests that the witness be heard by the competent court in this case.",
    "fr": "Le procureur demande que le témoin soit entendu par la juridiction compétente dans cette affaire.",
    "es": "La fiscalía solicita que el testigo sea oído por el juzgado competente en la causa que se sigue.",
    "de": "Die Staatsanwaltschaft bittet, den Zeugen durch das zuständige Gericht in dieser Sache zu vernehmen.",
    "pt": "O Ministério Público solicita que a testemunha seja ouvida pelo tribunal competente, não sendo possível.",
    "it": "La procura chiede che il testimone sia sentito dal giudice competente nel procedimento che pende.",
    "nl": "Het openbaar ministerie verzoekt de getuige te horen door de bevoegde rechter in deze zaak van de staat.",
    "pl": "Prokuratura prosi o przesłuchanie świadka przez właściwy sąd w sprawie, która się toczy od roku.",
    "tr": "Savcılık, tanığın yetkili mahkeme tarafından dinlenmesini ve bu belgelerin gönderilmesini talep eder.",
    "ro": "Parchetul solicită ca martorul să fie audiat de către instanța competentă și nu mai târziu.",
    "ru": "Прокуратура просит допросить свидетеля в компетентном суде по этому делу и сообщить о результатах.",
    "uk": "Прокуратура просить допитати свідка у компетентному суді та повідомити про це до кінця року.",
    "ar": "تطلب النيابة العامة سماع الشاهد من قبل المحكمة المختصة في هذه القضية التي تنظر فيها.",
    "zh": "检察院请求由主管法院就本案询问证人，并将结果告知。",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_one_sentence_is_enough(code: str) -> None:
    assert languages(SENTENCES[code]) == (code,)


def test_the_larger_share_comes_first() -> None:
    text = "\n\n".join([SENTENCES["fr"], SENTENCES["de"], SENTENCES["de"]])
    assert languages(text) == ("de", "fr")


@pytest.mark.parametrize("text", ["", "12345", "Norwick"])
def test_nothing_is_guessed_from_nothing(text: str) -> None:
    assert languages(text) == ()
