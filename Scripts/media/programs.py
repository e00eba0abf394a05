"""The programs that make the media, each called in one way."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from . import plain

NEEDED = {
    "soffice": "libreoffice-writer and libreoffice-calc", "chromium": "chromium", "pdftoppm": "poppler-utils",
    "tesseract": "tesseract-ocr and tesseract-ocr-chi-sim",
}
FONTS = {
    "AR PL UMing CN": "fonts-arphic-uming", "Noto Serif CJK SC": "fonts-noto-cjk", "WenQuanYi Zen Hei": "fonts-wqy-zenhei",
}
# Tesseract's page segmentation: one column of text of various sizes. Measured on two of these reports, as the share of the figures that are among
# the words read: 4 gives 89 % at 300 dots an inch and 86 % at 200; 6, one block of text, under 40 % at either, as ruling lines spoil its rows.
SEGMENTATION = 4
RESOLUTION = 300


def require():
    """Ends with a message that names what is missing."""
    missing = [f"{program} (Debian: {package})" for program, package in NEEDED.items() if not shutil.which(program)]
    if not missing:
        languages = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=True).stdout.split()
        missing += [] if "chi_sim" in languages else ["Tesseract's chi_sim (Debian: tesseract-ocr-chi-sim)"]
        known = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout
        missing += [f"the font {font} (Debian: {package})" for font, package in FONTS.items() if font not in known]
    if missing:
        sys.exit("make-media-fixtures: not installed: " + "; ".join(missing))


def run(*command, **environment):
    # Tesseract is faster with one thread a page than with four that wait for each other.
    made = subprocess.run([str(c) for c in command], capture_output=True, text=True,
                          env=os.environ | {"SOURCE_DATE_EPOCH": "1704067200", "TZ": "UTC", "OMP_THREAD_LIMIT": "1"} | environment)
    if made.returncode:
        sys.exit(f"make-media-fixtures: {command[0]} failed: {made.stderr.strip()}")


class Workshop:
    """A temporary folder, with a profile of its own for each program that keeps one."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="media-", ignore_cleanup_errors=True)  # Chromium's helpers end late
        self.path = pathlib.Path(self.folder.name)
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def write(self, name, content):
        path = self.path / name
        path.write_text(content, encoding="utf-8")
        return path

    def convert(self, source, kind, text_filter=""):
        """Has LibreOffice convert a file, and gives the new one's path."""
        out = self.path / "converted"
        run("soffice", f"-env:UserInstallation={(self.path / 'profile').as_uri()}", "--headless", "--convert-to", kind + text_filter,
            "--outdir", out, source)
        made = out / f"{source.stem}.{kind}"
        if not made.exists():
            sys.exit(f"make-media-fixtures: soffice made no {made.name}")
        return made

    def word(self, flat, target):
        target.parent.mkdir(parents=True, exist_ok=True)
        plain.plain_package(self.convert(self.write("word.fodt", flat), "docx", ":MS Word 2007 XML"), target)

    def excel(self, flat, target):
        target.parent.mkdir(parents=True, exist_ok=True)
        plain.plain_package(self.convert(self.write("excel.fods", flat), "xlsx", ":Calc MS Excel 2007 XML"), target)

    def print_page(self, page):
        """Has Chromium print a page, and gives the PDF's path."""
        pdf = self.path / "browser.pdf"
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={self.path / 'browser'}", "--no-pdf-header-footer",
            f"--print-to-pdf={pdf}", page.resolve().as_uri())
        return pdf

    def recognise(self, pdf):
        """Writes hOCR, ALTO and TSV of all pages as page.hocr, page.xml and page.tsv here; gives the images' names and paths."""
        images = self.path / "images"
        shutil.rmtree(images, ignore_errors=True)
        images.mkdir()
        run("pdftoppm", "-r", RESOLUTION, "-gray", "-png", pdf, images / "page")
        pages = sorted(images.iterdir())
        listing = self.write("pages.txt", "".join(f"{path}\n" for path in pages))
        run("tesseract", listing, self.path / "page", "-l", "chi_sim", "--psm", SEGMENTATION, "--dpi", RESOLUTION, "hocr", "alto", "tsv")
        return {path.name: str(path) for path in pages}
