package countersign;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. The table is {@link Room#ALL}; what the JDK's own doors may let in is {@link AmbientTest}. */
final class ArchitectureTest {
    static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("countersign");

    /** Packages that are still empty. It only ever shrinks. */
    private static final Set<String> NOT_YET = Set.of("signoff");

    static Iterable<Room> rooms() {
        return Room.ALL;
    }

    @Test
    void the_rules_saw_the_program() {
        assertThat(PROGRAM).hasSizeGreaterThan(70);
        assertThat(inhabited()).containsAll(expected());
    }

    @Test
    void every_package_has_its_place_in_the_house() {
        Set<String> known = new TreeSet<>(Room.NAMES);
        known.add("");
        known.add("cli");
        assertThat(known).containsAll(inhabited());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_package_sees_only_what_the_table_gives_it(Room room) {
        room.rule().check(PROGRAM);
    }

    @Test
    void the_pipeline_sees_every_stage_but_not_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("countersign.cli")
                .and()
                .doNotHaveFullyQualifiedName("countersign.Main")
                .should()
                .dependOnClassesThat(resideInAPackage("countersign.cli"))
                .check(PROGRAM);
        classes()
                .that()
                .resideInAPackage("countersign")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "countersign.."))
                .check(PROGRAM);
    }

    @Test
    void main_starts_a_command_and_knows_nothing_else() {
        classes()
                .that()
                .haveFullyQualifiedName("countersign.Main")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "countersign.cli", "countersign"))
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("countersign.Main")
                .check(PROGRAM);
    }

    @Test
    void picocli_stays_in_the_command_line() {
        noClasses()
                .that(not(resideInAPackage("countersign.cli")))
                .should()
                .dependOnClassesThat(resideInAPackage("picocli.."))
                .check(PROGRAM);
        classes()
                .that(resideInAPackage("countersign.cli"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "picocli..", "countersign.."))
                .check(PROGRAM);
    }

    @Test
    void no_two_packages_know_each_other() {
        slices().assignedFrom(new Stages()).should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void reconciling_is_a_function() {
        noClasses()
                .that(resideInAPackage("countersign.verdict"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.util.logging.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("countersign.diagnostic.Diagnostics")
                .check(PROGRAM);
    }

    @Test
    void no_class_of_ours_is_built_to_be_inherited_from() {
        classes().should(new StandAlone()).check(PROGRAM);
    }

    @Test
    void a_format_is_reached_through_its_registry_only() {
        noClasses()
                .that(resideInAnyPackage("countersign.evidence.format"))
                .and()
                .haveSimpleNameNotEndingWith("Formats")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.(util|utils|common|helper|helpers|manager|impl)\\..*")
                .orShould()
                .haveNameMatching(".*[.$](Abstract\\w*|I[A-Z][a-z]\\w*|\\w*(Utils?|Helper|Manager|Impl))")
                .check(PROGRAM);
    }

    private static Set<String> inhabited() {
        return PROGRAM.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName().replaceFirst("^countersign\\.?", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected() {
        Set<String> expected = new TreeSet<>(Room.NAMES);
        expected.removeAll(NOT_YET);
        return expected;
    }

    /** Each package is a slice of its own, and so is each class at the root. */
    private static final class Stages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            boolean root = type.getPackageName().equals("countersign");
            return SliceIdentifier.of(root ? type.getFullName().replaceFirst("\\$.*", "") : type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    /** A class that is final, or cannot be extended for another reason, and extends none of ours. */
    private static final class StandAlone extends ArchCondition<JavaClass> {
        StandAlone() {
            super("be final and extend no class of ours");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean closed = type.isInterface()
                    || type.isEnum()
                    || type.isAnonymousClass()
                    || type.getModifiers().contains(JavaModifier.FINAL);
            boolean heir = type.getRawSuperclass()
                    .filter(parent -> parent.getPackageName().startsWith("countersign") && !parent.isEnum())
                    .isPresent();
            if (!closed) events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is not final"));
            if (heir) events.add(SimpleConditionEvent.violated(type, type.getFullName() + " extends a class of ours"));
        }
    }
}
