package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.FormatCard;
import countersign.evidence.format.EvidenceFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatTableTest {
    private static final Path PAGE = Path.of(".github/FORMATS.md");

    @Test
    void the_page_in_the_repository_is_the_one_that_the_code_makes() throws IOException {
        String page = FormatTable.markdown(EvidenceFormats.cards());
        if ("update".equals(System.getProperty("golden"))) Files.writeString(PAGE, page);
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void every_format_says_in_sentences_what_is_read_what_is_not_and_what_passing_means() {
        assertThat(EvidenceFormats.cards()).allSatisfy(card -> {
            assertThat(card.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(card.title()).isNotBlank().doesNotEndWith(".");
            assertThat(card.reads()).endsWith(".");
            assertThat(card.omits()).endsWith(".");
            assertThat(card.passes()).endsWith(".");
        });
        assertThat(EvidenceFormats.cards()).extracting(FormatCard::id).doesNotHaveDuplicates();
    }
}
