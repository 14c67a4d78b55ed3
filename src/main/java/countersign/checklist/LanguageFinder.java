package countersign.checklist;

import countersign.checklist.vocabulary.Tells;
import countersign.checklist.vocabulary.Tells.Tell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The languages that a document is in. The front matter says it; else its script does, and among the languages of one script their frequent
 * words. English mixes into every document, so
 * only its small words count, and another language prevails that has a share of the prose.
 */
final class LanguageFinder {
    private static final Pattern TAG = Pattern.compile("([a-z]{2})(?:[-_][a-z0-9]{2,8})*");

    /** A script stands in a document where it has at least so many words. */
    private static final int FEW = 3;

    /** One word in so many, of a script that is not Latin, can make the document's language. */
    private static final int SHARE = 10;

    /** One English word in so many is counted at least, in prose. */
    private static final int PROSE = 2;

    /** A language with one telling word to so many English ones is read beside English. */
    private static final int BESIDE = 8;

    /** With so many telling words, and one to so many English ones, it is the document's own: the English is what was taken in. */
    private static final int MANY = 10;

    private static final int OWN = 5;

    /** Of so many words, one in {@link #PLAIN} being a small English one and none with an accent, no other language need be tried. */
    private static final int PLENTY = 200;

    private static final int PLAIN = 8;

    private final Prose prose;
    private final Best english;
    private final Best other;

    private LanguageFinder(Prose prose) {
        this.prose = prose;
        this.english = english(prose);
        this.other = other(prose, english);
    }

    static Languages of(FrontMatter front, String text) {
        LanguageFinder finder = new LanguageFinder(Prose.of(text, front.end()));
        String main = said(front, "lang")
                .or(() -> said(front, "language"))
                .or(() -> said(front, "locale"))
                .orElseGet(finder::main);
        return Languages.of(main, finder.others());
    }

    private static Optional<String> said(FrontMatter front, String key) {
        Matcher tag = TAG.matcher(front.value(key).toLowerCase(Locale.ROOT));
        return tag.matches() ? Optional.of(tag.group(1)) : Optional.empty();
    }

    private String main() {
        Script most = Script.LATIN;
        int sum = 0;
        for (Script script : Script.values()) {
            sum += prose.size(script);
            boolean more = most == Script.LATIN || prose.size(script) > prose.size(most);
            if (script != Script.LATIN && more && prose.size(script) > 0) most = script;
        }
        Best latin = latin();
        boolean prevails =
                most != Script.LATIN && prose.size(most) * SHARE >= sum && prose.size(most) > latin.hits() * PROSE;
        return prevails ? language(most) : latin.language();
    }

    /** What is read beside English and the document's own language: what more than a name or two is written in. */
    private List<String> others() {
        List<String> others = new ArrayList<>();
        if (other.hits() * BESIDE > english.hits()) others.add(other.language());
        for (Script script : Script.values())
            if (script != Script.LATIN && prose.size(script) >= FEW) others.add(language(script));
        return others;
    }

    /** Kana among ideographs make them Japanese. */
    private String language(Script script) {
        if (script == Script.CYRILLIC)
            return best(prose, Tells.CYRILLIC, script).language();
        if (script == Script.ARABIC) return best(prose, Tells.ARABIC, script).language();
        boolean kana = prose.size(Script.KANA) * 20 >= prose.size(Script.HAN);
        return script == Script.HAN && kana && prose.size(Script.KANA) > 0 ? Script.KANA.language() : script.language();
    }

    private static Best english(Prose prose) {
        return new Best("en", prose.scaled(Tells.LATIN.get(0).hits(prose.words(Script.LATIN))));
    }

    /** The other language in Latin letters that most words tell of, where any does and it can be anything but English. */
    private static Best other(Prose prose, Best english) {
        int size = prose.size(Script.LATIN);
        boolean plain = size >= PLENTY && english.hits() * PLAIN >= size && !prose.isAccented();
        return plain ? new Best("en", 0) : best(prose, Tells.LATIN.subList(1, Tells.LATIN.size()), Script.LATIN);
    }

    /** The document's own language among those in Latin letters. */
    private Best latin() {
        boolean own = other.hits() > english.hits() || (other.hits() >= MANY && other.hits() * OWN > english.hits());
        return own ? other : english;
    }

    /** A language and how many words tell of it. */
    private record Best(String language, int hits) {}

    /** The language that most words tell of; the first where none does. */
    private static Best best(Prose prose, List<Tell> tells, Script script) {
        Map<String, Integer> words = prose.words(script);
        Best best = new Best(tells.get(0).language(), 0);
        for (Tell tell : tells) {
            int hits = script == Script.LATIN ? prose.scaled(tell.hits(words)) : tell.hits(words);
            if (hits > best.hits()) best = new Best(tell.language(), hits);
        }
        return best;
    }
}
