#!/usr/bin/env bash
# What a PDF of about 100 pages costs, beside WeasyPrint setting the same page: CPU seconds of the whole process and peak memory,
# the median of RUNS (default 5). Needs GNU time and Debian's weasyprint and poppler-utils; run it after `mvn -q -DskipTests package`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${RUNS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/checklists"

# Ten checklists of seventy items each, with prose, code and a table, as people write them.
for n in 1 2 3 4 5 6 7 8 9 10; do
    {
        printf '# Release %s of the harbour service\n\nRead this first, then tick only what you have seen with your own eyes.\n' "$n"
        for section in Build Database Network Counter Rollback Watch Money; do
            printf '\n## %s\n\nWhat follows holds for every harbour.\n\n' "$section"
            for item in 1 2 3 4 5 6 7 8 9; do
                printf -- '- [%s] %s item %s: the `%s-%s` job ran to its end and its log names no error\n' \
                    "$( ((item % 3)) && printf x || printf ' ')" "$section" "$item" "${section,,}" "$item"
            done
            # shellcheck disable=SC2016 # backticks of Markdown
            printf -- '- [ ] The copy restores\n\n  ```sh\n  pg_restore --clean --dbname=harbour backup-%s.dump\n  ```\n' "$n"
        done
        printf '\n| Port | Use | Owner |\n| --- | --- | --- |\n| 443 | web | @bram |\n| 5432 | database | @imam |\n'
    } >"$work/checklists/release-$n.md"
done

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

# measure NAME COMMAND…: runs it and prints CPU seconds, wall seconds and peak memory.
measure() {
    local name=$1
    shift
    : >"$work/times"
    for ((run = 0; run < runs; run++)); do
        /usr/bin/time -o "$work/time" -f '%U %S %e %M' "$@" >/dev/null 2>&1
        awk '{ printf "%.2f %.2f %d\n", $1 + $2, $3, $4 / 1024 }' "$work/time" >>"$work/times"
    done
    printf '%-34s %8s CPU-s %8s wall-s %6s MB\n' "$name" "$(cut -d' ' -f1 "$work/times" | median)" \
        "$(cut -d' ' -f2 "$work/times" | median)" "$(cut -d' ' -f3 "$work/times" | median)"
}

program=target/countersign
build() { "$program/bin/countersign" build "$work" --as-of 2026-11-22T12:00:00Z --allow-past --quiet "$@"; }
build --out "$work/site"
pdf=$(find "$work/site" -name '*.pdf')
java -cp "$program/lib/*" src/bench/PrintPage.java "$work" "$work/page.html"
cp site-templates/print.css "$work"
weasyprint --quiet "$work/page.html" "$work/weasy.pdf" 2>/dev/null
printf '%s pages, %s kB; WeasyPrint %s pages, %s kB\n' \
    "$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')" "$(($(stat -c %s "$pdf") / 1024))" \
    "$(pdfinfo "$work/weasy.pdf" | sed -n 's/^Pages: *//p')" "$(($(stat -c %s "$work/weasy.pdf") / 1024))"
measure 'countersign build --no-pdf' "$program/bin/countersign" build "$work" --out "$work/site1" --no-pdf --quiet
measure 'countersign build' "$program/bin/countersign" build "$work" --out "$work/site2" --quiet
measure 'weasyprint, the same page' weasyprint --quiet "$work/page.html" "$work/weasy.pdf"
