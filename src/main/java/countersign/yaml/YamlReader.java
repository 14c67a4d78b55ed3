package countersign.yaml;

import countersign.diagnostic.Code;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2, one document, as data and nothing else. Aliases, anchors, merge keys, tags, keys that are no scalars, keys that are there
 * twice, nesting deeper than 64 and more than 4 Mi characters are refused: each is reported as {@link Code#YAML_INVALID} at its place.
 */
public final class YamlReader {
    private static final int LONGEST = 4 << 20;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(LONGEST).build();

    private final Complaints complaints;

    /** A reader of what stands in the file that {@code complaints} are about. */
    public YamlReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The whole file; a file without content is an empty mapping. Empty where it is refused, and that is reported. */
    public Optional<Node> read() {
        SourceFile file = complaints.source();
        return read(file.text(), Location.startOf(file.path()));
    }

    /** The fragment {@code text} that stands in the file at {@code at}, such as a value in a comment. Otherwise as {@link #read()}. */
    public Optional<Node> read(String text, Location at) {
        if (text.length() > LONGEST) return refuse(at, "longer than " + LONGEST + " characters");
        Places places = new Places(text, at);
        Composer composer = new Composer(new Parse(SETTINGS).parseString(text), places);
        try {
            Optional<Node> root = composer.document();
            return Optional.of(root.orElse(new Node.Mapping(List.of(), at)));
        } catch (MarkedYamlEngineException e) {
            return refuse(e.getProblemMark().map(places::of).orElse(at), e.getProblem());
        } catch (ReaderException e) {
            return refuse(places.of(e.getPosition()), "a character that YAML does not allow");
        } catch (YamlEngineException | NumberFormatException e) {
            // The library lets an escape with too large a number escape as the latter.
            return refuse(composer.reached().map(places::of).orElse(at), "what follows here is not YAML");
        }
    }

    private Optional<Node> refuse(Location at, String message) {
        complaints.report(Code.YAML_INVALID, at, message, "");
        return Optional.empty();
    }
}
