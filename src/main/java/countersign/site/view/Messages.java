package countersign.site.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of one language, from {@code messages_LANGUAGE.properties} in UTF-8. No other language stands in for a missing key: that is
 * a bug. A sentence may hold {@code {0}} for its first argument, {@code {0?one|many}} to choose by it, backticks around code and double
 * asterisks around what is strong.
 */
public final class Messages {
    /** Every language that the site can speak, by ISO 639-1 code, with its own name. */
    public static final Map<String, String> LANGUAGES = languages();

    private final String language;
    private final Map<String, String> sentences;

    private Messages(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The sentences of {@code language}, one of {@link #LANGUAGES}. */
    public static Messages of(String language) {
        if (!LANGUAGES.containsKey(language)) throw new IllegalArgumentException("no messages in " + language);
        Properties read = new Properties();
        String name = "messages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        for (String key : read.stringPropertyNames()) sentences.put(key, read.getProperty(key));
        return new Messages(language, sentences);
    }

    /** Its ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** The sentence for {@code key}, its arguments not yet put in. */
    public String get(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) throw new IllegalArgumentException("messages_" + language + " has no " + key);
        return sentence;
    }

    /** Every key with its sentence. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(sentences);
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", "English");
        languages.put("id", "Bahasa Indonesia");
        return Collections.unmodifiableMap(languages);
    }
}
