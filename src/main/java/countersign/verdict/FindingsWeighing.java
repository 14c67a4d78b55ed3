package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Findings: few enough, from scans that ran to their end. Several files and runs add up. */
final class FindingsWeighing {
    private static final int FINDINGS_SHOWN = 20;

    private final Requirement.Findings asked;
    private final Scales scales;
    private final List<Evidence> files;

    private FindingsWeighing(Requirement.Findings asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
        this.files = scales.records().matching(asked.files());
    }

    static Weighed weigh(Requirement.Findings asked, Scales scales) {
        return new FindingsWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        if (files.isEmpty()) return scales.noFile(expected(), asked.files().pattern());
        List<Found<Fact.Finding>> findings = Records.facts(files, Fact.Finding.class).stream()
                .filter(found -> isAskedFor(found.fact().tool()))
                .filter(found -> found.fact().level().isAtOrAbove(asked.level()))
                .toList();
        long count = findings.size() + beyond();
        if (count > asked.atMost()) return weighed(Support.REFUTED, counted(count), places(findings));
        List<Found<Fact.Scan>> scans = Records.facts(files, Fact.Scan.class).stream()
                .filter(found -> isAskedFor(found.fact().tool()))
                .toList();
        return unfinished(scans)
                .or(() -> Obstacle.among(files).map(found -> found.weighed(expected(), files)))
                .orElseGet(() -> finished(scans, counted(count)));
    }

    /** How many there are of which a large file keeps nothing but the number. */
    private long beyond() {
        return Records.facts(files, Fact.MoreFindings.class).stream()
                .map(Found::fact)
                .filter(more -> isAskedFor(more.tool()) && more.level().isAtOrAbove(asked.level()))
                .mapToLong(Fact.MoreFindings::count)
                .sum();
    }

    private Weighed finished(List<Found<Fact.Scan>> scans, Phrase counted) {
        if (scans.isEmpty()) return weighed(Support.ABSENT, noScan(), Witness.all(files));
        return weighed(Support.CONFIRMED, counted, Witness.all(Records.files(scans)));
    }

    private Optional<Weighed> unfinished(List<Found<Fact.Scan>> scans) {
        return scans.stream()
                .filter(found -> !found.fact().complete())
                .findFirst()
                .map(found -> weighed(Support.ABSENT, why(found), Witness.all(files)));
    }

    private static Phrase why(Found<Fact.Scan> scan) {
        CodeText file = new CodeText(scan.file().file());
        if (scan.fact().detail().isEmpty()) return Phrase.of(Say.FILE_INCOMPLETE, file);
        return Phrase.of(Say.SCAN_INCOMPLETE, file, Words.clause(scan.fact().detail()));
    }

    private Weighed weighed(Support support, Phrase observed, List<Witness> witnesses) {
        Phrase next = support == Support.REFUTED ? Phrase.of(Say.FIX_FINDINGS) : again();
        return new Weighed(support, expected(), new Remark(observed, next), witnesses);
    }

    private Phrase again() {
        return asked.tool()
                .map(tool -> Phrase.of(Say.SCAN, new Text(tool)))
                .orElse(Phrase.of(Say.SCAN_INTO, new CodeText(asked.files().pattern())));
    }

    private static Phrase counted(long findings) {
        return Phrase.of(Say.FINDINGS_COUNTED, Number.of(findings));
    }

    private Phrase expected() {
        Number atMost = Number.of(asked.atMost());
        return asked.tool()
                .map(tool -> Phrase.of(Say.FINDINGS_AT_MOST_BY, atMost, level(), new Text(tool)))
                .orElse(Phrase.of(Say.FINDINGS_AT_MOST, atMost, level()));
    }

    private Phrase noScan() {
        CodeText pattern = new CodeText(asked.files().pattern());
        return asked.tool()
                .map(tool -> Phrase.of(Say.NO_SCAN_BY, pattern, new Text(tool)))
                .orElse(Phrase.of(Say.NO_SCAN, pattern));
    }

    private CodeText level() {
        return new CodeText(asked.level().name().toLowerCase(Locale.ROOT));
    }

    private boolean isAskedFor(String tool) {
        return asked.tool().map(name -> name.equalsIgnoreCase(tool)).orElse(true);
    }

    /** Where the first findings stand, and the files beside them. */
    private List<Witness> places(List<Found<Fact.Finding>> findings) {
        List<Witness> places = new ArrayList<>();
        findings.stream().limit(FINDINGS_SHOWN).forEach(found -> places.add(found.witness()));
        List<Evidence> shown = Records.files(findings);
        files.stream().filter(file -> !shown.contains(file)).forEach(file -> places.add(Witness.of(file)));
        return places;
    }
}
