package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;

/** A file while it is read: its text, its languages, what its words mean to the team, and where complaints go. */
record Manuscript(SourceFile source, ReadingRules rules, Diagnostics diagnostics, Languages languages) {
    /** The words that it is read with. */
    Lexicon lexicon() {
        return languages.lexicon();
    }

    String text() {
        return source.text();
    }

    Location at(int offset) {
        return source.at(offset);
    }

    void report(Code code, int offset, String message, String help) {
        diagnostics.report(code, source, offset, new Diagnostics.Words(message, help));
    }
}
