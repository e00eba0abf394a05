"""Holds a page against a truth: reads its tables back as a browser lays them out, and finds each figure by its row and column."""

from decimal import Decimal
from html.parser import HTMLParser

from fixtures import forms
from fixtures.forms import APPLICANTS, ORGANISATIONS, RESULTS

from .real import FIXTURES, fold, list_keys

IN_WAN = ("proactive.fees.amount", "capacity.funding")  # 10,000 yuan by the form's head or unit column


class Tables(HTMLParser):
    """The tables of a well-formed page, each a mapping of (row, column) to text."""

    def __init__(self, page):
        super().__init__()
        self.tables, self.cell = [], None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append({})
            self.row = -1
        elif tag == "tr":
            self.row += 1
        elif tag == "td":
            self.cell, self.spans = "", {k: int(v) for k, v in attributes if k in ("rowspan", "colspan")}

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if tag != "td":
            return
        table, column = self.tables[-1], 0
        while (self.row, column) in table:
            column += 1
        for down in range(self.spans.get("rowspan", 1)):
            for right in range(self.spans.get("colspan", 1)):
                table[self.row + down, column + right] = self.cell
        self.cell = None


def rows(table):
    """The texts of each row, a merged cell once for each place that it covers."""
    height, width = (max(place[i] for place in table) + 1 for i in (0, 1))
    return [[table[r, c] for c in range(width)] for r in range(height)]


def plain(label):
    """A label without blanks, its brackets and stops of one width."""
    return fold(label).translate(str.maketrans("（），：", "(),:"))


def proactive(lines, edition):
    """(concept, applicant) -> text, where the head of the item and the labels agree with the form's."""
    found, parts = {}, {plain(heading): (columns, labels) for heading, columns, labels in forms.PROACTIVE[edition].values()}
    for line in lines:
        texts = [plain(t) for t in line]
        if texts[0] in parts:
            columns, labels = parts[texts[0]]
        elif texts[0] == "信息内容":
            heads = texts
        else:
            concept, names = next((c, n) for label, c, n in labels if plain(label) == texts[0])
            for head, name in zip(columns, names.split()):
                found[f"proactive.{concept}.{name}", ""] = line[heads.index(plain(head))]
    return found


def requests(lines, edition, garbled):
    found, heads = {}, [plain(t) for t in lines[2]]
    columns = [heads.index(plain(name), 3) for name in ["自然人", *ORGANISATIONS, "总计"]]
    spelled = {tuple(plain(garbled.get(p, p)) for p in path): name for path, name in forms.REQUESTS[edition]}
    for line in lines[3:]:
        labels = [plain(t) for t in line[:3]]
        path = tuple(dict.fromkeys(labels))
        for applicant, column in zip(APPLICANTS, columns):
            if plain(line[column]) != labels[2]:  # a label that spreads over the figure's place
                found["requests." + spelled[path], applicant] = line[column]
    return found


def litigation(lines):
    heads = [tuple(dict.fromkeys(plain(lines[r][c]) for r in range(3))) for c in range(15)]
    routes = [("行政复议",), ("行政诉讼", "未经复议直接起诉"), ("行政诉讼", "复议后起诉")]
    return {(f"{route}.{key}", ""): lines[3][heads.index((*labels, result))]
            for route, labels in zip(forms.ROUTES, routes) for result, key in zip(RESULTS, forms.RESULT_KEYS)}


def metrics(lines):
    found, keys, chapter = {}, list_keys(), ""
    for label, _, figure in lines[1:]:
        label = "六、被举报投诉数量" if fold(label) == "六、举报投诉数量" else fold(label)
        chapter = label[0] if label[1] == "、" else chapter
        if key := keys.get((chapter, label)):
            found[key] = figure
    return found


def figures(page, edition, garbled):
    found = {}
    for table in Tables(page).tables:
        lines = rows(table)
        if len(lines[0]) == 3:
            found |= metrics(lines)
        elif len(lines[0]) == 4:
            found |= proactive(lines, edition)
        else:
            found |= litigation(lines) if len(lines[0]) == 15 else requests(lines, edition, garbled)
    return found


def value(key, text):
    text = text.strip()
    if not text:
        return ""
    in_wan = text.endswith("万元") or key[0] in IN_WAN
    return format((Decimal(text.removesuffix("万元")) * (10000 if in_wan else 1)).normalize(), "f")


def truth(name):
    """(concept, applicant) -> value; and the edition of the form."""
    lines = (FIXTURES / name / "truth.tsv").read_text(encoding="utf-8").split("\n")
    facts = [line.split("\t") for line in lines if line and not line.startswith(("#", "form\t"))]
    return {(f[1], f[2]): f[3] for f in facts}, facts[0][0][-4:]


def disagreements(page, name, garbled):
    """What the page says otherwise than the truth of the fixture: a line each."""
    expected, edition = truth(name)
    found = {key: value(key, text) for key, text in figures(page, edition, garbled).items()}
    return [f"{name}: {key}: {found.get(key)!r}, the truth has {expected.get(key)!r}"
            for key in sorted(expected.keys() | found.keys()) if expected.get(key) != found.get(key)]
