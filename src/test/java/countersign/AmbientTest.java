package countersign;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static countersign.ArchitectureTest.PROGRAM;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the JDK would let in by itself: the clock, the locale, chance, hash order, other processes, the network. */
final class AmbientTest {
    private static final Set<String> ADDRESSES_ONLY =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");

    @Test
    void the_clock_is_read_in_the_command_line_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("countersign.cli")
                .should()
                .accessTargetWhere(target(DescribedPredicate.describe("reads the clock", AmbientTest::readsTheClock)))
                .check(PROGRAM);
    }

    @Test
    void the_environment_is_read_in_the_command_line_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("countersign.cli", "countersign")
                .should()
                .accessTargetWhere(
                        calls("java.lang.System", "getenv", "getProperty", "getProperties", "exit", "out", "err", "in"))
                .check(PROGRAM);
    }

    @Test
    void no_locale_zone_or_charset_of_the_machine_reaches_a_result() {
        noClasses()
                .should()
                .accessTargetWhere(calls("java.util.Locale", "getDefault", "setDefault"))
                .orShould()
                .accessTargetWhere(calls("java.time.ZoneId", "systemDefault"))
                .orShould()
                .accessTargetWhere(calls("java.util.TimeZone", "getDefault"))
                .orShould()
                .accessTargetWhere(calls("java.nio.charset.Charset", "defaultCharset"))
                .check(PROGRAM);
    }

    @Test
    void text_is_formatted_and_folded_in_a_named_locale() {
        noClasses()
                .should()
                .accessTargetWhere(
                        takesNoLocale("java.lang.String", "format", "formatted", "toLowerCase", "toUpperCase"))
                .orShould()
                .accessTargetWhere(takesNoLocale("java.io.PrintStream", "printf", "format"))
                .orShould()
                .accessTargetWhere(takesNoLocale("java.io.PrintWriter", "printf", "format"))
                .orShould()
                .accessTargetWhere(takesNoLocale("java.time.format.DateTimeFormatter", "ofPattern"))
                .orShould()
                .accessTargetWhere(takesNoLocale("java.text.NumberFormat", "getInstance", "getNumberInstance"))
                .check(PROGRAM);
    }

    @Test
    void nothing_is_left_to_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
                .orShould()
                .accessTargetWhere(calls("java.util.UUID", "randomUUID"))
                .orShould()
                .accessTargetWhere(calls("java.lang.Math", "random"))
                .check(PROGRAM);
    }

    @Test
    void no_order_comes_from_hashing() {
        noClasses()
                .should()
                .accessTargetWhere(calls("java.util.HashMap", "<init>"))
                .orShould()
                .accessTargetWhere(calls("java.util.HashSet", "<init>"))
                .orShould()
                .accessTargetWhere(calls("java.util.Map", "copyOf"))
                .orShould()
                .accessTargetWhere(calls("java.util.Set", "copyOf"))
                .orShould()
                .accessTargetWhere(
                        calls("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap"))
                .check(PROGRAM);
    }

    @Test
    void patterns_are_constants_of_ours() {
        DescribedPredicate<JavaAccess<?>> late = DescribedPredicate.describe(
                "outside of a constant", access -> !access.getOrigin().getName().equals("<clinit>"));
        noClasses()
                .that()
                // Its constants are texts, compiled when one is first needed: a cold start seldom meets a secret.
                .doNotHaveFullyQualifiedName("countersign.source.SecretShape")
                .should()
                .accessTargetWhere(calls("java.util.regex.Pattern", "compile").and(late))
                .check(PROGRAM);
    }

    @Test
    void only_the_run_command_starts_a_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("countersign.cli.RunCommand")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .accessTargetWhere(calls("java.lang.Runtime", "exec"))
                .check(PROGRAM);
    }

    @Test
    void nothing_opens_a_connection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(DescribedPredicate.describe("do more than name an address", AmbientTest::connects)))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("javax.net..", "java.rmi..", "javax.naming.."))
                .check(PROGRAM);
    }

    @Test
    void files_are_opened_where_the_tree_is_read_and_where_files_are_written() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "countersign",
                        "countersign.workspace",
                        "countersign.history",
                        "countersign.publish",
                        "countersign.rewriting",
                        "countersign.cli")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.file\\..*|java\\.io\\.(File|File(In|Out)putStream|FileReader|FileWriter|RandomAccessFile)")
                .check(PROGRAM);
    }

    @Test
    void nothing_is_found_by_reflection_but_the_components_that_a_template_may_see() {
        noClasses()
                .that()
                .haveNameNotMatching("countersign\\.site\\.RecordModel(\\$1)?")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .orShould()
                .accessTargetWhere(calls("java.lang.Class", "forName"))
                .check(PROGRAM);
    }

    @Test
    void nothing_logs() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.slf4j..", "org.apache.commons.logging..", "java.lang.System$Logger")
                .check(PROGRAM);
    }

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date");
            default -> owner.equals("java.time.Clock") && target.getName().startsWith("system");
        };
    }

    private static boolean connects(JavaClass type) {
        return !ADDRESSES_ONLY.contains(type.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... names) {
        List<String> named = List.of(names);
        return target(DescribedPredicate.describe(
                owner + " " + named,
                target -> target.getOwner().getName().equals(owner) && named.contains(target.getName())));
    }

    private static DescribedPredicate<JavaAccess<?>> takesNoLocale(String owner, String... names) {
        return calls(owner, names)
                .and(target(DescribedPredicate.describe("without a locale", AmbientTest::takesNoLocale)));
    }

    private static boolean takesNoLocale(AccessTarget target) {
        return !(target instanceof AccessTarget.CodeUnitAccessTarget unit)
                || unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.util.Locale.class));
    }
}
