package countersign.subject;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SubjectReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<SubjectRule> read(String written) {
        Complaints complaints = new Complaints(SourceFile.of("docs/a.evidence.yaml", written), diagnostics);
        SubjectReader reader = new SubjectReader(complaints, Code.REQUIREMENT_INVALID, "docs");
        return new YamlReader(complaints).read().flatMap(reader::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact                             | exact",
                "commit                            | exact",
                "tree                              | tree",
                "ancestor                          | ancestor",
                "any                               | any",
                "{ancestor: src/**}                | {ancestor: [docs/src/**]}",
                "{ancestor: [../src/**, /pom.xml]} | ",
                "{ancestor: [../src/**, pom.xml]}  | {ancestor: [src/**, docs/pom.xml]}",
                "{environment: production}         | {environment: production}",
            })
    void a_rule_is_read_as_it_is_written(String written, String text) {
        assertThat(read(written).map(SubjectRule::text)).isEqualTo(Optional.ofNullable(text));
        assertThat(diagnostics.sorted().isEmpty()).isEqualTo(text != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "[exact]",
                "{}",
                "{ancestor: []}",
                "{environment: ''}",
                "{environment: [a]}",
                "{ancestor: src/**, environment: production}",
                "{exact: true}"
            })
    void anything_else_is_reported_and_is_no_rule(String written) {
        assertThat(read(written)).isEmpty();
        assertThat(diagnostics.sorted())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.at().path()).isEqualTo("docs/a.evidence.yaml"));
    }

    @Test
    void what_can_be_written_is_told() {
        read("head");
        assertThat(diagnostics.sorted().get(0).message()).contains("exact, tree, ancestor, any");
    }
}
