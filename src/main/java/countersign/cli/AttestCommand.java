package countersign.cli;

import countersign.Pipeline;
import countersign.diagnostic.Severity;
import countersign.evidence.Testimony;
import countersign.site.view.Wording;
import countersign.verdict.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code attest}: writes down that a person saw what an item says. */
final class AttestCommand implements Subcommand {
    private static final String DRY_RUN = "--dry-run";

    @Override
    public Manual manual() {
        return new Manual(
                "attest",
                "Write down that a person vouches for an item, and until when.",
                "[OPTIONS] ID --name NAME",
                Options.words("ID", "0..*", "An item's id, the beginning of one, CHECKLIST#ID, or the item's text."),
                false,
                List.of(
                        Options.value(Attesting.NAME, "NAME", "Who saw it."),
                        Options.value(Attesting.ROLE, "ROLE", "As what: dba, operations …"),
                        Options.value(Attesting.METHOD, "TEXT", "How it was seen: restore drill, read the log …"),
                        Options.value(Attesting.STATEMENT, "TEXT", "What was seen, in the person's own words."),
                        Options.value(Attesting.ON, "DATE", "When it was seen. Default: the day of --as-of, in UTC."),
                        Options.value(
                                Attesting.VALID_FOR, "SPAN", "How long it counts: 24h, 7d, 2w, 3months. Default: 90d."),
                        Options.value(Attesting.EXPIRES, "DATE", "The day from which it no longer counts, instead."),
                        Options.value(
                                Attesting.FILE,
                                "FILE",
                                "Where it goes, from DIR; NAME.attestation.yaml. Default: beside the checklist."),
                        Options.value(Options.DIR, "DIR", "The folder to read. Default: the current folder."),
                        Options.flag(DRY_RUN, "Show it, and write nothing.")),
                """
                Example: countersign attest restore-drill --name 'Hasna Latu' --role operations \\
                           --method 'restore drill' --statement 'Restored in eleven minutes.' --valid-for 4w

                The entry is put behind those that the file holds; what stands there stays as it is. It holds the
                hash of the item's text: when the item is reworded, somebody has to look again. An entry that has
                run out makes its item stale.

                Exit codes: 0 written or shown; 2 no such item, no name, or a date that does not fit; 3 an input
                in error, or a file that takes no entry: it is left as it is.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Words.oneOf(List.of("text"), asked.value(Options.FORMAT).orElse("text"), Options.FORMAT);
        Attesting attesting = Attesting.asked(asked);
        Pipeline.Result result = Pipeline.read(attesting.order());
        if (result.report().decision().isEmpty()) {
            asked.talk().complain(result.report().diagnostics());
            return Answer.of(result, Optional.empty()).number();
        }
        ItemSearch.Found found = attesting.item(result.report());
        Optional<AttestationBook> book = AttestationBook.open(asked, result, attesting.file(found));
        if (book.isEmpty() || !isWritten(asked, book.get(), attesting.word(found))) return ExitCode.INPUT.number();
        if (!asked.has(DRY_RUN)) tell(asked, Pipeline.read(attesting.order()).report(), found);
        return ExitCode.READY.number();
    }

    /** Whether it is written, or shown where nothing more is asked for. */
    private static boolean isWritten(Asked asked, AttestationBook book, Testimony word) throws IOException {
        Optional<String> entry = book.entry(word);
        if (entry.isEmpty()) return false;
        boolean written = asked.has(DRY_RUN) || book.write(entry.get());
        if (!written) return false;
        asked.shell().out().print(entry.get());
        String where = asked.has(DRY_RUN) ? "nothing is written; it would go into " : "the attestation is in ";
        asked.talk().say("countersign: " + where + book.path());
        return true;
    }

    /** What the item comes to now: a word that nobody asked for, or of the wrong person, changes nothing. */
    private static void tell(Asked asked, Report now, ItemSearch.Found before) {
        Wording wording = Wording.of("en");
        now.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> asked.talk().complain(List.of(each)));
        new ItemSearch(now)
                .at(before.address())
                .map(ItemSearch.Found::ruling)
                .ifPresent(ruling -> asked.talk()
                        .say(before.address() + " is " + ruling.verdict().word() + ": "
                                + wording.text(ruling.reason())
                                + ruling.next()
                                        .map(next -> " \u2192 " + wording.text(next))
                                        .orElse("")));
    }
}
