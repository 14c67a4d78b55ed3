package countersign.binding;

import countersign.source.Location;
import countersign.terms.Wording;

/** The words that an item had when somebody bound evidence to it, and where that is written down. */
public record NotedWording(Wording wording, Location at) {}
