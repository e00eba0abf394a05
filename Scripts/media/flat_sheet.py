"""A report as a flat OpenDocument sheet, from which LibreOffice makes Excel files: all tables below each other on one sheet."""

import re

from .flat_text import NAMESPACES, text
from .grid import Cell, Grid

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
STYLES = """<office:automatic-styles>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap" \
style:vertical-align="middle"/><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="label" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:wrap-option="wrap" \
style:vertical-align="middle"/><style:paragraph-properties fo:text-align="start"/></style:style>
<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="WIDTHmm"/></style:style>
EXTRA_STYLES</office:automatic-styles>"""


def as_typed(source):
    """A figure is a number, as it becomes one when a person types it; whoever types a unit too gets text."""
    if source.key and NUMBER.fullmatch(source.text):
        return f'office:value-type="float" office:value="{source.text.lstrip("+")}"'
    return 'office:value-type="string"'


def sheet_cell(source, style=None, value=None):
    spans = "".join(f' table:number-{name}-spanned="{n}"' for name, n in [("columns", source.columns), ("rows", source.rows)]) \
        if source.rows * source.columns > 1 else ""
    style = style or ("label" if source.is_label else "cell")
    value = f" {value or as_typed(source)}" if source.text else ""
    content = "".join(f"<text:p>{text(line)}</text:p>" for line in source.text.split("\n")) if source.text else ""
    return f'<table:table-cell table:style-name="{style}"{spans}{value}>{content}</table:table-cell>'


def rows(grid, write=lambda place, source: sheet_cell(source)):
    starts = grid.starts()
    for row in range(len(grid.rows)):
        cells = [write((row, c), starts[row, c]) if (row, c) in starts else "<table:covered-table-cell/>" for c in range(len(grid.widths))]
        yield f"<table:table-row>{''.join(cells)}</table:table-row>"


def line(content, width):
    return f'<table:table-row>{sheet_cell(Cell(content, columns=width, is_label=True))}{"<table:covered-table-cell/>" * (width - 1)}</table:table-row>'


def document(sheets, extra_styles="", width=22):
    """`sheets`: name -> rows."""
    body = "\n".join(f'<table:table table:name="{name}"><table:table-column table:style-name="column" table:number-columns-repeated="16"/>\n'
                     + "\n".join(lines) + "\n</table:table>" for name, lines in sheets.items())
    styles = STYLES.replace("WIDTH", str(width)).replace("EXTRA_STYLES", extra_styles)
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2" '
            f'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\n{styles}\n<office:body><office:spreadsheet>\n{body}\n'
            '</office:spreadsheet></office:body>\n</office:document>\n')


def flat_sheet(report):
    width, lines = max(len(g.widths) for g in report.grids), []
    for block in report.blocks:
        lines += rows(block) if isinstance(block, Grid) else [line(block.text, width)]
    return document({"统计表": lines})
