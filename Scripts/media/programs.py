"""The programs that make the media, each called in one way."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

NEEDED = {
    "soffice": "libreoffice-writer and libreoffice-calc", "chromium": "chromium", "pdftoppm": "poppler-utils",
    "tesseract": "tesseract-ocr and tesseract-ocr-chi-sim",
}
FONTS = {
    "AR PL UMing CN": "fonts-arphic-uming", "Noto Serif CJK SC": "fonts-noto-cjk", "WenQuanYi Zen Hei": "fonts-wqy-zenhei",
}
RESOLUTION = 200  # dots an inch
SEGMENTATION = 6  # Tesseract's --psm: one block of text


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

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="media-")
        self.path = pathlib.Path(self.folder.name)

    def convert(self, source, kind, text_filter=""):
        """Has LibreOffice convert a file, and gives the new one's path."""
        profile = (self.path / "profile").as_uri()
        out = self.path / "converted"
        run("soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind + text_filter, "--outdir", out, source)
        made = out / (source.stem + "." + kind)
        if not made.exists():
            sys.exit(f"make-media-fixtures: soffice made no {made.name}")
        return made

    def write(self, name, content):
        path = self.path / name
        path.write_text(content, encoding="utf-8")
        return path

    def print_page(self, page, pdf):
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={self.path / 'browser'}", "--no-pdf-header-footer",
            f"--print-to-pdf={pdf}", page.resolve().as_uri())

    def recognise(self, pdf, stem):
        """hOCR, ALTO and TSV of all pages, as `stem`.hocr, .xml and .tsv."""
        images = self.path / "images"
        shutil.rmtree(images, ignore_errors=True)
        images.mkdir()
        run("pdftoppm", "-r", RESOLUTION, "-gray", "-png", pdf, images / "page")
        pages = sorted(images.iterdir())
        listing = self.write("pages.txt", "\n".join(map(str, pages)) + "\n")
        run("tesseract", listing, stem, "-l", "chi_sim", "--psm", SEGMENTATION, "--dpi", RESOLUTION, "hocr", "alto", "tsv")
        return {path.name: str(path) for path in pages}
