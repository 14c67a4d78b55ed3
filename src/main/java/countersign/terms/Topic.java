package countersign.terms;

/** What an item can be about that tools leave evidence of. */
public enum Topic {
    TESTS,
    UNIT_TESTS,
    INTEGRATION_TESTS,
    END_TO_END_TESTS,
    SMOKE_TESTS,
    LOAD,
    COVERAGE,
    LINT,
    SECURITY_SCAN,
    CODE_SECURITY,
    DEPENDENCIES,
    SECRETS,
    CONTAINERS,
    WEB_SECURITY,
    SECURITY_HEADERS,
    TLS,
    WEB_PERFORMANCE,
    BUNDLE_SIZE,
    ACCESSIBILITY,
    BILL_OF_MATERIALS,
    BACKUP,
    MIGRATION,
    /** What a service says of itself. */
    HEALTH,
    /** That pods and containers run. */
    WORKLOADS,
    MONITORING,
    INFRASTRUCTURE,
    BUILD,
    REVIEW,
    DNS,
    /** Plans, documents and people: of these no tool tells. */
    PAPERWORK;

    /** Whether others say the same more exactly. */
    public boolean isGeneral() {
        return this == TESTS || this == SECURITY_SCAN;
    }
}
