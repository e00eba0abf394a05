"""A report as a flat OpenDocument text, from which LibreOffice makes Word files and PDF."""

from xml.sax.saxutils import escape

from .grid import Grid

NAMESPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in [
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("svg", "svg-compatible"),
    ("fo", "xsl-fo-compatible"), ("number", "datastyle")]) + (
        ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:dc="http://purl.org/dc/elements/1.1/"')


def text_properties(font, size, weight="normal"):
    return (f'<style:text-properties fo:font-family="{font}" style:font-family-asian="{font}" fo:font-size="{size}pt" '
            f'style:font-size-asian="{size}pt" fo:font-weight="{weight}" style:font-weight-asian="{weight}" '
            'fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/>')


def paragraph_style(name, font, size, weight="normal", **properties):
    given = "".join(f' fo:{k.replace("_", "-")}="{v}"' for k, v in properties.items())
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties{given}/>'
            f'{text_properties(font, size, weight)}</style:style>')


def styles(font):
    return f"""<office:styles>
<style:default-style style:family="paragraph">{text_properties(font, 12)}</style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Frame" style:family="graphic"><style:graphic-properties text:anchor-type="paragraph"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="25mm" \
style:print-orientation="portrait"/><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style>\
</style:page-layout>
{paragraph_style("title", font, 18, "bold", text_align="center", margin_top="2mm", margin_bottom="4mm")}
{paragraph_style("heading", font, 14, "bold", text_indent="10mm", margin_top="3mm", margin_bottom="2mm")}
{paragraph_style("attachment", font, 14, "bold", text_align="center", margin_bottom="2mm")}
{paragraph_style("text", font, 12, text_indent="8.5mm", line_height="150%")}
{paragraph_style("right", font, 12, text_align="end", line_height="150%")}
{paragraph_style("footer", font, 9, text_align="center")}
{paragraph_style("figure", font, 10.5, text_align="center")}
{paragraph_style("label", font, 10.5, text_align="start")}
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" \
fo:padding="0.4mm" style:vertical-align="middle"/></style:style>
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:min-row-height="6mm"/></style:style>
EXTRA_STYLES</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>\
<text:p text:style-name="footer">— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer>\
</style:master-page></office:master-styles>"""


def text(content):
    """Blanks in a row and line breaks are elements: XML would fold them."""
    head = len(content) - len(content.lstrip(" "))
    return (f'<text:s text:c="{head}"/>' if head else "") + escape(content[head:]).replace("\n", "<text:line-break/>")


def paragraph(source):
    """What stands in a cell."""
    bookmark = f'<text:bookmark text:name="{source.bookmark}"/>' if source.bookmark else ""
    return f'<text:p text:style-name="{"label" if source.is_label else "figure"}">{bookmark}{text(source.text)}</text:p>'


def cell(source, content):
    spans = "".join(f' table:number-{name}-spanned="{n}"' for name, n in [("columns", source.columns), ("rows", source.rows)]) \
        if source.rows * source.columns > 1 else ""
    return f'<table:table-cell table:style-name="cell"{spans}>{content(source)}</table:table-cell>'


def table(grid, name, repeats_heads=False, content=paragraph):
    starts, rows = grid.starts(), []
    for row in range(len(grid.rows)):
        cells = [cell(starts[row, c], content) if (row, c) in starts else "<table:covered-table-cell/>" for c in range(len(grid.widths))]
        rows.append('<table:table-row table:style-name="row">' + "".join(cells) + "</table:table-row>")
    columns = "".join(f'<table:table-column table:style-name="{name}.{i}"/>' for i in range(len(grid.widths)))
    heads = grid.head_rows if repeats_heads else 0
    if heads:
        rows = ["<table:table-header-rows>", *rows[:heads], "</table:table-header-rows>", *rows[heads:]]
    return "\n".join([f'<table:table table:name="{name}" table:style-name="{name}">', columns, *rows, "</table:table>"])


def table_styles(grid, name):
    width = sum(grid.widths)
    columns = "".join(f'<style:style style:name="{name}.{i}" style:family="table-column"><style:table-column-properties '
                      f'style:column-width="{w}mm"/></style:style>' for i, w in enumerate(grid.widths))
    return (f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{width}mm" table:align="center" '
            f'table:border-model="collapsing"/></style:style>{columns}')


def document(font, body, extra_styles=""):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2" '
            f'office:mimetype="application/vnd.oasis.opendocument.text">\n{styles(font).replace("EXTRA_STYLES", extra_styles)}\n'
            f'<office:body><office:text>\n{body}\n</office:text></office:body>\n</office:document>\n')


def flat_text(report, content=paragraph, around=lambda made, grid: made, extra_styles="", before=""):
    """`content` writes what stands in a cell, `around` what a table stands in; `before` stands before all."""
    body, styles_made = [], [extra_styles]
    for block in report.blocks:
        if isinstance(block, Grid):
            name = f"Table{len(styles_made)}"
            body.append(around(table(block, name, report.repeats_heads, content), block))
            styles_made.append(table_styles(block, name))
        else:
            body.append(f'<text:p text:style-name="{block.kind}">{text(block.text)}</text:p>')
    return document(report.font, before + "\n".join(body), "\n".join(styles_made))
