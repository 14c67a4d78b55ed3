package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code curl -w '%{json}'} writes of each transfer. */
final class CurlJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "curl-w-json", FormatCard.Group.STATES, "curl transfers (curl -w '%{json}')")
            .says(
                    "The HTTP status, curl's exit code and error, whether the certificate was verified, the address without its query, the times as metrics under curl's names, and when the certificate expires.",
                    "Says neither when nor of which commit. Addresses of hosts and the certificates are passed over.",
                    "curl ended with 0, the status is 2xx, and over HTTPS the certificate was verified. A redirect is no judgement.");

    private static final Pattern EXPIRES = Pattern.compile("Expire date:([^\\n]+)");
    private static final List<String> SAID =
            List.of("http_code", "exitcode", "errormsg", "ssl_verify_result", "scheme");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("http_code", "ssl_verify_result", "time_total", "url_effective");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JsonStream.readEach(input, json -> transfer(Place.here(json), sink));
    }

    private static void transfer(Place transfer, FactSink sink) {
        for (String key : SAID)
            sink.say(key, transfer.at(key).text(), transfer.at(key).pointer());
        Place url = transfer.at("url_effective");
        sink.say("url", Addresses.withoutQuery(url.text()), url.pointer());
        for (Place field : transfer.fields()) {
            if (field.name().startsWith("time_"))
                field.number()
                        .ifPresent(seconds -> sink.add(
                                new Metric(field.name(), new Quantity(seconds, Unit.SECOND), field.pointer())));
        }
        Matcher expires = EXPIRES.matcher(transfer.at("certs").raw());
        if (expires.find())
            sink.say(
                    "certificate expires",
                    expires.group(1),
                    transfer.at("certs").pointer());
        if (!transfer.at("exitcode").isThere()) sink.silent("exit-code");
        judge(transfer, sink);
    }

    private static void judge(Place transfer, FactSink sink) {
        int status = transfer.at("http_code").count().orElse(0);
        boolean ended = transfer.at("exitcode").count().orElse(0) == 0 && status > 0;
        boolean https = transfer.at("scheme").text().equalsIgnoreCase("https")
                || transfer.at("url_effective").text().startsWith("https:");
        boolean verified = !https || transfer.at("ssl_verify_result").count().orElse(-1) == 0;
        if (!ended || !verified || status >= 400) sink.judge(Outcome.FAIL);
        else if (status >= 200 && status < 300) sink.judge(Outcome.PASS);
    }
}
