package countersign.checklist;

import countersign.source.Location;

/** One key of the front matter or of the {@code **Key**: value} block under the title, as written. */
public record Metadata(String key, String value, Location at) {}
