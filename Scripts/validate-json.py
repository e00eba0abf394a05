#!/usr/bin/env python3
"""Validates what `ogi` writes as JSON with a validator that knows nothing of this project.

usage: validate-json.py OGI REPORT...

The schema itself must be valid, all output valid under it, and output that was spoilt on purpose must not be.
"""
import copy
import json
import subprocess
import sys

from jsonschema import Draft202012Validator


def run(tool, *arguments):
    """Standard output of the tool, which may find something (4) and must not fail otherwise."""
    done = subprocess.run([tool, *arguments], capture_output=True)
    if done.returncode not in (0, 4):
        sys.exit(f"{tool} {arguments[0]} ended with {done.returncode}:\n{done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def parse(text):
    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    return json.loads(text, parse_constant=refuse)


def complaints(validator, document, name):
    for error in validator.iter_errors(document):
        deepest = max([error, *error.context], key=lambda one: len(one.absolute_path))
        yield f"{name}: {deepest.json_path}: {deepest.message[:300]}"


def first(items, holds):
    return next(item for item in items if holds(item))


def variant(document, what, change):
    document = copy.deepcopy(document)
    change(document)
    return what, document


def spoilt(report, check):
    """Documents that must be refused, with what is wrong with each."""

    def blank(document):
        return first(document["facts"], lambda fact: fact["status"] == "blank")

    def figure(document):
        return first(document["facts"], lambda fact: fact["status"] == "reported" and "value" in fact)

    yield variant(report, "a member that nobody knows", lambda d: d.update(colour="red"))
    yield variant(report, "no path", lambda d: d.pop("report"))
    yield variant(report, "no name of the shape", lambda d: d.pop("$schema"))
    yield variant(report, "another version of the shape", lambda d: d.update({"$schema": "urn:example:2"}))
    yield variant(report, "no findings", lambda d: d.pop("findings"))
    yield variant(report, "a null", lambda d: d.update(period=None))
    yield variant(report, "a blank with a value", lambda d: blank(d).update(value=0))
    yield variant(report, "a blank of no kind", lambda d: blank(d).pop("blank"))
    yield variant(report, "a blank of an unknown kind", lambda d: blank(d).update(blank="zero"))
    yield variant(report, "a figure that is also blank", lambda d: figure(d).update(blank="dash"))
    yield variant(report, "a figure without a value", lambda d: figure(d).pop("value"))
    yield variant(report, "a figure in quotes", lambda d: figure(d).update(value="12"))
    yield variant(report, "an unknown review code", lambda d: figure(d).update(review=["odd"]))
    yield variant(report, "a confidence above 1", lambda d: figure(d).update(confidence=1.5))
    yield variant(report, "a place of two kinds", lambda d: figure(d)["source"].update(cell="A1"))
    yield variant(report, "a line 0", lambda d: figure(d)["source"].update(line=0))
    yield variant(check, "an unknown severity", lambda d: d.update(severity="grave"))
    yield variant(check, "a check that claims to be a report", lambda d: d.update({"$schema": report["$schema"]}))


def spoilt_panels(panel, agency, remarks):
    """Panels, and lines of panels, that must be refused, with what is wrong with each."""

    def derived(document):
        figures = (figure for agency in document["agencies"] for figure in agency["figures"])
        return first(figures, lambda figure: figure["status"] == "derived")

    def blank(document):
        figures = (figure for agency in document["agencies"] for figure in agency["figures"])
        return first(figures, lambda figure: figure["status"] == "blank")

    yield variant(panel, "a panel with a member that nobody knows", lambda d: d.update(colour="red"))
    yield variant(panel, "a panel without a list of reports that have no place", lambda d: d.pop("unplaced"))
    yield variant(panel, "an unknown grade", lambda d: derived(d)["comparability"].update(grade="good"))
    yield variant(panel, "a reason in no language", lambda d: derived(d)["comparability"].update(reasons={}))
    yield variant(panel, "a sum of nothing", lambda d: derived(d)["derivation"].update(inputs=[]))
    yield variant(panel, "a derived figure without its sum", lambda d: derived(d).pop("derivation"))
    yield variant(panel, "a derived figure with a place", lambda d: derived(d).update(source={"line": 1, "column": 1}))
    yield variant(panel, "a blank of a panel with a value", lambda d: blank(d).update(value=0))
    yield variant(panel, "an unknown standing", lambda d: d["agencies"][0]["reports"][0].update(standing="wins"))
    yield variant(panel, "an unplaced report without a name", lambda d: d["unplaced"].append({"agency": "b"}))
    yield variant(agency, "an agency that claims to be a panel", lambda d: d.update({"$schema": panel["$schema"]}))
    yield variant(agency, "an agency on a line without a name of the shape", lambda d: d.pop("$schema"))
    yield variant(remarks, "remarks with agencies", lambda d: d.update(agencies=[]))


def without_schema(document):
    return {member: value for member, value in document.items() if member != "$schema"}


def check_panel(tool, validator, paths):
    """What is wrong with the panel of all reports, the spoilt panels, and a line on it."""
    panel = parse(run(tool, "panel", "--format", "json", *paths))
    lines = [parse(line) for line in run(tool, "panel", "--format", "ndjson", *paths).splitlines()]
    found = list(complaints(validator, panel, "panel --format json"))
    for document in lines:
        found += complaints(validator, document, f"a line of panel --format ndjson, {document.get('id', 'the last')}")
    agencies = [without_schema(line) for line in lines[:-1]]
    if without_schema(panel) != {"agencies": agencies, **without_schema(lines[-1])}:
        found.append("The panel and its lines differ.")
    figures = sum(len(agency["figures"]) for agency in agencies)
    said = f"A panel of {len(agencies)} agencies with {figures} figures is valid as JSON and as NDJSON."
    return found, list(spoilt_panels(panel, lines[0], lines[-1])), said


def main(tool, *paths):
    schema = parse(run(tool, "schema"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    array = parse(run(tool, "convert", "--format", "json", *paths))
    lines = [parse(line) for line in run(tool, "convert", "--format", "ndjson", *paths).splitlines()]
    checks = parse(run(tool, "check", "--format", "json", "--severity", "information", *paths))

    found = list(complaints(validator, array, "convert --format json"))
    for document in lines:
        found += complaints(validator, document, f"a line of convert --format ndjson, {document['report']}")
    found += complaints(validator, checks, "check --format json")
    if array != lines:
        found.append("The array and the lines differ.")
    if not len(array) == len(lines) == len(checks) == len(paths):
        found.append(f"{len(paths)} reports gave {len(array)}, {len(lines)} and {len(checks)} documents.")

    panel_complaints, panel_mutilations, said = check_panel(tool, validator, paths)
    found += panel_complaints

    with_blank = first(array, lambda report: any(fact["status"] == "blank" for fact in report["facts"]))
    mutilations = list(spoilt(with_blank, checks[0])) + panel_mutilations
    found += [f"The schema takes {what}." for what, document in mutilations if validator.is_valid(document)]

    if found:
        sys.exit("\n".join(found))
    facts = sum(len(report["facts"]) for report in array)
    findings = sum(len(check["findings"]) for check in checks)
    print(
        f"{len(array)} reports with {facts} facts and {findings} findings are valid as JSON and as NDJSON; "
        f"{len(mutilations)} spoilt ones are refused."
    )
    print(said)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
