"""Takes from files what differs from run to run: dates, machine paths, ids."""

import pathlib
import re
import zipfile

EPOCH = (2024, 1, 1, 0, 0, 0)
DATED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
STAMP = re.compile(rb"D:\d{14}")
IDS = re.compile(rb"/ID \[ ?<[0-9A-F]+>\s*<[0-9A-F]+> ?\]|/DocChecksum /[0-9A-F]+")


def plain_package(source, target):
    """A .docx or .xlsx with fixed dates. The order of its parts stays."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in old.infolist():
            content = DATED.sub(rb"\g<1>2024-01-01T00:00:00Z", old.read(entry))
            new.writestr(zipfile.ZipInfo(entry.filename, EPOCH), content, zipfile.ZIP_DEFLATED)


def plain_pdf(source, target):
    """A PDF with fixed dates and ids, of the same length: its offsets stay."""
    content = STAMP.sub(b"D:20240101000000", pathlib.Path(source).read_bytes())
    target.write_bytes(IDS.sub(lambda m: re.sub(rb"[0-9A-F]{8,}", lambda d: b"0" * len(d[0]), m[0]), content))


def plain_text(source, target, replaced):
    """A text with other names for its pages' images."""
    content = pathlib.Path(source).read_text(encoding="utf-8")
    for name, path in replaced.items():
        content = content.replace(path, name)
    target.write_text(content, encoding="utf-8")
