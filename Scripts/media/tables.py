"""The official forms as grids: each takes the figures as printed (concept -> texts) and how the source spells labels."""

from fixtures import forms
from fixtures.forms import APPLICANTS, NOTE, ORGANISATIONS, RESULTS

from .grid import Cell, Grid


def proactive(edition, figures, spell, items=None, bookmarks=None):
    """The table on article 20, or some of its parts. The last column of a part takes what width is left. `bookmarks`: key -> name."""
    rows, width = [], 4
    for item in items or forms.PROACTIVE[edition]:
        heading, columns, lines = forms.PROACTIVE[edition][item]
        rest = width - len(columns)
        spans = [1] * (len(columns) - 1) + [rest]
        rows.append([Cell(spell(heading), columns=width)])
        rows.append([Cell("信息内容")] + [Cell(spell(c), columns=s) for c, s in zip(columns, spans)])
        for label, concept, names in lines:
            keys = [(f"proactive.{concept}.{name}", "") for name in names.split()]
            rows.append([Cell(spell(label))] + [Cell(figures[k], columns=s, key=k, bookmark=(bookmarks or {}).get(k, "")) for k, s in zip(keys, spans)])
    return Grid(rows, [40] * width)


def request_heads(spell, total_first):
    """The total's head cell stands under that of the applicants, or (`total_first`) beside it."""
    total = Cell(spell("总计"), rows=3 if total_first else 2)
    first = [Cell(spell(NOTE), rows=3, columns=3), Cell(spell("申请人情况"), columns=6 if total_first else 7)]
    second = [Cell(spell("自然人"), rows=2), Cell(spell("法人或其他组织"), columns=5)]
    (first if total_first else second).append(total)
    return [first, second, [Cell(spell(o)) for o in ORGANISATIONS]]


def requests(edition, figures, spell, total_first=False):
    """A row with six figures has a label that spreads over the first figure's place."""
    lines = forms.REQUESTS[edition]
    rows = request_heads(spell, total_first)
    above = ()
    for path, name in lines:
        texts = figures["requests." + name]
        row = []
        for depth, part in enumerate(path):
            head = path[:depth + 1]
            if depth + 1 < len(path):
                if head != above[:depth + 1]:
                    row.append(Cell(spell(part), rows=sum(p[:depth + 1] == head for p, _ in lines)))
            else:
                row.append(Cell(spell(part), columns=3 - depth + len(APPLICANTS) - len(texts), is_label=True))
        keys = [("requests." + name, a) for a in APPLICANTS[-len(texts):]]
        rows.append(row + [Cell(t, key=k) for t, k in zip(texts, keys)])
        above = path
    return Grid(rows, [8, 13, 34] + [14.5] * 6 + [18], head_rows=3)


def litigation(figures, spell):
    results = [Cell(spell(r)) for r in RESULTS * 2]
    keys = [(f"{route}.{name}", "") for route in forms.ROUTES for name in forms.RESULT_KEYS]
    return Grid([
        [Cell("行政复议", columns=5), Cell("行政诉讼", columns=10)],
        [Cell(spell(r), rows=2) for r in RESULTS] + [Cell("未经复议直接起诉", columns=5), Cell("复议后起诉", columns=5)],
        results,
        [Cell(figures[k], key=k) for k in keys],
    ], [10.6] * 15, head_rows=3)


def metrics(head, rows):
    """The list of 2014: (label with its indentation, unit, figure, key or None) a row."""
    lines = [[Cell(text) for text in head]]
    lines += [[Cell(label, is_label=True), Cell(unit), Cell(figure, key=key)] for label, unit, figure, key in rows]
    return Grid(lines, [110, 18, 32], head_rows=1)
