package countersign.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBoundTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LCP < 2.5s                              | LCP                       | < 2.5 s",
                "API p95 < 500ms                         | API p95                   | < 500 ms",
                "Error rate < 0.1%                       | Error rate                | < 0.1%",
                "Bundle size within budget (<500KB)      | Bundle size within budget | < 500 kB",
                "Core Web Vitals: LCP <= 2.5s on mobile  | LCP                       | <= 2.5 s",
                "Load test done - p95 < 500ms            | p95                       | < 500 ms",
                "< 3 open tickets                        |                           | < 3"
            })
    void a_bound_is_on_the_words_before_it(String text, String words, String bound) {
        assertThat(TextBound.in(text)).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo(words == null ? "" : words);
            assertThat(found.bound()).hasToString(bound);
        });
    }

    @Test
    void each_of_several_bounds_has_its_own_words() {
        assertThat(TextBound.in("Web vitals (LCP < 2.5s, CLS < 0.1 and TBT < 200 ms)"))
                .extracting(TextBound::words)
                .containsExactly("LCP", "CLS", "TBT");
    }

    @Test
    void a_text_without_a_bound_has_none() {
        assertThat(TextBound.in("`pytest -q` -> 79 passed")).isEmpty();
    }
}
