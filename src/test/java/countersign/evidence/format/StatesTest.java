package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runtime states, where a healthy look misleads. */
class StatesTest {
    private static final String POD =
            "{'kind':'PodList','apiVersion':'v1','items':[{'metadata':{'name':'desk'},'spec':{'containers':[{},{}]},'status':{'phase':'Running',"
                    + "'conditions':[{'type':'Ready','status':'READY'}],'containerStatuses':[{'ready':true},{'ready':SECOND}]}}]}";

    @ParameterizedTest
    @CsvSource({"True, true, PASS", "False, true, FAIL", "True, false, FAIL", "Unknown, true, FAIL"})
    void a_pod_that_runs_is_not_yet_ready(String condition, String second, Outcome outcome) {
        assertThat(one(POD.replace("READY", condition).replace("SECOND", second))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_container_that_has_no_status_is_not_ready() {
        assertThat(one(POD.replace("READY", "True").replace(",{'ready':SECOND}", ""))
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_list_of_deployments_is_no_list_of_pods() {
        String deployments =
                "{'kind':'List','apiVersion':'v1','items':[{'kind':'Deployment','spec':{'template':{'spec':{'containers':[{}]}}},'status':{'readyReplicas':1}}]}";
        assertThat(one(deployments).state()).isEqualTo(State.UNRECOGNISED);
    }

    @Test
    void what_is_no_pod_is_passed_over() {
        String mixed = POD.replace("READY", "True")
                .replace("SECOND", "true")
                .replace("PodList", "List")
                .replace("]}", "]}")
                .replaceFirst("'items':\\[\\{", "'items':[{'kind':'Service'},{'kind':'Pod',");
        assertThat(one(mixed).outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            running    | ``        | 0   | PASS
            running    | healthy   | 0   | PASS
            running    | starting  | 0   | FAIL
            running    | unhealthy | 0   | FAIL
            restarting | ``        | 0   | FAIL
            exited     | ``        | 1   | FAIL
            exited     | ``        | 0   | NO_EVIDENCE
            created    | ``        | 0   | FAIL
            """)
    void a_service_of_compose_runs_and_is_healthy_where_that_is_checked(
            String state, String health, int exit, Outcome outcome) {
        String line = "{'Service':'desk','Name':'desk-1','State':'" + state + "','Health':'" + health + "','ExitCode':"
                + exit + "}";
        assertThat(one(line).outcome()).isEqualTo(outcome);
        assertThat(one("[" + line + "]").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker-inspect/desk.json", "kubectl-pods/ready.json", "actuator-health/details-down.json"})
    void environment_and_what_probes_print_are_never_passed_on(String file) {
        Path path = Path.of("src/test/corpus/evidence").resolve(file);
        Evidence read = Collected.of(MemoryFile.read(file, path)).files().get(0);
        assertThat(read.state()).isEqualTo(State.READ);
        assertThat(read.facts().toString()).doesNotContain("hush", "DESK_TOKEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'status':'UP','components':{'db':{'status':'UP'}}}                                       | actuator-health | PASS
            {'status':'UP','components':{'db':{'status':'DOWN'}}}                                     | actuator-health | FAIL
            {'status':'UP','components':{'all':{'status':'UP','components':{'a':{'status':'DOWN'}}}}} | actuator-health | FAIL
            {'status':'OUT_OF_SERVICE','details':{}}                                                  | actuator-health | FAIL
            {'status':'UNKNOWN','groups':[]}                                                          | actuator-health | INCOMPLETE
            {'status':'UP'}                                                                           | health-json     | PASS
            {'status':'DOWN'}                                                                         | health-json     | FAIL
            {'status':'ok','info':{'db':{'status':'up'}},'error':{'tides':{'status':'down'}}}         | health-json     | FAIL
            {'status':'Healthy','results':{'db':{'status':'Healthy'}}}                                | health-json     | PASS
            """)
    void health_is_that_of_the_whole_and_of_every_part(String json, String format, Outcome outcome) {
        assertThat(one(json).format()).isEqualTo(format);
        assertThat(one(json).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'status':'success','data':{}}",
                "{'status':'error','message':'Not Found'}",
                "{'status':'completed'}",
                "{'status':404}"
            })
    void another_status_is_no_health(String json) {
        assertThat(one(json).state()).isEqualTo(State.UNRECOGNISED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'alerts':[{'labels':{'alertname':'Watchdog'},'state':'firing'}]                                                          | PASS
            'alerts':[{'labels':{'alertname':'Watchdog'},'state':'firing'},{'labels':{'alertname':'DeskDown'},'state':'pending'}]    | PASS
            'alerts':[{'labels':{'alertname':'Watchdog'},'state':'firing'},{'labels':{'alertname':'DeskDown'},'state':'firing'}]     | FAIL
            'alerts':[{'labels':{'alertname':'DeskDown'},'state':'pending'}]                                                         | NO_EVIDENCE
            'groups':[{'rules':[{'name':'a','health':'ok','state':'inactive'}]}]                                                     | PASS
            'groups':[{'rules':[{'name':'a','health':'unknown','state':'inactive'}]}]                                                | INCOMPLETE
            'groups':[{'rules':[{'name':'a','health':'err','state':'inactive'}]}]                                                    | FAIL
            'activeTargets':[{'health':'up'},{'health':'unknown'}]                                                                   | INCOMPLETE
            'activeTargets':[]                                                                                                       | NO_EVIDENCE
            'resultType':'vector','result':[{'metric':{'__name__':'up'},'value':[1795337235,'+Inf']}]                                | INCOMPLETE
            """)
    void an_alarm_that_is_silent_proves_something_only_where_alarms_get_through(String data, Outcome outcome) {
        assertThat(one("{'status':'success','data':{" + data + "}}").outcome()).isEqualTo(outcome);
    }

    @Test
    void a_bound_on_a_range_has_to_hold_for_its_worst_value() {
        Evidence range = one(
                "{'status':'success','data':{'resultType':'matrix','result':[{'metric':{'__name__':'desk_latency_seconds'},'values':[[1,'0.2'],[2,'0.9'],[3,'0.1']]}]}}");
        assertThat(Collected.facts(range, Fact.Metric.class))
                .extracting(metric -> metric.quantity().toString())
                .containsExactly("0.1 s", "0.9 s");
    }

    @Test
    void a_sample_that_is_no_number_measures_nothing() {
        Evidence read =
                Collected.one("# TYPE desk_ratio gauge\ndesk_ratio NaN\ndesk_wait_seconds{quantile=\"0.9\"} 1.5e-1\n");
        assertThat(Collected.facts(read, Fact.Metric.class))
                .extracting(metric -> metric.name() + " " + metric.quantity())
                .containsExactly("desk_wait_seconds{quantile=\"0.9\"} 0.15 s");
    }

    private static Evidence one(String json) {
        return Collected.one(json.replace('\'', '"'));
    }
}
