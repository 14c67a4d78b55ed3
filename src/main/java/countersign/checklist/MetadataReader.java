package countersign.checklist;

import java.util.ArrayList;
import java.util.List;

/** The {@code **Key**: value} lines under the title, before any other heading and any item. */
record MetadataReader(Manuscript manuscript) {
    List<Metadata> read(FrontMatter front, List<TextLine> lines) {
        List<Metadata> metadata = new ArrayList<>(front.entries());
        for (TextLine line : lines) {
            boolean below =
                    !line.section().headings().isEmpty() || line.spot().within().isPresent();
            if (below) break;
            line.label().filter(label -> isEntry(line, label)).ifPresent(label -> metadata.add(of(label)));
        }
        return metadata;
    }

    private static boolean isEntry(TextLine line, LabelLine label) {
        return label.bold() && !(Blanks.isNothing(label.value()) && line.leadsOn());
    }

    private Metadata of(LabelLine label) {
        return new Metadata(label.label(), PlainText.of(label.value()), manuscript.at(label.start()));
    }
}
