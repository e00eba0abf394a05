#!/usr/bin/env python3
"""usage: rapidfuzz_baseline.py QUESTIONS ANSWERS

Finds the nearest label by RapidFuzz's fuzz.ratio. QUESTIONS is a JSON file: [{"labels": […], "printed": […]}, …].
ANSWERS is written: for each question, for each printed label, {"index": …, "similarity": …} of the nearest among the
labels, the first of those that are equally near.
"""

import json
import sys

from rapidfuzz import fuzz, process


def nearest(printed, labels):
    _, score, index = process.extractOne(printed, labels, scorer=fuzz.ratio)
    return {"index": index, "similarity": score / 100}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        questions = json.load(file)
    answers = [[nearest(printed, q["labels"]) for printed in q["printed"]] for q in questions]
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(answers, file)


if __name__ == "__main__":
    sys.exit(main())
