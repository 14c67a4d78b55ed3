package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/**
 * What {@code npm audit --json} prints up to npm 6, and Yarn 2 and 3 with {@code yarn npm audit --json}: the registry's answer as it is; and
 * the error that every npm prints in its place.
 */
final class NpmAuditV6 implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "npm-audit-v6",
                    FormatCard.Group.FINDINGS,
                    "npm audit --json (npm 6), yarn npm audit --json (Yarn 2, 3)")
            .says(
                    "Each advisory with its severity, the registry's own counts, and how many dependencies were audited; also the error that npm prints where it could not audit.",
                    "Names neither the time nor the age of the advisories nor the commit. The counts are of paths, of which one advisory can have many.",
                    "At least one dependency was audited, and there is no advisory of moderate, high or critical severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean answered = head.isObjectWith("advisories", "metadata")
                && (head.names().contains("actions") || head.names().contains("muted"));
        boolean failed = head.isObjectWith("error.code", "error.summary", "error.detail")
                && !head.names().contains("value");
        return answered || failed;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        new Advisories("npm audit", sink).read(input);
    }
}
