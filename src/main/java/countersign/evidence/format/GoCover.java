package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Go's cover profile. A block that several test binaries ran stands there several times, and counts once, as it does for Go. */
final class GoCover implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "go-cover", FormatCard.Group.COVERAGE, "Go cover profile (go test -coverprofile)")
            .says(
                    "The metric statement-coverage over all blocks, a block that stands there several times counted once, and the mode.",
                    "Names neither time nor commit, nor where it ends: what is cut off behind a line is not missed. Packages without tests are in it only where -coverpkg names them.",
                    "It passes no judgement: ask for a metric by its name.");

    private static final Pattern MODE = Pattern.compile("\\Amode: (set|count|atomic)\\s");
    private static final Pattern BLOCK =
            Pattern.compile("(.+:[0-9]+\\.[0-9]+,[0-9]+\\.[0-9]+) ([0-9]{1,9}) ([0-9]{1,18})");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(MODE);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Profile profile = new Profile(input.limits().facts());
        TextLines.each(input, (number, line) -> {
            if (line.startsWith("mode: ")) {
                if (number == 1) sink.say("mode", line, new Pointer("", 1));
            } else if (!line.isBlank()) {
                profile.add(number, line);
            }
        });
        profile.tell(sink);
    }

    /** Blocks by where they stand, each with its statements: negative while it never ran. */
    private static final class Profile {
        private final Map<String, Integer> blocks = new LinkedHashMap<>();
        private final int most;
        private long lines;
        private long statements;
        private long covered;

        Profile(int most) {
            this.most = most;
        }

        void add(int number, String line) {
            Matcher block = BLOCK.matcher(line);
            if (!block.matches()) throw new Malformed("a line is no block of a cover profile", number, 0);
            if (blocks.size() == most) throw new Malformed("it has more than " + most + " blocks", number, 0);
            int size = Integer.parseInt(block.group(2));
            boolean ran = Long.parseLong(block.group(3)) > 0;
            lines++;
            statements += size;
            if (ran) covered += size;
            blocks.merge(block.group(1), ran ? size : -size, Math::max);
        }

        void tell(FactSink sink) {
            sink.say("blocks", lines, Pointer.WHOLE_FILE);
            sink.say("statements", statements, Pointer.WHOLE_FILE);
            sink.say("covered", covered, Pointer.WHOLE_FILE);
            long all = blocks.values().stream().mapToLong(Math::abs).sum();
            long ran = blocks.values().stream()
                    .filter(size -> size > 0)
                    .mapToLong(size -> size)
                    .sum();
            Coverage.tell(sink, "statement", new Share(ran, all), Pointer.WHOLE_FILE);
        }
    }
}
