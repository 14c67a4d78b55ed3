package countersign;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package of the program: whom it may see, and the libraries it is the door to. {@link #ALL} is the whole house; what is not
 * said there is not allowed.
 */
record Room(String name, List<String> sees, List<String> libraries) {
    private static final List<String> GROUND = List.of("source", "terms", "measure");
    private static final List<String> INPUT = and(GROUND, "diagnostic", "yaml");
    private static final List<String> MATTER = and(INPUT, "checklist", "evidence");
    private static final List<String> RULED =
            and(GROUND, "diagnostic", "subject", "checklist", "evidence", "binding", "verdict");

    static final List<Room> ALL = List.of(
            room("source"),
            room("terms"),
            room("measure"),
            room("diagnostic").seeing("source"),
            room("yaml").seeing("source", "diagnostic").opening("org.snakeyaml.."),
            room("subject").seeing(and(GROUND, "diagnostic", "yaml")),
            room("workspace").seeing(and(INPUT, "subject")),
            room("checklist").seeing(and(INPUT, "checklist.vocabulary")).opening("org.commonmark.."),
            room("checklist.vocabulary").seeing(and(GROUND, "checklist")),
            room("evidence").seeing(INPUT).opening("com.google.re2j.."),
            room("evidence.format")
                    .seeing(and(INPUT, "evidence"))
                    .opening("tools.jackson..", "javax.xml..", "org.xml..", "org.w3c.dom.."),
            room("binding").seeing(and(MATTER, "subject")),
            room("verdict").seeing(and(GROUND, "diagnostic", "subject", "checklist", "evidence", "binding")),
            room("signoff").seeing(RULED),
            room("suggestion").seeing(RULED),
            room("rewriting").seeing("source"),
            room("ticking").seeing(and(RULED, "rewriting")),
            room("lint").seeing(and(RULED, "rewriting")),
            room("history").seeing("source", "terms", "diagnostic", "subject").opening("org.eclipse.jgit.."),
            room("site").seeing(RULED).opening("freemarker..", "org.jsoup.."),
            room("site.document").seeing(and(GROUND, "diagnostic", "checklist", "site")),
            room("site.view").seeing(and(RULED, "site", "site.document")),
            room("site.pdf")
                    .opening(
                            "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
                    .opening("org.w3c.dom.."),
            room("site.format")
                    .seeing(and(RULED, "site", "site.view", "site.pdf", "suggestion"))
                    .opening("org.jsoup..", "org.w3c.dom..", "tools.jackson.."),
            room("publish").seeing("source", "diagnostic", "site"),
            room("importing").seeing("source", "diagnostic").opening("com.vladsch.flexmark..", "org.jsoup.."));

    /** The packages that the two outermost ones see: all. */
    static final List<String> NAMES = ALL.stream().map(Room::name).toList();

    static Room room(String name) {
        return new Room(name, List.of(), List.of());
    }

    Room seeing(String... names) {
        return seeing(List.of(names));
    }

    Room seeing(List<String> names) {
        return new Room(name, names, libraries);
    }

    Room opening(String... packages) {
        return new Room(name, sees, and(libraries, packages));
    }

    String packageName() {
        return "countersign." + name;
    }

    /** That nothing in this package reaches past what the table gives it. */
    ArchRule rule() {
        Stream<String> known = Stream.of(
                        Stream.of("java..", "org.jspecify..", packageName()),
                        sees.stream().map("countersign."::concat),
                        libraries.stream())
                .flatMap(packages -> packages);
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(known.toArray(String[]::new));
        return classes()
                .that(resideInAPackage(packageName()))
                .should()
                .onlyDependOnClassesThat(allowed)
                .allowEmptyShould(true)
                .as("countersign." + name + " sees " + sees + " and opens " + libraries);
    }

    private static List<String> and(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }
}
