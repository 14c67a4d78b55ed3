package countersign.site.format;

import countersign.verdict.Report;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write a report for one kind of reader; made from the report and nothing else. */
public interface ReportFormat {
    /** As {@code --report} names it. */
    String id();

    /** Writes the report in UTF-8, deterministically, and leaves {@code out} open. */
    void write(Report report, Medium medium, OutputStream out) throws IOException;
}
