"""An Excel file of three sheets: a cover, the statistics with formats and formulas, and notes with figures of their own."""

from decimal import Decimal

from .flat_sheet import document, line, rows, sheet_cell
from .grid import Cell, Grid
from .own import Own, blank_totals

COMMENTS = [
    "An Excel file: a cover with a date, the tables on the second sheet, not from A1, notes with a table of other figures on the third.",
    "Figures are numbers with formats (1,234; +5; 54,803.14 万元, whose unit is in the format alone); （七）总计 is a row of formulas. The totals are empty.",
]
BORDERED = '<style:table-cell-properties fo:border="0.5pt solid #000000" style:vertical-align="middle"/>'


def number_format(name, inner):
    return (f'<number:number-style style:name="N{name}">{inner}</number:number-style>'
            f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="N{name}">{BORDERED}</style:style>')


def number(places, grouped="false"):
    return (f'<number:number number:decimal-places="{places}" number:min-decimal-places="{places}" number:min-integer-digits="1" '
            f'number:grouping="{grouped}"/>')


FORMATS = (
    number_format("thousands", number(0, "true"))
    + number_format("money", number(2, "true") + "<number:text> 万元</number:text>")
    + '<number:number-style style:name="Nminus" style:volatile="true"><number:text>-</number:text>' + number(0) + "</number:number-style>"
    + number_format("change", "<number:text>+</number:text>" + number(0) + '<style:map style:condition="value()&lt;0" style:apply-style-name="Nminus"/>')
    + '<number:date-style style:name="Ndate"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text>'
    "<number:day/><number:text>日</number:text></number:date-style>"
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="Ndate"/>'
    '<number:percentage-style style:name="Npercent">' + number(1) + "<number:text>%</number:text></number:percentage-style>"
    '<style:style style:name="percent" style:family="table-cell" style:data-style-name="Npercent"/>')

COLUMNS = "BCDEFGHIJKLMNOP"


def styled(source):
    """The format and the value of a figure."""
    concept = source.key[0]
    if concept.endswith("amount"):
        return "money", f'office:value-type="float" office:value="{source.text.removesuffix(" 万元")}"'
    style = "change" if concept.endswith("items_change") else "thousands" if len(source.text) > 4 else "cell"
    return style, None


def sheet(blocks):
    """The rows of the second sheet: two empty rows above, an empty column before."""
    lines = ["<table:table-row/>"] * 2
    for block in blocks:
        if isinstance(block, Grid):
            top = len(lines) + 1  # the number of the block's first row
            lines += [shifted(row) for row in rows(block, writer(block, top))]
        else:
            lines.append(shifted(line(block.text, 10)))
    return lines


def shifted(row):
    return row.replace("<table:table-row>", "<table:table-row><table:table-cell/>", 1)


def writer(grid, top):
    """Writes cells with their formats; the sums of the outcomes as formulas over the rows above them."""
    outcomes = [r for r, cells in enumerate(grid.rows) if any(c.key and c.key[0] == "requests.granted" for c in cells)]

    def write(place, source):
        if not source.key or not source.text:
            return sheet_cell(source)
        style, value = styled(source)
        if source.key[0] == "requests.closed":
            column = COLUMNS[place[1]]
            formula = f"of:=SUM([.{column}{top + outcomes[0]}:.{column}{top + place[0] - 1}])"
            value = f'table:formula="{formula}" office:value-type="float" office:value="{Decimal(source.text)}"'
        return sheet_cell(source, style, value)

    return write


def plain_row(*cells):
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def words(*texts):
    return [sheet_cell(Cell(t)) for t in texts]


def percent(share, shown):
    return sheet_cell(Cell(shown), "percent", f'office:value-type="percentage" office:value="{share}"')


def count(shown):
    return sheet_cell(Cell(shown), "thousands", f'office:value-type="float" office:value="{shown.replace(",", "")}"')


def made():
    """The flat sheet, and the truth's files."""
    own = Own("cells-by-pipe", "2019", "望江县农业农村局", "2019", 402, COMMENTS, blank_totals)
    date = sheet_cell(Cell("2020年1月20日"), "date", 'office:value-type="date" office:date-value="2020-01-20"')
    cover = [plain_row(), plain_row(*words("", own.title)), plain_row(), plain_row(*words("填报单位", "望江县农业农村局")),
             plain_row(*words("填报日期"), date), plain_row(*words("填表人", "（从略）", "联系电话", "0300-7654321"))]
    notes = [plain_row(*words("填表说明")), plain_row(*words("1.本表由各单位于次年1月31日前报送。")), plain_row(),
             plain_row(*words("网站栏目", "本年访问量", "上年访问量", "同比增长")),
             plain_row(*words("政策文件"), count("1,284,310"), count("1,140,009"), percent("0.127", "12.7%")),
             plain_row(*words("政策解读"), count("93,377"), count("101,211"), percent("-0.077", "-7.7%"))]
    return document({"封面": cover, "统计表": sheet(own.blocks), "填表说明": notes}, FORMATS), own.files()
