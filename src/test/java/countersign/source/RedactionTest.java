package countersign.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Bearer abcdefgh12345678 | Authorization: Bearer [redacted]",
                "authorization=Basic dXNlcjpwYXNz | authorization=Basic [redacted]",
                "\\\"Authorization\\\": \\\"Bearer abcd1234\\\" | \\\"Authorization\\\": \\\"Bearer [redacted]\\\"",
                "sent bearer abcdefgh12345678 on | sent bearer [redacted] on",
                "--api-key=s3cr3tvalue --next | --api-key=[redacted] --next",
                "X-Api-Key: 0a1b2c3d4e | X-Api-Key: [redacted]",
                "DB_PASSWORD: hunter22 | DB_PASSWORD: [redacted]",
                "the password: swordfish | the password: [redacted]",
                "password='correct horse battery' again | password='[redacted]' again",
                "Cookie: sid=abc123def; theme=dark | Cookie: [redacted]; theme=dark",
                "login[user=dana,password=hunter2] | login[user=dana,password=[redacted]]",
                "spring.datasource.password=x7y8z9 | spring.datasource.password=[redacted]",
                "the token 9f8e7d6c5b4a39281706 is wrong | the token [redacted] is wrong",
                "{\"token\": \"abcd1234\"} | {\"token\": \"[redacted]\"}",
                "https://user:secret@host/x | https://user:[redacted]@host/x",
                "postgres://app:p4ss@db:5432/shop | postgres://app:[redacted]@db:5432/shop",
                "https://h.example/blob?sv=1&sig=abcd%2Fefgh&x=1 | https://h.example/blob?sv=1&sig=[redacted]&x=1"
            })
    void what_looks_like_a_secret_is_left_out_and_the_rest_is_kept(String written, String redacted) {
        assertThat(Redaction.of(written)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "79 passed in 1.2s",
                "token bucket is full",
                "no password was asked for",
                "Invalid password: must be longer than 8",
                "test_auth.py::test_token::test_rejects",
                "Basic authentication works",
                "sk-learn-compatible-estimators",
                "password: ***",
                "PASSWORD=$DB_PASSWORD",
                "the key 'largest-contentful-paint' is 951.033",
                "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                "com.example.auth.TokenServiceTest34.refund_is_kept_after_token_number_5",
                "git@example.org:shop/api.git and ssh://git@example.org/shop",
                "http://localhost:8080/a"
            })
    void ordinary_output_stays_as_it_is(String written) {
        assertThat(Redaction.of(written)).isEqualTo(written);
    }

    /** Put together here, so that nobody who looks for secrets finds one in this file. */
    static Stream<String> tokens() {
        String thirty = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5";
        return Stream.of(
                "ghp" + "_" + thirty,
                "github" + "_pat_" + thirty,
                "glpat" + "-" + thirty,
                "xoxb" + "-123456789012-" + thirty,
                "sk" + "-proj-" + thirty,
                "sk" + "_live_" + thirty,
                "AKIA" + "Z2Y3X4W5V6U7T8S9",
                "AIza" + thirty,
                "npm" + "_" + thirty,
                "pypi" + "-" + thirty,
                "hvs" + "." + thirty,
                "SG" + "." + thirty,
                "shpat" + "_" + thirty,
                "123456789" + ":AA" + thirty,
                "eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0." + thirty);
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_is_known_by_its_shape(String token) {
        assertThat(Redaction.of("sent " + token + " on"))
                .contains(Redaction.MARK)
                .doesNotContain(token.substring(10));
        assertThat(Redaction.of(token)).doesNotContain(token.substring(10));
    }

    @Test
    void a_private_key_is_left_out_whole() {
        String text = "-----BEGIN " + "PRIVATE KEY-----\nMIIB\nAAAA\n-----END PRIVATE KEY-----\nafter";

        assertThat(Redaction.of(text)).doesNotContain("MIIB").endsWith("after");
    }

    @Test
    void a_long_line_takes_no_long_time() {
        String line = "token".repeat(4000);

        assertThat(Redaction.of(line)).isEqualTo(line);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String piece : List.of(
                    "password: ", "-----BEGIN PRIVATE KEY-----", "a.", "key ", "://a:", "bearer ", "\"token\":"))
                Redaction.of(piece.repeat(1000));
        });
    }
}
