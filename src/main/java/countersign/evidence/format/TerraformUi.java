package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Optional;

/** What Terraform tells while it plans or applies with {@code -json}, one object a line. */
final class TerraformUi implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "terraform-ui-ndjson",
                    FormatCard.Group.STATES,
                    "Terraform and OpenTofu logs (plan -json, apply -json)")
            .says(
                    "How many messages there are of which type, what was or is to be changed, errors and warnings, and when it began.",
                    "Names no commit. Messages, outputs and attributes are passed over.",
                    "No error, and the last summary is of an apply, or of a plan that changes nothing. A plan with changes fails; without a summary it is incomplete.");

    private static final List<String> COUNTS = List.of("add", "change", "import", "remove");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("@level", "@message", "@timestamp", "type");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Log log = new Log(sink);
        JsonStream.readEach(input, json -> log.add(Place.here(json)));
        log.finish();
    }

    /** One pass over a log. */
    private static final class Log {
        private final FactSink sink;
        private final Tallies types = new Tallies("types");
        private Optional<Place> summary = Optional.empty();

        Log(FactSink sink) {
            this.sink = sink;
        }

        void add(Place message) {
            String type = message.at("type").text();
            types.add(type);
            Times.parse(message.at("@timestamp").text()).ifPresent(sink::time);
            if (types.total() == 1) sink.say("firstTs", message.at("@timestamp").text(), message.pointer());
            if (type.equals("version"))
                sink.tool(new Tool("Terraform", message.at("terraform").text()));
            if (type.equals("change_summary")) summary = Optional.of(message.at("changes"));
            if (message.at("@level").text().equals("error")) sink.judge(Outcome.FAIL);
            if (type.equals("diagnostic")) diagnostic(message);
        }

        private void diagnostic(Place message) {
            String severity = message.at("diagnostic", "severity").text();
            sink.say(severity, message.at("diagnostic", "summary").text(), message.pointer());
        }

        void finish() {
            sink.say("lines", types.total(), Pointer.WHOLE_FILE);
            types.tell(sink);
            if (summary.isEmpty()) sink.judge(Outcome.INCOMPLETE);
            summary.ifPresent(this::summed);
        }

        private void summed(Place changes) {
            for (Place change : changes.fields()) sink.say("changes." + change.name(), change.text(), change.pointer());
            boolean none =
                    COUNTS.stream().allMatch(key -> changes.at(key).count().orElse(0) == 0);
            boolean planned = changes.at("operation").text().equals("plan");
            sink.judge(planned && !none ? Outcome.FAIL : Outcome.PASS);
        }
    }
}
