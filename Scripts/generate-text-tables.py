#!/usr/bin/env python3
"""Generates Sources/CTextTables/fold_table.c, the table behind OGIText's match keys.

Usage: Scripts/generate-text-tables.py [--check]

Needs the Unicode Character Database under /usr/share/unicode (Debian: apt install unicode-data) and
ICU's uconv (Debian: apt install icu-devtools). With --check nothing is written, and the exit status
is 1 if the file in the repository is not what would be written.

For each scalar the table says what a match key holds in its place:

    NFKC_Casefold (UCD DerivedNormalizationProps)
    -> radicals and strokes to ideographs (UCD EquivalentUnifiedIdeograph)
    -> dashes, quotes, brackets, dots, zeros, slashes and tildes to one form each
    -> Traditional to Simplified (ICU transliterator Hant-Hans, character by character)
    -> blanks, controls and format characters dropped

repeated until nothing changes. Scalars that may join with the one before them (combining marks,
conjoining jamo) and scalars that are not assigned in this version of Unicode are marked: text that
holds one is normalised by ICU.
"""

import pathlib
import subprocess
import sys

UCD = pathlib.Path("/usr/share/unicode")
TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/CTextTables/fold_table.c"
LIMIT = 0x110000
BLOCK = 64

# Values of the table, apart from scalars of the Basic Multilingual Plane that stand for themselves.
SAME, DROP, NORMALISE = 0, 1, 2
SEQUENCES = 0xD800  # Surrogates and private-use scalars: never the result of a fold.
SEQUENCES_END = 0xF900


def records(name, fields):
    """The data lines of a UCD file: (first, last, field 1, field 2, ...)."""
    for line in (UCD / name).read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            parts = [part.strip() for part in line.split(";")]
            first, _, last = parts[0].partition("..")
            yield (int(first, 16), int(last or first, 16), *(parts + [""] * fields)[1 : fields + 1])


def property_set(name, wanted):
    return {
        scalar
        for first, last, value in records(name, 1)
        if value == wanted
        for scalar in range(first, last + 1)
    }


def unicode_data():
    """General category and combining class of each assigned scalar."""
    category, combining = {}, {}
    start = None
    for line in (UCD / "UnicodeData.txt").read_text(encoding="utf-8").splitlines():
        parts = line.split(";")
        scalar = int(parts[0], 16)
        if parts[1].endswith(", First>"):
            start = scalar
            continue
        for member in range(scalar if start is None else start, scalar + 1):
            category[member] = parts[2]
            if parts[3] != "0":
                combining[member] = int(parts[3])
        start = None
    return category, combining


def nfkc_casefold():
    folds = {}
    for first, last, name, mapping in records("DerivedNormalizationProps.txt", 2):
        if name == "NFKC_CF":
            for scalar in range(first, last + 1):
                folds[scalar] = [int(part, 16) for part in mapping.split()]
    return folds


def simplified(han):
    """Traditional to Simplified, by ICU, one character a line."""
    lines = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Hant-Hans"],
        input="\n".join(map(chr, han)).encode(),
        stdout=subprocess.PIPE,
        check=True,
    ).stdout.decode()
    lines = lines.split("\n")
    assert len(lines) == len(han)
    folds = {source: [ord(c) for c in line] for source, line in zip(han, lines) if line != chr(source)}
    # ICU 72 exchanges 苎 and 苧. Of two that turn into each other the lower one stays.
    for source, target in list(folds.items()):
        if source < target[0] and folds.get(target[0]) == [source]:
            del folds[source]
    return folds


def circled_numbers():
    """Circled numbers, which NFKC_Casefold would turn into bare digits: an enumeration keeps its delimiter."""
    folds = {}
    ranges = [(0x2460, 1, 20), (0x24EB, 11, 10), (0x24F5, 1, 10), (0x2776, 1, 10), (0x2780, 1, 10),
              (0x278A, 1, 10), (0x3251, 21, 15), (0x32B1, 36, 15)]
    for first, number, count in ranges:
        for offset in range(count):
            folds[first + offset] = [ord(c) for c in f"{number + offset}."]
    for offset, numeral in enumerate("一二三四五六七八九十"):
        folds[0x3280 + offset] = [ord("("), ord(numeral), ord(")")]
    return folds


def punctuation():
    """Folds that NFKC leaves undone: many forms of a mark to one."""
    folds = {}
    # 〜〰゠ are waves and double strokes; ー and the box lines are what input methods and OCR give for a dash.
    waves = {0x301C, 0x3030, 0x30A0, 0x2053}
    dashes = property_set("PropList.txt", "Dash") - waves
    folds.update(dict.fromkeys(dashes | {0x30FC, 0x2500, 0x2501, 0x2796, 0x23AF}, "-"))
    folds.update(dict.fromkeys(property_set("PropList.txt", "Quotation_Mark"), '"'))
    folds.update(dict.fromkeys(map(ord, "[{〔〖〘〚【⟦⟮⦅❨❲"), "("))
    folds.update(dict.fromkeys(map(ord, "]}〕〗〙〛】⟧⟯⦆❩❳"), ")"))
    folds.update(dict.fromkeys(map(ord, "•‧・∙⋅⸱ꞏ᛫"), "·"))
    folds.update(dict.fromkeys(map(ord, "○◯"), "〇"))
    folds.update(dict.fromkeys(map(ord, "⁄∕⧸"), "/"))
    folds.update(dict.fromkeys(map(ord, "∖⧵"), "\\"))
    folds.update(dict.fromkeys(map(ord, "〜∼"), "~"))
    return {source: [ord(target)] for source, target in folds.items() if source != ord(target)}


def build():
    category, combining = unicode_data()
    casefold = nfkc_casefold()
    joining = set(combining) | {
        scalar
        for first, last, name, value in records("DerivedNormalizationProps.txt", 2)
        if name in ("NFC_QC", "NFKC_QC") and value == "M"
        for scalar in range(first, last + 1)
    }
    blank = property_set("PropList.txt", "White_Space")
    dropped = blank | {s for s, c in category.items() if c in ("Cc", "Cf", "Zs", "Zl", "Zp")}
    dropped |= {0x2800, 0xFFFC}  # the blank Braille pattern; the place of a lost object

    steps = [
        circled_numbers(),
        casefold,
        {first + i: [int(value, 16)] for first, last, value in
         records("EquivalentUnifiedIdeograph.txt", 1) for i in range(last - first + 1)},
        punctuation(),
        simplified([s for s in range(0x2E80, 0x32000)
                    if category.get(s) in ("Lo", "Nl", "So") and not 0xAC00 <= s <= 0xD7FF]),
    ]

    def fold(scalars):
        for step in steps:
            scalars = [target for scalar in scalars for target in step.get(scalar, [scalar])]
        return [scalar for scalar in scalars if scalar not in dropped]

    entries, sequences = [], {}
    for scalar in range(LIMIT):
        if 0xD800 <= scalar <= 0xDFFF:
            entries.append(SAME)
            continue
        result = [scalar]
        for _ in range(6):
            if (folded := fold(result)) == result:
                break
            result = folded
        else:
            sys.exit(f"the folds of U+{scalar:04X} do not settle: {result}")
        if any(part in joining for part in result) or (scalar not in category and scalar not in casefold):
            entries.append(NORMALISE)
        elif not result:
            entries.append(DROP)
        elif result == [scalar]:
            entries.append(SAME)
        elif len(result) == 1 and result[0] < 0x10000:
            assert not SEQUENCES <= result[0] < SEQUENCES_END and result[0] > NORMALISE
            entries.append(result[0])
        else:
            entries.append(SEQUENCES + sequences.setdefault(tuple(result), len(sequences)))
    assert SEQUENCES + len(sequences) <= SEQUENCES_END
    return entries, list(sequences)


def rows(values, width, form):
    return ",\n".join(
        ",".join(form(v) for v in values[i : i + width]) for i in range(0, len(values), width)
    )


def render(entries, sequences):
    blocks, index = {}, []
    for start in range(0, LIMIT, BLOCK):
        index.append(blocks.setdefault(tuple(entries[start : start + BLOCK]), len(blocks)))
    offsets, scalars = [0], []
    for sequence in sequences:
        scalars.extend(sequence)
        offsets.append(len(scalars))
    assert len(scalars) < 0x10000
    hexadecimal = lambda v: f"{v:#x}" if v > 9 else str(v)
    version = (UCD / "ReadMe.txt").read_text(encoding="utf-8")
    date = next(line for line in version.splitlines() if "Date:" in line).split("Date:")[1].strip()
    icu = subprocess.run(["uconv", "--version"], stdout=subprocess.PIPE, check=True).stdout.decode()
    icu = icu.split("ICU")[-1].strip()
    values = [v for block in blocks for v in block]
    return f"""\
// Generated by Scripts/generate-text-tables.py. Do not edit.
//
// Sources: Unicode Character Database of {date} (DerivedNormalizationProps, EquivalentUnifiedIdeograph,
// PropList, UnicodeData); ICU {icu}, transliterator Hant-Hans.
// Both are under the Unicode License: Copyright (c) 1991-2022 Unicode, Inc. All rights reserved.
// Terms of use: https://www.unicode.org/terms_of_use.html, https://www.unicode.org/license.txt
#include "CTextTables.h"

const uint16_t ogi_fold_index[{len(index)}] = {{
{rows(index, 32, str)}
}};

const uint16_t ogi_fold_blocks[{len(values)}] = {{
{rows(values, BLOCK // 4, hexadecimal)}
}};

const uint16_t ogi_fold_offsets[{len(offsets)}] = {{
{rows(offsets, 32, str)}
}};

const uint32_t ogi_fold_sequences[{len(scalars)}] = {{
{rows(scalars, 16, hexadecimal)}
}};

const uint32_t ogi_fold_sequence_count = {len(sequences)};
"""


def main():
    text = render(*build())
    if sys.argv[1:] == ["--check"]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
            sys.exit(f"{TARGET} is stale: run Scripts/generate-text-tables.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
