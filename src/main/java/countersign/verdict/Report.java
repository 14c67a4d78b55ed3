package countersign.verdict;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Severity;
import countersign.evidence.Evidence;
import countersign.terms.Decision;
import countersign.terms.Phase;
import countersign.terms.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a run found; every output is made from this and nothing else.
 *
 * @param decision empty where an input was in error, so that nothing was decided
 * @param digest {@code sha256:} and the digest of the state that a signature would sign: checklists, verdicts, evidence
 * @param forecast what runs out by the day that was asked for, else by the launch
 * @param ratchet what keeps the launch back, held to a list of known gaps, where there is one
 */
public record Report(
        Header header,
        Optional<Decision> decision,
        Grounds grounds,
        Tally tally,
        List<ChecklistReport> checklists,
        List<EvidenceUse> evidence,
        String digest,
        Optional<Forecast> forecast,
        Optional<Ratchet> ratchet,
        List<Diagnostic> diagnostics) {
    public Report {
        checklists = List.copyOf(checklists);
        evidence = List.copyOf(evidence);
        diagnostics = List.copyOf(diagnostics);
    }

    /** One without a forecast, and held to no list. */
    public Report(
            Header header,
            Optional<Decision> decision,
            Grounds grounds,
            Tally tally,
            List<ChecklistReport> checklists,
            List<EvidenceUse> evidence,
            String digest,
            List<Diagnostic> diagnostics) {
        this(
                header,
                decision,
                grounds,
                tally,
                checklists,
                evidence,
                digest,
                Optional.empty(),
                Optional.empty(),
                diagnostics);
    }

    /** The same report with a look ahead. */
    Report withForecast(Forecast ahead) {
        return new Report(
                header,
                decision,
                grounds,
                tally,
                checklists,
                evidence,
                digest,
                Optional.of(ahead),
                ratchet,
                diagnostics);
    }

    /** The same report with all that was complained of, sorted; an error among it leaves the decision open. */
    public Report withDiagnostics(List<Diagnostic> all) {
        boolean error = all.stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
        Optional<Decision> decided = error ? Optional.empty() : decision;
        return new Report(header, decided, grounds, tally, checklists, evidence, digest, forecast, ratchet, all);
    }

    /** The same report, held to {@code list}. */
    public Report withRatchet(Ratchet list) {
        Optional<Ratchet> held = Optional.of(list);
        return new Report(header, decision, grounds, tally, checklists, evidence, digest, forecast, held, diagnostics);
    }

    /**
     * What the report is for.
     *
     * @param phase the phase that is decided on, with all before it
     * @param launch the date that the project aims at
     */
    public record Header(String title, Phase phase, Instant asOf, Subject subject, Optional<LocalDate> launch) {}

    /** An evidence file and the items that were weighed on it, as {@code checklist#id}. */
    public record EvidenceUse(Evidence evidence, List<String> usedBy) {
        public EvidenceUse {
            usedBy = List.copyOf(usedBy);
        }
    }
}
