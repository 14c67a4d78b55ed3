package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.List;

/** What testssl.sh writes with --jsonfile-pretty: checks by section, for each target. */
final class TestSslPretty implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "testssl-json-pretty", FormatCard.Group.FINDINGS, "testssl.sh pretty JSON (--jsonfile-pretty)")
            .says(
                    "Each check of a severity from low to critical as a finding; when the scan began and how long it took; the grade, the end of the certificate, which versions of TLS are offered.",
                    "The command line, the machine that asked and the certificate itself are passed over.",
                    "The scan ended, no check is fatal or could not be made, and none is medium or worse; a scan that was broken off leaves no JSON.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("Invocation", "scanResult") && head.isObjectWith("openssl");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place scan = Place.whole(input);
        TestSslTally tally = new TestSslTally(sink);
        String version = scan.at("version").text();
        tally.version(version.split(" ", 2)[0]);
        sink.say("version", version, scan.at("version").pointer());
        sink.say("startTime", scan.at("startTime").text(), scan.at("startTime").pointer());
        scan.at("startTime").count().flatMap(Times::ofEpochSeconds).ifPresent(sink::time);
        for (Place target : scan.at("scanResult").each()) target(target, tally, sink);
        tally.scanTime(scan.at("scanTime"));
        tally.finish();
    }

    private static void target(Place target, TestSslTally tally, FactSink sink) {
        // What went wrong before there was a target stands among the targets.
        if (target.at("severity").isThere()) tally.trouble(check(target));
        sink.say(
                "target",
                target.at("targetHost").text(),
                target.at("targetHost").pointer());
        List<Place> sections = target.fields().stream().filter(Place::isList).toList();
        for (Place section : sections) for (Place check : section.each()) tally.check(check(check));
    }

    static TestSslTally.Check check(Place check) {
        return new TestSslTally.Check(
                check.at("id").text(),
                check.at("severity").text(),
                check.at("finding").text(),
                check.pointer());
    }
}
