#!/usr/bin/env python3
"""Carries ten reports into every medium, under Tests/OGIReportsTests/Media: a page, Word, Excel, PDF, and OCR results.

Python writes the pages, the truths and the index; LibreOffice, Chromium, Poppler and Tesseract make the rest. With
--check it compares what Python writes with what is there and needs no other program. Names of folders limit what is
made. The folder's README says what each medium loses.
"""

import pathlib
import sys

sys.dont_write_bytecode = True
from media import agreement, distinct, flat_sheet, flat_text, further, page, plain, programs, real  # noqa: E402

MEDIA = pathlib.Path(__file__).resolve().parent.parent / "Tests/OGIReportsTests/Media"
CARRIED = ["page.html", "writer.docx", "calc.xlsx", "writer.pdf", "browser.pdf", "page.hocr", "page.alto.xml", "page.tsv"]


def carried_reports():
    return [real.the_list(), *map(real.article_20, real.ARTICLE_20), *distinct.all_reports()]


def carry(report, shop):
    """Everything that other programs make of a report."""
    folder = MEDIA / report.name
    shop.word(flat_text.flat_text(report), folder / "writer.docx")
    shop.excel(flat_sheet.flat_sheet(report), folder / "calc.xlsx")
    plain.plain_pdf(shop.convert(folder / "writer.docx", "pdf"), folder / "writer.pdf")
    plain.plain_pdf(shop.print_page(folder / "page.html"), folder / "browser.pdf")
    images = shop.recognise(folder / "writer.pdf")
    for made, name in [("page.hocr", "page.hocr"), ("page.xml", "page.alto.xml"), ("page.tsv", "page.tsv")]:
        plain.plain_text(shop.path / made, folder / name, images)


def index():
    """Each medium with the truth that holds for it, both by their paths under Tests/OGIReportsTests."""
    lines = ["file\ttruth"]
    lines += [f"Media/{report.name}/{name}\tFixtures/{report.name}/truth.tsv" for report in carried_reports() for name in CARRIED]
    for folder, truth in further.truths().items():
        name = "page.html" if folder in further.PAGES else "writer.docx" if folder in further.WORD else "calc.xlsx"
        lines.append(f"Media/{folder}/{name}\t" + (f"Fixtures/{truth}/truth.tsv" if truth else f"Media/{folder}/truth.tsv"))
    return "\n".join(lines) + "\n"


def written():
    """path -> bytes of all that Python writes, the pages held against their truths."""
    made, wrong = {"index.tsv": index().encode()} | further.pages(), []
    for report in carried_reports():
        made[report.name + "/page.html"] = page.page(report).encode()
        wrong += agreement.disagreements(page.page(report), report.name, report.garbled)
    if wrong:
        sys.exit("\n".join(wrong))
    return made


def main():
    check, names = "--check" in sys.argv[1:], [a for a in sys.argv[1:] if not a.startswith("-")]
    if check:
        stale = [MEDIA / name for name, content in written().items() if not (MEDIA / name).exists() or (MEDIA / name).read_bytes() != content]
        for path in stale:
            print("stale:", path, file=sys.stderr)
        return 1 if stale else 0
    programs.require()
    for name, content in written().items():
        (MEDIA / name).parent.mkdir(parents=True, exist_ok=True)
        (MEDIA / name).write_bytes(content)
    with programs.Workshop() as shop:
        for report in carried_reports():
            if not names or report.name in names:
                carry(report, shop)
                print(report.name, flush=True)
        further.make(MEDIA, shop)
    return 0


if __name__ == "__main__":
    sys.exit(main())
