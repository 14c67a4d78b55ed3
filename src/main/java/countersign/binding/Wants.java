package countersign.binding;

import countersign.binding.Requirement.AllOf;
import countersign.binding.Requirement.AnyOf;
import countersign.binding.Requirement.AttestedBy;
import countersign.binding.Requirement.Command;
import countersign.binding.Requirement.Findings;
import countersign.binding.Requirement.Lines;
import countersign.binding.Requirement.Linked;
import countersign.binding.Requirement.Metric;
import countersign.binding.Requirement.Passes;
import countersign.binding.Requirement.Tests;
import countersign.binding.Requirement.Value;
import countersign.evidence.Wanted;
import countersign.source.Glob;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the files and paths that requirements name. Each case answers with the needs nested in it. */
final class Wants implements Requirement.Cases<List<Need>> {
    private final Set<Glob> files = new LinkedHashSet<>();
    private final Set<Wanted.Query> queries = new LinkedHashSet<>();
    private final Set<Wanted.Names> names = new LinkedHashSet<>();

    private final Set<Wanted.Declared> declared = new LinkedHashSet<>();

    private Wants() {}

    static Wanted of(List<BoundChecklist> checklists) {
        Wants wants = new Wants();
        for (BoundChecklist checklist : checklists) {
            for (BoundItem item : checklist.items()) wants.add(item.needs());
        }
        return new Wanted(
                Collections.unmodifiableSet(wants.files),
                Collections.unmodifiableSet(wants.queries),
                Collections.unmodifiableSet(wants.names),
                List.copyOf(wants.declared));
    }

    private void declare(Glob where, Optional<String> format) {
        format.ifPresent(id -> declared.add(new Wanted.Declared(where, id)));
    }

    private void add(List<Need> needs) {
        for (Need need : needs) add(need.requirement().match(this));
    }

    @Override
    public List<Need> tests(Tests tests) {
        files.add(tests.files());
        tests.named().ifPresent(pattern -> names.add(new Wanted.Names(pattern, tests.files())));
        return List.of();
    }

    @Override
    public List<Need> findings(Findings findings) {
        files.add(findings.files());
        declare(findings.files(), findings.format());
        return List.of();
    }

    @Override
    public List<Need> metric(Metric metric) {
        metric.in().ifPresent(files::add);
        return List.of();
    }

    @Override
    public List<Need> command(Command command) {
        return List.of();
    }

    @Override
    public List<Need> value(Value value) {
        files.add(value.in());
        queries.add(new Wanted.Query(value.path(), value.in()));
        value.population().ifPresent(path -> queries.add(new Wanted.Query(path, value.in())));
        return List.of();
    }

    @Override
    public List<Need> lines(Lines lines) {
        files.add(lines.in());
        queries.add(new Wanted.Query(lines.pattern(), lines.in(), Wanted.Language.LINES));
        return List.of();
    }

    @Override
    public List<Need> passes(Passes passes) {
        files.add(passes.files());
        declare(passes.files(), passes.format());
        return List.of();
    }

    @Override
    public List<Need> attestedBy(AttestedBy attestedBy) {
        return List.of();
    }

    @Override
    public List<Need> linked(Linked linked) {
        files.add(Glob.exactly(linked.file()));
        return List.of();
    }

    @Override
    public List<Need> anyOf(AnyOf anyOf) {
        return anyOf.needs();
    }

    @Override
    public List<Need> allOf(AllOf allOf) {
        return allOf.needs();
    }
}
