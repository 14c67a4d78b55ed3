package countersign.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every place to sign, in tables and on lines, in document order. */
record SignOffReader(Manuscript manuscript, Taken taken) {
    List<SignOffSlot> read(List<TableView> tables, List<TextLine> lines) {
        List<SignOffSlot> slots = new ArrayList<>();
        for (TableView table : tables) {
            SignOffTable signOff = new SignOffTable(table, manuscript);
            if (!signOff.isOne()) continue;
            taken.take(table.node());
            slots.addAll(signOff.slots());
        }
        slots.addAll(new SignOffBlock(manuscript, taken).read(lines));
        for (TextLine line : lines) {
            if (taken.has(line)) continue;
            Optional<SignOffSlot> slot = SignOffLine.read(line, manuscript);
            if (slot.isPresent()) taken.take(line);
            slot.ifPresent(slots::add);
        }
        slots.sort(Comparator.comparing(SignOffSlot::at));
        return slots;
    }
}
