package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Fact;
import countersign.evidence.Timestamp;
import countersign.verdict.Phrase.Moment;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A person's word: the newest one for the item, by somebody of the name or role asked for, that has not run out; one about the item's words as they are before one about others. */
final class AttestedWeighing {
    private static final Comparator<Found<Fact.Attestation>> NEWEST =
            Comparator.comparing(found -> found.fact().on());

    private final Requirement.AttestedBy asked;
    private final Scales scales;

    private AttestedWeighing(Requirement.AttestedBy asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
    }

    static Weighed weigh(Requirement.AttestedBy asked, Scales scales) {
        return new AttestedWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        List<Found<Fact.Attestation>> given = scales.attestations().stream()
                .filter(found -> isBy(found.fact().by()))
                .toList();
        return newest(given, word -> isValid(word) && isOfTheseWords(word))
                .or(() -> newest(given, this::isValid))
                .map(found -> weighed(Support.ATTESTED, seen(found.fact()), Optional.of(found)))
                .or(() -> newest(given, word -> !isValid(word))
                        .map(found -> weighed(Support.STALE, expired(found.fact()), Optional.of(found))))
                .orElseGet(() -> weighed(Support.ABSENT, none(), Optional.empty()));
    }

    private Optional<Found<Fact.Attestation>> newest(
            List<Found<Fact.Attestation>> given, Predicate<Fact.Attestation> counting) {
        return given.stream()
                .filter(found ->
                        !scales.freshness().isLater(new Timestamp(found.fact().on(), true)))
                .filter(found -> counting.test(found.fact()))
                .max(NEWEST);
    }

    private boolean isValid(Fact.Attestation word) {
        return scales.freshness().isValid(word.expires());
    }

    private boolean isOfTheseWords(Fact.Attestation word) {
        return word.wording().map(noted -> noted.fits(scales.item().text())).orElse(true);
    }

    private boolean isBy(Fact.Person person) {
        String who = Words.folded(asked.who());
        return who.equals(Words.folded(person.name())) || who.equals(Words.folded(person.role()));
    }

    private Weighed weighed(Support support, Phrase observed, Optional<Found<Fact.Attestation>> by) {
        Remark remark = new Remark(observed, Phrase.of(Say.ASK_FOR_WORD, who()));
        List<Witness> witnesses = by.stream().map(AttestedWeighing::witness).toList();
        return new Weighed(support, Phrase.of(Say.WORD_OF, who()), remark, witnesses);
    }

    private static Witness witness(Found<Fact.Attestation> found) {
        Timestamp on = new Timestamp(found.fact().on(), true);
        return new Witness(
                found.file(),
                found.fact().at(),
                Optional.of(on),
                found.fact().wording(),
                found.fact().expires());
    }

    private static Phrase seen(Fact.Attestation word) {
        Text name = new Text(word.by().name());
        Moment on = new Moment(word.on());
        if (word.by().role().isEmpty()) return Phrase.of(Say.SEEN_BY, name, on);
        return Phrase.of(Say.SEEN_BY_AS, name, new Text(word.by().role()), on);
    }

    private static Phrase expired(Fact.Attestation word) {
        Moment until = new Moment(word.expires().orElse(word.on()));
        return Phrase.of(Say.WORD_EXPIRED, new Text(word.by().name()), new Moment(word.on()), until);
    }

    private Phrase none() {
        return Phrase.of(Say.NO_ATTESTATION, who());
    }

    private Text who() {
        return new Text(asked.who());
    }
}
