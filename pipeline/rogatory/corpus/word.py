"""Writes Word documents for the sample inbox from a short description."""

import io
import tomllib
import zipfile
from xml.sax.saxutils import escape

from pydantic import Field

from rogatory.record import Frozen

_DAY = (2026, 11, 16, 0, 0, 0)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = ("document", "header", "footer", "numbering", "styles")
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Block(Frozen):
    """A paragraph, an item of the numbered list, or a table."""

    text: str = ""
    title: bool = False
    item: bool = False
    rows: tuple[tuple[str, ...], ...] = ()


class Document(Frozen):
    """A letter with what stands in its header and footer."""

    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = Field(alias="block")


def word(described: str) -> bytes:
    """Return the .docx file of a description in TOML; the same bytes each time."""
    document = Document.model_validate(tomllib.loads(described))
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": _relations([(part, f"{part}.xml") for part in _PARTS[1:]]),
        "word/document.xml": _body(document),
        "word/header.xml": f"<w:hdr {_W}>{''.join(_paragraph(line) for line in document.head)}</w:hdr>",
        "word/footer.xml": f"<w:ftr {_W}>{''.join(_paragraph(line) for line in document.foot)}</w:ftr>",
        "word/numbering.xml": _NUMBERING,
        "word/styles.xml": _STYLES,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _DAY), _DECLARED + content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _content_types() -> str:
    kinds = {part: "main" if part == "document" else part for part in _PARTS}
    names = {"main": f"{_TYPE}.document.main+xml"}
    parts = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{names.get(kind, f"{_TYPE}.{kind}+xml")}"/>'
        for part, kind in kinds.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    default = f'<Default Extension="rels" ContentType="{relations}"/>'
    return f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{default}{parts}</Types>'


def _relations(targets: list[tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{_R}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def _body(document: Document) -> str:
    around = '<w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>'
    page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1300" w:bottom="1300" w:left="1300"/>'
    inner = "".join(map(_block, document.blocks))
    section = f"<w:sectPr>{around}{page}</w:sectPr>"
    return f'<w:document {_W} xmlns:r="{_R}"><w:body>{inner}{section}</w:body></w:document>'


def _block(block: Block) -> str:
    if block.rows:
        rows = "".join(
            f"<w:tr>{''.join(f'<w:tc>{_paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in block.rows
        )
        grid = "<w:gridCol/>" * max(map(len, block.rows))
        return f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    look = '<w:pStyle w:val="Heading1"/>' if block.title else ""
    look += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if block.item else ""
    return _paragraph(block.text, look)


def _paragraph(text: str, look: str = "") -> str:
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:p><w:pPr>{look}</w:pPr><w:r>{lines}</w:r></w:p>"


_NUMBERING = (
    f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_LINES = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_STYLES = (
    f'<w:styles {_W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
    '<w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/>'
    f"<w:tblPr><w:tblBorders>{_LINES}</w:tblBorders></w:tblPr></w:style></w:styles>"
)
