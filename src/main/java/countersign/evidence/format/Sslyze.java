package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** What SSLyze saw of servers. It grades nothing, so that what is weak by any standard is told without a grade. */
final class Sslyze implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "sslyze-json", FormatCard.Group.FINDINGS, "SSLyze JSON (--json_out, 3 and later)")
            .says(
                    "Old versions of TLS that a server accepts, known weaknesses and certificates that are not trusted, as findings without a grade; when the scans ended, without a zone, and when certificates end.",
                    "Suites and curves are passed over, and so is the check against Mozilla's configuration, which SSLyze does not write.",
                    "Every server was reached and every scan that was asked for was completed, and there is no finding.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("sslyze_version", "server_scan_results");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        String version = file.at("sslyze_version").text();
        sink.tool(new Tool("SSLyze", version));
        sink.say("version", version, file.at("sslyze_version").pointer());
        Place completed = file.at("date_scans_completed");
        sink.say("completed", completed.text(), completed.pointer());
        Times.parse(completed.text()).ifPresent(sink::time);
        Place servers = file.at("server_scan_results");
        sink.say("servers", servers.each().size(), servers.pointer());
        SslyzeServer.Tally tally = new SslyzeServer.Tally(version, new ScanTally(sink), sink);
        for (Place server : servers.each()) new SslyzeServer(server, tally).tell();
        for (Place target : file.at("invalid_server_strings").each()) {
            tally.incomplete("a server's name is invalid", target.pointer());
        }
        for (Place server : file.at("server_connectivity_errors").each()) {
            tally.incomplete("a server could not be reached", server.pointer());
        }
        if (servers.each().isEmpty()) tally.scans().empty("SSLyze", version, "no server was scanned");
        tally.scans().finish();
    }
}
