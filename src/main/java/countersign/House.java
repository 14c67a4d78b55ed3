package countersign;

import countersign.binding.Validity;
import countersign.binding.Waiver;
import countersign.checklist.ChecklistParser;
import countersign.checklist.ReadingRules;
import countersign.verdict.Policy;
import countersign.verdict.Rules;
import countersign.workspace.Config;
import java.util.List;

/** The configuration in the words of the stages, which do not know it. */
final class House {
    private House() {}

    static ChecklistParser parser(Config config) {
        Config.Reading reading = config.reading();
        return new ChecklistParser(new ReadingRules(reading.phases(), reading.levels(), reading.marks()));
    }

    static Rules rules(Config config, List<Waiver> waivers) {
        List<Policy.Rule> policy = config.policy().stream()
                .map(rule -> new Policy.Rule(rule.level(), rule.section(), rule.effects()))
                .toList();
        List<Rules.Limit> limits = config.evidence().stream()
                .map(source -> new Rules.Limit(source.files(), new Validity(source.maxAge(), source.subject())))
                .toList();
        Config.WaiverRules limited = config.waivers();
        Policy.WaiverLimits waiving = new Policy.WaiverLimits(limited.atMost(), limited.longest());
        return new Rules(
                new Policy(policy, waiving), limits, waivers, config.signOff().roles());
    }
}
