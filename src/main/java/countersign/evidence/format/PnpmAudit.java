package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** What {@code pnpm audit --json} prints. */
final class PnpmAudit implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("pnpm-audit", FormatCard.Group.FINDINGS, "pnpm audit --json")
            .says(
                    "Each advisory with its severity, pnpm's own counts, and how many dependencies were audited.",
                    "Names neither the time nor the age of the advisories nor the commit. The counts are of paths, of which one advisory can have many.",
                    "At least one dependency was audited, and there is no advisory of moderate, high or critical severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("advisories", "metadata")
                && !head.names().contains("actions")
                && !head.names().contains("muted");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        new Advisories("pnpm audit", sink).read(input);
    }
}
