package countersign.checklist;

import java.util.List;

/** A piece of running text as its author wrote it, free of any parser's types. */
public sealed interface Inline {
    /** Answers {@code cases} for the kind of inline this is. */
    <R> R match(Cases<R> cases);

    /** Plain characters. */
    record Text(String text) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A code span. */
    record Code(String text) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** Text in a style. */
    record Styled(Style style, List<Inline> content) implements Inline {
        public Styled {
            content = List.copyOf(content);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.styled(this);
        }
    }

    /** A link; its target as written, unvetted. */
    record Link(String target, String title, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /** An image; its source as written, unvetted. */
    record Image(String source, String alt) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /** A line end: hard where the author asked for one. */
    record Break(boolean hard) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lineBreak(this);
        }
    }

    /** Raw HTML as written; never to be shown unsanitised. */
    record Html(String raw) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.html(this);
        }
    }

    /** The styles of GitHub Flavored Markdown. */
    enum Style {
        EMPHASIS,
        STRONG,
        STRIKE
    }

    /** One answer for each kind of inline. */
    interface Cases<R> {
        R text(Text text);

        R code(Code code);

        R styled(Styled styled);

        R link(Link link);

        R image(Image image);

        R lineBreak(Break lineBreak);

        R html(Html html);
    }
}
