package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a Markdown document as a checklist. The dialect is GitHub Flavored Markdown with task items by micromark's rules, with table rows,
 * fields, choices and places to sign on top. A document that can be parsed at all gives a checklist, whatever is wrong in it; what is wrong
 * is reported. Stateless; safe for use by several threads, each with diagnostics of its own.
 */
public final class ChecklistParser {
    private final ReadingRules rules;

    public ChecklistParser(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * The checklist in {@code source}. Empty where the front matter asks to ignore the file, where it is a README without boxes (a note), and
     * where it is too large for the parser (an error). A checklist without items is an error too, and is given all the same.
     */
    public Optional<Checklist> parse(SourceFile source, Diagnostics diagnostics) {
        FrontMatter front = FrontMatter.of(source);
        if (front.asksToBeIgnored()) return Optional.empty();
        OptionalInt brackets = OpenBrackets.firstLine(source);
        if (brackets.isPresent()) {
            String reason = "more than the " + OpenBrackets.MOST + " brackets stand open that are read at most";
            Location at = new Location(source.path(), brackets.getAsInt(), 1);
            diagnostics.report(Code.OVER_LIMIT, at, reason, "close them, or put an empty line between");
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        try {
            Languages languages = LanguageFinder.of(front, source.text());
            Manuscript manuscript = new Manuscript(source, rules, own, languages);
            return new ChecklistReader(manuscript, front).read();
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage() == null ? "the document cannot be parsed" : e.getMessage();
            diagnostics.report(Code.OVER_LIMIT, Location.startOf(source.path()), reason, "split the file");
            return Optional.empty();
        } finally {
            own.sorted().forEach(diagnostics::report);
        }
    }
}
