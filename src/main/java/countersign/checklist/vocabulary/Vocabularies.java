package countersign.checklist.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * The languages that are read, each made when it is first asked for: most documents need one or two of them. To add one, add its file, a line
 * here, and one in {@link Tells}.
 */
public final class Vocabularies {
    /** By ISO 639-1. The first is what a document is in where nothing tells. */
    public static final List<String> LANGUAGES =
            List.of("en", "id", "de", "fr", "es", "pt", "ja", "zh", "ko", "ru", "ar");

    private Vocabularies() {}

    /** The words of a language; nothing where it is not read. */
    public static Optional<Vocabulary> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(English.WORDS);
            case "id" -> Optional.of(Indonesian.WORDS);
            case "de" -> Optional.of(German.WORDS);
            case "fr" -> Optional.of(French.WORDS);
            case "es" -> Optional.of(Spanish.WORDS);
            case "pt" -> Optional.of(Portuguese.WORDS);
            case "ja" -> Optional.of(Japanese.WORDS);
            case "zh" -> Optional.of(Chinese.WORDS);
            case "ko" -> Optional.of(Korean.WORDS);
            case "ru" -> Optional.of(Russian.WORDS);
            case "ar" -> Optional.of(Arabic.WORDS);
            default -> Optional.empty();
        };
    }
}
