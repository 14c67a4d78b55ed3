package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.regex.Pattern;

/** Tells what stands behind a label: nothing, something that asks to be replaced, or an answer. Values are taken as written. */
final class Blanks {
    /** A line to write on, also as formatters leave it: underscores escaped, starred or with slashes between. */
    private static final Pattern RULE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\\\?_[ *]*){3,}|\\.{4,}|\u2026{2,}|(?:\\\\?_){3,}(?![\\p{L}\\p{N}])");

    private static final Pattern NOTHING = Pattern.compile("[\\s*_\\\\/|.,;:?@#\"'()\\[\\]\u2026\u2013\u2014-]*");
    private static final Pattern BRACKETED =
            Pattern.compile("(?:\\[[^\\[\\]]{2,200}\\](?![(\\[])|[\\s,;:/|\u2013\u2014-])+");
    private static final Pattern ANGLED = Pattern.compile("(?:<[\\p{L}_][^<>]{0,200}>|[\\s,;:/|\u2013\u2014-])+");
    private static final Pattern TEMPLATE =
            Pattern.compile("(?:\\{\\{[^{}]{0,200}\\}\\}|%\\{[^{}]{0,200}\\}|\\$\\{[^{}]{0,200}\\}|[\\s,;:/|-])+");
    private static final Pattern DATE_FORM = Pattern.compile(
            "(?:(?:YYYY|yyyy|JJJJ|TTTT)[-/.](?:MM|mm|BB)[-/.](?:DD|dd|TT|HH)|(?:DD|dd|TT|HH|MM|mm)[-/.](?:MM|mm|BB|DD|dd)[-/.](?:YYYY|yyyy|JJJJ|TTTT|YY|yy)).*");
    private static final Pattern TIME_FORM = Pattern.compile("(?:HH|hh):(?:MM|mm)(?::(?:SS|ss))?.*");
    private static final Pattern OWED = Pattern.compile("(?:TODO|TBD|TBA|TBC|FIXME)(?![\\p{L}\\p{N}]).*");
    private static final Pattern VERSION_FORM = Pattern.compile(
            "v?[Xx]\\.[Xx](?:\\.[Xx])?|v?[0-9]+\\.[Xx](?:\\.[Xx])?|v?X\\.Y(?:\\.Z)?|#?X{2,}|(?:xx|XX)[-/.](?:xx|XX)[-/.](?:xx|XX){1,2}");

    /** What is longer than this is an answer; it also keeps the patterns from recursing deeply. */
    private static final int LONGEST = 400;

    private Blanks() {}

    static Field.State state(String written, Lexicon lexicon) {
        String value = Comments.removed(written).strip();
        if (NOTHING.matcher(value).matches()) return Field.State.BLANK;
        if (value.length() > LONGEST) return Field.State.FILLED;
        if (mayHoldRule(value) && RULE.matcher(value).find()) return Field.State.BLANK;
        return isPlaceholder(PlainText.of(value), lexicon) ? Field.State.PLACEHOLDER : Field.State.FILLED;
    }

    private static boolean mayHoldRule(String value) {
        return value.indexOf('_') >= 0 || value.contains("....") || value.indexOf('\u2026') >= 0;
    }

    /** Whether not even a rule stands there. */
    static boolean isNothing(String written) {
        return Comments.removed(written).isBlank();
    }

    private static boolean isPlaceholder(String value, Lexicon lexicon) {
        return lexicon.is(Sense.PLACEHOLDER, value)
                || BRACKETED.matcher(value).matches()
                || ANGLED.matcher(value).matches()
                || TEMPLATE.matcher(value).matches()
                || DATE_FORM.matcher(value).matches()
                || TIME_FORM.matcher(value).matches()
                || OWED.matcher(value).matches()
                || VERSION_FORM.matcher(value).matches();
    }
}
