# What .ci/run and .ci/nightly share: it goes to the project's root and counts checks.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export CI=true
passed=0
failed=0

check() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  local start=$SECONDS
  if "$@"; then
    passed=$((passed + 1))
    printf -- '-- %s: passed in %s s\n' "$name" $((SECONDS - start))
  else
    failed=$((failed + 1))
    printf -- '-- %s: FAILED after %s s\n' "$name" $((SECONDS - start))
  fi
}

# Runs a check beside those that follow, for one that mostly waits; finish prints its output and counts it.
begin() {
  beside_name=$1
  shift
  beside_output=$(mktemp)
  beside_start=$SECONDS
  "$@" >"$beside_output" 2>&1 &
  beside_pid=$!
}

finish() {
  check "$beside_name, begun $((SECONDS - beside_start)) s ago" end_beside
}

end_beside() {
  wait "$beside_pid"
  local code=$?
  cat "$beside_output"
  rm -f "$beside_output"
  return "$code"
}

# Prints the counts, and is the script's exit code.
tally() {
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# One more try after a pause: the one step that depends on somebody else's server.
install() { npm ci --no-fund --no-audit || { sleep 10 && npm ci --no-fund --no-audit; }; }
