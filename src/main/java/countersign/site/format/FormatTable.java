package countersign.site.format;

import countersign.evidence.FormatCard;
import java.util.List;
import java.util.stream.Collectors;

/** What is read of each evidence format, as a Markdown page with one table for each kind of evidence. */
public final class FormatTable {
    private static final String INTRODUCTION = """
            # Evidence formats

            Files are recognised by what is in them, never by name alone, and read as far as this table says. What a file of a format could
            have said and does not (its time, its commit, an error rate) is shown to the reader. Everything else is read by a rule of
            your own: `value`, `text`, or a recorded command.

            This page is made from the code; `countersign inspect --formats` prints it.
            """;

    private static final String HEAD = """

            | format | written by | what is read | what is not | what passing means |
            | --- | --- | --- | --- | --- |
            """;

    private FormatTable() {}

    /** The page, its formats in the order of {@code cards}. */
    public static String markdown(List<FormatCard> cards) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (FormatCard.Group group : FormatCard.Group.values()) {
            List<FormatCard> within =
                    cards.stream().filter(card -> card.group() == group).toList();
            if (within.isEmpty()) continue;
            page.append("\n## ").append(title(group)).append('\n').append(HEAD);
            page.append(within.stream().map(FormatTable::row).collect(Collectors.joining()));
        }
        return page.toString();
    }

    private static String row(FormatCard card) {
        return "| `" + card.id() + "` | " + cell(card.title()) + " | " + cell(card.reads()) + " | " + cell(card.omits())
                + " | " + cell(card.passes()) + " |\n";
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;");
    }

    private static String title(FormatCard.Group group) {
        return switch (group) {
            case TESTS -> "Test results";
            case COVERAGE -> "Coverage and mutation";
            case FINDINGS -> "Findings: analysis, vulnerabilities, secrets";
            case MEASURES -> "Measures: speed, size, load";
            case STATES -> "States: runtime, backups, migrations, network";
            case REVIEWS -> "Checks, reviews and deployments";
            case COMPLIANCE -> "Compliance and attestations";
            case RECORDS -> "Receipts and people's words";
        };
    }
}
