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
import java.util.Set;

/** Scans of ports by Nmap. */
final class NmapXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("nmap-xml", FormatCard.Group.STATES, "Nmap scans (nmap -oX)")
            .says(
                    "How many hosts were up, the open ports, how many ports were told, when it was scanned, and whether it ended well.",
                    "Names no commit. Arguments, addresses, services, scripts and ports that Nmap only counts are passed over.",
                    "It passes no judgement: an open port is as it should be, or not. A scan that did not end well is incomplete; one without a host that was up is no evidence.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("nmaprun");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Scan scan = new Scan(sink);
        XmlNode.each(input, Set.of("host", "finished"), scan::node);
        scan.finish();
    }

    /** One pass over a scan. */
    private static final class Scan {
        private final FactSink sink;
        private int hosts;
        private int up;
        private int ports;
        private String exit = "";

        Scan(FactSink sink) {
            this.sink = sink;
        }

        void node(XmlNode node) {
            if (node.path().equals("nmaprun/host")) host(node);
            if (node.path().equals("nmaprun/runstats/finished")) {
                exit = node.attribute("exit");
                time(node.attribute("time"));
            }
        }

        private void host(XmlNode host) {
            hosts++;
            if (host.first("status")
                    .filter(status -> status.attribute("state").equals("up"))
                    .isPresent()) up++;
            time(host.attribute("starttime"));
            for (XmlNode port : host.first("ports").map(all -> all.all("port")).orElse(List.of())) {
                ports++;
                boolean open = port.first("state")
                        .filter(state -> state.attribute("state").equals("open"))
                        .isPresent();
                if (open)
                    sink.say("open", port.attribute("portid"), new Pointer("/nmaprun/host/ports/port", port.line()));
            }
        }

        private void time(String seconds) {
            new TreeScalar(seconds, false)
                    .number()
                    .flatMap(Times::ofEpochSeconds)
                    .ifPresent(sink::time);
        }

        void finish() {
            sink.tool(new Tool("Nmap", ""));
            sink.say("hosts", hosts, Pointer.WHOLE_FILE);
            sink.say("up", up, Pointer.WHOLE_FILE);
            sink.say("ports", ports, Pointer.WHOLE_FILE);
            sink.say("exit", exit, Pointer.WHOLE_FILE);
            if (!exit.equals("success")) sink.judge(Outcome.INCOMPLETE);
            else if (up == 0) sink.judge(Outcome.NO_EVIDENCE);
        }
    }
}
