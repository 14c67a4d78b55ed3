package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several labels on one line, each with a rule to write on: {@code Deployed by: ____ Version: ____}. */
final class RuledLabels {
    /** Where a rule ends and words begin that a colon follows. */
    private static final Pattern NEXT = Pattern.compile(
            "(?<![_\\\\])[_\\\\]{3,400}+[\\s|,;/]{1,20}(?=(?:\\*\\*)?\\p{L}[^:_*\uFF1A]{0,60}(?:\\*\\*)?\\s?[:\uFF1A])");

    private RuledLabels() {}

    /** All labels but the one that the line begins with. */
    static List<LabelLine> behindFirst(Line line) {
        List<Integer> starts = new ArrayList<>();
        if (line.raw().indexOf('_') < 0) return List.of();
        Matcher next = NEXT.matcher(line.raw());
        while (next.find()) starts.add(next.end());
        List<LabelLine> labels = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.raw().length();
            String raw = line.raw().substring(starts.get(i), end);
            LabelLine.of(new Line(line.start() + starts.get(i), raw)).ifPresent(labels::add);
        }
        return labels;
    }
}
