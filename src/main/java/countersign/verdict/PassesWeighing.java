package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.util.List;
import java.util.Optional;

/** What files say as a whole: every file of the pattern was read, and says that all passed. */
final class PassesWeighing {
    private final Scales scales;
    private final Phrase expected;
    private final List<Evidence> files;

    private PassesWeighing(Scales scales, Phrase expected, List<Evidence> files) {
        this.scales = scales;
        this.expected = expected;
        this.files = files;
    }

    static Weighed weigh(Requirement.Passes asked, Scales scales) {
        CodeText pattern = new CodeText(asked.files().pattern());
        List<Evidence> files = scales.records().matching(asked.files());
        Phrase expected = asked.format()
                .map(format -> Phrase.of(Say.PASS_AS, pattern, new CodeText(format)))
                .orElse(Phrase.of(Say.FILE_LINKED, pattern));
        return new PassesWeighing(scales, expected, files).weigh(pattern.text(), asked.format());
    }

    /** The one file that a document links to. */
    static Weighed weigh(Requirement.Linked asked, Scales scales) {
        List<Evidence> files = scales.records().matching(Glob.exactly(asked.file()));
        Phrase expected = Phrase.of(Say.FILE_LINKED, new CodeText(asked.file()));
        return new PassesWeighing(scales, expected, files).weigh(asked.file(), Optional.empty());
    }

    private Weighed weigh(String pattern, Optional<String> format) {
        if (files.isEmpty()) return scales.noFile(expected, pattern);
        return first(Outcome.FAIL)
                .map(file -> of(Support.REFUTED, file, Say.LINKED_FAILS, Say.MEND_WHAT_FAILS))
                .or(() -> Obstacle.among(files).map(found -> found.weighed(expected, files)))
                .or(() -> format.flatMap(this::otherFormat))
                .or(this::unvouched)
                .or(() -> first(Outcome.NONE).map(file -> of(Support.ABSENT, file, Say.LINKED_SILENT, Say.ASK_MORE_OF)))
                .orElseGet(this::passed);
    }

    private Optional<Weighed> otherFormat(String format) {
        return files.stream()
                .filter(file -> !file.format().equals(format))
                .findFirst()
                .map(file -> {
                    Phrase observed = Phrase.of(Say.READ_AS, name(file), new CodeText(file.format()));
                    Phrase next = Phrase.of(Say.CORRECT_FORMAT, scales.place());
                    return new Weighed(Support.ABSENT, expected, new Remark(observed, next), Witness.all(files));
                });
    }

    /** A text that looks like success counts only where a receipt says that the command which printed it succeeded. */
    private Optional<Weighed> unvouched() {
        return files.stream()
                .filter(file -> file.silences().contains("exit-code"))
                .flatMap(file -> unvouched(file).stream())
                .findFirst();
    }

    private Optional<Weighed> unvouched(Evidence file) {
        Optional<Found<Fact.Command>> run = scales.records().run(file);
        if (run.isEmpty()) {
            String again = "countersign run --output " + file.file() + " -- COMMAND…";
            Phrase next = Phrase.of(Say.RUN_COMMAND, new CodeText(again));
            Remark remark = new Remark(Phrase.of(Say.NOT_VOUCHED, name(file)), next);
            return Optional.of(new Weighed(Support.ABSENT, expected, remark, Witness.all(files)));
        }
        return run.map(Found::fact).filter(command -> command.exit() != 0).map(command -> {
            CodeText line = new CodeText(command.line());
            Phrase ended = Phrase.of(Say.WROTE_AND_ENDED, line, name(file), Number.of(command.exit()));
            Remark remark = new Remark(ended, Phrase.of(Say.FIX_COMMAND, line));
            return new Weighed(Support.REFUTED, expected, remark, Witness.all(files));
        });
    }

    private Weighed passed() {
        Evidence file = first(Outcome.FLAKY).orElse(files.get(0));
        boolean flaky = file.outcome() == Outcome.FLAKY;
        if (flaky || files.size() == 1)
            return of(Support.CONFIRMED, file, flaky ? Say.PASSES_FLAKY : Say.LINKED_PASSES, Say.RECORD_AGAIN);
        Phrase all = Phrase.of(Say.ALL_PASS, Number.of(files.size()));
        Remark remark = new Remark(all, Phrase.of(Say.RECORD_AGAIN, name(file)));
        return new Weighed(Support.CONFIRMED, expected, remark, Witness.all(files));
    }

    private Optional<Evidence> first(Outcome outcome) {
        return files.stream()
                .filter(file -> file.state() == Evidence.State.READ && file.outcome() == outcome)
                .findFirst();
    }

    private Weighed of(Support support, Evidence file, Say observed, Say next) {
        Remark remark = new Remark(Phrase.of(observed, name(file)), Phrase.of(next, name(file)));
        return new Weighed(support, expected, remark, Witness.all(files));
    }

    private static CodeText name(Evidence file) {
        return new CodeText(file.file());
    }
}
