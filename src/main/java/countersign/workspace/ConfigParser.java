package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.subject.SubjectReader;
import countersign.subject.SubjectRule;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.workspace.Config.EvidenceSource;
import countersign.workspace.Config.Reading;
import countersign.workspace.Config.SignOffRules;
import countersign.workspace.Config.SiteSettings;
import countersign.workspace.Config.WaiverRules;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Turns {@code countersign.yaml} into a {@link Config}. All paths are meant from the root. */
final class ConfigParser {
    private static final String ROOT = "";
    private static final Form CONFIG = form(
            "the configuration",
            "title",
            "launch",
            "checklists",
            "evidence",
            "phases",
            "levels",
            "marks",
            "policy",
            "signoff",
            "waivers",
            "ratchet",
            "site");
    private static final Form EVIDENCE = form("an evidence entry", "files", "max-age", "subject", "format");
    private static final Form WAIVERS = form("\"waivers\"", "file", "at-most", "longest");
    private static final Form SIGN_OFF = form("\"signoff\"", "roles", "allowed_signers");
    private static final Form SITE = form("\"site\"", "source", "language", "templates", "logo");

    private static final String SPAN = "a span such as 24h, 7d, 2w or 3months";

    private static final List<String> LANGUAGES = List.of("en", "id");

    private final Complaints complaints;
    private final Fields fields;
    private final Predicate<String> isFile;

    private ConfigParser(Complaints complaints, Fields fields, Predicate<String> isFile) {
        this.complaints = complaints;
        this.fields = fields;
        this.isFile = isFile;
    }

    /**
     * The configuration at {@code root}; what is wrong in it is reported and left out.
     *
     * @param isFile whether there is a file at a path
     */
    static Optional<Config> parse(Node root, Complaints complaints, Defaults defaults, Predicate<String> isFile) {
        return Fields.of(root, CONFIG, complaints)
                .map(fields -> new ConfigParser(complaints, fields, isFile).config(defaults));
    }

    private static Form form(String name, String... keys) {
        return Form.of(name, Code.CONFIG_INVALID, keys);
    }

    private Config config(Defaults defaults) {
        return new Config(
                fields.text("title").map(Node.Text::value).orElse(""),
                fields.date("launch"),
                fields.has("checklists") ? globs(false) : defaults.checklists(),
                globs(true),
                fields.has("evidence") ? evidence() : defaults.evidence(),
                new Reading(
                        words("phases", List.of(Phase.values())),
                        words("levels", List.of(Level.values())),
                        words("marks", List.of(Claim.values()))),
                PolicyReader.read(fields.nodes("policy"), complaints),
                one("signoff", SIGN_OFF).map(ConfigParser::signOff).orElse(SignOffRules.NONE),
                waivers(defaults.waivers()),
                fields.path("ratchet", ROOT).orElse(defaults.ratchet()),
                one("site", SITE).map(ConfigParser::site).orElse(SiteSettings.DEFAULT));
    }

    /** The patterns under "checklists"; those that begin with an exclamation mark, without it, where {@code excluding}. */
    private List<Glob> globs(boolean excluding) {
        List<Glob> globs = new ArrayList<>();
        for (Node.Text text : fields.texts("checklists")) {
            boolean excludes = text.value().startsWith("!");
            if (excludes != excluding) continue;
            String pattern = excludes ? text.value().substring(1) : text.value();
            fields.glob(new Node.Text(pattern, text.plain(), text.at()), ROOT).ifPresent(globs::add);
        }
        return globs;
    }

    private List<EvidenceSource> evidence() {
        List<EvidenceSource> sources = new ArrayList<>();
        for (Node node : fields.nodes("evidence")) {
            if (node instanceof Node.Text text) {
                fields.glob(text, ROOT).map(EvidenceSource::of).ifPresent(sources::add);
            } else {
                Fields.of(node, EVIDENCE, complaints).ifPresent(entry -> sources.addAll(sources(entry, complaints)));
            }
        }
        return sources;
    }

    private static List<EvidenceSource> sources(Fields entry, Complaints complaints) {
        Optional<MaxAge> maxAge = entry.read("max-age", "an age such as 24h, 7d, 2w or 3months", MaxAge::parse);
        Optional<SubjectRule> subject =
                entry.node("subject").flatMap(new SubjectReader(complaints, Code.CONFIG_INVALID, ROOT)::read);
        Optional<String> format = entry.text("format").map(Node.Text::value);
        entry.need("files");
        return entry.texts("files").stream()
                .flatMap(text -> entry.glob(text, ROOT).stream())
                .map(glob -> new EvidenceSource(glob, maxAge, subject, format))
                .toList();
    }

    /** A mapping from words that a team writes to words that are known here. */
    private <E extends Enum<E>> Map<String, E> words(String key, List<E> meanings) {
        Map<String, E> words = new TreeMap<>();
        fields.entries(key)
                .forEach(entry -> fields.choice(entry.key().value(), entry.value(), meanings)
                        .ifPresent(meaning -> words.put(entry.key().value(), meaning)));
        return words;
    }

    /** The file alone, or with what waivers may not exceed. */
    private WaiverRules waivers(Optional<String> otherwise) {
        Optional<Node> node = fields.node("waivers");
        if (node.isEmpty()) return new WaiverRules(otherwise, Optional.empty(), Optional.empty());
        if (node.get() instanceof Node.Text)
            return new WaiverRules(file(fields, "waivers"), Optional.empty(), Optional.empty());
        return Fields.of(node.get(), WAIVERS, complaints)
                .map(waivers -> new WaiverRules(
                        waivers.has("file") ? file(waivers, "file") : otherwise,
                        waivers.read("at-most", "a number", ConfigParser::number),
                        waivers.read("longest", SPAN, MaxAge::parse)))
                .orElse(WaiverRules.NONE);
    }

    private Optional<String> file(Fields where, String key) {
        Optional<String> path = where.path(key, ROOT);
        path.filter(isFile.negate())
                .flatMap(missing -> where.node(key))
                .ifPresent(node -> where.invalid(node.at(), "there is no such file of waivers"));
        return path;
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    private static SignOffRules signOff(Fields signOff) {
        List<String> roles =
                signOff.texts("roles").stream().map(Node.Text::value).toList();
        return new SignOffRules(roles, signOff.path("allowed_signers", ROOT));
    }

    private static SiteSettings site(Fields site) {
        return new SiteSettings(
                site.read("source", "an address that begins with https:// or http://", ConfigParser::address)
                        .orElse(""),
                site.read("language", "en or id", ConfigParser::language).orElse("en"),
                site.path("templates", ROOT),
                site.path("logo", ROOT));
    }

    private static Optional<String> address(String text) {
        return Optional.of(text).filter(address -> address.startsWith("https://") || address.startsWith("http://"));
    }

    private static Optional<String> language(String text) {
        return Optional.of(text).filter(LANGUAGES::contains);
    }

    private Optional<Fields> one(String key, Form form) {
        return fields.node(key).flatMap(node -> Fields.of(node, form, complaints));
    }
}
