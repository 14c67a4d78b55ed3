package countersign.workspace;

import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.subject.SubjectRule;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Shortfall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code countersign.yaml}, or what holds without one.
 *
 * @param title of the site; empty where none is given
 * @param launch the date that the project aims at
 * @param excluded files that are no checklists although a pattern of {@code checklists} matches
 * @param ratchet where known gaps are listed, from the root; the file need not be there
 */
public record Config(
        String title,
        Optional<LocalDate> launch,
        List<Glob> checklists,
        List<Glob> excluded,
        List<EvidenceSource> evidence,
        Reading reading,
        List<PolicyRule> policy,
        SignOffRules signOff,
        WaiverRules waivers,
        String ratchet,
        SiteSettings site) {
    public Config {
        checklists = List.copyOf(checklists);
        excluded = List.copyOf(excluded);
        evidence = List.copyOf(evidence);
        policy = List.copyOf(policy);
    }

    /**
     * What a team keeps beside its product, so that a change there touches nothing that evidence was made for: checklists and the sidecars
     * beside them, evidence, waivers, known gaps, and the configuration.
     */
    public List<Glob> apart() {
        List<Glob> apart = new ArrayList<>(checklists);
        for (Glob glob : checklists) {
            String pattern = glob.pattern();
            if (pattern.endsWith(".md"))
                apart.add(new Glob(pattern.substring(0, pattern.length() - 3) + ".evidence.yaml"));
        }
        evidence.forEach(source -> apart.add(source.files()));
        waivers.file().ifPresent(path -> apart.add(Glob.exactly(path)));
        apart.add(Glob.exactly(ratchet));
        apart.add(Glob.exactly(Discovery.CONFIG));
        return apart;
    }

    /** The same, for these checklists and no others. */
    Config withChecklists(List<Glob> others) {
        return new Config(title, launch, others, List.of(), evidence, reading, policy, signOff, waivers, ratchet, site);
    }

    /**
     * Evidence files.
     *
     * @param maxAge how old they may be where no requirement says
     * @param subject what they have to be made for
     * @param format the id of the format that they are declared to be of
     */
    public record EvidenceSource(
            Glob files, Optional<MaxAge> maxAge, Optional<SubjectRule> subject, Optional<String> format) {
        /** Of whatever format. */
        public EvidenceSource(Glob files, Optional<MaxAge> maxAge, Optional<SubjectRule> subject) {
            this(files, maxAge, subject, Optional.empty());
        }

        /** What holds for files of which nothing is said. */
        public static EvidenceSource of(Glob files) {
            return new EvidenceSource(files, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What words in a document mean here, beside what the languages say.
     *
     * @param phases from the text of a heading
     * @param levels from the text of a heading or a mark
     * @param marks from what stands between the brackets
     */
    public record Reading(Map<String, Phase> phases, Map<String, Level> levels, Map<String, Claim> marks) {
        public static final Reading DEFAULT = new Reading(Map.of(), Map.of(), Map.of());

        public Reading {
            phases = Collections.unmodifiableMap(new TreeMap<>(phases));
            levels = Collections.unmodifiableMap(new TreeMap<>(levels));
            marks = Collections.unmodifiableMap(new TreeMap<>(marks));
        }
    }

    /**
     * What follows from how items fall short.
     *
     * @param level the items meant; all but optional ones where empty
     * @param section a heading on the path of the items meant; all where empty
     * @param effects what follows, for each way to fall short that the rule speaks of
     */
    public record PolicyRule(Optional<Level> level, Optional<String> section, Map<Shortfall, Decision> effects) {
        public PolicyRule {
            effects = Collections.unmodifiableMap(new TreeMap<>(effects));
        }
    }

    /**
     * Where waivers are, and what they may not exceed.
     *
     * @param file from the root
     * @param atMost how many may be in force at a time
     * @param longest from the first day of a waiver to its last
     */
    public record WaiverRules(Optional<String> file, Optional<Integer> atMost, Optional<MaxAge> longest) {
        public static final WaiverRules NONE = new WaiverRules(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Who has to sign.
     *
     * @param roles that a decision waits for; none where sign-offs are not asked for
     * @param allowedSigners the OpenSSH file that says who may sign
     */
    public record SignOffRules(List<String> roles, Optional<String> allowedSigners) {
        public static final SignOffRules NONE = new SignOffRules(List.of(), Optional.empty());

        public SignOffRules {
            roles = List.copyOf(roles);
        }
    }

    /**
     * How the site looks.
     *
     * @param source address of the source host up to the path, for links to lines; empty where none is known
     * @param language of the site's own words, {@code en} or {@code id}
     * @param templates a folder of templates that stand in for the built-in ones, from the root
     * @param logo an image, from the root
     */
    public record SiteSettings(String source, String language, Optional<String> templates, Optional<String> logo) {
        public static final SiteSettings DEFAULT = new SiteSettings("", "en", Optional.empty(), Optional.empty());
    }
}
