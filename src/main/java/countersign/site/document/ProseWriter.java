package countersign.site.document;

import countersign.checklist.Inline;
import countersign.site.Markup;
import countersign.site.SafeHtml;
import java.util.List;
import java.util.Optional;

/** Writes running text, safe by construction: every character escaped, every tag and attribute our own. Counts the lines as it goes. */
final class ProseWriter implements Inline.Cases<Boolean> {
    private final Markup out = new Markup();
    private final Links links;
    private final Margin margin;
    private final RawTags raw;
    private int line;

    private ProseWriter(Links links, Margin margin, int line) {
        this.links = links;
        this.margin = margin;
        this.line = line;
        this.raw = new RawTags(out, links);
    }

    /** {@code content}, which begins at {@code line}, with the notes of its lines. */
    static SafeHtml write(List<Inline> content, int line, Links links, Margin margin) {
        ProseWriter writer = new ProseWriter(links, margin, line);
        writer.all(content);
        writer.endLine();
        return writer.out.done();
    }

    private void all(List<Inline> content) {
        int outer = raw.enter();
        for (Inline inline : content) inline.match(this);
        raw.leave(outer);
    }

    private void endLine() {
        SafeHtml note = margin.note(line);
        if (!note.isEmpty()) out.text(" ").add(note);
    }

    @Override
    public Boolean text(Inline.Text text) {
        out.text(text.text());
        return true;
    }

    @Override
    public Boolean code(Inline.Code code) {
        out.in("code", code.text());
        return true;
    }

    @Override
    public Boolean styled(Inline.Styled styled) {
        String tag = switch (styled.style()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case STRIKE -> "del";
        };
        out.open(tag);
        all(styled.content());
        out.close(tag);
        return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
        Optional<String> address = links.vet(link.target());
        if (address.isEmpty() || raw.isInLink()) return unlinked(link);
        int outer = raw.enter();
        if (link.title().isEmpty()) raw.begin("a", "href", address.get());
        else raw.begin("a", "href", address.get(), "title", link.title());
        all(link.content());
        raw.leave(outer);
        return true;
    }

    private boolean unlinked(Inline.Link link) {
        all(link.content());
        if (Links.namesFile(link.target()) && !PlainText.of(link.content()).equals(link.target())) {
            out.text(" (").in("code", link.target()).text(")");
        }
        return true;
    }

    @Override
    public Boolean image(Inline.Image image) {
        out.text(image.alt());
        return true;
    }

    @Override
    public Boolean lineBreak(Inline.Break lineBreak) {
        endLine();
        if (lineBreak.hard() || margin.ownLines().contains(line)) out.alone("br");
        out.text("\n");
        line++;
        return true;
    }

    @Override
    public Boolean html(Inline.Html html) {
        raw.tag(html.raw());
        line += (int) html.raw().chars().filter(c -> c == '\n').count();
        return true;
    }
}
