package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Response headers as {@code curl -sI} prints them. Of several responses the last one counts: those before it are redirects and the like. */
final class HttpHeaders implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "http-headers-text",
                    FormatCard.Group.STATES,
                    "HTTP response headers (curl -sI, curl -sIL, curl -si)")
            .says(
                    "Of the last response the status, the security headers that are present and missing, the address of a redirect without its query, the date, and how many cookies lack which flag.",
                    "Does not say which address was asked: record it with a receipt. Other headers and the values of cookies are passed over; a body is not read.",
                    "It passes no judgement: ask with text rules or a metric (strict-transport-security max-age).");

    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})(?: .*)?");
    private static final Pattern BEGIN = Pattern.compile("\\A" + STATUS.pattern());
    private static final Pattern MAX_AGE =
            Pattern.compile("(?i)(?:^|;)\\s*max-age\\s*=\\s*\"?(\\d{1,12})\"?\\s*(?:;|$)");
    private static final List<String> SECURITY = List.of(
            "strict-transport-security",
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(BEGIN);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Responses responses = new Responses();
        TextLines.each(input, responses::line);
        responses.tell(sink);
    }

    /** The responses of one file, of which the headers of the last one are held. */
    private static final class Responses {
        private static final int MOST_HEADERS = 1000;

        private final Map<String, List<String>> headers = new LinkedHashMap<>();
        private String status = "";
        private int blocks;
        private int count;
        private boolean between = true;

        void line(int number, String line) {
            Matcher found = STATUS.matcher(line.strip());
            if (between && found.matches() && leadsOn()) {
                status = found.group(1);
                blocks++;
                headers.clear();
                between = false;
            } else if (line.isBlank()) {
                between = true;
            } else if (!between) {
                header(line, number);
            }
        }

        /** Whether another response can follow this one: what follows a final one is its body. */
        private boolean leadsOn() {
            return status.isEmpty() || status.matches("1..|3..|401|407") || headers.isEmpty();
        }

        private void header(String line, int number) {
            int colon = line.indexOf(':');
            if (colon < 1 || ++count > MOST_HEADERS) throw new Malformed("a line is no header", number, 0);
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }

        void tell(FactSink sink) {
            Pointer whole = Pointer.WHOLE_FILE;
            sink.say("blocks", blocks, whole);
            sink.say("status", status, whole);
            for (String name : SECURITY) {
                sink.say(headers.containsKey(name) ? "present" : "missing", name, whole);
                values(name).forEach(value -> sink.say(name, value, whole));
            }
            values("location").forEach(address -> sink.say("location", Addresses.withoutQuery(address), whole));
            cookies(sink);
            sink.say("hasDate", String.valueOf(headers.containsKey("date")), whole);
            values("date").stream().findFirst().flatMap(Times::parse).ifPresent(sink::time);
            for (String value : values(SECURITY.get(0))) {
                Matcher age = MAX_AGE.matcher(value);
                if (age.find())
                    sink.add(new Metric(
                            SECURITY.get(0) + " max-age",
                            new Quantity(new BigDecimal(age.group(1)), Unit.SECOND),
                            whole));
            }
            sink.silent("address");
        }

        private void cookies(FactSink sink) {
            List<String> cookies = values("set-cookie");
            sink.say("cookies", cookies.size(), Pointer.WHOLE_FILE);
            if (cookies.isEmpty()) return;
            for (String flag : List.of("Secure", "HttpOnly", "SameSite")) {
                long without = cookies.stream()
                        .filter(cookie -> !isFlagged(cookie, flag))
                        .count();
                sink.say("cookies without " + flag, without, Pointer.WHOLE_FILE);
            }
        }

        private static boolean isFlagged(String cookie, String flag) {
            return Stream.of(cookie.split(";", -1))
                    .skip(1)
                    .anyMatch(part -> part.split("=", 2)[0].strip().equalsIgnoreCase(flag));
        }

        private List<String> values(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }
}
