package countersign.site.format;

import countersign.suggestion.Candidate;
import countersign.suggestion.Reason;
import countersign.suggestion.Suggestions;
import countersign.suggestion.Suggestions.Likely;
import countersign.suggestion.Suggestions.Orphan;
import countersign.suggestion.Suggestions.Proposal;
import countersign.suggestion.Suggestions.Proposals;
import countersign.terms.Terms;
import java.io.OutputStream;

/** Suggestions as one JSON object: {@code suggestions} by item, in the order of the checklists, and {@code orphans} by file. */
public final class SuggestionJson {
    private SuggestionJson() {}

    public static void write(Suggestions suggestions, OutputStream out) {
        Json.writeIndented(
                out,
                json -> json.objects("suggestions", suggestions.checklists(), SuggestionJson::checklist)
                        .objects("orphans", suggestions.orphans(), SuggestionJson::orphan));
    }

    private static void checklist(Json json, Proposals proposals) {
        json.text("checklist", proposals.checklist().path())
                .text("sidecar", SidecarEntry.path(proposals.checklist()))
                .objects("items", proposals.items(), (one, proposal) -> proposal(one, proposals, proposal));
    }

    private static void proposal(Json json, Proposals proposals, Proposal proposal) {
        SidecarEntry entry = new SidecarEntry(proposals.checklist(), proposal.item());
        json.text("id", proposal.item().id().value())
                .text("text", proposal.item().text())
                .number("line", proposal.item().at().line())
                .objects("candidates", proposal.candidates(), (one, candidate) -> candidate(one, entry, candidate));
    }

    private static void candidate(Json json, SidecarEntry entry, Candidate candidate) {
        sureness(json, candidate);
        json.object("needs", needs -> candidate.keys().forEach(key -> needs.text(key.name(), entry.value(key))));
    }

    private static void sureness(Json json, Candidate candidate) {
        json.text("strength", Terms.word(candidate.strength()))
                .number("points", candidate.points())
                .objects("reasons", candidate.reasons(), SuggestionJson::reason);
    }

    private static void reason(Json json, Reason reason) {
        json.text("kind", Terms.word(reason.kind()))
                .text("about", reason.about())
                .text("text", ReasonWords.of(reason));
    }

    private static void orphan(Json json, Orphan orphan) {
        json.text("file", orphan.evidence().file())
                .text("format", orphan.evidence().format())
                .objects("items", orphan.items(), SuggestionJson::likely);
    }

    private static void likely(Json json, Likely likely) {
        json.text("checklist", likely.checklist().path())
                .text("id", likely.item().id().value())
                .text("text", likely.item().text())
                .number("line", likely.item().at().line());
        sureness(json, likely.candidate());
    }
}
