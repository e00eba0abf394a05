#!/usr/bin/env python3
"""Fits the costs of edits in Mappings/costs.tsv to characters that engines were seen to confuse.

Usage: Scripts/fit-edit-costs.py CONFUSIONS CHARACTERS

CONFUSIONS is a table with the columns true, read, count, engine and where: characters as aligned with the truth, empty
where one was lost or added; rows count whose `where` is label. CHARACTERS is how many characters of labels, blanks aside,
were printed in all. Prints the costs as lines of costs.tsv.

A cost is the negative logarithm of how likely an edit is, given what is printed:

    a character of a class for another   -ln(share of the class) + ln(characters in the class)
    a character that is lost             -ln(share lost)
    one that is added                    -ln(share added) + what a character tells

A character of Chinese text tells 6.7 nats (9.65 bits: Feng Zhiwei, 1984); a mark, what the marks that were added tell. The
scale of costs.tsv is that of `unexplained.text-per-character`: the 6.7 nats of a character that nothing explains cost 1.
"""

import collections
import csv
import math
import pathlib
import re
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHARACTER = 9.65 * math.log(2)


def tables():
    """The similarity of characters by pair, and the syllables of each: from the table that the library uses."""
    text = (ROOT / "Sources/CTextTables/similarity_table.c").read_text(encoding="utf-8")
    shape_lines, sound_lines, _ = (re.findall(r'u"(.*?)\\n"', part) for part in text.split("const uint16_t")[1:])
    shapes, syllables = {}, collections.defaultdict(set)
    for line in shape_lines:
        for character in line[1:]:
            if character.isdigit():
                tenths = int(character)
            else:
                shapes[line[0], character] = shapes[character, line[0]] = tenths
    for number, line in enumerate(sound_lines):
        for character in line:
            syllables[character].add(number)
    return shapes, syllables


def is_mark(character):
    return not unicodedata.category(character) == "Lo" and not character.isdigit()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    shapes, syllables = tables()

    def kind(printed, read):
        if not printed:
            return "inserted-mark" if is_mark(read) else "insertion"
        if not read:
            return "deleted-mark" if is_mark(printed) else "deletion"
        if is_mark(printed) and is_mark(read):
            return "mark-for-mark"
        tenths = shapes.get((printed, read), 0)
        if tenths:
            return "alike" if tenths >= 7 else "rather-alike"
        return "homophone" if syllables[printed] & syllables[read] else "substitution"

    labels = "".join(
        row["label"] + (row["note"] or "")
        for path in sorted((ROOT / "Mappings/forms").glob("*-*.tsv"))
        for row in csv.DictReader(path.open(encoding="utf-8"), delimiter="\t")
    )
    han = [c for c in labels if not is_mark(c) and not c.isdigit()]
    marks = sum(map(is_mark, labels)) / len(labels)

    counts, added = collections.Counter(), collections.Counter()
    with open(sys.argv[1], encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            # Characters that match keys fold into one are no confusion; Traditional ones are folded, too.
            printed, read = (unicodedata.normalize("NFKC", row[name]).strip() for name in ("true", "read"))
            if row["where"] != "label" or printed == read or len(printed) > 1 or len(read) > 1 or "tra" in row["engine"]:
                continue
            counts[kind(printed, read)] += int(row["count"])
            if not printed and is_mark(read):
                added[read] += int(row["count"])

    def others(wanted):
        """How many characters of a class a character of the labels has."""
        everything = set(syllables)
        known = {c: [kind(c, other) for other in everything if other != c].count(wanted) for c in set(han)}
        return max(1.0, sum(known[c] for c in han) / len(han))

    total = int(sys.argv[2])
    entropy = -sum(n / added.total() * math.log(n / added.total()) for n in added.values())
    nats = {
        name: {
            "insertion": CHARACTER,
            "inserted-mark": entropy,
            "mark-for-mark": entropy,
            "substitution": CHARACTER,
        }.get(name, 0 if name.startswith("delet") else math.log(others(name)))
        - math.log(count / total / (marks if name in ("deleted-mark", "mark-for-mark") else 1))
        for name, count in counts.items()
    }
    for name in sorted(nats):
        cost = nats[name] / CHARACTER
        print(f"character.{name}\t{cost:.2f}\tmeasured: {counts[name]:,} in {total:,} characters")


if __name__ == "__main__":
    main()
