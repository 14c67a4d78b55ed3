package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Bearer abcdefgh12345678 | Authorization: Bearer [redacted]",
                "authorization=Basic dXNlcjpwYXNz | authorization=Basic [redacted]",
                "sent bearer abcdefgh12345678 on | sent bearer [redacted] on",
                "--api-key=s3cr3tvalue --next | --api-key=[redacted] --next",
                "DB_PASSWORD: hunter22 | DB_PASSWORD: [redacted]",
                "{\"token\": \"abcd1234\"} | {\"token\": \"[redacted]\"}",
                "https://user:secret@host/x | https://user:[redacted]@host/x",
                "ghp_0123456789abcdefghij | [redacted]",
                "key AKIAIOSFODNN7EXAMPLE here | key [redacted] here"
            })
    void what_looks_like_a_secret_is_left_out_and_the_rest_is_kept(String written, String redacted) {
        assertThat(Secrets.redact(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "79 passed in 1.2s",
                "token bucket is full",
                "no password was asked for",
                "http://localhost:8080/a"
            })
    void ordinary_output_stays_as_it_is(String written) {
        assertThat(Secrets.redact(written)).isEqualTo(written);
    }

    @Test
    void a_private_key_is_left_out_whole() {
        String text = "-----BEGIN PRIVATE KEY-----\nMIIB\nAAAA\n-----END PRIVATE KEY-----\nafter";

        assertThat(Secrets.redact(text)).doesNotContain("MIIB").endsWith("after");
    }

    @Test
    void a_long_line_takes_no_long_time() {
        String line = "token".repeat(4000);

        assertThat(Secrets.redact(line)).isEqualTo(line);
    }
}
