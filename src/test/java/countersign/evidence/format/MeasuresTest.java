package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Fact.Metric;
import countersign.evidence.Fact.State;
import countersign.evidence.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lighthouse and k6, where their versions and exports differ. */
class MeasuresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'largest-contentful-paint':{'numericValue':2400.5,'numericUnit':'millisecond'} | largest-contentful-paint 2400.5 MILLISECOND
                    'first-contentful-paint':{'rawValue':765.6171,'scoreDisplayMode':'numeric'}     | first-contentful-paint 765.6171 MILLISECOND
                    'cumulative-layout-shift':{'numericValue':0.099576}                             | cumulative-layout-shift 0.099576 NONE
                    'total-byte-weight':{'rawValue':1589}                                           | total-byte-weight 1589 BYTE
                    'speed-index':{'rawValue':1,'numericValue':2}                                   | speed-index 2 MILLISECOND
                    'is-on-https':{'rawValue':true}                                                 | ``
                    'interactive':{'numericValue':9,'scoreDisplayMode':'error'}                     | ``
                    'speed-index':{'numericValue':null}                                             | ``
                    'speed-index':{'numericValue':'7'}                                              | ``
                    """)
    void an_audit_that_measures_is_a_metric_in_its_unit(String audit, String metric) {
        assertThat(metrics(lighthouse("'audits':{" + audit + "}"))).isEqualTo(metric);
    }

    @Test
    void a_category_without_a_score_says_nothing() {
        Evidence evidence = lighthouse("'audits':{},'categories':{'performance':{'score':null},'seo':{'score':0.9}}");
        assertThat(metrics(evidence)).isEqualTo("seo-score 0.9 RATIO");
    }

    @ParameterizedTest
    @CsvSource({"NO_ERROR,NONE", "NO_FCP,INCOMPLETE", "'',NONE"})
    void a_run_with_an_error_is_incomplete(String code, Outcome outcome) {
        assertThat(lighthouse("'audits':{},'runtimeError':{'code':'" + code + "','message':'m'}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void what_stands_behind_the_path_of_an_address_is_left_out() {
        Evidence evidence = lighthouse("'audits':{},'finalUrl':'https://shop.example/a?token=hush#b'");
        assertThat(Collected.facts(evidence, State.class))
                .extracting(State::value)
                .containsExactly("https://shop.example/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'p':{'type':'trend','contains':'time','values':{'p(95)':3},'thresholds':{'p(95)<5':{'ok':true}}}  | PASS       | held
                    'p':{'type':'trend','contains':'time','values':{'p(95)':7},'thresholds':{'p(95)<5':{'ok':false}}} | FAIL       | breached
                    'p':{'p(95)':3,'thresholds':{'p(95)<5':false}}                                                    | PASS       | held
                    'p':{'p(95)':7,'thresholds':{'p(95)<5':true}}                                                     | FAIL       | breached
                    'p':{'avg':0,'p(95)':0,'thresholds':{'p(95)<5':false}}                                            | INCOMPLETE | no samples
                    'r':{'type':'rate','values':{'rate':0,'passes':0,'fails':0},'thresholds':{'rate<1':{'ok':true}}}  | INCOMPLETE | no samples
                    'c':{'type':'counter','values':{'count':0,'rate':0},'thresholds':{'count==0':{'ok':true}}}        | PASS       | held
                    """)
    void thresholds_judge_a_load_test_and_hold_nothing_without_samples(String metric, Outcome outcome, String state) {
        Evidence evidence = k6(metric);
        assertThat(evidence.outcome()).isEqualTo(outcome);
        assertThat(Collected.facts(evidence, State.class))
                .extracting(State::value)
                .containsExactly(state);
    }

    @Test
    void failed_requests_without_a_threshold_are_a_measure_and_no_verdict() {
        Evidence evidence = k6("'http_req_failed':{'type':'rate','values':{'rate':0.59,'passes':59,'fails':41}}");
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(metrics(evidence)).isEqualTo("http_req_failed 0.59 RATIO");
        assertThat(evidence.silences()).doesNotContain("error-rate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'http_req_duration':{'p(95)':3}",
                "'http_req_failed':{'type':'rate','values':{'rate':0,'passes':0,'fails':0}}",
                "'http_req_failed{name:a}':{'type':'rate','values':{'rate':0,'passes':0,'fails':9}}"
            })
    void without_an_error_rate_of_the_whole_run_a_load_test_is_silent_on_errors(String metric) {
        assertThat(k6(metric).silences()).contains("error-rate");
    }

    private static Evidence lighthouse(String fields) {
        return Collected.one(("{'lighthouseVersion':'12.0.0'," + fields + "}").replace('\'', '"'));
    }

    private static Evidence k6(String metrics) {
        return Collected.one(("{'root_group':{},'metrics':{" + metrics + "}}").replace('\'', '"'));
    }

    private static String metrics(Evidence evidence) {
        return String.join(
                ", ",
                Collected.facts(evidence, Metric.class).stream()
                        .map(metric -> metric.name() + " " + metric.quantity().value() + " "
                                + metric.quantity().unit())
                        .toList());
    }
}
