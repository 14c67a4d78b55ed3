package countersign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words into the texts of a file of whatever format, so that it stays a file of that format as far as it can. */
final class Planted {
    private static final Pattern JSON_TEXT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"(?!\\s*:)");
    private static final Pattern JSON_KEY = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"(?=\\s*:)");
    private static final Pattern XML_TEXT = Pattern.compile("=\"([^\"<]*)\"|>([^<>]*[^<>\\s][^<>]*)<");
    private static final Pattern LINE = Pattern.compile("(?m)^(.*\\S.*)$");

    /** What never reaches an output, whatever it looks like. */
    private static final Pattern RAW_JSON = Pattern.compile(
            "(?i)\"(?:env|setup_data|stdout|stderr|headers?|request-?headers?|response-?headers?|cookies?|requestBody"
                    + "|request|response|body|system-out|system-err|stackTrace|trace)\"\\s*:\\s*[\\[{]*\\s*(?:\"[^\"]*\"\\s*:\\s*)?\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private static final Pattern RAW_XML = Pattern.compile(
            "(?i)<(?:system-out|system-err|stdout|stderr|stacktrace|requestheader|responseheader|requestbody|responsebody)[^>]*>([^<]*)<"
                    + "|<property [^>]*value=\"([^\"]*)\"");

    private final String text;
    private final Random random;

    Planted(byte[] file, Random random) {
        this.text = new String(file, StandardCharsets.UTF_8);
        this.random = random;
    }

    /** With {@code words} behind each text that chance picks, about {@code share} of them; keys are rarer. */
    String inTexts(List<String> words, double share) {
        if (isXml()) return plant(text, XML_TEXT, words, share);
        if (!isJson()) return plant(text, LINE, words, share);
        String values = plant(text, JSON_TEXT, words, share);
        return random.nextInt(4) > 0 ? values : plant(values, JSON_KEY, words, share / 20);
    }

    /** With {@code words} where tools put environments, headers and raw output; empty where the file has no such place. */
    Optional<String> inRawPlaces(String words) {
        String planted = plant(text, isXml() ? RAW_XML : RAW_JSON, List.of(words), 1);
        return Optional.of(planted).filter(changed -> !changed.equals(text));
    }

    private boolean isXml() {
        return text.stripLeading().startsWith("<");
    }

    private boolean isJson() {
        return "[{".indexOf((text.stripLeading() + " ").charAt(0)) >= 0;
    }

    private String plant(String into, Pattern places, List<String> words, double share) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = places.matcher(into);
        while (matcher.find()) if (random.nextDouble() < share) ends.add(end(matcher));
        StringBuilder planted = new StringBuilder(into);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String word = words.get(random.nextInt(words.size()));
            planted.insert(ends.get(i), random.nextBoolean() ? " " + word : "; " + word + " and more");
        }
        return planted.toString();
    }

    private static int end(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++)
            if (matcher.group(group) != null) return matcher.end(group);
        return matcher.end();
    }
}
