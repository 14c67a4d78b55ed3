package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives every item its name: the one that its comment gives, else one derived from what it says and where. */
record Naming(Manuscript manuscript) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

    List<ItemId> of(List<ItemDraft> drafts, List<Annotation> annotations) {
        ItemIds ids = new ItemIds();
        Map<Integer, ItemId> explicit = explicit(annotations, ids);
        List<ItemId> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ItemDraft.Words words = drafts.get(i).words();
            ItemId id = explicit.get(i);
            all.add(id != null ? id : ids.derived(words.section(), words.text()));
        }
        return all;
    }

    private Map<Integer, ItemId> explicit(List<Annotation> annotations, ItemIds ids) {
        Map<Integer, ItemId> explicit = new LinkedHashMap<>();
        for (int i = 0; i < annotations.size(); i++) {
            int index = i;
            annotations.get(i).value("id").ifPresent(value -> {
                if (isFree(value, ids)) explicit.put(index, new ItemId(value.text(), true));
            });
        }
        return explicit;
    }

    private boolean isFree(Annotation.Value value, ItemIds ids) {
        if (!NAME.matcher(value.text()).matches()) {
            report(Code.COMMENT_INVALID, value.at(), value.text() + " is no id", "use letters, digits and hyphens");
            return false;
        }
        boolean free = ids.take(value.text());
        if (!free) report(Code.DUPLICATE_ID, value.at(), "two items have the id " + value.text(), "choose another");
        return free;
    }

    private void report(Code code, Location at, String message, String help) {
        manuscript.diagnostics().report(code, at, message, help);
    }
}
