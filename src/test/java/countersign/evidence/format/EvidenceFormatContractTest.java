package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.Outcome;
import countersign.evidence.Receipt;
import countersign.evidence.Receipt.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format: what is read from files of its tool, and that nothing broken, empty, foreign or hostile is read as if it were. */
class EvidenceFormatContractTest {
    private static final Path CORPUS = Path.of("src/test/corpus/evidence");
    private static final String FACTS = ".facts";
    /** Formats whose tools write the same objects alone and in lists. */
    private static final Set<String> LISTED = Set.of(
            "axe-json",
            "checkov-json",
            "github-check-run",
            "github-code-scanning-alert",
            "github-dependabot-alert",
            "github-deployment",
            "github-pr-review",
            "github-secret-scanning-alert",
            "github-statuses",
            "github-workflow-run",
            "nuclei-json",
            "snyk-json",
            "ssh-audit-json",
            "ssllabs-json");
    /** What a console shows: anything may stand before it, and it counts only with a receipt, which has the digest of the whole. */
    private static final Set<String> CONSOLE = Set.of("django-text", "maven-text", "pytest-text");
    /** What says nowhere that it is at its end: only a receipt tells whether something is cut off. */
    private static final Set<String> ENDLESS = Set.of("go-cover", "lcov");
    /** What is written line by line, while it happens: of these a beginning can be read, and must not pass. */
    private static final Set<String> AS_IT_HAPPENS = Set.of(
            "cucumber-messages",
            "dart-json",
            "docker-compose-ps",
            "go-test-json",
            "hey-csv",
            "http-headers-text",
            "jmeter-jtl-csv",
            "prometheus-exposition",
            "tap",
            "terraform-ui-ndjson",
            "testssl-csv");

    static List<Sample> samples() {
        return EvidenceFormats.ALL.stream()
                .flatMap(format -> files(CORPUS.resolve(format.id())))
                .filter(file -> !file.toString().endsWith(FACTS))
                .map(Sample::new)
                .toList();
    }

    @Test
    void every_registered_format_has_a_file_to_be_held_to_and_every_folder_a_format() {
        assertThat(files(CORPUS)
                        .filter(Files::isDirectory)
                        .map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        EvidenceFormats.ALL.stream().map(EvidenceFormat::id).toList());
        assertThat(EvidenceFormats.ALL)
                .allSatisfy(
                        format -> assertThat(files(CORPUS.resolve(format.id()))).isNotEmpty());
    }

    @Test
    void every_expectation_belongs_to_a_file() {
        assertThat(EvidenceFormats.ALL.stream().flatMap(format -> files(CORPUS.resolve(format.id()))))
                .filteredOn(file -> file.toString().endsWith(FACTS))
                .allSatisfy(facts -> assertThat(Path.of(facts.toString().replaceAll("\\.facts$", "")))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_file_of_the_tool_says_what_is_expected_of_it(Sample sample) {
        String facts = FactText.of(sample.collect(sample.bytes()));
        if ("update".equals(System.getProperty("golden"))) sample.expect(facts);
        assertThat(facts).isEqualTo(sample.expected());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_is_recognised_whatever_its_name(Sample sample) {
        String format = sample.file().getParent().getFileName().toString();
        assertThat(sample.collect(sample.bytes()).format()).isEqualTo(format);
        if (!format.equals("attestation")) assertThat(sample.renamed().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cut_anywhere_it_never_says_more_than_the_whole(Sample sample) {
        byte[] whole = sample.bytes();
        int end = new String(whole, StandardCharsets.ISO_8859_1).stripTrailing().length();
        for (int i = 0; i < 40; i++) {
            Evidence cut = sample.collect(Arrays.copyOf(whole, (int) ((long) (end - 1) * i / 40)));
            if (cut.format().equals("attestation") && cut.state() == State.READ) {
                assertThat(sample.collect(whole).facts().size())
                        .isGreaterThanOrEqualTo(cut.facts().size());
            } else if (CONSOLE.contains(cut.format()) && cut.state() == State.READ) {
                assertThat(cut.silences()).contains("exit-code");
            } else if (ENDLESS.contains(cut.format()) && cut.state() == State.READ) {
                assertThat(cut.outcome()).isEqualTo(Outcome.NONE);
            } else if (cut.silences().contains("exit-code")) {
                // It counts only with a receipt, and that has the digest of the whole.
                assertThat(sample.collect(whole).silences()).contains("exit-code");
            } else if (AS_IT_HAPPENS.contains(cut.format()) && cut.state() == State.READ) {
                Evidence all = sample.collect(whole);
                boolean onlyItsEndIsCut = cut.facts().size() == all.facts().size() && cut.outcome() == all.outcome();
                assertThat(onlyItsEndIsCut
                                || !Set.of(Outcome.PASS, Outcome.FLAKY).contains(cut.outcome()))
                        .as("cut at " + i + "/40")
                        .isTrue();
            } else {
                assertThat(cut.state()).as("cut at " + i + "/40").isNotEqualTo(State.READ);
                assertThat(cut.facts()).isEmpty();
                assertThat(cut.outcome()).isEqualTo(Outcome.NONE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void under_another_root_it_is_not_recognised(Sample sample) {
        if (CONSOLE.contains(sample.collect(sample.bytes()).format())) return;
        String text = new String(sample.bytes(), StandardCharsets.UTF_8);
        boolean listed = LISTED.contains(sample.file().getParent().getFileName().toString());
        List<String> foreign = List.of(
                (listed ? "[[" + text + "]]" : "[" + text + "]"),
                "<other>" + text.replaceFirst("<\\?xml.*?\\?>", "") + "</other>",
                "x\n" + text);
        assertThat(foreign)
                .allSatisfy(other -> assertThat(sample.collect(other.getBytes(StandardCharsets.UTF_8))
                                .state())
                        .isNotEqualTo(State.READ));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damaged_bytes_never_throw_and_never_pass_for_what_a_receipt_saw(Sample sample) {
        Random random = new Random(sample.toString().hashCode());
        byte[] receipt = sample.receipt();
        for (int i = 0; i < 60; i++) {
            byte[] bytes = sample.bytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(sample.collect(bytes).sha256()).hasSize(64);
            assertThat(sample.collect(bytes, receipt).state()).isNotEqualTo(State.READ);
        }
        assertThat(sample.collect(sample.bytes(), receipt).origin().receipt()).contains("seen.json");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> !file.getFileName().toString().equals("README.md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of the corpus. */
    record Sample(Path file) {
        byte[] bytes() {
            return read(file);
        }

        String expected() {
            return new String(read(facts()), StandardCharsets.UTF_8);
        }

        void expect(String text) {
            try {
                Files.writeString(facts(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Evidence collect(byte[] bytes) {
            return Collected.of(new MemoryFile(file.getFileName().toString(), bytes))
                    .files()
                    .get(0);
        }

        Evidence collect(byte[] bytes, byte[] receipt) {
            MemoryFile seen = new MemoryFile("seen.json", receipt);
            String name = file.getFileName().toString();
            return Collected.of(new MemoryFile(name, bytes), seen).files().stream()
                    .filter(evidence -> evidence.file().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** That this file was recorded as it is, a year after it was made. */
        byte[] receipt() {
            Product product =
                    new Product(file.getFileName().toString(), collect(bytes()).sha256());
            OffsetDateTime later = OffsetDateTime.parse("2027-11-22T00:00:00Z");
            return EvidenceFormats.toBytes(new Receipt(
                    List.of(product), Optional.empty(), Optional.empty(), later, later, Receipt.Circumstances.UNKNOWN));
        }

        Evidence renamed() {
            return Collected.of(new MemoryFile("misleading.csv", bytes()))
                    .files()
                    .get(0);
        }

        private Path facts() {
            return file.resolveSibling(file.getFileName() + FACTS);
        }

        private static byte[] read(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return CORPUS.relativize(file).toString();
        }
    }
}
