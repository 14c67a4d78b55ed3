package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands out in running text, code left aside: what is bold, bracketed or in parentheses.
 *
 * @param plain the text without code
 * @param groups the content of brackets and parentheses
 * @param bold bold stretches
 */
record Emphasised(String plain, List<String> groups, List<String> bold) {
    /** Of every width, and the lenses of Chinese and Japanese. */
    private static final String OPENING = "([\uFF08\u3010\uFF3B";

    private static final Pattern GROUP = Pattern.compile(
            "[(\\[\uFF08\u3010\uFF3B]([^()\\[\\]\uFF08\uFF09\u3010\u3011\uFF3B\uFF3D]{1,200})[)\\]\uFF09\u3011\uFF3D]");

    Emphasised {
        groups = List.copyOf(groups);
        bold = List.copyOf(bold);
    }

    static Emphasised in(List<Inline> content) {
        List<String> bold = new ArrayList<>();
        collectBold(content, bold);
        String plain = InlineText.withoutCode(content);
        return new Emphasised(plain, groups(plain), bold);
    }

    /** The same, where {@code text} is known to be what a reader sees in {@code content}. */
    static Emphasised in(List<Inline> content, String text) {
        if (hasCode(content)) return in(content);
        List<String> bold = new ArrayList<>();
        collectBold(content, bold);
        return new Emphasised(text, groups(text), bold);
    }

    private static boolean hasCode(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Code) return true;
            if (inline instanceof Inline.Styled styled && hasCode(styled.content())) return true;
            if (inline instanceof Inline.Link link && hasCode(link.content())) return true;
        }
        return false;
    }

    static Emphasised in(String heading) {
        return new Emphasised(heading, groups(heading), List.of());
    }

    /** The same with {@code seen} for its text, where code is part of it. */
    Emphasised seenAs(String seen) {
        return plain.equals(seen) ? this : new Emphasised(seen, groups(seen), bold);
    }

    private static List<String> groups(String plain) {
        if (!mayHoldOne(plain)) return List.of();
        List<String> groups = new ArrayList<>();
        for (Matcher matcher = GROUP.matcher(plain); matcher.find(); )
            groups.add(matcher.group(1).strip());
        return groups;
    }

    private static boolean mayHoldOne(String plain) {
        for (int i = 0; i < plain.length(); i++) if (OPENING.indexOf(plain.charAt(i)) >= 0) return true;
        return false;
    }

    private static void collectBold(List<Inline> content, List<String> bold) {
        for (Inline inline : content) {
            if (!(inline instanceof Inline.Styled styled)) continue;
            if (styled.style() == Inline.Style.STRONG) bold.add(InlineText.withoutCode(styled.content()));
            else collectBold(styled.content(), bold);
        }
    }
}
