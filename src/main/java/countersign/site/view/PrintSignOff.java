package countersign.site.view;

import java.util.List;

/**
 * The pages that take a pen.
 *
 * @param sheets one for each document that has places to sign; one with empty rows where none has
 */
public record PrintSignOff(List<Sheet> sheets) {
    public PrintSignOff {
        sheets = List.copyOf(sheets);
    }

    /** The places to sign of one document; its title is empty where no document asks for any. */
    public record Sheet(String title, Tongue tongue, List<SlotView> slots) {
        public Sheet {
            slots = List.copyOf(slots);
        }
    }
}
