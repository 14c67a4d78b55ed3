package countersign.workspace;

import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code countersign.yaml}, or what holds without one.
 *
 * @param title of the site; empty where none is given
 * @param launch the date that the project aims at
 * @param waivers the file of waivers, from the root
 */
public record Config(
        String title,
        Optional<LocalDate> launch,
        List<Glob> checklists,
        List<EvidenceSource> evidence,
        Reading reading,
        List<PolicyRule> policy,
        SignOffRules signOff,
        Optional<String> waivers,
        SiteSettings site) {
    public Config {
        checklists = List.copyOf(checklists);
        evidence = List.copyOf(evidence);
        policy = List.copyOf(policy);
    }

    /** Evidence files, and how old those may be where no requirement says. */
    public record EvidenceSource(Glob files, Optional<MaxAge> maxAge) {}

    /**
     * What words in a document mean here, beside what the languages say.
     *
     * @param phases from the text of a heading
     * @param levels from the text of a heading or a mark
     * @param marks from what stands between the brackets
     */
    public record Reading(Map<String, Phase> phases, Map<String, Level> levels, Map<String, Claim> marks) {
        public static final Reading DEFAULT = new Reading(Map.of(), Map.of(), Map.of());
    }

    /**
     * What a bare claim leads to.
     *
     * @param level the items meant; all where empty
     * @param section a heading on the path of the items meant; all where empty
     */
    public record PolicyRule(Optional<Level> level, Optional<String> section, Decision claimed) {}

    /**
     * Who has to sign.
     *
     * @param roles that a decision waits for; none where sign-offs are not asked for
     * @param allowedSigners the OpenSSH file that says who may sign
     */
    public record SignOffRules(List<String> roles, Optional<String> allowedSigners) {
        public SignOffRules {
            roles = List.copyOf(roles);
        }
    }

    /**
     * How the site looks.
     *
     * @param source address of the source host up to the path, for links to lines; empty where none is known
     * @param language of the site's own words, {@code en} or {@code id}
     */
    public record SiteSettings(String source, String language) {}
}
