package countersign.evidence;

import static countersign.evidence.Evidence.State.AMBIGUOUS;
import static countersign.evidence.Evidence.State.READ;
import static countersign.evidence.Evidence.State.UNREADABLE;
import static countersign.evidence.Evidence.State.UNRECOGNISED;

import countersign.diagnostic.Diagnostics;
import countersign.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Recognises one file and reads it. */
final class FileReading {
    private static final int HEAD = 1 << 16;

    private final InputFile file;
    private final Readers readers;
    private final Limits limits;
    private final Wanted wanted;
    private final Gathered gathered;

    FileReading(InputFile file, Job job, Diagnostics diagnostics) {
        this.file = file;
        this.readers = job.readers();
        this.limits = job.limits();
        this.wanted = job.wanted();
        int share = limits.keeping().share(file.size(), job.bytes());
        Abridged beyond = new Abridged(share, new NamedTests(file.path(), wanted));
        this.gathered = new Gathered(limits.facts(), beyond, diagnostics);
    }

    /**
     * What all files of a run are read with, and for.
     *
     * @param bytes of all files together
     */
    record Job(Readers readers, Limits limits, Wanted wanted, long bytes) {}

    /** The file with its facts, those included that are wanted by path. */
    Reading read() {
        try {
            if (file.size() > limits.bytes()) throw new Malformed("it is larger than " + limits.bytes() + " bytes");
            Head head = beginning();
            List<EvidenceFormat> claimants = claimants(head);
            if (claimants.isEmpty()) {
                head = whole();
                claimants = claimants(head);
            }
            List<String> declared = wanted.formats(file.path());
            boolean free = declared.isEmpty() || claimants.stream().anyMatch(FileReading::isRecord);
            Reading reading = free ? read(head, claimants) : read(head, claimants, declared);
            return Lookups.in(file, wanted, readers, limits).complete(reading, head);
        } catch (Malformed flaw) {
            return new Reading(file.path(), "", "", UNREADABLE, Optional.of(flaw), gathered);
        } catch (IOException e) {
            return new Reading(file.path(), "", "", UNREADABLE, Optional.of(Wording.unopened()), gathered);
        }
    }

    private Reading read(Head head, List<EvidenceFormat> claimants) throws IOException {
        if (claimants.isEmpty()) return unclaimed(head);
        if (claimants.size() == 1) return read(claimants.get(0));
        return new Reading(file.path(), "", digest(), AMBIGUOUS, Optional.of(Wording.ambiguous(claimants)), gathered);
    }

    /** Whether it is Countersign's own: a receipt may lie beside the files that a pattern is for. */
    private static boolean isRecord(EvidenceFormat format) {
        return format.card().group() == FormatCard.Group.RECORDS;
    }

    /** A file of which people say what it is: content and declaration have to agree. */
    private Reading read(Head head, List<EvidenceFormat> claimants, List<String> declared) throws IOException {
        List<EvidenceFormat> meant = readers.formats().stream()
                .filter(format -> declared.contains(format.id()))
                .toList();
        if (meant.size() != 1 || declared.size() > 1) return refused(Wording.undecided(declared));
        EvidenceFormat format = meant.get(0);
        if (claimants.contains(format)) return read(format);
        if (!claimants.isEmpty()) return refused(Wording.declaredOtherwise(format, claimants));
        Optional<CleanForm> clean =
                Optional.ofNullable(readers.cleanForms().get(format.id())).filter(form -> form.isMetBy(head));
        return clean.isPresent() ? clean(format, clean.get()) : refused(Wording.unlike(format, head));
    }

    private Reading clean(EvidenceFormat format, CleanForm form) throws IOException {
        gathered.add(new Fact.Scan(form.tool(), "", true, "", Pointer.WHOLE_FILE));
        gathered.tool(new Evidence.Tool(form.tool(), ""));
        gathered.judge(Outcome.PASS);
        return new Reading(file.path(), format.id(), digest(), READ, Optional.empty(), gathered, true);
    }

    private Reading refused(Malformed why) throws IOException {
        return new Reading(file.path(), "", digest(), UNREADABLE, Optional.of(why), gathered);
    }

    private Reading read(EvidenceFormat format) throws IOException {
        try (InputStream opened = file.open()) {
            Digesting stream = new Digesting(opened, limits.bytes());
            Optional<Malformed> flaw = flawIn(format, stream);
            String sha256 = stream.finish();
            return new Reading(file.path(), format.id(), sha256, flaw.isEmpty() ? READ : UNREADABLE, flaw, gathered);
        }
    }

    private Optional<Malformed> flawIn(EvidenceFormat format, InputStream stream) {
        try {
            format.read(new EvidenceInput(file.path(), stream, limits), gathered);
            return Optional.empty();
        } catch (Malformed flaw) {
            return Optional.of(flaw);
        }
    }

    private Reading unclaimed(Head head) throws IOException {
        Optional<Malformed> flaw = head.flaw().or(() -> Optional.of(Wording.unrecognised(head)));
        Evidence.State state = head.flaw().isPresent() ? UNREADABLE : UNRECOGNISED;
        return new Reading(file.path(), "", digest(), state, flaw, gathered);
    }

    private List<EvidenceFormat> claimants(Head head) {
        return readers.formats().stream().filter(format -> format.claims(head)).toList();
    }

    private Head beginning() throws IOException {
        try (InputStream stream = file.open()) {
            return head(new ByteArrayInputStream(stream.readNBytes(HEAD)));
        }
    }

    /** Keys of JSON come in any order, so that the telling ones can be far down. */
    private Head whole() throws IOException {
        try (InputStream opened = file.open()) {
            return head(new Digesting(opened, limits.bytes()));
        }
    }

    private Head head(InputStream stream) throws IOException {
        return readers.heads().read(new EvidenceInput(file.path(), stream, limits));
    }

    private String digest() throws IOException {
        try (InputStream opened = file.open()) {
            return new Digesting(opened, limits.bytes()).finish();
        }
    }
}
