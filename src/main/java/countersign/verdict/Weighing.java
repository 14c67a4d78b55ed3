package countersign.verdict;

import countersign.binding.Need;
import countersign.binding.NotedWording;
import countersign.binding.Requirement;
import countersign.binding.Validity;
import countersign.evidence.Fact;
import countersign.subject.SubjectRule;
import countersign.verdict.ItemNames.Named;
import countersign.verdict.Records.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds each requirement against the records. The one place that knows every kind of requirement. */
final class Weighing {
    private final Records records;
    private final Standing standing;
    private final Map<String, List<Found<Fact.Attestation>>> words = new LinkedHashMap<>();

    Weighing(Records records, Standing standing, ItemNames names) {
        this.records = records;
        this.standing = standing;
        for (Found<Fact.Attestation> found : Records.facts(records.files(), Fact.Attestation.class)) {
            List<Named> meant = names.resolve(found.fact().item(), found.fact().checklist());
            if (meant.size() == 1)
                words.computeIfAbsent(meant.get(0).key(), key -> new ArrayList<>())
                        .add(found);
        }
    }

    /**
     * Weighs one requirement of {@code item}.
     *
     * @param wordings what was noted of the item's words where it was bound
     */
    Proof weigh(Named item, List<NotedWording> wordings, Need need) {
        return new Case(item, wordings, need, need.validity()).proof();
    }

    /** One requirement; what any-of and all-of say of age and subject holds for their parts. */
    private final class Case implements Requirement.Cases<Proof> {
        private final Named item;
        private final List<NotedWording> wordings;
        private final Need need;
        private final Validity validity;

        Case(Named item, List<NotedWording> wordings, Need need, Validity validity) {
            this.item = item;
            this.wordings = wordings;
            this.need = need;
            this.validity = validity;
        }

        Proof proof() {
            return need.requirement().match(this);
        }

        @Override
        public Proof tests(Requirement.Tests tests) {
            return current(TestsWeighing.weigh(tests, scales()));
        }

        @Override
        public Proof findings(Requirement.Findings findings) {
            return current(FindingsWeighing.weigh(findings, scales()));
        }

        @Override
        public Proof metric(Requirement.Metric metric) {
            return current(MetricWeighing.weigh(metric, scales()));
        }

        @Override
        public Proof command(Requirement.Command command) {
            return current(CommandWeighing.weigh(command, scales()));
        }

        @Override
        public Proof value(Requirement.Value value) {
            return current(ValueWeighing.weigh(value, scales()));
        }

        @Override
        public Proof lines(Requirement.Lines lines) {
            return current(LinesWeighing.weigh(lines, scales()));
        }

        @Override
        public Proof passes(Requirement.Passes passes) {
            return current(PassesWeighing.weigh(passes, scales()));
        }

        /** A person's word is about no commit. */
        @Override
        public Proof attestedBy(Requirement.AttestedBy attestedBy) {
            Validity anywhere = new Validity(validity.maxAge(), Optional.of(SubjectRule.ANY));
            return held(AttestedWeighing.weigh(attestedBy, scales()), anywhere);
        }

        @Override
        public Proof linked(Requirement.Linked linked) {
            return current(PassesWeighing.weigh(linked, scales()));
        }

        @Override
        public Proof anyOf(Requirement.AnyOf anyOf) {
            return Groups.anyOf(need, parts(anyOf.needs()));
        }

        @Override
        public Proof allOf(Requirement.AllOf allOf) {
            return Groups.allOf(need, parts(allOf.needs()));
        }

        private List<Proof> parts(List<Need> needs) {
            return needs.stream()
                    .map(part -> new Case(item, wordings, part, part.validity().or(validity)).proof())
                    .toList();
        }

        private Proof current(Weighed weighed) {
            return held(weighed, validity);
        }

        private Proof held(Weighed weighed, Validity asked) {
            Standing.Held held =
                    standing.hold(weighed, new Standing.Asked(asked, item.item().text(), wordings));
            boolean holds = held.weighed().holds();
            List<Phrase> near = holds ? List.of() : need.requirement().match(new NearMisses(scales()));
            return held.weighed().proof(need, held.axes(), near);
        }

        private Scales scales() {
            return new Scales(
                    records, standing.freshness(), item.item(), words.getOrDefault(item.key(), List.of()), need.at());
        }
    }
}
