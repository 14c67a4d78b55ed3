package countersign.checklist.vocabulary;

import java.util.List;

/** The languages that are read. To add one, add its file and a line here. */
public final class Vocabularies {
    /** The first is what a document is in where nothing tells. */
    public static final List<Vocabulary> ALL = List.of(English.WORDS, Indonesian.WORDS);

    private Vocabularies() {}
}
