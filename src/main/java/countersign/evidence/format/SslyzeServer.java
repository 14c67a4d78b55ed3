package countersign.evidence.format;

import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One server that SSLyze looked at. */
record SslyzeServer(Place server, SslyzeServer.Tally tally) {
    private static final String TOOL = "SSLyze";
    private static final List<String> OLD_VERSIONS =
            List.of("ssl_2_0_cipher_suites", "ssl_3_0_cipher_suites", "tls_1_0_cipher_suites", "tls_1_1_cipher_suites");
    /** A scan, what in its result is true of a weak server, and what that is. */
    private static final Map<String, List<String>> WEAKNESSES = new TreeMap<>(Map.of(
            "heartbleed", List.of("is_vulnerable_to_heartbleed", "Heartbleed"),
            "openssl_ccs_injection", List.of("is_vulnerable_to_ccs_injection", "OpenSSL CCS injection"),
            "tls_compression", List.of("supports_compression", "TLS compression"),
            "session_renegotiation", List.of("is_vulnerable_to_client_renegotiation_dos", "Client renegotiation")));

    /** What all servers add up to. */
    record Tally(String version, ScanTally scans, FactSink sink) {
        void incomplete(String detail, Pointer at) {
            scans.add(new Scan(TOOL, version, false, detail, at));
        }
    }

    void tell() {
        for (String name : List.of("server_location", "server_info.server_location")) {
            Place host = server.at(name.split("\\.")).at("hostname");
            tally.sink().say("host", host.text(), host.pointer());
        }
        status("connectivity_status", "connectivity");
        status("scan_status", "status");
        scanned();
        List<Place> results = results().fields();
        for (Place result : results) {
            if (List.of("ERROR", "CLIENT_CERTIFICATE_NEEDED")
                    .contains(result.at("status").text())) {
                tally.incomplete(result.name() + " was not completed", result.pointer());
            }
        }
        for (String name : OLD_VERSIONS) oldVersion(name);
        WEAKNESSES.forEach((name, weakness) -> weakness(name, weakness));
        robot();
        for (Place deployment :
                result("certificate_info").at("certificate_deployments").each()) certificate(deployment);
    }

    private void status(String name, String said) {
        tally.sink().say(said, server.at(name).text(), server.at(name).pointer());
    }

    /** Before version 5 only servers that were reached are listed here. */
    private void scanned() {
        String status = server.at("scan_status").text();
        boolean complete = (status.isEmpty() || status.equals("COMPLETED"))
                && !results().fields().isEmpty();
        String detail = complete ? "" : "the scan was not completed";
        tally.scans().add(new Scan(TOOL, tally.version(), complete, detail, server.pointer()));
    }

    private Place results() {
        Place results = server.at("scan_result");
        return results.isObject() ? results : server.at("scan_commands_results");
    }

    /** The result of a scan; before version 5 it stood there by itself. */
    private Place result(String scan) {
        Place place = results().at(scan);
        return place.at("status").isThere() ? place.at("result") : place;
    }

    private void oldVersion(String name) {
        Place accepted = result(name).at("accepted_cipher_suites");
        if (!accepted.each().isEmpty()) find(name, "a suite of an old version is accepted", accepted);
    }

    private void weakness(String name, List<String> weakness) {
        Place weak = result(name).at(weakness.get(0));
        if (weak.truth().orElse(false)) find(name, weakness.get(1), weak);
    }

    private void robot() {
        Place robot = result("robot").at("robot_result");
        if (robot.text().startsWith("VULNERABLE")) find("robot", "ROBOT", robot);
    }

    private void certificate(Place deployment) {
        Place chain = deployment.at("received_certificate_chain");
        chain.each().stream().limit(1).forEach(leaf -> {
            String end = leaf.at("not_valid_after_utc").text();
            String shown = end.isEmpty() ? leaf.at("not_valid_after").text() : end;
            tally.sink().say("certNotAfter", shown, leaf.pointer());
        });
        Place matches = deployment.at("leaf_certificate_subject_matches_hostname");
        if (!matches.truth().orElse(true)) find("certificate_info", "the certificate is for another host", matches);
        List<Place> validations = deployment.at("path_validation_results").each();
        boolean trusted = validations.stream().anyMatch(SslyzeServer::isTrusted);
        if (!validations.isEmpty() && !trusted) {
            find("certificate_info", "no store trusts the certificate", deployment.at("path_validation_results"));
        }
    }

    private static boolean isTrusted(Place validation) {
        return !validation.at("verified_certificate_chain").each().isEmpty();
    }

    private void find(String rule, String message, Place at) {
        tally.scans().add(new Finding(TOOL, rule, FindingLevel.UNKNOWN, "unknown", message, at.pointer()));
    }
}
