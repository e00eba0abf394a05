"""Pages whose mark-up is wrong in the ways that sites' pages are, though a person reads them with ease."""

from . import page
from .distinct import report
from .grid import Grid
from .own import Own, blank_totals
from .real import FIXTURES

COMMENTS = [
    "A page with wrong spans: the head cells 申请人情况 and 法人或其他组织 span a column less than the rows have, 三、 reaches a row too far (into 四、),",
    "（四） a row less than it has (3.补正后 comes a cell short of labels). The totals are empty beside filled applicants. It says gb2312 and is UTF-8.",
    "Codes of the two rows whose cells such a span moves are free; their figures are not. Where the last figure before an empty total is as",
    "large as all others together, as a total that had moved would be, the row is for review.",
]
MOVED = ("requests.carried_out", "requests.unavailable.still_unclear")


def free_moved_rows(drawn):
    blank_totals(drawn)
    for row in drawn["requests"]:
        for fact in row.facts:
            fact.review = "*" if fact.concept in MOVED else fact.review
        values = [int(fact.value or 0) for fact in row.facts]
        if len(values) == 7 and row.facts[0].concept not in MOVED and not row.facts[-1].value and values[-2] >= sum(values[:-2]):
            for fact in row.facts:
                fact.review = "place-uncertain"


def tamper(blocks):
    """Makes the spans of the requests table wrong, and gives its rows."""
    table = next(b for b in blocks if isinstance(b, Grid) and len(b.widths) == 10)
    for cell in [c for row in table.rows for c in row]:
        if cell.text in ("申请人情况", "法人或其他组织"):
            cell.columns -= 1
        elif cell.text == "三、本年度办理结果":
            cell.rows += 1
        elif cell.text == "（四）无法提供":
            cell.rows -= 1


def shouted_cell(source, number):
    """In capitals, attributes without quotes, text in blocks and with breaks; every other end tag left out."""
    spans = "".join(f" {name}={n}" for name, n in [("ROWSPAN", source.rows), ("COLSPAN", source.columns)] if n > 1)
    inside = page.text(source.text)
    if len(inside) > 8 and not source.key:
        inside = f"{inside[:6]}<BR>\n{inside[6:]}"
    elif number % 3 == 0:
        inside = f"<P align=center>{inside}</P>"
    elif number % 3 == 1:
        inside = f"<DIV><FONT size=2>{inside}</FONT></DIV>"
    return f"<TD{spans}>{inside}" + ("</TD>" if number % 2 else "")


def shouted_block(source):
    if not isinstance(source, Grid):
        return f"<P>{page.text(source.text)}"
    rows = ["<TR>" + "\n".join(shouted_cell(c, i) for i, c in enumerate(row)) + ("</TR>" if n % 2 else "") for n, row in enumerate(source.rows)]
    return "<TABLE BORDER=1>\n" + "\n".join(rows) + "\n</TABLE>"


def wrong_spans():
    own = Own("cells-by-pipe", "2019", "松坪区城市管理局", "2020", 401, COMMENTS, free_moved_rows)
    tamper(own.blocks)
    made = "\n".join(["<HTML><HEAD><META http-equiv=Content-Type content='text/html; charset=gb2312'>", f"<TITLE>{own.title}</TITLE></HEAD><BODY>",
                      *map(shouted_block, own.blocks), "</BODY></HTML>", ""])
    return own.files() | {"page.html": made.encode()}


def indented_cell(source):
    """Indentation as no-break spaces, two for each full-width one."""
    inside = page.text(source.text).replace("\u3000", "&nbsp;&nbsp;")
    first, _, rest = inside.partition("<br>")
    return f"<td>{first}" + (f"<br/>{rest}" if rest else "")


def nbsp_list():
    """The list with its hierarchy in &nbsp;, and without any end tag of a row or a cell."""
    source = report("list-word-paste")
    blocks = ["<table>\n" + "\n".join("<tr>" + "".join(map(indented_cell, row)) for row in b.rows) + "\n</table>" if isinstance(b, Grid)
              else f"<div>{page.text(b.text)}</div>" for b in source.blocks]
    head = f'<html><head><meta charset="utf-8"><title>{source.title}</title></head><body>'
    return {"page.html": "\n".join([head, *blocks, "</body></html>", ""]).encode()}


def paragraphs():
    """A page whose tables were flattened: what the text of the fixture one-cell-a-line has as lines, it has as paragraphs."""
    lines = (FIXTURES / "one-cell-a-line/input.txt").read_text(encoding="utf-8").splitlines()
    body = [f'<p style="text-indent:2em"><span style="font-family:仿宋_GB2312;font-size:16pt">{page.text(line)}</span></p>' for line in lines]
    head = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"/><title>{lines[0]}</title></head><body><div id="zoom">'
    return {"page.html": "\n".join([head, *body, "</div></body></html>", ""]).encode()}
