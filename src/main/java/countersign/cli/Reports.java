package countersign.cli;

import countersign.diagnostic.Ink;
import countersign.site.format.Medium;
import countersign.site.format.ReportFormat;
import countersign.site.format.ReportFormats;
import countersign.site.view.Wording;
import countersign.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports that were asked for beside the site, and where each goes. */
record Reports(Asked asked, List<Request> requests) {
    static final String HELP =
            "Write a report: text, json, markdown (a job summary) or github (annotations); to FILE, else to standard output."
                    + " Repeatable.";

    Reports {
        requests = List.copyOf(requests);
    }

    /** One report; without a file it goes to standard output. */
    record Request(ReportFormat format, Optional<Path> file) {}

    /** @param otherwise the format of standard output where nothing else was asked for there; none where empty */
    static Reports asked(Asked asked, String otherwise) {
        List<Request> requests = new ArrayList<>();
        asked.value(Options.FORMAT)
                .ifPresent(id -> requests.add(new Request(format(id, Options.FORMAT), Optional.empty())));
        for (String report : asked.values(Options.REPORT)) requests.add(request(asked.shell(), report));
        boolean silent = requests.stream().allMatch(request -> request.file().isPresent());
        if (silent && !otherwise.isEmpty() && !asked.has(Options.QUIET))
            requests.add(new Request(format(otherwise, Options.FORMAT), Optional.empty()));
        return new Reports(asked, requests);
    }

    private static Request request(Shell shell, String report) {
        int equals = report.indexOf('=');
        String id = equals < 0 ? report : report.substring(0, equals);
        String file = equals < 0 ? "-" : report.substring(equals + 1);
        if (file.isEmpty())
            throw new UsageException(Options.REPORT + " " + report + " names no file", "write " + id + "=FILE");
        return new Request(
                format(id, Options.REPORT), file.equals("-") ? Optional.empty() : Optional.of(shell.resolve(file)));
    }

    private static ReportFormat format(String id, String option) {
        return ReportFormats.named(Words.oneOf(ReportFormats.ids(), id, option)).orElseThrow();
    }

    /** Complains of what was wrong, then writes every report that was asked for. */
    void write(Report report) throws IOException {
        asked.talk().complain(report.diagnostics());
        Wording wording = Wording.of("en");
        for (Request request : requests) {
            Optional<Path> file = request.file();
            Medium medium = new Medium(
                    wording, file.isPresent() ? Ink.PLAIN : asked.talk().ink());
            if (file.isPresent())
                WholeFile.write(file.get(), out -> request.format().write(report, medium, out));
            else request.format().write(report, medium, asked.shell().out());
        }
    }
}
