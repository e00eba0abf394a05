#!/usr/bin/env bash
# Validates the tool's SSSOM/TSV with sssom from PyPI, in a virtual environment of its own.
# usage: Scripts/validate-sssom.sh OGI
set -euo pipefail
if [ $# -ne 1 ]; then
  echo "usage: $0 OGI" >&2
  exit 64
fi
tool=$(realpath "$1")
cd "$(dirname "$0")/.."

environment=.build/validate-sssom
if ! "$environment/bin/python" -c 'from importlib.metadata import version; assert version("sssom") == "0.4.21"' \
  2>/dev/null; then
  python3 -m venv --clear "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check sssom==0.4.21
fi

"$environment/bin/python" Scripts/validate-sssom.py "$tool" Samples/report.txt Tests/OGIReportsTests/Fixtures/*/input.txt
