"""A report as a saved page: one file of HTML, its tables with rowspan and colspan."""

from html import escape

from .grid import Grid

TAGS = {"title": "h1", "heading": "h2", "text": "p", "attachment": "h3", "right": "p"}
# Chromium prints the outlines of the other fonts as drawings, up to ten times as large.
FONT = "WenQuanYi Zen Hei"
STYLE = """@page {{ size: A4; margin: 25mm }}
body {{ font-family: '{font}'; font-size: 12pt; line-height: 1.6 }}
h1 {{ font-size: 18pt; text-align: center }} h2 {{ font-size: 14pt; text-indent: 2em }} h3 {{ text-align: center }}
p {{ text-indent: 2em; margin: 0 }} p.right {{ text-align: right }}
table {{ border-collapse: collapse; width: 100%; margin: 6pt 0; table-layout: fixed; font-size: 9pt; line-height: 1.25 }}
td {{ border: 1px solid #000; padding: 2px; text-align: center; vertical-align: middle }}
td.label {{ text-align: left }}"""


def text(content):
    return escape(content, quote=False).replace("\xa0", "&nbsp;").replace("\n", "<br>")


def cell(source):
    spans = "".join(f' {name}="{n}"' for name, n in [("rowspan", source.rows), ("colspan", source.columns)] if n > 1)
    label = ' class="label"' if source.is_label else ""
    bookmark = f'<a name="{source.bookmark}"></a>' if source.bookmark else ""
    return f"<td{label}{spans}>{bookmark}{text(source.text)}</td>"


def table(grid):
    total = sum(grid.widths)
    columns = "".join(f'<col style="width:{100 * w / total:.3g}%">' for w in grid.widths)
    rows = ["<tr>" + "".join(map(cell, row)) + "</tr>" for row in grid.rows]
    return "\n".join(["<table>", f"<colgroup>{columns}</colgroup>", "<tbody>", *rows, "</tbody>", "</table>"])


def block(source):
    if isinstance(source, Grid):
        return table(source)
    tag = TAGS[source.kind]
    kind = ' class="right"' if source.kind == "right" else ""
    return f"<{tag}{kind}>{text(source.text)}</{tag}>"


def page(report):
    return "\n".join([
        "<!DOCTYPE html>", '<html lang="zh-CN">', "<head>", '<meta charset="utf-8">', f"<title>{text(report.title)}</title>",
        f"<style>\n{STYLE.format(font=FONT)}\n</style>", "</head>", "<body>", *map(block, report.blocks), "</body>", "</html>", "",
    ])
