package countersign.site.format;

import countersign.diagnostic.Ink;
import countersign.site.view.Wording;

/**
 * What a format may make use of beside the report.
 *
 * @param ink whether there is a terminal that shows colours; formats for programs and files pass it over
 */
public record Medium(Wording wording, Ink ink) {}
