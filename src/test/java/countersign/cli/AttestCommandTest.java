package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttestCommandTest {
    private static final String FILE = "checklists/launch.attestation.yaml";
    private static final String OLD = "- item: Fares\n  by: { name: Wulan }\n  on: 2026-11-01\n";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aChecklistThatAsksForAWord() {
        stage = new Stage(folder, Map.of());
        stage.write(
                "checklists/launch.md",
                "# Launch\n\n## Before\n\n- [x] Drill done\n- [x] Twice\n- [x] Fares\n\n## Again\n\n- [x] Twice\n");
        stage.write(
                "checklists/launch.evidence.yaml",
                "items: [{ item: Drill done, id: drill, needs: { attested-by: dba } },"
                        + " { item: Fares, needs: { attested-by: dba } }]\n");
    }

    @Test
    void the_item_is_attested_until_the_word_runs_out() {
        assertThat(attest("drill", "--role", "dba", "--valid-for", "2d")).isZero();

        assertThat(verdict("2026-11-23T23:59:59Z")).isEqualTo("attested");
        assertThat(verdict("2026-11-24")).isEqualTo("stale");
        stage.run("explain", "drill", "--as-of", "2026-11-24");
        assertThat(stage.out().replace('\u00A0', ' '))
                .contains("Dana saw it on 22 November 2026, and that expired on 24 November 2026");
    }

    @Test
    void a_word_counts_for_ninety_days_where_nothing_else_is_said() {
        attest("drill", "--role", "dba");

        assertThat(verdict("2027-02-19T23:59:59Z")).isEqualTo("attested");
        assertThat(verdict("2027-02-20")).isEqualTo("stale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# who\nattestations:\n  - item: Fares # all\n    by: { name: Wulan }\n    on: 2026-11-01\n",
                "attestations:\n- item: Fares\n  by: { name: Wulan }\n  on: 2026-11-01",
                "attestations:\n\n-   item: Fares\n    by: { name: Wulan }\n    on: 2026-11-01\n\n# the end\n",
                "attestations:\r\n  - item: Fares\r\n    by:\r\n      name: Wulan\r\n    on: 2026-11-01\r\n",
                "---\nattestations:\n  - item: Fares\n    by: { name: Wulan }\n    on: 2026-11-01\n    statement: |+\n      seen\n\n",
            })
    void what_stands_there_stays_as_it_is_and_one_entry_more_is_read(String before) throws IOException {
        stage.write(FILE, before);

        assertThat(attest("drill", "--role", "dba")).as(stage.err()).isZero();

        assertThat(written()).startsWith(before).contains("Wulan").contains("name: Dana, role: dba");
        assertThat(stage.err()).contains("launch.md#drill is attested");
        if (before.contains("\r")) assertThat(written().replace("\r\n", "")).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void the_entry_is_in_the_encoding_of_the_file(Charset charset) throws IOException {
        String text = "\uFEFFattestations:\n" + OLD;
        Files.write(folder.resolve(FILE), text.getBytes(charset));

        assertThat(attest("drill", "--role", "dba", "--statement", "Sudah \u2014 s\u00FCd"))
                .isZero();

        String after = Files.readString(folder.resolve(FILE), charset);
        assertThat(after).startsWith(text).contains("Sudah \u2014 s\u00FCd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attestations: [{ item: Fares, by: { name: Wulan }, on: 2026-11-01 }]\n",
                "attestations: []\n",
                "attestations:\n  - item: Fares\n    by: { name: Wulan }\n    on: 2026-11-01\n...\n",
                "{ attestations: [] }\n",
                "attestations:\n  - item: Fares\n    by: { name: Wulan }\n    on: yesterday\n",
                "attestations:\n  - item: [\n",
                "attested: []\n",
                "words\n",
            })
    void a_file_that_takes_no_entry_is_left_as_it_is(String before) throws IOException {
        stage.write(FILE, before);
        stage.write("checklists/others.attestation.yaml", before);

        assertThat(attest("drill")).isEqualTo(3);

        assertThat(written()).isEqualTo(before);
        assertThat(stage.out()).isEmpty();
        assertThat(stage.err()).contains("error[CS");
    }

    @Test
    void a_file_with_nothing_in_it_that_nobody_reads_yet_is_begun() throws IOException {
        stage.write("notes/a.attestation.yaml", "# to be filled\n");

        assertThat(attest("drill", "--file", "notes/a.attestation.yaml")).isZero();

        assertThat(stage.only("notes")).startsWith("# to be filled\nattestations:\n  - item: drill # Drill done\n");
        assertThat(stage.err()).contains("no pattern of evidence").contains("nobody reads it");
    }

    @Test
    void no_link_is_followed() throws IOException {
        Files.writeString(folder.resolve("outside.yaml"), "attestations:\n" + OLD);
        Files.createSymbolicLink(folder.resolve(FILE), Path.of("../outside.yaml"));
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("linked"), Path.of("real"));

        assertThat(attest("drill")).isEqualTo(3);
        assertThat(attest("drill", "--file", "linked/a.attestation.yaml")).isEqualTo(3);

        assertThat(Files.readString(folder.resolve("outside.yaml"))).isEqualTo("attestations:\n" + OLD);
        assertThat(folder.resolve("real")).isEmptyDirectory();
    }

    @Test
    void nothing_is_written_in_a_dry_run() {
        assertThat(attest("drill", "--dry-run")).isZero();
        assertThat(stage.out()).contains("- item: drill # Drill done");
        assertThat(folder.resolve(FILE)).doesNotExist();
    }

    @Test
    void an_item_is_named_by_what_names_it_alone() {
        attest("Fares", "--dry-run");
        assertThat(stage.out()).contains("- item: Fares\n");
        stage.run("check", "--format", "json");
        String id = stage.out().split("\"id\": \"twice-f", 2)[1].split("\"", 2)[0];
        attest("twice-f" + id, "--dry-run");
        assertThat(stage.out()).contains("- item: twice-f" + id + " # Twice\n");
        assertThat(attest("Twice")).isEqualTo(2);
        assertThat(stage.err()).contains("\"Twice\" names 2 items");
    }

    @Test
    void long_or_strange_words_do_no_harm() {
        assertThat(attest("drill", "--statement", "a".repeat(1001))).isEqualTo(2);
        assertThat(attest("drill", "--role", "dba", "--statement", "x\n- item: Fares\u0007 \"}: # {"))
                .isZero();
        assertThat(stage.err()).contains("is attested");
        assertThat(stage.only("checklists/launch.attestation.yaml"))
                .contains("statement: \"x - item: Fares \\\"}: # {\"\n");
    }

    private int attest(String item, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "attest";
        args[1] = item;
        args[2] = "--name";
        args[3] = "Dana";
        System.arraycopy(more, 0, args, 4, more.length);
        return stage.run(args);
    }

    private String verdict(String asOf) {
        stage.run("explain", "drill", "--format", "json", "--as-of", asOf);
        return stage.out().split("\"verdict\":\"", 2)[1].split("\"", 2)[0];
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
    }
}
