#!/usr/bin/env bash
# Validates the tool's JSON with jsonschema from PyPI, in a virtual environment of its own.
# usage: Scripts/validate-json.sh OGI
set -euo pipefail
if [ $# -ne 1 ]; then
  echo "usage: $0 OGI" >&2
  exit 64
fi
tool=$(realpath "$1")
cd "$(dirname "$0")/.."

environment=.build/validate-json
if ! "$environment/bin/python" -c 'from importlib.metadata import version; assert version("jsonschema") == "4.26.0"' \
  2>/dev/null; then
  python3 -m venv --clear "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check jsonschema==4.26.0
fi

"$environment/bin/python" Scripts/validate-json.py "$tool" Samples/report.txt Samples/panel/*.txt \
  Tests/OGIReportsTests/Fixtures/*/input.txt
