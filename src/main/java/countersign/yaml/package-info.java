/** YAML 1.2 read into nodes that know their place. The only door to the YAML library; aliases, tags and deep nesting are refused. */
@NullMarked
package countersign.yaml;

import org.jspecify.annotations.NullMarked;
