"""Trusted certificates are named in the profile, read strictly, and part of its hash."""

import ssl
from pathlib import Path

import pytest

from rogatory.corpus.signing import authority_pem
from rogatory.errors import SettingsError
from rogatory.office import Office, load_office
from rogatory.office.certificates import certificates

ONE, OTHER = authority_pem("One"), authority_pem("Other")
PROFILE = 'trusted_certificates = "trust"'


def profile(folder: Path, content: str = PROFILE) -> Office:
    path = folder / "office.toml"
    path.write_text(content, "utf-8")
    return load_office(path)


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    folder = tmp_path / "trust"
    folder.mkdir()
    (folder / "one.pem").write_bytes(ONE)
    return folder


def test_a_folder_is_read_in_the_order_of_names_and_each_certificate_once(trust: Path) -> None:
    (trust / "both.crt").write_bytes(OTHER + ONE)
    (trust / "notes.txt").write_text("no certificate")
    assert certificates([trust]) == tuple(ssl.PEM_cert_to_DER_cert(pem.decode()) for pem in (OTHER, ONE))


def test_the_profile_names_a_folder_or_several_files(tmp_path: Path, trust: Path) -> None:
    assert profile(tmp_path).trusted_certificates == (trust,)
    assert profile(tmp_path, 'trusted_certificates = ["trust/one.pem"]').trusted_certificates == (trust / "one.pem",)


def test_another_certificate_is_another_profile(tmp_path: Path, trust: Path) -> None:
    before = profile(tmp_path).sha256
    (trust / "other.pem").write_bytes(OTHER)
    assert profile(tmp_path).sha256 != before


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", "no certificate in PEM form", id="empty"),
        pytest.param(b"-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "no certificate in PEM form", id="key"),
        pytest.param(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "is no certificate", id="junk"),
    ],
)
def test_what_is_no_certificate_is_refused_by_name(tmp_path: Path, trust: Path, content: bytes, reason: str) -> None:
    (trust / "wrong.pem").write_bytes(content)
    with pytest.raises(SettingsError, match=reason) as refused:
        profile(tmp_path)
    assert "wrong.pem" in str(refused.value)


def test_a_folder_without_certificates_is_refused(tmp_path: Path) -> None:
    (tmp_path / "trust").mkdir()
    with pytest.raises(SettingsError, match="holds no certificate"):
        profile(tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        profile(tmp_path)
