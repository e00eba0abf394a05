#!/usr/bin/env python3
"""usage: generate-look-alikes.py FONT > Data/look-alikes.tsv

Writes for each ideograph of the forms' labels the five ideographs of GB 2312 that look most like it: whose pictures in
FONT, drawn 32 pixels high and blurred, correlate most with its own. Needs numpy and Pillow. The table was made with
wqy-microhei.ttc of Debian's fonts-wqy-microhei (WenQuanYi Micro Hei, Apache License 2.0 or GPL 3 with font exception).
"""

import csv
import pathlib
import sys

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

MAPPINGS = pathlib.Path(__file__).resolve().parents[3] / "Mappings"
COUNT = 5
SIZE = 32


def is_ideograph(character):
    return "\u4e00" <= character <= "\u9fff"


def label_characters():
    characters = set()
    for path in sorted(MAPPINGS.glob("forms/*-*.tsv")):
        with open(path, encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                characters.update(filter(is_ideograph, row["label"] + row["note"]))
    return sorted(characters)


def gb2312():
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes([row, cell]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def picture(character, font):
    image = Image.new("L", (SIZE + 8, SIZE + 8))
    ImageDraw.Draw(image).text((4, 0), character, fill=255, font=font)
    pixels = numpy.asarray(image.filter(ImageFilter.GaussianBlur(1.2)), dtype=float).ravel()
    pixels -= pixels.mean()
    return pixels / (numpy.linalg.norm(pixels) or 1)


def main():
    font = ImageFont.truetype(sys.argv[1], SIZE)
    candidates = sorted(set(gb2312()))
    pictures = numpy.array([picture(character, font) for character in candidates])
    print("# Ideographs that look like those of the forms' labels, the most alike first.")
    print("# Written by Scripts/generate-look-alikes.py from pictures in WenQuanYi Micro Hei.")
    print("character\tlookAlikes")
    for character in label_characters():
        order = numpy.argsort(-(pictures @ picture(character, font)), kind="stable")
        alike = [candidates[index] for index in order if candidates[index] != character]
        print(character, "".join(alike[:COUNT]), sep="\t")


if __name__ == "__main__":
    sys.exit(main())
