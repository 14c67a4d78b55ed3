package countersign.site.view;

import countersign.site.PageNames;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the page that explains the others. */
public final class About {
    private About() {}

    public static AboutView of(Edition edition) {
        Wording wording = edition.wording();
        Marks marks = new Marks(wording);
        List<SignOffView.Meaning> decisions = new ArrayList<>();
        for (Decision decision : Decision.values())
            decisions.add(new SignOffView.Meaning(
                    marks.of(Optional.of(decision)), wording.ui("decision-meaning." + Terms.word(decision))));
        List<SignOffView.Meaning> boxes = new ArrayList<>();
        for (Claim claim : Claim.values())
            boxes.add(new SignOffView.Meaning(marks.of(claim), wording.ui("claim-meaning." + Terms.word(claim))));
        return new AboutView(
                Frames.of(edition, PageNames.ABOUT, wording.ui("tab.about")),
                decisions,
                new Totals(wording).of(Optional.empty()),
                boxes,
                SignOffPage.states(wording),
                edition.report().digest());
    }
}
