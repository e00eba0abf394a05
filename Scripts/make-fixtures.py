#!/usr/bin/env python3
"""Writes the generated fixtures under Tests/OGIReportsTests/Fixtures and Overlays/Fixtures/<overlay>, or with --check compares them with what is there.

Each is an assignment of figures to the cells of official forms, laid out twice: as a report's text (input.txt) and as
the facts that a person would key from it (truth.tsv), with what a person would find wrong with them (findings.tsv). Fixtures named after a layout alone are real reports, read by
eye; this script does not touch them.
"""

import pathlib
import sys

sys.dont_write_bytecode = True
from fixtures import cases, overlays  # noqa: E402

TESTS = pathlib.Path(__file__).resolve().parent.parent / "Tests/OGIReportsTests"


def all_fixtures():
    """folder -> {file name: its bytes}"""
    made = {f"Fixtures/{name}": files for name, files in cases.all_fixtures().items()}
    for overlay, reports in overlays.fixtures().items():
        made |= {f"Overlays/Fixtures/{overlay}/{name}": cases.files(report) for name, report in reports.items()}
    return made


def main():
    check, stale = "--check" in sys.argv[1:], []
    for folder, files in all_fixtures().items():
        for file, content in files.items():
            path = TESTS / folder / file
            if check:
                if not path.exists() or path.read_bytes() != content:
                    stale.append(str(path))
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
    for path in stale:
        print("stale:", path, file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
