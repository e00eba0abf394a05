#!/usr/bin/env python3
"""Checks the links from one module's documentation into another's, in the website that `make docs` builds.

DocC resolves links within a module. Those to other modules are written as paths of the website, such as
/documentation/ogischema/fact, which DocC takes as they are.
"""

import json
import pathlib
import sys

SITE = pathlib.Path(__file__).resolve().parent.parent / ".build/documentation"


def broken(page):
    """The links of a page that lead nowhere in the website."""
    for reference in json.loads(page.read_text(encoding="utf-8")).get("references", {}).values():
        url = reference.get("url", "")
        if reference.get("type") != "link" or not url.startswith("/"):
            continue
        if not (SITE / "data" / (url.split("#")[0].strip("/") + ".json")).is_file():
            yield url


def main():
    pages = sorted((SITE / "data").rglob("*.json"))
    if not pages:
        sys.exit(f"There is no documentation in {SITE}: run make docs")
    faults = [(page.relative_to(SITE / "data"), url) for page in pages for url in broken(page)]
    for page, url in faults:
        print(f"{page.with_suffix('')}: there is no {url}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
