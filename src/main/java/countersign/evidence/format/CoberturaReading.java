package countersign.evidence.format;

import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One pass over Cobertura's XML. The lines of a class count, and not again those of its methods. */
final class CoberturaReading implements XmlStream.Handler {
    private static final Pattern CONDITIONS = Pattern.compile("\\(([0-9]{1,9})/([0-9]{1,9})\\)");

    private final FactSink sink;
    private final Deque<String> open = new ArrayDeque<>();
    private Map<String, String> root = Map.of();
    private long lines;
    private long hitLines;
    private long conditions;
    private long metConditions;

    CoberturaReading(FactSink sink) {
        this.sink = sink;
    }

    @Override
    public void open(XmlElement element) {
        if (open.isEmpty()) root = element.attributes();
        if (element.name().equals("line") && !open.contains("method")) line(element);
        open.push(element.name());
    }

    @Override
    public void close(String name) {
        open.pop();
    }

    private void line(XmlElement line) {
        lines++;
        if (Numbers.decimal(line.attribute("hits").orElse(""))
                        .map(BigDecimal::signum)
                        .orElse(0)
                > 0) hitLines++;
        Matcher covered =
                CONDITIONS.matcher(line.attribute("condition-coverage").orElse(""));
        if (!covered.find()) return;
        metConditions += Long.parseLong(covered.group(1));
        conditions += Long.parseLong(covered.group(2));
    }

    void tell() {
        for (String name :
                new String[] {"version", "lines-covered", "lines-valid", "branches-covered", "branches-valid"})
            sink.say(name, root.getOrDefault(name, ""), Pointer.WHOLE_FILE);
        sink.say("line-rate", root.getOrDefault("line-rate", ""), Pointer.WHOLE_FILE);
        sink.say("timestamp", root.getOrDefault("timestamp", ""), Pointer.WHOLE_FILE);
        sink.say("classLines", lines, Pointer.WHOLE_FILE);
        sink.say("classLinesHit", hitLines, Pointer.WHOLE_FILE);
        Numbers.decimal(root.getOrDefault("timestamp", ""))
                .flatMap(Times::ofEpoch)
                .ifPresent(sink::time);
        lesser("line", declared("lines"), new Share(hitLines, lines));
        boolean branches = conditions > 0 || Numbers.whole(root.getOrDefault("branches-valid", "")) > 0;
        // Without any branch the rate is 0 or 1, as the tool likes.
        if (branches) lesser("branch", declared("branches"), new Share(metConditions, conditions));
    }

    private Optional<Quantity> declared(String what) {
        Share share = new Share(
                Numbers.whole(root.getOrDefault(what + "-covered", "")),
                Numbers.whole(root.getOrDefault(what + "-valid", "")));
        if (share.ratio().isPresent()) return share.ratio();
        if (root.containsKey(what + "-valid")) return Optional.empty();
        String rate = root.getOrDefault(what.equals("lines") ? "line-rate" : "branch-rate", "");
        return Numbers.decimal(rate)
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0)
                .map(number -> new Quantity(number, Unit.RATIO));
    }

    private void lesser(String counter, Optional<Quantity> declared, Share listed) {
        Stream.concat(declared.stream(), listed.ratio().stream())
                .min(Comparator.comparing(Quantity::value))
                .ifPresent(least -> sink.add(new Metric(counter + "-coverage", least, Pointer.WHOLE_FILE)));
    }
}
