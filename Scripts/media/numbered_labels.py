"""A Word file whose labels are numbered by Word: 一、（一）1. are list numbers, and no part of the text."""

import re

from .distinct import report
from .flat_text import flat_text, text

LEVELS = [(re.compile(r"[一二三四五六七]、\s*"), "", "、", "一, 二, 三, ..."), (re.compile(r"[（(][一二三四五六七][）)]\s*"), "（", "）", "一, 二, 三, ..."),
          (re.compile(r"\d\.\s*"), "", ".", "1")]
STYLE = '<text:list-style style:name="numbers">' + "".join(
    f'<text:list-level-style-number text:level="{n}" style:num-prefix="{prefix}" style:num-suffix="{suffix}" style:num-format="{form}">'
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment '
    'text:label-followed-by="nothing"/></style:list-level-properties></text:list-level-style-number>'
    for n, (_, prefix, suffix, form) in enumerate(LEVELS, 1)) + "</text:list-style>"


class Numbers:
    """One list runs through the whole requests table, cell after cell."""

    def __init__(self):
        self.count = 0

    def paragraph(self, source):
        made = '<text:p text:style-name="{}">{}</text:p>'.format("label" if source.is_label else "figure", "{}")
        level = next((n for n, (pattern, *_) in enumerate(LEVELS, 1) if not source.key and pattern.match(source.text)), None)
        if not level:
            return made.format(text(source.text))
        made = made.format(text(LEVELS[level - 1][0].sub("", source.text, count=1)))
        for _ in range(level):
            made = f"<text:list><text:list-item>{made}</text:list-item></text:list>"
        self.count += 1
        continued = ' text:continue-list="list1"' if self.count > 1 else ""
        return made.replace("<text:list>", f'<text:list xml:id="list{self.count}" text:style-name="numbers"{continued}>', 1)


def document():
    return flat_text(report("article20-2021-tab-rows"), content=Numbers().paragraph, extra_styles=STYLE)
