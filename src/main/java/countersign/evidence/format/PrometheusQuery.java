package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.measure.Quantity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers to a query. Each value is a measurement under the name of its series, or under {@code value} where it has none; of a range
 * the least and the greatest. What is not a number, and infinite values, are no measurement, and leave the answer incomplete.
 */
final class PrometheusQuery implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "prometheus-query",
                    FormatCard.Group.STATES,
                    "Prometheus query answers (/api/v1/query, /api/v1/query_range)")
            .says(
                    "Each value of a vector or scalar, and the least and the greatest of each series of a matrix, as a metric under the name of its series, else as value; the time of the query.",
                    "Names neither the query nor a commit. Labels are passed over but for the instance of a series.",
                    "It passes no judgement: ask for a metric, which then has to hold for every series. An empty answer is no evidence; an error, NaN or Inf leaves it incomplete.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean error = head.isObjectWith("status", "errorType", "error")
                && head.value("status").equals("error");
        return error
                || (PrometheusApi.isAnswer(head, "resultType") && head.names().contains("data.result"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        for (String key : List.of("status", "errorType"))
            sink.say(key, file.at(key).text(), file.at(key).pointer());
        sink.say(
                "resultType",
                file.at("data", "resultType").text(),
                file.at("data", "resultType").pointer());
        if (!file.at("status").text().equals("success")) {
            sink.judge(Outcome.INCOMPLETE);
            return;
        }
        Place result = file.at("data", "result");
        boolean series = file.at("data", "resultType").text().matches("vector|matrix");
        sink.say("n", series ? result.each().size() : 1, result.pointer());
        if (!series) sample(result, "value", sink);
        else if (result.each().isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
        else result.each().forEach(one -> series(one, sink));
    }

    private static void series(Place series, FactSink sink) {
        String named = series.at("metric", "__name__").text();
        String name = named.isEmpty() ? "value" : named;
        String instance = Addresses.withoutQuery(series.at("metric", "instance").text());
        List<Place> samples = series.at("values").each();
        if (samples.isEmpty()) sample(series.at("value"), name, sink);
        else extremes(samples, name, sink);
        Place value = samples.isEmpty() ? series.at("value", "1") : series.at("values");
        String said = samples.isEmpty() ? last(series.at("value")) : samples.size() + " values";
        if (!instance.isEmpty()) sink.say(instance, said, value.pointer());
    }

    private static String last(Place pair) {
        return pair.each().size() == 2 ? pair.each().get(1).text() : "";
    }

    /** A bound holds for a range where it holds for its least and its greatest value. */
    private static void extremes(List<Place> samples, String name, FactSink sink) {
        Comparator<Place> byValue = Comparator.comparing(pair -> number(pair).orElse(BigDecimal.ZERO));
        if (samples.stream().anyMatch(pair -> number(pair).isEmpty())) sink.judge(Outcome.INCOMPLETE);
        List<Place> numbers =
                samples.stream().filter(pair -> number(pair).isPresent()).toList();
        numbers.stream().min(byValue).ifPresent(least -> sample(least, name, sink));
        numbers.stream().max(byValue).ifPresent(greatest -> sample(greatest, name, sink));
    }

    private static Optional<BigDecimal> number(Place pair) {
        return pair.each().size() == 2 ? pair.each().get(1).number() : Optional.empty();
    }

    /** Tells a pair of a time and a value. */
    private static void sample(Place pair, String name, FactSink sink) {
        Optional<BigDecimal> number = number(pair);
        if (number.isEmpty()) sink.judge(Outcome.INCOMPLETE);
        number.ifPresent(
                value -> sink.add(new Metric(name, new Quantity(value, Exposition.unit(name)), pair.pointer())));
        if (!pair.each().isEmpty())
            pair.each().get(0).number().flatMap(Times::ofEpochSeconds).ifPresent(sink::time);
    }
}
