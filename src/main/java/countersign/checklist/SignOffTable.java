package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table to sign: a column for roles or names, and one for dates or signatures. A list of contacts or of revisions is none. */
record SignOffTable(TableView table, Manuscript manuscript) {
    private static final Pattern BOX = Pattern.compile("\\[[ xX]?\\].*");

    boolean isOne() {
        boolean role = role().isPresent();
        boolean dated = date().isPresent() || signature().isPresent();
        if (!dated || !(role || name().isPresent())) return false;
        if (table.columns().stream().anyMatch(column -> column.is(Sense.SUBJECT_HEADER))) return false;
        if (isListOfRoles()) return false;
        return role || signature().isPresent() || table.section().signing() || isNarrow();
    }

    /** Whose rows say something else of teams or roles, where nothing speaks of signing. */
    private boolean isListOfRoles() {
        boolean signing = table.section().signing()
                || signature().isPresent()
                || name().isPresent()
                || role().filter(column -> column.has(Sense.SIGN_OFF)).isPresent();
        return !signing && !isNarrow();
    }

    List<SignOffSlot> slots() {
        List<SignOffSlot> slots = new ArrayList<>();
        for (Row row : table.rows()) slot(row).ifPresent(slots::add);
        return slots;
    }

    private Optional<SignOffSlot> slot(Row row) {
        String role = text(row, role());
        String name = filled(text(row, name()))
                .or(() -> filled(text(row, signature())))
                .orElse("");
        boolean nobody = role.isEmpty() && name.isEmpty();
        boolean blank = row.cells().stream()
                .allMatch(cell -> Blanks.state(cell.text(), manuscript.lexicon()) == Field.State.BLANK);
        if (nobody && !blank) return Optional.empty();
        String date = filled(text(row, date())).orElse("");
        int at = role().or(this::name)
                .map(column -> row.cells().get(column.index()).node().getFirstChild())
                .map(Tree::start)
                .orElseGet(() -> Tree.start(row.node()));
        return Optional.of(new SignOffSlot(
                role.isEmpty() ? table.section().last() : role, name, date, manuscript.at(Math.max(0, at))));
    }

    /** What is written in the cell, where it is an answer and neither a ballot nor a status. */
    private Optional<String> filled(String text) {
        boolean answer = Blanks.state(text, manuscript.lexicon()) == Field.State.FILLED
                && StatusCell.of(text, manuscript.lexicon()).isEmpty()
                && !BOX.matcher(text).matches();
        return answer ? Optional.of(text) : Optional.empty();
    }

    private Optional<Column> role() {
        return table.firstThatIs(Sense.ROLE_HEADER);
    }

    /** A second column of roles holds names: Team and Approver. */
    private Optional<Column> name() {
        return table.firstThatIs(Sense.NAME_HEADER)
                .or(() -> table.columns().stream()
                        .filter(column -> column.is(Sense.ROLE_HEADER))
                        .skip(1)
                        .findFirst());
    }

    private Optional<Column> date() {
        return table.firstThatIs(Sense.DATE_HEADER);
    }

    private Optional<Column> signature() {
        return table.columns().stream()
                .filter(column -> column.has(Sense.SIGNATURE) && !column.is(Sense.DATE_HEADER))
                .findFirst();
    }

    /** Whether there is no column that a list of something else would have. */
    private boolean isNarrow() {
        return table.columns().stream()
                .allMatch(column -> Stream.of(Sense.ROLE_HEADER, Sense.NAME_HEADER, Sense.DATE_HEADER, Sense.NOTES)
                        .anyMatch(sense -> column.is(sense) || column.has(sense)));
    }

    private static String text(Row row, Optional<Column> column) {
        return column.map(row::text).orElse("");
    }
}
