"""Tables with merged cells, and reports made of them: what every medium is written from."""

from dataclasses import dataclass, field


@dataclass
class Cell:
    text: str = ""
    rows: int = 1
    columns: int = 1
    key: tuple | None = None  # (concept, applicant) of a figure
    is_label: bool = False  # set to the left, as row labels are
    bookmark: str = ""  # the name of one before the text


@dataclass
class Grid:
    """Rows of cells as HTML has them: a place that a merged cell covers has no cell of its own. `widths` are in millimetres."""

    rows: list
    widths: list
    head_rows: int = 0
    font_size: float = 10.5

    def places(self):
        """(row, column) -> the cell that covers it."""
        taken = {}
        for row, cells in enumerate(self.rows):
            column = 0
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                for down in range(cell.rows):
                    for right in range(cell.columns):
                        assert (row + down, column + right) not in taken, f"two cells at {row + down}, {column + right}"
                        taken[row + down, column + right] = cell
        assert len(taken) == len(self.rows) * len(self.widths), "the grid has holes"
        return taken

    def starts(self):
        """(row, column) of the first place of each cell -> the cell."""
        first = {}
        for place, cell in sorted(self.places().items()):
            first.setdefault(id(cell), (place, cell))
        return dict(first.values())


@dataclass
class Paragraph:
    kind: str  # title, heading, text, attachment (a table's own title), right (a signature)
    text: str


@dataclass
class Report:
    name: str
    blocks: list  # paragraphs and grids, in order
    font: str
    repeats_heads: bool = False  # a table's head rows are printed again on each page
    garbled: dict = field(default_factory=dict)  # labels of the form -> how the source prints them, where characters differ

    @property
    def grids(self):
        return [b for b in self.blocks if isinstance(b, Grid)]

    @property
    def title(self):
        return "".join(b.text for b in self.blocks if isinstance(b, Paragraph) and b.kind == "title")
