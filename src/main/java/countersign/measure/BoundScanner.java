package countersign.measure;

import countersign.measure.Bound.InText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a comparator, a number and a unit that stand together in a text. */
final class BoundScanner {
    private BoundScanner() {}

    static List<InText> all(String text) {
        List<InText> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!isInequality(text, i)) continue;
            Optional<InText> bound = at(text, i);
            bound.ifPresent(found::add);
            i = bound.map(InText::end).orElse(i + 1) - 1;
        }
        return List.copyOf(found);
    }

    private static boolean isInequality(String text, int i) {
        if ("<>≤≥".indexOf(text.charAt(i)) < 0) return false;
        return i == 0 || "-=<>".indexOf(text.charAt(i - 1)) < 0;
    }

    /** The bound whose comparator begins at {@code start}. */
    static Optional<InText> at(String text, int start) {
        Optional<Comparator> comparator = comparator(text, start);
        if (comparator.isEmpty()) return Optional.empty();
        int number = skipSpaces(text, comparatorEnd(text, start));
        int end = Quantity.numberEnd(text, number);
        if (end == number || continuesNumber(text, end)) return Optional.empty();
        return Quantity.parse(text.substring(number, end)).flatMap(bare -> {
            int unit = skipSpaces(text, end);
            int unitEnd = unitEnd(text, unit);
            Optional<Unit> known = Unit.parse(text.substring(unit, unitEnd));
            if (known.isEmpty() && unit == end && unitEnd > unit) return Optional.empty();
            Bound bound = new Bound(comparator.get(), new Quantity(bare.value(), known.orElse(Unit.NONE)));
            return Optional.of(new InText(bound, start, known.isPresent() ? unitEnd : end));
        });
    }

    private static Optional<Comparator> comparator(String text, int start) {
        return Comparator.parse(text.substring(start, comparatorEnd(text, start)));
    }

    private static int comparatorEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 2 && "<>=!≤≥≠".indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    private static int skipSpaces(String text, int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0')) end++;
        return end;
    }

    /** Whether what follows makes it another number: {@code 1,000}, {@code 3.8.1}, {@code 1/2}, {@code 10:30}, {@code 8-10}. */
    private static boolean continuesNumber(String text, int end) {
        return end + 1 < text.length()
                && ".,/:-–".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
    }

    private static int unitEnd(String text, int start) {
        if (start < text.length() && text.charAt(start) == '%') return start + 1;
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isPerSecond(text, end))) end++;
        return end;
    }

    private static boolean isPerSecond(String text, int slash) {
        return text.startsWith("/s", slash)
                && (slash + 2 == text.length() || !Character.isLetter(text.charAt(slash + 2)));
    }
}
