package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import countersign.evidence.format.ControlTally.Control;
import countersign.evidence.format.ControlTally.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Test results of XCCDF, wherever they stand in a file. */
final class XccdfReading {
    private static final int LONGEST_TITLE = 300;
    private static final String SCANNER = "urn:xccdf:fact:scanner:";

    private final FactSink sink;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<XmlNode> results = new ArrayList<>();

    private XccdfReading(FactSink sink) {
        this.sink = sink;
    }

    static void read(EvidenceInput input, FactSink sink) {
        XccdfReading reading = new XccdfReading(sink);
        XmlNode.each(input, Set.of("Rule", "TestResult"), reading::take);
        reading.tell();
    }

    private void take(XmlNode node) {
        if (node.name().equals("TestResult")) results.add(node);
        else titles.put(node.attribute("id"), Legible.of(node.textAt("title"), LONGEST_TITLE));
    }

    private void tell() {
        ControlTally tally = new ControlTally(
                sink, results.stream().findFirst().map(XccdfReading::scanner).orElse(new Tool("", "")));
        sink.say("testResults", results.size(), Pointer.WHOLE_FILE);
        sink.say(
                "ruleResults",
                results.stream()
                        .mapToInt(result -> result.all("rule-result").size())
                        .sum(),
                Pointer.WHOLE_FILE);
        for (XmlNode result : results) {
            origin(result);
            for (XmlNode rule : result.all("rule-result")) tally.add(control(rule));
        }
        tally.finish();
    }

    private void origin(XmlNode result) {
        Pointer at = new Pointer(result.path(), result.line());
        sink.say("target", result.textAt("target"), at);
        sink.say(
                "profile",
                result.first("profile")
                        .map(profile -> profile.attribute("idref"))
                        .orElse(""),
                at);
        sink.say("start", result.attribute("start-time"), at);
        sink.say("end", result.attribute("end-time"), at);
        for (XmlNode score : result.all("score")) sink.say("score", score.text(), at);
        Times.parse(result.attribute("end-time")).ifPresent(sink::time);
    }

    private Control control(XmlNode rule) {
        String id = rule.attribute("idref");
        String word = rule.textAt("result");
        return new Control(
                Legible.of(id, LONGEST_TITLE),
                Optional.ofNullable(titles.get(id)).orElse(""),
                word,
                meaning(word),
                rule.attribute("severity"),
                new Pointer(rule.path(), rule.line()));
    }

    private static Meaning meaning(String word) {
        return switch (word) {
            case "pass", "fixed" -> Meaning.SATISFIED;
            case "fail" -> Meaning.FAILED;
            case "notapplicable", "notselected", "informational" -> Meaning.OUTSIDE;
            default -> Meaning.UNDECIDED;
        };
    }

    /** As the target's facts name it, or else as a CPE name does. */
    private static Tool scanner(XmlNode result) {
        String[] cpe = result.attribute("test-system").split(":", -1);
        String name = fact(result, SCANNER + "name");
        if (!name.isEmpty()) return new Tool(name, fact(result, SCANNER + "version"));
        return cpe.length > 4 ? new Tool(legible(cpe[3]), legible(cpe[4])) : new Tool("", "");
    }

    private static String fact(XmlNode result, String name) {
        return result.first("target-facts").stream()
                .flatMap(facts -> facts.all("fact").stream())
                .filter(fact -> fact.attribute("name").equals(name))
                .map(fact -> legible(fact.text()))
                .findFirst()
                .orElse("");
    }

    private static String legible(String text) {
        return Legible.of(text, LONGEST_TITLE);
    }
}
