package countersign.binding;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverReaderTest {
    private static final String WHOLE =
            "{item: x, checklist: c/a.md, reason: r, approver: Arif, from: 2026-11-20, until: 2026-12-15, ticket: T-1}";

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Waiver> read(String yaml) {
        return WaiverReader.read(SourceFile.of("w.yaml", yaml), diagnostics);
    }

    @Test
    void a_waiver_is_read_with_its_place() {
        assertThat(read("waivers:\n  - " + WHOLE))
                .containsExactly(new Waiver(
                        "x",
                        Optional.of("c/a.md"),
                        "r",
                        "Arif",
                        Optional.empty(),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 15),
                        "T-1",
                        new Location("w.yaml", 2, 5)));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void a_waiver_need_not_name_its_checklist() {
        assertThat(read("waivers: [" + WHOLE.replace("checklist: c/a.md, ", "") + "]"))
                .extracting(Waiver::checklist)
                .containsExactly(Optional.empty());
    }

    @Test
    void a_file_may_hold_none() {
        assertThat(read("waivers: []\n")).isEmpty();
        assertThat(read("# none yet\n")).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item: x              |                   | CS501 1:11",
                "reason: r            | reason:           | CS501 1:47",
                "approver: Arif       | approver: [a, b]  | CS501 1:61",
                "from: 2026-11-20     | from: 20/11/2026  | CS501 1:73",
                "until: 2026-12-15    | until: 2026-11-19 | CS501 1:11",
                "until: 2026-12-15    | untill: 2026-12-1 | CS106 1:85",
                "ticket: T-1          |                   | CS501 1:11",
                "checklist: c/a.md    | checklist: ../x   | CS107 1:32"
            })
    void a_waiver_that_is_malformed_waives_nothing_and_is_reported(String part, String wrong, String place) {
        String mangled = WHOLE.replace(part, wrong == null ? "" : wrong)
                .replace("{, ", "{")
                .replace(", }", "}")
                .replace(", ,", ",");

        assertThat(read("waivers: [" + mangled + ", " + WHOLE + "]")).hasSize(1);
        assertThat(diagnostics.sorted())
                .extracting(d -> d.code().number() + " " + d.at().line() + ":" + d.at().column())
                .contains(place);
    }

    @Test
    void an_unknown_key_of_the_file_is_reported() {
        assertThat(read("waiver: []")).isEmpty();
        assertThat(diagnostics.sorted()).extracting(d -> d.help()).containsExactly("did you mean \"waivers\"?");
    }
}
