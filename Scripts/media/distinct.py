"""The five generated reports with distinct figures: the same assignment that their text fixtures are written from."""

from fixtures import cases, layouts, reports

from . import tables
from .grid import Paragraph, Report

FONTS = {
    "list-word-paste": "Noto Serif CJK SC", "article20-2019-pipes": "Noto Serif CJK SC", "article20-2019-word-paste": "AR PL UMing CN",
    "article20-2019-page-break": "WenQuanYi Zen Hei", "article20-2021-tab-rows": "AR PL UMing CN",
}


def figures(table):
    return {(f.concept, f.applicant): cell.text for row in table for cell in row.cells if (f := cell.fact)}


def opening(draft):
    title = draft.input().split("\n", 1)[0]
    return [Paragraph("title", title), Paragraph("heading", "一、总体情况"), Paragraph("text", "（正文从略。）")]


def article_20(draft, drawn, edition):
    """The blocks of a report that is drawn, its tables as the draft's layout spells them."""
    requests = {}
    for (concept, _), text in figures(drawn["requests"]).items():
        requests.setdefault(concept, []).append(text)
    spell = draft.layout.spell
    made = {
        "proactive": tables.proactive(edition, figures(drawn["proactive"]), spell),
        "requests": tables.requests(edition, requests, spell, total_first=draft.layout.place in ("tab-rows", "page-break")),
        "litigation": tables.litigation(figures(drawn["litigation"]), spell),
    }
    blocks = opening(draft)
    for name, table in made.items():
        blocks += [Paragraph("heading", reports.HEADINGS[name]), table]
    return blocks + [Paragraph("heading", "五、存在的主要问题及改进情况"), Paragraph("text", "（问题与改进从略。）")]


def the_list(draft, drawn):
    head, *rows = drawn["list"]
    lines = []
    for row in rows:
        unit, figure = row.cells
        key = figure.fact and (figure.fact.concept, figure.fact.applicant)
        lines.append((layouts.list_indent(row.level, row.path[0]), unit.text, figure.text, key))
    return opening(draft) + [
        Paragraph("heading", "二、附表"), Paragraph("attachment", "2017年度政府信息公开工作情况统计表"), Paragraph("text", "（市直部门）"),
        tables.metrics(head.path, lines),
    ]


def report(layout):
    draft, drawn = cases.distinct_tables(layout, cases.distinct_seeds()[layout])
    blocks = the_list(draft, drawn) if layout == "list-word-paste" else article_20(draft, drawn, cases.SEEDS[layout][0])
    name = layout + "-distinct"
    return Report(name, blocks, FONTS[layout], repeats_heads=layout.endswith("page-break"))


def all_reports():
    return [report(layout) for layout in cases.distinct_seeds()]
