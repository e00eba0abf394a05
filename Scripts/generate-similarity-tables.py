#!/usr/bin/env python3
"""Generates Sources/CTextTables/similarity_table.c: Han characters that look or sound alike, and those made of others.

Usage: Scripts/generate-similarity-tables.py [--check]

Needs the Unihan Database under /usr/share/unicode (Debian: apt install unicode-data). With --check nothing is written,
and the exit status is 1 if the file in the repository is not what would be written.

The characters are the 3,500 of the first level of the Table of General Standard Chinese Characters (kTGH), those of common
use. Three tables:

- Shape: pairs whose similarity is at least 0.55. It is the mean of two: how much of their Cangjie codes is common to both
  (twice the longest common subsequence over the lengths' sum), and the share of the four-corner code's digits that agree.
  For characters without a four-corner code it is the former, less a tenth.
- Sound: characters that have a reading in common, tones aside (kMandarin, kHanyuPinlu).
- Parts: characters that fall into a left and a right one: the Cangjie code is that of the parts, abridged by Cangjie's
  rules (two letters of the left part, three of the right one); at least three of the corners are those of the parts on
  their sides; the strokes add up, give or take one; and no other parts fit better.
"""

import bz2
import collections
import itertools
import pathlib
import sys
import unicodedata

UCD = pathlib.Path("/usr/share/unicode")
TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/CTextTables/similarity_table.c"
COMMON = 3500
LEAST = 0.55
LEAST_CORNERS = 3
# Radicals that stand at the left or the right and are in no list of characters.
RADICALS = "亻冫讠阝刂卩氵忄扌彳犭饣纟礻衤钅疒攵"


def unihan(name, *properties):
    found = {name: {} for name in properties}
    with bz2.open(UCD / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                scalar, name, value = line.rstrip("\n").split("\t")
                if name in found:
                    found[name][chr(int(scalar[2:], 16))] = value
    return [found[name] for name in properties]


def common_subsequence(left, right):
    """The length of the longest common subsequence."""
    row = [0] * (len(right) + 1)
    for letter in left:
        before = row[:]
        for index, other in enumerate(right):
            row[index + 1] = before[index] + 1 if letter == other else max(before[index + 1], row[index])
    return row[-1]


class Characters:
    def __init__(self):
        cangjie, corners = unihan("DictionaryLikeData", "kCangjie", "kFourCornerCode")
        mandarin, frequent = unihan("Readings", "kMandarin", "kHanyuPinlu")
        (standard,) = unihan("OtherMappings", "kTGH")
        (strokes,) = unihan("IRGSources", "kTotalStrokes")
        level = {c: int(value.split()[0].split(":")[1]) for c, value in standard.items()}
        self.common = sorted(c for c, index in level.items() if index <= COMMON)
        self.all = sorted(set(level) | set(RADICALS))
        # A leading X tells apart characters that have one code.
        self.cangjie = {c: cangjie[c].removeprefix("X") for c in self.all if c in cangjie}
        self.corners = {c: [code[:4] for code in corners[c].split()] for c in self.all if c in corners}
        self.strokes = {c: int(strokes[c].split()[0]) for c in self.all}
        self.readings = {
            c: sorted({self.toneless(r.split("(")[0]) for r in (mandarin.get(c, "") + " " + frequent.get(c, "")).split()})
            for c in self.common
        }
        self.subsequences = {}

    @staticmethod
    def toneless(reading):
        tones = "\u0300\u0301\u0304\u030c"
        letters = [c for c in unicodedata.normalize("NFD", reading) if c not in tones]
        return unicodedata.normalize("NFC", "".join(letters))

    def similarity(self, one, other):
        left, right = self.cangjie.get(one), self.cangjie.get(other)
        if not left or not right:
            return 0
        key = (left, right)
        if key not in self.subsequences:
            self.subsequences[key] = 2 * common_subsequence(left, right) / (len(left) + len(right))
        if one not in self.corners or other not in self.corners:
            return self.subsequences[key] - 0.1
        pairs = itertools.product(self.corners[one], self.corners[other])
        return (self.subsequences[key] + max(sum(p == q for p, q in zip(a, b)) / 4 for a, b in pairs)) / 2

    def shapes(self):
        """For each character those after it that look like it, by similarity in tenths."""
        rows = {}
        for one, other in itertools.combinations(self.common, 2):
            if (similarity := self.similarity(one, other)) >= LEAST - 1e-9:
                rows.setdefault(one, {}).setdefault(min(9, int(similarity * 10 + 1e-9)), []).append(other)
        return rows

    def sounds(self):
        groups = collections.defaultdict(list)
        for c in self.common:
            for reading in self.readings[c]:
                groups[reading].append(c)
        return {reading: group for reading, group in groups.items() if len(group) > 1}

    def corners_agree(self, whole, left, right):
        """How many corners of a character are those of its parts. A corner that a stroke has taken already is written 0."""
        def right_side(code):
            return [{code[1]} | ({code[0]} if code[1] == "0" else set()), {code[3]} | ({code[2]} if code[3] == "0" else set())]

        codes = [self.corners.get(c, []) for c in (whole, left, right)]
        return max(
            (
                sum((w[0] == l[0], w[2] == l[2], w[1] in right_side(r)[0], w[3] in right_side(r)[1]))
                for w, l, r in itertools.product(*codes)
            ),
            default=0,
        )

    def parts(self):
        """Characters with their parts."""
        by_left, by_right = collections.defaultdict(list), collections.defaultdict(list)
        for c, code in self.cangjie.items():
            by_left[code if len(code) <= 2 else code[0] + code[-1]].append(c)
            by_right[code if len(code) <= 3 else code[:2] + code[-1]].append(c)
        for whole in self.common:
            code = self.cangjie.get(whole, "")
            fits = collections.defaultdict(list)
            for cut in (1, 2):
                for left, right in itertools.product(by_left[code[:cut]], by_right[code[cut:]]):
                    excess = abs(self.strokes[left] + self.strokes[right] - self.strokes[whole])
                    corners = self.corners_agree(whole, left, right)
                    if whole not in (left, right) and excess <= 1 and corners >= LEAST_CORNERS:
                        fits[-corners, excess].append(whole + left + right)
            yield from fits[min(fits)] if fits else []


def literal(rows):
    return "\n".join(f'    u"{row}\\n"' for row in rows)


def render():
    characters = Characters()
    shapes = [
        one + "".join(f"{grade}{''.join(others)}" for grade, others in sorted(row.items(), reverse=True))
        for one, row in characters.shapes().items()
    ]
    sounds = ["".join(group) for _, group in sorted(characters.sounds().items())]
    with bz2.open(UCD / "Unihan_DictionaryLikeData.txt.bz2", "rt", encoding="utf-8") as lines:
        date = next(line for line in lines if "Date:" in line).split("Date:")[1].split()[0]
    return f"""\
// Generated by Scripts/generate-similarity-tables.py. Do not edit.
//
// Source: Unihan Database of {date} (kCangjie, kFourCornerCode, kHanyuPinlu, kMandarin, kTGH, kTotalStrokes), under the
// Unicode License: Copyright (c) 1991-2022 Unicode, Inc. All rights reserved.
// Terms of use: https://www.unicode.org/terms_of_use.html, https://www.unicode.org/license.txt
#include "CTextTables.h"

// A line for a character: the character, then those after it that look alike, after their similarity in tenths.
const uint16_t ogi_shape_table[] =
{literal(shapes)};

// A line for a syllable: the characters that are read so, in whatever tone.
const uint16_t ogi_sound_table[] =
{literal(sounds)};

// A line for a character: the character, its left part, and its right part.
const uint16_t ogi_parts_table[] =
{literal(sorted(characters.parts()))};
"""


def main():
    text = render()
    if sys.argv[1:] == ["--check"]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
            sys.exit(f"{TARGET} is stale: run Scripts/generate-similarity-tables.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
