package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import countersign.diagnostic.Code;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.Keeping;
import countersign.evidence.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were written to harm whoever reads them. */
class HostileFilesTest {
    private static final Duration PROMPTLY = Duration.ofSeconds(5);

    @Test
    void an_external_entity_is_neither_read_nor_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "canary");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            Collected collected = Collected.of(
                    MemoryFile.of("a.xml", withEntity("SYSTEM \"" + secret.toUri() + "\"")),
                    MemoryFile.of("b.xml", withEntity("SYSTEM \"" + address + "\"")),
                    MemoryFile.of("c.xml", "<!DOCTYPE testsuite SYSTEM \"" + address + "\">" + suite("ok")));
            assertThat(collected.files())
                    .extracting(Evidence::state)
                    .containsExactly(State.UNREADABLE, State.UNREADABLE, State.READ);
            assertThat(collected.toString()).doesNotContain("canary");
            assertThat(wasCalled(server)).isFalse();
        }
    }

    @Test
    void an_entity_bomb_is_refused_in_time_with_its_place_and_a_next_step() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE testsuite [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++)
            bomb.append("\n<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        bomb.append("]>").append(suite("&a29;"));
        Collected collected =
                assertTimeoutPreemptively(PROMPTLY, () -> Collected.of(MemoryFile.of("bomb.xml", bomb.toString())));
        assertThat(collected.files().get(0).state()).isEqualTo(State.UNREADABLE);
        assertThat(collected.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.EVIDENCE_UNREADABLE);
            assertThat(diagnostic.at().line()).isEqualTo(30);
            assertThat(diagnostic.help()).contains("document type");
        });
    }

    @Test
    void nesting_beyond_the_limit_is_refused_in_xml_and_json() {
        String xml = "<testsuites>" + "<testsuite>".repeat(300_000);
        String json = "{\"runs\":" + "[".repeat(300_000);
        Collected collected = assertTimeoutPreemptively(
                PROMPTLY, () -> Collected.of(MemoryFile.of("a", xml), MemoryFile.of("b", json)));
        assertThat(collected.files()).extracting(Evidence::state).containsOnly(State.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<testsuites>",
                "<testsuite><testcase name='a'/>",
                "<testsuite><testcase name='a'></testsuite>",
                "<testsuites/><testsuites/>"
            })
    void xml_that_breaks_off_is_unreadable(String text) {
        assertThat(Collected.one(text).state()).isEqualTo(State.UNREADABLE);
        assertThat(Collected.one(text).facts()).isEmpty();
    }

    @Test
    void a_file_over_the_limit_is_unreadable_however_it_is_read() {
        Limits tight = new Limits(100, 100, 10, 100, 1000, Keeping.DEFAULT);
        assertThat(Collected.of(tight, MemoryFile.of("a.xml", suite("x".repeat(200))))
                        .files()
                        .get(0)
                        .state())
                .isEqualTo(State.UNREADABLE);
    }

    @Test
    void more_facts_than_allowed_make_a_file_unreadable() {
        Limits tight = new Limits(10_000, 100, 10, 100, 2, Keeping.DEFAULT);
        Evidence evidence = Collected.of(
                        tight,
                        MemoryFile.of("a.xml", "<testsuite>" + "<testcase name='a'/>".repeat(3) + "</testsuite>"))
                .files()
                .get(0);
        assertThat(evidence.state()).isEqualTo(State.UNREADABLE);
        assertThat(evidence.message()).contains("more than 2 facts");
    }

    @Test
    void names_reach_the_facts_without_control_characters() {
        Evidence evidence = Collected.one(suite("&#9;a&#10;b\u202Ec\u200B"));
        assertThat(Collected.facts(evidence, TestCase.class))
                .extracting(TestCase::name)
                .containsExactly("C. a bc");
    }

    @Test
    void arbitrary_bytes_never_throw_and_never_pass() {
        Random random = new Random(20261122);
        String[] seeds = {
            suite("ok"), "{\"version\":\"2.1.0\",\"runs\":[]}", "", "[{", "<?xml version='1.0' encoding='UTF-16'?>"
        };
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = mutated(seeds[round % seeds.length], random);
            Evidence evidence = Collected.of(new MemoryFile("x", bytes)).files().get(0);
            assertThat(evidence.sha256()).hasSize(64);
        }
    }

    private static byte[] mutated(String seed, Random random) {
        byte[] noise = new byte[random.nextInt(64)];
        random.nextBytes(noise);
        byte[] bytes = (seed + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 3 && bytes.length > 0; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        return bytes;
    }

    private static String withEntity(String definition) {
        return "<!DOCTYPE testsuite [<!ENTITY e " + definition + ">]>" + suite("&e;");
    }

    private static String suite(String name) {
        return "<testsuite tests='1'><testcase classname='C' name='" + name + "'/></testsuite>";
    }

    private static boolean wasCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
