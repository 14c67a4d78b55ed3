package countersign;

import countersign.checklist.ChecklistParser;
import countersign.diagnostic.Diagnostics;
import countersign.rewriting.FileRewriter;
import countersign.rewriting.Refusal;
import countersign.rewriting.Revised;
import countersign.source.SourceFile;
import countersign.ticking.SameReading;
import countersign.ticking.TickPlanner;
import countersign.ticking.Ticks;
import countersign.ticking.Wish;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The way back, from a report to the files that people wrote; the only one that there is. */
public final class Revising {
    private Revising() {}

    /** What is proposed for each checklist of {@code result}, in its order; a checklist of which there is nothing to say is left out. */
    public static List<Ticks> ticks(Pipeline.Result result, Wish wish) {
        ChecklistParser parser = House.parser(result.workspace().config());
        SameReading reading = new SameReading(source -> parser.parse(source, new Diagnostics()));
        return result.report().checklists().stream()
                .map(checklist -> reading.checked(TickPlanner.plan(checklist, wish), wish))
                .filter(ticks -> !ticks.items().isEmpty() || !ticks.left().isEmpty())
                .toList();
    }

    /**
     * Writes {@code revised}, a file of {@code result}.
     *
     * @return why nothing was written, if it is refused
     */
    public static Optional<Refusal> write(Pipeline.Result result, Revised revised) throws IOException {
        return FileRewriter.write(result.workspace().root(), revised);
    }

    /**
     * Writes {@code file}, which is not there yet, into the tree of {@code result}.
     *
     * @return why nothing was written, if it is refused
     */
    public static Optional<Refusal> create(Pipeline.Result result, SourceFile file) throws IOException {
        return FileRewriter.create(result.workspace().root(), file);
    }
}
