package countersign.site.view;

import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.source.Glob;
import countersign.verdict.Proof;
import countersign.verdict.Support;
import java.util.ArrayList;
import java.util.List;

/** Names what an item asks for. */
final class Chips {
    private final Wording wording;

    Chips(Wording wording) {
        this.wording = wording;
    }

    /** One chip for each requirement; those of an any-of or all-of stand for themselves. */
    List<Chip> of(List<Proof> proofs) {
        List<Chip> chips = new ArrayList<>();
        for (Proof proof : proofs) {
            if (proof.parts().isEmpty()) chips.add(of(proof));
            else chips.addAll(of(proof.parts()));
        }
        return chips;
    }

    /** The requirement that was weighed. */
    Chip of(Proof proof) {
        String[] kindAndName = proof.need().requirement().match(new Names());
        boolean missing = proof.support() == Support.ABSENT;
        return new Chip(wording.ui("need." + kindAndName[0]), kindAndName[1], missing);
    }

    /** The kind of a requirement and what it names. */
    private static final class Names implements Requirement.Cases<String[]> {
        @Override
        public String[] tests(Requirement.Tests tests) {
            return named("tests", tests.files());
        }

        @Override
        public String[] findings(Requirement.Findings findings) {
            return named("findings", findings.files());
        }

        @Override
        public String[] metric(Requirement.Metric metric) {
            return named("metric", metric.name());
        }

        @Override
        public String[] command(Requirement.Command command) {
            return named("command", command.line());
        }

        @Override
        public String[] value(Requirement.Value value) {
            return named("value", value.in());
        }

        @Override
        public String[] lines(Requirement.Lines lines) {
            return named("text", lines.in());
        }

        @Override
        public String[] passes(Requirement.Passes passes) {
            return named("passes", passes.files());
        }

        @Override
        public String[] attestedBy(Requirement.AttestedBy attestedBy) {
            return named("attested-by", attestedBy.who());
        }

        @Override
        public String[] linked(Requirement.Linked linked) {
            return named("linked", linked.file());
        }

        @Override
        public String[] anyOf(Requirement.AnyOf anyOf) {
            return named("any-of", count(anyOf.needs()));
        }

        @Override
        public String[] allOf(Requirement.AllOf allOf) {
            return named("all-of", count(allOf.needs()));
        }

        private static String count(List<Need> needs) {
            return Integer.toString(needs.size());
        }

        private static String[] named(String kind, Glob files) {
            return named(kind, files.pattern());
        }

        private static String[] named(String kind, String name) {
            return new String[] {kind, name};
        }
    }
}
