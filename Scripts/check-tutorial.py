#!/usr/bin/env python3
"""Builds and runs each step of the tutorial, in a package of its own, and compares what it prints and writes.

The package is laid out in .build/tutorial as the tutorial tells. With --update the outputs that the tutorial shows,
and its copies of the sample report, are written instead of compared.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "Sources/OGIReports/OGIReports.docc/Tutorials/Resources"
PLACE = ROOT / ".build/tutorial"
PACKAGE = PLACE / "checked-report"
SOURCES = PACKAGE / "Sources/CheckedReport"

# main.swift, the report that it reads, and what the tutorial shows of it: by file, "" for standard output.
STEPS = [
    ("read-1.swift", "report.txt", {}),
    ("read-2.swift", "report.txt", {"": "read-2.txt"}),
    ("facts-1.swift", "report.txt", {}),
    ("facts-2.swift", "report.txt", {"": "facts-2.txt"}),
    ("doubts-1.swift", "report.txt", {}),
    ("doubts-2.swift", "report.txt", {"": "doubts-2.txt"}),
    ("sums-1.swift", "report.txt", {"": "sums-1.txt"}),
    ("sums-2.swift", "report-misread.txt", {"": "sums-2.txt"}),
    ("write-1.swift", "report.txt", {}),
    ("write-2.swift", "report.txt", {"trusted.csv": "trusted.csv"}),
    ("write-3.swift", "report.txt", {"trusted.csv": "trusted.csv", "look-at.csv": "look-at.csv"}),
]
# The figure that the tutorial changes, to show what a misreading does.
MISREADING = ("（七）总计\t11\t", "（七）总计\t17\t")


def reports():
    """The sample report, as it is and with one figure misread."""
    sample = (ROOT / "Samples/report.txt").read_text(encoding="utf-8")
    if sample.count(MISREADING[0]) != 1:
        sys.exit(f"Samples/report.txt has no single {MISREADING[0]!r}: change MISREADING, and the tutorial's text")
    return {"report.txt": sample, "report-misread.txt": sample.replace(*MISREADING)}


def lay_out():
    SOURCES.mkdir(parents=True, exist_ok=True)
    link = PLACE / "swift-ogi-reports"
    if not link.is_symlink():
        link.symlink_to(ROOT, target_is_directory=True)
    shutil.copy(RESOURCES / "Package.swift", PACKAGE)


def run(main, report):
    """Builds and runs a step. What it prints comes back; what it writes is in the package's folder."""
    shutil.copy(RESOURCES / main, SOURCES / "main.swift")
    helper = SOURCES / "CSV.swift"
    helper.unlink(missing_ok=True)
    if main.startswith("write"):
        shutil.copy(RESOURCES / "CSV.swift", helper)
    (PACKAGE / "report.txt").write_text(report, encoding="utf-8")
    build = subprocess.run(
        ["swift", "build", "--package-path", PACKAGE], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    # A reader who follows the tutorial should see no warning either.
    if build.returncode != 0 or "warning: " in build.stdout:
        sys.exit(f"{main} does not build cleanly:\n{build.stdout}")
    result = subprocess.run(
        [PACKAGE / ".build/debug/CheckedReport"], cwd=PACKAGE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if result.returncode != 0:
        sys.exit(f"{main} ends with status {result.returncode}:\n{result.stdout}")
    return result.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="write what the tutorial shows")
    update = parser.parse_args().update
    stale = []

    def settle(name, text):
        path = RESOURCES / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            return
        if update:
            path.write_text(text, encoding="utf-8")
        else:
            stale.append(path.relative_to(ROOT))

    lay_out()
    texts = reports()
    for name, text in texts.items():
        settle(name, text)
    for source, report, shown in STEPS:
        printed = run(source, texts[report])
        for file, name in shown.items():
            settle(name, printed if file == "" else (PACKAGE / file).read_text(encoding="utf-8"))
    for path in stale:
        print(f"{path} is not what the tutorial's code gives: run Scripts/check-tutorial.py --update", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
