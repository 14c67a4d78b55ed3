package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Limits;
import countersign.evidence.Malformed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The subset of RFC 9535 that is read. */
class JsonPathTest {
    private static final Tree DOCUMENT = tree("""
            {"a": [0, 1, 2, 3, 4], "o": {"j": 1, "k": {"x": "y"}}, "é-1": "name", "it's": true, "n": null,
             "pods": [{"name": "web", "ready": true, "restarts": 0}, {"name": "db", "ready": false, "restarts": 12},
                      {"name": "job", "restarts": 3.50}]}""");

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    $.a[0]                                   ; [0]
                    $.a[-1]                                  ; [4]
                    $.a[9]                                   ; []
                    $.a[1:3]                                 ; [1, 2]
                    $.a[:2]                                  ; [0, 1]
                    $.a[-2:]                                 ; [3, 4]
                    $.a[::2]                                 ; [0, 2, 4]
                    $.a[::-1]                                ; [4, 3, 2, 1, 0]
                    $.a[3:0:-2]                              ; [3, 1]
                    $.a[::0]                                 ; []
                    $.a[0, 2, -1]                            ; [0, 2, 4]
                    $.a[*]                                   ; [0, 1, 2, 3, 4]
                    $.a.*                                    ; [0, 1, 2, 3, 4]
                    $.o                                      ; [{"j":1,"k":{"x":"y"}}]
                    $.o.j                                    ; [1]
                    $['o']["k"].x                            ; [y]
                    $.é-1                                    ; [name]
                    $['it\\'s']                              ; [true]
                    $["it\\u0027s"]                          ; [true]
                    $.n                                      ; [null]
                    $.missing                                ; []
                    $.missing.deeper[0]                      ; []
                    $.n.deeper                               ; []
                    $..x                                     ; [y]
                    $..restarts                              ; [0, 12, 3.50]
                    $.pods[*].name                           ; [web, db, job]
                    $.pods..name                             ; [web, db, job]
                    $.pods[?@.ready].name                    ; [web, db]
                    $.pods[?@.ready == true].name            ; [web]
                    $.pods[?(@.ready==true)].name            ; [web]
                    $.pods[?!@.ready].name                   ; [job]
                    $.pods[?@.restarts > 3].name             ; [db, job]
                    $.pods[?@.restarts == 3.5].name          ; [job]
                    $.pods[?@.name != 'web'].restarts        ; [12, 3.50]
                    $.pods[?@.name == 'web' || @.restarts >= 12].name ; [web, db]
                    $.pods[?@.restarts < 5 && @.name != "job"].name ; [web]
                    $.pods[?@.ready != @.missing].name       ; [web, db]
                    $.pods[?@.name < 'e'].name               ; [db]
                    $.pods[?@.name < 1].name                 ; []
                    $.pods[?@.restarts == $.a[0]].name       ; [web]
                    """)
    void a_path_selects(String path, String selected) {
        assertThat(select(path)).isEqualTo(selected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$.",
                "$..",
                "$[",
                "$[]",
                "$['a",
                "$[1",
                "$[1:2",
                "$.a b",
                "$[?]",
                "$[?@.a ==]",
                "$[?1]",
                "$[?length(@)]",
                "$['\\x']",
                "$['\\u12']",
                "$[99999999999]",
                "$[?(@.a]",
                "$.a$"
            })
    void what_is_no_path_is_refused(String path) {
        assertThatThrownBy(() -> JsonPath.parse(path))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("cannot be read");
    }

    private static String select(String path) {
        Selected selected = new Selected();
        JsonPath.parse(path).select(DOCUMENT).forEach(selected::add);
        return selected.values().toString();
    }

    private static Tree tree(String json) {
        return Trees.json(new EvidenceInput(
                "x.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT));
    }
}
