#!/usr/bin/env python3
"""Carries ten reports into every medium, under Tests/OGIReportsTests/Media: a page, Word, Excel, PDF, and OCR results.

Python writes the pages; LibreOffice, Chromium, Poppler and Tesseract make the rest from them. With --check it compares
the pages with what is there and needs no other program. Names of fixtures limit what is made: see the folder's README.
"""

import pathlib
import shutil
import sys

sys.dont_write_bytecode = True
from media import distinct, flat_sheet, flat_text, page, plain, programs, real  # noqa: E402

MEDIA = pathlib.Path(__file__).resolve().parent.parent / "Tests/OGIReportsTests/Media"


def all_reports():
    return [real.the_list(), *map(real.article_20, real.ARTICLE_20), *distinct.all_reports()]


def make(report, folder, shop):
    """Everything that other programs make of a report."""
    word = shop.convert(shop.write("writer.fodt", flat_text.flat_text(report)), "docx", ":MS Word 2007 XML")
    plain.plain_package(word, folder / "writer.docx")
    sheet = shop.convert(shop.write("calc.fods", flat_sheet.flat_sheet(report)), "xlsx", ":Calc MS Excel 2007 XML")
    plain.plain_package(sheet, folder / "calc.xlsx")
    plain.plain_pdf(shop.convert(folder / "writer.docx", "pdf"), folder / "writer.pdf")
    shop.print_page(folder / "page.html", shop.path / "browser.pdf")
    plain.plain_pdf(shop.path / "browser.pdf", folder / "browser.pdf")
    images = shop.recognise(folder / "writer.pdf", shop.path / "page")
    for made, name in [("page.hocr", "page.hocr"), ("page.xml", "page.alto.xml"), ("page.tsv", "page.tsv")]:
        plain.plain_text(shop.path / made, folder / name, images)


def main():
    arguments = sys.argv[1:]
    check, names = "--check" in arguments, [a for a in arguments if not a.startswith("-")]
    pages = {f"{report.name}/page.html": page.page(report).encode() for report in all_reports()}
    if check:
        stale = [name for name, content in pages.items() if not (MEDIA / name).exists() or (MEDIA / name).read_bytes() != content]
        for name in stale:
            print("stale:", MEDIA / name, file=sys.stderr)
        return 1 if stale else 0
    programs.require()
    shop = programs.Workshop()
    for report in all_reports():
        if names and report.name not in names:
            continue
        folder = MEDIA / report.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "page.html").write_bytes(pages[report.name + "/page.html"])
        make(report, folder, shop)
        print(report.name, sum(p.stat().st_size for p in folder.iterdir()) // 1024, "KiB")
    shutil.rmtree(shop.path, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
