package countersign.verdict;

import countersign.binding.Need;
import countersign.binding.NotedWording;
import countersign.binding.Requirement;
import countersign.evidence.Fact;
import countersign.measure.MaxAge;
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
    private final Freshness freshness;
    private final Standing standing;
    private final Map<String, List<Found<Fact.Attestation>>> words = new LinkedHashMap<>();

    Weighing(Records records, Freshness freshness, ItemNames names) {
        this.records = records;
        this.freshness = freshness;
        this.standing = new Standing(freshness);
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
        return new Case(item, wordings, need, need.maxAge()).proof();
    }

    /** One requirement; what any-of and all-of say of age holds for their parts. */
    private final class Case implements Requirement.Cases<Proof> {
        private final Named item;
        private final List<NotedWording> wordings;
        private final Need need;
        private final Optional<MaxAge> maxAge;

        Case(Named item, List<NotedWording> wordings, Need need, Optional<MaxAge> maxAge) {
            this.item = item;
            this.wordings = wordings;
            this.need = need;
            this.maxAge = maxAge;
        }

        Proof proof() {
            return need.requirement().match(this);
        }

        @Override
        public Proof tests(Requirement.Tests tests) {
            return aged(TestsWeighing.weigh(tests, scales()));
        }

        @Override
        public Proof findings(Requirement.Findings findings) {
            return aged(FindingsWeighing.weigh(findings, scales()));
        }

        @Override
        public Proof metric(Requirement.Metric metric) {
            return aged(MetricWeighing.weigh(metric, scales()));
        }

        @Override
        public Proof command(Requirement.Command command) {
            return aged(CommandWeighing.weigh(command, scales()));
        }

        @Override
        public Proof value(Requirement.Value value) {
            return aged(ValueWeighing.weigh(value, scales()));
        }

        @Override
        public Proof lines(Requirement.Lines lines) {
            return aged(LinesWeighing.weigh(lines, scales()));
        }

        @Override
        public Proof passes(Requirement.Passes passes) {
            return aged(PassesWeighing.weigh(passes, scales()));
        }

        @Override
        public Proof attestedBy(Requirement.AttestedBy attestedBy) {
            return aged(AttestedWeighing.weigh(attestedBy, scales()));
        }

        @Override
        public Proof linked(Requirement.Linked linked) {
            return aged(PassesWeighing.weigh(linked, scales()));
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
                    .map(part -> new Case(item, wordings, part, part.maxAge().or(() -> maxAge)).proof())
                    .toList();
        }

        private Proof aged(Weighed weighed) {
            Standing.Held held = standing.hold(
                    weighed, new Standing.Asked(maxAge, item.item().text(), wordings));
            return held.weighed().proof(need, held.axes());
        }

        private Scales scales() {
            return new Scales(records, freshness, item.item(), words.getOrDefault(item.key(), List.of()), need.at());
        }
    }
}
