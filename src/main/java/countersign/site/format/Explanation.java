package countersign.site.format;

import countersign.checklist.Item;
import countersign.diagnostic.Ink.Tone;
import countersign.site.view.Wording;
import countersign.terms.Claim;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Proof;
import countersign.verdict.Proof.Age;
import countersign.verdict.Proof.Source;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Why an item has its verdict: claim, rule, records, age, waiver, verdict, next step. A step that does not apply says so; it is not left
 * out.
 */
public final class Explanation {
    private static final int INDENT = 2;
    private static final int HANG = 12;

    private final Report report;
    private final Wording wording;
    private final Lines lines;

    private Explanation(Report report, Medium medium) {
        this.report = report;
        this.wording = medium.wording();
        this.lines = new Lines(medium.ink());
    }

    /** The chain of {@code ruling}, which is one of the report's, for a terminal. */
    public static void write(Report report, Ruling ruling, Medium medium, OutputStream out) throws IOException {
        Explanation explanation = new Explanation(report, medium);
        explanation.explain(ruling);
        explanation.lines.blank();
        out.write(explanation.lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The item of {@code ruling}, which is one of the checklist's, as {@code readiness.json} has it, on one line. */
    public static void writeJson(ChecklistReport checklist, Ruling ruling, Medium medium, OutputStream out) {
        JsonItem items = new JsonItem(medium.wording());
        Json.writeLine(
                out, json -> items.write(json, ruling, JsonChecklist.parent(checklist.checklist(), ruling.item())));
    }

    private void explain(Ruling ruling) {
        head(ruling.item());
        step("claim", claim(ruling.item()));
        if (ruling.proofs().isEmpty()) step("rule", "nothing is bound to it");
        ruling.proofs().forEach(this::proof);
        step("waiver", waiver(ruling));
        verdict(ruling);
        step("next", ruling.next().map(wording::text).orElse("nothing"));
    }

    private void head(Item item) {
        lines.add(0, Tone.BOLD, item.text());
        lines.add(
                INDENT,
                Tone.SOFT,
                item.at() + " (id " + item.id().value() + ", wording "
                        + item.wording().brief() + ")");
        if (!item.place().section().isEmpty())
            lines.add(INDENT, Tone.SOFT, String.join(" › ", item.place().section()));
        lines.blank();
    }

    private static String claim(Item item) {
        List<String> facts = new ArrayList<>();
        facts.add(word(item.claim()) + " on line " + item.at().line());
        facts.add(Terms.word(item.traits().level()));
        facts.add("due in phase " + Terms.word(item.traits().phase()));
        facts.add(item.traits().owner().map(owner -> "owned by " + owner).orElse("owned by nobody"));
        item.traits().due().ifPresent(due -> facts.add("due on " + due));
        item.traits().condition().ifPresent(condition -> facts.add("only " + condition));
        return String.join(", ", facts);
    }

    private static String word(Claim claim) {
        return switch (claim) {
            case DONE -> "ticked";
            case TODO -> "not ticked";
            case PARTIAL -> "marked as begun";
            case NOT_APPLICABLE -> "marked not applicable";
        };
    }

    private void proof(Proof proof) {
        step("rule", RequirementText.of(proof.need().requirement()) + " (" + boundBy(proof) + ")");
        step("asked for", wording.text(proof.expected()));
        step("read", wording.text(proof.observed()));
        proof.sources().forEach(source -> lines.hang(HANG, "· ", HANG + 2, source(source)));
        step("age", age(proof));
        proof.axes().subject().ifPresent(made -> step("subject", subject(made)));
        proof.axes().wording().ifPresent(words -> step("wording", words(words)));
        if (proof.holds()) proof.axes().until().ifPresent(until -> step("until", until(until)));
        if (!proof.setAside().isEmpty())
            step("set aside", String.valueOf(proof.setAside().size()));
        proof.setAside().forEach(clause -> lines.hang(HANG, "· ", HANG + 2, wording.text(clause)));
        step("so", Terms.word(proof.support()));
        proof.parts().forEach(this::proof);
    }

    private static String boundBy(Proof proof) {
        return switch (proof.need().by()) {
                    case COMMENT -> "by the comment at ";
                    case SIDECAR -> "by the sidecar at ";
                    case COMMAND -> "by the command at ";
                    case LINK -> "by the link at ";
                    case BOUND -> "by the bound at ";
                }
                + proof.need().at();
    }

    private static String source(Source source) {
        String place = source.file() + (source.line() > 0 ? ":" + source.line() : "");
        String pointer = source.pointer().isEmpty() ? "" : " " + source.pointer();
        String time = source.time().map(at -> "made " + at).orElse("does not say when it was made");
        String commit = source.commit().map(id -> "for commit " + id).orElse("does not say for which commit");
        return place + pointer + ", " + time + ", " + commit;
    }

    private String age(Proof proof) {
        if (proof.need().maxAge().isEmpty() && proof.age().isEmpty()) return "does not matter";
        return proof.age().map(this::sum).orElse("unknown, where one is asked for");
    }

    private String subject(Proof.Made made) {
        String others = made.changed().size() < 2 ? "" : " (" + String.join(", ", made.changed()) + ")";
        return wording.text(made.told()) + others + "; asked for: "
                + made.asked().text();
    }

    private String until(Instant until) {
        String ahead = report.forecast()
                .filter(forecast -> !until.isAfter(forecast.end()))
                .map(forecast -> ", so it runs out by " + wording.date(forecast.until()))
                .orElse("");
        return wording.moment(until) + ahead;
    }

    private static String words(Proof.Words words) {
        String noted = words.noted().brief() + " when it was bound or attested, ";
        return words.isChanged() ? noted + words.now().brief() + " now: other words" : noted + "the same now";
    }

    private String sum(Age age) {
        Instant asOf = report.header().asOf();
        String zone = age.zoned() ? "" : " (no zone is written, so it may be up to 14 hours older or younger)";
        return wording.moment(asOf) + " less " + wording.moment(age.made()) + zone + " is " + wording.span(age.age())
                + "; " + wording.span(age.allowed()) + (age.isOver() ? " are allowed: too old" : " are allowed");
    }

    private static String waiver(Ruling ruling) {
        return ruling.waiver()
                .map(waiver -> "by " + waiver.approver() + " from " + waiver.from() + " until " + waiver.until() + ": "
                        + waiver.reason() + " (" + waiver.ticket() + ", " + waiver.at() + ")")
                .orElse("none in force");
    }

    private void verdict(Ruling ruling) {
        String word = lines.ink().paint(VerdictMark.tone(ruling.verdict()), VerdictMark.sign(ruling.verdict()));
        boolean waived = ruling.verdict() != ruling.underneath();
        String underneath = waived ? ", " + VerdictMark.word(ruling.underneath()) + " underneath" : "";
        String decided = ruling.due() ? "" : " (not decided on in this phase)";
        lines.hang(
                INDENT,
                label("verdict") + word + " ",
                HANG + 2,
                VerdictMark.word(ruling.verdict()) + underneath + decided + ": " + wording.text(ruling.reason()));
    }

    private void step(String name, String words) {
        lines.hang(INDENT, label(name), HANG, words);
    }

    private static String label(String name) {
        return name + " ".repeat(HANG - INDENT - name.length());
    }
}
