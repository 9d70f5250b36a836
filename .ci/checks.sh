# What .ci/run and .ci/nightly share: it goes to the project's root and counts checks.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export CI=true
passed=0
failed=0
# The output of each check that failed, for the end of the run: a long log is often read, and stored, from its end alone.
failures=$(mktemp -d)

# The exit code of a check whose tools are not here, or cannot be fetched. With LEAVE_OUT it is left out; else it fails.
not_here=77

check() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  local start=$SECONDS output code printer to
  output=$(mktemp)
  exec {to}> >(exec tee "$output")
  printer=$!
  "$@" >&"$to" 2>&1 {to}>&-
  code=$?
  exec {to}>&-
  drain "$printer"
  if [ "$code" -eq "$not_here" ] && [ -n "${LEAVE_OUT:-}" ]; then
    printf -- '-- %s: LEFT OUT, since this machine lacks what it needs\n' "$name"
    rm -f "$output"
  elif [ "$code" -eq 0 ]; then
    passed=$((passed + 1))
    printf -- '-- %s: passed in %s s\n' "$name" $((SECONDS - start))
    rm -f "$output"
  else
    failed=$((failed + 1))
    printf -- '-- %s: FAILED after %s s\n' "$name" $((SECONDS - start))
    mv "$output" "$failures/$failed ${name//\//-}"
  fi
}

# Waits until all output is printed, five seconds at most: a process that a check left behind may hold its end open.
drain() {
  local turn
  for turn in {1..50}; do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.1
  done
}

# Runs a check beside those that follow, for one that mostly waits; finish prints the output of each and counts it.
beside_names=() beside_pids=() beside_outputs=() beside_starts=()
begin() {
  beside_names+=("$1")
  shift
  beside_outputs+=("$(mktemp)")
  beside_starts+=("$SECONDS")
  "$@" >"${beside_outputs[-1]}" 2>&1 &
  beside_pids+=($!)
}

finish() {
  local number
  for number in "${!beside_pids[@]}"; do
    check "${beside_names[number]}, begun $((SECONDS - beside_starts[number])) s ago" end_beside "$number"
  done
  beside_names=() beside_pids=() beside_outputs=() beside_starts=()
}

end_beside() {
  wait "${beside_pids[$1]}"
  local code=$?
  cat "${beside_outputs[$1]}"
  rm -f "${beside_outputs[$1]}"
  return "$code"
}

# Prints what failed once more, and the counts; it is the script's exit code.
tally() {
  local output
  for output in "$failures"/*; do
    [ -e "$output" ] || continue
    printf '\n== failed: %s\n' "$(basename "$output" | cut -d ' ' -f 2-)"
    grep -E '(FAIL|failed|MISSED|[Ee]rror:|✗|×)' "$output" | head -40
    printf '%s\n' "-- its last lines"
    tail -60 "$output"
  done
  rm -rf "$failures"
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# One more try after a pause: the one step that depends on somebody else's server.
install() { npm ci --no-fund --no-audit || { sleep 10 && npm ci --no-fund --no-audit; }; }
