package countersign.evidence.format;

import countersign.evidence.FactSink;
import java.util.List;

/** What an in-toto statement says: what it is about, and of the predicates that are known here, what they state. */
final class InTotoStatement {
    private static final String ATTESTATION = "https://in-toto.io/attestation/";
    private static final String SLSA = "https://slsa.dev/";

    private InTotoStatement() {}

    /** Tells it, and judges what passes a judgement. */
    static void tell(Place statement, FactSink sink) {
        sink.say("type", statement.at("_type").text(), statement.at("_type").pointer());
        Place type = statement.at("predicateType");
        sink.say("predicateType", type.text(), type.pointer());
        List<Place> subjects = statement.at("subject").each();
        sink.say("nsubjects", subjects.size(), statement.at("subject").pointer());
        for (Place subject : subjects) {
            String commit = subject.at("digest", "gitCommit").text();
            if (GitHubAnswer.isCommit(commit)) sink.commit(commit);
        }
        predicate(type.text(), statement.at("predicate"), sink);
    }

    private static void predicate(String type, Place predicate, FactSink sink) {
        if (type.startsWith(SLSA + "provenance/")) SlsaProvenance.tell(predicate, sink);
        if (type.startsWith(SLSA + "verification_summary/")) InTotoSummary.verification(predicate, sink);
        if (type.startsWith(ATTESTATION + "svr/")) InTotoSummary.properties(predicate, sink);
        if (type.startsWith(ATTESTATION + "test-result/")) InTotoTestResult.tell(predicate, sink);
        if (type.startsWith(ATTESTATION + "vulns/") || type.contains("cosign.sigstore.dev/attestation/vuln/")) {
            InTotoVulns.tell(predicate, sink);
        }
        if (type.startsWith("https://openvex.dev/ns")) OpenVex.tell(predicate, sink);
    }
}
