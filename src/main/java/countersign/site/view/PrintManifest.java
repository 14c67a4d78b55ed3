package countersign.site.view;

import countersign.verdict.Report.EvidenceUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists the evidence files with their digests. */
final class PrintManifest {
    private final Map<String, String> digests = new TreeMap<>();
    private final EvidenceView evidence;
    private final PrintPlaces places;

    PrintManifest(Edition edition, PrintPlaces places) {
        this.evidence = EvidencePage.of(edition);
        this.places = places;
        for (EvidenceUse use : edition.report().evidence())
            digests.put(use.evidence().file(), use.evidence().sha256());
    }

    PrintEvidence evidence() {
        return new PrintEvidence(
                evidence.lede(),
                evidence.absent().stream()
                        .map(absent -> new PrintEvidence.AbsentLine(
                                absent, places.onPaper(absent.item().href())))
                        .toList(),
                evidence.rows().stream().map(this::line).toList());
    }

    private PrintEvidence.FileLine line(EvidenceView.Row row) {
        String file = row.file().text();
        return new PrintEvidence.FileLine(
                places.evidence(file), row, halves(digests.getOrDefault(file, "")), users(row));
    }

    private List<PrintEvidence.Users> users(EvidenceView.Row row) {
        Map<String, List<Place>> documents = new TreeMap<>();
        for (Place user : row.usedBy())
            places.itemAt(user.href())
                    .ifPresent(item -> documents
                            .computeIfAbsent(name(item.at().path()), path -> new ArrayList<>())
                            .add(new Place(Integer.toString(item.at().line()), places.onPaper(user.href()))));
        List<PrintEvidence.Users> users = new ArrayList<>();
        documents.forEach((document, lines) -> users.add(new PrintEvidence.Users(document, lines)));
        return users;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> halves(String digest) {
        int half = digest.length() / 2;
        return digest.isEmpty() ? List.of() : List.of(digest.substring(0, half), digest.substring(half));
    }
}
