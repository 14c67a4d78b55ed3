package countersign.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetricWordsTest {
    @ParameterizedTest
    @CsvSource({
        "p95, response-time p95",
        "API p95 latency, response-time p95",
        "API p(95), http_req_duration p(95)",
        "95th percentile response time, response-time p95",
        "waktu respons p95, response-time p95",
        "persentil 95 waktu respons, response-time p95",
        "p99, response-time p99",
        "average response time, response-time avg",
        "rata-rata waktu respons, response-time avg",
        "error rate, error-rate",
        "HTTP error rate, http_req_failed",
        "tingkat kesalahan, error-rate",
        "tingkat galat API, error-rate",
        "throughput, throughput",
        "Requests per second, throughput",
        "requests per second, http_reqs rate",
        "permintaan per detik, throughput",
        "RPS, throughput",
        "LCP, largest-contentful-paint",
        "Bundle size, bundle-size",
        "ukuran bundel, bundle-size"
    })
    void words_name_the_metric_that_they_can_only_mean(String words, String metric) {
        assertThat(MetricWords.of(words).name(metric)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "response time, response-time p95",
        "p9, response-time p95",
        "error budget, error-rate",
        "FID, max-potential-fid",
        "size, bundle-size",
        "'', response-time p95"
    })
    void words_that_can_mean_another_thing_name_none(String words, String metric) {
        assertThat(MetricWords.of(words).name(metric)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "line coverage, line-coverage",
        "Code line coverage, line-coverage",
        "minimum branch coverage, branch-coverage",
        "cakupan cabang, branch-coverage",
        "Cakupan baris kode, line-coverage",
        "mutation score, mutation-coverage"
    })
    void coverage_is_named_by_its_counter(String words, String metric) {
        assertThat(MetricWords.of(words).name(metric)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coverage", "Code coverage", "Test coverage", "cakupan", "cakupan kode", "unit test coverage"})
    void coverage_alone_names_no_counter(String words) {
        for (String metric : List.of("line-coverage", "branch-coverage", "statement-coverage", "total-coverage"))
            assertThat(MetricWords.of(words).name(metric)).as(metric).isFalse();
    }
}
