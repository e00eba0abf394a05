#!/usr/bin/env python3
"""Validates what `ogi` writes as SSSOM/TSV with the parser and validator that others use.

usage: validate-sssom.py OGI REPORT...

Crosswalks and audits must be valid without a word of complaint, and keep every row and every text when they are
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


# What tells a mapping, what a person reads of it, and what leads the way back.
COLUMNS = (
    "subject_id", "subject_label", "subject_source", "object_id", "object_label", "mapping_justification", "comment",
    "other",
)
OVERLAYS = ("--mappings", "regional-rows", "--mappings", "city-list-2008", "--mappings", "Mappings/skeleton")


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
    for column in COLUMNS:
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


def decided(audit, folder):
    """An audit in which a person has confirmed some labels."""
    path = folder / "decisions.sssom.tsv"
    text = audit.read_text(encoding="utf-8")
    path.write_text(text.replace("semapv:LexicalMatching", "semapv:ManualMappingCuration", 9), encoding="utf-8")
    return path


def main(tool, *reports):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        names = ("crosswalk", "crosswalk of overlays", "audit", "audit with decisions")
        crosswalk, overlaid, audit, followed = paths = [folder / f"{name}.sssom.tsv" for name in names]
        export = (tool, "mappings", "export", "--sssom", "--output")
        convert = (tool, "convert", *reports, "--output", str(folder / "figures.csv"))
        run(*export, str(crosswalk))
        run(*export, str(overlaid), *OVERLAYS)
        run(*convert, "--audit", str(audit))
        run(*convert, "--audit", str(followed), "--decisions", str(decided(audit, folder)))
        found = [f"{path.name}: {line}" for path in paths for line in complaints(path)]
        if "ManualMappingCuration" not in followed.read_text(encoding="utf-8"):
            found.append(f"{followed.name}: no decision was followed.")
        mutilations = 0
        for what, path in spoilt(audit, folder):
            mutilations += 1
            if not complaints(path):
                found.append(f"The validator takes {what}.")
        if found:
            sys.exit("\n".join(found))
        counts = ", ".join(f"{len(rows(path))} ({name})" for name, path in zip(names, paths))
    print(f"Valid, with every row kept: {counts}; {mutilations} spoilt files are refused.")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
