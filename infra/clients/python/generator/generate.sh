#!/usr/bin/env bash
# Generates the sources of the client for Python from the OpenAPI document. With --check it changes nothing: it fails where
# the sources are not current or their types are wrong, and lints what is written by hand, with the folders that follow.
# Needs Python 3.11; ends with 77 where it is not here, or the packages cannot be fetched.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
generator=$PWD/infra/clients/python/generator
package=$PWD/infra/clients/python/rx_gateway
programs=$PWD/.local/python/generator/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v python3 >/dev/null || exit 77
if ! cmp -s "$generator/requirements.txt" .local/python/generator/installed; then
  rm -rf .local/python/generator
  mkdir -p .local/python
  python3 -m venv .local/python/generator
  "$programs/pip" install -q --disable-pip-version-check -r "$generator/requirements.txt" || exit 77
  cp "$generator/requirements.txt" .local/python/generator/installed
fi

npx --no-install node infra/public-pages/write-document.mjs "$work/openapi.json"
generate() { PATH=$programs:$PATH "$programs/python" "$generator/generate.py" "$work/openapi.json" "$1"; }

if [ "${1:-}" != --check ]; then
  generate "$package"
  exit
fi
cp -r "$package" "$work/rx_gateway"
generate "$work/rx_gateway"
diff -r -x __pycache__ "$package" "$work/rx_gateway" >"$work/difference" || {
  head -40 "$work/difference"
  echo "The client for Python is not current: run npm run generate:python, and commit what it changes."
  exit 1
}
ruff() { "$programs/ruff" "$@" --quiet --isolated --line-length 120 "${written[@]}"; }
written=(infra/clients/python/rx_gateway/*.py infra/clients/python/generator "${@:2}")
ruff format --check
ruff check --target-version py311 --select E,F,I,B,UP,RUF
cd infra/clients/python && "$programs/mypy" --config-file "$generator/mypy.ini" --cache-dir "$work/mypy"
