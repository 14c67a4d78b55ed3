package countersign.evidence.format;

import countersign.evidence.Fact.FindingLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels that a run's tool and its extensions give their rules. */
final class SarifRules {
    private final Component driver = new Component();
    private final List<Component> extensions = new ArrayList<>();

    static FindingLevel level(String word) {
        return switch (word) {
            case "error" -> FindingLevel.ERROR;
            case "note" -> FindingLevel.NOTE;
            case "none" -> FindingLevel.NONE;
            default -> FindingLevel.WARNING;
        };
    }

    /** Stands on the list of the driver's rules. */
    void readDriver(JsonStream json) {
        driver.read(json);
    }

    /** Stands on an extension. */
    void readExtension(JsonStream json) {
        Component extension = new Component();
        extensions.add(extension);
        json.eachField(name -> {
            if (name.equals("rules")) extension.read(json);
        });
    }

    /** The level of the rule that is meant, if it has one. */
    Optional<String> levelOf(Rule rule) {
        if (rule.extension() >= 0) {
            return rule.extension() < extensions.size()
                    ? extensions.get(rule.extension()).levelOf(rule)
                    : Optional.empty();
        }
        return driver.levelOf(rule)
                .or(() -> extensions.stream()
                        .flatMap(extension -> extension.levelById(rule.id()).stream())
                        .findFirst());
    }

    /** How a result names its rule. */
    static final class Reference {
        private String id = "";
        private int index = -1;
        private int extension = -1;

        /** Stands on the value of {@code name}, one of ruleId, ruleIndex and rule. */
        void read(JsonStream json, String name) {
            switch (name) {
                case "ruleId", "id" -> id = json.text().orElse(id);
                case "ruleIndex", "index" -> index = index(json);
                case "rule" -> json.eachField(key -> read(json, key));
                case "toolComponent" ->
                    json.eachField(key -> {
                        if (key.equals("index")) extension = index(json);
                    });
                default -> {}
            }
        }

        private static int index(JsonStream json) {
            return json.number().map(BigDecimal::intValue).orElse(-1);
        }

        Rule rule() {
            return new Rule(id, index, extension);
        }
    }

    /**
     * A rule as a result names it.
     *
     * @param id may be empty
     * @param index among the rules of its component; below zero where none is given
     * @param extension whose rule it is, by index; below zero where it is the driver's, or not said
     */
    record Rule(String id, int index, int extension) {
        static final Rule UNNAMED = new Rule("", -1, -1);
    }

    /** The rules of a driver or an extension; a rule without a level holds an empty one. */
    private static final class Component {
        private final List<String> levels = new ArrayList<>();
        private final Map<String, String> levelsById = new LinkedHashMap<>();

        void read(JsonStream json) {
            json.eachElement(() -> {
                Reference rule = new Reference();
                List<String> level = new ArrayList<>();
                json.eachField(name -> {
                    if (name.equals("id")) rule.read(json, name);
                    if (name.equals("defaultConfiguration")) configuration(json, level);
                });
                levels.add(level.isEmpty() ? "" : level.get(0));
                levelsById.put(rule.rule().id(), levels.get(levels.size() - 1));
            });
        }

        private static void configuration(JsonStream json, List<String> level) {
            json.eachField(name -> {
                if (name.equals("level")) json.text().ifPresent(level::add);
            });
        }

        Optional<String> levelOf(Rule rule) {
            boolean indexed = rule.index() >= 0 && rule.index() < levels.size();
            return indexed
                    ? Optional.of(levels.get(rule.index())).filter(level -> !level.isEmpty())
                    : levelById(rule.id());
        }

        /** Sub-rules are named behind a slash, and share what their rule has. */
        Optional<String> levelById(String id) {
            int slash = id.lastIndexOf('/');
            Optional<String> own = Optional.ofNullable(levelsById.get(id));
            if (own.isEmpty() && slash > 0) return levelById(id.substring(0, slash));
            return own.filter(level -> !level.isEmpty());
        }
    }
}
