#!/bin/sh
# Installs what the package needs beside Swift: the headers of ICU, libxml2 and libarchive, and pkg-config to find them.
# With --tests also Poppler's programs, which the tests of PDF call. Does nothing where they are there already.
set -eu

programs=""
if [ "${1-}" = --tests ] && ! { command -v pdftotext && command -v pdftocairo; } >/dev/null 2>&1; then
  programs=poppler
fi
if [ -z "$programs" ] && command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-i18n libxml-2.0 libarchive; then
  exit 0
fi

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    echo "setup: needs root to run '$*', and there is no sudo — run it as root" >&2
    exit 1
  fi
}

if command -v apt-get >/dev/null 2>&1; then
  as_root apt-get update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends libicu-dev libxml2-dev libarchive-dev pkg-config \
    ${programs:+poppler-utils}
elif command -v brew >/dev/null 2>&1; then
  brew install icu4c libxml2 libarchive pkgconf ${programs:+poppler}
else
  echo "setup: found neither apt-get nor brew — install the headers of ICU, libxml2 and libarchive, and pkg-config" >&2
  exit 1
fi
