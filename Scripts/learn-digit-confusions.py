#!/usr/bin/env python3
"""Counts what OCR engines give for the figures of a table's row.

Usage: Scripts/learn-digit-confusions.py FOLDER [--words | --places]

FOLDER holds texts read by OCR beside their truth, and an index.tsv with the columns id, form, font, engine and layout:
of each text, <form>/<id>.txt and <form>/<id>.truth.tsv with the columns concept, applicant and printed.

Lines of the text are aligned with the rows of the truth, in order, and the words of a line with the figures of its
row (Needleman and Wunsch 1970), so that a word is paired with the figure in whose place it stands. Only rows count of
which all cells but two agree, among them one that is no zero. Printed is, for each pair of a true digit
string and what was read for it, how often it occurs, in how many fonts, and what it costs:
-ln(count / times that the digits stand in such rows). With --words, the words of such lines are counted
by kind instead, for the figures and for the label: the evidence by which a line of words is cut. They are counted for all
of an engine's texts, and for each layout by the gap before them, but for the first of each line, before which there is
none. Bars are words of their own there. With --places, what became of the cells of these rows (sound), and of all rows
with three cells that agree (related), for each half of the texts, and in how many complete rows a cell is misread. -ln(count / cells that are read as printed) in related rows, both halves
together, is what `place.*` of Mappings/costs.tsv and FigureAlternative.Edit state.
"""

import argparse
import collections
import csv
import math
import pathlib
import re
import unicodedata

BARS = "|｜│┃║"
LEAST_COUNT = 3
LEAST_FONTS = 2


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def truth_rows(path):
    """The printed figures of the rows that the applicants are the columns of."""
    rows = collections.OrderedDict()
    for record in table(path):
        if record["applicant"] and record["printed"]:
            rows.setdefault(record["concept"], []).append(record["printed"])
    return list(rows.values())


def is_number(word):
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", word) is not None


def pairs(read, true):
    """The alignment of the last words of a line with a row: its score, and pairs of words."""
    previous = [(-0.6 * i, None) for i in range(len(true) + 1)]
    trace = [[(0.0, None)] + [(-0.6 * (i + 1), "true") for i in range(len(true))]]
    scores = [[0.0] + [-0.6 * (i + 1) for i in range(len(true))]]
    for i, word in enumerate(read):
        line, steps = [0.0], [(0.0, None)]
        for j, figure in enumerate(true):
            weight = (0.4 if figure == "0" else 1 + 0.5 * len(figure)) if word == figure else -0.5
            options = [(scores[i][j] + weight, "both"), (scores[i][j + 1] - 0.6, "read"), (line[j] - 0.6, "true")]
            best = max(options)
            line.append(best[0])
            steps.append(best)
        scores.append(line)
        trace.append(steps)
    i, j, found = len(read), len(true), []
    score = scores[i][j]
    while j > 0:
        step = trace[i][j][1]
        if step == "both":
            i, j = i - 1, j - 1
            found.append((i, read[i], true[j]))
        elif step == "read":
            i -= 1
            found.append((i, read[i], None))
        else:
            j -= 1
            found.append((None, None, true[j]))
    return score, found[::-1]


def aligned(lines, rows):
    """Lines and rows that belong together, in order."""
    memo = [[0.0] * (len(rows) + 1) for _ in range(len(lines) + 1)]
    match = {}
    for i, words in enumerate(lines, 1):
        for j, row in enumerate(rows, 1):
            score, found = pairs(words[-len(row) - 3:], row)
            match[i, j] = score, found
            memo[i][j] = max(memo[i - 1][j], memo[i][j - 1], memo[i - 1][j - 1] + max(0, score))
    i, j = len(lines), len(rows)
    while i and j:
        score, found = match[i, j]
        if score > 0 and memo[i][j] == memo[i - 1][j - 1] + score:
            i, j = i - 1, j - 1
            yield lines[i], rows[j], found
        elif memo[i][j] == memo[i - 1][j]:
            i -= 1
        else:
            j -= 1


def is_sound(row, found):
    agreeing = [true for _, read, true in found if read is not None and read == true]
    return len(agreeing) >= max(3, len(row) - 2) and any(true != "0" for true in agreeing)


def is_related(row, found):
    """Whether words belong to a row, of which as many cells as may be are lost."""
    agreeing = [true for _, read, true in found if read is not None and read == true]
    return len(agreeing) >= 3 and any(true != "0" for true in agreeing)


def fate(read, true):
    """What became of a cell, or what a word is that stands in none."""
    if read == true:
        return "as printed"
    if read is None:
        return "lost 0" if true == "0" else "lost figure"
    name = {"number": "figure", "ruin": "figure", "numbering": "figure", "marks": "mark", "bar": "mark"}.get(kind(read), "text")
    if true is None:
        return f"stray {name}"
    if name != "figure":
        return f"unreadable {name}" if read not in "OoDQ()（）人|lI]" else "confused"
    if re.sub(r"\D", "", read) != re.sub(r"\D", "", true):
        is_confused = any(character.isalpha() for character in read) and len(read) == len(true)
        return "misread" if kind(read) == "number" else "confused" if is_confused else "unreadable figure"
    if kind(read) == "number":
        return "point" if ("." in read) != ("." in true) else "sign"
    return "confused" if any(character.isalpha() for character in read) else "marks"


def kind(word):
    """What a word is, as the reader of plain text tells words apart (Sources/OGIDocuments/PlainText/Word.swift)."""
    if word in BARS:
        return "bar"
    if is_number(word):
        return "number"
    word = unicodedata.normalize("NFKC", word)
    if any("\u3400" <= character <= "\u9fff" for character in word):
        return "character" if len(word) == 1 else "text"
    if any(character.isdecimal() for character in word):
        return "numbering" if re.fullmatch(r"\d\d?[.,、)。]", word) else "ruin"
    if any(character.isalpha() for character in word):
        return "letter" if len(word) == 1 else "letters"
    return "marks"


class Word(str):
    """A word that knows whether two blanks or more stand before it."""

    def __new__(cls, text, gap):
        word = super().__new__(cls, text)
        word.gap = "wide" if gap > 1 else "single"
        return word


def words_and_bars(line):
    found = re.finditer(rf"([^\S\t]*)([{BARS}]|[^\s{BARS}]+)", line)
    return [Word(match[2], len(match[1])) for match in found]


def count_words(words, engine, layout, lines, rows):
    """Counts the words of sound rows by side, kind and gap."""
    for line, row, found in aligned(lines, rows):
        if not is_sound(row, found):
            continue
        start = min(index for index, _, true in found if index is not None and true is not None)
        start += max(0, len(line) - len(row) - 3)
        for index, word in enumerate(line):
            side = "figures" if index >= start else "label"
            words[engine, side][kind(word), "any"] += 1
            if index > 0:
                words[f"{engine}-{layout}", side][kind(word), word.gap] += 1


def print_words(words):
    print("layout\tkind\tgap\tfigures\tlabel\tlog_odds")
    for layout in sorted({layout for layout, _ in words}):
        figures, label = words[layout, "figures"], words[layout, "label"]
        for name in sorted(figures | label):
            odds = math.log((figures[name] + 0.5) / (sum(figures.values()) + 1))
            odds -= math.log((label[name] + 0.5) / (sum(label.values()) + 1))
            print(*(layout, *name, figures[name], label[name], f"{odds:.1f}"), sep="\t")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--words", action="store_true")
    modes.add_argument("--places", action="store_true")
    options = parser.parse_args()
    counts, fonts, totals = collections.Counter(), collections.defaultdict(set), collections.Counter()
    words = collections.defaultdict(collections.Counter)
    fates, sums = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for record in table(options.folder / "index.tsv"):
        base = options.folder / record["form"] / record["id"]
        lines = [line for line in base.with_suffix(".txt").read_text(encoding="utf-8").splitlines() if line.strip()]
        rows = truth_rows(base.with_suffix(".truth.tsv"))
        if options.words:
            engine, layout = record["engine"].split("-")[0], record["layout"].split("-")[-1]
            count_words(words, engine, layout, [words_and_bars(line) for line in lines], rows)
            continue
        for line, row, found in aligned([line.split() for line in lines], rows):
            if is_related(row, found):
                half = "even" if sum(record["id"].encode()) % 2 == 0 else "odd"
                names = [fate(read, true) for _, read, true in found]
                for rows_kind in ("related", "sound") if is_sound(row, found) else ("related",):
                    fates[rows_kind, half].update(names)
                if set(names) <= {"as printed", "confused", "misread"}:
                    sums[half]["fails" if "misread" in names else "holds"] += 1
            if not is_sound(row, found):
                continue
            for _, read, true in found:
                if true is not None:
                    totals[true] += 1
                if read is not None and true is not None and read != true:
                    counts[true, read] += 1
                    fonts[true, read].add(record["font"])
    if options.words:
        print_words(words)
        return
    if options.places:
        print("rows\thalf\tfate\tcount\tcost")
        for (rows_kind, half), counted in sorted(fates.items()):
            for name, count in counted.most_common():
                print(f"{rows_kind}\t{half}\t{name}\t{count}\t{-math.log(count / counted['as printed']):.1f}")
        for half, counted in sorted(sums.items()):
            share = counted["fails"] / counted.total()
            print(f"complete\t{half}\tmisread\t{counted['fails']} of {counted.total()}\t{-math.log(share):.1f}")
        return
    print("true\tread\tcount\tfonts\tcost")
    for (true, read), count in counts.most_common():
        if count >= LEAST_COUNT and len(fonts[true, read]) >= LEAST_FONTS:
            cost = -math.log(count / totals[true])
            print(f"{true}\t{read}\t{count}\t{len(fonts[true, read])}\t{cost:.1f}")


if __name__ == "__main__":
    main()
