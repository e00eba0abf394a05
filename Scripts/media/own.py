"""Reports with a truth of their own: drawn as the text fixtures are, with changes that a medium is to show."""

from fixtures import reports

from . import distinct


class Own:
    """A report on an article 20 form with its truth. `change` is given the tables before they are written."""

    def __init__(self, layout, edition, agency, year, seed, comments, change):
        self.draft, self.drawn = reports.three_tables(layout, edition, agency, year, comments, seed)
        self.draft.comments[-1] = f"{agency} is fictitious; Scripts/make-media-fixtures.py makes file and truth of one assignment."
        change(self.drawn)
        self.blocks = distinct.article_20(self.draft, self.drawn, edition)
        reports.write_tables(self.draft, self.drawn).judged(edition)
        for fact in self.draft.facts:
            fact.source = "*"

    @property
    def title(self):
        return self.blocks[0].text

    def files(self):
        texts = {"truth.tsv": self.draft.truth(), "findings.tsv": self.draft.findings_table()}
        return {name: text.encode() for name, text in texts.items() if text}


def blank_totals(drawn):
    """Leaves the requests table's column of totals empty beside filled applicants."""
    for row in drawn["requests"]:
        if row.kind == "data":
            row.cells[-1].blank()
