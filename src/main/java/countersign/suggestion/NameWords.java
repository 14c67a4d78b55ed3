package countersign.suggestion;

import countersign.checklist.Topics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in names that programs use: {@code api.GetThing}, {@code test_csrf_token}, {@code e2e-results.xml}. */
final class NameWords {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final int SHORTEST = 4;

    /** Words that stand in so many items and names that they tell nothing. */
    private static final Set<String> COMMON =
            Set.of(("with from that this have been when must should only each every does test tests testing tested "
                            + "check checks checked verify verified passing passed pass works working running configured "
                            + "enabled completed complete ready report reports result results evidence checklists production "
                            + "launch release deploy deployment application system service services data user users page core "
                            + "main file files json local build target default valid correct correctly created updated reviewed "
                            + "within after before into sudah untuk tidak dengan berjalan unit integration smoke regression "
                            + "suite suites pipeline critical status tools your names code module class spec python java error "
                            + "scan scans")
                    .split(" ", -1));

    private NameWords() {}

    /** Each word of {@code name} once, those that tell nothing left out. */
    static Set<String> of(String name) {
        String spaced = HUMP.matcher(name).replaceAll(" ");
        return List.of(Topics.words(spaced).split(" ", -1)).stream()
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
