#!/usr/bin/env bash
# CPU seconds of reading 200 MB of JUnit XML and 300 MB of SARIF in a heap of 64 MiB, against xmllint and jq on the same files, in turn.
# Usage: src/bench/large-evidence.sh [RUNS]; needs python3, xmllint, jq, GNU time, and a packaged target/countersign.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-3}
countersign=$PWD/target/countersign/bin/countersign
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/junit/checklists/evidence" "$work/sarif/checklists/evidence"
junit=$work/junit/checklists/evidence/unit.xml
sarif=$work/sarif/checklists/evidence/scan.sarif
python3 src/bench/large_evidence.py "$junit" 200000000 "$sarif" 300000000
cat >"$work/junit/checklists/launch.md" <<'MD'
# Launch

- [x] Unit tests pass <!-- countersign: needs={tests: evidence/unit.xml, at-least: 1000000} -->
- [x] Refunds are tested <!-- countersign: needs={tests: evidence/unit.xml, named: "*refund*"} -->
MD
cat >"$work/sarif/checklists/launch.md" <<'MD'
# Launch

- [x] No more errors than we know of <!-- countersign: needs={findings: evidence/scan.sarif, level: error, at-most: 1000000} -->
MD

export COUNTERSIGN_JAVA_OPTS=-Xmx64m

# One run: CPU seconds (user + system), wall seconds and peak memory in MiB, as a line of the file named first.
once() {
    local into=$1
    shift
    /usr/bin/time -o "$work/time" -f '%U %S %e %M' "$@" >"$work/out" 2>&1 || true
    awk 'END { printf "%.2f %.2f %d\n", $1 + $2, $3, $4 / 1024 }' "$work/time" >>"$into"
}

median() {
    sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

report() {
    printf '%-34s %6s CPU-s %6s s %5s MiB\n' "$1" $(median "$2")
}

ratio() {
    awk -v a="$(median "$1" | cut -d' ' -f1)" -v b="$(median "$2" | cut -d' ' -f1)" 'BEGIN { printf "%.2f\n", a / b }'
}

for _ in $(seq "$runs"); do
    once "$work/xmllint" xmllint --stream --noout "$junit"
    once "$work/inspect-junit" "$countersign" inspect "$junit"
    once "$work/check-junit" "$countersign" check "$work/junit"
    once "$work/jq" jq '[.runs[].results[]] | length' "$sarif"
    once "$work/inspect-sarif" "$countersign" inspect "$sarif"
    once "$work/check-sarif" "$countersign" check "$work/sarif"
done

echo "$runs runs, medians; $(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg)"
report "xmllint --stream --noout" "$work/xmllint"
report "countersign inspect, JUnit" "$work/inspect-junit"
report "countersign check, JUnit" "$work/check-junit"
echo "  inspect / xmllint: $(ratio "$work/inspect-junit" "$work/xmllint"), check / xmllint: $(ratio "$work/check-junit" "$work/xmllint")"
report "jq '[.runs[].results[]] | length'" "$work/jq"
report "countersign inspect, SARIF" "$work/inspect-sarif"
report "countersign check, SARIF" "$work/check-sarif"
echo "  inspect / jq: $(ratio "$work/inspect-sarif" "$work/jq"), check / jq: $(ratio "$work/check-sarif" "$work/jq")"
