package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.verdict.Verdict;
import org.junit.jupiter.api.Test;

final class GithubReportTest {
    @Test
    void what_evidence_speaks_against_is_an_error_on_its_line() {
        String text = github(new Sample().item("Scan is clean", Verdict.CONTRADICTED, Level.REQUIRED));

        assertThat(text)
                .contains("::error file=checklists/launch.md,line=3,col=3,title=contradicted::Scan is clean%0A");
    }

    @Test
    void text_from_a_document_begins_no_command_of_its_own() {
        String text = github(new Sample()
                .item("a\n::set-output name=x::y\r\n::error::z 100%", Verdict.OPEN, Level.REQUIRED)
                .complaint(Code.NEAR_MISS, "odd\n::stop-commands::x"));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).matches("::(error|warning|notice) .*"));
        assertThat(text).contains("100%25").doesNotContain("\r");
    }

    @Test
    void ten_of_a_kind_are_shown_worst_first_and_the_others_counted() {
        Sample sample = new Sample();
        for (int i = 0; i < 12; i++) sample.item("Optional " + i, Verdict.OPEN, Level.OPTIONAL);
        sample.item("The blocker", Verdict.OPEN, Level.BLOCKER);

        String text = github(sample);

        assertThat(text.lines().filter(line -> line.startsWith("::warning")))
                .hasSize(10)
                .first()
                .asString()
                .contains("The blocker");
        assertThat(text).contains("Countersign leaves out 3 more warnings");
    }

    private static String github(Sample sample) {
        return Sample.written(new GithubReport(), sample.decided(Decision.NO_GO));
    }
}
