package countersign.cli;

import countersign.Pipeline;
import countersign.binding.KnownGap;
import countersign.binding.RatchetText;
import countersign.diagnostic.Diagnostics;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import countersign.source.InputFile;
import countersign.source.SourceFile;
import countersign.terms.Decision;
import countersign.terms.Terms;
import countersign.verdict.Ratchet;
import countersign.verdict.Report;
import countersign.verdict.Verdict;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of known gaps of a project with debts: written once, then only made shorter, and what the exit code of {@code check} makes of it. */
record KnownGaps(Asked asked) {
    static final String RATCHET = "--ratchet";
    static final String WRITE = "--write-ratchet";

    boolean areAsked() {
        if (!asked.has(RATCHET) && !asked.has(WRITE)) return false;
        if (asked.failOn().filter(Decision.CONDITIONAL::equals).isPresent())
            throw new UsageException(
                    RATCHET + " and " + Options.FAIL_ON + " conditional do not go together",
                    "the ratchet holds what makes a no-go");
        return true;
    }

    /** Writes the list of {@code result} where there is none, else takes out what is no gap any more; false where that is refused. */
    boolean write(Pipeline.Result result) throws IOException {
        Optional<InputFile> there = result.workspace().ratchet();
        Writing writing = new Writing(asked, result);
        if (there.isEmpty()) return create(result, writing);
        Ratchet ratchet = result.report().ratchet().orElseThrow();
        if (ratchet.stale().isEmpty()) return true;
        SourceFile file = result.workspace().text(there.get()).orElseThrow();
        Map<KnownGap, Optional<String>> changes = new LinkedHashMap<>();
        ratchet.stale().forEach(stale -> changes.put(stale.entry(), stale.now().map(Verdict::word)));
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> text = RatchetText.changed(file, changes, diagnostics);
        asked.talk().complain(diagnostics.sorted());
        if (text.isEmpty()) return false;
        Edit all = new Edit(0, file.text().length(), text.get());
        boolean written = writing.write(new Revised(file, List.of(all)));
        if (written) asked.talk().say("countersign: " + count(changes.size()) + " of " + file.path() + " corrected");
        return written;
    }

    private boolean create(Pipeline.Result result, Writing writing) throws IOException {
        List<RatchetText.Line> gaps = result.report().checklists().stream()
                .flatMap(checklist -> checklist.rulings().stream()
                        .filter(ruling -> ruling.effect() == Decision.NO_GO)
                        .map(ruling -> new RatchetText.Line(
                                checklist.checklist().path(),
                                ruling.item().id().value(),
                                ruling.verdict().word(),
                                ruling.item().text())))
                .toList();
        String path = result.workspace().config().ratchet();
        boolean written = writing.create(SourceFile.of(path, RatchetText.of(gaps)));
        if (written) asked.talk().say("countersign: " + count(gaps.size()) + " written to " + path);
        return written;
    }

    /** Whether {@code result} is no worse than the list, and the list as short as it can be. */
    ExitCode answer(Pipeline.Result result) {
        Report report = result.report();
        if (report.decision().isEmpty()) return Answer.of(result, Optional.empty());
        Ratchet ratchet = report.ratchet()
                .orElseThrow(() -> new UsageException(
                        "there is no " + result.workspace().config().ratchet(),
                        "countersign check " + WRITE + " writes down the gaps that are there now"));
        String decision = Terms.word(report.decision().get());
        boolean holds = ratchet.holds(report.grounds());
        asked.talk()
                .say("countersign: " + (holds ? "no worse than " : "not what is in ") + ratchet.file()
                        + "; the decision is " + decision);
        return holds ? ExitCode.READY : ExitCode.NOT_READY;
    }

    private static String count(int entries) {
        return entries + (entries == 1 ? " entry" : " entries");
    }
}
