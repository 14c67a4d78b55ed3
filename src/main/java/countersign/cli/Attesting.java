package countersign.cli;

import countersign.Pipeline;
import countersign.checklist.Item;
import countersign.evidence.Fact.Person;
import countersign.evidence.Legible;
import countersign.evidence.Testimony;
import countersign.evidence.Testimony.End;
import countersign.measure.MaxAge;
import countersign.source.TreePath;
import countersign.terms.Wording;
import countersign.verdict.Report;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What a person wants to have written down, as the command line says it. */
record Attesting(Asked asked, Pipeline.Order order, Person by, LocalDate on, End end) {
    static final String NAME = "--name";
    static final String ROLE = "--role";
    static final String METHOD = "--method";
    static final String STATEMENT = "--statement";
    static final String ON = "--on";
    static final String VALID_FOR = "--valid-for";
    static final String EXPIRES = "--expires";
    static final String FILE = "--file";

    /** As much as formats read of a text. */
    private static final int LONGEST = 1000;

    private static final List<String> ENDINGS = List.of(".attestation.yaml", ".attestation.yml");

    /** @throws UsageException where something is missing, or the dates do not fit */
    static Attesting asked(Asked asked) {
        if (asked.words().size() != 1)
            throw new UsageException("one item is attested at a time", "countersign attest ID --name NAME");
        Person by = new Person(text(asked, NAME), text(asked, ROLE));
        if (by.name().isEmpty())
            throw new UsageException("nobody is named who saw it", "add " + NAME + " 'Dana Putri'");
        Pipeline.Order order = asked.orderIn(asked.value(Options.DIR).orElse(""));
        LocalDate today = LocalDate.ofInstant(order.asOf(), ZoneOffset.UTC);
        LocalDate on = asked.value(ON).map(word -> Words.day(word, ON)).orElse(today);
        if (on.isAfter(today))
            throw new UsageException(ON + " " + on + " is still to come", "attest what was seen, once it was seen");
        return new Attesting(asked, order, by, on, end(asked, on));
    }

    private static End end(Asked asked, LocalDate on) {
        Optional<LocalDate> expires = asked.value(EXPIRES).map(word -> Words.day(word, EXPIRES));
        if (expires.isPresent() && asked.has(VALID_FOR))
            throw new UsageException(VALID_FOR + " and " + EXPIRES + " do not go together", "");
        if (expires.filter(day -> !day.isAfter(on)).isPresent())
            throw new UsageException(EXPIRES + " is not after the day on which it was seen, " + on, "");
        return expires.map(End::on)
                .orElseGet(() -> End.after(span(asked.value(VALID_FOR).orElse("90d")), on));
    }

    private static MaxAge span(String word) {
        return MaxAge.parse(word)
                .filter(span -> span.amount() > 0)
                .orElseThrow(() -> new UsageException(
                        VALID_FOR + " takes no \"" + word + "\"", "write a span such as 24h, 7d, 2w or 3months"));
    }

    private static String text(Asked asked, String option) {
        String text = Legible.of(asked.value(option).orElse(""), LONGEST + 1);
        if (text.length() <= LONGEST) return text;
        throw new UsageException(option + " is longer than " + LONGEST + " characters", "");
    }

    /** @throws UsageException where the word names no item, or several */
    ItemSearch.Found item(Report report) {
        List<ItemSearch.Found> found = new ItemSearch(report).find(asked.words().get(0));
        if (found.size() == 1) return found.get(0);
        List<String> addresses =
                found.stream().limit(5).map(ItemSearch.Found::address).toList();
        throw new UsageException(
                "\"" + asked.words().get(0) + "\" names " + found.size() + " items",
                "name one of them: " + String.join(", ", addresses));
    }

    Testimony word(ItemSearch.Found found) {
        Item item = found.ruling().item();
        boolean byText = !item.id().explicit() && isOnlyOne(found);
        return new Testimony(
                byText ? item.text() : item.id().value(),
                byText ? "" : item.text(),
                found.checklist().checklist().path(),
                by,
                on,
                end,
                Wording.of(item.text()),
                text(asked, METHOD),
                text(asked, STATEMENT));
    }

    /** Whether its text names it, in its checklist. */
    private static boolean isOnlyOne(ItemSearch.Found found) {
        String text = found.ruling().item().text();
        return !text.isBlank()
                && found.checklist().checklist().items().stream()
                                .filter(item -> item.text().equals(text)
                                        || item.id().value().equals(text))
                                .count()
                        == 1;
    }

    /** From the root of what is read. */
    String file(ItemSearch.Found found) {
        String checklist = found.checklist().checklist().path();
        String beside = checklist.substring(0, checklist.lastIndexOf('.')) + ENDINGS.get(0);
        String written = asked.value(FILE).orElse(beside);
        if (ENDINGS.stream().noneMatch(written::endsWith))
            throw new UsageException(
                    FILE + " takes no \"" + written + "\"",
                    "attestations are read from files whose names end in " + ENDINGS.get(0));
        return TreePath.resolve("", written)
                .orElseThrow(() ->
                        new UsageException("\"" + written + "\" is not below " + order.start(), "write it from there"));
    }
}
