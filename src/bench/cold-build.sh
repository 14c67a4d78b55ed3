#!/usr/bin/env bash
# CPU seconds (user + system) of a cold build of five checklists as a site, without PDF, against Hugo on the same files.
# Usage: src/bench/cold-build.sh [FOLDER OF MARKDOWN FILES] [RUNS]; needs hugo, GNU time, and a packaged target/countersign.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${2:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/site" "$work/hugo/content" "$work/hugo/layouts/_default"
cp "${1:-checklists}"/*.md "$work/site/"
cp "$work/site"/*.md "$work/hugo/content/"
printf 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n' >"$work/hugo/hugo.toml"
echo '<!doctype html><title>{{ .Title }}</title>{{ .Content }}' >"$work/hugo/layouts/_default/single.html"
echo '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}' >"$work/hugo/layouts/_default/list.html"

# Prints the median of the CPU seconds of the command, after one run that warms the disk's cache.
median() {
    "$@" >/dev/null 2>&1 || true
    for _ in $(seq "$runs"); do
        /usr/bin/time -o "$work/time" -f '%U %S %M' "$@" >/dev/null 2>&1 || true
        awk 'END { printf "%.2f %d\n", $1 + $2, $3 / 1024 }' "$work/time"
    done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

ours=$(median target/countersign/bin/countersign build "$work/site" --no-pdf --quiet --as-of 2026-11-22T12:00:00Z --allow-past --out "$work/out")
hugo=$(median hugo --quiet --source "$work/hugo")
echo "countersign: ${ours% *} CPU-s, ${ours#* } MiB"
echo "hugo:        ${hugo% *} CPU-s, ${hugo#* } MiB"
awk -v a="${ours% *}" -v b="${hugo% *}" 'BEGIN { printf "ratio:       %.1f\n", a / b }'
