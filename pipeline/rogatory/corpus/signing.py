"""Signs PDFs of the sample inbox with a test authority whose keys anybody can make, so that they prove nothing."""

import asyncio
import datetime as dt
import hashlib
import io

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.generic import ByteStringObject, StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko_certvalidator.registry import SimpleCertificateStore

AUTHORITY = "Sample authority, keys public, trust nothing"
_FROM, _TO = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2036, 1, 1, tzinfo=dt.UTC)
_RESERVED = 4096  # bytes for the signature; one with two small certificates takes half
_USAGES = ("digital_signature", "key_encipherment", "data_encipherment", "key_agreement", "encipher_only")
_NO_USAGE = dict.fromkeys((*_USAGES, "content_commitment", "key_cert_sign", "crl_sign", "decipher_only"), False)


def authority_pem(authority: str = AUTHORITY) -> bytes:
    """Return the certificate of a test authority, the same on each run."""
    return _certificate(authority, authority).public_bytes(Encoding.PEM)


def signed(data: bytes, signer: str, at: dt.datetime, authority: str = AUTHORITY) -> bytes:
    """Return the PDF with a signature appended, of the kind PAdES baseline B (ETSI EN 319 142-1).

    Args:
        data: The PDF.
        signer: The name in the certificate.
        at: When it says that it was signed.
        authority: The name of the test authority that vouches for the signer.
    """
    # The authority's own certificate stays out: several would stand in an order of chance.
    none = SimpleCertificateStore()
    key = _key(signer).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    by = SimpleSigner(_parsed(signer, authority), PrivateKeyInfo.load(key), none)
    field = f"Signature of {signer}".replace(".", "")  # a dot would part a field from its parent
    told = PdfSignatureMetadata(field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha512")
    return asyncio.run(_appended(_writer(data), PdfSigner(told, by), at))


def overprinted(data: bytes, drawn: bytes) -> bytes:
    """Return the PDF with a revision appended that draws more on its first page, by operators of PDF."""
    writer = _writer(data)
    writer.add_stream_to_page(0, writer.add_object(StreamObject(stream_data=drawn)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


async def _appended(writer: IncrementalPdfFileWriter, signer: PdfSigner, at: dt.datetime) -> bytes:
    """Do as `PdfSigner.sign_pdf`, but at a moment that is told."""
    session = signer.init_signing_session(writer)
    session.system_time = at
    ready = session.prepare_tbs_document(validation_info=None, bytes_reserved=_RESERVED)
    prepared, out = ready.digest_tbs_document()
    attributes = PdfCMSSignedAttributes(signing_time=at)
    await ready.perform_signature(document_digest=prepared.document_digest, pdf_cms_signed_attrs=attributes)
    assert isinstance(out, io.BytesIO)
    return out.getvalue()


class _Timeless(IncrementalPdfFileWriter):
    """A writer that leaves the file's day of change alone, so that the same bytes come out each time."""

    def _update_meta(self) -> None:
        """Keep what the file says of itself."""


def _writer(data: bytes) -> IncrementalPdfFileWriter:
    writer = _Timeless(io.BytesIO(data), strict=False)
    writer._document_id[1] = ByteStringObject(hashlib.md5(data, usedforsecurity=False).digest())
    return writer


def _parsed(name: str, authority: str) -> Certificate:
    return Certificate.load(_certificate(name, authority).public_bytes(Encoding.DER))


def _certificate(name: str, authority: str) -> x509.Certificate:
    """Make the certificate of a name, its own where name and authority are the same."""
    root = name == authority
    usage = (
        {"key_cert_sign": True, "crl_sign": True} if root else {"digital_signature": True, "content_commitment": True}
    )
    serial = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
    return (
        x509.CertificateBuilder(serial_number=serial or 1)
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, authority)]))
        .public_key(_key(name).public_key())
        .not_valid_before(_FROM)
        .not_valid_after(_TO)
        .add_extension(x509.BasicConstraints(ca=root, path_length=0 if root else None), critical=True)
        .add_extension(x509.KeyUsage(**{**_NO_USAGE, **usage}), critical=True)
        .sign(_key(authority), None)
    )


def _key(name: str) -> Ed25519PrivateKey:
    """Make a key of a name: whoever reads this can make it too."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(f"rogatory sample key of {name}".encode()).digest())
