package countersign.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.terms.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerdictTableTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    DONE,    CONFIRMED, VERIFIED
                    DONE,    ATTESTED,  ATTESTED
                    DONE,    REFUTED,   CONTRADICTED
                    DONE,    STALE,     STALE
                    DONE,    ABSENT,    UNSUPPORTED
                    DONE,    NOT_ASKED, CLAIMED
                    TODO,    CONFIRMED, READY
                    TODO,    ATTESTED,  READY
                    TODO,    REFUTED,   FAILING
                    TODO,    STALE,     OPEN
                    TODO,    ABSENT,    OPEN
                    TODO,    NOT_ASKED, OPEN
                    PARTIAL, CONFIRMED, READY
                    PARTIAL, ATTESTED,  READY
                    PARTIAL, REFUTED,   FAILING
                    PARTIAL, STALE,     OPEN
                    PARTIAL, ABSENT,    OPEN
                    PARTIAL, NOT_ASKED, OPEN
                    """)
    void claim_and_support_give_a_verdict(Claim claim, Support support, Verdict verdict) {
        assertThat(VerdictTable.of(claim, support, false)).isEqualTo(verdict);
        assertThat(VerdictTable.of(claim, support, true)).isEqualTo(verdict);
    }

    @Test
    void not_applicable_needs_a_reason_and_no_evidence() {
        for (Support support : Support.values()) {
            assertThat(VerdictTable.of(Claim.NOT_APPLICABLE, support, true)).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(VerdictTable.of(Claim.NOT_APPLICABLE, support, false)).isEqualTo(Verdict.OPEN);
        }
    }
}
