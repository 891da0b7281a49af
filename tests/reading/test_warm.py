"""The page that is read before the first child is a page like others."""

from rogatory.reading import read_document
from rogatory.reading.warm import own_page


def test_the_own_page_holds_most_of_what_a_reader_meets() -> None:
    read = read_document(own_page())
    assert "transmission of records" in read.text
    assert [len(table.rows) for table in read.tables] == [2]
    assert [field.ticked for field in read.fields] == [False]
    assert read.notices == ()
