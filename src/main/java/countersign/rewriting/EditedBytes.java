package countersign.rewriting;

import countersign.source.TextForm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Edits made in the bytes of a file: what no edit names is copied, in whatever encoding and with whatever line ends it is written. */
final class EditedBytes {
    private EditedBytes() {}

    /** {@code bytes}, which are {@code revised.source()} encoded, with the edits made. */
    static byte[] of(byte[] bytes, Revised revised) {
        TextForm form = TextForm.of(bytes);
        String text = revised.source().text();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
        int copied = 0;
        int at = form.mark();
        int seen = 0;
        for (Edit edit : revised.edits()) {
            int start = at + length(text, seen, edit.start(), form.charset());
            out.write(bytes, copied, start - copied);
            out.writeBytes(edit.replacement().getBytes(form.charset()));
            at = start + length(text, edit.start(), edit.end(), form.charset());
            copied = at;
            seen = edit.end();
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toByteArray();
    }

    private static int length(String text, int from, int to, Charset charset) {
        return text.substring(from, to).getBytes(charset).length;
    }
}
