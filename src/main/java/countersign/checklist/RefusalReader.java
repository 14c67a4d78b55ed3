package countersign.checklist;

import countersign.checklist.Refusal.Reason;
import countersign.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Heading;

/** Finds the marks that say no among the choices and the boxes that are nothing to do. */
record RefusalReader(Manuscript manuscript, List<Outline.Spot<Heading>> headings) {
    List<Refusal> read(List<Aside> asides, List<Choice> choices) {
        List<Refusal> refusals = new ArrayList<>();
        SectionTraits traits = new SectionTraits(manuscript);
        Options options = new Options(manuscript.lexicon());
        for (Aside aside : asides)
            if (aside.ticked() && aside.reason() == Aside.Reason.NO_GO_CONDITION)
                refusals.add(refusal(Reason.CONDITION, aside.text(), aside.at(), traits));
        for (Choice choice : choices)
            for (Choice.Option option : choice.options())
                if (option.marked() && options.isRefusal(option.text()))
                    refusals.add(refusal(Reason.OPTION, said(choice, option), option.at(), traits));
        refusals.sort(Comparator.comparing(Refusal::at));
        return refusals;
    }

    private static String said(Choice choice, Choice.Option option) {
        return choice.label().isBlank() ? option.text() : choice.label() + ": " + option.text();
    }

    private Refusal refusal(Reason reason, String text, Location at, SectionTraits traits) {
        int offset = manuscript.source().offsetOf(at);
        Section section = Section.TOP;
        for (Outline.Spot<Heading> heading : headings)
            if (Math.max(0, Tree.start(heading.node())) <= offset) section = heading.section();
        return new Refusal(reason, text, at, section.path(), traits.of(section).phase());
    }
}
