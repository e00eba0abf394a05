#!/usr/bin/env python3
"""Validates what `ogi` writes as SSSOM/TSV with the parser and validator that others use.

usage: validate-sssom.py OGI REPORT...

The crosswalk and an audit must be valid without a word of complaint, and keep every row and every text when they are
parsed: the parser drops rows silently. Files that were spoilt on purpose must not pass.
"""
import csv
import logging
import pathlib
import subprocess
import sys
import tempfile

from sssom.parsers import parse_sssom_table
from sssom.validators import validate


class Complaints(logging.Handler):
    """All that parser and validator say above the level of information."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(record.getMessage())


def rows(path):
    """The rows of the table, as a list of columns and texts without the empty ones."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    return [{name: text for name, text in row.items() if text} for row in csv.DictReader(lines, delimiter="\t")]


def complaints(path):
    """What is wrong with a file."""
    handler = Complaints()
    logging.getLogger().addHandler(handler)
    try:
        mappings = parse_sssom_table(str(path))
        validate(mappings, fail_on_error=True)
        mappings.clean_prefix_map(strict=True)
    except Exception as error:  # The validator raises errors of many kinds.
        return [*handler.lines, f"{type(error).__name__}: {error}"]
    finally:
        logging.getLogger().removeHandler(handler)
    written = rows(path)
    found = list(handler.lines)
    if len(mappings.df) != len(written):
        found.append(f"{len(written)} rows were written, and {len(mappings.df)} parsed.")
    for column in ("subject_id", "subject_label", "object_id", "mapping_justification", "comment"):
        texts = sorted(row[column] for row in written if column in row)
        parsed = sorted(text for text in mappings.df[column] if text) if column in mappings.df else []
        if texts != parsed:
            found.append(f"The texts of {column} are not what they were.")
    return found


def spoilt(path, folder):
    """Files that must not pass, with what is wrong with each."""
    text = path.read_text(encoding="utf-8")
    for what, old, new in [
        ("an unknown prefix", "ogiform:", "nobody:"),
        ("no predicate", "skos:exactMatch", ""),
        ("an unknown justification", "semapv:", "nobody:"),
    ]:
        head, table = text.split("\nsubject_", 1)
        file = folder / "spoilt.sssom.tsv"
        file.write_text(f"{head}\nsubject_{table.replace(old, new, 3)}", encoding="utf-8")
        yield what, file


def run(*command):
    done = subprocess.run(command, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command[:3])} ended with {done.returncode}:\n{done.stderr.decode()}")


def main(tool, *reports):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        crosswalk, audit, figures = (folder / f for f in ("crosswalk.sssom.tsv", "audit.sssom.tsv", "figures.csv"))
        run(tool, "mappings", "export", "--sssom", "--output", str(crosswalk))
        run(tool, "convert", *reports, "--audit", str(audit), "--output", str(figures))
        found = [f"{path.name}: {line}" for path in (crosswalk, audit) for line in complaints(path)]
        mutilations = 0
        for what, path in spoilt(audit, folder):
            mutilations += 1
            if not complaints(path):
                found.append(f"The validator takes {what}.")
        if found:
            sys.exit("\n".join(found))
        counts = [len(rows(path)) for path in (crosswalk, audit)]
    print(
        f"A crosswalk of {counts[0]} mappings and an audit of {counts[1]} labels are valid, and every row is kept; "
        f"{mutilations} spoilt files are refused."
    )


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
