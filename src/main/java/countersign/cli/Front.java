package countersign.cli;

import java.util.List;
import java.util.Optional;

/** What Countersign says of itself before any command is chosen. */
final class Front {
    private static final int NAME_WIDTH = 10;

    private Front() {}

    static String version() {
        String version = Optional.ofNullable(Front.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
        return "countersign " + version + "\n";
    }

    static String help(List<Manual> manuals) {
        StringBuilder text = new StringBuilder("""
                Holds every tick of a readiness checklist against the evidence that the team's tools write,
                and publishes the report that people sign.

                Usage: countersign COMMAND [OPTIONS] …

                Commands:
                """);
        for (Manual manual : manuals) {
            text.append("  ")
                    .append(manual.name())
                    .append(" ".repeat(NAME_WIDTH - manual.name().length()))
                    .append(manual.purpose())
                    .append('\n');
        }
        return text.append("""

                        Begin with:
                          countersign check                      the verdict on checklists/ in the current folder
                          countersign inspect reports/unit.xml   what Countersign reads in an evidence file
                          countersign run -- pytest -q           run a command and keep a receipt of it

                        Exit codes:
                            0  done; for check, that the decision is good enough
                            1  not ready: the decision is as bad as --fail-on names, or worse
                            2  wrong usage or configuration, or no checklist to read
                            3  a checklist, sidecar, waiver or attestation in error, or over a limit: nothing is published
                           70  a defect in Countersign
                          130  interrupted

                        countersign COMMAND --help says more. Nothing found in a document is ever run or fetched.
                        """).toString();
    }
}
