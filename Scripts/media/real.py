"""What the five real reports print, read by eye from their text: labels where they differ from the form, and figures that are not 0.

A page break cuts labels in the text of one of them; here they are whole again, as before the table was cut.
"""

import pathlib

from fixtures import forms, layouts
from fixtures.forms import APPLICANTS, NOTE

from . import tables
from .grid import Paragraph, Report

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "Tests/OGIReportsTests/Fixtures"

TITLE, HEADING, TEXT = "title", "heading", "text"
LAST = "四、政府信息公开行政复议、行政诉讼情况"
ASKED = "三、收到和处理政府信息公开申请情况"
PUBLISHED = "二、主动公开政府信息情况"

PIPES = dict(
    edition="2019", spell=layouts.half_width, labels={}, total_first=False, font="AR PL UMing CN",
    before=[(TITLE, "株洲市卫生健康委员会2019年度政府信息公开工作报告"), (HEADING, "一、政府信息公开总体情况"), (TEXT, "（正文从略。）"),
            (TEXT, "本部分文字从略,不含统计数据。")],
    after=[(HEADING, "五、存在的主要问题及改进情况"), (TEXT, "（存在的问题与改进措施从略。）"), (HEADING, "六、其他需要报告的事项"), (TEXT, "无")],
    figures={
        "proactive.permits": "38 -5 33", "proactive.penalties": "40 -1 39",
        "requests.received": "4 0 0 1 0 0 5", "requests.carried_in": "1 0 0 0 0 0 1", "requests.granted": "4 0 0 0 0 0 4",
        "requests.denied.administrative_inquiry": "0 0 0 0 0 0 _", "requests.unavailable.not_held": "0 0 0 1 0 0 1",
    })

WORD_PASTE = dict(
    edition="2019", spell=layouts.paste_spelling, total_first=False, font="AR PL UMing CN",
    labels={NOTE: "（本列数据的勾稽关系为：第一项加第二项之和， 等于第三项加第四项之和）", "2.其他法律行政法规禁止公开": "2.就法制亍政收禁止公开"},
    before=[(TITLE, "淄川区卫生健康局2020年政府信息公开工作年度报告"), (HEADING, "一、总体情况"), (TEXT, "（正文从略。）"),
            (HEADING, "（一）政府信息公开的组织领导和制度建设情况"), (TEXT, "（组织领导部分文字从略。）"),
            (HEADING, "（四）依申请公开情况"), (TEXT, "（依申请公开部分文字从略。）")],
    after=[(HEADING, "五、存在的主要问题及改进情况"), (TEXT, "（问题与整改措施从略。）"), (HEADING, "六、其他需要报告的事项"),
           (TEXT, "本年度无其他需要说明的事项。")],
    figures={
        "proactive.permits": "8 -8 0", "proactive.other_services": "129 -3 0", "proactive.penalties": "74 +459 20",
        "proactive.coercive_measures": "11 -1 0",
    },
    bookmarks={("proactive.coercive_measures.items_change", ""): "_GoBack"})  # its text has [bookmark: _GoBack]-1

PAGE_BREAK = dict(
    edition="2019", spell=layouts.blank_after_any_number, total_first=True, font="AR PL UMing CN",
    labels={NOTE: "(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)", "三、本年度办理结果": "三、 本年 度办 理 结 果",
            "（四）无法提供": "(四) 无法提 供", "结果维持": "结 果 维 持", "结果纠正": "结 果 纠 正", "其他结果": "其 他 结 果", "尚未审结": "尚 未 审 结"},
    litigation_total="总 计",
    before=[(TITLE, "中宁县卫生健康局"), (TITLE, "2020 年政府信息公开工作年度报告"),
            (TEXT, "本报告中使用数据统计期限为 2020 年 1 月 1 日至 12 月 31 日。"), (HEADING, "一、总体情况"),
            (TEXT, "总体情况文字从略，本段在换页处断开并在此继续（从略）。"), (HEADING, "（一）主动公开"), (TEXT, "1. 主动公开文字从略。")],
    after=[(HEADING, "五、存在的问题及改进情况"), (TEXT, "(一) 存在的问题"), (TEXT, "（问题从略。）"), (TEXT, "(二) 整改措施"),
           (TEXT, "（整改措施从略。）"), (HEADING, "六、其他需要报告的事项"), (TEXT, "无其他需要报告的事项。")],
    split=[[1, 5, 6], [8, 9]],
    figures={
        "proactive.permits": "15 0 0", "proactive.other_services": "45 0 0", "proactive.penalties": "160 +5 0",
        "proactive.coercive_measures": "8 0 0", "proactive.procurement": "6 3659.92万元", "reconsideration": "_ _ _ _ _",
    })

TAB_ROWS = dict(
    edition="2021", spell=layouts.blank_after_number, total_first=True, font="AR PL UMing CN",
    labels={NOTE: "(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)"},
    before=[(TITLE, "西工区卫生健康委员会2022年政府信息公开工作年度报告"), (HEADING, "一、总体情况"), (TEXT, "总体情况文字从略："),
            (HEADING, "一、总体情况"), (TEXT, "（一）至（五）正文从略。"), (HEADING, PUBLISHED)],
    after=[(HEADING, "五、存在的主要问题及改进情况"), (HEADING, "五、存在的主要问题及改进情况"), (TEXT, "一是（问题从略）；二是（改进从略）。"),
           (HEADING, "六、其他需要报告的事项"), (TEXT, "无。")],
    figures={
        "proactive.permits": "1650", "proactive.penalties": "37",
        "requests.granted": "_ _ _ _ _ 0", "requests.partially_granted": "_ _ _ _ _ 0",
    })

ARTICLE_20 = {
    "article20-2019-pipes": PIPES, "article20-2019-word-paste": WORD_PASTE,
    "article20-2019-page-break": PAGE_BREAK, "article20-2021-tab-rows": TAB_ROWS,
}


def printed(text):
    """`_` stands for an empty cell."""
    return ["" if t == "_" else t.replace("万元", " 万元") for t in text.split()]


def article_20(name):
    source = ARTICLE_20[name]
    edition, given = source["edition"], source["figures"]

    def spell(label):
        return source["labels"].get(label) or source["spell"](label)

    def spell_result(label):
        return source.get("litigation_total") or spell(label) if label == "总计" else spell(label)

    figures = {}
    for _, _, rows in forms.PROACTIVE[edition].values():
        for _, concept, names in rows:
            texts = printed(given.get(f"proactive.{concept}", "0 0 0"))
            figures |= {(f"proactive.{concept}.{n}", ""): t for n, t in zip(names.split(), texts)}
    for _, concept in forms.REQUESTS[edition]:
        figures["requests." + concept] = printed(given.get("requests." + concept, "0 " * len(APPLICANTS)))
    for route in forms.ROUTES:
        figures |= {(f"{route}.{n}", ""): t for n, t in zip(forms.RESULT_KEYS, printed(given.get(route, "0 " * 5)))}
    items = source.get("split", [list(forms.PROACTIVE[edition])])
    blocks = [Paragraph(*p) for p in source["before"] + [(HEADING, PUBLISHED)]]
    for number, part in enumerate(items):
        blocks += [Paragraph(TEXT, "")] if number else []  # else Word would join the tables
        blocks.append(tables.proactive(edition, figures, spell, part, source.get("bookmarks")))
    blocks += [Paragraph(HEADING, ASKED), tables.requests(edition, figures, spell, source["total_first"])]
    blocks += [Paragraph(HEADING, LAST), tables.litigation(figures, spell_result)]
    return Report(name, blocks + [Paragraph(*p) for p in source["after"]], source["font"], garbled=source["labels"])


def the_list(name="list-word-paste"):
    """The list's text has a cell a line, so that its rows, with their indentation, can be read from it as they are."""
    text = (FIXTURES / name / "input.txt").read_text(encoding="utf-8")
    prose, _, table = text.partition("\t统　计")
    rows = [row.strip("\n").removeprefix("\t").split("\n\t")
            for row in ("\t统　计" + table).split("\n\n") if row.strip()]
    head, *rows = rows
    keys, chapter = list_keys(), ""
    lines = []
    for label, unit, figure in rows:
        plain = fold(label)
        chapter = plain if plain[1:2] == "、" else chapter
        lines.append((label, unit, figure, keys.get((chapter[:1], plain))))
    blocks = [Paragraph(kind(line), line.strip()) for line in prose.split("\n") if line.strip()]
    return Report(name, blocks + [tables.metrics(head, lines)], "AR PL UMing CN", repeats_heads=True)


def kind(line):
    line = line.strip()
    if line.endswith("年度报告"):
        return TITLE
    if line.endswith("统计表") and line[:4].isdigit():
        return "attachment"
    if line in ("聊城市卫生健康委员会", "2019年1月16日"):
        return "right"
    return HEADING if line[1:2] == "、" and len(line) < 40 else TEXT


def list_keys():
    """(number of the chapter, label without blanks) -> key."""
    keys, chapter = {}, ""
    for level, label, _, concept in forms.LIST:
        chapter = label[:1] if level == 0 else chapter
        if concept:
            label = "六、被举报投诉数量" if concept == "complaints.total" else label
            keys[chapter, fold(label)] = (concept, "total" if concept.startswith("requests.") else "")
    return keys


def fold(text):
    return "".join(text.split())
