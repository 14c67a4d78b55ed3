package countersign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.measure.MaxAge;
import countersign.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Form FORM = Form.of("a waiver", Code.WAIVER_INVALID, "item", "reason", "approver", "age");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Fields> fields(String yaml) {
        Complaints complaints = new Complaints(SourceFile.of("w.yaml", yaml), diagnostics);
        return Fields.of(new YamlReader(complaints).read().orElseThrow(), FORM, complaints);
    }

    private Diagnostic complaint() {
        assertThat(diagnostics.sorted()).hasSize(1);
        return diagnostics.sorted().get(0);
    }

    @Test
    void an_unknown_key_is_reported_with_the_nearest_known_one() {
        Fields fields = fields("item: x\nresaon: y\n").orElseThrow();

        assertThat(fields.sound()).isFalse();
        assertThat(complaint().code()).isEqualTo(Code.UNKNOWN_KEY);
        assertThat(complaint().at()).hasToString("w.yaml:2:1");
        assertThat(complaint().message()).isEqualTo("a waiver has no key \"resaon\"");
        assertThat(complaint().help()).isEqualTo("did you mean \"reason\"?");
        assertThat(complaint().excerpt()).isEqualTo("resaon: y");
    }

    @Test
    void an_unknown_key_like_no_other_is_answered_with_all_of_them() {
        fields("zzzzzzzz: y\n");

        assertThat(complaint().help()).isEqualTo("known here: item, reason, approver, age");
    }

    @Test
    void a_missing_required_key_is_reported_where_the_mapping_begins() {
        Fields fields = fields("\nitem: x\n").orElseThrow();

        fields.need("item", "reason");

        assertThat(fields.sound()).isFalse();
        assertThat(complaint().code()).isEqualTo(Code.WAIVER_INVALID);
        assertThat(complaint().at()).hasToString("w.yaml:2:1");
        assertThat(complaint().message()).isEqualTo("a waiver needs the key \"reason\"");
    }

    @Test
    void an_empty_value_is_no_text() {
        assertThat(fields("item: \n").orElseThrow().text("item")).isEmpty();
        assertThat(complaint().message()).isEqualTo("\"item\" has to be a text");
    }

    @Test
    void a_list_is_no_text() {
        assertThat(fields("item: [a]\n").orElseThrow().text("item")).isEmpty();
        assertThat(complaint().at()).hasToString("w.yaml:1:7");
    }

    @Test
    void an_optional_key_may_be_missing() {
        Fields fields = fields("item: x\n").orElseThrow();

        assertThat(fields.text("reason")).isEmpty();
        assertThat(fields.texts("reason")).isEmpty();
        assertThat(fields.sound()).isTrue();
    }

    @Test
    void one_text_stands_for_a_list_of_one() {
        Fields fields = fields("item: x\nreason: [y, z]\n").orElseThrow();

        assertThat(fields.texts("item")).extracting(Node.Text::value).containsExactly("x");
        assertThat(fields.texts("reason")).extracting(Node.Text::value).containsExactly("y", "z");
    }

    @Test
    void a_value_that_cannot_be_read_is_reported_with_what_was_expected() {
        Fields fields = fields("age: 5m\n").orElseThrow();

        assertThat(fields.read("age", "an age such as 24h", MaxAge::parse)).isEmpty();
        assertThat(fields.sound()).isFalse();
        assertThat(complaint().message()).isEqualTo("\"age\" has to be an age such as 24h, not \"5m\"");
        assertThat(complaint().at()).hasToString("w.yaml:1:6");
    }

    @Test
    void what_is_no_mapping_has_no_fields() {
        assertThat(fields("- x\n")).isEmpty();
        assertThat(complaint().message()).isEqualTo("a waiver has to be a mapping of keys to values");
    }
}
