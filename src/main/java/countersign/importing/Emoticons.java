package countersign.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The small pictures of Confluence that stand for a state, as the characters that they picture. */
final class Emoticons {
    private static final Map<String, String> BY_NAME = byName();

    private Emoticons() {}

    private static Map<String, String> byName() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("tick", "\u2705");
        signs.put("cross", "\u274C");
        signs.put("error", "\u274C");
        signs.put("warning", "\u26A0");
        signs.put("minus", "\u26D4");
        signs.put("question", "\u2753");
        signs.put("information", "\u2139");
        return signs;
    }

    /** The character for a picture; nothing where it is no emoticon. */
    static String of(Element image) {
        if (!image.hasClass("emoticon") && !image.hasClass("emoji")) return "";
        String fallback = image.attr("data-emoji-fallback");
        if (!fallback.isEmpty()) return fallback;
        for (Map.Entry<String, String> sign : BY_NAME.entrySet())
            if (image.hasClass("emoticon-" + sign.getKey())) return sign.getValue();
        return image.attr("alt");
    }

    /** The character for the name that the storage format has; nothing where it is not known. */
    static String named(String name) {
        return BY_NAME.getOrDefault(name, "");
    }
}
