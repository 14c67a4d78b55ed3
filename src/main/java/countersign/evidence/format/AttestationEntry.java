package countersign.evidence.format;

import countersign.diagnostic.Code;
import countersign.evidence.Fact.Attestation;
import countersign.evidence.Fact.Person;
import countersign.evidence.Legible;
import countersign.evidence.Timestamp;
import countersign.measure.MaxAge;
import countersign.terms.Wording;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** One attestation: who saw what, when, and how long that counts. */
record AttestationEntry(Fields fields, Fields by) {
    private static final int LONGEST_TEXT = 1000;
    private static final String MOMENT = "a day such as 2026-12-01, or a time with its zone";

    private static final Form ENTRY = Form.of(
            "an attestation",
            Code.ATTESTATION_INVALID,
            "item",
            "checklist",
            "by",
            "on",
            "valid-for",
            "expires",
            "method",
            "statement",
            "wording");

    private static final Form BY = Form.of("who attests", Code.ATTESTATION_INVALID, "name", "role");

    /** The attestation that {@code node} holds; empty, and reported, where anything about it is malformed. */
    static Optional<Attestation> read(Node node, Complaints complaints) {
        Optional<Fields> fields = Fields.of(node, ENTRY, complaints);
        fields.ifPresent(known -> known.need("item", "by", "on"));
        return fields.flatMap(known -> known.node("by")
                .flatMap(by -> Fields.of(by, BY, complaints))
                .flatMap(by -> new AttestationEntry(known, by).read()));
    }

    private Optional<Attestation> read() {
        by.need("name");
        Optional<Instant> on = moment("on");
        Optional<Attestation> read = on.map(seen -> new Attestation(
                fields.text("item").map(text -> text.value().strip()).orElse(""),
                fields.path("checklist", ""),
                new Person(text(by, "name"), text(by, "role")),
                seen,
                expires(seen),
                text(fields, "method"),
                text(fields, "statement"),
                fields.read("wording", Wording.FORM, Wording::parse),
                fields.at()));
        return read.filter(attestation -> fields.sound() && by.sound());
    }

    private Optional<Instant> expires(Instant on) {
        Optional<Instant> validFor = fields.read("valid-for", "a span such as 24h, 7d, 2w or 3months", MaxAge::parse)
                .map(span -> span.lastFreshInstant(on));
        Optional<Instant> expires = moment("expires");
        if (validFor.isPresent() && expires.isPresent()) {
            fields.invalid(fields.at(), "an attestation has either \"valid-for\" or \"expires\"");
        }
        if (expires.filter(end -> !end.isAfter(on)).isPresent()) {
            fields.invalid(fields.at(), "\"expires\" is not after \"on\"");
        }
        return validFor.or(() -> expires);
    }

    private Optional<Instant> moment(String key) {
        return fields.read(
                key,
                MOMENT,
                text -> day(text)
                        .or(() -> Times.parse(text).filter(Timestamp::zoned).map(Timestamp::instant)));
    }

    /** The beginning of a day, in UTC. */
    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(Fields fields, String key) {
        return fields.text(key)
                .map(text -> Legible.of(text.value(), LONGEST_TEXT))
                .orElse("");
    }
}
