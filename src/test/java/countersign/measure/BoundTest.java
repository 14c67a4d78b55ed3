package countersign.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
    @ParameterizedTest
    @CsvSource({
        "< 2.5 s, < 2.5 s",
        "<2.5s, < 2.5 s",
        ">= 3, >= 3",
        "<500KB, < 500 kB",
        "≤ 0.1%, <= 0.1%",
        "≥ 30 days, >= 30 d",
        "== 0, == 0",
        "=0, == 0",
        "≠ 1, != 1",
        "> -5, > -5",
        "< 1024 KiB, < 1024 KiB",
        "> 100/s, > 100/s",
        "<= 99.90 percent, <= 99.90%"
    })
    void a_bound_is_read_and_written(String written, String text) {
        assertThat(Bound.parse(written)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "3",
                "< s",
                "<< 3",
                "=< 3",
                "< 3 s x",
                "< 5 m",
                "< 5 Mb",
                "< 1,000",
                "< 1e9",
                "< .5",
                "< 5.",
                "about < 3",
                "< 2.5 s (p95)"
            })
    void what_is_no_bound_is_not_read(String written) {
        assertThat(Bound.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LCP < 2.5s, < 2.5 s",
        "API p95 < 500ms, < 500 ms",
        "Error rate < 0.1%, < 0.1%",
        "Bundle size within budget (<500KB), < 500 kB",
        "CLS < 0.1, < 0.1",
        "Backups kept ≥30 days, >= 30 d",
        "at most <= 3 retries, <= 3",
        "LCP < 2.5s., < 2.5 s",
        "p95 < 500ms/p99, < 500 ms",
        "more than > 10 requests, > 10"
    })
    void a_bound_is_found_in_running_text(String text, String bound) {
        assertThat(Bound.findAll(text)).singleElement().satisfies(found -> {
            assertThat(found.bound()).hasToString(bound);
            assertThat(text.charAt(found.start())).isIn('<', '>', '≤', '≥');
        });
    }

    @Test
    void each_bound_knows_where_it_stands() {
        String text = "LCP < 2.5s and CLS <0.1!";

        assertThat(Bound.findAll(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("< 2.5s", "<0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pytest -q -> 79 passed",
                "a => 5",
                "DEBUG = 5",
                "coverage == 100%",
                "Python > 3.8.1",
                "> 1,000 users",
                "> 2026-01-01",
                "responses <5xx",
                "latency < 5m",
                "at < 10:30",
                "< 8-10 seconds",
                "> half"
            })
    void what_only_looks_like_a_bound_is_none(String text) {
        assertThat(Bound.findAll(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "< 2.5 s, 2499 ms, true",
        "< 2.5 s, 2500 ms, false",
        "<= 2.5 s, 2500 ms, true",
        "< 500 KB, 499999 B, true",
        "< 500 KB, 488.3 KiB, false",
        "< 0.1%, 0.05%, true",
        "< 1, 0.5%, true",
        "== 0, 0, true",
        ">= 3, 2, false"
    })
    void units_are_converted_exactly(String bound, String observed, boolean admitted) {
        assertThat(Bound.parse(bound)
                        .orElseThrow()
                        .admits(Quantity.parse(observed).orElseThrow()))
                .contains(admitted);
    }

    @Test
    void a_time_is_not_compared_with_a_size() {
        assertThat(Bound.parse("< 3 s")
                        .orElseThrow()
                        .admits(Quantity.parse("1 KB").orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_monstrous_number_is_neither_expanded_nor_slow() {
        Quantity monster = new Quantity(new BigDecimal("1e999999999"), Unit.SECOND);

        assertThat(monster).hasToString("1E+999999999 s");
        assertThat(Bound.parse("< 3 s").orElseThrow().admits(monster)).contains(false);
    }

    @Test
    void an_age_is_written_as_it_is_read() {
        for (String age : new String[] {"24h", "7d", "2w", "1 month", "3 months"}) {
            assertThat(MaxAge.parse(age)).hasToString("Optional[" + age + "]");
        }
    }
}
