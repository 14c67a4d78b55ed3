package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What SSL Labs says of a host, from its API or from ssllabs-scan. */
final class SslLabs implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "ssllabs-json", FormatCard.Group.STATES, "SSL Labs assessment (API v2 to v4, ssllabs-scan)")
            .says(
                    "The status of each host, the grade of each of its endpoints, when they were tested, and when its certificates end.",
                    "Protocols, suites and simulations are passed over: ask for a value.",
                    "It passes no judgement on a grade: ask for it by value. An assessment that is not ready, or an endpoint without a grade, leaves it incomplete.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("host", "endpoints", "criteriaVersion")
                || head.isObjectWith("host", "endpoints", "criteriaVersion")
                || head.isListOf("host", "engineVersion", "status")
                || head.isObjectWith("host", "engineVersion", "status");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> hosts = new ArrayList<>();
        JsonStream.read(input, json -> {
            if (json.isObject()) hosts.add(Place.here(json));
            json.eachElement(() -> hosts.add(Place.here(json)));
        });
        hosts.forEach(host -> host(host, sink));
        if (hosts.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
    }

    private static void host(Place host, FactSink sink) {
        sink.tool(new Tool("SSL Labs", host.at("engineVersion").text()));
        sink.say("host", host.at("host").text(), host.at("host").pointer());
        sink.say("status", host.at("status").text(), host.at("status").pointer());
        time(host.at("testTime")).ifPresent(sink::time);
        if (!host.at("status").text().equals("READY")) sink.judge(Outcome.INCOMPLETE);
        for (Place endpoint : host.at("endpoints").each()) {
            Place grade = endpoint.at("grade");
            sink.say("grade", grade.text(), grade.pointer());
            sink.say(
                    "endpoint",
                    endpoint.at("statusMessage").text(),
                    endpoint.at("statusMessage").pointer());
            if (!grade.isThere()) sink.judge(Outcome.INCOMPLETE);
        }
        if (host.at("endpoints").each().isEmpty()) sink.judge(Outcome.INCOMPLETE);
        for (Place certificate : host.at("certs").each()) {
            Pointer at = certificate.at("notAfter").pointer();
            time(certificate.at("notAfter"))
                    .ifPresent(end -> sink.say("certNotAfter", end.instant().toString(), at));
        }
    }

    private static Optional<Timestamp> time(Place millis) {
        return millis.number().map(BigDecimal::longValue).flatMap(Times::ofEpochMillis);
    }
}
