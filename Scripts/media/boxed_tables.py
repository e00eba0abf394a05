"""Word files whose tables stand in something else: in text boxes, and in the cells of a table that is there for layout."""

from .distinct import report
from .flat_text import flat_text

FRAME = ('<style:style style:name="frame" style:family="graphic" style:parent-style-name="Frame">'
         '<style:graphic-properties style:wrap="none" fo:border="none" fo:padding="0mm" '
         'style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="center" style:horizontal-rel="paragraph" '
         'draw:fill="none"/></style:style>')
OUTER = ('<style:style style:name="outer" style:family="table"><style:table-properties style:width="160mm" table:align="center"/></style:style>'
         '<style:style style:name="outer.0" style:family="table-column"><style:table-column-properties style:column-width="160mm"/></style:style>')


def text_boxes():
    """The tables with few rows, each in a box anchored to a paragraph of its own; a box does not go on over a page."""
    count = 0

    def around(made, grid):
        nonlocal count
        if len(grid.widths) == 10:
            return made
        count += 1
        return (f'<text:p text:style-name="figure"><draw:frame draw:name="Box{count}" draw:style-name="frame" text:anchor-type="paragraph" '
                f'svg:width="160mm" svg:height="{7 * len(grid.rows) + 8}mm" draw:z-index="{count}"><draw:text-box>{made}'
                '<text:p text:style-name="figure"/></draw:text-box></draw:frame></text:p>')

    return flat_text(report("article20-2019-pipes"), around=around, extra_styles=FRAME)


def nested():
    def around(made, grid):
        return ('<table:table table:name="Outer" table:style-name="outer"><table:table-column table:style-name="outer.0"/><table:table-row>'
                f'<table:table-cell><text:p text:style-name="text">附表：</text:p>{made}<text:p text:style-name="figure"/></table:table-cell>'
                '</table:table-row></table:table><text:p text:style-name="text"/>')

    return flat_text(report("article20-2019-word-paste"), around=around, extra_styles=OUTER)
