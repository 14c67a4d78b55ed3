package countersign.evidence.format;

import countersign.evidence.FactSink;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** A tracefile, line by line. */
final class LcovReading {
    private static final int LAST_LINE = 10_000_000;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Integer> sums = new LinkedHashMap<>();
    private Source open = new Source();
    private boolean within;
    private boolean repeated;
    private int declaredLines;

    /** The lines of one source file. */
    private static final class Source {
        private final BitSet found = new BitSet();
        private final BitSet hit = new BitSet();
    }

    void read(int number, String line) {
        if (line.equals("end_of_record")) {
            end();
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) return;
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon)) {
            case "SF" -> begin(value, number);
            case "DA" -> hit(value, number);
            case "LF", "LH", "BRF", "BRH", "FNF", "FNH" -> sum(line.substring(0, colon), Numbers.whole(value));
            case "BRDA" -> {
                sum("branches", 1);
                if (isHit(value.substring(value.lastIndexOf(',') + 1))) sum("branches taken", 1);
            }
            default -> {}
        }
    }

    private void begin(String source, int number) {
        if (within) throw new Malformed("a record begins within another one", number, 0);
        within = true;
        repeated |= sources.containsKey(source);
        open = sources.computeIfAbsent(source, name -> new Source());
        declaredLines = -1;
    }

    private void end() {
        if (declaredLines < 0) sum("without sums", 1);
        within = false;
    }

    private void hit(String value, int number) {
        String[] parts = value.split(",", 3);
        int line = Numbers.whole(parts[0]);
        if (parts.length < 2 || line > LAST_LINE)
            throw new Malformed("it has a line that no source file has", number, 0);
        open.found.set(line);
        if (isHit(parts[1])) open.hit.set(line);
    }

    private static boolean isHit(String count) {
        return new TreeScalar(count, false).number().map(BigDecimal::signum).orElse(0) > 0;
    }

    private void sum(String name, int count) {
        sums.merge(name, count, Integer::sum);
        if (name.equals("LF")) declaredLines = count;
    }

    void tell(FactSink sink) {
        if (within) throw new Malformed("it breaks off within a record");
        sink.say("files", sources.size(), Pointer.WHOLE_FILE);
        int found = sources.values().stream()
                .mapToInt(source -> source.found.cardinality())
                .sum();
        int hit = sources.values().stream()
                .mapToInt(source -> source.hit.cardinality())
                .sum();
        sink.say("DA", found, Pointer.WHOLE_FILE);
        sink.say("DAhit", hit, Pointer.WHOLE_FILE);
        for (String name : new String[] {"LF", "LH", "BRF", "BRH", "FNF", "FNH"})
            if (sums.containsKey(name)) sink.say(name, of(name), Pointer.WHOLE_FILE);
        boolean bySums = !repeated && !sums.containsKey("without sums") && of("LF") >= found;
        Coverage.measure(
                sink, "line", bySums ? new Share(of("LH"), of("LF")) : new Share(hit, found), Pointer.WHOLE_FILE);
        if (repeated) {
            sink.silent("branch-coverage");
            sink.silent("function-coverage");
            return;
        }
        boolean summed = of("BRF") >= of("branches");
        Share branches = summed ? new Share(of("BRH"), of("BRF")) : new Share(of("branches taken"), of("branches"));
        Coverage.measure(sink, "branch", branches, Pointer.WHOLE_FILE);
        Coverage.measure(sink, "function", new Share(of("FNH"), of("FNF")), Pointer.WHOLE_FILE);
    }

    private int of(String name) {
        return sums.getOrDefault(name, 0);
    }
}
