#!/usr/bin/env python3
"""Fits the weights in Mappings/calibration.tsv to figures whose truth is known.

Usage: Scripts/fit-calibration.py FIXTURES DATA [--write]

FIXTURES and DATA are tables that `accuracy --evidence` writes: of the fixtures and their noise, and of a folder of texts
with their truth. `make calibration DATA=folder` makes both and runs this.

The model: a figure is right if it stands in its place and is read right. Either is as likely as the logistic function of a
weighted sum of the evidence says, and both together as likely as the product. Which of the two went wrong with a figure is
not known; expectation maximisation (Dempster, Laird and Rubin, 1977) shares it out between them by what the model believes
so far, and fits each by Newton's method with a ridge. Figures with nothing against them have the limit of costs.tsv: the
intercepts are set by it and not fitted.

The weights are fitted on DATA and on FIXTURES, whose suites weigh a fifth of it each. How far they can be trusted is told by
cross-validation: the texts of DATA fall into five parts by the figures that they hold (form and variant), so that texts of
the same figures are in one part, and each part is judged by weights fitted without it. Printed is the expected calibration
error (Naeini et al., 2015) in 15 bins of like size and in 10 of like width.
"""

import collections
import csv
import math
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "Mappings/calibration.tsv"
# The evidence that bears on either half. All else says nothing of it.
PLACE = ["margin", "label", "displaced", "doubt", "column", "zero", "sum"]
READING = ["repaired", "odd", "zero", "recognition", "sum", "broken", "scan", "misprints"]
RIDGE = 2.0
SHARE_OF_SUITE = 0.2
ROUNDS = 40
PARTS = 5


def limit():
    with (ROOT / "Mappings/costs.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["name"] == "decide.confidence-limit":
                return float(row["value"])
    sys.exit("costs.tsv has no decide.confidence-limit")


LIMIT = limit()
CLEAR = math.log(math.sqrt(LIMIT) / (1 - math.sqrt(LIMIT)))


def logistic(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def read(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def amounts(row, names):
    return tuple(float(row[name]) for name in names)


def parts(rows):
    """The rows in parts that share no figures."""
    groups = sorted({(row["form"], row["variant"]) for row in rows})
    if len(groups) < PARTS:
        sys.exit(f"the data name {len(groups)} variants of forms: too few for {PARTS} parts")
    part = {group: number % PARTS for number, group in enumerate(groups)}
    return [[row for row in rows if part[row["form"], row["variant"]] == number] for number in range(PARTS)]


def pooled(weighted):
    """Figures with the same evidence, as (place, reading, right weight, wrong weight)."""
    counts = collections.defaultdict(lambda: [0.0, 0.0])
    for rows, weight in weighted:
        for row in rows:
            key = amounts(row, PLACE), amounts(row, READING)
            counts[key][0 if row["right"] == "1" else 1] += weight
    return [(place, reading, right, wrong) for (place, reading), (right, wrong) in counts.items()]


def score(x, weights):
    return CLEAR + sum(a * w for a, w in zip(x, weights) if a)


def solve(matrix, vector):
    """Gauss's elimination; the matrix is positive definite."""
    rows = [list(row) + [value] for row, value in zip(matrix, vector)]
    size = len(rows)
    for pivot in range(size):
        for other in range(pivot + 1, size):
            factor = rows[other][pivot] / rows[pivot][pivot]
            if factor:
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[pivot])]
    result = [0.0] * size
    for pivot in reversed(range(size)):
        known = sum(rows[pivot][k] * result[k] for k in range(pivot + 1, size))
        result[pivot] = (rows[pivot][size] - known) / rows[pivot][pivot]
    return result


def newton(cases, weights):
    """A step of Newton's method on cases (evidence, weight of successes, of failures), halved until it does not hurt."""
    size = len(weights)
    gradient = [-RIDGE * w for w in weights]
    hessian = [[RIDGE if i == j else 0.0 for j in range(size)] for i in range(size)]
    for x, good, bad in cases:
        p = logistic(score(x, weights))
        slope, curve = good - (good + bad) * p, (good + bad) * p * (1 - p)
        there = [(i, a) for i, a in enumerate(x) if a]
        for i, a in there:
            gradient[i] += slope * a
            for j, b in there:
                hessian[i][j] += curve * a * b
    step = solve(hessian, gradient)

    def loss(candidate):
        total = RIDGE / 2 * sum(w * w for w in candidate)
        for x, good, bad in cases:
            p = min(max(logistic(score(x, candidate)), 1e-12), 1 - 1e-12)
            total -= good * math.log(p) + bad * math.log(1 - p)
        return total

    before, scale = loss(weights), 1.0
    while scale > 1e-4:
        candidate = [w + scale * s for w, s in zip(weights, step)]
        if loss(candidate) <= before:
            return candidate
        scale /= 2
    return weights


def fit(cases):
    place, reading = [0.0] * len(PLACE), [0.0] * len(READING)
    for _ in range(ROUNDS):
        of_place, of_reading = [], []
        for x, y, right, wrong in cases:
            p, q = logistic(score(x, place)), logistic(score(y, reading))
            # Of figures that are wrong: how many stand in their place, and how many are read right, all the same.
            failed = max(1 - p * q, 1e-12)
            placed, legible = wrong * p * (1 - q) / failed, wrong * q * (1 - p) / failed
            of_place.append((x, right + placed, wrong - placed))
            of_reading.append((y, right + legible, wrong - legible))
        before = place + reading
        place, reading = newton(merged(of_place), place), newton(merged(of_reading), reading)
        if max(abs(a - b) for a, b in zip(before, place + reading)) < 1e-3:
            break
    return place, reading


def merged(cases):
    sums = collections.defaultdict(lambda: [0.0, 0.0])
    for x, good, bad in cases:
        sums[x][0] += good
        sums[x][1] += bad
    return [(x, good, bad) for x, (good, bad) in sums.items()]


def judged(rows, place, reading):
    """Each row with its confidence and whether it is right."""
    cases = []
    for row in rows:
        p = logistic(score(amounts(row, PLACE), place)) * logistic(score(amounts(row, READING), reading))
        cases.append((min(LIMIT, p), row["right"] == "1", row))
    return cases


def error(pairs, bins):
    return sum(abs(sum(p - y for p, y in part)) for part in bins(sorted(pairs))) / max(1, len(pairs))


def like_size(pairs, count=15):
    return [pairs[len(pairs) * k // count : len(pairs) * (k + 1) // count] for k in range(count)]


def like_width(pairs, count=10):
    parts = [[] for _ in range(count)]
    for pair in pairs:
        parts[min(count - 1, int(pair[0] * count))].append(pair)
    return parts


def report(name, judged):
    """Prints a line on (confidence, right, row) triples."""
    pairs = [(p, y) for p, y, _ in judged]
    plain = [(p, y) for p, y, row in judged if not row["review"]]
    if pairs:
        print(
            f"{name:24} {len(pairs):7,} {sum(y for _, y in pairs) / len(pairs):7.3f}"
            f" {sum(p for p, _ in pairs) / len(pairs):7.3f} {error(pairs, like_size):8.4f}"
            f" {error(pairs, like_width):8.4f} {error(plain, like_size):10.4f}"
        )


def fitted(data, suites):
    weighted = [(data, 1.0)]
    weighted += [(rows, min(1.0, SHARE_OF_SUITE * len(data) / len(rows))) for rows in suites.values()]
    return fit(pooled(weighted))


def table(place, reading, source):
    """The lines of calibration.tsv, those that are not fitted as they were."""
    weights = [dict(zip(PLACE, place)), dict(zip(READING, reading))]
    lines = ["evidence\tplace\treading\tsource"]
    with TARGET.open(encoding="utf-8", newline="") as old:
        for row in csv.DictReader(old, delimiter="\t"):
            name = row["evidence"]
            if name in PLACE or name in READING:
                values = ["0" if name not in half else f"{half[name]:.2f}" for half in weights]
                lines.append("\t".join([name, *values, source]))
            else:
                lines.append("\t".join(row.values()))
    return "\n".join(lines) + "\n"


def main():
    arguments = [a for a in sys.argv[1:] if a != "--write"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    fixtures, data = map(read, arguments)
    suites = collections.defaultdict(list)
    for row in fixtures:
        suites[row["suite"]].append(row)

    held_out = []
    folds = parts(data)
    for number, part in enumerate(folds):
        others = [row for other in range(PARTS) if other != number for row in folds[other]]
        held_out += judged(part, *fitted(others, suites))
    print(f"{'':24} {'figures':>7} {'right':>7} {'sure':>7} {'15 bins':>8} {'10 bins':>8} {'unreviewed':>10}")
    report("held out", held_out)
    for engine in sorted({row["engine"] for row in data}):
        of_engine = [case for case in held_out if case[2]["engine"] == engine]
        report(engine, of_engine)
        for severity in ["clean", "light", "medium", "heavy"]:
            report(f"  {severity}", [case for case in of_engine if case[2]["severity"] == severity])

    place, reading = fitted(data, suites)
    report("fitted on", judged(data, place, reading))
    for suite, rows in suites.items():
        report(suite, judged(rows, place, reading))

    calibration_error = error([(p, y) for p, y, _ in held_out], like_size)
    source = (
        f"fitted on {len(data):,} figures of OCR output and on the fixtures: "
        f"Scripts/fit-calibration.py; calibration error held out {calibration_error:.3f}"
    )
    text = table(place, reading, source)
    print("\n" + text, end="")
    if "--write" in sys.argv:
        TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
