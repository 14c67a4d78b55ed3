package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact;
import countersign.evidence.Fact.Metric;
import countersign.evidence.Outcome;
import countersign.measure.Unit;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Load tests and sizes, where tools and versions differ. */
class LoadTestsTest {
    private static final String JTL =
            "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,bytes\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 19, 20, 21, 999})
    void percentiles_are_by_nearest_rank_and_exact(int size) {
        Random random = new Random(size);
        int[] samples = random.ints(size, 0, 3_000_000).toArray();
        Durations durations = new Durations(Unit.MILLISECOND, 1);
        for (int sample : samples) durations.add(sample);
        Arrays.sort(samples);
        for (int percent = 1; percent <= 100; percent++)
            assertThat(durations.percentile(percent)).isEqualTo(samples[(int) Math.ceil(percent * size / 100.0) - 1]);
    }

    @Test
    void totals_of_transactions_are_no_requests() {
        Evidence read = Collected.one(
                JTL + "1795335519241,10,look,200,OK,T 1-1,text,true,9\n"
                        + "1795335519241,30,book,200,\"Number of samples in transaction : 1, number of failing samples : 0\",T 1-1,,true,9\n");
        assertThat(metrics(read))
                .containsEntry("requests", "1 NONE")
                .containsEntry("response-time max", "10 MILLISECOND");
    }

    @Test
    void a_message_over_several_lines_is_one_field() {
        Evidence read =
                Collected.one(JTL + "1795335519241,10,look,500,\"no \"\"ferry\"\",\ntoday\",T 1-1,text,false,9\n");
        assertThat(metrics(read)).containsEntry("requests", "1 NONE").containsEntry("error-rate", "1 RATIO");
    }

    @Test
    void without_a_column_for_success_nobody_knows_how_many_failed() {
        Evidence read = Collected.one("timeStamp,elapsed,label\n1795335519241,10,look\n");
        assertThat(read.silences()).contains("error-rate");
        assertThat(metrics(read)).doesNotContainKey("error-rate").containsEntry("response-time p95", "10 MILLISECOND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1795335519241,ten,look", "1795335519241,-1,look", "1795335519241,10", "1795335519241,10,\"look"
            })
    void a_row_that_is_broken_off_or_no_row_is_refused(String row) {
        assertThat(Collected.one("timeStamp,elapsed,label\n" + row).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void samples_within_samples_are_not_counted_twice() {
        Evidence read = Collected.one("<testResults version='1.2'><httpSample t='9' ts='1795335519241' s='true' lb='a'>"
                + "<httpSample t='4' ts='1795335519241' s='false' lb='b'/></httpSample></testResults>");
        assertThat(metrics(read)).containsEntry("requests", "1 NONE").containsEntry("error-rate", "0 RATIO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'latencies':{'95th':3910717},'status_codes':{'0':30,'200':20},'requests':50,'success':0.4}                                   | 0.6 RATIO
            {'requests':{'total':50,'average':5},'latency':{'p50':1},'throughput':{},'non2xx':25,'errors':0}                               | 0.5 RATIO
            {'requests':{'total':0,'average':0},'latency':{'p50':0},'throughput':{},'non2xx':0,'errors':9}                                 | 1 RATIO
            {'numberOfRequests':{'total':'8','ok':'6','ko':'2'},'percentiles1':{'total':'-'},'percentiles3':{'total':'12'}}               | 0.25 RATIO
            {'numberOfRequests':{'total':0,'ok':0,'ko':0},'percentiles1':{'total':0}}                                                      | ``
            """)
    void the_error_rate_is_told_by_whatever_the_tool_counts(String json, String rate) {
        Evidence read = Collected.one(json.replace('\'', '"'));
        assertThat(read.outcome()).isEqualTo(rate.isEmpty() ? Outcome.NO_EVIDENCE : Outcome.NONE);
        assertThat(metrics(read).getOrDefault("error-rate", "")).isEqualTo(rate);
        assertThat(read.silences().contains("error-rate")).isEqualTo(rate.isEmpty());
    }

    @Test
    void a_dash_is_no_number() {
        String old =
                "{'numberOfRequests':{'total':'8','ok':'6','ko':'2'},'percentiles1':{'total':'-'},'percentiles3':{'total':'12'}}";
        assertThat(metrics(Collected.one(old.replace('\'', '"'))))
                .containsEntry("response-time p95", "12 MILLISECOND")
                .doesNotContainKey("response-time p50");
    }

    @ParameterizedTest
    @CsvSource({"250.00us,250.00 MICROSECOND", "1.50s,1.50 SECOND", "1.20m,1.20 MINUTE"})
    void wrk_writes_each_time_in_a_unit_of_its_own(String written, String time) {
        Evidence read = Collected.one(wrk("     99%  " + written + "\n  10 requests in 1.00s, 1.00KB read\n"));
        assertThat(metrics(read)).containsEntry("response-time p99", time).containsEntry("error-rate", "0 RATIO");
    }

    @Test
    void broken_connections_of_wrk_are_errors() {
        Evidence read = Collected.one(
                wrk(
                        "  6 requests in 1.00s, 1.00KB read\n  Socket errors: connect 2, read 0, write 0, timeout 2\n  Non-2xx or 3xx responses: 1\n"));
        assertThat(metrics(read)).containsEntry("requests", "10 NONE").containsEntry("error-rate", "0.5 RATIO");
    }

    @Test
    void older_locust_calls_its_total_total() {
        Evidence read = Collected.one("""
                "Method","Name","# requests","# failures","Requests/s"
                "GET","/",8,2,4.0
                "None","Total",8,2,4.0
                """);
        assertThat(metrics(read))
                .containsEntry("error-rate", "0.25 RATIO")
                .containsEntry("throughput", "4.0 PER_SECOND");
    }

    @Test
    void an_empty_list_of_assertions_is_recognised_as_nothing() {
        assertThat(Collected.one("[]").state()).isEqualTo(State.UNRECOGNISED);
    }

    @Test
    void what_an_address_holds_beside_host_and_path_is_left_out() {
        assertThat(Addresses.withoutQuery("https://ann:hush@ferry.example/a?token=hush#b"))
                .isEqualTo("https://ferry.example/a");
        assertThat(Addresses.withoutQuery("https://ferry.example/@ann")).isEqualTo("https://ferry.example/@ann");
        assertThat(Addresses.withoutQuery("ferry.example")).isEqualTo("ferry.example");
    }

    private static String wrk(String end) {
        return "Running 1s test @ http://127.0.0.1:1/\n  1 threads and 2 connections\n  Thread Stats   Avg      Stdev     Max   +/- Stdev\n"
                + end + "Requests/sec:     10.00\nTransfer/sec:      1.00KB\n";
    }

    private static Map<String, String> metrics(Evidence evidence) {
        Map<String, String> metrics = new TreeMap<>();
        for (Fact fact : evidence.facts()) {
            if (fact instanceof Metric metric)
                metrics.put(
                        metric.name(),
                        metric.quantity().value() + " " + metric.quantity().unit());
        }
        return metrics;
    }
}
